"""Changes of a comparison: which of them a word or a place chooses, and how one stands on a terminal.

Drawn from a Redline; nothing is computed. The list in which they stand is `amendments.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from app.cli.text_table import CliColumn
from app.job import Refused
from app.redline.precedents.model import VERBATIM
from app.redline.tables.change_columns import (
    UNATTRIBUTED,
    ChangeColumn,
    ChangeLine,
    ChangeMedium,
    ColumnKind,
    columns_of,
)
from app.treaty.attributions import Link
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.precedents import Bearing
from app.treaty.vocabulary import ENGLISH

if TYPE_CHECKING:
    from app.redline.model import ChangeView, Redline
    from app.services.comparisons.compare import ComparedDrafts

OPPOSED = "opposed"
_BEARINGS = (*(bearing.value for bearing in Bearing), VERBATIM)
_TAGS = ("modal", "qualifier", "number", "defined_term", "reference", "scope")
_LINKS = (*(link.value for link in Link), UNATTRIBUTED, OPPOSED)


def change_facts(compared: ComparedDrafts, view: ChangeView, told: set[str]) -> tuple[str, ...]:
    """What the columns of a terminal say of a change: its place, its kind, its words, who asked for it and on what
    evidence; its number is left out. An event is named at the first of its changes; `told` holds those that were, and
    grows.
    """
    redline = compared.redline
    events = _events(redline)
    first = view.group in events and view.group not in told
    told.add(view.group)
    line = ChangeLine(redline, view, register=compared.register, event=events[view.group][1] if first else "")
    shown = columns_of(ChangeMedium.TERMINAL, shelf=redline.precedents is not None)[1:]
    return tuple(_cell(column, line) for column in shown)


def terminal_column(column: ChangeColumn) -> CliColumn:
    """How a column of changes stands on a terminal."""
    share = 3 if column.kind is ColumnKind.WORDS else 0
    return CliColumn(column.headings[ChangeMedium.TERMINAL], share=share, number=column.kind is ColumnKind.NUMBER)


def _cell(column: ChangeColumn, line: ChangeLine) -> str:
    said = str(column.value(line, ENGLISH))
    return said.replace("_", " ") if column.kind is ColumnKind.SORT else said


def chosen_changes(compared: ComparedDrafts, only: Sequence[str], place: str) -> list[ChangeView]:
    """Changes in the order of the redline.

    `only` are kinds, classes, tags, links, kinds of event, which way changes lead from a source, sources, and actors,
    by id or name; several of one sort are alternatives, of different sorts both must hold. `place` begins an address,
    or a chapter's name, in either draft.
    Raises Refused for a word that is none of these, or names several actors.
    """
    redline = compared.redline
    events, sources = _events(redline), _source_words(redline)
    chosen = [view for view in redline.changes if _stands(view, place)]
    for sort in _sorted_out(only, redline, compared):
        chosen = [view for view in chosen if not sort.isdisjoint(_words(view, events) | sources.get(view.id, set()))]
    return chosen


def _source_words(redline: Redline) -> dict[str, frozenset[str]]:
    """By what of its sources each change can be chosen; nothing where there is no shelf."""
    if redline.precedents is None:
        return {}
    rows = {row.id: row.newer.provision if row.newer else "" for row in redline.rows}
    return {view.id: redline.precedents.words_for(rows.get(view.row, ""), view.bearings) for view in redline.changes}


def _events(redline: Redline) -> dict[str, tuple[str, str]]:
    """Kind and title of each group."""
    return {group.id: (group.kind, group.title) for group in redline.groups}


def _sorted_out(only: Sequence[str], redline: Redline, compared: ComparedDrafts) -> list[set[str]]:
    """What was asked for, by sort. Raises Refused for a word of no sort."""
    sorts: list[tuple[Collection[str], set[str]]] = [
        ({kind.value for kind in ChangeKind}, set()),
        ({weight.value for weight in ChangeClass}, set()),
        (set(_TAGS), set()),
        (set(_LINKS), set()),
        ({group.kind for group in redline.groups}, set()),
        (_BEARINGS if redline.precedents is not None else (), set()),
        ((), set()),
        (set(compared.register.by_id), set()),
    ]
    for word in only:
        home = next((asked for known, asked in sorts if word in known), None)
        if home is not None:
            home.add(word)
            continue
        if redline.precedents is not None and (key := redline.precedents.key_of(word)):
            sorts[-2][1].add(key)
            continue
        resolved = compared.register.resolve(word)
        if resolved.ambiguous:
            raise Refused(f"“{word}” could be {' or '.join(resolved.candidates)}; write the one you mean.")
        if resolved.id not in compared.register.by_id:
            known = ", ".join(dict.fromkeys(name for names, _ in sorts[:6] for name in sorted(names)))
            raise Refused(f"“{word}” is nothing to choose changes by; write an actor or one of: {known}.")
        sorts[-1][1].add(resolved.id)
    return [asked for _, asked in sorts if asked]


def _words(view: ChangeView, events: dict[str, tuple[str, str]]) -> set[str]:
    """Everything by which a change can be chosen."""
    asked = [one for one in view.attributions if not one.opposite]
    words = {view.kind.value, view.weight.value, *view.tags, events.get(view.group, ("", ""))[0]}
    words |= {one.link.value for one in asked} or {UNATTRIBUTED}
    words |= {OPPOSED} if len(asked) < len(view.attributions) else set()
    return words | {actor.id for one in asked for actor in one.actors}


def _stands(view: ChangeView, place: str) -> bool:
    """Whether a change stands at a place or under it: "Article 6" holds 6(2), and not Article 60."""
    wanted = _plain(place)
    names = [_plain(name) for name in (view.older_address, view.newer_address, view.division)]
    return not wanted or any(name.startswith(wanted) and not name[len(wanted) :][:1].isalnum() for name in names)


def _plain(address: str) -> str:
    return " ".join(address.casefold().split())
