"""Which amendments a reader of one page reads, how heavy an article is, and the summary in prose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.redline.amendments.foremost import article_weights, foremost_amendments
from app.redline.amendments.prose_summary import summary_paragraphs, tell_summary
from app.redline.compose import compose
from app.redline.model import Amendment, AmendmentKind, AmendmentWeight, NamesState, Redline
from app.redline.tables.change_labels import amendment_kind, article_of, meaning_of, placed_heading
from app.treaty.attributions import Link
from tests.house.examples import draft, redline
from tests.redline import made
from tests.redline.throughout import TRADES, throughout

NAMES = ("MC/1", "MC/2")
ARTICLES = (
    "Article 1",
    "Harbours",
    "1. Ships may moor.",
    "2. Pilots may wait.",
    "Article 2",
    "Nets",
    "1. Nets may dry.",
)
CHANGED = tuple(line.replace("may", "shall") for line in ARTICLES)


def _page(count: int = 14) -> Redline:
    lines = [f"{n}. Boat {n} may moor." for n in range(1, count + 1)]
    return redline(draft(*lines), draft(*(line.replace("may", "shall") for line in lines)))


def test_they_are_ten_at_most_and_of_weight_a() -> None:
    page = _page()
    assert len(foremost_amendments(page.amendments)) == 10
    light = [replace(one, weight=AmendmentWeight.B) for one in page.amendments]
    assert foremost_amendments(light) == ()


def test_of_one_strength_the_first_of_each_article_comes_before_the_second_of_any() -> None:
    page = redline(draft(*ARTICLES), draft(*CHANGED))
    assert [one.address for one in foremost_amendments(page.amendments)] == [
        "Article 1(1)", "Article 2(1)", "Article 1(2)"
    ]  # fmt: skip
    strong = [replace(one, strength=one.strength + 9 * (one.number == 2)) for one in page.amendments]
    assert foremost_amendments(strong, 1)[0].address == "Article 1(2)"


def test_what_was_done_throughout_counts_in_each_of_its_articles() -> None:
    page = throughout()
    (one,) = page.amendments
    assert one.kind is AmendmentKind.THROUGHOUT
    found = article_weights(page)
    assert [(each.address, each.heading, each.middling) for each in found] == [
        (f"Article {n}", f"Of the {trade}", 1) for n, trade in enumerate(TRADES, 1)
    ]
    assert placed_heading(one) == "Article 1(1); and 5 more"


def test_what_was_done_throughout_in_the_words_of_one_place_has_no_more() -> None:
    (one,) = throughout().amendments
    assert placed_heading(replace(one, places=one.places[:1])) == "Article 1(1)"


def test_articles_are_listed_once_the_heaviest_first() -> None:
    older = draft(*ARTICLES, "Article 3", "Buoys", "1. Buoys float.", "2. Buoys ring.")
    newer = draft(*CHANGED, "Article 3", "Buoys", "1. Buoys float.")
    found = article_weights(redline(older, newer))
    assert [(one.address, one.gone, one.heavy, one.middling) for one in found] == [
        ("Article 1", False, 2, 0), ("Article 2", False, 1, 0), ("Article 3", False, 0, 1)
    ]  # fmt: skip


def test_an_article_that_only_the_older_draft_has_is_said_to_be_gone() -> None:
    older = draft(*ARTICLES, "Article 3", "Buoys", "1. Buoys float.", "2. Buoys ring.")
    (gone,) = article_weights(redline(older, draft(*ARTICLES)))
    assert (gone.address, gone.heading, gone.gone) == ("Article 3", "Buoys", True)


def test_numbers_that_only_follow_belong_to_no_article() -> None:
    page = redline(draft(*ARTICLES), draft(*CHANGED))
    alone = replace(page, amendments=(replace(page.amendments[0], kind=AmendmentKind.NUMBERS),))
    assert article_weights(alone) == ()


def test_the_summary_of_drafts_that_do_not_differ_is_one_sentence() -> None:
    page = redline(draft(*ARTICLES), draft(*ARTICLES))
    assert tell_summary(page, NAMES) == "MC/2 makes no amendment to MC/1."


def test_where_nothing_binds_it_says_so() -> None:
    page = redline(draft("1. Ships moor."), draft("1. Boats moor."))
    told = tell_summary(page, NAMES)
    assert told.startswith("MC/2 makes 1 amendment to MC/1: 1 of weight B (other wording). ")
    assert "None of them touches what binds or is counted." in told
    assert "Where:" not in told
    assert "The strongest:" not in told


def test_it_says_who_asked_how_that_is_known_and_for_how_many_nobody_is_known() -> None:
    older, newer = draft(*ARTICLES), draft(*CHANGED)
    comparison = compare(older, newer)
    first = comparison.changes[0].id
    asked = (
        made.asked(first, ("NOR", "Norway"), link=Link.MARKED),
        made.asked(first, ("CHE", "Switzerland")),
        made.asked(first, ("EGY", "Egypt"), opposite=True),
    )
    page = compose(comparison, asked, older, newer, made.register())
    told = tell_summary(page, NAMES)
    assert "Asked for by: Norway (1 marked), Switzerland (1 matched)." in told
    assert told.endswith("For 2 amendments nobody is known to have asked.")
    assert "Egypt" not in told
    withheld = tell_summary(replace(page, names=NamesState.WITHHELD), NAMES)
    assert withheld.endswith("Who asked is left out here.")
    assert "Norway" not in withheld


def test_what_it_has_no_room_for_is_counted() -> None:
    lines = [line for n in range(1, 8) for line in (f"Article {n}", f"1. Boat {n} may moor.")]
    older, newer = draft(*lines), draft(*(line.replace("may", "shall") for line in lines))
    comparison = compare(older, newer)
    asked = [made.asked(comparison.changes[0].id, ("?", f"Land of {n} lamps")) for n in range(10)]
    asked += [made.asked(change.id, ("NOR", "Norway")) for change in comparison.changes]
    told = tell_summary(compose(comparison, asked, older, newer, made.register()), NAMES)
    assert "Article 5 (1), and 2 more." in told
    assert "Norway (7 matched)" in told
    assert "and 3 more." in told
    assert "nobody is known" not in told


def test_what_an_amendment_means_is_told_in_a_line() -> None:
    (heavy,) = redline(draft("1. Ships may moor."), draft("1. Ships shall moor.")).amendments
    (middling,) = redline(draft("1. Ships moor."), draft("1. Boats moor.")).amendments
    assert meaning_of(heavy) == "It touches: obligation."
    assert meaning_of(middling) == "No right, obligation, number or date was recognised in it: wording."


def test_a_kind_is_called_by_its_name_and_what_became_of_alternatives_is_left_open() -> None:
    assert amendment_kind(AmendmentKind.SETTLED) == "alternatives"
    assert amendment_kind(AmendmentKind.NEW) == "new"


def test_a_place_is_called_with_its_heading_where_it_has_one() -> None:
    one: Amendment = redline(draft(*ARTICLES), draft(*CHANGED)).amendments[0]
    assert placed_heading(one) == "Article 1(1) (Harbours)"
    assert placed_heading(replace(one, heading="")) == "Article 1(1)"
    assert placed_heading(replace(one, address="Harbours")) == "Harbours"


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("XXX", ""), ("IV.", ""), ("[…]", ""), ("", ""), ("____", ""), ("(harbours)", "harbours"),
        ("[[Harbours]]", "Harbours"), ("(Small) harbours (old)", "(Small) harbours (old)"), ("[Harbours", "[Harbours"),
        ("Mixed", "Mixed"),
    ],
)  # fmt: skip
def test_a_heading_that_is_none_yet_is_not_told_and_brackets_do_not_stand_twice(heading: str, told: str) -> None:
    one = replace(redline(draft(*ARTICLES), draft(*CHANGED)).amendments[0], address="Article 1(1)", heading=heading)
    assert placed_heading(one) == ("Article 1(1)" if not told else f"Article 1(1) ({told})")


@pytest.mark.parametrize(
    ("address", "article"),
    [
        ("Article 5(2)(a)", "Article 5"), ("Part II, Article 4 bis(1)", "Part II, Article 4 bis"),
        ("Part II, Article 1, Option 1(3)", "Part II, Article 1"), ("Article 11, Option I", "Article 11"),
        ("Annex I, section 2(3)", "Annex I"), ("preambular paragraph 3", "preambular paragraph 3"), ("", ""),
    ],
)  # fmt: skip
def test_an_article_is_told_with_the_part_in_which_its_number_stands(address: str, article: str) -> None:
    assert article_of(address) == article


def test_the_summary_in_paragraphs_tells_the_strongest_in_a_line_each() -> None:
    page = redline(draft(*ARTICLES), draft(*CHANGED))
    counted, touched, strongest, asked = summary_paragraphs(page, NAMES)
    assert counted.startswith("MC/2 makes ")
    assert "Where: " in touched
    first, *lines = strongest.splitlines()
    assert first == "The strongest:"
    assert lines
    assert all(line.startswith("• Article ") for line in lines)
    assert asked == "Nobody is known to have asked for any of them."
    assert summary_paragraphs(redline(draft(*ARTICLES), draft(*ARTICLES)), NAMES) == (
        "MC/2 makes no amendment to MC/1.",
    )
    light = redline(draft("1. Ships moor."), draft("1. Boats moor."))
    assert len(summary_paragraphs(light, NAMES)) == 3
