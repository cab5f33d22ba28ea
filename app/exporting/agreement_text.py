"""What a row says of agreed text, in the few words of a margin: that it is agreed, or that it was and what became of
it since. It draws what the redline found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.model import Row
    from app.treaty.vocabulary import Vocabulary


def standing_of(row: Row, words: Vocabulary) -> tuple[str, ...]:
    """The lines of a margin: a tick for text that is agreed, a tick with a warning for text that was touched
    afterwards or is no longer said to be agreed; none where nothing is said of it.
    """
    after = {
        "touched": words.say("✓⚠ agreed before, changed since"),
        "lost": words.say("✓⚠ agreed before, no longer said to be"),
        "unsaid": words.say("✓ agreed before, nothing said of it now"),
    }.get(row.aftermath, "")
    said = words.term("status", row.agreed) if row.agreed else ""
    return tuple(line for line in (f"✓ {said}" if said else "", after) if line)
