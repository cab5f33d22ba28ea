"""Heads of an alternative inside a block: "Or (Norhaven)", "Option B (supported by Kestria):".

In: one line. Out: whose the words below it are: those named, or nobody where the line says only who supports them.
Options that name nobody are `proposals/compilation/requests/wording_places`' business.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.backers import backing
from app.importing.proposals.compilation.heads.heads import BlockHead, read_names
from app.late_pattern import compile_later
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.treaty.actors import Register

_MARKED = compile_later(
    r"(?P<label>(?:or|alternative(?:ly)?|alt\.?|option|variant|version|ou|variante|o|opción|или|вариант|或|备选案文|方案|أو|الخيار|البديل)"
    r"(?:\s*(?:[A-Z]|\d{1,2}|[IVX]{1,4}))?)\s*[:,–—-]?\s*[\[(（](?P<who>[^\[\]()（）]{2,120})[\])）]\s*[:：]?",
    re.IGNORECASE,
)


def alternative_head(text: str, register: Register) -> BlockHead | None:
    """The head of an alternative that a whole line is, None for other lines."""
    found = _MARKED.fullmatch(text)
    if found is None:
        return None
    if backers := backing(found["who"], register):
        return BlockHead(text, (ActorRef("?", found["label"].strip()),), backers=backers, told=True)
    names = read_names(found["who"], register)
    return (
        BlockHead(text, names.actors, speakers=names.speakers, role=names.role, told=True)
        if names is not None
        else None
    )
