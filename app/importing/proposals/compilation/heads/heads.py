"""The head of a block in a compilation: the line that names who proposes, in the forms in which papers write it.

In: one line, or a line and those after it. Out: the actors, who supports them, and the words that follow on the same
line. A line that stands like a head but holds a name that the register does not know is told apart by its form
(`line_kinds`): it begins a block of nobody, because words credited to the delegation before are the worst error
this program can make. It cuts no blocks (`proposals/compilation/reader`) and reads no wording
(`proposals/compilation/requests/asks`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.backers import backers_behind, known_names
from app.importing.proposals.compilation.heads.head_vocabulary import BEFORE, BEHIND, OF_NUMBER, OPINIONS, TITLED
from app.importing.proposals.compilation.heads.remarks import (
    HeadRemark,
    RemarkKind,
    names_behind_lead,
    split_remark,
)
from app.importing.proposals.compilation.heads.roles import may_lead, read_role
from app.importing.proposals.compilation.heads.signs import is_bullet, strip_line_signs
from app.importing.proposals.compilation.requests.announced_text import announces_amendments
from app.importing.proposals.compilation.requests.instructions import places_named
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.message import Message
from app.notation.documents.days import day_at_end
from app.notation.statements.actor_lists import read_actor_list
from app.treaty.marks import NOT_NAMED, ActorRef, Stance
from app.treaty.proposals import EvidenceKind, Proposal
from app.treaty.register_memory import answer_once

if TYPE_CHECKING:
    from app.treaty.actors import Register

UNNAMED = NOT_NAMED
"""What stands for a proponent of whom a paper says nothing."""
_OTHER_ACTORS = "others"
"""Proponents of whom a head says only that there are some."""
_MOST_REMARKS = 3
"""Remarks beside the names of one head."""
_LONGEST_LIST = 900
"""Characters of the longest head: some forty names."""
_MOST_LINES = 6
"""Lines over which one head may run on."""
_ON = compile_later(
    r"\s*,?\s+(?:on|regarding|concerning|relating\s+to|for|to|sur|concernant|relative?s?\s+à|sobre|relativ[oa]s?\s+al?|по|к"
    r"|относительно|بشأن)\s+(?P<place>[^:]{3,80})$"
)
"""What a proponent speaks to, behind the name."""
_ON_A_TEXT = compile_later(
    r"\s*,?\s+(?:on|to|regarding|concerning|sur|concernant|relative?s?\s+à|sobre|relativ[oa]s?\s+al?|по|к|относительно|بشأن|على)\s+"
    r"(?:(?:the|le|la|el)\s+|l['’])?(?:[\w.-]+\s+){0,3}?(?:drafts?|documents?|texts?|papers?|projet|texte|proyecto|documento|texto"
    r"|проект\w*|документ\w*|текст\w*|(?:ال)?مشروع|(?:ال)?وثيقة|(?:ال)?نص)(?!\w)(?!.*(?:propos|propuest|suggest|submitt|\bby\b|\bpar\b|\bpor\b|предл|внес|مقترح|قدم))[^:]{0,120}$",
    re.IGNORECASE,
)
"""That a paper speaks to a draft, behind the name of its proponent."""
_PERSON = compile_later(
    r"(?:(?:H\.\s?E\.\s+|S\.\s?E\.\s+|Sir\s+|Dame\s+)?(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof|Amb|M|Mme|Mlle|Sr|Sra|Srta)\b\.?|Ambassador|Г-н|Г-жа|(?:ال)?سيدة?)\s+[^()（）:,;\d]{2,60}?"
    r"|[^()（）:：，。\s]{2,12}(?:先生|女士|小姐|大使))\s*(?:[(（]|,\s)(?P<who>[^()（）,;:]{2,60})[)）]?\s*[:：]?"
)
"""Who speaks for a State, told by his own name."""
_OTHERS = compile_later(
    r"(?:\s*,)?\s+(?:(?:and|et|y)\s+(?:(?:several|some|many|a\s+number\s+of)\s+)?others?(?:\s+\w+)?|et\s+al\.?|"
    r"among\s+others)$",
    re.IGNORECASE,
)
_OF_DAY = compile_later(r"\s(?:on|dated|le|du|el|del|от)$")
"""What stands between names and a day."""
_NOTE = compile_later(r"\s*(?:\(\s*\d{1,3}\s*\)|\[\s*\d{1,3}\s*\]|\s\d{1,3}/?|\d{1,3}/)$")
_NOTE_ENDS = (")", "]", "/", "\n")
"""How a note's sign ends, where it ends in no number."""
_DOTTED = compile_later(r"(?:.*\s)?[A-Z]{1,2}\.(?:\s?[A-Z]{1,2}\.)+")
_SAYS = compile_later(
    r"(?P<who>.+?)\s+(?:also\s+)?(?P<verb>proposes?|proposed|suggests?|suggested|submits?|submitted|offers?|requests?|"
    r"asks?|wish(?:es)?|wants?|prefers?|recommends?|supports?|would|seeks?|has|have|propone[n]?|propuso|propusieron|proposent|предлага(?:ет|ют)"
    r"|предложил[аи]?)\b(?P<what>.*)"
)
_INTRODUCES = compile_later(
    r"(?:proposes?|proposed|suggests?|suggested|submits?|submitted|offers?|would|propone[n]?|propuso|propusieron|proposent|предлага(?:ет|ют)"
    r"|предложил[аи]?)"
)
_BRACKETED_LEAD = compile_later(r"[\[(（【]\s*([^\[\]()（）【】]{2,100}?)\s*[\])）】]\s*(?=\(?\d{1,2}\s?[.)]\s)")
_CUTS = (
    (compile_later(r"\s*[:：]\s*(?=\S)"), True, True),
    (compile_later(r"\s+[–—]\s+(?=\S)"), True, False),
    (compile_later(r"\s(?=(?:Article|ARTICLE)\s+\d)"), False, True),
    (compile_later(r"\s(?=(?:Option|OPTION)\s+(?:[IVX]{1,4}|[A-Z]|\d{1,2})\b)"), False, True),
    (compile_later(r"\s(?=\([a-z]{1,3}\)\s*\S)"), False, False),
    (compile_later(r"\s(?=[\[“\"]?\d{1,2}(?:\s?(?:bis|ter))?\s?\.\s?\S)"), False, False),
)
"""What parts a head from the words on its line; whether it is a sign for that, and a sure one."""
STARTS_WORDING = compile_later(
    r"\s*(?:[\[“\"«]?\s*(?:\d{1,2}\s?(?:bis|ter|quater)?\s?(?:[.)．、]|[-–](?=\s?[\u0600-\u06ff]))|[一二三四五六七八九十]{1,3}、)|\[|[(（]\w{1,3}[)）]|"
    r"(?:Article|ARTICLE|Option|OPTION|Part|Para|Paragraph)\b)"
)
_RUNS_ON = compile_later(r"(?:,|[/&]|\b(?:and|et|y|of|the|with|by|behalf))$", re.IGNORECASE)
_LAST = 10
"""Characters at the end of a line in which it is seen whether it runs on: more than the longest word for that has."""
_RUNS_IN = compile_later(
    r"(?:and|et|y|&|/|,|\(?(?:also\s+)?on\s+behalf|with|[\[(]?(?:co-?sponsored|supported)\s+by)\b", re.I
)


