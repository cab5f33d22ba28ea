"""Who holds what, and who stands with whom, in made negotiations: every count against what was planted.

    python benchmarks/sides_generated.py [--seeds N] [--articles N] [--list] [--json OUT] [--markdown OUT]

A treaty of invented words in three drafts with two papers on each of the first two (a compilation, a table), tags in
brackets and positions entered by hand; States and two groups ask for the same, for the contrary, for other words, or
for what others do not speak of; an article is put in before all others, so that every number changes. Drafts and papers
are made into text, Word, PDF and web pages and brought into a dossier by the program's own verbs, and only its JSON is
read. What is right follows from what was planted, by rules written here anew (docs/attribution.md). There is no peer.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.positions.positions import members_of  # noqa: E402
from app.main import main as travaux  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_least, at_most  # noqa: E402
from benchmarks.measuring.paper_forms import write_form  # noqa: E402

NAMES = {
    "Chile": "CHL", "Georgia": "GEO", "Japan": "JPN", "Kenya": "KEN", "Morocco": "MAR", "Norway": "NOR",
    "Germany": "DEU", "France": "FRA", "Jamaica": "JAM", "European Union": "EU", "CARICOM": "CARICOM",
}  # fmt: skip
GROUPS = ("EU", "CARICOM")
LABELS = ("zero", "rev1", "rev2")
DATES = ("10 January 2031", "1 June 2031", "1 December 2031")
DAYS = ("2031-01-10", "2031-06-01", "2031-12-01")
SYMBOLS = ("MADE/2031/3", "MADE/2031/3/Rev.1", "MADE/2031/3/Rev.2")
FORMS = ("docx", "pdf", "html")
PARAGRAPHS = 3
Facts = dict[str, Any]


class Act(NamedTuple):
    """One thing that an actor said of a paragraph, and of which draft."""

    actor: str
    draft: int
    does: str
    """insert:N, replace:N, delete, retain, for, against."""


@dataclass(eq=False)
class Paragraph:
    """A paragraph over the drafts: its words, the words that are put in, and what was said of it."""

    words: list[str]
    ends: tuple[list[str], list[str]]
    """Words that may be put in: before the stop, behind the third word."""
    others: tuple[list[str], list[str]]
    """Words that may stand in the place of the sixth."""
    open: list[tuple[str, str] | None] = field(default_factory=lambda: [None, None, None])
    """In each draft: its words in brackets, and how these are written with the names that sign them."""
    acts: list[Act] = field(default_factory=list)
    entries: list[Act] = field(default_factory=list)
    """Those of them that a person entered."""
    held: list[set[tuple[str, str, str]]] = field(default_factory=lambda: [set(), set(), set()])
    """In each draft who holds the words in brackets: id, side, link."""
    stays: list[list[str]] = field(default_factory=lambda: [[], [], []])
    """In each draft the words that stand free behind its own."""
    turns: list[str] = field(default_factory=lambda: ["", "", ""])
    """What became of the words in brackets in each draft since the one before."""

    def text(self, draft: int) -> str:
        """As a draft prints it."""
        open_ = self.open[draft]
        return " ".join([*self.words, *self.stays[draft], *([open_[1]] if open_ else [])]) + "."

    def restated(self, act: Act) -> str:
        """As a paper gives it anew."""
        kind, _, number = act.does.partition(":")
        words = [*self.words]
        if kind == "insert" and number == "0":
            words += self.ends[0]
        elif kind == "insert":
            words[3:3] = self.ends[1]
        else:
            words[5:6] = self.others[int(number)]
        return " ".join(words) + "."


@dataclass
class Negotiation:
    """All paragraphs by article, and how many articles stand before the first in each draft."""

    articles: list[list[Paragraph]]
    added: list[Paragraph]
    before: tuple[int, int, int] = (0, 1, 1)

    def all(self) -> list[tuple[str, Paragraph]]:
        """The paragraphs with their addresses in the last draft."""
        return [
            (f"Article {number + 1 + self.before[-1]}({at})", one)
            for number, article in enumerate(self.articles)
            for at, one in enumerate(article, 1)
        ]


class Maker:
    """Makes a negotiation by chance, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self._seen: set[str] = set()

    def word(self) -> str:
        """A word that no other text has."""
        parts = ("ba", "dor", "fen", "gil", "hav", "jor", "kel", "lum", "mir", "nos", "pel", "rud", "sov", "tam", "vin")
        while True:
            made = "".join(self.chance.choice(parts) for _ in range(3))
            if made not in self._seen:
                self._seen.add(made)
                return made

    def words(self, many: int) -> list[str]:
        return [self.word() for _ in range(many)]

    def paragraph(self) -> Paragraph:
        middle = self.words(9)
        words = ["Each", *middle[:2], "shall", *middle[2:], "of", "the", *self.words(2)]
        return Paragraph(words, (self.words(3), self.words(3)), (self.words(2), self.words(2)))

    def negotiation(self, articles: int) -> Negotiation:
        """All texts, and what is said of them."""
        made = Negotiation([[self.paragraph() for _ in range(PARAGRAPHS)] for _ in range(articles)], [])
        made.added = [self.paragraph() for _ in range(PARAGRAPHS)]
        for _, one in made.all():
            way = self.chance.random()
            if way < 0.25:
                self._bracketed(one)
            elif way < 0.85:
                self._spoken_of(one)
        return made

    def _spoken_of(self, one: Paragraph) -> None:
        """Some actors ask on the first draft, some on the second; words that are asked for may come in brackets."""
        kinds = ("insert:0", "insert:0", "insert:1", "replace:0", "replace:1", "delete", "retain")
        for draft in (0, 1):
            for actor in self.chance.sample(sorted(NAMES.values()), self.chance.choice((0, 1, 2, 3, 4))):
                one.acts.append(Act(actor, draft, self.chance.choice(kinds)))
            if draft == 1 and self.chance.random() < 0.3:
                entry = Act(self.chance.choice(("MAR", "JPN", "EU")), 1, self.chance.choice(("delete", "retain")))
                one.entries.append(entry)
                one.acts = [act for act in one.acts if act[:2] != entry[:2]] + [entry]
            if draft == 0 and self.chance.random() < 0.4 and any(act.does == "insert:0" for act in one.acts):
                self._taken(one)
                return

    def _taken(self, one: Paragraph) -> None:
        """What was asked on the first draft stands in brackets in the second, which may sign it."""
        words = " ".join(one.ends[0])
        for act in one.acts:
            if act.does == "insert:0":
                one.held[1].add((act.actor, "for", "matched"))
        one.held[2] |= one.held[1]
        self._sign(one, 1, words)
        one.turns[1] = "opened"
        self._close(one, 2, words)

    def _bracketed(self, one: Paragraph) -> None:
        """Words in brackets from the first draft on, signed or not."""
        words = " ".join(self.words(4))
        self._sign(one, 0, words)
        if self.chance.random() < 0.4:
            left = " ".join(words.split()[2:])
            one.stays[1] = one.stays[2] = words.split()[:2]
            one.turns[1] = "narrowed"
            self._sign(one, 1, left)
            self._close(one, 2, left)
        elif self.chance.random() < 0.5:
            self._sign(one, 1, words)
            self._close(one, 2, words)
        else:
            self._close(one, 1, words)
            one.open[2], one.stays[2] = one.open[1], one.stays[1]

    def _sign(self, one: Paragraph, draft: int, words: str) -> None:
        """Put words in brackets, with the names of none or some who are for it, and perhaps against it."""
        names = self.chance.sample(sorted(NAMES), self.chance.choice((0, 0, 1, 2, 3)))
        sides = ["for", *self.chance.choices(("for", "against"), k=2)]
        signed = list(zip(names, sides, strict=False))
        for name, side in signed:
            one.held[draft].add((NAMES[name], side, "marked"))
            one.acts.append(Act(NAMES[name], draft, f"{side}:{words}"))
        for_ = ", ".join(name for name, side in signed if side == "for")
        against = ", ".join(name for name, side in signed if side == "against")
        tag = "; ".join(filter(None, (for_, f"{against} delete" if against else "")))
        one.open[draft] = words, f"[{words} – {tag}]" if tag else f"[{words}]"

    def _close(self, one: Paragraph, draft: int, words: str) -> None:
        """What becomes of words in brackets: they stay so without names, stand free, or go."""
        way = self.chance.choice(("stay", "stand", "go"))
        one.held[draft] = {held for held in one.held[draft] if held[2] == "matched"} if way == "stay" else set()
        if way == "stay":
            one.open[draft] = words, f"[{words}]"
        elif way == "stand":
            one.stays[draft] = [*one.stays[draft], *words.split()]
            one.turns[draft] = "settled, the words stand"
        else:
            one.turns[draft] = "settled, the words are gone"


