"""Reading an OpenDocument text (.odt, .fodt): the bytes become Blocks with tracked changes, numbers, notes, comments.

It puts the readers of the single parts together and writes the report; it knows nothing of articles (`outline/build`).
What each part does: `package` (zip and XML, safely), `styles`, `numbering`, `revisions` (what was tracked),
`runs` (inside a paragraph), `body` (from paragraph to paragraph); `docx/numbered_blocks` counts the numbers of both
readings, as it does for Word files.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from app.importing.docx.contents_report import contents, entries
from app.importing.docx.numbered_blocks import blocks_of
from app.importing.odt.body import OdtBody
from app.importing.odt.numbering import OdtLists
from app.importing.odt.package import OFFICE, STYLE, TEXT, open_odt
from app.importing.odt.revisions import regions_of
from app.importing.odt.styles import OdtStyles
from app.importing.source.blocks import Source
from app.importing.source.report import hidden_word_lines, margins, merge_messages, tracking_lines
from app.treaty.draft import ReportLine, Severity

if TYPE_CHECKING:
    from app.importing.odt.package import OdtPackage
    from app.message import Message

_BLANKS = frozenset((TEXT + "tab", TEXT + "s", TEXT + "line-break"))


def read(data: bytes, name: str) -> Source:
    """The blocks of the text document whose bytes are `data`, in reading order; `name` is used in sentences only.

    Notes and text boxes follow the paragraph they belong to, or the table. Raises Refused when the file is no
    OpenDocument text, is damaged, protected by a password, malformed, has a DTD or is out of all proportion.
    """
    package = open_odt(data, name)
    told: list[ReportLine] = []
    styles = OdtStyles(package)
    lists = OdtLists(styles)
    regions = regions_of(package.body)

    def tell(message: Message, where: str) -> None:
        told.append(ReportLine(Severity.WARNING, message, where))

    body = OdtBody(styles, lists, regions, package.formulas, tell)
    body.read(package.body)
    blocks = blocks_of(body.paragraphs, lists.numbering())
    formats = Tally(region.formatting[0] for region in set(regions.values()) if region.formatting is not None)
    around = tuple(_margin_words(package))
    lines = [
        *tracking_lines(blocks, formats),
        *margins(around),
        *contents(body.paragraphs),
        *hidden_word_lines(body.text.hidden, "LibreOffice"),
        *merge_messages(told),
    ]
    heads = tuple(dict.fromkeys(words for _, words in around))
    return Source(blocks=blocks, report=tuple(lines), contents=entries(body.paragraphs), margins=heads)


def _margin_words(package: OdtPackage) -> Iterator[tuple[str, str]]:
    """The words of the running heads and feet of all kinds of pages."""
    pages = package.styles.find(OFFICE + "master-styles") if package.styles is not None else None
    for page in pages.iterfind(STYLE + "master-page") if pages is not None else ():
        for margin in page:
            kind = margin.tag.removeprefix(STYLE).partition("-")[0]
            if kind in ("header", "footer") and margin.get(STYLE + "display") != "false":
                paragraphs = map(_line, margin.iter(TEXT + "p", TEXT + "h"))
                yield kind, " ".join(" ".join(paragraphs).split())


def _line(paragraph: etree._Element) -> str:
    """The words of a paragraph, with a blank for what its file has as an element."""
    pieces = []
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        if event == "start":
            pieces.append(" " if element.tag in _BLANKS else element.text or "")
        elif element is not paragraph:
            pieces.append(element.tail or "")
    return "".join(pieces)
