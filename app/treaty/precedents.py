"""Precedents: which provisions of existing instruments a draft has its words from, as values.

How they are found is `app.comparison`'s business, what became of them over several drafts `app.attribution`'s. A
precedent says that words are the same, and nothing of why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, overload

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.changes import Change


@dataclass(frozen=True, slots=True)
class CommonRun:
    """A run of a provision's own text that stands in its source word for word: code points, each in its own text.

    Case, spaces and kinds of quotation marks may differ, so that the two stretches may be of unlike length.
    """

    start: int
    end: int
    source: str
    """Id of the provision of the instrument that has the words: the precedent's, or one that stands under it."""
    source_start: int
    source_end: int


class LateDepartures(Sequence["Change"]):
    """The departures of a precedent, found when they are first asked for; equal to the same changes as a tuple.

    They are as good as a tuple wherever they come, and as one they go to another process.

    >>> late = LateDepartures(lambda: print("looked for") or ())
    >>> len(late), late == ()
    looked for
    (0, True)
    """

    __slots__ = ("_changes", "_find")

    def __init__(self, find: Callable[[], tuple[Change, ...]]) -> None:
        self._find: Callable[[], tuple[Change, ...]] | None = find
        self._changes: tuple[Change, ...] = ()

    def _found(self) -> tuple[Change, ...]:
        if self._find is not None:
            self._changes, self._find = self._find(), None
        return self._changes

    @overload
    def __getitem__(self, index: int) -> Change: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Change, ...]: ...

    def __getitem__(self, index: int | slice) -> Change | tuple[Change, ...]:
        return self._found()[index]

    def __len__(self) -> int:
        return len(self._found())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LateDepartures | tuple) and self._found() == tuple(other)

    def __hash__(self) -> int:
        return self._found().__hash__()

    def __repr__(self) -> str:
        return repr(self._found())

    def __reduce__(self) -> tuple[type[tuple[Change, ...]], tuple[tuple[Change, ...]]]:
        return tuple, (self._found(),)


@dataclass(frozen=True, slots=True)
class Precedent:
    """One provision of an instrument that shares its wording with a provision of a draft."""

    instrument: str
    """Key of the instrument."""
    provision: str
    """Its id there."""
    address: str
    words: int
    """How many words of the draft's provision, with all that stands under it, stand in the source."""
    share: float
    """Those words, of all its words: 0 to 1."""
    equal: tuple[CommonRun, ...]
    """Which words of its own text they are, in order."""
    departures: Sequence[Change]
    """What differs, as changes from the source (older) to the draft (newer): ids "d1", "d2"… within the precedent. They
    may be found when they are first asked for.
    """

    @property
    def verbatim(self) -> bool:
        """Whether nothing of substance differs."""
        return not any(one.weight == "substantive" for one in self.departures)


@dataclass(frozen=True, slots=True)
class ProvisionPrecedents:
    """A provision of a draft and its precedents, greatest share first; () for no source on the shelf."""

    provision: str
    address: str
    precedents: tuple[Precedent, ...] = ()


@dataclass(frozen=True)
class PrecedentMap:
    """The precedents of every provision of a draft, in its order."""

    provisions: tuple[ProvisionPrecedents, ...]

    def by_provision(self) -> dict[str, tuple[Precedent, ...]]:
        """The precedents under the ids of the provisions."""
        return {one.provision: one.precedents for one in self.provisions}


class Bearing(StrEnum):
    """Which way an amendment leads, as seen from a source."""

    TOWARD = "toward"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class SourceBearing:
    """That a change brings a provision nearer to the words of a source, or leads away from them."""

    change: str
    """Id of the change in its comparison."""
    bearing: Bearing
    instrument: str
    provision: str
    address: str
