"""Redline → PDF in a layout of choice, with the names of those who asked and a real annotation for each change.

It prepares plain data and hands it to a child process (`typst_process.py`); it decides nothing about changes or names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from app.exporting.evidence_text import contents_of
from app.exporting.layout.amendment_table import nobody_of, table_of
from app.exporting.layout.appendix_tables import fates_of, index_of, places_of, silent_of
from app.exporting.layout.authors import author_of, day_of
from app.exporting.layout.cells import printable
from app.exporting.layout.evidence_pages import evidence_of, facts_of, touched_of
from app.exporting.layout.layouts import PAGE_LAYOUTS, has_margin, page_division
from app.exporting.layout.omissions import omissions_of
from app.exporting.layout.rows import PrintJob, drawn_changes
from app.exporting.layout.scope_turns import scope_of
from app.exporting.layout.source_pages import sources_of
from app.exporting.layout.template_words import template_words
from app.exporting.layout.title_page import bare_name, front_of, name_of, title_of
from app.exporting.pdf.annotation_note import PAGE, AnnotationNote
from app.exporting.pdf.fonts import page_inputs
from app.exporting.pdf.text_part import LENGTHS
from app.exporting.pdf.typst_process import finish_pages, typeset_pages, typeset_part, typeset_sheets
from app.late_methods import dataclass
from app.redline.print_options import Orientation, Section
from app.redline.rows.change_titles import quote_text
from app.redline.tables.change_labels import citation_of
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from pathlib import Path

    from app.exporting.pdf.text_part import TextPart
    from app.job import Progress, Worker
    from app.redline.model import ChangeView, DraftFacts, Redline
    from app.treaty.vocabulary import Vocabulary

_BASE_SECONDS = 120.0
_ROWS_PER_SECOND = 40.0
_LONG = 200_000
"""Letters of the JSON of a text above which it is set in parts: some thirty pages."""
_PART = 310_000
"""Letters of the JSON of a part at most, with which Typst takes some 150 MB."""
_LETTERS_OF_PAGE = 6_500
"""Letters of JSON that fill a page, more or less."""


@dataclass(frozen=True)
class PreparedPages:
    """All that setting pages needs, as plain data that travels between processes quickly."""

    template: str
    inputs: Mapping[str, str]
    fonts: tuple[str, ...]
    notes: Mapping[str, AnnotationNote]
    title: str
    language: str
    rows: int
    archival: bool = False
    text_title: str = ""
    """The bookmark from which on all words of the body must stand on the pages; "" where none is looked for."""
    parted: bool = False
    """Whether its text may be set in parts: it begins a page of its own, and nothing runs from the right. What a letter
    of Arabic is, a file tells with the word in which it comes first, and parts would tell otherwise."""


def prepare_redline(
    drawing: PrintJob, templates: Path, read: Callable[[Sequence[Mapping[str, Any]]], None] | None = None
) -> PreparedPages:
    """A drawing ready to be set; `templates` is the folder with `redline.typ`. `read` is given the body that is to be
    set.
    """
    data = page_data(drawing)
    if read is not None:
        read(data["body"])
    look = {"page": data.pop("page"), "words": data.pop("words")}
    body = data.pop("body")
    return PreparedPages(
        str(templates / "redline.typ"),
        *page_inputs(data, look, templates, body=body),
        notes_of(drawing) if drawing.choices.annotated else {},
        data["title"],
        drawing.words.language,
        len(drawing.redline.rows),
        drawing.choices.archival,
        look["words"]["text"],
        _may_part(data, drawing.words.language),
    )


def _may_part(data: Mapping[str, Any], language: str) -> bool:
    begins = data["front"] or data["touched"] or data["table"] or not data["left"]["said"]
    spoken = {language, *(side["lang"] for side in data["sides"].values())}
    return bool(begins) and not spoken & RIGHT_TO_LEFT


def set_pages(ready: PreparedPages, worker: Worker, progress: Progress) -> bytes:
    """The pages of a redline as a PDF. The same drawing gives the same bytes.

    `worker` runs the processes in which they are set and finished. Raises Refused when that takes too long, Cancelled
    when `progress` does, FaultyExport where words of the text do not stand on them.
    """
    # Typst keeps in memory whatever it has set: its process is gone before the next one reads the pages.
    call = partial(worker.call, timeout=_BASE_SECONDS + ready.rows / _ROWS_PER_SECOND, progress=progress, fresh=True)
    progress.step(0, 1, "Setting the pages")
    finished = None
    if (apart := _set_in_parts(ready, call)) is not None:
        finished = _finish(ready, call, *apart)
        del apart
    if finished is None:
        finished = _finish(ready, call, _set_whole(ready, call))
    progress.step(1, 1, "Setting the pages")
    assert finished is not None, "pages that were set at once are finished or refused"
    return finished


def _finish(
    ready: PreparedPages, call: Callable[..., Any], pages: bytes, parts: tuple[TextPart, ...] = ()
) -> bytes | None:
    finished: bytes | None = call(
        finish_pages, pages, ready.notes, ready.title, ready.language, ready.inputs, ready.text_title, parts
    )
    return finished


def _set_whole(ready: PreparedPages, call: Callable[..., Any]) -> bytes:
    pages: bytes = call(typeset_pages, ready.template, ready.inputs, ready.fonts, ready.archival)
    return pages


def _set_in_parts(ready: PreparedPages, call: Callable[..., Any]) -> tuple[bytes, tuple[TextPart, ...]] | None:
    """The pages of a long text as sheets, and the parts of the text to be laid on them; None where it is set whole: it
    is short, may not be set in parts, a single provision goes over all pages of a part, or Typst refuses a piece
    alone, or there are more pages than legends.

    How high the foot of a page is may depend on the number of the last page, of which the digits are guessed, and the
    room for the name of a page does: where it is too narrow all is set anew.
    """
    said, others = (len(ready.inputs.get(name, "")) for name in ("body", "data"))
    if not ready.parted or said <= _LONG:
        return None
    digits = min(len(str((said + others) // _LETTERS_OF_PAGE + 1)), LENGTHS)
    for _ in range(2):
        parts = _text_parts(ready, call, said // -(-said // _PART) + 1, digits)
        if not parts:
            return None
        rest = {name: value for name, value in ready.inputs.items() if name != "body"}
        sheets = call(
            typeset_sheets,
            ready.template, rest, ready.fonts, ready.archival,
            [page for part in parts for page in part.places], parts[0].front, all(part.claims for part in parts),
        )  # fmt: skip
        if sheets is None:
            return None
        pages, count = sheets
        needed = len(str(count))
        if needed == digits or (parts[0].fixed and needed < digits):
            return pages, parts
        if needed > LENGTHS:
            return None
        digits = needed
    return None


def _text_parts(ready: PreparedPages, call: Callable[..., Any], size: int, digits: int) -> tuple[TextPart, ...]:
    """The parts of a text, one after the other; none where one cannot end."""
    asked = ready.template, ready.inputs, ready.fonts, ready.archival
    parts: list[TextPart] = []
    while not parts or not parts[-1].last:
        part = call(typeset_part, *asked, parts[-1].next_item if parts else 0, size, digits)
        if part is None:
            return ()
        parts.append(part)
    return tuple(parts)


def page_data(drawing: PrintJob) -> dict[str, Any]:
    """All that the template draws, as plain data. Every change of the redline is linked in it but those that a filter
    leaves out, and these are counted; what no row shows, as those of formatting, is listed at the end.
    """
    redline, words, choices = drawing.redline, drawing.words, drawing.choices
    layout = PAGE_LAYOUTS[choices.layout]
    body = layout.body(drawing)
    body += _missed(drawing, body)
    shown = frozenset(drawn_changes(body))
    places = places_of(body)
    asked = choices.sections
    return {
        "title": title_of(redline, words),
        "page": {
            "paper": choices.paper.value,
            "flipped": choices.orientation is Orientation.LANDSCAPE,
            "margin": choices.margin,
            "layout": page_division(
                choices.layout,
                flipped=choices.orientation is Orientation.LANDSCAPE,
                margin=has_margin(drawing, body),
            ),
            "lang": words.language,
            "legend": Section.LEGEND in choices.sections,
            "annotated": choices.annotated,
            "named": drawing.attributed,
            "coloured": choices.coloured,
            "following": bool(choices.followed),
            "filtered": redline.of > 0,
            "handling": printable(choices.handling),
            "archival": choices.archival,
        },
        "words": template_words(words, layout.title(words)),
        "left": omissions_of(drawing, len(shown)),
        "front": front_of(drawing) if Section.FRONT in choices.sections else None,
        "touched": touched_of(drawing) if Section.RED_LINES in choices.sections else [],
        # A list of the changes is such a table itself.
        "table": table_of(drawing, shown, places) if Section.TABLE in asked and choices.layout.traits.texts else None,
        "scope": scope_of(drawing, places) if Section.SCOPE in asked else None,
        "sources": sources_of(drawing),
        "fates": fates_of(drawing) if Section.FATE in asked and drawing.named else None,
        "nobody": nobody_of(drawing, shown, places) if Section.UNATTRIBUTED in asked and drawing.named else None,
        "silent": silent_of(drawing) if Section.SILENT in asked else None,
        "index": index_of(drawing, shown, places) if Section.INDEX in asked and drawing.named else None,
        "sides": {"o": _side(redline.older, words), "n": _side(redline.newer, words)},
        "body": body,
        "evidence": evidence_of(drawing, shown) if Section.EVIDENCE in asked and drawing.named else None,
        "facts": facts_of(drawing) if Section.FACTS in choices.sections else None,
    }


def _missed(drawing: PrintJob, body: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lines for the changes that no item shows."""
    words, drawn = drawing.words, drawn_changes(body)
    missed = [v for v in drawing.redline.changes if v.id not in drawn]
    quiet = [view for view in missed if view.kind.traits.quiet]
    lines = (
        (words.say("Also"), [view for view in missed if not view.kind.traits.quiet]),
        (words.say("Formatting alone"), quiet),
    )
    return [
        {"t": "fold", "lead": lead, "line": "", "parts": [[printable(_named(v, words)), v.id] for v in views]}
        for lead, views in lines
        if views
    ]


