r"""The redline of real drafts beside those of programs that compare Word files, each read from the file that it wrote.

    python benchmarks/redlines.py [CORPUS] [--peers FOLDER] [--keep FOLDER] [--json OUT] [--markdown OUT]
                                  [--sheet FOLDER --seed N --items N]

CORPUS is the folder of real documents (`../shared/corpus`). All programs get the same paragraphs: those that our Word
file has once all its changes are rejected, and once all are accepted, notes among them, one paragraph each. Of each
program: runs of marked text in a paragraph (units), equal runs of at most two words between two of them (islands), and
characters marked, those of moves and of paragraphs that are replaced as a whole counted apart. `--keep` keeps the
files, and takes those that are there already instead of asking a program again.

`--sheet` writes paragraphs that changed, drawn by chance, as each program marks them, without its name and in another
order each time, for a reader who says which he prefers; `key.json` beside it says which is whose.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.comparison.compare import compare  # noqa: E402
from app.exporting.docx.redline import redline_docx  # noqa: E402
from app.exporting.layout.rows import PrintJob  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.redline.compose import compose  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.reading import apply_reading  # noqa: E402
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_most  # noqa: E402
from benchmarks.measuring.peers import PEERS, WordComparer, python_of, run_docx, word_comparers  # noqa: E402
from benchmarks.measuring.shown_paragraphs import ShownParagraph, shown_paragraphs  # noqa: E402
from benchmarks.measuring.tracked_paragraphs import (  # noqa: E402
    NEWER,
    OLDER,
    Marks,
    TrackedParagraph,
    marks_of,
    texts_of,
    tracked_paragraphs,
)
from benchmarks.measuring.word_files import write_docx  # noqa: E402

PAIRS = {
    "High Seas, June → December 2022": (
        "bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt", 100,
    ),
    "Paris, October → December 2015": ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md", None),
    "plastics, zero → revised zero": ("plastics/03_zerodraft.pdf", "plastics/04_revised_zero_draft.pdf", None),
}  # fmt: skip
"""Of each pair its drafts, and how many islands it may have."""
_NEAR = 1.05
"""Our marked characters to the fewest, at most."""
OURS, OFFICE = "Travaux", "LibreOffice"
_SHORTEST, _LONGEST = 40, 1200
"""Characters of a paragraph that is shown to a reader."""


@dataclass(frozen=True)
class Answers:
    """The files of one pair as the programs wrote them, and why another one has none."""

    files: Mapping[str, list[TrackedParagraph]]
    absent: Mapping[str, str]


def ours(corpus: Path, resources: Resources, names: Sequence[str], target: Path) -> None:
    """Write our Word file of a pair."""
    older, newer = (
        apply_reading(read_draft(corpus / name, resources.register, resources.profiles), "issued").draft
        for name in names
    )
    page = compose(compare(older, newer), (), older, newer, resources.register)
    target.write_bytes(redline_docx(PrintJob(page)))


def answers(folder: Path, comparers: Sequence[WordComparer]) -> Answers:
    """What every program makes of the two drafts of our Word file in `folder`, which must be there."""
    found = {OURS: tracked_paragraphs(folder / f"{OURS}.docx")}
    absent: dict[str, str] = {}
    older, newer = folder / "older.docx", folder / "newer.docx"
    for path, kinds in ((older, OLDER), (newer, NEWER)):
        write_docx(path, [" ".join(line.split()) for line in texts_of(found[OURS], kinds)], plain=True)
    for one in comparers:
        out = folder / f"{one.name.split()[0]}.docx"
        if one.absent:
            absent[one.name] = one.absent
            continue
        try:
            if not out.exists():
                run_docx(one.command(), older, newer, out)
            found[one.name.split()[0]] = tracked_paragraphs(out)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as failed:
            absent[one.name] = f"no answer ({type(failed).__name__})"
    return Answers(found, absent)


def table_of(name: str, answer: Answers, islands: int | None) -> Table:
    """A row for each program."""
    table = Table(
        name,
        (
            "units", "changed paragraphs", "islands", "marked +", "marked −", "marked", "moved", "replaced", "all",
            "not rebuilt",
        ),
    )  # fmt: skip
    marks = {program: marks_of(paragraphs) for program, paragraphs in answer.files.items()}
    wanted = [_letters(texts_of(answer.files[OURS], kinds)) for kinds in (OLDER, NEWER)]
    for program, one in marks.items():
        goals = _goals(marks, islands) if program == OURS else {}
        told = [_letters(texts_of(answer.files[program], kinds)) for kinds in (OLDER, NEWER)]
        table.add(
            program,
            Cell(one.units, 0),
            Cell(one.paragraphs, 0),
            Cell(one.islands, 0, goals.get("islands")),
            Cell(one.came, 0),
            Cell(one.went, 0),
            Cell(one.edited, 0, goals.get("edited")),
            Cell(one.moved, 0),
            Cell(one.replaced, 0),
            Cell(one.all, 0, goals.get("all")),
            Cell(sum(abs(a - b) for a, b in zip(told, wanted, strict=True)), 0),
        )
    table.notes += [f"{program}: not measured, {why}" for program, why in answer.absent.items()]
    return table


def _letters(lines: Sequence[str]) -> int:
    return sum(not letter.isspace() for line in lines for letter in line)


def _goals(marks: Mapping[str, Marks], islands: int | None) -> dict[str, Goal | None]:
    peers = [one.edited for program, one in marks.items() if program != OURS]
    goals: dict[str, Goal | None] = {"islands": at_most(islands) if islands else None}
    if peers:
        goals["edited"] = at_most(round(min(peers) * _NEAR))
    if OFFICE in marks:
        goals["all"] = at_most(marks[OFFICE].all)
    return goals


def write_sheet(target: Path, pairs: Mapping[str, Answers], seed: int, items: int) -> None:
    """Write `items` changed paragraphs drawn by chance, as all programs mark them, and the key to whose is whose."""
    dice = random.Random(seed)
    drawn: list[tuple[str, dict[str, ShownParagraph]]] = []
    for name, answer in pairs.items():
        lines = texts_of(answer.files[OURS], NEWER)
        shown = {program: shown_paragraphs(paragraphs, lines) for program, paragraphs in answer.files.items()}
        together = [
            {program: views[at] for program, views in shown.items() if at in views} for at, _ in enumerate(lines)
        ]
        fit = [
            views
            for line, views in zip(lines, together, strict=True)
            if _SHORTEST <= len(line) <= _LONGEST and len(views) == len(shown) and _is_changed(views)
        ]
        drawn += [(name, views) for views in dice.sample(fit, items // len(pairs))]
    dice.shuffle(drawn)
    target.mkdir(parents=True, exist_ok=True)
    key: dict[str, dict[str, str]] = {}
    with (target / "sheet.txt").open("w", encoding="utf-8") as sheet:
        sheet.write(_HEAD)
        for number, (name, views) in enumerate(drawn, start=1):
            programs = sorted(views)
            dice.shuffle(programs)
            key[str(number)] = {"pair": name, **dict(zip("ABCD", programs, strict=False))}
            sheet.write(f"\n{'=' * 100}\nItem {number}\n")
            for letter, program in zip("ABCD", programs, strict=False):
                sheet.write(f"\n  {letter}\n{views[program].text()}\n")
    (target / "key.json").write_text(json.dumps(key, indent=1, ensure_ascii=False), "utf-8")


_HEAD = """Paragraphs of a treaty draft, each as several programs mark what changed since the draft before.

