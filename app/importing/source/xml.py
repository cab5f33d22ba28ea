"""The bytes of an XML file → its root, safely: no document type, no entities, nothing fetched, bounded in depth and
number of elements.

It knows no vocabulary. What root a file has says `formats.py`.
"""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from app.job import Refused
from app.message import Message

MOST_ELEMENTS = 1_000_000
"""Elements of the largest file that is read."""
MOST_BLOCKS = 250_000
"""Paragraphs of the largest document; a treaty of 300 pages has some 6,000."""
MOST_CELLS = 60_000
"""Cells of all its tables; a compilation of 3,000 proposals in six columns has 18,000."""
MOST_TRACKED = 80_000
"""Tracked changes of the largest document; a draft of 300 pages on which twenty delegations wrote has some 8,000."""

_LEAST = 15_000
"""Paragraphs, or cells, that the smallest file may hold."""
_BYTES_EACH = 4
"""Bytes of a file for each paragraph or cell beyond: the shortest that people write, as the numbers of a tariff, take 5
and more, packed.
"""


def has_dtd(content: bytes) -> bool:
    """True when the bytes declare a document type, in any encoding that is ASCII with or without zero bytes."""
    mark = "<!DOCTYPE"
    return any(mark.encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def xml_root(data: bytes, name: str) -> etree._Element:
    """The root element of the XML in `data`; comments and processing instructions are left out.

    Raises Refused when it declares a document type, is malformed, or is out of all proportion.
    """
    if has_dtd(data):
        raise Refused(
            Message("“{0}” declares a document type (DTD), which is not read; save the file again without it.", (name,))
        )
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        place = f" (line {error.lineno})" if isinstance(error, etree.XMLSyntaxError) else ""
        raise Refused(
            Message("“{0}” is malformed XML{1}; get a fresh copy of the file and try again.", (name, place))
        ) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refused(
            Message("“{0}” declares a document type (DTD), which is not read; save the file again without it.", (name,))
        )
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise Refused(Message("“{0}” holds more elements than any draft has; choose a smaller file.", (name,)))
    return root


def check_proportion(
    root: etree._Element, name: str, blocks: Iterable[str], cells: str, size: int, tracked: Iterable[str] = ()
) -> None:
    """Raise Refused when a document holds more paragraphs (elements of the names `blocks`) or cells of tables (`cells`)
    than any draft, or than any in a file of `size` bytes, or more `tracked` changes than any draft: each costs some
    hundred times what it takes in a file.
    """
    here = max(_LEAST, size // _BYTES_EACH)
    paragraphs, boxes = sum(1 for _ in root.iter(*blocks)), sum(1 for _ in root.iter(cells))
    changes = sum(1 for _ in root.iter(*tracked)) if tracked else 0
    if paragraphs > min(MOST_BLOCKS, here) or boxes > min(MOST_CELLS, here) or changes > MOST_TRACKED:
        raise Refused(Message("“{0}” holds more elements than any draft has; choose a smaller file.", (name,)))


def local(element: etree._Element) -> str:
    """The name of an element without its namespace, "" for what is no element."""
    tag = str(element.tag)
    return tag.rpartition("}")[2] if not tag.startswith("<") else ""


def line_of(element: etree._Element) -> int:
    """The line of the file on which an element begins, 0 when that is not known."""
    found = getattr(element, "sourceline", None)
    return found if isinstance(found, int) else 0


def words_of(element: etree._Element) -> str:
    """All words under an element, with single spaces."""
    return " ".join(" ".join(map(str, element.itertext())).split())
