"""Records and statements, the harder sentences: what has to change before a text is accepted, what must stay, words
that are spoken of without quotation marks, whose statement it is and who "we" is, in six languages.
"""

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
    from app.treaty.proposals import ProposalPaper

HEADS = {
    "en": "Conference on Lighthouses\nSummary record of the 4th meeting\n15 June 2031\n\nArticle 3\n\n",
    "fr": "Conférence sur les phares\nCompte rendu analytique de la 4e séance\n15 juin 2031\n\nArticle 3\n\n",
    "es": ("Conferencia sobre los faros\nActa resumida de la cuarta sesión\n15 de junio de 2031\n\nArtículo 3\n\n"),
    "ru": "Конференция по маякам\nКраткий отчет о 4-м заседании\n15 июня 2031 года\n\nСтатья 3\n\n",
    "zh": "灯塔会议\n第四次会议简要记录\n2031年6月15日\n\n第三条\n\n",
    "ar": "مؤتمر المنارات\nمحضر موجز للجلسة 4\n15 حزيران/يونيه 2031\n\nالمادة 3\n\n",
}
PLACES = {"en": "Article 3", "fr": "Article 3", "es": "Artículo 3", "ru": "Статья 3", "zh": "第三条", "ar": "المادة 3"}


def read(text: str, folder: Path, resources: Resources) -> ProposalPaper:
    path = folder / "paper.txt"
    path.write_text(text + "\n", "utf-8")
    return read_paper(path, resources.register, means=ReaderOptions(records=resources.records))


def asked(paper: ProposalPaper) -> list[tuple[str, str, str, str]]:
    """(names, edit, words, words that give way) of every ask that is none but a note."""
    return [
        ("+".join(actor.id for actor in one.actors), ask.edit.value, ask.wording, ask.anchor)
        for one in paper.proposals
        for ask in one.asks
        if ask.edit is not Edit.NOTE
    ]


CONDITIONS = [
    ("en", "Ms. Doe (Ghana) could accept paragraph 1 only if “white” were replaced by “green”."),
    ("en", "Mr. Roe (Ghana) could not accept paragraph 1 unless “white” was replaced by “green”."),
    ("en", "The delegation of Ghana could support paragraph 1 provided that “white” was replaced by “green”."),
    ("fr", ("La délégation du Ghana ne peut accepter le paragraphe 1 que si « white » est remplacé par « green ».")),
    (
        "fr",
        ("Mme Doe (Ghana) pourrait accepter le paragraphe 1 à condition que « white » soit remplacé par « green »."),
    ),
    ("es", "La Sra. Doe (Ghana) podría aceptar el párrafo 1 siempre que se sustituya «white» por «green»."),
    ("es", "El Sr. Roe (Ghana) no puede aceptar el párrafo 1 a menos que se sustituya «white» por «green»."),
    (
        "ru",
        ("Г-жа Доу (Гана) могла бы согласиться с пунктом 1 только при условии замены слова «white» словом «green»."),
    ),
    ("zh", "多伊女士（加纳）说，只有将第一款中的“white”改为“green”，加纳代表团才能接受该款。"),
    ("ar", ('وقالت السيدة دو (غانا) إنها لا يمكنها أن تقبل الفقرة 1 إلا إذا استعيض عن كلمة "white" بكلمة "green".')),
]


@pytest.mark.parametrize(("language", "sentence"), CONDITIONS)
def test_who_accepts_a_text_only_if_it_changes_asks_for_the_change(
    language: str, sentence: str, tmp_path: Path, resources: Resources
) -> None:
    paper = read(HEADS[language] + "1. " + sentence, tmp_path, resources)
    assert asked(paper) == [("GHA", "replace", "green", "white")]
    assert "1" in paper.proposals[0].asks[0].address.removeprefix(PLACES[language]) or language == "zh"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Doe (Ghana) could accept paragraph 1 if “white” were replaced by “green”.",
        "Ms. Doe (Ghana) could accept paragraph 1 unless “white” were replaced by “green”.",
        "Ms. Doe (Ghana) could not accept paragraph 1 provided that “white” was replaced by “green”.",
        "Ms. Doe (Ghana) could accept the proposal by Togo only if “white” were replaced by “green”.",
        "Ms. Doe (Ghana) asked if “white” were replaced by “green”.",
    ],
)
def test_other_conditions_ask_for_nothing(sentence: str, tmp_path: Path, resources: Resources) -> None:
    assert asked(read(HEADS["en"] + "1. " + sentence, tmp_path, resources)) == []


