"""The languages that the program speaks, one row each.

A row says what interface, redlines, pages and files need to know of a language beside its words. The words are
`resources/words` and `resources/translations`; how a number is counted is `plurals.py`. How a text in a language is
read (its labels, citations, small words) is the business of the floors that read it (docs/extending.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.late_methods import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the program speaks."""

    name: str
    """In its own words, as it is offered to be chosen."""
    long_codes: tuple[str, ...]
    """Codes of three letters (ISO 639-2): the one that is written in Akoma Ntoso, then others that are read there, one
    of them a known misprint.
    """
    latin_tag: str = "en-GB"
    """In what language a Word file says that words in Latin or Cyrillic letters are (BCP 47)."""
    right_to_left: bool = False


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        "en": Language("English", ("eng",)),
        "fr": Language("Français", ("fra", "fre"), "fr-FR"),
        "es": Language("Español", ("spa", "esp"), "es-ES"),
        "ru": Language("Русский", ("rus",), "ru-RU"),
        "zh": Language("中文", ("zho", "chi")),
        "ar": Language("العربية", ("ara",), right_to_left=True),
    }
)
"""By ISO 639-1 code, in the order in which they are offered; the first is what the code is written in."""
RIGHT_TO_LEFT = frozenset(code for code, one in LANGUAGES.items() if one.right_to_left)
