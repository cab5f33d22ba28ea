"""Random drafts and proposal papers for the laws of storage: any value the nouns allow, in trees that hold together."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from app.message import Message
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.marks import (
    ActorRef,
    Alternatives,
    AttributionTag,
    Bracket,
    Comment,
    CrossReference,
    Footnote,
    Format,
    Marks,
    PlainMark,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
    StatusMark,
)
from app.treaty.notes import Note, NotedChange, NoteSubject, Priority
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper, Review
from app.treaty.structure import with_structure

words = st.text(max_size=12)
offsets = st.integers(0, 2**31)
ranges = st.tuples(offsets, offsets)
refs = st.builds(ActorRef, words, words)
ref_lists = st.lists(refs, max_size=3).map(tuple)
stances = st.sampled_from(Stance)
revisions = st.builds(
    Revision, offsets, offsets, st.sampled_from(RevisionKind), words, words, st.sampled_from(RevisionUnit), words, words
)
marks = st.one_of(
    st.builds(
        Bracket, offsets, offsets, st.integers(1, 9), st.sampled_from(("whole", "opens", "continues", "closes")), words
    ),
    st.builds(Alternatives, offsets, offsets, st.lists(ranges, max_size=3).map(tuple)),
    st.builds(
        AttributionTag,
        offsets,
        offsets,
        ranges,
        words,
        st.lists(st.builds(StanceOf, stances, ref_lists), max_size=3).map(tuple),
        words,
        st.text(min_size=1),
        ranges,
        st.booleans(),
    ),
    revisions,
    st.builds(StatusMark, offsets, offsets, words, ref_lists, ranges, st.lists(words, max_size=3).map(tuple)),
    st.builds(CrossReference, offsets, offsets, words, st.booleans()),
    st.builds(Footnote, offsets, offsets, words),
    st.builds(Format, offsets, offsets, words),
    st.builds(Comment, offsets, offsets, words, words, words),
    st.builds(PlainMark, offsets, offsets, st.sampled_from(("placeholder", "note", "ocr", "unread")), words),
    st.builds(PlainMark, offsets, offsets, st.just("ocr"), words, st.integers(0, 100)),
)
mark_lists = st.lists(marks, max_size=3).map(tuple)
all_marks = st.builds(Marks, mark_lists, mark_lists, st.lists(revisions, max_size=2).map(tuple))


@st.composite
def provisions(draw: st.DrawFn) -> tuple[Provision, ...]:
    ids = draw(st.lists(st.text(min_size=1, max_size=8), unique=True, max_size=6))
    made: list[Provision] = []
    for place, identity in enumerate(ids):
        parent = draw(st.sampled_from(["", *ids[:place]]))
        heading, text, drawn = draw(words), draw(st.text(max_size=60)), draw(all_marks)
        standing = Marks(
            tuple(_laid_on(mark, text) for mark in drawn.text),
            tuple(_laid_on(mark, heading) for mark in drawn.heading),
            drawn.provision,
        )
        made.append(
            Provision(
                identity,
                parent,
                draw(st.sampled_from(Kind)),
                draw(words),
                heading,
                text,
                draw(words),
                standing,
                draw(words),
                draw(st.booleans()),
            )
        )
    return tuple(made)


def _laid_on(mark: Any, words: str) -> Any:
    """The same mark on words: where it lies beside them it is damage."""

    def range_of(start: int, end: int) -> tuple[int, int]:
        low, high = sorted((start % (len(words) + 1), end % (len(words) + 1)))
        return low, high

    start, end = range_of(mark.start, mark.end)
    found: dict[str, Any] = {"start": start, "end": end}
    if isinstance(mark, Alternatives):
        found["options"] = tuple(range_of(*one) for one in mark.options)
    if isinstance(mark, AttributionTag | StatusMark):
        found["scope"] = range_of(*mark.scope)
    return replace(mark, **found)


def _template(holes: int) -> str:
    """A template with so many holes, by number."""
    return f"Read{''.join(f' {{{hole}}}' for hole in range(holes))}."


_facts = st.recursive(
    st.one_of(words, st.integers(-(10**6), 10**6)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(tuple),
        st.lists(inner, max_size=3).map(lambda facts: Message(_template(len(facts)), tuple(facts))),
    ),
    max_leaves=6,
)
messages = st.one_of(
    words.map(Message),
    st.lists(_facts, max_size=3).map(lambda facts: Message(_template(len(facts)), tuple(facts))),
)
reports = st.lists(st.builds(ReportLine, st.sampled_from(Severity), messages, words), max_size=3).map(tuple)
drafts = st.builds(
    Draft,
    title=words,
    language=words,
    profile=words,
    provisions=provisions(),
    label=st.text(min_size=1, max_size=8).filter(str.strip),
    symbol=words,
    date=words,
    meeting=words,
    source=words,
    sha256=st.just(""),
    report=st.builds(ImportReport, reports),
    profile_why=st.lists(messages, max_size=2).map(tuple),
    unofficial=st.booleans(),
    received=words,
).map(with_structure)  # as every import makes them
asks = st.builds(
    Ask,
    words,
    st.sampled_from(Edit),
    stances,
    words,
    words,
    words,
    words,
    words,
    st.sampled_from(EvidenceKind),
)
proposals = st.builds(
    Proposal,
    id=words,
    actors=ref_lists,
    role=words,
    address=words,
    source=words,
    where=words,
    date=words,
    base=words,
    asks=st.lists(asks, max_size=3).map(tuple),
    rationale=words,
    text=words,
    speakers=ref_lists,
    review=st.sampled_from(Review),
)
papers = st.builds(
    ProposalPaper,
    words,
    st.just(""),
    words,
    st.lists(proposals, max_size=4).map(tuple),
    reports,
)
draft_names = st.builds(DraftName, words, words)
notes = st.builds(
    Note,
    st.text(min_size=1, max_size=8),
    draft_names,
    st.builds(Anchor, words, words, words, offsets, offsets, words, words, words),
    st.sampled_from(NoteSubject),
    st.text(max_size=60),
    words,
    st.sampled_from(Priority),
    st.booleans(),
    words,
    words,
    words,
    st.none() | st.builds(NotedChange, st.sampled_from(ChangeKind), draft_names, words),
)
