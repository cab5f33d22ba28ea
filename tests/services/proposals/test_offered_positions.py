"""Sentences of records offered as positions: nothing counts until it was taken; what was answered stays answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.attribution.positions.positions import Expansion
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_papers
from app.services.proposals.offered_positions import (
    offer_again,
    offers_in,
    refuse_offers,
    take_offers,
)
from app.services.proposals.position_entry import dossier_stands, take_positions_back
from app.services.proposals.review import ReviewSession
from app.services.proposals.sides import dossier_sides

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.resources import Resources

DRAFT = "Convention on Lighthouses\n\nArticle 3\nLamps\n1. The lamp is white.\n2. The lamp burns at night.\n"
HEAD = "Conference on Lighthouses\nSummary record of the 4th meeting\n15 June 2031\n\nArticle 3\n"
SAID = (
    "1. Ghana supported the deletion of paragraph 2. She also proposed the deletion of paragraph 1.\n"
    "2. Togo proposed that “white” in paragraph 1 be replaced by “green”.\n"
    "3. Ghana could not accept the proposal of Togo.\n"
)


def made(folder: Path, resources: Resources, text: str = HEAD + SAID) -> Path:
    """A dossier with one draft and one record."""
    from app.services.imports.import_files import import_drafts

    (folder / "draft.txt").write_text(DRAFT, "utf-8")
    path = folder / "lamps.travaux"
    with Dossier.create(path, "Lamps"):
        pass
    import_drafts(path, [folder / "draft.txt"], resources)
    added(path, folder, resources, text)
    return path


def added(path: Path, folder: Path, resources: Resources, text: str, name: str = "record.txt") -> None:
    (folder / name).write_text(text, "utf-8")
    import_papers(path, [folder / name], resources)


def offered(path: Path, resources: Resources) -> list[tuple[str, str, str]]:
    return [
        (one.position.actor.id, one.position.stance.value, one.position.address) for one in offers_in(path, resources)
    ]


def counted(path: Path, resources: Resources) -> list[tuple[str, str, str]]:
    stand = dossier_stands(path, resources).by[Expansion.RECORDED]
    return [
        (held.position.actor.id, held.position.stance.value, held.position.wording)
        for row in stand.rows
        for held in row.held
    ]


OFFERS = [("GHA", "delete", "Article 3(2)"), ("TGO", "propose", "Article 3(1)"), ("GHA", "oppose", "Article 3(1)")]


def test_who_is_named_in_a_sentence_is_offered_with_it_and_counts_nowhere(tmp_path: Path, resources: Resources) -> None:
    path = made(tmp_path, resources)
    assert offered(path, resources) == OFFERS
    first = offers_in(path, resources)[0]
    assert (first.sentence, first.paper, first.where, first.position.date) == (
        "Ghana supported the deletion of paragraph 2.",
        "record.txt",
        "line 6",
        "2031-06-15",
    )
    assert counted(path, resources) == []
    assert dossier_sides(path, resources).matrix.wishes == ()


def test_what_was_taken_counts_once_with_its_words_and_is_offered_no_more(tmp_path: Path, resources: Resources) -> None:
    path = made(tmp_path, resources)
    kept = take_offers(path, offers_in(path, resources)[1:])
    assert [one.where for one in kept] == [
        "line 7: “Togo proposed that “white” in paragraph 1 be replaced by “green”.”",
        "line 8: “Ghana could not accept the proposal of Togo.”",
    ]
    assert offered(path, resources) == OFFERS[:1]
    assert counted(path, resources) == [("TGO", "propose", "green"), ("GHA", "oppose", "green")]
    (pair,) = dossier_sides(path, resources).matrix.pairs
    assert {pair.one, pair.other} == {"GHA", "TGO"}
    take_positions_back(path, kept)
    assert offered(path, resources) == OFFERS
    assert counted(path, resources) == []


def test_what_was_answered_stays_answered_when_its_paper_is_read_from_another_file(
    tmp_path: Path, resources: Resources
) -> None:
    path = made(tmp_path, resources)
    first, second, third = offers_in(path, resources)
    take_offers(path, [first])
    refuse_offers(path, [second])
    assert offered(path, resources) == OFFERS[2:]
    added(path, tmp_path, resources, HEAD + "\n" + SAID + "4. The meeting rose.\n", "corrected.txt")
    assert offered(path, resources) == OFFERS[2:]
    offer_again(path, [second])
    assert offered(path, resources) == OFFERS[1:]
    assert counted(path, resources)[0] == ("GHA", "delete", "")
    assert third.fingerprint != first.fingerprint


def test_a_sentence_that_was_confirmed_in_the_review_is_taken_and_one_rejected_is_none(
    tmp_path: Path, resources: Resources
) -> None:
    path = made(tmp_path, resources)
    work = ReviewSession(path)
    for at, block in enumerate(work.blocks):
        (work.confirm if block.proposal.actors[0].id == "TGO" else work.reject)(at)
    assert offers_in(path, resources) == ()
    assert counted(path, resources) == [("TGO", "propose", "green")]


@pytest.mark.parametrize(
    ("head", "sentence", "actor"),
    [
        ("Statement by Ghana\n15 June 2031\n\nArticle 3\n", "We support the deletion of paragraph 2.", "GHA"),
        (
            "Compte rendu analytique de la 4e séance\n15 juin 2031\n\nArticle 3\n",
            "Le Ghana propose la suppression du paragraphe 2.",
            "GHA",
        ),
        (
            "Acta resumida de la cuarta sesión\n15 de junio de 2031\n\nArtículo 3\n",
            "Ghana propuso suprimir el párrafo 2.",
            "GHA",
        ),
        ("Краткий отчет о 4-м заседании\n15 июня 2031 года\n\nСтатья 3\n", "Гана предложила исключить пункт 2.", "GHA"),
        ("第四次会议简要记录\n2031年6月15日\n\n第三条\n", "加纳提议删除第2款。", "GHA"),
        ("محضر موجز للجلسة 4\n15 حزيران/يونيه 2031\n\nالمادة 3\n", "اقترحت غانا حذف الفقرة 2.", "GHA"),
    ],
)
def test_records_of_six_languages_and_statements_are_offered(
    tmp_path: Path, resources: Resources, head: str, sentence: str, actor: str
) -> None:
    path = made(tmp_path, resources, head + sentence + "\n")
    (offer,) = offers_in(path, resources)
    assert (offer.position.actor.id, offer.position.stance.value, offer.sentence) == (actor, "delete", sentence)
