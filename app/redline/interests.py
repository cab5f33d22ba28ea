"""What of the reader's own delegation is touched by which changes, as a value.

Who we are, what we asked and which red lines we have is found by the services. It is nobody else's business: no file
that leaves the program tells of it unless that is asked for (docs/security.md).
"""

from __future__ import annotations

from app.late_methods import dataclass


@dataclass(frozen=True, slots=True)
class OwnInterests:
    """The changes, by their ids, that touch something of ours."""

    red_lines: frozenset[str] = frozenset()
    """Those that touch the words of a red line."""
    asks: frozenset[str] = frozenset()
    """Those that touch what we asked for."""

    def __bool__(self) -> bool:
        """Whether anything of ours is touched."""
        return bool(self.red_lines or self.asks)


NO_INTERESTS = OwnInterests()
