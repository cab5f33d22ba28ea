"""Lays two drafts out in rows, with the changes between them as a reader meets them. It knows no names.

It decides rows and their states, and numbers the changes. It finds no change (`app.comparison`), and sets nobody's name
beside one: that is `compose.py`.

What is gone has a row of its own, where it stood:

>>> page = redline(draft("1. Ships moor.", "2. Crews rest."), draft("1. Ships moor."))
>>> [(row.state.value, row.older.address) for row in page.rows]
[('unchanged', 'Article 1'), ('unchanged', 'Article 1(1)'), ('deleted', 'Article 1(2)')]
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from app.attribution.agreement.agreements import agreement_state
from app.comparison.alignment.pair_evidence import grounds_of
from app.comparison.text.near_marks import FieldMarks
from app.late_methods import replace
from app.redline.model import COMPARE, Cell, ChangeView, FootnoteMark, Row, RowState, Run, Sign, Style
from app.redline.rows.agreement import with_agreement
from app.redline.rows.change_titles import bracket_note, note_of, title_of
from app.redline.rows.divided_paragraphs import mark_continuations
from app.redline.rows.held_numbers import with_held_numbers
from app.redline.rows.letters import letters_in, with_letters
from app.redline.rows.pair_reason import pairing_reason, reason_facts
from app.redline.rows.recognition import recognised_in
from app.redline.rows.replacements import with_replacements
from app.redline.rows.row_order import RowPlace, order_rows
from app.redline.rows.runs import field_runs, index_side
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, Side
from app.treaty.draft import HEADED, Draft, Kind, Provision
from app.treaty.marks import Footnote

if TYPE_CHECKING:
    from app.treaty.vocabulary import Vocabulary

_PARTS = (Kind.PART, Kind.CHAPTER)
_OUTSIDE = (Kind.ANNEX, Kind.PREAMBLE)
_STOPS = (".", ")", ".)")
"""What ends a number and is no part of what it says."""
"""Divisions that stand beside parts and chapters."""


class RowBuilder:
    """Two drafts laid out. It has at hand: provisions by id, the order, the changes by side, the labels of moves."""

    def __init__(self, comparison: Comparison, older: Draft, newer: Draft, words: Vocabulary) -> None:
        self.comparison, self.older, self.newer, self.words = comparison, older, newer, words
        self.old = self.older.by_id()
        self.new = self.newer.by_id()
        self._fields: dict[tuple[bool, str, bool], FieldMarks] = {}
        self.order = order_rows(self.comparison.pairs, self.older, self.newer)
        self.paired = _paired(comparison, older, newer, words)
        self.pinned = {(pair.older, pair.newer) for pair in comparison.pairs if pair.basis == "pinned"}
        self.newer_of = {o: n for n, o in self.order.partners.items()}
        kept = [(pair.older, pair.newer) for pair in comparison.pairs if pair.relation == "kept"]
        self.kept = {False: dict(kept), True: {new: old for old, new in kept}}
        self.by_id = {c.id: c for c in self.comparison.changes}
        self.rank = {c.id: n for n, c in enumerate(self.comparison.changes)}
        moves = [c for c in self.comparison.changes if c.kind is ChangeKind.MOVE]
        self.labels = {c.id: f"M{n}" for n, c in enumerate(moves, start=1)}
        moved_pairs = {(p.older, p.newer) for p in self.comparison.pairs if p.moved}
        whole = {
            c.id: (c.older.provision, c.newer.provision)
            for c in moves
            if c.older and c.newer and (c.older.provision, c.newer.provision) in moved_pairs
        }
        self.move_of_newer = {pair[1]: move for move, pair in whole.items()}
        self.move_of_older = {pair[0]: move for move, pair in whole.items()}
        self.sides = {
            newer: index_side(comparison, older if newer else self.newer, newer=newer, whole_moves=frozenset(whole))
            for newer in (False, True)
        }
        self.alike = {
            False: {r.older: r.newer for r in comparison.alike},
            True: {r.newer: r.older for r in comparison.alike},
        }
        self.at: dict[bool, dict[str, list[Change]]] = {False: {}, True: {}}
        for change in self.comparison.changes:
            for is_newer, side in ((False, change.older), (True, change.newer)):
                if side is not None and not change.kind.traits.quiet:
                    self.at[is_newer].setdefault(side.provision, []).append(change)
        kinds = {p.kind for draft in (older, newer) for p in draft.provisions}
        tops = (*_OUTSIDE, *(_PARTS if kinds & set(_PARTS) else (Kind.ARTICLE,)))
        self.divisions = {False: _divisions(older, tops), True: _divisions(newer, tops)}
        self.above = {
            newer: {p.id: p.parent for p in (self.new if newer else self.old).values()} for newer in (False, True)
        }
        self.levels = {False: levels_of(self.older), True: levels_of(self.newer)}

    def rows(self) -> list[Row]:
        """All rows in their order, without chips."""
        rows = [self._row(place, number) for number, place in enumerate(self.order.places, start=1)]
        rows = mark_continuations(_with_twins(rows), self.comparison.equal)
        rows = with_held_numbers(rows, set(self.kept[False].items()), self.above)
        letters = letters_in(self.comparison.changes)
        rows = [with_letters(with_replacements(row), letters) for row in rows]
        return with_agreement(rows, agreement_state(self.older, self.newer, self.comparison))

    def _row(self, place: RowPlace, number: int) -> Row:
        """The row of a place, without chips and twin."""
        old, new = self.old.get(place.older), self.new.get(place.newer)
        left = place.end == "from"
        older = self._cell(old, new, newer=False, plain=left) if old else None
        newer = self._cell(new, old, newer=True, plain=False) if new else None
        move = self._move_over(place)
        ids: list[str] = []
        if not left:
            ids += [c.id for c in self.at[False].get(place.older, ())]
            ids += [c.id for c in self.at[True].get(place.newer, ())]
        elif place.older in self.move_of_older:
            ids.append(self.move_of_older[place.older])
        changes = tuple(sorted(dict.fromkeys(ids), key=lambda c: self.rank[c]))
        other = ""
        if place.end:
            partner = self._partner(place.older) if left else self.old[place.older]
            other = partner.address if partner else ""
        state = self._state(place, changes, older, newer)
        ids_of_both = (place.older, place.newer)
        return Row(
            f"r{number}", state, older, newer, changes, (), self.labels.get(move, ""), other,
            paired=self.paired.get(ids_of_both, ""), pinned=ids_of_both in self.pinned,
        )  # fmt: skip

    def _partner(self, older_id: str) -> Provision | None:
        return self.new.get(self.newer_of.get(older_id, ""))

    def _move_over(self, place: RowPlace) -> str:
        """The move in which a displaced place stands: its own, or that of what stands above it."""
        if not place.end:
            return ""
        left = place.end == "from"
        index, moves, step = (
            (self.old, self.move_of_older, place.older) if left else (self.new, self.move_of_newer, place.newer)
        )
        while step:
            if step in moves:
                return moves[step]
            step = index[step].parent if step in index else ""
        return ""

    def _state(self, place: RowPlace, changes: Sequence[str], older: Cell | None, newer: Cell | None) -> RowState:
        if place.end:
            return RowState.MOVED_FROM if place.end == "from" else RowState.MOVED_TO
        if older is None:
            return RowState.CHANGED if place.newer in self.order.newer_paired else RowState.INSERTED
        if newer is None:
            return RowState.CHANGED if place.older in self.order.older_paired else RowState.DELETED
        unsaid = [
            r for c in (older, newer) for r in (*c.heading, *c.text) if not r.change and r.style is not Style.EQUAL
        ]
        if unsaid or not all(_follows(self.by_id[c]) for c in changes):
            return RowState.CHANGED
        if changes or any(r.style is not Style.EQUAL for c in (older, newer) for r in c.number):
            return RowState.RENUMBERED
        return RowState.UNCHANGED

    def _cell(self, provision: Provision, partner: Provision | None, *, newer: bool, plain: bool) -> Cell:
        side = self.sides[newer]
        if plain:
            number, heading, text = (_plain(t) for t in (provision.number, provision.heading, provision.text))
        else:
            number = self._runs(provision, partner, "number", newer=newer)
            heading = self._runs(provision, partner, "heading", newer=newer) if provision.heading else ()
            text = field_runs(provision.text, provision.id, "text", side, partner=partner)
        runs = (*number, *heading, *text)
        signs = self._signs(provision, runs, newer=newer, plain=plain)
        level = self.levels[newer][provision.id]
        kind, cites = provision.kind.value, _cites(provision)
        recognised = recognised_in(provision)
        return Cell(
            provision.id, kind, level, number, heading, text, provision.address, signs, recognised, cites
        )  # fmt: skip

    def _runs(self, provision: Provision, partner: Provision | None, field: str, *, newer: bool) -> tuple[Run, ...]:
        """The runs of a number or a heading; most provisions have no heading."""
        words: str = getattr(provision, field)
        if not words:
            return ()
        stays = self._stays(provision, partner, field, newer=newer)
        return field_runs(words, provision.id, field, self.sides[newer], stays=stays)

    def _stays(self, provision: Provision, partner: Provision | None, field: str, *, newer: bool) -> int:
        """How many letters of a field, from its first, need no mark where no change stands: all of them if they are the
        partner's, or a change is there. Of "b." that is "[b][c.]" now the stop goes without a change. The number of
        an article that became part of another, which has its own, is struck though the part repeats it.
        """
        if partner is None and field == "heading":
            partner = self._heir(provision.id, newer=newer)
        if partner is None:
            return 0
        mine: str = getattr(provision, field)
        words: str = getattr(partner, field)
        theirs = [c.older if newer else c.newer for c in self.at[not newer].get(partner.id, ())]
        spans = [(side.start, side.end) for side in theirs if side is not None and side.field == field]
        if words == mine and not spans:
            return len(mine)
        own = [c.newer if newer else c.older for c in self.at[newer].get(provision.id, ())]
        if any(side is not None and side.field == field for side in own):
            return len(mine)
        left = "".join(
            sign for at, sign in enumerate(words) if not any(low <= at < high for low, high in spans)
        ).strip()
        if not spans or not left:
            return 0
        if left.split() == mine.split():
            return len(mine)
        return len(left) if field == "number" and mine.startswith(left) and mine[len(left) :] in _STOPS else 0

    def _heir(self, provision: str, *, newer: bool) -> Provision | None:
        """The provision of the other draft that has the heading of one which stands alone: its row is that of an
        option, without a heading of its own, that became its text. "Article 39, Monitoring" → "Monitoring of impacts".
        """
        mine, others = (self.new, self.old) if newer else (self.old, self.new)
        other = others.get(self.kept[newer].get(provision, ""))
        if other is None:
            return None
        partner = self.newer_of.get(other.id, "") if newer else self.order.partners.get(other.id, "")
        taker = mine.get(partner)
        free = taker is not None and not taker.heading
        return other if free and self._stays(other, taker, "heading", newer=not newer) else None

    def _signs(self, provision: Provision, runs: Sequence[Run], *, newer: bool, plain: bool) -> tuple[Sign, ...]:
        """Signs for the changes of a cell that no run shows: breaks, ends of moves, and whatever lies under another
        change.
        """
        changes = self.at[newer].get(provision.id, ())
        shown = {r.change for r in runs} if changes else set[str]()
        signs: list[Sign] = []
        for change in changes:
            side = change.newer if newer else change.older
            other = change.older if newer else change.newer
            if side is None or change.id in shown:
                continue
            if plain and change.kind is not ChangeKind.MOVE:
                continue
            if (
                not change.kind.traits.drawn_by_sign
                and side.end == side.start
                and other is not None
                and other.end > other.start
            ):
                continue
            address = self._address(other.provision, newer=not newer) if other else ""
            signs.append(Sign(change.kind.value, side.start, change.id, self.labels.get(change.id, ""), address))
        alike = self.alike[newer].get(provision.id)
        if alike is not None and not plain:
            signs.insert(
                0, Sign(COMPARE, 0, next((c.id for c in changes), ""), "", self._address(alike, newer=not newer))
            )
        return tuple(signs)

    def _address(self, provision: str, *, newer: bool) -> str:
        found = (self.new if newer else self.old).get(provision)
        return found.address if found else ""

    def _home_rows(self, rows: Sequence[Row]) -> dict[str, str]:
        """The row in which each change is shown first of all: that of its newer side, else of its older side."""
        newer_row = {r.newer.provision: r.id for r in rows if r.newer}
        older_row = {r.older.provision: r.id for r in rows if r.older and r.state is not RowState.MOVED_FROM}
        changes = self.comparison.changes
        homes = {c.id: older_row[c.older.provision] for c in changes if c.older}
        return homes | {c.id: newer_row[c.newer.provision] for c in changes if c.newer}

    def views(self, rows: Sequence[Row]) -> tuple[ChangeView, ...]:
        """The changes in the order of the rows that show them, numbered from 1; without names."""
        place, shown = {row.id: n for n, row in enumerate(rows)}, self._home_rows(rows)
        ranked = sorted(self.comparison.changes, key=lambda c: (place.get(shown.get(c.id, ""), -1), self.rank[c.id]))
        views: list[ChangeView] = []
        for number, change in enumerate(ranked, start=1):
            older_address = self._address(change.older.provision, newer=False) if change.older else ""
            newer_address = self._address(change.newer.provision, newer=True) if change.newer else ""
            views.append(
                ChangeView(
                    change.id, number, change.kind, change.weight, change.tags,
                    title_of(change, older_address, newer_address, self.words),
                    change.older.text if change.older else "", change.newer.text if change.newer else "",
                    older_address, newer_address, shown.get(change.id, ""),
                    (), (), change.group or "", change.within or "",
                    note_of(change, self.words) or self._bracket_note(change), self._division(change),
                )
            )  # fmt: skip
        return tuple(views)

    def _bracket_note(self, change: Change) -> str:
        if change.kind is not ChangeKind.BRACKETING:
            return ""
        return bracket_note(change, self._marks(change.older, False), self._marks(change.newer, True), self.words)

    def _marks(self, side: Side | None, newer: bool) -> FieldMarks | None:
        """The marks of the field of a side of a change; None where there is none."""
        found = (self.new if newer else self.old).get(side.provision) if side is not None else None
        if side is None or found is None:
            return None
        key = (newer, found.id, side.field == "heading")
        if key not in self._fields:
            self._fields[key] = FieldMarks(found.marks.heading if side.field == "heading" else found.marks.text)
        return self._fields[key]

    def _division(self, change: Change) -> str:
        """The part or chapter of a change, by its name in the newer draft where it has one."""
        divisions = self.divisions
        if change.newer:
            found = divisions[True].get(change.newer.provision)
        else:
            found = divisions[False].get(change.older.provision) if change.older else None
            if found and found.id in self.newer_of:
                found = self.new[self.newer_of[found.id]]
        return _division_name(found) if found else ""

    def division_names(self) -> list[str]:
        """Names of the parts and chapters in the order of the newer draft, then those that only the older one has."""
        found = [*self.divisions[True].values(), *self.divisions[False].values()]
        return list(dict.fromkeys(_division_name(p) for p in found))


def _paired(comparison: Comparison, older: Draft, newer: Draft, words: Vocabulary) -> dict[tuple[str, str], str]:
    """Why each pair is one, in a sentence; most pairs have the same one."""
    said: dict[tuple[object, ...], str] = {}
    paired: dict[tuple[str, str], str] = {}
    for pair, grounds in zip(comparison.pairs, grounds_of(comparison, older, newer), strict=True):
        key = (pair.relation, pair.basis, pair.renumbered, *reason_facts(grounds))
        if key not in said:
            said[key] = pairing_reason(pair, grounds, words)
        paired[pair.older, pair.newer] = said[key]
    return paired


def _division_name(division: Provision) -> str:
    return " ".join(f"{division.number} {division.heading}".split()) or division.address


def _follows(change: Change) -> bool:
    """Whether a change is nothing but a number, or a reference, that follows another change."""
    traits = change.kind.traits
    return traits.follows and (traits.points or change.weight is ChangeClass.CONSEQUENTIAL)


def _plain(text: str) -> tuple[Run, ...]:
    return (Run(text, Style.EQUAL),) if text else ()


def levels_of(draft: Draft) -> dict[str, int]:
    """Depth for indentation: 0 for divisions and articles, 1 for paragraphs, 2 for (a), 3 for (i) …."""
    levels: dict[str, int] = {}
    for provision in draft.provisions:
        above = levels.get(provision.parent, 0)
        if provision.kind in HEADED or provision.kind is Kind.TITLE:
            levels[provision.id] = 0
        elif provision.kind is Kind.SUBPARAGRAPH:
            levels[provision.id] = max(above + 1, 2)
        elif provision.number or above == 0:
            levels[provision.id] = above + 1
        else:
            levels[provision.id] = above
    return levels


def _cites(provision: Provision) -> tuple[FootnoteMark, ...]:
    """Where a provision cites footnotes that are there."""
    fields = (("heading", provision.marks.heading), ("text", provision.marks.text))
    return tuple(
        FootnoteMark(field, mark.start, mark.end, mark.provision)
        for field, marks in fields
        for mark in marks
        if isinstance(mark, Footnote) and mark.provision
    )


def _divisions(draft: Draft, tops: Collection[Kind]) -> dict[str, Provision]:
    """The outermost part, chapter, annex or preamble of each provision; its article in a draft without parts."""
    found: dict[str, Provision] = {}
    for provision in draft.provisions:
        if provision.parent in found:
            found[provision.id] = found[provision.parent]
        elif provision.kind in tops:
            found[provision.id] = provision
    return found


def _with_twins(rows: Sequence[Row]) -> list[Row]:
    """Rows at the two ends of a move point at each other: they hold the same older provision."""
    start = {r.older.provision: r.id for r in rows if r.state is RowState.MOVED_FROM and r.older}
    end = {r.older.provision: r.id for r in rows if r.state is RowState.MOVED_TO and r.older}
    twins: list[Row] = []
    for row in rows:
        twin = ""
        if row.older and row.state in (RowState.MOVED_FROM, RowState.MOVED_TO):
            twin = (end if row.state is RowState.MOVED_FROM else start).get(row.older.provision, "")
        twins.append(replace(row, twin=twin) if twin else row)
    return twins
