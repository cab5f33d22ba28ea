"""What does a dossier hold, and how is it made, locked, backed up, merged, shared?

Door: `dossier.Dossier`, `creation.new_dossier`, `merging.merge_dossiers`.
Not here: reading files for it (`imports`), how it lies in its tables (`storage`).
"""
