"""Making a dossier that is whole or not there, and copying one, between files and servers both ways."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

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
    with whole_file(place) as passing, Dossier.create(passing, title) as made:
        yield made


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
