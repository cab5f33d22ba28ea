"""What became of words, provisions and agreed texts over drafts, and which changes are silent?

Door: `lineage.trace_drafts`, `provision_lives.lives_of`, `agreement_status.statuses_of`.
Not here: two drafts compared (`comparisons`), what became of proposals (`proposals`).
"""
