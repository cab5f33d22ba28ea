"""What is exported of a comparison is read back before it is handed over: a file that says what the drafts say gets a
receipt, and of a writer that is broken nothing is written.
"""

from __future__ import annotations

import pickle
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exporting.docx import redline as word_redline
from app.exporting.html import page as web_page
from app.exporting.layout import cells, rows
from app.exporting.layout.folding import DrawnRow
from app.exporting.layout.rows import PrintJob
from app.exporting.pdf import pdf as redline_pages
from app.exporting.receipt.fault import FaultyExport
from app.redline.model import Style
from app.redline.print_options import EVERYTHING, FilteredChanges, Layout, Orientation, PrintOptions, UnchangedDisplay
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import ComparedDrafts, compare_drafts
from app.services.exports.catalogue import OutputKind
from app.services.exports.documents import docx_file, html_file, pdf_pages
from app.services.exports.make import write_outputs
from app.services.exports.receipts import logged_faults
from app.services.exports.subjects import MakerSettings
from app.services.processes.worker_pool import WorkerPool
from app.treaty.changes import ChangeKind
from tests.exporting.layout.test_faithful import PAIRS, RIGHT_TO_LEFT
from tests.laws.test_redline_laws import both_drafts

if TYPE_CHECKING:
    from app.services.exports.receipts import Receipt
    from app.services.resources import Resources
    from app.treaty.draft import Draft

FULL = replace(EVERYTHING, unchanged=UnchangedDisplay.FULL, sections=frozenset())
_MADE = {**PAIRS, "Arabic": RIGHT_TO_LEFT}


@pytest.fixture(scope="module")
def sample(compared_files: Callable[[Path, Path], ComparedDrafts], root: Path) -> ComparedDrafts:
    return compared_files(root / "drafts" / "zero.txt", root / "drafts" / "rev1.txt")


def written(
    compared: ComparedDrafts, target: Path, resources: Resources, choices: PrintOptions = FULL
) -> dict[str, Receipt]:
    """The receipts of what was written to a file, in the format of its ending."""
    receipts: dict[str, Receipt] = {}
    settings = MakerSettings(resources, choices)
    write_outputs(
        OutputKind.COMPARISON, compared, {target.suffix[1:]: target}, settings, WorkerPool(), told=receipts.__setitem__
    )
    return receipts


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("name", _MADE)
def test_what_says_both_drafts_gets_a_receipt(name: str, back: bool, resources: Resources) -> None:
    compared = compare_drafts(*_MADE[name][:: -1 if back else 1], KnownEvidence(), resources)
    for unchanged in UnchangedDisplay:
        for layout in Layout:
            choices = replace(FULL, layout=layout, unchanged=unchanged)
            receipts = [
                html_file(compared, resources, choices).receipt,
                pdf_pages(compared, resources, choices).receipt,
            ]
            for receipt in receipts:
                assert receipt.changes if layout is Layout.LIST else receipt.of
                if unchanged is UnchangedDisplay.FULL and layout.traits.texts:
                    assert receipt.provisions == receipt.of
    receipt = docx_file(compared, resources).receipt
    assert receipt.provisions == receipt.of > 0


@settings(max_examples=25)
@given(pair=both_drafts(), data=st.data())
def test_any_pair_gets_a_receipt_whatever_is_shown_of_it(
    pair: tuple[Draft, Draft], data: st.DataObject, resources: Resources
) -> None:
    compared = compare_drafts(*pair, KnownEvidence(), resources)
    ids = [view.id for view in compared.redline.changes]
    some = data.draw(st.none() | st.sets(st.sampled_from(ids)) if ids else st.none())
    only = None if some is None else FilteredChanges(frozenset(some), "some")
    for unchanged in UnchangedDisplay:
        for layout in Layout:
            choices = replace(FULL, layout=layout, unchanged=unchanged, only=only)
            html_file(compared, resources, choices)
            pdf_pages(compared, resources, choices)
    docx_file(compared, resources)


def test_what_is_folded_is_not_counted(sample: ComparedDrafts, resources: Resources) -> None:
    receipt = pdf_pages(sample, resources).receipt
    assert 0 < receipt.provisions < receipt.of
    assert str(receipt.message).startswith(f"read back: {receipt.provisions} of {receipt.of} provisions, word for word")
    assert "not the lines of their marks" in str(receipt.message)