@dataclass(frozen=True, slots=True)
class BlockHead:
    """Who proposes. `name` is the head as written, `rest` what follows it on its line; `inline` when a colon or a dash
    parts the two, `sure` unless the line could as well go on a sentence that the line before has begun.
    """

    name: str
    actors: tuple[ActorRef, ...]
    rest: str = ""
    inline: bool = False
    sure: bool = True
    backers: tuple[tuple[Stance, tuple[ActorRef, ...]], ...] = ()
    speakers: tuple[ActorRef, ...] = ()
    """Who speaks on behalf of the actors, or leads their group, and is none of them."""
    role: str = "proponent"
    address: str = ""
    """What the head says it speaks to ("Proposal by Norhaven on article 5")."""
    told: bool = False
    """Its own words say that it is a head."""
    opines: bool = False
    """It heads comments or a statement: words below it may be the text that these are on."""
    stance: Stance = Stance.PROPOSE
    """The stance that its actors take by the words below it, as a remark beside their names says."""
    style: str = ""
    """The sign of a list before it ("(a)", "•"), or of emphasis around it ("[]"); "" for none."""


@answer_once
def read_head(text: str, register: Register) -> BlockHead | None:
    """The head that a line is, or begins with; None when it is none or holds a name that is not known.

    A name that could be two actors counts as known (its id stays "?"). Followed by words on the same line it is a head
    only before a colon, a spaced dash, a paragraph number or an address ("… Article 8(1) and (3)"). Signs of a list
    before it and of emphasis around it are no part of it; behind a number a colon makes no head, since the number may
    be a paragraph's.
    """
    if (found := _read_head(text, register) or _in_brackets(text, register)) is not None:
        return found
    bare = strip_line_signs(text)
    head = _read_head(bare.text, register) if bare.text != text else None
    if head is None or (head.rest and not (head.inline and is_bullet(bare.style))):
        return None
    name = text if not head.rest else f"{bare.style} {head.name}"
    return replace(head, name=name, style=bare.style or "[]", sure=bool(bare.style) and head.sure)


