"""Sentences by which those who are named for a proposal turn it down, or give it to another."""

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
            (
                Alias("La Norhavie", "fr"),
                Alias("Norhavia", "es"),
                Alias("Норх", "ru"),
                Alias("诺港", "zh"),
                Alias("نورهافن", "ar"),
            ),
        ),
        Actor(
            "XKE",
            ActorType.STATE,
            "Kestria",
            (Alias("Kestrie", "fr"), Alias("Кес", "ru"), Alias("克斯特", "zh"), Alias("كستريا", "ar")),
        ),
    )
)
PLACES = {
    "en": ("ARTICLE 2", "Norhaven", "Paragraph 1: replace “dusk” with “dawn”."),
    "fr": ("ARTICLE 2", "La Norhavie", "Paragraphe 1 : remplacer « dusk » par « dawn »."),
    "es": ("ARTÍCULO 2", "Norhavia", "Párrafo 1: sustituir «dusk» por «dawn»."),
    "ru": ("СТАТЬЯ 2", "Норх", "В пункте 1 слово «dusk» заменить словом «dawn»."),
    "zh": ("第2条", "诺港", "第1款：将“dusk”改为“dawn”。"),
    "ar": ("المادة 2", "نورهافن", 'الفقرة 1: يستعاض عن عبارة "dusk" بعبارة "dawn".'),
}
CHANGES = {Edit.REPLACE, Edit.DELETE, Edit.INSERT, Edit.RESTATE}


def read(body: str) -> tuple[list[Edit], list[str]]:
    """What Norhaven asks to be changed in a paper, and the warnings of its report."""
    found = read_compilation(paged_lines(body.split("\n")), REGISTER, source="p.txt", date="", prefix="p-")
    edits = [ask.edit for one in found.proposals if one.actors[0].id == "XNO" for ask in one.asks]
    told = [str(line.message) for line in found.report if line.severity.name == "WARNING"]
    return [edit for edit in edits if edit in CHANGES], told


@pytest.mark.parametrize("between", [" ", "\n", " – "])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Norhaven opposes this."),
        ("en", "We cannot accept this proposal."),
        ("en", "Norhaven does not support the above."),
        ("en", "Norhaven rejects this proposal of Kestria."),
        ("en", "Norhaven prefers the original text."),
        ("en", "Norhaven prefers to keep the text as it stands."),
        ("en", "Not our proposal."),
        ("en", "Submitted in error."),
        ("en", "(Norhaven objects.)"),
        ("en", "Please disregard this proposal."),
        ("en", "This is the proposal of Kestria, which Norhaven cannot accept."),
        ("en", "Note by the Secretariat: this proposal was made by Kestria, not by Norhaven."),
        ("en", "This is Kestria’s proposal."),
        ("en", "Kestria’s proposal."),
        ("en", "Proposed by Kestria."),
        ("en", "However, Norhaven opposes this."),
        ("en", "Norhaven opposed this at the second session."),
        ("en", "Norhaven cannot live with this."),
        ("en", "Norhaven would rather keep the text unchanged."),
        ("fr", "La Norhavie s’y oppose."),
        ("fr", "La Norhavie ne peut accepter cette proposition."),
        ("fr", "Ce n’est pas notre proposition."),
        ("fr", "Soumis par erreur."),
        ("fr", "La Norhavie préfère le texte actuel."),
        ("es", "Norhavia se opone a ello."),
        ("es", "Norhavia no apoya esta propuesta."),
        ("es", "No es nuestra propuesta."),
        ("es", "Presentada por error."),
        ("es", "Norhavia prefiere el texto original."),
        ("ru", "Норх возражает против этого."),
        ("ru", "Норх не поддерживает это предложение."),
        ("ru", "Это не наше предложение."),
        ("ru", "Внесено по ошибке."),
        ("ru", "Норх предпочитает первоначальный текст."),
        ("zh", "诺港反对此项提案。"),
        ("zh", "诺港不支持。"),
        ("zh", "这不是我国的提案。"),
        ("zh", "误提。"),
        ("zh", "诺港倾向于现有案文。"),
        ("ar", "نورهافن تعارض ذلك."),
        ("ar", "تعارض نورهافن هذا المقترح."),
        ("ar", "ليس هذا اقتراحنا."),
        ("ar", "قدم عن طريق الخطأ."),
        ("ar", "تفضل نورهافن النص الأصلي."),
    ],
)
def test_a_sentence_that_turns_a_proposal_down_leaves_nobody_asking(language: str, said: str, between: str) -> None:
    article, name, instruction = PLACES[language]
    body = f"{article}\n\n{name}\n\n{instruction}"
    assert read(body)[0] == [Edit.REPLACE]
    edits, told = read(f"{body}{between}{said}")
    assert edits == []
    assert told


