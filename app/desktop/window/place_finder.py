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
from app.desktop.ground.language.typed_words import has_words, search_text_of, texts_with, typed_words
from app.desktop.proposals.proposal_filters import key_of
from app.redline.model import NamesState
from app.services.proposals.review import candidates
from app.treaty.actor_names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.notes.note_actions import NoteController
    from app.desktop.window.comparison_controller import ComparisonController
    from app.desktop.window.navigation import Navigator
    from app.redline.search.go_to import AddressIndex
    from app.services.comparisons.client import ShownPair
    from app.services.comparisons.pairs import DraftPair
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import ProposalPaper

MOST = 6
"""How many of one sort are offered: who wants others types a letter more."""
_CUT = 80


class PlaceFinder:
    """Finds places of the dossier that is open by typed letters.

    What is searched of a pair is read in a thread when its texts are listed, or when letters are typed before that:
    reading takes longer than searching.
    """

    def __init__(
        self, comparison: ComparisonController, noting: NoteController, navigator: Navigator, jobs: Jobs
    ) -> None:
        self._comparison, self._noting, self._navigator, self._jobs = comparison, noting, navigator, jobs
        self._addresses: tuple[tuple[DraftPair, str], AddressIndex] | None = None
        """The addresses of the pair that was searched last, and of the dossier as it was; names change none of them."""
        self._asking: tuple[tuple[ProposalPaper, ...], Mapping[str, ActorRef], Sequence[str]] | None = None
        """Of the papers that were searched last: who speaks in them, and what each is called as it is searched."""
        comparison.listed.connect(self._get_ready)
        comparison.named.connect(self._get_ready)

    def _get_ready(self) -> None:
        """Have what is searched read in a thread, while nobody types."""
        shown = self._comparison.compared
        if shown is not None:
            self._jobs.aside(lambda _progress: self._read(shown))

    def _read(self, shown: ShownPair) -> None:
        """Read what is searched of a pair; any thread may do it."""
        self._index(shown)
        self._spoken(shown)
        candidates("a", shown.register)  # the register folds its names when it is first searched

    def _index(self, shown: ShownPair) -> AddressIndex:
        from app.redline.search.go_to import AddressIndex

        key, known = (shown.pair, shown.state.facts), self._addresses
        if known is None or known[0] != key:
            known = self._addresses = key, AddressIndex(shown.redline.rows)
        return known[1]

    def _spoken(self, shown: ShownPair) -> tuple[Mapping[str, ActorRef], Sequence[str]]:
        known = self._asking
        if known is None or known[0] is not shown.papers:
            actors = {key_of(actor.id, actor.as_written): actor for actor in _proponents(shown)}
            called = [search_text_of(f"{one.source} {one.date} {day_words(one.date)}") for one in shown.papers]
            known = self._asking = shown.papers, actors, called
        return known[1], known[2]

    def find(self, typed: str) -> tuple[FoundPlace, ...]:
        """What there is under these letters: provisions, actors, notes, papers, those of each sort likeliest first."""
        shown = self._comparison.compared
        if shown is None:
            return tuple(self._notes(typed))
        return (
            *self._provisions(typed, shown),
            *self._actors(typed, shown),
            *self._notes(typed),
            *self._papers(typed, shown),
        )

    def _provisions(self, typed: str, shown: ShownPair) -> Iterator[FoundPlace]:
        for goal in self._index(shown).goals(typed, MOST):
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
        asking, _ = self._spoken(shown)
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
        for at in islice(texts_with(words, self._noting.search_texts()), MOST):
            note = self._noting.noted[at]
            place = join_facts((address_words(note.anchor.address), note.draft.label))
            yield FoundPlace(
                _line(note.text or note.anchor.quote),
                place,
                tr("Note"),
                partial(self._navigator.show_note, note.id),
            )

    def _papers(self, typed: str, shown: ShownPair) -> Iterator[FoundPlace]:
        _, called = self._spoken(shown)
        for at in islice(texts_with(typed_words(typed), called), MOST):
            paper = shown.papers[at]
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