class Dossier:
    """A negotiation as files, brought into a dossier; what the program says of it is JSON."""

    def __init__(self, made: Negotiation, folder: Path) -> None:
        self.made, self.folder = made, folder
        self.path = folder / "made.travaux"

    def bring_in(self) -> None:
        """Make the files and import them."""
        for draft, label in enumerate(LABELS):
            source = self.folder / f"{label}.txt"
            source.write_text(self._draft(draft), "utf-8")
            file = write_form(source, FORMS[draft], self.folder)
            self.run("import", str(self.path), str(file), "--label", label)
        for draft in (0, 1):
            for half, name in enumerate(("compilation", "table")):
                acts = [(a, p, act) for a, p, act in self._acts(draft) if _half(act) == half]
                if not acts:
                    continue
                if name == "compilation":
                    source = self.folder / f"compilation-{draft}.txt"
                    source.write_text(self._compilation(draft, acts), "utf-8")
                else:
                    source = self.folder / f"table-{draft}.toml"
                    source.write_text(self._table(draft, acts), "utf-8")
                form = ("html", "txt")[draft] if name == "compilation" else "docx"
                self.run("proposals", str(self.path), str(write_form(source, form, self.folder)))

        for number, article in enumerate(self.made.articles):
            for at, one in enumerate(article, 1):
                for act in one.entries:
                    stance = {"delete": "oppose", "retain": "support"}[act.does]
                    place = f"Article {number + 1 + self.made.before[1]}({at})"
                    said = ("--source", "plenary", "--date", "2031-07-01", "--draft", LABELS[1])
                    self.run("positions", str(self.path), "--add", act.actor, stance, place, *said)

    def run(self, *words: str) -> None:
        """Run a verb; what it refuses ends the benchmark."""
        said = io.StringIO()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
            code = travaux(list(words))
        if code:
            raise SystemExit(said.getvalue())

    def told(self, *words: str) -> Facts:
        """What a verb says as JSON."""
        out = self.folder / "out.json"
        self.run(*words, "--json", str(out))
        found: Facts = json.loads(out.read_text("utf-8"))
        return found

    def _draft(self, draft: int) -> str:
        lines = ["Conference on Made Words", SYMBOLS[draft], "Distr.: General", DATES[draft], "Original: English", ""]
        lines += ["Draft convention on made words", ""]
        articles = [*([self.made.added] if self.made.before[draft] else []), *self.made.articles]
        for number, article in enumerate(articles, 1):
            lines += [f"Article {number}", f"Of the {article[0].words[1]}", ""]
            lines += [f"{at}. {one.text(draft)}" for at, one in enumerate(article, 1)] + [""]
        return "\n".join(lines)

    def _acts(self, draft: int) -> list[tuple[int, int, tuple[Paragraph, Act]]]:
        """What papers say of a draft, in the order of its text: article, paragraph, what."""
        return [
            (number + 1 + self.made.before[draft], at, (one, act))
            for number, article in enumerate(self.made.articles)
            for at, one in enumerate(article, 1)
            for act in one.acts
            if act.draft == draft and act not in one.entries and not act.does.startswith(("for:", "against:"))
        ]

    def _compilation(self, draft: int, acts: list[tuple[int, int, tuple[Paragraph, Act]]]) -> str:
        lines = ["Conference on Made Words", f"MADE/2031/INF.{draft + 1}", f"2 {('March', 'August')[draft]} 2031", ""]
        lines.append(f"Compilation of textual proposals by delegations on the draft contained in {SYMBOLS[draft]}")
        last = 0
        for article, at, (one, act) in acts:
            if article != last:
                lines += ["", f"ARTICLE {article}"]
                last = article
            lines.append(_name(act.actor))
            lines.append(f"{at}. {_said(one, act)}")
            lines += ["Rationale", "None provided"]
        return "\n".join(lines) + "\n"

    def _table(self, draft: int, acts: list[tuple[int, int, tuple[Paragraph, Act]]]) -> str:
        rows = [
            [f"Article {article} ({at})", _name(act.actor), f"{at}. {one.text(draft)}", f"{at}. {_said(one, act)}", ""]
            for article, at, (one, act) in acts
        ]
        title = ["Conference on Made Words", f"MADE/2031/INF.{draft + 5}", f"9 {('March', 'August')[draft]} 2031"]
        title.append(f"Further proposals on the draft contained in {SYMBOLS[draft]}")
        columns = ["Article", "Delegation", "Current text", "Proposed text", "Reasons"]
        return "\n".join(f"{key} = {json.dumps(value)}" for key, value in
                         (("title", title), ("columns", columns), ("rows", rows)))  # fmt: skip