def _read_head(text: str, register: Register) -> BlockHead | None:
    """The head that a line without signs around it is, or begins with."""
    first = text[:1]
    if (not first.isalpha() or first.islower()) and not may_lead(text):
        return None
    if len(text) <= _LONGEST_LIST and (whole := names_only(text, register)):
        return whole
    for pattern, inline, sure in _CUTS:
        cut = pattern.search(text[: _LONGEST_LIST + 1])
        before = names_only(text[: cut.start()], register, told=inline) if cut is not None else None
        if cut is not None and before is not None:
            return replace(before, rest=text[cut.end() :].strip(), inline=inline, sure=sure)
    return None


def _in_brackets(text: str, register: Register) -> BlockHead | None:
    """The head that stands in brackets before the number of a paragraph on its line: "[Norhaven] 1. Lamps burn."."""
    begun = _BRACKETED_LEAD.match(text)
    before = names_only(begun[1], register) if begun is not None else None
    if begun is None or before is None:
        return None
    return replace(before, name=begun[0].strip(), rest=text[begun.end() :].strip(), style="[]", sure=True)


def read_names(text: str, register: Register) -> BlockHead | None:
    """The head that a text is which is known to be one, such as a cell of a column of proponents; None when it holds a
    name that is not known.
    """
    return names_only(text, register, told=True)


def head_over_lines(texts: Sequence[str], register: Register) -> tuple[BlockHead, int] | None:
    """A head that begins on the first line and may run on over the next: the head and how many lines it takes.

    The longest that is one is taken. Lines are joined where a list goes on: behind a comma or an "and", before one, or
    where the first line is no head by itself.
    """
    alone = read_head(texts[0], register)
    if len(texts[0]) > _LONGEST_LIST or (alone is not None and alone.rest):
        return (alone, 1) if alone is not None else None
    best = (alone, 1) if alone is not None else None
    if may_lead(texts[0]):
        return _role_over_lines(texts, register) or best
    joined = texts[0]
    for used, text in enumerate(texts[1:_MOST_LINES], 2):
        tied = _RUNS_ON.search(joined, max(len(joined) - _LAST, 0)) is not None or _RUNS_IN.match(text) is not None
        if (
            joined.endswith((":", ".", ";"))
            or STARTS_WORDING.match(text)
            or (not tied and (best is not None or used > 2))
        ):
            break
        joined = f"{joined} {text}"
        head = read_head(joined, register)
        if head is not None and (tied or not head.rest):
            best = (head, used)
            if head.rest:
                break
    return best


def _role_over_lines(texts: Sequence[str], register: Register) -> tuple[BlockHead, int] | None:
    """The head of a group whose lead is told on the same line or on one of the next two."""
    for used in range(1, min(len(texts), 3) + 1):
        joined = " ".join(texts[:used]).removesuffix(":").strip()
        role = read_role(joined, register)
        if role is not None:
            joined, used = _title_over_lines(joined, used, texts, register)
            return BlockHead(
                joined, role.actors, speakers=role.speakers, role="facilitator", address=role.address, told=True
            ), used
    return None


def _title_over_lines(joined: str, used: int, texts: Sequence[str], register: Register) -> tuple[str, int]:
    """A title in capitals with the lines in capitals on which it runs on, and how many lines it takes."""
    while joined == joined.upper() and used < min(len(texts), _MOST_LINES):
        longer = f"{joined} {texts[used]}"
        more = _joins_title(texts[used])
        if not more or longer != longer.upper() or read_role(longer, register) is None:
            break
        joined, used = longer, used + 1
    return joined, used


def _joins_title(text: str) -> bool:
    """Whether a line may go on a title: it has letters, and is neither a heading nor the head of a group."""
    return text.upper() != text.lower() and not may_lead(text) and not STARTS_WORDING.match(text)


def joint_over_lines(texts: Sequence[str], head: BlockHead, used: int, register: Register) -> tuple[BlockHead, int]:
    """A head that names stand under without "and", each on its own line: all of them propose."""
    while (
        used < min(len(texts), _MOST_LINES)
        and not (head.rest or head.inline or head.backers or head.name.endswith(":"))
        and (other := read_head(texts[used], register)) is not None
        and not (other.rest or other.inline or other.backers or other.told or other.role != head.role)
        and not (head.style or other.style)
        and not texts[used].endswith((":", "."))
    ):
        new = tuple(actor for actor in other.actors if actor.id == "?" or actor.id not in {a.id for a in head.actors})
        head = replace(
            head,
            name=f"{head.name}, {other.name}",
            actors=(*head.actors, *new),
            speakers=(*head.speakers, *other.speakers),
        )
        used += 1
    return head, used


