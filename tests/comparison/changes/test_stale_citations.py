"""Citations in words that nobody edited: when they are told, where, and when other changes tell them."""

from __future__ import annotations

from app.comparison.compare import compare
from app.treaty.changes import ChangeKind
from tests.comparison.changes.test_citation_changes import BIRD, FEES, ICE, NETS, PORT, WHALE, chapters
from tests.comparison.drafts import article, of_kind, stories, told

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


def test_an_edit_far_longer_than_a_citation_is_one_of_words() -> None:
    text = "The keeper {} under article 3 as the Council decides."
    older = text.format(
        "who sees to the lanterns of the northern mole rings the bell at dawn and again at dusk, counts the vessels "
        "that lie at anchor and writes their names into the great book of the harbour"
    )
    newer = text.format(
        "pays a fee, the amount of which follows the weight of the cargo and the number of passengers that were landed "
        "since the last new moon, to the treasury of both towns"
    )
    comparison = compare(article(older), article(newer))
    assert [change.kind for change in comparison.changes] == [ChangeKind.SUBSTITUTION]
    assert "reference" not in comparison.changes[0].tags


def test_forty_words_taken_out_at_once_are_weighed_too() -> None:
    keepers = " ".join(
        f"The keeper of tower {name} shall ring {number} bells." for number, name in enumerate("ABCDEFGH", 2)
    )
    whole = article(f"{NETS} {keepers} {FEES} {ICE} {WHALE} {BIRD}")
    ((change,),) = (compare(whole, article(f"{NETS} {FEES} {ICE} {WHALE} {BIRD}")).changes,)
    assert (change.kind, change.tags) == (ChangeKind.DELETION, ("modal", "number"))
