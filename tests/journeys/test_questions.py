"""`docs/questions.md`: every command it gives is run on the sample dossier, and every line of the answer it shows is
there.
"""

import re

import pytest

from tests.journeys.told import hold, sample_folder, told_by


@pytest.fixture(scope="module")
def page(root):
    return (root / "docs" / "questions.md").read_text("utf-8")


@pytest.fixture(scope="module")
def folder(root, tmp_path_factory):
    return sample_folder(root, tmp_path_factory.mktemp("questions"))


def test_all_questions_are_there(page):
    assert re.findall(r"^## (\d+)\. ", page, re.MULTILINE) == [str(n) for n in range(1, 49)]
    assert len(list(told_by(page))) >= 25


def test_every_question_says_where_and_what_cannot_be_answered(page):
    for section in re.split(r"^## (?=\d+\. )", page, flags=re.MULTILINE)[1:]:
        assert "**Window**" in section, section[:60]
        assert "```console" in section or "**Not yet**" in section, section[:60]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_command_gives_the_answer_shown(page, root, folder, monkeypatch, capsysbinary):
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "160")
    for one in told_by(page):
        hold(one, root, capsysbinary)
