"""The verbs of what passes between colleagues: merge, conflicts, share. Each returns the exit code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.text_table import shorten_cell
from app.job import Refused
from app.services.dossiers.merging import conflicts_of, merge_dossiers, settle
from app.services.dossiers.sharing import CopiedNotes, PartnerCopyOptions
from app.services.dossiers.sharing import share as write_copy
from app.services.exports import data_files

if TYPE_CHECKING:
    import argparse

    from app.place import DossierPlace
    from app.services.dossiers.differences import DifferenceSide, DossierDifference
    from app.services.dossiers.merging import MergeAccount
    from app.services.dossiers.sharing import OmissionCounts

_WORDS = 120
_SORTS = {
    "dossier": ("title", "titles"),
    "draft": ("draft", "drafts"),
    "draft label": ("label of draft", "labels of drafts"),
    "draft symbol": ("symbol of draft", "symbols of drafts"),
    "draft date": ("date of draft", "dates of drafts"),
    "draft meeting": ("meeting of draft", "meetings of drafts"),
    "draft source": ("file of draft", "files of drafts"),
    "reading": ("notation of draft", "notations of drafts"),
    "inspection": ("look at how a draft was read", "looks at how drafts were read"),
    "order": ("order of the drafts", "orders of the drafts"),
    "instrument": ("instrument", "instruments"),
    "instrument title": ("title of instrument", "titles of instruments"),
    "instrument short name": ("short name of instrument", "short names of instruments"),
    "instrument symbol": ("symbol of instrument", "symbols of instruments"),
    "instrument date": ("date of instrument", "dates of instruments"),
    "instrument in force": ("entry into force of instrument", "entries into force of instruments"),
    "instrument version": ("instrument of which it is a version", "instruments of which some are versions"),
    "instrument text": ("text of instrument (language, words)", "texts of instruments"),
    "paper": ("proposal paper", "proposal papers"),
    "proposal": ("proposal", "proposals"),
    "author": ("author of tracked changes", "authors of tracked changes"),
    "actor": ("own actor", "own actors"),
    "preference": ("setting", "settings"),
    "pin": ("pin", "pins"),
    "note": ("note", "notes"),
    "word": ("word on who asked", "words on who asked"),
    "position": ("position", "positions"),
    "evidence": ("entry", "entries"),
}
"""What each sort of thing is called, one and many."""


def merge(arguments: argparse.Namespace, folder: Path) -> int:
    """Bring in what a colleague's dossier has."""
    with terminal.progress() as progress:
        account = merge_dossiers(arguments.dossier, arguments.other, progress=progress)
    lines = _told(account, arguments.dossier, arguments.other)
    if arguments.take and account.conflicts:
        settle(arguments.dossier, {one.number: arguments.take == "theirs" for one in account.conflicts})
        lines.append(f"Settled: {_counted({'conflict': len(account.conflicts)})}, as {arguments.take} has it.")
    elif account.conflicts:
        lines.append("Ours holds until `travaux conflicts` settles it with --take NUMBER=theirs.")
    terminal.say("\n".join(lines))
    return 0


def conflicts(arguments: argparse.Namespace, folder: Path) -> int:
    """List what waits to be settled, or settle it."""
    targets = inputs.outputs({"json": arguments.json}, [arguments.dossier], of_stored=False)
    waiting = conflicts_of(arguments.dossier)
    if arguments.take:
        settle(arguments.dossier, _chosen(arguments.take, waiting))
        waiting = conflicts_of(arguments.dossier)
    if "json" in targets:
        messages.document(data_files.conflicts_json(waiting), targets["json"])
    else:
        terminal.say("\n".join(map(_conflict, waiting)) or "Nothing waits to be settled.")
    return 0


def share(arguments: argparse.Namespace, folder: Path) -> int:
    """Write a copy for a partner."""
    choice = PartnerCopyOptions(
        CopiedNotes(arguments.notes), not arguments.without_matched, arguments.with_positions, arguments.with_names
    )
    with terminal.progress() as progress:
        left = write_copy(arguments.dossier, arguments.to, choice, progress=progress)
    terminal.say(f"{arguments.to}: made. {_left(left, names=arguments.with_names)}")
    if left.unlocked:
        terminal.say("The copy is not locked, as the dossier is; `travaux lock` gives it a passphrase of its own.")
    return 0


def _chosen(words: Sequence[str], waiting: Iterable[DossierDifference]) -> dict[int, bool]:
    """What is taken of each conflict: True for theirs. Raises Refused."""
    known = {one.number for one in waiting}
    found: dict[int, bool] = {}
    for word in words:
        number, _, side = word.rpartition("=")
        if side not in ("ours", "theirs") or (number and not number.isdecimal()):
            raise Refused(f"“{word}” is no choice; write ours, theirs, or NUMBER=theirs.")
        if number and int(number) not in known:
            raise Refused(f"There is no conflict {number}; `travaux conflicts` lists those there are.")
        found |= dict.fromkeys([int(number)] if number else known, side == "theirs")
    return found


def _told(account: MergeAccount, dossier: DossierPlace, other: DossierPlace) -> list[str]:
    came = _counted(account.came)
    lines = [f"{dossier.name}: {came or 'nothing new'} from {other.name}."]
    lines += [f"Draft “{label}” came in as “{ours}”: another draft has its label." for label, ours in account.renamed]
    lines += [f"As theirs now, changed there alone: {_both(one)}" for one in account.renewed]
    lines += [f"Came back, since theirs has it: {_both(one)}" for one in account.returned]
    lines += [f"Both stay: {_both(one)}" for one in account.both]
    lines += [f"Stays out, since our papers have somebody else under its ask: {_both(one)}" for one in account.held]
    lines += [_conflict(one) for one in account.conflicts]
    if account.unlocked:
        lines.append(f"{other.name} is locked and {dossier.name} is not: whoever has that reads what came in.")
    if account.only_here:
        lines.append(f"Only here, and stays: {_counted({'thing': account.only_here})}.")
    if account.copy is not None and isinstance(dossier, Path):
        lines.append(f"As it was before: {account.copy.relative_to(dossier.parent)} (travaux restore --from).")
    return lines


def _conflict(one: DossierDifference) -> str:
    return f"Conflict {one.number}: {_both(one)}"


def _both(one: DossierDifference) -> str:
    what = " ".join(filter(None, (_SORTS[one.sort][0], shorten_cell(one.where, _WORDS))))
    sides = [f"{name} {_side(side)}" for name, side in (("here", one.ours), ("there", one.theirs)) if _side(side)]
    return f"{what}: {'; '.join(sides)}"


def _side(side: DifferenceSide) -> str:
    by = ", ".join(part for part in (side.who, side.when) if part)
    text = f"“{shorten_cell(side.text, _WORDS)}”" if side.text else ""
    return " ".join(part for part in (side.said, text, f"({by})" if by else "") if part)


def _counted(counts: Mapping[str, int]) -> str:
    """Some of each sort, in words."""
    return ", ".join(f"{count} {_SORTS.get(sort, (sort, f'{sort}s'))[count != 1]}" for sort, count in counts.items())


def _left(left: OmissionCounts, *, names: bool) -> str:
    """What a copy does not have, in one line of figures."""
    counts = {
        "note": left.notes,
        "position": left.positions,
        "paper": left.papers,
        "word": left.words,
        "preference": left.settings,
        "conflict": left.conflicts,
    }
    told = _counted({sort: count for sort, count in counts.items() if count})
    who = "who confirmed, and when notes were written" if names else "who wrote notes or confirmed, and when"
    return f"Left out: {told + ';' if told else 'only'} {who}."
