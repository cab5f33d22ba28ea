"""What reads drafts and compares them, for whoever needs the result: afresh, or from what a process keeps.

A pair is compared with the drafts before it in hand, so that the second pair of a dossier needs much that the first one
made. What comes of it is the same either way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.asks.provision_course import ProvisionCourse, course_of
from app.attribution.words.index_cache import IndexCache
from app.cache import ProcessCache
from app.comparison.compare import TokenSeries, compare, match_pairs
from app.services.dossiers.known_results import KnownResults, content_of_text
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.job import Progress
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.precedents import PrecedentMap
    from app.treaty.reading import Reading

_LONG = 300
"""Provisions of two drafts from which their course is kept on this computer: shorter ones are compared as soon."""
_COURSES = 500
"""Courses from one draft to the next that are kept."""

Pins = tuple[tuple[str, str], ...]


class Comparer:
    """Makes everything anew, drafts as words once for itself."""

    def __init__(self) -> None:
        self.seen = IndexCache()
        """The drafts that were read here as words."""
        self._results = KnownResults()
        self._series = TokenSeries()
        """The drafts as read that were steps of a course, as tokens."""
        self._contents: dict[int, tuple[Draft, str]] = {}
        """Drafts as read that were steps of a course, by their identity, each with a word for its content."""
        self.ready = ProcessCache()
        """What a search for sources makes of a shelf, to be used again."""

    def precedents(self, _draft: Draft, make: Callable[[], PrecedentMap]) -> PrecedentMap:
        """The precedents of a draft as read, as `make` finds them. Raises what that raises."""
        return make()

    def read(self, draft: Draft, name: str) -> Reading:
        """A draft under a reading. Raises NoSuchReading."""
        return apply_reading(draft, name)

    def compare(self, older: Draft, newer: Draft, pins: Pins, progress: Progress) -> Comparison:
        """Two drafts as read, compared. Raises what `progress` raises."""
        return compare(older, newer, pins=pins, progress=progress)

    def course(self, older: Draft, newer: Draft, progress: Progress) -> ProvisionCourse:
        """Where the provisions of a draft as read stand in the next one. Raises what `progress` raises."""

        def made() -> ProvisionCourse:
            return course_of(match_pairs(older, newer, words=False, series=self._series, progress=progress))

        if len(older.provisions) + len(newer.provisions) < _LONG:
            return made()
        content = f"{self._content(older)} {self._content(newer)}"
        return self._results.recall(content, (), ProvisionCourse, made)

    def _content(self, draft: Draft) -> str:
        if id(draft) not in self._contents:
            self._contents[id(draft)] = draft, content_of_text(draft)
        return self._contents[id(draft)][1]


class CachedComparer(Comparer):
    """Makes what is not kept yet. All drafts are those of one state (`facts`) of one dossier, known by their labels;
    `most` pairs are kept.
    """

    def __init__(self, kept: ProcessCache, facts: str, most: int, drafts: int = 0) -> None:
        """`drafts` is how many drafts evidence may speak to: they stay at hand as words."""
        super().__init__()
        self._kept, self._facts, self._most = kept, facts, most
        self.ready = kept
        self._afresh = Comparer()
        """Compares for courses: of that nothing else is kept."""
        self.seen = kept.recall("drafts in words", None, IndexCache)
        self.seen.most = max(2 * most, drafts) + 1
        self._read: dict[int, tuple[Draft, str, str]] = {}
        """Each draft that was read here, by its identity, with its label and reading. It is held, so that no other one
        can come to have its identity.
        """

    def precedents(self, draft: Draft, make: Callable[[], PrecedentMap]) -> PrecedentMap:
        """As `Comparer.precedents`; the shelf is that of the dossier."""
        known = self._read.get(id(draft))
        return make() if known is None else self._kept.recall("precedents", (self._facts, known[1:]), make, _COURSES)

    def read(self, draft: Draft, name: str) -> Reading:
        """As `Comparer.read`."""
        made = self._kept.recall(
            "readings", (self._facts, draft.label, name), lambda: apply_reading(draft, name), 2 * self._most + 1
        )
        same = "issued" if name == "accepted" else name  # two names of one reading
        self._read[id(made.draft)] = (made.draft, draft.label, same)
        return made

    def compare(self, older: Draft, newer: Draft, pins: Pins, progress: Progress) -> Comparison:
        """As `Comparer.compare`."""
        first, second = self._read.get(id(older)), self._read.get(id(newer))
        if first is None or second is None:
            return super().compare(older, newer, pins, progress)
        return self._kept.recall(
            "comparisons",
            (self._facts, first[1:], second[1:], pins),
            lambda: compare(older, newer, pins=pins, progress=progress),
            2 * self._most,
        )

    def course(self, older: Draft, newer: Draft, progress: Progress) -> ProvisionCourse:
        """As `Comparer.course`; what is kept of it is small, its comparison is not kept for that."""
        first, second = self._read.get(id(older)), self._read.get(id(newer))
        if first is None or second is None:
            return super().course(older, newer, progress)
        key = (self._facts, first[1:], second[1:])
        known: Comparison | None = self._kept.known("comparisons", (*key, ()))
        return self._kept.recall(
            "courses", key, lambda: course_of(known) if known else self._afresh.course(older, newer, progress), _COURSES
        )