LOWERED = [
    (
        "en",
        ("Ms. Doe (Ghana) could only accept paragraph 1 if the time limit were shortened from ninety to sixty days."),
        "sixty",
        "ninety",
    ),
    ("en", ("Mr. Roe (Ghana) proposed that the number of members in paragraph 1 be reduced to seven."), "seven", ""),
    (
        "fr",
        ("M. Roe (Ghana) propose que le délai du paragraphe 1 soit ramené de quatre-vingts à soixante jours."),
        "soixante",
        "quatre-vingts",
    ),
    (
        "es",
        ("El Sr. Roe (Ghana) propone que el plazo del párrafo 1 se amplíe de noventa a cien días."),
        "cien",
        "noventa",
    ),
    ("zh", "罗伊先生（加纳）提议将第一款的期限从九十天缩短为六十天。", "六十天", "九十天"),
]


@pytest.mark.parametrize(("language", "sentence", "new", "old"), LOWERED)
def test_what_is_raised_or_lowered_is_said_by_its_values(
    language: str, sentence: str, new: str, old: str, tmp_path: Path, resources: Resources
) -> None:
    paper = read(HEADS[language] + "1. " + sentence, tmp_path, resources)
    assert asked(paper) == [("GHA", "replace" if old else "insert", new, old)]


REFUSED = [
    (
        "en",
        "Ms. Doe (Togo) proposed replacing “ninety” in paragraph 1 by “sixty”.",
        "Mr. Roe (Ghana) opposed any shortening of the period.",
        "sixty",
    ),
    (
        "en",
        "Ms. Doe (Togo) proposed replacing “binding” in paragraph 1 by “voluntary”.",
        "Mr. Roe (Ghana) could not agree that the fees should be voluntary.",
        "voluntary",
    ),
    (
        "fr",
        "Mme Doe (Togo) propose de remplacer « trente » par « vingt » au paragraphe 1.",
        "M. Roe (Ghana) s’oppose à toute réduction du nombre de membres.",
        "vingt",
    ),
    (
        "es",
        "La Sra. Doe (Togo) propone sustituir «treinta» por «veinte» en el párrafo 1.",
        "El Sr. Roe (Ghana) se opone a cualquier reducción del plazo.",
        "veinte",
    ),
    (
        "ru",
        "Г-жа Доу (Того) предлагает в пункте 1 заменить слово «красный» словом «зеленый».",
        "Г-н Роу (Гана) не может согласиться с этой заменой.",
        "зеленый",
    ),
    ("zh", "多伊女士（多哥）提议将第一款中的“三十天”改为“二十天”。", "罗伊先生（加纳）反对任何缩短。", "二十天"),
    (
        "ar",
        'واقترحت السيدة دو (توغو) الاستعاضة عن كلمة "ثلاثين" في الفقرة 1 بكلمة "عشرين".',
        "وعارض السيد رو (غانا) أي تخفيض.",
        "عشرين",
    ),
]


@pytest.mark.parametrize(("language", "first", "second", "words"), REFUSED)
def test_who_refuses_a_change_in_other_words_refuses_what_was_asked(
    language: str, first: str, second: str, words: str, tmp_path: Path, resources: Resources
) -> None:
    paper = read(f"{HEADS[language]}1. {first}\n\n2. {second}", tmp_path, resources)
    assert asked(paper)[1:] == [("GHA", "oppose", words, "")]


HELD = [
    ("en", "Mr. Roe (Ghana) stood by the word “white” in paragraph 1.", "white"),
    ("fr", "M. Roe (Ghana) tient au mot « white » au paragraphe 1.", "white"),
    ("ru", "Г-н Роу (Гана) настаивает на слове «white» в пункте 1.", "white"),
    ("zh", "罗伊先生（加纳）坚持第一款中的“white”一词。", "white"),
    ("ar", 'وتمسك السيد رو (غانا) بكلمة "white" في الفقرة 1.', "white"),
]


