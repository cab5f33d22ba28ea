"""A request with a note behind it that it was withdrawn, below its own head: it is that head's alone."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.marks import Stance

REGISTER: Register = register_of(
    (
        Actor(
            "XNO",
            ActorType.STATE,
            "Norhaven",
            (Alias("La Norhavie", "fr"), Alias("Норхавен", "ru"), Alias("诺港", "zh"), Alias("نورهافن", "ar")),
        ),
        Actor("XKE", ActorType.STATE, "Kestria", (Alias("Кес", "ru"), Alias("克斯特", "zh"), Alias("كستريا", "ar"))),
    )
)
FORMS = {
    "en": ("ARTICLE 2", "Kestria", "Norhaven", 'In paragraph {n}, replace "dusk" with "{new}"', "."),
    "low": ("ARTICLE 2", "Kestria", "Norhaven", 'replace "dusk" with "{new}" in paragraph {n}', "."),
    "fr": ("ARTICLE 2", "Kestria", "La Norhavie", "Paragraphe {n} : remplacer « dusk » par « {new} »", "."),
    "es": ("ARTÍCULO 2", "Kestria", "Norhaven", "Párrafo {n}: sustituir «dusk» por «{new}»", "."),
    "ru": ("СТАТЬЯ 2", "Кес", "Норхавен", "В пункте {n} слово «dusk» заменить словами «{new}»", "."),
    "zh": ("第2条", "克斯特", "诺港", "第{n}款：将“dusk”改为“{new}”", "。"),
    "ar": ("المادة 2", "كستريا", "نورهافن", 'الفقرة {n}: يستعاض عن عبارة "dusk" بعبارة "{new}"', "."),
}
NOTES = {
    "en": ("(withdrawn)", "[Withdrawn]", "(proposal withdrawn)"),
    "low": ("(withdrawn)", "[withdrawn]"),
    "fr": ("(retiré)", "[proposition retirée]"),
    "es": ("(retirada)", "[propuesta retirada]"),
    "ru": ("(снято)", "[предложение снято]"),
    "zh": ("(已撤回)", "（已撤回）", "【已撤回】", "［已撤回］", "〔已撤回〕", "（该提案已撤回）"),
    "ar": ("(سحب الاقتراح)", "(سُحب)", "(سُحِبَ)", "(سُحِبَ الاقْتِرَاحُ)", "[تم سحب المقترح]", "(مسحوب)", "(تم سحبه)"),
}
CASES = [(form, note) for form, notes in NOTES.items() for note in notes]


def asks_of(body: str) -> list[tuple[str, str, bool]]:
    """Who asks which words, and whether they were taken back."""
    found = read_compilation(paged_lines(body.split("\n")), REGISTER, source="p.txt", date="", prefix="p-").proposals
    return [(one.actors[0].id, ask.wording, ask.stance is Stance.WITHDRAW) for one in found for ask in one.asks]


def live(actor: str, words: str) -> tuple[str, str, bool]:
    return actor, words, False


def gone(actor: str, words: str) -> tuple[str, str, bool]:
    return actor, words, True


@pytest.mark.parametrize(("form", "note"), CASES)
@pytest.mark.parametrize("stop", ["", "behind", "before"])
def test_a_note_behind_a_request_takes_back_that_of_the_name_above_it(form: str, note: str, stop: str) -> None:
    article, first, second, request, end = FORMS[form]
    kept, left = request.format(n=1, new="dawn"), request.format(n=1, new="noon")
    noted = {"": f"{left}{note}", "behind": f"{left} {note}{end}", "before": f"{left}{end}{note}"}[stop]
    body = f"{article}\n{first}\n{kept}{end}\n{second}\n{noted}"
    assert asks_of(body) == [live("XKE", "dawn"), gone("XNO", "noon")]


@pytest.mark.parametrize(("form", "note"), CASES)
def test_what_the_same_name_asked_before_still_stands(form: str, note: str) -> None:
    article, first, second, request, end = FORMS[form]
    a, b, c = (request.format(n=1, new=new) for new in ("dawn", "noon", "night"))
    body = f"{article}\n{second}\n{a}{end}\n{first}\n{b}{end}\n{second}\n{c} {note}"
    assert asks_of(body) == [live("XNO", "dawn"), live("XKE", "noon"), gone("XNO", "night")]


@pytest.mark.parametrize(("form", "note"), [("zh", "(已撤回)"), ("ar", "(سُحب)"), ("low", "(withdrawn)")])
def test_a_request_without_its_stop_is_not_joined_with_the_name_below_it(form: str, note: str) -> None:
    article, first, second, request, end = FORMS[form]
    a, b, c = (request.format(n=n, new=new) for n, new in ((1, "dawn"), (2, "noon"), (1, "night")))
    body = f"{article}\n{first}\n{a}{end}\n{b}\n{second}\n{c}{note}"
    assert asks_of(body) == [live("XKE", "dawn"), live("XKE", "noon"), gone("XNO", "night")]


@pytest.mark.parametrize(("form", "note"), [("zh", "(已撤回)"), ("ar", "(سحب الاقتراح)")])
def test_a_note_on_the_line_below_a_request_without_its_stop(form: str, note: str) -> None:
    article, first, second, request, end = FORMS[form]
    a, b = (request.format(n=1, new=new) for new in ("dawn", "noon"))
    assert asks_of(f"{article}\n{first}\n{a}{end}\n{second}\n{b}\n{note}") == [live("XKE", "dawn"), gone("XNO", "noon")]


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("zh", "撤回其提案。"),
        ("zh", "(已撤回)"),
        ("ar", "تسحب اقتراحها."),
        ("low", "withdraws its proposal."),
        ("low", "withdrew its proposal to replace “dusk” with “dawn”."),
    ],
)
def test_a_sentence_that_runs_on_below_a_name_still_takes_back(form: str, said: str) -> None:
    article, first, second, request, end = FORMS[form]
    a, b = (request.format(n=1, new=new) for new in ("dawn", "noon"))
    found = asks_of(f"{article}\n{second}\n{a}{end}\n{first}\n{b}{end}\n{second}\n{said}")
    assert gone("XNO", "dawn") in found
    assert live("XKE", "noon") in found


@pytest.mark.parametrize(("form", "note"), CASES)
@pytest.mark.parametrize("colon", [": ", "："])
def test_a_name_on_the_line_of_its_noted_request(form: str, note: str, colon: str) -> None:
    article, first, second, request, end = FORMS[form]
    a, b = (request.format(n=1, new=new) for new in ("dawn", "noon"))
    body = f"{article}\n{first}{colon}{a}{end}\n{second}{colon}{b} {note}{end}"
    assert asks_of(body) == [live("XKE", "dawn"), gone("XNO", "noon")]


@pytest.mark.parametrize(("form", "note"), CASES)
def test_a_name_with_the_note_above_its_request(form: str, note: str) -> None:
    article, first, second, request, end = FORMS[form]
    a, b = (request.format(n=1, new=new) for new in ("dawn", "noon"))
    body = f"{article}\n{first}\n{a}{end}\n{second} {note}\n{b}{end}"
    assert asks_of(body) == [live("XKE", "dawn"), gone("XNO", "noon")]


@pytest.mark.parametrize(("form", "note"), [("zh", "（已撤回）"), ("ar", "(سُحب)")])
def test_a_note_below_a_name_that_is_not_known_leaves_the_proposal_above_it(form: str, note: str) -> None:
    article, first, _, request, end = FORMS[form]
    a, b = (request.format(n=1, new=new) for new in ("dawn", "noon"))
    unknown = {"zh": "灯塔守护会", "ar": "جمعية المنارات"}[form]
    found = asks_of(f"{article}\n{first}\n{a}{end}\n{unknown}\n{b}{note}{end}")
    assert live("XKE", "dawn") in found
