"""Lays the pages of a text that was set in parts (`text_part.py`) onto the sheets that were set for them, which have
heads and feet and stand among the other pages of a redline.

The pages of the text come with their annotations and with their elements in the tree of structure (ISO 32000-1, 14.7),
which go where the text stands. What bookmarks and links lead to was set with the sheets.
"""

from __future__ import annotations

import io
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from app.exporting.pdf.part_reading import ELSEWHERE, links_elsewhere, names_page
from app.exporting.pdf.text_part import LENGTHS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pikepdf import Pdf

    from app.exporting.pdf.text_part import TextPart


def lay_text(pdf: Pdf, parts: Sequence[TextPart], title: str, on_page: str) -> None:
    """Lays the pages of `parts` over the sheets of `pdf` from the one on which the bookmark `title` leads.
    The last pages have the legends, for pages with a number of one digit and so on. `on_page` is how the other
    end of a move names its page, with a place for the number.
    """
    legends = _take_legends(pdf)
    at = _page_under(pdf, title)
    sheets = [page.obj for page in pdf.pages]
    replaced: dict[tuple[int, int], Any] = {}
    kids: list[Any] = []
    with ExitStack() as opened:
        for part in parts:
            source = opened.enter_context(pikepdf.open(io.BytesIO(part.pages)))
            laid = []
            for number in range(part.first, part.end):
                pdf.pages[at] = source.pages[number]
                laid.append(pdf.pages[at].obj)
                replaced[sheets[at].objgen] = laid[-1]
                at += 1
            kids += _structure(pdf, source, part, laid)
    _repoint(pdf, sheets, replaced)
    _forget(pdf, [sheet for sheet in sheets if sheet.objgen in replaced])
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    elements = dict(_entries(pdf.Root.StructTreeRoot.ParentTree))
    for sheet in sheets:
        if (page := replaced.get(sheet.objgen)) is not None:
            for link, twin in _lead(sheet, page):
                if twin:
                    number = numbers[link.Dest[0].objgen]
                    elements[int(link.StructParent)].ActualText = String(" · " + on_page.format(page=number))
            number = numbers[page.objgen]
            _draw_under(pdf, page, {f"Sheet{number}": _form(pdf, sheet), **legends[len(str(number)) - 1]})
    _insert(pdf, kids, numbers, min(numbers[page.objgen] for page in replaced.values()))


def _page_under(pdf: Pdf, title: str) -> int:
    """The index of the page on which the first bookmark with a title leads."""
    mark: Any = pdf.Root.Outlines.First
    while str(mark.Title) != title:
        mark = mark.Next
    return next(number for number, page in enumerate(pdf.pages) if page.obj.objgen == mark.Dest[0].objgen)


def _structure(pdf: Pdf, source: Pdf, part: TextPart, laid: Sequence[Any]) -> list[Any]:
    """The elements of the pages of a part that count, brought over, under keys of their own in the tree of parents."""
    root = source.Root.StructTreeRoot
    counted = {source.pages[number].obj.objgen for number in range(part.first, part.end)}
    wanted, page = [], source.pages[part.first].obj.objgen
    for number, kid in enumerate(root.K[0].K):
        page = _page_of(kid) or page  # what has nothing on any page stands with what is before it
        wanted += [number] if page in counted else []
    copied = pdf.copy_foreign(root)
    tree = pdf.Root.StructTreeRoot
    add = int(tree.ParentTreeNextKey)
    keys: set[int] = set()
    for page in laid:
        keys.add(int(page.StructParents))
        page.StructParents = int(page.StructParents) + add
        for link in page.get("/Annots", []):
            if "/StructParent" in link:
                keys.add(int(link.StructParent))
                link.StructParent = int(link.StructParent) + add
    entries = [
        *_entries(tree.ParentTree),
        *((key + add, one) for key, one in _entries(copied.ParentTree) if key in keys),
    ]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array([side for entry in entries for side in entry])))
    tree.ParentTreeNextKey = add + int(root.ParentTreeNextKey)
    for role, of in copied.get("/RoleMap", {}).items():
        tree.RoleMap[role] = of
    kids = [copied.K[0].K[number] for number in wanted]
    for kid in kids:
        kid.P = tree.K[0]
    return kids


def _entries(tree: Any) -> list[tuple[int, Any]]:
    """(key, value) of a number tree in order."""
    found = [entry for kid in tree.get("/Kids", []) for entry in _entries(kid)]
    nums = list(tree.get("/Nums", []))
    return found + [(int(key), value) for key, value in zip(nums[::2], nums[1::2], strict=True)]


