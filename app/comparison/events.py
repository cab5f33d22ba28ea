"""Events of brackets: what happened to brackets that changed together, as a value, and what a reader is told of it.

Which signs belong together is found in `signs.py`. Side 0 is the first draft in canonical order until `mirrored` has
turned the event round; kind and title are asked for when side 0 is the older draft.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.comparison.outline import FIELDS

if TYPE_CHECKING:
    from app.comparison.outline import Outline

Sign = tuple[int, int]
"""Where a bracket sign stands: (index of the field, offset in it); the fields of a draft are counted in print order."""
Brackets = tuple[Sign, Sign]
"""The two signs of a pair of brackets."""

_SHORT = 40
"""Code points of an option or of bracketed words in a title."""
_MANY = 3
"""Options that are quoted in a title."""
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
    def title(self, older: Outline, newer: Outline) -> str:
        """What a reader is told: where, and what happened, with the words concerned, shortened."""


class Reach(StrEnum):
    """What became of the words that brackets enclose, seen from side 0."""

    GROWS = "grows"
    SHRINKS = "shrinks"
    SAME = "same"
    MIXED = "mixed"


_TURNED = {Reach.GROWS: Reach.SHRINKS, Reach.SHRINKS: Reach.GROWS}


@dataclass(frozen=True, slots=True)
class Choice:
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
    choices: tuple[tuple[Choice, ...], tuple[Choice, ...]]
    reach: Reach

    def mirrored(self) -> BracketEvent:
        """The same seen from the other side."""
        return replace(
            self,
            brackets=(self.brackets[1], self.brackets[0]),
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
            return "bracket_added" if after > before else "bracket_widened"
        return "bracket_removed" if before > after else "bracket_narrowed"

    def title(self, older: Outline, newer: Outline) -> str:
        """What a reader is told: where, and what happened, with the words concerned, shortened."""
        return f"{_where(self, older, newer)}: {self._told(older, newer)}"

    def _told(self, older: Outline, newer: Outline) -> str:
        kind, (before, after) = self.kind, self.choices
        if kind in ("alternatives_resolved", "alternatives_merged"):
            return _outcome(before[0], older)
        if kind == "alternatives_opened":
            return f"alternatives opened: {_listed(after[0], newer)}"
        if before:
            return f"alternatives {_listed(before[0], older)} became {_listed(after[0], newer)}"
        last = kind in ("bracket_added", "bracket_removed") and all(self.brackets)
        said = [_inside(pairs, outline, last) for pairs, outline in zip(self.brackets, (older, newer), strict=True)]
        match kind:
            case "bracket_added":
                return f"brackets put round {said[1]}"
            case "bracket_removed":
                return f"brackets lifted from {said[0]}"
            case "bracket_widened" | "bracket_narrowed":
                return f"brackets {kind.removeprefix('bracket_')} from {said[0]} to {said[1]}"
        counts = " → ".join(str(len(pairs)) for pairs in self.brackets)
        return f"brackets set otherwise ({counts} pairs) round {said[1]}"


def _outcome(choice: Choice, outline: Outline) -> str:
    used, many = choice.used(), len(choice.options)
    if not used:
        return f"none of {many} options kept: {_listed(choice, outline)}"
    quoted = [f"{k + 1} ({_option(choice, k, outline)})" for k in used[:_MANY]]
    if len(used) == 1:
        return f"option {used[0] + 1} of {many} kept: {_option(choice, used[0], outline)}"
    return f"options {' and '.join(quoted)}{' …' if len(used) > _MANY else ''} of {many} merged"


def _listed(choice: Choice, outline: Outline) -> str:
    quoted = [_option(choice, k, outline) for k in range(min(_MANY, len(choice.options)))]
    return " / ".join(quoted) + (" / …" if len(choice.options) > _MANY else "")


def _option(choice: Choice, index: int, outline: Outline) -> str:
    start, end = choice.options[index]
    return quoted(field_text(outline, choice.field)[start:end])


def _inside(pairs: tuple[Brackets, ...], outline: Outline, innermost: bool) -> str:
    """The words inside the outermost pair of brackets, or inside the innermost one, quoted."""
    if not pairs:
        return ""
    (first, start), (last, end) = pairs[-1 if innermost else 0]
    if first == last:
        return quoted(field_text(outline, first)[start + 1 : end]) + _more(pairs, innermost)
    words = [field_text(outline, first)[start + 1 :]]
    for index in range(first + 1, last):
        if sum(map(len, words)) > _SHORT:
            break
        words.append(field_text(outline, index))
    else:
        words.append(field_text(outline, last)[:end])
    return quoted(" ".join(words)) + _more(pairs, innermost)


def _more(pairs: tuple[Brackets, ...], innermost: bool) -> str:
    return f" and {len(pairs) - 1} more" if len(pairs) > 1 and not innermost else ""


def _where(event: BracketEvent, older: Outline, newer: Outline) -> str:
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


def quoted(words: str) -> str:
    """Words in quotation marks on one line, cut at a word where they are long."""
    line = " ".join(words.split())
    if len(line) > _SHORT:
        cut = line[:_SHORT]
        line = (cut[: cut.rindex(" ")] if " " in cut[_SHORT // 2 :] else cut) + "…"
    return f"“{line}”"


def field_text(outline: Outline, index: int) -> str:
    """The text of a field, counted in print order."""
    provision = outline.provisions[index // len(FIELDS)]
    return (provision.number, provision.heading, provision.text)[index % len(FIELDS)]
