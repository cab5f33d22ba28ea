"""The verb `profile`: under which notation a draft of a dossier is read, why, and reading it under another.

It returns the exit code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.text_table import CliColumn, table
from app.job import Refused
from app.services.imports.notation_profile import notation_of, set_notation
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.services.imports.notation_profile import DraftNotation


def profile(arguments: argparse.Namespace, folder: Path) -> int:
    """Say how a draft is read and what else there is, or read it under another profile."""
    place = inputs.parse_draft_name(arguments.draft)
    if not place.in_dossier:
        raise Refused(f"“{arguments.draft}” is no draft of a dossier: name one as DOSSIER.travaux#LABEL.")
    resources = load_resources(folder)
    if arguments.profile:
        draft = set_notation(place.path, place.label, arguments.profile, resources)
        doubts = sum(line.severity != "info" for line in draft.report.lines)
        told = f"{draft.label} is read under “{draft.profile}” now"
        terminal.say(f"{told}; {doubts} doubts in its report." if doubts else f"{told}.")
    else:
        terminal.say(_said(notation_of(place.path, place.label, resources)))
    return 0


def _said(notation: DraftNotation) -> str:
    by = "as somebody chose" if notation.chosen else "as the text itself speaks for"
    lines = [f"{notation.label} is read under “{notation.profile.id}” ({notation.profile.title}), {by}."]
    if notation.chosen:
        lines.append(f"The text itself speaks for “{notation.guess.id}” ({notation.guess.title}):")
    lines += [f"  {reason}" for reason in notation.reasons]
    rows = [("→" if one.id == notation.profile.id else "", one.id, one.about, one.source) for one in notation.choices]
    columns = (CliColumn(""), CliColumn("profile"), CliColumn("means", 3), CliColumn("seen in", 2))
    return "\n".join([*lines, table(columns, rows)])
