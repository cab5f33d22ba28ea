"""Finds where in a draft a passage may stand whose words were lost: elsewhere, reworded, or in part.

It offers and decides nothing: at most three places, each with how like it is, and none that says the contrary
(`statement_force.py`). What stood in the older draft as something else is no new place of the passage. A passage is cut
into pieces as long as diff-match-patch's `match_main` takes them, and where most of these come down together its words
are laid beside those there. Thresholds: docs/engine.md, section “The thresholds”.

>>> lamps = "Each ship shall light seven green lamps along the northern mole at dusk."
>>> now = draft(
...     "1. Nets are dried.", "2. At dusk each vessel shall light seven green lamps along the whole northern mole."
... )
>>> [now.by_id()[one.provision].address for one in similar_passages(LostPassage(lamps), PassageIndex(now))]
['Article 1(2)']
>>> turned = draft("1. Nets are dried.", "2. No ship shall light seven green lamps along the northern mole at dusk.")
>>> similar_passages(LostPassage(lamps), PassageIndex(turned))
()
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise, product
from typing import TYPE_CHECKING

from diff_match_patch import diff_match_patch

from app.attribution.words.passages import field_of
from app.attribution.words.polarity import denies
from app.attribution.words.statement_force import chain, force_words, is_contrary
from app.attribution.words.terms import Rarity, amount, content_of, rarity_of, terms_of, words_in
from app.comparison.matching.sequence_match import match
from app.comparison.text.lexicon import MODAL
from app.comparison.text.tokenizer import is_han
from app.treaty.notes import Stretch

if TYPE_CHECKING:
    from app.attribution.words.terms import Term
    from app.treaty.draft import Draft, Provision

MOST = 3
"""Places that are offered, at most."""
LETTERS = 40
"""Letters of a passage that is looked for, at least; a Chinese sign counts as two."""
_TELLING = 4.0
"""Words of content that it has, at least."""
_SHARE = 0.34
"""Share of its content, by weight, that a text has to have to be looked at more closely."""
_LOOKED_AT = 10
"""Texts of a draft that are looked at more closely, at most."""
_TWINS = 24
"""The same where it is counted how often something is said in a draft."""
_SAME = 0.97
"""How like two places must be to say the same word for word, but for a sign or a small word."""
_LIKE = 0.5
"""How like a place must be to be offered, where it is known that its words are not those of another place."""
_LIKE_ALONE = 0.72
"""The same where the draft is unknown in which the passage stood."""
_HELD = 0.4
"""Share of the passage that stands there, by weight, at least."""
_PLAIN = 0.15
"""The weight of a word without content."""
_PIECES = 8
"""Pieces of a passage that are looked for in a text, at most."""
_ERRORS = 0.34
"""Share of the letters of a piece that may be others (`Match_Threshold`)."""
_ANYWHERE = 1_000_000_000
"""A place far from the one expected is as good (`Match_Distance`)."""
_SENTENCE = 0.1
"""So much less like a whole sentence may be than a part of it, where the passage was one."""
_EDGE = 3
"""So many other words at an end of a found passage still belong to it."""
_ENDS = 6
"""So many runs of common words from either end may be the first, or the last, of a found passage."""
_FAR = 0.2
"""So much more like what was found one sentence of a passage must be than another that holds much of its words."""
_STOP = re.compile(r"[.!?؟](?=\s+[A-ZÀ-ÞА-ЯЁ\u0600-\u06ff“\"«(\[{])|[。！？]")
"""Where a sentence ends: not behind “art.” before a number."""
_PART = re.compile(rf"{_STOP.pattern}|[;؛；]")
"""Where a sentence, or a part of one that stands by itself, ends."""
_CLOSED = (".", "。", "!", "?", "؟")


@dataclass(frozen=True, slots=True)
class LostPassage:
    """Words that have lost their place. `provision` and `field` say where they stood in the draft they were read in,
    code points [start, end); `provision` is "" where that draft is unknown.
    """

    text: str
    before: str = ""
    """The words before it in its field, and those behind it, as far as they are known."""
    after: str = ""
    provision: str = ""
    field: str = "text"
    start: int = 0
    end: int = 0
    whole: bool = False
    """Whether it is a provision with all that stands under it."""


@dataclass(frozen=True, slots=True)
class SimilarPassage:
    """A place that is like a lost passage: code points [start, end) of a field, equal for a whole provision."""

    provision: str
    field: str
    start: int
    end: int
    text: str
    likeness: float
    """From 0 to 1: how much of the two is the same, by the weight of the words."""

    def stretch(self, known: Mapping[str, Provision]) -> Stretch:
        """The place with its address, which `known` provisions have."""
        return Stretch(self.provision, known[self.provision].address, self.field, self.start, self.end, self.text)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text in which a passage may stand: a field, or of a whole provision all texts under it."""

    provision: str
    field: str
    text: str

    @property
    def terms(self) -> tuple[Term, ...]:
        return terms_of(self.text)