def _page_of(element: Any) -> tuple[int, int] | None:
    """The first page on which an element has something."""
    if not isinstance(element, Dictionary):
        return None
    if (page := element.get("/Pg")) is not None:
        return page.objgen
    kids = element.get("/K")
    for kid in kids if isinstance(kids, Array) else [kids]:
        if (found := _page_of(kid)) is not None:
            return found
    return None


def _repoint(pdf: Pdf, sheets: Sequence[Any], replaced: dict[tuple[int, int], Any]) -> None:
    """Has all that leads to a sheet lead to the page that was laid over it."""
    waiting: list[Any] = [pdf.Root.Outlines.First]
    while waiting:
        mark = waiting.pop()
        waiting += [mark[key] for key in ("/Next", "/First") if key in mark]
        _turn(mark, replaced)
    for sheet in sheets:
        for link in sheet.get("/Annots", []):
            if "/Dest" in link:
                _turn(link, replaced)


def _turn(one: Any, replaced: dict[tuple[int, int], Any]) -> None:
    if (page := replaced.get(one.Dest[0].objgen)) is not None:
        one.Dest[0] = page


def _forget(pdf: Pdf, sheets: Sequence[Any]) -> None:
    """Takes the elements of sheets out of the tree of structure: there are but links, in the places of others."""
    tree, there = pdf.Root.StructTreeRoot, {sheet.objgen for sheet in sheets}
    tree.K[0].K = Array([kid for kid in tree.K[0].K if _page_of(kid) not in there])
    links = [int(link.StructParent) for sheet in sheets for link in sheet.get("/Annots", []) if "/StructParent" in link]
    gone = {*links, *(int(sheet.StructParents) for sheet in sheets if "/StructParents" in sheet)}
    entries = [entry for entry in _entries(tree.ParentTree) if entry[0] not in gone]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array([side for entry in entries for side in entry])))


def _lead(sheet: Any, page: Any) -> list[tuple[Any, bool]]:
    """Has the links of a page that lead out of its part lead where those of its sheet do, which stand at the same
    places; these links, and whether each stands for the name of a page.
    """
    there = [link for link in sheet.get("/Annots", []) if "/Dest" in link]
    led: list[tuple[Any, bool]] = []
    for link in links_elsewhere(page):
        left, low = float(link.Rect[0]), float(link.Rect[1])
        twin = min(there, key=lambda one: abs(float(one.Rect[0]) - left) + abs(float(one.Rect[1]) - low))
        there.remove(twin)
        named = names_page(str(link.A.URI).removeprefix(ELSEWHERE))
        del link["/A"]
        link.Dest, link.Contents = Array(list(twin.Dest)), twin.Contents
        if named:
            link.Rect = Array(list(twin.Rect))
        led.append((link, named))
    return led


def _take_legends(pdf: Pdf) -> list[dict[str, Any]]:
    """The legends by their names, which stand on the last pages; these are taken away."""
    pages = [page.obj for page in pdf.pages][-LENGTHS:]
    legends = [{f"Legend{number}": _form(pdf, page)} for number, page in enumerate(pages, 1)]
    _forget(pdf, pages)
    del pdf.pages[-LENGTHS:]
    return legends


def _form(pdf: Pdf, page: Any) -> Any:
    """What is drawn on a page, to be drawn on others."""
    return pdf.make_stream(
        page.Contents.read_bytes(), Type=Name.XObject, Subtype=Name.Form, BBox=page.MediaBox, Resources=page.Resources
    )


def _draw_under(pdf: Pdf, page: Any, forms: Mapping[str, Any]) -> None:
    """Draws forms on a page, before its own words."""
    if "/XObject" not in page.Resources:
        page.Resources.XObject = Dictionary()
    for name, form in forms.items():
        page.Resources.XObject[f"/{name}"] = form
    drawn = "".join([f"q /{name} Do Q\n" for name in forms])
    page.Contents = Array([pdf.make_stream(drawn.encode()), page.Contents])


def _insert(pdf: Pdf, kids: Sequence[Any], numbers: dict[tuple[int, int], int], begun: int) -> None:
    """Puts the elements of the text before those of the pages behind it."""
    document = pdf.Root.StructTreeRoot.K[0]
    before: list[Any] = []
    behind: list[Any] = []
    for kid in document.K:
        page = _page_of(kid)
        (behind if page is not None and numbers.get(page, 0) >= begun else before).append(kid)
    document.K = Array([*before, *kids, *behind])
