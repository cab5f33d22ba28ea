"""That a person has looked at a draft that was read badly is kept with the dossier: it comes along where the dossier
goes, is merged between two laptops, and is said of one reading only.
"""

from __future__ import annotations

import shutil

import pytest

from app.job import Refused
from app.services.dossiers import encryption
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.merging import merge_dossiers
from app.services.dossiers.sharing import PartnerCopyOptions, share
from app.services.imports.import_files import import_drafts, import_instead
from app.services.imports.inspection import doubts_of_reading, set_inspection
from app.services.imports.notation_profile import set_notation
from app.treaty.draft import Inspection

TEXT = "Resolution on kites\n\n1. Requests the Keeper to count the kites.\n\n2. Invites all Parties to watch [them].\n"
LOOK = Inspection("2031-05-01", "Ana Reyes")


@pytest.fixture
def odd(tmp_path, resources, anywhere):
    """A dossier, in a file or on a server, with a draft in which no article was found."""
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    path = anywhere("odd")
    import_drafts(path, [tmp_path / "one.txt"], resources)
    return path


@pytest.fixture
def two(tmp_path, resources):
    """The same dossier on two laptops."""
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    import_drafts(tmp_path / "ours.travaux", [tmp_path / "one.txt"], resources)
    shutil.copy(tmp_path / "ours.travaux", tmp_path / "theirs.travaux")
    return tmp_path / "ours.travaux", tmp_path / "theirs.travaux"


def looked(path, label="one"):
    return doubts_of_reading(path, label).inspection


def test_it_is_kept_and_taken_back(odd):
    assert looked(odd) is None
    assert set_inspection(odd, "ONE", LOOK).inspection == LOOK
    assert looked(odd) == LOOK
    set_inspection(odd, "one", None)
    assert looked(odd) is None
    with pytest.raises(Refused, match="Nobody has looked"):
        set_inspection(odd, "one", None)


def test_it_goes_to_a_copy_wherever_that_lies(odd, tmp_path):
    set_inspection(odd, "one", LOOK)
    copy_dossier(odd, tmp_path / "copy.travaux")
    assert looked(tmp_path / "copy.travaux") == LOOK


def test_it_stays_in_a_locked_dossier(two):
    ours, _ = two
    set_inspection(ours, "one", LOOK)
    encryption.lock(ours, "a long passphrase of kites")
    assert looked(ours) == LOOK


def test_a_partner_is_warned_and_is_not_told_who_looked(two, tmp_path):
    set_inspection(two[0], "one", LOOK)
    share(two[0], tmp_path / "partner.travaux", PartnerCopyOptions())
    assert looked(tmp_path / "partner.travaux") is None
    assert b"Reyes" not in (tmp_path / "partner.travaux").read_bytes()


def test_a_reading_anew_is_another_one_and_undoing_it_is_the_first(odd, resources):
    set_inspection(odd, "one", LOOK)
    with Dossier.open(odd, write=False) as there:
        before = there.draft("one")
    set_notation(odd, "one", "none", resources)
    assert looked(odd) is None
    with Dossier.open(odd) as there:
        there.set_notation(before)
    assert looked(odd) == LOOK


def test_another_file_in_its_place_warns_again(odd, tmp_path, resources):
    set_inspection(odd, "one", LOOK)
    (tmp_path / "corrected.txt").write_text(TEXT.replace("count", "mend"), encoding="utf-8")
    import_instead(odd, tmp_path / "corrected.txt", "one", resources)
    assert looked(odd) is None
    assert doubts_of_reading(odd, "one").doubts


def test_a_draft_that_was_taken_out_comes_back_with_it(odd):
    set_inspection(odd, "one", LOOK)
    with Dossier.open(odd) as there:
        there.put_back(there.remove_drafts(["one"]))
    assert looked(odd) == LOOK


def test_a_colleagues_look_comes_in_and_is_no_conflict_with_ours(two):
    ours, theirs = two
    set_inspection(theirs, "one", LOOK)
    assert not merge_dossiers(ours, theirs).conflicts
    assert looked(ours) == LOOK
    mine = Inspection("2031-06-01", "Ben Okoro")
    set_inspection(ours, "one", mine)
    assert not merge_dossiers(ours, theirs).conflicts
    assert looked(ours) == mine


def test_what_was_taken_back_does_not_come_in_again_and_is_taken_back_there(two):
    ours, theirs = two
    set_inspection(theirs, "one", LOOK)
    merge_dossiers(ours, theirs)
    set_inspection(ours, "one", None)
    merge_dossiers(ours, theirs)
    assert looked(ours) is None
    merge_dossiers(theirs, ours)
    assert looked(theirs) is None


def test_a_look_at_another_reading_says_nothing_of_ours(two, resources):
    ours, theirs = two
    set_notation(ours, "one", "none", resources)
    set_inspection(theirs, "one", LOOK)
    merge_dossiers(ours, theirs)
    assert looked(ours) is None
    assert looked(theirs) == LOOK


def test_where_their_reading_is_taken_only_their_look_counts(two, resources):
    ours, theirs = two
    set_inspection(ours, "one", LOOK)
    set_notation(theirs, "one", "none", resources)
    merge_dossiers(ours, theirs)
    assert looked(ours) is None, "the reading is theirs now, and nobody has looked at it"
