"""Words of which the first is no verb: a dossier, two drafts, one file; all else is wrong usage that is told."""

from __future__ import annotations

import pytest

from app.cli.main import parse_arguments, run
from app.place import NamedDraft


@pytest.fixture
def opened(root):
    """What the window is opened on by words of the command line, with the exit code."""

    def call(*words):
        asked = []

        def desktop(subject):
            asked.append(subject)
            return 77

        return run(parse_arguments([str(word) for word in words]), root / "resources", desktop), asked

    return call


@pytest.fixture
def two(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("older.txt", "newer.txt"):
        (tmp_path / name).write_text("Article 1\n\nKites fly.\n", "utf-8")
    return tmp_path / "older.txt", tmp_path / "newer.txt"


def test_two_files_are_compared_in_the_window(opened, two):
    asked = (NamedDraft(two[0], ""), NamedDraft(two[1], ""))
    assert opened("older.txt", "newer.txt") == (77, [asked])


def test_a_draft_of_a_dossier_is_named_by_its_label(opened, two, sample):
    asked = (NamedDraft(sample, "zero"), NamedDraft(two[1], ""))
    assert opened(f"{sample}#zero", "newer.txt") == (77, [asked])


def test_one_file_that_is_no_dossier_is_offered_to_join_one(opened, two, sample):
    assert opened("older.txt") == (77, [(NamedDraft(two[0], ""),)])
    assert opened(sample) == (77, [sample])
    assert opened() == (77, [None])


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("comapre",), "did you mean “compare”"),
        (("comapre", "older.txt", "newer.txt"), "did you mean “compare”"),
        (("oldr.txt", "newer.txt"), "did you mean “older.txt”"),
        (("older.txt", "newr.txt"), "did you mean “newer.txt”"),
        (("zzz",), "the verbs are"),
        (("older.txt", "newer.txt", "older.txt"), "did you mean “older.txt”"),
    ],
)
def test_all_else_is_wrong_usage_and_says_what_is_near(opened, two, capsys, words, meant):
    with pytest.raises(SystemExit) as ended:
        opened(*words)
    assert ended.value.code == 2
    assert meant in capsys.readouterr().err


def test_what_is_called_as_a_dossier_and_is_not_there_is_refused(opened, two, capsys):
    assert opened("none.travaux") == (1, [])
    assert opened("none.travaux#zero", "newer.txt") == (1, [])
    assert "none.travaux" in capsys.readouterr().err
