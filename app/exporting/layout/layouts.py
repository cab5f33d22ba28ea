"""The layouts of a printed redline: for each what its text is called, what is drawn of it, and how the page is divided.

In: a print job. Out: the items of its text for the page template, and the facts by which template and web page draw
them. Which layouts there are, and what holds for each on every page, is `redline/print_options.py`; how a row or a
change is drawn is `rows.py` and `change_list.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.layout.change_list import list_of
from app.exporting.layout.rows import PrintJob, body_of
from app.late_methods import dataclass
from app.redline.print_options import Layout

if TYPE_CHECKING:
    from app.treaty.vocabulary import Vocabulary

Widths = tuple[int, ...]
"""Widths of columns in millimetres; 0 for a share of what is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLayout:
    """How one layout is printed."""

    title: Callable[[Vocabulary], str]
    """The heading over the text."""
    body: Callable[[PrintJob], list[dict[str, Any]]]
    """The text between the title page and the list of evidence, in order."""
    broad: Widths
    """Its columns on paper that lies."""
    narrow: Widths
    """Its columns on upright paper."""
    narrow_type: int = 10
    """Size of its type on upright paper, in points."""
    web: str = ""
    """The classes by which the style sheet of a web page knows it."""


PAGE_LAYOUTS: Mapping[Layout, PageLayout] = {
    Layout.SIDES: PageLayout(
        title=lambda words: words.say("The text, side by side"),
        body=body_of, broad=(0, 0, 40), narrow=(0, 0, 33), narrow_type=9, web="sides",
    ),
    Layout.COLUMN: PageLayout(
        title=lambda words: words.say("The text, with what changed in it"),
        body=body_of, broad=(155, 0), narrow=(0, 40), web="column",
    ),
    Layout.FINAL: PageLayout(
        title=lambda words: words.say("The newer text, with what changed in the margin"),
        body=body_of, broad=(155, 0), narrow=(0, 60), web="column final",
    ),
    Layout.LIST: PageLayout(
        title=lambda words: words.say("The changes"),
        body=list_of, broad=(9, 36, 0, 0, 42), narrow=(9, 27, 0, 0, 33),
    ),
}  # fmt: skip
"""Every layout."""


def has_margin(drawing: PrintJob, body: Sequence[Mapping[str, Any]]) -> bool:
    """Whether something stands beside the text: names, what the clean text was, or that a provision is agreed."""
    return drawing.choices.layout.traits.clean or drawing.attributed or any(item.get("agreed") for item in body)


def page_division(layout: Layout, *, flipped: bool, margin: bool = True) -> dict[str, Any]:
    """What the page template must know of a layout; `flipped` where the paper lies, `margin` where there is one."""
    page, traits = PAGE_LAYOUTS[layout], layout.traits
    widths = page.broad if flipped else page.narrow
    return {
        # One column does not grow without a margin: longer lines are harder to read.
        "widths": widths if margin or traits.one_text else widths[:-1],
        "beside": margin,
        "type": 10 if flipped else page.narrow_type,
        "one": traits.one_text,
        "both": traits.one_text and not traits.clean,
        "clean": traits.clean,
        "listed": not traits.texts,
        "tight": False,
    }
