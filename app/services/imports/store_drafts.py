"""Storing what was read ahead: all drafts of one import at their places, or instead of others, in one transaction; and
taking it back as one step.

What a file is was settled before (`preview.py`); what a person added to a draft that is replaced is told by
`replacement.py`.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.imports.replacement import ReplacementAccount, account_of
from app.services.processes.garbage_collection import unpack_value
from app.services.processes.tasks import task
from app.storage.records.arrivals import IncomingDraft

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.storage.records.arrivals import StoreResult
    from app.treaty.actors import Actor
    from app.treaty.draft import Draft
    from app.treaty.pages import PagePicture


@dataclass(frozen=True)
class DraftToStore:
    """A draft that was read ahead, with what a person says of it."""

    draft: bytes = field(repr=False)
    label: str
    symbol: str = ""
    date: str = ""
    """ISO 8601, or ""."""
    after: str | None = None
    """The label of the draft behind which it is to stand, "" for the first place, None for the last."""
    replaces: str = ""
    """The label of the draft in whose place it comes, "" for none."""
    pictures: tuple[PagePicture, ...] = field(default=(), repr=False)
    """Of pages of its file that are kept with it."""


@dataclass(frozen=True)
class ImportResult:
    """What an import did."""

    labels: tuple[str, ...]
    accounts: tuple[ReplacementAccount, ...]
    """For each draft that was replaced, what became of all that was added to it."""
    came: StoreResult


@task
def account_for(dossier: DossierPlace, draft: bytes, label: str, progress: Progress) -> ReplacementAccount:
    """What would become of all that was added to a draft, were another in its place.

    Raises Refused.
    """
    with Dossier.open(dossier, write=False) as there:
        return account_of(there, label, unpack_value(draft), progress)


@task
def bring(
    dossier: DossierPlace,
    intended: Sequence[DraftToStore],
    actors: Sequence[Actor] = (),
    progress: Progress | None = None,
) -> ImportResult:
    """Store what was read ahead in the dossier at `dossier`, all in one transaction, and with it the `actors` that a
    person added for names in it.

    Raises Refused for a label or file that is there already, a date that is none, and a draft that is not there.
    """
    return bring_drafts(dossier, [(one, as_meant(unpack_value(one.draft), one)) for one in intended], progress, actors)


def bring_drafts(
    dossier: DossierPlace,
    drafts: Sequence[tuple[DraftToStore, Draft]],
    progress: Progress | None = None,
    actors: Sequence[Actor] = (),
) -> ImportResult:
    """The same of drafts at hand."""
    progress = progress or SilentProgress()
    progress.step(0, 1, "Storing")
    arrivals: list[IncomingDraft] = []
    accounts: list[ReplacementAccount] = []
    with Dossier.open(dossier, write=False) as there:
        for one, draft in drafts:
            carried = {}
            if one.replaces:
                account = account_of(there, one.replaces, draft, progress)
                accounts.append(account)
                carried = dict(account.carried)
            arrivals.append(IncomingDraft(draft, one.after, one.replaces, carried, one.pictures))
    replaced = [account.label for account in accounts]
    if len(set(replaced)) < len(replaced):
        raise Refused("Two files cannot replace one draft; choose one of them.")
    with Dossier.open(dossier) as there:
        came = there.bring(arrivals, actors=actors)
    return ImportResult(came.labels, tuple(accounts), came)


def take_back(dossier: DossierPlace, came: StoreResult) -> None:
    """Take out all that one import brought, and put back what it replaced. Raises Refused."""
    with Dossier.open(dossier) as there:
        there.take_back(came)


def as_meant(draft: Draft, intended: DraftToStore) -> Draft:
    """A draft with the label, the symbol and the date that a person says. Raises Refused for a date that is none."""
    if intended.date:
        check_day(intended.date)
    return replace(draft, label=intended.label, symbol=intended.symbol, date=intended.date)


def check_day(day: str) -> None:
    """Raise Refused unless `day` is a day as ISO 8601 has it."""
    try:
        right = datetime.date.fromisoformat(day).isoformat() == day
    except ValueError:
        right = False
    if not right:
        raise Refused(Message("“{0}” is no date; write it as 2024-08-09.", (day,)))
