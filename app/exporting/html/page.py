"""A redline as one web page that needs nothing else: no file, no address, no font; its style and script stand in it.

Its policy (Content Security Policy) lets run and load nothing but that style and that script, by their sums. It holds
no date, no name of a machine or a person but those of the drafts and of the evidence. It computes nothing.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from app.exporting.agreement_text import standing_of
from app.exporting.html.change_list import amendment_list, articles_of
from app.exporting.html.elements import HtmlPart, bdi, direction, part, plain, serialize_page, without_dead_links
from app.exporting.html.header import contents, facts, header, legend, red_lines, scope_moves, tools
from app.exporting.html.rows import RowWriter
from app.exporting.html.sources import sources
from app.exporting.layout.layouts import PAGE_LAYOUTS, has_margin
from app.exporting.layout.omissions import omissions_of
from app.exporting.layout.title_page import name_of, title_of
from app.redline.print_options import Section

if TYPE_CHECKING:
    from pathlib import Path

    from app.exporting.layout.rows import PrintJob
    from app.treaty.vocabulary import Vocabulary


def html_page(drawing: PrintJob, templates: Path) -> bytes:
    """The page, in UTF-8; `templates` is the folder with `redline.css` and `redline.js`. The same drawing gives the
    same bytes. Every change is in its text or, with a filter, counted, and every change that is wanted in its list.
    """
    words = drawing.words
    style = _spoken(words) + (templates / "redline.css").read_text("utf-8")
    script = (templates / "redline.js").read_text("utf-8")
    body = _body(drawing)
    root = part("html", _head(title_of(drawing.redline, words), style, script), body, lang=words.language)
    root.set("dir", direction(words.language))
    run = part("script")
    run.text = script
    body.append(run)
    without_dead_links(root)
    return serialize_page(root)


def _head(title: str, style: str, script: str) -> HtmlPart:
    policy = (
        f"default-src 'none'; style-src '{_sum(style)}'; script-src '{_sum(script)}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )
    look = part("style")
    look.text = style
    # The policy comes first: it speaks of what stands behind it.
    return part(
        "head",
        part("meta", charset="utf-8"),
        part("meta", http_equiv="Content-Security-Policy", content=policy),
        part("meta", name="referrer", content="no-referrer"),
        part("meta", name="viewport", content="width=device-width, initial-scale=1"),
        part("meta", name="color-scheme", content="light dark"),
        part("title", plain(title)),
        look,
    )


def _sum(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _body(drawing: PrintJob) -> HtmlPart:
    redline, words, choices = drawing.redline, drawing.words, drawing.choices
    actors = {count.name: n for n, count in enumerate(c for c in redline.summary if c.by == "actor")}
    articles = articles_of(drawing)
    rows = RowWriter(drawing)
    text = _text(drawing, rows) if choices.layout.traits.texts else None
    sections = choices.sections
    return part(
        "body",
        part("a", words.say("To the text"), href="#text", cls="skip"),
        part("p", part("strong", bdi(choices.handling)), cls="handling") if choices.handling else None,
        header(drawing) if Section.FRONT in sections else part("header", part("h1", title_of(redline, words))),
        part("noscript", part("p", words.say("Without scripts the page has no filter and no keys; it is whole."))),
        _left(drawing),
        part("p", id="filtered", cls="left", hidden="hidden", role="status"),
        tools(drawing, actors, articles),
        contents(rows.contents, words),
        red_lines(drawing) if Section.RED_LINES in sections else None,
        scope_moves(drawing) if Section.SCOPE in sections else None,
        sources(drawing),
        part("main", text, amendment_list(drawing, actors, articles), id="text"),
        legend(words, named=drawing.attributed, some=redline.of > 0) if Section.LEGEND in sections else None,
        part("footer", facts(drawing)) if Section.FACTS in sections else None,
    )


def _text(drawing: PrintJob, rows: RowWriter) -> HtmlPart:
    redline, words = drawing.redline, drawing.words
    layout = PAGE_LAYOUTS[drawing.choices.layout]
    one = drawing.choices.layout.traits.one_text
    names = [] if one else [name_of(redline.older, words), name_of(redline.newer, words)]
    beside = has_margin(drawing, [{"agreed": standing_of(row, words)} for row in redline.rows])
    heads = part(
        "div",
        *(
            part("span", name)
            for name in [*names, *([""] if one else []), *([words.say("Who asked")] if beside else [])]
        ),
        cls="heads row",
    )
    heads.set("aria-hidden", "true")
    section = part(
        "section", part("h2", layout.title(words)), heads, cls=layout.web, data_margin="" if beside else "none"
    )
    section.extend(rows.drawn())
    for block in section:
        block.tail = "\n"
    return section


def _left(drawing: PrintJob) -> HtmlPart | None:
    """What the page says of what is not on it."""
    said = omissions_of(drawing, len(drawing.redline.changes))["said"]
    return part("p", said, cls="left") if said else None


def _spoken(words: Vocabulary) -> str:
    """What a screen reader is to say of marks, for the style sheet, which knows no language."""
    said = {
        "ins": words.say("inserted", "legend"),
        "del": words.say("deleted", "legend"),
        "moved": words.say("moved"),
    }
    lines = (f'--{name}: "{_for_style(one)}"' for name, one in said.items())
    return f":root {{ {'; '.join(lines)} }}\n"


def _for_style(said: str) -> str:
    """Words inside a string of a style sheet."""
    return "".join(sign if sign.isalnum() or sign == " " else f"\\{ord(sign):x} " for sign in said)
