r"""How well files are read, over the real documents beside the repository: a figure and its target in each row.

    python benchmarks/importing.py [CORPUS] [--only PART,…] [--json OUT] [--markdown OUT]

CORPUS is the folder of real documents (`../shared/corpus`). Parts: pdf, numbers, fonts (needs Tesseract with its data
for Arabic, some two minutes).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.importing.files import read_draft
from app.importing.formats import source_of
from app.importing.means import Means
from app.services.resources import Resources, load_resources
from app.treaty.draft import Draft, Kind
from benchmarks.measuring import lying_fonts as lying
from benchmarks.measuring import numbering
from benchmarks.measuring import pdf_reading as reading
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_least, at_most

ROOT = Path(__file__).resolve().parent.parent
_WITH_TEXT = ("un-pdfs/**/*.pdf", "report-pair/**/*.pdf", "un-agreement-languages/*-fr/**/*.pdf")
_LAW_OF_THE_SEA = "un-pdfs/unclos-1982/1982-12-10/original.pdf"


def pdf(corpus: Path, resources: Resources, report: Report) -> None:
    """Words, articles, notes, pairs, time and memory of PDFs."""
    report.show(_words(corpus))
    report.show(_structure(corpus, resources))
    report.show(_cost(corpus))


def _words(corpus: Path) -> Table:
    """Of each PDF with a text beside it."""
    table = Table(
        "PDF: words against the text beside", ("F1 of the blocks", "… and of what is named", "heads in the text")
    )
    table.notes.append("The texts beside some PDFs hold their running heads, page numbers and job numbers, others not.")
    for path in sorted(path for pattern in _WITH_TEXT for path in corpus.glob(pattern)):
        source = source_of(path.read_bytes(), path.name, Means())
        wanted = (path.parent / "text.txt").read_text("utf-8")
        bare = reading.words_against(reading.said_by(source), wanted).score
        named = reading.words_against(f"{reading.said_by(source)} {reading.set_aside_by(source)}", wanted).score
        best = at_least(0.99) if bare >= named else None
        table.add(
            "/".join(path.relative_to(corpus).parts[1:-1]),
            Cell(bare, 4, best),
            Cell(named, 4, None if best else at_least(0.99)),
            Cell(len(reading.furniture_in(source)), 0, at_most(0)),
        )
    return table


def _structure(corpus: Path, resources: Resources) -> Table:
    """What is found in texts whose articles, notes and paragraphs are known."""
    table = Table("PDF: what is found", ("figure",))

    def draft(name: str) -> Draft:
        return read_draft(corpus / name, resources.register, resources.profiles)

    def add(what: str, value: float, goal: Goal, places: int = 0) -> None:
        table.add(what, Cell(value, places, goal))

    sea = draft(_LAW_OF_THE_SEA)
    add("law of the sea: articles of 320", len(set(reading.articles_of(sea)) & set(range(1, 321))), at_least(320))
    annexes = sum(provision.kind is Kind.ANNEX for provision in sea.provisions)
    add("law of the sea: annexes of nine", annexes, at_least(9))
    for name, count in (
        ("un-agreement-languages/bbnj-agreement-2023-fr/2023-06-19/original.pdf", 76),
        ("un-pdfs/fish-stocks-agreement-1995/1995-08-04/original.pdf", 50),
        ("un-pdfs/agreement-partxi-1994/1994-07-28/original.pdf", 10),
    ):
        found = reading.articles_of(draft(name)) == list(range(1, count + 1))
        add(f"{Path(name).parts[1]}: its {count} articles in order", float(found), at_least(1))
    edited, unedited = "paris/2015-10-23_11infnot.pdf", "paris/2015-10-23_draft-text.md"
    add("paris: paragraphs that pair with the PDF", reading.paired(draft(unedited), draft(edited)), at_least(0.97), 3)
    for path in (*sorted(corpus.glob("plastics/*.pdf")), *sorted(corpus.glob("report-pair/**/*.pdf"))):
        notes, cited = reading.notes_of(source_of(path.read_bytes(), path.name, Means()))
        add(f"{path.relative_to(corpus)}: notes cited, of {notes}", cited / notes, at_least(0.97), 3)
    return table


def _cost(corpus: Path) -> Table:
    """Time and memory of the whole way, with the start of the program."""
    table = Table("PDF: 202 pages", ("seconds", "of the processor", "megabytes"))
    runs = [reading.show(ROOT, corpus / _LAW_OF_THE_SEA) for _ in range(3)]
    seconds, worked = min(run[0] for run in runs), min(run[1] for run in runs)
    memory = Cell(max(run[2] for run in runs), 0, at_most(400))
    table.add("travaux show, best of three", Cell(seconds, 2, at_most(6)), Cell(worked, 2), memory)
    return table


def fonts(corpus: Path, resources: Resources, report: Report) -> None:
    """Fonts that lie: what is put right, what is called unreadable, what is read from pictures."""
    languages = corpus / "un-agreement-languages"
    (russian,), (arabic,) = (list(languages.glob(f"*-{code}/*/original.pdf")) for code in ("ru", "ar"))
    table = Table("Fonts that lie", ("figure",))

    def add(what: str, value: float, goal: Goal | None = None, places: int = 0) -> None:
        table.add(what, Cell(value, places, goal))

    honest = [path for path in sorted(corpus.rglob("*.pdf")) if path not in (russian, arabic)]
    false = sum(lying.letters_of(path).unreadable for path in honest)
    add(f"pages called unreadable in {len(honest)} PDFs that can be read", false, at_most(0))
    mended = lying.letters_of(russian)
    add("Russian: pages put right", mended.mended, at_least(mended.written))
    add("Russian: seconds for it", mended.seconds, None, 2)
    draft = read_draft(russian, resources.register, resources.profiles)
    text = (russian.parent / "text.txt").read_text("utf-8")
    add("Russian: F1 of words", lying.score(lying.words_of(draft), text), at_least(0.98), 4)
    add("Russian: articles of 76", len(lying.articles_of(draft) & set(range(1, 77))), at_least(76))
    unread = lying.letters_of(arabic)
    add("Arabic: pages called unreadable", unread.unreadable, at_least(unread.written))
    began = time.perf_counter()
    draft = read_draft(arabic, resources.register, resources.profiles, means=lying.with_programs())
    add("Arabic, from its pictures: seconds", time.perf_counter() - began, None, 0)
    add("Arabic, from its pictures: articles of 76", len(lying.articles_of(draft) & set(range(1, 77))), at_least(76))
    text = (arabic.parent / "text.txt").read_text("utf-8")
    add("Arabic, from its pictures: F1 of words", lying.score(lying.words_of(draft), text), None, 4)
    add("Arabic, from its pictures: doubtful stretches", lying.doubtful_in(draft))
    table.notes.append("The Arabic text beside the PDF was itself recognised, and nobody has checked it.")
    report.show(table)


def numbers(corpus: Path, resources: Resources, report: Report) -> None:
    """Articles, options and brackets of texts whose numbers are known."""
    table = Table("Numbers and divisions", ("figure",))
    register, profiles = resources.register, resources.profiles

    def add(what: str, value: float, wanted: float) -> None:
        table.add(f"{what}, of {wanted}", Cell(value, 0, at_least(wanted)))

    charter = {code: read_draft(corpus / name, register, profiles) for code, name in numbering.CHARTER.items()}
    same = numbering.articles_in_common(charter)
    add("un-charter: articles with one number in English, French and Arabic", same, numbering.CHARTER_ARTICLES)
    for name, wanted in numbering.PLASTICS.items():
        found = numbering.structure_of(read_draft(corpus / name, register, profiles))
        articles = sum(len(part) for part in wanted.parts)
        add(
            f"{name}: articles under their numbers in their parts",
            numbering.in_common(found.parts, wanted.parts),
            articles,
        )
        add(f"{name}: options", found.options if found.options <= wanted.options else 0, wanted.options)
        add(f"{name}: signs of brackets", found.brackets if found.brackets <= wanted.brackets else 0, wanted.brackets)
    report.show(table)


PARTS: Mapping[str, Callable[[Path, Resources, Report], None]] = {"pdf": pdf, "numbers": numbers, "fonts": fonts}


def main() -> int:
    """Measure the parts that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, separated by commas")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    asked = parser.parse_args()
    resources = load_resources(ROOT / "resources")
    report = Report("How well real files are read.")
    for part in asked.only.split(","):
        PARTS[part](asked.corpus, resources, report)
    report.write(asked.json, asked.markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