⟦-words-⟧ went, ⟦+words+⟧ came, ⟦<words<⟧ moved away from here, ⟦>words>⟧ moved here. A line that begins with "above:"
is what a program strikes, or shows as gone, between the paragraph before and this one. Of every item say which of them
a drafter who must report the change would rather be handed, or that there is no difference that matters, and why.
"""


def _is_changed(views: Mapping[str, ShownParagraph]) -> bool:
    """Whether any program shows words that stayed beside words that did not."""
    return any(view.edited for view in views.values())


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--items", type=int, default=60)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    asked = parser.parse_args()
    resources, report = load_resources(ROOT / "resources"), Report("Redlines of real pairs, from the files written.")
    comparers = word_comparers(python_of(asked.peers))
    pairs: dict[str, Answers] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for number, (name, (*drafts, islands)) in enumerate(PAIRS.items(), start=1):
            folder = (asked.keep or Path(scratch)) / str(number)
            folder.mkdir(parents=True, exist_ok=True)
            ours(asked.corpus, resources, drafts, folder / f"{OURS}.docx")
            pairs[name] = answers(folder, comparers)
            report.show(table_of(name, pairs[name], islands))
    if asked.sheet:
        write_sheet(asked.sheet, pairs, asked.seed, asked.items)
    report.write(asked.json, asked.markdown)


if __name__ == "__main__":
    main()
