"""What the program read from a block: who, for whom, where, against which draft, what is asked, and why.

It shows and decides nothing; where something is doubtful it says so above everything else.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from app.desktop.ground.language.actor_names import actor_name, actor_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.phrases import address_words, commas, join_facts, spot_words, tell_message
from app.desktop.ground.language.terms import draft_name, edit_words, review_words, role_words, stance_words
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QResizeEvent

    from app.desktop.ground.style.theme import Theme
    from app.services.dossiers.dossier import DraftSummary
    from app.services.proposals.review import ReviewBlock
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import Proposal

_CHIPS_HEIGHT = 132
"""Pixels that the names take at most; more of them scroll."""
_SCROLL_BAR = 20


class ReadPane(QWidget):
    """The right pane of the review: chips of the actors above, all else below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self._flow.setContentsMargins(10, 8, 10, 4)
        self._area = QScrollArea()
        self._area.setWidget(self.chips)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("The proposal as it was read"))
        self.page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.page.document().setDocumentMargin(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area)
        column.addWidget(self.page, 1)

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters from the next block on: what is asked is read as the passage is."""
        self._theme = theme
        self.page.setFont(font)

    def show_block(
        self, block: ReviewBlock | None, current: int, register: Register, draft: DraftSummary | None = None
    ) -> None:
        """Show a block that speaks to `draft`, where it is known which that is; its ask `current` stands out."""
        while (item := self._flow.takeAt(0)) is not None:
            if gone := item.widget():
                gone.hide()
                gone.deleteLater()
        if block is None:
            self.page.clear()
            self._area.setFixedHeight(0)
            return
        chips = [self._chip(actor, register) for actor in block.proposal.actors] or [QLabel(tr("no proponent"))]
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()  # a hidden widget counts as having no size
        self._fit()
        self.page.setHtml(page_of(block, current, register, self._theme, draft))
        if current:
            self.page.scrollToAnchor(f"ask{current}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the names the height that they need, up to a limit."""
        self._area.setFixedHeight(min(_CHIPS_HEIGHT, self._flow.heightForWidth(self.width() - _SCROLL_BAR)))

    def _chip(self, actor: ActorRef, register: Register) -> QLabel:
        theme = self._theme
        known = actor.id != "?"
        square = known and register.type_of(actor.id) not in ("state", "group")
        words = actor_name(register, actor.id) if known else f"? {actor.as_written}"
        label = QLabel(words)
        label.setToolTip(tr("written: {name}").format(name=actor.as_written))
        colour = theme.ink if known else theme.warning
        style = "solid" if known else "dashed"
        label.setStyleSheet(
            f"border: 1px {style} {colour}; border-radius: {2 if square else 9}px; padding: 1px 7px; "
            f"color: {colour}; background: {theme.paper};"
        )
        return label


def page_of(block: ReviewBlock, current: int, register: Register, theme: Theme, draft: DraftSummary | None) -> str:
    """All but the names, as Qt's rich text; every text of a document is escaped."""
    proposal = block.proposal
    own = html_direction()
    parts = [
        f"<p {own} style='color:{theme.warning}'><b>!</b> {escape(tell_message(doubt))}</p>" for doubt in block.doubts
    ]
    parts.append(_facts(proposal, register, theme, draft))
    if not proposal.asks:
        parts.append(f"<p {own}><b>" + tr("Nothing is asked.") + "</b></p>")
    parts += [_ask(proposal, at, theme, chosen=at == current) for at in range(len(proposal.asks))]
    why = escape(proposal.rationale) or tr("none given")
    parts.append(f"<p {own} style='color:{theme.faint}'><b>" + tr("Rationale") + "</b></p>")
    parts.append(f"<p {html_direction(why)}>{why}</p>")
    return "".join(parts)


def _facts(proposal: Proposal, register: Register, theme: Theme, draft: DraftSummary | None) -> str:
    base = proposal.base or tr("the draft before it (the paper names none)")
    if draft is not None:  # by the name and day under which the reader knows it, whatever the paper calls it
        base = join_facts((draft_name(draft.label, unofficial=draft.unofficial), day_words(draft.date)))
    speakers = commas(actor_words(register, one) for one in proposal.speakers)
    facts = (
        ("", review_words(proposal.review.value)),
        (tr("role"), role_words(proposal.role) if proposal.role != "proponent" else ""),
        (tr("spoken by"), speakers),
        (tr("on", "a provision"), address_words(proposal.address)),
        (tr("speaks to"), base),
        (
            tr("from", "a paper"),
            join_facts((proposal.source, spot_words(proposal.where), day_words(proposal.date))),
        ),
    )
    lines = (
        f"<span style='color:{theme.faint}'>{escape(name)}</span> {isolate_text(escape(words))}"
        for name, words in facts
        if words
    )
    return f"<p {html_direction()}>{'<br>'.join(lines)}</p>"


def _ask(proposal: Proposal, at: int, theme: Theme, *, chosen: bool) -> str:
    ask = proposal.asks[at]
    stance = "" if ask.stance.value in ("propose", ask.edit.value) else f" · {stance_words(ask.stance.value)}"
    head = f"<b>{at + 1}. {escape(edit_words(ask.edit.value))}</b>{stance}"
    where = (
        f"<span style='color:{theme.faint}'> {isolate_text(escape(address_words(ask.address)))}</span>"
        if ask.address
        else ""
    )
    ground = f"background:{theme.current};" if chosen else ""
    own = html_direction()
    mark = "◂ " if "rtl" in own else "▸ "
    lines = [f"<a name='ask{at}'></a>{mark if chosen else ''}{head}{where}"]
    if ask.anchor:
        lines.append(
            f"<span style='color:{theme.faint}'>" + tr("at: {words}").format(words=escape(ask.anchor)) + "</span>"
        )
    shown = [f"<p {own} style='margin-top:8px;margin-bottom:0px;{ground}'>{'<br>'.join(lines)}</p>"]
    if words := ask.wording or ask.quote:
        form = "s" if ask.edit.value == "delete" and ask.wording else "span"
        shown.append(f"<p {html_direction(words)} style='margin-top:0px;{ground}'><{form}>{escape(words)}</{form}></p>")
    return "".join(shown)
