"""Which amendments were read is kept with the dossier and goes along with its reader; nobody else gets it:
not by merging, not in a copy for a partner, not on a server.
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
from app.services.imports.import_files import import_drafts

TEXT = "Article 1\n\nKites\n\n1. Each Party keeps two kites.\n"
SEEN = frozenset({"a" * 32, "b" * 32, "c" * 32})


def kites(path, folder, resources):
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    import_drafts(path, [folder / "one.txt"], resources)
    return path


@pytest.fixture
def somewhere(tmp_path, resources, anywhere):
    """A dossier, in a file or on a server."""
    return kites(anywhere("kites"), tmp_path, resources)


@pytest.fixture
def ours(tmp_path, resources):
    return kites(tmp_path / "ours.travaux", tmp_path, resources)


def read(path, reader=""):
    with Dossier.open(path, write=False) as there:
        return there.user_input.read_amendments(reader)


def mark(path, marks, reader=""):
    with Dossier.open(path) as there:
        there.user_input.set_read(marks, reader)


def test_it_is_kept_and_taken_back(somewhere):
    assert read(somewhere, "me") == frozenset()
    mark(somewhere, dict.fromkeys(SEEN, True), "me")
    mark(somewhere, dict.fromkeys(SEEN, True), "me")
    assert read(somewhere, "me") == SEEN
    mark(somewhere, {"a" * 32: False, "d" * 32: False, "e" * 32: True}, "me")
    assert read(somewhere, "me") == SEEN - {"a" * 32} | {"e" * 32}
    with Dossier.open(somewhere, write=False) as there:
        there.check()
        with pytest.raises(Refused, match="reading only"):
            there.user_input.set_read({"f" * 32: True}, "me")


def test_thousands_are_kept_and_taken_back_at_once(ours):
    many = {f"{number:032x}": True for number in range(5000)}
    mark(ours, many)
    assert read(ours) == many.keys()
    mark(ours, dict.fromkeys(many, False))
    assert read(ours) == frozenset()


def test_a_file_is_its_readers_own_on_every_computer(ours):
    mark(ours, dict.fromkeys(SEEN, True), "the laptop in the hotel")
    assert read(ours, "the laptop in the office") == SEEN


def test_on_a_server_each_reader_has_their_own(server):
    from app.place import place_of

    place = place_of(f"{server}&dossier=read-by-two")
    with Dossier.create(place, "Kites") as there:
        there.user_input.set_read(dict.fromkeys(SEEN, True), "one")
        there.user_input.set_read({"a" * 32: True}, "two")
        there.user_input.set_read({"b" * 32: False}, "two")
        assert there.user_input.read_amendments("one") == SEEN
        assert there.user_input.read_amendments("two") == {"a" * 32}


def test_it_decides_nothing_of_a_comparison(somewhere):
    with Dossier.open(somewhere) as there:
        before = there.state()
        there.user_input.set_read(dict.fromkeys(SEEN, True), "me")
        assert there.state() == before


def test_it_stays_in_a_locked_dossier_and_in_ones_own_copy(ours, tmp_path):
    mark(ours, dict.fromkeys(SEEN, True))
    encryption.lock(ours, "a long passphrase of kites")
    assert read(ours) == SEEN
    encryption.unlock(ours)
    copy_dossier(ours, tmp_path / "copy.travaux")
    assert read(tmp_path / "copy.travaux") == SEEN


def test_it_goes_into_no_dossier_of_many_and_out_of_none(ours, server, tmp_path):
    from app.place import place_of

    mark(ours, dict.fromkeys(SEEN, True))
    place = place_of(f"{server}&dossier=of-many")
    copy_dossier(ours, place)
    assert read(place, "") == read(place, "me") == frozenset()
    mark(place, dict.fromkeys(SEEN, True), "me")
    copy_dossier(place, tmp_path / "back.travaux")
    assert read(tmp_path / "back.travaux") == read(tmp_path / "back.travaux", "me") == frozenset()


def test_no_byte_of_it_is_in_a_copy_for_a_partner(ours, tmp_path):
    mark(ours, dict.fromkeys(SEEN, True))
    share(ours, tmp_path / "partner.travaux", PartnerCopyOptions())
    assert read(tmp_path / "partner.travaux") == frozenset()
    assert not any(one.encode() in (tmp_path / "partner.travaux").read_bytes() for one in SEEN)


def test_it_is_merged_into_nobodys_dossier(ours, tmp_path):
    theirs = tmp_path / "theirs.travaux"
    shutil.copy(ours, theirs)
    mark(theirs, dict.fromkeys(SEEN, True))
    mark(ours, {"d" * 32: True})
    merge_dossiers(ours, theirs)
    assert read(ours) == {"d" * 32}
    assert read(theirs) == SEEN
