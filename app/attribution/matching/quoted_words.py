"""Matches words asked for, kept or refused in a provision, where nothing says beside which they stand.

Insert “and boats” in paragraph 1; paragraph 2 should read “sixty days”; Norhaven cannot accept “sixty days”.

The place is named, so the words must come (or go) at that very place, whole; where they were put beside others, some of
what came is said to be asked for. It looks at nothing in another provision.

>>> older, newer = draft("1. Ships moor at the pier."), draft("1. Ships and boats moor at the pier.")
>>> names(older, newer, asked("Norhaven", "insert", "Article 1(1)", "and boats"))
['insertion: +and boats  ← Norhaven']
>>> names(older, newer, asked("Kestria", "oppose", "Article 1(1)", "and boats"))
['insertion: +and boats  ← against Kestria']
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.words.brackets import has_run
from app.attribution.words.commonplaces import commonplaces
from app.attribution.words.polarity import is_number
from app.attribution.words.survival import RequestMatch
from app.attribution.words.terms import MODALS, amount, is_content, words_in
from app.message import Message
from app.treaty.attributions import ONLY_PART
from app.treaty.changes import ChangeKind
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.matching.change_delta import ChangeDelta
    from app.attribution.words.provision_index import PairContext

_HALF = 0.5
"""Share of the words of content of what came that must be asked for where more came with them."""
_FRAGMENT = 4
"""Words of the longest wording that may be a part of the paragraph at which it stands: "three years"."""
_MOST = 40
"""Words of the longest quotation that stands for a part of a provision."""


def match_quoted_words(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """What a change is to words that an ask names alone, in the provision that it names; None where that is nothing.

    Who asks for words, or supports them, is named for their coming and against their going; who opposes them is against
    their coming.
    """
    if change.change.kind is ChangeKind.BRACKETING or not 0 < len(ask.words) <= _MOST:
        return None
    if ask.ask.anchor and ask.ask.edit is not Edit.OPPOSE and not _at_anchor(change, ask, ground):
        return None
    if ask.ask.edit is Edit.RESTATE and len(ask.words) > _FRAGMENT:
        return None
    if _come(change, ask, ground):
        opposite = ask.ask.edit is Edit.OPPOSE
        notes = () if opposite else _more_came(change, ask)
        score = 0.9 if not notes else 0.7
        return RequestMatch(score, (" ".join(ask.words),), ask.ask.stance, opposite=opposite, notes=notes)
    if ask.ask.edit is Edit.SUPPORT and is_broken(change, ask, ground):
        return RequestMatch(0.85, (" ".join(ask.words),), ask.ask.stance, opposite=True)
    return None


def match_broken_words(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> RequestMatch | None:
    """Words that were to be kept where they stand, and of which a change takes some: the contrary."""
    if not is_broken(change, ask, ground):
        return None
    return RequestMatch(0.85, (" ".join(change.gone),), Stance.RETAIN, opposite=True)


def is_broken(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> bool:
    """Whether the words stood in the provision at the very place at which a change takes some of them, and stand
    nowhere in what it became.
    """
    if change.spot is None or not change.gone or not any(map(_says, change.gone)):
        return False
    provision, first, last = change.spot
    older = ground.older.words[provision]
    if not _names(provision, ask, ground) or any(_stands(new, ask, ground) for new in ground.news.get(provision, ())):
        return False
    return any(at <= first and last <= at + len(ask.words) for at in _runs(older, ask.words))


def _come(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> bool:
    """Whether a change brings the words, that the provision had not before: all that it brings is a part of them, or
    they are the greater part of it.
    """
    if change.spot is None or not change.brought or not any(map(_says, change.brought)):
        return False
    provision = change.spot[0]
    alone = change.brought == ask.words and not ask.ask.anchor and not all(commonplaces(ask.words))
    named = _names(provision, ask, ground) or (alone and _in_article(provision, ask, ground))
    if not named or has_run(ground.older.words[provision], ask.words):
        return False
    start, end = change.inside
    size = len(ask.words)
    runs = _runs(change.words, ask.words)
    if any(at <= start and end <= at + size for at in runs):
        return True
    within = any(start <= at and at + size <= end for at in runs)
    said = amount([word for word in ask.words if is_content(word)])
    return within and said >= _HALF * amount([word for word in change.brought if is_content(word)]) > 0


def _at_anchor(change: ChangeDelta, ask: AskDelta, ground: PairContext) -> bool:
    """Whether a change stands within or beside the words that an ask names, where these stand once."""
    if change.spot is None:
        return False
    provision, first, last = change.spot
    anchor = words_in(ask.ask.anchor)
    places = _runs(ground.older.words[provision], anchor)
    return len(places) == 1 and places[0] <= first and last <= places[0] + len(anchor)


def _names(provision: str, ask: AskDelta, ground: PairContext) -> bool:
    """Whether an ask names a provision: itself, or one above it of which it is the only text, or for what stands
    against words, whatever it holds.
    """
    target = ground.older.at(ask.ask.address)
    if not target or provision not in ground.older.below(target):
        return False
    if provision == target or ask.ask.edit in (Edit.OPPOSE, Edit.RETAIN):
        return True
    with_words = [one for one in ground.older.below(target) if ground.older.words[one]]
    return with_words == [provision]


def _in_article(provision: str, ask: AskDelta, ground: PairContext) -> bool:
    """Whether an ask names no more than the article in which a provision stands."""
    target = ground.older.at(ask.ask.address)
    article = bool(target) and ground.older.root.get(target) == target
    return article and ground.older.root.get(provision) == target


def _more_came(change: ChangeDelta, ask: AskDelta) -> tuple[Message, ...]:
    start, end = change.inside
    if end - start <= len(ask.words):
        return ()
    return (Message(ONLY_PART, (f"“{ask.ask.wording.strip()}”",)),)


def _stands(provision: str, ask: AskDelta, ground: PairContext) -> bool:
    return has_run(ground.newer.words[provision], ask.words)


def _runs(words: Sequence[str], run: Sequence[str]) -> list[int]:
    size = len(run)
    return [at for at in range(len(words) - size + 1) if tuple(words[at : at + size]) == tuple(run)]


def _says(word: str) -> bool:
    return is_content(word) or word in MODALS or is_number(word)
