"""Invented instruments in the ways of drafting of many conventions and languages: what each provision reaches.

A line of a text has its truth behind "⇒": targets by their addresses or classes, "!" for an article that creates an
offence; with "?" a reader may see it or not. A line with nothing behind the arrow reaches nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.notation.references.targets import place_key
from app.notation.scope.scope_map import read_scope
from app.treaty.scope import TargetKind
from tests.house.examples import draft, scope_phrases

if TYPE_CHECKING:
    from app.treaty.draft import Draft

FOLDER = Path(__file__).parent / "strangers"
TEXTS = sorted(path.name for path in FOLDER.glob("*.txt"))
CLASSES = {
    "tc": "this_convention",
    "cov": "covered",
    "ser": "serious_crime",
    "any": "any_offence",
    "sys": "by_system",
    "ev": "electronic_evidence",
    "oth": "other_instruments",
    "dom": "domestic_serious",
}


def number(text: Draft, provision: str) -> str:
    """A provision as the truth names it: "3(1)(a)"."""
    return place_key(text.by_id()[provision].address).removeprefix("article ")


def letters(text: str) -> str:
    """A text without its signs and spaces."""
    return "".join(filter(str.isalnum, text))


class Told:
    """The truth of one text, and the text as it is read."""

    def __init__(self, name: str) -> None:
        self.lines: list[str] = []
        self.truth: list[tuple[str, list[str]]] = []
        for line in (FOLDER / name).read_text("utf-8").splitlines():
            words, arrow, targets = line.partition(" ⇒")
            if words.strip():
                self.lines.append(words)
                if arrow:
                    self.truth.append((words, targets.split()))
        self.text = draft(*self.lines, language=name.split(".")[1])
        self.scope = read_scope(self.text, scope_phrases(self.text.language))

    def rows(self) -> Iterator[tuple[str, list[str]]]:
        """The provisions in order, by their ids, each with its truth."""
        at = 0
        for words, targets in self.truth:
            if targets in (["!"], ["?!"]):
                continue
            while not (
                letters(self.text.provisions[at].text)
                and letters(words).endswith(letters(self.text.provisions[at].text))
            ):
                at += 1
            yield self.text.provisions[at].id, targets
            at += 1

    def offences(self) -> tuple[set[str], set[str]]:
        """The articles that create offences, and those of which a reader may think so."""
        sure = {words for words, targets in self.truth if targets == ["!"]}
        perhaps = {words for words, targets in self.truth if targets == ["?!"]}
        return sure, perhaps

    def found(self, provision: str) -> set[str]:
        """What the program says that a provision reaches."""
        return {
            one.target.id if one.target.kind is TargetKind.CLASS else number(self.text, one.target.id)
            for one in self.scope.reaches
            if one.provision == provision
        }


@pytest.fixture(scope="module", params=TEXTS)
def told(request: pytest.FixtureRequest) -> Told:
    return Told(request.param)


def test_every_provision_reaches_what_a_reader_says(told: Told):
    wrong = []
    for provision, targets in told.rows():
        want = {CLASSES.get(one, one) for one in targets if not one.startswith("?")}
        may = {CLASSES.get(one[1:], one[1:]) for one in targets if one.startswith("?")}
        found = told.found(provision)
        if not want <= found <= want | may:
            wrong.append(
                (number(told.text, provision), "missed", sorted(want - found), "more", sorted(found - want - may))
            )
    assert wrong == []


def test_the_offences_are_those_that_a_reader_lists(told: Told):
    sure, perhaps = told.offences()
    want, may = ({place_key(one) for one in words} for words in (sure, perhaps))
    found = {place_key(one.address) for one in told.scope.offences if "(" not in one.address}
    found = {one for one in found if one.startswith("article")}
    assert want <= found <= want | may
