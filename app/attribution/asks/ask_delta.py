"""What an ask adds to the draft it speaks to: the only words of it that are evidence.

A proposal restates much to change little. Here its wording is laid against the provision it speaks to; words that
stand there already, or elsewhere in the same article as part of the same phrase, are evidence of nothing. Nobody is
named here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.words.common_runs import match_words, slides
from app.attribution.words.phrases import ARTICLE_PHRASE
from app.attribution.words.terms import Term, is_content, split_glued, split_glued_words, terms_of, words_in
from app.late_methods import dataclass
from app.treaty.proposals import Ask, Edit, Proposal

if TYPE_CHECKING:
    from app.attribution.words.base_index import BaseIndex
    from app.message import Message


PUTS_NOTHING = frozenset({Edit.DELETE, Edit.RETAIN, Edit.SUPPORT, Edit.OPPOSE, Edit.BRACKET, Edit.MOVE})
"""Edits whose wording is words of the draft: it puts in none."""


_RUN = 2
"""Words in a row that stood in an earlier draft, if they are any."""
_REPEATED = 0.6
"""Share of a provision that a wording must repeat to be a restatement of it."""


@dataclass(frozen=True, slots=True)
class WordEdit:
    """One difference between a provision of the older draft and an ask's wording, as ranges of words on both sides."""

    older: tuple[int, int]
    asked: tuple[int, int]


