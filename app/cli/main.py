"""The words of the command line: which verb, with which arguments, and what exit code comes of it.

It imports no verb, and says no verb's arguments to argparse, before that verb is asked for, so that `--help` starts
fast.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import os
import sys
from collections.abc import Callable, Sequence

from app import __version__
from app.cli.options import passphrase
from app.cli.registry import VERBS

# The module `typing` would take half as long to import as a bare Python to start.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from app.place import NamedDraft, WindowSubject

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


def parse_arguments(words: Sequence[str]) -> argparse.Namespace:
    """What `words` ask for: `verb` ("" for the window), its `module`, and its arguments.

    Raises SystemExit with code 0 when they ask only for help or the version, which are then printed, and with code 2
    when their usage is wrong.
    """
    if not words or (words[0] not in VERBS and not words[0].startswith("-")):
        if len(words) > 2 or not all(map(_may_be_named, words)):
            _parser().error(_did_you_mean(words))
        return argparse.Namespace(verb="", named=tuple(words))
    try:
        return _parser(words[0]).parse_args(words)
    except SystemExit as end:
        if end.code == DONE and not _help_is_written():
            raise SystemExit(REFUSED) from None
        raise


def _help_is_written() -> bool:
    """Whether what argparse printed went out; where it did not, that is said."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
            sys.stdout.buffer.write(b"")  # argparse says nothing of what an output without a buffer did not take
    except OSError as error:
        from app.cli import terminal
        from app.job import Refused

        try:
            terminal.give_up_output(error)
        except Refused as refused:
            terminal.warn(f"travaux: {refused}")
            return False
    return True


def _may_be_named(word: str) -> bool:
    """Whether a word of which no verb is said names a file, a dossier, or a draft of one: whatever is not there, but
    is called as a dossier, is refused in other words.
    """
    from app.cli.passwords import ENDING
    from app.place import is_address

    if is_address(word) or ENDING in word:
        return True
    try:
        os.lstat(word)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):  # a name that no file can have: whoever opens it says so
        return True
    return True


def _did_you_mean(words: Sequence[str]) -> str:
    """What is wrong with words of which the first is no verb, with the verbs and files that are called nearly so."""
    from difflib import get_close_matches
    from pathlib import Path

    wrong = words[0] if len(words) > 2 else next(word for word in words if not _may_be_named(word))
    near = get_close_matches(wrong, VERBS, 2) if wrong == words[0] else []
    with contextlib.suppress(OSError, ValueError):
        beside = sorted(one.name for one in Path(wrong).parent.iterdir() if not one.name.startswith("."))
        near += [str(Path(wrong).with_name(one)) for one in get_close_matches(Path(wrong).name, beside, 2)]
    meant = " or ".join(f"“{one}”" for one in near)
    if not meant:
        return f"“{_shortened(wrong)}” is no verb and no file; the verbs are {', '.join(VERBS)}"
    return f"“{_shortened(wrong)}” is no verb and no file; did you mean {meant}?"


def run(arguments: argparse.Namespace, resources: Path, desktop: Callable[[WindowSubject], int]) -> int:
    """Do what was `parse_arguments`; returns the exit code: 0 done, 1 refused (one line on stderr), 2 wrong usage.

    `resources` is the resource folder. `desktop` opens the window on what was named (None: on nothing).
    """
    from app.cli import terminal
    from app.interrupts import has_kept
    from app.job import Cancelled, Refused

    try:
        if not arguments.verb:
            return _window(arguments.named, desktop)
        if arguments.verb == "open":  # by a double click: the window says what is wrong, since nobody sees a line
            return desktop(arguments.dossier)
        return _do_verb(arguments, resources)
    except Refused as refused:
        terminal.warn(f"travaux: {' '.join(str(refused).split())}")
        return REFUSED
    except OSError as error:
        # A name too long for the disk, a folder on the way that may not be entered, a disk that is gone.
        if not isinstance(error.filename, str):
            raise
        terminal.warn(f"travaux: “{_shortened(error.filename)}” cannot be used: {error.strerror}.")
        return REFUSED
    except (Cancelled, KeyboardInterrupt):
        done = "what was changed before that is kept" if has_kept() else "nothing was changed"
        terminal.warn(f"travaux: Stopped; {done}.")
        return REFUSED


