"""Prose about a text is no wording: it proposes nothing, whatever it quotes, and takes a stance where one is plain."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.requests.commentary import introduced_words, prose_asks
from app.treaty.actors import Actor, ActorType, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XSU", ActorType.STATE, "Sudmark")))
AT = "Article 9"
SONG = "with a song"


def asks(wording: str) -> list[Ask]:
    text = f"ARTICLE 9\nNorhaven\n{wording}\nRationale\nNone provided\n"
    read = read_compilation(paged_lines(text.split("\n")), REGISTER, source="p", date="", prefix="x")
    return list(read.proposals[0].asks)


REFUSED = (Edit.OPPOSE, Stance.OPPOSE)
NOTED = (Edit.NOTE, Stance.PROPOSE)
PROSE = [
    (f'We do not see the need for "{SONG}".', *REFUSED),
    (f'Against the insertion of "{SONG}".', *REFUSED),
    (f'Do not insert "{SONG}" in paragraph 1.', *REFUSED),
    (f'Disagree with Sudmark on "{SONG}".', *REFUSED),
    (f'The phrase "{SONG}" is redundant.', *REFUSED),
    (f'Norhaven believes that "{SONG}" is not needed.', *REFUSED),
    (f"ne peut accepter « {SONG} »", *REFUSED),
    (f"s'oppose à l'ajout de « {SONG} »", *REFUSED),
    (f"se opone a añadir «{SONG}»", *REFUSED),
    (f"против включения слов «{SONG}»", *REFUSED),
    (f'تعارض إضافة "{SONG}"', *REFUSED),
    (f"反对增加“{SONG}”", *REFUSED),
    (f"Rejects: {SONG} at the gate.", Edit.NOTE, Stance.OPPOSE),
    (f"Would have difficulty with bells {SONG}.", Edit.NOTE, Stance.OPPOSE),
    (f"a bell {SONG} – no.", Edit.NOTE, Stance.OPPOSE),
    (f'Oppose. "{SONG}" is too vague.', Edit.NOTE, Stance.OPPOSE),
    ("do not delete paragraph 2", Edit.RETAIN, Stance.RETAIN),
    (f'Retain the original text without "{SONG}".', Edit.NOTE, Stance.RETAIN),
    ("Keep the original, do not add a bell", Edit.NOTE, Stance.RETAIN),
    (f'Needs to consult capital on "{SONG}".', Edit.NOTE, Stance.RESERVE),
    ("reserves its position on paragraph 1", Edit.NOTE, Stance.RESERVE),
    ("withdraws its proposal on paragraph 1", Edit.NOTE, Stance.WITHDRAW),
    ("could accept paragraph 1", Edit.NOTE, Stance.FLEXIBLE),
    ("supports paragraph 1", Edit.SUPPORT, Stance.SUPPORT),
    ("Supports Sudmark", Edit.NOTE, Stance.SUPPORT),
    ("See Sudmark: a bell with a song", *NOTED),
    ("Same as Sudmark", *NOTED),
    ("see the proposal of Sudmark", *NOTED),
    ("revised proposal of 4 May", *NOTED),
    ("delete paragraph 3 if paragraph 2 stays", *NOTED),
    ("No comment.", *NOTED),
    ("Cf. Sudmark", *NOTED),
    (f"Concerned about the phrase “{SONG}”.", *NOTED),
    (f'If "{SONG}" is inserted, delete paragraph 3.', *NOTED),
    (f'"every day" instead of "{SONG}".', *NOTED),
    (f'The Chair noted that Sudmark had proposed "{SONG}".', *NOTED),
    (f"The words {SONG}, as suggested by Sudmark, weaken the duty.", *NOTED),
    (f"We regret that Sudmark wishes to insert a bell {SONG}.", *NOTED),
    (f'Note by the Secretariat: Sudmark orally proposed to add "{SONG}".', *NOTED),
    (f"There is no consensus on bells {SONG}.", *NOTED),
    (f"Sudmark’s proposal to insert a bell {SONG} comes too late.", *NOTED),
    (f"A bell {SONG} should not be included.", *NOTED),
    (f"Under consideration: a bell {SONG}", *NOTED),
    (f"Instead of a bell {SONG}: a horn", *NOTED),
    (f"A bell {SONG} – Sudmark", *NOTED),
    ("Accepts the deletion of paragraph 2", *NOTED),
    (f"1. Does not support a bell {SONG}.", Edit.NOTE, Stance.OPPOSE),
    (f"1. A bell {SONG} – not acceptable", Edit.NOTE, Stance.OPPOSE),
    (f"1. Each gate has a bell {SONG}. We cannot accept this text.", *NOTED),
    (f"1. Each gate has a bell {SONG}. Norhaven prefers a horn.", *NOTED),
    ("1. Each gate has a bell. Norhaven believes that this is unnecessary.", Edit.NOTE, Stance.OPPOSE),
    (f'1. We do not see the need for "{SONG}".', *REFUSED),
    (f'1. Norhaven believes that "{SONG}" is too long.', *NOTED),
]  # fmt: skip


@pytest.mark.parametrize(("words", "edit", "stance"), PROSE)
def test_prose_proposes_nothing(words: str, edit: Edit, stance: Stance) -> None:
    (found,) = asks(words)
    assert (found.edit, found.stance) == (edit, stance)
    assert found.wording == (SONG if edit is Edit.OPPOSE else "")


TEXT = [
    "Each Party shall keep a bell with a song.",
    "“Bell” means a horn.",
    "“Bell”, in this Agreement, means a horn.",
    "Parties agree on the need to ring a bell.",
    "The keepers of gates, hereinafter “the Keepers”, ring the bell.",
    "No reservations may be made to this Agreement.",
    "Concerned about the loss of bells,",
    "Support keepers in small harbours;",
    "Delete records of bells after a year;",
    "Promote the ringing of bells;",
    "If the Parties cannot agree on a bell, the keeper rings a horn.",
    "Ne peut sonner la cloche que le gardien.",
    "لا يجوز إبداء تحفظات على هذا الاتفاق.",
    "1. The keeper shall ring “once”.",
    "1. Norhaven rings the bell.",
]  # fmt: skip


@pytest.mark.parametrize("words", TEXT)
def test_text_of_a_provision_is_wording(words: str) -> None:
    (found,) = asks(words)
    assert (found.edit, found.wording) == (Edit.RESTATE, words.removeprefix("1. "))


def test_a_comment_behind_a_wording_is_no_part_of_it() -> None:
    (found,) = asks("1. Each gate has a bell. Norhaven believes that this is clearer.")
    assert (found.edit, found.wording) == (Edit.RESTATE, "Each gate has a bell.")


@pytest.mark.parametrize(
    ("words", "wording"),
    [
        ("Paragraph 2 should read: “The keeper rings.”", "“The keeper rings.”"),
        ("Proposed wording: “The keeper rings.”", "“The keeper rings.”"),
        ("We cannot accept the wording: “The keeper rings.”", None),
        ("Norhaven recalls the text: “The keeper rings.”", None),
        ("Proposed wording: “The keeper” rings.", None),
        ("The keeper rings.", None),
    ],
)
def test_an_introduced_quotation_is_what_is_proposed(words: str, wording: str | None) -> None:
    assert introduced_words(words) == wording


def test_what_is_understood_whole_keeps_its_place_and_words() -> None:
    (found,) = asks("cannot accept paragraph 3")
    assert (found.edit, found.address, found.wording) == (Edit.OPPOSE, "Article 9(3)", "")
    (found,) = asks("withdraws its proposal on paragraph 3")
    assert found.address == "Article 9(3)"


def test_what_speaks_of_a_sentence_is_a_note() -> None:
    told = prose_asks("opposes the second sentence", AT)
    assert told is not None
    assert [(ask.edit, ask.stance, ask.wording) for ask in told] == [(Edit.NOTE, Stance.OPPOSE, "")]


def test_long_words_are_prose_only_where_they_quote_a_part() -> None:
    long = "The keeper rings the bell at the gate. " * 60
    assert prose_asks(long, AT) is None
    assert prose_asks(f"{long}The words “a bell” are too short.", AT) is not None
    assert prose_asks(f"{long}The words “a bell” are too short.", AT, labelled=True) is None


ABOUT_A_PLACE = [
    "Paragraph 2 is not necessary and should be removed.",
    "There is no need for paragraph 2; it should go.",
    "Le paragraphe 2 n’est pas nécessaire et devrait être supprimé.",
    "Il n’est pas nécessaire de supprimer le paragraphe 2.",
    "El párrafo 2 no es necesario y debería suprimirse.",
    "No es necesario suprimir el párrafo 2.",
    "Пункт 2 не нужен, его следует исключить.",
    "Нет необходимости исключать пункт 2.",
    "第二款没有必要，应去掉。",
    "没有必要删除第二款。",
    "لا ضرورة للفقرة 2 وينبغي حذفها.",
]


@pytest.mark.parametrize("said", ABOUT_A_PLACE)
def test_what_is_said_of_a_numbered_part_is_no_wording_of_it(said):
    found = asks(said)
    assert found
    assert {one.edit for one in found} <= {Edit.NOTE, Edit.DELETE}
    assert not [one for one in found if one.wording]


WITH_BRACKETS = [
    "Delete paragraph 2 and its brackets.",
    "Supprimer le paragraphe 2 et ses crochets.",
    "Suprímase el párrafo 2 y sus corchetes.",
    "Исключить пункт 2 вместе с квадратными скобками.",
    "删除第二款及其方括号。",
    "تحذف الفقرة 2 مع القوسين المعقوفين.",
]


@pytest.mark.parametrize("said", WITH_BRACKETS)
def test_a_part_that_goes_with_its_brackets_is_to_go(said):
    assert [(one.edit, one.stance) for one in asks(said)] == [(Edit.DELETE, Stance.DELETE)]


@pytest.mark.parametrize("said", ["Delete the brackets around paragraph 2.", "删除第二款的方括号。", "请保留第二款。"])
def test_brackets_alone_that_go_leave_the_part(said):
    assert [one.edit for one in asks(said)] == [Edit.RETAIN]
