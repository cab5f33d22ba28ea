"""Parts are handed in, not stood upon: no tower of classes, no hole that a class above has to fill, no look at oneself
whether that has happened yet.
"""

from __future__ import annotations

import ast

import pytest

MOST = 3
"""How many of our own classes may stand below a class, one on the other."""

TOWERS: dict[str, str] = {}
"""Classes that stand higher, and what is to become of them. The list may only shrink."""
_NO_WAY_BACK = "Alembic asks every migration for a way back, and there is none: a copy of before is kept"
HOLES = {
    "app/storage/migrations/versions/digests.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/exchange.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/first_tables.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/inspections.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/instruments.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/reading_memory.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/notes.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/pages.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/reviews.py": (1, _NO_WAY_BACK),
    "app/storage/migrations/versions/sentences.py": (1, _NO_WAY_BACK),
}
"""Files that raise `NotImplementedError`, how often, and why. The list may only shrink."""


class Classes:
    """The classes of some modules (by their dotted names), and which of them each is derived from."""

    def __init__(self, modules: dict[str, ast.Module]) -> None:
        self._nodes: dict[str, tuple[str, ast.ClassDef]] = {}
        self._names = {module: self._known(module, tree) for module, tree in modules.items()}

    def _known(self, module: str, tree: ast.Module) -> dict[str, str]:
        """What each name of a module means, by its imports and its own classes."""
        known = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                known |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
            elif isinstance(node, ast.Import):
                known |= {one.asname: one.name for one in node.names if one.asname}
            elif isinstance(node, ast.ClassDef):
                known[node.name] = name = f"{module}.{node.name}"
                self._nodes[name] = (module, node)
        return known

    def height(self, name: str) -> int:
        """How many of these classes stand below one (by its dotted name), one on the other."""
        module, node = self._nodes[name]
        below = (self._meant(module, base) for base in node.bases)
        return max((1 + self.height(one) for one in below if one in self._nodes and one != name), default=0)

    def _meant(self, module: str, base: ast.expr) -> str:
        """The dotted name of what a class is derived from: `Name`, `module.Name`, `Name[T]`."""
        if isinstance(base, ast.Subscript):
            base = base.value
        first, _, rest = ast.unparse(base).partition(".")
        meant = self._names[module].get(first, first)
        return f"{meant}.{rest}" if rest else meant

    def towers(self) -> dict[str, int]:
        """The classes that stand on more than `MOST` others, and how high."""
        heights = {name: self.height(name) for name in self._nodes}
        return {name: height for name, height in heights.items() if height > MOST}


def holes_in(tree: ast.Module) -> int:
    """How often something is left for others to write: `raise NotImplementedError`, with words or without."""
    raised = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    called = [one.func if isinstance(one, ast.Call) else one for one in raised]
    return sum(isinstance(one, ast.Name) and one.id == "NotImplementedError" for one in called)


def looks_at_itself(tree: ast.Module) -> list[int]:
    """The lines where an object asks whether it has a part yet: `hasattr(self, …)`."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [
        call.lineno
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id == "hasattr"
        and call.args
        and isinstance(call.args[0], ast.Name)
        and call.args[0].id == "self"
    ]


@pytest.fixture(scope="module")
def trees(root) -> dict[str, ast.Module]:
    """Every source of the program by its path from the root."""
    files = sorted((root / "app").rglob("*.py"))
    return {file.relative_to(root).as_posix(): ast.parse(file.read_text("utf-8")) for file in files}


def test_a_tower_is_counted_across_files_and_over_other_names():
    ground = "from PySide6.QtWidgets import QWidget\nclass A(QWidget): ...\nclass B(A, Generic[T]): ...\n"
    upper = "import x.ground as g\nclass C(g.B): ...\nclass D(C): ...\n"
    top = "from x.upper import D as Tower\nclass E(Protocol, Tower[int]): ...\nclass D(QWidget): ...\n"
    sources = ground, upper, top
    classes = Classes(
        {f"x.{name}": ast.parse(text) for name, text in zip(("ground", "upper", "top"), sources, strict=True)}
    )
    assert [classes.height(f"x.{name}") for name in ("ground.A", "ground.B", "upper.C", "upper.D")] == [0, 1, 2, 3]
    assert classes.height("x.top.D") == 0, "another of the same name"
    assert classes.towers() == {"x.top.E": 4}


def test_holes_and_looks_at_oneself_are_seen():
    hole = "def a(self):\n    raise NotImplementedError\ndef b(self):\n    raise NotImplementedError('later')\n"
    caught = "try:\n    a()\nexcept NotImplementedError:\n    raise ValueError from None\n"
    look = "if hasattr(self, 'review'):\n    pass\nhasattr(other, 'a')\n"
    assert (holes_in(ast.parse(hole)), holes_in(ast.parse(caught))) == (2, 0)
    assert looks_at_itself(ast.parse(look)) == [1]


def test_no_class_stands_on_a_tower(trees):
    modules = {path.removesuffix(".py").replace("/", "."): tree for path, tree in trees.items()}
    towers = Classes(modules).towers()
    assert {name: height for name, height in towers.items() if name not in TOWERS} == {}
    assert sorted(TOWERS) == sorted(towers), "a tower that is gone leaves the list"


def test_nothing_is_left_for_a_class_above(trees):
    holes = {path: count for path, tree in trees.items() if (count := holes_in(tree))}
    assert holes == {path: count for path, (count, _why) in HOLES.items()}, "a hole that is filled leaves the list"


def test_no_object_asks_whether_it_has_a_part_yet(trees):
    assert {path: lines for path, tree in trees.items() if (lines := looks_at_itself(tree))} == {}
