"""The book as an Akoma Ntoso 3.0 document (`doc`): parts and articles as a hierarchy, footnotes as authorial notes.

It draws leaves and computes nothing. Source: Akoma Ntoso 3.0 schema and naming convention (OASIS LegalDocML).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from app.exporting.akn.metadata import AKN, attribute_text
from app.exporting.book.leaves import ARTICLE, ENTRY, PART, SECTION, leaves_of
from app.exporting.html.elements import plain
from app.treaty.languages import LANGUAGES

if TYPE_CHECKING:
    from app.exporting.book.leaves import Leaf
    from app.redline.book.model import Book, BookPiece
    from app.treaty.vocabulary import Vocabulary

_ELEMENTS = {PART: "part", ARTICLE: "article", SECTION: "section", ENTRY: "subsection"}
_NAMES = {PART: "part", ARTICLE: "art", SECTION: "sec", ENTRY: "subsec"}
"""The element of the hierarchy for a heading, and how its identity begins."""
_PROGRAM = "travaux"
_NO_DATE = "0001-01-01"
"""The date where none is known: the schema demands one."""
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def book_akn(book: Book, words: Vocabulary) -> bytes:
    """The bytes of the file, in UTF-8. The same book gives the same bytes."""
    root = etree.fromstring(f'<akomaNtoso xmlns="{AKN[1:-1]}"/>')
    document = etree.SubElement(root, AKN + "doc", name="record")
    _meta(document, book)
    writer = _AknWriter(book)
    for leaf in leaves_of(book, words):
        writer.leaf(document, leaf)
    written = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return bytes(written) + b"\n"


def _meta(document: etree._Element, book: Book) -> None:
    """What the file says of itself: a language, the day of the last draft, and no person."""
    meta = etree.SubElement(document, AKN + "meta")
    said = etree.SubElement(meta, AKN + "identification", source=f"#{_PROGRAM}")
    date = next((facts.date[:10] for facts in reversed(book.facts) if len(facts.date) >= len(_NO_DATE)), _NO_DATE)
    language = LANGUAGES[book.language].long_codes[0] if book.language in LANGUAGES else "und"
    work = f"/akn/xx/doc/record/{date}/book"
    for level, place in (
        ("FRBRWork", work),
        ("FRBRExpression", f"{work}/{language}@"),
        ("FRBRManifestation", f"{work}/{language}@.xml"),
    ):
        made = etree.SubElement(said, AKN + level)
        etree.SubElement(made, AKN + "FRBRthis", value=f"{place}/!main")
        etree.SubElement(made, AKN + "FRBRuri", value=place)
        etree.SubElement(made, AKN + "FRBRdate", date=date, name="unknown" if date == _NO_DATE else "issued")
        etree.SubElement(made, AKN + "FRBRauthor", href=f"#{_PROGRAM}")
        if level == "FRBRWork":
            etree.SubElement(made, AKN + "FRBRcountry", value="xx")
        elif level == "FRBRExpression":
            etree.SubElement(made, AKN + "FRBRlanguage", language=language)
    references = etree.SubElement(meta, AKN + "references", source=f"#{_PROGRAM}")
    etree.SubElement(
        references, AKN + "TLCOrganization", eId=_PROGRAM, href="/akn/ontology/organization/travaux", showAs="Travaux"
    )


class _AknWriter:
    """Writes leaves one after the other; headings open the elements in which what follows stands."""

    def __init__(self, book: Book) -> None:
        self._said = {note.number: note.words for article in book.articles for note in article.footnotes}
        self._open: list[tuple[int, etree._Element]] = []
        self._counts: dict[str, int] = {}
        self._body: etree._Element | None = None
        self._names = {
            article.key: f"part_{n}__art_{m}"
            for n, part in enumerate(book.parts, 3)
            for m, article in enumerate(part.articles, 1)
        }
        """The identities of articles: two parts stand before those of the treaty."""

    def leaf(self, document: etree._Element, leaf: Leaf) -> None:
        """Write one leaf."""
        if leaf.style in ("title", "treaty"):
            preface = document.find(AKN + "preface")
            if preface is None:
                preface = etree.SubElement(document, AKN + "preface")
            line = etree.SubElement(preface, AKN + "p")
            holder = etree.SubElement(line, AKN + "docTitle") if leaf.style == "title" else line
            self._pieces(holder, leaf)
        elif leaf.style == "heading":
            self._heading(document, leaf)
        elif leaf.style != "contents":
            self._content(leaf)

    def _heading(self, document: etree._Element, leaf: Leaf) -> None:
        if self._body is None:
            self._body = etree.SubElement(document, AKN + "mainBody")
        while self._open and self._open[-1][0] >= leaf.level:
            self._open.pop()
        above = self._open[-1][1] if self._open else self._body
        made = etree.SubElement(above, AKN + _ELEMENTS[leaf.level])
        made.set("eId", self._identity(above, _NAMES[leaf.level]))
        self._pieces(etree.SubElement(made, AKN + "heading"), leaf)
        self._open.append((leaf.level, made))

    def _identity(self, above: etree._Element, own: str) -> str:
        start = f"{above.get('eId')}__" if above.get("eId") else ""
        key = f"{start}{own}"
        self._counts[key] = self._counts.get(key, 0) + 1
        return f"{key}_{self._counts[key]}"

    def _content(self, leaf: Leaf) -> None:
        """A paragraph or a table, in a container of its own: a hierarchy mixes no text with its members."""
        above = self._open[-1][1]
        holder = above[-1] if len(above) and above[-1].tag == AKN + "hcontainer" else None
        if holder is None:
            holder = etree.SubElement(above, AKN + "hcontainer", name="text")
            holder.set("eId", self._identity(above, "hcontainer"))
            etree.SubElement(holder, AKN + "content")
        content = holder[0]
        if leaf.style == "table":
            table = etree.SubElement(content, AKN + "table")
            for number, row in enumerate(leaf.rows):
                line = etree.SubElement(table, AKN + "tr")
                for cell in row:
                    made = etree.SubElement(line, AKN + ("td" if number else "th"))
                    etree.SubElement(made, AKN + "p").text = _held(cell)
            return
        paragraph = etree.SubElement(content, AKN + "p")
        paragraph.set("class", leaf.style)
        if leaf.language:
            paragraph.set(_LANG, leaf.language)
        self._pieces(paragraph, leaf)

    def _pieces(self, into: etree._Element, leaf: Leaf) -> None:
        for piece in leaf.pieces:
            if piece.text:
                self._words(into, piece)
            if piece.note:
                note = etree.SubElement(into, AKN + "authorialNote", marker=str(piece.note))
                note.set("eId", f"note_{piece.note}")
                etree.SubElement(note, AKN + "p").text = _held(self._said[piece.note])

    def _words(self, into: etree._Element, piece: BookPiece) -> None:
        if piece.article in self._names:
            etree.SubElement(into, AKN + "ref", href=f"#{self._names[piece.article]}").text = _held(piece.text)
        elif piece.strong:
            etree.SubElement(into, AKN + "b").text = _held(piece.text)
        elif len(into):
            into[-1].tail = (into[-1].tail or "") + _held(piece.text)
        else:
            into.text = (into.text or "") + _held(piece.text)


def _held(text: str) -> str:
    """Words as XML can hold them."""
    return attribute_text(plain(text))
