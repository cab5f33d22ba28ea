"""Blocks whose formatting shows insertions and deletions by hand, made into blocks with revisions.

It comes before numbers are read, so that a number which is struck and set anew by hand is two numbers, as with tracked
changes. What formatting means is said by the profile (`app.notation.marks.formatting`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.notation.marks.formatting import SIGN, covered, revisions_by_format
from app.treaty.marks import Revision, RevisionKind, RevisionUnit

if TYPE_CHECKING:
    from app.importing.source.blocks import Block
    from app.treaty.profile import Profile


def by_hand(block: Block, profile: Profile) -> Block:
    """The same block, with a revision for each insertion and deletion that its formatting shows under the profile.

    A paragraph with an automatic number that is struck, or set in, as a whole takes its number with it.
    """
    found = revisions_by_format(block.text, block.marks, profile)
    if not found:
        return block
    marks = tuple(sorted((*block.marks, *found), key=lambda m: (m.start, -m.end)))
    whole = replace(block, marks=marks)
    if not block.label or block.label_before is not None:
        return whole
    if covered(block.text, found, RevisionKind.DELETED):
        gone = Revision(0, 0, RevisionKind.DELETED, unit=RevisionUnit.BREAK, sign=SIGN)
        return replace(whole, revisions=(*block.revisions, gone))
    if covered(block.text, found, RevisionKind.INSERTED):
        return replace(whole, label_before="")
    return whole
