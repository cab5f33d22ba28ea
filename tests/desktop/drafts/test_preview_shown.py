"""What a preview shows first and what it leads to: folds, chips, tracked words, names that nobody knows, the page
beside the text, progress that can be stopped, and the switch between a draft and a paper.
"""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.desktop.drafts.preview.row_delegate import TRACKED
from app.services.dossiers.dossier import Dossier
from app.services.imports.preview import BlockRole
from tests.importing.pdf_files import locked, set_in_typst
from tests.importing.word_files import edit, gone, para, run, word_file
from tests.services.imports.test_reading_ahead import PAGED, TAGGED

TEXT = (
    "LAMPS/2030/7\nDistr.: General\n\nDraft treaty on lamps\n\nArticle 1\nScope\n\n"
    "1. This Treaty applies to lamps [and bells].\n\n2. It applies to ropes [and to oil.\n\n"
    "Article 2\nKeepers\n\n1. Each Party names a keeper.\n"
)


@pytest.fixture
def preview(on_sample, at_rest, tmp_path):
    """The preview of a file with this name and these bytes, when it is read."""

    def ask(name, data):
        file = tmp_path / name
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        on_sample.imports.add_files([file], papers=False)
        at_rest()
        return on_sample.imports.intake.preview.dialog

    yield ask
    made = on_sample.imports.intake.preview
    if made is not None and made.dialog is not None:
        made.dialog.close()


def first_cells(dialog):
    model = dialog.rows.model_of_rows
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def doubts(dialog):
    return [dialog.doubts.item(at).text() for at in range(dialog.doubts.count())]


def test_it_begins_with_the_text_and_a_key_opens_what_was_left_out(preview, qtbot):
    dialog = preview("lamps.txt", TEXT)
    assert first_cells(dialog)[:2] == ["▸ 2 lines of the cover left out", "title"]
    assert dialog.rows.at_hand().kind == "title"
    dialog.rows.setFocus()
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Up)
    assert dialog.rows.at_hand() is None, "a fold is no paragraph"
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
    assert first_cells(dialog)[:4] == ["▾ 2 lines of the cover left out", "left out", "left out", "title"]
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Down)
    assert dialog.rows.at_hand().words == "LAMPS/2030/7"
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Left)
    assert first_cells(dialog)[:2] == ["▸ 2 lines of the cover left out", "title"]
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Right)
    assert first_cells(dialog)[1] == "left out"


def test_what_is_left_out_by_hand_stays_where_it_was(preview, at_rest):
    dialog = preview("lamps.txt", TEXT)
    rows = dialog.rows.model_of_rows.rows
    dialog.rows.go_to(next(at for at, row in enumerate(rows) if row.words.startswith("It applies")))
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(BlockRole.LEFT_OUT))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    at_rest()
    assert "left out (said by hand)" in first_cells(dialog)
    assert dialog.rows.at_hand().words.startswith("2. It applies")


def test_each_chip_leads_to_what_it_counts(preview, qtbot, at_rest):
    dialog = preview("lamps.txt", TEXT)
    chips = dialog.chips
    assert [chip.text() for chip in (chips.counted, chips.doubts, chips.language)] == [
        "2 articles",
        "1 doubt",
        "English",
    ]
    numbers = []
    for _ in range(3):
        chips.counted.click()
        numbers.append(dialog.rows.at_hand().number)
    assert numbers == ["Article 1", "Article 2", "Article 1"]
    chips.doubts.click()
    assert dialog.rows.at_hand().words.startswith("It applies")
    french = next(action for action in chips.languages.actions() if action.data() == "fr")
    french.trigger()
    at_rest()
    assert chips.language.text() == "Français"
    assert dialog.facts.language.currentData() == "fr"


