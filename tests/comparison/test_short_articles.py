"""Articles that have no heading, and few words or new ones: their number between the same neighbours, and what is left
of their words, tell which is which.
"""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.treaty.address import assign_addresses
from app.treaty.changes import ChangeKind
from app.treaty.draft import Draft, Kind, Provision

BEFORE = "The keeper lights the lamp at dusk and puts it out at dawn."
AFTER = "Salt is sold at noon on the quay by the wardens of both towns."


def draft(*articles: tuple[str, ...], paragraphs: bool = False) -> Draft:
    """Articles (number, text…): the first text is the article's own, or all are unnumbered paragraphs under it."""
    made: list[Provision] = []
    for at, (number, *texts) in enumerate(articles):
        own = "" if paragraphs or not texts else texts[0]
        made.append(Provision(f"{at} {number}", "", Kind.ARTICLE, f"Article {number}", "", own))
        for k, text in enumerate(texts if paragraphs else texts[1:]):
            made.append(Provision(f"{at} {number}/{k}", f"{at} {number}", Kind.UNNUMBERED, "", "", text))
    return Draft("", "en", "plain", assign_addresses(made))


def articles(older: Draft, newer: Draft) -> set[tuple[str, str]]:
    """The numbers of the articles that are pairs."""
    first, second = ({p.id: p.number.removeprefix("Article ") for p in d.provisions} for d in (older, newer))
    pairs = {(first[pair.older], second[pair.newer]) for pair in compare(older, newer).pairs}
    return {pair for pair in pairs if all(pair)}


@pytest.mark.parametrize("paragraphs", [False, True])
@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("Members [shall] vote.", "Members shall vote."),
        ("[Members] [shall] vote.", "Members shall vote."),
        ("Envoys [may] [shall] vote.", "Envoys shall vote."),
        ("Dues are [10] [20] francs.", "Dues are 20 francs."),
        ("成员[应]投票。", "成员应投票。"),
        ("[ ]", "[ ]"),
    ],
)
def test_brackets_do_not_hide_that_a_short_article_is_the_same_one(older: str, newer: str, paragraphs: bool) -> None:
    one = draft(("1", older), ("2", f"Bells ring. {older}"), paragraphs=paragraphs)
    other = draft(("1", newer), ("2", f"Bells ring. {newer}"), paragraphs=paragraphs)
    comparison = compare(one, other)
    assert {(pair.older, pair.newer) for pair in comparison.pairs} == {(p.id, p.id) for p in one.provisions}
    told = {c.kind for c in comparison.changes}
    assert told <= {ChangeKind.BRACKETING, ChangeKind.DELETION}
    assert all(len(c.older.text) < 5 for c in comparison.changes if c.kind is ChangeKind.DELETION and c.older)


def test_a_rewritten_article_between_the_same_neighbours_keeps_its_number() -> None:
    report = (
        "A report on the working of the agreements on tolls is sent to the Assembly within three months of the day on "
        "which the fair of the barley traders is held."
    )
    again = (
        "Before the first of March of each year, the wardens lay before the Council a report on the working of the "
        "agreements on tolls for salt and rope of which the code of the harbours speaks."
    )
    older = draft(("1", BEFORE), ("1 bis", report), ("2", AFTER), paragraphs=True)
    newer = draft(("1", BEFORE), ("1 bis", again), ("2", AFTER), paragraphs=True)
    assert articles(older, newer) == {("1", "1"), ("1 bis", "1 bis"), ("2", "2")}


def test_short_articles_that_all_changed_keep_their_numbers() -> None:
    older = draft(("1", "Members vote."), ("2", "Ferries stop."), ("3", "Bells ring."))
    newer = draft(("1", "Members may vote."), ("2", "Ferries never stop."), ("3", "Bells ring twice."))
    assert articles(older, newer) == {("1", "1"), ("2", "2"), ("3", "3")}


def test_a_number_used_again_for_other_words_is_no_pair() -> None:
    older = draft(("1", BEFORE), ("1 bis", "No vessel may anchor in the channel between the red buoys."), ("2", AFTER))
    newer = draft(("1", BEFORE), ("1 bis", "Tolls fall due on the first market day of spring."), ("2", AFTER))
    assert articles(older, newer) == {("1", "1"), ("2", "2")}


