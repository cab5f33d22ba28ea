"""`docs/questions.md`: every command it gives is run on the sample dossier, and every line of the answer it shows is
there.
"""

import re
import shlex

import pytest

from app.cli.line import asked, run
from app.services.resources import load_resources
from app.services.sample import build_sample

_PROMPT = "$ travaux "


@pytest.fixture(scope="module")
def page(root):
    return (root / "docs" / "questions.md").read_text("utf-8")


@pytest.fixture(scope="module")
def folder(root, tmp_path_factory):
    """A folder with the sample dossier and its sources, as the page supposes."""
    folder = tmp_path_factory.mktemp("questions")
    resources = load_resources(root / "resources")
    build_sample(resources.sample, folder / "sample.travaux", resources)
    for path in (root / "drafts").iterdir():
        if path.is_file():
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


def calls(page):
    """(question, command, lines of the answer) for every command of the page, in order."""
    for question, block in re.findall(r"^## (\d+)\. .*?$|^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        if question:
            number = question
            continue
        for piece in re.split(r"^(?=\$ )", block, flags=re.MULTILINE):
            if piece.startswith(_PROMPT):
                command, *answer = piece.rstrip("\n").split("\n")
                yield number, command.removeprefix(_PROMPT), [line for line in answer if line.strip(" …─")]


def test_all_questions_are_there(page):
    assert re.findall(r"^## (\d+)\. ", page, re.MULTILINE) == [str(n) for n in range(1, 26)]
    assert len(list(calls(page))) >= 18


def test_every_question_says_where_and_what_cannot_be_answered(page):
    for section in re.split(r"^## (?=\d+\. )", page, flags=re.MULTILINE)[1:]:
        assert "**Window**" in section, section[:60]
        assert "```console" in section or "**Not yet**" in section, section[:60]


def test_every_command_gives_the_answer_shown(page, root, folder, monkeypatch, capsysbinary):
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "160")
    for number, command, answer in calls(page):
        code = run(asked(shlex.split(command)), root / "resources", lambda dossier: 77)
        out, err = capsysbinary.readouterr()
        assert code == 0, f"question {number}: {command}: {err.decode()}"
        said = [" ".join(line.split()) for line in out.decode("utf-8").split("\n")]
        for line in answer:
            wanted = [" ".join(part.split()) for part in line.split("…")]
            assert any(all(part in one for part in wanted) for one in said), f"question {number}: {command}: {line}"
