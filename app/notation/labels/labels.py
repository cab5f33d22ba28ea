"""Labels: the number that stands at the start of a paragraph, in six languages. "Article 12 bis", "1.", "(a)", "Part
II", "Option A:".

It reads one text and says what its beginning could be. Which of several readings holds, "(i)" after "(h)" or "(i)"
before "(ii)", depends on the neighbours and is decided by `app.importing`. Forms and traps: docs/domain.md, section 4.
A line that only mentions a provision ("Article 63 does not preclude…", "article 10;", "Section 4, of the…") has no
label.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.labels.numerals import chinese_value, decisive_language, digits, letter, letters, ordinal, roman_value
from app.notation.labels.patterns import (
    AFTER_OPTION,
    BARE_ANNEX,
    CHINESE_ANNEX,
    CHINESE_DIVISION,
    CHINESE_GOES_ON,
    CHINESE_UNITS,
    DECISION,
    DIVISION_LEAD,
    DIVISIONS,
    LETTER_ITEM,
    LOOSE_ITEMS,
    NUMBERS_BY_OPTION,
    OPTION,
    PREAMBLE,
    items_beginning,
)
from app.notation.labels.suffixes import fold_suffix


class LabelKind(StrEnum):
    """What a label opens. ITEM is a number in a list: a paragraph or a subparagraph."""

    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    ARTICLE = "article"
    ANNEX = "annex"
    OPTION = "option"
    ITEM = "item"


DECISION_FAMILY = "decision"
"""How the numbers of decisions count, each of which is a text of its own."""


@dataclass(frozen=True, slots=True)
class Ordinal:
    """One way to count a number: family "decimal", "dotted", "(decimal)", "alpha", "roman", "alpha.", "upper" …, and
    its place in it.

    Two labels count on in one series when their families are equal. `path` holds the numbers before the last of a
    dotted number.
    """

    family: str
    value: int
    path: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a text. Its number stands in `text[start:end]`; `lead` (brackets that close later)
    stands before it.
    """

    kind: LabelKind
    number: str
    """As printed, with the brackets that also close inside it: "Article 12 bis", "[Article 20 ante]", "1.", "[(a)]",
    "Option A".
    """
    lead: str
    """Opening brackets before the number that do not close inside it: they belong to the text."""
    start: int
    end: int
    """Where the rest begins, spaces skipped."""
    ordinals: tuple[Ordinal, ...]
    """How it may be counted, likeliest first; () for a placeholder such as "Article X"."""
    suffix: str = ""
    """"bis", "ter ante", "alt 2" …, folded to lower case; "" if none."""
    weak: bool = False
    """True for a bare form that may be chance ("a. ", "A. "): to be believed only in its place in a series."""
    loose: bool = False
    """True for a weak form before a small letter ("2.5 million"): to be believed only where it counts on from another
    number, or another from it.
    """
    stop: str = ""
    """The stop, colon or dash between the number of a division or option and what follows; no part of the number."""


_KEPT = 4096
"""Texts whose labels are remembered: the steps of reading ask for those of the same paragraphs again."""
_FARTHEST = 2000
"""Code points of a text that are looked at: no label with the brackets before it and the words that may deny it is as
long, and what is remembered of a long text would hold all of it.
"""
_OPENING = "[{［【"
_CLOSING = {"[": "]", "{": "}", "［": "］", "【": "】"}
_COLON = re.compile(r"[ \u00a0]?(?::{1,2}|：|\.(?!\w))")
_STOP = compile_later(r"[ \u00a0]*[.:：–—-]{1,2}(?=[ \u00a0]|$)")
_TITLE_FOLLOWS = compile_later(
    r"(?:[ \u00a0]*$|[ \u00a0]*[.:：–—-]{1,2}(?=[ \u00a0]|$)|[ \u00a0]*\n|[ \u00a0\t\u3000]+(?![a-zа-я,;)&]))"
)


