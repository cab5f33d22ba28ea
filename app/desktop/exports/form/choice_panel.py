"""The form of an export: what is handed over, and then only what can be chosen of it.

It holds what is chosen, and says when it is something else. Each box is a file of its own; what the choices mean is
drawn elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.exports.form.actors_box import ActorsBox, named_in
from app.desktop.exports.form.book_box import BookBox
from app.desktop.exports.form.brief_box import BriefBox
from app.desktop.exports.form.columns_box import ColumnsBox
from app.desktop.exports.form.draft_box import DraftBox
from app.desktop.exports.form.layout_box import ChangesBox, ContentBox, LayoutBox
from app.desktop.exports.form.names_box import NamesBox
from app.desktop.exports.form.output_box import OutputBox
from app.desktop.exports.form.paper_box import PaperBox
from app.desktop.exports.form.preset_box import PresetBox
from app.desktop.exports.form.presets import Preset, choose_preset, preset_of
from app.desktop.ground.language.translation import language_code, tr
from app.redline.print_options import (
    EVERYTHING,
    FilteredChanges,
    Layout,
    Orientation,
    Paper,
    PrintOptions,
    Section,
    TableOrder,
    UnchangedDisplay,
)
from app.services.exports.catalogue import UNFILTERED, Output, OutputKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.place import DossierPlace
    from app.redline.model import Redline
    from app.services.book import BookOptions
    from app.services.comparisons.pairs import DraftPair
    from app.services.dossiers.dossier import DraftSummary

_OF_DRAFT = (
    OutputKind.LIFE, OutputKind.BOOK, OutputKind.COMPILATION, OutputKind.FATES, OutputKind.POSITIONS, OutputKind.DRAFT,
)  # fmt: skip
_UPRIGHT = (OutputKind.LIFE, OutputKind.BRIEF, OutputKind.BOOK)
"""What reads best on upright paper; columns and texts side by side need broad paper."""


_LEAST = 300
"""Pixels that the form has at least; where its words take more than there is, it scrolls along them."""


class ChoicePanel(QScrollArea):
    """The form. Emits `changed()` whenever the reader chooses something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = EVERYTHING
        self._showing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Choices of the export"))
        self.what, self.layout_box, self.content, self.only_box = OutputBox(), LayoutBox(), ContentBox(), ChangesBox()
        self.follow, self.brief, self.columns = ActorsBox(), BriefBox(), ColumnsBox()
        self.of_draft, self.book, self.paper, self.names = DraftBox(), BookBox(), PaperBox(), NamesBox()
        self.presets = PresetBox()
        form = QWidget()
        self._column = column = QVBoxLayout(form)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        for box in self._boxes():
            column.addWidget(box)
            box.changed.connect(self._choose)
        column.insertWidget(column.indexOf(self.what) + 1, self.presets)
        self.presets.chosen.connect(self._choose_preset)
        column.addStretch(1)
        self.what.thing_chosen.connect(self._turn_paper)
        self.layout_box.layouts.activated.connect(self._turn_paper)
        self.setWidget(form)
        self.setMinimumWidth(_LEAST)
        self.show_choices(EVERYTHING)

    def whole_width(self) -> int:
        """The pixels in which the words of every choice stand whole, in the letters of now; also of what is not to be
        chosen of the present thing, so that the pages stay where they are when another is.
        """
        edges = self._column.contentsMargins()
        words = max(box.minimumSizeHint().width() for box in (*self._boxes(), self.presets))
        return max(_LEAST, edges.left() + words + edges.right() + self.verticalScrollBar().sizeHint().width())

    def _boxes(self) -> tuple[OutputBox | LayoutBox | ContentBox | ChangesBox | ActorsBox | BriefBox | ColumnsBox
                              | DraftBox | BookBox | PaperBox | NamesBox, ...]:  # fmt: skip
        return (
            self.what, self.brief, self.columns, self.of_draft, self.book, self.layout_box, self.content,
            self.only_box, self.follow, self.paper, self.names,
        )  # fmt: skip

    # --- what is chosen ---

    @property
    def choices(self) -> PrintOptions:
        """What is chosen of a comparison, of paper and of words; in another thing some of it counts."""
        return self._choices

    @property
    def private(self) -> bool:
        """Whether private notes were asked for."""
        box = self.private_box  # what nobody sees, nobody chooses: tables and JSON have no such box
        return box.isChecked() and box.isEnabled() and box.isVisibleTo(self)

    @property
    def private_box(self) -> QCheckBox:
        """Where private notes are asked for."""
        thing = self.what.thing
        if thing is OutputKind.BOOK:
            return self.book.private
        return self.brief.private if thing is OutputKind.BRIEF else self.content.private

    @property
    def lacking(self) -> str:
        """What the reader has still to choose before anything can be written, "" for nothing."""
        thing = self.what.thing
        if thing is OutputKind.BRIEF:
            return self.brief.lacking
        if thing is OutputKind.COLUMNS:
            return self.columns.lacking
        return self.of_draft.lacking if thing in _OF_DRAFT else ""

    def output(self, dossier: DossierPlace, pair: DraftPair | None) -> Output:
        """What is chosen, of a dossier and the pair in sight."""
        own = {OutputKind.COLUMNS: self.columns.place, OutputKind.BOOK: self.book.place}
        place, book = own.get(self.what.thing, self.of_draft.place), self.what.thing is OutputKind.BOOK
        return Output(
            self.what.thing,
            dossier,
            pair,
            language=self._choices.language or language_code(),
            choices=self._choices,
            changes=self.brief.changes,
            drafts=self.columns.drafts.ticked(),
            actors=self.columns.actors.ticked(),
            empty=self.columns.empty.isChecked(),
            sources=self.columns.sources.isChecked(),
            place=place.place,
            draft=self.of_draft.draft,
            expand=str(self.of_draft.expand.currentData()),
            private=book and self.book.private.isChecked(),
            adopted=book and self.book.adopted.isChecked(),
        )

    def show_choices(self, choices: PrintOptions) -> None:
        """Show what was chosen before, without saying that it changed."""
        self._showing = True
        self._choices = replace(choices, only=self.only_box.chosen)
        for box, value in (
            (self.layout_box.layouts, choices.layout),
            (self.layout_box.unchanged, choices.unchanged),
            (self.what.languages, choices.language),
        ):
            box.setCurrentIndex(max(0, box.findData(str(value))))
        self.content.show_choices(choices)
        self.paper.show_choices(choices)
        self.names.show_choices(choices)
        self.follow.coloured.setChecked(choices.coloured)
        self.follow.list.tick(choices.followed)
        self._showing = False
        self._enable()

    def _choose_preset(self, preset: Preset) -> None:
        """Have chosen what one name stands for: nothing private, until that is asked for by itself."""
        self.private_box.setChecked(False)
        self.show_choices(choose_preset(preset, self._choices))
        self.changed.emit()

    def show_redline(self, redline: Redline | None) -> None:
        """Offer the actors that are named in a redline, its changes, and its articles."""
        named = named_in(redline)
        self._showing = True
        self.follow.list.offer(named.items(), self._choices.followed)
        self.brief.show_redline(redline)
        self.columns.place.show_redline(redline)
        self.of_draft.place.show_redline(redline)
        self.book.place.show_redline(redline)
        self._showing = False
        self._enable()

    def show_proponents(self, actors: Mapping[str, str]) -> None:
        """Offer the actors who have proposals, by their ids, in words: each can have a column."""
        self.columns.show_actors(actors)

    def show_drafts(self, drafts: Sequence[DraftSummary], pair: DraftPair | None) -> None:
        """Offer the drafts of a dossier; those of the pair in sight are meant at first."""
        self._showing = True
        self.columns.show_drafts(drafts, (pair.older, pair.newer) if pair else tuple(d.label for d in drafts[-2:]))
        self.of_draft.show_drafts(drafts, pair.newer if pair else "")
        self._showing = False

    def show_book(self, options: BookOptions) -> None:
        """Have the book as it was read."""
        self._showing = True
        self.book.show_options(options)
        at = self.of_draft.drafts.findData(options.draft) if options.draft else 0
        self.of_draft.drafts.setCurrentIndex(max(0, at))
        self._showing = False
        self.what.choose(OutputKind.BOOK)

    def show_brief(self, amendments: Sequence[str]) -> None:
        """Make a brief of the amendments that were gathered while one read; without any, what was made before."""
        if tuple(amendments) != self.brief.changes:
            self.brief.show_brief(amendments)
            if amendments:
                self.what.choose(OutputKind.BRIEF)
            elif self.what.thing is OutputKind.BRIEF:
                self.what.choose(OutputKind.COMPARISON)

    def take_filter(self) -> None:
        """Print the comparison, and of its changes only those that are offered beside all."""
        self.what.choose(OutputKind.COMPARISON)
        self.only_box.take_filter()

    def show_filter(self, only: FilteredChanges | None, all_changes: int) -> None:
        """Offer to print only the changes that the list shows; None where it shows all."""
        self._showing = True
        self.only_box.show_filter(only, all_changes)
        self.brief.show_filter(only)
        self._showing = False
        before = self._choices
        self._choices = self._read()
        self._enable()
        if self._choices != before:
            self.changed.emit()

    def _choose(self) -> None:
        if self._showing:
            return
        self._choices = self._read()
        self._enable()
        self.changed.emit()

    def _turn_paper(self) -> None:
        """Upright where the thing reads best so, broad for texts beside each other."""
        thing = self.what.thing
        compared = thing is OutputKind.COMPARISON and Layout(self.layout_box.layouts.currentData()).traits.upright
        self.paper.turn(upright=compared or thing in _UPRIGHT)
        self._choose()

    def _read(self) -> PrintOptions:
        content, paper = self.content, self.paper
        pages = PrintOptions(
            layout=Layout(self.layout_box.layouts.currentData()),
            unchanged=UnchangedDisplay(self.layout_box.unchanged.currentData()),
            sections=frozenset(section for section, box in content.sections.items() if box.isChecked()),
            order=TableOrder(content.order.currentData()),
            annotations=content.annotations.isChecked(),
            notes=content.notes.isChecked(),
            followed=self.follow.followed(self._choices.followed),
            only=self.only_box.chosen,
            language=str(self.what.languages.currentData()),
            paper=Paper(paper.papers.currentData()),
            orientation=Orientation(paper.orientations.currentData()),
            margin=paper.margin.value(),
            coloured=self.follow.coloured.isChecked(),
            archival=paper.archival.isChecked(),
            handling=" ".join(paper.handling.text().split()),
        )
        return self.names.read(pages)

    def _enable(self) -> None:
        """Let be chosen what makes a difference."""
        thing, kind = self.what.thing, self.what.kind
        compared = thing is OutputKind.COMPARISON
        self.brief.setVisible(thing is OutputKind.BRIEF)
        self.columns.setVisible(thing is OutputKind.COLUMNS)
        self.of_draft.setVisible(thing in _OF_DRAFT)
        self.book.setVisible(thing is OutputKind.BOOK)
        self.presets.setVisible(compared and kind == "pdf")
        self.presets.show_preset(preset_of(self._choices))
        self.layout_box.setVisible(compared and kind in ("pdf", "html"))
        self.content.setVisible(compared and kind in ("pdf", "html", "md", "docx", "akn"))
        self.only_box.setVisible(compared and kind not in UNFILTERED)
        self.follow.setVisible(compared and kind in ("pdf", "html"))
        self.paper.setVisible(thing is not OutputKind.COMPILATION and kind in ("pdf", "docx", "html", "md"))
        self.names.setVisible(thing is OutputKind.BRIEF or (compared and kind != "json"))
        self.names.show_kind(kind)
        self.of_draft.show_thing(thing)
        self.content.show_kind(kind, archival=self.paper.archival.isChecked())
        self.paper.show_thing(thing, kind)
        self.layout_box.unchanged.setEnabled(Layout(self.layout_box.layouts.currentData()).traits.texts)
        self.only_box.enable(paged=kind in ("pdf", "html"))
        self.follow.enable(self.follow.followed(self._choices.followed))
        self.brief.private.setEnabled(self.brief.notes.isChecked())
        reds = self.content.sections[Section.RED_LINES]
        printed = reds.isVisibleTo(self.content) and reds.isChecked()
        self.content.private.setEnabled(printed or self.content.notes.isChecked())
