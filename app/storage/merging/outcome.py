"""What a merge of two dossiers did, thing by thing. How it came about is `merge.py`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class ConflictingValues:
    """Something that the two dossiers have otherwise: a value of ours and one of theirs, as plain JSON."""

    sort: str
    key: str
    ours: Any
    theirs: Any


@dataclass
class MergeOutcome:
    """What a merge did."""

    came: Counter[str] = field(default_factory=Counter)
    """How many of each sort came in."""
    renewed: list[ConflictingValues] = field(default_factory=list)
    """What ours had as theirs once had it, and now has as theirs has it."""
    both: list[ConflictingValues] = field(default_factory=list)
    """Where the value of theirs now stands beside ours."""
    conflicts: list[ConflictingValues] = field(default_factory=list)
    """Where ours stays, and theirs was written down."""
    returned: list[ConflictingValues] = field(default_factory=list)
    """What had been taken away here, and came in again: theirs has it."""
    held: list[ConflictingValues] = field(default_factory=list)
    """Words on who asked that stay out: here they would name whom our papers have under their ask."""
    renamed: list[tuple[str, str]] = field(default_factory=list)
    """Drafts that came in under another label, since another draft has theirs: their label, ours."""
    only_here: Counter[str] = field(default_factory=Counter)
    """How many of each sort theirs does not have; they stay."""

    def conflict(self, sort: str, key: str, ours: Any, theirs: Any) -> None:
        """Tell of a conflict that was written down."""
        self.conflicts.append(ConflictingValues(sort, key, ours, theirs))

    said_by_both: int = 0
    """How many things both said alike, of which it is kept now who said them."""

    @property
    def changed(self) -> bool:
        """Whether anything is otherwise than before."""
        return bool(+self.came or self.renewed or self.both or self.conflicts or self.said_by_both)
