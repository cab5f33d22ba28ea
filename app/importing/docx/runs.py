"""The words of one Word paragraph: runs, tracked changes, fields, notes, comments and formats become text and marks.

It reads inside a paragraph; `body` walks from paragraph to paragraph. Numbers that Word makes by itself are not
text (`numbered_blocks`), except a LISTNUM field in the middle of a line.
Sources: ECMA-376 Part 1, 17.3.3 (run content), 17.13.5 (revisions), 17.16.18 (complex fields), 17.11 (notes).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from app.importing.docx.comments import Anchors
from app.importing.docx.fields import Field, text_of_field
from app.importing.docx.formulas import in_line
from app.importing.docx.numbering import AUTONUM, ListFields
from app.importing.docx.numerals import numeral
from app.importing.docx.package import MC, M, V, W
from app.importing.docx.revisions import Accumulator, DocxEdit, describe_reformatting, edit_of
from app.importing.docx.styles import DocxLook, ParagraphStyle, Styles, font_of, formats, is_raised, look_of
from app.importing.docx.symbols import is_symbol_font, symbol
from app.importing.source.superscripts import above
from app.late_methods import dataclass
from app.message import Message
from app.treaty.marks import Footnote, Mark, PlainMark

if TYPE_CHECKING:
    from lxml import etree

    from app.importing.docx.comments import CommentText

_SKIPPED = frozenset(
    W + name
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "fldData", "ffData", "rubyPr", "rt",
        "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator",
    )
) | frozenset({M + "rPr", M + "ctrlPr"})  # fmt: skip
_SPACES = re.compile(r"[ \t\r\n]+")
_PRIVATE = re.compile("[\uf000-\uf0ff]")
"""Where Word keeps the signs of symbol fonts."""


@dataclass(frozen=True, slots=True)
class DocxAside:
    """Something that stands in a paragraph but is read after it: a note ("footnote", "endnote") or a "box"."""

    kind: str
    edits: tuple[DocxEdit, ...]
    sign: str = ""
    sign_before: str = ""
    """The sign of a note once all revisions are rejected."""
    note: str = ""
    box: etree._Element | None = None


@dataclass(slots=True)
class DocxWords:
    """What one paragraph says."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    asides: tuple[DocxAside, ...] = ()
    list_field: tuple[str, str] | None = None
    """The number a LISTNUM field prints at the start: (with all revisions accepted, with all rejected)."""
    contents: bool = False
    """True when all of it stands in the field of a table of contents or an index."""


@dataclass(slots=True)
class _Counters:
    """Numbers counted along the document, for both readings."""

    notes: dict[str, list[int]] = field(default_factory=lambda: {"footnote": [0, 0], "endnote": [0, 0]})
    lists: tuple[ListFields, ListFields] = field(default_factory=lambda: (ListFields(), ListFields()))


