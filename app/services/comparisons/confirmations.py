"""Confirming, rejecting and correcting who asked for a change: what a person says is evidence, and is stored.

It looks for no evidence itself; how a confirmation is known again elsewhere is
`app.attribution.evidence.confirmations`.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.confirmations import Confirmation, Verdict
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import EvidenceKind, Review

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts


def word_on(
    compared: ComparedDrafts, attribution: Attribution, verdict: Verdict, *, author: str = "", note: str = ""
) -> Confirmation:
    """What a person says of one attribution of a comparison, dated today and not yet stored.

    `author` is who says so. Raises Refused when the comparison has no such change.
    """
    change = next((change for change in compared.comparison.changes if change.id == attribution.change), None)
    if change is None:
        raise Refused(
            Message(
                "There is no change “{0}” between these two drafts; `travaux compare` lists them.",
                (attribution.change,),
            )
        )
    from app.attribution.evidence.confirmations import ConfirmationContext

    wordings = {ask.id: ask.wording for paper in compared.papers for p in paper.proposals for ask in p.asks}
    standing = ConfirmationContext(compared.comparison, compared.older, compared.newer)
    return Confirmation(
        verdict,
        change.kind,
        *standing.names,
        *standing.anchors[change.id],
        attribution.in_plain_words(),
        wordings.get(attribution.asked.ask, ""),
        note,
        author,
        datetime.date.today().isoformat(),
    )


def attributions_on(compared: ComparedDrafts, change: str) -> tuple[Attribution, ...]:
    """Who is named for a change as it stands. Raises Refused when there is no such change."""
    if all(known.id != change for known in compared.comparison.changes):
        raise Refused(
            Message("There is no change “{0}” between these two drafts; `travaux compare` lists them.", (change,))
        )
    return tuple(one for one in compared.attributions if one.change == change)


def enter_attribution(
    change: str, actors: Sequence[ActorRef], source: str, *, stance: Stance = Stance.PROPOSE, quote: str = ""
) -> Attribution:
    """An attribution that a person enters: these actors asked for the change, as `source` says.

    Raises Refused without an actor or without a source: no evidence, no name.
    """
    if not actors:
        raise Refused("Name the delegation that asked for the change.")
    if not source.strip():
        raise Refused(
            "Say where it is recorded who asked (a paper, a meeting, a note): no name stands without evidence."
        )
    asked = Evidence(EvidenceKind.ENTRY, source.strip(), "", quote, "", "")
    return Attribution(change, tuple(actors), "proponent", stance, Link.ASSERTED, 1.0, asked)


def link_to_ask(compared: ComparedDrafts, change: str, ask: str) -> Attribution:
    """An attribution of a change to an ask of the dossier's papers that the program did not link to it.

    Raises Refused when no paper has such an ask, and when its proposal was rejected.
    """
    for paper in compared.papers:
        for proposal in paper.proposals:
            for one in proposal.asks:
                if one.id == ask:
                    if proposal.review is Review.REJECTED:
                        raise Refused(
                            Message(
                                "The proposal with the ask “{0}” was rejected; settle it anew in the review first.",
                                (ask,),
                            )
                        )
                    asked = Evidence(
                        one.kind, proposal.source, one.where or proposal.where, one.quote or one.wording,
                        proposal.date, proposal.base, proposal.id, one.id,
                    )  # fmt: skip
                    return Attribution(change, proposal.actors, proposal.role, one.stance, Link.ASSERTED, 1.0, asked)
    raise Refused(
        Message("No proposal of the dossier has an ask “{0}”; `travaux proposals` with --json lists them.", (ask,))
    )
