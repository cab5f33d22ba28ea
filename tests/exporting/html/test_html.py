"""The web page of a redline, read back: whole, harmless, usable without colours, script or mouse."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exporting.html.page import html_page
from app.exporting.layout.rows import PrintJob
from app.redline.compose import compose
from app.redline.model import Cell, Redline, Row, RowState, Run, Sign, Style
from app.redline.print_options import EVERYTHING, FilteredChanges, Layout, Supplements, UnchangedDisplay
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, Side
from app.treaty.marks import Stance
from app.treaty.vocabulary import ENGLISH, Vocabulary
from tests.exporting.web_pages import cells, read, style, words
from tests.laws.test_redline_laws import comparisons
from tests.redline import made
from tests.redline.throughout import TRADES, throughout

if TYPE_CHECKING:
    from app.treaty.draft import Draft

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
PAGES = Path(__file__).parents[3] / "resources" / "pages"


def lighthouses(said: Vocabulary = ENGLISH) -> Redline:
    older, newer, comparison = made.lighthouses()
    first, second = [c.id for c in comparison.changes if c.newer and c.newer.text in ("shall", "6")]
    asked = (
        made.asked(first, ("NOR", "Norway"), ("EU", "E.U."), link=Link.MARKED),
        made.asked(first, ("CHE", "Switzerland")),
        made.asked(second, ("LKO", "League of Keepers"), link=Link.ASSERTED),
        made.asked(first, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
    )
    return compose(comparison, asked, older, newer, made.register(), warnings=("A stain.",), words=said)


def page_of(redline: Redline, said: Vocabulary = ENGLISH, **chosen: object) -> bytes:
    beside = chosen.pop("beside", Supplements())
    return html_page(PrintJob(redline, said, replace(EVERYTHING, **chosen), beside), PAGES)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def redline() -> Redline:
    return lighthouses()


@pytest.mark.parametrize("layout", Layout)
def test_nothing_is_fetched_and_only_its_own_style_and_script_may_run(redline: Redline, layout: Layout) -> None:
    data = page_of(redline, layout=layout)
    page = read(data)
    fetching = (
        "//@src | //@srcset | //@action | //@formaction | //@data | //@poster | //link | //base | //iframe | //img"
    )
    assert page.xpath(fetching) == []
    assert all(link.startswith("#") for link in page.xpath("//@href"))
    assert page.xpath("//@style") == []
    assert [name for one in page.iter() for name in one.attrib if name.startswith("on")] == []
    assert not re.search(r"url\(|@import|@font-face", style(page))
    assert len(page.findall(".//script")) == len(page.findall(".//style")) == 1
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        text = page.findtext(f".//{tag}") or ""
        made_of = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()
        assert f"{tag}-src 'sha256-{made_of}'" in policy
    assert "unsafe" not in policy
    assert not re.search(rb"https?:", data)


@pytest.mark.parametrize("layout", [Layout.SIDES, Layout.COLUMN])
@pytest.mark.parametrize("unchanged", UnchangedDisplay)
def test_every_change_is_in_the_list_and_has_its_place_in_the_text(
    redline: Redline, layout: Layout, unchanged: UnchangedDisplay
) -> None:
    page = read(page_of(redline, layout=layout, unchanged=unchanged))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert page.xpath("//section[@id='changes']//li[@data-id]/@id") == [f"c-{one}" for one in by_amendment(redline)]
    for view in redline.changes:
        (place,) = page.xpath(f"//*[@id='t-{view.id}']")
        assert place.get("data-c") == view.id
        assert page.xpath(f"//li[@id='c-{view.id}']//a[@class='no']/@href") == [f"#t-{view.id}"]
        assert page.xpath(f"//main//a[@href='#c-{view.id}']")
    assert {link[1:] for link in page.xpath("//@href")} <= {*ids}


def test_both_texts_stand_in_it_with_old_and_new_numbers_and_marks(redline: Redline) -> None:
    page = read(page_of(redline))
    for side, name in (("old", "older"), ("new", "newer")):
        there = [cell for row in redline.rows if (cell := getattr(row, name)) is not None]
        told = ["".join("".join(run.text for run in (*c.number, *c.heading, *c.text)).split()) for c in there]
        assert cells(page, side) == [one for one in told if one]
    row = next(row for row in redline.rows if row.newer and row.newer.address == "Article 3(1)")
    drawn = page.get_element_by_id(row.id)
    assert [words(one) for one in drawn.xpath(".//del")] == ["may", "3", "12"]
    assert [words(one) for one in drawn.xpath(".//ins")] == ["shall", "1", "6"]
    assert drawn.get("aria-label") == "Article 2(1) → Article 3(1)"
    assert "Older draft" in words(drawn.find_class("old")[0])
    assert [one.get("class") for one in drawn.xpath("./div")][-1] == "who"
    look = style(page)
    assert re.search(r"\nins \{[^}]*text-decoration: underline", look)
    assert re.search(r"\ndel \{[^}]*text-decoration: line-through", look)


def test_the_two_ends_of_a_move_lead_to_each_other(redline: Redline) -> None:
    page = read(page_of(redline))
    move = next(view for view in redline.changes if view.kind is ChangeKind.MOVE)
    start, end = (
        next(row for row in redline.rows if row.state is state) for state in (RowState.MOVED_FROM, RowState.MOVED_TO)
    )
    (left,), (came,) = (page.get_element_by_id(row.id).xpath(".//p[@class='move']/a[@data-c]") for row in (start, end))
    assert (left.get("href"), came.get("href")) == (f"#{end.id}", f"#{start.id}")
    assert (left.get("id"), came.get("id")) == (f"f-{move.id}", f"t-{move.id}")
    assert words(left) == "↘ M1 moved to Article 1"


def test_every_sign_inside_a_run_stands_at_its_own_place(redline: Redline) -> None:
    signs = (Sign("split", 4, ""), Sign("join", 8, ""))
    cell = Cell("p", "paragraph", 1, (), (), (Run("one two six", Style.EQUAL),), "Article 1(1)", signs)
    row = Row("r1", RowState.CHANGED, cell, cell)
    page = read(page_of(replace(redline, rows=(row,))))
    assert words(page.find_class("new")[0]) == "Newer draft one ⤶ split two ⤷ join six".replace(
        "Newer draft ", "Newer draft"
    )


def test_who_asked_stands_beside_the_change_with_the_link_in_words(redline: Redline) -> None:
    page = read(page_of(redline))
    row = next(row for row in redline.rows if row.newer and row.newer.address == "Article 3(1)")
    (margin,) = page.get_element_by_id(row.id).find_class("who")
    chips = {words(chip): chip.get("class") for chip in margin.find_class("chip")}
    assert list(chips.items()) == [
        ("Norway marked", "chip marked party"),
        ("EU marked", "chip marked party"),
        ("≈ Switzerland matched", "chip matched party"),
        ("⊘ ≈ Egypt against matched", "chip matched party against"),
        ("✎ League of Keepers asserted", "chip asserted other"),
    ]
    look = style(page)
    assert ".chip.matched { border-style: dashed; }" in look
    assert ".chip.asserted { border-style: double;" in look
    nobody = next(row for row in redline.rows if row.newer and row.newer.address == "Article 1(1)")
    assert words(page.get_element_by_id(nobody.id).find_class("who")[0]).endswith("Unattributed")


def test_nobody_is_named_but_those_whom_the_redline_names() -> None:
    older, newer, comparison = made.lighthouses()
    page = read(page_of(compose(comparison, (), older, newer, made.register())))
    assert page.xpath("//main//*[contains(@class, 'chip ')]") == []
    assert page.xpath("//select[@name='who']") == []
    assert {entry.get("data-link") for entry in page.xpath("//li[@data-id]")} == {"unattributed"}


def test_what_is_folded_can_be_opened_and_what_follows_in_it_is_seen(redline: Redline) -> None:
    page = read(page_of(redline))
    folds = page.xpath("//div[@class='fold']/details")
    assert folds
    assert all(fold.find("summary") is not None and fold.get("open") is None for fold in folds)
    assert len(page.xpath("//main//div[@role='group']")) == len(redline.rows)
    for fold in folds:
        hidden = set(" ".join(fold.xpath(".//@data-c")).split())
        assert hidden <= set(fold.getparent().get("data-c", "").split())


def test_the_list_can_be_filtered_by_who_asked_and_by_kind(redline: Redline) -> None:
    page = read(page_of(redline))
    actors = {one.get("value"): words(one) for one in page.xpath("//select[@name='who']/option[@value != '']")}
    assert set(actors.values()) == {"Norway", "EU", "Switzerland", "League of Keepers"}
    assert page.xpath("//select/option[1]/@value") == [""] * 6
    for view in redline.changes:
        (entry,) = page.xpath(f"//li[@data-id='{view.id}']")
        named = {actors[n] for n in entry.get("data-who", "").split()}
        assert named == {chip.name for chip in view.chips if not chip.opposite}
        assert (entry.get("data-kind"), entry.get("data-class")) == (view.kind.value, view.weight.value)
    assert {one.get("value") for one in page.xpath("//select[@name='kind']/option[@value != '']")} == {
        view.kind.value for view in redline.changes
    }


def test_what_was_done_throughout_can_be_filtered_by_each_of_its_articles() -> None:
    page = read(page_of(throughout()))
    options = page.xpath("//select[@name='article']/option[@value != '']")
    assert [words(option) for option in options] == [f"Article {n}" for n in range(1, len(TRADES) + 1)]
    assert page.xpath("//li[@data-id]/@data-article") == page.xpath(
        "//select[@name='article']/option[@value != '']/@value"
    )


def test_without_a_script_the_page_is_whole_and_shows_no_tools(redline: Redline) -> None:
    page = read(page_of(redline))
    hidden = page.xpath("//*[@hidden]")
    assert [one.get("id") for one in hidden] == ["filtered", "tools"]
    assert "Without scripts" in words(page.find(".//noscript"))


def test_what_a_screen_reader_needs_is_there(redline: Redline) -> None:
    page = read(page_of(redline))
    assert [len(page.findall(f".//{tag}")) for tag in ("header", "main", "footer", "nav", "h1")] == [1, 1, 1, 1, 1]
    assert page.get("lang") == "en"
    assert page.xpath("//main//div[contains(@class, 'cell ') and not(@lang) and not(@aria-hidden)]") == []
    assert page.xpath("//output/@aria-live") == ["polite"]
    assert page.xpath("//select[not(ancestor::label)]") == []
    assert page.get_element_by_id("filtered").get("role") == "status"
    assert page.xpath("//a[@class='skip']/@href") == ["#text"]
    assert "n or F7" in words(page.get_element_by_id("tools"))
    levels = [int(one.tag[1]) for one in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(later <= before + 1 for before, later in itertools.pairwise(levels))


def test_a_filtered_page_says_how_many_changes_are_not_on_it(redline: Redline) -> None:
    only = FilteredChanges(frozenset({redline.changes[0].id}), "the first")
    page = read(page_of(redline, only=only))
    said = words(page.find_class("left")[0])
    assert said.startswith("This print is filtered: the first.")
    there = {one.get("data-id") for one in page.xpath("//li[@data-id]")} | {*page.xpath("//*[@id]/@data-c")}
    left = len({view.id for view in redline.changes} - {c for ids in there for c in ids.split()})
    assert f"{left} changes are not in it." in said
    assert page.xpath("//li[@data-id]/@data-id") == [redline.changes[0].id]


def test_red_lines_are_told_and_notes_only_when_they_are_asked_for(redline: Redline) -> None:
    change = next(view.id for view in redline.changes if view.kind is ChangeKind.SUBSTITUTION)
    beside = Supplements({change: ("Never more than four.",)}, {change: ("Ask <b>the</b> capital.",)})
    told, more = (words(read(page_of(redline, beside=beside, notes=notes))) for notes in (False, True))
    assert "Changes that touch our red lines" in told
    assert told.count("Never more than four.") == 3
    assert "capital" not in told
    assert "Note: Ask <b>the</b> capital." in more


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("layout", Layout)
def test_it_speaks_six_languages(code: str, layout: Layout, root: Path) -> None:
    said = load_resources(root / "resources").vocabulary(code)
    page = read(page_of(lighthouses(said), said, layout=layout))
    assert (page.get("lang"), page.get("dir")) == (code, "rtl" if code == "ar" else "ltr")
    told = words(page.body)
    english = ["Who asked", "Older draft", "Next change", "Legend", "matched", "Unattributed"]
    english += ["unchanged", "Contents"] if layout is not Layout.LIST else []
    assert [one for one in english if one in told] == (english if code == "en" else [])


def test_each_text_has_its_own_language_and_direction() -> None:
    older, newer, comparison = made.in_language("ar", "يضيء الحارس المنارة كل ليلة.", "يجوز للحارس أن يضيء المنارة.")
    page = read(page_of(compose(comparison, (), older, newer, made.register())))
    assert page.get("dir") == "ltr"
    sides = page.xpath("//main//div[contains(@class, 'cell ') and not(@aria-hidden)]")
    assert {(one.get("lang"), one.get("dir")) for one in sides} == {("ar", "rtl")}


def test_the_same_redline_gives_the_same_bytes_and_names_no_machine(redline: Redline) -> None:
    first = page_of(redline)
    assert first == page_of(lighthouses())
    assert str(Path.home()).encode() not in first
    assert str(Path.cwd()).encode() not in first
    assert read(first).xpath("//meta/@name") == ["referrer", "viewport", "color-scheme"]


HOSTILE = (
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "<!-- & &lt; &#x202e; \" ' --> ]]>",
    "one\u202etwo\u202dthree\u2066four",
    "a\x00b\x1bc\r\nd",
    "{number} {shown} %s ${x}",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_text_says_is_never_markup(text: str) -> None:
    older, newer, comparison = made.in_language("en", "The lamp burns.", f"The lamp {text} burns.")
    older, newer = (replace(one, title=text, label=text, symbol=text, source=text) for one in (older, newer))
    asked = made.asked(comparison.changes[0].id, ("?", text))
    redline = compose(comparison, (asked,), older, newer, made.register(), warnings=(text,), evidence=(text,))
    change = comparison.changes[0].id
    beside = Supplements({change: (text,)}, {change: (text,)})
    data = page_of(redline, beside=beside, notes=True)
    page = read(data)
    assert len(page.findall(".//script")) == len(page.findall(".//style")) == 1
    assert page.findall(".//img") == []
    assert not {chr(point) for point in (0, 0x1B, 0x202D, 0x202E)} & set(data.decode("utf-8"))
    told = "".join(words(page).split())
    for piece in re.split("[\u202d\u202e\x00\x1b\r]", text):
        assert "".join(piece.split()) in told


def test_what_turns_words_round_is_shown_as_what_it_is() -> None:
    older, newer, comparison = made.in_language("en", "Pay 12 coins.", "Pay \u202e21\u202c coins.")
    page = read(page_of(compose(comparison, (), older, newer, made.register())))
    assert {words(sign) for sign in page.find_class("ctl")} == {"U+202E"}


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_read_back_as_it_is(before: str, after: str) -> None:
    older, newer, comparison = made.in_language("en", f"x{before}x", f"x{after}x")
    page = read(page_of(compose(comparison, (), older, newer, made.register()), unchanged=UnchangedDisplay.FULL))
    for side, text in (("old", before), ("new", after)):
        drawn = cells(page, side)[-1]
        told = re.sub("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", "\ufffd", f"1.x{text}x")
        told = re.sub("[\u202d\u202e]", lambda sign: f"U+{ord(sign[0]):04X}", told)
        assert drawn == "".join(told.split())


def by_amendment(redline: Redline) -> list[str]:
    """The ids of all changes, amendment by amendment, then those of formatting."""
    alone = [view.id for view in redline.changes if view.part is None]
    return [change for one in redline.amendments for change in one.changes] + alone


@settings(max_examples=40, deadline=None)
@given(comparisons(), st.sampled_from(Layout), st.sampled_from(UnchangedDisplay))
def test_no_provision_and_no_change_is_left_out(
    case: tuple[Draft, Draft, Comparison], layout: Layout, unchanged: UnchangedDisplay
) -> None:
    older, newer, comparison = case
    redline = compose(comparison, (), older, newer, made.register())
    page = read(page_of(redline, layout=layout, unchanged=unchanged))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert page.xpath("//li[@data-id]/@data-id") == by_amendment(redline)
    assert {link[1:] for link in page.xpath("//@href")} <= {*ids}
    if layout is not Layout.LIST:
        placed = {view.id for view in redline.changes if page.xpath(f"//*[@id='t-{view.id}' or @id='f-{view.id}']")}
        quiet = {view.id for view in redline.changes if view.kind.traits.quiet}
        assert placed - quiet == {view.id for view in redline.changes} - quiet
        if unchanged is not UnchangedDisplay.OMITTED:
            assert len(page.xpath("//main//div[@role='group']")) == len(redline.rows)


@pytest.mark.parametrize("layout", [Layout.SIDES, Layout.COLUMN])
def test_what_is_formatted_otherwise_has_a_sign_in_the_text(layout: Layout) -> None:
    older, newer, comparison = made.lighthouses()
    place = next(p for p in newer.provisions if p.text and p.id in older.by_id())
    side = Side(place.id, "text", 0, 4, place.text[:4])
    change = Change("x1", ChangeKind.FORMATTING, ChangeClass.EDITORIAL, side, side)
    redline = compose(replace(comparison, changes=(*comparison.changes, change)), (), older, newer, made.register())
    page = read(page_of(redline, layout=layout))
    (sign,) = page.xpath("//a[@id='t-x1']")
    assert (sign.get("href"), sign.get("title"), sign.get("aria-label")) == ("#c-x1", "formatting", "formatting")
    assert place.text[:4] in "".join(sign.getparent().itertext())


def _light(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_every_word_can_be_told_from_its_ground(redline: Redline, theme: int) -> None:
    themes = [dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in re.findall(r":root \{(.*?)\}", style(read(
        page_of(redline))), re.DOTALL)[1:3]]  # fmt: skip
    colours = themes[theme]
    pairs = [("ink", ground) for ground in ("ground", "band")]
    pairs += [("faint", "ground"), ("faint", "band"), ("came-ink", "came"), ("went-ink", "went"), ("link", "ground"),
              ("here-ink", "here"), ("link", "band")]  # fmt: skip
    for ink, ground in pairs:
        dark, light = sorted((_light(colours[ink]), _light(colours[ground])))
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)


def test_the_script_is_a_program() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed: nothing here reads scripts")
    done = subprocess.run([node, "--check", str(PAGES / "redline.js")], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
