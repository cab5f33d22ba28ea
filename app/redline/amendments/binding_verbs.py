"""Tells verbs that bind or allow from those that only say what happens: “shall moor”, and not “that may cause”.

The comparison tags every modal verb that came, went or changed. Of those only verbs of duty and permission make an
amendment weigh most: “will”, “can” and “could” tell of facts, and so does “may” behind a relative pronoun. Sources:
United Nations drafting practice (docs/domain.md, section 7).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.text.lexicon import MODAL
from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import words_of

if TYPE_CHECKING:
    from app.redline.amendments.bundles import Texts
    from app.treaty.changes import Change

_OF_FACTS = frozenset(("will", "can", "could", "would", "might", "pourrait", "podría", "мог", "يمكن"))
"""The first forms of verbs that neither bind nor allow."""
_ALLOW = frozenset(("may", "peut", "pourra", "podrá", "puede", "может", "يجوز", "可"))
_RELATIVE = frozenset(
    word
    for line in (
        "that which who as",
        "qui que lequel laquelle lesquels lesquelles",
        "que cual cuales quien quienes",
        "который которая которое которые которых",
        "التي الذي الذين اللذين",
    )
    for word in line.split()
)
_BEFORE = 24
"""Code points before a change in which the word before its first one is looked for."""


def binds(change: Change, texts: Texts) -> bool:
    """Whether a change with the tag of a modal verb is one of duty or permission, or of a negation beside such a verb.

    >>> def told(older, newer):
    ...     return [one.reasons[0].value for one in redline(draft(older), draft(newer)).amendments]
    >>> (
    ...     told("1. It names acts that hurt.", "1. It names acts that may hurt."),
    ...     told("1. Ships moor.", "1. Ships may moor."),
    ... )
    (['wording'], ['obligation'])
    """
    found = False
    for is_newer, side in ((False, change.older), (True, change.newer)):
        if side is None:
            continue
        text: str = getattr(texts.by_id[is_newer][side.provision], side.field)
        before = words_of(text[max(0, side.start - _BEFORE) : side.start])
        last = fold_spelling(before[-1]) if before else ""
        for word in map(fold_spelling, words_of(side.text)):
            verb = MODAL.get(word)
            found = found or verb is not None
            if verb is not None and verb not in _OF_FACTS and not (verb in _ALLOW and last in _RELATIVE):
                return True
            last = word
    return not found
