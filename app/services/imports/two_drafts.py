"""Two drafts compared without ceremony: which of them is the older, and the dossier that holds the two.

A file was read ahead (`preview.py`); a draft of a dossier comes with all that its dossier knows of who asked. Whether
the dossier that is made of them is kept is for `dossiers/temporary.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.notation.documents.succession import order_by_symbols
from app.place import NamedDraft
from app.services.dossiers.creation import new_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import is_locked
from app.services.imports.store_drafts import DraftToStore, as_meant
from app.services.processes.garbage_collection import unpack_value
from app.services.processes.tasks import task
from app.storage.records.arrivals import IncomingDraft
from app.storage.values.draft_names import free_label

if TYPE_CHECKING:
    from app.services.imports.preview_model import DraftPreview


class KnownOrder(Enum):
    """By what the older of two drafts is known."""

    DATE = "date"
    SYMBOL = "symbol"
    GIVEN = "given"
    """By nothing but the order in which they were named."""


@dataclass(frozen=True)
class PairSide:
    """One of two drafts: a file that was read (`ahead`), or a draft of a dossier (`named`)."""

    label: str
    symbol: str = ""
    date: str = ""
    """ISO 8601, or ""."""
    sha256: str = ""
    named: NamedDraft | None = None
    ahead: DraftPreview | None = None

    @property
    def file(self) -> str:
        """The path of the file from which it was read, "" for a draft of a dossier."""
        return self.ahead.path if self.ahead else ""


def side_of(named: NamedDraft) -> PairSide:
    """A draft of a dossier as one of two. Raises Refused where it is not there, and for a dossier that is locked: what
    is made of it here would not be.
    """
    if is_locked(named.path):
        raise Refused(
            Message(
                "The dossier “{0}” is locked, and what is compared without being kept is not; add the other draft to it"
                " instead.",
                (named.path.name,),
            )
        )
    with Dossier.open(named.path, write=False) as there:
        label = there.label(named.label)
        facts = next(one for one in there.drafts() if one.label == label)
    return PairSide(label, facts.symbol, facts.date, facts.sha256, NamedDraft(named.path, label))


def side_read(ahead: DraftPreview) -> PairSide:
    """A file that was read as one of two."""
    return PairSide(ahead.label, ahead.symbol, ahead.date, ahead.sha256, ahead=ahead)


def order_pair(pair: tuple[PairSide, PairSide]) -> tuple[tuple[PairSide, PairSide], KnownOrder]:
    """Two drafts, the older one first, and by what that is known: their days where both have one, else their symbols,
    else the order in which they come.
    """
    first, second = pair
    if first.date and second.date and first.date != second.date:
        return (pair if first.date < second.date else (second, first)), KnownOrder.DATE
    if told := order_by_symbols(first.symbol, second.symbol):
        return (pair if told < 0 else (second, first)), KnownOrder.SYMBOL
    return pair, KnownOrder.GIVEN


@task
def store_pair(
    place: Path, pair: tuple[PairSide, PairSide], title: str, progress: Progress | None = None
) -> tuple[str, str]:
    """Make a dossier of two drafts, the older one first, at `place`; returns their labels in it.

    A draft of a dossier comes with all of that dossier, so that it is known who asked, who was rejected, and which
    names are meant; where both are of dossiers, with that of the newer one. Raises Refused where a dossier cannot be
    read, or the one at `place` cannot be made.
    """
    progress = progress or SilentProgress()
    progress.step(0, 1, "Storing")
    whole = next((one.named for one in reversed(pair) if one.named), None)
    with new_dossier(place, title) as made:
        if whole is not None:
            with Dossier.open(whole.path, write=False) as there:
                made.fill_from(there, title=title)
        taken = [draft.label for draft in made.drafts()]
        labels, arrivals = list[str](), list[IncomingDraft]()
        for side in pair:
            if side.named is not None and whole is not None and side.named.path == whole.path:
                labels.append(side.label)
                continue
            label = free_label(side.label, {*taken, *labels})
            arrivals.append(_arrival(side, label, _behind(pair, labels, taken)))
            labels.append(label)
        made.bring(arrivals)
    return labels[0], labels[1]


def _behind(pair: tuple[PairSide, PairSide], before: Sequence[str], taken: Sequence[str]) -> str | None:
    """Behind which draft one is to stand: the newer right behind the older, the older right before the newer where that
    is there already; else at the end.
    """
    if before:
        return before[0]
    if pair[1].label in taken:
        at = taken.index(pair[1].label)
        return taken[at - 1] if at else ""
    return None


def _arrival(side: PairSide, label: str, after: str | None) -> IncomingDraft:
    if side.ahead is not None:
        intended = DraftToStore(side.ahead.draft, label, side.symbol, side.date, after, "", side.ahead.pictures)
        return IncomingDraft(as_meant(unpack_value(side.ahead.draft), intended), after, pictures=side.ahead.pictures)
    assert side.named is not None
    with Dossier.open(side.named.path, write=False) as there:
        draft = there.draft(side.label)
        return IncomingDraft(replace(draft, label=label), after, pictures=there.page_pictures(side.label))
