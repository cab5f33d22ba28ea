"""The text of an instrument as JSON, and back: its provisions with their marks, and how it was read.

It is one text of the table `instruments`: nobody asks a single provision of it, and it comes and goes as a whole.
Reading is the inverse of writing. What was not written so is a `ValueError`: a dossier may come from anybody, and what
its columns cannot hold apart is asked here (`docs/security.md`, "A stranger's dossier").
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.storage.records.mark_codec import lie_within, mark_kind, mark_of, mark_values
from app.storage.records.message_codec import message_from, message_values
from app.storage.records.shelf.typed_values import check_types, is_kept_text
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.marks import Marks, Revision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.message import Fact, Message
    from app.treaty.marks import Mark

_FIELDS = ("text", "heading", "provision")


def encode_text(text: Draft) -> str:
    """All of a text but its title, symbol, day, language and file, which have columns, as compact JSON."""
    return json.dumps(
        {
            "profile": text.profile,
            "profile_why": [message_values(why) for why in text.profile_why],
            "meeting": text.meeting,
            "unofficial": text.unofficial,
            "received": text.received,
            "report": [[line.severity, message_values(line.message), line.where] for line in text.report.lines],
            "provisions": [_provision_values(provision) for provision in text.provisions],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _provision_values(provision: Provision) -> list[Any]:
    marks = {name: [_coded(mark) for mark in getattr(provision.marks, name)] for name in _FIELDS}
    return [
        provision.id,
        provision.parent,
        provision.kind,
        provision.number,
        provision.heading,
        provision.text,
        provision.address,
        provision.where,
        provision.typed,
        {name: some for name, some in marks.items() if some},
    ]


def _coded(mark: Mark) -> list[Any]:
    return [mark_kind(mark), mark.start, mark.end, mark_values(mark)]


def decode_text(written: str, *, title: str, symbol: str, date: str, language: str, source: str, sha256: str) -> Draft:
    """The text of `encode_text`, with what its columns say. Raises ValueError, KeyError or TypeError where it is none:
    a value of another type, an id twice, a provision before the one above it, a mark beside its words.
    """
    values = json.loads(written)
    text = Draft(
        title=title,
        language=language,
        profile=values["profile"],
        provisions=tuple(map(_provision, values["provisions"])),
        symbol=symbol,
        date=date,
        meeting=values["meeting"],
        source=source,
        sha256=sha256,
        report=ImportReport(
            tuple(
                ReportLine(Severity(severity), message_from(told), where) for severity, told, where in values["report"]
            )
        ),
        profile_why=tuple(map(message_from, values["profile_why"])),
        unofficial=values["unofficial"],
        received=values["received"],
    )
    facts = (title, language, text.profile, symbol, date, text.meeting, source, sha256, text.received)
    check_types((*facts, *(line.where for line in text.report.lines)), tuple[str, ...])
    check_types(text.unofficial, bool)
    for message in (*text.profile_why, *(line.message for line in text.report.lines)):
        _check_message(message)
    _check_provisions(text.provisions)
    return text


def _provision(values: Sequence[Any]) -> Provision:
    identity, parent, kind, number, heading, text, address, where, typed, marks = values
    words, head, whole = (tuple(mark_of(*mark) for mark in marks.get(name, ())) for name in _FIELDS)
    standing = Marks(words, head, tuple(mark for mark in whole if isinstance(mark, Revision)))
    return Provision(identity, parent, Kind(kind), number, heading, text, address, standing, where, typed)


def _check_message(message: Message) -> None:
    """Raise ValueError where a sentence has not as many facts as holes, or words that are none."""
    _check_fact(str(message))
    for fact in message.facts:
        _check_fact(fact)


def _check_fact(fact: Fact) -> None:
    if isinstance(fact, str) and not is_kept_text(fact):
        raise ValueError("no text")


def _check_provisions(provisions: Sequence[Provision]) -> None:
    above: set[str] = {""}
    for provision in provisions:
        check_types(provision, Provision)
        if provision.id in above or provision.parent not in above:
            raise ValueError(f"a provision that is twice, or stands before the one above it: {provision.id!r:.80}")
        above.add(provision.id)
        for words, marks in ((provision.text, provision.marks.text), (provision.heading, provision.marks.heading)):
            if not lie_within(marks, words):
                raise ValueError(f"a mark beside its words in {provision.id!r:.80}")
