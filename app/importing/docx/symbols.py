"""Signs that Word takes from a symbol font (w:sym): which Unicode character is meant.

Only the fonts and signs met in legal texts; what is not here is shown as unread, never guessed.
Source: the published code pages of the Symbol and Wingdings fonts.
"""

from __future__ import annotations

import re

_SYMBOL = {
    0x2D: "−", 0x5B: "[", 0x5D: "]", 0x28: "(", 0x29: ")", 0x7B: "{", 0x7D: "}", 0x2B: "+", 0x3D: "=",
    0x61: "α", 0x62: "β", 0x63: "χ", 0x64: "δ", 0x65: "ε", 0x66: "φ", 0x67: "γ", 0x68: "η", 0x69: "ι", 0x6B: "κ",
    0x6C: "λ", 0x6D: "μ", 0x6E: "ν", 0x6F: "ο", 0x70: "π", 0x71: "θ", 0x72: "ρ", 0x73: "σ", 0x74: "τ", 0x75: "υ",
    0x77: "ω", 0x78: "ξ", 0x79: "ψ", 0x7A: "ζ", 0x44: "Δ", 0x46: "Φ", 0x47: "Γ", 0x4C: "Λ", 0x50: "Π", 0x51: "Θ",
    0x53: "Σ", 0x57: "Ω", 0x58: "Ξ", 0x59: "Ψ", 0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAE: "→", 0xB0: "°", 0xB1: "±",
    0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xB8: "÷", 0xD3: "©",
    0xD2: "®", 0xD4: "™", 0xE5: "∑", 0xD6: "√",
}  # fmt: skip
_WINGDINGS = {
    0xA7: "▪", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0xA8: "◻", 0xFC: "✓", 0xFB: "✗", 0xFD: "☒", 0xFE: "☑", 0xE0: "→",
    0xD8: "➢", 0x71: "❑", 0x76: "❖",
}  # fmt: skip
_SAME = {code: chr(code) for code in b" !#%&(),./0123456789:;<>?[]_{|}"}
"""Signs of the Symbol font that are what they seem."""
_FONTS = {"symbol": {**_SAME, **_SYMBOL}, "wingdings": _WINGDINGS}


def is_symbol_font(font: str) -> bool:
    """True for a font whose letters are signs."""
    return bool(font) and font.casefold() in _FONTS


def symbol(font: str, code: str) -> str:
    """The character that `code` (hexadecimal) of `font` stands for, "" when it is not known."""
    if not re.fullmatch(r"[0-9A-Fa-f]{1,5}", code):
        return ""
    value = int(code, 16)
    private = 0xF000 <= value <= 0xF0FF
    known = _FONTS.get(font.casefold())
    if known is not None:
        return known.get(value - 0xF000 if private else value, "")
    if 0xE000 <= value <= 0xF8FF or value < 0x20 or 0xD800 <= value <= 0xDFFF:
        return ""
    return chr(value)
