"""How a Word file with tracked changes shows each paragraph of the newer draft, with what is struck in it and above.

A program may run paragraphs together or part them otherwise, so paragraphs are found by their words, in their order;
those that are not whole in a file are left out. It draws marks as plain text and judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from benchmarks.measuring.tracked_paragraphs import NEWER

if TYPE_CHECKING:
    from benchmarks.measuring.flat import Piece
    from benchmarks.measuring.tracked_paragraphs import TrackedParagraph

_SIGNS = {"-": ("⟦-", "-⟧"), "+": ("⟦+", "+⟧"), "<": ("⟦<", "<⟧"), ">": ("⟦>", ">⟧")}
"""Treaty texts have square brackets and braces of their own."""


@dataclass
class ShownParagraph:
    """A paragraph of the newer draft as it is marked, and what is gone between the one before and it."""

    above: list[list[Piece]] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    @property
    def edited(self) -> bool:
        """Whether words that stayed stand beside words that did not."""
        kinds = {piece.kind for piece in self.pieces if piece.text.strip()}
        return "=" in kinds and len(kinds) > 1

    def text(self) -> str:
        """As text, a line for each struck paragraph above it."""
        return "\n".join([*(f"above: {_drawn(line)}" for line in self.above), _drawn(self.pieces)])


def _drawn(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text.join(_SIGNS.get(piece.kind, ("", ""))) for piece in pieces)


def shown_paragraphs(paragraphs: Sequence[TrackedParagraph], lines: Sequence[str]) -> dict[int, ShownParagraph]:
    """How the paragraphs of the newer draft, which are `lines`, are shown, by their number from 0.

    >>> one = TrackedParagraph((Piece("=", "Ships "), Piece("-", "may"), Piece("+", "shall"), Piece("=", " moor.")))
    >>> shown_paragraphs([TrackedParagraph((Piece("-", "Gone."),), "-"), one], ["Ships shall moor."])[0].text()
    'above: ⟦-Gone.-⟧\\nShips ⟦-may-⟧⟦+shall+⟧ moor.'
    """
    found = list(_shown(paragraphs))
    words = [_closed(shown.pieces) for shown in found]
    wanted = ["".join(line.split()) for line in lines]
    blocks = SequenceMatcher(None, words, wanted, autojunk=False).get_matching_blocks()
    return {block.b + n: found[block.a + n] for block in blocks for n in range(block.size)}


def _closed(pieces: Sequence[Piece]) -> str:
    """The words of the newer draft in some pieces, without spaces."""
    return "".join("".join(piece.text.split()) for piece in pieces if piece.kind in NEWER)


def _shown(paragraphs: Sequence[TrackedParagraph]) -> Iterator[ShownParagraph]:
    shown = ShownParagraph()
    for paragraph in paragraphs:
        pieces = list(paragraph.pieces)
        if not paragraph.text(NEWER).strip() and paragraph.end not in NEWER:
            shown.above.append(pieces)
            continue
        shown.pieces += pieces
        if paragraph.end in NEWER:
            if _closed(shown.pieces):
                yield shown
                shown = ShownParagraph()
            else:
                shown = ShownParagraph([*shown.above, shown.pieces])
