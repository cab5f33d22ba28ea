"""What changed between two drafts?

Pure. Alignment, words, moves, brackets, references, classes of change; no reading of files.

Door: `compare.compare`, `compare.raw_match`, `concordance.by_numbers.concordance`.
Not here: who asked for a change (`attribution`), how a change is shown (`redline`).
"""
