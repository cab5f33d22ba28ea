"""Heads of who leads and proposes nothing: a facilitator's suggestion, the text of a small group and who led it.

In: a line, or some joined. Out: the office or group as actor, and the States that lead it as speakers: they have a
role, and are never named as proponents. Proponents' heads are `heads`'.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.instructions import places_named
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.statements.actor_lists import read_actor_list
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.treaty.actors import Register

_WORK = (
    r"(?:suggestions?|proposals?|texts?|drafts?|compromise(?:\s+(?:text|proposal))?|non-papers?|papers?|outcomes?"
    r"|reports?)"
)
_GROUP = compile_later(
    rf"\W*(?P<group>(?:(?:Outcome|Text|Proposal|Report|Suggestion)s?\s+(?:of|by|from)\s+(?:the\s+)?)?"
    rf"(?:(?:small|drafting|contact|working|informal|expert|sub)[\s-]+)+groups?(?:['’]s?\s+{_WORK})?"
    r"(?:,?\s+(?:on|for)?\s*(?P<on>.{1,250}?))?)"
    r"\s*[,;(\[]?\s*(?:co-?\s?)?(?:led|facilitated|chaired|coordinated|co-ordinated|moderated|convened)\s+by\s+"
    r"(?P<names>[^()\[\]]{2,200}(?:\([^()]{1,40}\))?)[)\]]?\W*",
    re.IGNORECASE,
)
_LEADS = re.compile(r"\W*(?:(?:small|drafting|contact|working|informal|expert|sub)[\s-]+)+group", re.IGNORECASE)
_OF_TALKS = compile_later(
    rf"(?:(?:end(?:ing)?|final|starting)\s+point|results?|summary|state|{_WORK})\s+(?:of|from)\s+(?:the\s+)?"
    r"(?P<office>(?:co-?\s?|vice-?\s?)?(?:facilitator|moderator|co-?ordinator|convenor|convener|chair|president)s?)['’]?s?['’]?[-\s]"
    r"(?:led|chaired|facilitated)\s+(?:informal\s+)?(?:discussions?|consultations?|negotiations?|talks|work|meetings?)"
    r"(?P<behind>(?:\s+held)?(?:\s+(?:on|from|between|in)\b.{1,300})?)",
    re.IGNORECASE,
)
"""The title of what came out of talks that an officer led."""
_OFFICE = compile_later(
    r"(?:The\s+)?(?P<office>(?:Co-?\s?|Vice-?\s?)?(?:Facilitator|Moderator|Co-?ordinator|Convenor|Convener|Chair|Chairperson|President"
    rf"|Bureau|Secretariat|Rapporteur|Friend\s+of\s+the\s+Chair)s?)['’]?s?['’]?\s+(?:\w+\s+)?{_WORK}(?:\s+(?:on|for)\s+(?P<on>.{{1,80}}?))?"
    r"(?:\s*[(\[](?P<names>[^()\[\]]{2,120})[)\]])?",
    re.IGNORECASE,
)
_OFFICE_OF = compile_later(
    rf"(?:{_WORK})\s+(?:by|from|of)\s+the\s+(?P<office>(?:co-?\s?)?facilitators?|moderators?|co-?ordinators?)"
    r"(?:\s+(?:on|for)\s+(?P<on>.{1,80}?))?(?:\s*[,(\[]\s*(?P<names>[^()\[\]]{2,120})[)\]]?)?",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"\.{4,}")
_NO_TITLE = compile_later(
    r"\b(?:shall|must|is|are|was|were|has|have|had|will)\b|[.;:]$|(?<!article)(?<!paragraph)(?<!annex)(?<!part)\s\d{1,3}$",
    re.IGNORECASE,
)
"""What the title of a section has not: a verb, the end of a sentence, the number of a page."""


@dataclass(frozen=True, slots=True)
class LeadRole:
    """A group or office, and who leads it; the address that the line gives, "" for none or several."""

    actors: tuple[ActorRef, ...]
    speakers: tuple[ActorRef, ...]
    address: str


def may_lead(text: str) -> bool:
    """Whether a line may begin the head of a group whose lead is told behind it."""
    begins = _LEADS.match(text) is not None or _OF_TALKS.match(text) is not None
    return len(text) <= 400 and begins and not _CONTENTS.search(text)


def read_role(text: str, register: Register) -> LeadRole | None:
    """The role that a whole line tells; None for other lines."""
    if len(text) > 600 or _CONTENTS.search(text):
        return None
    text = text.strip()
    group = _GROUP.fullmatch(text)
    if group is not None:
        lead = read_actor_list(group["names"], register)
        if lead is None and not _may_be_names(group["names"]):
            return None
        actor = ActorRef("?", " ".join(group["group"].strip(" ,(#").split()))
        speakers = lead.actors if lead is not None else (ActorRef("?", group["names"].strip()),)
        return LeadRole((actor,), speakers, _address(group["on"]))
    talks = _OF_TALKS.fullmatch(text)
    if talks is not None and _NO_TITLE.search(text) is None:
        office = " ".join(talks["office"].split())
        return LeadRole((ActorRef(register.resolve(office).id, office),), (), "")
    found = _OFFICE.fullmatch(text) or _OFFICE_OF.fullmatch(text)
    if found is None:
        return None
    office = " ".join(found["office"].split())
    resolved = register.resolve(office)
    lead = read_actor_list(found["names"], register) if found["names"] else None
    speakers = lead.actors if lead is not None else ()
    return LeadRole((ActorRef(resolved.id, office),), speakers, _address(found["on"]))


def _may_be_names(text: str) -> bool:
    small = ("of", "the", "and", "its")
    return not text.endswith(".") and all(word[:1].isupper() or word in small for word in text.split())


def _address(on: str | None) -> str:
    named = places_named(on.lower() if on == on.upper() else on, "") if on else ()
    articles = {re.split(r"[(,]", place, maxsplit=1)[0] for place in named}
    if len(named) == 1:
        return named[0]
    return articles.pop() if len(articles) == 1 else ""
