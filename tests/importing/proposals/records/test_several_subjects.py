"""Records: several who want different things in one sentence, whom a sentence only mentions, and what “its deletion” is
of, in six languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.records.record import read_record
from app.importing.proposals.records.words import record_words

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.proposals import Proposal

HEAD = "Summary record of the 3rd meeting\n\nArticle 7\n"


def proposals(text: str, resources: Resources, head: str = HEAD) -> tuple[Proposal, ...]:
    lines = [PaperLine(line, f"line {n}") for n, line in enumerate((head + text).split("\n"), 1)]
    words = record_words(resources.records)
    return read_record(lines, resources.register, words, source="r", date="", prefix="p").proposals


def stances(text: str, resources: Resources, head: str = HEAD) -> str:
    """Who wants what of which paragraph: "KEN delete/propose 2, …"; a stance alone is no edit."""
    return ", ".join(
        f"{actor.id} {ask.edit.value}/{ask.stance.value} {ask.address.partition('7')[2] or ask.address}"
        for one in proposals(text, resources, head)
        for ask in one.asks
        if (ask.edit.value, ask.stance.value) != ("note", "propose")
        for actor in one.actors
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana, supported by Togo and opposed by Mali, proposed the deletion of paragraph 2.",
         "GHA delete/delete (2), TGO delete/support (2), MLI retain/retain (2)"),
        ("Ghana, opposed by Mali, proposed the deletion of paragraph 2.",
         "GHA delete/delete (2), MLI retain/retain (2)"),
        ("Ghana, supported by Togo, opposed paragraph 2.", "GHA oppose/oppose (2), TGO oppose/oppose (2)"),
        ("Ghana, with Togo and opposed by Mali, opposed paragraph 2.",
         "GHA oppose/oppose (2), TGO oppose/oppose (2)"),
        ("Ghana, opposed by Mali, reserved its position on paragraph 2.", "GHA note/reserve (2)"),
        ("Ghana, for the African Group and opposed by Norway, proposed the deletion of paragraph 2.",
         "AFRICAN_GROUP delete/delete (2), NOR retain/retain (2)"),
        ("Ghana, for Norway, proposed the deletion of paragraph 2.", ""),
        ("Ghana, opposed by the Chair, proposed the deletion of paragraph 2.", ""),
        ("Ghana proposed, and Togo opposed, the deletion of paragraph 2.",
         "GHA delete/delete (2), TGO retain/retain (2)"),
        ("Ghana supported paragraph 2, but Togo opposed it.", "GHA support/support (2), TGO oppose/oppose (2)"),
        ("Ghana proposed the deletion of paragraph 1. Mali opposed, and Togo supported paragraph 2.",
         "GHA delete/delete (1), MLI retain/retain (1), TGO support/support (2)"),
        ("Ghana proposed the deletion of paragraph 1. Mali opposed and Togo supported paragraph 2.",
         "GHA delete/delete (1)"),
        ("Ghana proposed, and Togo spoke on, paragraph 2.", ""),
        ("Ghana supported paragraph 2, but Atlantis opposed it.", ""),
        ("Ghana supported paragraph 2, but the Chair opposed it.", ""),
        ("Ghana said that Togo supported paragraph 2, but Mali opposed it.", ""),
        ("Ghana recalled that Togo had opposed paragraph 2, but Mali supported it.", ""),
        ("Ghana supported paragraph 2 and Togo.", ""),
    ],
)  # fmt: skip
def test_each_of_several_wants_what_the_sentence_says_of_it(text: str, expected: str, resources: Resources) -> None:
    assert stances(text, resources) == expected


def test_behind_a_sentence_of_several_nobody_goes_on_speaking(resources: Resources) -> None:
    text = "Ghana supported paragraph 2, but Togo opposed it. She also proposed the deletion of paragraph 4."
    assert stances(text, resources) == "GHA support/support (2), TGO oppose/oppose (2)"


@pytest.mark.parametrize(
    "text",
    [
        "According to Ghana, Togo opposed paragraph 2.",
        "In the view of Ghana, Togo, supported by Mali, opposed paragraph 2.",
        "In reply to Ghana, Togo and Mali opposed paragraph 2.",
        "With regard to Ghana, Togo opposed paragraph 2.",
        "To the representative of Ghana, Togo opposed paragraph 2.",
        "Ghana and Togo disagreed on paragraph 2.",
        "Ghana supported a new paragraph 2.",
        "S’agissant du Ghana, le Togo et le Mali s’opposent au paragraphe 2.",
        "Selon le Ghana, la France et le Mali s’opposent au paragraphe 2.",
        "Según Ghana, Chile se opone al párrafo 2.",
        "Con respecto a Ghana, Chile se opone al párrafo 2.",
        "По мнению Ганы, Мали выступает против пункта 2.",
        "Касательно Ганы, Мали выступает против пункта 2.",
        "关于加纳，多哥反对第2款。",
        "针对加纳，多哥反对第2款。",
        "日本重申对第2款的立场。",
        "日本对第2款没有保留。",
        "日本建议保留对第2款的修正案。",
        "وفقا لغانا، عارضت توغو الفقرة 2.",
    ],
)
def test_who_is_only_mentioned_wants_nothing(text: str, resources: Resources) -> None:
    assert stances(text, resources) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the view of Ghana, Togo and Mali, paragraph 2 should be deleted.",
         "GHA delete/delete (2), TGO delete/delete (2), MLI delete/delete (2)"),
        ("On paragraph 2, Ghana opposed the deletion.", "GHA retain/retain (2)"),
        ("In reply, Ghana opposed paragraph 2.", "GHA oppose/oppose (2)"),
        ("日本对第2款保留立场。", "JPN note/reserve 第七条(2)"),
        ("日本保留对第2款的立场。", "JPN note/reserve 第七条(2)"),
        ("日本对第2款提出保留。", "JPN note/reserve 第七条(2)"),
        ("阮女士（越南）代表东南亚国家联盟发言，提议删除第2款。", "ASEAN delete/delete 第七条(2)"),
    ],
)  # fmt: skip
def test_what_leads_to_a_place_says_nothing(text: str, expected: str, resources: Resources) -> None:
    head = "第三次会议简要记录\n\n第七条\n" if "第" in text else HEAD
    assert stances(text, resources, head) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mexico supported paragraph 2. Chile called for its deletion.",
        "Mexico supported paragraph 2, while Chile called for its deletion.",
        "Mexico supported paragraph 2, but Chile wished to delete it.",
        "Le Mexique appuie le paragraphe 2, mais le Chili demande sa suppression.",
        "Le Mexique appuie le paragraphe 2, tandis que le Chili en demande la suppression.",
        "México apoya el párrafo 2, pero Chile pide su supresión.",
        "Мексика поддержала пункт 2, а Чили выступила за его исключение.",
        "墨西哥支持第2款，但智利主张将其删除。",
        "أيدت المكسيك الفقرة 2، بينما طلبت شيلي حذفها.",
    ],
)
def test_what_goes_without_being_named_is_what_was_spoken_of_just_before(text: str, resources: Resources) -> None:
    assert stances(text, resources) == "MEX support/support (2), CHL delete/delete (2)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mexico supported paragraph 2. The Chair turned to paragraph 3. Chile called for its deletion.",
         "MEX support/support (2)"),
        ("Mexico supported paragraphs 2 and 3. Chile called for their deletion.",
         "MEX support/support (2), MEX support/support (3)"),
        ("Mexico proposed the deletion of “green” in paragraph 2. Chile supported its deletion.",
         "MEX delete/delete (2)"),
        ("Mexico supported paragraph 3. Chile could not accept paragraph 2 and called for its deletion.",
         "MEX support/support (3), CHL oppose/oppose (2), CHL delete/delete (2)"),
        ("México apoya el párrafo 3. Chile no puede aceptar el párrafo 2 y pide su supresión.",
         "MEX support/support (3), CHL oppose/oppose (2), CHL delete/delete (2)"),
        ("On paragraph 3, Mexico opposed the deletion. On paragraph 2, Chile called for its deletion.",
         "MEX retain/retain (3), CHL delete/delete (2)"),
        ("Mexico said nothing known of paragraph 2. Chile called for its deletion.", ""),
    ],
)  # fmt: skip
def test_what_was_spoken_of_is_certain_or_nothing(text: str, expected: str, resources: Resources) -> None:
    assert stances(text, resources) == expected


def test_below_the_heading_of_a_paragraph_it_is_that_one_but_for_another_that_was_spoken_of(
    resources: Resources,
) -> None:
    head = f"{HEAD}Paragraph 2\n"
    assert stances("Chile called for its deletion.", resources, head) == "CHL delete/delete (2)"
    text = "Mexico supported paragraph 3. Chile called for its deletion."
    assert stances(text, resources, head) == "MEX support/support (3), CHL delete/delete (3)"


def test_what_is_set_against_the_words_before_it_is_shown_with_them(resources: Resources) -> None:
    sentence = "Mexico supported paragraph 2, while Chile called for its deletion"
    found = proposals(f"{sentence}; Peru said “that, while Fiji slept”. Mali spoke.", resources)
    assert [(one.actors[0].id, one.asks[0].quote) for one in found if one.asks[0].edit.value != "note"] == [
        ("MEX", sentence),
        ("CHL", sentence),
    ]
    back, asked = proposals(
        "Mexico withdrew its proposal on paragraph 2, while Chile proposed the deletion of paragraph 3.", resources
    )
    assert back.asks[0].quote == "Mexico withdrew its proposal on paragraph 2"
    assert asked.asks[0].quote.endswith("deletion of paragraph 3.")