def _half(what: tuple[Paragraph, Act]) -> int:
    """Which of two papers has it: the table those that give words anew, of some actors."""
    act = what[1]
    return int(act.does.startswith(("insert", "replace")) and act.actor in ("CHL", "KEN", "EU"))


def _name(actor: str) -> str:
    return next(name for name, known in NAMES.items() if known == actor)


def _said(one: Paragraph, act: Act) -> str:
    return {"delete": "Delete.", "retain": "Retain."}.get(act.does) or one.restated(act)


# What is right, by the rules of docs/attribution.md, from what was planted alone.


def relations(one: Act, other: Act) -> set[str]:
    """What two acts on one paragraph are to each other."""
    if one.does == other.does:
        return {"same"}
    (mine, _, what), (theirs, _, which) = one.does.partition(":"), other.does.partition(":")
    if {mine, theirs} == {"delete", "retain"}:
        return {"contrary"}
    if {mine, theirs} == {"asked", "for"} and what == which:
        return {"same"}
    if {mine, theirs} in ({"for", "against"}, {"asked", "against"}):
        kept, gone = (which, what) if mine == "against" else (what, which)
        return {"contrary"} if kept in gone else set()
    if {mine, theirs} == {"delete", "for"}:
        return {"contrary"}
    if mine == theirs == "replace" and one.draft == other.draft:
        return {"rival"}
    return set()


