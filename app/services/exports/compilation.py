"""Writing the proposals of a dossier as a compilation by article: a Word file, or Markdown.

It chooses the draft in whose order the articles stand; what is shown is gathered by `redline.tables.compilation` and
drawn by exporting.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.redline.tables.compilation import Compilation, commonest_base, gather
from app.services.comparisons.evidence import evidence_of
from app.services.dossiers.dossier import Dossier
from app.services.exports.catalogue import OutputKind, kind_of
from app.services.exports.make import write_outputs
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.exports.subjects import MakerSettings
    from app.services.resources import Resources

_TEXTS = (".markdown", ".txt")
"""Endings of files that are written as Markdown, beside its own."""


def check_ending(target: Path) -> None:
    """Raise Refused when the name of a compilation does not say what file it is to be."""
    if not kind_of(target.suffix, OutputKind.COMPILATION) and target.suffix.casefold() not in _TEXTS:
        raise Refused(Message("“{0}” is no name for a compilation; end it in .docx, .md or .txt.", (target.name,)))


def compile_proposals(dossier: DossierPlace, resources: Resources, *, on: str = "") -> Compilation:
    """The proposals of a dossier, its drafts' own included, by article.

    `on` is the label of the draft in whose order they stand; without it the draft to which most of them speak. Raises
    Refused for a label that is none, and for a dossier without drafts or proposals.
    """
    with Dossier.open(dossier, write=False) as there:
        register = there.register(resources.register)
        papers = evidence_of(there, resources)
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        on = on and there.label(on)
    if not drafts:
        raise Refused(Message("“{0}” holds no draft; import one, so that the articles have an order.", (dossier.name,)))
    if not any(paper.proposals for paper in papers):
        raise Refused(Message("“{0}” holds no proposals; add a paper with some first.", (dossier.name,)))
    readings = [apply_reading(draft).draft for draft in drafts]
    labels = [draft.label for draft in drafts]
    return gather(readings, labels.index(on) if on else commonest_base(readings, papers), papers, register)


def write_compilation(
    compilation: Compilation, target: Path | None, settings: MakerSettings, worker: Worker
) -> bytes | None:
    """Write a compilation to `target`, in the format that its ending says; None: nowhere, and its bytes are returned,
    as Markdown. Raises Refused.
    """
    if target is not None:
        check_ending(target)
    kind = (kind_of(target.suffix, OutputKind.COMPILATION) if target is not None else "") or "md"
    return write_outputs(OutputKind.COMPILATION, compilation, {kind: target}, settings, worker)
