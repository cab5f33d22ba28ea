"""Finds the texts that a draft shows to be in dispute, and who signs them in the draft itself.

A bracket that holds nothing but a tag, a status or a note is none. Where rival wordings stand in brackets of their own
these are told as wordings and not a second time as brackets.

>>> found = disputes_in(draft("1. Ships [shall][should] moor [by day – Norhaven]."))
>>> [(one.sort.value, one.words, [held.actors[0].id for held in one.held]) for one in found]
[('alternative', 'shall', []), ('alternative', 'should', []), ('bracket', 'by day', ['XNO'])]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.attribution.holders.model import DisputedText, DisputeSort, HeldWords, HoldingSide, TextStretch
from app.attribution.positions.positions import FOR
from app.attribution.words.terms import word_spans
from app.notation.marks.brackets import CLOSERS, OPENERS
from app.treaty.attributions import Evidence, Link
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives, AttributionTag, Bracket, PlainMark, Stance, StatusMark
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.treaty.draft import Draft, Provision
    from app.treaty.marks import Mark

_YIELDING = (Stance.WITHDRAW, Stance.FLEXIBLE)
_GOES = (Stance.OPPOSE, Stance.DELETE)
_QUOTE = 300


class _Found(NamedTuple):
    sort: DisputeSort
    stretches: tuple[TextStretch, ...]
    depth: int


def disputes_in(draft: Draft, at: int = 0) -> tuple[DisputedText, ...]:
    """The texts in dispute of a draft, with who signs each of them there, in document order; `at` is its index."""
    texts = _Texts(draft)
    found = [*_brackets(draft), *_alternatives(draft), *_options(draft)]
    rivals = [one for one in found if one.sort is DisputeSort.ALTERNATIVE]
    kept = [one for one in found if texts.words(one) and not _is_rival(one, rivals, texts)]
    signed: dict[tuple[TextStretch, ...], list[HeldWords]] = {}
    free: dict[tuple[TextStretch, ...], None] = {}
    for scope, held in _signatures(draft, at):
        inside = smallest_around(scope, [one.stretches for one in kept])
        if inside is None and texts.words(_Found(DisputeSort.SIGNED, (scope,), 0)):
            inside = (scope,)
            free[inside] = None
        if inside is not None:
            signed.setdefault(inside, []).append(held)
    kept += [_Found(DisputeSort.SIGNED, stretches, 0) for stretches in free]
    made = [
        DisputedText(
            one.sort,
            one.stretches,
            texts.by_id[one.stretches[0].provision].address,
            texts.words(one),
            one.depth,
            tuple(signed.get(one.stretches, ())),
        )
        for one in kept
    ]
    return tuple(sorted(made, key=lambda one: (*texts.place(one.stretches[0]), one.depth)))


def smallest_around(scope: TextStretch, texts: Iterable[tuple[TextStretch, ...]]) -> tuple[TextStretch, ...] | None:
    """Of some texts the smallest that has a stretch in all of itself; None where none has it."""
    around = [
        stretches
        for stretches in texts
        if any(
            (one.provision, one.field) == (scope.provision, scope.field)
            and one.start <= scope.start
            and scope.end <= one.end
            for one in stretches
        )
    ]
    return min(around, key=lambda stretches: sum(one.end - one.start for one in stretches), default=None)


def _is_rival(one: _Found, rivals: Iterable[_Found], texts: _Texts) -> bool:
    """Whether a bracket is that of one of rival wordings, with the names that sign it."""
    around = one.stretches[0]
    return one.sort is DisputeSort.BRACKET and any(
        smallest_around(rival.stretches[0], [(around,)]) is not None and texts.words(rival) == texts.words(one)
        for rival in rivals
    )


def _fields(provision: Provision) -> tuple[tuple[str, str, Sequence[Mark]], ...]:
    return (("heading", provision.heading, provision.marks.heading), ("text", provision.text, provision.marks.text))


class _Texts:
    """The words of a draft's fields without what is no text of the treaty."""

    def __init__(self, draft: Draft) -> None:
        self.by_id = draft.by_id()
        self._rank = {provision.id: at for at, provision in enumerate(draft.provisions)}

    def place(self, stretch: TextStretch) -> tuple[int, str, int]:
        """What sorts stretches by the document."""
        return self._rank[stretch.provision], stretch.field, stretch.start

    def words(self, one: _Found) -> str:
        """The words of a text in dispute, without the signs of its own bracket; "" for one without words."""
        words = " ".join(filter(None, map(self._of, one.stretches)))
        if one.sort is DisputeSort.BRACKET:
            words = words.removeprefix(words[:1] if words[:1] in tuple(OPENERS) else "")
            words = words.removesuffix(words[-1:] if words[-1:] in tuple(CLOSERS) else "")
        return words.strip()

    def _of(self, stretch: TextStretch) -> str:
        provision = self.by_id[stretch.provision]
        text, marks = next((text, marks) for field, text, marks in _fields(provision) if field == stretch.field)
        words = text[stretch.start : stretch.end]
        for mark in sorted(marks, key=lambda mark: -mark.start):
            beside = isinstance(mark, AttributionTag | StatusMark) or (
                isinstance(mark, PlainMark) and mark.mark in ("note", "placeholder")
            )
            if beside and stretch.start <= mark.start and mark.end <= stretch.end:
                words = f"{words[: mark.start - stretch.start]} {words[mark.end - stretch.start :]}"
        words = " ".join(words.split())
        return words if word_spans(words) else ""


