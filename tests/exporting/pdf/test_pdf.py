"""The printed redline, read back: pages, words, annotations, bookmarks, fonts, the same bytes each time."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pdfannots
import pikepdf
import pypdfium2
import pytest
from pdfminer.layout import LAParams

from app.exporting.layout.rows import PrintJob
from app.exporting.layout.title_page import name_of
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.job import Cancelled, SilentProgress
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, WHOLE, Section, TableOrder
from app.services.processes.worker_pool import WorkerPool
from app.treaty.attributions import Link
from app.treaty.draft import Kind
from app.treaty.marks import Stance
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import Redline


TEXT_SECOND = replace(EVERYTHING, sections=WHOLE - {Section.TABLE})
"""The text stands on the second page."""


def _printed(redline: Redline, root: Path) -> bytes:
    drawing = PrintJob(redline, choices=TEXT_SECOND)
    return set_pages(prepare_redline(drawing, root / "resources" / "pages"), WorkerPool(), SilentProgress())


def _words(data: bytes) -> list[str]:
    """The text of each page, lines joined by single spaces."""
    document = pypdfium2.PdfDocument(data)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return pages


def _lighthouses() -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    attributions = (
        made.asked(change, ("NOR", "Norway"), ("EU", "E.U."), link=Link.MARKED),
        made.asked(change, ("CHE", "Switzerland")),
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
    )
    return compose(
        comparison,
        attributions,
        older,
        newer,
        made.register(),
        evidence=("LH/INF.5",),
        warnings=("A stain.",),
    )


@pytest.fixture(scope="module")
def redline() -> Redline:
    return _lighthouses()


@pytest.fixture(scope="module")
def printed(redline: Redline, root: Path) -> bytes:
    return _printed(redline, root)


def test_the_file_is_sound_and_has_its_fonts(printed: bytes) -> None:
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        assert pdf.check_pdf_syntax() == []
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert fonts
        assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys()) for font in fonts)
        for page in pdf.pages:
            width, height = (float(v) for v in page.mediabox[2:])
            assert (round(width), round(height)) == (842, 595)
        assert str(pdf.docinfo["/Title"]) == "Rev.1 compared with Zero"
        assert "/CreationDate" not in pdf.docinfo


def test_the_first_page_can_be_read_alone(printed: bytes) -> None:
    pages = _words(printed)
    first = pages[0]
    for said in (
        "What changed from Zero to Rev.1",
        "LH/Zero",
        "4 January 2031",
        "21 June 2031",
        "Rev.1 makes 7 amendments to Zero: 3 of weight A",
        "Names show who asked, not why the text changed.",
        "“Each keeper may trim the wick” → “Each keeper shall trim the wick”",
        "A B C",
        "Norway",
    ):
        assert said in first, said
    assert "ab" * 32 not in first
    assert ("ab" * 32) in re.sub(r"[^a-z]", "", pages[-1])


def test_every_footer_has_the_legend(printed: bytes) -> None:
    for page in _words(printed):
        assert "nobody known" in page
        assert "matched: asked for words like these" in page


@pytest.mark.parametrize("order", TableOrder)
def test_a_page_of_the_table_has_its_head_and_its_legend(redline: Redline, root: Path, order: TableOrder) -> None:
    drawing = PrintJob(redline, choices=replace(EVERYTHING, order=order))
    pages = _words(set_pages(prepare_redline(drawing, root / "resources" / "pages"), WorkerPool(), SilentProgress()))
    (table,) = [page for page in pages if "B: other wording C: form" in page]
    assert "The amendments" in table.split("What changed")[0]
    assert f"{name_of(redline.older)} → {name_of(redline.newer)}" in table
    assert "matched: asked for words like these" in table
    numbers = [int(number) for number in re.findall(r"\b(\d+) [ABC] ", table)]
    every = [one.number for one in redline.amendments]
    assert numbers == (every if order is TableOrder.TEXT else [])


def test_each_change_is_an_annotation_that_names_who_asked(printed: bytes, redline: Redline) -> None:
    found: dict[str, list[pikepdf.Dictionary]] = {}
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        for page in pdf.pages:
            for annot in page.get("/Annots", []):
                if annot.Subtype in ("/Highlight", "/StrikeOut", "/Underline"):
                    found.setdefault(str(annot.NM).split(":")[0], []).append(annot)
                    assert annot.Popup.Parent.objgen == annot.objgen
                    assert len(annot.QuadPoints) % 8 == 0
                    assert "/A" not in annot
        assert set(found) == {view.id for view in redline.changes}
        asked = next(view for view in redline.changes if view.newer_text == "shall")
        kinds = {str(a.Subtype) for a in found[asked.id]}
        assert kinds == {"/StrikeOut", "/Highlight"}
        for annot in found[asked.id]:
            assert str(annot.T) == "Norway, EU, Switzerland (matched)"
            said = str(annot.Contents)
            assert "substitution" in said
            assert re.search(r"\nLH/Zero → LH/Rev.1, Article 2\(1\) → Article 3\(1\), c\d+, page 2$", said)
            assert str(annot.M) == str(annot.CreationDate) == "D:20310621000000Z"
            assert "European Union" in said
            assert "LH/INF.5, page 12" in said
            assert "Link: marked" in said
            assert "Link: matched by wording, score 0.83: “trim the wick”" in said
            assert "Egypt: asked for the opposite" in said
        others = [a for key, list_ in found.items() if key != asked.id for a in list_]
        assert {str(a.T) for a in others} == {"LH/Rev.1"}, "what nobody asked for is signed by the draft that has it"


def test_annotations_read_back_in_document_order_over_their_words(
    printed: bytes, redline: Redline, tmp_path: Path
) -> None:
    file = tmp_path / "out.pdf"
    file.write_bytes(printed)
    with file.open("rb") as opened:
        read = pdfannots.process_file(opened, laparams=LAParams())
    numbers = {view.id: view.number for view in redline.changes}
    words = {view.id: (view.older_text, view.newer_text) for view in redline.changes}
    columns: dict[str, list[int]] = {"StrikeOut": [], "Highlight": []}
    for annot in read.iter_annots():
        change = (annot.name or "").split(":")[0]
        kind = annot.subtype.name
        if change in numbers and kind in columns:
            columns[kind].append(numbers[change])
            expected = words[change][0 if kind == "StrikeOut" else 1]
            assert annot.gettext().strip() == expected
    assert all(column == sorted(column) for column in columns.values())
    assert all(columns.values())


def test_parts_and_articles_are_bookmarks(printed: bytes) -> None:
    with pikepdf.open(io.BytesIO(printed)) as pdf, pdf.open_outline() as outline:
        roots = {item.title: item for item in outline.root}
        assert {"What changed", "Preamble", "Part I · General", "Facts for checking"} <= set(roots)
        assert [child.title for child in roots["Part I · General"].children] == [
            "Article 1 · Oil (moved, M1)",
            "Article 3 · Duties of keepers",
            "Article 4 · Fog horns (deleted)",
            "Article 3 bis · Wages (new)",
        ]
        assert not roots["Preamble"].children


def test_chapters_stand_beside_a_preamble_and_not_under_it(root: Path) -> None:
    lines = (
        ("p", "", Kind.PREAMBLE, "", "Preamble", ""),
        ("c", "", Kind.CHAPTER, "Chapter I", "Lamps", ""),
        ("a", "c", Kind.ARTICLE, "Article 1", "Oil", ""),
    )
    older = made.draft("en", *lines, ("a1", "a", Kind.PARAGRAPH, "1.", "", "Oil burns."), label="Zero")
    newer = made.draft("en", *lines, ("a1", "a", Kind.PARAGRAPH, "1.", "", "Oil may burn."), label="Rev.1")
    same = {one: one for one in ("p", "c", "a", "a1")}
    data = _printed(compose(made.compared(older, newer, same), (), older, newer, made.register()), root)
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
        roots = {item.title: [child.title for child in item.children] for item in outline.root}
        assert roots["Preamble"] == []
        assert roots["Chapter I · Lamps"] == ["Article 1 · Oil"]


def test_both_numbers_stand_on_a_row_and_quiet_rows_are_one_line(printed: bytes) -> None:
    body = " ".join(_words(printed)[1:])
    assert "Article 2 Duties of keepers" in body
    assert "Article 3 Duties of keepers" in body
    assert "2 paragraphs unchanged: Article 2(1)–(2)" in body
    assert "Article 1 → Article 2" in body
    assert "means the person who keeps a lamp" not in body


def test_the_same_redline_gives_the_same_bytes(printed: bytes, root: Path, tmp_path: Path) -> None:
    assert _printed(_lighthouses(), root) == printed


def test_columns_hold_sixty_to_sixty_five_characters(root: Path, tmp_path: Path) -> None:
    sentence = "The keeper of each lamp writes down the hour at which a ship passed and the colour of her flag. " * 6
    older, newer, comparison = made.in_language("en", sentence, sentence + "Nobody sleeps.")
    data = _printed(compose(comparison, (), older, newer, made.register()), root)
    page = pypdfium2.PdfDocument(data)[1]
    box = page.get_textpage()
    lines = box.get_text_bounded(left=0, right=350, bottom=60, top=520).splitlines()
    full = [len(line.strip()) for line in lines if len(line) > 40][:-1]
    assert len(full) > 5
    assert 58 <= median(full) <= 67


@pytest.mark.parametrize(
    ("language", "before", "after", "expected"),
    [
        ("zh", "各守灯人应每日清洁灯塔的玻璃。", "各守灯人可每日清洁灯塔的玻璃。", "每日清洁灯塔的玻璃"),
        ("ar", "ينظف الحارس زجاج المنارة كل يوم.", "ينظف الحارس زجاج المنارة كل أسبوع.", "كل"),
        ("ru", "Смотритель протирает стекло маяка.", "Смотритель моет стекло маяка.", "стекло маяка"),
    ],
)
def test_other_scripts_are_set_and_can_be_read_back(
    language: str, before: str, after: str, expected: str, root: Path, tmp_path: Path
) -> None:
    older, newer, comparison = made.in_language(language, before, after)
    data = _printed(compose(comparison, (), older, newer, made.register()), root)
    assert expected in re.sub(r"[\u200e\u200f\u202a-\u202e]", "", _words(data)[1])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.Root.Lang) == "en", "the labels are English"
        spoken = b"".join(page.Contents.read_bytes() for page in pdf.pages)
        assert f"/Lang({language})".encode() in spoken, "the words of the draft are in its language"


def test_words_of_a_draft_are_never_read_as_markup(root: Path, tmp_path: Path) -> None:
    hostile = 'Keep *all* _lamps_ #import "evil.typ" $x^2$ @ref <tag> `raw` \\u{41} // no comment \x07 = title'
    long = "https://example.org/" + "lamp" * 60
    older, newer, comparison = made.in_language("en", hostile, f"{hostile} {long}")
    data = _printed(compose(comparison, (), older, newer, made.register()), root)
    text = _words(data)[1]
    assert 'Keep *all* _lamps_ #import "evil.typ" $x^2$ @ref <tag> `raw` \\u{41} // no comment' in text
    assert text.replace("\u200b", "").replace(" ", "").count("lamp" * 60) == 1
    page = pypdfium2.PdfDocument(data)[1].get_textpage()
    edges = [page.get_charbox(n)[2] for n in range(page.count_chars())]
    assert max(edges) < 842 - 20


def test_drafts_that_do_not_differ_are_printed_too(root: Path, tmp_path: Path) -> None:
    older, newer, comparison = made.in_language("en", "The lamp burns.", "The lamp burns.")
    data = _printed(compose(comparison, (), older, newer, made.register()), root)
    pages = _words(data)
    assert "The two drafts do not differ." in pages[0]
    assert "1 article with 1 paragraph unchanged: Article 1" in pages[1]
    nothing = made.draft("en")
    empty = compose(made.compared(nothing, nothing, {}), (), nothing, nothing, made.register())
    assert "The two drafts do not differ." in _words(_printed(empty, root))[0]


def test_an_empty_draft_against_a_full_one_shows_all_of_it_as_new(root: Path, tmp_path: Path) -> None:
    nothing = made.draft("en", label="Zero")
    full = made.draft(
        "en", ("a", "", Kind.ARTICLE, "Article 1", "Lamps", ""), ("a1", "a", Kind.PARAGRAPH, "1.", "", "Lamps burn."),
        label="Rev.1",
    )  # fmt: skip
    redline = compose(made.compared(nothing, full, {}), (), nothing, full, made.register())
    assert "new: “Lamps burn.”" in _words(_printed(redline, root))[0]


def test_a_print_can_be_cancelled(redline: Redline, root: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, what: str) -> None:
            if done == 0 and total == 0:
                raise Cancelled

    with pytest.raises(Cancelled):
        set_pages(prepare_redline(PrintJob(redline), root / "resources" / "pages"), WorkerPool(), Impatient())


def test_what_sets_pages_is_gone_before_they_are_read_back(redline: Redline, root: Path) -> None:
    """Typst keeps what it set for as long as its process lives, and reading pages back takes half as much again."""

    class Watched(WorkerPool):
        seen: list[tuple[str, bool]]

        def call(self, function, *arguments, fresh: bool = False, **more):  # type: ignore[no-untyped-def]
            self.seen.append((function.__name__, fresh))
            return super().call(function, *arguments, fresh=fresh, **more)

    pool = Watched()
    pool.seen = []
    assert set_pages(prepare_redline(PrintJob(redline), root / "resources" / "pages"), pool, SilentProgress())
    assert pool.seen == [("typeset_pages", True), ("finish_pages", True)]
