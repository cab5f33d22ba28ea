r"""How well the sources of a draft are found: against labels of two readers, between instruments that have nothing in
common, and what it costs.

    python benchmarks/precedents.py [--held] [--misses] [--json OUT] [--markdown OUT]

`labels/precedents-YEAR.jsonl` has a JSON object on each line: `provision` (an id, as `travaux show --json` gives it), and
for each of the readers A and B the `sources` ("YEAR:id", best first), what they would `also` let pass, and `doubtful`.
The half of the ids whose sha256 of "half " and the id begins with 0 to 7 is open; the other half is held: it is measured
with `--held` alone, and its misses are never printed.

A named source is *right* if it stands among the sources, or what they would also let pass, of either reader; *near* ones,
of which one holds the other (an article, its paragraph), are right in the second column only. Precision is right ones of
all that are named. A provision *has* a source if both readers have one of theirs in common; recall is how many of these
have a named source that is one of the common ones, or near one. "First" is the share of provisions with a named source
whose first one is right or near. Provisions that both readers call doubtful count like others; the last column leaves
them out of recall.

Cost: the shelf is made of all instruments of the corpus, and as many words again that are those of the longest one, out
of order. Processor time, the best of three, over that of the comparison of two drafts of about the same length.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from typing import TYPE_CHECKING, Any

from app.comparison.compare import compare
from app.comparison.precedents.find_precedents import find_precedents
from app.comparison.precedents.shelf_index import index_shelf
from app.importing.files import read_draft
from app.services.resources import Resources, load_resources
from app.treaty.instruments import Instrument
from benchmarks.measuring.figures import Cell, Report, Table, at_least, at_most

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.precedents import PrecedentMap

ROOT = Path(__file__).resolve().parent.parent
_CORPUS = ROOT.parent / "shared" / "corpus"
_FILES = {
    "1988": "instruments/un-convention-against-illicit-traffic-in-narcotic-drugs-1988.md",
    "2000": "instruments/un-convention-against-transnational-organized-crime-2000.md",
    "2001": "instruments/convention-on-cybercrime-2001.md",
    "2003": "instruments/un-convention-against-corruption-2003.md",
    "1982": "un-pdfs/unclos-1982/1982-12-10/original.pdf",
    "1994": "un-pdfs/agreement-partxi-1994/1994-07-28/original.pdf",
    "1995": "un-pdfs/fish-stocks-agreement-1995/1995-08-04/original.pdf",
    "2023": "bbnj-later/2023-06-19_agreement.pdf",
}
_DRAFT = "bbnj/2022-12-12_further-refreshed-draft.txt"
_SHELVES = {"2003": ("2000", "1988", "2001"), "2023": ("1995", "1982", "1994")}
_APART = (("2001", "1982"), ("2003", "1982"), ("2001", "1995"), ("1995", "2001"), ("2000", "1994"), ("1988", "1982"))
_ARTICLES, _PRECISION, _RECALL, _STRANGE, _COST = 0.97, 0.95, 0.9, 0.01, 1.5

Source = tuple[str, str]


def is_open(provision: str) -> bool:
    """Whether a label may be looked at."""
    return hashlib.sha256(b"half " + provision.encode()).hexdigest()[0] in "01234567"


def is_near(one: Source, other: Source) -> bool:
    """Whether of two sources one is the other, or holds it."""
    long, short = sorted((one[1], other[1]), key=len, reverse=True)
    return one[0] == other[0] and (long == short or long.startswith(f"{short}/"))


def sources(names: Iterable[str]) -> set[Source]:
    """Sources as labels write them."""
    return {(year, provision) for year, _, provision in (name.partition(":") for name in names)}


def measured(
    labels: Sequence[Mapping[str, Any]], found: Mapping[str, Sequence[Source]], least: float, misses: list[str] | None
) -> list[Cell]:
    """Precision, strict and with near ones, "first", recall, recall without doubtful ones, and how many they are of."""
    named = right = near = spoken = first = has = hit = sure = sure_hit = 0
    for label in labels:
        readers = (label["A"], label["B"])
        let = set().union(*(sources([*one["sources"], *one.get("also", ())]) for one in readers))
        common = set.intersection(*(sources(one["sources"]) for one in readers))
        mine = found[label["provision"]]
        named += len(mine)
        right += sum(one in let for one in mine)
        close = [one for one in mine if any(is_near(one, other) for other in let)]
        near += len(close)
        spoken += bool(mine)
        first += bool(mine) and mine[0] in close
        got = any(is_near(one, other) for one in mine for other in common)
        doubtful = all(one.get("doubtful") for one in readers)
        has, hit = has + bool(common), hit + (bool(common) and got)
        sure, sure_hit = sure + (bool(common) and not doubtful), sure_hit + (bool(common) and not doubtful and got)
        if misses is not None and (len(close) < len(mine) or (common and not got)):
            misses.append(f"{label['provision']}: named {sorted(mine)}, labelled {sorted(common)}")
    return [
        Cell(right / named if named else None),
        Cell(near / named if named else None, goal=at_least(_PRECISION)),
        Cell(named, 0),
        Cell(first / spoken if spoken else None, goal=at_least(_ARTICLES)),
        Cell(hit / has if has else None, goal=at_least(least)),
        Cell(has, 0),
        Cell(sure_hit / sure if sure else None),
    ]


def against_labels(texts: Mapping[str, Draft], resources: Resources, *, held: bool, misses: list[str] | None) -> Table:
    """The table of the two labelled drafts, articles and what stands under them."""
    title = "Sources against labels, the half that is held" if held else "Sources against labels, the open half"
    table = Table(title, ("strict", "precision", "named", "first", "recall", "with a source", "without doubtful"))
    for year, shelf in _SHELVES.items():
        lines = (ROOT / "benchmarks" / "labels" / f"precedents-{year}.jsonl").read_text("utf-8").splitlines()
        labels = [one for one in map(json.loads, lines) if is_open(one["provision"]) is not held]
        found = {
            provision: [(one.instrument, one.provision) for one in precedents]
            for provision, precedents in sought(texts, year, shelf, resources).by_provision().items()
        }
        kinds = {one.id: one.kind.value for one in texts[year].provisions}
        for name, articles, least in (("articles", True, _ARTICLES), ("paragraphs, items", False, _RECALL)):
            some = [one for one in labels if (kinds[one["provision"]] == "article") is articles]
            table.add(f"{year} {name}", *measured(some, found, least, misses))
    return table


def sought(texts: Mapping[str, Draft], year: str, shelf: Sequence[str], resources: Resources) -> PrecedentMap:
    """The precedents of one instrument among others."""
    phrases = resources.stock_phrases(texts[year].language)
    return find_precedents(texts[year], [Instrument(one, texts[one]) for one in shelf], phrases=phrases)


def strangers(texts: Mapping[str, Draft], resources: Resources) -> Table:
    """How many provisions name a source in an instrument that has nothing in common with theirs."""
    table = Table("Instruments that have nothing in common", ("provisions", "named", "share"))
    for year, other in _APART:
        found = sought(texts, year, (other,), resources).provisions
        named = sum(bool(one.precedents) for one in found)
        table.add(
            f"{year} against {other}",
            Cell(len(found), 0),
            Cell(named, 0),
            Cell(named / len(found), goal=at_most(_STRANGE)),
        )
    return table


def cost(texts: Mapping[str, Draft], drafts: tuple[Draft, Draft], resources: Resources) -> Table:
    """Processor time of a search, with and without making the shelf ready and finding the departures."""
    phrases = resources.stock_phrases("en")
    out_of_order = [Instrument(f"{n}", disordered(texts["1982"], n)) for n in range(2)]
    compared = spent(lambda: compare(*drafts))
    table = Table("Cost", ("words", "on the shelf", "search, s", "of a comparison", "with the index", "and departures"))
    for year in _SHELVES:
        shelf = [*(Instrument(one, text) for one, text in texts.items() if one != year), *out_of_order]
        index = index_shelf(shelf, phrases)

        def search(year: str = year, shelf: Sequence[Instrument] = shelf, index: Any = index) -> PrecedentMap:
            return find_precedents(texts[year], shelf, phrases=phrases, index=index)

        alone, made = spent(search), spent(lambda shelf=shelf: index_shelf(shelf, phrases))
        redlined = spent(
            lambda search=search: [len(p.departures) for one in search().provisions for p in one.precedents]
        )
        table.add(
            f"{year} against all",
            Cell(texts[year].words(), 0),
            Cell(sum(one.text.words() for one in shelf), 0),
            Cell(alone),
            Cell(alone / compared, goal=at_most(_COST)),
            Cell((alone + made) / compared, goal=at_most(_COST)),
            Cell((redlined + made) / compared),
        )
    table.notes.append(
        f"the comparison of two drafts of {drafts[0].words():,} and {drafts[1].words():,}: {compared:.2f} s"
    )
    return table


def disordered(text: Draft, seed: int) -> Draft:
    """A text with the words of each provision in another order: as long, and a source of nothing."""
    chance = random.Random(seed)

    def mixed(words: list[str]) -> str:
        chance.shuffle(words)
        return " ".join(words)

    return replace(text, provisions=tuple(replace(one, text=mixed(one.text.split())) for one in text.provisions))


def spent(work: Callable[[], object]) -> float:
    """Processor time, the best of three."""
    times = []
    for _ in range(3):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", action="store_true", help="also the half of the labels that nobody looks at")
    parser.add_argument("--misses", action="store_true", help="print what is wrong or missed of the open half")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    asked = parser.parse_args()
    resources, report = load_resources(ROOT / "resources"), Report("How well the sources of drafts are found.")
    if not all((_CORPUS / name).exists() for name in (*_FILES.values(), _DRAFT)):
        print("no instruments of the corpus beside the project")
        return
    read = {year: read_draft(_CORPUS / name, resources.register, resources.profiles) for year, name in _FILES.items()}
    misses: list[str] = []
    report.show(against_labels(read, resources, held=False, misses=misses))
    if asked.held:
        report.show(against_labels(read, resources, held=True, misses=None))
    if asked.misses:
        print("\n".join(misses))
    report.show(strangers(read, resources))
    draft = read_draft(_CORPUS / _DRAFT, resources.register, resources.profiles)
    report.show(cost(read, (draft, read["2023"]), resources))
    report.write(asked.json, asked.markdown)


if __name__ == "__main__":
    main()
