"""What passes between a dossier in hand and a colleague's: merging theirs, settling conflicts, a copy for a partner.

It is the part of `Dossier` (`dossier.py`) that knows of another one; as there, every method imports what it needs of
the store by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Mapping

    from app.storage.merging.conflicts import Conflict as Conflict
    from app.storage.merging.conflicts import Settled as Settled
    from app.storage.merging.outcome import Merged as Merged
    from app.storage.merging.partner_copy import Choice as Choice
    from app.storage.store import Store


class Exchanged:
    """What an open file gives to another one, and takes from it."""

    _file: Store

    def check_texts(self) -> None:
        """Look at a dossier that comes from elsewhere as at any imported file. Raises Refused."""
        from app.storage.records.validation import check_texts

        with self._file.reading() as session:
            check_texts(session, self._file)

    def merge(self, other: Self) -> Merged:
        """Bring in what another dossier has: all of it, or nothing. The other one is only read."""
        from app.storage.merging.merge import merge

        with other._file.reading() as theirs, self._file.writing() as ours:
            return merge(ours, theirs)

    def conflicts(self) -> tuple[Conflict, ...]:
        """What a colleague's dossier had otherwise, and nobody settled yet."""
        from app.storage.merging.conflicts import load_conflicts

        with self._file.reading() as session:
            return load_conflicts(session)

    def settle(self, numbers: Mapping[int, bool]) -> tuple[Settled, ...]:
        """Settle conflicts by their numbers, all or none: True takes theirs, False keeps ours. Raises Refused."""
        from app.storage.merging.conflicts import settle

        with self._file.writing() as session:
            return tuple(settle(session, number, theirs=theirs) for number, theirs in numbers.items())

    def open_again(self, settled: Iterable[Settled]) -> None:
        """Have conflicts that were settled in one call wait again, all or none. Raises Overtaken."""
        from app.storage.merging.conflicts import open_again

        with self._file.writing() as session:
            for one in reversed(tuple(settled)):
                open_again(session, one)

    def write_shared(self, target: Self, choice: Choice) -> Counter[str]:
        """Write what `choice` leaves in into a new dossier; returns how many rows of each table were left out."""
        from app.attribution.evidence.words_alone import words_without_papers
        from app.services.dossiers.revision_authors import with_authors
        from app.storage.merging.partner_copy import write_shared
        from app.storage.records.papers import load_papers
        from app.storage.records.people import load_authors
        from app.storage.records.reviews import load_confirmations

        with self._file.reading() as source, target._file.writing() as session:
            if choice.matched:
                return write_shared(source, session, choice)
            papers = with_authors(load_papers(source), load_authors(source))
            return write_shared(source, session, choice, words_without_papers(load_confirmations(source), papers))
