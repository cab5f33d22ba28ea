"""One change in full: both wordings, who asked for it and where, how the link is known, who asked for the contrary.

It writes what the Redline says into a read-only page of text, which a screen reader can read too. No wording is made
up here.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTextBrowser, QWidget

from app.redline.model import RowState
from app.treaty.changes import BRACKET_EVENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.theme import Theme
    from app.redline.model import ChangeView, Redline
    from app.treaty.attributions import Attribution
    from app.treaty.proposals import ProposalPaper

_LINKS = {
    "marked": "The draft itself marks these words.",
    "matched": "≈ Found by wording: the words that changed are words that were proposed. "
    "It is not recorded that one follows from the other.",
    "asserted": "✎ A person says so.",
}
_SOURCES = {
    "tag": "tag in the text",
    "tracked": "tracked change",
    "proposal": "proposal",
    "comment": "comment",
    "rationale": "rationale",
    "entry": "entry by hand",
}


_WHY = 280
"""Letters of a rationale that are shown; the review shows all of it."""
NO_REASONS: Mapping[str, str] = MappingProxyType({})


class Details(QTextBrowser):
    """The pane that shows one change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reasons: Mapping[str, str] = NO_REASONS
        self.setOpenLinks(False)
        self.setAccessibleName("The change in detail")
        self.document().setDocumentMargin(10)
        self.setPlaceholderText(
            "Choose a change in the text or in the list: who asked for it, and where, is shown here."
        )

    def set_theme(self, theme: Theme) -> None:
        """Use other colours from the next change on."""
        self._theme = theme

    def show_papers(self, papers: Sequence[ProposalPaper]) -> None:
        """Know why things were asked, by the papers behind the changes that are shown from now on."""
        self._reasons = {one.id: one.rationale for paper in papers for one in paper.proposals if one.rationale}

    def show_change(self, redline: Redline, view: ChangeView) -> None:
        """Show `view`, one of the changes of `redline`."""
        self.setHtml(page(redline, view, self._theme, self._reasons))


def page(redline: Redline, view: ChangeView, theme: Theme, reasons: Mapping[str, str] = NO_REASONS) -> str:
    """The page of one change as Qt's rich text; every text of a document is escaped.

    `reasons` are the rationales by the ids of their proposals. Links "confirm:N", "reject:N", "correct:N" speak of the
    change's attribution number N, "correct:-1" of the change itself.
    """
    names = {(chip.actor, chip.name): chip.full for chip in view.chips}
    tags = "".join(f" · {escape(tag.replace('_', ' '))}" for tag in view.tags)
    parts = [
        f"<p style='color:{theme.faint}'>Change {view.number} of {len(redline.changes)}</p>",
        f"<p><b>{escape(view.kind.value.replace('_', ' '))}</b> · {escape(view.weight.value)}{tags}</p>",
        _places(redline, view, theme),
    ]
    if view.older_text and view.older_text == view.newer_text:
        parts.append(f"<p><u>{escape(view.newer_text)}</u>: the same words in both drafts</p>")
    elif view.older_text:
        parts.append(f"<p style='background:{theme.deleted}'><s>{escape(view.older_text)}</s></p>")
    if view.newer_text and view.newer_text != view.older_text:
        parts.append(f"<p style='background:{theme.inserted}'><u>{escape(view.newer_text)}</u></p>")
    if view.note:
        parts.append(f"<p>{escape(view.note)}</p>")
    parts.append(_links(redline, view, theme))
    parts.append("<hr>")
    asked = [a for a in view.attributions if not a.opposite]
    against = [a for a in view.attributions if a.opposite]
    if not asked:
        parts.append("<p><b>Unattributed</b>: nothing was found in the drafts and papers that shows who asked.</p>")
    parts += [_asked(view, attribution, names, theme, reasons) for attribution in asked]
    if against:
        parts.append("<p><b>Asked for the contrary</b></p>")
    parts += [_asked(view, attribution, names, theme, reasons) for attribution in against]
    who = "Somebody else asked, too…" if asked else "Say who asked…"
    parts.append(f"<p>{_link('correct:-1', who, theme)}</p>")
    return "".join(part for part in parts if part)


