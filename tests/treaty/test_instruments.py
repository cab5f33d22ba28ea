"""What is said of an instrument can be said otherwise, and it has a key of its own on its shelf."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.treaty.draft import Draft
from app.treaty.instruments import Instrument, InstrumentFacts, instrument_key

TEXT = Draft("Convention on Kites", "en", "plain", (), symbol="K/1", date="1988-04-01", source="kites.txt")


def test_its_facts_are_those_of_its_text_and_its_own():
    kites = Instrument("kites", TEXT, "COK", "1990-01-01", "old")
    assert kites.facts == InstrumentFacts("Convention on Kites", "COK", "K/1", "1988-04-01", "1990-01-01", "old")
    other = InstrumentFacts("On Sails", "S", "S/1", "1999-01-01", "", "")
    assert kites.with_facts(other).facts == other
    assert kites.with_facts(kites.facts) == kites


def test_it_is_called_by_its_short_name_else_its_title_else_its_file():
    kites = Instrument("kites", TEXT, "COK")
    assert kites.name == "COK"
    assert replace(kites, short_name="").name == "Convention on Kites"
    assert replace(kites, short_name="", text=replace(TEXT, title="")).name == "kites.txt"


@pytest.mark.parametrize(
    ("name", "taken", "key"),
    [
        ("COK", (), "cok"),
        ("K/1988/5", (), "k-1988-5"),
        ("Конвенция о змеях", (), "конвенция-о-змеях"),
        ("风筝公约", ("风筝公约",), "风筝公约-2"),
        ("COK", ("cok", "cok-2"), "cok-3"),
        ("–", (), "instrument"),
        ("x" * 99, (), "x" * 40),
    ],
)
def test_a_key_is_made_of_a_name_and_is_free(name, taken, key):
    assert instrument_key(name, taken) == key
