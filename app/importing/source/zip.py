"""A file that is a zip of XML parts (Word's and LibreOffice's): opens it within bounds and parses single parts.

It knows no part by name. The file is hostile until shown otherwise: a DTD, an entity, a bomb or a part that is no XML
is Refused; nothing is written and nothing outside the bytes given is opened.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from lxml import etree

from app.importing.source.xml import has_dtd
from app.job import Refused
from app.message import Message

_MOST_MEMBERS = 10_000
_MOST_UNPACKED = 2_000_000_000
_MOST_OF_A_PART = 150_000_000
_RATIO_LOOKED_AT = 10_000_000
_MOST_RATIO = 250
"""A part over `_RATIO_LOOKED_AT` bytes may be at most this many times its packed size; Word's own reach about 40."""


@contextmanager
def open_zip(data: bytes, name: str, program: str) -> Iterator[ZipParts]:
    """The parts of the zip whose bytes are `data`, a file of `program` ("Word").

    Raises Refused when it is no zip, is cut off or a bomb, or holds a part twice.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refused(
            Message("“{0}” is not a {1} file or was cut off; get a fresh copy and try again.", (name, program))
        ) from None
    with archive:
        members = archive.infolist()
        if len(members) > _MOST_MEMBERS or sum(m.file_size for m in members) > _MOST_UNPACKED:
            raise too_much(name, program)
        yield ZipParts(archive, name, program)


def unpacked_xml(file: IO[bytes]) -> int:
    """How many bytes of XML an open zip says it unpacks to; 0 when it is none. Nothing is unpacked."""
    try:
        with zipfile.ZipFile(file) as archive:
            return sum(member.file_size for member in archive.infolist() if member.filename.endswith(".xml"))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return 0


def too_much(name: str, program: str) -> Refused:
    """The refusal of a file that unpacks to more than it may."""
    return Refused(
        Message("“{0}” unpacks to far more than a {1} file should; save it again from {2}.", (name, program, program))
    )


class ZipParts:
    """Reads and parses single parts of an open zip. `name` and `program` are used in sentences only."""

    def __init__(self, archive: zipfile.ZipFile, name: str, program: str) -> None:
        self._archive = archive
        self.name = name
        self.program = program
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in archive.infolist():
            path = member.filename.replace("\\", "/").lstrip("/")
            if path in self._members:
                raise Refused(
                    Message("“{0}” holds the part {1} twice; save it again from {2}.", (name, path[:80], program))
                )
            self._members[path] = member

    def paths(self) -> list[str]:
        """The paths of all parts, in the order of the file."""
        return list(self._members)

    def has(self, path: str) -> bool:
        """True when the file has the part."""
        return path in self._members

    def parse(self, path: str) -> etree._Element:
        """The root of a part that is there."""
        return parse(self.bytes_of(path), f"{self.name}: {path}", self.program)

    def bytes_of(self, path: str) -> bytes:
        """The content of a part that is there."""
        member = self._members[path]
        if member.flag_bits & 1:
            raise Refused(Message("“{0}” is encrypted; save it without a password.", (self.name,)))
        bomb = member.file_size > _RATIO_LOOKED_AT and member.file_size > _MOST_RATIO * max(member.compress_size, 1)
        if bomb or member.file_size > _MOST_OF_A_PART:
            raise too_much(self.name, self.program)
        try:
            with self._archive.open(member) as stream:
                content = stream.read(member.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
            raise Refused(
                Message("“{0}” is damaged or was cut off; get a fresh copy and try again.", (self.name,))
            ) from None
        if len(content) > member.file_size:
            raise Refused(
                Message(
                    "“{0}” is damaged: a part is longer than it says; save it again from {1}.",
                    (self.name, self.program),
                )
            )
        return content


def parse(content: bytes, name: str, program: str = "Word") -> etree._Element:
    """The root of an XML part, without DTD, entities or network. Raises Refused with `name` and `program` in the
    sentence.
    """
    if has_dtd(content):
        raise _has_type(name, program)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        place = f" (line {error.lineno})" if isinstance(error, etree.XMLSyntaxError) else ""
        raise Refused(
            Message(
                "“{0}” is malformed{1}; open it in {2}, save it again and import the new file.", (name, place, program)
            )
        ) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _has_type(name, program)
    return root


def _has_type(name: str, program: str) -> Refused:
    return Refused(
        Message(
            "“{0}” contains a document type definition, which is not allowed; save it again from {1}.", (name, program)
        )
    )
