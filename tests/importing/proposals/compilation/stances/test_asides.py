"""Asides behind the words of a proposal, or below them, that say whether it still stands."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.proposals import Edit

REGISTER: Register = register_of(
    (
        Actor(
            "XNO",
            ActorType.STATE,
            "Norhaven",
            (Alias("La Norhavie", "fr"), Alias("Норх", "ru"), Alias("诺港", "zh"), Alias("نورهافن", "ar")),
        ),
        Actor("XKE", ActorType.STATE, "Kestria", (Alias("Кес", "ru"), Alias("克斯特", "zh"), Alias("كستريا", "ar"))),
    )
)
PLACES = {
    "en": ("ARTICLE 2", "Kestria", "1. A bell rings at dusk.", "Delete paragraph 1."),
    "fr": ("ARTICLE 2", "Kestria", "1. Une cloche sonne au soir.", "Supprimer le paragraphe 1."),
    "es": ("ARTÍCULO 2", "Kestria", "1. La campana suena al anochecer.", "Suprímase el párrafo 1."),
    "ru": ("СТАТЬЯ 2", "Кес", "1. Колокол звонит в сумерки.", "Исключить пункт 1."),
    "zh": ("第2条", "克斯特", "1. 黄昏时鸣钟。", "删除第1款。"),
    "ar": ("المادة 2", "كستريا", "1. يدق الجرس عند الغسق.", "تحذف الفقرة 1."),
}


def asks_of(body: str, actor: str = "XKE") -> list[Edit]:
    """What an actor asks for in a paper."""
    found = read_compilation(paged_lines(body.split("\n")), REGISTER, source="p.txt", date="", prefix="p-").proposals
    edits = [ask.edit for one in found if any(who.id == actor for who in one.actors) for ask in one.asks]
    return [edit for edit in edits if edit is not Edit.NOTE]


@pytest.mark.parametrize(
    ("language", "aside"),
    [
        ("en", "(Kestria told the second meeting that it would\nnot press the matter.)"),
        ("en", "[The sponsor has had this taken off\nthe table.]"),
        ("en", "(Kestria’s position is now another one.)"),
        ("en", "Kestria later dropped\nthis suggestion."),
        ("en", "Note: Kestria does not wish to see this reproduced."),
        ("fr", "(Kestria a fait connaître depuis lors qu’elle\nne maintenait pas son texte.)"),
        ("fr", "[Kestria n’y tient plus.]"),
        ("es", "(Kestria señaló después que no\ninsiste en ello.)"),
        ("es", "(Kestria ya no defiende este texto.)"),
        ("ru", "(Позднее Кес указал, что не\nнастаивает на этом.)"),
        ("ru", "[Кес более не выступает за это.]"),
        ("zh", "（克斯特其后表示不再\n坚持本案文。）"),
        ("zh", "（克斯特已收回上述要求。）"),
        ("ar", "(ذكرت كستريا لاحقا أنها لا\nتصر على هذا النص.)"),
        ("ar", "(لم تعد كستريا تدافع عن ذلك.)"),
    ],
)
def test_an_aside_behind_words_or_below_them_leaves_nobody_asking(language: str, aside: str) -> None:
    place, who, words, request = PLACES[language]
    for said in (words, request):
        assert asks_of(f"{place}\n{who}\n{said}")
        assert asks_of(f"{place}\n{who}\n{said} {aside}") == []
        assert asks_of(f"{place}\n{who}\n{said}\n{aside}") == []
        assert asks_of(f"{place}\n{who}: {request} {aside}") == []


@pytest.mark.parametrize(
    "aside",
    [
        "(Kestria explained that bells carry far.)",
        "(Kestria has not withdrawn this proposal.)",
        "(Supported by Norhaven.)",
        "(Norhaven withdrew its reservation.)",
        "(This bell may be of bronze.)",
        "[2. Bells shall be rung by Kestria.]",
        "(see the annex on bells",
    ],
)
def test_an_aside_that_says_nothing_of_that_changes_nothing(aside: str) -> None:
    assert asks_of(f"ARTICLE 2\nKestria\nDelete paragraph 1. {aside}")[:1] == [Edit.DELETE]


def test_a_statement_over_two_lines_on_anothers_words_takes_back_its_own() -> None:
    proposed = "ARTICLE 2\nNorhaven\nDelete paragraph 1.\nKestria\nDelete paragraph 2."
    body = f"{proposed}\nNorhaven has since given\nup its proposal."
    assert asks_of(body, "XNO") == []
    assert asks_of(body) == [Edit.DELETE]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Kestria has withdrawn this proposal."),
        ("zh", "克斯特已撤回该提案。"),
        ("ru", "Кес снял это предложение."),
        ("fr", "Kestria a retiré cette proposition."),
        ("es", "Kestria retiró esta propuesta."),
    ],
)
def test_a_request_that_is_taken_back_on_its_own_line_asks_for_nothing(language: str, sentence: str) -> None:
    place, name, _, request = PLACES[language]
    assert asks_of(f"{place}\n{name}: {request} {sentence}\n") == []
    assert asks_of(f"{place}\n{name}: {request}\n") == [Edit.DELETE]
