"""Reads suffixes of numbers, "bis", "ter ante", "alt 2", in six languages. Each has one form, however it is written.

Which number they stand behind is `labels.py` and `references/citations.py`. Sources: docs/domain.md, section 6.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

SUFFIX = (
    r"(?:(?i:bis|ter|quater|quat|quinquies|quinquiens|sexies|septies|octies|novies|decies|undecies|duodecies|terdecies|quaterdecies|quin(?:que)?decies|se[xs]decies|sept(?:en)?decies|octodecies|novodecies|vicies|ante|alt\d?"
    r"|alternative|бис|тер|кватер)\b"
    r"|(?:مكرر(?:اً|ًا|ا|ة|)(?:[ \u00a0](?:ثانيا|ثالثا|رابعا)ً?)?|(?:ثانيا|ثالثا|رابعا)ً?)(?![\w\u064b-\u0652]))"
)
"""One suffix, as a pattern that ends with its word."""
SUFFIXES = rf"(?P<suffix>(?:[ \u00a0.]?{SUFFIX})(?:[ \u00a0]{SUFFIX})*(?:[ \u00a0]\d\b)?)?"
"""All suffixes of one number, or none."""
_FOLDED: Mapping[str, str] = MappingProxyType(
    {
        "бис": "bis",
        "тер": "ter",
        "кватер": "quater",
        "مكرر": "bis",
        "مكررا": "bis",
        "مكررة": "bis",
        "مكررا ثانيا": "ter",
        "مكررا ثالثا": "quater",
        "مكررا رابعا": "quinquies",
        "quat": "quater",
        "之二": "bis",
        "之三": "ter",
        "之四": "quater",
        "之五": "quinquies",
    }
)


_GLUED = re.compile(r"\balt(\d)\b")


def fold_suffix(suffix: str) -> str:
    """A printed suffix in one form: ".bis" and " bis" → "bis", "Alt2" → "alt 2", "бис" → "bis", "مكررا" → "bis".

    >>> [fold_suffix(one) for one in ("bis", "бис", "مكررا", "Alt 2")]
    ['bis', 'bis', 'bis', 'alt 2']
    """
    if not suffix:
        return ""
    plain = " ".join(suffix.replace("\u00a0", " ").replace("\u064b", "").strip(" .").lower().split())
    return _FOLDED.get(plain, _GLUED.sub(r"alt \1", plain))
