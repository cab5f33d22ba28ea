"""Tells what happened to brackets that changed together. Each event is a value, with what a reader is told of it.

Which signs belong together is found in `bracket_grouping.py`. Side 0 is the first draft in canonical order until
`mirrored` has turned the event round; kind and title are asked for when side 0 is the older draft.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import StrEnum
from typing import TYPE_CHECKING

from app.comparison.text.tokenized_draft import FIELDS
from app.comparison.text.tokenizer import BRACKETS, OPENING
from app.late_methods import dataclass, replace
from app.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.comparison.text.tokenized_draft import TokenizedDraft

SignPlace = tuple[int, int]
"""Where a bracket sign stands: (index of the field, offset in it); the fields of a draft are counted in print order."""
Brackets = tuple[SignPlace, SignPlace]
"""The two signs of a pair of brackets."""
KeptStretches = tuple[tuple[int, int, int], ...]
"""Words that no change of words took away: (index of the field, start, end) of each stretch."""

_SHORT = 40
"""Code points of an option or of bracketed words in a title."""
_MANY = 3
"""Options that are quoted in a title."""
_OPENING = " " + "".join(sorted(OPENING))
_CLOSING = " " + "".join(sorted(BRACKETS - OPENING))
"""What is left off the ends of a stretch of words that is quoted: spaces, and signs whose partner is not quoted."""
_SHARE = 0.2
"""Least share of an option's telling words that stand in the other draft, for the option to be one that was used."""


class Event(ABC):
    """What happened to several changes together; it is the key of their cluster."""

    __slots__ = ()

    @abstractmethod
    def mirrored(self) -> Event:
        """The same seen from the other side."""

    @property
    @abstractmethod
    def kind(self) -> str:
        """The kind of the group: what happened from the older draft (side 0) to the newer one."""

    @abstractmethod
    def title(self, older: TokenizedDraft, newer: TokenizedDraft) -> Message:
        """What a reader is told: where, and what happened, with the words concerned, shortened."""


class Reach(StrEnum):
    """What became of the words that brackets enclose, seen from side 0."""

    GROWS = "grows"
    SHRINKS = "shrinks"
    SAME = "same"
    MIXED = "mixed"


_TURNED = {Reach.GROWS: Reach.SHRINKS, Reach.SHRINKS: Reach.GROWS}


@dataclass(frozen=True, slots=True)
class OptionChoice:
    """A row of alternatives of one draft: the field it stands in, the words of each option, and how many of an
    option's telling words the other draft has (`kept` of `size`).
    """

    field: int
    options: tuple[tuple[int, int], ...]
    kept: tuple[int, ...]
    size: tuple[int, ...]

    def used(self) -> list[int]:
        """The indices of the options that the other draft has, in order."""
        return [k for k, kept in enumerate(self.kept) if kept and kept >= _SHARE * self.size[k]]

    def settled(self) -> bool:
        """True when the other draft lacks words of an option."""
        return any(kept < size for kept, size in zip(self.kept, self.size, strict=True))


