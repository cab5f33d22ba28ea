"""What others are said to hold of a proposal, on a line of its own: "Not supported: Norhaven", "Norhaven opposed this
proposal", "Reservation by Norhaven", in six languages.

In: one line inside a block. Out: each stance with those who take it; words that tell one, and name nobody known or take
somebody out, are told apart: they are nobody's stance, and least of all that of who stands at the head of the block.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import BlockHead, read_head, read_names
from app.importing.proposals.compilation.stances.side_lists import lists_in, names_of, opened_list
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.message import Message
from app.notation.marks.statuses import AWAITED
from app.notation.statements.exceptions import cut_at_exception, excepted_alone
from app.notation.statements.stance_vocabulary import FIRST_VERBS, NEUTRAL, STANCE_LABELS, STANCE_VERBS
from app.notation.statements.stances import leading_stance, read_stances
from app.treaty.marks import ActorRef, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.treaty.actors import Register

BACKING = (Stance.SUPPORT, Stance.COSPONSOR)
"""The stances of those who ask for the words of another."""
_LONGEST = 300
_PARTS = compile_later(r"\s*[;；؛]\s*|(?<=[^\W\d_]{3}[.。])\s*(?=[^\W\d_])")
_TO = (
    r"(?:\s*[:：–—]\s*|\s+(?:by|from|of|to|par|de|del|du|des|por|со\s+стороны|من)(?![\w])\s*:?\s*(?:(?:the|la|les|el|los)\s+)?"
    r"|\s+(?:de\s+l|d)['’])"
)
_OBJECT = (
    r"(?:\s*(?:(?:to|on|with|of|about|regarding|à|a|против|с|на|على)\s+)?(?:(?:this|that|the|these|the\s+above|cette|cet|ce|la|esta|este"
    r"|это|этого|этому|эту|этой|данн\w+)\s+(?:joint\s+|new\s+|whole\s+)?(?:proposals?|amendments?|texts?|wording|changes?|addition"
    r"|suggestions?|submission|paragraph|provision|proposition|amendement|texte|libellé|paragraphe|propuesta|enmienda|texto"
    r"|párrafo|предложени\w+|поправк\w+|текст\w*|пункт\w*)|[这该此本][一项个]*(?:提案|建议|案文|修正案|款)"
    r"|(?:هذا|هذه)\s+(?:الاقتراح|المقترح|التعديل|النص|الفقرة)|it|this)"
    r"(?:\s+(?:of|by|from|made\s+by|submitted\s+by|de|du|del)\s+(?P<of>[^,;:]{2,80}?))?)?"
    r"(?:,?\s+(?:because|since|on\s+the\s+grounds?|due\s+to|car|parce\s+que|porque|ya\s+que|поскольку)\b.{1,200})?"
)
_WHO = r"(?P<who>[^:：;“”\"«»]{2,160}?)"
_ALSO = r"(?:\s+(?:also|strongly|firmly|still|then|both))*\s*"
_LABELLED = tuple(
    (
        stance,
        compile_later(rf"(?:{words}){_TO}(?P<who>.+)", re.IGNORECASE),
        compile_later(rf"(?P<who>.+?)\s*[(\[（](?:{words})[)\]）]", re.IGNORECASE),
    )
    for stance, words in STANCE_LABELS
)
_OPENED = tuple(
    (
        stance,
        compile_later(rf"(?:{words})(?:\s+(?:by|from|par|por))?\s*[:：]|(?:{words})\s+(?:by|par|por)", re.IGNORECASE),
    )
    for stance, words in STANCE_LABELS
)
_SAID = (
    *(
        (stance, compile_later(rf"{_WHO}{_ALSO}(?<!\w)(?:{words})(?![a-zà-ÿа-я]){_OBJECT}"))
        for stance, words in STANCE_VERBS
    ),
    *(
        (stance, compile_later(rf"(?:{words})\s+(?!(?:ال)?(?:مقترح|اقتراح|تعديل|طلب))(?P<who>.{{2,80}}?){_OBJECT}"))
        for stance, words in FIRST_VERBS
    ),
)
_CHINESE = tuple((stance, compile_later(rf"{_WHO}(?:{words}){_OBJECT}")) for stance, words in STANCE_VERBS)
_RESERVED = compile_later(r"(?:The\s+)?positions?\s+of\s+(?P<who>.+?)\s+(?:is|are|was|were)?\s*reserved", re.IGNORECASE)
_ARTICLE = compile_later(
    r"(?:La|Le|Les|El|Los|The)\s+|L['’]|(?:The\s+)?[Dd]elegations?\s+of\s+(?:the\s+)?|(?:Делегация|وفد)\s+"
)
_ENCLOSED = compile_later(r"\s*[\[(（]([^()\[\]（）]+)[\])）]\W*")
_OF_THEIRS = compile_later(
    rf"{_WHO}\s+(?:has\s+|have\s+)?(?:withdr[ae]ws?|withdrawn|retire(?:nt)?|retiran?|снима(?:ет|ют)|снял[аи]?)\s+"
    r"(?:its|their|sa|son|leurs?|su|свою|свое|своё)\s+\w+",
    re.IGNORECASE,
)
"""Who speaks of an own proposal, which is another than the block's."""
_VAGUE = compile_later(
    r"(?:(?:some|several|many|most|other|certain|a\s+number\s+of|one|two|three|all)\s+)+(?:\w+\s+)?"
    r"(?:delegations?|States|countries|parties|members|others|groups?)",
    re.IGNORECASE,
)
_OF_STANCES = compile_later(
    r"\b(?:oppos|object|support|reserv|favou?r|except|endors|reject|withdr|accept|appu[iy]|soutien|réserv|sauf|apoy|opon|rechaz"
    r"|salvo|поддерж|возраж|против|оговор|кроме)\w*|反对|支持|保留|[يت]عارض|[يت]ؤيد|تحفظ",
    re.IGNORECASE,
)
_OF_TREATIES = compile_later(
    r"\b(?:shall|may|must|doi(?:t|vent)|podrán?|deberán?|должн\w+|мо(?:жет|гут))\b|应|可以|يجب|يجوز", re.IGNORECASE
)
_MOST_WORDS = 16
_SMALL = frozenset(("of", "the", "and", "et", "y", "de", "la", "du", "und", "и"))


