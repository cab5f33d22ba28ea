"""Tells an amendment by its words, wherever and under whatever number it stands.

So what was read stays read when two drafts are compared again, or a later draft says the same. In: a redline. Out: a
short word for each amendment, from which no word of it can be had back. Two amendments have the same one where the
provisions that they touch have the same words on both sides and the same of these changed. Numbers of provisions count
where words alone do not tell a place: then what is held to be new is only seen twice, and nothing that was never seen
is held to be known. Who remembers what was read is not known here.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from hashlib import blake2b
from typing import TYPE_CHECKING

from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.model import Amendment, AmendmentPlace, Cell, ChangeView, Redline, Run

_FORM = "1"
"""Which form of fingerprint it is: one of another form is never the same."""


def fingerprints_of(redline: Redline) -> dict[str, str]:
    """The fingerprint of each amendment, by its id.

    A paragraph that came before it, and gives it another number, does not make an amendment another one; a word does.

    >>> older, newer = ("1. Ships may moor.",), ("1. Ships shall moor.",)
    >>> (seen,) = fingerprints_of(redline(draft(*older), draft(*newer))).values()
    >>> later = redline(draft(*older), draft("1. Nets are dry.", "2. Ships shall moor."))
    >>> [(one.number, one.headline) for one in later.amendments if fingerprints_of(later)[one.id] == seen]
    [(3, '“Ships may moor” → “Ships shall moor”')]
    """
    views = {view.id: view for view in redline.changes}
    sides = (
        _DraftWords([row.older for row in redline.rows if row.older is not None]),
        _DraftWords([row.newer for row in redline.rows if row.newer is not None]),
    )
    return {one.id: _fingerprint(one, [views[change] for change in one.changes], sides) for one in redline.amendments}


class _DraftWords:
    """The provisions of one of the two drafts by their ids: their words, and where they stand."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        self._words = {cell.provision: [_plain(cell.heading), _plain(cell.text)] for cell in cells}
        self._addresses = {cell.provision: cell.address for cell in cells}
        self._often = Counter(map(tuple, self._words.values()))
        self._often_there = Counter(map(_key, map(self._placed, self._words)))

    def tell(self, provision: str, *, placed: bool) -> list[object]:
        """The words of a provision. Where they stand elsewhere in the draft too, or it is asked for, also the words
        above them, and where that is still not one place, their address.
        """
        words = self._words.get(provision)
        if words is None:
            return []
        if not placed and any(words) and self._often[tuple(words)] == 1:
            return list(words)
        there = self._placed(provision)
        if self._often_there[_key(there)] == 1 and any(map(any, there)):
            return list(there)
        return [*there, self._addresses[provision]]

    def _placed(self, provision: str) -> list[list[str]]:
        """The words of a provision and of those in which it stands, its own first. Ids are made of places."""
        steps = provision.split("/")
        above = ("/".join(steps[:deep]) for deep in range(len(steps), 0, -1))
        return [self._words[one] for one in above if one in self._words]


def _fingerprint(amendment: Amendment, views: Sequence[ChangeView], sides: tuple[_DraftWords, _DraftWords]) -> str:
    follows = all(view.kind.traits.follows for view in views)
    said = [_told(view, follows=follows) for view in views if follows or not view.kind.traits.follows]
    places = [_words_at(place, sides) for place in amendment.places]
    text = json.dumps([_FORM, places, said], ensure_ascii=False)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _words_at(place: AmendmentPlace, sides: tuple[_DraftWords, _DraftWords]) -> list[object]:
    """The words of a place on both sides; of what came or went, also what it came into or went from."""
    alone = not (place.older and place.newer)
    older, newer = sides
    return [older.tell(place.older, placed=alone), newer.tell(place.newer, placed=alone)]


def _told(view: ChangeView, *, follows: bool) -> list[str]:
    """What a change does. A move is one from place to place; so is a number, where nothing else changed."""
    said = [view.kind.value, view.older_text, view.newer_text]
    return [*said, view.older_address, view.newer_address] if follows or view.kind is ChangeKind.MOVE else said


def _plain(runs: Sequence[Run]) -> str:
    """The words of a field in one form, however a file breaks its lines."""
    return " ".join(unicodedata.normalize("NFC", "".join(run.text for run in runs)).split())


def _key(words: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, words))
