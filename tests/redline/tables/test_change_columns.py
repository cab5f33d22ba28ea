"""The columns of the list of changes: what stands in each, in every medium, and that the documents tell them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.redline.model import ChangeView, DraftFacts, NamesState, Redline
from app.redline.precedents.model import BearingView
from app.redline.tables.change_columns import (
    CHANGE_COLUMNS,
    ChangeLine,
    ChangeMedium,
    ColumnKind,
    columns_of,
    headings_of,
    values_by_kind,
)
from app.redline.tables.change_labels import citation_of, place_of, sort_of
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.marks import ActorRef, Stance
from app.treaty.precedents import Bearing
from app.treaty.proposals import EvidenceKind
from app.treaty.vocabulary import ENGLISH, Vocabulary
from tests.redline import made

VIEW = ChangeView(
    "c7", 3, ChangeKind.CROSS_REFERENCE, ChangeClass.SUBSTANTIVE, ("reference", "modal"), "“may” → “shall”",
    "may", "shall", "Article 4", "Article 5", "r1", (), (), group="g1", note="It names Article 9.",
)  # fmt: skip
ASKED = Evidence(EvidenceKind.PROPOSAL, "LH/2", "page 4", "Keepers shall.", "2031-05-06", "")
NORWAY = ActorRef("NOR", "Norway")
FRENCH = Vocabulary("fr", {("kind", "cross_reference"): "renvoi", ("link", "unattributed"): "sans auteur"})


def _facts(symbol: str) -> DraftFacts:
    return DraftFacts("Lamps", "", symbol, "", "en", "", "", 1, 1)


def _redline(names: NamesState = NamesState.THERE, symbol: str = "LH/1") -> Redline:
    return Redline(_facts(symbol), replace(_facts("LH/1/Rev.1"), title="Lamps"), (), (VIEW,), (), (), names=names)


def _asked(
    link: Link = Link.MATCHED,
    stance: Stance = Stance.PROPOSE,
    role: str = "proponent",
    *,
    opposite: bool = False,
    actor: ActorRef = NORWAY,
) -> Attribution:
    return Attribution("c7", (actor,), role, stance, link, 0.75, ASKED, opposite=opposite)


def _said(line: ChangeLine, medium: ChangeMedium, words: Vocabulary = ENGLISH) -> dict[str, str | int]:
    return {column.name: column.value(line, words) for column in columns_of(medium)}


def test_names_are_one_each_and_every_column_is_shown_and_told() -> None:
    names = [column.name for column in CHANGE_COLUMNS]
    assert len(set(names)) == len(names)
    assert all(column.headings and column.about for column in CHANGE_COLUMNS)


def test_headings_of_tables_are_those_on_which_scripts_rely() -> None:
    assert headings_of(ChangeMedium.TABLE) == (
        "number", "id", "amendment", "weight", "headline",
        "kind", "class", "tags", "older address", "newer address", "older words", "newer words",
        "title", "group", "actors", "stance", "opposite", "link", "score", "evidence", "source", "where", "date",
        "quote", "reference", "caution", "names", "sentence",
    )  # fmt: skip
    assert headings_of(ChangeMedium.TERMINAL) == ("No.", "Where", "Kind", "What", "Who asked")


def test_a_line_of_a_table_says_who_asked_and_where() -> None:
    said = _said(ChangeLine(_redline(), VIEW, _asked(opposite=True)), ChangeMedium.TABLE)
    assert (said["number"], said["kind"], said["tags"]) == (3, "cross_reference", "reference modal")
    assert (said["actors"], said["stance"], said["opposite"], said["link"]) == ("NOR", "propose", "yes", "matched")
    assert (said["score"], said["source"], said["where"], said["date"]) == ("0.75", "LH/2", "page 4", "2031-05-06")
    assert said["reference"] == "LH/1 → LH/1/Rev.1, Article 4 → Article 5, c7"
    unread = _said(ChangeLine(_redline(), VIEW, _asked(actor=ActorRef("?", "Borderland"))), ChangeMedium.TABLE)
    assert (unread["actors"], unread["opposite"]) == ("Borderland", "")


@pytest.mark.parametrize(
    ("names", "words", "link"),
    [(NamesState.THERE, ENGLISH, "unattributed"), (NamesState.THERE, FRENCH, "sans auteur"),
     (NamesState.WITHHELD, ENGLISH, "")],
)  # fmt: skip
def test_nobody_is_named_where_nobody_is_known_and_nothing_is_said_where_names_are_withheld(
    names: NamesState, words: Vocabulary, link: str
) -> None:
    said = _said(ChangeLine(_redline(names), VIEW), ChangeMedium.TABLE, words)
    assert (said["actors"], said["quote"], said["link"]) == ("", "", link)
    assert said["tags"] == ("reference modal" if words is ENGLISH else "reference, modal")
    assert said["kind"] == ("cross_reference" if words is ENGLISH else "renvoi")


def test_a_line_on_a_terminal_has_who_asked_before_who_opposes() -> None:
    asked = (
        _asked(opposite=True),
        _asked(Link.MARKED, Stance.SUPPORT, actor=ActorRef("CHE", "Switzerland")),
        _asked(Link.MARKED, role="facilitator", actor=ActorRef("?", "Borderland")),
    )
    view = replace(VIEW, attributions=asked)
    said = _said(ChangeLine(_redline(), view, register=made.register(), event="settled"), ChangeMedium.TERMINAL)
    assert said["told"] == "[settled] “may” → “shall” — It names Article 9."
    assert said["who"] == (
        "Switzerland (supports; marked; LH/2, page 4); “Borderland” (name not read) (facilitator) "
        "(marked; LH/2, page 4); against: Norway (matched 0.75; LH/2, page 4)"
    )
    bare = _said(ChangeLine(_redline(), replace(VIEW, note="")), ChangeMedium.TERMINAL)
    assert (bare["told"], bare["who"]) == ("“may” → “shall”", "unattributed")
    assert _said(ChangeLine(_redline(), replace(view, attributions=asked[:1])), ChangeMedium.TERMINAL)["who"] == (
        "against: Norway (matched 0.75; LH/2, page 4)"
    )


def test_words_that_were_asked_for_elsewhere_are_said_to_be_beside_the_name() -> None:
    away = replace(_asked(), notes=("Asked for in Article 2, not here.", "Only part of these words."))
    table = _said(ChangeLine(_redline(), VIEW, away), ChangeMedium.TABLE)
    assert table["caution"] == "Asked for in Article 2, not here.; Only part of these words."
    terminal = _said(ChangeLine(_redline(), replace(VIEW, attributions=(away,))), ChangeMedium.TERMINAL)
    assert terminal["who"] == (
        "Norway (matched 0.75; LH/2, page 4; Asked for in Article 2, not here.; Only part of these words.)"
    )


@pytest.mark.parametrize(
    ("older", "newer", "there", "said"),
    [("Article 4", "Article 5", "Article 4 → Article 5", "Article 5 (was Article 4)"),
     ("Article 4", "Article 4", "Article 4", "Article 4"), ("Article 4", "", "Article 4", "Article 4 (older)"),
     ("", "Article 5", "Article 5", "Article 5")],
)  # fmt: skip
def test_a_place_is_told_with_what_it_was(older: str, newer: str, there: str, said: str) -> None:
    view = replace(VIEW, older_address=older, newer_address=newer)
    assert place_of(view) == there
    assert _said(ChangeLine(_redline(), view), ChangeMedium.TERMINAL)["both places"] == said


def test_a_change_is_cited_by_what_both_drafts_are_called() -> None:
    assert citation_of(VIEW, _redline(symbol="")).startswith("Lamps → LH/1/Rev.1, ")
    nameless = Redline(replace(_facts(""), title=""), _facts("LH/1/Rev.1"), (), (VIEW,), (), ())
    assert citation_of(VIEW, nameless) == "LH/1/Rev.1, Article 4 → Article 5, c7"
    assert sort_of(replace(VIEW, tags=())) == "cross reference · substantive"


def test_a_page_sets_each_kind_of_value_in_its_place_and_says_nothing_of_nothing() -> None:
    found = values_by_kind(ChangeLine(_redline(), VIEW), ChangeMedium.PAGE, ENGLISH)
    assert (found[ColumnKind.NUMBER], found[ColumnKind.PLACE]) == (["c7"], ["Article 4 → Article 5"])
    assert found[ColumnKind.SORT] == ["cross reference · substantive (reference, modal)"]
    assert found[ColumnKind.WORDS] == ["It names Article 9."]
    bare = values_by_kind(ChangeLine(_redline(), replace(VIEW, note="")), ChangeMedium.PAGE, ENGLISH)
    assert bare[ColumnKind.WORDS] == []


def test_the_documents_tell_every_column_in_the_order_of_the_table(root: Path) -> None:
    page = (root / "docs" / "formats.md").read_text("utf-8")
    _, _, below = page.partition(
        "| column | CSV, XLSX | `--list` | pages | what stands in it |\n|---|---|---|---|---|\n"
    )
    shown = [line for line in below.partition("\n\n")[0].splitlines() if line]
    assert shown == [
        f"| {column.name} | {' | '.join(_heading(column.headings.get(one)) for one in ChangeMedium)} | {column.about} |"
        for column in CHANGE_COLUMNS
    ]


def _heading(said: str | None) -> str:
    return "" if said is None else f"`{said}`" if said else "yes"


def test_with_a_shelf_a_line_says_which_way_it_leads() -> None:
    leads = BearingView(Bearing.TOWARD, "lamps", "article-7", "LAMPS 7", "toward LAMPS 7")
    line = ChangeLine(_redline(), replace(VIEW, bearings=(leads,)), None)
    said = {one.name: one.value(line, ENGLISH) for one in columns_of(ChangeMedium.TABLE, shelf=True)}
    assert said["bearing"] == "toward LAMPS 7"
    assert "bearing" not in _said(line, ChangeMedium.TABLE)
