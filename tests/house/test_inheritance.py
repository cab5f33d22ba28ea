"""A class is built of parts that it is handed: it stands on few others of ours, and leaves no holes for those above."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

MOST_BELOW = 3
"""On so many of our own classes one may stand: a scroll area, a drawn one, a view, and what has that in hand."""
STILL = ("app/desktop/window/",)
"""Where towers still stand."""


def classes_in(root: Path) -> dict[str, tuple[Path, set[str]]]:
    """Every class of the program by its name: where it is, and the names of what it inherits from."""
    found = {}
    for path in sorted((root / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = {named.id for base in node.bases for named in [_stem(base)] if isinstance(named, ast.Name)}
                found[node.name] = (path.relative_to(root), bases - {node.name})
    return found


def _stem(base: ast.expr) -> ast.expr:
    return base.value if isinstance(base, ast.Subscript) else base


def below(name: str, classes: dict[str, tuple[Path, set[str]]]) -> set[str]:
    """All classes of ours on which one stands."""
    direct = {base for base in classes[name][1] if base in classes} if name in classes else set()
    return direct.union(*(below(base, classes) for base in direct))


def holes_in(tree: ast.AST) -> Iterator[int]:
    """The lines in which a method leaves to its subclasses what it is to do, or asks itself what it has got."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            if isinstance(raised, ast.Name) and raised.id == "NotImplementedError":
                yield node.lineno
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "hasattr":
            first = node.args[0]
            if isinstance(first, ast.Name) and first.id == "self":
                yield node.lineno


def test_what_a_hole_is():
    source = (
        "class A:\n    def f(self):\n        raise NotImplementedError\n    def g(self):\n        hasattr(self, 'b')\n"
    )
    assert list(holes_in(ast.parse(source))) == [3, 5]
    assert not list(holes_in(ast.parse("try:\n    f()\nexcept NotImplementedError:\n    hasattr(other, 'b')\n")))


def test_no_class_stands_on_more_than_three_others(root):
    classes = classes_in(root)
    towers = {
        name: sorted(stands)
        for name, (path, _) in classes.items()
        if len(stands := below(name, classes)) > MOST_BELOW and not path.as_posix().startswith(STILL)
    }
    assert towers == {}


def test_no_method_waits_for_a_subclass(root):
    """But for the steps of the tables' growth that cannot be gone back: Alembic asks each for one."""
    found = [
        f"{path.relative_to(root).as_posix()}:{line}"
        for path in sorted((root / "app").rglob("*.py"))
        if "migrations" not in path.parts and not path.relative_to(root).as_posix().startswith(STILL)
        for line in holes_in(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []
