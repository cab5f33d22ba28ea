"""The room in which a comparison is exported, driven as a reader would: choices, real pages, writing, printing."""

from __future__ import annotations

import io
import json
import re

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget, QPushButton

from app.desktop.exports.preview.preview import size_words
from app.desktop.exports.preview.renderer import Renderer
from app.desktop.exports.preview.thumbnails import ThumbnailModel
from app.desktop.exports.room import ExportRoom
from app.desktop.exports.saved_options import read_options, write_options
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.theme import DARK, LIGHT
from app.job import SilentProgress
from app.redline.print_options import (
    EVERYTHING,
    MOST_FOLLOWED,
    ON_REQUEST,
    Layout,
    Orientation,
    Paper,
    PrintOptions,
    Section,
    TableOrder,
    UnchangedDisplay,
)
from app.services.comparisons.client import ComparisonClient
from app.services.comparisons.pairs import DraftPair
from app.services.dossiers.dossier import Dossier
from app.services.exports.catalogue import OutputKind, ending_of, formats_of
from app.services.notes.shown_notes import PlacedNotes, ShownNotes
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject, Priority
from tests.exporting.resolving import parts_of


@pytest.fixture
def memory():
    """Settings of this test alone."""
    made = Preferences()
    made.choose("export", "")
    made.choose("export_last", "")
    made.choose("export_open", False)
    return made


@pytest.fixture(scope="module")
def shown(made_sample, worker, resources):
    """The first two drafts of the sample, compared for a window; nothing is written to it here."""
    return ComparisonClient(worker, resources).compared(DraftPair(made_sample, "zero", "rev1"), SilentProgress())


@pytest.fixture
def room(qtbot, qtlog, resources, worker, memory):
    """The room as it is before anything is compared. A fault or a warning of Qt fails the test."""
    jobs = Jobs()
    made = ExportRoom(jobs, worker, resources, memory, LIGHT)
    faults: list[object] = []
    made.failed.connect(faults.append)
    jobs.failed.connect(faults.append)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    jobs.wait()
    made.close_pages()
    assert not faults
    assert not [r.message for r in qtlog.records if "propagateSizeHints" not in r.message]


@pytest.fixture
def full(room, shown, qtbot):
    """The room with the pages of the pair."""
    room.show_compared(shown)
    drawn(room, qtbot)
    return room


def drawn(room, qtbot):
    """Wait until the pages of what is chosen are there and open."""
    preview = room.preview
    qtbot.waitUntil(lambda: preview.pages is not None and not preview.making)
    with pikepdf.open(io.BytesIO(preview.pages)) as pdf:
        pages = len(pdf.pages)
    qtbot.waitUntil(lambda: preview.view.pages == pages and preview.stack.currentIndex() == 0)


def choose(box, value):
    """Choose an entry as a reader does."""
    box.setCurrentIndex(box.findData(str(value)))
    box.activated.emit(box.currentIndex())


def words(room):
    """The text of each page. PDFium knows one thread only: this waits until the preview draws nothing."""
    room.preview.renderer._pool.waitForDone()
    document = pypdfium2.PdfDocument(room.preview.pages)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return pages


def noted_at(change, *, red, plain, private=False):
    """A red line and a plain note on a change, as a window has them."""
    made = [
        Note(
            words,
            DraftName("0", "zero"),
            Anchor("p", "Article 1", "text", 0, 1, "w"),
            NoteSubject.WORDS,
            words,
            priority=how,
            private=private,
        )
        for words, how in ((red, Priority.REDLINE), (plain, Priority.NONE))
    ]
    return ShownNotes(PlacedNotes(tuple(made)), {change: (made[0],)}, {change: (made[1],)})


# --- what is seen ---


def test_before_two_drafts_are_compared_the_room_says_what_it_is_for(room):
    assert "Compare two drafts first" in room.preview.words.text()
    assert not room.write.isEnabled()
    assert not room.print.isEnabled()
    assert not room.repeat.isVisible()


def test_the_pages_are_shown_as_they_would_be_written(full, qtbot):
    view = full.preview.view
    qtbot.waitUntil(lambda: view.page in view._pictures)
    assert view.pages == len(words(full))
    assert full.preview.extent.text() == f"of {view.pages} · {size_words(len(full.preview.pages))}"
    shot = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(shot)
    colours = {shot.pixelColor(x, y).name() for x in range(0, shot.width(), 3) for y in range(0, shot.height(), 3)}
    assert "#ffffff" in colours, "the paper is white"
    assert any(int(name[1:3], 16) < 90 for name in colours), "letters stand on it"


def test_pages_are_turned_and_zoomed_by_keys(full, qtbot):
    view = full.preview.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    assert full.preview.number.value() == 3
    assert full.preview.thumbnails.currentIndex().row() == 2
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.pages - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    before = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > before
    assert view.fit == ""
    full.preview.page_fit.click()
    assert view.fit == "page"
    assert view._high(0) <= view.viewport().height()
    full.preview.width_fit.click()
    assert view._wide(0) <= view.viewport().width()


