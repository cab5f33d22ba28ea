"""Since which draft a source is there, when each departure came and went, and who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.attribution.precedents.departures import source_histories
from app.attribution.precedents.source_chains import SourceChains
from app.comparison.compare import compare
from tests.attribution.made import REGISTER
from tests.attribution.precedents.made import on_shelf, shared
from tests.house.examples import asked, draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.precedents.departures import DepartureCourse, SourceHistory
    from app.treaty.proposals import ProposalPaper

FIRST = "1. Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung."
SECOND = "2. A lamp keeper who leaves the tower shall hand the oil ledger to the warden of the quay."
SOURCE = on_shelf("LAMPS", draft(FIRST, SECOND))


def history(
    *texts: Sequence[str], papers: Sequence[ProposalPaper] | None = None, provision: str = "article-1/1"
) -> SourceHistory | None:
    """The history of the source of a provision of the last of these drafts."""
    drafts = [draft(*lines) for lines in texts]
    steps = [compare(drafts[at - 1], drafts[at]) for at in range(1, len(drafts))]
    asking = [
        None if papers is None else attribute(step, drafts[at], drafts[at + 1], papers, REGISTER)
        for at, step in enumerate(steps)
    ]
    found = source_histories([shared(one, SOURCE) for one in drafts], steps, [SOURCE], asking)
    return next((one for key, one in found.items() if key[0] == provision), None)


def told(courses: Sequence[DepartureCourse]) -> list[str]:
    """Each course as "shall → may: 1–2 ← XNO"."""
    lines = []
    for one in courses:
        words = " → ".join((side.text.strip() if side else "–") for side in (one.departure.older, one.departure.newer))
        went = f"–{one.went}" if one.went is not None else ""
        who = ", ".join(f"{'against ' if a.opposite else ''}{actor.id}" for a in one.asked for actor in a.actors)
        lines.append(f"{words}: {one.came}{went}{' ← ' + who if who else ''}")
    return lines


def found(*texts: Sequence[str], **given: object) -> SourceHistory:
    made = history(*texts, **given)  # type: ignore[arg-type]
    assert made is not None
    return made


MAY = FIRST.replace("shall", "may")
SWIFT = FIRST.replace("trim", "swiftly trim")
SHORT = FIRST.replace(" before the evening bell is rung", "")


def test_a_departure_came_in_the_draft_in_which_its_words_came():
    one = found((FIRST, SECOND), (MAY, SECOND), (MAY, SECOND))
    assert (one.since, told(one.departures), told(one.gone)) == (0, ["shall → may: 1"], [])


def test_words_that_were_put_in_came_when_they_were():
    one = found((FIRST, SECOND), (FIRST, SECOND), (SWIFT, SECOND))
    assert told(one.departures) == ["– → swiftly: 2"]


def test_words_that_were_left_out_are_a_departure_since_then():
    one = found((FIRST, SECOND), (SHORT, SECOND), (SHORT.replace("shall", "may"), SECOND))
    assert told(one.departures) == ["shall → may: 2", "before the evening bell is rung → –: 1"]


def test_a_departure_that_is_taken_back_went():
    one = found((MAY, SECOND), (MAY, SECOND), (FIRST, SECOND))
    assert (told(one.departures), told(one.gone)) == ([], ["shall → may: 0–2"])


def test_words_that_come_back_from_the_source_end_a_departure():
    one = found((FIRST, SECOND), (SHORT, SECOND), (FIRST, SECOND))
    assert (told(one.departures), told(one.gone)) == ([], ["before the evening bell is rung → –: 1–2"])


def test_other_words_in_the_place_of_the_same_are_another_departure():
    should = FIRST.replace("shall", "should")
    one = found((FIRST, SECOND), (MAY, SECOND), (should, SECOND))
    assert (told(one.departures), told(one.gone)) == (["shall → should: 2"], ["shall → may: 1–2"])


def test_words_in_the_place_of_those_left_out_do_not_end_that_departure():
    other = SHORT.replace("lamp.", "lamp at some later hour of choice.")
    one = found((FIRST, SECOND), (SHORT, SECOND), (other, SECOND))
    assert [line.rpartition(": ")[2] for line in told(one.departures)] == ["2"]
    assert told(one.gone) == []


def test_words_that_make_way_for_nothing_keep_the_departure():
    other = SHORT.replace("lamp.", "lamp at some later hour of choice.")
    one = found((FIRST, SECOND), (other, SECOND), (SHORT, SECOND))
    assert told(one.departures) == ["before the evening bell is rung → –: 1"]


def test_a_source_is_there_since_its_provision_came():
    one = found((FIRST,), (FIRST,), (FIRST, SECOND.replace("shall", "may")), provision="article-1/2")
    assert (one.since, told(one.departures)) == (2, ["shall → may: 2"])
    assert one.departures[0].with_source


def test_a_source_is_followed_to_another_number():
    moved = (FIRST.replace("1.", "2.").replace("shall", "may"),)
    before = "1. Nets are dried by the guild on the long quay in summer."
    one = found((FIRST,), (MAY,), (before, *moved), provision="article-1/2")
    assert (one.since, told(one.departures)) == (0, ["shall → may: 1"])


def test_who_asked_for_the_change_asked_for_the_departure():
    paper = asked("Norhaven", "restate", "Article 1(1)", SWIFT[3:])
    one = found((FIRST, SECOND), (SWIFT, SECOND), (SWIFT, SECOND), papers=[paper])
    assert told(one.departures) == ["– → swiftly: 1 ← XNO"]
    assert one.departures[0].sought
    assert not found((FIRST, SECOND), (SWIFT, SECOND)).departures[0].sought


def test_who_asked_for_words_to_go_asked_for_the_departure_and_for_its_end():
    words = "before the evening bell is rung"
    paper = asked("Kestria", "delete", "Article 1(1)", words)
    one = found((FIRST, SECOND), (SHORT, SECOND), papers=[paper])
    assert told(one.departures) == [f"{words} → –: 1 ← XKE"]
    back = asked("Kestria", "restate", "Article 1(1)", FIRST[3:])
    one = found((FIRST, SECOND), (SHORT, SECOND), (FIRST, SECOND), papers=[back])
    assert told(one.gone) == [f"{words} → –: 1–2 ← XKE"]
    gone = asked("Kestria", "delete", "Article 1(1)", "swiftly")
    one = found((SWIFT, SECOND), (FIRST, SECOND), papers=[gone])
    assert told(one.gone) == ["– → swiftly: 0–1 ← XKE"]


def test_who_asked_for_a_new_provision_asked_for_what_it_leaves_out():
    line = "A lamp keeper who leaves the tower shall hand the ledger to the warden of the quay."
    paper = asked("Norhaven", "insert", "Article 1", line)
    one = found((FIRST,), (FIRST, f"2. {line}"), papers=[paper], provision="article-1/2")
    assert told(one.departures) == ["oil → –: 1 ← XNO"]


def test_nobody_else_is_named():
    """Norhaven asked for another word in the same paragraph."""
    paper = asked("Norhaven", "restate", "Article 1(1)", SWIFT[3:])
    both = SWIFT.replace("evening", "morning")
    one = found((FIRST, SECOND), (both, SECOND), papers=[paper])
    assert told(one.departures) == ["– → swiftly: 1 ← XNO", "evening → morning: 1"]


def test_a_source_that_left_and_came_again_is_there_since_then():
    other = "1. Nets are dried by the guild on the long quay in summer."
    one = history((FIRST,), (other,), (FIRST,))
    assert one is not None
    assert one.since == 2


def test_a_chain_leads_from_source_to_source_by_day():
    old = on_shelf("OLD", draft(FIRST), "1980-02-01")
    new = on_shelf("NEW", draft(FIRST), "2000-02-01")
    undated = on_shelf("NONE", draft(FIRST))
    shelf = [new, old, undated]
    chains = SourceChains(shelf, {"new": shared(new.text, old, undated), "old": shared(old.text, new, undated)})
    assert [one.instrument for one in chains.of("new", "article-1/1", "Article 1(1)")] == ["new", "old"]
    assert [one.instrument for one in chains.of("none", "article-1/1", "Article 1(1)")] == ["none"]
