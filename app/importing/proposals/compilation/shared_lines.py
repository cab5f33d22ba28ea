"""Lines of a compilation that hold more than one thing, or a head in a form of contents or of a list, one thing each:
"ARTICLE 8 Ghana 1. Lamps", "Article 6 | Ghana", "Ghana ......... page 3", "1) Ghana: delete paragraph 2".

In: all lines of a paper. Out: the same words, cut where a heading and a name share a line, and without dots or numbers
that the whole paper shows to be no contents and no paragraphs. It opens no blocks: that is `reader`'s business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, names_only, read_head
from app.importing.proposals.compilation.heads.signs import is_bullet, strip_line_signs
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.subject_names import subject_end
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register

_HEADS_LINE = re.compile(r"ARTICLE (?:ANTE )?\d{1,3} ?(?:BIS|TER|QUATER|QUINQUIES|SEXIES)? ?[.:–—-]? ?(?=\S)")
"""The heading of an article at the head of a line that has more."""
_LEADERS = compile_later(
    r"(?P<name>[^.…].*?)\s*(?:\.{4,}|…{2,}|(?:\s\.){4,})\s*(?:(?:page|p\.|pp\.|pág\.?|página|стр\.?|第|صفحة|ص)?\s*\d{1,4}\s*页?)?",
    re.IGNORECASE,
)
"""A line with the dots of contents, to the number of a page or without one."""
_PARTED = compile_later(r"\s*[|｜/]\s*|\s+[–—-]\s+|\s*[:：]\s*")
_LONGEST_PARTED = 120
_MOST_LISTED = 60
"""Lines below a heading in which a list of delegations goes on."""


def lines_apart(lines: Sequence[PaperLine], register: Register) -> list[PaperLine]:
    """The lines of a paper, each with one thing."""
    lines = [part for line in lines for part in _cut_behind_heading(line, register)]
    return _listed(_parted(_without_leaders(lines), register), register)


def _cut_behind_heading(line: PaperLine, register: Register) -> tuple[PaperLine, ...]:
    """A line as three where it is an article's heading, a name and the first of its words: "ARTICLE 8 Ghana 1. Lamps".

    Only a heading in capitals, known names and words that begin as wording does are cut: a sentence is none of them.
    """
    heading = _HEADS_LINE.match(line.text)
    rest = line.text[heading.end() :] if heading is not None else ""
    end = subject_end(rest, register) if rest else 0
    name, words = rest[:end].strip(" :–—-"), rest[end:].strip(" :–—-")
    if heading is None or not name or STARTS_WORDING.match(words) is None or read_head(name, register) is None:
        return (line,)
    return tuple(replace(line, text=text, written="") for text in (heading[0].strip(), name, words))


def _without_leaders(lines: list[PaperLine]) -> list[PaperLine]:
    """Lines without the dots of contents where they stand behind heads: each line with dots that is no heading has
    words of a text below it, as no entry of contents has, and stands nowhere else in the paper without dots.
    """
    dotted = {
        at: found["name"].strip()
        for at, line in enumerate(lines)
        if (".." in line.text or ". ." in line.text or "……" in line.text)
        and (found := _LEADERS.fullmatch(line.text)) is not None
    }
    names = {at: name for at, name in dotted.items() if heading_of(name) is None}
    bare = {line.text.casefold() for line in lines}
    below = (lines[at + 1].text if at + 1 < len(lines) else "" for at in names)
    worded = all(STARTS_WORDING.match(text) or instructions_in(text, "") is not None for text in below)
    if not names or not worded or any(name.casefold() in bare for name in names.values()):
        return lines
    return [replace(line, text=dotted.get(at, line.text)) for at, line in enumerate(lines)]


def _parted(lines: list[PaperLine], register: Register) -> list[PaperLine]:
    """Lines cut where the heading of an article and the names of who speaks to it share them: "Article 6 | Ghana". One
    such line may be the title of an article; two of different States are none.
    """
    found = {at: cut for at, line in enumerate(lines) if (cut := _heading_and_names(line.text, register)) is not None}
    if len({names for _, names in found.values()}) < 2:
        return lines
    parts: list[PaperLine] = []
    last = ""
    for at, line in enumerate(lines):
        if at not in found:
            parts.append(line)
            last = line.text if heading_of(line.text) is not None else last
            continue
        heading, names = found[at]
        parts += [replace(line, text=text, written="") for text in (heading, names) if text != last]
        last = heading
    return parts


def _heading_and_names(text: str, register: Register) -> tuple[str, str] | None:
    """The heading of an article on a line and the names of States or groups beside it, on either side."""
    if len(text) > _LONGEST_PARTED:
        return None
    for cut in _PARTED.finditer(text):
        for heading, names in ((text[: cut.start()], text[cut.end() :]), (text[cut.end() :], text[: cut.start()])):
            read = heading_of(heading) if heading and names else None
            if read is None or read.kind != "article" or read.titled:
                continue
            head = names_only(names, register)
            if head is not None and all(register.type_of(who.id) in ("state", "group") for who in head.actors):
                return heading.strip(), names.strip()
    return None


def _listed(lines: list[PaperLine], register: Register) -> list[PaperLine]:
    """Lines without the numbers of a list of delegations right below a heading: "1) Ghana: delete paragraph 2"."""
    bare: dict[int, str] = {}
    for at, line in enumerate(lines[:-1]):
        if strip_line_signs(lines[at + 1].text).style and heading_of(line.text) is not None:
            items = dict(_items(lines, at + 1, register))
            bare |= items if len(items) > 1 else {}
    return [replace(line, text=bare.get(at, line.text)) for at, line in enumerate(lines)] if bare else lines


def _items(lines: Sequence[PaperLine], first: int, register: Register) -> Iterator[tuple[int, str]]:
    """The items of a list of delegations that begins on a line, each with its place and without its number."""
    style = strip_line_signs(lines[first].text).style
    for at in range(first, min(len(lines), first + _MOST_LISTED)):
        line = strip_line_signs(lines[at].text)
        if line.style != style or is_bullet(style):
            if at == first or heading_of(lines[at].text) is not None:
                return
            continue
        name, colon, asked = line.text.replace("：", ":").partition(":")
        asked = asked.strip()
        if not colon or names_only(name, register, told=True) is None:
            return
        if STARTS_WORDING.match(asked) is None and instructions_in(asked, "") is None:
            return
        yield at, line.text
