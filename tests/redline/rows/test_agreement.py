"""Rows say whether their text is agreed, and whether it was and something was done to it since."""

from app.redline.model import Cell, Row, RowState
from app.redline.rows.agreement import with_agreement
from app.treaty.statuses import AgreementState

AGREED, INFORMAL = "agreed_ad_referendum", "agreed_in_informals"


def cell(provision):
    return Cell(provision, "paragraph", 1, (), (), (), provision)


def row(older="", newer="", *changes, state=RowState.CHANGED):
    return Row("r1", state, cell(older) if older else None, cell(newer) if newer else None, changes)


def told(one, older=None, newer=None, touching=(), lost=()):
    standing = AgreementState(older or {}, newer or {}, frozenset(touching), frozenset(lost))
    (found,) = with_agreement([one], standing)
    return found.agreed, found.aftermath


def test_the_newer_draft_says_what_is_agreed_and_the_older_alone_where_there_is_no_other():
    assert told(row("a", "b"), {"a": AGREED}, {"b": INFORMAL}) == (INFORMAL, "")
    assert told(row("a", "b"), {"a": AGREED}, {"b": "pending"}) == ("", "")
    assert told(row("", "b"), newer={"b": AGREED}) == (AGREED, "")
    assert told(row("a", ""), {"a": AGREED}) == (AGREED, "")
    assert told(row("a", ""), {"a": "reopened"}) == ("", "")


def test_a_newer_draft_that_says_nothing_of_it_does_not_agree_on_it():
    assert told(row("a", "b"), {"a": AGREED}) == ("", "unsaid")
    assert told(row("a", "b"), {"a": "pending"}) == ("", "")


def test_a_change_that_touches_it_is_told_in_its_own_row_alone():
    assert told(row("a", "b", "c1", "c2"), {"a": AGREED}, {"b": AGREED}, ["c2"]) == (AGREED, "touched")
    assert told(row("a", "b", "c1"), {"a": AGREED}, {"b": AGREED}, ["c2"]) == (AGREED, "")
    assert told(row("", "b", "c2"), touching=["c2"]) == ("", "touched")


def test_what_is_no_longer_agreed_is_told_and_a_change_of_it_first():
    assert told(row("a", "b"), {"a": AGREED}, lost=["a"]) == ("", "lost")
    assert told(row("a", "b", "c1"), {"a": AGREED}, touching=["c1"], lost=["a"]) == ("", "touched")


def test_the_place_that_a_provision_left_says_nothing():
    left = row("a", "", "c1", state=RowState.MOVED_FROM)
    assert told(left, {"a": AGREED}, touching=["c1"], lost=["a"]) == ("", "")
