"""One invented convention on beacons, written in six languages: its scope is read alike in all."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.notation.references.targets import place_key
from app.notation.scope.scope_map import read_scope
from app.treaty.draft import Draft
from app.treaty.scope import TargetKind
from tests.house.examples import draft, scope_phrases

POWERS = {"this_convention", "by_system", "electronic_evidence"}
SAID = {
    "5": {"3", "4"},
    "6(2)(a)": {"this_convention"},
    "6(2)(b)": {"by_system"},
    "6(2)(c)": {"electronic_evidence"},
    "7(1)": POWERS,
    "7(2)": POWERS,
    "8": POWERS,
    "9": {"domestic_serious"},
    "10(1)": {"covered"},
    "10(2)": {"covered"},
    "10(3)": {"any_offence"},
    "11": {"serious_crime", "other_instruments"},
    "12": {"3", "4"},
}
LETTERS = str.maketrans({"ا": "a", "أ": "a", "ب": "b", "ج": "c"})
TEXTS = Path(__file__).parent / "texts"


def beacons(language: str) -> Draft:
    lines = (TEXTS / f"beacons.{language}.txt").read_text("utf-8").strip().splitlines()
    return draft(*lines, language=language)


def number(text: Draft, provision: str) -> str:
    """The number of a provision as all languages have it."""
    key = place_key(text.by_id()[provision].address).removeprefix("article ").translate(LETTERS)
    if text.language == "zh":
        for n, letter in enumerate("abc", 1):
            key = key.replace(f"(2)({n})", f"(2)({letter})")
    return key


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_the_scope_is_the_same_in_every_language(language):
    text = beacons(language)
    scope = read_scope(text, scope_phrases(language))
    found: dict[str, set[str]] = {}
    for reach in scope.reaches:
        target = reach.target
        name = str(target.id) if target.kind is TargetKind.CLASS else number(text, target.id)
        found.setdefault(number(text, reach.provision), set()).add(name)
    assert found == SAID
    assert [number(text, one.provision) for one in scope.offences] == ["3", "4"]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_every_reach_opens_to_its_words_and_its_way(language):
    text = beacons(language)
    provisions = text.by_id()
    scope = read_scope(text, scope_phrases(language))
    for reach in scope.reaches:
        for words in (reach.words, *reach.limits):
            assert words.text == provisions[words.provision].text[words.start : words.end]
            assert words.text
        assert reach.words.provision == reach.provision
        assert set(reach.via) <= set(provisions)
    searched = [one for one in scope.reaches if number(text, one.provision) == "7(1)"]
    (by_paragraph,) = [one.via for one in searched if one.target.id == "by_system"]
    assert [number(text, one) for one in by_paragraph] == ["7(2)", "6(2)(b)"]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_a_class_says_where_it_is_defined(language):
    text = beacons(language)
    scope = read_scope(text, scope_phrases(language))
    (serious,) = [one for one in scope.classes if one.id == "serious_crime"]
    assert number(text, serious.words.provision) == "2"


OWN = {
    "en": ("4 of this Convention", "4 of the Convention", "4 of the Convention on Lamps", "Convention on Beacons"),
    "fr": ("4 de la présente", "4 de la", "4 de la Convention sur les lampes – ou de la", "Convention sur les balises"),
    "es": ("4 de la presente", "4 de la", "4 de la Convención sobre lámparas, de la", "Convención sobre balizas"),
    "ru": ("4 настоящей", "4", "4 Конвенции о лампах, кроме", "Конвенция о маяках"),
    "ar": ("4 من هذه الاتفاقية", "4 من الاتفاقية", "4 من الاتفاقية المتعلقة بالمصابيح", "اتفاقية بشأن المنارات"),
    "zh": ("根据本公约", "根据公约", "根据《灯公约》", "灯塔公约"),
}


@pytest.mark.parametrize("language", OWN)
def test_an_article_of_the_convention_is_of_this_one_in_every_language(language):
    this, own, other, title = OWN[language]
    lines = (TEXTS / f"beacons.{language}.txt").read_text("utf-8").strip().splitlines()
    (at,) = [at for at, one in enumerate(lines) if this in one and ("3 " in one or "第三条和" in one)]
    for said, reached in ((own, {"3", "4"}), (other, set())):
        written = [*lines[:at], lines[at].replace(this, said), *lines[at + 1 :]]
        text = replace(draft(*written, language=language), title=title)
        scope = read_scope(text, scope_phrases(language))
        found = {one.target.id for one in scope.reaches if number(text, one.provision) == "5"}
        assert {number(text, one) for one in found if one in text.by_id()} == reached
        assert ("other_instruments" in found) is not bool(reached)
