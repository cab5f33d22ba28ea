"""The verb `actors`: how names resolve, and who belonged to a group on a day, as tables or JSON. It returns the exit
code.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.main import DONE, WRONG_USAGE
from app.cli.text_table import CliColumn, table
from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.exports import data_files
from app.services.imports.custom_actors import read_actors, with_own_actors
from app.services.resources import load_resources
from app.treaty.actors import Resolution

if TYPE_CHECKING:
    import argparse
    from typing import Any

    from app.place import DossierPlace
    from app.treaty.actors import Register


def actors(arguments: argparse.Namespace, folder: Path) -> int:
    """Say how names resolve and who belonged to groups; with `--keep`, have a dossier keep actors of a file."""
    dossier, file = arguments.dossier, arguments.own_actors
    if not (arguments.names or arguments.members or dossier):
        terminal.warn("travaux: Say a NAME, or a group with --members, or a dossier with --dossier.")
        return WRONG_USAGE
    if arguments.keep and not (dossier and file):
        terminal.warn("travaux: --keep needs the file of --actors and the dossier of --dossier.")
        return WRONG_USAGE
    targets = inputs.outputs({"json": arguments.json}, [path for path in (dossier, file) if path])
    register = _register(load_resources(folder).register, dossier, file, keep=arguments.keep)
    names = [register.resolve(name) for name in arguments.names]
    if dossier and not names and not arguments.members:
        with Dossier.open(dossier, write=False) as there:
            names = [Resolution(register.short(actor.id), (actor.id,)) for actor in there.own_actors()]
    date = arguments.date or datetime.date.today().isoformat()
    groups = [_group(group, register) for group in arguments.members]
    document = data_files.actors_json(names, register, date, groups)
    if "json" in targets:
        messages.document(document, targets["json"])
    else:
        terminal.say(_told(document, register) or "This dossier has no actors of its own.")
    return DONE


def _register(shipped: Register, dossier: DossierPlace | None, file: Path | None, *, keep: bool) -> Register:
    own = read_actors(file) if file else ()
    register = shipped
    if dossier:
        with Dossier.open(dossier, write=False) as there:
            register = there.register(shipped)
    register = with_own_actors(register, own)
    if dossier and keep:
        with Dossier.open(dossier) as there:
            there.add(actors=own)
            register = there.register(shipped)
    return register


def _group(name: str, register: Register) -> str:
    """The id of a group. Raises Refused when it is none, or more than one."""
    actor = inputs.actor_of(name, register)
    if register.type_of(actor) != "group":
        raise Refused(f"“{name}” is no group ({register.short(actor)}); name a group whose members you want to see.")
    return actor


def _told(document: dict[str, Any], register: Register) -> str:
    parts = []
    if document["names"]:
        columns = (CliColumn("name", 2), CliColumn("is", 3), CliColumn("id"), CliColumn("type"))
        parts.append(table(columns, [_name(name) for name in document["names"]]))
    for group, members in document["memberships"].items():
        title = f"{register.short(group)} ({group}) on {document['date']}: "
        title += f"{len(members)} members" if members else "members are not recorded"
        rows = [(register.short(m["member"]), m["member"], m["since"], m["until"]) for m in members]
        columns = (CliColumn("member", 1), CliColumn("id"), CliColumn("since"), CliColumn("until"))
        parts.append("\n".join(filter(None, [title, table(columns, rows), f"Source: {register.by_id[group].source}"])))
    return "\n\n".join(parts)


def _name(name: dict[str, Any]) -> tuple[str, str, str, str]:
    if not name["actors"]:
        return name["as_written"], "not known", "", ""
    is_ = " or ".join(name["short"]) + (" (ambiguous)" if name["ambiguous"] else "")
    return name["as_written"], is_, " or ".join(name["actors"]), " or ".join(dict.fromkeys(name["types"]))
