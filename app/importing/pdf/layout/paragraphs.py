"""Lines in reading order → paragraphs: which line goes on with the one before it, by indents, gaps, faces and widths.

It looks at places first and at words last. It makes no text of them (`text.py`) and knows no articles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.importing.pdf.layout.lines import RTL, PdfLine
from app.notation.labels.labels import Label, LabelKind, read_label

_ALIGNED = 3.2
"""Lines that begin so near to each other begin at one place, in points."""
_WIDER = 1.3
"""A gap between two lines, in usual gaps, from which another paragraph begins."""
_DEEPEST = 60.0
"""How much further in than its first line, in points, the rest of a paragraph may stand."""
_TITLE_STEP = 1.6
"""The widest step between two lines of one title, in sizes."""
_CLOSERS = "]})”\"’'»*"
_STOPS = (".", ";", ":", "!", "?", "。", "；", "：", "؛", "؟")
_CITES = re.compile(
    r"\b(?:articles?|paragraphs?|sub-?paragraphs?|paras?\.|annex(?:es)?|parts?|sections?|chapters?|rules?|alinéas?|párrafos?"
    r"|paragraphes?|apartados?|artículos?|стать[ияею]|пункт[аоеуы]?|and|or|et|ou|y|o|to|in|of|,)$",
    re.IGNORECASE,
)
"""How a line ends whose next begins with a number that is only cited."""
_LEADS = re.compile(
    r"(?<!\w)(?:under|with|by|from|per|see|through|between|than|into|pursuant|de|du|des|à|aux?|del|al|en|con|por|según|со?|в|по|к"
    r"|из|от|и|или|на|согласно|بموجب|بمقتضى|في|من|إلى|على|عن|مع|أو|أحكام|لأحكام|بأحكام|هذه|تلك|بهذه|لهذه|وفقا|طبقا|عملا|الفقرة)$",
    re.IGNORECASE,
)
"""Words that want another behind them: what the next line begins with is cited."""
_DIVISIONS = (LabelKind.ARTICLE, LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION, LabelKind.ANNEX)
_CONNECTS = re.compile(r"(?:[;,]\s*(?:and|or|et|ou|y|o|и|или)|[；;])$", re.IGNORECASE)
"""How a member of a list ends when another follows."""
_ADDRESS = re.compile(r"(?:://|www\.)\S*$|/$")
"""How a line ends that breaks an address of the web."""


@dataclass(frozen=True, slots=True)
class PdfRegion:
    """A column of a page, or a cell: its lines and the edges of its text."""

    lines: tuple[PdfLine, ...]
    left: float
    right: float
    page: int
    margins: frozenset[int] = frozenset()
    """Where lines of all lengths begin, in whole points: what begins there is not centred."""
    middle: float = -1.0
    """The middle of the page, for a column that goes over all of it."""


@dataclass(frozen=True, slots=True)
class PdfParagraph:
    """Lines that are one paragraph, with where they stand."""

    lines: tuple[PdfLine, ...]
    region: PdfRegion
    """Where it begins."""
    last: PdfRegion
    """Where it ends."""
    centred: bool = False

    @property
    def bold(self) -> bool:
        """Whether all of it is."""
        return all(line.bold for line in self.lines)

    @property
    def italic(self) -> bool:
        """Whether all of it is."""
        return all(line.italic for line in self.lines)

    @property
    def size(self) -> float:
        """Of its first line's letters."""
        return self.lines[0].size


def leadings(regions: Iterable[PdfRegion]) -> Mapping[float, float]:
    """Size of letters → the usual step from line to line of one paragraph.

    The commonest of all steps, unless it is a gap between paragraphs, as where most have one line: the steps over which
    a full line is gone on with in the middle of its sentence are clearly smaller then.
    """
    steps: dict[float, Counter[float]] = {}
    within: dict[float, Counter[float]] = {}
    for region in regions:
        right = max((line.right for line in region.lines), default=0.0)
        for a, b in pairwise(region.lines):
            step = b.base - a.base
            if abs(a.size - b.size) < 0.6 and 0.7 * a.size < step < 2.6 * a.size:
                size, rounded = round(a.size), round(step * 2) / 2
                steps.setdefault(size, Counter())[rounded] += 1
                if not stops(a.text) and _label(b) is None and not _fits(a, b, right):
                    within.setdefault(size, Counter())[rounded] += 1
    usual = {size: counted.most_common(1)[0][0] for size, counted in steps.items()}
    sure = {size: counted.most_common(1)[0][0] for size, counted in within.items()}
    return {size: sure[size] if sure.get(size, step) * _WIDER <= step else step for size, step in usual.items()}


