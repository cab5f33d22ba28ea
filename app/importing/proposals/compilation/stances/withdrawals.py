"""Proposals that a paper says are none any more: by a line below their words, in their head, or in a later statement of
who proposed them.

In: lines of a paper, or the proposals read from it. Out: whether words take back what stands above them, the head
without its note, and the proposals without what was taken back. The words themselves are
`notation.statements.withdrawals`'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, names_only
from app.importing.proposals.compilation.requests.instructions import instructions_in, places_cited
from app.importing.proposals.compilation.subject_names import is_no_code, name_at, subject_end, subject_of
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.references.targets import place_key
from app.notation.statements.withdrawals import (
    begins_with_a_proposal,
    is_note,
    joins_withdrawal,
    says_who_takes_back,
    takes_back,
)
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.proposals import Ask, Proposal

    Backers = tuple[tuple[Stance, tuple[ActorRef, ...]], ...]

_LONGEST = 400
"""Characters of the longest line that takes something back."""
_MOST_WORDS = 40
_LONGEST_NAME = 6
"""Words of the longest name that is looked for within a line, and Chinese signs of one."""
_WORD = compile_later(r"[^\W\d_][\w’'-]*")
_HAN = compile_later(r"[\u4e00-\u9fff]+")
_POSSESSIVE = compile_later(r"[’']s?$")
_OF_TREATIES = compile_later(
    r"\b(?:shall|must|doi(?:t|vent)|deberán?|podrán?|должн\w+)\b|应|(?<!\w)(?:يجب|يجوز)(?!\w)", re.IGNORECASE
)
_OURS = compile_later(
    r"Please\b|Prière\b|Просьба\b|请|يرجى|(?:The|This|Our|Its)\s+delegation|We\b|It\s+(?:has|was|is|withdr)|(?:La|Notre)\s+délégation|Nous\b|(?:La|Nuestra)\s+delegación"
    r"|(?:Наша\s+)?[Дд]елегация|[Мм]ы\b|[我该本]|(?:سحب|تم|جرى|وفد)"
)
"""How those speak, or are spoken of, who stand above a line."""
_SIDES = compile_later(
    r"\b(?:in\s+favou?r\s+of|join(?:s|ed|ing)?|support(?:s|ed|ing)?|endors(?:es?|ed|ing)|co-?\s?sponsor(?:s|ed|ing)?"
    r"|align(?:s|ed|ing)?\s+\w+sel(?:f|ves)\s+with|in\s+line\s+with|prefer(?:s|red|ring)?|accept(?:s|ed|ing)?|merg(?:es?|ed|ing)\s+(?:\w+\s+){0,2}(?:with|into))\b"
    r"|\b(?:au\s+profit|en\s+faveur)\b|\b(?:ralli|associ)\w+\s+(?:à|au|aux)\b|\b(?:rejoi(?:nt|gnent|ndre)|appu(?:ie|yer|ient)|soutien(?:t|nent)|soutenir)\b"
    r"|\ben\s+favor\s+del?\b|\b(?:sum|adhi|un[ieí])\w+\s+al?\b|\b(?:apoy|respald)\w+"
    r"|(?<!\w)(?:в\s+пользу|присоедин\w+\s+ко?|поддерж\w+)(?!\w)|转而支持|以支持|支持|加入|赞成|联署"
    r"|(?<!\w)(?:لصالح|و?(?:[يت]|ا)نضم\w*\s+إلى|و?(?:[يتن]ؤيد|أيد)\w*)(?!\w)",
    re.IGNORECASE,
)
"""Behind this stands with whom somebody sides, whose proposal is taken instead."""
_OF = compile_later(
    r"\s*(?:['’]|\b(?:the|that|this|of|by|from|la|le|les|el|los|celle|celui|propositions?|proposals?|propuestas?|texte?|texto|amendments?|amendements?|enmiendas?"
    r"|delegations?|délégations?|delegaci(?:ón|ones)|d[eu]s?|del|par|por|al?|предложени\w+|поправк\w+|текст\w*|делегаци\w+)\b"
    r"|(?:مقترح|اقتراح|تعديل|نص|وفد)(?!\w))",
    re.IGNORECASE,
)
"""What may stand between that and the name."""
_HEADS = (
    compile_later(
        r"(?P<who>[^\[(（{［【〔]{2,200}?)\s*[\[(（{［【〔](?P<note>[^\])）}］】〕]{2,80})[\])）}］】〕]\s*[:：]?"
    ),
    compile_later(r"[\[(（{［【〔](?P<note>[^\])）}］】〕]{2,80})[\])）}］】〕]\s*(?P<who>[^\[(（{［【〔]{2,200})"),
    compile_later(r"(?P<who>.{2,200}?)\s*(?:\s[–—-]|[,;，:：])\s*(?P<note>[^–—]{2,80})"),
    compile_later(r"(?P<note>[^:：–—]{2,40}?)\s*(?:\s[–—-]|[:：])\s+(?P<who>.{2,200})"),
)
_OF_DELETION = compile_later(
    r"\b(?:delet\w+|remov\w+|suppr\w+|supr\w+|elimin\w+)|исключ\w+|удал\w+|删除|حذف", re.IGNORECASE
)
_LEFT = compile_later(
    r"(?:(?:has|have|had)\s+)?(?:since\s+|later\s+)?withdr(?:ew|aws?|awn)\s+(?:its|their)\s+(?:support|co-?sponsorship|endorsement)"
    r"(?:\s+(?:of|for|to)\s+.{2,60})?",
    re.IGNORECASE,
)


_TOLD = compile_later(
    r"\b(?:(?:was|were|been)\s+(?:informed|notified|advised|told)|received|inform[ée]+|notifi[ée]+|avisé|reçu|informad[oa]|notificad[oa]|recibi[óo])\b"
    r"|(?<!\w)(?:сообщ|уведом|информир|получил)\w*|(?:通知|告知|获悉|收到)|(?<!\w)(?:أُ?بلغ|أُ?خطر|تلق)\w*",
    re.IGNORECASE,
)
"""Behind an officer this says that somebody else takes back what is taken back."""


@dataclass(frozen=True, slots=True)
class NotedHead:
    """The head of a proposal that was withdrawn: the names as written, without the note."""

    who: str
    note: str


def is_withdrawal(text: str, own: Sequence[ActorRef], register: Register) -> bool:
    """Whether a line says that the words of `own` were withdrawn: by them, or by nobody that it names.

    A line that begins with another's name speaks of that other's proposal.
    """
    if len(text) > _LONGEST or STARTS_WORDING.match(text.lstrip("[(")) is not None or not takes_back(text):
        return False
    ids = {actor.id for actor in own} | {actor.as_written for actor in own}
    first = subject_of(text, register)
    if first and ids.isdisjoint(first):
        return False
    named = list(names_within(_without_sides(text, register), register))
    if named:
        return any(not ids.isdisjoint(candidates) for candidates in named)
    if any(actor.id == "?" and actor.as_written in text for actor in own):
        return True
    bare = text.strip(" .()[]*–—-")
    return _OF_TREATIES.search(text) is None and (
        is_note(bare) or begins_with_a_proposal(bare) or _OURS.match(bare) is not None
    )


def others_who_withdraw(
    text: str, own: Sequence[ActorRef], before: Sequence[frozenset[str]], register: Register
) -> tuple[ActorRef, ...]:
    """Those besides `own` of whom a line says that they took back what they proposed, whatever else it says.

    In: the line, and the ids of who proposed each block before. Out: with whose names the line begins, or else whom it
    names beside those with whom somebody sides: one, or all proponents of one block. Whoever a name may mean is one. ()
    where none of them proposed anything.
    """
    if not says_who_takes_back(text):
        return ()
    bare = re.sub(r"^[\s(\[（*–—-]+", "", text)
    end = subject_end(bare, register)
    ids = {actor.id for actor in own}
    by = "" if joins_withdrawal(bare) else bare[:end]
    named = list(dict.fromkeys(names_within(by or _without_sides(bare, register), register)))
    found = dict.fromkeys(one for candidates in named if ids.isdisjoint(candidates) for one in candidates)
    joint = any(found.keys() <= proponents for proponents in before)
    if all(proponents.isdisjoint(found) for proponents in before) or (not end and len(named) > 1 and not joint):
        return ()
    return tuple(ActorRef(one, bare[:end].strip(" ,:：") or text) for one in found)


def is_all_statement(text: str) -> bool:
    """Whether a line that takes something back gives no words of a text beside that."""
    return len(text) <= _LONGEST and STARTS_WORDING.match(text.lstrip("[(")) is None


def is_own_statement(text: str, own: Sequence[ActorRef], register: Register) -> bool:
    """Whether a line below a name, before any words of a text, says of those at the head or of nobody by name that
    something was taken back: "Joins Kestria and drops its text".
    """
    if is_withdrawal(text, own, register):
        return True
    ids = {actor.id for actor in own}
    all_said = takes_back(text) and is_all_statement(text) and _OF_TREATIES.search(text) is None
    return (
        all_said
        and instructions_in(text, "") is None
        and all(not ids.isdisjoint(candidates) for candidates in names_within(_without_sides(text, register), register))
    )


def ids_named(text: str, register: Register) -> frozenset[str]:
    """All whom the names in some words may mean."""
    return frozenset(one for candidates in names_within(text, register) for one in candidates)


def who_withdraws(text: str, register: Register) -> ActorRef | None:
    """The one actor with whose name a line begins that takes something back, or the only one that it names; None for
    none, or several. Where an officer was told of it, that is who told him.
    """
    if len(text) > _LONGEST or not takes_back(text):
        return None
    end = subject_end(text, register)
    named = [subject_of(text, register)] if end else list(dict.fromkeys(names_within(text, register)))
    if end and all(register.type_of(one) == "officer" for one in named[0]) and _TOLD.search(text, end) is not None:
        named, end = list(dict.fromkeys(names_within(text[end:], register))), 0
    return ActorRef(named[0][0], text[:end] or text) if len(named) == 1 and len(named[0]) == 1 else None


def noted_head(text: str, register: Register, *, worded: bool = False) -> NotedHead | None:
    """The names of a head that says itself that its proposal was withdrawn: "Norhaven (withdrawn)"; None for others.
    With words of a text below it (`worded`) a sentence says so, too: "Norhaven – withdraws its proposal".
    """
    if len(text) > _LONGEST:
        return None
    for form in _HEADS:
        found = form.fullmatch(text.strip())
        if found is None:
            continue
        said = is_note(found["note"]) or (
            worded and takes_back(found["note"]) and not ids_named(found["note"], register)
        )
        if said and names_only(found["who"], register) is not None:
            return NotedHead(found["who"].strip(), found["note"].strip())
    return None


def remaining_backers(text: str, backers: Backers, register: Register) -> Backers:
    """Who stands behind a block without those of whom a line says that they withdrew their support."""
    end = subject_end(text, register)
    if not end or _LEFT.fullmatch(text[end:].strip(" .")) is None:
        return backers
    gone = set(subject_of(text, register))
    kept = ((stance, tuple(actor for actor in actors if actor.id not in gone)) for stance, actors in backers)
    return tuple((stance, actors) for stance, actors in kept if actors)


def without_withdrawn(proposals: Sequence[Proposal]) -> list[Proposal]:
    """The proposals of a paper without what a later statement of the same actors on the same article takes back.

    A statement that names a paragraph, or a deletion, speaks of what was asked there, or of that; where nothing of the
    kind was asked, of all. A joint proposal that one of its proponents withdraws is nobody's.
    """
    left = list(proposals)
    for at, later in enumerate(proposals):
        for said in _statements(later):
            before = [n for n in range(at) if _is_of(left[n], later)]
            meant = {ask.id for n in before for ask in left[n].asks if _is_meant(ask, said, left[n].address)}
            for n in before:
                left[n] = replace(
                    left[n],
                    asks=tuple(
                        replace(ask, edit=Edit.NOTE, stance=Stance.WITHDRAW) if ask.id in meant or not meant else ask
                        for ask in left[n].asks
                    ),
                )
    return left


def without_left(proposals: Sequence[Proposal], said: Mapping[str, str]) -> list[Proposal]:
    """The proposals without what those asked before who then joined another's rival words at the same place.

    `said` gives the words of each proposal that only sides with others, by its id.
    """
    left = list(proposals)
    for at, later in enumerate(proposals):
        if _JOINS.search(said.get(later.id, "")) is None:
            continue
        ids = {actor.id for actor in later.actors} - {"?"}
        joined = {place_key(ask.address): ask.wording for ask in later.asks if ask.edit is not Edit.NOTE}
        for n in range(at):
            if left[n].id in said or ids.isdisjoint(actor.id for actor in left[n].actors):
                continue
            asks = (
                replace(ask, edit=Edit.NOTE, stance=Stance.WITHDRAW)
                if ask.edit is not Edit.NOTE and joined.get(place_key(ask.address), ask.wording) != ask.wording
                else ask
                for ask in left[n].asks
            )
            left[n] = replace(left[n], asks=tuple(asks))
    return left


def _statements(proposal: Proposal) -> Iterator[str]:
    """The statements of a block by which something that stands before it is taken back."""
    notes = (ask for ask in proposal.asks if (ask.edit, ask.stance) == (Edit.NOTE, Stance.WITHDRAW))
    reported = EvidenceKind.REPORTED
    yield from dict.fromkeys(
        ask.quote for ask in notes if not ask.wording and (ask.kind is reported or takes_back(ask.quote))
    )


def is_taken_back(ask: Ask) -> bool:
    """Whether an ask was taken back, and is no statement that takes back others."""
    return ask.stance is Stance.WITHDRAW and (bool(ask.wording) or not takes_back(ask.quote))


def _is_of(proposal: Proposal, later: Proposal) -> bool:
    """Whether a proposal may be meant by a later statement: it has one of its actors, on the same article."""
    known = {actor.id for actor in later.actors} - {"?"}
    same = _article(proposal.address) == _article(later.address) or not later.address
    return same and not known.isdisjoint(actor.id for actor in proposal.actors)


def _is_meant(ask: Ask, said: str, address: str) -> bool:
    places = [place_key(place) for place in places_cited(said, _article(ask.address or address))]
    if places and not f"{place_key(ask.address or address)}(".startswith(tuple(f"{place}(" for place in places)):
        return False
    deletes = _OF_DELETION.search(said) is not None
    return not deletes or ask.edit is Edit.DELETE


def _article(address: str) -> str:
    return re.split(r"[(,]", address, maxsplit=1)[0].strip()


_JOINS = compile_later(
    r"\bjoin(?:s|ed|ing)?\b|\b(?:se\s+)?ralli\w+|\brejoi(?:nt|gnent)\b|\bse\s+(?:suma|sumó|adhiere|adhirió|une|unió)n?\b|(?<!\w)присоедин\w+|加入|转而支持|(?<!\w)و?(?:[يت]|ا)نضم",
    re.IGNORECASE,
)
"""What leaves one's own words for those of another."""
_AND = compile_later(r"\s*(?:(?:and|et|y|e|и)\s|&|和|与|و)\s*")


