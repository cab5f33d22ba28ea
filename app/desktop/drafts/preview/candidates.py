"""The files of one import before anything is stored: what was read of each, and what the reader says of it.

Values of one dialog; they read nothing and show nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.imports.preview import BlockRole, DraftPreview, ReadOptions, UnreadFile
from app.services.imports.store_drafts import DraftToStore

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Job
    from app.services.imports.replacement import ReplacementAccount


@dataclass
class ImportCandidate:
    """One file. Until something was read both `ahead` and `unread` are None."""

    path: Path
    ahead: DraftPreview | None = None
    unread: UnreadFile | None = None
    wished: ReadOptions = field(default_factory=ReadOptions)
    label: str = ""
    symbol: str = ""
    date: str = ""
    said: set[str] = field(default_factory=set)
    """Which of label, symbol and date the reader wrote: what a file says no longer counts there."""
    after: str | None = None
    replaces: str = ""
    account: ReplacementAccount | None = None
    """For one that replaces a draft: what becomes of what was added to that."""
    paper_of: tuple[str, ...] = ()
    """Where it looks like a paper with proposals: who heads its passages, as written."""
    same_as: str = ""
    """The name of another file of this import with the very same bytes."""
    asked: int = 0
    """How often it was asked to be read; an answer to an earlier question counts no more."""
    busy: bool = True
    job: Job | None = None
    """That reads it, while one does."""
    password: str = field(default="", repr=False)
    """With which it was opened; it is kept nowhere else."""

    @property
    def there_already(self) -> bool:
        """Whether the very same file is in the dossier, or in this import, already."""
        return self.ahead is not None and bool(self.ahead.same_as or self.same_as)

    @property
    def can_be_stored(self) -> bool:
        """Whether it was read and is new."""
        return self.ahead is not None and self.unread is None and not self.there_already

    @property
    def doubtful(self) -> int:
        """How much there is to look at: more for what is not read at all."""
        if self.unread is not None:
            return 1_000_000
        return self.ahead.doubtful if self.ahead is not None else 0

    def take(self, ahead: DraftPreview, taken: Collection[str]) -> None:
        """What was read, under a label that is not `taken`."""
        if self.ahead is not None and not ahead.pictures:  # they do not come again with another reading
            ahead = replace(ahead, pictures=self.ahead.pictures)
        self.ahead, self.unread, self.busy = ahead, None, False
        if "label" not in self.said:
            self.label = unused_label(ahead.label, taken)
        if "symbol" not in self.said:
            self.symbol = ahead.symbol
        if "date" not in self.said:
            self.date = ahead.date

    def correct(self, block: int, said: BlockRole | None) -> None:
        """Say what a paragraph is; None takes it back."""
        corrections = {at: what for at, what in self.wished.corrections.items() if at != block}
        if said is not None:
            corrections[block] = said
        self.wished = replace(self.wished, corrections=corrections)

    def intended(self) -> DraftToStore:
        """The draft as it is to be stored."""
        assert self.ahead is not None
        return DraftToStore(
            self.ahead.draft,
            self.label.strip(),
            self.symbol.strip(),
            self.date.strip(),
            self.after,
            self.replaces,
            self.ahead.pictures,
        )


def unused_label(wanted: str, taken: Collection[str]) -> str:
    """A label that is not taken: the wanted one, numbered where it must be."""
    label, number = wanted, 2
    while label in taken:
        label, number = f"{wanted} ({number})", number + 1
    return label


def drafts_to_store(candidates: Sequence[ImportCandidate]) -> tuple[DraftToStore, ...]:
    """What is to be stored, in the order of the files: those that go behind the same draft stay in that order. New
    drafts that come last stand by their dates where all have one, since files are dropped in whatever order.
    """
    last: dict[str, str] = {}
    meant: list[DraftToStore] = []
    for one in (candidate.intended() for candidate in candidates if candidate.can_be_stored):
        if one.after is None or one.replaces:
            meant.append(one)
            continue
        meant.append(replace(one, after=last.get(one.after, one.after)))
        last[one.after] = one.label
    return _by_date(meant)


def _by_date(meant: Sequence[DraftToStore]) -> tuple[DraftToStore, ...]:
    """The same, with the new drafts that come last in the order of their dates, if each of them has one."""
    at_the_end = [one for one in meant if one.after is None and not one.replaces]
    if not all(one.date for one in at_the_end):
        return tuple(meant)
    others = [one for one in meant if one.after is not None or one.replaces]
    return (*others, *sorted(at_the_end, key=lambda one: one.date))
