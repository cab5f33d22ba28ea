"""The roles of colour: paper, ink, faint, line, accent, warning, and what marks need. Light, dark and high contrast
from one list.

Colour never carries a meaning alone: every mark has a line or a form besides. Contrast of the text roles is checked
by a test
(WCAG 2.1, 1.4.3). It lays nothing out.
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

    def colour(self, role: str) -> QColor:
        """The colour of a role, by its name."""
        return QColor(getattr(self, role))


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
)
DARK = Theme(
    name="dark",
    paper="#1c1d1f",
    ink="#e6e3dc",
    faint="#a3a19a",
    line="#3c3d40",
    panel="#26272a",
    accent="#8ab4dc",
    accent_ink="#14161a",
    warning="#f0a07a",
    inserted="#24384a",
    deleted="#37373a",
    current="#2b2a24",
    found="#6b5510",
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
)
THEMES = (LIGHT, DARK, CONTRAST)


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