def paragraphs_of(region: PdfRegion, steps: Mapping[float, float]) -> list[PdfParagraph]:
    """The paragraphs of one region."""
    reader = _Reader(region, steps)
    done: list[list[PdfLine]] = []
    for line in region.lines:
        if done and reader.goes_on(done[-1], line):
            done[-1].append(line)
        else:
            done.append([line])
    return [PdfParagraph(tuple(lines), region, region, reader.centred(lines[0])) for lines in done]


def join_across(before: PdfParagraph, after: PdfParagraph) -> PdfParagraph | None:
    """The two as one, when the first of a region goes on with the last of the region before; else None."""
    a, b = before.lines[-1], after.lines[0]
    if abs(a.size - b.size) > 0.6 or (before.bold != after.bold) or before.centred or after.centred:
        return None
    label = _label(b)
    low = _begins_low(b.text)
    stopped = stops(a.text)
    full = not _fits(a, b, before.last.right)
    cited = label is not None and (_CITES.search(a.text) or (label.kind in _DIVISIONS and _mentioned(label, b, a)))
    if label is not None and not (cited and full and not stopped):
        return None
    if not stopped and low:
        return _one(before, after)
    if not _expected(before, b.left - after.region.left):
        return None
    if not stopped:
        return _one(before, after) if full or low else None
    first = before.lines[0].left - before.region.left
    marked = _label(before.lines[0]) is not None or (
        len(before.lines) > 1 and abs(first - _rest_left(before)) > _ALIGNED
    )
    return _one(before, after) if full and marked and label is None and not _first_again(before, after) else None


def _first_again(before: PdfParagraph, after: PdfParagraph) -> bool:
    """Whether the later one begins as the earlier one did, further in or out than its rest."""
    first = before.lines[0].left - before.region.left
    return abs(after.lines[0].left - after.region.left - first) <= _ALIGNED


def _one(before: PdfParagraph, after: PdfParagraph) -> PdfParagraph:
    return replace(before, lines=(*before.lines, *after.lines), last=after.last)


def _rest_left(paragraph: PdfParagraph) -> float:
    """Where the lines after the first begin, from the edge of their region."""
    return paragraph.lines[-1].left - paragraph.last.left


def _expected(paragraph: PdfParagraph, left: float) -> bool:
    """Whether a line that begins at `left`, from the edge of its region, is where the next one is looked for."""
    if len(paragraph.lines) > 1:
        return abs(_rest_left(paragraph) - left) <= _ALIGNED
    line, edge = paragraph.lines[0], paragraph.region.left
    places = [line.left - edge, 0.0]
    places += [hang - edge for hang in _hangs(line)]
    return any(abs(place - left) <= _ALIGNED for place in places)


