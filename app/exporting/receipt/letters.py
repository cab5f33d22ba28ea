"""Tells the letters and digits of words, which alone are compared where pages are read back."""

from __future__ import annotations

import re
import unicodedata

_NO_LETTER = re.compile(r"[\W_]+")


def letters_of(text: str) -> str:
    """The letters and digits, so that hyphens, joined letters and spaces are no fault: "co-ﬁeld" is "cofield"."""
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", text))