def read_label(text: str, language: str = "", *, loose: bool = False) -> Label | None:
    """The label at the start of `text`, or None. Leading spaces and opening brackets are passed over. With `loose` also
    one that needs its neighbours to be believed (`Label.loose`).

    `language` (ISO 639-1) is a hint only: the labels of all six languages are read whatever the language of the text.

    A number that opens a paragraph is a label; one that is only mentioned is none.

    >>> texts = "Article 12 bis", "(a) nets;", "Article 63 does not preclude nets."
    >>> [label.number if (label := read_label(text, "en")) else "" for text in texts]
    ['Article 12 bis', '(a)', '']
    """
    text = text[:_FARTHEST]
    return _label_of(text, decisive_language(language)) or (_loose_label_of(text) if loose else None)


@lru_cache(maxsize=_KEPT)
def _label_of(text: str, language: str) -> Label | None:
    at, leads = _beginning(text)
    if at == len(text):
        return None
    return (
        _by_option(text, leads)
        or _division(text, at, leads)
        or _option(text, at, leads)
        or _item(text, at, leads, language)
    )


def _beginning(text: str) -> tuple[int, list[int]]:
    """Where a text begins behind its spaces and opening brackets, and where those brackets stand."""
    at = 0
    leads: list[int] = []
    while at < len(text) and (text[at].isspace() or text[at] in _OPENING):
        if text[at] in _OPENING:
            leads.append(at)
        at += 1
    return at, leads


def is_preamble(text: str) -> bool:
    """True for the word "Preamble" standing alone, in six languages.

    >>> [is_preamble(text) for text in ("[Préambule]", "The preamble is agreed.")]
    [True, False]
    """
    return PREAMBLE.match(text) is not None


def _made(
    text: str,
    at: int,
    leads: list[int],
    end: int,
    kind: LabelKind,
    ordinals: tuple[Ordinal, ...],
    suffix: str,
    weak: bool = False,
) -> Label:
    """The label over `text[at:end]`, with the brackets that close right behind it taken into the number."""
    start = at
    waiting = list(leads)
    while waiting:
        behind = end + len(text[end:]) - len(text[end:].lstrip())
        if behind < len(text) and text[behind] == _CLOSING[text[waiting[-1]]]:
            start = waiting.pop()
            end = behind + 1
        else:
            break
    number = text[start:end].strip()
    stop = (_STOP if kind is not LabelKind.OPTION else _COLON).match(text, end)
    if stop and kind is not LabelKind.ITEM:
        end = stop.end()
    elif start != at and end < len(text) and text[end] in ".:":
        end += 1
        number = text[start:end].strip()
    lead = "".join(text[i] for i in waiting)
    rest = end + len(text[end:]) - len(text[end:].lstrip())
    sign = stop[0].strip() if stop and kind is not LabelKind.ITEM else ""
    return Label(kind, number, lead, start, rest, ordinals, fold_suffix(suffix), weak, stop=sign)


_HEAD = 48
"""Within so many characters a number with brackets inside it must end."""
_PLACE_HELD = re.compile(r"\[X{1,3}\]")
_OPEN_OR_SHUT = compile_later(r"[\[\]［］]")


def _bracketed(text: str, at: int, leads: list[int]) -> Label | None:
    """The label of a division whose number is open in part: "Part II[I]", "Article 6 [bis]", "Article [7 ter]"."""
    head = text[at : at + _HEAD]
    signs = [sign.start() for sign in _OPEN_OR_SHUT.finditer(head)]
    if not signs or "][" in head or head[signs[0]] in "]］" or _PLACE_HELD.search(head):
        return None
    plain = _OPEN_OR_SHUT.sub("", head)
    if DIVISION_LEAD.match(plain) is None:
        return None
    for name, pattern in DIVISIONS:
        match = pattern.match(plain)
        if match is None:
            continue
        end = match.end()
        inside = 0
        for sign in signs:
            if sign < end or (sign == end and inside % 2):
                end += 1
                inside += 1
        if inside < 2 or inside % 2 or not _heads(text, at + end, leads):
            return None
        suffix = f"{match['suffix'] or ''} {match.groupdict().get('ante') or ''}"
        return _made(text, at, leads, at + end, LabelKind(name), _division_ordinals(match["number"]), suffix)
    return None


