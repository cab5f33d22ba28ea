"""The styles of an OpenDocument text: for each its look, its place among headings and its list.

Only what a treaty's reader needs. Inheritance is resolved here; unlike Word's, properties of a closer style win.
Source: OpenDocument 1.3, part 3, 16 (styles) and 20 (formatting attributes).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.importing.odt.package import FO, OFFICE, STYLE, TEXT
from app.importing.source.colours import colour_name, shade_name
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from lxml import etree

    from app.importing.odt.package import OdtPackage

_DEEPEST = 40
"""Longest chain of parents that is followed; also ends a circle."""
_RIGHT = compile_later(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_EAST = compile_later(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_LINKS = ("internet link", "visited internet link")
_ON = compile_later(r"bold|[6-9]00")
_LAST = (
    STYLE + "text-underline-style", STYLE + "text-line-through-style", STYLE + "text-line-through-type",
    FO + "background-color", TEXT + "display", FO + "color", STYLE + "text-position",
)  # fmt: skip
_SCRIPTED = tuple(
    space + what + script
    for space, script in ((FO, ""), (STYLE, "-asian"), (STYLE, "-complex"))
    for what in ("font-weight", "font-style")
)

Properties = Mapping[str, str]
"""Attributes of style:text-properties."""


class OdtStyles:
    """All styles of a file, looked up by family and name."""

    def __init__(self, package: OdtPackage) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._automatic: set[tuple[str, str]] = set()
        self.lists: dict[str, etree._Element] = {}
        self.outline: etree._Element | None = None
        for root in (package.content, package.styles):
            if root is None:
                continue
            for kind in ("styles", "automatic-styles"):
                self._take(root.find(OFFICE + kind), automatic=kind == "automatic-styles")
        self._text: dict[tuple[str, str], Properties] = {}

    def _take(self, container: etree._Element | None, *, automatic: bool) -> None:
        for style in container if container is not None else ():
            if style.tag == STYLE + "style":
                key = (style.get(STYLE + "family") or "", style.get(STYLE + "name") or "")
                if key not in self._elements:
                    self._elements[key] = style
                    if automatic:
                        self._automatic.add(key)
            elif style.tag == TEXT + "list-style":
                self.lists.setdefault(style.get(STYLE + "name") or "", style)
            elif style.tag == TEXT + "outline-style":
                self.outline = style

    def _chain(self, family: str, name: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while (family, name) in self._elements and len(chain) < _DEEPEST:
            style = self._elements[family, name]
            chain.append(style)
            name = style.get(STYLE + "parent-style-name") or ""
        return chain

    def text(self, family: str, name: str) -> Properties:
        """The text properties of a style ("paragraph" or "text") with all it inherits; unknown styles have none.

        The colour of letters that a named paragraph style gives is left out: it is that of its headings.
        """
        key = (family, name)
        if key not in self._text:
            found: dict[str, str] = {}
            for style in reversed(self._chain(family, name)):
                own = style.find(STYLE + "text-properties")
                found.update((str(k), str(v)) for k, v in (own.attrib.items() if own is not None else ()))
                named = (family, style.get(STYLE + "name") or "") not in self._automatic
                if (family == "paragraph" and named) or _shown_name(style) in _LINKS:
                    found.pop(FO + "color", None)
            self._text[key] = {k: v for k, v in found.items() if k in _LAST or k in _SCRIPTED}
        return self._text[key]

    def is_title(self, name: str) -> bool:
        """Whether a paragraph style is the title's, or made from it."""
        return any(_shown_name(style) == "title" for style in self._chain("paragraph", name))

    def outline_is_off(self, name: str) -> bool:
        """Whether a heading's style says that it has no number: an empty list style."""
        for style in self._chain("paragraph", name):
            said = style.get(STYLE + "list-style-name")
            if said is not None:
                return said == ""
        return False


def formats_of(properties: Properties, words: str) -> tuple[str, ...]:
    """The formats of `words` under their properties, sorted; bold and italic are said for each script apart."""
    if not properties:
        return ()
    script = "-complex" if _RIGHT.search(words) else "-asian" if _EAST.search(words) else ""
    space = STYLE if script else FO
    found = set()
    if _ON.fullmatch(properties.get(f"{space}font-weight{script}", "")):
        found.add("bold")
    if properties.get(f"{space}font-style{script}", "") in ("italic", "oblique"):
        found.add("italic")
    if properties.get(STYLE + "text-underline-style", "none") != "none":
        found.add("underline")
    lines = (properties.get(STYLE + f"text-line-through-{what}", "") for what in ("style", "type"))
    if "none" not in (said := [line for line in lines if line]) and said:
        found.add("strike")
    if properties.get(TEXT + "display") == "none":
        found.add("hidden")
    if ground := shade_name(properties.get(FO + "background-color", "")):
        found.add(f"highlight:{ground}")
    if colour := colour_name(properties.get(FO + "color", "")):
        found.add(f"colour:{colour}")
    return tuple(sorted(found))


def is_raised(properties: Properties) -> bool:
    """Whether words under these properties are set above the line."""
    return re.match(r"super|[1-9]\d?%", properties.get(STYLE + "text-position", "")) is not None


def _shown_name(style: etree._Element) -> str:
    name = style.get(STYLE + "display-name") or (style.get(STYLE + "name") or "").replace("_20_", " ")
    return name.casefold()
