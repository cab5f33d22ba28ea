"""The pages of the documentation: every test, benchmark, file and verb that they name is there."""

import argparse
import re
import tomllib
from pathlib import Path

from app.cli.verbs import VERBS

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
