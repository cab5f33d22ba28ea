"""The lives of all provisions over some drafts: made once, then asked for one by one.

Making them compares every draft with the next and belongs in another process (`lives_client.py`); asking takes some
milliseconds. It decides nothing of what changed, whose a word is, or who asked; it hands each floor what it needs.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.lineage.lineage import lineage
from app.attribution.lineage.provision_history import DraftSeries, ProvisionHistory, heads_of, history_of, series_of
from app.job import PartProgress, Progress, Refused, SilentProgress
from app.message import Message
from app.notation.references.targets import place_key
from app.redline.compose import compose, facts_of
from app.redline.life.build import Stories, first_lines, step_lines, version_of
from app.redline.life.model import Line, ProvisionLife, Version
from app.services.comparisons.attribution import Attributor
from app.services.comparisons.readings import readings_of
from app.services.processes.serialization import pack_value

if TYPE_CHECKING:
    from app.redline.model import DraftFacts, Redline
    from app.services.comparisons.attribution import KnownEvidence
    from app.services.dossiers.dossier import DraftSummary
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison, Pair
    from app.treaty.draft import Draft

_LINES = 24
"""So many lines are packed together: few enough to be unpacked in no time, many enough to pack well."""


@dataclass(frozen=True)
class PackedLines:
    """The lines of one draft, packed, so that they cross from process to process without being built there."""

    blobs: tuple[bytes, ...]
    at: Mapping[str, int]
    """Id of a provision → number of its line."""
    gone: Mapping[str, int]
    """Id in the draft before → number of the line of what stands no longer here."""

    def lines(self, ids: Sequence[str], formers: Sequence[str]) -> list[Line]:
        """The lines of these provisions, and of these of the draft before, in order."""
        numbers = {self.at[one] for one in ids if one in self.at} | {
            self.gone[one] for one in formers if one in self.gone
        }
        found: list[Line] = []
        held: tuple[int, tuple[Line, ...]] = (-1, ())
        for number in sorted(numbers):
            blob, rest = divmod(number, _LINES)
            if blob != held[0]:
                # Made by this very program and never read from a file: no stranger's bytes are unpickled.
                held = blob, pickle.loads(zlib.decompress(self.blobs[blob]))
            found.append(held[1][rest])
        return found


@dataclass(frozen=True)
class Lives:
    """The lives of all provisions over some drafts, oldest first."""

    drafts: tuple[DraftFacts, ...]
    series: DraftSeries
    packed: tuple[PackedLines, ...]
    left_out: tuple[str, ...] = ()
    """Labels of the dossier's drafts that are not followed: those in other languages, and what nobody issued."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the drafts, oldest first."""
        return tuple(draft.label or draft.source for draft in self.drafts)

    def life(self, label: str, provision: str) -> ProvisionLife:
        """The life of `provision` as seen from the draft `label`. Raises Refused when that has no such provision."""
        return self.life_of(label, provision, tuple(self.versions(label, provision)))

    def life_of(self, label: str, provision: str, versions: Sequence[Version]) -> ProvisionLife:
        """The life of which these are the versions, as `versions` gives them."""
        return ProvisionLife(self.drafts, self._draft(label), provision, tuple(versions))

    def versions(self, label: str, provision: str) -> Iterator[Version]:
        """The versions of `provision` as seen from the draft `label`, oldest first, each of which takes a millisecond
        or two. Raises Refused when that has no such provision.
        """
        start = self._draft(label)
        places = self.series.places
        if all(place.id != provision for place in places[start]):
            raise Refused(Message("{0} has no such provision any more; choose one in the text.", (label,)))
        courses = history_of(self.series, start, provision)
        heads = [heads_of(*pair) for pair in zip(places, (course.own for course in courses), strict=True)]
        for draft, here in enumerate(courses):
            before, above = (courses[draft - 1], heads[draft - 1]) if draft else (ProvisionHistory(()), ())
            lines = self.packed[draft].lines((*here.own, *here.kin), (*before.own, *before.kin))
            stood = any(course.own for course in courses[:draft])
            yield version_of(draft, lines, (above, heads[draft]), (before, here), stood)

    def beside(self, label: str, provision: str, by: int) -> str:
        """The id of the next (1) or previous (-1) provision of the same kind in the draft; "" when there is none."""
        places = self.series.places[self._draft(label)]
        here = next((place for place in places if place.id == provision), None)
        if here is None:
            return ""
        alike = [place.id for place in places if place.kind is here.kind]
        at = alike.index(provision) + by
        return alike[at] if 0 <= at < len(alike) else ""

    def above(self, label: str, provision: str) -> str:
        """The id of what the provision stands under; "" at the top."""
        return next((p.parent for p in self.series.places[self._draft(label)] if p.id == provision), "")

    def at(self, label: str, address: str) -> str:
        """The id of the provision at an address, whatever its language, script or brackets. Raises Refused when none is
        there.
        """
        key = place_key(address)
        found = next((p.id for p in self.series.places[self._draft(label)] if place_key(p.address) == key), "")
        if not found:
            raise Refused(
                Message(
                    "{0} has no “{1}”; write its address as the draft prints it, as “Article 5(2)”.", (label, address)
                )
            )
        return found

    def _draft(self, label: str) -> int:
        if label not in self.labels:
            raise Refused(
                Message("{0} is not among the drafts that are followed: {1}.", (label, ", ".join(self.labels)))
            )
        return self.labels.index(label)


