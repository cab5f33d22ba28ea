"""Reads who says what of a text, in the words of a note-taker, in six languages. Examples: "EU: delete the second
sentence", "Egypt reserved its position on paragraph 2".

In: the words of a comment or a footnote. Out: one Statement for each thing that a named actor says. Only a name with
which a sentence begins, or the names before a colon or a dash, count; a sentence that begins with neither goes on the
one before it. A sentence with a condition asks for nothing. It knows no draft (`recorded_asks`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.late_methods import dataclass, replace
from app.late_pattern import compile_later
from app.notation.statements.actor_lists import read_actor_list
from app.notation.statements.instructions import Instruction, mask_quotes, read_instruction, read_object
from app.notation.statements.stances import leading_stance
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.treaty.actors import Register

_LONGEST = 4000
"""Characters of a comment that are read."""
_LONGEST_HEAD = 240
_SEPARATOR = compile_later(r"\s*[:：]\s*|\s+[–—-]\s+|\s*[–—]\s+")
_SENTENCE = compile_later(r"(?<=[.!?。！？؟])\s+|(?<=[。！？])|\s*[;；؛]\s*|\n+")
_DELEGATION = compile_later(
    r"(?:the\s+)?(?:delegations?|representatives?)\s+of\s+(?:the\s+)?|la\s+délégation\s+(?:de\s+la\s+"
    r"|de\s+l['’]|du\s+|de\s+|des\s+)"
    r"|la\s+delegación\s+(?:de\s+la\s+|del\s+|de\s+)|делегаци[яи]\s+|وفد\s+",
    re.IGNORECASE,
)
_DELEGATION_BEHIND = compile_later(r"代表团?$")
_BACKED = compile_later(
    r"\s*[,(（]?\s*(?:supported|seconded|joined)\s+by\s+(?P<names>[^()（）]+?)[)）]?$", re.IGNORECASE
)
_OTHERS = compile_later(
    r"(?:\s*,)?\s+(?:and|et|y|и)\s+(?:several\s+|some\s+|many\s+)?(?:others|autres|otros|другие)$", re.IGNORECASE
)
_ASKS = (
    r"(?:has|have|had)?\s*(?:also\s+|further\s+|strongly\s+|therefore\s+)?"
    r"(?:propos(?:e|es|ed)|suggest(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|asks?(?:ed)?(?:\s+for)?"
    r"|wants?|wanted|wish(?:es|ed)?|prefer(?:s|red)?"
    r"|(?:would|will|should)\s+(?:like|prefer|propose|suggest|rather|wish|want|request))"
    r"|(?:a\s+|ont\s+)?(?:propos(?:e|ent|é)|demand(?:e|ent|é)|souhait(?:e|ent|é)|préfèr(?:e|ent)|préféré)"
    r"|propone[n]?|propuso|propusieron|ha[n]?\s+propuesto|solicita[n]?|pide[n]?|desea[n]?|prefiere[n]?"
    r"|предлага(?:ет|ют)|предложил[аио]?|прос[ия]т|просил[аи]?"
    r"|提议|建议|要求|希望|请求|[تي]قترح|اقترح(?:ت|وا)?|[تي]طلب|طلبت?"
)
_TO = r"(?:to|that|for|de|d['’]|que|чтобы|о|об)?\s*"
_LEAD = compile_later(rf"\s*(?:please\s+|we\s+|it\s+|they\s+)?(?:{_ASKS})(?![a-zà-ÿа-яё])\s*{_TO}", re.IGNORECASE)
_NEGATION = (
    r"(?:can(?:no|\s+no|['’])t|could\s+not|do(?:es)?\s+not|doesn['’]t|don['’]t|did\s+not|would\s+not"
    r"|will\s+not|not)\s+"
    r"(?:in\s+a\s+position\s+to\s+)?(?:accept|support|agree(?:\s+(?:to|with))?|endorse|go\s+along\s+with"
    r"|favou?r|consent\s+to)"
    r"|is\s+not\s+(?:in\s+favou?r\s+of|able\s+to\s+(?:accept|support))|opposes?|opposed|objects?\s+to"
    r"|objected\s+to|against|rejects?(?:ed)?"
    r"|ne\s+peu(?:t|vent)\s+(?:pas\s+)?(?:accepter|appuyer)|s['’]oppos(?:e|ent)\s+à|s['’]est\s+opposée?\s+à"
    r"|no\s+puede[n]?\s+(?:aceptar|apoyar)|se\s+opone[n]?\s+a|se\s+opuso\s+a"
    r"|не\s+(?:может|могут)\s+(?:принять|поддержать)|возража(?:ет|ют)(?:\s+против)?|возразил[аи]?\s+против|против"
    r"|(?:不能)?(?:接受不了|不能接受|不接受|不支持|反对)|[تي]عارض|[تي]عترض\s+على|لا\s+[تي]قبل"
)
_REFUSES = compile_later(rf"\s*(?:{_NEGATION})\s*(?=$|\W|(?-i:[\u0600-\u06ff\u4e00-\u9fff]))", re.IGNORECASE)
_FLEXIBLE = compile_later(
    r"\s*(?:(?:is|are|was|were|can\s+be|could\s+be)\s+flexible|(?:can|could)\s+live\s+with|shows?\s+flexibility)\b",
    re.I,
)
_RESERVES = compile_later(
    r"\s*(?:(?:has|have)\s+)?(?:reserv(?:es?|ed|ing)|(?:enters?|entered|makes?|made|has"
    r"|have)\s+(?:a\s+)?reservations?"
    r"|(?:a\s+|ont\s+)?réserv(?:e|ent|é)|se\s+reserva[n]?|se\s+reservó|reserva[n]?"
    r"|резервиру(?:ет|ют)|зарезервировал[аи]?|保留(?=立场|其立场|对)|[تي]تحفظ|تحفظت?)"
    r"(?:\s*(?:its|their|sa|leur|su|свою|其)?\s*(?:positions?|posición|позицию|立场|موقف\w*))?(?=$|\W|(?-i:[\u0600-\u06ff\u4e00-\u9fff]))",
    re.IGNORECASE,
)
_SUPPORTS = compile_later(
    r"\s*(?:(?:has|have)\s+)?(?:also\s+|strongly\s+|fully\s+)?(?:supports?|supported|endorses?|endorsed"
    r"|agrees?\s+(?:to|with)|can\s+(?:accept|support|agree(?:\s+(?:to|with))?)|accepts?"
    r"|appui(?:e|ent)|a\s+appuyé|apoya[n]?|apoyó|поддержива(?:ет|ют)|поддержал[аи]?|支持|[تي]ؤيد|أيدت?)(?=$|\W|(?-i:[\u0600-\u06ff\u4e00-\u9fff]))",
    re.IGNORECASE,
)
_SAYS = compile_later(
    rf"(?<=\S)(?:\s+|(?=(?-i:[\u4e00-\u9fff])))(?=(?:also\s+|also,\s+)?(?:{_ASKS}|{_NEGATION}|{_FLEXIBLE.pattern}"
    rf"|{_RESERVES.pattern}|{_SUPPORTS.pattern})"
    r"(?:\s|$|(?-i:[.,:“\"«\u4e00-\u9fff])))",
    re.IGNORECASE,
)
"""Where a verb follows that says that who stands before it speaks of the text."""
_ARABIC_FIRST = compile_later(
    rf"\s*(?:{_ASKS}|{_NEGATION}|{_RESERVES.pattern}|{_SUPPORTS.pattern})\s+(?=[\u0600-\u06ff])", re.IGNORECASE
)
"""In Arabic the verb stands first."""
_CONDITION = compile_later(
    r"\b(?:if|unless|whether|provided\s+that|depending|pending|once|until|alternatively|perhaps|maybe"
    r"|possibly|could\s+be"
    r"|might|may\s+be|si|sauf\s+si|à\s+condition|salvo\s+que|a\s+condición|если|при\s+условии)\b|如果|除非|إذا|شريطة",
    re.IGNORECASE,
)
_REASON = compile_later(
    r"\s*[,(–—]?\s+(?=(?:because|since|as\s+(?:it|this|that|the)|due\s+to|in\s+order\s+to|for\s+consistency"
    r"|to\s+(?:avoid|align|ensure|reflect)|given"
    r"|car\s|parce\s+que|puisque|porque|ya\s+que|поскольку|так\s+как|потому\s+что|لأن|نظرا)\b)|\s*[,，]?\s*(?=因为|由于|以便)",
    re.IGNORECASE,
)
_ASKED_BY = compile_later(
    r"\s*[,(（，،]\s*(?:(?:as\s+)?(?:asked\s+for|proposed|requested|suggested|sought)\s+by|(?:demandée?"
    r"|proposée?|sollicitée?)\s+par"
    r"|(?:solicitad[oa]|pedid[oa]|propuest[oa])\s+por|(?:предложенн|запрошенн)\w+|التي?\s+(?:طلبته?ا?|اقترحته?ا?))\s+[^.;]{2,80}$",
    re.IGNORECASE,
)
"""Who had asked for what is refused: of the one who refuses it says nothing more."""
_TAKEN_BACK = compile_later(
    r"\W*(?:(?:this|the)\s+proposal\s+)?(?:(?:was|is|has\s+been)\s+)?(?:(?:now|since|later)\s+)?withdrawn\b.{0,40}",
    re.IGNORECASE,
)
"""A sentence that takes back what the one before it asks."""
_TO_A_COLLEAGUE = compile_later(
    r"\s*(?:please|pls|kindly|can\s+you|could\s+you|would\s+you|will\s+you|merci\s+de|por\s+favor)\b", re.I
)
"""Words to a person, whose first name may be a State's ("Jordan: please check")."""
_EDIT_OF = {
    Stance.SUPPORT: Edit.SUPPORT, Stance.OPPOSE: Edit.OPPOSE, Stance.RETAIN: Edit.RETAIN, Stance.DELETE: Edit.DELETE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """What some actors say in one sentence. `instructions` is empty when it is not understood; `words` is the sentence
    as written, `reason` what it gives as its reason.
    """

    actors: tuple[ActorRef, ...]
    speakers: tuple[ActorRef, ...]
    instructions: tuple[Instruction, ...]
    words: str
    reason: str = ""


def read_statements(text: str, register: Register, *, codes: bool = False) -> tuple[Statement, ...]:
    """The statements of a text, in order; none when its first sentence names nobody.

    `codes`: two-letter codes are names. What cannot be understood behind something that was is its reason.

    Only a name with which a sentence begins speaks; a sentence with a condition asks for nothing.

    >>> def said(text):
    ...     found = read_statements(text, REGISTER)
    ...     return [(actor.id, ask.edit.value) for one in found for actor in one.actors for ask in one.instructions]
    >>> said("Norhaven: delete the second sentence."), said("If Kestria agrees, Norhaven: delete “nets”.")
    ([('XNO', 'delete')], [])
    """
    found: list[Statement] = []
    by: tuple[tuple[ActorRef, ...], tuple[ActorRef, ...], tuple[ActorRef, ...]] | None = None
    for sentence in _sentences(text[:_LONGEST]):
        said = _headed(sentence, register, codes) or _spoken(sentence, register, codes)
        if said is not None:
            by, body = said[:3], said[3]
        elif by is None:
            return ()
        else:
            body = sentence
        actors, speakers, backers = by
        instructions, reason = _understood(body)
        if said is None and found and _TAKEN_BACK.fullmatch(sentence):
            found[-1] = replace(found[-1], instructions=(), reason=f"{found[-1].reason} {sentence}".strip())
            continue
        if said is None and not instructions and found:
            found[-1] = replace(found[-1], reason=f"{found[-1].reason} {sentence}".strip())
            continue
        if not body.strip(" .:") or _TO_A_COLLEAGUE.match(body):
            continue
        found.append(Statement(actors, speakers, instructions, sentence, reason))
        if backers and instructions:
            backed = tuple(i if i.edit is Edit.NOTE else replace(i, stance=Stance.SUPPORT) for i in instructions)
            found.append(Statement(backers, (), backed, sentence, reason))
    return tuple(found)


def read_remark(body: str) -> tuple[Instruction, ...]:
    """What words say of a text when who says it stands elsewhere ("supports paragraph 1"); () when it is not understood
    to the last word, or hangs on a condition.
    """
    return _understood(body)[0]


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text, and the parts of one between semicolons; quoted words are never cut."""
    hidden = mask_quotes(text)
    hidden = re.sub(
        r"\b(?:para|paras|art|no|pp)\.(?=\s?\d)", lambda found: found[0][:-1] + "\u2024", hidden, flags=re.IGNORECASE
    )
    at = 0
    for cut in [*_SENTENCE.finditer(hidden), None]:
        end = cut.start() if cut is not None else len(text)
        if text[at:end].strip():
            yield text[at:end].strip()
        at = cut.end() if cut is not None else end


_By = tuple[tuple[ActorRef, ...], tuple[ActorRef, ...], tuple[ActorRef, ...], str]
"""Actors, who spoke for them, who supports them, and what they say."""


def _headed(sentence: str, register: Register, codes: bool) -> _By | None:
    """A sentence that begins with names and a colon or a dash."""
    for separator in _SEPARATOR.finditer(sentence[:_LONGEST_HEAD]):
        named = _names(sentence[: separator.start()], register, codes, coded=True)
        if named is not None:
            return *named, sentence[separator.end() :]
    return None


def _spoken(sentence: str, register: Register, codes: bool) -> _By | None:
    """A sentence whose subject is names: "Egypt and Iran reserved their position on paragraph 2"."""
    for verb in _SAYS.finditer(sentence[:_LONGEST_HEAD]):
        named = _names(sentence[: verb.start()], register, codes, coded=False)
        if named is not None:
            return *named, sentence[verb.end() :].strip()
    first = _ARABIC_FIRST.match(sentence)
    words = [m.end() for m in re.finditer(r"\S+", sentence)] if first is not None else []
    for end in reversed([end for end in words if first is not None and first.end() < end][:8]):
        assert first is not None, "words are looked for behind it only"
        named = _names(sentence[first.end() : end], register, codes, coded=False)
        if named is not None:
            return *named, f"{first[0].strip()} {sentence[end:].strip()}"
    return None


def _names(
    text: str, register: Register, codes: bool, *, coded: bool
) -> tuple[tuple[ActorRef, ...], tuple[ActorRef, ...], tuple[ActorRef, ...]] | None:
    """The actors, the speakers for them, and those who support them; None when a name is not known."""
    lead = _DELEGATION.match(text.strip())
    text = _DELEGATION_BEHIND.sub("", text.strip()[lead.end() :] if lead is not None else text.strip())
    others = _OTHERS.search(text)
    if others is not None:
        text = text[: others.start()]
    backed = _BACKED.search(text)
    backers = read_actor_list(backed["names"], register, codes=codes, coded=coded) if backed is not None else None
    if backed is not None and backers is None:
        return None
    listed = read_actor_list(text[: backed.start()] if backed is not None else text, register, codes=codes, coded=coded)
    if listed is None or not all(a.id != "?" or register.resolve(a.as_written).candidates for a in listed.actors):
        return None
    more = (ActorRef("?", "others"),) if others is not None else ()
    return (*listed.actors, *more), listed.speakers, backers.actors if backers is not None else ()


def _understood(body: str) -> tuple[tuple[Instruction, ...], str]:
    """What a sentence asks without the names before it, and its reason."""
    if _CONDITION.search(mask_quotes(body)):
        return (), ""
    if body.rstrip().endswith(("?", "？", "؟")):
        return (Instruction(Edit.QUESTION, Stance.PROPOSE),), ""
    cut = _REASON.search(mask_quotes(body))
    for end in (len(body), cut.start() if cut is not None else 0):
        told = _read(body[:end].strip())
        if told:
            return told, body[end:].strip(" ,–—()")
    return (), ""


def _read(body: str) -> tuple[Instruction, ...]:
    refuses = _REFUSES.match(body)
    if refuses is not None:
        return _refused(body[refuses.end() :].strip())
    lead = _LEAD.match(body)
    told = read_instruction(body[lead.end() :] if lead is not None else body) or read_instruction(body)
    if told is not None:
        return told
    for pattern, stance in ((_FLEXIBLE, Stance.FLEXIBLE), (_RESERVES, Stance.RESERVE), (_SUPPORTS, Stance.SUPPORT)):
        found = pattern.match(body)
        if found is not None:
            return _on(read_object(body[found.end() :].strip()), stance)
    begun = leading_stance(body)
    if begun is None or begun[0] in (Stance.PROPOSE, Stance.DELETE, Stance.RETAIN):
        return ()
    return _on(read_object(body[begun[1] :].strip()), begun[0])


def _refused(rest: str) -> tuple[Instruction, ...]:
    """What is refused: the deletion of words is a request to keep them, anything else is opposed."""
    rest = _ASKED_BY.sub("", rest)
    told = read_instruction(rest) if rest.strip(" .") else None
    if told is not None and all(one.edit is Edit.DELETE for one in told):
        return tuple(replace(one, edit=Edit.RETAIN, stance=Stance.RETAIN) for one in told)
    return _on(told if told is not None else read_object(rest), Stance.OPPOSE)


def _on(objects: tuple[Instruction, ...] | None, stance: Stance) -> tuple[Instruction, ...]:
    """A stance on what it is taken on; nothing when that is not understood."""
    return tuple(replace(one, edit=_EDIT_OF.get(stance, Edit.NOTE), stance=stance) for one in objects or ())
