"""Typed letters found in words: folded as names are, each at the beginning of a word.

Words that are searched again with every letter are folded once (`search_text_of`). A script written without spaces has
no beginnings of words: there typed letters may stand anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from app.treaty.actor_names import fold_name

_BETWEEN = re.compile(r"[\W_]+")


def search_text_of(text: str) -> str:
    """A text as it is searched: folded, with a space before each word, which begins behind any sign, as in the names
    of files.
    """
    return " " + _BETWEEN.sub(" ", fold_name(text)).strip()


def typed_words(typed: str) -> tuple[str, ...]:
    """What was typed, word by word, as it is looked for."""
    return tuple(search_text_of(typed).split())


def texts_with(wanted: Sequence[str], texts: Iterable[str]) -> Iterator[int]:
    """The places of the texts, as they are searched, in which each word that was typed begins a word. Of thousands most
    are refused by the longest word alone.
    """
    longest = max(wanted, key=len, default="")
    sign = f" {longest}" if longest.isascii() else longest
    for at, text in enumerate(texts):
        if sign in text and has_words(wanted, text):
            yield at


def has_words(wanted: Sequence[str], text: str) -> bool:
    """Whether each word that was typed begins a word of a text as it is searched; nothing is found by no word."""
    return bool(wanted) and all(f" {word}" in text or (not word.isascii() and word in text) for word in wanted)
