"""Handles a passage of a draft as the pieces in which its words lie. They are shown as stretches, read as text, and
found again by their words.

It follows nothing from draft to draft (`notes/tracking.py`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from app.attribution.words.terms import amount, content_of, is_content, words_in
from app.attribution.words.text_spans import PassagePiece
from app.treaty.notes import Stretch

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision

ProvisionsById = Mapping[str, "Provision"]
"""The provisions of a draft by their ids, in document order."""
TELLING = 4.0
"""Words of content (a Chinese sign is half of one) by which a passage is known again where it stands once."""
_FIRST = 12
"""Words by which a provision is shown."""
_SIGNS = 24
"""Letters by which it is shown in a language that puts no spaces between words."""


def field_of(provision: Provision, name: str) -> str:
    """The text of a field: "text", "heading" or "number"."""
    if name == "heading":
        return provision.heading
    return provision.number if name == "number" else provision.text


def text_of(piece: PassagePiece, known: ProvisionsById) -> str:
    """The words of a piece."""
    return field_of(known[piece.provision], piece.field)[piece.start : piece.start + piece.length]


def letters_of(pieces: Sequence[PassagePiece], known: ProvisionsById) -> int:
    """How many letters and digits there are in the pieces."""
    return sum(map(str.isalnum, "".join(text_of(piece, known) for piece in pieces)))


def stretches_of(pieces: Sequence[PassagePiece], known: ProvisionsById) -> tuple[Stretch, ...]:
    """The pieces with what came between them, in the order of the passage: pieces that follow each other in one field
    are one stretch.
    """
    if len(pieces) == 1:  # as nearly always
        (piece,) = pieces
        one, end = known[piece.provision], piece.start + piece.length
        text = field_of(one, piece.field)[piece.start : end]
        return (Stretch(one.id, one.address, piece.field, piece.start, end, text),)
    runs: list[list[PassagePiece]] = []
    for piece in pieces:
        before = runs[-1][-1] if runs else None
        if before is not None and _follows(before, piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    found: list[Stretch] = []
    for run in runs:
        one, start, end = known[run[0].provision], run[0].start, run[-1].start + run[-1].length
        text = field_of(one, run[0].field)[start:end]
        found.append(Stretch(one.id, one.address, run[0].field, start, end, text))
    return tuple(found)


def sort_stretches(stretches: Sequence[Stretch], known: ProvisionsById) -> tuple[Stretch, ...]:
    """Stretches in the order of the document; what lies inside another is one with it."""
    if len(stretches) < 2:
        return tuple(stretches)
    own = {one.provision for one in stretches}
    order = (
        {identity: at for at, identity in enumerate(known) if identity in own}
        if len(own) > 1
        else dict.fromkeys(own, 0)
    )
    found: list[Stretch] = []
    for one in sorted(stretches, key=lambda s: (order[s.provision], s.field != "heading", s.start, -s.end)):
        last = found[-1] if found else None
        inside = last is not None and (last.provision, last.field) == (one.provision, one.field)
        if last is None or not inside or one.end > last.end:
            found.append(one)
    return tuple(found)


def whole_provision(provision: Provision, draft: Draft) -> Stretch:
    """A provision with all under it as a stretch, shown by its first words."""
    first = provision.heading or provision.text or next(_texts_under(provision, draft), "")
    words = " ".join(first.split()[:_FIRST])
    if len(words) < len(" ".join(first.split())):
        words += " …"
    elif " " not in words and len(words) > _SIGNS:
        words = f"{words[:_SIGNS]} …"
    return Stretch(provision.id, provision.address, "text", 0, 0, words)


def _texts_under(provision: Provision, draft: Draft) -> Iterator[str]:
    """The heading, the text, and the texts of what stands under it, those that are not empty."""
    under: set[str] = set()
    for one in draft.provisions:
        if one.id == provision.id or one.parent in under:
            under.add(one.id)
            yield from (text for text in (one.heading, one.text) if text)


def find_passage(text: str, draft: Draft, telling: float = TELLING) -> PassagePiece | None:
    """The one place in the texts and headings of a draft where a passage stands word for word, else None.

    None too for one with fewer words of content than `telling`: it might be anybody's.

    >>> lamps = draft("1. Ships moor.", "2. Light seven green lamps along the mole.")
    >>> found = find_passage("seven green lamps along the mole", lamps, TELLING)
    >>> found.provision, found.start, found.length
    ('article-1/2', 6, 32)
    >>> find_passage("the", lamps, TELLING) is None
    True
    """
    return PassageFinder(draft).once(text) if is_telling(text, telling) else None


def is_telling(text: str, telling: float = TELLING) -> bool:
    """Whether a passage has so many words of content that it is known again where it stands once."""
    return amount(content_of(words_in(text))) >= telling


class PassageFinder:
    """The texts and headings of a draft as one, in which many passages are looked for, each in one go.

    >>> PassageFinder(draft("1. Ships moor.", "2. Ships sail.")).once("Ships") is None
    True
    """

    def __init__(self, draft: Draft) -> None:
        fields = [(one.id, name) for one in draft.provisions for name in ("heading", "text")]
        texts = [field for one in draft.provisions for field in (one.heading, one.text)]
        self._fields = fields
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]
        self._whole = "\0".join(texts)

    def has(self, text: str) -> bool:
        """Whether a passage stands word for word in any field."""
        return text in self._whole

    def once(self, text: str) -> PassagePiece | None:
        """The one place where a passage stands word for word in one field, None for none and for several."""
        found: PassagePiece | None = None
        at = -1
        while (at := self._whole.find(text, at + 1)) >= 0:
            field = bisect_right(self._starts, at) - 1
            if at + len(text) < self._starts[field + 1]:  # and not over the end of a field
                if found is not None:
                    return None
                found = PassagePiece(0, *self._fields[field], at - self._starts[field], len(text))
        return found


def without_strays(pieces: Sequence[PassagePiece], known: ProvisionsById) -> tuple[PassagePiece, ...]:
    """The pieces without small words that stand apart from the others: anybody might have written them."""
    telling = [any(map(is_content, words_in(text_of(piece, known)))) for piece in pieces]
    kept: list[PassagePiece] = []
    for at, piece in enumerate(pieces):
        before, after = pieces[max(0, at - 1) : at], pieces[at + 1 : at + 2]
        beside = [_beside(one, piece, known) for one in before] + [_beside(piece, one, known) for one in after]
        if telling[at] or any(beside):
            kept.append(piece)
    return tuple(kept)


def _follows(one: PassagePiece, other: PassagePiece) -> bool:
    same = (one.provision, one.field) == (other.provision, other.field)
    return same and other.start >= one.start + one.length


def _beside(one: PassagePiece, other: PassagePiece, known: ProvisionsById) -> bool:
    """Whether no word stands between two pieces of one field."""
    if not _follows(one, other):
        return False
    between = field_of(known[one.provision], one.field)[one.start + one.length : other.start]
    return not any(map(str.isalnum, between))
