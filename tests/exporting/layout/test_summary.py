"""The summary for a cable, read back as Markdown: what it says, how long it is, and that no text is read as markup."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.exporting.layout.rows import PrintJob
from app.exporting.layout.title_page import found_of
from app.exporting.markdown.summary import in_markdown, markdown_summary
from app.redline.compose import compose
from app.redline.model import Chip
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, Supplements
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.vocabulary import ENGLISH, Vocabulary
from tests.exporting.html.test_html import HOSTILE, lighthouses
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline

_READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TWO_PAGES = 92
"""Lines of 88 characters."""


def said(
    redline: Redline, words: Vocabulary = ENGLISH, beside: Supplements = NO_SUPPLEMENTS, *, notes: bool = False
) -> str:
    return markdown_summary(PrintJob(redline, words, replace(EVERYTHING, notes=notes), beside))


def shown(markdown: str) -> list[str]:
    """The words of each block, as a reader of Markdown shows them; fails on anything but headings, lists and stress."""
    lines = []
    for token in _READER.parse(markdown):
        if token.type == "inline":
            inside = {child.type for child in token.children or ()}
            assert inside <= {"text", "text_special", "strong_open", "strong_close", "em_open", "em_close", "softbreak"}
            lines.append("".join(child.content for child in token.children or ()))
        else:
            assert token.type.removesuffix("_open").removesuffix("_close") in {
                "heading", "paragraph", "bullet_list", "list_item",
            }  # fmt: skip
    return lines


def test_it_counts_and_says_who_asked_for_what_and_what_nobody_is_known_to_have_asked_for() -> None:
    lines = shown(said(lighthouses()))
    assert lines[0] == "What changed from Zero to Rev.1"
    assert any(line.startswith("Older draft: Zero · LH/Zero · 4 January 2031") for line in lines)
    assert any("Rev.1 makes 7 amendments to Zero: 3 of weight A" in line for line in lines)
    assert any("carry a name" in line for line in lines)
    (duties,) = [line for line in lines if line.startswith("Article 3 · Duties of keepers (1 A, 1 C)")]
    told = "(Norway (in part), EU (in part), ✎ League of Keepers (in part), ≈ Switzerland (in part), ≈ Egypt against"
    assert f"“Each keeper shall trim the wick” {told}" in duties, "nobody asked for all of it"
    assert "Norway: 1 marked in the drafts — Article 2(1) → Article 3(1)" in lines
    assert "Egypt: opposed: 1" in lines
    (nobody,) = [line for line in lines if line.startswith("Unattributed:")]
    assert "Article 3 bis" in nobody
    assert "Article 4 (Zero)" in nobody
    assert lines[-1] == "A stain."


def test_who_only_stands_against_a_change_is_evidence_and_named() -> None:
    redline = lighthouses()
    against = Chip("EGY", "Egypt", "Egypt", "state", Link.MATCHED, "oppose", opposite=True)
    bare = [view for view in redline.changes if not view.chips and not view.kind.traits.quiet]
    opposed = tuple(replace(v, chips=(against,)) if v is bare[0] else v for v in redline.changes)
    lines = " ".join(shown(said(replace(redline, changes=opposed))))
    assert "Of 1 change only who stands against it is known: Egypt. " in lines
    assert f"For the other {len(bare) - 1} no evidence was found." in lines
    alone = tuple(replace(v, chips=(against,) if v is bare[0] else ()) for v in redline.changes)
    told = found_of(replace(redline, changes=alone))
    assert told.startswith("Of 1 change only who stands against it is known: Egypt. For the other ")


def test_red_lines_come_first_and_notes_only_when_they_are_asked_for() -> None:
    redline = lighthouses()
    change = redline.changes[2].id
    beside = Supplements({change: ("Never *more* than four.",)}, {change: ("Ask the capital.",)})
    told = shown(said(redline, beside=beside))
    assert told.index("Changes that touch our red lines") < told.index("Articles by weight")
    assert any(line.endswith("— Never *more* than four.") for line in told)
    assert "Notes" not in told
    assert any(line.endswith("— Ask the capital.") for line in shown(said(redline, beside=beside, notes=True)))


def test_two_pages_hold_it_whatever_there_is_and_what_is_left_is_counted() -> None:
    older, newer, comparison = made.many(300)
    asked = [made.asked(c.id, (f"?{n}", f"Land of {n} lamps")) for n, c in enumerate(comparison.changes)]
    redline = compose(
        comparison, asked, older, newer, made.register(), warnings=tuple(f"doubt {n} " * 60 for n in range(30))
    )
    beside = Supplements(
        {view.id: ("No. " * 200,) for view in redline.changes}, {view.id: ("x" * 900,) for view in redline.changes}
    )
    text = said(redline, beside=beside, notes=True)
    assert sum(max(1, -(-len(line) // 88)) for line in text.splitlines()) <= TWO_PAGES
    lines = shown(text)
    assert sum(line.startswith("and ") and " more" in line for line in lines) == 5
    assert any("makes 300 amendments to Zero" in line for line in lines)


@pytest.mark.parametrize("code", ["fr", "es", "ru", "zh", "ar"])
def test_it_speaks_six_languages(code: str, root: Path) -> None:
    words = load_resources(root / "resources").vocabulary(code)
    told = " ".join(shown(said(lighthouses(words), words)))
    assert not [one for one in ("Who asked", "Older draft", "opposed", "Unattributed", "Articles with") if one in told]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_text_says_is_never_markup(text: str) -> None:
    older, newer, comparison = made.in_language("en", "The lamp burns.", f"{text} burns.")
    older, newer = (replace(one, title=text, label=text, symbol=text) for one in (older, newer))
    change = comparison.changes[0].id
    asked = made.asked(change, ("?", text), link=Link.MARKED)
    redline = compose(comparison, (asked,), older, newer, made.register(), warnings=(text,))
    shown(said(redline, beside=Supplements({change: (text,)}, {change: (text,)}), notes=True))


MARKUP = (
    "~~gone~~", "a | b", "**x**", "__x__", "[a](b)", "![a](b)", "<b>x</b>", "&lt; &#35;", "# h", "1. a", "2) a", "+ a",
    "- a", "= a", "`a`", "> a", "\\* a", "***", "***a* b**",
)  # fmt: skip


@pytest.mark.parametrize("text", MARKUP)
def test_markup_in_a_text_is_shown_and_not_done(text: str) -> None:
    assert shown(f"- {in_markdown(text)}") == [text]
    assert shown(in_markdown(text)) == [text]


def test_an_address_in_a_text_is_no_link() -> None:
    assert in_markdown("https://x.org www.x.org a@x.org") == "https\\:\\/\\/x.org www\\.x.org a\\@x.org"


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("\\`*_{}[]<>()#+-.!|~&;:=>$@^/\"' \n\t1a9lt☃ش")) | st.text(max_size=30))
def test_any_text_is_shown_as_it_is_written(text: str) -> None:
    wanted = re.sub("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff\u202d\u202e]", "\ufffd", text)
    for before in ("", "- ", "- **lead** "):
        lines = shown(before + in_markdown(text))
        shown_words = " ".join("".join(lines).removeprefix("lead" if "lead" in before else "").split())
        assert shown_words == " ".join(wanted.split())
