"""The short title of a paper: what stands for it beside each passage, where its whole name is in the way.

A symbol is short. The name of a file is not: its ending tells of a program, lines stand for spaces, and the day at its
beginning is told beside it.
"""

from __future__ import annotations

import re

_ENDING = re.compile(
    r"\.(?:txt|text|md|markdown|pdf|docx?|docm|odt|rtf|html?|xml|akn|csv|tsv|xlsx|ods)$", re.IGNORECASE
)
_DAY = re.compile(r"^(?:\d{4}[-_.]?\d{2}[-_.]?\d{2})[-_. ]+(?=\D)")
_LINES = re.compile(r"[_\s]+")
_WORD = re.compile(r"[^\W\d_A-Z]{3}")
"""Letters of a word, which a symbol that was made the name of a file has not: "A-MC.4-5" keeps its lines."""
_LEAST = 3
"""Letters that a title has at least; what leaves less stays as it is."""


def short_title(source: str, *, dated: bool = True) -> str:
    """The short title of a paper by its name or symbol; what is no name of a file is as it was. The day in a name stays
    where it is not told beside it (`dated`): two papers of one name are told apart by it.

    >>> short_title("2031-08-01_textual-proposals_part-II.txt")
    'textual proposals part II'
    >>> short_title("MC/4/INF.5"), short_title("Statement of Norhaven, 3 May")
    ('MC/4/INF.5', 'Statement of Norhaven, 3 May')
    >>> short_title("2031-08-01_a-paper.txt", dated=False)
    '2031-08-01 a paper'
    """
    found = _ENDING.search(source)
    if found is None or "/" in source:
        return source
    words = source[: found.start()]
    if dated:
        words = _DAY.sub("", words)
    if " " not in words and _WORD.search(words):
        words = re.sub(r"(?<=[^\W\d])-(?=[^\W\d])", " ", words)
    words = _LINES.sub(" ", words).strip(" -.")
    return words if len(words) >= _LEAST else source