def _named(view: ChangeView, words: Vocabulary) -> str:
    what = quote_text(view.newer_text or view.older_text, words=words) if view.kind.traits.quiet else view.title
    return words.labelled(words.place(view.newer_address or view.older_address), what)


def notes_of(drawing: PrintJob) -> dict[str, AnnotationNote]:
    """The annotation of each change, by change id. The author is who asked, with how that is known where nothing marks
    it; of what nobody is known to have asked for it is the newer draft, which has it.
    """
    words, redline = drawing.words, drawing.redline
    full = {chip.actor: chip.full for view in redline.changes for chip in view.chips if chip.actor != "?"}
    nobody = drawing.choices.signed or words.say("Author")
    date = day_of(redline.newer.date or redline.newer.received) if drawing.choices.dated else ""
    return {
        view.id: AnnotationNote(
            view.number,
            annotator_of(view, redline, words) if drawing.named else nobody,
            subject_of(view, words),
            contents_of(view, full, words, evidence=drawing.named),
            words.say("{reference}, page {page}", reference=citation_of(view, redline, words), page=PAGE),
            date,
        )
        for view in redline.changes
    }


def subject_of(view: ChangeView, words: Vocabulary) -> str:
    """The subject of the annotations of a change: its number, the weight of its amendment, its kind."""
    if view.part is None:
        return words.term("kind", view.kind.value)
    return words.beside((view.part.key, view.part.weight.value, words.term("kind", view.kind.value)))


def annotator_of(view: ChangeView, redline: Redline, words: Vocabulary) -> str:
    """Who is the author of the annotations of a change: those who asked for it, else the newer draft."""
    if any(not chip.opposite for chip in view.chips):
        return author_of(view, words)
    return redline.newer.symbol or bare_name(redline.newer, words)


def _side(draft: DraftFacts, words: Vocabulary) -> dict[str, str]:
    name = name_of(draft, words)
    facts = words.beside((draft.symbol if draft.symbol != bare_name(draft, words) else "", words.day(draft.date)))
    return {"lang": draft.language or "en", "name": words.beside([name]), "kind": facts}
