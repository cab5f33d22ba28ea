"""Gives a provision one name over all drafts: the last place at which it stands.

It follows from each draft to the next the one provision that has most of the letters; it pairs nothing itself and looks
at no words. Provisions that were joined have one name; of a provision that was split the larger part keeps it, the
others have names of their own. What is gone for a draft and stands again has two.

>>> drafts = draft("1. Ships moor.", label="A"), draft("1. Nets are dried.", "2. Ships moor.", label="B")
>>> threads = ProvisionThreads(drafts, [{pair.older: pair.newer for pair in compare(*drafts).pairs}])
>>> threads.of(0, "article-1/1") == threads.of(1, "article-1/2") != threads.of(1, "article-1/1")
True
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision


@dataclass(frozen=True, slots=True, order=True)
class Thread:
    """One provision over all drafts: the last draft that has it, by its index, and its id there."""

    draft: int
    provision: str


class ProvisionThreads:
    """The provisions of drafts given in order, each under one name."""

    def __init__(self, drafts: Sequence[Draft], courses: Sequence[Mapping[str, str]]) -> None:
        """`courses[n]` has for the provisions of draft n those of draft n+1 that have most of their letters."""
        self.drafts = drafts
        self._by_id: list[dict[str, Provision]] = [draft.by_id() for draft in drafts]
        self._rank = [{p.id: at for at, p in enumerate(draft.provisions)} for draft in drafts]
        self._names: list[dict[str, Thread]] = [{} for _ in drafts]
        for at in reversed(range(len(drafts))):
            onwards = courses[at] if at < len(courses) else {}
            for provision in drafts[at].provisions:
                to = onwards.get(provision.id, "")
                self._names[at][provision.id] = self._names[at + 1][to] if to else Thread(at, provision.id)

    def of(self, draft: int, provision: str) -> Thread:
        """The name of a provision of a draft; of what is no provision ("") that of the draft itself."""
        return self._names[draft][provision] if provision else Thread(draft, "")

    def above(self, draft: int, provision: str) -> tuple[Thread, ...]:
        """The names of what a provision stands under in a draft, the nearest first."""
        by_id, found = self._by_id[draft], list[Thread]()
        at = by_id[provision].parent if provision else ""
        while at:
            found.append(self.of(draft, at))
            at = by_id[at].parent
        return tuple(found)

    def address(self, thread: Thread) -> str:
        """Where it stands in the last draft that has it, as printed; "" for a draft itself."""
        return self._by_id[thread.draft][thread.provision].address if thread.provision else ""

    def rank(self, thread: Thread) -> tuple[float, int, int, str]:
        """What sorts names by where they stand in the text, those of the last draft and those that are gone among each
        other; of what stands equally far the later draft's first.
        """
        ranks = self._rank[thread.draft]
        rank = ranks.get(thread.provision, len(ranks))
        return (rank / max(1, len(ranks)), -thread.draft, rank, thread.provision)
