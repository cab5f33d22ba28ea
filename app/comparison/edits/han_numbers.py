"""Makes an edit inside a number written in characters one of the whole number: 三十日 → 六十日, not 三 → 六.

A number of characters has no space around it, and a digit of it alone says nothing. Numbers in citations stay as they
are: what they name is told elsewhere.

>>> told(compare(draft("1. 船舶应在三十日内离港。"), draft("1. 船舶应在六十日内离港。")))
['substitution: 三十日 → 六十日']
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.comparison.text.quantities import quantities_of
from app.comparison.text.tokenizer import has_han, is_han

if TYPE_CHECKING:
    from app.comparison.edits.edits import FieldRange, RawEdit
    from app.comparison.text.tokenized_draft import TokenizedDraft

_UNITS = ("个工作日", "个月", "小时", "日", "天", "年", "月", "周", "名", "个", "次", "票")
_Numbers = tuple[tuple[int, int], tuple[int, int]]
CitedIn = Callable[[int, int], Sequence[tuple[int, int]]]
"""The citations of the text of a side at a place."""


def with_whole_numbers(
    edits: Iterable[RawEdit], outlines: tuple[TokenizedDraft, TokenizedDraft], cited: CitedIn
) -> Iterator[RawEdit]:
    """The edits of two texts, in order, each that stands inside a number of characters on both sides drawn out over the
    number and its unit, unless it would run into another edit.
    """
    given = list(edits)
    at, last = 0, None
    while at < len(given):
        numbers = _numbers(given[at], outlines, cited)
        end = at + 1
        while numbers is not None and end < len(given) and _numbers(given[end], outlines, cited) == numbers:
            end += 1
        behind = given[end] if end < len(given) else None
        whole = None if numbers is None else _whole(given[at], given[end - 1], numbers, outlines)
        if whole is None or any(_meet(whole, other) for other in (last, behind)):
            yield from given[at:end]
        else:
            yield whole
        at, last = end, given[end - 1]


def _numbers(edit: RawEdit, outlines: tuple[TokenizedDraft, TokenizedDraft], cited: CitedIn) -> _Numbers | None:
    """The numbers of characters in which an edit stands on both sides."""
    if edit.nature != "words" or edit.whole or edit.first is None or edit.second is None:
        return None
    first = _number(outlines[0].tokens(edit.first.place, edit.first.field).text, edit.first, 0, cited)
    if first is None:
        return None
    second = _number(outlines[1].tokens(edit.second.place, edit.second.field).text, edit.second, 1, cited)
    return None if second is None else (first, second)


def _whole(
    edit: RawEdit, last: RawEdit, numbers: _Numbers, outlines: tuple[TokenizedDraft, TokenizedDraft]
) -> RawEdit | None:
    """The edits from one to the last inside two numbers as one of these with their unit; None where their words outside
    the edits are not the same.
    """
    ends = ((edit.first, last.first), (edit.second, last.second))
    made: list[FieldRange] = []
    rests: list[tuple[str, str]] = []
    further: list[str] = []
    for outline, (begins, stops), (low, high) in zip(outlines, ends, numbers, strict=True):
        assert begins is not None, "an edit inside two numbers has both sides"
        assert stops is not None, "an edit inside two numbers has both sides"
        text = outline.tokens(begins.place, begins.field).text
        rests.append((text[low : begins.start], text[stops.end : high]))
        further.append(text[high:])
        made.append(begins._replace(start=low, end=high))
    if rests[0] != rests[1]:
        return None
    unit = next((len(u) for u in _UNITS if all(text.startswith(u) for text in further)), 0)
    return edit._replace(
        first=made[0]._replace(end=made[0].end + unit), second=made[1]._replace(end=made[1].end + unit)
    )


def _number(text: str, span: FieldRange, side: int, cited: CitedIn) -> tuple[int, int] | None:
    """The number of characters in which a range lies."""
    near = text[max(0, span.start - 1) : span.end + 1]
    if not has_han(near):
        return None
    found = (q for q in quantities_of(text, cited(side, span.place)) if q.low <= span.start and span.end <= q.high)
    return next(((q.low, q.high) for q in found if is_han(text[q.low])), None)


def _meet(one: RawEdit, other: RawEdit | None) -> bool:
    """Whether two edits have characters in common."""
    pairs = () if other is None else ((one.first, other.first), (one.second, other.second))
    return any(
        a is not None and b is not None and a.place == b.place and a.start < b.end and b.start < a.end for a, b in pairs
    )