def test_a_number_that_occurs_twice_between_the_neighbours_tells_nothing() -> None:
    rewritten = ("The barley toll is paid by all.", "All pay the barley toll in spring.")
    older = draft(("1", BEFORE), ("2", "Barley pays the toll of spring, all of it."), ("3", AFTER))
    newer = draft(("1", BEFORE), ("2", rewritten[0]), ("2", rewritten[1]), ("3", AFTER))
    assert not {("2", "2")} & articles(older, newer)
    assert articles(newer, older) == {(b, a) for a, b in articles(older, newer)}


def test_articles_of_one_number_and_no_words_are_not_alike_by_that() -> None:
    rows = [Provision("a", "", Kind.ARTICLE, "Article 1", heading, "") for heading in ("Ferries", "Use of bells")]
    comparison = compare(Draft("", "en", "plain", (rows[0],)), Draft("", "en", "plain", (rows[1],)))
    assert not comparison.pairs


@pytest.mark.parametrize("back", [False, True])
def test_an_article_of_which_only_the_heading_was_there_is_the_one_that_was_written_since(back: bool) -> None:
    """A zero draft keeps the place of its preamble and its definitions: they are not deleted, and others come."""
    begun = headed(
        ("1", "Scope (placeholder)", ""),
        ("2", "Lamps", BEFORE),
        ("3", "Salt (to be written later)", ""),
        ("4", "Tolls (placeholder)", "", "A list of tolls is kept by the wardens."),
        ("5", "Fairs", ""),
    )
    written = headed(
        ("1", "Scope", AFTER),
        ("2", "Lamps", BEFORE),
        ("3", "Rope", AFTER),
        ("4", "Tolls", f"{AFTER} {BEFORE}", "See the report of the second group."),
        ("5", "", "A fair is held on the quay in spring."),
    )
    older, newer = (written, begun) if back else (begun, written)
    same = {(number, number) for number in "1245"}
    assert articles(older, newer) == same, "what is called otherwise is another one, and a note says nothing"
    found = compare(older, newer).changes
    told = [(one.older or one.newer).text.strip() for one in found if "placeholder" in str((one.older, one.newer))]
    assert told == ["(placeholder)", "(placeholder)"], "the headings are told as they changed"


def test_a_heading_that_stands_whole_in_another_one_says_nothing_where_both_have_their_words() -> None:
    older = headed(("1", "Salt of the sea in winter and spring", BEFORE))
    newer = headed(("1", "Salt", AFTER))
    assert articles(older, newer) == set()


def test_a_title_that_was_shortened_pairs_articles_that_nothing_else_does() -> None:
    older = headed(("4", "[Health [aspects]]", BEFORE), ("5", "Existing lamps", BEFORE))
    newer = headed(("19", "HEALTH", AFTER), ("20", "Fees", AFTER))
    assert articles(older, newer) == {("4", "19")}


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (("Health aspects",), ("Health", "Aspects")),
        (("Health aspects", "Health matters"), ("Health",)),
        (("Health of lamps, nets and keepers",), ("Health",)),
        (("Lamps and health",), ("Health lamps",)),
        (("",), ("",)),
    ],
)
def test_a_title_says_nothing_where_two_have_it_or_most_words_are_others(older: tuple[str], newer: tuple[str]) -> None:
    first = headed(*((str(4 + at), title, BEFORE) for at, title in enumerate(older)))
    second = headed(*((str(19 + at), title, AFTER) for at, title in enumerate(newer)))
    assert articles(first, second) == set()


