"""Which verbs tell actors, positions, fates, notes, statuses and counts of a dossier?

Door: `positions.positions`, `fates.fate`, `status.status`.
Not here: bringing proposals in, entering and confirming them (`dossiers`), comparing drafts (`drafts`).
"""
