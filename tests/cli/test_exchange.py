"""Merging, settling and sharing on the command line."""

from __future__ import annotations

import shutil

import pytest

from app.services.dossiers.backups import copies_of


@pytest.fixture
def two(tides, line):
    """Two copies of one dossier, in which an author is said to be two actors, and a proposal only in the second."""
    ours = tides / "tides.travaux"
    line("import", ours, tides / "zero.txt", tides / "rev1.txt")
    theirs = shutil.copy(ours, tides / "colleague.travaux")
    line("authors", ours, "A. Clerk=FRA")
    line("authors", theirs, "A. Clerk=DEU")
    line("proposals", theirs, tides / "asked.csv")
    return ours, theirs


def test_what_came_in_and_what_waits_is_told_and_settled(two, line, valid):
    ours, theirs = two
    code, out, err = line("merge", ours, theirs)
    assert (code, err) == (0, "")
    assert "tides.travaux: 1 proposal paper, 1 proposal from colleague.travaux." in out
    assert "Conflict 1: author of tracked changes A. Clerk: here “FRA”; there “DEU”" in out
    assert "before merging 1.travaux" in out
    assert any(copy.merging == 1 for copy in copies_of(ours))
    document = valid(line("conflicts", ours, "--json", "-")[1])
    (conflict,) = document["conflicts"]
    assert (conflict["number"], conflict["sort"], conflict["theirs"]["text"]) == (1, "author", "DEU")
    assert line("conflicts", ours, "--take", "2=theirs")[0] == 1
    assert line("conflicts", ours, "--take", "mine")[0] == 1
    assert line("conflicts", ours, "--take", "1=theirs") == (0, "Nothing waits to be settled.\n", "")
    assert line("authors", ours)[1] == "A. Clerk = DEU\n"
    assert "nothing new from colleague.travaux" in line("merge", ours, theirs)[1]
    assert "before another dossier was merged into it" in line("check", ours)[1]


@pytest.mark.parametrize(("take", "actor"), [("ours", "FRA"), ("theirs", "DEU")])
def test_all_can_be_settled_at_once(two, line, take, actor):
    ours, theirs = two
    assert f"Settled: 1 conflict, as {take} has it." in line("merge", ours, theirs, "--take", take)[1]
    assert line("authors", ours)[1] == f"A. Clerk = {actor}\n"


def test_a_refusal_changes_nothing(two, line):
    ours, _ = two
    before = ours.read_bytes()
    code, out, err = line("merge", ours, ours)
    assert (code, out) == (1, "")
    assert err == "travaux: A dossier cannot be merged into itself; name the one of your colleague.\n"
    assert ours.read_bytes() == before


def test_a_copy_for_a_partner_says_what_it_lacks(two, line, tides):
    _, theirs = two
    partner = tides / "partner.travaux"
    code, out, _ = line("share", theirs, "--to", partner, "--without-matched")
    assert code == 0
    assert "Left out: 1 proposal paper; who wrote notes or confirmed, and when." in out
    assert "There are no proposals in it." in line("proposals", partner)[1]
    code, out, err = line("share", theirs, "--to", partner)
    assert (code, out) == (1, "")
    assert "already something called" in err
