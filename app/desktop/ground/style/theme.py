"""The roles of colour: paper, ink, faint, line, accent, warning, and what marks need. Light, dark and high contrast,
each from one list.

Colour never carries a meaning alone: every mark has a line or a form besides. A test
(`tests/desktop/texts/test_palettes.py`) holds every text role to its grounds (WCAG 2.1, 1.4.3) and the palettes to eyes
that miss a kind of cone. It lays nothing out.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as "#rrggbb"."""

    name: str
    paper: str
    ink: str
    faint: str
    """Secondary text: folded rows, addresses, references that only follow."""
    line: str
    panel: str
    """Ground of everything that is not the treaty text."""
    accent: str
    accent_ink: str
    warning: str
    inserted: str
    """Ground of inserted words."""
    deleted: str
    """Ground of deleted words."""
    current: str
    """Ground of the row that is being read."""
    found: str
    followed: tuple[str, ...]
    """Grounds of the chips of the actors whom the reader follows, nine at most. After the muted scheme of Paul Tol
    ("Colour Schemes", SRON/EPS/TN/09-002): its hues, lightened until ink is read on each, kept apart for every eye.
    """
    heat: tuple[str, ...]
    """Grounds of words by the draft in which they entered, the oldest first, each step darker (by night: lighter)."""

    def colour(self, role: str) -> QColor:
        """The colour of a role, by its name."""
        return QColor(getattr(self, role))

    def heat_of(self, place: int, drafts: int) -> QColor:
        """The ground of what entered with the draft at `place` (from 0) of so many: the fewer, the farther apart.
        Where there are more drafts than grounds, neighbours share one; the view names every draft besides.
        """
        steps, last = max(1, drafts - 1), len(self.heat) - 1
        return QColor(self.heat[round(last * min(place, steps) / steps)])


def _colours(words: str) -> tuple[str, ...]:
    return tuple(words.split())


LIGHT = Theme(
    name="light",
    paper="#fdfcf9",
    ink="#1d1d1b",
    faint="#66645e",
    line="#d8d4ca",
    panel="#f3f0e9",
    accent="#2f5d8a",
    accent_ink="#ffffff",
    warning="#9a3b12",
    inserted="#e3edf5",
    deleted="#e8e6e1",
    current="#f6f1e2",
    found="#ffe08a",
    followed=_colours("#a5e7fd #b4af8c #e193b3 #d0e691 #7d904c #fdd2d0 #a877b5 #3f9788 #acaafb"),
    heat=_colours("#fef3e9 #fee399 #d4dc99 #b7d9a6 #9cd6ae #7ed1b9 #52c6d3 #69b1e7 #a096d7 #c97eb0 #d17288 #c76d5f"),
)
DARK = Theme(
    name="dark",
    paper="#1c1d1f",
    ink="#e6e3dc",
    faint="#b0aea7",
    line="#3c3d40",
    panel="#26272a",
    accent="#8ab4dc",
    accent_ink="#14161a",
    warning="#f0a07a",
    inserted="#24384a",
    deleted="#37373a",
    current="#2b2a24",
    found="#4d3d00",
    followed=_colours("#a2effe #768959 #aa6cb0 #d6ec97 #dc9cb7 #fcdbd6 #a7adf6 #a6b15f #499688"),
    heat=_colours("#460720 #440d30 #3d153f #202257 #003356 #013f4e #004e53 #065c53 #006945 #3c6932 #556925 #696817"),
)
CONTRAST = Theme(
    name="contrast",
    paper="#ffffff",
    ink="#000000",
    faint="#333333",
    line="#000000",
    panel="#ffffff",
    accent="#0000b0",
    accent_ink="#ffffff",
    warning="#a00000",
    inserted="#dce8ff",
    deleted="#dddddd",
    current="#fff7d0",
    found="#ffd000",
    followed=_colours("#67cefd #989a5a #d4f4c5 #cb7eab #e1b3ba #b7ca66 #fee3f7 #7d9e88 #5398f0"),
    heat=_colours("#f2f5c9 #e0f3d0 #d1f0d7 #bfedde #aaeae8 #8de6fb #71d2fe #6ebfff #83abf9 #a594dd #c189c6 #d081ac"),
)
CONTRAST_DARK = Theme(
    name="contrast dark",
    paper="#000000",
    ink="#ffffff",
    faint="#d2d2d2",
    line="#ffffff",
    panel="#000000",
    accent="#9cd0ff",
    accent_ink="#000000",
    warning="#ffb694",
    inserted="#0a3468",
    deleted="#3a3a3a",
    current="#2e2800",
    found="#4d3d00",
    followed=_colours("#a3c4f8 #ffe8c5 #e47387 #82fdf3 #feaac1 #6a94f0 #8a9f3d #b8cf6d #b18aae"),
    heat=_colours("#2c041d #2b0a2b #251339 #051e4b #002754 #003157 #024057 #064e51 #175a3b #325a2a #415b1b #525c0d"),
)
THEMES = (LIGHT, DARK, CONTRAST, CONTRAST_DARK)


def palette(theme: Theme) -> QPalette:
    """Qt's own palette in the theme's colours, for every widget that is not drawn by us."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.ToolTipBase: theme.paper,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.faint,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Midlight: theme.line,
        QPalette.ColorRole.Light: theme.panel,
        QPalette.ColorRole.Dark: theme.line,
        QPalette.ColorRole.Shadow: theme.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made
