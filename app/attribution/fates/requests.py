"""Tells what a later draft has of a request. A request is that a text go, stay, be bracketed or chosen, or stand
elsewhere.

A text that stands is not taken out, wherever it was moved; only brackets that were not there before count as brackets.

For a deletion "taken" means that the words stand nowhere any more:

>>> drafts = [draft("1. Ships moor with a green lamp.", label="A"), draft("1. Ships moor.", label="B")]
>>> became(drafts, asked("Norhaven", "delete", "Article 1(1)", "with a green lamp"))
['taken']
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING

from app.attribution.matching.alternatives import rivals
from app.attribution.matching.requests import BRACKETED, KEPT, LIFTED
from app.attribution.words.brackets import brackets, brackets_meant
from app.attribution.words.common_runs import match_words
from app.attribution.words.draft_alignment import DraftAlignment, IndexedDraft, run_at
from app.attribution.words.polarity import turns
from app.attribution.words.provision_index import plain_address, side_of
from app.attribution.words.survival import GONE, MOSTLY
from app.attribution.words.terms import is_content
from app.comparison.text.editorial_notes import is_note
from app.late_methods import dataclass
from app.message import Message, hundredths
from app.notation.statements.instructions import side_asked
from app.treaty.draft import Kind
from app.treaty.fates import Fate
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta

WordRange = tuple[str, int, int]
"""A provision and a range of its words."""
_ALL = 0.8
"""Share of words that went, stand in brackets or stand, from which all did."""
_SOME = 0.3
_KEPT = 0.85
_SHORT = 3
"""Words of content up to which words stand no more when one is gone that turns or measures what they say."""
_TRACE = 0.25
"""Share of a text that must stand for what stands under its number to be the same text in other words."""
_REPLACED = 0.5
"""New words of content for each one that went, from which a text was replaced and not taken out."""


@dataclass(frozen=True, slots=True)
class AskState:
    """What one later draft has of an ask, without history."""

    standing: Fate
    share: float
    place: WordRange | None
    """The words of the later draft that show it."""
    words: tuple[str, ...]
    why: Message | str


def named_text(ask: AskDelta, base: IndexedDraft) -> tuple[tuple[WordRange, ...], Message | str]:
    """The words of the base that a request speaks of, and why there are none ("" when there are)."""
    target = base.places.at(ask.ask.address)
    area = base.places.below(target) if target else tuple(p.id for p in base.places.inside.get(ask.article, ()))
    if not area:
        return (), _no_place(ask.ask.address or Message("such place"))
    if ask.ask.anchor in (BRACKETED, LIFTED, KEPT):
        found = [place for identity in area for place in _bracketed(identity, base)]
        return tuple(found), "" if found else "No bracketed text stands there in the draft it speaks to."
    option = bool(target) and base.places.by_id[target].kind is Kind.OPTION
    if ask.words and not (ask.ask.edit is Edit.SUPPORT and option):
        found = [
            (identity, at, at + len(ask.words)) for identity in area for at in run_at(base.of[identity], ask.words)
        ] or [place for identity in area for place in _nearly(identity, ask.words, base)][:1]
        return tuple(found), "" if found else "The words do not stand there in the draft it speaks to."
    if not target:
        return (), _no_place(ask.ask.address)
    found = [(identity, 0, len(base.of[identity])) for identity in area if base.of[identity]]
    if found:
        return tuple(found), ""
    return (), Message("{place} has no words of its own in the draft it speaks to.", (ask.ask.address,))


def _no_place(place: Message | str) -> Message:
    return Message("There is no {place} in the draft it speaks to.", (place,))


def _bracketed(provision: str, base: IndexedDraft) -> list[WordRange]:
    text = base.places.by_id[provision].text
    return [(provision, *base.slice(provision, start, end)) for words, start, end in brackets_meant(text) if words]


def _nearly(provision: str, words: Sequence[str], base: IndexedDraft) -> list[WordRange]:
    """The words as they stand but for a few."""
    runs = [run for run in match_words(base.of[provision], words) if run[2] >= MOSTLY * len(words)]
    return [(provision, i, i + size) for i, _, size in runs]


def state_of(ask: AskDelta, places: Sequence[WordRange], later: DraftAlignment) -> AskState:
    """What the later draft has of a request about the words at `places` of the base."""
    edit = ask.ask.edit
    if edit in (Edit.DELETE, Edit.OPPOSE):
        return _deleted(ask, places, later)
    if edit is Edit.BRACKET:
        return _enclosed(places, later)
    if ask.ask.anchor in (LIFTED, KEPT):
        return _in_the_same_brackets(ask, places, later)
    if edit is Edit.SUPPORT:
        return _chosen(ask, places, later)
    if edit is Edit.MOVE:
        return _moved(ask, places, later)
    return _retained(ask, places, later)


def _kept(places: Sequence[WordRange], later: DraftAlignment) -> list[tuple[str, tuple[str, int] | None, str, int]]:
    """For each word that counts: (word, the same word of the later draft or None, provision and index in the base)."""
    all_words = [(later.base.of[i][at], later.counterpart[i][at], i, at) for i, a, b in places for at in range(a, b)]
    said = [one for one in all_words if is_content(one[0])]
    return said or all_words


def _turned(places: Sequence[WordRange], later: DraftAlignment) -> tuple[str, float]:
    """A negation, modal verb or number among the words that stands there no more, "" for none; and the share of all the
    words that stand.
    """
    words = [(later.base.of[i][at], later.counterpart[i][at]) for i, a, b in places for at in range(a, b)]
    gone = [word for word, there in words if there is None]
    turning = next(filter(turns, gone), "")
    return turning, 1 - len(gone) / len(words)


def _share(places: Sequence[WordRange], later: DraftAlignment) -> float:
    """0 to 1: how much of the words stands, as the same words or as long phrases elsewhere; a note that a text was
    deleted is nothing that stands.
    """
    words = _kept(places, later)
    texts = later.later.places.by_id
    stand = sum(there is not None and not is_note(texts[there[0]].text) for _, there, _, _ in words) / len(words)
    whole = {identity for identity, a, b in places if (a, b) == (0, len(later.base.of[identity]))}
    if len(whole) == len(places):
        shares = [(later.standing.share(identity), len(later.base.of[identity])) for identity in whole]
        stand = max(stand, fsum(share * n for share, n in shares) / fsum(n for _, n in shares)) if stand else stand
    return stand


def _in_brackets(places: Sequence[WordRange], later: DraftAlignment, *, more: bool = True) -> float:
    """Share of the words that stand which are in brackets; with `more`, in more of them than before."""
    standing = [
        later.later.depth[there[0]][there[1]] > (later.base.depth[identity][at] if more else 0)
        for _, there, identity, at in _kept(places, later)
        if there is not None
    ]
    return sum(standing) / len(standing) if standing else 0.0


def _shown(places: Sequence[WordRange], later: DraftAlignment) -> WordRange | None:
    """Where the words, or what stands in their place, are in the later draft."""
    kept = [there for _, there, _, _ in _kept(places, later) if there is not None]
    if kept:
        provision = kept[0][0]
        inside = [at for identity, at in kept if identity == provision]
        return provision, min(inside), max(inside) + 1
    for identity, first, last in places:
        row = later.counterpart[identity]
        before = next((row[at] for at in range(first - 1, -1, -1) if row[at] is not None), None)
        after = next((row[at] for at in range(last, len(row)) if row[at] is not None), None)
        near = before or after
        if near is not None:
            return near[0], near[1], near[1] + 1
    return None


def _said(places: Sequence[WordRange], later: DraftAlignment) -> tuple[str, ...]:
    identity, first, last = places[0]
    return (" ".join(later.base.of[identity][first : min(last, first + 12)]),)


def _deleted(ask: AskDelta, places: Sequence[WordRange], later: DraftAlignment) -> AskState:
    share, words, at = _share(places, later), _said(places, later), _shown(places, later)
    if ask.words and share < 1 - _SOME and _still_there(places, later):
        share = 1.0
    gone = round(1 - share, 2)
    if share > 1 - _SOME and _in_brackets(places, later) >= _ALL:
        return AskState(Fate.BRACKETED, 0.0, at, words, "The words asked to go stand in brackets now.")
    if share <= (1 - _ALL if ask.words else GONE):
        if ask.words:
            other = _replaced(places, later)
        else:
            other = at if share >= _TRACE and _rewritten(places, later, gone) else None
        if other is not None:
            why = "The words asked to go are gone; others stand in their place."
            return AskState(Fate.REWORDED, gone, other, words, why)
        return AskState(Fate.TAKEN, gone, at, words, "The words asked to go are gone.")
    if share <= 1 - _SOME:
        if not ask.words and _rewritten(places, later, gone):
            return AskState(Fate.REWORDED, gone, at, words, "The text asked to go stands in other words.")
        return AskState(
            Fate.IN_PART, gone, at, words, Message("{n}% of the words asked to go are gone.", (hundredths(gone),))
        )
    return AskState(Fate.NOT_TAKEN, gone, at, words, "The words asked to go still stand.")


def _rewritten(places: Sequence[WordRange], later: DraftAlignment, gone: float) -> bool:
    """Whether new words came into a text for those that went from it; a note that it was deleted is none."""
    texts = later.later.places.by_id
    became = dict.fromkeys(new for identity, _, _ in places for new in later.became(identity))
    news = [new for new in became if not is_note(texts[new].text)]
    fresh = sum(
        is_new and is_content(word)
        for new in news
        for is_new, word in zip(later.fresh[new], later.later.of[new], strict=True)
    )
    return fresh > 0 and fresh >= _REPLACED * gone * len(_kept(places, later))


def _still_there(places: Sequence[WordRange], later: DraftAlignment) -> bool:
    """Whether what the provisions became has the run of words, two or more, as often as they had."""
    return places[0][2] - places[0][1] > 1 and _run_stands(places, later)


def _run_stands(places: Sequence[WordRange], later: DraftAlignment) -> bool:
    """Whether what the provisions became has the run of words as often as they had."""
    identity, first, last = places[0]
    run = later.base.of[identity][first:last]
    olds = dict.fromkeys(old for old, _, _ in places)
    return sum(len(run_at(later.later.of[new], run)) for old in olds for new in later.became(old)) >= len(places)


def _replaced(places: Sequence[WordRange], later: DraftAlignment) -> WordRange | None:
    """The new words between the neighbours of words that went; None when they are few beside those."""
    for identity, first, last in places:
        row, words = later.counterpart[identity], later.base.of[identity]
        went = sum(map(is_content, words[first:last]))
        before, after = row[first - 1] if first else None, row[last] if last < len(row) else None
        if before is None or after is None or before[0] != after[0]:
            continue
        there = before[0]
        fresh = [
            at
            for at in range(before[1] + 1, after[1])
            if later.fresh[there][at] and is_content(later.later.of[there][at])
        ]
        if fresh and len(fresh) >= _REPLACED * went:
            return there, fresh[0], fresh[-1] + 1
    return None


def _enclosed(places: Sequence[WordRange], later: DraftAlignment) -> AskState:
    share, words, at = _share(places, later), _said(places, later), _shown(places, later)
    if share < _SOME:
        return AskState(Fate.NOT_TAKEN, 0.0, at, words, "The words asked to be put in brackets are gone.")
    inside = _in_brackets(places, later)
    if inside >= _ALL:
        return AskState(Fate.TAKEN, round(inside, 2), at, words, "The words stand in brackets.")
    if inside >= _SOME:
        return AskState(
            Fate.IN_PART,
            round(inside, 2),
            at,
            words,
            Message("{n}% of the words stand in brackets.", (hundredths(inside),)),
        )
    return AskState(Fate.NOT_TAKEN, round(inside, 2), at, words, "The words stand without brackets.")


def _in_the_same_brackets(ask: AskDelta, places: Sequence[WordRange], later: DraftAlignment) -> AskState:
    """Whether words that stood in brackets still do, where these were to go, or to stay."""
    share, words, at = _share(places, later), _said(places, later), _shown(places, later)
    texts = later.later.places.by_id
    now = {
        inner for identity, _, _ in places for new in later.became(identity) for inner, *_ in brackets(texts[new].text)
    }
    kept = any(tuple(later.base.of[identity][start:end]) in now for identity, start, end in places)
    if not kept and share < _SOME:
        return AskState(Fate.NOT_TAKEN, round(share, 2), at, words, "The words asked to stay are gone.")
    fate = Fate.TAKEN if kept is (ask.ask.anchor == KEPT) else Fate.NOT_TAKEN
    why = "The words stand in brackets." if kept else "The words stand without brackets."
    return AskState(fate, round(share, 2), at, words, why)


def _retained(ask: AskDelta, places: Sequence[WordRange], later: DraftAlignment) -> AskState:
    share, words, at = _share(places, later), _said(places, later), _shown(places, later)
    if share < _SOME:
        return AskState(Fate.NOT_TAKEN, round(share, 2), at, words, "The words asked to stay are gone.")
    if _in_brackets(places, later, more=False) >= MOSTLY:
        return AskState(Fate.BRACKETED, round(share, 2), at, words, "The words asked to stay stand in brackets.")
    turning, stand = _turned(places, later)
    if ask.words and turning and not _run_stands(places, later):
        held = Fate.IN_PART if sum(map(is_content, ask.words)) > _SHORT else Fate.NOT_TAKEN
        return AskState(
            held, round(stand, 2), at, words, Message("Of the words asked to stay “{words}” is gone.", (turning,))
        )
    if share < _KEPT:
        return AskState(
            Fate.IN_PART,
            round(share, 2),
            at,
            words,
            Message("{n}% of the words asked to stay stand.", (hundredths(share),)),
        )
    if not ask.words and (share < 1 or _changed(places, later)):
        return AskState(Fate.IN_PART, round(share, 2), at, words, "The text stands, but not as it was.")
    return AskState(Fate.TAKEN, round(share, 2), at, words, "The words asked to stay stand.")


def _changed(places: Sequence[WordRange], later: DraftAlignment) -> bool:
    """Whether words of content were put into whole provisions that stand."""
    news = dict.fromkeys(new for identity, _, _ in places for new in later.became(identity))
    fresh = [later.later.of[new][at] for new in news for at, is_new in enumerate(later.fresh[new]) if is_new]
    return any(map(is_content, fresh))


def _chosen(ask: AskDelta, places: Sequence[WordRange], later: DraftAlignment) -> AskState:
    """Support for an option: it is chosen when it stands alone, and open while a rival stands beside it."""
    target = later.base.places.at(ask.ask.address)
    if not target or later.base.places.by_id[target].kind is not Kind.OPTION:
        return _retained(ask, places, later)
    share, words, at = later.standing.share(target), _said(places, later), _shown(places, later)
    if share < _SOME:
        return AskState(Fate.NOT_TAKEN, round(share, 2), at, words, "The option is gone.")
    beside = [other for other in rivals(target, later.ground) if later.standing.share(other) >= GONE]
    kinds = {later.later.places.by_id[new].kind for other in beside for new in later.became(other)}
    if Kind.OPTION in kinds or _in_brackets(places, later, more=False) >= MOSTLY:
        return AskState(Fate.BRACKETED, round(share, 2), at, words, "The option stands, and is still one of several.")
    if share < MOSTLY:
        return AskState(
            Fate.IN_PART, round(share, 2), at, words, Message("{n}% of the option stands.", (hundredths(share),))
        )
    why = "The option stands, beside words of its rivals." if beside else "The option stands, and its rivals are gone."
    return AskState(Fate.TAKEN, round(share, 2), at, words, why)


def _moved(ask: AskDelta, places: Sequence[WordRange], later: DraftAlignment) -> AskState:
    """A text that should stand in another article, which the ask names in its wording or anchor; or an article that
    should stand beside another.
    """
    share, words, at = _share(places, later), _said(places, later), _shown(places, later)
    asked = ask.ask.wording or ask.ask.anchor
    if at is None or share < _SOME:
        return AskState(Fate.NOT_TAKEN, 0.0, at, words, "The text is gone.")
    goal = later.base.places.article(asked)
    if goal and goal == later.base.places.root[places[0][0]]:
        if plain_address(later.later.places.by_id[at[0]].address) == plain_address(asked):
            return AskState(Fate.TAKEN, round(share, 2), at, words, Message("The text stands as {place}.", (asked,)))
        return AskState(Fate.NOT_TAKEN, 0.0, at, words, "The text does not stand where it was asked to be.")
    there = later.later.places
    goals = {there.root[new] for new in later.became(goal)} if goal else {there.article(asked)}
    if there.root[at[0]] in goals:
        return AskState(Fate.TAKEN, round(share, 2), at, words, Message("The text stands in {place}.", (asked,)))
    moved = later.base.places.root[places[0][0]]
    if goal and moved == later.base.places.at(ask.ask.address):
        before, now = side_of(moved, {goal}, later.base.places), side_of(there.root[at[0]], goals, there)
        if now not in (0, before) and now != -side_asked(ask.ask.quote):
            address = there.by_id[there.root[at[0]]].address
            return AskState(Fate.TAKEN, round(share, 2), at, words, Message("The text stands as {place}.", (address,)))
    return AskState(Fate.NOT_TAKEN, 0.0, at, words, "The text does not stand where it was asked to be.")
