"""Requests of a rationale that name the place which is to go, or to stay, in a passive or a noun: "we suggest
paragraph 4 be deleted", "deletion of paragraph 5 is suggested", "we support the inclusion of this paragraph".

The place is the one in the formula, whatever other places the sentence gives as reasons. In English papers.
"""

from __future__ import annotations

import re

from app.importing.proposals.compilation.requests.instructions import places_named
from app.late_pattern import compile_later
from app.treaty.proposals import Edit

_ASKS = r"(?:requests?|proposes?|suggests?|recommends?|prefers?)"
_OUT = r"(?:deleted|removed|dropped|struck(?:\s+out)?|omitted|eliminated)"
_PLACE = r"(?:(?:sub-?)?paras?(?:graphs?)?|articles?)\.?\s+[^.,;:]{1,40}?"
PLACE_FORMS = (
    (
        compile_later(rf"\b{_ASKS}\s+(?:that\s+)?(?P<place>{_PLACE})\s+(?:should\s+|to\s+)?be\s+{_OUT}\b", re.I),
        Edit.DELETE,
    ),
    (
        compile_later(
            rf"\b(?:deletion|removal)\s+of\s+(?P<place>{_PLACE})\s+is\s+(?:also\s+|therefore\s+)?"
            r"(?:suggested|proposed|requested|recommended)\b(?!\s+by)",
            re.IGNORECASE,
        ),
        Edit.DELETE,
    ),
    (
        compile_later(
            rf"\b{_ASKS}\s+(?:the\s+|to\s+)?(?:deletion\s+of|deleting|delete|removing|remove)\s+"
            r"(?P<number>\d{1,2})(?P<letter>\([a-z]\))(?=\W|$)",
            re.IGNORECASE,
        ),
        Edit.DELETE,
    ),
    (
        compile_later(
            rf"\bsupports?\s+(?:the\s+)?(?:inclusion|retention)\s+of\s+(?P<place>this\s+(?:sub-?)?paragraph|{_PLACE})"
            r"(?=\s*(?:$|[.!,;]|\b(?:as|because|since)\b))",
            re.IGNORECASE,
        ),
        Edit.RETAIN,
    ),
)
"""That a place is to go, or to stay."""


def places_of(found: re.Match[str], here: str, article: str) -> tuple[str, ...]:
    """The addresses of the place in a formula; `here` is the one of which its sentence speaks. () for no plain place.

    >>> form, edit = PLACE_FORMS[0]
    >>> places_of(form.search("We suggest paragraph 4 be deleted as article 9 has it."), "", "Article 2")
    ('Article 2(4)',)
    """
    said = found.groupdict()
    if said.get("number"):
        return (f"{article}({said['number']}){said['letter']}",) if article else ()
    return places_named(said["place"], here or article)
