"""The list of changes of a web page: every change with its number, place, words and class, and on what evidence who
asked. Its entries have the stable ids of the changes as anchors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.exporting.evidence_text import names_of
from app.exporting.html.elements import HtmlPart, anchor, bdi, direction, part
from app.exporting.html.names import chips, evidence
from app.exporting.layout.rows import said_beside
from app.redline.print_options import Section
from app.redline.summary import links_of
from app.redline.tables.change_columns import ChangeLine, ChangeMedium, ColumnKind, values_by_kind
from app.redline.tables.change_labels import place_of

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.model import ChangeView


def changes_list(drawing: PrintJob, actors: Mapping[str, int]) -> HtmlPart:
    """The changes, in order. `actors` numbers the printed names, by which the page can be filtered."""
    words = drawing.words
    entries = part("ol", *(_entry(view, drawing, actors) for view in drawing.redline.changes), cls="changes")
    return part("section", part("h2", words.say("The changes")), entries, id="changes")


def _entry(view: ChangeView, drawing: PrintJob, actors: Mapping[str, int]) -> HtmlPart:
    words, followed = drawing.words, drawing.choices.followed
    told = values_by_kind(ChangeLine(drawing.redline, view), ChangeMedium.PAGE, words)
    number = part("a", *told[ColumnKind.NUMBER], cls="no", href=f"#{anchor('t-', view.id)}")
    places = [part("strong", bdi(place)) for place in told[ColumnKind.PLACE] or [""]]
    sorts = [part("span", sort, cls="quiet") for sort in told[ColumnKind.SORT]]
    head = part("p", *_spaced([number, *places, *sorts]))
    names = dict.fromkeys(c.name for c in view.chips if not c.opposite)
    asked = None
    if Section.EVIDENCE in drawing.choices.sections and view.attributions:
        summary = part("summary", words.say("Who asked, and on what evidence"))
        asked = part("details", summary, *evidence(view, words, followed))
    return part(
        "li",
        head,
        _words_of(view, drawing),
        chips(view, words, followed) if drawing.named else None,
        *(part("p", bdi(said), cls="quiet") for said in told[ColumnKind.WORDS]),
        asked,
        *(part("p", part("small", bdi(said)), cls="quiet") for said in told[ColumnKind.REFERENCE]),
        *(part("p", part("strong", lead), " ", bdi(said), cls="note") for lead, said in said_beside(drawing, [view])),
        id=anchor("c-", view.id), value=str(view.number), tabindex="-1", data_id=view.id,
        data_said=words.beside([place_of(view, words), view.title, names_of(view, words) if drawing.named else ""]),
        data_kind=view.kind.value, data_class=view.weight.value,
        data_link=" ".join(links_of(view)) if drawing.named else "",
        data_who=" ".join(str(actors[name]) for name in names),
    )  # fmt: skip


def _spaced(parts: Sequence[HtmlPart]) -> list[HtmlPart | str]:
    """The parts of a line with spaces between them."""
    return [one for made in parts for one in (" ", made)][1:]


def _words_of(view: ChangeView, drawing: PrintJob) -> HtmlPart:
    """What went and what came, whole; what has no words by what it is called."""
    older, newer = view.older_text.strip(), view.newer_text.strip()
    if older == newer:
        return part("p", bdi(view.title))
    pieces: list[HtmlPart | str] = []
    for tag, said, draft in (("del", older, drawing.redline.older), ("ins", newer, drawing.redline.newer)):
        if said:
            side = {"lang": draft.language or "en", "dir": direction(draft.language)}
            pieces += [" → "] if pieces else []
            pieces.append(part("bdi", part(tag, said), **side))
    if drawing.words.right_to_left:
        pieces = [" ← " if piece == " → " else piece for piece in pieces]
    return part("p", *pieces)