def test_a_small_picture_goes_to_its_page(full, qtbot):
    full.preview.thumbnails.setCurrentIndex(full.preview.thumbnails.pages.index(4))
    assert full.preview.view.page == 4
    full.preview.number.setValue(2)
    assert full.preview.view.page == 1


def test_the_model_of_small_pictures_is_sound(qtmodeltester, qapp):
    model = ThumbnailModel()
    wanted: list[tuple[int, float]] = []
    model.wanted.connect(lambda page, scale: wanted.append((page, scale)))
    model.show_pages([(595.0, 842.0), (842.0, 595.0)])
    qtmodeltester.check(model)
    assert model.index(1).data(Qt.ItemDataRole.DecorationRole).size().width() == 110
    assert [page for page, _ in wanted] == [0, 1], "each is asked for once"
    image = QImage(300, 424, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    model.take(0, image)
    model.take(9, image)
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole).size().height() == 110
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 2"


def test_every_control_has_a_name(full):
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QListView

    for kind in (QComboBox, QAbstractSpinBox, QListView):
        for widget in full.findChildren(kind):
            if widget.isVisible() and widget.parent().metaObject().className() != "QComboBoxPrivateContainer":
                assert widget.accessibleName(), widget


# --- choosing ---


def test_other_pages_are_made_when_something_else_is_chosen(full, qtbot, memory):
    before = full.preview.pages
    choose(full.panel.layout_box.layouts, Layout.LIST)
    assert full.preview.pages is None
    assert not full.write.isEnabled()
    drawn(full, qtbot)
    assert full.preview.pages != before
    assert full.write.isEnabled()
    assert "The changes" in str(pikepdf.open(io.BytesIO(full.preview.pages)).Root.Outlines.First.Next.Title)
    assert read_options(memory.choice("export")).layout is Layout.LIST


def test_one_column_stands_upright_and_the_paper_can_be_turned_back(full, qtbot):
    choose(full.panel.layout_box.layouts, Layout.COLUMN)
    assert full.panel.choices.orientation is Orientation.PORTRAIT
    choose(full.panel.paper.orientations, Orientation.LANDSCAPE)
    choose(full.panel.paper.papers, Paper.LETTER)
    drawn(full, qtbot)
    with pikepdf.open(io.BytesIO(full.preview.pages)) as pdf:
        assert [round(float(v)) for v in pdf.pages[0].mediabox[2:]] == [792, 612]


def test_more_is_printed_where_it_is_asked_for_with_a_line_on_handling(full, qtbot):
    panel = full.panel
    assert not any(panel.content.sections[section].isChecked() for section in ON_REQUEST)
    choose(panel.layout_box.layouts, Layout.FINAL)
    for section in ON_REQUEST:
        panel.content.sections[section].setChecked(True)
    panel.paper.handling.setText("  Limited:  delegation ")
    panel.paper.handling.editingFinished.emit()
    assert panel.choices.handling == "Limited: delegation"
    drawn(full, qtbot)
    pages = words(full)
    assert all("Limited: delegation" in page for page in pages)
    for said in ("The amendments", "What became of the proposals", "Who is named, and where", "words went here"):
        assert any(said in page for page in pages), said


def test_labels_can_be_in_another_language(full, qtbot):
    choose(full.panel.what.languages, "fr")
    drawn(full, qtbot)
    assert "Ce qui a changé de zero à rev1" in words(full)[0]


def test_quick_choices_make_pages_once(full, qtbot, monkeypatch):
    begun: list[int] = []
    full.preview.ready.connect(lambda: begun.append(1))
    for value in (10, 11, 13, 14):
        full.panel.paper.margin.setValue(value)
    drawn(full, qtbot)
    assert len(begun) == 1
    assert full.panel.choices.margin == 14


def test_making_pages_can_be_cancelled_and_begun_again(full, qtbot):
    choose(full.panel.layout_box.layouts, Layout.COLUMN)
    assert full.preview.cancel.isVisible()
    full.preview.cancel.click()
    assert "cancelled" in full.preview.words.text()
    assert not full.preview.making
    assert not full.write.isEnabled()
    full.preview.again.click()
    drawn(full, qtbot)


def test_only_what_the_filter_shows_is_printed_and_the_pages_say_so(full, shown, qtbot):
    assert not full.panel.only_box.only.isEnabled()
    wanted = frozenset(v.id for v in shown.redline.changes if any(c.actor == "XKE" for c in v.chips))
    assert wanted
    full.show_filter(wanted, "Kestria")
    assert full.panel.only_box.only.isEnabled()
    assert full.panel.choices.only is None, "nothing is left out before the reader says so"
    choose(full.panel.only_box.only, "filter")
    assert full.panel.only_box.warning.isVisible()
    drawn(full, qtbot)
    pages = words(full)
    assert "This print is filtered: Kestria." in pages[0]
    assert all("are not in this print" in page for page in pages)
    full.show_filter(None)
    assert full.panel.choices.only is None
    drawn(full, qtbot)
    assert not any("are not in this print" in page for page in words(full))