def framed(*articles: tuple[str, ...]) -> Draft:
    """Articles (number, heading, text) between two that every draft has."""
    return headed(
        ("1", "Scope", f"{BEFORE} {AFTER}"), *articles, ("90", "Depositary", f"{AFTER} The depositary is Kel.")
    )


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("Exemptions that a harbour may ask for", "EXEMPTIONS"),
        ("Noise and smoke of lamps in every season", "[Smoke and soot]"),
        ("Отчеты портов о ходе дела", "Отчеты"),
        ("可由港口申请的豁免", "豁免"),
    ],
)
def test_between_two_pairs_a_word_that_no_other_title_has_tells_an_article(older: str, newer: str) -> None:
    first = framed(("4", "Nets", BEFORE), ("5", older, BEFORE))
    second = framed(("8", newer, AFTER), ("9", "Fees", AFTER))
    assert articles(first, second) == {("1", "1"), ("5", "8"), ("90", "90")}
    assert articles(second, first) == {("1", "1"), ("8", "5"), ("90", "90")}


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ((("4", "Smoke of lamps"), ("5", "Smoke and nets")), (("8", "Smoke"),)),
        ((("4", "Smoke of lamps and nets in winter"),), (("8", "Smoke of ships, tolls, fairs"),)),
        ((("4", "The duties of wardens"),), (("8", "The dues of envoys"),)),
        ((("4", "Smoke of lamps and nets"),), (("8", "Smoke"), ("9", "Smoke of tolls"))),
    ],
)
def test_a_word_of_several_titles_or_one_among_many_tells_none(
    older: tuple[tuple[str, str], ...], newer: tuple[tuple[str, str], ...]
) -> None:
    first = framed(*((number, title, BEFORE) for number, title in older))
    second = framed(*((number, title, AFTER) for number, title in newer))
    assert articles(first, second) == {("1", "1"), ("90", "90")}


def test_an_article_before_the_first_pair_or_behind_the_last_one_stands_anywhere() -> None:
    lamps = ("3", "Lamps", f"{BEFORE} {AFTER}")
    first = headed(("1", "Smoke of lamps and nets in every winter", BEFORE), lamps)
    second = headed(lamps, ("9", "Smoke", AFTER))
    assert articles(first, second) == {("3", "3")}


def test_a_section_of_an_article_that_became_an_article_is_the_one_with_its_title() -> None:
    """And the article that names it among other things is not."""
    section = (
        Provision("s", "4", Kind.SECTION, "b.", "Upkeep [Upkeep review] [Audit]", ""),
        Provision("s/1", "s", Kind.UNNUMBERED, "", "", BEFORE),
        Provision("t", "4", Kind.SECTION, "", "Upkeep", ""),
    )
    older = framed(("4", "Lamps of the harbours in each of the seasons, and upkeep review", ""))
    older = Draft("", "en", "plain", assign_addresses([*older.provisions[:3], *section, *older.provisions[3:]]))
    newer = framed(("16", "UPKEEP REVIEW", AFTER))
    assert articles(older, newer) == {("1", "1"), ("b.", "16"), ("90", "90")}


@pytest.mark.parametrize("name", ["Preamble", "[PREAMBLE]", "Preamble (placeholder)", "Преамбула", "序言"])
def test_an_article_that_is_called_the_preamble_is_the_preamble(name: str) -> None:
    older = headed(("1", name, BEFORE), ("2", "Scope", f"{BEFORE} {AFTER}"))
    made = (
        Provision("p", "", Kind.PREAMBLE, "", "PREAMBLE", ""),
        Provision("p/1", "p", Kind.CHAPEAU, "", "", AFTER),
        *headed(("2", "Scope", f"{BEFORE} {AFTER}")).provisions,
    )
    newer = Draft("", "en", "plain", assign_addresses(made))
    assert ("1", "p") in {(pair.older, pair.newer) for pair in compare(older, newer).pairs}


def headed(*articles: tuple[str, ...]) -> Draft:
    """Articles (number, heading, text of the one paragraph under it or "", perhaps a footnote)."""
    made: list[Provision] = []
    for number, heading, text, *note in articles:
        made.append(Provision(number, "", Kind.ARTICLE, f"Article {number}", heading, ""))
        if text:
            made.append(Provision(f"{number}/1", number, Kind.UNNUMBERED, "", "", text))
        made += [Provision(f"{number}/note", number, Kind.FOOTNOTE, "1", "", words) for words in note]
    return Draft("", "en", "plain", assign_addresses(made))
