"""Tracked changes and comments of real Word files as an independent reader, pandoc, finds them, and as ours does.

Equal means: for each author and date the same words inserted and the same words deleted, in the same order (spaces
aside, moves being a deletion and an insertion), as many paragraph ends, and the same comments. Where the two differ
for a reason that lies in pandoc, the file is named with it.
"""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.importing.docx.reader import read
from app.treaty.marks import Comment, Revision, RevisionUnit

Found = tuple[dict[tuple[str, str, str], str], "Counter[tuple[str, str, str]]", "Counter[tuple[str, str, str]]"]
"""Words by kind, author and date; paragraph ends outside tables by the same; comments by author, date and words."""

NESTED = "pandoc drops what was deleted (w:del) inside a move (w:moveFrom, w:moveTo)"
FORMULA = "pandoc reads no tracked change inside a formula"
CONTENTS = "the changes in the table of contents are page numbers; the table is left out, and named in the report"
DIFFERENT: dict[str, str] = {
    "RA001-Tracked-Revisions-01.docx": NESTED,
    "RA001-Tracked-Revisions-02.docx": NESTED,
    "RP001-Tracked-Revisions-01.docx": NESTED,
    "RP001-Tracked-Revisions-02.docx": NESTED,
    "011-InsertedMathChar.docx": FORMULA,
    "012-DeletedMathChar.docx": FORMULA,
    "RP013-Deleted-Math-Control-Char.docx": FORMULA,
    "RP014-Inserted-Math-Control-Char.docx": FORMULA,
    "WC012-Math-After.docx": FORMULA,
    "atomizer_redline.docx": CONTENTS,
}
_TRACKED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|comment) ")
_STORIES = re.compile(r"word/(?:document|footnotes|endnotes|comments)\d*\.xml")


def tracked_files(corpus: Path) -> Iterator[Path]:
    """The well-formed Word files that have a tracked change or a comment."""
    for path in sorted(corpus.rglob("*.docx")):
        with zipfile.ZipFile(path) as archive:
            parts = [archive.read(name) for name in archive.namelist() if _STORIES.fullmatch(name)]
        if any(_TRACKED.search(part) for part in parts) and path.name != "typescript_redline.docx":
            yield path


def _plain(node: Any) -> str:
    """The words of a piece of pandoc's JSON, without notes."""
    if isinstance(node, list):
        return "".join(map(_plain, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c", [])
    if kind == "Str":
        return content
    if kind in ("Math", "Code", "RawInline"):
        return content[1]
    return "" if kind == "Note" else " " if kind in ("Space", "SoftBreak", "LineBreak") else _plain(content)


def by_pandoc(path: Path) -> Found:
    """What pandoc finds."""
    command = ["pandoc", "--track-changes=all", "--from=docx", "--to=json", str(path)]
    words: dict[tuple[str, str, str], str] = defaultdict(str)
    ends: Counter[tuple[str, str, str]] = Counter()
    comments: Counter[tuple[str, str, str]] = Counter()

    def walk(node: Any, in_table: bool) -> None:
        if isinstance(node, dict):
            if node.get("t") == "Span":
                (_, classes, pairs), inside = node["c"]
                facts = dict(pairs)
                key = (facts.get("author", ""), facts.get("date", ""))
                for kind in ("insertion", "deletion"):
                    if kind in classes:
                        words[kind, *key] += _plain(inside)
                    if f"paragraph-{kind}" in classes and not in_table:
                        ends[kind, *key] += 1
                if "comment-start" in classes:
                    comments[*key, "".join(_plain(inside).split())] += 1
                    return
            for value in node.values():
                walk(value, in_table or node.get("t") == "Table")
        elif isinstance(node, list):
            for value in node:
                walk(value, in_table)

    walk(json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["blocks"], False)
    return _closed_up(words), ends, comments


def by_us(path: Path) -> Found:
    """What our own reader finds."""
    words: dict[tuple[str, str, str], str] = defaultdict(str)
    ends: Counter[tuple[str, str, str]] = Counter()
    comments: Counter[tuple[str, str, str]] = Counter()
    source = read(path.read_bytes(), path.name)
    for block in source.blocks:
        for mark in block.marks:
            if isinstance(mark, Revision):
                kind = "insertion" if mark.kind.adds else "deletion"
                words[kind, mark.author, mark.date] += block.text[mark.start : mark.end]
            elif isinstance(mark, Comment):
                comments[mark.author, mark.date, "".join(mark.text.split())] += 1
        for mark in block.revisions:
            if mark.unit is RevisionUnit.BREAK and block.cell is None:
                ends["insertion" if mark.kind.adds else "deletion", mark.author, mark.date] += 1
    return _closed_up(words), ends, comments


def _closed_up(words: dict[tuple[str, str, str], str]) -> dict[tuple[str, str, str], str]:
    """Words without spaces, and without those who changed only spaces."""
    return {key: "".join(text.split()) for key, text in words.items() if text.strip()}
