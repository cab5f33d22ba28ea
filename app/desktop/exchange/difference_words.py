"""What two dossiers have otherwise, in words of the interface. What differs, and who holds, is decided below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import address_words, commas, join_facts, with_label
from app.desktop.ground.language.terms import priority_words, review_words, stance_words
from app.desktop.ground.language.translation import day_words, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.dossiers.differences import DifferenceSide, DossierDifference
    from app.services.dossiers.sharing import OmissionCounts


def sort_words(sort: str) -> str:
    """What sort of thing it is."""
    words = {
        "dossier": tr("title of the dossier"),
        "draft label": tr("label of a draft"),
        "draft symbol": tr("symbol of a draft"),
        "draft date": tr("date of a draft"),
        "draft meeting": tr("meeting of a draft"),
        "draft source": tr("file of a draft"),
        "reading": tr("notation of a draft"),
        "inspection": tr("look at how a draft was read"),
        "order": tr("order of the drafts"),
        "instrument title": tr("title of an instrument"),
        "instrument short name": tr("short name of an instrument"),
        "instrument symbol": tr("symbol of an instrument"),
        "instrument date": tr("date of an instrument"),
        "instrument in force": tr("entry into force of an instrument"),
        "instrument version": tr("of what an instrument is a version"),
        "instrument text": tr("text of an instrument (language, words)"),
        "paper": tr("proposal paper"),
        "proposal": tr("proposal"),
        "author": tr("author of tracked changes"),
        "actor": tr("actor of this dossier"),
        "preference": tr("setting of this dossier"),
        "pin": tr("joined provisions"),
        "note": tr("note"),
        "word": tr("who asked"),
        "position": tr("position"),
    }
    return words.get(sort, sort)


def came_words(counts: Mapping[str, int]) -> str:
    """How many of each sort came in; "" for none."""
    said = {
        "draft": lambda n: tr("%n drafts", "", n),
        "instrument": lambda n: tr("%n instruments", "", n),
        "paper": lambda n: tr("%n proposal papers", "", n),
        "proposal": lambda n: tr("%n proposals", "", n),
        "note": lambda n: tr("%n notes", "", n),
        "position": lambda n: tr("%n positions", "", n),
        "word": lambda n: tr("%n words on who asked", "", n),
        "pin": lambda n: tr("%n pairs of joined provisions", "", n),
        "author": lambda n: tr("%n authors of tracked changes", "", n),
        "actor": lambda n: tr("%n actors of this dossier", "", n),
        "preference": lambda n: tr("%n settings of this dossier", "", n),
    }
    return commas(said[sort](count) for sort, count in counts.items() if sort in said and count)


def left_words(left: OmissionCounts) -> str:
    """What a copy for a partner does not have, in one line of figures."""
    counts = {
        "note": left.notes,
        "position": left.positions,
        "paper": left.papers,
        "word": left.words,
        "preference": left.settings,
    }
    return came_words(counts)


def title_words(one: DossierDifference) -> str:
    """Of what it is, and at which place."""
    place = address_words(one.where) if one.sort in ("note", "proposal", "position") else one.where
    return with_label(sort_words(one.sort), place) if place else sort_words(one.sort)


def side_words(one: DossierDifference, side: DifferenceSide) -> str:
    """What one side has, and who said so when, where that is known."""
    said = side.said
    if said and one.sort == "note":
        said = priority_words(said)
    elif said and one.sort == "position":
        said = stance_words(said)
    elif said:
        said = review_words(said)
    by = join_facts([side.who, day_words(side.when[:10])])
    return "\n".join(part for part in (said, side.text, by) if part)
