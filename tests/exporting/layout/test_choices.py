"""What is chosen of a print: layouts, content, paper, language, followed actors. Nothing is left out silently."""

from __future__ import annotations

import io
import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exporting.layout.change_list import list_of
from app.exporting.layout.chips import chip_data
from app.exporting.layout.folding import DrawnRow, FoldedRows, OmittedRows, plan_rows
from app.exporting.layout.merged_column import join_sides
from app.exporting.layout.rows import PrintJob, body_of, drawn_changes
from app.exporting.pdf.pdf import page_data, prepare_redline, set_pages
from app.exporting.tables.changes import changes_table
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.model import Cell, Chip, Row, RowState, Run, Sign, Style
from app.redline.print_options import (
    EVERYTHING,
    WHOLE,
    FilteredChanges,
    Layout,
    Orientation,
    Paper,
    PrintOptions,
    Section,
    Supplements,
    UnchangedDisplay,
)
from app.redline.tables.change_columns import ChangeMedium, headings_of
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.marks import Stance
from app.treaty.vocabulary import ENGLISH, Vocabulary
from tests.laws.test_redline_laws import comparisons
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


def _redline(words: Vocabulary = ENGLISH) -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    asked = (
        made.asked(change, ("NOR", "Norway"), ("EU", "E.U."), link=Link.MARKED),
        made.asked(change, ("CHE", "Switzerland")),
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
    )
    return compose(comparison, asked, older, newer, made.register(), warnings=("A stain.",), words=words)


@pytest.fixture(scope="module")
def redline() -> Redline:
    return _redline()


@pytest.fixture(scope="module")
def worker() -> WorkerPool:
    return WorkerPool()


@pytest.fixture(scope="module")
def words(root: Path) -> dict[str, Vocabulary]:
    resources = load_resources(root / "resources")
    return {code: resources.vocabulary(code) for code in LANGUAGES}


def _pages(drawing: PrintJob, root: Path, worker: WorkerPool) -> bytes:
    return set_pages(prepare_redline(drawing, root / "resources" / "pages"), worker, SilentProgress())


