"""Whether a draft is the one a paper names: by its label, its symbol, its date, or what its title calls it.

It knows no proposals and looks at no wording.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from app.attribution.places import plain

if TYPE_CHECKING:
    from app.treaty.draft import Draft

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_DATE = re.compile(r"(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})|(\d{4}-\d{2}-\d{2})")
_REVISION = re.compile(r"rev(?:ision|\.)?(\d{1,2})", re.IGNORECASE)
_REVISED = re.compile(r"(?<![a-z0-9])rev(?:ision|\.)?(\d{1,2})(?!\d)")
_NUMBER = re.compile(r"(\d{1,9})")
_SMALL = frozenset(("text", "the", "of", "an", "a", "draft"))


class Named(Protocol):
    """What a draft is called: a Draft has it, and what a list says of one."""

    @property
    def label(self) -> str:
        """Its short name in the dossier."""

    @property
    def symbol(self) -> str:
        """Its number among the documents of the meeting."""

    @property
    def title(self) -> str:
        """What it calls itself."""

    @property
    def date(self) -> str:
        """ISO 8601, "" for none."""

    @property
    def source(self) -> str:
        """The name of its file."""


def bears(draft: Named, name: str) -> bool:
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
    revision = _REVISION.fullmatch(folded)
    if revision is not None:
        return any(found[1] == revision[1] for own in names for found in _REVISED.finditer(own))
    return is_description(name) and _called(draft, name)


def is_later(name: str, draft: Draft) -> bool:
    """Whether `name` is that of a draft made after this one, as the numbers of symbols and revisions tell: L.3 after
    L.2, Rev.2 after Rev.1, L.2/Rev.1 after L.2. Names of different series tell nothing.
    """
    folded = plain(name)
    revision = _REVISION.fullmatch(folded)
    for own in [plain(own) for own in (draft.label, draft.symbol) if own]:
        if revision is not None:
            mine = [int(found[1]) for found in _REVISED.finditer(own)]
            if mine and int(revision[1]) > max(mine):
                return True
        elif folded.startswith(f"{own}/rev"):
            return True
        else:
            first, second = _NUMBER.split(folded), _NUMBER.split(own)
            numbers = [[int(part) for part in parts[1::2]] for parts in (first, second)]
            if first[::2] == second[::2] and numbers[0] > numbers[1]:
                return True
    return False


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


def _called(draft: Named, name: str) -> bool:
    """Whether the words of a description stand together in a title, a label or a file's name."""
    words = [word for word in re.findall(r"[^\W_]+", name.casefold()) if word not in _SMALL]
    if not words:
        return False
    for own in (draft.title, draft.label, draft.source):
        said = [word for word in re.findall(r"[^\W_]+", own.casefold()) if word not in _SMALL]
        if any(said[at : at + len(words)] == words and said[at - 1 : at] != ["further"] for at in range(len(said))):
            return True
    return False
