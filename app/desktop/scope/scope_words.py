"""What the room of scope says of a cell: how it is reached, what it stands in, and what became of it.

Every sign of the matrix has its words here, so that nothing is told by a form alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.actor_names import actor_name, actor_words
from app.desktop.ground.language.ask_descriptions import source_words
from app.desktop.ground.language.phrases import commas, in_quotes, join_facts, with_label
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import language_code, tr
from app.redline.scope.model import ScopeMovement
from app.treaty.actor_order import sort_actors
from app.treaty.actors import ActorType

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from app.attribution.positions.positions import HeldPosition
    from app.redline.model import Chip
    from app.redline.scope.model import ReachStatement, ScopeCell, ScopeColumn, ScopeRow, ScopeTurn
    from app.services.proposals.positions import DraftPositions
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import Position


def movement_words(movement: ScopeMovement) -> str:
    """What happened to a cell since the older draft."""
    return {
        ScopeMovement.CAME: tr("new", "of a cell of the scope"),
        ScopeMovement.WENT: tr("gone", "of a cell of the scope"),
        ScopeMovement.LIMITED: tr("other limits"),
        ScopeMovement.SETTLED: tr("settled now"),
        ScopeMovement.OPENED: tr("in brackets or an option now"),
        ScopeMovement.PARTLY: tr("moved in a part of it"),
    }[movement]


def standing_words(cell: ScopeCell) -> str:
    """What the words of a cell stand in: "" where they are settled."""
    if cell.settled:
        return ""
    numbers = [one.partition(":")[2] for one in cell.options]
    said = [tr("option {number}").format(number=number) if number else tr("in brackets") for number in numbers]
    return commas(said)


def column_words(column: ScopeColumn) -> str:
    """What stands over a column: a class, or an offence with its heading."""
    name = f"{column.name} {column.heading}".strip()
    return tr("{place} (older draft)").format(place=name) if column.went else name


def row_words(row: ScopeRow) -> str:
    """A provision with its heading."""
    name = f"{row.address} {row.heading}".strip()
    return tr("{place} (older draft)").format(place=name) if row.went else name


def statements_of(rows: Iterable[ScopeRow], column: int = -1) -> list[tuple[ScopeRow, ReachStatement]]:
    """What provisions say of a column, or of all (-1), each with its provision."""
    return [(row, one) for row in rows for one in row.statements if column < 0 or column in one.columns]


def cell_words(place: str, column: ScopeColumn, cell: ScopeCell | None, said: Sequence[ReachStatement]) -> str:
    """A cell in words, as a screen reader says it: "Article 21(1), Article 7: by way of Article 19(2), option 1"."""
    where = commas((place, column_words(column)))
    if cell is None:
        return with_label(where, tr("not reached"))
    now = [one for one in said if one.draft == "newer"] or said
    ways = dict.fromkeys(commas(step.address for step in one.ways) for one in now if one.ways)
    facts = [tr("reached by its own words")] if any(not one.ways for one in now) else []
    facts += [tr("reached by way of {places}").format(places=way) for way in ways]
    facts.append(standing_words(cell))
    if any(one.limits for one in now):
        facts.append(tr("with limits"))
    if cell.movement is not None:
        facts.append(movement_words(cell.movement))
    return with_label(where, commas(facts))


def direction_words(turn: ScopeTurn) -> str:
    """Whether a turn widened or narrowed the reach; where it cannot be told, that it changed."""
    if turn.widened is None:
        return tr("Changed", "of what a provision reaches")
    return tr("Wider", "of what a provision reaches") if turn.widened else tr("Narrower", "of what a provision reaches")


def asked_words(chips: Iterable[Chip]) -> str:
    """Who asked for a turn, and who for the contrary."""
    names = {side: [chip.name for chip in chips if chip.opposite is side] for side in (False, True)}
    asked = tr("Asked by {names}.").format(names=commas(names[False])) if names[False] else ""
    against = tr("For the contrary: {names}.").format(names=commas(names[True])) if names[True] else ""
    return " ".join(filter(None, (asked or tr("Nobody is known to have asked for it."), against)))


def positions_on(
    stand: DraftPositions, rows: Iterable[ScopeRow], about: Container[Position] | None = None
) -> list[tuple[ActorRef, list[tuple[str, HeldPosition]]]]:
    """The positions on some provisions by who takes them, groups first, each with the id of the provision; only those
    that are in `about`, where it is given.
    """
    there = {row.provision for row in rows if not row.went}
    by: dict[ActorRef, list[tuple[str, HeldPosition]]] = {}
    for place in stand.rows:
        for one in place.held if place.provision in there else ():
            if one.counts and (about is None or one.position in about):
                by.setdefault(one.position.actor, []).append((place.provision, one))
    known = stand.register.by_id
    order = sort_actors(by, stand.register, language_code())
    groups = [one for one in order if one.id in known and known[one.id].type is ActorType.GROUP]
    return [(one, by[one]) for one in (*groups, *(actor for actor in order if actor not in groups))]


def stand_words(stand: DraftPositions, one: HeldPosition) -> str:
    """A position in words: the stance, that a member stands apart from its group, the wording, the source."""
    facts = [stance_words(one.position.stance.value)]
    if one.apart:
        groups = commas(actor_name(stand.register, group) for group in one.apart)
        facts.append(tr("apart from {groups}").format(groups=groups))
    words = in_quotes(one.position.wording) if one.position.wording else ""
    return join_facts((commas(facts), words, source_words(one.position)))


def holder_words(stand: DraftPositions, one: HeldPosition) -> str:
    """Who holds a position; a member that stands apart from its group says so."""
    name = actor_words(stand.register, one.position.actor)
    if not one.apart:
        return name
    apart = tr("apart from {groups}").format(groups=commas(actor_name(stand.register, group) for group in one.apart))
    return f"{name} ({apart})"
