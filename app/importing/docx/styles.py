"""The styles of a Word file: for each style its place among headings, its automatic numbering and its look.

Only what a treaty's reader needs; fonts, sizes and spacing are not read. Inheritance is resolved here (`basedOn`).
Sources: ECMA-376 Part 1, 17.7.2 (style hierarchy) and 17.7.3 (toggle properties).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from app.importing.docx.package import W
from app.importing.source.colours import colour_name, shade_name
from app.late_methods import dataclass

if TYPE_CHECKING:
    from lxml import etree

_TOGGLES = {
    "b": "bold", "i": "italic", "bCs": "bold_complex", "iCs": "italic_complex", "strike": "strike", "dstrike": "strike",
    "vanish": "hidden", "rtl": "complex", "cs": "complex",
}  # fmt: skip
"""Bold and italic are said twice; words of a right-to-left script take the second ("complex", 17.3.2.2, 17.3.2.7)."""
_LINKS = ("hyperlink", "followedhyperlink", "internet link")
_SINGLE = (("strike", "strike"), ("hidden", "hidden"))
_HEADING = re.compile(r"heading ([1-9])$")
_CONTENTS = re.compile(r"(toc|table of figures|table of authorities|index)( \d| heading)?$")
_DEEPEST_STYLE = 40
"""Longest chain of basedOn that is followed; also ends a circle."""


def switched_on(element: etree._Element) -> bool:
    """The value of an on/off property: on unless w:val says "0", "false", "off" or "none"."""
    return (element.get(W + "val") or "1").lower() not in ("0", "false", "off", "none")


def number_of(element: etree._Element | None, attribute: str = "val") -> int | None:
    """A whole number in an attribute, None when absent or no number."""
    value = element.get(W + attribute) if element is not None else None
    return int(value) if value is not None and re.fullmatch(r"[+-]?\d{1,9}", value) else None


@dataclass(frozen=True, slots=True)
class DocxLook:
    """How words look: for each property True, False, or absent when nothing is said. Highlight and colour are names of
    colours, "" for none.
    """

    said: Mapping[str, bool] = field(default_factory=dict)
    highlight: str | None = None
    colour: str | None = None

    def over(self, other: DocxLook) -> DocxLook:
        """This look with what it leaves unsaid taken from `other`."""
        highlight = self.highlight if self.highlight is not None else other.highlight
        colour = self.colour if self.colour is not None else other.colour
        return DocxLook({**other.said, **self.said}, highlight, colour)


def look_of(properties: etree._Element | None) -> DocxLook:
    """The look a w:rPr element says."""
    if properties is None:
        return DocxLook()
    said: dict[str, bool] = {}
    highlight: str | None = None
    shade: str | None = None
    colour: str | None = None
    for element in properties:
        name = element.tag[len(W) :] if element.tag.startswith(W) else ""
        if name in _TOGGLES:
            said[_TOGGLES[name]] = said.get(_TOGGLES[name], False) or switched_on(element)
        elif name == "u":
            said["underline"] = switched_on(element)
        elif name == "highlight":
            highlight = element.get(W + "val") or ""
        elif name == "shd":
            shade = shade_name(element.get(W + "fill") or "")
        elif name == "color":
            colour = colour_name(element.get(W + "val") or "")
    if highlight is None or highlight == "none":
        highlight = shade or ("" if highlight == "none" or shade == "" else None)
    return DocxLook(said, highlight, colour)


def font_of(properties: etree._Element | None) -> str:
    """The font that a w:rPr element names for Latin letters, "" when it names none."""
    said = properties.find(W + "rFonts") if properties is not None else None
    return said.get(W + "ascii") or said.get(W + "hAnsi") or "" if said is not None else ""


def is_raised(properties: etree._Element | None) -> bool:
    """Whether a w:rPr element sets its words above the line."""
    said = properties.find(W + "vertAlign") if properties is not None else None
    return said is not None and said.get(W + "val") == "superscript"


def language_of(properties: etree._Element | None) -> str:
    """The language that a w:rPr element says ("fr" of "fr-CH"), "" when it says none."""
    said = properties.find(W + "lang") if properties is not None else None
    return (said.get(W + "val") or "").partition("-")[0].lower() if said is not None else ""


def formats(direct: DocxLook, character: DocxLook, paragraph: DocxLook) -> tuple[str, ...]:
    """The formats that words have in the end, sorted. Toggles of two styles cancel each other; what stands on the
    words themselves wins (17.7.3).
    """
    found = set()
    own = direct.over(character)
    whole = own.over(paragraph)
    script = "_complex" if whole.said.get("complex") else ""
    for name, key in (("bold", f"bold{script}"), ("italic", f"italic{script}"), *_SINGLE):
        styled = character.said.get(key, False) != paragraph.said.get(key, False)
        if direct.said.get(key, styled):
            found.add(name)
    if whole.said.get("underline"):
        found.add("underline")
    if whole.highlight:
        found.add(f"highlight:{whole.highlight}")
    if own.colour:  # the colour of a whole paragraph style is that of its headings
        found.add(f"colour:{own.colour}")
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style with all it inherits."""

    id: str = ""
    name: str = ""
    outline: int | None = None
    """1 to 9 for a heading, None for body text."""
    title: bool = False
    contents: bool = False
    """True for the lines of a table of contents."""
    num_id: int | None = None
    level: int | None = None
    look: DocxLook = field(default_factory=DocxLook)


