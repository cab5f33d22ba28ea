"""The table of changes of substance: short lines, every number in one of them, and how many changes there are."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.comparison.compare import compare
from app.exporting.layout.rows import PrintJob
from app.exporting.pdf.pdf import page_data
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, FilteredChanges
from app.treaty.changes import ChangeClass
from app.treaty.draft import Draft, Kind
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.attributions import Attribution

RULES = (
    "A lamp burns until dawn.",
    "No keeper sleeps on watch.",
    "The log is read aloud each month.",
    "Bells are rung in fog and in snow.",
)


def _draft(*rules: str, text: str = "Each tower has a lamp.") -> Draft:
    """Two articles: one with a text, one with some rules."""
    lines = [("a1", "", Kind.ARTICLE, "Article 1", "Towers", text), ("a2", "", Kind.ARTICLE, "Article 2", "Rules", "")]
    kept = ("a2.0", "a2", Kind.PARAGRAPH, "1.", "", "Rules are written in the log of the tower.")
    new = [(f"a2.{n}", "a2", Kind.PARAGRAPH, f"{n + 1}.", "", rule) for n, rule in enumerate(rules, start=1)]
    return made.draft("en", *lines, kept, *new)


def _redline(older: Draft, newer: Draft, *asked: Attribution) -> Redline:
    return compose(compare(older, newer), asked, older, newer, made.register())


def _table(redline: Redline, **chosen: Any) -> dict[str, Any]:
    table: dict[str, Any] = page_data(PrintJob(redline, choices=replace(EVERYTHING, **chosen)))["table"]
    return table


def _numbers(said: str) -> list[int]:
    runs = [[int(end) for end in run.split("–")] for run in said.split(", ")]
    return [number for run in runs for number in range(run[0], run[-1] + 1)]


@pytest.mark.parametrize("gone", [False, True])
def test_paragraphs_that_came_or_went_together_are_one_line(gone: bool) -> None:
    pair = (_draft(), _draft(*RULES))
    redline = _redline(*(reversed(pair) if gone else pair))
    (line,) = _table(redline)["lines"]
    assert line["place"] == "Article 2(2) to Article 2(5)"
    assert _numbers(line["number"]) == [view.number for view in redline.changes]
    assert line["said"][-1] == ["", "and 1 more"], "what has no room is counted"
    assert sum(len(said.split()) for _, said in line["said"][:-1]) <= 25


def test_nobody_is_drawn_together_with_somebody_who_is_named() -> None:
    older, newer = _draft(), _draft(*RULES)
    second = next(c.id for c in compare(older, newer).changes if c.newer and c.newer.text == RULES[1])
    redline = _redline(older, newer, made.asked(second, ("NOR", "Norway")))
    lines = _table(redline)["lines"]
    assert [line["place"] for line in lines] == ["Article 2(2)", "Article 2(3)", "Article 2(4) to Article 2(5)"]
    assert [[chip[0] for one in line["who"] for chip in one["chips"]] for line in lines] == [[], ["Norway"], []]


def test_paragraphs_with_another_between_them_are_not_one_line() -> None:
    older, newer = _draft(RULES[1]), _draft(*RULES[:3])
    assert [line["place"] for line in _table(_redline(older, newer))["lines"]] == ["Article 2(2)", "Article 2(4)"]


def test_brackets_are_told_in_a_word_and_behind_other_words() -> None:
    older = _draft(text="Each [tower] has a lamp, and [each] harbour a bell.")
    newer = _draft(text="Each tower has a lantern, and each harbour a bell.")
    (line,) = _table(_redline(older, newer))["lines"]
    said = [words for _, words in line["said"]]
    assert said == ["“lamp” → “lantern”", "brackets lifted"]
    assert sum(len(_numbers(numbers)) for numbers, _ in line["said"]) == len(_numbers(line["number"])) == 5


def test_a_long_line_is_cut_and_says_how_many_changes_are_not_told() -> None:
    words = [f"{letter}-word" for letter in "abcdefghijklmnopqrst"]
    older = _draft(text=" ".join(f"{word} is kept" for word in words))
    newer = _draft(text=" ".join(f"{word} is {word} lost" for word in words))
    (line,) = _table(_redline(older, newer))["lines"]
    *told, (_, more) = line["said"]
    assert sum(len(said.split()) for _, said in told) <= 25
    shown = sum(len(_numbers(numbers)) for numbers, _ in told)
    (rest,) = re.findall(r"and (\d+) more", more)
    assert shown + int(rest) == len(_numbers(line["number"]))


def test_it_says_how_many_changes_there_are_of_every_class() -> None:
    older, newer, comparison = made.lighthouses()
    redline = compose(comparison, (), older, newer, made.register())
    heavy = [view for view in redline.changes if view.weight is ChangeClass.SUBSTANTIVE]
    whole = _table(redline)
    assert whole["told"].startswith("11 changes of substance; besides these, 3 that only follow other changes")
    assert "every change stands whole in the text" in whole["told"]
    some = _table(redline, only=FilteredChanges(frozenset(view.id for view in heavy[:2])))
    assert not some["told"].startswith("11 ")
    assert sum(len(_numbers(line["number"])) for line in some["lines"]) == int(some["told"].split()[0])
