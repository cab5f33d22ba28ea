"""What runs in the child processes: in one the pages are set with Typst, in another they are read back and the
annotations laid over them.

In children because Typst keeps what it has set in memory for as long as its process lives; in two so that what reading
pages takes does not come on top of it. It reads the template and the fonts it is given and nothing else: no system
font, no package, no network, no clock. What sets, reads and writes pages is imported here alone, so that whoever asks
for them holds none of it.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

from app.exporting.pdf.text_part import LENGTHS, Misfit, TextPart, part_end
from app.exporting.receipt.fault import FaultyExport
from app.job import Refused
from app.message import Message
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from app.exporting.pdf.annotation_note import AnnotationNote


_LABEL = re.compile(r'"((?:row|no)-[^"]+)"')
"""What links in the data of pages lead to."""
_TOLD = re.compile(r'`"(?:\\u\{(?P<code>[0-9a-f]+)\}|(?P<sign>.))', re.DOTALL)
"""The sign of which Typst complains, as it is or as its number."""
_PAGE = re.compile(rb"/Type\s*/Page\b")
"""A page, as Typst writes it: no library that reads pages is loaded while it holds what it has set."""


def typeset_pages(
    template: str, inputs: Mapping[str, str], fonts: Sequence[str], archival: bool = False, claims: bool = True
) -> bytes:
    """The pages as Typst sets them.
    In: path of the template, its inputs as JSON by name, folders of fonts, and whether it is for an archive: then it is
    PDF/A-2a beside PDF/UA-1. What breaks the rules of PDF/UA, as a sign that no font has, is printed without the claim
    to hold to them, as all is where nothing is to be claimed; an archive takes no such file, and Refused is raised.
    """
    import typst

    try:
        pages = _signs_shown(template, inputs, fonts, archival) if claims else None
    except typst.TypstError as error:
        if archival or not _breaks_rules(error):
            raise
        pages = None
    return _compiled(template, inputs, fonts) if pages is None else pages


def _compiled(
    template: str, inputs: Mapping[str, str], fonts: Sequence[str], *standards: Literal["a-2a", "ua-1"]
) -> bytes:
    import typst

    pages: bytes = typst.compile(
        template,
        root=template.rpartition("/")[0] or ".",
        font_paths=list(fonts),
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
        timestamp=0,
        pdf_standards=list(standards),
    )
    return pages


def _signs_shown(template: str, inputs: Mapping[str, str], fonts: Sequence[str], archival: bool) -> bytes | None:
    """The pages with the claim to hold to the rules of PDF/UA; None where a sign is in no font. Raises Refused where an
    archive takes none such, TypstError where another rule is broken.
    """
    import typst

    try:
        return _compiled(template, inputs, fonts, *(("a-2a", "ua-1") if archival else ("ua-1",)))
    except typst.TypstError as error:
        said = str(error)
        # A sign of private use is in a font or in none: what it stands for no archive knows.
        if not _breaks_rules(error) or not any(
            map(said.__contains__, ("could not be displayed with", "the codepoint"))
        ):
            raise
        if archival:
            sign = _sign_told(said)
            raise Refused(
                Message(
                    "An archive takes no file with the sign “{0}” (U+{1}), which no font here can show; replace it, or "
                    "choose other pages.",
                    (sign, f"{ord(sign):04X}"),
                )
            ) from error
    return None


def _sign_told(error: str) -> str:
    """The sign of which Typst complains, the first of several.

    >>> _sign_told('the text `"☕ and"` could not be displayed with font')
    '☕'
    """
    told = _TOLD.search(error)
    if told is None:
        return "\ufffd"
    return chr(int(told["code"], 16)) if told["code"] else told["sign"]


def _breaks_rules(error: Exception) -> bool:
    return str(error).startswith("PDF/")


def _piece(
    template: str, inputs: Mapping[str, str], fonts: Sequence[str], archival: bool, claims: bool = True
) -> bytes | None:
    """Pages that are to be joined with others; None where Typst refuses them, if not for a sign that no font has: that
    may be so in the piece alone, as that it breaks a rule of PDF/UA, and shows when all is set at once.
    """
    import typst

    try:
        pages = _signs_shown(template, inputs, fonts, archival) if claims else None
        return _compiled(template, inputs, fonts) if pages is None else pages
    except typst.TypstError:
        return None


def typeset_part(
    template: str, inputs: Mapping[str, str], fonts: Sequence[str], archival: bool, first: int, size: int, digits: int
) -> TextPart | None:
    """A part of the text, from the item with number `first` on: of `size` letters of its JSON at most.
    `digits`: of the number of the last page. None where the part cannot end, since a single item has all its pages, or
    where Typst refuses it by itself.
    """
    data, items, look = (json.loads(inputs[name]) for name in ("data", "body", "look"))
    end = part_end([len(json.dumps(item, ensure_ascii=False)) for item in items], first, size)
    told = {
        "data": {key: data[key] for key in ("title", "left", "sides", "front")},
        "look": {**look, "page": {**look["page"], "apart": digits}},
        "some": {"first": first, "items": items[first:end], "under": _level_before(items, first)},
    }
    said = {name: json.dumps(value, ensure_ascii=False) for name, value in told.items()}
    pages = _piece(f"{template.rpartition('/')[0]}/text.typ", said, fonts, archival)
    if pages is None:
        return None
    from app.exporting.pdf.part_reading import read_part

    return read_part(pages, items, first, end)


def _level_before(items: Sequence[Mapping[str, Any]], first: int) -> int:
    """The level of the last heading before the item with number `first`, 0 where there is none.

    >>> _level_before([{"b": [1, "Part I"]}, {"b": [2, "Article 1"]}, {"b": []}, {"b": [2, "Article 2"]}], 3)
    2
    """
    return next((int(item["b"][0]) for item in reversed(items[:first]) if item.get("b")), 0)


def typeset_sheets(
    template: str,
    inputs: Mapping[str, str],
    fonts: Sequence[str],
    archival: bool,
    places: Sequence[Sequence[Mapping[str, Any]]],
    front: str,
    claims: bool,
) -> tuple[bytes, int] | None:
    """All pages of a redline, those of its text as sheets on which its parts are laid afterwards; and how many. None
    where Typst refuses them, though no part.
    In, beside what `typeset_pages` takes: what is at which `places` of each page of the text, and the number of the
    size of the title page. Behind all stand the legends of the sheets, one for each length of a page number.
    """
    wanted = set(_LABEL.findall(inputs["data"])) | {
        one["to"] for page in places for one in page if one["sort"] == "named"
    }
    text = [[one for one in page if one["sort"] != "place" or one["to"] in wanted] for page in places]
    said = {**inputs, "text": json.dumps(text, ensure_ascii=False), "lengths": str(LENGTHS)}
    if front:
        said["front"] = front
    pages = _piece(template, said, fonts, archival, claims)
    return None if pages is None else (pages, len(_PAGE.findall(pages)) - LENGTHS)


def finish_pages(
    pages: bytes,
    notes: Mapping[str, AnnotationNote],
    title: str,
    language: str,
    inputs: Mapping[str, str],
    text_title: str = "",
    parts: Sequence[TextPart] = (),
) -> bytes | None:
    """The finished PDF of pages that are set; None where the parts do not fit them.
    In: notes by change id, title and language of the labels, what the pages were set from, as JSON by name, the
    bookmark at which the text of two drafts begins, "" where there is none, and the parts of the text that were set
    apart. Raises FaultyExport where words of that text do not stand on pages that were set at once, or the annotations
    of a change are not those that it must have.
    """
    import pikepdf

    from app.exporting.pdf.annotations import annotate, describe, links_of_changes, save_pdf

    boxes, out = b"pdfuaid" not in pages, io.BytesIO()
    file = _file_of(pages)
    del pages
    with file, pikepdf.open(file, access_mode=pikepdf.AccessMode.mmap) as pdf:
        if parts:
            from app.exporting.pdf.joined_pages import lay_text

            try:
                lay_text(pdf, parts, text_title, json.loads(inputs["look"])["words"]["on_page"], language)
            except Misfit:
                return None
        links = links_of_changes(pdf)
        annotate(pdf, notes)
        describe(pdf, title, language)
        save_pdf(pdf, out)
    finished = out.getvalue()
    if text_title:
        from_right = language in RIGHT_TO_LEFT
        try:
            _check_paper(
                finished, inputs, text_title, links, notes, boxes=boxes, from_right=from_right, apart=bool(parts)
            )
        except FaultyExport:
            if not parts:
                raise
            return None
    return finished


def _file_of(pages: bytes) -> BinaryIO:
    """A file in memory, never on a disk: where the system has such, it is read without Python, in half the time."""
    if sys.platform != "linux":
        return io.BytesIO(pages)
    file = os.fdopen(os.memfd_create("pages"), "w+b")
    file.write(pages)
    file.seek(0)
    return file


def _check_paper(
    pages: bytes,
    inputs: Mapping[str, str],
    title: str,
    links: Sequence[Sequence[tuple[str, str]]],
    notes: Mapping[str, AnnotationNote],
    *,
    boxes: bool,
    from_right: bool,
    apart: bool,
) -> None:
    """All words of the body stand on the finished pages in their order, with who asked beside them; the pages run from
    the right or not, have boxes for signs that no font has or not, and their text was set apart or not. Where a page
    had `links` of changes, it has their annotations. Raises FaultyExport.
    """
    from app.exporting.receipt.annotations import find_wrong_note
    from app.exporting.receipt.paper import find_lost_text, read_pages

    first, read = read_pages(pages, title)
    body, letters = json.loads(inputs["body"]), [page.letters for page in read]
    lost = find_lost_text(letters, body, boxes=boxes, from_right=from_right)
    if lost is None and not from_right:
        lost = _find_astray(letters, body, inputs, first, boxes=boxes, apart=apart)
    if lost is not None:
        raise FaultyExport(
            Message(
                "Nothing was written, by a fault of the program: these words do not stand on the pages: “{0}”; choose "
                "another format or layout.",
                (shorten(lost, 60, placeholder=" …"),),
            ),
            "paper",
        )
    if not notes:
        return
    authors = {change: note.author for change, note in notes.items()}
    wrong = find_wrong_note([page.notes for page in read], links[first:], body, authors, from_right=from_right or boxes)
    if wrong is not None:
        raise FaultyExport(
            Message(
                "Nothing was written, by a fault of the program: read back, the file does not show change {0}; choose "
                "another format or layout.",
                (str(notes[wrong].number),),
            ),
            "annotation",
        )


def _find_astray(
    pages: Sequence[str],
    body: Sequence[Mapping[str, Any]],
    inputs: Mapping[str, str],
    first: int,
    *,
    boxes: bool,
    apart: bool,
) -> str | None:
    """The words of the first item of the body that does not stand at its place, with who asked; None where all do."""
    from app.exporting.receipt.page_order import PageForm, find_astray
    from app.exporting.receipt.printed_items import legend_ends, printed_item, words_over, words_said

    look, sides = json.loads(inputs["look"]), json.loads(inputs["data"])["sides"]
    words, layout = look["words"], look["page"]["layout"]
    items = [printed_item(item, beside=layout["beside"], clean=layout["clean"], boxes=boxes) for item in body]
    heads, legend = words_over(sides, words, layout), legend_ends(words, look["page"])
    form = PageForm(heads, words["on_page"].format(page=0), legend, first, apart)
    astray = find_astray(pages, items, form)
    return None if astray is None else words_said(body[astray])
