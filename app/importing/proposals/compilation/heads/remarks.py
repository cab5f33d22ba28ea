"""Remarks beside the names of a head: how its words came, what they were before, which stance is taken by them.

In: a line that is no head as it stands. Out: its names without the last remark, and what that says of them; None where
it is not understood, word for word. Who else is named in a remark proposes nothing. The words are
`remark_vocabulary`'s; who is withdrawn, supported or speaks for others is told elsewhere (`stances`, `behalf`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.remark_vocabulary import CHINESE_REMARKS, LEADS, REMARK_WORDS
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.documents.days import without_days
from app.notation.statements.actor_lists import read_actor_list
from app.notation.statements.exceptions import cut_at_exception
from app.notation.statements.stance_vocabulary import FIRST_VERBS, STANCE_LABELS, STANCE_VERBS
from app.treaty.marks import ActorRef, Stance

if TYPE_CHECKING:
    from app.treaty.actors import Register

_LONGEST = 300
_ENCLOSED = compile_later(r"(?P<names>.+?)\s*[\[(（【](?P<remark>[^\[\]()（）【】]{2,160})[\])）】]")
_PARTED = compile_later(r"\s*[,，،;；]\s*|\s+[–—-]\s+")
_HAN = compile_later(r"[\u4e00-\u9fff]")
_WORD = compile_later(r"[^\W_]+(?:['’-][^\W_]+)*")
_NUMBER = compile_later(r"\d+(?:st|nd|rd|th|e|er|a|o|º|ª)?|[ivx]+", re.IGNORECASE)
_NOTE = compile_later("|".join(words.notes for words in REMARK_WORDS), re.IGNORECASE)
_SMALL = compile_later("|".join(words.small for words in REMARK_WORDS), re.IGNORECASE)
_CHINESE_NOTE = compile_later(rf"(?:(?:{CHINESE_REMARKS.notes})|(?:{CHINESE_REMARKS.small}))+")
_FORMERLY = tuple(compile_later(words.formerly, re.IGNORECASE) for words in REMARK_WORDS)
_NO_PROPOSAL = compile_later("|".join(words.no_proposal for words in REMARK_WORDS), re.IGNORECASE)
_CAPACITY = compile_later("|".join(words.capacity for words in REMARK_WORDS), re.IGNORECASE)
_TIME = compile_later(r"(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)(?:\s?[ap]\.?m\b\.?)?|(?<!\d)\d{1,2}\s?[ap]\.?m\b\.?")
_PERSON = compile_later(
    r"(?:\b(?:H\.\s?E\.|S\.\s?E\.)\s*)?(?:\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Amb|Mme|Mlle|Sra?|Srta)\b\.?|\bM\.|\b(?:Ambassador|Ambassadeur|Embajador)\b|(?<!\w)(?:Г-н|Г-жа|[Пп]осол)(?!\w))"
    r"(?:\s+[A-ZÀ-ÝА-Я](?:\.|[\w’'-]+))+|(?:(?:السيدة?|السفيرة?)\s+\S+(?:\s+\S+)?)|[\u4e00-\u9fff]{1,4}(?:先生|女士|大使)"
)
"""Who spoke for those before."""
_NOT_OTHERS = tuple(compile_later(words.no_others, re.IGNORECASE) for words in REMARK_WORDS)
_MEMBERS = tuple(compile_later(words.members, re.IGNORECASE) for words in REMARK_WORDS)
_BEFORE_RIGHT = r"(?<!(?-i:[^\W_\u4e00-\u9fff]))"
_MISTAKES = tuple(
    (
        compile_later(words.mistaken, re.IGNORECASE),
        compile_later(rf"{_BEFORE_RIGHT}{words.rightly}\s*[:：,]?\s*(?P<who>.+)", re.IGNORECASE),
    )
    for words in REMARK_WORDS
)
_STANCES = tuple(
    (stance, compile_later(form, re.IGNORECASE)) for stance, form in (*STANCE_LABELS, *STANCE_VERBS, *FIRST_VERBS)
)
_LEAD = compile_later(rf"{LEADS}\b[^:：]{{3,160}}[,，،]\s+(?P<rest>[^,，،]+)")


class RemarkKind(Enum):
    """What a remark says of the names before it."""

    NOTE = "nothing of whose the words are"
    EXCEPT = "who of a group is none of them"
    STANCE = "which stance they take by the words below"
    CAPACITY = "that an officer speaks for a State"


@dataclass(frozen=True, slots=True)
class HeadRemark:
    """The names of a head without a remark, and the remark."""

    names: str
    kind: RemarkKind
    written: str
    stance: Stance = Stance.PROPOSE


def split_remark(text: str, register: Register) -> Iterator[HeadRemark]:
    """The ways to take the last remark off a line; none where it ends in no remark that is understood.

    >>> [one.names for one in split_remark("Norhaven (revised proposal)", REGISTER)]
    ['Norhaven']
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return
    yield from _corrected(text, register)
    excepted = cut_at_exception(text)
    if excepted is not None and _known(excepted.excepted, register):
        yield HeadRemark(excepted.before, RemarkKind.EXCEPT, excepted.written)
    enclosed = _ENCLOSED.fullmatch(text)
    if enclosed is not None:
        yield from _told(enclosed["names"], enclosed["remark"].strip(), register)
        return
    for cut in _PARTED.finditer(text):
        if cut.start():
            yield from _told(text[: cut.start()], text[cut.end() :].strip(), register)


