"""Writing out what was compared, or what is in a dossier: JSON, tables, workbooks, and what is laid out for readers.

All from one comparison, each file whole or not at all. What a document says is `app.exporting`'s business; pages and
files for readers are `documents.py`'s; where it may be written is `processes/output_files.py`'s. Each imports the
document or the table that it alone needs: a command writes one or two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.redline.interests import NO_INTERESTS, OwnInterests
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, FilteredChanges, PrintOptions, Supplements
from app.services.exports.json_documents import JsonDocument
from app.services.processes.output_files import whole_file, whole_files
from app.treaty.vocabulary import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.positions.offered_positions import OfferedPosition
    from app.attribution.positions.positions import ProvisionPositions
    from app.exporting.tables.table import Table
    from app.redline.dashboard.model import DossierBoard, PairBoard
    from app.redline.life.model import ProvisionLife
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.comparisons.language_versions import LanguageVersions
    from app.services.comparisons.precedents import DatedPrecedents
    from app.services.comparisons.scopes import ScopeChange
    from app.services.dossiers.differences import DossierDifference
    from app.services.dossiers.dossier import Dossier, InstrumentSummary
    from app.services.history.agreement_status import Statuses
    from app.services.history.lineage import TracedDrafts
    from app.services.history.silent_changes import SilentChanges
    from app.services.proposals.fates import DossierFates
    from app.services.proposals.holders import DossierHolders
    from app.services.proposals.listing import ProposalList
    from app.services.proposals.positions import DraftPositions
    from app.services.proposals.sides import DossierSides
    from app.services.resources import Resources
    from app.treaty.actors import Register, Resolution
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.lost_places import LostPlace
    from app.treaty.marks import ActorRef
    from app.treaty.notes import Note, NotePlace
    from app.treaty.proposals import ProposalPaper
    from app.treaty.reading import Reading
    from app.treaty.scope import ScopeMap
    from app.treaty.traces import Trace

    CountedTable = Table
    """A table of words and numbers, as those above know it."""


def csv_table(
    compared: ComparedDrafts,
    resources: Resources | None = None,
    language: str = "",
    *,
    named: bool = True,
    only: FilteredChanges | None = None,
    interests: OwnInterests = NO_INTERESTS,
) -> bytes:
    """The changes as a table for a spreadsheet, its heads and terms in `language` ("": as the comparison speaks);
    without a word of who asked where they are not `named`. All changes, or those of a filter; weighed by what of ours
    is handed over.
    """
    from app.exporting.tables.changes import changes_table
    from app.redline.views.own_weights import weigh_interests
    from app.redline.views.selection import select_changes
    from app.services.comparisons.compare import in_language, without_names

    if resources is not None:
        compared = in_language(compared, resources, language)
    redline = compared.redline if named else without_names(compared)
    redline = weigh_interests(redline, interests if named else replace(interests, asks=frozenset()))
    if only is not None:
        redline = select_changes(redline, only.changes)
    return changes_table(redline, compared.words)


def changes_xlsx(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The same changes as a workbook, and the facts by which it can be checked: what was left out is one of them."""
    from app.exporting.layout.title_page import filtered_words, title_of
    from app.exporting.tables.changes import table_of_changes, table_of_facts, table_of_scope, table_of_sources
    from app.exporting.tables.workbook import workbook
    from app.services.exports.documents import drawing_of

    drawing = drawing_of(compared, resources, choices, beside)
    redline, words = drawing.redline, drawing.words
    left = filtered_words(drawing, len(redline.changes))
    found = (
        table_of_changes(redline, words), table_of_sources(drawing), table_of_scope(drawing),
        table_of_facts(redline, words, left),
    )  # fmt: skip
    tables = [table for table in found if table is not None]
    return workbook(tables, title_of(redline, words), right_to_left=words.right_to_left)


def comparison_json(
    compared: ComparedDrafts, only: FilteredChanges | None = None, interests: OwnInterests = NO_INTERESTS
) -> dict[str, Any]:
    """The comparison as `travaux-comparison/1`, with all changes or those that a filter left; in English always, and
    weighed by what of ours is handed over.
    """
    from app.comparison.alignment.pair_evidence import grounds_of
    from app.exporting.json.documents import comparison_document
    from app.redline.views.own_weights import weigh_interests
    from app.services.comparisons.caveats import caveat_lines
    from app.services.comparisons.compare import in_words

    english = compared if compared.words.english else in_words(compared, ENGLISH)
    amendments = weigh_interests(english.redline, interests).amendments
    return comparison_document(
        compared.older,
        compared.newer,
        compared.comparison,
        compared.attributions,
        compared.register,
        grounds_of(compared.comparison, compared.older.draft, compared.newer.draft),
        amendments,
        evidence=compared.redline.evidence,
        warnings=caveat_lines((*compared.doubts, *compared.unfounded)),
        only=only,
        sources=_sources_json(compared),
        bearings=None if compared.sources is None else {one.id: one.bearings for one in english.redline.changes},
    )


