"""Where the fonts lie that every printed page uses: Noto Sans, its Arabic and its Chinese, each from its own package.

System fonts are never used, so that the same page comes out on every machine.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from app.job import Refused

_PACKAGES = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "noto_cjk_sans_otc")


def font_folders() -> tuple[Path, ...]:
    """The folders of the three font packages. Raises Refused when one is not installed."""
    folders: list[Path] = []
    for package in _PACKAGES:
        spec = find_spec(package)
        if spec is None or not spec.submodule_search_locations:
            raise Refused(f"The fonts of {package} are missing: install Travaux again, then print once more.")
        folders.append(Path(next(iter(spec.submodule_search_locations))))
    return tuple(folders)
