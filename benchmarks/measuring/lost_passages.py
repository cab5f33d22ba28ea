"""Passages of a draft that are moved, edited, split or taken out in a next draft, which is made, with the truth of
where each stands there. It measures nothing and knows nothing of how places are looked for.

The words of an edit are words of the draft itself, so that it needs no language. Verbs, negations and numbers stay, but
where the contrary is planted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.attribution.words.polarity import denies, turns
from app.attribution.words.similar_passages import PassageIndex, is_long_enough
from app.attribution.words.statement_force import force_words
from app.attribution.words.terms import content_of, is_content, words_in
from app.notation.references.citations import read_references
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.draft import NO_MARKS, Kind
from app.treaty.notes import Note, NoteSubject

if TYPE_CHECKING:
    import random

    from app.treaty.draft import Draft, Provision

SORTS = ("moved", "moved far, reworded", "split", "own provision", "whole provision", "reordered")
"""What is planted, beside what is taken out and what is turned."""
_STOPS = re.compile(r"(?<=[.;。；؛])\s*")
_CHEAP = re.compile(r"\w+")
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


@dataclass
class Planting:
    """One pair of drafts as it is made. Passages are taken from different provisions, and put into others."""

    draft: Draft
    language: str
    chance: random.Random
    texts: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    fresh: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """Provision → new provisions behind it (id, text)."""
    planted: list[PlantedLoss] = field(default_factory=list)
    _asked: dict[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.texts = {one.id: one.text for one in self.draft.provisions}
        self._known = self.draft.by_id()
        self._content = {one.id: content_of(words_in(one.text)) for one in self.draft.provisions}
        self._free = [one.id for one in self.draft.provisions if one.text and not one.heading]
        self.chance.shuffle(self._free)
        index = PassageIndex(self.draft)
        self._free = [
            one
            for one in self._free
            if not any(denies(key.key) for key in force_words(index.above(one), self.language))
        ]  # what stands under a negation says the contrary where it is put
        self._hosts = [
            one.id
            for one in self.draft.provisions
            if len(one.text) > 30 and one.kind is not Kind.ARTICLE and not index.above(one.id) and ":" not in one.text
        ]  # in a list that a verb leads it might say another thing
        self.chance.shuffle(self._hosts)
        self._words = [word for one in self.draft.provisions for word in _CHEAP.findall(one.text) if self._quiet(word)]

    def _quiet(self, word: str) -> bool:
        folded = words_in(word)
        if word in self._asked:
            return self._asked[word]
        plain = bool(folded) and is_content(folded[0]) and not turns(folded[0]) and len(word) > 1
        plain = plain and not force_words(word, self.language)
        self._asked[word] = plain and not word.lower().startswith(("un", "in", "non", "dis", "не", "без"))
        return self._asked[word]

    def _passage(self, *, whole: bool = False, several: bool = False) -> tuple[Provision, int, int] | None:
        """A passage of a provision nobody has taken yet."""
        while self._free:
            one = self._known[self._free.pop()]
            if one.id in self.gone or self.texts[one.id] != one.text:
                continue
            if any(other.parent == one.id for other in self.draft.provisions) or one.text.strip().endswith(":"):
                continue
            if whole:
                if is_long_enough(one.text):
                    return one, 0, len(one.text)
                continue
            cuts = [0, *(stop.end() for stop in _STOPS.finditer(one.text)), len(one.text)]
            reach = 2 if several else 1
            ends = zip(cuts, cuts[1:], cuts[reach:], strict=False)
            parts = (
                [(a, c) for a, b, c in ends if is_long_enough(one.text[a:b]) and is_long_enough(one.text[b - 1 : c])]
                if several
                else [(a, c) for a, _, c in ends if is_long_enough(one.text[a:c])]
            )
            if parts:
                a, b = self.chance.choice(parts)
                b = a + len(one.text[a:b].rstrip())
                if is_long_enough(one.text[a:b]):
                    return one, a, b
        return None

    def _host(self, but: str) -> str | None:
        while self._hosts:
            host = self._hosts.pop()
            if host != but and host not in self.gone and self.texts[host] == self._known[host].text:
                return host
        return None

    def edited(self, words: str, share: float) -> str:
        """A passage of which a share of the plain words is replaced, left out, or has others before it."""
        held = [(one.start, one.end) for one in force_words(words, self.language)]
        held += [(one.start, one.end) for one in read_references(words, self.language)]
        made: list[str] = []
        at = 0
        for found in _CHEAP.finditer(words):
            if found.start() < at:
                continue
            made.append(words[at : found.start()])
            at, word = found.end(), found.group()
            if self.language == "zh" or any(low <= found.start() < high for low, high in held) or not self._quiet(word):
                made.append(word)
            elif self.chance.random() < share:
                how = self.chance.randrange(3)
                other = self.chance.choice(self._words)
                made.append((other, "", f"{other} {word}")[how])
            else:
                made.append(word)
        return "".join([*made, words[at:]])

    def _stands_twice(self, words: str, but: str) -> bool:
        """Whether another provision says it too, nearly: nobody can tell then which of the two went where."""
        own = content_of(words_in(words))
        return any(
            identity != but and 10 * len(own & there) >= 9 * len(own) for identity, there in self._content.items()
        )

    def _stays(self, words: str, said: str) -> bool:
        """Whether enough of a passage is left to be called the same: three words of content in five."""
        own = content_of(words_in(words))
        return 5 * len(own & content_of(words_in(said))) >= 3 * len(own)

    def _note(self, one: Provision, start: int, end: int, *, whole: bool = False) -> Note:
        text = one.text
        around = (" ".join(text[:start].split()[-5:]), " ".join(text[end:].split()[:5]))
        span = (0, 0) if whole else (start, end)
        quote = " ".join(text.split()[:12]) if whole else text[start:end]
        anchor = Anchor(one.id, one.address, "text", *span, quote, *(("", "") if whole else around))
        name = DraftName(self.draft.sha256, self.draft.label)
        on = NoteSubject.PROVISION if whole else NoteSubject.WORDS
        return Note(f"n{len(self.planted)}", name, anchor, on, "Mind this.")

    def _take_out(self, one: Provision, start: int, end: int) -> None:
        left = f"{one.text[:start].rstrip()} {one.text[end:].lstrip()}".strip()
        self.texts[one.id] = left
        if not left:
            self.gone.add(one.id)

    def plant(self, sort: str) -> bool:
        """Plant a loss of a sort; False where nothing is left to plant it on."""
        whole = sort in ("whole provision", "provision out")
        passage = self._passage(whole=whole, several=sort == "split")
        if passage is None:
            return False
        one, start, end = passage
        note, words = self._note(one, start, end, whole=whole), one.text[start:end]
        if self._stands_twice(words, one.id):
            return False
        if sort == "reordered" and len({key.key for key in force_words(words, self.language)}) > 1:
            return False  # whose verb, or number, another one is then, the order alone would tell
        if sort in ("words out", "provision out"):
            self._take_out(one, start, end) if not whole else self.gone.add(one.id)
            self.planted.append(PlantedLoss(note, sort, ()))
            return True
        host = self._host(one.id)
        if host is None:
            return False
        share = {"moved": 0.15, "moved far, reworded": 0.3, "whole provision": 0.35}.get(sort, 0.2)
        said = self.edited(words, share)
        if sort == "reordered":
            said = self._reordered(said)
        if sort.startswith("turned"):
            turned = self._turned(said, sort)
            if turned is None:
                return False
            said = turned
        if not self._stays(words, said):
            return False
        said = said[:1].upper() + said[1:]
        self._take_out(one, start, end)
        if sort == "split":
            places = self._split(said, host, one.id)
        elif whole or sort == "own provision":
            identity = f"new-{len(self.planted)}"
            self.fresh.setdefault(host, []).append((identity, said))
            places = ((identity, 0, 0 if whole else len(said)),)
        else:
            places = (self._put(said, host),)
        self.planted.append(PlantedLoss(note, sort, places))
        return True

    def _put(self, words: str, host: str) -> tuple[str, int, int]:
        text = self._known[host].text.rstrip()
        cuts = [found.start() for found in re.finditer(r"(?<=[.。])\s+(?=\S)", text)]
        if cuts and self.chance.random() < 0.5:
            at = self.chance.choice(cuts)
            self.texts[host] = f"{text[:at]} {words}{'' if words.endswith(('.', '。')) else '.'}{text[at:]}"
            return host, at + 1, at + 1 + len(words)
        lead = text if text.endswith((".", "。")) else f"{text.rstrip(';,:')}."
        self.texts[host] = f"{lead} {words}"
        return host, len(lead) + 1, len(lead) + 1 + len(words)

    def _split(self, words: str, host: str, but: str) -> tuple[tuple[str, int, int], ...]:
        middle = [at.end() for at in _STOPS.finditer(words) if is_long_enough(words[: at.end()])]
        other = self._host(but)
        if not middle or not is_long_enough(words[middle[0] :]) or other is None:
            return (self._put(words, host),)
        at, rest = middle[0], words[middle[0] :]
        return self._put(words[:at].rstrip(" ,;"), host), self._put(rest[:1].upper() + rest[1:], other)

    def _reordered(self, words: str) -> str:
        commas = list(re.finditer(r"[,،，]\s*", words))
        if not commas:
            return words
        cut = self.chance.choice(commas)
        tail = words[cut.end() :].rstrip(".;")
        return f"{tail}, {words[: cut.start()]}."

    def _turned(self, words: str, sort: str) -> str | None:
        keys = force_words(words, self.language)
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
                provisions.append(replace(one, text=self.texts[one.id], marks=NO_MARKS))
            for identity, text in self.fresh.get(one.id, ()):
                kind, number = one.kind, f"{one.number} bis" if one.number else ""
                provisions.append(
                    replace(
                        one,
                        id=identity,
                        kind=kind,
                        number=number,
                        text=text,
                        heading="",
                        marks=NO_MARKS,
                        address=f"{one.address} bis",
                        parent=one.parent if one.kind is not Kind.ARTICLE else one.id,
                    )
                )
        there = {one.id for one in provisions}
        kept = tuple(one if not one.parent or one.parent in there else replace(one, parent="") for one in provisions)
        return replace(self.draft, provisions=kept, label=label, sha256=f"{label}-{self.draft.sha256}"[:64])


def plain(draft: Draft, label: str) -> Draft:
    """A draft without its marks, under a label."""
    bare = tuple(replace(one, marks=NO_MARKS) for one in draft.provisions)
    return replace(draft, provisions=bare, label=label, sha256=f"{label}-{draft.sha256}"[:64])
