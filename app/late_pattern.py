"""Patterns that are compiled when they are first used: a long one takes as much time as a page of text is read in.

It says when a pattern is compiled, and which letters it takes for the same; nothing of what it finds. Most commands use
a small part of the patterns of the modules that they load, and a program that starts uses none. What was compiled once
is kept (`kept_patterns.py`): a source is one of the program or of its resources, never the words of a document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from app.kept_patterns import compile_kept

if TYPE_CHECKING:
    import re

_GIVEN = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "pattern", "scanner", "search",
    "split", "sub", "subn",
)  # fmt: skip
"""What a compiled pattern has."""


_DOTTED = "\u0130\u0131"
"""The two letters that a pattern takes for "i" whatever their case, and that folding leaves as they are."""


class _CompiledPattern:
    """Gives whatever a compiled pattern has: what stood for one that was not, as soon as it is."""


class _LatePattern(_CompiledPattern):
    """Stands for a pattern until something of it is wanted."""

    def __init__(self, source: str, flags: int) -> None:
        self._asked = source, flags

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet: from the first time on, all that a compiled pattern has is."""
        if name not in _GIVEN:
            raise AttributeError(name)
        compiled = compile_kept(*self._asked)
        self.__dict__.update({each: getattr(compiled, each) for each in _GIVEN})
        self.__class__ = _CompiledPattern  # type: ignore[assignment]  # which is asked without this method
        return self.__dict__[name]


def compile_later(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of `source` as `re.compile` gives it, compiled when it is first used.

    It is no instance of `re.Pattern`: it cannot be given to the functions of `re`, nor is it the `re` of its matches.
    An error in `source` is raised at its first use.
    """
    return cast("re.Pattern[str]", _LatePattern(source, flags))


def fold_case(text: str) -> str:
    """A text in which letters are the same that a pattern without regard to case takes for the same."""
    if not text.isascii():
        for sign in _DOTTED:
            text = text.replace(sign, "i")
    return text.casefold()
