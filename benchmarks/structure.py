r"""What structure is found in every draft of a corpus: articles, shared addresses; and article pairs against a truth.

    python benchmarks/structure.py [CORPUS] [--only WORD,…] [--json OUT] [--markdown OUT]

CORPUS is the folder of real documents (`../shared/corpus`). Every file in it that is read as a draft has a row: how
many provisions and articles, which share of the provisions has an address that another has, and what its report says of
that first. Where CORPUS has headings of drafts with ids by which the same article is known again
(`plastics-later/article-ids`), the pairs of articles that a comparison makes are held against them.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.comparison.compare import compare
from app.importing.files import read_draft
from app.job import Refused
from app.services.resources import Resources, load_resources
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.reading import apply_reading
from app.treaty.structure import NO_ARTICLES, SHARED_ADDRESSES, TORN, shared_addresses, structure_doubts
from benchmarks.measuring.figures import Cell, Report, Table, at_least

ROOT = Path(__file__).resolve().parent.parent
_READ = frozenset({".txt", ".md", ".pdf", ".docx", ".odt", ".xml", ".html", ".htm"})
_NO_DRAFTS = ("docx-tracked", "docx-compare")
"""Folders of small made files of one kind of revision each."""
_IDS = "plastics-later/article-ids"
_CHAIN = (
    ("zero_draft", "plastics/03_zerodraft.pdf"),
    ("revised_draft", "plastics/04_revised_zero_draft.pdf"),
    ("compilation_draft", "plastics-later/05_compilation_text.pdf"),
    ("chair_text_draft", "plastics-later/06_chair_text.pdf"),
)
_DOUBTS = {NO_ARTICLES: "articles", SHARED_ADDRESSES: "addresses", TORN: "torn"}
_WANTED = (0.97, 0.95, 0.95)


def found(corpus: Path, resources: Resources, only: tuple[str, ...]) -> Table:
    """What is found in each file."""
    table = Table(
        "Structure of every draft", ("provisions", "articles", "share an address", "of", "share", "first warning")
    )
    for path in sorted(one for one in corpus.rglob("*") if one.suffix.lower() in _READ):
        name = str(path.relative_to(corpus))
        if name.startswith(_NO_DRAFTS) or (only and not any(word in name for word in only)):
            continue
        try:
            draft = read_draft(path, resources.register, resources.profiles)
        except Refused as reason:
            table.add(name, *[Cell(None)] * 5, Cell(f"refused: {str(reason)[:40]}"))
            continue
        shared, counted = shared_addresses(draft.provisions)
        doubts = structure_doubts(draft.provisions)
        table.add(
            name,
            Cell(len(draft.provisions), 0),
            Cell(sum(one.kind is Kind.ARTICLE for one in draft.provisions), 0),
            Cell(shared, 0),
            Cell(counted, 0),
            Cell(shared / max(counted, 1)),
            Cell(" / ".join(_DOUBTS[one.template] for one in doubts) or "–"),
        )
    return table


def pairs(corpus: Path, resources: Resources) -> Table:
    """The pairs of articles in each step of the chain whose articles have ids."""
    table = Table("Pairs of articles against the common ids", ("true", "made", "right", "F1"))
    known = [(_entries(corpus / _IDS / f"{name}.json"), corpus / path) for name, path in _CHAIN]
    drafts = [
        apply_reading(read_draft(path, resources.register, resources.profiles), "issued").draft for _, path in known
    ]
    named = [_named(draft, entries) for draft, (entries, _) in zip(drafts, known, strict=True)]
    for at, goal in enumerate(_WANTED):
        (older, newer), (ids, others) = drafts[at : at + 2], named[at : at + 2]
        truth = set(ids.values()) & set(others.values())
        there = {entry[2] for entry in known[at][0]} & {entry[2] for entry in known[at + 1][0]}
        made = {(p.older, p.newer) for p in compare(older, newer).pairs if p.older in ids or p.newer in others}
        right = {ids[a] for a, b in made if a in ids and ids[a] == others.get(b)}
        f1 = 2 * len(right) / max(len(there) + len(made), 1)
        table.add(f"{_CHAIN[at][0]} → {_CHAIN[at + 1][0]}", Cell(len(there), 0), Cell(len(made), 0),
                  Cell(len(right & truth), 0), Cell(f1, 3, at_least(goal)))  # fmt: skip
    return table


def _entries(path: Path) -> list[tuple[str, str, str]]:
    """(number, title, id) of the articles of a draft, in their order."""
    structure = json.loads(path.read_text("utf-8"))["structure"]
    return [(one["number"], one["title"], one["id"]) for one in structure if one["type"] == "article"]


def _named(draft: Draft, entries: list[tuple[str, str, str]]) -> dict[str, str]:
    """Which provision of a draft has which id: the headings in their order, by number and title."""
    named: dict[str, str] = {}
    at = 0
    heads = [one for one in draft.provisions if one.kind in (Kind.ARTICLE, Kind.SECTION, Kind.PREAMBLE)]
    for number, title, identity in entries:
        place = next((i for i in range(at, len(heads)) if _is(heads[i], number, title)), None)
        if place is not None:
            named[heads[place].id], at = identity, place + 1
    return named


def _is(head: Provision, number: str, title: str) -> bool:
    own, other = _letters(head.heading), _letters(title)
    same = own and other and (own[:18] == other[:18] or own in other or other in own)
    return bool(same) or (head.kind is Kind.PREAMBLE and "preamble" in other)


def _letters(words: str) -> str:
    return re.sub(r"[\W\d_]+", "", words.split("(placeholder)")[0].casefold())


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--only", default="", help="only files with one of these words in their path")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    asked = parser.parse_args()
    resources, report = load_resources(ROOT / "resources"), Report("What structure is found in real drafts.")
    only = tuple(word for word in asked.only.split(",") if word)
    if (asked.corpus / _IDS).is_dir():
        report.show(pairs(asked.corpus, resources))
    report.show(found(asked.corpus, resources, only))
    report.write(asked.json, asked.markdown)


if __name__ == "__main__":
    main()
