"""The verbs that keep a dossier as a whole: exchanged, copied, checked, locked; and those about files and the program.
Which module does each, and its arguments.

No module of a verb is imported here, and no function is called before its verb is asked for.
"""

from __future__ import annotations

from app.cli import options

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def _arguments_of_info(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    options.json(verb)


def _arguments_of_open(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("dossier", metavar="DOSSIER", nargs="?", type=options.as_path)


def _arguments_of_copy(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "target", metavar="TARGET", type=options.as_dossier, help="where the copy comes to lie, a file or an address"
    )


def _arguments_of_licences(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("part", metavar="PART", nargs="?", default="", help="print its licences; list all parts, if none")


def _arguments_of_metadata(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("files", metavar="FILE", nargs="+", type=options.as_path)
    verb.add_argument(
        "--password-file",
        metavar="FILE",
        type=options.as_path,
        help="the password of a locked file; asked for, if none",
    )
    options.json(verb)


def _arguments_of_restore(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument("--from", dest="copy", metavar="COPY", type=options.as_path, help="the newest sound one, if none")


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


def _arguments_of_lock(verb: argparse.ArgumentParser) -> None:
    options.dossier(verb)
    verb.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        type=options.as_path,
        help="the passphrase that it is to have; asked for, if none",
    )


_DOSSIERS, _LOCKING, _EXCHANGE = "commands.dossiers.dossiers", "commands.dossiers.locking", "commands.dossiers.exchange"

KEEPING: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
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
