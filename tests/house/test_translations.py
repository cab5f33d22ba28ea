"""The interface in six languages: every word the code says is in the Linguist files, translated, with its holes."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
LANGUAGES = {"en": 2, "fr": 2, "es": 2, "ru": 3, "zh": 1, "ar": 6}
"""Each language with the number of its plural forms in Qt."""
HOLES = re.compile(r"\{\w*\}|%n|%\d|</?\w+/?>")


def messages(file: Path) -> list[ET.Element]:
    """The messages of a Linguist file that the code still says."""
    found = ET.parse(file).getroot().iter("message")
    return [one for one in found if one.find("translation").get("type") not in ("vanished", "obsolete")]


def forms(message: ET.Element) -> list[str]:
    """The translation, or its plural forms."""
    translation = message.find("translation")
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def said(message: ET.Element) -> tuple[str, str, bool]:
    return message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes"


@pytest.fixture(scope="module")
def spoken(tmp_path_factory):
    """What the code says, as lupdate finds it."""
    target = tmp_path_factory.mktemp("words") / "travaux_fr.ts"
    sources = [str(file) for file in sorted((ROOT / "app" / "desktop").rglob("*.py"))]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-silent", "-locations", "none", *sources, "-ts", target], check=True, cwd=ROOT
    )
    return {said(one) for one in messages(target)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_say_what_the_code_says(language, spoken):
    wanted = {one for one in spoken if one[2]} if language == "en" else spoken
    there = {said(one) for one in messages(FOLDER / f"travaux_{language}.ts")}
    assert sorted(wanted - there) == [], "run python3 dev.py translations, and translate what came new"
    assert sorted(there - wanted) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_in_all_its_forms(language):
    missing = [
        said(one)[0]
        for one in messages(FOLDER / f"travaux_{language}.ts")
        if one.find("translation").get("type") == "unfinished" or not all(forms(one))
    ]
    assert missing == []
    plural = [one for one in messages(FOLDER / f"travaux_{language}.ts") if said(one)[2]]
    assert plural
    assert {len(forms(one)) for one in plural} == {LANGUAGES[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_holes_and_tags_of_a_translation_are_those_of_the_words(language):
    wrong = []
    for one in messages(FOLDER / f"travaux_{language}.ts"):
        source, _, plural = said(one)
        for form in forms(one):
            held, given = Counter(HOLES.findall(source)), Counter(HOLES.findall(form))
            if plural:  # a form for one or two may say the number in words
                held.pop("%n", None)
                given.pop("%n", None)
            if held != given:
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_the_words(language, tmp_path):
    made = tmp_path / "made.qm"
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", FOLDER / f"travaux_{language}.ts", "-qm", made], check=True)
    assert made.read_bytes() == (FOLDER / f"travaux_{language}.qm").read_bytes()


def test_no_word_stands_in_a_formatted_string_where_lupdate_does_not_find_it():
    hidden = []
    for file in sorted((ROOT / "app" / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = [one for one in ast.walk(node) if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)]
                hidden += [f"{file.name}:{node.lineno}" for one in calls if one.func.id == "tr"]
    assert hidden == []
