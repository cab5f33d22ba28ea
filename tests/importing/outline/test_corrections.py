"""What a person says a paragraph is, it becomes; no word is lost by it, whatever is said of which paragraph."""

from __future__ import annotations

import re
from textwrap import dedent

import pytest

from app.importing.outline.build import BuiltDraft, build_with_blocks
from app.importing.outline.corrections import BlockRole
from app.importing.text import plain_text
from app.treaty.actors import register_of
from app.treaty.draft import Kind

TEXT = """
    LAMPS/CONF.1/3
    Distr.: General

    Draft treaty on lamps

    The Parties to this Treaty,

    Lamps and their keepers

    Article 1
    Scope

    1. This Treaty applies to lamps.

    (a) in harbours;

    (b) at sea.

    General words

    Every keeper keeps a lamp.

    7 See the report of the first session.

    Article 2
    Keepers

    2. Each Party names a keeper.
"""


def _built(corrections: dict[int, BlockRole], language: str = "en") -> BuiltDraft:
    source = plain_text.read(dedent(TEXT).strip("\n").encode(), "draft.txt")
    return build_with_blocks(
        source, name="draft.txt", sha256="0", register=register_of(()), profiles={}, language=language,
        corrections=corrections,
    )  # fmt: skip


def _place(words: str) -> int:
    (place,) = [at for at, block in enumerate(_built({}).blocks) if block.text.startswith(words)]
    return place


def _said(words: str, kind: BlockRole):
    """The provisions that have the words of a paragraph of which something was said, and all of them."""
    place = _place(words)
    made = _built({place: kind})
    known = made.draft.by_id()
    return [known[one] for one in made.of[place]], made.draft


@pytest.mark.parametrize(
    ("words", "said", "kind", "number", "heading"),
    [
        ("General words", BlockRole.ARTICLE, Kind.ARTICLE, "", "General words"),
        ("General words", BlockRole.HEADING, Kind.SECTION, "", "General words"),
        ("General words", BlockRole.CHAPTER, Kind.CHAPTER, "", "General words"),
        ("2. Each Party", BlockRole.ARTICLE, Kind.ARTICLE, "2.", "Each Party names a keeper."),
        ("(a) in harbours", BlockRole.PARAGRAPH, Kind.PARAGRAPH, "(a)", ""),
        ("1. This Treaty", BlockRole.SUBPARAGRAPH, Kind.SUBPARAGRAPH, "1.", ""),
        ("1. This Treaty", BlockRole.WORDS, Kind.ARTICLE, "Article 1", "Scope"),
        ("7 See the report", BlockRole.FOOTNOTE, Kind.FOOTNOTE, "7", ""),
        ("Every keeper", BlockRole.FOOTNOTE, Kind.FOOTNOTE, "", ""),
        ("Lamps and their", BlockRole.TITLE, Kind.TITLE, "", ""),
        ("Article 2", BlockRole.WORDS, Kind.UNNUMBERED, "", ""),
    ],
)
def test_a_paragraph_becomes_what_a_person_says_it_is(words, said, kind, number, heading):
    (one,), _ = _said(words, said)
    assert (one.kind, one.number, one.heading) == (kind, number, heading)


def test_what_comes_behind_stands_under_it():
    (article,), draft = _said("General words", BlockRole.ARTICLE)
    below = [p.text for p in draft.provisions if p.parent == article.id]
    assert "Every keeper keeps a lamp." in below or article.text == "Every keeper keeps a lamp."


def test_a_footnote_said_by_hand_hangs_on_what_stands_before_it():
    (note,), draft = _said("7 See the report", BlockRole.FOOTNOTE)
    assert note.text == "See the report of the first session."
    assert draft.by_id()[note.parent].text == "Every keeper keeps a lamp."


def test_what_is_left_out_stands_in_the_report_with_its_place():
    found, draft = _said("Every keeper", BlockRole.LEFT_OUT)
    assert found == []
    (line,) = [line for line in draft.report.lines if "Every keeper keeps a lamp." in str(line.message)]
    assert line.where == "line 21"


def test_what_was_left_out_as_front_matter_is_brought_back():
    before = _built({})
    place = _place("Distr.")
    assert before.of[place] == ()
    found, draft = _said("Distr.", BlockRole.READ)
    assert [one.text for one in found] == ["Distr.: General"]
    assert not any("Distr.: General" in str(line.message) for line in draft.report.lines)
    assert draft.symbol == before.draft.symbol == "LAMPS/CONF.1/3"


def test_nothing_said_changes_nothing_and_every_block_is_told():
    made = _built({})
    assert made.draft == _built({}).draft
    dropped = [block.text for block, of in zip(made.blocks, made.of, strict=True) if not of]
    assert dropped == ["LAMPS/CONF.1/3", "Distr.: General"]
    assert {one for of in made.of for one in of} == {p.id for p in made.draft.provisions}


def _letters(words: str) -> str:
    return re.sub(r"\W", "", words)


@pytest.mark.parametrize("said", list(BlockRole))
def test_no_word_is_lost_whatever_is_said(said):
    blocks = _built({}).blocks
    for place, block in enumerate(blocks):
        for also in (None, (place + 1) % len(blocks)):
            corrections = {place: said} | ({also: BlockRole.HEADING} if also is not None else {})
            made = _built(corrections)
            held = "\n".join(
                [*(f"{p.number} {p.heading} {p.text}" for p in made.draft.provisions),
                 *(str(line.message) for line in made.draft.report.lines)]
            )  # fmt: skip
            for other in blocks:
                assert _letters(other.text) in _letters(held), (said, block.text, other.text)
