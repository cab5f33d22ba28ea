"""More proposals than are looked at in one turn of the event loop: listed, filtered and settled all the same."""

from __future__ import annotations

import pytest

from app.desktop.proposals.proposal_tree import MANY
from app.desktop.window import import_controller
from app.services.dossiers.dossier import Dossier
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper

COUNT = import_controller.MANY + 1
WHO = (ActorRef("FRA", "France"), ActorRef("NOR", "Norway"), ActorRef("KEN", "Kenya"))


def asked(number):
    words = f"harbour lamps of sort {number}"
    ask = Ask(f"{number}.a", Edit.INSERT, Stance.PROPOSE, "Article 1", words, "", words, f"row {number}")
    return Proposal(
        f"p{number}", (WHO[number % 3],), "proponent", "Article 1", "Long paper", f"row {number}", "2030-02-01", "",
        (ask,), text=words,
    )  # fmt: skip


@pytest.fixture
def full(window, sample, at_rest):
    """The window on the sample with a paper of more proposals than that."""
    assert COUNT > MANY
    with Dossier.open(sample) as there:
        there.add_paper(ProposalPaper("Long paper", "a" * 64, "2030-02-01", tuple(map(asked, range(COUNT)))))
    window.dossiers.open(sample)
    at_rest()
    return window


def test_all_are_listed_and_one_is_found_by_its_words(full, at_rest, qtbot):
    full.navigator.show_room("proposals")
    room = full.side_rooms.proposals
    qtbot.waitUntil(lambda: room.book is not None and len(room.shown) >= COUNT)
    at_rest()
    assert len(room.shown) == len(room.book.rows)
    room.filters.text.setText(f"sort {COUNT - 1}")
    room.filters.changed.emit()
    qtbot.waitUntil(lambda: len(room.shown) == 1)
    assert room.shown[0].fated.ask.wording.endswith(str(COUNT - 1))
    room.filters.reset()
    qtbot.waitUntil(lambda: len(room.shown) == len(room.book.rows))


def test_they_are_read_in_a_job_to_be_settled(full, at_rest, qtbot):
    full.imports.open_review()
    assert full.context.jobs.working, "the event loop goes on meanwhile"
    qtbot.waitUntil(lambda: full.context.rooms.name == "review")
    at_rest()
    assert len(full.imports.review.work.blocks) >= COUNT


def test_what_was_read_of_a_dossier_that_is_left_meanwhile_is_not_shown(full, sample, at_rest):
    other = sample.with_name("other.travaux")
    with Dossier.create(other, "Another") as _there:
        pass
    full.imports.open_review()
    full.dossiers.open(other)
    at_rest()
    assert full.context.rooms.name == "start"
    assert full.imports.review.work is None
