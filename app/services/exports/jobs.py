"""Making what a window has written, of a pair or of a dossier: in the worker's process, where drafts and comparisons
are.

The window says what is wanted (`catalogue.Output`); the comparison stays in the worker's process, where it is
remembered, and what comes over is what is written. Pages are prepared there and set in a process of their own, since
Typst keeps in memory whatever it has set. What a file says is `app.exporting`'s business; nothing is written to disk
here. What is only needed in the worker's process is imported there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.job import Refused
from app.message import Message
from app.redline.print_options import NO_SUPPLEMENTS, Section, Supplements
from app.services.exports.catalogue import Output, OutputKind
from app.services.exports.json_documents import JsonDocument
from app.services.exports.make import finish, prepare
from app.services.exports.receipts import CheckedFile, logged_faults
from app.services.exports.subjects import BriefSubject, DraftSubject, LifeSubject, MakerSettings, PapersSubject
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.cache import ProcessCache
    from app.job import Progress, Worker
    from app.redline.tables.draft_columns import ColumnTable
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.comparisons.pairs import DraftPair
    from app.services.exports.make import Prepared
    from app.services.exports.receipts import Receipt
    from app.services.resources import Resources


LONG = 600.0
"""Seconds after which preparing is given up."""


def make_output(
    output: Output,
    kind: str,
    resources: Resources,
    worker: Worker,
    progress: Progress,
    beside: Supplements = NO_SUPPLEMENTS,
    told: Callable[[Receipt], None] | None = None,
) -> bytes:
    """A thing in one of its formats (`catalogue.formats_of`). What is `beside` is told of a comparison, and is the
    fallback in a brief. The same thing of the same dossier gives the same bytes. `told` is told the receipt of what was
    read back.

    Raises Refused and Cancelled; FaultyExport, which is logged as a fault, where it is not what the drafts say.
    """
    if kind == "pdf":
        progress.step(0, 0, "Preparing the pages")
    with logged_faults():
        made = worker.call(prepare_output, output, kind, resources, beside, timeout=LONG, progress=progress)
        finished = finish(made, worker, progress)
    if told is not None and isinstance(made, CheckedFile):
        told(made.receipt)
    return finished


@task
def prepare_output(
    output: Output, kind: str, resources: Resources, beside: Supplements, progress: Progress, kept: ProcessCache
) -> Prepared:
    """What `make_output` gives, pages still to be set. Raises Refused and Cancelled, and Damaged where it would be made
    of words that are not as they were stored.
    """
    _check_stored(output, beside)
    if output.pair is not None:
        from app.services.proposals.paper_names import paper_titles

        beside = replace(beside, titles=paper_titles(output.pair.dossier))
    settings = MakerSettings(resources, output.choices, beside, output.language)
    if output.thing is OutputKind.COMPARISON and kind == "pdf":
        settings = replace(settings, beside=_with_sections(_pair(output), settings, progress, kept))
    made = prepare(output.thing, kind, _subject(output, kind, settings, progress, kept), settings)
    return made.as_bytes() if isinstance(made, JsonDocument) else made


def _check_stored(output: Output, beside: Supplements) -> None:
    from app.services.dossiers.dossier import Dossier

    pair, drafts = output.pair, None
    if pair is not None:
        drafts = [pair.older, pair.newer]
    elif output.thing is OutputKind.DRAFT:
        drafts = [output.draft]
    with Dossier.open(output.dossier, write=False) as there:
        there.digests.check(drafts and [there.label(word) for word in drafts], notes=bool(beside.notes))


def _subject(output: Output, kind: str, settings: MakerSettings, progress: Progress, kept: ProcessCache) -> Any:
    """What a thing is made of."""
    resources = settings.resources
    match output.thing:
        case OutputKind.COMPARISON:
            # A document for programs speaks the language of the pair, whatever pages speak.
            language = "" if kind == "json" else output.choices.language
            return _compared(_pair(output), language, resources, progress, kept)
        case OutputKind.BRIEF:
            return _brief(output, settings, progress, kept)
        case OutputKind.COLUMNS:
            return _table(output, resources, progress, kept)
        case OutputKind.LIFE:
            return _life(output, resources, progress, kept)
        case OutputKind.BOOK:
            from app.services.book import BookOptions, book_of

            wanted = BookOptions(output.draft, output.place, output.private, output.adopted, settings.language)
            return book_of(output.dossier, resources, wanted, progress=progress)
        case OutputKind.COMPILATION:
            from app.services.exports.compilation import compile_proposals

            return compile_proposals(output.dossier, resources, on=output.draft)
        case OutputKind.PROPOSALS:
            return _papers(output, resources)
        case OutputKind.FATES:
            from app.services.proposals.fates import dossier_fates

            return dossier_fates(output.dossier, resources, draft=output.draft, progress=progress)
        case OutputKind.POSITIONS:
            from app.attribution.positions.positions import Expansion
            from app.services.proposals.position_entry import dossier_stands

            stands = dossier_stands(output.dossier, resources, shown=output.draft, progress=progress)
            return stands.by[Expansion(output.expand)]
        case OutputKind.DRAFT:
            return _draft(output)


def _pair(output: Output) -> DraftPair:
    assert output.pair is not None, "what speaks of two drafts is asked of a pair"
    return output.pair


def _compared(
    pair: DraftPair, language: str, resources: Resources, progress: Progress, kept: ProcessCache
) -> ComparedDrafts:
    """The pair in a language, "" for its own; nothing is compared that is remembered."""
    from app.services.comparisons.pairs import look_at

    return look_at(replace(pair, language=language or pair.language), resources, kept, progress).compared


def _with_sections(pair: DraftPair, settings: MakerSettings, progress: Progress, kept: ProcessCache) -> Supplements:
    """What stands beside a comparison, with what the chosen sections of its pages tell of the dossier."""
    choices, beside = settings.choices, settings.beside
    compared = _compared(pair, choices.language, settings.resources, progress, kept)
    if Section.FATE in choices.sections:
        from app.services.exports.supplements import fates_in

        fates = fates_in(pair.dossier, pair.newer, settings.resources, compared.words.language, progress)
        beside = replace(beside, fates=fates)
    if Section.SILENT in choices.sections:
        from app.services.exports.supplements import silences_in

        beside = replace(beside, silences=silences_in(pair.dossier, pair.older, pair.newer, progress))
    return beside


def _brief(output: Output, settings: MakerSettings, progress: Progress, kept: ProcessCache) -> BriefSubject:
    from app.exporting.layout.brief import brief_of
    from app.services.exports.documents import drawing_of

    compared = _compared(_pair(output), output.language, settings.resources, progress, kept)
    drawing = drawing_of(compared, settings.resources, replace(output.choices, only=None), settings.beside)
    return BriefSubject(brief_of(drawing, output.changes), compared.words)


def _table(output: Output, resources: Resources, progress: Progress, kept: ProcessCache) -> ColumnTable:
    """Drafts beside each other; other paper is no reason to compare them anew."""
    from app.redline.tables.draft_columns import restrict_table
    from app.services.comparisons.attribution import known_in
    from app.services.comparisons.draft_columns import column_table
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(output.dossier, write=False) as there:
        state = there.state()
        labels = tuple(there.label(label) for label in output.drafts)
        shelf = there.shelf() if output.sources else ()
        if output.sources and not shelf:
            raise Refused(Message("The shelf of the dossier is empty; put instruments there first."))

        def compare() -> ColumnTable:
            drafts = [there.draft(label) for label in labels]
            return column_table(
                drafts,
                known_in(there),
                resources,
                there.register(resources.register),
                actors=output.actors,
                empty=output.empty,
                pins={n: there.user_input.pins(drafts[n - 1], drafts[n]) for n in range(1, len(drafts))},
                shelf=shelf,
                language=output.language,
                progress=progress,
            )

        asked = (output.dossier, state, labels, output.actors, output.empty, output.sources, output.language)
        table = kept.recall("columns", asked, compare)
    if output.place:
        table = restrict_table(table, output.place)
        if not table.rows:
            raise Refused(
                Message("None of the drafts has “{0}”; name a provision as one of them prints it.", (output.place,))
            )
    return table


def _life(output: Output, resources: Resources, progress: Progress, kept: ProcessCache) -> LifeSubject:
    """The life of a provision, of those of all that are followed with it."""
    from app.services.dossiers.dossier import Dossier
    from app.services.history.lives_client import lives_in

    with Dossier.open(output.dossier, write=False) as there:
        state, label, register = there.state(), there.label(output.draft), there.register(resources.register)
    lives = kept.recall(
        "lives", (output.dossier, state, label), lambda: lives_in(output.dossier, label, resources, progress)
    )
    return LifeSubject(lives.life(label, lives.at(label, output.place)), lives.left_out, register)


def _papers(output: Output, resources: Resources) -> PapersSubject:
    from app.services.comparisons.evidence import evidence_of
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(output.dossier, write=False) as there:
        papers, register = evidence_of(there, resources), there.register(resources.register)
        return PapersSubject(papers, register, [there.draft(summary.label) for summary in there.drafts()])


def _draft(output: Output) -> DraftSubject:
    from app.services.dossiers.dossier import Dossier
    from app.treaty.reading import apply_reading

    with Dossier.open(output.dossier, write=False) as there:
        draft = there.draft(there.label(output.draft))
    return DraftSubject(draft, apply_reading(draft))
