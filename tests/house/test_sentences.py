"""Every sentence that a floor below can say to a reader is known to the desktop, so that it can be translated."""

from __future__ import annotations

import ast
import re
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
REFUSALS = (
    "Refused", "LockedFile", "Damaged", "DamagedRecord", "Overtaken", "PassphraseNeeded", "PasswordWanted",
    "FaultyExport",
)  # fmt: skip


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


def assigned(name: str, code: ast.AST) -> Iterator[ast.expr]:
    """All that a piece of code has under a name, each of a table's values for itself."""
    for node in ast.walk(code):
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == name for target in node.targets):
            yield from node.value.values if isinstance(node.value, ast.Dict) else [node.value]


def either(said: ast.expr) -> list[str]:
    """The templates of words, or of one of two."""
    return [*either(said.body), *either(said.orelse)] if isinstance(said, ast.IfExp) else [form_of(said)]


def forms_of(said: ast.expr, file: str) -> list[str]:
    """The templates that an expression stands for: its own, or all that its file has under a name, or the file that it
    has the name from.
    """
    found = either(said)
    if name := getattr(said.value if isinstance(said, ast.Subscript) else said, "id", ""):
        code = ast.parse((APP / file).read_text("utf-8"))
        found = [form for value in assigned(name, code) for form in either(value)]
        for node in ast.walk(code):
            if isinstance(node, ast.ImportFrom) and node.module and name in {one.name for one in node.names}:
                other = APP.parent.joinpath(*node.module.split(".")).with_suffix(".py")
                values = assigned(name, ast.parse(other.read_text("utf-8"))) if other.exists() else ()
                found += [form for value in values for form in either(value)]
    return [form for form in found if form]


def vocabulary() -> set[str]:
    """All templates that the vocabularies say."""
    tables = tomllib.loads((APP.parent / "resources" / "words" / "fr.toml").read_text("utf-8"))
    return {template for table in tables.values() if isinstance(table, dict) for template in table}


def test_every_message_has_a_translation_and_a_fact_for_each_hole():
    """What is refused or told as a step is known to the desktop; all else to the vocabularies, by the same template."""
    known = vocabulary()
    messages = 0
    for file, call in calls():
        if getattr(call.func, "id", "") != "Message" or file == "message.py":
            continue
        templates = forms_of(call.args[0], file)
        for form in templates:
            messages += 1
            assert form in forms() or form in known, (file, call.lineno)
        facts = call.args[1] if len(call.args) > 1 else ast.Tuple([])
        told_one_by_one = isinstance(facts, ast.Tuple) and not any(isinstance(one, ast.Starred) for one in facts.elts)
        if templates and told_one_by_one:
            assert len(facts.elts) in {len(holes_in(form)) for form in templates}, (file, call.lineno)
    assert messages > 350


NO_SENTENCES = {
    "exporting/markdown/compilation_rows.py": "a line of an export in English",
    "exporting/tables/workbook.py": "markup",
    "services/imports/pasting.py": "a label",
    "storage/records/old_reports.py": "sentences of other versions",
    "treaty/changes.py": "addresses",
}
"""Files that have a template of another kind."""


def templates_written() -> Iterator[tuple[str, int, str]]:
    """Every string with a named hole in what speaks to the desktop, wherever it goes, with where."""
    for file in sorted(APP.rglob("*.py")):
        code = ast.parse(file.read_text("utf-8"))
        passed = {id(node.value) for node in ast.walk(code) if isinstance(node, ast.Expr)}
        for node in ast.walk(code):
            if isinstance(node, ast.JoinedStr):
                passed |= {id(part) for part in node.values}
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("format", "compile", "say", "count"):
                passed |= {id(part) for part in ast.walk(node)}
        if file.relative_to(APP).parts[0] in SILENT:
            continue
        for node in ast.walk(code):
            words = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if id(node) not in passed and re.search(r"(?<!\{)\{[a-z]\w*\}", words):
                yield str(file.relative_to(APP)), node.lineno, words


def test_every_template_in_the_code_is_said_in_every_language():
    """Also one that goes through other hands before it is a message: a table, a parameter, what a function gives."""
    written, known = list(templates_written()), vocabulary()
    assert len(written) > 250
    assert {file for file, _, template in written if template not in known} == set(NO_SENTENCES)


def test_no_line_of_a_report_is_finished_before_it_is_told():
    makers = [(file, call) for file, call in calls() if getattr(call.func, "id", "") == "ReportLine"]
    assert len(makers) > 60
    finished = [
        f"{file}:{call.lineno}" for file, call in makers if isinstance(call.args[1], ast.JoinedStr | ast.Constant)
    ]
    assert finished == []


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
