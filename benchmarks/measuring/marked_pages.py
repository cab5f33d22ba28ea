"""The words of a written page with one column, each with whether it is struck and whether it is new, as one sees it.

A web page says it by its elements; of a PDF the letters are taken from the content of its pages, and the marks from the
lines that are drawn over and under them. Nothing of the program that wrote the file is asked but the look of its marks.
Numbers of changes, signs, lines over what moved, and the margin are no words of a draft.
"""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pikepdf
from lxml import html

from app.redline.print_options import USUAL_MARGIN, Layout

if TYPE_CHECKING:
    from lxml.etree import _Element

CARET = "‸"
_PERHAPS = "\u2029"
"""Stands where words may part: where a line of a PDF ends, or the number of a change keeps two pieces apart. Of which
draft a space is there, if it is one, is not seen.
"""
CUT = "\ufffc"
"""Stands in a clean text where what went or came may have parted a word or joined two."""
_BESIDE = {"no", "sign", "move", "side", "gap", "formatted"}
"""Classes of what stands in a cell of a web page beside the words of the drafts."""
_SMALLEST = 9.0
"""Letters of a text are not smaller than this many points, but for provisions that went from the clean newer text."""
_SEMIBOLD = re.compile("SemiBold|-600")
_BEYOND = 1.5
"""How far the stroke through a bracket reaches beyond it on either side, in points."""
_INLINE = ("/Span", "/Annot", "/Link", "/Em", "/Strong", "/NonStruct")


_WHO = {Layout.COLUMN: 40, Layout.FINAL: 60}
"""How broad the margin with the names is, in millimetres, on upright paper."""
_MILLIMETRE = 72 / 25.4
_BREADTH = 595.28
"""Of A4, in points."""


def text_ends(layout: Layout, *, margin: bool = True) -> float:
    """Where the text of a layout ends on upright A4 and the margin begins, in points from the left; the end of the page
    where there is none.
    """
    return _BREADTH if not margin else _BREADTH - (USUAL_MARGIN + _WHO[layout]) * _MILLIMETRE - 1


@dataclass(frozen=True, slots=True)
class Marked:
    """Letters in the order of the page. `struck`: taken out, they are gone; `new`: they came."""

    text: str
    struck: bool = False
    new: bool = False


def accepted(pieces: Sequence[Marked], wanted: Sequence[str] = ()) -> list[str]:
    """The words without what is struck. `wanted`: the words that are looked for, which say where a line of a PDF ends
    between two of them.
    """
    return _words("".join(piece.text for piece in pieces if not piece.struck), wanted)


def rejected(pieces: Sequence[Marked], wanted: Sequence[str] = ()) -> list[str]:
    """The words without what is new."""
    return _words("".join(piece.text for piece in pieces if not piece.new), wanted)


def left_standing(pieces: Sequence[Marked]) -> str:
    """What is left of a clean text without what is new; where words went or came between two letters stands `CUT`."""
    kept = "".join(re.sub(r"\S+", CUT, piece.text) if piece.new else piece.text.replace(CARET, CUT) for piece in pieces)
    return kept.replace(_PERHAPS, CUT).translate(UNSEEN)


UNSEEN = {0x200B: None, 0xAD: None}
"""Where a line may end: no letters."""


def _words(text: str, wanted: Sequence[str]) -> list[str]:
    """The words of a text. No mark is drawn over the space at the end of a line, and none is drawn at all where two
    pieces part: what it is is said by the words that are looked for, by their places where all letters are theirs.
    """
    text = text.replace(CARET, "").translate(UNSEEN)
    if _PERHAPS in text and "".join(text.replace(_PERHAPS, "").split()) == "".join(wanted):
        ends = set(itertools.accumulate(map(len, wanted)))
        at, made = 0, ""
        for sign in text:
            made += sign if sign != _PERHAPS else " " if at in ends else ""
            at += not (sign.isspace() or sign == _PERHAPS)
        return made.split()
    known = frozenset(wanted)
    return [word for held in re.split(r"[^\S\u2029]+", text) for word in _parted(held.split(_PERHAPS), known) if word]


def _parted(parts: Sequence[str], known: frozenset[str]) -> Iterator[str]:
    """The words of pieces between which words may part: a word that is looked for is not parted."""
    held = ""
    for part in parts:
        if held and not any(word.startswith(held + part) for word in known):
            yield held
            held = ""
        held += part
    yield held


# --- web pages ---


def of_web_page(data: bytes) -> list[Marked]:
    """The words of the rows of a page, those in folds as well."""
    found: list[Marked] = []
    for cell in html.fromstring(data.decode()).xpath(
        "//main//div[contains(@class, 'row ')]/div[contains(@class, 'cell')]"
    ):
        for line in cell:
            found += [*words_of_element(line), Marked(" ")]
    return found


