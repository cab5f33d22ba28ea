"""Pages that lost something, or have it at another place, are not handed over."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from app.exporting.pdf import annotations
from app.exporting.pdf.pdf import PreparedPages, prepare_redline
from app.exporting.pdf.typst_process import finish_pages, typeset_pages
from app.exporting.receipt.fault import FaultyExport
from app.exporting.receipt.letters import letters_of
from app.exporting.receipt.paper import find_lost_text
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, Layout
from app.services.exports.documents import drawing_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pikepdf import Pdf

    from app.exporting.pdf.annotation_note import AnnotationNote
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources


@pytest.fixture(scope="module", params=[Layout.SIDES, Layout.COLUMN, Layout.FINAL])
def ready(
    request: pytest.FixtureRequest,
    compared_files: Callable[[Path, Path], ComparedDrafts],
    root: Path,
    resources: Resources,
) -> PreparedPages:
    compared = compared_files(root / "drafts" / "rev1.txt", root / "drafts" / "rev2.docx")
    choices = replace(EVERYTHING, layout=request.param)
    return prepare_redline(drawing_of(compared, resources, choices, NO_SUPPLEMENTS), resources.pages)


@pytest.fixture(scope="module")
def pages(ready: PreparedPages) -> bytes:
    return typeset_pages(ready.template, ready.inputs, ready.fonts)


def _finished(ready: PreparedPages, pages: bytes) -> bytes:
    return finish_pages(pages, ready.notes, ready.title, ready.language, ready.inputs, ready.text_title)


def _links(page: Any) -> list[Any]:
    return [link for link in page.get("/Annots", []) if "/A" in link and str(link.A.get("/URI", "")).startswith("chg:")]


def _with_links(pdf: Pdf) -> list[int]:
    """The pages that have changes, those with the most first."""
    having = [number for number, page in enumerate(pdf.pages) if len(_links(page)) > 1]
    return sorted(having, key=lambda number: -len(_links(pdf.pages[number])))


def _one_dropped(pdf: Pdf) -> None:
    page = pdf.pages[_with_links(pdf)[0]]
    targets = [str(link.A.URI) for link in _links(page)]
    once = next(target for target in targets if targets.count(target) == 1)
    page.Annots = pikepdf.Array([a for a in page.Annots if "/A" not in a or str(a.A.get("/URI", "")) != once])


def _all_of_a_page_dropped(pdf: Pdf) -> None:
    del pdf.pages[_with_links(pdf)[0]].Annots


def _targets_turned(pdf: Pdf) -> None:
    links = _links(pdf.pages[_with_links(pdf)[0]])
    targets = [link.A.URI for link in links]
    for link, target in zip(links, targets[1:] + targets[:1], strict=True):
        link.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=target)


def _moved(pdf: Pdf) -> None:
    for link in _links(pdf.pages[_with_links(pdf)[0]]):
        left, low, right, high = (float(edge) for edge in link.Rect)
        link.Rect = pikepdf.Array([left, low - 100, right, high - 100])


def _pages_exchanged(pdf: Pdf) -> None:
    first = next(n for n in sorted(_with_links(pdf)) if n + 1 in _with_links(pdf))
    pdf.pages.insert(first, pdf.pages[first + 1])
    del pdf.pages[first + 2]


def test_pages_as_they_were_set_are_handed_over(ready: PreparedPages, pages: bytes) -> None:
    assert _finished(ready, pages)


@pytest.mark.parametrize("broken", [_one_dropped, _all_of_a_page_dropped, _targets_turned, _moved, _pages_exchanged])
def test_links_that_are_wrong_are_told(broken: Callable[[Pdf], None], ready: PreparedPages, pages: bytes) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        broken(pdf)
        pdf.save(out)
    with pytest.raises(FaultyExport):
        _finished(ready, out.getvalue())


def test_annotations_of_other_authors_are_told(
    ready: PreparedPages, pages: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotate = annotations.annotate

    def turned(pdf: Pdf, notes: Mapping[str, AnnotationNote]) -> int:
        names = [note.author for note in notes.values()]
        others = zip(notes, notes.values(), names[1:] + names[:1], strict=True)
        return annotate(pdf, {change: replace(note, author=author) for change, note, author in others})

    monkeypatch.setattr(annotations, "annotate", turned)
    with pytest.raises(FaultyExport, match="does not show change"):
        _finished(ready, pages)


def test_an_annotation_that_was_not_written_is_told(
    ready: PreparedPages, pages: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotate = annotations.annotate

    def forgetful(pdf: Pdf, notes: Mapping[str, AnnotationNote]) -> int:
        count = annotate(pdf, notes)
        page = next(page for page in pdf.pages if any("/NM" in one for one in page.get("/Annots", [])))
        gone = str(next(one.NM for one in page.Annots if "/NM" in one)).rpartition(":")[0]
        page.Annots = pikepdf.Array(
            [one for one in page.Annots if "/NM" not in one or str(one.NM).rpartition(":")[0] != gone]
        )
        return count

    monkeypatch.setattr(annotations, "annotate", forgetful)
    with pytest.raises(FaultyExport, match="does not show change"):
        _finished(ready, pages)


def test_a_row_that_did_not_change_is_missed(ready: PreparedPages) -> None:
    """Its letters stand elsewhere on the pages so often that counting them tells nothing."""
    items = json.loads(ready.inputs["body"])
    plain = [n for n, item in enumerate(items) if item["t"] == "row" and not item["at"] and len(str(item["n"])) > 200]
    plain = plain or [n for n, item in enumerate(items) if item["t"] == "row" and item["c"] and not item["b"]]
    rest = [item for n, item in enumerate(items) if n != plain[0]]
    fewer = {**ready.inputs, "body": json.dumps(rest, ensure_ascii=False)}
    with pytest.raises(FaultyExport, match="do not stand on the pages"):
        _finished(ready, typeset_pages(ready.template, fewer, ready.fonts))


def test_equal_paragraphs_are_counted() -> None:
    """One of three that is missing is told, wherever the others stand."""
    said = "The lamp of the harbour burns all night and is trimmed each morning."
    cell = {"n": [], "h": [], "x": [[said, "", "", ""]], "w": False}
    items = [{"t": "row", "o": None, "n": cell}] * 3
    page = letters_of(said)
    assert find_lost_text([page * 2 + "more", page + "lamp" * 99], items) is None
    assert find_lost_text([page * 2 + page[:30], page[30:] + "lamp" * 99], items) is None
    assert find_lost_text([page * 2 + "more", "lamp" * 99 + page[::-1] * 9], items) == f"  {said}"
