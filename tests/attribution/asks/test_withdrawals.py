"""Asks that their actors take back in a later paper, or by what a person enters: they name nobody from that day on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.attribution.asks.provision_course import course_of
from app.attribution.asks.rebase import BaseDraft
from app.attribution.asks.spoken_places import SpokenPlaces
from app.attribution.asks.withdrawals import Withdrawals
from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.attribution.fates.scorecards import scorecards
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.treaty.fates import Fate
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Edit, Position, ProposalPaper, Review
from tests.attribution.made import REGISTER, draft, request

if TYPE_CHECKING:
    from app.treaty.draft import Draft

WORDS = "Ships moor with a green lamp at the outer pier."
OLDER = replace(draft({"Article 1": ["1. Ships moor.", "2. Crews rest."]}, label="A"), date="2031-01-01")
NEWER = replace(draft({"Article 1": [f"1. {WORDS}", "2. Crews rest."]}, label="B"), date="2031-06-01")
LATER = replace(draft({"Article 1": [f"1. {WORDS}", "2. Crews rest a while."]}, label="C"), date="2031-12-01")
DRAFTS = (OLDER, NEWER, LATER)


def dated(paper: ProposalPaper, day: str, name: str = "paper") -> ProposalPaper:
    proposals = tuple(
        replace(
            one, id=f"{name}-{n}", date=day, source=name, asks=tuple(replace(a, id=f"{name}-{n}.1") for a in one.asks)
        )
        for n, one in enumerate(paper.proposals)
    )
    return replace(paper, source=name, date=day, proposals=proposals)


def asks(day: str = "2031-02-01", address: str = "Article 1(1)", *, by: tuple[str, ...] = ("XNO",)) -> ProposalPaper:
    paper = dated(request(Edit.RESTATE, address, WORDS, actor="XNO"), day, f"ask of {day} on {address}")
    actors = tuple(ActorRef(one, one) for one in by)
    return replace(paper, proposals=tuple(replace(one, actors=actors) for one in paper.proposals))


def note(
    day: str = "2031-03-01", address: str = "Article 1(1)", *, by: str = "XNO", wording: str = "", quote: str = ""
) -> ProposalPaper:
    paper = dated(request(Edit.NOTE, address, wording, actor=by, stance=Stance.WITHDRAW), day, f"note of {day}")
    said = tuple(replace(ask, quote=quote) for ask in paper.proposals[0].asks)
    return replace(paper, proposals=(replace(paper.proposals[0], asks=said),))


def entered(day: str, address: str = "Article 1(1)", stance: Stance = Stance.WITHDRAW, wording: str = "") -> Position:
    return Position(ActorRef("XNO", "Norhaven"), stance, address, "", "", "", day, wording=wording)


def named(*papers: ProposalPaper, older=OLDER, newer=NEWER, hand: tuple[Position, ...] = ()) -> set[str]:
    comparison = compare(older, newer)
    found = attribute(comparison, older, newer, papers, REGISTER, entered=hand)
    return {actor.id for one in found for actor in one.actors}


def followed(*papers: ProposalPaper, hand: tuple[Position, ...] = ()):
    comparing = lambda older, newer: compare(DRAFTS[older], DRAFTS[newer])  # noqa: E731
    return fates(DRAFTS, papers, comparing, entered=hand)[0]


def test_who_takes_an_ask_back_in_another_paper_is_named_no_more() -> None:
    assert named(asks()) == {"XNO"}
    assert named(asks(), note()) == set()
    assert named(note(), asks()) == set(), "whatever the order of the papers"


@pytest.mark.parametrize(
    "back",
    [
        note("2031-07-01"),
        note("2031-01-15"),
        note(by="XKE"),
        note(by="?"),
        note(address="Article 1(2)"),
        note(address="Article 11"),
        replace(note(), proposals=tuple(replace(one, review=Review.REJECTED) for one in note().proposals)),
    ],
    ids=["after-the-draft", "before-the-ask", "another's", "nobody's", "beside", "another-article", "rejected"],
)
def test_what_takes_back_something_else_leaves_the_name(back: ProposalPaper) -> None:
    assert named(asks(), back) == {"XNO"}


@pytest.mark.parametrize("address", ["Article 1", "Artículo 1(1)", "第一条(一)", "المادة 1(1)", "Статья 1(1)", ""])
def test_a_place_above_or_in_another_language_is_the_same_place(address: str) -> None:
    paper = note(address=address)
    assert named(asks(), replace(paper, proposals=tuple(replace(p, address="") for p in paper.proposals))) == set()


def test_an_ask_on_the_whole_article_is_meant_where_none_is_on_the_paragraph() -> None:
    assert named(asks(address="Article 1"), note()) == set()
    assert named(asks(), asks("2031-02-02", "Article 1"), note()) == {"XNO"}


def test_a_day_of_its_own_counts_before_that_of_its_paper() -> None:
    late = note("2031-09-01", quote="Norhaven withdrew its proposal on 4 May 2031.")
    assert named(asks(), late) == set()
    of_the_ask = note("2031-09-01", quote="Norhaven withdraws its proposal of 4 May 2031.")
    assert named(asks(), of_the_ask) == {"XNO"}
    ahead = note("2031-03-01", quote="Norhaven withdraws its proposal on 4 October 2031.")
    assert named(asks(), ahead) == set(), "what its paper says stands from the day of the paper on"


def test_without_days_a_withdrawal_counts() -> None:
    assert named(asks(""), note("")) == set()
    undated = replace(NEWER, date="")
    assert named(asks(), note(), newer=undated) == set()


def test_a_repeated_ask_is_the_one_that_is_meant() -> None:
    other = "Crews rest in the shade of the tower."
    both = replace(NEWER, provisions=draft({"Article 1": [f"1. {WORDS}", f"2. {other}"]}).provisions)
    second = dated(request(Edit.RESTATE, "Article 1(2)", other, actor="XNO"), "2031-02-01", "second")
    comparison = compare(OLDER, both)
    found = attribute(comparison, OLDER, both, (asks(), second, note(address="Article 1", wording=other)), REGISTER)
    assert {one.words for one in found if one.asked.source == "second"} == set()
    assert [one.asked.source for one in found] == ["ask of 2031-02-01 on Article 1(1)"]


def test_of_a_joint_ask_only_who_withdraws_is_gone() -> None:
    joint = asks(by=("XNO", "XKE"))
    assert named(joint) == {"XNO", "XKE"}
    assert named(joint, note()) == {"XKE"}
    one = followed(joint, note("2031-07-01"))
    assert [fate.fate for fate in one.fates] == [Fate.TAKEN, Fate.TAKEN]
    assert [card.actor.id for card in scorecards([one])] == ["XKE"]


def test_what_a_person_entered_takes_back_too() -> None:
    assert named(asks(), hand=(entered("2031-03-01"),)) == set()
    assert named(asks(), hand=(entered("2031-07-01"),)) == {"XNO"}
    assert named(asks(), hand=(entered("2031-03-01", stance=Stance.OPPOSE),)) == {"XNO"}
    one = followed(asks(), hand=(entered("2031-03-01"),))
    assert (one.fates, str(one.reason), one.withdrawn) == ((), "It was withdrawn.", True)


def test_a_fate_ends_where_the_ask_is_taken_back() -> None:
    one = followed(asks(), note("2031-07-01"))
    assert [(fate.draft, fate.fate) for fate in one.fates] == [("B", Fate.TAKEN)]
    assert str(one.reason) == "It was withdrawn in note of 2031-07-01."
    assert one.present() is None
    assert one.present("B") is not None
    (card,) = scorecards([one])
    assert (card.without, sum(count for _, count in card.fates)) == (1, 0)


def test_what_asks_for_nothing_or_opposes_is_not_taken_back() -> None:
    paper = dated(request(Edit.QUESTION, "Article 1(1)", WORDS, actor="XNO"), "2031-02-01", "question")
    (asked,) = paper.proposals
    assert Withdrawals((paper, note())).of(asked, asked.asks[0], "") == ()
    against = dated(request(Edit.RESTATE, "Article 1(1)", WORDS, actor="XNO", stance=Stance.OPPOSE), "2031-02-01")
    (asked,) = against.proposals
    assert Withdrawals((against, note())).left(asked, asked.asks[0], "") is asked


def dated_draft(articles: dict[str, list[str]], label: str, day: str) -> Draft:
    return replace(draft(articles, label=label), date=day)


FIRST = dated_draft(
    {"Article 12": ["1. Ships moor.", "2. Crews rest."], "Article 14": ["1. Nets dry."]}, "A", "2031-01-01"
)
SECOND = dated_draft(
    {"Article 14": ["1. Ships moor.", "2. Crews rest."], "Article 16": ["1. Nets dry."]}, "B", "2031-06-01"
)
THIRD = dated_draft(
    {"Article 14": [f"1. {WORDS}", "2. Crews rest."], "Article 16": ["1. Nets dry."]}, "C", "2031-12-01"
)
COURSE = (FIRST, SECOND, THIRD)


def renumbered(*papers: ProposalPaper, hand: tuple[Position, ...] = ()) -> tuple[set[str], str]:
    """Who is named from B to C where asks were made of A, and what is said of the first ask."""
    bases = [BaseDraft(FIRST, lambda: course_of(compare(FIRST, SECOND)))]
    found = attribute(compare(SECOND, THIRD), SECOND, THIRD, papers, REGISTER, bases=bases, entered=hand)
    fate = fates(COURSE, papers, lambda older, newer: compare(COURSE[older], COURSE[newer]), entered=hand)[0]
    told = str(fate.reason) or " ".join(one.fate.value for one in fate.fates)
    return {actor.id for one in found for actor in one.actors}, told


def based(paper: ProposalPaper, base: str) -> ProposalPaper:
    return replace(paper, proposals=tuple(replace(one, base=base) for one in paper.proposals))


ASKED = asks("2031-02-01", "Article 12(1)")
BACK = "2031-07-01"
TAKEN_BACK = f"It was withdrawn in note of {BACK}."
PERHAPS = f"It may have been withdrawn in note of {BACK}: which ask is meant there cannot be told."


def test_an_ask_is_followed_to_the_number_under_which_it_is_taken_back() -> None:
    assert renumbered(ASKED) == ({"XNO"}, "not taken taken")
    for address in ("Article 14(1)", "Article 14", "Статья 14(1)"):
        assert renumbered(ASKED, note(BACK, address)) == (set(), TAKEN_BACK), address
        assert renumbered(ASKED, based(note(BACK, address), "B")) == (set(), TAKEN_BACK), address
    by_hand = replace(entered(BACK, "Article 14(1)"), base="B")
    assert renumbered(ASKED, hand=(by_hand,)) == (set(), "It was withdrawn.")
    assert renumbered(ASKED, hand=(replace(by_hand, date=""),)) == (set(), "It was withdrawn.")


def test_a_withdrawal_that_names_its_draft_is_of_the_numbers_there() -> None:
    other = asks("2031-02-02", "Article 14(1)")
    assert renumbered(ASKED, based(note(BACK, "Article 12(1)"), "A")) == (set(), TAKEN_BACK)
    assert renumbered(ASKED, other, based(note(BACK, "Article 16(1)"), "B"))[0] == {"XNO"}
    of_fourteen = based(note(BACK, "Article 14(1)"), "B")
    assert renumbered(ASKED, other, of_fourteen)[1] == TAKEN_BACK
    assert renumbered(other, ASKED, of_fourteen)[1] == "not taken taken", "16 in that draft: it is not meant"


def test_where_only_the_number_is_the_same_the_ask_may_be_meant() -> None:
    other = asks("2031-02-02", "Article 14(1)")
    assert renumbered(ASKED, note(BACK, "Article 12(1)")) == (set(), PERHAPS), "its day tells of B, which has no 12"
    assert renumbered(other, ASKED, note(BACK, "Article 14(1)"))[1] == PERHAPS, "which of the two numbers it means"
    by_hand = entered(BACK, "Article 12(1)")
    said = "It may have been withdrawn: which ask is meant cannot be told."
    assert renumbered(ASKED, hand=(by_hand,)) == (set(), said)


def test_a_withdrawal_without_draft_and_day_may_mean_the_numbers_of_any_draft() -> None:
    hand = entered("", "Article 14(1)")
    said = "It may have been withdrawn: which ask is meant cannot be told."
    assert renumbered(ASKED, hand=(hand,)) == (set(), said)
    assert renumbered(ASKED, hand=(entered("", "Article 18"),))[0] == {"XNO"}


def test_a_withdrawal_may_speak_to_the_newer_draft_itself() -> None:
    moved = replace(
        draft({"Article 2": ["1. Crews rest."], "Article 3": [f"1. {WORDS}"]}, label="Z"), date="2031-06-01"
    )
    older = replace(
        draft({"Article 1": ["1. Crews rest."], "Article 2": ["1. Ships moor."]}, label="Y"), date="2031-01-01"
    )
    paper = asks("", "Article 2(1)")
    assert named(paper, older=older, newer=moved) == {"XNO"}
    assert named(paper, based(note("", "Article 3(1)"), "Z"), older=older, newer=moved) == set()
    assert named(paper, based(note("", "Article 2(1)"), "Z"), older=older, newer=moved) == set(), "only the number"


def test_places_are_followed_with_what_is_above_them_or_not_at_all() -> None:
    pairs = [(pair.older, pair.newer) for pair in compare(FIRST, SECOND).pairs]
    places = SpokenPlaces([index_provisions(FIRST), index_provisions(SECOND)], lambda _earlier, _later: pairs)
    assert places.carried("article 12(1)", 0, 0) == ("article 12(1)",)
    assert places.carried("article 12(9)", 0, 1) == ("article 14(9)",), "a paragraph that is yet to come"
    assert places.carried("article 16(1)", 1, 0) == ("article 14(1)",)
    assert places.carried("article 99(1)", 0, 1) == ()