def _without_sides(text: str, register: Register) -> str:
    """A line without the names of those with whom somebody sides; who is joined in a withdrawal is none of them."""
    if joins_withdrawal(text):
        return text
    text = text.strip(" .()[]（）")
    left, at = "", 0
    for found in _SIDES.finditer(text):
        start = found.end()
        while (word := _OF.match(text, start)) is not None:
            start = word.end()
        start += len(text[start:]) - len(text[start:].lstrip())
        if start < at:
            continue
        left, at = left + text[at:start], start
        while (end := name_at(text, at, register)[1]) > at:
            at = end
            if (joint := _AND.match(text, end)) is None:
                break
            at = joint.end()
    return left + text[at:]


def names_within(text: str, register: Register) -> Iterator[tuple[str, ...]]:
    """The candidates of each name of an actor that stands in a line, in the order of their places."""
    words = list(_WORD.finditer(text))[:_MOST_WORDS]
    behind = 0
    for at, word in enumerate(words):
        if word.start() < behind or word[0][:1].islower() or _HAN.match(word[0]):
            continue
        for last in reversed(words[at : at + _LONGEST_NAME]):
            name = _POSSESSIVE.sub("", text[word.start() : last.end()])
            # "Au profit de …" has no name of those who are called AU.
            if not is_no_code(name) and (found := register.resolve(name).candidates):
                behind = last.end()
                yield found
                break
    for run in _HAN.findall(text):
        for start in range(len(run)):
            for size in range(2, _LONGEST_NAME + 1):
                if found := register.resolve(run[start : start + size]).candidates:
                    yield found
