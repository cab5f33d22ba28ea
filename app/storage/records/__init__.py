"""How do drafts, papers, notes and reviews go into their tables and out again?

Door: `drafts.store_draft`, `drafts.load_draft`, `papers.load_papers`.
Not here: which tables there are (`schema`), what two dossiers have otherwise (`merging`).
"""
