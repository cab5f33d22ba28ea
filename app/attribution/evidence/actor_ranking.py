"""The order in which those who asked for one change are named. It names nobody and drops nobody.

In a tag they stand as somebody wrote them down:

>>> older, newer = draft("1. Ships moor."), draft("1. Ships moor [at night – Norhaven, Kestria].")
>>> [name.split(" ← ")[1] for name in names(older, newer)]
['Kestria, Norhaven']
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.treaty.actor_order import OrderKey, order_key
from app.treaty.attributions import Attribution, Link

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_LINKS = (Link.ASSERTED, Link.MARKED, Link.MATCHED)


class Ranking:
    """The order of the attributions of one change: who asked for it first, then by link, then by who asked, in the
    alphabetical order of the United Nations in the language of the newer draft.
    """

    def __init__(self, register: Register, language: str) -> None:
        self.register, self.language = register, language
        self.keys: dict[ActorRef, OrderKey] = {}

    def __call__(self, attribution: Attribution) -> tuple[bool, int, list[OrderKey], float, str, str, str]:
        """The key by which an attribution is sorted among those of its change."""
        return (
            attribution.opposite,
            _LINKS.index(attribution.link),
            [self._key(actor) for actor in attribution.actors],
            -attribution.score,
            attribution.asked.source,
            attribution.asked.proposal.rjust(40),
            attribution.asked.ask.rjust(40),
        )

    def ordered(self, attributions: Iterable[Attribution]) -> list[Attribution]:
        """Attributions in their order, the names of each in theirs."""
        named = (replace(one, actors=tuple(sorted(one.actors, key=self._key))) for one in attributions)
        return sorted(named, key=self)

    def _key(self, actor: ActorRef) -> OrderKey:
        if actor not in self.keys:
            self.keys[actor] = order_key(actor, self.register, self.language)
        return self.keys[actor]