@pytest.mark.parametrize("layout", Layout)
def test_a_reference_that_follows_is_shown_in_a_line_that_leads_its_parts(
    layout: Layout, compared_files: Callable[[Path, Path], ComparedDrafts], resources: Resources, tmp_path: Path
) -> None:
    lamps = "Article {} Lamps\n\n1. Each keeper, for the wicks of Article {}:\n\n(a) {} the lamp of the tower;\n\n"
    wicks = "Article {} Wicks\n\n1. A wick is as broad as the thumb of the eldest keeper.\n"
    drafts = (
        "Article 1 Oil\n\n1. Oil is kept dry.\n\n" + lamps.format(2, 3, "may trim") + wicks.format(3),
        lamps.format(1, 2, "shall trim") + wicks.format(2),
    )
    paths = [tmp_path / f"{n}.txt" for n in range(2)]
    for path, text in zip(paths, drafts, strict=True):
        path.write_text(text, encoding="utf-8")
    compared = compared_files(*paths)
    (followed,) = [view for view in compared.redline.changes if view.kind is ChangeKind.CROSS_REFERENCE]
    assert pdf_pages(compared, resources, replace(EVERYTHING, layout=layout)).receipt
    if layout.traits.texts:
        drawing = PrintJob(compared.redline, choices=replace(EVERYTHING, layout=layout))
        assert followed.id in rows.drawn_changes(rows.body_of(drawing))


def test_all_that_is_written_is_told_with_its_receipt(
    sample: ComparedDrafts, resources: Resources, tmp_path: Path
) -> None:
    for ending in ("docx", "html", "pdf"):
        receipt = written(sample, tmp_path / f"out.{ending}", resources)[ending]
        assert receipt.provisions == receipt.of > 100
        assert (tmp_path / f"out.{ending}").stat().st_size


ODD = (
    "\ufb01fty ½ ²ĳ e\u0301t\u00e9 \u2126 ก 𐎀𐎁 \u202eabc\u202c שלום हिन्दी 😀 \ufdfa soft\u00adhyphen ze\u200bro "
    "\uff21\uff22 \x07 Straße ŉ …"
)
LONG = "unbreakable" * 30


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("said", [ODD, LONG, "The lamp burns. " * 700], ids=["odd", "long word", "long"])
def test_odd_signs_and_long_paragraphs_are_no_fault(
    said: str, layout: Layout, resources: Resources, tmp_path: Path
) -> None:
    older, newer = PAIRS["joined"]
    older, newer = (
        replace(one, provisions=tuple(replace(p, text=p.text and f"{p.text} {words}") for p in one.provisions))
        for one, words in ((older, said), (newer, f"{said} {said.replace('burn', 'shin')}"))
    )
    compared = compare_drafts(older, newer, KnownEvidence(), resources)
    for ending in ("docx", "html", "pdf"):
        choices = replace(FULL, layout=layout, orientation=Orientation.PORTRAIT)
        assert written(compared, tmp_path / f"out.{ending}", resources, choices)


@pytest.mark.parametrize("layout", Layout)
def test_a_list_of_names_over_many_pages_is_no_fault(
    layout: Layout, compared_files: Callable[[Path, Path], ComparedDrafts], resources: Resources, tmp_path: Path
) -> None:
    """Its short lines tell no page, yet what comes after it stands pages further on."""
    names = "".join(f"{number}. Lamp oil {number * 7919 % 1000}\n\n" for number in range(1, 401))
    for name, verb in (("older", "shall"), ("newer", "may")):
        said = (
            f"Article 1\n\nOils\n\n{names}Article 2\n\nEach Party {verb} keep the lamps of its harbours lit at night.\n"
        )
        (tmp_path / f"{name}.txt").write_text(said, "utf-8")
    compared = compared_files(tmp_path / "older.txt", tmp_path / "newer.txt")
    assert written(compared, tmp_path / "out.pdf", resources, replace(FULL, layout=layout))


