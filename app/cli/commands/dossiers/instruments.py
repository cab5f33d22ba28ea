"""The verb `instruments`: the shelf of a dossier, or of this computer. It lists what is there, adds files, says
something else of an instrument, copies between the two shelves, and takes instruments off.

It returns the exit code.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.passwords import password_prompt
from app.cli.text_table import CliColumn, table
from app.job import Refused
from app.place import ServerAddress
from app.services.dossiers.computer_shelf import copy_instruments, make_computer_shelf, place_of_computer_shelf
from app.services.dossiers.dossier import Dossier
from app.services.imports.instruments import key_among

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from app.place import DossierPlace
    from app.services.dossiers.dossier import InstrumentSummary
    from app.treaty.instruments import InstrumentFacts

_SAID = {
    "title": "--title",
    "short_name": "--short-name",
    "symbol": "--symbol",
    "date": "--date",
    "in_force": "--in-force",
    "version_of": "--version-of",
}


def instruments(arguments: argparse.Namespace, folder: Path) -> int:
    """List the instruments of a shelf, or change it first."""
    place, files = _place(arguments), _files(arguments)
    targets = inputs.outputs({"json": arguments.json}, [place, *files])
    _check_words(arguments, files)
    if files:
        _add(arguments, place, files, folder, told="json" not in targets)
    elif arguments.describe:
        _describe(arguments, place)
    elif arguments.remove:
        _remove(arguments, place)
    elif arguments.take or arguments.keep:
        _copy(arguments, place)
    if "json" in targets:
        from app.services.exports import data_files

        messages.document(data_files.instruments_json(_standing(place)), targets["json"])
    elif not files:
        terminal.say(_listed(_standing(place), place, computer=arguments.computer))
    return 0


def _place(arguments: argparse.Namespace) -> DossierPlace:
    """Where the shelf lies."""
    if arguments.computer:
        return place_of_computer_shelf()
    if arguments.dossier is None:
        raise Refused("Name the dossier whose shelf is meant, or say --computer for the shelf of this computer.")
    place: DossierPlace = arguments.dossier
    return place


def _files(arguments: argparse.Namespace) -> list[Path]:
    """The files to be added: on the shelf of this computer the first word names one, too."""
    if not arguments.computer or arguments.dossier is None:
        return list(arguments.files)
    if isinstance(arguments.dossier, ServerAddress) or arguments.dossier.suffix == inputs.ENDING:
        raise Refused("--computer means the shelf of this computer; leave the dossier out, or leave --computer out.")
    return [arguments.dossier, *arguments.files]


def _check_words(arguments: argparse.Namespace, files: Sequence[Path]) -> None:
    """Raise Refused for options that do not go together."""
    does = [name for name in ("describe", "remove", "take", "keep") if getattr(arguments, name)]
    if files and does:
        raise Refused(f"--{does[0]} speaks of what is on the shelf; add files by themselves.")
    given = [option for name, option in _SAID.items() if getattr(arguments, name) is not None]
    if given and not files and not arguments.describe:
        raise Refused(f"{given[0]} says something of an instrument: name its file, or --describe one that is there.")
    if arguments.describe and not given:
        raise Refused(
            "Say what is to be said of it: --title, --short-name, --symbol, --date, --in-force, --version-of."
        )
    if arguments.computer and (arguments.take or arguments.keep):
        raise Refused("--take and --keep copy between a dossier and the shelf of this computer; name the dossier.")


def _add(
    arguments: argparse.Namespace, place: DossierPlace, files: Sequence[Path], folder: Path, *, told: bool
) -> None:
    from app.services.imports.instruments import add_instruments
    from app.services.processes.worker_pool import WorkerPool
    from app.services.resources import load_resources
    from app.treaty.instruments import InstrumentFacts

    said = {name: getattr(arguments, name) or "" for name in _SAID}
    if arguments.computer:
        place = make_computer_shelf()
    with terminal.progress() as progress:
        added = add_instruments(
            place,
            files,
            load_resources(folder),
            InstrumentFacts(**said),
            profile=arguments.profile,
            language=arguments.language,
            passwords=password_prompt(arguments.password_file, progress),
            worker=WorkerPool(),
            progress=progress,
        )
    if told:
        lines = (messages.import_summary(replace(one.text, label=f"{one.key} ({one.name})")) for one in added)
        terminal.say("\n".join(lines))


def _describe(arguments: argparse.Namespace, place: DossierPlace) -> None:
    standing = _standing(place)
    key = key_among(standing, arguments.describe)
    said = {name: getattr(arguments, name) for name in _SAID if getattr(arguments, name) is not None}
    if said.get("version_of"):
        said["version_of"] = key_among(standing, said["version_of"])
    with Dossier.open(place) as there:
        before: InstrumentFacts = next(one for one in standing if one.key == key).facts
        there.describe_instrument(key, replace(before, **said), before)


def _remove(arguments: argparse.Namespace, place: DossierPlace) -> None:
    standing = _standing(place)
    keys = [key_among(standing, word) for word in arguments.remove]
    with Dossier.open(place) as there:
        there.take_off_shelf(*keys)


def _copy(arguments: argparse.Namespace, place: DossierPlace) -> None:
    computer = place_of_computer_shelf()
    source, words = (computer, arguments.take) if arguments.take else (place, arguments.keep)
    standing = _standing(source)
    keys = [key_among(standing, word) for word in words]
    copy_instruments(source, place if arguments.take else make_computer_shelf(), keys)


def _standing(place: DossierPlace) -> tuple[InstrumentSummary, ...]:
    """What is on a shelf; that of this computer need not be there."""
    if place == place_of_computer_shelf() and not Dossier.is_there(place):
        return ()
    with Dossier.open(place, write=False) as there:
        return there.shelf_summaries()


def _listed(standing: Sequence[InstrumentSummary], place: DossierPlace, *, computer: bool) -> str:
    where = "this computer" if computer else place.name
    if not standing:
        return f"There are no instruments on the shelf of {where}."
    columns = (
        CliColumn("Id"),
        CliColumn("Short name"),
        CliColumn("Title", 2),
        CliColumn("Symbol"),
        CliColumn("Adopted"),
        CliColumn("In force"),
        CliColumn("Version of"),
        CliColumn("Language"),
        CliColumn("Words", number=True),
    )
    rows = [
        (one.key, one.short_name, one.title, one.symbol, one.date, one.in_force, one.version_of, one.language,
         str(one.words))
        for one in standing
    ]  # fmt: skip
    many = f"{len(standing)} instrument{'s' * (len(standing) != 1)} on the shelf of {where}"
    return table(columns, rows, title=many)
