"""Instructions in a table's column of proposed text: delete paragraph 2, retain “these words”, put x instead of y.

In: the words of a cell and the address of its row. Out: what they ask, or None when they are wording and no
instruction. Words of a treaty may begin with the same verbs ("Maintain a register"), so a verb counts only before
quoted words, brackets or a part of the text. An instruction that is not understood asks for nothing: its words are
never taken for wording. English only. How a sentence of a delegation is read is `compilation_requests`' business.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.importing.compilation_requests import requests_in
from app.importing.paper_lines import Line
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

_PHRASE = r"[“\"‘«][^“”\"‘’«»]{2,400}[”\"’»]"
_PHRASES = rf"{_PHRASE}(?:\s*(?:,|and|,\s*and)\s+(?:the\s+)?(?:words?\s+|phrases?\s+)?{_PHRASE})*"
_NOUN = r"(?:the\s+)?(?:(?:words?|phrases?|terms?|expressions?|text|wording|language)\s*)?"
_UNIT = (
    r"(?:paragraphs?|paras?\.?|sub-?paragraphs?|provisions?|articles?|sentences?|text|proposal|options?|alternatives?)"
)
_WHERE = (
    r"(?P<where>\s*(?:,\s*)?(?:in|from|of|at the (?:end|beginning|start) of)\s+(?:the\s+)?[^“”\"]{1,60}?|\s+here)?"
    r"\s*[.;]?"
)
_OUT = r"(?:delete|remove|strike(?:\s+out)?|omit|suppress)"
_STAY = r"(?:retain|keep|maintain|preserve)"
_DELETE_PHRASES = re.compile(rf"(?:to\s+)?{_OUT}\s*:?\s*{_NOUN}(?P<phrases>{_PHRASES}){_WHERE}", re.IGNORECASE)
_DELETE_NAMED = re.compile(rf"(?:to\s+)?{_OUT}\s*:\s*(?P<words>[^“”\"]{{3,400}}?)\s*[.;]?", re.IGNORECASE)
_DELETE_UNIT = re.compile(
    rf"(?:to\s+)?{_OUT}\s+(?:(?:this|the)\s+)?(?:(?:entire|whole)\s+)?(?P<unit>paragraph|provision|article|sub-?paragraph)"
    r"(?P<number>\s+(?:\d{1,3}(?:\s?(?:bis|ter))?(?:\s?\(\w{1,4}\))*|\([a-z]{1,4}\)))?\s*\.?",
    re.IGNORECASE,
)
_STAY_PHRASES = re.compile(rf"(?:to\s+)?{_STAY}\s*:?\s*{_NOUN}(?P<phrases>{_PHRASES}){_WHERE}", re.IGNORECASE)
_STAY_UNIT = re.compile(
    rf"(?:to\s+)?{_STAY}(?:\s+(?:this|the|it|as|is|in|its|current|present|existing|original|entire|whole|form|"
    r"text|wording|paragraph|provision|sub-?paragraph|unchanged))*\s*\.?",
    re.IGNORECASE,
)
_LIFT = re.compile(
    rf"(?:remove|lift|delete)\s+(?:the\s+)?(?:square\s+)?brackets\s+(?:around|from|on)\s+{_NOUN}(?P<phrases>{_PHRASES}){_WHERE}",
    re.IGNORECASE,
)
_REPLACE = re.compile(
    rf"(?:replace|substitute)\s+{_NOUN}(?P<older>{_PHRASE})\s+(?:with|by)\s+{_NOUN}(?P<newer>{_PHRASE}){_WHERE}",
    re.IGNORECASE,
)
_INSERT = re.compile(
    rf"(?:insert|add)\s*:?\s*{_NOUN}(?P<newer>{_PHRASE})(?:\s*,?\s*(?:after|before)\s+{_NOUN}{_PHRASE})?{_WHERE}",
    re.IGNORECASE,
)
_INSTRUCTS = re.compile(
    rf"(?:to\s+)?(?:{_OUT}|{_STAY}|lift|replace|substitute|insert|add|put|place|bracket|move|merge)\b\s*:?\s*"
    rf"(?:{_PHRASE}|(?:(?:the|this|all|both|first|second|third|last|entire|whole|current|reference|references|to|"
    r"square|bracketed|new|following|a|an)\s+){0,5}(?:words?|phrases?|brackets|" + _UNIT + r")(?!\w))",
    re.IGNORECASE,
)
"""What begins as an instruction does, understood or not."""
_SPEAKS = re.compile(
    r"(?:We|I|Our\s+delegation|(?:The|This|My)\s+delegation|[A-Z][\w’' -]{1,40}?)\s+(?:(?:also|therefore|strongly)\s+)?"
    r"(?:(?:do|does|can|could|would)\s?not|cannot|can[’']t|don[’']t|oppose[sd]?|supports?|propos(?:e|es|ed)|requests?|"
    r"prefers?|suggests?|wish(?:es)?|would\s+(?:like|prefer)|objects?|reject(?:s|ed)?)\b"
)
"""A delegation speaking of the text, not the text."""
_OF_A_TEXT = re.compile(
    rf"{_PHRASE}|\b(?:words?|wording|phrases?|brackets|delet\w+|insert\w+|retain\w*|this\s+(?:paragraph|article|provision)|"
    r"paragraph\s+\d+|option\s+[A-Z\d])\b"
)
_QUOTE = re.compile(_PHRASE)
_LARGEST = 1000
"""Characters of the longest instruction; anything longer is wording."""


def instructed(text: str, address: str, current: str) -> tuple[Ask, ...] | None:
    """What an instruction asks, without ids and places of a source; None when the text is wording.

    In: the cell, the address of its row ("Article 2(2)"), the current text where the table gives it, else "". Out: an
    ask of kind NOTE alone when it is an instruction that is not understood.
    """
    text = text.strip()
    if not text or len(text) > _LARGEST:
        return None
    told = _plain(text, address)
    if told is not None:
        return told
    speaks = _SPEAKS.match(text) is not None and _OF_A_TEXT.search(text) is not None
    if not speaks and _INSTRUCTS.match(text) is None:
        return None
    asks = _requested(text, address, current)
    return asks or (Ask("", Edit.NOTE, Stance.PROPOSE, address, "", quote=text[:300]),)


def _plain(text: str, address: str) -> tuple[Ask, ...] | None:
    """The instructions that are one formula, whole."""
    for pattern, edit, stance in (
        (_LIFT, Edit.RETAIN, Stance.RETAIN),
        (_DELETE_PHRASES, Edit.DELETE, Stance.DELETE),
        (_STAY_PHRASES, Edit.RETAIN, Stance.RETAIN),
    ):
        found = pattern.fullmatch(text)
        if found is not None:
            at = _at(found["where"], address)
            phrases = [quoted[0][1:-1].strip() for quoted in _QUOTE.finditer(found["phrases"])]
            return tuple(_made(edit, stance, at, words, text) for words in phrases)
    if found := _REPLACE.fullmatch(text):
        at = _at(found["where"], address)
        ask = _made(Edit.REPLACE, Stance.PROPOSE, at, found["newer"][1:-1].strip(), text)
        return (replace(ask, anchor=found["older"][1:-1].strip()),)
    if found := _INSERT.fullmatch(text):
        at = _at(found["where"], address)
        return (_made(Edit.INSERT, Stance.PROPOSE, at, found["newer"][1:-1].strip(), text),)
    if found := _DELETE_UNIT.fullmatch(text):
        at = _unit(found["unit"].casefold(), (found["number"] or "").strip(), address)
        return (_made(Edit.DELETE, Stance.DELETE, at, "", text),) if at else None
    if _STAY_UNIT.fullmatch(text):
        return (_made(Edit.RETAIN, Stance.RETAIN, address, "", text),)
    if (found := _DELETE_NAMED.fullmatch(text)) and _INSTRUCTS.match(text) is None:
        return (_made(Edit.DELETE, Stance.DELETE, address, found["words"], text),)
    return None


def _article(address: str) -> str:
    return re.split(r"[(,]", address, maxsplit=1)[0].strip()


def _at(where: str | None, address: str) -> str:
    """The row's address, or the paragraph of its article that the instruction names."""
    named = re.search(r"\bpara(?:graph|\.)?\s*(\d{1,2}(?:\s?(?:bis|ter))?)((?:\s?\([a-z]{1,4}\))*)", where or "", re.I)
    if named is None:
        return address
    told = f"{_article(address)}({named[1]})" + "".join(named[2].split())
    return address if address.startswith(told) else told


