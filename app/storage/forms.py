"""What the JSON in the texts of a dossier looks like: a form says of a value whether it is such a one.

A text that is JSON is looked at when it is read from its row (`columns.py`), so that whoever takes it apart finds what
this program writes there. Keys that a form does not know are let be: they are asked for by nobody.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import Boolean, Integer, String

from app.storage.columns import MOST, Check, check_of
from app.storage.unreadable import Unreadable

Form = Callable[[Any], bool]


def read_json(said: str, form: Form) -> Any:
    """The value of a JSON text. Raises Unreadable for what is none, and for one that is not of the form."""
    try:
        value = json.loads(said)
        if "\\u" in said:  # half a sign, which no file and no screen takes
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Unreadable("no JSON") from error
    if not form(value):
        raise Unreadable("JSON of another form")
    return value


def json_check(form: Form, *, empty: bool = False) -> Check:
    """For a column: that its text is JSON of a form; with `empty` it may be "" too."""

    def check(said: str) -> None:
        if said or not empty:
            read_json(said, form)

    return check


def text(value: Any) -> bool:
    """A text."""
    return type(value) is str


def number(value: Any) -> bool:
    """A whole number from 0."""
    return type(value) is int and 0 <= value <= MOST


def truth(value: Any) -> bool:
    """Yes or no."""
    return type(value) is bool


def share(value: Any) -> bool:
    """A part of the whole, from 0 to 1."""
    return type(value) in (int, float) and math.isfinite(value) and 0 <= value <= 1


def one_of(words: Iterable[str]) -> Form:
    """One of some words, as of an enumeration."""
    known = frozenset(map(str, words))
    return lambda value: type(value) is str and value in known


def nothing_or(form: Form) -> Form:
    """Nothing, or what a form says."""
    return lambda value: value is None or form(value)


def each(form: Form) -> Form:
    """A list of such."""
    return lambda value: type(value) is list and all(map(form, value))


def row(*forms: Form) -> Form:
    """A list with one of each."""
    return lambda value: (
        type(value) is list
        and len(value) == len(forms)
        and all(form(one) for form, one in zip(forms, value, strict=True))
    )


def span(value: Any) -> bool:
    """A range: where it begins and where it ends."""
    return type(value) is list and len(value) == 2 and number(value[0]) and number(value[1]) and value[0] <= value[1]


def keys(must: Mapping[str, Form], may: Mapping[str, Form] | None = None) -> Form:
    """What has these keys, and perhaps those."""
    may = may or {}

    def fits(value: Any) -> bool:
        return (
            type(value) is dict
            and all(name in value and form(value[name]) for name, form in must.items())
            and all(form(value[name]) for name, form in may.items() if name in value)
        )

    return fits


def columns(table: Any, *left_out: str, **more: Form) -> Form:
    """A row of a table as JSON, without some of its columns, and with more that hangs on it."""
    forms = columns_among(table, [column.name for column in table.__table__.columns if column.name not in left_out])
    known = frozenset(forms)
    fits = keys({**forms, **more})
    return lambda value: fits(value) and value.keys() == known | more.keys()


def columns_among(table: Any, names: Iterable[str]) -> dict[str, Form]:
    """The forms of some columns of a table, by their names."""
    return {name: _column(table.__table__.columns[name]) for name in names}


def _column(column: Any) -> Form:
    kind = column.type
    form: Form
    if isinstance(kind, Boolean):
        form = truth
    elif isinstance(kind, Integer):
        form = number
    elif isinstance(kind, String):
        form = _passes(check_of(kind))
    else:
        raise TypeError(f"{column.name} is never said as JSON")
    return nothing_or(form) if column.nullable else form


def _passes(check: Check | None) -> Form:
    """A text that the check of its column lets pass."""

    def passes(value: Any) -> bool:
        if type(value) is not str:
            return False
        if check is not None:
            try:
                check(value)
            except Unreadable:
                return False
        return True

    return passes
