"""What the report of a file with formatted text says: tracked changes, what was left out, what was hidden.

It writes lines about paragraphs and blocks that were read, and reads nothing itself.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Revision

if TYPE_CHECKING:
    from app.importing.source.blocks import Block

_LONGEST_QUOTE = 200_000
"""Code points of what was left out that the report quotes: nothing that anybody wrote is longer."""


def tracking_lines(blocks: Sequence[Block], formats: Tally[str] | None = None) -> Iterator[ReportLine]:
    """Who tracked how much; `formats` counts by author the changes of formatting alone."""
    changes = [m for b in blocks for m in (*b.marks, *b.revisions, b.number_by) if isinstance(m, Revision)]
    if changes:
        named = _named(Tally(c.author for c in changes))
        yield ReportLine(Severity.INFO, f"{number_with_noun(len(changes), 'tracked change')}, by {named}.", "")
    if formats:
        count = number_with_noun(sum(formats.values()), "tracked change")
        yield ReportLine(Severity.INFO, f"{count} of formatting alone, by {_named(formats)}; read as accepted.", "")


def _named(authors: Tally[str]) -> str:
    return ", ".join(f"{author or 'a person without a name'} ({count})" for author, count in sorted(authors.items()))


def margins(found: Iterable[tuple[str, str]]) -> Iterator[ReportLine]:
    """Running heads and feet, ("header" or "footer", its words): no provisions, but named with their words."""
    seen = set()
    for kind, words in found:
        if words and (kind, words) not in seen:
            seen.add((kind, words))
            yield ReportLine(Severity.INFO, f"Left out, running {kind}: “{quote_words(words)}”", "")


def hidden_word_lines(pieces: Iterable[str], program: str) -> Iterator[ReportLine]:
    """Words that are kept although their file hides them."""
    words = " ".join(pieces).split()
    if words:
        count = number_with_noun(len(words), "word")
        told = f"{count} formatted as hidden text in {program}; kept: “{quote_words(' '.join(words))}”"
        yield ReportLine(Severity.WARNING, told, "")


def merge_messages(told: Sequence[ReportLine]) -> Iterator[ReportLine]:
    """Each message once, with its first place and how often it came."""
    counts = Tally(line.message for line in told)
    seen = set()
    for line in told:
        if line.message not in seen:
            seen.add(line.message)
            times = f" ({counts[line.message]} times, first here)" if counts[line.message] > 1 else ""
            yield ReportLine(line.severity, line.message + times, line.where)


def quote_words(words: str) -> str:
    """Words as the report quotes them."""
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + "…"


def number_with_noun(number: int, thing: str) -> str:
    """A number with its noun."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
