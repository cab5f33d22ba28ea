"""Every package of the program says which question it answers, by which door others come in, and what is not there.

The doors and the neighbours that it names are looked up in the source, so that none outlives what it names.
"""

import ast
import re
from pathlib import Path

LONGEST_QUESTION = 100
MOST_FILES = 20
MOST_DOORS = 3
# One list of nouns, which everybody knows by their names; nothing stands between them.
FLAT = {"app/treaty"}
# Packages without a door or without a neighbour, and why. They still say what they are.
APART = {
    "app": "it is the whole house, of which it lists the floors: nothing stands beside it",
    "app.storage.migrations": "a folder of Alembic: `app.storage.migrate` gives its path, and no module imports it",
    "app.storage.migrations.versions": "files that Alembic finds by their numbers: none of them is called by name",
}


def packages(root: Path) -> dict[str, str]:
    """The packages of the program by their names, with their docstrings, blanks taken from both ends."""
    said = {}
    for file in sorted((root / "app").rglob("__init__.py")):
        docstring = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
        said[".".join(file.parent.relative_to(root).parts)] = docstring.strip()
    return said


def part(docstring: str, begins: str) -> str:
    """What a docstring says from the line that begins so to the next part or paragraph, as one line; "" if nothing."""
    found = re.search(rf"^{begins} (.*?)(?=\n\n|\n(?:Door|Not here):|\Z)", docstring, re.DOTALL | re.MULTILINE)
    return " ".join(found[1].split()) if found else ""


def at(root: Path, name: str) -> Path | None:
    """The folder of a package or the file of a module; None if there is neither."""
    path = root.joinpath(*name.split("."))
    if (path / "__init__.py").is_file():
        return path
    return file if (file := path.with_suffix(".py")).is_file() else None


def defined(file: Path) -> set[str]:
    """The names that a module defines at its top level; what it imports is another's."""
    names = set()
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)}
    return names


def is_door(root: Path, package: str, door: str) -> bool:
    """Whether `module.name` is a public name at the top level of a module that lies in the package or below it."""
    module, _, name = door.rpartition(".")
    file = at(root, f"{package}.{module}") if module else None
    return file is not None and file.is_file() and not name.startswith("_") and name in defined(file)


def is_elsewhere(root: Path, package: str, neighbour: str) -> bool:
    """Whether such a package or module lies beside the package, or in the house, and is no part of the package."""
    names = (f"{package.rpartition('.')[0]}.{neighbour}", f"app.{neighbour}")
    return any(at(root, name) and not f"{name}.".startswith(f"{package}.") for name in names)


def test_a_package_begins_with_the_question_that_it_answers(root: Path) -> None:
    questions = {name: said.partition("\n")[0] for name, said in packages(root).items()}
    assert [name for name, question in questions.items() if not question.endswith(("?", "."))] == []
    assert {name for name, question in questions.items() if len(question) > LONGEST_QUESTION} <= set(APART)


def test_no_two_packages_answer_one_question(root: Path) -> None:
    questions = [said.partition("\n")[0] for said in packages(root).values()]
    assert len(questions) == len(set(questions))


def test_a_package_names_the_doors_by_which_others_come_in(root: Path) -> None:
    wrong = []
    for name, said in packages(root).items():
        doors = re.findall(r"`([^`]+)`", part(said, "Door:"))
        if name not in APART and not 1 <= len(doors) <= MOST_DOORS:
            wrong.append(f"{name}: {len(doors)} doors")
        wrong += [f"{name}: `{door}` is not there" for door in doors if not is_door(root, name, door)]
    assert not wrong, "\n".join(wrong)


def test_a_package_names_the_neighbours_where_other_questions_are_asked(root: Path) -> None:
    wrong = []
    for name, said in packages(root).items():
        neighbours = re.findall(r"`([^`]+)`", part(said, "Not here:"))
        if name not in APART and not neighbours:
            wrong.append(f"{name}: no neighbour")
        wrong += [f"{name}: `{one}` is not elsewhere" for one in neighbours if not is_elsewhere(root, name, one)]
    assert not wrong, "\n".join(wrong)


def test_a_package_holds_nothing_but_its_docstring(root: Path) -> None:
    """Nothing is given on from its modules, so that every import says where a thing is made."""
    found = []
    for file in sorted((root / "app").rglob("__init__.py")):
        rest = ast.parse(file.read_text("utf-8")).body[1:]
        found += [f"{file.relative_to(root)}:{node.lineno}" for node in rest if not is_the_version(node)]
    assert found == []


def is_the_version(node: ast.stmt) -> bool:
    """The version of the program: the one thing that the build looks for in a package."""
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__"


def test_a_folder_with_many_files_is_divided(root: Path) -> None:
    full = {}
    for folder in sorted({file.parent for file in (root / "app").rglob("*.py")}):
        files = [file for file in folder.glob("*.py") if file.name != "__init__.py"]
        if len(files) > MOST_FILES:
            full[folder.relative_to(root).as_posix()] = len(files)
    assert set(full) <= FLAT, f"more than {MOST_FILES} files in a folder: {full}"


def test_what_stands_apart_is_still_there(root: Path) -> None:
    assert set(APART) <= set(packages(root))
    assert all((root / folder / "__init__.py").is_file() for folder in FLAT)