class _Reader:
    """Decides line by line within one region. Right-to-left lines are looked at as in a mirror."""

    def __init__(self, region: PdfRegion, steps: Mapping[float, float]) -> None:
        self._steps = steps
        self._rtl = 2 * sum(1 for line in region.lines if RTL.search(line.text)) > len(region.lines)
        self._margins = region.margins
        self._middle = region.middle
        self._left, self._right = (-region.right, -region.left) if self._rtl else (region.left, region.right)

    def _at(self, line: PdfLine) -> tuple[float, float]:
        return (-line.right, -line.left) if self._rtl else (line.left, line.right)

    def centred(self, line: PdfLine) -> bool:
        """Whether a line stands in the middle of the region, with room at both sides."""
        room = line.left - self._abs_left, self._abs_right - line.right
        middle = (line.left + line.right) / 2
        apart = abs(room[0] - room[1])
        least = 3.0 if apart < 2.0 and (line.italic or line.bold) else 10.0
        if min(room) <= least or (apart >= 8.0 and abs(middle - self._middle) >= 1.5):
            return False
        if apart < 1.0 and (line.italic or line.bold):
            return True
        return round(line.right if self._rtl else line.left) not in self._margins

    @property
    def _abs_left(self) -> float:
        return -self._right if self._rtl else self._left

    @property
    def _abs_right(self) -> float:
        return -self._left if self._rtl else self._right

    def goes_on(self, lines: Sequence[PdfLine], line: PdfLine) -> bool:
        """Whether `line` goes on with the paragraph of `lines`."""
        last = lines[-1]
        step = line.base - last.base
        usual = self._steps.get(round(last.size), 1.2 * last.size)
        if step < 0.3 * last.size or abs(last.size - line.size) > 0.6:
            return False
        if step > _WIDER * usual + 0.5 and not (_one_title(last, line) and step < _TITLE_STEP * last.size):
            return False
        label = _label(line)
        if label is not None and label.kind in _DIVISIONS and not _mentioned(label, line, last):
            return False
        first = _label(lines[0])
        if first is not None and first.kind in _DIVISIONS and len(lines) == 1 and first.end >= len(lines[0].text):
            return False
        if not self._one_face(lines, line):
            return False
        if label is None and (_one_title(last, line) or self._wrapped(last, line)):
            return True
        if self.centred(last) and self.centred(line):
            return label is None
        item = (
            first is not None and first.kind not in _DIVISIONS and not stops(last.text) and not self._ended(lines, line)
        )
        if not item and self.centred(last) != self.centred(line) and not self._hanging(last, line):
            beside = abs(self._at(line)[0] - self._at(last)[0]) <= _ALIGNED
            if self.centred(last) and (len(lines) > 1 or not beside):
                return False
            if self.centred(line) and not beside:
                return False
        return self._by_indent(lines, line, label)

    def _wrapped(self, last: PdfLine, line: PdfLine) -> bool:
        """Whether a line in mid-sentence had no room on the last one: wherever it stands, it goes on."""
        if not _begins_low(line.text) or stops(last.text) or self._short(last, line):
            return False
        (at, end), (before, before_end) = self._at(line), self._at(last)
        return abs(at - before) < _DEEPEST or abs(end - before_end) <= _ALIGNED

    def _hanging(self, last: PdfLine, line: PdfLine) -> bool:
        """Whether a line begins where the words behind the number of the last one do."""
        return not self._rtl and any(abs(line.left - hang) <= 1.5 * _ALIGNED for hang in _hangs(last))

    def _one_face(self, lines: Sequence[PdfLine], line: PdfLine) -> bool:
        """Whether a line looks like the paragraph so far: a heading ends where its face does."""
        low = _begins_low(line.text) and not stops(lines[-1].text)
        for name in ("bold", "italic"):
            looks = [getattr(one, name) for one in lines]
            if all(looks) and not getattr(line, name) and not (low and not self._short(lines[-1], line)):
                return False
            if not looks[-1] and getattr(line, name) and (self._short(lines[-1], line) or stops(lines[-1].text)):
                return low
        return True

    def _short(self, last: PdfLine, line: PdfLine) -> bool:
        return _fits_at(self._at(last)[1], last, line, self._right)

    def _by_indent(self, lines: Sequence[PdfLine], line: PdfLine, label: Label | None) -> bool:
        last = lines[-1]
        at, before = self._at(line)[0], self._at(last)[0]
        ended = self._ended(lines, line)
        numbered = label is not None and (
            ended
            or stops(last.text)
            or _CONNECTS.search(last.text) is not None
            or at < before - _ALIGNED
            or self._counts_on(lines, line, label)
        )
        if numbered and not (
            _CITES.search(last.text) and not ended and at >= before - _ALIGNED and label and label.weak
        ):
            return False
        if abs(at - before) <= _ALIGNED:
            return not ended
        if len(lines) > 1:
            return False
        if at < before:
            return not ended
        if self._hanging(last, line):
            return not ended
        if _begins_low(line.text) and not stops(last.text) and not self._short(last, line) and label is None:
            return at - before < _DEEPEST
        numbered_item = _label(last) is not None and (self._rtl or not stops(last.text))
        return numbered_item and at - before < _DEEPEST and not ended

    def _counts_on(self, lines: Sequence[PdfLine], line: PdfLine, label: Label) -> bool:
        """Whether a number at the start of a line is the next after that of the paragraph, and stands under it."""
        first = _label(lines[0])
        if first is None or abs(self._at(line)[0] - self._at(lines[0])[0]) > _ALIGNED:
            return False
        return any(
            a.family == b.family and a.path == b.path and b.value == a.value + 1
            for a in first.ordinals
            for b in label.ordinals
        )

    def _ended(self, lines: Sequence[PdfLine], line: PdfLine) -> bool:
        """Whether the last line was ended on purpose: the first word of the next would have had room on it."""
        last = lines[-1]
        if _label(line) is None and ((last.bold and line.bold) or (last.text.isupper() and line.text.isupper())):
            return False
        if _ADDRESS.search(last.text) or not _fits_at(self._at(last)[1], last, line, self._right):
            return False
        return not _begins_low(line.text) or stops(last.text)