def test_actors_that_are_followed_stand_out_up_to_nine(full, qtbot):
    actors = full.panel.follow.list
    assert not full.panel.follow.coloured.isEnabled()
    for at in range(min(actors.count(), 11)):
        actors.item(at).setCheckState(Qt.CheckState.Checked)
    assert len(full.panel.choices.followed) == MOST_FOLLOWED
    assert "No more than 9" in full.panel.follow.hint.text()
    assert full.panel.follow.coloured.isEnabled()
    full.panel.follow.coloured.setChecked(True)
    drawn(full, qtbot)
    assert "followed" in words(full)[0]


def test_red_lines_and_notes_are_printed_where_they_are_wanted(full, shown, qtbot):
    change = shown.redline.changes[0].id
    full.show_notes(noted_at(change, red="No weaker duty.", plain="Ask the capital."))
    drawn(full, qtbot)
    said = " ".join(words(full))
    assert "Changes that touch our red lines" in said
    assert "No weaker duty." in said
    assert "Ask the capital." not in said
    full.panel.content.notes.setChecked(True)
    drawn(full, qtbot)
    assert "Ask the capital." in " ".join(words(full))


def test_private_notes_are_printed_only_when_they_are_asked_for_and_that_is_said_before(full, shown, qtbot):
    change = shown.redline.changes[0].id
    full.show_notes(noted_at(change, red="No weaker duty.", plain="Ask the capital.", private=True))
    full.panel.content.notes.setChecked(True)
    drawn(full, qtbot)
    said = " ".join(words(full))
    assert "No weaker duty." not in said
    assert "Ask the capital." not in said
    assert "rivate" not in full.note.text()
    full.panel.content.private.setChecked(True)
    assert "Private notes" in full.note.text()
    drawn(full, qtbot)
    said = " ".join(words(full))
    assert "No weaker duty." in said
    assert "Ask the capital." in said
    assert "private" not in json.loads(write_options(full.panel.choices)), "it is asked for again every evening"


@given(
    st.builds(
        PrintOptions,
        layout=st.sampled_from(Layout),
        unchanged=st.sampled_from(UnchangedDisplay),
        sections=st.frozensets(st.sampled_from(Section)),
        order=st.sampled_from(TableOrder),
        annotations=st.booleans(),
        notes=st.booleans(),
        followed=st.lists(st.text(min_size=1), max_size=MOST_FOLLOWED, unique=True).map(tuple),
        language=st.sampled_from(["", "en", "ar"]),
        paper=st.sampled_from(Paper),
        orientation=st.sampled_from(Orientation),
        margin=st.integers(8, 30),
        coloured=st.booleans(),
        archival=st.booleans(),
    )
)
def test_choices_are_remembered(choices):
    assert read_options(write_options(choices)) == choices


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", "null", '{"margin": "wide", "layout": 3, "sections": 1, "followed": {}}']
)
def test_choices_that_are_damaged_are_as_if_never_made(kept):
    assert read_options(kept) == EVERYTHING


def test_a_margin_beyond_all_measure_is_the_nearest_that_there_is():
    assert read_options(json.dumps({"margin": 900})).margin == 30


# --- writing ---


def test_the_pages_that_were_seen_are_written(full, tmp_path, qtbot):
    target = tmp_path / "out.pdf"
    with qtbot.waitSignal(full.told):
        full.write_to(target)
    assert target.read_bytes() == full.preview.pages
    with pikepdf.open(target) as pdf:
        assert "/Author" not in pdf.docinfo
    assert full.repeat.isVisible()
    assert full.repeat.text() == "Write “out.pdf” again"
    target.unlink()
    with qtbot.waitSignal(full.told):
        full.repeat.click()
    assert target.read_bytes() == full.preview.pages


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_the_status_line_says_what_was_read_back(full, tmp_path, qtbot, kind):
    with qtbot.waitSignal(full.told) as told:
        full.write_to(tmp_path / f"out.{kind}")
    (said,) = told.args
    assert said.startswith(f"Written: {tmp_path / 'out'}.{kind} · read back: ")
    assert re.search(r"read back: \d+ of \d+ provisions, word for word", said)
    assert said.endswith("; not the lines of their marks") is (kind == "pdf")


def test_the_name_is_asked_for_and_gets_its_ending(full, tmp_path, qtbot, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    asked: list[str] = []

    def answer(_parent, _title, start, _kinds):
        asked.append(start)
        return str(tmp_path / "named"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(full.told):
        full.write.click()
    assert asked[0].endswith("zero to rev1.pdf")
    assert (tmp_path / "named.pdf").is_file()


def test_what_is_written_is_what_was_seen_when_it_was_asked_where(full, tmp_path, qtbot, monkeypatch):
    """Other drafts that came while the dialog was open took the pages away, and nothing was written nor said."""
    from PySide6.QtWidgets import QFileDialog

    target, seen = tmp_path / "seen.pdf", full.preview.pages

    def answer(*_asked):
        choose(full.panel.layout_box.layouts, str(Layout.LIST))
        assert full.preview.pages is None
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(full.told):
        full.write.click()
    assert target.read_bytes() == seen
    drawn(full, qtbot)
    assert full.preview.pages != seen
    full.preview.pages, listed = None, full.preview.pages
    with qtbot.waitSignal(full.told):
        full.write_to(target)
    assert target.read_bytes() == listed


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        ("csv", b"\xef\xbb\xbfnumber,id,amendment,weight,headline,kind"),
        ("json", b'{\n "format": "travaux-comparison/1"'),
        ("html", b'<!DOCTYPE html>\n<html lang="en" dir="ltr">'),
        ("md", b"# What changed from zero to rev1\n"),
        ("xlsx", b"PK"),
        ("akn", b"<?xml"),
    ],
)
def test_tables_and_documents_are_written_too(full, tmp_path, qtbot, kind, begins):
    target = tmp_path / f"out{ending_of(kind)}"
    choose(full.panel.what.formats, kind)
    assert full.suggestion().endswith(ending_of(kind))
    with qtbot.waitSignal(full.told):
        full.write_to(target)
    assert target.read_bytes().startswith(begins)


