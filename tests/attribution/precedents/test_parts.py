"""What departures are cut into, and which departure of the draft before one is."""

from __future__ import annotations

from dataclasses import replace

from app.attribution.precedents.bearings import leanings
from app.attribution.precedents.departure_parts import DepartureCutter
from app.attribution.precedents.departures import source_histories, trace_sources
from app.attribution.precedents.former_departures import FormerDepartures, KeptWords
from app.attribution.precedents.step_askers import AskPlace, StepAskers
from app.comparison.compare import compare
from app.message import Message
from app.treaty.attributions import ONLY_PART, Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Side
from app.treaty.marks import ActorRef, Stance
from app.treaty.precedents import PrecedentMap
from app.treaty.proposals import EvidenceKind
from tests.attribution.precedents.made import on_shelf, shared
from tests.house.examples import draft

FIRST = "1. Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung."
SECOND = "2. A lamp keeper who leaves the tower shall hand the oil ledger to the warden of the quay."


def departure(older: str | None, newer: str | None, field: str = "text", kind: str = "substitution") -> Change:
    """A departure of words of a source and of a draft, both at their beginnings."""
    sides = [
        None if said is None else Side(provision, field, 0, len(said), said)
        for provision, said in (("s", older), ("p", newer))
    ]
    return Change("d1", ChangeKind(kind), ChangeClass.SUBSTANTIVE, *sides)


def parts(one: Change) -> list[tuple[str, str, str]]:
    return [
        (part.kind.value, part.older.text if part.older else "", part.newer.text if part.newer else "")
        for part in DepartureCutter().parts_of(one)
    ]


def test_what_came_and_what_went_around_equal_words_are_parts() -> None:
    assert parts(departure("old lamps burn", "lamps burn brightly")) == [
        ("deletion", "old", ""),
        ("insertion", "", "brightly"),
    ]
    assert parts(departure("old lamps burn", "new lamps glow")) == [
        ("substitution", "old", "new"), ("substitution", "burn", "glow"),
    ]  # fmt: skip


def test_a_kind_of_its_own_stays_that_of_each_part() -> None:
    found = parts(departure("old lamps burn", "new lamps glow", kind="option"))
    assert [kind for kind, _, _ in found] == ["option", "option"]


def test_what_has_one_part_alone_stands_as_it_is() -> None:
    for one in (
        departure("old", None),
        departure(None, "new"),
        departure("the old", "the new"),
        departure("lamps", "lamps"),
        departure("old lamps burn", "new lamps glow", field="heading"),
        departure("old lamps", "lamps"),
    ):
        assert DepartureCutter().parts_of(one) == (one,)


def test_small_words_tell_a_side_only_where_there_are_no_others() -> None:
    cutter = DepartureCutter()
    assert cutter.telling_spans(Side("p", "text", 10, 19, "the lamps")) == [(14, 19)]
    assert cutter.telling_spans(Side("p", "text", 10, 17, "of the,")) == [(10, 12), (13, 16)]


def test_words_of_no_run_stood_nowhere() -> None:
    kept = KeptWords(compare(draft(FIRST), draft(FIRST.replace("shall", "may"))))
    assert kept.stood("article-1/1", 0, 5) == ("article-1/1", 0)
    assert kept.stood("article-1/1", 18, 21) is None
    assert kept.stood("nowhere", 0, 1) is None


def test_headings_are_the_same_departure_where_they_say_the_same() -> None:
    kept = KeptWords(compare(draft(FIRST), draft(FIRST)))
    spans = DepartureCutter().telling_spans
    heading = departure("Lamps", "Lights", field="heading")
    assert FormerDepartures([heading]).same(heading, kept, spans) == 0
    assert FormerDepartures([departure("Lamps", "Wicks", field="heading")]).same(heading, kept, spans) is None


def test_a_source_of_another_field_has_nothing_in_common() -> None:
    kept = KeptWords(compare(draft(FIRST), draft(FIRST)))
    gone = departure("Lamps", None, kind="deletion")
    other = departure("Lamps", None, field="heading", kind="deletion")
    assert FormerDepartures([other]).same(gone, kept, DepartureCutter().telling_spans) is None
    assert list(FormerDepartures([other]).covered(gone)) == []


def attribution(
    *, opposite: bool = False, words: tuple[str, ...] = (), partly: bool = False, **more: object
) -> Attribution:
    asked = Evidence(EvidenceKind.PROPOSAL, "paper", "1", "", "", "", "p", "a")
    notes = (Message(ONLY_PART, ("“lamps”",)),) if partly else ()
    return replace(
        Attribution(
            "c1", (ActorRef("XNO", "XNO"),), "", Stance.PROPOSE, Link.MATCHED, 0.9, asked, words, opposite, "", notes
        ),
        **more,  # type: ignore[arg-type]
    )


def test_who_asked_for_a_part_is_named_for_its_words_alone() -> None:
    comparison = compare(draft(FIRST), draft(FIRST.replace("trim the wick", "light all lamps")))
    (change,) = comparison.changes
    assert change.newer is not None
    side = change.newer
    place = AskPlace(0, True, side.provision, side.start, side.end, "all lamps")

    def who(one: Attribution, at: AskPlace = place) -> int:
        return len(StepAskers(comparison, [replace(one, change=change.id)]).who(at))

    assert who(attribution()) == 1
    assert who(attribution(partly=True, words=("all lamps",))) == 1
    assert who(attribution(partly=True, words=("wicks",))) == 0
    assert who(attribution(stance=Stance.DELETE)) == 0
    assert who(attribution(stance=Stance.DELETE, opposite=True)) == 1
    assert who(attribution(), replace(place, start=0, end=1)) == 0
    assert who(attribution(), replace(place, provision="nowhere")) == 0


