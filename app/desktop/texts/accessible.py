"""The texts for screen readers: one element for each row and fold, and below a row one for each of its changes.

Elements are made when a reader asks for them, and say what `row_words.py` says. They draw nothing and keep nothing but
which row or change they stand for. Who makes them and tells of changes is `hearing.py`.

They are QAccessibleWidgets over the viewport, of which everything is answered here: only so do they have actions,
because an interface_cast of our own would crash PySide6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid as is_there

from app.desktop.ground.language import tr
from app.desktop.texts.items import fold_words
from app.desktop.texts.row_words import change_words, row_words

if TYPE_CHECKING:
    from app.desktop.texts.items import Item
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import ChangeView


class Texts(QAccessibleWidget):
    """The view as a whole: a list of its items. `current` is the row, and perhaps the change in it, that is read."""

    def __init__(self, view: SideBySide) -> None:
        super().__init__(view, QAccessible.Role.List, "")
        self.view = view
        self.current: tuple[str, str] = ("", "")
        self.views: dict[str, ChangeView] = {}
        self._rows: dict[str, RowElement] = {}

    # --- parts ---

    def row(self, name: str) -> RowElement:
        """The element of the row with this id, or of the fold that begins with it."""
        if name not in self._rows:
            self._rows[name] = RowElement(self, name)
        return self._rows[name]

    def forget(self) -> list[Element]:
        """Let go of all parts: other drafts are shown. Returns them, to be taken out of Qt's hands."""
        gone: list[Element] = [*self._rows.values()]
        for row in self._rows.values():
            gone += row.made()
        self._rows, self.current = {}, ("", "")
        return gone

    def read(self) -> Element | None:
        """The part that is being read: a change, or a row."""
        row, change = self.current
        if self.view.item_of(row) < 0:
            return None
        element = self.row(row)
        return element.change(change) if change else element

    # --- what Qt asks ---

    def text(self, what: QAccessible.Text) -> str:
        """The name of the view, and how much it holds."""
        if what is QAccessible.Text.Name:
            return self.view.accessibleName()
        if what is QAccessible.Text.Description:
            rows = sum(1 for item in self.view.items if not item.folded)
            return tr("%n rows", "", rows) + ", " + tr("%n changes", "", len(self.views))
        return super().text(what)

    def childCount(self) -> int:
        return len(self.view.items)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        items = self.view.items
        return self.row(items[index].row.id) if 0 <= index < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.view.item_of(child.name) if isinstance(child, RowElement) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        at = self.view.viewport().mapFromGlobal(QPoint(x, y))
        for number in self.view.in_sight():
            place = self.view.row_place(self.view.items[number].row.id)
            if place is not None and place.contains(at.toPointF()):
                return self.row(self.view.items[number].row.id)
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.read() if self.view.hasFocus() else None


