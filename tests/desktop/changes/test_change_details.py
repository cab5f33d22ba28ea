"""One change in detail: wordings, who asked and how it is known, positions, life, notes."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton

from app.desktop.changes.chips import ChipLabel, chip_said, follow_menu
from app.desktop.changes.details.amendment_facts import others_asked, place_links
from app.desktop.changes.details.asked_card import AskedCard
from app.desktop.changes.details.details import Details
from app.desktop.changes.details.parts import FoldingSection, SectionHead, WordsLabel, passage_html
from app.desktop.changes.list.change_list import ChangeList
from app.desktop.changes.list.entries import ChangeEntry
from app.desktop.changes.list.list_view import ChangeListView
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import direction_of
from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.theme import DARK, LIGHT
from app.redline.model import AmendmentKind, AmendmentPlace, NamesState
from app.services.comparisons.evidence import evidence_of
from app.services.dossiers.dossier import Dossier
from app.services.proposals.positions import stand_of
from app.treaty.attributions import Link
from app.treaty.changes import ChangeKind
from app.treaty.notes import Priority
from tests.desktop.panes import note


def find(panes, words):
    return next(v for v in panes.compared.redline.changes if words in (v.title + v.newer_text))


def test_details_show_both_wordings_who_asked_where_and_how_it_is_known(on_zero):
    on_zero.walk.choose(find(on_zero, "a reasonable time").id)
    text = on_zero.details.toPlainText()
    for words in (
        "six months",
        "a reasonable time",
        "Galdor",
        "proposals on zero",
        "Found by wording",
        "Likeness",
        "Words in common",
    ):
        assert words in text
    assert on_zero.details.accessibleDescription() == text


def test_where_no_paper_was_read_an_unattributed_change_offers_to_add_one(on_zero):
    told = []
    on_zero.details.anchorClicked.connect(lambda link: told.append(link.scheme()))
    nobody = next(view for view in on_zero.compared.redline.changes if not view.attributions)

    def offered():
        on_zero.walk.leave()
        on_zero.walk.choose(nobody.id)
        return [b for b in on_zero.details.written().findChildren(QPushButton) if b.text() == "Add proposals…"]

    assert offered() == []
    on_zero.details.show_papers(())
    offered()[0].click()
    assert told == ["papers"]


def test_nothing_on_the_page_of_a_change_that_was_left_answers(on_zero, qtbot):
    """A name is confirmed for the change on whose page the button stood, or for none."""
    told = []
    on_zero.details.anchorClicked.connect(told.append)
    on_zero.walk.choose(find(on_zero, "a reasonable time").id)
    old = next(b for b in on_zero.details.written().findChildren(QPushButton) if b.text() == "Reject")
    on_zero.walk.step(1)
    old.click()
    assert told == []
    on_zero.walk.step(-1)
    new = next(b for b in on_zero.details.written().findChildren(QPushButton) if b.text() == "Reject")
    new.click()
    assert [link.toString() for link in told] == ["reject:0"]


def test_a_matched_link_never_looks_like_a_marked_one(on_zero):
    from app.desktop.changes.details.asked_card import AskedCard

    matched = next(v for v in on_zero.compared.redline.changes if any(a.link is Link.MATCHED for a in v.attributions))
    marked = next(v for v in on_zero.compared.redline.changes if any(a.link is Link.MARKED for a in v.attributions))
    pictures = []
    for view in (matched, marked):
        on_zero.walk.choose(view.id)
        card = on_zero.details.written().findChildren(AskedCard)[0]
        pictures.append(card._broken)
        assert ("≈" in card.said(view.attributions[0])) is card._broken
    assert pictures == [True, False]


def sections(details):
    return {one.head.text(): one for one in details.written().findChildren(FoldingSection)}


def test_the_amendment_is_told_before_the_change_with_its_weight_and_why(on_zero):
    amendment = next(one for one in on_zero.compared.redline.amendments if one.number == 17)
    on_zero.walk.choose(amendment.changes[1])
    lines = on_zero.details.toPlainText().split("\n")
    assert lines[:5] == [
        "Amendment 17 of 18 · edited", amendment.headline,
        f"{isolate_text('Article 33')} · {isolate_text('Settlement of disputes')}",
        "Weight A: rights, obligations, numbers, scope", "Because of: time, wording",
    ]  # fmt: skip
    assert lines[5] == isolate_text("toward Harbour 12"), "what a source on the shelf has of it"
    assert lines[6] == join_facts(("17.2", "Change 37 of 39"))
    assert "In 1 place" not in "\n".join(lines)


def test_an_amendment_of_several_places_has_each_as_a_link_that_leads_there(on_zero, on_last):
    redline = on_last.compared.redline
    numbers = next(one for one in redline.amendments if one.kind is AmendmentKind.NUMBERS)
    decision = replace(numbers, kind=AmendmentKind.THROUGHOUT)
    amendments = tuple(decision if one is numbers else one for one in redline.amendments)
    on_last.walk.refresh(replace(redline, amendments=amendments))
    on_last.walk.choose(numbers.changes[0])
    section = sections(on_last.details)[f"In {len(numbers.places)} places"]
    assert section.head.isChecked()
    (words,) = section.findChildren(WordsLabel)
    targets = re.findall("href='([^']+)'", words.text())
    assert len(targets) == len(numbers.places)
    assert set(targets) <= {f"change:{one}" for one in numbers.changes}
    words.linkActivated.emit(targets[-1])
    assert on_last.walk.current == targets[-1].removeprefix("change:") != numbers.changes[0]
    nowhere = replace(decision, changes=decision.changes[:1])
    rows = [link for link in place_links(nowhere, redline) if "row:" in link]
    assert len(rows) == len(targets) - 1
    lost = replace(decision, places=(AmendmentPlace("", "no such", "Article 99"), *decision.places))
    assert place_links(lost, redline) == [isolate_text("Article 99"), *place_links(decision, redline)]


def test_whoever_asked_for_another_change_of_the_amendment_is_shown_with_it(on_zero, qtbot):
    """Its first change has no name: that must not read as if nobody had asked for the amendment."""
    amendment = next(one for one in on_zero.compared.redline.amendments if one.number == 16)
    views = {view.id: view for view in on_zero.compared.redline.changes}
    bare = next(one for one in amendment.changes if not views[one].attributions)
    on_zero.walk.choose(bare)
    text = on_zero.details.toPlainText()
    assert "Unattributed" in text
    other = sections(on_zero.details)["Who asked for other changes of this amendment"]
    cards = other.findChildren(AskedCard)
    assert cards
    named = others_asked([views[one] for one in amendment.changes], bare)
    assert [bool(pair[1].opposite) for pair in named] == sorted(bool(pair[1].opposite) for pair in named)
    first, attribution = named[0]
    assert f"Change {first.number}: {first.title}" in text
    with qtbot.waitSignal(on_zero.walk.answered) as told:
        cards[0].answered.emit("confirm", 0)
    assert told.args == [first.id, "confirm", first.attributions.index(attribution)]
    on_zero.walk.choose(first.id)
    shown = [pair[1] for pair in others_asked([views[one] for one in amendment.changes], first.id)]
    assert all(one not in shown for one in first.attributions)


def test_of_many_who_asked_for_an_amendment_a_few_cards_are_made_and_the_rest_is_counted(on_zero):
    redline = on_zero.compared.redline
    views = [replace(view, attributions=()) for view in redline.changes]
    named = next(view for view in redline.changes if view.attributions)
    asks = tuple(
        replace(named.attributions[0], asked=replace(named.attributions[0].asked, where=str(n))) for n in range(9)
    )
    views[1] = replace(views[1], attributions=asks)
    one = replace(redline.amendments[0], changes=tuple(view.id for view in views[:2]))
    made = replace(redline, changes=tuple(views), amendments=(one,))
    on_zero.details.show_change(made, views[0])
    section = sections(on_zero.details)["Who asked for other changes of this amendment"]
    assert len(section.findChildren(AskedCard)) == 6
    assert "and 3 more: they stand at the changes inside" in on_zero.details.toPlainText()
    on_zero.details.show_change(replace(made, names=NamesState.SOUGHT), views[0])
    assert "Who asked for other changes of this amendment" not in sections(on_zero.details)


def test_what_the_reader_answers_speaks_of_the_right_attribution(on_zero, qtbot):
    view = next(v for v in on_zero.compared.redline.changes if len(v.attributions) > 1)
    on_zero.walk.choose(view.id)
    elsewhere = sections(on_zero.details)["Who asked for other changes of this amendment"]
    buttons = [
        b
        for b in on_zero.details.written().findChildren(QPushButton)
        if b.text() == "Reject" and not elsewhere.isAncestorOf(b)
    ]
    assert len(buttons) == len(view.attributions)
    with qtbot.waitSignal(on_zero.walk.answered) as told:
        qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    last = [*[a for a in view.attributions if not a.opposite], *[a for a in view.attributions if a.opposite]][-1]
    assert told.args == [view.id, "reject", view.attributions.index(last)]
    more = next(
        b
        for b in on_zero.details.written().findChildren(QPushButton)
        if "Somebody else" in b.text() or "Say who" in b.text()
    )
    with qtbot.waitSignal(on_zero.walk.answered) as told:
        more.click()
    assert told.args[1:] == ["correct", -1]


def test_the_whole_block_and_the_whole_rationale_can_be_asked_for(on_zero, qtbot):
    why = {p.id: p for paper in on_zero.compared.papers for p in paper.proposals if p.rationale}
    view = next(v for v in on_zero.compared.redline.changes if any(a.asked.proposal in why for a in v.attributions))
    on_zero.walk.choose(view.id)
    block = next(b for b in on_zero.details.written().findChildren(QPushButton) if "whole block" in b.text())
    proposal = next(why[a.asked.proposal] for a in view.attributions if a.asked.proposal in why)
    words = next(
        w for w in on_zero.details.written().findChildren(WordsLabel) if w.isHidden() and proposal.text[:40] in w.plain
    )
    block.click()
    assert words.isVisible()
    block.click()
    assert not words.isVisible()
    long = {proposal.id: replace(proposal, rationale="Because of the lamps. " * 40)}
    on_zero.details._proposals = long
    on_zero.details._again()
    more = next(b for b in on_zero.details.written().findChildren(QPushButton) if b.text() == "All of it")
    more.click()
    shown = [
        w.plain
        for w in on_zero.details.written().findChildren(WordsLabel)
        if w.isVisible() and "Because of the lamps" in w.plain
    ]
    assert len(shown) == 1
    assert shown[0].count("Because") == 40


def test_positions_life_and_notes_are_shown_when_they_are_handed_in(on_zero, sample, resources, qtbot):
    with Dossier.open(sample, write=False) as there:
        drafts = [there.draft(one.label) for one in there.drafts()]
        register = there.register(resources.register)
        stand = stand_of(drafts, evidence_of(there, resources), there.user_input.positions(), register, shown="rev1")
    view = find(on_zero, "with the aim that it be so used")
    on_zero.walk.choose(view.id)
    details = on_zero.details
    assert "Positions" not in details.toPlainText()
    details.show_positions(stand)
    assert "oppose: Kestria" in details.toPlainText()
    details.show_lives({view.id: "entered in rev1"})
    details.show_notes({view.id: [note("n1", Priority.REDLINE, "Never.")]})
    assert "entered in rev1" in details.toPlainText()
    assert "! red line · Never." in details.toPlainText()
    for link, told in (("life:c1", ["life", "c1"]), ("note:n1", ["note", "n1"]), ("positions:p", ["positions", "p"])):
        with qtbot.waitSignal(on_zero.walk.followed) as signal:
            details.anchorClicked.emit(QUrl(link))
        assert signal.args == told
    add = next(b for b in details.written().findChildren(QPushButton) if b.text() == "Add a note…")
    with qtbot.waitSignal(on_zero.walk.followed) as signal:
        add.click()
    assert signal.args == ["note", ""]
    details.show_notes({})
    assert "Never." not in details.toPlainText()
    link = next(w for w in details.written().findChildren(WordsLabel) if "life:" in w.text())
    with qtbot.waitSignal(on_zero.walk.followed):
        link.linkActivated.emit(f"life:{view.id}")


def test_a_section_stays_as_the_reader_folded_it(on_zero, qtbot, tmp_path, monkeypatch, compared):
    on_zero.walk.choose(on_zero.compared.redline.changes[0].id)
    section = on_zero.details.written().findChildren(FoldingSection)[0]
    assert section.inside.isVisible()
    qtbot.mouseClick(section.head, Qt.MouseButton.LeftButton)
    assert not section.inside.isVisible()
    assert section.head.accessibleDescription() == "folded"
    on_zero.walk.step(1)
    again = on_zero.details.written().findChildren(FoldingSection)[0]
    assert again.inside.isHidden()
    qtbot.keyClick(again.head, Qt.Key.Key_Space)
    assert again.inside.isVisible()
    memory = Preferences()
    remembering = Details(LIGHT, memory)
    qtbot.addWidget(remembering)
    remembering.show_change(compared("zero", "rev1").redline, compared("zero", "rev1").redline.changes[0])
    remembering.written().findChildren(SectionHead)[0].click()
    later = Details(LIGHT, memory)
    qtbot.addWidget(later)
    later.show_change(compared("zero", "rev1").redline, compared("zero", "rev1").redline.changes[0])
    assert later.written().findChildren(FoldingSection)[0].inside.isHidden()
    memory.choose("details_asked", True)


def test_a_move_leads_to_both_its_ends_and_what_is_inside_to_it(on_last):
    redline = on_last.compared.redline
    move = next(v for v in redline.changes if v.kind is ChangeKind.MOVE)
    on_last.walk.choose(move.id)
    links = [w.text() for w in on_last.details.written().findChildren(WordsLabel) if "row:" in w.text()]
    assert links
    assert "where it stood:" in links[0]
    inner = replace(redline.changes[0], within=move.id)
    on_last.details.show_change(redline, inner)
    assert "inside a move" in on_last.details.toPlainText()
    on_last.details.anchorClicked.emit(QUrl(f"change:{move.id}"))
    assert on_last.walk.current == move.id
    row = next(r.id for r in redline.rows if move.id in r.changes)
    on_last.details.anchorClicked.emit(QUrl(f"row:{row}"))


def test_words_of_a_document_are_escaped_and_keep_their_direction():
    assert passage_html("a <b> & c\nd", ["C"]) == "a &lt;b&gt; &amp; <b>c</b><br>d"
    assert passage_html("lamp", tag="s") == "<s>lamp</s>"
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert direction_of("“ويجوز” shall") is right
    assert direction_of("1. Each Party") is left
    assert direction_of("12 – 13", right) is right
    assert direction_of(f"{isolate_text('المادة 1')} · deletion") is left


def test_a_chip_says_who_and_how_and_is_followed_from_its_menu(on_zero, qtbot):
    view = next(v for v in on_zero.compared.redline.changes if any(c.opposite for c in v.chips))
    on_zero.walk.choose(view.id)
    on_zero.details.show_followed({view.chips[0].actor: "#a5e7fd"})
    labels = on_zero.details.written().findChildren(ChipLabel)
    assert labels[0].accessibleName() == chip_said(labels[0].chip)
    opposite = next(label for label in labels if label.chip.opposite)
    assert opposite.accessibleName().endswith("asked for the contrary")
    plain = labels[0].grab().toImage()
    assert plain.pixelColor(plain.width() // 2, 3) != plain.pixelColor(0, 0)
    with qtbot.waitSignal(on_zero.details.follow_wanted) as told:
        labels[0].follow_wanted.emit("XMI")
    assert told.args == ["XMI"]
    menu = follow_menu("XMI", "Mirandel", followed=True, parent=on_zero)
    assert menu.actions()[0].text() == "Follow Mirandel no longer"


def test_without_a_change_the_pane_says_what_it_is_for(on_zero):
    on_zero.walk.show(None)
    assert "Choose a change" in on_zero.details.toPlainText()
    on_zero.details.set_theme(DARK)
    assert "Choose a change" in on_zero.details.toPlainText()


def test_nothing_of_the_details_is_cut_at_its_narrowest(on_zero, qtbot):
    on_zero.details.setFixedWidth(on_zero.details.minimumWidth())
    for view in on_zero.compared.redline.changes[::4]:
        on_zero.walk.choose(view.id)
        on_zero.details.written()
        QApplication.processEvents()
        page = on_zero.details.widget()
        assert page.width() <= on_zero.details.viewport().width()
        for words in page.findChildren(WordsLabel):
            if words.isVisible():
                assert words.height() >= words.heightForWidth(words.width())
                assert words.mapTo(page, QPoint(words.width(), 0)).x() <= page.width()


def test_an_entry_of_nothing_has_no_words():
    nothing = ChangeEntry(None)
    assert (nothing.title, nothing.where, nothing.shown) == ("", "", ())


def test_the_view_and_its_model_stand_alone(qtbot):
    view = ChangeListView(ChangeList())
    qtbot.addWidget(view)
    assert not view.toggle(view.currentIndex())
    assert view.nothing.words.text() == "There is no change between these two drafts."


def test_a_paragraph_is_as_high_as_its_words_in_every_width_and_in_other_letters(qtbot):
    label = WordsLabel("The Authority shall keep a register of harbours. " * 6, LIGHT)
    qtbot.addWidget(label)
    narrow, wide = label.heightForWidth(150), label.heightForWidth(600)
    assert narrow > 2 * wide
    font = label.font()
    font.setPointSizeF(2 * font.pointSizeF())
    label.setFont(font)
    assert label.heightForWidth(600) > 2 * wide
    assert label.heightForWidth(150) > 2 * narrow


def test_a_page_that_is_being_made_gives_way_to_the_change_that_is_chosen_meanwhile(on_zero, qtbot):
    first, last = find(on_zero, "a reasonable time"), on_zero.compared.redline.changes[-1]
    details = on_zero.details
    on_zero.walk.choose(first.id)
    next(details._turns._row)  # some of its parts are made
    on_zero.walk.choose(last.id)
    qtbot.waitUntil(lambda: not details._turns.going)
    assert details._text() == details.toPlainText()
    assert "a reasonable time" not in details._text()
    qtbot.waitUntil(details.viewport().updatesEnabled)
    on_zero.walk.choose(first.id)
    qtbot.waitUntil(lambda: not details._turns.going)
    assert "a reasonable time" in details._text()
