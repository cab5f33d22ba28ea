"""Whether what has lost its place is offered the right one: notes on passages of real drafts and made ones, of which
the next draft is made by planting (`measuring/lost_passages.py`). Counted are only those that the ordinary following
loses. No peer: nobody else offers places.

    lost_places.py [CORPUS] [--seed N] [--want N] [--misses] [--drafts N]

It prints, by what was planted: how often the right place is among the (at most three) that are offered, how often a
wrong one comes first, how often one is offered for words that are gone, and for words that say the contrary now. With
`--drafts` also, for so many passages of each of the real drafts that were followed by another, whether the place is
where the comparison says that they stand (`measuring/successive_drafts.py`).
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.attribution.notes.anchoring import places_in
from app.attribution.notes.draft_chain import DraftChain
from app.attribution.notes.new_places import new_places
from app.attribution.words.passage_index import PassageIndex
from app.comparison.compare import compare
from app.comparison.text.tokenizer import is_han
from app.importing.files import read_draft
from app.importing.outline.marks import mark_provisions
from app.services.resources import load_resources
from app.treaty.confirmations import DraftName
from app.treaty.notes import NoteCertainty
from app.treaty.reading import apply_reading
from benchmarks.measuring.figures import Cell, Report, Table, at_least, at_most
from benchmarks.measuring.lost_passages import SORTS, PlantedLoss, Planting, named, rooted
from benchmarks.measuring.series import JUDGE, judge_in
from benchmarks.measuring.successive_drafts import chain_of, kept_passages, offered

if TYPE_CHECKING:
    from app.attribution.words.passage_index import SimilarPassage
    from app.services.resources import Resources
    from app.treaty.draft import Draft, Provision

ROOT = Path(__file__).resolve().parent.parent
_DRAFTS = (
    ("en", "bbnj/2022-12-12_further-refreshed-draft.txt"),
    ("en", "paris/2015-12-09_draft-text.md"),
    ("en", "instruments/un-convention-against-corruption-2003.md"),
    ("fr", "un-agreement-languages/bbnj-agreement-2023-fr/2023-06-19/text.txt"),
    ("ru", "un-agreement-languages/bbnj-agreement-2023-ru/2023-06-19/text.txt"),
    ("ar", "un-charter/un_charter_ar.txt"),
    ("en", "instruments/un-convention-against-illicit-traffic-in-narcotic-drugs-1988.md"),
    ("fr", "un-charter/un_charter_fr.txt"),
)
_CHINESE = ("web/open-treaties-vclt.html", "web/open-treaties-uncac.html")
"""Pages with two languages, of which the Chinese is taken."""
_PAIRS = (
    ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt"),
    ("bbnj/2022-12-12_further-refreshed-draft.txt", "bbnj-later/2023-03-04_draft-agreement.txt"),
    ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md"),
    ("plastics/03_zerodraft.pdf", "plastics/04_revised_zero_draft.pdf"),
    ("plastics-later/05_compilation_text.pdf", "plastics-later/06_chair_text.pdf"),
)
"""Real drafts, each with the next."""
_MADE = ("es", "zh", "ar")
"""Languages of which too few drafts are there: they are made by the generator, where it is."""
_WORDS = 6000
_GONE = ("words out", "provision out")
_TURNED = ("turned: negation", "turned: modal", "turned: number")


@dataclass(frozen=True)
class Source:
    """A draft in which losses are planted."""

    language: str
    name: str
    draft: Draft


def sources(corpus: Path, resources: Resources) -> list[Source]:
    """The real drafts that are there, and the made ones."""

    def read(path: Path) -> Draft:
        return read_draft(path, resources.register, resources.profiles)

    found = [
        Source(language, Path(name).stem, read(corpus / name))
        for language, name in _DRAFTS
        if (corpus / name).is_file()
    ]
    pages = [corpus / name for name in _CHINESE if (corpus / name).is_file()]
    found += [Source("zh", path.stem, _in_chinese(read(path))) for path in pages]
    made = (ROOT / "benchmarks" / "negotiation" / f"{name}.txt" for name in ("zero", "rev3"))
    found += [Source("en", path.stem, read(path)) for path in made]
    judge = judge_in(JUDGE)
    if judge is None:
        return found
    with tempfile.TemporaryDirectory() as folder:
        for at, language in enumerate(_MADE):
            data, _ = judge.gen.series(_WORDS, 1, "light", at + 1, language)
            path = Path(folder) / f"made-{language}.txt"
            path.write_text(judge.gen.to_txt(data[0]), "utf-8")
            found.append(Source(language, path.stem, read(path)))
    return found


def _in_chinese(draft: Draft) -> Draft:
    """The provisions of a draft that are in Chinese, and what holds them."""
    chinese = [one for one in draft.provisions if one.heading or 3 * sum(map(is_han, one.text)) > len(one.text)]
    return replace(draft, provisions=tuple(rooted(chinese)))


def planted(
    source: Source, resources: Resources, chance: random.Random, each: int
) -> tuple[Draft, Draft, list[PlantedLoss]]:
    """A draft, its next one and what was planted in it."""

    def marked(provisions: tuple[Provision, ...]) -> tuple[Provision, ...]:
        profile = resources.profiles[source.draft.profile]
        return mark_provisions(provisions, profile, resources.register, source.language)[0]

    older = named(source.draft, source.draft.provisions, "r0", marked)
    planting = Planting(older, source.language, chance, marked)
    sorts = [sort for sort in (*SORTS, *_GONE, *_TURNED) for _ in range(each)]
    chance.shuffle(sorts)
    for sort in sorts:
        for _ in range(4):
            if planting.plant(sort):
                break
    return older, planting.made("r1"), planting.planted


def lost_in(
    older: Draft, newer: Draft, plants: list[PlantedLoss]
) -> list[tuple[PlantedLoss, tuple[SimilarPassage, ...]]]:
    """What the ordinary following loses, each with the places that are offered."""
    drafts = (apply_reading(older), apply_reading(newer))
    comparison = compare(drafts[0].draft, drafts[1].draft)
    names = [DraftName(one.sha256, one.label) for one in (older, newer)]
    chain = DraftChain(names, drafts.__getitem__, lambda _at: comparison)
    places = places_in([one.note for one in plants], chain, 1)
    lost = [(one, place) for one, place in zip(plants, places, strict=True) if place.hold is NoteCertainty.ORPHANED]
    return [(one, new_places(one.note, place, chain, 1)) for one, place in lost]


def is_right(place: SimilarPassage, plant: PlantedLoss) -> bool:
    """Whether a place is the one that was planted, or a part of it."""
    for provision, start, end in plant.places:
        if place.provision != provision:
            continue
        if start == end or place.start == place.end:
            return True
        shared = min(end, place.end) - max(start, place.start)
        if 2 * shared >= min(end - start, place.end - place.start):
            return True
    return False


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--want", type=int, default=100, help="so many lost places that stand somewhere, at least")
    parser.add_argument("--each", type=int, default=10, help="so many of a sort in a draft, at most")
    parser.add_argument("--misses", action="store_true", help="print each that is not right")
    parser.add_argument("--drafts", type=int, default=0, help="so many passages of each real draft and the next")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    asked = parser.parse_args()
    resources = load_resources(ROOT / "resources")
    chance = random.Random(asked.seed)
    counts: dict[str, Counter[str]] = {}
    spoken: dict[str, Counter[str]] = {}
    spent, standing, rounds = 0.0, 0, 0
    drafts = sources(asked.corpus, resources)
    while standing < asked.want and rounds < 12:
        rounds += 1
        for source in drafts:
            older, newer, plants = planted(source, resources, chance, asked.each)
            begun = time.process_time()
            found = lost_in(older, newer, plants)
            spent += time.process_time() - begun
            for one, places in found:
                right = [is_right(place, one) for place in places]
                standing += bool(one.places) and one.sort in SORTS
                seen = Counter(lost=1, offered=bool(places), among=any(right), first=bool(right) and not right[0])
                counts.setdefault(one.sort, Counter()).update(seen)
                if one.sort in SORTS:
                    spoken.setdefault(source.language, Counter()).update(seen)
                if asked.misses and not _is_good(one, right):
                    _show(f"{source.name} · {one.sort}", one, newer, places, right)
    report = Report("What has lost its place, and the places offered for it.")
    report.show(_table(counts, spent))
    report.show(_by_language(spoken))
    if asked.drafts:
        report.show(_of_successive(asked.corpus, resources, asked.seed, asked.drafts))
    report.write(asked.json, asked.markdown)


def _of_successive(corpus: Path, resources: Resources, seed: int, most: int) -> Table:
    """Passages of real drafts that stand in the next one: whether they are offered that very provision."""
    table = Table(
        "Passages of a draft in the next one, by what is known of them",
        ("passages", "right among three", "wrong first", "none offered"),
    )
    for pair in _PAIRS:
        files = [corpus / name for name in pair]
        if not all(one.is_file() for one in files):
            continue
        chain = chain_of(*(read_draft(one, resources.register, resources.profiles) for one in files))
        drafts = (PassageIndex(chain.draft(0)), PassageIndex(chain.draft(1)))
        kept = list(kept_passages(chain, random.Random(seed), most))
        for alone in (False, True):
            seen: Counter[str] = Counter()
            for one in kept:
                right = [place.provision == one.provision for place in offered(one.lost, drafts, alone=alone)]
                seen.update(among=any(right), first=bool(right) and not right[0], none=not right)
            shares = (Cell(seen[what] / max(1, len(kept)), 3) for what in ("among", "first", "none"))
            name = f"{files[0].stem}, {'its words alone' if alone else 'with its draft'}"
            table.add(name, Cell(len(kept), 0), *shares)
    return table


def _is_good(plant: PlantedLoss, right: list[bool]) -> bool:
    """Whether what is offered for a plant is as it should be: each offer is told right or wrong."""
    if plant.sort in SORTS:
        return any(right) and right[0]
    return not (right if plant.sort in _GONE else any(right))


def _show(title: str, plant: PlantedLoss, newer: Draft, offered: tuple[SimilarPassage, ...], right: list[bool]) -> None:
    print(f"--- {title}\n  was: {plant.note.anchor.quote[:300]}")
    for place_id, start, end in plant.places:
        print(f"  now: {newer.by_id()[place_id].text[start : end or 300][:300]}")
    for place, is_it in zip(offered, right, strict=True):
        print(f"  {'+' if is_it else '-'} {place.likeness:.2f} {place.text[:300]}")


def _by_language(spoken: dict[str, Counter[str]]) -> Table:
    table = Table("The same, what stands somewhere, by language", ("lost", "right among three", "wrong first"))
    for language, seen in sorted(spoken.items()):
        shares = (Cell(seen[what] / max(1, seen["lost"]), 3) for what in ("among", "first"))
        table.add(language, Cell(seen["lost"], 0), *shares)
    return table


def _table(counts: dict[str, Counter[str]], spent: float) -> Table:
    table = Table(
        "Places offered for what the ordinary following loses", ("lost", "right among three", "wrong first", "offered")
    )

    def row(name: str, seen: Counter[str], goals: tuple[object, object, object]) -> None:
        lost = max(1, seen["lost"])
        shares = [seen[what] / lost for what in ("among", "first", "offered")]
        cells = [Cell(share, 3, goal) for share, goal in zip(shares, goals, strict=True)]  # type: ignore[arg-type]
        table.add(name, Cell(seen["lost"], 0), *cells)

    for sort in (*SORTS, *_GONE, *_TURNED):
        row(sort, counts.get(sort, Counter()), (None, None, None))
    for name, sorts, goals in (
        ("stands somewhere", SORTS, (at_least(0.95), at_most(0.02), None)),
        ("is gone", _GONE, (None, None, at_most(0.03))),
        ("says the contrary", _TURNED, (at_most(0), None, None)),
    ):
        row(name, sum((counts.get(sort, Counter()) for sort in sorts), Counter()), goals)
    table.notes.append(f"{spent:.0f} s of processor time, comparisons included")
    return table


if __name__ == "__main__":
    main()
