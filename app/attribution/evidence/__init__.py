"""Whom do the drafts' own marks name for a change, and whom does a person confirm?

Door: `text_marks.from_tags`, `confirmations.settled`, `removed_text.departed`.
Not here: whether a change does what a proposal asks (`matching`), how a tag is read (`notation.marks`).
"""
