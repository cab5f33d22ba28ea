"""Makes a series of drafts with planted sources: an instrument, drafts of which some articles come from it, departures
that come and go in known drafts, and which way each step leads each paragraph.

All words of content are made of syllables, so that nothing is found by what real treaties say. The same seed gives the
same series.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

DRAFTS = 4
_ARTICLES = 14
_LEAST = 0.6
"""Share of a paragraph, and of its source, that stays: with less it is none."""
_SOURCED = 9
"""So many articles of the draft come from the instrument."""


@dataclass
class PlantedDeparture:
    """Words that came into a paragraph, or went from it, in a known draft."""

    out: str
    """Words of the source that are not there."""
    into: str
    """Words that are there instead."""
    came: int
    went: int | None = None


@dataclass
class Paragraph:
    """One paragraph through all drafts."""

    source: str
    """Its words in the instrument; "" for one of the draft's own."""
    pieces: list[tuple[str, PlantedDeparture | None]]
    """Its words as they stand now, cut at departures."""
    since: int = 0
    there: bool = True
    departures: list[PlantedDeparture] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words as they stand now."""
        return " ".join(said for said, _ in self.pieces if said)


@dataclass(frozen=True)
class Led:
    """Which way a step leads a paragraph: "toward", "away" or "" for no way."""

    article: int
    paragraph: int
    bearing: str


def _is_source(one: Paragraph, out: int, into: int) -> bool:
    """Whether what a paragraph comes from is still its source once so many words of it are gone and others there."""
    held = sum(len(said.split()) for said, departure in one.pieces if departure is None) - out
    return held >= _LEAST * (len(one.text.split()) - out + into) and held >= _LEAST * len(one.source.split())


class PrecedentSeries:
    """One series: texts of drafts and of instruments, and all that was planted."""

    def __init__(self, seed: int, language: str, words: dict[str, Any], *, held: bool) -> None:
        self.language = language
        self._random = random.Random(f"{seed} {language} {held}")
        self._words = words
        half = {key: len(words[key]) // 2 for key in ("frames", "added")}
        self._frames = words["frames"][half["frames"] :] if held else words["frames"][: half["frames"]]
        self._added = words["added"][half["added"] :] if held else words["added"][: half["added"]]
        self._nouns = [self._made(3) for _ in range(160)]
        self._verbs = [self._made(2) for _ in range(60)]
        self.instrument = self._text([[self._sentence() for _ in range(3)] for _ in range(_ARTICLES)], "")
        self.other = self._text([[self._sentence() for _ in range(3)] for _ in range(_ARTICLES)], "")
        self._source = self._paragraphs
        self.texts: list[str] = []
        self.led: list[list[Led]] = []
        self.places: list[dict[tuple[int, int], tuple[int, int]]] = []
        """Of each draft: article and paragraph as planted, by the numbers that they bear there."""
        self.articles = self._begin()
        for at in range(DRAFTS):
            if at:
                self.led.append(self._step(at))
            self.texts.append(self._printed())

    def _made(self, parts: int) -> str:
        return "".join(self._random.choice(self._words["syllables"]) for _ in range(parts))

    def _filled(self, frame: str) -> str:
        while "{" in frame:
            frame = frame.replace("{n}", self._random.choice(self._nouns), 1)
            frame = frame.replace("{v}", self._random.choice(self._verbs), 1)
        return frame

    def _sentence(self) -> str:
        return self._filled(self._random.choice(self._frames))

    def _heading(self) -> str:
        return self._filled(self._random.choice(self._words["headings"])).capitalize()

    def _text(self, articles: list[list[str]], title: str) -> str:
        self._paragraphs = articles
        lines = [title or self._filled(self._words["title"]), ""]
        for number, paragraphs in enumerate(articles, 1):
            lines += [self._words["article"].format(n=number), self._heading(), ""]
            for at, said in enumerate(paragraphs, 1):
                lines += [f"{at}. {said}", ""]
        return "\n".join(lines)

    def _begin(self) -> list[list[Paragraph]]:
        instrument = self._random.sample(self._instrument_articles(), _SOURCED)
        articles: list[list[Paragraph]] = []
        for number in range(_ARTICLES):
            if number < _SOURCED:
                taken = [Paragraph(said, [(said, None)]) for said in instrument[number]]
                for one in taken:
                    for _ in range(self._random.choice((0, 0, 1, 1, 2))):
                        self._depart(one, 0)
                # Of some articles a paragraph is not there yet.
                if self._random.random() < 0.4:
                    late = self._random.choice(taken)
                    late.there = False
                    late.pieces, late.departures = [(late.source, None)], []
                articles.append(taken)
            else:
                own = [self._sentence() for _ in range(3)]
                articles.append([Paragraph("", [(said, None)]) for said in own])
        self._random.shuffle(articles)
        self._headings = [self._heading() for _ in articles]
        self._title = self._filled(self._words["title"])
        return articles

    def _instrument_articles(self) -> list[list[str]]:
        found: list[list[str]] = []
        for line in self.instrument.split("\n"):
            if line[:1].isdigit():
                said = line.partition(". ")[2]
                if line.startswith("1. "):
                    found.append([])
                found[-1].append(said)
        return found

    def _step(self, at: int) -> list[Led]:
        led = []
        for number, article in enumerate(self.articles):
            for place, one in enumerate(article):
                bearing = self._changed(one, at)
                if bearing is not None:
                    led.append(Led(number, place, bearing))
        return led

    def _changed(self, one: Paragraph, at: int) -> str | None:
        """Change a paragraph in one way, or leave it; returns which way that leads, None where nothing changed."""
        if not one.there:
            if one.source and self._random.random() < 0.5:
                one.there, one.since = True, at
                if self._random.random() < 0.5:
                    self._depart(one, at)
                return "toward"
            return None
        if self._random.random() < 0.45:
            return None
        if not one.source:
            self._depart(one, at)
            return ""
        standing = [departure for _, departure in one.pieces if departure is not None]
        kind = self._random.random()
        if kind < 0.06 and at < DRAFTS - 1:
            one.there = False
            one.source = ""  # it is gone for good
            return "away"
        if standing and kind < 0.45:
            self._return(one, self._random.choice(standing), at)
            return "toward"
        if kind < 0.55 and any(departure.out and departure.into for departure in standing):
            self._exchange(one, at)
            return ""
        return "away" if self._depart(one, at) else None

    def _depart(self, one: Paragraph, at: int) -> bool:
        """Put words in, take some out, or both, in a piece that stands as the source has it."""
        whole = [k for k, (said, departure) in enumerate(one.pieces) if departure is None and len(said.split()) > 9]
        if not whole:
            return False
        k = self._random.choice(whole)
        words = one.pieces[k][0].split()
        kind = self._random.choice(("in", "in", "out", "both"))
        start = self._random.randint(3, len(words) - 5)
        length = 0 if kind == "in" else self._random.randint(1, min(4, len(words) - start - 3))
        into = "" if kind == "out" else self._filled(self._random.choice(self._added))
        if one.source and not _is_source(one, length, len(into.split())):
            return False
        out = " ".join(words[start : start + length])
        departure = PlantedDeparture(out, into, at)
        one.departures.append(departure)
        one.pieces[k : k + 1] = [
            (" ".join(words[:start]), None),
            (into, departure),
            (" ".join(words[start + length :]), None),
        ]
        return True

    def _return(self, one: Paragraph, departure: PlantedDeparture, at: int) -> None:
        k = next(k for k, (_, held) in enumerate(one.pieces) if held is departure)
        before, after = one.pieces[k - 1][0], one.pieces[k + 1][0]
        one.pieces[k - 1 : k + 2] = [(" ".join(part for part in (before, departure.out, after) if part), None)]
        departure.went = at

    def _exchange(self, one: Paragraph, at: int) -> None:
        """Other foreign words in the place of foreign words."""
        k = next(k for k, (_, held) in enumerate(one.pieces) if held is not None and held.out and held.into)
        former = one.pieces[k][1]
        assert former is not None
        former.went = at
        departure = PlantedDeparture(former.out, self._filled(self._random.choice(self._added)), at)
        one.departures.append(departure)
        one.pieces[k] = (departure.into, departure)

    def _printed(self) -> str:
        lines = [self._title, ""]
        places: dict[tuple[int, int], tuple[int, int]] = {}
        number = 0
        for at, article in enumerate(self.articles):
            there = [(place, one) for place, one in enumerate(article) if one.there]
            if not there:
                continue
            number += 1
            lines += [self._words["article"].format(n=number), self._headings[at], ""]
            for count, (place, one) in enumerate(there, 1):
                places[number, count] = (at, place)
                lines += [f"{count}. {one.text}", ""]
        self.places.append(places)
        return "\n".join(lines)
