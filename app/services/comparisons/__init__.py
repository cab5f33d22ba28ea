"""What changed between two drafts, and who asked, by all that a dossier knows?

Door: `pairs.compare_pair`, `compare.compare_drafts`, `client.ComparisonClient`.
Not here: words over more than two drafts (`history`), how changes are found (`comparison`).
"""
