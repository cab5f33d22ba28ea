"""What says that a proposal is none any more, in six languages, and what only speaks of withdrawing."""

from __future__ import annotations

import pytest

from app.notation.statements.withdrawals import (
    asks_what_stands,
    begins_with_a_proposal,
    begins_with_note,
    denies_withdrawal,
    is_note,
    is_noted_request,
    joins_withdrawal,
    leaves_standing,
    note_behind,
    says_who_takes_back,
    takes_back,
    withdrawal_day,
)

TAKES_BACK = (
    "This amendment was withdrawn in favour of that of Kestria.",
    "Norhaven is not pursuing this.",
    "The foregoing is hereby retracted.",
    "Norhaven no longer supports this wording.",
    "Norhaven has since reconsidered.",
    "Norhaven can now go along with the paragraph as it stands.",
    "Kestria could live without its proposal.",
    "Norhaven asked that its amendment be removed from the list.",
    "Please disregard this suggestion.",
    "La Norhavie peut désormais se rallier au texte existant.",
    "La Norhavie ne soutient plus cette proposition.",
    "Norhavia puede aceptar el texto vigente.",
    "Норхавен может согласиться с существующим текстом.",
    "诺港可以接受目前的案文。",
    "诺港不再支持该提案。",
    "يمكن لنورهافن قبول النص الحالي.",
    "Norhaven withdrew this proposal on 4 June.",
    "This proposal was withdrawn at the morning meeting.",
    "Norhaven no longer pursues this proposal.",
    "Norhaven does not insist on this amendment.",
    "Withdrawn.",
    "Norhaven withdrew.",
    "Thank you. Norhaven withdraws its proposal.",
    "La Norhavie a retiré cette proposition.",
    "Proposition retirée par la Norhavie.",
    "La Norhavie n’insiste pas sur cette proposition.",
    "Norhavia retiró esta propuesta el 4 de junio.",
    "La propuesta fue retirada posteriormente.",
    "Norhavia ya no propone este texto.",
    "Норхавен снял это предложение.",
    "Предложение отозвано Норхавеном.",
    "Норхавен не настаивает на этой поправке.",
    "诺港撤回了该提案。",
    "该提案已撤回。",
    "诺港不再坚持这一提案。",
    "سحبت نورهافن هذا المقترح.",
    "تم سحب هذا المقترح.",
    "لا تصر نورهافن على هذا المقترح.",
    "At the second meeting Norhaven announced that it would not pursue its amendment.",
    "Proposal retracted by its author on 9 June.",
    "Proposal not maintained",
    "No longer on the table",
    "Norhaven has abandoned its proposal.",
    "Norhaven decided not to press its proposal.",
    "The proposal has lapsed.",
    "La Norhavie a abandonné sa proposition.",
    "Proposition non maintenue",
    "Proposition caduque",
    "Norhavia desistió de su propuesta.",
    "Norhavia decidió no mantener su propuesta.",
    "Propuesta sin efecto",
    "Норхавен отказался от своего предложения.",
    "Предложение более не поддерживается автором",
    "诺港放弃其提案。",
    "提案作废",
    "تخلت نورهافن عن مقترحها.",
    "المقترح لم يعد قائما",
    "Norhaven announced that it would not pursue its amendment.",
    "Norhaven will no longer insist on this proposal.",
    "This proposal is not maintained.",
    "Norhaven dropped its proposal.",
    "Norhaven abandoned this amendment.",
    "La Norhavie abandonne cette proposition.",
    "Norhavia desistió de esta propuesta.",
    "诺港放弃该提案。",
)
STANDS = (
    "Norhaven cannot go along with the paragraph as it stands.",
    "Norhaven can accept the present text only with these words.",
    "Norhaven could live with the current wording if paragraph 3 goes.",
    "Norhaven can accept the text as it stands in paragraph 4.",
    "诺港不能接受现有案文。",
    "Norhaven has not reconsidered.",
    "Norhaven would not abandon its proposal.",
    "Norhaven did not drop its proposal.",
    "Norhaven dropped its reservation.",
    "Norhaven maintained its proposal.",
    "Lamps are dropped at dusk.",
    "Norhaven withdrew its reservation.",
    "Norhaven has not withdrawn this proposal.",
    "Norhaven would withdraw its proposal if paragraph 2 stays.",
    "Norhaven withdraws its objection to the proposal to delete paragraph 3.",
    "Norhaven withdrew its earlier proposal.",
    "A Party may withdraw its proposal.",
    "Withdrawal of a Party",
    "Norhaven withdrew from the meeting.",
    "Norhaven withdrew the lamp of its tower.",
    "La Norhavie a retiré sa réserve.",
    "La Norhavie n’a pas retiré cette proposition.",
    "La Norhavie pourrait retirer sa proposition.",
    "Norhavia retiró su objeción.",
    "Norhavia no ha retirado esta propuesta.",
    "La retirada de una Parte surte efecto en un año.",
    "Норхавен снял свою оговорку.",
    "Норхавен не отозвал это предложение.",
    "诺港撤回其保留。",
    "诺港没有撤回该提案。",
    "سحبت نورهافن تحفظها.",
    "لم تسحب نورهافن هذا المقترح.",
    "Norhaven withdraws its proposal on condition that paragraph 2 stays.",
    "Norhaven would not pursue its proposal if paragraph 2 stayed.",
    "Norhaven has not abandoned its proposal.",
    "Norhaven cannot drop its proposal.",
    "A keeper who abandons a hive loses it.",
    "Norhaven dropped its opposition to the proposal.",
    "The proposal of Kestria was set aside by the Chair.",
    "Not retained by the Chair",
    "La Norhavie ne renonce pas à sa proposition.",
    "La propuesta se mantiene",
    "Норхавен не отказался от своего предложения.",
    "诺港没有放弃其提案。",
    "提案维持不变",
    "لم تتخل نورهافن عن مقترحها.",
    "لا يزال المقترح قائما",
    "",
    "Withdrawn. " * 60,
)


