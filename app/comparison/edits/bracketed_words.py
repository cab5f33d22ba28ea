"""Cuts words of one text that the other one writes with brackets inside. `Benefits` is cut like `[b][B]enefits`.

So the letters that stayed are equal, and only signs and letters that came or went are changes. It cuts the tokens of
paired texts and headings; it matches nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, pairwise, product
from math import prod
from typing import TYPE_CHECKING

from app.comparison.text.tokenizer import BRACKETS, OPENING, Tokens, TokenVocabulary, has_han
from app.late_methods import dataclass
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.comparison.alignment.align import Alignment
    from app.comparison.text.tokenized_draft import TokenizedDraft

_OPEN, _CLOSE = r"[\[［【]", r"[\]］】]"
_GLUED = compile_later(rf"(?:[^\W\d_]|{_OPEN}|{_CLOSE})+")
"""Letters and brackets without a space between them."""
_BRACKET = compile_later(f"[{re.escape(''.join(sorted(BRACKETS)))}]")
_PART = compile_later(rf"((?:{_OPEN}[^\W\d_]+{_CLOSE})+)|([^\W\d_]+)")
_INSIDE = re.compile(r"[^\W\d_]+")
_MANY = 32
"""A word with more readings than this is left as it is."""


@dataclass(frozen=True)
class CutTokens(Tokens):
    """A text some words of which are several tokens each; `bounds` are their spans."""

    bounds: tuple[tuple[int, int], ...] = ()

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Start and end (code points) of each token."""
        return self.bounds


def cut_alike(
    first: TokenizedDraft, second: TokenizedDraft, alignment: Alignment, vocabulary: TokenVocabulary
) -> tuple[TokenizedDraft, TokenizedDraft]:
    """The two outlines, the words of paired texts and headings cut where the other text has brackets inside them.

    Without brackets in words the very outlines that came in.
    """
    if not vocabulary.numbers_of(BRACKETS):
        return first, second
    fields = ([list(first.headings), list(first.texts)], [list(second.headings), list(second.texts)])
    changed = (False, False)
    divisions = {i: j for i, j in alignment.divisions.items() if i >= 0}
    for kind, pairs in enumerate((divisions, alignment.units)):
        for i, j in pairs.items():
            one, other = fields[0][kind][i], fields[1][kind][j]
            if one.text == other.text:
                continue
            here, there = readings(one.text), readings(other.text)
            if there and (cut := _cut(one, there, vocabulary)) is not None:
                fields[0][kind][i], changed = cut, (True, changed[1])
            if here and (cut := _cut(other, here, vocabulary)) is not None:
                fields[1][kind][j], changed = cut, (changed[0], True)
    outlines = [
        replace(outline, headings=tuple(headings), texts=tuple(texts)) if touched else outline
        for outline, (headings, texts), touched in zip((first, second), fields, changed, strict=True)
    ]
    return outlines[0], outlines[1]


def readings(text: str) -> dict[str, tuple[int, ...]]:
    """The words that a text may be read to have where brackets stand inside words, each with where they would be cut.

    “State[s]” gives "States" cut at 5, “[b][B]enefits” gives "benefits" and "Benefits" cut at 1.

    >>> readings("State[s]")
    {'States': (5,)}
    """
    found: dict[str, tuple[int, ...]] = {}
    if not any(map(text.__contains__, OPENING)) or not any(map(_joint, _BRACKET.finditer(text))):
        return found
    for glued in _GLUED.finditer(text):
        for parts in _read(glued.group()):
            cuts = tuple(accumulate(map(len, parts)))[:-1]
            if cuts:
                found.setdefault("".join(parts), cuts)
    return found


def _joint(bracket: re.Match[str]) -> bool:
    """True for a bracket that opens behind a letter, or closes before one."""
    text, at = bracket.string, bracket.start()
    beside = text[at - 1 : at] if text[at] in OPENING else text[at + 1 : at + 2]
    return beside.isalpha()


def _read(glued: str) -> Iterator[list[str]]:
    """The ways to read a word with brackets: of adjacent brackets one or none, as its parts."""
    parts = list(_PART.finditer(glued))
    brackets = [part for part in parts if part.group(1)]
    if not brackets or len(brackets) == len(parts) or "".join(p.group() for p in parts) != glued:
        return
    if has_han(glued):
        return
    choices = [["", *_INSIDE.findall(part.group())] if part.group(1) else [part.group()] for part in parts]
    if prod(map(len, choices)) > _MANY:
        return
    for chosen in product(*choices):
        yield [part for part in chosen if part]


def _cut(tokens: Tokens, words: Mapping[str, tuple[int, ...]], vocabulary: TokenVocabulary) -> Tokens | None:
    """The tokens with these words cut, None when none of them occurs."""
    if not any(word in tokens.text for word in words):
        return None
    ids: list[int] = []
    spans: list[tuple[int, int]] = []
    for number, (start, end) in zip(tokens.ids, tokens.spans, strict=True):
        cuts = words.get(tokens.text[start:end])
        if cuts is None:
            ids.append(number)
            spans.append((start, end))
            continue
        bounds = [start, *(start + cut for cut in cuts), end]
        for low, high in pairwise(bounds):
            ids += vocabulary.read(tokens.text[low:high]).ids
            spans.append((low, high))
    return CutTokens(tokens.text, tuple(ids), bounds=tuple(spans)) if len(ids) > len(tokens.ids) else None
