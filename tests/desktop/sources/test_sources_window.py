"""The ways between the texts and the room of sources: signs, cards, filters, links, files that are dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.desktop.texts.rows.source_signs import source_signs
from app.services.dossiers.dossier import Dossier


@pytest.fixture
def opened(window, sample, at_rest):
    """The window on two drafts of the sample, opened and compared in a child."""
    window.dossiers.open(sample, "rev1", "rev2")
    at_rest()
    return window


ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def place_of(change) -> str:
    return change.newer_address or change.older_address


def change_at(window, address: str):
    return next(one for one in window.texts.redline.changes if place_of(one) == address)


def row_at(window, address: str):
    return next(one for one in window.texts.redline.rows if one.newer is not None and one.newer.address == address)


def test_the_margin_says_which_provisions_stand_in_an_instrument_and_which_way_changes_lead(opened):
    signs = source_signs(opened.texts.redline)
    kinds = {address: [one.kind for one in signs.get(row_at(opened, address).id, ())]
             for address in ("Article 4(1)", "Article 4(2)", "Article 6", "Article 18(1)", "Article 22")}  # fmt: skip
    assert kinds == {
        "Article 4(1)": ["verbatim"],
        "Article 4(2)": ["verbatim", "toward"],
        "Article 6": ["adapted", "away"],
        "Article 18(1)": ["adapted"],
        "Article 22": [],
    }
    shown = opened.texts.view.stage.signs_of(row_at(opened, "Article 6").id)
    assert "away from Harbour 4" in [one.words for one in shown]
    assert any("Source: Harbour 4" in one.words for one in shown)


def test_a_screen_reader_hears_the_sources_of_a_row(opened, at_rest):
    opened.texts.show_words(True)
    opened.texts.walk.read_row(row_at(opened, "Article 6").id)
    said = opened.texts.words.toPlainText()
    assert "away from Harbour 4." in said
    assert "Source: Harbour 4" in said


def test_the_card_tells_sources_and_bearings_and_leads_to_the_words(opened, at_rest):
    opened.texts.choose(change_at(opened, "Article 6").id)
    at_rest()
    said = opened.texts.details.toPlainText()
    assert "Where the words come from" in said
    assert "away from Harbour 4" in said
    assert "100% of its words, 1 departure, since zero" in said.translate(ISOLATES)
    assert "came in rev2" in said
    assert "asked by Kestria" in said
    opened.texts.details.anchorClicked.emit(QUrl("source:harbour/article-4"))
    at_rest()
    reader = opened.side_rooms.sources.reader
    assert reader.isVisible()
    assert "Measures at home" in reader.page.toPlainText()


def test_a_provision_without_a_source_says_so(opened, at_rest):
    opened.texts.choose(change_at(opened, "Article 7(1)").id)
    at_rest()
    assert "no source on the shelf" in opened.texts.details.toPlainText()


def test_an_article_without_amendments_is_told_with_its_sources(opened, at_rest):
    opened.texts.details.show_article(opened.texts.redline, row_at(opened, "Article 18").id)
    said = opened.texts.details.toPlainText()
    assert "Nothing was amended here" in said
    assert "Where the words come from" in said
    assert "Harbour 7" in said


def test_changes_are_filtered_by_which_way_they_lead_and_by_instrument(opened, at_rest):
    def left(**facts) -> set[str]:
        opened.texts.filters.want(facts)
        at_rest()
        admitted = opened.texts.walk.changes.admitted()
        return {place_of(one) for one in opened.texts.redline.changes if one.id in admitted}

    assert "Article 27(2)" in left(bearing="toward")
    assert "Article 6" not in left(bearing="toward")
    assert "Article 6" in left(bearing="away")
    assert left(source="straits") <= {"Article 27(2)", "Article 28(1)", "Article 28(2)", "Article 28(3)"}
    assert opened.texts.filters.buttons["source"].text().startswith("Source (1)")
    assert "toward a source" in [words for _value, words, _count in opened.texts.filters._choices("bearing")]


def test_the_room_shows_what_was_read_and_leads_back(opened, at_rest):
    row = row_at(opened, "Article 27(2)")
    opened.texts.view.sources_wanted.emit(row.newer.provision)
    at_rest()
    room = opened.side_rooms.sources
    assert opened.context.rooms.name == "sources"
    assert room.at_hand.sources.address == "Article 27(2)"
    room.place_wanted.emit("rev2", room.at_hand.sources.provision)
    at_rest()
    assert opened.context.rooms.name == "texts"
    assert opened.texts.view.at_row == row.id
    opened.context.rooms.back()
    if opened.context.rooms.name == "texts":  # where the row was gone to from another of the texts
        opened.context.rooms.back()
    assert opened.context.rooms.name == "sources"


def test_changes_of_the_room_are_shown_in_the_texts(opened, at_rest):
    opened.navigator.show_sources_of(row_at(opened, "Article 6").newer.provision)
    at_rest()
    opened.side_rooms.sources._lead_to_changes(row_at(opened, "Article 6").newer.provision)
    at_rest()
    assert opened.context.rooms.name == "texts"
    shown = opened.texts.walk.changes.admitted()
    assert {place_of(one) for one in opened.texts.redline.changes if one.id in shown} == {"Article 6"}


def test_what_is_compared_is_told_anew_when_the_shelf_is_another(opened, at_rest, sample):
    assert opened.texts.redline.precedents is not None
    opened.navigator.show_shelf()
    at_rest()
    opened.side_rooms.sources.shelf.take_off(("harbour", "straits"), computer=False)
    at_rest()
    at_rest()
    assert opened.comparison.compared.redline.precedents is None
    assert not source_signs(opened.texts.redline)
    opened.context.history.undo()
    at_rest()
    at_rest()
    assert opened.comparison.compared.redline.precedents is not None
    with Dossier.open(sample, write=False) as there:
        assert [one.key for one in there.shelf_summaries()] == ["harbour", "straits"]


def test_files_that_are_dropped_in_the_room_are_for_the_shelf(opened, at_rest, tmp_path):
    file = tmp_path / "kites.txt"
    file.write_text("Convention on kites (KITES)\n\nArticle 1\n\nKites shall fly in every wind of spring.\n", "utf-8")
    opened.navigator.show_shelf()
    at_rest()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert opened.imports.drag(event) == ("1 file → shelf of instruments",)
    opened.imports.drop(event)
    at_rest()
    dialog = opened.side_rooms.sources.shelf.preview.dialog
    assert dialog.facts.fields.short_name.text() == "KITES"
    dialog.reject()
    at_rest()


def test_a_citation_of_an_instrument_leads_to_it(window, resources, tmp_path, at_rest, qtbot):
    from app.services.imports.import_files import import_drafts
    from app.services.imports.instruments import add_instruments
    from app.treaty.instruments import InstrumentFacts

    dossier = tmp_path / "kites.travaux"
    Dossier.create(dossier, "Kites").close()
    old = tmp_path / "old.txt"
    old.write_text(
        "Convention on the flying of kites\n\nArticle 1\n\nA kite is a thing that flies on a string.\n\n"
        "Article 2\n\nNobody shall be asked for a fee for the wind.\n", "utf-8"
    )  # fmt: skip
    add_instruments(dossier, [old], resources, InstrumentFacts("", "Kites"))
    for label, words in (("one", "States"), ("two", "All States")):
        file = tmp_path / f"{label}.txt"
        file.write_text(
            f"Draft treaty on balloons\n\nArticle 1\n\n{words} shall let balloons rise as article 2 of the Convention "
            "on the flying of kites says of kites.\n", "utf-8"
        )  # fmt: skip
        import_drafts(dossier, [file], resources, label=label)
    window.dossiers.open(dossier, "one", "two")
    at_rest()
    qtbot.waitUntil(lambda: bool(window.texts.details._cites), timeout=30_000)
    window.texts.choose(window.texts.redline.changes[0].id)
    at_rest()
    said = window.texts.details.toPlainText()
    assert "Cited here" in said
    assert "Kites 2" in said
