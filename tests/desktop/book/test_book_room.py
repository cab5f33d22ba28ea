"""The room of the book: its list, the history of an article, ways to places, search, options, and no dossier."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtTest import QTest

from app.desktop.book.book_room import BookRoom
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import LIGHT
from app.services.book import BookOptions
from app.services.dossiers.dossier import Dossier
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = BookRoom(jobs, worker, resources, LIGHT)
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
    def waits() -> bool:
        timers = room._drawing.isActive() or room._typing.isActive() or room._searching.going
        return bool(room.jobs.working) or timers or room.page.busy

    return lambda: qtbot.waitUntil(lambda: not waits(), timeout=60_000)


@pytest.fixture
def opened(room, sample, at_rest):
    room.show_dossier(sample)
    room.enter()
    at_rest()
    assert room.body.full, room.notice.words.text()
    return room


def titles(room) -> list[str]:
    return [one.title for one in room.model.articles]


def go(room, at_rest, title: str) -> None:
    room.show_article(next(one.key for one in room.model.articles if one.title.startswith(title)))
    at_rest()


def seek(room, at_rest, words: str) -> None:
    room.text.setText(words)
    at_rest()


def links(room) -> list[str]:
    html = room.page.toHtml()
    return [part.split('"', 1)[0] for part in html.split('href="')[1:]]


def follow(room, way: str) -> None:
    """Click the first link of a way."""
    room.page.followed(QUrl(next(link for link in links(room) if link.startswith(f"place:{way}/"))))


def test_it_has_every_article_under_its_part_and_tells_the_history_of_the_one_at_hand(opened, at_rest):
    assert len(titles(opened)) == len(opened.book.articles) > 20
    assert opened.at_hand == opened.model.articles[0]
    parts = [row for row in opened.model.rows if isinstance(row, str)]
    assert parts == [part.title for part in opened.book.parts if part.title]
    go(opened, at_rest, "Article 6")
    said = opened.page.toPlainText()
    assert "A. Negotiation texts" in said
    assert "B. Last text" in said
    assert "Footnotes" in said
    for note in opened.at_hand.footnotes:
        assert " ".join(note.words.split()) in " ".join(said.split())
    for entry in opened.at_hand.entries:
        for block in entry.blocks:
            assert all(" ".join(one.text.split()) in " ".join(said.split()) for one in block.pieces)


def looks(document):
    """Each paragraph: its words, where it begins, and in which direction it is read."""
    block, found = document.begin(), []
    while block.isValid():
        form = block.blockFormat()
        sides = (form.leftMargin(), form.rightMargin(), form.headingLevel(), form.layoutDirection())
        found.append((block.text(), *sides))
        block = block.next()
    return found


def test_a_page_that_is_laid_out_in_pieces_looks_as_one_that_is_not(opened, at_rest):
    go(opened, at_rest, "Article 8")
    whole = QTextDocument()
    whole.setHtml("".join(opened.page._parts(opened.book, opened.at_hand)))
    assert looks(opened.page.document()) == looks(whole)


def test_every_line_and_every_footnote_leads_to_its_place(opened, at_rest):
    went = []
    opened.place_wanted.connect(lambda draft, provision: went.append(("text", draft, provision)))
    opened.changes_wanted.connect(lambda facts: went.append(("change", facts["older"], facts["newer"])))
    opened.paper_wanted.connect(lambda paper: went.append(("paper", paper)))
    ways = set()
    for article in opened.model.articles:
        opened.show_article(article.key)
        at_rest()
        texts = [b for e in article.entries for b in e.blocks if b.place.draft and b.place.provision]
        found = links(opened)
        assert sum(link.startswith(("place:text", "place:was", "place:source")) for link in found) >= len(texts)
        ways |= {link.split(":")[1].split("/")[0] for link in found if link.startswith("place:")}
    assert ways >= {"text", "was", "change", "proposal"}
    go(opened, at_rest, "Article 6")
    follow(opened, "text")
    follow(opened, "change")
    first = opened.at_hand.entries[0].blocks[0].place
    assert went[0] == ("text", first.draft, first.provision)
    assert went[1][0] == "change"
    labels = [fact.label for fact in opened.book.facts]
    assert labels.index(went[1][2]) == labels.index(went[1][1]) + 1


def test_words_that_went_lead_to_the_draft_before(opened, at_rest, sample):
    went = []
    opened.place_wanted.connect(lambda draft, provision: went.append((draft, provision)))
    for article in opened.model.articles:
        opened.show_article(article.key)
        at_rest()
        if any(link.startswith("place:was/") for link in links(opened)):
            follow(opened, "was")
    assert went
    with Dossier.open(sample, write=False) as there:
        for draft, provision in went:
            assert provision in there.draft(draft).by_id()


def test_search_leaves_the_articles_that_have_the_words_and_marks_them(opened, at_rest):
    seek(opened, at_rest, "measures at home")
    assert 0 < len(titles(opened)) < len(opened.book.articles)
    assert any("Measures at home" in title for title in titles(opened))
    assert opened.page.extraSelections()
    assert opened.page.textCursor().selectedText().casefold() == "measures at home"
    seek(opened, at_rest, "no such words stand anywhere")
    assert not opened.body.full
    opened.notice.button.click()
    at_rest()
    assert len(titles(opened)) == len(opened.book.articles)
    assert opened.body.full


def test_it_says_in_how_many_articles_something_stands(opened, at_rest):
    assert opened.count.isHidden()
    seek(opened, at_rest, "measures at home")
    assert opened.count.text() == f"{len(titles(opened))} article" + "s" * (len(titles(opened)) != 1)
    assert opened.count.isVisible()
    seek(opened, at_rest, "")
    assert opened.count.isHidden()


def test_keys_lead_from_the_search_to_the_list_to_the_page_and_back(opened, at_rest):
    opened.find_words()
    QTest.keyClicks(opened.text, "state")
    at_rest()
    QTest.keyClick(opened.text, Qt.Key.Key_Down)
    assert opened.window().focusWidget() is opened.list
    opened.page.setFocus()
    QTest.keyClick(opened.page, Qt.Key.Key_Escape)
    assert opened.window().focusWidget() is opened.list
    first = opened.page.textCursor().position()
    opened.find_next(1)
    assert opened.page.textCursor().position() > first
    opened.find_next(-1)
    assert opened.page.textCursor().position() == first
    opened.text.setFocus()
    QTest.keyClick(opened.text, Qt.Key.Key_Escape)
    at_rest()
    assert opened.text.text() == ""
    assert len(titles(opened)) == len(opened.book.articles)


def test_without_a_draft_it_offers_to_add_some(room, at_rest, tmp_path, qtbot):
    dossier = tmp_path / "empty.travaux"
    with Dossier.create(dossier, "Empty"):
        pass
    room.show_dossier(dossier)
    room.enter()
    at_rest()
    assert room.notice.title.text() == "There is no draft yet."
    assert room.head.isHidden(), "nothing can be chosen or sought"
    with qtbot.waitSignal(room.drafts_wanted):
        room.notice.button.click()


def test_private_notes_come_only_with_the_box(opened, at_rest, sample):
    with Dossier.open(sample) as there:
        draft = there.draft("final")
        one = next(p for p in draft.provisions if p.address == "Article 3(1)")
        anchor = Anchor(one.id, one.address, "text", 0, 4, one.text[:4])
        name = DraftName(draft.sha256, draft.label)
        there.user_input.keep_note(Note("n1", name, anchor, NoteSubject.WORDS, "Never give this up.", private=True))
    opened.outdate()
    at_rest()
    go(opened, at_rest, "Article 3")
    assert "Never give this up." not in opened.page.toPlainText()
    opened.private.click()
    at_rest()
    assert "Never give this up." in opened.page.toPlainText(), "the article that was read is read on"
    went = []
    opened.note_wanted.connect(went.append)
    follow(opened, "note")
    assert went == ["n1"]
    opened.show_dossier(sample)
    assert not opened.private.isChecked()
    at_rest()


def test_the_text_is_adopted_only_when_that_is_said_and_the_book_can_end_earlier(opened, at_rest):
    asked = []
    opened.export_wanted.connect(asked.append)
    opened.adopted.click()
    at_rest()
    assert "B. Text as adopted" in opened.page.toPlainText()
    opened.drafts.choose("rev1")
    at_rest()
    assert [fact.label for fact in opened.book.facts] == ["zero", "rev1"]
    opened.export.click()
    assert asked == [BookOptions("rev1", adopted=True)]


def test_making_can_be_stopped_and_gone_on_with(room, sample, at_rest):
    room.show_dossier(sample)
    room.enter()
    room.notice.button.click()
    at_rest()
    assert room.notice.title.text() == "Stopped."
    room.notice.button.click()
    at_rest()
    assert room.body.full


def test_an_empty_dossier_and_none_say_so(room, tmp_path, at_rest):
    assert room.notice.title.text() == "No dossier is open."
    empty = tmp_path / "empty.travaux"
    Dossier.create(empty, "Empty").close()
    room.show_dossier(empty)
    room.enter()
    at_rest()
    assert room.notice.title.text() == "There is no draft yet."
    assert not room.export.isEnabled()


def test_keys_and_screen_readers(opened, at_rest):
    assert opened.list.hasFocus()
    before = opened.at_hand
    QTest.keyClick(opened.list, Qt.Key.Key_Down)
    at_rest()
    assert opened.at_hand not in (before, None)
    row = opened.list.currentIndex()
    assert "footnote" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    for widget in (opened, opened.list, opened.page, opened.text, opened.drafts.box):
        assert widget.accessibleName()
    QTest.keyClick(opened.list, Qt.Key.Key_Return)
    assert opened.page.hasFocus()
    QTest.keyClick(opened.page, Qt.Key.Key_Tab)
    assert opened.page.textCursor().hasSelection(), "the first link of the page has the keys"
