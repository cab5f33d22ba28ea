"""Marks near a place: none is missed that touches it, however many there are and however far they reach."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.text.near_marks import NearMarks
from app.comparison.text.near_ranges import NearRanges
from app.comparison.text.tokenized_draft import tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from app.treaty.marks import AttributionTag, Bracket, Mark, Marks, Revision, RevisionKind, deletion_places
from tests.house.examples import draft

_OFFSETS = st.integers(0, 6000)
_RANGES = st.tuples(_OFFSETS, st.one_of(st.integers(0, 40), _OFFSETS)).map(lambda one: (one[0], one[0] + one[1]))


@given(st.lists(_RANGES, max_size=80), _RANGES)
def test_no_range_is_missed(ranges, asked):
    start, end = asked
    found = list(NearRanges(ranges).at(start, end))
    assert found == sorted(set(found))
    assert {n for n, (low, high) in enumerate(ranges) if low <= end and start <= high} <= set(found)


def test_a_range_that_is_wide_is_found_from_its_middle_among_many():
    wide, many = (50, 9000), [(at, at + 5) for at in range(0, 20000, 100)]
    near = NearRanges([*many, wide])
    assert near.at(5002, 5003) == [50, len(many)]
    assert near.at(5010, 5020) == [len(many)]
    assert near.at(9001, 9010) == [90]


def outline(text: str, marks: tuple[Mark, ...], heading: tuple[Mark, ...] = ()):
    """A draft of one paragraph that has these marks, and a heading with others."""
    plain = draft(f"1. {text}")
    marked = replace(plain.provisions[-1], heading="Lamps", marks=Marks(marks, heading))
    return tokenize_draft(replace(plain, provisions=(*plain.provisions[:-1], marked)), TokenVocabulary())


def test_only_marks_near_a_place_are_looked_at_where_there_are_many():
    tags = tuple(AttributionTag(at, at + 5, (at - 8, at), "before", ()) for at in range(10, 20000, 20))
    far = AttributionTag(30, 35, (19000, 19010), "unit", ())
    open_ = Bracket(9998, 10006, 1)
    held = outline("lamp " * 4000, (*tags, far, open_), tags[:2])
    near, place = NearMarks(held), len(held.provisions) - 1
    for _ in range(2):  # the second time as it remembers it
        found = near.of(place, "text").at(10002, 10010)
        assert {tag for tag in tags if tag.scope[0] < 10010 and tag.end > 10002} <= set(found)
        assert len(found) < 40
        assert open_ in found
        assert far in near.of(place, "text").at(19002, 19004)
    assert near.of(place, "heading").at(0, 2) == tags[:2]
    assert near.of(place, "number").at(0, 2) == ()


_REVISIONS = st.builds(
    Revision,
    st.integers(0, 12),
    st.integers(0, 12),
    st.sampled_from(RevisionKind),
    st.sampled_from(("Pilot", "Keeper")),
    before=st.sampled_from(("", "gone")),
).map(lambda one: replace(one, end=max(one.start, one.end)))


def stands(deletion: Revision, marks, start: int, end: int) -> bool:
    """The same asked of one deletion: it is followed through what its author put in its place, mark by mark."""
    until = deletion.start
    for mark in marks:
        if mark.kind.adds and mark.author == deletion.author and mark.start == until:
            until = mark.end
    return start - 2 <= until and deletion.start <= end + 2


@settings(max_examples=300)
@given(st.lists(_REVISIONS, max_size=12), st.integers(0, 12), st.integers(0, 4))
def test_tracked_deletions_are_found_where_they_stand(revisions, start, length):
    end = start + length
    wanted = [one for one in revisions if not one.kind.adds and one.before and stands(one, revisions, start, end)]
    assert [one for one, low, high in deletion_places(revisions) if low <= end and start <= high] == wanted
    held = outline("lamp lamp lamp", tuple(revisions))
    assert NearMarks(held).of(len(held.provisions) - 1, "text").deletions(start, end) == wanted
