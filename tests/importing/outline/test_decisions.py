"""Reports of several decisions: each is a text of its own, with its preamble and its paragraphs. All invented."""

from __future__ import annotations

import pytest

from app.treaty.structure import shared_addresses
from tests.importing.drafted import rows, text_draft

_REPORT = """
Report of the Assembly of Ports

{first}

Lamps of the harbours

The Assembly of the Ports,

Recalling decision 2/APO.1 on nets,

1. Decides that lamps are lit at dusk;

2. Asks the ports to keep lists of lamps, as said in decision 2/APO.1.

{second}

Nets

The Assembly of the Ports,

Recalling article 4 of the Agreement,

1. Decides that nets are dried;

2. Invites ports:

(a) To mend them.
"""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Decision 4/APO.2", "Decision 5/APO.2"),
        ("Resolution 31/207", "Resolution 31/208"),
        ("Résolution KEL/31/207", "Résolution KEL/31/208"),
        ("Решение 4/АПО.2", "Решение 5/АПО.2"),
        ("第4/APO.2号决定", "第5/APO.2号决定"),
    ],
)
def test_each_decision_of_a_report_is_a_text_of_its_own(first: str, second: str) -> None:
    draft = text_draft(_REPORT.format(first=first, second=second))
    assert rows(draft) == [
        ("title", "Title", "Report of the Assembly of Ports"),
        ("part", first, "Lamps of the harbours"),
        ("preamble", f"{first}, Preamble", ""),
        ("chapeau", f"{first}, Preamble, chapeau", "The Assembly of the Ports,"),
        ("preambular", f"{first}, Preamble, preambular paragraph 1", "Recalling decision 2/APO.1 on nets,"),
        ("paragraph", f"{first}(1)", "Decides that lamps are lit at dusk;"),
        ("paragraph", f"{first}(2)", "Asks the ports to keep lists of lamps, as said in decision 2/APO.1."),
        ("part", second, "Nets"),
        ("preamble", f"{second}, Preamble", ""),
        ("chapeau", f"{second}, Preamble, chapeau", "The Assembly of the Ports,"),
        ("preambular", f"{second}, Preamble, preambular paragraph 1", "Recalling article 4 of the Agreement,"),
        ("paragraph", f"{second}(1)", "Decides that nets are dried;"),
        ("paragraph", f"{second}(2)", "Invites ports:"),
        ("subparagraph", f"{second}(2)(a)", "To mend them."),
    ]
    assert shared_addresses(draft.provisions)[0] == 0


def test_one_decision_alone_is_one_text_whose_paragraphs_bear_their_numbers_alone() -> None:
    draft = text_draft(_REPORT.format(first="Decision 4/APO.2", second="Other matters"))
    assert [address for kind, address, _ in rows(draft) if kind == "paragraph"][:2] == ["1", "2"]