def test_a_web_page_is_written_as_it_was_chosen(full, tmp_path, qtbot):
    choose(full.panel.layout_box.layouts, str(Layout.LIST))
    choose(full.panel.what.languages, "ar")
    target = tmp_path / "out.html"
    with qtbot.waitSignal(full.told):
        full.write_to(target)
    page = target.read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in page
    assert 'class="row' not in page


def test_a_word_file_is_written_as_it_is_chosen(full, tmp_path, qtbot):
    choose(full.panel.what.formats, "docx")
    choose(full.panel.names.authors, "signed")
    full.panel.names.signed.setText("Keeper of  the pen")
    full.panel.names.signed.editingFinished.emit()
    full.panel.names.dated.setChecked(False)
    assert "All changes" in full.note.text()
    with qtbot.waitSignal(full.told):
        full.write_to(tmp_path / "out.docx")
    document = parts_of((tmp_path / "out.docx").read_bytes())["word/document.xml"]
    assert set(re.findall(r'w:author="([^"]*)"', document)) == {"Keeper of the pen"}
    assert "w:date" not in document
    assert read_options(write_options(full.panel.choices)) == full.panel.choices


def test_a_table_has_the_labels_of_the_choices(full, tmp_path, qtbot):
    choose(full.panel.what.languages, "es")
    target = tmp_path / "out.csv"
    with qtbot.waitSignal(full.told):
        full.write_to(target)
    assert target.read_text("utf-8-sig").startswith("número,identificador")


def test_another_pair_is_written_beside_the_last_file_and_over_none(full, tmp_path, qtbot, sample, worker, resources):
    full.write_to(tmp_path / "out.pdf")
    full.show_compared(
        ComparisonClient(worker, resources).compared(DraftPair(sample, "rev1", "rev2"), SilentProgress())
    )
    drawn(full, qtbot)
    assert full.repeat.text() == "Write “rev1 to rev2.pdf”"
    full.repeat.click()
    assert (tmp_path / "rev1 to rev2.pdf").read_bytes() == full.preview.pages
    assert (tmp_path / "out.pdf").read_bytes() != full.preview.pages


def test_a_folder_that_is_not_there_is_refused_in_one_sentence(full, tmp_path, qtbot):
    with qtbot.waitSignal(full.refused) as said:
        full.write_to(tmp_path / "nowhere" / "out.pdf")
    assert "does not exist" in said.args[0]
    assert list(tmp_path.glob("**/*.pdf")) == []


def test_without_a_pair_there_is_nothing_to_export(room, qtbot):
    with qtbot.waitSignal(room.refused) as said:
        room.ask()
    assert "nothing to export" in said.args[0]


# --- what else is handed over ---


@pytest.fixture
def handing(room, shown, made_sample):
    """The room as a window has it: on a dossier, with a pair compared."""
    with Dossier.open(made_sample, write=False) as there:
        room.show_dossier(made_sample, there.drafts())
    room.show_compared(shown)
    return room


def test_only_the_options_that_apply_are_offered(handing):
    boxes = {
        "brief": handing.panel.brief,
        "columns": handing.panel.columns,
        "of draft": handing.panel.of_draft,
        "layout": handing.panel.layout_box,
        "content": handing.panel.content,
        "changes": handing.panel.only_box,
        "actors": handing.panel.follow,
        "paper": handing.panel.paper,
        "names": handing.panel.names,
    }

    def seen():
        return {name for name, box in boxes.items() if box.isVisible()}

    assert seen() == {"layout", "content", "changes", "actors", "paper", "names"}
    wanted = {
        (OutputKind.COMPARISON, "docx"): {"content", "paper", "names"},
        (OutputKind.COMPARISON, "akn"): {"content", "names"},
        (OutputKind.COMPARISON, "md"): {"content", "changes", "paper", "names"},
        (OutputKind.COMPARISON, "csv"): {"changes", "names"},
        (OutputKind.COMPARISON, "json"): {"changes"},
        (OutputKind.BRIEF, "pdf"): {"brief", "paper", "names"},
        (OutputKind.COLUMNS, "pdf"): {"columns", "paper"},
        (OutputKind.LIFE, "pdf"): {"of draft", "paper"},
        (OutputKind.LIFE, "json"): {"of draft"},
        (OutputKind.COMPILATION, "docx"): {"of draft"},
        (OutputKind.PROPOSALS, "xlsx"): set(),
        (OutputKind.FATES, "csv"): {"of draft"},
        (OutputKind.POSITIONS, "xlsx"): {"of draft"},
        (OutputKind.DRAFT, "akn"): {"of draft"},
    }
    for (thing, kind), boxed in wanted.items():
        handing.choose(thing, kind)
        assert seen() == boxed, (thing, kind)


