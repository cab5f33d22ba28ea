"""Laws of the Word file: accepted it is the newer draft, rejected the older, and no change goes untold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.compare import compare
from app.exporting.docx.comments import remarks_of
from app.exporting.docx.model import DocxEditKind, tracked_change_ids
from app.exporting.docx.moves import ranges_of
from app.exporting.docx.paragraphs import _Lines, lines_of
from app.exporting.docx.redline import redline_docx
from app.exporting.evidence_text import change_heading_of
from app.exporting.layout.rows import PrintJob
from app.importing.docx.reader import read
from app.importing.outline.build import build
from app.redline.compose import compose
from app.redline.model import RowState
from app.treaty import reading
from tests.exporting.resolving import REVISIONS, W, part_of, resolved, words_by_pandoc, words_of
from tests.laws.test_redline_laws import comparisons
from tests.laws.treaties import Treaty, Writer, treaties
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft


def _redline(case: tuple[Draft, Draft, Comparison]) -> Redline:
    older, newer, comparison = case
    return compose(comparison, (), older, newer, made.register())


@st.composite
def revised(draw: st.DrawFn) -> tuple[Draft, Draft]:
    """A treaty and what became of it: articles moved, gone and new, paragraphs divided, sentences edited."""
    treaty, writer = draw(treaties())
    after = treaty
    for _ in range(draw(st.integers(1, 4))):
        after = _edited(draw, after, writer)
    return treaty.draft(), after.draft()


def _edited(draw: st.DrawFn, treaty: Treaty, writer: Writer) -> Treaty:
    articles = list(treaty.articles)
    at = draw(st.integers(0, len(articles) - 1))
    heading, paragraphs = articles[at]
    match draw(st.sampled_from(["move", "gone", "new", "divided", "joined", "sentence", "dropped"])):
        case "move":
            articles.insert(draw(st.integers(0, len(articles) - 1)), articles.pop(at))
        case "gone" if len(articles) > 1:
            del articles[at]
        case "new":
            articles.insert(at, (writer.sentence(2), ((writer.sentence(), writer.sentence()),)))
        case "divided":
            articles[at] = (heading, (*((one,) for one in paragraphs[0]), *paragraphs[1:]))
        case "joined" if len(paragraphs) > 1:
            articles[at] = (heading, ((*paragraphs[0], *paragraphs[1]), *paragraphs[2:]))
        case "sentence":
            articles[at] = (heading, ((writer.sentence(), *paragraphs[0][1:]), *paragraphs[1:]))
        case "dropped" if len(paragraphs) > 1:
            articles[at] = (heading, paragraphs[1:])
    return Treaty(treaty.tongue, tuple(articles))


@settings(max_examples=200)
@given(comparisons())
def test_any_comparison_resolves_to_the_words_of_either_draft(case: tuple[Draft, Draft, Comparison]) -> None:
    lines = lines_of(_redline(case))
    older, newer, _ = case
    assert " ".join(resolved(lines, accepted=True)).split() == words_of(newer)
    assert " ".join(resolved(lines, accepted=False)).split() == words_of(older)


@settings(max_examples=100)
@given(comparisons() | revised().map(lambda pair: (*pair, compare(*pair))))
def test_a_row_that_stayed_is_written_as_any_other_row_is(case: tuple[Draft, Draft, Comparison]) -> None:
    redline = _redline(case)
    work = _Lines(redline)
    ends = (RowState.MOVED_FROM, RowState.MOVED_TO)
    for row in redline.rows:
        cell = row.newer or row.older
        if cell is not None and row.state not in ends and not row.held and not row.lent:
            assert list(work.of(row)) == list(work.tracked(row, cell, row.older, row.newer, None))


@settings(max_examples=150)
@given(comparisons())
def test_every_change_is_tracked_or_told(case: tuple[Draft, Draft, Comparison]) -> None:
    redline = _redline(case)
    lines = lines_of(redline)
    if not lines:
        return
    said = "\n".join(line for remark in remarks_of(PrintJob(redline), lines) for line in remark.said)
    for view in redline.changes:
        heading = change_heading_of(view)
        assert view.id in tracked_change_ids(lines) or heading in said


@settings(max_examples=150)
@given(comparisons())
def test_the_ends_of_moves_are_named_in_pairs_and_numbers_are_used_once(
    case: tuple[Draft, Draft, Comparison],
) -> None:
    redline = _redline(case)
    lines = lines_of(redline)
    ranges = ranges_of(redline, lines)
    for name in {one.name for one in ranges}:
        assert sorted(one.edit for one in ranges if one.name == name) == [
            DocxEditKind.MOVED_FROM,
            DocxEditKind.MOVED_TO,
        ]
    within = [place for one in ranges for place in range(one.first, one.last + 1)]
    assert len(within) == len(set(within))
    document = part_of(redline_docx(PrintJob(redline)), "word/document.xml")
    begun = list(document.iter(W + "moveFromRangeStart", W + "moveToRangeStart"))
    names = [e.get(W + "name") for e in begun]
    assert all(names.count(name) == 2 for name in names)
    ended = [e.get(W + "id") for e in document.iter(W + "moveFromRangeEnd", W + "moveToRangeEnd")]
    assert sorted(e.get(W + "id") or "" for e in begun) == sorted(one or "" for one in ended)
    numbers = [e.get(W + "id") for e in document.iter(*REVISIONS)] + [e.get(W + "id") for e in begun]
    assert len(numbers) == len(set(numbers))


@settings(max_examples=60)
@given(revised())
def test_our_own_reader_finds_both_drafts_again(pair: tuple[Draft, Draft]) -> None:
    older, newer = pair
    redline = compose(compare(older, newer), (), older, newer, made.register())
    data = redline_docx(PrintJob(redline))
    source = read(data, "tracked.docx")
    found = build(source, name="tracked.docx", sha256="", register=made.register(), profiles={})
    for name, draft in (("accepted", newer), ("original", older)):
        assert _closed_up(words_of(reading.apply_reading(found, name).draft), draft) == _closed_up(
            words_of(draft), draft
        )


@settings(max_examples=12)
@given(revised())
def test_pandoc_finds_both_drafts_again(pair: tuple[Draft, Draft]) -> None:
    older, newer = pair
    data = redline_docx(PrintJob(compose(compare(older, newer), (), older, newer, made.register())))
    for accepted, draft in ((True, newer), (False, older)):
        found = words_by_pandoc(data, accepted=accepted)
        assert _closed_up(found, draft) == _closed_up(words_of(draft), draft)


def _closed_up(words: list[str], draft: Draft) -> list[str]:
    """Chinese without its spaces: whoever joins two paragraphs, but a word processor, sets one between them."""
    return ["".join(words)] if draft.language == "zh" else words
