"""A text that stands whole where it stood, with its number, has stayed; and stock phrases alone make no pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.compare import compare
from tests.comparison.drafts import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

HELD = (
    "Wardens shall, when they close a harbour, weigh what the closing costs the crews that lie there. "
    "What they find is written into the book of the port under the heading on closed harbours."
)
MORE = (
    "Wardens shall, when they close a harbour, weigh what the closing costs the crews that lie there. "
    "The League draws up, in its first spring, a list of all the quays that were shut, names the reasons which each "
    "town gave, and sends it to the guilds of rope makers, coopers and pilots. "
    "What they find is written into the book of the port under the heading on closed harbours."
)
NEARLY = HELD.replace("What they find is", "The costs so found are")


def _pairs(older: Draft, newer: Draft) -> set[tuple[str, str, bool]]:
    one, other = older.by_id(), newer.by_id()
    return {(one[p.older].text, other[p.newer].text, p.moved) for p in compare(older, newer).pairs}


def test_a_text_that_was_added_to_where_it_stands_did_not_move_to_its_copy() -> None:
    other = (0, "Article 2", "Tolls"), (1, "1.", "Each town keeps the tolls of its own quay for the lamps.")
    older = draft((0, "Article 1", "Harbours"), (1, "1.", "Quays are swept at noon."), (1, "2.", HELD), *other)
    newer = draft(
        (0, "Article 1", "Harbours"), (1, "1.", "Quays are swept at noon."), (1, "2.", MORE), *other, (1, "2.", NEARLY)
    )
    for first, second in ((older, newer), (newer, older)):
        kept = (HELD, MORE, False) if first is older else (MORE, HELD, False)
        assert kept in _pairs(first, second)


STOCK = "the transfer of northern lamp craft and the building of harbour skill"
GONE = f"Measuring how {STOCK} went, by agreed signs, reading results of past winters with care, day after day;"
CAME = f"Calling up coin under our common chest for {STOCK}, then asking every guild what its members still lack;"
SAID = (
    f"Towns shall foster {STOCK} by letters.",
    f"Guilds watch over {STOCK} in spring.",
    f"No warden hinders {STOCK} at sea.",
    f"The League reports on {STOCK} each year.",
    f"Pilots are taught {STOCK} for nothing.",
    f"Crews may ask for {STOCK} at any pier.",
)


def test_texts_that_share_stock_phrases_alone_are_no_pair() -> None:
    def drafts(text: str) -> Draft:
        return draft(
            (0, "Article 1", "Skills"),
            *((1, f"{n}.", said) for n, said in enumerate(SAID, start=1)),
            (1, "7.", text),
            (1, "8.", "Oil is kept in a dry cellar for five years."),
        )

    assert (GONE, CAME, False) not in _pairs(drafts(GONE), drafts(CAME))


def test_a_weak_pair_that_shares_words_of_its_own_stands() -> None:
    came = CAME.replace("coin under our common chest", "agreed signs of past winters")
    older = draft((0, "Article 1", "Skills"), (1, "1.", SAID[0]), (1, "2.", GONE), (1, "3.", SAID[1]))
    newer = draft((0, "Article 1", "Skills"), (1, "1.", SAID[0]), (1, "2.", came), (1, "3.", SAID[1]))
    assert (GONE, came, False) in _pairs(older, newer)
