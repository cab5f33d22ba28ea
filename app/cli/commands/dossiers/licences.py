"""The verb `licences`: what the program is made of, and the texts of the licences of one part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import terminal
from app.cli.main import DONE
from app.job import Refused
from app.services.components import components

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def licences(arguments: argparse.Namespace, resources: Path) -> int:
    """List all parts, one a line; or print the licences of the part that is named. Raises Refused for no such part."""
    known = components(resources)
    if not arguments.part:
        for one in known:
            terminal.say(" — ".join(filter(None, (f"{one.name} {one.version}".strip(), one.licence, one.source))))
        return DONE
    named = [one for one in known if one.name.casefold() == arguments.part.casefold()]
    if not named:
        raise Refused(f"“{arguments.part}” is no part of Travaux; travaux licences lists them.")
    texts = (one.text() or f"{one.name} brings no text of its licence, {one.licence}." for one in named)
    terminal.say("\n\n\n".join(texts))
    return DONE
