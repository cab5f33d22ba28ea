"""What the report of a file with formatted text says: tracked changes, what was left out, what was hidden.

It writes lines about paragraphs and blocks that were read, and reads nothing itself.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Revision

if TYPE_CHECKING:
    from app.importing.source.blocks import Block
    from app.message import Fact

LEFT_OUT_PREFACE = "Left out as a preface, which is no treaty text ({n} paragraphs): {words}."
LEFT_OUT_MASTHEAD = "Left out as masthead or front matter ({n} paragraphs): {words}."
LONE_COMMENT = "Comment by {author} that stands nowhere in the text: {words}"
LONE_COMMENT_OF_NOBODY = "Comment by a person without a name that stands nowhere in the text: {words}"
LONE_COMMENTS = (LONE_COMMENT, LONE_COMMENT_OF_NOBODY)
"""The lines of a report that say who wrote something."""
SPEAKS_ELSEWHERE = "{n} proposals speak to no draft that is here. {why}"
"""Said of a paper when it is read; a comparison says it anew, of the drafts that are there then."""
_LONGEST_QUOTE = 200_000
"""Code points of what was left out that the report quotes: nothing that anybody wrote is longer."""


def tracking_lines(blocks: Sequence[Block], formats: Tally[str] | None = None) -> Iterator[ReportLine]:
    """Who tracked how much; `formats` counts by author the changes of formatting alone."""
    changes = [m for b in blocks for m in (*b.marks, *b.revisions, b.number_by) if isinstance(m, Revision)]
    if changes:
        form = "{n} tracked change, by {names}." if len(changes) == 1 else "{n} tracked changes, by {names}."
        yield ReportLine(Severity.INFO, Message(form, (len(changes), _named(Tally(c.author for c in changes)))), "")
    if formats:
        count = sum(formats.values())
        form = (
            "{n} tracked change of formatting alone, by {names}; read as accepted."
            if count == 1
            else "{n} tracked changes of formatting alone, by {names}; read as accepted."
        )
        yield ReportLine(Severity.INFO, Message(form, (count, _named(formats))), "")


def _named(authors: Tally[str]) -> Fact:
    """Authors with how many changes each has."""
    return tuple(
        f"{author} ({count})" if author else Message("a person without a name ({n})", (count,))
        for author, count in sorted(authors.items())
    )


def left_out_words(count: int, what: str, words: str) -> Message:
    """What the report says of furniture of a page: how often it stood there, what it is, and its words."""
    return Message("Left out {n} × {what}: {words}.", (count, Message(what), words))


def unread_pictures(words: Sequence[str]) -> Message:
    """What the report says of pictures, of which the file gives words in their place, or none: ""."""
    named = ", ".join(f"“{one}”" for one in words if one)
    if not named:
        return Message("Pictures, which are not read: {n}.", (len(words),))
    return Message("Pictures, which are not read: {n}: {names}.", (len(words), named))


def margins(found: Iterable[tuple[str, str]]) -> Iterator[ReportLine]:
    """Running heads and feet, ("header" or "footer", its words): no provisions, but named with their words."""
    seen = set()
    for kind, words in found:
        if words and (kind, words) not in seen:
            seen.add((kind, words))
            said = Message("Left out, {what}: {words}", (Message(f"running {kind}"), f"“{quote_words(words)}”"))
            yield ReportLine(Severity.INFO, said, "")


def hidden_word_lines(pieces: Iterable[str], program: str) -> Iterator[ReportLine]:
    """Words that are kept although their file hides them."""
    words = " ".join(pieces).split()
    if words:
        form = (
            "{n} word formatted as hidden text in {program}; kept: {words}"
            if len(words) == 1
            else "{n} words formatted as hidden text in {program}; kept: {words}"
        )
        facts = (len(words), program, f"“{quote_words(' '.join(words))}”")
        yield ReportLine(Severity.WARNING, Message(form, facts), "")


def merge_messages(told: Sequence[ReportLine]) -> Iterator[ReportLine]:
    """Each message once, with its first place and how often it came."""
    counts = Tally(line.message for line in told)
    seen = set()
    for line in told:
        if line.message not in seen:
            seen.add(line.message)
            times = counts[line.message]
            often = Message("{message} ({n} times, first here)", (line.message, times))
            yield replace(line, message=often) if times > 1 else line


def quote_words(words: str) -> str:
    """Words as the report quotes them."""
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + "…"
