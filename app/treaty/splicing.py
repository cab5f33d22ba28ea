"""Puts provisions in the place of others in a text. The rest of it stays, ids and addresses are made anew.

What marks say across provisions (a bracket that opens in one and closes in another) has to be read anew by whoever
splices; nothing of notation is known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.treaty.address import assign_addresses, assign_ids

if TYPE_CHECKING:
    from app.treaty.draft import Provision


def ids_below(provisions: Sequence[Provision], place: str) -> tuple[str, ...]:
    """The ids of a provision and of all that stands under it, in document order; () when there is none of that id."""
    found: dict[str, None] = {}
    for provision in provisions:
        if provision.id == place or provision.parent in found:
            found[provision.id] = None
    return tuple(found)


def splice_provisions(provisions: Sequence[Provision], place: str, put: Sequence[Provision]) -> tuple[Provision, ...]:
    """The provisions with the one at `place`, and all under it, replaced by `put`.

    In: document order, parents first, on both sides; ids of `put` may be any. What in `put` has no parent there stands
    under the parent of what it replaces. Raises ValueError when there is no provision at `place`.

    >>> first, second = draft("1. Ships moor.", "2. Nets dry."), draft("1. Boats moor.")
    >>> [one.text for one in splice_provisions(first.provisions, "article-1/1", second.provisions[1:])]
    ['', 'Boats moor.', 'Nets dry.']
    """
    gone = ids_below(provisions, place)
    if not gone:
        raise ValueError(f"no provision {place}")
    by_id = {provision.id: provision for provision in provisions}
    above, own = by_id[place].parent, {provision.id for provision in put}
    named = [
        replace(one, id=f"+{one.id}", parent=f"+{one.parent}" if one.parent in own else above) for one in put
    ]  # fmt: skip
    result: list[Provision] = []
    for provision in provisions:
        if provision.id == place:
            result += named
        elif provision.id not in gone:
            result.append(provision)
    return assign_addresses(assign_ids(result))
