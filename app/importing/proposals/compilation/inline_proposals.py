"""Words of others inside a block: "[, at noon – Kestria]", "[Kestria: at noon]", "… at noon (Kestria only)".

In: a block that is read, under the head of its proponents. Out: the block without those words, and a block for each
other whose words they are. Whoever stands at the head did not propose them. Tags in a draft are
`app.notation.marks.tags`'.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.block import OpenBlock
from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, read_names
from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.compilation.requests.asks import address_in
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.requests.wording_places import items_of
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.message import Message
from app.notation.marks.tags import TagReader
from app.notation.statements.passages import passage
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_ENCLOSED = compile_later(r"\s*[\[(（［]([^\[\]()（）［］]{2,600})[\])）］]")
_OPEN = compile_later(r"[\[(（［][^\[\]()（）［］]*$")
_CLOSES = compile_later(r"^[^\[\]()（）［］]*[\])）］]")
_ONLY = compile_later(
    r"\s*(?:(?:only|alone|seulement|uniquement|solo|únicamente|только)\s+)?(?P<who>.+?)"
    r"(?:\s+(?:only|alone|seulement|uniquement|solamente|únicamente|только)|\s*(?:仅|فقط))?\s*",
    re.IGNORECASE,
)
_NUMBER = compile_later(r"[“\"‘«]?\d{1,2}\s?(?:bis|ter|quater)?\s?[.)]\s?\S")
_WORD = re.compile(r"\w")
_OVER = compile_later(r"[.;:!?。；]\s*$")
_SPACES = 40
"""Code points before a tag in which the end of a sentence stands, spaces behind it and all."""
_SHOWN = 4000
"""Code points of what is kept around the words of another: a line without end may have thousands of them."""
_LINES = 6
"""Lines over which a bracket may run."""


@dataclass(frozen=True, slots=True)
class _Tag:
    """One tag of others: its range in the line, who, their stance, and their words ("" where it speaks of the line)."""

    start: int
    end: int
    actors: tuple[ActorRef, ...]
    stance: Stance
    words: str

    @property
    def is_alone(self) -> bool:
        """Whether it says whose alone the words are that stand beside it."""
        return not self.words and self.stance in (Stance.PROPOSE, Stance.COSPONSOR)


def split_block(block: OpenBlock, register: Register) -> tuple[list[OpenBlock], list[ReportLine]]:
    """A block and those of others whose words stand in it, and (severity, message, where) of each.

    In: a block that is closed. Out: the block itself where nobody else speaks in it.
    """
    others: list[OpenBlock] = []
    told: list[ReportLine] = []
    parts: list[tuple[str, list[PaperLine]]] = []
    for kind, lines in block.parts:
        left: list[PaperLine] = []
        for line in _whole(lines, block, register) if kind == "wording" else lines:
            _part(line, left, block, others, told, register, wording=kind == "wording")
        parts.append((kind, left))
    if not others:
        return [block], []
    block.parts = parts
    return [block, *others], told


def _part(
    line: PaperLine,
    left: list[PaperLine],
    block: OpenBlock,
    others: list[OpenBlock],
    told: list[ReportLine],
    register: Register,
    *,
    wording: bool,
) -> None:
    """Give the words of one line to those whose they are: `left` to the block, the rest to `others`."""
    tags = _tags(line.text, block, register) if wording else []
    if not tags:
        left.append(line)
        return
    place: str | None = None
    rest = replace(line, text=_without(line.text, tags))
    alone, known = {tag.start for tag in tags if tag.is_alone}, _speaks_of_all(line.text, tags)
    for tag in tags:
        told.append(_told(tag, line, doubtful=tag.is_alone and not known))
        written = passage(line.text, tag.start, tag.end, _SHOWN)
        other = OpenBlock(tag.actors, block.address, line.where, inline=False, told=True, written=[written])
        others.append(other)
        if tag.is_alone and known:
            asks = instructions_in(rest.text, block.address) is not None
            while left and rest.text and not asks and STARTS_WORDING.match(rest.text) is None:
                rest = replace(rest, text=f"{left[-1].text} {rest.text}")
                left.pop()
                place = None
            other.parts.append(("wording", [rest]))
        elif _NUMBER.match(tag.words):
            other.parts.append(("wording", [PaperLine(tag.words, line.where)]))
        else:
            if place is None:
                place = "".join(item.place for item in items_of([*left, rest], block.address)[-1:])
            at_end = _OVER.search(line.text, max(tag.start - _SPACES, 0), tag.start) is not None
            other.inner.append(_ask(tag, address_in(block.address, place), line, loose=at_end))
    if rest.text and not alone:
        left.append(rest)


def _speaks_of_all(text: str, tags: Sequence[_Tag]) -> bool:
    """Whether a tag that names those whose alone the words of a line are speaks of them all: it stands behind or before
    them, and no other such tag does. Of words among others it is not known where they begin and end.
    """
    ranges = {(tag.start, tag.end) for tag in tags if tag.is_alone}
    if len(ranges) != 1:
        return False
    ((start, end),) = ranges
    return _WORD.search(text, end) is None or _WORD.search(text, 0, start) is None


def _told(tag: _Tag, line: PaperLine, *, doubtful: bool) -> ReportLine:
    names = ", ".join(actor.as_written for actor in tag.actors)
    facts = (f"“{line.text[tag.start : tag.end].strip()}”", names)
    if doubtful:
        said = "{words} does not say which words of its line are of {names} alone; nobody is named for the line."
        return ReportLine(Severity.WARNING, Message(said, facts), line.where)
    said = "{words} stands in another's block and is read as of {names} alone."
    return ReportLine(Severity.INFO, Message(said, facts), line.where)


def _without(text: str, tags: Sequence[_Tag]) -> str:
    """The words of a text that stand in none of the tags."""
    at, left = 0, list[str]()
    for start, end in sorted({(tag.start, tag.end) for tag in tags}):
        left.append(text[at:start])
        at = end
    return " ".join("".join([*left, text[at:]]).split())


def _ask(tag: _Tag, address: str, line: PaperLine, *, loose: bool) -> Ask:
    """What a tag asks; `loose` words stand behind a sentence, and instead of what they are is not said."""
    quote = line.text[tag.start : tag.end].strip()
    if tag.stance is Stance.PROPOSE and tag.words and not loose:
        return Ask("", Edit.INSERT, tag.stance, address, tag.words, quote=quote, where=line.where)
    return Ask("", Edit.NOTE, tag.stance, address, "", quote=quote, where=line.where, kind=EvidenceKind.PROPOSAL)


def _whole(lines: Sequence[PaperLine], block: OpenBlock, register: Register) -> list[PaperLine]:
    """Lines, those joined over which a tag of others runs on."""
    whole: list[PaperLine] = []
    at = 0
    while at < len(lines):
        used = 1
        if _OPEN.search(lines[at].text):
            for until in range(at + 1, min(len(lines), at + _LINES)):
                if _CLOSES.match(lines[until].text) or not re.search(r"[\[\](（）)［］]", lines[until].text):
                    joined = " ".join(line.text for line in lines[at : until + 1])
                    if _tags(joined, block, register):
                        whole.append(replace(lines[at], text=joined))
                        used = until + 1 - at
                        break
                else:
                    break
        if used == 1:
            whole.append(lines[at])
        at += used
    return whole


def _tags(text: str, block: OpenBlock, register: Register) -> list[_Tag]:
    """The tags of others in a line, in order. A name alone in a bracket is one only with a word such as "only"."""
    own = {actor.id for actor in (*block.actors, *block.speakers)}
    tags: list[_Tag] = []
    for found in _ENCLOSED.finditer(text):
        read = _tag(found, register)
        ids = {actor.id for tag in read for actor in tag.actors}
        if ids != own and not (all(tag.words for tag in read) and ids <= own):
            tags += read
    return tags


def _tag(found: re.Match[str], register: Register) -> list[_Tag]:
    """The tag that a bracket is, once for each stance; none when it is none."""
    inside = found[1].strip()
    reader = TagReader(register)
    read = reader.whole(inside) or reader.head(inside, 0, len(inside)) or reader.at_end(inside, 0, len(inside))
    if read is not None and not read.request:
        words = inside[slice(*read.scope)].strip() if read.scope is not None else ""
        return [_Tag(found.start(), found.end(), said.actors, said.stance, words) for said in read.stances]
    only = _ONLY.fullmatch(inside)
    names = read_names(only["who"], register) if only is not None and only["who"] != inside else None
    if names is None or any(register.type_of(actor.id) not in ("state", "group") for actor in names.actors):
        return []
    return [_Tag(found.start(), found.end(), names.actors, Stance.PROPOSE, "")]
