"""Where does a delegate's note stand in a draft, and which changes touch its words?

Door: `anchoring.places_in`, `touching_changes.changes_on_notes`, `draft_chain.DraftChain`.
Not here: the life of every word (`lineage`), how notes are kept (`storage.records.notes`).
"""
