"""Finds quotations of a draft that do not stand in the provision they name. Each is offered places where it may stand.

Nothing is placed here, and no ask is read otherwise: a person says which place was meant, or nobody does. What an ask
quotes of its draft are the words that it wants out, kept or in brackets, and those beside or instead of which others
shall stand; what it brings is none.

>>> from app.attribution.words.provision_index import index_provisions
>>> lamps = "Each ship shall light seven green lamps along the northern mole at dusk."
>>> index = index_provisions(draft("1. Nets are dried.", f"2. {lamps}"))
>>> wrong = asked("Norhaven", "delete", "Article 1(1)", lamps).proposals[0].asks[0]
>>> quotation = quoted_words(wrong)
>>> stands_at(quotation, index, wrong.address), [one.provision for one in quotation_places(quotation, index)]
(False, ['article-1/2'])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.words.passage_index import LostPassage, PassageIndex, PassageText, is_long_enough
from app.attribution.words.passage_location import locate
from app.attribution.words.similar_passages import similar_passages
from app.attribution.words.terms import words_in
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.words.passage_index import SimilarPassage
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.proposals import Ask

_OF_ITS_WORDING = frozenset({Edit.DELETE, Edit.RETAIN, Edit.BRACKET})
_OF_ITS_ANCHOR = frozenset({Edit.INSERT, Edit.REPLACE})
_NEARLY = 0.85
"""How like the words of a provision must be to a quotation to be what it quotes, copied with a slip."""


def quoted_words(ask: Ask) -> str:
    """What an ask quotes of the draft it speaks to; "" for nothing."""
    if ask.edit in _OF_ITS_WORDING:
        return ask.wording
    return ask.anchor if ask.edit in _OF_ITS_ANCHOR else ""


def stands_at(words: str, index: ProvisionIndex, address: str) -> bool:
    """Whether a quotation stands in the provision at an address, or under it, be it copied with a slip; False where the
    draft has no such provision.
    """
    there = index.at(address) or index.article(address)
    if not there:
        return False
    texts = [index.by_id[one] for one in index.below(there)]
    running = words_in(" ".join(f"{one.heading} {one.text}" for one in texts))
    if f" {' '.join(words_in(words))} " in f" {' '.join(running)} ":
        return True
    draft = PassageIndex(index.draft)
    near = (locate(words, PassageText(one.id, "text", one.text), draft) for one in texts if one.text)
    return any(one is not None and one.likeness >= _NEARLY for one in near)


def quotation_places(words: str, index: ProvisionIndex) -> tuple[SimilarPassage, ...]:
    """Where in a draft a quotation may stand, the likest first; three places at most, () for one that is too short.

    How it was led where it was taken from is not known, so that it must be liker than what was followed.
    """
    return similar_passages(LostPassage(words), PassageIndex(index.draft))


def is_lost(ask: Ask, address: str, index: ProvisionIndex) -> bool:
    """Whether an ask quotes words, enough to be looked for, that do not stand at an address of its draft."""
    words = quoted_words(ask)
    return bool(address) and is_long_enough(words) and not stands_at(words, index, address)
