"""What in a dossier has one value at a time, and which values had it before?

Door: `values.MergeableValue`, `paper_values.papers_by_identity`, `value_history.former_digests`.
Not here: which of two values holds (`merging`), whole drafts and papers (`records`).
"""
