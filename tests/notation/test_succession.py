"""Which of two documents came first, by their symbols: they decide only where nothing but numbers differs."""

from __future__ import annotations

import pytest

from app.notation.documents.succession import order_by_symbols


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("A/CONF.900/2031/5", "A/CONF.900/2032/2", -1),
        ("KITES/INC.4/3", "KITES/INC.3/4", 1),
        ("A/AC.900/22", "A/AC.900/22/Rev.1", -1),
        ("A/AC.900/22/Rev.2", "A/AC.900/22 Rev. 1", 1),
        ("A/AC.900/22/Rev.10", "A/AC.900/22/Rev.9", 1),
        ("a/ac.900/22", "A/AC.900/23", -1),
        ("A/AC.900/22", "A/AC.900/22", 0),
        ("A/AC.900/22/Add.1", "A/AC.900/22", 0),
        ("A/AC.900/22", "A/AC.900/23/Corr.1", 0),
        ("A/AC.900/22", "A/C.6/23", 0),
        ("", "A/C.6/23", 0),
        ("A/C.6/23", "", 0),
    ],
)
def test_symbols_tell_which_document_came_first(first, second, told):
    assert order_by_symbols(first, second) == told
    assert order_by_symbols(second, first) == -told