def margin_of(data: bytes) -> list[str]:
    """The words beside the text of a web page."""
    return [one.text_content() for one in html.fromstring(data.decode()).xpath("//main//div[@class='who']")]


def words_of_element(element: _Element, *, struck: bool = False, new: bool = False) -> Iterator[Marked]:
    """The words of an element of a web page in their order."""
    classes = set((element.get("class") or "").split())
    if "gap" in classes:
        yield Marked(CARET)
    if _BESIDE & classes:
        return
    struck, new = struck or element.tag == "del", new or element.tag == "ins"
    if element.text:
        yield Marked(element.text, struck, new)
    for child in element:
        yield from words_of_element(child, struck=struck, new=new)
        if child.tail:
            yield Marked(child.tail, struck, new)


# --- PDF ---


@dataclass
class _Letters:
    """Letters of one font that stand side by side: where their line stands, in points from the foot of the page."""

    text: str
    x: float
    y: float
    width: float
    size: float
    font: str
    block: int


@dataclass(frozen=True, slots=True)
class _Stroke:
    x: float
    y: float
    width: float
    thick: float
    dashed: bool
    """Whether it is made of dashes: of words that stayed."""


@dataclass
class _Page:
    letters: list[_Letters] = field(default_factory=list)
    strokes: list[_Stroke] = field(default_factory=list)


def of_pdf(data: bytes, margin: float) -> list[Marked]:
    """The words of the one column of all pages; `margin` is where the names beside it begin, in points."""
    found: list[Marked] = []
    last: _Letters | None = None
    apart = wrapped = False
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tree = dict(_parents(pdf.Root.StructTreeRoot.ParentTree))
        for page in pdf.pages:
            read = _Reader(page, tree[int(page.obj.StructParents)]).page
            for letters in read.letters:
                marked = _marked(letters, read.strokes)
                if letters.x >= margin:
                    continue
                apart = apart or last is None or last.block != letters.block
                wrapped = wrapped or (last is not None and _is_perhaps_apart(last, letters))
                last = letters
                if not _of_draft(letters, marked):
                    continue
                if apart:
                    found.append(Marked(" "))
                elif wrapped and found[-1] == Marked(" "):
                    found[-1] = Marked(_PERHAPS)
                elif wrapped and not (found[-1].text[-1:].isspace() or found[-1].text.endswith("\u200b")):
                    found.append(Marked(_PERHAPS))
                found.append(marked)
                apart = wrapped = False
    return found


def _is_perhaps_apart(last: _Letters, letters: _Letters) -> bool:
    """Whether letters stand in another line, or clear of those before them in theirs."""
    if abs(last.y - letters.y) > 0.4 * letters.size:
        return True
    room = 0.35 if last.size >= _SMALLEST else 0.45  # two signs, or the number of a change, stand clear of each other
    return letters.x - (last.x + last.width) > room * letters.size


def _of_draft(letters: _Letters, marked: Marked) -> bool:
    if _SEMIBOLD.search(letters.font):
        return False
    return letters.size >= _SMALLEST or (marked.struck and letters.size > 7.5)


_SIGNS = re.compile(r"\s*[\[\](){}［］（）]+\s*")
"""Brackets, over which the line stands when they went: through them it would make daggers of them."""


def _marked(letters: _Letters, strokes: Sequence[_Stroke]) -> Marked:
    """Letters with the lines that are drawn through and under them; a line that ends behind its own letters is none of
    their neighbours'.
    """
    through = under = 0.0
    for stroke in strokes:
        over = _BEYOND if stroke.thick > 0.75 and stroke.y > letters.y else 0.0
        ends = stroke.x + stroke.width - over, letters.x + letters.width
        common = min(ends) - max(stroke.x + over, letters.x)
        above = (stroke.y - letters.y) / letters.size
        if common > 0 and (0.12 < above < 0.6 or _is_over(stroke, letters, above)):
            through += common
        elif common > 0 and -0.38 < above < -0.05 and not stroke.dashed:
            under += common
    inked = letters.width - (0.26 * letters.size if letters.text[:-1] and letters.text[-1].isspace() else 0.0)
    return Marked(letters.text, through > 0.5 * inked, under > 0.3 * inked)


def _is_over(stroke: _Stroke, letters: _Letters, above: float) -> bool:
    """Whether a line stands over brackets and goes no further: one under the words above does."""
    fits = stroke.width <= letters.width + 2.5
    return fits and abs(above - 0.8) < 0.03 and _SIGNS.fullmatch(letters.text) is not None


def _parents(node: Any) -> Iterator[tuple[int, Any]]:
    numbers = list(node.get("/Nums", []))
    yield from ((int(key), value) for key, value in zip(numbers[::2], numbers[1::2], strict=True))
    for kid in node.get("/Kids", []):
        yield from _parents(kid)