@pytest.mark.parametrize(("language", "sentence", "words"), HELD)
def test_who_holds_to_words_wants_them_to_stay(
    language: str, sentence: str, words: str, tmp_path: Path, resources: Resources
) -> None:
    paper = read(f"{HEADS[language]}1. {sentence}", tmp_path, resources)
    assert asked(paper) == [("GHA", "retain", words, "")]


def test_it_is_the_words_that_were_quoted_before_and_not_the_paragraph(tmp_path: Path, resources: Resources) -> None:
    text = (
        "1. Ms. Doe (Ghana), turning to paragraph 2, said that her delegation was not in a position to accept the word"
        " “white” and proposed replacing it by “green”.\n\n"
        "2. Mr. Roe (Togo) could not accept the word “red” in paragraph 3 and requested deleting it."
    )
    paper = read(HEADS["en"] + text, tmp_path, resources)
    assert asked(paper) == [
        ("GHA", "oppose", "white", ""),
        ("GHA", "replace", "green", "white"),
        ("TGO", "oppose", "red", ""),
        ("TGO", "delete", "red", ""),
    ]
    assert [ask.address for one in paper.proposals for ask in one.asks] == ["Article 3(2)"] * 2 + ["Article 3(3)"] * 2


STATEMENTS = [
    (
        (
            "Statement by Bahamas on behalf of the Caribbean Community\n3 May 2031\n\nMadam "
            "Chair,\n\nWith regard to the draft of 2 May 2030 (LH/2030/4), we propose to add "
            "“green” at the end of article 3, paragraph 1. Togo has joined this proposal.\n\nWe "
            "cannot accept the insertion of “red” in article 4, paragraph 2."
        ),
        "CARICOM",
    ),
    (
        (
            "Déclaration du Sénégal au nom du Groupe des États d’Afrique\nprononcée le 3 mai "
            "2031\n\nMonsieur le Président,\n\nS’agissant du projet du 2 mai 2030 (LH/2030/4), "
            "nous proposons d’ajouter « green » à la fin du paragraphe 1 de l’article 3. Le Togo "
            "s’est joint à cette proposition.\n\nNous ne pouvons accepter l’insertion de « red » "
            "au paragraphe 2 de l’article 4."
        ),
        "AFRICAN_GROUP",
    ),
    (
        (
            "Declaración de Kenya en nombre del Grupo de los Estados de África\n3 de mayo de "
            "2031\n\nSeñor Presidente:\n\nCon respecto al proyecto de 2 de mayo de 2030 "
            "(LH/2030/4), proponemos que se añada «green» al final del párrafo 1 del artículo 3. "
            "El Togo se ha sumado a esta propuesta.\n\nNo podemos aceptar la inserción de «red» "
            "en el párrafo 2 del artículo 4."
        ),
        "AFRICAN_GROUP",
    ),
    (
        (
            "Заявление Кении от имени Группы африканских государств\n3 мая 2031 года\n\nГосподин "
            "Председатель,\n\nпо проекту от 2 мая 2030 года (МА/2030/4) предлагаем добавить в "
            "конце пункта 1 статьи 3 слова «green». К этому предложению присоединилось "
            "Того.\n\nМы не можем согласиться с включением слова «red» в пункт 2 статьи 4."
        ),
        "AFRICAN_GROUP",
    ),
    (
        (
            "巴哈马代表加勒比共同体的声明\n2031年5月3日\n\n主席先生：\n\n关于2030年5月2日草案（LH/2030/4），"
            "我们建议在第三条第一款末尾加上“green”。多哥也加入这项提案。\n\n我们不能接受在第四条第二款加入“red”。"
        ),
        "CARICOM",
    ),
    (
        (
            "بيان كينيا باسم مجموعة الدول الأفريقية\n3 أيار/مايو 2031\n\nالسيد الرئيس،\n\nفيما "
            'يتعلق بالمشروع المؤرخ 2 أيار/مايو 2030 (LH/2030/4)، نقترح إضافة كلمة "green" في '
            "نهاية الفقرة 1 من المادة 3. وقد انضمت إلى هذا الاقتراح توغو.\n\nولا يمكننا قبول "
            'إضافة كلمة "red" في الفقرة 2 من المادة 4.'
        ),
        "AFRICAN_GROUP",
    ),
]


