"""Which tokens of two sequences are the same, in order, and as a drafter would mark them?

Door: `sequence_match.match`, `cleanup.without_islands`, `monotone.longest_increasing`.
Not here: what a token is (`text`), which texts are paired (`alignment`).
"""
