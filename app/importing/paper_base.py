"""Which draft a paper says it speaks to: its symbol or name, from the paper's own first lines.

In: lines of a paper. Out: the words that name the draft, "" when the paper does not say, or names several. Whether a
dossier has a draft of that name is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.compilation_headings import heading_of

if TYPE_CHECKING:
    from app.importing.paper_lines import Line

_FRONT = 40
"""Lines that are looked at from the beginning."""
_LONGEST = 300
"""Characters of a line of a title; a longer one is text already, and what it cites is another matter."""
_SYMBOL = r"[A-Z]{1,6}(?:/[A-Z0-9.]{1,12}){1,6}(?:/(?:Rev|Add|Corr)\.\s?\d{1,2})*"
_OWN = re.compile(_SYMBOL)
"""A symbol alone on its line is the paper's own, from its masthead, whatever the line before it ends with."""
_APART = "¶"
_DRAFT = (
    r"(?:(?:further|second|third|first)\s+)?(?:revised|refreshed|consolidated|updated|zero|negotiating|rolling|initial|preliminary)"
    r"\s+(?:draft|text)(?:\s+text)?"
)
_DATED = r"draft\s+(?:text\s+|convention\s+|agreement\s+)?(?:of|dated)\s+(\d{1,2}\s+[A-Z][a-z]+\s+\d{4})"
_SPEAKS = (
    r"(?:on|to|against|regarding|concerning|based\s+on|referring\s+to|relating\s+to|comments?\s+on|proposals?\s+on|with\s+respect\s+to"
    r"|in\s+respect\s+of|contained\s+in|as\s+contained\s+in|sur|au|relatives?\s+au|sobre|al|relativas?\s+al|к|по|относительно)"
)
_NAMED = (
    re.compile(
        rf"\b{_SPEAKS}\s+(?:the\s+|le\s+|el\s+)?(?:(?:\w+\s+){{0,6}}?)?(?:document\s+|документ\w*\s+|documento\s+)?\(?({_SYMBOL})",
        re.I,
    ),
    re.compile(rf"\b{_SPEAKS}\s+(?:the\s+)?(?:\w+\s+){{0,3}}?{_DATED}", re.IGNORECASE),
    re.compile(rf"\b{_SPEAKS}\s+(?:the\s+)?({_DRAFT})\b", re.IGNORECASE),
    re.compile(rf"\b{_SPEAKS}\s+(?:the\s+)?(?:\w+\s+){{0,4}}?(Rev(?:ision\s|\.)?\s?\d{{1,2}})\b", re.IGNORECASE),
    re.compile(rf"(?:关于|对)(?:文件)?\s*({_SYMBOL})"),
    re.compile(rf"(?:على|بشأن)\s+(?:الوثيقة\s+)?({_SYMBOL})"),
)


def base_named(lines: Sequence[Line]) -> str:
    """The draft that a paper says it speaks to, as it writes it: a symbol before a date, a date before a name."""
    front: list[str] = []
    for line in lines[:_FRONT]:
        if len(line.text) > _LONGEST or heading_of(line.text) is not None:
            break
        front.append(_APART if _OWN.fullmatch(line.text.strip(" ()*")) else line.text)
    text = " ".join(front)
    for form in _NAMED:
        said = [" ".join(found[1].split()).rstrip(".,;") for found in form.finditer(text)]
        named = {re.sub(r"[.\s]", "", name).casefold(): name for name in reversed(said)}
        if len(named) == 1:
            return said[0]
        if named:
            return ""
    return ""