def speaker_of(text: str, register: Register) -> tuple[BlockHead, bool] | None:
    """Who speaks in a line such as "Norway proposes the following text:", and whether the line says outright that what
    follows is theirs; None for other lines.
    """
    if len(text) > 300:
        return None
    said = _SAYS.fullmatch(text)
    head = names_only(names_behind_lead(said["who"]), register) if said is not None else None
    if said is None or head is None:
        return None
    plain = text.endswith(":") and _INTRODUCES.fullmatch(said["verb"]) is not None
    plain = plain or announces_amendments(text)
    plain = plain and not re.search(r"\b(?:not|oppos\w+|support\w*|by|of)\b", said["what"])
    return replace(head, name=text, backers=()), plain


NOT_REGISTERED = "{name} is not a name in the register; it is kept as written."
"""What is said of a name at the head of a block that stands for no actor."""


def doubts_about(actors: Sequence[ActorRef], register: Register) -> Iterator[Message]:
    """Sentences about the names that stand for no one actor: not known, could be two, or known and not written as
    a head is.
    """
    for actor in actors:
        if actor.id != "?":
            continue
        if actor.as_written == _OTHER_ACTORS:
            yield Message("Others are among the proponents here; the paper does not name them.")
            continue
        candidates = register.resolve(actor.as_written).candidates
        name = f"“{actor.as_written}”"
        if len(candidates) > 1:
            could = " or ".join(register.short(candidate) for candidate in candidates)
            yield Message("{name} is ambiguous: it could be {names}. Nobody is named for it.", (name, could))
        elif candidates:
            yield Message("{name} does not stand here as a head does; it is kept as written and names nobody.", (name,))
        else:
            yield Message(NOT_REGISTERED, (name,))


def bare_head(text: str) -> tuple[str, bool]:
    """A head without colon, footnote and bracketed tail; whether words such as "Proposal by" stand before the name."""
    text = text.strip().removesuffix(":").strip()
    text = _without_note(text)
    text = re.sub(r"(?<=\S)\s*(?:\[[^\[\]]*\]|\([^()]*\))$", "", text).strip()
    text = _OTHERS.sub("", text)
    if _DOTTED.fullmatch(text):
        text = text.rstrip(".")
    told = BEFORE.match(text)
    of = told is not None and re.search(r"\bof\s+(?:the\s+)?$", told[0]) is not None
    if told is not None and told.end() < len(text) and not (of and text[told.end()].islower()):
        return text[told.end() :], True
    return text or "?", False


def _without_note(text: str) -> str:
    """Words without the sign of a note behind them, which is looked for where they end as one does."""
    return _NOTE.sub("", text) if text.endswith(_NOTE_ENDS) or text[-1:].isdecimal() else text


@answer_once
def names_only(text: str, register: Register, *, told: bool = False, remarks: int = _MOST_REMARKS) -> BlockHead | None:
    """A line that is nothing but known names in one of the forms, and remarks beside them that are understood; `told`
    when a colon or dash says it is a head.
    """
    plain = _plain_names(text, register, told=told) or _of_person(text, register)
    if plain is not None or not remarks:
        return plain
    whole = text.strip()
    bare = whole.removesuffix(":").removesuffix("：").strip()
    for remark in split_remark(bare, register):
        head = names_only(remark.names, register, told=told or bare != whole, remarks=remarks - 1)
        if head is not None and (noted := _with_remark(head, remark, register)) is not None:
            return replace(noted, name=whole)
    return None


def is_person(name: str) -> bool:
    """Whether a head is the name of a person, with whom he speaks for in brackets."""
    return _PERSON.fullmatch(name.strip()) is not None


def _of_person(text: str, register: Register) -> BlockHead | None:
    """The head that a person is before the one State or group in brackets behind him: "Ms. Lind (Norhaven)"."""
    found = _PERSON.fullmatch(text.strip())
    actors, _ = known_names(found["who"].strip(), register) if found is not None else ((), ())
    if len(actors) != 1 or register.type_of(actors[0].id) not in ("state", "group"):
        return None
    return BlockHead(text.strip(), actors)


