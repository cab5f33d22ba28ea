"""How colours look and how far apart they are, also to eyes that miss one kind of cone: what palettes are held to.

- Simulation: the matrices for severity 1.0 of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
  Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
  Computer Graphics 15 (2009) 1291–1298; they act on linear RGB. Their model is weakest for tritanopia, so that is also
  simulated after H. Brettel, F. Viénot, J. D. Mollon, "Computerized simulation of color appearance for dichromats",
  Journal of the Optical Society of America A 14 (1997) 2647–2655, in the linear-sRGB form of libDaltonLens (public
  domain).
- Distance: CIEDE2000, after G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula", Color Research &
  Application 30 (2005) 21–30, for D65. About 1 is just to be seen side by side; 10 is seen at a glance.

It is no part of the program: nothing is drawn with it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import combinations

Three = tuple[float, float, float]
Matrix = tuple[Three, Three, Three]

_MACHADO: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_BRETTEL_TRITANOPIA: tuple[Matrix, Matrix] = (
    ((1.01354, 0.14268, -0.15622), (-0.01181, 0.87561, 0.13619), (0.07707, 0.81208, 0.11085)),
    ((0.93337, 0.19999, -0.13336), (0.05809, 0.82565, 0.11626), (-0.37923, 1.13825, 0.24098)),
)
_BRETTEL_PLANE: Three = (0.03960, -0.02831, -0.01129)
_TO_XYZ: Matrix = (
    (0.4123907993, 0.3575843394, 0.1804807884),
    (0.2126390059, 0.7151686788, 0.0721923154),
    (0.0193308187, 0.1191947798, 0.9505321522),
)
_WHITE: Three = (0.9504559271, 1.0, 1.0890577508)


def linear(colour: str) -> Three:
    """ "#rrggbb" as linear RGB, 0 to 1."""
    r, g, b = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _line(r), _line(g), _line(b)


def _line(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21: WCAG 2.1, "contrast ratio"."""
    light, dark = sorted((_dot((0.2126, 0.7152, 0.0722), linear(c)) for c in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _dot(one: Three, other: Three) -> float:
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]


def _times(matrix: Matrix, point: Three) -> Three:
    return _dot(matrix[0], point), _dot(matrix[1], point), _dot(matrix[2], point)


def _machado(kind: str) -> Callable[[Three], Three]:
    return lambda point: _times(_MACHADO[kind], point)


def _brettel(point: Three) -> Three:
    return _times(_BRETTEL_TRITANOPIA[_dot(_BRETTEL_PLANE, point) < 0], point)


SIGHTS: dict[str, Callable[[Three], Three]] = {
    "all cones": lambda point: point,
    "protanopia": _machado("protanopia"),
    "deuteranopia": _machado("deuteranopia"),
    "tritanopia": _machado("tritanopia"),
    "tritanopia (Brettel)": _brettel,
}
"""Ways of seeing, each from linear RGB to linear RGB."""


def lab(point: Three) -> Three:
    """Linear RGB as CIE L*a*b* (D65); what the screen cannot show is cut to what it can."""
    r, g, b = (min(1.0, max(0.0, part)) for part in point)
    x, y, z = (_cube(part / white) for part, white in zip(_times(_TO_XYZ, (r, g, b)), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube(t: float) -> float:
    return t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29


def distance(one: Three, other: Three) -> float:
    """CIEDE2000 between two colours in L*a*b*."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c7 = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    g = 0.5 * (1 - math.sqrt(mean_c7 / (mean_c7 + 25.0**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = h2 - h1
    if c1 * c2 == 0:
        turn, mean_h = 0.0, h1 + h2
    elif abs(turn) <= 180:
        mean_h = (h1 + h2) / 2
    else:
        turn += -360 if turn > 0 else 360
        mean_h = (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(mean_h - 30))
        + 0.24 * math.cos(math.radians(2 * mean_h))
        + 0.32 * math.cos(math.radians(3 * mean_h + 6))
        - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    )
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    r_t = -2 * math.sqrt(mean_c**7 / (mean_c**7 + 25.0**7))
    r_t *= math.sin(math.radians(60 * math.exp(-(((mean_h - 275) / 25) ** 2))))
    d_l, d_c = (l2 - l1) / s_l, (c2 - c1) / s_c
    d_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / s_h
    return math.sqrt(d_l**2 + d_c**2 + d_h**2 + r_t * d_c * d_h)


def apart(one: str, other: str, sight: str = "all cones") -> float:
    """How far apart two colours "#rrggbb" are to a way of seeing."""
    see = SIGHTS[sight]
    return distance(lab(see(linear(one))), lab(see(linear(other))))


def nearest(colours: Sequence[str]) -> tuple[float, str, str, str]:
    """The two colours that are hardest to tell apart, over all ways of seeing: (distance, sight, one, other)."""
    return min((apart(a, b, sight), sight, a, b) for a, b in combinations(colours, 2) for sight in SIGHTS)
