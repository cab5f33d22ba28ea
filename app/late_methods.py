"""Frozen dataclasses whose methods are compiled when they are first used: a program that starts loads hundreds of such
classes, makes values of half of them, and compares or prints values of few.

It says when a method is compiled, and nothing of what it does: a value answers as one of a class that the standard's
`dataclass` made. The class itself tells less of itself: no signature, and no docstring where none is written. A class
that is more than its fields and their defaults, or has a field without one behind one with one, is for the standard.
"""

from __future__ import annotations

import dataclasses
from functools import lru_cache
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeVar

from app.kept_patterns import compile_method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **asked: bool) -> Any:
        """The standard's decorator, but that methods wait where the class is frozen and plain.

        The standard compiles six methods, which takes a millisecond, of which the fields take a tenth.
        """
        return (lambda one: _made(one, asked)) if cls is None else _made(cls, asked)


__all__ = ["dataclass", "replace"]

_Value = TypeVar("_Value")


def replace(value: _Value, /, **changed: Any) -> _Value:
    """The same as `dataclasses.replace`, in a third of its time for a value of many fields."""
    made: Any = type(value)
    names, fields_of = _places_of(made)
    if not names or not changed.keys() <= names.keys():
        return dataclasses.replace(value, **changed)  # type: ignore[type-var]  # which says what is wrong
    fields = [*fields_of(value)]
    for name, field in changed.items():
        fields[names[name]] = field
    other: _Value = made(*fields)
    return other


@lru_cache(maxsize=1024)
def _places_of(cls: type) -> tuple[dict[str, int], Callable[[Any], Sequence[Any]]]:
    """Which of the arguments each field of a dataclass is, and what gives all of them; none of a class of which not all
    fields are arguments in their order.
    """
    own = vars(cls)
    fields = dataclasses.fields(cls)
    names = [field.name for field in fields if field.init and not field.kw_only]
    if len(names) < max(len(fields), 2) or "__dataclass_fields__" not in own or not own["__dataclass_params__"].init:
        return {}, tuple
    if any("InitVar" in str(field.type) for field in own["__dataclass_fields__"].values()):
        return {}, tuple
    return {name: place for place, name in enumerate(names)}, attrgetter(*names)


_OWN = frozenset(
    (
        "__init__", "__post_init__", "__eq__", "__hash__", "__repr__", "__setattr__", "__delattr__", "__getstate__",
        "__setstate__",
    )
)  # fmt: skip
"""What a plain class does not say for itself."""
_NO_FIELDS = ("ClassVar", "InitVar", "KW_ONLY")


def _made(cls: type, asked: Mapping[str, bool]) -> type:
    """The class as a dataclass."""
    if not _is_plain(cls, asked):
        return dataclasses.dataclass(**asked)(cls)
    names = tuple(vars(cls).get("__annotations__", ()))
    defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}
    cls.__doc__ = cls.__doc__ or cls.__name__  # else the standard writes the signature, which takes a millisecond
    slots = asked.get("slots", False)
    made: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    said = vars(made)["__dataclass_params__"]
    said.init = said.repr = said.eq = said.frozen = True
    _wait(made, "__init__", lambda: _constructor(made, names, defaults, slots=slots))
    _wait(made, "__eq__", lambda: _compiled("__eq__", "self, other", _equality(names)))
    _wait(made, "__hash__", lambda: _compiled("__hash__", "self", f"return hash({_fields_of('self', names)})"))
    _add(made, recursive_repr()(_representation(names)), "__repr__")
    for name, method in zip(("__setattr__", "__delattr__"), _refusals(made, names), strict=True):
        _add(made, method, name)
    if slots:
        for name, method in zip(("__getstate__", "__setstate__"), _states(names), strict=True):
            _add(made, method, name)
    return made


def _is_plain(cls: type, asked: Mapping[str, bool]) -> bool:
    """Whether a class that is to be frozen is nothing but fields and defaults."""
    names = vars(cls).get("__annotations__", {})
    return (
        asked.get("frozen", False)
        and asked.keys() <= {"frozen", "slots"}
        and _OWN.isdisjoint(vars(cls))
        and "self" not in names
        and not any(name.startswith(("_set", "_default")) for name in names)
        and not any(hasattr(cls, name) for name in ("__post_init__", "__dataclass_fields__"))
        and not any(isinstance(value, dataclasses.Field) for value in vars(cls).values())
        and not any(word in str(said) for said in names.values() for word in _NO_FIELDS)
        and sorted(names, key=lambda name: name in vars(cls)) == list(names)
    )


def _wait(cls: type, name: str, compiled: Callable[[], Callable[..., Any]]) -> None:
    """Have a method compiled when it is first called."""

    def call(self: Any, *given: Any, **named: Any) -> Any:
        method = compiled()
        _add(cls, method, name)
        return method(self, *given, **named)

    _add(cls, call, name)


def _add(cls: type, method: Callable[..., Any], name: str) -> None:
    method.__name__, method.__qualname__ = name, f"{cls.__qualname__}.{name}"
    setattr(cls, name, method)


def _compiled(name: str, parameters: str, body: str, **known: Any) -> Callable[..., Any]:
    """A method from its words: names of fields, which are names of Python, and nothing that a user wrote."""
    words = f"def made({', '.join(known)}):\n def {name}({parameters}):\n  {body}\n return {name}"
    made: dict[str, Any] = {}
    exec(compile_method(words), made)
    method: Callable[..., Any] = made["made"](**known)
    return method


def _constructor(cls: type, names: Sequence[str], defaults: Mapping[str, Any], *, slots: bool) -> Callable[..., None]:
    """What sets the fields. Each slot sets its own: a value is made in two thirds of the time that the standard takes,
    which has the name of each field looked up for it.
    """
    known = {f"_default_{name}": value for name, value in defaults.items()}
    if slots:
        known |= {f"_set_{name}": vars(cls)[name].__set__ for name in names}
        lines = [f"_set_{name}(self, {name})" for name in names]
    else:
        known["_set"] = object.__setattr__
        lines = [f"_set(self, {name!r}, {name})" for name in names]
    parameters = ["self", *(f"{name}=_default_{name}" if name in defaults else name for name in names)]
    return _compiled("__init__", ", ".join(parameters), "; ".join(lines) or "pass", **known)


def _fields_of(value: str, names: Sequence[str]) -> str:
    return f"({''.join(f'{value}.{name}, ' for name in names)})"


def _equality(names: Sequence[str]) -> str:
    same = f"{_fields_of('self', names)} == {_fields_of('other', names)}"
    return f"return {same} if other.__class__ is self.__class__ else NotImplemented"


def _representation(names: Sequence[str]) -> Callable[[Any], str]:
    def represent(self: Any) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return represent


def _refusals(cls: type, names: Sequence[str]) -> tuple[Callable[..., None], Callable[..., None]]:
    """What refuses to set and to delete a field."""

    def set_field(self: Any, name: str, value: Any) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)  # type: ignore[arg-type]

    def delete_field(self: Any, name: str) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)  # type: ignore[arg-type]

    return set_field, delete_field


def _states(names: Sequence[str]) -> tuple[Callable[..., Any], Callable[..., None]]:
    """What gives the values of the slots to be kept, and what sets them again, for `pickle` and `copy`."""

    def state(self: Any) -> list[Any]:
        return [getattr(self, name) for name in names]

    def set_state(self: Any, values: Sequence[Any]) -> None:
        for name, value in zip(names, values, strict=True):
            object.__setattr__(self, name, value)

    return state, set_state
