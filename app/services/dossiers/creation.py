"""Making a dossier that is whole or not there, and copying one, between files and servers both ways."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.interrupts import hold_interrupts, tell_kept, try_change
from app.job import Refused
from app.message import Message
from app.place import DossierPlace, ServerAddress
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import is_locked
from app.services.processes.output_files import check_target, whole_file


def check_new(place: DossierPlace) -> None:
    """Raise Refused unless a dossier can be made at `place`, as far as that can be told before."""
    if not isinstance(place, ServerAddress):
        check_target(place)


def check_absent(target: DossierPlace) -> None:
    """Raise Refused when there is anything at `target`, where a copy of a dossier is to lie."""
    if Dossier.is_there(target):
        raise Refused(
            Message("There is already something called “{0}”; choose another name for the copy.", (target.name,))
        )


@contextmanager
def new_dossier(place: DossierPlace, title: str) -> Iterator[Dossier]:
    """A new dossier to fill, which lies at `place` when the block ends well, and nowhere when not.

    Raises Refused when there is something at `place`, or nothing can be made there.
    """
    if isinstance(place, ServerAddress):
        from app.storage.server.server import create_on_server

        with ExitStack() as undo:
            with try_change():
                with hold_interrupts():
                    store = create_on_server(place, title)
                    undo.callback(store.take_away)
                with Dossier(store) as made:
                    yield made
            with hold_interrupts():
                undo.pop_all()
                tell_kept()
        return
    with whole_dossier_file(place) as passing, Dossier.create(passing, title) as made:
        yield made


@contextmanager
def whole_dossier_file(place: Path) -> Iterator[Path]:
    """A path beside `place` where a new dossier is made; its file takes its place when the block ends well, and is gone
    when not. It must be closed by then.

    Raises Refused as `whole_file` does, and where not all could be brought into the one file: closing a dossier leaves
    what finds no room there in the log beside it, which has another name and would be left behind. What is refused of
    the passing file is said of `place`.
    """
    from app.storage.file.connections import bring_together, remove
    from app.storage.file.errors import plain_words

    with whole_file(place) as passing:
        try:
            yield passing
            with plain_words(passing):
                bring_together(passing)
        except BaseException as reason:
            remove(passing)
            if isinstance(reason, Refused):
                _say_of(place, passing, reason)
            raise


def _say_of(place: Path, passing: Path, reason: Refused) -> None:
    """Have a refusal name the file at `place` where it names the passing one, which nobody knows."""
    said = reason.message
    facts = tuple(place.name if fact == passing.name else fact for fact in said.facts)
    reason.args = (Message(said.template, facts), *reason.args[1:])


def copy_dossier(source: DossierPlace, target: DossierPlace) -> None:
    """Make a copy of a dossier at `target`, with every row of it: from a file, or a server, to another.

    Raises Refused when there is something at `target`, when one of them cannot be opened, or when it cannot be made.
    """
    if is_locked(source):
        raise Refused(
            Message(
                "The dossier “{0}” is locked, and a copy of this sort would not be; unlock it first.", (source.name,)
            )
        )
    check_absent(target)
    with Dossier.open(source, write=False) as there, new_dossier(target, there.title()) as made:
        made.fill_from(there)
