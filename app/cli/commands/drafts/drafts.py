"""The verbs that speak of drafts: show, compare, trace, actors. Each returns the exit code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import inputs as named
from app.cli import messages, terminal
from app.cli.print_options import check_filter, choices_of
from app.job import Refused
from app.place import place_of, real_path
from app.redline.print_options import NO_SUPPLEMENTS, Section
from app.services.exports.catalogue import OutputKind
from app.services.processes.output_files import check_new_folder
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse

    from app.job import Progress
    from app.redline.print_options import PrintOptions, Supplements
    from app.services.comparisons.attribution import KnownEvidence
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.exports.receipts import Receipt
    from app.services.resources import Resources
    from app.treaty.draft import Draft

_PAGES = frozenset({"pdf", "docx", "html", "md"})
"""Those beside whose changes red lines and notes can stand."""


def show(arguments: argparse.Namespace, folder: Path) -> int:
    """Show one draft under a reading."""
    from app.services.comparisons.readings import readings_of
    from app.services.exports.make import write_outputs
    from app.services.exports.subjects import DraftSubject, MakerSettings
    from app.services.imports.pages.page_images import write_pages
    from app.services.processes.worker_pool import WorkerPool

    place = named.parse_draft_name(arguments.draft)
    targets = named.outputs_of(OutputKind.DRAFT, arguments, [place])
    resources = load_resources(folder)
    register = named.register_for(resources, [place], arguments.own_actors)
    folder_of_pages: Path | None = arguments.pages
    if folder_of_pages is not None:
        check_new_folder(folder_of_pages)
    with terminal.progress() as progress:
        how, pictures = named.reading_as(arguments), folder_of_pages is not None
        read = named.read_of(place, resources, register, progress, **how, pictures=pictures)
    draft = read.draft
    (reading,) = readings_of([draft], arguments.reading)
    if folder_of_pages is not None:
        write_pages(read.pictures, folder_of_pages, draft.label or draft.source)
    subject = DraftSubject(draft, reading)
    standing = write_outputs(OutputKind.DRAFT, subject, targets, MakerSettings(resources), WorkerPool())
    if standing is not None:
        terminal.write(standing)
    if folder_of_pages is not None and None not in targets.values():
        terminal.say(messages.pages(read.pictures))
    elif not targets:
        terminal.say(messages.draft(reading))
    return 0


def compare(arguments: argparse.Namespace, folder: Path) -> int:
    """Compare two drafts and write what was asked for, all from one comparison."""
    from app.services.exports.make import write_outputs
    from app.services.exports.subjects import MakerSettings
    from app.services.processes.worker_pool import WorkerPool

    places = [named.parse_draft_name(arguments.older), named.parse_draft_name(arguments.newer)]
    inputs = [*places, *map(place_of, (*arguments.evidence, *arguments.instrument))]
    targets = named.outputs_of(OutputKind.COMPARISON, arguments, inputs)
    check_filter(arguments, targets)
    from app.services.comparisons.compare import compare_drafts, compare_texts
    from app.services.comparisons.comparer import Comparer
    from app.treaty.vocabulary import ENGLISH

    resources = load_resources(folder)
    register = named.register_for(resources, places, arguments.own_actors)
    begun = named.read_ahead(arguments.evidence, resources, register)
    with begun as ahead, terminal.progress() as progress:
        older, newer = named.drafts_of(
            places, resources, register, progress, checked=bool(targets), **named.reading_as(arguments)
        )
        how: dict[str, Any] = {
            "reading": arguments.reading, "pins": named.pins_of(places[0], places[1], (older, newer)),
            "workshop": Comparer(), "progress": progress,
        }  # fmt: skip
        texts = None
        if any(Path(word) in ahead for word in arguments.evidence):  # papers are still being read
            texts = compare_texts(older, newer, (), resources, register, words=ENGLISH, **how)
        known = named.known_of(
            arguments.evidence,
            places,
            resources,
            register,
            progress,
            authors=arguments.author,
            drafts=(older, newer),
            ahead=ahead,
        )
        compared = compare_drafts(
            older,
            newer,
            known,
            resources,
            register=register,
            texts=None if texts is None else texts.beside(known.papers),
            shelf=named.shelf_of(
                arguments.instrument, places, resources, register, progress, password_file=arguments.password_file
            ),
            **how,
        )
        choices = choices_of(arguments, compared, resources.vocabulary(arguments.labels or "en"))
        if "json" in targets and not choices.named:
            raise Refused("JSON has all names: leave out --json, or --authors and --signed.")
        beside = NO_SUPPLEMENTS
        if targets:
            beside = _beside(
                arguments,
                compared,
                (older, newer),
                known,
                resources,
                choices,
                progress,
                pages=not _PAGES.isdisjoint(targets),
            )
        settings = MakerSettings(resources, choices, beside)
        receipts: dict[str, Receipt] = {}
        standing = write_outputs(
            OutputKind.COMPARISON, compared, targets, settings, WorkerPool(), progress, receipts.__setitem__
        )
        listed = arguments.list or arguments.inside or arguments.weight or arguments.only or arguments.place
        shown = _as_ours(arguments, compared, resources, progress) if listed else compared
    if standing is not None:
        terminal.write(standing)
    for kind, receipt in receipts.items():
        terminal.note(f"{kind}: {receipt.message}")
    if listed:
        from app.cli.listings.amendments import amendment_lines

        lines = amendment_lines(
            shown, arguments.only, arguments.place, weights=arguments.weight, inside=arguments.inside
        )
        if None not in targets.values():
            terminal.say(lines)
    elif not targets:
        terminal.say(messages.comparison(compared))
        return 0
    if warnings := messages.warnings(compared):
        terminal.warn(warnings)
    return 0


def _beside(
    arguments: argparse.Namespace,
    compared: ComparedDrafts,
    drafts: tuple[Draft, Draft],
    known: KnownEvidence,
    resources: Resources,
    choices: PrintOptions,
    progress: Progress,
    *,
    pages: bool,
) -> Supplements:
    """What is handed over with a comparison: red lines of the dossier, private ones only when they are asked for, and,
    on `pages`, what was asked for. Raises Refused for notes where no dossier has any.
    """
    newer, together = named.parse_draft_name(arguments.newer), _together(arguments)
    beside = NO_SUPPLEMENTS
    if choices.notes and not together:
        raise Refused("Notes are kept in a dossier: name two drafts of one to print them.")
    if not together and not pages:
        return beside
    from app.services.exports.supplements import fates_between, fates_in, notes_on, silences_between

    if together:
        from app.services.proposals.paper_names import paper_titles

        private = "private-notes" in arguments.more
        beside = notes_on(newer.path, compared, resources, private=private, progress=progress)
        beside = replace(beside, titles=paper_titles(newer.path))
    if not pages:
        return beside
    if Section.SILENT in choices.sections:
        beside = replace(beside, silences=silences_between(*drafts, progress))
    if Section.FATE not in choices.sections:
        return beside
    language = choices.language or "en"
    if together and not arguments.evidence:
        fates = fates_in(newer.path, newer.label, resources, language, progress)
    else:
        fates = fates_between(drafts, known, resources, compared.register, language, progress)
    return replace(beside, fates=fates)


def _together(arguments: argparse.Namespace) -> bool:
    """Whether the two drafts to be compared are of one dossier."""
    older, newer = named.parse_draft_name(arguments.older), named.parse_draft_name(arguments.newer)
    return older.in_dossier and newer.in_dossier and real_path(older.path) == real_path(newer.path)


def _as_ours(
    arguments: argparse.Namespace, compared: ComparedDrafts, resources: Resources, progress: Progress
) -> ComparedDrafts:
    """The comparison as the terminal shows it: amendments weighed by what of ours they touch, as in the window."""
    from app.redline.views.own_weights import weigh_interests
    from app.services.proposals.own_interests import interests_in

    if not _together(arguments):
        return compared
    interests = interests_in(named.parse_draft_name(arguments.newer).path, compared, resources, progress)
    return replace(compared, redline=weigh_interests(compared.redline, interests))


def trace(arguments: argparse.Namespace, folder: Path) -> int:
    """Follow words through drafts given in order."""
    from app.services.history.lineage import trace_drafts

    places = [named.parse_draft_name(word) for word in arguments.drafts]
    inputs = [*places, *map(place_of, arguments.evidence)]
    targets = named.outputs({"json": arguments.json}, inputs)
    resources = load_resources(folder)
    register = named.register_for(resources, places, arguments.own_actors)
    with terminal.progress() as progress:
        drafts = named.drafts_of(
            places, resources, register, progress, checked=bool(targets), **named.reading_as(arguments)
        )
        steps = range(1, len(drafts))
        traced = trace_drafts(
            drafts,
            resources,
            named.known_of(arguments.evidence, places, resources, register, progress, drafts=drafts),
            pins={n: named.pins_of(places[n - 1], places[n], (drafts[n - 1], drafts[n])) for n in steps},
            register=register,
            progress=progress,
        )
    if "json" in targets:
        from app.services.exports import data_files

        messages.document(data_files.lineage_json(traced), targets["json"])
    else:
        terminal.say(messages.trace(traced))
    return 0
