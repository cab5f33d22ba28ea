"""Tracked changes and comments of real Word files against an independent reader, pandoc, where it is installed.

Equal means: for each author and date the same words inserted and the same words deleted, in the same order (spaces
aside, moves being a deletion and an insertion), as many paragraph ends, and the same comments. Where the two differ
the file is named with the reason; a file that differs without being named fails, and so does one that is named and
does not differ.
"""

import json
import re
import shutil
import subprocess
import zipfile
from collections import Counter, defaultdict

import pytest

from app.importing.docx import read
from app.treaty.marks import Comment, Revision, RevisionUnit

NESTED = "pandoc drops what was deleted (w:del) inside a move (w:moveFrom, w:moveTo)"
FORMULA = "pandoc reads no tracked change inside a formula"
CONTENTS = "the changes in the table of contents are page numbers; the table is left out, and named in the report"
DIFFERENT = {
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
TRACKED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|comment) ")
STORIES = re.compile(r"word/(?:document|footnotes|endnotes|comments)\d*\.xml")


def tracked_files(corpus):
    """The well-formed Word files that have a tracked change or a comment."""
    for path in sorted(corpus.rglob("*.docx")):
        with zipfile.ZipFile(path) as archive:
            parts = [archive.read(name) for name in archive.namelist() if STORIES.fullmatch(name)]
        if any(TRACKED.search(part) for part in parts) and path.name != "typescript_redline.docx":
            yield path


def plain(node):
    """The words of a piece of pandoc's JSON, without notes."""
    if isinstance(node, list):
        return "".join(map(plain, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c", [])
    if kind == "Str":
        return content
    if kind in ("Math", "Code", "RawInline"):
        return content[1]
    return "" if kind == "Note" else " " if kind in ("Space", "SoftBreak", "LineBreak") else plain(content)


def by_pandoc(path):
    """(words by kind, author and date; paragraph ends outside tables by the same; comments)."""
    command = ["pandoc", "--track-changes=all", "--from=docx", "--to=json", str(path)]
    words, ends, comments = defaultdict(str), Counter(), Counter()

    def walk(node, in_table):
        if isinstance(node, dict):
            if node.get("t") == "Span":
                (_, classes, pairs), inside = node["c"]
                facts = dict(pairs)
                key = (facts.get("author", ""), facts.get("date", ""))
                for kind in ("insertion", "deletion"):
                    if kind in classes:
                        words[kind, *key] += plain(inside)
                    if f"paragraph-{kind}" in classes and not in_table:
                        ends[kind, *key] += 1
                if "comment-start" in classes:
                    comments[*key, "".join(plain(inside).split())] += 1
                    return
            for value in node.values():
                walk(value, in_table or node.get("t") == "Table")
        elif isinstance(node, list):
            for value in node:
                walk(value, in_table)

    walk(json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["blocks"], False)
    return closed_up(words), ends, comments


def by_us(path):
    """The same from our own reader."""
    words, ends, comments = defaultdict(str), Counter(), Counter()
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
    return closed_up(words), ends, comments


def closed_up(words):
    """Words without spaces, and without those who changed only spaces."""
    return {key: "".join(text.split()) for key, text in words.items() if text.strip()}


def test_author_date_and_text_of_every_tracked_change_are_those_that_pandoc_finds(corpus):
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not installed")
    files, different = 0, {}
    for path in tracked_files(corpus):
        files += 1
        ours, theirs = by_us(path), by_pandoc(path)
        if ours != theirs:
            different[path.name] = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    assert files > 40
    assert {name: pair for name, pair in different.items() if name not in DIFFERENT} == {}
    assert set(DIFFERENT) - set(different) == set(), "named as different, and equal now"