def _sources_json(compared: ComparedDrafts) -> dict[str, Any] | None:
    """Where the words of the newer draft come from; None where there is no shelf."""
    if compared.sources is None:
        return None
    from app.exporting.json.sources import sources_json

    return sources_json(compared.sources, compared.register)


def draft_json(reading: Reading) -> dict[str, Any]:
    """A draft under a reading as `travaux-draft/1`."""
    from app.exporting.json.documents import draft_document

    return draft_document(reading)


def draft_akn(draft: Draft) -> bytes:
    """A draft as stored, tracked changes included, as an Akoma Ntoso 3.0 file."""
    from app.exporting.akn.document import akn_document

    return akn_document(draft)


def proposals_json(papers: Sequence[ProposalPaper], drafts: Sequence[Draft] = ()) -> dict[str, Any]:
    """Proposal papers as `travaux-proposals/1`; with the drafts of their dossier also which of them each speaks to, and
    which edits its wording makes there.
    """
    from app.exporting.json.lists import proposals_document
    from app.services.proposals.projection import lay_out

    if not drafts:
        return proposals_document(papers)
    out = lay_out(papers, drafts)
    spoken = {identity: (one.label, str(one.why)) for identity, one in out.spoken.items()}
    return proposals_document(papers, spoken, out.laid)


def positions_json(stand: DraftPositions) -> dict[str, Any]:
    """Positions on a draft as `travaux-positions/1`."""
    from app.exporting.tables.positions import positions_document

    return positions_document(stand.rows, stand.draft, stand.how, stand.register, stand.scope)


def positions_csv(stand: DraftPositions) -> bytes:
    """Positions on a draft as a matrix of provisions by actors, for a spreadsheet."""
    from app.exporting.tables.positions import matrix_table

    return matrix_table(stand.rows, stand.register)


def positions_matrix(stand: DraftPositions) -> tuple[tuple[ActorRef, ...], list[list[str]]]:
    """Provisions by actors, as `positions_csv` has them: the actors, then a line for each provision."""
    from app.exporting.tables.positions import matrix

    return matrix(stand.rows, stand.register)


def tally_line(row: ProvisionPositions, register: Register) -> str:
    """The tally of one provision in words."""
    from app.exporting.tables.positions import tally_words

    return tally_words(row, register)


def actors_json(
    names: Sequence[Resolution], register: Register, date: str, groups: Sequence[str] = ()
) -> dict[str, Any]:
    """What names stand for, and who was in each group named, or in `groups` (ids), on the ISO date, as
    `travaux-actors/1`.
    """
    from app.exporting.json.lists import actors_document

    named = [a for name in names for a in name.candidates if register.type_of(a) == "group"]
    return actors_document(names, list(dict.fromkeys((*named, *groups))), register, date)


def silent_json(unspoken: SilentChanges, register: Register) -> dict[str, Any]:
    """What a tracked draft does not say, as `travaux-silent/1`."""
    from app.exporting.json.lists import silent_document

    return silent_document(unspoken.unmarked, unspoken.idle, unspoken.left, register)


def fates_json(fated: DossierFates) -> dict[str, Any]:
    """What became of the asks of a dossier, as `travaux-fate/1`."""
    from app.exporting.json.fates import fates_document

    labels = [draft.label or draft.source for draft in fated.drafts]
    return fates_document(labels, fated.asks, fated.draft, fated.cards, fated.register)


def fates_csv(fated: DossierFates) -> bytes:
    """What became of the asks of a dossier, as a table for a spreadsheet."""
    from app.exporting.tables.fates import fates_table

    return fates_table(fated.asks)


def proposal_list_json(book: ProposalList) -> dict[str, Any]:
    """The rows of a list of proposals, as `travaux-fate/1`."""
    from app.exporting.json.fates import fates_document

    return fates_document(
        book.drafts, [row.fated for row in book.rows], book.draft, book.cards(book.rows), book.register
    )


def proposal_list_csv(book: ProposalList) -> bytes:
    """The rows of a list of proposals, as a table for a spreadsheet."""
    from app.exporting.tables.fates import fates_table

    return fates_table([row.fated for row in book.rows])


def status_json(found: Statuses) -> dict[str, Any]:
    """What was agreed and touched afterwards, and how much is open, as `travaux-status/1`."""
    from app.exporting.json.status import status_document

    labels = [draft.label or draft.source for draft in found.drafts]
    return status_document(labels, found.agreed, found.open, found.register)


def board_json(board: PairBoard | DossierBoard) -> dict[str, Any]:
    """The dashboard of a pair or of a whole dossier, as `travaux-dashboard/1`."""
    from app.exporting.json.dashboard import dossier_document, pair_document
    from app.redline.dashboard.model import PairBoard

    return pair_document(board) if isinstance(board, PairBoard) else dossier_document(board)


