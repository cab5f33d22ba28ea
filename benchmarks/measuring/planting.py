"""Proposals planted in invented treaties, with the truth of who asked for what: asks of every kind, taken, taken in
part or never; the same asked by several in the same and in other words; formulas; contraries; asks of an older draft.

It makes two drafts (and the one before them), papers, and for every word that came or went the plant that did it. It
measures nothing and knows nothing of the engine but the nouns.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.treaty.actors import Actor, ActorType, Register, register_of
from app.treaty.draft import Kind
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper
from benchmarks.measuring.invented import (
    CHAIR,
    Article,
    Issued,
    Text,
    Word,
    chairs_edits,
    first_draft,
    issued,
    joined,
    moved,
    sentence,
)
from benchmarks.measuring.tongues import TONGUES, Writer

if TYPE_CHECKING:
    from app.treaty.profile import Profile

NAMES = tuple(
    """
    Norhaven Kestria Mirandel Ostwald Pelagia Quorra Rivenia Saltmark Tervania Umbria-Nor Vesterland Wolmar Xantia
    Yarrow Zembla Aldoria Brask Corvenia Dunmere Eskalia Farolia Grenmark Halvania Istria-Sur
    """.split()  # noqa: SIM905 - names are read more easily as words
)
"""Delegations that do not exist."""
DATES = ("2020-01-10", "2020-06-10", "2020-12-10")
LABELS = ("Rev.0", "Rev.1", "Rev.2")
ASKED = {
    "word": 8,
    "phrase": 14,
    "modal": 5,
    "swap": 10,
    "long": 6,
    "insert": 10,
    "replace": 8,
    "cut": 10,
    "left out": 4,
    "paragraph out": 4,
    "new paragraph": 7,
    "new article": 2,
    "bracket": 3,
    "unbracket": 3,
    "option": 2,
    "move": 3,
    "part": 6,
    "elsewhere": 5,
    "tagged": 4,
}
"""What is asked, and how often beside the others."""
_SEVERAL, _ITS_OWN = 3, 0.3
"""Words asked for, and how often the Chair puts in words of its own there, with one of them."""


def register() -> Register:
    """The delegations, for reading tags and for the order of names."""
    return register_of(tuple(Actor(name[:5].upper(), ActorType.STATE, name) for name in NAMES))


@dataclass
class Plant:
    """One thing asked: by whom, and who may be named beside them (the same in slightly other words)."""

    id: str
    kind: str
    askers: list[str]
    taken: bool
    allowed: set[str] = field(default_factory=set)
    older_base: bool = False
    out: set[Word] = field(default_factory=set)
    """Words that it wants gone."""


@dataclass
class Planted:
    """Two drafts, the one before them, the papers, and the truth."""

    older: Issued
    newer: Issued
    earlier: Issued
    papers: tuple[ProposalPaper, ...]
    plants: dict[str, Plant]
    gone: dict[Word, str]
    """Word of the older draft that the newer lacks → the plant that took it out, or CHAIR."""
    moves: dict[Text, str]
    """Text of the older draft that moved → the plant that asked for it."""
    asked: dict[str, str]
    """Proposal id → its plant."""


@dataclass
class _Wish:
    """An ask whose address is not known yet."""

    plant: str
    actor: str
    base: int
    place: Text | Article
    edit: Edit
    stance: Stance
    wording: str
    anchor: str = ""
    suffix: str = ""
    whole: bool = False
    date: str = ""
    target: Article | None = None


class Planter:
    """Plants proposals; one for each treaty."""

    def __init__(self, language: str, seed: int, articles: int, proposals: int) -> None:
        self.chance = random.Random(f"{language}{seed}")
        self.tongue = TONGUES[language]
        self.writer = Writer(self.tongue, self.chance)
        self.first = first_draft(self.writer, self.chance, articles)
        self.second = self.first.next()
        spared: set[Word] = set()
        chairs_edits(self.second, self.writer, self.chance, articles * 2, spared)
        self._bracket_some()
        moved(self.second, self.writer, self.chance)
        self.third = self.second.next()
        self.plants: dict[str, Plant] = {}
        self.wishes: list[_Wish] = []
        self.gone: dict[Word, str] = {}
        self.moves: dict[Text, str] = {}
        self.asked: dict[str, str] = {}
        self.spared: set[Word] = set()
        self._used: set[Text] = set()
        kinds = list(ASKED)
        for _ in range(proposals):
            self._plant(self.chance.choices(kinds, [ASKED[kind] for kind in kinds])[0])

    def planted(self, profile: Profile) -> Planted:
        """The finished drafts, papers and truth."""
        self.gone |= chairs_edits(self.third, self.writer, self.chance, len(self.third.articles) * 2, self.spared)
        moved(self.third, self.writer, self.chance)
        who = register()
        drafts = [
            issued(treaty, self.writer, label, date, profile, who)
            for treaty, label, date in zip((self.first, self.second, self.third), LABELS, DATES, strict=True)
        ]
        papers = self._papers(drafts)
        here = {word for article in self.third.articles for text in article.texts for word in text.words}
        self.gone = {word: by for word, by in self.gone.items() if word not in here}
        return Planted(drafts[1], drafts[2], drafts[0], papers, self.plants, self.gone, self.moves, self.asked)

    # ---- what is asked

    def _plant(self, kind: str) -> None:
        free = len(self.third.origin) - len(self._used)
        taken = self.chance.random() < 0.4 and free > len(self.third.origin) // 4
        text = self._text(taken, kind)
        plant = Plant(f"p{len(self.plants)}", kind, [self._delegation()], taken)
        self.plants[plant.id] = plant
        before = self.second.origin.get(text)
        base, at = 1, 0
        words = text.words
        if before is not None and self.chance.random() < 0.3:
            base, words = 0, before.words
        edits = {
            "paragraph out": self._out,
            "new paragraph": self._new_paragraph,
            "new article": self._new_article,
            "bracket": self._brackets,
            "unbracket": self._unbrackets,
            "option": self._option,
            "move": self._move,
        }
        if kind in edits:
            edits[kind](plant, text, base)
            return
        at = self._spot(words, text.words)
        if at:
            self._words(plant, text, base, words, at)

    def _words(self, plant: Plant, text: Text, base: int, words: list[Word], at: int) -> None:
        """An edit of words at one place of a paragraph."""
        kind, chance, writer = plant.kind, self.chance, self.writer
        size = {"swap": chance.randint(1, 4), "replace": chance.randint(1, 3), "modal": 1}.get(kind, 0)
        if kind in ("cut", "left out"):
            size = chance.randint(3, 6)
        if kind == "modal":
            modals = [n for n in range(3, len(words) - 3) if words[n].text in self.tongue.modals]
            modals = [n for n in modals if _stands(words[n - 3 : n + 4], text.words)]
            if not modals:
                return
            at = chance.choice(modals)
        put = self._put(kind)
        if kind == "modal":
            put = [chance.choice([m for m in self.tongue.modals if m != words[at].text])]
        own = [Word(said, plant.id) for said in put]
        boiler = kind == "phrase" and not plant.taken and chance.random() < 0.4
        if boiler:
            own = [Word(said, plant.id) for said in writer.formula()]
        asked = [*words[:at], *own, *words[at + size :]]
        out = words[at : at + size]
        plant.out |= set(out)
        self._wish(plant, plant.askers[0], base, text, own, out, asked)
        if chance.random() < 0.35:
            self._others(plant, text, base, words, at, size, own)
        if not plant.taken:
            if len(own) > _SEVERAL and chance.random() < _ITS_OWN:
                self._chairs_own(text, words, at, own)
            return
        here = self.third.became()[text].words
        brought = own
        if kind == "part":
            cut = chance.randint(len(own) // 2, len(own) - 2)
            brought = own[:cut] if chance.random() < 0.5 else own[-cut:]
        if kind == "elsewhere":
            self._elsewhere(own, text)
            return
        if kind == "tagged":
            names = ", ".join([plant.askers[0], *self._more(plant)])
            brought = [Word("[", plant.id), *own, Word("–", plant.id), *(Word(n, plant.id) for n in names.split()),
                       Word("]", plant.id)]  # fmt: skip
        start = here.index(words[at - 1]) + 1
        here[start : start + size] = brought
        self.gone |= dict.fromkeys(out, plant.id)
        self.spared |= {*brought, *words[max(0, at - 3) : at], *words[at + size : at + size + 3]}

    def _chairs_own(self, text: Text, words: list[Word], at: int, own: list[Word]) -> None:
        """At the very place where words were asked for the Chair puts in others, with one of them among."""
        here = self.third.became().get(text)
        if here is None or text in self._used or not _stands(words[at - 3 : at], here.words):
            return
        self._used.add(text)
        said = self.writer.phrase(self.chance.randint(4, 8), 0.5)
        said[len(said) // 2] = own[len(own) // 2].text
        start = here.words.index(words[at - 1]) + 1
        here.words[start:start] = [Word(word, CHAIR) for word in said]
        self.spared |= set(here.words[max(0, start - 3) : start + len(said) + 3])

    def _put(self, kind: str) -> list[str]:
        chance, writer = self.chance, self.writer
        if kind == "word":
            return [writer.rare()]
        if kind in ("cut", "left out"):
            return []
        if kind == "long":
            return [*writer.sentence(), *writer.phrase(4, 0.5)]
        if kind in ("part", "elsewhere"):
            return writer.phrase(chance.randint(9, 14), 0.5)
        return writer.phrase(chance.randint(2, 7), chance.choice((0.2, 0.5, 0.8)))

    def _wish(
        self, plant: Plant, actor: str, base: int, text: Text, own: list[Word], out: list[Word], asked: list[Word]
    ) -> None:
        """The ask in the form of its kind."""
        kind = plant.kind
        edit, stance, wording, anchor = Edit.RESTATE, Stance.PROPOSE, asked, ""
        if kind == "insert":
            at = asked.index(own[0])
            edit, wording, anchor = Edit.INSERT, own, self._said(asked[max(0, at - 3) : at])
        elif kind == "replace":
            edit, wording, anchor = Edit.REPLACE, own, self._said(out)
        elif kind == "cut":
            edit, stance, wording = Edit.DELETE, Stance.DELETE, out
        elif kind == "tagged":
            if not plant.taken or actor not in plant.askers:
                return
            self._more(plant)
            return
        whole = edit is Edit.RESTATE and self.chance.random() < 0.25
        self._add(plant, actor, base, text, edit, stance, self._said(wording), anchor, whole=whole)

    def _others(
        self, plant: Plant, text: Text, base: int, words: list[Word], at: int, size: int, own: list[Word]
    ) -> None:
        """Other delegations: the same ask; the same in slightly other words; the idea in other words; the same words in
        another article; the contrary; too late.
        """
        chance, writer, kind = self.chance, self.writer, plant.kind
        actor = self._delegation(plant)
        sort = chance.choice(("same", "same", "varied", "idea", "away", "late", "contrary"))
        out = words[at : at + size]
        if sort == "same" and kind != "tagged":
            plant.askers.append(actor)
            self._wish(plant, actor, base, text, own, out, [*words[:at], *own, *words[at + size :]])
        elif sort == "varied" and len(own) > 3:
            other = [Word(writer.rare() if n == len(own) // 2 else word.text, "") for n, word in enumerate(own)]
            plant.allowed.add(actor)
            self._wish(plant, actor, base, text, other, out, [*words[:at], *other, *words[at + size :]])
        elif sort == "idea" and own and kind != "modal":
            other = [Word(said) for said in writer.phrase(len(own), 0.5)]
            self._wish(plant, actor, base, text, other, out, [*words[:at], *other, *words[at + size :]])
            plant.allowed |= {actor} if out else set()
        elif sort == "away" and own and kind != "elsewhere":
            place = self._text(False, "phrase")
            spot = self._spot(place.words, place.words)
            if spot and self.second.home()[place] is not self.second.home()[text]:
                self._wish(plant, actor, 1, place, own, [], [*place.words[:spot], *own, *place.words[spot:]])
        elif sort == "late" and kind != "tagged":
            self._wish(plant, actor, base, text, own, out, [*words[:at], *own, *words[at + size :]])
            self.wishes[-1].date = "2021-03-01"
        elif sort == "contrary" and out:
            said = self._said(out)
            self._add(plant, actor, base, text, Edit.RETAIN, Stance.RETAIN, said)

    def _out(self, plant: Plant, text: Text, base: int) -> None:
        plant.out |= set(text.words)
        self._add(plant, plant.askers[0], base, text, Edit.DELETE, Stance.DELETE, "")
        if plant.taken:
            here = self.third.became()[text]
            self.third.home()[here].texts.remove(here)
            self.gone |= dict.fromkeys(here.words, plant.id)

    def _new_paragraph(self, plant: Plant, text: Text, base: int) -> None:
        said = [Word(w, plant.id) for w in (*self.writer.sentence(), *self.writer.phrase(5, 0.6), self.tongue.stop)]
        self._add(plant, plant.askers[0], base, text, Edit.INSERT, Stance.PROPOSE, self._said(said), suffix=" bis",
                  whole=self.chance.random() < 0.3)  # fmt: skip
        if self.chance.random() < 0.25:
            actor = self._delegation(plant)
            plant.askers.append(actor)
            self._add(plant, actor, base, text, Edit.INSERT, Stance.PROPOSE, self._said(said), suffix=" bis")
        if plant.taken:
            here = self.third.became()[text]
            texts = self.third.home()[here].texts
            texts.insert(texts.index(here) + 1, Text(Kind.PARAGRAPH, said))
            self.spared |= set(said)

    def _new_article(self, plant: Plant, text: Text, base: int) -> None:
        said = [Word(word.text, plant.id) for _ in range(2) for word in sentence(self.writer, plant.id)]
        home = self.second.home()[text]
        self._add(plant, plant.askers[0], 1, home, Edit.INSERT, Stance.PROPOSE, self._said(said), suffix=" bis")
        if plant.taken:
            at = self.third.articles.index(self.third.home()[self.third.became()[text]])
            new = Article(Kind.ARTICLE, " ".join(self.writer.phrase(3)), [Text(Kind.PARAGRAPH, said)])
            self.third.articles.insert(at + 1, new)
            self.spared |= set(said)

    def _brackets(self, plant: Plant, text: Text, base: int) -> None:
        at = self._spot(text.words, text.words)
        size = self.chance.randint(2, 5)
        if not at or any(word.text in "[]" for word in text.words):
            return
        inner = text.words[at : at + size]
        self._add(plant, plant.askers[0], 1, text, Edit.BRACKET, Stance.RESERVE, self._said(inner))
        if plant.taken:
            here = self.third.became()[text].words
            start = here.index(inner[0])
            here[start : start + size] = [Word("[", plant.id), *inner, Word("]", plant.id)]
            self.spared |= set(inner)

    def _unbrackets(self, plant: Plant, text: Text, base: int) -> None:
        if not any(word.text == "[" for word in text.words):
            return
        start = next(n for n, word in enumerate(text.words) if word.text == "[")
        end = next(n for n, word in enumerate(text.words) if word.text == "]")
        inner = text.words[start + 1 : end]
        plant.out |= {text.words[start], text.words[end]}
        self._add(plant, plant.askers[0], 1, text, Edit.RETAIN, Stance.RETAIN, self._said(inner))
        if plant.taken:
            here = self.third.became()[text]
            here.words[:] = [word for word in here.words if word.text not in "[]"]
            self.gone |= {word: plant.id for word in text.words if word.text in "[]"}
            self.spared |= set(text.words[start - 3 : end + 4])

    def _option(self, plant: Plant, text: Text, base: int) -> None:
        home = self.second.home()
        free = [t for t, article in home.items() if t.kind is Kind.OPTION and t not in self._used]
        if not free:
            return
        chosen = self.chance.choice(free)
        rivals = [t for t in home[chosen].texts if t.kind is Kind.OPTION]
        self._used |= set(rivals)
        self._add(plant, plant.askers[0], 1, chosen, Edit.SUPPORT, Stance.SUPPORT, "")
        if plant.taken:
            became = self.third.became()
            for rival in rivals:
                here = became[rival]
                if rival is chosen:
                    here.kind = Kind.PARAGRAPH
                else:
                    self.third.home()[here].texts.remove(here)
                    self.gone |= dict.fromkeys(rival.words, plant.id)

    def _move(self, plant: Plant, text: Text, base: int) -> None:
        goal = self.chance.choice([a for a in self.second.articles[2:] if a is not self.second.home()[text]])
        self.wishes.append(_Wish(plant.id, plant.askers[0], 1, text, Edit.MOVE, Stance.PROPOSE, "", target=goal))
        if plant.taken:
            here = self.third.became()[text]
            there = next(a for a in self.third.articles if a.texts and self._same(a, goal))
            self.third.home()[here].texts.remove(here)
            there.texts.insert(0, here)
            self.moves[text] = plant.id
            self.spared |= set(here.words)

    def _same(self, article: Article, goal: Article) -> bool:
        return any(self.third.origin.get(text) in goal.texts for text in article.texts)

    def _elsewhere(self, own: list[Word], text: Text) -> None:
        """The words are put into another article, or into the preamble."""
        homes = self.third.home()
        free = [t for t in homes if self.third.origin.get(t) not in self._used and t.kind is not Kind.OPTION]
        free = [t for t in free if homes[t] is not homes[self.third.became()[text]] and t in self.third.origin]
        place = self.chance.choice(free)
        self._used.add(self.third.origin[place])
        at = self._spot(place.words, place.words) or 1
        place.words[at:at] = own
        self.spared |= {*own, *place.words[max(0, at - 3) : at + len(own) + 3]}

    # ---- how it is chosen and said

    def _text(self, taken: bool, kind: str) -> Text:
        """A paragraph of the second draft; for an edit that is taken one that no other taken edit touches."""
        became = self.third.became()
        home = self.second.home()
        found = [t for t in became if t in home and t.kind in (Kind.PARAGRAPH, Kind.PREAMBULAR) and len(t.words) > 14]
        if kind == "unbracket":
            found = [t for t in found if any(word.text == "[" for word in t.words)]
        if taken:
            found = [t for t in found if t not in self._used]
        if kind in ("move", "paragraph out", "new article"):
            found = [t for t in found if len(home[t].texts) > 3 and home[t].kind is Kind.ARTICLE]
        text = self.chance.choice(found)
        if taken:
            self._used.add(text)
        return text

    def _spot(self, words: list[Word], here: list[Word]) -> int:
        """A place inside a paragraph, the same in both of its states; 0 when there is none."""
        found = [n for n in range(4, len(words) - 8) if _stands(words[n - 4 : n + 8], here)]
        return self.chance.choice(found) if found else 0

    def _delegation(self, plant: Plant | None = None) -> str:
        taken = {*plant.askers, *plant.allowed} if plant else set()
        return self.chance.choice([name for name in NAMES if name not in taken])

    def _more(self, plant: Plant) -> list[str]:
        """A second name for a tag."""
        if len(plant.askers) == 1 and self.chance.random() < 0.5:
            plant.askers.append(self._delegation(plant))
        return plant.askers[1:]

    def _said(self, words: list[Word]) -> str:
        return joined(words, self.tongue.gap)[0]

    def _add(
        self, plant: Plant, actor: str, base: int, place: Text | Article, edit: Edit, stance: Stance, wording: str,
        anchor: str = "", *, suffix: str = "", whole: bool = False,
    ) -> None:  # fmt: skip
        if base == 0 and isinstance(place, Text):
            place, plant.older_base = self.second.origin[place], True
        self.wishes.append(_Wish(plant.id, actor, base, place, edit, stance, wording, anchor, suffix, whole))

    def _bracket_some(self) -> None:
        texts = [t for a in self.second.articles[2:] for t in a.texts if t.kind is Kind.PARAGRAPH and len(t.words) > 20]
        for text in self.chance.sample(texts, len(texts) // 8):
            at = self.chance.randrange(4, len(text.words) - 10)
            end = at + self.chance.randint(2, 5)
            text.words[at:end] = [Word("[", CHAIR), *text.words[at:end], Word("]", CHAIR)]

    def _papers(self, drafts: list[Issued]) -> tuple[ProposalPaper, ...]:
        """One paper for each delegation; it names the draft it speaks to, or has only a date."""
        found: dict[str, list[Proposal]] = {}
        for wish in self.wishes:
            base = drafts[wish.base]
            address = base.address[wish.place]
            if wish.suffix:
                address = address.removesuffix(")") + wish.suffix + (")" if address.endswith(")") else "")
            if wish.whole and "(" in address:
                address = address.split("(")[0]
            source = f"Submission of {wish.actor}"
            stem = f"{wish.actor}-{len(found.setdefault(source, []))}"
            anchor = base.address[wish.target] if wish.target is not None else wish.anchor
            self.asked[stem] = wish.plant
            ask = Ask(f"{stem}.1", wish.edit, wish.stance, address, wish.wording, anchor, wish.wording)
            dated = wish.date or DATES[wish.base][:8] + "25"
            named = LABELS[wish.base] if self.chance.random() < 0.5 else ""
            who = (ActorRef(wish.actor[:5].upper(), wish.actor),)
            found[source].append(
                Proposal(stem, who, "proponent", address, source, "page 1", dated, named, (ask,), "", wish.wording)
            )
        return tuple(ProposalPaper(source, "", "", tuple(all_)) for source, all_ in sorted(found.items()))


def _stands(run: list[Word], words: list[Word]) -> bool:
    """Whether the very words stand in one run, none of them a bracket or a stop."""
    if any(not word.text[0].isalnum() for word in run) or run[0] not in words:
        return False
    at = words.index(run[0])
    return words[at : at + len(run)] == run
