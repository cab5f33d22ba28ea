"""A long text is set in parts and laid on its sheets: nobody sees where one ends."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count, islice, product
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2
import pytest

from app.exporting.pdf import pdf
from app.exporting.pdf.part_reading import links_elsewhere
from app.exporting.pdf.pdf import PreparedPages, prepare_redline, set_pages
from app.exporting.pdf.text_part import TextPart, part_end
from app.job import SilentProgress
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, Layout
from app.services.exports.documents import drawing_of
from app.services.processes.worker_pool import WorkerPool
from tests.exporting.tagged import elements_under

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources


class Here(WorkerPool):
    """Does in this process what others would do, and says what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def call(self, function: Any, *arguments: Any, **_: Any) -> Any:
        """What the function gives."""
        self.asked.append(function.__name__)
        return function(*arguments)


@pytest.fixture(scope="module")
def compared(compared_files: Callable[[Path, Path], ComparedDrafts], root: Path) -> ComparedDrafts:
    return compared_files(root / "drafts" / "rev1.txt", root / "drafts" / "rev2.docx")


@pytest.fixture(scope="module")
def ready(compared: ComparedDrafts, resources: Resources) -> PreparedPages:
    return prepare_redline(drawing_of(compared, resources, EVERYTHING, NO_SUPPLEMENTS), resources.pages)


@pytest.fixture(scope="module")
def whole(ready: PreparedPages) -> bytes:
    return set_pages(ready, Here(), SilentProgress())


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is short counts as long, so that the sample has three parts."""
    monkeypatch.setattr(pdf, "_LONG", 5_000)
    monkeypatch.setattr(pdf, "_PART", 12_000)


@pytest.fixture
def in_some(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is short counts as long, in parts of some pages."""
    monkeypatch.setattr(pdf, "_LONG", 5_000)
    monkeypatch.setattr(pdf, "_PART", 25_000)


@pytest.fixture
def in_parts(ready: PreparedPages, short: None) -> bytes:
    worker = Here()
    pages = set_pages(ready, worker, SilentProgress())
    assert worker.asked.count("typeset_part") >= 3
    assert "typeset_pages" not in worker.asked
    return pages


def _letters(data: bytes) -> list[Counter[str]]:
    with pypdfium2.PdfDocument(data) as document:
        return [Counter("".join(page.get_textpage().get_text_bounded().split())) for page in document]


def _pictures(data: bytes) -> list[bytes]:
    with pypdfium2.PdfDocument(data) as document:
        return [bytes(page.render(draw_annots=False).buffer) for page in document]


def _bookmarks(data: bytes) -> list[tuple[int, str, int, list[int]]]:
    with pypdfium2.PdfDocument(data) as document:
        marks = [(mark, mark.get_dest()) for mark in document.get_toc()]
        return [
            (mark.level, mark.get_title(), to.get_index(), [round(place) for place in to.get_view()[1]])
            for mark, to in marks
        ]


def _annotations(data: bytes) -> list[list[dict[str, Any]]]:
    said = ("/Subtype", "/T", "/Subj", "/Contents", "/NM", "/StructParent")
    with pikepdf.open(io.BytesIO(data)) as file:
        number = {page.obj.objgen: at for at, page in enumerate(file.pages)}
        return [
            [
                {
                    **{key: str(one[key]) for key in said[:-1] if key in one},
                    "told": said[-1] in one,
                    "at": [round(float(edge)) for edge in one.Rect],
                    "to": number[one.Dest[0].objgen] if "/Dest" in one else None,
                }
                for one in page.get("/Annots", [])
            ]
            for page in file.pages
        ]


