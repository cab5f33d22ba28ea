"""Values as bytes on their way from one process of the program to another.

Frozen dataclasses with slots, of which a redline is made of by the hundred thousand, are sent as what their constructor
takes: the way that `dataclasses` writes for them asks for the names of the fields at every single value, and takes
three times as long at both ends. Everything else goes as `pickle` has it. Nothing here is kept on disk.
"""

from __future__ import annotations

import io
import pickle
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class PackedSink(Protocol):
    """What takes bytes as they come."""

    def write(self, some: Any, /) -> Any:
        """Take some more."""


def pack_value(value: Any) -> bytes:
    """A picklable value as bytes for `pickle.loads`."""
    into = io.BytesIO()
    pack_into(value, into)
    return into.getvalue()


def pack_into(value: Any, into: PackedSink) -> None:
    """The same bytes, written to what takes them as they come."""
    _Packer(into, pickle.HIGHEST_PROTOCOL).dump(value)


class _Packer(pickle.Pickler):
    """Pickles; knows for each class that it met how its values are taken apart."""

    def __init__(self, into: PackedSink, protocol: int) -> None:
        super().__init__(into, protocol)
        self._ways: dict[type, Callable[[Any], tuple[Any, ...]] | None] = {}

    def reducer_override(self, value: Any) -> Any:
        """How a value is taken apart; asked for all but the plain ones (numbers, words, tuples, lists, dicts)."""
        kind = type(value)
        if kind not in self._ways:
            self._ways[kind] = _way_of(kind)
        way = self._ways[kind]
        return NotImplemented if way is None else (kind, way(value))


def _way_of(kind: type) -> Callable[[Any], tuple[Any, ...]] | None:
    """What gives the arguments that make a value of this class again; None for a class that pickle must see to."""
    if not (is_dataclass(kind) and "__slots__" in vars(kind)):
        return None
    if not vars(kind)["__dataclass_params__"].frozen:
        return None
    if any(not field.init or field.kw_only for field in fields(kind)):
        return None
    names = [field.name for field in fields(kind)]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)
