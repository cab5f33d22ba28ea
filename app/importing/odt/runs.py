"""The words of one paragraph of an OpenDocument text: spans, tracked changes, notes, comments become text and marks.

It reads inside a paragraph; `body` walks from paragraph to paragraph, and is asked for the paragraphs of a
deletion, which stand apart from the place where they were.
Source: OpenDocument 1.3, part 3, 6 (paragraph elements content), 5.5 (change tracking), 14.1 (annotations).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.importing.docx.revisions import Accumulator, DocxEdit
from app.importing.docx.runs import DocxAside, DocxWords
from app.importing.odt.package import DC, DRAW, HREF, MATH, OFFICE, TEXT, formula_in, words_in
from app.importing.odt.styles import OdtStyles, Properties, formats_of, is_raised
from app.importing.source.superscripts import above
from app.message import Message
from app.treaty.marks import Comment, Footnote, PlainMark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from app.importing.odt.revisions import ChangedRegion

_SPACES = re.compile(r"[ \t\r\n]+")
_DEEPEST = 20
"""Deletions inside each other that are read; also ends a circle."""
_SKIPPED = frozenset(
    TEXT + name for name in ("number", "tracked-changes", "script", "ruby-text", "note-body", "note-citation")
) | {OFFICE + "annotation", OFFICE + "event-listeners"}  # fmt: skip


class OdtText:
    """Reads paragraphs one after the other in document order; tracked changes and comments may reach over several.

    `delete(deletion, edit)` is called where deleted text stood, `tell(message)` for what cannot be shown; `formulas`
    are those that are objects of their own, by path.
    """

    def __init__(
        self,
        styles: OdtStyles,
        regions: Mapping[str, ChangedRegion],
        formulas: Mapping[str, str],
        delete: Callable[[etree._Element, DocxEdit], None],
        tell: Callable[[Message], None],
    ) -> None:
        self._styles = styles
        self._regions = regions
        self._formulas = formulas
        self._delete = delete
        self._tell = tell
        self.active: dict[str, DocxEdit] = {}
        """Insertions that have begun and not ended, by id."""
        self.hidden: list[str] = []
        self._deleting: list[str] = []
        """The deletions that are being read, each inside the one before it."""
        self._out = Accumulator()
        self._asides: list[DocxAside] = []
        self._comments: dict[str, tuple[int, str, str, str]] = {}
        self._formatting: dict[str, tuple[int, str]] = {}
        self._note_count = {"footnote": 0, "endnote": 0}
        self._handlers: dict[str, Callable[[etree._Element, Properties, tuple[DocxEdit, ...]], None]] = {
            TEXT + "span": self._span, TEXT + "s": self._space, TEXT + "tab": self._space,
            TEXT + "line-break": self._space, TEXT + "note": self._note, TEXT + "hidden-text": self._hidden_text,
            TEXT + "change": self._change, TEXT + "change-start": self._change, TEXT + "change-end": self._change,
            OFFICE + "annotation": self._comment, OFFICE + "annotation-end": self._comment_ends,
            TEXT + "ruby": self._ruby,
        }  # fmt: skip

    def begin(self) -> None:
        """A paragraph begins."""
        self._out = Accumulator()
        self._asides = []

    @property
    def blank(self) -> bool:
        """True as long as the paragraph says nothing."""
        return self._out.blank

    def finish(self) -> DocxWords:
        """What the paragraph said that ends here."""
        end = self._out.length
        for key, (start, author, date, text) in list(self._comments.items()):
            if end > start:
                self._out.mark(Comment(start, end, author, date, text))
                del self._comments[key]
            else:
                self._comments[key] = (0, author, date, text)
        for key, (start, remark) in self._formatting.items():
            self._reformat(start, remark)
            self._formatting[key] = (0, remark)
        return DocxWords(self._out.text(), self._out.finished(), tuple(self._asides))

    def inline(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        """Read the content of a text:p, text:h or of an element inside it."""
        self._string(element.text, properties, edits)
        for child in element:
            handler = self._handlers.get(child.tag)
            if handler is not None:
                handler(child, properties, edits)
            elif child.tag.startswith(DRAW):
                self.drawing(child, edits)
            elif child.tag not in _SKIPPED:
                self.inline(child, properties, edits)
            self._string(child.tail, properties, edits)

    def _string(self, text: str | None, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        if text:
            words = _SPACES.sub(" ", text.replace("\u00ad", ""))
            words = above(words, self._out.last) if is_raised(properties) else words
            self._add(words, formats_of(properties, text), edits)

    def _add(self, text: str, look: tuple[str, ...], edits: tuple[DocxEdit, ...]) -> None:
        if "hidden" in look and text.strip():
            self.hidden.append(text)
        self._out.add(text, self.around(edits), look)

    def around(self, edits: tuple[DocxEdit, ...]) -> tuple[DocxEdit, ...]:
        """All tracked changes at this place."""
        return tuple(dict.fromkeys((*self.active.values(), *edits)))

    def _span(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        own = self._styles.text("text", element.get(TEXT + "style-name") or "")
        self.inline(element, {**properties, **own} if own else properties, edits)

    def _space(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        self._add(" ", formats_of(properties, " "), edits)

    def _hidden_text(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        words = element.get(TEXT + "string-value") or words_in(element)
        self._add(words, ("hidden",) if element.get(TEXT + "is-hidden") == "true" else (), edits)

    def _ruby(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        self.inline(element, properties, edits)
        if reading := "".join(map(words_in, element.iterfind(TEXT + "ruby-text"))).strip():
            self._tell(Message("Reading aid above the line, left out: {words}", (reading,)))

    def drawing(self, element: etree._Element, edits: tuple[DocxEdit, ...]) -> None:
        """A frame or shape: its text is read after the paragraph, as a box; a formula stands in the line, a picture is
        told.
        """
        if formula := self._formula(element):
            start = self._out.length
            self._add(formula, (), edits)
            self._out.mark(PlainMark(start, self._out.length, "note", "formula, written in one line"))
        elif next(element.iter(TEXT + "p", TEXT + "h"), None) is not None:
            self._asides.append(DocxAside("box", self.around(edits), box=element))
        elif element.tag not in (DRAW + "a", DRAW + "layer-set"):
            self._tell(Message("A picture or drawing is not read; look at it in the file."))

    def _formula(self, element: etree._Element) -> str:
        held = element.find(DRAW + "object")
        if held is None:
            return ""
        inside = held.find(MATH + "math")
        path = (held.get(HREF) or "").removeprefix("./")
        return formula_in(inside) if inside is not None else self._formulas.get(path, "")

    # Notes and comments

    def _note(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        kind = "endnote" if element.get(TEXT + "note-class") == "endnote" else "footnote"
        citation, body = element.find(TEXT + "note-citation"), element.find(TEXT + "note-body")
        self._note_count[kind] += 1
        shown = words_in(citation).strip() if citation is not None else ""
        sign = before = shown or str(self._note_count[kind])
        edits = self.around(edits)
        if not all(e.kind.adds for e in edits):
            sign = f"{before} deleted"
        self._out.mark(Footnote(self._out.length, self._out.length, sign))
        self._asides.append(DocxAside(kind, edits, sign=sign, sign_before=before, box=body))

    def _comment(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        words = " ".join(" ".join(words_in(p).split()) for p in element.iter(TEXT + "p", TEXT + "h"))
        author, date = (_said(element, DC + name) for name in ("creator", "date"))
        name = element.get(OFFICE + "name")
        if name is None:
            self._out.mark(Comment(self._out.length, self._out.length, author, date, words.strip()))
        else:
            self._comments[name] = (self._out.length, author, date, words.strip())

    def _comment_ends(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        found = self._comments.pop(element.get(OFFICE + "name") or "", None)
        if found is not None:
            start, author, date, words = found
            self._out.mark(Comment(min(start, self._out.length), self._out.length, author, date, words))

    # Tracked changes

    def _change(self, element: etree._Element, properties: Properties, edits: tuple[DocxEdit, ...]) -> None:
        self.change(element, edits)

    def change(self, element: etree._Element, edits: tuple[DocxEdit, ...]) -> None:
        """A text:change, text:change-start or text:change-end."""
        key = element.get(TEXT + "change-id") or ""
        region = self._regions.get(key)
        if region is None:
            return
        if element.tag == TEXT + "change-end":
            self.active.pop(key, None)
            if key in self._formatting:
                self._reformat(*self._formatting.pop(key))
            return
        if region.deleted is not None and region.deletion is not None:
            if key in self._deleting or len(self._deleting) >= _DEEPEST:
                self._tell(Message("Deleted text inside deleted text, deeper than is read, was left out."))
                return
            own = (region.insertion,) if region.insertion is not None else ()
            self._deleting.append(key)
            self._delete_under(region, (*edits, *own))
            self._deleting.pop()
        elif element.tag == TEXT + "change-start" and region.insertion is not None:
            self.active[key] = region.insertion
        elif element.tag == TEXT + "change-start" and region.formatting is not None:
            author, date = region.formatting
            by = ", ".join(filter(None, [f"by {author or 'a person without a name'}", date]))
            self._formatting[key] = (self._out.length, f"formatting changed, {by}")

    def _delete_under(self, region: ChangedRegion, edits: tuple[DocxEdit, ...]) -> None:
        assert region.deleted is not None
        assert region.deletion is not None
        kept, self.active = self.active, dict(self.active)
        for number, edit in enumerate(edits):
            self.active[f"around {number}"] = edit
        self._delete(region.deleted, region.deletion)
        self.active = kept

    def _reformat(self, start: int, remark: str) -> None:
        if self._out.length > start:
            self._out.mark(PlainMark(start, self._out.length, "reformatted", remark))


def _said(element: etree._Element, tag: str) -> str:
    found = element.find(tag)
    return (found.text or "").strip() if found is not None else ""
