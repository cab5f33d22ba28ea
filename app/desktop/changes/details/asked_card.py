"""One answer to "who asked for this change?" as a card: the names, what they asked and where, and how the link to this
change is known. What was matched stands in a broken border and says so; what is marked in a full one.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.desktop.changes.chips import ChipLabel
from app.desktop.changes.details.parts import Card, WordsLabel, passage_html, row_of, small_button
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.phrases import clauses, commas, in_quotes, join_facts, spot_words, with_label
from app.desktop.ground.language.terms import evidence_words, role_words, stance_words
from app.desktop.ground.language.translation import day_words, tr
from app.redline.chips import name_key

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.style.theme import Theme
    from app.redline.model import ChangeView, Chip
    from app.treaty.attributions import Attribution
    from app.treaty.proposals import Proposal

_WHY = 280
"""Letters of a rationale, and of a block of a paper, that are shown before the rest is asked for."""


class AskedCard(Card):
    """Emits `answered(what)` with "confirm", "reject" or "correct", and `follow_wanted(actor id)`."""

    answered = Signal(str)
    follow_wanted = Signal(str)

    def __init__(
        self,
        view: ChangeView,
        attribution: Attribution,
        proposal: Proposal | None,
        theme: Theme,
        followed: Mapping[str, str],
    ) -> None:
        super().__init__(theme, broken=attribution.link.value == "matched", quiet=attribution.opposite)
        self._theme, self._followed = theme, followed
        chips = chips_for(view, attribution)
        self.chips = tuple(chips)
        """The names that it speaks of."""
        self.names = commas(dict.fromkeys([chip.full or chip.name for chip in chips]))
        self._head(attribution, chips)
        self._passage(attribution, proposal)
        self._link(attribution)
        self._answers(attribution)
        self.setAccessibleName(self.said(attribution))

    def said(self, attribution: Attribution) -> str:
        """The card in one sentence."""
        verb = tr("asked for the contrary") if attribution.opposite else tr("asked")
        asked = with_label(f"{self.names} {verb}", stance_words(attribution.stance.value))
        return f"{asked}. {link_sentence(attribution)}"

    def _head(self, attribution: Attribution, chips: list[Chip]) -> None:
        labels: list[QWidget] = []
        for chip in chips:
            label = ChipLabel(chip, self._theme, self._followed)
            label.follow_wanted.connect(self.follow_wanted)
            labels.append(label)
        self.column.addWidget(row_of(*labels))
        verb = tr("asked for the contrary") if attribution.opposite else tr("asked")
        words = with_label(
            f"<b>{escape(self.names)}</b> {escape(verb)}", escape(stance_words(attribution.stance.value))
        )
        if attribution.role not in ("", "proponent"):
            words += f" ({escape(role_words(attribution.role))})"
        self._add(words)
        unread = [actor.as_written for actor in attribution.actors if actor.id == "?"]
        if unread:
            said = tr("As written; no delegation is confirmed for this name: {names}").format(names=commas(unread))
            self._add(escape(said), faint=True)
        asked = attribution.asked
        source = (evidence_words(asked.kind.value), asked.source, spot_words(asked.where), day_words(asked.date))
        self._add(escape(join_facts(source)), faint=True)

    def _passage(self, attribution: Attribution, proposal: Proposal | None) -> None:
        """The passage in which it was asked, and why, as the paper says it."""
        quote = attribution.asked.quote
        if quote:
            self._add(in_quotes(passage_html(quote, attribution.words)), ground=self._theme.panel)
        block = proposal.text if proposal is not None else ""
        if len(" ".join(block.split())) > len(" ".join(quote.split())) + 40:
            whole = WordsLabel(passage_html(block, attribution.words), self._theme, ground=self._theme.panel)
            whole.hide()
            more = small_button(
                tr("The whole block of the paper"), tr("Show the whole block of the paper"), self._theme
            )
            more.clicked.connect(lambda: whole.setVisible(whole.isHidden()))
            self.column.addWidget(row_of(more))
            self.column.addWidget(whole)
        if proposal is not None and proposal.rationale:
            self._why(proposal.rationale)

    def _why(self, rationale: str) -> None:
        lead = f"<span style='color:{self._theme.faint}'>" + escape(tr("Rationale:")) + "</span> "
        cut = textwrap.shorten(rationale, _WHY, placeholder=" …")
        words = self._add(lead + passage_html(cut))
        if cut != " ".join(rationale.split()):
            whole = WordsLabel(lead + passage_html(rationale), self._theme)
            whole.hide()
            more = small_button(tr("All of it"), tr("Show the whole rationale"), self._theme)
            for done in (words.hide, whole.show, more.hide):
                more.clicked.connect(done)
            self.column.addWidget(whole)
            self.column.addWidget(row_of(more))

    def _link(self, attribution: Attribution) -> None:
        words = escape(link_sentence(attribution))
        if attribution.link.value == "matched":
            words += " " + escape(tr("Likeness {score} of 1.").format(score=f"{attribution.score:.2f}"))
        if attribution.words:
            common = clauses(f"<b>{escape(word)}</b>" for word in attribution.words)
            words += "<br>" + escape(tr("Words in common:")) + f" {common}"
        for note in attribution.notes:
            words += f"<br>{isolate_text(escape(str(note)))}"
        self._add(words, faint=True)

    def _answers(self, attribution: Attribution) -> None:
        """What a person can say of it; what is marked or said already needs no word of confirmation."""
        answers = [("confirm", tr("Confirm")), ("reject", tr("Reject")), ("correct", tr("Correct…"))]
        buttons: list[QWidget] = []
        for what, words in answers:
            if what == "confirm" and attribution.link.value != "matched":
                continue
            button = small_button(words, f"{words} {self.names}", self._theme)
            button.clicked.connect(lambda _checked=False, what=what: self.answered.emit(what))
            buttons.append(button)
        self.column.addWidget(row_of(*buttons))

    def _add(self, html: str, *, faint: bool = False, ground: str = "") -> WordsLabel:
        """A line of the card: on a ground the words of a document, else our own, which begin on our side."""
        html = html if ground else f"<div {html_direction()}>{html}</div>"
        words = WordsLabel(html, self._theme, faint=faint, ground=ground)
        self.column.addWidget(words)
        return words


def card_of(cards: Sequence[AskedCard], chip: Chip) -> AskedCard | None:
    """The card that speaks of the one on a chip: the one that says it as the chip does, else the first of that name."""
    key = name_key(chip)
    named = [card for card in cards if any(name_key(one) == key for one in card.chips)]
    return next((card for card in named if chip in card.chips), named[0] if named else None)


def link_sentence(attribution: Attribution) -> str:
    """How the link is known, in sentences."""
    words = {
        "marked": tr("The draft itself marks these words."),
        "matched": tr(
            "≈ Found by wording: the words that changed are words that were proposed. It is not recorded that one "
            "follows from the other."
        ),
        "asserted": tr("✎ A person says so."),
    }
    return words[attribution.link.value]


def chips_for(view: ChangeView, attribution: Attribution) -> list[Chip]:
    """The chips of a change that speak of one of its attributions."""
    names = {(actor.id, actor.as_written if actor.id == "?" else "") for actor in attribution.actors}
    found = [
        chip
        for chip in view.chips
        if chip.link is attribution.link
        and chip.opposite is attribution.opposite
        and chip.stance == attribution.stance.value
        and any(chip.actor == actor and (not written or written in chip.name) for actor, written in names)
    ]
    return list({(chip.actor, chip.name): chip for chip in found}.values())