@pytest.mark.slow
@pytest.mark.parametrize("layout", Layout)
def test_a_real_pair_is_handed_over_in_every_layout(
    layout: Layout,
    corpus: Path,
    resources: Resources,
    compared_files: Callable[[Path, Path], ComparedDrafts],
    tmp_path: Path,
) -> None:
    names = "bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt"
    compared = compared_files(*(corpus / name for name in names))
    few = frozenset(view.id for view in compared.redline.changes[::7])
    for unchanged in UnchangedDisplay:
        for only in (None, FilteredChanges(few, "every seventh")):
            choices = replace(EVERYTHING, layout=layout, unchanged=unchanged, only=only)
            receipts = [
                html_file(compared, resources, choices).receipt,
                pdf_pages(compared, resources, choices).receipt,
            ]
            assert all(receipt.provisions or receipt.changes for receipt in receipts)
    choices = replace(EVERYTHING, layout=layout)
    assert written(compared, tmp_path / "out.pdf", resources, choices)


# --- writers that are broken ---


def _without_a_word(xml: str) -> str:
    return re.sub(r"(<w:t [^>]*>[^<]{30,}?) \w+ ([^<]*</w:t>)", r"\1 \2", xml, count=1)


def _open_deletions(xml: str) -> str:
    return xml.replace("<w:delText", "<w:t").replace("</w:delText", "</w:t")


def _swapped(xml: str) -> str:
    return re.sub(r"(</?w:)(ins|del)(?=[ >])", lambda mark: mark[1] + {"ins": "del", "del": "ins"}[mark[2]], xml)


def _without_a_paragraph(xml: str) -> str:
    return re.sub(r"<w:p>(?:(?!</w:p>).)*<w:ins (?:(?!</w:p>).)*</w:p>", "", xml, count=1)


