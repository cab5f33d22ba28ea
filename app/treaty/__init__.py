"""PURE. The nouns of a treaty negotiation: drafts, provisions, marks, actors, proposals, changes, attributions.

Frozen values only; no reading of files, no comparison, no drawing.
"""
