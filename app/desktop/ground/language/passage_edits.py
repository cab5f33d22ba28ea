"""What goes and what comes in a passage of a paper, as marks to be seen and as words to be heard.

The signs that tell them apart in a text are `app.notation.statements.edit_signs`'. Qt's rich text comes out.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from app.desktop.ground.language.phrases import with_label
from app.desktop.ground.language.translation import tr
from app.notation.statements.edit_signs import EditSort, edit_pieces

_FORMS = {EditSort.GOES: "s", EditSort.COMES: "u"}


def edits_html(text: str, told: Callable[[str], str] = escape) -> str:
    """A passage with its words struck and underlined instead of signs; `told` makes rich text of words of it."""
    return "".join(
        f"<{form}>{told(piece.text)}</{form}>" if (form := _FORMS.get(piece.sort)) else told(piece.text)
        for piece in edit_pieces(text)
    )


def edits_in_words(text: str) -> str:
    """The same for whoever hears it."""
    leads = {EditSort.GOES: tr("deleted"), EditSort.COMES: tr("inserted")}
    return "".join(
        f"({with_label(leads[piece.sort], piece.text)})" if piece.sort in leads else piece.text
        for piece in edit_pieces(text)
    )
