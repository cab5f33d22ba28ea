"""HTML from a clipboard → paragraphs of words with how they look: struck, underlined, inserted, deleted, bold, italic.

Only what a reader sees, and whether it is marked as gone or new, is kept. How the HTML is read is `html/walker.py`.
"""

from __future__ import annotations

from app.importing.clipboard.formatted_text import FormattedParagraph, FormattedText
from app.importing.html.walker import MOST, HtmlParagraph, OversizedHtml, UnreadableHtml, read_html
from app.importing.source.spans import SpanEdit, SpanMark
from app.job import Refused

LARGEST = 4_000_000
"""Characters of HTML that are read."""


def paragraphs_of_html(source: str) -> tuple[tuple[FormattedParagraph, ...], int]:
    """The paragraphs of some HTML, and how many hidden passages were left out.

    Raises Refused when it is too large, and when it cannot be read at all.
    """
    try:
        found = read_html(source, MOST, LARGEST)
    except OversizedHtml:
        raise Refused(
            "What was copied is too large; copy the part that is needed, or save it as a file and import that."
        ) from None
    except UnreadableHtml as error:
        raise Refused("What was copied cannot be read; paste it as plain text.") from error
    paragraphs = (_looked(paragraph) for paragraph in found.paragraphs)
    return tuple(paragraph for paragraph in paragraphs if paragraph), len(found.hidden)


def _looked(paragraph: HtmlParagraph) -> FormattedParagraph:
    """The words of a paragraph, its number before them."""
    number = f"{paragraph.label} " if paragraph.label else ""
    words: list[FormattedText] = []
    for text, over in paragraph.spans.pieces():
        words.append(FormattedText(number + text, frozenset(_look(one) for one in over)))
        number = ""
    return tuple(words)


def _look(over: SpanMark) -> str:
    if isinstance(over, SpanEdit):
        return "inserted" if over.kind.adds else "deleted"
    return over
