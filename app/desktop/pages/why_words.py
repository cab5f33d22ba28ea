"""What is said of a page whose picture is kept: its number, and why it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.treaty.pages import PageReason


def page_words(page: int) -> str:
    """A page by its number."""
    return tr("Page {number}").format(number=page)


def why_words(why: PageReason) -> str:
    """Why the picture of a page is kept, in a few words."""
    words = {
        "unread": tr("not in the draft"),
        "recognised": tr("recognised in the picture"),
        "wordless": tr("no words found"),
    }
    return words[why.value]
