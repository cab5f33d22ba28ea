"""The terms that a provision defines: what stands there in quotation marks. What they hold is read elsewhere."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"[“\"«„「『`‘]{1,2}\s?([^“”\"«»„「」『』]{2,60}?)\s?[”\"»」』’]")


def defines(text: str) -> bool:
    """Whether a text has a term in quotation marks."""
    return _QUOTED.search(text) is not None


def terms_in(text: str) -> tuple[str, ...]:
    """The terms in quotation marks, in order.

    >>> terms_in("“Lamp offence” means any offence done with a lamp.")
    ('Lamp offence',)
    """
    return tuple(found[1] for found in _QUOTED.finditer(text))
