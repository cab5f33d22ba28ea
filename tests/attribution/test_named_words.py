"""Asks that say by which words of a provision theirs are to stand: the edit they ask for names them, however small."""

from __future__ import annotations

import pytest

from app.treaty.proposals import Edit
from tests.attribution.made import against, answers, authors, redlined, request

FIRST = "1. Each keeper sees all."
DONE = {
    # what the drafts are, the edit, its wording, the words it names
    "words that it repeats are among those": (
        "2. Each town shall count its ferries every ⟨→second ⟩year.",
        (Edit.REPLACE, "every second year", "every year"),
    ),
    "a modal and a negation": (
        "2. Ferries ⟨may→shall not⟩ moor at the long quay.",
        (Edit.REPLACE, "shall not moor", "may moor"),
    ),
    "a negation alone": (
        "2. Ferries shall ⟨→not ⟩moor at the long quay.",
        (Edit.REPLACE, "shall not moor", "shall moor"),
    ),
    "a negation beside a word": ("2. Ferries shall ⟨→not ⟩moor at the quay.", (Edit.INSERT, "not", "shall")),
    "a negation given with a word": ("2. Ferries shall ⟨→not ⟩moor at the quay.", (Edit.INSERT, "shall not", "shall")),
    "a word among those that stand": (
        "2. Ferries that lie ⟨→safely ⟩in it pay nothing.",
        (Edit.INSERT, "lie safely in it", "lie in it"),
    ),
    "a word of a sentence that denies": (
        "2. No ⟨→wooden ⟩ferry shall moor at the quay.",
        (Edit.INSERT, "wooden", "No"),
    ),
    "a number in words": (
        "2. A lamp shall be mended within ⟨seven→nine⟩ nights.",
        (Edit.REPLACE, "nine nights", "seven nights"),
    ),
    "a number in digits": ("2. A ferry may lie for ⟨three→30⟩ days.", (Edit.REPLACE, "30", "three")),
    "a conjunction": ("2. Rules on lamps, horns ⟨and→or⟩ bells.", (Edit.REPLACE, "or", "and")),
    "a word that is left of those": (
        "2. Keepers shall trim the wick at dusk and ⟨again →⟩at midnight.",
        (Edit.REPLACE, "dusk and at midnight", "dusk and again at midnight"),
    ),
    "a negation that is left of those": (
        "2. Ferries shall ⟨not →⟩moor at the quay.",
        (Edit.REPLACE, "shall moor", "shall not moor"),
    ),
}
NOT_DONE = {
    "another number": (
        "2. A lamp shall be mended within ⟨seven→five⟩ nights.",
        (Edit.REPLACE, "nine nights", "seven nights"),
    ),
    "the modal without its negation": (
        "2. Ferries ⟨may→shall⟩ moor at the long quay.",
        (Edit.REPLACE, "shall not moor", "may moor"),
    ),
    "the negation at other words": (
        "2. Ferries shall moor and shall ⟨→not ⟩ring.",
        (Edit.REPLACE, "shall not moor", "shall moor"),
    ),
    "the word at other words near by": (
        "2. Each town shall count its ⟨→second ⟩ferry every year.",
        (Edit.REPLACE, "every second year", "every year"),
    ),
    "the word for the word beside": (
        "2. Horns are blown by ⟨keepers→towns⟩ and boats.",
        (Edit.REPLACE, "by keepers towns boats", "by keepers and boats"),
    ),
    "a small word of which there are several": (
        "2. The keeper and the ferryman and ⟨the→a⟩ clerk shall meet.",
        (Edit.REPLACE, "a", "the"),
    ),
    "its word in a sentence that was turned": (
        "2. ⟨Every→No⟩ ferry shall ⟨→safely ⟩moor at the quay.",
        (Edit.INSERT, "safely", "shall"),
    ),
    "more went than it leaves": (
        "2. Keepers shall trim the wick at dusk and ⟨again at →⟩midnight.",
        (Edit.REPLACE, "dusk and at midnight", "dusk and again at midnight"),
    ),
    "a conjunction that a restatement has otherwise": (
        "2. Rules on lamps, horns ⟨and→or⟩ bells.",
        (Edit.RESTATE, "Rules on lamps, horns or bells.", ""),
    ),
}


def named(text, asked):
    edit, wording, anchor = asked
    redline = redlined({"Article 1": [FIRST, text]})
    return answers(redline, request(edit, "Article 1(2)", wording, anchor=anchor))


@pytest.mark.parametrize(("text", "asked"), DONE.values(), ids=DONE)
def test_the_edit_that_was_asked_for_names_who_asked(text, asked):
    found = named(text, asked)
    assert (authors(found), against(found)) == ({"XNO"}, set())


@pytest.mark.parametrize(("text", "asked"), NOT_DONE.values(), ids=NOT_DONE)
def test_another_edit_names_nobody(text, asked):
    assert authors(named(text, asked)) == set()


@pytest.mark.parametrize("more", ["", " at the quay"])
def test_a_number_of_a_provision_that_was_restated(more):
    text = "2. A ferry may lie for ⟨three→30⟩ days."
    assert authors(named(text, (Edit.RESTATE, f"A ferry may lie for 30 days{more}.", ""))) == {"XNO"}
    assert authors(named(text, (Edit.RESTATE, f"A ferry may lie for 40 days{more}.", ""))) == set()


def test_a_number_for_a_number_in_another_paragraph_names_nobody():
    redline = redlined({"Article 1": ["1. Boats may lie for three days.", "2. A ferry may lie for ⟨three→30⟩ days."]})
    asked = request(Edit.RESTATE, "Article 1(1)", "Boats may lie for 30 days.")
    assert authors(answers(redline, asked)) == set()
