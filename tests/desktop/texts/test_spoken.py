"""No word is shown that is not in the language of the interface: what widgets are given to show went through `tr`."""

from __future__ import annotations

import ast
import re

SHOWN = {
    "setWindowTitle", "setText", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setToolTip",
    "setTitle", "addItem", "addTab", "addAction", "addMenu", "addRow", "QLabel", "QPushButton", "QCheckBox",
    "QRadioButton", "QGroupBox", "QAction",
}  # fmt: skip
NAMES = {"Travaux", "Article 5(2)", "Article 6(2)"}
"""A name, and examples of addresses as a draft has them, whatever the interface speaks."""


def bare_words(source: str) -> list[tuple[int, str]]:
    """Where a widget is given English words of the source itself to show: line and words."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            words = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
            if called in SHOWN and isinstance(words, str) and re.search(r"[a-z]{2}", words) and words not in NAMES:
                found.append((node.lineno, words))
    return found


def test_bare_words_are_found():
    assert bare_words('label.setText("Kept")\nlabel.setText(tr("Kept"))\nlabel.setText("⇄")') == [(1, "Kept")]


def test_every_word_that_is_shown_is_translated(root):
    bare = {
        f"{file.relative_to(root)}:{line}": words
        for file in sorted((root / "app" / "desktop").rglob("*.py"))
        for line, words in bare_words(file.read_text("utf-8"))
    }
    assert bare == {}
