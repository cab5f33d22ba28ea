"""A compilation of proposals: blocks headed ARTICLE n, the proponents' names, their wording, then "Rationale".

In: lines of a paper. Out: proposals, each with the whole block as written. How wording becomes asks is
`compilation_asks`; which names are actors is the register's business. A heading may stand at the end of another
delegation's rationale, on a line of its own or not: it still starts a new block, because words credited to the wrong
delegation are the worst error this program can make.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.importing.compilation_asks import asks_of
from app.importing.paper_lines import Line
from app.job import Progress, Silent
from app.notation.actor_lists import is_actor_line
from app.treaty.marks import ActorRef
from app.treaty.proposals import Proposal

if TYPE_CHECKING:
    from app.treaty.actors import Register

_ORDINALS = r"bis|ter|quater|quinquies|sexies|septies|octies"
_ARTICLE = re.compile(
    rf"(?:ARTICLE|Article)\s+(\d{{1,3}})\s*({_ORDINALS})?(?:\s*[.:–—-]\s*(\S.{{0,150}}))?", re.IGNORECASE
)
_DIVISION = re.compile(r"(?:PART|CHAPTER|SECTION|TITLE)\s+(?:[IVXLC]+|\d{1,3})\b.{0,200}", re.IGNORECASE)
_OTHER_HEAD = re.compile(
    r"(?:PREAMBLE|TITLE|ANNEX(?:\s+\w{1,6})?|NEW ARTICLE(?:\s+.{1,60})?|GENERAL COMMENTS?)", re.IGNORECASE
)
_RATIONALE = re.compile(r"(?:(?<=\s)|^)(?:Rationale|RATIONALE)(?=\s*$|\s*:|\s+[A-Z0-9(“\"‘\[«])\s*:?\s*")
_SENTENCE_END = re.compile(r"(?:(?<=[.;!?:”\"’)\]])|(?<=provided))\s+(?=[A-Z])")
_STARTS_WORDING = re.compile(
    r"\s*(?:\[|\d{1,2}\s?\.|\(\w{1,3}\)|(?:Article|ARTICLE|Option|OPTION|Part|Para|Paragraph)\b)"
)
_NOTHING = re.compile(r"\W*(?:none|not|no rationale)\s+provided\W*", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    ("of", "and", "the", "for", "in", "on", "with", "its", "to", "de", "la", "du", "des", "et", "y", "del")
)
_SPACED = re.compile(r"(?:(?<=\s)|^)(?:[^\W\d_]\s){6,}[^\W\d_](?=\s|$|[.,;])")
"""Letters set apart, as some papers mark new words; where one word ends cannot be told."""
_LONGEST_LINE = 20_000
"""Characters. In a longer line no heading is looked for: no paper has such lines, and hostile ones would take hours."""
_LONGEST_NAME = 14
"""Words. The longest formal names of States and unions have eleven."""


@dataclass(slots=True)
class _Open:
    """A block being read: wording and rationale may alternate, each a list of lines."""

    actors: tuple[ActorRef, ...]
    address: str
    where: str
    known: bool
    parts: list[tuple[str, list[Line]]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)

    @property
    def in_rationale(self) -> bool:
        return bool(self.parts) and self.parts[-1][0] == "rationale"

    def add(self, kind: str, line: Line) -> None:
        if not self.parts or self.parts[-1][0] != kind:
            self.parts.append((kind, []))
        if line.text:
            self.parts[-1][1].append(line)


@dataclass(frozen=True, slots=True)
class ReadCompilation:
    """The proposals of a compilation in order, and (severity, message, where) for what was doubtful."""

    proposals: tuple[Proposal, ...]
    report: tuple[tuple[str, str, str], ...]


def read_compilation(
    lines: Sequence[Line],
    register: Register,
    *,
    source: str,
    date: str,
    prefix: str,
    progress: Progress | None = None,
) -> ReadCompilation:
    """Read the blocks of a compilation.

    In: lines in order; `source` and `date` (ISO 8601 or "") as they are to be shown; `prefix` begins every id. Out:
    one proposal per block, none when the lines hold no block of this form. Lines before the first block belong to none
    and are named in the report.
    """
    progress = progress or Silent()
    reader = _Reader(register)
    for at, line in enumerate(lines):
        if at % 200 == 0:
            progress.step(at, len(lines), "Reading proposals")
        reader.take(line, lines[at + 1 : at + 4])
    reader.close()
    proposals = []
    for number, block in enumerate(reader.done, 1):
        proposals.append(_proposal(block, f"{prefix}{number}", source, date))
    return ReadCompilation(tuple(proposals), tuple(reader.report))


class _Reader:
    """Takes line after line and cuts them into blocks."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.address = ""
        self.expects_name = False
        self.block: _Open | None = None
        self.done: list[_Open] = []
        self.report: list[tuple[str, str, str]] = []
        self.last = ""

    def take(self, line: Line, ahead: Sequence[Line]) -> None:
        """Read one line; `ahead` are the next few, for telling a heading from its like."""
        if _SPACED.search(line.text):
            told = "Letters are set apart here; the words could not be read and are no evidence."
            self.report.append(("warning", told, line.where))
        if self._takes_head(line, ahead):
            self.last = ""
            return
        for piece in self._cut_at_names(line):
            self._take_piece(piece, ahead)
            self.last = piece.text

    def close(self) -> None:
        """End the block that is open."""
        if self.block is not None:
            self.done.append(self.block)
        self.block = None

    def _takes_head(self, line: Line, ahead: Sequence[Line]) -> bool:
        article = _ARTICLE.fullmatch(line.text)
        if article is not None:
            titled = bool(article[3])
            capitals = line.text.startswith("ARTICLE")
            named = bool(ahead) and self._name_in(ahead[0].text) is not None
            if (not capitals and not named) or (titled and not named):
                return False
            self._open_head(f"Article {article[1]}" + (f" {article[2].lower()}" if article[2] else ""))
            return True
        named = any(self._name_in(other.text) is not None or _ARTICLE.fullmatch(other.text) for other in ahead[:2])
        upper = line.text == line.text.upper()
        if _DIVISION.fullmatch(line.text) and (upper or named):
            self._open_head("")
            self.expects_name = False
            return True
        if _OTHER_HEAD.fullmatch(line.text) and named:
            self._open_head(line.text.capitalize() if upper else line.text)
            return True
        return False

    def _open_head(self, address: str) -> None:
        self.close()
        self.address = address
        self.expects_name = bool(address)

    def _take_piece(self, line: Line, ahead: Sequence[Line]) -> None:
        named = self._name_in(line.text)
        if named is not None and (self.address or self.block):
            name, actors, rest = named
            self._open_block(actors, line.where, known=True)
            self._written(name)
            if rest:
                self._add(Line(rest, line.where))
            return
        if self._is_unknown_name(line.text, ahead):
            self._open_block((ActorRef("?", line.text),), line.where, known=False)
            self._written(line.text)
            self.report.append(
                ("warning", f"“{line.text}” is not a name in the register; it is kept as written.", line.where)
            )
            return
        if self.block is None:
            told = "title" if self.expects_name else "text before the first block"
            self.report.append(("info", f"Not read as a proposal ({told}): {line.text[:120]}", line.where))
            return
        self._add(line)

    def _open_block(self, actors: tuple[ActorRef, ...], where: str, *, known: bool) -> None:
        self.close()
        self.block = _Open(actors, self.address, where, known)
        self.expects_name = False

    def _written(self, text: str) -> None:
        if self.block is not None:
            self.block.written.append(text)

    def _add(self, line: Line) -> None:
        """Give the words of a line to the wording or the rationale of the open block."""
        block = self.block
        if block is None:
            return
        block.written.append(line.text)
        at = 0
        for found in _RATIONALE.finditer(line.text):
            self._add_words(block, line.text[at : found.start()], line.where)
            block.add("rationale", Line("", line.where))
            at = found.end()
        self._add_words(block, line.text[at:], line.where)

    def _add_words(self, block: _Open, text: str, where: str) -> None:
        text = text.strip()
        if not text:
            return
        if not block.in_rationale:
            block.add("wording", Line(text, where))
            return
        for kind, words in _wording_again(text, block.address):
            if words:
                block.add(kind, Line(words, where))

    def _name_in(self, text: str) -> tuple[str, tuple[ActorRef, ...], str] | None:
        """(name, actors, rest) when a line is a proponents' line, alone or before an address ("… Article 8(1) and
        (3)").
        """
        if len(text) > 400 or not text[:1].isupper():
            return None
        actors = is_actor_line(text, self.register)
        if actors:
            return text, actors, ""
        address = re.search(r"\s(?=Article\s+\d)", text)
        if address is not None:
            actors = is_actor_line(text[: address.start()], self.register)
            if actors:
                return text[: address.start()], actors, text[address.end() :]
        return None

    def _is_unknown_name(self, text: str, ahead: Sequence[Line]) -> bool:
        """A line that can only be a proponent's name although the register does not know it."""
        words = text.split()
        if not 1 <= len(words) <= _LONGEST_NAME or text[-1] in ".,;:?!" or re.search(r"[\d\[\]/]", text):
            return False
        big = [w for w in words if w.strip("()’'\"").casefold() not in _SMALL_WORDS]
        if not all(w.strip("()’'\"“”")[:1].isupper() for w in big) or not big:
            return False
        if _RATIONALE.fullmatch(text) or _DIVISION.fullmatch(text) or _OTHER_HEAD.fullmatch(text):
            return False
        if self.expects_name and self.block is None:
            return not any(self._name_in(other.text) for other in ahead[:2])
        if self.block is None or not self.block.in_rationale or len(words) < 2:
            return False
        over = not self.last or self.last[-1] in '.!?”"’)' or _NOTHING.fullmatch(self.last) is not None
        return bool(over and ahead and ahead[0].text[:1].isalnum() and not ahead[0].text[:1].islower()) or bool(
            over and ahead and ahead[0].text[:1] in '[(“"‘…'
        )

    def _cut_at_names(self, line: Line) -> Iterator[Line]:
        """The line, cut before a proponents' name that follows the end of a sentence of a rationale on the same line.

        Such a name counts only when nothing follows it, or something that begins a wording: a number, a bracket, an
        option.
        """
        text = line.text
        begun = self.block is not None and self.block.in_rationale
        rationale = _RATIONALE.search(text)
        if (not begun and rationale is None) or len(text) > _LONGEST_LINE:
            yield line
            return
        at = 0
        first = 0 if begun or rationale is None else rationale.end()
        for end in _SENTENCE_END.finditer(text):
            if end.start() < first or end.end() < at:
                continue
            name_end = self._name_at(text, end.end())
            if name_end is None:
                continue
            yield replace(line, text=text[at : end.start()].strip())
            yield replace(line, text=text[end.end() : name_end].strip())
            at = name_end
        if text[at:].strip():
            yield replace(line, text=text[at:].strip())

    def _name_at(self, text: str, start: int) -> int | None:
        """Where a proponents' name that begins at `start` ends, when it is followed by a wording or by nothing."""
        spaces = [m.start() for m in re.finditer(r"\s|$", text[start : start + 160])][:_LONGEST_NAME]
        for length in spaces:
            end = start + length
            if (not text[end:].strip() or _STARTS_WORDING.match(text[end:])) and is_actor_line(
                text[start:end], self.register
            ):
                return end
        return None


