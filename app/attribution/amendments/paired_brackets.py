"""Brackets come and go in pairs: edits of one text without halves that would stand alone after them.

Half a pair is left where an edit is laid on a text from which the other half has gone, or is passed over. Whether the
brackets were asked for is decided elsewhere (`text_edits.py`, `transfer.py`); here none is added but one that stood.

>>> with_pairs("Ships moor by day.", [(11, 11, "[only "), (17, 17, " or night")])
[(11, 11, 'only '), (17, 17, ' or night')]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.tokenizer import CLOSING, OPENING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_EMPTY = re.compile(f"[{re.escape(''.join(sorted(OPENING)))}]\\s*[{re.escape(''.join(sorted(CLOSING)))}]")

TextChange = tuple[int, int, str]
"""Code points [start, end) of a text make way for others."""


class Halves(NamedTuple):
    """Brackets of a text that have their other half outside of it."""

    closing: list[int]
    opening: list[int]


class _Sign(NamedTuple):
    """A bracket of the text after the edits."""

    sign: str
    kept: int
    """Where it stands in the text before them, -1 for one that is put in."""
    edit: int
    """Which edit puts it in, -1 for one that stays."""
    at: int
    """Where in what that edit puts in."""


def halves_in(text: Sequence[str]) -> Halves:
    """Where brackets stand that have no other half; text may also be brackets alone.

    >>> halves_in("a] [b] [c")
    Halves(closing=[1], opening=[7])
    """
    found = Halves([], [])
    for at, sign in enumerate(text):
        if sign in OPENING:
            found.opening.append(at)
        elif sign in CLOSING and found.opening:
            found.opening.pop()
        elif sign in CLOSING:
            found.closing.append(at)
    return found


def with_pairs(text: str, edits: Sequence[TextChange], once: str = "", wanted: str = "") -> list[TextChange]:
    """Edits of a text, in order and apart, after which no bracket stands alone but one that did before, or one that
    stands alone in the text `wanted` and not in `once`. What is put in loses its half, or gives the half back that it
    would strike. Nor are two brackets left with nothing between them, unless `text` or `wanted` leaves a blank so.
    """
    allowed = [
        len(here) + max(0, len(asked) - len(before))
        for here, asked, before in zip(halves_in(text), halves_in(wanted), halves_in(once), strict=True)
    ]
    found = list(edits)
    while (mended := _mended(text, found, allowed)) is not None:
        found = mended
    blank = len(_EMPTY.findall(text)) + len(_EMPTY.findall(wanted))
    while len(_EMPTY.findall(_after(text, found))) > blank:
        found = _without_empty(text, found)
    return [edit for edit in found if edit[2] != text[edit[0] : edit[1]]]


def _mended(text: str, edits: list[TextChange], allowed: Sequence[int]) -> list[TextChange] | None:
    """The edits with one half fewer that stands alone; None where none does, or none can be helped."""
    signs = list(_signs_after(text, edits))
    closing, opening = halves_in([each.sign for each in signs])
    alone = [(signs[at::-1], CLOSING) for at in closing] if len(closing) > allowed[0] else []
    alone += [(signs[at:], OPENING) for at in reversed(opening)] if len(opening) > allowed[1] else []
    helped = (_helped(text, edits, inwards, like) for inwards, like in alone)
    return next((mended for mended in helped if mended is not None), None)


def _after(text: str, edits: Sequence[TextChange]) -> str:
    for start, end, new in reversed(edits):
        text = f"{text[:start]}{new}{text[end:]}"
    return text


def _without_empty(text: str, edits: Sequence[TextChange]) -> list[TextChange]:
    """The edits without the last two brackets that would have nothing between them."""
    *_, empty = _EMPTY.finditer(_after(text, edits))
    found = list(edits)
    for at in (empty.end() - 1, empty.start()):
        moved = 0
        for number, (start, end, new) in enumerate(found):
            if at < start + moved:
                break
            if at < start + moved + len(new):
                cut = at - start - moved
                found[number] = (start, end, new[:cut] + new[cut + 1 :])
                break
            moved += len(new) - (end - start)
        else:
            number = len(found)
        if number == len(found) or at < found[number][0] + moved:
            found.insert(number, (at - moved, at - moved + 1, ""))
    return found


def _signs_after(text: str, edits: Sequence[TextChange]) -> Iterator[_Sign]:
    at = 0
    for number, (start, end, new) in enumerate([*edits, (len(text), len(text), "")]):
        yield from (_Sign(text[k], k, -1, -1) for k in range(at, start) if text[k] in OPENING | CLOSING)
        yield from (_Sign(sign, -1, number, k) for k, sign in enumerate(new) if sign in OPENING | CLOSING)
        at = end


def _helped(
    text: str, edits: list[TextChange], inwards: Sequence[_Sign], like: frozenset[str]
) -> list[TextChange] | None:
    """The edits with one bracket fewer that lacks its other half: the one that stands alone, or one within it that took
    the half of it, is not put in, or its half is not struck.
    """
    for each in inwards:
        back = _partner(text, each.kept) if each.kept >= 0 and each.sign in like else -1
        for number, edit in enumerate(edits):
            if edit[0] <= back < edit[1]:
                return [*edits[:number], _with_kept(text, edit, back), *edits[number + 1 :]]
        if each.edit >= 0 and each.sign in like and each.at in _own_halves(edits[each.edit][2]):
            start, end, new = edits[each.edit]
            shorter = (start, end, new[: each.at] + new[each.at + 1 :])
            return [*edits[: each.edit], shorter, *edits[each.edit + 1 :]]
    return None


def _with_kept(text: str, edit: TextChange, bracket: int) -> TextChange:
    """An edit that leaves a bracket which it would strike: where it stands at an end of what goes, at that end."""
    start, end, new = edit
    sign, body = text[bracket], new.strip()
    if sign in CLOSING and not text[start:bracket].strip() and body:
        return start, end, f"{sign} {new.lstrip()}"
    if sign in OPENING and not text[bracket + 1 : end].strip() and body:
        return start, end, f"{new.rstrip()} {sign}"
    lead, tail = new[: len(new) - len(new.lstrip())], new[len(new.rstrip()) :]
    return start, end, f"{lead}{body}{sign}{tail}" if sign in CLOSING else f"{lead}{sign}{body}{tail}"


def _own_halves(new: str) -> set[int]:
    return {at for halves in halves_in(new) for at in halves}


def _partner(text: str, bracket: int) -> int:
    """Where the other half of a bracket of a text stands, -1 where it has none."""
    open_ones: list[int] = []
    for at, sign in enumerate(text):
        if sign in OPENING:
            open_ones.append(at)
        elif sign in CLOSING and open_ones:
            other = open_ones.pop()
            if bracket in (at, other):
                return other if bracket == at else at
    return -1