def _read(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return pages


def _annotated(data: bytes) -> set[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        annots = [a for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a]
        return {str(a.NM).split(":")[0] for a in annots}


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_layout_in_every_language_has_an_annotation_for_each_change(
    layout: Layout, code: str, words: dict[str, Vocabulary], root: Path, worker: WorkerPool
) -> None:
    redline = _redline(words[code])
    upright = Orientation.PORTRAIT if layout.traits.upright else Orientation.LANDSCAPE
    choices = replace(EVERYTHING, layout=layout, paper=Paper.LETTER, orientation=upright)
    data = _pages(PrintJob(redline, words[code], choices), root, worker)
    assert _annotated(data) == {view.id for view in redline.changes}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.Root.Lang) == code
        assert "/StructTreeRoot" in pdf.Root
        assert set(pdf.docinfo.keys()) == {"/Title", "/Creator", "/Keywords"}
        width, height = (round(float(v)) for v in pdf.pages[0].mediabox[2:])
        assert (width, height) == ((612, 792) if layout.traits.upright else (792, 612))
    if code != "en":
        said = " ".join(_read(data))
        assert not [w for w in ("Who asked", "Older draft", "unchanged", "Filtered", "nobody known") if w in said]


def test_the_same_choices_give_the_same_bytes(redline: Redline, root: Path, worker: WorkerPool) -> None:
    drawing = PrintJob(redline, choices=replace(EVERYTHING, layout=Layout.LIST))
    assert _pages(drawing, root, worker) == _pages(drawing, root, worker)


def test_pages_without_annotations_have_none(redline: Redline, root: Path, worker: WorkerPool) -> None:
    data = _pages(PrintJob(redline, choices=replace(EVERYTHING, annotations=False)), root, worker)
    assert _annotated(data) == set()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        left = [a for page in pdf.pages for a in page.get("/Annots", [])]
        assert all(a.Subtype == "/Link" and "/Dest" in a for a in left), "links within the pages alone"


# --- what a filter leaves out ---


def test_a_filtered_print_says_on_its_first_page_and_on_each_head_what_is_not_there(
    redline: Redline, root: Path, worker: WorkerPool
) -> None:
    wanted = frozenset(v.id for v in redline.changes if v.chips)
    only = FilteredChanges(wanted, "asked by Norway")
    for sections in (WHOLE, WHOLE - {Section.FRONT}):
        choices = replace(EVERYTHING, only=only, sections=sections)
        data = _pages(PrintJob(redline, choices=choices), root, worker)
        shown = _annotated(data)
        left = len(redline.changes) - len(shown)
        assert wanted <= shown
        assert left
        pages = _read(data)
        filtered = "This print is filtered: asked by Norway. Amendments in it: 1 of 7."
        assert f"{filtered} It shows {len(shown)} of {len(redline.changes)}" in pages[0]
        assert f"{left} changes are not in it." in pages[0]
        assert all(f"Filtered: {left} changes are not in this print" in page for page in pages)


def test_a_filter_that_leaves_nothing_out_says_so(redline: Redline) -> None:
    only = FilteredChanges(frozenset(view.id for view in redline.changes))
    data = page_data(PrintJob(redline, choices=replace(EVERYTHING, only=only)))
    assert data["left"]["head"] == ""
    assert "None is left out." in data["left"]["said"]


@settings(max_examples=60)
@given(comparisons(), st.data(), st.sampled_from(Layout), st.sampled_from(UnchangedDisplay))
def test_what_is_not_drawn_is_counted(
    case: tuple[Draft, Draft, Comparison], data: st.DataObject, layout: Layout, unchanged: UnchangedDisplay
) -> None:
    older, newer, comparison = case
    redline = compose(comparison, (), older, newer, made.register())
    ids = sorted(view.id for view in redline.changes)
    chosen = frozenset(data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else [])
    choices = PrintOptions(layout=layout, unchanged=unchanged, only=FilteredChanges(chosen))
    made_of = page_data(PrintJob(redline, choices=choices))
    drawn = drawn_changes(made_of["body"])
    assert chosen <= drawn
    left = len(ids) - len(drawn)
    assert made_of["left"]["head"] == (
        ENGLISH.count("Filtered: {n} change is not in this print", "Filtered: {n} changes are not in this print", left)
        if left
        else ""
    )
    if layout is Layout.LIST:
        assert drawn == chosen


@settings(max_examples=60)
@given(comparisons(), st.sampled_from(Layout), st.sampled_from(UnchangedDisplay))
def test_without_a_filter_every_change_is_drawn(
    case: tuple[Draft, Draft, Comparison], layout: Layout, unchanged: UnchangedDisplay
) -> None:
    older, newer, comparison = case
    redline = compose(comparison, (), older, newer, made.register())
    data = page_data(PrintJob(redline, choices=PrintOptions(layout=layout, unchanged=unchanged)))
    assert drawn_changes(data["body"]) == {view.id for view in redline.changes}
    assert data["left"]["head"] == ""


@settings(max_examples=60)
@given(comparisons(), st.data(), st.sampled_from(UnchangedDisplay))
def test_every_row_is_drawn_folded_or_left_out(
    case: tuple[Draft, Draft, Comparison], data: st.DataObject, unchanged: UnchangedDisplay
) -> None:
    older, newer, comparison = case
    redline = compose(comparison, (), older, newer, made.register())
    ids = sorted(view.id for view in redline.changes)
    only = FilteredChanges(frozenset(data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []))
    for filtered in (False, True):
        drawing = PrintJob(redline, choices=PrintOptions(only=only if filtered else None))
        steps = plan_rows(drawing.redline.rows, unchanged, filtered=filtered)
        rows = [r.id for s in steps for r in ((s.row,) if isinstance(s, DrawnRow) else s.rows)]
        assert sorted(rows) == sorted(r.id for r in redline.rows)
        if not filtered:
            assert rows == [r.id for r in redline.rows]
            assert not any(isinstance(s, OmittedRows) for s in steps)
        for step in steps:
            if isinstance(step, OmittedRows):
                assert only.changes.isdisjoint(step.changes)
        assert not any(isinstance(a, OmittedRows) and isinstance(b, OmittedRows) for a, b in itertools.pairwise(steps))


# --- content ---


def test_unchanged_provisions_are_folded_shown_or_left_out(redline: Redline) -> None:
    lines = {
        how: [i["line"] for i in body_of(PrintJob(redline, choices=replace(EVERYTHING, unchanged=how))) if "line" in i]
        for how in UnchangedDisplay
    }
    assert any("unchanged:" in line for line in lines[UnchangedDisplay.FOLDED])
    assert not any("unchanged:" in line for line in lines[UnchangedDisplay.OMITTED])
    assert not any("paragraphs unchanged:" in line for line in lines[UnchangedDisplay.FULL])
    full = [
        i
        for i in body_of(PrintJob(redline, choices=replace(EVERYTHING, unchanged=UnchangedDisplay.FULL)))
        if i["t"] == "row"
    ]
    folded = [i for i in body_of(PrintJob(redline)) if i["t"] == "row"]
    assert len(full) > len(folded)
    said = page_data(PrintJob(redline, choices=replace(EVERYTHING, unchanged=UnchangedDisplay.OMITTED)))["left"]["said"]
    assert said == "Provisions that did not change are left out."


def test_sections_can_be_left_out(redline: Redline) -> None:
    data = page_data(PrintJob(redline, choices=replace(EVERYTHING, sections=frozenset())))
    assert data["front"] is data["evidence"] is data["facts"] is None
    assert data["touched"] == []
    assert not data["page"]["legend"]


def test_red_lines_stand_before_the_text_and_at_their_changes_and_notes_where_they_are_wanted(redline: Redline) -> None:
    first, second = redline.changes[0].id, redline.changes[-1].id
    beside = Supplements({first: ("No weaker duty.",)}, {second: ("Ask the capital.",)})
    data = page_data(PrintJob(redline, choices=replace(EVERYTHING, notes=True), beside=beside))
    assert [(one["number"], one["said"]) for one in data["touched"]] == [("1", ["No weaker duty."])]
    notes = [note for item in data["body"] for note in item.get("notes", ())]
    assert ["Red line:", "No weaker duty."] in notes
    assert ["Note:", "Ask the capital."] in notes
    plain = page_data(PrintJob(redline, beside=beside))
    assert ["Note:", "Ask the capital."] not in [n for item in plain["body"] for n in item.get("notes", ())]
    none = page_data(
        PrintJob(redline, choices=replace(EVERYTHING, sections=WHOLE - {Section.RED_LINES}), beside=beside)
    )
    assert none["touched"] == []
    assert not [n for item in none["body"] for n in item.get("notes", ())]


def test_a_red_line_is_told_also_where_the_filter_leaves_its_change_out(redline: Redline) -> None:
    touched, wanted = redline.changes[0].id, redline.changes[-1].id
    choices = replace(EVERYTHING, layout=Layout.LIST, only=FilteredChanges(frozenset({wanted})))
    data = page_data(PrintJob(redline, choices=choices, beside=Supplements({touched: ("No weaker duty.",)})))
    assert touched not in drawn_changes(data["body"])
    assert data["touched"][0]["said"] == ["No weaker duty."]


def test_followed_actors_are_numbered_and_no_other(redline: Redline) -> None:
    choices = replace(EVERYTHING, followed=("EU", "CHE"), coloured=True)
    data = page_data(PrintJob(redline, choices=choices))
    chips = {chip[0]: chip[4] for item in data["body"] for line in item.get("who", ()) for chip in line["chips"]}
    assert chips == {"EU": "1", "Switzerland": "2", "Egypt against": ""}, "followed first, and one who was against"
    assert [line["more"] for item in data["body"] for line in item.get("who", ()) if line["more"]] == [
        "+1, see no. 4.1"
    ]
    assert data["page"]["following"]
    front = {chip[0]: chip[4] for chip, _ in data["front"]["actors"]}
    assert front == {"Norway": "", "EU": "1", "Switzerland": "2"}


def test_a_long_name_leaves_room_for_its_stance() -> None:
    chip = Chip("X", "League of Keepers of Far Islands", "", "organisation", Link.MATCHED, "support")
    assert chip_data(chip)[0] == "League of Keepe… (support)"
    assert chip_data(chip, narrow=True)[0] == "League of K… (support)"


# --- one column, and the list ---


def test_in_one_column_what_went_is_struck_before_what_came() -> None:
    end = " burn in 5."
    older = (Run("The lamp ", Style.EQUAL), Run("may", Style.DELETED, "c1", 9), Run(end, Style.EQUAL, "", 12))
    newer = (Run("The lamp ", Style.EQUAL), Run("shall", Style.INSERTED, "c1", 9), Run(end, Style.EQUAL, "", 14))
    first, second = (Run("1.", Style.DELETED, "c2"),), (Run("2.", Style.INSERTED, "c2"),)
    cell = join_sides(
        _row(
            Cell("a", "paragraph", 1, first, (), older, "Article 1(1)", (Sign("split", 23, "c3"),)),
            Cell("b", "paragraph", 1, second, (), newer, "Article 1(2)", (Sign("split", 25, "c3"),)),
        )
    )
    assert [(r.text, r.style) for r in cell.text] == [
        ("The lamp ", Style.EQUAL), ("may", Style.DELETED), ("shall", Style.INSERTED), (" burn in 5.", Style.EQUAL),
    ]  # fmt: skip
    assert [r.text for r in cell.number] == ["1.", "2."]
    assert [(s.kind, s.offset) for s in cell.signs] == [("split", len("The lamp mayshall burn in 5."))]
    assert cell.address == "Article 1(2)"


def test_in_one_column_a_reference_that_follows_is_struck_where_it_went() -> None:
    older = (Run("see ", Style.EQUAL), Run("article 5", Style.REFERENCE, "c1", 4))
    newer = (Run("see ", Style.EQUAL), Run("article 6", Style.REFERENCE, "c1", 4))
    sign = (Sign("move", 2, "c2", "M1", "Article 9"),)
    cell = join_sides(_row(Cell("a", "p", 1, (), (), older, "A"), Cell("b", "p", 1, (), (), newer, "B", sign)))
    assert [(r.text, r.style) for r in cell.text[1:]] == [
        ("article 5", Style.EDITORIAL_DELETED), ("article 6", Style.REFERENCE),
    ]  # fmt: skip
    assert cell.signs[0].offset == 2


def test_in_one_column_words_that_go_on_in_the_next_row_are_left_to_it() -> None:
    older = (Run("The lamp burns. The keeper sleeps.", Style.EQUAL),)
    newer = (Run("The lamp burns.", Style.EQUAL),)
    row = _row(Cell("a", "p", 1, (), (), older, "A"), Cell("b", "p", 1, (), (), newer, "B"))
    cell = join_sides(replace(row, until=len("The lamp burns. ")))
    assert "".join(run.text for run in cell.text).strip() == "The lamp burns."
    assert all(run.style is Style.EQUAL for run in cell.text)
    assert [run.style for run in join_sides(row).text] == [Style.EQUAL, Style.MOVED_FROM], "else they are struck here"


def _row(older: Cell, newer: Cell) -> Row:
    return Row("r1", RowState.CHANGED, older, newer)


def test_the_list_shows_each_change_with_the_words_around_it(redline: Redline) -> None:
    items = list_of(PrintJob(redline))
    shall = next(item for item in items if item["t"] == "change" and any(p[0] == "shall" for p in item["n"]))
    assert [piece[1] for piece in shall["o"] if piece[2]] == ["d"]
    assert [piece[1] for piece in shall["n"] if piece[2]] == ["i"]
    assert shall["who"]
    assert {item["t"] for item in items} == {"division", "change", "fold"}
    wanted = {view.id for view in redline.changes if not view.kind.traits.quiet}
    assert drawn_changes(items) == wanted


@settings(max_examples=40)
@given(comparisons())
def test_the_list_leaves_no_change_out(case: tuple[Draft, Draft, Comparison]) -> None:
    older, newer, comparison = case
    redline = compose(comparison, (), older, newer, made.register())
    assert drawn_changes(list_of(PrintJob(redline))) == {v.id for v in redline.changes if not v.kind.traits.quiet}


def test_a_fold_is_never_empty(redline: Redline) -> None:
    steps = plan_rows(redline.rows)
    assert all(step.rows for step in steps if isinstance(step, FoldedRows))


# --- the table ---


def test_the_table_speaks_another_language_and_english_keeps_the_names_of_the_values(
    redline: Redline, words: dict[str, Vocabulary]
) -> None:
    english = changes_table(redline).decode("utf-8-sig").splitlines()
    assert english[0] == ",".join(headings_of(ChangeMedium.TABLE))
    assert any(",cross_reference," in line or ",renumbering," in line for line in english)
    french = changes_table(_redline(words["fr"]), words["fr"]).decode("utf-8-sig").splitlines()
    assert french[0].startswith("numéro,identifiant,amendement,poids,en une ligne,nature,catégorie")
    assert any(",renumérotation,corrélative," in line for line in french)
    assert len(french) == len(english)
