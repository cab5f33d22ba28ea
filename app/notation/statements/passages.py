"""Cuts passages of a source at spaces and marks where. Each has word for word what the source has.

A quotation that differs from its source in one sign is no quotation. What a passage proves is not decided here.
"""

from __future__ import annotations

CUT = "…"
"""The sign that a passage goes on; it and the space beside it are no part of the source."""


def passage(text: str, start: int, end: int, length: int) -> str:
    """The part of a text round [start, end), cut at spaces to at most `length` characters; signs show the cuts.

    >>> passage("Each port keeps a list of the ships it has seen that year.", 16, 20, 24)
    '… keeps a list of …'
    """
    if len(text) <= length:
        return text
    room = length - 4
    if end - start >= room:
        return _cut(text, start, start + room)
    before = min(start, (room - (end - start)) // 2)
    first = max(0, min(start - before, len(text) - room))
    return _cut(text, first, min(len(text), first + room))


def verbatim_passage(source: str, text: str, start: int, end: int, length: int) -> str:
    """A passage round [start, end) of `text` that stands in `source` word for word.

    In: a source with single spaces, and a text read from it, perhaps without its numbers and editor's signs. Out: at
    most `length` characters; as much of the text round [start, end) as the source has in one piece, else the longest
    piece of it that the source has, "" when it has no word of it. Signs show the cuts.
    """
    if text in source:
        return passage(text, start, end, length)
    words = _words(text)
    inside = [at for at, (first, last) in enumerate(words) if first < end and last > start]
    if not words or not inside:
        return ""
    first, last = _longest(source, text, words[inside[0] : inside[-1] + 1])
    if first == last:
        return ""
    first, last = first + inside[0], last + inside[0]
    while True:
        if first > 0 and text[words[first - 1][0] : words[last - 1][1]] in source:
            first -= 1
        elif last < len(words) and text[words[first][0] : words[last][1]] in source:
            last += 1
        else:
            break
    piece = text[words[first][0] : words[last - 1][1]]
    offset = words[first][0]
    shown = passage(piece, max(0, start - offset), min(len(piece), end - offset), length - 4)
    before = f"{CUT} " if first > 0 and not shown.startswith(CUT) else ""
    after = f" {CUT}" if last < len(words) and not shown.endswith(CUT) else ""
    return f"{before}{shown}{after}"


def _words(text: str) -> list[tuple[int, int]]:
    """Start and end of each run of signs between spaces."""
    found: list[tuple[int, int]] = []
    at = 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        found.append((start, at))
    return found


def _longest(source: str, text: str, words: list[tuple[int, int]]) -> tuple[int, int]:
    """The longest run of `words` that stands in `source` in one piece, as indices; equal ones when none does."""
    best = (0, 0)
    start = length = 0
    for end in range(1, len(words) + 1):
        while start < end and text[words[start][0] : words[end - 1][1]] not in source:
            start += 1
        if start < end and words[end - 1][1] - words[start][0] > length:
            best = (start, end)
            length = words[end - 1][1] - words[start][0]
    return best


def _cut(text: str, first: int, last: int) -> str:
    if first > 0:
        space = text.find(" ", first - 1, last)
        first = space + 1 if space >= 0 else first
    if last < len(text):
        space = text.rfind(" ", first, last + 1)
        last = space if space > first else last
    return (f"{CUT} " if first else "") + text[first:last].strip() + (f" {CUT}" if last < len(text) else "")
