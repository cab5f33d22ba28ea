"""Which fonts are given to pages: the large one where something needs it, and the signs from a small one of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typst

from app.exporting.pdf.fonts import SIGNS, installed_fonts, page_inputs
from app.job import Refused

LARGE, SIGNS_FAMILY = "Noto Sans CJK SC", "Travaux Signs"


def families(said: str, root: Path) -> list[str]:
    inputs, folders = page_inputs({"text": said}, {"page": {}}, root / "resources" / "pages")
    assert len(folders) == len(json.loads(inputs["look"])["fonts"])
    return list(json.loads(inputs["look"])["fonts"])


@pytest.mark.parametrize(
    "said",
    ["A harbour “shall” be kept – §\xa07, ß, ž, Ω, й", "الميناء ﻻ", "→ ← ≈ ⊘ ↘ ↖ ✓ ⚠ ◇ ⇄ ⤶ ⤷ ✎ ‸ √", "№ ‰ € ™ ½ ⅜ ﷺ"],
)
def test_letters_and_signs_of_our_pages_need_no_large_font(said, root):
    assert families(said, root) == [*installed_fonts().families[:-1], SIGNS_FAMILY]


@pytest.mark.parametrize("said", ["第三条", "（", "가", "①", "Ⅳ", "☐", "𠀀", "、", "ー", "㎡", "𝛼"])
def test_what_only_the_large_font_may_have_brings_it(said, root):
    assert families(f"Article {said}", root)[-2:] == [SIGNS_FAMILY, LARGE]


def test_what_stands_in_the_look_of_a_page_counts(root):
    inputs, _ = page_inputs({}, {"page": {"handling": "内部"}}, root / "resources" / "pages")
    assert json.loads(inputs["look"])["fonts"][-1] == LARGE


@pytest.mark.parametrize("template", ["look", "front", "body", "tables", "back", "redline", "brief", "book", "life"])
def test_the_words_of_the_templates_need_no_large_font(template, root):
    text = (root / "resources" / "pages" / f"{template}.typ").read_text("utf-8")
    # A regular expression names brackets that a text may have: it is no word of the page.
    lines = [line for line in text.splitlines() if "regex(" not in line]
    assert LARGE not in families("\n".join(lines), root)


def test_the_font_of_signs_has_all_signs(root):
    """A page that is to hold to PDF/UA is refused for a letter that none of its fonts has."""

    def set_signs(signs: str) -> bytes:
        source = f'#set document(title: "signs")\n#set text(font: "{SIGNS_FAMILY}", fallback: false)\n{signs}'
        pages: bytes = typst.compile(
            source.encode(),
            font_paths=[root / "resources" / "pages" / "signs"],
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
        )
        return pages

    each = "#linebreak()".join(f"#{json.dumps(sign, ensure_ascii=False)}" for sign in SIGNS)
    assert set_signs(each).startswith(b"%PDF")
    with pytest.raises(typst.TypstError):
        set_signs('#"⤶"')


def test_a_missing_font_of_signs_is_said(tmp_path):
    with pytest.raises(Refused, match=f"The font {SIGNS_FAMILY} is missing"):
        page_inputs({}, {}, tmp_path)