def _one_title(last: PdfLine, line: PdfLine) -> bool:
    """Whether two lines are set under each other as lines of one title: bold or in capitals, round one middle."""
    middle = abs(last.left + last.right - line.left - line.right) / 2 < _ALIGNED
    loud = (last.bold and line.bold) or (last.text.isupper() and line.text.isupper())
    return middle and loud and not stops(last.text)


def _fits(last: PdfLine, line: PdfLine, right: float) -> bool:
    return _fits_at(last.right, last, line, right)


def _fits_at(end: float, last: PdfLine, line: PdfLine, right: float) -> bool:
    word = line.text.partition(" ")[0]
    inner = line.left_of(len(word) + 1) - line.left if len(word) < len(line.text) else line.right - line.left
    width = abs(inner) if not RTL.search(line.text) else len(word) * 0.45 * line.size
    return end + width + 0.1 * last.size <= right


def _mentioned(label: Label, line: PdfLine, last: PdfLine) -> bool:
    """Whether a division's number at the start of a line is only cited: "… in accordance with" / "article 5 and …"."""
    low = line.text[label.start : label.start + 1].islower()
    leads = _CITES.search(last.text) or _LEADS.search(last.text)
    return not stops(last.text) and (low or leads is not None)


def stops(text: str) -> bool:
    """Whether a text ends like a sentence or a member of a list, brackets and quotes aside."""
    return text.rstrip(_CLOSERS + " ").endswith(_STOPS)


def _begins_low(text: str) -> bool:
    return text.lstrip("[{(“\"‘'«*…. ")[:1].islower()


def _label(line: PdfLine) -> Label | None:
    head = line.text[:1]
    if not head or (head.islower() and line.text[1:2] not in ").-" and not line.text[1:5].rstrip("ivxlc").startswith((")", "."))):  # fmt: skip  # noqa: E501
        return None
    label = read_label(line.text, loose=True)
    # A tab behind a number shows that it is one: "c.", and "promote" further in.
    return None if label is not None and label.loose and label.end not in line.gaps else label


def _hangs(line: PdfLine) -> list[float]:
    """Where the words behind the number of a line begin: behind its last number, or behind each of several; also
    behind one that numbers no provision, as that of a resolution ("12/345.").
    """
    found = [line.left_of(gap) for gap in line.gaps if gap <= 14]
    at = 0
    while len(found) < 4 and (label := read_label(line.text[at:])) is not None and label.end < len(line.text) - at:
        at += label.end
        found.append(line.left_of(at))
    lead = re.match(r"(?:[•▪●■□◻–—o-]|\S*\d\S*[.)]) ", line.text) if not found else None
    return [*found, line.left_of(lead.end())] if lead else found