def test_the_table_of_amendments_is_ordered_as_it_is_chosen(handing):
    handing.choose(OutputKind.COMPARISON, "pdf")
    content = handing.panel.content
    assert content.order.isVisibleTo(content)
    choose(content.order, "text")
    assert handing.panel.choices.order is TableOrder.TEXT
    assert read_options(write_options(handing.panel.choices)).order is TableOrder.TEXT
    content.sections[Section.TABLE].setChecked(False)
    assert not content.order.isEnabled()
    handing.choose(OutputKind.COMPARISON, "html")
    assert not content.order.isVisibleTo(content)


def test_what_is_private_is_not_in_a_file_for_which_nobody_can_ask_for_it(handing, shown):
    handing.choose(OutputKind.COMPARISON, "html")
    handing.show_asks(frozenset(view.id for view in shown.redline.changes))
    handing.panel.content.notes.setChecked(True)
    handing.panel.private_box.setChecked(True)
    assert handing._beside().interests.asks
    for kind in ("json", "csv", "xlsx"):
        handing.choose(OutputKind.COMPARISON, kind)
        assert not handing._beside().interests


def test_a_brief_has_the_amendments_whose_numbers_are_written(handing, shown, qtbot, tmp_path):
    handing.choose(OutputKind.BRIEF)
    assert "Write the numbers" in handing.preview.words.text()
    assert not handing.write.isEnabled()
    box = handing.panel.brief
    box.numbers.setText("2, 5")
    box.numbers.editingFinished.emit()
    chosen = [shown.redline.amendments[at] for at in (1, 4)]
    assert [one.headline in box.told.text() for one in chosen] == [True, True]
    assert box.changes == tuple(one.id for one in chosen)
    handing.panel.paper.handling.setText("Limited")
    handing.panel.paper.handling.editingFinished.emit()
    drawn(handing, qtbot)
    said = " ".join(words(handing))
    assert "Brief" in said
    assert "Limited" in said
    assert "2 of" in said
    handing.panel.what.formats.setCurrentIndex(1)
    handing.panel.what.formats.activated.emit(1)
    target = tmp_path / handing.suggestion()
    assert target.suffix == ".docx"
    with qtbot.waitSignal(handing.told):
        handing.write_to(target)
    assert any("Limited" in part for part in parts_of(target.read_bytes()).values())


def test_a_number_that_is_no_amendment_and_too_many_are_told_at_once(handing, shown):
    handing.choose(OutputKind.BRIEF)
    box = handing.panel.brief
    for typed, said in (("900", "There is no amendment 900"), ("1 2 3 4 5 6 7", "No more than 6")):
        box.numbers.setText(typed)
        box.numbers.editingFinished.emit()
        assert said in box.told.text()
        assert said in handing.preview.words.text()
        assert not handing.write.isEnabled()


def test_the_amendments_of_the_filter_are_taken_into_the_brief(handing, shown, qtbot):
    handing.choose(OutputKind.BRIEF)
    assert not handing.panel.brief.take.isEnabled()
    wanted = shown.redline.amendments[3:5]
    handing.show_filter(frozenset(one.changes[0] for one in wanted), "some")
    handing.panel.brief.take.click()
    assert handing.panel.brief.numbers.text() == "4, 5"
    assert handing.panel.brief.changes == tuple(one.id for one in wanted)


def test_our_notes_are_the_fallback_of_a_brief_and_private_ones_only_when_asked_for(handing, shown, qtbot):
    change = shown.redline.changes[0].id
    handing.choose(OutputKind.BRIEF)
    handing.show_notes(noted_at(change, red="No weaker duty.", plain="Ask the capital.", private=True))
    handing.panel.brief.numbers.setText("1")
    handing.panel.brief.numbers.editingFinished.emit()
    handing.panel.brief.notes.setChecked(True)
    drawn(handing, qtbot)
    assert "Ask the capital." not in " ".join(words(handing))
    handing.panel.brief.private.setChecked(True)
    assert "Private notes" in handing.note.text()
    drawn(handing, qtbot)
    assert "Ask the capital." in " ".join(words(handing))


def test_drafts_stand_beside_each_other_with_what_somebody_proposed(handing, qtbot):
    handing.choose(OutputKind.COLUMNS)
    columns = handing.panel.columns
    assert columns.drafts.ticked() == ("zero", "rev1")
    columns.actors.item(0).setCheckState(Qt.CheckState.Checked)
    columns.empty.setChecked(True)
    columns.place.show_place("Article 2")
    drawn(handing, qtbot)
    said = " ".join(words(handing))
    name = columns.actors.item(0).text().partition(" (")[0]
    assert name in said
    assert "Article 2" in said
    assert "Article 4" not in said
    for at in range(columns.actors.count()):
        columns.actors.item(at).setCheckState(Qt.CheckState.Checked)
    assert "No more than 7 columns" in handing.preview.words.text()
    assert not handing.write.isEnabled()


