"""The preview of drafts before they are stored: what is shown, put right, taken as it is, locked, replaced or left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.desktop.drafts.preview.facts import LAST, account_words
from app.services.dossiers.dossier import Dossier
from app.services.imports.preview import BlockRole, UnreadFile
from app.services.imports.replacement import ReplacementAccount
from app.services.notes.drafting import note_on_words
from app.services.notes.store import keep_note
from app.treaty.draft import Kind
from app.treaty.reading import apply_reading

TEXT = (
    "LAMPS/2030/7\nDistr.: General\n\nDraft treaty on lamps\n\nArticle 1\nScope\n\n"
    "1. This Treaty applies to lamps [and bells].\n\n"
    "General words\n\nEvery keeper keeps a lamp.\n\nArticle 2\nKeepers\n\n1. Each Party names a keeper.\n"
)


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "lamps.txt"
    made.write_text(TEXT, encoding="utf-8")
    return made


@pytest.fixture
def preview(on_sample, at_rest):
    """The preview of some files for the sample, when all of them are read."""

    def ask(*files):
        on_sample.imports.add_files(list(files), papers=False)
        at_rest()
        return on_sample.imports.intake.preview.dialog

    yield ask
    if on_sample.imports.intake.preview is not None and on_sample.imports.intake.preview.dialog is not None:
        on_sample.imports.intake.preview.dialog.close()


def drafts(path):
    with Dossier.open(path, write=False) as there:
        return there.drafts()


def stored(path, label):
    with Dossier.open(path, write=False) as there:
        return there.draft(label)


def row_of(dialog, words):
    rows = dialog.rows.model_of_rows.rows
    (at,) = [at for at, row in enumerate(rows) if row.words.startswith(words)]
    return at


def say(dialog, qtbot, words, said):
    """Say what a paragraph is, as a hand would."""
    dialog.rows.go_to(row_of(dialog, words))
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(said))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())


def shown(dialog):
    model = dialog.rows.model_of_rows
    return [tuple(model.index(at, column).data() for column in range(3)) for at in range(model.rowCount())]


def test_what_was_recognised_is_shown_and_nothing_is_stored(preview, sample, file):
    before = sample.read_bytes()
    dialog = preview(file)
    assert "Nothing is stored yet" in dialog.state.text()
    kinds = [kind for kind, _, _ in shown(dialog)]
    assert kinds[:3] == ["▸ 2 lines of the cover left out", "title", "article"]
    assert dialog.facts.symbol.text() == dialog.facts.label.text() == "LAMPS/2030/7"
    assert "2 articles" in dialog.facts.counts.text()
    assert "1 bracket" in dialog.facts.counts.text()
    dialog.reject()
    assert sample.read_bytes() == before


def test_return_takes_all_as_it_is_recognised(preview, sample, file, qtbot, at_rest, on_sample):
    dialog = preview(file)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    at_rest()
    assert [draft.label for draft in drafts(sample)][-1] == "LAMPS/2030/7"
    assert "LAMPS/2030/7" in on_sample.context.message.words.text()


def test_what_the_reader_says_of_a_paragraph_is_stored_and_brought_back(preview, sample, file, qtbot, at_rest):
    dialog = preview(file)
    say(dialog, qtbot, "General words", BlockRole.ARTICLE)
    at_rest()
    assert ("article (said by hand)", "", "General words") in [
        (kind, number.strip("\u2068\u2069"), words.strip("\u2003\u2068\u2069")) for kind, number, words in shown(dialog)
    ]
    say(dialog, qtbot, "Every keeper", BlockRole.LEFT_OUT)
    at_rest()
    say(dialog, qtbot, "Distr.", BlockRole.READ)
    at_rest()
    dialog.take.click()
    at_rest()
    draft = stored(sample, "LAMPS/2030/7")
    assert [p.heading for p in draft.provisions if p.kind is Kind.ARTICLE] == ["Scope", "General words", "Keepers"]
    assert any("Every keeper keeps a lamp." in str(line.message) for line in draft.report.lines)
    assert any(p.text == "Distr.: General" for p in draft.provisions)


def test_what_was_said_of_a_paragraph_is_taken_back(preview, file, qtbot, at_rest):
    dialog = preview(file)
    before = shown(dialog)
    say(dialog, qtbot, "General words", BlockRole.ARTICLE)
    at_rest()
    assert shown(dialog) != before
    say(dialog, qtbot, "General words", None)
    at_rest()
    assert shown(dialog) == before


def test_facts_and_place_are_those_that_the_reader_says(preview, sample, file, qtbot, at_rest, on_sample):
    dialog = preview(file)
    for field, words in ((dialog.facts.label, "lamps"), (dialog.facts.date, "2030-02-01")):
        field.clear()
        qtbot.keyClicks(field, words)
    place = dialog.facts.place
    place.setCurrentIndex(place.findData("zero"))
    place.activated.emit(place.currentIndex())
    language = dialog.facts.language
    language.setCurrentIndex(language.findData("fr"))
    language.activated.emit(language.currentIndex())
    at_rest()
    assert dialog.facts.label.text() == "lamps"
    dialog.take.click()
    at_rest()
    assert [draft.label for draft in drafts(sample)][:3] == ["zero", "lamps", "rev1"]
    assert drafts(sample)[1].date == "2030-02-01"
    assert stored(sample, "lamps").language == "fr"
    assert on_sample.context.history.undo()
    assert [draft.label for draft in drafts(sample)][:2] == ["zero", "rev1"]
    assert on_sample.context.history.redo()
    assert [draft.label for draft in drafts(sample)][:3] == ["zero", "lamps", "rev1"]


def test_a_date_that_is_none_is_refused_in_the_dialog_and_nothing_is_lost(preview, sample, file, qtbot, at_rest):
    dialog = preview(file)
    assert not any(letter.isdigit() for letter in dialog.facts.date.placeholderText()), "no day is shown for none"
    qtbot.keyClicks(dialog.facts.date, "soon")
    dialog.take.click()
    at_rest()
    assert "is no date" in dialog.refusal.text()
    assert dialog.facts.date.text() == "soon"
    assert dialog.take.isEnabled()
    assert len(drafts(sample)) == 4


def test_the_most_doubtful_file_is_at_hand_and_what_cannot_be_read_is_left_out(
    preview, sample, file, tmp_path, resources, at_rest, on_sample
):
    bad = tmp_path / "picture.docx"
    bad.write_bytes(b"\xff\xd8\xff\xe0" + bytes(200))
    dialog = preview(file, bad, resources.sample / "zero.txt")
    assert dialog.files.item(0).text().startswith("not read")
    assert "picture.docx" in dialog.state.text()
    assert dialog.take.text() == "Store 1 of 3 files"
    dialog.take.click()
    at_rest()
    assert [draft.source for draft in drafts(sample)][4:] == ["lamps.txt"]
    assert "2 files were left out" in on_sample.context.message.words.text()


def test_the_same_file_again_is_said_and_not_stored(preview, sample, resources):
    dialog = preview(resources.sample / "zero.txt")
    assert "already, as “\u2068zero\u2069”" in dialog.state.text()
    assert not dialog.take.isEnabled()


def test_a_doubt_leads_to_its_paragraph(preview, tmp_path, qtbot, sample, at_rest):
    before = [draft.label for draft in drafts(sample)]
    odd = tmp_path / "odd.txt"
    odd.write_text(TEXT.replace("[and bells]", "[and bells"), encoding="utf-8")
    dialog = preview(odd)
    (at,) = [at for at in range(dialog.doubts.count()) if dialog.doubts.item(at).text().startswith("doubt")]
    dialog.doubts.setCurrentRow(at)
    dialog.doubts.setFocus()
    qtbot.keyClick(dialog.doubts, Qt.Key.Key_Return)
    assert dialog.rows.at_hand().words.startswith("This Treaty applies")
    at_rest()
    assert [draft.label for draft in drafts(sample)] == before, "Return is not also the button that stores"


def test_a_file_that_replaces_a_draft_says_what_stands_and_is_taken_back(
    preview, sample, resources, tmp_path, at_rest, on_sample
):
    rev1 = stored(sample, "rev1")
    kept = [p for p in rev1.provisions if len(p.text) > 60][:2]
    for one in kept:
        keep_note(
            sample, replace(note_on_words(apply_reading(rev1), one.id, "text", 0, len(one.text)), text="Mind this.")
        )
    corrected = tmp_path / "corrected.txt"
    words = (resources.sample / "rev1.txt").read_text("utf-8")
    corrected.write_text(words.replace(kept[0].text[10:40], "quite other words stand here"), encoding="utf-8")
    dialog = preview(corrected)
    box = dialog.facts.instead
    box.setCurrentIndex(box.findData("rev1"))
    box.activated.emit(box.currentIndex())
    at_rest()
    assert "Still stands: 1 note" in dialog.facts.account.text()
    assert kept[0].address in dialog.facts.account.text()
    dialog.take.click()
    at_rest()
    assert [draft.label for draft in drafts(sample)] == ["zero", "rev1", "rev2", "final"]
    assert drafts(sample)[1].source == "corrected.txt"
    assert "rev1 replaced: 1 of what was added" in on_sample.context.message.words.text()
    assert on_sample.context.history.undo()
    assert stored(sample, "rev1") == rev1


def test_a_locked_file_asks_for_its_password_and_is_read_again(preview, file, qtbot, at_rest, on_sample):
    dialog = preview(file)
    one = on_sample.imports.intake.preview.candidates[0]
    one.unread = UnreadFile(str(file), file.name, "“lamps.txt” is locked; give its password.", locked=True)
    dialog.show_candidate(one)
    assert dialog.unlocking.isVisible()
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.password, "kite string")
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    at_rest()
    assert dialog.password.text() == ""
    assert not dialog.unlocking.isVisible()
    assert dialog.take.isEnabled()


def test_the_place_is_the_last_where_nobody_says_another(preview, file):
    assert preview(file).facts.place.currentData() == LAST


def test_new_drafts_come_in_the_order_of_their_dates_in_whatever_order_they_were_dropped(
    preview, sample, tmp_path, qtbot, at_rest
):
    later, earlier = tmp_path / "a.txt", tmp_path / "b.txt"
    for made, day in ((later, "20 May 2034"), (earlier, "3 March 2033")):
        made.write_text(TEXT.replace("General\n", f"General\n{day}\n", 1).replace("30/7", day[-2:]), encoding="utf-8")
    dialog = preview(later, earlier)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    at_rest()
    assert [one.date for one in drafts(sample)[-2:]] == ["2033-03-03", "2034-05-20"]


def test_new_drafts_stay_in_the_order_of_their_files_where_one_has_no_date(preview, sample, tmp_path, qtbot, at_rest):
    dated, undated = tmp_path / "a.txt", tmp_path / "b.txt"
    dated.write_text(TEXT.replace("General\n", "General\n20 May 2034\n", 1), encoding="utf-8")
    undated.write_text(TEXT.replace("lamps", "lights"), encoding="utf-8")
    dialog = preview(dated, undated)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    at_rest()
    assert [one.date for one in drafts(sample)[-2:]] == ["2034-05-20", ""]


def test_where_another_draft_may_be_meant_the_account_asks_first(qapp):
    right = ReplacementAccount("zero", {"note": 2}, (), {}, alike=90)
    assert "⚠" not in account_words(right)
    first, *rest = account_words(replace(right, alike=20, liker="rev1")).splitlines()
    assert first.startswith("⚠ Is it the right one? The file has more of the words of")
    assert "rev1" in first
    assert rest == account_words(right).splitlines()
    assert "Only 20 %" in account_words(replace(right, alike=20))
