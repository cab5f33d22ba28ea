"""The room “Positions”: a matrix of provisions by actors, one cell of it in full, and positions entered by hand.

All that is shown is one value of `app.services.proposals.position_entry`, made in a child process; groups are folded
and unfolded, and rows filtered, without asking for it again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.attribution.positions.positions import Expansion
from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.folders import folder_to_write
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import TOGETHER, TimeSlicer, paint_next_turn
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.draft_chooser import DraftChooser
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.positions.cell_page import CellPage
from app.desktop.positions.legend import StanceLegend
from app.desktop.positions.matrix_model import Matrix, MatrixCells
from app.desktop.positions.matrix_view import MatrixView
from app.desktop.positions.position_filters import PositionFilterBar
from app.desktop.positions.position_form import PositionForm
from app.job import Refused
from app.services.exports.data_files import positions_csv, positions_json, positions_xlsx, write_bytes
from app.services.exports.json_documents import document_text
from app.services.proposals.position_entry import (
    checked_positions,
    keep_positions,
    stands_from,
    take_positions_back,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.proposals.position_entry import PositionEntry, PositionsByExpansion
    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources
    from app.treaty.proposals import Position

KINDS = ("CSV (*.csv)", "XLSX (*.xlsx)", "JSON (*.json)")


_FEW = 1000
"""Positions that are shown at once; of more some in each turn of the event loop."""


class PositionsRoom(QWidget):
    """The room. Emits `place_wanted(draft, provision)` to show a place in the texts, `changed` when a position was
    entered or taken back, `papers_wanted` to bring proposals in, `told` and `refused` with one sentence each, and
    `wrote(file)` after a file was written.
    """

    place_wanted = Signal(str, str)
    changed = Signal()
    papers_wanted = Signal()
    told = Signal(str)
    refused = Signal(str)
    wrote = Signal(object)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, deeds: UndoHistory, theme: Theme) -> None:
        super().__init__()
        self._resources, self._deeds = resources, deeds
        self._dossier: DossierPlace | None = None
        self._stale = True
        self.stands: PositionsByExpansion | None = None
        self.stand: DraftPositions | None = None
        self._offered: PositionsByExpansion | None = None
        """Those of which drafts and filters are: what of them is shown may be wanted anew before that."""
        self._turns = TimeSlicer(self, together=TOGETHER)
        self.loading = AsyncLoader(jobs, worker, self)
        self.filters = PositionFilterBar()
        self.drafts = DraftChooser(tr("On &draft:"), tr("Draft on which positions are laid"))
        self.add, self.export = QPushButton(), QPushButton()
        self.matrix = Matrix()
        self.view = MatrixView(self.matrix)
        self.page, self.legend = CellPage(theme), StanceLegend(theme)
        self.notice, self.nothing = Notice(), Notice()
        self.form: PositionForm | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for button, words in (
            (self.add, tr("&Enter a position…")),
            (self.export, tr("E&xport…")),
        ):
            button.setText(words)
            button.setAutoDefault(False)
        head = row(12, 8, self.filters.how, self.add, self.export, None, self.drafts)
        panes = QSplitter()
        for pane, share in ((self.view, 3), (self.page, 1)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([900, 340])
        panes.setChildrenCollapsible(False)
        self.pages = PageStack()
        self.pages.addWidget(column(self.legend, panes))
        self.pages.addWidget(self.nothing)
        self.body = RoomBody(self.notice, column(self.filters, self.pages), lambda: self.view)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(head, self.body))
        self._say_empty()

    def _connect(self) -> None:
        self.filters.changed.connect(self.fill)
        self.drafts.chosen.connect(self.load)
        self.add.clicked.connect(self.enter_one)
        self.export.clicked.connect(self.ask_for_export)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_page())
        self.view.verticalHeader().sectionClicked.connect(self._show_row)
        self.view.activated.connect(lambda _index: self._place())
        self.page.place_wanted.connect(lambda _provision: self._place())
        self.notice.taken.connect(self._next_step)
        self.nothing.taken.connect(self.filters.reset)
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self._failed)
        self.loading.stopped.connect(self._stopped)
        self.loading.progressed.connect(self.notice.show_progress)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.page.set_look(theme, font)
        self.legend.set_look(theme)
        self._show_page()

    # --- what is shown ---

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the room is entered."""
        self._dossier = dossier
        self.loading.forget()
        self._turns.stop()
        self.stands = self.stand = self._offered = None
        self._stale = True
        self.drafts.forget()
        self.filters.reset()
        self._say_empty()

    def outdate(self) -> None:
        """Know that drafts, proposals or positions are others now; they are read again when the room is entered."""
        self._stale = True
        if self.isVisible():
            self.load()

    def enter(self) -> None:
        """Read what is not read yet, and give the keys to the matrix."""
        if self._stale and not self.loading.busy:
            self.load()
        self.body.take_keys()

    def load(self) -> None:
        """Read the positions anew, on the draft that is chosen."""
        self._stale = False
        if self._dossier is None:
            self._say_empty()
            return
        title = tr("Gathering positions")
        self.loading.start(
            title,
            "app.services.proposals.position_entry:stand_pieces",
            self._dossier,
            self._resources,
            shown=self.drafts.label(),
        )
        if self.stands is None or self.drafts.leaves(self.stands.draft):
            words = tr("What was said is followed through the drafts, to where it stands in the one that is shown.")
            self._say(tr("Gathering positions …"), words, tr("Cancel"), busy=True)

    def _came(self, pieces: Sequence[object]) -> None:
        self.stands = stands_from(pieces)  # type: ignore[arg-type]
        self.fill()

    def _failed(self, sentence: str) -> None:
        self._turns.stop()
        self.drafts.forget()
        self.stands = None
        self._say(tr("The positions could not be gathered."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        if self.stands is None:
            self._say(tr("Stopped."), tr("The positions were not gathered to their end."), tr("Go on"))
        else:
            self.drafts.return_to(self.stands.draft)
            self.fill()

    def fill(self) -> None:
        """Show what the reader wants to see, with groups counted as the reader wants: at once where it is little."""
        every = self.stands.by.values() if self.stands is not None else ()
        held = sum(len(row_.held) for stand in every for row_ in stand.rows)
        self._turns.go_through(self._fill(self.stands), at_once=held <= _FEW)

    def _fill(self, stands: PositionsByExpansion | None) -> Iterator[None]:
        if stands is not None and self._offered is not stands:
            self.drafts.show_drafts(stands.drafts, stands.unofficial, stands.draft)
            yield
            yield from self.filters.offer(stands)
            self._offered = stands
            yield
        if stands is None or not any(stand.rows for stand in stands.by.values()):
            self._say_empty()
            return
        whole = self.filters.counted(stands)
        cells = MatrixCells(self.filters.admitted(whole))
        yield
        yield from cells.gather()
        yield
        marked = self.view.currentIndex()
        place = (self.matrix.row(marked.row()), self.matrix.name(marked.column()) if marked.isValid() else "")
        self.stand = cells.stand
        assert self.stand is not None, "its cells were just gathered"
        self.matrix.show(cells)
        yield
        self.legend.show_stand(self.stand)
        self.view.horizontalHeader().updateGeometry()
        self.filters.tell(whole, self.stand, len(self.matrix.actors))
        yield
        paint_next_turn(self.body)
        self.body.show_full()
        self.export.setEnabled(bool(self.stand.rows))
        if not self.stand.rows:
            words = tr("%n provisions are hidden by the filter.", "", len(whole.rows))
            self.nothing.say(tr("Nothing is like that."), words, tr("Show all"))
        self.pages.setCurrentIndex(0 if self.stand.rows else 1)
        self._mark(*place)

    def _mark(self, provision: object, name: str) -> None:
        """Mark the cell that was marked before, as far as it is shown, else the first with a position."""
        at = next((n for n in range(self.matrix.rowCount()) if self.matrix.row(n) == provision), 0)
        along = next((n for n in range(self.matrix.columnCount()) if self.matrix.name(n) == name), None)
        if along is None:
            columns = range(self.matrix.columnCount())
            along = next((n for n in columns if self.matrix.held(self.matrix.index(at, n))), 0)
        self.view.setCurrentIndex(self.matrix.index(at, along))
        self._show_page()

    def _say(self, title: str, words: str = "", button: str = "", *, busy: bool = False) -> None:
        self.body.say(title, words, button, busy=busy)

    def _say_empty(self) -> None:
        self.add.setEnabled(self._dossier is not None)
        self.export.setEnabled(False)
        if self._dossier is None:
            self._say(tr("No dossier is open."), tr("Open one to see who stands where."))
        elif self.stands is not None:
            words = tr("They come with proposals, with tags in a draft, and by hand.")
            self._say(tr("No position is recorded yet."), words, tr("Add proposals…"))

    def _next_step(self) -> None:
        if self.loading.busy:
            self.loading.cancel()
            return
        if self.stands is not None:
            self.papers_wanted.emit()
        else:
            self.load()

    # --- one cell ---

    def _show_page(self) -> None:
        index = self.view.currentIndex()
        provision = self.matrix.row(index.row())
        if self.stand is None or provision is None:
            self.page.clear()
        else:
            self.page.show_cell(self.stand, provision, self.matrix.name(index.column()), self.matrix.held(index))

    def _show_row(self, at: int) -> None:
        """Show all positions on a provision."""
        provision = self.matrix.row(at)
        if self.stand is not None and provision is not None:
            self.page.show_cell(self.stand, provision, "", [])

    def _place(self) -> None:
        """Show the provision of the marked row in the texts."""
        provision = self.matrix.row(self.view.currentIndex().row())
        if self.stand is not None and provision is not None and provision.provision:
            self.place_wanted.emit(self.stand.draft, provision.provision)

    # --- entering one ---

    def enter_one(self) -> None:
        """Ask for a position; the cell that is marked is offered."""
        if self._dossier is None or self.stands is None:
            return
        register = self.stands.by[Expansion.RECORDED].register
        index = self.view.currentIndex()
        provision = self.matrix.row(index.row()) if self.body.full else None
        address = provision.address if provision is not None and provision.provision else ""
        if self.form is not None:
            self.form.deleteLater()
        self.form = PositionForm(register, self.stands.addresses, self.keep, self, address=address)
        self.form.open()

    def keep(self, stated: PositionEntry) -> None:
        """Keep what was stated, so that it can be taken back. Raises Refused where it does not hold together."""
        dossier = self._dossier
        assert dossier is not None, "the form is only there with a dossier"
        checked = checked_positions(dossier, self._resources, stated)
        kept: tuple[Position, ...] = ()

        def do() -> None:
            nonlocal kept
            kept = keep_positions(dossier, kept or checked)

        def undo() -> None:
            take_positions_back(dossier, kept)

        self._deeds.do(
            tr("position on {place}").format(place=address_words(checked[0].address)), do, undo, self._entered
        )

    def _entered(self, _done: bool) -> None:
        self._stale = True
        self.changed.emit()
        if self._stale:  # unless who heard of it had all rooms read anew
            self.outdate()

    # --- writing it out ---

    def ask_for_export(self) -> None:
        """Ask where to write what is shown, as a table or as JSON."""
        place = str(folder_to_write(self._dossier) / "positions.csv")
        name, kind = QFileDialog.getSaveFileName(self, tr("Export positions"), place, ";;".join(KINDS))
        if name:
            ending = ".xlsx" if kind == KINDS[1] and not name.lower().endswith(".xlsx") else ""
            self.write(Path(name + ending), json=kind == KINDS[2] or name.endswith(".json"))

    def write(self, target: Path, *, json: bool) -> None:
        """Write what is shown."""
        stand = self.stand
        if stand is None:
            return
        table = positions_xlsx if target.suffix.lower() == ".xlsx" else positions_csv
        data = document_text(positions_json(stand)).encode() if json else table(stand)
        try:
            write_bytes(data, target)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        self.told.emit(tr("%n provisions are written to {file}.", "", len(stand.rows)).format(file=target.name))
        self.wrote.emit(target)
