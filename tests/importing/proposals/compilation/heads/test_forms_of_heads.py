"""Heads in forms that papers use seldom: sponsors, persons, preferences, places above names, announced amendments."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.proposals import Ask, Edit

REGISTER: Register = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven", (Alias("诺港", "zh"), Alias("نورهافن", "ar"))),
        Actor("XKE", ActorType.STATE, "Kestria", (Alias("克斯特", "zh"),)),
        Actor("XMI", ActorType.STATE, "Mirandel"),
    )
)
BELL = "3. A bell rings at dusk."


def said(body: str, words: str = "bell") -> list[tuple[str, Edit, str]]:
    """Who asks what, and where, with the given words."""
    lines = paged_lines(body.split("\n"))
    found = read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="p-").proposals

    def about(ask: Ask) -> bool:
        return words in ask.wording or words in ask.quote

    return [(a.id, ask.edit, ask.address) for p in found for ask in p.asks if about(ask) for a in p.actors]


@pytest.mark.parametrize(
    "head",
    ["Sponsors: Norhaven, Kestria", "Co-authors: Norhaven and Kestria", "Coauteurs : Norhaven, Kestria",
     "Copatrocinadores: Norhaven, Kestria", "Соавторы: Norhaven, Kestria", "共提国：诺港、克斯特",
     "مقدمو المقترح: Norhaven, Kestria"],
)  # fmt: skip
def test_sponsors_above_the_words_propose_them(head: str) -> None:
    assert [one[0] for one in said(f"ARTICLE 4\n{head}\n{BELL}")] == ["XNO", "XKE"]


@pytest.mark.parametrize(
    "head",
    ["Ms. Mirandel Orr (Norhaven)", "Mme Orr (Norhaven) :", "Sr. Orr (Norhaven)", "Г-н Орр (Norhaven)",
     "奥尔女士（诺港）",
     "السيد أور (نورهافن)",
     "Norhaven (clear preference)", "Norhaven (préférence nette)", "Norhaven (opción preferida)",
     "Norhaven (предпочтительный вариант)", "诺港（首选方案）"],
)  # fmt: skip
def test_who_speaks_for_a_state_or_prefers_the_words_below(head: str) -> None:
    assert said(f"ARTICLE 4\n{head}\n{BELL}") == [("XNO", Edit.RESTATE, "Article 4(3)")]


@pytest.mark.parametrize(
    "head",
    ["Ms. Orr (Norhaven)\nModerator of the evening", "Ms. Orr (Guild of Ringers, Norhaven)", "Norhaven (no preference)",
     "Norhaven (no strong preference)",
     "Mr. Norhaven Orr (guest of the Guild)"],
)  # fmt: skip
def test_who_may_speak_for_another_is_not_named(head: str) -> None:
    assert "XNO" not in [one[0] for one in said(f"ARTICLE 4\n{head}\n{BELL}")]


@pytest.mark.parametrize(
    ("above", "place"),
    [("ARTICLE 4: OF BELLS\nParagraph 3", "Article 4(3)"), ("Article 4\nPara. 3", "Article 4(3)"),
     ("Artículo 4\nPárrafo 3", "Artículo 4(3)"), ("Статья 4\nПункт 3", "Статья 4(3)"),
     ("PREAMBLE\nThird paragraph", "Preamble, preambular paragraph 3")],
)  # fmt: skip
def test_a_paragraph_above_the_names_is_where_they_speak(above: str, place: str) -> None:
    found = said(f"{above}\nNorhaven: insert “brazen” before “bell”.\nKestria\nA bell sounds at noon.")
    assert [one[::2] for one in found] == [("XNO", place), ("XKE", place)]


@pytest.mark.parametrize(
    "told",
    ["Delete:\n{}", "To be deleted:\n{}", "Supprimer :\n{}", "Suprimir:\n{}", "Исключить:\n{}", "删除：\n{}",
     "تحذف الفقرة التالية:\n{}", "Delete the following: “{}”"],
)  # fmt: skip
def test_what_stands_below_a_call_to_delete_is_to_go(told: str) -> None:
    found = said(f"ARTICLE 4\nNorhaven\n{told.format(BELL)}\n4. A horn sounds.")
    assert {one[:2] for one in found if one[1] is not Edit.NOTE} == {("XNO", Edit.DELETE)}
    horn = said(f"ARTICLE 4\nNorhaven\n{told.format(BELL)}\n4. A horn sounds.", "horn sounds.")
    assert ("XNO", Edit.DELETE, "Article 4(4)") not in horn


ANNOUNCED = (
    "Norhaven submits the following amendments.", "Norhaven soumet les amendements suivants.",
    "Norhaven presenta las siguientes enmiendas.", "Norhaven представляет следующие поправки.", "诺港提出以下修正案。",
    "تقدم نورهافن التعديلات التالية.",
)  # fmt: skip


@pytest.mark.parametrize("line", ANNOUNCED)
def test_comments_that_announce_amendments_ask_for_them(line: str) -> None:
    above = "Comments by Norhaven on the draft of 3 May 2031\n9 June 2031\n\n"
    assert not [one for one in said(f"{above}Article 4\n{BELL}\n") if one[1] is Edit.RESTATE]
    assert ("XNO", Edit.RESTATE, "Article 4(3)") in said(f"{above}{line}\n\nArticle 4\n{BELL}\n")


@pytest.mark.parametrize(
    "line",
    ["Wishes to be listed as co-sponsor of the text of Norhaven.",
     "Asks to be added among the sponsors of the proposal by Norhaven.",
     "Demande à figurer comme coauteur du texte de Norhaven.",
     "Desea figurar como copatrocinador de la propuesta de Norhaven."],
)  # fmt: skip
def test_who_asks_to_be_listed_with_another_sponsors_its_words(line: str) -> None:
    assert "XKE" in [one[0] for one in said(f"ARTICLE 4\nNorhaven\n{BELL}\nKestria\n{line}", "A bell rings")]
