"""Whom do the drafts' own marks name for a change, and whom does a person confirm?

Door: `text_marks.from_tags`, `confirmations.apply_confirmations`, `removed_text.find_removed_text`.
Not here: whether a change does what a proposal asks (`matching`), how a tag is read (`notation.marks`).
"""
