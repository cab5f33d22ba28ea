"""One ask among all proposals in full: the passage as written, what is asked, and what became of it, draft by draft.

It writes what `ProposalList` holds into a read-only page of text.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.desktop.ground.language.ask_descriptions import fate_or_none, recorded_words, where_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.passage_edits import edits_html
from app.desktop.ground.language.phrases import address_words, in_quotes, tell_message, with_label
from app.desktop.ground.language.terms import edit_words, fate_words, review_words, stance_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFont

    from app.desktop.ground.style.theme import Theme
    from app.services.proposals.listing import ListedAsk, ProposalList

_SEARCH = "search"
"""Where the link leads that looks for a place."""


class ProposalPage(QTextBrowser):
    """The page. Emits `place_wanted(draft, provision)` when the reader wants to see a place in the texts, and
    `search_wanted` for places of words that do not stand where they should.
    """

    place_wanted = Signal(str, str)
    search_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: list[tuple[str, str]] = []
        self.setOpenLinks(False)
        self.setAccessibleName(tr("The proposal in detail"))
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._follow)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == _SEARCH:
            self.search_wanted.emit()
        else:
            self.place_wanted.emit(*self._places[int(link.path())])

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters; what is shown has to be shown again."""
        self._theme = theme
        self.document().setDefaultFont(font)

    def show_listed(self, book: ProposalList, listed: ListedAsk) -> None:
        """Show an ask."""
        one, proposal, ask = listed.fated, listed.fated.proposal, listed.fated.ask
        self._places.clear()
        own = html_direction()
        faint = f"{own} style='color:{self._theme.faint}; margin-top:0'"
        title = tr("{edit}, stance: {stance}").format(
            edit=edit_words(ask.edit.value), stance=stance_words(ask.stance.value)
        )
        parts = [
            f"<h3 {own} style='margin-bottom:0'>{escape(where_words(one, listed.now))}</h3>",
            f"<p {faint}>{escape(recorded_words(one))} · {escape(review_words(proposal.review.value))}</p>",
            f"<p {own} style='margin-bottom:2px'><b>{escape(title)}</b></p>",
        ]
        if ask.wording or ask.quote:
            words = ask.wording or ask.quote
            parts.append(
                f"<p {html_direction(words)} style='margin-left:12px; margin-top:0'>{in_quotes(escape(words))}</p>"
            )
        if ask.anchor:
            parts.append(
                f"<p {faint}>" + escape(tr("Beside or instead of: “{words}”").format(words=ask.anchor)) + "</p>"
            )
        if listed.is_lost:
            parts.append(self._lost(listed))
        parts.append(self._fates(listed))
        if proposal.rationale:
            words = tr("Rationale: {words}").format(words=proposal.rationale)
            parts.append(f"<p {own} style='color:{self._theme.faint}'>{escape(words)}</p>")
        if proposal.text:
            parts.append(f"<hr><p {own}><b>" + escape(tr("The block as written")) + "</b></p>")
            written = (line for line in proposal.text.split("\n") if line)
            parts += [f"<p {html_direction(line)} style='margin-left:12px'>{edits_html(line)}</p>" for line in written]
        self.setHtml("".join(parts))

    def _lost(self, listed: ListedAsk) -> str:
        """That the words it quotes do not stand where it says, and the way to where they may."""
        told = tr("The words it quotes do not stand in {place} of {draft}.").format(
            place=address_words(listed.fated.address), draft=isolate_text(listed.fated.base)
        )
        words = escape(tr("Look for their place…"))
        search = f"<a style='color:{self._theme.accent}' href='{_SEARCH}:'>{words}</a>"
        return f"<p {html_direction()}>{escape(told)} {search}</p>"

    def _fates(self, listed: ListedAsk) -> str:
        """What each draft has of it, the newest first, with the words that show it."""
        one, own = listed.fated, html_direction()
        if not one.fates:
            none = escape(fate_or_none(""))
            return f"<p {own}>{with_label(f'<b>{none}</b>', escape(tell_message(one.reason)))}</p>"
        parts = []
        for fate in reversed(one.fates):
            place = ""
            if fate.provision:
                self._places.append((fate.draft, fate.provision))
                link = f"place:{len(self._places) - 1}"
                place = (
                    f" <a style='color:{self._theme.accent}' href='{link}'>{escape(address_words(fate.address))}</a>"
                )
            quote = f"<br>{isolate_text(escape(in_quotes(fate.quote)))}" if fate.quote else ""
            words = tr("{draft}: {fate}").format(draft=fate.draft, fate=fate_words(fate.fate.value))
            parts.append(
                f"<p {own}><b>{escape(words)}</b>{place}<br>{isolate_text(escape(tell_message(fate.why)))}{quote}</p>"
            )
        note = (
            f"<p {own} style='color:{self._theme.faint}'>{escape(tell_message(one.reason))}</p>" if one.reason else ""
        )
        return "".join(parts) + note
