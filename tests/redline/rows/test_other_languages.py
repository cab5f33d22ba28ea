"""The redline in another language than English: its own words change, those of the drafts never do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.message import Message
from app.redline.compose import compose
from app.redline.headlines import headlines_of
from app.redline.model import Redline, RowState
from app.redline.print_options import (
    EVERYTHING,
    ON_REQUEST,
    UNSAID,
    WHOLE,
    FilteredChanges,
    Layout,
    Orientation,
    Section,
)
from app.redline.rows.change_titles import series_title, title_of
from app.services.resources import load_resources
from app.treaty.actors import Actor, ActorType, Alias, register_of
from app.treaty.attributions import Link
from app.treaty.changes import ADDRESS, SERIES, STEP, Change, ChangeClass, ChangeKind, CitedProvisions, Side
from app.treaty.draft import Kind
from app.treaty.marks import Stance
from tests.redline import made

if TYPE_CHECKING:
    from app.treaty.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def vocabularies(root: Path) -> dict[str, Vocabulary]:
    resources = load_resources(root / "resources")
    return {code: resources.vocabulary(code) for code in ("fr", "es", "ru", "zh", "ar")}


def _lighthouses(words: Vocabulary) -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    attributions = (
        replace(
            made.asked(change, ("NOR", "Norway"), link=Link.MARKED),
            notes=(Message("Asked of {draft}, {place}.", ("Zero", "Article 1")),),
        ),
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
    )
    return compose(comparison, attributions, older, newer, made.register(), words=words)


@pytest.mark.parametrize("code", ["fr", "es", "ru", "zh", "ar"])
def test_everything_but_words_differs_and_no_english_is_left(code: str, vocabularies: dict[str, Vocabulary]) -> None:
    older, newer, comparison = made.lighthouses()
    english = compose(comparison, (), older, newer, made.register())
    other = compose(comparison, (), older, newer, made.register(), words=vocabularies[code])
    assert [row.state for row in other.rows] == [row.state for row in english.rows]
    assert [(row.older, row.newer) for row in other.rows] == [(row.older, row.newer) for row in english.rows]
    assert [(v.id, v.number, v.row) for v in other.changes] == [(v.id, v.number, v.row) for v in english.changes]
    assert not {h.lead for h in headlines_of(other, vocabularies[code])} & {h.lead for h in headlines_of(english)}
    assert not {row.paired for row in other.rows if row.paired} & {row.paired for row in english.rows}
    for view in other.changes:
        assert not any(word in view.title for word in ("inserted", "deleted", "moved", "bracket"))


def test_titles_headlines_and_reasons_in_french(vocabularies: dict[str, Vocabulary]) -> None:
    redline = _lighthouses(vocabularies["fr"])
    titles = {view.title for view in redline.changes}
    assert "«\u00a0may\u00a0» → «\u00a0shall\u00a0»" in titles
    assert any(title.startswith("déplacé\u00a0: Article") for title in titles)
    assert "1 nouvel article" in {h.lead for h in headlines_of(redline, vocabularies["fr"])}
    paired = next(row.paired for row in redline.rows if row.state is RowState.UNCHANGED and row.paired)
    assert paired.startswith("Appariées par")
    asked = next(view for view in redline.changes if view.attributions)
    assert asked.attributions[0].notes == ("Demandé sur Zero, Article 1.",)


def test_a_group_is_called_by_places_in_the_words_of_the_language(vocabularies: dict[str, Vocabulary]) -> None:
    ends = ("Unnumbered paragraph 1", "Article 2"), ("Article 7, chapeau", "Article 8")
    series = Message(SERIES, tuple(Message(STEP, step) for step in ends))
    english = "Unnumbered paragraph 1 → Article 2 … Article 7, chapeau → Article 8"
    assert series_title(series) == str(series) == english
    assert series_title(series, vocabularies["fr"]) == (
        "Alinéa non numéroté 1 → Article 2 … Article 7, chapeau → Article 8"
    )
    place, first, last = (vocabularies["ar"].place(f"Article {number}") for number in (2, 4, 5))
    assert series_title(Message(ADDRESS, ("Article 2",)), vocabularies["ar"]) == place
    step = Message(STEP, ("Article 4", "Article 5"))
    assert series_title(step, vocabularies["ar"]) == f"\u2068{first}\u2069 ← \u2068{last}\u2069"
    event = Message("{where}: brackets put round {words}", ("Article 5", "“shall”"))
    assert series_title(event, vocabularies["fr"]) == vocabularies["fr"].told(event) != str(event)


def test_names_are_those_of_the_language_and_no_state_is_a_code(vocabularies: dict[str, Vocabulary]) -> None:
    union = Actor(
        "EU",
        ActorType.GROUP,
        "European Union",
        (Alias("Union européenne", "fr"), Alias("UE", "fr"), Alias("欧盟", "zh")),
    )
    state = Actor(
        "LNG", ActorType.STATE, "The Long Named Republic of the Northern Lights",
        (Alias("République des aurores boréales du Nord", "fr"), Alias("RA", "fr"), Alias("Aurores", "fr"),
         Alias("北国", "zh")),
    )  # fmt: skip
    chair = Actor("CHAIR", ActorType.OFFICER, "Chair", (Alias("Présidente du Comité", "fr"),))
    older, newer, comparison = made.lighthouses()
    change = comparison.changes[0].id
    names = (("EU", "EU"), ("LNG", "x"), ("CHAIR", "Chair"), ("?", "Borderland"))
    asked = made.asked(change, *names)

    def printed(words: Vocabulary) -> list[str]:
        redline = compose(comparison, (asked,), older, newer, register_of((union, state, chair)), words=words)
        return [c.name for v in redline.changes for c in v.chips]

    assert printed(vocabularies["fr"]) == ["Aurores", "UE", "Présidence", "«\u00a0Borderland\u00a0»\u00a0?"]
    assert printed(vocabularies["zh"])[:2] == ["北国", "欧盟"]


def test_a_title_without_words_is_its_kind(vocabularies: dict[str, Vocabulary]) -> None:
    change = Change("c", ChangeKind.STATUS, ChangeClass.SUBSTANTIVE, Side("p", "text", 0, 0, ""), None)
    assert title_of(change, "", "", vocabularies["es"]) == "estado"


def test_arabic_quotes_and_arrows_run_from_the_right(vocabularies: dict[str, Vocabulary]) -> None:
    words = vocabularies["ar"]
    sides = Side("p", "text", 0, 3, "may"), Side("p", "text", 0, 5, "shall")
    change = Change("c", ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, *sides)
    assert title_of(change, "", "", words) == "«\u2068may\u2069» ← «\u2068shall\u2069»"


def test_choices_as_they_are_made_print_everything_but_what_is_asked_for() -> None:
    assert EVERYTHING.sections == WHOLE == set(Section) - ON_REQUEST - UNSAID
    assert EVERYTHING.only is None
    assert EVERYTHING.orientation is Orientation.LANDSCAPE
    assert FilteredChanges(frozenset({"c1"})).because == ""
    assert [one for one in Layout if one.traits.upright] == [Layout.COLUMN, Layout.FINAL]
    assert EVERYTHING.annotated
    assert not replace(EVERYTHING, archival=True).annotated


def test_a_new_article_without_a_heading_is_called_by_its_number() -> None:
    older = made.draft("en", ("a", "", Kind.ARTICLE, "Article 1", "Lamps", "Lamps burn."), label="Zero")
    newer = made.draft(
        "en",
        ("a", "", Kind.ARTICLE, "Article 1", "Lamps", "Lamps burn."),
        ("b", "", Kind.ARTICLE, "Article 2", "", "Oil is kept."),
        label="Rev.1",
    )
    redline = compose(made.compared(older, newer, {"a": "a"}), (), older, newer, made.register())
    assert next(h.items for h in headlines_of(redline) if h.kind == "new") == ("Article 2",)


def test_a_citation_of_what_is_gone_by_number_only_says_that_it_names_nothing() -> None:
    words = Side("p", "text", 0, 9, "article 7")
    cited = CitedProvisions("Article 7", "Article 7", "", "")
    change = Change("c", ChangeKind.CROSS_REFERENCE, ChangeClass.SUBSTANTIVE, words, words, cited=cited)
    assert title_of(change, "", "") == "still says “article 7”: Article 7 before, nothing now"
