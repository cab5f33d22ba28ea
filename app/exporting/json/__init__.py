"""How do drafts, comparisons and lists become documents of the JSON contracts?

Door: `documents.comparison_document`, `documents.draft_document`, `lists.proposals_document`.
Not here: positions as JSON (`tables`), marks as a dossier keeps them (`storage.records.mark_codec`).
"""
