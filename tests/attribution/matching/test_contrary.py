"""The contrary of what was asked, or another measure of it, never names the one who asked as its proponent."""

from __future__ import annotations

import pytest

from tests.attribution.made import against, authors, block, draft, named, paper

OLD = "1. Ferries shall moor at the long quay once a week."

CONTRARY = {
    "a negation before": ("2. Each ferryman shall be weighed in copper.", "2. No ferryman shall be weighed in copper."),
    "not and a modal": (
        "2. A ferryman may sell river pearls.",
        "2. A ferryman may not sell river pearls.",
    ),
    "forbidden and allowed": (
        "2. Towns shall permit the copper weighing of ferrymen.",
        "2. Towns shall prohibit the copper weighing of ferrymen.",
    ),
    "the draft has the negation": (
        "2. No ferryman shall be weighed in copper.",
        "2. Each ferryman shall be weighed in copper.",
    ),
    "French": (
        "2. Tout passeur peut être pesé au cuivre ancien.",
        "2. Aucun passeur ne peut être pesé au cuivre ancien.",
    ),
    "Spanish": (
        "2. Los barqueros podrán ser pesados en cobre antiguo.",
        "2. Los barqueros no podrán ser pesados en cobre antiguo.",
    ),
    "Russian": (
        "2. Лодочники могут взвешиваться на медных весах.",
        "2. Лодочники не могут взвешиваться на медных весах.",
    ),
    "Arabic": ("2. يجوز وزن الملاحين بالنحاس القديم الثقيل.", "2. لا يجوز وزن الملاحين بالنحاس القديم الثقيل."),
    "Chinese": ("2. 可以用古铜秤称量摆渡船夫。", "2. 不得用古铜秤称量摆渡船夫。"),
}
OTHER = {
    "another number": (
        "2. Each ferryman shall carry nine copper whistles.",
        "2. Each ferryman shall carry two copper whistles.",
    ),
    "another number in a long paragraph": (
        "2. A ferryman who sleeps on the quay shall repay the price of two copper whistles to the town.",
        "2. A ferryman who sleeps on the quay shall repay the price of three copper whistles.",
    ),
    "another modal": (
        "2. Each town may give ferrymen warm copper whistles.",
        "2. Each town shall give ferrymen warm copper whistles.",
    ),
    "another unit": (
        "2. Copper whistles shall be polished twice a week.",
        "2. Copper whistles shall be polished twice a month.",
    ),
    "without, for including": (
        "2. Ferrymen shall answer travellers, including on hidden river passages.",
        "2. Ferrymen shall answer travellers without regard to hidden river passages.",
    ),
}
ASKED = {
    "a negation in another sentence": (
        "2. Each ferryman shall carry a copper whistle.",
        "2. Each ferryman shall carry a copper whistle. No whistle shall be sold.",
    ),
    "an exception that was left out": (
        "2. Each ferryman shall carry a copper whistle.",
        "2. Each ferryman shall carry a copper whistle, except at night.",
    ),
    "a negation that measures": (
        "2. Each ferryman shall polish the copper whistle of the northern ferry.",
        "2. Each ferryman shall, not later than noon, polish the copper whistle of the northern ferry.",
    ),
    "a negation far from what came": (
        "2. Each ferryman shall carry a copper whistle and a northern ferry lantern.",
        "2. Each ferryman shall not sell rope, sails, pitch or tar but carry a copper whistle and a northern "
        "ferry lantern.",
    ),
    "a unit that nobody counts by": (
        "2. Each ferryman shall carry a copper whistle and a lamp.",
        "2. Each ferryman shall carry a copper whistle and a day lamp.",
    ),
}


def asked_for(newer: str, wording: str):
    """What is named for a new second paragraph of Article 1, when one paper asks for another wording of it."""
    older = draft({"Article 1": [OLD], "Article 2": ["The quay belongs to both towns."]})
    after = draft({"Article 1": [OLD, newer], "Article 2": ["The quay belongs to both towns."]})
    return named(older, after, paper(block("1", "Norhaven", wording)))


@pytest.mark.parametrize("case", CONTRARY)
def test_the_same_words_with_a_negation_more_are_the_contrary(case: str) -> None:
    found = asked_for(*CONTRARY[case])
    assert (authors(found), against(found)) == (set(), {"XNO"})
    assert all(one.notes == () for _, one in found)


@pytest.mark.parametrize("case", OTHER)
def test_another_number_unit_or_modal_names_nobody(case: str) -> None:
    assert asked_for(*OTHER[case]) == []


@pytest.mark.parametrize("case", ASKED)
def test_what_stands_beside_the_words_that_came_does_not_matter(case: str) -> None:
    found = asked_for(*ASKED[case])
    assert (authors(found), against(found)) == ({"XNO"}, set())


@pytest.mark.parametrize(
    ("newer", "wording"),
    [
        (OLD.replace("once", "twice"), OLD.replace("once a week", "twice a month")),
        (OLD.replace("long", "mossy long"), OLD.replace("shall", "shall not").replace("long", "mossy long")),
    ],
)
def test_a_word_put_in_where_the_rest_was_to_be_otherwise_has_no_proponent(newer: str, wording: str) -> None:
    older, after = (draft({"Article 1": [text]}) for text in (OLD, newer))
    assert authors(named(older, after, paper(block("1", "Norhaven", wording)))) == set()
