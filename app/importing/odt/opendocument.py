"""Whether bytes are an OpenDocument, by what is in them. It reads nothing else of it (`reader`)."""

from __future__ import annotations

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