@pytest.mark.parametrize("text", TAKES_BACK)
def test_words_that_take_a_proposal_back(text: str) -> None:
    assert takes_back(text)


@pytest.mark.parametrize("text", STANDS)
def test_words_that_take_back_something_else_or_nothing(text: str) -> None:
    assert not takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "withdrawn",
        "[Withdrawn]",
        "(proposal withdrawn)",
        "withdrawn on 4 June",
        "since withdrawn",
        "superseded by the text of 4 June",
        "no longer maintained",
        "retirée",
        "Propuesta retirada",
        "снято",
        "已撤回",
        "مسحوب",
    ],
)
def test_a_note(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize("text", ["", "withdrawal", "withdrawn lamps", "revised", "x" * 300, "reservation withdrawn"])
def test_no_note(text: str) -> None:
    assert not is_note(text)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("A lamp burns. (withdrawn)", "(withdrawn)"),
        ("A lamp burns [retirée].", "[retirée]."),
        ("A lamp burns. Withdrawn.", "Withdrawn."),
        ("灯塔点亮。已撤回。", "已撤回。"),
        ("Delete “at night” – withdrawn", "withdrawn"),
        ("Delete “at night”withdrawn.", "withdrawn."),
        ("Supprimer « la nuit » ; retirée", "retirée"),
        ("[at night] – withdrawn", "withdrawn"),
        ("An offer may be: (a) accepted; (b) withdrawn;", ""),
        ("Delete it. We withdraw this proposal.", "We withdraw this proposal."),
        ("Delete it. This was our position until May.", "This was our position until May."),
        ("Delete it. We withdraw our ships.", ""),
        ("A lamp burns [at night].", ""),
        ("A lamp burns.", ""),
        ("(withdrawn)", ""),
        ("A lamp burns)", ""),
    ],
)
def test_a_note_behind_the_words_of_a_line(text: str, behind: str) -> None:
    at = note_behind(text)
    assert (text[at:] if at >= 0 else "") == behind


def test_a_note_before_other_words() -> None:
    assert begins_with_note("withdrawn; see below")
    assert begins_with_note("retirée. Voir plus bas")
    assert not begins_with_note("revised; see below")


