"""Follows citations to what other provisions reach: "an offence referred to in article 3".

Followed are: the noun of an offence, and measures, powers, property, persons with a citation; a rule that says to what
the powers of a chapter apply; "this article"; "such offences"; a defined term. Nothing is followed where an exception
stands before the citation, nor into the article that creates an offence (that is a target itself).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.notation.scope.literal import ScopeCitation, ScopeStatement, is_definition, sentence_around
from app.notation.scope.terms import defines, terms_in
from app.treaty.draft import Kind
from app.treaty.scope import OffenceClass, ScopeTarget, TargetKind

if TYPE_CHECKING:
    from app.notation.scope.bare_text import BareText
    from app.notation.scope.offences import Offences, Outline
    from app.notation.scope.phrases import ScopePhrases

_NEAR = 60
_DIVISIONS = frozenset({"part", "chapter", "section"})
_NARROW = frozenset(
    set(OffenceClass) - {OffenceClass.ANY_OFFENCE, OffenceClass.BY_SYSTEM, OffenceClass.ELECTRONIC_EVIDENCE}
)
_BEGINS = re.compile(r"(?<!\w)(?=\w)")
_ENDS = re.compile(r"(?<=\w)(?!\w)")
_WORDS = 5
"""Words round a noun within which a defined term stands."""
_FAR = 24
"""Paragraphs back within which “such offences” were named."""


@dataclass(frozen=True, slots=True)
class Way:
    """A provision reaches, by its words over `[start, end)`, what the provisions `to` reach. With `classes` no single
    offences are taken over, with `limited` not "any offence";
    `instead`: what they reach is what the words say, which else were a class of their own.
    """

    provision: str
    start: int
    end: int
    to: tuple[str, ...]
    through: tuple[str, ...] = ()
    classes: bool = False
    limited: bool = False
    instead: bool = False


@dataclass(frozen=True, slots=True)
class ReadProvision:
    """What is read of one provision: its bare text, its citations, what its own words state."""

    text: BareText
    cited: tuple[ScopeCitation, ...]
    said: tuple[ScopeStatement, ...]
    speaks: bool = False
    """Whether it has a word of crime."""


@dataclass(slots=True)
class WayFinder:
    """Finds the ways of a draft. In: what every provision says by itself, in the order of the draft."""

    read: Mapping[str, ReadProvision]
    offences: Offences
    phrases: ScopePhrases
    rules: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Provisions that say to what powers apply, by their articles."""
    own_rules: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Provisions that say to what their own article applies, by that article."""
    excepted: dict[str, frozenset[str]] = field(default_factory=dict)
    """By the article of a rule, the articles that the rule leaves out."""

    def ways(self) -> Iterator[Way]:
        """All ways, in the order of the draft.

        The measures of paragraph 1 are for the offences that it names, and so is what paragraph 2 says of them.

        >>> text = draft(
        ...     "1. Lamps are seized for any crime under this Pact.", "2. Measures under paragraph 1 are public."
        ... )
        >>> [(one.address, one.via) for one in scope_in(text).reaches]
        [('Article 1(1)', ()), ('Article 1(2)', ('article-1/1',))]
        """
        self._find_rules()
        defining = self._defining()
        terms = self._terms()
        for provision, read in self.read.items():
            yield from self._by_citation(provision, read)
            yield from self._by_rule(provision, read)
            yield from self._by_noun(provision, read, defining)
            yield from self._by_term(provision, read, terms)
        yield from self._by_division()

    @property
    def _outline(self) -> Outline:
        return self.offences.outline

    def _says(self, provision: str) -> bool:
        return any(self.read[one].said for one in self._outline.under(provision) if one in self.read)

    def _find_rules(self) -> None:
        phrases = self.phrases
        for provision, read in self.read.items():
            text = read.text.text
            article = self._outline.article(provision)
            if article in self.offences.articles or not self._says(provision):
                continue
            applies = phrases.applies.search(text)
            if applies is None:
                continue
            powers = phrases.powers.search(text)
            if powers is None or not self._leads_to_offences(provision, text, applies.end()):
                continue
            own = any(one.provisions == (article,) and one.reference.relative for one in read.cited)
            table = self.own_rules if own and not _has_wide(read) else self.rules
            inside = tuple(one for one in self._outline.under(provision) if one in self.read and self.read[one].said)
            if article not in table:
                table[article] = inside
                self.excepted[article] = frozenset(
                    self._outline.article(place) for one in read.cited if one.excepted for place in one.provisions
                )

    def _leads_to_offences(self, provision: str, text: str, end: int) -> bool:
        """Whether "apply" stands before what is reached: in the same sentence, or in the list below."""
        high = sentence_around(text, end)[1]
        said = self.read[provision].said
        if self.phrases.modifiers_first or any(end <= one.start < high for one in said):
            return bool(said) or text.rstrip().endswith((":", "："))
        return high >= len(text.rstrip()) and text.rstrip().endswith((":", "：", "—"))

    def _defining(self) -> str | None:
        for provision, read in self.read.items():
            if read.said and is_definition(read.text.provision, self.phrases, of="predicate"):
                return provision
        return None

    def _terms(self) -> dict[str, str]:
        """The terms of several words for a sort of offence, each with the provision that defines it."""
        found: dict[str, str] = {}
        for provision, read in self.read.items():
            for term in terms_in(read.text.text) if read.said else ():
                noun = self.phrases.offence.search(term)
                known = self.phrases.serious.search(term) or self.phrases.predicate.search(term)
                if noun is not None and not known and len(noun.group()) < len(term.strip()):
                    found.setdefault(term.strip().lower(), provision)
        return found

    def _by_term(self, provision: str, read: ReadProvision, terms: Mapping[str, str]) -> Iterator[Way]:
        """What a defined term stands for, where its noun says nothing by itself."""
        if not terms or not read.speaks:
            return
        text = read.text.text
        for noun in self.phrases.offence.finditer(text):
            if any(one.start <= noun.start() < one.end for one in read.said):
                continue
            for start, end in _words_around(text, noun.start(), noun.end()):
                defining = terms.get(text[start:end].lower())
                if defining not in (None, provision):
                    yield Way(provision, start, end, (str(defining),))
                    return

    def _by_citation(self, provision: str, read: ReadProvision) -> Iterator[Way]:
        article = self._outline.article(provision)
        carried = False
        end_before = -99
        aimed = not read.said
        for one in read.cited:
            listed = one.reference.start - end_before < 12
            end_before = one.reference.end
            carried = carried and listed
            if one.excepted or one.reference.external or not one.provisions:
                continue
            near = any(self._outline.article(place) == article for place in one.provisions)
            carried = carried or (near and self._is_carried(read.text.text, one, aimed=aimed))
            start = one.reference.start if one.led is None else min(one.led, one.reference.start)
            for place in (place for place in one.provisions if self.offences.within(place) == (place,)):
                if self.offences.part(place) is not None or provision in self._outline.under(place)[1:]:
                    to: tuple[str, ...] = ()
                    if place == article and (one.led is not None or self._is_of_article(read.text.text, one)):
                        to = self._of_article(article, provision)
                elif one.led is not None:
                    known = any(said.start <= one.led < said.end for said in read.said)
                    to = self._of_place(place, defined=not known)
                elif carried and self._outline.article(place) == article:
                    to = self._of_paragraph(place, provision)
                else:
                    first = self._first_of(place)
                    far = first and self._is_carried_far(read.text.text, one, aimed=aimed)
                    to = first if far else ()
                if to:
                    yield Way(provision, start, max(one.reference.end, one.led or 0), to)

    def _is_carried(self, text: str, one: ScopeCitation, *, aimed: bool) -> bool:
        """Whether measures, property or persons lead to a citation: "any item referred to in paragraph 1"."""
        return self._leads(text, one, self.phrases.carriers) or (aimed and self._is_purpose(text, one))

    def _is_carried_far(self, text: str, one: ScopeCitation, *, aimed: bool) -> bool:
        """Whether what leads to a citation leads into another article too: liability, a request made."""
        return (
            self._leads(text, one, self.phrases.answerable)
            or self._leads(text, one, self.phrases.requests)
            or (aimed and self._is_purpose(text, one))
        )

    def _is_of_article(self, text: str, one: ScopeCitation) -> bool:
        """Whether a provision takes over what "this article" says: "the provisions of this article also apply"."""
        if any(self._leads(text, one, nouns) for nouns in (self.phrases.answerable, self.phrases.measures)):
            return True
        if self._is_purpose(text, one):
            return True
        low, high = sentence_around(text, one.reference.start)
        return (
            self.phrases.provisions_of.search(text, low, one.reference.start) is not None
            and self.phrases.applies.search(text, one.reference.end, high) is not None
            and self.phrases.no.search(text, one.reference.end, high) is None
        )

    def _is_purpose(self, text: str, one: ScopeCitation) -> bool:
        """Whether a provision of what to do begins with "For the purposes of"; a definition does not count."""
        low, _ = sentence_around(text, one.reference.start)
        found = self.phrases.purposes.search(text, low, one.reference.start)
        if found is None or defines(text):
            return False
        noun = self.phrases.offence.search(text, one.reference.end) or self.phrases.empowers.search(
            text, one.reference.end
        )
        return noun is not None and self.phrases.no.search(text, one.reference.end, noun.start()) is None

    def _leads(self, text: str, one: ScopeCitation, nouns: re.Pattern[str]) -> bool:
        phrases, reference = self.phrases, one.reference
        low, high = sentence_around(text, reference.start)
        if phrases.modifiers_first:
            end = min(high, reference.end + 16)
            joined = phrases.joined.match(text, reference.end, end)
            return joined is not None and nouns.search(text, joined.end(), end) is not None
        low = max(low, reference.start - 2 * _NEAR)
        for noun in nouns.finditer(text, low, reference.start):
            ends = [found.end() for found in phrases.joined.finditer(text, noun.end(), reference.start)]
            if ends and reference.start - ends[-1] < 10 and ends[-1] - noun.end() < _NEAR:
                return True
            if phrases.adjacent.fullmatch(text, noun.end(), reference.start):
                return True
        return False

    def _of_place(self, place: str, *, defined: bool) -> tuple[str, ...]:
        """What a provision stands for whose offences are cited: its rule, else all in it that is no definition; else
        with `defined` the only definition in it.
        """
        rule = self.rules.get(place) or self.own_rules.get(place)
        if rule:
            return rule
        inside = [one for one in self._outline.under(place) if one in self.read]
        said = tuple(one for one in inside if not defines(self.read[one].text.text))
        defining = tuple(one for one in inside if one not in said and self.read[one].said)
        return defining if defined and len(defining) == 1 and not any(self.read[one].said for one in said) else said

    def _of_paragraph(self, place: str, provision: str) -> tuple[str, ...]:
        """What a cited paragraph of the same article stands for; only what stands before the citation."""
        order, outline = self._outline.order, self._outline
        if not self._says(place) and outline.provisions[place].kind is Kind.SUBPARAGRAPH:
            place = outline.provisions[place].parent  # what stands over a list is said of every item
        return tuple(one for one in outline.under(place) if one in self.read and order[one] < order[provision])

    def _first_of(self, place: str) -> tuple[str, ...]:
        """What a place of another article stands for: of a whole article its rule, or what its first paragraph says."""
        outline = self._outline
        if outline.provisions[place].kind is not Kind.ARTICLE:
            return tuple(one for one in outline.under(place) if one in self.read)
        rule = self.rules.get(place) or self.own_rules.get(place)
        if rule:
            return rule
        inside = outline.children.get(place, ())
        first = next((one for one in inside if outline.provisions[one].kind is Kind.PARAGRAPH), place)
        return tuple(one for one in outline.under(first) if one in self.read and self.read[one].said)

    def _of_article(self, article: str, provision: str) -> tuple[str, ...]:
        """What "this article" stands for in one of its provisions: its rule, else what its first paragraph says."""
        if article in self.offences.articles:
            return ()
        order = self._outline.order
        return tuple(one for one in self._first_of(article) if order[one] < order[provision])

    def _by_rule(self, provision: str, read: ReadProvision) -> Iterator[Way]:
        """Powers that are subject to the article of a rule reach what the rule says; "this article": all of it."""
        text = read.text.text
        powers = self.phrases.powers.search(text) if self.rules and read.cited else None
        if powers is None:
            return
        article = self._outline.article(provision)
        for one in read.cited:
            low = max(sentence_around(text, one.reference.start)[0], one.reference.start - 80)
            subject = self.phrases.subject.search(text, low, one.reference.start)
            for place in one.provisions if subject and not one.excepted else ():
                rule = self.rules.get(self._outline.article(place))
                if rule is None or self._outline.article(place) == article:
                    continue
                whole = any(other.provisions == (article,) for other in read.cited)
                start, end = powers.start(), one.reference.end
                if article in self.excepted[self._outline.article(place)]:
                    yield Way(provision, start, end, self._of_article(article, provision))
                    continue
                yield Way(provision, start, end, rule)
                for row in self._rows(article) if whole else ():
                    if row != provision:
                        yield Way(row, 0, 0, rule, (provision,))

    def _rows(self, article: str) -> list[str]:
        """The paragraphs of an article that give powers; the article itself where it has none."""
        inside = [one for one in self._outline.children.get(article, ()) if one in self.read]
        numbered = [one for one in inside if self._outline.provisions[one].kind is Kind.PARAGRAPH]
        rows = numbered or ([article] if article in self.read else [])
        return [one for one in rows if not defines(self.read[one].text.text)]

    def _by_division(self) -> Iterator[Way]:
        """A rule of "the powers of this chapter": every article of it that gives powers and has no rule of its own, nor
        says itself what its powers are for.
        """
        outline = self._outline
        for article, rule in self.rules.items():
            for level, division in self._divisions(article):
                for other in outline.under(division):
                    if outline.provisions[other].kind is not Kind.ARTICLE or other == article:
                        continue
                    if (
                        other in self.excepted[article]
                        or other in self.offences.articles
                        or self._governs(other, level, division)
                        or self._is_for_itself(other)
                    ):
                        continue
                    for row in self._rows(other):
                        if self.phrases.empowers.search(self.read[row].text.text):
                            yield Way(row, 0, 0, rule)

    def _divisions(self, article: str) -> list[tuple[str, str]]:
        """The divisions of which the article of a rule speaks, with their levels: "this chapter", "Chapter III"."""
        outline = self._outline
        found: dict[str, str] = {}
        for place in outline.under(article):
            for one in self.read[place].cited if place in self.read else ():
                if _is_wide(one):
                    level = one.reference.under
                    over = reversed(outline.over(article))
                    division = next((up for up in over if _is_of(outline, up, level)), None)
                    found |= {division: level} if division else {}
                for cited in one.provisions:
                    level = outline.provisions[cited].kind.value
                    if level in _DIVISIONS:
                        found[cited] = level
        return sorted((level, division) for division, level in found.items())

    def _is_for_itself(self, article: str) -> bool:
        """Whether the first paragraphs of an article say for which offences it is: fewer than a rule of all powers."""
        outline = self._outline
        rows = self._rows(article)[:1]
        return any(
            one.target.kind is TargetKind.OFFENCE or one.target.id in _NARROW
            for row in rows
            for place in outline.under(row)
            if place in self.read
            for one in self.read[place].said
        )

    def _governs(self, article: str, level: str, division: str) -> bool:
        """Whether an article speaks of the whole division itself: conditions and safeguards, not a power."""
        inside = [one for one in self._outline.under(article) if one in self.read]
        cited = [one for place in inside for one in self.read[place].cited]
        return any((one.reference.under == level and _is_wide(one)) or division in one.provisions for one in cited)

    def _by_noun(self, provision: str, read: ReadProvision, defining: str | None) -> Iterator[Way]:
        if not read.speaks:
            return
        text, phrases, article = read.text.text, self.phrases, self._outline.article(provision)
        if article in self.own_rules and (found := phrases.applied.search(text)):
            to = self._of_article(article, provision)
            if to:
                yield Way(provision, found.start(), found.end(), to, instead=True)
        if defining not in (None, provision) and not read.said and (found := phrases.predicate.search(text)):
            yield Way(provision, found.start(), found.end(), (str(defining),), classes=True)
        if self._outline.provisions[provision].kind not in (Kind.PARAGRAPH, Kind.SUBPARAGRAPH):
            return
        before = self._before(provision, article)
        anaphors = _anaphors(text, phrases) if before else iter(())
        found = next((one for one in anaphors if not _is_said(one, read, phrases)), None)
        if found is None or phrases.offence.search(text, 0, found.start()):
            return
        if not any(one.start < found.start() for one in read.said):
            yield Way(provision, found.start(), found.end(), before, limited=True)

    def _before(self, provision: str, article: str) -> tuple[str, ...]:
        """What "such offences" speaks of: the nearest paragraph before it in the article that says something."""
        outline = self._outline
        if article in self.offences.articles:
            return ()
        siblings = outline.children[outline.provisions[provision].parent]
        at = outline.place(provision)
        for one in reversed(siblings[max(0, at - _FAR) : at]):
            inside = tuple(place for place in outline.under(one) if place in self.read and self._is_narrow(place))
            if inside:
                return inside
        return ()

    def _is_narrow(self, provision: str) -> bool:
        return any(one.target.id != OffenceClass.ANY_OFFENCE for one in self.read[provision].said)


def _words_around(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words round a noun, some before and some behind, the longest first; also without the letter of a plural."""
    before = [found.start() for found in _BEGINS.finditer(text, max(0, start - _NEAR), start + 1)][-_WORDS:]
    behind = [found.start() for found in _ENDS.finditer(text, end - 1, min(len(text), end + _NEAR))][:_WORDS]
    for low in before:
        for high in reversed(behind):
            yield low, high
            yield low, high - 1