def _elements(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as file:
        return [str(one.S) for one in elements_under(file.Root.StructTreeRoot)]


def _languages(data: bytes) -> list[tuple[str, str]]:
    """The elements that have words of their own, in their order, and the language in which each is told."""
    with pikepdf.open(io.BytesIO(data)) as file:
        found: list[tuple[str, str]] = []
        waiting: list[tuple[Any, str]] = [(file.Root.StructTreeRoot.K, str(file.Root.Lang))]
        while waiting:
            one, spoken = waiting.pop()
            if isinstance(one, pikepdf.Array):
                waiting += [(kid, spoken) for kid in reversed(list(one))]
            elif isinstance(one, pikepdf.Dictionary) and "/S" in one:
                spoken = str(one.get("/Lang", spoken))
                kids = one.get("/K")
                several = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
                if "/ActualText" in one or any(
                    isinstance(kid, int) or kid.get("/Type") == "/MCR" for kid in several if kid is not None
                ):
                    found.append((str(one.S), spoken))
                waiting += [(kid, spoken) for kid in reversed(several)]
        return found


def test_pages_look_and_say_the_same_as_those_set_at_once(whole: bytes, in_parts: bytes) -> None:
    assert _pictures(in_parts) == _pictures(whole)
    assert _letters(in_parts) == _letters(whole)


def test_bookmarks_links_and_annotations_lead_to_the_same_places(whole: bytes, in_parts: bytes) -> None:
    assert _bookmarks(in_parts) == _bookmarks(whole)
    assert _annotations(in_parts) == _annotations(whole)


def test_it_is_read_out_in_the_same_order(whole: bytes, in_parts: bytes) -> None:
    assert _elements(in_parts) == _elements(whole)
    with pikepdf.open(io.BytesIO(in_parts)) as file:
        assert file.check_pdf_syntax() == []
        nums = list(file.Root.StructTreeRoot.ParentTree.Nums)
        keys = [int(key) for key in nums[::2]]
        assert keys == sorted(set(keys))
        parents = dict(zip(keys, nums[1::2], strict=True))
        for page in file.pages:
            # Each piece of the page is the piece of an element that stands in the tree.
            for element in parents[int(page.obj.StructParents)]:
                assert element.P is not None
            for one in page.get("/Annots", []):
                if "/StructParent" in one:
                    assert parents[int(one.StructParent)].S in ("/Link", "/Annot", "/Span")


def test_the_same_drafts_give_the_same_bytes(ready: PreparedPages, in_parts: bytes) -> None:
    assert set_pages(ready, Here(), SilentProgress()) == in_parts


def test_a_provision_as_long_as_a_part_is_set_at_once(
    ready: PreparedPages, whole: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No page begins with an item where a part may end: then nothing is set in parts."""
    monkeypatch.setattr(pdf, "_LONG", 5_000)
    monkeypatch.setattr(pdf, "_PART", 1)
    worker = Here()
    assert set_pages(ready, worker, SilentProgress()) == whole
    assert worker.asked[:1] == ["typeset_part"]
    assert "typeset_pages" in worker.asked


def _deep(wish: str) -> str:
    """A draft with headings of four levels."""
    lines, articles = ["Draft convention"], count(1)
    for part in ("I", "II"):
        lines += [f"PART {part}", "GENERAL MATTERS"]
        for chapter, section in product((1, 2), repeat=2):
            lines += [f"CHAPTER {chapter}", "RULES"] if section == 1 else []
            lines += [f"SECTION {section}", "SUBJECT"]
            for article in islice(articles, 3):
                lines += [f"Article {article}", f"Matter {article}"]
                lines += [f"{number}. {f'Each Party {wish} plan for the area. ' * 6}" for number in (1, 2, 3)]
    return "\n\n".join(lines)


@pytest.mark.parametrize("archival", [False, True])
def test_headings_of_four_levels_hold_to_the_rules(
    compared_files: Callable[[Path, Path], ComparedDrafts],
    resources: Resources,
    in_some: None,
    tmp_path: Path,
    archival: bool,
) -> None:
    """A part may begin with a heading of any level: none is skipped in it."""
    files = [tmp_path / f"{wish}.txt" for wish in ("shall", "should")]
    for file in files:
        file.write_text(_deep(file.stem), encoding="utf-8")
    choices = replace(EVERYTHING, archival=archival)
    ready = prepare_redline(drawing_of(compared_files(*files), resources, choices, NO_SUPPLEMENTS), resources.pages)
    assert {item["b"][0] for item in json.loads(ready.inputs["body"]) if item.get("b")} == {1, 2, 3, 4}
    worker = Here()
    pages = set_pages(ready, worker, SilentProgress())
    assert worker.asked.count("typeset_part") >= 3
    assert "typeset_pages" not in worker.asked
    with pikepdf.open(io.BytesIO(pages)) as laid:
        assert b"pdfuaid" in laid.Root.Metadata.read_bytes()
    assert _elements(pages) == _elements(set_pages(replace(ready, parted=False), Here(), SilentProgress()))


def test_what_breaks_a_rule_in_parts_alone_is_set_at_once(
    ready: PreparedPages, whole: bytes, short: None, tmp_path: Path
) -> None:
    """That the pages hold to the rules of PDF/UA is given up only where they do not when set at once."""
    pages = tmp_path / "pages"
    copytree(Path(ready.template).parent, pages)
    text = pages / "text.typ"
    text.write_text(text.read_text(encoding="utf-8").replace("for level in range(1,", "for level in range(3,"), "utf-8")
    worker = Here()
    asked = replace(ready, template=str(pages / "redline.typ"))
    assert set_pages(asked, worker, SilentProgress()) == whole
    assert set(worker.asked[:-2]) == {"typeset_part"}
    assert worker.asked[-2:] == ["typeset_pages", "finish_pages"]


class Spoilt(Here):
    """Hands on other parts than were set."""

    def __init__(self, spoil: Callable[[TextPart], TextPart]) -> None:
        super().__init__()
        self.spoil = spoil

    def call(self, function: Any, *arguments: Any, **more: Any) -> Any:
        """What the function gives, parts but the first one spoilt."""
        given = super().call(function, *arguments, **more)
        return self.spoil(given) if isinstance(given, TextPart) and given.first_item else given


def _with_links(part: TextPart, change: Callable[[list[Any]], None]) -> TextPart:
    """A part of which the links that lead out of it are changed, of all its pages."""
    with pikepdf.open(io.BytesIO(part.pages)) as file:
        change([link for page in file.pages for link in links_elsewhere(page.obj)])
        out = io.BytesIO()
        file.save(out)
    return replace(part, pages=out.getvalue())


def _moved(links: list[Any]) -> None:
    for link in links:
        link.Rect = pikepdf.Array([float(edge) + 3 for edge in link.Rect])


def _led_elsewhere(links: list[Any]) -> None:
    targets = [str(link.A.URI) for link in links]
    for link, target in zip(links, targets[1:] + targets[:1], strict=True):
        link.A.URI = pikepdf.String(target)


def _matters(order: Sequence[int], wish: str) -> str:
    """A draft with articles in an order, each in words of its own."""
    words = ("fen", "orchard", "quarry", "meadow", "lantern", "harbour", "granary", "beacon", "trellis", "weir", "mill")
    lines = ["Draft convention"]
    for place, matter in enumerate(order, 1):
        said = " ".join(f"{words[matter * k % 11]}{words[(matter + k) % 11]}{matter}" for k in range(1, 16))
        lines += [f"Article {place}", f"On {words[matter % 11]} {matter}"]
        lines += [f"{number}. Each {said} {wish} {number + matter} be kept." for number in (1, 2, 3)]
    return "\n\n".join(lines)


@pytest.fixture(scope="module")
def moving(
    compared_files: Callable[[Path, Path], ComparedDrafts],
    resources: Resources,
    tmp_path_factory: pytest.TempPathFactory,
) -> PreparedPages:
    """Drafts in which articles move over many pages, in one column, with labels in another language."""
    folder = tmp_path_factory.mktemp("moving")
    orders = [*range(1, 31)], [1, 2, *range(4, 6), *range(7, 28), 3, 28, 6, 29, 30]
    files = [folder / f"rev{number}.txt" for number in (1, 2)]
    for file, order, wish in zip(files, orders, ("shall", "should"), strict=True):
        file.write_text(_matters(order, wish), encoding="utf-8")
    choices = replace(EVERYTHING, layout=Layout.COLUMN, language="fr")
    return prepare_redline(drawing_of(compared_files(*files), resources, choices, NO_SUPPLEMENTS), resources.pages)


@pytest.fixture(scope="module")
def moving_whole(moving: PreparedPages) -> bytes:
    return set_pages(replace(moving, parted=False), Here(), SilentProgress())


def test_links_to_the_other_end_of_a_move_name_its_page(
    moving: PreparedPages, moving_whole: bytes, in_some: None
) -> None:
    worker = Here()
    pages = set_pages(moving, worker, SilentProgress())
    assert worker.asked.count("typeset_part") >= 3
    assert "typeset_pages" not in worker.asked
    assert [one for page in _annotations(pages) for one in page if one["to"] is not None]
    assert _annotations(pages) == _annotations(moving_whole)
    assert _languages(pages) == _languages(moving_whole)
    assert _letters(pages) == _letters(moving_whole)
    assert _pictures(pages) == _pictures(moving_whole)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda part: replace(part, first_item=part.first_item + 1),  # an item is missing
        lambda part: _with_links(part, _moved),
        lambda part: _with_links(part, _led_elsewhere),
    ],
    ids=["item", "moved", "led elsewhere"],
)
def test_parts_that_do_not_fit_their_sheets_are_set_at_once(
    moving: PreparedPages, moving_whole: bytes, in_some: None, spoil: Callable[[TextPart], TextPart]
) -> None:
    worker = Spoilt(spoil)
    assert set_pages(moving, worker, SilentProgress()) == moving_whole
    assert worker.asked[-4:] == ["typeset_sheets", "finish_pages", "typeset_pages", "finish_pages"]


def test_a_sheet_too_few_is_found(ready: PreparedPages, whole: bytes, short: None) -> None:
    class Fewer(Here):
        def call(self, function: Any, *arguments: Any, **more: Any) -> Any:
            if function.__name__ == "typeset_sheets":
                arguments = (*arguments[:4], arguments[4][:-1], *arguments[5:])
            return super().call(function, *arguments, **more)

    worker = Fewer()
    assert set_pages(ready, worker, SilentProgress()) == whole
    assert worker.asked[-2:] == ["typeset_pages", "finish_pages"]


def test_more_pages_than_there_are_legends_are_set_at_once(
    ready: PreparedPages, whole: bytes, short: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "LENGTHS", 1)
    worker = Here()
    assert set_pages(ready, worker, SilentProgress()) == whole
    assert worker.asked[-3:] == ["typeset_sheets", "typeset_pages", "finish_pages"]


def test_room_that_is_too_narrow_for_the_name_of_a_page_is_not_taken(
    ready: PreparedPages, in_parts: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The digits of the number of the last page are guessed: too few are mended."""
    monkeypatch.setattr(pdf, "_LETTERS_OF_PAGE", 10**9)
    worker = Here()
    assert set_pages(ready, worker, SilentProgress()) == in_parts
    assert worker.asked.count("typeset_sheets") == 2


def test_what_runs_from_the_right_is_set_at_once(compared: ComparedDrafts, resources: Resources, short: None) -> None:
    """What a glyph of Arabic stands for depends on the word in which a file has it first."""
    drawing = drawing_of(compared, resources, replace(EVERYTHING, language="ar"), NO_SUPPLEMENTS)
    assert not prepare_redline(drawing, resources.pages).parted


def test_parts_have_so_many_letters_and_the_last_one_a_quarter_more() -> None:
    weights = [10] * 10
    assert part_end(weights, 0, 40) == 4
    assert part_end(weights, 4, 40) == 8
    assert part_end(weights, 5, 40) == 10
    assert part_end([90, 10], 0, 40) == 1
