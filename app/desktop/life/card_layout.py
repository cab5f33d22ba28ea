"""One draft's version of a provision, laid out: its lines as shapes, folds of what is unchanged, chips beside them.

It turns a `Version` and a width into shapes at positions relative to the top of the words, and says what stands at a
point. It computes nothing of what changed; how shapes are drawn is `card_painter.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.translation import tr
from app.desktop.life.life_marks import Fragment, formats_of, fragments_of
from app.desktop.texts.margin_contents import CHIP_SIGN, signs_of
from app.desktop.texts.rows.margin import PlacedChip
from app.desktop.texts.rows.text_shapes import boxes
from app.redline.chips import name_key, unique_chips
from app.redline.life.model import Line, Passage
from app.redline.model import RowState, Style
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.desktop.life.life_marks import Colouring
    from app.redline.life.model import Version
    from app.redline.model import Chip

NUMBER_WIDTH = 44.0
STEP = 22.0
CHIPS_WIDTH = 156.0
LEADING = 1.22
LETTERS = 78
"""The longest line of treaty text, in letters of average width."""
_FOLDS = 2
"""So many unchanged provisions below each other fold into one line."""


@dataclass(frozen=True, slots=True)
class CardStyle:
    """Colours and fonts of all cards, and how words are coloured."""

    theme: Theme
    text: QFont
    small: QFont
    colouring: Colouring
    mirrored: bool = False
    """Whether the window is read from the right."""


@dataclass(frozen=True, slots=True)
class LineShape:
    """A laid-out field of a line and its place. A plain remark of the interface has no fragments."""

    layout: QTextLayout
    place: QPointF
    fragments: tuple[Fragment, ...]
    line: int
    """Number of the line in the version; -1 for a remark."""
    faint: bool = False


@dataclass(frozen=True, slots=True)
class LineFold:
    """Unchanged provisions that are shown as one line which opens: numbers of the lines [first, last)."""

    first: int
    last: int
    place: QRectF
    words: str


class VersionLayout:
    """The shapes of one version at one width. `height` is that of its words and chips, `spots` its words by story."""

    def __init__(self, version: Version, language: str, width: float, type_: CardStyle, opened: frozenset[int]) -> None:
        self.version = version
        self._type = type_
        self._metrics = QFontMetricsF(type_.text)
        self._small = QFontMetricsF(type_.small)
        self._tall = max(20.0, self._small.height() + 4.0)
        beside = width >= 560.0
        room = width - CHIPS_WIDTH if beside else width
        self.width = min(room, self._metrics.averageCharWidth() * LETTERS + NUMBER_WIDTH)
        self._beside = beside
        self._left = width - self.width if type_.mirrored else 0.0
        """Where the words begin: at the leading edge, as the window is read."""
        self._right_to_left = language in RIGHT_TO_LEFT
        self.shapes: list[LineShape] = []
        self.chips: list[PlacedChip] = []
        self._chip_lines: list[Line] = []
        self.nobody: list[QRectF] = []
        self.folds: list[LineFold] = []
        self.spots: list[Fragment] = []
        y = self._heads(0.0)
        least = min((line.level for line in version.lines), default=0)
        for first, last in group_lines(version.lines, opened):
            if last - first >= _FOLDS and first not in opened:
                y = self._fold(first, last, y)
            else:
                for number in range(first, last):
                    y = self._line(version.lines[number], number, max(1, least), y)
        self.height = y

    # --- what stands where ---

    def _heads(self, y: float) -> float:
        """The address, and the one before it, over lines that do not say it themselves."""
        version = self.version
        headed = len(version.addresses) == 1 and any(line.heading for line in version.lines[:1])
        if not version.addresses or (headed and not version.was):
            return y
        words = isolate_text(commas(map(address_words, version.addresses)))
        if version.was:
            words = tr("{address} (was {former})").format(
                address=words, former=isolate_text(commas(map(address_words, version.was)))
            )
        if version.kin:
            parts = isolate_text(commas(map(address_words, version.kin)))
            words = tr("{address} · divided from it: {parts}").format(address=words, parts=parts)
        return y + self._remark(words, QPointF(self._left, y), self.width) + 4.0

    def _line(self, line: Line, number: int, least: int, y: float) -> float:
        """Lay out one line; returns where the next begins."""
        top = y
        if remark := remark_of(line):
            y += self._remark(remark, QPointF(self._left, y), self.width)
        if line.heading or line.level == 0:
            between = (Passage("  ", Style.EQUAL),) if line.number and line.heading else ()
            whole = (*line.number, *between, *line.heading)
            if whole:
                y += self._field(whole, QPointF(self._left, y), self.width, number, bold=True) + 3.0
            if line.text:
                y += self._field(line.text, QPointF(self._left, y), self.width, number)
        else:
            indent = STEP * max(0, line.level - least)
            wide = self.width - NUMBER_WIDTH - indent
            printed = "".join(passage.text for passage in line.number)
            x = self._left + (0.0 if self._right_to_left else indent)
            words = x if self._right_to_left else x + NUMBER_WIDTH
            begins = top_of_text = y
            if self._metrics.horizontalAdvance(printed) > NUMBER_WIDTH - 4.0:
                # An old number struck beside the new one, or "Option B:", does not fit: it stands above its text.
                begins += self._field(line.number, QPointF(x, y), wide + NUMBER_WIDTH, number)
                y = begins
            elif line.number:
                at = x + wide + 4.0 if self._right_to_left else x
                y += self._field(line.number, QPointF(at, y), NUMBER_WIDTH - 4.0, number)
            if line.text:
                y = max(y, begins + self._field(line.text, QPointF(words, begins), wide, number))
                if line.number and begins == top_of_text:
                    self._on_one_line()
        return max(y, self._asked(line, top, y)) + 6.0

    def _on_one_line(self) -> None:
        """Bring the last two shapes, a number and its text, to one base line: their scripts differ in height."""
        number, text = self.shapes[-2:]
        lower = text.layout.lineAt(0).ascent() - number.layout.lineAt(0).ascent()
        self.shapes[-2] = replace(number, place=number.place + QPointF(0.0, max(0.0, lower)))
        self.shapes[-1] = replace(text, place=text.place + QPointF(0.0, max(0.0, -lower)))

    def _fold(self, first: int, last: int, y: float) -> float:
        high = self._small.height() + 8.0
        words = fold_words(self.version.lines[first:last])
        self.folds.append(LineFold(first, last, QRectF(self._left, y, self.width, high), words))
        return y + high + 6.0

    def _asked(self, line: Line, top: float, below: float) -> float:
        """Place who asked: beside the line, or under it where there is no room; returns how far down they reach."""
        if not line.changes or line.state is RowState.RENUMBERED:
            return top
        if self._beside:
            left = self._left - CHIPS_WIDTH if self._type.mirrored else self.width + 12.0
            right = left + CHIPS_WIDTH - 12.0
        else:
            left, right = self._left + NUMBER_WIDTH, self._left + self.width
        x, y = left, top if self._beside else below + 2.0
        if not line.chips:
            self.nobody.append(QRectF(x, y, 28.0, self._tall))
            return y + self._tall
        for chip in unique_chips(line.chips):
            placed = self._chip(chip, x, y, left, right)
            if placed.place.right() > right and x > left:
                x, y = left, y + self._tall + 3.0
                placed = self._chip(chip, x, y, left, right)
            self.chips.append(placed)
            self._chip_lines.append(line)
            x = placed.place.right() + 4.0
        return y + self._tall

    def _chip(self, chip: Chip, x: float, y: float, left: float, right: float) -> PlacedChip:
        signs = signs_of(chip)
        extra = 14.0 + CHIP_SIGN * len(signs)
        wide = min(right - left, self._small.horizontalAdvance(chip.name) + extra)
        label = self._small.elidedText(chip.name, Qt.TextElideMode.ElideRight, wide - extra + 3.0)
        return PlacedChip(chip, QRectF(x, y, wide, self._tall), label, signs)

    def _remark(self, words: str, place: QPointF, width: float) -> float:
        font = QFont(self._type.small)
        font.setBold(True)
        direction = Qt.LayoutDirection.RightToLeft if self._type.mirrored else Qt.LayoutDirection.LeftToRight
        layout, high = _laid(words, font, width, direction)
        self.shapes.append(LineShape(layout, place, (), -1, faint=True))
        return high

    def _field(
        self, passages: Sequence[Passage], place: QPointF, width: float, line: int, *, bold: bool = False
    ) -> float:
        font = self._type.text
        if bold:
            font = QFont(font)
            font.setBold(True)
        fragments = fragments_of(passages, self.spots, self._type.colouring)
        direction = Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        formats = formats_of(fragments, self._type.theme, self._type.colouring)
        layout, high = _laid("".join(f.text for f in fragments), font, width, direction, formats)
        self.shapes.append(LineShape(layout, place, fragments, line))
        return high

    # --- asking ---

    def spot_at(self, point: QPointF) -> int:
        """The number of the words with one story under a point, -1 when there are none."""
        for shape in self.shapes:
            for fragment in shape.fragments:
                if fragment.spot >= 0 and any(box.contains(point) for box in fragment_boxes(shape, fragment)):
                    return fragment.spot
        return -1

    def boxes_of(self, spot: int) -> Iterator[QRectF]:
        """The rectangles of the words of one spot."""
        for shape in self.shapes:
            for fragment in shape.fragments:
                if fragment.spot == spot and not fragment.number:
                    yield from fragment_boxes(shape, fragment)

    def words_of(self, spot: int) -> str:
        """The words of one spot."""
        found = (f.text for shape in self.shapes for f in shape.fragments if f.spot == spot and not f.number)
        return "".join(found).strip()

    def line_of(self, spot: int) -> Line | None:
        """The line in which a spot stands."""
        lines = self.version.lines
        return next((lines[s.line] for s in self.shapes if any(f.spot == spot for f in s.fragments)), None)

    def spot_of(self, provision: str, offset: int) -> int:
        """The number of the words that stand at an offset (code points) of the text of a provision; -1 for none."""
        for shape in self.shapes:
            if shape.line < 0 or self.version.lines[shape.line].provision != provision:
                continue
            at = 0
            for fragment in shape.fragments:
                if fragment.spot >= 0 and not (fragment.gone or fragment.number):
                    at += len(fragment.text)
                    if offset < at:
                        return fragment.spot
        return -1

    def fold_at(self, point: QPointF) -> LineFold | None:
        """The fold under a point."""
        return next((fold for fold in self.folds if fold.place.contains(point)), None)

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point."""
        return next((one.chip for one in self.chips if one.place.contains(point)), None)

    def spot_named(self, point: QPointF, current: int) -> int:
        """The number of the words of its line for whose coming or going in this draft the one under a point asked: the
        next ones after `current`, the first again after the last; -1 where no chip is, or none of its words.
        """
        found = next(
            (one for one in zip(self.chips, self._chip_lines, strict=True) if one[0].place.contains(point)), None
        )
        if found is None:
            return -1
        key, line = name_key(found[0].chip), found[1]
        spots = [at for at, one in enumerate(self.spots) if self.line_of(at) is line and self._named(one, key)]
        return next((at for at in spots if at > current), spots[0] if spots else -1)

    def _named(self, spot: Fragment, key: tuple[str, str, bool]) -> bool:
        """Whether an actor is named for what happened to words in this draft."""
        turns = spot.story.turns if spot.story is not None else ()
        asked = (chip for turn in turns if turn.draft == self.version.draft for chip in turn.chips)
        return any(name_key(chip) == key for chip in asked)


