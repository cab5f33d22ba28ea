"""The sentences of a board of scope: what is reached, and what moved.

Articles are folded only where they follow each other in the draft: "Articles 7 to 9" are three articles of it, and no
others stand between. The words of a draft stay as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.treaty.draft import Draft, Kind
from app.treaty.scope import CLASS_WORDS, OffenceClass, TargetKind
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.scope.model import ReachStatement, ScopeTurn
    from app.treaty.draft import Provision
    from app.treaty.scope import ScopeReach, ScopeTarget

_RUN = 3
"""So many articles one after the other are told as a run."""
_NUMBERED = re.compile(r"(?:articles?|art\.?|artículo|статья|المادة)\s+(\d.*)", re.IGNORECASE)
"""An article that is called so in one of five languages; in Chinese the number stands within the word."""


class DraftPlaces:
    """What one draft calls its provisions, in sentences of a language."""

    def __init__(self, draft: Draft, words: Vocabulary = ENGLISH) -> None:
        self._words = words
        self.provisions = draft.by_id()
        articles = [one.id for one in draft.provisions if one.kind is Kind.ARTICLE]
        self._order = {one.id: n for n, one in enumerate(draft.provisions)}
        self._articles = {one: n for n, one in enumerate(articles)}
        self._inside: dict[str, str] = {}
        for one in draft.provisions:
            article = one.id if one.kind is Kind.ARTICLE else self._inside.get(one.parent)
            if article:
                self._inside[one.id] = article

    def article(self, provision: str) -> Provision:
        """The article of a provision; itself where it stands in none."""
        return self.provisions[self._inside.get(provision, provision)]

    def heading(self, provision: str) -> str:
        """The heading of a provision, or of its article."""
        return self.provisions[provision].heading or self.article(provision).heading

    def address(self, provision: str) -> str:
        """The address of a provision, as it is said in the language."""
        return self._words.place(self.provisions[provision].address)

    def folded(self, provisions: Iterable[str]) -> str:
        """Provisions in the order of the draft, articles in runs; those that have no number of an article behind.

        >>> text = draft(*(line for n in "12345" for line in (f"Article {n}", "Ropes", "1. Ropes are dry.")))
        >>> places = DraftPlaces(text)
        >>> places.folded(["article-1", "article-2", "article-3", "article-5"])
        'Articles 1 to 3 and 5'
        >>> places.folded(["article-2", "article-4/1"]), places.folded(["article-1", "article-2", "article-4/1"])
        ('Article 2 and Article 4(1)', 'Articles 1 and 2, Article 4(1)')
        """
        runs = self._runs(sorted(dict.fromkeys(provisions), key=self._order.__getitem__))
        numbers = [[_number(self.provisions[one].address) for one in run] for run in runs]
        numbered = [of_run for of_run in numbers if all(of_run)]
        if sum(map(len, numbered)) < 2:
            return self._words.listed([self._span([self.address(one) for one in run]) for run in runs])
        articles = self._words.listed([self._span(of_run) for of_run in numbered])
        others = [run for run, of_run in zip(runs, numbers, strict=True) if not all(of_run)]
        said = [self._span([self.address(one) for one in run]) for run in others]
        return self._words.joined([self._words.say("Articles {numbers}", numbers=articles), *said])

    def _span(self, run: Sequence[str]) -> str:
        if len(run) == 1:
            return run[0]
        return self._words.say("{first} to {last}", first=run[0], last=run[-1])

    def _runs(self, provisions: Sequence[str]) -> list[list[str]]:
        """Articles that follow each other together, if they are enough; every other provision by itself."""
        runs: list[list[str]] = []
        for one in provisions:
            at, before = self._articles.get(one), self._articles.get(runs[-1][-1]) if runs else None
            if at is not None and before is not None and at == before + 1:
                runs[-1].append(one)
            else:
                runs.append([one])
        return [part for run in runs for part in ([run] if len(run) >= _RUN else [[one] for one in run])]

    def targets(self, targets: Iterable[ScopeTarget], *, headed: bool = False) -> str:
        """Targets in words: classes by their names, then offences; `headed` with their headings, none in a run."""
        found = list(dict.fromkeys(targets))
        names = [self.class_name(OffenceClass(one.id)) for one in sorted(found, key=_rank) if _rank(one) >= 0]
        offences = [one.id for one in found if one.kind is TargetKind.OFFENCE]
        if headed and offences:
            said = [
                self._words.say("{place} ({what})", place=self.address(one), what=self.heading(one)) for one in offences
            ]
            names.insert(0, self._words.say("the offences of {places}", places=self._words.listed(said)))
        elif len(offences) == 1:
            names.insert(0, self._words.say("the offence of {place}", place=self.address(offences[0])))
        elif offences:
            names.insert(0, self._words.say("the offences of {places}", places=self.folded(offences)))
        return self._words.clauses(names)

    def class_name(self, name: OffenceClass) -> str:
        """What a class is called."""
        return self._words.term("scope", CLASS_WORDS[name])

    def opened(self, said: str, standing: str) -> str:
        """What is reached, with what its words stand in: an option, brackets, or nothing.

        >>> places = DraftPlaces(draft("1. Ropes are dry."))
        >>> places.opened("serious crime", "option:2"), places.opened("serious crime", "")
        ('serious crime (option 2)', 'serious crime')
        """
        if not standing:
            return said
        name, _, number = standing.partition(":")
        if name == "option":
            return self._words.say("{what} (option {number})", what=said, number=number)
        return self._words.say("{what} (in brackets)", what=said)

    def reached(self, reaches: Sequence[ScopeReach], *, headed: bool = False) -> str:
        """All that some reaches reach: what is settled first, then by option; each target once in each."""
        standings = sorted({one.open for one in reaches})
        said = []
        for standing in standings:
            targets = [one.target for one in reaches if one.open == standing]
            said.append(self.opened(self.targets(targets, headed=headed), standing))
        return self._words.clauses(said)

    def limited(self, said: str, reaches: Sequence[ScopeReach]) -> str:
        """What is reached, with the limits of it as they are written; or that there are none."""
        limits = dict.fromkeys(" ".join(limit.text.split()) for one in reaches for limit in one.limits)
        if not limits:
            return self._words.say("{what}, without limits", what=said)
        quoted = self._words.listed([self._words.quoted(one) for one in limits])
        return self._words.say("{what}, limited by {words}", what=said, words=quoted)


def _number(address: str) -> str:
    found = _NUMBERED.fullmatch(address)
    return found[1] if found and "," not in found[1] and "(" not in found[1] else ""


def _rank(target: ScopeTarget) -> int:
    """The place of a class among the classes; -1 of an offence."""
    return list(OffenceClass).index(OffenceClass(target.id)) if target.kind is TargetKind.CLASS else -1


def turn_sentence(turn: ScopeTurn, words: Vocabulary = ENGLISH) -> str:
    """What moved, as in "Article 19(2): from … to …. This carries Article 21 along."; who asked is not in it."""
    said = [_turn(turn, words)]
    if turn.carried and not turn.by_offence:
        said.append(words.say("This carries {places} along.", places=turn.carried))
    return words.flow(said)


def _turn(turn: ScopeTurn, words: Vocabulary) -> str:
    where = words.place(turn.address)
    if turn.by_offence and turn.newer:
        return words.say("{where}: a new offence, reached by {places}.", where=where, places=turn.carried)
    if turn.by_offence:
        return words.say("{where}: no offence any more; it was reached by {places}.", where=where, places=turn.carried)
    if not turn.older:
        return words.say("{where}: reaches {newer}, and reached nothing before.", where=where, newer=turn.newer)
    if not turn.newer:
        return words.say("{where}: reached {older}, and reaches nothing now.", where=where, older=turn.older)
    return words.say("{where}: from {older} to {newer}.", where=where, older=turn.older, newer=turn.newer)


def statement_sentence(statement: ReachStatement, words: Vocabulary = ENGLISH) -> str:
    """What a stretch of words reaches and by which way, as in "Reaches serious crime by way of Article 3(1)".

    Its own words and its limits stand beside it, quoted by whoever draws it.
    """
    reached, places = statement.reached, words.listed([one.address for one in statement.ways])
    older = statement.draft == "older"
    if not statement.ways:
        return words.say("Reached {what}.", what=reached) if older else words.say("Reaches {what}.", what=reached)
    if older:
        return words.say("Reached {what} by way of {places}.", what=reached, places=places)
    return words.say("Reaches {what} by way of {places}.", what=reached, places=places)
