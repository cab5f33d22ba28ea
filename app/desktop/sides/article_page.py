"""One article in full: its shares over the drafts, and of one draft each text in dispute with who holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.ask_descriptions import shorten_line
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, in_quotes, number_words
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import tr
from app.desktop.sides.article_table import newest_dispute
from app.desktop.sides.dispute_words import dispute_sort_words, held_line, step_line
from app.desktop.sides.place_page import PlacePage, TextPlace

if TYPE_CHECKING:
    from app.attribution.holders.model import ArticleCourse, ArticleHolding, DisputedText, DisputeStep
    from app.services.proposals.holders import DossierHolders

MOST = 24
"""So many texts stand on one page, laid out in one turn of the event loop; all of them stand in the export."""
_LONGEST = 240


def show_article(page: PlacePage, found: DossierHolders, course: ArticleCourse, draft: int | None = None) -> None:
    """Tell of an article, and in full of one draft: that of this number, else the last in which it is in dispute."""
    at = newest_dispute(course) if draft is None or course.drafts[draft] is None else draft
    shown = course.drafts[at]
    assert shown is not None, "it stands in that draft"
    board = found.board
    page.begin()
    page.head(course.name)
    place = TextPlace(board.drafts[at], shown.provision)
    page.say(tr("Show {place} in {draft}").format(place=isolate_text(address_words(shown.address)),
             draft=isolate_text(board.drafts[at])), place=place)  # fmt: skip
    _over_drafts(page, found, course)
    page.head(draft_name(board.drafts[at], unofficial=board.drafts[at] in found.unofficial), small=True)
    if not (shown.disputed or shown.pending or shown.steps):
        page.say(tr("Nothing is in dispute here."), faint=True)
    for text in shown.disputed[:MOST]:
        _text(page, found, text, at)
    _asked(page, found, shown, at)
    if shown.steps:
        page.head(tr("Since the draft before"), small=True)
        for step in shown.steps[:MOST]:
            _step(page, found, step)
    if course.lost:
        page.head(tr("When the article went"), small=True)
        for step in course.lost[:MOST]:
            _step(page, found, step)
    left = sum(max(0, len(many) - MOST) for many in (shown.disputed, shown.pending, shown.steps))
    if left:
        page.say(tr("%n more stand in the export.", "", left), faint=True)
    page.end()


def _over_drafts(page: PlacePage, found: DossierHolders, course: ArticleCourse) -> None:
    """The counts of each draft; what is nowhere counted has no column, for the page may be narrow."""
    there = [(at, one) for at, one in enumerate(course.drafts) if one is not None]
    labels = [found.board.drafts[at] for at, _ in there]
    columns = (
        (tr("In dispute"), [len(one.disputed) for _, one in there]),
        (tr("Nobody known"), [one.unheld for _, one in there]),
        (tr("Words", "count"), [one.words for _, one in there]),
        (tr("Agreed in plenary"), [one.in_plenary for _, one in there]),
        (tr("Agreed in group"), [one.in_group for _, one in there]),
        (tr("Open", "words"), [one.open for _, one in there]),
        (tr("Unmarked"), [one.unmarked for _, one in there]),
    )
    told = [(head, counts) for at, (head, counts) in enumerate(columns) if any(counts) or at == 0]
    names = [draft_name(label, unofficial=label in found.unofficial) for label in labels]
    rows = zip(names, *(map(number_words, counts) for _, counts in told), strict=True)
    page.table((tr("Draft"), *(head for head, _ in told)), list(rows), [at for at, _ in there])


def _text(page: PlacePage, found: DossierHolders, text: DisputedText, at: int) -> None:
    first = text.stretches[0]
    marks = (first.start, first.end) if first.field == "text" else (0, 0)
    place = TextPlace(found.board.drafts[at], first.provision, *marks)
    sort = dispute_sort_words(text.sort)
    page.say_at(f"{{place}} · {sort}", isolate_text(address_words(text.address)), place)
    page.quote(in_quotes(shorten_line(text.words, _LONGEST)))
    for line in dict.fromkeys(held_line(held, at, found) for held in text.held):
        page.say(line, inset=16)
    if not text.held:
        page.say(tr("Nobody is known to hold it."), faint=True, inset=16)


def _asked(page: PlacePage, found: DossierHolders, shown: ArticleHolding, at: int) -> None:
    if not shown.pending:
        return
    page.head(tr("Asked of other words, or of all of it"), small=True)
    for held in shown.pending[:MOST]:
        page.say(held_line(held, at, found))
        if held.words:
            page.quote(in_quotes(shorten_line(held.words, _LONGEST)))


def _step(page: PlacePage, found: DossierHolders, step: DisputeStep) -> None:
    page.say(step_line(step, found))
    page.quote(in_quotes(shorten_line(step.words, _LONGEST)))
    if step.before not in ("", step.words):
        page.say(tr("before:"), faint=True, inset=8)
        page.quote(in_quotes(shorten_line(step.before, _LONGEST)))
