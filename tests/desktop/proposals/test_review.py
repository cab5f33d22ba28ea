"""The review as a delegate uses it: keys, what they do to the dossier, and what is shown of a block."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.desktop.ground.language.translation import speak
from app.desktop.ground.style.theme import DARK
from app.desktop.proposals.found_words import find_words
from app.desktop.proposals.passage_breaks import with_breaks
from app.desktop.proposals.review_passage import marked_ranges
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_papers
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper, Review

KEY = Qt.Key
FRA, UNKNOWN = ActorRef("FRA", "France"), ActorRef("?", "Atlantis")


def ask(name, wording="two kites", edit=Edit.RESTATE):
    return Ask(name, edit, Stance.PROPOSE, "Article 1", wording)


def block(name, *asks, actors=(FRA,), text="France\nEach Party shall keep two kites.\nRationale\nOne is soon lost."):
    return Proposal(name, actors, "proponent", "Article 1", "p.txt", "page 1", "", "", asks, "One is soon lost.", text)


@pytest.fixture
def dossier(tmp_path):
    path = tmp_path / "kites.travaux"
    blocks = (
        block("1", ask("1.1"), ask("1.2", "One is soon lost.", Edit.NOTE)),
        block("2", ask("2.1"), actors=(UNKNOWN,)),
        block("3"),
        block("4", ask("4.1")),
    )
    with Dossier.create(path, "Kites") as made:
        made.add_paper(ProposalPaper("p.txt", "abc", "", blocks))
    return path


@pytest.fixture
def review(window, dossier):
    window.dossiers.open(dossier)
    window.imports.open_review()
    assert window.context.rooms.name == "review"
    return window.imports.review


@pytest.fixture
def press(review, qtbot):
    """Press keys in the list of the review, one after the other."""

    def call(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            qtbot.keyClick(review.list, key, modifier)

    return call


def stored(path):
    with Dossier.open(path, write=False) as there:
        return [one for paper in there.papers() for one in paper.proposals]


def test_space_confirms_and_goes_on_and_the_dossier_has_it_at_once(review, press, dossier):
    press(KEY.Key_Space)
    assert stored(dossier)[0].review is Review.CONFIRMED
    assert review.at == 1
    assert review.told.text().startswith("1 of 4 settled")
    press(KEY.Key_R, KEY.Key_Return, KEY.Key_Space)
    assert [one.review.value for one in stored(dossier)] == ["confirmed", "rejected", "confirmed", "confirmed"]
    assert review.at == 3


def test_n_goes_to_the_next_doubtful_block_and_says_when_none_is_left(review, press):
    press(KEY.Key_N)
    assert review.at == 1
    press(KEY.Key_N)
    assert review.at == 2
    press(KEY.Key_N)
    assert review.at == 1
    press(KEY.Key_Space, KEY.Key_Space, KEY.Key_N)
    assert "nothing doubtful is left" in review.told.text()


def test_one_key_changes_what_an_ask_is(review, press, dossier):
    press(KEY.Key_Right, KEY.Key_D)
    first = stored(dossier)[0]
    assert [(one.edit, one.stance) for one in first.asks] == [
        (Edit.RESTATE, Stance.PROPOSE),
        (Edit.DELETE, Stance.DELETE),
    ]
    assert first.review is Review.CORRECTED
    press(KEY.Key_Left, KEY.Key_I, KEY.Key_Delete)
    assert [one.edit for one in stored(dossier)[0].asks] == [Edit.DELETE]
    assert review.at == 0


def test_ctrl_z_takes_answers_back_in_turn_and_shows_their_block(review, press, dossier):
    press(KEY.Key_I, KEY.Key_Space, KEY.Key_R)
    for expected in (1, 0, 0):
        press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
        assert review.at == expected
    assert [one.review for one in stored(dossier)] == [Review.UNSEEN] * 4
    assert stored(dossier)[0].asks[0].edit is Edit.RESTATE


def test_ctrl_shift_z_gives_answers_again(review, press, dossier):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(KEY.Key_I, KEY.Key_R)
    after = stored(dossier)
    press(KEY.Key_Z, KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [one.review for one in stored(dossier)] == [Review.UNSEEN] * 4
    press(KEY.Key_Z, KEY.Key_Z, modifier=both)
    assert stored(dossier) == after
    assert after[0].review is Review.REJECTED
    assert after[0].asks[0].edit is Edit.INSERT


def test_all_without_a_doubt_are_confirmed_at_once_and_taken_back_at_once(review, press, dossier):
    press(KEY.Key_R)  # settled otherwise before
    press(KEY.Key_Space, modifier=Qt.KeyboardModifier.ShiftModifier)
    after = [one.review.value for one in stored(dossier)]
    assert after == ["rejected", "", "", "confirmed"]
    assert "1 confirmed" in review.told.text()
    press(KEY.Key_Space, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert "nothing without a doubt is left" in review.told.text()
    press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [one.review.value for one in stored(dossier)] == ["rejected", "", "", ""]


def test_what_somebody_else_settled_meanwhile_stays_as_they_left_it(review, press, dossier):
    with Dossier.open(dossier) as there:
        (paper,) = there.papers()
        there.user_input.review(replace(paper.proposals[0], review=Review.REJECTED))
    press(KEY.Key_Space, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert [one.review.value for one in stored(dossier)] == ["rejected", "", "", "confirmed"]


def test_an_answer_is_taken_back_when_the_review_is_closed_and_when_it_lists_others(window, review, press, dossier):
    told = []
    review.settled.connect(lambda: told.append("settled"))
    press(KEY.Key_R, KEY.Key_Escape)
    assert review.work is None
    review.undo()
    assert (stored(dossier)[0].review, told) == (Review.UNSEEN, ["settled"])
    review.redo()
    assert (stored(dossier)[0].review, told) == (Review.REJECTED, ["settled"] * 2)
    with Dossier.open(dossier) as there:
        there.add_paper(ProposalPaper("q.txt", "def", "", (block("9"),)))
    window.imports.open_review(("q.txt",))
    review.undo()
    assert (stored(dossier)[0].review, len(told), review.work.changed) == (Review.UNSEEN, 2, True)


def test_an_answer_that_cannot_be_taken_back_is_told(review, press, dossier, window):
    press(KEY.Key_R)
    dossier.write_bytes(b"no dossier")
    press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "is damaged; its newest sound copy is" in window.context.message.words.text()


def test_undo_shows_a_block_that_the_filter_hides(review, press, dossier):
    press(KEY.Key_N, KEY.Key_Space)
    review.shown.setCurrentIndex(review.shown.findData("doubtful"))
    review.shown.setFocus()
    review.shown.activated.emit(1)
    assert review.model.rowCount() == 1
    assert review.focusWidget() is review.list
    press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert review.at == 1
    assert stored(dossier)[1].review is Review.UNSEEN


def test_actors_are_typed_in_any_language_and_taken_by_their_digits(review, press, qtbot, dossier):
    press(KEY.Key_N, KEY.Key_A)
    chooser = review.dialog
    assert "? Atlantis" in chooser.names.text()
    qtbot.keyClicks(chooser.typed, "Korea")
    assert {one.actor for one in chooser.found} == {"PRK", "KOR"}
    wanted = next(n for n, one in enumerate(chooser.found) if one.actor == "KOR")
    qtbot.keyClicks(chooser.typed, str(wanted + 1))
    qtbot.keyClicks(chooser.typed, "Alemania")
    qtbot.keyClick(chooser.typed, KEY.Key_Return)
    qtbot.keyClicks(chooser.typed, "G77")
    qtbot.keyClick(chooser.typed, KEY.Key_Return)
    qtbot.keyClick(chooser.typed, KEY.Key_Return)
    assert review.dialog is None
    right = stored(dossier)[1]
    assert [actor.id for actor in right.actors] == ["KOR", "DEU", "G77"]
    assert right.review is Review.CORRECTED


def test_backspace_takes_a_name_away_and_nothing_is_taken_for_a_name_that_is_none(review, press, qtbot, dossier):
    press(KEY.Key_A)
    chooser = review.dialog
    qtbot.keyClicks(chooser.typed, "Narnia")
    qtbot.keyClick(chooser.typed, KEY.Key_Return)
    assert [one.id for one in chooser.chosen] == ["FRA"]
    chooser.typed.clear()
    qtbot.keyClick(chooser.typed, KEY.Key_Backspace)
    assert chooser.chosen == []
    chooser.reject()
    assert stored(dossier)[0].actors == (FRA,)


def test_the_editor_puts_an_ask_and_its_block_right(review, press, dossier):
    press(KEY.Key_E)
    editor = review.dialog
    editor.address.setText("Article 2(1)")
    editor.wording.setPlainText("three kites")
    editor.role.setCurrentText("facilitator")
    editor.base.setCurrentText("zero")
    editor.accept()
    right = stored(dossier)[0]
    assert (right.asks[0].address, right.asks[0].wording) == ("Article 2(1)", "three kites")
    assert (right.role, right.base, right.review) == ("facilitator", "zero", Review.CORRECTED)
    assert right.asks[1].wording == "One is soon lost."


def test_an_editor_that_changes_nothing_says_nothing(review, press, dossier):
    press(KEY.Key_E)
    review.dialog.accept()
    press(KEY.Key_Plus)
    review.dialog.accept()
    assert stored(dossier)[0].review is Review.UNSEEN


def test_one_more_ask_is_added(review, press, dossier):
    press(KEY.Key_N, KEY.Key_N, KEY.Key_Plus)
    review.dialog.wording.setPlainText("and a string")
    review.dialog.accept()
    (new,) = stored(dossier)[2].asks
    assert (new.edit, new.wording) == (Edit.INSERT, "and a string")
    assert new.id.startswith("3.")


def test_what_is_read_is_shown_with_why_it_is_doubtful(review, press, window):
    assert "One is soon lost." in review.read.page.toPlainText()
    assert "not settled yet" in review.read.page.toPlainText()
    press(KEY.Key_N)
    assert "“Atlantis” is no name that is known" in review.read.page.toPlainText()
    window.appearance.set_theme(DARK)
    assert "“Atlantis” is no name that is known" in review.read.page.toPlainText()


def test_escape_goes_back_and_a_review_that_changed_something_compares_anew(on_sample, qtbot, at_rest):
    window = on_sample
    window.imports.open_review()
    qtbot.keyClick(window.imports.review.list, KEY.Key_Escape)
    assert window.context.rooms.name == "texts"
    assert not window.context.jobs.working
    asked = next(one for one in attributions(window) if one.asked.proposal and not one.opposite)
    window.imports.open_review()
    row = next(n for n, one in enumerate(window.imports.review.work.blocks) if one.proposal.id == asked.asked.proposal)
    window.imports.review.list.setCurrentIndex(window.imports.review.model.index(row, 0))
    qtbot.keyClick(window.imports.review.list, KEY.Key_R)
    qtbot.keyClick(window.imports.review.list, KEY.Key_Escape)
    at_rest()
    assert all(one.asked.proposal != asked.asked.proposal for one in attributions(window))


def attributions(window):
    return [one for view in window.comparison.compared.redline.changes for one in view.attributions]


def test_a_dossier_without_proposals_says_so(window, tmp_path):
    path = tmp_path / "empty.travaux"
    Dossier.create(path, "Empty").close()
    window.imports.open_review()
    assert "Open a dossier" in window.context.message.words.text()
    window.dossiers.open(path)
    window.imports.open_review()
    assert "no proposal" in window.context.message.words.text()
    assert window.context.rooms.name != "review"


def test_a_refusal_leaves_the_block_as_it_was(review, press, dossier, window):
    dossier.write_bytes(b"something else")
    press(KEY.Key_Space)
    assert "is damaged; its newest sound copy is" in window.context.message.words.text()
    assert review.at == 0
    assert review.block.proposal.review is Review.UNSEEN


def test_after_papers_are_added_their_review_is_open(window, resources, tmp_path, at_rest):
    path = tmp_path / "mine.travaux"
    Dossier.create(path, "Mine").close()
    window.dossiers.open(path)
    window.imports.add_files([resources.sample / "proposals-on-zero.txt"], papers=True)
    at_rest()
    assert window.context.rooms.name == "review"
    assert {one.proposal.source for one in window.imports.review.work.blocks} == {"proposals-on-zero.txt"}


def test_words_are_found_whatever_the_spaces_and_beyond_the_first_plane():
    text = "Galdor 😀\nEach Party\n  shall keep  two kites."
    start, end = find_words(text, "Party shall\nkeep two")
    assert text[start:end] == "Party\n  shall keep  two"
    assert find_words(text, "three") is None
    assert find_words(text, "  ") is None
    assert find_words(text, "Galdor", 3) is None


def test_the_marks_of_a_passage_and_the_ask_that_is_looked_at_comes_last():
    one = block("1", ask("1.1", "two kites"), ask("1.2", "Each Party"))
    roles = [(one.text[start:end], role) for start, end, role in marked_ranges(one, 0)]
    assert roles == [
        ("France", "head"),
        ("One is soon lost.", "rationale"),
        ("Each Party", "wording"),
        ("two kites", "current"),
    ]
    assert marked_ranges(replace(one, text="only a line", rationale=""), 0) == []


def test_each_thing_asked_begins_a_line_and_no_word_is_other_than_the_paper_has_it():
    text = (
        "France\nOption A: “Kite” means a toy. Option B: “Kite” means a bird. 10. Option A: Kites are red; "
        "and (c) Kites fly."
    )
    asks = tuple(
        ask(f"1.{at}", words)
        for at, words in enumerate(
            ("“Kite” means a toy.", "“Kite” means a bird.", "Kites are red", "Kites fly.", "none")
        )
    )
    shown = with_breaks(block("1", *asks, text=text))
    assert shown.split("\n") == [
        "France",
        "Option A: “Kite” means a toy.",
        "Option B: “Kite” means a bird.",
        "10. Option A: Kites are red; and (c) Kites fly.",
    ]
    assert shown.split() == text.split()


def test_the_passage_has_its_lines_and_the_asks_its_letters(review, press):
    assert review.read.page.font().pointSizeF() == review.passage.font().pointSizeF()
    offered = {action.text().split("\t")[1] for action in review.wants.menu().actions()}
    assert {"I", "D", "L", "T"} <= offered
    next(action for action in review.wants.menu().actions() if action.text().endswith("\tD")).trigger()
    assert review.block.proposal.asks[0].edit is Edit.DELETE


def test_an_emoji_before_a_wording_does_not_shift_its_mark(window, tmp_path, qtbot):
    path = tmp_path / "odd.travaux"
    text = "France\n😀😀 Each Party shall keep two kites."
    with Dossier.create(path, "Odd") as made:
        made.add_paper(ProposalPaper("p.txt", "abc", "", (block("1", ask("1.1"), text=text),)))
    window.dossiers.open(path)
    window.imports.open_review()
    passage = window.imports.review.passage
    assert passage.toPlainText() == text

    def underlined(words):
        cursor = passage.document().find(words)
        cursor.setPosition(cursor.selectionStart() + 1)  # the format of the letter before it
        return cursor.charFormat().fontUnderline()

    assert underlined("two kites")
    assert not underlined(" two kites")


@pytest.mark.timeout(300)
def test_a_real_compilation_is_settled_by_keyboard(window, qtbot, corpus, resources, tmp_path):
    dossier = tmp_path / "real.travaux"
    import_papers(dossier, [next((corpus / "bbnj").glob("2022-08-01*"))], resources)
    window.dossiers.open(dossier)
    window.imports.open_review()
    review, pressed = window.imports.review, 0
    blocks = len(review.work.blocks)
    assert blocks >= 60
    for step in range(blocks):
        key = KEY.Key_R if step % 20 == 19 else KEY.Key_Space
        qtbot.keyClick(review.list, key)
        pressed += 1
    assert pressed <= 3 * blocks
    assert review.told.text().startswith(f"{blocks} of {blocks} settled")
    qtbot.keyClick(review.list, KEY.Key_Escape)
    said = [one.review for one in stored(dossier)]
    assert said == [Review.REJECTED if n % 20 == 19 else Review.CONFIRMED for n in range(blocks)]


def test_the_draft_that_a_paper_speaks_to_is_called_as_the_reader_knows_it(qapp, window, sample, resources):
    speak(qapp, "fr", resources.folder / "translations")
    window.dossiers.open(sample)
    window.imports.open_review()
    review = window.imports.review
    assert review.block.proposal.base == "3 March 2031"
    assert "zero · 3 mars 2031" in plain(review.read.page)
    review.work.correct(0, replace(review.block.proposal, base="the text of the Chair"))
    review.look_at(0)
    assert "the text of the Chair" in plain(review.read.page)


def plain(page):
    return page.toPlainText().replace("\u2068", "").replace("\u2069", "")
