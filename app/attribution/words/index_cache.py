"""Drafts seen as words, each made once for whoever is handed this.

Attribution, fates and what proposals speak to ask the same of the same draft: its places, its words, its phrases. They
are functions of the draft alone, so that a process that compares a draft with one draft after the other may keep them.
An answer is the same with it and without.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.attribution.words.draft_alignment import IndexedDraft
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.draft import Draft

T = TypeVar("T")


class IndexCache:
    """Drafts seen as words; those asked for last are kept, at most `most` of them (None: all).

    >>> read = draft("1. Ships moor.")
    >>> cache = IndexCache()
    >>> cache.words(read) is cache.words(read)
    True
    """

    def __init__(self, most: int | None = None) -> None:
        self.most = most
        self._places: OrderedDict[int, tuple[Draft, ProvisionIndex]] = OrderedDict()
        self._words: OrderedDict[int, tuple[Draft, IndexedDraft]] = OrderedDict()

    def places(self, draft: Draft) -> ProvisionIndex:
        """The places of a draft, with its phrases."""
        from app.attribution.words.provision_index import index_provisions

        return self._recalled(self._places, draft, index_provisions)

    def words(self, draft: Draft) -> IndexedDraft:
        """A draft as words."""
        from app.attribution.words.draft_alignment import index_draft  # a pair without proposals asks for none

        return self._recalled(self._words, draft, lambda _draft: index_draft(self.places(draft)))

    def _recalled(self, kept: OrderedDict[int, tuple[Draft, T]], draft: Draft, make: Callable[[Draft], T]) -> T:
        """A draft is known by its identity, and held: no other one can come to have it."""
        if id(draft) not in kept:
            kept[id(draft)] = (draft, make(draft))
        kept.move_to_end(id(draft))
        while self.most is not None and len(kept) > self.most:
            kept.popitem(last=False)
        return kept[id(draft)][1]
