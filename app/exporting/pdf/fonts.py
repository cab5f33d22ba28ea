"""Where the fonts lie that every printed page uses, each from a package of its own, and their families in the order
of choice.

System fonts are never used, so that the same page comes out on every machine. Amiri comes before Noto Sans Arabic
where its package is installed: Noto takes letters apart into strokes and dots, and words set in it can be neither
searched nor copied. The Chinese font is given to pages on which something needs it: Typst keeps all 19 MB of it as soon
as it tries one letter, and the signs that pages have from it lie in a small font of our own (`packages/fonts.py`).
"""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.job import Refused
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_LARGE = "Noto Sans CJK SC"
_FONTS = (
    ("fontpkg_noto_sans", "Noto Sans", True),
    ("fontpkg_amiri", "Amiri", False),
    ("fontpkg_noto_sans_arabic", "Noto Sans Arabic", True),
    ("noto_cjk_sans_otc", _LARGE, True),
)
"""(package, family, whether it must be there)."""
_SIGNS_FAMILY, _SIGNS_FILE = "Travaux Signs", "signs/TravauxSigns-Regular.otf"
SIGNS = (
    "←↑→↓↔↕↖↗↘↙↸↹⇄⇅⇆⇋⇌⇐⇒⇔⇦⇧⇨⇩⇵∀∂∃∅∆∇∈∉∊∋∏∑−∓∕√∝∞∟∠∣∥∦∧∨∩∪∫∬∭∮∴∵∶∷∽≃≅≈≌≠≡≢≤≥≦≧≪≫≮≯≲≳≶≷⊂⊃⊄⊅⊆⊇⊊⊋"
    "⊕⊖⊗⊘⊙⊠⊥⊿⋚⋛⋯■□▢▣▤▥▦▧▨▩▪▫▱▲△▶▷▼▽◀◁◆◇◉◊○◌◎●◐◑◒◓◢◣◤◥◦◯☀☁☂☃★☆☉☎☏☖☗☜☝☞☟☯♀♁♂♠♡♢♣♤♥♦♧♨♩♪♫♬♭♮♯♲♳♴"
    "♵♶♷♸♹♺♻♼♽⚠⚽⚾✂✓✚✽✿❀❖❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➡"
)
"""What the font of signs has, which came from the Chinese one."""
_NEEDS_LARGE = compile_later(
    r"[^\u0000-\u10ff\u1200-\u20dc\u20df-\u215f\u2180-\u218f\ufb50-\ufdff\ufe70-\ufeff⤶⤷✎" + SIGNS + "]"
)
"""A letter that the Chinese font may have and no other: none of the scripts and signs that it does not have, nor of
those that the others have all of."""


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
            raise _missing(family)
    return Fonts(tuple(families), tuple(folders))


def font_folders() -> tuple[Path, ...]:
    """The folders of the installed fonts, for whoever only wants to know that they are there.
    Raises as `installed_fonts`.
    """
    return installed_fonts().folders


def page_inputs(
    data: Any, look: Mapping[str, Any], templates: Path, **more: Any
) -> tuple[dict[str, str], tuple[str, ...]]:
    """The inputs of a template as JSON by name, `look` with the families of its fonts, and the folders of these.
    `templates` is the folder of the templates, `more` are inputs of its own. Raises as `installed_fonts`.
    """
    said = {name: json.dumps(value, ensure_ascii=False) for name, value in {"data": data, **more}.items()}
    fonts = _fonts_of("".join(said.values()) + json.dumps(look, ensure_ascii=False), templates)
    full = json.dumps({**look, "fonts": fonts.families}, ensure_ascii=False)
    return {**said, "look": full}, tuple(str(folder) for folder in fonts.folders)


def _fonts_of(said: str, templates: Path) -> Fonts:
    """The fonts of pages on which stands what is `said`."""
    fonts, signs = installed_fonts(), templates / _SIGNS_FILE
    if not signs.is_file():
        raise _missing(_SIGNS_FAMILY)
    places = list(zip(fonts.families, fonts.folders, strict=True))
    large = [place for place in places if place[0] == _LARGE and _NEEDS_LARGE.search(said)]
    places = [place for place in places if place[0] != _LARGE] + [(_SIGNS_FAMILY, signs.parent), *large]
    return Fonts(tuple(family for family, _ in places), tuple(folder for _, folder in places))


def _missing(family: str) -> Refused:
    return Refused(Message("The font {0} is missing: install Travaux again, then print once more.", (family,)))
