"""Settles what a tag or status that stands alone speaks of. It is the bracket or the paragraph before it.

It reads no text: it looks at marks that were found field by field (`marks.py`) and says in them which other provision
they speak of. Where that is not certain nothing is said: a tag under a bare heading, in a table or in a note speaks of
nothing. Rows 16, 17, 24 and 26 of docs/domain.md, section 3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from app.notation.marks.source_notes import read_source_note
from app.treaty.draft import HEADED, Kind, Provision
from app.treaty.marks import AttributionTag, Bracket, Footnote, Mark, StatusMark

_ALONE = frozenset({Kind.UNNUMBERED, Kind.PREAMBULAR, Kind.CHAPEAU, Kind.PARAGRAPH, Kind.SUBPARAGRAPH})
_PASSED_OVER = frozenset({Kind.FOOTNOTE, Kind.TABLE, Kind.ROW, Kind.CELL})
_CLOSING = " \t\u00a0.,;:。，；：،؛"


def with_units(provisions: Sequence[Provision]) -> tuple[Provision, ...]:
    """The same provisions; tags and statuses that stand alone in their paragraph say which provision they speak of.

    In: provisions in document order with their marks. A tag speaks of the bracket with which the paragraph before it
    ends, else of that paragraph; several may follow one another. A status behind the last item of a list speaks of the
    whole list with its chapeau, unless an item has a status of its own.

    A stance that stands alone speaks of the paragraph before it:

    >>> tagged = draft("1. Ships moor by day.", "(Norhaven: retain)")
    >>> [(mark.unit, mark.unit_scope) for provision in tagged.provisions for mark in provision.marks.text]
    [('article-1/1', (0, 18))]
    """
    settling = _Settling(provisions)
    return tuple(settling.settled(at) for at in range(len(provisions)))


class _Settling:
    """One walk over the provisions in document order."""

    def __init__(self, provisions: Sequence[Provision]) -> None:
        self.provisions = provisions
        self.place = {p.id: at for at, p in enumerate(provisions)}
        self.items: dict[str, set[str]] = {}
        """Ids of the items of the list under a provision."""
        self.agreed: set[str] = set()
        """Ids of provisions that have a status of their own."""
        self.division: list[int] = []
        """For each provision the place of the article, chapter … it stands in; -1 for none."""
        away: set[str] = set()
        aside: list[bool] = []
        for at, provision in enumerate(provisions):
            above = self.place.get(provision.parent, -1)
            self.division.append(at if provision.kind in HEADED else self.division[above] if above >= 0 else -1)
            if provision.kind in _PASSED_OVER or provision.parent in away:
                away.add(provision.id)
            elif provision.kind is Kind.SUBPARAGRAPH:
                self.items.setdefault(provision.parent, set()).add(provision.id)
            aside.append(provision.id in away or _alone(provision))
            if not aside[at] and any(isinstance(m, StatusMark) for m in provision.marks.text):
                self.agreed.add(provision.id)
        self.aside = aside
        self.before = list(accumulate(range(len(aside)), lambda last, at: last if aside[at] else at, initial=-1))
        """For each place that of the last provision before it that can be spoken of; -1 for none."""
        self.after = [*accumulate(reversed(range(len(aside))), lambda last, at: last if aside[at] else at, initial=-1)][
            ::-1
        ]
        """For each place that of the first provision from it on that can be spoken of; -1 for none."""

    def settled(self, at: int) -> Provision:
        """The provision at a place, its marks settled."""
        provision = self.provisions[at]
        if _is_note(provision):
            return self._noted(provision, at)
        before = self.before[at]
        if not _alone(provision) or before < 0 or self.division[before] != self.division[at]:
            return provision
        if not self.provisions[before].text.strip():
            return provision
        marks = tuple(self._settled(mark, at, self.provisions[before]) for mark in provision.marks.text)
        return replace(provision, marks=replace(provision.marks, text=marks))

    def _noted(self, note: Provision, at: int) -> Provision:
        """A note that says who asked: it speaks of the bracket behind which its sign stands, or of the provision at the
        end of which it stands; of nothing where its sign stands elsewhere or cannot be told.
        """
        found = self._cited(note, at)
        marks: list[Mark] = []
        for mark in note.marks.text:
            if not isinstance(mark, AttributionTag):
                marks.append(mark)
            elif found is not None:
                citing, scope, basis = found
                marks.append(replace(mark, unit=citing.id, unit_scope=scope, scope_basis=basis))
        return replace(note, marks=replace(note.marks, text=tuple(marks)))

    def _cited(self, note: Provision, at: int) -> tuple[Provision, tuple[int, int], str] | None:
        """The provision in which the sign of a note stands, what it stands at, and the basis of that."""
        if note.kind is Kind.FOOTNOTE:
            places = [
                (p, mark.start, mark.end)
                for p in self.provisions
                for mark in p.marks.text
                if isinstance(mark, Footnote) and mark.provision == note.id
            ]
        else:
            sign = re.escape(read_source_note(note.text).sign)
            behind = re.compile(rf"(?<=[^\s\d*†‡§¹²³⁰⁴-⁹]){sign}(?![\w*†‡§¹²³⁰⁴-⁹])|(?<=[\]］]) {sign}(?=\s*[.;,]?$)")
            texts = [p for n, p in enumerate(self.provisions[:at]) if not self.aside[n]]
            places = [(p, m.start(), m.end()) for p in texts for m in behind.finditer(p.text)][-1:]
        if len(places) != 1:
            return None
        citing, start, end = places[0]
        begun = len(citing.text[:start].rstrip())
        brackets = [m for m in citing.marks.text if isinstance(m, Bracket) and m.part == "whole" and m.end == begun]
        if brackets:
            return citing, (brackets[0].start, max(end, brackets[0].end)), "previous bracket"
        ends = not citing.text[end:].strip(_CLOSING) and bool(citing.text[:start].strip(_CLOSING))
        return (citing, (0, max(start, end)), "unit") if ends else None

    def _settled(self, mark: Mark, at: int, before: Provision) -> Mark:
        if isinstance(mark, AttributionTag) and mark.scope_basis == "unit":
            bracket = _last_bracket(before)
            scope, basis = (bracket, "previous bracket") if bracket else ((0, len(before.text)), "unit")
            return replace(mark, unit=before.id, unit_scope=scope, scope_basis=basis)
        if isinstance(mark, StatusMark):
            top = self._list_of(at, before)
            self.agreed.add(before.id)
            return replace(mark, units=self._under(top, at))
        return mark

    def _list_of(self, at: int, item: Provision) -> Provision:
        """What a status behind an item speaks of: the item while the list goes on or its items have their own, else the
        whole list, and so on outwards.
        """
        following = self.provisions[self.after[at]].id if self.after[at] >= 0 else ""
        while item.kind is Kind.SUBPARAGRAPH and item.parent in self.place:
            siblings = self.items[item.parent]
            if following in siblings or not self.agreed.isdisjoint(siblings):
                break
            item = self.provisions[self.place[item.parent]]
        return item

    def _under(self, top: Provision, at: int) -> tuple[str, ...]:
        """A provision and what stands under it before the status, notes and tags alone left out."""
        under = {top.id: None}
        for place in range(self.place[top.id] + 1, at):
            if self.provisions[place].parent in under and not self.aside[place]:
                under[self.provisions[place].id] = None
        return tuple(under)


def _alone(provision: Provision) -> bool:
    """Whether a paragraph without a number holds nothing but tags and statuses."""
    if provision.number or provision.heading or provision.kind not in _ALONE:
        return False
    said = [m for m in provision.marks.text if isinstance(m, AttributionTag | StatusMark)]
    covered = {place for mark in said for place in range(mark.start, mark.end)}
    empty = all(not isinstance(m, AttributionTag) or m.scope[0] == m.scope[1] for m in said)
    rest = (sign for place, sign in enumerate(provision.text) if place not in covered)
    return bool(said) and empty and not any(sign.isalnum() for sign in rest)


def _is_note(provision: Provision) -> bool:
    """Whether a provision is nothing but a note with a sign, or a footnote, that says who asked."""
    if provision.kind is not Kind.FOOTNOTE and not (_alone(provision) and read_source_note(provision.text).sign):
        return False
    return any(isinstance(m, AttributionTag) and m.scope_basis == "unit" for m in provision.marks.text)


def _last_bracket(provision: Provision) -> tuple[int, int] | None:
    """The outermost bracket with which a text ends, stops behind it left aside; None when it ends otherwise."""
    end = len(provision.text.rstrip(_CLOSING))
    ending = [
        m for m in provision.marks.text if isinstance(m, Bracket) and m.end == end and m.part in ("whole", "closes")
    ]
    outermost = min(ending, key=lambda m: m.depth, default=None)
    return (outermost.start, outermost.end) if outermost else None
