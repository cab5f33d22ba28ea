"""Whether a file that nobody said anything of is rather a paper with proposals than a draft, by its first lines.

In: a file. Out: names of actors that head its passages, () where it is rather a draft. It is a guess that a person is
shown and can turn down; nothing is read as a proposal here (`paper.py`).

A compilation heads what each actor asks with the actor's name, alone in a line or before a colon. A draft has such
lines, too: lists of parties, of which one name follows the other, and a name here and there.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from app.importing.files import load
from app.importing.formats import PaperForm, format_of, is_slow, source_of
from app.importing.pdf.page.extraction import open_pdf
from app.importing.proposals.tables.markdown_tables import pipe_tables
from app.importing.proposals.tables.reader import holds_proposals
from app.importing.source.encodings import decode_text
from app.importing.source.grids import grids_of
from app.importing.source.reader_options import ReaderOptions
from app.notation.statements.actor_lists import is_actor_line
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.importing.source.grids import Grid
    from app.treaty.actors import Register

_LINES, _PAGES = 1500, 15
"""So much of a file is looked at."""
_TITLE = 15
"""Lines in which a paper says what it is."""
_HEADS, _NAMES = 4, 3
"""So many passages headed by a name, and so many names, make a paper of a file that does not say what it is."""
_TITLED_HEADS = 1
"""The same of one that calls itself proposals."""
_PASSAGE = 5
"""Letters from which on a line below a name is a passage, and no other entry of a list."""
_LONGEST_HEAD = 120
_BESIDE = re.compile(r"\s+\([^()]+\)$")
"""Who supports it, behind the name of who asks."""
_COLON = re.compile(r"^\s*[\[(]?([^:：\]]{2,120}?)[\])]?\s*[:：]\s*\S")
"""A name before a colon, with the words behind it."""
_CALLED = re.compile(
    r"\b(?:propos(?:al|als|ed amendments?|ition|itions|als? by)|amendments? (?:by|submitted)|submissions? (?:by|from)"
    r"|submitted by|compilation|proposé|présentée?s? par|soumise?s? par|propuestas?|presentadas? por|recopilación"
    r"|предложени\w*|представлен\w*|компиляци\w*|مقترحات?|اقتراحات?|تجميع)\b"
    r"|提案|提议|建议案|汇编|المقترح|الاقتراح",
    re.IGNORECASE,
)
"""Words by which a paper says what it is; a draft may say them, too, so that they are never enough."""


def heads_of_paper(path: Path, register: Register) -> tuple[str, ...]:
    """The names that head the passages of the file at `path`, as written, each once; () where it is rather a draft.

    Raises Refused for a file that cannot be read.
    """
    data, name = load(path), file_name(path.name)
    found = format_of(data, name)
    if found.sheets is not None or found.form is PaperForm.CELLS:
        return (name,)
    grids: tuple[Grid, ...] = ()
    if data.startswith(b"%PDF"):
        lines = list(itertools.islice(_lines_of_pdf(data, name), _LINES))
    elif is_slow(path):
        return ()
    elif found.form is PaperForm.LINES:
        source_of(data, name, ReaderOptions())  # what is no text is refused
        text = decode_text(data, name)[0]
        lines, grids = text.split("\n")[:_LINES], pipe_tables(text.split("\n"))
    else:
        source = source_of(data, name, ReaderOptions())
        lines, grids = [block.text for block in source.blocks[:_LINES]], grids_of(source.blocks)
    if grids and holds_proposals(grids, register):
        return (name,)
    return heads_in(lines, register)


def heads_in(lines: Sequence[str], register: Register) -> tuple[str, ...]:
    """The names that head passages in lines, as written, each once; () where they are rather a draft's."""
    lines = [" ".join(line.split()).strip("#*_ ") for line in lines]
    lines = [line for line in lines if line]
    names: dict[str, None] = {}
    heads = 0
    for line, after in itertools.zip_longest(lines, lines[1:], fillvalue=""):
        if head := _head(line, after, register):
            heads += 1
            names.setdefault(head)
    titled = any(_CALLED.search(line) for line in lines[:_TITLE])
    enough = heads >= _TITLED_HEADS if titled else heads >= _HEADS and len(names) >= _NAMES
    return tuple(names) if enough else ()


def _head(line: str, after: str, register: Register) -> str:
    """The name that heads a passage: alone above it, or before a colon; "" for none."""
    name = _BESIDE.sub("", line).strip("[]()")
    if len(line) <= _LONGEST_HEAD and is_actor_line(name, register):
        return name if len(after) >= _PASSAGE and not is_actor_line(after, register) else ""
    before = _COLON.match(line)
    return before[1].strip() if before and is_actor_line(before[1].strip(), register) else ""


def _lines_of_pdf(data: bytes, name: str) -> Iterator[str]:
    """The lines of the first pages, as they lie in the file: enough to know names by."""
    with open_pdf(data, name) as document:
        for number in range(min(_PAGES, len(document))):
            page = document[number].get_textpage()
            yield from page.get_text_bounded().splitlines()
            page.close()
