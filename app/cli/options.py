"""Arguments that several verbs of the command line take, as argparse is told them."""

from __future__ import annotations

import argparse

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.place import DossierPlace

DRAFT = "a file, or DOSSIER.travaux#LABEL, or ADDRESS#LABEL of a dossier on a server"
DOSSIER = "a .travaux file, or postgresql+psycopg://USER@HOST/DATABASE?dossier=NAME"
OUT = "where to write it; - is standard output"


def dossier(verb: argparse.ArgumentParser) -> None:
    """The dossier, by its file or its address on a server."""
    verb.add_argument("dossier", metavar="DOSSIER", type=as_dossier, help=DOSSIER)


def as_path(word: str) -> Path:
    """A word of the line as a path."""
    from pathlib import Path

    return Path(word)


def as_dossier(word: str) -> DossierPlace:
    """A word of the line as where a dossier lies. Raises ArgumentTypeError, which argparse turns into exit code 2."""
    if "://" not in word:
        return as_path(word)
    from app.job import Refused
    from app.place import place_of

    try:
        return place_of(word)
    except Refused as reason:
        raise argparse.ArgumentTypeError(str(reason)) from None


def pair(verb: argparse.ArgumentParser) -> None:
    """The two drafts that are compared."""
    verb.add_argument("older", metavar="OLDER", help=DRAFT)
    verb.add_argument("newer", metavar="NEWER", help=DRAFT)


def evidence(verb: argparse.ArgumentParser) -> None:
    """Papers that say who asked for what."""
    verb.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")


def instruments(verb: argparse.ArgumentParser, does: str) -> None:
    """Existing instruments in files, and what they are for."""
    verb.add_argument("--instrument", metavar="FILE", nargs="+", action="extend", default=[], help=does)


def computer_shelf(verb: argparse.ArgumentParser) -> None:
    """The instruments of this computer beside those of the dossier."""
    verb.add_argument("--computer", action="store_true", help="with those on the shelf of this computer, too")


def reading(verb: argparse.ArgumentParser) -> None:
    """Under which reading drafts are taken."""
    verb.add_argument(
        "--reading",
        default="issued",
        metavar="R",
        help="issued, accepted, original, unbracketed, option:N, actor:ID or author:NAME",
    )


def notation(verb: argparse.ArgumentParser) -> None:
    """How files are read: notation, language, password, actors of their own."""
    verb.add_argument("--profile", default="", help="notation profile; guessed, if none")
    language(verb)
    password(verb)
    actors(verb)


def language(verb: argparse.ArgumentParser) -> None:
    """In which language a text is."""
    from app.treaty.languages import LANGUAGES

    verb.add_argument("--language", default="", choices=("", *LANGUAGES), metavar="CODE")


def password(verb: argparse.ArgumentParser) -> None:
    """The password of a file that needs one."""
    verb.add_argument(
        "--password-file", metavar="FILE", type=as_path, help="the password of a locked file; asked for, if none"
    )


def passphrase(verb: argparse.ArgumentParser) -> None:
    """The passphrase of locked dossiers; every verb takes it."""
    verb.add_argument(
        "--passphrase-file", metavar="FILE", type=as_path, help="the passphrase of a locked dossier; asked for, if none"
    )


def actors(verb: argparse.ArgumentParser) -> None:
    """More actors than the program knows."""
    verb.add_argument("--actors", metavar="FILE", type=as_path, dest="own_actors", help="more actors (JSON)")


def json(verb: argparse.ArgumentParser | argparse._MutuallyExclusiveGroup) -> None:
    """Where the document goes."""
    verb.add_argument("--json", metavar="OUT", help=f"JSON: {OUT}")


def outputs(verb: argparse.ArgumentParser, thing: str, words: Mapping[str, str]) -> None:
    """Where a thing (a value of `OutputKind`) goes, in each of the formats in which it comes; `words` says what it is
    in those that are described here, "" for one that the verb has by itself.
    """
    from app.services.exports.catalogue import OutputKind, formats_of

    for kind in dict.fromkeys((*words, *formats_of(OutputKind(thing)))):
        if what := words.get(kind, f"the same as {kind.upper()}"):
            verb.add_argument(f"--{kind}", metavar="OUT", help=f"{what}: {OUT}")


def date(verb: argparse.ArgumentParser, does: str, *, none: bool = False) -> None:
    """A day, and what it is of; with `none`, no day is told from one that is taken back ("")."""
    verb.add_argument("--date", default=None if none else "", type=as_day, metavar="YYYY-MM-DD", help=does)


def as_day(text: str) -> str:
    """An ISO date as it was written, "" for none. Raises ArgumentTypeError, which argparse turns into exit code 2."""
    import datetime

    try:
        return datetime.date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it as 2024-08-09") from error
