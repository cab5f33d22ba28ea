"""What is told of the sources of a draft, in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.redline.compose import add_precedents, compose
from app.redline.precedents.compose import SourceNames, composed_bearings, percent_of, pieces_of
from app.redline.precedents.model import PrecedentsView, ProvisionSources
from app.redline.views.anonymous import withhold_names
from app.services.resources import load_resources
from app.treaty.changes import ChangeKind
from app.treaty.vocabulary import ENGLISH
from tests.attribution.made import REGISTER
from tests.attribution.precedents.made import on_shelf, shared
from tests.house.examples import asked, draft
from tests.redline.precedents.made import FIRST, LAMPS, QUAYS, SECOND, THIRD, known, sourced, without_histories

MAY = FIRST.replace("shall", "may")


def told(redline: object) -> PrecedentsView:
    view = getattr(redline, "precedents", None)
    assert isinstance(view, PrecedentsView)
    return view


def of(redline: object, provision: str = "article-1/1") -> ProvisionSources:
    return told(redline).by_provision[provision]


def test_a_provision_tells_its_sources_the_greatest_share_first():
    one = of(sourced((MAY, SECOND), (FIRST, SECOND)))
    assert [source.name for source in one.sources] == ["LAMPS 1(1)", "QUAYS 1(1)"]
    assert one.sources[0].told == "LAMPS 1(1): 100 % of its words, verbatim, since R1"
    assert one.told == "; ".join(source.told for source in one.sources)
    assert one.row


def test_silence_is_told():
    redline = sourced((FIRST, SECOND, THIRD), (MAY, SECOND, THIRD))
    assert of(redline, "article-1/3").told == "no source on the shelf"
    assert of(redline, "article-1/3").sources == ()
    assert told(redline).told == "2 of 3 provisions have a source on the shelf. 1 stands verbatim."
    nothing = sourced((THIRD,), (THIRD.replace("nets", "sails"),))
    assert told(nothing).told == "0 of 1 provisions have a source on the shelf."


def test_an_amendment_is_told_as_toward_or_away():
    toward = sourced((MAY, SECOND), (FIRST, SECOND))
    assert [one.told for one in toward.changes[0].bearings] == ["toward LAMPS 1(1)", "toward QUAYS 1(1)"]
    assert [one.told for one in toward.amendments[0].bearings] == ["toward LAMPS 1(1)", "toward QUAYS 1(1)"]
    away = sourced((FIRST, SECOND), (MAY, SECOND))
    assert [one.told for one in away.amendments[0].bearings] == ["away from LAMPS 1(1)", "away from QUAYS 1(1)"]


def test_what_leads_nowhere_bears_nothing():
    redline = sourced((FIRST, THIRD), (FIRST, THIRD.replace("nets", "sails")), shelf=(QUAYS,))
    assert [change.bearings for change in redline.changes] == [()]
    assert composed_bearings(replace(known([draft(FIRST), draft(FIRST)], [LAMPS]), leanings=()), {}, ENGLISH) == {}


def test_a_departure_tells_when_it_came_and_who_asked():
    paper = asked("Norhaven", "restate", "Article 1(1)", MAY[3:])
    redline = sourced((FIRST, SECOND), (MAY, SECOND), (MAY, SECOND.replace("oil ", "")), papers=[paper])
    (one,) = of(redline).sources[0].departures
    assert (one.title, one.came, one.told) == ("“shall” → “may”", "R2", "came in R2")
    assert [chip.name for chip in one.chips] == ["Norhaven"]
    assert one.sought
    assert of(redline).sources[0].told.endswith("1 departure, since R1")


def test_a_departure_that_went_is_told_as_gone():
    (one,) = of(sourced((MAY, SECOND), (FIRST, SECOND))).sources[0].gone
    assert one.told == "came with the source in R1, went in R2"


def test_without_names_nobody_is_named_for_a_departure():
    paper = asked("Norhaven", "restate", "Article 1(1)", MAY[3:])
    redline = withhold_names(sourced((FIRST, SECOND), (MAY, SECOND), (MAY, THIRD), papers=[paper]))
    departures = [each for one in told(redline).provisions for s in one.sources for each in (*s.departures, *s.gone)]
    assert departures
    assert not any(one.chips or one.attributions for one in departures)
    assert told(redline).asked == ()
    assert withhold_names(replace(redline, precedents=None)).precedents is None


def test_a_source_tells_from_where_it_has_its_words():
    sources = {one.instrument: one for one in of(sourced((FIRST, SECOND), (MAY, SECOND))).sources}
    assert sources["quays"].chain == ("QUAYS 1(1)", "LAMPS 1(1)")
    assert sources["lamps"].chain == ()


def test_a_proposal_that_takes_over_a_source_says_so():
    paper = asked("Norhaven", "restate", "Article 1(1)", FIRST[3:])
    view = told(sourced((THIRD.replace("3.", "1."),), (THIRD.replace("3.", "1."), SECOND), papers=[paper]))
    (one,) = view.asked
    assert (one.told, [chip.name for chip in one.chips]) == ("takes over LAMPS 1(1)", ["Norhaven"])


def test_of_one_draft_nothing_is_told_of_when():
    older, newer = draft(FIRST, SECOND), draft(MAY, SECOND)
    redline = compose(_compared(older, newer), (), older, newer, REGISTER)
    bare = without_histories(known([older, newer], [LAMPS]))
    one = of(add_precedents(redline, bare, newer, REGISTER)).sources[0]
    assert (one.since, [departure.told for departure in one.departures]) == ("", [""])
    assert one.told == "LAMPS 1(1): 94 % of its words, 1 departure"
    single = replace(known([older, newer], [LAMPS]), labels=("R1",))
    one = of(add_precedents(redline, replace(single, histories=_at_first(single)), newer, REGISTER)).sources[0]
    assert (one.since, [departure.told for departure in one.departures]) == ("", [""])


def _at_first(found: object) -> dict[object, object]:
    return {
        key: replace(one, since=0, departures=tuple(replace(each, came=0) for each in one.departures))
        for key, one in found.histories.items()  # type: ignore[attr-defined]
    }


def _compared(older: object, newer: object) -> object:
    from app.comparison.compare import compare

    return compare(older, newer)  # type: ignore[arg-type]


def test_pieces_set_what_each_text_has_alone_where_it_stands():
    source = on_shelf("LAMPS", draft(FIRST, SECOND))
    text = FIRST[3:].replace("shall", "may").replace(" before the evening bell is rung", "")
    made = draft(f"1. {text}", SECOND)
    one = shared(made, source).by_provision()["article-1/1"][0]
    pieces = pieces_of("article-1/1", text, one)
    assert "".join(piece.text for piece in pieces if piece.state != "source") == text
    assert [piece.text.strip() for piece in pieces if piece.state == "source"] == [
        "shall", "before the evening bell is rung",
    ]  # fmt: skip
    assert pieces_of("article-1/1", " ", one) == ()


def test_what_went_at_the_beginning_stands_there():
    source = on_shelf("LAMPS", draft(FIRST))
    text = FIRST[3:].replace("Every lamp keeper ", "")
    one = shared(draft(f"1. {text}"), source).by_provision()["article-1/1"][0]
    first = pieces_of("article-1/1", text, one)[0]
    assert (first.text.strip(), first.state.value) == ("Every lamp keeper", "source")


def test_what_was_put_in_at_both_ends_stands_there():
    source = on_shelf("LAMPS", draft(FIRST))
    text = f"Henceforth {FIRST[3:-1]} with care"
    one = shared(draft(f"1. {text}"), source).by_provision()["article-1/1"][0]
    found = pieces_of("article-1/1", text, one)
    assert (found[0].state.value, found[-1].state.value, found[-1].text) == ("draft", "draft", " with care")


def test_what_nothing_places_is_in_no_piece():
    source = on_shelf("LAMPS", draft(FIRST))
    text = FIRST[3:].replace("Every lamp keeper ", "")
    one = shared(draft(f"1. {text}"), source).by_provision()["article-1/1"][0]
    assert [piece.state.value for piece in pieces_of("article-1/1", text, replace(one, equal=()))] == ["both"]
    moved = replace(one.departures[0], kind=ChangeKind.MOVE)
    assert len(pieces_of("article-1/1", text, replace(one, departures=(moved,)))) == 1


def test_a_departure_in_another_provision_is_in_no_piece():
    source = on_shelf("LAMPS", draft(FIRST))
    one = shared(draft(MAY), source).by_provision()["article-1/1"][0]
    assert [piece.state.value for piece in pieces_of("article-1/9", MAY[3:], one)] == ["both"]


def test_shares_are_never_told_as_more_or_less_than_they_are():
    assert [percent_of(one) for one in (0.0, 0.004, 0.5, 0.996, 1.0)] == [0, 1, 50, 99, 100]


def test_changes_are_chosen_by_bearing_and_by_source():
    redline = sourced((MAY, SECOND), (FIRST, SECOND))
    view, change = told(redline), redline.changes[0]
    assert view.words_for("article-1/1", change.bearings) == {"toward", "verbatim", "lamps", "quays"}
    assert view.words_for("nowhere", ()) == frozenset()
    assert view.key_of("Lamps") == "lamps"
    assert view.key_of("Norhaven") == ""


@pytest.mark.parametrize("language", ["fr", "es", "ru", "zh", "ar"])
def test_every_language_tells_it(language: str, root: Path) -> None:
    words = load_resources(root / "resources").vocabulary(language)
    redline = sourced((MAY, SECOND), (FIRST, SECOND), words=words)
    plain = sourced((MAY, SECOND), (FIRST, SECOND))
    assert told(redline).told != told(plain).told
    assert "LAMPS" in redline.amendments[0].bearings[0].told
    assert redline.amendments[0].bearings[0].told != plain.amendments[0].bearings[0].told


def test_a_source_is_called_by_its_short_name_and_number():
    names = SourceNames([LAMPS], ENGLISH)
    assert names.name("lamps", "Article 18(9)") == "LAMPS 18(9)"
    assert names.name("lamps", "Preamble") == "LAMPS, Preamble"
    assert names.name("lamps", "") == "LAMPS"