class _Font:
    """What the codes of a font stand for, and how broad they are."""

    def __init__(self, font: Any) -> None:
        below = font.DescendantFonts[0]
        self.name = str(font.BaseFont)
        self._widths: dict[int, float] = {}
        held = list(below.get("/W", []))
        while held:
            first, second = int(held[0]), held[1]
            if isinstance(second, pikepdf.Array):
                self._widths |= {first + n: float(width) for n, width in enumerate(second)}
                held = held[2:]
            else:
                self._widths |= dict.fromkeys(range(first, int(second) + 1), float(held[2]))
                held = held[3:]
        self._usual = float(below.get("/DW", 1000))
        self._texts = _unicode(bytes(font.ToUnicode.read_bytes()).decode("latin-1"))

    def read(self, string: bytes) -> tuple[str, float]:
        """Letters and their width, in thousandths of the size."""
        codes = [string[at] << 8 | string[at + 1] for at in range(0, len(string), 2)]
        return "".join(self._texts.get(code, "") for code in codes), sum(
            self._widths.get(code, self._usual) for code in codes
        )


def _unicode(cmap: str) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for low, high, text, several in re.findall(
            r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])", block, re.DOTALL
        ):
            first, texts = int(low, 16), re.findall(r"<([0-9A-Fa-f]+)>", several)
            for n in range(int(high, 16) - first + 1):
                said = bytes.fromhex(texts[n] if texts else text).decode("utf-16-be")
                found[first + n] = said if texts else said[:-1] + chr(ord(said[-1]) + n)
    return found


_NOWHERE = -1


class _Reader:
    """Reads the content of one page."""

    def __init__(self, page: pikepdf.Page, parents: Any) -> None:
        self.page = _Page()
        self._fonts = {name: _Font(font) for name, font in page.resources.get("/Font", {}).items()}
        self._parents = parents
        self._matrix = pikepdf.Matrix()
        self._kept: list[tuple[pikepdf.Matrix, bool, float]] = []
        self._dashed, self._thick = False, 1.0
        self._marks: list[int] = []
        self._instead: str | None = None
        self._font, self._size, self._text = "", 0.0, pikepdf.Matrix()
        self._path: list[tuple[float, float]] = []
        for one in pikepdf.parse_content_stream(page):
            self._do(str(one.operator), list(one.operands))

    def _do(self, operator: str, operands: list[Any]) -> None:
        match operator:
            case "q":
                self._kept.append((self._matrix, self._dashed, self._thick))
            case "Q":
                self._matrix, self._dashed, self._thick = self._kept.pop()
            case "cm":
                self._matrix = pikepdf.Matrix(*map(float, operands)) @ self._matrix
            case "w":
                self._thick = float(operands[0])
            case "d":
                # Dots are as long as the line is thick; dashes are longer.
                self._dashed = bool(operands[0]) and float(operands[0][0]) > 1.5
            case "BDC" | "BMC":
                said: Any = operands[1] if len(operands) > 1 else {}
                if "/ActualText" in said:
                    self._instead = str(said.ActualText)
                artifact = str(operands[0]) == "/Artifact" and "/Subtype" in said
                held = int(said.MCID) if "/MCID" in said else self._marks[-1] if self._marks else _NOWHERE
                self._marks.append(_NOWHERE if artifact else held)
            case "EMC":
                self._marks.pop()
                self._instead = None
            case "Tf":
                self._font, self._size = str(operands[0]), float(operands[1])
            case "Tm":
                self._text = pikepdf.Matrix(*map(float, operands))
            case "Tj" | "TJ":
                self._show(operands[0] if operator == "TJ" else [operands[0]])
            case "m" | "l":
                self._path.append(self._matrix.transform((float(operands[0]), float(operands[1]))))
            case "S":
                self._stroke()
            case "f" | "n" | "f*" | "W":
                self._path = []

    def _stroke(self) -> None:
        for (x, y), (to, level) in zip(self._path[::2], self._path[1::2], strict=False):
            if abs(y - level) < 0.1:
                self.page.strokes.append(_Stroke(min(x, to), y, abs(to - x), self._thick, self._dashed))
        self._path = []

    def _show(self, strings: Sequence[Any]) -> None:
        if not self._marks or self._marks[-1] == _NOWHERE:
            return  # heads and feet of the page
        font = self._fonts[self._font]
        text, width = "", 0.0
        for one in strings:
            if isinstance(one, pikepdf.String):
                read, broad = font.read(bytes(one))
                text, width = text + read, width + broad
            else:
                width -= float(one)
        if self._instead is not None:  # what the letters stand for, once
            text, self._instead = self._instead, ""
        x, y = (self._text @ self._matrix).transform((0.0, 0.0))
        block = _block(self._parents[self._marks[-1]])
        self.page.letters.append(_Letters(text, x, y, width * self._size / 1000, self._size, font.name, block))


def _block(element: Any) -> int:
    """Which paragraph, cell or heading an element of the structure stands in."""
    while str(element.S) in _INLINE:
        element = element.P
    return int(element.objgen[0])
