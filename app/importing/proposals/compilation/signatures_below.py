"""Names in brackets on a line of their own below the words that they sign: “A keeper sings.” / [Norhaven, Kestria].

In: all lines of a paper, one thing each. Out: the same lines, with such names above their words, where heads stand.
Whether they sign or head words is told by the whole paper: each place must begin with words, and have names behind
them alone. It opens no blocks: that is `reader`'s business.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, names_only
from app.importing.proposals.compilation.requests.commentary_vocabulary import WHOLLY_QUOTED
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.requests.instructions import places_named
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register

_ENCLOSED = compile_later(r"\s*[\[(（［](?P<names>[^\[\]()（）［］]+(?:\([^()]*\)[^\[\]()（）［］]*)*)[\])）］][\s.;]*")
_LONGEST = 600
_SIGNED = re.compile(r"w+no*")
"""The lines below a place: words, names that sign them, and what is said of them. Where words stand behind the names,
too, these may as well head them."""


def names_above_words(lines: Sequence[PaperLine], register: Register) -> list[PaperLine]:
    """The lines with names that sign words above these; as they are where names head words anywhere in the paper."""
    if not any(_signs(line.text, register) for line in lines):
        return list(lines)
    kinds = "".join(_kind_of(line.text, register) for line in lines)
    signed = [part for part in re.split("p+", kinds)[1:] if "n" in part]
    if "n" in kinds.partition("p")[0] or not all(_SIGNED.fullmatch(part) for part in signed):
        return list(lines)
    ordered = list(lines)
    for found in re.finditer("(?P<words>w+)n", kinds):
        start, end = found.span()
        ordered[start:end] = [ordered[end - 1], *ordered[start : end - 1]]
    return ordered


def _kind_of(text: str, register: Register) -> str:
    """What a line is: "p" for a place, "n" for names in brackets, "w" for words of a text, "o" for anything else."""
    if heading_of(text) is not None or places_named(text.strip(" .:："), ""):
        return "p"
    if _signs(text, register):
        return "n"
    return "w" if WHOLLY_QUOTED.fullmatch(text) or STARTS_WORDING.match(text) else "o"


def _signs(text: str, register: Register) -> bool:
    """Whether a line is nothing but known names in brackets."""
    enclosed = _ENCLOSED.fullmatch(text) if len(text) <= _LONGEST else None
    return enclosed is not None and names_only(enclosed["names"], register) is not None
