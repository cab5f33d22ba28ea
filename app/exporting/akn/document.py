"""A draft → an Akoma Ntoso 3.0 file: every provision in the element that is made for its kind, tracked changes as `ins`
and `del`, brackets and tags as the text has them.

It draws a draft as stored and computes nothing. What Akoma Ntoso has no words for stands beside it, in attributes and
in `proprietary`, under the program's own namespace, so that a reader which does not know it loses no text.
Source: Akoma Ntoso 3.0 schema and naming convention (OASIS LegalDocML).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from app.exporting.akn.metadata import AKN, OWN, AknRegister, attribute_text, identification
from app.exporting.akn.text import TextWriter
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Comment, Footnote, Mark, PlainMark

_ELEMENTS = {
    Kind.PART: "part", Kind.CHAPTER: "chapter", Kind.SECTION: "section", Kind.ARTICLE: "article",
    Kind.PARAGRAPH: "paragraph", Kind.SUBPARAGRAPH: "point", Kind.UNNUMBERED: "alinea",
}  # fmt: skip
"""The element of the hierarchy for a kind; all others are an `hcontainer` with the kind as its name."""
_PREFIXES = {
    Kind.PART: "part", Kind.CHAPTER: "chp", Kind.SECTION: "sec", Kind.ARTICLE: "art", Kind.PARAGRAPH: "para",
    Kind.SUBPARAGRAPH: "point", Kind.UNNUMBERED: "al", Kind.PREAMBULAR: "rec", Kind.ANNEX: "att",
    Kind.FOOTNOTE: "authorialNote", Kind.ROW: "tr", Kind.CELL: "td",
}  # fmt: skip
"""How identities begin, by the naming convention."""
_WORDS = ("p", "num", "heading")
"""Elements in which space counts."""


def akn_document(draft: Draft) -> bytes:
    """The draft as an Akoma Ntoso 3.0 file in UTF-8. The same draft gives the same bytes."""
    return _Writer(draft).document()


class _Writer:
    """Writes one draft."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._known = AknRegister()
        self._below: dict[str, list[Provision]] = {}
        self._notes: dict[str, Provision] = {}
        marks = [mark for p in draft.provisions for mark in (*p.marks.text, *p.marks.heading)]
        cited = {mark.provision for mark in marks if isinstance(mark, Footnote)}
        self._uncited: dict[str, list[Provision]] = {}
        for one in draft.provisions:
            if one.kind is not Kind.FOOTNOTE:
                self._below.setdefault(one.parent, []).append(one)
            elif one.id in cited:
                self._notes[one.id] = one
            else:
                self._uncited.setdefault(one.parent, []).append(one)
        self._names = _identities(draft.provisions)
        places = {one.address: self._names[one.id] for one in reversed(draft.provisions) if one.address}
        self._text = TextWriter(self._known, self._notes, places, self._note)

    def document(self) -> bytes:
        """The whole file."""
        root = etree.fromstring(f'<akomaNtoso xmlns="{AKN[1:-1]}" xmlns:travaux="{OWN[1:-1]}"/>')
        bill = etree.SubElement(root, AKN + "bill", name="treaty")
        meta = identification(bill, self._draft, "main")
        front, preamble, body, closing, annexes = _parted(self._below.get("", []))
        self._front(bill, front)
        if preamble is not None:
            self._chamber(etree.SubElement(bill, AKN + "preamble"), preamble)
        made = etree.SubElement(bill, AKN + "body")
        for one in body:
            self._hierarchy(made, one)
        if not body:
            etree.SubElement(made, AKN + "hcontainer", name="empty")
        if closing is not None:
            self._chamber(etree.SubElement(bill, AKN + "conclusions"), closing)
        if annexes:
            held_in = etree.SubElement(bill, AKN + "attachments")
            for number, one in enumerate(annexes, 1):
                self._annex(held_in, one, number)
        self._known.write(meta)
        _indent(root)
        written = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        return bytes(written) + b"\n"

    # parts of the file

    def _front(self, bill: etree._Element, front: Sequence[Provision]) -> None:
        loose = self._uncited.get("", [])
        if not front and not loose and not self._draft.symbol:
            return
        preface = etree.SubElement(bill, AKN + "preface")
        if self._draft.symbol:
            number = etree.SubElement(etree.SubElement(preface, AKN + "p"), AKN + "docNumber")
            number.text = attribute_text(self._draft.symbol)
        for one in front:
            into = etree.SubElement(preface, AKN + "longTitle") if one.kind is Kind.TITLE else preface
            self._block(into, one)
        for note in loose:
            self._note(etree.SubElement(preface, AKN + "p"), note)

    def _chamber(self, into: etree._Element, provision: Provision) -> None:
        """The preamble or the closing words: a provision whose own words and members are blocks."""
        self._named(into, provision)
        if provision.heading:
            self._words(into, provision, "heading")
        if self._is_worded(provision):
            self._words(into, provision, "text")
        group: etree._Element | None = None
        for one in self._below.get(provision.id, []):
            recital = one.kind is Kind.PREAMBULAR and provision.kind is Kind.PREAMBLE
            if recital:
                group = group if group is not None else etree.SubElement(into, AKN + "recitals")
                self._item(etree.SubElement(group, AKN + "recital"), one)
            else:
                group = None
                self._block(into, one)
        if not len(into):
            etree.SubElement(into, AKN + "p")

    def _annex(self, into: etree._Element, provision: Provision, number: int) -> None:
        made = etree.SubElement(into, AKN + "attachment")
        self._named(made, provision)
        self._head(made, provision)
        annex = etree.SubElement(made, AKN + "doc", name="annex")
        identification(annex, self._draft, f"annex_{number}")
        body = etree.SubElement(annex, AKN + "mainBody")
        if self._is_worded(provision):
            self._words(body, provision, "text")
        for one in self._below.get(provision.id, []):
            self._hierarchy(body, one)
        if not len(body):
            etree.SubElement(body, AKN + "p")

    # provisions

    def _hierarchy(self, into: etree._Element, provision: Provision) -> None:
        """A provision as an element of the hierarchy, with all under it."""
        made = etree.SubElement(into, AKN + _ELEMENTS.get(provision.kind, "hcontainer"))
        if provision.kind not in _ELEMENTS:
            made.set("name", provision.kind)
        if provision.kind is Kind.TABLE:
            if self._below.get(provision.id):
                self._table(etree.SubElement(made, AKN + "content"), provision)
            return
        self._named(made, provision)
        self._head(made, provision)
        below = self._below.get(provision.id, [])
        if self._is_worded(provision):
            self._words(etree.SubElement(made, AKN + ("intro" if below else "content")), provision, "text")
        elif below and self._is_line(below[0]) and below[0].kind is Kind.CHAPEAU:
            self._block(etree.SubElement(made, AKN + "intro"), below[0])
            below = below[1:]
        for one in below:
            self._hierarchy(made, one)

    def _block(self, into: etree._Element, provision: Provision) -> None:
        """A provision as a block: a line where it has words alone, else an item of a list."""
        if provision.kind is Kind.TABLE:
            self._table(into, provision)
        elif self._is_line(provision):
            made = etree.SubElement(into, AKN + "p")
            self._named(made, provision)
            self._marked(made, self._names[provision.id], provision.text, provision.marks.text, provision)
        else:
            self._item(etree.SubElement(etree.SubElement(into, AKN + "blockList"), AKN + "item"), provision)

    def _item(self, made: etree._Element, provision: Provision) -> None:
        self._named(made, provision)
        self._head(made, provision)
        self._words(made, provision, "text")
        for one in self._below.get(provision.id, []):
            self._block(made, one)

    def _is_worded(self, provision: Provision) -> bool:
        """True when a provision has a text, or something stands where its text would."""
        return bool(provision.text or provision.marks.text or provision.id in self._uncited)

    def _is_line(self, provision: Provision) -> bool:
        return not (provision.number or provision.heading or self._below.get(provision.id) or provision.typed)

    def _table(self, into: etree._Element, provision: Provision) -> None:
        table = etree.SubElement(into, AKN + "table", eId=self._names[provision.id])
        for row in self._below.get(provision.id, []):
            line = etree.SubElement(table, AKN + "tr", eId=self._names[row.id])
            for cell in self._below.get(row.id, []):
                made = etree.SubElement(line, AKN + "td", eId=self._names[cell.id])
                name = f"{self._names[cell.id]}__p"
                for one in (row, cell) if len(line) == 1 else (cell,):
                    self._stands_apart(name, one)
                self._cell_words(etree.SubElement(made, AKN + "p", eId=name), name, cell)
                for one in self._below.get(cell.id, []):
                    name = self._names[one.id]
                    self._stands_apart(name, one)
                    self._cell_words(etree.SubElement(made, AKN + "p", eId=name), name, one)

    def _cell_words(self, made: etree._Element, name: str, provision: Provision) -> None:
        """A paragraph of a cell, its number among its words."""
        if provision.number:
            number = etree.SubElement(made, AKN + "inline", name="number")
            number.set(OWN + "number", "true")
            number.text = attribute_text(provision.number)
        self._marked(made, name, provision.text, provision.marks.text, provision)

    def _note(self, into: etree._Element, note: Provision) -> None:
        """A footnote where it is cited."""
        made = etree.SubElement(
            into, AKN + "authorialNote", eId=self._names[note.id], marker=attribute_text(note.number)
        )
        if note.id not in self._notes:
            made.set(OWN + "uncited", "true")
        words = etree.SubElement(made, AKN + "p", eId=f"{self._names[note.id]}__p")
        words.set(OWN + "kind", "text")
        self._stands_apart(f"{self._names[note.id]}__p", note)
        self._marked(words, f"{self._names[note.id]}__p", note.text, note.marks.text, note)
        for one in self._below.get(note.id, []):
            self._block(made, one)

    # what a provision has

    def _named(self, made: etree._Element, provision: Provision) -> None:
        made.set("eId", self._names[provision.id])
        made.set(OWN + "kind", provision.kind)
        self._stands_apart(self._names[provision.id], provision)

    def _stands_apart(self, name: str, provision: Provision) -> None:
        for revision in provision.marks.provision:
            if not revision.sign:
                self._known.apart(name, revision)

    def _head(self, made: etree._Element, provision: Provision) -> None:
        """Number and heading."""
        if provision.number or provision.typed:
            number = etree.SubElement(made, AKN + "num")
            if provision.typed:
                number.set(OWN + "typed", "true")
            self._text.write(number, provision.number, ())
        if provision.heading:
            heading = etree.SubElement(made, AKN + "heading")
            self._marked(heading, f"{made.get('eId')}__heading", provision.heading, provision.marks.heading)

    def _words(self, into: etree._Element, provision: Provision, what: str) -> None:
        """A paragraph with the text, or the heading, of the provision that is open."""
        made = etree.SubElement(into, AKN + "p")
        made.set(OWN + "kind", what)
        name = f"{self._names[provision.id]}__{'p' if what == 'text' else what}"
        if what == "text":
            self._marked(made, name, provision.text, provision.marks.text, provision)
        else:
            self._marked(made, name, provision.heading, provision.marks.heading)

    def _marked(
        self, made: etree._Element, name: str, text: str, marks: Sequence[Mark], provision: Provision | None = None
    ) -> None:
        """Write words with what stands over them; footnotes of `provision` that nothing cites come behind them."""
        self._text.write(made, text, marks)
        for mark in marks:
            if isinstance(mark, Comment) or (isinstance(mark, PlainMark) and _of_file(text, mark)):
                made.set("eId", name)
                self._known.apart(name, mark)
        for note in self._uncited.get(provision.id, []) if provision is not None else ():
            self._note(made, note)