def board_tables(board: PairBoard | DossierBoard) -> dict[str, Table]:
    """The tables of a dashboard by their short names, in the order in which they are shown."""
    from app.exporting.tables.dashboard import dossier_tables, pair_tables
    from app.redline.dashboard.model import PairBoard

    return pair_tables(board) if isinstance(board, PairBoard) else dossier_tables(board)


def board_csv(table: Table) -> bytes:
    """One table of a dashboard for a spreadsheet."""
    from app.exporting.tables.table import table_csv

    return table_csv(table)


def holders_json(found: DossierHolders) -> dict[str, Any]:
    """Who holds what, as `travaux-holders/1`."""
    from app.exporting.json.holders import holders_document

    return holders_document(found.title, found.board, found.unofficial, found.place, found.name)


def holders_tables(found: DossierHolders) -> dict[str, Table]:
    """The tables of who holds what by their short names, in the order in which they are shown."""
    from app.exporting.tables.holders import holder_tables

    return holder_tables(found.board, found.name)


def sides_json(found: DossierSides) -> dict[str, Any]:
    """Who stands with whom, as `travaux-sides/1`."""
    from app.exporting.json.sides import sides_document

    return sides_document(found.matrix, found.names, found.types, found.address, found.place)


def sides_tables(found: DossierSides, *, by_clusters: bool = False) -> dict[str, Table]:
    """The tables of who stands with whom by their short names, in the order in which they are shown."""
    from app.exporting.tables.sides import side_tables

    return side_tables(found.matrix, found.names, found.address, by_clusters=by_clusters)


def tables_xlsx(tables: Mapping[str, Table]) -> bytes:
    """Some tables as a workbook, a sheet for each."""
    return _book(*tables.values())


def notes_json(draft: str, noted: Iterable[tuple[Note, NotePlace]]) -> dict[str, Any]:
    """Notes with where they stand in the draft labelled `draft`, as `travaux-notes/1`, in the order given."""
    from app.exporting.json.notes import notes_document

    return notes_document(draft, noted)


def offers_json(offers: Iterable[OfferedPosition]) -> dict[str, Any]:
    """Positions that records offer, as `travaux-offers/1`, in the order given."""
    from app.exporting.json.offered_positions import offers_document

    return offers_document(offers)


def places_json(draft: str, lost: Iterable[LostPlace]) -> dict[str, Any]:
    """What has lost its place in the draft labelled `draft`, as `travaux-places/1`, in the order given."""
    from app.exporting.json.places import places_document

    return places_document(draft, lost)


def traces_json(files: Mapping[str, Sequence[Trace]]) -> dict[str, Any]:
    """What files give away, by their names, as `travaux-metadata/1`."""
    from app.exporting.json.metadata import traces_document

    return traces_document(files)


def lineage_json(traced: TracedDrafts) -> dict[str, Any]:
    """The lives of the words of the last draft, as `travaux-lineage/1`."""
    from app.exporting.json.lineage import lineage_document

    return lineage_document(traced.lineage, traced.register)


def life_json(life: ProvisionLife, left_out: Sequence[str], register: Register) -> dict[str, Any]:
    """The life of one provision as `travaux-life/1`; `left_out` are the labels of drafts that are not followed."""
    from app.exporting.json.lives import life_document

    return life_document(life, left_out, register)


def concordance_json(versions: LanguageVersions) -> dict[str, Any]:
    """Two language versions beside each other, as `travaux-concordance/1`."""
    from app.exporting.json.concordance import concordance_document

    return concordance_document(versions.concordance, versions.left, versions.right, versions.since)


def scope_json(scope: ScopeMap, reading: Reading) -> dict[str, Any]:
    """Which provisions of a draft reach which offences, as `travaux-scope/1`."""
    from app.exporting.json.scope import scope_document

    return scope_document(scope, reading)


def scope_change_json(change: ScopeChange, compared: ComparedDrafts) -> dict[str, Any]:
    """The scope of the newer of two drafts and what moved of it since the older one, as `travaux-scope/1`."""
    from app.exporting.json.scope import scope_document

    return scope_document(change.newer, compared.newer, change.moves, compared.older)


def precedents_json(
    found: DatedPrecedents, readings: Sequence[Reading], shelf: Sequence[Instrument], register: Register
) -> dict[str, Any]:
    """The precedents of the last of some drafts as `travaux-precedents/1`."""
    from app.exporting.json.precedents import precedents_document

    labels = [one.draft.label or one.draft.source for one in readings]
    since = {key: labels[number] for key, number in found.since.items()}
    return precedents_document(readings[-1], shelf, found.found, since, register)


