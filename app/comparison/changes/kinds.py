"""Naming: the finding of an edit, with its kind, class, tags and the event it belongs to.

The rules of class and tag are in `classify.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.changes.citation_changes import Citations
from app.comparison.changes.classify import Classes, marked_as
from app.comparison.changes.raw_changes import Cluster, Finding
from app.comparison.edits.edits import tight
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.comparison.changes.citation_changes import Held
    from app.comparison.changes.provision_pairs import Twins
    from app.comparison.edits.edits import Edit, Range
    from app.comparison.text.tokenized_draft import Outline
    from app.comparison.text.tokenizer import Vocabulary


class Namer:
    """Names the edits between two outlines."""

    def __init__(self, outlines: tuple[Outline, Outline], vocabulary: Vocabulary) -> None:
        """In: `vocabulary` is the one with which both outlines were read."""
        self.outlines = outlines
        self.citations = Citations(outlines, vocabulary.words)
        self.classes = Classes(outlines, vocabulary)

    def named(self, edit: Edit, twins: Twins, held: Held | None = None) -> Finding:
        """The finding of an edit: its kind, class and tags. `held` are the two citations inside which it stands."""
        first, second = edit.first, edit.second
        if edit.nature == "sign":
            return Finding(ChangeKind.BRACKETING, ChangeClass.SUBSTANTIVE, first, second)
        if edit.nature == "space":
            return Finding(_kind(first, second), ChangeClass.EDITORIAL, first, second)
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
            cluster = Cluster("deletion", twins.roots[0][first.place])
        elif first is None and second is not None and second.place in twins.roots[1]:
            cluster = Cluster("insertion", twins.roots[1][second.place])
        return Finding(marked or _kind(first, second), weight, first, second, tags, cluster)

    def _reference(self, edit: Edit, held: Held, twins: Twins, *, editorial: bool) -> Finding | None:
        """The finding of an edit inside a citation; of an editorial one only if the citation means another thing."""
        kind, tags = ChangeKind.CROSS_REFERENCE, ("reference",)
        judged = self.citations.strayed if editorial else self.citations.verdict
        verdict = judged(edit, held, twins.partners)
        if verdict is None:
            return None
        weight = ChangeClass.CONSEQUENTIAL if verdict.follows else ChangeClass.SUBSTANTIVE
        return Finding(kind, weight, edit.first, edit.second, tags, verdict.cluster, cited=verdict.cited)

    def _cited(self, edit: Edit) -> tuple[str, ...]:
        """The tags of an edit of numbers; a number inside a citation makes it a reference, not a number, and so does
        one that goes on with one: “articles 4 [to 6]”.
        """
        spans = ((0, edit.first), (1, edit.second))
        near = any(self.citations.around(side, span) for side, span in spans)
        cited = [[(one.start, one.end) for one in self.citations.beside(side, span)] for side, span in spans]
        found = self.classes.judged(edit, (cited[0], cited[1]))[1]
        cites = near or ("number" not in found and "number" in self.classes.judged(edit, ((), ()))[1])
        return (*found, "reference") if cites else found

    def _marked(self, edit: Edit) -> ChangeKind | None:
        """Attribution or status, when every changed word stands inside such a mark."""
        names: set[str] = set()
        for outline, span in zip(self.outlines, (edit.first, edit.second), strict=True):
            if span is not None and span.end > span.start and span.field != "number":
                provision = outline.provisions[span.place]
                text, marks = (
                    (provision.text, provision.marks.text)
                    if span.field == "text"
                    else (provision.heading, provision.marks.heading)
                )
                if not marks:
                    return None
                names.add(marked_as(marks, *tight(text, span.start, span.end)))
        if len(names) == 1 and (name := names.pop()):
            return ChangeKind(name)
        return None


def _kind(first: Range | None, second: Range | None) -> ChangeKind:
    if first is None or first.start == first.end:
        return ChangeKind.INSERTION
    gone = second is None or second.start == second.end
    return ChangeKind.DELETION if gone else ChangeKind.SUBSTITUTION
