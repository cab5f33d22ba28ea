"""Tells what changed between two drafts in a few sentences of plain prose, to be copied into a cable.

How many amendments there are and of what weight, what the heavy ones are about and where they stand, the three
strongest, who asked. It holds no sign that a cable could lose: no mark, no table. Names of the drafts come from
whoever prints them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.redline.amendments.foremost import article_weights, foremost_amendments
from app.redline.model import AmendmentReason, AmendmentWeight, NamesState
from app.redline.tables.change_labels import placed_heading
from app.treaty.attributions import Link
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.model import Amendment, Redline

_ARTICLES, _STRONGEST, _ACTORS = 5, 3, 8
"""So many articles, amendments and names are told."""


def tell_summary(redline: Redline, names: tuple[str, str], words: Vocabulary = ENGLISH) -> str:
    """The sentences, as one paragraph. `names` are those of the older and of the newer draft.

    In paragraphs they are given by `summary_paragraphs`.

    >>> page = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> print(tell_summary(page, ("MC/1", "MC/2")))
    MC/2 makes 1 amendment to MC/1: 1 of weight A (what binds or is counted). \
What those of weight A touch: obligation (1). Where: Article 1 (1). \
The strongest: Article 1(1) (Moorings): “Ships may moor” → “Ships shall moor”. \
Nobody is known to have asked for any of them.
    """
    if not redline.amendments:
        return weights_sentence(redline.amendments, names, words)
    found = [words.labelled(placed_heading(one, words), one.headline) for one in _told(redline.amendments)]
    strongest = words.say("The strongest: {what}.", what=words.clauses(found)) if found else ""
    first, where, last = _around(redline, names, words)
    return words.flow([*first, where, strongest, last])


def summary_paragraphs(redline: Redline, names: tuple[str, str], words: Vocabulary = ENGLISH) -> tuple[str, ...]:
    """The same in paragraphs, one for each thing that is told; the strongest amendments have a line each.

    >>> page = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> [one.splitlines()[0] for one in summary_paragraphs(page, ("MC/1", "MC/2"))[2:4]]
    ['The strongest:', 'Nobody is known to have asked for any of them.']
    """
    if not redline.amendments:
        return (weights_sentence(redline.amendments, names, words),)
    found = [words.labelled(placed_heading(one, words), one.headline) for one in _told(redline.amendments)]
    strongest = "\n• ".join([words.say("The strongest:"), *found]) if found else ""
    first, where, last = _around(redline, names, words)
    return tuple(one for one in (first[0], words.flow([first[1], where]), strongest, last) if one)


def _around(redline: Redline, names: tuple[str, str], words: Vocabulary) -> tuple[tuple[str, str], str, str]:
    """How many there are and what they touch; where; who asked."""
    counted = weights_sentence(redline.amendments, names, words)
    return (counted, _touched(redline.amendments, words)), _where(redline, words), _asked(redline, words)


def _told(amendments: Sequence[Amendment]) -> tuple[Amendment, ...]:
    return foremost_amendments(amendments, _STRONGEST)


def weights_sentence(amendments: Sequence[Amendment], names: tuple[str, str], words: Vocabulary = ENGLISH) -> str:
    """How many amendments there are, and how many of each weight.

    >>> weights_sentence((), ("MC/1", "MC/2"))
    'MC/2 makes no amendment to MC/1.'
    """
    older, newer = names
    if not amendments:
        return words.say("{newer} makes no amendment to {older}.", newer=newer, older=older)
    counts = Counter(one.weight for one in amendments)
    heavy, middling, light = (counts[weight] for weight in AmendmentWeight)
    parts = (
        (heavy, words.count("{n} of weight A (what binds or is counted)", "{n} of weight A (what binds or is counted)",
                            heavy)),
        (middling, words.count("{n} of weight B (other wording)", "{n} of weight B (other wording)", middling)),
        (light, words.count("{n} of weight C (form)", "{n} of weight C (form)", light)),
    )  # fmt: skip
    return words.count(
        "{newer} makes {n} amendment to {older}: {weights}.", "{newer} makes {n} amendments to {older}: {weights}.",
        len(amendments), newer=newer, older=older, weights=words.listed([said for number, said in parts if number]),
    )  # fmt: skip


def _touched(amendments: Sequence[Amendment], words: Vocabulary) -> str:
    """What the heavy amendments are about, the most frequent first."""
    counts = Counter(reason for one in amendments if one.weight is AmendmentWeight.A for reason in one.reasons)
    heavy = [reason for reason in AmendmentReason if counts[reason] and reason.weight is AmendmentWeight.A]
    told = sorted(heavy, key=lambda reason: -counts[reason])
    if not told:
        return words.say("None of them touches what binds or is counted.")
    reasons = [_counted(words.term("amendment reason", one.value), counts[one], words) for one in told]
    return words.say("What those of weight A touch: {what}.", what=words.joined(reasons))


def _where(redline: Redline, words: Vocabulary) -> str:
    """The articles that have most of them."""
    found = [one for one in article_weights(redline) if one.heavy]
    told = [_counted(words.place(one.address), one.heavy, words) for one in found[:_ARTICLES]]
    if rest := len(found) - _ARTICLES if len(found) > _ARTICLES else 0:
        told.append(words.count("and {n} more", "and {n} more", rest))
    return words.say("Where: {places}.", places=words.joined(told)) if told else ""


def _counted(what: str, number: int, words: Vocabulary) -> str:
    return words.say("{name} ({role})", name=what, role=words.number(number))


def _linked(links: Counter[Link], words: Vocabulary) -> dict[Link, str]:
    """How many are known in which way, in the forms that the numbers take."""
    marked, matched, asserted = (links[link] for link in (Link.MARKED, Link.MATCHED, Link.ASSERTED))
    return {
        Link.MARKED: words.count("{n} marked", "{n} marked", marked),
        Link.MATCHED: words.count("{n} matched", "{n} matched", matched),
        Link.ASSERTED: words.count("{n} asserted", "{n} asserted", asserted),
    }


def _asked(redline: Redline, words: Vocabulary) -> str:
    """Who asked for how many amendments, and how that is known; for how many nobody is known."""
    if redline.names is NamesState.WITHHELD:
        return words.say("Who asked is left out here.")
    found: dict[str, Counter[Link]] = {}
    named = 0
    for one in redline.amendments:
        askers = {chip.name: chip.link for chip in one.chips if not chip.opposite}
        named += bool(askers)
        for name, link in askers.items():
            found.setdefault(name, Counter())[link] += 1
    if not named:
        return words.say("Nobody is known to have asked for any of them.")
    actors = sorted(found.items(), key=lambda item: -item[1].total())
    told = [
        words.say("{name} ({role})", name=name, role=words.joined(
            said for link, said in _linked(links, words).items() if links[link]
        ))
        for name, links in actors[:_ACTORS]
    ]  # fmt: skip
    if rest := max(len(actors) - _ACTORS, 0):
        told.append(words.count("and {n} more", "and {n} more", rest))
    asked = words.say("Asked for by: {names}.", names=words.joined(told))
    nobody = len(redline.amendments) - named
    left = words.count(
        "For {n} amendment nobody is known to have asked.", "For {n} amendments nobody is known to have asked.", nobody
    )
    return words.flow((asked, left if nobody else ""))
