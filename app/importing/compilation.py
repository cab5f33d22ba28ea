"""A compilation of proposals: blocks headed ARTICLE n, the proponents' names, their wording, then "Rationale".

In: lines of a paper. Out: proposals, each with the whole block as written. How wording becomes asks is
`compilation_asks`; which names are actors is the register's business. A heading may stand at the end of another
delegation's rationale, on a line of its own or not: it still starts a new block, because words credited to the wrong
delegation are the worst error this program can make.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.compilation_block import NOTHING, RATIONALE, OpenBlock, proposal_of
from app.importing.compilation_heads import (
    STARTS_WORDING,
    Head,
    backed,
    doubts_about,
    goes_on,
    head_over_lines,
    inline_name,
    is_name_set_apart,
    is_over,
    may_be_head,
    may_introduce,
    read_head,
    speaker_of,
)
from app.importing.paper_lines import Line
from app.job import Progress, Silent
from app.notation.actor_lists import is_actor_line
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.proposals import Proposal

_ORDINALS = r"bis|ter|quater|quinquies|sexies|septies|octies"
_ARTICLE = re.compile(
    rf"(?:ARTICLE|Article)\s+(\d{{1,3}})\s*({_ORDINALS})?(?:\s*[.:–—-]\s*(\S.{{0,150}}))?", re.IGNORECASE
)
_DIVISION = re.compile(r"(?:PART|CHAPTER|SECTION|TITLE)\s+(?:[IVXLC]+|\d{1,3})\b.{0,200}", re.IGNORECASE)
_OTHER_HEAD = re.compile(
    r"(?:PREAMBLE|TITLE|ANNEX(?:\s+\w{1,6})?|NEW ARTICLE(?:\s+.{1,60})?|GENERAL COMMENTS?)", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?:(?<=[.;!?:”\"’)\]])|(?<=provided))\s+(?=[A-Z])")
_SPACED = re.compile(r"(?:(?<=\s)|^)(?:[^\W\d_]\s){6,}[^\W\d_](?=\s|$|[.,;])")
"""Letters set apart, as some papers mark new words; where one word ends cannot be told."""
_LONGEST_LINE = 20_000
"""Characters. In a longer line no heading is looked for: no paper has such lines, and hostile ones would take hours."""
_AHEAD = 7
"""Lines looked at together: a head may run on over some, and what follows tells a head from its like."""
_LONGEST_NAME = 14
"""Words. The longest formal names of States and unions have eleven."""


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
    one proposal per block, and one more for those who only support or co-sponsor it, with that stance; none when the
    lines hold no block of this form. Lines before the first block belong to none and are named in the report.
    """
    progress = progress or Silent()
    reader = _Reader(register)
    at = 0
    told = 0
    while at < len(lines):
        if at >= told:
            progress.step(at, len(lines), "Reading proposals")
            told = at + 200
        at += reader.take(lines[at : at + _AHEAD])
    reader.close()
    proposals: list[Proposal] = []
    for block in reader.done:
        proposal = proposal_of(block, f"{prefix}{len(proposals) + 1}", source, date, register)
        proposals.append(proposal)
        for stance, backers in block.backers:
            proposals.append(backed(proposal, stance, backers, f"{prefix}{len(proposals) + 1}"))
    return ReadCompilation(tuple(proposals), tuple(reader.report))


