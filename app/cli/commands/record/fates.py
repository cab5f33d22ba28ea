"""The verb that says what became of proposals: fate. It returns the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.text_table import CliColumn, shorten_cell, table
from app.services.exports.catalogue import OutputKind
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.processes.worker_pool import WorkerPool
from app.services.proposals.fates import DossierFates, dossier_fates
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse

    from app.attribution.fates.scorecards import Scorecard
    from app.treaty.fates import AskFate

_COLUMNS = (
    CliColumn("Asked at"),
    CliColumn("Ask"),
    CliColumn("Words", 3),
    CliColumn("Fate"),
    CliColumn("Stands at"),
    CliColumn("Why", 3),
)
_LONGEST = 160
"""Characters of words in a cell: enough to know them by; `--json` and `--csv` have them whole."""


def fate(arguments: argparse.Namespace, folder: Path) -> int:
    """Say what became of the proposals of a dossier."""
    targets = inputs.outputs_of(OutputKind.FATES, arguments, [arguments.dossier])
    resources = load_resources(folder)
    with terminal.progress() as progress:
        found = dossier_fates(
            arguments.dossier,
            resources,
            actor=arguments.actor,
            draft=arguments.draft,
            progress=progress,
        )
    if not targets:
        terminal.say(_told(found))
        return 0
    standing = write_outputs(OutputKind.FATES, found, targets, MakerSettings(resources), WorkerPool())
    if standing is not None:
        terminal.write(standing)
    return 0


def _told(found: DossierFates) -> str:
    """A scorecard and its asks for each actor."""
    parts = []
    for card in found.cards:
        rows = [_row(one, found.draft) for one in found.asks_of(card)]
        parts.append("\n".join([_score(card, found), table(_COLUMNS, rows)]))
    return "\n\n".join(parts) or "There are no proposals in it."


def _score(card: Scorecard, found: DossierFates) -> str:
    name = found.register.printed(card.actor)
    kind = card.role if card.role != "proponent" else found.register.type_of(card.actor.id)
    counts = [f"{count} {fate.value}" for fate, count in card.fates if count]
    counts += [f"{card.without} without a fate"] * bool(card.without)
    whole = sum(count for _, count in card.proposals)
    survived = ", ".join(f"{count} {way.value}" for way, count in card.proposals if count)
    lines = [f"{name} ({kind}), in {found.draft}: {card.asks} asks: {', '.join(counts)}"]
    lines += [f"  {whole} proposals with a fate: {survived}"] * bool(whole)
    return "\n".join(lines)


def _row(one: AskFate, draft: str) -> list[str]:
    fate = one.present(draft)
    words = shorten_cell(one.ask.wording or one.ask.quote, _LONGEST)
    where = ", ".join(part for part in (one.proposal.source, one.ask.where or one.proposal.where) if part)
    asked = f"{one.address} ({where})"
    if fate is None:
        return [asked, one.ask.edit.value, words, "–", "", str(one.reason)]
    return [asked, one.ask.edit.value, words, fate.fate.value, fate.address, str(fate.why)]