def lives_of(
    drafts: Sequence[Draft],
    known: KnownEvidence,
    resources: Resources,
    *,
    pins: Mapping[int, tuple[tuple[str, str], ...]] | None = None,
    register: Register | None = None,
    progress: Progress | None = None,
) -> Lives:
    """The lives of all provisions of `drafts`, given in their order, as issued, with who asked by all that is `known`.

    `pins[n]` joins provisions of draft n-1 and draft n. Raises Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    register = register or resources.register
    readings = readings_of(drafts, "issued") if drafts else ()
    read = [reading.draft for reading in readings]
    who = Attributor(drafts, readings, known, resources, register, progress=progress)
    steps: list[tuple[Comparison, Redline]] = []

    def asking(index: int, comparison: Comparison) -> tuple[Attribution, ...]:
        found = who.between(index - 1, index, comparison)
        steps.append((comparison, compose(comparison, found, read[index - 1], read[index], register)))
        return found

    traced = lineage(read, pins=pins, asking=asking, progress=PartProgress(progress, 0, 90))
    stories = Stories(register)
    made: list[PackedLines] = []
    for number, draft in enumerate(read):
        PartProgress(progress, 90, 100).step(number, len(read), "Telling the lives of provisions")
        if number == 0:
            made.append(_packed(first_lines(draft, traced.runs[0], stories)))
            continue
        _, redline = steps[number - 1]
        made.append(_packed(step_lines(redline, traced.runs[number - 1], traced.runs[number], stories)))
    pairs: list[tuple[Pair, ...]] = [comparison.pairs for comparison, _ in steps]
    return Lives(tuple(map(facts_of, read)), series_of(read, pairs, traced.restored), tuple(made))


def _packed(lines: Sequence[Line]) -> PackedLines:
    chunks = [tuple(lines[at : at + _LINES]) for at in range(0, len(lines), _LINES)]
    return PackedLines(
        tuple(zlib.compress(pack_value(chunk), 1) for chunk in chunks),
        {line.provision: number for number, line in enumerate(lines) if line.provision},
        {line.former: number for number, line in enumerate(lines) if not line.provision},
    )


def followed_labels(drafts: Sequence[DraftSummary], label: str) -> tuple[str, ...]:
    """The labels of the drafts through which a provision of the draft `label` is followed, in order: those in its
    language. A text that nobody issued is followed only from itself: what a screen left out has left no draft.
    """
    language = next((draft.language for draft in drafts if draft.label == label), "")
    return tuple(d.label for d in drafts if d.language == language and (not d.unofficial or d.label == label))
