"""The verb `positions`: who takes which stance on what, as a table, a matrix, JSON or CSV; and one entered by hand.

It returns the exit code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.positions.positions import Expansion
from app.cli import inputs, messages, terminal
from app.cli.listings.offered_positions import offer_lines
from app.cli.listings.positions import matrix_lines, position_lines, scope_position_lines
from app.job import Refused
from app.services.comparisons.evidence import evidence_of
from app.services.dossiers.dossier import Dossier
from app.services.exports import data_files
from app.services.exports.catalogue import OutputKind
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.processes.worker_pool import WorkerPool
from app.services.proposals.offered_positions import offers_in, refuse_offers, take_offers
from app.services.proposals.position_entry import (
    PositionEntry,
    checked_positions,
    draft_meant,
    keep_positions,
    take_positions_back,
)
from app.services.proposals.positions import filter_positions, stand_of
from app.services.proposals.scope_positions import with_scope
from app.services.resources import load_resources
from app.treaty.marks import Stance

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from app.attribution.positions.offered_positions import OfferedPosition
    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources


def positions(arguments: argparse.Namespace, folder: Path) -> int:
    """List who takes which stance, enter what somebody said, or answer what records offer."""
    if arguments.offered:
        return _offered(arguments, load_resources(folder))
    if arguments.take or arguments.refuse:
        raise Refused("What is taken or refused is an offer; write --offered beside it.")
    targets = inputs.outputs_of(OutputKind.POSITIONS, arguments, [arguments.dossier])
    resources = load_resources(folder)
    if arguments.withdraw:
        _withdraw(arguments)
        return 0
    if arguments.add:
        _enter(arguments, resources)
        if not targets:
            return 0
    with Dossier.open(arguments.dossier, write=False) as there:
        register = there.register(resources.register)
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        papers, entered = evidence_of(there, resources), there.user_input.positions()
        pins = {n: there.user_input.pins(drafts[n - 1], drafts[n]) for n in range(1, len(drafts))}
    with terminal.progress() as progress:
        stand = stand_of(
            drafts,
            papers,
            entered,
            register,
            shown=arguments.draft,
            how=Expansion(arguments.expand),
            pins=pins,
            progress=progress,
        )
    actor = inputs.actor_of(arguments.actor, register) if arguments.actor else ""
    stand = filter_positions(stand, article=arguments.article, actor=actor, apart=arguments.apart)
    if arguments.scope:
        stand = with_scope(stand, drafts, resources)
    standing = write_outputs(OutputKind.POSITIONS, stand, targets, MakerSettings(resources), WorkerPool())
    if standing is not None:
        terminal.write(standing)
    if not targets:
        terminal.say(_listed(stand, arguments))
        if stand.undated:
            groups = ", ".join(register.short(group) for group in stand.undated)
            terminal.say(f"Not counted by members, for no source or draft tells the day: {groups}.")
    return 0


def _listed(stand: DraftPositions, arguments: argparse.Namespace) -> str:
    """The positions in the form that was asked for."""
    if stand.scope is not None:
        return scope_position_lines(stand)
    return matrix_lines(stand) if arguments.matrix else position_lines(stand, arguments.history)


def _enter(arguments: argparse.Namespace, resources: Resources) -> None:
    """Enter one position by hand: who, which stance, on what."""
    name, stance, address = arguments.add
    if stance not in list(Stance):
        raise Refused(f"“{stance}” is no stance; write one of {', '.join(Stance)}.")
    if not arguments.source:
        raise Refused(
            "Say where this was said, as --source “plenary, 3 May, morning”: a stance without a source is none."
        )
    stated = PositionEntry((name,), Stance(stance), address, arguments.source, "", arguments.date, arguments.draft)
    checked = checked_positions(arguments.dossier, resources, stated)
    for position in keep_positions(arguments.dossier, checked):
        with Dossier.open(arguments.dossier, write=False) as there:
            short = there.register(resources.register).short(position.actor.id)
        meant = "" if arguments.date else draft_meant(arguments.dossier, position)
        said = "it speaks to" if position.base else "without a date it speaks to"
        of = f"; {said} {meant}" if meant else ""
        terminal.say(f"{short}: {stance}, {position.address} — entered{of}")


def _offered(arguments: argparse.Namespace, resources: Resources) -> int:
    """List what records offer, or take or refuse some of it by the numbers of that list."""
    targets = inputs.outputs({"json": arguments.json}, [arguments.dossier])
    offers = offers_in(arguments.dossier, resources)
    with Dossier.open(arguments.dossier, write=False) as there:
        register = there.register(resources.register)
    if both := set(arguments.take) & set(arguments.refuse):
        raise Refused(f"Offer {min(both)} is both taken and refused; say one of the two.")
    taken, refused = _numbered(offers, arguments.take), _numbered(offers, arguments.refuse)
    if taken:
        take_offers(arguments.dossier, taken)
    if refused:
        refuse_offers(arguments.dossier, refused)
    answered = [(one, "taken") for one in taken] + [(one, "refused") for one in refused]
    for one, answer in answered:
        who = register.short(one.position.actor.id)
        terminal.say(f"{who}: {one.position.stance.value}, {one.position.address} — {answer}")
    if "json" in targets:
        left = offers_in(arguments.dossier, resources) if answered else offers
        messages.document(data_files.offers_json(left), targets["json"])
    elif not answered:
        terminal.say(offer_lines(offers, register))
    return 0


def _numbered(offers: Sequence[OfferedPosition], numbers: Sequence[int]) -> tuple[OfferedPosition, ...]:
    """Some offers by their numbers in the list, from 1, each once."""
    for number in numbers:
        if not 1 <= number <= len(offers):
            raise Refused(f"There is no offer {number}; {len(offers)} are listed by `travaux positions --offered`.")
    return tuple(offers[number - 1] for number in dict.fromkeys(numbers))


def _withdraw(arguments: argparse.Namespace) -> None:
    """Take back one position that was entered by hand."""
    with Dossier.open(arguments.dossier, write=False) as there:
        entered = {one.id: one for one in there.user_input.positions()}
    if arguments.withdraw not in entered:
        listed = "; ".join(f"{i}: {p.actor.as_written} {p.stance.value}, {p.address}" for i, p in entered.items())
        known = f"entered are {listed}" if listed else "none was entered"
        raise Refused(f"No position was entered as “{arguments.withdraw}”; {known}.")
    position = entered[arguments.withdraw]
    take_positions_back(arguments.dossier, [position])
    terminal.say(f"{position.actor.as_written}: {position.stance.value}, {position.address} — taken back")
