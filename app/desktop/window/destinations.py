"""Where a reader is led who waits for what is to be shown there.

It stands alone because who leads (`navigation.py`) is long, and these say nothing of how one gets there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Destination:
    """Where to go when the pair that is wanted has come: a provision of a draft (label, id) and words of its text, and
    the changes of which a number of another room spoke, once it is known who asked for them.
    """

    draft: str = ""
    provision: str = ""
    words: tuple[int, int] = (0, 0)
    facts: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class SoughtNote:
    """The note that is gone to, where it stands in a draft: label, id of the provision, id of the note."""

    draft: str = ""
    provision: str = ""
    note: str = ""