def _do_verb(arguments: argparse.Namespace, resources: Path) -> int:
    """Do a verb; returns its exit code, and raises what ends it."""
    from app.interrupts import answer_interrupts
    from app.services.processes.garbage_collection import collect_rarely, leave_to_end

    with answer_interrupts():
        collect_rarely()
        module = importlib.import_module(f"app.cli.{arguments.module}")
        verb: Callable[[argparse.Namespace, Path], int] = getattr(module, arguments.verb)
        from app.cli.backups import keep_copy_around
        from app.cli.passwords import open_locked
        from app.cli.server_passwords import let_in

        let_in(arguments)
        open_locked(arguments)
        with keep_copy_around(arguments):
            code = verb(arguments, resources)
        leave_to_end()
    return code


def _shortened(name: str) -> str:
    name = " ".join(name.split())
    return name if len(name) <= 80 else f"{name[:40]}…{name[-30:]}"


def _window(named: tuple[str, ...], desktop: Callable[[WindowSubject], int]) -> int:
    if not named:
        return desktop(None)
    if len(named) == 2:
        return desktop(_two_drafts(named))
    (dossier,) = named
    if _is_other_file(dossier):
        return desktop(_one_file(dossier))
    from app.cli.server_passwords import let_in
    from app.job import PassphraseNeeded, PasswordWanted
    from app.place import ServerAddress, place_of
    from app.services.dossiers.dossier import Dossier

    # What is no dossier is refused here, in words, and not by an empty window.
    path = place_of(dossier)
    if isinstance(path, ServerAddress):
        let_in(argparse.Namespace(dossier=path))
    with contextlib.suppress(PassphraseNeeded, PasswordWanted):  # the window asks for it
        Dossier.open(path, write=False).close()
    return desktop(path)


def _two_drafts(named: tuple[str, ...]) -> tuple[NamedDraft, ...]:
    """The two drafts that are to be compared in the window. Raises Refused where one is not there."""
    from dataclasses import replace

    from app.cli.inputs import parse_draft_name
    from app.cli.server_passwords import let_in
    from app.job import Refused
    from app.message import Message
    from app.place import ServerAddress

    found = []
    for word in named:
        draft = parse_draft_name(word)
        if isinstance(draft.path, ServerAddress):
            let_in(argparse.Namespace(dossier=draft.path))
        elif not draft.path.is_file():
            raise Refused(Message("There is no file “{0}”; check its name.", (str(draft.path),)))
        found.append(replace(draft, path=draft.path.absolute()))
    return tuple(found)


def _is_other_file(word: str) -> bool:
    """Whether a word names a file that is not called as a dossier and is none."""
    from pathlib import Path

    from app.cli.passwords import ENDING

    if word.endswith(ENDING) or not Path(word).is_file():
        return False
    with Path(word).open("rb") as file:
        return not file.read(16).startswith((b"SQLite format 3", b"TVX"))  # and a locked one


def _one_file(word: str) -> tuple[NamedDraft, ...]:
    from pathlib import Path

    from app.place import NamedDraft

    return (NamedDraft(Path(word).absolute(), ""),)


def _parser(asked: str = "") -> argparse.ArgumentParser:
    """The grammar of the command line: all verbs with what they do, and the arguments of the verb `parse_arguments`."""
    whole = argparse.ArgumentParser(
        prog="travaux",
        description="Successive drafts of a treaty side by side, and for every change who asked for it.",
        epilog="travaux [DOSSIER] opens the window, travaux OLDER NEWER compares two drafts in it."
        " Exit codes: 0 done, 1 refused, 2 wrong usage.",
        allow_abbrev=False,
        formatter_class=_formatter,
    )
    whole.add_argument("--version", action="version", version=f"travaux {__version__}")
    verbs = whole.add_subparsers(metavar="VERB", required=True)
    for name, (does, module, arguments) in VERBS.items():
        verb = verbs.add_parser(
            name, help=does, description=does, allow_abbrev=False, add_help=name == asked, formatter_class=_formatter
        )
        if name == asked:
            verb.set_defaults(module=module, verb=name if name != "import" else "import_")
            arguments(verb)
            passphrase(verb)
    return whole


def _formatter(prog: str) -> argparse.HelpFormatter:
    """The usual one, told how wide the terminal is: to find that out for itself it imports archive formats."""
    said = os.environ.get("COLUMNS", "")
    columns = int(said) if said.isdecimal() else 0
    if not columns:
        with contextlib.suppress(OSError):  # no terminal
            columns = os.get_terminal_size().columns
    return argparse.HelpFormatter(prog, width=(columns or 80) - 2)
