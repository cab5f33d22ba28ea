"""Laws of the notation: whatever the text, reading never fails, marks lie in it, brackets nest, no sign is lost."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.notation.marks.brackets import CLOSERS, OPENERS, read_brackets, read_unbalanced
from app.notation.marks.marks import read_marks
from app.notation.references.citations import read_references
from app.notation.references.targets import resolve_targets
from app.notation.statements.actor_lists import read_actor_list
from app.services.resources import load_resources
from app.treaty.marks import Alternatives, AttributionTag, Bracket

ROOT = Path(__file__).resolve().parents[2]
PIECES = [
    *"[](){}［］/–-—;,:.…“”\" \t",
    "EU", "US", "Canada", "SA", "MX14", "India delete", "propose", "oppose:", "retain", "shall", "may", "and", "or",
    "Agreed ad ref", "Delete:", "Option 1", "Article X", "article 5, paragraph 2 (a)", "of the Convention",
    "第五条", "مصر، الأردن",
    "DELETE: WORDS AS THIS IS SO", "Россия против", "Chair's proposal:", "(…)", "30", "Freedonia", "\u00a0", "é", "𝔄",
]  # fmt: skip
texts = st.one_of(st.lists(st.sampled_from(PIECES), max_size=24).map("".join), st.text(max_size=60))


RESOURCES = load_resources(ROOT / "resources")


@given(texts, st.sampled_from(sorted(RESOURCES.profiles)))
def test_marks_lie_in_the_text_and_nest(text: str, profile: str):
    marks = read_marks(text, RESOURCES.profiles[profile], RESOURCES.register, "en")
    assert list(marks) == sorted(marks, key=lambda m: m.start)
    for mark in marks:
        assert 0 <= mark.start < mark.end <= len(text)
        if isinstance(mark, AttributionTag):
            assert 0 <= mark.scope[0] <= mark.scope[1] <= len(text)
            assert mark.stances
        if isinstance(mark, Alternatives):
            assert len(mark.options) > 1
            assert all(mark.start <= a < b <= mark.end for a, b in mark.options)
            assert all(one[1] <= other[0] for one, other in zip(mark.options, mark.options[1:], strict=False))
    brackets = [mark for mark in marks if isinstance(mark, Bracket)]
    for one, other in combinations(brackets, 2):
        apart = one.end <= other.start or other.end <= one.start
        inside = (one.start < other.start and other.end < one.end) or (other.start < one.start and one.end < other.end)
        assert apart or inside


@given(st.lists(texts, max_size=5))
def test_every_bracket_sign_is_paired_once_or_marked(fields: list[str]):
    signs = [(i, at) for i, text in enumerate(fields) for at, sign in enumerate(text) if sign in OPENERS + CLOSERS]
    seen = [(i, mark.start) for i, marks in enumerate(read_unbalanced(fields)) for mark in marks]
    for index, brackets in enumerate(read_brackets(fields)):
        for bracket in brackets:
            assert 0 <= bracket.start < bracket.end <= len(fields[index])
            if bracket.part in ("whole", "opens"):
                seen.append((index, bracket.start))
            if bracket.part in ("whole", "closes"):
                seen.append((index, bracket.end - 1))
    assert sorted(seen) == sorted(signs)


@given(texts, st.sampled_from(["en", "fr", "es", "ru", "zh", "ar", "de"]))
def test_references_lie_in_the_text_in_order(text: str, language: str):
    at = 0
    for reference in read_references(text, language):
        assert at <= reference.start < reference.end <= len(text)
        assert reference.targets
        assert len(resolve_targets(reference, "Article 10(6)(a)")) == len(reference.targets)
        at = reference.end


@given(texts)
def test_no_name_comes_from_nowhere(text: str):
    """Every actor of a list is written in it."""
    found = read_actor_list(text, RESOURCES.register)
    for actor in found.actors if found else ():
        assert actor.as_written in text


HOSTILE = {
    "open brackets": "[" * 30_000,
    "deep brackets": "[" * 3_000 + "x" + "]" * 3_000,
    "brackets side by side": "[a]" * 10_000,
    "tags": "[a – EU] (US: retain) " * 1_500,
    "dashes": "[" + "– a " * 10_000 + "]",
    "slashes": "[" + "a/" * 10_000 + "b – EU]",
    "spaces": " " * 50_000,
    "commas": "[" + "a, b, " * 5_000 + "]",
    "references": "articles 1 to 200, paragraphs 1 to 200, subparagraphs (a) to (z) " * 50,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.timeout(20)
def test_a_hostile_text_takes_no_long_time(text: str):
    """Each takes well under a second; reading that grows with the square of the text would take minutes."""
    read_marks(text, RESOURCES.profiles["plain"], RESOURCES.register, "en")
    assert all(len(reference.targets) <= 200 for reference in read_references(text, "en"))
