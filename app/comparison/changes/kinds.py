"""Naming: the finding of an edit, with its kind, class, tags and the event it belongs to.

The rules of class and tag are in `classify.py`.

>>> told(compare(draft("1. Ships moor [by day]. See article 9."), draft("1. Ships moor by day. See article 8.")))
['bracketing: −[', 'bracketing: −]', 'cross_reference: 9 → 8']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.changes.citation_changes import Citations
from app.comparison.changes.classify import EditClassifier, mark_kind_at
from app.comparison.changes.raw_changes import EventKey, RawChange
from app.comparison.edits.edits import trim_space
from app.comparison.text.near_marks import NearMarks
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.comparison.changes.citation_changes import ReferencePair
    from app.comparison.changes.provision_pairs import ProvisionPairs
    from app.comparison.edits.edits import FieldRange, RawEdit
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.comparison.text.tokenizer import TokenVocabulary


class ChangeNamer:
    """Names the edits between two outlines."""

    def __init__(self, outlines: tuple[TokenizedDraft, TokenizedDraft], vocabulary: TokenVocabulary) -> None:
        """In: `vocabulary` is the one with which both outlines were read."""
        self.outlines = outlines
        self.citations = Citations(outlines, vocabulary.words)
        self.classes = EditClassifier(outlines, vocabulary)

    def named(self, edit: RawEdit, twins: ProvisionPairs, held: ReferencePair | None = None) -> RawChange:
        """The finding of an edit: its kind, class and tags. `held` are the two citations inside which it stands."""
        first, second = edit.first, edit.second
        if edit.nature == "sign":
            return RawChange(ChangeKind.BRACKETING, ChangeClass.SUBSTANTIVE, first, second)
        if edit.nature == "space":
            return RawChange(_kind(first, second), ChangeClass.EDITORIAL, first, second)
        weight, tags = self.classes.judged(edit)
        if held is not None:
            reference = self._reference(edit, held, twins, editorial=weight is ChangeClass.EDITORIAL)
            if reference is not None:
                return reference
        marked = self._marked(edit)
        if marked:
            weight = ChangeClass.SUBSTANTIVE
        if "number" in tags:
            tags = self._cited(edit)
        cluster = None
        if second is None and first is not None and first.place in twins.roots[0]:
            cluster = EventKey("deletion", twins.roots[0][first.place])
        elif first is None and second is not None and second.place in twins.roots[1]:
            cluster = EventKey("insertion", twins.roots[1][second.place])
        return RawChange(marked or _kind(first, second), weight, first, second, tags, cluster)

    def _reference(
        self, edit: RawEdit, held: ReferencePair, twins: ProvisionPairs, *, editorial: bool
    ) -> RawChange | None:
        """The finding of an edit inside a citation; of an editorial one only if the citation means another thing."""
        kind, tags = ChangeKind.CROSS_REFERENCE, ("reference",)
        judged = self.citations.strayed if editorial else self.citations.verdict
        verdict = judged(edit, held, twins.partners)
        if verdict is None:
            return None
        weight = ChangeClass.CONSEQUENTIAL if verdict.follows else ChangeClass.SUBSTANTIVE
        return RawChange(kind, weight, edit.first, edit.second, tags, verdict.cluster, cited=verdict.cited)

    def _cited(self, edit: RawEdit) -> tuple[str, ...]:
        """The tags of an edit of numbers; a number inside a citation makes it a reference, not a number, and so does
        one that goes on with one: “articles 4 [to 6]”.
        """
        spans = ((0, edit.first), (1, edit.second))
        near = any(self.citations.around(side, span) for side, span in spans)
        cited = [[(one.start, one.end) for one in self.citations.beside(side, span)] for side, span in spans]
        found = self.classes.judged(edit, (cited[0], cited[1]))[1]
        cites = near or ("number" not in found and "number" in self.classes.judged(edit, ((), ()))[1])
        return (*found, "reference") if cites else found

    def _marked(self, edit: RawEdit) -> ChangeKind | None:
        """Attribution or status, when every changed word stands inside such a mark."""
        names: set[str] = set()
        for outline, span in zip(self.outlines, (edit.first, edit.second), strict=True):
            if span is not None and span.end > span.start and span.field != "number":
                near = outline.once(NearMarks).of(span.place, span.field)
                if not near.all:
                    return None
                provision = outline.provisions[span.place]
                text = provision.text if span.field == "text" else provision.heading
                words = trim_space(text, span.start, span.end)
                names.add(mark_kind_at(near.at(*words), *words))
        if len(names) == 1 and (name := names.pop()):
            return ChangeKind(name)
        return None


def _kind(first: FieldRange | None, second: FieldRange | None) -> ChangeKind:
    if first is None or first.start == first.end:
        return ChangeKind.INSERTION
    gone = second is None or second.start == second.end
    return ChangeKind.DELETION if gone else ChangeKind.SUBSTITUTION
