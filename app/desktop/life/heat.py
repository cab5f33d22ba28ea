"""Colours by age: the ground of words by the draft in which they first stood, from cool for early to warm for late.

The words of the first draft have none. Hues run at one lightness, so that every ground bears the ink of its theme
alike; two near drafts look alike, and a number always stands beside the colour.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from app.desktop.ground.theme import Theme

_COOL, _WARM = 245.0, 445.0
"""Hues in degrees of CIE LCh: blue, over violet and red, to yellow."""
_LIGHT, _DARK = (88.0, 24.0), (33.0, 26.0)
"""Lightness and chroma of the grounds on light and on dark paper."""


def heat(theme: Theme, origin: int, drafts: int) -> QColor:
    """The ground of words that first stood in draft `origin` of so many, both counted from 0; that of the first draft,
    and of a lone one, is the paper.
    """
    if origin <= 0 or drafts < 2:
        return theme.colour("paper")
    lightness, chroma = _DARK if theme.colour("paper").lightnessF() < 0.5 else _LIGHT
    share = (origin - 1) / max(1, drafts - 2)
    return _colour(lightness, chroma, math.radians(_COOL + share * (_WARM - _COOL)))


def _colour(lightness: float, chroma: float, hue: float) -> QColor:
    """A colour of CIE LCh (D65) as sRGB, clipped to what a screen has."""
    level = (lightness + 16.0) / 116.0
    parts = (level + chroma * math.cos(hue) / 500.0, level, level - chroma * math.sin(hue) / 200.0)
    x, y, z = (
        white * (part**3 if part > 6 / 29 else 3 * (6 / 29) ** 2 * (part - 4 / 29))
        for part, white in zip(parts, (0.95047, 1.0, 1.08883), strict=True)
    )
    linear = (
        3.2406 * x - 1.5372 * y - 0.4986 * z,
        -0.9689 * x + 1.8758 * y + 0.0415 * z,
        0.0557 * x - 0.2040 * y + 1.0570 * z,
    )
    return QColor.fromRgbF(*(_encoded(min(1.0, max(0.0, part))) for part in linear))


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