@dataclass(frozen=True, slots=True)
class BracketEvent(Event):
    """Brackets that changed together: all pairs concerned on each side, and the rows of alternatives they make up."""

    brackets: tuple[tuple[Brackets, ...], tuple[Brackets, ...]]
    stayed: tuple[tuple[KeptStretches, ...], tuple[KeptStretches, ...]]
    """For each pair, the words inside it that the other draft has, as many as a title quotes."""
    choices: tuple[tuple[OptionChoice, ...], tuple[OptionChoice, ...]]
    reach: Reach

    def __hash__(self) -> int:
        """By the first pair of each side, which no other event has: a paragraph may have thousands."""
        return sum(31 * at + offset for pairs in self.brackets for (at, offset), _ in pairs[:1])

    def mirrored(self) -> BracketEvent:
        """The same seen from the other side."""
        return replace(
            self,
            brackets=(self.brackets[1], self.brackets[0]),
            stayed=(self.stayed[1], self.stayed[0]),
            choices=(self.choices[1], self.choices[0]),
            reach=_TURNED.get(self.reach, self.reach),
        )

    @property
    def kind(self) -> str:
        """The kind of the group: what happened from the older draft (side 0) to the newer one."""
        older, newer = self.choices
        if older and not newer:
            return "alternatives_merged" if len(older[0].used()) > 1 else "alternatives_resolved"
        if newer and not older:
            return "alternatives_opened"
        if older or self.reach in (Reach.SAME, Reach.MIXED):
            return "bracketing"
        before, after = map(len, self.brackets)
        if self.reach is Reach.GROWS:
            if after > before:
                return "bracket_added" if self._kept(1) else "bracket_inserted"
            return "bracket_widened"
        if before > after:
            return "bracket_removed" if self._kept(0) else "bracket_deleted"
        return "bracket_narrowed"

    def _named(self, side: int) -> list[tuple[Brackets, KeptStretches]]:
        """The pairs that came or went: all of a side, or the innermost one where both sides have some."""
        pairs = list(zip(self.brackets[side], self.stayed[side], strict=True))
        return pairs[-1:] if all(self.brackets) else pairs

    def _kept(self, side: int) -> list[tuple[Brackets, KeptStretches]]:
        """Those of them that hold words of the other draft."""
        return [(pair, stayed) for pair, stayed in self._named(side) if stayed]

    def title(self, older: TokenizedDraft, newer: TokenizedDraft) -> Message:
        """What a reader is told: where, and what happened, with the words concerned, shortened."""
        kind, (before, after), where = self.kind, self.choices, _where(self, older, newer)
        if kind in ("alternatives_resolved", "alternatives_merged"):
            return _outcome(where, before[0], older)
        if kind == "alternatives_opened":
            return Message("{where}: alternatives opened: {words}", (where, _listed(after[0], newer)))
        if before:
            return Message(
                "{where}: alternatives {words} became {others}",
                (where, _listed(before[0], older), _listed(after[0], newer)),
            )
        said = [_inside(pairs, outline) for pairs, outline in zip(self.brackets, (older, newer), strict=True)]
        match kind:
            case "bracket_added":
                return Message("{where}: brackets put round {words}", (where, _inside(_pairs(self._kept(1)), newer)))
            case "bracket_removed":
                kept = self._kept(0)
                words = _with_more(_remaining(kept[0][1], older), kept)
                return Message("{where}: brackets lifted from {words}", (where, words))
            case "bracket_inserted":
                return Message(
                    "{where}: new words in brackets: {words}", (where, _inside(_pairs(self._named(1)), newer))
                )
            case "bracket_deleted":
                return Message(
                    "{where}: words in brackets gone: {words}", (where, _inside(_pairs(self._named(0)), older))
                )
            case "bracket_widened":
                return Message("{where}: brackets widened from {words} to {others}", (where, *said))
            case "bracket_narrowed":
                return Message("{where}: brackets narrowed from {words} to {others}", (where, *said))
        counts = [len(pairs) for pairs in self.brackets]
        return Message(
            "{where}: brackets set otherwise ({n1} → {n2} pairs) round {words}", (where, counts[0], counts[1], said[1])
        )


def _outcome(where: str, choice: OptionChoice, outline: TokenizedDraft) -> Message:
    used, many = choice.used(), len(choice.options)
    if not used:
        return Message("{where}: none of {n} options kept: {words}", (where, many, _listed(choice, outline)))
    if len(used) == 1:
        option = _option(choice, used[0], outline)
        return Message("{where}: option {n1} of {n2} kept: {words}", (where, used[0] + 1, many, option))
    quoted = [(str(k + 1), _option(choice, k, outline)) for k in used[:_MANY]]
    named = named_options(quoted, more=len(used) > _MANY)
    return Message("{where}: options {options} of {n} merged", (where, named, many))


