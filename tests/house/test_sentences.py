"""Every sentence that a floor below can say to a reader is known to the desktop, so that it can be translated."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.desktop.ground.language.backend_messages import BackendMessages, _pattern, forms

APP = Path(__file__).resolve().parents[2] / "app"
SILENT = ("desktop", "cli", "__main__.py", "main.py")
"""What says nothing to the desktop: itself, and the command line."""
REFUSALS = ("Refused", "LockedFile", "Damaged", "Overtaken", "PassphraseNeeded", "PasswordWanted")


def form_of(said: ast.expr) -> str:
    """A string, or a string with names in it, as a form; "" for what is put together elsewhere."""
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        return said.value.strip()
    if not isinstance(said, ast.JoinedStr):
        return ""
    made, places = "", 0
    for part in said.values:
        if isinstance(part, ast.Constant):
            made += str(part.value).replace("{", "{{").replace("}", "}}")
        else:
            made, places = f"{made}{{{places}}}", places + 1
    return made


def sentences() -> dict[str, str]:
    """All forms that are refused or told as a step, with where."""
    found: dict[str, str] = {}
    for file in sorted(APP.rglob("*.py")):
        if file.relative_to(APP).parts[0] in SILENT:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            said = node.args[:1] if name in REFUSALS else node.args[2:3] if name == "step" else []
            for form in filter(None, map(form_of, said)):
                found.setdefault(form, f"{file.relative_to(APP)}:{node.lineno}")
    return found


def test_the_desktop_knows_every_sentence_of_the_floors_below():
    said = sentences()
    assert len(said) > 100
    assert {form: where for form, where in said.items() if form not in forms()} == {}
    assert [form for form in forms() if form not in said] == []


@pytest.mark.parametrize("form", forms())
def test_a_sentence_is_known_again_with_its_names(form):
    names = [f"name {number}" for number in range(form.count("{") - 2 * form.count("{{"))]
    found = _pattern(form).fullmatch(form.format(*names))
    assert found
    assert list(found.groups()) == names


def test_what_is_not_known_is_said_as_it_came():
    assert BackendMessages().said("Something new; do this.") == "Something new; do this."
