"""The room of sources: the list with its filters, draft and source side by side, the words of a source, keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.sources.source_words import SourceSort
from app.desktop.sources.sources_room import SourcesRoom
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = SourcesRoom(jobs, worker, resources, UndoHistory(), LIGHT)
    made.set_look(LIGHT, QFont("Noto Sans", 11))
    made.jobs = jobs
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if "This plugin does not support" not in r.message]


@pytest.fixture
def at_rest(qtbot, room):
    return lambda: qtbot.waitUntil(
        lambda: not room.jobs.working and not room._drawing.isActive() and not room._typing.isActive()
    )


@pytest.fixture
def opened(room, sample, at_rest):
    room.show_dossier(sample)
    room.show_pair("rev1", "rev2", "issued")
    room.enter()
    at_rest()
    assert room.body.full, room.notice.words.text()
    return room


ISOLATES = "\u2066\u2067\u2068\u2069"


def places(room) -> list[str]:
    return [one.sources.address for one in room.model.shown]


def go(room, at_rest, address: str) -> None:
    room.list.setCurrentIndex(room.model.index(places(room).index(address), 0))
    at_rest()


def choose(room, at_rest, sort: SourceSort) -> None:
    room.sorts.setCurrentIndex(room.sorts.findData(sort))
    room.sorts.activated.emit(room.sorts.currentIndex())
    at_rest()


def follow(room, words: str) -> None:
    """Click the first link of the page that says some words."""
    text = room.page.toHtml()
    at = text.index(f">{words}")
    link = text.rindex('href="', 0, at) + len('href="')
    room.page.followed(QUrl(text[link : text.index('"', link)]))


def test_it_tells_every_provision_of_the_draft_with_its_source(opened):
    assert len(places(opened)) == len(opened.found.provisions) > 80
    assert "have a source on the shelf" in opened.summary.text()
    at = places(opened).index("Article 16(1)")
    said = opened.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Article 16(1)" in said
    assert "Harbour 6(1)" in said
    assert "verbatim" in said


def test_silence_is_told(opened, at_rest):
    go(opened, at_rest, "Article 22")
    assert "no source on the shelf" in opened.page.toPlainText()
    assert "hand over given stored data" in opened.page.toPlainText()


def test_the_reader_begins_at_the_first_provision_that_has_a_source(opened):
    assert opened.at_hand.sources.sources


def test_draft_and_source_stand_side_by_side_with_what_differs_between(opened, at_rest):
    go(opened, at_rest, "Article 6")
    said = opened.page.toPlainText()
    assert "Measures at home" in said
    assert "Harbour 4" in said
    assert said.count("take the legislative and administrative steps") == 2
    html = opened.page.toHtml()
    assert "line-through" in html
    struck = html[html.index("line-through") :]
    assert "in accordance with the basic principles of its law" in struck[:200]
    assert "What differs" in said
    assert "came in rev2" in said
    assert "asked by Kestria" in said
    assert "away from Harbour 4" in said


def test_an_article_is_told_with_all_that_stands_under_it_and_each_departure_once(opened, at_rest):
    go(opened, at_rest, "Article 28")
    said = opened.page.toPlainText()
    assert "Assistance may be refused" in said
    assert "Where it comes from itself: Harbour 9 ← Straits 3" in "".join(one for one in said if one not in ISOLATES)
    below = said[said.index("What differs") :]
    assert below.count("in electronic form") == 1


def test_another_source_can_be_laid_beside_the_draft(opened, at_rest):
    go(opened, at_rest, "Article 27(2)")
    assert "A Contracting State shall not surrender" in opened.page.toPlainText()
    follow(opened, "Lay it beside the draft")
    said = opened.page.toPlainText()
    assert "A State on the Straits" in said


def test_every_source_opens_to_its_words(opened, at_rest):
    go(opened, at_rest, "Article 27(2)")
    follow(opened, "Harbour 8(2)")
    at_rest()
    reader = opened.reader
    assert reader.isVisible()
    assert reader.article.articles[reader.article.at].startswith("Article 8")
    assert "▸ 2. A Contracting State shall not surrender a person" in reader.page.toPlainText()
    assert "11 June 2009" in reader.about.text()
    assert "in force since 1 February 2012" in reader.about.text()
    QTest.keyClick(reader, Qt.Key.Key_F7)
    at_rest()
    assert "Mutual assistance" in reader.page.toPlainText()
    QTest.keyClick(reader, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    at_rest()
    assert "Surrender of persons" in reader.page.toPlainText()


@pytest.mark.parametrize(
    ("sort", "there", "not_there"),
    [
        (SourceSort.VERBATIM, "Article 16(2)", "Article 18(1)"),
        (SourceSort.ADAPTED, "Article 18(1)", "Article 16(2)"),
        (SourceSort.TOWARD, "Article 27(2)", "Article 6"),
        (SourceSort.AWAY, "Article 6", "Article 27(1)"),
        (SourceSort.NONE, "Article 22", "Article 6"),
        (SourceSort.SOURCED, "Article 6", "Article 22"),
    ],
)
def test_provisions_are_filtered_by_how_they_stand_to_their_sources(opened, at_rest, sort, there, not_there):
    choose(opened, at_rest, sort)
    assert there in places(opened)
    assert not_there not in places(opened)


def test_one_instrument_alone_is_shown_and_lies_beside(opened, at_rest):
    opened.instruments.setCurrentIndex(opened.instruments.findText("Straits"))
    opened.instruments.activated.emit(opened.instruments.currentIndex())
    at_rest()
    assert "Article 27(2)" in places(opened)
    assert "Article 16(1)" not in places(opened)
    go(opened, at_rest, "Article 27(2)")
    assert "A State on the Straits" in opened.page.toPlainText()


def test_words_are_found_and_nothing_found_offers_all(opened, at_rest, qtbot):
    opened.text.setText("surrender")
    at_rest()
    assert "Article 27(2)" in places(opened)
    assert "Article 16(1)" not in places(opened)
    opened.text.setText("zebra")
    at_rest()
    assert not opened.body.full
    assert "Nothing to show" in opened.notice.title.text()
    opened.notice.button.click()
    at_rest()
    assert opened.body.full
    assert len(places(opened)) > 80


def test_the_place_is_remembered_when_the_filter_or_the_draft_is_another(opened, at_rest):
    go(opened, at_rest, "Article 18(1)")
    choose(opened, at_rest, SourceSort.ADAPTED)
    assert opened.at_hand.sources.address == "Article 18(1)"
    choose(opened, at_rest, SourceSort.ALL)
    assert opened.at_hand.sources.address == "Article 18(1)"
    opened.drafts.choose("rev1")
    at_rest()
    assert opened.found.draft == "rev1"
    assert opened.at_hand.sources.address == "Article 18(1)"


def test_the_first_draft_is_told_alone(opened, at_rest):
    opened.drafts.choose("zero")
    at_rest()
    assert opened.found.draft == "zero"
    assert not opened.found.older
    go(opened, at_rest, "Article 4(1)")
    assert "Harbour 3(1)" in opened.page.toPlainText()


def test_proposals_that_take_over_a_source_are_told_with_their_paper(opened, at_rest, qtbot):
    opened.show_pair("zero", "rev1", "issued")
    at_rest()
    assert [one.told for one in opened.found.asked] == ["takes over Harbour 11(2)"]
    go(opened, at_rest, "Article 31(2)")
    said = opened.page.toPlainText()
    assert "Proposals that take over a source" in said
    assert "Castria: takes over Harbour 11(2)" in said
    with qtbot.waitSignal(opened.paper_wanted) as wanted:
        follow(opened, "“proposals-on-zero")
    assert wanted.args == ["proposals-on-zero.txt"]


def test_it_leads_to_the_texts_to_the_life_and_to_the_changes(opened, at_rest, qtbot):
    go(opened, at_rest, "Article 6")
    provision = opened.at_hand.sources.provision
    with qtbot.waitSignal(opened.place_wanted) as wanted:
        QTest.keyClick(opened.list, Qt.Key.Key_Return)
    assert wanted.args == ["rev2", provision]
    with qtbot.waitSignal(opened.life_wanted) as wanted:
        follow(opened, "Its life")
    assert wanted.args == ["rev2", provision]
    with qtbot.waitSignal(opened.changes_wanted) as wanted:
        follow(opened, "Its changes")
    assert wanted.args[0]["older"] == "rev1"
    assert wanted.args[0]["changes"]


def test_keys_go_down_the_list_and_the_page_follows(opened, at_rest):
    go(opened, at_rest, "Article 16")
    opened.list.setFocus()
    QTest.keyClick(opened.list, Qt.Key.Key_Down)
    at_rest()
    assert opened.at_hand.sources.address == "Article 16(1)"
    assert "Harbour 6(1)" in opened.page.toPlainText()


def test_without_an_instrument_it_says_what_for_and_offers_the_one_next_step(room, tmp_path, resources, at_rest):
    text = tmp_path / "one.txt"
    text.write_text("Convention on Kites\n\nArticle 1\n\nStates shall fly kites in the wind of spring.\n", "utf-8")
    dossier = tmp_path / "kites.travaux"
    Dossier.create(dossier, "Kites").close()
    import_drafts(dossier, [text], resources, label="one")
    room.show_dossier(dossier)
    room.enter()
    at_rest()
    assert not room.body.full
    assert room.notice.title.text() == "No instrument is on the shelf."
    assert room.notice.button.text() == "Add instruments…"


def test_without_a_draft_it_says_so(room, tmp_path, at_rest):
    dossier = tmp_path / "empty.travaux"
    Dossier.create(dossier, "Empty").close()
    room.show_dossier(dossier)
    room.enter()
    at_rest()
    assert room.notice.title.text() == "There is no draft yet."


def test_reading_can_be_stopped_and_gone_on_with(room, sample, at_rest):
    room.show_dossier(sample)
    room.show_pair("rev1", "rev2", "issued")
    room.enter()
    room.notice.button.click()
    at_rest()
    assert room.notice.title.text() == "Stopped."
    room.notice.button.click()
    at_rest()
    assert room.body.full


def test_colours_and_letters_change_without_asking_again(opened):
    asked = opened.loading._asked
    opened.set_look(DARK, QFont("Noto Sans", 13))
    assert opened.loading._asked == asked
    assert DARK.accent in opened.page.toHtml()


def test_a_shelf_that_is_changed_elsewhere_is_read_again(opened, sample, at_rest):
    with Dossier.open(sample) as there:
        there.take_off_shelf("straits")
    opened.outdate()
    at_rest()
    assert [one.key for one in opened.found.instruments] == ["harbour"]