def test_the_sources_of_the_last_draft_have_a_column(handing, qtbot):
    handing.choose(OutputKind.COLUMNS)
    columns = handing.panel.columns
    columns.place.show_place("Article 6")
    drawn(handing, qtbot)
    assert "Harbour" not in " ".join(words(handing))
    columns.sources.setChecked(True)
    drawn(handing, qtbot)
    assert "Source Harbour and Straits" in " ".join(words(handing))


def test_columns_are_written_in_word_too(handing, qtbot, tmp_path):
    handing.choose(OutputKind.COLUMNS, "docx")
    handing.panel.columns.place.show_place("Article 2")
    target = tmp_path / handing.suggestion()
    with qtbot.waitSignal(handing.told):
        handing.write_to(target)
    document = parts_of(target.read_bytes())["word/document.xml"]
    assert "Article 2" in document
    assert "Article 4" not in document


@pytest.mark.parametrize("thing", [OutputKind.COMPARISON, OutputKind.BRIEF])
def test_where_nobody_is_to_be_named_no_page_names_anybody(handing, qtbot, shown, thing):
    names = {chip.name for view in shown.redline.changes for chip in view.chips}
    handing.choose(thing)
    if thing is OutputKind.BRIEF:
        handing.panel.brief.numbers.setText("1, 2, 3, 4")
        handing.panel.brief.numbers.editingFinished.emit()
    drawn(handing, qtbot)
    assert any(name in " ".join(words(handing)) for name in names)
    choose(handing.panel.names.authors, "none")
    assert "names nobody who asked" in handing.note.text()
    drawn(handing, qtbot)
    said = " ".join(words(handing)).replace("proposals-on-zero", "")
    tagged = " ".join(cell for row in shown.redline.rows for cell in _texts(row))
    assert not [name for name in names if name in said and name not in tagged]


def _texts(row):
    return ["".join(run.text for run in cell.text) for cell in (row.older, row.newer) if cell]


def test_one_provision_is_shown_through_all_drafts(handing, qtbot):
    handing.choose(OutputKind.LIFE)
    assert "address of a provision" in handing.preview.words.text()
    handing.panel.of_draft.place.show_place("Article 2")
    drawn(handing, qtbot)
    assert "Through all drafts" in words(handing)[0]
    handing.panel.of_draft.place.show_place("Article 900")
    qtbot.waitUntil(lambda: "Article 900" in handing.preview.words.text())
    assert not handing.write.isEnabled()


FIRST_WORDS = {
    "json": b'{\n "format": "travaux-',
    "xlsx": b"PK",
    "docx": b"PK",
    "csv": b"\xef\xbb\xbf",
    "akn": b"<?xml",
}


@pytest.mark.parametrize(
    ("thing", "kind"),
    [
        (thing, kind)
        for thing in (
            OutputKind.COMPILATION,
            OutputKind.PROPOSALS,
            OutputKind.FATES,
            OutputKind.POSITIONS,
            OutputKind.DRAFT,
        )
        for kind in formats_of(thing)
    ],
)
def test_lists_of_the_dossier_and_a_draft_are_written(handing, tmp_path, qtbot, thing, kind):
    handing.choose(thing, kind)
    assert "no pages" in handing.preview.words.text()
    assert not handing.print.isEnabled()
    target = tmp_path / handing.suggestion()
    assert target.suffix == ending_of(kind)
    with qtbot.waitSignal(handing.told):
        handing.write_to(target)
    assert target.read_bytes().startswith(FIRST_WORDS.get(kind, b"#"))


def test_what_is_lacking_is_told_to_who_wants_to_write_or_print_at_once(handing, qtbot):
    asked: list[str] = []
    handing.refused.connect(asked.append)
    handing.choose(OutputKind.BRIEF)
    handing.write_once_ready()
    handing.choose(OutputKind.FATES)
    handing.print_once_ready()
    assert ["Write the numbers" in asked[0], "no pages to be printed" in asked[1]] == [True, True]
    assert handing._later is None, "no dialog comes when nobody waits for it"


def test_names_of_files_say_what_they_are_and_hold_no_sign_of_a_path(handing):
    handing.choose(OutputKind.BRIEF)
    assert handing.suggestion() == "zero to rev1-brief.pdf"
    handing.choose(OutputKind.LIFE)
    handing.panel.of_draft.place.show_place("Article 5/6: “a?”")
    assert handing.suggestion() == "rev1-Article 5-6- “a-”.pdf"
    handing.choose(OutputKind.FATES, "csv")
    assert handing.suggestion() == "sample-rev1-fates.csv"


@pytest.mark.parametrize("thing", [thing for thing in OutputKind if thing is not OutputKind.BOOK])
def test_all_that_is_offered_is_reached_by_tab(handing, qtbot, thing):
    handing.choose(thing)
    first = handing.panel.what.things
    first.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)
    reached = []
    while (held := QApplication.focusWidget()) not in reached:
        reached.append(held)
        qtbot.keyClick(held, Qt.Key.Key_Tab)
    kinds = (QComboBox, QLineEdit, QCheckBox, QListWidget, QPushButton)
    offered = [one for kind in kinds for one in handing.panel.findChildren(kind) if one.isVisible() and one.isEnabled()]
    missed = [
        one.accessibleName()
        for one in offered
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in reached and one.parent() not in reached
    ]
    assert offered
    assert not missed


