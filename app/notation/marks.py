"""The marks of one field of a provision: brackets, alternatives, attribution tags, status, notes, placeholders.

It joins what the siblings read (`brackets`, `tags`, `remarks`) and settles what a tag speaks of. It reads no numbers
(`labels.py`), no references (`references.py`) and no tracked changes. Nothing unparsed is swallowed: it stays text, and
is marked `unread` where it looks like a tag. Rows named in comments: DOMAIN.md table A.2.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.notation.brackets import CLOSERS, OPENERS, read_brackets, read_unbalanced
from app.notation.remarks import ARTICLE_X, CAPITALS, OMITTED, OPERATION, is_citation, note_of, placeholder, status_of
from app.notation.tags import HIDDEN, Found, TagReader, looks_like_tag, trimmed
from app.treaty.marks import (
    Alternatives,
    AttributionTag,
    Bracket,
    Mark,
    PlainMark,
    Revision,
    RevisionKind,
    StatusMark,
)

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.profile import Profile

__all__ = ["read_brackets", "read_marks", "read_unbalanced"]

_PARENTHESIS = re.compile(r"[(（](?P<inside>[^()（）\[\]]{4,300})[)）]")
_BRACES = re.compile(r"\{(?P<inside>[^{}\[\]]{3,400})\}")
_TIGHT_SLASH = re.compile(r"\s*[^\s/\[\]]+(?:/[^\s/\[\]]+)+\s*$")
_JOINER = re.compile(
    r"\s*(?:,|;|and|or|including|through|with|in|of|for|as|by|to|on|under|et|ou|y|o|e|y/o|и|или|和|或|و|أو)(?=[\s,;]|$)",
    re.IGNORECASE,
)
_TRAILING_STATUS = re.compile(r"(?:^|(?<=[.;:\])]))\s*(?P<status>[^.;:\[\]()]{8,80}?)\.?\s*$")


def read_marks(
    text: str,
    profile: Profile,
    register: Register,
    language: str,
    *,
    brackets: Sequence[Bracket] | None = None,
) -> tuple[Mark, ...]:
    """The marks of one field, sorted by start; ranges are in code points of `text`.

    `language` is the text's (ISO 639-1); words of all six languages are read whatever it is. `brackets` are this
    field's brackets out of `read_brackets` over a whole draft, with their depths there; those that hold no disputed
    text (a status, a note, a citation, a tag and nothing else) are left out of the result. Without them the field is
    read alone, and signs without a partner are marked `unread`. Profile "none" reads nothing.
    """
    del language
    if profile.brackets == "none" or not text:
        return ()
    reader = _Reader(text, profile, TagReader(register, profile.two_letter_codes))
    if brackets is None:
        reader.read(read_brackets([text])[0])
        reader.marks += read_unbalanced([text])[0]
    else:
        reader.read(brackets)
    return tuple(sorted(reader.marks, key=lambda m: (m.start, -m.end, type(m).__name__)))


@dataclass
class _Node:
    """A whole bracket with those directly inside it, and what was found out about it."""

    bracket: Bracket
    inner: list[_Node] = field(default_factory=list)
    disputed: bool = True
    words: tuple[int, int] = (0, 0)
    """Its words without tag, the option it offers beside others."""

    @property
    def start(self) -> int:
        """Offset of the opening sign."""
        return self.bracket.start

    @property
    def end(self) -> int:
        """Offset behind the closing sign."""
        return self.bracket.end


class _Reader:
    """Reads one field: brackets from the outside in, then parentheses and braces, then the field as a whole."""

    def __init__(self, text: str, profile: Profile, tags: TagReader) -> None:
        self.text = text
        self.profile = profile
        self.tags = tags
        self.marks: list[Mark] = []
        self.nodes: list[_Node] = []
        self.taken: list[tuple[int, int]] = []
        """Ranges of statuses, notes and tags already read: no parenthesis inside is read again."""

    def read(self, brackets: Sequence[Bracket]) -> None:
        """Fill `marks` from the brackets of the field and from the field itself."""
        roots: list[_Node] = []
        open_nodes: list[_Node] = []
        for bracket in sorted((b for b in brackets if b.part == "whole"), key=lambda b: b.start):
            while open_nodes and open_nodes[-1].end <= bracket.start:
                open_nodes.pop()
            node = _Node(bracket)
            (open_nodes[-1].inner if open_nodes else roots).append(node)
            open_nodes.append(node)
            self.nodes.append(node)
        for node in self.nodes:
            self._bracket(node)
        self.marks += [b for b in brackets if b.part != "whole"]
        self.marks += [node.bracket for node in self.nodes if node.disputed]
        for siblings in (roots, *(node.inner for node in self.nodes)):
            self._adjacent(siblings)
        for match in _PARENTHESIS.finditer(self.text):
            self._aside(match)
        for match in _BRACES.finditer(self.text):
            self._braces(match)
        self._whole()
        self._placeholders()

    # What one bracket is.

    def _bracket(self, node: _Node) -> None:
        start, end = node.start + 1, node.end - 1
        inside = self.text[start:end]
        node.words = trimmed(self.text, start, end)
        if not inside.strip():
            self.marks.append(PlainMark(node.start, node.end, "placeholder"))
        elif is_citation(self.text, node.start, node.end):
            self._aside_mark(node, PlainMark(node.start, node.end, "note", "citation"))
        elif not node.inner and (remark := note_of(inside)):
            self._aside_mark(node, PlainMark(node.start, node.end, "note", remark))
        elif status := status_of(inside):
            self._aside_mark(node, StatusMark(node.start, node.end, status))
        elif (actors := self.tags.pending(inside)) is not None:
            self._aside_mark(node, StatusMark(node.start, node.end, "pending", actors))
        elif placeholder(inside):
            self.marks.append(PlainMark(node.start, node.end, "placeholder", inside.strip()))
        elif not self._tag_only(node, inside):
            self._tagged(node, start, end)

    def _aside_mark(self, node: _Node, mark: Mark) -> None:
        node.disputed = False
        self.marks.append(mark)
        self.taken.append((node.start, node.end))

    def _tag_only(self, node: _Node, inside: str) -> bool:
        if node.inner:
            return False
        if self.profile.capitals_insert and (shouted := self.tags.shouted_deletion(inside)):
            by = node.start + 1
            low, high = shouted.scope or (0, 0)
            tag = Found(shouted.start + by, shouted.end + by, None, shouted.stances, shouted.reason)
            self.marks.append(tag.mark((low + by, high + by), "inside"))
            self.taken.append((node.start, node.end))
            return True
        found = self.tags.whole(inside)
        if found is None:
            return False
        tag = Found(node.start, node.end, None, found.stances, found.reason)
        self._aside_mark(node, tag.mark(*self._before(node.start, node)))
        return True

    def _tagged(self, node: _Node, start: int, end: int) -> None:
        """Tags inside a bracket of disputed text, rival wordings, or what looks like a tag and is none."""
        hidden = self._hidden(node, start, end)
        head = self.tags.head(hidden, start, end) if self.profile.trade_style else None
        if head is not None:
            self.marks.append(head.mark(head.scope or (start, end), "inside"))
            node.words = head.scope or node.words
            start = head.end
        if self.profile.dash_attribution and self._dashed(node, hidden, start, end):
            return
        if head is None and not self._slashed(node, hidden, start, end):
            unread = looks_like_tag(hidden, start, end)
            if unread is not None:
                self.marks.append(PlainMark(*unread, "unread", "looks like a tag, but its names are not known"))

    def _dashed(self, node: _Node, hidden: str, start: int, end: int) -> bool:
        parts = self.tags.rivals(hidden, start, end)
        if parts is None:
            found = self.tags.at_end(hidden, start, end)
            parts = () if found is None else (found,)
        for part in parts:
            if isinstance(part, Found) and part.scope is not None:
                self.marks.append(part.mark(part.scope, "inside"))
        options = tuple(part.scope or (start, end) if isinstance(part, Found) else part for part in parts)
        if len(options) > 1:
            self.marks.append(Alternatives(node.start, node.end, options))
        elif options:
            node.words = options[0]
        return bool(parts)

    def _slashed(self, node: _Node, hidden: str, start: int, end: int) -> bool:
        """`[may / shall]`, `[shall/should]` (rows 3, 4); "and / or" and "W/m2" are words."""
        inside = hidden[start:end]
        if " / " in inside and not re.search(r"\b(?:and|et|y) / (?:or|ou|o)\b", inside, re.IGNORECASE):
            cuts = [start + m.start() + 1 for m in re.finditer(r" / ", inside)]
        elif (
            _TIGHT_SLASH.match(inside)
            and not any(c.isdigit() for c in inside)
            and not re.search(r"\b(?:and/or|et/ou|y/o|и/или|he/she|his/her|s/he)\b", inside, re.IGNORECASE)
        ):
            cuts = [start + m.start() for m in re.finditer("/", inside)]
        else:
            return False
        bounds = zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True)
        options = tuple(trimmed(self.text, low, high) for low, high in bounds)
        if any(low == high for low, high in options):
            return False
        self.marks.append(Alternatives(node.start, node.end, options))
        return True

    def _hidden(self, node: _Node, start: int, end: int) -> str:
        """The field with every bracket inside this one hidden, at unchanged offsets."""
        signs = list(self.text[:end])
        for inner in node.inner:
            signs[inner.start : inner.end] = HIDDEN * (inner.end - inner.start)
        for offset in range(start, end):
            if signs[offset] in OPENERS + CLOSERS:
                signs[offset] = HIDDEN
        return "".join(signs)

    # Brackets side by side.

    def _adjacent(self, siblings: list[_Node]) -> None:
        """Rows of brackets with nothing, a space or a slash between them are alternatives (rows 2, 3, 13)."""
        row: list[_Node] = []
        for node in [*(n for n in siblings if n.disputed), None]:
            between = self.text[row[-1].end : node.start].strip() if row and node else "."
            if row and node and between in ("", "/"):
                row.append(node)
                continue
            for rivals in self._by_case(row):
                if len(rivals) > 1 and self._rival(rivals):
                    self.marks.append(Alternatives(rivals[0].start, rivals[-1].end, tuple(n.words for n in rivals)))
            row = [node] if node else []

    def _by_case(self, row: list[_Node]) -> list[list[_Node]]:
        """A row, or for "[Such] [m][M]easures" the pair of letters, which is its own choice, and what is left beside
        it.
        """
        for index in range(len(row) - 1):
            first, second = (self.text[low:high] for low, high in (row[index].words, row[index + 1].words))
            if len(first) == 1 and first.isalpha() and first != second and first.lower() == second.lower():
                return [row[:index], row[index : index + 2], *self._by_case(row[index + 2 :])]
        return [row]

    def _rival(self, row: list[_Node]) -> bool:
        """Brackets that follow one another without being alternatives continue the sentence: they begin with a joiner,
        or the one before ends in a comma.
        """
        if any("/" in self.text[a.end : b.start] for a, b in itertools.pairwise(row)):
            return True
        words = [self.text[low:high] for low, high in (n.words for n in row)]
        if not all(word.strip(" ,;") for word in words) or any(
            word.rstrip().endswith((",", ";")) for word in words[:-1]
        ):
            return False
        joined = [bool(_JOINER.match(word)) for word in words]
        return not any(joined) or all(joined)

    # Parentheses, braces, the field as a whole.

    def _aside(self, match: re.Match[str]) -> None:
        """`(Australia, Canada: retain)`, `(supported by Brazil)`, `(agreed ad ref)` (rows 16, 23, 26)."""
        inside = match["inside"]
        if not any(c.isalpha() for c in inside) or self._inside_taken(match.start()):
            return
        if status := status_of(inside):
            self.marks.append(StatusMark(match.start(), match.end(), status))
            return
        found = self.tags.whole(inside)
        if found is not None:
            tag = Found(match.start(), match.end(), None, found.stances, found.reason)
            self._put(tag, self._around(match.start()))

    def _braces(self, match: re.Match[str]) -> None:
        """`{India: add "…"}` (row 20), an undecided heading `{Patents / Patentable matter}` (row 38), a note."""
        inside = match["inside"]
        if note_of(inside):
            self.marks.append(PlainMark(match.start(), match.end(), "note", "note"))
            return
        found = self.tags.whole(inside)
        if found is not None:
            self._put(Found(match.start(), match.end(), None, found.stances, found.reason), self._around(match.start()))
        elif " / " in inside:
            bounds = [match.start("inside")]
            for cut in re.finditer(r" / ", inside):
                bounds += [match.start("inside") + cut.start(), match.start("inside") + cut.end()]
            bounds.append(match.end("inside"))
            options = tuple(trimmed(self.text, a, b) for a, b in zip(bounds[::2], bounds[1::2], strict=True))
            if all(a < b for a, b in options):
                self.marks.append(Alternatives(match.start(), match.end(), options))

    def _whole(self) -> None:
        """The field, or its last sentence, as a status, a pending answer, a request or a stance (rows 19–22, 24–27, 39,
        42).
        """
        text = self.text
        low, high = trimmed(text, 0, len(text))
        if OMITTED.fullmatch(text):
            self.marks = [PlainMark(low, high, "note", "text left out here is unchanged")]
            return
        if self.profile.id == "itu" and (match := OPERATION.match(text)):
            self.marks.append(
                PlainMark(match.start("operation"), match.end("operation"), "note", match["operation"].strip("()*"))
            )
        if self.profile.capitals_insert and any(c.islower() for c in text):
            self.marks += [
                Revision(m.start(), m.end(), RevisionKind.INSERTED)
                for m in CAPITALS.finditer(text)
                if len(m.group()) > 2
                and not self._inside_taken(m.start())
                and not self.tags.register.resolve(m.group()).candidates
            ]
        tail = _TRAILING_STATUS.search(text, len(text) - 100) if len(text) > 600 else _TRAILING_STATUS.search(text)
        if tail and not self._inside_taken(tail.start("status")) and (status := status_of(tail["status"])):
            self.marks.append(StatusMark(tail.start("status"), tail.end("status"), status))
            return
        if self.nodes or high - low > 400:
            return
        if (actors := self.tags.pending(text[low:high])) is not None:
            self.marks.append(StatusMark(low, high, "pending", actors))
        elif found := self.tags.whole(text[low:high], reasons=False):
            self._put(Found(low, high, None, found.stances, found.reason), None)

    def _placeholders(self) -> None:
        covered = [(m.start, m.end) for m in self.marks if isinstance(m, PlainMark)]
        for match in ARTICLE_X.finditer(self.text):
            start, end = match.span("sign")
            if not any(a <= start < b for a, b in covered):
                self.marks.append(PlainMark(start, end, "placeholder", match["sign"]))

    # What a tag speaks of.

    def _put(self, tag: Found, node: _Node | None) -> None:
        self.marks.append(tag.mark(*self._before(tag.start, node)))
        self.taken.append((tag.start, tag.end))

    def _before(self, at: int, node: _Node | None) -> tuple[tuple[int, int], str]:
        """What a trailing tag speaks of: the bracket right before it, else what stands before it in the bracket around
        it, else in the unit.
        """
        reach = len(self.text[:at].rstrip())
        for tag in sorted((m for m in self.marks if isinstance(m, AttributionTag)), key=lambda m: -m.start):
            if tag.end == reach and tag.scope_basis != "inside":
                reach = len(self.text[: tag.start].rstrip())
        for other in reversed(self.nodes):
            if other.end == reach and other.disputed:
                return (other.start, other.end), "previous bracket"
        if node is not None and node.start < at < node.end:
            return trimmed(self.text, node.start + 1, reach), "inside"
        around = self._around(at) if node is not None else None
        if around is not None:
            return trimmed(self.text, around.start + 1, max(reach, around.start + 1)), "inside"
        return trimmed(self.text, 0, reach), "unit"

    def _around(self, at: int) -> _Node | None:
        return next((node for node in reversed(self.nodes) if node.start < at < node.end and node.disputed), None)

    def _inside_taken(self, at: int) -> bool:
        return any(start <= at < end for start, end in self.taken)
