"""What the reader filters the changes by, and which changes that leaves, with counts that follow.

Each thing that can be chosen is a set of changes, kept as the bits of one number: a filter of many choices over
thousands of changes is a handful of operations on numbers. It decides nothing of what a change is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.desktop.changes.filters.articles import articles_of
from app.redline.model import AmendmentKind, AmendmentReason, NamesState
from app.redline.precedents.model import VERBATIM
from app.treaty.changes import ChangeKind
from app.treaty.precedents import Bearing

if TYPE_CHECKING:
    from app.redline.model import ChangeView, Chip, Redline
    from app.treaty.notes import Note

FACETS = ("actor", "amendment", "kind", "weight", "tag", "link", "division", "note", "bearing", "source")
"""What can be filtered by, in the order in which it is offered; "amendment" is the weight of that of a change."""
BEARINGS = (*(bearing.value for bearing in Bearing), VERBATIM)
"""What can be chosen of how changes stand to sources."""
NOBODY = "none"
"""The link of changes for which nobody is named."""
ANY_NOTE = "any"

QUIET_KINDS = frozenset(kind.value for kind in ChangeKind if kind.traits.quiet)
"""The kinds that are listed only when they are asked for."""

_OURS = frozenset({AmendmentReason.RED_LINE, AmendmentReason.OWN_ASK})
"""Why an amendment weighs for us alone."""

NO_NOTES: Mapping[str, Sequence[Note]] = {}


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """The filter. Of each facet any of the chosen values; none chosen means everything, of kinds all but the quiet
    ones. `contrary` counts an actor also where it asked the contrary. `brackets` leaves amendments of brackets alone
    among them. `unread` leaves those alone that are not read, `ours` those that touch a red line or an ask of ours;
    both are nobody else's to know. `changes` are the ids of a set that somebody named (`label`), None for all.
    """

    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    text: str = ""
    contrary: bool = True
    brackets: bool = True
    unread: bool = False
    ours: bool = False
    changes: frozenset[str] | None = None
    label: str = ""

    @classmethod
    def of(cls, facts: Mapping[str, object]) -> ChangeFilter:
        """The filter that says these facts: a value or several for each of FACETS, "text", "contrary", "brackets",
        "unread", "ours", "changes" and "label". "" as the only value of a facet is no choice; what stands in no chapter
        is ("",).
        """
        values: dict[str, frozenset[str]] = {}
        for facet in FACETS:
            chosen = facts.get(facet, ())
            several = (chosen,) if isinstance(chosen, str) else tuple(map(str, _several(chosen)))
            if several and chosen != "":
                values[facet] = frozenset(several)
        changes = facts.get("changes")
        return cls(
            values,
            str(facts.get("text", "")),
            bool(facts.get("contrary", True)),
            bool(facts.get("brackets", True)),
            bool(facts.get("unread", False)),
            bool(facts.get("ours", False)),
            None if changes is None else frozenset(map(str, _several(changes))),
            str(facts.get("label", "")),
        )

    @property
    def everything(self) -> bool:
        """Whether nothing is left out but what is quiet."""
        return not self.values and not self.text and self.brackets and not self.own and self.changes is None

    @property
    def own(self) -> bool:
        """Whether it asks for what is nobody else's to know."""
        return self.unread or self.ours

    @property
    def for_others(self) -> ChangeFilter:
        """The same without that: what leaves the program is filtered by it."""
        return replace(self, unread=False, ours=False)

    def chosen(self, facet: str) -> frozenset[str]:
        """The values chosen of a facet."""
        return self.values.get(facet, frozenset())

    def choosing(self, facet: str, values: Collection[str]) -> ChangeFilter:
        """The same with other values of a facet; without any it is no choice."""
        others = {name: kept for name, kept in self.values.items() if name != facet}
        return replace(self, values={**others, facet: frozenset(values)} if values else others)


def _several(value: object) -> Iterable[object]:
    return value if isinstance(value, Collection) else ()


