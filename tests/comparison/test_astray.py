"""Citations in words that nobody edited: when they are told, where, and when other changes tell them."""

from __future__ import annotations

from app.comparison.compare import compare
from app.treaty.changes import ChangeKind
from tests.comparison.drafts import article, of_kind, stories, told
from tests.comparison.test_references import BIRD, FEES, ICE, NETS, PORT, WHALE, chapters

APPEAL = "Appeals under article 3 are heard in public by three sworn members of the Council."
MASTER = "Masters of tall vessels named in article 4 hoist two lanterns of copper before dusk."
SALT = "Salt and rope are stored dry in the cellar below the tower."
FERRY = "Ferries cross the strait each morning unless the fog bell rings thrice."
BOOK = "Every town keeps a book of the ropes it lends to strangers."


def moved_between(first: tuple[str, str], second: tuple[str, str]):
    """Two sentences with citations that went astray, moved between the first two articles: texts before and after."""
    older = chapters(("1", first[0]), ("2", second[0]), ("3", PORT), ("4", BIRD))
    newer = chapters(("1", first[1]), ("2", second[1]), ("3", BOOK), ("4", PORT), ("5", BIRD))
    comparison = compare(older, newer)
    words = {change.id: change.older.text for change in of_kind(comparison, ChangeKind.MOVE) if change.older}
    return {
        told(change)[1]: words.get(change.within or "", "")[:7]
        for change in of_kind(comparison, ChangeKind.CROSS_REFERENCE)
    }


def test_each_of_two_moved_sentences_has_its_own_citation() -> None:
    expected = {"article 3": APPEAL[:7], "article 4": MASTER[:7]}
    both = (f"{NETS} {APPEAL} {SALT} {MASTER} {FEES}", f"{NETS} {SALT} {FEES}")
    assert moved_between(both, (f"{ICE} {FERRY} {WHALE}", f"{MASTER} {ICE} {FERRY} {APPEAL} {WHALE}")) == expected
    crossing = (f"{NETS} {APPEAL} {SALT}", f"{MASTER} {NETS} {SALT}")
    assert moved_between(crossing, (f"{ICE} {MASTER} {WHALE}", f"{ICE} {WHALE} {APPEAL}")) == expected


def test_a_citation_under_a_rewritten_sentence_is_told_with_it_alone() -> None:
    text = "The Council hears appeals in public and in daylight. {} All pay a fee in copper at the door of the tower."
    before = "Keepers of gates under this article ring bells daily."
    after = "Painted boats through this article carry salt freely."
    comparison = compare(article(NETS, text.format(before)), article(NETS, BOOK, text.format(after)))
    assert not of_kind(comparison, ChangeKind.CROSS_REFERENCE)
    assert any("this article" in older and "this article" in newer for _, older, newer in stories(comparison))


def test_a_citation_that_goes_on_in_one_draft_is_another_citation() -> None:
    text = "Appeals under article 3{} are heard in public by three sworn members of the Council."
    older = chapters(("1", NETS), ("2", text.format("")), ("3", PORT), ("4", BIRD))
    newer = chapters(("1", NETS), ("2", text.format(", paragraph 2,")), ("3", BOOK), ("4", PORT), ("5", BIRD))
    comparison = compare(older, newer)
    assert not of_kind(comparison, ChangeKind.CROSS_REFERENCE)
    assert ("insertion", "", ", paragraph 2,") in stories(comparison)


def test_a_citation_put_beside_another_is_an_insertion_and_a_shorter_list_points_elsewhere() -> None:
    text = "Appeals under {} are heard in public by three sworn members of the Council."

    def both(older: str, newer: str):
        rows = (("3", PORT), ("4", BIRD), ("5", FEES))
        return stories(
            compare(
                chapters(("1", NETS), ("2", text.format(older)), *rows),
                chapters(("1", NETS), ("2", text.format(newer)), *rows),
            )
        )

    assert ("insertion", "", "article 4") in both("article 3", "[article 4][article 3]")
    assert both("articles 3, 4 and 5", "articles 3 and 5") == [("cross_reference", ", 4", "")]
