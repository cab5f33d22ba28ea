"""The words between square brackets, and what a change of brackets encloses. Whether anyone asked for it is not
decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.terms import words_in
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.attribution.places import Ground
    from app.treaty.changes import Change


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What a change of brackets encloses: the words, whether it puts the brackets or takes them away, and how much of
    the words stands in the newer draft (0 to 1; 1 for brackets that are put).
    """

    words: tuple[str, ...]
    puts: bool
    standing: float


def brackets(text: str) -> list[tuple[tuple[str, ...], int, int]]:
    """The words between each pair of square brackets, with the offsets of the two signs.

    An unpaired bracket reaches to the beginning or the end of the text: its other sign stands in another provision.
    """
    found: list[tuple[tuple[str, ...], int, int]] = []
    open_at: list[int] = []
    for at, sign in enumerate(text):
        if sign == "[":
            open_at.append(at)
        elif sign == "]":
            start = open_at.pop() if open_at else -1
            found.append((words_in(text[start + 1 : at]), start, at))
    found += [(words_in(text[start + 1 :]), start, len(text)) for start in open_at]
    return found


def enclosed(change: Change, ground: Ground) -> Enclosed | None:
    """What a change of brackets encloses; None for another change. Brackets that go together with their words are told
    by the share of the words that stands.
    """
    if change.kind is not ChangeKind.BRACKETING:
        return None
    for side, places, puts in ((change.newer, ground.newer, True), (change.older, ground.older, False)):
        if side is None or side.field != "text" or not set(side.text) & set("[]"):
            continue
        for words, start, end in brackets(places.by_id[side.provision].text):
            if side.start <= start < side.end or side.start <= end < side.end:
                share = 1.0 if puts else ground.standing(side.provision, start + 1, end)
                return Enclosed(words, puts, share)
    return None
