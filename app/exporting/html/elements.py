"""Elements of a web page, with whatever texts say put into them as text: never as markup, never turning what stands
around it.

It knows no redline. Texts of documents are hostile: what cannot be shown is shown as a sign, and what would turn words
round on the screen is shown as what it is.
"""

from __future__ import annotations

import re

from lxml import etree

from app.exporting.legible import legible
from app.treaty.languages import RIGHT_TO_LEFT

HtmlPart = etree._Element
Child = HtmlPart | str | None

_TURNING = re.compile("([\u202d\u202e])")
"""Overrides of the bidirectional algorithm: what follows one is drawn in another order than it is written."""
_WORD = re.compile(r"[^A-Za-z0-9_.-]")


def plain(text: str) -> str:
    """Legible text for attributes and titles, where an override cannot be shown as what it is."""
    return _TURNING.sub("\ufffd", legible(text))


def part(tag: str, *children: Child, cls: str = "", **attributes: str) -> HtmlPart:
    """An element with its children in order, None left out. An attribute that is "" is left out; `_` in its name is a
    hyphen, and one at its end is none (`for_`).
    """
    made = etree.Element(tag)
    if cls:
        made.set("class", cls)
    for name, value in attributes.items():
        if value:
            made.set(name.removesuffix("_").replace("_", "-"), plain(value))
    for child in children:
        put(made, child)
    return made


def put(parent: HtmlPart, child: Child) -> None:
    """Put an element or text behind what is in `parent`."""
    if child is None:
        return
    if not isinstance(child, str):
        parent.append(child)
        return
    for n, piece in enumerate(_TURNING.split(legible(child))):
        if n % 2:
            parent.append(part("span", f"U+{ord(piece):04X}", cls="ctl"))
        elif piece:
            _add(parent, piece)


def _add(parent: HtmlPart, text: str) -> None:
    last = parent[-1] if len(parent) else None
    if last is None:
        parent.text = (parent.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def bdi(text: str) -> HtmlPart:
    """Words of a document or a name, set off: they turn nothing around them."""
    return part("bdi", text)


def direction(language: str) -> str:
    """The value of `dir` for a language."""
    return "rtl" if language.split("-")[0] in RIGHT_TO_LEFT else "ltr"


def anchor(prefix: str, identity: str) -> str:
    """The id of an element: the same for the same identity, whatever signs it has."""
    return prefix + _WORD.sub(lambda sign: f"_{ord(sign[0]):x}_", identity)


def without_dead_links(root: HtmlPart) -> None:
    """Make of every link within the page that leads nowhere plain words."""
    there = {one.get("id") for one in root.iter() if one.get("id")}
    for link in root.iter("a"):
        if "href" in link.attrib and link.attrib["href"][1:] not in there:
            del link.attrib["href"]


def serialize_page(root: HtmlPart) -> bytes:
    """The page in UTF-8."""
    page: bytes = etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
    return page + b"\n"
