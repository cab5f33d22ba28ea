"""The window on a dossier that others have open too, in a file and on a server: what they write is shown and told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.place import place_of
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.notes.drafting import note_on_words
from app.services.notes.store import exchange_note, keep_note
from app.treaty.proposals import Review
from app.treaty.reading import apply_reading
from tests.desktop.conftest import shown


@pytest.fixture(params=["file", "server"])
def shared(request, tmp_path, server, window, sample, compared):
    """The window on the sample, in a file and on a server."""
    place = sample
    if request.param == "server":
        place = place_of(f"{server}&dossier={tmp_path.name}")
        copy_dossier(sample, place)
    return shown(window, place, compared("zero", "rev1"))


def _note(place, text):
    with Dossier.open(place, write=False) as there:
        draft = there.draft("rev1")
    one = next(provision for provision in draft.provisions if len(provision.text) > 20)
    return replace(note_on_words(apply_reading(draft), one.id, "text", 0, 10), text=text)


def _texts(place):
    with Dossier.open(place, write=False) as there:
        return [note.text for note in there.user_input.notes()]


def test_a_note_that_a_colleague_changed_is_told_and_what_was_typed_stays(shared, qtbot, at_rest):
    place, noting = shared.dossiers.dossier, shared.noting
    note = keep_note(place, _note(place, "Mind this."))
    noting.refresh()
    at_rest()
    noting.edit(note.id)
    theirs = keep_note(place, replace(note, text="Three, rather."), note)
    noting.editor.text.setPlainText("Four, as the capital says.")
    noting.editor.ask_to_keep()
    at_rest()
    assert "Somebody else changed this note meanwhile: it says “Three, rather.” now" in noting.editor.refusal.text()
    assert "keep it once more" in noting.editor.refusal.text()
    assert noting.editor.text.toPlainText() == "Four, as the capital says."
    assert _texts(place) == ["Three, rather."]
    noting.editor.ask_to_keep()
    at_rest()
    assert noting.editor is None
    assert _texts(place) == ["Four, as the capital says."]
    shared.context.history.undo()
    at_rest()
    assert _texts(place) == ["Three, rather."]
    keep_note(place, replace(theirs, text="Five."), theirs)
    shared.context.history.redo()
    at_rest()
    assert "says “Five.” now" in shared.context.message.words.text()
    assert _texts(place) == ["Five."]


def test_a_proposal_that_a_colleague_settled_is_told_and_mine_is_put_there_only_when_i_say_so(shared, at_rest):
    place, review = shared.dossiers.dossier, shared.imports.review
    shared.imports.open_review()
    at_rest()
    at, block = review.at, review.block
    with Dossier.open(place) as there:
        there.user_input.review(replace(block.proposal, review=Review.REJECTED))
    for press, now in (("Leave theirs", Review.REJECTED), ("Put mine in its place", Review.CORRECTED)):
        work = review.work
        work._put(at, block.proposal)  # as this window knew it before
        review._correct(lambda proposal: replace(proposal, rationale="As they said on Monday."))
        assert "Somebody else rejected the proposal on" in review.dialog.text()
        next(one for one in review.dialog.buttons() if one.text().replace("&", "") == press).click()
        with Dossier.open(place, write=False) as there:
            stored = {one.id: one for paper in there.papers() for one in paper.proposals}[block.proposal.id]
        assert stored.review is now
    assert stored.rationale == "As they said on Monday."
    at_rest()


def test_what_another_wrote_appears(shared, qtbot, at_rest):
    place = shared.dossiers.dossier
    shared.dossiers.watching.watch(place)
    qtbot.waitUntil(lambda: shared.dossiers.watching._stamp != ())
    before = shared.comparison.compared
    note = keep_note(place, _note(place, "From the other room."))
    shared.dossiers.watching.look()
    notes = shared.noting.panel.notes
    qtbot.waitUntil(lambda: [one.note.text for one in notes.every()] == ["From the other room."])
    assert shared.comparison.compared is before, "the texts are the same and stay"
    exchange_note(place, note, None)
    with Dossier.open(place) as there:
        there.add_draft(replace(there.draft("rev1"), label="rev1, corrected", sha256="c" * 64))
    at_rest()
    shared.dossiers.watching.look()
    qtbot.waitUntil(lambda: "rev1, corrected" in [draft.label for draft in shared.texts.draft_bar.drafts()])
    at_rest()


def test_an_address_is_asked_for_and_opened(window, server, sample, tmp_path, qtbot, at_rest):
    from app.desktop.start.server_dialog import ServerDialog

    address = f"{server}&dossier={tmp_path.name}"
    copy_dossier(sample, place_of(address))
    window.dossiers.opener.ask_on_server()
    (dialog,) = window.findChildren(ServerDialog)
    dialog.address.setText("postgresql://clerk:secret@host/travaux?dossier=kites")
    dialog._typed()
    dialog.take.click()
    assert "holds no password" in dialog.refusal.text()
    assert "secret" not in dialog.refusal.text()
    dialog.address.setText(address)
    dialog.take.click()
    at_rest()
    assert window.dossiers.dossier == place_of(address)
    assert window.comparison.compared is not None, window.context.message.words.text()
    assert window.context.preferences.recent()[0].path == place_of(address)


def test_nobody_is_taken_from_the_review_by_what_a_colleague_writes(shared, qtbot, at_rest):
    place = shared.dossiers.dossier
    shared.dossiers.watching.watch(place)
    qtbot.waitUntil(lambda: shared.dossiers.watching._stamp != ())
    shared.imports.open_review()
    at_rest()
    work = shared.imports.review.work
    with Dossier.open(place) as there:
        there.add_draft(replace(there.draft("rev1"), label="rev1, corrected", sha256="c" * 64))
    with qtbot.waitSignal(shared.dossiers.watching.changed):
        shared.dossiers.watching.look()
    assert shared.context.rooms.name == "review"
    assert shared.imports.review.work is work
    shared.navigator.show_room("texts")
    bar = shared.texts.draft_bar
    qtbot.waitUntil(lambda: "rev1, corrected" in [draft.label for draft in bar.drafts()])
    at_rest()
