"""Which nouns has a treaty negotiation: drafts, marks, actors, proposals, changes?

Pure: frozen values only; no reading of files, no comparison, no drawing.

Door: `draft.Draft`, `changes.Change`, `actors.Register`.
Not here: how they are found (`notation`, `comparison`, `attribution`), how they are kept (`storage`).
"""