def _wording_again(text: str, address: str) -> list[tuple[str, str]]:
    """Words of a rationale cut where the wording of another paragraph of the same article begins ("Article 1, para.3
    3. Option A: …").

    Only an address of the block's own article at the start of a line or of a sentence, followed by a number, a
    bracket, an option or nothing, begins wording again; an article named in running words does not.
    """
    number = re.search(r"\d+", address)
    if number is None:
        return [("rationale", text)]
    own = re.compile(
        rf"(?:^|(?<=[.!?”\"’'\])\d])\s+|(?<=provided)\s+)(?=Article\s+{number[0]}(?!\d)[\s.,(]*(?:para\.?\s*)?[\w.()]*"
        rf"(?:\s+and\s+[\w.()]+)?(?:\s*$|\s+(?:\[?\d|\(\d|O(?:ption|PTION)\b|[“\[])))"
    )
    starts = [m.end() for m in own.finditer(text)]
    if not starts:
        return [("rationale", text)]
    cuts = [*starts, len(text)]
    pieces = [("rationale", text[: starts[0]].strip())]
    for start, end in itertools.pairwise(cuts):
        pieces.append(("wording", text[start:end].strip()))
    return pieces


def _proposal(block: _Open, identity: str, source: str, date: str) -> Proposal:
    rationale = "\n".join(
        line.text
        for kind, part in block.parts
        if kind == "rationale"
        for line in part
        if not _NOTHING.fullmatch(line.text)
    )
    bare = Proposal(
        id=identity,
        actors=block.actors,
        role="proponent",
        address=block.address,
        source=source,
        where=block.where,
        date=date,
        base="",
        asks=(),
        rationale=rationale,
        text="\n".join(block.written),
    )
    parts = tuple((kind, tuple(part)) for kind, part in block.parts)
    return replace(bare, asks=asks_of(bare, parts))
