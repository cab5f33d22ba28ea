"""Writes a JSON document as text with a line for each value, as `json.dumps(document, ensure_ascii=False, indent=1)`.

The library does this sign for sign in Python, and quickly only where all stands in one line; a redline of a long draft
is 300,000 values. What a document says is not its business.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from json.encoder import encode_basestring
from typing import Any

_STEP = " "
"""By what a value stands further in than the one that holds it."""
_AT_A_TIME = 1_000
"""Pieces that are joined before they are given away."""
_WORDS = {None: "null", True: "true", False: "false"}
_PLAIN: dict[type, Callable[[Any], str]] = {
    str: encode_basestring,
    int: int.__repr__,
    bool: _WORDS.__getitem__,
    type(None): _WORDS.__getitem__,
}
"""How the values of the sorts that are most of a document are written, each where it stands."""


def indented_text(document: Any) -> str:
    """The text of a document of dicts by strings, lists, tuples, strings, numbers, truths and None; an iterator stands
    for a list that is never at hand as a whole.

    >>> print(indented_text({"ports": ["Norhaven", 2], "ships": {}}))
    {
     "ports": [
      "Norhaven",
      2
     ],
     "ships": {}
    }
    """
    return "".join(indented_pieces(document))


def indented_pieces(document: Any) -> Iterator[str]:
    """The same piece by piece, one for each value of an iterator that the document has: who writes them need not hold
    the whole.
    """
    names = _Names()
    if not (isinstance(document, dict) and document):
        yield from _pieces(document, "\n", names)
        return
    before = "{\n" + _STEP
    for key, held in document.items():
        yield before + names[key]
        yield from _pieces(held, "\n" + _STEP, names)
        before = ",\n" + _STEP
    yield "\n}"


def _pieces(value: Any, margin: str, names: _Names) -> Iterator[str]:
    """One value of a document, so many words together."""
    if isinstance(value, Iterator):
        yield from _each_of(value, margin, names)
        return
    written: list[str] = []
    _write(value, margin, written.append, names)
    for at in range(0, len(written), _AT_A_TIME):
        yield "".join(written[at : at + _AT_A_TIME])


class _Names(dict[str, str]):
    """Each key as it stands before its value: a document has few, thousands of times."""

    def __missing__(self, key: str) -> str:
        written = self[key] = f"{encode_basestring(key)}: "
        return written


def _write(value: Any, margin: str, add: Callable[[str], object], names: _Names) -> None:
    """Write one value; `margin` is the line break and the spaces before the line on which it ends. What is no list and
    no dict is written where it stands: it is most of a document.
    """
    inner = margin + _STEP
    if isinstance(value, dict) and value:
        before = "{" + inner
        for key, held in value.items():
            if (said := _PLAIN.get(type(held))) is not None:
                add(f"{before}{names[key]}{said(held)}")
            else:
                add(before + names[key])
                _write(held, inner, add, names)
            before = "," + inner
        add(margin + "}")
    elif isinstance(value, (list, tuple)) and value:
        before = "[" + inner
        for held in value:
            if (said := _PLAIN.get(type(held))) is not None:
                add(before + said(held))
            else:
                add(before)
                _write(held, inner, add, names)
            before = "," + inner
        add(margin + "]")
    elif isinstance(value, Iterator):
        for piece in _each_of(value, margin, names):
            add(piece)
    elif (said := _PLAIN.get(type(value))) is not None:
        add(said(value))
    elif isinstance(value, str):
        add(encode_basestring(value))
    else:
        add(json.dumps(value))


def _each_of(values: Iterator[Any], margin: str, names: _Names) -> Iterator[str]:
    """A list value by value, each as one piece: of two hundred thousand the small ones would fill the memory."""
    inner = margin + _STEP
    before = "[" + inner
    for held in values:
        piece = [before]
        _write(held, inner, piece.append, names)
        yield "".join(piece)
        before = "," + inner
    yield margin + "]" if before.startswith(",") else "[]"
