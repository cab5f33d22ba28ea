"""What small groups and officers worked out: each text under the articles of its own section, and no title an ask."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Register, register_of
from tests.reports import told_of

REGISTER: Register = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven"),
        Actor("XKE", ActorType.STATE, "Kestria"),
        Actor("FACILITATOR", ActorType.OFFICER, "Facilitator"),
    )
)
PAPER = """
PART I GENERAL
SMALL GROUP ON LAMPS
(Led by Norhaven)
Article 7
Aims
1. A lamp hangs at each gate.
SMALL GROUP ON ARTICLE 9, PARAGRAPH 2 AND ARTICLE 10, PARAGRAPH 8
(Led by Kestria)
Article 9
Keepers of the gates in towns
beyond the hills
2. A keeper rings.
[…]
[Article 10
Duties
8. A keeper sleeps by day
Article 11 bis
Without prejudice
A fee is paid.
PART II
## GATES AND BELLS,
INCLUDING HORNS
SMALL GROUP ON ARTICLE 12, PARAGRAPH 1(B)
(Led by Norhaven)
Article 12
Tolls
(b) A toll is paid at noon.
(move to Article 20.5 bis)Advice on tolls
The keepers may ask for advice.
Article 13 ter ante [Previously 14(6)]
Fees
The fee is small.
ANNEX II
## SORTS OF GATES
AND BELLS
SMALL GROUP ON ANNEX II
(Led by Kestria)
ANNEX II
Sorts of gates
(a) wide gates;
## ENDING POINT OF THE FACILITATOR-LED DISCUSSIONS
## HELD ON 26 AUGUST 2030 ON
## GATES
Article 17
Decisions
1. The keepers decide.
"""


def read(text: str):
    return read_compilation(
        paged_lines(text.strip("\n").split("\n")), REGISTER, source="paper.txt", date="", prefix="x"
    )


def test_each_text_of_a_group_stands_under_the_articles_of_its_own_section() -> None:
    found = [(one.role, one.address, [actor.id for actor in one.speakers]) for one in read(PAPER).proposals]
    assert found == [
        ("facilitator", "Article 7", ["XNO"]),
        ("facilitator", "Article 9", ["XKE"]),
        ("facilitator", "Article 10", ["XKE"]),
        ("facilitator", "Article 11 bis", ["XKE"]),
        ("facilitator", "Article 12(1)", ["XNO"]),
        ("facilitator", "Article 20(5 bis)", ["XNO"]),
        ("facilitator", "Article 13 ter ante", ["XNO"]),
        ("facilitator", "Annex II", ["XKE"]),
        ("facilitator", "Article 17", []),
    ]


def test_an_address_of_a_group_is_that_of_its_own_heading() -> None:
    asks = [(ask.address, ask.wording) for one in read(PAPER).proposals for ask in one.asks if ask.wording]
    assert ("Article 9(2)", "A keeper rings.") in asks
    assert ("Article 10(8)", "A keeper sleeps by day") in asks
    assert ("Article 11 bis", "A fee is paid.") in asks
    assert ("Article 12(1)(b)", "A toll is paid at noon.") in asks
    assert ("Article 20(5 bis)", "The keepers may ask for advice.") in asks
    assert ("Annex II(a)", "wide gates;") in asks
    assert ("Article 17(1)", "The keepers decide.") in asks


@pytest.mark.parametrize("line", ["GATES", "HELD ON", "ENDING POINT", "SORTS OF GATES", "AND BELLS", "INCLUDING HORNS"])
def test_a_title_in_capitals_is_nobodys_ask(line: str) -> None:
    asks = [ask for one in read(PAPER).proposals for ask in one.asks]
    assert not [ask for ask in asks if line in ask.wording]
    assert {actor.id for one in read(PAPER).proposals for actor in one.actors} <= {"?", "FACILITATOR"}


def test_a_group_below_no_article_of_its_own_speaks_to_no_provision_and_that_is_told() -> None:
    text = (
        "PART I GENERAL\nSMALL GROUP ON LAMPS\n(Led by Norhaven)\nArticle 7\n1. A lamp hangs.\n"
        "PART II OTHER\nSMALL GROUP ON PART IX\n(Led by Kestria)\nThe keepers may ask for advice.\n"
    )
    found = read(text)
    assert [one.address for one in found.proposals] == ["Article 7", ""]
    assert [ask.address for ask in found.proposals[1].asks] == [""]
    assert any("below no article of its own" in said for _, said, _ in told_of(found.report))


def test_the_contents_and_a_sentence_head_no_section() -> None:
    text = (
        "Contents\nENDING POINT OF THE FACILITATOR-LED DISCUSSIONS HELD ON 26 AUGUST 2030 ON GATES 62\n"
        "ARTICLE 7\nNorhaven\n1. A lamp hangs.\nRationale\n"
        "The results of the facilitator-led discussions held in May are taken up.\n"
    )
    (block,) = read(text).proposals
    assert ([actor.id for actor in block.actors], block.address) == (["XNO"], "Article 7")
    assert block.rationale.endswith("taken up.")
