"""The text of a JSON document is what the library of Python writes, sign for sign."""

from __future__ import annotations

import json
from enum import StrEnum
from string import printable

import pytest

from app.exporting.json.indented_text import indented_pieces, indented_text


class Port(StrEnum):
    NORTH = "north"


@pytest.mark.parametrize(
    "document",
    [
        {}, [], "", None, True, False, 0, -17, 10**20, 0.1, 1e300, (), {"a": {}}, {"a": []}, [[], [{}], ()],
        {"ports": [{"name": "Nørhaven", "at": [1, 2, [3, None]], "open": True}], "ships": (), Port.NORTH: Port.NORTH},
        {"“…”": printable + "\x00\x1f\u2028\ud800𝄞"},
    ],
)  # fmt: skip
def test_it_is_written_as_the_library_writes_it(document):
    assert indented_text(document) == json.dumps(document, ensure_ascii=False, indent=1)


def test_what_comes_one_by_one_is_written_as_a_list_each_in_one_piece():
    rows = [{"port": "Nørhaven", "at": [1, 2]}, [], {"port": "Kestria"}]
    whole = {"rows": rows, "none": []}
    streamed = {"rows": iter(rows), "none": iter([])}
    pieces = list(indented_pieces(streamed))
    assert "".join(pieces) == json.dumps(whole, ensure_ascii=False, indent=1)
    assert sum("port" in piece for piece in pieces) == 2


def test_what_comes_one_by_one_may_stand_deeper_or_be_the_whole():
    rows = [{"port": "Nørhaven"}, "Kestria"]
    for streamed, whole in (({"all": {"rows": iter(rows)}}, {"all": {"rows": rows}}), (iter(rows), rows)):
        assert indented_text(streamed) == json.dumps(whole, ensure_ascii=False, indent=1)
