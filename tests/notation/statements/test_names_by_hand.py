"""Names as rooms and papers write them, from a list that was put down by hand and apart from the resource."""

from pathlib import Path

import pytest

from app.notation.statements.actor_lists import read_actor_list
from app.treaty.actors import Register
from app.treaty.marks import ActorRef

LINES = [
    line
    for line in (Path(__file__).parents[1] / "names_by_hand.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_a_name_is_read_rightly_or_not_at_all(line: str, register: Register):
    text, _, expected = line.rpartition(" => ")
    assert read(text, register) == expected


def test_the_list_is_long():
    assert len(set(LINES)) > 1100


def read(text: str, register: Register) -> str:
    """What a text is read as, in the words of the list."""
    codes = text.startswith("codes:")
    text = text.removeprefix("codes:").replace(r"\n", "\n")
    found = read_actor_list(text, register, codes=codes)
    if found is None:
        return "-"

    def said(actor: ActorRef) -> str:
        if actor.id != "?":
            return actor.id
        return "?" + "/".join(sorted(register.resolve(actor.as_written, codes=codes).candidates))

    read = " ".join(map(said, found.actors))
    return f"{read} < {' '.join(map(said, found.speakers))}" if found.speakers else read
