"""The wording of a block cut at the numbers of paragraphs, letters and options, each piece with its place.

In: lines of wording. Out: pieces with the place they have in their article, as far as their numbers say. A number that
an old and a new one make together ("32." for 2 become 3) and two letters in one label ("(eg)") cut, and give no place
of their own. A label to which the words only refer ("subparagraphs (i) and (iii)") cuts nothing. What a piece asks is
`asks`' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.captions import is_caption
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.late_methods import dataclass
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine

_ORDINAL = r"\.?\s?(?:bis|ter|quater|quinquies|alt)\b"
_QUOTES = '“"‘«'
_MOST = 9
"""Signs that may open before a number: of a row of thousands none is one."""
_LINE_NUMBER = compile_later(
    rf"[{_QUOTES}\[(]*(\d{{1,2}})({_ORDINAL}|[A-Z](?=\.))?(?:\s?\.\s?|\)\s|\s?(?=[{_QUOTES}])|\s+(?=O(?:ption|PTION)\b)"
    rf"|(?<=[srt])\s+(?=[{_QUOTES}\[A-Z]))(?=\S)",
)
_INNER_NUMBER = compile_later(
    rf"(?<=[.;:”\"’\]…)])\s*(?:(?:Or|OR)\s+)?[{_QUOTES}\[]{{0,{_MOST}}}(\d{{1,2}})({_ORDINAL}|[A-Z](?=\.))?\s?\.\s?(?=[{_QUOTES}\[(A-Z])",
)
_FIRST_NUMBER = compile_later(rf"(?<=\w)\s+[{_QUOTES}]*(1)()\s?\.\s?(?=[{_QUOTES}\[A-Z])")
"""A first number behind the title of its article, on the same line."""
_SECOND = compile_later(rf"(?:^|[.;:”\"’\])\s])[{_QUOTES}\[]{{0,{_MOST}}}2\s?\.\s?(?=[{_QUOTES}\[(A-Z])")
_NAMED_NUMBER = compile_later(
    rf"\s*(?:\bPossibly\s+)?\bas\s+(?:a\s+)?(?:new\s+)?(?:definition|paragraph)\s+(\d{{1,2}})()\s*[:,]?\s*(?=[{_QUOTES}])",
    re.IGNORECASE,
)
"""A number given in words before a new text: "as definition 20 “…”"."""
_LETTER = compile_later(
    r"(?:^|(?<=[.;:,”\"’\]…])\s*|(?<=…\))\s*|(?<=;\sand)\s+|(?<=;\sor)\s+|(?<=\sand)\s+|(?<=\sor)\s+"
    r"|(?<=[.;])\s+\d{1,3}\s+)[\[“]*\(?([a-z]{1,4})(?:\s(bis|ter))?\)\s?(?=\S)"
)
_FIRST_LETTER = compile_later(r"(?<=\w)\s+\((a|i)\)()\s+(?=[a-z])")
"""A first letter that goes on its sentence; it is one only where the second follows."""
_SECOND_LETTER = {"a": compile_later(r"(?:^|[\s;,])(?=\(b\)\s?\S)"), "i": compile_later(r"(?:^|[\s;,])(?=\(ii\)\s?\S)")}
_OPTION = compile_later(
    r"(?:^|(?<=[.;:”\"’\])…\w])\s+|(?<=[.)]))(?:O(?:ption|PTION)|ALT|Alt)\s?([A-Z]|\d|I{1,3}|IV)\b\s*[:.]?\s*"
)
_NEW_NUMBER = compile_later(r"New\s+(?:sub-?)?paragraph\s+(\d{1,2})()\s*[:.–-]\s*(?=\S)", re.IGNORECASE)
_OPTION_SPOKEN_OF = compile_later(
    r"\b(?:supports?|prefers?|favou?rs?|opposes?|accepts?|chooses?|of|for|to|from|delet\w+|retain\w*|keep\w*|either|both|and|or"
    r"|in|with|over|under|than|see|the|on|as)\s*$",
    re.IGNORECASE,
)
"""Words after which an option is spoken of and none begins, unless a colon follows its name."""
_REFERS = compile_later(
    r"(?:\b(?:sub-?paragraphs?|paragraphs?|paras?\.?|articles?|items?)|\(\w{1,4}\))\s*(?:,|,?\s*(?:and|or|to|and/or))?\s*$",
    re.IGNORECASE,
)
_NEAR = 80
"""Code points before a label in which words stand that only speak of it: none is as long."""
_LEFT_OUT = compile_later(r"[\[［(]\s*(?:…+\.?|\.{3,4})\s*[\]］)]")
_HINT = compile_later(
    r"\s*(?:Article|ARTICLE)\s+\d{1,3}(?:\s?(?:bis|ter))?(?:[.,]\s?(?:para\.?\s?)?(\d{1,2})|\((\d{1,2})\)|,?\s*para(?:graph|\.)?\s?(\d{1,2}))?"
    r"(?:\s+and\s+[\w.()]+)?\s*[:–—-]?\s*"
)
_CAPTIONED = compile_later(
    r"\s*Article\s+(?P<article>\d{1,3})(?:\s?(?:bis|ter|quater))?[\s,.]*(?:\(|\bpara(?:graph|\.)?\s*|(?<=[.,])\s*)"
    rf"(?P<number>\d{{1,2}})(?P<ordinal>{_ORDINAL})?\)?(?P<behind>[\s(\[:–—-]+\D{{0,60}})?",
    re.IGNORECASE,
)
"""A place that a line is, with what it says of the words below: "Article 4 (3 bis) – additional paragraph"."""
_ALTERNATIVE = compile_later(r"alt\s?\.?\s+(?=[A-Z\[“])")
_END = tuple('.;:!?”"]')
_ROMAN = compile_later(r"[ivx]+")
_TITLE = 8
"""Words of the longest title that is told from the beginning of a sentence."""
_AHEAD = 40
"""Lines in which a second number is looked for that shows a first to be one."""
_ORDINALS = ("bis", "ter", "quater", "quinquies", "alt")


@dataclass(frozen=True, slots=True)
class WordingItem:
    """One numbered piece of wording; `place` is what follows the article in its address."""

    place: str
    text: str
    where: str
    added: bool = False
    """Its number says it is new (4 bis, 1A)."""
    sure: bool = True
    """Its own label says the place; an old and a new label in one do not."""
    labelled: bool = False
    """A number, a letter or an option stands before these very words."""


def items_of(lines: Sequence[PaperLine], article: str) -> list[WordingItem]:
    """The wording cut at numbers, letters and options; a line that goes on a sentence is joined to it.

    In: lines in order, and the address of the article ("" for none). Out: pieces with words, in order.
    """
    items: list[WordingItem] = []
    place = _Place()
    for at, line in enumerate(lines):
        later = " ".join(after.text for after in lines[at + 1 : at + 1 + _AHEAD])
        for label, text in _pieces(line.text, article, place, later):
            title = len(items) == 1 and not items[0].place and _is_title(items[0].text, text)
            title = title or (bool(items) and not items[-1].labelled and is_caption(items[-1].text))
            if not label and items and items[-1].text and not title and _goes_on(items[-1].text, text):
                items[-1] = replace(items[-1], text=f"{items[-1].text} {text}")
            elif text or label:
                own = label not in ("", "…", "hint")
                items.append(WordingItem(place.printed(), text, line.where, place.added, place.sure, own))
    return [item for item in items if item.text]


def _goes_on(before: str, text: str) -> bool:
    """Whether words without a number go on the sentence before: it has no end, or they begin inside it."""
    if not before.endswith(_END):
        return instructions_in(before, "") is None
    return before.endswith("]") and re.match(r"\[?[a-z]", text) is not None


def _is_title(before: str, text: str) -> bool:
    """Whether the first words of a wording are the title of its article: few, and a sentence begins behind them."""
    return len(before.split()) <= _TITLE and not before.endswith((",", ";", ":", "-")) and text[:1].isupper()


class _Place:
    """Where in its article a piece of wording stands, as far as its numbers say."""

    def __init__(self) -> None:
        self.whole = ""
        """The option of the whole article."""
        self.paragraph = self.letter = self.roman = self.option = ""
        self.added = False
        self.sure = True
        self.numbered = False
        """Whether any number has been read."""
        self._under_letter = False
        """The option stands under the letter, not under the paragraph."""
        self._fresh = ""
        """The kind of the last label while no words have followed it."""
        self._sure = ""
        self._last = 0

    def number(self, value: str, ordinal: str, *, sure: bool = False, named: bool = False) -> None:
        """A paragraph number. One that cannot follow the last ("21" after "1": an old and a new number run together)
        gives no place, unless it is `sure` or repeats a number that is.
        """
        if self._sure == value and not ordinal:
            sure = True
        self._sure = value if sure else ""
        ordinal = ordinal.strip(" .")
        if self._fresh == "option" and not ordinal:
            if value == self.paragraph and not self.whole:
                return
            if value == "1":
                self.whole = self.option
        glued = (
            len(value) == 2
            and int(value[0]) == self._last + 1
            and value[1] != "0"
            and abs(int(value[0]) - int(value[1])) == 1
            and not sure
        )
        self._last = int(value[0]) if glued else int(value)
        self.paragraph = "" if glued else value + (f" {ordinal}" if ordinal in _ORDINALS else ordinal)
        self.letter = self.roman = self.option = ""
        self._under_letter = False
        self.added = bool(ordinal) or named
        self.sure = not glued
        self.numbered = True
        self._fresh = "number"

    def sub(self, value: str, ordinal: str) -> None:
        """A letter, or a roman number below one; two letters in one label are an old and a new one."""
        self.added = bool(ordinal)
        self._fresh = "letter"
        self.sure = len(value) == 1 or _ROMAN.fullmatch(value) is not None
        if self._under_letter:
            self.option, self._under_letter = "", False
        if not self.sure:
            self.letter = self.roman = ""
            return
        follows = not self.letter or ord(value[0]) == ord(self.letter[0]) + 1
        if _ROMAN.fullmatch(value) and not (len(value) == 1 and follows and self.letter):
            self.roman = value
        else:
            self.letter = f"{value} {ordinal}" if ordinal else value
            self.roman = ""

    def alternative(self) -> None:
        """The letter just read is an alternative of the one of that name."""
        self.letter = f"{self.letter} alt"
        self.added = True

    def choose(self, option: str) -> None:
        """An option of the paragraph, or of the letter that stands right before it."""
        self.option = option
        self._under_letter = bool(self.letter) and (self._fresh == "letter" or self._under_letter)
        if not self._under_letter:
            self.letter = ""
        self.roman = ""
        self.added = False
        self._fresh = "option"

    def filled(self) -> None:
        """Words have followed the last label."""
        self._fresh = ""

    def printed(self) -> str:
        """The place as it stands in an address: "(3)(a)", "(3), Option A(a)", ", Option I(3)"."""
        option = f", Option {self.option}" if self.option else ""
        parts = [f", Option {self.whole}" if self.whole else "", f"({self.paragraph})" if self.paragraph else ""]
        letter = f"({self.letter})" if self.letter else ""
        parts += [letter, option] if self._under_letter else [option, letter]
        return "".join((*parts, f"({self.roman})" if self.roman else ""))


def _pieces(text: str, article: str, place: _Place, later: str) -> Iterator[tuple[str, str]]:
    """(label, words) of one line, in order; `place` is moved on before each is handed out, `later` are the words of the
    lines that follow. Without a label the first is "".
    """
    number = re.search(r"\d+", article)
    caption = _CAPTIONED.fullmatch(text)
    if caption and number and caption["article"] == number[0] and _says_what(caption["behind"]):
        place.number(caption["number"], caption["ordinal"] or "", sure=True, named=bool(caption["behind"]))
        place.filled()
        yield "hint", ""
        return
    hint = _HINT.match(text)
    if hint and (hint[1] or hint[2] or hint[3]) and number and re.match(rf"\s*Article\s+{number[0]}\b", text, re.I):
        place.number(hint[1] or hint[2] or hint[3], "", sure=True)
        place.filled()
        text = text[hint.end() :]
        yield "hint", ""
    own = number[0] if number else "0"
    for at, part in enumerate(_LEFT_OUT.split(text)):
        apart = "…" if at else ""
        for label, words in _labelled(part.strip(), own, place, later):
            yield label or apart, words
            apart = ""


def _says_what(behind: str | None) -> bool:
    """Whether nothing, or words that only say what sort of text comes, stand behind a place."""
    said = (behind or "").strip(" ()[]:–—-.")
    return not said or is_caption(f"{said} text:")


@dataclass(frozen=True, slots=True)
class _Label:
    """A label in a passage: its range, its kind ("number", "letter", "option", "named") and what it says."""

    start: int
    end: int
    kind: str
    value: str
    ordinal: str


def _labelled(text: str, own: str, place: _Place, later: str) -> Iterator[tuple[str, str]]:
    """As `_pieces`, of a passage without signs that words were left out; `own` is the number of the article."""
    text = re.sub(
        rf"(^|(?<=[.;:”\"\])]))(\s*)(?:(?:Article\s+{own}\s?,?\s*)?para(?:graph|s)?\.?\s?)?(\d{{1,2}})\s?\.?\s+\3\s?\.(?=\s?\S)",
        r"\1\2\3.",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(rf"(^|(?<=[.;:”\"]\s)){own}\s?[.(]\s?(\d{{1,2}}[A-Z]?)\)?[.]?\s+(?=[A-Z{_QUOTES}])", r"\1\2. ", text)
    text = re.sub(rf"(?<=\w)\s{own}\s?\((\d{{1,2}})\)\s(?=O(?:ption|PTION)\b)", r". \1. ", text)
    found = [
        label
        for pattern, kind in (
            (_INNER_NUMBER, "number"),
            (_NAMED_NUMBER, "named"),
            (_OPTION, "option"),
            (_LETTER, "letter"),
        )
        for label in _found(pattern, kind, text)
    ]
    first, new = _LINE_NUMBER.match(text), _NEW_NUMBER.match(text)
    if first:
        found.append(_Label(0, first.end(), "number", first[1], first[2] or ""))
    if new:
        found.append(_Label(0, new.end(), "named", new[1], ""))
    if not place.numbered and (second := _SECOND.search(f"{text} {later}")):
        found += list(_found(_FIRST_NUMBER, "number", text[: second.start()]))[:1]
    firsts = list(_found(_FIRST_LETTER, "letter", text))
    seconds = {value: _last_second(value, f"{text} {later}") for value in {label.value for label in firsts}}
    for label in firsts:
        followed = label.end <= seconds[label.value] or _SECOND_LETTER[label.value].match(
            text[label.end : label.end + _NEAR]
        )
        if followed and not _is_spoken_of(_REFERS, text, label.start):
            found.append(label)
    yield from _walk(text, sorted(found, key=lambda label: (label.start, label.end)), place)


def _last_second(first: str, text: str) -> int:
    """The place of the last letter that follows a first one, -1 where there is none."""
    return max((m.start() for m in _SECOND_LETTER[first].finditer(text)), default=-1)


def _is_spoken_of(words: re.Pattern[str], text: str, end: int) -> bool:
    """Whether some of the words stand right before a place in a text, which may have many labels."""
    return words.search(text, max(end - _NEAR, 0), end) is not None


def _found(pattern: re.Pattern[str], kind: str, text: str) -> Iterator[_Label]:
    for m in pattern.finditer(text):
        lead = len(m[0]) - len(m[0].lstrip())
        yield _Label(m.start() + lead, m.end(), kind, m[1], m[2] if pattern.groups > 1 and m[2] else "")


def _walk(text: str, found: list[_Label], place: _Place) -> Iterator[tuple[str, str]]:
    """The passage cut at its labels. A bracket that opens before a number stays with the words it encloses."""
    at = 0
    label = opened = ""
    for next_one in found:
        before = text[at : next_one.start]
        if next_one.start < at or not _is_label(next_one, text, before):
            continue
        if before.strip():
            yield label, opened + before.strip()
            place.filled()
        elif label:
            yield label, ""
        if next_one.kind in ("number", "named"):
            place.number(next_one.value, next_one.ordinal, named=next_one.kind == "named")
        elif next_one.kind == "letter":
            place.sub(next_one.value, next_one.ordinal)
        else:
            place.choose(next_one.value)
        label = next_one.value
        at = next_one.end
        opened = "[" if "[" in text[next_one.start : at] else ""
        if next_one.kind == "letter":
            at = text.index(".", at) + 1 if re.match(r"\s?\.\s", text[at : at + 3]) else at
            if other := _ALTERNATIVE.match(text, at):
                place.alternative()
                at = other.end()
    if text[at:].strip() or label:
        yield label, opened + text[at:].strip() if text[at:].strip() else ""
        if text[at:].strip():
            place.filled()


def _is_label(letter: _Label, text: str, before: str) -> bool:
    """Whether a label begins a piece: no words speak of it, and a letter in parentheses is a letter, a number or two in
    one.
    """
    if letter.kind == "option":
        return ":" in text[letter.start : letter.end] or not _is_spoken_of(_OPTION_SPOKEN_OF, before, len(before))
    if letter.kind != "letter":
        return True
    value = letter.value
    if _is_spoken_of(_REFERS, before, len(before)):
        return False
    if len(value) == 1 or _ROMAN.fullmatch(value):
        return True
    follows = text[letter.end : letter.end + 1]
    enclosed = "(" in text[letter.start : letter.end]
    return len(value) == 2 and enclosed and (follows.isupper() or follows == "[")