def test_tracked_words_have_their_marks_and_are_said(preview):
    words = para(run("Each ") + edit("del", gone("State")) + edit("ins", run("a Party")) + run(" keeps a lamp."))
    dialog = preview("lamps.docx", word_file(para(run("Article 1")) + words))
    model = dialog.rows.model_of_rows
    at = next(at for at in range(model.rowCount()) if "keeps a lamp" in model.index(at, 2).data())
    index = model.index(at, 2)
    marks = [(index.data()[start:end], adds) for start, end, adds in index.data(TRACKED)]
    assert marks == [("State", False), ("a Party", True)]
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "deleted: \u2068State\u2069" in spoken
    assert "inserted: \u2068a Party\u2069" in spoken
    dialog.rows.clearSelection()
    drawn = dialog.rows.viewport().grab(dialog.rows.visualRect(index)).toImage()
    shades = Counter(drawn.pixelColor(x, y).rgb() for x in range(drawn.width()) for y in range(drawn.height()))
    paper, veil = [shade for shade, _ in shades.most_common(2)]
    assert shades[veil] > 200, "struck words stand on grey"
    assert QColor(paper).lightness() - QColor(veil).lightness() > 10


def test_a_name_that_nobody_knows_becomes_an_actor_where_its_doubt_stands(
    preview, qtbot, at_rest, on_sample, sample, resources
):
    with Dossier.open(sample, write=False) as there:
        before = there.own_actors()
    dialog = preview("lamps.txt", TAGGED)
    unknown = [at for at, line in enumerate(doubts(dialog)) if "“\u2068Tarnholm" in line or "“Tarnholm" in line]
    assert len(unknown) > 1
    dialog.doubts.setCurrentRow(unknown[0])
    assert dialog.doubt_list.add.text() == "Add “\u2068Tarnholm\u2069” as an actor"
    dialog.doubt_list.sorts.actions()[0].trigger()
    at_rest()
    assert not any("Tarnholm" in line and "not known" in line for line in doubts(dialog))
    old = next(at for at, line in enumerate(doubts(dialog)) if "Old Tarn Republic" in line)
    dialog.doubts.setCurrentRow(old)
    dialog.doubt_list.seek.click()
    chooser = on_sample.imports.intake.preview.mender.chooser
    qtbot.keyClicks(chooser.typed, "switzer")
    qtbot.keyClick(chooser.typed, Qt.Key.Key_Return)
    qtbot.keyClick(chooser.typed, Qt.Key.Key_Return)
    at_rest()
    assert not any("not known" in line for line in doubts(dialog))
    assert not dialog.doubt_list.mending.isVisible()
    dialog.take.click()
    at_rest()
    with Dossier.open(sample, write=False) as there:
        register = there.register(resources.register)
        assert register.resolve("Tarnholm").id == "TARNHOLM"
        assert register.resolve("Old Tarn Republic").id == "CHE"
    assert on_sample.context.history.undo()
    with Dossier.open(sample, write=False) as there:
        assert there.own_actors() == before
    assert on_sample.context.history.redo()
    with Dossier.open(sample, write=False) as there:
        assert len(there.own_actors()) == len(before) + 2


def page_there(dialog, page):
    return lambda: dialog.page.canvas.sheet.picture_width > 0 and dialog.page._view.page == page


def test_the_page_stands_beside_the_text_and_follows_it(preview, qtbot):
    dialog = preview("lamps.pdf", set_in_typst(PAGED))
    dialog.resize(1400, 800)
    assert dialog.page.isVisible()
    assert dialog.about.isVisible()
    rows = dialog.rows.model_of_rows.rows
    bells = next(at for at, row in enumerate(rows) if row.words.startswith("Bells"))
    dialog.rows.go_to(bells)
    qtbot.waitUntil(page_there(dialog, 1), timeout=60_000)
    sheet = dialog.page.canvas.sheet
    assert "Bells" in sheet._words[sheet._marked].text
    last = next(at for at, row in enumerate(rows) if row.words.startswith("Each Party"))
    dialog.rows.go_to(last)
    qtbot.waitUntil(page_there(dialog, 2), timeout=60_000)
    assert "Each Party" in sheet._words[sheet._marked].text
    assert dialog.page.said.text() == "\u2068Page 2 of 2\u2069"
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page_there(dialog, 1), timeout=60_000)
    line = next(at for at, word in enumerate(sheet._words) if "Bells" in word.text)
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.place(line).center().toPoint())
    assert dialog.rows.row_at_hand() == bells


