"""The room of proposals: the list, its filters and groups, the scorecards, and what is written out."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont

from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.proposals import proposals_room
from app.desktop.proposals.proposal_filters import ProposalFilter
from app.desktop.proposals.proposal_tree import MANY, ProposalColumn, groups_by_turns
from app.desktop.proposals.proposals_room import LIST, SCORES, ProposalsRoom
from app.desktop.proposals.scorecard_table import BAR, FIRST, PROPOSALS, shares
from app.services.dossiers.dossier import Dossier
from app.services.proposals.listing import proposal_list_of
from app.services.proposals.paper_names import paper_titles
from app.services.proposals.review import ReviewSession


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = ProposalsRoom(jobs, worker, resources, UndoHistory(), LIGHT)
    made.set_look(LIGHT, QFont("Noto Sans", 11))
    made.jobs = jobs
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if "propagateSizeHints" not in r.message]


@pytest.fixture
def opened(qtbot, room, sample):
    room.show_dossier(sample)
    room.enter()
    qtbot.waitUntil(lambda: not room.jobs.working)
    assert room.book is not None, room.notice.words.text()
    return room


def groups_of(book, rows, by):
    groups = []

    def gathered():
        groups.extend((yield from groups_by_turns(book, rows, by)))

    pieces = sum(1 for _piece in gathered())
    assert pieces >= len(rows) // MANY, "the event loop goes round between them"
    return groups


def heads(room) -> list[str]:
    return [room.tree.index(at, 0).data() for at in range(room.tree.rowCount())]


def line(room, head: int, row: int) -> list[str]:
    parent = room.tree.index(head, 0)
    return [unmarked(room.tree.index(row, column, parent).data()) for column in ProposalColumn]


def unmarked(words: str) -> str:
    """Words without the signs that keep the directions of scripts apart."""
    return words.replace("\u2068", "").replace("\u2069", "")


def test_the_list_stands_in_text_order_by_article_and_says_what_became_of_each(opened):
    assert opened.tabs.tabText(LIST) == "28 asks"
    assert heads(opened)[:4] == ["PREAMBLE (2)", "Article 3 (1)", "Article 6 (2)", "Article 8 (3)"]
    assert heads(opened)[4] == "Article 16 bis (not in this draft) (4)"
    assert line(opened, 3, 1) == [
        "Article 8(1) (asked of Article 7(1))",
        "Kestria",
        "delete: and without right",
        "dropped later",
        "proposals-on-zero.txt, page 3",
        "not yet",
    ]
    assert line(opened, 3, 0)[ProposalColumn.FATE] == "no fate"


def test_grouped_by_actor_an_ask_of_two_stands_under_both(opened):
    opened.filters.by.setCurrentIndex(1)
    opened.filters.changed.emit()
    assert heads(opened)[0] == "Castria (3)"
    fennmark, mirandel = (
        at for at, head in enumerate(heads(opened)) if head.split(" (")[0] in ("Fennmark", "Mirandel")
    )
    assert (
        line(opened, fennmark, 0)[ProposalColumn.WHO]
        == line(opened, mirandel, 0)[ProposalColumn.WHO]
        == "Fennmark, Mirandel"
    )


def test_the_list_is_filtered_by_words_fate_actor_and_paper_and_shown_whole_again(opened, qtbot):
    qtbot.keyClicks(opened.filters.text, "kestria right")
    qtbot.waitUntil(lambda: opened.tabs.tabText(LIST) == "2 of 28 asks")
    opened.filters.fate.setCurrentIndex(opened.filters.fate.findData("dropped later"))
    opened.filters.changed.emit()
    assert opened.tabs.tabText(LIST) == "1 of 28 asks"
    qtbot.keyClicks(opened.filters.text, " lantern")
    qtbot.waitUntil(lambda: opened.nothing.isVisible())
    assert opened.nothing.words.text() == "28 asks are hidden by the filter."
    qtbot.mouseClick(opened.nothing.button, Qt.MouseButton.LeftButton)
    assert opened.tabs.tabText(LIST) == "28 asks"
    opened.filters.paper.setCurrentIndex(opened.filters.paper.findData("proposals-on-rev2.csv"))
    opened.filters.changed.emit()
    assert opened.tabs.tabText(LIST) == "5 of 28 asks"


def test_a_scorecard_has_its_counts_and_its_actor_filters_the_list(opened, qtbot):
    opened.tabs.setCurrentIndex(SCORES)
    table = opened.scores
    names = [table.index(row, 0).data() for row in range(table.rowCount())]
    assert names[:3] == ["Castria", "Dorvania", "Elmaria"]
    assert names[-1] == "Chair (facilitator)"
    castria = [table.index(0, column).data() for column in range(table.columnCount())]
    assert castria[1:3] == ["3", "33% taken, 0% in part"]
    assert castria[FIRST:] == ["1", "", "", "", "", "1", "", "1", "1 partly"]
    assert shares(table.card(names.index("Open Net Institute (organisation)"))) == (0.0, 1.0)
    row = names.index("Mirandel")
    opened.score_view.setCurrentIndex(table.index(row, BAR))
    qtbot.keyClick(opened.score_view, Qt.Key.Key_Return)
    assert opened.tabs.currentIndex() == LIST
    assert opened.tabs.tabText(LIST) == "5 of 28 asks"
    assert table.index(row, PROPOSALS).data() == "3 whole"


def test_the_page_has_the_passage_and_every_draft_and_leads_to_the_texts(opened, qtbot):
    wanted: list[tuple[str, str]] = []
    opened.place_wanted.connect(lambda draft, provision: wanted.append((draft, provision)))
    head = opened.tree.index(3, 0)
    opened.view.setCurrentIndex(opened.tree.index(1, 0, head))
    words = opened.page.toPlainText()
    assert "final: dropped later" in words
    assert "rev1: taken" in words
    assert "Kestria requests deletion" in words
    qtbot.keyClick(opened.view, Qt.Key.Key_Return)
    assert wanted == [("final", "article-8/1")]


def test_what_a_person_rejected_is_listed_without_a_fate_and_counts_nowhere(opened, qtbot, sample):
    work = ReviewSession(sample)
    at = next(n for n, block in enumerate(work.blocks) if block.proposal.actors[0].as_written == "Galdor")
    work.reject(at)
    opened.outdate()
    opened.enter()
    qtbot.waitUntil(lambda: not opened.jobs.working)
    opened.filters.review.setCurrentIndex(opened.filters.review.findData("rejected"))
    opened.filters.changed.emit()
    assert heads(opened) == ["Article 33 (1)"]
    assert line(opened, 0, 0)[ProposalColumn.FATE :] == [
        "no fate",
        "proposals-on-zero.txt, page 6",
        "rejected: no evidence",
    ]
    opened.filters.reset()
    names = [opened.scores.index(row, 0).data() for row in range(opened.scores.rowCount())]
    assert "Galdor" not in names


def test_what_is_listed_is_written_out(opened, tmp_path):
    said: list[str] = []
    opened.told.connect(said.append)
    opened.filters.choose_actor("XKE")
    opened.write(tmp_path / "list.csv", json=False)
    with (tmp_path / "list.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert {row["actors"] for row in rows} == {"XKE"}
    assert len({row["ask"] for row in rows}) == 3
    opened.write(tmp_path / "list.json", json=True)
    document = json.loads((tmp_path / "list.json").read_text("utf-8"))
    assert document["format"] == "travaux-fate/1"
    assert [card["actor"]["id"] for card in document["scorecards"]] == ["XKE"]
    assert said == ["3 asks are written to list.csv.", "3 asks are written to list.json."]
    opened.write(tmp_path / "list.xlsx", json=False)
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    assert sheet.max_row == len(rows) + 1
    refused: list[str] = []
    opened.refused.connect(refused.append)
    opened.write(tmp_path / "none" / "list.csv", json=False)
    assert len(refused) == 1


def test_without_proposals_a_paper_is_asked_for_and_without_a_dossier_one(room, sample, qtbot, tmp_path):
    assert room.notice.title.text() == "No dossier is open."
    empty = tmp_path / "empty.travaux"
    Dossier.create(empty, "Empty").close()
    room.show_dossier(empty)
    room.enter()
    assert room.notice.title.text() == "Following what was asked …"
    qtbot.waitUntil(lambda: not room.jobs.working)
    assert room.notice.title.text() == "No proposal is in this dossier yet."
    with qtbot.waitSignal(room.papers_wanted):
        qtbot.mouseClick(room.notice.button, Qt.MouseButton.LeftButton)
    empty.write_bytes(b"no dossier")
    room.load()
    qtbot.waitUntil(lambda: not room.jobs.working)
    assert room.notice.title.text() == "The proposals could not be read."
    room.show_dossier(sample)
    room.load()
    room.jobs.cancel()
    qtbot.waitUntil(lambda: not room.jobs.working)
    assert room.notice.title.text() == "Stopped."


def test_the_review_is_wanted_of_the_paper_that_is_chosen(opened, qtbot):
    with qtbot.waitSignal(opened.review_wanted) as wanted:
        qtbot.mouseClick(opened.review, Qt.MouseButton.LeftButton)
    assert wanted.args == [()]
    opened.filters.paper.setCurrentIndex(1)
    with qtbot.waitSignal(opened.review_wanted) as wanted:
        opened.begin_review()
    assert wanted.args == [("proposals-on-zero.txt",)]


def test_the_models_keep_the_rules(opened, qtmodeltester):
    qtmodeltester.check(opened.tree)
    qtmodeltester.check(opened.scores)
    opened.set_look(DARK, QFont("Noto Sans", 11))
    assert opened.tree.listed(QModelIndex()) is None


def test_what_names_nobody_and_no_place_is_grouped_too(resources, sample):
    book = proposal_list_of(sample, resources, draft="rev1")
    one = book.rows[0]
    proposal = replace(one.fated.proposal, actors=(), address="")
    ask = replace(one.fated.ask, address="")
    bare = replace(one, fated=replace(one.fated, proposal=proposal, ask=ask, base=""), now="")
    assert [group.words for group in groups_of(book, [bare], "actor")] == ["no proponent"]
    assert [group.words for group in groups_of(book, [bare], "article")] == ["no place"]
    assert not ProposalFilter(actor="XKE").admits(bare, "rev1")
    assert not ProposalFilter(review="confirmed").admits(bare, "rev1")
    assert ProposalFilter(review="open", text="recognizing").admits(bare, "rev1")


def test_many_rows_are_grouped_by_turns_and_none_is_lost(resources, sample):
    book = proposal_list_of(sample, resources, draft="rev1")
    times = 2 * MANY // len(book.rows) + 1
    for by in ("article", "actor"):
        few = groups_of(book, book.rows, by)
        assert sum(len(one.rows) for one in few) >= len(book.rows)
        many = groups_of(book, [replace(row) for _time in range(times) for row in book.rows], by)
        assert [(one.words, one.rows) for one in many] == [(one.words, one.rows * times) for one in few]


def test_what_is_wanted_while_a_long_list_is_shown_leaves_nothing_out(opened, monkeypatch, qtbot):
    room, book = opened, opened.book
    monkeypatch.setattr(proposals_room, "MANY", 1)  # no list is short
    heads_before, actors = heads(room), room.filters.actor.count()
    room.show_dossier(room._dossier)
    room.filters.actor.clear()
    room._came([book])
    qtbot.waitUntil(lambda: room.scores.rowCount() > 0)
    room.filters.changed.emit()
    qtbot.waitUntil(lambda: not room._turns.going)
    assert room.filters.actor.count() == actors
    assert (room.shown, heads(room)) == (book.rows, heads_before)
    assert [room.scores.card(at) for at in range(room.scores.rowCount())] == list(book.cards(book.rows, "en"))
    assert room.body.full


def test_asks_are_found_by_every_name_of_their_actor(opened):
    register = opened.book.register
    actor = next(one for row in opened.book.rows for one in row.fated.proposal.actors if one.id in register.by_id)
    names = {register.by_id[actor.id].short, actor.id, *(alias.name for alias in register.by_id[actor.id].names)}
    for name in names:
        opened.filters.text.setText(name.upper())
        sought = opened.filters.sought()
        found = [row for row in opened.book.rows if sought.admits(row, opened.book.draft)]
        assert any(one.id == actor.id for row in found for one in row.fated.proposal.actors), name


def test_scorecards_are_of_everything_and_offer_no_filter(opened):
    opened.tabs.setCurrentIndex(1)
    assert not opened.filters.isEnabled()
    opened.tabs.setCurrentIndex(LIST)
    assert opened.filters.isEnabled()


def test_a_box_is_wide_enough_for_what_is_offered_later(opened):
    box = opened.filters.actor
    for at in range(box.count()):
        box.setCurrentIndex(at)
        words = box.fontMetrics().horizontalAdvance(box.currentText())
        assert box.sizeHint().width() >= min(words, box.maximumWidth())


def test_a_paper_is_named_where_papers_are_listed_and_the_name_is_taken_back(opened, qtbot, sample):
    opened.view.setCurrentIndex(opened.tree.index(0, 0, opened.tree.index(0, 0)))
    paper = opened.current.paper
    assert opened.name_one.isEnabled()
    qtbot.mouseClick(opened.name_one, Qt.MouseButton.LeftButton)
    assert paper in unmarked(opened.asking.labelText())
    opened.asking.setTextValue("  Blue   paper ")
    with qtbot.waitSignal(opened.renamed) as told:
        opened.asking.accept()
    assert told.args == [{paper: "Blue paper"}]
    assert paper_titles(sample) == {paper: "Blue paper"}
    assert "Blue paper" in unmarked(opened.tree.index(0, ProposalColumn.SOURCE, opened.tree.index(0, 0)).data())
    assert "Blue paper" in [opened.filters.paper.itemText(at) for at in range(opened.filters.paper.count())]
    opened.filters.paper.setCurrentIndex(opened.filters.paper.findData(paper))
    opened.filters.changed.emit()
    assert {listed.paper for listed in opened.shown} == {paper}, "the filter goes by the paper, whatever it is called"
    opened._deeds.undo()
    assert paper_titles(sample) == {}
    assert "Blue paper" not in [opened.filters.paper.itemText(at) for at in range(opened.filters.paper.count())]


def test_a_long_name_of_a_paper_is_refused_in_one_sentence(opened, qtbot, sample):
    paper = opened.book.papers[0]
    with qtbot.waitSignal(opened._deeds.refused) as told:
        opened.name_paper(paper, "x" * 200)
    assert "80" in told.args[0]
    assert paper_titles(sample) == {}