def standing(acts: list[Act], until: int) -> list[Act]:
    """The acts up to a draft, without what the same actor said the contrary of in a later one."""
    there = [act for act in acts if act.draft <= until]
    return [
        act
        for act in there
        if not any(
            later.actor == act.actor and later.draft > act.draft and "contrary" in relations(later, act)
            for later in there
        )
    ]


def planted_words(one: Paragraph) -> list[Act]:
    """The acts with the words told that were asked for and stand in a later draft."""
    words = " ".join(one.ends[0])
    return [
        Act(act.actor, act.draft, f"asked:{words}") if act.does == "insert:0" and one.turns[1] == "opened" else act
        for act in one.acts
    ]


def right_pairs(made: Negotiation, until: int, members: dict[str, tuple[str, ...]]) -> dict[tuple[str, str], Counter]:
    """For each pair of actors how many provisions both spoke on, by relation. `members` expand groups."""
    found: dict[tuple[str, str], Counter] = {}
    for _, one in made.all():
        acts = planted_words(one)
        own = {act.actor for act in acts}
        voices = [(act, "") for act in acts if act.actor not in members]
        voices += [
            (act._replace(actor=member), act.actor)
            for act in acts
            for member in members.get(act.actor, ())
            if member not in own
        ]
        left = standing([act for act, _ in voices], until)
        rows: dict[str, list[tuple[Act, str]]] = {}
        for act, group in voices:
            if act in left:
                rows.setdefault(act.actor, []).append((act, group))
        for pair in combinations(sorted(rows), 2):
            mine, theirs = rows[pair[0]], rows[pair[1]]
            if all(g and g == h for _, g in mine for _, h in theirs):
                continue
            all_ = set().union(*(relations(a, b) for a, _ in mine for b, _ in theirs))
            relation = "otherwise"
            if "contrary" in all_ and "same" not in all_:
                relation = "contrary"
            elif "same" in all_ and not all_ & {"contrary", "rival"}:
                relation = "same"
            found.setdefault(pair, Counter())[relation] += 1
    return found


@dataclass
class Judged:
    """How many facts are right, of how many planted, and how many were told beside; each that is wrong."""

    right: int = 0
    planted: int = 0
    beside: int = 0
    wrong: list[str] = field(default_factory=list)

    def lay(self, planted: Counter, told: Counter) -> None:
        """Lay facts beside each other."""
        self.planted += planted.total()
        self.right += (planted & told).total()
        self.beside += (told - planted).total()
        self.wrong += [f"not told: {fact}" for fact in sorted(planted - told)]
        self.wrong += [f"told: {fact}" for fact in sorted(told - planted)]