class _Reader:
    """Takes line after line and cuts them into blocks."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.address = ""
        self.expects_name = False
        self.block: OpenBlock | None = None
        self.done: list[OpenBlock] = []
        self.report: list[tuple[str, str, str]] = []
        self.last = ""

    def take(self, lines: Sequence[Line]) -> int:
        """Read the first of some lines; the others tell a head from its like. Out: how many were read, more than one
        when a head runs over several.
        """
        line, ahead = lines[0], lines[1:]
        if _SPACED.search(line.text):
            told = "Letters are set apart here; the words could not be read and are no evidence."
            self.report.append(("warning", told, line.where))
        if self._takes_heading(line, ahead):
            self.last = ""
            return 1
        if (used := self._takes_head(lines)) or (used := self._takes_doubtful_head(line, ahead)):
            return used
        for piece in self._cut_at_names(line):
            self._take_piece(piece)
            self.last = piece.text
        return 1

    def close(self) -> None:
        """End the block that is open."""
        if self.block is not None:
            self.done.append(self.block)
            if not self.block.parts:
                told = f"No words stand below the name “{self.block.written[0]}”."
                self.report.append(("warning", told, self.block.where))
        self.block = None

    def _takes_heading(self, line: Line, ahead: Sequence[Line]) -> bool:
        article = _ARTICLE.fullmatch(line.text)
        if article is not None:
            titled = bool(article[3])
            capitals = line.text.startswith("ARTICLE")
            named = bool(ahead) and self._is_head(ahead)
            if (not capitals and not named) or (titled and not named):
                return False
            self._open_article(f"Article {article[1]}" + (f" {article[2].lower()}" if article[2] else ""))
            return True
        named = any(self._is_head(ahead[at:]) or _ARTICLE.fullmatch(ahead[at].text) for at in range(len(ahead[:2])))
        upper = line.text == line.text.upper()
        if _DIVISION.fullmatch(line.text) and (upper or named):
            self._open_article("")
            self.expects_name = False
            return True
        if _OTHER_HEAD.fullmatch(line.text) and named:
            self._open_article(line.text.capitalize() if upper else line.text)
            return True
        return False

    def _is_over(self) -> bool:
        """Whether the last line may be the end of what it says."""
        return is_over(self.last) or NOTHING.fullmatch(self.last) is not None

    def _is_head(self, lines: Sequence[Line]) -> bool:
        """Whether a head of known names begins on the first of some lines."""
        return head_over_lines([line.text for line in lines], self.register) is not None

    def _open_article(self, address: str) -> None:
        self.close()
        self.address = address
        self.expects_name = bool(address)

    def _takes_head(self, lines: Sequence[Line]) -> int:
        """Begin a block where the lines begin with a head of known names: how many lines it takes, 0 for none.

        A name behind a line that cannot be the end of a sentence ("… as proposed by") goes on that sentence.
        """
        if not (self.address or self.block) or (self.last and goes_on(self.last)):
            return 0
        found = head_over_lines([line.text for line in lines], self.register) or self._speaker(lines)
        if found is None or (not found[0].sure and not self._is_over()):
            return 0
        head, used = found
        block = self.block
        if head.inline and head.rest and block is not None and block.in_rationale and not block.inline:
            # "Norway: …" in another's rationale may be Norway's text or what that rationale says of Norway.
            told = f"“{head.name}:” stands in a rationale; it is not certain who speaks, and nobody is named for it."
            self.report.append(("warning", told, lines[0].where))
            head = replace(head, actors=(ActorRef("?", head.name),), backers=())
        self._open_block(head, lines[0].where, lines[used - 1].where)
        self.last = head.rest
        return used

    def _speaker(self, lines: Sequence[Line]) -> tuple[Head, int] | None:
        """The head that a sentence is which tells, before a wording, that somebody else than the open block's actors
        speaks. It names them only where it says outright that they propose what follows.
        """
        told = speaker_of(lines[0].text, self.register)
        follows = len(lines) > 1 and STARTS_WORDING.match(lines[1].text) is not None
        if told is None or not follows or not self._is_over():
            return None
        head, plain = told
        if self.block is not None and {actor.id for actor in head.actors} <= {actor.id for actor in self.block.actors}:
            return None
        return (head if plain else replace(head, actors=(ActorRef("?", head.name),))), 1

    def _takes_doubtful_head(self, line: Line, ahead: Sequence[Line]) -> int:
        """Begin a block of nobody where a line stands as a head does but names none that is known: 1, or 0."""
        name = self._doubtful_name(line.text, ahead)
        if not name:
            return 0
        rest = line.text[len(name) :].lstrip(" :") if len(name) < len(line.text) else ""
        name = name.removesuffix(":").strip()
        self._open_block(Head(name, (ActorRef("?", name),), rest, bool(rest)), line.where, line.where)
        self.last = rest
        return 1

    def _doubtful_name(self, text: str, ahead: Sequence[Line]) -> str:
        """The part of a line that can only be a proponent's name, or may be and follows another's words; "" else."""
        if any(form.fullmatch(text) for form in (RATIONALE, _DIVISION, _OTHER_HEAD, _ARTICLE)):
            return ""
        block = self.block
        if block is None:
            if not self.expects_name or not may_be_head(text):
                return ""
            after = list(ahead[:2])
            if after and STARTS_WORDING.match(after[0].text):
                after = after[:1]
            return "" if any(self._is_head(after[at:]) for at in range(len(after))) else text
        if not block.parts or (self.last and goes_on(self.last)):
            return ""
        if block.inline and (name := inline_name(text)):
            return name
        follows = bool(ahead) and STARTS_WORDING.match(ahead[0].text) is not None
        if may_be_head(text):
            begins = bool(ahead) and (ahead[0].text[:1].isupper() or ahead[0].text[:1] in '“"‘…')
            plain = not block.in_rationale or len(text.split()) > 1
            if self._is_over() and (follows or (begins and plain)):
                return text
            if follows and not block.in_rationale:
                return text
        back = bool(ahead) and not block.in_rationale and block.goes_back(ahead[0].text)
        if back and is_name_set_apart(text, self.register):
            return text
        return text if back and may_introduce(text, over=self._is_over()) else ""

    def _take_piece(self, line: Line) -> None:
        """Read a line, or a part of one cut at a name within it, that no heading or head has taken."""
        head = read_head(line.text, self.register) if self.last and self._is_over() else None
        if head is not None and self.block is not None:
            self._open_block(head, line.where, line.where)
            return
        if self.block is None:
            told = "title" if self.expects_name else "text before the first block"
            self.report.append(("info", f"Not read as a proposal ({told}): {line.text[:120]}", line.where))
            return
        self.block.add(line)

    def _open_block(self, head: Head, where: str, rest_where: str) -> None:
        """Begin the block of a head; what follows it on its (last) line is the first of its words."""
        self.close()
        block = OpenBlock(head.actors, self.address, where, head.inline, head.backers, written=[head.name])
        if head.rest:
            block.add(Line(head.rest, rest_where))
        self.block = block
        self.expects_name = False
        self.report += [("warning", told, where) for told in doubts_about(head.actors, self.register)]

    def _cut_at_names(self, line: Line) -> Iterator[Line]:
        """The line, cut before a proponents' name that follows the end of a sentence of a rationale on the same line.

        Such a name counts only when nothing follows it, or something that begins a wording: a number, a bracket, an
        option.
        """
        text = line.text
        begun = self.block is not None and self.block.in_rationale
        rationale = RATIONALE.search(text)
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
            if (not text[end:].strip() or STARTS_WORDING.match(text[end:])) and is_actor_line(
                text[start:end], self.register
            ):
                return end
        return None
