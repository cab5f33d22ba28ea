"""Tells with which letters what a pattern finds can begin.

In: a pattern of `resources/records`, as it is compiled without regard to case. Out: the letters, folded, or None where
its signs do not tell them: any letter of a word, a range, something that may be empty. It compiles nothing and finds
nothing; a pattern that cannot begin with the letter of a place need not be tried there.
"""

from __future__ import annotations

from app.late_pattern import fold_case

_OF_PATTERNS = frozenset("\\^$.[]{}*+?|()")
_OF_CLASSES = frozenset("^-\\[")
_SPACE = " "
_MAY_BE_NONE = ("?", "*", "{")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


def first_letters(pattern: str) -> frozenset[str] | None:
    r"""The folded letters with which a find of the pattern begins; None where every letter may.

    >>> sorted(first_letters("(?:also |then )?said|stated"))
    ['a', 's', 't']
    >>> first_letters(r"\w+ing"), first_letters("(?:also )?")
    (None, None)
    """
    found: set[str] = set()
    for way in _ways(pattern):
        letters, may_be_empty = _of_way(way)
        if letters is None or may_be_empty:
            return None
        found |= letters
    return frozenset(found)


def folded_letter(sign: str) -> str:
    r"""A letter as `first_letters` tells it: one for all that a pattern takes for the same, one for all white space.

    >>> folded_letter("S"), folded_letter("ſ"), folded_letter("\t")
    ('s', 's', ' ')
    """
    return _SPACE if sign.isspace() else fold_case(sign)[0]


def _of_way(way: str) -> tuple[set[str] | None, bool]:
    """The letters with which one way of a pattern begins, None for any, and whether it may find nothing at all."""
    found: set[str] = set()
    at = 0
    while at < len(way):
        end = _end_of_piece(way, at)
        piece, optional = way[at:end], way[end : end + 1] in _MAY_BE_NONE
        letters, empty = _of_piece(piece)
        if letters is None:
            return None, False
        found |= letters
        if not (optional or empty):
            return found, False
        at = _behind_repeats(way, end)
    return found, True


def _of_piece(piece: str) -> tuple[set[str] | None, bool]:
    """The same of one letter or one group."""
    if piece.startswith(_LOOKS):
        return set(), True
    if piece.startswith("(?:"):
        found: set[str] = set()
        some_empty = False
        for way in _ways(piece[3:-1]):
            letters, empty = _of_way(way)
            if letters is None:
                return None, False
            found |= letters
            some_empty = some_empty or empty
        return found, some_empty
    if piece in ("\\b", "\\B"):
        return set(), True
    if piece == "\\s":
        return {_SPACE}, False
    if piece[0] == "[":
        return (None if _OF_CLASSES.intersection(piece[1:-1]) else {folded_letter(sign) for sign in piece[1:-1]}), False
    if piece[0] == "\\" and not piece[1].isalnum():
        return {folded_letter(piece[1])}, False
    return (None if piece[0] in _OF_PATTERNS else {folded_letter(piece)}), False


def _ways(pattern: str) -> list[str]:
    """The alternatives of a pattern, or of what a group holds."""
    cuts = [-1]
    at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            cuts.append(at)
        at = _end_of_piece(pattern, at)
    return [pattern[start + 1 : stop] for start, stop in zip(cuts, [*cuts[1:], len(pattern)], strict=True)]


def _end_of_piece(pattern: str, at: int) -> int:
    """Where a letter ends, or a class, or a group with all that is in it."""
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] == "[":
        closed = pattern.index("]", at + 2)
        return closed + 1
    if pattern[at] != "(":
        return at + 1
    inside = at + 1
    while pattern[inside] != ")":
        inside = _end_of_piece(pattern, inside)
    return inside + 1


def _behind_repeats(pattern: str, at: int) -> int:
    """Where the signs end that say how often a piece stands."""
    while at < len(pattern) and pattern[at] in "?*+{":
        at = pattern.index("}", at) + 1 if pattern[at] == "{" else at + 1
    return at
