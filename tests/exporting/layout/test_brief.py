"""The brief of two pages: what it says of each change, that it keeps to two pages, and that Word and paper agree."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pikepdf
import pypdfium2
import pytest

from app.comparison.compare import compare
from app.exporting.docx.brief import brief_docx
from app.exporting.layout.brief import brief_of
from app.exporting.layout.rows import PrintJob
from app.exporting.office_package import parts_in
from app.exporting.pdf.brief import prepare_brief
from app.exporting.pdf.pdf import set_pages
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.model import AmendmentKind
from app.redline.print_options import EVERYTHING, MOST_BRIEF, Orientation, Paper, Supplements
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.marks import Stance
from tests.comparison.drafts import article, draft
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Amendment, Redline

CHOICES = replace(EVERYTHING, orientation=Orientation.PORTRAIT, handling="Limited", margin=12)


def _redline() -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    asked = (
        made.asked(change, ("NOR", "Norway"), link=Link.MARKED),
        made.asked(change, ("CHE", "Switzerland")),
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
    )
    return compose(comparison, asked, older, newer, made.register())


def _pages(drawing: PrintJob, chosen: tuple[str, ...], root: Path) -> bytes:
    brief = brief_of(drawing, chosen)
    ready = prepare_brief(brief, drawing.words, drawing.choices, root / "resources" / "pages")
    return set_pages(ready, WorkerPool(), SilentProgress())


def test_each_change_says_who_asked_and_who_for_the_contrary(root: Path) -> None:
    redline = _redline()
    asked = next(view for view in redline.changes if view.newer_text == "shall")
    other = next(view for view in redline.changes if not view.chips)
    beside = Supplements({asked.id: ("No weaker duty.",)}, {asked.id: ("Settle for “should”.",)})
    drawing = PrintJob(redline, choices=CHOICES, beside=beside)
    lines = {line.number: line for line in brief_of(drawing, (other.id, asked.id)).lines}
    assert set(lines) == {asked.key, other.key}
    line = lines[asked.key]
    assert (line.older, line.newer) == ("may", "shall")
    assert line.asked == "Norway (propose, marked), Switzerland (propose, matched)"
    assert line.opposed == "Egypt (oppose, matched)"
    assert line.fallback == ("No weaker duty.", "Settle for “should”.")
    assert (lines[other.key].asked, lines[other.key].opposed) == ("Unattributed", "—")
    data = _pages(drawing, (asked.id, other.id), root)
    assert data == _pages(drawing, (asked.id, other.id), root)
    text = " ".join(" ".join(p.get_textpage().get_text_range().split()) for p in pypdfium2.PdfDocument(data))
    made = brief_docx(brief_of(drawing, (asked.id, other.id)), Paper.A4)
    assert not any(b"rsid" in part for part in parts_in(made).values())
    word = docx.Document(io.BytesIO(made))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    for said in ("Norway (propose, marked)", "Egypt (oppose, matched)", "Settle for “should”.", "Instructions"):
        assert said in text
        assert any(said in cell for cell in cells)
    assert f"2 of {len(redline.amendments)} amendments are here." in text
    assert word.sections[0].header.paragraphs[0].text == "Limited"
    assert not word.core_properties.author


def test_each_change_has_its_whole_paragraph_with_its_marks_and_its_heading(root: Path) -> None:
    redline = _redline()
    asked = next(view for view in redline.changes if view.newer_text == "shall")
    drawing = PrintJob(redline, choices=CHOICES)
    (line,) = brief_of(drawing, (asked.id,)).lines
    row = next(row for row in redline.rows if row.id == asked.row)
    assert row.older
    assert row.newer
    for cell, gone in ((row.older, "i"), (row.newer, "d")):
        said = "".join(run.text for run in (*cell.number, *cell.text))
        assert "".join("".join(words for words, code in line.text if code != gone).split()) == "".join(said.split())
    assert ("may", "d") in line.text
    assert ("shall", "i") in line.text
    assert line.heading
    page = " ".join(
        p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(_pages(drawing, (asked.id,), root))
    )
    assert "".join("".join(words for words, _ in line.text).split()) in "".join(page.split())
    assert line.heading in page
    document = docx.Document(io.BytesIO(brief_docx(brief_of(drawing, (asked.id,)), Paper.A4)))
    assert "".join(words for words, _ in line.text) in [paragraph.text for paragraph in document.paragraphs]


def test_of_a_long_paragraph_there_is_what_stands_around_the_words() -> None:
    lead = "Every harbour keeps a book of its lamps, and shows it to whoever asks for it by day. " * 12
    older, newer = article(f"{lead}The keeper may sleep. {lead}"), article(f"{lead}The keeper shall sleep. {lead}")
    redline = compose(compare(older, newer), (), older, newer, made.register())
    (line,) = brief_of(PrintJob(redline), (redline.changes[0].id,)).lines
    said = "".join(words for words, _ in line.text)
    assert said.startswith("… ")
    assert said.endswith(" …")
    assert "mayshall sleep." in said
    assert len(said) < 700


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("paper", Paper)
def test_as_many_changes_as_there_may_be_stand_on_two_pages(code: str, paper: Paper, root: Path) -> None:
    words = load_resources(root / "resources").vocabulary(code)
    redline = _redline()
    asked = next(view for view in redline.changes if view.newer_text == "shall")
    long = "The keeper of each lamp writes down the hour at which a ship passed. " * 12
    views = tuple(
        replace(asked, id=f"x{n}", number=n, older_text=long, newer_text=long, chips=asked.chips * 9, title=long[:160])
        for n in range(MOST_BRIEF)
    )
    notes = {view.id: (long, long, long) for view in views}
    choices = replace(CHOICES, paper=paper, margin=20)
    drawing = PrintJob(replace(redline, changes=views), words, choices, Supplements({}, notes))
    with pikepdf.open(io.BytesIO(_pages(drawing, tuple(view.id for view in views), root))) as pdf:
        assert len(pdf.pages) <= 2


def _four_paragraphs() -> tuple[Redline, Amendment]:
    """An article of four long paragraphs that came as a whole."""
    keeps = "Every keeper of a lamp writes down the hour at which a ship passed, and shows the book by day. "
    came = [
        f"{keeps * 3}Rule {word} binds the {word} harbour alone." for word in ("first", "second", "third", "fourth")
    ]
    rows = [(0, "Article 1", "Purpose"), (1, "1.", "Ships moor by day.")]
    added = [(0, "Article 2", "Keepers"), *((1, f"{n}.", text) for n, text in enumerate(came, 1))]
    older, newer = draft(*rows), draft(*rows, *added)
    redline = compose(compare(older, newer), (), older, newer, made.register())
    return redline, max(redline.amendments, key=lambda one: len(one.changes))


def test_no_change_of_a_long_amendment_is_cut_and_it_goes_on_over_the_pages(root: Path) -> None:
    redline, one = _four_paragraphs()
    views = [view for view in redline.changes if view.id in one.changes]
    assert len(views) > 1
    drawing = PrintJob(redline, choices=CHOICES)
    brief = brief_of(drawing, (one.id,))
    said = "".join(words for words, code in brief.lines[0].text if code == "i")
    page = " ".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(_pages(drawing, (one.id,), root)))
    word = "".join(p.text for p in docx.Document(io.BytesIO(brief_docx(brief, Paper.A4))).paragraphs)
    for number in ("first", "second", "third", "fourth"):
        assert f"Rule {number} binds the {number} harbour alone." in said
        assert f"Rule {number} binds the {number} harbour alone." in " ".join(page.split())
        assert f"Rule {number} binds the {number} harbour alone." in word
    crowded = brief_of(drawing, tuple(view.id for view in redline.changes) + (one.id,) * 9).lines
    assert "Rule fourth" in "".join(words for line in crowded for words, _ in line.text)


def test_unchanged_words_far_from_any_change_are_folded_and_changes_never() -> None:
    lead = "Every harbour keeps a book of its lamps, and shows it to whoever asks for it by day. " * 12
    long = "The keeper counts every ship that passes, writes down its name, and asks where it is bound. " * 14
    older, newer = article(f"{lead}Keepers sleep. {lead}"), article(f"{lead}Keepers sleep. {long}{lead}")
    redline = compose(compare(older, newer), (), older, newer, made.register())
    (line,) = brief_of(PrintJob(redline), (redline.changes[0].id,)).lines
    came = "".join(words for words, code in line.text if code == "i")
    assert came.strip() == long.strip()
    kept = [words for words, code in line.text if not code]
    assert [("…" in words, len(words) < 300) for words in kept] == [(True, True)] * len(kept)


def test_what_was_decided_throughout_says_in_how_many_more_places() -> None:
    names = ("one", "two", "three", "four", "five", "six")
    older = article(*(f"The keeper of lamp {n} may sleep by day." for n in names))
    newer = article(*(f"The warden of lamp {n} may sleep by day." for n in names))
    redline = compose(compare(older, newer), (), older, newer, made.register())
    one = next(one for one in redline.amendments if one.kind is AmendmentKind.THROUGHOUT)
    (line,) = brief_of(PrintJob(redline), (one.id,)).lines
    said = "".join(words for words, _ in line.text)
    assert said.count("warden") == 1
    assert said.endswith(f"and {len(names) - 1} more")
