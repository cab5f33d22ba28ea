"""What is copied from the texts: words with the address and the draft of each provision, a change as one quoted line.

Plain text for a message, HTML for a letter. Nothing is said of who asked but with how it is known: what is matched
never reads as what is marked. No widget; the clipboard is `texts/side_by_side.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import address_words, clauses, commas
from app.desktop.ground.language.terms import draft_name, link_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.selection.selection import Selection, SelectionWords
from app.redline.chips import unique_chips
from app.redline.model import ChangeView, NamesState, Redline
from app.redline.rows.one_text import NEW, STRUCK
from app.treaty.draft import HEADED
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from app.desktop.texts.rows.text_pieces import TextPiece
    from app.redline.model import Cell

WORDS = "application/x-travaux-words"
"""As which sort the words alone lie on the clipboard beside the quoted ones: UTF-8."""


@dataclass(frozen=True, slots=True)
class CopiedText:
    """The same in two forms."""

    plain: str
    html: str
    alone: str = ""
    """The words without address and draft, numbers and headings on lines of their own: to be pasted as a draft is."""


def copy_selection(redline: Redline, selection: Selection) -> CopiedText:
    """The chosen words, provision by provision in the order of the draft: "Article 5(2), Rev.1: words".

    In one column the words are those of the newer draft; what only the older one has stands struck in the HTML, and
    in the plain text only where a provision has nothing else.
    """
    words = SelectionWords(redline.rows, selection.side)
    lines: list[str] = []
    pages: list[str] = []
    alone: list[str] = []
    for number, fields in words.chosen(selection):
        row = redline.rows[number]
        gone = not selection.side and not any(piece.newer >= 0 for pieces in fields for piece in pieces)
        older = selection.side == "older" or gone
        cell = row.older if older else row.newer
        if cell is None or not any(fields):
            continue
        draft = redline.older if older else redline.newer
        lead = tr("{address}, {draft}:", "before the copied words of a provision").format(
            address=address_words(cell.address), draft=draft_name(draft.label, unofficial=draft.unofficial)
        )
        kept = [[piece for piece in pieces if gone or selection.side or piece.newer >= 0] for pieces in fields]
        lines.append(f"{lead} {_plain(kept)}")
        alone += _printed(cell, kept)
        direction = ' dir="rtl"' if draft.language in RIGHT_TO_LEFT else ""
        pages.append(f"<p{direction}><b>{escape(lead)}</b> {_html(fields, marked=not selection.side)}</p>")
    return CopiedText("\n".join(lines), "".join(pages), "\n".join(alone))


def words_alone(redline: Redline, selection: Selection) -> str:
    """The chosen words without address and draft, a line for each provision."""
    words = SelectionWords(redline.rows, selection.side)
    return "\n".join(_plain(fields, all_fields=True) for _, fields in words.chosen(selection))


def _printed(cell: Cell, fields: Sequence[Sequence[TextPiece]]) -> list[str]:
    """The lines of a provision as a draft prints them."""
    number, heading, text = ("".join(piece.text for piece in pieces).strip() for pieces in fields)
    if cell.kind in HEADED:
        return [line for line in (number, heading, text) if line]
    return [" ".join(part for part in (number, heading, text) if part)]


def _plain(fields: Sequence[Sequence[TextPiece]], *, all_fields: bool = False) -> str:
    """Heading and text; the number only where there is nothing else: the address has it."""
    number, heading, text = ("".join(piece.text for piece in pieces).strip() for pieces in fields)
    if all_fields:
        return " ".join(part for part in (number, heading, text) if part)
    return " – ".join(part for part in (heading, text) if part) or number


def _html(fields: Sequence[Sequence[TextPiece]], *, marked: bool) -> str:
    number, heading, text = ("".join(_html_of(piece, marked) for piece in pieces).strip() for pieces in fields)
    return " – ".join(part for part in (heading, text) if part) or number


def _html_of(piece: TextPiece, marked: bool) -> str:
    words = escape(piece.text)
    if marked and piece.style in STRUCK:
        words = f"<s>{words}</s>"
    return f"<u>{words}</u>" if marked and piece.style in NEW else words


def quote_change(redline: Redline, view: ChangeView) -> CopiedText:
    """A change as one line: where, what became of it, in which draft, and who asked, each with how that is known."""
    places = [place for place in dict.fromkeys((view.older_address, view.newer_address)) if place]
    drafts = " → ".join(
        draft_name(draft.label, unofficial=draft.unofficial) for draft in (redline.older, redline.newer)
    )
    line = tr("{place} ({drafts}): {change}", "a change as one copied line").format(
        place=" → ".join(map(address_words, places)), drafts=drafts, change=view.title
    )
    line += f" [{_who(view, redline.names)}]"
    return CopiedText(line, f"<p>{escape(line)}</p>")


def _who(view: ChangeView, names: NamesState) -> str:
    if names is not NamesState.THERE:
        return tr("who asked is not known yet")
    asked = [chip for chip in unique_chips(view.chips) if not chip.opposite]
    against = [chip for chip in unique_chips(view.chips) if chip.opposite]
    said = [_names((chip.full or chip.name, link_words(chip.link.value)) for chip in asked)]
    if not asked:
        said = [tr("unattributed")]
    if against:
        others = _names((chip.full or chip.name, link_words(chip.link.value)) for chip in against)
        said.append(tr("asked for the contrary: {names}").format(names=others))
    return clauses(said)


def _names(pairs: Iterable[tuple[str, str]]) -> str:
    return commas(f"{name} ({link})" for name, link in pairs)