def fragment_boxes(shape: LineShape, fragment: Fragment) -> list[QRectF]:
    """The rectangles of a fragment, relative to the top of the card's words."""
    return [box.translated(shape.place) for box in boxes(shape.layout, fragment.start, fragment.length)]


def group_lines(lines: Sequence[Line], opened: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The lines in groups [first, last): each that is changed alone, unchanged ones below each other together."""
    first = 0
    while first < len(lines):
        last = first + 1
        while is_quiet_line(lines[first]) and last < len(lines) and is_quiet_line(lines[last]):
            last += 1
        yield first, last
        first = last


def is_quiet_line(line: Line) -> bool:
    """Whether a line stands as it stood, with words of its own: headings stay in sight."""
    return line.state is RowState.UNCHANGED and bool(line.former) and not line.changes and not line.heading


def fold_words(lines: Sequence[Line]) -> str:
    """What a fold says."""
    return tr("%n provisions unchanged: {first} – {last}", "", len(lines)).format(
        first=isolate_text(address_words(lines[0].address)), last=isolate_text(address_words(lines[-1].address))
    )


def remark_of(line: Line) -> str:
    """What became of the place of a line, where its words do not say it."""
    if line.state is RowState.MOVED_FROM:
        return tr("{former}: moved to {place}").format(
            former=isolate_text(address_words(line.address)), place=isolate_text(address_words(line.other))
        )
    signed = any(passage.sign == "move" for passage in (*line.heading, *line.text))
    if line.state is RowState.MOVED_TO and line.was and not signed:
        return tr("{place}: moved here from {former}").format(
            place=isolate_text(address_words(line.address)), former=isolate_text(address_words(line.was))
        )
    return ""


def _laid(
    words: str,
    font: QFont,
    width: float,
    direction: Qt.LayoutDirection,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> tuple[QTextLayout, float]:
    """Words broken into lines of a width; returns them and their height."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    if direction is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(30.0, width))
        line.setPosition(QPointF(0.0, y))
        y += line.height() * LEADING
    layout.endLayout()
    return layout, y
