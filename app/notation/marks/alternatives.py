"""Knows rival wordings. Examples: `[shall] [should]` side by side, `[may / shall]` in one bracket, `[m][M]` for a
capital.

It decides whether stretches that are handed in are alternatives; it finds no brackets and reads no tags (`marks.py`).
Rows named in comments: docs/domain.md, section 3.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from app.late_pattern import compile_later
from app.notation.marks.tags import trim_range

Range = tuple[int, int]

_TIGHT_SLASH = re.compile(r"\s*[^\s/\[\]]+(?:/[^\s/\[\]]+)+\s*$")
_EITHER_AND = re.compile(r"\b(?:and|et|y|и) ?/ ?(?:or|ou|o|или)\b|\b(?:he/she|she/he|his/her|s/he)\b", re.IGNORECASE)
_JOINER = compile_later(
    r"\s*(?:,|;|and|or|including|through|with|in|of|for|as|by|to|on|under|et|ou|y|o|e|y/o|и|или|和|或|و|أو)(?=[\s,;]|$)",
    re.IGNORECASE,
)


def split_at_slashes(hidden: str, start: int, end: int) -> tuple[Range, ...]:
    """The wordings of a bracket's inside `hidden[start:end]` parted by slashes, or none (rows 3, 4).

    A slash between spaces parts wordings; a tight one only where the inside is nothing but single words
    ("shall/should"). "and/or" and "W/m2" are words.

    >>> text = "may / shall"
    >>> [text[start:end] for start, end in split_at_slashes(text, 0, len(text))]
    ['may', 'shall']
    >>> split_at_slashes("and/or", 0, 6)
    ()
    """
    inside = hidden[start:end]
    if " / " in inside and not _EITHER_AND.search(inside):
        cuts = [start + match.start() + 1 for match in re.finditer(r" / ", inside)]
    elif _TIGHT_SLASH.match(inside) and not any(c.isdigit() for c in inside) and not _EITHER_AND.search(inside):
        cuts = [start + match.start() for match in re.finditer("/", inside)]
    else:
        return ()
    bounds = zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True)
    options = tuple(trim_range(hidden, low, high) for low, high in bounds)
    return options if all(low < high for low, high in options) else ()


def rows(text: str, words: Sequence[Range], whole: Sequence[Range]) -> list[Sequence[int]]:
    """Which of the brackets at `whole`, with their `words` inside, are alternatives of one another (rows 2, 3, 13).

    Brackets in order, none inside another. Out: the indices of each row of at least two, in order. A row has nothing, a
    space or a slash between its brackets. Brackets that continue the sentence are none: one that begins with a joiner
    ("[publish] [through the mechanism]"), or follows a comma.
    """
    found: list[Sequence[int]] = []
    row: list[int] = []
    for index in range(len(whole) + 1):
        if row and index < len(whole) and text[whole[row[-1]][1] : whole[index][0]].strip() in ("", "/"):
            row.append(index)
            continue
        found += [part for part in _by_case(text, words, row) if len(part) > 1 and _rival(text, words, whole, part)]
        row = [index]
    return found


def _by_case(text: str, words: Sequence[Range], row: Sequence[int]) -> list[Sequence[int]]:
    """A row, or for "[Such] [m][M]easures" the pair of letters, which is its own choice, and what is left beside it."""
    for place in range(len(row) - 1):
        first, second = (text[low:high] for low, high in (words[row[place]], words[row[place + 1]]))
        if len(first) == 1 and first.isalpha() and first != second and first.lower() == second.lower():
            return [row[:place], row[place : place + 2], *_by_case(text, words, row[place + 2 :])]
    return [row]


def _rival(text: str, words: Sequence[Range], whole: Sequence[Range], row: Sequence[int]) -> bool:
    if any("/" in text[whole[a][1] : whole[b][0]] for a, b in itertools.pairwise(row)):
        return all(words[index][0] < words[index][1] for index in row)
    if _inside_word(text, words, whole, row):
        return True
    written = [text[words[index][0] : words[index][1]] for index in row]
    if not all(word.strip(" ,;") for word in written) or any(
        word.rstrip().endswith((",", ";")) for word in written[:-1]
    ):
        return False
    joined = [bool(_JOINER.match(word)) for word in written]
    return not any(joined) or all(joined)


def _inside_word(text: str, words: Sequence[Range], whole: Sequence[Range], row: Sequence[int]) -> bool:
    """True for the endings or beginnings of one word: "Part[y][ies]", "[in][dé]pendant"."""
    if any(whole[a][1] != whole[b][0] for a, b in itertools.pairwise(row)):
        return False
    start, end = whole[row[0]][0], whole[row[-1]][1]
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return _cased(beside.strip()[:1]) and all(text[slice(*words[index])].isalpha() for index in row)


def _cased(letter: str) -> bool:
    """True for a letter of a script that writes words apart."""
    return letter.lower() != letter.upper()
