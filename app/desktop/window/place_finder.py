"""What Ctrl+K finds besides commands: provisions of the two drafts, actors, notes, papers, each with what leads there.

How an address is read is the redline's business (`app.redline.search.go_to`), how a name is known that of the register:
in any of six languages, without regard to case and accents, as where proponents are chosen.
"""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from app.desktop.frame.palette import FoundPlace
from app.desktop.ground.language.actor_names import actor_name, actor_words
from app.desktop.ground.language.phrases import address_words, join_facts
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.language.typed_words import has_words, search_text_of, typed_words
from app.desktop.proposals.proposal_filters import key_of
from app.redline.model import NamesState
from app.services.proposals.review import candidates
from app.treaty.actor_names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.desktop.notes.note_actions import NoteController
    from app.desktop.window.comparison_controller import ComparisonController
    from app.desktop.window.navigation import Navigator
    from app.redline.model import Redline
    from app.redline.search.go_to import AddressIndex
    from app.services.comparisons.client import ShownPair
    from app.treaty.marks import ActorRef

MOST = 6
"""How many of one sort are offered: who wants others types a letter more."""
_CUT = 80


class PlaceFinder:
    """Finds places of the dossier that is open by typed letters."""

    def __init__(self, comparison: ComparisonController, noting: NoteController, navigator: Navigator) -> None:
        self._comparison, self._noting, self._navigator = comparison, noting, navigator
        self._index: tuple[Redline, AddressIndex] | None = None
        """The addresses of the redline that was searched last: reading them takes longer than searching."""

    def find(self, typed: str) -> tuple[FoundPlace, ...]:
        """What there is under these letters: provisions, actors, notes, papers, those of each sort likeliest first."""
        shown = self._comparison.compared
        if shown is None:
            return tuple(self._notes(typed))
        return (
            *self._provisions(typed, shown.redline),
            *self._actors(typed, shown),
            *self._notes(typed),
            *self._papers(typed, shown),
        )

    def _provisions(self, typed: str, redline: Redline) -> Iterator[FoundPlace]:
        if self._index is None or self._index[0] is not redline:
            from app.redline.search.go_to import AddressIndex

            self._index = (redline, AddressIndex(redline.rows))
        for goal in self._index[1].goals(typed, MOST):
            older, newer = address_words(goal.older), address_words(goal.newer)
            was = ""
            if goal.older and goal.newer and goal.older != goal.newer:
                was = tr("was {place}").format(place=older)
            elif not goal.newer:
                was = tr("only in the older draft")
            yield FoundPlace(
                newer or older,
                join_facts((goal.heading, was)),
                tr("Provision"),
                partial(self._navigator.show_row, goal.row),
            )

    def _actors(self, typed: str, shown: ShownPair) -> Iterator[FoundPlace]:
        """Those who are named at a change of the pair lead to these, others to what they proposed."""
        register = shown.register
        known = shown.redline.names is NamesState.THERE
        named = {chip.actor for view in shown.redline.changes for chip in view.chips} if known else set()
        asking = {key_of(actor.id, actor.as_written): actor for actor in _proponents(shown)}
        met = named | asking.keys()
        found = [one for one in candidates(typed, register, len(register.actors)) if one.actor in met][:MOST]
        for one in found:
            name = actor_name(register, one.actor)
            other = one.name if fold_name(one.name) != fold_name(name) else ""
            yield self._actor(one.actor, name, other, named=one.actor in named)
        words = typed_words(typed)
        unread = (key for key in asking if key.startswith("? "))
        for key in [key for key in unread if has_words(words, search_text_of(key))][: MOST - len(found)]:
            yield self._actor(key, actor_words(register, asking[key]), "", named=False)

    def _actor(self, key: str, name: str, other: str, *, named: bool) -> FoundPlace:
        goal = tr("the amendments with this name") if named else tr("what was proposed under this name")
        leads = self._navigator.show_amendments_of if named else self._navigator.show_asks_of
        return FoundPlace(name, join_facts((other, goal)), tr("Actor"), partial(leads, key))

    def _notes(self, typed: str) -> Iterator[FoundPlace]:
        words = typed_words(typed)
        notes = zip(self._noting.noted, self._noting.search_texts(), strict=True)
        for note in islice((note for note, said in notes if has_words(words, said)), MOST):
            place = join_facts((address_words(note.anchor.address), note.draft.label))
            yield FoundPlace(
                _line(note.text or note.anchor.quote),
                place,
                tr("Note"),
                partial(self._navigator.show_note, note.id),
            )

    def _papers(self, typed: str, shown: ShownPair) -> Iterator[FoundPlace]:
        words = typed_words(typed)
        said = (
            (paper, search_text_of(f"{paper.source} {paper.date} {day_words(paper.date)}")) for paper in shown.papers
        )
        for paper in islice((paper for paper, name in said if has_words(words, name)), MOST):
            asks = sum(len(proposal.asks) for proposal in paper.proposals)
            yield FoundPlace(
                paper.source,
                join_facts((day_words(paper.date), tr("%n asks", "", asks))),
                tr("Paper"),
                partial(self._navigator.show_asks_in, paper.source),
            )


def _proponents(shown: ShownPair) -> Iterable[ActorRef]:
    return (actor for paper in shown.papers for proposal in paper.proposals for actor in proposal.actors)


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _CUT else line[:_CUT].rstrip() + "…"
