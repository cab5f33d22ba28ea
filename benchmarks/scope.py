r"""How well the scope of a draft is read: (provision, target) pairs against labels of people; and what it costs.

    python benchmarks/scope.py [DRAFT LABELS …] [--all] [--pair OLDER NEWER] [--json OUT] [--markdown OUT]

Without drafts it takes three conventions of the corpus with the labels in `labels/scope-YEAR.jsonl`. LABELS has a JSON
object on each line: `provision` ("16(1)"), `target` ("article 5", "article 6, paragraph 1 (b)", "class:covered") and
`readers`; "AB" says that two readers have it. What only one has counts neither for nor against.
Rows of articles of which the labels say nothing are left out, but with `--all`. `--pair` measures both scopes of two
drafts against their comparison.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from typing import TYPE_CHECKING

from app.importing.files import read_draft
from app.notation.scope.scope_map import read_scope
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.resources import Resources, load_resources
from app.treaty.scope import ScopeTarget, TargetKind
from benchmarks.measuring.figures import Cell, Report, Table, at_least, at_most

if TYPE_CHECKING:
    from app.treaty.draft import Draft

ROOT = Path(__file__).resolve().parent.parent
_INSTRUMENTS = ROOT.parent / "shared" / "corpus" / "instruments"
_LABELLED = {
    "2000": "un-convention-against-transnational-organized-crime-2000.md",
    "2001": "convention-on-cybercrime-2001.md",
    "2003": "un-convention-against-corruption-2003.md",
}
_PRECISION, _RECALL, _COST = 0.97, 0.92, 0.5


def place(address: str) -> str:
    """A provision as labels write it: "Article 16(1)" → "16(1)"."""
    bare = re.sub(r"^Article ", "", address).replace(", chapeau", "").replace(" ", "")
    return re.sub(r"^Preamble,preambularparagraph(\d+)", r"preamble(\1)", bare)


def named(target: ScopeTarget, draft: Draft) -> str:
    """A target as labels write it, without spaces: "article6,paragraph1(b)"."""
    if target.kind is TargetKind.CLASS:
        return f"class:{target.id}"
    article, opened, parts = place(draft.by_id()[target.id].address).partition("(")
    first, _, rest = parts.partition(")")
    return f"article{article}" + (f",paragraph{first}{rest}" if opened else "")


def measured(draft: Draft, labels: Sequence[dict[str, str]], resources: Resources, *, everything: bool) -> list[Cell]:
    """Precision, recall, and the counts behind them."""
    scope = read_scope(draft, resources.scope_phrases(draft.language))
    provisions = draft.by_id()
    found = {(place(provisions[one.provision].address), named(one.target, draft)) for one in scope.reaches}
    wanted = {(one["provision"], one["target"].replace(" ", "")): one["readers"] for one in labels}
    spoken = {provision.partition("(")[0] for provision, _ in wanted}
    found = {one for one in found if everything or one[0].partition("(")[0] in spoken}
    agreed = {one for one, readers in wanted.items() if readers == "AB"}
    right, wrong = len(agreed & found), len(found - set(wanted))
    return [
        Cell(right / (right + wrong) if right + wrong else None, goal=at_least(_PRECISION)),
        Cell(right / len(agreed) if agreed else None, goal=at_least(_RECALL)),
        Cell(len(agreed), 0),
        Cell(wrong, 0),
        Cell(len(agreed - found), 0),
    ]


def cost(older: Draft, newer: Draft, resources: Resources) -> list[Cell]:
    """Seconds for both scopes, for the comparison, and their ratio."""
    for draft in (older, newer):
        resources.scope_phrases(draft.language)  # made once in a process
    started = time.perf_counter()
    for draft in (older, newer):
        read_scope(draft, resources.scope_phrases(draft.language))
    read = time.perf_counter() - started
    started = time.perf_counter()
    compare_drafts(older, newer, KnownEvidence(), resources)
    compared = time.perf_counter() - started
    return [
        Cell(older.words() + newer.words(), 0),
        Cell(read),
        Cell(compared),
        Cell(read / compared, goal=at_most(_COST)),
    ]


def labelled() -> Iterator[Path]:
    """The instruments of the corpus that are there, each with its labels."""
    for year, name in _LABELLED.items():
        if (_INSTRUMENTS / name).exists():
            yield from (_INSTRUMENTS / name, ROOT / "benchmarks" / "labels" / f"scope-{year}.jsonl")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="DRAFT LABELS")
    parser.add_argument("--all", action="store_true", help="count rows of articles without labels too")
    parser.add_argument("--pair", nargs=2, type=Path, metavar=("OLDER", "NEWER"))
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    asked = parser.parse_args()
    resources, report = load_resources(ROOT / "resources"), Report("How well the scope of drafts is read.")
    table = Table("Pairs of provision and target", ("precision", "recall", "agreed", "wrong", "missed"))
    files = asked.files or list(labelled())
    for path, labels in zip(files[::2], files[1::2], strict=True):
        lines = [json.loads(line) for line in labels.read_text("utf-8").splitlines() if line.strip()]
        draft = read_draft(path, resources.register, resources.profiles)
        table.add(path.name, *measured(draft, lines, resources, everything=asked.all))
    if files:
        report.show(table)
    else:
        print("no instruments of the corpus beside the project")
    if asked.pair:
        older, newer = (read_draft(one, resources.register, resources.profiles) for one in asked.pair)
        spent = Table("Cost", ("words", "scope, s", "comparison, s", "ratio"))
        spent.add(" and ".join(one.name for one in asked.pair), *cost(older, newer, resources))
        report.show(spent)
    report.write(asked.json, asked.markdown)


if __name__ == "__main__":
    main()