def named_options(options: Sequence[tuple[str, str]], *, more: bool = False) -> Message | str:
    """Options as their numbers and their quoted words; `more` says that there are more than these."""
    facts = tuple(fact for option in options for fact in option)
    if len(options) == 2:
        return Message("{one} ({q1}) and {two} ({q2})", facts)
    if len(options) == _MANY and more:
        return Message("{one} ({q1}) and {two} ({q2}) and {three} ({q3}) …", facts)
    if len(options) == _MANY:
        return Message("{one} ({q1}) and {two} ({q2}) and {three} ({q3})", facts)
    if len(options) > _MANY:
        return Message("{one} ({q1}) and {rest}", (*options[0], named_options(options[1:])))
    return "".join(f"{number} ({words})" for number, words in options)


def _listed(choice: OptionChoice, outline: TokenizedDraft) -> str:
    quoted = [_option(choice, k, outline) for k in range(min(_MANY, len(choice.options)))]
    return " / ".join(quoted) + (" / …" if len(choice.options) > _MANY else "")


def _option(choice: OptionChoice, index: int, outline: TokenizedDraft) -> str:
    start, end = choice.options[index]
    return quote_shortened(field_text(outline, choice.field)[start:end])


def _pairs(named: Sequence[tuple[Brackets, KeptStretches]]) -> list[Brackets]:
    return [pair for pair, _ in named]


def _remaining(stayed: KeptStretches, outline: TokenizedDraft) -> str:
    """The words that stayed, quoted; a stroke of dots where others stood between them."""
    words = ""
    for k, (at, start, end) in enumerate(stayed):
        if k:
            words += " … " if at == stayed[k - 1][0] else " "
        words += field_text(outline, at)[start:end].lstrip(_CLOSING).rstrip(_OPENING)
    return quote_shortened(words)


def _inside(pairs: Sequence[Brackets], outline: TokenizedDraft) -> Message | str:
    """The words inside the outermost pair of brackets, quoted; its signs where it is a blank."""
    if not pairs:
        return ""
    (first, start), (last, end) = pairs[0]
    if first == last:
        words = field_text(outline, first)[start + 1 : end]
    else:
        parts = [field_text(outline, first)[start + 1 :]]
        for index in range(first + 1, last):
            if sum(map(len, parts)) > _SHORT:
                break
            parts.append(field_text(outline, index))
        else:
            parts.append(field_text(outline, last)[:end])
        words = " ".join(parts)
    if not words.strip():
        words = f"{field_text(outline, first)[start]} {field_text(outline, last)[end]}"
    return _with_more(quote_shortened(words), pairs)


def _with_more(words: str, pairs: Sequence[object]) -> Message | str:
    """Words of the first of several pairs of brackets, and how many more there are."""
    return Message("{words} and {n} more", (words, len(pairs) - 1)) if len(pairs) > 1 else words


def _where(event: BracketEvent, older: TokenizedDraft, newer: TokenizedDraft) -> str:
    """The address of the brackets in the newer draft, or in the older one where they held more; two for brackets that
    close elsewhere.
    """
    side = 1 if (event.brackets[1] and event.reach is not Reach.SHRINKS) or not event.brackets[0] else 0
    outline = (older, newer)[side]
    opened, closed = event.brackets[side][0]
    start, end = opened[0] // len(FIELDS), closed[0] // len(FIELDS)
    address = outline.provisions[start].address
    if end < outline.ends[start]:
        return address
    return f"{address} to {outline.provisions[end].address}"


def quote_shortened(words: str) -> str:
    """Words in quotation marks on one line, cut at a word where they are long.

    >>> quote_shortened("one two three four five six seven eight nine ten eleven twelve")
    '“one two three four five six seven eight…”'
    """
    line = " ".join(words.split())
    if len(line) > _SHORT:
        cut = line[:_SHORT]
        line = (cut[: cut.rindex(" ")] if " " in cut[_SHORT // 2 :] else cut) + "…"
    return f"“{line}”"


def field_text(outline: TokenizedDraft, index: int) -> str:
    """The text of a field, counted in print order."""
    provision = outline.provisions[index // len(FIELDS)]
    return (provision.number, provision.heading, provision.text)[index % len(FIELDS)]