def judge_pairs(made: Negotiation, told: Facts, until: int, members: dict[str, tuple[str, ...]]) -> Judged:
    """The counts of all pairs; a count is a fact for each provision."""
    planted: Counter = Counter()
    for pair, counts in right_pairs(made, until, members).items():
        planted.update({(*pair, relation): count for relation, count in counts.items()})
    found: Counter = Counter()
    for pair in told["pairs"]:
        ends = sorted(pair["actors"])
        found.update({(*ends, key): pair[key] for key in ("same", "contrary", "otherwise") if pair[key]})
    judged = Judged()
    judged.lay(planted, found)
    return judged


def judge_holders(made: Negotiation, told: Facts) -> tuple[Judged, Judged, Judged]:
    """Who holds which words in brackets; which nobody is known to hold; what became of them."""
    planted, unheld, turns = Counter(), Counter(), Counter()
    for _, one in made.all():
        for draft, label in enumerate(LABELS):
            if one.open[draft]:
                words = one.open[draft][0]
                planted.update((label, words, *held) for held in one.held[draft])
                unheld.update([(label, words)] if not one.held[draft] else [])
            if one.turns[draft]:
                before = one.open[draft - 1][0] if one.open[draft - 1] else ""
                shown = one.open[draft][0] if one.open[draft] else before
                turns[label, shown, one.turns[draft]] += 1
    found, silent, became = Counter(), Counter(), Counter()
    for article in told["articles"]:
        for label, one in zip(LABELS, article["drafts"], strict=True):
            for text in one["disputed"] if one else ():
                names = {(a["id"], h["side"], h["link"]) for h in text["held"] for a in h["actors"]}
                found.update((label, text["words"], *name) for name in names)
                silent.update([(label, text["words"])] if not text["held"] else [])
            became.update((label, step["words"], step["turn"]) for step in (one["steps"] if one else ()))
    judged = Judged(), Judged(), Judged()
    for each, (is_, said) in zip(judged, ((planted, found), (unheld, silent), (turns, became)), strict=True):
        each.lay(is_, said)
    return judged


def main() -> int:
    """Make the negotiations, lay what the program says against what was planted; returns 1 where a name is false."""
    words = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    words.add_argument("--seeds", type=int, default=3)
    words.add_argument("--articles", type=int, default=14)
    words.add_argument("--list", action="store_true", help="print everything that is wrong")
    words.add_argument("--json", type=Path, metavar="OUT")
    words.add_argument("--markdown", type=Path, metavar="OUT")
    given = words.parse_args()
    register = load_resources(ROOT / "resources").register
    members = {group: members_of(group, register, DAYS[0]) for group in GROUPS}
    sums: dict[str, Judged] = {}
    for seed in range(given.seeds):
        made = Maker(seed).negotiation(given.articles)
        with tempfile.TemporaryDirectory() as folder:
            dossier = Dossier(made, Path(folder))
            dossier.bring_in()
            path = str(dossier.path)
            held = judge_holders(made, dossier.told("dashboard", path, "--holders"))
            found = dict(zip(("holders", "held by nobody known", "what became"), held, strict=True))
            found["sides"] = judge_pairs(made, dossier.told("sides", path), 2, {})
            found["sides until zero"] = judge_pairs(made, dossier.told("sides", path, "--until", "zero"), 0, {})
            expanded = dossier.told("sides", path, "--groups", "expanded")
            found["sides, groups expanded"] = judge_pairs(made, expanded, 2, members)
        for name, one in found.items():
            whole = sums.setdefault(name, Judged())
            whole.right, whole.planted = whole.right + one.right, whole.planted + one.planted
            whole.beside += one.beside
            whole.wrong += [f"seed {seed}: {line}" for line in one.wrong]
    report = Report("Holders and sides in made negotiations")
    table = Table("Counts against what was planted", ("right", "planted", "share", "told beside"))
    for name, one in sums.items():
        share = Cell(one.right / one.planted if one.planted else None, 3, at_least(1))
        table.add(name, Cell(one.right, 0), Cell(one.planted, 0), share, Cell(one.beside, 0, at_most(0)))
    report.show(table)
    if given.list:
        for name, one in sums.items():
            print(f"\n{name}: {len(one.wrong)}", *one.wrong, sep="\n  ")
    report.details |= {name: one.wrong for name, one in sums.items()}
    report.write(given.json, given.markdown)
    return int(any(one.beside for one in sums.values()))


if __name__ == "__main__":
    raise SystemExit(main())
