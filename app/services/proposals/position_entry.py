"""The positions of a dossier for the window, and entering one by hand: who said what, where, on which day.

What a stance is about and how groups count is decided below; here the dossier is read and written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import choose_base
from app.attribution.words.provision_index import plain_address
from app.job import Progress, Refused, SilentProgress, ask_before_each
from app.message import Message
from app.services.comparisons.evidence import evidence_of
from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task
from app.services.proposals.positions import DraftPositions, stands_of
from app.services.proposals.proposal_entry import actor_named, check_date
from app.treaty.marks import Stance
from app.treaty.proposals import Position

if TYPE_CHECKING:
    from app.attribution.positions.positions import Expansion, ProvisionPositions
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft


_PIECE = 40
"""So many provisions are sent at a time."""
_CONTRARY = tuple(
    frozenset({one, other})
    for one in (Stance.PROPOSE, Stance.COSPONSOR, Stance.SUPPORT, Stance.RETAIN)
    for other in (Stance.OPPOSE, Stance.DELETE)
)


@dataclass(frozen=True)
class PositionsByExpansion:
    """The positions on one draft, with groups counted in each way."""

    by: dict[Expansion, DraftPositions]
    draft: str
    """Label of the draft on which they are laid, "" for a dossier without drafts."""
    drafts: tuple[str, ...]
    """Labels of all drafts, in their order."""
    unofficial: frozenset[str]
    """Those of them that nobody issued."""
    addresses: tuple[str, ...]
    """The places of the draft, in their order: what a position can be entered on."""


@task
def dossier_stands(
    dossier: DossierPlace, resources: Resources, *, shown: str = "", progress: Progress | None = None
) -> PositionsByExpansion:
    """All positions of the dossier at `dossier` on the draft labelled `shown`, or on the last one.

    Raises Refused for a label that no draft has, Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    with Dossier.open(dossier, write=False) as there:
        drafts = [there.draft(summary.label) for summary in ask_before_each(there.drafts(), progress)]
        register = there.register(resources.register)
        papers = evidence_of(there, resources, ask_before_each(drafts, progress))
        entered = there.user_input.positions()
        pins = {n: there.user_input.pins(drafts[n - 1], drafts[n]) for n in range(1, len(drafts))}
    by = stands_of(drafts, papers, entered, register, shown=shown, pins=pins, progress=progress)
    label = next(iter(by.values())).draft
    there_now = next((draft for draft in drafts if draft.label == label), None)
    return PositionsByExpansion(
        by,
        label,
        tuple(draft.label for draft in drafts),
        frozenset(draft.label for draft in drafts if draft.unofficial),
        tuple(dict.fromkeys(p.address for p in there_now.provisions if p.address)) if there_now else (),
    )


@task
def stand_pieces(
    dossier: DossierPlace, resources: Resources, *, shown: str = "", progress: Progress | None = None
) -> Iterator[PositionsByExpansion | dict[Expansion, tuple[ProvisionPositions, ...]]]:
    """The same in pieces, to be joined by `stands_from`: first all but the provisions, then these, some at a time, with
    the groups counted in each way.
    """
    found = dossier_stands(dossier, resources, shown=shown, progress=progress)
    yield replace(found, by={how: replace(stand, rows=()) for how, stand in found.by.items()})
    for at in range(0, max(len(stand.rows) for stand in found.by.values()), _PIECE):
        yield {how: stand.rows[at : at + _PIECE] for how, stand in found.by.items()}


def stands_from(
    pieces: Sequence[PositionsByExpansion | dict[Expansion, tuple[ProvisionPositions, ...]]],
) -> PositionsByExpansion:
    """The positions from their pieces in order."""
    head, *rest = pieces
    assert isinstance(head, PositionsByExpansion)
    rows = {how: list(stand.rows) for how, stand in head.by.items()}
    for piece in rest:
        assert isinstance(piece, dict)
        for how, some in piece.items():
            rows[how] += some
    return replace(head, by={how: replace(stand, rows=tuple(rows[how])) for how, stand in head.by.items()})


