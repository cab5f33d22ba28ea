"""Tells whether a place says the contrary of a passage. Both are read in their sentences, with what leads these.

What turns or binds a statement: `statement_force.py`. Here it is told which words of the one are laid against which of
the other: of a passage that stands somewhere in part, those sentences, or clauses, that stand there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.words.passage_location import likeness
from app.attribution.words.passages import field_of
from app.attribution.words.polarity import denies
from app.attribution.words.sentences import CLAUSE, PART, in_sentence, pieces
from app.attribution.words.statement_force import chain, force_words, is_contrary
from app.attribution.words.terms import content_of, terms_of, words_in
from app.comparison.text.lexicon import MODAL

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from app.attribution.words.passage_index import LostPassage, PassageIndex, SimilarPassage

_FAR = 0.2
"""So much more like what was found one sentence of a passage must be than another that holds much of its words."""


def says_contrary(lost: LostPassage, found: SimilarPassage, draft: PassageIndex, last: PassageIndex | None) -> bool:
    """Whether the place that was found says another thing than the passage did.

    What stood in a list may stand without one now, and the other way; but under a negation only what stood under it,
    and under another verb nothing.
    """
    is_known, language = last is not None, draft.draft.language
    if lost.whole:
        return _differ((("", lost.text), ("", found.text)), language, is_known)
    text = field_of(draft.known[found.provision], found.field)
    lead, now = in_sentence(text, found.start, found.end - found.start)
    if found.field == "text":
        lead = chain((draft.above(found.provision), lead))
    above = last.above(lost.provision) if last is not None and lost.field == "text" else ""
    return all(
        _differ(((chain((above, led)), was), (lead, now)), language, is_known)
        for led, was in _statements(lost, found, draft)
    )


def common_range(words: str, found: str, ends: re.Pattern[str] = PART) -> tuple[int, int]:
    """The range of those sentences of a passage, and of those parts, that stand in what was found: the others stand
    elsewhere, or nowhere.

    >>> common_range("Ships shall moor. Crews may land.", "Every crew and all crews may land")
    (18, 33)
    """
    held = _held_parts(words, found, ends) or [(0, len(words))]
    return held[0][0], held[-1][1]


def _statements(lost: LostPassage, found: SimilarPassage, draft: PassageIndex) -> Iterator[tuple[str, str]]:
    """What a passage said where it stood, of as much as was found: what led it, and the words themselves."""
    whole, at = lost.before + lost.text + lost.after, len(lost.before)
    for start, end in dict.fromkeys((common_range(lost.text, found.text), _common_best(lost.text, found.text, draft))):
        yield in_sentence(whole, at + start, end - start)
    start, end = common_range(lost.text, found.text, CLAUSE)
    led, sentence = in_sentence(whole, at + start, end - start)
    begun = whole.find(sentence, 0) if sentence else -1
    low, high = at + start, at + end
    before, behind = whole[begun:low], whole[high : begun + len(sentence)]
    if 0 <= begun <= low and (before.strip() or behind.strip()) and not any(map(denies, words_in(behind))):
        yield chain((led, before.strip())), whole[low:high]


def _differ(sides: tuple[tuple[str, str], tuple[str, str]], language: str, is_known: bool) -> bool:
    """Whether two statements, each with what leads it, say another thing. `is_known` says whether it is known what led
    the first.
    """
    (older_lead, older), (newer_lead, newer) = sides
    if is_known and not is_contrary(chain((older_lead, older)), chain((newer_lead, newer)), language):
        return False
    return is_contrary(older, newer, language) or _led_otherwise(older_lead, newer_lead, language)


def _common_best(words: str, found: str, draft: PassageIndex) -> tuple[int, int]:
    """The same of as many sentences as were found, where others hold much of the same words but these by far the most:
    of two that name the same things one may have gone elsewhere.
    """
    held, there = _held_parts(words, found, PART), terms_of(found)
    count = sum(1 for part in PART.split(found) if content_of(words_in(part)))
    if not 0 < count < len(held):
        return common_range(words, found)
    runs = [(held[at][0], held[at + count - 1][1]) for at in range(len(held) - count + 1)]
    ranked = sorted(((likeness(terms_of(words[a:b]), there, draft)[0], a, b) for a, b in runs), reverse=True)
    return ranked[0][1:] if ranked[0][0] - ranked[1][0] >= _FAR else common_range(words, found)


def _held_parts(words: str, found: str, ends: re.Pattern[str]) -> list[tuple[int, int]]:
    """The pieces of a passage of which half of the content stands in what was found."""
    there = content_of(words_in(found))
    parts = [(a, b, content_of(words_in(words[a:b]))) for a, b in pieces(words, ends)]
    return [(a, b) for a, b, own in parts if own and 2 * len(own & there) >= len(own)]


def _led_otherwise(older: str, newer: str, language: str) -> bool:
    """Whether what leads a list denies what the other does not, or binds by another verb."""
    keys = [[word.key for word in force_words(text, language)] for text in (older, newer)]
    denied = [[key for key in side if denies(key)] for side in keys]
    verbs = [{key for key in side if key in MODAL} for side in keys]
    return denied[0] != denied[1] or bool(verbs[0] and verbs[1] and verbs[0] != verbs[1])
