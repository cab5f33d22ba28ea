"""All proposals of a dossier in one list: what each asks, where that stands in a draft now, and what became of it.

It carries no text of a draft, so that it travels quickly from the child process in which it is made. What a person
rejected is listed too, without a fate: it is no evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.attribution.fates.scorecards import Scorecard, scorecards
from app.job import Progress, SilentProgress
from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task
from app.services.proposals.fates import dossier_fates
from app.services.proposals.paper_names import titles_in
from app.services.proposals.quotation_places import lost_in
from app.services.proposals.related_asks import AskProjection
from app.treaty.actor_order import order_key
from app.treaty.fates import AskFate
from app.treaty.proposals import Review

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison
    from app.treaty.proposals import ProposalPaper

_PIECE = 100
"""So many rows are sent at a time."""
REJECTED = "A person rejected it: it is no evidence."


@dataclass(frozen=True, slots=True)
class ListedAsk:
    """One ask in the list."""

    fated: AskFate
    paper: str
    """Name of the paper it is from, or the label of the draft that records it."""
    now: str
    """Where it stands in the draft, as printed there; "" where that is gone."""
    is_lost: bool = False
    """Whether it quotes words of its draft that do not stand in the provision it names."""

    @property
    def article(self) -> str:
        """The article in which it stands in the draft, or to which it speaks where that is gone: "Article 5"."""
        return (self.now or self.fated.address).partition("(")[0].partition(",")[0].strip()


@dataclass(frozen=True)
class ProposalList:
    """The list."""

    rows: tuple[ListedAsk, ...]
    """In the order of the text of the draft; what was rejected comes last."""
    papers: tuple[str, ...]
    """Names of the papers with proposals, in the order in which they were added, then of drafts that record some."""
    draft: str
    """Label of the draft of which fates are told, "" where there is none."""
    drafts: tuple[str, ...]
    unofficial: frozenset[str]
    """Labels of drafts that nobody issued."""
    language: str
    """Of the last draft: its alphabet orders the actors."""
    register: Register
    titles: Mapping[str, str] = field(default_factory=dict)
    """The short titles that a reader gave to papers, by their names."""
    scorecards: tuple[Scorecard, ...] = ()
    """Those of all rows, counted where the list was made: of many rows a window would stand still meanwhile."""

    def cards(self, rows: Iterable[ListedAsk], language: str = "") -> tuple[Scorecard, ...]:
        """The scorecards of some rows in the order of the United Nations in `language`, that of the last draft if none
        is said, facilitators behind proponents; what was rejected is not counted.
        """
        written = language or self.language
        asks = (row.fated for row in rows if row.fated.proposal.review is not Review.REJECTED)
        found = scorecards(asks, self.draft)
        return tuple(
            sorted(found, key=lambda card: (card.role != "proponent", order_key(card.actor, self.register, written)))
        )


@task
def proposal_list_of(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    language: str = "",
    progress: Progress | None = None,
) -> ProposalList:
    """The proposals of the dossier at `dossier`, with their fates in the draft labelled `draft` or in the last one, and
    the scorecards of their actors in the order of `language` (`ProposalList.cards`).

    Raises Refused for a label that no draft has, Cancelled when `progress` does.
    """
    with Dossier.open(dossier, write=False) as there:
        papers, summaries, titles = there.papers(), there.drafts(), titles_in(there)
    compared: dict[tuple[int, int], Comparison] = {}
    fated = dossier_fates(dossier, resources, draft=draft, compared=compared, progress=progress)
    laid = AskProjection(fated, {}, compared, progress or SilentProgress())
    of = {proposal.id: paper.source for paper in papers for proposal in paper.proposals}
    asks = (*fated.in_order(fated.asks), *_rejected(papers))
    lost = lost_in(fated.asks, fated.drafts)
    rows = [
        ListedAsk(one, of.get(one.proposal.id, one.proposal.source), laid.now(one), one.ask.id in lost) for one in asks
    ]
    book = ProposalList(
        rows=tuple(rows),
        papers=tuple(dict.fromkeys((*(paper.source for paper in papers), *(row.paper for row in rows)))),
        draft=fated.draft,
        drafts=tuple(one.label or one.source for one in fated.drafts),
        unofficial=frozenset(one.label for one in summaries if one.unofficial),
        language=fated.drafts[-1].language if fated.drafts else "en",
        register=fated.register,
        titles=titles,
    )
    return replace(book, scorecards=book.cards(book.rows, language))


@task
def proposal_list_pieces(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    language: str = "",
    progress: Progress | None = None,
) -> Iterator[ProposalList | tuple[ListedAsk, ...]]:
    """The same list in pieces, to be joined by `list_from`: first all but the rows, then these, some at a time, so that
    a window that receives thousands paints and answers in between.
    """
    book = proposal_list_of(dossier, resources, draft=draft, language=language, progress=progress)
    yield with_rows(book, ())
    for at in range(0, len(book.rows), _PIECE):
        yield book.rows[at : at + _PIECE]


def list_from(pieces: Sequence[ProposalList | tuple[ListedAsk, ...]]) -> ProposalList:
    """A list from its pieces in order."""
    head, *rest = pieces
    assert isinstance(head, ProposalList)
    rows = list(head.rows)
    for piece in rest:
        assert isinstance(piece, tuple)
        rows += piece
    return with_rows(head, rows)


def with_rows(book: ProposalList, rows: Sequence[ListedAsk]) -> ProposalList:
    """The same book with these rows only."""
    return replace(book, rows=tuple(rows))


def _rejected(papers: Iterable[ProposalPaper]) -> list[AskFate]:
    return [
        AskFate(proposal, ask, "", (), REJECTED)
        for paper in papers
        for proposal in paper.proposals
        if proposal.review is Review.REJECTED
        for ask in proposal.asks
    ]
