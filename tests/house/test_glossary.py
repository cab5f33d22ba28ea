"""The glossary has every noun that names a package, or a public class of the pure floors, and none that is gone."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PURE = ("treaty", "notation", "comparison", "attribution", "redline")


def entries(page: str) -> set[str]:
    """The words that the tables of a page explain; one row may explain several, with commas between them."""
    rows = re.findall(r"^\| ([^|]+) \|", page, re.MULTILINE)
    return {word.strip("` ") for row in rows for word in re.sub(r"\([^)]*\)", "", row).split(",")}


def words_of(name: str) -> str:
    """A class name as words: "ChangeDelta" is "change delta"."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name).lower()


def public_classes(root: Path) -> dict[str, set[str]]:
    """The public classes of the pure floors, as words, by package."""
    there: dict[str, set[str]] = {}
    for floor in PURE:
        for file in sorted((root / "app" / floor).rglob("*.py")):
            package = file.parent.relative_to(root / "app").as_posix()
            there.setdefault(package, set()).update(
                words_of(node.name)
                for node in ast.parse(file.read_text("utf-8")).body
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
            )
    return there


def packages(root: Path) -> set[str]:
    app = root / "app"
    return {file.parent.relative_to(app).as_posix() for file in app.rglob("__init__.py")} - {"."}


def section(page: str, heading: str) -> str:
    """What stands under a heading, down to the next one of its level or a higher one."""
    level = heading.partition(" ")[0]
    found = re.search(rf"^{re.escape(heading)}\n(.*?)(?=^#{{1,{len(level)}}} |\Z)", page, re.DOTALL | re.MULTILINE)
    assert found, heading
    return found[1]


def test_how_a_class_name_is_said() -> None:
    assert [words_of(name) for name in ("ChangeDelta", "Draft", "PDFPage")] == ["change delta", "draft", "pdf page"]


def test_the_glossary_has_every_package(root: Path) -> None:
    page = (root / "docs" / "glossary.md").read_text("utf-8")
    there = entries(section(page, "## The packages")) - {"package", "---"}
    assert there == packages(root)


def test_the_glossary_has_every_public_class_of_the_pure_floors(root: Path) -> None:
    page = (root / "docs" / "glossary.md").read_text("utf-8")
    explained = entries(section(page, "## The words of the room")) | entries(
        section(page, "## The values of the pure floors")
    )
    missing = {package: sorted(names - explained) for package, names in public_classes(root).items()}
    assert {package: names for package, names in missing.items() if names} == {}


def test_the_glossary_has_no_class_that_is_gone(root: Path) -> None:
    values = section((root / "docs" / "glossary.md").read_text("utf-8"), "## The values of the pure floors")
    classes = public_classes(root)
    gone = {}
    for package in re.findall(r"^### (.+)$", values, re.MULTILINE):
        named = entries(section(values, f"### {package}")) - {"word", "---"}
        gone[package] = sorted(named - classes.get(package, set()))
    assert len(gone) > 20
    assert {package: names for package, names in gone.items() if names} == {}
