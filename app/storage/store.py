"""An open dossier as the rest of the store and the services have it, wherever it lies: in a file or on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from app.job import Damaged
    from app.message import Message
    from app.place import DossierPlace
    from app.storage.file.stamp import Stamp


class Store(Protocol):
    """What a file (`file/file.py`) and a dossier on a server (`server/server.py`) have in common."""

    @property
    def path(self) -> DossierPlace:
        """Where it lies."""
        ...

    def reading(self) -> AbstractContextManager[Session]:
        """A session that sees one state of the dossier throughout. Raises Refused."""
        ...

    def writing(self) -> AbstractContextManager[Session]:
        """A session that is one transaction, alone in the dossier: all of it is kept at the end, or nothing."""
        ...

    def stamp(self) -> Stamp:
        """Whether it may have changed since somebody looked: the same stamp means the same content."""
        ...

    def problems(self) -> tuple[str, ...]:
        """What is wrong with it, one line each; empty when it is sound."""
        ...

    def damaged(self, records: tuple[Message, ...] = ()) -> Damaged:
        """The refusal of this dossier, in which something is wrong; `records` says what is not as it was stored."""
        ...

    def close(self) -> None:
        """Let it go. Closing twice is no error."""
        ...
