"""A Word file with tracked changes, or with comments of a note-taker, as a paper of proposals.

Each tracked insertion, deletion and move is an ask against the text with all changes rejected. Its proponent is the
author as the file has the name, id "?": whoever keeps the dossier says which author is which actor, and nothing here
does, however the author is spelled. Comments that open with actors are read as those of a draft are (`recorded_asks`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.late_methods import dataclass, replace
from app.notation.statements.edit_signs import EditSort, with_signs
from app.notation.statements.recorded_asks import recorded_asks
from app.treaty.marks import ActorRef, Mark, Revision, RevisionKind, RevisionUnit, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal
from app.treaty.reading import Reading, apply_reading

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.draft import Draft, Provision

NO_AUTHOR = "an author without a name"
"""What stands for the author of a change whose file names none."""
_BESIDE = 60
"""Characters of the words beside an insertion that say where it stands."""
_LONGEST_WORD = 1000
"""Characters of one of them; a text without spaces is one word."""
_WORD = re.compile(r"\S+")
_QUOTE = 300
_HALF = 0.5
"""The least share of the places spoken to that a draft must have word for word to be the one that was amended."""


@dataclass(frozen=True, slots=True)
class TrackedProposals:
    """The proposals of a tracked file in order."""

    proposals: tuple[Proposal, ...]
    original: Draft
    """The text with all changes rejected."""


def read_tracked(draft: Draft, register: Register, *, date: str, prefix: str) -> TrackedProposals:
    """What tracked changes and comments of a file ask.

    In: the file read as a draft; `date` (ISO 8601 or "") for changes without one; `prefix` begins every id. Out: one
    proposal for each author and provision, then those of comments; none when there is nothing of the sort. `base` is
    left empty.
    """
    original = apply_reading(draft, "original")
    under = _under(draft, original)
    found: list[Proposal] = []
    for provision in draft.provisions:
        for author, asks, day in _by_author(provision, under):
            identity = f"{prefix}{len(found) + 1}"
            address = asks[0].address
            numbered = tuple(replace(ask, id=f"{identity}.{n}") for n, ask in enumerate(asks, 1))
            found.append(
                Proposal(
                    id=identity,
                    actors=(ActorRef("?", author or NO_AUTHOR),),
                    role="proponent",
                    address=address,
                    source=draft.source,
                    where=provision.where,
                    date=day or date,
                    base="",
                    asks=numbered,
                    text=" ".join(part for part in (provision.number, *_with_signs(provision)) if part),
                )
            )
    for proposal in recorded_asks(draft, register):
        if any(ask.kind is not EvidenceKind.COMMENT for ask in proposal.asks):
            continue  # tags and footnotes are the draft's own, and recorded there
        identity = f"{prefix}{len(found) + 1}"
        asked = tuple(replace(ask, id=f"{identity}.{n}") for n, ask in enumerate(proposal.asks, 1))
        found.append(
            replace(proposal, id=identity, source=draft.source, base="", date=proposal.date or date, asks=asked)
        )
    return TrackedProposals(tuple(found), original.draft)


@dataclass(frozen=True, slots=True)
class TrackedBase:
    """The draft in which changes were made, "" when it is none of those at hand, and the places (plain addresses) at
    which that draft does not have the text under the changes word for word.
    """

    draft: str
    strange: frozenset[str] = frozenset()

    def base(self, address: str) -> str:
        """The draft to which a change at an address speaks, "" when it is none."""
        return "" if _plain(address) in self.strange else self.draft


def tracked_base_among(tracked: TrackedProposals, drafts: Sequence[Draft], date: str) -> TrackedBase:
    """The draft that has, word for word, what stands under the changes with all of them rejected: most of the places
    spoken to, and at least half.

    Of several the last that was issued before `date` is taken, since nobody amends a text that is not the newest. A
    new paragraph speaks to the draft that has the rest of its article, a new article to the one that has none such.
    """
    mine = _texts(tracked.original)
    wanted = {_plain(proposal.address) for proposal in tracked.proposals}
    best: tuple[float, TrackedBase] = (0.0, TrackedBase(""))
    for draft in drafts:
        if date and draft.date > date:
            continue
        theirs = _texts(apply_reading(draft).draft)
        strange = frozenset(place for place in wanted if not _stands(place, mine, theirs))
        share = 1 - len(strange) / len(wanted)
        if share >= _HALF and share >= best[0]:
            best = (share, TrackedBase(draft.label or draft.symbol or draft.source, strange))
    return best[1]


def _stands(place: str, mine: dict[str, tuple[str, ...]], theirs: dict[str, tuple[str, ...]]) -> bool:
    """Whether the text under a change is that of a draft: the provision's, or of a new one its article's."""
    if place in mine:
        return theirs.get(place) == mine[place]
    above = re.split(r"[(,]", place, maxsplit=1)[0]
    return [(at, words) for at, words in mine.items() if _within(at, above)] == [
        (at, words) for at, words in theirs.items() if _within(at, above)
    ]


def _within(place: str, article: str) -> bool:
    return place == article or place.startswith((f"{article}(", f"{article},"))


def _plain(address: str) -> str:
    return re.sub(r"[\s\[\]]+", "", address).casefold()


def _texts(draft: Draft) -> dict[str, tuple[str, ...]]:
    """The words of each provision of a draft as read, by plain address; of two at one address the first."""
    found: dict[str, tuple[str, ...]] = {}
    for provision in draft.provisions:
        said = f"{provision.heading} {provision.text}".casefold()
        found.setdefault(_plain(provision.address), tuple(re.findall(r"\w+|[^\w\s]", said)))
    return found


def _places(original: Reading) -> dict[str, str]:
    """Stored provision id → its address with all changes rejected."""
    by_id = original.draft.by_id()
    places: dict[str, str] = {identity: provision.address for identity, provision in by_id.items()}
    for (identity, _), segments in original.segments.items():
        for segment in segments:
            if identity in by_id:
                places.setdefault(segment.provision, by_id[identity].address)
    return places


@dataclass(frozen=True, slots=True)
class _Under:
    """What stands under the changes of a file: addresses with all changes rejected, and the ends of its moves."""

    places: dict[str, str]
    ends: dict[tuple[RevisionKind, str, str], str]
    """Kind, author and words of one end of a move → the address of the first change that is so."""

    def other_end(self, change: Revision, words: str, kind: RevisionKind) -> str:
        """The address of the other end of a move: where the same author has the same words; "" when it is nowhere."""
        return self.ends.get((kind, change.author, words), "")


def _under(draft: Draft, original: Reading) -> _Under:
    ends: dict[tuple[RevisionKind, str, str], str] = {}
    for provision in draft.provisions:
        for text, marks in _fields(provision):
            for mark in marks:
                if isinstance(mark, Revision) and mark.kind in (RevisionKind.MOVED_FROM, RevisionKind.MOVED_TO):
                    key = (mark.kind, mark.author, " ".join(text[mark.start : mark.end].split()))
                    ends.setdefault(key, provision.address)
    return _Under(_places(original), ends)


def _fields(provision: Provision) -> tuple[tuple[str, Sequence[Mark]], ...]:
    return (provision.heading, provision.marks.heading), (provision.text, provision.marks.text)


def _with_signs(provision: Provision) -> Iterator[str]:
    """Heading and text with signs around what goes and what comes: in the file both stand in one line of letters."""
    for text, marks in _fields(provision):
        yield with_signs(
            text,
            (
                (m.start, m.end, EditSort.COMES if m.kind.adds else EditSort.GOES)
                for m in marks
                if isinstance(m, Revision) and m.unit is RevisionUnit.TEXT and not m.sign
            ),
        )


def _by_author(provision: Provision, under: _Under) -> Iterator[tuple[str, tuple[Ask, ...], str]]:
    """The authors of the tracked changes of a provision, each with the asks and the day of the first."""
    asks: dict[str, list[Ask]] = {}
    days: dict[str, str] = {}
    address = under.places.get(provision.id, provision.address)
    for text, marks in _fields(provision):
        for change, ask in _changes(text, marks, address, provision.where, under):
            asks.setdefault(change.author, []).append(ask)
            days.setdefault(change.author, change.date[:10])
    for author, asked in asks.items():
        yield author, tuple(asked), days[author]


def _changes(
    text: str, marks: Sequence[Mark], address: str, where: str, under: _Under
) -> Iterator[tuple[Revision, Ask]]:
    """The tracked changes of one field as asks, a deletion and the insertion beside it by one author as one."""
    revisions = sorted(
        (
            m for m in marks
            if isinstance(m, Revision) and m.unit is RevisionUnit.TEXT and not m.sign and text[m.start : m.end].strip()
        ),
        key=lambda m: m.start,
    )  # fmt: skip
    starts = [m.start for m in revisions]
    beside = _Beside(text, revisions)
    used: set[int] = set()
    for at, change in enumerate(revisions):
        if at in used:
            continue
        words = " ".join(text[change.start : change.end].split())
        ask = Ask("", Edit.INSERT, Stance.PROPOSE, address, words, "", words[:_QUOTE], where, EvidenceKind.TRACKED)
        if change.kind is RevisionKind.MOVED_TO and under.other_end(change, words, RevisionKind.MOVED_FROM):
            continue
        if change.kind is RevisionKind.MOVED_FROM and (to := under.other_end(change, words, RevisionKind.MOVED_TO)):
            yield change, replace(ask, edit=Edit.MOVE, anchor=to)
            continue
        other = bisect_left(starts, change.end, at + 1)
        if other < len(revisions) and _replaces(change, revisions[other], text):
            used.add(other)
            gone, come = (change, revisions[other]) if not change.kind.adds else (revisions[other], change)
            older = " ".join(text[gone.start : gone.end].split())
            newer = " ".join(text[come.start : come.end].split())
            yield (
                change,
                replace(ask, edit=Edit.REPLACE, wording=newer, anchor=older, quote=f"{older} → {newer}"[:_QUOTE]),
            )
        elif change.kind.adds:
            yield change, replace(ask, anchor=beside.words_at(at))
        else:
            yield change, replace(ask, edit=Edit.DELETE, stance=Stance.DELETE)


def _replaces(first: Revision, second: Revision, text: str) -> bool:
    """Whether one of two changes takes out what the other, behind it, puts something in the place of."""
    return (
        first.author == second.author
        and {first.kind, second.kind} == {RevisionKind.INSERTED, RevisionKind.DELETED}
        and not text[first.end : second.start].strip()
    )


class _Beside:
    """The text of a field with all changes rejected, and the words of it beside each insertion."""

    def __init__(self, text: str, revisions: Sequence[Revision]) -> None:
        """`revisions` are in the order of their starts."""
        kept: list[str] = []
        size = done = 0
        self._at: list[int] = []
        """For each revision, where in the text without insertions it stands."""
        for change in revisions:
            if change.start > done and change.kind.adds:
                kept.append(text[done : change.start])
                size += change.start - done
                done = change.start
            self._at.append(size)
            done = max(done, change.end) if change.kind.adds else done
        self._text = "".join((*kept, text[done:]))
        words = [(word.start(), word.end()) for word in _WORD.finditer(self._text)]
        self._starts = [start for start, _ in words]
        self._ends = [end for _, end in words]

    def words_at(self, revision: int) -> str:
        """The words that an insertion stands behind, or before where it stands behind none."""
        at = self._at[revision]
        behind = bisect_left(self._starts, at)
        if not behind:
            ahead = zip(self._starts, self._ends, strict=True)
            return " ".join(_few(self._text[start : min(end, start + _LONGEST_WORD)] for start, end in ahead))
        ends = ((self._starts[word], min(self._ends[word], at)) for word in range(behind - 1, -1, -1))
        return " ".join(reversed(_few(self._text[max(start, end - _LONGEST_WORD) : end] for start, end in ends)))


def _few(words: Iterable[str]) -> list[str]:
    """The first of some words, and further ones as long as they are short together."""
    taken: list[str] = []
    size = -1
    for word in words:
        size += 1 + len(word)
        if taken and size > _BESIDE:
            break
        taken.append(word)
    return taken
