"""Words that are struck by hand: a deletion under a profile that says so, else text that stands, which is told."""

import pytest

from app.importing.outline.build import build
from app.importing.text import markdown
from app.treaty.actors import register_of
from app.treaty.profile import Profile

PROFILES = {"plain": Profile("plain", "Plain"), "struck": Profile("struck", "Struck", bold_underline_inserts=True)}


def told(text: str, profile: str = "plain") -> list[str]:
    source = markdown.read(text.encode(), "draft.md")
    draft = build(source, name="draft.md", sha256="0", register=register_of(()), profiles=PROFILES, profile=profile)
    return [str(line.message) for line in draft.report.lines if "struck by hand" in str(line.message)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Article 1\n\n1. A happy ferry sails.", []),
        (
            "# Article 1\n\n1. A ~~happy~~ ferry sails.",
            ["1 passage is struck by hand and read as text that stands: “happy”"],
        ),
        (
            "# Article 1\n\n1. A ~~happy~~ ferry ~~sails~~.\n\n2. A ~~bell~~.",
            ["3 passages are struck by hand and read as text that stands; the first: “happy”"],
        ),
    ],
)
def test_struck_words_that_stand_are_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_where_a_strike_is_a_deletion_nothing_is_told() -> None:
    assert told("# Article 1\n\n1. A ~~happy~~ ferry sails.", "struck") == []
