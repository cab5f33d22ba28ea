"""Who holds what in a dossier: its words in dispute, article by article, with all that is known of who holds them.

It decides nothing; the dossier is opened for reading only. A worker's process runs it for the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.holders.board import holder_board
from app.attribution.words.provision_index import index_provisions, stands_in
from app.job import PartProgress, Progress, Refused, SilentProgress, UncountedProgress
from app.message import Message
from app.redline.chips import full_name_of
from app.services.comparisons.attribution import Attributor, known_in
from app.services.comparisons.readings import readings_of
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.known_results import content_of
from app.services.processes.tasks import task
from app.services.proposals.fates import fates_by_content
from app.services.proposals.spoken_wishes import wishes_in

if TYPE_CHECKING:
    from app.attribution.holders.model import ArticleCourse, HolderBoard
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.vocabulary import Vocabulary

NOWHERE = "None of the drafts has “{0}”; name a provision as one of them prints it."


@dataclass(frozen=True)
class DossierHolders:
    """Who holds what, with the names of all."""

    title: str
    board: HolderBoard
    unofficial: frozenset[str]
    """Labels of the drafts that nobody issued."""
    names: Mapping[str, str]
    """Full names by ids."""
    place: str
    """The address to which it is confined, "" for none."""

    def name(self, actor: ActorRef) -> str:
        """The full name of an actor; a name that is not read is marked as such."""
        return self.names.get(actor.id) or f"“{actor.as_written}” (name not read)"


@task
def dossier_holders(
    dossier: DossierPlace,
    resources: Resources,
    *,
    place: str = "",
    language: str = "en",
    progress: Progress | None = None,
) -> DossierHolders:
    """Who holds what in a dossier, or at an address and under it; names speak `language`.

    Raises Refused for an address that no draft has, Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    with Dossier.open(dossier, write=False) as there:
        title, known = there.title(), known_in(there)
        register = there.register(resources.register)
        pins, content = there.user_input.pins_among(known.series), content_of(there, resources)
    drafts = known.series
    readings = readings_of(drafts, "issued") if drafts else ()
    texts = tuple(one.draft for one in readings)
    asking = Attributor(drafts, readings, known, resources, register, progress=UncountedProgress(progress))
    made: dict[tuple[int, int], Comparison] = {}
    attributions = []
    for at in range(len(drafts) - 1):
        progress.step(40 * at // len(drafts), 100, "Looking for who asked")
        asked = UncountedProgress(progress)
        made[at, at + 1] = asking.compare(at, at + 1, pins.get((at, at + 1), ()), asked)
        attributions.append(asking.between(at, at + 1, made[at, at + 1]))
    said = wishes_in(
        known,
        resources,
        register,
        pins=pins,
        compared=made,
        asking=asking,
        recall=fates_by_content(content),
        progress=PartProgress(progress, 40, 95),
    )
    steps = [made[at, at + 1] for at in range(len(drafts) - 1)]
    board = holder_board(texts, steps, attributions, said.wishes, said.threads)
    if place:
        board = replace(board, articles=tuple(_within(board, texts, place)))
    words = resources.vocabulary(language)
    unofficial = frozenset(draft.label for draft in drafts if draft.unofficial)
    return DossierHolders(title, board, unofficial, _names(board, register, words), place)


def _within(board: HolderBoard, texts: Iterable[Draft], place: str) -> Iterator[ArticleCourse]:
    """The articles that are at an address in one of the drafts, stand under it, or hold it."""
    inside: list[frozenset[str]] = []
    for text in texts:
        index = index_provisions(text)
        top = index.at(place)
        under = {top} if top else set[str]()
        for provision in text.provisions:
            if provision.parent in under:
                under.add(provision.id)
        inside.append(frozenset(under | ({index.root[top]} if top else set())))
    if not any(inside):
        raise Refused(Message(NOWHERE, (place,)))
    last = max(at for at, ids in enumerate(inside) if ids)
    for course in board.articles:
        here = course.drafts[last]
        there = course.last
        if (here is not None and here.provision in inside[last]) or (here is None and stands_in(there.address, place)):
            yield course


def _names(board: HolderBoard, register: Register, words: Vocabulary) -> dict[str, str]:
    found: dict[str, str] = {}
    for actor in _spoken_of(board):
        known = register.by_id.get(actor.id)
        if known is not None:
            found[actor.id] = full_name_of(known, words)
    return found


def _spoken_of(board: HolderBoard) -> Iterator[ActorRef]:
    """Everybody whom it names."""
    for course in board.articles:
        for step in course.lost:
            for attribution in step.asked:
                yield from attribution.actors
        for article in course.drafts:
            if article is None:
                continue
            for held in (*article.pending, *(held for text in article.disputed for held in text.held)):
                yield from held.actors
            for step in article.steps:
                for attribution in step.asked:
                    yield from attribution.actors
