"""The web page of a redline in a real browser: keys, filter, narrow windows; and that it asks for nothing.

The browser is Chromium where it is installed (on Debian `apt install chromium`), else Qt WebEngine, which Travaux
itself does not need either: `pip install PySide6-Addons` brings it.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exporting.chromium import browsed, program
from tests.exporting.html.test_html import lighthouses, page_of

pytestmark = pytest.mark.skipif(
    not program() and importlib.util.find_spec("PySide6.QtWebEngineWidgets") is None,
    reason="Neither Chromium nor Qt WebEngine (PySide6-Addons) is here",
)
HERE = "document.activeElement.id"
SAID = "document.querySelector('output').textContent"
NEXT, BEFORE = ("key", "N", False), ("key", "P", False)


@pytest.fixture
def browse(tmp_path: Path):
    """`browse(*steps)` gives the answers of the page of the lighthouses."""
    path = tmp_path / "page.html"
    path.write_bytes(page_of(lighthouses()))

    def call(*steps, width=1300):
        if program():
            found = browsed(path, width, 900, [list(step) for step in steps])
            assert found["complaints"] == []
            assert found["asked"] == [path.as_uri()]
            return found["answers"]
        words = [sys.executable, str(Path(__file__).with_name("browser.py")), str(path), str(width), "900"]
        done = subprocess.run(words, input=json.dumps(steps), capture_output=True, text=True, check=False, timeout=180)
        assert "ANSWER" in done.stdout, done.stderr
        found = json.loads(done.stdout.split("ANSWER")[1])
        assert found["complaints"] == []
        assert found["asked"] == [path.as_uri()]
        return found["answers"]

    return call


def test_keys_lead_from_change_to_change_in_their_order(browse) -> None:
    order = [f"t-{view.id}" for view in lighthouses().changes]
    f7, back = ("key", "F7", False), ("key", "F7", True)
    top, here = ("do", "scrollTo(0, 0)"), ("run", HERE)
    found = browse(top, NEXT, here, f7, here, NEXT, here, BEFORE, here, back, here, back, here, ("run", SAID))
    assert found[:-1] == [order[0], order[1], order[2], order[1], order[0], order[-1]]
    assert found[-1].startswith("Amendment 7.2: Article 3 bis(1) · inserted: “A keeper")


def test_a_key_pressed_in_a_field_is_the_fields(browse) -> None:
    focus = ("do", "document.querySelector('select').focus()")
    assert browse(focus, NEXT, ("run", "document.activeElement.tagName"), ("run", SAID)) == ["SELECT", ""]


def test_the_filter_leaves_the_changes_of_one_actor_and_says_so(browse) -> None:
    redline = lighthouses()
    mine = [view for view in redline.changes if "Switzerland" in [chip.name for chip in view.chips]]
    choose = (
        "const who = document.querySelector('[name=who]');"
        "who.value = [...who.options].find((one) => one.text === 'Switzerland').value;"
        "who.dispatchEvent(new Event('change', {bubbles: true}))"
    )
    rows = (
        "[...document.querySelectorAll('#text > section > .row[id]')].filter((row) => !row.hidden).map((row) => row.id)"
    )
    told = ("run", "document.getElementById('filtered').textContent")
    entries = (
        "run",
        "[...document.querySelectorAll('li[data-id]')].filter((one) => !one.hidden).map((one) => one.dataset.id)",
    )
    again = ("do", "document.querySelector('button[type=reset]').click()")
    shown, left, said, first, everything, quiet = browse(
        ("do", choose), ("run", rows), entries, told, NEXT, ("run", HERE), again, ("run", rows), told
    )
    assert left == [view.id for view in mine]
    assert mine[0].row in shown
    above = {row.id for row in redline.rows if row.newer and row.newer.address in ("Part I", "Article 3")}
    assert set(shown) == {mine[0].row, *above}
    total = len(redline.changes)
    others = len(next(row for row in redline.rows if row.id == mine[0].row).changes)
    in_above = sum(len(row.changes) for row in redline.rows if row.id in above)
    assert said == f"Filtered. Changes shown: 1 of {total}; not shown: {total - others - in_above}."
    assert first == f"t-{mine[0].id}"
    assert len(everything) > len(shown)
    assert quiet == ""


def test_a_narrow_window_has_one_column_and_says_which_text_it_is(browse) -> None:
    changed = "document.querySelector('.row.changed')"
    look = (
        f"[getComputedStyle({changed}).display, {changed}.querySelector('.side').getBoundingClientRect().height > 10]"
    )
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert browse(("run", look), ("run", wide)) == [["grid", False], True]
    assert browse(("run", look), ("run", wide), width=420) == [["block", True], True]


def test_a_step_opens_the_fold_in_which_a_change_stands(browse) -> None:
    wrap = (
        "const row = document.querySelector('.row.changed'), fold = document.createElement('details');"
        "row.before(fold); fold.append(row); scrollTo(0, 0)"
    )
    state = "document.activeElement.closest('details') === null || document.activeElement.closest('details').open"
    assert browse(("do", wrap), *[NEXT] * 6, ("run", state)) == [True]


def test_all_that_can_be_done_can_be_done_by_keyboard_and_read(browse) -> None:
    """Every control has a name and can be reached; every letter stands out from its ground (WCAG 2.1, 1.4.3)."""
    unnamed = (
        "[...document.querySelectorAll('button, select, summary, a[href]')].filter((one) =>"
        " !(one.textContent.trim() || one.getAttribute('aria-label') || one.closest('label'))).length"
    )
    unreached = (
        "[...document.querySelectorAll('button, select, summary, a[href]')].filter((one) => one.tabIndex < 0).length"
    )
    weak = """(() => {
      const light = (colour) => colour.map((v) => v / 255)
        .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
      const parts = (said) => said.match(/[\\d.]+/g).map(Number);
      const ground = (one) => {
        for (let at = one; at; at = at.parentElement) {
          const found = parts(getComputedStyle(at).backgroundColor);
          if (found.length < 4 || found[3] > 0) return found.slice(0, 3);
        }
        return [255, 255, 255];
      };
      const found = new Set();
      for (const one of document.querySelectorAll('body *')) {
        if (![...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || !one.offsetParent) continue;
        const own = parts(getComputedStyle(one).color).slice(0, 3);
        const [a, b] = [light(own), light(ground(one))].sort((x, y) => y - x);
        if ((a + 0.05) / (b + 0.05) < 4.5) found.add(one.className || one.tagName);
      }
      return [...found];
    })()"""
    dark = [("dark",), ("run", weak)] if program() else []
    assert browse(("run", unnamed), ("run", unreached), ("run", weak), *dark) == [0, 0, [], *([[]] if dark else [])]
