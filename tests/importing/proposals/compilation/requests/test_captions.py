"""Lines of a paper that introduce a text and are none, in six languages; what may be one; and texts that are none."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.requests.captions import is_caption, may_be_caption
from app.treaty.proposals import Edit
from tests.attribution.made import block, paper

CAPTIONS = (
    "Proposal for additional text",
    "New paragraph",
    "New paragraphs 4 and 5:",
    "[Alternative text]",
    "Commentary:",
    "PROPOSED NEW ARTICLE 12 bis",
    "Proposed text for paragraph 3 (b):",
    "Preamble:",
    "[Article 8",
    "Nouveau paragraphe 4",
    "Texte proposé :",
    "Variante du paragraphe 2 :",
    "Propuesta de texto adicional",
    "Nuevo párrafo 5:",
    "Предлагаемый текст",
    "Новый пункт 4:",
    "Новая формулировка пункта 2:",
    "النص المقترح",
    "فقرة جديدة:",
    "新增段落",
    "拟议案文：",
    "第4款：",
)
TEXTS = (
    "Amendments",
    "Authentic texts",
    "Gates and bells",
    "Voluntary sharing of lamps",
    "The principle of lanterns",
    "New piers are built of stone",
    "The new text is read aloud.",
    "For the purposes of this Agreement:",
    "The objectives of this Part are to:",
    "Port means a place",
    "Определения портов",
    "港口的大门",
    "تعديلات الميناء",
)


@pytest.mark.parametrize("text", CAPTIONS)
def test_a_line_that_introduces_a_text_is_a_caption(text):
    assert is_caption(text)


@pytest.mark.parametrize("text", TEXTS)
def test_a_title_or_a_text_is_none(text):
    assert not is_caption(text)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Gates and bells New para 4", True),
        ("Additional text = red", True),
        ("(joining articles 4 and 7):", True),
        ("Amendments", True),
        ("修正案", True),
        ("Gates and bells", False),
        ("Proposals shall name the pier:", False),
        ("Any new text is read aloud.", False),
        ("Text " + "of lamps " * 20, False),
    ],
)
def test_what_speaks_of_the_text_itself_may_be_one(text, may):
    assert may_be_caption(text) is may


@pytest.mark.parametrize("caption", ["Proposal for additional text", "New paragraph:", "Texte proposé :", "拟议案文："])
def test_it_is_a_note_and_the_text_behind_it_is_proposed(caption):
    (proposal,) = paper(block("4", "Norhaven", f"{caption}\nEvery lamp burns blue at night.")).proposals
    assert [(ask.edit, ask.wording) for ask in proposal.asks] == [
        (Edit.NOTE, ""),
        (Edit.RESTATE, "Every lamp burns blue at night."),
    ]
