"""What stands in the dialog for pasted text, as plain words that survive the program: text with its looks, and fields.

It reads the dialog and fills it; when it is written down is `desktop/ground/draft_keeper.py`'s business.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QDateTime

from app.desktop.ground.language.translation import tr
from app.services.dossiers.unsaved_work import UnsavedWork
from app.services.imports.pasting import FormattedText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QLineEdit

    from app.desktop.drafts.paste.paste_field import PasteField
    from app.place import DossierPlace
    from app.services.imports.pasting import FormattedParagraph

KIND = "text"
"""As which sort pasted texts lie among what was begun."""
TIME = "yyyy-MM-ddTHH:mm"


class PasteParts(Protocol):
    """What the dialog asks with."""

    text: PasteField
    source: QLineEdit
    place: QLineEdit
    label: QLineEdit
    time: QDateTimeEdit
    base: QComboBox
    extent: QComboBox
    by_hand: QCheckBox


def unsaved_in(dialog: PasteParts, dossier: DossierPlace, place: str) -> UnsavedWork | None:
    """What stands in the dialog now; None when there is no text in it."""
    words = dialog.text.toPlainText()
    if not words.strip():
        return None
    looks = [[[one.text, sorted(one.looks)] for one in paragraph] for paragraph in dialog.text.paragraphs()]
    fields = {
        "text": words,
        "looks": json.dumps(looks, ensure_ascii=False),
        "wrapped": "yes" if dialog.text.wrapped else "",
        "hidden": str(dialog.text.hidden),
        "source": dialog.source.text(),
        "time": dialog.time.dateTime().toString(TIME),
        "base": str(dialog.base.currentData() or ""),
        "extent": str(dialog.extent.currentData()),
        "place": dialog.place.text(),
        "label": dialog.label.text(),
        "by_hand": "yes" if dialog.by_hand.isChecked() else "",
    }
    return UnsavedWork(KIND, str(dossier.absolute()), place, title_words(fields), fields)


def title_words(fields: Mapping[str, str]) -> str:
    """What was begun, by its fields: "a working draft from “the screen”"."""
    source = fields.get("source", "").strip()
    return tr("a working draft from “{source}”").format(source=source) if source else tr("a working draft")


def fill(dialog: PasteParts, begun: UnsavedWork) -> None:
    """Put what was begun back into the dialog; text whose looks are damaged comes back plain."""
    fields = begun.fields
    hidden = fields.get("hidden", "")
    hidden_words = int(hidden) if hidden.isdecimal() else 0
    dialog.text.hold(_paragraphs(fields), wrapped=bool(fields.get("wrapped")), hidden=hidden_words)
    dialog.source.setText(fields.get("source", ""))
    moment = QDateTime.fromString(fields.get("time", ""), TIME)
    if moment.isValid():
        dialog.time.setDateTime(moment)
    for box, name in ((dialog.base, "base"), (dialog.extent, "extent")):
        at = box.findData(fields.get(name, ""))
        if at >= 0:
            box.setCurrentIndex(at)
            box.activated.emit(at)
    for line, name in ((dialog.place, "place"), (dialog.label, "label")):
        line.setText(fields.get(name, ""))
        line.setModified(True)
    dialog.by_hand.setChecked(bool(fields.get("by_hand")))


def _paragraphs(fields: Mapping[str, str]) -> tuple[FormattedParagraph, ...]:
    """The text with its looks."""
    try:
        said = json.loads(fields.get("looks", ""))
        return tuple(
            tuple(FormattedText(str(text), frozenset(map(str, looks))) for text, looks in paragraph)
            for paragraph in said
        )
    except (ValueError, TypeError):
        return tuple((FormattedText(line, frozenset()),) for line in fields.get("text", "").split("\n"))
