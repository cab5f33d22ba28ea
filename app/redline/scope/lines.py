"""The rows of a board as lines of a table.

What stands in one article by the same words, or is reached by one way, is one line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.scope.model import ReachStatement, ScopeRow

_Alike = tuple[str, tuple[str, ...], tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class ScopeLine:
    """What one provision, or several of one article, reach by one way."""

    provisions: tuple[str, ...]
    address: str
    """"Article 21(1), (2) and (3)"."""
    reached: str
    ways: tuple[str, ...]
    """The addresses that citations lead through, the nearest first; () where it is said here."""
    words: str
    """The words that reach; "" where several provisions reach by a way, each by all that it says."""
    limits: tuple[str, ...]


def scope_lines(rows: Iterable[ScopeRow], words: Vocabulary = ENGLISH) -> tuple[ScopeLine, ...]:
    """What the newer draft reaches, in its order.

    >>> text = draft(
    ...     "Article 1",
    ...     "Aid",
    ...     "1. Parties aid for serious crimes.",
    ...     "Article 2",
    ...     "Search",
    ...     "1. Parties search for an offence referred to in article 1.",
    ...     "2. Parties may seize in respect of an offence referred to in article 1.",
    ... )
    >>> from app.redline.scope.board import scope_board
    >>> found = scope_lines(scope_board(scope_in(text), text).rows)
    >>> [(line.address, line.reached, line.ways) for line in found]
    [('Article 1(1)', 'serious crime', ()), ('Article 2(1) and (2)', 'serious crime', ('Article 1(1)',))]
    """
    lines: list[ScopeLine] = []
    for _, inside in groupby(rows, key=lambda row: (row.article, row.article_address)):
        lines += _of_article(list(inside), words)
    return tuple(lines)


def _of_article(rows: Sequence[ScopeRow], words: Vocabulary) -> list[ScopeLine]:
    together: dict[_Alike, dict[str, ScopeRow]] = {}
    texts: dict[_Alike, set[str]] = {}
    for row in rows:
        for alike, text in _said(row, words):
            together.setdefault(alike, {})[row.provision] = row
            texts.setdefault(alike, set()).add(text)
    lines = []
    for alike, of in together.items():
        reached, ways, limits, _ = alike
        said = texts[alike].pop() if len(texts[alike]) == 1 else ""
        lines.append(ScopeLine(tuple(of), _address(list(of.values()), words), reached, ways, said, limits))
    return lines


def _said(row: ScopeRow, words: Vocabulary) -> list[tuple[_Alike, str]]:
    """What a provision says, those of one way as one; each with its words."""
    ways: dict[tuple[object, ...], list[ReachStatement]] = {}
    for one in row.statements:
        if one.draft == "newer":
            ways.setdefault((one.words, one.ways, one.limits), []).append(one)
    said: list[tuple[_Alike, str]] = []
    for of in ways.values():
        first = of[0]
        reached = words.clauses(one.reached for one in of)
        text = " ".join(first.words.text.split())
        steps = tuple(step.address for step in first.ways)
        limits = tuple(" ".join(one.text.split()) for one in first.limits)
        said.append(((reached, steps, limits, "" if steps else text), text))
    return said


def _address(rows: Sequence[ScopeRow], words: Vocabulary) -> str:
    """The provisions of one article, which is named once."""
    named = rows[0].article_address
    places = [row.address for row in rows]
    if not all(place.startswith(named) and place != named for place in places[1:]):
        return words.listed(places)
    return words.listed([places[0], *(place[len(named) :] for place in places[1:])])
