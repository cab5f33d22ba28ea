"""PURE. What changed between two drafts: alignment, words, moves, brackets, references, classes of change.

The one door is `app.comparison.compare.compare`. No attribution, no drawing, no reading of files.
"""
