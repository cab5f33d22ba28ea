"""The list of amendments of a web page, each with the changes in it: every change with its number, place, words and
class, and on what evidence who asked. Its entries have the stable ids of the changes as anchors.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.exporting.evidence_text import names_of
from app.exporting.html.elements import HtmlPart, anchor, bdi, direction, part
from app.exporting.html.names import chip_list, chips, evidence
from app.exporting.layout.rows import said_beside
from app.exporting.layout.source_pages import bearing_words
from app.redline.amendments.foremost import ArticlePlaces
from app.redline.print_options import Section
from app.redline.summary import links_of
from app.redline.tables.change_columns import ChangeLine, ChangeMedium, ColumnKind, values_by_kind
from app.redline.tables.change_labels import amendment_kind, article_of, meaning_of, place_of, placed_heading

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Amendment, ChangeView


def amendment_list(drawing: PrintJob, actors: Mapping[str, int], articles: Mapping[str, int]) -> HtmlPart:
    """The amendments in order, then what is in none. `actors` numbers the printed names, `articles` the articles, by
    which the page can be filtered.
    """
    return _AmendmentWriter(drawing, actors, articles).written()


def articles_of(drawing: PrintJob) -> dict[str, int]:
    """The articles that have amendments, in the order of these, numbered from 0."""
    homes = ArticlePlaces(drawing.redline)
    return {
        article: n
        for n, article in enumerate(
            dict.fromkeys(home for one in drawing.redline.amendments for home, _gone in homes.every(one))
        )
    }  # fmt: skip


class _AmendmentWriter:
    """Writes the entries of one page."""

    def __init__(self, drawing: PrintJob, actors: Mapping[str, int], articles: Mapping[str, int]) -> None:
        self._drawing, self._words = drawing, drawing.words
        self._actors, self._articles = actors, articles
        self._homes = ArticlePlaces(drawing.redline)
        self._views = {view.id: view for view in drawing.redline.changes}

    def written(self) -> HtmlPart:
        words, redline = self._words, self._drawing.redline
        entries = [self._amendment(one) for one in redline.amendments]
        alone = [view for view in redline.changes if view.part is None]
        return part(
            "section",
            part("h2", words.say("The amendments")),
            part("ol", *entries, cls="amendments"),
            part("h3", words.say("Formatting alone")) if alone else None,
            part("ol", *(self._entry(view, None) for view in alone), cls="changes") if alone else None,
            id="changes",
        )

    def _amendment(self, one: Amendment) -> HtmlPart:
        """An amendment: what it does, who asked, and its changes to be opened; one that has but one change is told
        with it.
        """
        words, drawing = self._words, self._drawing
        views = [self._views[change] for change in one.changes]
        number = part("a", str(one.number), cls="no", href=f"#{anchor('t-', one.changes[0])}")
        weight = part("span", one.weight.value, cls=f"weight {one.weight.value.lower()}", title=meaning_of(one, words))
        place = part("strong", bdi(placed_heading(one, words)))
        head = part(
            "p", number, " ", weight, " ", place, " ", part("span", amendment_kind(one.kind, words), cls="quiet")
        )
        entries = part("ol", *(self._entry(view, one) for view in views), cls="changes")
        counted = words.count("{n} change", "{n} changes", len(views))
        return part(
            "li",
            head,
            part("p", bdi(one.headline)),
            part("p", bdi(bearing), cls="quiet") if (bearing := bearing_words(one, words)) else None,
            chip_list(one.chips, words, drawing.choices.followed) if drawing.named else None,
            part("details", part("summary", counted), entries),
            id=f"a-{one.number}",
        )

    def _entry(self, view: ChangeView, amendment: Amendment | None) -> HtmlPart:
        words, drawing = self._words, self._drawing
        followed = drawing.choices.followed
        told = values_by_kind(ChangeLine(drawing.redline, view), ChangeMedium.PAGE, words)
        number = part("a", *told[ColumnKind.NUMBER], cls="no", href=f"#{anchor('t-', view.id)}")
        places = [part("strong", bdi(place)) for place in told[ColumnKind.PLACE] or [""]]
        sorts = [part("span", sort, cls="quiet") for sort in told[ColumnKind.SORT]]
        head = part("p", *(one for made in (number, *places, *sorts) for one in (made, " ")))
        names = dict.fromkeys(c.name for c in view.chips if not c.opposite)
        asked = None
        if Section.EVIDENCE in drawing.choices.sections and view.attributions:
            summary = part("summary", words.say("Who asked, and on what evidence"))
            asked = part("details", summary, *evidence(view, words, followed))
        article = article_of(view.newer_address or view.older_address)
        if amendment is not None and len(homes := self._homes.every(amendment)) == 1:
            article = homes[0][0]
        notes = said_beside(drawing, [view])
        return part(
            "li",
            head,
            _words_of(view, drawing),
            chips(view, words, followed) if drawing.named else None,
            *(part("p", bdi(said), cls="quiet") for said in told[ColumnKind.WORDS]),
            asked,
            *(part("p", part("small", bdi(said)), cls="quiet") for said in told[ColumnKind.REFERENCE]),
            *(part("p", part("strong", lead), " ", bdi(note), cls="note") for lead, note in notes),
            id=anchor("c-", view.id), tabindex="-1", data_id=view.id, data_key=view.key,
            data_number=str(view.number),
            data_said=words.beside([place_of(view, words), view.title, names_of(view, words) if drawing.named else ""]),
            data_kind=view.kind.value, data_class=view.weight.value,
            data_weight=amendment.weight.value if amendment else "",
            data_article=str(self._articles.get(article, "")),
            data_link=" ".join(links_of(view)) if drawing.named else "",
            data_who=" ".join(str(self._actors[name]) for name in names),
        )  # fmt: skip


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
