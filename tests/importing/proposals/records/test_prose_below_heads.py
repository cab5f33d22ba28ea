"""Sentences below the name of a delegation that are no instruction, read as a record would be, in six languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.importing.proposals.paper import read_paper
from app.importing.source.reader_options import ReaderOptions
from app.treaty.proposals import Edit, EvidenceKind

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.resources import Resources
    from app.treaty.proposals import Ask

ARTICLES = {
    "en": ("Article 3", "Ghana"), "fr": ("Article 3", "Ghana"), "es": ("Artículo 3", "Ghana"),
    "ru": ("Статья 3", "Гана"),
    "zh": ("第三条", "加纳"), "ar": ("المادة 3", "غانا"),
}  # fmt: skip


def asks(sentence: str, language: str, folder: Path, resources: Resources) -> list[Ask]:
    """What Ghana asks with a sentence below its name, notes aside."""
    heading, name = ARTICLES[language]
    path = folder / "paper.txt"
    path.write_text(f"{heading.upper()}\n{name}\n{sentence}\n", "utf-8")
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    return [
        ask for one in paper.proposals for ask in one.asks if one.actors[0].id == "GHA" and ask.edit is not Edit.NOTE
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ghana joins Togo in asking for the deletion of paragraph 3.", "delete (3)  "),
        ("Ghana, with Togo and Mali, requests the deletion of paragraph 3.", "delete (3)  "),
        ("Paragraph 3 – deletion requested.", "delete (3)  "),
        ("Delete paragraph 3 (see also the comments by Togo).", "delete (3)  "),
        ("“every second year” instead of “every year”", "replace  every second year every year"),
        ("Replace “shall” with “should” in paragraphs 1 and 2.", "replace (1) should shall+replace (2) should shall"),
        ("Paragraph 3 of article 4 should be moved here, after paragraph 2.", "move 4(3)  Article 3"),
        ("Paragraph 2 should be placed in article 1, as a new paragraph 3.", "move (2)  Article 1"),
        ("Remove the brackets in paragraph 3.", "retain (3)  brackets lifted"),
        ("Lift the square brackets around “oil” in paragraph 3.", "retain (3) oil "),
        ("Keep the brackets in paragraph 3.", "retain (3)  brackets kept"),
        ("Paragraph 2: three years.", "restate (2) three years. "),
    ],
)
def test_english_sentences(sentence: str, expected: str, tmp_path: Path, resources: Resources) -> None:
    found = asks(sentence, "en", tmp_path, resources)
    shown = (
        f"{a.edit.value} {a.address.replace('Article 3', '').replace('Article ', '')} {a.wording} {a.anchor}"
        for a in found
    )
    assert "+".join(shown) == expected
    assert {ask.kind for ask in found} == {EvidenceKind.PROPOSAL}


@pytest.mark.parametrize(
    ("language", "lifts", "keeps", "stays"),
    [
        ("fr", "Paragraphe 3 : lever les crochets.", "Paragraphe 3 : maintenir les crochets.",
         "Ne pas supprimer le paragraphe 3."),
        ("es", "Suprimir los corchetes del párrafo 3.", "Mantener los corchetes del párrafo 3.",
         "No suprimir el párrafo 3."),
        ("ru", "Снять скобки в пункте 3.", "Сохранить скобки в пункте 3.", "Не исключать пункт 3."),
        ("zh", "去掉第三款的方括号。", "保留第三款的方括号。", "不删除第三款。"),
        ("ar", "الفقرة 3: تحذف الأقواس المعقوفة.", "الفقرة 3: يبقى على الأقواس المعقوفة.", "لا تحذف الفقرة 3."),
    ],
)  # fmt: skip
def test_brackets_and_what_is_not_to_go_in_five_languages(
    language: str, lifts: str, keeps: str, stays: str, tmp_path: Path, resources: Resources
) -> None:
    found = [asks(one, language, tmp_path, resources) for one in (lifts, keeps, stays)]
    place = f"{ARTICLES[language][0]}({'三' if language == 'zh' else 3})"
    assert [[(a.edit, a.anchor, a.address) for a in one] for one in found] == [
        [(Edit.RETAIN, "brackets lifted", place)],
        [(Edit.RETAIN, "brackets kept", place)],
        [(Edit.RETAIN, "", place)],
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Togo joins Ghana in asking for the deletion of paragraph 3.",
        "Ghana might request the deletion of paragraph 3.",
        "Paragraph 3 – deletion requested by some delegations.",
        "If paragraph 3 is deleted, Ghana requests the deletion of paragraph 2.",
        "Some delegations wish to lift the brackets in paragraph 3.",
        "Brackets may be removed in paragraph 3 once paragraph 2 is agreed.",
        "Ghana had asked for the deletion of paragraph 3.",
    ],
)
def test_sentences_that_ask_for_nothing_that_is_plain(sentence: str, tmp_path: Path, resources: Resources) -> None:
    plain = (Edit.DELETE, Edit.RETAIN, Edit.REPLACE, Edit.MOVE, Edit.OPPOSE, Edit.INSERT)
    assert [ask for ask in asks(sentence, "en", tmp_path, resources) if ask.edit in plain] == []


def said_by(lines: str, name: str, folder: Path, resources: Resources) -> list[tuple[str, str, str, str]]:
    """(edit, stance, words, words beside them) of what somebody asks in a paper."""
    path = folder / "paper.txt"
    path.write_text(lines, "utf-8")
    paper = read_paper(path, resources.register, means=ReaderOptions(records=resources.records))
    return [
        (ask.edit.value, ask.stance.value, ask.wording, ask.anchor)
        for one in paper.proposals
        for ask in one.asks
        if one.actors[0].id == name and ask.edit is not Edit.NOTE
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Togo: prefers “dim” to “bright”.",
        "Togo: “dim” is clearer than “bright”.",
        "Togo: préfère « dim » à « bright ».",
        "Togo: prefiere «dim» a «bright».",
    ],
)
def test_who_finds_the_other_word_better_is_against_the_new_one(
    line: str, tmp_path: Path, resources: Resources
) -> None:
    lines = f"Article 7\nGhana: “dim” should read “bright”.\n{line}\n"
    assert ("replace", "oppose", "bright", "dim") in said_by(lines, "TGO", tmp_path, resources)
    assert said_by(lines, "GHA", tmp_path, resources) == [("replace", "propose", "bright", "dim")]


@pytest.mark.parametrize(
    "line",
    [
        "Togo: Paragraph 2: prefers “dim” to “bright”.",
        "Togo: Paragraph 1: substitute “dim” for “bright”.",
        "Ghana: Paragraph 1: prefers “dim” to “bright”.",
    ],
)
def test_another_place_an_instruction_and_oneself_are_no_opposition(
    line: str, tmp_path: Path, resources: Resources
) -> None:
    lines = f"Article 7\nGhana: Paragraph 1: replace “dim” with “bright”.\n{line}\n"
    for name in ("TGO", "GHA"):
        assert all(stance != "oppose" for _, stance, _, _ in said_by(lines, name, tmp_path, resources))
