"""Words of a paragraph that was copied, and how they look. What a look means is not known here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormattedText:
    """Some words of a paragraph and how they look: "inserted", "deleted", "strike", "underline", "bold", "italic"."""

    text: str
    looks: frozenset[str] = frozenset()


FormattedParagraph = tuple[FormattedText, ...]
"""The words of one paragraph, in order."""
