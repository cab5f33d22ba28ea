"""Papers of which only the first lines differ: the draft to which each speaks, of three in a dossier. They are in
`spoken_to.txt`: the place of the draft ("0" for one that is not here, "-" where none is named), then the lines.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.attribution.asks.base_draft import BaseReason, choose_base
from app.importing.proposals.paper import read_paper
from app.treaty.actors import Actor, ActorType, register_of
from tests.attribution.made import draft

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
TEXT = {"Article 1": ["1. A lantern hangs at the gate."]}
DRAFTS = [
    replace(draft(TEXT, label=label), symbol=symbol, date=date, title=title)
    for label, symbol, date, title in (
        ("March", "A/GATE.9/L.4", "2031-03-01", "Draft text of the Convention on Gates"),
        ("May", "A/GATE.9/L.4/Rev.1", "2031-05-03", "Revised draft text of the Convention on Gates"),
        ("August", "A/GATE.9/L.4/Rev.2", "2031-08-01", "Further revised draft text of the Convention on Gates"),
    )
]


def papers() -> list[tuple[str, str]]:
    written = Path(__file__).with_name("spoken_to.txt").read_text(encoding="utf-8")
    found = [one.partition("\n") for one in written.split("== ")[1:]]
    return [(place.strip(), lines.strip()) for place, _, lines in found]


@pytest.mark.parametrize(("place", "lines"), papers())
def test_the_draft_to_which_a_paper_speaks(tmp_path, place: str, lines: str) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text(f"{lines}\n\nARTICLE 1\nNorhaven\n1. A bell hangs at the gate.\n", encoding="utf-8")
    (proposal,) = read_paper(paper, REGISTER).proposals
    assert (proposal.base == "") == (place == "-")
    choice = choose_base(replace(proposal, date=""), DRAFTS)
    if place == "-":
        assert choice.why is BaseReason.UNDATED
    elif place == "0":
        assert (choice.draft, choice.why) == (-1, BaseReason.ELSEWHERE)
    else:
        assert (choice.draft, choice.why) == (int(place) - 1, BaseReason.NAMED)
