"""What a person adds to a dossier in hand: pins, positions, notes, preferences, words on what was read and found, and
which amendments they have read.

It is `Dossier.user_input` (`dossier.py`), and holds no document; as in `Dossier`, every method imports what it needs
of the store by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING

from app.place import ServerAddress

if TYPE_CHECKING:
    from app.storage.records.drafts import DraftSummary
    from app.storage.store import Store
    from app.treaty.confirmations import Confirmation
    from app.treaty.draft import Draft
    from app.treaty.notes import Note
    from app.treaty.proposals import Position, Proposal


class UserInput:
    """What a person added to the dossier in an open store; it neither opens nor closes that."""

    def __init__(self, file: Store) -> None:
        self._file = file

    def pins(self, older: Draft | DraftSummary, newer: Draft | DraftSummary) -> tuple[tuple[str, str], ...]:
        """Pairs of provision ids that a person joined between these two drafts."""
        from app.storage.records.pins_and_positions import load_pins

        with self._file.reading() as session:
            return load_pins(session, older.sha256, newer.sha256)

    def pins_among(self, drafts: Sequence[Draft | DraftSummary]) -> dict[tuple[int, int], tuple[tuple[str, str], ...]]:
        """The same for any two of some drafts, by their indices, the earlier first; two without pins are left out."""
        from app.storage.records.pins_and_positions import load_all_pins

        with self._file.reading() as session:
            pins = load_all_pins(session)
        if not pins:
            return {}
        pairs = ((older, newer) for newer in range(len(drafts)) for older in range(newer))
        hashes = {pair: (drafts[pair[0]].sha256, drafts[pair[1]].sha256) for pair in pairs}
        return {pair: pins[both] for pair, both in hashes.items() if both in pins}

    def add_pin(self, older: Draft | DraftSummary, newer: Draft | DraftSummary, pair: tuple[str, str]) -> None:
        """Join provision `pair[0]` of the older draft with `pair[1]` of the newer one."""
        from app.storage.records.pins_and_positions import store_pin

        with self._file.writing() as session:
            store_pin(session, older.sha256, newer.sha256, pair)

    def remove_pin(self, older: Draft | DraftSummary, newer: Draft | DraftSummary, pair: tuple[str, str]) -> None:
        """Part two provisions that were joined."""
        from app.storage.records.pins_and_positions import remove_pin

        with self._file.writing() as session:
            remove_pin(session, older.sha256, newer.sha256, pair)

    def positions(self) -> tuple[Position, ...]:
        """Positions entered by hand."""
        from app.storage.records.pins_and_positions import load_positions

        with self._file.reading() as session:
            return load_positions(session)

    def add_position(self, position: Position) -> Position:
        """Enter a position by hand; returns it with its id, a new one where it had none."""
        from app.storage.records.pins_and_positions import store_position

        kept = position if position.id else replace(position, id=token_hex(8))
        with self._file.writing() as session:
            store_position(session, kept)
        return kept

    def remove_position(self, identity: str) -> None:
        """Take a position entered by hand back."""
        from app.storage.records.pins_and_positions import remove_position

        with self._file.writing() as session:
            remove_position(session, identity)

    def notes(self, *, private: bool = True) -> tuple[Note, ...]:
        """The delegate's notes, in the order in which they were made; those that are not private alone, where no
        `private` ones are wanted.
        """
        from app.storage.records.notes import load_notes

        with self._file.reading() as session:
            return load_notes(session, private=private)

    def note_count(self) -> int:
        """How many notes there are."""
        from app.storage.records.notes import count_notes

        with self._file.reading() as session:
            return count_notes(session)

    def note(self, identity: str) -> Note | None:
        """One note by its id, None where there is none."""
        from app.storage.records.notes import load_note

        with self._file.reading() as session:
            return load_note(session, identity)

    def keep_note(self, note: Note) -> None:
        """Keep a note, in the place of the one with its id when there is one."""
        from app.storage.records.notes import store_note

        with self._file.writing() as session:
            store_note(session, note)

    def exchange_notes(self, exchanges: Iterable[tuple[Note | None, Note | None]]) -> None:
        """Put notes as they are to be in the place of what a person saw, all or none; None stands for no note.

        Raises Overtaken when one is otherwise by now.
        """
        from app.storage.records.notes import exchange_note

        with self._file.writing() as session:
            for before, after in exchanges:
                exchange_note(session, before, after)

    def remove_note(self, identity: str) -> None:
        """Take a note away; one that is not there is no error."""
        from app.storage.records.notes import remove_note

        with self._file.writing() as session:
            remove_note(session, identity)

    def preferences(self) -> dict[str, str]:
        """What a person set for this dossier, by name: "delegation" is the id of their own actor."""
        from app.storage.records.notes import load_preferences

        with self._file.reading() as session:
            return load_preferences(session)

    def set_preference(self, name: str, value: str) -> None:
        """Set a preference of this dossier; "" takes it back."""
        from app.storage.records.notes import store_preference

        with self._file.writing() as session:
            store_preference(session, name, value)

    # --- what a reader has read ---

    def read_amendments(self, reader: str = "") -> frozenset[str]:
        """The fingerprints of the amendments that a reader has read; "" is the one reader of a dossier in a file."""
        from app.storage.records.reading_memory import load_read

        with self._file.reading() as session:
            return load_read(session, self._reader(reader))

    def set_read(self, marks: Mapping[str, bool], reader: str = "") -> None:
        """Keep of amendments, by their fingerprints, that a reader has read them, or has not; all or none."""
        from app.storage.records.reading_memory import forget_read, store_read

        with self._file.writing() as session:
            store_read(session, self._reader(reader), [one for one, read in marks.items() if read])
            forget_read(session, self._reader(reader), [one for one, read in marks.items() if not read])

    def _reader(self, reader: str) -> str:
        """Under what a reader's rows stand: a file is its reader's own, on whichever computer it is read."""
        return reader if isinstance(self._file.path, ServerAddress) else ""

    # --- what a person says of what was read and found ---

    def review(self, proposal: Proposal, seen: Proposal | None = None) -> None:
        """Put a proposal as a person has it in the place of the one with its id; what was read is kept beside it.

        Raises Refused when there is no such proposal, and Overtaken when it is not any more as it was `seen`.
        """
        self.review_all([(proposal, seen)])

    def review_all(self, reviews: Iterable[tuple[Proposal, Proposal | None]]) -> None:
        """Put several proposals in the place of those with their ids, all or none, each with what it was seen as.

        Raises as `review` does.
        """
        from app.storage.records.reviews import check_seen, store_review

        with self._file.writing() as session:
            for proposal, seen in reviews:
                if seen is not None:
                    check_seen(session, proposal, seen)
                store_review(session, proposal)

    def as_read(self, proposal: str) -> Proposal:
        """The proposal with this id as the program read it. Raises Refused when there is none."""
        from app.storage.records.reviews import load_as_read

        with self._file.reading() as session:
            return load_as_read(session, proposal)

    def confirmations(self) -> tuple[Confirmation, ...]:
        """What a person said of who asked for changes, in the order in which it was said."""
        from app.storage.records.reviews import load_confirmations

        with self._file.reading() as session:
            return load_confirmations(session)

    def add_confirmations(self, confirmations: Iterable[Confirmation]) -> tuple[Confirmation, ...]:
        """Keep confirmations, all or none; returns them with their numbers."""
        from app.storage.records.reviews import store_confirmation

        with self._file.writing() as session:
            return tuple(store_confirmation(session, confirmation) for confirmation in confirmations)

    def remove_confirmations(self, numbers: Iterable[int]) -> None:
        """Take confirmations back."""
        from app.storage.records.reviews import remove_confirmation

        with self._file.writing() as session:
            for number in numbers:
                remove_confirmation(session, number)
