"""Heads with what may stand before, behind and around their names, in six languages; and what names nobody."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.proposals import Edit


def _state(code: str, name: str, *aliases: tuple[str, str]) -> Actor:
    return Actor(code, ActorType.STATE, name, tuple(Alias(written, language) for language, written in aliases))


REGISTER: Register = register_of(
    (
        _state(
            "XNO",
            "Norhaven",
            ("fr", "Norhavie"),
            ("ru", "Норхавен"),
            ("zh", "诺港"),
            ("ar", "نورهافن"),
            ("en", "N. H."),
        ),
        _state("XKE", "Kestria", ("ru", "Кестрия"), ("zh", "克斯特"), ("ar", "كستريا")),
        _state("XMI", "Mirandel", ("ru", "Мирандель"), ("zh", "米兰德"), ("ar", "ميرانديل")),
        Actor("OFF", ActorType.OFFICER, "Secretariat"),
    )
)
TEXTS = {
    "en": ("ARTICLE 2", "1. A lantern hangs at each gate.", "1. A lantern hangs at one gate."),
    "fr": ("ARTICLE 2", "1. Une lanterne pend à chaque porte.", "1. Une lanterne pend à une porte."),
    "es": ("ARTÍCULO 2", "1. Un farol cuelga en cada puerta.", "1. Un farol cuelga en una puerta."),
    "ru": ("СТАТЬЯ 2", "1. У каждых ворот висит фонарь.", "1. У одних ворот висит фонарь."),
    "zh": ("第2条", "1. 每个大门均应悬挂一盏灯笼。", "1. 一个大门应悬挂一盏灯笼。"),
    "ar": ("المادة 2", "1- يعلق فانوس عند كل بوابة.", "1- يعلق فانوس عند بوابة واحدة."),
}


def askers(body: str) -> list[str]:
    """Who asks for something in a paper, one line a proposal."""
    found = read_compilation(paged_lines(body.split("\n")), REGISTER, source="p.txt", date="", prefix="p-").proposals
    return [
        ",".join(who.id for who in one.actors) for one in found if any(ask.edit is not Edit.NOTE for ask in one.asks)
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Norhaven (registered on 2 June 2034, translated from French)"),
        ("en", "Norhaven [see also article 12; page 4 below]"),
        ("en", "Norhaven (Mr. T. Vale, 3 June, 10.30 a.m.)"),
        ("en", "Norhaven (and not Kestria, as the earlier version had it)"),
        ("en", "By: Norhaven"),
        ("en", "Amendment No. 31 – Norhaven"),
        ("en", "Amendment 31 (Norhaven)"),
        ("en", "Text proposed by Norhaven on 3 June 2034"),
        ("en", "== Norhaven =="),
        ("en", "Norhaven (following consultations with Kestria)"),
        ("en", "N. H."),
        ("fr", "Norhavie (transmis le 2 juin 2034, original : anglais)"),
        ("fr", "Norhavie (et non Kestria, comme imprimé auparavant)"),
        ("fr", "Pays : Norhavie"),
        ("fr", "Norhavie (Mme R. Val)"),
        ("es", "Norhaven (enviada el 2 de junio de 2034, original: francés)"),
        ("es", "Norhaven (no Kestria, como figura en el texto anterior)"),
        ("es", "País: Norhaven"),
        ("es", "Propuesta revisada de Norhaven (sustituye a la de 4 de mayo)"),
        ("ru", "Норхавен (получено 2 июня 2034 года; см. также пункт 3)"),
        ("ru", "Норхавен (а не Кестрия, как сказано ранее)"),
        ("ru", "Государство: Норхавен"),
        ("ru", "Норхавен (пересмотренный текст; заменяет предложение от 4 мая)"),
        ("zh", "诺港（2034年6月2日收到，原文：法文）"),
        ("zh", "诺港（不是克斯特，前文有误）"),
        ("zh", "国家：诺港"),
        ("zh", "诺港（替代5月4日的提案）"),
        ("ar", "نورهافن (ورد في 2 حزيران/يونيه 2034، الأصل: بالفرنسية)"),
        ("ar", "نورهافن (وليس كستريا، كما ورد سابقا)"),
        ("ar", "الدولة: نورهافن"),
        ("ar", "مقترح منقح مقدم من نورهافن"),
    ],
)
def test_what_stands_beside_a_name_changes_nothing_of_whose_the_words_are(language: str, head: str) -> None:
    place, words, others = TEXTS[language]
    other = {"ru": "Мирандель", "zh": "米兰德", "ar": "ميرانديل"}.get(language, "Mirandel")
    assert askers(f"{place}\n{head}\n{words}\n{other}\n{others}") == ["XNO", "XMI"]
    assert askers(f"{place}\n{other}\n{others}\n{head}\n{words}") == ["XMI", "XNO"]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Norhaven; co-sponsors: Kestria, Mirandel"),
        ("en", "Norhaven. Supported by: Kestria and Mirandel"),
        ("fr", "Norhavie, appuyée par Kestria et Mirandel"),
        ("fr", "Norhavie ; coauteurs : Kestria, Mirandel"),
        ("es", "Norhaven (con el respaldo de Kestria y Mirandel)"),
        ("es", "Norhaven; copatrocinadores: Kestria, Mirandel"),
        ("ru", "Норхавен; соавторы: Кестрия, Мирандель"),
        ("zh", "诺港提案（克斯特、米兰德附议）"),
        ("ar", "نورهافن، بدعم من كستريا وميرانديل"),
    ],
)
def test_who_stands_behind_a_proposal_is_told_in_its_head(language: str, head: str) -> None:
    place, words, _ = TEXTS[language]
    assert askers(f"{place}\n{head}\n{words}") == ["XNO", "XKE,XMI"]


@pytest.mark.parametrize(
    "head",
    [
        "Norhaven (not to be read)",
        "Norhaven (until 5 June)",
        "Norhaven (w/d)",
        "Norhaven (see Kestria)",
        "Norhaven, supported by Atlantis",
        "نورهافن (غير مقدمة)",
        "Norhaven (and not Atlantis)",
        "3: Norhaven",
    ],
)
def test_a_remark_that_is_not_understood_names_nobody(head: str) -> None:
    place, words, others = TEXTS["en"]
    assert "XNO" not in askers(f"{place}\nMirandel\n{others}\n{head}\n{words}")


def test_an_article_whose_first_proposal_was_withdrawn_is_still_one() -> None:
    _, words, others = TEXTS["en"]
    assert askers(f"Article 2\nKestria [withdrawn on 3 June]\n{words}\nNorhaven\n{others}") == ["XNO"]


def test_dots_behind_heads_of_words_are_no_contents() -> None:
    _, words, others = TEXTS["en"]
    dotted = f"Article 2 ........\nNorhaven ............ page 3\n{words}\nKestria ....... 4\n{others}"
    assert askers(dotted) == ["XNO", "XKE"]
    contents = "Article 2 ........ 2\nNorhaven ............ 3\nKestria ....... 4"
    assert askers(f"{contents}\n{words}") == []
    assert askers(f"Norhaven ............ 3\n{words}\nARTICLE 2\nNorhaven\n{others}") == ["XNO"]


def test_a_heading_and_a_name_on_one_line_are_two() -> None:
    _, words, others = TEXTS["en"]
    assert askers(f"Article 2 | Norhaven\n{words}\nArticle 2 | Kestria\n{others}") == ["XNO", "XKE"]
    assert askers(f"Norhaven – Article 2\n{words}\nKestria – Article 3\n{others}") == ["XNO", "XKE"]


def test_one_name_beside_a_heading_may_be_its_title_and_so_may_an_office() -> None:
    _, words, others = TEXTS["en"]
    assert askers(f"Article 2 – Norhaven\n{words}\nArticle 3 – Gates\n{others}") == []
    assert askers(f"Article 2 – Secretariat\n{words}\nArticle 3 – Secretariat\n{others}") == []


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("en", "(a) Norhaven: delete paragraph 1.\n(b) Kestria: 1. A lantern burns."),
        ("ru", "1) Норхавен: пункт 1: заменить «фонарь» на «огонь».\n2) Кестрия: исключить пункт 1."),
        ("zh", "（一）诺港：1. 每个大门应悬挂三盏灯笼。\n（二）克斯特：删除第1款。"),
        ("ar", "(أ) نورهافن: 1- يعلق فانوسان.\n(ب) كستريا: تحذف الفقرة 1."),
    ],
)
def test_a_numbered_list_of_delegations_below_an_article_heads_what_they_ask(language: str, items: str) -> None:
    assert askers(f"{TEXTS[language][0]}\n{items}") == ["XNO", "XKE"]


def test_a_numbered_list_in_a_proposal_is_its_own() -> None:
    body = "ARTICLE 2\nMirandel\n1. Seats are shared so:\n1) Norhaven: 3 seats\n2) Kestria: 4 seats"
    assert askers(body) == ["XMI"]
