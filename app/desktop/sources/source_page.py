"""The page beside the list: a provision of the draft and its source side by side, word by word, the departures numbered
between them and told below, with who asked; and where the source has its words from.

It writes what is known into a read-only page of text, which a screen reader can read too. Every text of a document is
escaped; links are numbers of what the page knows (`SourcePage.followed`).
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import begin_on_our_side, html_direction
from app.desktop.ground.language.phrases import (
    address_words,
    chain_words,
    commas,
    in_quotes,
    join_facts,
    number_words,
    percent_words,
    with_label,
)
from app.desktop.ground.language.translation import tr
from app.desktop.sources.source_words import departure_facts, place_words, share_words, standing_words
from app.redline.precedents.compose import percent_of
from app.redline.precedents.model import PieceState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from app.desktop.ground.style.theme import Theme
    from app.redline.precedents.model import AskedSource, DepartureView, SourcePiece, SourceView
    from app.services.history.source_views import DraftSources, SourcedProvision
    from app.treaty.changes import Side

T = TypeVar("T")

MOST = 24
"""So many provisions stand on one page, laid out in one turn of the event loop; those below stand in the list."""
_TOLD = 40
"""So many departures are told on it."""
_WHOLE = frozenset({"article", "paragraph", "subparagraph", "unnumbered", "preambular", "preamble"})
"""Kinds of provisions that are shown with all that stands under them."""


class SourcePage(QTextBrowser):
    """The page. Emits `source_wanted(instrument key, provision id)` to read a source, `text_wanted(provision id)` and
    `life_wanted(provision id)` for the provision of the draft, `changes_wanted(provision id)` for its changes,
    `paper_wanted(name)` for a paper that takes over a source, `chosen(number)` for another of its sources.
    """

    source_wanted = Signal(str, str)
    text_wanted = Signal(str)
    life_wanted = Signal(str)
    changes_wanted = Signal(str)
    paper_wanted = Signal(str)
    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources: list[tuple[str, str]] = []
        self._papers: list[str] = []
        self._numbers: dict[tuple[str, str], int] = {}
        """The numbers of departures on this page, by provision and id."""
        self._provision = ""
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Draft and source side by side"))
        self.document().setDocumentMargin(12)
        begin_on_our_side(self.document())
        self.anchorClicked.connect(self.followed)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters; what is shown has to be shown again."""
        self._theme = theme
        self.document().setDefaultFont(font)

    def show_provision(self, found: DraftSources, one: SourcedProvision, number: int = 0) -> None:
        """Show a provision of a draft beside its source of that number."""
        self._sources, self._papers, self._numbers = [], [], {}
        self._provision = one.sources.provision
        sources = one.sources.sources
        parts = [self._head(place_words(one)), self._ways(one)]
        parts += [self._faint(escape(view.told), above=0) for view in one.bearings]
        if not sources:
            parts.append(self._plain(escape(one.sources.told)))
            if one.text.strip():
                parts.append(self._passage(escape(one.text)))
        else:
            number = number if number < len(sources) else 0
            parts += [self._source(source, at, at == number, len(sources)) for at, source in enumerate(sources)]
            parts += self._beside(found, one, sources[number])
        parts += self._cited(one)
        parts += self._asked(found, one)
        self.setHtml("".join(parts))

    def followed(self, link: QUrl) -> None:
        """Go where a link leads."""
        what, _, rest = link.toString().partition(":")
        if what == "source":
            self.source_wanted.emit(*self._sources[int(rest)])
        elif what == "number":
            self.chosen.emit(int(rest))
        elif what == "paper":
            self.paper_wanted.emit(self._papers[int(rest)])
        elif what == "departure":
            self.scrollToAnchor(f"told{rest}")
        else:
            {"text": self.text_wanted, "life": self.life_wanted, "changes": self.changes_wanted}[what].emit(
                self._provision
            )

    # --- parts ---

    def _head(self, place: str) -> str:
        return f"<h3 {html_direction()} style='margin-bottom:2px'>{escape(place)}</h3>"

    def _plain(self, html: str, *, above: int = 6) -> str:
        return f"<p {html_direction()} style='margin-top:{above}px; margin-bottom:2px'>{html}</p>"

    def _faint(self, html: str, *, above: int = 2) -> str:
        return self._plain(f"<span style='color:{self._theme.faint}'>{html}</span>", above=above)

    def _title(self, words: str) -> str:
        return self._plain(f"<b>{escape(words)}</b>", above=12)

    def _passage(self, html: str) -> str:
        return f"<p style='margin-top:4px; margin-bottom:2px'>{html}</p>"

    def _link(self, to: str, words: str) -> str:
        return f"<a style='color:{self._theme.accent}' href='{to}'>{escape(words)}</a>"

    def _to_source(self, source: SourceView, words: str) -> str:
        self._sources.append((source.instrument, source.provision))
        return self._link(f"source:{len(self._sources) - 1}", words)

    def _ways(self, one: SourcedProvision) -> str:
        """Where one can go from the provision."""
        ways = [self._link("text:", tr("Show it in the texts")), self._link("life:", tr("Its life"))]
        if one.bearings:
            ways.insert(1, self._link("changes:", tr("Its changes")))
        return self._plain(" · ".join(ways), above=0)

    def _source(self, source: SourceView, at: int, shown: bool, several: int) -> str:
        """A source in a few lines; of several the one that is shown stands out, and the others lead to themselves."""
        name = self._to_source(source, source.name)
        facts = escape(commas((share_words(source), standing_words(source))))
        since = tr("since {draft}").format(draft=isolate_text(source.since)) if source.since else ""
        line = join_facts((facts, escape(since)))
        lead = f"<b>{name}</b>" if shown else name
        other = "" if shown or several == 1 else " · " + self._link(f"number:{at}", tr("Lay it beside the draft"))
        chain = ""
        if source.chain:
            words = with_label(tr("Where it comes from itself"), chain_words(source.chain))
            chain = self._faint(escape(words), above=0)
        return self._plain(f"{lead}: {line}{other}", above=8) + chain

    # --- side by side ---

    def _beside(self, found: DraftSources, one: SourcedProvision, source: SourceView) -> list[str]:
        """The draft and its source in two columns, a line for each provision, and the departures below."""
        shown: list[tuple[SourcedProvision, SourceView | None]] = [(one, source)]
        below = _below(found.provisions, one) if one.kind in _WHOLE else []
        for other in below[: MOST - 1]:
            own = next((each for each in other.sources.sources if each.instrument == source.instrument), None)
            shown.append((other, own))
        told = self._number(shown)
        lines = [self._line(each, its) for each, its in shown]
        if len(below) > MOST - 1:
            more = tr("and %n provisions more: they stand in the list", "", len(below) - MOST + 1)
            lines.append(f"<tr><td colspan='3'>{self._faint(escape(more))}</td></tr>")
        head = "".join(
            f"<td width='{wide}%'>{self._faint(escape(words), above=0)}</td>"
            for wide, words in _in_order((47, found.draft), (6, ""), (47, source.name))
        )
        table = (
            f"<table {html_direction()} width='100%' cellspacing='0' cellpadding='4' style='margin-top:8px'>"
            f"<tr>{head}</tr>{''.join(lines)}</table>"
        )
        return [table, *self._departures(told), *self._gone(source)]

    def _number(
        self, shown: Sequence[tuple[SourcedProvision, SourceView | None]]
    ) -> list[tuple[SourcedProvision, DepartureView]]:
        """Number the departures of the lines that are shown, those that are marked in the words first: what an article
        has of its paragraphs is told once.
        """
        told: list[tuple[SourcedProvision, DepartureView]] = []
        known: set[object] = set()
        for marked in (True, False):
            for one, source in shown[: None if marked else 1]:
                pieces = {piece.departure for piece in source.pieces} if source is not None else set()
                for departure in source.departures if source is not None else ():
                    if departure.kind.traits.follows and departure.id not in pieces:
                        continue  # both numbers stand side by side
                    sides = (_place(departure.source), _place(departure.draft))
                    if sides not in known and (departure.id in pieces or not marked):
                        known.add(sides)
                        told.append((one, departure))
                        self._numbers[one.sources.provision, departure.id] = len(told)
        return told

    def _line(self, one: SourcedProvision, source: SourceView | None) -> str:
        """A provision of the draft, the numbers of its departures, and what the source says."""
        provision = one.sources.provision
        number = f"<b>{escape(isolate_text(one.number))}</b> " if one.number else ""
        heading = f"<i>{escape(one.heading)}</i> " if one.heading else ""
        if source is None:
            other = one.sources.sources[0] if one.sources.sources else None
            words = tr("Nothing of this source stands here.")
            right = self._faint(escape(words), above=0)
            if other is not None and one.text.strip():
                right += self._faint(self._to_source(other, other.name), above=0)
            draft = self._words(f"{number}{heading}{escape(one.text)}", one.text)
            return self._row(draft, "", right if one.text.strip() else "")
        pieces = source.pieces
        left = self._pieces(pieces, PieceState.DRAFT) if pieces else escape(one.text)
        right = self._pieces(pieces, PieceState.SOURCE)
        marks = dict.fromkeys(piece.departure for piece in pieces if piece.departure)
        between = " ".join(
            self._link(f"departure:{at}", number_words(at))
            for mark in marks
            if (at := self._numbers.get((provision, mark), 0))
        )
        place = self._faint(self._to_source(source, address_words(source.address)), above=0)
        return self._row(
            self._words(f"{number}{heading}{left}", one.text),
            between,
            place + (self._words(right, one.text) if right else ""),
        )

    def _row(self, left: str, between: str, right: str) -> str:
        edge = f"border-top: 1px solid {self._theme.line}"
        middle = f"<p align='center' style='margin:0'>{between}</p>"
        cells = _in_order(("47%", left), ("6%", middle), ("47%", right))
        return (
            "<tr>"
            + "".join(f"<td width='{wide}' valign='top' style='{edge}'>{html}</td>" for wide, html in cells)
            + "</tr>"
        )

    def _words(self, html: str, text: str) -> str:
        return f"<p {html_direction(text or None)} style='margin-top:0; margin-bottom:2px'>{html}</p>"

    def _pieces(self, pieces: Sequence[SourcePiece], side: PieceState) -> str:
        """What one of the two texts says: what it has alone is underlined in the draft, struck in the source."""
        found = []
        for piece in pieces:
            words = escape(piece.text)
            if piece.state is PieceState.BOTH:
                found.append(words)
            elif piece.state is side and side is PieceState.DRAFT:
                found.append(f"<u style='background-color:{self._theme.inserted}'>{words}</u>")
            elif piece.state is side:
                found.append(f"<s style='background-color:{self._theme.deleted}'>{words}</s>")
        return "".join(found)

    def _departures(self, told: Sequence[tuple[SourcedProvision, DepartureView]]) -> list[str]:
        if not told:
            return []
        parts = [self._title(tr("What differs"))]
        for at, (one, departure) in enumerate(told[:_TOLD], 1):
            number = f"<a name='told{at}'></a>{escape(number_words(at))}"
            title = escape(isolate_text(departure.title))
            place = address_words(one.sources.address) if one.sources.provision != self._provision else ""
            where = f" · {escape(isolate_text(place))}" if place else ""
            parts.append(self._plain(f"{number}&nbsp; {title}{where}", above=6))
            if facts := departure_facts(departure):
                parts.append(self._faint(escape(facts), above=0))
        if len(told) > _TOLD:
            parts.append(self._faint(escape(tr("and %n departures more", "", len(told) - _TOLD))))
        return parts

    def _gone(self, source: SourceView) -> list[str]:
        """Departures of earlier drafts that stand no longer."""
        if not source.gone:
            return []
        parts = [self._title(tr("What differed before, and does no longer"))]
        for departure in source.gone[:_TOLD]:
            parts.append(self._plain(escape(isolate_text(departure.title)), above=6))
            if facts := departure_facts(departure):
                parts.append(self._faint(escape(facts), above=0))
        return parts

    def _cited(self, one: SourcedProvision) -> list[str]:
        """What the words of the provision cite of the shelf."""
        if not one.cites:
            return []
        parts = [self._title(tr("Cited here"))]
        for cited in one.cites:
            self._sources.append((cited.instrument, cited.provision))
            link = self._link(f"source:{len(self._sources) - 1}", cited.name)
            parts.append(self._plain(f"{escape(in_quotes(cited.words))} → {link}", above=4))
        return parts

    def _asked(self, found: DraftSources, one: SourcedProvision) -> list[str]:
        """The proposals on the provision that take over a source."""
        address = one.sources.address
        here = [asked for asked in found.asked if address and _is_at(asked.address, address)]
        if not here:
            return []
        return [self._title(tr("Proposals that take over a source")), *map(self._proposal, here)]

    def _proposal(self, asked: AskedSource) -> str:
        names = commas(dict.fromkeys(chip.full or chip.name for chip in asked.chips))
        self._papers.append(asked.paper)
        paper = self._link(f"paper:{len(self._papers) - 1}", in_quotes(asked.paper))
        share = percent_words(percent_of(asked.share))
        line = join_facts((escape(with_label(names, asked.told)) if names else escape(asked.told), escape(share)))
        return self._plain(f"{line} · {paper}", above=4)


def _below(provisions: Sequence[SourcedProvision], above: SourcedProvision) -> list[SourcedProvision]:
    """All that stands under a provision, in order."""
    inside = {above.sources.provision}
    found = []
    for one in provisions:
        if one.parent in inside:
            inside.add(one.sources.provision)
            found.append(one)
    return found


def _is_at(place: str, address: str) -> bool:
    """Whether a place is an address, or stands under it."""
    return place == address or place.startswith(f"{address}(")


def _place(side: Side | None) -> object:
    """Where words of a departure stand in one of the two texts."""
    return (side.provision, side.field, side.start, side.end) if side is not None else None


def _in_order(*cells: T) -> tuple[T, ...]:
    """Cells of a line as they stand from the left: the draft is on the side on which our lines begin."""
    return tuple(reversed(cells)) if "rtl" in html_direction() else cells
