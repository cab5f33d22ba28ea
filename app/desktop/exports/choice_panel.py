"""What can be chosen of an export, as a form: layout, content, which changes, whom to follow, language, paper.

It holds a `Choices` and says when it is another one; what the choices mean is drawn elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.desktop.exports.word_box import WordBox
from app.desktop.ground.language import LANGUAGES, tr
from app.redline.choices import (
    EVERYTHING,
    LEAST_MARGIN,
    MOST_FOLLOWED,
    MOST_MARGIN,
    Choices,
    Layout,
    Only,
    Orientation,
    Paper,
    Section,
    Unchanged,
)

if TYPE_CHECKING:
    from enum import StrEnum

    from app.redline.model import Redline


class ChoicePanel(QScrollArea):
    """The form. Emits `changed(Choices)` whenever the reader chooses something else."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = EVERYTHING
        self._filter: Only | None = None
        self._showing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Choices of the export"))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        for box in (
            self._layout_box(),
            self._content_box(),
            self._changes_box(),
            self._actors_box(),
            self._paper_box(),
            self._word_box(),
        ):
            column.addWidget(box)
        column.addStretch(1)
        self.setWidget(form)
        # Words of every language stand whole: the form is as wide as its widest line, and scrolls only downwards.
        self.setMinimumWidth(form.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        self.setMinimumWidth(300)
        self.show_choices(EVERYTHING)

    # --- the form ---

    def _layout_box(self) -> QWidget:
        self.layouts = _box(
            tr("Layout"),
            (Layout.SIDES, tr("Side by side")),
            (Layout.COLUMN, tr("One column")),
            (Layout.LIST, tr("List of changes only")),
        )
        self.unchanged = _box(
            tr("Unchanged provisions"),
            (Unchanged.FOLDED, tr("Folded to one line")),
            (Unchanged.FULL, tr("In full")),
            (Unchanged.OMITTED, tr("Left out")),
        )
        self.languages = QComboBox()
        self.languages.setAccessibleName(tr("Language of the labels"))
        self.languages.addItem(tr("As the interface"), "")
        for code, words in LANGUAGES.items():
            self.languages.addItem(words, code)
        for box in (self.layouts, self.unchanged, self.languages):
            box.activated.connect(self._choose)
        group, rows = _form(tr("Layout"))
        rows.addRow(tr("&Layout"), self.layouts)
        rows.addRow(tr("&Unchanged provisions"), self.unchanged)
        rows.addRow(tr("Language of the la&bels"), self.languages)
        return group

    def _content_box(self) -> QWidget:
        words = {
            Section.FRONT: tr("Title page"),
            Section.RED_LINES: tr("Red lines that are touched"),
            Section.LEGEND: tr("Legend on each page"),
            Section.EVIDENCE: tr("Who asked, and on what evidence"),
            Section.FACTS: tr("Facts for checking"),
        }
        group = QGroupBox(tr("Content"))
        column = QVBoxLayout(group)
        column.setSpacing(4)
        self.sections = {section: QCheckBox(said) for section, said in words.items()}
        self.notes = QCheckBox(tr("My notes at their changes"))
        self.annotations = QCheckBox(tr("Annotations that readers of PDF list"))
        for box in (*self.sections.values(), self.notes, self.annotations):
            box.toggled.connect(self._choose)
            column.addWidget(box)
        return group

    def _changes_box(self) -> QWidget:
        self.only = QComboBox()
        self.only.setAccessibleName(tr("Which changes"))
        self.only.activated.connect(self._choose)
        self.warning = QLabel(tr("The first page and the head of each page will say how many changes are not there."))
        self.warning.setWordWrap(True)
        group = QGroupBox(tr("Changes"))
        column = QVBoxLayout(group)
        column.setSpacing(4)
        column.addWidget(self.only)
        column.addWidget(self.warning)
        return group

    def _actors_box(self) -> QWidget:
        self.actors = QListWidget()
        self.actors.setAccessibleName(tr("Actors to follow"))
        self.actors.setMinimumHeight(96)
        self.actors.setMaximumHeight(160)
        self.actors.itemChanged.connect(self._choose)
        self.coloured = QCheckBox(tr("Followed actors in colours"))
        self.coloured.toggled.connect(self._choose)
        self.followed_hint = QLabel()
        self.followed_hint.setWordWrap(True)
        group = QGroupBox(tr("Actors to follow"))
        column = QVBoxLayout(group)
        column.setSpacing(4)
        for widget in (self.actors, self.followed_hint, self.coloured):
            column.addWidget(widget)
        return group

    def _paper_box(self) -> QWidget:
        self.papers = _box(tr("Paper", "the sheets of a print"), (Paper.A4, "A4"), (Paper.LETTER, tr("Letter")))
        self.orientations = _box(
            tr("Orientation"), (Orientation.LANDSCAPE, tr("Landscape")), (Orientation.PORTRAIT, tr("Portrait"))
        )
        self.margin = QSpinBox()
        self.margin.setRange(LEAST_MARGIN, MOST_MARGIN)
        self.margin.setSuffix(" mm")
        self.margin.setAccessibleName(tr("Margin"))
        self.margin.valueChanged.connect(self._choose)
        for box in (self.papers, self.orientations):
            box.activated.connect(self._choose)
        group, rows = _form(tr("Paper", "the sheets of a print"))
        rows.addRow(tr("&Paper"), self.papers)
        rows.addRow(tr("&Orientation"), self.orientations)
        rows.addRow(tr("&Margin"), self.margin)
        return group

    def _word_box(self) -> QWidget:
        self.word = WordBox()
        self.word.changed.connect(self._choose)
        return self.word

    # --- what is chosen ---

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return self._choices

    def show_choices(self, choices: Choices) -> None:
        """Show what was chosen before, without saying that it changed."""
        self._showing = True
        self._choices = replace(choices, only=self._filter if self._filters else None)
        for box, value in (
            (self.layouts, choices.layout),
            (self.unchanged, choices.unchanged),
            (self.languages, choices.language),
            (self.papers, choices.paper),
            (self.orientations, choices.orientation),
        ):
            box.setCurrentIndex(max(0, box.findData(str(value))))
        for section, tick in self.sections.items():
            tick.setChecked(section in choices.sections)
        self.annotations.setChecked(choices.annotations)
        self.notes.setChecked(choices.notes)
        self.coloured.setChecked(choices.coloured)
        self.margin.setValue(choices.margin)
        self.word.show_choices(choices)
        for at in range(self.actors.count()):
            item = self.actors.item(at)
            chosen = item.data(Qt.ItemDataRole.UserRole) in choices.followed
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._showing = False
        self._enable()

    def show_redline(self, redline: Redline | None) -> None:
        """Offer the actors that are named in a redline, the most often named first."""
        counts: dict[str, tuple[str, int]] = {}
        for view in redline.changes if redline else ():
            for actor, name in dict.fromkeys((c.actor, c.name) for c in view.chips if c.actor != "?"):
                counts[actor] = (name, counts.get(actor, (name, 0))[1] + 1)
        self._showing = True
        self.actors.clear()
        for actor, (name, number) in sorted(counts.items(), key=lambda one: (-one[1][1], one[1][0])):
            item = QListWidgetItem(f"{name} ({number})")
            item.setData(Qt.ItemDataRole.UserRole, actor)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            chosen = actor in self._choices.followed
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.actors.addItem(item)
        self._showing = False
        self._enable()

    def show_filter(self, only: Only | None, all_changes: int) -> None:
        """Offer to print only the changes that the list shows; None where it shows all."""
        chosen = self._filters
        self._filter = only
        self._showing = True
        self.only.clear()
        self.only.addItem(tr("All changes (%n)", "", all_changes), "all")
        if only is not None:
            words = tr("Only those of the filter (%n)", "", len(only.changes))
            self.only.addItem(f"{words}: {only.because}" if only.because else words, "filter")
            if chosen:
                self.only.setCurrentIndex(1)
        self._showing = False
        before = self._choices
        self._choices = self._read()
        self._enable()
        if self._choices != before:
            self.changed.emit(self._choices)

    @property
    def _filters(self) -> bool:
        return bool(self.only.currentData() == "filter")

    def _choose(self) -> None:
        if self._showing:
            return
        if self.sender() is self.layouts:
            self._turn_paper()
        choices = self._read()
        self._enable()
        if choices != self._choices:
            self._choices = choices
            self.changed.emit(choices)

    def _turn_paper(self) -> None:
        """One column reads best on upright paper, two beside each other on broad paper."""
        column = self.layouts.currentData() == Layout.COLUMN
        usual = Orientation.PORTRAIT if column else Orientation.LANDSCAPE
        self.orientations.setCurrentIndex(self.orientations.findData(str(usual)))

    def _read(self) -> Choices:
        pages = Choices(
            layout=Layout(self.layouts.currentData()),
            unchanged=Unchanged(self.unchanged.currentData()),
            sections=frozenset(section for section, box in self.sections.items() if box.isChecked()),
            annotations=self.annotations.isChecked(),
            notes=self.notes.isChecked(),
            followed=self._followed(),
            only=self._filter if self._filters else None,
            language=str(self.languages.currentData()),
            paper=Paper(self.papers.currentData()),
            orientation=Orientation(self.orientations.currentData()),
            margin=self.margin.value(),
            coloured=self.coloured.isChecked(),
        )
        return self.word.read(pages)

    def _followed(self) -> tuple[str, ...]:
        """The actors that are ticked, in the order in which they were."""
        ticked = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in (self.actors.item(at) for at in range(self.actors.count()))
            if item.checkState() is Qt.CheckState.Checked
        ]
        kept = [actor for actor in self._choices.followed if actor in ticked]
        return tuple(dict.fromkeys([*kept, *ticked]))[:MOST_FOLLOWED]

    def _enable(self) -> None:
        """Let be chosen what makes a difference."""
        followed = self._followed()
        self.coloured.setEnabled(bool(followed))
        self.unchanged.setEnabled(self.layouts.currentData() != Layout.LIST)
        self.warning.setVisible(self._filters)
        self.only.setEnabled(self.only.count() > 1)
        filter_first = tr("Filter the list of changes first, by article, by words or by who asked; then only these.")
        self.only.setToolTip("" if self.only.isEnabled() else filter_first)
        self.only.setAccessibleDescription(self.only.toolTip())
        full = len(followed) >= MOST_FOLLOWED
        hint = tr("No more than {number} can be followed.").format(number=MOST_FOLLOWED)
        nobody = tr("Nobody is named for these changes.")
        self.followed_hint.setText(hint if full else nobody if not self.actors.count() else "")
        self.followed_hint.setVisible(bool(self.followed_hint.text()))


def _box(name: str, *entries: tuple[StrEnum, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, words in entries:
        box.addItem(words, str(value))
    return box


def _form(title: str) -> tuple[QGroupBox, QFormLayout]:
    group = QGroupBox(title)
    rows = QFormLayout(group)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.setSpacing(4)
    return group, rows
