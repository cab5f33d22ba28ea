"""Zip files of office programs as their parts, and the other way round: the same parts give the same bytes everywhere,
and nothing in them says when or on what system they were made.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

FIXED_DATE = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can say."""
PROGRAM = "Travaux"
"""The author of what the program itself says in a file, as in a comment on an actor: it is not that actor's word."""
PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Travaux</Application></Properties>"
)
"""What the program that made a file is said to be (docProps/app.xml): nothing of its version or of the machine."""


def xml_words(text: str) -> str:
    """Words as they stand between the tags of a part.

    The library's own function brings along all that opens pages of the web: some 30 ms of every Word file.

    >>> xml_words('Nets & "sails" <all>')
    'Nets &amp; "sails" &lt;all&gt;'
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def parts_in(package: bytes) -> dict[str, bytes]:
    """The parts of a file that was just made, by name, in its order."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {part.filename: archive.read(part) for part in archive.infolist()}


def package_of(parts: Mapping[str, bytes]) -> bytes:
    """A file of these parts, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, FIXED_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0  # else it says on what system it was made
            archive.writestr(info, data)
    return out.getvalue()
