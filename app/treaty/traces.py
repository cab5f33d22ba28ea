"""What a file gives away beside its words, as values. Where it is found is `app.importing.metadata.detect`."""

from __future__ import annotations

from enum import StrEnum

from app.late_methods import dataclass


class TraceKind(StrEnum):
    """What a trace tells of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TIME = "time"
    PROGRAM = "program"
    PLACE = "place"
    """Somewhere on a disk or a network, a machine, a printer, or on the earth."""
    IDENTITY = "identity"
    """Numbers by which a file, an account or a session of editing is known again."""
    WORDS = "words"
    """Words about the text, or beside it, that no page shows."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that a file gives away. `where` is the part of the file; `times` how often it is there."""

    sort: TraceKind
    what: str
    value: str
    where: str
    times: int = 1
