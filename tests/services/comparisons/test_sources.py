"""Where the words of the newer of two drafts of a dossier come from, over all drafts before it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.cache import ProcessCache
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.comparisons.confirmations import word_on
from app.services.comparisons.pairs import DraftPair, compare_pair, look_at
from app.services.comparisons.transfer import SourceChunk, pieces_of, put_together
from app.services.dossiers.dossier import Dossier
from app.treaty.confirmations import Verdict
from app.treaty.instruments import Instrument
from app.treaty.proposals import Edit
from tests.attribution.made import request
from tests.house.examples import draft

if TYPE_CHECKING:
    from pathlib import Path

    from app.place import DossierPlace
    from app.redline.model import Redline
    from app.redline.precedents.model import DepartureView
    from app.services.resources import Resources

FIRST = "1. Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung."
SECOND = "2. A lamp keeper who leaves the tower shall hand the oil ledger to the warden of the quay without delay."
PERSON = SECOND.replace("delay", "delay and in person")
SHELF = (Instrument("", draft(FIRST, SECOND), "LAMPS"),)


def series() -> tuple[object, ...]:
    texts = ((FIRST, SECOND), (FIRST, PERSON), (FIRST.replace("shall", "may"), PERSON))
    return tuple(
        replace(draft(*lines, label=f"R{at}", date=f"2030-0{at}-01"), sha256=str(at) * 64)
        for at, lines in enumerate(texts, 1)
    )


@pytest.fixture
def lamps(tmp_path: Path) -> DossierPlace:
    path = tmp_path / "lamps.travaux"
    paper = request(Edit.RESTATE, "Article 1(2)", PERSON[3:], actor="NOR")
    with Dossier.create(path, "Lamps") as made:
        made.add(drafts=series(), papers=(replace(paper, sha256="e" * 64, date="2030-01-10"),))  # type: ignore[arg-type]
        made.put_on_shelf(SHELF)
    return path


def departure(redline: Redline, provision: str = "article-1/2") -> DepartureView:
    assert redline.precedents is not None
    (one,) = redline.precedents.by_provision[provision].sources[0].departures
    return one


def test_a_departure_of_an_earlier_draft_has_its_draft_and_its_name(lamps: DossierPlace, resources: Resources) -> None:
    redline = compare_pair(lamps, "R2", "R3", resources).redline
    one = departure(redline)
    assert (one.came, [chip.actor for chip in one.chips]) == ("R2", ["NOR"])
    assert departure(redline, "article-1/1").came == "R3"
    assert [one.told for one in redline.amendments[0].bearings] == ["away from LAMPS 1(1)"]


def test_drafts_that_are_no_neighbours_are_followed_through_those_between(
    lamps: DossierPlace, resources: Resources
) -> None:
    one = departure(compare_pair(lamps, "R1", "R3", resources).redline)
    assert (one.came, [chip.actor for chip in one.chips]) == ("R2", ["NOR"])


def test_the_other_way_round_only_the_two_are_followed(lamps: DossierPlace, resources: Resources) -> None:
    redline = compare_pair(lamps, "R3", "R1", resources).redline
    assert redline.precedents is not None
    assert [one.told for one in redline.changes[0].bearings] == ["toward LAMPS 1(1)"]
    assert redline.precedents.by_provision["article-1/2"].sources[0].since == "R3"


def test_a_name_that_a_person_rejects_is_rejected_of_every_pair(lamps: DossierPlace, resources: Resources) -> None:
    """The link is rejected between the first two drafts, and seen between the last two."""
    kept = ProcessCache()
    pair = DraftPair(lamps, "R2", "R3")
    assert departure(look_at(pair, resources, kept).compared.redline).chips
    earlier = compare_pair(lamps, "R1", "R2", resources)
    with Dossier.open(lamps) as there:
        there.user_input.add_confirmations([word_on(earlier, earlier.attributions[0], Verdict.REJECTED)])
    redline = look_at(pair, resources, kept).compared.redline
    assert departure(redline).chips == ()
    assert redline == compare_pair(lamps, "R2", "R3", resources).redline


def test_in_another_language_it_is_told_again(lamps: DossierPlace, resources: Resources) -> None:
    kept = ProcessCache()
    look_at(DraftPair(lamps, "R2", "R3"), resources, kept)
    french = look_at(DraftPair(lamps, "R2", "R3", language="fr"), resources, kept).compared.redline
    assert french == compare_pair(lamps, "R2", "R3", resources, language="fr").redline
    assert french.precedents is not None
    assert "dispositions sur" in french.precedents.told


def test_another_reading_has_its_own_sources(lamps: DossierPlace, resources: Resources) -> None:
    kept = ProcessCache()
    look_at(DraftPair(lamps, "R2", "R3"), resources, kept)
    pair = DraftPair(lamps, "R2", "R3", "unbracketed")
    assert (
        look_at(pair, resources, kept).compared.redline
        == compare_pair(lamps, "R2", "R3", resources, reading="unbracketed").redline
    )


def test_sources_come_over_in_pieces(
    lamps: DossierPlace, resources: Resources, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.comparisons.transfer._PIECE", 1)
    looked = look_at(DraftPair(lamps, "R2", "R3"), resources, ProcessCache())
    pieces = list(pieces_of(looked, None, None))
    assert sum(isinstance(piece, SourceChunk) for piece in pieces) > 1
    assert put_together(pieces, None)[1] == looked.compared.redline


def test_drafts_in_another_language_and_of_nobody_are_not_followed(tmp_path: Path, resources: Resources) -> None:
    first, second, third = series()
    path = tmp_path / "other.travaux"
    with Dossier.create(path, "Lamps") as made:
        made.add(drafts=(first, replace(second, unofficial=True), third))  # type: ignore[type-var]
        made.put_on_shelf(SHELF)
    redline = compare_pair(path, "R1", "R3", resources).redline
    assert departure(redline).came == "R3"


def test_without_a_shelf_nothing_is_looked_for(resources: Resources) -> None:
    first, second, _ = series()
    compared = compare_drafts(first, second, KnownEvidence(), resources)  # type: ignore[arg-type]
    assert (compared.sources, compared.story, compared.redline.precedents) == (None, None, None)
    assert not any(one.bearings for one in compared.redline.amendments)
