"""Notes: texts that say what became of a provision ("Deleted.", "Moved to follow article 19") and are no treaty text.

Their words prove nothing: a note is paired by its number and place, never by its wording.
"""

from __future__ import annotations

import re

_LONGEST = 200
"""Code points of the longest text that is still a note."""
_NOTE = re.compile(
    r"^\W*(?:(?:to be |has been |have been )?(?:deleted|moved|merged|relocated|reserved)\b"
    r"|(?:a été |à )?(?:supprimé|déplacé|fusionné|réservé)e?s?\b"
    r"|(?:se ha )?(?:suprimid|trasladad|fusionad|reservad)[oa]s?\b"
    r"|исключен|перенесен|объединен|зарезервирован|снят[аоы]?\b|حذف|محذوف|نقل|نُقل|删除|已删除|移至|移到|已移)",
    re.IGNORECASE,
)


def is_note(text: str) -> bool:
    """True for a text that only says that a provision was deleted, moved, merged or is reserved."""
    return len(text) <= _LONGEST and _NOTE.match(text) is not None
