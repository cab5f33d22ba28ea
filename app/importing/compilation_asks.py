"""The asks in one block of a compilation: its wording cut at the numbers of paragraphs, and what its rationale says
outright.

A restated paragraph is one ask; what it adds to the draft it speaks to is found later (`app.attribution`). Struck-out
words of the paper come in as live text and cannot be told apart here. An ask's address is given as far as the paper
says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.compilation_requests import requests_in
from app.notation.passages import CUT, verbatim
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

if TYPE_CHECKING:
    from app.importing.paper_lines import Line

_ORDINAL = r"\s?(?:bis|ter|quater|alt)\b"
_QUOTES = '“"‘«'
_LINE_NUMBER = re.compile(
    rf"[{_QUOTES}\[(]*(\d{{1,2}})({_ORDINAL}|[A-Z](?=\.))?(?:\s?\.\s?|\)\s|\s?(?=[{_QUOTES}])|\s+(?=O(?:ption|PTION)\b))(?=\S)",
)
_INNER_NUMBER = re.compile(
    rf"(?<=[.;:”\"’\]…)])\s*[{_QUOTES}\[]*(\d{{1,2}})({_ORDINAL}|[A-Z](?=\.))?\s?\.\s?(?=[{_QUOTES}\[(A-Z])",
)
_LETTER = re.compile(
    r"(?:^|(?<=[.;:,”\"’\]…])\s*|(?<=…\))\s*|(?<=;\sand)\s+|(?<=;\sor)\s+|(?<=\sand)\s+|(?<=\sor)\s+)[\[“]*\(?([a-z]{1,4})(?:\s(bis|ter))?\)\s?(?=\S)"
)
_OPTION = re.compile(
    r"(?:^|(?<=[.;:”\"’\])…\w])\s+|(?<=\.))(?:O(?:ption|PTION)|ALT|Alt)\s?([A-Z]|\d|I{1,3}|IV)\b\s*[:.]?\s*"
)
_LEFT_OUT = re.compile(r"[\[［(]\s*(?:…+\.?|\.{3,4})\s*[\]］)]")
_HINT = re.compile(
    r"\s*(?:Article|ARTICLE)\s+\d{1,3}(?:\s?(?:bis|ter))?(?:[.,]\s?(?:para\.?\s?)?(\d{1,2})|\((\d{1,2})\)|,?\s*para(?:graph|\.)?\s?(\d{1,2}))?"
    r"(?:\s+and\s+[\w.()]+)?\s*[:–—-]?\s*"
)
_DELETED = re.compile(r"\W*(?:to be )?(?:delete|deleted|DELETE|DELETED|Delete|Deleted|deletion)\W*", re.IGNORECASE)
_DELETED_TAIL = re.compile(r"[”\"]\s*(?:DELETE|Delete|\[delete\])\W*$")
_DELETES = re.compile(r"\s*(?:Delete|DELETE|Strike|Remove)\b(?!d)([^.]{0,120})\.?\s*")
_THE_WORDS = re.compile(r"[“\"‘«]([^”\"’»]{2,120})[”\"’»]")
_EDITOR = re.compile(
    r"\[\s*(?:note|move|moved|merge|merged|see|no change|taken|as revised|unchanged|same as)\b[^\]\[]*\]"
    r"|\[?…+\]?|\(…\)|\[\s*\.{3}\s*\]|(?:^|\s)Para\s\d{1,2}(?=\s\d{1,2}\.)|Alternatively:|Alternative:"
    r"|\bAdd (?:\w+ ){1,3}(?:new|additional) [^:.]{1,40}:",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"would (?:also )?like (?:\w+ )?(?:further )?clarification", re.IGNORECASE)
_END = tuple('.;:!?”"]')
_ROMAN = re.compile(r"[ivx]+")
QUOTE = 300
"""Characters of a quotation: enough to recognise a passage by."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One numbered piece of wording; `place` is what follows the article in its address."""

    place: str
    text: str
    where: str
    added: bool = False
    """Its number says it is new (4 bis, 1A)."""


