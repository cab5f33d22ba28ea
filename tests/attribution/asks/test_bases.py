"""Proposals that speak to another draft than the older one: which it is, and where their place has gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.asks.base_draft import BaseChoices, BaseReason, base_of, choose_base, nearest_before, unsaid_bases
from app.attribution.asks.provision_course import course_of
from app.attribution.asks.rebase import BaseDraft
from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.comparison.compare import compare
from app.treaty.marks import Stance
from app.treaty.proposals import Edit
from tests.attribution.made import REGISTER, draft, request

BELL = "A keeper rings the bell of the tower at dawn and at dusk."
SALT = "Salt is weighed in the market by two sworn scribes of the town."
BOAT = "Every boat that enters the harbour shows a lamp at its mast."
ROPE = "Ropes are kept dry and are counted at the end of each winter."
ZERO = draft({"Article 1": [BELL], "Article 2": [SALT], "Article 3": [BOAT], "Article 4": [ROPE]}, label="zero")


def one_draft(*texts: str, label: str):
    """A draft of these articles."""
    return draft({f"Article {n}": [text] for n, text in enumerate(texts, 1)}, label=label)


def asked_of(label: str, ask, date: str = ""):
    """The same paper, speaking to another draft."""
    return replace(ask, proposals=tuple(replace(p, base=label, date=date) for p in ask.proposals))


def found(zero, older, newer, *papers, between=()):
    """Every attribution with the words of its change, proposals speaking to `zero`."""
    comparison = compare(older, newer)
    changes = {change.id: change for change in comparison.changes}
    bases = [BaseDraft(zero, lambda: course_of(compare(zero, older)), tuple(between))]
    return [(changes[one.change], one) for one in attribute(comparison, older, newer, papers, REGISTER, bases=bases)]


def test_an_ask_of_an_old_article_finds_it_under_its_new_number() -> None:
    older = one_draft(BOAT, BELL, SALT, ROPE, label="rev1")
    lamp = BOAT.replace("a lamp", "a lamp of green glass")
    newer = one_draft(lamp, BELL, SALT, ROPE, label="rev2")
    asked = asked_of("zero", request(Edit.RESTATE, "Article 3", lamp))
    ((change, one),) = found(ZERO, older, newer, asked)
    assert "green glass" in change.newer.text
    assert [a.id for a in one.actors] == ["XNO"]
    assert tuple(map(str, one.notes)) == ("Asked of zero, Article 3; that is Article 1 in the older draft.",)


def test_an_ask_of_an_old_draft_of_which_nobody_can_tell_what_it_asks_names_nobody() -> None:
    zero = one_draft(f"[{BOAT}]", SALT, label="zero")
    older = one_draft(SALT, f"[{BOAT}]", label="rev1")
    newer = one_draft(SALT, f"[{BOAT.rstrip('.')}].", label="rev2")
    asked = asked_of("zero", request(Edit.RESTATE, "Article 1", f"[{BOAT}]"))
    assert found(zero, older, newer, asked) == []
    lifted = asked_of("zero", request(Edit.RESTATE, "Article 1", BOAT))
    assert {a.id for _, one in found(zero, older, one_draft(SALT, BOAT, label="rev2"), lifted) for a in one.actors} == {
        "XNO"
    }


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("A keeper shall ring the bell at dawn.", {"XNO"}),
        ("A keeper shall tell the town whose bell is rung at dawn.", set()),
    ],
)
def test_a_small_word_beside_words_of_an_old_draft_names_nobody_where_the_text_was_rewritten(between, expected) -> None:
    zero = one_draft("A keeper shall ring the bell at dawn.", SALT, label="zero")
    older = one_draft(between, SALT, label="rev1")
    newer = one_draft(between.replace("shall", "shall not"), SALT, label="rev2")
    asked = asked_of("zero", request(Edit.INSERT, "Article 1", "not", anchor="shall"))
    assert {actor.id for _, one in found(zero, older, newer, asked) for actor in one.actors} == expected


def test_only_what_an_ask_adds_to_its_own_draft_is_asked() -> None:
    # The older draft lost "at its mast"; that the newer has it again is nobody's wish: the ask only repeats it.
    older = one_draft(BELL, SALT, BOAT.replace(" at its mast", ""), ROPE, label="rev1")
    newer = one_draft(BELL, SALT, BOAT, ROPE, label="rev2")
    asked = asked_of("zero", request(Edit.RESTATE, "Article 3", BOAT.replace("a lamp", "a lamp of green glass")))
    assert found(ZERO, older, newer, asked) == []


def test_words_left_out_of_the_draft_spoken_to_and_gone_from_the_next() -> None:
    older = one_draft(BOAT, BELL, SALT, ROPE, label="rev1")
    short = ROPE.replace(" and are counted at the end", "")
    newer = one_draft(BOAT, BELL, SALT, short, label="rev2")
    asked = asked_of("zero", request(Edit.RESTATE, "Article 4", short))
    ((change, one),) = found(ZERO, older, newer, asked)
    assert change.older.text.strip() == "and are counted at the end"
    assert not one.opposite
    # The older draft has other words there by now: nobody asked for those to go.
    other = ROPE.replace("are counted at the end", "are painted by the masters")
    assert found(ZERO, one_draft(BOAT, BELL, SALT, other, label="rev1"), newer, asked) == []


def test_a_provision_to_be_deleted_is_followed_and_one_that_is_gone_is_not() -> None:
    asked = asked_of("zero", request(Edit.DELETE, "Article 2", stance=Stance.DELETE))
    older = one_draft(BOAT, BELL, SALT, ROPE, label="rev1")
    newer = one_draft(BOAT, BELL, ROPE, label="rev2")
    assert {one.actors[0].id for _, one in found(ZERO, older, newer, asked)} == {"XNO"}
    gone = asked_of("zero", request(Edit.DELETE, "Article 3", stance=Stance.DELETE))
    assert found(ZERO, one_draft(BELL, SALT, ROPE, label="rev1"), one_draft(BELL, SALT, label="rev2"), gone) == []


def test_a_new_paragraph_is_carried_with_its_article() -> None:
    wording = "Two lamps of green glass hang over the northern mole all winter."
    older = one_draft(BOAT, BELL, SALT, ROPE, label="rev1")
    newer = draft(
        {"Article 1": [BOAT, wording], "Article 2": [BELL], "Article 3": [SALT], "Article 4": [ROPE]}, label="rev2"
    )
    asked = asked_of("zero", request(Edit.INSERT, "Article 3(1 bis)", wording))
    ((_, one),) = found(ZERO, older, newer, asked)
    assert tuple(map(str, one.notes)) == (
        "Asked of zero, Article 3(1 bis); that is Article 1(1 bis) in the older draft.",
    )


@pytest.mark.parametrize("first", [True, False])
def test_an_article_that_was_split_is_followed_to_where_most_of_it_stands(first: bool) -> None:
    much = f"{SALT} {ROPE}"
    dry = much.replace("kept dry", "kept dry on hooks of bronze")
    parts = (much, BOAT) if first else (BOAT, much)
    became = (dry, BOAT) if first else (BOAT, dry)
    zero = draft({"Article 1": [BELL], "Article 2": [" ".join(parts)]}, label="zero")
    asked = asked_of("zero", request(Edit.RESTATE, "Article 2", " ".join(became)))
    named = found(zero, one_draft(BELL, *parts, label="rev1"), one_draft(BELL, *became, label="rev2"), asked)
    assert [one.actors[0].id for _, one in named] == ["XNO"]


def test_what_was_answered_in_a_draft_between_is_not_asked_again() -> None:
    lamp = BOAT.replace("a lamp", "a lamp of green glass")
    between = one_draft(BELL, SALT, lamp, ROPE, label="rev1")
    older = one_draft(BELL, SALT, BOAT, ROPE, label="rev2")
    asked = asked_of("zero", request(Edit.RESTATE, "Article 3", lamp))
    newer = one_draft(BELL, SALT, lamp, ROPE, label="rev3")
    assert found(ZERO, older, newer, asked, between=[between]) == []
    assert found(ZERO, older, newer, asked, between=[older]) != []


def test_a_draft_that_is_not_here_names_nobody_by_whatever_wording() -> None:
    long = BOAT.replace("a lamp", "three copper lanterns burning seal oil under painted shutters")
    older = one_draft(BELL, SALT, BOAT, ROPE, label="rev1")
    newer = one_draft(BELL, SALT, long, ROPE, label="rev2")
    assert found(ZERO, older, newer, asked_of("rev1", request(Edit.RESTATE, "Article 3", long))) != []
    for base in ("non-paper 7", "A/GATE.9/3"):
        assert found(ZERO, older, newer, asked_of(base, request(Edit.RESTATE, "Article 3", long))) == []
    deleted = asked_of("non-paper 7", request(Edit.DELETE, "Article 3", stance=Stance.DELETE))
    assert found(ZERO, older, one_draft(BELL, SALT, ROPE, label="rev2"), deleted) == []


DATED = [replace(ZERO, label=f"rev{n}", source=f"rev{n}.txt", date=f"2020-0{n}-01") for n in (2, 1, 3)]
"""The older draft first: rev2, then rev1 and rev3."""


@pytest.mark.parametrize(
    ("base", "date", "draft_", "why"),
    [
        ("Rev2", "", 0, BaseReason.NAMED),
        ("rev1.txt", "2020-04-01", 1, BaseReason.NAMED),
        ("rev4", "", -1, BaseReason.ELSEWHERE),
        ("REV 9", "", -1, BaseReason.OF_NEWER),
        ("rev5", "", -1, BaseReason.OF_NEWER),
        ("", "", 0, BaseReason.UNDATED),
        ("", "2020-01-20", 1, BaseReason.DATED),
        ("", "2020-02-20", 0, BaseReason.DATED),
        ("", "2020-04-20", 2, BaseReason.DATED),
        ("", "2019-04-20", -1, BaseReason.BEFORE),
        ("", "2020-06-20", -1, BaseReason.LATE),
        ("rev2", "2020-06-20", -1, BaseReason.LATE),
    ],
)
def test_the_draft_spoken_to(base: str, date: str, draft_: int, why: BaseReason) -> None:
    (proposal,) = request(Edit.RESTATE, "Article 3", BOAT).proposals
    newer = replace(ZERO, label="rev5", source="", date="2020-05-01")
    spoken = choose_base(replace(proposal, base=base, date=date), DATED, newer)
    assert (spoken.draft, spoken.why) == (draft_, why)
    assert why.shuts_out is (draft_ < 0)


@pytest.mark.parametrize(
    ("base", "date", "older", "at", "why"),
    [
        ("A/GATE.9/3", "2031-02-01", {"symbol": "A/GATE.9/5"}, -1, BaseReason.ELSEWHERE),
        ("A/GATE.9/3", "2031-02-01", {"label": "A/GATE.9/5"}, -1, BaseReason.ELSEWHERE),
        ("A/GATE.9/3", "2031-02-01", {"label": "spring"}, -1, BaseReason.UNREAD),
        ("A/GATE.9/3", "2030-02-01", {"label": "spring"}, -1, BaseReason.UNREAD),
        ("A/GATE.9/3", "", {"label": "spring"}, -1, BaseReason.UNREAD),
        ("A/GATE.9/3", "", {"source": "A_GATE.9_3_E.docx"}, 0, BaseReason.NAMED),
        ("Rev.2", "2031-02-01", {"label": "spring"}, -1, BaseReason.UNREAD),
        ("3 January 2031", "", {"label": "spring"}, -1, BaseReason.ELSEWHERE),
        ("3 January 2031", "", {"date": ""}, -1, BaseReason.UNREAD),
        ("1er janvier 2031", "", {}, 0, BaseReason.NAMED),
        ("the text under the changes of b.docx", "2031-02-01", {"label": "spring"}, -1, BaseReason.ELSEWHERE),
        ("zero draft", "2031-02-01", {"title": "Revised draft text on gates"}, -1, BaseReason.ELSEWHERE),
        ("нулевой проект", "2031-02-01", {"symbol": "A/GATE.9/5/Rev.1"}, -1, BaseReason.ELSEWHERE),
        ("revised draft text", "2031-02-01", {"title": "Text on gates"}, 0, BaseReason.DATED),
    ],
)
def test_a_name_that_could_not_be_read_in_the_drafts(
    base: str, date: str, older: dict[str, str], at: int, why: BaseReason
) -> None:
    (proposal,) = request(Edit.RESTATE, "Article 1", BELL).proposals
    draft = replace(one_draft(BELL, label=""), **{"date": "2031-01-01", "source": "", "title": "", **older})
    newer = replace(one_draft(SALT, label="autumn"), date="2031-09-01", source="")
    spoken = choose_base(replace(proposal, base=base, date=date), [draft], newer)
    assert (spoken.draft, spoken.why) == (at, why)
    assert why.shuts_out is (at < 0)


def test_the_reader_is_told_of_a_name_that_could_not_be_read() -> None:
    (proposal,) = request(Edit.RESTATE, "Article 1", BELL).proposals
    asked = replace(proposal, base="A/GATE.9/3", date="2031-02-01")
    spring = replace(one_draft(BELL, label="spring"), date="2031-01-01")
    for day in ("2031-02-01", ""):
        at, told = base_of(replace(asked, date=day), BaseChoices([spring]), None)
        assert at is None
        assert str(told) == "It speaks to A/GATE.9/3; none of the drafts can be told to be that, or not to be."


def test_what_nobody_issued_is_spoken_to_by_its_name_alone() -> None:
    (proposal,) = request(Edit.RESTATE, "Article 3", BOAT).proposals
    newer = replace(ZERO, label="rev5", source="", date="2020-05-01")
    working = replace(ZERO, label="working", source="screen", date="2020-03-10", unofficial=True)
    drafts = [*DATED, working]
    dated = replace(proposal, date="2020-04-20")
    assert choose_base(dated, drafts, newer).draft == 2
    assert choose_base(replace(dated, base="working"), drafts, newer).draft == 3


def test_a_description_that_no_draft_bears_leaves_it_to_the_dates() -> None:
    older = replace(one_draft(BELL, label="rev1"), date="2031-01-01")
    newer = replace(one_draft(SALT, label="rev2"), date="2031-09-01")
    (proposal,) = asked_of(
        "further revised draft text", request(Edit.RESTATE, "Article 1", BELL), "2031-03-01"
    ).proposals
    assert choose_base(proposal, [older], newer).why is BaseReason.DATED
    assert choose_base(replace(proposal, base="A/GATE/7"), [older], newer).why is BaseReason.ELSEWHERE
    assert base_of(proposal, BaseChoices([older, newer]), None) == (0, "")
    assert base_of(replace(proposal, base="A/GATE/7"), BaseChoices([older]), None)[0] is None


def test_of_drafts_imported_out_of_order_the_newest_before_a_proposal_is_spoken_to_everywhere() -> None:
    (proposal,) = request(Edit.RESTATE, "Article 3", BOAT).proposals
    asked = replace(proposal, date="2020-04-20")
    march = DATED.index(max(DATED, key=lambda one: one.date))
    for drafts in (DATED, DATED[::-1], [DATED[march], *DATED[:march]]):
        at, note = base_of(asked, BaseChoices(drafts), None)
        assert at is not None
        assert (drafts[at].label, note) == ("rev3", "")
        newer = replace(ZERO, label="rev5", source="", date="2020-05-01")
        assert choose_base(asked, drafts, newer).draft == at


def test_papers_of_the_same_name_are_laid_each_against_its_own_draft() -> None:
    first, second = f"{BELL} Lamps are lit by two keepers.", f"{BELL} Ropes hang over seven dry hooks."
    drafts = [one_draft(first, label="rev1"), one_draft(second, label="rev2")]
    papers = [
        request(Edit.RESTATE, "Article 1", wording.replace("rings", "gladly rings")) for wording in (second, first)
    ]
    papers = [replace(one, source="the same name") for one in papers]
    assert unsaid_bases(papers, drafts) == (1, 0)
    told = fates(drafts, papers, lambda older, newer: compare(drafts[older], drafts[newer]))
    assert [one.base for one in told] == ["rev2", "rev1"]


def test_two_asks_of_one_old_draft_are_followed_alike() -> None:
    older = one_draft(BOAT, BELL, SALT, ROPE, label="rev1")
    lamp = BOAT.replace("a lamp", "a lamp of green glass")
    newer = one_draft(lamp, BELL, SALT, ROPE, label="rev2")
    papers = [asked_of("zero", request(Edit.RESTATE, "Article 3", lamp, actor=actor)) for actor in ("XNO", "XKE")]
    told = found(ZERO, older, newer, *papers)
    assert [a.id for _, one in told for a in one.actors] == ["XKE", "XNO"]


def one_of(base: str, date: str):
    """A proposal of a day that names a draft."""
    return replace(request(Edit.DELETE, "Article 1", "bell").proposals[0], base=base, date=date)


def called(title: str, date: str, symbol: str = ""):
    """A draft with a title of its own."""
    return replace(one_draft(BELL, label=date), title=title, date=date, symbol=symbol)


def test_of_several_drafts_called_alike_a_paper_speaks_to_the_newest_that_was_out_and_to_no_later_one() -> None:
    drafts = [called("Refreshed draft text", date) for date in ("2030-01-01", "2030-06-01", "2031-01-01")]
    said = "refreshed draft text"
    assert choose_base(one_of(said, "2030-08-01"), drafts).draft == 1
    assert choose_base(one_of(said, "2030-03-01"), drafts).draft == 0
    assert choose_base(one_of(said, ""), drafts).draft == 0
    assert choose_base(one_of(said, "2029-03-01"), drafts).why is BaseReason.BEFORE


def test_a_paper_on_a_draft_that_is_not_here_stands_beside_the_one_before_that_draft() -> None:
    drafts = [
        called("Revised draft text", "2030-06-01", "A/GATE.9/2030/5"),
        called("Further refreshed draft text", "2030-12-12", "A/GATE.9/2031/2"),
    ]
    absent = one_of("A/GATE.9/2030/CRP.12", "2031-02-01")
    assert choose_base(absent, drafts).why is BaseReason.ELSEWHERE
    assert nearest_before(absent, drafts) == 0
    assert nearest_before(one_of("refreshed draft text", "2031-02-01"), drafts) == 0
    assert nearest_before(one_of("A/GATE.9/2031/CRP.1", "2031-02-01"), drafts) == 1
    assert nearest_before(one_of("A/GATE.9/2030/CRP.1", "2030-02-01"), drafts) == -1
    assert nearest_before(one_of("A/GATE.9/2030/CRP.1", ""), drafts) == -1