def _links(redline: Redline, view: ChangeView, theme: Theme) -> str:
    """Where one can go from here: the ends of a move, the move in which a change stands."""
    links: list[str] = []
    if view.kind.value == "move":
        ends = [row for row in redline.rows if view.id in row.changes]
        for row in ends:
            cell = row.older if row.state is RowState.MOVED_FROM else row.newer or row.older
            words = "where it stood" if row.state is RowState.MOVED_FROM else "where it stands now"
            if cell:
                links.append(
                    f"<a style='color:{theme.accent}' href='row:{escape(row.id)}'>{words}: {escape(cell.address)}</a>"
                )
    outer = next((other for other in redline.changes if other.id == view.within), None) if view.within else None
    if outer:
        links.append(
            f"<a style='color:{theme.accent}' href='change:{escape(outer.id)}'>inside a move: {escape(outer.title)}</a>"
        )
    return f"<p>{'<br>'.join(links)}</p>" if links else ""


def _places(redline: Redline, view: ChangeView, theme: Theme) -> str:
    """Where the change stands, the event of brackets it is part of, and why the two provisions beside each other are
    held to be the same one.
    """
    old, new = view.older_address, view.newer_address
    words = f"{old} → {new}" if old and new and old != new else new or old
    event = next((g for g in redline.groups if g.id == view.group and g.kind in BRACKET_EVENTS), None)
    if event:
        words += f" · {event.title}"
    why = next((row.paired for row in redline.rows if row.id == view.row), "")
    # Two paragraphs: the direction of each is that of its own words, and an Arabic address turns no English sentence.
    reason = f"<p style='color:{theme.faint}; margin-top:0'>{escape(why)}</p>" if why else ""
    return f"<p style='color:{theme.faint}; margin-bottom:0'>{escape(words)}</p>{reason}"


def _asked(
    view: ChangeView,
    attribution: Attribution,
    names: Mapping[tuple[str, str], str],
    theme: Theme,
    reasons: Mapping[str, str],
) -> str:
    verb = "asked for the contrary" if attribution.opposite else "asked"
    who = ", ".join(_name(actor.id, actor.as_written, names) for actor in attribution.actors)
    asked = attribution.asked
    source = " · ".join(w for w in (_SOURCES[asked.kind.value], asked.source, asked.where, asked.date) if w)
    stance = attribution.stance.value
    score = f" (score {attribution.score:.2f})" if attribution.link.value == "matched" else ""
    words = f"<br>Words in common: {escape(', '.join(attribution.words))}" if attribution.words else ""
    notes = "".join(f"<br>{escape(note)}" for note in attribution.notes)
    role = "" if attribution.role in ("", "proponent") else f" ({escape(attribution.role)})"
    quote = f"<p style='margin-left:12px'>“{escape(asked.quote)}”</p>" if asked.quote else ""
    return (
        f"<p><b>{escape(who)}</b>{role} {verb}: {escape(stance)}<br>"
        f"<span style='color:{theme.faint}'>{escape(source)}</span></p>"
        f"{quote}{_why(reasons.get(asked.proposal, ''), theme)}"
        f"<p style='color:{theme.faint}'>{escape(_LINKS[attribution.link.value])}{score}{words}{notes}</p>"
        f"<p>{_answers(view.attributions.index(attribution), attribution, theme)}</p>"
    )


def _why(rationale: str, theme: Theme) -> str:
    """The rationale that the paper gives for its whole block, its beginning when it is long."""
    if not rationale:
        return ""
    cut = textwrap.shorten(rationale, _WHY, placeholder=" …")
    return f"<p style='margin-left:12px'><span style='color:{theme.faint}'>Rationale:</span> {escape(cut)}</p>"


def _answers(number: int, attribution: Attribution, theme: Theme) -> str:
    """What a person can say of an attribution."""
    plain = attribution.link.value != "matched"
    answers = (("confirm", "Confirm"), ("reject", "Reject"), ("correct", "Correct…"))
    return " · ".join(_link(f"{what}:{number}", w, theme) for what, w in answers if not (plain and what == "confirm"))


def _link(target: str, words: str, theme: Theme) -> str:
    return f"<a style='color:{theme.accent}' href='{target}'>{words}</a>"


def _name(actor: str, as_written: str, names: Mapping[tuple[str, str], str]) -> str:
    if actor == "?":
        return f"{as_written} (as written; no delegation is confirmed for this name)"
    full = next((full for (known, _), full in names.items() if known == actor), "")
    return full or as_written
