"""The words that a redline and a printed page say of themselves, in one of six languages.

English stands in the code, where it is said; the other five languages are values made from resources/words, so that
screen and paper say the same. Words of documents are never translated: they are set into the sentences as they are. It
reads no file, and knows neither clock nor locale.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.message import Fact as MessageFact
from app.message import Message, message_of
from app.treaty.languages import RIGHT_TO_LEFT
from app.treaty.plurals import form_of
from app.treaty.source_places import source_place

Fact = str | int
"""What is set into a sentence: words as they are, or a whole number, which is written as the language does."""

_OTHER_ORDER = {"«": ("“", "”")}
"""Quotation marks within those that begin with a mark, where they are no ‘single’ ones."""
_STRAIGHT = ('"', "＂", "″")
"""Marks that look like curly ones beside them."""
_FSI, _PDI = "\u2068", "\u2069"
"""Signs of the Unicode bidirectional algorithm that set a stretch of words off from what stands around it."""
_RIGHT_TO_LEFT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_FROM_RIGHT = compile_later(f"[{_RIGHT_TO_LEFT}]")
_FROM_LEFT = compile_later(rf"(?![{_RIGHT_TO_LEFT}])[^\W\d_]")
_SET_OFF = re.compile(f"{_FSI}[^{_FSI}{_PDI}]*{_PDI}")
_QUOTED = re.compile("“([^“”]*)”")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T.*)?")
_PLACES = ("where", "place", "here")
"""The holes of sentences in which an address stands."""
_QUOTE = re.compile(r"q\d?")
"""Those in which words in quotation marks stand, among which there may be other such marks."""
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True)
class Vocabulary:
    """Words in one language. The English one is empty: what is not in it is said as it stands in the code.

    In every sentence a fact whose letters run the other way than the language is set off (FSI … PDI), so that
    "“old” → “new”" never turns round where the words of a draft are Arabic.

    >>> ENGLISH.listed(["Norhaven", "Kestria", "Mirandel"])
    'Norhaven, Kestria and Mirandel'
    """

    language: str = "en"
    words: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """(context, English template) → template."""
    counts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The English template of the plural → plural form → template."""
    sentences: Mapping[str, str] = field(default_factory=dict)
    """What floors below say: the template of a message → template."""
    thousands: str = ","
    """What stands between thousands and hundreds."""

    @property
    def english(self) -> bool:
        """Whether these are the words as they stand in the code."""
        return self.language == "en"

    @cached_property
    def right_to_left(self) -> bool:
        """Whether the language is read from the right."""
        return self.language in RIGHT_TO_LEFT

    def say(self, english: str, context: str = "", /, **facts: Fact) -> str:
        """A template of the code in this language, with its facts. `context` tells it from the same English words of
        another meaning.
        """
        return self._filled(self.words.get((context, english), english), facts)

    def count(self, one: str, other: str, n: int, /, **facts: Fact) -> str:
        """A template with the number {n}, in the form of the plural that the number takes: `one` and `other` are the
        English forms.
        """
        forms = self.counts.get(other)
        if forms is None:
            said = one if form_of("en", n) == "one" else other
        else:
            said = forms.get(form_of(self.language, n)) or forms["other"]
        return self._filled(said, {"n": n, **facts})

    def term(self, context: str, value: str) -> str:
        """A value of an enumeration in words: ("kind", "cross_reference") is "cross reference"."""
        return self.words.get((context, value), value.replace("_", " "))

    def number(self, number: int) -> str:
        """A whole number as the language writes it."""
        return f"{number:,}".replace(",", self.thousands)

    def set_off(self, words: str) -> str:
        """Words that run the other way than the language, set off from what stands around them; all others, and those
        of which every such word is set off already, as they are.
        """
        if not self.right_to_left and words.isascii():
            return words  # most words by far
        against = _FROM_LEFT if self.right_to_left else _FROM_RIGHT
        return f"{_FSI}{words}{_PDI}" if against.search(words) and against.search(_bare(words)) else words

    def quoted(self, words: str) -> str:
        """Words in the quotation marks of the language; those that begin or end with such a mark of their own, or with
        a straight one that looks like it, in the marks of the other order, so that none stands twice.

        >>> ENGLISH.quoted("Lamp"), ENGLISH.quoted("“Lamp” means a light"), ENGLISH.quoted('"Lamp" means a light')
        ('“Lamp”', '‘“Lamp” means a light’', '‘"Lamp" means a light’')
        """
        opens, closes = self._quotation_marks
        whole = f"{opens}{self.set_off(words)}{closes}"
        bare = words.strip()
        alike = _STRAIGHT if whole[0] == "“" else ()
        if bare[:1] not in (whole[0], *alike) and bare[-1:] not in (whole[-1], *alike):
            return whole
        opens, closes = _OTHER_ORDER.get(whole[0], ("‘", "’"))
        return f"{opens}{words}{closes}"

    @cached_property
    def _quotation_marks(self) -> tuple[str, str]:
        """What stands before and behind quoted words: half of all that is said are such."""
        opens, closes = re.split(r"\{\w+\}", self.say("“{words}”"))
        return opens, closes

    def listed(self, items: Sequence[str]) -> str:
        """Items one after the other: "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        joined = self.say(", ", "list").join(map(self.set_off, items[:-1]))
        return f"{joined}{self.say(' and ', 'list')}{self.set_off(items[-1])}"

    def joined(self, items: Iterable[str]) -> str:
        """Items one after the other with nothing but commas between them."""
        return self.say(", ", "list").join(map(self.set_off, items))

    def clauses(self, items: Iterable[str]) -> str:
        """Items that hold commas themselves, one after the other: "a, b; c"."""
        return self.say("; ", "list").join(map(self.set_off, items))

    def labelled(self, label: str, words: str) -> str:
        """What something is called, and what is said of it: "Article 5: inserted"."""
        return self.say("{place}: {what}", place=label, what=words)

    def place(self, address: str) -> str:
        """An address with the words that the program says for what bears no number ("chapeau", "footnote 1") in this
        language. What the draft prints stays as it is printed; where the language is read from the right, the address
        is too as soon as a word of it is said.
        """
        if self.english:
            return address
        steps = address.split(", ")
        said = [self._step(step) for step in steps]
        if said == steps:
            return address
        return self.joined(said) if self.right_to_left else ", ".join(said)

    def spot(self, where: str) -> str:
        """Where words stand in a paper or in a draft: "page 2", or an address."""
        place = source_place(where)
        return self.told(place) if place.facts and place.template in self.sentences else self.place(where)

    def _step(self, step: str) -> str:
        words, _, number = step.rpartition(" ")
        for name, rest in ((step, ""), (words, f" {number}")):
            said = self.words.get(("place", name[:1].lower() + name[1:]))
            if said is not None:
                return (said[:1].upper() + said[1:] if name[:1].isupper() else said) + rest
        return step

    def beside(self, items: Iterable[str]) -> str:
        """Facts beside each other: "A/1 · 1 June 2022"; empty ones left out."""
        return " · ".join(self._apart(item) for item in items if item)

    def flow(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other, as a paragraph of the language has them; empty ones left out."""
        return self.say(" ", "sentence").join(sentence for sentence in sentences if sentence)

    def day(self, date: str) -> str:
        """An ISO date as it is written: "1 June 2022"; anything else as it is."""
        found = _DATE.fullmatch(date)
        if found is None or not 1 <= int(found[2]) <= 12:
            return date
        day = self.words.get(("day", str(int(found[3]))), str(int(found[3])))
        month = self.term("month", _MONTHS[int(found[2]) - 1])
        return self.dated(day, month, found[1])

    def dated(self, day: str, month: str, year: str) -> str:
        """A day of which the three parts are in words."""
        return self.words.get(("date", "{day} {month} {year}"), "{day} {month} {year}").format(
            day=day, month=month, year=year
        )

    def told(self, message: Message | str) -> str:
        """A sentence of a floor below in this language; one whose template has no translation stays English. Words
        alone are a sentence without facts.

        Dates and quotation marks inside it become those of the language; a fact that is a sentence is told, too.
        """
        message = message_of(message)
        said = self.sentences.get(message.template)
        if said is None:
            return str(message)
        return self._filled(said, {name: self._fact(fact, name) for name, fact in message.named().items()})

    def _fact(self, fact: MessageFact, hole: str) -> Fact:
        """What stands in a hole of a message."""
        if isinstance(fact, int):
            return fact
        if isinstance(fact, tuple):
            said = (self._fact(one, hole) for one in fact)
            return self.joined(one if isinstance(one, str) else self.number(one) for one in said)
        return self.told(fact) if isinstance(fact, Message) else self._plain(fact, hole)

    def _plain(self, words: str, hole: str) -> str:
        """Words in a hole that are no sentence."""
        if _QUOTE.fullmatch(hole):
            return self.quoted(words[1:-1])
        if hole in _PLACES:
            return self.place(words)
        return _QUOTED.sub(lambda quoted: self.quoted(quoted[1]), self.day(words))

    def _filled(self, template: str, facts: Mapping[str, Fact]) -> str:
        if not facts:
            return template
        plain = not self.right_to_left
        return template.format_map(
            {
                name: self.number(fact)
                if not isinstance(fact, str)
                else fact
                if plain and fact.isascii()  # most words by far
                else self.set_off(fact)
                for name, fact in facts.items()
            }
        )

    def _apart(self, words: str) -> str:
        """Words that are set off wherever the language is read from the right: a date that begins with a number would
        else be taken for a part of the symbol before it.
        """
        return f"{_FSI}{words}{_PDI}" if self.right_to_left else self.set_off(words)


def _bare(words: str) -> str:
    """What stands in no stretch that is set off."""
    while (left := _SET_OFF.sub("", words)) != words:
        words = left
    return words


ENGLISH = Vocabulary()
