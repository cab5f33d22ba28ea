"""Who stands with whom in a dossier: what everybody said of its provisions, counted.

It decides nothing; the dossier is opened for reading only. A worker's process runs it for the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.positions.positions import members_of
from app.attribution.sides.matrix import MatrixChoices, side_matrix
from app.attribution.words.provision_index import index_provisions
from app.job import PartProgress, Progress, Refused, SilentProgress
from app.message import Message
from app.redline.chips import full_name_of
from app.services.comparisons.attribution import known_in
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.known_results import content_of
from app.services.processes.tasks import task
from app.services.proposals.fates import fates_by_content
from app.services.proposals.proposal_entry import actor_named
from app.services.proposals.spoken_wishes import wishes_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.lineage.provision_threads import Thread
    from app.attribution.sides.model import SideMatrix, SpokenWish
    from app.place import DossierPlace
    from app.services.proposals.spoken_wishes import DossierWishes
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison

NOWHERE = "None of the drafts has “{0}”; name a provision as one of them prints it."


@dataclass(frozen=True, slots=True)
class SideChoices:
    """What of a dossier is counted, as a person says it."""

    place: str = ""
    """An address: only what stands there or under it."""
    expanded: bool = False
    """Groups are counted as their members."""
    until: str = ""
    """Label of the draft up to which what was said counts, "" for the last."""
    actors: tuple[str, ...] = ()
    """Only these, by names or ids; () for all."""
    members_of: str = ""
    """Only the members of this group on the day of the draft, "" for all."""


@dataclass(frozen=True)
class DossierSides:
    """Who stands with whom, with the names of all and the places of the provisions."""

    matrix: SideMatrix
    names: Mapping[str, str]
    """Short names by ids."""
    full_names: Mapping[str, str]
    types: Mapping[str, str]
    addresses: Mapping[Thread, str]
    """Where each provision that is spoken of stands in the last draft that has it, as printed."""
    place: str
    """The address to which it is confined, "" for none."""
    register: Register

    def address(self, thread: Thread, new: str) -> str:
        """The place of a shared provision, as printed; of one that is new nowhere as the papers name it."""
        if not new:
            return self.addresses[thread]
        wish = next(one for one in self.matrix.wishes if one.place == (thread, new))
        return f"{wish.address} (new)"

    def place_of(self, thread: Thread) -> str:
        """The label of the last draft that has a provision."""
        return self.matrix.drafts[thread.draft]


@task
def dossier_sides(
    dossier: DossierPlace,
    resources: Resources,
    choices: SideChoices = SideChoices(),
    *,
    language: str = "en",
    progress: Progress | None = None,
) -> DossierSides:
    """Who stands with whom in a dossier; full names speak `language`.

    Raises Refused for a place, a draft or an actor that is not there, and for a group whose members are not known on
    the day; Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    with Dossier.open(dossier, write=False) as there:
        known, register = known_in(there), there.register(resources.register)
        pins, content = there.user_input.pins_among(known.series), content_of(there, resources)
        until = there.label(choices.until) if choices.until else ""
    compared: dict[tuple[int, int], Comparison] = {}
    said = wishes_in(
        known,
        resources,
        register,
        pins=pins,
        compared=compared,
        recall=fates_by_content(content),
        progress=PartProgress(progress, 0, 90),
    )
    labels = [text.label or text.source for text in said.texts]
    at = labels.index(until) if until else len(labels) - 1
    actors = _chosen(choices, register, said, at)
    wishes = _within(said, choices.place, at) if choices.place else said.wishes
    made = MatrixChoices(choices.expanded, at, actors)
    matrix = side_matrix(wishes, said.threads, register, made, unplaced=said.unplaced)
    progress.step(100, 100, "Following what was asked")
    words = resources.vocabulary(language)
    ids = dict.fromkeys((*matrix.actors, *matrix.undated, *(i for a in matrix.apart for i in (a.group, a.member))))
    named = {one: register.by_id[one] for one in ids if one in register.by_id}
    return DossierSides(
        matrix,
        {one: register.short(one) for one in ids},
        {one: full_name_of(actor, words) for one, actor in named.items()},
        {one: register.type_of(one) for one in ids},
        {wish.thread: said.threads.address(wish.thread) for wish in matrix.wishes},
        choices.place,
        register,
    )


def _chosen(choices: SideChoices, register: Register, said: DossierWishes, at: int) -> tuple[str, ...]:
    """The ids of the actors who are asked for; () for all."""
    found = [actor_named(name, register).id for name in choices.actors]
    if choices.members_of:
        group = actor_named(choices.members_of, register).id
        days = [text.date for text in said.texts[: at + 1] if text.date]
        members = members_of(group, register, days[-1]) if days else ()
        if not members:
            raise Refused(
                Message("Who belonged to {0} on the day of the draft is not known.", (register.short(group),))
            )
        found += members
    return tuple(dict.fromkeys(found))


def _within(said: DossierWishes, place: str, at: int) -> tuple[SpokenWish, ...]:
    """The wishes on what stands at an address, or under it, in the newest draft that has it."""
    for number in range(at, -1, -1):
        identity = index_provisions(said.texts[number]).at(place)
        if identity:
            top = said.threads.of(number, identity)
            return tuple(wish for wish in said.wishes if top in (wish.thread, *wish.above))
    raise Refused(Message(NOWHERE, (place,)))


def with_pairs_of(sides: DossierSides, actors: Sequence[str]) -> DossierSides:
    """The same with only the pairs of which both are among some actors (ids)."""
    left = tuple(pair for pair in sides.matrix.pairs if {pair.one, pair.other} <= set(actors))
    return replace(sides, matrix=replace(sides.matrix, pairs=left))
