"""The makers of tables and of documents for other programs: JSON, CSV, workbooks, and a stored draft; one function for
each line of `catalogue.MAKERS`. Files for people to read have theirs in `page_makers.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.exports import data_files
from app.services.exports.json_documents import JsonDocument

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.exports.subjects import DraftSubject, LifeSubject, MakerSettings, PapersSubject
    from app.services.proposals.fates import DossierFates
    from app.services.proposals.positions import DraftPositions


def comparison_data(compared: ComparedDrafts, settings: MakerSettings) -> JsonDocument:
    """The comparison as `travaux-comparison/1`, with all changes or those that a filter left."""
    return JsonDocument(data_files.comparison_json(compared, settings.choices.only, settings.beside.interests))


def comparison_csv(compared: ComparedDrafts, settings: MakerSettings) -> bytes:
    """The changes as a table for a spreadsheet; of the choices count language, names and the filter."""
    choices = settings.choices
    return data_files.csv_table(
        compared,
        settings.resources,
        choices.language,
        named=choices.named,
        only=choices.only,
        interests=settings.beside.interests,
    )


def comparison_xlsx(compared: ComparedDrafts, settings: MakerSettings) -> bytes:
    """The same changes as a workbook."""
    return data_files.changes_xlsx(compared, settings.resources, settings.choices, settings.beside)


def life_data(subject: LifeSubject, _settings: MakerSettings) -> JsonDocument:
    """The life of one provision as `travaux-life/1`."""
    return JsonDocument(data_files.life_json(subject.life, subject.left_out, subject.register))


def proposals_data(subject: PapersSubject, _settings: MakerSettings) -> JsonDocument:
    """Proposal papers as `travaux-proposals/1`."""
    return JsonDocument(data_files.proposals_json(subject.papers, subject.drafts))


def proposals_table(subject: PapersSubject, _settings: MakerSettings) -> bytes:
    """Proposal papers as a table for a spreadsheet, a line for each ask."""
    return data_files.proposals_csv(subject.papers, subject.register, subject.drafts)


def proposals_book(subject: PapersSubject, _settings: MakerSettings) -> bytes:
    """The same as a workbook."""
    return data_files.proposals_xlsx(subject.papers, subject.register, subject.drafts)


def fates_data(fated: DossierFates, _settings: MakerSettings) -> JsonDocument:
    """What became of the asks of a dossier, as `travaux-fate/1`."""
    return JsonDocument(data_files.fates_json(fated))


def fates_list(fated: DossierFates, _settings: MakerSettings) -> bytes:
    """The same as a table for a spreadsheet."""
    return data_files.fates_csv(fated)


def fates_book(fated: DossierFates, _settings: MakerSettings) -> bytes:
    """The same as a workbook."""
    return data_files.fates_xlsx(fated)


def positions_data(stand: DraftPositions, _settings: MakerSettings) -> JsonDocument:
    """Positions on a draft as `travaux-positions/1`."""
    return JsonDocument(data_files.positions_json(stand))


def positions_list(stand: DraftPositions, _settings: MakerSettings) -> bytes:
    """Positions on a draft as a matrix of provisions by actors, for a spreadsheet."""
    return data_files.positions_csv(stand)


def positions_book(stand: DraftPositions, _settings: MakerSettings) -> bytes:
    """The matrix, and every position by itself, as a workbook."""
    return data_files.positions_xlsx(stand)


def draft_file(subject: DraftSubject, _settings: MakerSettings) -> bytes:
    """A draft as stored, tracked changes included, as Akoma Ntoso."""
    return data_files.draft_akn(subject.draft)


def draft_data(subject: DraftSubject, _settings: MakerSettings) -> JsonDocument:
    """A draft under a reading as `travaux-draft/1`."""
    return JsonDocument(data_files.draft_json(subject.reading))
