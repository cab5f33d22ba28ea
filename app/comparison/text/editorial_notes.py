"""Knows texts that say what became of a provision and are no treaty text. Examples: "Deleted.", "Moved to follow
article 19".

Their words prove nothing: a note is paired by its number and place, never by its wording.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.late_pattern import compile_later

_LONGEST = 200
"""Code points of the longest text that is still a note."""
_KEPT = 1 << 14
"""Texts of which it is remembered: most stand in the next draft, too."""
_VALUE = r"(?:[ivxlc]+|\d+|[一二三四五六七八九十]+|[^\W\d_])°?(?:\s(?:bis|ter|quater|\w+ies))?(?:\s[a-z])?"
_LABEL = rf"\W*(?:{_VALUE}\W*\s(?:et|à|and|to|y|a|и)\s)?{_VALUE}\s?[^\w\s]\W*"
"""What is left of a label in a text: “II. - ”, “1° bis ”, “III à VI. - ”."""
_NOTE = compile_later(
    rf"^(?P<label>(?:{_LABEL}){{0,2}})\W*"
    r"(?:(?:to be |has been |have been )?(?:deleted|moved|merged|relocated|reserved)\b"
    r"|(?:a été |à )?(?:supprimé|déplacé|fusionné|réservé)e?s?\b"
    r"|(?:se ha )?(?:suprimid|trasladad|fusionad|reservad)[oa]s?\b"
    r"|исключен|перенесен|объединен|зарезервирован|снят[аоы]?\b|حذف|محذوف|نقل|نُقل|删除|已删除|移至|移到|已移)",
    re.IGNORECASE,
)


@lru_cache(maxsize=_KEPT)
def is_note(text: str) -> bool:
    """True for a text that only says that a provision was deleted, moved, merged or is reserved.

    >>> is_note("Deleted."), is_note("Ships moor by day.")
    (True, False)
    """
    return len(text) <= _LONGEST and _NOTE.match(text) is not None


def label_of(note: str) -> str:
    """The letters and digits of the label with which a note begins, in small letters; "" when it has none."""
    found = _NOTE.match(note)
    return "".join(filter(str.isalnum, found["label"].casefold())) if found else ""
