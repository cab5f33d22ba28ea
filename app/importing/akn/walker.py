"""The order of things in an Akoma Ntoso file: one walk from the first element to the last makes Blocks that say where
they stand.

Every word is put into a block, or kept as left out with what it is. Which element is what, `vocabulary.py` says; who
changed what and when, `metadata.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from app.importing.akn.metadata import Facts, inline_edit, proposer_of, soft_edit, unknown_action
from app.importing.akn.numbering import Number, item_kind, num_of, number_of
from app.importing.akn.paragraphs import AknBlocks, Frame, edits_of
from app.importing.akn.vocabulary import (
    BREAKS,
    DIVISIONS,
    DOCUMENTS,
    FORMATS,
    FRONT,
    ITEMS,
    OWN,
    PARAGRAPHS,
    REVISIONS,
    STRUCTURES,
    TITLES,
    identity,
    kind_of,
)
from app.importing.outline.stated_structure import place
from app.importing.source.blocks import Block
from app.importing.source.table_spans import SpannedTable, span_size_of
from app.importing.source.xml import line_of, local, words_of
from app.treaty.draft import HEADED, Kind
from app.treaty.marks import RevisionUnit

if TYPE_CHECKING:
    from app.treaty.marks import Revision

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SIGN = re.compile(r"U\+([0-9A-F]{4,6})")
_KINDS = frozenset(Kind)
_STATED = frozenset({*Kind, "heading", "text"})
_OPENS = frozenset({Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.PREAMBULAR})


class AknWalker:
    """Walks a file once. `gathered` then has its blocks; the other fields what a report has to name."""

    def __init__(self, root: etree._Element, facts: Facts) -> None:
        self.gathered = AknBlocks()
        self.contents: list[tuple[str, str]] = []
        """(words, where) of tables of contents."""
        self.cited: set[str] = set()
        self.uncited = 0
        """Citations of notes that the file does not hold."""
        self.pictures: list[str] = []
        self.elsewhere: list[str] = []
        """Names of documents that the file names and does not hold."""
        self.actions: set[str] = set()
        self.structured = False
        """True when the file says of anything in it where it stands."""
        self._facts = facts
        self._articles = any(local(one) == "article" for one in root.iter())
        self._tables = 0
        self._documents = 0
        self._taken: set[etree._Element] = set()
        self._frames = [Frame(root)]
        self._special: dict[str, Callable[[etree._Element, Frame], bool]] = {
            "meta": lambda element, up: False,
            "toc": self._contents,
            "noteRef": self._note_ref,
            "img": self._picture,
            "marker": self._marker,
            "componentRef": self._elsewhere,
            "documentRef": self._elsewhere,
        }
        self._walk(root)

    # the walk

    def _walk(self, root: etree._Element) -> None:
        events = etree.iterwalk(root, events=("start", "end"))
        for event, element in events:
            if event == "end":
                self._end(element, root)
            elif not self._begin(element):
                events.skip_subtree()
                self._taken.add(element)

    def _begin(self, element: etree._Element) -> bool:
        """Begin an element; False for one of which no more is read."""
        up, name = self._frames[-1], local(element)
        if not name or element in self._taken:
            return False
        special = self._special.get(name)
        if special is not None and not special(element, up):
            return False
        if action := unknown_action(element):
            self.actions.add(action)
        frame = replace(
            up, element=element, pending=None, ends=False, label="", comments=(), apart=(), closing="", forced=False,
            preserve=element.get(_SPACE) == "preserve" or (up.preserve and element.get(_SPACE) != "default"),
        )  # fmt: skip
        if name == "authorialNote":
            self._note(element, frame)
        elif name == "num" and (up.note or up.cell):
            pass
        elif name in STRUCTURES or (name in TITLES and up.front and up.what == "words"):
            self._structure(name, element, frame, up)
        else:
            self._inline(name, element, frame)
        self._frames.append(frame)
        self.gathered.words(element.text, frame)
        return True

    def _end(self, element: etree._Element, root: etree._Element) -> None:
        if self._frames[-1].element is element:
            frame = self._frames[-1]
            if frame.closing and not frame.ends:
                self.gathered.words(frame.closing, frame)
            name = local(element)
            if frame.ends:
                if name in ("td", "th") and frame.cell and not frame.note and not self.gathered.holds(frame.cell):
                    frame.forced = True
                self.gathered.end_paragraph(self._frames)
                self.gathered.close_quote(frame.closing)
            if name == "tr" and frame.table is not None:
                self.gathered.cover(frame.table.end_row(), frame)
            self._frames.pop()
            if name == "authorialNote":
                self.gathered.end_note()
            elif name in BREAKS or (name == "num" and not frame.ends):
                self.gathered.words(" ", self._frames[-1])
        if element is not root:
            self.gathered.words(element.tail, self._frames[-1])

    # words in a line

    def _inline(self, name: str, element: etree._Element, frame: Frame) -> None:
        soft = soft_edit(element)
        if soft is not None:
            frame.over = (*frame.over, soft)
        if name in REVISIONS:
            edit = inline_edit(element, self._facts, frame.proposer)
            if _holds_structure(element):
                self.gathered.end_paragraph(self._frames)
                frame.ends = True
                frame.edits = (*frame.edits, edit)
            else:
                frame.over = (*frame.over, edit)
        form = element.get(f"{OWN}format") or FORMATS.get(name, "")
        if form:
            frame.over = (*frame.over, form)
        if name == "quotedText":
            self.gathered.words(element.get("startQuote"), frame)
            frame.closing = element.get("endQuote") or ""
        if element.get(f"{OWN}number") is not None:
            self._frames[-1].label = words_of(element)
            element.text = ""

    def _marker(self, element: etree._Element, up: Frame) -> bool:
        """A sign that XML cannot hold, as Travaux writes it."""
        sign = _SIGN.fullmatch(element.get("name") or "")
        if sign is not None and 0 < int(sign[1], 16) < 0x110000:
            self.gathered.words(chr(int(sign[1], 16)), replace(up, preserve=True))
        return True

    def _picture(self, element: etree._Element, up: Frame) -> bool:
        self.pictures.append(" ".join((element.get("alt") or element.get("title") or "").split()))
        return True

    def _elsewhere(self, element: etree._Element, up: Frame) -> bool:
        self.elsewhere.append(" ".join((element.get("showAs") or element.get("src") or "").split()))
        return True

    def _contents(self, element: etree._Element, up: Frame) -> bool:
        """A table of contents is no part of the text."""
        self.gathered.end_paragraph(self._frames)
        if words := words_of(element):
            self.contents.append((words, f"line {line_of(element)}"))
        return False

    # footnotes

    def _note(self, element: etree._Element, frame: Frame, marker: str = "") -> None:
        shown = element.get(f"{OWN}uncited") is None
        frame.note = self.gathered.cite(element.get("marker") or marker, shown=shown)
        frame.over, frame.cell, frame.table, frame.what = (), None, None, "words"
        soft = soft_edit(element)
        frame.edits = (soft,) if soft is not None else frame.edits
        frame.ends = True
        self.gathered.begin_note()

    def _note_ref(self, element: etree._Element, up: Frame) -> bool:
        """A note that stands apart from the text is read where it is first cited."""
        name = (element.get("href") or "").lstrip("#")
        note = self._facts.notes.get(name)
        if note is None:
            self.uncited += 1
            self.gathered.words(element.get("marker"), up)
            return True
        if name in self.cited:
            self.gathered.cite(element.get("marker") or "")
            return True
        self.cited.add(name)
        self._apart(note, up, element.get("marker") or "")
        return True

    def _apart(self, note: etree._Element, up: Frame, marker: str = "") -> None:
        """Read a footnote that does not stand among the words which cite it."""
        frame = replace(up, element=note, pending=None)
        self._note(note, frame, marker)
        self._frames.append(frame)
        self._walk(note)
        self.gathered.end_paragraph(self._frames)
        self._frames.pop()
        self.gathered.end_note()

    # structure

    def _structure(self, name: str, element: etree._Element, frame: Frame, up: Frame) -> None:
        """Begin what ends the line of words before it."""
        self.gathered.end_paragraph(self._frames)
        frame.ends = True
        soft = soft_edit(element)
        if soft is not None:
            frame.edits = (soft,)
        if name in DOCUMENTS:
            self._document(element, frame, up)
        elif name in FRONT:
            frame.front = "masthead" if self._documents == 1 else "nested"
        elif name in TITLES:
            frame.what = "title" if up.front == "masthead" else "heading"
        elif name in ("preamble", "conclusions"):
            kind = Kind.PREAMBLE if name == "preamble" else Kind.TESTIMONIUM
            self._open(element, frame, kind, lazily=element.get(f"{OWN}kind") is None)
        elif name in DIVISIONS or name in ITEMS or name == "attachment":
            self._hierarchy(name, element, frame, up)
        elif name in ("table", "tr", "td", "th"):
            self._table(name, element, frame)
        elif name == "quotedStructure":
            frame.quoted = True
            self.gathered.opening += element.get("startQuote") or ""
            frame.closing = element.get("endQuote") or ""
        elif name == "formula" and up.kind is Kind.PREAMBLE and up.pending is None:
            enacts = "enact" in (element.get("name") or "").casefold()
            frame.what = Kind.UNNUMBERED if enacts else frame.what
        elif name in ("heading", "subheading") and _takes_heading(up):
            frame.what = "heading"
        elif name in ("body", "mainBody") or (name in PARAGRAPHS and up.what not in _STATED):
            frame.what = "words"
        self._own(element, frame)

    def _own(self, element: etree._Element, frame: Frame) -> None:
        """What Travaux itself says of an element that is no provision with a number."""
        own, name = element.get(f"{OWN}kind") or "", identity(element)
        if own in _STATED and local(element) == "p":
            frame.forced = own in _KINDS or bool(frame.note)
            if not frame.note:
                frame.what, frame.front, self.structured = own, "", True
        if name:
            frame.comments = self._facts.comments.get(name, ())
            if local(element) == "p":
                frame.apart = self._facts.revisions.get(name, ())
                frame.forced = frame.forced or bool(frame.apart or frame.comments)

    def _document(self, element: etree._Element, frame: Frame, up: Frame) -> None:
        self._documents += 1
        frame.proposer = proposer_of(element, self._facts)
        frame.front, frame.what = "", "words"
        if self._documents > 1 and local(up.element) != "attachment":
            self._open(element, frame, Kind.ANNEX, lazily=True)

    def _hierarchy(self, name: str, element: etree._Element, frame: Frame, up: Frame) -> None:
        """A division, an item or an annex: a provision where it has a number or a heading, else words around others."""
        own = element.get(f"{OWN}kind")
        frame.what = "words"
        num = num_of(element)
        number = number_of(num)
        if up.note or up.cell:
            return
        kind = Kind.ANNEX if name == "attachment" else kind_of(element, articles=self._articles, within=up.within)
        if own in _KINDS:
            kind = Kind(own)
        elif up.quoted:
            kind = None if number.empty else Kind.SUBPARAGRAPH
        elif number.empty and element.find("{*}heading") is None and name != "attachment":
            kind = None
        elif kind is None and not number.empty:
            kind = item_kind(name, number, up.kind, within=up.within)
        elif kind is None and not up.within and name != "blockList":
            kind = Kind.SECTION
        if kind is None:
            return
        self._open(element, frame, kind, lazily=name == "attachment" and number.empty and own not in _KINDS)

    def _open(self, element: etree._Element, frame: Frame, kind: Kind, *, lazily: bool) -> None:
        """Begin a provision, at once or with the first words in it."""
        self.structured = self.structured or kind is not Kind.TESTIMONIUM
        num = num_of(element)
        number = number_of(num)
        if num is not None:
            self._taken.add(num)
        typed = num is not None and num.get(f"{OWN}typed") == "true"
        apart = self._facts.revisions.get(identity(element), ())
        block = Block(
            "",
            f"line {line_of(element)}",
            label=number.now,
            revisions=(*self._renumbered(num, number, frame), *edits_of(frame.edits), *apart),
            style=place(frame.depth, kind, typed=typed),
        )
        if lazily:
            frame.pending = block
        else:
            self.gathered.put(block, self._frames)
        for cited in num.iter("{*}authorialNote", "{*}noteRef") if num is not None else ():
            if local(cited) == "noteRef":
                self._note_ref(cited, frame)
            else:
                self._frames.append(frame)
                self._walk(cited)
                self._frames.pop()
        frame.depth += 1
        frame.kind = kind
        frame.within = kind in _OPENS or (frame.within and kind not in HEADED)

    def _table(self, name: str, element: etree._Element, frame: Frame) -> None:
        if frame.note:
            return
        if name == "table" and frame.table is None:
            frame.table = SpannedTable(self._tables)
            self._tables += 1
        elif name == "tr" and frame.table is not None and frame.cell is None:
            frame.table.begin_row()
        elif name in ("td", "th") and frame.table is not None and frame.cell is None:
            columns, rows = span_size_of(element.get("colspan")), span_size_of(element.get("rowspan"))
            frame.cell, passed = frame.table.cell(columns, rows)
            self.gathered.cover(passed, self._frames[-1])

    def _renumbered(self, num: etree._Element | None, number: Number, frame: Frame) -> tuple[Revision, ...]:
        """The revision of a number that was another, by whoever revised its words."""
        if num is None or number.before is None:
            return ()
        first = next(one for one in num.iter() if local(one) in REVISIONS)
        edit = inline_edit(first, self._facts, frame.proposer)
        made = edit.of_break(RevisionUnit.NUMBER)
        return (replace(made, before=number.before),)


def _holds_structure(element: etree._Element) -> bool:
    """True when something ends a line of words inside an element, what stands in its footnotes aside."""
    events = etree.iterwalk(element, events=("start",))
    for _, one in events:
        if local(one) == "authorialNote":
            events.skip_subtree()
        elif one is not element and local(one) in STRUCTURES:
            return True
    return False


def _takes_heading(up: Frame) -> bool:
    """True when a heading is that of the provision around it, and not words of a paragraph."""
    return up.element.get(f"{OWN}kind") in _KINDS or (up.kind in HEADED and not up.quoted)
