"""Sentences below the words of a proposal of which nobody can tell whether they take it back: its own proponent, or the
proposal itself, is what they speak of, and they read as no text of a treaty.

In: a proposal as it was read. Out: the first such sentence, and the proposal with asks that name nobody. How a
withdrawal is worded has no end; that a sentence is about its own proposal can be told without knowing its words. What
is known to be a withdrawal, a stance, a reason or an instruction is read elsewhere and comes here as no wording.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.stances.withdrawals import names_within
from app.late_pattern import compile_later
from app.notation.statements.withdrawals import begins_with_a_proposal, leaves_standing
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import Ask, Proposal

_LONGEST = 200
BINDS = compile_later(
    r"\b(?:shall|must|should|may|doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)|deberán?|debe[n]?|podrán?|должн\w+|мо(?:жет|гут))\b"
    r"|应|须|可|(?<!\w)(?:يجب|يجوز|ينبغي|على)(?!\w)",
    re.IGNORECASE,
)
"""What rules of a treaty are said with; a sentence with it may be the text that is wanted."""
ITSELF = compile_later(
    r"(?:this|that|the|our|its)\s+(?:idea|point|request|suggestion|submission|sponsors?|authors?|proponents?|delegation)\b"
    r"|(?:cette|la|notre|le|les|l[’'])\s*(?:idée|demande|suggestion|délégation|auteurs?)\b"
    r"|(?:esta|la|nuestra|el|los)\s+(?:idea|petición|solicitud|sugerencia|delegación|autor(?:es)?)\b"
    r"|(?:эта|данная|наша)\s+(?:идея|мысль|просьба|делегация)|(?:авторы?)(?!\w)|(?:本|该|此|这一)(?:项)?(?:想法|意见|要求|代表团|提案国)"
    r"|(?:هذه|هذا)\s+(?:الفكرة|الطلب|النقطة)|(?:مقدمو?|وفدنا)(?!\w)",
    re.IGNORECASE,
)
"""How a sentence speaks of the proposal, or of those who made it."""
_ASIDE = compile_later(r"[\[(（]\s*[^\W\d_]+(?:\s+[^\W\d_]+){0,2}\s*[\])）]\.?")
"""A word or two alone in brackets."""
_NEW = re.compile(r"\b(?:new|nouve(?:au|lle)|nuev[oa])\b|нов(?:ый|ая|ое)|新|جديدة?")
"""What stands beside the number of a provision."""


def unread_turn(proposal: Proposal, register: Register) -> str:
    """The first of a proposal's wordings that may say that it was taken back, "" for none.

    The first words below its head are what is proposed, and are not looked at; nor is anything with a number of its
    own, or that words to be put beside or in the place of others.
    """
    behind = [ask for ask in proposal.asks[1:] if ask.wording]
    lines = {line.strip() for line in proposal.text.split("\n")}
    return next((ask.wording for ask in behind if _is_turn(ask, lines, proposal.actors, register)), "")


def in_doubt(proposal: Proposal) -> Proposal:
    """A proposal of which it is not known whether it still stands: it is kept, and asks for nothing."""
    return replace(
        proposal,
        asks=tuple(
            ask if ask.stance is Stance.WITHDRAW else replace(ask, edit=Edit.NOTE, stance=Stance.PROPOSE)
            for ask in proposal.asks
        ),
    )


def _is_turn(ask: Ask, lines: set[str], own: tuple[ActorRef, ...], register: Register) -> bool:
    text = ask.wording.strip()
    if ask.edit not in (Edit.RESTATE, Edit.INSERT) or ask.anchor or len(text) > _LONGEST or text not in lines:
        return False
    if _ASIDE.fullmatch(text):
        return text.islower() and not _NEW.search(text)
    if BINDS.search(text) or leaves_standing(text):
        return False
    ids = {actor.id for actor in own} | {actor.as_written for actor in own}
    return (
        any(not ids.isdisjoint(candidates) for candidates in names_within(text, register))
        or begins_with_a_proposal(text)
        or ITSELF.match(text) is not None
    )
