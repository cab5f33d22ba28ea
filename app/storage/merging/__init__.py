"""What comes of two dossiers merged, and what goes into a partner's copy?

Door: `merge.merge`, `conflicts.settle`, `partner_copy.write_shared`.
Not here: which value something had before (`values`), a copy of every row (`copy_all`).
"""
