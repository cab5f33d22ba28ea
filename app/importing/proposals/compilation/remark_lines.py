"""Whether what stands behind the names of a head is a remark on the words below, and none of them.

In: a head, the lines below it and the open article. What a remark in brackets says is `heads/remarks`' business.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING
from app.importing.proposals.compilation.heads.line_kinds import is_over
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.requests.quotations import puts_forward
from app.importing.proposals.compilation.stances.kinship import siding_of

if TYPE_CHECKING:
    from app.importing.proposals.compilation.heads.heads import BlockHead
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register

_LONGEST = 14
"""Words of a remark behind names, which no sentence ends."""


def begins_words(after: Sequence[PaperLine], address: str) -> bool:
    """Whether the next line begins a text or asks for something, and tells nothing of who speaks."""
    text = after[0].text if after else ""
    return STARTS_WORDING.match(text) is not None or (instructions_in(text, address) is not None)


def is_remark(head: BlockHead, after: Sequence[PaperLine], address: str, register: Register) -> bool:
    """Whether what stands behind the names of a head is a remark on the numbered words below, and none of them."""
    rest = head.rest
    numbered = bool(after) and STARTS_WORDING.match(after[0].text) is not None
    first, _, more = rest.partition(". ")
    if more.endswith(":") and not puts_forward(f"{first}:"):
        # A remark, and then a sentence that leads to the words.
        rest = first
    if not (head.inline and rest and numbered) or len(rest.split()) > _LONGEST or is_over(rest):
        return False
    plain = rest[:1].islower() or not rest[:1].isascii()
    asks = instructions_in(rest, address) is not None or siding_of(rest, register) is not None
    return plain and rest[:1].isalpha() and not asks
