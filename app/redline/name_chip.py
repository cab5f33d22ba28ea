"""The name of an actor beside a change, as every view and every page draws it.

It stands apart from the model, so that the sources of a provision can bear names, too. How names are set in order is
`chips.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.attributions import Link


@dataclass(frozen=True, slots=True)
class Chip:
    """One actor in the margin."""

    actor: str
    """Actor id; "?" when the name is not known."""
    name: str
    """Short name to print."""
    full: str
    type: str
    """"state", "group", "officer", "territory", "organisation", "unknown"; "author": a tracked author who is nobody."""
    link: Link
    stance: str
    opposite: bool = False
    elsewhere: bool = False
    """Whether it asked for the words at another place than where the change stands: no view shows its name without
    saying so.
    """
    partly: bool = False
    """Whether it asked for less than all: of a change for some of its words, of an amendment for some of its changes of
    substance. It is said beside its name.
    """