_Parts = tuple[list[Provision], Provision | None, list[Provision], Provision | None, list[Provision]]


def _parted(top: Sequence[Provision]) -> _Parts:
    """The provisions at the top by the part of the file in which they stand: front, preamble, body, closing words,
    annexes. What is out of the usual order stands in the body, so that the order is kept.
    """
    rest = list(top)
    front: list[Provision] = []
    while rest and rest[0].kind in (Kind.TITLE, Kind.UNNUMBERED):
        front.append(rest.pop(0))
    preamble = rest.pop(0) if rest and rest[0].kind is Kind.PREAMBLE and not rest[0].number else None
    annexes: list[Provision] = []
    while rest and rest[-1].kind is Kind.ANNEX:
        annexes.insert(0, rest.pop())
    last = rest[-1] if rest else None
    plain = last is not None and last.kind is Kind.TESTIMONIUM and not last.number and not last.heading
    closing = rest.pop() if plain else None
    return front, preamble, rest, closing, annexes


def _identities(provisions: Sequence[Provision]) -> dict[str, str]:
    """An identity for each provision by the naming convention: "art_5__para_2__point_a"."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    counts: dict[tuple[str, Kind], int] = {}
    for one in provisions:
        key = (one.parent, one.kind)
        counts[key] = counts.get(key, 0) + 1
        words = re.findall(r"\w+", one.number)
        number = "-".join(words[1:] if len(words) > 1 and one.kind in _ELEMENTS and words[0].isalpha() else words)
        own = f"{_PREFIXES.get(one.kind, one.kind.value)}_{number or counts[key]}"
        above = names.get(one.parent, "")
        name = first = f"{above}__{own}" if above else own
        times = 1
        while name in taken:
            times += 1
            name = f"{first}_{times}"
        taken.add(name)
        names[one.id] = name
    return names


def _of_file(text: str, mark: PlainMark) -> bool:
    """True for a mark that says how words were read, and that no reader can find again from the words."""
    return mark.mark == "ocr" or (mark.mark == "unread" and text[mark.start : mark.end] == "\ufffd")


def _indent(root: etree._Element, depth: int = 0) -> None:
    """Set elements on lines of their own, except in words, where space counts."""
    if not len(root) or etree.QName(root).localname in _WORDS:
        return
    for child in root:
        child.tail = "\n" + "  " * (depth + 1)
        _indent(child, depth + 1)
    root[-1].tail = "\n" + "  " * depth
    root.text = "\n" + "  " * (depth + 1)
