"""Any file → a Draft, by what is in it and not by its name. It opens files, refuses bad ones, and calls the reader of
the format.

Every refusal is one sentence that says what to do. Nothing is written, nothing outside the file is opened.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.outline import build
from app.job import Progress, Refused, Silent

if TYPE_CHECKING:
    from app.importing.blocks import Source
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.profile import Profile

LARGEST = 50_000_000
"""Bytes of the largest file that is read."""
_KNOWN = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)"),
    (b"{\\rtf", "an RTF file"),
    (b"SQLite format 3", "a dossier or another database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
)
_MARKDOWN_SIGNS = re.compile(rb"^(?:#{1,6} \S|---\s*$|\*\*\S|\s{0,12}\d+\. +\*\*|\{:|\[\^[^\]]+\]:)", re.MULTILINE)


def load(path: Path) -> bytes:
    """The bytes of the file at `path`.

    Raises Refused when it is missing, a directory, empty, too large, or may not be read.
    """
    try:
        if path.is_dir():
            raise Refused(f"“{path.name}” is a folder; choose a file.")
        size = path.stat().st_size
        if size > LARGEST:
            raise Refused(
                f"“{path.name}” is larger than {LARGEST // 1_000_000} MB, too large for a draft; choose another file."
            )
        data = path.read_bytes() if path.is_file() else None
    except (FileNotFoundError, NotADirectoryError):
        raise Refused(f"There is no file “{path}”; check its name.") from None
    except PermissionError:
        raise Refused(
            f"“{path.name}” may not be read by you; ask for the right to read it, or copy it first."
        ) from None
    except (OSError, ValueError):
        raise Refused(f"“{path.name}” could not be read; copy it to this computer and try again.") from None
    if data is None:
        raise Refused(f"“{path.name}” is no ordinary file; choose a file with the text of a draft.")
    if not data:
        raise Refused(f"“{path.name}” is empty; choose a file with the text of a draft.")
    return data


def read_draft(
    path: Path,
    register: Register,
    profiles: Mapping[str, Profile],
    *,
    profile: str = "",
    language: str = "",
    label: str = "",
    progress: Progress | None = None,
) -> Draft:
    """The draft in the file at `path`: DOCX, Markdown or plain text, told apart by content.

    An empty `profile` or `language` is found from the text. Raises Refused for whatever cannot be read as a draft.
    """
    progress = progress or Silent()
    progress.step(0, 3, f"Reading {path.name}")
    data = load(path)
    source = _source(data, path.name)
    progress.step(1, 3, f"Finding the provisions of {path.name}")
    draft = build(
        source,
        name=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        register=register,
        profiles=profiles,
        profile=profile,
        language=language,
        label=label,
    )
    progress.step(3, 3, f"Read {path.name}")
    return draft


def _source(data: bytes, name: str) -> Source:
    """What the reader of the format finds in `data`."""
    for start, what in _KNOWN:
        if data.startswith(start):
            raise Refused(
                f"“{name}” is {what}, not a text that can be read; open it in its program and save it as DOCX or text."
            )
    suffix = Path(name).suffix.lower()
    if data.startswith(b"PK\x03\x04"):
        from app.importing.docx import read

        return read(data, name)
    if suffix in (".docx", ".docm", ".dotx"):
        raise Refused(
            f"“{name}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that."
        )
    head = data[:2_000].lstrip(b"\xef\xbb\xbf").lstrip()
    if head.startswith((b"<?xml", b"<!DOCTYPE", b"<!doctype", b"<html", b"<HTML")):
        if re.search(rb"<!DOCTYPE|<!ENTITY", data[:100_000], re.IGNORECASE):
            raise Refused(
                f"“{name}” is XML with a document type (DTD), which is not read; save the draft as DOCX or as text."
            )
        raise Refused(f"“{name}” is XML or HTML, which is not read yet; save the draft as DOCX or as plain text.")
    if suffix in (".md", ".markdown", ".mkd") or (
        suffix not in (".txt", ".text") and len(_MARKDOWN_SIGNS.findall(data[:50_000])) > 3
    ):
        from app.importing.markdown import read as read_markdown

        return read_markdown(data, name)
    from app.importing.plain_text import read as read_text

    return read_text(data, name)
