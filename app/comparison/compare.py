"""Compare two drafts: the door of this floor, and side doors for those who only follow words.

It settles the order in which the two texts are compared, so that swapping them mirrors the result, and hands them on.
No attribution.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.comparison.assemble import assemble, both_sides, equal_texts, provision_pairs
from app.comparison.edits.equal_runs import same_runs
from app.comparison.edits.raw_match import STEPS, match_drafts
from app.comparison.matching.cleanup import weigh_tokens
from app.comparison.pipeline import compare_equal_drafts, find_changes, find_pairs
from app.comparison.text.tokenized_draft import TokenizedDraft, tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from app.job import Progress, SilentProgress
from app.late_methods import dataclass
from app.treaty.changes import MatchedDrafts

if TYPE_CHECKING:
    from app.comparison.matching.cleanup import Weights
    from app.treaty.changes import Comparison, EqualText
    from app.treaty.draft import Draft

_MOST_TEXTS = 1 << 15
"""Texts of a series that are remembered: then it begins anew. Forty drafts of 25,000 words have a fifth of them."""


def compare(
    older: Draft, newer: Draft, *, pins: tuple[tuple[str, str], ...] = (), progress: Progress | None = None
) -> Comparison:
    """All that differs between two drafts as read.

    In: two drafts (any language, any size, also without provisions); `pins` are pairs (older id, newer id) that a
    person joined and that hold whatever the text says; unknown ids are passed over, and so is a pin
    between a provision with words of its own and one without. Out: pairs of all levels, equal
    runs (raw match), changes (readable) in the document order of the newer draft with ids "c1", "c2"…, groups. Raises
    what `progress` raises, nothing else.

    A match of words is not symmetric: the drafts are compared in a canonical order of their content, and the result
    is transposed.

    An article moved to the front has its number from its place. Wrong would be a new article, a lost one, and two more
    of which every word changed; right is one move, and numbers that follow.

    >>> nets, buoys = ["Nets", "1. Nets are dry."], ["Buoys", "1. Buoys are lit."]
    >>> berths = ["Berths", "1. Berths are free."]
    >>> older = draft("Article 1", *nets, "Article 2", *buoys, "Article 3", *berths)
    >>> newer = draft("Article 1", *berths, "Article 2", *nets, "Article 3", *buoys)
    >>> for one in told(compare(older, newer)):
    ...     print(one)
    move
    renumbering: Article 3 → Article 1
    renumbering: Article 1 → Article 2
    renumbering: Article 2 → Article 3
    """
    progress = progress or SilentProgress()
    ordered = _ordered(older, newer, pins, progress)
    first, second = ordered.first, ordered.second
    if ordered.same:
        findings = compare_equal_drafts(first, second)
    else:
        findings = find_changes(first, second, ordered.vocabulary, ordered.pins, progress)
    if ordered.swapped:
        first, second, findings = second, first, findings.mirrored()
    comparison = assemble(first, second, findings)
    progress.step(STEPS, STEPS, "Numbering the changes")
    return comparison


def match_pairs(
    older: Draft,
    newer: Draft,
    *,
    pins: tuple[tuple[str, str], ...] = (),
    words: bool = True,
    series: TokenSeries | None = None,
    progress: Progress | None = None,
) -> MatchedDrafts:
    """The `pairs` and `equal` of `compare`, without the cost of readable changes: for whoever only follows provisions.

    In and out as there; of the changes only where the words of headings differ, so that these can be followed too
    (formats are not looked at). Without all `words` only the runs of provisions that are in several pairs, which tell
    where most of each went, and no headings. `series` remembers what was read of the drafts before: each is the newer
    one of a step and the older one of the next.

    >>> older, newer = draft("1. Ships moor.", "2. Nets dry."), draft("1. Nets dry.", "2. Ships may moor.")
    >>> matched, whole = match_pairs(older, newer), compare(older, newer)
    >>> (matched.pairs, matched.equal) == (whole.pairs, whole.equal)
    True
    """
    progress = progress or SilentProgress()
    ordered = _ordered(older, newer, pins, progress, series)
    first, second = ordered.first, ordered.second
    if ordered.same:
        findings = compare_equal_drafts(first, second)
    else:
        known = series.weights if series is not None else None
        findings = find_pairs(first, second, ordered.vocabulary, ordered.pins, progress, words=words, known=known)
    if ordered.swapped:
        first, second, findings = second, first, findings.mirrored()
    progress.step(STEPS, STEPS, "Numbering the changes")
    return MatchedDrafts(
        provision_pairs(first, second, findings.twins),
        equal_texts(first, second, findings.equal),
        () if ordered.same else both_sides(first, second, findings.changes),
    )


def raw_match(
    older: Draft, newer: Draft, *, pins: tuple[tuple[str, str], ...] = (), progress: Progress | None = None
) -> tuple[EqualText, ...]:
    """The `equal` of `compare`, without the cost of readable changes: for whoever only follows words.

    In and out as there; the words of a draft that are in no run have no counterpart.

    >>> older, newer = draft("1. Ships shall moor by day."), draft("1. Ships may moor by day.")
    >>> [(run.older, run.older_start, run.length) for run in raw_match(older, newer)]
    [('article-1/1', 0, 5), ('article-1/1', 12, 12)]
    """
    progress = progress or SilentProgress()
    ordered = _ordered(older, newer, pins, progress)
    first, second = ordered.first, ordered.second
    if ordered.same:
        runs = tuple(same_runs(first))
    else:
        raw = match_drafts(first, second, ordered.vocabulary, ordered.pins, progress)
        runs = tuple(raw.equal())
    if ordered.swapped:
        first, second, runs = second, first, tuple(run.mirrored() for run in runs)
    progress.step(STEPS, STEPS, "Numbering the changes")
    return equal_texts(first, second, runs)


class TokenSeries:
    """Drafts of one series as tokens, one after the other: what neighbours share is read, and weighed, once.

    Of forty drafts nine provisions in ten stand in the next one: read anew for each step, they are a fifth of it.
    """

    def __init__(self, most: int = _MOST_TEXTS) -> None:
        """When more than `most` texts were read, it begins anew."""
        self._most = most
        self._begin()

    def _begin(self) -> None:
        self.vocabulary = TokenVocabulary()
        self._read: list[tuple[Draft, TokenizedDraft]] = []
        self._weights: Weights | None = None

    def both(self, first: Draft, second: Draft) -> tuple[TokenizedDraft, TokenizedDraft]:
        """Two drafts, read with one vocabulary; the last two that were asked for are at hand."""
        if self.vocabulary.texts > self._most:
            self._begin()
        known = [one for one in self._read if one[0] is first or one[0] is second]
        found = []
        for draft in (first, second):
            outline = next((made for one, made in known if one is draft), None)
            found.append((draft, outline if outline is not None else tokenize_draft(draft, self.vocabulary)))
        self._read = found
        return found[0][1], found[1][1]

    @property
    def weights(self) -> Weights:
        """What all words weigh that were read so far."""
        self._weights = weigh_tokens(self.vocabulary.words, self._weights)
        return self._weights


@dataclass(frozen=True)
class _Ordered:
    """Two drafts in canonical order, ready to be compared."""

    first: TokenizedDraft
    second: TokenizedDraft
    vocabulary: TokenVocabulary
    pins: Mapping[int, int]
    """First places → second places."""
    swapped: bool
    """True when `first` is the newer draft."""
    same: bool
    """True when the two have the same content, and nobody joined anything."""


def _ordered(
    older: Draft,
    newer: Draft,
    pins: tuple[tuple[str, str], ...],
    progress: Progress,
    series: TokenSeries | None = None,
) -> _Ordered:
    progress.step(0, STEPS, "Reading the words")
    contents = (_content(older), _content(newer))
    swapped = contents[1] < contents[0]
    series = series or TokenSeries()
    first, second = series.both(*((newer, older) if swapped else (older, newer)))
    placed: dict[int, int] = {}
    for one, other in pins:
        i, j = (other, one) if swapped else (one, other)
        if i in first.places and j in second.places:
            placed[first.places[i]] = second.places[j]
    return _Ordered(first, second, series.vocabulary, placed, swapped, contents[0] == contents[1] and not placed)


def _content(draft: Draft) -> list[tuple[str, str, str, str, str]]:
    return [(p.text, p.heading, p.number, p.kind.value, p.parent) for p in draft.provisions]
