"""Errands that tables end: a format to read, an export, a language. Each is done with a toy in a copy of the house, as
`docs/extending.md` says: new files, and no more than so many lines' worth of others touched.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DRAFT = "Article 1\nBells\n\n1. Each Party shall ring its bells at noon.\n"
LATER = DRAFT.replace("at noon", "at dusk")

READER = '''"""Notes of a toy: a sign, then lines."""

from app.importing.source.blocks import Block, Source

SIGN = b"%TOY\\n"


def read(data, name):
    lines = data.removeprefix(SIGN).decode("utf-8").split("\\n")
    return Source(tuple(Block(line, f"line {at}") for at, line in enumerate(lines, 1) if line.strip()))
'''
READS = """def _read_toy(data: bytes, name: str, _means: ReaderOptions) -> Source:
    from app.importing.toy.reader import read

    return read(data, name)


_WORD = FileFormat("""
FORMAT = {
    "app/importing/formats.py": [
        ("_WORD = FileFormat(", READS),
        (
            "    _WORD,\n    FileFormat(",
            '    FileFormat("toy", (".toy",), lambda data, _name: data.startswith(b"%TOY"), _read_toy, slow=True),\n'
            "    _WORD,\n    FileFormat(",
        ),
    ],
    "pyproject.toml": [("| odt | clipboard", "| odt | clipboard | toy")],
}
"""What a format touches beside its own folder, by file: what is replaced by what."""

MAKER = '''"""Exports of a toy."""


def comparison_toy(compared, settings):
    return f"{len(compared.redline.changes)} changes".encode()
'''
EXPORT = {
    "app/services/exports/catalogue.py": [
        (
            '        (OutputKind.BRIEF, "pdf")',
            '        (OutputKind.COMPARISON, "toy"): "app.services.exports.toy_makers:comparison_toy",\n'
            '        (OutputKind.BRIEF, "pdf")',
        )
    ]
}
LANGUAGE = {
    "app/treaty/languages.py": [
        ('        "ar": Language(', '        "eo": Language("Esperanto", ("epo",), "eo"),\n        "ar": Language(')
    ]
}
MOST = {"format": 4, "export": 2, "language": 3}
"""How many files an errand may touch beside its new ones."""

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from app.desktop.drafts.intake import Intake
from app.desktop.exports.form.output_box import files_words
from app.desktop.ground.language.translation import tr
from app.job import SilentProgress
from app.redline.print_options import PrintOptions
from app.services.comparisons.pairs import DraftPair
from app.services.exports.catalogue import Output, OutputKind, formats_of
from app.services.exports.jobs import make_output
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources

if __name__ == "__main__":
    dossier, resources = Path(sys.argv[1]), load_resources(Path(sys.argv[2]))
    application, window = QApplication([]), QWidget()
    asked = []
    QFileDialog.getOpenFileNames = lambda _parent, _title, _folder, kinds: (asked.append(kinds), ([], ""))[1]
    intake = Intake(None, None, resources, window, None, None)
    intake.ask_for_drafts()
    intake.ask_for_papers()
    print(["*.toy" in kinds for kinds in asked])
    print("toy" in formats_of(OutputKind.COMPARISON), files_words("toy"))
    pair = DraftPair(dossier, "first", "second", language="eo")
    output = Output(OutputKind.COMPARISON, dossier, pair, choices=PrintOptions(language="eo"))
    worker = WorkerPool()
    print(make_output(output, "toy", resources, worker, SilentProgress()).decode())
    table = make_output(output, "csv", resources, worker, SilentProgress()).decode()
    print("aktoroj" in table)
    worker.close()
"""


@pytest.fixture(scope="module")
def house(root, tmp_path_factory):
    """A copy of the house in which all three errands were done."""
    copy = tmp_path_factory.mktemp("errands") / "house"
    for folder in ("app", "resources"):
        shutil.copytree(root / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", copy)
    _write(copy / "app/importing/toy/__init__.py", '"""Notes of a toy."""\n')
    _write(copy / "app/importing/toy/reader.py", READER)
    _write(copy / "app/services/exports/toy_makers.py", MAKER)
    words = (copy / "resources/words/fr.toml").read_text("utf-8").replace('code = "fr"', 'code = "eo"')
    assert '"actors" = "auteurs"' in words
    _write(copy / "resources/words/eo.toml", words.replace('"actors" = "auteurs"', '"actors" = "aktoroj"'))
    for errand in (FORMAT, EXPORT, LANGUAGE):
        for name, edits in errand.items():
            text = (copy / name).read_text("utf-8")
            for old, new in edits:
                assert text.count(old) == 1, f"{name}: {old}"
                text = text.replace(old, new)
            _write(copy / name, text)
    return copy


@pytest.fixture(scope="module")
def drafts(tmp_path_factory):
    """A folder with two drafts in text, the first of them also in the toy's format, and a paper in it."""
    folder = tmp_path_factory.mktemp("drafts")
    _write(folder / "first.txt", DRAFT)
    _write(folder / "second.txt", LATER)
    _write(folder / "first.toy", "%TOY\n" + DRAFT)
    _write(folder / "asked.toy", "%TOY\nProposal by France\nArticle 1\n1. Each Party shall ring its bells at dusk.\n")
    return folder


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _python(house: Path, *words: object) -> str:
    environment = {**os.environ, "PYTHONPATH": str(house), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-P", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=house, timeout=200)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("errand", "touched"), [("format", FORMAT), ("export", EXPORT), ("language", LANGUAGE)])
def test_an_errand_touches_few_files(errand, touched):
    assert len(touched) <= MOST[errand]


def test_a_format_in_the_table_is_read_as_a_draft_and_as_a_paper(house, drafts):
    assert "Each Party shall ring its bells at noon." in _python(house, "-m", "app", "show", drafts / "first.toy")
    compared = _python(
        house, "-m", "app", "compare", drafts / "first.toy", drafts / "second.txt",
        "--evidence", drafts / "asked.toy", "--list",
    )  # fmt: skip
    assert "France" in compared


def test_an_export_in_the_catalogue_is_an_option_of_the_command_line(house, drafts):
    pair = (drafts / "first.txt", drafts / "second.txt")
    assert _python(house, "-m", "app", "compare", *pair, "--toy", "-") == "1 changes"
    assert "--toy OUT" in _python(house, "-m", "app", "compare", "--help")


def test_a_language_in_the_table_is_spoken(house, drafts):
    pair = (drafts / "first.txt", drafts / "second.txt")
    assert "aktoroj" in _python(house, "-m", "app", "compare", *pair, "--labels", "eo", "--csv", "-")
    written = drafts / "epo.xml"
    _python(house, "-m", "app", "show", pair[0], "--language", "eo", "--akn", written)
    assert 'language="epo"' in written.read_text("utf-8")


def test_the_window_offers_what_the_tables_have_and_has_it_made(house, drafts):
    dossier = drafts / "bells.travaux"
    for label in ("first", "second"):
        _python(house, "-m", "app", "import", dossier, drafts / f"{label}.txt", "--label", label)
    program = drafts / "window.py"
    _write(program, WINDOW)
    said = _python(house, program, dossier, house / "resources").splitlines()
    assert said == ["[True, True]", "True TOY (*.toy)", "1 changes", "True"]


# --- who else names an example of each ---

SPEAKS = {"treaty/languages.py", "treaty/plurals.py"}
"""What a language that the program speaks touches; its words lie in files of its own."""
READS_TEXTS = {
    "comparison/changes/citation_changes.py",
    "comparison/text/lexicon.py",
    "importing/docx/numerals.py",
    "importing/pdf/ocr/readable_pages.py",
    "importing/pdf/ocr/tesseract.py",
    "importing/proposals/compilation/requests/instructions.py",
    "importing/source/encodings.py",
    "importing/source/letter_model.py",
    "notation/labels/numerals.py",
    "notation/languages.py",
    "notation/references/vocabulary.py",
}
"""What a language touches whose texts are to be read as well as those of the six: each has its own grammar of it. The
list may only shrink.
"""


def _naming(root: Path, *words: str) -> set[str]:
    """The files of the program that have one of the words as a value."""
    found = set()
    for file in sorted((root / "app").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        if any(isinstance(node, ast.Constant) and node.value in words for node in ast.walk(tree)):
            found.add(file.relative_to(root / "app").as_posix())
    return found


def test_nobody_else_names_a_language_as_data(root):
    assert len(SPEAKS) <= MOST["language"]
    assert _naming(root, "ru", "rus", "Русский") == SPEAKS | READS_TEXTS


def test_nobody_but_the_table_and_its_folder_lists_the_endings_of_a_format(root):
    naming = {name for name in _naming(root, ".odt", ".fodt", ".rtf", "odt") if not name.startswith("importing/odt/")}
    assert naming == {"importing/formats.py", "importing/metadata/detect.py"}


def test_nobody_but_the_catalogue_says_who_makes_an_export(root):
    makers = {"app.services.exports.page_makers", "app.services.exports.data_makers"}
    assert _naming(root, *makers) == {"services/exports/catalogue.py"}
