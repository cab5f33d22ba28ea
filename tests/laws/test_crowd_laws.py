"""Laws of crowded texts: what is found by place is what going through all of a paragraph finds.

A mark that the quick way overlooks would name nobody, or hide a change, so each stands here against the plain way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.attribution.attribute import attribute
from app.attribution.evidence.remarks import Remarks
from app.attribution.evidence.text_marks import _SideWords
from app.attribution.evidence.tracked_marks import _GoneWords
from app.attribution.words.provision_index import pair_context_of
from app.attribution.words.terms import is_content, word_spans, words_in
from app.comparison import pipeline
from app.comparison.changes import kept_modals
from app.comparison.changes.bracket_grouping import _GoneRanges
from app.comparison.changes.kept_text import kept_stretches
from app.comparison.compare import compare
from app.comparison.text import near_ranges
from app.comparison.text.lexicon import SENTENCE_ENDS
from app.comparison.text.near_ranges import NearRanges, RangeUnion
from app.comparison.text.near_runs import EqualRuns
from app.importing.proposals.records import predicates, sentences
from app.importing.proposals.records.sentences import RecordTerm
from app.treaty.changes import ChangeKind, Side
from app.treaty.marks import ActorRef, AttributionTag, Marks, Revision, RevisionKind, Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper
from tests.attribution.made import REGISTER
from tests.house.examples import draft

_AT = st.integers(0, 40)
_RANGES = st.tuples(_AT, st.integers(0, 12)).map(lambda one: (one[0], one[0] + one[1]))
_WORDS = st.sampled_from(("lamp", "shall", "may", "burn", "burns", "at", "night", "mole"))
_PHRASES = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)


@given(st.lists(_RANGES, max_size=60), _RANGES)
def test_ranges_touch_and_hold_as_one_of_them_does(ranges: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    start, end = asked
    assert RangeUnion(ranges).touch(start, end) is any(low < end and high > start for low, high in ranges)
    assert RangeUnion(ranges).hold(start, end) is any(low <= start and end <= high for low, high in ranges)
    near = list(NearRanges(ranges).at(start, end))
    touching = [number for number, (low, high) in enumerate(ranges) if low <= end and start <= high]
    assert [number for number in near if number in touching] == touching


_RUNS = st.lists(st.tuples(_AT, st.sampled_from("ab"), _AT, st.integers(1, 6)), max_size=12).map(sorted)


@settings(max_examples=300)
@given(_RUNS, _RANGES)
def test_equal_runs_are_found_as_by_going_through_all(runs: list[tuple[int, str, int, int]], asked) -> None:
    start, end = asked[0], asked[1] + 1
    found = EqualRuns(runs)
    before, after = [run for run in runs if run[0] + run[3] <= start], [run for run in runs if run[0] >= end]
    assert found.last_before(start) == (before[-1] if before else None)
    assert found.first_from(end) == (after[0] if after else None)
    whole = [
        (new + start - at, new + end - at) for new, name, at, n in runs if name == "a" and at <= start and end <= at + n
    ]
    assert found.from_older("a").place_of(start, end) == (whole[0] if whole else None)
    assert found.from_older("a").place_between(start, end) == plain_place_between(runs, start, end)


def plain_place_between(runs: Sequence[tuple[int, str, int, int]], start: int, end: int) -> tuple[int, int] | None:
    low: int | None = None
    for newer, provision, older, length in runs:
        if provision != "a":
            continue
        if older + length <= start:
            low = newer + length
        elif older >= end:
            return newer if low is None else low, newer
    return None if low is None else (low, low)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(("lamp", "a", ",", "[", "]")), max_size=8).map(" ".join),
    _RANGES,
    _RANGES,
    st.integers(0, 9),
)
def test_a_side_lies_in_a_tag_as_word_by_word(text: str, own, scope, start: int) -> None:
    side = Side("a", "text", start, start + len(text), text)
    tag = AttributionTag(*own, scope, "inside", ())
    words = [(start + low, start + high) for low, high in word_spans(text)]
    rest = [(low, high) for low, high in words if not (low < tag.end and high > tag.start)]

    def overlap(low: int, high: int) -> int:
        return max(0, min(side.end, high) - max(side.start, low))

    plain = overlap(*scope) * 2 > side.end - side.start > overlap(tag.start, tag.end)
    if rest:
        plain = all(low < scope[1] and high > scope[0] for low, high in rest)
    assert _SideWords(side).all_in(tag) is plain


@given(_PHRASES, _PHRASES)
def test_a_tracked_deletion_took_words_out_as_counted(gone: str, before: str) -> None:
    side = Side("a", "text", 0, len(gone), gone)
    plain = not Counter(words_in(gone)) - Counter(words_in(before))
    assert _GoneWords(side, None).all_in(before) is plain


_PIECES = st.one_of(
    _PHRASES,
    _PHRASES.map(lambda words: f"[{words}]"),
    st.tuples(_PHRASES, st.sampled_from(("– Norhaven", ": Kestria", "– Norhaven; Kestria delete"))).map(
        lambda one: f"[{one[0]} {one[1]}]"
    ),
    st.tuples(_PHRASES, _PHRASES).map(lambda one: f"[{one[0]}][{one[1]} – Kestria]"),
)
_TEXTS = st.lists(st.one_of(_PIECES, _PIECES.map(lambda one: f"{one}.")), min_size=1, max_size=8)
_TRACKED = st.lists(
    st.tuples(
        _AT,
        st.integers(0, 12),
        st.sampled_from(RevisionKind),
        st.sampled_from(("Pilot", "Keeper")),
        st.sampled_from(("", "lamp", "may burn", ",")),
    ),
    max_size=8,
)


def tracked_in(text: str, found) -> tuple[Revision, ...]:
    """Tracked changes in a text, in order: those that put words in over some, those that took words out as points."""
    marks = []
    for at, length, kind, author, before in sorted(found):
        start, end = min(at, len(text)), min(at + length, len(text))
        marks.append(Revision(start, end if kind.adds else start, kind, author, before="" if kind.adds else before))
    return tuple(marks)


def all_told(older, newer) -> tuple[object, ...]:
    comparison = compare(older, newer)
    return comparison.changes, comparison.groups, attribute(comparison, older, newer, (), REGISTER, stored=newer)


@settings(max_examples=60, deadline=None)
@given(_TEXTS, _TEXTS, st.integers(0, 4), _TRACKED)
def test_marks_found_by_place_tell_what_all_of_a_paragraph_tells(first, second, kept: int, revisions) -> None:
    older = draft(f"1. {' '.join(first)}")
    newer = draft(f"1. {' '.join([*first[:kept], *second])}")
    last = newer.provisions[-1]
    marks = sorted((*last.marks.text, *tracked_in(last.text, revisions)), key=lambda mark: mark.start)
    newer = replace(newer, provisions=(*newer.provisions[:-1], replace(last, marks=Marks(tuple(marks)))))
    plain = all_told(older, newer)
    with pytest.MonkeyPatch.context() as patched:  # strips of four letters, where there are two marks
        for name, value in (("_FEW", 0), ("_STRIP", 4), ("_WIDE", 3)):
            patched.setattr(near_ranges, name, value)
        assert all_told(older, newer) == plain


_ASKS = st.lists(
    st.tuples(st.sampled_from((Edit.SUPPORT, Edit.INSERT, Edit.DELETE, Edit.NOTE)), _PHRASES | st.just("")), max_size=8
)


@settings(max_examples=100, deadline=None)
@given(_PHRASES, _PHRASES, _ASKS, st.booleans())
def test_remarks_speak_of_a_change_as_each_asked_alone(before: str, words: str, said, new: bool) -> None:
    older = draft("Article 1", "Lamps", "Nets.") if new else draft(f"1. {before}.")
    newer = draft(f"1. {before} {words}.")
    comparison = compare(older, newer)
    ground = pair_context_of(comparison, older, newer)
    place = newer.provisions[-1]
    asks = tuple(
        Ask(str(number), edit, Stance.PROPOSE, place.address, wording) for number, (edit, wording) in enumerate(said)
    )
    proposal = Proposal("1", (ActorRef("XNO", "Norhaven"),), "proponent", place.address, "", "", "", "", asks)
    remarks = Remarks([ProposalPaper("", "", "", (proposal,))], ground)
    for change in comparison.changes:
        side = change.newer
        if side is None or side.field != "text" or not change.kind.traits.carries_words:
            assert not list(remarks.on(change))
            continue
        plain = [ask.id for ask in asks if plainly_speaks(ask, side, ground)]
        assert [one.asked.ask for one in remarks.on(change)] == plain


def plainly_speaks(ask: Ask, side: Side, ground) -> bool:
    if ask.edit is Edit.NOTE or ground.newer.at(ask.address) != side.provision:
        return False
    if not any(map(is_content, words_in(side.text))):
        return False
    named, words = words_in(ask.wording), ground.newer.words[side.provision]
    if not named:
        return ask.edit is not Edit.INSERT and not ground.olders_of.get(side.provision)
    first = ground.newer.words_before(side.provision, side.start)
    last = ground.newer.words_begun(side.provision, side.end)
    size = len(named)
    return any(words[at : at + size] == named and at <= first and last <= at + size for at in range(len(words)))


def plain_kept_modals(changes, outlines, classes) -> Iterator[object]:
    """Each modal verb that went beside each that came."""
    alone = [list(kept_modals._alone(changes, side)) for side in (0, 1)]
    kept: set[int] = set()
    for k in alone[0]:
        for m in alone[1]:
            gone, came = (
                kept_modals._governed(changes[n].second if side else changes[n].first, side, outlines, classes)
                for side, n in ((0, k), (1, m))
            )
            if (
                m not in kept
                and plain_same_sentence(changes[k], changes[m], outlines)
                and gone is not None
                and came is not None
                and (gone.modal, gone.negated) == (came.modal, came.negated)
                and kept_modals._alike(gone, came)
            ):
                kept.update((k, m))
                break
    for k, change in enumerate(changes):
        yield change._replace(tags=tuple(t for t in change.tags if t != "modal")) if k in kept else change


def plain_same_sentence(gone, came, outlines) -> bool:
    for side, outline in enumerate(outlines):
        one, other = (change.second if side else change.first for change in (gone, came))
        if one is None or other is None or (one.place, one.field) != (other.place, other.field):
            return False
        tokens = outline.tokens(one.place, one.field)
        low, high = tokens.before(min(one.start, other.start)), tokens.before(max(one.end, other.end))
        if any(tokens.word(at) in SENTENCE_ENDS for at in range(low, high)):
            return False
    return True


_CLAUSES = st.lists(
    st.sampled_from(
        ("ships may burn", "ships may be burnt", "shall not moor", "tolls", "moor shall", ".", ";", "nets at night")
    ),
    min_size=1,
    max_size=9,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(_CLAUSES, _CLAUSES)
def test_modal_verbs_that_stay_are_found_as_two_by_two(first: str, second: str) -> None:
    older, newer = draft(f"1. {first}"), draft(f"1. {second}")
    found = compare(older, newer)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pipeline, "without_kept_modals", plain_kept_modals)
        assert compare(older, newer) == found


@given(st.lists(_RANGES, max_size=12).map(sorted), _RANGES)
def test_words_that_stayed_are_found_beside_those_that_went_near(gone: list[tuple[int, int]], pair) -> None:
    text, brackets = ("lamp, at. " * 6)[:55], ((0, pair[0]), (0, pair[1] + 1))
    near = _GoneRanges(gone)
    assert kept_stretches([text], brackets, lambda _at, low, high: near.near(low, high)) == kept_stretches(
        [text], brackets, lambda _at, _low, _high: gone
    )


_KINDS = st.sampled_from(("and", "say", "that", "it", "propose", "out", "hold", "", "name"))


@given(st.lists(_KINDS.map(lambda kind: RecordTerm(kind, kind)), max_size=12))
def test_predicates_are_cut_as_term_by_term(terms: list[RecordTerm]) -> None:
    parts: list[list[RecordTerm]] = [[]]
    for at, term in enumerate(terms):
        behind = [one.kind for one in terms[at + 1 :] if one.kind not in ("that", *predicates.PRONOUNS)]
        before = {one.kind for one in parts[-1]} & predicates.VERBS
        if term.kind == "and" and (behind or [""])[0] in predicates.VERBS and before:
            parts.append([])
        elif before - {"say"} and term.kind == "say":
            parts.append([term])
        else:
            parts[-1].append(term)
    assert predicates._cut_at_verbs(terms) == parts


@given(
    st.lists(
        st.sampled_from(("Norhaven wants it", ", while Kestria does not", ", whereas others", ". ", "; ")), max_size=10
    ).map("".join)
)
def test_what_is_set_against_other_words_is_cut_in_each_sentence(text: str) -> None:
    whole = dict(sentences.parts_in(text))
    pieces = sentences._between(sentences._cuts((sentences._SENTENCE, sentences._PARTS), text), len(text))
    alone = [part for at, end in pieces for part, _ in sentences.parts_in(text[at:end])]
    assert sentences.sentences_in(text) == alone
    assert all(part in whole[part] for part in whole)


def test_crowded_paragraphs_have_many_marks() -> None:
    """So many that they are found by place, and none is missed."""
    older = draft("1. " + " ".join(f"[lamp{n} – Norhaven]" for n in range(80)))
    newer = draft("1. " + " ".join(f"[net{n} – Kestria]" for n in range(80)))
    found = compare(older, newer)
    named = attribute(found, older, newer, (), REGISTER)
    put = {change.id for change in found.changes if change.kind is ChangeKind.SUBSTITUTION}
    asked = {one.change for one in named if not one.opposite and one.actors[0].id == "XKE"}
    assert len(put) == 80
    assert all(int(a.change[1:]) <= int(b.change[1:]) for a, b in pairwise(named))
    assert put <= asked
