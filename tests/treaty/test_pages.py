"""Pages as pictures: which page a place names, and what is counted of one."""

import pytest

from app.treaty.pages import PageFacts, PagePicture, PageReason, PageWord, facts_of, page_of


@pytest.mark.parametrize(
    ("where", "page"),
    [("page 3", 3), ("page 3 to page 12", 3), ("line 3", None), ("page", None), ("page ٣", None), ("", None)],
)
def test_a_place_names_its_first_page(where, page):
    assert page_of(where) == page


def test_words_below_eighty_are_doubtful():
    words = tuple(PageWord("lamp", 0, 0, 4, 2, sure, 0) for sure in (79, 80, 0, 100))
    assert [word.doubtful for word in words] == [True, False, True, False]
    assert facts_of(PagePicture(7, PageReason.RECOGNISED, 9, 9, b"", words)) == PageFacts(
        7, PageReason.RECOGNISED, 4, 2
    )
