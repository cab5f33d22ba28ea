"""In which mode two texts are shown: as drafts of each other, or as one text in two languages.

A mode is made once for a view and stays; what a reader switches (folds, columns, lock) is `canvas/text_view.py`'s,
colours and fonts are `look.py`'s.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.desktop.ground.language.translation import tr


@dataclass(frozen=True, slots=True)
class ViewMode:
    """What a view of two texts is called, and what it may do with them. Words are in the language of the interface."""

    name: str
    """What the view is called where the texts stand side by side."""
    between: str
    """The head of the margin between them."""
    inline_name: str = ""
    """What the view is called where they stand in one column."""
    never_inline: str = ""
    """Why they do not stand in one column, said to who wants them so; "" where they may."""
    folding: bool = True
    """Whether quiet rows are folded at first."""
    versions: bool = False
    """Whether the two sides are one text in two languages: then no number of one was the other's, and what stands
    beside each other is not joined by hand.
    """


def drafts_mode() -> ViewMode:
    """Two drafts of one text, an older and a newer one."""
    return ViewMode(
        tr("The two drafts side by side"), between=tr("Who asked"), inline_name=tr("The two drafts in one column")
    )
