"""Every algorithm of the pure floors shows an example in its docstring, and what the example shows is true.

An example is short, in invented sentences: texts before and after, what would be wrong, what is right. It may use the
names of its own module and those of `examples.py` beside this file.
"""

from __future__ import annotations

import ast
import doctest
import importlib

import pytest

from tests.house.examples import NAMES, ROOT

PURE = ("treaty", "notation", "comparison", "attribution", "redline")
PLAIN = {
    "treaty/draft": "a value, looked up by id",
    "treaty/fates": "a value",
    "treaty/pages": "values",
    "treaty/profile": "a value, read key by key",
    "treaty/proposals": "values",
    "comparison/changes/raw_changes": "values, turned round",
}
"""Modules that have functions and no algorithm, and why."""
WITHOUT: frozenset[str] = frozenset()
"""Modules whose algorithms show no example yet. The list may only shrink."""


def modules() -> list[str]:
    """The modules of the pure floors in which something is done: a public function, or a class with public methods."""
    return [
        file.relative_to(ROOT / "app").with_suffix("").as_posix()
        for floor in PURE
        for file in sorted((ROOT / "app" / floor).rglob("*.py"))
        if does_something(ast.parse(file.read_text("utf-8")))
    ]


def does_something(module: ast.Module) -> bool:
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            return True
        if isinstance(node, ast.ClassDef) and any(
            isinstance(one, ast.FunctionDef) and not one.name.startswith("_") and not one.decorator_list
            for one in node.body
        ):
            return True
    return False


def examples_of(module: str) -> list[doctest.DocTest]:
    loaded = importlib.import_module(f"app.{module.replace('/', '.')}")
    found = doctest.DocTestFinder(exclude_empty=True).find(loaded, extraglobs=dict(NAMES))
    return [one for one in found if one.examples]


@pytest.mark.parametrize("module", modules())
def test_what_an_example_shows_is_true(module: str) -> None:
    runner = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF, verbose=False)
    said: list[str] = []
    for one in examples_of(module):
        runner.run(one, out=said.append)
    assert not runner.failures, "".join(said)


def test_every_algorithm_shows_an_example() -> None:
    bare = {module for module in modules() if not examples_of(module)}
    assert sorted(bare - PLAIN.keys() - WITHOUT) == []
    assert sorted(WITHOUT - bare) == [], "what has an example leaves the list"
    assert sorted(PLAIN.keys() - bare) == [], "what has an example leaves the list"
