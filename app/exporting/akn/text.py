"""A text with its marks → mixed content of Akoma Ntoso: insertions, deletions, formats, references, tags, footnotes.

It writes words and what stands over them. Which element they stand in is `document.py`'s business; whose changes they
are and when, `metadata.py` has names for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from lxml import etree

from app.exporting.akn.metadata import AKN, OWN, AknRegister, attribute_text
from app.treaty.marks import AttributionTag, CrossReference, Footnote, Format, Mark, Revision, RevisionUnit

if TYPE_CHECKING:
    from app.treaty.draft import Provision

_NATIVE = {"bold": "b", "italic": "i", "underline": "u", "superscript": "sup", "subscript": "sub"}
_UNHELD = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML cannot hold."""
_LOOSE = re.compile(r"^[ \t\r\n\f]|[ \t\r\n\f]$|[ \t\r\n\f]{2}|[\t\r\n\f]")
"""Space that a reader of XML would not keep."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OUTER = (Revision, AttributionTag, CrossReference, Format)
"""What stands around what where several marks begin and end together."""

InlineMark = Revision | AttributionTag | CrossReference | Format


class TextWriter:
    """Writes texts. `notes` has the footnotes by id, `places` the identity in the file of each address."""

    def __init__(
        self,
        known: AknRegister,
        notes: Mapping[str, Provision],
        places: Mapping[str, str],
        note: Callable[[etree._Element, Provision], None],
    ) -> None:
        self._known = known
        self._notes = notes
        self._places = places
        self._note = note

    def write(self, into: etree._Element, text: str, marks: Sequence[Mark]) -> None:
        """Write a text into an element that may hold words."""
        if _LOOSE.search(text):
            into.set(_SPACE, "preserve")
        over = [m for m in marks if isinstance(m, _OUTER) and m.start < m.end and self._shown(m)]
        signs = [m for m in marks if isinstance(m, Footnote) and m.provision in self._notes]
        cuts = sorted({0, len(text), *(m.start for m in (*over, *signs)), *(m.end for m in over)})
        open_: list[tuple[InlineMark, etree._Element]] = []
        for start, end in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
            wanted = _nested([m for m in over if m.start <= start < m.end])
            kept = 0
            while kept < min(len(open_), len(wanted)) and open_[kept][0] == wanted[kept]:
                kept += 1
            del open_[kept:]
            for sign in signs:
                if sign.start == start:
                    self._note(open_[-1][1] if open_ else into, self._notes[sign.provision])
            for mark in wanted[kept:] if end > start else ():
                open_.append((mark, self._element(open_[-1][1] if open_ else into, mark)))
            _add(open_[-1][1] if open_ else into, text[start:end])

    def _shown(self, mark: InlineMark) -> bool:
        """True for what is written around words; what only a profile makes a revision is written as its format."""
        match mark:
            case Revision():
                return mark.unit is RevisionUnit.TEXT and not mark.sign
            case CrossReference():
                return mark.resolves and mark.target in self._places
            case AttributionTag():
                return any(actor.id != "?" for said in mark.stances for actor in said.actors)
            case _:
                return True

    def _element(self, into: etree._Element, mark: InlineMark) -> etree._Element:
        match mark:
            case Revision():
                return self._known.revision(into, mark)
            case CrossReference():
                return etree.SubElement(into, AKN + "ref", href=f"#{self._places[mark.target]}")
            case AttributionTag():
                made = etree.SubElement(into, AKN + "inline", name="attribution")
                actors = dict.fromkeys(actor for said in mark.stances for actor in said.actors if actor.id != "?")
                made.set("refersTo", " ".join(f"#{self._known.actor(actor)}" for actor in actors))
                return made
            case _:
                if mark.format in _NATIVE:
                    return etree.SubElement(into, AKN + _NATIVE[mark.format])
                made = etree.SubElement(into, AKN + "inline", name="format")
                made.set(OWN + "format", attribute_text(mark.format))
                return made


def _nested(marks: Sequence[InlineMark]) -> list[InlineMark]:
    """Marks over the same words, the outermost first; two that are equal are one."""
    return sorted(dict.fromkeys(marks), key=lambda m: (_OUTER.index(type(m)), m.start, -m.end, repr(m)))


def _add(into: etree._Element, text: str) -> None:
    """Add words at the end of an element; a sign that XML cannot hold becomes a marker with its number."""
    at = 0
    for found in _UNHELD.finditer(text):
        _append(into, text[at : found.start()])
        etree.SubElement(into, AKN + "marker", name=f"U+{ord(found[0]):04X}")
        at = found.end()
    _append(into, text[at:])


def _append(into: etree._Element, text: str) -> None:
    if len(into):
        into[-1].tail = (into[-1].tail or "") + text
    else:
        into.text = (into.text or "") + text