def test_in_a_narrow_window_a_key_shows_the_page_in_the_place_of_what_the_file_says(preview, qtbot):
    dialog = preview("lamps.pdf", set_in_typst(PAGED))
    dialog.resize(960, 640)
    assert (dialog.page.isVisible(), dialog.about.isVisible()) == (False, True)
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert (dialog.page.isVisible(), dialog.about.isVisible()) == (True, False)
    qtbot.waitUntil(page_there(dialog, 1), timeout=60_000)
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert (dialog.page.isVisible(), dialog.about.isVisible()) == (False, True)
    dialog.resize(1400, 800)
    assert (dialog.page.isVisible(), dialog.about.isVisible()) == (True, True)


def test_a_file_without_pages_offers_none(preview):
    dialog = preview("lamps.txt", TEXT)
    assert not dialog.page.isVisible()
    assert not dialog.beside.isVisible()


def test_pages_of_a_locked_file_are_shown_once_it_is_open(preview, qtbot, at_rest):
    dialog = preview("lamps.pdf", locked(set_in_typst(PAGED), "kite string"))
    assert dialog.unlocking.isVisible()
    dialog.resize(1400, 800)
    qtbot.keyClicks(dialog.password, "kite string")
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    at_rest()
    qtbot.waitUntil(page_there(dialog, 1), timeout=60_000)


def test_a_page_that_cannot_be_shown_says_why(preview, qtbot, tmp_path):
    dialog = preview("lamps.pdf", set_in_typst(PAGED))
    dialog.resize(1400, 800)
    qtbot.waitUntil(page_there(dialog, 1), timeout=60_000)
    (tmp_path / "lamps.pdf").unlink()
    fetched = dialog.page
    fetched._view = None
    last = max(range(len(dialog.rows.model_of_rows.rows)))
    on_two = next(at for at, row in enumerate(dialog.rows.model_of_rows.rows) if row.where == "page 2")
    assert last >= on_two
    preview_of = dialog.parent().imports.intake.preview
    preview_of.pages.fetcher._kept.clear()
    dialog.rows.go_to(on_two)
    qtbot.waitUntil(lambda: "There is no file" in dialog.page.said.text(), timeout=60_000)


def test_reading_is_stopped_where_it_is_shown(on_sample, at_rest, tmp_path):
    file = tmp_path / "lamps.txt"
    file.write_text(TEXT, encoding="utf-8")
    on_sample.imports.add_files([file], papers=False)
    dialog = on_sample.imports.intake.preview.dialog
    assert dialog.progress.isVisible()
    dialog.progress.stop.click()
    at_rest()
    assert not dialog.progress.isVisible()
    assert "Reading was stopped" in dialog.state.text()
    dialog.close()


def test_nothing_is_clipped_in_a_small_window(preview, qtbot, on_sample):
    on_sample.resize(1024, 700)
    dialog = preview("lamps.txt", TAGGED)
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
    for widget in (dialog.state, dialog.sort, dialog.chips, dialog.doubt_list.mending, dialog.take, dialog.kinds):
        box = widget.rect().translated(widget.mapTo(dialog, widget.rect().topLeft()))
        assert dialog.rect().contains(box), widget
        assert widget.width() >= widget.minimumSizeHint().width()


PAPER = (
    "Textual proposals by delegations\n\nNorway\n\nArticle 1\n\n"
    "In paragraph 1, replace “lamps” with “lamps and oil”.\n\n"
    "Switzerland\n\nArticle 2\n\nDelete paragraph 1.\n\nTarnholm\n\nArticle 2\n\nDelete paragraph 2.\n"
)


@pytest.fixture
def other(on_sample):
    """The dialog of the preview of papers, closed at the end."""

    def shown():
        return on_sample.imports.intake.paper_preview.dialog

    yield shown
    made = on_sample.imports.intake.paper_preview
    if made is not None and made.dialog is not None:
        made.dialog.reject()


def say_it_is(dialog, papers):
    choice = dialog.sort.choice
    choice.setCurrentIndex(choice.findData(papers))
    choice.activated.emit(choice.currentIndex())


