"""Plain text → blocks, one for each line that is not page furniture. It knows lines, not articles, and joins nothing.

A line that follows another without an empty line between is `continued`: it may be the rest of the line before
(`outline/line_joining.py` decides), and so may be the first line after a page break. "##" marks a heading guessed by
whoever took the text from its pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.importing.source.blocks import Block, Source
from app.importing.source.encodings import decode_text
from app.importing.source.report import left_out_words
from app.importing.text.running_matter import page_heads_within, running_lines
from app.late_pattern import compile_later
from app.treaty.draft import ReportLine, Severity

_HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_RULE = compile_later(r"^[\s_=*~—–-]{3,}$")


def read(data: bytes, name: str) -> Source:
    """The blocks of a plain text file. In: its bytes and its name (for messages only).

    Raises Refused for text with NUL or in no known encoding, and for a file without words.
    """
    text, report = decode_text(data, name)
    lines = text.split("\n")
    running = running_lines(lines)
    heads = page_heads_within(lines, running)
    blocks: list[Block] = []
    left_out: dict[str, list[tuple[str, str]]] = {}
    after_gap, paged = True, False
    for index, line in enumerate(lines):
        where = f"line {index + 1}"
        for start, end in reversed(heads.get(index, ())):
            left_out.setdefault("page number", []).append((where, line[start:end]))
            line = f"{line[:start]} {line[end:]}"
        words = " ".join(line.replace("\f", " ").split())
        if index in running:
            left_out.setdefault(running[index], []).append((where, words))
            paged = True
            continue
        if not words or _RULE.match(words):
            if words:
                left_out.setdefault("ruled line", []).append((where, words))
            after_gap = True
            continue
        heading = _HEADING.match(words)
        if heading and heading[2]:
            blocks.append(Block(heading[2], where, style=f"heading:{len(heading[1])}", continued=bool(blocks)))
        else:
            blocks.append(Block(words, where, continued=bool(blocks) and (paged or not after_gap)))
        after_gap = paged = False
    return Source(tuple(blocks), report=(*report, *_left_out(left_out)))


def _left_out(found: Mapping[str, Sequence[tuple[str, str]]]) -> list[ReportLine]:
    """One line for each sort of page furniture, with all its words and where they stood."""
    lines: list[ReportLine] = []
    for what, places in found.items():
        words = ", ".join(f"“{words}”" for _, words in places)
        last = f" to {places[-1][0]}" if len(places) > 1 else ""
        lines.append(ReportLine(Severity.INFO, left_out_words(len(places), what, words), f"{places[0][0]}{last}"))
    return lines
