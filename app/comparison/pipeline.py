"""Find: the whole way from two outlines in canonical order to findings.

The raw match (`edits/raw_match.py`), readable edits, headings, numbers, moves; each is done in its own file and put
together here.

An example of the whole way: one word is replaced, and nothing beside it is marked.

>>> told(compare(draft("1. Ships shall moor by day."), draft("1. Ships may moor by day.")))
['substitution: shall → may']
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from app.comparison.alignment.moved_sentences import MovedRun, is_telling
from app.comparison.alignment.resemblances import only_alike, part_pairs
from app.comparison.alignment.text_pairs import TextPair, match_tokens
from app.comparison.alignment.whole_moves import join_pairs, whole_moves
from app.comparison.changes.bracket_grouping import sign_clusters
from app.comparison.changes.citation_changes import stale_citations
from app.comparison.changes.formatting import find_format_changes
from app.comparison.changes.kept_modals import without_kept_modals
from app.comparison.changes.kinds import ChangeNamer
from app.comparison.changes.numbering import find_number_changes
from app.comparison.changes.option_blocks import option_clusters
from app.comparison.changes.provision_pairs import ProvisionPairs, pair_provisions
from app.comparison.changes.raw_changes import ProvisionPair, RawChange, RawChanges
from app.comparison.edits.edits import FieldRange, RawEdit, TakenRanges, edits_of, spelling_edits, trim_space
from app.comparison.edits.equal_runs import same_runs
from app.comparison.edits.han_numbers import with_whole_numbers
from app.comparison.edits.raw_match import STEPS, RawMatch, match_drafts
from app.comparison.edits.split_at_marks import cut_at_marks
from app.comparison.matching.cleanup import slide_blocks, without_islands
from app.comparison.text.tokenizer import BRACKETS, TokenVocabulary
from app.late_methods import dataclass
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.comparison.alignment.align import Alignment
    from app.comparison.changes.citation_changes import ReferencePair
    from app.comparison.matching.cleanup import Weights
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.job import Progress


def find_changes(
    first: TokenizedDraft,
    second: TokenizedDraft,
    vocabulary: TokenVocabulary,
    pins: Mapping[int, int],
    progress: Progress,
) -> RawChanges:
    """Everything that differs between two outlines read with `vocabulary`; `pins` maps first places to second ones."""
    raw = match_drafts(first, second, vocabulary, pins, progress)
    progress.step(4, STEPS, "Reading the edits")
    return _Pipeline(vocabulary, raw, progress).run(_settled_pairs(raw, vocabulary, pins))


def find_pairs(
    first: TokenizedDraft,
    second: TokenizedDraft,
    vocabulary: TokenVocabulary,
    pins: Mapping[int, int],
    progress: Progress,
    *,
    words: bool = True,
    known: Weights | None = None,
) -> RawChanges:
    """The pairs and equal runs of `find_changes`, and of the changes those of the words of headings; without all
    `words` only the runs of provisions that are in several pairs, and no change. `known` are weights of the vocabulary
    when it had fewer words.
    """
    raw = match_drafts(first, second, vocabulary, pins, progress, known)
    twins = _settled_pairs(raw, vocabulary, pins).twins
    if not words:
        return RawChanges(twins.pairs, tuple(raw.equal(_in_several(twins.pairs))), ())
    headings = tuple(
        RawChange(ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, part.first, part.second)
        for edit in _heading_edits(raw, twins, vocabulary.numbers_of(BRACKETS))
        for part in cut_at_marks(edit, raw.outlines)
    )  # where they stand is all that is asked: to name them, all citations would be read
    return RawChanges(twins.pairs, tuple(raw.equal()), headings)


def _in_several(pairs: Sequence[ProvisionPair]) -> frozenset[tuple[int, int]]:
    """The places of the pairs of which a side is in another one, too."""
    times = (Counter(pair.first for pair in pairs), Counter(pair.second for pair in pairs))
    return frozenset((pair.first, pair.second) for pair in pairs if times[0][pair.first] + times[1][pair.second] > 2)


def compare_equal_drafts(first: TokenizedDraft, second: TokenizedDraft) -> RawChanges:
    """The findings of two outlines with the same content; only formats may differ."""
    places = range(len(first.provisions))
    equal = tuple(same_runs(first))
    return RawChanges(
        tuple(ProvisionPair(place, place, basis="wording") for place in places),
        equal,
        tuple(find_format_changes((first, second), equal, (), {place: place for place in places}, {})),
    )


@dataclass(frozen=True)
class _SettledPairs:
    """Which provisions are pairs, when all is known that speaks for it."""

    alignment: Alignment
    strands: Sequence[TextPair]
    shown: Sequence[MovedRun]
    """The moved words that are told as such."""
    twins: ProvisionPairs
    alike: Sequence[tuple[int, int]]
    """Provisions that are only like each other, by their places."""


def _settled_pairs(raw: RawMatch, vocabulary: TokenVocabulary, pins: Mapping[int, int]) -> _SettledPairs:
    first, second = raw.outlines
    alignment, strands = raw.alignment, raw.strands
    shown = [run for run in raw.runs if is_telling(first, second, run)]
    twins = pair_provisions(first, second, alignment, strands, shown, pins)
    joined = whole_moves(raw.outlines, strands, raw.runs, twins.apart(alignment.units))
    if joined:
        alignment, strands = join_pairs(alignment, strands, joined, raw.outlines)
        shown = [run for run in shown if (run.first, run.second) not in joined]
        twins = pair_provisions(first, second, alignment, strands, shown, pins)
    moved = {(t.first, t.second) for t in twins.pairs if t.moved and pins.get(t.first) != t.second}
    alike = only_alike(raw.outlines, strands, moved, twins.primary, vocabulary.numbers_of(BRACKETS), raw.weights.han)
    if alike:
        alignment, strands = part_pairs(alignment, strands, alike, raw.outlines)
        twins = pair_provisions(first, second, alignment, strands, shown, pins)
    return _SettledPairs(alignment, strands, shown, twins, tuple(alike))


class _Pipeline:
    """One comparison under way."""

    def __init__(self, vocabulary: TokenVocabulary, raw: RawMatch, progress: Progress) -> None:
        self.outlines = raw.outlines
        self.raw = raw
        self.weights = raw.weights
        self.progress = progress
        self.brackets = vocabulary.numbers_of(BRACKETS)
        self.namer = ChangeNamer(raw.outlines, vocabulary)

    def run(self, settled: _SettledPairs) -> RawChanges:
        first, second = self.outlines
        raw = self.raw
        alignment, strands, shown = settled.alignment, settled.strands, settled.shown
        twins, alike = settled.twins, settled.alike
        moves, stray = twins.moves(), twins.stray(alignment.units)
        taken = set(twins.primary.values())
        owners = [(-1 if i in twins.primary else i, -1 if j in taken else j) for i, j in stray]
        changes = [*self._text_changes(strands, shown, twins, len(moves) + len(stray)), *self._heading_changes(twins)]
        self.progress.step(5, STEPS, "Numbering the changes")
        changes += self._number_changes(twins)
        equal = tuple(raw.equal())
        sentences = dict(enumerate(shown, len(moves) + len(stray)))
        changes += stale_citations(equal, changes, self.namer.citations, twins.partners, sentences)
        changes += find_format_changes(self.outlines, equal, changes, twins.primary, sentences)
        changes += self._moves(moves, stray, shown)
        changes += self._breaks(strands)
        return RawChanges(
            twins.pairs,
            equal,
            tuple(option_clusters(first, second, sign_clusters(first, second, changes, equal, twins.primary), twins)),
            (*moves, *owners, *((-1, -1) for _ in shown)),
            tuple(alike),
        )

    def _text_changes(
        self, strands: Sequence[TextPair], runs: Sequence[MovedRun], twins: ProvisionPairs, moves: int
    ) -> Iterator[RawChange]:
        taken = (_taken(runs, 0), _taken(runs, 1))
        for s in strands:
            if s.ids[0] == s.ids[1] and len(s.first) == len(s.second) == 1:
                same = self.outlines[0].texts[s.first[0]].text == self.outlines[1].texts[s.second[0]].text
                if same:
                    continue
            blocks = without_islands(s.blocks, s.ids[0], s.ids[1], self.weights)
            edits = with_whole_numbers(edits_of(s, blocks, self.outlines, "text", taken), self.outlines, self._cited)
            found = [c for edit, held in self.namer.citations.merged(edits) for c in self._named(edit, twins, held)]
            yield from without_kept_modals(found, self.outlines, self.namer.classes)
        for number, run in enumerate(runs, moves):
            for edit, held in self.namer.citations.merged(self._inner(run)):
                yield from (one._replace(move=number) for one in self._named(edit, twins, held))

    def _cited(self, side: int, place: int) -> list[tuple[int, int]]:
        return [(one.start, one.end) for one in self.namer.citations.targets[side].citations(place)]

    def _named(self, edit: RawEdit, twins: ProvisionPairs, held: ReferencePair | None = None) -> Iterator[RawChange]:
        """The findings of an edit, which is cut where what is marked begins or ends; a citation is never cut."""
        for part in cut_at_marks(edit, self.outlines) if held is None else (edit,):
            yield self.namer.named(part, twins, held)

    def _inner(self, run: MovedRun) -> Iterator[RawEdit]:
        """The edits inside a moved sentence: what stands between its matched tokens, and how these are spelled."""
        blocks = run.blocks
        texts = (self.outlines[0].texts[run.first], self.outlines[1].texts[run.second])
        for i, j, n in blocks:
            yield from spelling_edits(texts[0], i, texts[1], j, n, (run.first, run.second), "text")
        for lows, highs, words in self._gaps(run):
            ranges = [
                FieldRange(place, "text", *trim_space(text.text, low, high) if words else (low, high))
                for place, text, low, high in zip((run.first, run.second), texts, lows, highs, strict=True)
            ]
            yield RawEdit("words" if words else "space", ranges[0], ranges[1])

    def _gaps(self, run: MovedRun) -> list[tuple[tuple[int, int], tuple[int, int], bool]]:
        """Where the characters between two blocks of a moved sentence differ: their beginnings and ends on both sides,
        and whether there are words among them.
        """
        texts = (self.outlines[0].texts[run.first], self.outlines[1].texts[run.second])
        one, other = texts[0].spans, texts[1].spans
        between = [
            ((one[i + n - 1][1], other[j + n - 1][1]), (one[k][0], other[m][0]), i + n < k or j + n < m)
            for (i, j, n), (k, m, _) in pairwise(run.blocks)
        ]
        return [
            (lows, highs, words)
            for lows, highs, words in between
            if texts[0].text[lows[0] : highs[0]] != texts[1].text[lows[1] : highs[1]]
        ]

    def _heading_changes(self, twins: ProvisionPairs) -> Iterator[RawChange]:
        for edit in _heading_edits(self.raw, twins, self.brackets):
            yield from self._named(edit, twins)

    def _number_changes(self, twins: ProvisionPairs) -> Iterator[RawChange]:
        yield from find_number_changes(self.outlines[0], self.outlines[1], twins.primary)
        for side in (0, 1):
            for place in twins.lone[side]:
                outline = self.outlines[side]
                number = outline.provisions[place].number
                span = FieldRange(place, "number", 0, len(number))
                if number and outline.provisions[place].kind is Kind.OPTION and place not in twins.roots[side]:
                    first, second = (None, span) if side else (span, None)
                    yield RawChange(ChangeKind.OPTION, ChangeClass.SUBSTANTIVE, first, second)
                elif number and not outline.headings[place].ids and not outline.texts[place].ids:
                    yield self.namer.named(
                        RawEdit("words", None if side else span, span if side else None, True), twins
                    )

    def _moves(
        self, moves: list[tuple[int, int]], stray: list[tuple[int, int]], runs: Sequence[MovedRun]
    ) -> Iterator[RawChange]:
        for number, (i, j) in enumerate(moves):
            yield RawChange(
                ChangeKind.MOVE,
                ChangeClass.SUBSTANTIVE,
                FieldRange(i, "text", 0, 0),
                FieldRange(j, "text", 0, 0),
                move=number,
                points=True,
            )
        texts = (self.outlines[0].texts, self.outlines[1].texts)
        for number, (i, j) in enumerate(stray, len(moves)):
            yield RawChange(
                ChangeKind.MOVE,
                ChangeClass.SUBSTANTIVE,
                FieldRange(i, "text", 0, len(texts[0][i].text)),
                FieldRange(j, "text", 0, len(texts[1][j].text)),
                move=number,
                points=True,
            )
        for number, run in enumerate(runs, len(moves) + len(stray)):
            a, b = texts[0][run.first].spans, texts[1][run.second].spans
            yield RawChange(
                ChangeKind.MOVE,
                ChangeClass.SUBSTANTIVE,
                FieldRange(run.first, "text", a[run.first_start][0], a[run.first_end - 1][1]),
                FieldRange(run.second, "text", b[run.second_start][0], b[run.second_end - 1][1]),
                move=number,
                points=True,
            )

    def _breaks(self, strands: Sequence[TextPair]) -> Iterator[RawChange]:
        """Splits and joins: where one text breaks and the other does not."""
        for s in strands:
            for side in (0, 1):
                units = s.units(side)
                if len(units) < 2:
                    continue
                whole = s.units(1 - side)[0]
                spans = self.outlines[1 - side].texts[whole].spans
                for place, border in zip(units[1:], s.starts[side][1:-1], strict=True):
                    token = _opposite(s, side, border)
                    offset = spans[token][0] if token < len(spans) else len(self.outlines[1 - side].texts[whole].text)
                    broken, begun = FieldRange(whole, "text", offset, offset), FieldRange(place, "text", 0, 0)
                    yield RawChange(
                        ChangeKind.SPLIT if side else ChangeKind.JOIN,
                        ChangeClass.EDITORIAL,
                        broken if side else begun,
                        begun if side else broken,
                        points=True,
                    )


def _heading_edits(raw: RawMatch, twins: ProvisionPairs, brackets: frozenset[int]) -> Iterator[RawEdit]:
    """What differs in the headings of main pairs, and the headings of provisions without one."""
    first, second = raw.outlines
    for i, j in twins.primary.items():
        one, other = first.headings[i], second.headings[j]
        if one.text != other.text:
            s = TextPair((i,), (j,), (one.ids, other.ids), ((0, len(one.ids)), (0, len(other.ids))))
            s.blocks = match_tokens(one.ids, other.ids, brackets)
            s.blocks = slide_blocks(s.blocks, *s.ids, raw.weights)
            kept = without_islands(s.blocks, *s.ids, raw.weights)
            yield from edits_of(s, kept, raw.outlines, "heading", ({}, {}))
    for side in (0, 1):
        for place in twins.lone[side]:
            heading = raw.outlines[side].headings[place]
            if heading.ids:
                span = FieldRange(place, "heading", 0, len(heading.text))
                yield RawEdit("words", None if side else span, span if side else None, True)


def _taken(runs: Sequence[MovedRun], side: int) -> TakenRanges:
    taken: dict[int, list[tuple[int, int]]] = {}
    for run in runs:
        place, span = (
            (run.second, (run.second_start, run.second_end)) if side else (run.first, (run.first_start, run.first_end))
        )
        taken.setdefault(place, []).append(span)
    return {place: sorted(spans) for place, spans in taken.items()}


def _opposite(s: TextPair, side: int, border: int) -> int:
    """The token of the other side at which the second half begins: the first one matched at or after the border."""
    sizes = (len(s.ids[0]), len(s.ids[1]))
    blocks = [(0, 0, 0), *((block[side], block[1 - side], block[2]) for block in s.blocks)]
    blocks.append((sizes[side], sizes[1 - side], 0))
    at = next(k for k, (start, _, n) in enumerate(blocks) if k and (start >= border or start + n > border))
    (last, beside, m), (start, other, _) = blocks[at - 1], blocks[at]
    if start < border:
        return other + border - start
    return beside + m if last + m == border else other
