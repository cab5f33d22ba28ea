"""Three errands, each done with a toy: a kind of change, a column of the list of changes, a page layout.

The toy is put into the table of its errand, and what the program writes shows it. Then the files are counted that name
an example that is there: beside its own file a kind touches at most six, a column two, a layout three. The files of
the five languages are one of them, since a test names each that lacks a word; so are the schemas.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pikepdf
import pypdfium2
import pytest

from app.cli.main import parse_arguments, run
from app.comparison.changes.formatting import find_format_changes
from app.comparison.changes.raw_changes import RawChange
from app.comparison.edits.edits import FieldRange
from app.desktop.exports.form.layout_box import LayoutBox
from app.desktop.ground.language.terms import kind_words
from app.exporting.layout.change_list import list_of
from app.exporting.layout.layouts import PAGE_LAYOUTS, PageLayout
from app.redline.print_options import LAYOUTS, Layout, LayoutTraits
from app.redline.tables import change_columns
from app.redline.tables.change_columns import CHANGE_COLUMNS, ChangeColumn, ChangeMedium, ColumnKind
from app.treaty.changes import KIND_TRAITS, ChangeClass, ChangeKind, KindTraits

if TYPE_CHECKING:
    from enum import StrEnum

    from app.comparison.text.tokenized_draft import TokenizedDraft
    from tests.patient import PatientBot

LANGUAGES = "the words of five languages"
SCHEMAS = "resources/schemas"
TIDES = """Convention on tides

Article 1
Use of tides

1. Each Party shall measure the tide at its harbours every day.

Article 2
Reports

