"""Holds JSON documents and writes them: as written in every language, in the order of the contract, ended by a line
break. What a name of a file has that is no UTF-8 is written by its number, as JSON has it.

What a document says is `app.exporting`'s business.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.exporting.json.indented_text import indented_pieces
from app.services.processes.output_files import whole_file

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class JsonDocument:
    """A JSON document that is written once, piece by piece: the fates of a long negotiation are a hundred megabytes,
    which nobody need hold.
    """

    content: dict[str, Any]
    """Its values; an iterator in it, which stands for a list, is good for one writing."""

    def write_to(self, write: Callable[[bytes], object]) -> None:
        """Write it whole, its bytes in their order."""
        for piece in indented_pieces(self.content):
            write(piece.encode("utf-8", "backslashreplace"))
        write(b"\n")

    def as_bytes(self) -> bytes:
        """All bytes of its file."""
        written = io.BytesIO()
        self.write_to(written.write)
        return written.getvalue()


def document_text(document: dict[str, Any]) -> str:
    """A JSON document as text."""
    return document_bytes(document).decode("utf-8")


def document_bytes(document: dict[str, Any]) -> bytes:
    """The same as the bytes of a file."""
    return JsonDocument(document).as_bytes()


def write_document(document: dict[str, Any], target: Path) -> None:
    """Write a JSON document whole. Raises Refused when `target` cannot be written, also when the disk is full."""
    with whole_file(target) as passing, passing.open("wb") as file:
        JsonDocument(document).write_to(file.write)
