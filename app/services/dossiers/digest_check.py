"""Whether what a dossier holds is as it was stored: by the digests that were written with it.

What a digest is over and how it is made is the store's business (`app.storage.digests`). It changes nothing; what is
wrong with pages and tables of a file, `Dossier.problems` says.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from app.job import Damaged
from app.message import Message

if TYPE_CHECKING:
    from app.job import Progress
    from app.storage.store import Store


class DigestCheck:
    """Asks an open dossier."""

    def __init__(self, file: Store) -> None:
        self._file = file

    def damage(
        self,
        *,
        drafts: Collection[str] | None = None,
        leave_out: Collection[str] = (),
        progress: Progress | None = None,
    ) -> tuple[Message, ...]:
        """What is not as it was stored, one sentence each that says what to do: of drafts only those with these labels,
        where any are given, and nothing of the sorts `leave_out` (`storage/digests/units.py`).
        """
        from app.storage.digests.damage import find_damage
        from app.storage.digests.stored_digests import rows_behind

        with self._file.reading() as session:
            rows = rows_behind(session.connection())
            found = find_damage(rows, drafts=drafts, leave_out=leave_out, progress=progress)
        return tuple(one.message for one in found)

    def damage_behind(self, drafts: Collection[str] | None, *, notes: bool = False) -> tuple[Message, ...]:
        """The same of all that a file for others is made of: of all drafts or those with these labels, of papers,
        actors, answers and positions, and with `notes` of these.
        """
        from app.storage.digests.damage import NEVER_EXPORTED

        return self.damage(drafts=drafts, leave_out=NEVER_EXPORTED - {"note"} if notes else NEVER_EXPORTED)

    def check(self, drafts: Collection[str] | None = None, *, notes: bool = False) -> None:
        """Raise Damaged, before a file is written, where `damage_behind` finds something."""
        if found := self.damage_behind(drafts, notes=notes):
            whole = self._file.damaged(found)
            raise Damaged(Message("Nothing was written. {0}", (found[0],)), whole.dossier, whole.copy, found)

    def check_all(self, progress: Progress | None = None) -> None:
        """Raise Damaged when anything is not as it was stored: its records say of each thing what it is."""
        if found := self.damage(progress=progress):
            raise self._file.damaged(found)

    def schema_found(self) -> int:
        """Of which schema the dossier was when what is in it was taken as it was found, since there were no digests
        then; 0 where everything was written with its own.
        """
        from app.storage.digests.stored_digests import schema_found

        with self._file.reading() as session:
            return schema_found(session.connection())
