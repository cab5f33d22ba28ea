"""Paragraphs whose words moved into another one: when they are one provision that moved, and when words alone went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.treaty.changes import ChangeKind, Comparison
from tests.house.examples import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

LIGHT = "The keeper of the northern light shall trim the lamp at dusk and again before dawn."
DUSK, OIL = "The keeper trims the northern lamp at dusk.", "Good oil comes each autumn from warm islands."
WRECKS = (
    "Of every wreck the harbour master writes the day, the wind and the name in the great book of the port. Whoever"
    " finds cargo on the beach brings it to the tower within three tides, and is paid a tenth of it in silver."
)
PORTS = ("eastern", "western", "southern", "inner")


def ports(**third: str) -> Draft:
    """Four articles of two paragraphs, some with one between them."""
    lines: list[str] = []
    for number, port in enumerate(PORTS, start=1):
        said = [
            f"Ships of the {port} {ships} moor at the quay that their guild has built." for ships in ("trade", "fleet")
        ]
        if port in third:
            said.insert(1, third[port])
        lines += [f"Article {number}", f"Of {port} ports", *(f"{k}. {words}" for k, words in enumerate(said, start=1))]
    return draft(*lines)


def moves(comparison: Comparison) -> list[tuple[str, str, int]]:
    """The moves: from where to where, and how many characters are told as such; 0 for a whole provision."""
    return [
        (change.older.provision, change.newer.provision, change.newer.end - change.newer.start)
        for change in comparison.changes
        if change.kind is ChangeKind.MOVE and change.older is not None and change.newer is not None
    ]


def test_a_paragraph_that_was_added_to_elsewhere_moved_as_a_whole() -> None:
    older, newer = ports(western=LIGHT), ports(inner=f"{LIGHT} {WRECKS}")
    there, back = compare(older, newer), compare(newer, older)
    assert moves(there) == [("article-2/2", "article-4/2", 0)]
    assert moves(back) == [("article-4/2", "article-2/2", 0)]
    added = [change.newer.text.strip() for change in there.changes if change.newer and change.older is None]
    assert added == [WRECKS]


def test_sentences_that_changed_places_on_the_way_are_told_one_by_one() -> None:
    found = moves(compare(ports(western=f"{DUSK} {OIL}"), ports(inner=f"{OIL} {WRECKS} {DUSK}")))
    assert sorted(length for _, _, length in found) == [len(DUSK), len(OIL)]
