"""How well Word files are read: against what a word processor made of them, and what pandoc finds tracked in them.

`measured(corpus, resources)` gives the tables that a benchmark shows; how fast they are read `reading_cost.py` says.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.files import read_draft
from app.job import Refused
from app.treaty import reading
from benchmarks.measuring import tracked_by_pandoc as tracked
from benchmarks.measuring.figures import Cell, Table, at_least, at_most

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.draft import Draft

_SHOWN = 4
"""Refusals that a note quotes."""
WORDS = 25_000
_SENTENCE = (
    "Each Party shall keep the lights of its harbours in good repair and report the state of the fog horns yearly"
)


def measured(corpus: Path, resources: Resources) -> Iterator[Table]:
    """All tables about Word files."""
    yield oracles(corpus, resources)
    yield answers(corpus, resources)
    yield revisions(corpus)


def oracles(corpus: Path, resources: Resources) -> Table:
    """Tracked files read as accepted and as original, beside what a word processor saved of each."""
    table = Table("Word: tracked files whose numbers, headings and words are those of their oracles", ("equal",))
    folder = corpus / "docx-tracked" / "RP"
    wrong: dict[Path, list[str]] = {}
    for tracked_file in sorted(folder.glob("*.docx")):
        for suffix, name in (("-Accepted", "accepted"), ("-Rejected", "original")):
            oracle = tracked_file.with_name(f"{tracked_file.stem}{suffix}.docx")
            if oracle.exists():
                faults = wrong.setdefault(tracked_file, [])
                if _printed(_draft(tracked_file, resources), name) != _printed(_draft(oracle, resources), "issued"):
                    faults.append(name)
    equal = sum(not faults for faults in wrong.values())
    table.add(f"of {len(wrong)} files", Cell(equal, 0, at_least(len(wrong))))
    table.notes += [f"{path.name}: not as {', '.join(faults)}" for path, faults in wrong.items() if faults]
    return table


def answers(corpus: Path, resources: Resources) -> Table:
    """Whether every Word file is a draft, or is refused with a sentence."""
    table = Table("Word: every file of the corpus", ("files",))
    counts: Counter[str] = Counter()
    for path in sorted(corpus.rglob("*.docx")):
        try:
            _draft(path, resources)
            counts["read"] += 1
        except Refused as reason:
            counts["refused"] += 1
            table.notes.append(f"refused: {reason}")
            counts["one sentence"] += path.name in str(reason) and "\n" not in str(reason)
    malformed = sum("typescript_redline.docx" in note for note in table.notes if note.startswith("refused"))
    table.add("read", Cell(counts["read"], 0))
    table.add(
        "refused in one sentence that names the file", Cell(counts["one sentence"], 0, at_least(counts["refused"]))
    )
    table.add("the malformed one refused", Cell(malformed, 0, at_least(1)))
    if len(table.notes) > _SHOWN:
        table.notes[_SHOWN:] = [f"… and {len(table.notes) - _SHOWN} more; most hold no words."]
    return table


def revisions(corpus: Path) -> Table:
    """Authors, dates and words of tracked changes, and comments, beside those that pandoc finds."""
    table = Table("Word: author, date and text of tracked changes and comments, beside pandoc", ("files",))
    if shutil.which("pandoc") is None:
        table.notes.append("pandoc is not installed.")
        return table
    equal, reasons, other = 0, Counter[str](), []
    for path in tracked.tracked_files(corpus):
        if tracked.by_us(path) == tracked.by_pandoc(path):
            equal += 1
        elif path.name in tracked.DIFFERENT:
            reasons[tracked.DIFFERENT[path.name]] += 1
        else:
            other.append(path.name)
    table.add("the same in both", Cell(equal, 0))
    for reason, count in reasons.items():
        table.add(f"not, because {reason}", Cell(count, 0))
    table.add("not, for no known reason", Cell(len(other), 0, at_most(0)))
    table.notes += other
    return table


def long_file(path: Path) -> None:
    """Write a Word file as delegates have it: headings, runs of several formats, every tenth paragraph tracked."""
    import docx
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document = docx.Document()
    size = len(_SENTENCE.split())
    for number in range(WORDS // (2 * size)):
        if number % 10 == 0:
            document.add_heading(f"Article {number // 10 + 1}", level=1)
        paragraph = document.add_paragraph(style="List Number")
        for at, word in enumerate(_SENTENCE.split()):
            run = paragraph.add_run(f"{word} ")
            run.bold = at % 5 == 0 or None
        last = paragraph.add_run(f"{_SENTENCE}.")
        if number % 10 == 5:
            change = OxmlElement("w:ins")
            change.set(qn("w:author"), "Delegation of Arven")
            change.set(qn("w:date"), "2031-05-04T10:00:00Z")
            last._r.addprevious(change)
            change.append(last._r)
    document.save(str(path))


def _draft(path: Path, resources: Resources) -> Draft:
    return read_draft(path, resources.register, resources.profiles)


def _printed(draft: Draft, name: str) -> list[str]:
    provisions = reading.apply_reading(draft, name).draft.provisions
    return " ".join(f"{p.number} {p.heading} {p.text}" for p in provisions).split()
