"""Where does each draft stand in time, and which two are compared?

Door: `timeline.Timeline`, `draft_bar.DraftBar`.
Not here: having the pair compared (`pair_request`), one provision through all drafts (`desktop.life`).
"""
