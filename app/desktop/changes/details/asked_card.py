"""One answer to "who asked for this change?" as a card: the names, what they asked and where, and how the link to this
change is known. What was matched stands in a broken border and says so; what is marked in a full one.

What the same actors asked in the same paper in the same way stands on one card, which names the paper once; each
passage has its page, its link and its answers there.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.desktop.changes.chips import ChipLabel
from app.desktop.changes.details.parts import Card, WordsLabel, passage_html, row_of, small_button
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.passage_edits import edits_html, edits_in_words
from app.desktop.ground.language.phrases import (
    clauses,
    commas,
    in_quotes,
    join_facts,
    spot_words,
    spots_words,
    with_label,
)
from app.desktop.ground.language.terms import evidence_words, role_words, stance_words
from app.desktop.ground.language.translation import day_words, tr
from app.redline.chips import name_key
from app.services.proposals.paper_names import title_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.style.theme import Theme
    from app.redline.model import ChangeView, Chip
    from app.treaty.attributions import Attribution
    from app.treaty.proposals import Proposal

_NO_TITLES: Mapping[str, str] = {}
_WHY = 280
"""Letters of a rationale, and of a block of a paper, that are shown before the rest is asked for."""


class AskedCard(Card):
    """A `brief` one leaves reasons to the pane beside the texts. Emits `answered(what, place)` with "confirm", "reject"
    or "correct" and the place among those of the card of the attribution that is meant, and `follow_wanted(actor id)`.
    """

    answered = Signal(str, int)
    follow_wanted = Signal(str)

    def __init__(
        self,
        view: ChangeView,
        attributions: Sequence[Attribution],
        proposals: Mapping[str, Proposal],
        theme: Theme,
        followed: Mapping[str, str],
        *,
        titles: Mapping[str, str] = _NO_TITLES,
        brief: bool = False,
    ) -> None:
        attribution = attributions[0]
        super().__init__(theme, broken=attribution.link.value == "matched", quiet=attribution.opposite)
        self._theme, self._followed, self._titles, self._brief = theme, followed, titles, brief
        chips = chips_for(view, attribution)
        self.chips = tuple(chips)
        """The names that it speaks of."""
        self.names = commas(dict.fromkeys([chip.full or chip.name for chip in chips]))
        self._head(attributions, chips)
        for place, one in enumerate(attributions):
            if place:
                self.column.addWidget(_line(theme))
            if len(attributions) > 1 and one.asked.where:
                self._add(escape(spot_words(one.asked.where)), faint=True)
            self._passage(one, proposals.get(one.asked.proposal))
            self._link(one)
            self._answers(one, place)
        self.setAccessibleName(self.said(attribution))

    def said(self, attribution: Attribution) -> str:
        """The card in one sentence."""
        verb = tr("asked for the contrary") if attribution.opposite else tr("asked")
        asked = with_label(f"{self.names} {verb}", stance_words(attribution.stance.value))
        return f"{asked}. {link_sentence(attribution)}"

    def _head(self, attributions: Sequence[Attribution], chips: list[Chip]) -> None:
        attribution = attributions[0]
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
        title = title_of(self._titles, asked.source, asked.date)
        where = spots_words([one.asked.where for one in attributions])
        source = self._add(
            escape(join_facts((evidence_words(asked.kind.value), title, where, day_words(asked.date)))), faint=True
        )
        if title != asked.source:
            source.setToolTip(asked.source)

    def _passage(self, attribution: Attribution, proposal: Proposal | None) -> None:
        """The passage in which it was asked, and why, as the paper says it."""
        quote = attribution.asked.quote
        if quote:
            self._add(
                in_quotes(_passage_html(quote, attribution.words)),
                ground=self._theme.panel,
                said=in_quotes(edits_in_words(quote)),
            )
        block = proposal.text if proposal is not None else ""
        if len(" ".join(block.split())) > len(" ".join(quote.split())) + 40:
            whole = WordsLabel(_passage_html(block, attribution.words), self._theme, ground=self._theme.panel)
            whole.setAccessibleName(edits_in_words(block))
            whole.hide()
            more = small_button(
                tr("The whole block of the paper"), tr("Show the whole block of the paper"), self._theme
            )
            more.clicked.connect(lambda: whole.setVisible(whole.isHidden()))
            self.column.addWidget(row_of(more))
            self.column.addWidget(whole)
        if proposal is not None and proposal.rationale and not self._brief:
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

    def _answers(self, attribution: Attribution, place: int) -> None:
        """What a person can say of it; what is marked or said already needs no word of confirmation."""
        answers = [("confirm", tr("Confirm")), ("reject", tr("Reject")), ("correct", tr("Correct…"))]
        buttons: list[QWidget] = []
        for what, words in answers:
            if what == "confirm" and attribution.link.value != "matched":
                continue
            button = small_button(words, f"{words} {self.names}", self._theme)
            button.clicked.connect(lambda _checked=False, what=what: self.answered.emit(what, place))
            buttons.append(button)
        self.column.addWidget(row_of(*buttons))

    def _add(self, html: str, *, faint: bool = False, ground: str = "", said: str = "") -> WordsLabel:
        """A line of the card: on a ground the words of a document, else our own, which begin on our side. `said` is
        what is heard of it, where its marks say something that its words do not.
        """
        html = html if ground else f"<div {html_direction()}>{html}</div>"
        words = WordsLabel(html, self._theme, faint=faint, ground=ground)
        if said:
            words.setAccessibleName(said)
            words.plain = said
        self.column.addWidget(words)
        return words


def _passage_html(text: str, marked: Sequence[str]) -> str:
    """A passage with its marks, and with the words in common in bold."""
    return edits_html(text, lambda words: passage_html(words, marked))


def _line(theme: Theme) -> QFrame:
    """What stands between two passages of a paper."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setStyleSheet(f"background: {theme.line}")
    return line


def by_paper(attributions: Sequence[Attribution]) -> list[list[Attribution]]:
    """Attributions in their order, those together that say the same but for the passage: the same actors asked the same
    thing in the same paper, and it is known in the same way.
    """
    found: dict[tuple[object, ...], list[Attribution]] = {}
    for one in attributions:
        asked = one.asked
        paper = (asked.source or id(one), asked.date, asked.kind)
        key = (one.actors, one.role, one.stance, one.link, one.opposite, bool(one.elsewhere), *paper)
        found.setdefault(key, []).append(one)
    return list(found.values())


def card_of(cards: Sequence[AskedCard], chip: Chip) -> AskedCard | None:
    """The card that speaks of the one on a chip: the one that says it as the chip does, else the first of that name."""
    key = name_key(chip)
    named = [card for card in cards if any(name_key(one) == key for one in card.chips)]
    return next((card for card in named if chip in card.chips), named[0] if named else None)


def rejected_html(attribution: Attribution, titles: Mapping[str, str]) -> tuple[str, ...]:
    """What was found of who asked and a person rejected, in lines of rich text: who, what and where, the passage, and
    how it was known.
    """
    asked = attribution.asked
    names = commas(actor.as_written for actor in attribution.actors)
    verb = tr("asked for the contrary") if attribution.opposite else tr("asked")
    who = with_label(f"{escape(names)} {escape(verb)}", escape(stance_words(attribution.stance.value)))
    title = title_of(titles, asked.source, asked.date)
    source = join_facts((evidence_words(asked.kind.value), title, spot_words(asked.where), day_words(asked.date)))
    quote = [in_quotes(_passage_html(asked.quote, attribution.words))] if asked.quote else []
    return f"<s>{who}</s>", escape(source), *quote, escape(link_sentence(attribution))


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
