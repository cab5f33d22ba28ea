"""Why two provisions stand in one row, in one sentence. The facts are the comparison's; here they are only said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.treaty.changes import Grounds, Pair


def pairing_reason(pair: Pair, grounds: Grounds, words: Vocabulary = ENGLISH) -> str:
    """What speaks for a pair, the strongest first: "Paired by wording: 93% of the words are the same; same number".

    >>> from app.comparison.alignment.pair_evidence import grounds_of
    >>> older, newer = draft("1. Ships shall moor by day."), draft("1. Ships may moor by day.")
    >>> found = compare(older, newer)
    >>> pairing_reason(found.pairs[-1], grounds_of(found, older, newer)[-1]).partition(";")[0]
    'Paired by wording: 74% of the words are the same'
    """
    facts = [fact for fact in (_relation(pair, words), *_likeness(grounds, words)) if fact]
    if grounds.number or pair.renumbered:
        facts.append(words.say("same number") if grounds.number else words.say("another number"))
    neighbours = grounds.before + grounds.after
    if neighbours == 2:
        facts.append(words.say("both neighbours are pairs too"))
    elif neighbours:
        facts.append(words.say("one neighbour is a pair too"))
    above = (
        words.say("the provisions above are a pair too") if grounds.above else words.say("under another provision now")
    )
    told = words.say("; ", "list").join([*facts, above])
    match pair.basis:
        case "pinned":
            return words.say("Joined by hand: {facts}.", facts=told)
        case "wording":
            return words.say("Paired by wording: {facts}.", facts=told)
        case "number":
            return words.say("Paired by number: {facts}.", facts=told)
    return words.say("Paired by place: {facts}.", facts=told)


def reason_facts(grounds: Grounds) -> tuple[object, ...]:
    """What of the grounds of a pair its reason says: of two pairs of which it is the same, with relation and basis, the
    reason is.

    >>> from app.treaty.changes import Grounds
    >>> one, other = (Grounds(share, 1.0, True, True, True, True, False) for share in (0.7351, 0.7352))
    >>> reason_facts(one) == reason_facts(other)
    True
    """
    shares = (share if share is None else _percent(share) for share in (grounds.wording, grounds.heading))
    return (*shares, grounds.heading == 1, grounds.number, grounds.before + grounds.after, grounds.above)


def _relation(pair: Pair, words: Vocabulary) -> str:
    if pair.relation == "split":
        return words.say("one was divided")
    return words.say("they were joined") if pair.relation == "join" else ""


def _likeness(grounds: Grounds, words: Vocabulary) -> tuple[str, str]:
    """How much of the words, and of the headings, is the same; "" where there is nothing to say."""
    wording = heading = ""
    if grounds.wording is not None:
        wording = words.say("{share}% of the words are the same", share=_percent(grounds.wording))
    if grounds.heading == 1:
        heading = words.say("same heading")
    elif grounds.heading is not None:
        heading = words.say("{share}% of the heading is the same", share=_percent(grounds.heading))
    return wording, heading


def _percent(share: float) -> int:
    """A share as a whole percentage that says 0 and 100 only when nothing and all is meant."""
    rounded = round(100 * share)
    return min(max(rounded, 1), 99) if 0 < share < 1 else rounded
