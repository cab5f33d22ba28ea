"""Cuts an ask into pieces. Each says what it would put in and take out, and where in the draft it speaks to.

A restated paragraph is many words to change few. Here it is cut into the edits it asks for; words that the article has
already are no part of any. What became of a piece is not decided here.

What an ask adds is looked for, not the words that it repeats. Wrong would be "taken in part" for "at the long pier".

>>> first = draft("1. Ships moor at the long pier.", label="A")
>>> later = draft("1. Every ship stays at the long pier.", label="B")
>>> wording = "Ships moor at the long pier by night with a lamp."
>>> became([first, later], asked("Norhaven", "restate", "Article 1(1)", wording))
['not taken']
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import WordEdit, word_edits_between
from app.attribution.words.draft_alignment import run_at
from app.attribution.words.terms import MODALS, is_content, words_in
from app.late_methods import dataclass
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.words.draft_alignment import IndexedDraft
    from app.attribution.words.terms import Rarity

LONGEST_OMISSION = 12
"""Words that a restated paragraph may leave out without a word in their place before they count as passed over, not as
asked to go.
"""
_FUNCTION_WEIGHT = 0.3
"""The weight of an edit of function words and numbers alone."""
RESTATED = 0.6
"""Share of a provision that a wording under another number must have to restate it."""
_CONTEXT = 2
"""Words on each side by which an edit of few words is known again."""


_Edit = tuple[str, tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class AskPiece:
    """One edit of an ask."""

    provision: str
    """Id of the provision of the base that it changes, "" for none."""
    older: tuple[int, int]
    """The words of it that are to go; an empty range where words are put in only."""
    asked: tuple[int, int]
    """The words of the wording that are to stand there."""
    puts: tuple[int, ...]
    """Which of them are evidence: those new to the article, all where most are, the whole edit where none is."""
    takes: tuple[int, ...]
    """Which words of the base are to go."""
    put_weight: float
    take_weight: float
    around: tuple[tuple[str, ...], tuple[str, ...]]
    """The words before and after it, by which an edit of few words is known again."""
    plain: bool = False
    """No word of it is new to the article: only the whole edit, word for word, shows it."""

    @property
    def weight(self) -> float:
        """What it weighs among the pieces of its ask."""
        return self.put_weight + self.take_weight


def pieces_of(ask: AskDelta, base: IndexedDraft, rarity: Rarity) -> tuple[AskPiece, ...]:
    """The pieces of an ask that gives wording, in order; none when the draft it speaks to has them all already. Edits
    of small words, and single words left out, count only where there is nothing else.
    """
    edits = _edits(ask, base)
    brought = frozenset(word for _, _, asked in edits for word in ask.words[slice(*asked)])
    found = [_piece(ask, edit, brought, base, rarity) for edit in edits]
    pieces = [piece for piece in found if piece.puts or piece.takes]
    weighty = [piece for piece in pieces if not _idle(piece, ask, base)] or pieces
    telling = [piece for piece in weighty if piece.puts or len(piece.takes) > 1]
    return tuple(telling or weighty)


def _edits(ask: AskDelta, base: IndexedDraft) -> list[_Edit]:
    """(provision, its words, words of the wording) of each difference."""
    whole = (0, len(ask.words))
    if ask.ask.edit is Edit.INSERT and ask.instead and ask.instead[0][0] < ask.instead[0][1]:
        first, last = ask.instead[0]
        here = [each for each in ask.differences if first <= each.older[0] and each.older[1] <= last]
        return [(ask.base, each.older, each.asked) for each in here]
    beside = anchor_of(ask, base)
    if beside is not None:
        return [(beside[0], beside[1], whole)]
    if not ask.base or is_new(ask, base):
        target = base.places.at(ask.ask.address)
        return [(target, (0, 0), whole)] if ask.words else []
    older = base.of[ask.base]
    differences = [_same_letters_off(each, older, ask.words) for each in word_edits_between(older, ask.words)]
    return [
        (ask.base, each.older, each.asked)
        for each in differences
        if each.asked[0] < each.asked[1] or not _passed_over(each.older, len(older), ask)
    ]


def _same_letters_off(difference: WordEdit, older: Sequence[str], asked: Sequence[str]) -> WordEdit:
    """A difference without the words at its ends that have the same letters on both sides, parted otherwise: a hyphen,
    or a word that was broken in a file.
    """
    (i, a), (j, b) = difference.older, difference.asked
    while found := _same_letters(older[i:a], asked[j:b]):
        i, j = i + found[0], j + found[1]
    while found := _same_letters([word[::-1] for word in older[i:a][::-1]], [word[::-1] for word in asked[j:b][::-1]]):
        a, b = a - found[0], b - found[1]
    return WordEdit((i, a), (j, b))


def _same_letters(one: Sequence[str], other: Sequence[str]) -> tuple[int, int] | None:
    """How many words each side begins with that are the same letters, the fewest; None when they begin otherwise."""
    left = right = ""
    i = j = 0
    while True:
        if left == right and left:
            return i, j
        if len(left) <= len(right) and i < len(one):
            left, i = left + one[i], i + 1
        elif len(right) < len(left) and j < len(other):
            right, j = right + other[j], j + 1
        else:
            return None
        if not (left.startswith(right) or right.startswith(left)):
            return None


def is_new(ask: AskDelta, base: IndexedDraft) -> bool:
    """A paragraph under a number that the draft has not restates no other one that only sounds a little like it: that
    has other words of content, though the formula around them is the same ("the principle of …").
    """
    if "(" not in ask.ask.address or base.places.at(ask.ask.address):
        return False
    said = sum(map(is_content, ask.base_words))
    lost = sum(is_content(word) for one in ask.differences for word in ask.base_words[slice(*one.older)])
    return ask.restates < RESTATED or lost > (1 - RESTATED) * said


def anchor_of(ask: AskDelta, base: IndexedDraft) -> tuple[str, tuple[int, int]] | None:
    """Where words are to be replaced by others, or put beside others, when the ask says by which: the provision at the
    address, or under it, or the one of the article that has them.
    """
    anchor = words_in(ask.ask.anchor)
    if not anchor or ask.ask.edit not in (Edit.REPLACE, Edit.INSERT):
        return None
    if ask.ask.edit is Edit.INSERT and run_at(ask.words, anchor):
        return None
    target = base.places.at(ask.ask.address)
    near = base.places.below(target) if target else tuple(p.id for p in base.places.inside.get(ask.article, ()))
    for identity in near:
        places = run_at(base.of[identity], anchor)
        if places and ask.ask.edit is Edit.REPLACE:
            return identity, (places[0], places[0] + len(anchor))
        if places:
            return identity, (places[0] + len(anchor), places[0] + len(anchor))
    return None


def _passed_over(older: tuple[int, int], whole: int, ask: AskDelta) -> bool:
    """Words that a restatement leaves out at its ends, or many at once: it may only not repeat them."""
    if ask.ask.edit not in (Edit.RESTATE, Edit.INSERT):
        return False
    return older[0] == 0 or older[1] == whole or older[1] - older[0] > LONGEST_OMISSION


def _piece(ask: AskDelta, edit: _Edit, brought: frozenset[str], base: IndexedDraft, rarity: Rarity) -> AskPiece:
    """One edit weighed; words that another edit brings back (`brought`) are moved, and not asked to go."""
    provision, older, asked = edit
    there = base.of[provision] if provision else ()
    inside = ask.words[slice(*asked)]
    gone = there[slice(*older)]
    moves = _meaning(inside) - _meaning(gone), _meaning(gone) - _meaning(inside)
    said = [at for at in range(*asked) if is_content(ask.words[at])]
    puts = [at for at in said if ask.added[at]]
    if 2 * len(puts) >= len(said):
        beside = words_in(ask.ask.anchor)
        puts = [at for at in said if ask.words[at] not in beside]
    plain = False
    if not puts and inside:
        puts = [at for at in range(*asked) if ask.words[at] in moves[0]] or list(range(*asked))
        plain = True
    takes = [at for at in range(*older) if is_content(there[at]) and there[at] not in brought]
    if not takes:
        takes = [at for at in range(*older) if there[at] in moves[1]]
    if not takes and not inside:
        takes = list(range(*older))
    weights = (
        max(rarity.total(ask.words[at] for at in puts), _FUNCTION_WEIGHT) if puts else 0.0,
        max(rarity.total(there[at] for at in takes), _FUNCTION_WEIGHT) if takes else 0.0,
    )
    around = _around(ask, provision, older, asked, base)
    return AskPiece(provision, older, asked, tuple(puts), tuple(takes), *weights, around, plain)


def _around(
    ask: AskDelta, provision: str, older: tuple[int, int], asked: tuple[int, int], base: IndexedDraft
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words before and after an edit, as the wording has them, or the base where the wording is the edit alone."""
    words, place = ask.words, asked
    if asked == (0, len(words)) and provision:
        words, place = base.of[provision], older
        if older == (0, 0):
            return (), ()
    return words[max(0, place[0] - _CONTEXT) : place[0]], words[place[1] : place[1] + _CONTEXT]


def _meaning(words: Sequence[str]) -> set[str]:
    """The words that can change what a text says: of content, modal verbs, numbers, negations."""
    return {word for word in words if is_content(word) or word in MODALS or word.isdigit() or word in ("not", "no")}


def _idle(piece: AskPiece, ask: AskDelta, base: IndexedDraft) -> bool:
    """An edit of small words beside others that say something: an article, a comma's neighbour."""
    there = base.of[piece.provision] if piece.provision else ()
    words = [*(ask.words[at] for at in range(*piece.asked)), *(there[at] for at in range(*piece.older))]
    return not _meaning(words)