@pytest.mark.parametrize("broken", [_without_a_word, _open_deletions, _swapped, _without_a_paragraph])
def test_a_word_file_that_says_another_thing_is_not_written(
    broken: Callable[[str], str],
    sample: ComparedDrafts,
    resources: Resources,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pack = word_redline.pack_parts

    def packed(parts: dict[str, bytes]) -> bytes:
        said = parts["document.xml"].decode()
        assert broken(said) != said
        return pack({**parts, "document.xml": broken(said).encode()})

    monkeypatch.setattr(word_redline, "pack_parts", packed)
    _refused(sample, tmp_path / "out.docx", resources)


def _row_dropped(root: Any) -> None:
    gone = next(row for row in root.iterfind(".//main//div") if (row.get("class") or "").startswith("row changed"))
    gone.getparent().remove(gone)


def _word_dropped(root: Any) -> None:
    mark = next(root.iterfind(".//main//div//ins"))
    mark.text = ""


def _marks_swapped(root: Any) -> None:
    for mark in list(root.iterfind(".//main//ins")):
        mark.tag = "del"


def _deletion_unmarked(root: Any) -> None:
    next(root.iterfind(".//main//div//del")).tag = "span"


@pytest.mark.parametrize("layout", [Layout.COLUMN, Layout.SIDES])
@pytest.mark.parametrize("broken", [_row_dropped, _word_dropped, _marks_swapped, _deletion_unmarked])
def test_a_web_page_that_says_another_thing_is_not_written(
    broken: Callable[[Any], None],
    layout: Layout,
    sample: ComparedDrafts,
    resources: Resources,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    serialize = web_page.serialize_page

    def serialized(root: Any) -> bytes:
        broken(root)
        return serialize(root)

    monkeypatch.setattr(web_page, "serialize_page", serialized)
    _refused(sample, tmp_path / "out.html", resources, replace(EVERYTHING, layout=layout))


@pytest.mark.parametrize("unchanged", UnchangedDisplay)
@pytest.mark.parametrize("layout", [Layout.COLUMN, Layout.SIDES, Layout.FINAL])
def test_pages_without_a_row_that_changed_are_not_written(
    layout: Layout,
    unchanged: UnchangedDisplay,
    sample: ComparedDrafts,
    resources: Resources,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = rows.plan_rows

    def planned(*given: Any, **named: Any) -> list[Any]:
        steps = plan(*given, **named)
        gone = next(n for n, step in enumerate(steps) if isinstance(step, DrawnRow) and step.row.changes)
        return [step for n, step in enumerate(steps) if n != gone]

    monkeypatch.setattr(rows, "plan_rows", planned)
    _refused(sample, tmp_path / "out.pdf", resources, replace(EVERYTHING, layout=layout, unchanged=unchanged))


@pytest.mark.parametrize("layout", [Layout.COLUMN, Layout.SIDES])
def test_pages_with_other_marks_are_not_written(
    layout: Layout, sample: ComparedDrafts, resources: Resources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = {**cells.CODES, Style.INSERTED: cells.CODES[Style.DELETED], Style.DELETED: cells.CODES[Style.INSERTED]}
    monkeypatch.setattr(cells, "CODES", codes)
    _refused(sample, tmp_path / "out.pdf", resources, replace(EVERYTHING, layout=layout))


def _names_dropped(margins: list[list[dict[str, Any]]]) -> None:
    next(line for lines in margins for line in lines if line["chips"])["chips"] = []


def _names_exchanged(margins: list[list[dict[str, Any]]]) -> None:
    first, *others = [line for lines in margins for line in lines if line["chips"]]
    other = next(line for line in others if line["chips"] != first["chips"])
    first["chips"], other["chips"] = other["chips"], first["chips"]


def _name_added(margins: list[list[dict[str, Any]]]) -> None:
    named = next(line for lines in margins for line in lines if line["chips"])
    next(line for lines in margins for line in lines if not line["chips"])["chips"] = named["chips"]


@pytest.mark.parametrize("broken", [_names_dropped, _names_exchanged, _name_added])
@pytest.mark.parametrize("layout", [Layout.COLUMN, Layout.SIDES])
def test_pages_with_names_at_other_changes_are_not_written(
    layout: Layout,
    broken: Callable[[list[list[dict[str, Any]]]], None],
    sample: ComparedDrafts,
    resources: Resources,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = redline_pages.prepare_redline

    def prepared(drawing: Any, templates: Any, read: Any) -> Any:
        def looked(body: Any) -> None:
            broken([item["who"] for item in body if item["t"] == "row"])
            read(body)

        return made(drawing, templates, looked)

    monkeypatch.setattr(redline_pages, "prepare_redline", prepared)
    _refused(sample, tmp_path / "out.pdf", resources, replace(EVERYTHING, layout=layout))


@pytest.mark.parametrize("layout", [Layout.COLUMN, Layout.SIDES])
def test_letters_that_stand_beside_the_paper_are_not_printed(
    layout: Layout, sample: ComparedDrafts, resources: Resources, tmp_path: Path
) -> None:
    shutil.copytree(resources.pages, tmp_path / "pages")
    template = tmp_path / "pages" / "body.typ"
    told = "#pieces(content.n)#if content.n.len()"
    assert told in template.read_text("utf-8")
    template.write_text(
        template.read_text("utf-8").replace(told, "#move(dx: 900mm, pieces(content.n))#if content.n.len()", 1), "utf-8"
    )
    there = replace(resources, pages=tmp_path / "pages")
    with pytest.raises(FaultyExport, match="do not stand on the pages"):
        written(sample, tmp_path / "out.pdf", there, replace(FULL, layout=layout))
    assert not (tmp_path / "out.pdf").exists()


def test_a_faulty_export_is_logged_without_a_word_of_it(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(FaultyExport), logged_faults():
        raise FaultyExport("Nothing was written: “lamps”.", "paper")
    (record,) = caplog.records
    assert record.name == "travaux"
    assert record.getMessage() == "An export was refused, since it was wrong: paper"


def test_the_refusal_comes_over_from_another_process_as_it_was(sample: ComparedDrafts) -> None:
    said = FaultyExport("Nothing was written.", "paper")
    there = pickle.loads(pickle.dumps(said))
    assert (str(there), there.check) == (str(said), said.check)


def _refused(compared: ComparedDrafts, target: Path, resources: Resources, choices: PrintOptions = FULL) -> None:
    with pytest.raises(FaultyExport) as refusal:
        written(compared, target, resources, choices)
    said = str(refusal.value)
    assert said.startswith("Nothing was written, by a fault of the program: ")
    assert said.endswith("; choose another format or layout.")
    assert re.search(r" in [^;]*\w[^;]*;|change \d", said), said
    assert list(target.parent.iterdir()) == []
