"""What is said of the paragraph that a heading names: "this paragraph", in brackets or not, by a name and a colon, in
six languages; and whose "we" is behind the sentence of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.importing.proposals.paper import read_paper
from app.importing.source.reader_options import ReaderOptions
from app.job import Refused
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.resources import Resources

PLACES = {
    "en": ("Article 3, paragraph 2", "Togo: delete.", "Ghana: "),
    "fr": ("Article 3, paragraphe 2", "Togo : supprimer.", "Ghana : "),
    "es": ("Artículo 3, párrafo 2", "Togo: suprimir.", "Ghana: "),
    "ru": ("Статья 3, пункт 2", "Того: исключить.", "Гана: "),
    "zh": ("第三条第二款", "多哥：删除。", "加纳："),
    "ar": ("المادة 3، الفقرة 2", "توغو: تحذف.", "غانا: "),
}


def asked(sentence: str, language: str, folder: Path, resources: Resources) -> list[str]:
    """What Ghana asks of the paragraph with a sentence behind its name."""
    place, other, lead = PLACES[language]
    path = folder / "paper.txt"
    path.write_text(f"{place}\n{other}\n{lead}{sentence}\n", "utf-8")
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    return [
        f"{ask.edit.value} {ask.address.partition('3(')[2].rstrip(')')} {ask.anchor}".strip()
        for one in paper.proposals
        for ask in one.asks
        if one.actors[0].id == "GHA" and ask.edit is not Edit.NOTE
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "edit"),
    [
        ("en", "we would strike this paragraph.", "delete"),
        ("en", "does not wish to keep this paragraph.", "delete"),
        ("en", "we see no need for this paragraph and would strike it.", "delete"),
        ("en", "paragraph 2 is essential and must not be deleted.", "retain"),
        ("fr", "ne pas supprimer le paragraphe.", "retain"),
        ("fr", "ne souhaite pas conserver ce paragraphe.", "delete"),
        ("es", "no suprimir el párrafo.", "retain"),
        ("es", "no desea mantener este párrafo.", "delete"),
        ("ru", "не исключать.", "retain"),
        ("ru", "этот пункт подлежит исключению.", "delete"),
        ("ru", "пункт снять.", "delete"),
        ("ru", "пункт не должен быть снят.", "retain"),
        ("ar", "ينبغي حذف الفقرة.", "delete"),
        ("ar", "لا ينبغي حذف الفقرة.", "retain"),
        ("ar", "يجب الإبقاء عليها.", "retain"),
    ],
)
def test_this_paragraph_is_the_one_of_the_heading(
    language: str, sentence: str, edit: str, tmp_path: Path, resources: Resources
) -> None:
    assert asked(sentence, language, tmp_path, resources) == [f"{edit} 2"]


@pytest.mark.parametrize("sentence", ["第二款没有必要，应去掉。", "第二款没有必要，应删除。"])
def test_a_paragraph_without_need_is_not_asked_to_stay(sentence: str, tmp_path: Path, resources: Resources) -> None:
    assert not [one for one in asked(sentence, "zh", tmp_path, resources) if one.startswith("retain")]


def test_a_paragraph_must_not_be_deleted_in_chinese(tmp_path: Path, resources: Resources) -> None:
    assert asked("本款不得删去。", "zh", tmp_path, resources)[0].startswith("retain")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Delete paragraph 3, in brackets."),
        ("en", "Delete paragraph 3 which is in square brackets."),
        ("fr", "Supprimer le paragraphe 3, entre crochets."),
        ("es", "Eliminar el párrafo 3, entre corchetes."),
        ("ru", "Исключить пункт 3, заключенный в скобки."),
        ("ar", "حذف الفقرة 3 الواردة بين قوسين."),
    ],
)
def test_that_what_goes_stands_in_brackets_says_no_more(
    language: str, sentence: str, tmp_path: Path, resources: Resources
) -> None:
    assert asked(sentence, language, tmp_path, resources) == ["delete 3"]


def test_what_stays_in_brackets_keeps_them(tmp_path: Path, resources: Resources) -> None:
    assert asked("Keep paragraph 3 in brackets.", "en", tmp_path, resources) == ["bracket 3"]


def test_this_paragraph_is_none_where_an_article_is_open(tmp_path: Path, resources: Resources) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("ARTICLE 3\nGhana\nWe would strike this paragraph.\n", "utf-8")
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    assert all(ask.edit is Edit.NOTE for one in paper.proposals for ask in one.asks)


@pytest.mark.parametrize("lead", ["Statement by an unnamed delegation", "Statement by Ghana"])
def test_we_is_nobody_who_was_only_spoken_of(lead: str, tmp_path: Path, resources: Resources) -> None:
    path = tmp_path / "record.txt"
    path.write_text(
        f"{lead}\n27 May 2033\n\nArticle 5\n\nWe propose to insert “red” before “boat” in paragraph 1. "
        "Mali supported the deletion of paragraph 4. We cannot accept the insertion of “blue” in paragraph 2.\n",
        "utf-8",
    )
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    against = [one.actors[0].id for one in paper.proposals for ask in one.asks if ask.wording == "blue"]
    assert "MLI" not in against


CONDITIONS = {
    "en": ("Article 3", "Ms. Doe (Ghana) could only accept paragraph 2 if the words “ten” were replaced by “six”."),
    "fr": ("Article 3", "M. Doe (Ghana) ne peut accepter le paragraphe 2 que si « ten » est remplacé par « six »."),
    "es": ("Artículo 3", "La Sra. Doe (Ghana) solo podía aceptar el párrafo 2 si se sustituía «ten» por «six»."),
    "ru": ("Статья 3", "Г-жа Доу (Гана) могла бы принять пункт 2 лишь при условии замены слова «ten» словом «six»."),
    "zh": ("第三条", "多伊女士（加纳）说，只有将第二款中的“ten”改为“six”，加纳代表团才能接受该款。"),
    "ar": ("المادة 3", 'وقالت السيدة دو (غانا) إنه لا يمكنها قبول الفقرة 2 إلا إذا استعيض عن كلمة "ten" بكلمة "six".'),
}  # fmt: skip


@pytest.mark.parametrize("language", CONDITIONS)
def test_a_condition_of_acceptance_is_what_is_asked(language: str, tmp_path: Path, resources: Resources) -> None:
    assert said("\n\n".join(CONDITIONS[language]), tmp_path, resources) == [("GHA", "replace", "six", "ten")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Doe (Ghana) could only accept paragraph 2 if Mali agreed to replace “ten” by “six”.",
        "Ms. Doe (Ghana) could not accept paragraph 2 even if “ten” were replaced by “six”.",
        "Ms. Doe (Ghana) could only accept paragraph 2.",
    ],
)
def test_another_condition_asks_for_nothing(sentence: str, tmp_path: Path, resources: Resources) -> None:
    assert said(f"Article 3\n\n{sentence}", tmp_path, resources) == []


def test_it_is_what_was_refused_before(tmp_path: Path, resources: Resources) -> None:
    text = (
        "Article 3\n\nMs. Doe (Ghana), referring to paragraph 2, said that her delegation was not in a position to"
        " accept the word “ten” and proposed replacing it by “six”.\n\nMr. Roe (Mali) supported the previous speaker."
    )
    assert said(text, tmp_path, resources) == [
        ("GHA", "oppose", "ten", ""),
        ("GHA", "replace", "six", "ten"),
        ("MLI", "replace", "six", "ten"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Statement by Norway on behalf of the African Group\n4 June 2034\n\nMadam Chair,\n\nOn the draft of 3 May 2034"
        " (SN/2034/2), we propose that “red” be added at the end of paragraph 1 of article 5.",
        "Déclaration de la Norvège au nom du Groupe des États d’Afrique\nprononcée le 4 juin 2034\n\n"
        "Madame la Présidente,\n\nS’agissant du projet du 3 mai 2034 "
        "(SN/2034/2), notre groupe propose d’ajouter « red » à la fin du paragraphe 1"
        " de l’article 5.",
    ],
)
def test_a_statement_speaks_of_a_draft_first(text: str, tmp_path: Path, resources: Resources) -> None:
    assert said(text, tmp_path, resources) == [("AFRICAN_GROUP", "insert", "red", "")]


NARROWED = [
    "Article 3\n\nMs. Doe (Ghana) could live with paragraph 2 only with “six” instead of “ten”.",
    "Article 3\n\nMs. Doe (Ghana) would only be able to accept paragraph 2 provided that “ten” was replaced by “six”.",
    "Article 3\n\nM. Doe (Ghana) peut seulement appuyer le paragraphe 2 si « ten » est remplacé par « six ».",
    "Artículo 3\n\nLa Sra. Doe (Ghana) únicamente aceptaría el párrafo 2"
    " a condición de que se sustituyera «ten» por «six».",
    "Статья 3\n\nГ-жа Доу (Гана) могла бы принять пункт 2 только в случае замены слова «ten» словом «six».",
    "第三条\n\n多伊女士（加纳）说，加纳代表团仅在将第二款中的“ten”改为“six”时才能接受该款。",
    'المادة 3\n\nوقالت السيدة دو (غانا) إنها لا تقبل الفقرة 2 إلا في حالة استبدال كلمة "ten" بكلمة "six".',
]


@pytest.mark.parametrize("text", NARROWED)
def test_a_condition_stands_behind_other_words_that_narrow(text: str, tmp_path: Path, resources: Resources) -> None:
    assert said(text, tmp_path, resources) == [("GHA", "replace", "six", "ten")]


@pytest.mark.parametrize(
    "text",
    [
        "Article 3\n\nMr. Roe (Mali) said that paragraph 4 was deleted.",
        "Article 3\n\nMr. Roe (Mali) did not only wish to delete paragraph 2.",
        "Article 3\n\nM. Roe (Mali) ne peut accepter que le paragraphe 2.",
        "Article 3\n\nMr. Roe (Mali) noted that the words “red” were inserted in paragraph 2.",
        "Article 3\n\nMr. Roe (Mali) opposed it and paragraph 4 was deleted.",
        "Article 3\n\nMr. Roe (Mali) opposed it and paragraph 4 should be deleted.",
        "Article 3\n\nM. Roe (Mali) dit que le mot « red » est supprimé au paragraphe 2.",
        "Статья 3\n\nГ-н Роу (Мали) сказал, что пункт 4 был исключен.",
    ],
)
def test_who_tells_what_was_done_wants_nothing(text: str, tmp_path: Path, resources: Resources) -> None:
    assert said(text, tmp_path, resources) == []


def test_who_sees_no_need_for_a_paragraph_and_would_strike_it_asks_for_that(
    tmp_path: Path, resources: Resources
) -> None:
    text = "Article 3\n\nMr. Roe (Mali) saw no need for paragraph 2 and would strike it."
    assert said(text, tmp_path, resources) == [("MLI", "delete", "", "")]


def test_it_is_the_word_before_also_where_its_place_is_told_behind(tmp_path: Path, resources: Resources) -> None:
    text = "Article 3\n\nMr. Roe (Mali) did not see the need for “red” and would strike it in paragraph 2."
    assert said(text, tmp_path, resources) == [("MLI", "oppose", "red", ""), ("MLI", "delete", "red", "")]


@pytest.mark.parametrize(
    "title",
    [
        "Statement by Ghana, also on behalf of Mali",
        "Statement by Ghana on behalf also of Mali",
        "Déclaration du Ghana, au nom également du Mali",
    ],
)
def test_a_title_names_who_speaks_also_for_another(title: str, tmp_path: Path, resources: Resources) -> None:
    text = f"{title}\n4 June 2034\n\nWe propose that “red” be added at the end of paragraph 1 of article 5."
    if title.startswith("D"):
        text = f"{title}\n4 juin 2034\n\nNous proposons d’ajouter « red » à la fin du paragraphe 1 de l’article 5."
    assert said(text, tmp_path, resources) == [("GHA", "insert", "red", ""), ("MLI", "insert", "red", "")]


def said(text: str, folder: Path, resources: Resources) -> list[tuple[str, str, str, str]]:
    """Who asks for which words, beside or instead of which, in a record."""
    path = folder / "record.txt"
    path.write_text(f"{text}\n", "utf-8")
    try:
        paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    except Refused:
        return []
    return [
        (actor.id, ask.edit.value, ask.wording, ask.anchor)
        for one in paper.proposals
        for actor in one.actors
        for ask in one.asks
        if ask.edit is not Edit.NOTE
    ]


@pytest.mark.parametrize("between", ["Another delegation spoke.", "There was a discussion.", ""])
def test_the_previous_speaker_is_nobody_who_may_not_be_it(between: str, tmp_path: Path, resources: Resources) -> None:
    path = tmp_path / "record.txt"
    path.write_text(
        "Summary record of the 3rd meeting\n3 May 2033\n\nArticle 4\n\nThe representative of Ghana proposed deleting"
        f" paragraph 2. {between} The representative of Mali supported the previous speaker.\n",
        "utf-8",
    )
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    asked = {one.actors[0].id: [ask.edit for ask in one.asks] for one in paper.proposals}
    assert asked == {"GHA": [Edit.DELETE], "MLI": [Edit.NOTE if between else Edit.DELETE]}
