"""What a paper calls itself on its first page: its symbol and its printed title.

In: the lines of a paper. Out: lines of its report with the words as printed; none where it has neither. Which draft it
speaks to is `base_draft`'s business; the name of its file is what it is called where nothing is printed.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from app.importing.proposals.base_draft import own_symbol
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.source.masthead import says_which_document
from app.late_pattern import compile_later
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.proposals import BEARS_SYMBOL, BEARS_TITLE

_FRONT = 15
"""Lines in which a paper says what it is."""
_LEAST, _LONGEST = 3, 80
"""Words of the shortest title, letters of the longest."""
_CALLED = compile_later(
    r"\b(?:(?:proposals?|amendments?|submissions?|comments?|observations?|statements?|suggestions?)\s+(?:by|from|of|on|to|submitted|made"
    r"|received|for)|submitted\s+by|compilation\s+of|outcomes?\s+of|propositions?\s+(?:d[eu]|présentées?|sur|relatives?)"
    r"|(?:compilation|recueil)\s+des|observations\s+(?:d[eu]|sur)|propuestas?\s+(?:del?|presentadas?|sobre|relativas?)|recopilación\s+de"
    r"|предложени[ея]\s+|замечания\s+|подборка\s+|компиляция\s+)\b|(?:提案|意见|建议)(?:汇编)?$|^(?:تجميع\s|مقترحات\s|تعليقات\s)",
    re.IGNORECASE,
)
"""Words by which the title of a paper says what it is."""
_NO_TITLE = compile_later(r"\.{4,}|[.;:]$|\b(?:shall|we|must)\b", re.IGNORECASE)


def printed_names(lines: Sequence[str]) -> Iterator[ReportLine]:
    """The lines of a report that say by which names a paper goes."""
    if symbol := own_symbol(lines):
        yield ReportLine(Severity.INFO, Message(BEARS_SYMBOL, (symbol,)), "")
    if title := _title(lines):
        yield ReportLine(Severity.INFO, Message(BEARS_TITLE, (title,)), "")


def _title(lines: Sequence[str]) -> str:
    """The first line of the front that says what the paper is, cut at a word where it is long; "" for none."""
    for text in itertools.takewhile(lambda line: heading_of(line) is None, lines[:_FRONT]):
        said = text.strip(" #*_")
        if _CALLED.search(said) is None or _NO_TITLE.search(said) is not None or says_which_document(said):
            continue
        if len(said.split()) < _LEAST and not re.search(r"[\u4e00-\u9fff]", said):
            continue
        return said if len(said) <= _LONGEST else said[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return ""