def test_lists_are_written_of_a_dossier_in_which_nothing_is_compared(room, made_sample, tmp_path, qtbot):
    with Dossier.open(made_sample, write=False) as there:
        room.show_dossier(made_sample, there.drafts())
    room.choose(OutputKind.FATES, "csv")
    assert room.write.isEnabled()
    room.choose(OutputKind.BRIEF)
    assert not room.write.isEnabled()
    assert "Compare two drafts first" in room.preview.words.text()


def test_another_thing_is_written_beside_the_last_file_and_over_none(handing, tmp_path, qtbot):
    handing.choose(OutputKind.FATES, "csv")
    with qtbot.waitSignal(handing.told):
        handing.write_to(tmp_path / "mine.csv")
    assert handing.repeat.text() == "Write “mine.csv” again"
    handing.choose(OutputKind.PROPOSALS, "csv")
    assert "mine" not in handing.repeat.text()
    handing.choose(OutputKind.BRIEF)
    assert not handing.repeat.isVisible(), "a brief is no table"


# --- printing ---


def test_every_page_goes_to_the_printer(full, tmp_path, qtbot):
    from app.desktop.exports.paper_pages import set_up

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(100)
    set_up(printer, full.panel.choices)
    with qtbot.waitSignal(full.told, check_params_cb=lambda said: "handed to the printer" in said):
        full.print_to(printer)
    full.preview.renderer._pool.waitForDone()
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(document) == full.preview.view.pages
    assert [round(v) for v in document[0].get_size()] == [842, 595]
    assert min(bytes(document[0].render(scale=0.5).buffer)) < 100, "letters are printed"
    document.close()


def test_some_pages_can_be_printed_the_last_first(full, tmp_path, qtbot):
    from app.desktop.exports.paper_pages import print_pages, set_up
    from app.services.exports.preview_images import PagePictures

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(72)
    set_up(printer, full.panel.choices)
    printer.setFromTo(2, 4)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    full.preview.renderer._pool.waitForDone()
    pages = PagePictures(full.preview.pages)
    told: list[tuple[int, int]] = []
    assert print_pages(pages, printer, lambda done, total: told.append((done, total)) is None)
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 3
    assert not print_pages(pages, printer, lambda _done, _total: False)
    pages.close()


# --- looks ---


def test_other_colours_change_the_ground_and_never_the_paper(full, qtbot):
    full.set_look(DARK)
    view = full.preview.view
    shot = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(shot)
    assert shot.pixelColor(3, view.viewport().height() - 3).name() == DARK.panel
    assert any(shot.pixelColor(x, 40).name() == "#ffffff" for x in range(shot.width()))


def test_a_room_out_of_sight_makes_no_pages(room, shown, qtbot):
    room.hide()
    room.show_compared(shown)
    assert not room.preview.making
    room.show()
    drawn(room, qtbot)


@pytest.mark.parametrize(("size", "said"), [(10, "1 kB"), (116_920, "117 kB"), (23_400_000, "23 MB")])
def test_sizes_are_told_as_a_reader_wants_them(size, said):
    assert size_words(size) == said


def blank(pages):
    """A PDF of so many pages."""
    made = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page()
        document.save(made)
    return made.getvalue()


def test_pages_that_are_not_there_any_more_are_not_drawn(qtbot):
    renderer = Renderer()
    drawn = []
    renderer.drawn.connect(lambda page, _scale, _image: drawn.append(page))
    with qtbot.waitSignal(renderer.opened):
        renderer.open(blank(7))
    with qtbot.waitSignal(renderer.opened):
        renderer.open(blank(2))
        # A list that still shows the seven asks for what it shows.
        renderer.want_small(6, 0.1)
        renderer.want([(5, 0.2)])
    renderer.want([(1, 0.2)])
    qtbot.waitUntil(lambda: drawn == [1])
    renderer.close()


# --- what has no pages, for whom it is, and where it goes ---


def described(room):
    assert room.preview.stack.currentWidget() is room.preview.file
    return room.preview.file.title.text(), room.preview.file.facts.accessibleDescription()


def test_another_format_stops_the_pages_and_says_what_the_file_will_have(full, qtbot):
    redline = full._shown.redline
    choose(full.panel.layout_box.layouts, str(Layout.LIST))
    assert full.preview.making
    choose(full.panel.what.formats, "docx")
    assert not full.preview.making, "a PDF in the making is stopped"
    assert full.preview.pages is None
    title, facts = described(full)
    assert title == "Word file with tracked changes (DOCX)"
    assert "zero, compared with rev1" in facts
    assert f"{len(redline.amendments)} amendments; {len(redline.changes)} changes in them" in facts
    assert "tracked changes" in facts
    assert "Notes: none" in facts
    assert "Castria (" in facts
    assert not full.print.isEnabled()
    assert full.write.isEnabled()
    choose(full.panel.names.authors, "none")
    assert "nobody who asked is named" in described(full)[1]
    assert "Castria" not in described(full)[1]
    choose(full.panel.what.formats, "pdf")
    drawn(full, qtbot)
    assert full.print.isEnabled()


