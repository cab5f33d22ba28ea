"""Which verbs show drafts, compare them and follow their words?

Door: `drafts.compare`, `drafts.show`, `life.life`.
Not here: verbs on who asked, who stands where, what was agreed (`record`), on a dossier as a whole (`dossiers`).
"""
