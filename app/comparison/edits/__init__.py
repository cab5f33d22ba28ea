"""Which stretches of two paired texts differ, as ranges of characters?

Door: `raw_match.match_drafts`, `edits.edits_of`, `paragraph_diff.gaps_between`.
Not here: how much an edit weighs, and its kind (`changes`), which texts are paired (`alignment`).
"""
