"""Every sentence that a floor below can say to a reader is known to the desktop, so that it can be translated."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desktop.ground.language.backend_messages import forms, translate_message
from app.desktop.ground.language.translation import speak
from app.message import Message, holes_in

APP = Path(__file__).resolve().parents[2] / "app"
SILENT = ("desktop", "cli", "__main__.py", "main.py")
"""What says nothing to the desktop: itself, and the command line."""
REFUSALS = ("Refused", "LockedFile", "Damaged", "Overtaken", "PassphraseNeeded", "PasswordWanted")


def form_of(said: ast.expr) -> str:
    """The words of a string, or of the template of a message; "" for what is put together elsewhere."""
    if isinstance(said, ast.Call) and getattr(said.func, "id", "") == "Message":
        return form_of(said.args[0])
    return said.value.strip() if isinstance(said, ast.Constant) and isinstance(said.value, str) else ""


def calls() -> Iterator[tuple[str, ast.Call]]:
    """All calls in what speaks to the desktop, with the file."""
    for file in sorted(APP.rglob("*.py")):
        if file.relative_to(APP).parts[0] not in SILENT:
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield str(file.relative_to(APP)), node


def told() -> Iterator[tuple[str, int, ast.expr]]:
    """All that is refused or told as a step, with where."""
    for file, call in calls():
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        for said in call.args[:1] if name in REFUSALS else call.args[2:3] if name == "step" else []:
            yield file, call.lineno, said


def sentences() -> dict[str, str]:
    """All forms that are refused or told as a step, with where."""
    found: dict[str, str] = {}
    for file, line, said in told():
        if form := form_of(said):
            found.setdefault(form, f"{file}:{line}")
    return found


def test_the_desktop_knows_every_sentence_of_the_floors_below():
    said = sentences()
    assert len(said) > 100
    assert {form: where for form, where in said.items() if form not in forms()} == {}
    assert [form for form in forms() if form not in said] == []


def test_no_sentence_is_finished_before_it_is_told():
    finished = [f"{file}:{line}" for file, line, said in told() if isinstance(said, ast.JoinedStr | ast.BinOp)]
    assert finished == [], "a finished sentence cannot be translated: tell a Message"


def templates_in(file: str, call: ast.Call) -> list[str]:
    """The templates that a message is made of: the words themselves, or all that its file has under that name."""
    said = call.args[0]
    if form := form_of(said):
        return [form]
    name = getattr(said.value if isinstance(said, ast.Subscript) else said, "id", "")
    values = [
        node.value
        for node in ast.walk(ast.parse((APP / file).read_text("utf-8")))
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == name for target in node.targets)
    ]
    parts = (part for value in values for part in (value.values if isinstance(value, ast.Dict) else [value]))
    return [form for form in map(form_of, parts) if holes_in(form)]


def test_every_message_has_a_translation_and_a_fact_for_each_hole():
    """What is refused or told as a step is known to the desktop; all else to the vocabularies, by the same template."""
    known = tomllib.loads((APP.parent / "resources" / "words" / "fr.toml").read_text("utf-8"))["sentences"]
    messages = 0
    for file, call in calls():
        if getattr(call.func, "id", "") != "Message" or file == "message.py":
            continue
        templates = templates_in(file, call)
        for form in templates:
            messages += 1
            assert form in forms() or form in known, (file, call.lineno)
        facts = call.args[1] if len(call.args) > 1 else ast.Tuple([])
        told_one_by_one = isinstance(facts, ast.Tuple) and not any(isinstance(one, ast.Starred) for one in facts.elts)
        if templates and told_one_by_one:
            assert len(facts.elts) in {len(holes_in(form)) for form in templates}, (file, call.lineno)
    assert messages > 250


@pytest.mark.parametrize("language", ["fr", "es", "ru", "zh", "ar"])
def test_a_sentence_is_said_in_every_language_with_its_own_facts(dressed, language):
    """Also where a fact reads like a part of the sentence: nothing is looked for in a finished sentence."""
    translations = APP.parent / "resources" / "translations"
    speak(dressed, language, translations)
    try:
        for form in forms():
            names = tuple(f"{form} {hole}" for hole in holes_in(form))
            said = translate_message(Message(form, names))
            assert said != str(Message(form, names)), form
            assert all(name in said for name in names), form
    finally:
        speak(dressed, "en", translations)


def test_what_is_not_known_is_said_as_it_came():
    assert translate_message("Something new; do this.") == "Something new; do this."
    assert translate_message(Message("Something {0}; do this.", ("newer",))) == "Something newer; do this."
