"""What a change or an amendment is called beside its words.

Where it stands, of what sort it is, what it means, how it can be cited.

In: a change as every view draws it. Out: words of a vocabulary. Not here: its title (`rows/change_titles.py`), who
asked for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.redline.model import AmendmentKind, AmendmentReason, AmendmentWeight
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.model import Amendment, ChangeView, Redline


_ARTICLE = "Article "
_CLOSING = {"(": ")", "[": "]"}
_NO_HEADING = re.compile(r"(?:[Xx]{2,}|[YyZz]{3,}|[IVXLC]+|[\W\d_]*)[\s.:…]*")
"""What stands where a heading is still to come, or where only a number is one."""


def place_of(view: ChangeView, words: Vocabulary = ENGLISH) -> str:
    """Where a change stands: its address, or both of them when they are not the same.

    >>> one = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> place_of(one.changes[0])
    'Article 1(1)'
    """
    older, newer = words.place(view.older_address), words.place(view.newer_address)
    if older and newer and older != newer:
        return words.say("{older} → {newer}", older=older, newer=newer)
    return newer or older


def article_of(address: str) -> str:
    """The article of an address, with the part or the annex in which its number stands; or what else it begins with.

    >>> article_of("Article 5(2)(a)"), article_of("Part II, Article 4 bis(1)"), article_of("Annex I, section 2(3)")
    ('Article 5', 'Part II, Article 4 bis', 'Annex I')
    """
    parts = [part.split("(")[0].strip() for part in address.split(",")]
    article = next((at for at, part in enumerate(parts) if part.startswith(_ARTICLE)), 0)
    return ", ".join(parts[: article + 1])


def amendment_kind(kind: AmendmentKind, words: Vocabulary = ENGLISH) -> str:
    """What a kind of amendment is called: alternatives may have been settled, merged or opened.

    >>> from app.redline.model import AmendmentKind, AmendmentReason, AmendmentWeight
    >>> amendment_kind(AmendmentKind.SETTLED), amendment_kind(AmendmentKind.NEW)
    ('alternatives', 'new')
    """
    if kind is AmendmentKind.SETTLED:
        return words.say("alternatives")
    return words.term("amendment kind", kind.value)


def amendment_place(amendment: Amendment, words: Vocabulary = ENGLISH) -> str:
    """Where an amendment stands; of what was done throughout the first place, and how many more there are: a reader
    must not think that nothing else changed.

    >>> rules = [f"{k}. The {what} body sits." for k, what in enumerate(["old", "high", "low", "wide", "late"], 1)]
    >>> newer = draft(*(rule.replace("body", "committee") for rule in rules))
    >>> amendment_place(redline(draft(*rules), newer).amendments[0])
    'Article 1(1); and 4 more'
    """
    place = words.place(amendment.address)
    if amendment.kind is not AmendmentKind.THROUGHOUT:
        return place
    rest = len({one.address for one in amendment.places} - {amendment.address})
    more = words.count("and {n} more", "and {n} more", rest) if rest else ""
    return words.say("; ", "list").join(one for one in (place, more) if one)


def amendment_heading(amendment: Amendment) -> str:
    """The heading of the article of an amendment, "" for what was done throughout: it has the headings of many."""
    return "" if amendment.kind is AmendmentKind.THROUGHOUT else amendment.heading


def placed_heading(amendment: Amendment, words: Vocabulary = ENGLISH) -> str:
    """Where an amendment stands, with the heading of its article.

    >>> page = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> placed_heading(page.amendments[0])
    'Article 1(1) (Moorings)'
    """
    place, heading = amendment_place(amendment, words), told_heading(amendment_heading(amendment))
    if not heading or heading == amendment.address:
        return place
    return words.say("{place} ({heading})", place=place, heading=heading)


def told_heading(heading: str) -> str:
    """A heading as it is told beside its place: without the brackets that hold all of it, and not at all where it is
    none yet: “XXX”, “[…]”, a bare number.

    >>> told_heading("(mitigation)"), told_heading("XXX"), told_heading("IV."), told_heading("Mooring (of ships)")
    ('mitigation', '', '', 'Mooring (of ships)')
    """
    bare = heading.strip()
    while _is_held(bare):
        bare = bare[1:-1].strip()
    return "" if _NO_HEADING.fullmatch(bare) else bare


def _is_held(words: str) -> bool:
    """Whether one pair of brackets holds all words."""
    opening, closing = words[:1], _CLOSING.get(words[:1], "")
    deep = 0
    for at, sign in enumerate(words):
        deep += (sign == opening) - (sign == closing)
        if not deep or not closing:
            return bool(closing) and at == len(words) - 1
    return False


def meaning_of(amendment: Amendment, words: Vocabulary = ENGLISH) -> str:
    """What an amendment means for rights, numbers and dates, in one line: the reasons of its weight.

    >>> page = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> meaning_of(page.amendments[0])
    'It touches: obligation.'
    """
    heavy = amendment.weight is AmendmentWeight.A
    told = [one for one in amendment.reasons if one is not AmendmentReason.WORDING or not heavy]
    reasons = words.joined(words.term("amendment reason", one.value) for one in told)
    if heavy:
        return words.say("It touches: {reasons}.", reasons=reasons)
    return words.say("No right, obligation, number or date was recognised in it: {reasons}.", reasons=reasons)


def sort_of(view: ChangeView, words: Vocabulary = ENGLISH) -> str:
    """Kind, class and tags of a change: "substitution · substantive (modal)"."""
    sort = f"{words.term('kind', view.kind.value)} · {words.term('class', view.weight.value)}"
    if not view.tags:
        return sort
    return words.say("{sort} ({tags})", sort=sort, tags=words.joined(words.term("tag", tag) for tag in view.tags))


def citation_of(view: ChangeView, redline: Redline, words: Vocabulary = ENGLISH) -> str:
    """How a change can be cited: symbols of both drafts, the provision, and the id, which the same drafts always give:
    "MC/4/Rev.1 → MC/4/Rev.2, Article 5(2), c37".
    """
    older, newer = (
        draft.symbol or draft.label or draft.source or draft.title for draft in (redline.older, redline.newer)
    )
    between = words.say("{older} → {newer}", older=older, newer=newer) if older and newer else older or newer
    return words.joined(one for one in (between, place_of(view, words), view.id) if one)