def test_of_a_heading_nobody_is_asked() -> None:
    """The heading of an article departs; only what stands in its text has a place."""
    source = on_shelf("LAMPS", draft("Article 1", "Keepers", FIRST, SECOND))
    drafts = [draft("Article 1", head, FIRST, SECOND) for head in ("Keepers", "Wardens of towers")]
    maps = [shared(one, source) for one in drafts]
    held = maps[1].provisions[0]
    if held.precedents:
        change = departure("Keepers", "Wardens of towers", field="heading")
        gone = departure("Keepers", None, field="heading", kind="deletion")
        precedent = replace(held.precedents[0], departures=(change, replace(gone, id="d2")))
        maps[1] = replace(maps[1], provisions=(replace(held, precedents=(precedent,)), *maps[1].provisions[1:]))
    found = source_histories(maps, [compare(*drafts)], [source], [()])
    courses = [course for one in found.values() for course in one.departures]
    assert courses
    assert all(course.asked == () and course.places == () for course in courses)


def test_parts_of_one_departure_that_came_in_different_drafts_stand_apart() -> None:
    """It is told as one rewriting, from "keeper" to "wick", with words in it that both have."""
    source = on_shelf("LAMPS", draft(FIRST, SECOND))
    texts = (FIRST, FIRST.replace("keeper", "warden"), FIRST.replace("keeper", "warden").replace("wick", "horn"))
    drafts = [draft(text, SECOND) for text in texts]
    maps = [shared(one, source) for one in drafts]
    sides = [
        Side("article-1/1", "text", text.index(first) - 3, text.index(last) + len(last) - 3,
             text[text.index(first) : text.index(last) + len(last)])
        for text, first, last in ((FIRST, "keeper", "wick"), (texts[2], "warden", "horn"))
    ]  # fmt: skip
    whole = Change("d1", ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, *sides)
    maps[2] = PrecedentMap(
        tuple(
            replace(one, precedents=(replace(one.precedents[0], departures=(whole,)),))
            if one.provision == "article-1/1"
            else one
            for one in maps[2].provisions
        )
    )
    trace = trace_sources(maps, [compare(drafts[0], drafts[1]), compare(drafts[1], drafts[2])], [source])
    found = trace.histories()["article-1/1", "lamps", "article-1/1"]
    told = [(one.departure.id, one.departure.newer and one.departure.newer.text, one.came) for one in found.departures]
    assert told == [("d1.1", "warden", 1), ("d1.2", "horn", 2)]
    assert trace.wanted == {0, 1}


def test_words_that_come_back_are_looked_for_where_the_source_has_them() -> None:
    """The paragraph has two runs of the source; only in one of them stand the words that had been left out."""
    short = FIRST.replace(" before the evening bell is rung", "")
    swift = FIRST.replace("trim", "swiftly trim")
    drafts = [draft(short, SECOND), draft(swift, SECOND)]
    source = on_shelf("LAMPS", draft(FIRST, SECOND))
    trace = trace_sources([shared(one, source) for one in drafts], [compare(*drafts)], [source])
    (gone,) = trace.histories()["article-1/1", "lamps", "article-1/1"].gone
    assert [swift[3:][place.start : place.end].strip() for place in gone.places] == ["before the evening bell is rung"]


def test_a_change_without_words_leads_nowhere() -> None:
    """Only a heading changed: it is no part of what a source gives."""
    source = on_shelf("LAMPS", draft("Article 1", "Keepers", FIRST, SECOND))
    before, after = (draft("Article 1", head, FIRST, SECOND) for head in ("Keepers", "Wardens of towers"))
    maps = [shared(one, source) for one in (before, after)]
    assert leanings(compare(before, after), (before, after), maps[0], maps[1], [source]) == ()


def test_provisions_without_any_source_lead_nowhere_though_others_have_one() -> None:
    source = on_shelf("LAMPS", draft(FIRST))
    nets = "Article 2", "Nets", "1. Nets are dried by the guild on the long quay in summer."
    before = draft("Article 1", "Lamps", FIRST, *nets)
    after = draft("Article 1", "Lamps", FIRST, *nets[:2], nets[2].replace("summer", "winter"))
    maps = [shared(one, source) for one in (before, after)]
    assert leanings(compare(before, after), (before, after), maps[0], maps[1], [source]) == ()


def test_words_that_are_added_to_do_not_make_another_departure() -> None:
    older, newer = draft("1. Ships may moor by day."), draft("1. Ships may moor gladly by day.")
    source = Side("s", "text", 0, 11, "shall anchor")

    def said(start: int, words: str) -> Change:
        side = Side("article-1/1", "text", start, start + len(words), words)
        return Change("d1", ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, source, side)

    former = FormerDepartures([said(6, "may moor")])
    kept, spans = KeptWords(compare(older, newer)), DepartureCutter().telling_spans
    assert former.same(said(6, "may moor gladly"), kept, spans) == 0
    assert former.same(said(15, "gladly"), kept, spans) is None
