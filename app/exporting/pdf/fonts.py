"""Where the fonts lie that every printed page uses, each from a package of its own, and their families in the order
of choice.

System fonts are never used, so that the same page comes out on every machine. Amiri comes before Noto Sans Arabic
where its package is installed: Noto takes letters apart into strokes and dots, and words set in it can be neither
searched nor copied.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from app.job import Refused
from app.late_methods import dataclass
from app.message import Message

_FONTS = (
    ("fontpkg_noto_sans", "Noto Sans", True),
    ("fontpkg_amiri", "Amiri", False),
    ("fontpkg_noto_sans_arabic", "Noto Sans Arabic", True),
    ("noto_cjk_sans_otc", "Noto Sans CJK SC", True),
)
"""(package, family, whether it must be there)."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families in the order in which a letter is looked for, and the folders they lie in."""

    families: tuple[str, ...]
    folders: tuple[Path, ...]


def installed_fonts() -> Fonts:
    """The fonts of a printed page. Raises Refused when one that must be there is not installed."""
    families: list[str] = []
    folders: list[Path] = []
    for package, family, needed in _FONTS:
        spec = find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            families.append(family)
            folders.append(Path(next(iter(spec.submodule_search_locations))))
        elif needed:
            raise Refused(Message("The font {0} is missing: install Travaux again, then print once more.", (family,)))
    return Fonts(tuple(families), tuple(folders))


def font_folders() -> tuple[Path, ...]:
    """The folders of the installed fonts, for whoever only wants to know that they are there.
    Raises as `installed_fonts`.
    """
    return installed_fonts().folders
