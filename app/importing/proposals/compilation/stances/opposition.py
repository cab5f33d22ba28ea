"""Who opposes the proposal of another: "Norhaven opposes the proposal by Kestria". Such words oppose no article.

In: the proposals of a paper. Out: the same, where such a sentence asks for the contrary of what the one proposal asks
that can be meant, or is a remark without a stance where none can, or several.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.commentary_vocabulary import CONDITION
from app.importing.proposals.compilation.requests.vocabulary import QUOTED
from app.importing.proposals.compilation.stances.answers import asks_of_side, contrary_of
from app.importing.proposals.compilation.subject_names import subject_end, subject_of
from app.late_pattern import compile_later
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.proposals import Ask, Proposal

_AGAINST = (
    r"(?:oppose[sd]?|objects?\s+to|rejects?|(?:is|are)\s+(?:against|opposed\s+to)"
    r"|(?:cannot|can\s?not|could\s+not|(?:does|do|did)\s+not|(?:is|are)\s+unable\s+to)\s+(?:accept|support|agree\s+(?:to|with))"
    r"|s[’']oppose(?:nt)?\s+à|n[’'](?:appuie|accepte)(?:nt)?\s+pas|ne\s+peu(?:t|vent)\s+(?:pas\s+)?(?:accepter|appuyer)|rejette(?:nt)?"
    r"|se\s+oponen?\s+a|no\s+(?:apoyan?|aceptan?|puede[n]?\s+(?:aceptar|apoyar))|rechazan?"
    r"|возража(?:ет|ют)\s+против|не\s+(?:поддержива(?:ет|ют)|мо(?:жет|гут)\s+(?:принять|поддержать)))"
)
_THE = (
    r"(?:the|this|that|la|le|l[’']|cette|el|esta)?\s*(?:[\w-]+\s+){0,2}?"
    r"(?:proposals?|amendments?|suggestions?|submissions?|proposition|amendement|propuesta|enmienda|предложени\w+|поправ\w+)\s+"
    r"(?:(?:made|submitted|put\s+forward|tabled|presented|présentée?|presentada|внесенн\w+)\s+)?(?:(?:by|of|from|par|por|du|de\s+la|des?|del|d[’']|de\s+l[’'])\s*)?(?:the\s+|la\s+|el\s+|l[’'])?"
)
_OF_ANOTHER = (
    compile_later(rf"{_AGAINST}\s+{_THE}(?P<who>[A-ZÀ-ÝА-Я].{{1,200}})"),
    compile_later(rf"{_AGAINST}\s+(?:the\s+)?(?P<who>[A-Z][^.;:“”]{{1,80}}?)['’]s?\s+(?:[\w-]+\s+){{0,2}}?(?:proposal|amendment|suggestion|text)"),
    compile_later(r"(?:反对|不支持|不能接受|不同意|无法接受)(?P<who>[^的，。]{2,12}?)(?:提出|提交)?的(?:提案|建议|修正案)"),
    compile_later(r"(?:[يت]عارض|[يت]رفض|لا\s+[يت](?:ؤيد|قبل))\s+(?:\S+\s+){0,4}?(?:مقترح|اقتراح|تعديل)\s+(?P<who>.{2,80})"),
)  # fmt: skip
_OPENING = compile_later(r"[^,;，；]{1,60}[,，]\s*(?=\S)")
"""A clause before who speaks: "For these reasons, we"."""
_TURNS = compile_later(
    r"\b(?:not|no|never|neither|nor|while|although|though|ne|n|ni|no|nunca|aunque)\b|(?<!\w)(?:не|ни|хотя|لا|لم|لن|ليس)(?!\w)|[不没未虽]",
    re.IGNORECASE,
)
_OURSELVES = compile_later(
    r"[\s\W]*(?:(?:we|i|it|nous|elle|мы|она|我们?|(?:our|the|this|my|notre|la|cette|nuestra|esta|наша|эта)\s+"
    r"(?:delegation|délégation|delegación|делегация)|(?:我国?|本)?代表团|وفدنا|وفد\s+بلدي)[\s,]*)?"
    r"(?:(?:also|and|but|strongly|firmly|fully|therefore|thus|still|must|however|respectfully|également|aussi|donc|fermement|vivement|también|firmemente"
    r"|enérgicamente|решительно|также|поэтому|也|还|则|坚决|强烈|بشدة|أيضا)[\s,]*)*",
    re.IGNORECASE,
)
"""Those who speak, and how, before the verb: nothing that denies it."""
_STANCES = frozenset({Stance.OPPOSE, Stance.PROPOSE})
_SAYS_NOTHING = frozenset({Edit.NOTE, Edit.QUESTION})

_PREFERS = compile_later(
    r"\b(?:prefer|better|clearer|stronger|préf[éè]r|mieux|meilleur|prefier|prefir|mejor)\w*|предпоч|лучше|точнее|уместнее|优于|好于|胜于|倾向|[يت]فضل|أفضل|أنسب",
    re.IGNORECASE,
)
"""Words that set one wording above another."""


def separate_opposition(proposals: Sequence[Proposal], register: Register) -> list[Proposal]:
    """The proposals of a paper, where who opposes the proposal of another is told by that proposal alone."""
    return [_apart(one, proposals, register) for one in proposals]


def oppose_reversed(proposals: Sequence[Proposal]) -> list[Proposal]:
    """The proposals of a paper; who says that one word is better than another is against those who want the other
    instead of it at the same place. An instruction the other way round is none: it speaks to another text.
    """
    asked: dict[tuple[str, str, str], list[tuple[Proposal, Ask]]] = {}
    for one in proposals:
        for ask in one.asks:
            if _replaces(ask):
                asked.setdefault((_article(ask.address), ask.anchor, ask.wording), []).append((one, ask))
    return [_against(one, asked) for one in proposals]


def _against(proposal: Proposal, asked: Mapping[tuple[str, str, str], list[tuple[Proposal, Ask]]]) -> Proposal:
    own = {actor.id for actor in (*proposal.actors, *proposal.speakers)}
    found: list[Ask] = []
    for ask in proposal.asks:
        key = (_article(ask.address), ask.wording, ask.anchor)
        weighs = _replaces(ask) and _PREFERS.search(QUOTED.sub("…", ask.quote)) is not None
        for other, theirs in asked.get(key, ()) if weighs else ():
            refused = contrary_of(theirs)
            alike = any((one.address, one.wording) == (theirs.address, theirs.wording) for one in found)
            places = (f"{ask.address}(", f"{theirs.address}(")
            nested = places[0].startswith(places[1]) or places[1].startswith(places[0])
            if refused is not None and nested and not alike and own.isdisjoint(actor.id for actor in other.actors):
                found.append(replace(refused, quote=ask.quote, where=ask.where))
    numbered = enumerate(found, len(proposal.asks) + 1)
    return replace(proposal, asks=(*proposal.asks, *(replace(a, id=f"{proposal.id}.{n}") for n, a in numbered)))


def _replaces(ask: Ask) -> bool:
    wanted = ask.stance is Stance.PROPOSE and ask.kind is EvidenceKind.PROPOSAL
    return wanted and ask.edit is Edit.REPLACE and bool(ask.wording and ask.anchor)


def _article(address: str) -> str:
    return re.split(r"[(,]", address, maxsplit=1)[0].strip()


def _apart(proposal: Proposal, others: Sequence[Proposal], register: Register) -> Proposal:
    asks: list[Ask] = []
    own = {actor.id for actor in (*proposal.actors, *proposal.speakers)}
    for ask in proposal.asks:
        against = ask.edit is Edit.OPPOSE or (ask.edit is Edit.NOTE and ask.stance in _STANCES)
        who = _opposed(ask.quote, own, register) if against else None
        if who is None:
            asks.append(ask)
            continue
        meant = [
            other
            for other in others
            if _is_of(other, who, ask.address or proposal.address) and own.isdisjoint(a.id for a in other.actors)
        ]
        places = _places(meant[0]) if len(meant) == 1 else ()
        bare = replace(ask, edit=Edit.NOTE, stance=Stance.OPPOSE if places else Stance.PROPOSE, wording="", anchor="")
        contrary = asks_of_side(meant[0].asks, Stance.OPPOSE) if places else ()
        contrary = tuple(replace(one, quote=ask.quote, where=ask.where) for one in contrary)
        contrary = contrary or tuple(replace(bare, id="", address=at) for at in places or (ask.address,))
        asks += [one for one in contrary if one not in asks]
    if all(ask.id for ask in asks):
        return proposal
    return replace(proposal, asks=tuple(replace(a, id=f"{proposal.id}.{n}") for n, a in enumerate(asks, 1)))


def _opposed(quote: str, own: set[str], register: Register) -> frozenset[str] | None:
    """The candidates of the one whose proposal a sentence of `own` opposes, none where it is not known, or where who
    opposes it, or whether, is not plain ("Nobody opposes …", "Does not object to …"); None where it opposes
    no proposal of another.
    """
    for form in _OF_ANOTHER:
        found = form.search(quote)
        if found is not None:
            if not _speaks_for_itself(quote, found.start(), own, register):
                return frozenset()
            who = found["who"].strip(" .")
            return frozenset(subject_of(who, register) or register.resolve(who).candidates)
    return None


def _speaks_for_itself(quote: str, at: int, own: set[str], register: Register) -> bool:
    """Whether a verb at a place of a sentence is of those who say it, without a denial, a doubt or a condition."""
    if CONDITION.search(quote) is not None or quote.rstrip().endswith(("?", "？", "؟")):
        return False
    lead = quote[:at]
    opening = _OPENING.match(lead)
    if opening is not None and _TURNS.search(opening[0]) is None:
        lead = lead[opening.end() :]
    end = subject_end(lead, register)
    if end and own.issuperset(subject_of(lead, register)):
        lead = lead[end:]
    return _OURSELVES.fullmatch(lead) is not None


def _is_of(proposal: Proposal, who: frozenset[str], address: str) -> bool:
    """Whether a proposal is one of those actors on the article of an address, and asks something."""
    same = _article(proposal.address) == _article(address)
    return same and bool(_places(proposal)) and any(actor.id in who for actor in proposal.actors)


def _places(proposal: Proposal) -> tuple[str, ...]:
    """The places at which a proposal asks something of the text."""
    asked = (a.address for a in proposal.asks if a.kind is EvidenceKind.PROPOSAL and a.edit not in _SAYS_NOTHING)
    return tuple(dict.fromkeys(asked))
