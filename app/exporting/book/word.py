"""The book as a Word file: styles of headings, a field of contents, footnotes that Word numbers, links to articles.

It draws leaves and computes nothing. The same book gives the same bytes; nothing in them says who made the file, where
or when. Source: ECMA-376 Part 1, 17.11 (footnotes), 17.16 (fields and links).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING

from lxml import etree

from app.exporting.book.leaves import leaves_of
from app.exporting.docx.body_xml import W, add_runs, root, serialize_part, writable
from app.exporting.docx.package_parts import core, foot, head, pack_parts, page, settings, styles
from app.exporting.html.elements import plain
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from app.exporting.book.leaves import Leaf
    from app.redline.book.model import Book, BookPiece
    from app.redline.print_options import PrintOptions
    from app.treaty.vocabulary import Vocabulary

_STYLES = {
    "title": "Title", "treaty": "Words0", "contents": "Title", "plain": "Normal", "session": "Session",
    "head": "Head", "text": "Words", "gone": "Gone", "said": "Said", "list": "Lead", "proposal": "Proposal",
    "ask": "Ask", "note": "Note", "index": "Index",
}  # fmt: skip
"""The style of a paragraph by that of its leaf."""
_LEVELS = 2
"""Headings down to this level are in the contents."""
_TABLE = 9040
"""Twentieths of a point that a table is broad."""


def book_docx(book: Book, words: Vocabulary, choices: PrintOptions) -> bytes:
    """The bytes of the file. Of the choices those of paper and handling count."""
    writer = _BookWriter(book, rtl=words.right_to_left)
    leaves = list(leaves_of(book, words))
    document = root("document")
    body = etree.SubElement(document, W + "body")
    for leaf in leaves:
        writer.leaf(body, leaf, leaves)
    body.append(etree.fromstring(page(choices.paper, rtl=words.right_to_left)))
    title = writable(book.title)
    return pack_parts(
        {
            "core.xml": core(title).encode(),
            "document.xml": serialize_part(document),
            "styles.xml": _styles(words.language).encode(),
            "settings.xml": settings(notes=True, tracked=False).encode(),
            "header.xml": head(title, writable(choices.handling)).encode(),
            "footer.xml": foot().encode(),
            "footnotes.xml": writer.footnotes(),
        }
    )


def _styles(language: str) -> str:
    """The styles of all Word files of the program, with those of a book."""
    small = '<w:sz w:val="20"/><w:szCs w:val="22"/>'
    bold = "<w:b/><w:bCs/>"
    own = (
        ("Session", "Session", '<w:keepNext/><w:spacing w:before="240"/>', bold),
        ("Head", "Article head", "<w:keepNext/>", bold),
        ("Gone", "Not here", "", "<w:i/>"),
        ("Said", "Remark of the book", "", f"<w:i/>{small}"),
        ("Lead", "Lead", '<w:keepNext/><w:spacing w:before="160"/>', f"{bold}{small}"),
        ("Proposal", "Proposal", '<w:keepNext/><w:spacing w:after="40"/>', f"{bold}{small}"),
        ("Ask", "Ask", '<w:spacing w:after="40"/><w:ind w:left="567"/>', small),
        ("Note", "Note of the text", '<w:ind w:left="284"/>', small),
        ("Index", "Index line", '<w:spacing w:after="40"/><w:ind w:left="284" w:hanging="284"/>', small),
        ("TOC1", "toc 1", '<w:spacing w:after="40"/>', bold),
        ("TOC2", "toc 2", '<w:spacing w:after="20"/><w:ind w:left="284"/>', small),
    )
    made = "".join(
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        for identity, name, paragraph, run in own
    )
    return styles(language).replace("</w:styles>", f"{made}</w:styles>")


class _BookWriter:
    """Writes leaves into the body; footnotes gather as they are cited, and Word numbers them in that order."""

    def __init__(self, book: Book, *, rtl: bool) -> None:
        self._rtl = rtl
        self._said = {note.number: note.words for article in book.articles for note in article.footnotes}
        self._articles = {article.key for article in book.articles}
        self._cited: list[int] = []
        self._bookmarks = itertools.count(1)
        self._headings = itertools.count(1)

    def leaf(self, body: etree._Element, leaf: Leaf, leaves: Sequence[Leaf]) -> None:
        """Write one leaf."""
        if leaf.style == "table":
            self._table(body, leaf)
        elif leaf.style == "heading":
            paragraph = self._paragraph(body, f"Heading{leaf.level}", leaf)
            name = _mark_of(leaf, next(self._headings))
            number = str(next(self._bookmarks))
            etree.SubElement(paragraph, W + "bookmarkStart", {W + "id": number, W + "name": name})
            self._pieces(paragraph, leaf)
            etree.SubElement(paragraph, W + "bookmarkEnd", {W + "id": number})
        else:
            level = min(leaf.level, 5) if leaf.style == "text" else ""
            paragraph = self._paragraph(body, f"{_STYLES[leaf.style]}{level}", leaf)
            self._pieces(paragraph, leaf)
            if leaf.style == "contents":
                self._contents(body, leaves)

    def _paragraph(self, body: etree._Element, style: str, leaf: Leaf) -> etree._Element:
        paragraph = etree.SubElement(body, W + "p")
        properties = etree.SubElement(paragraph, W + "pPr")
        etree.SubElement(properties, W + "pStyle", {W + "val": style})
        if leaf.style == "contents" or leaf.begins:
            etree.SubElement(properties, W + "pageBreakBefore")
        rtl = self._from_right(leaf)
        if rtl != self._rtl:
            etree.SubElement(properties, W + "bidi", {W + "val": "1" if rtl else "0"})
        return paragraph

    def _from_right(self, leaf: Leaf) -> bool:
        return leaf.language in RIGHT_TO_LEFT if leaf.language else self._rtl

    def _pieces(self, paragraph: etree._Element, leaf: Leaf) -> None:
        rtl = self._from_right(leaf)
        before = False
        for piece in leaf.pieces:
            into = paragraph
            if piece.article in self._articles:
                into = etree.SubElement(paragraph, W + "hyperlink", {W + "anchor": f"article_{piece.article}"})
            first = len(into)
            if piece.text:
                add_runs(into, plain(piece.text), rtl=rtl)
            if piece.strong:
                for run in list(into)[first:]:
                    _bold(run)
            if piece.note:
                if before and not piece.text:
                    self._super(paragraph, ", ")
                elif piece.text[-1:].isdecimal():  # a sign right behind a figure would be read as part of it
                    self._super(paragraph, "\u200a")
                self._cite(paragraph, piece)
            before = bool(piece.note)

    def _cite(self, paragraph: etree._Element, piece: BookPiece) -> None:
        self._cited.append(piece.note)
        run = self._super(paragraph, "")
        etree.SubElement(run, W + "footnoteReference", {W + "id": str(len(self._cited))})

    def _super(self, paragraph: etree._Element, said: str) -> etree._Element:
        run = etree.SubElement(paragraph, W + "r")
        properties = etree.SubElement(run, W + "rPr")
        etree.SubElement(properties, W + "rStyle", {W + "val": "FootnoteReference"})
        if said:
            words = etree.SubElement(run, W + "t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
            words.text = said
        return run

    def _table(self, body: etree._Element, leaf: Leaf) -> None:
        table = etree.SubElement(body, W + "tbl")
        properties = etree.SubElement(table, W + "tblPr")
        if self._rtl:
            etree.SubElement(properties, W + "bidiVisual")
        etree.SubElement(properties, W + "tblW", {W + "w": "5000", W + "type": "pct"})
        borders = etree.SubElement(properties, W + "tblBorders")
        for side in ("top", "bottom", "insideH"):
            etree.SubElement(borders, W + side, {W + "val": "single", W + "sz": "4", W + "color": "999999"})
        grid = etree.SubElement(table, W + "tblGrid")
        shares = leaf.widths or [1.0] * len(leaf.rows[0])
        widths = [round(share * _TABLE / fsum(shares)) for share in shares]
        for width in widths:
            etree.SubElement(grid, W + "gridCol", {W + "w": str(width)})
        for number, row in enumerate(leaf.rows):
            line = etree.SubElement(table, W + "tr")
            if not number:
                etree.SubElement(etree.SubElement(line, W + "trPr"), W + "tblHeader")
            for said, width in zip(row, widths, strict=True):
                cell = etree.SubElement(line, W + "tc")
                properties = etree.SubElement(cell, W + "tcPr")
                etree.SubElement(properties, W + "tcW", {W + "w": str(width), W + "type": "dxa"})
                paragraph = etree.SubElement(cell, W + "p")
                add_runs(paragraph, plain(said), rtl=self._rtl)
                if not number:
                    for run in paragraph:
                        _bold(run)
        etree.SubElement(body, W + "p")

    def _contents(self, body: etree._Element, leaves: Sequence[Leaf]) -> None:
        """A field of contents, with the headings as they are: a word processor adds the pages when it is asked to."""
        headings = [leaf for leaf in leaves if leaf.style == "heading"]
        listed = [(n, leaf) for n, leaf in enumerate(headings, 1) if leaf.level <= _LEVELS]
        for at, (number, leaf) in enumerate(listed):
            paragraph = etree.SubElement(body, W + "p")
            properties = etree.SubElement(paragraph, W + "pPr")
            etree.SubElement(properties, W + "pStyle", {W + "val": f"TOC{leaf.level}"})
            if not at:
                begin = self._field(paragraph, "begin")
                begin.set(W + "dirty", "true")  # Word puts in the pages when it opens the file
                run = etree.SubElement(paragraph, W + "r")
                code = etree.SubElement(run, W + "instrText")
                code.text = f'TOC \\o "1-{_LEVELS}" \\h \\z \\u'
                self._field(paragraph, "separate")
            link = etree.SubElement(paragraph, W + "hyperlink", {W + "anchor": _mark_of(leaf, number)})
            add_runs(link, plain(leaf.words), rtl=self._rtl)
            if at == len(listed) - 1:
                self._field(paragraph, "end")

    def _field(self, paragraph: etree._Element, kind: str) -> etree._Element:
        return etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "fldChar", {W + "fldCharType": kind})

    def footnotes(self) -> bytes:
        """The footnotes that were cited, as a part of the file."""
        part = root("footnotes")
        for number, name in ((-1, "separator"), (0, "continuationSeparator")):
            note = etree.SubElement(part, W + "footnote", {W + "type": name, W + "id": str(number)})
            etree.SubElement(etree.SubElement(etree.SubElement(note, W + "p"), W + "r"), W + name)
        for number, cited in enumerate(self._cited, 1):
            note = etree.SubElement(part, W + "footnote", {W + "id": str(number)})
            paragraph = etree.SubElement(note, W + "p")
            properties = etree.SubElement(paragraph, W + "pPr")
            etree.SubElement(properties, W + "pStyle", {W + "val": "FootnoteText"})
            run = self._super(paragraph, "")
            etree.SubElement(run, W + "footnoteRef")
            add_runs(paragraph, f" {plain(self._said[cited])}", rtl=self._rtl)
        return serialize_part(part)


def _mark_of(leaf: Leaf, number: int) -> str:
    """The name of the bookmark of a heading, by which links find it; `number` is its place among all."""
    return f"article_{leaf.anchor}" if leaf.anchor and leaf.article else f"heading_{number}"


def _bold(run: etree._Element) -> None:
    """Make a run bold; a mark of direction stands behind that."""
    properties = run.find(W + "rPr")
    if properties is None:
        properties = etree.Element(W + "rPr")
        run.insert(0, properties)
    properties.insert(0, etree.Element(W + "b"))
    properties.insert(1, etree.Element(W + "bCs"))
