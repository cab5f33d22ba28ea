"""Whether the log beside a dossier file ends where it was written to end, or in the midst of what was told as kept.

SQLite reads a log up to the first frame that does not hold and takes the rest for work that was cut off: it cannot know
better (its file format, 4.5). But a log is written in one go from front to back, and each transaction is on the disk
before the next one begins: a frame that ends a transaction, behind one that does not hold, was told as kept. After each
change the log is brought into the file and emptied (`connections.empty_log`), so that there is seldom anything to ask.
"""

from __future__ import annotations

import struct
import time
from pathlib import Path

_HEAD, _FRAME = 32, 24
"""Bytes of the head of a log, and of each frame before its page."""
_MAGIC = (0x377F0682, 0x377F0683)
_MOST = 256 << 20
"""Bytes of a log that are looked at: no transaction of ours writes a tenth of it."""
_WHILE = 0.2
"""Seconds between two looks: what another program is writing meanwhile holds by then."""


def is_log_damaged(path: Path) -> bool:
    """Whether the log beside the file at `path` has lost what was told as kept; a log that is not there has not."""
    log = path.with_name(f"{path.name}-wal")
    if not _ends_too_early(log):
        return False
    time.sleep(_WHILE)
    return _ends_too_early(log)


def _ends_too_early(log: Path) -> bool:
    try:
        if log.stat().st_size <= _HEAD + _FRAME:
            return False
        with log.open("rb") as file:
            content = file.read(_MOST)
    except OSError:
        return False
    return _is_damaged(content)


def _is_damaged(content: bytes) -> bool:
    magic, _, size, _, *salts = struct.unpack(">6I", content[:24])
    stored = struct.unpack(">2I", content[24:_HEAD])
    order = ">" if magic & 1 else "<"
    if magic not in _MAGIC or not _is_page_size(size) or (sums := _summed(content[:24], order, (0, 0))) != stored:
        return True  # it is on the disk before the first frame is written
    holds = True
    for start in range(_HEAD, len(content) - _FRAME - size + 1, _FRAME + size):
        _, ends, first, second, *stored_sums = struct.unpack(">6I", content[start : start + _FRAME])
        ours = (first == salts[0]) + (second == salts[1])  # both are others in what an earlier log left behind
        if holds:
            page = content[start + _FRAME : start + _FRAME + size]
            sums = _summed(page, order, _summed(content[start : start + 8], order, sums))
            holds = ours == 2 and list(sums) == stored_sums
        if not holds and ours and ends:
            return True
    return False


def _is_page_size(size: int) -> bool:
    return 512 <= size <= 65536 and size & (size - 1) == 0


def _summed(words: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    """SQLite's sums over words of 32 bits, going on from other sums (file format, 4.2)."""
    one, other = sums
    values = struct.unpack(f"{order}{len(words) // 4}I", words)
    for first, second in zip(values[::2], values[1::2], strict=True):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return one, other