def _brackets(draft: Draft) -> Iterator[_Found]:
    """The brackets, those that span provisions with a stretch in each."""
    waiting: dict[int, list[TextStretch]] = {}
    for provision in draft.provisions:
        for field, _, marks in _fields(provision):
            for mark in marks:
                if not isinstance(mark, Bracket):
                    continue
                here = TextStretch(provision.id, field, mark.start, mark.end)
                if mark.part == "whole":
                    yield _Found(DisputeSort.BRACKET, (here,), mark.depth)
                elif mark.part == "opens":
                    waiting[mark.depth] = [here]
                else:
                    waiting.setdefault(mark.depth, []).append(here)
                    if mark.part == "closes":
                        yield _Found(DisputeSort.BRACKET, tuple(waiting.pop(mark.depth)), mark.depth)


def _alternatives(draft: Draft) -> Iterator[_Found]:
    for provision in draft.provisions:
        for field, _, marks in _fields(provision):
            for mark in marks:
                if isinstance(mark, Alternatives):
                    for start, end in mark.options:
                        yield _Found(DisputeSort.ALTERNATIVE, (TextStretch(provision.id, field, start, end),), 0)


def _options(draft: Draft) -> Iterator[_Found]:
    """Each block that is an option with all that stands under it."""
    above: dict[str, str] = {}
    stretches: dict[str, list[TextStretch]] = {}
    for provision in draft.provisions:
        top = provision.id if provision.kind is Kind.OPTION else above.get(provision.parent, "")
        above[provision.id] = top
        if top:
            stretches.setdefault(top, []).append(TextStretch(provision.id, "text", 0, len(provision.text)))
    for found in stretches.values():
        yield _Found(DisputeSort.OPTION, tuple(found), 0)


def _signatures(draft: Draft, at: int) -> Iterator[tuple[TextStretch, HeldWords]]:
    """What the tags of a draft say, and of which words; who has nothing against the words any more is no holder."""
    by_id, source = draft.by_id(), draft.symbol or draft.label or draft.source
    for provision in draft.provisions:
        for field, text, marks in _fields(provision):
            for mark in marks:
                if isinstance(mark, StatusMark) and mark.status == "pending" and mark.actors:
                    scope = TextStretch(provision.id, field, *mark.scope)
                    said = _evidence(text, mark.start, mark.end, draft, source, by_id[provision.id].address)
                    yield scope, HeldWords(
                        mark.actors, HoldingSide.OTHERWISE, Stance.RESERVE, Link.MARKED, said, at,
                        address=provision.address,
                    )  # fmt: skip
                if not isinstance(mark, AttributionTag) or mark.request:
                    continue
                scope = TextStretch(provision.id, field, *mark.scope)
                if mark.unit in by_id:
                    scope = TextStretch(mark.unit, "text", *mark.unit_scope)
                said = _evidence(text, mark.start, mark.end, draft, source, provision.address)
                for one in mark.stances:
                    if one.stance not in _YIELDING and one.actors:
                        side = HoldingSide.OTHERWISE
                        if one.stance in FOR:
                            side = HoldingSide.FOR
                        elif one.stance in _GOES:
                            side = HoldingSide.AGAINST
                        yield (
                            scope,
                            HeldWords(one.actors, side, one.stance, Link.MARKED, said, at, address=provision.address),
                        )


def _evidence(text: str, start: int, end: int, draft: Draft, source: str, where: str) -> Evidence:
    return Evidence(
        EvidenceKind.TAG, source, where, text[start:end].strip()[:_QUOTE], draft.date, draft.label or draft.source
    )