@dataclass(frozen=True, slots=True)
class PositionEntry:
    """What a person enters: that these actors took a stance on a place. `date` is ISO 8601 or ""."""

    actors: tuple[str, ...]
    """Names or ids."""
    stance: Stance
    address: str
    source: str
    """Where it was said or is written."""
    where: str = ""
    """Page or paragraph of the source."""
    date: str = ""
    base: str = ""
    """Label of the draft whose numbers it uses, "" where the date tells."""


def checked_positions(dossier: DossierPlace, resources: Resources, stated: PositionEntry) -> tuple[Position, ...]:
    """The positions that were stated, one for each actor, not yet kept.

    Raises Refused for a name that stands for no one actor, without a source, for what is no date, for a base that is
    no draft, and for a place that no draft of the dossier has.
    """
    from app.storage.records.drafts import label_among  # the store is imported by who needs it: it takes long

    with Dossier.open(dossier, write=False) as there:
        register = there.register(resources.register)
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        before = there.user_input.positions()
    if not stated.actors:
        raise Refused("A position needs an actor; say whose it is.")
    if not stated.source.strip():
        raise Refused("Say where this was said, as “plenary, 3 May, morning”: a stance without a source is none.")
    check_date(stated.date)
    actors = tuple(actor_named(name, register) for name in stated.actors)
    base = label_among([draft.label for draft in drafts], stated.base) if stated.base else ""
    address = _place(stated.address, [draft for draft in drafts if not base or draft.label == base])
    if not stated.date:
        _contradicts(stated.stance, address, {actor.id for actor in actors}, before, register)
    return tuple(
        Position(actor, stated.stance, address, "", stated.source.strip(), stated.where.strip(), stated.date, base)
        for actor in actors
    )


def _contradicts(
    stance: Stance, address: str, actors: set[str], before: Sequence[Position], register: Register
) -> None:
    """Raise Refused where one of the actors was entered with the contrary stance on the same place, and neither has a
    day: nobody could tell which of the two is later.
    """
    for one in before:
        same = one.actor.id in actors and plain_address(one.address) == plain_address(address) and not one.date
        if same and any({stance, one.stance} <= pair and stance is not one.stance for pair in _CONTRARY):
            raise Refused(
                Message(
                    "{0} said “{1}” on {2} too, and no date tells which is later; give each a date, or take one back.",
                    (register.short(one.actor.id), one.stance.value, one.address),
                )
            )


def draft_meant(dossier: DossierPlace, position: Position) -> str:
    """The label of the draft that a position speaks to: by its day, or the last one; "" where there is none."""
    with Dossier.open(dossier, write=False) as there:
        drafts = [there.draft(summary.label) for summary in there.drafts()]
    if not drafts:
        return ""
    spoken = choose_base(position, drafts, unsaid=len(drafts) - 1).draft
    return drafts[spoken].label if spoken >= 0 else ""


def keep_positions(dossier: DossierPlace, positions: Sequence[Position]) -> tuple[Position, ...]:
    """Keep positions in the dossier; returns them with their ids, by which they can be taken back."""
    with Dossier.open(dossier) as there:
        return tuple(there.user_input.add_position(position) for position in positions)


def take_positions_back(dossier: DossierPlace, positions: Sequence[Position]) -> None:
    """Take positions that were entered by hand out of the dossier; those that are not there are no error."""
    with Dossier.open(dossier) as there:
        for position in positions:
            there.user_input.remove_position(position.id)


def _place(address: str, drafts: Sequence[Draft]) -> str:
    """An address as a draft prints it, the newest that has it."""
    written = " ".join(address.split())
    if not written:
        raise Refused("A position needs a place; say the article it is about.")
    wanted = {plain_address(written), plain_address(f"Article {written}")}
    for draft in reversed(drafts):
        for provision in draft.provisions:
            if provision.address and plain_address(provision.address) in wanted:
                return provision.address
    if drafts:
        where = "any draft of the dossier"
        raise Refused(Message("There is no “{0}” in {1}; write the place as it is printed there.", (written, where)))
    return written
