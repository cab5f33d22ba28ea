"""The verbs that lock a dossier with a passphrase, give it another one, and take it away.

The passphrase that it has was given before they begin (`passwords.py`). Each returns the exit code.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import terminal
from app.cli.passwords import new_passphrase
from app.job import Refused
from app.place import DossierPlace, ServerAddress, real_path
from app.services.dossiers import encryption
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import UnsavedFiles

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from app.job import Progress
    from app.services.dossiers.encryption import RewriteResult


def lock(arguments: argparse.Namespace, folder: Path) -> int:
    """Lock a dossier with a new passphrase, and its copies with it."""
    dossier = _in_a_file(arguments.dossier)
    words = new_passphrase(dossier, arguments.new_passphrase_file)
    before, new = encryption.is_locked(dossier), not dossier.exists()
    with _made_for_it(dossier) if new else nullcontext():
        done = _written_anew(dossier, lambda progress: encryption.lock(dossier, words, progress))
    said = [f"{dossier.name} {'has another passphrase' if before else 'is locked'}{_with_copies(done)}."]
    said += _left(dossier, done)
    if not before and not new:
        said.append("Until they are written over, the old bytes may still lie on the disk.")
    terminal.say("\n".join((*said, "Nobody can open it without the passphrase: keep that in a safe place.")))
    return 0


def unlock(arguments: argparse.Namespace, folder: Path) -> int:
    """Take the passphrase of a dossier away, and of its copies."""
    dossier = _in_a_file(arguments.dossier)
    done = _written_anew(dossier, lambda progress: encryption.unlock(dossier, progress))
    said = [f"{dossier.name} is not locked any more{_with_copies(done)}.", *_left(dossier, done)]
    terminal.say("\n".join(said))
    return 0


@contextmanager
def _made_for_it(dossier: Path) -> Iterator[None]:
    """Around the locking of a new dossier: what was made for it goes when it cannot be locked. Nobody asked for one
    that anybody can read.
    """
    Dossier.create(dossier, dossier.stem).close()
    try:
        yield
    except BaseException:
        if not encryption.is_locked(dossier):
            dossier.unlink(missing_ok=True)
        raise


def _in_a_file(dossier: DossierPlace) -> Path:
    if isinstance(dossier, ServerAddress):
        raise Refused("A dossier on a server has no passphrase: who may read it is the server’s to say.")
    return dossier


def _written_anew(dossier: Path, work: Callable[[Progress], RewriteResult]) -> RewriteResult:
    """Do one of the two, and have words follow that were begun in the window and are not in the dossier yet."""
    unfinished = UnsavedFiles()
    begun = unfinished.lying(dossier)
    with terminal.progress() as progress:
        done = work(progress)
    return replace(done, plain=(*done.plain, *unfinished.follow(dossier, begun)))


def _with_copies(done: RewriteResult) -> str:
    return {0: "", 1: ", and its copy with it"}.get(len(done.copies), f", and its {len(done.copies)} copies with it")


def _left(dossier: Path, done: RewriteResult) -> list[str]:
    """What is said of files beside it that did not go with it."""
    gone = [f"Taken away, since it is damaged: {_beside(dossier, copy)}" for copy in done.taken_away]
    left = [f"Left as it is: {_beside(dossier, file)}" for file in done.left]
    if done.other_names:
        left.append("The file had other names too (hard links): what lies under them stayed as it was.")
    return [*gone, *left, *describe_plain_files(dossier, done.plain)]


def describe_plain_files(dossier: Path, plain: Iterable[Path]) -> list[str]:
    """What is said of files beside a locked dossier that lie in plain."""
    return [f"Not locked, and can be read: {_beside(dossier, file)}" for file in plain]


def _beside(dossier: Path, file: Path) -> Path:
    """How a file is called from the folder of a dossier; in full where it lies elsewhere, as beside a link."""
    folder = real_path(dossier).parent
    return file.relative_to(folder) if file.is_relative_to(folder) else file
