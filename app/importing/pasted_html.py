"""HTML from a clipboard → paragraphs of words with how they look: struck, underlined, inserted, deleted, bold, italic.

The HTML is hostile until read: it is bounded, nothing it names is opened, scripts and styles are no text, and what is
hidden is left out and counted. Only what a reader sees, and whether it is marked as gone or new, is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree, html

from app.importing.looks import Look, Paragraph
from app.job import Refused

LARGEST = 4_000_000
"""Characters of HTML that are read."""
_MOST = 200_000
"""Elements that are read."""
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_SILENT = frozenset({
    "applet", "audio", "base", "button", "canvas", "embed", "frame", "frameset", "head", "iframe", "img", "input",
    "link", "map", "math", "meta", "noframes", "noscript", "object", "option", "param", "script", "select", "source",
    "style", "svg", "template", "textarea", "title", "track", "video",
})  # fmt: skip
_LOOKS = {
    "ins": "inserted", "del": "deleted", "s": "strike", "strike": "strike", "u": "underline", "b": "bold",
    "strong": "bold", "i": "italic", "em": "italic",
}  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration[^;]*line-through", re.IGNORECASE)
_UNDERLINED = re.compile(r"text-decoration[^;]*underline", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_PLAIN = re.compile(r"text-decoration\s*:\s*none", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
_COUNTED = {
    "1": "1", "decimal": "1", "a": "a", "lower-alpha": "a", "lower-latin": "a", "A": "A", "upper-alpha": "A",
    "upper-latin": "A", "i": "i", "lower-roman": "i", "I": "I", "upper-roman": "I",
}  # fmt: skip
"""How an ordered list counts, by its `type` and by the name of its style."""
_DIGITS, _LETTERS, _ROMAN_END = 6, 26, 40
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_SPACE = re.compile(r"[ \t\r\n\f\u00a0]+")


@dataclass
class _Reading:
    """What was read so far."""

    paragraphs: list[list[Look]] = field(default_factory=lambda: [[]])
    hidden: int = 0
    count: int = 0
    number: str = ""
    """What a browser writes before the words that come next: the number of an item of a list."""
    lists: dict[etree._Element, int] = field(default_factory=dict)
    """The number of the next item of each ordered list that was met."""

    def end(self) -> None:
        """The paragraph is over."""
        if self.paragraphs[-1]:
            self.paragraphs.append([])

    def words(self, text: str | None, looks: frozenset[str]) -> None:
        """Add words to the paragraph; space in HTML is one space."""
        if not text:
            return
        said = _SPACE.sub(" ", text)
        if said == " " and not self.paragraphs[-1]:
            return
        if self.number and said.strip():
            said, self.number = f"{self.number} {said.lstrip()}", ""
        self.paragraphs[-1].append(Look(said, looks))


def paragraphs_of_html(source: str) -> tuple[tuple[Paragraph, ...], int]:
    """The paragraphs of some HTML, and how many hidden passages were left out.

    Raises Refused when it is too large, and when it cannot be read at all.
    """
    if len(source) > LARGEST:
        raise Refused(
            "What was copied is too large; copy the part that is needed, or save it as a file and import that."
        )
    if not source.strip():
        return (), 0
    parser = html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, recover=True, encoding="utf-8"
    )
    try:
        root = html.document_fromstring(source.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Refused("What was copied cannot be read; paste it as plain text.") from error
    reading = _Reading()
    _read(root, frozenset(), reading)
    found = (tuple(_tidied(paragraph)) for paragraph in reading.paragraphs)
    return tuple(paragraph for paragraph in found if paragraph), reading.hidden


def _read(root: etree._Element, looks: frozenset[str], reading: _Reading) -> None:
    """Walk through an element without calling itself: hostile HTML is deep."""
    open_: list[tuple[etree._Element, Iterator[etree._Element], frozenset[str]]] = []
    begun = _begin(root, looks, reading)
    if begun is not None:
        open_.append((root, iter(root), begun))
    while open_:
        element, children, own = open_[-1]
        child = next(children, None)
        if child is not None:
            begun = _begin(child, own, reading)
            if begun is None:
                reading.words(child.tail, own)
            else:
                open_.append((child, iter(child), begun))
            continue
        open_.pop()
        if _tag(element) in _BLOCKS:
            reading.end()
        if open_:
            reading.words(element.tail, open_[-1][2])


def _begin(element: etree._Element, looks: frozenset[str], reading: _Reading) -> frozenset[str] | None:
    """Begin an element: how its words look, None for one whose words are not read."""
    reading.count += 1
    if reading.count > _MOST:
        raise Refused(
            "What was copied is too large; copy the part that is needed, or save it as a file and import that."
        )
    tag, style = _tag(element), element.get("style") or ""
    if not tag or tag in _SILENT:
        return None
    if _HIDDEN.search(style) or element.get("hidden") is not None:
        reading.hidden += any(map(str.isalnum, "".join(map(str, element.itertext()))))
        return None
    if tag in _BLOCKS or tag == "br":
        reading.end()
    if tag == "li":
        reading.number = _number_of(element, reading.lists)
    own = _looks_of(tag, style, looks)
    reading.words(element.text, own)
    return own


def _number_of(item: etree._Element, lists: dict[etree._Element, int]) -> str:
    """The number that a browser writes before an item of an ordered list, "" where it writes none."""
    above = item.getparent()
    if above is None or _tag(above) != "ol":
        return ""
    number = _whole(item.get("value"), lists.get(above) or _whole(above.get("start"), 1))
    lists[above] = number + 1
    styles = [found[1].lower() for one in (item, above) if (found := _LIST_STYLE.search(one.get("style") or ""))]
    kind = _COUNTED.get(styles[0] if styles else item.get("type") or above.get("type") or "1", "")
    return f"{_counted(number, kind)}." if kind else ""


def _whole(said: str | None, usual: int) -> int:
    return int(said) if said and said.isascii() and said.isdigit() and len(said) < _DIGITS else usual


def _counted(number: int, kind: str) -> str:
    """A number as a list of this kind counts; in figures beyond what lists of a treaty need."""
    small = str(number)
    if kind in ("a", "A") and 0 < number <= _LETTERS:
        small = chr(ord("a") + number - 1)
    elif kind in ("i", "I") and 0 < number < _ROMAN_END:
        small, left = "", number
        for value, sign in _ROMAN:
            small += sign * (left // value)
            left %= value
    return small.upper() if kind in ("A", "I") else small


def _looks_of(tag: str, style: str, looks: frozenset[str]) -> frozenset[str]:
    own = set(looks)
    if tag in _LOOKS:
        own.add(_LOOKS[tag])
    if _PLAIN.search(style):
        own -= {"strike", "underline"}
    found = (("strike", _STRUCK), ("underline", _UNDERLINED), ("bold", _BOLD), ("italic", _ITALIC))
    own |= {name for name, pattern in found if pattern.search(style)}
    return frozenset(own)


def _tag(element: etree._Element) -> str:
    return str(element.tag).lower()


def _tidied(words: list[Look]) -> Iterator[Look]:
    """Words with single spaces between them and none at the ends; neighbours that look alike are one."""
    merged: list[Look] = []
    for one in words:
        text = one.text
        if text.startswith(" ") and (not merged or merged[-1].text.endswith(" ")):
            text = text[1:]
        if not text:
            continue
        if merged and merged[-1].looks == one.looks:
            merged[-1] = Look(merged[-1].text + text, one.looks)
        else:
            merged.append(Look(text, one.looks))
    if merged and merged[-1].text.endswith(" "):
        last = merged.pop()
        if last.text.strip():
            merged.append(Look(last.text.rstrip(" "), last.looks))
    yield from merged
