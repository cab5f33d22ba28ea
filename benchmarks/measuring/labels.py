"""Label files (benchmarks/labels/README.md): reading them, finding their places in drafts as read now, and the score of
names against them. It knows no corpus and runs no comparison.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

RIGHT, WRONG, ARGUABLE, UNLABELLED = "right", "wrong", "arguable", "unlabelled"
_SHORTEST = 12
"""Fewer code points than this are not looked for elsewhere when a draft is read otherwise than it was."""


@dataclass(frozen=True)
class Place:
    """Where a label or a change stands in one draft. `words` is the hash of the words there; a change needs none."""

    provision: str
    field: str
    start: int
    end: int
    words: str = ""

    def meets(self, other: Place) -> bool:
        """Whether both cover a code point in common. A place without length meets none."""
        if (self.provision, self.field) != (other.provision, other.field):
            return False
        return max(self.start, other.start) < min(self.end, other.end)

    def is_point_of(self, other: Place) -> bool:
        """Whether both are the same place without length, as moves, splits and joins have."""
        points = self.start == self.end and other.start == other.end
        return points and (self.provision, self.start) == (other.provision, other.start)


@dataclass(frozen=True)
class Label:
    """One change and who asked for it; `who` maps each role of an actor to the entries of the file."""

    id: str
    kind: str
    older: Place | None
    newer: Place | None
    who: Mapping[str, Sequence[Mapping[str, Any]]]
    note: str = ""
    found: bool = False

    def actors(self, role: str) -> set[str]:
        """Ids of the actors in a role: "proponents", "against", "arguable", "ideas"."""
        return {entry["actor"] for entry in self.who[role]}


@dataclass(frozen=True)
class Named:
    """One actor named for one change."""

    change: str
    kind: str
    older: Place | None
    newer: Place | None
    actor: str
    where: str
    """Page of the paper that the program gives as its evidence."""
    opposite: bool = False


@dataclass
class Score:
    """What came of the names. Pairs of a name and the labels its change meets; labels' proponents found and missed."""

    names: dict[str, list[tuple[Named, list[Label]]]] = field(default_factory=dict)
    found: list[tuple[Label, Mapping[str, Any]]] = field(default_factory=list)
    missed: list[tuple[Label, Mapping[str, Any]]] = field(default_factory=list)

    def count(self, verdict: str) -> int:
        """How many names had this verdict."""
        return len(self.names.get(verdict, ()))

    @property
    def precision(self) -> float | None:
        """Right among right and wrong; None when no name met a label."""
        judged = self.count(RIGHT) + self.count(WRONG)
        return self.count(RIGHT) / judged if judged else None

    def recall(self, certainty: str = "") -> float | None:
        """Share of the labels' actors that were named, of one certainty or of all; None when there are none."""
        found = sum(not certainty or entry.get("certainty") == certainty for _, entry in self.found)
        missed = sum(not certainty or entry.get("certainty") == certainty for _, entry in self.missed)
        return found / (found + missed) if found + missed else None


def load(path: Path) -> tuple[dict[str, Any], list[Label]]:
    """The `[pair]` of a label file and its labels in order."""
    told = tomllib.loads(path.read_text("utf-8"))
    roles = ("proponents", "against", "arguable", "ideas")
    labels = [
        Label(
            one["id"],
            one["kind"],
            *(Place(**one[side]) if side in one else None for side in ("older", "newer")),
            {role: one.get(role, []) for role in roles},
            one.get("note", ""),
            one.get("found", False),
        )
        for one in told["label"]
    ]
    return told["pair"], labels


def hashed(words: str) -> str:
    """The hash by which a label knows the words of its place."""
    return hashlib.sha256(words.encode()).hexdigest()[:12]


Fields = Mapping[tuple[str, str], str]
"""(provision id, field) → its text, of one draft as read now."""


def settled(labels: Iterable[Label], older: Fields, newer: Fields) -> tuple[list[Label], list[Label]]:
    """The labels with their places in the drafts as read now, and those with a place that is no longer to be found."""
    kept: list[Label] = []
    lost: list[Label] = []
    for label in labels:
        sides = [_placed(place, fields) for place, fields in ((label.older, older), (label.newer, newer))]
        if None in [now for was, now in zip((label.older, label.newer), sides, strict=True) if was]:
            lost.append(label)
        else:
            kept.append(Label(label.id, label.kind, *sides, label.who, label.note, label.found))
    return kept, lost


def _placed(place: Place | None, fields: Fields) -> Place | None:
    """The place where its words stand now: there, else nearby in the same text, else in the one text that has them."""
    if place is None:
        return None
    here = fields.get((place.provision, place.field), "")
    if place.end <= len(here) and hashed(here[place.start : place.end]) == place.words:
        return place
    length = place.end - place.start
    if length < _SHORTEST:
        return None
    starts = [n for n in range(len(here) - length + 1) if hashed(here[n : n + length]) == place.words]
    if starts:
        start = min(starts, key=lambda n: abs(n - place.start))
        return Place(place.provision, place.field, start, start + length, place.words)
    found = [
        Place(*key, n, n + length, place.words)
        for key, text in fields.items()
        for n in range(len(text) - length + 1)
        if hashed(text[n : n + length]) == place.words
    ]
    return found[0] if len(found) == 1 else None


def score(labels: Sequence[Label], named: Iterable[Named], role: str = "proponents") -> Score:
    """Hold names against labels. `role` is the one that makes a name right: "proponents", or "against" for names that
    were shown as asking the opposite.
    """
    result = Score()
    met: set[tuple[str, str]] = set()
    for name in named:
        over = [label for label in labels if _meet(label, name)]
        met |= {(label.id, name.actor) for label in over}
        if any(name.actor in label.actors(role) for label in over):
            verdict = RIGHT
        elif any(name.actor in label.actors("arguable") for label in over):
            verdict = ARGUABLE
        else:
            verdict = WRONG if over else UNLABELLED
        result.names.setdefault(verdict, []).append((name, over))
    for label in labels:
        for entry in label.who[role]:
            (result.found if (label.id, entry["actor"]) in met else result.missed).append((label, entry))
    return result


def _meet(label: Label, name: Named) -> bool:
    sides = [(mine, its) for mine, its in ((label.older, name.older), (label.newer, name.newer)) if mine and its]
    if any(mine.meets(its) for mine, its in sides):
        return True
    return label.kind == name.kind and len(sides) > 0 and all(mine.is_point_of(its) for mine, its in sides)
