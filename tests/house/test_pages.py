"""The pages of the documentation: every test, benchmark, file and verb that they name is there."""

import argparse
import ast
import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from app.cli.registry import VERBS

PAGES = ("README.md", "CONTRIBUTING.md", "docs", "drafts/README.md", "benchmarks/README.md")


def pages(root: Path) -> list[Path]:
    return [
        page
        for name in PAGES
        for page in ([root / name] if (root / name).is_file() else sorted((root / name).glob("*.md")))
    ]


def named(page: str) -> set[str]:
    """Paths in backticks that begin with one of our folders."""
    return set(re.findall(r"`((?:app|tests|benchmarks|resources|drafts|docs)/[\w./*-]+(?:::\w+)?)`", page))


def test_what_a_page_names_is_there(root: Path) -> None:
    missing = []
    for page in pages(root):
        for name in named(page.read_text("utf-8")):
            path, _, function = name.partition("::")
            found = list(root.glob(path.rstrip("/")))
            if not found or (function and f"def {function}(" not in found[0].read_text("utf-8")):
                missing.append(f"{page.relative_to(root)}: {name}")
    assert not missing


def test_every_promise_names_what_tests_it(root: Path) -> None:
    _, _, table = (
        (root / "docs" / "security.md").read_text("utf-8").partition("| promise | how | tested by |\n|---|---|---|\n")
    )
    rows = table.split("\n\n")[0].split("\n")
    assert len(rows) > 8
    for row in rows:
        tests = named(row.split("|")[3])
        assert any(name.startswith("tests/") for name in tests), row


def test_every_verb_is_in_the_formats(root: Path) -> None:
    page = (root / "docs" / "formats.md").read_text("utf-8")
    assert not [verb for verb in VERBS if not re.search(rf"`(?:travaux )?{verb}\b", page)]


def test_every_option_is_in_the_formats(root: Path) -> None:
    page = (root / "docs" / "formats.md").read_text("utf-8")
    missing = []
    for verb, (_, _, arguments) in VERBS.items():
        parser = argparse.ArgumentParser(prog=verb, add_help=False)
        arguments(parser)
        options = {word for action in parser._actions for word in action.option_strings}
        missing += [f"{verb} {option}" for option in sorted(options) if not re.search(rf"{option}(?![\w-])", page)]
    assert not missing


def test_the_architecture_gives_a_reason_for_every_dependency(root: Path) -> None:
    page = (root / "docs" / "architecture.md").read_text("utf-8")
    _, _, table = page.partition("| package | licence | why |\n|---|---|---|\n")
    first = " ".join(row.split("|")[1] for row in table.split("\n\n")[0].split("\n"))
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [re.match(r"[\w.-]+", one)[0] for one in project["dependencies"]]
    assert needed
    assert not [name for name in needed if name.casefold() not in first.casefold()]


@pytest.mark.parametrize("floor", ["comparison", "attribution"])
def test_the_steps_of_a_floor_name_modules_that_are_there(root: Path, floor: str) -> None:
    page = (root / "docs" / f"{floor}.md").read_text("utf-8")
    named_there = re.findall(r"^\d+\. \*\*[^*]+\*\* \(((?:`[\w/]+`(?:, )?)+)\)", page, re.MULTILINE)
    modules = [name for names in named_there for name in re.findall(r"[\w/]+", names)]
    assert len(modules) > 5
    assert not [name for name in modules if not (root / "app" / floor / f"{name}.py").is_file()]


def test_the_architecture_has_every_floor_and_every_room(root: Path) -> None:
    page = (root / "docs" / "architecture.md").read_text("utf-8")
    for folder in (root / "app", root / "app" / "desktop"):
        names = [one.name for one in folder.iterdir() if (one / "__init__.py").is_file()]
        assert names
        assert not [name for name in names if not re.search(rf"\b{name}\b", page)]


def test_the_architecture_shows_the_rooms_and_layers_of_every_floor(root: Path) -> None:
    """As the contracts have them: `▸` parts layers, `·` what stands side by side; the table counts the rooms."""
    page = (root / "docs" / "architecture.md").read_text("utf-8")
    contracts = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = {one["containers"][0]: one["layers"] for one in contracts if one["type"] == "layers"}
    drawn = {}
    for block in re.findall(r"^```\n(.*?)^```", page, re.MULTILINE | re.DOTALL)[:2]:
        for name, rooms in re.findall(r"^([a-z]\S*) +(.*(?:\n .*)*)", block, re.MULTILINE):
            drawn[f"app.{name.replace('/', '.')}"] = [one.split(" · ") for one in " ".join(rooms.split()).split(" ▸ ")]
    floors = [name for name in layers if name.count(".") == 1]
    assert set(floors) <= set(drawn) <= set(layers)
    assert {name: [one.split(" | ") for one in layers[name]] for name in drawn} == drawn
    counted = dict(re.findall(r"^\| `(\w+)` \| [^|]+ \| (\d+) \|$", page, re.MULTILINE))
    assert counted == {name.removeprefix("app."): str(sum(map(len, drawn[name]))) for name in floors}


