"""Series of three drafts of a convention on crime, made with a known scope: which provision reaches what in each draft,
which cells moved between two, by the edit of which paragraph, and who asked for that edit. It measures nothing.

The words are in `scope_words.toml`. A paragraph knows what it reaches by itself, and from which other paragraph it has
what it does not say; the truth of a draft follows from that, and that of a pair from two drafts.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

DRAFTS = 3
STATES = ("KEN", "FRA", "BRA", "JPN", "IND", "CHL", "NOR", "FJI", "MAR", "CAN", "EGY", "PER")
_CLASSES = (
    "this_convention", "covered", "serious_crime", "any_offence", "by_system", "electronic_evidence",
    "other_instruments", "domestic_serious",
)  # fmt: skip
_UNCERTAIN = ("any_offence", "electronic_evidence")
"""What "such offences" does not take over."""
_ROMAN = ("I", "II", "III", "IV")
_CHINESE = "〇一二三四五六七八九"
_ORDINAL = {"ar": ("الأول", "الثاني", "الثالث", "الرابع")}


@dataclass(frozen=True)
class Spec:
    """One thing that a paragraph reaches, and in which of the ways of saying it."""

    kind: str
    """A class, "offences", or "part"."""
    way: int
    offences: tuple[str, ...] = ()
    part: int = 0

    def targets(self) -> frozenset[str]:
        """Keys: classes, articles of offences, "o3/2" for a paragraph."""
        if self.kind == "offences":
            return frozenset(self.offences)
        if self.kind == "part":
            return frozenset({f"{self.offences[0]}/{self.part}"})
        return frozenset({self.kind})


@dataclass
class Row:
    """A paragraph or item. `{x}` in its words is what it reaches, `{n}` the number of the article `cites`."""

    key: str
    words: str
    specs: tuple[Spec, ...] = ()
    cites: str = ""
    takes: str = ""
    """From where it has what it does not say: "before", "article", "rule", or the key of an article."""
    limit: str = ""
    items: list[Row] = field(default_factory=list)


@dataclass
class MadeArticle:
    """An article of a draft."""

    key: str
    chapter: int
    heading: str
    rows: list[Row]


@dataclass(frozen=True)
class Cell:
    """Why a row reaches a target: the limits on the way, and the rows on it."""

    limits: frozenset[str]
    sources: frozenset[str]


@dataclass(frozen=True)
class Asked:
    """Who asked for the edit of a row, as an ask to the older draft of a pair."""

    actor: str
    edit: str
    address: str
    wording: str


class ScopeSeries:
    """The same drafts, asks and truth for the same seed."""

    def __init__(self, seed: int, language: str, words: Mapping[str, Any]) -> None:
        self.language = language
        self.words = words
        self._chance = random.Random(f"{language} {seed}")
        self._count = 0
        self.drafts: list[list[MadeArticle]] = [self._first()]
        self.asks: list[list[Asked]] = []
        self.edited: list[dict[str, str]] = []
        """Of each pair, the rows that were edited with who asked for it ("" when nobody did)."""
        for _ in range(DRAFTS - 1):
            self._next()

    # --- making ---

    def _key(self, letter: str) -> str:
        self._count += 1
        return f"{letter}{self._count}"

    def _one(self, of: Any) -> Any:
        return self._chance.choice(of)

    def _fill(self) -> Row:
        return Row(self._key("r"), self._one(self.words["fillers"]).replace("{t}", self._one(self.words["things"])))

    def _first(self) -> list[MadeArticle]:
        words = self.words
        made = [
            MadeArticle(self._key("a"), 0, self._one(words["things"]), [self._fill(), self._fill()]) for _ in range(2)
        ]
        heads = self._chance.sample(range(len(words["heads"])), self._chance.randint(5, 8))
        for n in heads:
            rows = [Row(self._key("r"), self._one(words["creates"]).replace("{d}", words["deeds"][n]))]
            if self._chance.random() < 0.4:
                other = words["deeds"][(n + 3) % len(words["deeds"])]
                rows.append(Row(self._key("r"), self._one(words["creates"]).replace("{d}", other)))
            made.append(MadeArticle(self._key("o"), 1, words["heads"][n], rows))
        self._offences = {one.key: len(one.rows) for one in made if one.chapter == 1}
        items = [Row(self._key("i"), "{x}.", (self._class(name),)) for name in self._chance.sample(_CLASSES, 3)]
        rule = [Row(self._key("r"), words["rule"]), Row(self._key("r"), words["rule_to"], items=items)]
        made.append(MadeArticle(self._key("a"), 2, self._one(words["things"]), rule))
        for _ in range(self._chance.randint(3, 5)):
            powers = [Row(self._key("r"), self._one(words["powers"]), takes="rule")]
            made.append(MadeArticle(self._key("a"), 2, self._one(words["things"]), powers))
        for n in range(self._chance.randint(9, 13)):
            made.append(self._applied() if n % 4 == 1 else self._aid(made))
        return made

    def _class(self, name: str) -> Spec:
        return Spec(name, self._chance.randrange(len(self.words["classes"][name])))

    def _spec(self) -> Spec:
        chance = self._chance.random()
        if chance < 0.6:
            return self._class(self._one(_CLASSES))
        keys = list(self._offences)
        several = [key for key in keys if self._offences[key] > 1]
        if chance < 0.7 and several:
            return Spec("part", self._chance.randrange(10), (self._one(several),), self._chance.randint(1, 2))
        many = self._chance.choice((1, 2, 3, 4))
        at = sorted(self._chance.sample(range(len(keys)), min(many, len(keys))))
        return Spec("offences", self._chance.randrange(10), tuple(keys[n] for n in at))

    def _frame(self) -> Row:
        specs = [self._spec()]
        if self._chance.random() < 0.25:
            other = self._spec()
            if other.kind in _CLASSES and other.kind != specs[0].kind:
                specs = [specs[0], other]
        return Row(self._key("r"), self._one(self.words["frames"]), tuple(specs))

    def _aid(self, made: list[MadeArticle]) -> MadeArticle:
        rows: list[Row] = []
        for _ in range(self._chance.randint(2, 4)):
            chance = self._chance.random()
            if chance < 0.6:
                rows.append(self._frame())
            elif chance < 0.75:
                rows.append(self._fill())
            elif chance < 0.88:
                cited = self._one(list(self._offences))
                rows.append(Row(self._key("r"), self._one(self.words["without"]), cites=cited))
            else:
                applied = [one for one in made if any(row.takes == "article" for row in one.rows)]
                if applied:
                    cited = self._one(applied).key
                    rows.append(Row(self._key("r"), self.words["following"], cites=cited, takes=cited))
        if rows and rows[-1].specs and not any(one.kind in _UNCERTAIN for one in rows[-1].specs):
            rows.append(Row(self._key("r"), self.words["such"], takes="before"))
        return MadeArticle(self._key("a"), 3, self._one(self.words["things"]), rows or [self._fill()])

    def _applied(self) -> MadeArticle:
        words = self.words["applies"].rstrip(" :：") + ("。" if self.language == "zh" else ".")
        spec = self._spec()
        while spec.kind in _UNCERTAIN:
            spec = self._spec()
        rows = [Row(self._key("r"), words, (spec,)), Row(self._key("r"), self.words["applied"], takes="article")]
        return MadeArticle(self._key("a"), 3, self._one(self.words["things"]), rows)

    # --- the next draft ---

    def _next(self) -> None:
        older = self.drafts[-1]
        newer = deepcopy(older)
        edits: list[tuple[str, str, str]] = []
        for article in newer:
            if article.chapter == 3:
                edits += self._edit_rows(article)
            elif article.chapter == 2 and any(row.items for row in article.rows):
                edits += self._edit_items(article.rows[1])
        if self._chance.random() < 0.5:
            # In front it gives every article behind it another number: in one step of five.
            at = 1 if self._chance.random() < 0.4 else len(newer)
            chapter = newer[at - 1].chapter
            newer.insert(at, MadeArticle(self._key("a"), chapter, self._one(self.words["things"]), [self._fill()]))
        if self._chance.random() < 0.5:
            newer[0].rows[0] = Row(newer[0].rows[0].key, self._fill().words)
        self.drafts.append(newer)
        self.edited.append({})
        self.asks.append([])
        for key, edit, anchor in edits:
            actor = self._one(STATES) if self._chance.random() < 0.7 else ""
            self.edited[-1][key] = actor
            if actor:
                self.asks[-1].append(self._asked(actor, key, edit, anchor))

    def _asked(self, actor: str, key: str, edit: str, anchor: str) -> Asked:
        """The ask as its paper has it: it speaks to the older draft, in the numbers of that draft."""
        older, newer = len(self.drafts) - 2, len(self.drafts) - 1
        address = self.places(older)[anchor]
        if edit == "insert":
            address = (
                address.partition("(")[0] + self.places(newer)[key][len(self.places(newer)[key].partition("(")[0]) :]
            )
        numbers = {one.key: n for n, one in enumerate(self.drafts[older], 1)}
        row = next(one for article in self.drafts[newer] for row in article.rows for one in (row, *row.items)
                   if one.key == key) if edit != "delete" else None  # fmt: skip
        return Asked(actor, edit, f"Article {address}", self._written(row, numbers) if row else "")

    def _edit_rows(self, article: MadeArticle) -> Iterator[tuple[str, str, str]]:
        """Edits of the rows of an article: what was edited, how, and beside which row of the older draft."""
        followed = {article.rows[n - 1].key for n, row in enumerate(article.rows) if row.takes}
        for row in list(article.rows):
            if not row.specs:
                continue
            chance = self._chance.random()
            if chance < 0.2:
                specs = self._spec()
                while specs.targets() == row.specs[0].targets() or specs.kind in _UNCERTAIN:
                    specs = self._spec()
                row.specs = (specs,)
                yield row.key, "restate", row.key
            elif chance < 0.3:
                row.specs = tuple(Spec(one.kind, one.way + 1, one.offences, one.part) for one in row.specs)
            elif chance < 0.4 and not row.limit:
                row.limit = self._one(self.words["limits"])
                yield row.key, "restate", row.key
            elif chance < 0.5 and row.key not in followed and len(article.rows) > 1:
                article.rows.remove(row)
                yield row.key, "delete", row.key
            elif chance < 0.58 and row.key not in followed:
                new = self._frame()
                article.rows.insert(article.rows.index(row) + 1, new)
                yield new.key, "insert", row.key

    def _edit_items(self, rule: Row) -> Iterator[tuple[str, str, str]]:
        last, has = rule.items[-1].key, {one.specs[0].kind for one in rule.items}
        if self._chance.random() < 0.6 and len(rule.items) < 4:
            new = self._class(self._one([name for name in _CLASSES if name not in has]))
            rule.items.append(Row(self._key("i"), "{x}.", (new,)))
            yield rule.items[-1].key, "insert", last
        if self._chance.random() < 0.5:
            gone = rule.items.pop(0)
            yield gone.key, "delete", gone.key

    # --- writing ---

    def places(self, at: int) -> dict[str, str]:
        """The printed places of a draft by the keys of articles and rows: "12(2)(a)"."""
        found: dict[str, str] = {}
        for n, article in enumerate(self.drafts[at], 1):
            found[article.key] = str(n)
            for k, row in enumerate(article.rows, 1):
                found[row.key] = f"{n}({k})"
                for m, item in enumerate(row.items):
                    found[item.key] = f"{n}({k})({self._letter(m)})"
        return found

    def _letter(self, n: int) -> str:
        return str(n + 1) if self.language == "zh" else "ابجد"[n] if self.language == "ar" else "abcd"[n]

    def texts(self, at: int) -> dict[str, str]:
        """The words of each row of a draft, without their numbers."""
        found: dict[str, str] = {}
        numbers = {one.key: n for n, one in enumerate(self.drafts[at], 1)}
        for article in self.drafts[at]:
            for row in article.rows:
                for one in (row, *row.items):
                    found[one.key] = self._written(one, numbers)
        return found

    def _written(self, row: Row, numbers: Mapping[str, int]) -> str:
        said = self.words["and"].join(self._said(one, numbers) for one in row.specs)
        text = row.words.replace("{x}", said)
        if row.cites:
            number = numbers[row.cites]
            text = text.replace("{n}", str(number)).replace("{cn}", _chinese(number))
        if row.limit:
            end = "。" if self.language == "zh" else "."
            comma = {"zh": "，", "ar": "، "}.get(self.language, ", ")
            text = text.rstrip(end) + comma + row.limit + end
        return text[0].upper() + text[1:] if row.key.startswith("i") else text

    def _said(self, spec: Spec, numbers: Mapping[str, int]) -> str:
        words = self.words
        if spec.kind in _CLASSES:
            ways = words["classes"][spec.kind]
            return str(ways[spec.way % len(ways)])
        at = [numbers[one] for one in spec.offences]
        if spec.kind == "part":
            said = str(words["part"][spec.way % len(words["part"])])
            number, part = at[0], str(spec.part)
            if self.language == "zh":
                return said.replace("{n}", _chinese(number)).replace("{p}", _chinese(spec.part))
            return said.replace("{n}", str(number)).replace("{p}", part)
        several = len(at) > 1
        said = words["many" if several else "one"][spec.way % 4]
        tail = words["of_this"] if spec.way % 3 == 0 else ""
        return said.replace("{n}", self._listed(at, several=several)) + str(tail)

    def _listed(self, at: list[int], *, several: bool) -> str:
        """Numbers as a list in which what follows each other is a range: "3, 5 and 7 to 9"."""
        runs: list[list[int]] = []
        for n in at:
            if runs and n == runs[-1][-1] + 1:
                runs[-1].append(n)
            else:
                runs.append([n])
        if self.language == "zh":
            if not several:
                return _chinese(at[0])
            parts = [f"第{_chinese(n)}条" for run in runs if len(run) < 3 for n in run]
            parts += [f"第{_chinese(run[0])}条至第{_chinese(run[-1])}条" for run in runs if len(run) > 2]
            return "、".join(parts[:-1]) + "和" + parts[-1] if len(parts) > 1 else parts[0]
        parts = [str(n) for run in runs if len(run) < 3 for n in run]
        parts += [f"{run[0]}{self.words['range']}{run[-1]}" for run in runs if len(run) > 2]
        comma = "، " if self.language == "ar" else ", "
        return comma.join(parts[:-1]) + self.words["and"] + parts[-1] if len(parts) > 1 else parts[0]

    def text(self, at: int) -> str:
        """A draft as a text file."""
        words, texts = self.words, self.texts(at)
        lines, chapter = [words["title"]], -1
        for n, article in enumerate(self.drafts[at], 1):
            if article.chapter != chapter:
                chapter = article.chapter
                ordinal = _ORDINAL.get(self.language, _ROMAN)[chapter]
                lines += [words["chapter"].format(roman=ordinal, cn=_chinese(chapter + 1)), words["things"][chapter]]
            lines += [words["article"].format(n=n, cn=_chinese(n)), article.heading]
            for k, row in enumerate(article.rows, 1):
                lines.append(f"{_chinese(k)}、{texts[row.key]}" if self.language == "zh" else f"{k}. {texts[row.key]}")
                lines += [words["items"][m] + texts[item.key] for m, item in enumerate(row.items)]
        return "\n\n".join(lines) + "\n"

    # --- truth ---

    def cells(self, at: int) -> dict[tuple[str, str], Cell]:
        """What each row of a draft reaches, by the keys of rows and targets."""
        draft = self.drafts[at]
        rule = next(row for one in draft if one.chapter == 2 for row in one.rows if row.items)
        found: dict[tuple[str, str], Cell] = {}
        for article in draft:
            for n, row in enumerate(article.rows):
                for one in (row, *row.items):
                    self._own(one, (one,), found)
                if row.takes == "rule":
                    self._own(row, rule.items, found)
                elif row.takes == "before":
                    self._own(row, (article.rows[n - 1],), found)
                elif row.takes == "article":
                    self._own(row, (article.rows[0],), found)
                elif row.takes:
                    self._own(row, (next(one for one in draft if one.key == row.takes).rows[0],), found)
        return found

    def _own(self, row: Row, via: Any, found: dict[tuple[str, str], Cell]) -> None:
        for one in via:
            for spec in one.specs:
                for target in spec.targets():
                    limits = frozenset(filter(None, (row.limit, one.limit)))
                    found.setdefault((row.key, target), Cell(limits, frozenset({row.key, one.key})))

    def offences(self, at: int) -> list[str]:
        """The articles of a draft that create offences, by their keys."""
        return [one.key for one in self.drafts[at] if one.chapter == 1]

    def moves(self, at: int) -> dict[tuple[str, str], tuple[frozenset[str], frozenset[str]]]:
        """The cells that moved from a draft to the next: the edited rows that moved each, and who asked for those."""
        before, after = self.cells(at), self.cells(at + 1)
        found = {}
        for cell in {**before, **after}:
            was, now = before.get(cell), after.get(cell)
            if was and now and was.limits == now.limits:
                continue
            sources = frozenset().union(*(one.sources for one in (was, now) if one)) & set(self.edited[at])
            found[cell] = (sources, frozenset(self.edited[at][one] for one in sources) - {""})
        return found


def _chinese(n: int) -> str:
    if n < 10:
        return _CHINESE[n]
    tens, ones = divmod(n, 10)
    return ("" if tens == 1 else _CHINESE[tens]) + "十" + (_CHINESE[ones] if ones else "")
