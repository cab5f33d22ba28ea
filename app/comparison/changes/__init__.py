"""Of which kind and class is each difference, and which of them are one event?

Door: `kinds.ChangeNamer`, `bracket_grouping.sign_clusters`, `raw_changes.RawChanges`.
Not here: where an edit begins and ends (`edits`), in which order changes stand (`assemble`).
"""
