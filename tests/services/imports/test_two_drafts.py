"""Two drafts compared without ceremony: the older one is known by what the files say, and nothing stays that is not
wished.
"""

from __future__ import annotations

import stat

import pytest

from app.job import Refused
from app.place import NamedDraft
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import is_locked, lock
from app.services.dossiers.temporary import TemporaryDossiers, TemporaryFacts, keep_as, save_copy
from app.services.dossiers.unsaved_work import UnsavedFiles, UnsavedWork
from app.services.imports.preview import DraftPreview, read_ahead
from app.services.imports.two_drafts import KnownOrder, PairSide, order_pair, side_of, side_read, store_pair

OLDER = "Convention on Kites\n\nArticle 1\n\nEach Party should fly a kite.\n\nArticle 2\n\nStrings are made of hemp.\n"
NEWER = OLDER.replace("should", "shall")


@pytest.fixture
def temporary(tmp_path):
    return TemporaryDossiers(tmp_path / "comparisons")


@pytest.fixture
def unsaved(tmp_path):
    return UnsavedFiles(tmp_path / "unfinished")


def read(folder, name, text, resources):
    file = folder / name
    file.write_text(text, "utf-8")
    ahead = read_ahead(folder / "none.travaux", file, resources)
    assert isinstance(ahead, DraftPreview)
    return side_read(ahead)


def two(tmp_path, resources):
    return read(tmp_path, "a.txt", OLDER, resources), read(tmp_path, "b.txt", NEWER, resources)


@pytest.mark.parametrize(
    ("first", "second", "turned", "by"),
    [
        (PairSide("a", date="2031-05-01"), PairSide("b", date="2030-05-01"), True, KnownOrder.DATE),
        (PairSide("a", "X/9/2031/5", "2031-05-01"), PairSide("b", "X/9/2030/5", "2031-05-02"), False, KnownOrder.DATE),
        (PairSide("a", "X/9/2031/5", "2031-05-01"), PairSide("b", "X/9/2030/5"), True, KnownOrder.SYMBOL),
        (PairSide("a", "X/9/1"), PairSide("b", "X/9/1/Rev.1"), False, KnownOrder.SYMBOL),
        (PairSide("b"), PairSide("a"), False, KnownOrder.GIVEN),
    ],
)
def test_the_older_one_is_known_by_day_then_symbol_then_as_it_was_named(first, second, turned, by):
    assert order_pair((first, second)) == ((second, first) if turned else (first, second), by)


def test_two_files_make_a_dossier_of_which_nothing_is_left_when_it_is_removed(tmp_path, resources, temporary, unsaved):
    place = temporary.new_place()
    labels = store_pair(place, two(tmp_path, resources), "a – b")
    temporary.note(place, TemporaryFacts("a – b", {labels[0]: "a.txt"}, "given"))
    with Dossier.open(place, write=False) as there:
        assert [draft.label for draft in there.drafts()] == list(labels) == ["a", "b"]
        assert there.title() == "a – b"
    assert temporary.has(place)
    assert temporary.left() == (place,)
    assert (temporary.facts(place).title, temporary.facts(place).files) == ("a – b", {"a": "a.txt"})
    assert not temporary.is_touched(place, unsaved)
    unsaved.keep(UnsavedWork("note", str(place), "x", "a note", {"text": "half"}))
    assert temporary.is_touched(place, unsaved)
    temporary.remove(place, unsaved)
    assert [*place.parent.iterdir(), *(tmp_path / "unfinished").iterdir()] == []
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_what_was_entered_is_seen_and_what_was_only_read_is_not(tmp_path, resources, temporary, unsaved):
    place = temporary.new_place()
    store_pair(place, two(tmp_path, resources), "a – b")
    temporary.note(place, TemporaryFacts())
    with Dossier.open(place, write=False) as there:
        there.draft("a")
    assert not temporary.is_touched(place, unsaved)
    with Dossier.open(place) as there:
        there.set_author("R. Kestrel", "FR")
    assert temporary.is_touched(place, unsaved)


def test_a_dossier_that_is_kept_is_called_as_its_file(tmp_path, resources, temporary, unsaved):
    place, target = temporary.new_place(), tmp_path / "kites.travaux"
    store_pair(place, two(tmp_path, resources), "a – b")
    keep_as(place, target)
    with Dossier.open(target, write=False) as there:
        assert (there.title(), [draft.label for draft in there.drafts()]) == ("kites", ["a", "b"])
    with pytest.raises(Refused, match="already something called"):
        keep_as(place, target)


def test_nothing_beside_the_folder_is_ever_removed(tmp_path, resources, temporary, unsaved):
    other = tmp_path / "mine.travaux"
    Dossier.create(other, "mine").close()
    temporary.remove(other, unsaved)
    assert other.is_file()
    assert not temporary.has(other)
    assert temporary.facts(other) == TemporaryFacts()


def test_a_draft_of_a_dossier_comes_with_all_that_is_known_of_who_asked(tmp_path, sample, resources, temporary):
    with Dossier.open(sample, write=False) as there:
        labels, papers = [draft.label for draft in there.drafts()], len(there.papers())
    named = side_of(NamedDraft(sample, labels[1]))
    place = temporary.new_place()
    made = store_pair(place, (read(tmp_path, "a.txt", OLDER, resources), named), "x")
    with Dossier.open(place, write=False) as there:
        order = [draft.label for draft in there.drafts()]
        assert len(there.papers()) == papers > 0
    assert made == ("a", labels[1])
    assert order == [labels[0], "a", *labels[1:]]
    last = temporary.new_place()
    store_pair(last, (named, read(tmp_path, "b.txt", NEWER, resources)), "x")
    with Dossier.open(last, write=False) as there:
        assert [draft.label for draft in there.drafts()] == [*labels[:2], "b", *labels[2:]]


def test_two_dossiers_give_a_draft_each(tmp_path, sample, resources, temporary):
    other = tmp_path / "other.travaux"
    store_pair(other, two(tmp_path, resources), "other")
    place = temporary.new_place()
    pair = side_of(NamedDraft(sample, "zero")), side_of(NamedDraft(other, "b"))
    assert store_pair(place, pair, "x") == ("zero", "b")
    with Dossier.open(place, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["a", "zero", "b"]


def test_words_of_a_locked_dossier_lie_nowhere_unlocked(tmp_path, resources):
    locked = tmp_path / "locked.travaux"
    store_pair(locked, two(tmp_path, resources), "x")
    lock(locked, "a passphrase")
    with pytest.raises(Refused, match="is locked"):
        side_of(NamedDraft(locked, "a"))
    copy = tmp_path / "copy.travaux"
    save_copy(locked, copy)
    assert is_locked(copy)
    with Dossier.open(copy, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["a", "b"]


def test_a_copy_has_all_that_is_in_a_dossier(tmp_path, sample):
    copy = tmp_path / "copy.travaux"
    save_copy(sample, copy)
    with Dossier.open(sample, write=False) as one, Dossier.open(copy, write=False) as other:
        assert (one.info(), one.state()) == (other.info(), other.state())
