"""Tells verbs that bind or allow from those that only say what happens.

The comparison tags every modal verb that came, went or changed. Of those only verbs of duty and permission make an
amendment weigh most: “will”, “can” and “could” tell of facts, and so does “may” behind a relative pronoun. Sources:
United Nations drafting practice (docs/domain.md, section 7).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.comparison.text.lexicon import MODAL
from app.comparison.text.spelling import fold_letters
from app.comparison.text.tokenizer import each_token, words_of

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
_INCLUDES = re.compile(r"includ|compr|inclu|englob|включ|包括|包含|[تي]شمل")
"""How the verb begins with which a text gives examples: “may include” allows nothing."""
_BEFORE, _BEHIND = 24, 64
"""Code points before the beginning of a verb, and from there on, in which the words beside it are looked for."""


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
        for token in each_token(side.text):
            verb = MODAL.get(fold_letters(token.group()))
            found = found or verb is not None
            if verb is None or verb in _OF_FACTS:
                continue
            if verb not in _ALLOW or not _only_tells(text, side.start + token.start()):
                return True
    return not found


def _only_tells(text: str, at: int) -> bool:
    """Whether the verb of permission that begins at a place of a text stands in a relative clause, or before a
    verb that gives examples.
    """
    before = words_of(text[max(0, at - _BEFORE) : at])[-1:]
    behind = words_of(text[at : at + _BEHIND])[1:3]
    if not _RELATIVE.isdisjoint(map(fold_letters, before)):
        return True
    return any(_INCLUDES.match(fold_letters(word)) is not None for word in behind)
