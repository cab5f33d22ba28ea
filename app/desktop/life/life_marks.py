"""The words of a line as pieces with their formats: the vocabulary of marks in one column, and the numbers of origin.

What left is struck where it stood, what came is underlined; colour is never alone. Nothing is laid out here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.utf16 import units
from app.redline.model import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.desktop.ground.style.theme import Theme
    from app.redline.life.model import Passage, Story

ROOM = "\u00a0" * 5
"""The room that a drawn sign takes in a text: spaces at which no line breaks."""
_STRUCK = frozenset({Style.DELETED, Style.EDITORIAL_DELETED, Style.STATUS, Style.REFERENCE})
_UNDERLINED = frozenset({Style.INSERTED, Style.BRACKET_ADDED, Style.STATUS})
_BOLD = frozenset({Style.BRACKET_ADDED, Style.BRACKET_REMOVED, Style.STATUS})
_FAINT = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED, Style.EDITORIAL_DELETED, Style.MOVED_FROM})


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words of one look in a layout: `start` and `length` in UTF-16 units. `spot` numbers the words that share a story
    in the whole card; -1 for what has none. `number` is an origin written small behind its words.
    """

    text: str
    start: int
    length: int
    style: Style
    gone: bool
    story: Story | None = None
    spot: int = -1
    sign: str = ""
    number: bool = False


@dataclass(frozen=True, slots=True)
class Colouring:
    """How words are coloured: by the draft they come from (`by_origin`), else by what happened to them; how many
    drafts there are; and the one origin that is looked for, -1 for none.
    """

    by_origin: bool = False
    drafts: int = 0
    only: int = -1


def fragments_of(passages: Iterable[Passage], spots: list[Fragment], colouring: Colouring) -> tuple[Fragment, ...]:
    """The fragments of one field. Words that share a story are one spot, with the first fragment of which `spots`, the
    list of all spots of the card, is continued.
    """
    made: list[Fragment] = []
    at = 0
    held: tuple[Story | None, bool] = (None, False)
    words = list(passages)
    for number, passage in enumerate(words):
        if passage.sign:
            text, spot = ROOM + (f"{address_words(passage.other)}\u00a0 " if passage.other else ""), -1
            held = (None, False)
        else:
            text = passage.text
            here = (passage.story, passage.gone)
            spot = -1 if passage.story is None else len(spots) if here != held else len(spots) - 1
            held = here
        numbered = colouring.by_origin and _ends_an_origin(words, number)
        rest = text[len(text.rstrip()) :] if numbered else ""
        parts = [
            (text[: len(text) - len(rest)], False),
            *([(_number(passage), True), (rest, False)] if numbered else []),
        ]
        for part, small in parts:
            style = Style.EQUAL if small else passage.style
            fragment = Fragment(part, at, units(part), style, passage.gone, passage.story, spot, passage.sign, small)
            if spot == len(spots):
                spots.append(fragment)
            made.append(fragment)
            at += fragment.length
    return tuple(made)


def _number(passage: Passage) -> str:
    return str(passage.story.origin + 1) if passage.story else ""


def _ends_an_origin(passages: Sequence[Passage], number: int) -> bool:
    """Whether words of another origin than the first draft end with this passage. A lone sign is coloured only."""
    here = passages[number]
    if here.story is None or here.story.origin == 0 or not any(map(str.isalnum, here.text)):
        return False
    after = passages[number + 1] if number + 1 < len(passages) else None
    return after is None or after.story is None or after.story.origin != here.story.origin


def formats_of(fragments: Iterable[Fragment], theme: Theme, colouring: Colouring) -> list[QTextLayout.FormatRange]:
    """The part of each mark that a text format can draw."""
    made: list[QTextLayout.FormatRange] = []
    for fragment in fragments:
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = fragment.start, fragment.length, _format(fragment, theme, colouring)
        made.append(span)
    return made


def _format(fragment: Fragment, theme: Theme, colouring: Colouring) -> QTextCharFormat:
    made = QTextCharFormat()
    style, gone = fragment.style, fragment.gone
    if fragment.sign:
        made.setForeground(theme.colour("accent"))
        return made
    made.setFontStrikeOut(gone and style in _STRUCK)
    made.setFontUnderline(not gone and style in _UNDERLINED)
    made.setFontOverline(gone and style is Style.BRACKET_REMOVED)
    if style in _BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    origin = fragment.story.origin if fragment.story else -1
    if colouring.by_origin:
        if colouring.only >= 0 and origin != colouring.only:
            made.setForeground(theme.colour("faint"))
        elif origin > 0:
            made.setBackground(theme.heat_of(origin, colouring.drafts))
    elif style in _FAINT:
        made.setForeground(theme.colour("faint"))
    elif style is Style.INSERTED:
        made.setBackground(theme.colour("inserted"))
    elif style is Style.DELETED:
        made.setBackground(theme.colour("deleted"))
    if fragment.number:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        made.setFontWeight(QFont.Weight.Bold)
    return made
