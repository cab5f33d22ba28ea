"""An amendment and one change of it in full: its weight and places, both wordings, who asked for it and where, how the
link is known, who asked for the contrary, who stands where on its provision, the life of its words, the delegate's
notes.

It shows what it is given and decides nothing. Everything on it is also one text, for who cannot see it. A page is made
in the next turns of the event loop, so that the texts have moved before it; until then nothing on the old one answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.desktop.changes.details.amendment_facts import head_html, others_asked, place_links, read_html, where_words
from app.desktop.changes.details.article_page import article_html, article_link, article_rows
from app.desktop.changes.details.asked_card import AskedCard, by_paper, card_of, rejected_html
from app.desktop.changes.details.parts import FoldingSection, WordsLabel, passage_html, row_of, small_button
from app.desktop.changes.details.positions import positions_here
from app.desktop.changes.details.recognition import recognised_here
from app.desktop.changes.details.source_facts import bearing_html, cited_html, sources_html, sources_of
from app.desktop.changes.list.entries import part_of
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, join_facts, number_words, with_label
from app.desktop.ground.language.terms import class_words, kind_words, names_words, priority_words, tag_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import TimeSlicer, paint_next_turn
from app.desktop.texts.amendment_verbs import BRIEF, COPY, CORRECT, EXPORT, amendment_verbs
from app.redline.chips import name_key
from app.redline.model import AmendmentKind, RowState
from app.treaty.changes import BRACKET_EVENTS

if TYPE_CHECKING:
    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.style.theme import Theme
    from app.redline.model import Amendment, ChangeView, Chip, Redline
    from app.services.history.source_views import CitedPlace
    from app.services.proposals.positions import DraftPositions
    from app.treaty.attributions import Attribution
    from app.treaty.notes import Note
    from app.treaty.proposals import Proposal, ProposalPaper

_ABOVE_CARD = 8
"""Pixels between the top of the pane and a card to which the reader was led."""
_MOST_TOGETHER = 12
"""How many of the amendments that are chosen together have a line."""
_MOST_CARDS = 6
"""How many cards of other changes of an amendment stand on a page."""
_TOGETHER = 4
"""Milliseconds in which parts of a page are made in one turn: where many asked they are dozens of widgets."""


class Details(QScrollArea):
    """The pane that shows one change.

    Emits `anchorClicked(link)`: "change:ID", "row:ID", "confirm:N", "reject:N", "correct:N" (N the number of an
    attribution of the change, -1 for the change itself; "N/ID" of another change of its amendment), "life:ID" (of the
    change), "note:ID", "note:" for a new one on the change, "verb:NAME" for a deed on what is chosen, "read:" to
    mark its amendment as read, or as unread again,
    "source:INSTRUMENT/ID" for the words of a source, "sources:ID" for those of a provision beside it,
    "article:ROW" for the amendments of an article, "positions:ID" of a provision, "page:SIDE/ROW" for the picture of a
    page, "papers:" to add papers with proposals; and `follow_wanted(actor id)`.
    """

    anchorClicked = Signal(QUrl)
    follow_wanted = Signal(str)

    def __init__(self, theme: Theme, memory: Preferences | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._memory = theme, memory
        self._proposals: Mapping[str, Proposal] = {}
        self._aside: dict[str, list[Attribution]] = {}
        self._followed: Mapping[str, str] = {}
        self._lives: Mapping[str, str] = {}
        self._titles: Mapping[str, str] = {}
        self._notes: Mapping[str, Sequence[Note]] | None = None
        self._stand: DraftPositions | None = None
        self._cites: Mapping[str, Sequence[CitedPlace]] = {}
        self._shown: tuple[Redline, ChangeView] | None = None
        self._article: tuple[Redline, str] | None = None
        """The row of the article that is told of in the place of a change."""
        self._folded: dict[str, bool] = {}
        self._parts: list[QWidget] = []
        self._amendments: tuple[Redline | None, Mapping[str, Amendment]] = (None, {})
        """The amendments of a redline by the changes in them."""
        self._read = ""
        """The id of the change that is written on the page."""
        self._seen: bool | None = None
        """Whether its amendment is marked as read; None where that is not known."""
        self._name: tuple[str, Chip] | None = None
        """Whose card is to be shown when the page of a change is written, and the id of that change."""
        self._cleared = False
        """Whether the page says that no change is chosen."""
        self._turns = TimeSlicer(self, together=_TOGETHER)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The change in detail"))
        self.setMinimumWidth(220)
        self.clear()

    # --- what it is given ---

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        if theme != self._theme:
            self._theme, self._cleared = theme, False
            self._again()

    def show_papers(self, papers: Sequence[ProposalPaper]) -> None:
        """Know why things were asked, by the papers behind the changes that are shown from now on."""
        self._proposals = {one.id: one for paper in papers for one in paper.proposals}

    def show_set_aside(self, attributions: Sequence[Attribution]) -> None:
        """Know what was found of who asked and a person rejected, for the changes that are shown from now on."""
        self._aside = {}
        for one in attributions:
            self._aside.setdefault(one.change, []).append(one)

    def show_followed(self, followed: Mapping[str, str]) -> None:
        """Know whom the reader follows, and in which colour, by actor id."""
        if followed != self._followed:
            self._followed = followed
            self._again()

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Know by what short titles a reader calls papers, by their names."""
        if titles != self._titles:
            self._titles = titles
            self._again()

    def show_lives(self, lives: Mapping[str, str]) -> None:
        """Know the life of the words of changes in one line each, by change id."""
        self._lives = lives
        self._again()

    def show_notes(self, notes: Mapping[str, Sequence[Note]]) -> None:
        """Know which notes of the delegate the changes touch, by change id."""
        self._notes = notes
        self._again()

    def show_positions(self, stand: DraftPositions | None) -> None:
        """Know who stands where, laid on the newer draft."""
        self._stand = stand
        self._again()

    def show_citations(self, cites: Mapping[str, Sequence[CitedPlace]]) -> None:
        """Know what provisions of the newer draft cite of the instruments on the shelf, by their ids."""
        if cites != self._cites:
            self._cites = cites
            self._again()

    def show_read(self, read: bool | None) -> None:
        """Know whether the amendment that is shown is marked as read; None where that is not known."""
        if read is not self._seen:
            self._seen = read
            self._again()

    # --- what it shows ---

    def clear(self) -> None:
        """Show no change: say what the pane is for, and what to do."""
        self._turns.stop()
        self._shown, self._read, self._article = None, "", None
        if self._cleared:
            return  # it says so already
        self._cleared = True
        said = (
            tr("Choose a change in the text or in the list: who asked for it, and where, is shown here."),
            tr("F7 goes to the next amendment, Ctrl+G to an article, Ctrl+K to anything by its name."),
            tr("F2 explains the marks."),
        )
        self._page([self._words(escape(words), faint=True) for words in said])

    def show_article(self, redline: Redline, row: str) -> None:
        """Show the amendments of the article in which a row stands, in prose: no change of the row itself is shown."""
        told = article_html(redline, row)
        told += _sources_here(redline, row) if told else []
        self.clear()
        if told:
            self._article, self._cleared = (redline, row), False
            self._page([self._words(html, faint=faint) for html, faint in told])
            self.verticalScrollBar().setValue(0)

    def show_change(self, redline: Redline, view: ChangeView) -> None:
        """Show `view`, one of the changes of `redline`, a frame from now: the texts are painted first."""
        self._shown, self._article = (redline, view), None
        self._turns.begin(self._write())

    def show_several(self, headlines: Sequence[str]) -> None:
        """Show that several amendments are chosen together, and what can be done with them."""
        self._turns.stop()
        self._read, self._cleared = "", False
        words = tr("%n are chosen together", "", len(headlines))
        lines = [escape(one) for one in headlines[:_MOST_TOGETHER] if one]
        found: list[QWidget] = [self._words(f"<b>{escape(words)}</b>"), self._verbs(several=True)]
        found += [self._words(f"• {line}") for line in lines]
        if len(headlines) > _MOST_TOGETHER:
            more = tr("and %n more", "", len(headlines) - _MOST_TOGETHER)
            found.append(self._words(escape(more), faint=True))
        self._page(found)

    def show_name(self, chip: Chip) -> None:
        """Bring into sight, on the page of the change that is shown, what shows that the one on a chip asked for it."""
        if self._shown is None:
            return
        self._name = (self._shown[1].id, chip)
        if not self._turns.going:
            self._reveal()

    def _reveal(self) -> None:
        """Show the card of the one who is wanted: its section opens, the page goes to it, it stands out."""
        wanted, page = self._name, self.widget()
        self._name = None
        if wanted is None or wanted[0] != self._read or page is None:
            return
        cards = page.findChildren(AskedCard)
        for other in cards:
            other.marked = False
        card = card_of(cards, wanted[1])
        if card is None:
            return
        card.mark()
        for section in page.findChildren(FoldingSection):
            if section.isAncestorOf(card):
                section.reveal()
        layout = page.layout()
        if layout is not None:
            layout.activate()
        page.adjustSize()
        self.verticalScrollBar().setValue(card.mapTo(page, QPoint(0, 0)).y() - _ABOVE_CARD)
        announce(self, card.accessibleName())

    def written(self) -> Details:
        """The same pane, with what is due written on its page now."""
        if self._turns.going:
            self._turns.stop()
            for _ in self._write():
                pass
        return self

    def _write(self) -> Iterator[None]:
        """Write the page of the change that is shown: its parts are made one after the other, then it stands there."""
        assert self._shown is not None
        redline, view = self._shown
        amendment = self._amendment_of(redline, view)
        parts = self._amendment(redline, amendment, view.row) if amendment is not None else []
        parts += [*self._head(redline, view), *self._wording(view)]
        yield
        parts += self._who(redline, view)
        yield
        if amendment is not None and not names_words(redline.names):
            parts += self._others(redline, amendment, view)
            yield
        parts += self._rest(redline, view)
        yield
        place = self.verticalScrollBar().value() if self._read == view.id else 0
        self._read, self._cleared = view.id, False
        paint_next_turn(self.viewport())
        self._page(parts)
        self.verticalScrollBar().setValue(place)
        self._reveal()

    def _lead(self, link: str) -> None:
        """Follow a link of the page, unless the page is of a change that the reader has left."""
        if not self._turns.going:
            self.anchorClicked.emit(QUrl(link))

    def toPlainText(self) -> str:
        """Everything on the page as text, folded parts included."""
        self.written()
        return self._text()

    def _text(self) -> str:
        lines: list[str] = []
        for part in self._parts:
            for label in [part, *part.findChildren(QWidget)]:
                if isinstance(label, WordsLabel):
                    lines.append(label.plain)
                elif isinstance(label, QLabel):
                    lines.append(label.text())
                elif isinstance(label, FoldingSection):
                    lines.append(label.head.text())
        return "\n".join(lines)

    def _again(self) -> None:
        if self._article is not None:
            self.show_article(*self._article)
        elif self._shown is None:
            self.clear()
        else:
            self.show_change(*self._shown)

    def _page(self, parts: Sequence[QWidget]) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._parts = list(parts)
        self.setWidget(page)
        self.setAccessibleDescription(self._text())

    # --- its parts ---

    def _words(self, html: str, *, faint: bool = False, ground: str = "") -> WordsLabel:
        words = WordsLabel(html, self._theme, faint=faint, ground=ground)
        words.linkActivated.connect(self._lead)
        return words

    def _section(self, name: str, words: str, *, opened: bool = True) -> FoldingSection:
        """A section that stays as the reader folded it, from change to change and from evening to evening."""
        usual = self._memory.switch(f"details_{name}", opened) if self._memory is not None else opened
        section = FoldingSection(words, self._theme, opened=not self._folded.get(name, not usual))
        section.folded.connect(lambda folded: self._fold(name, folded))
        return section

    def _fold(self, name: str, folded: bool) -> None:
        self._folded[name] = folded
        if self._memory is not None:
            self._memory.choose(f"details_{name}", not folded)

    def _amendment_of(self, redline: Redline, view: ChangeView) -> Amendment | None:
        if self._amendments[0] is not redline:
            self._amendments = (redline, {change: one for one in redline.amendments for change in one.changes})
        return self._amendments[1].get(view.id)

    def _amendment(self, redline: Redline, amendment: Amendment, row: str) -> list[QWidget]:
        """The amendment, before the change of it that is shown, which stands in a row."""
        number, weight = head_html(amendment, redline)
        where = escape(where_words(amendment))
        found: list[QWidget] = [
            self._words(number),
            self._words(passage_html(amendment.headline)),
            self._words(" · ".join(word for word in (where, article_link(redline, row)) if word), faint=True),
            self._words(weight),
            *([self._words(bearing_html(amendment.bearings))] if amendment.bearings else []),
            *([self._words(read_html(self._seen), faint=True)] if self._seen is not None else []),
            self._verbs(several=False),
        ]
        if links := place_links(amendment, redline):
            count = tr("In %n places", "", len(links))
            opened = amendment.kind is AmendmentKind.THROUGHOUT
            section = self._section("places", count, opened=opened)
            section.column.addWidget(self._words(" · ".join(links)))
            found.append(section)
        return found

    def _verbs(self, *, several: bool) -> QWidget:
        """What can be done with what is chosen; who asked for one change is answered at its cards."""
        buttons: list[QPushButton] = []
        for verb in amendment_verbs():
            if several or verb.name in (BRIEF, COPY, EXPORT):
                button = small_button(verb.button, verb.words.replace("&", ""), self._theme)
                button.setToolTip(QKeySequence(verb.keys).toString(QKeySequence.SequenceFormat.NativeText))
                button.clicked.connect(lambda _checked=False, name=verb.name: self._lead(f"verb:{name}"))
                if not (several and verb.name == CORRECT):
                    buttons.append(button)
        return row_of(*buttons)

    def _others(self, redline: Redline, amendment: Amendment, view: ChangeView) -> list[QWidget]:
        """What shows who asked for the other changes of the amendment."""
        inside = frozenset(amendment.changes)
        asked = others_asked([one for one in redline.changes if one.id in inside], view.id)
        if not asked:
            return []
        section = self._section("others", tr("Who asked for other changes of this amendment"))
        for other, one in asked[:_MOST_CARDS]:
            words = with_label(tr("Change {number}").format(number=number_words(other.number)), other.title)
            link = f"<a href='change:{escape(other.id)}'>{escape(words)}</a>"
            lead = escape(tr("asked for the contrary")) if one.opposite else ""
            section.column.addWidget(self._words(" · ".join(word for word in (link, lead) if word)))
            section.column.addWidget(self._card(other, [one], f"/{other.id}"))
        if len(asked) > _MOST_CARDS:
            more = tr("and %n more: they stand at the changes inside", "", len(asked) - _MOST_CARDS)
            section.column.addWidget(self._words(escape(more), faint=True))
        return [section]

    def _head(self, redline: Redline, view: ChangeView) -> list[QWidget]:
        count = tr("Change {number} of {all}").format(
            number=number_words(view.number), all=number_words(len(redline.changes))
        )
        sorts = [class_words(view.weight.value), *map(tag_words, view.tags)]
        old, new = address_words(view.older_address), address_words(view.newer_address)
        where = (
            tr("{older} → {newer}").format(older=isolate_text(old), newer=isolate_text(new))
            if old and new and old != new
            else isolate_text(new or old)
        )
        event = next((g for g in redline.groups if g.id == view.group and g.kind in BRACKET_EVENTS), None)
        return [
            self._words(escape(join_facts((part_of(view), count))), faint=True),
            self._words(f"<b>{escape(kind_words(view.kind.value))}</b> · {escape(' · '.join(sorts))}"),
            self._words(escape(where), faint=True),
            *([self._words(escape(event.title), faint=True)] if event is not None else []),
        ]

    def _wording(self, view: ChangeView) -> list[QWidget]:
        theme = self._theme
        found: list[QWidget] = []
        if view.older_text and view.older_text == view.newer_text:
            same = escape(tr("the same words in both drafts"))
            found.append(self._words(f"{passage_html(view.newer_text, tag='u')} – {same}"))
        else:
            if view.older_text:
                older = self._words(passage_html(view.older_text, tag="s"), ground=theme.deleted)
                older.setAccessibleName(tr("Older words: {words}").format(words=view.older_text))
                found.append(older)
            if view.newer_text:
                newer = self._words(passage_html(view.newer_text, tag="u"), ground=theme.inserted)
                newer.setAccessibleName(tr("Newer words: {words}").format(words=view.newer_text))
                found.append(newer)
        if view.note:
            found.append(self._words(escape(view.note)))
        return found

    def _who(self, redline: Redline, view: ChangeView) -> list[QWidget]:
        """Who asked, or that it is not known yet: then there is nothing to answer."""
        words = names_words(redline.names)
        if not words:
            return self._asked(view)
        who = self._section("asked", tr("Who asked"))
        who.column.addWidget(self._words(escape(words), faint=True))
        return [who]

    def _asked(self, view: ChangeView) -> list[QWidget]:
        asked = [one for one in view.attributions if not one.opposite]
        against = [one for one in view.attributions if one.opposite]
        who = self._section("asked", tr("Who asked"))
        if not asked:
            nobody = escape(tr("Unattributed"))
            why = escape(tr("nothing was found in the drafts and papers that shows who asked."))
            who.column.addWidget(self._words(f"<b>{nobody}</b>: {why}"))
        for alike in by_paper(asked):
            who.column.addWidget(self._card(view, alike))
        words = tr("Somebody else asked, too…") if asked else tr("Say who asked…")
        more = small_button(words, words, self._theme)
        more.clicked.connect(lambda: self._lead("correct:-1"))
        buttons = [more]
        if not asked and not self._proposals:
            # Nothing but the drafts was read: whoever compares two files for the first time is told what shows names.
            papers = small_button(tr("Add proposals…"), tr("Add proposals…"), self._theme)
            papers.clicked.connect(lambda: self._lead("papers:"))
            buttons.append(papers)
        who.column.addWidget(row_of(*buttons))
        found = [who, *([self._before(aside)] if (aside := self._aside.get(view.id)) else [])]
        if not against:
            return found
        contrary = self._section("against", tr("Asked for the contrary"))
        for alike in by_paper(against):
            contrary.column.addWidget(self._card(view, alike))
        return [*found, contrary]

    def _before(self, aside: Sequence[Attribution]) -> QWidget:
        """What was found before a person said otherwise, folded: it names nobody any more."""
        section = self._section("aside", tr("Found before, then rejected"), opened=False)
        for one in aside:
            for html in rejected_html(one, self._titles):
                section.column.addWidget(self._words(html, faint=True))
        return section

    def _card(self, view: ChangeView, alike: Sequence[Attribution], of: str = "") -> AskedCard:
        """The card of attributions; `of` is added to its answers where it is not of the change that is shown."""
        card = AskedCard(view, alike, self._proposals, self._theme, self._followed, titles=self._titles)
        numbers = [view.attributions.index(one) for one in alike]
        card.answered.connect(lambda what, place: self._lead(f"{what}:{numbers[place]}{of}"))
        card.follow_wanted.connect(self.follow_wanted)
        return card

    def cards_for(self, view: ChangeView, chip: Chip) -> list[AskedCard]:
        """Cards of their own of what shows that the one on a chip asked for a change, what the chip says first; answers
        go the way of those on the page.
        """
        cards: list[AskedCard] = []
        for alike in by_paper([one for one in view.attributions if one.opposite is chip.opposite]):
            card = AskedCard(view, alike, self._proposals, self._theme, self._followed, titles=self._titles, brief=True)
            numbers = [view.attributions.index(one) for one in alike]
            card.answered.connect(
                lambda what, place, numbers=numbers: self.anchorClicked.emit(QUrl(f"{what}:{numbers[place]}/{view.id}"))
            )
            card.follow_wanted.connect(self.follow_wanted)
            if name_key(chip) in map(name_key, card.chips):
                cards.append(card)
        return sorted(cards, key=lambda card: chip not in card.chips)

    def _rest(self, redline: Redline, view: ChangeView) -> list[QWidget]:
        found: list[QWidget] = []
        row = next((row for row in redline.rows if row.id == view.row), None)
        cell = row.newer if row is not None else None
        if cell is not None and (sources := sources_of(redline, cell.provision)) is not None:
            section = self._section("sources", tr("Where the words come from"))
            if view.bearings:
                section.column.addWidget(self._words(f"<b>{bearing_html(view.bearings)}</b>"))
            for html, faint in sources_html(sources):
                section.column.addWidget(self._words(html, faint=faint))
            for html in cited_html(self._cites.get(cell.provision, ())):
                section.column.addWidget(self._words(html))
            found.append(section)
        if self._stand is not None and cell is not None:
            lines = positions_here(self._stand, cell.provision)
            if lines:
                section = self._section("positions", tr("Positions on this provision"))
                for line in lines:
                    section.column.addWidget(self._words(line))
                found.append(section)
        if view.id in self._lives:
            section = self._section("life", tr("The life of these words"))
            link = f"<a href='life:{escape(view.id)}'>" + escape(tr("The whole provision, draft by draft")) + "</a>"
            section.column.addWidget(self._words(f"{escape(self._lives[view.id])}<br>{link}"))
            found.append(section)
        if self._notes is not None:
            found.append(self._noted(view, self._notes.get(view.id, ())))
        if row is not None and (said := recognised_here(row)):
            section = self._section("recognised", tr("Recognised in a picture"))
            section.column.addWidget(self._words(said))
            found.append(section)
        found += self._ways(redline, view)
        if row is not None and row.paired:
            section = self._section("paired", tr("Why these two stand side by side"), opened=False)
            section.column.addWidget(self._words(escape(row.paired), faint=True))
            found.append(section)
        return found

    def _noted(self, view: ChangeView, notes: Sequence[Note]) -> FoldingSection:
        section = self._section("notes", tr("Your notes"))
        for note in notes:
            lead = priority_words(note.priority.value)
            warning = note.priority.value == "redline"
            colour = self._theme.warning if warning else self._theme.ink
            link = f"<a href='note:{escape(note.id)}'>" + escape(tr("Open")) + "</a>"
            words = f"<b style='color:{colour}'>{'! ' if warning else ''}{escape(lead)}</b> · {passage_html(note.text)}"
            section.column.addWidget(self._words(f"{words} {link}"))
        add = small_button(tr("Add a note…"), tr("Add a note on this change"), self._theme)
        add.clicked.connect(lambda: self._lead("note:"))
        section.column.addWidget(row_of(add))
        return section

    def _ways(self, redline: Redline, view: ChangeView) -> list[QWidget]:
        """Where one can go from here: the ends of a move, the move in which a change stands."""
        links: list[str] = []
        if view.kind.value == "move":
            for row in (row for row in redline.rows if view.id in row.changes):
                left = row.state is RowState.MOVED_FROM
                cell = row.older if left else row.newer or row.older
                if cell:
                    words = tr("where it stood: {place}") if left else tr("where it stands now: {place}")
                    place = isolate_text(address_words(cell.address))
                    links.append(f"<a href='row:{escape(row.id)}'>{escape(words.format(place=place))}</a>")
        outer = next((other for other in redline.changes if other.id == view.within), None) if view.within else None
        if outer:
            words = tr("inside a move: {move}").format(move=isolate_text(outer.title))
            links.append(f"<a href='change:{escape(outer.id)}'>{escape(words)}</a>")
        return [self._words("<br>".join(links))] if links else []


def _sources_here(redline: Redline, row: str) -> list[tuple[str, bool]]:
    """Where the words of the article come from in which a row stands, in lines of rich text."""
    first = next(iter(article_rows(redline, row)), None)
    told = sources_of(redline, first.newer.provision) if first is not None and first.newer is not None else None
    if told is None:
        return []
    title = tr("Where the words come from")
    return [(f"<b>{escape(title)}</b>", False), *sources_html(told)]
