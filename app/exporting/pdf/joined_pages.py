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

from app.exporting.pdf.part_reading import ABOVE, ELSEWHERE, links_elsewhere, names_page
from app.exporting.pdf.text_part import LENGTHS, Misfit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pikepdf import Pdf

    from app.exporting.pdf.text_part import TextPart

SHEET = "sheet:"
"""How the target of the link begins that each sheet has (`redline.typ`); the number of its page of the text follows."""
NEAR = 1.0
"""Points within which links of a page and of its sheet are the same."""
BELOW = 2.32
"""Points that a link which names a page reaches below its line on a sheet (`redline.typ`), and none in a part."""
_Place = tuple[tuple[int, int], float, float]
"""A page, and where on it: from the left and from the top, in points."""


def lay_text(pdf: Pdf, parts: Sequence[TextPart], title: str, on_page: str, language: str) -> None:
    """Lays the pages of `parts` over the sheets of `pdf` from the one on which the bookmark `title` leads.
    The last pages have the legends, for pages with a number of one digit and so on. `on_page` is how the other
    end of a move names its page, with a place for the number, and `language` that of these words. Raises Misfit
    where anything does not fit.
    """
    legends = _take_legends(pdf)
    at = begun = _page_under(pdf, title)
    sheets = [page.obj for page in pdf.pages]
    _check_order(parts, sheets, begun)
    replaced: dict[tuple[int, int], Any] = {}
    targets = _Targets()
    kids: list[Any] = []
    with ExitStack() as opened:
        for part in parts:
            source = opened.enter_context(pikepdf.open(io.BytesIO(part.pages)))
            laid = []
            for number, places in zip(range(part.first, part.end), part.places, strict=True):
                pdf.pages[at] = source.pages[number]
                laid.append(pdf.pages[at].obj)
                replaced[sheets[at].objgen] = laid[-1]
                targets.note(laid[-1].objgen, places)
                at += 1
            kids += _structure(pdf, source, part, laid)
    _repoint(pdf, sheets, replaced)
    _forget(pdf, sheets[begun:at])
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    elements = dict(_entries(pdf.Root.StructTreeRoot.ParentTree))
    for sheet in sheets[begun:at]:
        page = replaced[sheet.objgen]
        for link, target in _lead(sheet, page):
            targets.check(link, target)
            if names_page(target):
                number = numbers[link.Dest[0].objgen]
                named = elements[int(link.StructParent)]
                named.ActualText = String(" · " + on_page.format(page=number))
                _tell_in(language, named)
        number = numbers[page.objgen]
        _draw_under(pdf, page, {f"Sheet{number}": _form(pdf, sheet), **legends[len(str(number)) - 1]})
    _insert(pdf, kids, numbers, begun + 1)


def _tell_in(language: str, named: Any) -> None:
    """Has the line of a move told in a language: the name of a page and the words before it."""
    named.Lang = String(language)
    line = [kid for kid in named.P.K if isinstance(kid, Dictionary)] if isinstance(named.P.K, Array) else []
    at = next((at for at, kid in enumerate(line) if kid.objgen == named.objgen), 0)
    for kid in reversed(line[:at]):
        if kid.get("/S") not in (Name.Span, Name.Annot, Name.Link) or "/Lang" in kid:
            break
        kid.Lang = String(language)


def _check_order(parts: Sequence[TextPart], sheets: Sequence[Any], begun: int) -> None:
    """The items of the parts follow each other, all of them; each of their pages has its sheet, and no other page is
    one. There is a legend for each page. Raises Misfit.
    """
    ends = [0, *(part.next_item for part in parts)]
    if ends[:-1] != [part.first_item for part in parts] or [part.last for part in parts].index(True) != len(parts) - 1:
        raise Misfit("an item is missing between parts, or stands in two")
    counted = range(sum(part.end - part.first for part in parts))
    named = [_sheet_of(sheet) for sheet in sheets]
    behind = len(sheets) - begun - len(counted)
    if named != [""] * begun + [str(number) for number in counted] + [""] * behind:
        raise Misfit("there are not as many sheets as pages")
    if len(str(len(sheets))) > LENGTHS:
        raise Misfit("there are more pages than legends for them")


def _sheet_of(page: Any) -> str:
    """The number of the page of the text of which this is the sheet, "" where it is none."""
    said = [str(link.A.URI) for link in page.get("/Annots", []) if "/URI" in link.get("/A", {})]
    return next((one.removeprefix(SHEET) for one in said if one.startswith(SHEET)), "")


class _Targets:
    """Where the labels stand to which links of a text lead."""

    def __init__(self) -> None:
        self._rows: dict[str, _Place] = {}
        self._others: dict[str, _Place] = {}
        self._labels: dict[_Place, str] = {}
        self._pages: set[tuple[int, int]] = set()

    def note(self, page: tuple[int, int], places: Sequence[Mapping[str, Any]]) -> None:
        """What stands at which `places` of a page of the text."""
        self._rows |= {one["to"]: (page, one["x"], one["y"]) for one in places if one["sort"] == "place"}
        self._pages.add(page)

    def check(self, link: Any, target: str) -> None:
        """A link leads to its label: to the row in the text that has it, or beyond the text always to one place, to
        which no other label leads. Raises Misfit.
        """
        page, _, high = to = _leads_to(link)
        if names_page(target):
            there = self._rows.get(target, ((0, 0), 0.0, 0.0))
            fits = page == there[0] and abs(high - there[2]) < NEAR
        else:
            once = self._others.setdefault(target, to) == to and self._labels.setdefault(to, target) == target
            fits = once and page not in self._pages
        if not fits:
            raise Misfit(f"a link does not lead to {target}")


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


def _lead(sheet: Any, page: Any) -> list[tuple[Any, str]]:
    """Has the links of a page that lead out of its part lead where those of its sheet do, which stand at the same
    places; these links, and the label to which each leads.
    """
    there = [link for link in sheet.get("/Annots", []) if "/Dest" in link]
    led: list[tuple[Any, str]] = []
    links = links_elsewhere(page)
    if len(links) != len(there):
        raise Misfit(f"{len(links)} links, {len(there)} on their sheet")
    for link in links:
        target = str(link.A.URI).removeprefix(ELSEWHERE)
        left, low = float(link.Rect[0]), float(link.Rect[1]) - (BELOW if names_page(target) else 0)
        far, which = min((_far(one, left, low), at) for at, one in enumerate(there))
        if far >= NEAR:
            raise Misfit("no link of a sheet is where one of its page is")
        twin = there.pop(which)
        del link["/A"]
        link.Dest, link.Contents = Array(list(twin.Dest)), twin.Contents
        if names_page(target):
            link.Rect = Array(list(twin.Rect))
        led.append((link, target))
    return led


def _far(link: Any, left: float, low: float) -> float:
    """How far a link stands from a place, in points."""
    return abs(float(link.Rect[0]) - left) + abs(float(link.Rect[1]) - low)


def _leads_to(link: Any) -> _Place:
    page, _, left, high, *_ = link.Dest
    return page.objgen, float(left), float(page.MediaBox[3] - high) + ABOVE


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