1. Tables are public.
"""
Call = Callable[..., str]


@pytest.fixture
def compared(root: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    """`compared("--list")`: what `compare` says of two small drafts; files are written into the folder of the test."""
    (tmp_path / "zero.txt").write_text(TIDES, "utf-8")
    (tmp_path / "rev1.txt").write_text(TIDES.replace("harbours", "harbours and lagoons"), "utf-8")

    def call(*words: str) -> str:
        line = ["compare", str(tmp_path / "zero.txt"), str(tmp_path / "rev1.txt"), *words]
        code = run(parse_arguments(line), root / "resources", lambda _: 77)
        out, err = capsysbinary.readouterr()
        assert (code, err) == (0, b"")
        return out.decode("utf-8")

    return call


def _add_member(monkeypatch: pytest.MonkeyPatch, enum: type[StrEnum], value: str) -> Any:
    """A member that an enumeration has for the time of a test, as if it were written there."""
    member: Any = str.__new__(enum, value)
    member._name_, member._value_, member._sort_order_ = value.upper(), value, len(enum)
    monkeypatch.setitem(enum._member_map_, member._name_, member)
    monkeypatch.setitem(enum._value2member_map_, value, member)
    monkeypatch.setattr(enum, "_member_names_", [*enum._member_names_, member._name_])
    return member


def _places(root: Path, pattern: str) -> set[str]:
    """The files of the program in which a pattern stands."""
    found = set()
    for file in sorted([*(root / "app").rglob("*"), *(root / "resources").rglob("*")]):
        if file.suffix in (".py", ".typ", ".css", ".js", ".toml", ".ts", ".json") and re.search(
            pattern, file.read_text("utf-8"), re.MULTILINE
        ):
            name = file.relative_to(root).as_posix()
            spoken = name.startswith(("resources/words/", "resources/translations/"))
            found.add(LANGUAGES if spoken else SCHEMAS if name.startswith(SCHEMAS) else name)
    return found


def _read(file: Path) -> str:
    """The words of a PDF."""
    document = pypdfium2.PdfDocument(file)
    said = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return said


def _annotated(file: Path) -> set[str]:
    """The ids of the changes that have an annotation in a PDF."""
    with pikepdf.open(file) as pdf:
        return {str(a.NM).split(":")[0] for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a}


# A kind of change


@pytest.fixture
def mention(monkeypatch: pytest.MonkeyPatch) -> ChangeKind:
    """A kind of change with its finder: every "public" that stands in both drafts."""
    kind: ChangeKind = _add_member(monkeypatch, ChangeKind, "mention")
    monkeypatch.setitem(KIND_TRAITS, kind, KindTraits(keeps_words=True))

    def find_mentions(outlines: Sequence[TokenizedDraft], *found: Any) -> Iterator[RawChange]:
        yield from find_format_changes((outlines[0], outlines[1]), *found)
        for i, j in found[2].items():
            at = [outline.provisions[k].text.find("public") for outline, k in zip(outlines, (i, j), strict=True)]
            if min(at) >= 0:
                yield RawChange(
                    kind, ChangeClass.EDITORIAL,
                    FieldRange(i, "text", at[0], at[0] + 6), FieldRange(j, "text", at[1], at[1] + 6),
                )  # fmt: skip

    monkeypatch.setattr("app.comparison.pipeline.find_format_changes", find_mentions)
    return kind


def test_a_new_kind_of_change_is_shown_wherever_changes_are(
    mention: ChangeKind, compared: Call, tmp_path: Path
) -> None:
    listed = compared(
        "--list", "--inside", "--csv", str(tmp_path / "c.csv"), "--html", str(tmp_path / "c.html"), "--json",
        str(tmp_path / "c.json"), "--pdf", str(tmp_path / "c.pdf"), "--md", str(tmp_path / "c.md"),
    )  # fmt: skip
    assert "mention" in listed
    assert "1 of 2 changes" in compared("--only", "mention", "--inside")
    rows = [*csv.DictReader(io.StringIO((tmp_path / "c.csv").read_text("utf-8-sig"), newline=""))]
    assert [(row["kind"], row["newer words"]) for row in rows if row["kind"] == mention] == [("mention", "public")]
    (change,) = [one for one in json.loads((tmp_path / "c.json").read_text())["changes"] if one["kind"] == "mention"]
    page = (tmp_path / "c.html").read_text("utf-8")
    assert f'id="c-{change["id"]}"' in page
    assert f'id="t-{change["id"]}"' in page, "it is marked in the text"
    assert change["id"] in _annotated(tmp_path / "c.pdf")
    assert kind_words(mention.value) == "mention"


def test_what_its_row_says_holds_of_a_new_kind(
    mention: ChangeKind, compared: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KIND_TRAITS, mention, KindTraits(keeps_words=True, quiet=True))
    page = compared("--html", "-")
    assert 'class="formatted"' in page, "what is quiet is told by a sign"


def test_a_kind_of_change_touches_at_most_six_files(root: Path) -> None:
    code = r"ChangeKind\.FORMATTING\b|\bFORMATTING = |find_format_changes|\"formatting\": tr\("
    touched = _places(root, rf"{code}|^\"formatting\" = |<source>formatting</source>|^ +\"formatting\"$")
    assert "app/comparison/changes/formatting.py" in touched
    assert touched - {"app/comparison/changes/formatting.py"} == {
        "app/treaty/changes.py",
        "app/comparison/pipeline.py",
        "app/redline/rows/change_titles.py",
        "app/desktop/ground/language/terms.py",
        LANGUAGES,
        SCHEMAS,
    }


def test_every_schema_has_every_kind(root: Path) -> None:
    lists = {}
    for file in sorted((root / SCHEMAS).glob("*.json")):
        for found in _lists_with(json.loads(file.read_text("utf-8")), "renumbering"):
            lists[file.name] = found
    assert len(lists) == 5
    assert {name: found for name, found in lists.items() if found != [kind.value for kind in ChangeKind]} == {}


def _lists_with(value: Any, word: str) -> Iterator[list[Any]]:
    if isinstance(value, list) and word in value:
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _lists_with(one, word)


# A column of the list of changes


def test_a_new_column_is_shown_in_every_medium_that_its_row_names(
    compared: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toy = ChangeColumn(
        "length", ColumnKind.WORDS,
        {ChangeMedium.TABLE: "length", ChangeMedium.TERMINAL: "Length", ChangeMedium.PAGE: ""}, "how long it is",
        lambda line, _: f"{len(line.view.newer_text)} letters long",
    )  # fmt: skip
    monkeypatch.setattr(change_columns, "CHANGE_COLUMNS", (*CHANGE_COLUMNS, toy))
    listed = compared(
        "--list", "--inside", "--csv", str(tmp_path / "c.csv"), "--xlsx", str(tmp_path / "c.xlsx"), "--layout", "list",
        "--html", str(tmp_path / "c.html"), "--pdf", str(tmp_path / "c.pdf"),
    )  # fmt: skip
    assert "Length" in listed
    rows = [*csv.DictReader(io.StringIO((tmp_path / "c.csv").read_text("utf-8-sig"), newline=""))]
    (said,) = [row["length"] for row in rows]
    assert re.fullmatch(r"\d+ letters long", said)
    sheet = openpyxl.load_workbook(tmp_path / "c.xlsx").worksheets[0]
    assert [row[-1].value for row in sheet.iter_rows()] == ["length", said]
    assert said in (tmp_path / "c.html").read_text("utf-8")
    assert said in _read(tmp_path / "c.pdf")


def test_a_column_touches_at_most_two_files(root: Path) -> None:
    for name in ("older address", "newer address"):  # names that nothing else has
        assert _places(root, f'"{name}"') == {"app/redline/tables/change_columns.py", LANGUAGES}


# A page layout


@pytest.fixture
def brisk(monkeypatch: pytest.MonkeyPatch) -> Layout:
    """A layout of upright pages that lists the changes under a title of its own."""
    layout: Layout = _add_member(monkeypatch, Layout, "brisk")
    page = PageLayout(title=lambda _: "Briskly told", body=list_of, broad=(9, 60, 0, 0, 30), narrow=(9, 30, 0, 0, 30))
    monkeypatch.setitem(LAYOUTS, layout, LayoutTraits(upright=True))
    monkeypatch.setitem(PAGE_LAYOUTS, layout, page)
    return layout


def test_a_new_layout_is_printed_with_every_change(brisk: Layout, compared: Call, tmp_path: Path) -> None:
    target, web = tmp_path / "c.pdf", tmp_path / "c.html"
    compared("--layout", brisk.value, "--pdf", str(target), "--html", str(web))
    with pikepdf.open(target) as pdf, pdf.open_outline() as outline:
        assert "Briskly told" in [item.title for item in outline.root]
        width, height = (float(side) for side in pdf.pages[0].mediabox[2:])
    assert width < height, "its pages stand upright, as its row says"
    assert len(_annotated(target)) == 1
    assert 'id="changes"' in web.read_text("utf-8")


def test_a_new_layout_is_offered_by_the_window(brisk: Layout, qtbot: PatientBot) -> None:
    box = LayoutBox()
    qtbot.addWidget(box)
    assert [box.layouts.itemData(at) for at in range(box.layouts.count())] == [one.value for one in LAYOUTS]
    assert box.layouts.itemText(box.layouts.findData(brisk.value)) == "brisk"


LAYOUT_FILES = {"app/exporting/layout/layouts.py", "resources/pages/redline.css"}
"""Where a layout is drawn: its row, and how a web page looks where the classes that are there do not do."""


@pytest.mark.parametrize(
    ("layout", "label"),
    [
        (Layout.SIDES, "Side by side"),
        (Layout.COLUMN, "One column"),
        (Layout.FINAL, "Newer text with notes in the margin"),
        (Layout.LIST, "List of changes only"),
    ],
)
def test_a_layout_touches_at_most_three_files(layout: Layout, label: str, root: Path) -> None:
    named = rf"\bLayout\.{layout.name}\b|<source>{re.escape(label)}</source>"
    if layout is not Layout.LIST:  # a word of many meanings
        named += f'|"{layout.value}"'
    used = {"app/exporting/pdf/provision_life.py"} if layout is Layout.COLUMN else set()  # printed where none is chosen
    touched = _places(root, named) - LAYOUT_FILES - used
    assert touched == {"app/redline/print_options.py", "app/desktop/exports/form/layout_box.py", LANGUAGES}


def test_every_layout_has_a_row_of_both_tables() -> None:
    assert list(LAYOUTS) == list(PAGE_LAYOUTS) == list(Layout)


def test_no_code_asks_which_layout_it_is(root: Path) -> None:
    """What a layout does differently is a fact of its row."""
    asks = re.compile(r"(?:\bis|\bis not|==|!=|\bin) \(?Layout\.[A-Z]|page-look\.layout ==|\"layout\"\] ==")
    files = [*(root / "app").rglob("*.py"), *(root / "resources" / "pages").glob("*.typ")]
    assert [file.name for file in files if asks.search(file.read_text("utf-8"))] == []