@dataclass(frozen=True, slots=True)
class StanceAnswer:
    """A stance that others take on a proposal, and the words and the place that tell it."""

    stance: Stance
    actors: tuple[ActorRef, ...]
    quote: str
    where: str


@dataclass(frozen=True, slots=True)
class StanceLine:
    """What a line of stances tells: who takes which, and what it tells of nobody that can be named, as sentences."""

    stances: tuple[tuple[Stance, tuple[ActorRef, ...]], ...]
    doubts: tuple[Message, ...] = ()
    excepts: bool = False
    """It takes somebody out of those who ask."""


def stance_line(text: str, own: Sequence[ActorRef], register: Register) -> StanceLine | None:
    """What a line tells of others' stances on the proposal of `own`; None for one that is not wholly of this kind."""
    if (listed := _listed(text, register)) is not None:
        return listed
    if len(text) > _LONGEST:
        return None
    stances: list[tuple[Stance, tuple[ActorRef, ...]]] = []
    doubts: list[Message] = []
    excepts = False
    enclosed = _ENCLOSED.fullmatch(text)
    for part in _PARTS.split(enclosed[1] if enclosed is not None else text):
        if not part.strip(" .。"):
            continue
        read = _one(part.strip(" .。"), own, register)
        if read is None:
            return None
        stances += read.stances
        doubts += read.doubts
        excepts = excepts or read.excepts
    return StanceLine(tuple(stances), tuple(doubts), excepts) if stances or doubts else None


def opens_stances(text: str) -> bool:
    """Whether the names of those who take a stance follow on the next lines: "Opposed by:", "In favour (3)"."""
    return opened_list(text) is not None or any(form.fullmatch(text.strip()) for _, form in _OPENED)


def excepted_head(text: str, register: Register) -> BlockHead | None:
    """The head of nobody that a line is, or begins with, whose names are known but that takes one of them out again:
    "Norhaven and Kestria (except Mirandel)". Who is left is not told by any name; None for another line, such as a
    group without one of its members, which asks all the same.
    """
    named = re.split("[:：]", text, maxsplit=1)[0]
    found = cut_at_exception(named.strip()) if len(text) <= _LONGEST else None
    if found is None or not _actors(found.excepted, register) or read_head(text, register) is not None:
        return None
    head = read_head(found.before + text[len(named) :], register)
    if head is None or (head.rest and not head.inline):
        return None
    written = (named if head.inline else text).strip(" :：")
    return BlockHead(written, (ActorRef("?", written),), head.rest, head.inline)


def tells_of_others(text: str, own: Sequence[ActorRef], register: Register) -> bool:
    """Whether short words have a word of a stance and the name of a State or group that is none of `own`: no text of a
    treaty has, and whose stance they tell is not certain.
    """
    words = re.findall(r"[\w’'.-]+", text)
    if len(words) > _MOST_WORDS or _OF_STANCES.search(text) is None or _OF_TREATIES.search(text) is not None:
        return False
    runs = (" ".join(words[at:end]).strip(".") for at in range(len(words)) for end in range(at + 1, at + 6))
    named = {
        actor for run in runs if len(run) > 3 and not run[:1].islower() for actor in register.resolve(run).candidates
    }
    theirs = named - {actor.id for actor in own}
    return any(register.type_of(actor) in ("state", "group") for actor in theirs)


