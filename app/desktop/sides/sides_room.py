"""The room “Sides”: who holds what, and who sides with whom, each on a page that is read when it is first seen."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QTabBar, QVBoxLayout, QWidget

from app.desktop.ground.folders import folder_to_write
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import column
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.sides.holders_page import HoldersPage
from app.desktop.sides.sides_page import SidesPage
from app.job import Refused
from app.services.exports.data_files import board_csv, holders_tables, sides_tables, tables_xlsx, write_bytes

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.resources import Resources


class SidesTab(IntEnum):
    """What the room shows."""

    HOLDERS = 0
    SIDES = 1


_TABLES = (
    ("articles", "holders", "steps", "pending"),
    ("pairs", "matrix", "provisions", "drafts", "apart", "clusters"),
)
"""The tables that can be written alone, by page."""


class SidesRoom(QWidget):
    """The room. Emits `place_wanted(draft, provision)` and `words_wanted(draft, provision, start, end)` to show a place
    in the texts, `told` and `refused` with one sentence each, `wrote(file)` after a file was written, `drafts_wanted`
    and `papers_wanted` to bring in drafts and proposals.
    """

    place_wanted = Signal(str, str)
    words_wanted = Signal(str, str, int, int)
    told = Signal(str)
    refused = Signal(str)
    wrote = Signal(object)
    drafts_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, theme: Theme) -> None:
        super().__init__()
        self._jobs = jobs
        self._dossier: DossierPlace | None = None
        self.tabs, self.pages = QTabBar(), PageStack()
        self.holders = HoldersPage(jobs, worker, resources, theme)
        self.sides = SidesPage(jobs, worker, resources, theme)
        self.setAccessibleName(tr("Sides"))
        for words in (tr("Who holds what"), tr("Who sides with whom")):
            self.tabs.addTab(words)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Who holds what, or who sides with whom"))
        for page in (self.holders, self.sides):
            self.pages.addWidget(page)
            page.export_wanted.connect(self.ask_for_export)
            page.page.place_wanted.connect(self.place_wanted)
            page.page.words_wanted.connect(self.words_wanted)
        self.holders.drafts_wanted.connect(self.drafts_wanted)
        self.sides.papers_wanted.connect(self.papers_wanted)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(self.tabs, self.pages))
        self.tabs.currentChanged.connect(self._turn)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.holders.set_look(theme, font)
        self.sides.set_look(theme, font)

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; each page reads it when it is entered."""
        self._dossier = dossier
        self.holders.show_dossier(dossier)
        self.sides.show_dossier(dossier)

    def outdate(self) -> None:
        """Know that drafts, proposals or positions are others now; what is in sight is read anew."""
        self.holders.outdate()
        self.sides.outdate()

    def enter(self) -> None:
        """Read what the page in sight has not read yet, and give it the keys."""
        page = self._page()
        page.enter()
        page.body.take_keys()

    def show_tab(self, tab: SidesTab) -> None:
        """Show one of the two pages."""
        self.tabs.setCurrentIndex(tab)

    def _page(self) -> HoldersPage | SidesPage:
        return self.sides if self.pages.currentIndex() == SidesTab.SIDES else self.holders

    def _turn(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        self._page().enter()

    # --- writing it out ---

    def ask_for_export(self) -> None:
        """Ask where to write what the page in sight shows: all tables as a workbook, or one of them as CSV."""
        names = _TABLES[self.pages.currentIndex()]
        kinds = {"XLSX (*.xlsx)": "", **{f"CSV: {_table_words(name)} (*.csv)": name for name in names}}
        start = "holders.xlsx" if self._page() is self.holders else "sides.xlsx"
        title = tr("Export who holds what") if self._page() is self.holders else tr("Export who sides with whom")
        place = str(folder_to_write(self._dossier) / start)
        name, kind = QFileDialog.getSaveFileName(self, title, place, ";;".join(kinds))
        if name:
            table = kinds.get(kind, "")
            ending = ".csv" if table else ".xlsx"
            self.write(Path(name if name.lower().endswith(ending) else Path(name).with_suffix(ending)), table)

    def write(self, target: Path, table: str = "") -> None:
        """Write all tables of the page in sight as a workbook, or the one of that name as CSV, in a thread."""
        held, sided = self.holders.found, self.sides.found
        shows_sides, near = self.pages.currentIndex() == SidesTab.SIDES, self.sides.by_clusters

        if (sided if shows_sides else held) is None:
            return

        def made() -> bytes:
            if shows_sides and sided is not None:
                tables = sides_tables(sided, by_clusters=near)
            else:
                assert held is not None, "it is what is shown"
                tables = holders_tables(held)
            return board_csv(tables[table]) if table else tables_xlsx(tables)

        def work(_progress: Progress) -> Refused | None:
            try:
                write_bytes(made(), target)
            except Refused as reason:
                return reason
            return None

        title = tr("Writing {file}").format(file=target.name)
        self._jobs.start(title, work, lambda reason: self._written(target, reason))

    def _written(self, target: Path, reason: Refused | None) -> None:
        if reason is not None:
            self.refused.emit(translate_message(reason.message))
            return
        self.told.emit(tr("{file} is written.").format(file=target.name))
        self.wrote.emit(target)


def _table_words(name: str) -> str:
    words = {
        "articles": tr("articles over the drafts"),
        "holders": tr("who holds words in dispute"),
        "steps": tr("what became of words in dispute"),
        "pending": tr("what is asked of other words"),
        "pairs": tr("pairs"),
        "matrix": tr("matrix"),
        "provisions": tr("provisions on which both spoke"),
        "drafts": tr("pairs over the drafts"),
        "apart": tr("members who spoke apart"),
        "clusters": tr("who stands near whom"),
    }
    return words[name]