def test_a_file_goes_over_to_the_other_preview_and_back(preview, other, on_sample, at_rest, sample):
    before = sample.read_bytes()
    first = preview("paper.txt", PAPER)
    say_it_is(first, True)
    at_rest()
    paper = other()
    assert on_sample.imports.intake.preview.dialog is None
    assert paper.counted.text() == "3 proposals"
    assert paper.rows.model_of_rows.index(1, 0).data().endswith("\u2068Switzerland\u2069")
    say_it_is(paper, False)
    at_rest()
    assert other() is None
    again = on_sample.imports.intake.preview.dialog
    assert again.isVisible()
    assert sample.read_bytes() == before
    assert again.sort.choice.currentText() == "a draft"


def test_a_file_among_several_goes_over_and_the_others_stay(on_sample, at_rest, tmp_path, other):
    files = [tmp_path / "paper.txt", tmp_path / "lamps.txt"]
    for file, words in zip(files, (PAPER, TEXT), strict=True):
        file.write_text(words, encoding="utf-8")
    on_sample.imports.add_files(files, papers=False)
    at_rest()
    dialog = on_sample.imports.intake.preview.dialog
    row = next(at for at in range(2) if "paper" in dialog.files.item(at).text())
    dialog.files.setCurrentRow(row)
    say_it_is(dialog, True)
    at_rest()
    assert [one.path.name for one in on_sample.imports.intake.preview.candidates] == ["lamps.txt"]
    assert dialog.isVisible()
    assert dialog.take.isEnabled()
    other().reject()
    dialog.close()


def test_a_paper_is_stored_with_who_was_added_and_goes_to_its_review(
    on_sample, other, at_rest, tmp_path, sample, resources, qtbot
):
    file = tmp_path / "paper.txt"
    file.write_text(PAPER, encoding="utf-8")
    on_sample.imports.intake.show_preview([file], papers=True)
    at_rest()
    dialog = other()
    qtbot.keyClick(dialog, Qt.Key.Key_F7)
    assert dialog.doubt_list.name_at_hand() == "Tarnholm"
    assert dialog.rows.currentIndex().row() == 2
    dialog.doubt_list.sorts.actions()[0].trigger()
    at_rest()
    assert dialog.doubtful.text() == "no doubts"
    dialog.take.click()
    at_rest()
    with Dossier.open(sample, write=False) as there:
        (paper,) = [one for one in there.papers() if one.source == "paper.txt"]
        assert [one.actors[0].id for one in paper.proposals] == ["NOR", "CHE", "TARNHOLM"]
    assert on_sample.context.rooms.name == "review"


def test_a_file_without_proposals_says_so_and_can_still_be_a_draft(preview, other, at_rest, on_sample):
    first = preview("lamps.txt", TEXT)
    say_it_is(first, True)
    at_rest()
    assert "holds no proposals" in other().state.text()
    assert not other().take.isEnabled()
    say_it_is(other(), False)
    at_rest()
    assert on_sample.imports.intake.preview.dialog.take.isEnabled()


PAPER_PAGES = (
    "= Textual proposals by delegations\n\n*Norway*\n\nArticle 1\n\n"
    "In paragraph 1, replace “lamps” with “lamps and oil”.\n"
)


@pytest.mark.parametrize("way", ["added", "said"])
def test_a_locked_paper_asks_for_its_password_and_is_stored(on_sample, other, at_rest, tmp_path, sample, qtbot, way):
    file = tmp_path / "paper.pdf"
    file.write_bytes(locked(set_in_typst(PAPER_PAGES), "kite string"))
    on_sample.imports.add_files([file], papers=way == "added")
    at_rest()
    if way == "said":  # it is offered as a draft, and said to be a paper
        say_it_is(on_sample.imports.intake.preview.dialog, True)
        at_rest()
    dialog = other()
    assert dialog.unlocking.isVisible()
    assert not dialog.take.isEnabled()
    for word in ("wrong", "kite string"):
        assert "password" in dialog.state.text()
        qtbot.keyClicks(dialog.unlocking.password, word)
        qtbot.keyClick(dialog.unlocking.password, Qt.Key.Key_Return)
        at_rest()
    assert not dialog.unlocking.isVisible()
    assert dialog.counted.text() == "1 proposal"
    dialog.resize(1400, 800)
    qtbot.waitUntil(page_there(dialog, 1), timeout=60_000)
    dialog.take.click()
    at_rest()
    with Dossier.open(sample, write=False) as there:
        (paper,) = [one for one in there.papers() if one.source == "paper.pdf"]
        assert [one.actors[0].id for one in paper.proposals] == ["NOR"]


