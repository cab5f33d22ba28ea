"""The tracked changes of an OpenDocument text: who did what and when, by id, and the text that was deleted.

Where they stand in the text is found by `runs`.
Source: OpenDocument 1.3, part 3, 5.5 (change tracking). A move is a deletion and an insertion with one loext:move-id,
as LibreOffice writes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.importing.docx.revisions import DocxEdit
from app.importing.odt.package import DC, LOEXT, OFFICE, TEXT
from app.treaty.marks import RevisionKind

if TYPE_CHECKING:
    from lxml import etree

_ID = "{http://www.w3.org/XML/1998/namespace}id"


@dataclass(frozen=True, slots=True)
class ChangedRegion:
    """One text:changed-region."""

    insertion: DocxEdit | None = None
    deletion: DocxEdit | None = None
    deleted: etree._Element | None = None
    """The text:deletion, whose paragraphs hold the text that went."""
    formatting: tuple[str, str] | None = None
    """Author and date of a change of formatting alone."""


def regions_of(body: etree._Element) -> dict[str, ChangedRegion]:
    """The tracked changes of a document by id."""
    found: dict[str, ChangedRegion] = {}
    for region in body.iterfind(f"{TEXT}tracked-changes/{TEXT}changed-region"):
        read = _region(region)
        for key in (region.get(_ID), region.get(TEXT + "id")):
            if key:
                found.setdefault(key, read)
    return found


def _region(region: etree._Element) -> ChangedRegion:
    insertion = deletion = deleted = formatting = None
    for change in region:
        info = change.find(OFFICE + "change-info")
        who = _said(info, DC + "creator"), _said(info, DC + "date")
        moved = info is not None and info.find(LOEXT + "move-id") is not None
        if change.tag == TEXT + "insertion":
            insertion = DocxEdit(RevisionKind.MOVED_TO if moved else RevisionKind.INSERTED, *who)
        elif change.tag == TEXT + "deletion":
            deletion, deleted = DocxEdit(RevisionKind.MOVED_FROM if moved else RevisionKind.DELETED, *who), change
        else:
            formatting = who
    return ChangedRegion(insertion, deletion, deleted, formatting)


def _said(info: etree._Element | None, tag: str) -> str:
    found = info.find(tag) if info is not None else None
    return (found.text or "").strip() if found is not None else ""
