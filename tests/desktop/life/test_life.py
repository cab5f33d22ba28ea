"""The room of the life of a provision, on the sample: keys, clicks, colours; what is matched never looks marked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QFont, QGuiApplication

from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import speak
from app.desktop.ground.style.theme import LIGHT
from app.desktop.life import life_room
from app.desktop.life.life_marks import Colouring, fragments_of
from app.desktop.life.life_room import LifeRoom
from app.desktop.life.version_card import VersionCard
from app.desktop.life.version_words import balance_words, draft_words, state_words, version_in_words
from app.redline.life.model import Passage, Story, TurnView
from app.redline.model import Style
from app.services.dossiers.dossier import Dossier
from app.services.history.lives_client import lives_in
from app.services.processes.worker_pool import WorkerPool
from app.treaty.lineages import Turn
from app.treaty.reading import apply_reading

QUIET = ("propagateSizeHints",)


@pytest.fixture(scope="session")
def lives(made_sample, resources):
    return lives_in(made_sample, "final", resources)


@pytest.fixture
def room(qtbot, resources, qtlog):
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = LifeRoom(jobs, WorkerPool(), resources, LIGHT)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    font = QFont(["Noto Sans", "Noto Sans Arabic"])
    font.setPointSizeF(11)
    made.set_look(LIGHT, font)
    made.show()
    made.activateWindow()
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if not any(word in r.message for word in QUIET)]


@pytest.fixture
def on(room, lives):
    """The room on the provision at an address, as seen from a draft, without waiting for a child."""

    def show(address, label="final"):
        room._label, room._provision = label, lives.at(label, address)
        room._loaded(lives)
        return room

    return show


def card_of(room, label):
    return next(card for card in room.column.cards if card.life.drafts[card.version.draft].label == label)


def spot_of(card, words):
    card.fit(card.width())
    return next(n for n in range(len(card._laid.spots)) if card._laid.words_of(n) == words)


def test_it_says_what_it_is_for_when_nothing_is_chosen(room, qtbot):
    assert "Ctrl+L" in room.state.words.text()
    with qtbot.waitSignal(room.choose_wanted):
        qtbot.mouseClick(room.state.button, Qt.MouseButton.LeftButton)


def test_the_lives_come_from_a_child_and_are_kept_until_the_dossier_says_otherwise(room, sample, qtbot, lives):
    room.open(sample, "final", lives.at("final", "Article 8"))
    assert "Following" in room.state.title.text()
    qtbot.waitUntil(lambda: room.life is not None)
    assert [card.life.drafts[card.version.draft].label for card in room.column.cards] == [
        "final",
        "rev2",
        "rev1",
        "zero",
    ]
    # At hand: no job is needed for another provision, nor for another draft of the same language.
    room.open(sample, "rev1", lives.at("rev1", "Article 16 bis"))
    assert not room.loader._jobs.working
    assert room.life.provision == lives.at("rev1", "Article 16 bis")
    with Dossier.open(sample) as there:
        there.set_author("Delegation of Fennmark", "")
    room.open(sample, "final", lives.at("final", "Article 8"))
    assert room.loader._jobs.working
    qtbot.waitUntil(lambda: not room.loader._jobs.working)
    card = card_of(room, "rev2")
    card.look_at(spot_of(card, "and without right"))
    assert "no delegation is confirmed" in room.story.toPlainText()


def test_cancel_says_that_nothing_was_changed_and_offers_to_try_again(room, sample, qtbot, lives):
    room.open(sample, "final", lives.at("final", "Article 8"))
    qtbot.mouseClick(room.state.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "stopped" in room.state.words.text())
    qtbot.mouseClick(room.state.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.life is not None)


def test_what_cannot_be_told_is_one_sentence(room, sample, qtbot):
    room.open(sample, "final", "nowhere")
    qtbot.waitUntil(lambda: "no such provision" in room.state.words.text())


def test_a_click_on_a_word_tells_its_story_and_does_not_credit_the_restorer(on, qtbot):
    room = on("Article 8")
    card = card_of(room, "rev2")
    spot = spot_of(card, "and without right")
    box = next(iter(card._laid.boxes_of(spot))).translated(card._origin())
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(round(box.center().x()) + 20, round(box.center().y())))
    assert card.words == "and without right"
    told = room.story.toPlainText()
    first, left, returned = (told.index(words) for words in ("First stood in zero", "Left in rev1", "Returned in rev2"))
    assert first < told.index("Nobody is recorded") < left
    assert left < told.index("Kestria") < returned
    assert returned < told.index("Fennmark")
    assert "≈ Kestria" in told
    assert "≈ Fennmark" not in told
    assert told.index("marked in the draft") > returned
    # A click beside all words tells of the draft.
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 4, card.height() - 4))
    assert "Compare with rev1" in room.story.toPlainText()


def test_a_place_in_the_words_opens_their_story(room, sample, lives, qtbot):
    provision = lives.at("rev2", "Article 7(1)")
    with Dossier.open(sample, write=False) as there:
        text = apply_reading(there.draft("rev2")).draft.by_id()[provision].text
    room.open(sample, "rev2", provision, text.index("without right"))
    qtbot.waitUntil(lambda: room.life is not None)
    assert room.column.current is card_of(room, "rev2")
    assert room.column.current.words == "and without right"
    room.column.current.look_in(provision, len(text) + 5)
    assert room.column.current.spot == -1
    room.open(sample, "rev2", provision, 0)
    assert room.column.current.words.startswith("Each Contracting State")


def test_the_keyboard_walks_over_drafts_and_words(on, qtbot):
    room = on("Article 8")
    first = room.column.cards[0]
    assert room.column.current is first
    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = room.column.current
    assert second is room.column.cards[1]
    qtbot.keyClick(second, Qt.Key.Key_Right)
    assert second.spot == 0
    before = second.words
    qtbot.keyClick(second, Qt.Key.Key_Right)
    assert second.words != before
    qtbot.keyClick(second, Qt.Key.Key_Left)
    with qtbot.waitSignal(room.told):
        qtbot.keyClick(second, Qt.Key.Key_Left)
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert second.spot == -1
    qtbot.keyClick(second, Qt.Key.Key_Left)
    with qtbot.waitSignal(room.told):
        qtbot.keyClick(second, Qt.Key.Key_Right)
    qtbot.keyClick(second, Qt.Key.Key_End)
    assert room.column.current is room.column.cards[-1]
    with qtbot.waitSignal(room.told):
        qtbot.keyClick(room.column.current, Qt.Key.Key_Down)
    qtbot.keyClick(room.column.current, Qt.Key.Key_Home)
    assert room.column.current is first
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(first, Qt.Key.Key_Escape)


def test_the_keys_go_to_the_draft_that_is_looked_at(on):
    room = on("Article 8")
    room.column.look_at(card_of(room, "rev1"))
    room.bar.forward.setFocus()
    room.setFocus()
    assert card_of(room, "rev1").hasFocus()
    room.show_empty()
    room.setFocus()
    assert room.state.button.hasFocus()


def test_next_previous_and_up(on, lives, qtbot):
    room = on("Article 8")
    room.bar.forward.click()
    assert room.life.provision == lives.at("final", "Article 9")
    room.bar.back.click()
    assert room.life.provision == lives.at("final", "Article 8")
    room = on("Article 8(2)")
    room.bar.up.click()
    assert room.life.provision == lives.at("final", "Article 8")
    assert "Article 8" in room.bar.title.text()
    room = on("Article 1")
    with qtbot.waitSignal(room.told):
        room.step(-1)
    room = on("CHAPTER I")
    with qtbot.waitSignal(room.told):
        room.climb()


@pytest.fixture
def by_turns(on, monkeypatch):
    """The same room, for which no number of drafts is few."""
    room = on("Article 8")
    monkeypatch.setattr(life_room, "_FEW", 0)
    return room


def test_a_life_of_many_drafts_comes_by_turns_as_it_comes_at_once(by_turns, lives, qtbot):
    room = by_turns
    before, cards = room.life, list(room.column.cards)
    room.step(1)
    assert (room.life, room.column.cards) == (before, cards), "what was shown stays meanwhile"
    room.step(1)  # from where the reader will be, not from what is seen
    qtbot.waitUntil(lambda: not room._turns.going)
    assert room.life == lives.life("final", lives.at("final", "Article 10"))
    assert [card.version for card in room.column.cards] == list(reversed(room.life.versions))
    assert all(card.isVisible() for card in room.column.cards)
    assert room.column.current.version.draft == room.life.start
    assert "Article 10" in room.bar.title.text()
    qtbot.waitUntil(lambda: len(room.column._inside.findChildren(VersionCard)) == len(room.column.cards))


def test_the_order_can_be_turned_round_while_a_life_is_made(by_turns, qtbot):
    room = by_turns
    room.step(1)
    room.bar.order.click()
    qtbot.waitUntil(lambda: not room._turns.going)
    assert [card.version.draft for card in room.column.cards] == [0, 1, 2, 3]


def test_a_life_that_is_being_made_is_not_shown_of_a_dossier_that_is_closed(by_turns, qtbot):
    room = by_turns
    room.step(1)
    room.show_empty()
    qtbot.wait(100)
    assert (room.life, room.column.cards) == (None, [])
    assert room.pages.currentWidget() is room.state


def test_the_order_is_turned_round_and_the_draft_stays_looked_at(on):
    room = on("Article 8")
    room.column.look_at(card_of(room, "rev1"))
    room.bar.order.click()
    assert [card.version.draft for card in room.column.cards] == [0, 1, 2, 3]
    assert room.column.current is card_of(room, "rev1")


def test_an_unchanged_draft_is_one_line_that_opens_and_closes(on, qtbot):
    room = on("Article 21")
    card = card_of(room, "rev1")
    assert card.thin
    low = card.height()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert not card.thin
    assert card.height() > low
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert "unchanged" in card.accessibleName()
    absent = card_of(on("Article 16 bis", "rev1"), "zero")
    with qtbot.waitSignal(room.told):
        qtbot.keyClick(absent, Qt.Key.Key_Return)
    with qtbot.waitSignal(room.told):
        qtbot.keyClick(absent, Qt.Key.Key_Right)


def test_a_fold_of_unchanged_provisions_opens(on, qtbot):
    room = on("CHAPTER II")
    card = next(card for card in room.column.cards if card.opened and card.version.draft == 1)
    card.fit(card.width())
    fold = card._laid.folds[0]
    high = card.height()
    point = fold.place.translated(card._origin()).center().toPoint()
    qtbot.mouseMove(card, point)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=point)
    assert card.height() > high
    assert fold.first in card._unfolded


def test_colours_by_origin_have_numbers_and_a_legend(on, qtbot):
    room = on("Article 19")
    assert not room.legend.isVisible()
    qtbot.keyClick(room.column.cards[0], Qt.Key.Key_C)
    assert room.legend.isVisible()
    assert [entry.origin for entry in room.legend.entries] == [0, 1, 3]
    card = card_of(room, "rev1")
    card.fit(card.width())
    numbers = [f for shape in card._laid.shapes for f in shape.fragments if f.number]
    assert {f.text for f in numbers} == {"2"}
    assert all("2" not in card._laid.words_of(spot) for spot in range(len(card._laid.spots)))
    room.legend.entries[1].click()
    assert room._type.colouring.only == 1
    room.legend.entries[2].click()
    assert room._type.colouring.only == 3
    assert not room.legend.entries[1].isChecked()
    room.legend.entries[2].click()
    assert room._type.colouring.only == -1
    qtbot.keyClick(room.column.cards[0], Qt.Key.Key_C)
    assert not room.legend.isVisible()


def test_links_of_the_story_lead_to_places_pairs_and_drafts(on, qtbot, lives):
    room = on("Article 8")
    room.column.look_at(card_of(room, "rev2"))
    with qtbot.waitSignal(room.place_wanted) as found:
        room.story.anchorClicked.emit(QUrl("open:2"))
    assert found.args == ["rev2", lives.at("rev2", "Article 7")]
    with qtbot.waitSignal(room.pair_wanted) as found:
        room.story.anchorClicked.emit(QUrl("pair:2"))
    assert found.args == ["rev1", "rev2", lives.at("rev2", "Article 7")]
    room.story.anchorClicked.emit(QUrl("draft:0"))
    assert room.column.current is card_of(room, "zero")


def test_a_version_is_copied_with_its_label_and_address(on, qtbot):
    room = on("Article 8(1)")
    room.column.look_at(card_of(room, "rev1"))
    qtbot.keyClick(room.column.current, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("rev1 Article 7(1)\n1. Each Contracting State")
    assert "without right" not in text, "what left the draft is not part of it"


def test_what_is_heard_tells_marks_and_who_asked_apart(on):
    room = on("Article 8(1)")
    card = card_of(room, "rev1")
    heard = card.accessibleDescription()
    assert "(deleted: and without right)" in heard
    assert "Kestria (matched by wording)" in heard
    assert "3 words went" in heard
    assert "(inserted: and without right)" in card_of(room, "rev2").accessibleDescription()
    assert "Fennmark (marked in the draft)" in card_of(room, "rev2").accessibleDescription()
    assert "Before: Article 7(1)" in card_of(room, "final").accessibleDescription()


def test_states_in_words(on):
    life = on("Article 16 bis", "rev1").life
    assert [state_words(life, version) for version in life.versions] == ["not there yet", "new", "unchanged", "gone"]
    assert "not there yet" in version_in_words(life, life.versions[0])
    life = on("Article 21").life
    assert [state_words(life, v) for v in life.versions] == [
        "in the first draft",
        "unchanged",
        "words changed",
        "divided",
    ]
    life = on("Article 4").life
    assert state_words(life, life.versions[3]) == "moved"
    assert "moved; the other place is Article 17" in version_in_words(life, life.versions[3])


@pytest.mark.parametrize("width", [420, 700, 1300])
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_is_clipped_at_any_width(on, qapp, width, mirrored):
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    qapp.setLayoutDirection(direction)
    try:
        room = on("Article 19")
        room.story.hide()
        room.resize(width, 600)
        qapp.processEvents()
        for card in room.column.cards:
            card.fit(card.width())
            if card._laid is None:
                continue
            for shape in card._laid.shapes:
                origin = card._origin() + shape.place
                high = sum(shape.layout.lineAt(n).height() for n in range(shape.layout.lineCount()))
                assert origin.x() >= 0
                assert origin.y() + high <= card.height() + 1
                for number in range(shape.layout.lineCount()):
                    line = shape.layout.lineAt(number)
                    assert origin.x() + line.naturalTextRect().right() <= card.width() + 1
            for chip in card._laid.chips:
                place = chip.place.translated(card._origin())
                assert place.left() >= 0
                assert place.right() <= card.width() + 1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_number_stands_behind_the_words_and_before_the_space():
    colouring = Colouring(by_origin=True, drafts=3)
    story = Story((TurnView(Turn.ENTERED, 1, (), ()),))
    passages = (
        Passage("Lamps ", Style.EQUAL),
        Passage("shine ", Style.INSERTED, "c1", story),
        Passage("; ", Style.EQUAL),
    )
    spots = []
    assert [(f.text, f.number) for f in fragments_of(passages, spots, colouring)] == [
        ("Lamps ", False),
        ("shine", False),
        ("2", True),
        (" ", False),
        ("; ", False),
    ]
    assert [spot.text for spot in spots] == ["shine"]
    assert [f.text for f in fragments_of(passages, [], Colouring())] == ["Lamps ", "shine ", "; "]
    # A lone sign is coloured and not numbered.
    assert [f.text for f in fragments_of((Passage(", ", Style.EQUAL, "", story),), [], colouring)] == [", "]


def test_isolated_words():
    assert isolate_text("x") == "\u2068x\u2069"
    assert isolate_text("") == ""


def test_how_many_words_came_and_went_reads_alike_in_arabic(qapp, resources, on):
    room = on("Article 8")
    version = replace(room.column.cards[-1].version, draft=1, entered=11, left=1)
    assert balance_words(version) == "+11 −1"
    speak(qapp, "ar", resources.folder / "translations")
    assert balance_words(version) == "\u2066+11 −1\u2069"


def test_a_symbol_that_is_the_label_is_said_once(on):
    draft = on("Article 8").column.cards[0].life.drafts[0]
    assert draft_words(replace(draft, symbol=draft.label, date="", meeting="")) == draft.label
    assert "S/1" in draft_words(replace(draft, symbol="S/1"))


def test_a_click_on_a_name_looks_at_the_words_for_which_it_asked(on, qtbot, lives):
    room = on("Article 8")
    found = 0
    for card in room.column.cards:
        card.fit(card.width())
        if card._laid is None:
            continue
        for chip in card._laid.chips:
            if card._laid.spot_named(chip.place.center(), -1) < 0:
                continue
            place = (chip.place.center() + card._origin()).toPoint()
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)
            turns = [turn for turn in card.story.turns if turn.draft == card.version.draft]
            asked = [one for turn in turns for one in turn.chips]
            assert (chip.chip.actor, chip.chip.opposite) in [(one.actor, one.opposite) for one in asked]
            assert chip.chip.full in room.story.toPlainText()
            found += 1
    assert found, "somebody is named in this life"
