"""Words that treaties on any subject share, in six languages: which they are, and that they say nothing away from the
place that was asked for.
"""

from __future__ import annotations

import pytest

from app.attribution.words.commonplaces import commonplaces
from app.attribution.words.terms import is_content, words_in
from app.treaty.proposals import Edit
from tests.attribution.made import answers, authors, redlined, request

LAW = {
    "en": "in accordance with its national legislation and applicable international law",
    "fr": "conformément à sa législation nationale et au droit international applicable",
    "es": "de conformidad con su legislación nacional y el derecho internacional aplicable",
    "ru": "в соответствии со своим национальным законодательством и применимым международным правом",
    "zh": "按照其国内法律和适用的国际法",
    "ar": "وفقا لتشريعاته الوطنية والقانون الدولي الواجب التطبيق",
}
LAMPS = {
    "en": "painted copper lanterns that burn seal oil under glass shutters",
    "fr": "lanternes de cuivre peintes qui brûlent une huile de phoque sous verre",
    "es": "faroles de cobre pintados que queman aceite de foca bajo vidrio",
    "ru": "крашеные медные фонари с тюленьим жиром под стеклянными ставнями",
    "zh": "铜制彩绘灯笼燃烧海豹油置玻璃罩",
    "ar": "فوانيس نحاسية ملونة تحرق زيت الفقمة خلف زجاج ملون",
}


@pytest.mark.parametrize("text", LAW.values(), ids=LAW)
def test_words_of_law_and_drafting_are_commonplaces(text: str) -> None:
    words = words_in(text)
    assert [w for w, common in zip(words, commonplaces(words), strict=True) if not common and is_content(w)] == []


@pytest.mark.parametrize(
    "text",
    [
        "taking into account the best available scientific information and its respective capabilities",
        "compte tenu des informations scientifiques disponibles et de ses capacités respectives",
        "в соответствии с имеющейся научной информацией и своими возможностями",
        "根据现有最佳科学信息和各自能力",
    ],
)
def test_what_treaties_take_into_account_is_a_commonplace(text: str) -> None:
    words = words_in(text)
    left = [w for w, common in zip(words, commonplaces(words), strict=True) if not common and is_content(w)]
    assert len(left) <= 1


@pytest.mark.parametrize("text", LAMPS.values(), ids=LAMPS)
def test_words_of_a_subject_are_none(text: str) -> None:
    words = words_in(text)
    assert sum(commonplaces(words)) <= 1


def test_a_qualifying_phrase_is_one_as_a_whole() -> None:
    words = words_in("lamps of the best available oil")
    assert commonplaces(words) == [False, False, False, True, True, False]


KEEPER, HARBOUR = "Each keeper opens the gate at dawn.", "The harbour sleeps"


@pytest.mark.parametrize("language", LAW)
@pytest.mark.parametrize("asked_of", ["Article 1", "Article 2"])
def test_a_commonplace_put_in_elsewhere_is_nobodys(language: str, asked_of: str) -> None:
    """Whether it was put in where it was asked for too, or not."""
    law = LAW[language]
    redline = redlined({"Article 1": [f"{KEEPER[:-1]}⟨→ {law}⟩."], "Article 2": [f"{HARBOUR} at night."]})
    both = redlined({"Article 1": [f"{KEEPER[:-1]}⟨→ {law}⟩."], "Article 2": [f"{HARBOUR} at night⟨→ {law}⟩."]})
    here = {"Article 1": f"{KEEPER[:-1]} {law}.", "Article 2": f"{HARBOUR} at night {law}."}[asked_of]
    asked = request(Edit.RESTATE, asked_of, here)
    assert authors(answers(redline, asked)) == ({"XNO"} if asked_of == "Article 1" else set())
    assert [change.id for change, _ in answers(both, asked)] == (["c1"] if asked_of == "Article 1" else ["c2"])


@pytest.mark.parametrize("language", LAMPS)
def test_words_of_a_subject_put_in_elsewhere_name_who_asked(language: str) -> None:
    lamps = LAMPS[language]
    redline = redlined({"Article 1": [f"{KEEPER[:-1]}⟨→ {lamps}⟩."], "Article 2": [f"{HARBOUR} at night."]})
    asked = request(Edit.RESTATE, "Article 2", f"{HARBOUR} at night {lamps}.")
    assert authors(answers(redline, asked)) == {"XNO"}


def test_a_long_phrase_of_commonplaces_alone_names_nobody_and_one_with_a_subject_does() -> None:
    law = "subject to the applicable provisions of this Convention and to the rights and obligations of States Parties"
    for words, expected in ((law, set()), (f"{law} under copper lanterns and sails", {"XNO"})):
        redline = redlined({"Article 1": [f"{KEEPER[:-1]}⟨→ {words}⟩."], "Article 2": [f"{HARBOUR} at night."]})
        asked = request(Edit.RESTATE, "Article 2", f"{HARBOUR} at night {words}.")
        assert authors(answers(redline, asked)) == expected
