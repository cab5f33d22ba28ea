"""How far words stand out from the grounds on which they are written, in every set of colours of the window.

    python benchmarks/contrast.py

A row for each role that words are written in, with the least contrast (WCAG 2.1, 1.4.3) that it has in each set, and on
which ground. 4.5 : 1 must hold everywhere, 7 : 1 in the two of high contrast; else the exit code is 1. Which role
stands on which ground is said in `tests/desktop/texts/test_palettes.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.desktop.ground.style.theme import CONTRAST, CONTRAST_DARK, THEMES
from tests.desktop.colour_sight import contrast
from tests.desktop.texts.test_palettes import EXACT, GROUNDS_OF, HIGH, colours


def main() -> int:
    """Print the table; returns 1 when a bound is missed."""
    missed = False
    print(f"{'role':<12}" + "".join(f"{theme.name:<24}" for theme in THEMES))
    for role, grounds in GROUNDS_OF.items():
        line = f"{role:<12}"
        for theme in THEMES:
            ink = getattr(theme, role)
            least, ground = min((contrast(ink, one), ground) for ground in grounds for one in colours(theme, ground))
            bound = HIGH if theme in (CONTRAST, CONTRAST_DARK) else EXACT
            missed |= least < bound
            line += f"{f'{least:.2f} on {ground}' + (' !' if least < bound else ''):<24}"
        print(line.rstrip())
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