def test_a_file_that_was_opened_as_a_draft_is_not_locked_again_as_a_paper(preview, other, at_rest, qtbot):
    first = preview("paper.pdf", locked(set_in_typst(PAPER_PAGES), "kite string"))
    qtbot.keyClicks(first.password, "kite string")
    qtbot.keyClick(first.password, Qt.Key.Key_Return)
    at_rest()
    say_it_is(first, True)
    at_rest()
    assert not other().unlocking.isVisible()
    assert other().counted.text() == "1 proposal"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
@pytest.mark.parametrize("paged", [True, False])
def test_words_have_forty_letters_whatever_stands_beside_them(preview, on_sample, at_rest, size, paged):
    on_sample.resize(*size)
    dialog = preview("lamps.pdf", set_in_typst(PAGED))
    if dialog.beside.isChecked() is not paged:
        dialog.beside.click()
    at_rest()
    assert dialog.page.isVisible() is paged
    rows = dialog.rows
    letters = (rows.columnWidth(2) - rows.fontMetrics().height()) / rows.fontMetrics().averageCharWidth()
    assert letters >= 40
    assert dialog.width() <= size[0]
    assert rows.horizontalScrollBar().maximum() == 0


def test_doubts_take_the_room_they_need_up_to_a_third(preview, on_sample, at_rest, tmp_path, qtbot):
    on_sample.resize(1280, 800)
    few = preview("few.txt", TEXT)
    qtbot.waitUntil(lambda: few.doubts.verticalScrollBar().maximum() == 0)
    assert few.doubt_list.height() <= few.height() / 3
    few.close()
    many = TEXT + "".join(f"\n{n}. It applies to ropes [and to oil.\n" for n in range(3, 40))
    dialog = preview("many.txt", many)
    qtbot.waitUntil(lambda: dialog.doubt_list.height() > 0.3 * dialog.height())
    assert dialog.doubt_list.height() <= dialog.height() / 3 + 1
    assert dialog.doubts.verticalScrollBar().maximum() > 0
    dialog.middle.setSizes([500, 100])
    dialog.middle.splitterMoved.emit(500, 1)
    dialog.middle.share()
    assert dialog.doubt_list.height() > dialog.height() / 3, "where the reader drew the line, it stays"


def test_a_paper_that_is_added_as_a_draft_says_what_it_looks_like_and_offers_the_other_way(
    window, sample, tmp_path, at_rest, qtbot
):
    intake = window.imports.intake
    window.dossiers.opener.path = window.comparison.dossier = intake.dossier = sample
    files = [tmp_path / "paper.txt", tmp_path / "lamps.txt"]
    for file, words in zip(files, (PAPER, TEXT), strict=True):
        file.write_text(words, encoding="utf-8")
    intake.take(files, drafts=True)
    at_rest()
    dialog = intake.preview.dialog
    hints = {}
    for at in range(2):
        dialog.files.setCurrentRow(at)
        hints[dialog._shown.path.name] = dialog.sort.doubt.isVisibleTo(dialog)
    assert hints == {"paper.txt": True, "lamps.txt": False}
    dialog.files.setCurrentRow(next(at for at in range(2) if "paper" in dialog.files.item(at).text()))
    doubt = dialog.sort.doubt
    assert "Switzerland" in doubt.toolTip()
    assert "paper with" in doubt.text()
    qtbot.mouseClick(doubt, Qt.MouseButton.LeftButton)
    at_rest()
    assert [one.path.name for one in intake.preview.candidates] == ["lamps.txt"]
    intake.preview.dialog.reject()
    at_rest()
