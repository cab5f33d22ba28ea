"""The texts for screen readers: one element for each row and fold, and below a row one for each of its changes and one
for each name in its margin.

Elements are made when a reader asks for them, and say what `texts/rows/spoken_row.py` says. They draw nothing and keep
nothing but the part that each is handed: which row, change or name it stands for. Who makes them and tells of changes
is `announcer.py`.

They are QAccessibleWidgets over the viewport, of which everything is answered here: only so do they have actions,
because an interface_cast of our own would crash PySide6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid as is_there

from app.desktop.ground.language.translation import tr
from app.desktop.texts.canvas.items import fold_words, handle_words
from app.desktop.texts.rows.source_signs import source_words
from app.desktop.texts.rows.spoken_row import change_words, names_of, row_words, sides_words
from app.desktop.texts.selection.pointer import chip_words
from app.redline.chips import name_key, unique_chips

if TYPE_CHECKING:
    from app.desktop.texts.canvas.items import CanvasItem
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import Amendment, ChangeView, Chip, Row


class TextsElement(QAccessibleWidget):
    """The view as a whole: a list of its items. `current` is the row, and perhaps the change in it, that is read."""

    def __init__(self, view: SideBySide) -> None:
        super().__init__(view, QAccessible.Role.List, "")
        self.view = view
        self.current: tuple[str, str] = ("", "")
        self.views: dict[str, ChangeView] = {}
        self._rows: dict[tuple[str, bool], RowElement] = {}

    # --- parts ---

    def row(self, name: str, *, handle: bool = False) -> RowElement:
        """The element of the row with this id, or of the fold that begins with it; of the line that folds again
        (`handle`) what begins with it.
        """
        if (name, handle) not in self._rows:
            self._rows[name, handle] = RowElement(self, name, handle=handle)
        return self._rows[name, handle]

    def item(self, number: int) -> RowElement:
        """The element of an item of the view."""
        item = self.view.items[number]
        return self.row(item.row.id, handle=item.handle)

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
        at = self.view.item_of(row)
        if at < 0:
            return None
        element, name = self.item(at), self.view.names.current
        if name is not None and not name.hovered and name.row == row and name.chip in element.row.row_chips():
            return element.named(name.chip)
        return element.change(change) if change in element.row.ids() else element

    # --- what Qt asks ---

    def text(self, what: QAccessible.Text) -> str:
        """The name of the view, and how much it holds."""
        if what is QAccessible.Text.Name:
            return self.view.accessibleName()
        if what is QAccessible.Text.Description:
            rows = sum(1 for item in self.view.items if item.is_row)
            return tr("%n rows", "", rows) + ", " + tr("%n changes", "", len(self.views))
        return super().text(what)

    def childCount(self) -> int:
        return len(self.view.items)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.item(index) if 0 <= index < len(self.view.items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.row.number() if isinstance(child, RowElement) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((self.item(at) for at in self.view.in_sight() if self.item(at).rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.read() if self.view.hasFocus() else None


class ElementPart(Protocol):
    """What an element of the texts stands for, and what is said and done of it."""

    def stands(self) -> bool:
        """Whether it is still shown."""

    def name_words(self) -> str:
        """What is read when one comes here."""

    def about_words(self) -> str:
        """What else can be known."""

    def press(self) -> None:
        """What Enter does here."""

    def go(self) -> None:
        """Come into sight and be what is read."""

    def rect(self) -> QRect:
        """Where it is on the screen."""

    def more_state(self) -> dict[str, bool]:
        """What else is so of it than of every part."""


class RowPart:
    """A row; or the fold that begins with this row; or the line that folds it again (`handle`)."""

    def __init__(self, view: SideBySide, name: str, *, handle: bool) -> None:
        self.view, self.name, self.handle = view, name, handle

    def number(self) -> int:
        """The number of its item in the view, -1 when it is not there."""
        # The line that folds again stands right above the first of its rows.
        at = self.view.item_of(self.name) - (1 if self.handle else 0)
        if not 0 <= at < len(self.view.items):
            return -1
        item = self.view.items[at]
        return at if item.row.id == self.name and item.handle is self.handle else -1

    def item(self) -> CanvasItem:
        """What stands in the view now."""
        return self.view.items[self.number()]

    def stands(self) -> bool:
        return self.number() >= 0

    def name_words(self) -> str:
        item = self.item()
        if item.folded:
            return fold_words(item.rows)
        if item.handle:
            return handle_words(item.rows)
        names = names_of(self.view.redline)
        told = source_words(self.view.stage.signs_of(item.row.id))
        words = (
            sides_words(item.row)
            if self.view.mode.versions
            else row_words(item.row, names, self._begun(item.row), told)
        )
        return words.replace("\n", ". ").replace("..", ".")

    def _begun(self, row: Row) -> tuple[Amendment, ...]:
        return self.view.stage.index.begun.get(row.id, ())

    def about_words(self) -> str:
        item = self.item()
        if item.folded:
            return tr("Folded. Press it to read these provisions.")
        place = tr("Row {number} of {count}").format(number=self.number() + 1, count=len(self.view.items))
        changes = self.ids()
        return (f"{place}, " + tr("%n changes", "", len(changes))) if changes else place

    def press(self) -> None:
        item = self.item()
        if item.folded:
            self.view.open_fold(self.number())
        elif item.handle:
            self.view.fold_again(self.number())
        elif item.row.changes:
            self.view.text_actions.want_change(item.row)
        else:
            self.go()

    def go(self) -> None:
        self.view.go_to_row(self.name)

    def rect(self) -> QRect:
        row = self.view.row_place(self.name)
        if row is None:
            return QRect()
        if self.handle:
            tops, at = self.view.tops, self.number()
            row = QRectF(row.left(), row.top() - tops[at + 1] + tops[at], row.width(), tops[at + 1] - tops[at])
        return row.toRect().translated(self.view.viewport().mapToGlobal(QPoint(0, 0)))

    def _is_there(self) -> bool:
        return is_there(self.view) and self.stands()

    def ids(self) -> tuple[str, ...]:
        """The ids of the changes below it, those of the rows of a fold too."""
        item = self.item() if self._is_there() else None
        return () if item is None or item.handle else tuple(change for row in item.rows for change in row.changes)

    def chips(self) -> tuple[Chip, ...]:
        """The names in its margin, each once; none where nothing of a row is shown but that it is there."""
        return unique_chips(self.row_chips())

    def row_chips(self) -> tuple[Chip, ...]:
        """The same, as often as they say another thing."""
        item = self.item() if self._is_there() else None
        return item.row.chips if item is not None and item.is_row else ()

    def more_state(self) -> dict[str, bool]:
        item = self.item()
        return {"expandable": not item.is_row, "collapsed": item.folded, "expanded": item.handle}


class ChangePart:
    """One change in a row: pressing it chooses it."""

    def __init__(self, texts: TextsElement, row: RowPart, change: str) -> None:
        self._texts, self._row, self.change = texts, row, change

    def stands(self) -> bool:
        return self.change in self._texts.views and self.change in self._row.ids()

    def name_words(self) -> str:
        amendment = self._row.view.stage.index.amendments.get(self.change)
        return change_words(self._texts.views[self.change], names_of(self._row.view.redline), amendment)

    def about_words(self) -> str:
        return self._texts.views[self.change].note

    def press(self) -> None:
        self._row.view.change_chosen.emit(self.change)

    def go(self) -> None:
        self._row.view.show_row(self._row.name, self.change)

    def rect(self) -> QRect:
        return self._row.rect()

    def more_state(self) -> dict[str, bool]:
        return {}


class NamePart:
    """One name in the margin of a row: pressing it does what a click on it does."""

    def __init__(self, row: RowPart, key: tuple[str, str, bool]) -> None:
        self._row, self.key = row, key

    def chip(self) -> Chip | None:
        """The name as it is known now; None when it stands there no longer."""
        return next((chip for chip in self._row.chips() if name_key(chip) == self.key), None)

    def stands(self) -> bool:
        return self._row.stands() and self.chip() is not None

    def name_words(self) -> str:
        chip = self.chip()
        return chip_words(chip) if chip is not None else ""

    def about_words(self) -> str:
        return ""

    def press(self) -> None:
        if (chip := self.chip()) is not None:
            self._row.view.text_actions.want_name(self._row.item().row, chip)

    def go(self) -> None:
        self._row.go()

    def rect(self) -> QRect:
        view, at = self._row.view, self._row.number()
        place = view.row_place(self._row.name)
        if place is None or at < 0:
            return QRect()
        margin = view.stage.layout(at).margin
        held = next((one.place for one in margin.chips if name_key(one.chip) == self.key), QRectF())
        return held.translated(0.0, place.top()).toRect().translated(view.viewport().mapToGlobal(QPoint(0, 0)))

    def more_state(self) -> dict[str, bool]:
        return {}


class Element(QAccessibleWidget):
    """A part of the texts that is no widget of its own."""

    def __init__(self, texts: TextsElement, part: ElementPart) -> None:
        super().__init__(texts.view.viewport(), QAccessible.Role.StaticText, "")
        self.texts = texts
        self.view = texts.view
        self.part = part

    def isValid(self) -> bool:
        return is_there(self.view) and self.part.stands()

    # --- what Qt asks ---

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def text(self, what: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        part = self.part
        return {QAccessible.Text.Name: part.name_words, QAccessible.Text.Description: part.about_words}.get(what, str)()

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
        self.view.setFocus()  # a press puts the keys here as a click does; without them nobody is told what is read
        if name == QAccessibleActionInterface.setFocusAction():
            self.part.go()
        elif name == QAccessibleActionInterface.pressAction():
            self.part.press()

    def rect(self) -> QRect:
        return self.part.rect()

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
        for mark, there in (marks | self.part.more_state()).items():
            setattr(state, mark, int(there))
        return state


class RowElement(Element):
    """A row, with its changes below it; or the fold that begins with this row; or the line that folds it again."""

    def __init__(self, texts: TextsElement, name: str, *, handle: bool = False) -> None:
        row = RowPart(texts.view, name, handle=handle)
        super().__init__(texts, row)
        self.row = row
        self._changes: dict[str, ChangeElement] = {}
        self._names: dict[tuple[str, str, bool], NameElement] = {}

    def change(self, change: str) -> ChangeElement:
        """The element of one of its changes."""
        if change not in self._changes:
            self._changes[change] = ChangeElement(self, change)
        return self._changes[change]

    def named(self, chip: Chip) -> NameElement:
        """The element of a name in its margin."""
        key = name_key(chip)
        if key not in self._names:
            self._names[key] = NameElement(self, key)
        return self._names[key]

    def made(self) -> list[Element]:
        """The elements of its changes and names that there are."""
        return [*self._changes.values(), *self._names.values()]

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def parent(self) -> QAccessibleInterface:
        return self.texts

    def childCount(self) -> int:
        return len(self.row.ids()) + len(self.row.chips())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        ids, chips = self.row.ids(), self.row.chips()
        if 0 <= index < len(ids):
            return self.change(ids[index])
        return self.named(chips[index - len(ids)]) if len(ids) <= index < len(ids) + len(chips) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self.row.ids()
        if isinstance(child, ChangeElement) and child.change in ids:
            return ids.index(child.change)
        keys = [name_key(chip) for chip in self.row.chips()] if isinstance(child, NameElement) else []
        return len(ids) + keys.index(child.key) if isinstance(child, NameElement) and child.key in keys else -1


class ChangeElement(Element):
    """One change in a row."""

    def __init__(self, row: RowElement, change: str) -> None:
        super().__init__(row.texts, ChangePart(row.texts, row.row, change))
        self.of_row, self.change = row, change

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def parent(self) -> QAccessibleInterface:
        return self.of_row


class NameElement(Element):
    """One name in the margin of a row."""

    def __init__(self, row: RowElement, key: tuple[str, str, bool]) -> None:
        super().__init__(row.texts, NamePart(row.row, key))
        self.of_row, self.key = row, key

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def parent(self) -> QAccessibleInterface:
        return self.of_row


def _on_screen(view: SideBySide) -> QRect:
    viewport = view.viewport()
    return QRect(viewport.mapToGlobal(QPoint(0, 0)), viewport.size())