def test_a_proposal_at_the_beginning() -> None:
    assert begins_with_a_proposal("This proposal was withdrawn")
    assert not begins_with_a_proposal("Norhaven withdrew it")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Norhaven withdrew its proposal on 4 June 2031.", "2031-06-04"),
        ("Norhaven withdraws its proposal of 3 May 2031.", ""),
        ("Norhaven withdrew its proposal dated 3 May 2031 on 4 June 2031.", "2031-06-04"),
        ("Norhaven withdrew one on 3 May 2031 and one on 4 June 2031.", ""),
        ("Norhaven withdraws its proposal.", ""),
        ("La Norhavie a retiré sa proposition le 4 juin 2031.", "2031-06-04"),
        ("La Norhavie retire sa proposition du 3 mai 2031.", ""),
        ("Норхавен снял предложение от 3 мая 2031 года.", ""),
        ("诺港于2031年6月4日撤回了该提案。", "2031-06-04"),
        ("诺港撤回其2031年5月3日的提案。", ""),
    ],
)
def test_the_day_of_a_withdrawal_is_not_that_of_the_proposal(words: str, day: str) -> None:
    assert withdrawal_day(words) == day


def test_a_note_is_found_among_sentences_without_end_where_it_ends_soon() -> None:
    begun, more = "Ships moor at the pier. ", "A bell rings at noon and a horn sounds at dusk. " * 40
    assert note_behind(begun + more) == -1
    assert note_behind(f"{begun}Withdrawn; {more}") == len(begun)


def test_who_takes_back_is_said_in_a_sentence_and_not_in_a_note_behind_others() -> None:
    assert says_who_takes_back("A bell rings. Norhaven gave up its text.")
    assert not says_who_takes_back("Norhaven wants a bell. Withdrawn.")
    assert not says_who_takes_back("Norhaven gave up its text. " * 40)


def test_words_of_withdrawing_and_those_that_deny_it() -> None:
    assert asks_what_stands("Would Norhaven drop it?")
    assert not asks_what_stands("Would Norhaven ring it?")
    assert denies_withdrawal("we will not drop it")
    assert not denies_withdrawal("we drop it")
    assert not denies_withdrawal("we do not insist")
    assert not denies_withdrawal("we will not ring it")


def test_a_note_before_a_semicolon_takes_the_words_back() -> None:
    line = "A bell rings. Withdrawn; see Kestria."
    assert line[note_behind(line) :] == "Withdrawn; see Kestria."


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Norhaven can accept the text as it stands.", True),
        ("Norhaven has not withdrawn it.", True),
        ("Norhaven moved on.", False),
    ],
)
def test_words_that_leave_a_proposal_where_it_is(text: str, stands: bool) -> None:
    assert leaves_standing(text) is stands


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("Norhaven joins Kestria’s withdrawal of this text.", True),
        ("Norhaven s’associe au retrait de ce texte par Kestria.", True),
        ("Norhaven se suma al retiro de este texto.", True),
        ("Норхавен присоединяется к отзыву этого текста.", True),
        ("诺港与克斯特一道撤回该案文。", True),
        ("تنضم نورهافن إلى كستريا في سحب هذا النص.", True),
        ("Norhaven joins Kestria and withdraws its text.", False),
    ],
)
def test_a_withdrawal_may_be_joined(text: str, joins: bool) -> None:
    assert joins_withdrawal(text) is joins
    assert takes_back(text)


@pytest.mark.parametrize(
    "note", ["(سُحب)", "(سُحِبَ)", "(سحب)", "[سُحِبَ الاقْتِرَاحُ]", "【已撤回】", "［已撤回］", "〔已撤回〕"]
)
def test_a_note_with_vowel_marks_or_in_full_width_brackets(note: str) -> None:
    assert is_note(note)
    assert note_behind(f"abc {note}") == 4


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Delete paragraph 3 (withdrawn).", True),
        ("删除第3款（已撤回）", True),
        ("تحذف الفقرة 3 (سُحب).", True),
        ("This proposal (withdrawn)", False),
        ("Norhaven withdrew its proposal. (Withdrawn)", False),
        ("(withdrawn)", False),
        ("Delete paragraph 3.", False),
    ],
)
def test_words_with_a_note_behind_them_that_they_were_withdrawn(text: str, noted: bool) -> None:
    assert is_noted_request(text) is noted
