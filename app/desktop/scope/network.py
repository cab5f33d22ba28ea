"""The network of citations as a picture: provisions, the rules that they cite, what those reach.

Three layers are drawn from the side where reading begins: articles, the provisions at whose words their citations end,
and what is reached, in words. What it shows stands in the matrix and its page too; a screen reader is told it in lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.desktop.ground.style.theme import Theme
    from app.redline.scope.model import ScopeBoard

_LAYERS = 3
_SHARES = (0.24, 0.2, 0.4)
"""Shares of the width that the boxes of each layer take."""
_GAP, _EDGE = 8, 12
_LEAST = 640


@dataclass(frozen=True, slots=True)
class NetworkLink:
    """That an article leads to a rule, or that an article or a rule reaches something: two of the three, "" else."""

    article: str
    rule: str
    reached: str

    @property
    def ends(self) -> tuple[tuple[int, str], ...]:
        """The names that it joins, each with its layer."""
        return tuple((layer, name) for layer, name in enumerate((self.article, self.rule, self.reached)) if name)


def links_of(board: ScopeBoard) -> tuple[NetworkLink, ...]:
    """The links of a board, each once, in the order of the text. What is a rule itself is no article of its own."""
    said = [(row, one) for row in board.rows for one in row.statements if one.draft == "newer"]
    rules = {one.ways[-1].address for _, one in said if one.ways}
    found = []
    for row, one in said:
        if one.ways:
            found.append(NetworkLink(row.article_address, one.ways[-1].address, ""))
        elif row.address in rules:
            found.append(NetworkLink("", row.address, one.reached))
        else:
            found.append(NetworkLink(row.article_address, "", one.reached))
    return tuple(dict.fromkeys(found))


def layers_of(links: Sequence[NetworkLink]) -> tuple[tuple[str, ...], ...]:
    """The names of each layer: articles in the order of the text, what they lead to near those that lead there."""
    places: dict[tuple[int, str], float] = {}
    layers: list[tuple[str, ...]] = []
    for layer in range(_LAYERS):
        names = dict.fromkeys(name for one in links for at, name in one.ends if at == layer)
        if layer:
            for name in names:
                met = [one.ends[0] for one in links if one.ends[-1] == (layer, name)]
                places[layer, name] = sum(places.get(end, 0.0) for end in met) / max(1, len(met))
            layers.append(tuple(sorted(names, key=lambda name: places[layer, name])))
        else:
            places |= {(0, name): float(at) for at, name in enumerate(names)}
            layers.append(tuple(names))
    return tuple(layers)


class ScopeNetwork(QWidget):
    """The picture. Emits `article_wanted(address)` when the box of an article is clicked."""

    article_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._links: tuple[NetworkLink, ...] = ()
        self._layers: tuple[tuple[str, ...], ...] = ((), (), ())
        self._marked: tuple[str, frozenset[str]] = ("", frozenset())
        self.setMinimumWidth(_LEAST)
        self.setAccessibleName(tr("The network of citations"))

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()

    def show_board(self, board: ScopeBoard) -> None:
        """Draw a board."""
        self._links = links_of(board)
        self._layers = layers_of(self._links)
        self.setAccessibleDescription("\n".join(map(_said, self._links)))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def mark(self, article: str, places: frozenset[str]) -> None:
        """Draw the links of an article, and of its provisions that are rules, stronger."""
        self._marked = (article, places)
        self.update()

    def sizeHint(self) -> QSize:
        most = max(map(len, self._layers))
        return QSize(_LEAST, 2 * _EDGE + most * (self._high() + _GAP))

    def _high(self) -> int:
        return QFontMetrics(self.font()).lineSpacing() + 8

    def _box(self, layer: int, at: int) -> QRectF:
        """Where a name stands; mirrored where one reads from the right."""
        rest = self.width() - 2 * _EDGE
        between = rest * (1 - sum(_SHARES)) / (_LAYERS - 1)
        left = _EDGE + sum(_SHARES[:layer]) * rest + layer * between
        room = (self.height() - 2 * _EDGE) / max(1, len(self._layers[layer]))
        top = _EDGE + room * at + (room - self._high()) / 2
        box = QRectF(left, top, _SHARES[layer] * rest, self._high())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(self.width() - box.right())
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), self._theme.colour("paper"))
            self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        """All links, those of the marked article last and strong; then the boxes over them."""
        places = [
            {name: self._box(layer, at) for at, name in enumerate(names)} for layer, names in enumerate(self._layers)
        ]
        strong = self._strong()
        for bold in (False, True):
            painter.setPen(QPen(self._theme.colour("ink" if bold else "faint"), 2.2 if bold else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for link in self._links:
                if (link in strong) is bold:
                    self._draw_link(painter, link, places)
        for layer, names in enumerate(self._layers):
            for name in names:
                bold = any((layer, name) in one.ends for one in strong)
                self._draw_box(painter, places[layer][name], name, bold=bold)

    def _strong(self) -> frozenset[NetworkLink]:
        """The links of the article that is marked, and those of the rules that it cites."""
        article, places = self._marked
        own = {one for one in self._links if article and one.article == article}
        rules = places | {one.rule for one in own if one.rule}
        return frozenset(own | {one for one in self._links if not one.article and one.rule in rules})

    def _draw_link(self, painter: QPainter, link: NetworkLink, places: list[dict[str, QRectF]]) -> None:
        stops = [places[layer][name] for layer, name in link.ends]
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for one, other in pairwise(stops):
            start = QPointF(one.left() if right else one.right(), one.center().y())
            end = QPointF(other.right() if right else other.left(), other.center().y())
            middle = (start.x() + end.x()) / 2
            path = QPainterPath(start)
            path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
            painter.drawPath(path)

    def _draw_box(self, painter: QPainter, box: QRectF, name: str, *, bold: bool) -> None:
        painter.setPen(QPen(self._theme.colour("ink" if bold else "faint"), 2.0 if bold else 1.0))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._theme.colour("ink"))
        inner = box.adjusted(6, 0, -6, 0)
        words = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for at, name in enumerate(self._layers[0]):
            if self._box(0, at).contains(event.position()):
                self.article_wanted.emit(name)
                return
        super().mousePressEvent(event)


def _said(link: NetworkLink) -> str:
    (_, one), (_, other) = link.ends
    return f"{one} → {other}"
