"""Passages of a draft that are moved, reworded, divided, joined, put into a bracket or taken out in a next draft, which
is made, with the truth of where each stands there. It measures nothing and knows nothing of how places are looked for.

The words of an edit are words of the draft itself, so that it needs no language. Verbs, negations and numbers stay, but
where the contrary is planted. What is planted is what a stranger would expect; nothing is left out because it is hard,
only what nobody could tell: a passage that says the same as another one that goes too, and what says another thing
where it is put, since another verb or a negation leads it there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from app.attribution.words.passage_index import PassageIndex, is_long_enough
from app.attribution.words.polarity import denies, turns
from app.attribution.words.statement_force import force_words
from app.attribution.words.terms import content_of, is_content, words_in
from app.comparison.text.tokenizer import is_han
from app.notation.references.citations import read_references
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.draft import NO_MARKS, Kind
from app.treaty.notes import Note, NoteSubject

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from app.attribution.words.statement_force import ForceWord
    from app.treaty.draft import Draft, Provision

SHARES = {
    "moved": 0.15,
    "moved far, reworded": 0.3,
    "ends reworded": 0.8,
    "renumbered, reworded": 0.35,
    "divided": 0.2,
    "divided on the spot": 0.2,
    "joined": 0.2,
    "own provision": 0.2,
    "whole provision": 0.35,
    "clauses reordered": 0.2,
    "items reordered": 0.15,
    "in brackets": 0.2,
    "as an option": 0.2,
}
"""What is planted, beside what is taken out and what is turned, and the share of its plain words that is edited."""
SORTS = tuple(SHARES)
_WHOLE = ("whole provision", "renumbered, reworded", "provision out")
_DIVIDED = ("divided", "divided on the spot")
_ON_THE_SPOT = ("divided on the spot", "renumbered, reworded")
_NEW = ("renumbered, reworded", "own provision", "whole provision", "as an option")
_PREFIXES = ("un", "in", "non", "dis", "не", "без")
_PART = 0.25
"""Share of the notes that stand on a clause of what moves."""
_STOPS = re.compile(r"(?<=[.;。；؛])\s*")
_CLAUSES = re.compile(r"(?<=[,،，;；؛])\s*")
_WORD = re.compile(r"[^\W\u4e00-\u9fff]+|[\u4e00-\u9fff]{1,2}")
"""A word; in Chinese two signs, as most words there have."""
_ENDS = 0.3
"""Share of a passage at either end that is reworded there."""
_MODALS = {
    "en": ("shall", "may"),
    "fr": ("doit", "peut"),
    "ru": ("должно", "может"),
    "ar": ("يجب", "يجوز"),
    "zh": ("应", "可"),
    "es": ("deberá", "podrá"),
}
_NOT = {"en": "not", "fr": "pas", "ru": "не", "ar": "لا", "zh": "不", "es": "no"}


@dataclass(frozen=True)
class PlantedLoss:
    """A note on a passage of the older draft, and where its words stand in the newer: ranges of texts, () for gone."""

    note: Note
    sort: str
    places: tuple[tuple[str, int, int], ...]
    """Provision, start, end; start = end for a whole provision."""


@dataclass(frozen=True)
class _Unit:
    """Words of a provision that go to another place together, code points [start, end), and in them those that a note
    stands on, [low, high).
    """

    of: Provision
    start: int
    end: int
    low: int
    high: int

    @property
    def noted(self) -> str:
        return self.of.text[self.low : self.high]

    @property
    def parts(self) -> tuple[str, str, str]:
        """What is before the note, its words, and what is behind it."""
        return self.of.text[self.start : self.low], self.noted, self.of.text[self.high : self.end]


@dataclass(frozen=True)
class _Fresh:
    """A provision that comes behind another one."""

    id: str
    text: str
    kind: Kind
    number: str
    parent: str


@dataclass
class Planting:
    """One pair of drafts as it is made. Passages are taken from different provisions, and put into others."""

    draft: Draft
    language: str
    chance: random.Random
    marked: Callable[[tuple[Provision, ...]], tuple[Provision, ...]]
    """Provisions with what stands over their texts, as the import reads it."""
    texts: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    fresh: dict[str, list[_Fresh]] = field(default_factory=dict)
    """Provision → new provisions behind it."""
    planted: list[PlantedLoss] = field(default_factory=list)
    _asked: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.texts = {one.id: one.text for one in self.draft.provisions}
        self._known = self.draft.by_id()
        self._content = {one.id: content_of(words_in(one.text)) for one in self.draft.provisions}
        self._kept: set[str] = set()
        self._below: dict[str, list[str]] = {}
        for one in self.draft.provisions:
            self._below.setdefault(one.parent, []).append(one.id)
        index = PassageIndex(self.draft)
        self._leads = {one.id: [word.key for word in self._force(index.above(one.id))] for one in self.draft.provisions}
        self._free = [
            one.id
            for one in self.draft.provisions
            if one.text and not one.heading and not any(map(denies, self._leads[one.id]))
        ]  # what stands under a negation says the contrary where it is put
        self._hosts = [
            one.id
            for one in self.draft.provisions
            if len(one.text) > 30 and one.kind is not Kind.ARTICLE and not one.text.rstrip().endswith((":", "："))
        ]
        self.chance.shuffle(self._free)
        self.chance.shuffle(self._hosts)
        self._words = [word for one in self.draft.provisions for word in _WORD.findall(one.text) if self._quiet(word)]

    def _force(self, text: str) -> tuple[ForceWord, ...]:
        return force_words(text, self.language)

    def _quiet(self, word: str) -> bool:
        """Whether a word says something, and neither turns nor binds."""
        if word not in self._asked:
            folded = words_in(word)
            plain = bool(folded) and all(is_content(one) and not turns(one) for one in folded)
            plain = plain and len(word) > 1 and not self._force(word)
            self._asked[word] = plain and not word.lower().startswith(_PREFIXES)
        return self._asked[word]

    def _unit(self, sort: str) -> _Unit | None:
        """What is to go to another place: a provision nobody has taken yet, or sentences of one."""
        while self._free:
            one = self._known[self._free.pop()]
            if one.id in self.gone or one.id in self._kept or self.texts[one.id] != one.text:
                continue
            if one.text.rstrip().endswith((":", "：")) or (sort in _WHOLE and one.id in self._below):
                continue
            unit = self._whole(one) if sort in _WHOLE else self._sentences(one, sort)
            if unit is not None and self._is_told(unit):
                return unit
        return None

    def _whole(self, one: Provision) -> _Unit | None:
        size = len(one.text)
        return _Unit(one, 0, size, 0, size) if is_long_enough(one.text) else None

    def _sentences(self, one: Provision, sort: str) -> _Unit | None:
        """One to three sentences, and the part of them that is noted: mostly all."""
        cuts = sorted({0, *(stop.end() for stop in _STOPS.finditer(one.text)), len(one.text)})
        most = 3 if sort in _DIVIDED else self.chance.choice((1, 1, 1, 2, 3))
        spans = [(low, high) for low, high in _stretches(cuts, most) if is_long_enough(one.text[low:high])]
        if sort == "items reordered":
            spans = [(a, b) for a, b in _stretches(cuts, 9) if len(_items(one.text[a:b])) > 2]
        if not spans:
            return None
        start, end = self.chance.choice(spans)
        end = start + len(one.text[start:end].rstrip())
        low, high = start, end
        clauses = [start, *(stop.end() for stop in _CLAUSES.finditer(one.text, start, end)), end]
        if len(clauses) > 2 and sort not in (*_DIVIDED, "clauses reordered", "items reordered"):
            parts = [(a, a + len(one.text[a:b].rstrip())) for a, b in pairwise(clauses)]
            parts = [(a, b) for a, b in parts if is_long_enough(one.text[a:b])]
            if parts and self.chance.random() < _PART:
                low, high = self.chance.choice(parts)
        return _Unit(one, start, end, low, high) if is_long_enough(one.text[low:high]) else None

    def _is_told(self, unit: _Unit) -> bool:
        """Whether it can be told where the words went: none that goes too, or went, says the same, nearly."""
        own = content_of(words_in(unit.noted))
        twins = {
            one for one, there in self._content.items() if one != unit.of.id and 10 * len(own & there) >= 9 * len(own)
        }
        if any(one in self.gone or self.texts[one] != self._known[one].text for one in twins):
            return False
        self._kept |= twins
        return True

    def _host(self, unit: _Unit) -> str | None:
        """A provision where words may be put and say the same: what leads it has no verb, or the same as theirs."""
        for at in range(len(self._hosts) - 1, -1, -1):
            host = self._hosts[at]
            if host == unit.of.id or host in self.gone or self.texts[host] != self._known[host].text:
                continue
            lead = self._leads[host]
            if not lead or (lead == self._leads[unit.of.id] and not self._force(unit.of.text)):
                del self._hosts[at]
                return host
        return None

    def edited(self, words: str, share: float, *, ends: bool = False) -> str:
        """A passage of which a share of the plain words is replaced, left out, or has others before it; with `ends` of
        those at its ends alone.
        """
        held = [(one.start, one.end) for one in self._force(words)]
        held += [(one.start, one.end) for one in read_references(words, self.language)]
        made: list[str] = []
        at = 0
        for found in _WORD.finditer(words):
            made.append(words[at : found.start()])
            at, word = found.end(), found.group()
            gap = "" if is_han(word[0]) else " "
            inside = ends and _ENDS * len(words) < found.start() < (1 - _ENDS) * len(words)
            if inside or any(low < found.end() and found.start() < high for low, high in held) or not self._quiet(word):
                made.append(word)
            elif self.chance.random() < share:
                other = self.chance.choice(self._words)
                made.append((other, "", f"{other}{gap}{word}")[self.chance.randrange(3)])
            else:
                made.append(word)
        return re.sub(r"(?<=\s)\s+", "", "".join([*made, words[at:]]))

    def _stays(self, words: str, said: str) -> bool:
        """Whether enough of a passage is left to be called the same: three words of content in five."""
        own = content_of(words_in(words))
        return 5 * len(own & content_of(words_in(said))) >= 3 * len(own)

    def _note(self, unit: _Unit, *, whole: bool = False) -> Note:
        one, text = unit.of, unit.of.text
        around = (" ".join(text[: unit.low].split()[-5:]), " ".join(text[unit.high :].split()[:5]))
        span = (0, 0) if whole else (unit.low, unit.high)
        quote = " ".join(text.split()[:12]) if whole else unit.noted
        anchor = Anchor(one.id, one.address, "text", *span, quote, *(("", "") if whole else around))
        name = DraftName(self.draft.sha256, self.draft.label)
        on = NoteSubject.PROVISION if whole else NoteSubject.WORDS
        return Note(f"n{len(self.planted)}", name, anchor, on, "Mind this.")

    def _take_out(self, unit: _Unit) -> None:
        text = unit.of.text
        left = f"{text[: unit.start].rstrip()} {text[unit.end :].lstrip()}".strip()
        self.texts[unit.of.id] = left
        if not left and unit.of.id not in self._below:
            self.gone.add(unit.of.id)

    def plant(self, sort: str) -> bool:
        """Plant a loss of a sort; False where nothing is left to plant it on."""
        unit = self._unit(sort)
        if unit is None:
            return False
        whole = sort in _WHOLE
        note = self._note(unit, whole=whole)
        if sort in ("words out", "provision out"):
            self._take_out(unit)
            self.planted.append(PlantedLoss(note, sort, ()))
            return True
        said = self._said(unit, sort)
        host = unit.of.id if sort in _ON_THE_SPOT else self._host(unit)
        if said is None or host is None or not self._stays(unit.noted, said[1]):
            return False
        places = self._placed(unit, sort, said, host)
        if places is None:
            return False
        self._take_out(unit)
        self.planted.append(PlantedLoss(note, sort, places))
        return True

    def _said(self, unit: _Unit, sort: str) -> tuple[str, str, str] | None:
        """What is said in the next draft: before the note, in its place, and behind it. None where that cannot be."""
        share, ends = SHARES.get(sort, 0.2), sort == "ends reworded"
        before, noted, after = (self.edited(part, share, ends=ends) for part in unit.parts)
        if sort == "clauses reordered":
            return before, self._reordered(noted), after
        if sort == "items reordered":
            items = _items(noted)
            if len(items) < 3:  # an edit took a sign away
                return None
            first, last = items[0], items[-1]
            moved = [*items[1:-1], first] if len(items) > 3 else [items[1], first]
            return before, "; ".join(one.rstrip(";؛； ") for one in (*moved, last)), after
        if sort.startswith("turned"):
            turned = self._turned(noted, sort)
            return None if turned is None else (before, turned, after)
        return before, noted, after

    def _placed(
        self, unit: _Unit, sort: str, said: tuple[str, str, str], host: str
    ) -> tuple[tuple[str, int, int], ...] | None:
        """Put what is said to its new place, or places; None where it cannot be divided."""
        words = "".join(said).lstrip()
        low = max(0, len(said[0]) - len("".join(said)) + len(words))
        high = low + len(said[1])
        if sort != "joined":
            words = words[:1].upper() + words[1:]
        if sort in _DIVIDED:
            cut = self._middle(words)
            if cut is None:
                return None
            parts = (words[:cut].rstrip(" ,;"), words[cut : cut + 1].upper() + words[cut + 1 :])
            if sort == "divided on the spot":
                fresh = [self._new(host, part) for part in parts]
                return tuple((one, 0, len(part)) for one, part in zip(fresh, parts, strict=True))
            other = self._host(unit)
            if other is None:
                return None
            begun = (self._put(parts[0], host), self._put(parts[1], other))
            ranged = zip((host, other), begun, parts, strict=True)
            return tuple((one, at, at + len(part)) for one, at, part in ranged)
        if sort in _NEW:
            identity = self._new(host, words, option=sort == "as an option")
            return ((identity, *((0, 0) if sort in _WHOLE else (low, high))),)
        at = self._put(words, host, joined=sort == "joined", bracketed=sort == "in brackets")
        return ((host, at + low, at + high),)

    def _middle(self, words: str) -> int | None:
        """Where words are divided: at a sentence, else at a clause, where both sides are long enough."""
        for sort in (_STOPS, _CLAUSES):
            cuts = [at.end() for at in sort.finditer(words)]
            cuts = [at for at in cuts if is_long_enough(words[:at]) and is_long_enough(words[at:])]
            if cuts:
                return self.chance.choice(cuts)
        return None

    def _new(self, host: str, words: str, *, option: bool = False) -> str:
        identity = f"new-{len(self.planted)}-{sum(map(len, self.fresh.values()))}"
        one = self._known[host]
        number = f"{one.number} bis" if one.number else ""
        kind, parent = one.kind, one.parent
        if option or kind is Kind.ARTICLE:
            kind, number, parent = (Kind.OPTION, "Option 2", one.id) if option else (Kind.PARAGRAPH, "9 bis.", one.id)
        self.fresh.setdefault(host, []).append(_Fresh(identity, words, kind, number, parent))
        return identity

    def _put(self, words: str, host: str, *, joined: bool = False, bracketed: bool = False) -> int:
        """Put words into a text, as a sentence of its own, or joined with the last; returns where they begin."""
        text = self._known[host].text.rstrip()
        gap = "" if self.language == "zh" else " "
        if joined:
            lead = text.rstrip(".;,。；،") + ("；" if self.language == "zh" else ";")
            self.texts[host] = f"{lead}{gap}{words}"
            return len(lead) + len(gap)
        if bracketed:
            words = f"[{words}]"
        cuts = [found.start() for found in re.finditer(r"(?<=[.。])\s+(?=\S)", text)]
        if cuts and self.chance.random() < 0.5:
            lead, rest = text[: (at := self.chance.choice(cuts))], text[at:]
            stop = "" if words.endswith((".", "。", "]")) else "."
        else:
            lead, rest, stop = text if text.endswith((".", "。")) else f"{text.rstrip(';,:')}.", "", ""
        self.texts[host] = f"{lead}{gap}{words}{stop}{rest}"
        return len(lead) + len(gap) + bracketed

    def _reordered(self, words: str) -> str:
        held = [(one.start, one.end) for one in read_references(words, self.language)]
        commas = [
            one
            for one in re.finditer(r"[,،，]\s*(?=[^\W\d])", words)
            if not any(low < one.start() < high for low, high in held)
        ]
        if not commas:
            return words
        cut = self.chance.choice(commas)
        tail = words[cut.end() :].rstrip(".;。；؛")
        return f"{tail}{cut.group()}{words[: cut.start()]}{'。' if self.language == 'zh' else '.'}"

    def _turned(self, words: str, sort: str) -> str | None:
        keys = self._force(words)
        pair = _MODALS.get(self.language, ("", ""))
        modal = next((one for one in keys if one.key in pair), None)
        if sort == "turned: modal":
            if modal is None:
                return None
            other = pair[1 - pair.index(modal.key)]
            return words[: modal.start] + other + words[modal.end :]
        if sort == "turned: number":
            number = next((one for one in keys if one.key.isdecimal()), None)
            if number is None:
                return None
            return words[: number.start] + str(int(number.key) + 7) + words[number.end :]
        if modal is None:
            return None
        after = self.language in ("en", "fr")
        at = modal.end if after else modal.start
        space = "" if self.language == "zh" else " "
        negated = f"{space}{_NOT[self.language]}" if after else f"{_NOT[self.language]}{space}"
        return words[:at] + negated + words[at:]

    def made(self, label: str) -> Draft:
        """The next draft, as planted."""
        provisions: list[Provision] = []
        for one in self.draft.provisions:
            if one.id not in self.gone:
                provisions.append(replace(one, text=self.texts[one.id]))
            provisions += [
                replace(
                    one,
                    id=fresh.id,
                    kind=fresh.kind,
                    number=fresh.number,
                    text=fresh.text,
                    heading="",
                    address=f"{one.address} {fresh.number}".strip(),
                    parent=fresh.parent,
                )
                for fresh in self.fresh.get(one.id, ())
            ]
        return named(self.draft, tuple(rooted(provisions)), label, self.marked)


def named(
    draft: Draft,
    provisions: tuple[Provision, ...],
    label: str,
    marked: Callable[[tuple[Provision, ...]], tuple[Provision, ...]],
) -> Draft:
    """A draft of these provisions, marked anew, under a label."""
    bare = tuple(replace(one, marks=NO_MARKS) for one in provisions)
    return replace(draft, provisions=marked(bare), label=label, sha256=f"{label}-{draft.sha256}"[:64])


def _stretches(cuts: list[int], most: int) -> list[tuple[int, int]]:
    """All ranges between two cuts with at most so many parts between them."""
    return [(cuts[a], cuts[b]) for a in range(len(cuts)) for b in range(a + 1, min(len(cuts), a + most + 1))]


def _items(words: str) -> list[str]:
    """The parts between semicolons."""
    return [part for part in (one.strip() for one in re.split(r"(?<=[;؛；])", words)) if len(part) > 12]


def rooted(provisions: list[Provision]) -> list[Provision]:
    """Provisions of which none stands under one that is gone."""
    there = {one.id for one in provisions}
    return [one if not one.parent or one.parent in there else replace(one, parent="") for one in provisions]
