"""Which draft a name means: a label, a symbol, a date, a description; and never one that only looks like it."""

from __future__ import annotations

import pytest

from app.attribution.asks.draft_reference import bears, is_description, is_later, is_other
from app.treaty.draft import Draft


def draft(**facts: str) -> Draft:
    return Draft(**{"title": "", "language": "en", "profile": "plain", "provisions": (), **facts})


@pytest.mark.parametrize(
    ("name", "facts", "expected"),
    [
        ("Rev.2", {"label": "Rev.2"}, True),
        ("rev. 2", {"symbol": "A/GATE.1/5/Rev.2"}, True),
        ("REV2", {"label": "Rev.2"}, True),
        ("Revision 2", {"label": "rev2"}, True),
        ("Rev2", {"symbol": "A/GATE.1/5/Rev.21"}, False),
        ("Rev.2", {"symbol": "A/GATE.1/5/Rev.21"}, False),
        ("Rev.2", {"label": "Rev.1"}, False),
        ("A/GATE.1/5", {"symbol": "A/GATE.1/5"}, True),
        ("A/GATE.1/5", {"symbol": "A/GATE.1/5/Rev.1"}, False),
        ("1 June 2031", {"date": "2031-06-01"}, True),
        ("2031-06-01", {"date": "2031-06-01"}, True),
        ("1 June 2031", {"date": "2031-06-02"}, False),
        ("1 Brumaire 2031", {"date": "2031-06-01"}, False),
        ("further revised draft text", {"title": "Further revised draft text of an agreement on gates"}, True),
        ("revised draft text", {"title": "Further revised draft text of an agreement on gates"}, False),
        ("revised draft text", {"source": "2031-06-01_revised-draft.txt"}, True),
        ("zero draft", {"label": "Zero"}, True),
        ("draft text", {"title": "Draft text on gates"}, False),
        ("Rév. 2", {"label": "Rev.2"}, True),
        ("A/GATE.1/5 Rev.1", {"symbol": "A/GATE.1/5/Rev.1"}, True),
        ("A/GATE.1/5", {"source": "A_GATE.1_5-E.pdf"}, True),
        ("A/GATE.1/5", {"source": "A_GATE.1_5_Rev.1.pdf"}, False),
        ("A/GATE.1/5", {"source": "A_GATE.1_5_2.pdf"}, False),
        ("A/GATE.1/5", {"source": "A_GATE.1_15.pdf"}, False),
        ("A/GATE.1/5", {"title": "Text (A/GATE.1/5)"}, True),
        ("and/or", {"source": "and or.txt"}, False),
        ("1er juin 2031", {"date": "2031-06-01"}, True),
        ("2031年6月1日", {"date": "2031-06-01"}, True),
        ("1 June", {"date": "2031-06-01"}, True),
        ("1 de junio", {"date": "2031-06-01"}, True),
        ("6月1日", {"date": "2031-06-01"}, True),
        ("29 February", {"date": "2032-02-29"}, True),
        ("1 June", {"date": "2031-06-11"}, False),
        ("31 June", {"date": "2031-06-30"}, False),
        ("1 June", {}, False),
        ("06/01/2031", {"date": "2031-06-01"}, False),
        ("avant-projet", {"title": "Avant-projet de traité"}, True),
        ("borrador cero", {"title": "Borrador cero de un tratado"}, True),
        ("draft", {"title": "Draft"}, False),
        ("Somewhere else", {"label": "Rev.1", "title": "Somewhere else"}, False),
    ],
)
def test_whether_a_draft_bears_a_name(name: str, facts: dict[str, str], expected: bool) -> None:
    assert bears(draft(**facts), name) is expected


@pytest.mark.parametrize(
    ("name", "title", "other"),
    [
        ("draft Convention on Lamps", "Draft Protocol on Night Trains", True),
        ("draft Convention on Lamps", "Draft Convention on Lamps and Bells", False),
        ("draft Convention on Lighting", "Draft Convention on Harbour Lights", False),
        ("projet de convention sur les lampes", "Draft Convention on Harbours", False),
        ("draft Convention on Lamps", "Convention text", False),
        ("灯塔公约草案", "夜车公约草案", True),
        ("灯塔公约草案", "灯塔与钟公约草案", False),
    ],
)
def test_a_title_on_another_subject_is_another_drafts(name: str, title: str, other: bool) -> None:
    assert is_description(name)
    assert is_other(draft(title=title), name) is other


@pytest.mark.parametrize(
    ("name", "facts", "expected"),
    [
        ("A/GATE.1/L.3", {"symbol": "A/GATE.1/L.2"}, True),
        ("a/gate.1/L.10", {"label": "second", "symbol": "A/GATE.1/L.9"}, True),
        ("A/GATE.1/L.1", {"symbol": "A/GATE.1/L.2"}, False),
        ("A/GATE.1/L.2", {"symbol": "A/GATE.1/L.2"}, False),
        ("A/GATE.1/INF.3", {"symbol": "A/GATE.1/L.2"}, False),
        ("A/GATE.1/L.2/Rev.1", {"symbol": "A/GATE.1/L.2"}, True),
        ("A/GATE.1/5/Rev.3", {"symbol": "A/GATE.1/5/Rev.2"}, True),
        ("REV3", {"label": "Rev.2"}, True),
        ("Rev.1", {"label": "Rev.2"}, False),
        ("Rev.3", {"label": "Zero draft"}, False),
        ("Rev.3", {}, False),
    ],
)
def test_whether_a_name_is_of_a_later_draft(name: str, facts: dict[str, str], expected: bool) -> None:
    assert is_later(name, draft(**facts)) is expected


def test_what_is_only_a_description() -> None:
    assert is_description("further revised draft text")
    assert not is_description("Rev.2")
    assert not is_description("the draft of 1 June 2031")
    assert not is_description("draft")
    assert is_description("avant-projet")
    assert is_description("经修订的案文草案")
    assert is_description("المسودة الصفرية")
    assert not is_description("文件")
    assert not is_description("")


@pytest.mark.parametrize(
    ("name", "facts", "expected"),
    [
        ("zero draft", {"title": "Revised draft text on gates"}, True),
        ("zero draft", {"symbol": "A/GATE.1/5/Rev.1"}, True),
        ("zero draft", {"title": "Draft text on gates", "symbol": "A/GATE.1/5"}, False),
        ("revised draft text", {"title": "Projet de texte révisé"}, False),
        ("revised draft text", {"symbol": "A/GATE.1/5/Rev.1"}, False),
        ("draft text", {"title": "Zero draft"}, False),
    ],
)
def test_whether_a_draft_calls_itself_something_else(name: str, facts: dict[str, str], expected: bool) -> None:
    assert is_other(draft(**facts), name) is expected
