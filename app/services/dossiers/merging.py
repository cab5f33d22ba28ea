"""Merging a colleague's dossier into one's own, and settling what the two have otherwise.

Either may lie in a file or on a server. A copy of one's own is kept before, where it is a file; backups of a server are
its own. The other dossier may come from a stick: it is read and never changed, and looked at as any imported file is.
What wins over what is the store's business (`app.storage.merging.merge`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Damaged, Refused, SilentProgress
from app.message import Message
from app.place import DossierPlace, ServerAddress
from app.services.dossiers.backups import today
from app.services.dossiers.differences import DifferenceDescriber, DossierDifference
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import is_locked
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.job import Progress
    from app.services.dossiers.dossier import MergeOutcome, SettledConflict

_STEPS = 3


@dataclass(frozen=True)
class MergeAccount:
    """What a merge did."""

    came: Mapping[str, int]
    """How many of each sort came in."""
    renewed: tuple[DossierDifference, ...]
    """What was changed there and not here since both had it alike: it is as theirs now."""
    both: tuple[DossierDifference, ...]
    """What stands twice now, once as ours and once as theirs."""
    conflicts: tuple[DossierDifference, ...]
    """All that waits to be settled now: ours holds meanwhile."""
    returned: tuple[DossierDifference, ...]
    """What had been taken away here and came in again."""
    held: tuple[DossierDifference, ...]
    """Words on who asked that stay out: here they would name whom our papers have under their ask."""
    renamed: tuple[tuple[str, str], ...]
    """Labels of drafts there, and what they are called here, where another draft has their label."""
    only_here: int
    """How many things theirs does not have; they stay."""
    changed: bool
    """Whether anything is other than it was."""
    copy: Path | None
    """The dossier as it was before; None where nothing was changed, and for one on a server."""
    unlocked: bool
    """Theirs is locked with a passphrase, and ours, in which it stands now, is not."""


@task
def merge_dossiers(
    dossier: DossierPlace, other: DossierPlace, *, progress: Progress | None = None, day: str = ""
) -> MergeAccount:
    """Bring into the dossier at `dossier` what the one at `other` has, in one transaction.

    `day` (ISO 8601; today, if "") is in the name of the copy that is kept before. Raises Refused, and then nothing is
    changed: for one and the same, for one that is no dossier, too large, from a newer version or damaged, and when no
    copy can be kept; Cancelled when `progress` does.
    """
    from app.storage.file.backup_policy import keep_before_merging, let_old_go, take_away, take_away_unused

    progress = progress or SilentProgress()
    progress.step(0, _STEPS, "Looking at the other dossier")
    if isinstance(dossier, Path) and not dossier.is_file():
        raise Refused(Message("There is no dossier “{0}”; check the name and the folder.", (dossier.name,)))
    with _not_ours(other):
        theirs = _foreign(dossier, other)
    with theirs:
        progress.step(1, _STEPS, "Keeping a copy of the dossier")
        Dossier.open(dossier, progress=progress).close()  # one of an older schema is renewed before, with a copy of it
        copy = keep_before_merging(dossier, day or today()) if isinstance(dossier, Path) else None
        with ExitStack() as undone:
            if isinstance(dossier, Path) and copy is not None:
                undone.callback(take_away_unused, dossier, copy)
            progress.step(2, _STEPS, "Merging the dossiers")
            with Dossier.open(dossier) as ours:
                merged = ours.merge(theirs)
                undone.pop_all()  # it is merged: from here on the copy is what takes it back
                account = _account(ours, merged, copy, unlocked=is_locked(other) and not is_locked(dossier))
    if isinstance(dossier, Path):
        if copy is not None and account.copy is None:
            take_away(copy)
        let_old_go(dossier)
    return account


def _account(ours: Dossier, merged: MergeOutcome, copy: Path | None, *, unlocked: bool) -> MergeAccount:
    """What came of a merge, in the words of a dossier that has it by now."""
    telling = DifferenceDescriber(ours)
    return MergeAccount(
        dict(+merged.came),
        telling.differences(merged.renewed),
        telling.differences(merged.both),
        telling.differences(ours.conflicts()),
        telling.differences(merged.returned),
        telling.differences(merged.held),
        tuple(merged.renamed),
        merged.only_here.total(),
        merged.changed,
        copy if merged.changed else None,
        unlocked,
    )


def _foreign(dossier: DossierPlace, other: DossierPlace) -> Dossier:
    """A dossier that comes from elsewhere, open for reading, in which nothing odd was found."""
    from app.storage.records.validation import check_size

    if _same(dossier, other):
        raise Refused("A dossier cannot be merged into itself; name the one of your colleague.")
    if isinstance(other, Path):
        check_size(other)
    theirs = Dossier.open(other, write=False)
    try:
        theirs.check()
        theirs.own_actors()
        theirs.check_texts()
    except BaseException:
        theirs.close()
        raise
    return theirs


def _same(dossier: DossierPlace, other: DossierPlace) -> bool:
    """Whether the two are one dossier; where that is not seen, merging it changes nothing."""
    if isinstance(dossier, Path) and isinstance(other, Path):
        return other.exists() and dossier.samefile(other)
    return dossier == other


@contextmanager
def _not_ours(other: DossierPlace) -> Iterator[None]:
    """Around the reading of a colleague's dossier: one that is damaged is theirs to mend, not the window's."""
    try:
        yield
    except Damaged as reason:
        if isinstance(other, ServerAddress):
            raise Refused(reason.message) from reason
        raise Refused(
            Message("The dossier “{0}” is damaged; ask your colleague for another copy of it.", (other.name,))
        ) from reason


def conflicts_of(dossier: DossierPlace) -> tuple[DossierDifference, ...]:
    """What waits to be settled in a dossier. Raises Refused."""
    with Dossier.open(dossier, write=False) as there:
        return DifferenceDescriber(there).differences(there.conflicts())


def settle(dossier: DossierPlace, numbers: Mapping[int, bool]) -> tuple[SettledConflict, ...]:
    """Settle conflicts by their numbers, all or none: True takes theirs, False keeps ours for good; returns them, so
    that they can be opened again.

    Raises Refused for a number that there is not, and for what cannot be had any more.
    """
    with Dossier.open(dossier) as there:
        return there.settle(numbers)


def open_again(dossier: DossierPlace, settled: Iterable[SettledConflict]) -> None:
    """Have conflicts wait again that were settled in one call. Raises Refused."""
    with Dossier.open(dossier) as there:
        there.open_again(settled)