def _division(text: str, at: int, leads: list[int]) -> Label | None:
    if (label := _bracketed(text, at, leads)) is not None:
        return label
    if DIVISION_LEAD.match(text, at) is None:
        return None
    for name, pattern in DIVISIONS:
        if match := pattern.match(text, at):
            end = match.end()
            if not _heads(text, end, leads):
                return None
            suffix = f"{match['suffix'] or ''} {match.groupdict().get('ante') or ''}"
            return _made(text, at, leads, end, LabelKind(name), _division_ordinals(match["number"]), suffix)
    if match := CHINESE_DIVISION.match(text, at):
        unit = CHINESE_UNITS.get(match["unit"])
        if unit is None or CHINESE_GOES_ON.match(text, match.end()):
            return None
        value = chinese_value(match["number"]) or digits(match["number"])
        return _made(
            text,
            at,
            leads,
            match.end(),
            LabelKind(unit),
            (Ordinal(unit, value),),
            match["suffix"] or match["inner"] or "",
        )
    if match := CHINESE_ANNEX.match(text, at):
        value = chinese_value(match["number"]) or digits(match["number"])
        return _made(text, at, leads, match.end(), LabelKind.ANNEX, (Ordinal("annex", value),), "")
    if match := DECISION.match(text.rstrip(), at):
        count = re.search(r"\d+", match["number"] or match["chinese"])
        ordinals = (Ordinal(DECISION_FAMILY, digits(count[0])),) if count else ()
        return _made(text, at, leads, match.end(), LabelKind.PART, ordinals, "")
    if match := BARE_ANNEX.match(text.rstrip(" ]"), at):
        return _made(text, at, leads, match.end(), LabelKind.ANNEX, (), "")
    return None


def _heads(text: str, end: int, leads: list[int]) -> bool:
    """True when what follows a division's number can be the end, a stop or a title: not "Article 63 does…", "Section
    4, of…".
    """
    behind = end
    for _ in leads:
        if behind < len(text) and text[behind] in "]}］":
            behind += 1
    return _TITLE_FOLLOWS.match(text, behind) is not None


_COUNTED = re.compile(r"\d+")


def _division_ordinals(number: str) -> tuple[Ordinal, ...]:
    bare = number.strip("[]()")
    counted = _COUNTED.match(bare)
    if value := digits(counted[0]) if counted else 1 if bare[1:] in ("er", "re", "ère") else ordinal(bare):
        return (Ordinal("decimal", value),)
    if bare in ("X", "XX", "XXX") and number != bare:
        return ()
    found: list[Ordinal] = []
    if value := roman_value(bare):
        found.append(Ordinal("roman", value))
    if len(bare) == 1 and (value := letter(bare)):
        found.append(Ordinal("alpha", value))
    return tuple(found)


