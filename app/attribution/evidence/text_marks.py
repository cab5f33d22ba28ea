"""Marks in the drafts themselves: tags that name actors, and the authors of tracked changes.

The draft marks these words, so nothing is matched by likeness; but a mark speaks only of its own range. An author of a
tracked change is a name in a file until a person says which actor it is.

What a tag speaks of is named by the tag, whatever the papers say; what stands beside it is not.

>>> names(draft("1. Ships moor."), draft("1. Ships moor [at night – Norhaven] and rest."))
['insertion: + [at night – Norhaven ← Norhaven']
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.words.terms import MODALS, is_content, word_spans, words_in
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.passages import passage
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeKind, Side
from app.treaty.draft import Kind
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Mark,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    deletion_places,
)
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext, ProvisionIndex
    from app.treaty.actors import Register
    from app.treaty.draft import Draft, Provision

_FOR = frozenset({Stance.PROPOSE, Stance.COSPONSOR, Stance.SUPPORT, Stance.RETAIN})
_AGAINST = frozenset({Stance.OPPOSE, Stance.DELETE})
_ONLY_NEW = "A tracked change marks the new words; none of that author marks that the words before them went."
_QUOTE = 300
_NOTE_SIGN = compile_later(r"\s*[\d¹²³⁰⁴-⁹*†‡§]")


@dataclass(frozen=True, slots=True)
class _Span:
    """A side of a change and the provision it stands in."""

    side: Side
    provision: Provision

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self.provision.marks.heading if self.side.field == "heading" else self.provision.marks.text

    @property
    def text(self) -> str:
        return self.provision.heading if self.side.field == "heading" else self.provision.text


@dataclass(frozen=True, slots=True)
class StandingTag:
    """A tag that speaks of a field: as it stands over that field, and as it is written.

    One that is written in another paragraph stands over the field as a point at the beginning of what it speaks of.
    """

    tag: AttributionTag
    written: AttributionTag
    provision: Provision
    """Where it is written."""
    text: str
    """The text in which it is written."""

    def quote(self) -> str:
        """The words of the tag, with those it speaks of where they stand in the same text."""
        tag = self.written
        start = tag.start if tag.unit else max(0, min(tag.scope[0], tag.start))
        end = tag.end if tag.unit else max(tag.end, tag.scope[1])
        return passage(self.text[start:end], tag.start - start, tag.end - start, _QUOTE)


def displaced_deletions(changes: Sequence[Change], ground: PairContext) -> frozenset[str]:
    """Ids of the deletions in whose place the next change puts other words: together they are a substitution."""
    found: set[str] = set()
    for gone, put in itertools.pairwise(changes):
        if gone.kind is not ChangeKind.DELETION or put.kind is not ChangeKind.INSERTION or gone.older is None:
            continue
        spot = ground.spot(put)
        beside = spot is not None and spot[0] == gone.older.provision
        if beside and spot is not None and gone.older.start - 1 <= spot[1] <= gone.older.end + 1:
            found.add(gone.id)
    return frozenset(found)


def from_tags(change: Change, ground: PairContext, displaced: frozenset[str] = frozenset()) -> Iterator[Attribution]:
    """The actors of the tags in whose scope a change lies; `displaced_deletions` are the deletions whose place others
    took.

    Inserted words belong to those who propose the tagged text; those who oppose it asked for the opposite. Deleted
    words answer those whose tag in the older draft asked to delete them, against those who proposed them. A tag that
    was itself put in speaks of the words it stands by. A tag alone in its paragraph speaks of the provision before it,
    as the reader of the draft found; where that was not certain it speaks of nothing. A tag that requests words of its
    own (`add "…"`) says nothing of the words it stands by: it is an ask, and matched like one.
    """
    newer = _span(change.newer, ground.newer.by_id)
    older = _span(change.older, ground.older.by_id)
    if (
        newer is not None
        and (change.kind.traits.tagged or change.kind is ChangeKind.ATTRIBUTION)
        and change.kind is not ChangeKind.DELETION
    ):
        for standing in _tags(newer, ground.newer, whole=not ground.olders_of.get(newer.provision.id)):
            tag = standing.tag
            if standing.written.request and change.kind is not ChangeKind.ATTRIBUTION:
                continue
            itself = change.kind is ChangeKind.ATTRIBUTION and _overlap(newer.side, (tag.start, tag.end)) > 0
            if itself:
                yield from attributions_of_tag(
                    change, _as_written(standing, newer.side), ground.newer.draft, deletes=False, goes=False
                )
            elif change.kind is not ChangeKind.ATTRIBUTION and _lies_in(newer.side, tag):
                yield from attributions_of_tag(change, standing, ground.newer.draft, deletes=False, goes=False)
    if older is not None and change.kind.traits.plain and change.kind.traits.takes_out:
        for standing in _tags(older, ground.older, whole=not ground.news.get(older.provision.id)):
            tag = standing.tag
            if standing.written.request:
                continue
            if _lies_in(older.side, tag) and _says_something(older, tag):
                goes = change.id not in displaced and _goes(change, older, tag)
                yield from attributions_of_tag(change, standing, ground.older.draft, deletes=True, goes=goes)


def _as_written(standing: StandingTag, side: Side) -> StandingTag:
    """A tag with those alone whose names a change of the tag puts in: who stood in it before asked for nothing new. A
    note at the foot speaks of words that stand elsewhere, and names nobody for itself.
    """
    tag = standing.written
    if tag.unit and tag.unit != standing.provision.id and _NOTE_SIGN.match(standing.text):
        return replace(standing, written=replace(tag, stances=()))
    stances = (
        replace(said, actors=tuple(actor for actor in said.actors if actor.as_written in side.text))
        for said in tag.stances
    )
    return replace(standing, written=replace(tag, stances=tuple(said for said in stances if said.actors)))


def attributions_of_tag(
    change: Change, standing: StandingTag, draft: Draft, *, deletes: bool, goes: bool
) -> Iterator[Attribution]:
    """What the stances of a tag say of a change that brings its words (`deletes`: takes them out; `goes`: and nothing
    came in their place). Who says neither for nor against them is not named.
    """
    tag = standing.written
    for said in tag.stances:
        if deletes and said.stance in _AGAINST and not goes:
            continue
        if said.stance in _FOR:
            opposite = deletes
        elif said.stance in _AGAINST:
            opposite = not deletes
        else:
            continue
        if not said.actors:
            continue
        asked = _asked_by(standing, draft)
        notes = (tag.reason,) if tag.reason else ()
        yield Attribution(
            change.id, said.actors, "proponent", said.stance, Link.MARKED, 1.0, asked, opposite=opposite, notes=notes
        )


def _asked_by(standing: StandingTag, draft: Draft) -> Evidence:
    return Evidence(
        EvidenceKind.TAG,
        draft.symbol or draft.label or draft.source,
        standing.provision.address,
        standing.quote(),
        draft.date,
        draft.symbol or draft.label,
    )


def owners_by_tag(change: Change, gone: Side, older: ProvisionIndex) -> Iterator[Attribution]:
    """Those who, by a tag of the older draft, propose or keep what a change takes out: the words or the tag itself.

    `gone` is the older side of the change, of a text or a heading.
    """
    for standing in _tags(_Span(gone, older.by_id[gone.provision]), older):
        if _overlap(gone, standing.tag.scope) or _overlap(gone, (standing.tag.start, standing.tag.end)):
            asked = _asked_by(standing, older.draft)
            for said in standing.written.stances:
                if said.stance in _FOR and said.actors:
                    yield Attribution(change.id, said.actors, "proponent", said.stance, Link.MARKED, 1.0, asked)


def from_revisions(
    change: Change, ground: PairContext, register: Register, authors: Mapping[str, str], vanished: Sequence[Provision]
) -> Iterator[Attribution]:
    """The authors of the tracked changes that made a change.

    `authors` gives actor ids to authors, as a person confirmed them; another author is shown as an author, never as an
    actor. `vanished` are the paragraphs that tracked deletions removed whole.
    """
    if change.kind is ChangeKind.RENUMBERING:
        return
    seen: set[str] = set()
    for revision, provision, words in _revisions(change, ground, vanished):
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
        notes = (_ONLY_NEW,) if revision.kind.adds and _went_unmarked(change, revision.author, ground) else ()
        named = (ActorRef(identity, revision.author),)
        yield Attribution(change.id, named, role, stance, Link.MARKED, 1.0, asked, notes=notes)


def _went_unmarked(change: Change, author: str, ground: PairContext) -> bool:
    """Whether words went, in the place of which an author put others by a tracked change, and no tracked change of that
    author took them out: what is certain of the new words is not of those.
    """
    older, newer = change.older, change.newer
    if older is None or newer is None or not Counter(words_in(older.text)) - Counter(words_in(newer.text)):
        return False
    return all(mark.author != author for mark, _, _ in _deletions(change, older, ground))


def vanished_provisions(stored: Draft | None, newer: ProvisionIndex) -> list[Provision]:
    """The paragraphs that tracked deletions removed whole from the newer draft as read; they stand only in `stored`,
    where it has its tracked deletions.
    """
    alone = (p for p in stored.provisions if p.id not in newer.by_id) if stored is not None else ()
    return [p for p in alone if any(map(_takes_words, (*p.marks.text, *p.marks.heading)))]


def _takes_words(mark: Mark) -> bool:
    return isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT and not mark.kind.adds


def _revisions(
    change: Change, ground: PairContext, vanished: Sequence[Provision]
) -> Iterator[tuple[Revision, Provision, str]]:
    newer = _span(change.newer, ground.newer.by_id)
    if change.kind is ChangeKind.MOVE:
        yield from _moves(newer)
        return
    if newer is not None:
        for mark in newer.marks:
            if isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT and mark.kind.adds:
                covered = newer.text[max(mark.start, newer.side.start) : min(mark.end, newer.side.end)]
                if covered.strip() and _made_by(mark.author, newer, change.older):
                    yield mark, newer.provision, newer.text[mark.start : mark.end]
    older = change.older
    if older is None or not older.text.strip():
        return
    yield from _deletions(change, older, ground)
    if vanished and not ground.news.get(older.provision):
        yield from _vanished(older, vanished)


def _moves(newer: _Span | None) -> Iterator[tuple[Revision, Provision, str]]:
    """The tracked move that brought a whole paragraph to its place."""
    for mark in newer.marks if newer is not None else ():
        if isinstance(mark, Revision) and newer is not None and mark.kind is RevisionKind.MOVED_TO:
            words = newer.text[mark.start : mark.end]
            if 2 * len(words) >= len(newer.text.strip()):
                yield mark, newer.provision, words


def _deletions(change: Change, older: Side, ground: PairContext) -> Iterator[tuple[Revision, Provision, str]]:
    """Tracked deletions stand as points in the newer draft that remember their words."""
    for identity in ground.news.get(older.provision, ()):
        provision = ground.newer.by_id[identity]
        newer = change.newer if change.newer is not None and change.newer.provision == identity else None
        place = (newer.start, newer.end) if newer is not None else _mapped(older, identity, ground)
        marks = provision.marks.heading if older.field == "heading" else provision.marks.text
        if place is None:
            continue
        for mark, low, high in deletion_places(marks):
            if place[0] <= high and low <= place[1] and _deleted(older, change.newer, mark.before):
                yield mark, provision, mark.before


def _vanished(older: Side, provisions: Sequence[Provision]) -> Iterator[tuple[Revision, Provision, str]]:
    """A paragraph that a tracked deletion removed whole, as it stands in the stored draft."""
    for provision in provisions:
        text = provision.heading if older.field == "heading" else provision.text
        marks = provision.marks.heading if older.field == "heading" else provision.marks.text
        if words_in(text) != words_in(older.text):
            continue
        for mark in marks:
            if isinstance(mark, Revision) and _takes_words(mark):
                words = text[mark.start : mark.end]
                if words.strip():
                    yield mark, provision, words


def _mapped(older: Side, newer: str, ground: PairContext) -> tuple[int, int] | None:
    """Where in the newer provision the place of deleted words is: from what stands before them to what stands after,
    between which others may have put words in.
    """
    low: int | None = None
    for newer_start, provision, older_start, length in ground.runs.get(newer, ()):
        if provision != older.provision:
            continue
        if older_start + length <= older.start:
            low = newer_start + length
        elif older_start >= older.end:
            return newer_start if low is None else low, newer_start
    return None if low is None else (low, low)


def _made_by(author: str, newer: _Span, older: Side | None) -> bool:
    """Whether every word that a change brings stands under tracked insertions of an author: one that is only partly
    theirs is not theirs.
    """
    low, high = _changed(newer.side, older)
    theirs = [(m.start, m.end) for m in newer.marks if isinstance(m, Revision) and m.kind.adds and m.author == author]
    return all(
        any(start < low + end_ and end > low + start_ for start, end in theirs)
        for start_, end_ in word_spans(newer.text[low:high])
    )


def _deleted(older: Side, newer: Side | None, before: str) -> bool:
    """Whether a tracked deletion that remembers the words `before` took out every word that a change takes out."""
    low, high = _changed(older, newer)
    mine = Counter(words_in(older.text[low - older.start : high - older.start]))
    theirs = Counter(words_in(before))
    if not mine or not theirs:
        return older.text.strip() in before or before.strip() in older.text
    return not mine - theirs


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


def _span(side: Side | None, by_id: Mapping[str, Provision]) -> _Span | None:
    if side is None or side.field == "number" or side.provision not in by_id:
        return None
    return _Span(side, by_id[side.provision])


def _tags(span: _Span, places: ProvisionIndex, *, whole: bool = False) -> Iterator[StandingTag]:
    """The tags that stand over a field, those of other paragraphs that speak of it, and where the `whole` of it came or
    went the label of the option in which it stands.
    """
    for mark in span.marks:
        if isinstance(mark, AttributionTag):
            yield StandingTag(mark, mark, span.provision, span.text)
    if span.side.field != "text":
        return
    option = places.by_id.get(span.provision.parent)
    while option is not None and option.kind is not Kind.OPTION:
        option = places.by_id.get(option.parent)
    label = label_of(option) if option is not None else None
    if option is not None and label is not None and whole:
        yield StandingTag(replace(label, start=0, end=0, scope=(0, len(span.text))), label, option, option.text)
    for other in places.inside.get(places.root.get(span.provision.id, ""), ()):
        for mark in other.marks.text:
            if isinstance(mark, AttributionTag) and mark.unit == span.provision.id:
                low, high = mark.unit_scope
                yield StandingTag(replace(mark, start=low, end=low, scope=(low, high)), mark, other, other.text)


def label_of(option: Provision) -> AttributionTag | None:
    """The tag in the label of an option, that says whose it is: `Option 2 (Norhaven):`; None for none."""
    first = next((mark for mark in option.marks.text if isinstance(mark, AttributionTag)), None)
    begins = first is not None and not any(map(str.isalnum, option.text[: first.start]))
    return first if begins and option.kind is Kind.OPTION else None


def _lies_in(side: Side, tag: AttributionTag) -> bool:
    """Every word of a change stands in the scope of a tag, the tag's own words not counted, and one at least does."""
    own, scope = (tag.start - side.start, tag.end - side.start), (tag.scope[0] - side.start, tag.scope[1] - side.start)
    words = [(low, high) for low, high in word_spans(side.text) if not (low < own[1] and high > own[0])]
    if not words:
        return _overlap(side, tag.scope) * 2 > side.end - side.start > _overlap(side, (tag.start, tag.end))
    return all(low < scope[1] and high > scope[0] for low, high in words)


def _goes(change: Change, span: _Span, tag: AttributionTag) -> bool:
    """The tagged words went and nothing came instead: only that answers who asked to delete them."""
    own = _overlap(span.side, (tag.start, tag.end))
    scope = tag.scope[1] - tag.scope[0]
    within = _overlap(span.side, tag.scope) - (own if tag.scope[0] <= tag.start < tag.scope[1] else 0)
    inside_tag = tag.end - tag.start if tag.scope[0] <= tag.start < tag.scope[1] else 0
    return change.kind is ChangeKind.DELETION and within * 2 > scope - inside_tag


def _says_something(span: _Span, tag: AttributionTag) -> bool:
    """The words deleted under a tag are more than numbers and function words: those go when references follow."""
    start, end = max(span.side.start, tag.scope[0]), min(span.side.end, tag.scope[1])
    outside = span.text[start : min(end, tag.start)] + " " + span.text[max(start, tag.end) : end]
    return any(is_content(word) or word in MODALS for word in words_in(outside))


def _overlap(side: Side, other: tuple[int, int]) -> int:
    return max(0, min(side.end, other[1]) - max(side.start, other[0]))
