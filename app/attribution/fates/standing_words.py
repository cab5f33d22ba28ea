"""Finds the whole wording of an ask where it stands word for word in a draft, whatever its place there.

Papers give articles that a draft has moved, split or numbered anew, and some give a number that the draft never had:
whoever looks at that place alone says "not taken" of words that are there. Only a wording of many words is known like
this; a short one may stand anywhere. What follows from it is decided elsewhere.

>>> from app.attribution.words.provision_index import index_provisions
>>> places = index_provisions(
...     draft("1. Nets are dried.", "2. At the pier ships moor with a green lamp at night, or not.")
... )
>>> words = ("at", "the", "pier", "ships", "moor", "with", "a", "green", "lamp")
>>> where_it_stands(words, places), where_it_stands(words[:3], places)
(('article-1/2', 0), None)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.words.draft_alignment import run_at
from app.attribution.words.terms import is_content

if TYPE_CHECKING:
    from app.attribution.words.provision_index import ProvisionIndex

_WORDS = 8
"""Words of the shortest wording that is known wherever it stands…"""
_CONTENT = 4
"""…and how many of content it has at least."""


def where_it_stands(words: Sequence[str], places: ProvisionIndex) -> tuple[str, int] | None:
    """The first provision that has all of a wording in one run, and the index of its first word there; None where none
    has, or where the wording is too short to be known by itself.
    """
    if len(words) < _WORDS or sum(map(is_content, words)) < _CONTENT or f" {' '.join(words)} " not in places.running:
        return None
    found = ((identity, run_at(own, words)) for identity, own in places.words.items() if len(own) >= len(words))
    return next(((identity, runs[0]) for identity, runs in found if runs), None)
