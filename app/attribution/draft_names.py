"""Whether a draft is the one a paper names: by its label, its symbol, its date, or what its title calls it.

It knows no proposals and looks at no wording.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.attribution.places import plain

if TYPE_CHECKING:
    from app.treaty.draft import Draft

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_DATE = re.compile(r"(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})|(\d{4}-\d{2}-\d{2})")
_REVISION = re.compile(r"rev\.?\d{1,2}", re.IGNORECASE)
_SMALL = frozenset(("text", "the", "of", "an", "a", "draft"))


def bears(draft: Draft, name: str) -> bool:
    """Whether `name` (a label, a symbol, a file's name, "Rev.2", "1 June 2022", "further revised draft text") is this
    draft's.
    """
    names = [plain(own) for own in (draft.label, draft.symbol, draft.source) if own]
    folded = plain(name)
    if folded in names:
        return True
    date = _iso(name)
    if date:
        return date == draft.date
    if _REVISION.fullmatch(folded):
        bare = folded.replace(".", "")
        return any(re.search(rf"(?<![a-z0-9]){bare}(?!\d)", own.replace(".", "")) for own in names)
    return is_description(name) and _called(draft, name)


def is_description(name: str) -> bool:
    """Whether a name is no more than what a paper calls its draft, which another may call otherwise: some words without
    a number, the last of them "draft" or "text".
    """
    words = name.casefold().split()
    return len(words) > 1 and words[-1] in ("draft", "text") and not any(c.isdigit() for c in name)


def _iso(name: str) -> str:
    found = _DATE.fullmatch(name.strip())
    if found is None:
        return ""
    if found[4]:
        return found[4]
    month = found[2].casefold()
    return f"{found[3]}-{_MONTHS.index(month) + 1:02}-{int(found[1]):02}" if month in _MONTHS else ""


def _called(draft: Draft, name: str) -> bool:
    """Whether the words of a description stand together in a title, a label or a file's name."""
    words = [word for word in re.findall(r"[^\W_]+", name.casefold()) if word not in _SMALL]
    if not words:
        return False
    for own in (draft.title, draft.label, draft.source):
        said = [word for word in re.findall(r"[^\W_]+", own.casefold()) if word not in _SMALL]
        if any(said[at : at + len(words)] == words and said[at - 1 : at] != ["further"] for at in range(len(said))):
            return True
    return False
