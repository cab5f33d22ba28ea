"""The filters and steps of the web page as a reader uses them, in a real browser where one is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from app.comparison.compare import compare
from app.exporting.html.page import html_page
from app.exporting.layout.rows import PrintJob
from app.redline.compose import compose
from app.redline.tables.change_labels import article_of
from app.services.resources import load_resources
from tests.exporting.html.browser import Browser, browser_there
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline

pytestmark = pytest.mark.skipif(not browser_there(), reason="no Chromium is installed: nothing here shows a web page")

LISTED = "Array.from(document.querySelectorAll('#changes .amendments > li')).filter(one => !one.hidden).length"
_OF = "Array.from(document.querySelectorAll('{0}')).filter(one => {1}).map(one => one.dataset.{2})"
INSIDE = _OF.format("#changes li[data-id]", "!one.hidden", "id")
ROWS = _OF.format("#text > section > [data-c]", "!one.hidden", "c")
"""The changes of each row, or line that stands for some, that is seen."""


@pytest.fixture(scope="module")
def redline() -> Redline:
    older, newer, comparison = made.lighthouses()
    return compose(comparison, (), older, newer, made.register())


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("browser")) as made_browser:
        yield made_browser


@pytest.fixture
def page(browser: Browser, redline: Redline, root: Path, tmp_path: Path) -> Browser:
    target = tmp_path / "page.html"
    target.write_bytes(html_page(PrintJob(redline), root / "resources" / "pages"))
    browser.open(target)
    return browser


def choose(page: Browser, name: str, value: str) -> None:
    page.ask(
        f"(() => {{ const one = document.querySelector('#tools [name={name}]'); one.value = {value!r};"
        " one.dispatchEvent(new Event(one.type === 'search' ? 'input' : 'change', { bubbles: true })); })()"
    )


def inside(redline: Redline, numbers: set[int]) -> set[str]:
    return {change for one in redline.amendments if one.number in numbers for change in one.changes}


def test_all_is_shown_at_first_and_the_tools_are_there(page: Browser, redline: Redline) -> None:
    assert page.ask("!document.getElementById('tools').hidden")
    assert page.ask(LISTED) == len(redline.amendments)
    assert page.ask("document.getElementById('filtered').hidden")


@pytest.mark.parametrize("weight", ["A", "B", "C"])
def test_a_weight_leaves_its_amendments_and_says_how_many_changes_are_not_shown(
    page: Browser, redline: Redline, weight: str
) -> None:
    chosen = {one.number for one in redline.amendments if one.weight.value == weight}
    if not chosen:
        pytest.skip("no amendment of this weight is in the made drafts")
    choose(page, "weight", weight)
    assert page.ask(LISTED) == len(chosen)
    assert set(page.ask(INSIDE)) == inside(redline, chosen)
    said = page.ask("document.getElementById('filtered').textContent")
    assert f"Changes shown: {len(inside(redline, chosen))} of " in said
    shown: list[str] = page.ask(ROWS)
    assert inside(redline, chosen) <= set(" ".join(shown).split())
    choose(page, "weight", "")
    assert len(shown) <= len(page.ask(ROWS))


def test_words_are_found_in_any_case_and_taken_back(page: Browser, redline: Redline) -> None:
    every: Any = page.ask(INSIDE)
    one = next(view for view in redline.changes if view.newer_text.strip().isalpha() and view.part)
    choose(page, "words", one.newer_text.strip().upper())
    found: Any = page.ask(INSIDE)
    assert one.id in found
    assert len(found) < len(every)
    choose(page, "words", "xyzzy")
    assert page.ask(LISTED) == 0
    assert "No change is like this" in page.ask("document.querySelector('#tools output').textContent")
    page.ask("new Promise(done => { document.getElementById('tools').reset(); setTimeout(done, 50); })")
    assert page.ask(INSIDE) == every
    assert page.ask("document.getElementById('filtered').hidden")


def test_an_article_leaves_what_stands_in_it(page: Browser, redline: Redline) -> None:
    names: Any = page.ask("Array.from(document.querySelector('#tools [name=article]').options).map(one => one.text)")
    at = next(n for n, name in enumerate(names) if name == "Article 3")
    choose(page, "article", page.ask(f"document.querySelector('#tools [name=article]').options[{at}].value"))
    found: Any = page.ask(INSIDE)
    there = {one.number for one in redline.amendments if article_of(one.address) == "Article 3"}
    assert set(found) == inside(redline, there)


def test_a_weight_and_words_are_both_asked_for(page: Browser, redline: Redline) -> None:
    choose(page, "weight", "A")
    heavy = set(page.ask(INSIDE))
    choose(page, "words", "the")
    assert set(page.ask(INSIDE)) <= heavy


def test_a_key_goes_to_the_next_change_that_is_left(page: Browser, redline: Redline) -> None:
    choose(page, "weight", "A")
    left = set(page.ask(INSIDE))
    page.ask("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true }))")
    assert set(page.ask("Array.from(document.querySelectorAll('.here')).map(one => one.dataset.c)")) <= left
    assert "Amendment" in page.ask("document.querySelector('#tools output').textContent")


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("dark", [False, True])
def test_nothing_runs_out_of_a_small_screen(
    browser: Browser, root: Path, tmp_path: Path, code: str, dark: bool
) -> None:
    words = load_resources(root / "resources").vocabulary(code)
    older, newer, _ = made.lighthouses()
    drawing = PrintJob(compose(compare(older, newer), (), older, newer, made.register(), words=words), words)
    target = tmp_path / "page.html"
    target.write_bytes(html_page(drawing, root / "resources" / "pages"))
    browser.open(target, width=1280, height=800, dark=dark)
    assert browser.ask("document.documentElement.scrollWidth") <= 1280
    assert browser.ask("document.getElementById('tools').offsetHeight") <= 160
    heights = "['h1', '#summary'].map(one => parseFloat(getComputedStyle(document.querySelector(one)).fontSize))"
    title, prose = browser.ask(heights)
    assert title > 1.3 * prose
    ground = browser.ask("getComputedStyle(document.documentElement).backgroundColor")
    assert (sum(map(int, ground.strip("rgb()").split(","))) < 200) is dark
