"""Numbers and divisions of texts that are known: what stands in the documents, counted by eye and with Poppler's
`pdftotext -layout`, against what was read.

It measures and judges nothing; what a figure should be stands in `benchmarks/importing.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.treaty.address import bare_number
from app.treaty.draft import Draft, Kind, Provision

CHARTER: Mapping[str, str] = {code: f"un-charter/un_charter_{code}.txt" for code in ("en", "fr", "ar")}
CHARTER_ARTICLES = 111
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Structure:
    """What stands in a draft: the numbers of the articles in each part, options, signs of brackets."""

    parts: tuple[tuple[str, ...], ...]
    options: int
    brackets: int


def _counted(first: int, last: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(first, last + 1))


PLASTICS: Mapping[str, Structure] = {
    "plastics/03_zerodraft.pdf": Structure(
        (_counted(1, 5), _counted(1, 13), _counted(1, 2), _counted(1, 8), _counted(1, 3), ()), 44, 162
    ),
    "plastics/04_revised_zero_draft.pdf": Structure(
        (
            _counted(1, 5),
            ("1", "2", "3", "3bis", "4", "4bis", *_counted(5, 13), "13bis"),
            _counted(1, 3),
            (*_counted(1, 8), "8bis"),
            _counted(1, 3),
            (),
        ),
        143,
        3684,
    ),
}


def structure_of(draft: Draft) -> Structure:
    """The same of a draft as it was read, annexes aside for the parts."""
    parts: dict[str, list[str]] = {}
    for provision in draft.provisions:
        if provision.kind is Kind.ANNEX:
            break
        if provision.kind is Kind.PART:
            parts[provision.id] = []
        elif provision.kind is Kind.ARTICLE:
            parts.setdefault(provision.parent, []).append(bare_number(provision.number))
    options = sum(provision.kind is Kind.OPTION for provision in draft.provisions)
    return Structure(tuple(map(tuple, parts.values())), options, sum(map(_brackets, draft.provisions)))


def in_common(found: Sequence[Sequence[str]], wanted: Sequence[Sequence[str]]) -> int:
    """How many articles stand under their numbers in their parts, in the same order."""
    return sum(a == b for mine, theirs in zip(found, wanted, strict=False) for a, b in zip(mine, theirs, strict=False))


def articles_in_common(drafts: Mapping[str, Draft]) -> int:
    """How many articles in a row, from the first, have the same number in all languages, and no other between them."""
    numbers = [_article_numbers(draft) for draft in drafts.values()]
    most = 0
    for at, own in enumerate(zip(*numbers, strict=False), 1):
        if set(own) != {at}:
            break
        most = at
    return most if len({len(own) for own in numbers}) == 1 else 0


def _article_numbers(draft: Draft) -> list[int]:
    found = (_DIGITS.search(each.number) for each in draft.provisions if each.kind is Kind.ARTICLE)
    return [int(number[0]) if number else 0 for number in found]


def _brackets(provision: Provision) -> int:
    return sum(text.count(sign) for text in (provision.number, provision.heading, provision.text) for sign in "[]")
