"""The verb `silent`: what a tracked draft does not say, as tables or JSON. It returns the exit code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs as named
from app.cli import messages, terminal
from app.cli.text_table import CliColumn, table
from app.place import place_of
from app.services.exports import data_files
from app.services.history.silent_changes import find_silent_changes
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from app.services.history.silent_changes import SilentChanges
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Side
    from app.treaty.draft import Draft

_AROUND = 30
"""Characters shown on each side of the words."""
_MOST = 160


def silent(arguments: argparse.Namespace, folder: Path) -> int:
    """Say what a tracked draft does not say. A draft of a dossier brings those before it, and its papers."""
    places = [named.parse_draft_name(arguments.older), named.parse_draft_name(arguments.newer)]
    inputs = [*places, *map(place_of, arguments.evidence)]
    targets = named.outputs({"json": arguments.json}, inputs)
    resources = load_resources(folder)
    register = named.register_for(resources, places, arguments.own_actors)
    with terminal.progress() as progress:
        older, newer = named.drafts_of(
            places, resources, register, progress, checked=bool(targets), **named.reading_as(arguments)
        )
        # Whose words left is told by the drafts up to the older one; papers may be in the newer one's dossier.
        known = replace(
            named.known_of((), places[:1], resources, register, progress),
            papers=named.papers_of(arguments.evidence, places, resources, register, progress, (older, newer)),
            authors=named.authors_of((), places, register),
        )
        found = find_silent_changes(
            older,
            newer,
            resources,
            earlier=known.series[:-1],
            known=known,
            register=register,
            progress=progress,
        )
    if "json" in targets:
        messages.document(data_files.silent_json(found, register), targets["json"])
    else:
        terminal.say(_told(found, register))
    return 0


def _told(found: SilentChanges, register: Register) -> str:
    parts = [
        *(
            []
            if found.tracked
            else ["No tracked change is in the newer draft, so that none of its differences is marked."]
        ),
        _unmarked(found),
        _idle(found),
        table(
            (
                CliColumn("Where it stood"),
                CliColumn("What left", share=3),
                CliColumn("Marked"),
                CliColumn("Whose", share=2),
            ),
            [
                (
                    _address(found.older, one.change.older),
                    _shown(found.older, one.change.older),
                    one.removal.value + (f" ({', '.join(one.authors)})" if one.authors else ""),
                    _whose(one.owners, register),
                )
                for one in found.left
            ],
            title=f"{len(found.left)} passages left the text",
        )
        or "Nothing left the text.",
    ]
    return "\n\n".join(parts)


def _unmarked(found: SilentChanges) -> str:
    drawn = table(
        (CliColumn("Where"), CliColumn("Change"), CliColumn("Older", share=1), CliColumn("Newer", share=1)),
        [
            (
                _address(found.before, change.newer) or _address(found.older, change.older),
                change.kind.value.replace("_", " "),
                _shown(found.older, change.older),
                _shown(found.before, change.newer),
            )
            for change in found.unmarked
        ],
        title=f"{len(found.unmarked)} differences are not marked",
    )
    return drawn or "All differences are marked."


def _idle(found: SilentChanges) -> str:
    drawn = table(
        (CliColumn("Where"), CliColumn("Mark"), CliColumn("Author"), CliColumn("Words", share=1)),
        [
            (
                provision.address,
                mark.kind.value.replace("_", " "),
                mark.author or "not named",
                (provision.heading if field == "heading" else provision.text)[mark.start : mark.end],
            )
            for provision, field, mark in found.idle
        ],
        title=f"{len(found.idle)} marks make no difference",
    )
    return drawn or "Every mark makes a difference."


def _address(draft: Draft, side: Side | None) -> str:
    if side is None:
        return ""
    provision = draft.by_id()[side.provision]
    return provision.address or provision.id


def _shown(draft: Draft, side: Side | None) -> str:
    """The words of a side between signs, with a little of what stands around them."""
    if side is None:
        return ""
    if side.field == "number":
        return side.text
    provision = draft.by_id()[side.provision]
    text = provision.heading if side.field == "heading" else provision.text
    before, after = text[max(0, side.start - _AROUND) : side.start], text[side.end : side.end + _AROUND]
    words = text[side.start : side.end]
    words = words if len(words) <= _MOST else f"{words[: _MOST // 2]} … {words[-_MOST // 3 :]}"
    return f"{'…' * (side.start > _AROUND)}{before}«{words}»{after}{'…' * (side.end + _AROUND < len(text))}"


def _whose(owners: Sequence[Attribution], register: Register) -> str:
    """Names, and behind them by what their ask is known; the same names once."""
    known: dict[str, list[str]] = {}
    for owner in owners:
        names = ", ".join(register.printed(actor) for actor in owner.actors)
        where = ", ".join(part for part in (owner.asked.source, owner.asked.where) if part)
        known.setdefault(names, []).append(f"{owner.link.value}: {where}")
    return "; ".join(f"{names} ({'; '.join(sources)})" for names, sources in known.items()) or "nobody recorded"
