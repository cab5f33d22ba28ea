"""Makes of a table of `resources/scope` the patterns with which the scope of a text is read.

In: one language's table. Out: `ScopePhrases`. A pattern may hold the names of others in braces: "any {offence}". What a
construction is (noun of offence, what joins it, what it is joined to) is here; words are in the tables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.scope import OffenceClass

_TABLES = ("stems", "system_stems", "serious_stems", "evidence_stems", "names", "creates")
_STOPS = ".;:。；：؛"


@dataclass(frozen=True, slots=True)
class OffenceName:
    """By what the head of an offence is known (`heading`), and how it is called elsewhere: a pattern, and small letters
    that stand in whatever it matches.
    """

    heading: re.Pattern[str]
    said: str
    stem: str


@dataclass(frozen=True, slots=True, eq=False)
class ScopePhrases:
    """The patterns of one language; none has groups. `classes` are tried in their order: what a class has taken, a
    later one of the same words does not have.
    """

    code: str
    stems: tuple[str, ...]
    """Parts of words, in small letters, one of which stands in every text that speaks of crime."""
    system_stems: tuple[str, ...]
    """The same of every text that speaks of information systems; so the next ones."""
    serious_stems: tuple[str, ...]
    evidence_stems: tuple[str, ...]
    offence: re.Pattern[str]
    classes: tuple[tuple[OffenceClass, re.Pattern[str]], ...]
    """What stands behind the noun (of serious offences for `DOMESTIC_SERIOUS`); in Chinese with the noun."""
    cyber: re.Pattern[str]
    """Offences by means of a system that are called so in one word."""
    serious: re.Pattern[str]
    evidence: re.Pattern[str]
    any: re.Pattern[str]
    joined: re.Pattern[str]
    """Between the noun and a citation, what makes the citation one of the offence."""
    negated: re.Pattern[str]
    """Before words, what takes them back."""
    creates: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]
    """Words that create an offence, each pattern with small letters one of which stands in whatever it matches."""
    cited_acts: re.Pattern[str]
    """Behind words that create an offence (before them in Chinese), that it is one which stands elsewhere."""
    duty: re.Pattern[str]
    convention: re.Pattern[str]
    """In a title, that "the Convention" is this instrument; but where it is a `protocol`."""
    protocol: re.Pattern[str]
    parent: re.Pattern[str]
    """Offences of "the Convention": of a protocol its parent, of a convention itself."""
    the_convention: re.Pattern[str]
    """Behind a citation (before it in Chinese), that it is of "the Convention" and no other one."""
    criminal_heads: re.Pattern[str]
    powers: re.Pattern[str]
    applies: re.Pattern[str]
    empowers: re.Pattern[str]
    subject: re.Pattern[str]
    exceptions: re.Pattern[str]
    """Before a citation, what takes the reach away; ends at its end."""
    carriers: re.Pattern[str]
    """A noun through which a citation carries a reach: "the measures referred to in paragraph 1"."""
    answerable: re.Pattern[str]
    """One through which also "this article" and other articles carry: "liable in accordance with article 12"."""
    measures: re.Pattern[str]
    """One through which "this article" carries: "the measures referred to in this article"."""
    requests: re.Pattern[str]
    adjacent: re.Pattern[str]
    purposes: re.Pattern[str]
    provisions_of: re.Pattern[str]
    no: re.Pattern[str]
    """Anywhere in a sentence, what says that something is not so."""
    own: re.Pattern[str]
    """"This article", "this Convention"."""
    beside: re.Pattern[str]
    """Part of a word that speaks of the provision before or after."""
    applied: re.Pattern[str]
    such: re.Pattern[str]
    such_things: re.Pattern[str]
    predicate: re.Pattern[str]
    limits: re.Pattern[str]
    against: re.Pattern[str]
    """In a title, what stands before that which the instrument is against."""
    names: tuple[OffenceName, ...]
    modifiers_first: bool


def speaks_of_crime(text: str, phrases: ScopePhrases) -> bool:
    """Whether a text may speak of offences at all: most texts of most treaties do not.

    >>> [speaks_of_crime(one, scope_phrases("en")) for one in ("Ships moor.", "An offence is tried.")]
    [False, True]
    """
    small = text.lower()
    return any(map(small.__contains__, phrases.stems))


def phrases_from(table: Mapping[str, Any]) -> ScopePhrases:
    """The phrases of one language from its table. Raises KeyError for a table that lacks a row.

    "Any crime" speaks of any offence, "crimes covered by this Convention" of those that are covered.

    >>> english = scope_phrases("en")
    >>> [str(name) for name, pattern in english.classes if pattern.match(" covered by this Protocol")]
    ['covered']
    """
    first = bool(table.get("modifiers_first"))
    parts = {name: _either(rows) for name, rows in table.items() if isinstance(rows, list) and name not in _TABLES}
    for name in ("applied", "such", "any", "cyber", "given"):  # these name others
        for other in ("offence", "own", "system", "instrument"):
            parts[name] = parts[name].replace(f"{{{other}}}", parts[other])
    builder = _Builder(parts, first)
    return ScopePhrases(
        code=table["code"],
        stems=tuple(table["stems"]),
        system_stems=tuple(table["system_stems"]),
        serious_stems=tuple(table["serious_stems"]),
        evidence_stems=tuple(table["evidence_stems"]),
        offence=_compiled(parts["offence"]),
        classes=builder.classes(),
        negated=_compiled(parts["not"]),
        adjacent=_compiled(_beside_citation(parts)),
        cited_acts=_compiled(_cited_acts(parts, first)),
        parent=_compiled(builder.parent()),
        limits=_compiled(parts["limits"] if first else rf"{parts['limits']}(?!\w)"),
        exceptions=_compiled(parts["except"]),
        creates=tuple((tuple(needs.split("|")), _compiled(said)) for needs, said in table["creates"]),
        names=tuple(OffenceName(_compiled(row["heading"]), row["said"], row["stem"]) for row in table["names"]),
        modifiers_first=first,
        **{
            name: _compiled(parts[name])
            for name in (
                "serious", "evidence", "any", "joined", "criminal_heads", "powers", "applies", "empowers",
                "subject", "carriers", "answerable", "measures", "requests", "provisions_of", "no", "purposes",
                "applied",
                "such", "such_things", "predicate", "against", "duty",
                "convention", "the_convention", "protocol", "cyber", "own", "beside",
            )
        },
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Builder:
    """Joins the noun of an offence to what tells its class, in the order of the language.

    Where the noun comes first, the patterns are what stands behind it; they are matched no further than the next noun.
    """

    parts: Mapping[str, str]
    first: bool

    def classes(self) -> tuple[tuple[OffenceClass, re.Pattern[str]], ...]:
        parts, to = self.parts, self._to
        instrument, elsewhere = parts["instrument"], parts["elsewhere"]
        covered = "|".join((to(parts["covered"], instrument), self._with(parts["applied"])))
        this = "|".join((to(parts["joined"], instrument), self._beside(instrument), self._with(parts["given"])))
        other = "|".join((to(parts["joined"], elsewhere), self._beside(elsewhere)))
        system = to(parts["means"], parts["system"])
        gap = self._gap(90)
        domestic = f"{gap}{parts['determined']}"
        if self.first:
            domestic = f"{parts['serious']}{domestic}|{parts['determined']}{self._gap(12)}{parts['serious']}"
        return tuple(
            (name, _compiled(pattern))
            for name, pattern in (
                (OffenceClass.COVERED, covered),
                (OffenceClass.THIS_CONVENTION, this),
                (OffenceClass.OTHER_INSTRUMENTS, other),
                (OffenceClass.BY_SYSTEM, system),
                (OffenceClass.DOMESTIC_SERIOUS, domestic),
            )
        )

    def parent(self) -> str:
        """The noun with "the Convention"."""
        parts = self.parts
        return "|".join(
            (self._to(parts["joined"], parts["parent"]), self._beside(parts["parent"]),
             self._to(parts["covered"], parts["parent"]))
        )  # fmt: skip

    def _gap(self, most: int) -> str:
        """Some words of the same sentence without another offence among them."""
        between = rf"(?:(?!{self.parts['offence']})[^{_STOPS}])" if self.first else f"[^{_STOPS}]"
        return rf"{between}{{0,{most}}}?"

    def _to(self, relation: str, whole: str) -> str:
        """The noun, what joins it, what it is joined to: "offences established in accordance with this Convention"."""
        provisions = rf"(?:{self.parts['provisions']}[ ,]{{0,2}})?"
        if self.first:
            return rf"{whole}{provisions}[^{_STOPS}，第]{{0,4}}?{relation}{self._gap(16)}{self.parts['offence']}|" + (
                rf"{relation}[于在入以由据]?{whole}{self._gap(24)}{self.parts['offence']}"
            )
        return rf"{self._gap(90)}{relation}\s?{provisions}(?:\w+ )??{whole}"

    def _with(self, words: str) -> str:
        if self.first:
            return f"{words}{self._gap(12)}{self.parts['offence']}"
        return f"{self._gap(60)}{words}"

    def _beside(self, whole: str) -> str:
        if self.first:
            return f"{whole}{self.parts['adjacent']}{self.parts['offence']}"
        return rf" {self.parts['adjacent']}\s?(?:{self.parts['provisions']} )?{whole}"


def _beside_citation(parts: Mapping[str, str]) -> str:
    """What may stand between a noun and a citation and nothing else: "powers under", "liable in accordance with"."""
    return rf"\W{{0,3}}(?:\w+\W)?{parts['adjacent']}\W{{0,3}}(?:{parts['provisions']}\s)?"


def _cited_acts(parts: Mapping[str, str], first: bool) -> str:
    """The acts or offences with what joins them to a citation, and nothing of another sort between."""
    if first:
        return rf"(?:将|规定){parts['lawful']}第[^，。；]{{1,24}}{parts['joined']}(?:的)?{parts['acts']}"
    return rf"{parts['lawful']}\s*{parts['acts']}\W{{1,2}}{parts['joined']}"


def _either(rows: list[str]) -> str:
    return f"(?:{'|'.join(rows)})"


def _compiled(pattern: str) -> re.Pattern[str]:
    return compile_later(pattern, re.IGNORECASE)
