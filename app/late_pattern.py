"""Patterns that are compiled when they are first used: a long one takes as much time as a page of text is read in.

It says when a pattern is compiled, and which letters it takes for the same; nothing of what it finds. Most commands use
a small part of the patterns of the modules that they load, and a program that starts uses none. Of those that look for
sayings, most find nothing in most texts, as a look for a few words tells (`late_words.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any, cast
from zlib import crc32

_GIVEN = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "pattern", "scanner", "search",
    "split", "sub", "subn",
)  # fmt: skip
"""What a compiled pattern has."""


_DOTTED = "\u0130\u0131"
"""The two letters that a pattern takes for "i" whatever their case, and that folding leaves as they are."""


class _LatePattern:
    """Stands for a pattern until something of it is wanted, and then gives whatever the compiled one has."""

    def __init__(self, source: str, flags: int) -> None:
        self._asked = source, flags

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet: from the first time on, all that a compiled pattern has is."""
        if name not in _GIVEN:
            raise AttributeError(name)
        compiled = re.compile(*self._asked)
        self.__dict__.update({each: getattr(compiled, each) for each in _GIVEN})
        return self.__dict__[name]


def compile_later(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of `source` as `re.compile` gives it, compiled when it is first used.

    It is no instance of `re.Pattern`: it cannot be given to the functions of `re`, nor is it the `re` of its matches.
    An error in `source` is raised at its first use.
    """
    return cast("re.Pattern[str]", _LatePattern(source, flags))


class _WordedPattern:
    """The same for one that is asked of a text only where this has one of the words which whatever it finds must have.

    What was told of the last text is remembered: some are asked at one place of it after another.
    """

    def __init__(self, source: str, flags: int) -> None:
        self.asked = source, flags
        self._told: tuple[str, bool] = ("", False)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(*self.asked)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Folded, one of them in whatever is found; where none is known the empty one, which all texts have."""
        from app.late_words import WORDS

        return tuple(WORDS.get(key_of(*self.asked), "").split("|"))

    def may_be_in(self, text: str) -> bool:
        """Whether a text may have what is looked for."""
        known, may = self._told
        if known is not text:
            folded, may = _remember_folded(text), False
            for word in self.words:
                if word in folded:
                    may = True
                    break
            self._told = text, may
        return may

    def search(self, text: str, *where: int) -> re.Match[str] | None:
        return self.compiled.search(text, *where) if self.may_be_in(text) else None

    def match(self, text: str, *where: int) -> re.Match[str] | None:
        return self.compiled.match(text, *where) if self.may_be_in(text) else None

    def fullmatch(self, text: str, *where: int) -> re.Match[str] | None:
        return self.compiled.fullmatch(text, *where) if self.may_be_in(text) else None

    def finditer(self, text: str, *where: int) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, *where) if self.may_be_in(text) else iter(())

    def findall(self, text: str, *where: int) -> list[Any]:
        return self.compiled.findall(text, *where) if self.may_be_in(text) else []

    def sub(self, instead: Any, text: str, count: int = 0) -> str:
        return self.compiled.sub(instead, text, count) if self.may_be_in(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        return self.compiled.split(text, maxsplit) if self.may_be_in(text) else [text]

    def __getattr__(self, name: str) -> Any:
        """Called for what is asked of no text."""
        if name not in _GIVEN:
            raise AttributeError(name)
        return getattr(self.compiled, name)


def key_of(source: str, flags: int) -> str:
    """The key under which `late_words.py` has the words of a pattern: of another pattern it is another."""
    return f"{len(source)}-{crc32(source.encode()):08x}-{int(flags)}"


def compile_worded(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `compile_later`, of a pattern that most texts have nothing of: they are asked for its words first, which takes
    a hundredth of the time. The words are derived from the pattern (`python -m tests.treaty.late_words`).
    """
    return cast("re.Pattern[str]", _WordedPattern(source, flags))


def fold_case(text: str) -> str:
    """A text in which letters are the same that a pattern without regard to case takes for the same."""
    if not text.isascii():
        for sign in _DOTTED:
            text = text.replace(sign, "i")
    return text.casefold()


@lru_cache(maxsize=512)
def _remember_folded(text: str) -> str:
    """`fold_case` of a text that many patterns are asked for, one after another."""
    return fold_case(text)
