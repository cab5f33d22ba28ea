"""Lineage: the life of every word over drafts given in order.

Each draft is compared with the next; a word that is equal in both (the raw match, through moves, splits, joins and
rewording) is the same word. What leaves is kept in mind, and what is new is looked for there first, so that a word put
back keeps the draft in which it first stood. Time and memory grow with the number of drafts, not with its square. Who
asked for it is taken from the attributions of each step, when they are given; nothing is guessed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.lineage.removed_words import NEW, InsertedRun, Letters, RemovedWords, cut_tokens
from app.comparison.compare import compare, raw_match
from app.comparison.edits.raw_match import STEPS
from app.comparison.text.tokenizer import Tokens, TokenVocabulary, is_han
from app.job import Progress, SilentProgress
from app.late_methods import dataclass
from app.notation.references.citations import read_references
from app.treaty.lineages import Life, LifeRun, Lineage, RestoredText, Turn, TurnAttribution

if TYPE_CHECKING:
    from app.message import Message
    from app.notation.references.targets import Reference
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, EqualText, Side
    from app.treaty.draft import Draft

StepAttributionLookup = Callable[[int, "Comparison"], Sequence["Attribution"]]
"""Who asked for the changes of the step from the draft before to draft n: `asking(n, comparison)`."""
Pins = tuple[tuple[str, str], ...]
_ROMAN = "IVXLC"


def lineage(
    drafts: Sequence[Draft],
    *,
    pins: Mapping[int, Pins] | None = None,
    asking: StepAttributionLookup | None = None,
    progress: Progress | None = None,
) -> Lineage:
    """The lives of all words of `drafts`, as read, in the order given (any number, also none).

    `pins[n]` are the pairs (id in draft n-1, id in draft n) that a person joined; `asking` says who asked for the
    changes of each step. Offsets are those of the drafts given. Raises what `progress` raises, nothing else.

    A word that was taken out and put back is the same word, of the draft in which it first stood. Wrong would be a new
    word of the last draft.

    >>> day = draft("1. Ships moor by day at the pier.")
    >>> lives(day, draft("1. Ships moor at the pier."), day)
    ['Ships moor: 0', 'by day: 0, left 1, returned 2', 'at the pier.: 0']
    """
    progress = progress or SilentProgress()
    told = _Told(progress, max(1, len(drafts) - 1))
    chain = _Chain()
    for index, draft in enumerate(drafts):
        if index == 0:
            chain.begin(draft)
            continue
        before, joined = drafts[index - 1], (pins or {}).get(index, ())
        if asking:
            comparison = compare(before, draft, pins=joined, progress=told)
            chain.follow(draft, comparison.equal)
            chain.ask(comparison.changes, asking(index, comparison))
        else:
            chain.follow(draft, raw_match(before, draft, pins=joined, progress=told))
        told.done += 1
    return Lineage(
        tuple(draft.label or draft.source or str(index) for index, draft in enumerate(drafts, 1)),
        tuple(tuple(chain.runs(standing)) for standing in chain.standings),
        tuple(chain.restored),
    )


def restored_texts(
    drafts: Sequence[Draft], equal: Sequence[Sequence[EqualText]]
) -> tuple[tuple[RestoredText, ...], ...]:
    """Of each draft, the texts that it has again while the one before had not: what `lineage` finds, for whoever has
    compared the drafts already. `equal` is the raw match of each with the next.

    >>> day, night = draft("1. Ships moor.", "2. Nets are dried."), draft("1. Ships moor.")
    >>> [len(one) for one in restored_texts([day, night, day], [compare(day, night).equal, compare(night, day).equal])]
    [0, 0, 1]
    """
    chain = _Chain()
    for index, draft in enumerate(drafts):
        if index == 0:
            chain.begin(draft)
        else:
            chain.follow(draft, equal[index - 1])
    return tuple(tuple(found) for found in chain.restored)


class NumberedText(NamedTuple):
    """The text of one provision, and a number for each of its tokens."""

    tokens: Tokens
    numbers: Sequence[int]

    @property
    def by_start(self) -> dict[int, int]:
        """The numbers by where the tokens begin in the text."""
        return dict(zip(self.tokens.starts, self.numbers, strict=True))


class WordNumbers:
    """The words of drafts given one after the other, by number: words of two drafts that have the same number are the
    same word, also where it was gone between them.

    >>> texts = "1. Ships moor by day.", "1. Ships moor.", "1. Ships moor by day."
    >>> first, second, third = (draft(text) for text in texts)
    >>> numbers = WordNumbers()
    >>> one, two, three = (
    ...     numbers.read(new, () if old is None else compare(old, new).equal)["article-1/1"].numbers
    ...     for old, new in ((None, first), (first, second), (second, third))
    ... )
    >>> one == three, set(two) < set(one)
    (True, True)
    """

    def __init__(self) -> None:
        self._chain = _Chain()

    def read(self, draft: Draft, equal: Sequence[EqualText]) -> dict[str, NumberedText]:
        """The words of the next draft, by the ids of their provisions. `equal` is its raw match with the one before,
        empty for the first.
        """
        if self._chain.standings:
            self._chain.follow(draft, equal)
        else:
            self._chain.begin(draft)
        self._chain.forget_words()
        standing = self._chain.standings[-1]
        return {
            provision.id: NumberedText(tokens, words)
            for provision, tokens, words in zip(draft.provisions, standing.texts, standing.words, strict=True)
        }


class _Told:
    """The progress of one comparison as part of the whole."""

    def __init__(self, progress: Progress, steps: int) -> None:
        self._progress = progress
        self._steps = steps
        self.done = 0

    def step(self, done: int, total: int, what: Message | str) -> None:
        """Tell it as part of the whole."""
        self._progress.step(self.done * STEPS + min(done, STEPS), self._steps * STEPS, what)


@dataclass(frozen=True)
class _Standing:
    """One draft with the word of each token, by place."""

    draft: Draft
    texts: tuple[Tokens, ...]
    words: tuple[list[int], ...]
    places: dict[str, int]


@dataclass(frozen=True)
class _Step:
    """What happened in one step: words that entered, came back, left."""

    entered: Sequence[int] = ()
    back: Sequence[int] = ()
    gone: Sequence[int] = ()


class _Chain:
    """The drafts seen so far, and the life of each word."""

    def __init__(self) -> None:
        self.standings: list[_Standing] = []
        self._vocabulary = TokenVocabulary()
        self._han: set[int] = set()
        self._signs: set[int] = set()
        self._numbers: set[int] = set()
        self._seen = 0
        self._removed = RemovedWords()
        self._lives: list[Life] = []
        self._known: dict[Life, Life] = {}
        self._last = _Step()
        self._gone_from: dict[int, tuple[int, int]] = {}
        """Of each word that has left: the draft in which it last stood, and the place of its text there."""
        self.restored: list[tuple[RestoredText, ...]] = []

    def begin(self, draft: Draft) -> None:
        """Take the first draft: all its words enter."""
        standing = self._read(draft)
        self._enter(standing, 0)
        self.standings.append(standing)
        self.restored.append(())

    def follow(self, draft: Draft, equal: Sequence[EqualText]) -> None:
        """Take the next draft and its raw match with the last one."""
        index = len(self.standings)
        before, after = self.standings[-1], self._read(draft)
        kept = _carry(equal, before, after)
        openings = list(_openings(after.words, kept_only=None))
        letters = self._letters()
        following = _following(after, openings, letters)
        back = self._removed.returns(after.texts, after.words, openings, letters, following)
        self.restored.append(tuple(self._texts_back(after, openings, frozenset(back))))
        first = len(self._lives)
        self._enter(after, index)
        self._turn(back, index, Turn.RETURNED)
        gone = self._leave(before, kept, index)
        for opening in openings:
            words = after.words[opening.place][opening.start : opening.end]
            self._removed.settle(words, opening.left, opening.right)
        self.standings.append(after)
        self._last = _Step(range(first, len(self._lives)), back, gone)

    def forget_words(self) -> None:
        """Forget the words of the draft before the last one: who asks for the numbers of the last one alone follows
        nothing in it.
        """
        if len(self.standings) > 1:
            self.standings[-2] = _Standing(self.standings[-2].draft, (), (), {})

    def ask(self, changes: Sequence[Change], attributions: Sequence[Attribution]) -> None:
        """Write who asked beside what happened to words in the last step: `attributions` of `changes`."""
        if not attributions:
            return
        index = len(self.standings) - 1
        before, after = self.standings[-2:]
        left = dict.fromkeys(self._last.gone, Turn.LEFT)
        fresh = dict.fromkeys(self._last.entered, Turn.ENTERED) | dict.fromkeys(self._last.back, Turn.RETURNED)
        by_id = {change.id: change for change in changes}
        for attribution in attributions:
            change = by_id.get(attribution.change)
            if change is None or attribution.opposite:
                continue
            for side, standing, turns in ((change.older, before, left), (change.newer, after, fresh)):
                for word in _words_in(standing, side):
                    turn = turns.get(word)
                    if turn is not None:
                        life = self._lives[word]
                        asked = (*life.asked, TurnAttribution(index, turn, attribution))
                        self._lives[word] = self._one(replace(life, asked=asked))

    def runs(self, standing: _Standing) -> Iterator[LifeRun]:
        """The words of a draft with their lives, neighbours of one text with the same life as one run."""
        life_of = self._lives.__getitem__
        for provision, tokens, words in zip(standing.draft.provisions, standing.texts, standing.words, strict=True):
            if not words:
                continue
            lives = list(map(life_of, words))
            life = lives[0]
            if len(set(map(id, lives))) == 1:
                text = tokens.text
                yield LifeRun(provision.id, len(text) - len(text.lstrip()), len(text.rstrip()), life)
                continue
            spans = tokens.spans
            start = 0
            for at, here in enumerate(lives):
                if here is not life:
                    yield LifeRun(provision.id, spans[start][0], spans[at - 1][1], life)
                    start, life = at, here
            yield LifeRun(provision.id, spans[start][0], spans[-1][1], life)

    def _read(self, draft: Draft) -> _Standing:
        texts = tuple(self._vocabulary.read(provision.text) for provision in draft.provisions)
        places = {provision.id: place for place, provision in enumerate(draft.provisions)}
        return _Standing(draft, texts, tuple([NEW] * len(tokens.ids) for tokens in texts), places)

    def _letters(self) -> Letters:
        words = self._vocabulary.words
        for number in range(self._seen, len(words)):
            word = words[number]
            if is_han(word):
                self._han.add(number)
            elif not word[:1].isalnum():
                self._signs.add(number)
            if word.isnumeric() or (word.isalnum() and len(word) == 1) or (word and not word.strip(_ROMAN)):
                self._numbers.add(number)
        self._seen = len(words)
        return Letters(frozenset(self._han), frozenset(self._signs), frozenset(self._numbers))

    def _enter(self, standing: _Standing, index: int) -> None:
        """Number the words that are new, in document order."""
        first = last = len(self._lives)
        for words in standing.words:
            if NEW in words:
                for at, word in enumerate(words):
                    if word == NEW:
                        words[at] = last
                        last += 1
        self._lives += [self._one(Life(index))] * (last - first)

    def _leave(self, before: _Standing, kept: set[int], index: int) -> list[int]:
        """Bury the words of the draft before that are not kept; returns them."""
        gone: list[int] = []
        for opening in _openings(before.words, kept_only=kept):
            words = tuple(before.words[opening.place][opening.start : opening.end])
            tokens = cut_tokens(before.texts[opening.place], opening.start, opening.end)
            self._removed.bury(tokens, words, opening.left, opening.right)
            gone += words
            self._gone_from.update(dict.fromkeys(words, (index - 1, opening.place)))
        self._turn(gone, index, Turn.LEFT)
        return gone

    def _texts_back(
        self, after: _Standing, openings: Sequence[InsertedRun], back: frozenset[int]
    ) -> Iterator[RestoredText]:
        """The texts of a draft of which at least half are words that came back from one text of an earlier one."""
        for place in dict.fromkeys(opening.place for opening in openings):
            words = after.words[place]
            sources = Counter(self._gone_from[word] for word in words if word in back)
            for (last, former), count in sources.most_common(1):
                if 2 * count >= len(words):
                    before = self.standings[last].draft
                    yield RestoredText(after.draft.provisions[place].id, last, before.provisions[former].id)

    def _turn(self, words: Sequence[int], index: int, turn: Turn) -> None:
        """Write into the lives of `words` that they left, or came back, in draft `index`."""
        turned: dict[int, Life] = {}
        lives = self._lives
        for word in words:
            life = lives[word]
            after = turned.get(id(life))
            if after is None:
                if turn is Turn.LEFT:
                    after = self._one(replace(life, left=(*life.left, index)))
                else:
                    after = self._one(replace(life, returned=(*life.returned, index)))
                turned[id(life)] = after
            lives[word] = after

    def _one(self, life: Life) -> Life:
        """The same life as one object, however many words have it."""
        return self._known.setdefault(life, life)


def _words_in(standing: _Standing, side: Side | None) -> Sequence[int]:
    """The words whose tokens lie in a range of a text."""
    if side is None or side.field != "text" or side.provision not in standing.places:
        return ()
    place = standing.places[side.provision]
    spans = standing.texts[place].spans
    start = bisect_left(spans, (side.start, 0))
    end = bisect_left(spans, (side.end, 0))
    return standing.words[place][start:end]


def _following(after: _Standing, openings: Sequence[InsertedRun], letters: Letters) -> frozenset[tuple[int, int]]:
    """The new tokens (place, token) that stand in citations of the draft's own provisions: a number that follows its
    target is no word put back, even where it stood before.
    """
    found: set[tuple[int, int]] = set()
    cited: dict[int, tuple[Reference, ...]] = {}
    for opening in openings:
        tokens, place = after.texts[opening.place], opening.place
        if letters.numbers.isdisjoint(tokens.ids[opening.start : opening.end]):
            continue
        if place not in cited:
            cited[place] = read_references(tokens.text, after.draft.language)
        for reference in cited[place]:
            if not reference.external:
                low = bisect_left(tokens.spans, (reference.start, 0), opening.start, opening.end)
                high = bisect_left(tokens.spans, (reference.end, 0), opening.start, opening.end)
                found.update((place, token) for token in range(low, high))
    return frozenset(found)


def _carry(equal: Sequence[EqualText], before: _Standing, after: _Standing) -> set[int]:
    """Hand the words of equal runs on to the next draft; returns them. A word is handed on once: of one that was cut
    ("Benefits" in "[b][B]enefits") the longest piece has it.
    """
    kept: set[int] = set()
    pieces: list[tuple[int, int, int, int, int]] = []
    for run in equal:
        i, j = before.places[run.older], after.places[run.newer]
        one, other = before.texts[i], after.texts[j]
        mine, theirs = before.words[i], after.words[j]
        if run.length == len(one.text) == len(other.text):
            a = b = 0
            end = last = len(one.ids)
        else:
            a, end, cuts = _tokens_in(one.spans, run.older_start, run.length)
            b, last, cut_too = _tokens_in(other.spans, run.newer_start, run.length)
            if cuts or cut_too:
                pieces += [(-size, i, k, j, m) for size, k, m in _overlaps(one.spans, other.spans, run)]
                continue
        theirs[b:last] = mine[a:end]
        kept.update(mine[a:end])
    for _, i, k, j, m in sorted(pieces):
        word = before.words[i][k]
        if after.words[j][m] == NEW and word not in kept:
            after.words[j][m] = word
            kept.add(word)
    return kept


def _tokens_in(spans: Sequence[tuple[int, int]], start: int, length: int) -> tuple[int, int, bool]:
    """The tokens [first, end) that begin in a range, and whether an end of the range cuts a token."""
    first, end = bisect_left(spans, (start, 0)), bisect_left(spans, (start + length, 0))
    cuts = (first > 0 and spans[first - 1][1] > start) or (end > 0 and spans[end - 1][1] > start + length)
    return first, end, cuts


def _overlaps(
    one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]], run: EqualText
) -> Iterator[tuple[int, int, int]]:
    """The tokens of both sides of an equal run that share letters: how many, and their places."""
    start, by = run.older_start, run.older_start - run.newer_start
    stop = start + run.length
    k, m = (max(0, bisect_left(spans, (at + 1, 0)) - 1) for spans, at in ((one, start), (other, run.newer_start)))
    while k < len(one) and m < len(other):
        end, last = one[k][1], other[m][1] + by
        size = min(end, last, stop) - max(one[k][0], other[m][0] + by, start)
        if size > 0:
            yield size, k, m
        k, m = k + (end <= last), m + (last <= end)


def _openings(words: Sequence[Sequence[int]], *, kept_only: set[int] | None) -> Iterator[InsertedRun]:
    """The runs of tokens of each text whose word is not kept (`kept_only` None: is NEW), between the nearest that
    are, in the order of the document.
    """
    waiting: list[tuple[int, int, int]] = []
    left = NEW
    for place, text in enumerate(words):
        if text and not waiting and (NEW not in text if kept_only is None else kept_only.issuperset(text)):
            left = text[-1]
            continue
        start = -1
        for at, word in enumerate(text):
            if word == NEW if kept_only is None else word not in kept_only:
                start = at if start < 0 else start
                continue
            if start >= 0:
                waiting.append((place, start, at))
                start = -1
            for opening in waiting:
                yield InsertedRun(*opening, left, word)
            waiting = []
            left = word
        if start >= 0:
            waiting.append((place, start, len(text)))
    for opening in waiting:
        yield InsertedRun(*opening, left, NEW)
