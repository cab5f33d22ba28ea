"""Symbols of documents in running text, and what only looks like one."""

from __future__ import annotations

import pytest

from app.notation.documents.symbols import Symbol, read_symbols


@pytest.mark.parametrize(
    "symbol",
    [
        "A/CONF.9/2031/5",
        "UNEP/PP/INC.4/3",
        "A/AC.291/22/Rev.2",
        "FCCC/ADP/2031/11/Add.1",
        "A/HRC/WG.16/4/2",
        "CD/NTB/WP.330/Rev.1",
        "ICCD/COP(14)/3",
        "UNEP/CBD/WG-ABS/9/3",
        "A/INB/9/3 Rev.1",
        "A/GATE.1/INF.2",
    ],
)
def test_a_symbol_in_a_sentence(symbol: str) -> None:
    assert [one.written for one in read_symbols(f"Comments on ({symbol}).")] == [symbol]
    assert [one.written for one in read_symbols(f"Замечания по документу {symbol}.")] == [symbol]


def test_a_series_and_a_number_is_short() -> None:
    assert read_symbols("on CD/1989.") == (Symbol(3, 10, "CD/1989", short=True),)
    assert [one.short for one in read_symbols("A/X/1 and CD/9/Rev.1")] == [False, False]


@pytest.mark.parametrize(
    "text", ["and/or", "USA/EU", "AU/NZ/CA", "his/her", "3/4", "", "http://a.example/B/1/2", "EU/US 3"]
)
def test_what_is_none(text: str) -> None:
    assert read_symbols(text) == ()
