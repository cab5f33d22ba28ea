"""A text that a letter announces and quotes: it alone is proposed, at the place that the announcement names."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.requests.announced_text import announced_place, announced_text
from app.treaty.actors import Actor, ActorType, register_of
from app.treaty.proposals import Edit

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"),))


def proposed(letter: str, head: str = "Norhaven") -> list[tuple[str, str]]:
    """(place, words) of every text that a letter proposes."""
    read = read_compilation(paged_lines(f"{head}\n{letter}".split("\n")), REGISTER, source="p", date="", prefix="x")
    return [
        (ask.address, ask.wording)
        for one in read.proposals
        for ask in one.asks
        if ask.edit in (Edit.RESTATE, Edit.INSERT)
    ]


def test_the_reasons_and_the_close_of_a_letter_are_no_proposals() -> None:
    letter = (
        "Norhaven proposes to add to article 10 a new paragraph 3, which would read as follows:\n"
        "“3. Each keeper shall answer in the tongue of who asks.”\n"
        "A keeper whom nobody understands helps nobody.\n"
        "Accept, Madam, the expression of my esteem."
    )
    wanted = [("Article 10(3)", "Each keeper shall answer in the tongue of who asks.")]
    assert proposed(letter, "Note from the delegation of Norhaven\n\nNorhaven") == wanted
    assert proposed(letter, "ARTICLE 10\nNorhaven") == wanted


def test_a_quotation_of_several_paragraphs_ends_with_its_last_mark() -> None:
    letter = (
        "Paragraphs 1 and 2 should read:\n“1. Each keeper keeps “the flame” lit.\n“2. No keeper sleeps at dusk”.\n"
        "We hold that lamps matter.\n4. Bells are rung at noon."
    )
    assert proposed(letter, "ARTICLE 10\nNorhaven") == [
        ("Article 10(1)", "Each keeper keeps “the flame” lit."),
        ("Article 10(2)", "No keeper sleeps at dusk."),
        ("Article 10(4)", "Bells are rung at noon."),
    ]


def test_a_second_announced_text_is_read_behind_the_first() -> None:
    letter = (
        "In article 3, paragraph 1 should read:\n“1. Lamps burn all night.”\nThis is safer.\n"
        "In article 4, paragraph 2 should read:\n“Bells ring at noon.”\nThis is louder."
    )
    assert proposed(letter) == [("Article 3(1)", "Lamps burn all night."), ("Article 4(2)", "Bells ring at noon.")]


def test_what_is_not_announced_or_never_closed_is_as_before() -> None:
    for text in ("We propose this.\n“1. Lamps burn.”", "It reads:\n1. Lamps burn.", "It reads:\n“1. Lamps burn."):
        assert announced_text(paged_lines(text.split("\n")), "Article 1") is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Norhaven proposes to add to article 10 a new paragraph 3, which would read as follows:", "Article 10(3)"),
        ("Norhaven proposes that paragraph 3 of article 10 should read:", "Article 10(3)"),
        ("La Norhavie propose d’ajouter à l’article 10 un nouveau paragraphe 3, libellé comme suit :", "Article 10(3)"),
        ("Norhaven propone añadir al artículo 10 un nuevo párrafo 3, con el texto siguiente:", "Artículo 10(3)"),
        ("Норхавен предлагает добавить в статью 10 новый пункт 3 следующего содержания:", "Статья 10(3)"),
        ("诺港建议在第十条中增加新的第三款，内容如下：", "第十条(三)"),
        ("تقترح نورهافن إضافة فقرة جديدة إلى المادة 10 نصها كما يلي:", "المادة 10"),
        ("Paragraph 3 should read:", "Article 1(3)"),
        ("In line with articles 4 and 5, add:", "Article 1"),
        ("As in article 7 of the Charter of Ports, paragraph 2 should read:", "Article 1(2)"),
        ("It would read:", "Article 1"),
    ],
)
def test_the_place_of_an_announced_text(words: str, place: str) -> None:
    assert announced_place(words, "Article 1") == place
