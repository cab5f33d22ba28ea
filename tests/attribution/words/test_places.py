"""Which provision of a draft an address means, in whatever language and with whichever numbers it is written."""

from __future__ import annotations

import pytest

from app.attribution.words.provision_index import index_provisions, plain_address, stands_in
from tests.house.examples import draft


@pytest.mark.parametrize(
    "address", ["Article 4 BIS (2)", "Статья 4 bis(2)", "Artículo 4 bis (2)", "ARTICLE [4 bis](2)"]
)
def test_an_article_is_the_same_in_every_language(address: str) -> None:
    assert plain_address(address) == "article4bis(2)"
    assert stands_in(f"{address}(a)", "Article 4 bis(2)")


def test_a_paragraph_is_found_with_the_number_of_its_article_or_without() -> None:
    places = index_provisions(
        draft("Article 6\n\n6.1 A gong sounds.\n6.2 A horn sounds.\n\nArticle 7\n\n1. A drum rolls.")
    )
    assert places.at("Article 6(2)") == places.at("Article 6(6.2)") != ""
    assert places.at("Статья 7(1)") == places.at("Article 7(1)") != ""
    assert places.at("Article 7(7.1)") == places.at("Article 6(3)") == ""
