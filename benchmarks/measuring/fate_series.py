"""Series of drafts with planted asks, whose fate in every draft is known because it was made so.

A paragraph is words and slots; a slot holds what an ask speaks of, and is written in each draft as the plan of the ask
says. Everything around the slots is changed by others: words, new and moved articles, sentences. It measures nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

NOUNS = """
authority fishery record inspection vessel harbour committee licence scientist archive community equipment observer
register reserve sample survey transfer tribunal warden zone assessment beacon cargo channel coast current depth engine
filter gauge hatch inventory island jetty kelp lagoon mooring net orchard pilot quota reef sail shoal tide turbine
undertow valve wharf dredger estuary fleet gully hull iceberg keel lighthouse mast oyster plankton raft seabed trawler
""".split()  # noqa: SIM905 - lists of words are read more easily as words
ADJECTIVES = """
competent coastal traditional public national regional scientific timely adequate common cultural distant economic
fragile gradual historical independent judicial lasting maritime neutral open periodic quiet regular seasonal technical
urgent vulnerable wide annual biological central decent early foreign genuine honest idle joint keen local minor narrow
""".split()  # noqa: SIM905
VERBS = """
protect notify publish inspect measure support monitor review adopt consult deliver exchange finance govern host improve
justify keep limit manage oversee prepare request share train update verify withdraw
""".split()  # noqa: SIM905
BOILERPLATE = (
    "as appropriate", "in accordance with its national law", "where possible", "subject to this Agreement",
    "taking into account the needs of developing States", "to the extent practicable", "without delay",
)  # fmt: skip
STATES = (
    "KEN", "FRA", "BRA", "JPN", "IND", "CHL", "NOR", "FJI", "MAR", "CAN", "EGY", "PER", "THA", "GHA", "ISL", "NZL",
)  # fmt: skip
DRAFTS = 4
_PLANS = (
    "NNN", "TTT", "NTT", "PPP", "RRR", "NRR", "RRN", "BBB", "NBB", "BTT", "TNN", "TNT", "PTT", "NNT", "TTN", "BNN",
    "RTT", "TNB",
)  # fmt: skip
"""What the drafts after the first have of an ask: taken, in part, reworded, bracketed, not."""
NAMES = {"T": "taken", "P": "taken in part", "R": "reworded", "B": "bracketed", "N": "not taken"}


def told(plan: str) -> list[str]:
    """The fates that a plan must show, with the history in them."""
    found: list[str] = []
    held = dropped = False
    for state in plan:
        if state == "N":
            dropped = dropped or held
            found.append("dropped later" if held else "not taken")
        else:
            held = True
            found.append("restored" if dropped else NAMES[state])
    return found


@dataclass
class Slot:
    """A place in a paragraph that an ask speaks of: its words for each state of the plan."""

    plan: str
    words: dict[str, str]

    def text(self, draft: int) -> str:
        """What stands there in a draft."""
        return self.words["N" if draft == 0 else self.plan[draft - 1]]


@dataclass
class Paragraph:
    """Words and slots, and a plan of its own when an ask speaks of the whole."""

    parts: list[str | Slot]
    plan: str = ""
    whole: dict[str, str | None] = field(default_factory=dict)
    """What the paragraph is in a state of its plan; None: it is not there. "{}" is its own text."""

    def text(self, draft: int, **instead: str) -> str | None:
        """What it is in a draft, None when it is not there."""
        own = " ".join(" ".join(p if isinstance(p, str) else p.text(draft) for p in self.parts).split())
        state = "N" if draft == 0 else self.plan[draft - 1] if self.plan else ""
        shape = self.whole.get(state, "{}") if self.plan else "{}"
        return None if shape is None else shape.replace("{}", own)


@dataclass
class Planted:
    """One ask and the fates it must have."""

    kind: str
    edit: str
    actor: str
    paragraph: Paragraph | None
    article: Article
    wording: Callable[[], str]
    anchor: str
    fates: list[str]
    target: Article | None = None


@dataclass
class Article:
    """An article with its place in each draft."""

    heading: str
    paragraphs: list[Paragraph]
    since: int = 0
    plan: str = ""

    def stands(self, draft: int) -> bool:
        """Whether it is there in a draft."""
        if draft < self.since:
            return False
        return not self.plan or draft == 0 or self.plan[draft - 1] != "T"


class Series:
    """The same drafts and asks for the same seed."""

    def __init__(self, seed: int, articles: int = 40) -> None:
        self._chance = random.Random(seed)
        self.asks: list[Planted] = []
        self.articles = [self._article() for _ in range(articles)]
        self._order: dict[int, list[Article]] = {}
        self._plant()
        self._arrange()

    # --- words ---

    def _one(self, words: Any) -> str:
        return self._chance.choice(words)

    def _noun(self) -> str:
        return f"{self._one(ADJECTIVES)} {self._one(NOUNS)}"

    def _clause(self) -> str:
        lead = self._one(("and", "in order to", "so as to", "while it may also", "and where necessary"))
        return f"{lead} {self._one(VERBS)} the {self._noun()} of the {self._noun()}"

    def _phrase(self) -> str:
        lead = self._one(
            ("with due regard to the", "including the", "by means of the", "together with the", "except for the")
        )
        return f"{lead} {self._noun()} and the {self._noun()} near every {self._noun()}"

    def _paragraph(self) -> Paragraph:
        subject = self._one(("Each Party", "The Conference", "A State", "The secretariat", "Every flag State"))
        modal = self._one(("shall", "should", "may"))
        lead = f"{subject} {modal} {self._one(VERBS)} the {self._noun()} and the {self._noun()}"
        parts: list[str | Slot] = [lead, self._clause(), self._clause()]
        if self._chance.random() < 0.4:
            parts.append(f"{self._one(BOILERPLATE)} {self._clause()}")
        return Paragraph([*parts, self._clause() + "."])

    def _article(self, since: int = 0) -> Article:
        many = self._chance.randint(3, 6)
        return Article(f"On the {self._noun()}", [self._paragraph() for _ in range(many)], since)

    def _other(self, phrase: str) -> str:
        """The phrase in other words: some of its words others, or its parts in another order and among others."""
        lead, rest = phrase.split(" the ", 1)
        first, rest = rest.split(" and the ", 1)
        second, third = rest.split(" near every ", 1)
        strange = [self._noun() for _ in range(2)]
        if self._chance.random() < 0.5:
            return f"{lead} the {first}, {strange[0]} or {second.split()[1]}, and {strange[1]} of each {third}"
        return f"and of the {third}, of every {strange[0]} and {second}, {lead} {strange[1]} and {first}"

    # --- asks ---

    def _plant(self) -> None:
        kinds = [getattr(self, name) for name in sorted(dir(self)) if name.startswith("_ask_")]
        slots = [
            kind for kind in kinds if kind.__name__.removeprefix("_ask_").split("_")[0] in ("insert", "replace", "near")
        ]
        free = [(a, p) for a in self.articles for p in a.paragraphs[1:]]
        self._chance.shuffle(free)
        for at, (article, paragraph) in enumerate(free):
            if self._chance.random() < 0.85:
                kinds[at % len(kinds)](article, paragraph)
            if self._chance.random() < 0.3 and not paragraph.plan:
                self._one(slots)(article, paragraph)

    def _plan(self, states: str) -> str:
        return self._one([plan for plan in _PLANS if set(plan) <= set(states)])

    def _add(self, kind: str, edit: str, article: Article, paragraph: Paragraph | None, plan: str, **more: Any) -> None:
        said = more.get("wording", "")
        wording = said if callable(said) else lambda: said
        fates = more.get("fates") or told(plan)
        ask = Planted(kind, edit, self._one(STATES), paragraph, article, wording, more.get("anchor", ""), fates)
        ask.target = more.get("target")
        self.asks.append(ask)

    def _put(self, paragraph: Paragraph, slot: Slot) -> int:
        at = self._chance.randint(1, len(paragraph.parts) - 1)
        paragraph.parts.insert(at, slot)
        return at

    def _states_of(self, phrase: str) -> dict[str, str]:
        half = phrase.split(" near every ")[0]
        return {"N": "", "T": phrase, "P": half, "R": self._other(phrase), "B": f"[{phrase}]"}

    def _restating(self, paragraph: Paragraph, slot: Slot, instead: str) -> Callable[[], str]:
        def wording() -> str:
            rows = [
                instead if part is slot else part if isinstance(part, str) else part.text(0) for part in paragraph.parts
            ]
            return " ".join(" ".join(rows).split())

        return wording

    def _ask_insert_restated(self, article: Article, paragraph: Paragraph) -> None:
        phrase, plan = self._phrase(), self._plan("TPRBN")
        slot = Slot(plan, self._states_of(phrase))
        self._put(paragraph, slot)
        self._add(
            "insert, restated", "restate", article, paragraph, plan, wording=self._restating(paragraph, slot, phrase)
        )

    def _ask_insert_words(self, article: Article, paragraph: Paragraph) -> None:
        phrase, plan = self._phrase(), self._plan("TPRBN")
        self._put(paragraph, Slot(plan, self._states_of(phrase)))
        self._add("insert, words alone", "insert", article, paragraph, plan, wording=phrase)

    def _ask_insert_boilerplate(self, article: Article, paragraph: Paragraph) -> None:
        plan, phrase = self._plan("TBN"), self._one(BOILERPLATE)
        if any(phrase in part for part in paragraph.parts if isinstance(part, str)):
            return
        slot = Slot(plan, {"N": "", "T": f"{phrase},", "B": f"[{phrase}]"})
        self._put(paragraph, slot)
        self._add(
            "insert, boilerplate", "restate", article, paragraph, plan, wording=self._restating(paragraph, slot, phrase)
        )

    def _ask_near_duplicates(self, article: Article, paragraph: Paragraph) -> None:
        lead, ours, theirs, plan = "subject to the", self._noun(), self._noun(), self._plan("TN")
        both = f"{lead} {ours} and a {self._noun()}"
        slot = Slot(plan, {"N": "", "T": both})
        self._put(paragraph, slot)
        self._add(
            "near duplicates", "restate", article, paragraph, plan, wording=self._restating(paragraph, slot, both)
        )
        other = f"{lead} {ours} and a {theirs}"
        self._add("near duplicates", "restate", article, paragraph, plan.replace("T", "P"),
                  wording=self._restating(paragraph, slot, other))  # fmt: skip

    def _ask_replace_words(self, article: Article, paragraph: Paragraph) -> None:
        older, newer, plan = f"of the {self._noun()}", f"for a {self._noun()} or {self._noun()}", self._plan("TBN")
        slot = Slot(plan, {"N": older, "T": newer, "B": f"[{older}] [{newer}]"})
        self._put(paragraph, slot)
        self._add("replace, anchored", "replace", article, paragraph, plan, wording=newer, anchor=older)

    def _ask_replace_restated(self, article: Article, paragraph: Paragraph) -> None:
        older, newer, plan = (
            f"by the {self._noun()}",
            f"through every {self._noun()} and {self._noun()}",
            self._plan("TN"),
        )
        slot = Slot(plan, {"N": older, "T": newer})
        self._put(paragraph, slot)
        self._add(
            "replace, restated", "restate", article, paragraph, plan, wording=self._restating(paragraph, slot, newer)
        )

    def _ask_replace_refused_for_another(self, article: Article, paragraph: Paragraph) -> None:
        older, newer, third = (f"{lead} {self._noun()}" for lead in ("across the", "along any", "behind each"))
        slot = Slot("TTT", {"N": older, "T": third})
        self._put(paragraph, slot)
        self._add("replace, by a third text", "restate", article, paragraph, "NNN",
                  wording=self._restating(paragraph, slot, newer))  # fmt: skip

    def _ask_modal(self, article: Article, paragraph: Paragraph) -> None:
        plan = self._plan("TN")
        lead, verb = paragraph.parts[0], self._one(VERBS)
        assert isinstance(lead, str)
        slot = Slot(plan, {"N": "shall", "T": "may"})
        paragraph.parts[:1] = ["The depositary", slot, f"{verb} the {self._noun()} of the {self._noun()}"]
        self._add("modal", "restate", article, paragraph, plan, wording=self._restating(paragraph, slot, "may"))

    def _ask_delete_words(self, article: Article, paragraph: Paragraph) -> None:
        phrase, plan = self._phrase(), self._plan("TPBN")
        half = phrase.split(" near every ")[0]
        slot = Slot(plan, {"N": phrase, "T": "", "P": half.rsplit(" and ", 1)[0], "B": f"[{phrase}]"})
        self._put(paragraph, slot)
        self._add("delete words", "delete", article, paragraph, plan, wording=phrase)

    def _ask_retain_words(self, article: Article, paragraph: Paragraph) -> None:
        phrase, plan = self._phrase(), self._plan("TBN")
        plan = plan if plan[0] == "T" else "TTT"
        slot = Slot(plan, {"N": phrase, "T": phrase, "B": f"[{phrase}]"})
        gone = {**slot.words, "N": ""}
        slot.words = gone
        slot.plan = plan
        slot.text = lambda draft: phrase if draft == 0 else gone[plan[draft - 1]]  # type: ignore[method-assign]
        self._put(paragraph, slot)
        self._add("retain words", "retain", article, paragraph, plan, wording=phrase)

    def _ask_delete_paragraph(self, article: Article, paragraph: Paragraph) -> None:
        paragraph.plan = plan = self._plan("TBN")
        paragraph.whole = {"T": None, "B": "[{}]"}
        self._add("delete paragraph", "delete", article, paragraph, plan)

    def _ask_bracket_paragraph(self, article: Article, paragraph: Paragraph) -> None:
        paragraph.plan = plan = self._plan("TN")
        paragraph.whole = {"T": "[{}]"}
        self._add("bracket paragraph", "bracket", article, paragraph, plan)

    def _ask_oppose_paragraph(self, article: Article, paragraph: Paragraph) -> None:
        paragraph.plan = plan = self._plan("TN")
        paragraph.whole = {"T": None}
        self._add("oppose paragraph", "oppose", article, paragraph, plan)

    def _ask_new_paragraph(self, article: Article, paragraph: Paragraph) -> None:
        text, plan = self._paragraph().text(0) or "", self._plan("TPBN")
        sentence = f"{text} {self._paragraph().text(0)}"
        new = Paragraph([""], plan, {"N": None, "T": sentence, "P": text, "B": f"[{sentence}]"})
        article.paragraphs.append(new)
        self._add("new paragraph", "insert", article, new, plan, wording=sentence)

    def _ask_in_another_article(self, article: Article, paragraph: Paragraph) -> None:
        phrase, plan = self._phrase(), self._plan("TN")
        there = self._one([each for each in self.articles if each is not article])
        there.paragraphs[0].parts.insert(len(there.paragraphs[0].parts) - 1, Slot(plan, {"N": "", "T": phrase}))
        whole = self._restating(paragraph, Slot("", {}), "")
        self._add("taken in another article", "restate", article, paragraph, plan,
                  wording=lambda: whole().removesuffix(".") + f" {phrase}.")  # fmt: skip

    def _ask_move(self, article: Article, paragraph: Paragraph) -> None:
        there, plan = self._one([each for each in self.articles if each is not article]), self._plan("TN")
        paragraph.plan, paragraph.whole = plan, {"T": None}
        copy = Paragraph(paragraph.parts, plan, {"N": None})
        there.paragraphs.append(copy)
        self._add("move", "move", article, paragraph, plan, target=there)

    # --- drafts ---

    def _arrange(self) -> None:
        order = list(self.articles)
        self._order[0] = list(order)
        for draft in range(1, DRAFTS):
            order.insert(self._chance.randrange(len(order)), self._article(since=draft))
            moved = order.pop(self._chance.randrange(len(order) // 2, len(order)))
            order.insert(self._chance.randrange(3), moved)
            self._order[draft] = list(order)

    def _noise(self, text: str, draft: int, seed: int) -> str:
        """Words of others: one word of a clause that no ask speaks of, in a third of the paragraphs."""
        chance = random.Random(seed * 10 + draft)
        if draft == 0 or chance.random() > 0.34 or "in order to" not in text:
            return text
        return text.replace("in order to", chance.choice(("so that it can", "with a view to", "for the purpose to")), 1)

    def text(self, draft: int) -> str:
        """A draft as a text file has it."""
        lines = ["Agreement on coasts and currents", ""]
        for number, article in enumerate((a for a in self._order[draft] if a.stands(draft)), 1):
            lines += [f"Article {number}", article.heading, ""]
            row = 0
            for at, paragraph in enumerate(article.paragraphs):
                text = paragraph.text(draft)
                if text is not None:
                    row += 1
                    lines += [f"{row}. {self._noise(text, draft, hash_of(article.heading) + at)}", ""]
        return "\n".join(lines)

    def address(self, ask: Planted, *, target: bool = False) -> str:
        """Where an ask speaks to in the first draft."""
        article = ask.target if target and ask.target is not None else ask.article
        number = self._order[0].index(article) + 1
        if target or ask.paragraph is None:
            return f"Article {number}"
        row = 0
        for paragraph in article.paragraphs:
            row += paragraph.text(0) is not None
            if paragraph is ask.paragraph:
                return f"Article {number}({row + (paragraph.text(0) is None)})"
        raise AssertionError("an ask speaks to a paragraph of its article")


def hash_of(text: str) -> int:
    """A number of a text, the same on every machine."""
    return sum(at * ord(sign) for at, sign in enumerate(text, 1))