@dataclass(frozen=True)
class AskDelta:
    """An ask laid against the older draft."""

    proposal: Proposal
    ask: Ask
    article: str
    """Id of the older article it speaks to, "" when the older draft has none of that name."""
    base: str
    """Id of the provision it restates, "" when it restates none."""
    words: tuple[str, ...]
    """The folded words of the wording."""
    added: tuple[bool, ...]
    """For each word: it is new to the base and, as part of a phrase, to the older article."""
    novel: tuple[bool, ...]
    """For each word: it is added, and stands in no phrase of the older draft."""
    alterations: tuple[WordEdit, ...]
    known: frozenset[str] = field(repr=False)
    """The words by which two that were glued together are told."""
    restates: float = 0.0
    """The share (0 to 1) of the words of the base that the wording has in their order."""
    differences: tuple[WordEdit, ...] = ()
    """As `alterations`, each at one place only."""
    base_words: tuple[str, ...] = ()
    """The words of the base."""
    notes: tuple[Message | str, ...] = ()
    """What a reader must know of how it was laid."""
    carried: bool = False
    """It speaks to another draft, and was carried over to the older one."""
    asked_at: str = ""
    """The address it gives, in the draft it speaks to."""
    instead: tuple[tuple[int, int], ...] = ()
    """The words of the base in whose place the whole wording is to stand, at each place at which the words stand that
    the ask names; empty ranges where it is to stand beside them.
    """
    of_another: bool = False
    """The text that it says it alters is another than the base: what the two texts differ in is not asked."""
    spoken: tuple[tuple[str, ...], ...] = ()
    """Of one that was carried over and names no words: those of the provision that it speaks of, and of all under it,
    in the draft it speaks to.
    """
    of_option: bool = False
    """It was carried over, and speaks of an option of the draft it speaks to."""

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The words of the wording with their places in it."""
        return split_glued(terms_of(self.ask.wording), self.known)

    def spoke_of(self, words: Sequence[str]) -> float:
        """The share (0 to 1) of the words of content among some of the older draft of which it can have spoken: of a
        request about a whole provision of another draft, those that stood in that provision.
        """
        said = [at for at, word in enumerate(words) if is_content(word)]
        if not self.carried or self.words or not said:
            return 1.0
        stood: set[int] = set()
        for there in self.spoken:
            runs = [(start, size) for _, start, size in match_words(there, words)]
            least = min(_RUN, len(words))
            stood.update(start + n for start, size in runs if size >= least for n in range(size))
        return sum(at in stood for at in said) / len(said)

    @cached_property
    def differing(self) -> int:
        """How many words of content the wording leaves out of its base or puts into it."""
        ranges = [(self.words[slice(*one.asked)], self.base_words[slice(*one.older)]) for one in self.differences]
        return sum(is_content(word) for put, out in ranges for word in (*put, *out))

    @cached_property
    def news(self) -> frozenset[str]:
        """The added words that carry content."""
        return frozenset(word for word, new in zip(self.words, self.added, strict=True) if new and is_content(word))


class PlacedWords(NamedTuple):
    """The words of an ask placed in the older draft, as the fields of `AskDelta` have it; which of them are new to it
    is not yet looked for.
    """

    proposal: Proposal
    ask: Ask
    article: str
    base: str
    words: tuple[str, ...]
    alterations: tuple[WordEdit, ...]
    differences: tuple[WordEdit, ...]
    instead: tuple[tuple[int, int], ...] | None
    """None where the words are not placed beside an anchor."""
    known: frozenset[str]
    of_another: bool = False
    base_words: tuple[str, ...] = ()

    @property
    def restates(self) -> float:
        """The share of the words of the base that the wording has in their order: of one beside an anchor, all."""
        if self.instead is not None:
            return 1.0
        lost = sum([difference.older[1] - difference.older[0] for difference in self.differences])
        return 1 - lost / len(self.base_words) if self.base_words else 0.0


def word_edits_between(older: Sequence[str], asked: Sequence[str]) -> list[WordEdit]:
    """The differences between two sequences of words, in order.

    >>> [(one.older, one.asked) for one in word_edits_between(["ships", "shall", "moor"], ["ships", "may", "moor"])]
    [((1, 2), (1, 2))]
    """
    found: list[WordEdit] = []
    i = j = 0
    for a, b, size in [*match_words(older, asked), (len(older), len(asked), 0)]:
        if a > i or b > j:
            found.append(WordEdit((i, a), (j, b)))
        i, j = a + size, b + size
    return found


def ask_delta(
    proposal: Proposal,
    ask: Ask,
    older: BaseIndex,
    *,
    known: frozenset[str] | None = None,
    at: tuple[str, str] | None = None,
) -> AskDelta:
    """One ask laid against the older draft.

    `known` are the words by which glued ones are told, those of the older draft where nothing else is said; `at` the
    older article it speaks to and the provision it restates, where an alignment tells them ("" for none).
    """
    return delta_of(place_words(proposal, ask, older, known=known, at=at), older)


def delta_of(placed: PlacedWords, older: BaseIndex) -> AskDelta:
    """An ask with its words placed in the older draft, and which of them are new to it."""
    proposal, ask, article, base, words, alterations, differences, instead, known, of_another, own = placed
    where = ask.address or proposal.address
    if ask.edit in PUTS_NOTHING:
        none = (False,) * len(words)
        return AskDelta(proposal, ask, article, "", words, none, none, (), known, asked_at=where)
    return AskDelta(
        proposal,
        ask,
        article,
        base,
        words,
        *_new_words(ask, words, alterations, article, older),
        alterations,
        known,
        placed.restates,
        differences,
        own,
        asked_at=where,
        instead=instead or (),
        of_another=of_another,
    )


def place_words(
    proposal: Proposal,
    ask: Ask,
    older: BaseIndex,
    *,
    known: frozenset[str] | None = None,
    at: tuple[str, str] | None = None,
) -> PlacedWords:
    """The words of an ask placed in the older draft. In as `ask_delta`."""
    known = older.known if known is None else known
    words = split_glued_words(words_in(ask.wording), known)
    article = older.places.article(ask.address) or older.places.article(proposal.address) if at is None else at[0]
    if ask.edit in PUTS_NOTHING:
        return PlacedWords(proposal, ask, article, "", words, (), (), None, known)
    base = at[1] if at is not None else older.base_of(ask, words, article) if article else ""
    placed = _beside_anchor(ask, words, older) if at is None or at[0] else None
    instead: tuple[tuple[int, int], ...] | None = None
    of_another = False
    if placed is not None:
        base, differences, instead = placed
        alterations = differences
    else:
        differences = word_edits_between(older.of[base], words) if base else [WordEdit((0, 0), (0, len(words)))]
        told = _told_by_its_own_text(ask, words, older.of[base], differences) if base else None
        of_another = told is not None and told != differences
        differences = differences if told is None else told
        alterations = [way for difference in differences for way in _ways(difference, words)] if base else differences
    laid = tuple(dict.fromkeys(alterations))
    own = older.of[base] if base else ()
    return PlacedWords(proposal, ask, article, base, words, laid, tuple(differences), instead, known, of_another, own)


def _told_by_its_own_text(
    ask: Ask, words: Sequence[str], base: Sequence[str], differences: Sequence[WordEdit]
) -> list[WordEdit] | None:
    """Of the differences between a base and a wording those that the wording has from the text as well that it says it
    alters: words that stand in that text are not asked for, and words that it lacks are not asked to go. None for an
    ask that gives no such text.
    """
    if ask.edit not in (Edit.INSERT, Edit.REPLACE) or not ask.anchor:
        return None
    anchor = words_in(ask.anchor)
    if 2 * sum(size for _, _, size in match_words(anchor, words)) < len(anchor):
        return None
    own = word_edits_between(anchor, words)
    kept: list[WordEdit] = []
    for one in differences:
        start, end = one.asked
        if start == end:
            gone = base[slice(*one.older)]
            if any(_places(gone, anchor[slice(*way.older)]) for way in own):
                kept.append(one)
            continue
        pieces = [(max(start, way.asked[0]), min(end, way.asked[1])) for way in own]
        kept += [replace(one, asked=(first, last)) for first, last in pieces if first < last]
    return kept


def _new_words(
    ask: Ask, words: tuple[str, ...], alterations: Sequence[WordEdit], article: str, older: BaseIndex
) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """For each word: it is added, and it is new to the older draft as part of a phrase."""
    added = [False] * len(words)
    novel = [False] * len(words)
    near = (article,) if article else ()
    for start, end in dict.fromkeys([alteration.asked for alteration in alterations]):
        if end - start < ARTICLE_PHRASE:
            added[start:end] = novel[start:end] = [True] * (end - start)
            continue
        repeated = older.repeated(words[start:end], near)
        phrased = older.known_phrase(words[start:end])
        for n in range(start, end):
            added[n] = added[n] or not repeated[n - start]
            novel[n] = novel[n] or not (repeated[n - start] or phrased[n - start])
    if ask.anchor and ask.edit in (Edit.INSERT, Edit.REPLACE):
        for _, j, size in match_words(words_in(ask.anchor), words):
            added[j : j + size] = novel[j : j + size] = [False] * size
    return tuple(added), tuple(novel)


def _beside_anchor(
    ask: Ask, words: Sequence[str], older: BaseIndex
) -> tuple[str, list[WordEdit], tuple[tuple[int, int], ...]] | None:
    """Where words are to stand that are asked for beside or instead of an anchor: the provision at the address, what
    they alter in it, and the words in whose place they come. None for an ask without an anchor there, and for one whose
    wording restates the provision.
    """
    if ask.edit not in (Edit.INSERT, Edit.REPLACE) or not ask.anchor or not words:
        return None
    provision, anchor = older.places.at(ask.address), words_in(ask.anchor)
    if not provision or not anchor:
        return None
    size = len(anchor)
    starts = _places(anchor, older.of[provision])
    if not starts:
        # An article, or a paragraph with subparagraphs: the words must stand in it once.
        under = [(id_, at) for id_ in older.places.below(provision) for at in _places(anchor, older.of[id_])]
        if len(under) != 1:
            return None
        provision, starts = under[0][0], [under[0][1]]
    shared = sum(many for _, _, many in match_words(anchor, words))
    repeats = 2 * shared >= size
    if repeats and (_restates(older.of[provision], anchor, words) or (ask.edit is Edit.INSERT and shared < size)):
        return None
    whole = (0, len(words))
    if repeats:
        inside = word_edits_between(anchor, words)
        found = [WordEdit((at + a.older[0], at + a.older[1]), a.asked) for at in starts for a in inside]
    elif ask.edit is Edit.REPLACE:
        found = [WordEdit((at, at + size), whole) for at in starts]
    else:
        found = [WordEdit((at, at), whole) for start in starts for at in (start, start + size)]
    aside = 0 if repeats or ask.edit is Edit.REPLACE else size
    return provision, found, tuple((at + aside, at + size) for at in starts)


def _restates(own: Sequence[str], anchor: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a wording restates a provision rather than its anchor: the anchor is the whole of it, or the wording
    repeats the greater part of it and more than the anchor.
    """
    shared, common = (sum(size for _, _, size in match_words(those, words)) for those in (anchor, own))
    return len(anchor) >= len(own) or (common > shared and common >= _REPEATED * len(own))


def _places(words: Sequence[str], within: Sequence[str]) -> list[int]:
    """Where words stand in a row among others."""
    return [at for at in range(len(within) - len(words) + 1) if within[at : at + len(words)] == words]


def _ways(difference: WordEdit, words: Sequence[str]) -> list[WordEdit]:
    """A difference at every place at which it can be said to stand: words put in may slide along equal words."""
    if difference.older[0] < difference.older[1]:
        return [difference]
    steps = slides(words, *difference.asked)
    return [
        WordEdit(
            (difference.older[0] + step, difference.older[1] + step),
            (difference.asked[0] + step, difference.asked[1] + step),
        )
        for step in steps
    ]
