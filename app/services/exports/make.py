"""Having an output made and written, whatever it is: the one door of window and command line to the makers of the
catalogue.

What a file says is `app.exporting`'s business; who makes it of what, `catalogue.MAKERS` says.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from app.job import SilentProgress
from app.services.exports import catalogue
from app.services.exports.json_documents import JsonDocument
from app.services.exports.receipts import CheckedFile, logged_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.exporting.pdf.pdf import PreparedPages
    from app.job import Progress, Worker
    from app.services.exports.catalogue import OutputKind
    from app.services.exports.receipts import Receipt
    from app.services.exports.subjects import MakerSettings

    Prepared = bytes | PreparedPages | CheckedFile


def prepare(thing: OutputKind, kind: str, subject: Any, settings: MakerSettings) -> Prepared | JsonDocument:
    """A thing in one of its formats: the bytes of its file, a document that is still to be written, or pages that are
    still to be set; with the receipt of what was read back. Raises Refused, and FaultyExport where that is not what the
    drafts say.
    """
    module, _, name = catalogue.MAKERS[thing, kind].partition(":")
    maker: Callable[[Any, MakerSettings], Prepared | JsonDocument] = getattr(importlib.import_module(module), name)
    return maker(subject, settings)


def finish(made: Prepared, worker: Worker, progress: Progress) -> bytes:
    """The bytes of what was prepared: pages are set in a process of their own, and looked at there. Raises Refused and
    Cancelled, and FaultyExport where pages lack words.
    """
    if isinstance(made, CheckedFile):
        made = made.made
    if isinstance(made, bytes):
        return made
    from app.exporting.pdf.pdf import set_pages

    return set_pages(made, worker, progress)


def write_outputs(
    thing: OutputKind,
    subject: Any,
    targets: Mapping[str, Path | None],
    settings: MakerSettings,
    worker: Worker,
    progress: Progress | None = None,
    told: Callable[[str, Receipt], None] | None = None,
) -> bytes | None:
    """Write a thing in several formats, the keys of `targets`: all of them, or none. `told` is told the receipt of each
    format that was read back, by its key, when all are written.

    A target of None is standard output, at most one: its bytes are returned for the caller to write, else None. Raises
    Refused when a target cannot be written, and Cancelled. The same subject and settings give the same bytes.
    """
    from app.services.exports.data_files import write_all
    from app.services.processes.output_files import check_target

    progress = progress or SilentProgress()
    for target in targets.values():
        if target is not None:
            check_target(target)
    contents, receipts = dict[str, bytes | JsonDocument](), {}
    with logged_faults():
        for kind in targets:
            if kind == "pdf":
                progress.step(0, 0, "Preparing the pages")
            made = prepare(thing, kind, subject, settings)
            contents[kind] = made if isinstance(made, JsonDocument) else finish(made, worker, progress)
            if isinstance(made, CheckedFile):
                receipts[kind] = made.receipt
    standing = write_all(contents, targets)
    for kind, receipt in receipts.items():
        if told is not None:
            told(kind, receipt)
    return standing
