"""Holds what was read of a file against the two drafts themselves, provision by provision.

A row says which provisions stand in it; what their words are, the drafts say, and no word of the redline is believed.
Everything is one walk over words; nothing is compared anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.exporting.receipt.fault import FaultyExport
from app.exporting.receipt.shown_text import words_in, words_of
from app.late_methods import dataclass
from app.message import Message
from app.redline.model import RowState
from app.treaty.draft import Kind
from app.treaty.marks import Footnote

if TYPE_CHECKING:
    from app.exporting.receipt.shown_text import ShownFile, ShownRow
    from app.exporting.receipt.word_file import WordText
    from app.redline.model import Row
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft, Provision
    from app.treaty.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class DraftWords:
    """A draft as words, by its provisions in their order."""

    newer: bool
    provisions: dict[str, Provision]
    words: dict[str, list[str]]
    place: dict[str, int]


def draft_words(draft: Draft, *, newer: bool) -> DraftWords:
    """The words of a draft: number, heading and text of each provision."""
    ids = draft.by_id()
    words = {key: words_of(f"{one.number} {one.heading} {one.text}") for key, one in ids.items()}
    return DraftWords(newer, dict(ids), words, {key: n for n, key in enumerate(ids)})


class TextClaims:
    """Checks what rows and files say of two drafts. Each check raises FaultyExport."""

    def __init__(self, older: Draft, newer: Draft, rows: Sequence[Row], words: Vocabulary) -> None:
        self._older = draft_words(older, newer=False)
        self._newer = draft_words(newer, newer=True)
        self._rows, self._vocabulary = rows, words
        self._by_id = {row.id: row for row in rows}

    # --- rows ---

    def check_rows_known(self) -> None:
        """Every provision of both drafts is in a row, and once in each column; rows stand in the order of the drafts.

        The older words of what moved stand at the place that they left.
        """
        for draft, found in (
            (self._older, [row.older.provision for row in self._rows if row.older and not _is_reached(row)]),
            (self._newer, [row.newer.provision for row in self._rows if row.newer]),
        ):
            wanted = list(draft.provisions)
            if found != wanted:
                at = _first_difference(found, wanted)
                raise self._fault(draft, wanted[min(at, len(wanted) - 1)] if wanted else "", "rows")

    def check_rows_there(self, shown: ShownFile, wanted: frozenset[str], *, full: bool) -> None:
        """Every row with a change that is wanted is there; of one in which only numbers and references follow the
        changes may be told in a line in its place. `full`: all rows are, but the places that moved provisions left.
        """
        there = {one.row for one in shown.rows}
        for row in self._rows:
            quiet = row.state in (RowState.UNCHANGED, RowState.RENUMBERED)
            missed = wanted.intersection(row.changes) - (shown.folded if quiet else frozenset())
            if row.id not in there and (missed or (full and row.state is not RowState.MOVED_FROM)):
                raise self._fault_in_row(row.id, "rows left out", self._newer if row.newer else self._older)

    def check_rows(self, shown: Sequence[ShownRow], *, clean: bool) -> set[str]:
        """Each unit of rows that the file shows whole says what the drafts say; gives the ids of these rows. `clean`:
        of the older draft only what went as a whole is claimed.
        """
        there = {one.row: one for one in shown}
        order = [row.id for row in self._rows if row.id in there]
        if [one.row for one in shown] != order:
            at = _first_difference([one.row for one in shown], order)
            raise self._fault_in_row(order[min(at, len(order) - 1)] if order else "", "order of rows")
        whole: set[str] = set()
        for unit in units_of(self._rows, one_text=any(one.kept is None for one in shown)):
            rows = [there[row.id] for row in unit if row.id in there]
            if len(rows) < len(unit):
                continue
            sides = [self._check_side(unit, rows, newer=True), True]
            if not clean or all(row.newer is None for row in unit):
                sides[1] = self._check_side(unit, rows, newer=False)
            if all(sides):
                whole.update(row.row for row in rows)
        return whole

    def _check_side(self, unit: Sequence[Row], rows: Sequence[ShownRow], *, newer: bool) -> bool:
        """Whether some rows claim a side whole; then its words are those of the draft."""
        draft = self._newer if newer else self._older
        said = [one.newer if newer else one.older for one in rows]
        if any(text is None for text in said):
            return False
        one_text = rows[0].kept is None
        provisions = [
            cell.provision
            for row in unit
            for cell in [row.newer if newer else row.older]
            # In one text the older words of what moved stand at the place that they left.
            if cell is not None and not (one_text and not newer and _is_reached(row))
        ]
        wanted = [word for one in sorted(provisions, key=draft.place.__getitem__) for word in draft.words[one]]
        found = words_in(" ".join([text for text in said if text]))
        # Between the rows of a divided paragraph stands a space, which Chinese has not.
        if found != wanted and (len(unit) == 1 or "".join(found) != "".join(wanted)):
            raise self._fault_in_row(unit[0].id, f"{'newer' if newer else 'older'} words of rows", draft)
        return True

    def check_kept(self, shown: Sequence[ShownRow]) -> None:
        """In two columns the unmarked letters are the same on both sides; what moved counts where it is now."""
        counted: list[Counter[str]] = [Counter(), Counter()]
        for one in shown:
            row = self._by_id[one.row]
            if one.kept is None or (one.older is None or one.newer is None):
                continue
            if row.state is not RowState.MOVED_FROM:
                counted[0].update("".join(words_in(one.kept[0])))
            counted[1].update("".join(words_in(one.kept[1])))
        if counted[0] == counted[1]:
            return
        uneven = (
            one.row
            for one in shown
            if one.kept and one.older and one.newer and words_in(one.kept[0]) != words_in(one.kept[1])
        )
        raise FaultyExport(
            Message(
                "Nothing was written, by a fault of the program: read back, what is struck and what is new do not fit "
                "each other in {0}; choose another format or layout.",
                (self._place_of(next(uneven, "")),),
            ),
            "marks",
        )

    def check_folded(self, whole: set[str]) -> None:
        """What is folded away as unchanged has the same words in both drafts."""
        for row in self._rows:
            if row.id in whole or row.state is not RowState.UNCHANGED or row.changes or row.unasked:
                continue
            if row.older is None or row.newer is None:
                continue
            older = self._older.provisions[row.older.provision]
            newer = self._newer.provisions[row.newer.provision]
            if words_of(f"{older.heading} {older.text}") != words_of(f"{newer.heading} {newer.text}"):
                raise self._fault_in_row(row.id, "folded rows", self._newer)

    # --- changes ---

    def check_changes(self, wanted: Sequence[str], shown: frozenset[str], keys: dict[str, str]) -> None:
        """Every change that is wanted is shown; `keys` are their printed numbers."""
        for change in wanted:
            if change not in shown:
                raise hidden_change(keys.get(change, change), "changes")

    # --- Word ---

    def check_word_file(self, read: WordText) -> None:
        """All accepted it is the newer draft, all rejected the older one, in its body and in its footnotes."""
        for draft, body, notes in (
            (self._newer, read.newer, read.newer_notes),
            (self._older, read.older, read.older_notes),
        ):
            self._check_body(draft, _cited_in(draft), body)
            self._check_notes(draft, _cited_in(draft), notes)

    def _check_body(self, draft: DraftWords, cited: frozenset[str], body: str) -> None:
        found = words_in(body)
        wanted: list[str] = []
        ends: list[tuple[int, str]] = []
        colons: list[int] = []
        for key, words in draft.words.items():
            if key in cited:
                continue
            one = draft.provisions[key]
            if one.kind is Kind.OPTION and one.number:  # a Word file may set a colon behind it
                colons.append(len(wanted) + len(words_of(one.number)) - 1)
            wanted += words
            ends.append((len(wanted), key))
        for at in colons:
            if at < len(found) and found[at] == wanted[at] + ":":
                found[at] = wanted[at]
        if found != wanted:
            at = _first_difference(found, wanted)
            raise self._fault(draft, next((key for end, key in ends if at < end), ends[-1][1] if ends else ""), "body")

    def _check_notes(self, draft: DraftWords, cited: frozenset[str], notes: str) -> None:
        wanted: Counter[str] = Counter()
        for key in cited:
            one = draft.provisions[key]
            wanted.update(words_of(f"{one.heading} {one.text}"))
        if Counter(words_in(notes)) != wanted:
            raise self._fault(draft, min(cited, key=draft.place.__getitem__, default=""), "footnotes")

    # --- what is said ---

    def _fault(self, draft: DraftWords, provision: str, check: str) -> FaultyExport:
        one = draft.provisions.get(provision)
        return other_words(self._vocabulary.place(one.address) if one else "", check, newer=draft.newer)

    def _fault_in_row(self, row: str, check: str, draft: DraftWords | None = None) -> FaultyExport:
        return other_words(self._place_of(row), check, newer=draft is None or draft.newer)

    def _place_of(self, row: str) -> str:
        one = self._by_id.get(row)
        cell = (one.newer or one.older) if one else None
        return self._vocabulary.place(cell.address) if cell else ""


def other_words(place: str, check: str, *, newer: bool) -> FaultyExport:
    """The refusal of a file that has other words than a draft at a place."""
    if newer:
        return FaultyExport(
            Message(
                "Nothing was written, by a fault of the program: read back, the file does not have the words of the "
                "newer draft in {0}; choose another format or layout.",
                (place,),
            ),
            check,
        )
    return FaultyExport(
        Message(
            "Nothing was written, by a fault of the program: read back, the file does not have the words of the older "
            "draft in {0}; choose another format or layout.",
            (place,),
        ),
        check,
    )


def hidden_change(number: str, check: str) -> FaultyExport:
    """The refusal of a file that does not show a change."""
    return FaultyExport(
        Message(
            "Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose "
            "another format or layout.",
            (number,),
        ),
        check,
    )


def units_of(rows: Sequence[Row], *, one_text: bool) -> list[Sequence[Row]]:
    """Rows in order, those together whose words cannot be told apart by rows: in one text, a divided paragraph with the
    rows into which it was divided, and an option with the paragraph whose number it holds.
    """
    if not one_text:
        return [(row,) for row in rows]
    joined: list[tuple[int, int]] = []
    begun = lent = held = None
    for n, row in enumerate(rows):
        if row.carried and begun is not None:
            joined.append((begun, n))
        if row.until >= 0:
            begun = n
        if row.lent:
            lent = n
            if held is not None:
                joined.append((held, n))
                held = None
        if row.held:
            if lent is not None:
                joined.append((lent, n))
                lent = None
            else:
                held = n
    made: list[Sequence[Row]] = []
    at = 0
    for first, last in sorted(joined):
        if first < at:  # it goes on with the one before
            made[-1] = rows[at - len(made[-1]) : max(at, last + 1)]
        else:
            made += [(row,) for row in rows[at:first]]
            made.append(rows[first : last + 1])
        at = max(at, last + 1)
    return made + [(row,) for row in rows[at:]]


def lost_words(comparison: Comparison, shown: Sequence[ShownRow], rows: Sequence[Row]) -> str:
    """The id of the first change of which the margin of the clean text lacks the words that went; "" for none."""
    beside = {one.row: "".join(words_in(one.beside)) for one in shown}
    home: dict[str, list[str]] = {}
    for row in rows:
        for identity in row.changes:
            home.setdefault(identity, []).append(row.id)
    for change in comparison.changes:
        if change.older is None or change.older.field != "text" or not change.kind.traits.plain:
            continue
        if change.newer is None and not change.older.text.strip():
            continue
        gone = "".join(words_of(change.older.text))
        there = [one for one in home.get(change.id, ()) if one in beside]
        if there and not any(gone in beside[one] for one in there):
            return change.id
    return ""


def _is_reached(row: Row) -> bool:
    return row.state is RowState.MOVED_TO


def _cited_in(draft: DraftWords) -> frozenset[str]:
    """The footnotes that some other provision cites: they stand with their signs."""
    return frozenset(
        mark.provision
        for one in draft.provisions.values()
        if one.kind is not Kind.FOOTNOTE
        for marks in (one.marks.heading, one.marks.text)
        for mark in marks
        if isinstance(mark, Footnote)
        and mark.provision in draft.provisions
        and draft.provisions[mark.provision].kind is Kind.FOOTNOTE
    )


def _first_difference(found: Sequence[str], wanted: Sequence[str]) -> int:
    return next((n for n, (one, other) in enumerate(zip(found, wanted, strict=False)) if one != other),
                min(len(found), len(wanted)))  # fmt: skip
