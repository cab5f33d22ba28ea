r"""How well and how fast files are read, over the real documents beside the repository: figures and their targets.

    python benchmarks/importing.py [CORPUS] [--only PART,…] [--rounds N] [--peers FOLDER] [--json OUT] [--markdown OUT]

CORPUS is the folder of real documents (`../shared/corpus`). Parts: word (beside pandoc), pdf (beside pdftotext), paris,
numbers (articles, options, brackets), papers (beside their contents), fonts (needs Tesseract with its data for
Arabic, some two minutes), cost (beside pdfplumber, pypdf, pdftotext, pandoc and python-docx, by turns in one run). What
must hold of other formats tests see to; files that are damaged on purpose are read by `fuzz.py`.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.importing.files import read_draft
from app.importing.formats import source_of
from app.importing.outline.build import build
from app.importing.proposals.paper import read_paper
from app.importing.source.reader_options import ReaderOptions
from app.services.resources import Resources, load_resources
from app.treaty.draft import Draft, Kind
from benchmarks.measuring import compilations, edited_pair, numbering, reading_cost, word_reading
from benchmarks.measuring import lying_fonts as lying
from benchmarks.measuring import pdf_reading as reading
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_least, at_most
from benchmarks.measuring.paper_lines import account_of
from benchmarks.measuring.pdf_margins import intruders, margins_of
from benchmarks.measuring.peers import PEERS, python_of

if TYPE_CHECKING:
    from app.importing.source.blocks import Source

ROOT = Path(__file__).resolve().parent.parent
_WITH_TEXT = ("un-pdfs/**/*.pdf", "report-pair/**/*.pdf", "un-agreement-languages/*-fr/**/*.pdf")
_LAW_OF_THE_SEA = "un-pdfs/unclos-1982/1982-12-10/original.pdf"
_ARTICLES = (
    ("un-agreement-languages/bbnj-agreement-2023-fr/2023-06-19/original.pdf", 76),
    ("un-pdfs/fish-stocks-agreement-1995/1995-08-04/original.pdf", 50),
    ("un-pdfs/agreement-partxi-1994/1994-07-28/original.pdf", 10),
)
_COMPILATIONS = (
    ("bbnj-later/2022-08-01_textual-proposals-by-delegations_whole-INF5.txt", 222, 0),
    ("bbnj-later/2020-04-15_textual-proposals-on-2020-3_INF1.txt", 470, 1),
)
"""Compilations, how many entries of their contents must be right, and how many may stand elsewhere."""
_OUTCOMES = ("bbnj/2023-02-01_small-group-outcomes.txt",)
"""A paper without the names of delegations in its contents."""


@dataclass(frozen=True)
class Asked:
    """What the parts are given."""

    corpus: Path
    resources: Resources
    report: Report
    rounds: int
    peers: Path

    def built(self, source: Source, name: str) -> Draft:
        """What was read of a file as a draft."""
        register, profiles = self.resources.register, self.resources.profiles
        return build(source, name=name, sha256="", register=register, profiles=profiles)

    def draft(self, name: str | Path) -> Draft:
        """A file of the corpus as a draft, read in this process."""
        return read_draft(self.corpus / name, self.resources.register, self.resources.profiles)


def word(asked: Asked) -> None:
    """Tracked changes against oracles and pandoc; every file an answer."""
    for table in word_reading.measured(asked.corpus, asked.resources):
        asked.report.show(table)


def pdf(asked: Asked) -> None:
    """Words, articles and notes of PDFs, and what must not be in their text."""
    asked.report.show(_words(asked))
    asked.report.show(_structure(asked))


def _words(asked: Asked) -> Table:
    """Of each PDF with a text beside it."""
    corpus = asked.corpus
    table = Table(
        "PDF: words against the text beside (F1 of multisets of lower-cased words)",
        (
            "blocks",
            "heads taken out",
            "of so many words",
            "missing, not named",
            "not in the draft",
            "heads in the text",
            "notes in sentences",
        ),
    )
    table.notes += [
        "heads taken out: of the text beside, the words that the report names as left out and that pdftotext finds at",
        "the edge of a page. The texts beside the resolutions hold their running heads, which no draft may hold.",
        "not in the draft: words of mastheads and prefaces, which the report has, and signs of notes, which are marks.",
    ]
    for path in sorted(path for pattern in _WITH_TEXT for path in corpus.glob(pattern)):
        source = source_of(path.read_bytes(), path.name, ReaderOptions())
        said, named = (reading.words_in(text) for text in (reading.said_by(source), reading.set_aside_by(source)))
        wanted = reading.words_in((path.parent / "text.txt").read_text("utf-8"))
        margins = margins_of(path)
        held = (wanted - said) & named & (margins.edges if margins else named)
        bare, taken = reading.score_of(said, wanted), reading.score_of(said, wanted - held)
        goal = at_least(0.99)
        holds = held.total() > _HELD * wanted.total()
        table.add(
            "/".join(path.relative_to(corpus).parts[1:-1]),
            Cell(bare, 4, None if holds else goal),
            Cell(taken, 4, goal if holds else None),
            Cell(held.total(), 0),
            Cell((wanted - said - named).total(), 0),
            Cell((said - reading.words_in(lying.words_of(asked.built(source, path.name)))).total(), 0),
            Cell(len(intruders(source, margins)) if margins else None, 0, at_most(0)),
            Cell(reading.inside_sentences(source), 0, at_most(0)),
        )
    return table


_HELD = 0.01
"""From which share of its words a text beside counts as one that holds its running heads."""


def _structure(asked: Asked) -> Table:
    """What is found in texts whose articles and notes are known."""
    table = Table("PDF: what is found", ("figure",))

    def add(what: str, value: float, goal: Goal, places: int = 0) -> None:
        table.add(what, Cell(value, places, goal))

    sea = asked.draft(_LAW_OF_THE_SEA)
    add("law of the sea: articles of 320", len(set(reading.articles_of(sea)) & set(range(1, 321))), at_least(320))
    numbers = [p.number.split()[-1] for p in sea.provisions if p.kind is Kind.ANNEX]
    nine = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    add(
        "law of the sea: annexes of nine, in order",
        sum(a == b for a, b in zip(numbers, nine, strict=False)),
        at_least(9),
    )
    drafts = {name: asked.draft(name) for name, _ in _ARTICLES}
    for name, count in _ARTICLES:
        found = reading.articles_of(drafts[name]) == list(range(1, count + 1))
        add(f"{Path(name).parts[1]}: its {count} articles in order", float(found), at_least(1))
    for name, draft in {_LAW_OF_THE_SEA: sea, **drafts}.items():
        beside = (asked.corpus / name).with_name("text.txt").read_text("utf-8")
        many, right = reading.headed(draft, beside)
        add(f"{Path(name).parts[1]}: numbers and titles as beside, of {many}", right, at_least(many))
    for path in sorted(asked.corpus.glob("report-pair/**/*.pdf")):
        notes, cited = reading.notes_of(source_of(path.read_bytes(), path.name, ReaderOptions()))
        add(f"{path.relative_to(asked.corpus)}: notes cited, of {notes}", cited / notes, at_least(0.97), 3)
    return table


def paris(asked: Asked) -> None:
    """An edited text in PDF beside the unedited one in Markdown: what pairs, and what is shown as changed."""
    edited, unedited = "paris/2015-10-23_11infnot.pdf", "paris/2015-10-23_draft-text.md"
    files = asked.corpus / unedited, asked.corpus / edited
    asked.report.show(edited_pair.table_of(asked.draft(unedited), asked.draft(edited), *files))


def fonts(asked: Asked) -> None:
    """Fonts that lie: what is put right, what is called unreadable, what is read from pictures."""
    corpus, resources = asked.corpus, asked.resources
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
    said = lying.words_of(draft)
    add("Russian: F1 of words", lying.score(said, text), at_least(0.98), 4)
    plain = reading.score_of(reading.words_in(said), reading.words_in(text))
    add("… with words divided where the text beside divides them", plain, None, 4)
    table.notes.append(
        "The Russian text beside the PDF keeps the hyphens at the ends of its lines; they are undone in F1."
    )
    add("Russian: articles of 76", len(lying.articles_of(draft) & set(range(1, 77))), at_least(76))
    many, right = reading.headed(draft, text)
    add(f"Russian: numbers and titles as beside, of {many}", right, at_least(many))
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
    asked.report.show(table)


def numbers(asked: Asked) -> None:
    """Articles, options and brackets of texts whose numbers are known."""
    table = Table("Numbers and divisions", ("figure",))
    corpus, register, profiles = asked.corpus, asked.resources.register, asked.resources.profiles

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
    asked.report.show(table)


def papers(asked: Asked) -> None:
    """Compilations of proposals beside their own contents."""
    table = Table(
        "Compilations beside their own contents (article, delegation, page)",
        ("entries", "right", "at another place", "missed", "on another page", "names the contents have not"),
    )
    for name, right, elsewhere in _COMPILATIONS:
        path = asked.corpus / name
        entries = compilations.entries_of(path.read_text("utf-8"))
        held = compilations.held_against(entries, read_paper(path, asked.resources.register).proposals)
        table.add(
            path.stem,
            Cell(len(entries), 0),
            Cell(len(held.right), 0, at_least(right)),
            Cell(len(held.elsewhere), 0, at_most(elsewhere)),
            Cell(len(held.missed), 0),
            Cell(len(held.other_page), 0, at_most(0)),
            Cell(len(held.unlisted), 0),
        )
    asked.report.show(table)
    lines = Table(
        "Lines of papers, and what became of each",
        ("lines", "in proposals", "told as not read", "headings", "in blocks without an ask", "lost"),
    )
    for name in (*(name for name, _, _ in _COMPILATIONS), *_OUTCOMES):
        path = asked.corpus / name
        found = account_of(path.read_text("utf-8").split("\n"), read_paper(path, asked.resources.register))
        lines.add(
            path.stem,
            *(Cell(n, 0) for n in (found.all, found.proposed, found.told, found.headings, len(found.unasked))),
            Cell(len(found.lost), 0, at_most(0)),
        )
    asked.report.show(lines)


def cost(asked: Asked) -> None:
    """Time and memory of a long PDF and of a long Word file, beside other readers."""
    python = python_of(asked.peers)
    asked.report.show(reading_cost.long_pdf(asked.corpus / _LAW_OF_THE_SEA, python, asked.rounds))
    asked.report.show(reading_cost.long_word(asked.resources, asked.rounds))


PARTS: Mapping[str, Callable[[Asked], None]] = {
    "word": word,
    "pdf": pdf,
    "paris": paris,
    "numbers": numbers,
    "papers": papers,
    "fonts": fonts,
    "cost": cost,
}


def main() -> int:
    """Measure the parts that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, separated by commas")
    parser.add_argument("--rounds", type=int, default=3, help="rounds in which costs are taken by turns")
    parser.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    wish = parser.parse_args()
    if unknown := set(wish.only.split(",")) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    if not wish.corpus.is_dir():
        print(f"There is no folder of real documents at {wish.corpus}; nothing was measured.")
        return 0
    report = Report(f"How well real files are read, and how fast: medians of {wish.rounds} rounds taken by turns.")
    asked = Asked(wish.corpus, load_resources(ROOT / "resources"), report, wish.rounds, wish.peers)
    for part, measure in PARTS.items():
        if part in wish.only.split(","):
            measure(asked)
    report.write(wish.json, wish.markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
