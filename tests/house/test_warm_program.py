"""The program forked for a test is the program started for it: the same answers, nothing of one call in the next."""

import pytest


@pytest.fixture
def kites(tmp_path):
    (tmp_path / "one.txt").write_text("Article 1\nKites\n\nEach Party keeps two kites.\n", "utf-8")
    (tmp_path / "two.txt").write_text("Article 1\nKites\n\nEach Party shall keep two kites.\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [
        ("--version",),
        ("compare", "one.txt", "two.txt"),
        ("show", "one.txt", "--json", "-"),
        ("show", "none.txt"),
        ("show",),
        ("import", "kites.travaux", "one.txt", "--label", "one", "--date", "2031-02-30"),
    ],
    ids=" ".join,
)
def test_a_call_says_what_a_process_started_for_it_says(travaux, program_started, kites, words):
    said = [
        (done.returncode, done.stdout, done.stderr)
        for done in (run(*words, cwd=kites) for run in (travaux, program_started))
    ]
    assert said[0] == said[1]


def test_a_call_has_the_environment_of_its_moment_and_leaves_nothing_behind(travaux, kites, monkeypatch):
    usual = travaux("--help").stdout
    monkeypatch.setenv("COLUMNS", "50")
    assert max(map(len, travaux("--help").stdout.splitlines())) < max(map(len, usual.splitlines()))
    monkeypatch.delenv("COLUMNS")
    assert travaux("--help").stdout == usual
    assert travaux("show", "one.txt", cwd=kites).returncode == 0
    assert travaux("show", "one.txt").returncode == 1, "the folder of a call is its own"


def test_another_hash_seed_or_language_gets_a_process_of_its_own(warm_program):
    assert warm_program.suits(dict(warm_program.environment))
    for name, value in (("PYTHONHASHSEED", "7"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Kabul")):
        assert not warm_program.suits({**warm_program.environment, name: value})
