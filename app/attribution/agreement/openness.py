"""Counts how much of a draft is open and how much agreed, by chapter. Brackets, options, placeholders and statuses
count.

It counts marks that were read and judges none.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.attribution.agreement.agreements import said_in
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives, Bracket, PlainMark
from app.treaty.statuses import DivisionOpenness

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision

_DIVISIONS = frozenset({Kind.PART, Kind.CHAPTER, Kind.ANNEX, Kind.PREAMBLE})
OUTSIDE = "outside of chapters"
"""What stands in no part, chapter, annex or preamble."""


def open_text(draft: Draft) -> tuple[DivisionOpenness, ...]:
    """The counts of each division in document order, those of what stands in none where it first stands, and of the
    whole draft last (`division` ""), alone where the draft has no divisions.

    >>> found = open_text(draft("1. Ships [shall] [should] moor [by day]."))
    >>> [(one.division, one.brackets, one.options) for one in found]
    [('', 3, 2)]
    """
    counts: dict[str, Counter[str]] = {}
    whole: Counter[str] = Counter()
    divided = _divisions(draft)
    statuses: dict[str, Counter[str]] = {}
    for said in said_in(draft):
        statuses.setdefault(said.provisions[0], Counter())[said.status] += 1
    for provision in draft.provisions:
        found = count_provision(provision) + statuses.get(provision.id, Counter())
        counts.setdefault(divided[provision.id], Counter()).update(found)
        whole.update(found)
    label = draft.label or draft.source
    rows = [_open(label, name, found) for name, found in counts.items() if found["paragraphs"]]
    if [row.division for row in rows] == [OUTSIDE]:
        rows = []
    return (*rows, _open(label, "", whole))


def _divisions(draft: Draft) -> dict[str, str]:
    """The division of each provision: the highest one it stands in, as printed."""
    names: dict[str, str] = {}
    for provision in draft.provisions:
        above = names.get(provision.parent, OUTSIDE)
        own = " ".join(part for part in (provision.number, provision.heading) if part) or provision.address
        names[provision.id] = own if above == OUTSIDE and provision.kind in _DIVISIONS else above
    return names


def count_provision(provision: Provision) -> Counter[str]:
    """What is counted in one provision, by the names of the fields of `DivisionOpenness`; its statuses are not
    (`said_in`).
    """
    found: Counter[str] = Counter()
    marks = (*provision.marks.heading, *provision.marks.text)
    found["brackets"] = sum(isinstance(mark, Bracket) and mark.part in ("whole", "opens") for mark in marks)
    found["options"] = sum(len(mark.options) for mark in marks if isinstance(mark, Alternatives))
    found["options"] += provision.kind is Kind.OPTION
    found["placeholders"] = sum(isinstance(mark, PlainMark) and mark.mark == "placeholder" for mark in marks)
    found["paragraphs"] = int(bool(provision.text))
    found["bracketed"] = int(bool(provision.text) and any(isinstance(mark, Bracket) for mark in marks))
    return found


def _open(draft: str, division: str, found: Counter[str]) -> DivisionOpenness:
    return DivisionOpenness(
        draft,
        division,
        found["paragraphs"],
        found["bracketed"],
        found["brackets"],
        found["options"],
        found["placeholders"],
        found["agreed_ad_referendum"],
        found["agreed_in_informals"],
        found["reopened"],
        found["pending"],
    )