def asks_of(proposal: Proposal, parts: Sequence[tuple[str, tuple[Line, ...]]]) -> tuple[Ask, ...]:
    """The asks of one block, in the order written.

    In: the proposal without asks, and its parts ("wording" or "rationale", lines). Out: restatements, insertions and
    deletions from the wording, and explicit requests from the rationale. Ids are the proposal's id, a dot and a
    running number.
    """
    asks: list[Ask] = []
    wording: list[Ask] = []
    for kind, lines in parts:
        if kind == "wording":
            wording = [_ask(item, proposal.address) for item in _items(lines, proposal.address) if item.text]
            asks += wording
        else:
            asks += requests_in(lines, proposal.address, tuple(wording))
    whole = " ".join(proposal.text.split())
    return tuple(
        replace(ask, id=f"{proposal.id}.{number}", quote=_as_written(ask.quote, whole))
        for number, ask in enumerate(asks, 1)
    )


def _as_written(quote: str, text: str) -> str:
    """A quotation as it stands in the block: where a number or a sign was left out, the longest piece without it."""
    words = quote.removesuffix(CUT).strip()
    if words in text:
        return quote
    return verbatim(text, words, 0, len(words), QUOTE) or cut(text)


def cut(text: str, length: int = QUOTE) -> str:
    """The beginning of a text, cut at a space, with a sign that it goes on."""
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0] + " …"


def _ask(item: _Item, article: str) -> Ask:
    address = f"{article}{item.place}" if article else item.place.strip("()")
    shown = cut(item.text)
    text = " ".join(_EDITOR.sub(" ", item.text).split())
    if _DELETED.fullmatch(text) or _DELETED_TAIL.search(text):
        return Ask("", Edit.DELETE, Stance.DELETE, address, "", quote=shown, where=item.where)
    told = _DELETES.fullmatch(text)
    if told is not None:
        words = _THE_WORDS.search(told[1])
        wording = words[1] if words is not None else ""
        return Ask("", Edit.DELETE, Stance.DELETE, address, wording, quote=shown, where=item.where)
    if not re.search(r"\w", text) or _QUESTION.search(text) or "http" in text:
        return Ask("", Edit.NOTE, Stance.PROPOSE, address, "", quote=shown, where=item.where)
    edit = Edit.INSERT if item.added else Edit.RESTATE
    return Ask("", edit, Stance.PROPOSE, address, text, quote=shown, where=item.where, kind=EvidenceKind.PROPOSAL)


def _items(lines: Sequence[Line], article: str) -> list[_Item]:
    """The wording cut at numbers, letters and options; a line that goes on a sentence is joined to it."""
    items: list[_Item] = []
    place = _Place()
    for line in lines:
        for label, text in _pieces(line.text, article, place):
            goes_on = not label and items and items[-1].text and not items[-1].text.endswith(_END)
            if goes_on:
                items[-1] = replace(items[-1], text=f"{items[-1].text} {text}")
            elif text or label:
                items.append(_Item(place.printed(), text, line.where, place.added))
    return [item for item in items if item.text]


