"""In the Word file the letters of one changed word that are others are stronger, within one tracked change."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.exporting.docx.redline import redline_docx
from app.exporting.layout.rows import PrintJob
from app.redline.compose import compose
from tests.comparison.drafts import article
from tests.exporting.resolving import W, part_of
from tests.redline.made import register


def file_of(older, newer):
    return redline_docx(PrintJob(compose(compare(older, newer), (), older, newer, register())))


def strong(made):
    """The words of strong runs, each with the revision that holds them."""
    mark = f"{W}rPr/{W}rStyle[@{W}val='ChangedLetters']"
    runs = (run for run in part_of(made, "word/document.xml").iter(f"{W}r") if run.find(mark) is not None)
    return [(run.getparent().tag.removeprefix(W), "".join(run.itertext())) for run in runs]


@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        ("Each State moors.", "Each States moors.", [("ins", "s")]),
        ("Each States moors.", "Each State moors.", [("del", "s")]),
        ("Before 2030 all moor.", "Before 2035 all moor.", [("del", "0"), ("ins", "5")]),
        ("Each ship moors.", "Each boat moors.", []),
    ],
)
def test_letters_that_are_others_are_strong(older, newer, told):
    assert strong(file_of(article(older), article(newer))) == told


def test_a_word_stays_one_tracked_change():
    made = part_of(file_of(article("Each State moors."), article("Each States moors.")), "word/document.xml")
    assert ["".join(one.itertext()) for one in made.iter(f"{W}ins")] == ["States"]
    assert ["".join(one.itertext()) for one in made.iter(f"{W}del")] == ["State"]


def test_joined_letters_are_strong_as_a_word():
    drafts = article("تدفع الدولة هنا"), article("تدفع الدولتان هنا")
    assert {words for _, words in strong(file_of(*drafts))} <= {"الدولة", "الدولتان"}
    assert strong(file_of(*drafts))
