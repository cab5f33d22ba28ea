"""The room of our delegation: who we are, what became of what we asked, the smallest edit, and who spoke apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QGuiApplication

from app.desktop.delegation.edit_words import instructions, laying_words, marked_text, plain_edit
from app.desktop.delegation.room import PARTED, OurRoom
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.ground.undo_history import UndoHistory
from app.services.dossiers.dossier import Dossier
from app.services.imports.pasting import PastedText, keep_pasted, paragraphs_of_text, read_pasted
from app.services.proposals.delegation import load_our_delegation, own_actor, set_own_actor
from app.treaty.amendments import (
    AmendmentOutcome,
    AmendmentStretch,
    ProvisionAmendment,
    ProvisionEdit,
    Step,
    StretchKind,
)
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    jobs, deeds = Jobs(), UndoHistory()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = OurRoom(jobs, worker, resources, deeds, LIGHT)
    made.set_look(LIGHT, QFont("Noto Sans", 11))
    made.jobs, made.deeds = jobs, deeds
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if "propagateSizeHints" not in r.message]


@pytest.fixture
def at_rest(qtbot, room):
    def wait():
        qtbot.waitUntil(lambda: not room.jobs.working)

    return wait


def opened(room, dossier, at_rest, actor="XKE", with_groups=False):
    set_own_actor(dossier, actor, with_groups)
    room.show_dossier(dossier)
    room.enter()
    at_rest()
    assert room.stand is not None, room.notice.words.text()
    return room


def rows(room) -> list[str]:
    found = [room.asks.index(row, 0).data() for row in range(room.asks.rowCount())]
    return [row.replace("\u2068", "").replace("\u2069", "") for row in found]


def test_who_we_are_is_chosen_by_keys_kept_in_the_dossier_and_taken_back(room, qtbot, sample, at_rest):
    room.show_dossier(sample)
    room.enter()
    assert room.notice.isVisible()
    assert not room.head.drafts.isVisible(), "a list without a draft to choose"
    qtbot.mouseClick(room.notice.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(room.chooser.typed, "Kest")
    qtbot.keyClick(room.chooser.typed, Qt.Key.Key_Return)
    assert room.chooser.isVisible(), "what was taken is seen before it counts"
    assert room.chooser.names.text() == "Kestria"
    qtbot.keyClick(room.chooser.typed, Qt.Key.Key_Return)
    assert not room.chooser.isVisible()
    at_rest()
    assert room.head.who.text() == "Our delegation: Kestria"
    assert own_actor(sample) == ("XKE", False)
    assert room.asks.rowCount() == 3
    assert room.head.drafts.isVisible()
    room.head.groups.click()
    assert own_actor(sample) == ("XKE", True)
    assert room.asks.rowCount() == 5
    assert room.deeds.undo()
    assert (own_actor(sample), room.asks.rowCount()) == (("XKE", False), 3)
    assert room.deeds.undo()
    assert own_actor(sample) == ("", False)
    assert room.notice.title.text() == "Which delegation are you?"


def test_asks_stand_in_the_order_of_the_text_with_their_fates_and_are_counted(room, qtbot, sample, at_rest):
    opened(room, sample, at_rest)
    assert [row.split(":")[0] for row in rows(room)] == [
        "Article 6(2) (asked of Article 5(2)), taken, new wording",
        "Article 8(1) (asked of Article 7(1)), no fate, new wording",
        "Article 8(1) (asked of Article 7(1)), dropped later, delete",
    ]
    shown = [button.text() for button in room.score.buttons.values() if not button.isHidden()]
    assert shown == ["3 asks", "1 taken", "1 dropped later", "1 no fate"]
    qtbot.mouseClick(room.score.buttons["dropped later"], Qt.MouseButton.LeftButton)
    assert len(rows(room)) == 1
    assert "1 with us" in rows(room)[0]
    qtbot.mouseClick(room.score.buttons["all"], Qt.MouseButton.LeftButton)
    assert len(rows(room)) == 3


def test_the_page_says_the_fate_the_smallest_edit_and_who_else_asked_and_both_can_be_copied(
    room, qtbot, sample, at_rest
):
    opened(room, sample, at_rest)
    room.list.setFocus()
    qtbot.keyClick(room.list, Qt.Key.Key_End)
    words = room.page.toPlainText()
    assert "In final: dropped later" in words
    assert "intentionally and without right." in words
    assert "In Article 8(1), delete “and without right”." in words
    assert "Others whose words ask the same here" in words
    assert "Dorvania: delete" in words
    room.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert "intentionally[- and without right-]." in data.text()
    assert "> and without right</del>" in data.html()
    room.say.click()
    assert QGuiApplication.clipboard().text() == "In Article 8(1), delete “and without right”."


def test_enter_shows_the_place_of_an_ask_in_the_texts_and_so_does_its_link(room, qtbot, sample, at_rest):
    opened(room, sample, at_rest)
    wanted: list[tuple[str, str]] = []
    room.place_wanted.connect(lambda draft, provision: wanted.append((draft, provision)))
    room.list.setCurrentIndex(room.asks.index(0, 0))
    qtbot.keyClick(room.list, Qt.Key.Key_Return)
    room.page.anchorClicked.emit(QUrl("place:0"))
    assert wanted == [("final", "article-6/2")] * 2


def test_our_whole_wording_is_shown_where_it_can_be(room, qtbot, sample, at_rest):
    opened(room, sample, at_rest)
    room.list.setCurrentIndex(room.asks.index(1, 0))
    assert "does not say that they should go" in room.page.toPlainText()
    assert not room.copy.isEnabled()
    room.whole.click()
    assert "Our whole wording in the place of final’s" in room.page.toPlainText()
    assert room.copy.isEnabled()
    room.list.setCurrentIndex(room.asks.index(0, 0))
    assert "Nothing is left to ask" in room.page.toPlainText()
    assert not room.whole.isEnabled()


def test_another_draft_is_chosen_and_the_same_ask_stays(room, qtbot, sample, at_rest):
    opened(room, sample, at_rest)
    room.list.setCurrentIndex(room.asks.index(2, 0))
    room.head.drafts.choose("rev1")
    at_rest()
    assert room.stand.draft == "rev1"
    assert room.current.fated.ask.wording == "and without right"
    assert "In rev1: taken" in room.page.toPlainText()


def test_a_working_draft_that_is_added_is_the_newest_and_called_unofficial(room, resources, sample, at_rest):
    opened(room, sample, at_rest)
    screen = paragraphs_of_text("1. Each Contracting State shall make it an offence to enter a digital system.")
    pasted = PastedText(screen, "screen in room 2", "2032-12-04T14:05", "w1", "final", "Article 8(1)")
    keep_pasted(sample, read_pasted(sample, resources, pasted))
    room.outdate()
    at_rest()
    assert room.stand.draft == "w1"
    assert room.head.drafts.box.currentText() == "w1 (unofficial)"
    assert [
        ask.fated.present("w1").fate.value for ask in room.stand.asks if ask.fated.ask.wording == "and without right"
    ] == ["restored"]
    room.head.drafts.choose("final")
    at_rest()
    room.outdate()
    at_rest()
    assert room.stand.draft == "final"


def test_where_members_of_a_group_spoke_apart(room, sample, at_rest):
    apart = Position(ActorRef("XFE", "Fennmark"), Stance.OPPOSE, "Article 20(2)", "", "plenary", "", "2032-12-03")
    with Dossier.open(sample) as there:
        there.user_input.add_position(apart)
    opened(room, sample, at_rest, "XFE")
    room.tabs.setCurrentIndex(PARTED)
    assert room.tabs.tabText(PARTED) == "Spoke apart (1)"
    assert room.parted.index(0, 0).data() == "Article 20(2): we spoke apart from Northern Compact"
    assert "Fennmark: oppose" in room.page.toPlainText()
    opened(room, sample, at_rest, "XNO")
    room.tabs.setCurrentIndex(PARTED)
    assert room.parted.index(0, 0).data() == "Article 20(2): Fennmark spoke apart from Northern Compact"
    opened(room, sample, at_rest, "NORTHERN_COMPACT")
    assert room.parted.rowCount() == 1
    opened(room, sample, at_rest, "XKE")
    room.tabs.setCurrentIndex(PARTED)
    assert "Nobody spoke apart" in room.nothing.title.text()


def test_who_was_chosen_before_is_brought_back_though_nothing_was_read_since(room, sample, at_rest):
    set_own_actor(sample, "XKE", False)
    room.show_dossier(sample)
    room.choose_actor()
    assert room.chooser.actor == "XKE"
    room._keep("XLO", False)
    assert own_actor(sample) == ("XLO", False)
    room._deeds.undo()
    assert own_actor(sample) == ("XKE", False)
    at_rest()


def test_a_delegation_that_asked_nothing_is_told_so_and_a_damaged_dossier_too(room, sample, at_rest, tmp_path):
    opened(room, sample, at_rest, "XLO")
    assert room.asks.rowCount() == 1
    set_own_actor(sample, "FRA", False)
    room.show_dossier(sample)
    room.enter()
    at_rest()
    assert room.notice.title.text() == "We asked nothing yet."
    set_own_actor(sample, "XKE", False)
    room.show_dossier(sample)
    sample.write_bytes(b"no dossier")
    room.enter()
    at_rest()
    assert room.notice.title.text() == "Our asks could not be followed."
    refused: list[str] = []
    room.refused.connect(refused.append)
    room.choose_actor()
    assert len(refused) == 1
    room.show_dossier(sample)
    room.enter()
    assert room.notice.title.text() == "Our asks could not be followed.", "not even who we are can be read"
    room.show_dossier(None)
    assert room.notice.title.text() == "No dossier is open."


def test_a_stopped_job_says_so_and_can_be_begun_again(room, qtbot, sample, at_rest):
    set_own_actor(sample, "XKE", False)
    room.show_dossier(sample)
    room.enter()
    assert room.notice.title.text() == "Following what we asked …"
    room.jobs.cancel()
    at_rest()
    assert room.notice.title.text() == "Stopped."
    qtbot.mouseClick(room.notice.button, Qt.MouseButton.LeftButton)
    at_rest()
    assert room.asks.rowCount() == 3


def test_the_models_keep_the_rules(room, sample, at_rest, qtmodeltester):
    opened(room, sample, at_rest)
    qtmodeltester.check(room.asks)
    qtmodeltester.check(room.parted)
    room.set_look(DARK, QFont("Noto Sans", 12))
    assert room.page.toPlainText()


def test_every_kind_of_edit_has_its_words():
    text = (AmendmentStretch("A bell.", StretchKind.OUT),)
    assert instructions(ProvisionAmendment(ProvisionEdit.STRIKE, "a", "Article 2", text)) == [
        "Delete Article 2: “A bell.”"
    ]
    assert instructions(ProvisionAmendment(ProvisionEdit.MOVE, "a", "Article 2", (), goal="Article 9")) == [
        "Move Article 2 to Article 9."
    ]
    new = ProvisionAmendment(
        ProvisionEdit.NEW, "", "Article 2 bis", (AmendmentStretch("A horn.", StretchKind.IN),), goal="Article 2"
    )
    assert instructions(new) == ["Insert, as a new Article 2 bis (in or after Article 2): “A horn.”"]
    assert marked_text(new) == "{+A horn.+}"
    alone = ProvisionAmendment(ProvisionEdit.NEW, "", "Annex", (AmendmentStretch("A horn.", StretchKind.IN),))
    assert instructions(alone) == ["Insert, as a new Annex: “A horn.”"]
    steps = (
        Step("a", "b", "", ""),
        Step("a", "b", "c", ""),
        Step("a", "", "", ""),
        Step("a", "", "c", ""),
        Step("", "b", "c", ""),
        Step("", "b", "", "d"),
        Step("", "b", "", ""),
    )
    edit = ProvisionAmendment(ProvisionEdit.EDIT, "a", "Article 2", (AmendmentStretch("x", StretchKind.KEPT),), steps)
    assert instructions(edit) == [
        "In Article 2, replace “a” by “b”.",
        "In Article 2, replace “a” after “c” by “b”.",
        "In Article 2, delete “a”.",
        "In Article 2, delete “a” after “c”.",
        "In Article 2, insert “b” after “c”.",
        "In Article 2, insert “b” before “d”.",
        "In Article 2, insert “b”.",
    ]
    assert plain_edit([edit, new]).count("\n\n") == 1
    assert all(laying_words(one, "final") or one is AmendmentOutcome.LAID for one in AmendmentOutcome)


def test_what_our_groups_asked_and_the_day_of_the_membership(resources, sample):
    stand = load_our_delegation(sample, "XFE", resources)
    assert (stand.groups, stand.day, stand.draft) == (("NORTHERN_COMPACT",), "2032-12-02", "final")
    assert [ask.fated.address for ask in stand.asks if ask.groups] == [
        "Article 16 bis",
        "Article 20(2)",
        "Article 16 bis",
    ]
