"""One card of the dashboard: what is counted, the chart, its legend, and what can be done with its table.

A card with several charts of the same rows shows the one that the reader chooses. It counts nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.dashboard.choice_button import ChoiceButton
from app.desktop.dashboard.figure_painter import fill_bar
from app.desktop.dashboard.figure_table import FigureTable
from app.desktop.dashboard.figures import ChartChoice
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.desktop.dashboard.figures import Chart, Fill
    from app.desktop.ground.style.theme import Theme

PAD = 16


class ChartCard(QFrame):
    """Shows a chart, or one of several. Emits `followed(goal)`, `told(sentence)`, and `saving(name)` when the table of
    that name is to be written to a file, and `changed` when another chart is shown.
    """

    followed = Signal(object)
    told = Signal(str)
    saving = Signal(str)
    changed = Signal()

    def __init__(self, shown: Chart | ChartChoice, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charts = shown.charts if isinstance(shown, ChartChoice) else (("", shown),)
        self._theme = theme
        self.table: FigureTable | None = None
        self.title, self.about, self.empty = QLabel(), QLabel(), QLabel()
        self.more = QPushButton()
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._show_all)
        self.legend = QWidget()
        FlowLayout(self.legend)
        self.buttons = QButtonGroup(self)
        self._lay_out()
        self.choose(0)

    @property
    def chart(self) -> Chart:
        """The chart that is shown."""
        return self._charts[self._at][1]

    @property
    def name(self) -> str:
        """The name of the table of the chart that is shown first."""
        return self._charts[0][1].name

    def _lay_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        bold = self.title.font()
        bold.setBold(True)
        bold.setPointSizeF(bold.pointSizeF() * 1.1)
        self.title.setFont(bold)
        for label in (self.title, self.about, self.empty):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.about, self.empty):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        menu = QMenu(self)
        menu.addAction(tr("Copy the table"), self._copy)
        self._save = menu.addAction(tr("Save as a table (CSV)…"), lambda: self.saving.emit(self.chart.name))
        self.menu = QToolButton()
        self.menu.setText("⋯")
        self.menu.setAutoRaise(True)
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setToolTip(tr("What can be done with this table"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, 12, PAD, PAD)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.about)
        if len(self._charts) > 1:
            column.addWidget(self._choices())
        column.addWidget(self.legend)
        column.addWidget(self.empty)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._column = column

    def _choices(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for at, (words, _) in enumerate(self._charts):
            button = ChoiceButton(words)
            button.setCheckable(True)
            button.setChecked(at == 0)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, at=at: self.choose(at))
            self.buttons.addButton(button, at)
            flow.addWidget(button)
        row.setAccessibleName(tr("What is counted"))
        return row

    def choose(self, at: int) -> None:
        """Show another of the charts."""
        self._at = at
        chart = self.chart
        self.title.setText(chart.title)
        self.about.setText(chart.about)
        self.about.setVisible(bool(chart.about))
        self.setAccessibleName(chart.title)
        self.menu.setAccessibleName(tr("{chart}: what can be done").format(chart=chart.title))
        self.setProperty("wide", chart.wide)
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.deleteLater()
            self.table = None
        self.empty.setText(chart.empty)
        self.empty.setVisible(not chart.rows)
        self.menu.setVisible(bool(chart.rows))
        self._save.setVisible(chart.savable)
        if chart.rows:
            self.table = FigureTable(chart, self._theme)
            self.table.followed.connect(self.followed)
            self.table.copied.connect(lambda: self.told.emit(tr("The table is copied.")))
            self._column.insertWidget(self._column.indexOf(self.more), self.table)
        self._show_legend(chart)
        self._say_more()
        self.changed.emit()

    def measure(self, width: int) -> None:
        """Find how high the rows are when the card is so wide: it is known then when it is laid out."""
        if self.table is not None:
            for room in (width - 2 * PAD, 0):  # before a table has any room Qt asks how high it is without
                self.table.heightForWidth(room)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()
        if self.table is not None:
            self.table.set_look(theme)
        for key in self.legend.findChildren(LegendKey):
            key.set_look(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.setBrush(self._theme.colour("paper"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _show_legend(self, chart: Chart) -> None:
        flow = self.legend.layout()
        assert flow is not None
        while (item := flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for fill, words in chart.legend if chart.rows else ():
            flow.addWidget(LegendKey(fill, words, self._theme))
        self.legend.setVisible(bool(chart.legend and chart.rows))

    def _show_all(self) -> None:
        assert self.table is not None
        self.table.show_all()
        self.table.setFocus()
        self._say_more()

    def _say_more(self) -> None:
        hidden = self.table.rows.hidden if self.table is not None else 0
        self.more.setText(tr("Show %n more", "", hidden))
        self.more.setVisible(bool(hidden))

    def _copy(self) -> None:
        if self.table is not None:
            self.table.copy()


class LegendKey(QWidget):
    """One entry of a legend: a piece of bar, and what it stands for."""

    def __init__(self, fill: Fill, words: str, theme: Theme) -> None:
        super().__init__()
        self._fill, self._words, self._theme = fill, words, theme
        self.setAccessibleName(words)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 40, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            high = self.height()
            left = self.width() - 20 if mirrored else 0
            fill_bar(painter, QRectF(left, (high - 12) / 2, 20, 12), self._fill, self._theme)
            painter.setPen(self._theme.colour("faint"))
            room = QRectF(0 if mirrored else 26, 0, self.width() - 26, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words)
