"""Whether values that were made of JSON are of the types that their classes say.

A class of the program takes whatever it is given; what stands in a dossier may have been put there by anybody.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def check_types(value: object, wanted: Any) -> None:
    """Raise ValueError unless a value is of the type `wanted`, all the way down, and its texts are such as can be kept.

    Known are texts, numbers, yes and no, enumerations, tuples, alternatives, and dataclasses of these.

    >>> check_types(("mesh", 7), tuple[str, int])
    """
    if not _is_typed(value, wanted):
        raise ValueError(f"not what was stored: {value!r:.80}")


def _is_typed(value: object, wanted: Any) -> bool:
    if wanted is str:
        return type(value) is str and is_kept_text(value)
    if wanted in (int, bool, type(None)):
        return type(value) is wanted
    origin = get_origin(wanted)
    if origin in (Union, UnionType):
        return any(_is_typed(value, one) for one in get_args(wanted))
    if origin is tuple:
        return isinstance(value, tuple) and _are_typed(value, get_args(wanted))
    if type(value) is not wanted:
        return False
    if is_dataclass(wanted):
        return all(_is_typed(getattr(value, name), one) for name, one in _hints(wanted))
    return issubclass(wanted, Enum)


def _are_typed(values: tuple[object, ...], wanted: tuple[Any, ...]) -> bool:
    if wanted[-1] is ...:
        return all(_is_typed(one, wanted[0]) for one in values)
    return len(values) == len(wanted) and all(map(_is_typed, values, wanted))


@cache
def _hints(kind: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))


def is_kept_text(words: str) -> bool:
    """Whether a text is one that every store can keep: no halves of letters, no NUL."""
    if "\0" in words:
        return False
    try:
        return words.isascii() or bool(words.encode())
    except UnicodeEncodeError:
        return False
