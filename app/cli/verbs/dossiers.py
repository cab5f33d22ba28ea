"""The verbs that keep and share dossiers: what each does, by which module, and its arguments. None is done here."""

from __future__ import annotations

from app.cli import options

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

_DOSSIERS, _LOCKING, _EXCHANGE = "commands.dossiers.dossiers", "commands.dossiers.locking", "commands.dossiers.exchange"


def _arguments_of_import(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("files", metavar="FILE", nargs="+", type=options.as_path)
    verb.add_argument("--label", default="", help="short name of the draft in the dossier")
    verb.add_argument("--symbol", default="", help="document symbol, when the file does not say it")
    options.date(verb, "date of the draft")
    place = verb.add_mutually_exclusive_group()
    place.add_argument("--after", metavar="LABEL", help="the draft behind which it stands; the last, if none")
    place.add_argument(
        "--replaces",
        metavar="LABEL",
        default="",
        help="the draft in whose place it comes: notes, pins and confirmations stay where their words still stand",
    )
    options.notation(verb)
    options.json(verb)


def _arguments_of_instruments(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("dossier", metavar="DOSSIER", nargs="?", type=options.as_dossier, help=options.DOSSIER)
    verb.add_argument("files", metavar="FILE", nargs="*", type=options.as_path, help="put on the shelf; all or none")
    verb.add_argument(
        "--computer", action="store_true", help="the shelf of this computer, instead of a dossier’s: name no DOSSIER"
    )
    does = verb.add_mutually_exclusive_group()
    does.add_argument("--describe", metavar="NAME", default="", help="say something else of one that is there")
    does.add_argument("--remove", metavar="NAME", nargs="+", default=[], help="take instruments off the shelf")
    does.add_argument("--take", metavar="NAME", nargs="+", default=[], help="copy from the shelf of this computer")
    does.add_argument("--keep", metavar="NAME", nargs="+", default=[], help="copy to the shelf of this computer")
    verb.add_argument("--title", help="what it is called in full")
    verb.add_argument("--short-name", metavar="NAME", help="how it is cited; guessed, if none")
    verb.add_argument("--symbol", help="its document symbol")
    options.date(verb, "when it was adopted", none=True)
    verb.add_argument("--in-force", type=options.as_day, metavar="YYYY-MM-DD", help="since when it is in force")
    verb.add_argument("--version-of", metavar="NAME", help="the instrument of which it is another version")
    verb.add_argument("--profile", default="", help="notation profile; guessed, if none")
    options.language(verb)
    options.password(verb)
    options.json(verb)


def _arguments_of_merge(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("other", metavar="OTHER", type=options.as_dossier, help="the colleague's; it is only read")
    verb.add_argument(
        "--take", choices=("ours", "theirs"), default="", help="settle all conflicts so; they wait for you, if none"
    )


def _arguments_of_conflicts(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "--take",
        metavar="CHOICE",
        nargs="+",
        action="extend",
        default=[],
        help="ours or theirs for all, NUMBER=ours or NUMBER=theirs for one",
    )
    options.json(verb)


def _arguments_of_share(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--to", required=True, metavar="FILE", type=options.as_path, help="the new dossier")
    verb.add_argument(
        "--notes", choices=("none", "shared", "all"), default="shared", help="which it has; those not private, if none"
    )
    verb.add_argument(
        "--without-matched",
        action="store_true",
        help="without proposal papers, by whose wording changes are matched: only what a text marks or a person"
        " confirmed has names",
    )
    verb.add_argument("--with-positions", action="store_true", help="with positions that were entered by hand")
    verb.add_argument("--with-names", action="store_true", help="with who wrote the notes that it has")


def _arguments_of_info(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    options.json(verb)


def _arguments_of_metadata(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("files", metavar="FILE", nargs="+", type=options.as_path)
    verb.add_argument(
        "--password-file",
        metavar="FILE",
        type=options.as_path,
        help="the password of a locked file; asked for, if none",
    )
    options.json(verb)


def _arguments_of_copy(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "target", metavar="TARGET", type=options.as_dossier, help="where the copy comes to lie, a file or an address"
    )


def _arguments_of_lock(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        type=options.as_path,
        help="the passphrase that it is to have; asked for, if none",
    )


def _arguments_of_restore(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--from", dest="copy", metavar="COPY", type=options.as_path, help="the newest sound one, if none")


def _arguments_of_open(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("dossier", metavar="DOSSIER", nargs="?", type=options.as_path)


def _arguments_of_licences(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("part", metavar="PART", nargs="?", default="", help="print its licences; list all parts, if none")


OF_DOSSIERS: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "import": ("add drafts to a dossier, which is made when it is not there", _DOSSIERS, _arguments_of_import),
    "instruments": (
        "existing treaties on the shelf of a dossier: list, add, describe and remove them",
        "commands.dossiers.instruments",
        _arguments_of_instruments,
    ),
    "merge": ("bring what a colleague's dossier has into a dossier", _EXCHANGE, _arguments_of_merge),
    "conflicts": ("what a colleague's dossier has otherwise, and whose holds", _EXCHANGE, _arguments_of_conflicts),
    "share": ("a copy for a partner, without private notes", _EXCHANGE, _arguments_of_share),
    "info": ("what is in a dossier", _DOSSIERS, _arguments_of_info),
    "metadata": (
        "what files give away beside their words: people, machines, times",
        "commands.drafts.metadata",
        _arguments_of_metadata,
    ),
    "sample": ("make the sample dossier", _DOSSIERS, options.dossier),
    "check": ("whether a dossier is sound, and which copies of it there are", _DOSSIERS, options.dossier),
    "copy": ("copy a dossier, from a file to a server or back", "commands.dossiers.copy", _arguments_of_copy),
    "lock": ("lock a dossier, which is made when it is not there, with a new passphrase", _LOCKING, _arguments_of_lock),
    "unlock": ("take the passphrase of a dossier away", _LOCKING, options.dossier),
    "restore": ("put a copy in the place of a damaged dossier, which is kept", _DOSSIERS, _arguments_of_restore),
    "open": ("open the window, as a double click does: what is wrong is said there", "", _arguments_of_open),
    "licences": ("what the program is made of, and its licences", "commands.dossiers.licences", _arguments_of_licences),
}