def names_behind_lead(text: str) -> str:
    """Who speaks behind a clause that leads to it ("In response to Norhaven, Kestria"); all words where none does."""
    found = _LEAD.fullmatch(text)
    return found["rest"] if found is not None else text


def _told(names: str, remark: str, register: Register) -> Iterator[HeadRemark]:
    """What one remark says of the names before it."""
    capacity = _CAPACITY.search(remark)
    if capacity is not None:
        for left in dict.fromkeys((names, re.sub(r"\s*[(（,，].*", "", names), _without(remark, capacity))):
            if left and _is_party(left, register):
                yield HeadRemark(left, RemarkKind.CAPACITY, remark)
        return
    for stance, form in _STANCES:
        if form.fullmatch(remark):
            yield HeadRemark(names, RemarkKind.STANCE, remark, stance)
            return
    if (
        is_note(remark)
        or _is_former(remark, register)
        or _denies_others(remark, register)
        or _is_membership(remark, register)
    ):
        yield HeadRemark(names, RemarkKind.NOTE, remark)


def is_note(remark: str) -> bool:
    """Whether a remark is made of words that say what stands below, how it came and in which form, and of no others."""
    if is_no_proposal(remark):
        return False
    bare = _PERSON.sub(" ", _TIME.sub(" ", without_days(remark)))
    if _HAN.search(bare):
        return _CHINESE_NOTE.fullmatch(re.sub(r"[\s，、,；;：:]", "", bare)) is not None
    found = _WORD.findall(bare)
    own = [word for word in found if not (_SMALL.fullmatch(word) or _NUMBER.fullmatch(word))]
    cut = len(bare) < len(remark)
    return (bool(own) or (cut and not own)) and all(_NOTE.fullmatch(word) for word in own)


def is_no_proposal(remark: str) -> bool:
    """Whether a remark says that what stands below is not proposed ("for discussion only", "not a proposal")."""
    return _NO_PROPOSAL.fullmatch(remark.strip(" .()[]（）")) is not None


def _is_former(remark: str, register: Register) -> bool:
    """Whether a remark names those whose words were there before."""
    for form in _FORMERLY:
        found = form.match(remark)
        if found is not None:
            who = found.groupdict().get("zh") or remark[found.end() :]
            if (found.end() == len(remark) or not found.groupdict().get("zh")) and _known(who, register):
                return True
    return False


def _denies_others(remark: str, register: Register) -> bool:
    """Whether a remark says that those are none of them whom it names ("not Kestria, as stated before")."""
    found = next((match for form in _NOT_OTHERS if (match := form.fullmatch(remark)) is not None), None)
    return found is not None and bool(_known(found["who"], register))


def _is_membership(remark: str, register: Register) -> bool:
    """Whether a remark tells the group of those before it."""
    for form in _MEMBERS:
        found = form.match(remark)
        who = (found.groupdict().get("zh") or remark[found.end() :]) if found is not None else ""
        actors = _known(who, register)
        if actors and all(register.type_of(actor.id) in ("group", "organisation") for actor in actors):
            return True
    return False


def _corrected(text: str, register: Register) -> Iterator[HeadRemark]:
    """The right names of a line that says that others stand there by mistake."""
    for wrong, right in _MISTAKES:
        said, meant = wrong.search(text), right.search(text)
        if said is not None and meant is not None and said.start() < meant.start():
            who = meant["who"].strip(" .)]）")
            if _known(who, register):
                yield HeadRemark(who, RemarkKind.NOTE, text)


def _without(remark: str, capacity: re.Match[str]) -> str:
    return f"{remark[: capacity.start()]} {remark[capacity.end() :]}".strip(" ,，،")


def _is_party(names: str, register: Register) -> bool:
    """Whether names are of others than officers."""
    actors = _known(names, register)
    return bool(actors) and all(register.type_of(actor.id) != "officer" for actor in actors)


def _known(names: str, register: Register) -> tuple[ActorRef, ...]:
    """The actors of names that are all known; () else."""
    found = read_actor_list(names.strip(" .,:"), register) if names else None
    return found.actors if found is not None and all(actor.id != "?" for actor in found.actors) else ()
