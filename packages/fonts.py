"""Makes the fonts of the window, `resources/fonts`, from the variable ones that pages are printed with, and the signs
of pages, `resources/pages/signs`: run by hand, with fontTools, when those become others. It is no part of the program,
nor of its tests.

Qt registers of a variable font no more than one weight on some systems, and smears it where bold is wanted; so each
weight and slope is a file of its own. They bear a name of our own, so that no font of a machine takes their place, and
have the letters of the scripts that are read here alone. Noto has no reserved name; its licence goes along.

Pages have a few signs, as arrows, from the Chinese font, all 19 MB of which Typst keeps in memory as soon as it tries
one letter of it: they have a file of their own, with the same outlines, so that it is tried for Chinese alone.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib.instancer import instantiateVariableFont

_RESOURCES = Path(__file__).resolve().parent.parent / "resources"
WHERE, PAGES = _RESOURCES / "fonts", _RESOURCES / "pages" / "signs"
SANS, ARABIC = "Travaux Sans", "Travaux Sans Arabic"
_LETTERS = (
    (0x0020, 0x052F),  # Latin, Greek, Cyrillic, with their marks
    (0x1AB0, 0x1AFF), (0x1D00, 0x1DFF), (0x1E00, 0x1FFF), (0x2000, 0x20CF), (0x20D0, 0x214F), (0x2150, 0x218F),
    (0x2190, 0x2BFF), (0x2C60, 0x2C7F), (0x2DE0, 0x2DFF), (0x2E00, 0x2E7F), (0xA640, 0xA69F), (0xA700, 0xA7FF),
    (0xAB30, 0xAB6F), (0xFB00, 0xFB06), (0xFE00, 0xFE2F), (0xFFFC, 0xFFFD),
)  # fmt: skip
_ARABIC = (
    (0x0020, 0x007E), (0x00A0, 0x00BF), (0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0x2000, 0x206F),
    (0xFB50, 0xFDFF), (0xFE70, 0xFEFF),
)  # fmt: skip
FACES = (
    ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf", SANS, "Regular", 400, _LETTERS),
    ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf", SANS, "Bold", 700, _LETTERS),
    ("fontpkg_noto_sans", "NotoSans-Italic[wdth,wght].ttf", SANS, "Italic", 400, _LETTERS),
    ("fontpkg_noto_sans", "NotoSans-Italic[wdth,wght].ttf", SANS, "Bold Italic", 700, _LETTERS),
    ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf", ARABIC, "Regular", 400, _ARABIC),
    ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf", ARABIC, "Bold", 700, _ARABIC),
)
"""(package, file, family, style, weight, code points)."""
SIGNS = (("noto_cjk_sans_otc", "NotoSansCJK-Regular.ttc"), "Noto Sans CJK SC", "Travaux Signs")
"""((package, file), the family in it, family)."""
_SIGNS = ((0x2190, 0x22FF), (0x25A0, 0x27BF))
"""Arrows and signs of mathematics; shapes, sundry signs and dingbats."""
_NAMES = frozenset({0, 7, 8, 9, 10, 11, 12, 13, 14})
"""What the names of a font say of whose it is, and under which licence."""


def main() -> int:
    """Make them all; what was there is written over."""
    WHERE.mkdir(exist_ok=True)
    for package, file, family, style, weight, letters in FACES:
        font = instance(source(package, file), weight, letters)
        call(font, family, style)
        target = WHERE / f"{family.replace(' ', '')}-{style.replace(' ', '')}.ttf"
        font.save(target)
        print(f"{target.name}: {target.stat().st_size // 1024} KB")
    target = signs_font()
    print(f"{target.name}: {target.stat().st_size // 1024} KB")
    return 0


def signs_font() -> Path:
    """Make the font of the signs, and say what signs it has, as `app/exporting/pdf/fonts.py` has to know."""
    (package, file), large, family = SIGNS
    path = source(package, file)
    faces = len(TTCollection(path, lazy=True))
    font = next(
        one
        for one in (TTFont(path, fontNumber=number, recalcTimestamp=False) for number in range(faces))
        if one["name"].getDebugName(1) == large
    )
    keep(font, _SIGNS)
    call(font, family, "Regular")
    name = f"{family.replace(' ', '')}-Regular"
    font["CFF "].cff.fontNames = [name]
    target = PAGES / f"{name}.otf"
    PAGES.mkdir(exist_ok=True)
    font.save(target)
    print("".join(map(chr, sorted(font.getBestCmap()))))
    return target


def source(package: str, file: str) -> Path:
    """Where a font lies; one of a `fontpkg` in its folder of files."""
    spec = find_spec(package)
    assert spec is not None, f"{package} is not installed"
    assert spec.submodule_search_locations, f"{package} is no package"
    return Path(next(iter(spec.submodule_search_locations))) / ("files" if package.startswith("fontpkg") else "") / file


def instance(path: Path, weight: int, letters: tuple[tuple[int, int], ...]) -> TTFont:
    """One weight of a variable font, with some of its letters and without hints."""
    font = TTFont(path, recalcTimestamp=False)
    instantiateVariableFont(font, {"wght": weight, "wdth": 100}, inplace=True)
    keep(font, letters, hinting=False)
    return font


def keep(font: TTFont, letters: tuple[tuple[int, int], ...], *, hinting: bool = True) -> None:
    """Take from a font all but some of its letters."""
    options = Options()
    options.layout_features, options.hinting, options.notdef_outline = ["*"], hinting, True
    options.name_IDs, options.name_languages = ["*"], ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in letters for code in range(first, last + 1)])
    subsetter.subset(font)


def call(font: TTFont, family: str, style: str) -> None:
    """Give a font its family and its style, by every name under which a system knows it."""
    names = font["name"]
    names.names = [one for one in names.names if one.nameID in _NAMES]
    ours = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 5: "Version 1",
            6: f"{family.replace(' ', '')}-{style.replace(' ', '')}"}  # fmt: skip
    for number, words in ours.items():
        names.setName(words, number, 3, 1, 0x409)
    bold, italic = "Bold" in style, "Italic" in style
    font["OS/2"].usWeightClass = 700 if bold else 400
    kept = font["OS/2"].fsSelection & ~0b1100001
    font["OS/2"].fsSelection = kept | (bold << 5) | italic | ((not bold and not italic) << 6)
    font["head"].macStyle = bold | (italic << 1)


if __name__ == "__main__":
    sys.exit(main())
