"""Drafts under the reading that somebody asks for by its name.

What a reading leaves of a draft is `app.treaty.reading`; here a name that none of them has is refused. It compares
nothing, and who shows one draft loads nothing that compares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.treaty.reading import NoSuchReading, apply_reading, speaks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.comparisons.comparer import Comparer
    from app.treaty.draft import Draft
    from app.treaty.reading import Reading


def readings_of(drafts: Sequence[Draft], name: str, workshop: Comparer | None = None) -> tuple[Reading, ...]:
    """The reading `name` of each draft.

    Raises Refused for a name that is no reading's, and when no draft has such an option or such an actor.
    """
    read = apply_reading if workshop is None else workshop.read
    try:
        made = tuple(read(draft, name) for draft in drafts)
    except NoSuchReading as reason:
        raise Refused(str(reason)) from reason
    if not any(speaks_of(draft, name) for draft in drafts):
        head, _, parameter = name.partition(":")
        what = f"option {parameter}" if head == "option" else f"text of an actor “{parameter}”"
        raise Refused(Message("There is no {0} to read; choose another reading.", (what,)))
    return made
