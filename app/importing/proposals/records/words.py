"""The words of records in one language, as patterns by what they do in a sentence.

In: a table of `resources/records`. Out: what tells that a paper is a record, and the kind of the word that stands at a
place of a sentence. It knows no grammar (`clauses`, `sayings`).

The kinds: `say` and `propose` lead to what somebody wants, `refuse`, `support`, `accept` and `reserve` to what a stance
is taken on; `out`, `put`, `swap`, `stay`, `read`, `instead`, `with`, `for`, `beside` and `end` are of the text;
`proposal` is the proposal of another, `it`, `self` and `plural` stand for what and who was named, `ourselves` for who
speaks; `copula` says how something is, and wishes nothing;
`if`, `unless` and `provided` begin what must be changed first, `only` narrows; `hold` leads to words that must
stay, `change` is any change of what was spoken of, `scale` raises or lowers a `measure`; `agent`, `view`,
`contrary`, `behalf`, `backed` and `opposed` stand before names, `role` and `honorific` too; `doubt` leaves open, tells
of the past or gives to others what is said; `reason` begins what no request is; `part` is a part of a text that
quoted words beside it tell, `paragraph` the one that is open, `enclosed` that something stands in brackets; `only`
and `unless` set a condition; `new` what is not in it yet; `small` says nothing; nor does `toward`, which leads to what
is spoken of ("on paragraph 2", "in reply to Kestria"), but for a name before the subject, who does not speak.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from app.importing.proposals.records.first_letters import first_letters, folded_letter
from app.late_methods import dataclass
from app.late_pattern import compile_later

RecordTables = Sequence[Mapping[str, object]]
"""One table for each language, as `resources/records` has them."""
_APART = frozenset(
    ("code", "script", "spaced", "masthead", "honorific", "honorific_behind", "reason", "scaled", "statement")
)
_FAMILY = 90
"""Signs of the longest pattern that is of one word, or of a few."""
VERBS = frozenset(("say", "propose", "refuse", "support", "accept", "reserve", "hold", "accept_only"))
"""Verbs with which somebody says, or wants, something."""
_SMALLEST = ("small", "toward", "part", "new", "with", "for", "and", "it")
"""Kinds that a word has only where no other kind claims as many letters."""


@dataclass(frozen=True)
class RecordWords:
    """The words of one language."""

    code: str
    script: re.Pattern[str] | None
    """The letters of its script; None for one in Latin letters, as several are."""
    masthead: re.Pattern[str]
    reason: re.Pattern[str]
    person: re.Pattern[str]
    """A person before the name of who sent him, in parentheses: "Mr. Doe (Norhaven)"."""
    scaled: tuple[re.Pattern[str], ...]
    """What is raised or lowered from one value, the group `old`, to another, `new`."""
    statement: re.Pattern[str]
    """What a title says that names whose statement a paper is."""
    kinds: tuple[tuple[str, re.Pattern[str], frozenset[str] | None], ...]
    """Each with the letters with which its words begin; None for any."""

    @cached_property
    def _begun(self) -> dict[str, tuple[tuple[str, re.Pattern[str]], ...]]:
        """The kinds whose words may begin with a letter, in their order; by "" those that may with every one."""
        letters = {"", *(letter for *_, begun in self.kinds for letter in begun or ())}
        return {
            letter: tuple((kind, form) for kind, form, begun in self.kinds if begun is None or letter in begun)
            for letter in letters
        }

    def has(self, kind: str, text: str) -> bool:
        """Whether a word of a kind stands anywhere in a text."""
        return any(form.search(text) is not None for name, form, _begun in self.kinds if name == kind)

    def at(self, text: str, start: int) -> tuple[str, int] | None:
        """The kind of the longest known word at a place, and where it ends; None for a word that is not known."""
        best: tuple[int, bool, str] | None = None
        # Some sixty patterns, asked at every word in every language: few may begin with its letter.
        begun = self._begun
        for kind, pattern in begun.get(folded_letter(text[start]), begun[""]) if start < len(text) else ():
            found = pattern.match(text, start)
            if found is not None and found.end() > start:
                now = (found.end(), kind not in _SMALLEST, kind)
                best = now if best is None or now[:2] > best[:2] else best
        return (best[2], best[0]) if best is not None else None


def record_words(tables: RecordTables) -> tuple[RecordWords, ...]:
    """The words of every language of the tables, in their order."""
    return tuple(_of_table(table) for table in tables)


def _of_table(table: Mapping[str, object]) -> RecordWords:
    ends, begins = (r"(?!\w)", r"(?<!\w)") if table["spaced"] else ("", "")
    before, behind = _joined(table.get("honorific", [])), _joined(table.get("honorific_behind", []))
    person = "|".join(
        form
        for form in (
            rf"(?:{before})\s+[^()⟦⟧;:]{{2,60}}?\s*" if before else "",
            rf"[^\W\d_][\w·]{{0,12}}?(?:{behind})" if behind else "",
        )
        if form
    )
    return RecordWords(
        str(table["code"]),
        compile_later(str(table["script"])) if "script" in table else None,
        compile_later(rf"{begins}(?:{_joined(table['masthead'])})", re.IGNORECASE),
        compile_later(_joined(table["reason"]), re.IGNORECASE),
        compile_later(rf"(?:{person})\((?P<name>[^()]{{2,80}})\)", re.IGNORECASE),
        tuple(compile_later(form, re.IGNORECASE) for form in _forms(table.get("scaled", []))),
        compile_later(f"(?:{_joined(table['statement'])})", re.IGNORECASE),
        tuple(
            (
                kind,
                compile_later(rf"(?:{_joined(some)})(?:{ends}|(?<=[’'])|(?<=\s))", re.IGNORECASE),
                first_letters(_joined(some)),
            )
            for kind, words in table.items()
            if kind not in _APART
            for some in _families_apart(words)
            if some
        ),
    )


def _families_apart(words: object) -> tuple[list[str], list[str]]:
    """Patterns of whole families of words, and those of single ones: of a joined pattern the first that fits is taken,
    which may be a part of what another one fits.
    """
    forms = _written(words)
    return [form for form in forms if len(form) > _FAMILY], [form for form in forms if len(form) <= _FAMILY]


def _joined(words: object) -> str:
    return "|".join(_forms(words, longest_first=True))


def _forms(words: object, *, longest_first: bool = False) -> list[str]:
    written = _written(words)
    if longest_first:
        written.sort(key=len, reverse=True)
    return [word.replace(" ?", r"\s*").replace(" ", r"\s+") for word in written]


def _written(words: object) -> list[str]:
    assert isinstance(words, list), "a kind is a list of patterns"
    return [str(word) for word in words]
