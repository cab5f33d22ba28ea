"""What can be chosen of printed pages on the command line, read back from the PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pikepdf
import pypdfium2
import pytest

TEN = ("FRA", "DEU", "ITA", "NOR", "CHE", "EGY", "KEN", "JPN", "BRA", "IND")
Travaux = Callable[..., CompletedProcess[str]]


def _words(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return pages


@pytest.fixture
def drafts(root: Path) -> tuple[Path, Path]:
    return root / "drafts" / "zero.txt", root / "drafts" / "rev1.txt"


def test_labels_layout_and_paper_are_chosen(travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path) -> None:
    target, table = tmp_path / "out.pdf", tmp_path / "out.csv"
    done = travaux(
        "compare", *drafts, "--pdf", target, "--csv", table,
        "--labels", "es", "--layout", "one-column", "--paper", "letter", "--without", "evidence", "facts",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    pages = _words(target)
    assert "Qué cambió de" in pages[0]
    assert not any("Datos para verificar" in page for page in pages)
    assert table.read_text("utf-8-sig").startswith("número,identificador,enmienda,peso,en una línea,tipo")
    with pikepdf.open(io.BytesIO(target.read_bytes())) as pdf:
        assert [round(float(v)) for v in pdf.pages[0].mediabox[2:]] == [612, 792]
        assert str(pdf.Root.Lang) == "es"


def test_a_filtered_print_says_what_is_not_there(travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    done = travaux("compare", *drafts, "--pdf", target, "--filtered", "--only", "bracketing", "--in", "Article 15")
    assert done.returncode == 0
    pages = _words(target)
    assert "This print is filtered: bracketing, Article 15." in pages[0]
    assert all("changes are not in this print" in page for page in pages)


def test_the_same_words_without_choices_give_what_they_always_gave(
    travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path
) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    travaux("compare", *drafts, "--pdf", first)
    travaux("compare", *drafts, "--pdf", second, "--labels", "en", "--layout", "side-by-side", "--margin", "12")
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (("--filtered",), "--filtered needs --only or --in"),
        (("--follow", "Nowhere at all"), "Nowhere at all"),
        (tuple(word for actor in TEN for word in ("--follow", actor)), "No more than 9 actors"),
    ],
)
def test_choices_that_cannot_be_are_refused_and_nothing_is_written(
    travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path, choices: tuple[str, ...], said: str
) -> None:
    done = travaux("compare", *drafts, "--pdf", tmp_path / "out.pdf", *choices)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "choices", [("--labels", "de"), ("--layout", "columns"), ("--margin", "2"), ("--without", "body")]
)
def test_choices_that_do_not_exist_are_wrong_usage(
    travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path, choices: tuple[str, ...]
) -> None:
    assert travaux("compare", *drafts, "--pdf", tmp_path / "out.pdf", *choices).returncode == 2


def test_names_are_left_out_of_every_file_or_the_file_is_refused(line, tides):
    words = ["compare", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv"]
    files = {kind: tides / f"out.{kind}" for kind in ("csv", "html", "md", "akn")}
    asked = [word for kind, file in files.items() for word in (f"--{kind}", file)]
    assert line(*words, *asked)[0] == 0
    assert all("France" in file.read_text("utf-8") or "FRA" in file.read_text("utf-8") for file in files.values())
    for file in files.values():
        file.unlink()
    assert line(*words, *asked, "--authors", "none")[0] == 0
    assert not any(
        name in file.read_text("utf-8") for file in files.values() for name in ("France", "FRA,", "asked.csv")
    )
    code, _, err = line(*words, "--signed", "Delegation", "--json", tides / "out.json")
    assert code == 1
    assert "JSON has all names" in err
    assert not (tides / "out.json").exists()