def _unit(unit: str, number: str, address: str) -> str:
    """The address of a part of the text that an instruction names; "" when it is not plain which is meant."""
    article = _article(address)
    number = re.sub(r"\s+(?=\()", "", number)
    if unit == "article":
        return (
            article
            if not number or re.sub(r"\W", "", f"article{number}") == re.sub(r"\W", "", article).casefold()
            else ""
        )
    if unit == "paragraph" and number[:1].isdigit():
        digits = re.match(r"\d+(?:\s?(?:bis|ter))?", number)
        return f"{article}({digits[0]}){number[digits.end() :]}" if digits is not None else ""
    if number:
        return address if address.endswith(number) else f"{address}{number}" if number.startswith("(") else ""
    return address


def _requested(text: str, address: str, current: str) -> tuple[Ask, ...]:
    """What a sentence asks as the rationale of a compilation is read, its place completed by the row's."""
    article = _article(address)
    restated = (Ask("", Edit.RESTATE, Stance.PROPOSE, address, current),)
    asks = requests_in((Line(text, ""),), article, restated)
    return tuple(
        replace(ask, address=address if ask.address == article else ask.address, kind=EvidenceKind.PROPOSAL)
        for ask in asks
    )


def _made(edit: Edit, stance: Stance, address: str, words: str, text: str) -> Ask:
    return Ask("", edit, stance, address, words, quote=text[:300])