def test_a_text_that_is_refused_right_below_it_is_not_asked_for() -> None:
    text = "ARTICLE 2\n\nNorhaven\n\n1. A bell rings at dawn.\n2. It rings twice."
    assert read(text)[0] == [Edit.RESTATE, Edit.RESTATE]
    assert read(f"{text}\n\nNorhaven cannot accept this text.")[0] == []


def test_only_what_stands_beside_a_refusal_is_meant_by_it() -> None:
    first = "Paragraph 1: replace “dusk” with “dawn”."
    other = "Paragraph 2: replace “bell” with “horn”."
    assert read(f"ARTICLE 2\n\nNorhaven\n\n{first}\n{other} We oppose this.")[0] == [Edit.REPLACE]
    assert read(f"ARTICLE 2\n\nNorhaven\n\n{first} We oppose this.\n{other}")[0] == [Edit.REPLACE]


@pytest.mark.parametrize(
    "said",
    [
        "Norhaven cannot accept the current text.",
        "We oppose option B.",
        "We cannot support the bracketed words.",
        "We cannot accept this text.",
        "The old wording is unacceptable.",
        "We prefer the word “dawn”.",
        "Kestria opposes this.",
        "This proposal is from our capital.",
        "This is a proposal of Kestria, which we support.",
        "Norhaven opposes this “dusk” for good.",
        "Rationale: We cannot accept this because it is too dark.",
        "Rationale: We prefer the original text.",
    ],
)
def test_reasons_that_refuse_another_text_leave_a_proposal_as_it_is(said: str) -> None:
    instruction = "Paragraph 1: replace “dusk” with “dawn”."
    for between in (" ", "\n"):
        assert read(f"ARTICLE 2\n\nNorhaven\n\n{instruction}{between}{said}")[0][:1] == [Edit.REPLACE], between


def test_a_refusal_under_another_place_leaves_what_stands_above_it() -> None:
    body = "ARTICLE 2\n\nNorhaven\n\nParagraph 1: replace “dusk” with “dawn”."
    assert read(f"{body}\nParagraph 2\nWe oppose this.")[0] == [Edit.REPLACE]


def test_reasons_that_give_the_proposal_away_leave_nobody_asking() -> None:
    body = "ARTICLE 2\n\nNorhaven\n\nParagraph 1: replace “dusk” with “dawn”."
    assert read(f"{body}\n\nRationale: This proposal was made by Kestria.")[0] == []


def test_what_is_refused_at_length_behind_a_deletion_may_be_the_text_that_goes() -> None:
    body = "ARTICLE 2\n\nNorhaven\n\nParagraph 1: delete."
    assert read(f"{body} We oppose this.")[0] == []
    assert read(f"{body} We oppose this because it makes a noise at night.")[0] == [Edit.DELETE]
    assert read(f"{body} We cannot accept this paragraph.")[0] == [Edit.DELETE]
    assert read(f"{body} We cannot accept this proposal because it makes a noise at night.")[0] == []


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "Does not propose:"),
        ("en", "Not proposed:"),
        ("en", "The following are proposals of other delegations:"),
        ("fr", "Ne propose pas :"),
        ("fr", "Voici les propositions d’autres délégations :"),
        ("es", "No propone:"),
        ("es", "Propuestas de otras delegaciones:"),
        ("ru", "Не предлагает:"),
        ("ru", "Ниже приводятся предложения других делегаций:"),
        ("zh", "不提议："),
        ("zh", "以下为其他代表团的提案："),
        ("ar", "لا تقترح:"),
        ("ar", "فيما يلي مقترحات وفود أخرى:"),
    ],
)
def test_a_line_above_that_gives_the_words_to_others_leaves_nobody_asking(language: str, lead: str) -> None:
    article, name, instruction = PLACES[language]
    assert read(f"{article}\n\n{name}\n\n{lead}\n\n{instruction}")[0] == []