def test_what_is_said_of_a_file_follows_filter_and_sections(full):
    redline = full._shown.redline
    some = frozenset(redline.amendments[0].changes)
    full.show_filter(some, "Article 5")
    full.panel.only_box.only.setCurrentIndex(1)
    full.panel.only_box.changed.emit()
    choose(full.panel.what.formats, "html")
    left = len(redline.changes) - len(some)
    assert f"{left} changes are left out by the filter" in described(full)[1]
    assert "Side by side; unchanged provisions: Folded to one line" in described(full)[1]
    assert "Title page" in described(full)[1]
    full.panel.content.sections[Section.FRONT].setChecked(False)
    assert "Title page" not in described(full)[1]
    for section in (Section.TABLE, Section.FATE, Section.INDEX):
        assert not full.panel.content.sections[section].isVisible(), "a web page has none to be left out"
    choose(full.panel.what.formats, "docx")
    assert "left out by the filter" not in described(full)[1], "all changes are in a Word file"
    choose(full.panel.what.formats, "csv")
    assert "1 amendment; " in described(full)[1]


@pytest.mark.parametrize(
    ("thing", "kind"), [(t, k) for t in OutputKind if t is not OutputKind.BOOK for k in formats_of(t) if k != "pdf"]
)
def test_every_file_without_pages_is_described(handing, thing, kind):
    handing.choose(thing, kind)
    if thing is OutputKind.BRIEF:
        handing.panel.brief.numbers.setText("1")
        handing.panel.brief.numbers.editingFinished.emit()
    if thing is OutputKind.LIFE:
        handing.panel.of_draft.place.show_place("Article 5")
    title, facts = described(handing)
    assert title
    assert "What it is: " in facts
    assert not handing.preview.making
    assert not handing.print.isEnabled()


def test_who_prints_wants_pages(full, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(full.printer, "ask", lambda choices: asked.append(choices))
    choose(full.panel.what.formats, "docx")
    full.print_once_ready()
    assert full.panel.what.kind == "pdf"
    drawn(full, qtbot)
    qtbot.waitUntil(lambda: bool(asked))


def test_a_name_stands_for_choices_and_private_ones_are_asked_for_by_none(full):
    box, panel = full.panel.presets.presets, full.panel
    assert box.currentData() == "usual"
    panel.content.notes.setChecked(True)
    panel.content.private.setChecked(True)
    assert box.currentData() == "", "choices of one's own"
    for name, chosen in (
        ("minister", frozenset({Section.FRONT, Section.RED_LINES, Section.LEGEND, Section.TABLE, Section.SCOPE})),
        ("file", frozenset(Section) - {Section.RED_LINES}),
        ("whole", frozenset(Section)),
        ("usual", EVERYTHING.sections),
    ):
        choose(box, name)
        assert panel.choices.sections == chosen
        assert box.currentData() == name
        assert not panel.content.private.isChecked()
    assert panel.choices == EVERYTHING
    choose(box, "file")
    assert panel.choices.archival
    assert read_options(write_options(panel.choices)) == panel.choices


def test_pages_of_another_document_begin_at_their_top(full, qtbot, worker, resources, sample):
    view = full.preview.view
    full.preview.larger.click()
    full.preview.larger.click()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.horizontalScrollBar().setValue(40)
    full.panel.paper.margin.setValue(20)
    drawn(full, qtbot)
    assert view.verticalScrollBar().value() > 0, "the same document, with another margin"
    other = ComparisonClient(worker, resources).compared(DraftPair(sample, "rev1", "rev2"), SilentProgress())
    full.show_compared(other)
    assert full.preview.stack.currentIndex() == 1, "no page of the one stands for the other"
    drawn(full, qtbot)
    assert (view.verticalScrollBar().value(), view.horizontalScrollBar().value()) == (0, 0)


def test_the_first_export_of_a_dossier_goes_beside_it(full, tmp_path, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or ("", ""))
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    full.writing._memory.choose("export_last", str(elsewhere / "other.pdf"))
    full.writing._memory.choose("export_dossier", "of another dossier")
    full.write.click()
    assert asked[-1] == str(full._dossier.parent / "zero to rev1.pdf")
    full.write_to(elsewhere / "mine.pdf")
    full.write.click()
    assert asked[-1] == str(elsewhere / "zero to rev1.pdf")


def test_nothing_of_the_room_moves_while_pages_are_made(full, qtbot):
    def places():
        QApplication.processEvents()
        parts = (full.panel, full.preview.stack, full.preview.head, full.back, full.print, full.write)
        return [(part.mapTo(full, part.rect().topLeft()).toTuple(), part.size().toTuple()) for part in parts]

    before = places()
    choose(full.panel.layout_box.layouts, str(Layout.COLUMN))
    assert full.preview.cancel.isVisible()
    assert places() == before
    qtbot.mouseClick(full.preview.cancel, Qt.MouseButton.LeftButton)
    assert places() == before
    choose(full.panel.what.formats, "docx")
    assert places()[1:] == before[1:]
