"""Who is named for what: a name stands on the change that evidence speaks of, and on nothing that only goes along."""

from __future__ import annotations

import io
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest
from lxml import html

from app.comparison.alignment.pair_evidence import grounds_of
from app.comparison.compare import compare
from app.exporting.akn.redline import tracked_draft
from app.exporting.docx.redline import redline_docx
from app.exporting.html.page import html_page
from app.exporting.json.documents import comparison_document
from app.exporting.layout.rows import PrintJob
from app.exporting.markdown.summary import markdown_summary
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.exporting.tables.changes import table_of_changes
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, Layout
from app.services.processes.worker_pool import WorkerPool
from app.treaty.attributions import Link
from app.treaty.changes import ChangeKind
from app.treaty.draft import Draft, Kind
from app.treaty.reading import apply_reading
from tests.exporting.resolving import REVISIONS, W, part_of
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline
    from app.treaty.attributions import Attribution


def _moved() -> tuple[str, tuple[Attribution, ...]]:
    """The id of the move of an article, asked for by Switzerland; a word within it is Norway's."""
    _, _, comparison = made.lighthouses()
    word = next(c.id for c in comparison.changes if c.newer and c.newer.text == "four")
    move = next(c.id for c in comparison.changes if c.kind is ChangeKind.MOVE)
    asked = (made.asked(word, ("NOR", "Norway")), made.asked(move, ("CHE", "Switzerland"), link=Link.MARKED))
    return move, asked


@pytest.fixture(scope="module")
def redline() -> Redline:
    older, newer, comparison = made.lighthouses()
    return compose(comparison, _moved()[1], older, newer, made.register())


def _signed(data: bytes) -> dict[str, list[str]]:
    """What each author of a Word file signed: words, and the ends of paragraphs by all the words of these."""
    found: dict[str, list[str]] = defaultdict(list)
    for paragraph in part_of(data, "word/document.xml").iter(W + "p"):
        for one in paragraph.iter(*REVISIONS):
            words = "".join(t.text or " " for t in one.iter(W + "t", W + "delText", W + "tab", W + "br"))
            said = words if len(one) else "¶ " + "".join(t.text or "" for t in paragraph.iter(W + "t", W + "delText"))
            found[one.get(W + "author") or ""].append(said.strip())
    return found


def test_who_had_an_article_moved_signs_no_paragraph_that_went_along(redline: Redline) -> None:
    signed = _signed(redline_docx(PrintJob(redline)))
    assert sorted(set(signed["Norway (matched)"])) == ["five", "four"]
    assert sorted(set(signed["Switzerland"])) == ["Oil", "¶ Article 1Oil", "¶ Article 3Oil"]
    assert "1. Oil is stored in a dry place for" in signed["Unattributed"]
    ends = part_of(redline_docx(PrintJob(redline)), "word/document.xml").iter(W + "moveFromRangeStart")
    assert [one.get(W + "author") for one in ends] == ["Switzerland"]


def _parted(*texts: str) -> Draft:
    """An article with a paragraph of each text."""
    lines = [("a1", "", Kind.ARTICLE, "Article 1", "Lamps", "")]
    lines += [(f"a1.{n}", "a1", Kind.PARAGRAPH, f"{n}.", "", text) for n, text in enumerate(texts, start=1)]
    return made.draft("en", *lines)


@pytest.mark.parametrize("kind", [ChangeKind.SPLIT, ChangeKind.JOIN])
def test_of_two_breaks_asked_for_by_two_neither_signs_the_words_of_the_other(kind: ChangeKind) -> None:
    parts = (
        "Each lamp is lit at dusk by its keeper.", "The keeper trims the wick every morning.",
        "Nobody else may enter the lamp room by night.",
    )  # fmt: skip
    drafts = _parted(" ".join(parts)), _parted(*parts)
    older, newer = drafts if kind is ChangeKind.SPLIT else reversed(drafts)
    comparison = compare(older, newer)
    first, second = (change.id for change in comparison.changes if change.kind is kind)
    asked = made.asked(first, ("NOR", "Norway"))
    for other, author in (("EGY", "Unattributed"), ("NOR", "Norway (matched)")):
        both = (asked, made.asked(second, (other, other)))
        signed = _signed(redline_docx(PrintJob(compose(comparison, both, older, newer, made.register()))))
        assert not any(part in words for words in signed.values() for part in parts), "words that stay are not signed"
        assert {f"¶ 1.{parts[0]}", f"¶ 2.{parts[1]}"} <= set(signed[author]), "breaks one after the other"
        assert "2." in signed["Norway (matched)"]
        assert "3." in signed["Egypt (matched)" if other == "EGY" else author]


def test_a_new_article_of_two_actors_is_nobodys_as_a_whole() -> None:
    older = _parted("Each lamp is lit at dusk.")
    lines = [(p.id, p.parent, p.kind, p.number, p.heading, p.text) for p in older.provisions]
    newer = made.draft("en", *lines, ("a2", "", Kind.ARTICLE, "Article 2", "Sounds", "A bell hangs in each tower."))
    comparison = made.compared(older, newer, {"a1": "a1", "a1.1": "a1.1"})
    heading, text = (change.id for change in comparison.changes)
    for other, author in (("EGY", "Unattributed"), ("NOR", "Norway (matched)")):
        asked = (made.asked(heading, ("NOR", "Norway")), made.asked(text, (other, other)))
        redline = compose(comparison, asked, older, newer, made.register())
        draft = tracked_draft(PrintJob(redline), older, newer)
        (article,) = [one for one in draft.provisions if one.number == "Article 2"]
        assert {mark.author for mark in article.marks.provision} == {author}
        signed = _signed(redline_docx(PrintJob(redline)))
        assert "Sounds" in signed["Norway (matched)"]
        assert "A bell hangs in each tower." in signed["Egypt (matched)" if other == "EGY" else author]
        assert ("¶ Article 2Sounds" in signed["Norway (matched)"]) is (other == "NOR")


def test_no_other_file_names_the_mover_for_anything_else(redline: Redline, root: Path) -> None:
    older, newer, comparison = made.lighthouses()
    move, asked = _moved()
    table = table_of_changes(redline)
    identity, actors = table.head.index("id"), table.head.index("actors")
    assert [row[identity] for row in table.rows if row[actors] == "CHE"] == [move]
    facts = comparison_document(
        apply_reading(older),
        apply_reading(newer),
        comparison,
        asked,
        made.register(),
        grounds_of(comparison, older, newer),
    )
    assert [c["id"] for c in facts["changes"] if "CHE" in str(c["attributions"])] == [move]
    assert "**Switzerland**: 1 marked in the drafts" in markdown_summary(PrintJob(redline))
    page = html.fromstring(html_page(PrintJob(redline), root / "resources" / "pages"))
    beside = [row for row in page.find_class("row") if "Switzerland" in "".join(row.itertext())]
    assert len(beside) == 2
    assert all(move in row.get("data-c", "").split() for row in beside), "the two ends of the move"


@pytest.mark.parametrize("layout", [Layout.SIDES, Layout.FINAL])
def test_no_annotation_names_the_mover_for_anything_else(redline: Redline, layout: Layout, root: Path) -> None:
    drawing = PrintJob(redline, choices=replace(EVERYTHING, layout=layout))
    data = set_pages(prepare_redline(drawing, root / "resources" / "pages"), WorkerPool(), SilentProgress())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        notes = [note for page in pdf.pages for note in page.get("/Annots", []) if "/NM" in note]
        assert {str(note["/NM"]).split(":")[0] for note in notes if "Switzerland" in str(note["/T"])} == {_moved()[0]}
