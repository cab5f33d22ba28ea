"""The verb that says what was agreed and touched afterwards, and how much is open: status. It returns the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.text_table import CliColumn, shorten_cell, table
from app.place import place_of
from app.services.dossiers.dossier import Dossier
from app.services.exports import data_files
from app.services.history.agreement_status import Statuses, statuses_of
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse

    from app.treaty.actors import Register
    from app.treaty.changes import Change
    from app.treaty.statuses import AgreementHistory, AgreementOutcome

_AGREED = (
    CliColumn("Agreed in"),
    CliColumn("At"),
    CliColumn("Text", 2),
    CliColumn("In"),
    CliColumn("Now at"),
    CliColumn("Changed since", 3),
    CliColumn("By"),
)
_COUNTS = {
    "texts": "paragraphs",
    "in [ ]": "bracketed",
    "[ ]": "brackets",
    "options": "options",
    "blanks": "placeholders",
    "ad ref": "ad_referendum",
    "informal": "in_informals",
    "reopened": "reopened",
    "pending": "pending",
}
"""The heads of the counts and their names."""
_OPEN = (CliColumn("Draft"), CliColumn("Division", 1), *(CliColumn(head, number=True) for head in _COUNTS))
_LONGEST = 120


def status(arguments: argparse.Namespace, folder: Path) -> int:
    """Say what was agreed and touched afterwards, over all drafts of a dossier or over drafts named in their order."""
    whole = arguments.drafts[0] if len(arguments.drafts) == 1 and "#" not in arguments.drafts[0] else ""
    words = arguments.drafts
    if whole:
        with Dossier.open(place_of(whole), write=False) as there:
            words = [f"{whole}#{draft.label}" for draft in there.drafts()]
    places = [inputs.parse_draft_name(word) for word in words]
    targets = inputs.outputs({"json": arguments.json}, places or [place_of(whole)])
    resources = load_resources(folder)
    register = inputs.register_for(resources, places, arguments.own_actors)
    with terminal.progress() as progress:
        drafts = inputs.drafts_of(places, resources, register, progress, **inputs.reading_as(arguments))
        found = statuses_of(
            drafts,
            inputs.known_of((), places, resources, register, progress),
            resources,
            pins={
                (older, newer): inputs.pins_of(places[older], places[newer], (drafts[older], drafts[newer]))
                for newer in range(len(drafts))
                for older in range(newer)
            },
            register=register,
            progress=progress,
        )
    if "json" in targets:
        messages.document(data_files.status_json(found), targets["json"])
    else:
        terminal.say(_told(found))
    return 0


def _told(found: Statuses) -> str:
    touched = [one for one in found.agreed if one.touched is not None]
    lost = [one for one in found.agreed if one.touched is None and any(each.lost for each in one.after)]
    head = f"{len(found.agreed)} texts were agreed; {len(touched)} of them were touched afterwards"
    rows = [_row(one, each, found.register) for one in touched for each in one.after if each.changes]
    rows += [_row(one, each, found.register) for one in lost for each in one.after if each.lost]
    counts = [
        [row.draft, row.division or "the whole draft", *(str(getattr(row, name)) for name in _COUNTS.values())]
        for row in found.open
    ]
    return "\n\n".join(part for part in (head, table(_AGREED, rows), table(_OPEN, counts)) if part)


def _row(one: AgreementHistory, after: AgreementOutcome, register: Register) -> list[str]:
    agreement = one.agreement
    told = [_change(change) for change in after.changes]
    if after.lost:
        told.append("reopened" if after.status == "reopened" else "no longer said to be agreed")
    names = dict.fromkeys(register.printed(actor) for a in after.attributions if not a.opposite for actor in a.actors)
    by = ", ".join(names) or ("unattributed" if after.changes else "")
    return [
        f"{agreement.draft}, {agreement.status.replace('_', ' ')}",
        agreement.address,
        shorten_cell(agreement.text, _LONGEST),
        after.draft,
        after.address or "gone",
        "\n".join(told),
        by,
    ]


def _change(change: Change) -> str:
    older = change.older.text if change.older is not None else ""
    newer = change.newer.text if change.newer is not None else ""
    if older and newer:
        return f"“{shorten_cell(older, _LONGEST)}” → “{shorten_cell(newer, _LONGEST)}”"
    return f"+ “{shorten_cell(newer, _LONGEST)}”" if newer else f"− “{shorten_cell(older, _LONGEST)}”"
