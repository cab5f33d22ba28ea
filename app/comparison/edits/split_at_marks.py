"""Cuts an edit of words where a mark that names somebody begins or ends inside it. The mark may be in either draft.

So every change is wholly of one tracked author, or in the scope of the same tags, or of nobody: a name never covers
words beside its mark. Signs alone go with the words beside them; an edit of one word is not cut. It names nobody.

What a tracked change marks is a change of its own; what nobody marked beside it is another one.

>>> from dataclasses import replace
>>> from app.treaty.marks import Marks, Revision, RevisionKind
>>> newer = draft("1. Ships moor by day and by night.")
>>> tracked = Marks(text=(Revision(10, 17, RevisionKind.INSERTED, "A. Pilot"),))
>>> marked = replace(newer, provisions=(newer.provisions[0], replace(newer.provisions[1], marks=tracked)))
>>> told(compare(draft("1. Ships moor."), newer)), told(compare(draft("1. Ships moor."), marked))
(['insertion: + by day and by night'], ['insertion: + by day ', 'insertion: +and by night'])
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.near_marks import NearMarks
from app.comparison.text.tokenizer import words_of
from app.treaty.marks import AttributionTag, Revision, RevisionUnit

if TYPE_CHECKING:
    from app.comparison.edits.edits import FieldRange, RawEdit
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.comparison.text.tokenizer import Tokens
    from app.treaty.marks import Mark

_Outlines = tuple["TokenizedDraft", "TokenizedDraft"]


class _Whose(NamedTuple):
    """Whose mark stands over a word: the author in the marks of its own draft, in those of the other, the tags."""

    here: str = ""
    there: str = ""
    tags: tuple[int, ...] = ()


class _Part(NamedTuple):
    """A piece of one side of an edit, and the authors by the marks of the first and of the second draft."""

    start: int
    end: int
    authors: tuple[str, str]


def cut_at_marks(edit: RawEdit, outlines: _Outlines) -> Iterator[RawEdit]:
    """The edits into which the marks of both drafts cut an edit, in order; the very edit where they do not.

    What one author took out and what the same author put in stay one edit.
    """
    if edit.nature != "words" or not any(
        outline.once(NearMarks).of(span.place, span.field).all
        for outline, span in zip(outlines, (edit.first, edit.second), strict=True)
        if span is not None
    ):
        yield edit
        return
    parts = [_parts(edit, outlines, side) for side in (0, 1)]
    if len(parts[0]) < 2 and len(parts[1]) < 2 and not _others_came(parts[0], parts[1]):
        yield edit
        return
    at = [span.start if span is not None else 0 for span in (edit.first, edit.second)]
    for pair in _paired(parts[0], parts[1]):
        spans: list[FieldRange | None] = []
        for side, (whole, part) in enumerate(zip((edit.first, edit.second), pair, strict=True)):
            start, end = (part.start, part.end) if part is not None else (at[side], at[side])
            spans.append(whole._replace(start=start, end=end) if whole is not None else None)
        if None not in pair:
            at = [part.end for part in pair if part is not None]
        yield edit._replace(first=spans[0], second=spans[1])


def _others_came(first: Sequence[_Part], second: Sequence[_Part]) -> bool:
    """Whether other words than those of who took words out, by a tracked change, stand in their place."""
    if not first or not second:
        return False
    (by_first, by_second), (here_first, here_second) = first[0].authors, second[0].authors
    return by_second not in ("", here_second) or here_first not in ("", by_first)


def _paired(first: Sequence[_Part], second: Sequence[_Part]) -> Iterator[tuple[_Part | None, _Part | None]]:
    """The parts of both sides in order, those of the same authors together."""
    done = 0
    for part in first:
        authors = part.authors
        found = next((n for n in range(done, len(second)) if second[n].authors == authors), -1)
        if found < 0:
            yield part, None
            continue
        for other in second[done:found]:
            yield None, other
        yield part, second[found]
        done = found + 1
    for other in second[done:]:
        yield None, other


def _parts(edit: RawEdit, outlines: _Outlines, side: int) -> list[_Part]:
    """One side of an edit in parts, which together are the side, sign for sign; [] for one without words."""
    span, other = (edit.second, edit.first) if side else (edit.first, edit.second)
    if span is None or span.start == span.end:
        return []
    outline, opposite = (outlines[1], outlines[0]) if side else outlines
    tokens = outline.tokens(span.place, span.field)
    inside = range(tokens.before(span.start), tokens.before(span.end))
    reach = (tokens.spans[inside[0]][0], tokens.spans[inside[-1]][1]) if inside else (span.start, span.end)
    marks = _touching(tokens, inside, outline.once(NearMarks).of(span.place, span.field).at(*reach))
    deletions = []
    if other is not None:
        deletions = opposite.once(NearMarks).of(other.place, other.field).deletions(other.start, other.end)
    if not marks and not deletions:  # most edits: nobody marked anything of them
        return [_Part(span.start, span.end, ("", ""))] if inside else []
    whose = _over(tokens, inside, marks)
    if deletions:
        gone = _deleted(tokens, inside, deletions)
        whose = [one._replace(there=there) for one, there in zip(whose, gone, strict=True)]
    runs = _runs(whose, [any(c.isalnum() for c in tokens.word(n)) for n in inside])
    starts = [span.start, *(tokens.spans[inside[at]][0] for at, _ in runs[1:]), span.end]
    return [
        _Part(starts[n], starts[n + 1], (one.there, one.here) if side else (one.here, one.there))
        for n, (_, one) in enumerate(runs)
    ]


def _runs(whose: Sequence[_Whose], worded: Sequence[bool]) -> list[tuple[int, _Whose]]:
    """Where runs of tokens of the same begin, and whose they are; signs that are nobody else's words' go with what
    stands before them, the first ones with what follows.
    """
    runs: list[tuple[int, _Whose, bool]] = []
    for at, (one, word) in enumerate(zip(whose, worded, strict=True)):
        if runs and runs[-1][1] == one:
            runs[-1] = (runs[-1][0], one, runs[-1][2] or word)
        else:
            runs.append((at, one, word))
    found: list[tuple[int, _Whose]] = []
    for at, one, word in runs:
        if not word and found:
            continue
        if found and found[-1][1] == one:
            continue
        found.append((at, one))
    if len(found) > 1 and not runs[0][2]:
        found[:2] = [(0, found[1][1])]
    return found


def _touching(tokens: Tokens, inside: range, marks: Sequence[Mark]) -> list[Revision | AttributionTag]:
    """The tracked insertions and tags that stand over some of the tokens."""
    if not marks or not inside:
        return []
    start, end = tokens.spans[inside[0]][0], tokens.spans[inside[-1]][1]
    found: list[Revision | AttributionTag] = []
    for m in marks:
        if isinstance(m, Revision):
            if m.start < end and m.end > start and m.unit is RevisionUnit.TEXT and m.kind.adds:
                found.append(m)
        elif isinstance(m, AttributionTag) and not m.unit and not m.request:
            low, high = m.scope
            if (low < end and high > start) or (m.start < end and m.end > start):
                found.append(m)
    return found


def _over(tokens: Tokens, inside: range, marks: Sequence[Revision | AttributionTag]) -> list[_Whose]:
    """Whose the tokens are by the marks that stand over them."""
    added = [m for m in marks if isinstance(m, Revision)]
    tags = [m for m in marks if isinstance(m, AttributionTag)]
    found = []
    for low, high in (tokens.spans[n] for n in inside):
        author = next((m.author for m in added if m.start < high and m.end > low), "")
        over = tuple(
            n
            for n, m in enumerate(tags)
            if (m.scope[0] < high and m.scope[1] > low) or (m.start < high and m.end > low)
        )
        found.append(_Whose(author, "", over))
    return found


def _deleted(tokens: Tokens, inside: range, marks: Sequence[Revision]) -> list[str]:
    """Whose the tokens are by the tracked deletions at their place in the other draft, which remember their words."""
    words = [tokens.word(n) for n in inside]
    found = [""] * len(words)
    for mark in marks:
        gone = words_of(mark.before)
        for at, _, size in SequenceMatcher(None, words, gone, autojunk=False).get_matching_blocks():
            for n in range(at, at + size):
                found[n] = found[n] or mark.author
    return found
