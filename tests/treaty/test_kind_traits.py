"""The table of kinds of change: a row of every kind, and what its rows say of one another."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TypeGuard

import pytest

from app.treaty.changes import KIND_TRAITS, ChangeKind


def test_every_kind_has_a_row_and_every_row_a_kind() -> None:
    assert list(KIND_TRAITS) == list(ChangeKind)


@pytest.mark.parametrize("kind", ChangeKind)
def test_a_kind_seen_from_the_other_draft_and_back_is_itself(kind: ChangeKind) -> None:
    mirror = kind.traits.mirror
    assert mirror is None or (mirror is not kind and mirror.traits.mirror is kind)


@pytest.mark.parametrize("kind", ChangeKind)
def test_no_row_contradicts_itself(kind: ChangeKind) -> None:
    traits = kind.traits
    assert not (traits.points and (traits.carries_words or traits.alters_text or traits.quiet))
    assert traits.carries_words or not traits.plain, "what is nothing but words carries words"
    assert traits.alters_text or not traits.carries_words, "words that come or go alter the text"
    assert not (traits.spares_notes and traits.alters_text), "a note is touched where its words are altered"
    assert traits.points or not traits.breaks


def test_no_set_of_kinds_stands_beside_the_table(root: Path) -> None:
    """What several kinds have in common is a trait: a set of them elsewhere is a row that a new kind would miss."""
    there = []
    for file in sorted((root / "app").rglob("*.py")):
        if file == root / "app" / "treaty" / "changes.py" or "ChangeKind" not in (text := file.read_text("utf-8")):
            continue
        name = file.relative_to(root).as_posix()
        there += [f"{name}:{node.lineno}" for node in ast.walk(ast.parse(text)) if _is_set_of_kinds(node)]
    assert there == []


def _is_set_of_kinds(node: ast.AST) -> TypeGuard[ast.expr]:
    return isinstance(node, ast.Set | ast.Tuple | ast.List) and sum(map(_is_kind, node.elts)) > 1


def _is_kind(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "ChangeKind"
