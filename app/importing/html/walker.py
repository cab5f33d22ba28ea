"""HTML → its paragraphs in reading order: words with what stands over them, numbers of lists, cells, footnotes.

The HTML is hostile until read: it is bounded, nothing it names is opened, scripts and styles are no text, and what is
hidden is left out and kept apart. It makes no blocks and no drafts: `reader.py` does of files, `clipboard/html.py` of
what was copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from lxml import etree, html

from app.importing.html.numbering import number_of
from app.importing.html.styles import (
    BLOCKS,
    PROGRAMS,
    SILENT,
    cites,
    holds_number,
    is_hidden,
    is_title_style,
    list_level,
    over_of,
    part_of_page,
    tag_of,
)
from app.importing.source.contents_lines import TITLE
from app.importing.source.spans import SpanCollector, SpanMark
from app.importing.source.superscripts import above
from app.importing.source.table_spans import SpannedTable, span_size_of
from app.importing.source.xml import line_of

MOST = 200_000
"""Elements of what was copied that are read."""
_LONGEST_SIGN = 12
_APART = {
    "comment-list": "comments", "comment": "comments", "header": "running header", "footer": "running footer",
}  # fmt: skip
_LEAST_LINKS = 3
"""So many links to places of the page, one below another, are its contents."""
_NOTES = ("footnote", "endnote")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class OversizedHtml(ValueError):
    """There is more than is read."""


class UnreadableHtml(ValueError):
    """It cannot be read as HTML at all."""


@dataclass(slots=True)
class HtmlParagraph:
    """One paragraph."""

    spans: SpanCollector
    style: str = ""
    """As in Block.style."""
    label: str = ""
    cell: tuple[int, int, int] | None = None
    merged: bool = False
    note: str = ""
    line: int = 0
    continued: bool = False
    """True when only a line break parts it from the one before."""


_DEEPEST = 3
"""So many elements stand at most around the words of one that is set above the line."""


@dataclass(slots=True)
class _Frame:
    """An open element, and what its words are."""

    element: etree._Element
    over: tuple[SpanMark, ...] = ()
    style: str = ""
    cell: tuple[int, int, int] | None = None
    table: SpannedTable | None = None
    note: str = ""
    lists: int = 0
    verse: bool = False
    """True where a line of the source is a line of the text."""


@dataclass
class HtmlText:
    """What was read: paragraphs, and what was left out."""

    paragraphs: list[HtmlParagraph] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    """The words of each hidden passage."""
    apart: list[tuple[str, str]] = field(default_factory=list)
    """(what it is, its words) for what is left out and is no hidden text."""
    contents: list[str] = field(default_factory=list)
    """The links of its contents: the headings that the text must have."""
    programs: int = 0
    pictures: list[str] = field(default_factory=list)
    bullets: dict[str, int] = field(default_factory=dict)


def read_html(source: str, most: int, longest: int | None = None) -> HtmlText:
    """The paragraphs of some HTML. Raises TooMuch for more than `most` elements or `longest` characters, and
    Unreadable, also where elements stand so deep in each other that the parser stops and leaves out the rest.
    """
    if longest is not None and len(source) > longest:
        raise OversizedHtml
    if not source.strip():
        return HtmlText()
    parser = html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True, encoding="utf-8"
    )  # "huge" is 2,048 elements deep, where 256 are fewer than word processors leave open
    try:
        root = html.document_fromstring(source.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableHtml from error
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise UnreadableHtml
    if sum(1 for _ in islice(root.iter(), most + 1)) > most:
        raise OversizedHtml
    return _Walk(root).text


class _Walk:
    """Walks a page once, without calling itself: hostile HTML is deep."""

    def __init__(self, root: etree._Element) -> None:
        self.text = HtmlText()
        self._spans = SpanCollector()
        self._label = ""
        self._number = ""
        """The number of an item of a list, before its first words."""
        self._broken = False
        self._lists: dict[etree._Element, int] = {}
        self._tables = 0
        self._named = {one.get("id") or one.get("name"): one for one in root.iter() if one.get("id") or one.get("name")}
        self._cited: dict[etree._Element, str] = {}
        self._later: list[tuple[etree._Element, str]] = []
        self._frames = [_Frame(root)]
        self._walk(root)
        self._end_paragraph()

    def _walk(self, root: etree._Element) -> None:
        skipped: set[etree._Element] = set()
        events = etree.iterwalk(root, events=("start", "end"))
        for event, element in events:
            if event == "start":
                if not self._begin(element):
                    skipped.add(element)
                    events.skip_subtree()
                continue
            if element not in skipped:
                self._end(element)
            if element is not root:
                self._words(element.tail)

    # elements

    def _begin(self, element: etree._Element) -> bool:
        tag = tag_of(element)
        if not tag or element in self._cited:
            return False
        if tag in SILENT or is_hidden(element):
            self._left_out(tag, element)
            return False
        part = part_of_page(element)
        if part in _APART:
            self._keep_apart(_APART[part], element)
            return False
        if self._lists_headings(element):
            self._keep_apart("table of contents", element)
            self.text.contents += [" ".join(_text(link).split()) for link in element.iter("a")]
            return False
        if holds_number(element):
            self._listed(" ".join(_text(element).split()))
            return False
        if tag == "a" and self._cite(element):
            return False
        if tag in BLOCKS or tag == "br":
            self._end_paragraph()
            self._broken = tag == "br"
        frame = replace(self._frames[-1], element=element, over=over_of(tag, element, self._frames[-1].over))
        self._placed(tag, element, frame)
        self._frames.append(frame)
        self._words(element.text)
        return True

    def _lists_headings(self, element: etree._Element) -> bool:
        """Whether all that an element holds are links to places of the same page, and a title above them."""
        within = [self._leads_within(child) for child in element]
        if sum(within) < _LEAST_LINKS or (element.text or "").strip():
            return False
        first = within.index(True)
        for place, (child, link) in enumerate(zip(element, within, strict=True)):
            words = "" if link else (child.text or "").strip()
            titled = not words or (place < first and TITLE.fullmatch(words) is not None)
            if (child.tail or "").strip() or (not link and len(child)) or not titled:
                return False
        return True

    def _leads_within(self, element: etree._Element) -> bool:
        """Whether an element is a link with words to a place of the page, alone or the only thing in an item."""
        for _ in range(_DEEPEST):
            if tag_of(element) not in ("li", "div", "p", "span") or len(element) != 1 or (element.text or "").strip():
                break
            element = element[0]
        target = element.get("href", "") if tag_of(element) == "a" else ""
        return target.startswith("#") and target[1:] in self._named and any(map(str.isalpha, _text(element)))

    def _placed(self, tag: str, element: etree._Element, frame: _Frame) -> None:
        """Where the words of a block stand."""
        level = list_level(element)
        if tag in _HEADINGS:
            frame.style = f"heading:{tag[1]}"
        elif level is not None:
            frame.style = f"list:{level}"
        elif tag == "p" and is_title_style(element):
            frame.style = "title"
        elif tag in ("ol", "ul"):
            frame.lists += 1
        elif tag == "li":
            frame.style = f"list:{max(frame.lists - 1, 0)}"
            self._number = number_of(element, self._lists)
        elif tag == "pre":
            frame.verse = True
        elif tag in ("table", "tr", "td", "th") and not frame.note:
            self._table(tag, element, frame)

    def _end(self, element: etree._Element) -> None:
        frame, tag = self._frames[-1], tag_of(element)
        if tag in BLOCKS:
            self._end_paragraph()
            self._broken = False
        if tag == "li":
            self._number = ""
        if tag in ("td", "th") and frame.cell is not None and not frame.note:
            self._fill(frame.cell, element)
        if tag == "tr" and frame.table is not None and frame.cell is None:
            self._cover(frame.table.end_row(), element)
        self._frames.pop()
        if tag in BLOCKS and not frame.note:
            self._notes()

    def _words(self, text: str | None) -> None:
        if not text:
            return
        frame = self._frames[-1]
        said = text.replace("\u00a0", " ")
        lines = said.split("\n") if frame.verse else [said]
        for at, line in enumerate(lines):
            if at:
                filled = not self._spans.empty
                self._end_paragraph()
                self._broken = filled
            if line.strip() and self._number:
                self._label, self._number = self._number, ""
            raised = any(tag_of(around.element) == "sup" for around in self._frames[-_DEEPEST:])
            self._spans.add(above(line, self._spans.last) if raised else line, frame.over)

    def _end_paragraph(self) -> None:
        frame = self._frames[-1]
        if self._spans.empty and not self._label:
            self._spans = SpanCollector()
            return
        self.text.paragraphs.append(
            HtmlParagraph(
                self._spans, frame.style, self._label, frame.cell, False, frame.note,
                line_of(frame.element), self._broken,
            )
        )  # fmt: skip
        self._spans, self._label, self._broken = SpanCollector(), "", False

    def _listed(self, number: str) -> None:
        """The number of a paragraph as the word processor wrote it; a bullet is none."""
        if any(map(str.isalnum, number)) and number not in ("o", "§"):
            self._label = number
        elif number:
            self.text.bullets[number] = self.text.bullets.get(number, 0) + 1

    # tables

    def _table(self, tag: str, element: etree._Element, frame: _Frame) -> None:
        if tag == "table" and frame.table is None and _holds_rows(element):
            frame.table = SpannedTable(self._tables)
            self._tables += 1
        elif frame.table is None or frame.cell is not None:
            return
        elif tag == "tr":
            frame.table.begin_row()
        elif tag != "table":
            if frame.table.row < 0:
                frame.table.begin_row()
            frame.cell, passed = frame.table.cell(
                span_size_of(element.get("colspan")), span_size_of(element.get("rowspan"))
            )
            frame.style = "cell"
            self._cover(passed, element)

    def _fill(self, cell: tuple[int, int, int], element: etree._Element) -> None:
        """A cell without words is a cell all the same."""
        if not any(paragraph.cell == cell for paragraph in self.text.paragraphs[-3:]):
            self.text.paragraphs.append(HtmlParagraph(SpanCollector(), "cell", "", cell, line=line_of(element)))

    def _cover(self, cells: list[tuple[int, int, int]], element: etree._Element) -> None:
        for cell in cells:
            line = line_of(element)
            self.text.paragraphs.append(HtmlParagraph(SpanCollector(), "cell", "", cell, True, line=line))

    # footnotes

    def _cite(self, link: etree._Element) -> bool:
        """True when the link is the sign of a footnote: then the note is read after its paragraph."""
        name = cites(link)
        note = self._named.get(name)
        sign = "".join(_text(link).split()).strip("[]()")
        if not name or note is None or len(sign) > _LONGEST_SIGN:
            return False
        if any(one is note or one in self._cited for one in link.iterancestors()):
            return sign == self._frames[-1].note  # the way back from the note, under its own sign
        body = _body_of(note)
        if body is None or any(frame.element is body for frame in self._frames):
            return False
        self._spans.sign(sign)
        if body not in self._cited:
            self._cited[body] = sign
            self._later.append((body, sign))
        return True

    def _notes(self) -> None:
        """Read the footnotes that were cited, where no table is open."""
        if self._frames and self._frames[-1].table is not None:
            return
        later, self._later = self._later, []
        for body, sign in later:
            self._frames.append(_Frame(body, note=sign))
            for child in [body] if len(body) == 0 else []:
                self._words(child.text)
            if len(body):
                self._words(body.text)
                for child in body:
                    self._walk(child)
                    self._words(child.tail)
            self._end_paragraph()
            self._frames.pop()

    # what is left out

    def _left_out(self, tag: str, element: etree._Element) -> None:
        if tag == "head":
            for one in element.iter():
                if tag_of(one) in (*PROGRAMS, "title"):
                    self._left_out(tag_of(one), one)
        elif tag in PROGRAMS:
            self.text.programs += 1
        elif tag == "img":
            self.text.pictures.append(" ".join((element.get("alt") or "").split()))
        elif words := " ".join(_text(element).split()):
            if tag in SILENT:
                self.text.apart.append(("title of the page" if tag == "title" else "parts of the page", words))
            elif any(map(str.isalnum, words)):
                self.text.hidden.append(words)

    def _keep_apart(self, what: str, element: etree._Element) -> None:
        if words := " ".join(_text(element).split()):
            self.text.apart.append((what, words))


def _text(element: etree._Element) -> str:
    """All words under an element, those of programs aside."""
    return "".join(_pieces(element))


def _pieces(element: etree._Element) -> Iterator[str]:
    for event, one in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if tag_of(one) not in (*PROGRAMS, ""):
                yield one.text or ""
        elif one is not element:
            yield (" " if tag_of(one) in BLOCKS else "") + (one.tail or "")


def _holds_rows(table: etree._Element) -> bool:
    """True for a table of cells; one that only sets out a page holds another, or a heading, or a single cell."""
    cells = 0
    for one in table.iterdescendants():
        tag = tag_of(one)
        if tag == "table" or tag in _HEADINGS:
            return False
        cells += tag in ("td", "th")
    return cells > 1


def _body_of(named: etree._Element) -> etree._Element | None:
    """What holds the words of a footnote: the element that is named, or the paragraph that the name stands in."""
    for one in (named, *named.iterancestors()):
        if part_of_page(one) in _NOTES:
            return one
    if tag_of(named) in ("li", "p", "div", "dd", "td", "aside"):
        return named
    return next((one for one in named.iterancestors() if tag_of(one) in ("li", "p", "dd")), None)
