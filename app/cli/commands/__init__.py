"""What does each verb of the command line do, and which exit code does it return?

No module here is imported before its verb is asked for.

Door: `drafts.drafts.compare`, `dossiers.dossiers.import_`, `record.fates.fate`.
Not here: which verbs there are, and their arguments (`registry`), tables on a terminal (`listings`).
"""
