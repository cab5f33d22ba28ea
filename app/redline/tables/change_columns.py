"""The columns of the list of changes: what each is called, what stands in it, where it is shown.

In: a line of a list (a change, and one of those who asked for it). Out: the value of a column in the words of a
vocabulary. CSV and workbook, the list on a terminal, the list of a web page and that of printed pages draw these
columns in this order, and docs/formats.md tells them. Not here: how a medium draws a value, and what stands beside the
columns there (the words of a change with their marks, names as chips, evidence, notes).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.redline.model import NamesState
from app.redline.tables.change_labels import citation_of, place_of, sort_of
from app.treaty.attributions import Attribution, Link
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.redline.model import Amendment, ChangeView, Redline
    from app.treaty.actors import Register
    from app.treaty.vocabulary import Vocabulary

UNATTRIBUTED = "unattributed"
"""The link of a change for which nobody is named."""


class ChangeMedium(StrEnum):
    """Where a list of changes is drawn."""

    TABLE = "table"
    """CSV and workbook: a line for each change and attribution."""
    TERMINAL = "terminal"
    """`compare --list`: a line for each change."""
    PAGE = "page"
    """The list of a web page, and printed pages that are a list: an entry for each change."""


class ColumnKind(StrEnum):
    """What a value is, by which a medium knows how to draw it."""

    NUMBER = "number"
    PLACE = "place"
    SORT = "sort"
    """A value of an enumeration, or several."""
    WORDS = "words"
    DATE = "date"
    SCORE = "score"
    """A number that stands as words."""
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """What a column is asked of: a change, and what it stands in."""

    redline: Redline
    view: ChangeView
    attribution: Attribution | None = None
    """In a table one of those who asked, or who asked for the opposite; None for nobody."""
    register: Register | None = None
    """On a terminal, by which actors are called."""
    event: str = ""
    """On a terminal, what the event is called whose first change this is."""
    sentence: str = ""
    """In a table, the sentence in which its words stand."""
    amendment: Amendment | None = None
    """In a table, the amendment that it is part of; None for formatting, which is in none."""


Value = Callable[[ChangeLine, "Vocabulary"], str | int]
"""What stands in a column of a line."""


@dataclass(frozen=True, slots=True)
class ChangeColumn:
    """One column."""

    name: str
    """The only one of this name."""
    kind: ColumnKind
    headings: Mapping[ChangeMedium, str]
    """The media that show it, and its English heading there; scripts rely on those of tables. "" where a medium has no
    headings.
    """
    about: str
    """What stands in it, for docs/formats.md."""
    value: Value
    read: bool = False
    """Whether a workbook shows and prints it; what only a script wants is folded away there."""
    of_shelf: bool = False
    """Whether it is there only where sources were looked for on a shelf."""


def columns_of(medium: ChangeMedium, *, shelf: bool = False) -> tuple[ChangeColumn, ...]:
    """The columns that a medium shows, in their order; with a `shelf` those that speak of sources, too."""
    return tuple(one for one in CHANGE_COLUMNS if medium in one.headings and (shelf or not one.of_shelf))


def headings_of(medium: ChangeMedium, *, shelf: bool = False) -> tuple[str, ...]:
    """The English headings of a medium, in the order of its columns.

    >>> headings_of(ChangeMedium.TABLE)[:3]
    ('number', 'id', 'amendment')
    """
    return tuple(column.headings[medium] for column in columns_of(medium, shelf=shelf))


def values_by_kind(line: ChangeLine, medium: ChangeMedium, words: Vocabulary) -> dict[ColumnKind, list[str]]:
    """What a medium says of a line that sets each kind of value in a place of its own; "" is not said."""
    found: dict[ColumnKind, list[str]] = {kind: [] for kind in ColumnKind}
    for column in columns_of(medium, shelf=line.redline.precedents is not None):
        said = str(column.value(line, words))
        if said:
            found[column.kind].append(said)
    return found


def _term(words: Vocabulary, context: str, value: str) -> str:
    """A value of an enumeration: in English its name as it is."""
    return value if words.english else words.term(context, value)


def _tags(line: ChangeLine, words: Vocabulary) -> str:
    tags = line.view.tags
    return " ".join(tags) if words.english else words.joined(words.term("tag", tag) for tag in tags)


def _asked(say: Callable[[Attribution, Vocabulary], str]) -> Value:
    """What is said of who asked; "" for nobody."""
    return lambda line, words: "" if line.attribution is None else say(line.attribution, words)


def _of_amendment(say: Callable[[Amendment, Vocabulary], str | int]) -> Value:
    """What is said of the amendment; "" for none."""
    return lambda line, words: "" if line.amendment is None else say(line.amendment, words)


def _names(line: ChangeLine, words: Vocabulary) -> str:
    printed = {chip.actor: chip.name for chip in line.view.chips if chip.actor != "?"}
    actors = line.attribution.actors if line.attribution is not None else ()
    return words.joined(printed.get(actor.id, actor.as_written) for actor in actors)


def _link(line: ChangeLine, words: Vocabulary) -> str:
    if line.attribution is not None:
        return _term(words, "link", line.attribution.link.value)
    return "" if line.redline.names is NamesState.WITHHELD else _term(words, "link", UNATTRIBUTED)


def _bearing(line: ChangeLine, words: Vocabulary) -> str:
    """Which way a change leads: of one whose amendment is told beside it, that of the change itself."""
    return words.clauses(one.told for one in line.view.bearings)


def _both_places(line: ChangeLine, _: Vocabulary) -> str:
    older, newer = line.view.older_address, line.view.newer_address
    if older and newer and older != newer:
        return f"{newer} (was {older})"
    return newer or f"{older} (older)"


def _told(line: ChangeLine, _: Vocabulary) -> str:
    """The title, led by its event, and what the words alone do not say."""
    event = f"[{line.event}] " if line.event else ""
    note = f" — {line.view.note}" if line.view.note else ""
    return f"{event}{line.view.title}{note}"


def _who(line: ChangeLine, _: Vocabulary) -> str:
    """Names with how the link is known and the evidence; who asked for the opposite behind them, as such."""
    told = [_named(one, line.register) for one in sorted(line.view.attributions, key=lambda one: one.opposite)]
    return "; ".join(dict.fromkeys(told)) or UNATTRIBUTED


def _named(one: Attribution, register: Register | None) -> str:
    listed = ", ".join(a.as_written if register is None else register.printed(a) for a in one.actors)
    role = f" ({one.role})" if one.role != "proponent" else ""
    where = ", ".join(part for part in (one.asked.source, one.asked.where) if part)
    link = one.link.value + (f" {one.score:.2f}" if one.link is Link.MATCHED else "")
    if one.stance is Stance.SUPPORT:
        link = f"supports; {link}"
    known = "; ".join((link, where, *map(str, one.notes)))
    return f"{'against: ' if one.opposite else ''}{listed}{role} ({known})"


_TABLE, _TERMINAL, _PAGE = ChangeMedium
CHANGE_COLUMNS: tuple[ChangeColumn, ...] = (
    ChangeColumn(
        "number", ColumnKind.NUMBER, {_TABLE: "number", _TERMINAL: "No."},
        "running number of the change from 1, in the order of the redline",
        lambda line, _: line.view.number,
    ),
    ChangeColumn(
        "key", ColumnKind.NUMBER, {_PAGE: ""}, "number of its amendment, and which part of it it is: 30, 30.2",
        lambda line, _: line.view.key,
    ),
    ChangeColumn(
        "id", ColumnKind.WORDS, {_TABLE: "id"}, "id of the change, which the same drafts always give",
        lambda line, _: line.view.id,
    ),
    ChangeColumn(
        "amendment", ColumnKind.NUMBER, {_TABLE: "amendment"}, "number of its amendment; empty for formatting",
        _of_amendment(lambda one, _: one.number), read=True,
    ),
    ChangeColumn(
        "weight", ColumnKind.SORT, {_TABLE: "weight"}, "weight of its amendment: A, B or C",
        _of_amendment(lambda one, _: one.weight.value), read=True,
    ),
    ChangeColumn(
        "headline", ColumnKind.WORDS, {_TABLE: "headline"}, "what its amendment does, in one line",
        _of_amendment(lambda one, _: one.headline), read=True,
    ),
    ChangeColumn("both places", ColumnKind.PLACE, {_TERMINAL: "Where"}, "address, and what it was", _both_places),
    ChangeColumn(
        "place", ColumnKind.PLACE, {_PAGE: ""}, "address, both where they differ",
        lambda line, words: place_of(line.view, words),
    ),
    ChangeColumn(
        "kind", ColumnKind.SORT, {_TABLE: "kind", _TERMINAL: "Kind"}, "kind of change",
        lambda line, words: _term(words, "kind", line.view.kind.value), read=True,
    ),
    ChangeColumn(
        "class", ColumnKind.SORT, {_TABLE: "class"}, "substantive, consequential or editorial",
        lambda line, words: _term(words, "class", line.view.weight.value),
    ),
    ChangeColumn("tags", ColumnKind.SORT, {_TABLE: "tags"}, "what it touches: a modal verb, a number …", _tags),
    ChangeColumn(
        "sort", ColumnKind.SORT, {_PAGE: ""}, "kind, class and tags", lambda line, words: sort_of(line.view, words)
    ),
    ChangeColumn(
        "older address", ColumnKind.WORDS, {_TABLE: "older address"}, "where it stands in the older draft",
        lambda line, words: words.place(line.view.older_address), read=True,
    ),
    ChangeColumn(
        "newer address", ColumnKind.WORDS, {_TABLE: "newer address"}, "where it stands in the newer draft",
        lambda line, words: words.place(line.view.newer_address), read=True,
    ),
    ChangeColumn(
        "older words", ColumnKind.WORDS, {_TABLE: "older words"}, "its words in the older draft",
        lambda line, _: line.view.older_text, read=True,
    ),
    ChangeColumn(
        "newer words", ColumnKind.WORDS, {_TABLE: "newer words"}, "its words in the newer draft",
        lambda line, _: line.view.newer_text, read=True,
    ),
    ChangeColumn(
        "title", ColumnKind.WORDS, {_TABLE: "title"}, "the change in one line", lambda line, _: line.view.title
    ),
    ChangeColumn(
        "told", ColumnKind.WORDS, {_TERMINAL: "What"}, "its title, led by its event, and what the words do not say",
        _told,
    ),
    ChangeColumn(
        "note", ColumnKind.WORDS, {_PAGE: ""}, "what the words alone do not say", lambda line, _: line.view.note
    ),
    ChangeColumn(
        "group", ColumnKind.WORDS, {_TABLE: "group"}, "id of the event it belongs to", lambda line, _: line.view.group
    ),
    ChangeColumn(
        "actors", ColumnKind.WORDS, {_TABLE: "actors"}, "ids of those who asked; a name that is not read as written",
        _asked(lambda one, _: "; ".join(a.as_written if a.id == "?" else a.id for a in one.actors)),
    ),
    ChangeColumn(
        "stance", ColumnKind.SORT, {_TABLE: "stance"}, "what they say of the text",
        _asked(lambda one, words: _term(words, "stance", one.stance.value)),
    ),
    ChangeColumn(
        "opposite", ColumnKind.WORDS, {_TABLE: "opposite"}, "“yes” where they asked for the opposite",
        _asked(lambda one, words: words.say("yes") if one.opposite else ""), read=True,
    ),
    ChangeColumn(
        "link", ColumnKind.SORT, {_TABLE: "link"}, "how it is known that the change answers them, or “unattributed”",
        _link, read=True,
    ),
    ChangeColumn(
        "score", ColumnKind.SCORE, {_TABLE: "score"}, "likeness of the words, 0 to 1",
        _asked(lambda one, _: f"{one.score:.2f}"),
    ),
    ChangeColumn(
        "evidence", ColumnKind.SORT, {_TABLE: "evidence"}, "what sort of passage shows that they asked",
        _asked(lambda one, words: _term(words, "evidence", one.asked.kind.value)),
    ),
    ChangeColumn(
        "source", ColumnKind.WORDS, {_TABLE: "source"}, "paper or draft of the passage",
        _asked(lambda one, _: one.asked.source),
    ),
    ChangeColumn(
        "where", ColumnKind.WORDS, {_TABLE: "where"}, "page, address or line of the passage",
        _asked(lambda one, _: one.asked.where),
    ),
    ChangeColumn(
        "date", ColumnKind.DATE, {_TABLE: "date"}, "date of the passage, as far as it is known",
        _asked(lambda one, _: one.asked.date),
    ),
    ChangeColumn(
        "quote", ColumnKind.WORDS, {_TABLE: "quote"}, "the passage", _asked(lambda one, _: one.asked.quote)
    ),
    ChangeColumn(
        "bearing", ColumnKind.WORDS, {_TABLE: "bearing", _TERMINAL: "Source", _PAGE: ""},
        "which source it leads toward or away from; only where there is a shelf of instruments",
        _bearing, read=True, of_shelf=True,
    ),
    ChangeColumn(
        "who", ColumnKind.WORDS, {_TERMINAL: "Who asked"}, "names, each with link and evidence; opponents behind", _who
    ),
    ChangeColumn(
        "reference", ColumnKind.REFERENCE, {_TABLE: "reference", _PAGE: ""}, "how the change can be cited",
        lambda line, words: citation_of(line.view, line.redline, words),
    ),
    ChangeColumn(
        "caution", ColumnKind.WORDS, {_TABLE: "caution"},
        "what must be known of the link: asked for at another place, only a part of the words …",
        _asked(lambda one, words: words.say("; ", "list").join(map(str, one.notes))),
    ),
    ChangeColumn(
        "names", ColumnKind.WORDS, {_TABLE: "names"}, "names of those who asked, as pages print them",
        _names, read=True,
    ),
    ChangeColumn(
        "sentence", ColumnKind.WORDS, {_TABLE: "sentence"},
        "the sentence in which its words stand: of the newer draft, else of the older one",
        lambda line, _: line.sentence, read=True,
    ),
)  # fmt: skip
"""Every column; the order of the table is that of each medium."""
