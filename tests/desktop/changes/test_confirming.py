"""Saying in the window who asked for a change: kept in the dossier, shown at once, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QAbstractButton

from app.desktop.changes.confirmation import CorrectionDialog
from app.desktop.changes.details.parts import FoldingSection, WordsLabel
from app.services.dossiers.dossier import Dossier
from app.treaty.marks import ActorRef


@pytest.fixture
def matched(on_sample):
    """The window on a change for which one ask was matched, and that attribution."""
    views = on_sample.comparison.compared.redline.changes
    alone = [v for v in views if len(v.attributions) == 1 and v.attributions[0].link.value == "matched"]
    view = alone[-1]
    on_sample.texts.choose(view.id)
    return on_sample, view.attributions[0]


def named(window):
    view = next(v for v in window.comparison.compared.redline.changes if v.id == window.texts.walk.current)
    return [([actor.id for actor in one.actors], one.link.value) for one in view.attributions]


def follow(window, link):
    window.texts.details.anchorClicked.emit(QUrl(link))


def chips(window):
    row = next(row for row in window.texts.view.redline.rows if window.texts.walk.current in row.changes)
    return {(chip.actor, chip.link.value) for chip in row.chips}


def test_confirm_by_key_is_shown_and_kept(matched, qtbot, sample, at_rest):
    window, one = matched
    ids = [actor.id for actor in one.actors]
    qtbot.waitUntil(lambda: window.texts.view.settled)  # at the very end, exact heights leave less to scroll
    place = window.texts.view.anchor()
    assert window.texts.view.verticalScrollBar().value() > 0
    qtbot.keyClick(window.texts.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at_rest()
    assert named(window) == [(ids, "asserted")]
    assert (ids[0], "asserted") in chips(window)
    assert "A person says so" in window.texts.details.toPlainText()
    qtbot.waitUntil(lambda: window.texts.view.settled)
    anchor = window.texts.view.anchor()
    assert anchor.row == place.row
    assert abs(anchor.below - place.below) <= 1.0
    assert window.texts.walk.list.currentIndex().isValid()
    with Dossier.open(sample, write=False) as there:
        (said,) = there.user_input.confirmations()
    assert said.attribution.asked == one.asked
    qtbot.keyClick(window.texts.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_rest()
    assert named(window) == [(ids, "matched")]
    with Dossier.open(sample, write=False) as there:
        assert there.user_input.confirmations() == ()


def test_what_one_says_oneself_is_no_news_of_another(matched, qtbot, sample, at_rest):
    window, _ = matched
    watching = window.dossiers.watching
    watching.watch(sample)
    qtbot.waitUntil(lambda: watching._stamp != ())
    window.comparison.answer("confirm")
    at_rest()
    said = window.comparison.compared
    assert watching._stamp != Dossier.stamp_at(sample)
    watching.look()
    qtbot.waitUntil(lambda: watching._stamp == Dossier.stamp_at(sample))
    at_rest()
    assert window.comparison.compared is said, "it was compared once, and nothing is compared again"


def test_reject_leaves_nobody_and_the_details_say_so(matched, sample, at_rest):
    window, _ = matched
    window.comparison.answer("reject")
    at_rest()
    assert named(window) == []
    assert "Unattributed" in window.texts.details.toPlainText()
    window.undo()
    at_rest()
    assert len(named(window)) == 1
    window.undo()
    assert "nothing to take back" in window.context.message.words.text()


def test_taking_back_what_the_dossier_refuses_leaves_it_to_be_taken_back(matched, sample, at_rest):
    window, _ = matched
    window.comparison.answer("reject")
    at_rest()
    away = sample.rename(sample.with_suffix(".away"))
    window.undo()
    at_rest()
    assert window.context.message.words.text().endswith(".")
    assert "Taken back" not in window.context.message.words.text()
    assert named(window) == []
    away.rename(sample)
    window.undo()
    at_rest()
    assert len(named(window)) == 1
    window.redo()
    at_rest()
    assert named(window) == []


def test_correct_names_another_with_a_source_and_never_without_one(matched, qtbot, sample, at_rest):
    window, _ = matched
    window.comparison.answer("correct")
    asking = window.comparison.confirming.asking
    assert asking.source.text() == "", "what named another is no evidence for whoever is named now"
    for _ in range(len(asking.chosen)):
        qtbot.keyClick(asking.typed, Qt.Key.Key_Backspace)
    asking.accept()
    assert asking.isVisible(), "without an actor it stays"
    qtbot.keyClicks(asking.typed, "Mirandel")
    qtbot.keyClick(asking.typed, Qt.Key.Key_Return)
    qtbot.keyClick(asking.typed, Qt.Key.Key_Return)
    assert asking.isVisible(), "without a source it stays"
    asking.source.setText("Minutes of the third meeting")
    asking.accept()
    at_rest()
    assert named(window) == [(["XMI"], "asserted")]
    assert "Minutes of the third meeting" in window.texts.details.toPlainText()
    with Dossier.open(sample, write=False) as there:
        wrong, right = there.user_input.confirmations()
    assert (wrong.verdict.value, right.verdict.value) == ("rejected", "confirmed")
    assert wrong.attribution.asked.quote
    assert right.attribution.asked.quote == "", "nor are its words"
    window.undo()
    at_rest()
    assert named(window)[0][1] == "matched"


def sections(window):
    """The sections of the details by their heads."""
    return {one.head.text(): one for one in window.texts.details.written().findChildren(FoldingSection)}


BEFORE = "Found before, then rejected"


def test_what_was_found_before_stays_folded_below_and_names_nobody(matched, qtbot, at_rest):
    window, one = matched
    written = one.actors[0].as_written
    assert BEFORE not in sections(window)
    window.comparison.answer("correct")
    asking = window.comparison.confirming.asking
    for _ in range(len(asking.chosen)):
        qtbot.keyClick(asking.typed, Qt.Key.Key_Backspace)
    qtbot.keyClicks(asking.typed, "Mirandel")
    qtbot.keyClick(asking.typed, Qt.Key.Key_Return)
    asking.source.setText("Minutes of the third meeting")
    asking.accept()
    at_rest()
    section = sections(window)[BEFORE]
    assert not section.inside.isVisible()
    section.head.click()
    assert section.inside.isVisible()
    section.head.click()  # as it is folded it stays, for every change
    assert not section.inside.isVisible()
    said = " ".join(words.plain for words in section.inside.findChildren(WordsLabel))
    assert written in said
    assert one.asked.quote.split()[0] in said
    assert "proposals on zero" in said
    assert not section.inside.findChildren(QAbstractButton), "there is nothing to answer"
    assert named(window) == [(["XMI"], "asserted")]
    assert chips(window) >= {("XMI", "asserted")}
    window.undo()
    at_rest()
    assert BEFORE not in sections(window)


def test_what_was_rejected_alone_stays_folded_below_too(matched, at_rest):
    window, _ = matched
    window.comparison.answer("reject")
    at_rest()
    assert "Unattributed" in window.texts.details.toPlainText()
    assert not sections(window)[BEFORE].inside.isVisible()


def test_who_asked_for_an_unattributed_change_can_be_said(on_sample, qtbot, at_rest):
    window = on_sample
    view = next(v for v in window.comparison.compared.redline.changes if not v.attributions)
    window.texts.choose(view.id)
    window.comparison.answer("confirm")
    assert "nothing to confirm" in window.context.message.words.text()
    follow(window, "correct:-1")
    asking = window.comparison.confirming.asking
    qtbot.keyClicks(asking.typed, "Mirandel")
    qtbot.keyClick(asking.typed, Qt.Key.Key_Return)
    asking.source.setText("Note of 3 May")
    asking.accept()
    at_rest()
    assert named(window) == [(["XMI"], "asserted")]


def test_of_several_the_link_says_which(on_sample, at_rest):
    window = on_sample
    views = window.comparison.compared.redline.changes
    view = next(v for v in views if sum(one.link.value == "matched" for one in v.attributions) > 1)
    window.texts.choose(view.id)
    window.comparison.answer("reject")
    assert "Several" in window.context.message.words.text()
    before = named(window)
    last = max(n for n, (_, link) in enumerate(before) if link == "matched")
    follow(window, f"reject:{last}")
    at_rest()
    assert named(window) == before[:last] + before[last + 1 :]
    left = next(n for n, (_, link) in enumerate(named(window)) if link == "matched")
    ids = named(window)[left][0]
    follow(window, f"confirm:{left}")
    at_rest()
    assert (ids, "asserted") in named(window)


def test_the_filter_stays_and_counts_follow(matched, at_rest):
    window, _ = matched
    window.texts.filters.want({"link": "matched"})
    count = window.texts.walk.changes.count()
    window.comparison.answer("confirm")
    at_rest()
    assert window.texts.filters.filter.chosen("link") == {"matched"}
    assert window.texts.walk.changes.count() == count - 1
    assert window.texts.draft_bar.counts.text().startswith(f"{count - 1} of ")


def test_why_it_was_asked_stands_in_the_details(on_sample):
    window = on_sample
    why = {
        one.id: one.rationale for paper in window.comparison.compared.papers for one in paper.proposals if one.rationale
    }
    view = next(
        v for v in window.comparison.compared.redline.changes if any(a.asked.proposal in why for a in v.attributions)
    )
    window.texts.choose(view.id)
    reason = next(why[a.asked.proposal] for a in view.attributions if a.asked.proposal in why)
    assert " ".join(reason.split())[:60] in " ".join(window.texts.details.toPlainText().split())


def test_without_a_change_and_on_a_damaged_dossier_one_sentence(on_sample, sample, at_rest):
    window = on_sample
    window.comparison.answer("confirm")
    assert "Choose a change" in window.context.message.words.text()
    view = next(v for v in window.comparison.compared.redline.changes if len(v.attributions) == 1)
    window.texts.choose(view.id)
    shown = window.comparison.compared
    sample.write_bytes(b"no dossier")
    window.comparison.answer("reject")
    at_rest()
    assert "not a Travaux dossier" in window.context.message.words.text()
    assert window.comparison.compared is shown


def test_a_name_is_taken_away_by_its_own_button_and_the_hint_says_where_enter_leads(compared, qtbot):
    dialog = CorrectionDialog(None, compared("zero", "rev1"), None)
    qtbot.addWidget(dialog)
    dialog.chosen += [ActorRef("FRA", "France"), ActorRef("EGY", "Egypt")]
    dialog._show()
    assert [button.text() for button in dialog.names.buttons] == ["France  ×", "Egypt  ×"]
    assert dialog.names.buttons[0].accessibleName() == "Take France away"
    dialog.names.buttons[0].click()
    assert [actor.id for actor in dialog.chosen] == ["EGY"]
    assert dialog.names.text() == "Egypt"
    assert "on to where it is recorded" in dialog.hint.text()
