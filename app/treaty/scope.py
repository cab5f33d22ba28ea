"""The scope of a text as values: which provisions reach which offences, by which words.

How it is read is `app.notation.scope`; how two drafts differ in it is `app.attribution.scope_moves`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.late_methods import dataclass


class OffenceClass(StrEnum):
    """Classes of offences that a text reaches without naming one. They are never expanded into their members."""

    THIS_CONVENTION = "this_convention"
    COVERED = "covered"
    SERIOUS_CRIME = "serious_crime"
    ANY_OFFENCE = "any_offence"
    BY_SYSTEM = "by_system"
    ELECTRONIC_EVIDENCE = "electronic_evidence"
    OTHER_INSTRUMENTS = "other_instruments"
    DOMESTIC_SERIOUS = "domestic_serious"


class TargetKind(StrEnum):
    """What a provision reaches: one offence that the text creates, or a class."""

    OFFENCE = "offence"
    CLASS = "class"


@dataclass(frozen=True, slots=True, order=True)
class ScopeTarget:
    """What is reached: `id` is the id of the provision that creates the offence, or an `OffenceClass`."""

    kind: TargetKind
    id: str


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """Words of a provision over `[start, end)` of its text."""

    provision: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Offence:
    """A provision by which States criminalise a conduct: an article, or a part of one that is cited by itself."""

    provision: str
    address: str
    heading: str


@dataclass(frozen=True, slots=True)
class ClassWords:
    """Where a text says what a class holds: its definition, or the first words that speak of the class."""

    id: OffenceClass
    words: ScopeWords


@dataclass(frozen=True, slots=True)
class ScopeReach:
    """A provision reaches a target.

    `words` state it, in the provision itself; `via` are the provisions that a citation led through, the last one has
    the literal words; `limits` are words that narrow it, of the provision or of those on the way. `open` says that
    the words are not settled: "bracket", or "option:2" for those of an alternative; "" where they are.
    """

    provision: str
    address: str
    target: ScopeTarget
    words: ScopeWords
    via: tuple[str, ...] = ()
    limits: tuple[ScopeWords, ...] = ()
    open: str = ""


@dataclass(frozen=True, slots=True)
class ScopeMap:
    """The scope of one draft, in the order of its provisions."""

    offences: tuple[Offence, ...] = ()
    classes: tuple[ClassWords, ...] = ()
    reaches: tuple[ScopeReach, ...] = ()


CLASS_WORDS: Mapping[OffenceClass, str] = MappingProxyType(
    {
        OffenceClass.THIS_CONVENTION: "offences established under this instrument",
        OffenceClass.COVERED: "offences covered by this instrument",
        OffenceClass.SERIOUS_CRIME: "serious crime",
        OffenceClass.ANY_OFFENCE: "any criminal offence",
        OffenceClass.BY_SYSTEM: "offences by means of an information system",
        OffenceClass.ELECTRONIC_EVIDENCE: "evidence in electronic form of any offence",
        OffenceClass.OTHER_INSTRUMENTS: "offences of other instruments",
        OffenceClass.DOMESTIC_SERIOUS: "serious offences left to domestic law",
    }
)
"""What a reader calls the classes."""
