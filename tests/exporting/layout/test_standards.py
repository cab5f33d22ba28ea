"""Tagged pages and pages for an archive: what a file claims, what stands in its structure, what lies over its marks."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2
import pytest

from app.exporting.layout.rows import PrintJob
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.job import Refused, SilentProgress
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, ON_REQUEST, WHOLE, Layout
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.vocabulary import ENGLISH, Vocabulary
from tests.exporting.tagged import elements_under, signs_unread
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline


def _redline(words: Vocabulary = ENGLISH) -> Redline:
    older, newer, comparison = made.lighthouses()
    asked = tuple(
        made.asked(change.id, ("NOR", "Norway"), ("EU", "E.U."), ("CHE", "Switzerland"), ("EGY", "Egypt"), link=link)
        for change, link in zip(comparison.changes, (Link.MARKED, Link.MATCHED), strict=False)
    )
    return compose(comparison, asked, older, newer, made.register(), words=words)


def _pages(drawing: PrintJob, root: Path) -> bytes:
    return set_pages(prepare_redline(drawing, root / "resources" / "pages"), WorkerPool(), SilentProgress())


def _text(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]


def _claims(pdf: pikepdf.Pdf) -> dict[str, str]:
    with pdf.open_metadata() as metadata:
        return {name: metadata.get(name, "") for name in ("pdfuaid:part", "pdfaid:part", "pdfaid:conformance")}


def _refers(kid: Any) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("code", ["en", "ar"])
def test_pages_claim_what_they_are(layout: Layout, code: str, root: Path) -> None:
    words = load_resources(root / "resources").vocabulary(code)
    choices = replace(EVERYTHING, layout=layout, sections=WHOLE | ON_REQUEST)
    with pikepdf.open(io.BytesIO(_pages(PrintJob(_redline(words), words, choices), root))) as pdf:
        assert _claims(pdf) == {"pdfuaid:part": "1", "pdfaid:part": "", "pdfaid:conformance": ""}
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        elements = elements_under(pdf.Root.StructTreeRoot)
        headings = [e for e in elements if str(e.S) in ("/H1", "/H2", "/H3", "/H4", "/H5", "/H6")]
        assert headings
        assert all("/K" in heading for heading in headings), "no heading is empty"
        annotated = {kid.Obj.objgen for e in elements if e.S == "/Annot" for kid in e.K if _refers(kid)}
        marks = [a for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a]
        assert marks
        assert {a.objgen for a in marks} == annotated, "every annotation stands in an element of its own"


def test_an_archive_has_the_same_marks_and_nothing_over_them(root: Path) -> None:
    redline = _redline()
    choices = replace(EVERYTHING, archival=True, sections=WHOLE | ON_REQUEST)
    data = _pages(PrintJob(redline, choices=choices), root)
    assert data == _pages(PrintJob(redline, choices=choices), root)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert _claims(pdf) == {"pdfuaid:part": "1", "pdfaid:part": "2", "pdfaid:conformance": "A"}
        assert "/OutputIntents" in pdf.Root
        annots = [a for page in pdf.pages for a in page.get("/Annots", [])]
        assert annots
        assert all(a.Subtype == "/Link" and "/Dest" in a for a in annots)
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys()) for font in fonts)
    assert _text(data) == _text(_pages(PrintJob(redline, choices=replace(choices, archival=False)), root))


@pytest.mark.parametrize("sign", ["\U00013000", "\ue000", "\uf0b7"])
def test_a_sign_that_no_font_has_is_printed_without_a_claim_and_kept_in_no_archive(root: Path, sign: str) -> None:
    older, newer, comparison = made.in_language("en", f"The lamp {sign} burns.", f"A lamp {sign} burns.")
    redline = compose(comparison, (), older, newer, made.register())
    with pikepdf.open(io.BytesIO(_pages(PrintJob(redline), root))) as pdf:
        assert _claims(pdf)["pdfuaid:part"] == ("1" if sign == "\ue000" else "")
    with pytest.raises(Refused, match=f"U\\+{ord(sign):04X}"):
        _pages(PrintJob(redline, choices=replace(EVERYTHING, archival=True)), root)


@pytest.mark.parametrize("layout", Layout)
def test_what_stands_over_the_columns_is_read_out_where_the_text_begins(layout: Layout, root: Path) -> None:
    choices = replace(EVERYTHING, layout=layout, sections=frozenset())
    with pikepdf.open(io.BytesIO(_pages(PrintJob(_redline(), choices=choices), root))) as pdf:
        assert signs_unread(pdf.pages[0]) <= len("1 / 1")
        assert all(signs_unread(page) > len("Who asked") for page in pdf.pages[1:]), "then it is the head of each page"
