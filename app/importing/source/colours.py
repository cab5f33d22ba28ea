"""Names for the colours of words: where a colour may say something (red words, a yellow ground), which one it is.

Black, automatic and dark colours say nothing, nor does a grey or white ground. It gives no colour a meaning.
"""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache

_HUES = (
    (15, "red"), (45, "orange"), (70, "yellow"), (165, "green"), (200, "cyan"), (255, "blue"), (290, "purple"),
    (345, "magenta"), (360, "red"),
)  # fmt: skip
"""The upper end of each stretch of the circle of hues, in degrees."""
_WEAKEST = 0.12
"""Saturation below which a colour is a grey."""
_DARKEST = 0.35
"""Value below which the colour of a letter is taken for black."""


@lru_cache(maxsize=512)
def colour_name(code: str) -> str:
    """The name of the colour of letters, from "RRGGBB"; "" for automatic, black and what is nearly black."""
    found = _parts(code)
    if found is None or found[2] < _DARKEST:
        return ""
    hue, saturation, value = found
    if saturation < _WEAKEST:
        return "white" if value > 0.95 else "grey"
    return _hue(hue)


@lru_cache(maxsize=512)
def shade_name(code: str) -> str:
    """The name of the ground behind letters, as a highlighter of that colour is named; "" for none, white and grey."""
    found = _parts(code)
    return "" if found is None or found[1] < _WEAKEST else _hue(found[0])


def _parts(code: str) -> tuple[float, float, float] | None:
    """Hue in degrees, saturation and value."""
    code = code.removeprefix("#")
    if not re.fullmatch("[0-9A-Fa-f]{6}", code):
        return None
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, saturation, value = colorsys.rgb_to_hsv(red, green, blue)
    return hue * 360, saturation, value


def _hue(degrees: float) -> str:
    return next(name for end, name in _HUES if degrees <= end)
