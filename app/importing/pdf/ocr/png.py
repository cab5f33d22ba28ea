"""A picture in shades of grey as the bytes of a PNG file: sixteen shades, which a printed page needs no more than.

It writes and reads nothing else. Source: PNG Specification, Third Edition (W3C), sections 5.2, 7.2 and 11.2.
"""

from __future__ import annotations

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DEPTH, _GREY = 4, 0
_LEFT = bytes(round(shade / 17) << 4 for shade in range(256))
_RIGHT = bytes(round(shade / 17) for shade in range(256))
"""A shade of 256 as one of 16, for the first and for the second of the two points that share a byte."""


def grey_png(width: int, height: int, grey: bytes) -> bytes:
    """The file of a picture whose points are `grey`, row by row from the top, one byte each, 0 is black."""
    # One more column where their number is odd, and before each row a byte that says: no filter.
    wide = width + width % 2
    blank = b"\xff" * (wide - width)
    rows = b"".join(b"\0\0" + grey[at * width : (at + 1) * width] + blank for at in range(height))
    left, right = rows[0::2].translate(_LEFT), rows[1::2].translate(_RIGHT)
    packed = (int.from_bytes(left, "big") | int.from_bytes(right, "big")).to_bytes(len(left), "big")
    head = struct.pack(">IIBBBBB", width, height, _DEPTH, _GREY, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(packed)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
