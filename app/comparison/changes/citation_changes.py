"""Tells what became of citations. One that was edited follows its target or points elsewhere; one nobody edited went
astray.

A citation is resolved in its draft (`citation_targets.py`) and held against the pairs of provisions. An edited one that
follows its target is consequential; one that does not is substantive. And where article 7 became article 8 while the
text still says "article 7", the words are the same on both sides and their meaning is not: a reader who is only shown
edited words would never know.

Told as astray is a citation that stands in equal words on both sides and that is read alike there, when what it names
in one draft is not what it names in the other. Not told: one of another instrument; one that names nothing in either
draft, or one of two provisions with the same number; one whose target was taken out while a new provision has its
number (that is a target rewritten); one inside words that are shown as changed anyway.

A citation that follows its article is no change of substance. One that nobody edited and that names another article now
is one; wrong would be to say nothing of it.

>>> older = draft("Article 1", "Nets", "1. Nets are dried.", "Article 2", "Ships", "1. See article 1.")
>>> put_in = ["Article 1", "Terms", "1. A pier is of stone.", "Article 2", "Nets", "1. Nets are dried."]
>>> classes(compare(older, draft(*put_in, "Article 3", "Ships", "1. See article 2.")))[-1]
'cross_reference: 1 → 2 (consequential, reference)'
>>> classes(compare(older, draft(*put_in, "Article 3", "Ships", "1. See article 1.")))[-1]
'cross_reference: article 1 (substantive, reference)'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from app.comparison.changes.citation_targets import Target, Targets, citations_touching
from app.comparison.changes.numbering import scope
from app.comparison.changes.raw_changes import CitedPlaces, EventKey, RawChange
from app.comparison.edits.edits import FieldRange, RawEdit, common_space, trim_space
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.comparison.alignment.moved_sentences import MovedRun
    from app.comparison.changes.citation_targets import CitationPairs
    from app.comparison.edits.equal_runs import EqualRun
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.notation.references.targets import Reference


ReferencePair = tuple["Reference", "Reference"]
"""The citation of each side inside which an edit stands."""

_JOINTS = {
    "en": {"and": "and", "or": "or", "to": "to", "through": "to"},
    "fr": {"et": "and", "ou": "or", "à": "to"},
    "es": {"y": "and", "e": "and", "o": "or", "u": "or", "a": "to", "al": "to", "hasta": "to"},
    "ru": {"и": "and", "или": "or", "по": "to", "до": "to"},
    "zh": {"和": "and", "及": "and", "与": "and", "或": "or", "至": "to", "到": "to"},
    "ar": {"و": "and", "او": "or", "أو": "or", "الى": "to", "إلى": "to"},
}
"""What joins the items of a citation, by language."""
_SIGNS = dict.fromkeys(",،、，", ",") | dict.fromkeys("-‐‑–—−", "to")
"""The signs that do."""
_ITEM = compile_later(r"\d+|[^\W\d_]|[ivxlc]+|[(（第]")
"""What a number or letter of a list begins with."""
_PASSED = frozenset('[]«»“”„"')
"""What may stand round the number of an item."""
_LONGEST = 160
"""Code points of the longest edit that can be one of a citation."""


@dataclass(frozen=True)
class CitationVerdict:
    """What an edit inside a citation is: `follows` its target or not, the series of numbers it follows, and what the
    two citations mean.
    """

    follows: bool
    cluster: EventKey | None = None
    cited: CitedPlaces | None = None


class Citations:
    """The citations of two outlines, read when first asked for."""

    def __init__(self, outlines: tuple[TokenizedDraft, TokenizedDraft], words: Sequence[str]) -> None:
        """In: `words` are the tokens of the vocabulary with which both outlines were read."""
        self.outlines = outlines
        known: dict[tuple[str, str], tuple[Reference, ...]] = {}
        self.targets = (Targets(outlines[0], words, known), Targets(outlines[1], words, known))

    def around(self, side: int, span: FieldRange | None) -> list[Reference]:
        """The citations of a text that a range touches."""
        if span is None or span.field != "text":
            return []
        return list(
            citations_touching(self.targets[side].citations(span.place), span.start, max(span.end, span.start + 1))
        )

    def beside(self, side: int, span: FieldRange | None) -> Sequence[Reference]:
        """All citations of the text in which a range stands."""
        return self.targets[side].citations(span.place) if span is not None and span.field == "text" else ()

    def merged(self, edits: Iterable[RawEdit]) -> Iterator[tuple[RawEdit, ReferencePair | None]]:
        """The same edits, in order, with those of words that stand inside one citation on both sides made one:
        "article [5 → 6], paragraph [2 → 3]" is one edit. Beside each, the two citations inside which it stands.
        """
        waiting: RawEdit | None = None
        held: ReferencePair | None = None
        for edit, cited in self._cut(edits):
            if waiting is not None and cited is not None and cited == held and _places(waiting) == _places(edit):
                ranges = (self._over(0, waiting.first, edit.first), self._over(1, waiting.second, edit.second))
                waiting = waiting._replace(first=ranges[0], second=ranges[1])
                continue
            if waiting is not None:
                yield waiting, held
            waiting, held = edit, cited
        if waiting is not None:
            yield waiting, held

    def _cut(self, edits: Iterable[RawEdit]) -> Iterator[tuple[RawEdit, ReferencePair | None]]:
        """The same edits, in order, each that begins inside a citation on both sides and goes on behind it cut where
        that ends: "paragraph [1 shall → 2 may]" is an edit of the citation and one of the verb. Beside each, the two
        citations inside which it stands.
        """
        for edit in edits:
            first, second = edit.first, edit.second
            if edit.nature != "words" or edit.whole or first is None or second is None:
                yield edit, None
                continue
            if not (self._near(0, first) and self._near(1, second)):
                yield edit, None
                continue
            if (begun := self._begun(first, second)) is not None:
                heads = first._replace(end=begun[0].end), second._replace(end=begun[1].end)
                yield edit._replace(first=heads[0], second=heads[1]), begun
                space = common_space(self._text(0, first)[heads[0].end :], self._text(1, second)[heads[1].end :])
                first = first._replace(start=heads[0].end + space)
                second = second._replace(start=heads[1].end + space)
                edit = edit._replace(first=first, second=second)
            yield edit, self._cited(first, second)

    def _text(self, side: int, span: FieldRange) -> str:
        """The text in which a range stands, up to its end."""
        return self.outlines[side].texts[span.place].text[: span.end]

    def _begun(self, first: FieldRange, second: FieldRange) -> ReferencePair | None:
        """The two citations inside which an edit begins, when it goes on behind one of them and reaches the other's
        end.
        """
        one, other = (
            next((r for r in self.around(side, span) if r.start < span.start < r.end <= span.end), None)
            for side, span in ((0, first), (1, second))
        )
        if one is None or other is None or one.external or other.external:
            return None
        behind = self._text(0, first)[one.end :] + self._text(1, second)[other.end :]
        return None if not behind or behind.isspace() else (one, other)

    def verdict(self, edit: RawEdit, cited: ReferencePair, partners: CitationPairs) -> CitationVerdict | None:
        """What an edit is to the citations inside which it stands on both sides; None when one of them is of another
        instrument.
        """
        if cited[0].external or cited[1].external or edit.first is None or edit.second is None:
            return None
        ends = (
            self.targets[0].of(edit.first.place, cited[0]),
            self.targets[1].of(edit.second.place, cited[1]),
        )
        if self._joints(0, edit.first, cited) != self._joints(1, edit.second, cited):
            return CitationVerdict(False)
        pairs: list[tuple[int, int]] = []
        for one, other in zip(*ends, strict=False):
            pair = partners.pair(one, other) or self._alone(one, other, partners)
            if pair is None:
                return CitationVerdict(False, cited=partners.cited(one, other))
            pairs.append(pair)
        if len(ends[0]) != len(ends[1]):
            return CitationVerdict(False, cited=partners.cited(ends[0][-1], ends[1][-1]))
        every = [CitedPlaces(i, j, j, i) for i, j in pairs]
        for named in every:
            series = self._series(named.first, named.second, partners.primary)
            if series is not None:
                return CitationVerdict(True, EventKey("renumbering", series), named)
        return CitationVerdict(True, cited=every[0])

    def _alone(self, one: Target, other: Target, partners: CitationPairs) -> tuple[int, int] | None:
        """The same as `CitationPairs.pair` for two provisions one of which is all that the other holds: a paragraph,
        and the article of which it became the whole text.
        """
        if one.rest or other.rest or min(one.place, other.place) < 0:
            return None
        i, j = self.targets[0].innermost(one.place), self.targets[1].innermost(other.place)
        if i is None or j is None or not partners.paired(i, j):
            return None
        beside = partners.beside(i, j)
        words = [self.outlines[side].texts[place].ids for side in (0, 1) for place in beside[side]]
        return None if any(words) else (one.place, other.place)

    def strayed(self, edit: RawEdit, cited: ReferencePair, partners: CitationPairs) -> CitationVerdict | None:
        """The same for an edit of spelling and signs alone; None also when the citation still means what it meant."""
        if cited[0].external or cited[1].external or edit.first is None or edit.second is None:
            return None
        ends = (self.targets[0].of(edit.first.place, cited[0]), self.targets[1].of(edit.second.place, cited[1]))
        parted = partners.any_parted(*ends)
        if parted is None and self._joints(0, edit.first, cited) == self._joints(1, edit.second, cited):
            return None
        return CitationVerdict(False, cited=parted)

    def _joints(self, side: int, span: FieldRange, cited: ReferencePair) -> list[str]:
        """How the items of a citation are joined, in order: "articles 5 and 6" is neither "articles 5 or 6" nor "5 to
        6". A comma says what the next "and" or "or" of its list says.
        """
        outline, reference = self.outlines[side], cited[side]
        tokens = outline.texts[span.place]
        language = outline.draft.language
        names = _JOINTS.get(language, _JOINTS["en"])
        citing = frozenset() if language == "zh" else self.targets[side].citing  # "第2条和第3条": it stands behind
        low, high = tokens.before(reference.start), tokens.before(reference.end)
        inside = [k for k in range(low, high) if tokens.word(k) not in _PASSED]
        words = ["", *(tokens.word(k).casefold() for k in inside), ""]
        heads = [False, *(tokens.ids[k] in citing for k in inside), False]
        found: list[str] = []
        for k in range(1, len(words) - 1):
            word, after = words[k], words[k + 1]
            if word in names and not (heads[k - 1] or heads[k + 1] or after == ")"):
                found.append(names[word])
            elif word in _SIGNS and not heads[k + 1] and _ITEM.fullmatch(after):
                found.append(_SIGNS[word])
        return _without_commas(found)

    def _cited(self, first: FieldRange, second: FieldRange) -> ReferencePair | None:
        """The two citations inside which an edit stands."""
        if max(first.end - first.start, second.end - second.start) > _LONGEST:
            return None
        one = self._holding(0, first)
        other = self._holding(1, second) if one is not None else None
        if one is None or other is None:
            return None
        lone = [side for side, span in ((0, first), (1, second)) if span.start < span.end]
        if len(lone) == 1 and self._covers(lone[0], (first, second)[lone[0]], (one, other)):
            return None  # one citation came or went beside another
        return one, other

    def _near(self, side: int, span: FieldRange) -> bool:
        """False when no word with which citations are made stands near a range: most edits need no reading."""
        return span.field == "text" and self.targets[side].near(span.place, span.start, span.end)

    def _covers(self, side: int, span: FieldRange, cited: tuple[Reference, Reference]) -> bool:
        """True when an edit covers the whole citation of its side."""
        start, end = trim_space(self.outlines[side].provisions[span.place].text, span.start, span.end)
        return start <= cited[side].start and cited[side].end <= end

    def _holding(self, side: int, span: FieldRange) -> Reference | None:
        """The citation that holds a whole range."""
        found = self.targets[side].citations(span.place) if span.field == "text" else ()
        if not found:
            return None
        text = self.outlines[side].provisions[span.place].text
        start, end = trim_space(text, span.start, span.end)
        near = citations_touching(
            found, start - 1, max(end, start + 1)
        )  # what is added right behind a citation belongs to it
        held = next((r for r in near if r.start <= start and end <= r.end), None)
        if held is None and start == end and text[:start].endswith((" ", "\u00a0")):
            return next((r for r in citations_touching(found, start - 2, start) if r.end == start - 1), None)
        return held

    def _over(self, side: int, one: FieldRange | None, other: FieldRange | None) -> FieldRange | None:
        """The range from the beginning of one to the end of the other, without space at its end."""
        return None if one is None or other is None else one._replace(end=self._tight_end(side, one, other))

    def _tight_end(self, side: int, one: FieldRange, other: FieldRange) -> int:
        return max(one.start, trim_space(self._text(side, other), one.start, other.end)[1])

    def _series(self, i: int, j: int, primary: Mapping[int, int]) -> tuple[int, int] | None:
        """The series of the outermost number that changed at or above a pair of cited provisions."""
        first, second = self.outlines
        found: tuple[int, int] | None = None
        for one in (i, *first.above(i)):
            other = primary.get(one)
            if other is not None and first.numbers[one] != second.numbers[other]:
                found = scope(first, one, second, other)
        return found


def _without_commas(joints: Sequence[str]) -> list[str]:
    """The same with what each comma of a list stands for."""
    found: list[str] = []
    last = "and"
    for joint in reversed(joints):
        last = last if joint in (",", "to") else joint
        found.append(last if joint == "," else joint)
    return found[::-1]


def _places(edit: RawEdit) -> tuple[int, int]:
    return (edit.first.place if edit.first else -1, edit.second.place if edit.second else -1)


def stale_citations(
    equal: Iterable[EqualRun],
    changes: Sequence[RawChange],
    citations: Citations,
    partners: CitationPairs,
    moved: Mapping[int, MovedRun],
) -> Iterator[RawChange]:
    """The findings of citations in equal words that name another provision now.

    In: the raw match; the changes found so far; `moved` are the moved sentences under the numbers of their moves.
    """
    hidden = [_ranges(changes, side) for side in (0, 1)]
    for run in equal:
        start, end = run.first_start, run.first_start + run.length
        for reference in citations_touching(citations.targets[0].citations(run.first), start, end):
            shift = run.second_start - run.first_start
            if reference.external or reference.start < start or reference.end > end:
                continue
            span = (reference.start + shift, reference.end + shift)
            if _touched(hidden[0], run.first, reference.start, reference.end) or _touched(hidden[1], run.second, *span):
                continue
            if not _read_alike(reference, citations.targets[1].citations(run.second), span):
                continue
            cited = _parted(citations, partners, run, reference)
            if cited is not None:
                yield RawChange(
                    ChangeKind.CROSS_REFERENCE,
                    ChangeClass.SUBSTANTIVE,
                    FieldRange(run.first, "text", reference.start, reference.end),
                    FieldRange(run.second, "text", *span),
                    ("reference",),
                    move=_move(moved, citations, run, reference),
                    cited=cited,
                )


def _parted(citations: Citations, partners: CitationPairs, run: EqualRun, reference: Reference) -> CitedPlaces | None:
    ends = (citations.targets[0].of(run.first, reference), citations.targets[1].of(run.second, reference))
    return partners.any_parted(*ends)


def _read_alike(reference: Reference, others: Sequence[Reference], span: tuple[int, int]) -> bool:
    return any((o.start, o.end) == span and o.says() == reference.says() for o in citations_touching(others, *span))


def _ranges(changes: Sequence[RawChange], side: int) -> dict[int, list[tuple[int, int]]]:
    """The ranges of texts that are shown as changed, by place, in order."""
    ranges: dict[int, list[tuple[int, int]]] = {}
    for change in changes:
        span = change.second if side else change.first
        if span is not None and span.field == "text" and span.start < span.end and not change.kind.traits.points:
            ranges.setdefault(span.place, []).append((span.start, span.end))
    return {place: _reaching(sorted(found)) for place, found in ranges.items()}


def _reaching(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, each with the furthest end that it or one before it has."""
    ends = accumulate((end for _, end in ranges), max)
    return [(start, end) for (start, _), end in zip(ranges, ends, strict=True)]


def _touched(ranges: Mapping[int, Sequence[tuple[int, int]]], place: int, start: int, end: int) -> bool:
    inside = ranges.get(place, ())
    before = bisect_left(inside, (end,))
    return before > 0 and inside[before - 1][1] > start


def _move(moved: Mapping[int, MovedRun], citations: Citations, run: EqualRun, reference: Reference) -> int | None:
    """The number of the moved sentence in which a citation stands."""
    for number, sentence in moved.items():
        if (sentence.first, sentence.second) == (run.first, run.second):
            spans = citations.outlines[0].texts[sentence.first].spans
            if spans[sentence.first_start][0] <= reference.start < spans[sentence.first_end - 1][1]:
                return number
    return None
