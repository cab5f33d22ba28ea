"""Naming: the finding of an edit, with its kind, class, tags and the event it belongs to.

The rules of class and tag are in `classify.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.classify import Classes, marked_as
from app.comparison.edits import tight
from app.comparison.findings import Cluster, Finding
from app.comparison.references import Citations
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.comparison.edits import Edit, Range
    from app.comparison.outline import Outline
    from app.comparison.tokens import Vocabulary
    from app.comparison.twins import Twins


class Namer:
    """Names the edits between two outlines."""

    def __init__(self, outlines: tuple[Outline, Outline], vocabulary: Vocabulary) -> None:
        """In: `vocabulary` is the one with which both outlines were read."""
        self.outlines = outlines
        self.citations = Citations(outlines, vocabulary.words)
        self.classes = Classes(outlines, vocabulary)

    def named(self, edit: Edit, twins: Twins) -> Finding:
        """The finding of an edit: its kind, class and tags."""
        texts = [self._text(side, span) for side, span in ((0, edit.first), (1, edit.second))]
        if edit.nature == "sign":
            return Finding(ChangeKind.BRACKETING, ChangeClass.SUBSTANTIVE, edit.first, edit.second)
        if edit.nature == "space":
            return Finding(_kind(*texts), ChangeClass.EDITORIAL, edit.first, edit.second)
        weight, tags = self.classes.judged(edit)
        if (reference := self._reference(edit, twins, editorial=weight is ChangeClass.EDITORIAL)) is not None:
            return reference
        marked = self._marked(edit)
        if marked:
            weight = ChangeClass.SUBSTANTIVE
        if "number" in tags:
            tags = self._cited(edit, tags)
        cluster = None
        for side, span in ((0, edit.first), (1, edit.second)):
            other = edit.second if side == 0 else edit.first
            if span is not None and other is None and span.place in twins.roots[side]:
                cluster = Cluster("insertion" if side else "deletion", twins.roots[side][span.place])
        return Finding(marked or _kind(*texts), weight, edit.first, edit.second, tags, cluster)

    def _reference(self, edit: Edit, twins: Twins, *, editorial: bool) -> Finding | None:
        """The finding of an edit inside a citation; of an editorial one only where the citation went astray."""
        kind, tags = ChangeKind.CROSS_REFERENCE, ("reference",)
        if editorial:
            cited = self.citations.strayed(edit, twins.partners)
            if cited is None:
                return None
            return Finding(kind, ChangeClass.SUBSTANTIVE, edit.first, edit.second, tags, cited=cited)
        verdict = self.citations.verdict(edit, twins.partners)
        if verdict is None:
            return None
        weight = ChangeClass.CONSEQUENTIAL if verdict.follows else ChangeClass.SUBSTANTIVE
        return Finding(kind, weight, edit.first, edit.second, tags, verdict.cluster, cited=verdict.cited)

    def _cited(self, edit: Edit, tags: tuple[str, ...]) -> tuple[str, ...]:
        """The tags of an edit of numbers; a number inside a citation makes it a reference, not a number."""
        cited = [
            [(reference.start, reference.end) for reference in self.citations.around(side, span)]
            for side, span in ((0, edit.first), (1, edit.second))
        ]
        if not cited[0] and not cited[1]:
            return tags
        return (*self.classes.judged(edit, (cited[0], cited[1]))[1], "reference")

    def _marked(self, edit: Edit) -> ChangeKind | None:
        """Attribution or status, when every changed word stands inside such a mark."""
        names = set()
        for outline, span in zip(self.outlines, (edit.first, edit.second), strict=True):
            if span is not None and span.end > span.start and span.field != "number":
                marks = outline.provisions[span.place].marks
                text = (
                    outline.provisions[span.place].text
                    if span.field == "text"
                    else outline.provisions[span.place].heading
                )
                start, end = tight(text, span.start, span.end)
                names.add(marked_as(marks.text if span.field == "text" else marks.heading, start, end))
        if len(names) == 1 and (name := names.pop()):
            return ChangeKind(name)
        return None

    def _text(self, side: int, span: Range | None) -> str:
        if span is None:
            return ""
        provision = self.outlines[side].provisions[span.place]
        whole = {"text": provision.text, "heading": provision.heading, "number": provision.number}[span.field]
        return whole[span.start : span.end]


def _kind(before: str, after: str) -> ChangeKind:
    if not before:
        return ChangeKind.INSERTION
    return ChangeKind.SUBSTITUTION if after else ChangeKind.DELETION
