"""Which words of the command line change which dossier, so that a copy is kept before; and what is said of copies.

It makes no copy: `app.services.copies` does.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

_WITH = {
    "import": "files",
    "paste": "file",
    "proposals": "files",
    "propose": "actor",
    "authors": "authors",
    "positions": "add",
    "profile": "profile",
    "actors": "keep",
    "conflicts": "take",
}
"""Verbs that change a dossier, each when it is given something under this name."""


@contextmanager
def copy_kept(arguments: argparse.Namespace) -> Iterator[None]:
    """Around a verb: where it changes a dossier that is there, a copy is kept before the first change of a day."""
    dossier = _changed(arguments)
    if dossier is None or not dossier.is_file():
        with nullcontext():
            yield
        return
    from app.services.copies import changing

    with changing(dossier, lambda sentence: print(f"travaux: {sentence}", file=sys.stderr)):
        yield


def _changed(arguments: argparse.Namespace) -> Path | None:
    """The dossier that a verb changes; None when it only reads."""
    verb = arguments.verb.rstrip("_")
    said = vars(arguments)
    changes = said["withdraw"] or said["words"] if verb == "confirm" else verb in _WITH and said[_WITH[verb]]
    if not changes:
        return None
    return Path(said["draft"].rpartition("#")[0]) if verb == "profile" else said["dossier"]


def copies_told(dossier: Path) -> str:
    """The copies of a dossier, one a line; "" when there are none."""
    from app.services.copies import copies_of, is_sound
    from app.services.locking import needs_passphrase

    lines = []
    for copy in copies_of(dossier):
        what = f"before the changes of {copy.day}" if copy.day else f"before schema {copy.schema} was renewed"
        if copy.merging:
            what = f"before another dossier was merged into it on {copy.day}"
        place = copy.path.relative_to(dossier.parent)
        state = "" if is_sound(copy.path) else " – damaged"
        if needs_passphrase(copy.path):
            state = " – locked with another passphrase"
        lines.append(f"Copy: {place}, {what}{state}")
    return "\n".join(lines)
