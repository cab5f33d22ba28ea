"""One ask in full: what was asked and where, what became of it, who else asked it, and the smallest edit to it.

It writes what `OurDelegation` holds into a read-only page of text, which a screen reader can read too.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.attribution.positions.related_asks import AskRelation
from app.desktop.delegation.edit_words import instructions, laying_words, marked_html
from app.desktop.ground.language.ask_descriptions import recorded_words, shorten_line, source_words, where_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import begin_on_our_side, html_direction
from app.desktop.ground.language.phrases import address_words, commas, in_quotes, tell_message, with_label
from app.desktop.ground.language.terms import draft_name, edit_words, fate_words, stance_words
from app.desktop.ground.language.translation import tr
from app.treaty.amendments import ProvisionEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from app.desktop.ground.style.theme import Theme
    from app.services.proposals.delegation import OurAsk, OurDelegation
    from app.services.proposals.related_asks import RelatedAsk
    from app.treaty.amendments import ProvisionAmendment


class AskPage(QTextBrowser):
    """The page. Emits `place_wanted(provision)` when the reader wants to see one of the draft that is shown."""

    place_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)
        self.setAccessibleName(tr("The ask in detail"))
        self.document().setDocumentMargin(16)
        begin_on_our_side(self.document())
        self._places: list[str] = []
        self.anchorClicked.connect(lambda link: self.place_wanted.emit(self._places[int(link.path())]))

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters; what is shown has to be shown again."""
        self._theme = theme
        self.document().setDefaultFont(font)

    def show_ask(self, stand: OurDelegation, ask: OurAsk, *, whole: bool) -> None:
        """Show an ask; with `whole`, our whole wording instead of only what was asked."""
        self._places.clear()
        parts = (
            f"<h3 style='margin-bottom:0'>{escape(where_words(ask.fated, ask.now))}</h3>",
            self._faint(recorded_words(ask.fated)),
            self._fate(stand, ask),
            self._edit(stand, ask, whole),
            self._asked(ask),
            self._company(ask),
        )
        self.setHtml("".join(parts))

    def _faint(self, words: str) -> str:
        return f"<p style='color:{self._theme.faint}; margin-top:0'>{escape(words)}</p>" if words else ""

    def _head(self, words: str) -> str:
        return f"<p style='margin-bottom:2px'><b>{escape(words)}</b></p>"

    def _link(self, provision: str, words: str) -> str:
        """A link to a provision; it is known by its number, since an id is no part of an address."""
        self._places.append(provision)
        return f"<a style='color:{self._theme.accent}' href='place:{len(self._places) - 1}'>{escape(words)}</a>"

    def _fate(self, stand: OurDelegation, ask: OurAsk) -> str:
        """The fate in the draft that is shown, then those in the others."""
        found = stand.fate(ask)
        if found is None:
            said = tell_message(ask.fated.reason) or tr("It has no fate in this draft.")
            return (
                self._head(tr("In {draft}").format(draft=_named(stand, stand.draft)))
                + f"<p style='margin-top:0'>{isolate_text(escape(said))}</p>"
            )
        title = tr("In {draft}: {fate}").format(draft=_named(stand, stand.draft), fate=fate_words(found.fate.value))
        side = html_direction(found.quote)
        quote = f"<p {side} style='margin-left:12px'>{in_quotes(escape(found.quote))}</p>" if found.quote else ""
        link = ""
        if found.provision:
            place = tr("Show {place} in the texts").format(place=address_words(found.address))
            link = f"<p>{self._link(found.provision, place)}</p>"
        note = self._faint(tell_message(ask.fated.reason))
        others = [
            tr("{draft}: {fate}").format(draft=_named(stand, one.draft), fate=fate_words(one.fate.value))
            + (f" ({address_words(one.address)})" if one.address else "")
            for one in ask.fated.fates
            if one.draft != stand.draft
        ]
        history = self._faint(tr("Other drafts: {list}").format(list=" · ".join(others))) if others else ""
        why = f"<p style='margin-top:0'>{escape(tell_message(found.why))}</p>"
        return f"{self._head(title)}{why}{quote}{link}{note}{history}"

    def _asked(self, ask: OurAsk) -> str:
        one = ask.fated.ask
        title = tr("What was asked: {edit}").format(edit=edit_words(one.edit.value))
        parts = [self._head(title)]
        words = one.wording or one.quote
        if words:
            side = html_direction(words)
            parts.append(f"<p {side} style='margin-left:12px; margin-top:0'>{in_quotes(escape(words))}</p>")
        if one.anchor:
            parts.append(self._faint(tr("Beside or instead of: “{words}”").format(words=one.anchor)))
        if ask.fated.proposal.rationale:
            parts.append(self._faint(tr("Rationale: {words}").format(words=ask.fated.proposal.rationale)))
        return "".join(parts)

    def _edit(self, stand: OurDelegation, ask: OurAsk, whole: bool) -> str:
        amendment, draft = ask.amendment, _named(stand, stand.draft)
        edits = amendment.whole if whole else amendment.asked
        title = (
            tr("Our whole wording in the place of {draft}’s") if whole else tr("The smallest edit from {draft} to ours")
        )
        parts = [self._head(title.format(draft=draft))]
        said = "" if whole else laying_words(amendment.laying, draft)
        if said:
            parts.append(f"<p style='margin-top:0'>{escape(said)}</p>")
        parts += [self._amended(one) for one in edits]
        steps = [
            escape(line)
            for one in edits
            if one.doing in (ProvisionEdit.EDIT, ProvisionEdit.MOVE)
            for line in instructions(one)
        ]
        if steps:
            items = "".join(f"<li>{line}</li>" for line in steps)
            parts.append(f"<ul style='margin-left:0; -qt-list-indent:1'>{items}</ul>")
        if not whole:
            parts += [self._faint(note) for note in _notes(ask)]
        return f"<hr>{''.join(parts)}<hr>"

    def _amended(self, one: ProvisionAmendment) -> str:
        """A provision as it stands with what goes and what comes."""
        place = {
            ProvisionEdit.NEW: tr("New: {place}"),
            ProvisionEdit.STRIKE: tr("Goes: {place}"),
            ProvisionEdit.MOVE: tr("Moves: {place}"),
        }.get(one.doing, "{place}").format(place=address_words(one.address))
        head = self._link(one.provision, place) if one.provision else escape(place)
        body = marked_html(one, self._theme)
        side = html_direction("".join(step.text for step in one.stretches))
        return f"<p style='margin-bottom:2px'>{head}</p><p {side} style='margin-top:0; margin-left:12px'>{body}</p>"

    def _company(self, ask: OurAsk) -> str:
        """Who asked it with us, and whose words ask the same, the contrary, or otherwise."""
        together = [one for one in ask.beside if one.together]
        parts = []
        if together:
            names = commas(one.position.actor.as_written for one in together)
            parts.append(self._head(tr("In the same proposal")) + f"<p style='margin-top:0'>{escape(names)}</p>")
        for kind, title in (
            (AskRelation.SAME, tr("≈ Others whose words ask the same here")),
            (AskRelation.CONTRARY, tr("≈ Others whose words ask the contrary")),
            (AskRelation.OTHERWISE, tr("≈ Others who want other words in this place")),
        ):
            found = [one for one in ask.beside if one.company is kind and not one.together]
            if found:
                parts.append(self._head(title) + "".join(self._beside(one) for one in found))
        return "".join(parts)

    def _beside(self, one: RelatedAsk) -> str:
        position = one.position
        head = with_label(f"<b>{escape(position.actor.as_written)}</b>", escape(stance_words(position.stance.value)))
        words = " " + isolate_text(in_quotes(escape(shorten_line(position.wording)))) if position.wording else ""
        return (
            f"<p style='margin-top:2px; margin-bottom:2px; margin-left:12px'>{head}{words}<br>"
            f"<span style='color:{self._theme.faint}'>{escape(source_words(position))}</span></p>"
        )


def _notes(ask: OurAsk) -> list[str]:
    """What a reader must know of how an ask was laid."""
    amendment = ask.amendment
    notes = [
        tr("Left out of the wording, but not said to go, so it stays: “{words}”").format(words=shorten_line(words))
        for words in amendment.passed_over
        if amendment.asked
    ]
    for out, into in amendment.lost:
        notes.append(
            tr("Its place is gone, and it is not laid: “{out}” → “{into}”").format(
                out=shorten_line(out), into=shorten_line(into)
            )
        )
    if amendment.guessed_side:
        notes.append(tr("The paper says beside which words it stands, and not on which side: it was put behind them."))
    return notes


def _named(stand: OurDelegation, draft: str) -> str:
    """A draft by its label, with a plain word where nobody issued it."""
    return draft_name(draft, unofficial=draft in stand.unofficial)
