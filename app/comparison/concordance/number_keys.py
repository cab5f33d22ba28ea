"""Makes the number of a provision a key that is the same in six languages. So "(b)" meets "(ب)", and "12 bis" meets
"第十二条之二".

A number may be read in several ways, "(i)" as a letter and as a numeral; which of them holds is told by its neighbours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.notation.labels.labels import read_label
from app.notation.labels.numerals import chinese_value, digits, letter, roman_value
from app.treaty.address import bare_number
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.treaty.draft import Draft, Provision

DIVISIONS = (Kind.PART, Kind.CHAPTER, Kind.SECTION)
"""Kinds under which articles are numbered through, outermost first."""
_ITEMS = frozenset({Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.PREAMBULAR, Kind.UNNUMBERED})
"""Kinds that a paragraph may have, by its number or for the lack of one."""
_TAIL = re.compile(r"\d([A-Z])\W*$")
_SUFFIXES = {"之二": "bis", "之三": "ter", "之四": "quater", "之五": "quinquies"}


@dataclass(frozen=True, slots=True)
class NumberKey:
    """What can meet: provisions of one `sort` whose `values` have one in common and whose `suffix` is the same. Without
    values it has no number.
    """

    sort: str
    values: frozenset[tuple[int, ...]]
    suffix: str

    def meets(self, other: NumberKey) -> bool:
        """Whether two keys are of the same provision by their numbers."""
        return self.sort == other.sort and self.suffix == other.suffix and not self.values.isdisjoint(other.values)


def keys_of(draft: Draft) -> Mapping[str, NumberKey]:
    """The key of each provision by its id.

    What one language calls a part another may call a chapter: divisions meet by the depth of their kind.
    """
    used = [kind for kind in DIVISIONS if any(p.kind is kind for p in draft.provisions)]
    return {p.id: key_of(p, f"division {used.index(p.kind)}" if p.kind in used else "") for p in draft.provisions}


def key_of(provision: Provision, sort: str = "") -> NumberKey:
    """The key of one provision.

    Provisions of two languages meet where the sort, the number and the suffix are the same:

    >>> english = draft("Article 2 bis", "Nets", "1. Nets are dried.")
    >>> french = draft("Article 2 bis", "Filets", "1. Les filets sont secs.", language="fr")
    >>> key_of(english.provisions[0], "article").meets(key_of(french.provisions[0], "article"))
    True
    """
    sort = sort or ("item" if provision.kind in _ITEMS else provision.kind.value)
    number = provision.number.strip()
    if not number:
        return NumberKey(sort, frozenset(), "")
    label = read_label(number)
    if label is not None and label.ordinals:
        values = frozenset((*ordinal.path, ordinal.value) for ordinal in label.ordinals)
        return NumberKey(sort, values, _suffix(label.suffix, number))
    plain = bare_number(number)
    if (tail := _TAIL.search(plain)) is not None:
        plain = plain[: tail.start(1)]
    read = (digits(plain), chinese_value(plain), letter(plain), roman_value(plain))
    found = frozenset((value,) for value in read if value)
    # A number that is none ("Article X") meets the same sign, whatever its value would be.
    return NumberKey(
        sort, found or frozenset({(0,)}), (tail[1].casefold() if tail else "") if found else plain.casefold()
    )


def _suffix(suffix: str, number: str) -> str:
    """The suffix of a number, with the capital behind it: "12A"."""
    tail = _TAIL.search(number)
    return _SUFFIXES.get(suffix, suffix) + (tail[1].casefold() if tail else "")