@pytest.mark.parametrize(("text", "group"), STATEMENTS, ids=["en", "fr", "es", "ru", "zh", "ar"])
def test_we_is_whose_statement_it_is_and_who_joins_is_named_beside(
    text: str, group: str, tmp_path: Path, resources: Resources
) -> None:
    paper = read(text, tmp_path, resources)
    assert asked(paper) == [
        (group, "insert", "green", ""),
        ("TGO", "insert", "green", ""),
        (group, "oppose", "red", ""),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Lighthouse talks\nReport of the meeting\n\nArticle 3\n\n1. Togo supported it.\n\nWe "
            "cannot accept the insertion of “red” in paragraph 1."
        ),
        "灯塔会议\n会议简要记录\n\n第三条\n\n多哥表示关切。\n\n我们不能接受在第一款加入“red”。",
    ],
)
def test_we_is_nobody_of_whom_is_only_told(text: str, tmp_path: Path, resources: Resources) -> None:
    try:
        paper = read(text, tmp_path, resources)
    except Refused:
        return
    assert [one for one in asked(paper) if "TGO" in one[0]] == []


def test_a_note_of_the_secretariat_tells_of_a_withdrawal(tmp_path: Path, resources: Resources) -> None:
    text = (
        "Working Group on Lighthouses\nNote by the secretariat\n10 March 2031\n\n"
        "The secretariat was informed by Ghana that it withdraws its proposal on article 4, paragraph 1."
    )
    paper = read(text, tmp_path, resources)
    said = [(one.actors[0].id, ask.stance.value, ask.address) for one in paper.proposals for ask in one.asks]
    assert said == [("GHA", "withdraw", "Article 4(1)")]


def test_who_sees_no_need_for_a_paragraph_does_not_want_it_kept(tmp_path: Path, resources: Resources) -> None:
    text = (
        "Proposals on the draft Treaty\n10 March 2031\n\nArticle 5\nParagraph 2\n"
        "Ghana: we see no need for this paragraph and would strike it.\n"
        "Togo: paragraph 2 is essential and must not be deleted."
    )
    paper = read(text, tmp_path, resources)
    assert ("GHA", "retain", "", "") not in asked(paper)
    assert ("TGO", "retain", "", "") in asked(paper)


@pytest.mark.parametrize(
    ("sentence", "name", "stance"),
    [
        ("Togo has joined the proposal by Ghana.", "TGO", "cosponsor"),
        ("Togo wishes to be added to the list of sponsors of the proposal by Ghana.", "TGO", "cosponsor"),
        ("Togo dissociates itself from the proposal by Ghana.", "TGO", "oppose"),
    ],
)
def test_a_line_below_a_proposal_says_who_joins_it(
    sentence: str, name: str, stance: str, tmp_path: Path, resources: Resources
) -> None:
    text = (
        f"Proposals on the draft\n10 March 2031\n\nArticle 5, paragraph 2\nProposal by Ghana: "
        f"add “green” at the end.\n{sentence}"
    )
    paper = read(text, tmp_path, resources)
    said = {(actor.id, ask.stance.value) for one in paper.proposals for actor in one.actors for ask in one.asks}
    assert (name, stance) in said
    assert ("GHA", "propose") in said


def test_the_deletion_with_its_place_before_its_words_is_asked_and_refused(
    tmp_path: Path, resources: Resources
) -> None:
    text = (
        "1. The representative of Ghana proposed the deletion, in paragraph 2, of the words “white lamp”.\n\n"
        "2. The representative of Togo could not agree to that deletion and wished to retain the words “white lamp”."
    )
    paper = read(HEADS["en"] + text, tmp_path, resources)
    assert asked(paper)[0] == ("GHA", "delete", "white lamp", "")
    assert set(asked(paper)[1:]) == {("TGO", "retain", "white lamp", "")}
