"""Proposals that a paper says are none any more: by a line below their words, in their head, or in a later statement of
who proposed them.

In: lines of a paper, or the proposals read from it. Out: whether words take back what stands above them, the head
without its note, and the proposals without what was taken back. The words themselves are
`notation.statements.withdrawals`'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, names_only
from app.importing.proposals.compilation.requests.instructions import places_cited
from app.importing.proposals.compilation.subject_names import subject_end, subject_of
from app.notation.references.targets import place_key
from app.notation.statements.withdrawals import begins_with_a_proposal, is_note, takes_back
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.proposals import Ask, Proposal

    Backers = tuple[tuple[Stance, tuple[ActorRef, ...]], ...]

_LONGEST = 400
"""Characters of the longest line that takes something back."""
_MOST_WORDS = 40
_LONGEST_NAME = 6
"""Words of the longest name that is looked for within a line, and Chinese signs of one."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_OF_TREATIES = re.compile(
    r"\b(?:shall|must|doi(?:t|vent)|deberán?|podrán?|должн\w+)\b|应|(?<!\w)(?:يجب|يجوز)(?!\w)", re.IGNORECASE
)
_OURS = re.compile(
    r"Please\b|Prière\b|Просьба\b|请|يرجى|(?:The|This|Our|Its)\s+delegation|We\b|It\s+(?:has|was|is|withdr)|(?:La|Notre)\s+délégation|Nous\b|(?:La|Nuestra)\s+delegación"
    r"|(?:Наша\s+)?[Дд]елегация|[Мм]ы\b|[我该本]|(?:سحب|تم|جرى|وفد)"
)
"""How those speak, or are spoken of, who stand above a line."""
_IN_FAVOUR = re.compile(
    r"\bin\s+favou?r\s+of\b|\bau\s+profit\s+d|\ben\s+faveur\s+d|\ben\s+favor\s+de\b|\bв\s+пользу\b|转而支持|以支持|(?<!\w)لصالح(?!\w)",
    re.IGNORECASE,
)
"""Behind this stands whose proposal is taken instead."""
_HEADS = (
    re.compile(r"(?P<who>[^\[(（{]{2,200}?)\s*[\[(（{](?P<note>[^\])）}]{2,80})[\])）}]\s*[:：]?"),
    re.compile(r"[\[(（{](?P<note>[^\])）}]{2,80})[\])）}]\s*(?P<who>[^\[(（{]{2,200})"),
    re.compile(r"(?P<who>.{2,200}?)\s*(?:\s[–—-]|[,;，:：])\s*(?P<note>[^–—]{2,80})"),
    re.compile(r"(?P<note>[^:：–—]{2,40}?)\s*(?:\s[–—-]|[:：])\s+(?P<who>.{2,200})"),
)
_OF_DELETION = re.compile(
    r"\b(?:delet\w+|remov\w+|suppr\w+|supr\w+|elimin\w+)|исключ\w+|удал\w+|删除|حذف", re.IGNORECASE
)
_LEFT = re.compile(
    r"(?:(?:has|have|had)\s+)?(?:since\s+|later\s+)?withdr(?:ew|aws?|awn)\s+(?:its|their)\s+(?:support|co-?sponsorship|endorsement)"
    r"(?:\s+(?:of|for|to)\s+.{2,60})?",
    re.IGNORECASE,
)


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
    named = list(names_within(_IN_FAVOUR.split(text, maxsplit=1)[0], register))
    if named:
        return any(not ids.isdisjoint(candidates) for candidates in named)
    if any(actor.id == "?" and actor.as_written in text for actor in own):
        return True
    bare = text.strip(" .()[]*–—-")
    return _OF_TREATIES.search(text) is None and (
        is_note(bare) or begins_with_a_proposal(bare) or _OURS.match(bare) is not None
    )


def who_withdraws(text: str, register: Register) -> ActorRef | None:
    """The one actor with whose name a line begins that takes something back, or the only one that it names; None for
    none, or several.
    """
    if len(text) > _LONGEST or not takes_back(text):
        return None
    end = subject_end(text, register)
    named = [subject_of(text, register)] if end else list(dict.fromkeys(names_within(text, register)))
    return ActorRef(named[0][0], text[:end] or text) if len(named) == 1 and len(named[0]) == 1 else None


def noted_head(text: str, register: Register) -> NotedHead | None:
    """The names of a head that says itself that its proposal was withdrawn: "Norhaven (withdrawn)"; None for others."""
    if len(text) > _LONGEST:
        return None
    for form in _HEADS:
        found = form.fullmatch(text.strip())
        if found is not None and is_note(found["note"]) and names_only(found["who"], register) is not None:
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


def _statements(proposal: Proposal) -> Iterator[str]:
    """The statements of a block by which something that stands before it is taken back."""
    notes = (ask for ask in proposal.asks if (ask.edit, ask.stance) == (Edit.NOTE, Stance.WITHDRAW))
    yield from dict.fromkeys(ask.quote for ask in notes if not ask.wording and takes_back(ask.quote))


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


def names_within(text: str, register: Register) -> Iterator[tuple[str, ...]]:
    """The candidates of each name of an actor that stands in a line, in the order of their places."""
    words = list(_WORD.finditer(text))[:_MOST_WORDS]
    behind = 0
    for at, word in enumerate(words):
        if word.start() < behind or word[0][:1].islower() or _HAN.match(word[0]):
            continue
        for last in reversed(words[at : at + _LONGEST_NAME]):
            found = register.resolve(text[word.start() : last.end()]).candidates
            if found:
                behind = last.end()
                yield found
                break
    for run in _HAN.findall(text):
        for start in range(len(run)):
            for size in range(2, _LONGEST_NAME + 1):
                if found := register.resolve(run[start : start + size]).candidates:
                    yield found
