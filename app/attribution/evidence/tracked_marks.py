"""Authors of the tracked changes of the newer draft.

A tracked change speaks only of its own range, and its author is a name in a file until a person says which actor it is.

>>> from dataclasses import replace
>>> from app.treaty.marks import Marks, Revision, RevisionKind
>>> older, newer = draft("1. Ships moor."), draft("1. Ships moor by night.")
>>> tracked = Marks(text=(Revision(11, 19, RevisionKind.INSERTED, "A. Pilot"),))
>>> names(older, replace(newer, provisions=(newer.provisions[0], replace(newer.provisions[1], marks=tracked))))
['insertion: + by night ← ?']
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.evidence.standing_tags import DraftMarks
from app.attribution.words.terms import word_spans, words_in
from app.comparison.text.near_ranges import RangeUnion
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeKind, Side
from app.treaty.marks import ActorRef, Mark, Revision, RevisionKind, RevisionUnit, Stance
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.attribution.evidence.standing_tags import MarkedSide
    from app.attribution.words.provision_index import PairContext, ProvisionIndex
    from app.treaty.actors import Register
    from app.treaty.draft import Draft, Provision

_ONLY_NEW = "A tracked change marks the new words; none of that author marks that the words before them went."
_QUOTE = 300

_Marked = tuple[Revision, "Provision", str]
"""A tracked change, where it stands, and its words."""


class VanishedProvisions:
    """The paragraphs that tracked deletions removed whole from the newer draft as read, by their words; they stand only
    in `stored`, where it has its tracked deletions.
    """

    def __init__(self, stored: Draft | None, newer: ProvisionIndex) -> None:
        self._found: dict[tuple[str, tuple[str, ...]], dict[str, _Marked]] = {}
        for provision in stored.provisions if stored is not None else ():
            if provision.id not in newer.by_id and any(map(_takes_words, _all_marks(provision))):
                self._add("text", provision.text, provision.marks.text, provision)
                self._add("heading", provision.heading, provision.marks.heading, provision)

    def _add(self, field: str, text: str, marks: Sequence[Mark], provision: Provision) -> None:
        by_author = self._found.setdefault((field, words_in(text)), {})
        for mark in marks:
            if isinstance(mark, Revision) and mark.author not in by_author and _takes_words(mark):
                words = text[mark.start : mark.end]
                if words.strip():
                    by_author[mark.author] = mark, provision, words

    def of(self, side: Side) -> Iterator[_Marked]:
        """The first tracked deletion of each author that removed a paragraph of the same words."""
        field = "heading" if side.field == "heading" else "text"
        yield from self._found.get((field, words_in(side.text)), {}).values()


def _all_marks(provision: Provision) -> tuple[Mark, ...]:
    return *provision.marks.text, *provision.marks.heading


def _takes_words(mark: Mark) -> bool:
    return isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT and not mark.kind.adds


def from_revisions(
    change: Change, ground: PairContext, register: Register, authors: Mapping[str, str], vanished: VanishedProvisions
) -> Iterator[Attribution]:
    """The authors of the tracked changes that made a change.

    `authors` gives actor ids to authors, as a person confirmed them; another author is shown as an author, never as an
    actor.
    """
    if change.kind is ChangeKind.RENUMBERING:
        return
    seen: set[str] = set()
    tracked = _TrackedChange(change, ground)
    for revision, provision, words in tracked.revisions(vanished):
        if not revision.author or revision.author in seen:
            continue
        seen.add(revision.author)
        identity = authors.get(revision.author, "?")
        role = "facilitator" if register.type_of(identity) == "officer" else "proponent"
        stance = Stance.PROPOSE if revision.kind.adds else Stance.DELETE
        newer = ground.newer.draft
        quote = words if len(words) <= _QUOTE else words[: _QUOTE - 2].rsplit(" ", 1)[0] + " …"
        asked = Evidence(
            EvidenceKind.TRACKED,
            newer.symbol or newer.label or newer.source,
            provision.address,
            quote,
            revision.date,
            "",
        )
        notes = (_ONLY_NEW,) if revision.kind.adds and tracked.went_unmarked(revision.author) else ()
        named = (ActorRef(identity, revision.author),)
        yield Attribution(change.id, named, role, stance, Link.MARKED, 1.0, asked, notes=notes)


class _TrackedChange:
    """A change beside the tracked changes at its place."""

    def __init__(self, change: Change, ground: PairContext) -> None:
        self._change, self._ground = change, ground
        self._newer = ground.newer.once(DraftMarks).side(change.newer)

    def revisions(self, vanished: VanishedProvisions) -> Iterator[_Marked]:
        """The tracked changes that made it, those that put words in before those that took words out."""
        newer, older = self._newer, self._change.older
        moved = self._change.kind is ChangeKind.MOVE
        if newer is not None:
            yield from _moves(newer) if moved else self._insertions(newer)
        if moved or older is None or not older.text.strip():
            return
        yield from self._deletions
        if not self._ground.news.get(older.provision):
            yield from vanished.of(older)

    def went_unmarked(self, author: str) -> bool:
        """Whether words went, in the place of which an author put others by a tracked change, and no tracked change of
        that author took them out: what is certain of the new words is not of those.
        """
        return self._words_went and author not in self._deleting

    def _insertions(self, newer: MarkedSide) -> Iterator[_Marked]:
        made: dict[str, bool] = {}
        for mark in newer.marks.at(newer.side.start, newer.side.end):
            if isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT and mark.kind.adds:
                covered = newer.text[max(mark.start, newer.side.start) : min(mark.end, newer.side.end)]
                if not covered.strip():
                    continue
                if mark.author not in made:
                    made[mark.author] = self._made_by(mark.author, newer)
                if made[mark.author]:
                    yield mark, newer.provision, newer.text[mark.start : mark.end]

    def _made_by(self, author: str, newer: MarkedSide) -> bool:
        """Whether every word that the change brings stands under tracked insertions of an author: one that is only
        partly theirs is not theirs.
        """
        low, high = self._brought
        marks = newer.marks.at(low, high)
        theirs = [(m.start, m.end) for m in marks if isinstance(m, Revision) and m.kind.adds and m.author == author]
        under = RangeUnion(theirs)
        return all(under.touch(low + start, low + end) for start, end in self._words_brought)

    @cached_property
    def _brought(self) -> tuple[int, int]:
        assert self._change.newer is not None, "somebody put words in"
        return _changed(self._change.newer, self._change.older)

    @cached_property
    def _words_brought(self) -> list[tuple[int, int]]:
        """The words that the change brings, by their places in `_brought`."""
        assert self._newer is not None, "somebody put words in"
        return word_spans(self._newer.text[slice(*self._brought)])

    @cached_property
    def _words_went(self) -> bool:
        older, newer = self._change.older, self._change.newer
        if older is None or newer is None:
            return False
        return bool(Counter(words_in(older.text)) - Counter(words_in(newer.text)))

    @cached_property
    def _deleting(self) -> frozenset[str]:
        return frozenset(mark.author for mark, _, _ in self._deletions)

    @cached_property
    def _deletions(self) -> list[_Marked]:
        """Tracked deletions stand as points in the newer draft that remember their words."""
        change, ground = self._change, self._ground
        found: list[_Marked] = []
        older = change.older
        assert older is not None, "somebody took words out"
        gone = _GoneWords(older, change.newer)
        for identity in ground.news.get(older.provision, ()):
            newer = change.newer if change.newer is not None and change.newer.provision == identity else None
            pair = ground.equal(identity).from_older(older.provision)
            place = (newer.start, newer.end) if newer is not None else pair.place_between(older.start, older.end)
            if place is None:
                continue
            provision = ground.newer.by_id[identity]
            near = ground.newer.once(DraftMarks).of(identity, older.field).deletions(*place)
            found += [(mark, provision, mark.before) for mark in near if gone.all_in(mark.before)]
        return found


def _moves(newer: MarkedSide) -> Iterator[_Marked]:
    """The tracked move that brought a whole paragraph to its place."""
    whole = len(newer.text.strip())
    for mark in newer.marks.all:
        if isinstance(mark, Revision) and mark.kind is RevisionKind.MOVED_TO:
            words = newer.text[mark.start : mark.end]
            if 2 * len(words) >= whole:
                yield mark, newer.provision, words


class _GoneWords:
    """The words that a change takes out, read once for all tracked deletions at its place."""

    def __init__(self, older: Side, newer: Side | None) -> None:
        self._older, self._newer = older, newer

    @cached_property
    def _mine(self) -> Counter[str]:
        low, high = _changed(self._older, self._newer)
        return Counter(words_in(self._older.text[low - self._older.start : high - self._older.start]))

    @cached_property
    def _count(self) -> int:
        return self._mine.total()

    def all_in(self, before: str) -> bool:
        """Whether a tracked deletion that remembers the words `before` took out every one of them."""
        theirs = words_in(before)
        if not self._mine or not theirs:
            return self._older.text.strip() in before or before.strip() in self._older.text
        return self._count <= len(theirs) and not self._mine - Counter(theirs)


def _changed(side: Side, other: Side | None) -> tuple[int, int]:
    """The range of a side without the words with which both sides begin and end."""
    if other is None:
        return side.start, side.end
    mine, theirs = word_spans(side.text), words_in(other.text)
    words = words_in(side.text)
    most = min(len(words), len(theirs))
    head = next((n for n in range(most) if words[n] != theirs[n]), most)
    tail = next((n for n in range(most - head) if words[-1 - n] != theirs[-1 - n]), most - head)
    if head + tail >= len(words):
        return side.start, side.end
    return side.start + mine[head][0], side.start + mine[len(words) - tail - 1][1]
