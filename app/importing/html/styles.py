"""What elements, styles and attributes of HTML say of how words look, and whether they are shown.

Tables and questions about one element; the walk is `walker.py`. Sources: the HTML standard; for `mso-…` what Word
writes when it saves as a web page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from app.importing.source.spans import SpanEdit, SpanMark
from app.treaty.marks import RevisionKind

if TYPE_CHECKING:
    from lxml import etree

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
SILENT = frozenset({
    "applet", "audio", "base", "button", "canvas", "embed", "frame", "frameset", "head", "iframe", "img", "input",
    "link", "map", "math", "meta", "noframes", "noscript", "object", "option", "param", "script", "select", "source",
    "style", "svg", "template", "textarea", "title", "track", "video", "xml",
})  # fmt: skip
PROGRAMS = frozenset({"script", "style"})
REVISIONS = {
    "ins": RevisionKind.INSERTED, "del": RevisionKind.DELETED, "w:ins": RevisionKind.INSERTED,
    "w:del": RevisionKind.DELETED, "w:moveto": RevisionKind.MOVED_TO, "w:movefrom": RevisionKind.MOVED_FROM,
}  # fmt: skip
_FORMATS = {
    "s": "strike", "strike": "strike", "u": "underline", "b": "bold", "strong": "bold", "i": "italic", "em": "italic",
}  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_PLAIN = re.compile(r"text-decoration\s*:\s*none", re.IGNORECASE)
_STYLES = (
    ("strike", re.compile(r"text-decoration[^;]*line-through", re.IGNORECASE)),
    ("underline", re.compile(r"text-decoration[^;]*underline", re.IGNORECASE)),
    ("bold", re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)", re.IGNORECASE)),
    ("italic", re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)),
)
_LEVEL = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d+)", re.IGNORECASE)
_IGNORED = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_PART = re.compile(r"mso-element\s*:\s*([\w-]+)", re.IGNORECASE)
_NOTE = re.compile(r"_?(?:ftn|edn|fn|footnote|endnote|note)[-_:.]?\w{1,8}", re.IGNORECASE)
_TITLE = re.compile(r"\bMsoTitle\b")


def tag_of(element: etree._Element) -> str:
    """The name of an element in small letters, "" for what is none."""
    tag = str(element.tag)
    return tag.lower() if not tag.startswith("<") else ""


def is_hidden(element: etree._Element) -> bool:
    """True when a browser does not show an element."""
    return bool(_HIDDEN.search(element.get("style") or "")) or element.get("hidden") is not None


def over_of(tag: str, element: etree._Element, over: tuple[SpanMark, ...]) -> tuple[SpanMark, ...]:
    """What stands over the words of an element, with what stands over those around it."""
    style = element.get("style") or ""
    own = list(over)
    if tag in REVISIONS:
        own.append(_edit(REVISIONS[tag], element))
    if tag in _FORMATS:
        own.append(_FORMATS[tag])
    if _PLAIN.search(style):
        own = [one for one in own if one not in ("strike", "underline")]
    own += [name for name, pattern in _STYLES if pattern.search(style)]
    return tuple(dict.fromkeys(own))


def _edit(kind: RevisionKind, element: etree._Element) -> SpanEdit:
    """A tracked change with its author, as word processors write it into web pages, and its date."""
    cite = element.get("cite") or ""
    author = unquote(cite.removeprefix("mailto:")) if cite.startswith("mailto:") else ""
    author = " ".join((element.get("w:author") or author).split())
    return SpanEdit(kind, author, element.get("w:date") or element.get("datetime") or "")


def list_level(element: etree._Element) -> int | None:
    """The level (from 0) of a paragraph in a list of a word processor."""
    found = _LEVEL.search(element.get("style") or "")
    return min(int(found[1]), 9) - 1 if found and int(found[1][:4]) > 0 else None


def holds_number(element: etree._Element) -> bool:
    """True for what holds the number that a word processor writes before a paragraph of a list."""
    return _IGNORED.search(element.get("style") or "") is not None


def part_of_page(element: etree._Element) -> str:
    """What a word processor says that an element is: "footnote", "comment-list", "header" …; "" for nothing."""
    found = _PART.search(element.get("style") or "")
    if found is not None:
        return found[1].lower()
    return "comment" if "msocomanchor" in (element.get("class") or "") else ""


def cites(element: etree._Element) -> str:
    """The identity of the footnote that a link cites, "" when it cites none."""
    target = (element.get("href") or "").partition("#")[2]
    return target if (element.get("href") or "").startswith("#") and _NOTE.fullmatch(target) else ""


def is_title_style(element: etree._Element) -> bool:
    """True for a paragraph in the style of a title."""
    return _TITLE.search(element.get("class") or "") is not None
