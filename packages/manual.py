"""The manual page `travaux(1)`, made from what the program says of itself when it is asked for help."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

_VERB = re.compile(r"^    ([a-z]+)(?: |$)", re.MULTILINE)


def manual_page(program: Path, version: str, moment: int) -> bytes:
    """The page, packed; `moment` (seconds since 1970) gives its day."""
    whole = _help(program)
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    parts = [
        f'.TH TRAVAUX 1 "{day}" "Travaux {version}" "User Commands"',
        ".SH NAME",
        r"travaux \- drafts of a treaty side by side, and who asked for each change",
        ".SH SYNOPSIS",
        ".nf",
        r"travaux [\fIDOSSIER\fR]",
        r"travaux \fIVERB\fR \fIARGUMENTS\fR",
        ".fi",
        ".SH DESCRIPTION",
        *_verbatim(whole),
        ".SH VERBS",
    ]
    for verb in _VERB.findall(whole):
        parts += [f".SS travaux {verb}", *_verbatim(_help(program, verb))]
    return gzip.compress(("\n".join(parts) + "\n").encode(), 9, mtime=0)


def _help(program: Path, *verb: str) -> str:
    told = {**os.environ, "COLUMNS": "78", "LC_ALL": "C.UTF-8"}
    return subprocess.run([program, *verb, "--help"], env=told, capture_output=True, text=True, check=True).stdout


def _verbatim(words: str) -> list[str]:
    """Lines as they are, with what roff would take for its own made harmless."""
    safe = [line.replace("\\", r"\e").replace("-", r"\-") for line in words.splitlines()]
    return [".nf", *(rf"\&{line}" if line[:1] in (".", "'") else line for line in safe), ".fi"]
