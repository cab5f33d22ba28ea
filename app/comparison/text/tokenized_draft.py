"""Cuts one draft into tokens, as the comparison works on it. It has provisions by place in the document, their parents,
tokens and divisions.

It prepares; it compares nothing. "Place" means the index of a provision in document order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, TypeVar, cast

from app.comparison.text.editorial_notes import is_note
from app.comparison.text.near_ranges import RangeUnion
from app.comparison.text.tokenizer import BRACKETS
from app.late_methods import dataclass
from app.treaty.address import bare_number
from app.treaty.draft import HEADED, Draft, Kind, Provision
from app.treaty.marks import AttributionTag, StatusMark

if TYPE_CHECKING:
    from app.comparison.text.tokenizer import Tokens, TokenVocabulary

T = TypeVar("T")
_KEPT = 1 << 12
"""So many numbers of provisions are remembered as they are read: they are the same all through a treaty."""
_SIGNS = dict.fromkeys(map(ord, BRACKETS))
FIELDS = ("number", "heading", "text")
"""The fields of a provision in the order in which they are printed."""


@dataclass(frozen=True)
class TokenizedDraft:
    """One draft, indexed by place."""

    draft: Draft
    provisions: tuple[Provision, ...]
    parents: tuple[int, ...]
    """Place of the provision above, -1 at the top."""
    texts: tuple[Tokens, ...]
    headings: tuple[Tokens, ...]
    numbers: tuple[str, ...]
    """Numbers without brackets and stops; what stands in brackets inside one is part of it."""
    divisions: tuple[int, ...]
    """Place of the nearest headed provision at or above, -1 if none."""
    brackets: frozenset[int] = frozenset()
    """The numbers of the tokens that are brackets."""
    _made: dict[object, object] = field(default_factory=dict, init=False, compare=False, repr=False)

    def once(self, make: Callable[[TokenizedDraft], T]) -> T:
        """What `make` gives for this draft, made when it is first asked for; nobody may alter it. A draft of a series
        is the newer one of a step and the older one of the next.
        """
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])

    @cached_property
    def plain(self) -> tuple[tuple[int, ...], ...]:
        """The token numbers of each text without its brackets; of a text that has nothing else, all."""
        if not self.brackets:
            return tuple(tokens.ids for tokens in self.texts)
        signs = self.brackets
        return tuple(
            tokens.ids
            if signs.isdisjoint(tokens.ids)
            else tuple(number for number in tokens.ids if number not in signs) or tokens.ids
            for tokens in self.texts
        )

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """How many tokens each text has."""
        return tuple([len(tokens.ids) for tokens in self.texts])

    @cached_property
    def units(self) -> tuple[int, ...]:
        """Places of the provisions that have text."""
        return tuple(place for place, tokens in enumerate(self.texts) if tokens.ids)

    @cached_property
    def notes(self) -> frozenset[int]:
        """Places of the provisions whose text is a note ("Deleted.")."""
        return frozenset(place for place in self.units if is_note(self.texts[place].text))

    @cached_property
    def places(self) -> dict[str, int]:
        """The places under the ids of the provisions."""
        return {provision.id: place for place, provision in enumerate(self.provisions)}

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """For each place, the first place after all that stands under it."""
        ends = list(range(1, len(self.provisions) + 1))
        for place in range(len(self.provisions) - 1, -1, -1):
            above = self.parents[place]
            if above >= 0:
                ends[above] = max(ends[above], ends[place])
        return tuple(ends)

    def notated(self, place: int, field: str) -> tuple[tuple[int, int], ...]:
        """The ranges of attribution tags and status marks of a text or heading, in order."""
        key = ("notated", place, field)
        if key not in self._made:
            marks = self.provisions[place].marks
            self._made[key] = tuple(
                (mark.start, mark.end)
                for mark in (marks.text if field == "text" else marks.heading)
                if isinstance(mark, AttributionTag | StatusMark)
            )
        return cast("tuple[tuple[int, int], ...]", self._made[key])

    def notation(self, place: int, field: str) -> RangeUnion | None:
        """The same, to be asked what stands in one of them; None for none."""
        key = ("notation", place, field)
        if key not in self._made:
            ranges = self.notated(place, field)
            self._made[key] = RangeUnion(ranges) if ranges else None
        return cast("RangeUnion | None", self._made[key])

    def tokens(self, place: int, field: str) -> Tokens:
        """The tokens of the text or the heading."""
        return self.texts[place] if field == "text" else self.headings[place]

    def above(self, place: int) -> list[int]:
        """The places above, innermost first."""
        chain: list[int] = []
        while (place := self.parents[place]) >= 0:
            chain.append(place)
        return chain


def tokenize_draft(draft: Draft, vocabulary: TokenVocabulary) -> TokenizedDraft:
    """The outline of a draft. Unknown parents count as none.

    >>> from app.comparison.text.tokenizer import TokenVocabulary
    >>> outline = tokenize_draft(draft("1. Ships moor."), TokenVocabulary())
    >>> [(tokens.text, len(tokens.ids)) for tokens in outline.texts]
    [('', 0), ('Ships moor.', 3)]
    """
    places: dict[str, int] = {}
    parents: list[int] = []
    divisions: list[int] = []
    for place, provision in enumerate(draft.provisions):
        above = places.get(provision.parent, -1)
        places[provision.id] = place
        parents.append(above)
        divisions.append(place if provision.kind in HEADED else divisions[above] if above >= 0 else -1)
    return TokenizedDraft(
        draft,
        draft.provisions,
        tuple(parents),
        tuple(vocabulary.read(p.text) for p in draft.provisions),
        tuple(vocabulary.read(p.heading) for p in draft.provisions),
        tuple(_plain_number(p.number) for p in draft.provisions),
        tuple(divisions),
        vocabulary.numbers_of(BRACKETS),
    )


@lru_cache(maxsize=_KEPT)
def _plain_number(number: str) -> str:
    return bare_number(number).translate(_SIGNS).casefold()


def is_comparable(one: Provision, other: Provision) -> bool:
    """False for provisions that never are the same one: a footnote and a paragraph, a title and a paragraph."""
    if one.kind is other.kind:
        return True
    return not ({one.kind, other.kind} & {Kind.FOOTNOTE, Kind.TITLE, Kind.TABLE, Kind.ROW})
