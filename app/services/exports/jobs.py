"""Making what a window has written, of a pair or of a dossier: in the worker's process, where drafts and comparisons
are.

The window names the pair; the comparison stays in the worker's process, where it is remembered, and what comes over is
what is written. Pages are prepared there and set in a process of their own, since Typst keeps in memory whatever it has
set. What a file says is `app.exporting`'s business; nothing is written to disk here. What is only needed in the
worker's process is imported there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, FilteredChanges, PrintOptions, Section, Supplements
from app.services.comparisons.transfer import resources_in
from app.services.exports.catalogue import Output, OutputKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from app.exporting.pdf.pdf import PreparedPages
    from app.job import ProcessCache, Progress, Worker
    from app.redline.life.model import ProvisionLife
    from app.redline.tables.draft_columns import ColumnTable
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.comparisons.pairs import DraftPair
    from app.services.history.provision_lives import Lives
    from app.services.resources import Resources


LONG = 600.0
"""Seconds after which preparing is given up."""


def pages_of(
    pair: DraftPair,
    resources: Resources,
    worker: Worker,
    progress: Progress,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The pages of a pair as a PDF, as they are chosen. The same pair and choices give the same bytes.

    Raises Refused and Cancelled.
    """
    from app.exporting.pdf.pdf import set_pages

    progress.step(0, 0, "Preparing the pages")
    folder = str(resources.folder)
    ready = worker.call(prepare_pages_in_child, pair, folder, choices, beside, timeout=LONG, progress=progress)
    return set_pages(ready, worker, progress)


def table_of(
    pair: DraftPair, resources: Resources, worker: Worker, progress: Progress, choices: PrintOptions = EVERYTHING
) -> bytes:
    """The changes of a pair as a table for a spreadsheet (CSV); of the choices count language, names and the filter.
    Raises Refused and Cancelled.
    """
    folder = str(resources.folder)
    table: bytes = worker.call(table_in_child, pair, folder, choices, timeout=LONG, progress=progress)
    return table


def document_of(
    pair: DraftPair, resources: Resources, worker: Worker, progress: Progress, only: FilteredChanges | None = None
) -> bytes:
    """The comparison of a pair as `travaux-comparison/1` (JSON), with all changes or those that a filter left. Raises
    Refused and Cancelled.
    """
    folder = str(resources.folder)
    document: bytes = worker.call(document_in_child, pair, folder, only, timeout=LONG, progress=progress)
    return document


