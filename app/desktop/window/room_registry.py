"""The rooms beside the texts: dashboard, life of a provision, proposals, positions, our delegation, language versions,
export, scope, sources, book, sides. They are made here, told what is open and what has changed, and entered.

Each is made when it is first wanted, or when nobody waits for anything, so that the window is in sight before. What a
room shows is its own business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ground.language.translation import language_code, vocabulary
from app.desktop.ground.time_slices import TimeSlicer
from app.desktop.window.room_titles import side_room_titles
from app.redline.model import NamesState
from app.services.notes.shown_notes import PlacedNotes, ShownNotes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from app.desktop.book.book_room import BookRoom
    from app.desktop.dashboard.room import Dashboard
    from app.desktop.delegation.room import OurRoom
    from app.desktop.exports.room import ExportRoom
    from app.desktop.ground.style.theme import Theme
    from app.desktop.languages.languages_room import LanguagesRoom
    from app.desktop.life.life_room import LifeRoom
    from app.desktop.positions.positions_room import PositionsRoom
    from app.desktop.proposals.proposals_room import ProposalsRoom
    from app.desktop.scope.scope_room import ScopeRoom
    from app.desktop.sides.sides_room import SidesRoom
    from app.desktop.sources.sources_room import SourcesRoom
    from app.desktop.window.context import WindowContext
    from app.desktop.window.lost_quotation_controller import LostQuotationController
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.comparisons.client import ShownPair
    from app.services.dossiers.dossier import DraftSummary
    from app.treaty.fates import AskFate


QUIET = 2000
"""Milliseconds in which what the reader wants first comes first."""


SAID = ("told", "refused")
"""What every room says: one sentence."""


@dataclass(frozen=True, slots=True)
class RoomAdapter:
    """A room with what it is told: colours and letters, the dossier that is open, that something in it has changed, and
    that it is entered.
    """

    widget: QWidget
    look: Callable[[Theme, QFont], object]
    dossier: Callable[[DossierPlace | None], object]
    outdate: Callable[[], object]
    enter: Callable[[], object]


@dataclass(frozen=True, slots=True)
class RoomSpec:
    """What is known of a room before it is made: its name, what makes it, and which of its signals are passed on under
    their own names. The words of its button and its keys are `room_titles.py`'s.
    """

    name: str
    factory: Callable[[], RoomAdapter]
    signals: tuple[str, ...]


class SideRooms(QObject):
    """Makes and tells the rooms. Emits `made(name, room)` when one was made, `told` and `refused` with one sentence,
    `wrote(file)` after a file was written and that was told, `mended(sentence)` for a refusal that is true no more, and
    what rooms ask of the window: `place_wanted(draft label, provision id)`, `pair_wanted(older, newer, provision)`,
    `words_wanted(draft label, provision id, start, end)`, `life_wanted(draft label, provision id)`,
    `paper_wanted(name)`, `position_wanted`, `source_wanted(instrument, provision)`, `book_export_wanted(options)` for
    the book as a file, `shelf_changed` when other instruments stand on the shelf,
    `changes_wanted(facts)`, `brief_written(amendments)`, `note_wanted(id)`, `review_wanted(papers)`, `papers_wanted`,
    `entry_wanted`, `drafts_wanted`, `texts_wanted`, `failed(bug)`, `changed` when evidence or positions were
    entered, and `own_changed` when it was said who we are.
    """

    _imported = Signal()
    made = Signal(str, object)
    told = Signal(str)
    refused = Signal(str)
    wrote = Signal(object)
    mended = Signal(str)
    failed = Signal(object)
    place_wanted = Signal(str, str)
    words_wanted = Signal(str, str, int, int)
    life_wanted = Signal(str, str)
    paper_wanted = Signal(str)
    shelf_changed = Signal()
    position_wanted = Signal()
    source_wanted = Signal(str, str)
    book_export_wanted = Signal(object)
    pair_wanted = Signal(str, str, str)
    changes_wanted = Signal(dict)
    note_wanted = Signal(str)
    review_wanted = Signal(tuple)
    papers_wanted = Signal()
    entry_wanted = Signal()
    drafts_wanted = Signal()
    texts_wanted = Signal()
    changed = Signal()
    own_changed = Signal()
    papers_named = Signal(object)
    """The short titles of papers, by their names, when a reader gave one."""
    asks_wanted = Signal()
    brief_written = Signal(object)

    def __init__(self, context: WindowContext, theme: Theme, font: QFont) -> None:
        super().__init__(context.window)
        self._jobs, self._worker, self._resources = context.jobs, context.worker, context.resources
        self._memory, self._deeds = context.preferences, context.history
        self._context = context
        self.lost_quotations: LostQuotationController | None = None
        self.dashboard: Dashboard | None = None
        self.life: LifeRoom | None = None
        self.proposals: ProposalsRoom | None = None
        self.positions: PositionsRoom | None = None
        self.delegation: OurRoom | None = None
        self.languages: LanguagesRoom | None = None
        self.export: ExportRoom | None = None
        self.scope: ScopeRoom | None = None
        self.sources: SourcesRoom | None = None
        self.book: BookRoom | None = None
        self.sides: SidesRoom | None = None
        self._specs = {spec.name: spec for spec in self._specified()}
        self._guests: dict[str, RoomAdapter] = {}
        self._plain: set[str] = set()
        """Rooms that have the colours and letters of before."""
        self._untold: set[str] = set()
        """Rooms that do not know yet which dossier is open: they are told one by one, or when they are wanted."""
        self._turns, self._telling = TimeSlicer(self), TimeSlicer(self)
        self._over = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._get_ready)
        self._imported.connect(self._make_all)
        self._theme, self._font = theme, font
        self._dossier: DossierPlace | None = None
        self._drafts: Sequence[DraftSummary] = ()
        self._shown: ShownPair | None = None
        self._waits = False
        self._notes = ShownNotes(PlacedNotes())
        self._asks: frozenset[str] = frozenset()
        self._filter: tuple[frozenset[str] | None, str] = (None, "")
        self._brief: tuple[str, ...] = ()

    def _specified(self) -> tuple[RoomSpec, ...]:
        """The rooms, in the order in which they are made when nobody waits: that of their buttons."""
        shows = (*SAID, "place_wanted")
        writes = (*shows, "wrote")
        asks = (*writes, "papers_wanted")
        return (
            RoomSpec("dashboard", self._dashboard, (*writes, "changes_wanted", "note_wanted")),
            RoomSpec("life", self._life, (*shows, "pair_wanted")),
            RoomSpec("proposals", self._proposals, (*asks, "review_wanted", "entry_wanted")),
            RoomSpec("positions", self._positions, (*asks, "changed")),
            RoomSpec("delegation", self._delegation, (*shows, "own_changed")),
            RoomSpec("languages", self._languages, shows),
            RoomSpec("export", self._export, (*SAID, "wrote", "mended", "failed")),
            RoomSpec("scope", self._scope, (*SAID, "words_wanted", "changes_wanted")),
            RoomSpec(
                "sources", self._sources, (*shows, "changes_wanted", "life_wanted", "paper_wanted", "shelf_changed")
            ),
            RoomSpec(
                "book",
                self._book,
                (
                    *("place_wanted", "changes_wanted", "paper_wanted", "note_wanted", "position_wanted"),
                    *("source_wanted", "drafts_wanted"),
                ),
            ),
            RoomSpec("sides", self._sides, (*asks, "words_wanted", "drafts_wanted")),
        )

    def names(self) -> tuple[tuple[str, str, str], ...]:
        """The rooms in their order: name, words of its button, keys."""
        return side_room_titles()

    def room(self, name: str) -> QWidget:
        """A room by its name, made when it is not there yet."""
        self._tell(name)
        if name not in self._guests:
            spec = self._specs[name]
            guest = spec.factory()
            for signal in spec.signals:
                getattr(guest.widget, signal).connect(getattr(self, signal))
            self._guests[name] = guest
            self._plain.add(name)
            self._dress(name)
            guest.dossier(self._dossier)
            self.made.emit(name, guest.widget)
        return self._guests[name].widget

    # --- the rooms, one by one ---

    def _dashboard(self) -> RoomAdapter:
        from app.desktop.dashboard.room import Dashboard

        room = Dashboard(self._jobs, self._worker, self._resources, self._theme, language_code())
        room.asked_wanted.connect(self.show_asks_of)
        self.dashboard = room

        def open_dossier(dossier: DossierPlace | None) -> None:
            room.open(dossier)
            self._tell_dashboard()

        return RoomAdapter(
            room, lambda theme, _font: room.set_look(theme), open_dossier, room.renew, room.tabs.setFocus
        )

    def _life(self) -> RoomAdapter:
        from app.desktop.life.life_room import LifeRoom

        room = LifeRoom(self._jobs, self._worker, self._resources, self._theme)
        room.choose_wanted.connect(self.texts_wanted)
        room.closed.connect(self.texts_wanted)
        self.life = room
        return RoomAdapter(room, room.set_look, lambda _dossier: room.show_empty(), _nothing, room.setFocus)

    def _proposals(self) -> RoomAdapter:
        from app.desktop.proposals.proposals_room import ProposalsRoom
        from app.desktop.window.lost_quotation_controller import LostQuotationController

        room = ProposalsRoom(self._jobs, self._worker, self._resources, self._deeds, self._theme)
        room.renamed.connect(self.papers_named)
        offering = self.lost_quotations = LostQuotationController(self._context, self._theme)
        room.search_wanted.connect(self._search)
        offering.taken.connect(room.told)
        offering.refused.connect(room.refused)
        offering.show_wanted.connect(room.place_wanted)
        offering.changed.connect(room.outdate)
        offering.changed.connect(self.changed)
        self.proposals = room
        return RoomAdapter(room, room.set_look, room.show_dossier, room.outdate, room.enter)

    def _search(self, one: AskFate) -> None:
        """Look for the place of what an ask quotes."""
        if self._dossier is not None and self.lost_quotations is not None:
            self.lost_quotations.offer(self._dossier, one, self._theme)

    def _positions(self) -> RoomAdapter:
        from app.desktop.positions.positions_room import PositionsRoom

        room = PositionsRoom(self._jobs, self._worker, self._resources, self._deeds, self._theme)
        self.positions = room
        return RoomAdapter(room, room.set_look, room.show_dossier, room.outdate, room.enter)

    def _delegation(self) -> RoomAdapter:
        from app.desktop.delegation.room import OurRoom

        room = OurRoom(self._jobs, self._worker, self._resources, self._deeds, self._theme)
        self.delegation = room
        return RoomAdapter(room, room.set_look, room.show_dossier, room.outdate, room.enter)

    def _languages(self) -> RoomAdapter:
        from app.desktop.languages.languages_room import LanguagesRoom

        room = LanguagesRoom(self._jobs, self._worker, self._theme)
        room.add_wanted.connect(self.drafts_wanted)
        self.languages = room
        return RoomAdapter(room, room.set_look, lambda _dossier: room.show_empty(), _nothing, self._enter_languages)

    def _export(self) -> RoomAdapter:
        from app.desktop.exports.room import ExportRoom

        room = ExportRoom(self._jobs, self._worker, self._resources, self._memory, self._theme)
        room.closed.connect(self.texts_wanted)
        room.panel.brief.written.connect(self.brief_written)
        self.export = room

        def open_dossier(dossier: DossierPlace | None) -> None:
            room.show_dossier(dossier, self._drafts)
            self._tell_export()

        return RoomAdapter(
            room,
            lambda theme, _font: room.set_look(theme),
            open_dossier,
            _nothing,
            room.panel.what.things.setFocus,
        )

    def _scope(self) -> RoomAdapter:
        from app.desktop.scope.scope_room import ScopeRoom

        room = ScopeRoom(self._jobs, self._worker, self._resources, self._theme)
        self.scope = room

        def open_dossier(dossier: DossierPlace | None) -> None:
            room.show_dossier(dossier)
            self._tell_scope()

        return RoomAdapter(room, room.set_look, open_dossier, room.outdate, room.enter)

    def _sources(self) -> RoomAdapter:
        from app.desktop.sources.sources_room import SourcesRoom

        room = SourcesRoom(self._jobs, self._worker, self._resources, self._deeds, self._theme)
        self.sources = room

        def open_dossier(dossier: DossierPlace | None) -> None:
            room.show_dossier(dossier)
            self._tell_sources()

        return RoomAdapter(room, room.set_look, open_dossier, room.outdate, room.enter)

    def _book(self) -> RoomAdapter:
        from app.desktop.book.book_room import BookRoom

        room = BookRoom(self._jobs, self._worker, self._resources, self._theme)
        room.export_wanted.connect(self.book_export_wanted)
        self.book = room
        return RoomAdapter(room, room.set_look, room.show_dossier, room.outdate, room.enter)

    def _sides(self) -> RoomAdapter:
        from app.desktop.sides.sides_room import SidesRoom

        room = self.sides = SidesRoom(self._jobs, self._worker, self._resources, self._theme)
        return RoomAdapter(room, room.set_look, room.show_dossier, room.outdate, room.enter)

    # --- what they are told ---

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours or letters everywhere."""
        self._theme, self._font = theme, font
        self._plain = set(self._guests)
        for name, guest in self._guests.items():
            if guest.widget.isVisible():
                self._dress(name)

    def _dress(self, name: str) -> None:
        """Give a room the colours and letters of now: at once where it is seen, else when it is entered."""
        if name in self._plain:
            self._plain.remove(name)
            self._guests[name].look(self._theme, self._font)

    def show_dossier(self, dossier: DossierPlace | None, drafts: Sequence[DraftSummary]) -> None:
        """Speak of another dossier: a room that is seen at once, the others in turns of their own, or when they are
        wanted. Eleven rooms that empty themselves are a third of what opening a dossier takes in one piece.
        """
        self._dossier, self._drafts, self._shown, self._waits = dossier, drafts, None, False
        self._untold = set(self._guests)
        for name, guest in self._guests.items():
            if guest.widget.isVisible():
                self._tell(name)
        self._telling.begin(self._tell_all())

    def _tell_all(self) -> Iterator[None]:
        while self._untold:
            self._tell(next(name for name in self._specs if name in self._untold))
            yield

    def _tell(self, name: str) -> None:
        """Have a room know which dossier is open, if it does not: with that it hears all that is known of the pair."""
        if name in self._untold:
            self._untold.remove(name)
            self._guests[name].dossier(self._dossier)

    def show_compared(self, shown: ShownPair | None, *, awaits: bool = False) -> None:
        """Speak of another pair of drafts; of one of which it is not known yet who asked only when that is known.
        Without a pair, one may be awaited.
        """
        unnamed = shown is not None and shown.redline.names is not NamesState.THERE
        self._waits = awaits or unnamed
        self._shown, self._filter = None if self._waits else shown, (None, "")
        self._tell_dashboard()
        self._tell_export()
        self._tell_scope()
        self._tell_sources()

    def show_notes(self, notes: ShownNotes) -> None:
        """Know which notes the changes touch."""
        self._notes = notes
        self._tell_dashboard()
        if (export := self._told_export) is not None:
            export.show_notes(notes)

    def show_asks(self, asks: frozenset[str]) -> None:
        """Know which changes touch what we asked for."""
        self._asks = asks
        if (export := self._told_export) is not None:
            export.show_asks(asks)

    def show_filter(self, changes: frozenset[str] | None, because: str) -> None:
        """Know which changes the reader's filter leaves, None for all, and the filter in words."""
        self._filter = (changes, because)
        if (export := self._told_export) is not None:
            export.show_filter(changes, because)

    def show_chosen(self, changes: frozenset[str], because: str) -> None:
        """Print only these changes, until the reader chooses otherwise."""
        self._filter = (changes, because)
        self.room("export")
        assert self.export is not None, "it was just wanted"
        self.export.show_filter(changes, because)
        self.export.panel.take_filter()

    def show_brief(self, amendments: tuple[str, ...]) -> None:
        """Know which amendments the reader gathered for a brief."""
        self._brief = amendments
        if (export := self._told_export) is not None:
            export.panel.show_brief(amendments)

    def outdate(self) -> None:
        """Drafts, papers, positions or answers are others now."""
        for name, guest in self._guests.items():
            self._tell(name)
            guest.outdate()

    @property
    def _told_export(self) -> ExportRoom | None:
        """The export, where it knows which dossier is open: else it hears all else with that."""
        return None if "export" in self._untold else self.export

    def _tell_dashboard(self) -> None:
        if self.dashboard is not None and "dashboard" not in self._untold:
            pair = self._shown.pair if self._shown is not None else None
            named = (pair.older, pair.newer, pair.reading) if pair else ("", "")
            self.dashboard.show_pair(*named, waits=self._waits)
            self.dashboard.show_notes(self._notes.touched)
            self.dashboard.show_prose(self._prose)

    def _tell_scope(self) -> None:
        if self.scope is not None and self._shown is not None and "scope" not in self._untold:
            pair = self._shown.pair
            self.scope.show_pair(pair.older, pair.newer, pair.reading)

    def _tell_sources(self) -> None:
        if self.sources is not None and self._shown is not None and "sources" not in self._untold:
            pair = self._shown.pair
            self.sources.show_pair(pair.older, pair.newer, pair.reading)

    def _prose(self) -> str:
        """What changed in plain sentences, of the comparison as it stands without us."""
        from app.services.exports.prose import prose_of  # with what draws pages, which no window needs before

        return prose_of(self._shown.redline, vocabulary()) if self._shown is not None else ""

    def _tell_export(self) -> None:
        if (export := self._told_export) is not None:
            export.show_compared(self._shown, waits=self._waits)
            export.show_filter(*self._filter)
            export.panel.show_brief(self._brief)
            export.show_notes(self._notes)
            export.show_asks(self._asks)

    # --- entering one ---

    def enter(self, name: str) -> None:
        """Have a room read what it needs, and take the keys."""
        self.room(name)
        self._dress(name)
        self._guests[name].enter()

    def get_ready(self) -> None:
        """Make the rooms that are not there yet, one after the other, when nothing else has been done for a while."""
        self._quiet.start()

    def _get_ready(self) -> None:
        if self._jobs.working:
            self._quiet.start()
        else:
            self._jobs.aside(self._import)

    def _import(self, _progress: Progress) -> None:
        import_rooms()
        self._imported.emit()

    def _make_all(self) -> None:
        if not self._over:
            self._turns.begin(self._one_by_one())

    def _one_by_one(self) -> Iterator[None]:
        for name in self._specs:
            while self._jobs.working:
                yield
            self.room(name).ensurePolished()
            yield

    def _enter_languages(self) -> None:
        if self.languages is not None:
            if self._dossier is not None:
                self.languages.open(self._dossier, self._drafts)
            self.languages.setFocus()

    @property
    def no_life(self) -> bool:
        """Whether the room of lives shows none yet."""
        return self.life is None or not self.life.provision

    def show_life(self, draft: str, provision: str) -> None:
        """Show the life of a provision of a draft (label, id)."""
        self.room("life")
        if self.life is not None and self._dossier is not None:
            self.life.open(self._dossier, draft, provision)

    def show_languages(self, left: str, right: str) -> None:
        """Lay two drafts beside each other as versions of one text."""
        self.room("languages")
        if self.languages is not None and self._dossier is not None:
            self.languages.open(self._dossier, self._drafts, left, right)

    def show_sources(self, draft: str, provision: str) -> None:
        """Show the sources of a provision of a draft (label, id)."""
        self.room("sources")
        assert self.sources is not None, "it was just wanted"
        self.sources.show_provision(draft, provision)

    def show_shelf(self) -> None:
        """Show the shelf of instruments."""
        self.room("sources")
        assert self.sources is not None, "it was just wanted"
        self.sources.show_shelf()

    def read_source(self, instrument: str, provision: str) -> None:
        """Show the words of an instrument of the shelf (key), at a provision (id)."""
        self.room("sources")
        assert self.sources is not None, "it was just wanted"
        self.sources.read_source(instrument, provision)

    def show_asks_of(self, actor: str, fate: str = "", paper: str = "") -> None:
        """Show the proposals of one actor, with one fate, of one paper only; "" for all."""
        self.asks_wanted.emit()
        if self.proposals is not None:
            self.proposals.show_only(actor, fate, paper)

    def close(self) -> None:
        """Let go of pages and threads; for closing the window."""
        self._over = True
        self._quiet.stop()
        self._turns.stop()
        self._telling.stop()
        if self.export is not None:
            self.export.close_pages()


def import_rooms() -> None:
    """Import what the rooms are made of; for a thread that may take its time."""
    import app.desktop.book.book_room
    import app.desktop.dashboard.room
    import app.desktop.delegation.room
    import app.desktop.exports.room
    import app.desktop.languages.languages_room
    import app.desktop.life.life_room
    import app.desktop.positions.positions_room
    import app.desktop.proposals.proposals_room
    import app.desktop.scope.scope_room
    import app.desktop.sides.sides_room
    import app.desktop.sources.sources_room  # noqa: F401
    from app.services.exports.prose import prepare_prose

    prepare_prose()


def _nothing() -> None:
    """A room that is read anew whenever it is opened has nothing to be told."""
