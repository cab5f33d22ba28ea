"""What is each verb of the command line for, which module does it, and what are its arguments?

No module of a verb is imported here, and no function is called before its verb is asked for.

Door: `drafts.OF_DRAFTS`, `record.OF_THE_RECORD`, `dossiers.OF_DOSSIERS`.
Not here: their order (`registry`), doing them (`commands`).
"""