def written_of(
    kind: str,
    pair: DraftPair,
    resources: Resources,
    worker: Worker,
    progress: Progress,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """A pair as a Word file ("docx"), a web page ("html"), a summary ("md"), a workbook ("xlsx") or Akoma
    Ntoso ("akn"). Raises Refused and
    Cancelled.
    """
    folder = str(resources.folder)
    made: bytes = worker.call(write_in_child, kind, pair, folder, choices, beside, timeout=LONG, progress=progress)
    return made


def prepare_pages_in_child(
    pair: DraftPair, resources: str, choices: PrintOptions, beside: Supplements, progress: Progress, kept: ProcessCache
) -> PreparedPages:
    """The pages of a pair, ready to be set."""
    from app.exporting.pdf.pdf import prepare_redline
    from app.services.exports.documents import drawing_of

    known = resources_in(resources, kept)
    compared = _compared(pair, choices.language, known, progress, kept)
    if Section.FATE in choices.sections:
        from app.services.exports.supplements import fates_in

        beside = replace(beside, fates=fates_in(pair.dossier, pair.newer, known, compared.words.language, progress))
    if Section.SILENT in choices.sections:
        from app.services.exports.supplements import silences_in

        beside = replace(beside, silences=silences_in(pair.dossier, pair.older, pair.newer, progress))
    return prepare_redline(drawing_of(compared, known, choices, beside), known.pages)


def table_in_child(
    pair: DraftPair, resources: str, choices: PrintOptions, progress: Progress, kept: ProcessCache
) -> bytes:
    """The table of a pair."""
    from app.services.exports.data_files import csv_table

    known = resources_in(resources, kept)
    compared = _compared(pair, choices.language, known, progress, kept)
    return csv_table(compared, named=choices.named, only=choices.only)


def document_in_child(
    pair: DraftPair, resources: str, only: FilteredChanges | None, progress: Progress, kept: ProcessCache
) -> bytes:
    """The document of a pair."""
    from app.services.exports.data_files import comparison_json, document_text

    compared = _compared(pair, "", resources_in(resources, kept), progress, kept)
    return document_text(comparison_json(compared, only)).encode()


def write_in_child(
    kind: str,
    pair: DraftPair,
    resources: str,
    choices: PrintOptions,
    beside: Supplements,
    progress: Progress,
    kept: ProcessCache,
) -> bytes:
    """What `written_of` gives."""
    from app.services.exports.data_files import changes_xlsx
    from app.services.exports.documents import akn_bytes, docx_bytes, html_bytes, summary_markdown

    known = resources_in(resources, kept)
    compared = _compared(pair, choices.language, known, progress, kept)
    if kind == "xlsx":
        return changes_xlsx(compared, known, choices)
    make = {"docx": docx_bytes, "html": html_bytes, "md": summary_markdown, "akn": akn_bytes}[kind]
    return make(compared, known, choices, beside)


def _compared(
    pair: DraftPair, language: str, resources: Resources, progress: Progress, kept: ProcessCache
) -> ComparedDrafts:
    """The pair in a language, "" for its own; nothing is compared that is remembered."""
    from app.services.comparisons.pairs import look_at

    return look_at(replace(pair, language=language or pair.language), resources, kept, progress).compared


def make_output(
    output: Output,
    kind: str,
    resources: Resources,
    worker: Worker,
    progress: Progress,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """A thing in one of its formats (`catalogue.FORMATS`). What is `beside` is told of a comparison, and is the
    fallback in a brief. The same thing of the same dossier gives the same bytes.

    Raises Refused and Cancelled.
    """
    if output.thing is OutputKind.COMPARISON:
        return _comparison(_pair(output), output, kind, resources, worker, progress, beside)
    folder = str(resources.folder)
    if kind != "pdf":
        data: bytes = worker.call(make_output_in_child, output, kind, folder, beside, timeout=LONG, progress=progress)
        return data
    from app.exporting.pdf.pdf import set_pages

    progress.step(0, 0, "Preparing the pages")
    ready = worker.call(prepare_output_in_child, output, folder, beside, timeout=LONG, progress=progress)
    return set_pages(ready, worker, progress)


def _comparison(
    pair: DraftPair,
    output: Output,
    kind: str,
    resources: Resources,
    worker: Worker,
    progress: Progress,
    beside: Supplements,
) -> bytes:
    choices = output.choices
    if kind == "pdf":
        return pages_of(pair, resources, worker, progress, choices, beside)
    if kind == "csv":
        return table_of(pair, resources, worker, progress, choices)
    if kind == "json":
        return document_of(pair, resources, worker, progress, choices.only)
    return written_of(kind, pair, resources, worker, progress, choices, beside)


def _pair(output: Output) -> DraftPair:
    assert output.pair is not None, "what speaks of two drafts is asked of a pair"
    return output.pair


# --- pages ---


def prepare_output_in_child(
    output: Output, resources: str, beside: Supplements, progress: Progress, kept: ProcessCache
) -> PreparedPages:
    """The pages of a brief, of columns or of a life, ready to be set."""
    from app.exporting.pdf.brief import prepare_brief
    from app.exporting.pdf.columns import prepare_columns
    from app.exporting.pdf.provision_life import prepare_life

    known = resources_in(resources, kept)
    words, choices = known.vocabulary(output.language), output.choices
    if output.thing is OutputKind.BRIEF:
        brief, said = _brief(output, known, beside, progress, kept)
        return prepare_brief(brief, said, choices, known.pages)
    if output.thing is OutputKind.COLUMNS:
        return prepare_columns(_table(output, known, progress, kept), words, choices, known.pages)
    life, lives = _life(output, known, progress, kept)
    return prepare_life(life, lives.left_out, words, choices, known.pages)


def _brief(output: Output, resources: Resources, beside: Supplements, progress: Progress, kept: ProcessCache) -> Any:
    """A brief, and the words of its language."""
    from app.exporting.layout.brief import brief_of
    from app.services.comparisons.pairs import look_at
    from app.services.exports.documents import drawing_of

    pair = replace(_pair(output), language=output.language)
    compared = look_at(pair, resources, kept, progress).compared
    drawing = drawing_of(compared, resources, replace(output.choices, only=None), beside)
    return brief_of(drawing, output.changes), compared.words


def _table(output: Output, resources: Resources, progress: Progress, kept: ProcessCache) -> ColumnTable:
    """Drafts beside each other; other paper is no reason to compare them anew."""
    from app.redline.tables.draft_columns import restrict_table
    from app.services.comparisons.attribution import known_in
    from app.services.comparisons.draft_columns import column_table
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(output.dossier, write=False) as there:
        state = there.state()
        labels = tuple(there.label(label) for label in output.drafts)

        def compare() -> ColumnTable:
            drafts = [there.draft(label) for label in labels]
            return column_table(
                drafts,
                known_in(there),
                resources,
                there.register(resources.register),
                actors=output.actors,
                empty=output.empty,
                pins={n: there.pins(drafts[n - 1], drafts[n]) for n in range(1, len(drafts))},
                language=output.language,
                progress=progress,
            )

        asked = (output.dossier, state, labels, output.actors, output.empty, output.language)
        table = kept.recall("columns", asked, compare)
    if output.place:
        table = restrict_table(table, output.place)
        if not table.rows:
            raise Refused(
                Message("None of the drafts has “{0}”; name a provision as one of them prints it.", (output.place,))
            )
    return table


def _life(output: Output, resources: Resources, progress: Progress, kept: ProcessCache) -> tuple[ProvisionLife, Lives]:
    """The life of a provision, and the lives that it is one of."""
    from app.services.dossiers.dossier import Dossier
    from app.services.history.lives_client import lives_in

    with Dossier.open(output.dossier, write=False) as there:
        state, label = there.state(), there.label(output.draft)
    lives = kept.recall(
        "lives", (output.dossier, state, label), lambda: lives_in(output.dossier, label, resources, progress)
    )
    return lives.life(label, lives.at(label, output.place)), lives


# --- documents and tables ---


def make_output_in_child(
    output: Output, kind: str, resources: str, beside: Supplements, progress: Progress, kept: ProcessCache
) -> bytes:
    """What `make_output` gives of all but a comparison, and not as pages."""
    make: dict[OutputKind, Callable[[], dict[str, Callable[[], bytes]]]] = {
        OutputKind.BRIEF: lambda: _made_of_brief(output, known, beside, progress, kept),
        OutputKind.COLUMNS: lambda: _made_of_columns(output, known, progress, kept),
        OutputKind.LIFE: lambda: _made_of_life(output, known, progress, kept),
        OutputKind.COMPILATION: lambda: _made_of_compilation(output, known),
        OutputKind.PROPOSALS: lambda: _made_of_proposals(output, known),
        OutputKind.FATES: lambda: _made_of_fates(output, known, progress),
        OutputKind.POSITIONS: lambda: _made_of_positions(output, known, progress),
        OutputKind.DRAFT: lambda: _made_of_draft(output),
    }
    known = resources_in(resources, kept)
    return make[output.thing]()[kind]()


def _json(document: dict[str, Any]) -> bytes:
    from app.services.exports.data_files import document_text

    return document_text(document).encode("utf-8")


def _made_of_brief(
    output: Output, resources: Resources, beside: Supplements, progress: Progress, kept: ProcessCache
) -> dict[str, Callable[[], bytes]]:
    from app.exporting.docx.brief import brief_docx

    brief, _words = _brief(output, resources, beside, progress, kept)
    return {"docx": lambda: brief_docx(brief, output.choices.paper)}


def _made_of_columns(
    output: Output, resources: Resources, progress: Progress, kept: ProcessCache
) -> dict[str, Callable[[], bytes]]:
    from app.services.exports.documents import columns_docx

    table, choices = _table(output, resources, progress, kept), replace(output.choices, language=output.language)
    return {"docx": lambda: columns_docx(table, resources, choices)}


def _made_of_life(
    output: Output, resources: Resources, progress: Progress, kept: ProcessCache
) -> dict[str, Callable[[], bytes]]:
    from app.services.dossiers.dossier import Dossier
    from app.services.exports.data_files import life_json

    life, lives = _life(output, resources, progress, kept)
    with Dossier.open(output.dossier, write=False) as there:
        register = there.register(resources.register)
    return {"json": lambda: _json(life_json(life, lives.left_out, register))}


def _made_of_compilation(output: Output, resources: Resources) -> dict[str, Callable[[], bytes]]:
    from app.exporting.docx.compilation import compilation_docx
    from app.exporting.markdown.compilation import compilation_text
    from app.services.exports.compilation import compile_proposals

    compilation = compile_proposals(output.dossier, resources, on=output.draft)
    return {
        "docx": lambda: compilation_docx(compilation),
        "md": lambda: compilation_text(compilation).encode("utf-8"),
    }


def _made_of_proposals(output: Output, resources: Resources) -> dict[str, Callable[[], bytes]]:
    from app.services.comparisons.evidence import evidence_of
    from app.services.dossiers.dossier import Dossier
    from app.services.exports.data_files import proposals_csv, proposals_json, proposals_xlsx

    with Dossier.open(output.dossier, write=False) as there:
        papers, register = evidence_of(there, resources), there.register(resources.register)
        drafts = [there.draft(summary.label) for summary in there.drafts()]
    return {
        "xlsx": lambda: proposals_xlsx(papers, register, drafts),
        "csv": lambda: proposals_csv(papers, register, drafts),
        "json": lambda: _json(proposals_json(papers, drafts)),
    }


def _made_of_fates(output: Output, resources: Resources, progress: Progress) -> dict[str, Callable[[], bytes]]:
    from app.services.exports.data_files import fates_csv, fates_json, fates_xlsx
    from app.services.proposals.fates import dossier_fates

    fated = dossier_fates(output.dossier, resources, draft=output.draft, progress=progress)
    return {
        "xlsx": lambda: fates_xlsx(fated),
        "csv": lambda: fates_csv(fated),
        "json": lambda: _json(fates_json(fated)),
    }


def _made_of_positions(output: Output, resources: Resources, progress: Progress) -> dict[str, Callable[[], bytes]]:
    from app.attribution.positions.positions import Expansion
    from app.services.exports.data_files import positions_csv, positions_json, positions_xlsx
    from app.services.proposals.position_entry import dossier_stands

    stands = dossier_stands(output.dossier, resources, shown=output.draft, progress=progress)
    stand = stands.by[Expansion(output.expand)]
    return {
        "xlsx": lambda: positions_xlsx(stand),
        "csv": lambda: positions_csv(stand),
        "json": lambda: _json(positions_json(stand)),
    }


def _made_of_draft(output: Output) -> dict[str, Callable[[], bytes]]:
    from app.services.dossiers.dossier import Dossier
    from app.services.exports.data_files import draft_akn, draft_json
    from app.treaty.reading import apply_reading

    with Dossier.open(output.dossier, write=False) as there:
        draft = there.draft(there.label(output.draft))
    return {"akn": lambda: draft_akn(draft), "json": lambda: _json(draft_json(apply_reading(draft)))}