def info_json(dossier: Dossier) -> dict[str, Any]:
    """What is in a dossier as `travaux-info/1`."""
    from app.exporting.json.lists import info_document

    info = dossier.info()
    return info_document(
        info.title,
        info.schema,
        [
            {
                "label": d.label,
                "symbol": d.symbol,
                "title": d.title,
                "date": d.date,
                "language": d.language,
                "hash": d.sha256,
                "words": d.words,
                "source": d.source,
                **({"unofficial": True, "received": d.received} if d.unofficial else {}),
            }
            for d in dossier.drafts()
        ],
        info.counts,
    )


def instruments_json(standing: Iterable[InstrumentSummary]) -> dict[str, Any]:
    """The instruments on a shelf, as `travaux-instruments/1`."""
    instruments = [
        {
            "id": one.key,
            "short_name": one.short_name,
            "title": one.title,
            "symbol": one.symbol,
            "date": one.date,
            "in_force": one.in_force,
            "version_of": one.version_of,
            "language": one.language,
            "hash": one.sha256,
            "words": one.words,
            "source": one.source,
        }
        for one in standing
    ]
    return {"format": "travaux-instruments/1", "instruments": instruments}


def conflicts_json(waiting: Iterable[DossierDifference]) -> dict[str, Any]:
    """What waits to be settled in a dossier, as `travaux-conflicts/1`."""
    conflicts = []
    for one in waiting:
        sides = {name: {"text": side.text, "said": side.said, "by": side.who, "date": side.when}
                 for name, side in (("ours", one.ours), ("theirs", one.theirs))}  # fmt: skip
        conflicts.append({"number": one.number, "sort": one.sort, "where": one.where, **sides})
    return {"format": "travaux-conflicts/1", "conflicts": conflicts}


def write_bytes(data: bytes, target: Path) -> None:
    """Write a file whole. Raises Refused when `target` cannot be written, also when the disk is full."""
    with whole_file(target) as passing:
        passing.write_bytes(data)


def write_all(contents: Mapping[str, bytes | JsonDocument], targets: Mapping[str, Path | None]) -> bytes | None:
    """Write the contents that have a target under the same key: all of them, or none.

    A target of None is standard output, at most one: its bytes are returned for the caller to write, else None. Raises
    Refused when a target cannot be written.
    """
    standing = next((contents[kind] for kind, target in targets.items() if target is None), None)
    kept = {kind: target for kind, target in targets.items() if target is not None}
    with whole_files(list(kept.values())) as passing:
        for kind, written in zip(kept, passing, strict=True):
            _write(contents[kind], written)
    return standing.as_bytes() if isinstance(standing, JsonDocument) else standing


def _write(content: bytes | JsonDocument, passing: Path) -> None:
    with passing.open("wb") as file:
        if isinstance(content, JsonDocument):
            content.write_to(file.write)
        else:
            file.write(content)


def proposals_csv(papers: Sequence[ProposalPaper], register: Register, drafts: Sequence[Draft] = ()) -> bytes:
    """Proposal papers as a table for a spreadsheet, a line for each ask."""
    from app.exporting.tables.table import table_csv

    return table_csv(_proposals(papers, register, drafts))


def proposals_xlsx(papers: Sequence[ProposalPaper], register: Register, drafts: Sequence[Draft] = ()) -> bytes:
    """The same as a workbook."""
    return _book(_proposals(papers, register, drafts))


def fates_xlsx(fated: DossierFates) -> bytes:
    """What became of the asks of a dossier, as a workbook."""
    from app.exporting.tables.fates import table_of_fates

    return _book(table_of_fates(fated.asks))


def proposal_list_xlsx(book: ProposalList) -> bytes:
    """The asks that are listed, with their fates, as a workbook."""
    from app.exporting.tables.fates import table_of_fates

    return _book(table_of_fates([row.fated for row in book.rows]))


def positions_xlsx(stand: DraftPositions) -> bytes:
    """Positions on a draft as a workbook: the matrix, and every position by itself."""
    from app.exporting.tables.positions import table_of_matrix, table_of_positions

    return _book(table_of_matrix(stand.rows, stand.register), table_of_positions(stand.rows, stand.register))


def board_xlsx(board: PairBoard | DossierBoard) -> bytes:
    """All tables of a dashboard as a workbook."""
    return _book(*board_tables(board).values())


def _proposals(papers: Sequence[ProposalPaper], register: Register, drafts: Sequence[Draft]) -> Table:
    from app.exporting.tables.proposals import table_of_proposals
    from app.services.proposals.projection import lay_out

    spoken = {identity: one.label for identity, one in lay_out(papers, drafts).spoken.items()} if drafts else {}
    return table_of_proposals(papers, register, spoken)


def _book(*tables: Table) -> bytes:
    from app.exporting.tables.workbook import workbook

    return workbook(tables, tables[0].title)