class Styles:
    """All styles of a file, looked up by id; an unknown id is the default style."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._default = ""
        self.language = language_of(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")) if root is not None else ""
        """The language of the document as the file says it, "" when it does not; often it is that of the program."""
        for style in root.iterfind(W + "style") if root is not None else ():
            style_id = style.get(W + "styleId") or ""
            self._elements.setdefault(style_id, style)
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on"):
                self._default = style_id
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._characters: dict[str, DocxLook] = {}

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """The paragraph style `style_id`; None or unknown gives the default style."""
        key = style_id if style_id in self._elements else self._default
        assert key is not None
        if key not in self._paragraphs:
            self._paragraphs[key] = self._resolved(key)
        return self._paragraphs[key]

    def character(self, style_id: str | None) -> DocxLook:
        """The look of a character style with all it inherits."""
        if style_id is None or style_id not in self._elements:
            return DocxLook()
        if style_id not in self._characters:
            look = DocxLook()
            for style in self._chain(style_id):
                look = look.over(look_of(style.find(W + "rPr")))
            if _name(self._elements[style_id]) in _LINKS:
                look = DocxLook(look.said, look.highlight)
            self._characters[style_id] = look
        return self._characters[style_id]

    def numbering_style(self, style_id: str) -> int | None:
        """The list (numId) that a numbering style stands for."""
        style = self._elements.get(style_id)
        return number_of(style.find(f"{W}pPr/{W}numPr/{W}numId")) if style is not None else None

    def _chain(self, style_id: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while style_id in self._elements and len(chain) < _DEEPEST_STYLE:
            style = self._elements[style_id]
            chain.append(style)
            based = style.find(W + "basedOn")
            style_id = (based.get(W + "val") or "") if based is not None else ""
        return chain

    def _resolved(self, style_id: str) -> ParagraphStyle:
        chain = self._chain(style_id)
        names = [_name(style) for style in chain]
        outline = next((int(m[1]) for n in names if (m := _HEADING.match(n))), None)
        num_id = level = None
        look = DocxLook()
        said = False
        for style in chain:
            look = look.over(look_of(style.find(W + "rPr")))
            found = number_of(style.find(f"{W}pPr/{W}outlineLvl"))
            if found is not None and not said:
                outline, said = (found + 1 if 0 <= found <= 8 else None), True
            num_id = number_of(style.find(f"{W}pPr/{W}numPr/{W}numId")) if num_id is None else num_id
            level = number_of(style.find(f"{W}pPr/{W}numPr/{W}ilvl")) if level is None else level
        return ParagraphStyle(
            id=style_id,
            name=names[0] if names else "",
            outline=outline,
            title="title" in names,
            contents=any(_CONTENTS.match(n) for n in names[:1]),
            num_id=num_id,
            level=level,
            look=look,
        )


def _name(style: etree._Element) -> str:
    name = style.find(W + "name")
    return ((name.get(W + "val") or "") if name is not None else "").casefold()
