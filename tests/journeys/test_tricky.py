"""`docs/tricky.md`: every case is compared as it stands there, and says what the page shows."""

import re

import pytest

from tests.journeys.told import hold, sample_folder, told_by


def cases(page):
    """(heading, files by name, the case's commands) of every numbered case."""
    for section in re.split(r"^(?=## \d+\. )", page, flags=re.MULTILINE)[1:]:
        files = re.findall(r"^```((?:older|newer|paper)\.\w+)\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
        yield section.split("\n")[0], dict(files), list(told_by(section))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_case_shows_what_it_says(root, tmp_path, monkeypatch, capsysbinary):
    monkeypatch.chdir(sample_folder(root, tmp_path))
    monkeypatch.setenv("COLUMNS", "160")
    page = (root / "docs" / "tricky.md").read_text("utf-8")
    found = list(cases(page))
    assert [int(heading.split()[1][:-1]) for heading, _, _ in found] == list(range(1, len(found) + 1))
    for heading, files, commands in found:
        assert commands, heading
        for name, text in files.items():
            # Signs that nobody sees stand on the page by their numbers.
            seen = re.sub(r"\\u([0-9a-f]{4})", lambda number: chr(int(number[1], 16)), text)
            (tmp_path / name).write_text(seen, encoding="utf-8")
        for one in commands:
            assert one.answer, heading
            hold(one, root, capsysbinary)


def test_every_case_says_why_and_names_what_holds_it(root):
    page = (root / "docs" / "tricky.md").read_text("utf-8")
    for section in re.split(r"^(?=## \d+\. )", page, flags=re.MULTILINE)[1:]:
        prose = re.sub(r"^```.*?^```", "", section, flags=re.MULTILINE | re.DOTALL)
        assert len(prose.split()) > 20, section[:40]
        assert re.search(r"^Held by: `tests/", prose, re.MULTILINE), section[:40]
