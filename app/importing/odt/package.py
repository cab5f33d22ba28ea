"""An OpenDocument text (.odt, or .fodt in one XML file) as a package: whether bytes are one, its content and its
styles.

It knows parts, not paragraphs; that nothing hostile in it does harm, `source/zip` sees to.
Source of the names: OpenDocument 1.3, part 2 (packages) and part 3, 3.1 (documents).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from app.importing.source.xml import check_proportion
from app.importing.source.zip import open_zip, parse
from app.job import Refused
from app.late_methods import dataclass
from app.message import Message

if TYPE_CHECKING:
    from lxml import etree

    from app.importing.source.zip import ZipParts


_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_ODF}office:1.0}}"
TEXT = f"{{{_ODF}text:1.0}}"
TABLE = f"{{{_ODF}table:1.0}}"
STYLE = f"{{{_ODF}style:1.0}}"
DRAW = f"{{{_ODF}drawing:1.0}}"
FO = f"{{{_ODF}xsl-fo-compatible:1.0}}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
MATH = "{http://www.w3.org/1998/Math/MathML}"
HREF = "{http://www.w3.org/1999/xlink}href"
_MANIFEST = f"{{{_ODF}manifest:1.0}}"

_PROGRAM = "LibreOffice"


@dataclass(frozen=True)
class OdtPackage:
    """The parsed parts of one text document; in a .fodt all are the same root."""

    body: etree._Element
    """The office:text."""
    content: etree._Element
    styles: etree._Element | None
    formulas: Mapping[str, str]
    """The letters of the formulas that are objects of their own, by path."""


def open_odt(data: bytes, name: str) -> OdtPackage:
    """The parts of the text document whose bytes are `data`. `name` is used in sentences only.

    Raises Refused when it is cut off, protected by a password, a bomb, no text document, or holds XML that is
    malformed or has a DTD.
    """
    if not data.startswith(b"PK"):
        root = parse(data, name, _PROGRAM)
        return OdtPackage(_body(root, name, len(data)), root, root, {})
    with open_zip(data, name, _PROGRAM) as parts:
        if parts.has("META-INF/manifest.xml"):
            manifest = parts.parse("META-INF/manifest.xml")
            if next(manifest.iter(_MANIFEST + "encryption-data", _MANIFEST + "encrypted-key"), None) is not None:
                raise Refused(
                    Message(
                        "“{0}” is protected by a password, which is not read; save it without one and choose that "
                        "file.",
                        (name,),
                    )
                )
        if not parts.has("content.xml"):
            raise _no_text(name)
        content = parts.parse("content.xml")
        styles = parts.parse("styles.xml") if parts.has("styles.xml") else None
        return OdtPackage(_body(content, name, len(data)), content, styles, dict(_formulas(parts, content)))


def words_in(element: etree._Element) -> str:
    """All text under an element."""
    return "".join(str(piece) for piece in element.itertext())


def formula_in(root: etree._Element) -> str:
    """The signs of a formula in MathML in one line, "" when it is none."""
    if root.tag != MATH + "math":
        return ""
    return "".join(words_in(e).strip() for e in root.iter(*(MATH + kind for kind in ("mi", "mn", "mo", "mtext"))))


def _formulas(parts: ZipParts, content: etree._Element) -> Iterator[tuple[str, str]]:
    for element in content.iter(DRAW + "object"):
        path = (element.get(HREF) or "").removeprefix("./")
        if path and parts.has(f"{path}/content.xml"):
            yield path, formula_in(parts.parse(f"{path}/content.xml"))


def _body(root: etree._Element, name: str, size: int) -> etree._Element:
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise _no_text(name)
    check_proportion(body, name, (TEXT + "p", TEXT + "h"), TABLE + "table-cell", size, (TEXT + "changed-region",))
    return body


def _no_text(name: str) -> Refused:
    return Refused(Message("“{0}” holds no text document; open it in LibreOffice and save the text as .odt.", (name,)))


_NAMES = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def is_opendocument(data: bytes) -> bool:
    """True for a zip or an XML file that says it is an OpenDocument, of whatever kind."""
    if data.startswith(b"PK\x03\x04"):
        kind = b"application/vnd.oasis.opendocument."
        return kind in data[:200] or (b"content.xml" in data and b"word/document.xml" not in data)
    return (
        data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        and _NAMES in data[:20_000]
        and b":document" in data[:20_000]
    )