def test_every_schema_is_in_the_formats(root: Path) -> None:
    page = (root / "docs" / "formats.md").read_text("utf-8")
    schemas = {one.name for one in (root / "resources" / "schemas").glob("*.json")}
    assert schemas == set(re.findall(r"`(\w+\.schema\.json)`", page))


def test_every_page_is_in_the_index(root: Path) -> None:
    index = (root / "docs" / "README.md").read_text("utf-8")
    assert not [one.name for one in (root / "docs").glob("*.md") if one.name != "README.md" and one.name not in index]


def test_every_benchmark_is_in_the_table_and_none_other(root: Path) -> None:
    page = (root / "benchmarks" / "README.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(\w+\.py)` ", page, re.MULTILINE)) == {
        one.name for one in (root / "benchmarks").glob("*.py")
    }


def constant(file: Path, name: str) -> object:
    """The value that a module gives to a name at its top level."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and [ast.unparse(one) for one in node.targets] == [name]:
            return ast.literal_eval(node.value)
    raise AssertionError(f"{file} has no {name}")


def test_the_thresholds_of_the_engine_are_those_of_the_code(root: Path) -> None:
    page = (root / "docs" / "engine.md").read_text("utf-8")
    rows = re.findall(r"^\| `(app/[\w/]+\.py)` \| `(\w+)` \| ([\d.]+) \|", page, re.MULTILINE)
    assert len(rows) > 50
    assert not [row for row in rows if constant(root / row[0], row[1]) != float(row[2])]


def test_the_steps_of_the_engine_name_modules_that_are_there(root: Path) -> None:
    page = (root / "docs" / "engine.md").read_text("utf-8")
    streets = re.findall(
        r"^## The street of an? (comparison|attribution)\n(.*?)(?=^## )", page, re.MULTILINE | re.DOTALL
    )
    for floor, street in streets:
        cells = re.findall(r"^\| \d+ [^|]+\| ([^|]+) \|", street, re.MULTILINE)
        modules = [name for cell in cells for name in re.findall(r"`([\w/]+)`", cell)]
        assert len(modules) > 10
        assert not [name for name in modules if not (root / "app" / floor / f"{name}.py").is_file()]
    assert len(streets) == 2


@cache
def docstrings(root: Path) -> list[tuple[str, str]]:
    """What the modules of the program that name a page or a module say of themselves and of their parts, with the
    file.
    """
    return [
        (file.relative_to(root).as_posix(), node.value.value)
        for file in sorted((root / "app").rglob("*.py"))
        if re.search(r"\.md\b|\.py`", text := file.read_text("utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]


def test_the_pages_that_docstrings_name_are_there(root: Path) -> None:
    """A page is named by its path from the top, `docs/domain.md`; its section by number or by heading, a row of its
    table by number.
    """
    missing = []
    for file, said in docstrings(root):
        named_there = r"([\w./-]+\.md)\b(?:,?\s+(?:section\s+(\d+)|\"([^\"]+)\"|row\s+(\d+)|rows\s+(\d+)))?"
        for name, number, heading, row, rows in re.findall(named_there, said):
            text = (root / name).read_text("utf-8") if (root / name).is_file() else ""
            heading = " ".join(heading.split())
            wanted = [f"\n## {number}. "] if number else [f"# {heading}\n"] if heading else [f"\n| {row or rows} |"]
            if not text or ((number or heading or row or rows) and wanted[0] not in text):
                missing.append(f"{file}: {name} {number}{heading}{row}{rows}".rstrip())
    assert not missing


def test_the_rows_of_the_notation_are_numbered_without_a_gap(root: Path) -> None:
    page = (root / "docs" / "domain.md").read_text("utf-8")
    assert [int(row) for row in re.findall(r"^\| (\d+) \| ", page, re.MULTILINE)] == list(range(1, 51))


def test_the_modules_that_docstrings_and_pages_name_are_there(root: Path) -> None:
    """A module is named by its file, with as much of its path as tells it: `shape.py`, `storage/server/shape.py`."""
    folders = ("app", "tests", "packages", "benchmarks")
    there = [f"/{file.relative_to(root).as_posix()}" for top in folders for file in (root / top).rglob("*.py")]
    ends = {one[at:] for one in (*there, "/dev.py") for at, sign in enumerate(one) if sign == "/"}
    said = [*docstrings(root), *((page.name, page.read_text("utf-8")) for page in pages(root))]
    missing = [
        f"{where}: {name}"
        for where, text in said
        for name in re.findall(r"`([\w/]+\.py)`", text)
        if f"/{name}" not in ends
    ]
    assert not missing


@pytest.mark.parametrize("floor", ["comparison", "attribution"])
def test_the_modules_that_the_page_of_a_floor_names_are_there(root: Path, floor: str) -> None:
    page = (root / "docs" / f"{floor}.md").read_text("utf-8")
    modules = re.findall(r"`([a-z_]+/[a-z_/]+)`", page)
    assert len(modules) > 10
    assert not [
        name for name in modules if not (root / name).exists() and not (root / "app" / floor / f"{name}.py").is_file()
    ]