class Facets:
    """The changes of one redline by everything that they can be filtered by; each has its number in it, from 0."""

    def __init__(
        self,
        redline: Redline | None,
        notes: Mapping[str, Sequence[Note]] = NO_NOTES,
        read: Collection[str] = frozenset(),
    ) -> None:
        self._redline = redline
        self.views: tuple[ChangeView, ...] = redline.changes if redline is not None else ()
        self.names = redline.names if redline is not None else NamesState.THERE
        """How far it is known who asked; where it is not, nothing can be filtered by it."""
        self._all = (1 << len(self.views)) - 1
        self._numbers: dict[str, dict[str, list[int]]] = {facet: {} for facet in FACETS}
        """Facet → value → numbers of the changes that have it; a set is made of them when it is asked for."""
        self._against: dict[str, list[int]] = {}
        self._names: dict[str, str] = {}
        self._sets: dict[tuple[str, str], int] = {}
        self._words: list[str] | None = None
        self._looked: dict[str, int] = {}
        self._amendments: list[int] | None = None
        self._bracketed: list[int] = []
        """Numbers of the changes in amendments of brackets alone."""
        self._ours: list[int] = []
        """Numbers of those in amendments that touch what is ours."""
        self._read = frozenset(read)
        """Ids of the amendments that are left out where only what is unread is asked for."""
        self._gather(notes)
        self._weigh()
        self._look_up_sources()
        self._quiet = self._set([at for at, view in enumerate(self.views) if view.kind.traits.quiet])

    def _gather(self, notes: Mapping[str, Sequence[Note]]) -> None:
        """Note of every change what it can be filtered by; thousands take some milliseconds."""
        kinds, weights, divisions = (self._numbers[facet] for facet in ("kind", "weight", "division"))
        actors, links = self._numbers["actor"], self._numbers["link"]
        nobody: list[int] = []
        for at, view in enumerate(self.views):
            kinds.setdefault(view.kind.value, []).append(at)
            weights.setdefault(view.weight.value, []).append(at)
            divisions.setdefault(view.division, []).append(at)
            for tag in view.tags:
                self._numbers["tag"].setdefault(tag, []).append(at)
            if notes and (touched := notes.get(view.id)):
                for value in dict.fromkeys([*(note.priority.value for note in touched), ANY_NOTE]):
                    self._numbers["note"].setdefault(value, []).append(at)
            if not view.chips:
                nobody.append(at)
                continue
            asked = [chip for chip in view.chips if not chip.opposite]
            if not asked:
                nobody.append(at)
            for chip in view.chips:
                self._names.setdefault(actor_key(chip), chip.name)
            for link in dict.fromkeys(chip.link.value for chip in asked):
                links.setdefault(link, []).append(at)
            keys = dict.fromkeys(actor_key(chip) for chip in asked)
            for key in keys:
                actors.setdefault(key, []).append(at)
            for key in dict.fromkeys(actor_key(chip) for chip in view.chips if chip.opposite):
                if key not in keys:
                    self._against.setdefault(key, []).append(at)
        if nobody and self.names is NamesState.THERE:
            links[NOBODY] = nobody

    def hold_read(self, read: Collection[str]) -> None:
        """Know which amendments count as read, by their ids."""
        self._read = frozenset(read)
        self._sets.pop(("unread", ""), None)

    def _weigh(self) -> None:
        """Note of every change what its amendment weighs, whether that has brackets alone, and touches what is ours."""
        amendments = self._redline.amendments if self._redline is not None else ()
        of = {change: amendment for amendment in amendments for change in amendment.changes}
        weights = self._numbers["amendment"]
        for at, view in enumerate(self.views):
            if (amendment := of.get(view.id)) is not None:
                weights.setdefault(amendment.weight.value, []).append(at)
                if amendment.kind is AmendmentKind.BRACKETED:
                    self._bracketed.append(at)
                if not _OURS.isdisjoint(amendment.reasons):
                    self._ours.append(at)

    def _look_up_sources(self) -> None:
        """Note which way every change leads, and from which instruments the words of its provision come."""
        told = self._redline.precedents if self._redline is not None else None
        if told is None or self._redline is None:
            return
        standing = {row.id: row.newer.provision for row in self._redline.rows if row.newer is not None}
        self._names |= {one.key: one.name for one in told.instruments}
        for at, view in enumerate(self.views):
            for word in told.words_for(standing.get(view.row, ""), view.bearings):
                facet = "bearing" if word in BEARINGS else "source"
                self._numbers[facet].setdefault(word, []).append(at)

    # --- which changes a filter leaves ---

    def left(self, wanted: ChangeFilter, *, but: str = "") -> int:
        """The set of the changes that a filter leaves; of one facet (`but`) its choice does not count."""
        found = self._all
        if but != "kind" and not wanted.chosen("kind") and wanted.changes is None:
            found &= ~self._quiet
        if not wanted.brackets:
            found &= ~self._made("bracketed", "", {"": self._bracketed})
        if wanted.ours:
            found &= self._made("ours", "", {"": self._ours})
        if wanted.unread:
            found &= self._not_read()
        for facet, values in wanted.values.items():
            if facet != but:
                found &= self._any(facet, values, contrary=wanted.contrary)
        if wanted.changes is not None:
            found &= self._set([at for at, view in enumerate(self.views) if view.id in wanted.changes])
        return found & self._holding(wanted.text) if wanted.text else found

    def _any(self, facet: str, values: Iterable[str], *, contrary: bool) -> int:
        found = 0
        for value in values:
            found |= self._made(facet, value, self._numbers[facet])
            if facet == "actor" and contrary:
                found |= self._made("against", value, self._against)
        return found

    def _made(self, facet: str, value: str, numbers: Mapping[str, Sequence[int]]) -> int:
        """The set of the changes that have a value."""
        known = self._sets.get((facet, value))
        if known is None:
            known = self._sets[facet, value] = self._set(numbers.get(value, ()))
        return known

    def _not_read(self) -> int:
        """The set of the changes in amendments that are not read; what is in none cannot be."""
        if ("unread", "") not in self._sets:
            amendments = self._redline.amendments if self._redline is not None else ()
            unread = {change for one in amendments if one.id not in self._read for change in one.changes}
            self._sets["unread", ""] = self._set([at for at, view in enumerate(self.views) if view.id in unread])
        return self._sets["unread", ""]

    def changes(self, found: int) -> Iterator[ChangeView]:
        """The changes of a set, in the order of the redline."""
        digits = bin(found)[:1:-1]
        at = digits.find("1")
        while at >= 0:
            yield self.views[at]
            at = digits.find("1", at + 1)

    def amendments_in(self, found: int) -> int:
        """How many amendments have a change in a set; of -1, in that of all changes."""
        if self._amendments is None:
            amendments = self._redline.amendments if self._redline is not None else ()
            numbers = {view.id: at for at, view in enumerate(self.views)}
            inside = ([numbers[change] for change in one.changes if change in numbers] for one in amendments)
            self._amendments = [self._set(one) for one in inside]
        return sum(bool(found & one) for one in self._amendments)

    @property
    def brackets_alone(self) -> bool:
        """Whether there are amendments of brackets alone, and others."""
        return 0 < len(self._bracketed) < len(self.views)

    @property
    def touches_ours(self) -> bool:
        """Whether there are amendments that touch a red line or an ask of ours."""
        return bool(self._ours)

    def kept_back(self, wanted: ChangeFilter) -> int:
        """How many changes a filter would leave that are not listed only because their kind is quiet."""
        if wanted.chosen("kind") or wanted.changes is not None:
            return 0
        return self.left(wanted.choosing("kind", QUIET_KINDS)).bit_count()

    def varies(self, facet: str) -> bool:
        """Whether the changes differ in it at all; an actor or a note is one that others have not."""
        values = len(self._numbers[facet]) + (len(self._against) if facet == "actor" else 0)
        return values > (0 if facet in ("actor", "note", "tag", "bearing", "source") else 1)

    def options(self, facet: str, wanted: ChangeFilter) -> list[tuple[str, int]]:
        """The values of a facet that occur, each with how many changes it would leave beside the other choices; actors
        the most frequent first, chapters in the order of the text, what is chosen always among them.
        """
        others = self.left(wanted, but=facet)
        table = dict.fromkeys(
            [*self._numbers[facet], *(self._against if facet == "actor" else ()), *wanted.chosen(facet)]
        )
        found = [
            (value, (others & self._any(facet, (value,), contrary=wanted.contrary)).bit_count()) for value in table
        ]
        return sorted(found, key=lambda one: (-one[1], self.name(one[0]))) if facet == "actor" else found

    def name(self, actor: str) -> str:
        """The printed name of an actor of this redline, by its key."""
        return self._names.get(actor, actor)

    def _set(self, numbers: Sequence[int]) -> int:
        """Numbers of changes as one set."""
        bits = bytearray(len(self.views) // 8 + 1)
        for at in numbers:
            bits[at >> 3] |= 1 << (at & 7)
        return int.from_bytes(bits, "little")

    def _holding(self, text: str) -> int:
        """The changes in whose words or addresses, or in the head of whose article, a text stands, in any case."""
        text = text.casefold()
        if text not in self._looked:
            words_of = self.make_ready()
            self._looked[text] = self._set([at for at, words in enumerate(words_of) if text in words])
        return self._looked[text]

    def make_ready(self) -> list[str]:
        """Of every change what can be looked for, in small letters, gathered once: also an article whose number the
        words that went do not name.
        """
        if self._words is None:
            self._words = self._all_words(self._redline) if self._redline is not None else []
        return self._words

    def _all_words(self, redline: Redline) -> list[str]:
        place, names = articles_of(redline)
        return [f"{_words_of(view)}\n{names.get(place.get(view.row, ''), '').casefold()}" for view in self.views]


def actor_key(chip: Chip) -> str:
    """By what an actor is filtered: its id; a name that is not known by itself."""
    return chip.actor if chip.actor != "?" else f"?{chip.name}"


def _words_of(view: ChangeView) -> str:
    words = (view.title, view.older_text, view.newer_text, view.older_address, view.newer_address)
    return "\n".join(words).casefold()
