"""Names of the house: a public class name means one thing, and says what it is. Towers are `test_towers.py`'s."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ALLOWED_TWINS: dict[str, str] = {}
"""Public class names that mean several things, and why they may. The list may only shrink; 15 is the most it may
hold.
"""
EXCEPTIONS = frozenset({"Refused", "Damaged", "Overtaken", "Cancelled"})
"""States that are raised: what happened is their name."""
IRREGULAR = frozenset(
    """
    made found laid said told held kept drawn read shown given taken known left gone come built sent lost
    won seen heard meant begun bound brought sought thought written chosen risen torn away around ahead beside apart
    aside seldom
    """.split()  # noqa: SIM905
)
"""Bare participles without a regular ending, and adverbs."""
VERBS_IN_ED = frozenset({"need", "embed", "feed", "exceed", "proceed", "speed", "seed", "shed"})


def _public(root: Path, kind: type[ast.AST] | tuple[type[ast.AST], ...]) -> dict[str, list[str]]:
    """The public names of that kind at the top of the modules of the program, and where each stands."""
    there = defaultdict(list)
    for file in sorted((root / "app").rglob("*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, kind) and not node.name.startswith("_"):
                there[node.name].append(file.relative_to(root / "app").as_posix())
    return there


def is_bare_participle(name: str) -> bool:
    """Whether a name is one word that is a participle or an adverb: "laid", "Found", "outlined"."""
    word = name.casefold()
    if "_" in name or any(letter.isupper() for letter in name[1:]) or word in VERBS_IN_ED:
        return False
    return word in IRREGULAR or word.endswith("ed")


def test_what_a_bare_participle_is():
    assert all(map(is_bare_participle, ("laid", "Found", "outlined", "Ahead")))
    assert not any(map(is_bare_participle, ("find_changes", "RemovedWords", "Reading", "need", "compare")))


def test_a_public_class_name_means_one_thing(root):
    twins = {name: files for name, files in _public(root, ast.ClassDef).items() if len(files) > 1}
    assert {name: files for name, files in twins.items() if name not in ALLOWED_TWINS} == {}
    assert sorted(ALLOWED_TWINS) == sorted(twins), "a twin that is gone leaves the list"
    assert len(ALLOWED_TWINS) <= 15


def test_classes_and_functions_are_no_bare_participles(root):
    classes = [name for name in _public(root, ast.ClassDef) if is_bare_participle(name)]
    functions = [name for name in _public(root, ast.FunctionDef) if is_bare_participle(name)]
    assert sorted(set(classes) - EXCEPTIONS) == []
    assert sorted(set(functions) - {"read"}) == []  # the verb


def test_files_are_no_bare_participles(root):
    stems = {file.stem: file for file in (root / "app").rglob("*.py")}
    assert [str(file) for stem, file in sorted(stems.items()) if is_bare_participle(stem)] == []