class RunReader:
    """Reads paragraphs one after the other in document order; fields and comments may reach over several.

    `tell(message)` is called for what cannot be shown as text. `note_forms` gives the number format and the first
    number of "footnote" and "endnote".
    """

    def __init__(
        self,
        styles: Styles,
        comments: Mapping[str, CommentText],
        note_forms: Mapping[str, tuple[str, int]],
        tell: Callable[[Message], None],
    ) -> None:
        self._styles = styles
        self.comments = Anchors(comments)
        self._note_forms = note_forms
        self._tell = tell
        self._counters = _Counters()
        self._fields: list[Field] = []
        self.hidden: list[str] = []
        """Words formatted as hidden text, piece by piece."""
        self._font = ""
        self._raised = False
        self._outside = 0
        """How many code points of the paragraph stand in no table of contents."""
        self._reformatted: list[PlainMark] = []
        self._out = Accumulator()
        self._style = ParagraphStyle()
        self._asides: list[DocxAside] = []
        self._list_field: tuple[str, str] | None = None
        self._custom: tuple[str, tuple[DocxEdit, ...], str, int] | None = None
        self._handlers: dict[str, Callable[[etree._Element, tuple[DocxEdit, ...], tuple[str, ...]], None]] = {
            W + "t": self._text, W + "delText": self._text, M + "t": self._text,
            W + "instrText": self._code, W + "delInstrText": self._code,
            W + "r": self._run, M + "r": self._plain,
            W + "ins": self._edited, W + "del": self._edited,
            W + "moveFrom": self._edited, W + "moveTo": self._edited,
            W + "tab": self._space, W + "ptab": self._space, W + "br": self._space, W + "cr": self._space,
            W + "noBreakHyphen": self._hyphen, W + "sym": self._symbol,
            W + "fldChar": self._field_sign, W + "fldSimple": self._simple_field,
            W + "footnoteReference": self._note, W + "endnoteReference": self._note,
            W + "commentRangeStart": self._comment_opens, W + "commentRangeEnd": self._comment_closes,
            W + "commentReference": self._comment_here,
            W + "drawing": self._drawing, W + "pict": self._drawing, W + "object": self._drawing,
            W + "pgNum": self._filled_in, W + "dayLong": self._filled_in, W + "dayShort": self._filled_in,
            W + "monthLong": self._filled_in, W + "monthShort": self._filled_in,
            W + "yearLong": self._filled_in, W + "yearShort": self._filled_in,
            W + "txbxContent": self._box, W + "ruby": self._ruby, V + "textpath": self._word_art,
            MC + "AlternateContent": self._alternate,
            M + "f": self._in_line, M + "d": self._in_line, M + "nary": self._in_line, M + "oMath": self._formula,
        }  # fmt: skip

    def paragraph(self, element: etree._Element, style: ParagraphStyle, edits: tuple[DocxEdit, ...]) -> DocxWords:
        """What a w:p says. `edits` are tracked changes that the whole paragraph stands in."""
        self._out = Accumulator()
        self._style = style
        self._asides = []
        self._list_field = None
        self._outside = 0
        self._reformatted = []
        self._walk(element, edits, formats(DocxLook(), DocxLook(), style.look))
        self.comments.reach_over(self._out)
        for mark in self._reformatted:
            self._out.mark(mark)
        contents = self._out.length > 0 and not self._outside
        return DocxWords(self._out.text(), self._out.finished(), tuple(self._asides), self._list_field, contents)

    @property
    def in_contents(self) -> bool:
        """True while a table of contents or an index, that is a field, has not ended."""
        return any(f.contents for f in self._fields)

    def apart(self) -> list[Field]:
        """Lay the open fields aside before a note or box is read; hand them back to `resume`."""
        fields, self._fields = self._fields, []
        return fields

    def resume(self, fields: list[Field]) -> None:
        """End a story (a field that never ends is told) and take up the one laid aside by `apart`."""
        if hidden := " ".join(f.hidden for f in self._fields if f.hidden):
            self._tell(Message("A field without an end hides these words: {words}", (hidden,)))
        self._fields = fields

    def _walk(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        for child in element:
            tag = child.tag
            handler = self._handlers.get(tag)
            if handler is not None:
                handler(child, edits, look)
            elif tag not in _SKIPPED and len(child):
                self._walk(child, edits, look)

    def _add(self, text: str, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        if self._fields and not all(f.result for f in self._fields):
            self._fields[-1].hidden += text
            return
        if "hidden" in look and text.strip():
            self.hidden.append(text)
        if self._fields and self.in_contents:
            self._out.add(text, edits, look)
        else:
            before = self._out.length
            self._out.add(text, edits, look)
            self._outside += self._out.length - before

    def _run(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        properties = element.find(W + "rPr")
        if properties is not None and len(properties):
            named = properties.find(W + "rStyle")
            character = self._styles.character(named.get(W + "val")) if named is not None else DocxLook()
            look = formats(look_of(properties), character, self._style.look)
        begin = self._out.length
        self._font = font_of(properties)
        self._raised = is_raised(properties)
        self._walk(element, edits, look)
        if properties is not None and (change := properties.find(W + "rPrChange")) is not None:
            self._reformat(change, look, begin)
        if self._custom is not None:
            kind, edits, note, start = self._custom
            sign = self._out.text()[start:].strip()
            self._custom = None
            self._out.mark(Footnote(start, self._out.length, sign))
            self._asides.append(DocxAside(kind, edits, sign=sign, sign_before=sign, note=note))

    def _reformat(self, change: etree._Element, look: tuple[str, ...], begin: int) -> None:
        """Mark the words from `begin` on, whose formatting was changed by a tracked change, where it can carry a
        meaning.
        """
        old = change.find(W + "rPr")
        named = old.find(W + "rStyle") if old is not None else None
        character = self._styles.character(named.get(W + "val")) if named is not None else DocxLook()
        before = formats(look_of(old), character, self._style.look)
        if before == look or begin == self._out.length:
            return
        remark = describe_reformatting(before, look, change.get(W + "author") or "", change.get(W + "date") or "")
        last = self._reformatted[-1] if self._reformatted else None
        if last is not None and (last.end, last.remark) == (begin, remark):
            self._reformatted[-1] = replace(last, end=self._out.length)
        else:
            self._reformatted.append(PlainMark(begin, self._out.length, "reformatted", remark))

    def _plain(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self._walk(element, edits, look)

    def _edited(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        edit = edit_of(element)
        self._walk(element, edits if edit in edits else (*edits, edit), look)

    def _text(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        if not element.text:
            return
        text = _SPACES.sub(" ", element.text)
        if self._raised and self._custom is None:
            text = above(text, self._out.last)
        if not is_symbol_font(self._font) and not _PRIVATE.search(text):
            self._add(text, edits, look)
            return
        for sign in text:
            self._sign(self._font, sign, edits, look)

    def _space(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self._add(" ", edits, look)

    def _hyphen(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self._add("\u2011", edits, look)

    def _symbol(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self._unknown(element.get(W + "font") or "", element.get(W + "char") or "", edits, look)

    def _sign(self, font: str, sign: str, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        """One character of a run: in a symbol font it may be another sign than its code says."""
        if sign.isspace() or not (is_symbol_font(font) or _PRIVATE.match(sign)):
            self._add(sign, edits, look)
        else:
            self._unknown(font, f"{ord(sign):X}", edits, look)

    def _unknown(self, font: str, code: str, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        """A sign of a font by its code; one that is not known is marked as unread."""
        known = symbol(font, code)
        start = self._out.length
        self._add(known or "\ufffd", edits, look)
        if not known and self._out.length > start:
            self._out.mark(PlainMark(start, start + 1, "unread", f"symbol {code[:8]} of the font {font[:40]}"))

    def _filled_in(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self._tell(Message("A date or page number that Word fills in by itself is not read."))

    def _ruby(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self._walk(element, edits, look)
        reading = "".join(t.text or "" for rt in element.iterfind(W + "rt") for t in rt.iter(W + "t")).strip()
        if reading:
            self._tell(Message("Reading aid above the line, left out: {words}", (reading,)))

    def _alternate(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        chosen = element.find(MC + "Choice")
        if chosen is None:
            chosen = element.find(MC + "Fallback")
        if chosen is not None:
            self._walk(chosen, edits, look)

    def _drawing(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        if next(element.iter(W + "txbxContent"), None) is None:
            self._tell(Message("A picture or drawing is not read; look at it in the file."))
        self._walk(element, edits, look)

    def _word_art(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        if words := (element.get("string") or "").strip():
            self._tell(Message("Words drawn as a picture are not in the text: {words}", (words,)))

    def _box(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self._asides.append(DocxAside("box", edits, box=element))

    # Notes and comments

    def _note(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        kind = "footnote" if element.tag == W + "footnoteReference" else "endnote"
        note = element.get(W + "id") or ""
        if (element.get(W + "customMarkFollows") or "0") in ("1", "true", "on"):
            self._custom = (kind, edits, note, self._out.length)
            return
        form, first = self._note_forms[kind]
        counts = self._counters.notes[kind]
        accepted, original = _readings(edits)
        counts[0] += accepted
        counts[1] += original
        signs = [numeral(first - 1 + count, form) for count in counts]
        sign = signs[0] if accepted else f"{signs[1]} deleted"
        self._out.mark(Footnote(self._out.length, self._out.length, sign))
        before = signs[1] if original else sign
        self._asides.append(DocxAside(kind, edits, sign=sign, sign_before=before, note=note))

    def _comment_opens(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self.comments.opens(element.get(W + "id") or "", self._out.length)

    def _comment_closes(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self.comments.closes(element.get(W + "id") or "", self._out)

    def _comment_here(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        self.comments.stands(element.get(W + "id") or "", self._out.length, self._out)

    # Fields

    def _code(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        if self._fields and not self._fields[-1].result:
            self._fields[-1].code += element.text or ""

    def _field_sign(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            self._fields.append(Field(edits, form=element.find(W + "ffData")))
        elif kind == "separate" and self._fields:
            self._fields[-1].result = True
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            change = element.find(W + "numberingChange")
            original = change.get(W + "original") if change is not None else None
            if not ended.result:
                self._without_result(ended, original, look)

    def _without_result(self, ended: Field, original: str | None, look: tuple[str, ...]) -> None:
        """A field ended that carries no result: a number, a box to tick, or nothing."""
        if ended.kind == "LISTNUM":
            self._list_number(ended, original, look)
        elif ended.kind in AUTONUM:
            said = "Numbers that old versions of Word make (AUTONUM) were counted one after the other; check them."
            self._tell(Message(said))
            self._list_number(ended, original, look)
        elif ended.kind == "EQ":
            self._tell(Message("A formula in a field is not read: {words}", (" ".join(ended.code.split()),)))
        else:
            self._add(text_of_field(ended), ended.edits, look)
        if ended.hidden.strip():
            self._tell(
                Message("A field without a result hides these words: {words}", (" ".join(ended.hidden.split()),))
            )

    def _simple_field(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        code = element.get(W + "instr") or ""
        field = Field(edits, code, form=element.find(W + "ffData"))
        if not any(t.text for t in element.iter(W + "t")):
            self._without_result(field, None, look)
        field.result = True
        self._fields.append(field)
        self._walk(element, edits, look)
        self._fields.pop()

    def _list_number(self, ended: Field, original: str | None, look: tuple[str, ...]) -> None:
        """A LISTNUM field ended: its number is the paragraph's when it stands at the start, else text."""
        printed = [
            fields.next(ended.code) if there else ""
            for there, fields in zip(_readings(ended.edits), self._counters.lists, strict=True)
        ]
        accepted, before = printed
        before = original.strip() if original and "%" not in original else before
        if self._out.blank and self._list_field is None:
            self._list_field = (accepted, before)
            return
        self._add(accepted or before, ended.edits, look)
        if accepted and before and accepted != before:
            self._tell(
                Message(
                    "The automatic number {number} inside a line was {older} before the tracked changes.",
                    (accepted, before),
                )
            )

    # Formulas

    def _formula(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        start = self._out.length
        self._walk(element, edits, look)
        if self._out.length > start:
            self._out.mark(PlainMark(start, self._out.length, "note", "formula, written in one line"))

    def _in_line(self, element: etree._Element, edits: tuple[DocxEdit, ...], look: tuple[str, ...]) -> None:
        for piece in in_line(element):
            if isinstance(piece, str):
                self._add(piece, edits, look)
            else:
                self._walk(piece, edits, look)


def _readings(edits: tuple[DocxEdit, ...]) -> tuple[bool, bool]:
    """Whether what stands in `edits` is there once all are accepted, and once all are rejected."""
    return all(e.kind.adds for e in edits), not any(e.kind.adds for e in edits)
