"""What a window says to whoever looks at it or hears it: words of its controls, tips, names, menus, pages and lists."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QMenu, QTabBar, QTextEdit, QWidget

_SAID = (
    "toolTip", "accessibleName", "accessibleDescription", "statusTip",
    "windowTitle", "text", "placeholderText", "title",
)  # fmt: skip
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_HEARD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
_MOST = 400
"""Rows of a list, or parts of a picture, that are asked."""


def words_of(top: QWidget) -> set[str]:
    """All that a widget and what stands in it says, as plain text."""
    return {_plain(words) for one in [top, *top.findChildren(QWidget)] for words in _said(one) if words.strip()}


def _said(widget: QWidget) -> Iterator[str]:
    for name in _SAID:
        if callable(said := getattr(widget, name, None)):
            with contextlib.suppress(TypeError):  # a name that asks for a place in the widget
                yield said() if isinstance(said(), str) else ""
    if isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    for action in widget.actions() if isinstance(widget, QMenu) else ():
        yield from (action.text().replace("&", ""), action.toolTip(), action.statusTip())
    if isinstance(widget, QComboBox | QAbstractItemView) and widget.model() is not None:
        yield from _held(widget.model(), QModelIndex())
    yield from _heard(QAccessible.queryAccessibleInterface(widget))


def _held(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    flat = isinstance(model, QAbstractListModel)
    columns = 1 if flat else model.columnCount(parent)
    for side, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, model.rowCount(parent))):
        heads = [model.headerData(at, side, role) for at in range(min(count, _MOST)) for role in _ROLES]
        yield from (head for head in heads if isinstance(head, str))
    for row in range(min(model.rowCount(parent), _MOST)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (said for role in _ROLES if isinstance(said := index.data(role), str))
        first = model.index(row, 0, parent)
        if not flat and not isinstance(model, QAbstractTableModel) and model.hasChildren(first):
            yield from _held(model, first)


def _heard(element: QAccessibleInterface | None, depth: int = 0) -> Iterator[str]:
    """An element for a screen reader with those in it that are no widgets."""
    if element is None or depth > 5:
        return
    yield from (element.text(kind) for kind in _HEARD)
    for at in range(min(element.childCount(), _MOST)):
        child = element.child(at)
        if child is not None and child.object() is None:
            yield from _heard(child, depth + 1)


def _plain(words: str) -> str:
    if "<" not in words:
        return words.strip()
    page = QTextDocument()
    page.setHtml(words)
    return page.toPlainText().strip()
