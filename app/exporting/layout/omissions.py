"""What pages must say of what is not on them, in one sentence and shortly for the head of each page.

In: what is drawn, and how many changes are on the pages. It is said on paper and on the web page alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exporting.layout.title_page import filtered_words
from app.redline.print_options import UnchangedDisplay

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob


def omissions_of(drawing: PrintJob, shown: int) -> dict[str, str]:
    """What the pages must say of what is not on them: in one sentence, and shortly for the head of each page; both are
    empty where everything is there.
    """
    words, choices = drawing.words, drawing.choices
    said = [filtered_words(drawing, shown)]
    if choices.unchanged is UnchangedDisplay.OMITTED and choices.layout.traits.texts:
        said.append(words.say("Provisions that did not change are left out."))
    left = len(drawing.whole.changes) - shown
    head = words.count("Filtered: {n} change is not in this print", "Filtered: {n} changes are not in this print", left)
    return {"said": words.flow(said), "head": head if left else ""}
