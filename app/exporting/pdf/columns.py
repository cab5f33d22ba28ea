"""Drafts beside each other as pages: a table with a column for each draft, for each actor's asks, and an empty one.

It draws a `ColumnTable` as plain data for the template `columns.typ`, and computes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.layout.cells import cell_data, printable
from app.exporting.layout.chips import plain_chip
from app.exporting.layout.folding import rank
from app.exporting.layout.template_words import template_words
from app.exporting.layout.title_page import bare_name, name_of
from app.exporting.pdf.fonts import page_inputs
from app.exporting.pdf.pdf import PreparedPages
from app.exporting.pdf.provision_life import look_of
from app.redline.precedents.model import PieceState
from app.redline.tables.compilation import PieceKind
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.redline.model import DraftFacts
    from app.redline.precedents.model import ProvisionSources
    from app.redline.print_options import PrintOptions
    from app.redline.tables.compilation import CompilationEntry
    from app.redline.tables.draft_columns import ColumnRow, ColumnTable
    from app.treaty.vocabulary import Vocabulary

_DONE = {PieceKind.KEPT: "", PieceKind.INSERTED: "i", PieceKind.DELETED: "d"}
_STANDING = {PieceState.BOTH: "", PieceState.DRAFT: "i", PieceState.SOURCE: "d"}


def prepare_columns(table: ColumnTable, words: Vocabulary, choices: PrintOptions, templates: Path) -> PreparedPages:
    """A table ready to be set. Of the choices those of paper, names and handling count."""
    data = columns_data(table, words)
    page = look_of(choices, words)
    page["layout"] |= {"one": False, "both": False, "tight": True}
    look = {"page": page, "words": template_words(words)}
    return PreparedPages(
        str(templates / "columns.typ"),
        *page_inputs(data, look, templates),
        {},
        data["title"],
        words.language,
        len(table.rows) * len(data["heads"]),
        choices.archival,
    )


def columns_data(table: ColumnTable, words: Vocabulary) -> dict[str, Any]:
    """All that the template draws, as plain data: every row of the table, and every ask that has no row of its own."""
    names = [name_of(draft, words) for draft in table.drafts]
    heads = [
        {"name": name, "facts": printable(words.beside((_symbol(draft, words), words.day(draft.date)))), "chip": []}
        for name, draft in zip(names, table.drafts, strict=True)
    ]
    heads += [
        {"name": "", "facts": words.say("proposals"), "chip": plain_chip(one.name, one.type, words)}
        for one in table.actors
    ]
    if table.sources is not None:
        named = words.listed([one.name for one in table.sources.instruments])
        heads.append({"name": words.say("Source"), "facts": printable(named), "chip": []})
    if table.empty:
        heads.append({"name": words.say("Compromise"), "facts": "", "chip": []})
    return {
        "title": printable(words.say("Side by side: {drafts}", drafts=words.joined(names))),
        "treaty": printable(table.drafts[-1].title),
        "said": _said(table, words),
        "heads": heads,
        "langs": [draft.language or "en" for draft in table.drafts],
        "empty": table.empty,
        "rows": [_row(row, table, words) for row in table.rows],
        "unplaced": [_entry(entry, "", words, named=True) for entry in table.unplaced],
        "unplaced_title": words.say("Proposals that speak to no provision of these drafts"),
    }


def _symbol(draft: DraftFacts, words: Vocabulary) -> str:
    """The symbol of a draft that is not its name."""
    return draft.symbol if draft.symbol != bare_name(draft, words) else ""


def _said(table: ColumnTable, words: Vocabulary) -> str:
    marks = words.say("Underlined words are new against the draft before.") if len(table.drafts) > 1 else ""
    asks = (
        words.say("In proposals, underlined words are put in and struck words are taken out.") if table.actors else ""
    )
    sources = (
        words.say("In sources, underlined words stand in the draft alone and struck words in the source alone.")
        if table.sources is not None
        else ""
    )
    return words.flow((marks, asks, sources))


def _row(row: ColumnRow, table: ColumnTable, words: Vocabulary) -> dict[str, Any]:
    cells = [cell for cell in row.cells if cell is not None]
    return {
        "k": rank(cells[-1]),
        "cells": [
            {**cell_data(cell, {}, older=False, words=words), "k": rank(cell)} if cell is not None else None
            for cell in row.cells
        ],
        "asks": [
            [
                _entry(entry, table.bases.get(entry.ask.id, ""), words, named=len(entry.proposal.actors) > 1)
                for entry in asks
            ]
            for asks in row.asks
        ]
        + ([] if table.sources is None else [_sources(table.sources_of(row))]),
    }


def _sources(found: ProvisionSources | None) -> list[dict[str, Any]]:
    """The sources of a provision: each with its words laid against those of the draft; that it has none is said."""
    if found is None:
        return []
    if not found.sources:
        return [{"lead": "", "names": "", "pieces": [], "source": printable(found.told)}]
    return [
        {
            "lead": printable(one.name),
            "names": "",
            "pieces": [[printable(piece.text), _STANDING[piece.state], "", ""] for piece in one.pieces],
            "source": printable(one.told),
        }
        for one in found.sources
    ]


def _entry(entry: CompilationEntry, base: str, words: Vocabulary, *, named: bool) -> dict[str, Any]:
    """One ask: where it speaks to, in which draft where that is none of these (`base`), what it does, its words, and
    where it can be read.
    """
    ask, proposal = entry.ask, entry.proposal
    stance = "" if ask.stance is Stance.PROPOSE and entry.pieces else words.term("stance", ask.stance.value)
    pieces: Sequence[list[str]] = [[printable(piece.text), _DONE[piece.done], "", ""] for piece in entry.pieces]
    if not pieces and ask.quote:
        pieces = [[printable(words.quoted(" ".join(ask.quote.split()))), "", "", ""]]
    return {
        "lead": printable(words.beside((words.place(entry.address), base, stance))),
        "names": printable(entry.names) if named else "",
        "pieces": pieces,
        "source": printable(
            words.joined(one for one in (proposal.source, words.spot(ask.where or proposal.where)) if one)
        ),
    }
