"""The smallest edit in words: as a marked text, as instructions that can be read out, and why there is none.

It phrases what `AskedAmendment` holds and finds nothing out. In plain text what goes and what comes stand between
signs that no treaty has; on a page they are struck and underlined, whatever their colour.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.desktop.ground.language.phrases import address_words, with_label
from app.desktop.ground.language.translation import tr
from app.treaty.amendments import AmendmentOutcome, ProvisionAmendment, ProvisionEdit, Step, StretchKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.desktop.ground.style.theme import Theme

_INS = "text-decoration: underline; font-weight: 600"
_DEL = "text-decoration: line-through"


def marked_html(one: ProvisionAmendment, theme: Theme | None = None) -> str:
    """The text of a provision with what goes struck and what comes underlined; with a theme also on grounds."""
    parts = []
    for stretch in one.stretches:
        words = escape(stretch.text).replace("\n", "<br>")
        if stretch.part is StretchKind.IN:
            ground = f"; background: {theme.inserted}" if theme else ""
            words = f'<ins style="{_INS}{ground}">{words}</ins>'
        elif stretch.part is StretchKind.OUT:
            ground = f"; background: {theme.deleted}; color: {theme.faint}" if theme else ""
            words = f'<del style="{_DEL}{ground}">{words}</del>'
        parts.append(words)
    return "".join(parts)


def marked_text(one: ProvisionAmendment) -> str:
    """The same in plain text: what goes stands in [- -], what comes in {+ +}."""
    signs = {StretchKind.OUT: "[-{}-]", StretchKind.IN: "{{+{}+}}", StretchKind.KEPT: "{}"}
    return "".join(signs[stretch.part].format(stretch.text) for stretch in one.stretches)


def instructions(one: ProvisionAmendment) -> list[str]:
    """What is to be done to a provision, one sentence each, as it can be said in the room."""
    words = "".join(stretch.text for stretch in one.stretches)
    if one.doing is ProvisionEdit.STRIKE:
        return [tr("Delete {place}: “{words}”").format(place=address_words(one.address), words=words)]
    if one.doing is ProvisionEdit.MOVE:
        return [tr("Move {place} to {goal}.").format(place=address_words(one.address), goal=address_words(one.goal))]
    if one.doing is ProvisionEdit.NEW:
        if one.goal:
            said = tr("Insert, as a new {place} (in or after {goal}): “{words}”")
            return [said.format(place=address_words(one.address), goal=address_words(one.goal), words=words)]
        return [tr("Insert, as a new {place}: “{words}”").format(place=address_words(one.address), words=words)]
    return [_step(step, address_words(one.address)) for step in one.steps]


def _step(step: Step, place: str) -> str:
    facts = {"place": place, "out": step.out, "into": step.into, "after": step.after, "before": step.before}
    if step.out and step.into:
        if step.after:
            return tr("In {place}, replace “{out}” after “{after}” by “{into}”.").format(**facts)
        return tr("In {place}, replace “{out}” by “{into}”.").format(**facts)
    if step.out:
        if step.after:
            return tr("In {place}, delete “{out}” after “{after}”.").format(**facts)
        return tr("In {place}, delete “{out}”.").format(**facts)
    if step.after:
        return tr("In {place}, insert “{into}” after “{after}”.").format(**facts)
    if step.before:
        return tr("In {place}, insert “{into}” before “{before}”.").format(**facts)
    return tr("In {place}, insert “{into}”.").format(**facts)


def plain_edit(edits: Iterable[ProvisionAmendment]) -> str:
    """An edit as plain text: each provision marked, then its instructions."""
    blocks = []
    for one in edits:
        lines = [with_label(address_words(one.address), marked_text(one))]
        lines += (
            [f"– {line}" for line in instructions(one)] if one.doing in (ProvisionEdit.EDIT, ProvisionEdit.MOVE) else []
        )
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def html_edit(edits: Iterable[ProvisionAmendment]) -> str:
    """An edit as HTML for a word processor, in its own colours."""
    return "".join(f"<p><b>{escape(address_words(one.address))}</b> {marked_html(one)}</p>" for one in edits)


def copy_edit(edits: Sequence[ProvisionAmendment]) -> None:
    """Put an edit on the clipboard, as marked text and as HTML."""
    data = QMimeData()
    data.setText(plain_edit(edits))
    data.setHtml(html_edit(edits))
    QGuiApplication.clipboard().setMimeData(data)


def copy_instructions(edits: Iterable[ProvisionAmendment]) -> None:
    """Put an edit on the clipboard as sentences that can be said in the room."""
    QGuiApplication.clipboard().setText("\n".join(line for one in edits for line in instructions(one)))


def laying_words(laying: AmendmentOutcome, draft: str) -> str:
    """Why there is nothing to edit, or why an ask could not be laid on `draft`; "" where it was."""
    words = {
        AmendmentOutcome.DONE: tr("Nothing is left to ask: {draft} reads as it was asked."),
        AmendmentOutcome.STANDS: tr(
            "Each edit that was asked stands in {draft} already; what else the wording restates was changed by others."
        ),
        AmendmentOutcome.BRACKETED: tr(
            "{draft} has these words, but in brackets with others: ask that the brackets be lifted."
        ),
        AmendmentOutcome.ASKS_NOTHING: tr("It asks nothing of the text."),
        AmendmentOutcome.NO_DRAFT: tr(
            "The draft to which it speaks is not in the dossier, so it cannot be laid on {draft}."
        ),
        AmendmentOutcome.LATER: tr("It speaks to a later draft than {draft}; choose that one above."),
        AmendmentOutcome.NOT_THERE: tr("What it speaks of does not stand in the draft to which it speaks."),
        AmendmentOutcome.GONE: tr("What it speaks of has no counterpart in {draft} any more."),
        AmendmentOutcome.UNREADABLE: tr("It restates the text to which it speaks; what it asks of it cannot be read."),
        AmendmentOutcome.SLIGHT: tr("It restates the text to which it speaks but for what may be slips."),
        AmendmentOutcome.GLUED: tr(
            "The paper has lost what was struck: old and new words stand as one, and which go is not told."
        ),
        AmendmentOutcome.REPEATS: tr(
            "It repeats the draft to which it speaks, and asks for nothing that stood otherwise there."
        ),
        AmendmentOutcome.LEFT_OUT: tr("It only leaves words out, and does not say that they should go."),
    }
    return words[laying].format(draft=draft) if laying in words else ""
