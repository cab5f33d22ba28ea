"""Real instruments: which articles create offences, what some reach, and that texts without offences reach none. Facts
only; the documents lie beside the project.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.importing.files import read_draft
from app.services.resources import load_resources
from app.treaty.scope import ScopeMap
from tests.house.examples import scope_in

if TYPE_CHECKING:
    from app.treaty.draft import Draft


@pytest.fixture(scope="module")
def read(corpus: Path, root: Path):
    resources = load_resources(root / "resources")

    def one(name: str) -> tuple[Draft, ScopeMap]:
        draft = read_draft(corpus / name, resources.register, resources.profiles)
        return draft, scope_in(draft)

    return one


@pytest.mark.parametrize(
    ("name", "articles"),
    [
        ("convention-on-cybercrime-2001.md", range(2, 12)),
        ("un-convention-against-transnational-organized-crime-2000.md", (5, 6, 8, 23)),
        ("un-convention-against-corruption-2003.md", (*range(15, 26), 27)),
        ("un-convention-against-illicit-traffic-in-narcotic-drugs-1988.md", (3,)),
    ],
)
def test_the_offences_of_an_instrument(read, name, articles):
    _, scope = read(f"instruments/{name}")
    whole = [one.address for one in scope.offences if "(" not in one.address]
    assert whole == [f"Article {n}" for n in articles]


def test_powers_reach_what_the_rule_of_their_section_says(read):
    draft, scope = read("instruments/convention-on-cybercrime-2001.md")
    places = {one.id: one.address for one in draft.provisions}
    for article in (16, 17, 18, 19, 20):
        (search,) = [
            one for one in scope.reaches if one.address == f"Article {article}(1)" and one.target.id == "by_system"
        ]
        assert places[search.via[-1]] == "Article 14(2)(b)"
    # The exception of the rule: what is left to domestic law, and nothing else.
    assert {one.target.id for one in scope.reaches if one.address.startswith("Article 21(")} == {"domestic_serious"}


@pytest.mark.parametrize(
    "name", ["bbnj/2022-06-01_further-revised-draft.txt", "bbnj-later/2023-03-04_draft-agreement.txt"]
)
def test_a_text_on_the_high_seas_creates_no_offence_and_reaches_none(read, name):
    _, scope = read(name)
    assert scope == ScopeMap()
