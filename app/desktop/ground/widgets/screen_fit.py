"""Names of drafts where there is little room for them. What a draft is called is not decided here
(`ground/language/terms.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetricsF


def fitting_name(tellings: Sequence[str], metrics: QFontMetricsF, room: float) -> str:
    """The first of the `tellings`, the fullest before the shortest, for which there is room (in pixels); else the
    shortest, cut in its middle: labels that were names of files often begin alike, and differ at their end.
    """
    whole = next((words for words in tellings if metrics.horizontalAdvance(words) <= room), None)
    return metrics.elidedText(tellings[-1], Qt.TextElideMode.ElideMiddle, room) if whole is None else whole
