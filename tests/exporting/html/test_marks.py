"""Marks of the web page that stand for letters, brackets and what is alike, and how both texts are read out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.exporting.html.page import html_page
from app.exporting.layout.rows import PrintJob
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING
from app.treaty.vocabulary import ENGLISH
from tests.comparison.alignment.test_resemblances import pair, text
from tests.comparison.drafts import article
from tests.exporting.web_pages import read
from tests.redline.made import register

if TYPE_CHECKING:
    from pathlib import Path

    from app.treaty.draft import Draft


def page(older: Draft, newer: Draft, root: Path) -> bytes:
    drawn = compose(compare(older, newer), (), older, newer, register())
    return html_page(PrintJob(drawn, ENGLISH, EVERYTHING), root / "resources" / "pages")


def test_letters_that_are_others_have_a_mark_of_their_own(root: Path) -> None:
    made = read(page(article("Each State moors."), article("Each States moors."), root))
    [text] = made.iter("main")  # the legend has an example
    assert [e.text for e in text.iter("ins") if "other" in e.get("class", "").split()] == ["s"]
    assert [e.text for e in text.iter("ins") if "letters" in e.get("class", "").split()] == ["State", "s"]


def test_a_single_letter_is_said_to_be_one(root: Path) -> None:
    made = read(page(article("Each State moors."), article("Each States moors."), root))
    assert [(e.text, e.tag) for e in made.iter() if e.get("title") == "one letter"] == [("s", "ins")]
    many = read(page(article("Each party moors."), article("Each parties moors."), root))
    assert [e.text for e in many.iter() if e.get("title") == "one letter"] == []


def test_what_is_only_alike_is_named(root: Path) -> None:
    made = page(*pair(text(0, 1, 2, 3), text(3, 2, 1, 0)), root).decode()
    assert "compare Article 2(2)" in made
    assert "compare Article 1(2)" in made


def test_a_bracket_that_went_has_its_line_above(root: Path) -> None:
    assert (
        "del.bracket { text-decoration: overline" in page(article("Ships moor."), article("Ships rest."), root).decode()
    )
