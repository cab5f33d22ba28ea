"""Where does a delegate's note stand in a draft, and which changes touch its words?

Door: `anchoring.places_in`, `touching_changes.touching`, `draft_chain.Course`.
Not here: the life of every word (`lineage`), how notes are kept (`storage.records.notes`).
"""
