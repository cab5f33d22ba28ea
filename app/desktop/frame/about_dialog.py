"""Which program this is, what it is made of, and under whose licences. It shows what it is given, and leads nowhere:
addresses are there to be read and copied, since the program opens no connection.
"""

from __future__ import annotations

import platform
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSysInfo, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import leading_side
from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import column, row

if TYPE_CHECKING:
    from app.services.components import Component


def version_line() -> str:
    """Which Travaux this is, on what: the line that one copies into a message to whoever looks after it."""
    system = f"{QSysInfo.prettyProductName()} {QSysInfo.currentCpuArchitecture()}"
    return f"Travaux {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {system}"


class AboutDialog(QDialog):
    """Shows the program and its `parts`."""

    def __init__(self, parts: Sequence[Component], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Travaux"))
        self._parts = parts
        self.version, self.copy = QLineEdit(version_line()), QPushButton(tr("&Copy"))
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        for one in parts:
            facts = (isolate_text(f"{one.name} {one.version}".strip()), isolate_text(one.licence))
            self.list.addItem(join_facts(facts))
        self.list.currentRowChanged.connect(self._show)
        self.copy.clicked.connect(self._copied)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)
        if not parts:
            self.text.setPlainText(tr("The list of parts is missing: install Travaux again."))
        self.list.setFocus()
        self.resize(1020, 640)

    def _lay_out(self) -> None:
        title = QLabel("Travaux")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        title.setFont(font)
        title.setAlignment(leading_side())
        what = QLabel(tr("Drafts of a treaty side by side, and who asked for each change. Offline, always."))
        free = QLabel(
            tr(
                "Travaux is free software under the MIT licence. What it is made of keeps licences of its own, below; "
                "Qt and PySide, under the LGPL, may be replaced by others."
            )
        )
        for label in (what, free):
            label.setWordWrap(True)
        version, parts, text = QLabel(tr("&Version")), QLabel(tr("&Made of")), QLabel(tr("&Licence"))
        named: tuple[tuple[QLabel, QWidget], ...] = ((version, self.version), (parts, self.list), (text, self.text))
        for label, field in named:
            label.setBuddy(field)
            field.setAccessibleName(label.text().replace("&", ""))
        self.version.setReadOnly(True)
        self.version.setCursorPosition(0)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # licences are in English
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        panes = QSplitter()
        panes.addWidget(column(parts, self.list))
        panes.addWidget(column(text, self.text))
        panes.setSizes([340, 680])
        panes.setChildrenCollapsible(False)
        pile = QVBoxLayout(self)
        for widget in (title, what, free, row(0, 0, version, self.version, self.copy)):
            pile.addWidget(widget)
        pile.addWidget(panes, 1)
        pile.addWidget(self.buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self.version.text())
        announce(self.copy, tr("Copied."))

    def _show(self, at: int) -> None:
        """Show the licences of a part, after where its source can be had."""
        if not 0 <= at < len(self._parts):
            return
        one = self._parts[at]
        try:
            text = one.text()
        except OSError as error:
            text = str(error)
        self.text.setPlainText("\n\n".join(filter(None, (f"{one.name} {one.version}".strip(), one.source, text))))
