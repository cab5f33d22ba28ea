"""Reading back a web page of a redline: what stands in it, as a reader of HTML finds it."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

import lxml.html

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OURS = ("no", "sign", "side", "move")
"""Classes of what the page says itself inside of a cell."""


def read(page: bytes) -> HtmlElement:
    """The page as a tree."""
    return lxml.html.document_fromstring(page, parser=lxml.html.HTMLParser(encoding="utf-8", remove_comments=False))


def words(element: HtmlElement) -> str:
    """All words in an element, space drawn together."""
    return " ".join(element.text_content().split())


def cells(page: HtmlElement, side: str) -> list[str]:
    """The words of the cells of one side ("old", "new", "one") that have some, without what the page adds."""
    found = []
    for cell in page.find_class(side):
        kept = copy.deepcopy(cell)
        for ours in [one for name in _OURS for one in kept.find_class(name)]:
            if ours.getparent() is not None:
                ours.drop_tree()
        found.append("".join(kept.text_content().split()))
    return [cell for cell in found if cell]


def style(page: HtmlElement) -> str:
    """The style sheet of the page, without comments."""
    return re.sub(r"/\*.*?\*/", "", page.findtext(".//style") or "", flags=re.DOTALL)
