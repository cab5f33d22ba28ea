"""The verb that lays two language versions of a text beside each other: concordance. It returns the exit code."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.text_table import CliColumn, table
from app.place import NamedDraft, real_path
from app.services.comparisons.language_versions import issue_before, versions_of
from app.services.dossiers.dossier import Dossier
from app.services.exports import data_files
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from app.services.comparisons.language_versions import LanguageVersions

_COLUMNS = (CliColumn("Left", 1), CliColumn("Right", 1), CliColumn("Differs in"), CliColumn("Left", number=True),
            CliColumn("Right", number=True))  # fmt: skip


def concordance(arguments: argparse.Namespace, folder: Path) -> int:
    """Say which provisions of two language versions are the same one, and where their form differs."""
    places = [inputs.parse_draft_name(word) for word in (arguments.left, arguments.right, *arguments.since)]
    targets = inputs.outputs({"json": arguments.json}, places)
    resources = load_resources(folder)
    register = inputs.register_for(resources, places, arguments.own_actors)
    places += _before(places)
    with terminal.progress() as progress:
        drafts = inputs.drafts_of(places, resources, register, progress, **inputs.reading_as(arguments))
        before = (drafts[2], drafts[3]) if len(drafts) > 2 else None
        found = versions_of(drafts[0], drafts[1], before, progress=progress)
    if "json" in targets:
        messages.document(data_files.concordance_json(found), targets["json"])
    else:
        terminal.say(_told(found))
    return 0


def _before(places: list[NamedDraft]) -> list[NamedDraft]:
    """The drafts before two drafts of one dossier, where none are named."""
    left, right = places[:2]
    if len(places) > 2 or not (left.in_dossier and right.in_dossier) or real_path(left.path) != real_path(right.path):
        return []
    with Dossier.open(left.path, write=False) as there:
        found = issue_before(there.drafts(), there.label(left.label), there.label(right.label))
    return [NamedDraft(left.path, label) for label in found or ()]


def _told(found: LanguageVersions) -> str:
    left, right = (draft.label or draft.source for draft in (found.left, found.right))
    both = sum(bool(match.left and match.right) for match in found.concordance.matches)
    head = f"{left} ({found.left.language}) beside {right} ({found.right.language}): {both} provisions meet"
    if found.since:
        head += f"; what moved is told since {found.since[0]} and {found.since[1]}"
    counts = Counter(view.flag.difference.value for view in found.view.flags)
    summary = ", ".join(f"{name} {count}" for name, count in sorted(counts.items())) or "no difference of form"
    rows = [
        [view.left or "—", view.right or "—", view.flag.difference.value, str(view.flag.left), str(view.flag.right)]
        for view in found.view.flags
    ]
    return "\n\n".join(part for part in (f"{head}\n{summary}", table(_COLUMNS, rows)) if part)
