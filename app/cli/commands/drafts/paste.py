"""The verb `paste`: text that was shown in the room becomes an unofficial working draft. It returns the exit code."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import messages, terminal
from app.job import Refused
from app.ordinary_file import TooLargeFile, read_ordinary
from app.services.imports.pasting import (
    LARGEST_PASTE,
    PastedText,
    base_of,
    effect_on,
    keep_pasted,
    paragraphs_of_html,
    paragraphs_of_text,
    read_pasted,
)
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse


def paste(arguments: argparse.Namespace, folder: Path) -> int:
    """Add a working draft from a file or from standard input."""
    text = _text(arguments.file)
    html = text.lstrip()[:1] == "<"
    paragraphs, hidden = paragraphs_of_html(text) if html else (paragraphs_of_text(text), 0)
    pasted = PastedText(
        paragraphs,
        arguments.source,
        arguments.received or datetime.datetime.now().isoformat(timespec="minutes"),
        label=arguments.label,
        base=arguments.on,
        place=arguments.article,
        wrapped=not html,
        by_hand=arguments.by_hand,
        hidden=hidden,
    )
    draft = read_pasted(arguments.dossier, load_resources(folder), pasted)
    effect = effect_on(base_of(arguments.dossier, pasted), draft)
    if effect.most_goes and not arguments.whole:
        raise Refused(
            f"Most of “{pasted.base}” would go: {effect.gone} of its {effect.provisions} provisions are not in what "
            "was pasted; name with --article of which it is the new wording, or say with --whole that it is the whole "
            "text."
        )
    keep_pasted(arguments.dossier, draft)
    terminal.say(f"{messages.import_summary(draft)}\n  {draft.report.lines[0].message}")
    return 0


def _text(file: str) -> str:
    """What is in a file, or comes over standard input for "-"."""
    try:
        data = _typed() if file == "-" else read_ordinary(Path(file), LARGEST_PASTE)
        return data.decode("utf-8-sig")
    except TooLargeFile as error:
        raise Refused(f"“{file}” is larger than {LARGEST_PASTE // 1_000_000} MB, too large to be pasted.") from error
    except OSError as error:
        raise Refused(f"“{file}” cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Refused(f"“{file}” is not in UTF-8; save it again as UTF-8 text.") from error


def _typed() -> bytes:
    """What comes over standard input until it ends. Raises TooLargeFile for more than a file may have."""
    if sys.stdin is None:  # it was closed
        return b""
    data = sys.stdin.buffer.read(LARGEST_PASTE + 1)
    if len(data) > LARGEST_PASTE:
        raise TooLargeFile
    return data
