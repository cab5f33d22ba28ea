"""Says whether two actors want the same of the words of one provision, or the contrary.

It is stricter than what is told beside an ask of ours (`positions.related_asks`), for what is found here is counted:
the same is the same words to go and the same words to come, at the same place where that can be told, and the contrary
is one that cannot be had together with the other (docs/attribution.md, "Who sides with whom"). All else is neither.

>>> lamp = ("a", "green", "lamp")
>>> put, take = (ProvisionWish((WordWish(WordAim.CHANGE, *words),)) for words in (((), lamp), (lamp, ())))
>>> [*map(str, relate_wishes(put, put, same_draft=True)), *map(str, relate_wishes(put, take, same_draft=False))]
['same', 'contrary']
>>> other = ProvisionWish((WordWish(WordAim.CHANGE, (), ("a", "red", "lamp")),))
>>> relate_wishes(put, other, same_draft=True)
frozenset()
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.attribution.words.polarity import carries_little
from app.attribution.words.terms import is_content

PhraseRun = tuple[str, ...]
"""Folded words in a row."""
_SAYS = 2
"""Words of content from which a run is known again without its place (docs/engine.md)."""


class WordAim(StrEnum):
    """What is wanted of words."""

    CHANGE = "change"
    """`out` is to go, `into` to come in its place; one of them may be empty."""
    KEEP = "keep"
    """`out` is to stay."""
    BRACKET = "bracket"
    """`out` is to stand in brackets."""
    REFUSE = "refuse"
    """A change of another is not to be made."""
    CHOOSE = "choose"
    """Of rival blocks the one whose id is `out` is to stand."""


class WholeAim(StrEnum):
    """What is wanted of a provision as a whole."""

    NOTHING = ""
    STAYS = "stays"
    GOES = "goes"


class WishRelation(StrEnum):
    """What two wishes on one provision are to each other."""

    SAME = "same"
    CONTRARY = "contrary"
    RIVAL = "rival"
    """Other words are wanted for the same words."""


@dataclass(frozen=True, slots=True)
class WordWish:
    """What is wanted of some words of a provision. `start` and `end` are its words `out`, or where `into` is to stand,
    by their number in the text; -1 where that is not known.
    """

    aim: WordAim
    out: PhraseRun
    into: PhraseRun = ()
    start: int = -1
    end: int = -1
    once: bool = False
    """The words `out` stand once in the provision."""

    @property
    def says(self) -> bool:
        """Whether its words are known again without their place."""
        return sum(map(is_content, (*self.out, *self.into))) >= _SAYS


@dataclass(frozen=True, slots=True)
class ProvisionWish:
    """All that one ask, or one position, wants of one provision."""

    words: tuple[WordWish, ...] = ()
    whole: WholeAim = WholeAim.NOTHING


def trim_change(wish: WordWish) -> WordWish:
    """A change without the words that go and come again at its ends.

    >>> wish = WordWish(WordAim.CHANGE, ("shall", "moor"), ("shall", "not", "moor"), 1, 3)
    >>> trim_change(wish).into, trim_change(wish).start
    (('not',), 2)
    """
    out, into, start, end = wish.out, wish.into, wish.start, wish.end
    lead = 0
    while lead < min(len(out), len(into)) and out[lead] == into[lead]:
        lead += 1
    tail = 0
    while tail < min(len(out), len(into)) - lead and out[-1 - tail] == into[-1 - tail]:
        tail += 1
    out, into = out[lead : len(out) - tail], into[lead : len(into) - tail]
    placed = start >= 0
    return WordWish(wish.aim, out, into, start + lead if placed else -1, end - tail if placed else -1, wish.once)


def relate_wishes(one: ProvisionWish, other: ProvisionWish, *, same_draft: bool) -> frozenset[WishRelation]:
    """All that two wishes on one provision are to each other; nothing where they speak of other words of it.

    `same_draft`: both speak to the same text, so that places can be compared.
    """
    found = set(_of_wholes(one, other))
    for mine in map(core_of, one.words):
        for theirs in map(core_of, other.words):
            relation = _of_words(mine, theirs, same_draft) or _of_words(theirs, mine, same_draft)
            if relation is not None:
                found.add(relation)
    return frozenset(found)


def relate_under(whole: ProvisionWish, under: ProvisionWish) -> frozenset[WishRelation]:
    """What a wish on a whole provision is to one on what stands under it: only who wants all of it gone wants the
    contrary of who wants a part to stay.

    >>> goes, stays = ProvisionWish((), WholeAim.GOES), ProvisionWish((), WholeAim.STAYS)
    >>> [len(relate_under(*pair)) for pair in ((goes, stays), (stays, goes), (goes, goes))]
    [1, 0, 0]
    """
    kept = under.whole is WholeAim.STAYS or any(wish.aim is WordAim.KEEP for wish in under.words)
    return frozenset({WishRelation.CONTRARY} if whole.whole is WholeAim.GOES and kept else ())


def core_of(wish: WordWish) -> WordWish:
    """Words that are to stay, or only to go, without the small ones that join them to what stands around: who keeps
    "the effect of and" and who strikes "the effect of" speak of the same.

    >>> core_of(WordWish(WordAim.KEEP, ("the", "effect", "of", "and"), (), 4, 8)).out
    ('effect',)
    """
    if wish.into or not any(not carries_little(word) for word in wish.out):
        return wish
    first, last = 0, len(wish.out)
    while carries_little(wish.out[first]):
        first += 1
    while carries_little(wish.out[last - 1]):
        last -= 1
    placed = wish.start >= 0
    start, end = (wish.start + first, wish.start + last) if placed else (-1, -1)
    return replace(wish, out=wish.out[first:last], start=start, end=end)


def _of_wholes(one: ProvisionWish, other: ProvisionWish) -> tuple[WishRelation, ...]:
    if one.whole is not WholeAim.NOTHING and other.whole is not WholeAim.NOTHING:
        return (WishRelation.SAME if one.whole is other.whole else WishRelation.CONTRARY,)
    return (*relate_under(one, other), *relate_under(other, one))


def _of_words(one: WordWish, other: WordWish, same_draft: bool) -> WishRelation | None:
    """What one wish is to another, seen from the one; the other way round is asked for as well."""
    aims = (one.aim, other.aim)
    if aims == (WordAim.CHOOSE, WordAim.CHOOSE):
        return WishRelation.SAME if one.out == other.out else WishRelation.RIVAL
    if aims == (WordAim.CHANGE, WordAim.CHANGE):
        return _of_changes(one, other, same_draft)
    if aims == (WordAim.CHANGE, WordAim.REFUSE):
        return WishRelation.CONTRARY if _is_same(one, other, same_draft) else None
    if aims == (WordAim.KEEP, WordAim.CHANGE):
        return WishRelation.CONTRARY if _takes_out(other, one, same_draft) else None
    if aims == (WordAim.CHANGE, WordAim.KEEP) and not same_draft:
        # What was to come once stands now, and is to stay.
        return WishRelation.SAME if _came(one) == other.out and other.says else None
    if aims == (WordAim.REFUSE, WordAim.KEEP) and not same_draft:
        return WishRelation.CONTRARY if _came(one) == other.out and other.says else None
    if one.aim is other.aim and _is_same(one, other, same_draft):
        return WishRelation.SAME
    return None


def _of_changes(one: WordWish, other: WordWish, same_draft: bool) -> WishRelation | None:
    if _is_same(one, other, same_draft):
        return WishRelation.SAME
    if same_draft:
        rival = one.start < other.end and other.start < one.end
        return WishRelation.RIVAL if rival else None
    turned = one.out == other.into and one.into == other.out and bool(one.out and one.into)
    if turned and (one.says or (one.once and other.once)):
        return WishRelation.CONTRARY
    put = WordWish(WordAim.KEEP, _came(one))
    return WishRelation.CONTRARY if _takes_out(other, put, same_draft) else None


def _came(change: WordWish) -> PhraseRun:
    """The words that a change of an earlier draft would have brought, without the small ones that join them."""
    return core_of(WordWish(WordAim.KEEP, change.into)).out


def _is_same(one: WordWish, other: WordWish, same_draft: bool) -> bool:
    """Whether two say the same of the same words: at the same place, where both places are known; else by words that
    are known again, or stand once.
    """
    if (one.out, one.into) != (other.out, other.into) or not (one.out or one.into):
        return False
    if same_draft and one.start >= 0 and other.start >= 0:
        there = (one.start, one.end) == (other.start, other.end)
        return there or (not one.out and one.says)
    return one.says or (bool(one.out) and one.once and other.once)


def _takes_out(change: WordWish, kept: WordWish, same_draft: bool) -> bool:
    """Whether a change takes out all the words that are to stay: it strikes them, be it with more, or puts others in
    the place of these very words. Who rewrites more round them wants something else.
    """
    struck = _holds(change.out, kept.out) if not change.into else change.out == kept.out
    if not kept.out or not struck:
        return False
    if same_draft and change.start >= 0 and kept.start >= 0:
        return change.start <= kept.start and kept.end <= change.end
    return kept.says or (kept.once and change.once)


def _holds(words: PhraseRun, run: PhraseRun) -> bool:
    size = len(run)
    return any(words[at : at + size] == run for at in range(len(words) - size + 1))
