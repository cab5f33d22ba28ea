"""Which verbs make, fill, confirm, copy, merge, share and lock a dossier?

Door: `dossiers.import_`, `exchange.merge`, `locking.lock`.
Not here: what is read out of its record (`record`), verbs that speak of drafts (`drafts`).
"""