def _with_remark(head: BlockHead, remark: HeadRemark, register: Register) -> BlockHead | None:
    """A head with what a remark says of its names; None where the two do not go together."""
    if remark.kind is RemarkKind.STANCE:
        return replace(head, stance=remark.stance) if head.stance is Stance.PROPOSE else None
    if remark.kind is not RemarkKind.EXCEPT:
        return head
    groups = [actor.id for actor in head.actors if register.type_of(actor.id) == "group"]
    if not groups:
        return None
    left = (
        replace(actor, as_written=f"{actor.as_written} ({remark.written})") if actor.id in groups else actor
        for actor in head.actors
    )
    return replace(head, actors=tuple(left))


def _plain_names(text: str, register: Register, *, told: bool) -> BlockHead | None:
    """A line that is nothing but known names in one of the forms."""
    name = text.strip()
    text = name.removesuffix(":").removesuffix("：").strip()
    told = told or text != name
    if (numbered := OF_NUMBER.fullmatch(text)) is not None:
        text, told = numbered["who"], True
    if (role := read_role(text, register)) is not None:
        return BlockHead(name, role.actors, speakers=role.speakers, role="facilitator", address=role.address, told=True)
    split = backers_behind(text, register)
    if split is None:
        return None
    text, backers = split
    address = ""
    if (lead := BEFORE.match(text) or TITLED.match(text)) is not None and lead.end() < len(text):
        said = True
        text, address = _spoken_to(_ON_A_TEXT.sub("", text[lead.end() :]))
    else:
        spoken, place = _spoken_to(text)
        behind = next((found for form in BEHIND if (found := form.fullmatch(spoken)) is not None), None)
        said = behind is not None
        if behind is not None:
            text, address = behind["who"], place
    told = told or said
    text = _without_note(_without_day(text)).strip()
    more = _OTHERS.search(text)
    if more is not None:
        text = text[: more.start()]
    if text.endswith((".", ";", ":", ",", "-", "–")) and not _DOTTED.fullmatch(text):
        return None
    actors, speakers = known_names(text, register)
    if not actors or (not told and all(register.type_of(actor.id) == "officer" for actor in actors)):
        return None
    if more is not None:
        actors = (*actors, ActorRef("?", _OTHER_ACTORS))
    sure = told or not text.endswith(".")
    opines = said and (TITLED.match(name) is not None or name.endswith(OPINIONS))
    return BlockHead(
        name, actors, sure=sure, backers=backers, speakers=speakers, address=address, told=said, opines=opines
    )


def _without_day(text: str) -> str:
    """Names without the day on which they spoke, which stands behind them ("Norhaven (3 May 2031)")."""
    inside = text.removesuffix(")").removesuffix("）").rstrip()
    start = day_at_end(inside)
    before = _OF_DAY.sub(",", inside[:start].rstrip()) if start else text
    parted = start and before.endswith((",", "，", "،", "(", "（", "–", "—", "-", "|"))
    return before.rstrip(",，،(（–—-| ") if parted else text


def _spoken_to(text: str) -> tuple[str, str]:
    """The names of a told head, and the address it says they speak to ("" for none)."""
    found = _ON.search(text)
    named = places_named(found["place"], "") if found is not None else ()
    if found is None or not named:
        return text, ""
    articles = {re.split(r"[(,]", place, maxsplit=1)[0] for place in named}
    return text[: found.start()], named[0] if len(named) == 1 else articles.pop() if len(articles) == 1 else ""


def known_beside(name: str, register: Register) -> tuple[ActorRef, ...]:
    """The actors of a list that is surely a head and holds one name that the register does not know: that one is "?".

    Two others must be known, and the one must not be longer than three words or hold words such as "of": "Friends of
    Norhaven and Kestria" is one name, not two.
    """
    listed = BEFORE.sub("", name, count=1)
    found = read_actor_list(listed, register)
    if found is None or found.speakers:
        return ()
    unknown = [a for a in found.actors if a.id == "?" and not register.resolve(a.as_written).candidates]
    if len(unknown) != 1 or len(found.actors) < 3:
        return ()
    words = unknown[0].as_written.split()
    return found.actors if len(words) <= 3 and not any(word[:1].islower() for word in words) else ()


def proposal_of_backers(proposal: Proposal, stance: Stance, backers: tuple[ActorRef, ...], identity: str) -> Proposal:
    """The same wording as those ask for it who support or co-sponsor it; its reasons are the proponent's own."""
    asks = [ask for ask in proposal.asks if ask.kind is EvidenceKind.PROPOSAL]
    asks = [replace(ask, id=f"{identity}.{number}", stance=stance) for number, ask in enumerate(asks, 1)]
    return replace(proposal, id=identity, actors=backers, asks=tuple(asks), rationale="")
