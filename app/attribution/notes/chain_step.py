"""The step from one draft to its neighbour, as words and provisions take it.

It is the value that a chain of drafts makes and that those who walk it read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.attribution.words.text_spans import FieldKey, MatchedRun


@dataclass(frozen=True)
class ChainStep:
    """From one draft to its neighbour."""

    runs: Mapping[FieldKey, Sequence[MatchedRun]]
    partners: Mapping[str, tuple[str, ...]]
    """Provision of the one draft → those of the other that are the same one."""
    moved: frozenset[str]
    """Provisions of the other draft that moved, with all that stands under them."""
    same: Mapping[FieldKey, FieldKey]
    """The fields that stand in the other draft letter for letter, each by where it stands there."""
