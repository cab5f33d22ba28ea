"""The words of the command line: which verb, with which arguments, and what exit code comes of it.

It imports no verb before one is asked for, so that `--help` starts fast.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app import __version__
from app.job import Cancelled, Refused

DONE, REFUSED, WRONG_USAGE = 0, 1, 2

_DRAFT = "a file, or DOSSIER.travaux#LABEL"
_OUT = "where to write it; - is standard output"

VERBS = (
    "show", "compare", "silent", "trace", "actors",
    "import", "proposals", "authors", "fate", "positions", "info", "sample", "check",
)  # fmt: skip


def run(words: Sequence[str], resources: Path, desktop: Callable[[Path | None], int]) -> int:
    """Do what `words` say; returns the exit code: 0 done, 1 refused (one line on stderr), 2 wrong usage.

    `resources` is the resource folder. `desktop` opens the window on a dossier (None: on none) when the first word is
    not a verb.
    """
    try:
        if not words or (words[0] not in VERBS and not words[0].startswith("-")):
            return _window(words, desktop)
        arguments = parser().parse_args(words)
        module = importlib.import_module(f"app.cli.{arguments.module}")
        verb: Callable[[argparse.Namespace, Path], int] = getattr(module, arguments.verb)
        return verb(arguments, resources)
    except Refused as refused:
        print(f"travaux: {' '.join(str(refused).split())}", file=sys.stderr)
        return REFUSED
    except OSError as error:
        # A name too long for the disk, a folder on the way that may not be entered, a disk that is gone.
        if not isinstance(error.filename, str):
            raise
        print(f"travaux: “{_shortened(error.filename)}” cannot be used: {error.strerror}.", file=sys.stderr)
        return REFUSED
    except (Cancelled, KeyboardInterrupt):
        print("travaux: Stopped; nothing was changed.", file=sys.stderr)
        return REFUSED


def _shortened(name: str) -> str:
    name = " ".join(name.split())
    return name if len(name) <= 80 else f"{name[:40]}…{name[-30:]}"


def _window(words: Sequence[str], desktop: Callable[[Path | None], int]) -> int:
    if len(words) > 1:
        parser().error(f"“{words[0]}” is no verb; the verbs are {', '.join(VERBS)}")
    if not words:
        return desktop(None)
    from app.services.dossier import Dossier

    # What is no dossier is refused here, in words, and not by an empty window.
    Dossier.open(Path(words[0]), write=False).close()
    return desktop(Path(words[0]))


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    whole = argparse.ArgumentParser(
        prog="travaux",
        description="Successive drafts of a treaty side by side, and for every change who asked for it.",
        epilog="travaux [DOSSIER] opens the window. Exit codes: 0 done, 1 refused, 2 wrong usage.",
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"travaux {__version__}")
    verbs = whole.add_subparsers(metavar="VERB", required=True)

    def verb(name: str, does: str, module: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=does, description=does, allow_abbrev=False)
        made.set_defaults(module=module, verb=name if name != "import" else "import_")
        return made

    _verbs_of_drafts(verb)
    _verbs_of_dossiers(verb)
    return whole


_Verb = Callable[[str, str, str], argparse.ArgumentParser]


def _verbs_of_drafts(verb: _Verb) -> None:
    module = "verbs_of_drafts"
    show = verb("show", "the draft as read, with its marks and import report", module)
    show.add_argument("draft", metavar="DRAFT", help=_DRAFT)
    _reading(show)
    _notation(show)
    _json(show)

    compare = verb("compare", "compare two drafts, and say who asked for each change", module)
    _pair(compare)
    compare.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    compare.add_argument(
        "--author", metavar="NAME=ID", action="append", default=[], help="an author of tracked changes is this actor"
    )
    _reading(compare)
    _notation(compare)
    _json(compare)
    for kind, what in (("pdf", "annotated PDF"), ("csv", "table of changes"), ("docx", "Word"), ("html", "HTML")):
        compare.add_argument(f"--{kind}", metavar="OUT", help=f"{what}: {_OUT}")

    silent = verb("silent", "differences not marked in a tracked NEWER, and marks without difference", module)
    _pair(silent)
    _notation(silent)
    _json(silent)

    trace = verb("trace", "follow words through drafts given in order", module)
    trace.add_argument("drafts", metavar="DRAFT", nargs="+", help=_DRAFT)
    trace.add_argument("--evidence", metavar="FILE", nargs="+", action="extend", default=[], help="proposal papers")
    _notation(trace)
    _json(trace)

    actors = verb("actors", "how names resolve, and who belonged to a group on a date", module)
    actors.add_argument("names", metavar="NAME", nargs="+")
    _date(actors, "members on this day; today, if none")
    _actors(actors)
    _json(actors)


def _verbs_of_dossiers(verb: _Verb) -> None:
    module = "verbs_of_dossiers"
    imported = verb("import", "add drafts to a dossier, which is made when it is not there", module)
    imported.add_argument("dossier", metavar="DOSSIER", type=Path)
    imported.add_argument("files", metavar="FILE", nargs="+", type=Path)
    imported.add_argument("--label", default="", help="short name of the draft in the dossier")
    imported.add_argument("--symbol", default="", help="document symbol, when the file does not say it")
    _date(imported, "date of the draft")
    _notation(imported)

    proposals = verb("proposals", "add proposals from compilations or tables, or list them", module)
    proposals.add_argument("dossier", metavar="DOSSIER", type=Path)
    proposals.add_argument("files", metavar="FILE", nargs="*", type=Path)
    _actors(proposals)
    _json(proposals)

    authors = verb("authors", "say who authors of tracked changes are, or list what was said", module)
    authors.add_argument("dossier", metavar="DOSSIER", type=Path)
    authors.add_argument("authors", metavar="NAME=ID", nargs="*", help="“NAME=” takes it back")

    fate = verb("fate", "what became of proposals", module)
    fate.add_argument("dossier", metavar="DOSSIER", type=Path)
    fate.add_argument("--actor", metavar="A", default="")
    _json(fate)

    positions = verb("positions", "who proposes, supports, opposes, reserves, on what", module)
    positions.add_argument("dossier", metavar="DOSSIER", type=Path)
    positions.add_argument("--expand", choices=("members", "un"), default="", help="list groups by their members")
    _json(positions)

    info = verb("info", "what is in a dossier", module)
    info.add_argument("dossier", metavar="DOSSIER", type=Path)
    _json(info)

    sample = verb("sample", "make the sample dossier", module)
    sample.add_argument("dossier", metavar="DOSSIER", type=Path)

    check = verb("check", "whether a dossier is sound", module)
    check.add_argument("dossier", metavar="DOSSIER", type=Path)


def _pair(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("older", metavar="OLDER", help=_DRAFT)
    verb.add_argument("newer", metavar="NEWER", help=_DRAFT)


def _reading(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--reading", default="issued", metavar="R", help="issued, accepted, original, unbracketed, option:N or actor:ID"
    )


def _notation(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--profile", default="", help="notation profile; guessed, if none")
    verb.add_argument("--language", default="", choices=("", "en", "fr", "es", "ru", "zh", "ar"), metavar="CODE")
    _actors(verb)


def _actors(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--actors", metavar="FILE", type=Path, dest="own_actors", help="more actors (JSON)")


def _json(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--json", metavar="OUT", help=f"JSON: {_OUT}")


def _date(verb: argparse.ArgumentParser, does: str) -> None:
    verb.add_argument("--date", default="", type=_day, metavar="YYYY-MM-DD", help=does)


def _day(text: str) -> str:
    """An ISO date as it was written, "" for none. Raises ArgumentTypeError, which argparse turns into exit code 2."""
    try:
        return datetime.date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it as 2024-08-09") from error
