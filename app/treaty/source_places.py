"""Takes apart where words stand in a file, as the import writes it. Then it can be said in any language.

"page 2", "line 3 to line 9" and "sheet “A”, row 4" are a notation, as an address is, by which a line of a report is
found beside the words it is about. What is none of these, such as an address, stays as it is.
"""

from __future__ import annotations

from app.message import Message

_IN_TEXT_BOX = "text box in "
_LONGEST = 400
"""Characters of a place: no file has one within so many others that it is longer."""
_NOTES = ("footnote", "endnote")


def source_place(where: str) -> Message:
    """A place in a file as template and facts; without facts where it is no such place.

    >>> source_place("table 2, row 11").facts
    (2, 11)
    """
    if len(where) > _LONGEST:
        return Message(where)
    if where.startswith(_IN_TEXT_BOX):
        return Message("text box in {where}", (source_place(where.removeprefix(_IN_TEXT_BOX)),))
    first, _, last = where.partition(" to ")
    (thing, number), (other, end) = _numbered(first), _numbered(last)
    if thing and thing == other:
        return Message(f"{thing} {{n}} to {thing} {{n2}}", (number, end))
    before, _, last = where.rpartition(", ")
    named, row = _numbered(last)
    if before and named == "row":
        thing, number = _numbered(before)
        if thing == "table":
            return Message("table {n1}, row {n2}", (number, row))
        return Message("{sheet}, row {n}", (source_place(before), row))
    noun, _, sign = where.partition(" ")
    if noun in _NOTES and sign:
        return Message(f"{noun} {{sign}}", (sign,))
    if noun == "sheet" and sign:
        return Message("sheet {q}", (sign,))
    thing, number = _numbered(where)
    return Message(f"{thing} {{n}}", (number,)) if thing else Message(where)


def _numbered(words: str) -> tuple[str, int]:
    """A thing and its number: "page 2"; ("", 0) for other words."""
    thing, _, number = words.rpartition(" ")
    known = thing.isascii() and thing.isalpha() and number.isascii() and number.isdigit() and len(number) < 10
    return (thing, int(number)) if known else ("", 0)
