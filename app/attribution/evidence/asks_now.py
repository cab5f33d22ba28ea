"""What the papers of the dossier have now of the asks of which a person spoke: since then one may have been put right,
or its proposal rejected.

It says whom a confirmation names, and why it names nobody. It knows no change (`confirmations.py`) and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.positions.positions import AGAINST, FOR
from app.treaty.confirmations import Verdict
from app.treaty.proposals import Review

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.confirmations import Confirmation
    from app.treaty.marks import Stance
    from app.treaty.proposals import Ask, Proposal, ProposalPaper


class AsksNow:
    """The asks of `papers`, which hold rejected proposals too, by their ids."""

    def __init__(self, papers: Iterable[ProposalPaper]) -> None:
        self._proposals = {one.id: one for paper in papers for one in paper.proposals}
        self._asks: dict[str, tuple[Proposal, Ask]] = {
            ask.id: (one, ask) for one in self._proposals.values() for ask in one.asks
        }

    def wording(self, ask: str) -> str:
        """The wording of an ask, "" for one that no paper has."""
        return self._asks[ask][1].wording if ask in self._asks else ""

    def standing(self, word: Confirmation) -> Confirmation:
        """The confirmation with actors, role and stance as the ask has them now; as it was said if none has it."""
        if (there := self._asks.get(word.attribution.asked.ask)) is None:
            return word
        proposal, ask = there
        now = replace(
            word.attribution, actors=proposal.actors, role=proposal.role, stance=_stance(word.attribution, ask.stance)
        )
        return replace(word, attribution=now)

    def why_nobody(self, word: Confirmation) -> str:
        """Why a confirmed ask names nobody, "" when it names its actors (or a rejected one is meant to name none)."""
        asked = word.attribution.asked
        proposal = self._proposals.get(asked.proposal)
        if proposal is None or not asked.ask or word.verdict is Verdict.REJECTED:
            return ""
        if proposal.review is Review.REJECTED:
            return "was rejected"
        if asked.ask not in self._asks:
            return "was put right and asks this no longer"
        return "" if proposal.actors else "was put right and has no proponent any longer"


def _stance(said: Attribution, asked: Stance) -> Stance:
    """The stance that was found, which may say more than that of the ask, unless the ask now takes the other side."""
    same_side = any(said.stance in side and asked in side for side in (FOR, AGAINST))
    return said.stance if same_side or said.opposite else asked