def without(actors: Sequence[ActorRef], words: str, register: Register) -> tuple[ActorRef, ...]:
    """Actors of whose groups a line takes somebody out: a group asks as it is left, and does not speak for him."""
    return tuple(
        replace(actor, as_written=f"{actor.as_written} ({words})") if register.type_of(actor.id) == "group" else actor
        for actor in actors
    )


def _listed(text: str, register: Register) -> StanceLine | None:
    """What the lists tell that a line is; None for a line that is none. A list with a name that is not known is
    nobody's, and neither is one of those who take no side.
    """
    lists = lists_in(text)
    read = [(one, names_of(one, register)) for one in lists]
    if not lists or any(actors is None and not _may_be_names(one.names) for one, actors in read):
        return None
    told = tuple((one.stance, actors) for one, actors in read if one.stance is not None and actors)
    if told == () and not any(one.names for one in lists):
        return None
    silent = len(told) < len(read)
    doubts = (Message("{words} tells a stance of nobody who is known; nobody is named for it.", (f"“{text}”",)),)
    return StanceLine(told, doubts if silent else ())


def _one(text: str, own: Sequence[ActorRef], register: Register) -> StanceLine | None:
    if excepted_alone(text):
        return StanceLine(
            (),
            (Message("{words} takes somebody out of who asks here; no stance of theirs is told.", (f"“{text}”",)),),
            excepts=True,
        )
    awaited = AWAITED.match(text) or NEUTRAL.fullmatch(text)
    if awaited is not None and awaited.end() == len(text):
        if read_names(awaited["who"], register) is None:
            return None
        return _doubtful("{words}: an answer is awaited; it is no stance of anybody.", text)
    for stance, found in _forms(text):
        actors = _actors(found["who"], register)
        if actors and found.groupdict().get("of") and {a.id for a in actors} <= {a.id for a in own}:
            return None
        if actors and (of := found.groupdict().get("of")) and not _is_own(of, own, register):
            return _doubtful(_OF_ANOTHER, text)
        if actors:
            return StanceLine(((stance, actors),))
    theirs = _OF_THEIRS.fullmatch(text)
    if theirs is not None and not _is_own(theirs["who"], own, register) and _actors(theirs["who"], register):
        return _doubtful(_OF_ANOTHER, text)
    if ":" in text and leading_stance(text) is not None:
        said = read_stances(text, register, default=None, coded=True) or ()
        if said and all(actor.id != "?" for one in said for actor in one.actors):
            return StanceLine(tuple((one.stance, one.actors) for one in said))
    for _, before, _ in _LABELLED:
        told = before.fullmatch(text)
        if told is not None and _may_be_names(told["who"]):
            return _doubtful("{words} tells a stance of nobody who is known; nobody is named for it.", text)
    return None


_OF_ANOTHER = "{words} speaks of another proposal than this one; nobody is named for it here."


def _doubtful(form: str, text: str) -> StanceLine:
    """A line that tells a stance of nobody, and why."""
    return StanceLine((), (Message(form, (f"“{text}”",)),))


def _forms(text: str) -> Iterator[tuple[Stance, re.Match[str]]]:
    """The forms that a text has: with the stance before the names, in a parenthesis behind them, as a sentence."""
    if (reserved := _RESERVED.fullmatch(text)) is not None:
        yield Stance.RESERVE, reserved
    for stance, before, behind in _LABELLED:
        for form in (before, behind):
            if (found := form.fullmatch(text)) is not None:
                yield stance, found
    chinese = re.search(r"[\u4e00-\u9fff]", text) is not None
    for stance, form in _CHINESE if chinese else _SAID:
        if (found := form.fullmatch(text)) is not None:
            yield stance, found


def _actors(text: str, register: Register) -> tuple[ActorRef, ...]:
    """The actors of words that are nothing but known names; () else."""
    text = text.strip(" ,")
    for names in (text, _ARTICLE.sub("", text, count=1)):
        head = read_names(names, register) if names else None
        if head is None or head.address or head.role != "proponent":
            continue
        if all(stance in BACKING for stance, _ in head.backers):
            return (*head.actors, *(actor for _, backers in head.backers for actor in backers))
    return ()


def _is_own(text: str, own: Sequence[ActorRef], register: Register) -> bool:
    """Whether names are among those of the block."""
    ids = {actor.id for actor in _actors(text, register)}
    return bool(ids) and ids <= {actor.id for actor in own}


def _may_be_names(text: str) -> bool:
    """Whether words may name delegations that are not known."""
    words = text.split()
    return _VAGUE.fullmatch(text) is not None or (
        0 < len(words) <= 14 and all(word[:1].isupper() or word.casefold() in _SMALL for word in words)
    )