class _Place:
    """Where in its article a piece of wording stands, as far as its numbers say."""

    def __init__(self) -> None:
        self.paragraph = ""
        self.letter = ""
        self.roman = ""
        self.option = ""
        self.added = False
        self._sure = ""

    def number(self, value: str, ordinal: str, *, sure: bool = False) -> None:
        """A paragraph number. One that cannot follow the last ("21" after "1": an old and a new number run together)
        gives no place, unless it is `sure` or repeats a number that is.
        """
        if self._sure == value and not ordinal:
            sure = True
        self._sure = value if sure else ""
        previous = re.match(r"\d+", self.paragraph)
        last = int(previous[0]) if previous else 0
        glued = (
            len(value) == 2
            and int(value[0]) == last + 1
            and value[1] != "0"
            and abs(int(value[0]) - int(value[1])) == 1
            and not sure
        )
        ordinal = ordinal.strip()
        self.paragraph = (
            "" if glued else value + (f" {ordinal}" if ordinal in ("bis", "ter", "quater", "alt") else ordinal)
        )
        self.letter = self.roman = self.option = ""
        self.added = bool(ordinal)

    def sub(self, value: str, ordinal: str) -> None:
        """A letter, or a roman number below one."""
        follows = not self.letter or ord(value[0]) == ord(self.letter[0]) + 1
        if _ROMAN.fullmatch(value) and not (len(value) == 1 and follows and self.letter):
            self.roman = value
        else:
            self.letter = f"{value} {ordinal}" if ordinal else value
            self.roman = ""
        self.added = bool(ordinal)

    def choose(self, option: str) -> None:
        """An option of the paragraph."""
        self.option = option
        self.letter = self.roman = ""
        self.added = False

    def printed(self) -> str:
        """The place as it stands in an address: "(3)(a)", ", Option A"."""
        steps = "".join(f"({step})" for step in (self.paragraph, self.letter, self.roman) if step)
        return f"{steps}, Option {self.option}" if self.option and not self.letter else steps


def _pieces(text: str, article: str, place: _Place) -> Iterator[tuple[str, str]]:
    """(label, words) of one line, in order; `place` is moved on before each is handed out. Without a label the first
    is "".
    """
    number = re.search(r"\d+", article)
    hint = _HINT.match(text)
    if hint and (hint[1] or hint[2] or hint[3]) and number and re.match(rf"\s*Article\s+{number[0]}\b", text, re.I):
        place.number(hint[1] or hint[2] or hint[3], "", sure=True)
        text = text[hint.end() :]
        yield "hint", ""
    own = number[0] if number else "0"
    for at, part in enumerate(_LEFT_OUT.split(text)):
        apart = "…" if at else ""
        for label, words in _labelled(part.strip(), own, place):
            yield label or apart, words
            apart = ""


def _labelled(text: str, own: str, place: _Place) -> Iterator[tuple[str, str]]:
    """As `_pieces`, of a passage without signs that words were left out; `own` is the number of the article."""
    text = re.sub(
        rf"(^|(?<=[.;:”\"\])]))(\s*)(?:(?:Article\s+{own}\s?,?\s*)?para(?:graph|s)?\.?\s?)?(\d{{1,2}})\s?\.?\s+\3\s?\.(?=\s?\S)",
        r"\1\2\3.",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(rf"(^|(?<=[.;:”\"]\s)){own}\s?[.(]\s?(\d{{1,2}}[A-Z]?)\)?[.]?\s+(?=[A-Z{_QUOTES}])", r"\1\2. ", text)
    text = re.sub(rf"(?<=\w)\s{own}\s?\((\d{{1,2}})\)\s(?=O(?:ption|PTION)\b)", r". \1. ", text)
    found: list[tuple[int, int, str, str, str]] = []
    for pattern, kind in ((_INNER_NUMBER, "number"), (_LETTER, "letter"), (_OPTION, "option")):
        for m in pattern.finditer(text):
            lead = len(m[0]) - len(m[0].lstrip())
            found.append((m.start() + lead, m.end(), kind, m[1], m[2] if pattern.groups > 1 and m[2] else ""))
    first = _LINE_NUMBER.match(text)
    if first:
        found.append((0, first.end(), "number", first[1], first[2] or ""))
    yield from _walk(text, sorted(found), place)


def _walk(text: str, found: list[tuple[int, int, str, str, str]], place: _Place) -> Iterator[tuple[str, str]]:
    at = 0
    label = ""
    for start, end, kind, value, ordinal in found:
        if start < at or (kind == "letter" and len(value) > 1 and not _ROMAN.fullmatch(value)):
            continue
        if text[at:start].strip():
            yield label, text[at:start].strip()
        elif label:
            yield label, ""
        if kind == "number":
            place.number(value, ordinal)
        elif kind == "letter":
            place.sub(value, ordinal)
        else:
            place.choose(value)
        label = value
        at = end
    if text[at:].strip() or label:
        yield label, text[at:].strip()
