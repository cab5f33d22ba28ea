"""Text of a draft for a file that cannot hold every sign: what none can hold is shown as a box in its place.

Control characters, halves of characters and what is no character stand in no XML, web page or page of paper. Signs that
only some programs read in their own way are the business of whoever writes for those.
"""

from __future__ import annotations

import re

_NEVER = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def legible(text: str) -> str:
    """The text with each of these signs as U+FFFD; lines and tabs stay."""
    return _NEVER.sub("\ufffd", text)
