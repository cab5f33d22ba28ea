"""Where the words of the newer draft come from, as a part of a web page, to be opened.

It stands alone so that what stands around the text fits in a file. What it says is `layout/source_pages.py`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exporting.html.elements import HtmlPart, anchor, bdi, part
from app.exporting.html.names import chip_list
from app.exporting.layout.source_pages import asked_words, precedents_in, silent_words, source_entries
from app.exporting.layout.template_words import template_words

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.exporting.layout.source_pages import SourceEntry


def sources(drawing: PrintJob) -> HtmlPart | None:
    """Each provision with its sources, the departures from the first of them and who asked; None without a shelf."""
    told = precedents_in(drawing)
    if told is None:
        return None
    words = drawing.words
    shelf = [
        part("li", bdi(words.labelled(one.name, words.beside((one.title, one.symbol, words.day(one.date))))))
        for one in told.instruments
    ]
    rows = {row.id for row in drawing.redline.rows}
    entries = [_entry(entry, drawing, linked=entry.provision.row in rows) for entry in source_entries(drawing)]
    silent = silent_words(drawing)
    asked = [part("li", bdi(asked_words(one, drawing))) for one in told.asked] if drawing.named else []
    return part(
        "section",
        part("h2", template_words(words)["sources"]),
        part("p", bdi(told.told)),
        part("ul", *shelf),
        part("details", part("summary", words.say("Departures")), part("ul", *entries)) if entries else None,
        part("p", bdi(silent), cls="quiet") if silent else None,
        part("h3", words.say("Proposals that take over a source")) if asked else None,
        part("ul", *asked) if asked else None,
        id="sources",
    )


def _entry(entry: SourceEntry, drawing: PrintJob, *, linked: bool) -> HtmlPart:
    words, followed = drawing.words, drawing.choices.followed
    place = part("strong", bdi(entry.place))
    if linked:
        place = part("a", place, href=f"#{anchor('', entry.provision.row)}")
    departures = [
        part(
            "li",
            bdi(words.clauses(said for said in (one.title, one.told) if said)),
            chip_list(one.chips, words, followed) if drawing.named and one.chips else None,
        )
        for one in entry.departures
    ]
    return part(
        "li",
        place,
        *(part("div", bdi(line)) for line in entry.lines),
        part("ul", *departures) if departures else None,
    )
