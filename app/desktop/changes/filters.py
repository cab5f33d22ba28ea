"""The filters over the list of changes: kind, class, actor, link and words; each says how to get everything back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from app.treaty.changes import QUIET

if TYPE_CHECKING:
    from app.redline.model import Redline

_LINKS = (("marked", "Marked in the text"), ("matched", "≈ Matched by wording"), ("asserted", "✎ Asserted"))


class Filters(QWidget):
    """Emits `wanted(facts)` with the keyword facts of `change_list.Wanted` whenever the reader changes one."""

    wanted = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setPlaceholderText("Words or article")
        self.text.setClearButtonEnabled(True)
        self.text.setAccessibleName("Filter by words")
        self.boxes = {name: QComboBox() for name in ("kind", "weight", "actor", "link")}
        for name, label in (("kind", "kind"), ("weight", "class"), ("actor", "actor"), ("link", "link")):
            self.boxes[name].setAccessibleName(f"Filter by {label}")
            # On Linux the name of a box is what is chosen in it: what it is for is said by its description.
            self.boxes[name].setAccessibleDescription(f"Filter by {label}")
            self.boxes[name].activated.connect(self._tell)
        self.clear = QPushButton("Show all")
        self.clear.clicked.connect(self.reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 4)
        grid.setSpacing(4)
        grid.addWidget(self.text, 0, 0, 1, 2)
        for place, name in enumerate(("actor", "kind", "weight", "link")):
            grid.addWidget(self.boxes[name], 1 + place // 2, place % 2)
        grid.addWidget(self.clear, 3, 0, 1, 2)
        self.text.textChanged.connect(self._tell)
        self.show_redline(None)

    def show_redline(self, redline: Redline | None) -> None:
        """Offer what occurs in a redline, with how often; everything is shown again."""
        found: dict[str, dict[str, tuple[str, int]]] = {"kind": {}, "weight": {}, "actor": {}}
        for view in redline.changes if redline else ():
            for name, value in (("kind", view.kind.value), ("weight", view.weight.value)):
                _count(found[name], value, value.replace("_", " "))
            for actor, label in dict.fromkeys((chip.actor, chip.name) for chip in view.chips if chip.actor != "?"):
                _count(found["actor"], actor, label)
        quiet = [view.kind for view in redline.changes if view.kind in QUIET] if redline else []
        kinds = f"All kinds but formatting ({len(quiet)})" if quiet else "All kinds"
        heads = {"kind": kinds, "weight": "All classes", "actor": "All actors"}
        for name, head in heads.items():
            box = self.boxes[name]
            box.clear()
            box.addItem(head, "")
            order = sorted(found[name].items(), key=lambda item: item[1][0].casefold())
            for value, (label, number) in order:
                box.addItem(f"{label} ({number})", value)
        link = self.boxes["link"]
        link.clear()
        link.addItem("Named or not", "")
        for value, label in (*_LINKS, ("none", "Unattributed")):
            link.addItem(label, value)
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self.clear.setEnabled(False)

    def refresh(self, redline: Redline) -> None:
        """Offer what occurs in a redline with other names; what was chosen stays chosen where it still occurs."""
        chosen, before = {name: box.currentData() for name, box in self.boxes.items()}, self._facts()
        text = self.text.text()
        self.show_redline(redline)
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(chosen[name])))
        self.text.blockSignals(True)
        self.text.setText(text)
        self.text.blockSignals(False)
        self.clear.setEnabled(any(self._facts().values()))
        if self._facts() != before:
            self._tell()

    def reset(self) -> None:
        """Show everything again."""
        self.text.blockSignals(True)  # one filter is enough
        self.text.clear()
        self.text.blockSignals(False)
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self._tell()

    def _facts(self) -> dict[str, str]:
        facts = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        return {**facts, "text": self.text.text().strip()}

    def _tell(self) -> None:
        facts = self._facts()
        self.clear.setEnabled(any(facts.values()))
        self.wanted.emit(facts)


def _count(table: dict[str, tuple[str, int]], value: str, label: str) -> None:
    table[value] = (label, table.get(value, (label, 0))[1] + 1)
