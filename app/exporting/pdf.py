"""Redline → annotated PDF: side-by-side pages with the names of those who asked, and a real annotation for each change.

It prepares plain data and hands it to a child process (`typst_child.py`); it decides nothing about changes or names.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.exporting.annotations import Note
from app.exporting.evidence_words import contents_of, names_of
from app.exporting.fonts import installed_fonts
from app.exporting.page_back import evidence_of, facts_of
from app.exporting.page_cells import printable
from app.exporting.page_front import day_of, front_of, name_of
from app.exporting.page_rows import body_of, drawn_changes
from app.exporting.typst_child import printed
from app.job import Progress, Refused, Silent, Worker
from app.treaty.changes import QUIET

if TYPE_CHECKING:
    from app.redline.model import ChangeView, DraftFacts, Redline

_BASE_SECONDS = 120.0
_ROWS_PER_SECOND = 40.0


def write_pdf(
    redline: Redline, target: Path, *, templates: Path, worker: Worker, progress: Progress | None = None
) -> None:
    """Writes the redline to `target` as PDF. The same redline gives the same bytes.

    `templates` is the folder with `redline.typ`; `worker` runs the child process. Raises Refused when the target
    cannot be written or the pages take too long, Cancelled when `progress` does; the target is touched only when
    everything is ready.
    """
    progress = progress or Silent()
    progress.step(0, 3, "Preparing the pages")
    fonts = installed_fonts()
    data = {**page_data(redline), "fonts": fonts.families}
    notes = notes_of(redline)
    progress.step(1, 3, "Setting the pages")
    seconds = _BASE_SECONDS + len(redline.rows) / _ROWS_PER_SECOND
    pages = worker.call(
        printed,
        str(templates / "redline.typ"),
        json.dumps(data, ensure_ascii=False),
        [str(folder) for folder in fonts.folders],
        notes,
        data["front"]["title"],
        redline.newer.language or "en",
        timeout=seconds,
        progress=progress,
        fresh=True,  # Typst keeps in memory whatever it has set
    )
    progress.step(2, 3, "Writing the file")
    try:
        target.write_bytes(pages)
    except OSError as error:
        raise Refused(f"The PDF cannot be written to {target}: choose another place ({error.strerror}).") from error
    progress.step(3, 3, "Done")


def page_data(redline: Redline) -> dict[str, Any]:
    """All that the template draws, as plain data. Every change of the redline is linked in it; what no row shows, as
    those of formatting, is listed at the end.
    """
    body = body_of(redline)
    drawn = drawn_changes(body)
    missed = [view for view in redline.changes if view.id not in drawn]
    quiet = [view for view in missed if view.kind in QUIET]
    for lead, views in (("Also", [v for v in missed if v.kind not in QUIET]), ("Formatting alone", quiet)):
        if views:
            parts = [[printable(_named(v)), v.id] for v in views]
            body.append({"t": "fold", "lead": lead, "line": "", "parts": parts})
    return {
        "front": front_of(redline),
        "sides": {"o": _side(redline.older), "n": _side(redline.newer)},
        "body": body,
        "evidence": evidence_of(redline),
        "facts": facts_of(redline),
    }


def _named(view: ChangeView) -> str:
    return f"{view.newer_address or view.older_address}: {view.title.removeprefix('formatting: ')}"


def notes_of(redline: Redline) -> dict[str, Note]:
    """The annotation of each change, by change id."""
    full = {chip.actor: chip.full for view in redline.changes for chip in view.chips if chip.actor != "?"}
    return {
        view.id: Note(view.number, names_of(view), view.kind.value.replace("_", " "), contents_of(view, full))
        for view in redline.changes
    }


def _side(draft: DraftFacts) -> dict[str, str]:
    name = name_of(draft)
    facts = [f for f in (draft.symbol if draft.symbol != name else "", day_of(draft.date)) if f]
    return {"lang": draft.language or "en", "name": name, "kind": " · ".join(facts)}