def _option(text: str, at: int, leads: list[int]) -> Label | None:
    match = OPTION.match(text, at)
    if match is None:
        return None
    if not match["colon"] and not AFTER_OPTION.match(text, match.end()):
        return None
    number = match["number"]
    shape = "upper" if text[at : match.start("number")].isupper() else "title"
    if match["inner"]:
        ordinals: tuple[Ordinal, ...] = (Ordinal("option-inner", int(match["inner"]), (digits(number),)),)
    elif number.isdecimal():
        below = "sub-" if text[at : at + 3].lower() == "sub" else ""
        ordinals = (Ordinal(f"{below}option-decimal", int(number)),)
    elif "." in number:
        head, _, tail = number.partition(".")
        ordinals = (Ordinal("option-dotted", int(tail), (letter(head),)),)
    else:
        as_roman = (Ordinal(f"option-roman-{shape}", roman_value(number)),) if roman_value(number) else ()
        family = "option-alpha" if len(number) == 1 else "option-(alpha)"
        as_letter = (Ordinal(family, value),) if (value := letter(number.strip("()"))) and len(number) != 2 else ()
        as_chinese = (Ordinal("option-chinese", chinese_value(number)),) if chinese_value(number) else ()
        ordinals = (*as_roman, *as_letter, *as_chinese)
    return _made(text, at, leads, match.end("stars"), LabelKind.OPTION, ordinals, "")


def _by_option(text: str, leads: list[int]) -> Label | None:
    """A number that depends on the option that is chosen: "[3][5][4]. Each Party…"."""
    for place, start in enumerate(leads[:2]):
        if match := NUMBERS_BY_OPTION.match(text, start):
            numbers = dict.fromkeys(re.findall(r"\d+|[a-z]", match["number"]))
            ordinals = tuple(
                Ordinal("decimal", int(number)) if number.isdecimal() else Ordinal("alpha.", letter(number))
                for number in numbers
            )
            return _made(text, start, leads[:place], match.end(), LabelKind.ITEM, ordinals, "")
    return None


def _item(text: str, at: int, leads: list[int], language: str) -> Label | None:
    if text[at].isascii() and text[at].isalpha() and LETTER_ITEM.match(text, at) is None:
        return None
    for family, pattern, weak in items_beginning(text[at]):
        match = pattern.match(text, at)
        if match is None:
            continue
        ordinals = _item_ordinals(family, match["number"], language)
        if not ordinals:
            continue
        suffix = match["suffix"] or match.groupdict().get("later") or ""
        if family == "pp" and suffix:
            # "OP2 alt" stands beside the paragraph "2.".
            ordinals += (Ordinal("decimal", ordinals[0].value),)
        return _made(text, at, leads, match.end(), LabelKind.ITEM, ordinals, suffix, weak)
    return None


def _loose_label_of(text: str) -> Label | None:
    at, leads = _beginning(text)
    for family, pattern in LOOSE_ITEMS:
        if (match := pattern.match(text, at)) and (ordinals := _item_ordinals(family, match["number"], "")):
            made = _made(text, at, leads, match.end(), LabelKind.ITEM, ordinals, "", weak=True)
            return replace(made, loose=True)
    return None


@lru_cache(maxsize=_KEPT)
def _item_ordinals(family: str, number: str, language: str) -> tuple[Ordinal, ...]:
    if family in ("decimal", "(decimal)", "‘decimal’"):
        number = number.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return (Ordinal(family, digits(number)),) if digits(number) or number == "0" else ()
    if family == "dotted":
        parts = [digits(p) for p in number.split(".")]
        return (Ordinal(f"dotted{len(parts)}", parts[-1], tuple(parts[:-1])),)
    if family in ("chinese", "circled", "chinese、"):
        return (Ordinal(family, chinese_value(number)),)
    if family == "pp":
        return (Ordinal(number[:2].lower(), digits(number[2:].strip())),)
    if family == "pp.":
        return (Ordinal("alpha.", letter(re.sub(r"[^a-z]", "", number)[-1:])),)
    case = "upper" if number.isupper() else ""
    mark = family.removeprefix("alpha").removeprefix("upper")
    found: list[Ordinal] = []
    found += (Ordinal(f"alpha{case}{mark}", value) for value in letters(number, language)[:1])
    if value := roman_value(number):
        found.append(Ordinal(f"roman{case}{mark}", value))
    if len(number) > 1:
        found.reverse()
    found += (Ordinal(f"alpha{case}{mark}", value) for value in letters(number, language)[1:])
    return tuple(found)
