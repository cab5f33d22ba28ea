"""Faults of the program: written to a log file, and shown as what they are. Nothing that was entered is lost by one.

The log stays on this computer. It holds where the program failed and never a word of a document: tracebacks are
written without the values of anything.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths

from app.services.processes.fault_trace import trace_of

if TYPE_CHECKING:
    from types import TracebackType

LOG = "travaux.log"
_SIZE, _OLD = 512 * 1024, 1


def log_folder() -> Path:
    """The folder of the log, in the program's own data."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def keep_log() -> logging.Logger:
    """Begin to write the log; returns it. Where it cannot be written, faults are only shown."""
    log = logging.getLogger("travaux")
    log.setLevel(logging.INFO)
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            log_folder() / LOG, maxBytes=_SIZE, backupCount=_OLD, encoding="utf-8", delay=True
        )
    except OSError:
        return log
    handler.setFormatter(_WithoutValues("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return log


class _WithoutValues(logging.Formatter):
    """Writes where a fault came from, and not what it says of itself."""

    def formatException(self, ei: Any) -> str:
        return trace_of(ei[1]) if ei[1] is not None else ""


def show_faults(show: Callable[[BaseException], None]) -> None:
    """Have every exception that nobody caught logged, and shown by `show`; the program goes on."""

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        logging.getLogger("travaux").error("A fault of the program", exc_info=(kind, fault, trace))
        show(fault)

    sys.excepthook = caught
