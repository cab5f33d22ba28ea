"""A paragraph that moved within its article, with words that others there have too, needs less to be known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.compare import compare
from tests.comparison.drafts import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

BARLEY = "The counting of barley in the outer ports and how that barley is weighed in the halls of the wardens;"
AGAIN = "The counting of barley in the outer ports and how such barley is weighed for the wardens of both towns;"
ALIKE = (
    "Works at the counting of barley in the spring fairs, by rope makers in the outer ports and how it is done;",
    "Pay for the counting of barley in the cold months, by salt makers in the outer ports and how to claim it;",
)
"""These two are no one paragraph, but nearly all that BARLEY and AGAIN have in common stands in both."""


def rows(first: tuple[str, ...], second: tuple[str, ...], third: tuple[str, ...]) -> Draft:
    def letters(texts: tuple[str, ...]) -> list[tuple[int, str, str]]:
        return [(2, f"({letter})", text) for letter, text in zip("abcd", texts, strict=False)]

    return draft(
        (0, "Article 1", "Counting"),
        (1, "1.", "The Council shall draw up rules on:"),
        *letters(first),
        (1, "2.", "The Council may also draw up rules, as it sees fit, on:"),
        *letters(second),
        (0, "Article 2", "Ferries"),
        (1, "1.", "Each ferry carries:"),
        *letters(third),
    )


LAMP = "The hours at which each lamp is lit at dusk and put out at dawn;"
TOLL = "The day in spring on which the toll for all vessels falls due;"
DAWN = "What the keeper writes in the book of each night at dawn;"
BUOY = "A chart of the channel between the two red buoys;"


def test_a_paragraph_that_moved_within_its_article_is_known_again() -> None:
    older = rows((LAMP, TOLL), (DAWN, BARLEY), (BUOY, ALIKE[0]))
    newer = rows((LAMP, AGAIN, TOLL), (DAWN,), (BUOY, ALIKE[1]))
    comparison = compare(older, newer)
    first, second = ({p.id: p.text for p in d.provisions} for d in (older, newer))
    assert (BARLEY, AGAIN, True) in {(first[p.older], second[p.newer], p.moved) for p in comparison.pairs}
