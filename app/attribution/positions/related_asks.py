"""Tells who else wants of a text what an ask wants, who the contrary, and who wants it otherwise. The words themselves
decide.

Two wishes are laid beside each other that speak of the same provision. That others asked for the same is no word on who
asked for a change (`attribute.py`); nothing is concluded from silence, and a reservation is no contrary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.attribution.amendments.text_edits import words_put_and_taken
from app.attribution.positions.positions import FOR
from app.attribution.words.terms import is_content, words_in
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.amendments.text_edits import AskedEdits
    from app.attribution.words.draft_alignment import IndexedDraft
    from app.treaty.proposals import Ask

PhraseRun = tuple[str, ...]
"""Folded words in a row."""
_Edits = tuple[tuple[PhraseRun, PhraseRun], ...]
_SAYS = 2
"""Words of content from which a run that stands in another is known in it."""
_AGAINST = frozenset({Stance.OPPOSE, Stance.DELETE})


class AskRelation(StrEnum):
    """What another wish is to ours."""

    SAME = "same"
    CONTRARY = "contrary"
    OTHERWISE = "otherwise"
    """It wants other words in the place of those that ours would change."""


@dataclass(frozen=True, slots=True)
class AskIntent:
    """What somebody wants of a provision."""

    edits: tuple[tuple[PhraseRun, PhraseRun], ...] = ()
    """(words that are to go, words that are to come), one of them may be empty."""
    keeps: tuple[PhraseRun, ...] = ()
    """Words that are to stay."""
    stays: bool = False
    """The provision as a whole is to stay."""
    goes: bool = False
    """The provision as a whole is to go."""
    refuses: tuple[tuple[PhraseRun, PhraseRun], ...] = ()
    """Edits of others that are not to be made."""


def intent_of(ask: Ask, asked: AskedEdits, base: IndexedDraft) -> AskIntent:
    """The wish of an ask, whose edits of the draft it speaks to are `asked`."""
    if asked.strikes and not asked.option:
        return AskIntent(goes=True)
    if asked.option:
        return AskIntent(stays=True)
    if asked.new:
        return AskIntent(edits=(((), words_in(ask.wording)),))
    changes = [(words_in(out), words_in(into)) for out, into in words_put_and_taken(asked, base)]
    if ask.edit in (Edit.RETAIN, Edit.SUPPORT):
        return AskIntent(keeps=tuple(out for out, _ in changes if out), stays=not words_in(ask.wording))
    return AskIntent(edits=tuple(change for change in changes if any(change)))


def refused_intent(wanted: AskIntent) -> AskIntent:
    """The wish of who opposes an ask, by what it wants: none of it.

    >>> refused_intent(AskIntent(edits=(((), ("a", "green", "lamp")),))).refuses
    (((), ('a', 'green', 'lamp')),)
    """
    return AskIntent(refuses=wanted.edits)


def intent_of_stance(stance: Stance, wording: str) -> AskIntent:
    """The wish of a stance on words of the text, or on a whole provision where there are none.

    >>> intent_of_stance(Stance.DELETE, "with a green lamp")
    AskIntent(edits=((('with', 'a', 'green', 'lamp'), ()),), keeps=(), stays=False, goes=False, refuses=())
    """
    words = words_in(wording)
    if stance in _AGAINST:
        return AskIntent(edits=((words, ()),)) if words else AskIntent(goes=True)
    if stance in FOR:
        return AskIntent(edits=(((), words),), keeps=(words,)) if words else AskIntent(stays=True)
    return AskIntent()


def relate_asks(ours: AskIntent, other: AskIntent, *, same_draft: bool = False) -> tuple[AskRelation, ...]:
    """What a wish on the same provision is to ours; nothing for one that speaks of other words of it.

    With `same_draft` both speak to the same text: what one puts in does not stand there, and is not what the other
    takes out, were it the same words.

    >>> go, stay = (intent_of_stance(stance, "with a green lamp") for stance in (Stance.DELETE, Stance.RETAIN))
    >>> [one.value for one in relate_asks(go, stay)], [one.value for one in relate_asks(go, go)]
    (['contrary'], ['same'])
    """
    found = []
    if _same(ours, other):
        found.append(AskRelation.SAME)
    if _contrary(ours, other, same_draft=same_draft) or _contrary(other, ours, same_draft=same_draft):
        found.append(AskRelation.CONTRARY)
    if not found and _otherwise(ours, other):
        found.append(AskRelation.OTHERWISE)
    return tuple(found)


def _same(ours: AskIntent, other: AskIntent) -> bool:
    if (ours.goes and other.goes) or (ours.stays and other.stays) or _meets(ours.refuses, other.refuses):
        return True
    if any(_alike(one, two) for one in ours.keeps for two in other.keeps):
        return True
    for out, into in ours.edits:
        for gone, come in other.edits:
            if into and come and _alike(into, come):
                return True
            if not into and not come and _alike(out, gone):
                return True
    return False


def _contrary(one: AskIntent, other: AskIntent, *, same_draft: bool) -> bool:
    """Whether one wants words, or a provision, that the other wants gone."""
    if _meets(one.edits, other.refuses):
        return True
    if other.goes:
        return one.stays or bool(one.keeps) or any(into for _, into in one.edits)
    wanted = [*one.keeps, *(into for _, into in one.edits if into and not same_draft)]
    gone = [out for out, into in other.edits if out and not _brings_back(out, into)]
    return any(_alike(words, out) for words in wanted for out in gone)


def _meets(some: _Edits, others: _Edits) -> bool:
    """Whether one of some edits is one of others: it brings the same, or only takes the same out."""
    return any(
        _alike(into, comes) if into and comes else _alike(out, goes) and into == comes
        for out, into in some
        for goes, comes in others
    )


def _brings_back(out: PhraseRun, into: PhraseRun) -> bool:
    """Whether words that go come again with those that stand in their place."""
    return _holds(into, out)


def _otherwise(ours: AskIntent, other: AskIntent) -> bool:
    return any(_alike(out, gone) for out, _ in ours.edits for gone, _ in other.edits if out and gone)


def _alike(one: PhraseRun, other: PhraseRun) -> bool:
    """Whether two runs are the same words, or one stands in the other and says something."""
    if one == other:
        return bool(one)
    shorter, longer = sorted((one, other), key=len)
    return sum(map(is_content, shorter)) >= _SAYS and _holds(longer, shorter)


def _holds(words: Sequence[str], run: Sequence[str]) -> bool:
    size = len(run)
    return size > 0 and any(tuple(words[at : at + size]) == tuple(run) for at in range(len(words) - size + 1))
