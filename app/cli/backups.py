"""Which words of the command line change which dossier, so that a copy is kept before; and what is said of copies.

It makes no copy: `app.services.dossiers.backups` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from app.cli import terminal
from app.place import DossierPlace, ServerAddress, place_of

if TYPE_CHECKING:
    import argparse

    from app.services.dossiers.backups import RestoreResult

_WITH = {
    "import": ("files",),
    "paste": ("file",),
    "instruments": ("files", "describe", "remove", "take"),
    "proposals": ("files", "withdraw"),
    "propose": ("actor",),
    "authors": ("authors",),
    "positions": ("add", "withdraw", "take", "refuse"),
    "profile": ("profile",),
    "actors": ("keep",),
    "conflicts": ("take",),
    "confirm": ("withdraw", "words"),
}
"""Verbs that change a dossier, each when it is given something under one of these names."""


@contextmanager
def keep_copy_around(arguments: argparse.Namespace) -> Iterator[None]:
    """Around a verb: where it changes a dossier that is there, a copy is kept before the first change of a day."""
    dossier = _changed(arguments)
    if dossier is None or not dossier.is_file():
        with nullcontext():
            yield
        return
    from app.services.dossiers.backups import change_with_copy, log_without_room

    with change_with_copy(dossier, lambda sentence: terminal.warn(f"travaux: {sentence}")):
        yield
    if (log := log_without_room(dossier)) is not None:
        terminal.warn(
            f"travaux: The disk has no room to bring all into “{dossier.name}”: what was kept last lies beside it in "
            f"“{log.name}”; free some and open it once more before you copy or send the file."
        )


def _changed(arguments: argparse.Namespace) -> DossierPlace | None:
    """The dossier that a verb changes; None when it only reads."""
    verb = arguments.verb.rstrip("_")
    said = vars(arguments)
    if not any(said[name] for name in _WITH.get(verb, ())):
        return None
    if said.get("computer"):  # whoever keeps instruments there has their files
        return None
    return place_of(said["draft"].rpartition("#")[0]) if verb == "profile" else said["dossier"]


def describe_copies(dossier: DossierPlace) -> str:
    """The copies of a dossier, one a line; "" when there are none. Of one on a server, who keeps them."""
    from app.services.dossiers.backups import copies_of, is_sound
    from app.services.dossiers.encryption import needs_passphrase

    lines: list[str] = []
    if isinstance(dossier, ServerAddress):
        return "Copies of it are kept by whoever looks after the server."
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


def describe_left_out(done: RestoreResult) -> list[str]:
    """What a copy has not that lay in the dossier in whose place it was put: a sentence or two, none for nothing."""
    if done.left_out is None:
        return []
    many = ", ".join(f"{count} {sort}{'s' if count > 1 else ''}" for sort, count in done.left_out.counts)
    said = [f"Not in the copy, and in that file only: {many}."] if many else []
    return [*said, "Not all of that file can be read; it may have more."] if done.left_out.unread else said