class Element(QAccessibleWidget):
    """A part of the texts that is no widget of its own."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts.view.viewport(), QAccessible.Role.StaticText, "")
        self.texts = texts
        self.view = texts.view

    def isValid(self) -> bool:
        return is_there(self.view) and self.stands()

    def stands(self) -> bool:
        """Whether what it stands for is still shown."""
        raise NotImplementedError

    def name_words(self) -> str:
        """What is read when one comes here."""
        raise NotImplementedError

    def about_words(self) -> str:
        """What else can be known."""
        return ""

    def press(self) -> None:
        """What Enter does here."""
        raise NotImplementedError

    # --- what Qt asks ---

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def text(self, what: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        return {QAccessible.Text.Name: self.name_words, QAccessible.Text.Description: self.about_words}.get(what, str)()

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, name: str) -> None:
        if not self.isValid():
            return
        if name == QAccessibleActionInterface.setFocusAction():
            self.view.setFocus()
            self.go()
        elif name == QAccessibleActionInterface.pressAction():
            self.press()

    def go(self) -> None:
        """Come into sight and be what is read."""
        raise NotImplementedError

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = 1
            return state
        here = self is self.texts.read()
        seen = self.rect().intersects(_on_screen(self.view))
        marks = {
            "focusable": True, "selectable": True, "readOnly": True, "multiLine": True,
            "focused": here and self.view.hasFocus(), "active": here, "selected": here,
            "offscreen": not seen, "invisible": not self.view.isVisible(),
        }  # fmt: skip
        for mark, there in (marks | self.more_state()).items():
            setattr(state, mark, int(there))
        return state

    def more_state(self) -> dict[str, bool]:
        """What else is so of this part."""
        return {}


class RowElement(Element):
    """A row, with its changes below it; or the fold that begins with this row."""

    def __init__(self, texts: Texts, name: str) -> None:
        super().__init__(texts)
        self.name = name
        self._changes: dict[str, ChangeElement] = {}

    def change(self, change: str) -> ChangeElement:
        """The element of one of its changes."""
        if change not in self._changes:
            self._changes[change] = ChangeElement(self, change)
        return self._changes[change]

    def made(self) -> list[ChangeElement]:
        """The elements of its changes that there are."""
        return list(self._changes.values())

    def item(self) -> Item:
        """What stands in the view now."""
        return self.view.items[self.view.item_of(self.name)]

    def stands(self) -> bool:
        at = self.view.item_of(self.name)
        return at >= 0 and self.view.items[at].row.id == self.name

    def name_words(self) -> str:
        item = self.item()
        return fold_words(item.rows) if item.folded else row_words(item.row).replace("\n", ". ").replace("..", ".")

    def about_words(self) -> str:
        item = self.item()
        if item.folded:
            return tr("Folded. Press it to read these provisions.")
        place = tr("Row {number} of {count}").format(
            number=self.view.item_of(self.name) + 1, count=len(self.view.items)
        )
        return f"{place}, {tr('%n changes', '', len(item.row.changes))}" if item.row.changes else place

    def press(self) -> None:
        item = self.item()
        if item.folded:
            self.view.open_fold(self.view.item_of(self.name))
        elif item.row.changes:
            self.view.change_chosen.emit(item.row.changes[0])
        else:
            self.go()

    def go(self) -> None:
        self.view.show_row(self.name)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def parent(self) -> QAccessibleInterface:
        return self.texts

    def rect(self) -> QRect:
        place = self.view.row_place(self.name)
        if place is None:
            return QRect()
        return place.toRect().translated(self.view.viewport().mapToGlobal(QPoint(0, 0)))

    def childCount(self) -> int:
        return 0 if not self.isValid() or self.item().folded else len(self.item().row.changes)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.change(self.item().row.changes[index]) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, ChangeElement) or child.change not in self.item().row.changes:
            return -1
        return self.item().row.changes.index(child.change)

    def more_state(self) -> dict[str, bool]:
        folded = self.item().folded
        return {"expandable": folded, "collapsed": folded}


class ChangeElement(Element):
    """One change in a row: pressing it chooses it."""

    def __init__(self, row: RowElement, change: str) -> None:
        super().__init__(row.texts)
        self.of_row = row
        self.change = change

    def stands(self) -> bool:
        return self.of_row.stands() and self.change in self.texts.views

    def name_words(self) -> str:
        return change_words(self.texts.views[self.change])

    def about_words(self) -> str:
        return self.texts.views[self.change].note

    def press(self) -> None:
        self.view.change_chosen.emit(self.change)

    def go(self) -> None:
        self.view.show_row(self.of_row.name, self.change)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def parent(self) -> QAccessibleInterface:
        return self.of_row

    def rect(self) -> QRect:
        return self.of_row.rect()


def _on_screen(view: SideBySide) -> QRect:
    viewport = view.viewport()
    return QRect(viewport.mapToGlobal(QPoint(0, 0)), viewport.size())
