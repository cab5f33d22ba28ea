"""What was made of a dossier is known again by what went into it, and is readable only by who has that."""

import hashlib
import os
import pickle
import zlib

import pytest

from app.job import Refused, SilentProgress
from app.services.comparisons.comparer import Comparer
from app.services.dossiers import known_results
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.known_results import KnownResults, content_of
from app.storage.file.sealed_file import seal_by, unseal_by
from app.treaty.marks import ActorRef
from tests.attribution.made import draft

WORDS = "seven green lamps along the mole"


class Made:
    """Counts how often it is called."""

    def __init__(self, value):
        self.value, self.times = value, 0

    def __call__(self):
        self.times += 1
        return self.value


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "results"


def recalled(folder, made, content="one", what=("dashboard",)):
    return KnownResults(folder).recall(content, what, tuple, made)


def test_what_was_made_once_is_known_again(folder):
    made = Made((ActorRef("KES", WORDS), frozenset({"a"})))
    assert recalled(folder, made) == recalled(folder, made) == made.value
    assert made.times == 1


def test_other_content_and_other_words_ask_for_another_result(folder):
    made = Made((1,))
    for content, what in (("one", ("a",)), ("two", ("a",)), ("one", ("b",))):
        recalled(folder, made, content, what)
    assert made.times == 3


def test_no_word_is_readable_without_the_content(folder):
    recalled(folder, Made((WORDS,)))
    (file,) = folder.iterdir()
    kept = file.read_bytes()
    assert WORDS.encode() not in kept
    assert zlib.compress(WORDS.encode(), 1)[2:12] not in kept
    assert not kept.startswith(b"SQLite format 3")
    assert unseal_by("0" * 96, file) is None


def test_a_file_that_is_damaged_is_not_there(folder):
    made = Made((WORDS,))
    recalled(folder, made)
    (file,) = folder.iterdir()
    file.write_bytes(os.urandom(file.stat().st_size))
    assert recalled(folder, made) == (WORDS,)
    assert made.times == 2


def test_nothing_that_a_file_names_is_called(folder, tmp_path):
    class Evil:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "called"),)

    recalled(folder, made := Made((1,)))
    (file,) = folder.iterdir()
    asked = "\n".join(("one", "tuple", KnownResults()._program, "dashboard"))
    key = known_results._key(asked)
    assert unseal_by(key, file) is not None
    for words in (
        pickle.dumps((Evil(),)),
        pickle.dumps((hashlib.sha256,)),
        pickle.dumps((known_results.KnownResults,)),
    ):
        assert seal_by(key, file, zlib.compress(words))
        assert recalled(folder, made) == (1,)
    assert not (tmp_path / "called").exists()


def test_a_value_of_another_kind_is_none(folder):
    recalled(folder, Made(()))
    (file,) = folder.iterdir()
    key = known_results._key("\n".join(("one", "tuple", KnownResults()._program, "dashboard")))
    seal_by(key, file, zlib.compress(pickle.dumps(["a list"])))
    assert recalled(folder, made := Made((2,))) == (2,)
    assert made.times == 1


def test_those_used_longest_ago_go_first(folder, monkeypatch):
    monkeypatch.setattr(known_results, "_MOST", 5)
    for number in range(known_results._MOST + 3):
        recalled(folder, Made((number,)), f"content {number}")
        for at, file in enumerate(sorted(folder.iterdir(), key=lambda one: one.stat().st_mtime_ns)):
            os.utime(file, ns=(at, at))
    assert len(list(folder.iterdir())) == known_results._MOST
    last = Made(("again",))
    assert recalled(folder, last, f"content {known_results._MOST + 2}") == (known_results._MOST + 2,)


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path):
    (tmp_path / "file").write_text("")
    made = Made((1,))
    assert recalled(tmp_path / "file", made) == recalled(tmp_path / "file", made) == (1,)
    assert made.times == 2


def test_what_fails_is_not_kept(folder):
    def refuse():
        raise Refused("No.")

    with pytest.raises(Refused):
        recalled(folder, refuse)
    assert not folder.exists()


def test_whatever_is_entered_is_other_content(tmp_path, resources):
    path = tmp_path / "d.travaux"
    with Dossier.create(path, "Lamps") as there:
        first = content_of(there, resources)
        assert content_of(there, resources) == first
        there.user_input.set_preference("delegation", "FJI")
        assert content_of(there, resources) != first


def test_where_provisions_went_is_known_again_of_long_drafts(tmp_path, monkeypatch):
    monkeypatch.setattr(known_results, "folder_of_results", lambda: tmp_path / "courses")
    texts = [f"{at}. Ships of the {at}th fleet moor at pier {at}." for at in range(1, 160)]
    older, newer = draft({"Article 1": texts}), draft({"Article 1": [texts[0], *texts[2:]]})
    first = Comparer().course(older, newer, SilentProgress())
    monkeypatch.setattr(Comparer, "compare", lambda *_: pytest.fail("it was compared again"))
    assert Comparer().course(older, newer, SilentProgress()) == first
    assert first.became["article-1/1"] == "article-1/1"


@pytest.mark.parametrize("many", [0, 1, known_results._PORTION, 2 * known_results._PORTION + 3])
def test_a_long_row_is_known_again_whole(folder, many):
    made = Made(tuple(ActorRef("KES", f"{WORDS} {at}") for at in range(many)))
    assert recalled(folder, made) == recalled(folder, made) == made.value
    assert made.times == 1


def test_a_row_of_which_a_part_is_missing_is_not_there(folder):
    packed = pickle.dumps((ActorRef("KES", WORDS),)) + pickle.dumps((ActorRef("NOR", WORDS),))[:-9]
    made = Made((ActorRef("KES", WORDS),))
    recalled(folder, made)
    (file,) = folder.iterdir()
    asked = "\n".join(("one", "tuple", KnownResults(folder)._program, "dashboard"))
    seal_by(known_results._key(asked), file, zlib.compress(packed, 1))
    recalled(folder, made)
    assert made.times == 2
