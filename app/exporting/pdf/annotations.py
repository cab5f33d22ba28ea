"""Turns the marked changes of a finished PDF into real annotations: Highlight, StrikeOut, Underline or Caret, with
author and contents.

The page template marks each change as a link to a private target, `chg:CHANGE:STYLE`; here these links become text
markup annotations (ISO 32000-1, 12.5.6.10) with a popup. One change on one page is at most one annotation of each
kind, however many lines it takes. The marks themselves are drawn by the page; the annotations have an empty
appearance, so that nothing is drawn twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from app.exporting.pdf.annotation_note import PAGE

if TYPE_CHECKING:
    from app.exporting.pdf.annotation_note import AnnotationNote

_STRUCK = frozenset({"d", "bd", "ed", "mf", "ml"})
_HIGHLIGHT = frozenset({"i"})
_CARET = "ca"
"""Style of the sign that stands where words went."""
_ABOVE = Decimal("0.22")
_GREY = b"[0.72 0.72 0.72]"


@dataclass
class _Found:
    """The links of one change in one style on one page, in the order of the page."""

    change: str
    subtype: str
    links: list[Any]


def annotate(pdf: Pdf, notes: Mapping[str, AnnotationNote]) -> int:
    """Replaces all private links of `pdf` by annotations, in the order of the changes on each page; returns how many
    there are.

    `notes` is keyed by change id. Raises KeyError for a link to a change that has no note: a bug of the template.
    """
    blank = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]))
    dropped: set[int] = set()
    kept: set[int] = set()
    seen: dict[str, int] = {}
    total = 0
    for place, page in enumerate(pdf.pages, 1):
        if "/Annots" not in page:
            continue
        others: list[Any] = []
        found: dict[tuple[str, str], _Found] = {}
        for link in page.Annots:
            target = _target(link)
            if target is None:
                others.append(link)
                continue
            change, _, style = target.rpartition(":")
            subtype = _subtype(style)
            found.setdefault((change, subtype), _Found(change, subtype, [])).links.append(link)
        annots: list[Any] = []
        edge: Any = page.mediabox[2]
        for one in sorted(found.values(), key=lambda f: (notes[f.change].number, f.subtype != "/StrikeOut")):
            seen[one.change] = seen.get(one.change, 0) + 1
            main = one.links[0]
            kept.add(int(main.StructParent)) if "/StructParent" in main else None
            dropped.update(int(k.StructParent) for k in one.links[1:] if "/StructParent" in k)
            name = f"{one.change}:{seen[one.change]}"
            annots += _annotation(pdf, Decimal(edge), one, _on_page(notes[one.change], place), name, blank)
            total += 1
        page.Annots = Array([*annots, *others])
    _retag(pdf, kept, dropped)
    return total


def links_of_changes(pdf: Pdf) -> list[list[tuple[str, str]]]:
    """The private links of each page in their order: id of the change, and style."""
    found: list[list[tuple[str, str]]] = []
    for page in pdf.pages:
        targets = [_target(link) for link in page.obj.get("/Annots", ())]
        parted = [target.rpartition(":") for target in targets if target is not None]
        found.append([(change, style) for change, _, style in parted])
    return found


def _on_page(note: AnnotationNote, page: int) -> AnnotationNote:
    """The note as it is said on a page, counted from 1."""
    told = note.reference.replace(PAGE, str(page))
    return replace(note, contents="\n".join(line for line in (note.contents, told) if line))


def _subtype(style: str) -> str:
    if style == _CARET:
        return "/Caret"
    return "/StrikeOut" if style in _STRUCK else "/Highlight" if style in _HIGHLIGHT else "/Underline"


def _target(link: Any) -> str | None:
    action = link.get("/A")
    if link.get("/Subtype") != Name.Link or action is None or "/URI" not in action:
        return None
    uri = str(action.URI)
    return uri.removeprefix("chg:") if uri.startswith("chg:") else None


def _annotation(pdf: Pdf, right: Decimal, one: _Found, note: AnnotationNote, name: str, blank: Any) -> list[Any]:
    """The annotation in the place of the first link, and its popup, on a page with the edge `right`.

    What is only numbers is parsed: a thousand objects take a tenth of the time that they take one by one.
    """
    rects = [_on_its_line(link.Rect) for link in one.links]
    quads = [v for left, low, right_, high in rects for v in (left, high, right_, high, left, low, right_, low)]
    whole = [min(r[0] for r in rects), min(r[1] for r in rects), max(r[2] for r in rects), max(r[3] for r in rects)]
    main = one.links[0]
    for key in ("/A", "/Border", "/BS", "/H"):
        if key in main:
            del main[key]
    lines = b"" if one.subtype == "/Caret" else b"/QuadPoints %b" % _numbers(quads)
    # Readers that draw their own highlight whatever the appearance says (Poppler) are told that it is not seen: CA.
    drawn = b"<< /Subtype %b /Rect %b %b /C %b /CA 0 /F 4 >>" % (one.subtype.encode(), _numbers(whole), lines, _GREY)
    for key, value in Object.parse(drawn).items():
        main[key] = value
    main.T = String(note.author)
    main.Subj = String(note.subject)
    main.Contents = String(note.contents)
    main.NM = String(name)
    if note.date:
        main.M = main.CreationDate = String(f"D:{''.join(sign for sign in note.date if sign.isdigit())}Z")
    main.AP = Dictionary(N=blank)
    beside = _numbers((right - 190, max(whole[3] - 110, Decimal(0)), right - 10, whole[3]))
    popup = pdf.make_indirect(Object.parse(b"<< /Type /Annot /Subtype /Popup /Rect %b /Open false /F 4 >>" % beside))
    popup.Parent = main
    main.Popup = popup
    return [main, popup]


def _numbers(values: Iterable[Decimal]) -> bytes:
    return f"[{' '.join([format(value, 'f') for value in values])}]".encode()


def _on_its_line(rect: Any) -> list[Decimal]:
    """A link's rectangle without the part that reaches into the line above: readers order annotations by their upper
    corner.
    """
    left, low, right, high = (Decimal(v) for v in rect)
    return [left, low, max(right, left + 1), high - (high - low) * _ABOVE]


def _retag(pdf: Pdf, kept: set[int], dropped: set[int]) -> None:
    """In a tagged PDF: elements that held our links become Annot, and those whose link went into another lose their
    reference.
    """
    tree = pdf.Root.get("/StructTreeRoot")
    if tree is None:
        return
    elements = _parents(tree.get("/ParentTree"))
    # One element may hold several of our links, of which one became the annotation.
    annotated = {element.objgen for parent_key, element in elements if parent_key in kept}
    for parent_key, element in elements:
        if parent_key in dropped:
            _forget(element, parent_key)
        if parent_key in kept or parent_key in dropped:
            element.S = Name.Annot if element.objgen in annotated else Name.Span


def _parents(node: Any) -> list[tuple[int, Any]]:
    """(key, element) of a number tree, flat."""
    found: list[tuple[int, Any]] = []
    waiting = [node] if node is not None else []
    while waiting:
        one = waiting.pop()
        waiting += list(one.get("/Kids", []))
        nums = list(one.get("/Nums", []))
        found += [(int(k), v) for k, v in zip(nums[::2], nums[1::2], strict=True) if isinstance(v, Dictionary)]
    return found


def _forget(element: Any, parent_key: int) -> None:
    kids = element.get("/K")
    if not isinstance(kids, Array):
        return
    element.K = Array([k for k in kids if not (isinstance(k, Dictionary) and _refers(k, parent_key))])


def _refers(kid: Any, parent_key: int) -> bool:
    return kid.get("/Type") == Name.OBJR and int(kid.Obj.get("/StructParent", -1)) == parent_key


def describe(pdf: Pdf, title: str, language: str) -> None:
    """Sets the metadata of the document, without any date: the same redline gives the same bytes."""
    pdf.docinfo["/Title"] = String(title)
    pdf.docinfo["/Creator"] = String("Travaux")
    for key in ("/CreationDate", "/ModDate"):
        if key in pdf.docinfo:
            del pdf.docinfo[key]
    if "/MarkInfo" in pdf.Root and "/Suspects" in pdf.Root.MarkInfo:
        del pdf.Root.MarkInfo.Suspects  # it says nothing when false, and Poppler complains of it
    pdf.Root.Lang = String(language)
    pdf.Root.PageMode = Name.UseOutlines
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences


def save_pdf(pdf: Pdf, target: Any) -> None:
    """Writes `pdf` to a stream with an identifier made from its contents."""
    pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
