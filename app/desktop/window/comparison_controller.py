"""One pair of drafts: it is wanted, compared, shown, and told to all that speak of it.

What leads from one room to another, and where the reader goes when a pair has come, is `navigation.py`'s; how dossiers
are opened `dossier_controller.py`'s, how files come in `import_controller.py`'s; what is computed is the services'
business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.desktop.changes.confirmation import ConfirmationController
from app.desktop.changes.details.side_facts import SideFactsLoader
from app.desktop.changes.reading_memory import ReadingMemory
from app.desktop.changes.summary_dialog import SummaryDialog
from app.desktop.drafts.pair_request import PairLoader
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.terms import names_words
from app.desktop.ground.language.translation import language_code, tr, vocabulary
from app.desktop.ground.time_slices import paint_next_turn
from app.desktop.texts.amendment_verbs import CORRECT
from app.redline.interests import NO_INTERESTS, OwnInterests
from app.redline.model import NamesState
from app.redline.views.own_weights import weigh_interests
from app.services.comparisons.client import ComparisonClient
from app.services.comparisons.pairs import DraftPair
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.notes.note_actions import NoteController
    from app.desktop.texts.look import TextLook
    from app.desktop.window.comparison_room import TextsRoom
    from app.desktop.window.context import WindowContext
    from app.desktop.window.room_registry import SideRooms
    from app.desktop.window.shell import AppearanceController
    from app.place import DossierPlace
    from app.redline.model import Redline
    from app.services.comparisons.client import ShownPair
    from app.services.dossiers.dossier import DraftSummary
    from app.services.notes.shown_notes import ShownNotes

LIKELY = ("unbracketed", "original", "issued")
"""The readings to which one goes most often: they are made ready while a pair is read otherwise."""


def waits_for_names(before: ShownPair, now: ShownPair) -> bool:
    """Whether what is shown is the same comparison, of which it is not known yet who asked."""
    return before.redline.names is not NamesState.THERE and (before.pair, before.state) == (now.pair, now.state)


class ComparisonController(QObject):
    """The pair that is wanted, compared and shown.

    Emits `listed` when the texts of a pair and the list of its changes are there, or no pair is any more; `named` when
    its names came after them; `missed(what)` before it goes back from a pair that did not come; `apart(older, newer)`
    for two drafts in different languages, which are not compared; `awaiting(older, newer, reading)` before what is
    shown of these makes room for a pair that takes its time; and `changed` when what can be acted on is another.
    """

    listed = Signal()
    named = Signal()
    missed = Signal(str)
    apart = Signal(str, str)
    awaiting = Signal(str, str, str)
    changed = Signal()

    def __init__(
        self,
        context: WindowContext,
        appearance: AppearanceController,
        texts: TextsRoom,
        noting: NoteController,
        side_rooms: SideRooms,
    ) -> None:
        super().__init__(context.window)
        self._context, self._appearance = context, appearance
        self._texts, self._noting, self._side_rooms = texts, noting, side_rooms
        self.dossier: DossierPlace | None = None
        """Whose drafts are compared."""
        self.compared: ShownPair | None = None
        self._left: ShownPair | None = None
        """What was shown before the pair that is awaited."""
        self.comparisons = ComparisonClient(context.worker, context.resources)
        self.comparing = PairLoader(context.jobs, self.comparisons, texts.view.stage.indexes.of, self)
        self.confirming = ConfirmationController(context.jobs, self.comparisons, context.window, context.history)
        self.asides = SideFactsLoader(context.jobs, context.worker, context.resources, texts.details)
        self._flagged: frozenset[str] = frozenset()
        """The changes that touch red lines."""
        self.reading = ReadingMemory(context.jobs, context.preferences, self)
        self._interests = NO_INTERESTS
        """By what of ours the amendments of the pair are weighed in the texts, and nowhere else: what leaves the
        program is made of the pair as it was compared.
        """
        self._connect_pair()
        self._connect_texts()

    def _connect_pair(self) -> None:
        self.comparing.early.connect(self._show_compared)
        self.comparing.shown.connect(self._show_compared)
        self.comparing.missed.connect(self._miss)
        self.comparing.progressed.connect(self._texts.notice.show_progress)
        self.confirming.said.connect(self._refresh)
        self._noting.shown.connect(self._show_notes)
        self.asides.shown.connect(self._weigh)
        self._side_rooms.changed.connect(self.outdate)
        self._side_rooms.own_changed.connect(self.asides.renew)
        self._side_rooms.papers_named.connect(self._texts.details.show_titles)
        self.reading.changed.connect(self._texts.show_read)
        self._texts.walk.marked.connect(self.reading.mark)
        for teller in (self._texts, self.confirming, self._noting, self._side_rooms):
            teller.told.connect(self._context.message.tell)
        for refuser in (self.confirming, self._noting, self.reading):
            refuser.refused.connect(self._context.message.refuse)

    def _connect_texts(self) -> None:
        texts, view = self._texts, self._texts.view
        texts.chosen.connect(self.compare)
        texts.cancelled.connect(self._context.jobs.cancel)
        texts.filtered.connect(self._filtered)
        texts.listed.connect(self._listed)
        texts.walk.answered.connect(self.confirming.answer)
        for follower in (texts.filters, texts.details, texts.walk.list):
            follower.follow_wanted.connect(self._appearance.follow)
        view.current_changed.connect(lambda _change: self.changed.emit())
        view.zoom_wanted.connect(self._appearance.zoom)
        self._appearance.look_changed.connect(self._set_look)
        self._appearance.context_chosen.connect(view.set_context)

    # --- what is shown, and how it looks ---

    @property
    def pair(self) -> DraftPair | None:
        """The pair that is shown, None when there is none."""
        return self.compared.pair if self.compared else None

    def there(self) -> frozenset[str]:
        """What is there to act on: "pair", "change"."""
        there = (("pair", self.compared), ("change", self._texts.walk.current))
        return frozenset(name for name, what in there if what)

    def _look(self) -> TextLook:
        """The colours and letters of now, for texts that run as those of the pair do."""
        redline = self.compared.redline if self.compared else None
        return replace(
            self._appearance.look(),
            older_right_to_left=redline is not None and redline.older.language in RIGHT_TO_LEFT,
            newer_right_to_left=redline is not None and redline.newer.language in RIGHT_TO_LEFT,
        )

    def _set_look(self, look: TextLook) -> None:
        self._texts.set_look(self._look())
        self._noting.set_look(look.theme)
        self._side_rooms.set_look(look.theme, look.text_font)

    # --- comparing, and what is told of it ---

    def show_dossier(self, dossier: DossierPlace, drafts: Sequence[DraftSummary], older: str, newer: str) -> None:
        """Offer the drafts of a dossier, on this pair where it is there; none is compared until that is asked."""
        self.dossier = dossier
        self._texts.show_drafts(drafts, older, newer)
        self._side_rooms.show_dossier(dossier, drafts)
        self.comparing.stop()
        self._left = None
        self._show_compared(None)

    def leave_dossier(self) -> None:
        """No dossier is open any more: nothing is compared."""
        self.dossier = None
        self.comparing.stop()
        self._show_compared(None)

    def compare(self, older: str, newer: str, reading: str) -> None:
        """Have two drafts of the dossier compared, and show the redline."""
        if self.dossier is None:
            return
        if self.in_two_languages(older, newer):
            self.comparing.stop()
            self._left = None
            self._show_compared(None)  # what was shown is not what is chosen now
            self._texts.say_versions()
            self.apart.emit(older, newer)
            return
        dossier, language = self.dossier, language_code()
        pairs = [pair for pair in self._texts.draft_bar.neighbours() if not self.in_two_languages(*pair)]
        around = [DraftPair(dossier, *pair, reading, language) for pair in pairs]
        around += [DraftPair(dossier, older, newer, other, language) for other in LIKELY if other != reading]
        wanted = DraftPair(dossier, older, newer, reading, language)
        self.comparing.want(wanted, around)
        if self.comparing.awaited and (self.compared is None or self.compared.pair != wanted):
            self._await()

    def _await(self) -> None:
        """Take away what is shown of another pair, and say what is awaited: no text stands under other names."""
        if self.compared is not None:
            pair = self.compared.pair
            self.awaiting.emit(pair.older, pair.newer, pair.reading)
            self._left = self.compared
            self._show_compared(None, awaits=True)
        self._texts.say_awaited(self.comparing.awaited)

    def in_two_languages(self, older: str, newer: str) -> bool:
        """Whether two drafts are in different languages, and both languages are known."""
        spoken = {draft.label: draft.language for draft in self._texts.draft_bar.drafts()}
        known = spoken.get(older, ""), spoken.get(newer, "")
        return all(known) and known[0] != known[1]

    def _show_compared(self, compared: ShownPair | None, *, awaits: bool = False) -> None:
        """Show a pair; where its texts are shown already, and only the names were missing, these come in. Without one,
        another may be awaited.
        """
        redline = compared.redline if compared else None
        if compared is not None:
            self._left = None
        before, self.compared = self.compared, compared
        paint_next_turn(self._context.rooms)
        self.confirming.show(compared)
        if compared is not None:
            self._texts.filters.show_register(compared.register)
        if compared is not None and before is not None and waits_for_names(before, compared):
            self._name(before, compared)
            return
        self._interests = NO_INTERESTS
        self.reading.show(compared)
        self._texts.details.show_set_aside(compared.set_aside if compared else ())
        listed = self._texts.show_redline(redline, compared.papers if compared else (), self._look())
        self._side_rooms.show_compared(compared, awaits=awaits)
        if listed:
            self._listed()
        else:
            self.changed.emit()

    def _name(self, before: ShownPair, compared: ShownPair) -> None:
        """Show the same texts with their names, or as far as these are known now."""
        message = self._context.message
        self._texts.details.show_set_aside(compared.set_aside)
        listed = self._texts.refresh(self._ours(compared), compared.papers)
        self._side_rooms.show_compared(compared)
        if compared.redline.names is NamesState.THERE:
            announce(self._texts.view, tr("It is known now who asked."))
            if message.words.text() in map(names_words, (NamesState.SOUGHT, NamesState.MISSING)):
                message.clear()  # it was the answer to who could not wait
        if not listed:
            return  # all else follows when the list comes, with these names
        if before.redline.names is NamesState.MISSING:
            self._noting.show(compared)
        else:
            self._noting.name(compared)
        self.asides.want(compared.pair)
        self._filtered()
        self.named.emit()
        self.changed.emit()

    def _miss(self, what: str) -> None:
        """The pair that was wanted did not come: what is chosen is again what is shown. Of texts that wait for their
        names it is said that these are missing; the reader is left where they are, but for the Cancel they pressed.
        """
        left, self._left = self._left, None
        before = self.compared or left
        pair = before.pair if before else None
        self.missed.emit(what)
        self._texts.miss(*(pair.older, pair.newer, pair.reading) if pair else ("", "", ""))
        if self.compared is None and left is not None:
            self._show_compared(left)
        waiting = self.compared
        if waiting is not None and waiting.redline.names is NamesState.SOUGHT:
            missing = replace(waiting, redline=replace(waiting.redline, names=NamesState.MISSING))
            self.compared = missing
            self.confirming.show(missing)
            self._texts.refresh(self._ours(missing), ())
            self.asides.want(None)
            if what != "cancelled":
                return
        if self._context.rooms.name == "texts":
            self._texts.body.take_keys()

    def _listed(self) -> None:
        """What follows when the texts of a pair and the list of its changes are shown."""
        compared = self.compared
        paint_next_turn(self._context.rooms)
        self._noting.show(compared)
        given_up = compared is not None and compared.redline.names is NamesState.MISSING
        self.asides.want(compared.pair if compared is not None and not given_up else None)
        self.listed.emit()
        self.changed.emit()

    def _refresh(self, compared: ShownPair) -> None:
        """Show the same comparison with other names; nothing moves under the reader's eyes."""
        self.compared = compared
        self._texts.filters.show_register(compared.register)
        self._texts.details.show_set_aside(compared.set_aside)
        self._texts.refresh(self._ours(compared), compared.papers)
        self._side_rooms.show_compared(compared)
        self._filtered()
        self.outdate()

    def outdate(self) -> None:
        """Evidence, answers or positions are others now."""
        self._side_rooms.outdate()
        self.asides.renew()

    def _filtered(self) -> None:
        """Other changes are shown now: the export offers to print only those."""
        said = self._texts.filters.told()
        changes = self._texts.walk.changes
        left = frozenset(changes.admitted()) if said else None
        weighed = self._interests and changes.wanted.chosen("amendment")
        if said and self.compared is not None and (weighed or changes.wanted.own):
            # Which changes a print of those of weight A has, or of those unread, would tell what is nobody else's.
            left = changes.admitted_of(self.compared.redline)
        self._side_rooms.show_filter(left, said)

    def _show_notes(self, shown: ShownNotes) -> None:
        """Notes are others, or stand elsewhere."""
        paint_next_turn(self._context.rooms)
        self._texts.show_notes(shown, shown.touched, self._noting.row_signs())
        self._side_rooms.show_notes(shown)
        self._flagged = frozenset(shown.flags)
        self._weigh()

    def _ours(self, compared: ShownPair) -> Redline:
        """The redline of a pair as we see it."""
        return weigh_interests(compared.redline, self._interests)

    def _weigh(self) -> None:
        """Weigh the amendments in the texts by what of ours they touch, where that is other now."""
        interests = OwnInterests(self._flagged, self.asides.asks)
        if self.compared is None or interests == self._interests:
            return
        self._interests = interests
        self._side_rooms.show_asks(interests.asks)
        self._texts.refresh(self._ours(self.compared), self.compared.papers)

    def show_summary(self) -> None:
        """Show what changed in plain sentences, to be copied, once it is known who asked."""
        from app.services.exports.prose import titled_prose_of  # with what draws pages, which no window needs before

        if self.compared is None:
            return
        if unnamed := names_words(self.compared.redline.names):
            self._context.message.tell(unnamed)
            return
        dialog = SummaryDialog(titled_prose_of(self.compared.redline, vocabulary()), self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def answer(self, what: str, changes: Sequence[str] = ()) -> None:
        """Confirm, reject or correct who asked for the change that is shown, in sight of who is named; or confirm or
        reject who asked for several.
        """
        self._texts.show_details()
        if len(changes) > 1 and what != CORRECT:
            self.confirming.answer_several(changes, what)
        else:
            self.confirming.answer(self._texts.walk.current, what)
