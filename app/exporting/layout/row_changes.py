"""By which change a whole row came, went, moved or was divided: who may be named for its end, its number, its place.

Who asked for words in a row did not ask for that, and who had an article moved is not said to have moved each paragraph
that went along: where no one change of the row says it, nobody is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exporting.layout.rows import move_change
from app.redline.model import RowState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.model import Redline, Row


class RowChanges:
    """Finds the change of a row as a whole."""

    def __init__(self, redline: Redline) -> None:
        self._views = {view.id: view for view in redline.changes}

    def of(self, row: Row) -> str:
        """The change by which a row came, went, moved itself, was divided or joined; "" where none is certain."""
        if row.state in (RowState.MOVED_FROM, RowState.MOVED_TO):
            return move_change(row)
        if row.state in (RowState.INSERTED, RowState.DELETED):
            return self._one(row.changes)
        return self._one([change for change in row.changes if self._views[change].kind.traits.breaks])

    def _one(self, changes: Sequence[str]) -> str:
        """The first of some changes, where the same is known of who asked for all of them."""
        asked = {self._views[change].chips for change in changes}
        return changes[0] if len(asked) == 1 else ""
