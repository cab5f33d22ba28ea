"""Reads the marks of one field of a provision. They are brackets, alternatives, attribution tags, statuses, notes,
placeholders.

It joins what the siblings read (`brackets`, `tags`, `placeholders`) and settles what a tag speaks of. It reads no
numbers (`labels/labels.py`), no references (`references/citations.py`) and no tracked changes. Nothing unparsed is
swallowed: it stays text, and is marked `unread` where it looks like a tag. Rows named in comments: docs/domain.md,
section 3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.late_methods import replace
from app.late_pattern import compile_later
from app.notation.marks.alternatives import rows, split_at_slashes
from app.notation.marks.bracket_tree import BracketNode, BracketTree
from app.notation.marks.brackets import read_brackets, read_unbalanced
from app.notation.marks.placeholders import (
    ARTICLE_X,
    CAPITALS,
    NO_TEXT,
    OMITTED,
    OPERATION,
    is_citation,
    is_placeholder,
    note_of,
)
from app.notation.marks.statuses import status_of
from app.notation.marks.tags import FoundTag, TagReader, looks_like_tag, trim_range
from app.notation.marks.unknown_tags import unknown_stances, unknown_stances_before
from app.treaty.marks import (
    Alternatives,
    AttributionTag,
    Bracket,
    Mark,
    PlainMark,
    Revision,
    RevisionKind,
    Stance,
    StanceOf,
    StatusMark,
)

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.profile import Profile

__all__ = ["read_brackets", "read_marks", "read_unbalanced"]

_PARENTHESIS = compile_later(r"[(（](?P<inside>[^()（）\[\]]{4,300})[)）]")
_BRACES = compile_later(r"[{｛](?P<inside>[^{}｛｝\[\]]{3,400})[}｝]")
_NO_MORE = re.compile(r"\s*(?:[.,;:。，；：،؛]|$)")
_BEHIND_BRACKET = compile_later(r"(?<=[\]］])\s*(?P<tag>[–—-]\s*(?P<names>[^\[\]［］–—]{2,240}?))[.;,。；]?\s*$")
_MOST_SENTENCES = 8
_UNREAD = "looks like a tag that could not be read; it"
DASHES = "–—―‒-"
_LONGEST_LINE = 400
_DEEPEST = 40
"""Brackets deeper than any draft has are paired and not read, lest a hostile file take for ever."""
_STATUS_ENDS = ".;:[](){}。；：（）［］؛"
"""Signs of which a status has none."""
_STATUS_END = compile_later(f"[{re.escape(_STATUS_ENDS)}]")
_SHORTEST_STATUS, _LONGEST_STATUS = 4, 80
_TRAILING_STATUS = compile_later(
    rf"(?:^|(?<=[.;:\])。；：）］؛]))\s*(?P<status>[^{re.escape(_STATUS_ENDS)}]"
    rf"{{{_SHORTEST_STATUS},{_LONGEST_STATUS}}}?)[.。]?\s*$"
)


def read_marks(
    text: str,
    profile: Profile,
    register: Register,
    language: str,
    *,
    brackets: Sequence[Bracket] | None = None,
    option: bool = False,
) -> tuple[Mark, ...]:
    """The marks of one field, sorted by start; ranges are in code points of `text`.

    `language` is the text's (ISO 639-1); words of all six languages are read whatever it is. `brackets` are this
    field's brackets out of `read_brackets` over a whole draft, with their depths there; those that hold no disputed
    text (a status, a note, a citation, a tag and nothing else) are left out of the result. Without them the field is
    read alone, and signs without a partner are marked `unread`. `option`: it is the text of an option, behind its
    label, where names alone say whose it is. Profile "none" reads nothing.

    Open words, rival words, and who says what of them; what is no tag to its last word stays text.

    >>> marks_in("Ships [shall] [should] moor.")
    ['alternatives shall | should', 'bracket 1 [shall]', 'bracket 1 [should]']
    >>> marks_in("Ships moor [at night – Norhaven; Kestria delete].")[1]
    'tag – Norhaven; Kestria delete <propose XNO; delete XKE> inside «at night»'
    >>> marks_in("Ships moor [at night – within the meaning of article 2].")
    ['bracket 1 [at night – within the meaning of article 2]']
    """
    del language
    if profile.brackets == "none" or not text:
        return ()
    alone = read_unbalanced([text])[0] if brackets is None else ()
    own = read_brackets([text])[0] if brackets is None else brackets
    tags = TagReader(register, profile.two_letter_codes)
    marks: list[Mark] = [*_Reader(text, profile, tags, own).read(), *alone]
    label = tags.option_label(text) if option else None
    if label is not None:
        marks = [*_behind_label(marks, label), label.mark(label.scope or (label.end, label.end), "unit")]
    return tuple(sorted(marks, key=lambda m: (m.start, -m.end, type(m).__name__)) if len(marks) > 1 else marks)


def _last_words(text: str) -> re.Match[str] | None:
    """The last words of a text, behind the last stop or bracket in it, where they may be a status."""
    low = max(0, len(text) - 200) if len(text) > 600 else 0
    words = text.rstrip()
    if len(text) - len(words) >= _SHORTEST_STATUS:
        return _TRAILING_STATUS.search(text, low)
    end = len(words) - words.endswith((".", "。"))
    near = end - _LONGEST_STATUS - 1
    if near > 0 and not text[near].isspace() and _STATUS_END.search(text, near, end) is None:
        return None
    stop = _STATUS_END.search(text[max(low - 1, 0) : end][::-1])
    begin = end - stop.start() if stop is not None else 0
    if begin < low:
        return None
    return _TRAILING_STATUS.match(text, begin) if end - begin <= _LONGEST_STATUS or text[begin].isspace() else None


def _behind_label(marks: Sequence[Mark], label: FoundTag) -> list[Mark]:
    """The marks of an option without those of its label: brackets round the names, and tags read in them."""
    return [
        mark
        for mark in marks
        if not (
            (label.start <= mark.start and mark.end <= label.end)
            or (isinstance(mark, AttributionTag) and mark.start < label.end)
        )
    ]


class _Reader:
    """Reads one field: brackets from the outside in, then parentheses and braces, then the field as a whole."""

    def __init__(self, text: str, profile: Profile, tags: TagReader, brackets: Sequence[Bracket]) -> None:
        self.text = text
        self.profile = profile
        self.tags = tags
        self.tree = BracketTree(brackets)
        self.marks: list[Mark] = [self._meant(bracket) for bracket in brackets if bracket.part != "whole"]
        self.trailing: dict[int, int] = {}
        """By the end of a tag that speaks of what stands before it, where that ends: one tag may follow another."""

    def read(self) -> list[Mark]:
        """The marks of the field, unsorted."""
        nodes = self.tree.nodes
        for node in nodes:
            node.disputed = node.parent is None or node.parent.disputed
            if node.disputed:
                self._bracket(node)
        self.marks += [self._meant(node.bracket) for node in nodes if node.disputed]
        for siblings in (self.tree.roots, *(node.inner for node in nodes)):
            if len(siblings) > 1:
                self._adjacent(siblings)
        for match in _PARENTHESIS.finditer(self.text) if "(" in self.text or "（" in self.text else ():
            self._parenthesis(match)
        for match in _BRACES.finditer(self.text) if "{" in self.text or "｛" in self.text else ():
            self._braces(match)
        self._whole()
        return self._scoped()

    def _meant(self, bracket: Bracket) -> Bracket:
        means = self.profile.brackets
        return bracket if means == "open" else replace(bracket, means=means)

    def _wanted(self, tag: AttributionTag) -> AttributionTag:
        """A tag inside a bracket; where brackets ask for deletion, who is named for the bracket wants the words out."""
        return replace(tag, stances=self._meaning(tag.stances))

    # What one bracket is.

    def _bracket(self, node: BracketNode) -> None:
        start, end = node.start + 1, node.end - 1
        if node.bracket.depth > _DEEPEST:
            node.words = (start, end)
            return
        inside = self.text[start:end] if not node.inner else node.inside(self.text)
        node.words = trim_range(self.text, start, end)
        if not inside.strip():
            self.marks.append(PlainMark(node.start, node.end, "placeholder"))
        elif is_citation(self.text, node.start, node.end):
            self._undisputed(node, PlainMark(node.start, node.end, "note", "citation"))
        elif not node.inner and (remark := note_of(inside)):
            self._undisputed(node, PlainMark(node.start, node.end, "note", remark))
        elif status := status_of(inside):
            self._undisputed(node, StatusMark(node.start, node.end, status))
        elif (actors := self.tags.pending(inside)) is not None:
            self._undisputed(node, StatusMark(node.start, node.end, "pending", actors))
        elif is_placeholder(inside):
            self.marks.append(PlainMark(node.start, node.end, "placeholder", self.text[slice(*node.words)]))
        elif not self._tag_only(node, inside):
            self._tagged(node)

    def _undisputed(self, node: BracketNode, mark: Mark) -> None:
        node.disputed = False
        self.marks.append(mark)

    def _tag_only(self, node: BracketNode, inside: str) -> bool:
        if node.inner:
            return False
        if self.profile.capitals_insert and (shouted := self.tags.shouted_deletion(inside)):
            tag = shouted.moved(node.start + 1)
            self.marks.append(tag.mark(tag.scope or (node.start, node.end), "inside"))
            return True
        found = self.tags.whole(inside) or self._names_behind(node, inside)
        if found is not None:
            node.disputed = False
            self._trailing(replace(found, start=node.start, end=node.end))
        return found is not None

    def _names_behind(self, node: BracketNode, inside: str) -> FoundTag | None:
        """`[words] [Norhaven, Kestria]`: names in a bracket of their own sign the one before them where the sentence
        does not go on behind; one name alone, or one in a sentence, may as well be an alternative.
        """
        before = self._signable(node.start)
        if before is None or not _NO_MORE.match(self.text, node.end):
            return None
        stances = self.tags.beside(inside, before, fewest=2)
        return FoundTag(0, 0, None, self._meaning(stances)) if stances else None

    def _signable(self, at: int) -> str | None:
        """The words of the disputed bracket that ends right before a place, tags of it left aside; None for none."""
        reach = self._reach(at)
        before = self.tree.ending_at(reach)
        return None if before is None else self.text[slice(*before.words)]

    def _meaning(self, stances: tuple[StanceOf, ...]) -> tuple[StanceOf, ...]:
        """Stances on a bracket; where brackets ask for deletion, who is named for the bracket wants the words out."""
        if self.profile.brackets != "deletion":
            return stances
        return tuple(replace(s, stance=Stance.DELETE) if s.stance is Stance.PROPOSE else s for s in stances)

    def _tagged(self, node: BracketNode) -> None:
        """Tags inside a bracket of disputed text, rival wordings, or what looks like a tag and is none."""
        hidden = node.inside(self.text)
        by = node.start + 1
        begun = 0
        head = self.tags.head(hidden, 0, len(hidden)) if self.profile.trade_style else None
        if head is not None:
            begun = head.end
            tag = head.moved(by)
            node.words = tag.scope or node.words
            self.marks.append(self._wanted(tag.mark(node.words, "inside")))
        if self.profile.dash_attribution and self._dashed(node, hidden, begun):
            return
        if head is None and (options := split_at_slashes(hidden, 0, len(hidden))):
            self.marks.append(Alternatives(node.start, node.end, tuple((a + by, b + by) for a, b in options)))
        elif head is None and (shape := looks_like_tag(hidden, 0, len(hidden))):
            self._unknown(node, hidden, shape)
        elif head is None and (half := self.tags.half_read(hidden)):
            self.marks.append(PlainMark(half[0] + by, half[1] + by, "unread", _UNREAD))

    def _unknown(self, node: BracketNode, hidden: str, shape: tuple[int, int]) -> None:
        """What has the shape of a tag and no known name: a tag of unknown names, or `unread`."""
        by = node.start + 1
        at_end = hidden[shape[0]] in DASHES
        written = hidden[slice(*shape)]
        stances = unknown_stances(written[1:]) if at_end else unknown_stances_before(written)
        known = stances and any(
            self.tags.register.resolve(actor.as_written).candidates for said in stances for actor in said.actors
        )
        if stances is None or known:
            self.marks.append(PlainMark(shape[0] + by, shape[1] + by, "unread", _UNREAD))
            return
        node.words = (
            trim_range(self.text, by, by + shape[0]) if at_end else trim_range(self.text, by + shape[1], node.end - 1)
        )
        tag = AttributionTag(shape[0] + by, shape[1] + by, node.words, "inside", stances)
        self.marks.append(self._wanted(tag))

    def _dashed(self, node: BracketNode, hidden: str, begun: int) -> bool:
        parts = self.tags.rivals(hidden, begun, len(hidden))
        if parts is None:
            found = self.tags.at_end(hidden, begun, len(hidden))
            parts = () if found is None else (found,)
        by = node.start + 1
        options: list[tuple[int, int]] = []
        for part in parts:
            if isinstance(part, FoundTag):
                tag = part.moved(by)
                words = tag.scope or (tag.start, tag.start)
                self.marks.append(self._wanted(tag.mark(words, "inside")))
                options.append(words)
            else:
                options.append((part[0] + by, part[1] + by))
        if len(options) > 1:
            self.marks.append(Alternatives(node.start, node.end, tuple(options)))
        elif options:
            node.words = options[0]
        return bool(options)

    def _adjacent(self, siblings: list[BracketNode]) -> None:
        """Rows of brackets side by side that are alternatives."""
        nodes = [node for node in siblings if node.disputed]
        for row in rows(self.text, [node.words for node in nodes], [(node.start, node.end) for node in nodes]):
            options = tuple(nodes[index].words for index in row)
            self.marks.append(Alternatives(nodes[row[0]].start, nodes[row[-1]].end, options))

    # Parentheses, braces, the field as a whole.

    def _parenthesis(self, match: re.Match[str]) -> None:
        """`(Australia, Canada: retain)`, `(supported by Brazil)`, `(agreed ad ref)` (rows 16, 23, 26)."""
        inside = match["inside"]
        if not any(c.isalpha() for c in inside) or self._in_undisputed(match.start()) or self._in_tag(match.start()):
            return
        before = self._signable(match.start())
        if status := status_of(inside):
            self.marks.append(StatusMark(match.start(), match.end(), status))
        elif found := self.tags.whole(inside):
            self._trailing(replace(found, start=match.start(), end=match.end()))
        elif before is not None and (stances := self.tags.beside(inside, before)):
            self._trailing(FoundTag(match.start(), match.end(), None, self._meaning(stances)))
        elif self.tags.half_stance(inside):
            self.marks.append(PlainMark(*match.span(), "unread", _UNREAD))

    def _braces(self, match: re.Match[str]) -> None:
        """`{India: add "…"}` (row 20), an undecided heading `{Patents / Patentable matter}` (row 38), a note."""
        inside, by = match["inside"], match.start("inside")
        if self._in_undisputed(match.start()):
            return
        if note_of(inside):
            self.marks.append(PlainMark(match.start(), match.end(), "note", "note"))
        elif found := self.tags.whole(inside):
            self._trailing(replace(found, start=match.start(), end=match.end()))
        elif " / " in inside and (options := split_at_slashes(inside, 0, len(inside))):
            shifted = tuple((low + by, high + by) for low, high in options)
            self.marks.append(Alternatives(match.start(), match.end(), shifted))

    def _whole(self) -> None:
        """The field, or its last sentence, as a status, a pending answer, a request or a stance (rows 19–27, 36, 39,
        42, 43).
        """
        text = self.text
        low, high = trim_range(text, 0, len(text))
        if OMITTED.fullmatch(text):
            self.marks = [PlainMark(low, high, "note", "text left out here is unchanged")]
            return
        if high - low <= 40 and NO_TEXT.fullmatch(text, low, high):
            self.marks.append(PlainMark(low, high, "note", "an option without text"))
            return
        self._capitals_and_places()
        if announced := self.tags.announced(text):
            self.marks.append(PlainMark(low, announced, "note", "announces a proposal"))
            return
        if self.profile.operations and (match := OPERATION.match(text)):
            self._operation(match)
        tail = _last_words(text)
        if tail and not self._in_undisputed(tail.start("status")) and (status := status_of(tail["status"])):
            self.marks.append(StatusMark(tail.start("status"), tail.end("status"), status))
        elif not self.tree.nodes and high - low <= _LONGEST_LINE:
            if (actors := self.tags.pending(text[low:high])) is not None:
                self.marks.append(StatusMark(low, high, "pending", actors))
            elif found := self.tags.whole(text[low:high], reasons=False) or self.tags.note(text):
                self._trailing(replace(found, start=low, end=high))
            else:
                self._sentences(high)
        else:
            self._dashed_behind()
            self._sentences(high)

    def _dashed_behind(self) -> None:
        """`[words] – Norhaven, Kestria` at the end of the field."""
        behind = 1 + max(self.text.rfind("]"), self.text.rfind("］"))
        near = 0 < behind >= len(self.text) - _LONGEST_LINE
        found = _BEHIND_BRACKET.match(self.text, behind) if near else None
        before = self._signable(found.start()) if found is not None else None
        stances = self.tags.beside(found["names"], before) if found is not None and before is not None else None
        if found is not None and stances:
            self._trailing(FoundTag(found.start("tag"), found.end("names"), None, self._meaning(stances)))

    def _sentences(self, end: int) -> None:
        """The last sentences that say who asks for what of the words before: `Norhaven: add “at night”`."""
        found: list[FoundTag] = []
        while (tag := self.tags.sentence_at_end(self.text, end)) is not None and len(found) < _MOST_SENTENCES:
            if self.tree.innermost(tag.start) is not None or self._in_tag(tag.start):
                break
            found.append(tag)
            end = tag.start
        for tag in reversed(found):
            self._trailing(tag)

    def _operation(self, match: re.Match[str]) -> None:
        """The operation with which a provision begins: with ADD it is wholly new, with SUP it goes, with SUP* it moves.

        The word itself comes and goes with the provision. One that stands alone says nothing of other provisions.
        """
        start, end = match.span("operation")
        self.marks.append(PlainMark(start, end, "operation", match["operation"]))
        kinds = {"ADD": RevisionKind.INSERTED, "SUP": RevisionKind.DELETED, "SUP*": RevisionKind.MOVED_FROM}
        kind = kinds.get(match["operation"])
        low, high = trim_range(self.text, end, len(self.text))
        if kind is not None and low < high:
            self.marks.append(Revision(start, high, kind, sign="operation"))

    def _capitals_and_places(self) -> None:
        """Capitals that insert, where the profile says so, and numbers still to be given."""
        if self.profile.capitals_insert and any(c.islower() for c in self.text):
            shouted = [node for node in self.tree.nodes if self.text.startswith("DELETE", node.start + 1)]
            self.marks += [
                Revision(match.start(), match.end(), RevisionKind.INSERTED, sign="capitals")
                for match in CAPITALS.finditer(self.text)
                if len(match.group()) > 2
                and not self._in_undisputed(match.start())
                and not any(tag.start <= match.start() < tag.end for tag in shouted)
                and not self.tags.register.resolve(match.group()).candidates
            ]
        for match in ARTICLE_X.finditer(self.text) if any(sign in self.text for sign in (" X", " Y", " N")) else ():
            start, end = match.span("sign")
            self.marks.append(PlainMark(start, end, "placeholder", match["sign"]))

    # What a tag speaks of.

    def _trailing(self, tag: FoundTag) -> None:
        """Add a tag that speaks of the bracket right before it, else of what stands before it in the bracket around it,
        else of what stands before it in the unit (nothing: of the unit before).
        """
        reach = self._reach(tag.start)
        self.trailing[tag.end] = reach
        before, around = self.tree.ending_at(reach), self.tree.innermost(tag.start)
        if before is not None:
            self.marks.append(tag.mark((before.start, before.end), "previous bracket"))
        elif around is not None:
            low = around.start + 1
            self.marks.append(tag.mark(trim_range(self.text, low, max(low, reach)), "inside"))
        else:
            self.marks.append(tag.mark(trim_range(self.text, 0, reach), "unit"))

    def _reach(self, at: int) -> int:
        """The end of the words before a place, tags that stand between left aside."""
        while at and self.text[at - 1].isspace():
            at -= 1
        return self.trailing.get(at, at)

    def _in_tag(self, at: int) -> bool:
        return any(isinstance(mark, AttributionTag) and mark.start <= at < mark.end for mark in self.marks)

    def _scoped(self) -> list[Mark]:
        """The marks, each status with what it speaks of: the words before it, back to the status before; where there
        are none, those behind it.
        """
        found: list[Mark] = []
        statuses = sorted((m for m in self.marks if isinstance(m, StatusMark)), key=lambda m: m.start)
        if not statuses:
            return self.marks
        for at, mark in enumerate(statuses):
            around = self.tree.innermost(mark.start)
            low, high = (around.start + 1, around.end - 1) if around else (0, len(self.text))
            before = max([low, *(m.end for m in statuses[:at] if m.end <= mark.start)])
            after = min([high, *(m.start for m in statuses[at + 1 :] if m.start >= mark.end)])
            scope = trim_range(self.text, before, mark.start)
            if not any(sign.isalnum() for sign in self.text[slice(*scope)]):
                scope = trim_range(self.text, mark.end, after) if before == low else (mark.start, mark.start)
            spoken = any(sign.isalnum() for sign in self.text[slice(*scope)])
            found.append(replace(mark, scope=scope if spoken else (mark.start, mark.start)))
        return [*(m for m in self.marks if not isinstance(m, StatusMark)), *found]

    def _in_undisputed(self, at: int) -> bool:
        """Whether a place lies in a bracket that is a status, a note or a tag: nothing in it is read again."""
        node = self.tree.innermost(at)
        return node is not None and not node.disputed
