"""Records of meetings and statements: who is reported to have asked for what, in six languages, and who is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.importing.proposals.paper import read_paper
from app.importing.source.reader_options import ReaderOptions
from app.job import Refused
from app.notation.references.targets import place_key
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.services.resources import Resources
    from app.treaty.proposals import ProposalPaper

HEADS = {
    "en": "Conference on Lighthouses\nSummary record of the 4th meeting\n15 June 2031\n\nArticle 3\n",
    "fr": "Conférence sur les phares\nCompte rendu analytique de la 4e séance\n15 juin 2031\n\nArticle 3\n",
    "es": "Conferencia sobre los faros\nActa resumida de la cuarta sesión\n15 de junio de 2031\n\nArtículo 3\n",
    "ru": "Конференция по маякам\nКраткий отчет о 4-м заседании\n15 июня 2031 года\n\nСтатья 3\n",
    "zh": "灯塔会议\n第四次会议简要记录\n2031年6月15日\n\n第三条\n",
    "ar": "مؤتمر المنارات\nمحضر موجز للجلسة 4\n15 حزيران/يونيه 2031\n\nالمادة 3\n",
}


def written(text: str, folder: Path, resources: Resources, language: str = "en") -> ProposalPaper:
    """A record with this text below its masthead and the heading of Article 3."""
    path = folder / "record.txt"
    path.write_text(HEADS[language] + text + "\n", "utf-8")
    return read_paper(path, resources.register, means=ReaderOptions(records=resources.records))


def asked(paper: ProposalPaper) -> list[tuple[str, str, str, str]]:
    """(names, edit, place, words) of every ask that is none but a note."""
    return [
        ("+".join(actor.id for actor in one.actors), ask.edit.value, ask.address, ask.wording)
        for one in paper.proposals
        for ask in one.asks
        if ask.edit is not Edit.NOTE
    ]


def test_a_sentence_of_a_record_is_an_ask_of_its_own_kind_with_the_sentence(
    tmp_path: Path, resources: Resources
) -> None:
    text = (
        "1. The representative of Ghana said that her delegation could not accept the deletion of paragraph 2, which"
        " sailors needed.\n2. Mr. Doe (Togo), speaking on behalf of the African Group, proposed that “white” in"
        " paragraph 1 be replaced by “green”."
    )
    paper = written(text, tmp_path, resources)
    assert asked(paper) == [
        ("GHA", "retain", "Article 3(2)", ""),
        ("AFRICAN_GROUP", "replace", "Article 3(1)", "green"),
    ]
    first, second = paper.proposals
    assert {ask.kind for one in paper.proposals for ask in one.asks} == {EvidenceKind.REPORTED}
    assert first.asks[0].quote.startswith("The representative of Ghana said")
    assert [actor.id for actor in second.speakers] == ["TGO"]
    assert second.asks[0].anchor == "white"
    assert any("report what a delegation said: 2" in str(line.message) for line in paper.report)


DELETION = [("GHA", "retain", "{}(3)", ""), ("TGO", "delete", "{}(3)", "")]
OTHERS = [
    ("PER", "replace", "{}(2)", "{}"),
    ("JPN", "oppose", "{}(2)", "{}"),
    ("MLI", "replace", "{}(2)", "{}"),
]
IN_SIX_LANGUAGES = {
    "en": (
        "Article 3", "sixty days",
        "The representative of Ghana said that her delegation could not accept the deletion of paragraph 3.\n"
        "The representative of Togo proposed the deletion of paragraph 3.\n"
        "Ms. Doe (Peru) suggested replacing “thirty days” by “sixty days” in paragraph 2. Japan opposed"
        " that proposal.\n"
        "The delegation of Mali supported the proposal by Peru.",
    ),
    "fr": (
        "Article 3", "soixante jours",
        "La représentante du Ghana dit que sa délégation ne peut accepter la suppression du paragraphe 3.\n"
        "Le représentant du Togo propose de supprimer le paragraphe 3.\n"
        "Mme Doe (Pérou) propose de remplacer « trente jours » par « soixante jours » au paragraphe 2. Le Japon"
        " s’oppose à cette proposition.\nLa délégation du Mali appuie la proposition du Pérou.",
    ),
    "es": (
        "Artículo 3", "sesenta días",
        "La representante de Ghana dijo que su delegación no podía aceptar la supresión del párrafo 3.\n"
        "El representante del Togo propuso que se suprimiera el párrafo 3.\n"
        "La Sra. Doe (Perú) propone que en el párrafo 2 las palabras «treinta días» se sustituyan por «sesenta días»."
        " El Japón se opuso a esa propuesta.\nLa delegación de Malí apoyó la propuesta del Perú.",
    ),
    "ru": (
        "Статья 3", "шестьдесят дней",
        "Представитель Ганы заявила, что ее делегация не может согласиться с исключением пункта 3.\n"
        "Представитель Того предложил исключить пункт 3.\n"
        "Г-жа Доу (Перу) предлагает заменить в пункте 2 слова «тридцать дней» словами «шестьдесят дней». Япония"
        " возражает против этого предложения.\nДелегация Мали поддержала предложение Перу.",
    ),
    "zh": (
        "第三条", "六十天",
        "加纳代表说，她的代表团不能接受删除第三款。\n多哥代表提议删除第三款。\n"
        "基斯佩女士（秘鲁）提议将第二款中的“三十天”改为“六十天”。日本反对这一提议。\n马里代表团支持秘鲁的提案。",
    ),
    "ar": (
        "المادة 3", "ستين يوما",
        "قالت ممثلة غانا إن وفدها لا يمكن أن يقبل حذف الفقرة 3.\nاقترح ممثل توغو حذف الفقرة 3.\n"
        "اقترحت السيدة دو (بيرو) الاستعاضة عن عبارة «ثلاثين يوما» بعبارة «ستين يوما» في الفقرة 2."
        " عارضت اليابان هذا الاقتراح.\n"
        "أيد وفد مالي اقتراح بيرو.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", IN_SIX_LANGUAGES)
def test_speakers_and_what_they_want_are_read_in_six_languages(
    language: str, tmp_path: Path, resources: Resources
) -> None:
    article, words, text = IN_SIX_LANGUAGES[language]
    numbers = ("二", "三") if language == "zh" else ("2", "3")
    expected = [
        (who, edit, place.format(article).replace("(2)", f"({numbers[0]})").replace("(3)", f"({numbers[1]})"),
         said.format(words))
        for who, edit, place, said in (*DELETION, *OTHERS)
    ]  # fmt: skip
    assert asked(written(text, tmp_path, resources, language)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ghana, supported by Togo, proposed to insert “and ring” after “lit” in paragraph 1.",
         "GHA insert, TGO insert"),
        ("The following delegations spoke on paragraph 1 in favour of “green”: Ghana, Togo and Mali.",
         "GHA+TGO+MLI support"),
        ("It was the view of Ghana, contrary to that of Togo, that paragraph 1 should read “green”.", "GHA insert"),
        ("The words “and ring” would be inserted in paragraph 1, as proposed by Fiji.", "FJI insert"),
        ("Ghana asked that paragraph 2 be deleted; Togo objected.", "GHA delete, TGO retain"),
        ("Ghana proposed deleting paragraph 2. The proposal was supported by Togo and opposed by Mali.",
         "GHA delete, TGO delete, MLI retain"),
        ("Ghana proposed the deletion of paragraph 2 and the insertion of “green” in paragraph 1.",
         "GHA delete, GHA insert"),
        ("Mexico: We wish to see “white” in paragraph 1 retained.", "MEX retain"),
        ("Ghana proposed to replace “shall” by “should” in paragraphs 1 and 2.", "GHA replace, GHA replace"),
        ("Ghana said that paragraph 2 should not be deleted.", "GHA retain"),
        ("Ghana could not accept the retention of paragraph 2.", "GHA delete"),
        ("Ghana was opposed to “green” and supported paragraph 2.", "GHA oppose, GHA support"),
        ("Ghana preferred “green” instead of “white” in paragraph 1.", "GHA replace"),
        ("Ghana suggested substituting “green” for “white” in paragraph 1.", "GHA replace"),
        ("Ghana said that the words “white” and “lit” in paragraph 1 should be deleted. Togo agreed with Ghana.", ""),
        ("Ghana proposed the deletion of “white” and “lit” in paragraph 1.", "GHA delete, GHA delete"),
        ("Ghana, speaking also on behalf of Togo, proposed to delete paragraph 2.", "GHA+TGO delete"),
        ("Ghana, on behalf of the African Group, and the representative of Chile proposed to delete paragraph 2.",
         "AFRICAN_GROUP+CHL delete"),
        ("Ghana could not support Togo's proposal to delete paragraph 2.", "GHA retain"),
        ("Ghana proposed the deletion of paragraph 2. Togo disagreed. Fiji agreed with Togo.",
         "GHA delete, TGO retain, FJI retain"),
        ("In its view, Ghana said, paragraph 2 should be deleted.", "GHA delete"),
    ],
)  # fmt: skip
def test_forms_of_reported_speech(sentence: str, expected: str, tmp_path: Path, resources: Resources) -> None:
    paper = written(sentence + "\nMali proposed to delete paragraph 9.", tmp_path, resources)
    found = ", ".join(f"{who} {edit}" for who, edit, place, _ in asked(paper) if "9" not in place)
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Ghana recalled that Togo had proposed the deletion of paragraph 2.",
        "Ghana said that if paragraph 2 were deleted, her delegation would reserve its position.",
        "Some delegations proposed the deletion of paragraph 2. They saw no need for it.",
        "The Chair proposed that paragraph 2 be deleted. He said that it would be deleted.",
        "Ghana did not propose the deletion of paragraph 2.",
        "Ghana asked whether paragraph 2 could be deleted.",
        "Ghana, referring to the proposal by Togo to delete paragraph 2, said that she could not support it.",
        "An Atlantean said that paragraph 2 should go. She also proposed the deletion of paragraph 1.",
        "At the third session, Ghana proposed the deletion of paragraph 2.",
        "Ghana withdrew its proposal to delete paragraph 2.",
        "Ghana, which had earlier proposed the deletion of paragraph 2, said that it could accept its retention.",
        "Ghana said that Togo proposed the deletion of paragraph 2.",
        "No delegation supported the deletion of paragraph 2.",
        "Not all delegations, Ghana said, supported the deletion of paragraph 2.",
        "Neither Ghana nor Togo supported the deletion of paragraph 2.",
        "Contrary to what Ghana said, Togo did not propose the deletion of paragraph 2.",
        "All delegations except Ghana supported the deletion of paragraph 2.",
        "Ghana would not oppose the deletion of paragraph 2.",
        "Ghana could support the deletion of paragraph 2 provided that paragraph 1 was kept.",
        "Ghana thanked Togo for proposing to delete paragraph 2.",
        "Ghana said that lamps should be kept and cleaned. Togo shared that view.",
        "Ghana opposed neither the deletion of paragraph 2 nor its retention.",
        "Ghana might propose the deletion of paragraph 2.",
        "Ghana was flexible on paragraph 2.",
        "Paragraph 2 was deleted. It was supported by Ghana.",
        "La delegación ghanesa propuso suprimir el párrafo 2.",
        "Ранее Гана предложила исключить пункт 2.",
        "加纳曾提议删除第二款。",
        "Le Ghana a demandé si le paragraphe 2 pouvait être supprimé.",
        "Ghana proposed to remove the text in brackets in paragraph 2.",
        "Ghana proposed the deletion of the bracketed words in paragraph 2.",
        "Le Ghana a proposé de supprimer le texte entre crochets au paragraphe 2.",
        "Ghana propuso suprimir el texto entre corchetes del párrafo 2.",
        "Гана предложила исключить текст в квадратных скобках в пункте 2.",
        "加纳提议删除第二款方括号内的案文。",
        "اقترح وفد غانا حذف النص الوارد بين القوسين في الفقرة 2.",
        "سبق أن اقترح وفد غانا حذف الفقرة 2.",
    ],
)
def test_what_a_record_leaves_open_or_tells_of_others_names_nobody(
    sentence: str, tmp_path: Path, resources: Resources
) -> None:
    paper = written(sentence + "\nMali proposed to delete paragraph 9.", tmp_path, resources)
    assert [one for one in asked(paper) if "9" not in one[2]] == []


def test_who_speaks_is_forgotten_where_somebody_unknown_speaks(tmp_path: Path, resources: Resources) -> None:
    text = (
        "Ghana proposed to delete paragraph 2. The paragraph says little. She also proposed to delete paragraph 1.\n"
        "Togo proposed to delete paragraph 4. An expert said that it was needed. He proposed to delete paragraph 5.\n"
        "Fiji and Mali proposed to delete paragraph 6. They proposed to delete paragraph 7.\n"
        "Cuba wanted to delete paragraph 8, and Oman spoke. She proposed to delete paragraph 10."
    )
    found = [(who, place) for who, _, place, _ in asked(written(text, tmp_path, resources))]
    assert found == [
        ("GHA", "Article 3(2)"), ("GHA", "Article 3(1)"), ("TGO", "Article 3(4)"),
        ("FJI+MLI", "Article 3(6)"), ("FJI+MLI", "Article 3(7)"),
    ]  # fmt: skip


def test_a_statement_speaks_for_its_author_to_its_end(tmp_path: Path, resources: Resources) -> None:
    text = (
        "Statement by Chile\nWe thank the Chair. On paragraph 1, we propose to replace “white” by “green”.\n"
        "We cannot accept the deletion of paragraph 2.\nStatement by the Chair\nWe propose to delete paragraph 1."
    )
    found = [(who, edit) for who, edit, _, _ in asked(written(text, tmp_path, resources))]
    assert found == [("CHL", "replace"), ("CHL", "retain")]


def test_a_place_without_an_article_is_of_the_only_one_that_was_named(tmp_path: Path, resources: Resources) -> None:
    path = tmp_path / "minutes.txt"
    lines: Sequence[str] = (
        "Minutes of the meeting of 3 May 2031",
        "Ghana proposed to delete paragraph 2 of article 4, which every delegation that had spoken before it in the",
        "debate had found to be too long.",
        "Togo could not accept the deletion of paragraph 2.",
        "Mali proposed to delete article 5. Fiji proposed to delete paragraph 1.",
    )
    path.write_text("\n".join(lines), "utf-8")
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    assert asked(paper) == [
        ("GHA", "delete", "Article 4(2)", ""), ("TGO", "retain", "Article 4(2)", ""),
        ("MLI", "delete", "Article 5", ""),
    ]  # fmt: skip


def test_a_compilation_stays_one_and_prose_of_nobody_is_refused(tmp_path: Path, resources: Resources) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("Report of the meeting\nARTICLE 3\nGhana\nDelete paragraph 2.\n", "utf-8")
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    assert {ask.kind for one in paper.proposals for ask in one.asks} == {EvidenceKind.PROPOSAL}
    path.write_text("Summary record\nArticle 3\nIt was agreed to delete paragraph 2.\n", "utf-8")
    with pytest.raises(Refused):
        read_paper(path, resources.register, means=ReaderOptions(records=resources.records))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The representative of Ghana reserved the position of her delegation on paragraph 2."),
        ("en", "The representative of Ghana reserved the position of her own Government on paragraph 2."),
        ("fr", "La représentante du Ghana a réservé la position de sa délégation sur le paragraphe 2."),
        ("fr", "Le représentant du Ghana réserva la position de son pays concernant le paragraphe 2."),
        ("es", "La representante de Ghana reservó la posición de su delegación sobre el párrafo 2."),
        ("ru", "Представитель Ганы зарезервировал позицию своей делегации по пункту 2."),
        ("zh", "加纳代表对第二款保留其代表团的立场。"),
        ("ar", "احتفظت ممثلة غانا بموقف وفدها بشأن الفقرة 2."),
    ],
)
def test_who_reserves_the_position_of_a_delegation_is_told_at_its_place(
    language: str, sentence: str, tmp_path: Path, resources: Resources
) -> None:
    (one,) = written(f"1. {sentence}", tmp_path, resources, language).proposals
    assert [actor.id for actor in one.actors] == ["GHA"]
    assert [(ask.edit.value, ask.stance.value) for ask in one.asks] == [("note", "reserve")]
    assert place_key(one.asks[0].address) == "article 3(2)"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The representative of Ghana withdrew her proposal on paragraph 1."),
        ("fr", "La représentante du Ghana a retiré sa proposition relative au paragraphe 1."),
        ("es", "La representante de Ghana retiró su propuesta sobre el párrafo 1."),
        ("ru", "Представитель Ганы сняла свое предложение по пункту 1."),
        ("zh", "加纳代表撤回了其关于第一款的提案。"),
        ("ar", "سحبت ممثلة غانا مقترحها بشأن الفقرة 1."),
    ],
)
def test_who_is_recorded_to_have_taken_a_proposal_back_did_so_at_its_place(
    language: str, sentence: str, tmp_path: Path, resources: Resources
) -> None:
    (one,) = written(f"1. {sentence}", tmp_path, resources, language).proposals
    assert [(actor.id, ask.stance.value) for actor in one.actors for ask in one.asks] == [("GHA", "withdraw")]
    assert place_key(one.asks[0].address) == "article 3(1)"


@pytest.mark.parametrize(
    "sentence",
    [
        "The representative of Ghana said that Togo had withdrawn its proposal on paragraph 1.",
        "The Chair invited Ghana to withdraw its proposal on paragraph 1.",
        "The Chair withdrew his proposal on paragraph 1.",
        "The representative of Ghana withdrew her objection to paragraph 1.",
    ],
)
def test_what_another_took_back_or_nobody_yet_is_nobodys(sentence: str, tmp_path: Path, resources: Resources) -> None:
    found = written(
        f"1. {sentence}\n\n2. The representative of Mali said that paragraph 4 was clear.", tmp_path, resources
    )
    assert "withdraw" not in {ask.stance.value for one in found.proposals for ask in one.asks}


def test_a_record_in_which_a_proposal_is_taken_back_asks_for_it_no_more(tmp_path: Path, resources: Resources) -> None:
    text = (
        "1. The representative of Ghana proposed the deletion of paragraph 1.\n\n2. The representative of Ghana"
        " proposed the deletion of paragraph 2.\n\n3. The representative of Ghana withdrew her proposal on paragraph 1."
    )
    assert asked(written(text, tmp_path, resources)) == [("GHA", "delete", "Article 3(2)", "")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The representative of Ghana noted the deletion of paragraph 2."),
        ("en", "The representative of Ghana explained the deletion of paragraph 2."),
        ("en", "The representative of Ghana proposed the deletion of the reference to article 3, paragraph 2."),
        ("en", "The representative of Ghana proposed the deletion of the comma in paragraph 2."),
        ("en", "The representative of Ghana proposed the deletion of the sentence in paragraph 2."),
        ("en", "The representative of Ghana said that they believed that paragraph 2 should be deleted."),
        ("en", "All but Ghana proposed the deletion of paragraph 2."),
        ("en", "Delegations other than Ghana proposed the deletion of paragraph 2."),
        ("fr", "Le représentant du Ghana a souligné la suppression du paragraphe 2."),
        ("fr", "Le représentant du Ghana a proposé la suppression de la référence au paragraphe 2."),
        ("es", "El representante de Ghana explicó la supresión del párrafo 2."),
        ("es", "El representante de Ghana propuso la supresión de la referencia al párrafo 2."),
        ("ru", "Представитель Ганы отметил исключение пункта 2."),
        ("ru", "Представитель Ганы предложил исключить ссылку на пункт 2."),
        ("zh", "加纳代表指出删除第2款。"),
        ("zh", "加纳代表提议删除第2款的脚注。"),
        ("ar", "أوضح ممثل غانا حذف الفقرة 2."),
        ("ar", "اقترح ممثل غانا حذف الإشارة إلى الفقرة 2."),
    ],
)
def test_what_is_told_of_an_edit_or_asked_of_a_part_names_nobody_for_the_whole(
    language: str, sentence: str, tmp_path: Path, resources: Resources
) -> None:
    other = {
        "en": "Togo proposed the deletion of paragraph 1.", "fr": "Le Togo a proposé la suppression du paragraphe 1.",
        "es": "El Togo propuso la supresión del párrafo 1.", "ru": "Представитель Того предложил исключить пункт 1.",
        "zh": "多哥提议删除第1款。", "ar": "اقترحت توغو حذف الفقرة 1.",
    }[language]  # fmt: skip
    found = asked(written(f"{other}\n{sentence}", tmp_path, resources, language))
    assert [(name, place[-3:]) for name, _, place, _ in found] == [("TGO", "(1)")]


def test_a_group_says_they_and_parts_are_named_by_the_words_beside_them(tmp_path: Path, resources: Resources) -> None:
    text = (
        "The African Group said that they proposed the deletion of paragraph 2.\n"
        "Togo proposed the deletion of the reference to “fog” in paragraph 1.\n"
        "Mali proposed the deletion, in paragraph 1, of “white” and the word “green”."
    )
    assert asked(written(text, tmp_path, resources))[:2] == [
        ("AFRICAN_GROUP", "delete", "Article 3(2)", ""), ("TGO", "delete", "Article 3(1)", "fog"),
    ]  # fmt: skip


def test_who_wants_and_does_not_want_the_same_is_named_for_neither(tmp_path: Path, resources: Resources) -> None:
    text = "Togo proposed the deletion of paragraph 2.\nGhana welcomed it but did not support it."
    assert [name for name, *_ in asked(written(text, tmp_path, resources))] == ["TGO"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The representative of Ghana proposed the deletion of new paragraph 2."),
        ("fr", "Le représentant du Ghana a proposé la suppression du nouveau paragraphe 2."),
        ("es", "El representante de Ghana propuso la supresión del nuevo párrafo 2."),
        ("ru", "Представитель Ганы предложил исключить новый пункт 2."),
    ],
)
def test_a_new_paragraph_is_not_the_one_that_bears_its_number(
    language: str, sentence: str, tmp_path: Path, resources: Resources
) -> None:
    other = {
        "en": "Togo proposed the deletion of paragraph 1.", "fr": "Le Togo a proposé la suppression du paragraphe 1.",
        "es": "El Togo propuso la supresión del párrafo 1.", "ru": "Представитель Того предложил исключить пункт 1.",
    }[language]  # fmt: skip
    assert [name for name, *_ in asked(written(f"{other}\n{sentence}", tmp_path, resources, language))] == ["TGO"]


def test_a_new_paragraph_may_be_where_a_move_leads(tmp_path: Path, resources: Resources) -> None:
    text = "Togo proposed that paragraph 2 should be moved to article 1, as a new paragraph 3."
    assert [(name, edit, place) for name, edit, place, _ in asked(written(text, tmp_path, resources))] == [
        ("TGO", "move", "Article 3(2)")
    ]


def stated(text: str, folder: Path, resources: Resources) -> list[tuple[str, str, str, str]]:
    """What is asked in a paper with this text and nothing else."""
    path = folder / "statement.txt"
    path.write_text(text + "\n", "utf-8")
    return asked(read_paper(path, resources.register, means=ReaderOptions(records=resources.records)))


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Speech by Ghana",
            "Madam Chair, we thank Togo and Mali. We ask that “red” be deleted from article 3, paragraph 1.",
            ("delete", "Article 3(1)", "red"),
        ),
        (
            "Statement of Ghana",
            "Ghana thanks Togo. Our delegation would prefer “red” to “green” in article 3, paragraph 1.",
            ("replace", "Article 3(1)", "red"),
        ),
        (
            "Allocution du Ghana",
            "Le Ghana remercie le Togo. Quant à l’article 3, paragraphe 1, mon pays demande la suppression"
            " de « rouge ».",
            ("delete", "Article 3(1)", "rouge"),
        ),
        (
            "Discurso de Ghana",
            "Agradecemos al Togo. Solicitamos la supresión de «rojo» en el artículo 3, párrafo 1.",
            ("delete", "Artículo 3(1)", "rojo"),
        ),
        (
            "Выступление Ганы",
            "Гана благодарит Того. Мы просим исключить слово «красный» из пункта 1 статьи 3.",
            ("delete", "Статья 3(1)", "красный"),
        ),
        (
            "加纳代表团的发言",
            "加纳感谢多哥。关于第3条第1款，我国代表团建议将“红色”改为“绿色”。",
            ("replace", "第3条(1)", "绿色"),
        ),
        (
            "كلمة وفد غانا",
            "السيد الرئيس،\nتشكر غانا توغو. وفيما يخص الفقرة 1 من المادة 3، يطلب وفدي حذف كلمة «أحمر».",
            ("delete", "المادة 3(1)", "أحمر"),
        ),
        (
            "بيان غانا",
            "تشكر غانا توغو. ونطلب حذف كلمة «أحمر» من الفقرة 1 من المادة 3.",
            ("delete", "المادة 3(1)", "أحمر"),
        ),
    ],
)
def test_who_says_we_in_a_statement_is_whose_it_is_whomever_it_thanks(
    title: str, text: str, expected: tuple[str, str, str], tmp_path: Path, resources: Resources
) -> None:
    assert stated(f"{title}\n\n{text}", tmp_path, resources) == [("GHA", *expected)]


@pytest.mark.parametrize(
    "between",
    [
        "Togo proposes the deletion of “green” in article 4, paragraph 1.",
        "Mr. Doe (Atlantis) said that lamps were good.",
        "The representative of Atlantis proposed to wait.",
    ],
)
def test_we_is_nobody_where_another_has_spoken(between: str, tmp_path: Path, resources: Resources) -> None:
    text = f"Statement of Ghana\n\n{between} We ask that “red” be deleted from article 3, paragraph 1."
    path = tmp_path / "statement.txt"
    path.write_text(text + "\n", "utf-8")
    try:
        paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    except Refused:
        return
    assert [one for one in asked(paper) if one[3] == "red" and "GHA" in one[0]] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "1. Ghana proposed the deletion of “red” in paragraph 1. Mali was in full agreement with that"
            " proposal, whereas the delegation of Togo opposed it.",
        ),
        (
            "fr",
            "1. Le Ghana a proposé la suppression de « rouge » au paragraphe 1. Le Mali a appuyé cette"
            " proposition, tandis que la délégation du Togo s’y est opposée.",
        ),
        (
            "es",
            "1. Ghana propuso suprimir «rojo» en el párrafo 1. Malí apoyó esa propuesta, mientras que la"
            " delegación del Togo se opuso a ella.",
        ),
        (
            "ru",
            "1. Гана предложила исключить слово «красный» из пункта 1. Мали поддержала это предложение, в"
            " то время как делегация Того возразила против него.",
        ),
        ("zh", "1. 加纳代表提议删除第1款中的“红色”。马里代表表示赞成，而多哥代表表示反对。"),
    ],
)
def test_a_sentence_may_set_one_delegation_against_another(
    language: str, text: str, tmp_path: Path, resources: Resources
) -> None:
    found = [(who, edit) for who, edit, _, _ in asked(written(text, tmp_path, resources, language))]
    assert found[:2] == [("GHA", "delete"), ("MLI", "delete")]
    assert found[2:] in ([("TGO", "retain")], [("TGO", "oppose")])


def test_a_mention_is_of_the_words_that_it_names(tmp_path: Path, resources: Resources) -> None:
    text = (
        "1. The delegation of Ghana suggested removing the reference to the harbour from paragraph 1. The delegation of"
        " Togo insisted that the harbour be kept in paragraph 1.\n"
        "2. The delegation of Mali suggested removing the reference to article 5 from paragraph 2.\n"
        "3. The delegation of Kenya suggested including a reference to moonlight in paragraph 2."
    )
    assert asked(written(text, tmp_path, resources)) == [
        ("GHA", "delete", "Article 3(1)", "harbour"),
        ("TGO", "retain", "Article 3(1)", "harbour"),
    ]