def _anaphors(text: str, phrases: ScopePhrases) -> Iterator[re.Match[str]]:
    """Words that speak of offences named before: "such offences", "such proceeds"."""
    yield from phrases.such.finditer(text)
    yield from phrases.such_things.finditer(text)


def _is_said(found: re.Match[str], read: ReadProvision, phrases: ScopePhrases) -> bool:
    """Whether the noun in some words is that of a statement or a citation: "the offences covered by this Protocol"."""
    nouns = [noun.start() for noun in phrases.offence.finditer(found.string, found.start(), found.end())]
    return any(one.start <= at < one.end for at in nouns for one in read.said) or any(
        one.led == at for at in nouns for one in read.cited
    )


def _is_wide(one: ScopeCitation) -> bool:
    return not one.provisions and one.reference.under in _DIVISIONS and not one.reference.beside


def _has_wide(read: ReadProvision) -> bool:
    return any(_is_wide(one) for one in read.cited)


def _is_of(outline: Outline, provision: str, level: str) -> bool:
    return outline.provisions[provision].kind.value == level


def takes_over(way: Way, target: ScopeTarget) -> bool:
    """Whether a way takes a target along."""
    if way.limited and target.id == OffenceClass.ANY_OFFENCE:
        return False
    return target.kind is TargetKind.CLASS or not way.classes
