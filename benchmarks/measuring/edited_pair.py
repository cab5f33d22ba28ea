"""An edited text beside the unedited one, in two formats: whether the differences shown are those of the edit.

The truth is had without our readers: the words of the Markdown as they stand in its file, and those of the PDF as
pdftotext gives them. It compares multisets of words; where in the text they stand the pairs say.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.treaty.changes import ChangeKind
from benchmarks.measuring.figures import Cell, Table, at_least, at_most
from benchmarks.measuring.pdf_margins import margins_of

if TYPE_CHECKING:
    from app.treaty.draft import Draft

_WORD = re.compile(r"\w+")
_SIGN = re.compile(r"(?<=[^\W\d_])\d+")
_SHOWN = (ChangeKind.INSERTION, ChangeKind.DELETION, ChangeKind.SUBSTITUTION)


def table_of(older: Draft, newer: Draft, unedited: Path, edited: Path) -> Table:
    """The figures of a pair: `older` was read from the Markdown `unedited`, `newer` from the PDF `edited`."""
    table = Table(f"{unedited.parent.name}: the edited PDF beside the unedited Markdown", ("figure",))
    comparison = compare(older, newer)
    paragraphs = {provision.id for provision in older.provisions if provision.text.strip()}
    pairs = {pair.older for pair in comparison.pairs}
    table.add(
        f"paragraphs that pair, of {len(paragraphs)}",
        Cell(len(paragraphs & pairs) / len(paragraphs), 3, at_least(0.97)),
    )
    if shutil.which("pdftotext") is None:
        table.notes.append("pdftotext is not installed; what is shown as changed was not checked.")
        return table
    shown = [change for change in comparison.changes if change.kind in _SHOWN]
    new = _words(" ".join(change.newer.text for change in shown if change.newer))
    gone = _words(" ".join(change.older.text for change in shown if change.older))
    told = subprocess.run(["pdftotext", "-layout", str(edited), "-"], capture_output=True, check=True).stdout.decode(
        "utf-8"
    )
    in_pdf, in_markdown = _words(told), _words(unedited.read_text("utf-8"))
    known = {pair.newer for pair in comparison.pairs}
    others = [change.newer.text for change in comparison.changes if change.newer and change.kind not in _SHOWN]
    numbers = _words(" ".join([*others, *(one.number for one in newer.provisions if one.id not in known)]))
    table.add("words shown as new", Cell(new.total(), 0))
    table.add("… that pdftotext does not find in the PDF", Cell((new - in_pdf).total(), 0, at_most(0)))
    table.add("words shown as gone", Cell(gone.total(), 0))
    table.add("… that do not stand in the Markdown", Cell((gone - in_markdown).total(), 0, at_most(0)))
    margins = margins_of(edited)
    added = in_pdf - in_markdown - _words(" ".join(margins.lines) if margins else "")
    table.add("words that the PDF has more often than the Markdown, its heads aside", Cell(added.total(), 0))
    table.add(
        "… of which are shown as new, numbers of new paragraphs among them",
        Cell(((new + numbers) & added).total() / added.total(), 3, at_least(0.97)),
    )
    said = " ".join(change.newer.text for change in shown if change.newer)
    heads = {line for line in margins.lines if len(_WORD.findall(line)) > 1} if margins else set()
    table.add("heads and page numbers shown as new", Cell(sum(said.count(head) for head in heads), 0, at_most(0)))
    same = _same_in_letters(older, newer, comparison.pairs)
    changed = {
        change.older.provision
        for change in shown
        if change.older and change.newer and _letters(change.older.text) != _letters(change.newer.text)
    }
    table.add(
        f"paragraphs shown as changed though their letters are the same, of {len(same)}",
        Cell(len(same & changed), 0, at_most(0)),
    )
    return table


def _words(text: str) -> Counter[str]:
    """The words of a text, lower-cased, without the signs of notes that are glued to them."""
    return Counter(_WORD.findall(_SIGN.sub("", text.lower())))


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _same_in_letters(older: Draft, newer: Draft, pairs: object) -> set[str]:
    """The paragraphs of the older text whose letters are those of what they are paired with, alone."""
    texts = [{p.id: p.text for p in draft.provisions} for draft in (older, newer)]
    many = Counter(pair.older for pair in pairs)  # type: ignore[attr-defined]
    return {
        pair.older
        for pair in pairs  # type: ignore[attr-defined]
        if many[pair.older] == 1
        and texts[0][pair.older].strip()
        and _letters(texts[0][pair.older]) == _letters(texts[1][pair.newer])
    }
