"""The dashboard as plain tables: heads and rows of words and numbers, for spreadsheets and for the terminal.

It draws the values of `redline.dashboard.model` and counts nothing. Each table has a short name by which it can be
asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.exporting.tables.table import CellValue, Table
from app.treaty.fates import Fate

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Convergence, Openness
    from app.redline.dashboard.model import (
        DivisionCount,
        DossierBoard,
        LostReference,
        PairBoard,
        TrackingGaps,
        VerbChange,
    )
    from app.redline.model import Chip, DraftFacts
    from app.treaty.marks import ActorRef
    from app.treaty.statuses import AgreementHistory

OUTSIDE = "outside of chapters"
WHOLE = "the whole draft"


def pair_tables(board: PairBoard) -> dict[str, Table]:
    """The tables of a pair by their names, in the order in which they are shown."""
    called = _called((board.older, board.newer))
    kinds = (count for by in ("class", "kind", "link", "tag") for count in board.summary if count.by == by)
    return {
        "changes": Table("Changes by class, kind, link and tag", ("by", "of", "changes"), _rows(
            (count.by, count.name.replace("_", " "), count.count) for count in kinds
        )),
        "chapters": Table("Changes by chapter", ("chapter", *_CLASSES), _rows(map(_division, board.divisions))),
        "actors": Table(
            "Who asked for changes", ("actor", "name", "type", "marked", "asserted", "matched", "against"),
            _rows(
                (a.actor, a.name, a.type, len(a.marked), len(a.asserted), len(a.matched), len(a.against))
                for a in board.actors
            ),
        ),
        "verbs": Table("Modal verbs changed", _VERBS, _rows(map(_verb, board.verbs))),
        "events": Table("What happened to brackets", ("what", "how often"), _rows(
            (event.kind.replace("_", " "), event.count) for event in board.events
        )),
        "convergence": _convergence(board.chapters, called, board.names),
        "agreed": _agreed(board.agreed, called, board.names),
        "silent": Table("Not said by tracked changes", _SILENT, _rows(
            _silent(board.older.label, board.newer.label, board.silence, called)
        )),
        "references": Table("Citations that lead nowhere", _LOST, _rows(_lost(one, called) for one in board.lost)),
        "astray": Table("Citations that name another provision now", ("at", "change", "note"), _rows(
            (one.address, one.title, one.note) for one in board.astray
        )),
    }  # fmt: skip


def dossier_tables(board: DossierBoard) -> dict[str, Table]:
    """The tables of a whole dossier by their names, in the order in which they are shown."""
    called = _called(board.drafts)
    steps = [(called[step.older], called[step.newer], step) for step in board.steps]
    verbs = [dict(one.verbs) for one in board.chapters.whole]
    used = sorted(
        {verb for one in verbs for verb in one}, key=lambda verb: (-sum(one.get(verb, 0) for one in verbs), verb)
    )
    return {
        "drafts": Table(
            "The drafts", ("draft", "symbol", "date", "language", "words", *_OPEN_HEADS),
            _rows(
                (called[draft.label], draft.symbol, draft.date, draft.language, draft.words, *_open(one, board.names))
                for draft, one in zip(board.drafts, board.chapters.whole, strict=True)
            ),
        ),
        "convergence": _convergence(board.chapters, called, board.names),
        "chapters": Table("Changes by chapter from draft to draft", ("older", "newer", "chapter", *_CLASSES), _rows(
            (older, newer, *_division(one)) for older, newer, step in steps for one in step.divisions
        )),
        "scorecards": Table(
            f"What became of what was asked, in {called.get(board.draft, board.draft)}",
            ("actor", "name", "role", "asks", *(fate.value for fate in Fate), "without a fate"),
            _rows(
                (
                    card.actor.id, _name(card.actor, board.names), card.role, card.asks,
                    *(count for _, count in card.fates), card.without,
                )
                for card in board.cards
            ),
        ),
        "verbs": Table("Modal verbs changed from draft to draft", ("older", "newer", *_VERBS), _rows(
            (older, newer, *_verb(one)) for older, newer, step in steps for one in step.verbs
        )),
        "verb counts": Table("Modal verbs of each draft", ("draft", *used), _rows(
            (name, *(one.get(verb, 0) for verb in used)) for name, one in zip(called.values(), verbs, strict=True)
        )),
        "agreed": _agreed(board.agreed, called, board.names),
        "silent": Table("Not said by tracked changes", _SILENT, _rows(
            row for step in board.steps for row in _silent(step.older, step.newer, step.silence, called)
        )),
        "references": Table("Citations that lead nowhere", _LOST, _rows(_lost(one, called) for one in board.lost)),
    }  # fmt: skip


_CLASSES = ("substantive", "consequential", "editorial", "unattributed substantive")
_VERBS = ("at", "gone", "came", "change", "asked for by", "asked for the contrary")
_SILENT = ("older", "newer", "what", "draft", "at", "older words", "newer words", "marked by")
_LOST = ("draft", "at", "citation", "names", "passage", "also in the draft before")
_AGREED = (
    "agreed in",
    "status",
    "at",
    "text",
    "in",
    "now at",
    "status now",
    "lost",
    "older words",
    "newer words",
    "by",
)
_OPEN_HEADS = (
    "paragraphs", "in brackets", "brackets", "options", "placeholders", "words counted", "words in dispute",
    "share in dispute", "held by", "holders", "asking", "ad referendum", "in informals", "reopened", "pending",
)  # fmt: skip


def _called(drafts: Iterable[DraftFacts]) -> dict[str, str]:
    """How the tables name each draft, by its label: a text that nobody issued is never named like one that was."""
    return {one.label: f"{one.label} (unofficial)" if one.unofficial else one.label for one in drafts}


def _rows(rows: Iterable[Sequence[CellValue]]) -> tuple[tuple[CellValue, ...], ...]:
    return tuple(tuple(row) for row in rows)


def _division(one: DivisionCount) -> tuple[CellValue, ...]:
    return (one.division or OUTSIDE, one.substantive, one.consequential, one.editorial, one.unattributed)


def _verb(one: VerbChange) -> tuple[CellValue, ...]:
    asked, against = (_chips(chip for chip in one.chips if chip.opposite is contrary) for contrary in (False, True))
    return (one.address, ", ".join(one.gone), ", ".join(one.came), one.title, asked or "unattributed", against)


def _chips(chips: Iterable[Chip]) -> str:
    """Names with the link behind each: what is matched never reads like what is marked."""
    return "; ".join(dict.fromkeys(f"{chip.name} ({chip.link.value})" for chip in chips))


def _convergence(found: Convergence, called: Mapping[str, str], names: Mapping[str, str]) -> Table:
    rows: list[tuple[CellValue, ...]] = []
    for at, name in enumerate(called.values()):
        for chapter in found.chapters:
            one = chapter.drafts[at]
            if one is not None:
                rows.append((name, chapter.name or OUTSIDE, *_open(one, names)))
        rows.append((name, WHOLE, *_open(found.whole[at], names)))
    return Table("How open each chapter is", ("draft", "chapter", *_OPEN_HEADS), tuple(rows))


def _open(one: Openness, names: Mapping[str, str]) -> tuple[CellValue, ...]:
    return (
        one.paragraphs, one.bracketed, one.brackets, one.options, one.placeholders, one.words, one.disputed,
        f"{one.share:.3f}", len(one.holders), "; ".join(_name(actor, names) for actor in one.holders),
        len(one.asking), one.ad_referendum, one.in_informals, one.reopened, one.pending,
    )  # fmt: skip


def _name(actor: ActorRef, names: Mapping[str, str]) -> str:
    return names.get(actor.id) or f"“{actor.as_written}” (name not read)"


def _agreed(agreed: Iterable[AgreementHistory], called: Mapping[str, str], names: Mapping[str, str]) -> Table:
    """A line for each change since; a text that no later draft touched has one line."""
    rows: list[tuple[CellValue, ...]] = []
    for one in agreed:
        made = one.agreement
        head = (called[made.draft], made.status.replace("_", " "), made.address, made.text)
        lines: list[tuple[CellValue, ...]] = []
        for after in one.after:
            name, status = called[after.draft], after.status.replace("_", " ")
            there = (name, after.address or "gone", status, "yes" if after.lost else "")
            for change in after.changes:
                by = dict.fromkeys(
                    f"{_name(actor, names)} ({a.link.value})"
                    for a in after.attributions
                    if a.change == change.id and not a.opposite
                    for actor in a.actors
                )
                older, newer = (side.text if side is not None else "" for side in (change.older, change.newer))
                lines.append((*there, older, newer, "; ".join(by) or "unattributed"))
            if after.lost and not after.changes:
                lines.append((*there, "", "", ""))
        rows += [(*head, *line) for line in lines or [("",) * 7]]
    return Table("Agreed texts, and what was touched afterwards", _AGREED, tuple(rows))


def _silent(
    older: str, newer: str, silence: TrackingGaps, called: Mapping[str, str]
) -> Iterable[tuple[CellValue, ...]]:
    pair = (called[older], called[newer])
    for one in silence.lines:
        yield (*pair, one.sort, called[one.draft], one.address, one.older, one.newer, "; ".join(one.authors))


def _lost(one: LostReference, called: Mapping[str, str]) -> tuple[CellValue, ...]:
    return (called[one.draft], one.address, one.words, one.target, one.passage, "yes" if one.before else "")