@dataclass(frozen=True)
class PassageIndex:
    """A draft as read, for looking passages up in it."""

    draft: Draft
    _texts: dict[bool, tuple[_Text, ...]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def known(self) -> dict[str, Provision]:
        """The provisions by their ids."""
        return self.draft.by_id()

    @cached_property
    def rarity(self) -> Rarity:
        """What each word weighs."""
        return rarity_of(self.draft)

    def weight(self, word: str) -> float:
        """What a word weighs as part of a passage."""
        return max(self.rarity.weight(word), _PLAIN / 2 if is_han(word) else _PLAIN)

    def texts(self, *, whole: bool) -> tuple[_Text, ...]:
        """Every text in which a passage may stand: of fields, or of whole provisions."""
        if whole not in self._texts:
            self._texts[whole] = tuple(self._wholes() if whole else self._fields())
        return self._texts[whole]

    def _fields(self) -> Iterator[_Text]:
        for one in self.draft.provisions:
            for name in ("heading", "text"):
                if text := field_of(one, name):
                    yield _Text(one.id, name, text)

    def _wholes(self) -> Iterator[_Text]:
        inside: dict[str, list[str]] = {}
        for one in self.draft.provisions:
            own = [text for text in (one.heading, one.text) if text]
            above = one.id
            while above:
                inside.setdefault(above, []).extend(own)
                above = self.known[above].parent if above in self.known else ""
        for one in self.draft.provisions:
            yield _Text(one.id, "text", "\n".join(inside[one.id]))

    def above(self, provision: str) -> str:
        """What stands over a provision and goes on in it: “Ships shall:”, from the top down.

        >>> now = draft("1. Ships shall:", "(a) moor;", "2. Nets dry.")
        >>> [PassageIndex(now).above(one) for one in ("article-1/1/a", "article-1/2")]
        ['Ships shall:', '']
        """
        found: list[str] = []
        at = self.known[provision].parent
        while at:
            text = self.known[at].text.strip()
            if text.endswith(_CLOSED):
                break
            found.append(_last_sentence(text))
            at = self.known[at].parent
        return chain(found[::-1])


def is_long_enough(text: str) -> bool:
    """Whether a passage has words enough to be looked for.

    >>> is_long_enough("the lamps"), is_long_enough("seven green lamps burn along the northern mole")
    (False, True)
    """
    letters = sum(2 if is_han(sign) else 1 for sign in " ".join(text.split()))
    return letters >= LETTERS and amount(content_of(words_in(text))) >= _TELLING


def similar_passages(
    lost: LostPassage,
    draft: PassageIndex,
    last: PassageIndex | None = None,
    is_of_another: Callable[[SimilarPassage], bool] = lambda _: False,
) -> tuple[SimilarPassage, ...]:
    """Where a passage may stand in a draft, the likest first: three places at most, () for a passage that is too short.

    `last` is the draft in which its place is known. What stands there elsewhere, as like, is no place of its own;
    `is_of_another` says so of words whose way from there is known.
    """
    if not is_long_enough(lost.text):
        return ()
    found: list[SimilarPassage] = []
    for one in _looked_up(lost.text, draft, draft.texts(whole=lost.whole), whole=lost.whole):
        if one.likeness < (_LIKE if last is not None else _LIKE_ALONE):
            continue
        if is_of_another(one) or (last is not None and _stood_elsewhere(one, lost, draft, last)):
            continue
        if not _says_contrary(lost, one, draft, last):
            found.append(one)
    return tuple(_apart(sorted(found, key=lambda one: -one.likeness), draft, whole=lost.whole)[:MOST])


def _apart(ranked: Sequence[SimilarPassage], draft: PassageIndex, *, whole: bool) -> list[SimilarPassage]:
    """Places without those that are told already: of whole provisions the likest of a branch stands for it."""
    kept: list[SimilarPassage] = []
    for one in ranked:
        if not whole or not any(_same_branch(one.provision, other.provision, draft) for other in kept):
            kept.append(one)
    return kept


def _looked_up(
    words: str, draft: PassageIndex, texts: Sequence[_Text], *, whole: bool, most: int = _LOOKED_AT
) -> Iterator[SimilarPassage]:
    """The texts that are most like a passage by their words, and where in them it stands."""
    wanted = {word: draft.weight(word) for word in content_of(words_in(words))}
    total = sum(wanted.values())
    shares: list[tuple[float, int]] = []
    for at, one in enumerate(texts):
        there = set(words_in(one.text))
        share = sum(weight for word, weight in wanted.items() if word in there) / total
        if share >= _SHARE:
            size = len(there) if whole else 0
            shares.append((-share + size / 1_000_000, at))
    for _, at in sorted(shares)[:most]:
        found = _whole(words, texts[at], draft) if whole else _within(words, texts[at], draft)
        if found is not None:
            yield found


def _whole(words: str, text: _Text, draft: PassageIndex) -> SimilarPassage | None:
    """A whole text as the place of a passage."""
    likeness, held, _ = _likeness(terms_of(words), text.terms, draft)
    return SimilarPassage(text.provision, text.field, 0, 0, text.text, likeness) if held >= _HELD else None


def _within(words: str, text: _Text, draft: PassageIndex) -> SimilarPassage | None:
    """The part of a text in which a passage stands; None where too little of it does."""
    span = _where(words, text.text)
    if span is None:
        return None
    passage, terms = terms_of(words), text.terms
    there = [term for term in terms if term.end > span[0] and term.start < span[1]]
    sentences = set(_parts(text.text, span))
    closed = words.rstrip().endswith((*_CLOSED, ";", "؛", "；"))
    best: tuple[float, int, int, float] | None = None
    for low, high in sentences.union(_matched(passage, there, text.text, draft)):
        kept = [term for term in terms if low <= term.start and term.end <= high]
        likeness, held, _ = _likeness(passage, kept, draft)
        rank = (likeness + _SENTENCE * (closed and (low, high) in sentences), -low, -high, likeness)
        if held >= _HELD and (best is None or rank > best):
            best = rank
    if best is None:
        return None
    start, end = -best[1], -best[2]
    return SimilarPassage(text.provision, text.field, start, end, text.text[start:end], best[3])


def _matched(
    passage: Sequence[Term], there: Sequence[Term], text: str, draft: PassageIndex
) -> Iterator[tuple[int, int]]:
    """The ranges from one run of words that a passage has in common with a text to another, with what belongs to it."""
    blocks = [block for block in _likeness(passage, there, draft)[2] if block[2]]
    for first, last in product(blocks[:_ENDS], blocks[-_ENDS:]):
        if first > last:
            continue
        begin = max(0, first[1] - min(first[0], _EDGE))
        behind = min(len(passage) - last[0] - last[2], _EDGE)
        end = min(len(there), last[1] + last[2] + behind)
        inner = (there[first[1]].start, there[last[1] + last[2] - 1].end)
        yield _trimmed(text, there[begin].start, there[end - 1].end, *inner)


def _parts(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Whole sentences, and parts that end in a semicolon, one or several together, that lie about in a range."""
    cuts = [0, *(stop.end() for stop in _PART.finditer(text)), len(text)]
    parts = [(a + len(text[a:b]) - len(text[a:b].lstrip()), b) for a, b in pairwise(cuts) if text[a:b].strip()]
    near = [one for one in parts if one[1] > span[0] and one[0] < span[1]]
    for first, last in product(near, near):
        if first <= last:
            yield first[0], last[0] + len(text[last[0] : last[1]].rstrip())


def _trimmed(text: str, low: int, high: int, first: int, last: int) -> tuple[int, int]:
    """A range around [first, last) that goes over no end of a sentence."""
    for stop in _STOP.finditer(text, low, high + 1):
        if stop.end() <= first:
            low = stop.end() + len(text[stop.end() :]) - len(text[stop.end() :].lstrip())
        elif stop.start() >= last:
            return low, stop.start()
    return low, high


def _where(words: str, text: str) -> tuple[int, int] | None:
    """About where in a text a passage stands, by its pieces; None where most of them are nowhere."""
    engine = diff_match_patch()
    engine.Match_Distance, engine.Match_Threshold = _ANYWHERE, _ERRORS
    pattern, target = words.lower(), text.lower()
    if len(target) != len(text):
        target = text
    size = min(engine.Match_MaxBits, len(pattern))
    count = min(_PIECES, -(-len(pattern) // size))
    steps = [round(n * (len(pattern) - size) / max(1, count - 1)) for n in range(count)]
    starts: list[tuple[int, int]] = []
    for step in steps:
        at = engine.match_main(target, pattern[step : step + size], min(step, len(target)))
        if at >= 0:
            starts.append((at - step, step))
    if 3 * len(starts) < count:
        return None
    near = [max(starts, key=lambda one: sum(abs(one[0] - other[0]) <= len(words) // 2 for other in starts))[0]]
    agreed = [start for start, _ in starts if abs(start - near[0]) <= len(words) // 2]
    slack = max(16, len(words) // 4)
    return max(0, min(agreed) - slack), min(len(text), max(agreed) + len(words) + slack)


def _likeness(
    passage: Sequence[Term], there: Sequence[Term], draft: PassageIndex
) -> tuple[float, float, list[tuple[int, int, int]]]:
    """How like two rows of words are, how much of the first stands in the second, and the runs that are the same."""
    numbers: dict[str, int] = {}
    rows = [tuple(numbers.setdefault(term.word, len(numbers)) for term in side) for side in (passage, there)]
    blocks = match(rows[0], rows[1])
    run = sum(draft.weight(passage[at].word) for start, _, length in blocks for at in range(start, start + length))
    sizes = [sum(draft.weight(term.word) for term in side) for side in (passage, there)]
    bags = [Counter(term.word for term in side) for side in (passage, there)]
    bag = sum(draft.weight(word) * count for word, count in (bags[0] & bags[1]).items())
    return (run + bag) / sum(sizes), bag / sizes[0], blocks


def _stood_elsewhere(found: SimilarPassage, lost: LostPassage, draft: PassageIndex, last: PassageIndex) -> bool:
    """Whether words that were found are those of another place of the last draft: of places there as like them as the
    passage is, each has its own in the draft.
    """
    start, end = (0, len(lost.text)) if lost.whole else _covered(lost.text, found.text)
    alike = _likeness(terms_of(lost.text[start:end]), terms_of(found.text), draft)[0]
    before = _others(last, lost.provision, (lost.field, lost.start, lost.end), whole=lost.whole)
    now = _others(draft, found.provision, (found.field, found.start, found.end), whole=lost.whole)
    twins = [
        [one.likeness for one in _looked_up(found.text, index, texts, whole=lost.whole, most=_TWINS)]
        for index, texts in ((last, before), (draft, now))
    ]
    return any(
        sum(like >= level for like in twins[0]) > sum(like >= level for like in twins[1]) for level in (alike, _SAME)
    )


def _others(draft: PassageIndex, provision: str, place: tuple[str, int, int], *, whole: bool) -> list[_Text]:
    """The texts of a draft without a place: it is blank, or a whole provision is left out with its branch."""
    name, start, end = place
    others: list[_Text] = []
    for one in draft.texts(whole=whole):
        if whole:
            if not _same_branch(one.provision, provision, draft):
                others.append(one)
        elif (one.provision, one.field) == (provision, name):
            others.append(replace(one, text=one.text[:start] + " " * (end - start) + one.text[end:]))
        else:
            others.append(one)
    return others


def _same_branch(one: str, other: str, draft: PassageIndex) -> bool:
    """Whether one of two provisions stands in the other."""
    for low, high in ((one, other), (other, one)):
        while low:
            if low == high:
                return True
            low = draft.known[low].parent
    return False


def _says_contrary(lost: LostPassage, found: SimilarPassage, draft: PassageIndex, last: PassageIndex | None) -> bool:
    """Whether the place that was found says another thing than the passage did, in the sentences in which both stand
    and with what stands over them.

    What stood in a list may stand without one now, and the other way; but under a negation only what stood under it,
    and under another verb nothing.
    """
    if lost.whole:
        return _differ((("", lost.text), ("", found.text)), draft.draft.language, last is not None)
    text = field_of(draft.known[found.provision], found.field)
    lead, now = _in_sentence(text, found.start, found.end - found.start)
    if found.field == "text":
        lead = chain((draft.above(found.provision), lead))
    above = last.above(lost.provision) if last is not None and lost.field == "text" else ""
    covered = (_covered(lost.text, found.text), _covered_best(lost.text, found.text, draft))
    return all(
        _differ(((chain((above, led)), was), (lead, now)), draft.draft.language, last is not None)
        for led, was in (
            _in_sentence(lost.before + lost.text + lost.after, len(lost.before) + start, end - start)
            for start, end in dict.fromkeys(covered)
        )
    )


def _differ(sides: tuple[tuple[str, str], tuple[str, str]], language: str, is_known: bool) -> bool:
    """Whether two statements, each with what leads it, say another thing. `is_known` says whether it is known what led
    the first.
    """
    (older_lead, older), (newer_lead, newer) = sides
    if is_known and not is_contrary(chain((older_lead, older)), chain((newer_lead, newer)), language):
        return False
    return is_contrary(older, newer, language) or _led_otherwise(older_lead, newer_lead, language)


def _covered(words: str, found: str) -> tuple[int, int]:
    """The range of those sentences of a passage, and of those parts, that stand in what was found: the others stand
    elsewhere, or nowhere.

    >>> _covered("Ships shall moor. Crews may land.", "Every crew and all crews may land")
    (18, 33)
    """
    held = _held_parts(words, found) or [(0, len(words))]
    return _stripped(words, held[0][0], held[-1][1])


def _covered_best(words: str, found: str, draft: PassageIndex) -> tuple[int, int]:
    """The same of as many sentences as were found, where others hold much of the same words but these by far the most:
    of two that name the same things one may have gone elsewhere.
    """
    held, there = _held_parts(words, found), terms_of(found)
    count = sum(1 for part in _PART.split(found) if content_of(words_in(part)))
    if not 0 < count < len(held):
        return _covered(words, found)
    runs = [_stripped(words, held[at][0], held[at + count - 1][1]) for at in range(len(held) - count + 1)]
    ranked = sorted(((_likeness(terms_of(words[a:b]), there, draft)[0], a, b) for a, b in runs), reverse=True)
    return ranked[0][1:] if ranked[0][0] - ranked[1][0] >= _FAR else _covered(words, found)


def _held_parts(words: str, found: str) -> list[tuple[int, int]]:
    """The sentences of a passage, and the parts of them, of which half of the content stands in what was found."""
    there = content_of(words_in(found))
    cuts = [0, *(stop.end() for stop in _PART.finditer(words)), len(words)]
    parts = [(a, b, content_of(words_in(words[a:b]))) for a, b in pairwise(cuts)]
    return [(a, b) for a, b, own in parts if own and 2 * len(own & there) >= len(own)]


def _stripped(words: str, start: int, end: int) -> tuple[int, int]:
    return start + len(words[start:]) - len(words[start:].lstrip()), end


def _led_otherwise(older: str, newer: str, language: str) -> bool:
    """Whether what leads a list denies what the other does not, or binds by another verb."""
    keys = [[word.key for word in force_words(text, language)] for text in (older, newer)]
    denied = [[key for key in side if denies(key)] for side in keys]
    verbs = [{key for key in side if key in MODAL} for side in keys]
    return denied[0] != denied[1] or bool(verbs[0] and verbs[1] and verbs[0] != verbs[1])


def _in_sentence(text: str, start: int, length: int) -> tuple[str, str]:
    """What leads the list in which a range stands, "" for none, and the part of the sentence in which it lies.

    >>> text = "Nets dry. Ships shall: moor; burn lamps; land."
    >>> _in_sentence(text, text.index("burn"), 4)
    ('Ships shall:', 'burn lamps;')
    """
    begun = max((stop.end() for stop in _STOP.finditer(text) if stop.end() <= start), default=0)
    low = max((stop.end() for stop in _PART.finditer(text, begun) if stop.end() <= start), default=begun)
    behind = _PART.search(text, max(start, start + length - 1))
    colon = text.rfind(":", begun, start) + 1
    lead = text[begun:colon].strip()
    return lead, text[max(low, colon) : behind.end() if behind else len(text)].strip()


def _last_sentence(text: str) -> str:
    stops = list(_STOP.finditer(text))
    return text[stops[-1].end() :].strip() if stops else text
