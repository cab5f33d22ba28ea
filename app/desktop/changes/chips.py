"""Chips: the names of those who asked, drawn so that what is matched never looks like what is marked.

Solid where the draft itself marks the words, broken with ≈ where the wording was matched, with a pencil where a person
says so, with a slash for who asked the contrary. States and groups are round, offices, organisations and names that are
not read have corners. Colour only tells whom the reader follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.terms import link_words, stance_words, type_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.icons import paint_sign
from app.desktop.texts.margin_contents import chip_label, signs_of
from app.desktop.texts.rows.margin_painter import readable_ink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFont

    from app.desktop.ground.style.theme import Theme
    from app.redline.model import Chip

HEIGHT = 20.0
_PAD = 8.0
_SIGN = 14.0
_ROUND = ("state", "group", "territory")


def chip_width(chip: Chip, font: QFont) -> float:
    """How wide a chip stands when nothing of its name is cut."""
    return QFontMetricsF(font).horizontalAdvance(chip_label(chip)) + 2 * _PAD + _SIGN * len(signs_of(chip))


def paint_chip(
    painter: QPainter, chip: Chip, box: QRectF, theme: Theme, colour: str = "", ink: QColor | None = None
) -> None:
    """Draw a chip into `box`, in the font of the painter. `colour` is the ground of a followed actor, "" for none;
    `ink` other than the theme's stands on the ground of a chosen row.
    """
    plain = theme.colour("faint" if chip.opposite else "ink")
    line = ink or plain
    letters = readable_ink(QColor(colour), theme.colour("ink"), theme.colour("paper")) if colour else line
    pen = QPen(line, 1.0)
    if chip.link.value == "matched":
        pen.setDashPattern([3.0, 2.0])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(colour) if colour else QColor(Qt.GlobalColor.transparent))
    radius = box.height() / 2 if chip.type in _ROUND else 2.0
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = _PAD - 2.0
    for sign in signs_of(chip):
        left = box.right() - x - 12.0 if mirrored else box.left() + x
        paint_sign(painter, sign, QRectF(left, box.top(), 12.0, box.height()), letters, 9.0)
        x += _SIGN
    room = box.adjusted(_PAD if mirrored else x, 0, -x if mirrored else -_PAD, 0)
    painter.setPen(letters)
    name = painter.fontMetrics().elidedText(chip_label(chip), Qt.TextElideMode.ElideRight, round(room.width()) + 1)
    painter.drawText(room.adjusted(-2, 0, 2, 0), Qt.AlignmentFlag.AlignCenter, isolate_text(name))
    painter.restore()


def chip_said(chip: Chip) -> str:
    """A chip as a screen reader says it."""
    words = [chip.full or chip.name, type_words(chip.type), link_words(chip.link.value), stance_words(chip.stance)]
    if chip.opposite:
        words.append(tr("asked for the contrary"))
    if chip.elsewhere:
        words.append(tr("asked elsewhere"))
    if chip.partly:
        words.append(tr("asked for a part of the words"))
    return commas(words)


class ChipLabel(QWidget):
    """One chip as a widget. Emits `follow_wanted(actor id)` from its menu."""

    follow_wanted = Signal(str)

    def __init__(self, chip: Chip, theme: Theme, followed: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip, self._theme = chip, theme
        self._colour = followed.get(chip.actor, "")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(chip_said(chip))
        self.setToolTip(chip_said(chip))

    def sizeHint(self) -> QSize:
        return QSize(round(chip_width(self.chip, self.font())) + 1, round(HEIGHT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
            paint_chip(painter, self.chip, box, self._theme, self._colour)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = follow_menu(self.chip.actor, self.chip.name, followed=bool(self._colour), parent=self)
        if menu is not None:
            menu.triggered.connect(lambda _action: self.follow_wanted.emit(self.chip.actor))
            menu.popup(event.globalPos())


def follow_menu(actor: str, name: str, *, followed: bool, parent: QWidget) -> QMenu | None:
    """A menu that follows an actor, or leaves off; None for a name that is nobody's."""
    if actor.startswith("?"):
        return None
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    words = tr("Follow {actor} no longer") if followed else tr("Follow {actor} with a colour")
    menu.addAction(words.format(actor=name))
    return menu
