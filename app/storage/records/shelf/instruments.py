"""Instruments in and out of the table `instruments`: the shelf of a dossier.

They are no drafts, and no list of drafts has them. It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from app.job import Overtaken, Refused
from app.message import Message
from app.storage.digests.damage import is_damaged
from app.storage.digests.recorder import mark_damaged
from app.storage.digests.stored_digests import rows_behind
from app.storage.file.errors import read_back
from app.storage.records.shelf.text_codec import decode_text, encode_text
from app.storage.records.shelf.typed_values import check_types
from app.storage.schema import InstrumentRow
from app.storage.values.instrument_values import INSTRUMENT_FACTS, identity_of
from app.storage.values.values import columns_of
from app.treaty.instruments import Instrument, InstrumentFacts, instrument_key
from app.treaty.unseen_signs import replace_unseen

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.orm import Session

LONGEST_TEXT = 20_000_000
"""Characters of one instrument as it is stored: what is longer would not be merged (`validation.py`)."""
_SUMMED = ("key", "short_name", "title", "symbol", "date", "in_force", "version_of", "language", "words", "source",
           "sha256")  # fmt: skip


@dataclass(frozen=True, slots=True)
class InstrumentSummary:
    """What a list of the shelf says of each instrument, without loading its text."""

    key: str
    short_name: str
    title: str
    symbol: str
    date: str
    in_force: str
    version_of: str
    language: str
    words: int
    source: str
    sha256: str

    @property
    def name(self) -> str:
        """What it is called in a line, as `Instrument.name`."""
        return self.short_name or self.title or self.source

    @property
    def facts(self) -> InstrumentFacts:
        """What is said of it."""
        return InstrumentFacts(self.title, self.short_name, self.symbol, self.date, self.in_force, self.version_of)


@dataclass(frozen=True)
class RemovedInstrument:
    """An instrument that was taken off, to be put back with `put_back_on_shelf`."""

    key: str
    _row: Mapping[str, Any]
    _versions: tuple[str, ...]
    """Keys of those that were versions of it."""
    _damaged: bool
    """Whether it was not as it was stored when it was taken off."""


def put_on_shelf(session: Session, instruments: Sequence[Instrument]) -> tuple[str, ...]:
    """Add instruments as the last of the shelf; returns the keys that they have there: one whose key is taken gets
    another, and those that came together stay versions of each other.

    Raises Refused when the same file (by hash) is there already, for a day that is none, and for what is too long.
    """
    standing = set(session.scalars(select(InstrumentRow.key)))
    keys: list[str] = []
    for one in instruments:
        taken = {*standing, *keys}
        keys.append(one.key if one.key and one.key not in taken else instrument_key(one.key or _called(one), taken))
    own = {one.key: key for one, key in zip(instruments, keys, strict=True) if one.key}
    for one, key in zip(instruments, keys, strict=True):
        check_instrument(session, one)
        facts = _clean(one.facts)
        _check_facts(facts)
        of = own.get(facts.version_of, facts.version_of if facts.version_of in standing else "")
        session.add(_row(one, key, replace(facts, version_of=of), _next_place(session)))
        session.flush()
    return tuple(keys)


def _called(instrument: Instrument) -> str:
    """By what the key of an instrument is made that has none: its short name, else the name of its file."""
    return instrument.short_name or PurePath(instrument.text.source).stem or instrument.text.title


def check_instrument(session: Session, instrument: Instrument) -> None:
    """Raise Refused when the same file (by hash) is on the shelf already."""
    text = instrument.text
    if not text.sha256:
        return
    same = session.scalars(select(InstrumentRow).where(InstrumentRow.sha256 == text.sha256)).first()
    if same is not None:
        name = same.short_name or same.title or same.source
        raise Refused(Message("The file “{0}” is on the shelf already, as “{1}”.", (text.source, name)))


def _row(instrument: Instrument, key: str, facts: InstrumentFacts, position: int) -> InstrumentRow:
    text = instrument.text
    written = encode_text(text)
    if len(written) > LONGEST_TEXT:
        raise Refused(Message("The text of “{0}” is too long for the shelf.", (text.source or instrument.name,)))
    return InstrumentRow(
        key=key,
        position=position,
        title=facts.title,
        short_name=facts.short_name,
        symbol=facts.symbol,
        date=facts.date,
        in_force=facts.in_force,
        version_of=facts.version_of,
        language=text.language,
        source=text.source,
        sha256=text.sha256,
        words=text.words(),
        text=written,
    )


def _next_place(session: Session) -> int:
    last = session.scalar(select(func.max(InstrumentRow.position)))
    return 0 if last is None else last + 1


def _in_order() -> Select[Any]:
    return select(InstrumentRow).order_by(InstrumentRow.position, InstrumentRow.key)


@read_back()
def load_shelf(session: Session) -> tuple[Instrument, ...]:
    """All instruments of the shelf in their order, with their texts."""
    return tuple(map(_instrument, session.scalars(_in_order())))


@read_back()
def load_instrument(session: Session, key: str) -> Instrument:
    """The instrument with this very key. Raises Refused when there is none."""
    return _instrument(_found(session, key))


def _instrument(row: InstrumentRow) -> Instrument:
    text = decode_text(
        row.text,
        title=row.title,
        symbol=row.symbol,
        date=row.date,
        language=row.language,
        source=row.source,
        sha256=row.sha256,
    )
    check_types((row.key, row.short_name, row.in_force, row.version_of), tuple[str, ...])
    made = Instrument(row.key, text, row.short_name, row.in_force, row.version_of)
    return replace(made, text=text.with_label(made.name))


@read_back()
def shelf_summaries(session: Session) -> tuple[InstrumentSummary, ...]:
    """All instruments of the shelf in their order, without their texts."""
    columns = [InstrumentRow.__table__.c[name] for name in _SUMMED]
    rows = session.execute(_in_order().with_only_columns(*columns))
    found = tuple(InstrumentSummary(*row) for row in rows)
    for one in found:
        check_types(one, InstrumentSummary)
    return found


def take_off_shelf(session: Session, keys: Sequence[str]) -> tuple[RemovedInstrument, ...]:
    """Take instruments off the shelf; those that were versions of one are versions of none.

    Raises Refused when one is not there.
    """
    return tuple(_taken_off(session, key) for key in dict.fromkeys(keys))


def _taken_off(session: Session, key: str) -> RemovedInstrument:
    row = columns_of(_found(session, key))
    of_it = InstrumentRow.version_of == key
    versions = tuple(session.scalars(select(InstrumentRow.key).where(of_it)))
    damaged = is_damaged(rows_behind(session.connection()), "instrument", (key,))
    session.execute(delete(InstrumentRow).where(InstrumentRow.key == key))
    session.execute(update(InstrumentRow).where(of_it).values(version_of=""))
    session.expire_all()
    return RemovedInstrument(key, row, versions, damaged)


def put_back_on_shelf(session: Session, removed: Sequence[RemovedInstrument]) -> None:
    """Put back what was taken off, at its place. Raises Refused when its key or its file was taken meanwhile."""
    for one in reversed(removed):
        there = (InstrumentRow.key == one.key) | (
            (InstrumentRow.sha256 == one._row["sha256"]) & (InstrumentRow.sha256 != "")
        )
        if session.scalars(select(InstrumentRow.key).where(there)).first() is not None:
            raise Refused(Message("“{0}” is on the shelf again by now; take it off, or keep it.", (_name(one._row),)))
        session.execute(insert(InstrumentRow), dict(one._row))
        if one._damaged:
            mark_damaged(session, [("instrument", (one.key,))])
        session.execute(
            update(InstrumentRow)
            .where(InstrumentRow.key.in_(one._versions), InstrumentRow.version_of == "")
            .values(version_of=one.key)
        )
    session.expire_all()


def describe_instrument(
    session: Session, key: str, facts: InstrumentFacts, seen: InstrumentFacts | None = None
) -> InstrumentFacts:
    """Say something else of an instrument; returns what was said before. With `seen`, only where it is still that.

    Raises Refused when there is no such instrument, for a day that is none, and for a version of itself; Overtaken when
    it is not as it was seen.
    """
    row = _found(session, key)
    before = _facts(row)
    if seen is not None and before != seen:
        raise Overtaken(
            Message("Somebody else described “{0}” otherwise meanwhile; nothing was put over it.", (_name(before),)),
            before,
        )
    new = _clean(facts)
    _check_facts(new)
    _check_version(session, key, new)
    identity = identity_of(row)
    for single in INSTRUMENT_FACTS:
        single.leave(session, identity)
    for name in ("title", "short_name", "symbol", "date", "in_force", "version_of"):
        setattr(row, name, getattr(new, name))
    session.flush()
    return before


def instrument_among(summaries: Sequence[InstrumentSummary], word: str) -> InstrumentSummary:
    """The one of some instruments that a word means: its key, its short name, its symbol or its title, whatever the
    case. Raises Refused, naming those there are.
    """
    folded = word.casefold()
    for name in ("key", "short_name", "symbol", "title"):
        found = [one for one in summaries if getattr(one, name).casefold() == folded and folded]
        if len(found) == 1:
            return found[0]
        if found:
            break
    there = ", ".join(one.key for one in summaries) or "none"
    raise Refused(Message("The shelf has no instrument “{0}”; its instruments are: {1}.", (word, there)))


def _found(session: Session, key: str) -> InstrumentRow:
    row = session.get(InstrumentRow, key)
    if row is None:
        raise Refused(Message("The shelf has no instrument “{0}” any more; open the dossier again.", (key,)))
    return row


def _facts(row: InstrumentRow) -> InstrumentFacts:
    return InstrumentFacts(row.title, row.short_name, row.symbol, row.date, row.in_force, row.version_of)


def _name(said: InstrumentFacts | Mapping[str, Any]) -> str:
    if isinstance(said, InstrumentFacts):
        return said.short_name or said.title
    return str(said["short_name"] or said["title"] or said["source"])


def _clean(facts: InstrumentFacts) -> InstrumentFacts:
    """What a person said, on one line each, with nothing in it that nobody sees."""
    title, name, symbol, date, in_force = (
        replace_unseen(" ".join(text.split()))
        for text in (facts.title, facts.short_name, facts.symbol, facts.date, facts.in_force)
    )
    return InstrumentFacts(title, name, symbol, date, in_force, facts.version_of)


def _check_facts(facts: InstrumentFacts) -> None:
    for day in filter(None, (facts.date, facts.in_force)):
        try:
            right = datetime.date.fromisoformat(day).isoformat() == day
        except ValueError:
            right = False
        if not right:
            raise Refused(Message("“{0}” is no date; write it as 2024-08-09.", (day,)))


def _check_version(session: Session, key: str, facts: InstrumentFacts) -> None:
    """Raise Refused unless an instrument may be a version of what it is said to be."""
    if not facts.version_of:
        return
    _found(session, facts.version_of)
    if key in _above(session, facts.version_of):
        raise Refused(Message("“{0}” cannot be a version of itself.", (_name(facts),)))


def _above(session: Session, key: str) -> Iterator[str]:
    """An instrument, that of which it is a version, and so on."""
    rows = session.execute(select(InstrumentRow.key, InstrumentRow.version_of))
    of: dict[str, str] = {one: other for one, other in rows}  # noqa: C416
    seen: set[str] = set()
    while key in of and key not in seen:
        seen.add(key)
        yield key
        key = of[key]
