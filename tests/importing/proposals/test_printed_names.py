"""By which symbol and title a paper goes: what is printed on its first page, and not what it speaks to."""

from __future__ import annotations

import pytest

from app.importing.proposals.paper import read_paper
from app.treaty.actors import Actor, ActorType, register_of

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"),))


@pytest.mark.parametrize(
    ("front", "symbol", "title"),
    [
        (
            "i\nUnited Nations A/GATE.9/2031/INF.1\nGeneral Assembly Distr.: General 15 April 2031\n"
            "Textual proposals submitted by delegations by 20 February 2031, in response to the invitation by the\n"
            "President in her Note of 18 November 2030 (A/GATE.9/2030/3)",
            "A/GATE.9/2031/INF.1",
            "Textual proposals submitted by delegations by 20 February 2031, in response to …",
        ),
        (
            "Compilation of outcomes of small groups on the refreshed draft text (A/GATE.9/2030/CRP.12)\n1 May 2031",
            "",
            "Compilation of outcomes of small groups on the refreshed draft text …",
        ),
        ("Proposals on document A/GATE.9/L.4", "", "Proposals on document A/GATE.9/L.4"),
        ("A/GATE.9/CRP.3\nProposals by Norhaven", "A/GATE.9/CRP.3", "Proposals by Norhaven"),
        ("Pursuant to resolution A/RES/72/249", "", ""),
        ("1 May 2031", "", ""),
    ],
)
def test_a_paper_goes_by_what_is_printed_on_it(tmp_path, front: str, symbol: str, title: str) -> None:
    file = tmp_path / "2031-05-01_a-file.txt"
    file.write_text(f"{front}\n\nARTICLE 1\nNorhaven\n1. A bell hangs at the gate.\n", encoding="utf-8")
    paper = read_paper(file, REGISTER)
    assert (paper.symbol, paper.title, paper.source) == (symbol, title, file.name)
