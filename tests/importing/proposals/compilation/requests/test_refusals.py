"""Refusals of a deletion, in six languages: what was to go is to stay. And what is none of them."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.requests.refusals import refused_deletion
from app.treaty.actors import Actor, ActorType, Register, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

REGISTER: Register = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
REFUSED = (
    "The deletion of paragraph 3 is not acceptable.",
    "Norhaven cannot accept the deletion of paragraph 3.",
    "Norhaven opposes deleting paragraph 3.",
    "Norhaven is against the deletion of paragraph 3, because fog is thick.",
    "Norhaven does not support the removal of paragraph 3.",
    "Paragraph 3 should not be deleted.",
    "Do not delete paragraph 3.",
    "不要删除第3款。",
    "请勿删去第3款。",
    "不予删除第3款。",
    "La suppression du paragraphe 3 n’est pas acceptable.",
    "La Norhavie s’oppose à la suppression du paragraphe 3.",
    "Le paragraphe 3 ne doit pas être supprimé.",
    "La supresión del párrafo 3 no es aceptable.",
    "Norhavia no puede aceptar la supresión del párrafo 3.",
    "El párrafo 3 no debería suprimirse.",
    "Исключение пункта 3 неприемлемо.",
    "Норхавен возражает против исключения пункта 3.",
    "诺港不能接受删除第三款。",
    "删除第三款是不可接受的。",
    "不应删除第三款。",
    "حذف الفقرة 3 غير مقبول.",
    "تعارض نورهافن حذف الفقرة 3.",
    "لا يمكن لنورهافن أن تقبل حذف الفقرة 3.",
)
NOT_REFUSED = (
    "The deletion of paragraph 3 is acceptable.",
    "Norhaven does not oppose the deletion of paragraph 3.",
    "If paragraph 2 stays, the deletion of paragraph 3 is not acceptable.",
    "Is the deletion of paragraph 3 not acceptable?",
    "La Norhavie ne s’oppose pas à la suppression du paragraphe 3.",
    "Norhavia no se opone a la supresión del párrafo 3.",
    "Норхавен не возражает против исключения пункта 3.",
    "诺港不反对删除第三款。",
    "لا تعارض نورهافن حذف الفقرة 3.",
    "The deletion of the lamps of the harbour is not acceptable.",
    "Norhaven opposes the proposal by Kestria.",
    "The deletion of the lamps and “bells” of the harbour is not acceptable.",
    "",
    "Delete paragraph 3. " * 30,
)


@pytest.mark.parametrize("sentence", REFUSED)
def test_a_deletion_that_is_refused_is_a_wish_to_keep(sentence: str) -> None:
    address = "第二条" if "\u4e00" <= sentence[0] <= "\u9fff" else "Article 2"
    asks = refused_deletion(sentence, address)
    assert asks is not None
    assert [(ask.edit, ask.stance, ask.wording, ask.quote) for ask in asks] == [
        (Edit.RETAIN, Stance.RETAIN, "", sentence)
    ]
    assert asks[0].address in ("Article 2(3)", "第二条(三)", "第二条(3)")


@pytest.mark.parametrize("sentence", NOT_REFUSED)
def test_what_refuses_no_deletion(sentence: str) -> None:
    assert refused_deletion(sentence, "Article 2") is None


def test_quoted_words_are_to_stay() -> None:
    asks = refused_deletion("Norhaven opposes the deletion of the words “at dusk” in paragraph 2.", "Article 2")
    assert [(ask.address, ask.wording) for ask in asks or ()] == [("Article 2(2)", "at dusk")]
    asks = refused_deletion("The deletion of “at dusk” is unacceptable.", "Article 2(1)")
    assert [(ask.address, ask.wording) for ask in asks or ()] == [("Article 2(1)", "at dusk")]


@pytest.mark.parametrize("sentence", [REFUSED[0], REFUSED[2], REFUSED[5]])
@pytest.mark.parametrize("lead", ["", "Rationale\n"])
def test_in_a_paper_it_is_the_wish_of_who_stands_above(sentence: str, lead: str) -> None:
    lines = paged_lines(f"ARTICLE 2\nNorhaven\n{'1. A lamp burns.' if lead else ''}\n{lead}{sentence}".split("\n"))
    proposals = read_compilation(lines, REGISTER, source="p", date="", prefix="p-").proposals
    asks = [ask for p in proposals for ask in p.asks if ask.edit is Edit.RETAIN]
    assert [ask.address for ask in asks] == ["Article 2(3)"]
    assert [actor.id for p in proposals for actor in p.actors] == ["XNO"]


OPPOSED = (
    "Norhaven opposes the proposal by Kestria.",
    "Norhaven cannot accept Kestria’s proposal.",
    "Norhaven opposes the proposal by Kestria to replace “red” with “green” in paragraph 1.",
    "Norhaven se opone a la propuesta de Kestria.",
    "Norhaven s’oppose à la proposition de Kestria.",
)


def opposing(*lines: str) -> list[tuple[Edit, Stance, str, str]]:
    """What Norhaven asks in an article."""
    proposals = read_compilation(
        paged_lines(["ARTICLE 2", *lines]), REGISTER, source="p", date="", prefix="p-"
    ).proposals
    asks = [ask for p in proposals if p.actors[0].id == "XNO" for ask in p.asks]
    return [(ask.edit, ask.stance, ask.address, ask.wording) for ask in asks]


@pytest.mark.parametrize("sentence", OPPOSED)
def test_who_opposes_the_proposal_of_another_opposes_that_alone(sentence: str) -> None:
    lamp = ("Kestria", "1. A red lamp burns at dusk.")
    against = (Edit.RESTATE, Stance.OPPOSE, "Article 2(1)", "A red lamp burns at dusk.")
    assert opposing(*lamp, "Norhaven", sentence) == [against]


def test_what_another_wants_to_go_who_opposes_it_wants_to_stay() -> None:
    for asked, edit in (("Delete paragraph 1.", Edit.RETAIN), ("Keep paragraph 1.", Edit.NOTE)):
        found = opposing("Kestria", asked, "Norhaven", "Norhaven opposes the proposal by Kestria.")
        assert [(one[0], one[2]) for one in found] == [(edit, "Article 2(1)")]


def test_nobody_opposes_his_own_proposal() -> None:
    read = opposing(
        "Norhaven", "1. A red lamp burns at dusk.", "Norhaven", "Norhaven opposes the proposal by Norhaven."
    )
    assert (Edit.RESTATE, Stance.OPPOSE, "Article 2(1)", "A red lamp burns at dusk.") not in read


@pytest.mark.parametrize("sentence", ["The deletion of 2 is not acceptable.", "The deletion of 2 is unacceptable."])
def test_a_bare_number_is_a_paragraph_of_the_article(sentence: str) -> None:
    assert opposing("Norhaven", sentence) == [(Edit.RETAIN, Stance.RETAIN, "Article 2(2)", "")]


@pytest.mark.parametrize("sentence", OPPOSED)
def test_where_it_is_not_plain_which_it_is_a_remark(sentence: str) -> None:
    lamp = ("Kestria", "1. A red lamp burns at dusk.", "Kestria", "2. A bell rings at noon.")
    for above in ((), lamp):
        found = opposing(*above, "Norhaven", sentence)
        assert {one[:2] for one in found} == {(Edit.NOTE, Stance.PROPOSE)}
        assert {one[3] for one in found} == {""}


@pytest.mark.parametrize(
    "text",
    [
        "Delete paragraph 3 and renumber.",
        "Delete paragraph 3 and renumber the following paragraphs accordingly.",
        "Supprimer le paragraphe 3 et renuméroter.",
        "Suprimir el párrafo 3 y renumerar los demás.",
        "Propose to delete paragraph 3.",
        "Proposal: delete paragraph 3",
        "Request deletion of paragraph 3.",
        "Suggest deleting paragraph 3",
        "Proposer de supprimer le paragraphe 3.",
        "Se propone suprimir el párrafo 3.",
        "Предлагается исключить пункт 3.",
    ],
)
def test_an_instruction_is_no_wording(text: str) -> None:
    told = instructions_in(text, "Article 2")
    assert [(ask.edit, ask.address) for ask in told or ()] == [(Edit.DELETE, "Article 2(3)")]


@pytest.mark.parametrize("text", ["Proposals are read at dawn.", "Request a lamp.", "Renumbered lamps burn."])
def test_wording_that_begins_as_one_is_none(text: str) -> None:
    assert instructions_in(text, "Article 2") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Do not delete paragraph 3 unless paragraph 4 goes.",
        "Norhaven opposes the deletion of paragraph 3 if paragraph 4 stays.",
        "Ne pas supprimer le paragraphe 3 si le paragraphe 4 demeure.",
        "Не исключать пункт 3, если пункт 4 останется.",
    ],
)
def test_a_refusal_on_a_condition_names_nobody(sentence: str) -> None:
    assert refused_deletion(sentence, "Article 5") is None


def test_a_condition_among_the_reasons_is_none_of_the_refusal() -> None:
    assert refused_deletion("Do not delete paragraph 3 because we need it if fog comes.", "Article 5")
