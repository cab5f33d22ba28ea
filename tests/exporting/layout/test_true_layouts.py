"""Two columns, the list of changes and the Word file are true: what was written of them, read back, is what both drafts
say, and no change is told by one of its sides alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from app.comparison.compare import compare
from app.exporting.layout.change_list import list_of
from app.exporting.layout.rows import PrintJob, body_of
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, Layout, UnchangedDisplay
from app.services.comparisons.compare import ComparedDrafts
from benchmarks.faithful_pages import WORD, broken, claims_of
from benchmarks.measuring.true_layouts import column_claims, kept_claims, list_claims, word_claims
from tests.exporting.layout.test_faithful import PAIRS, RIGHT_TO_LEFT
from tests.laws.test_redline_laws import both_drafts
from tests.redline import made

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from benchmarks.measuring.true_layouts import Claim

ComparedFiles = Callable[[Path, Path], ComparedDrafts]

_MADE = {**PAIRS, "Arabic": RIGHT_TO_LEFT}


def _drawing(pair: tuple[Draft, Draft], layout: Layout = Layout.SIDES) -> PrintJob:
    redline = compose(compare(*pair), (), *pair, made.register())
    choices = replace(EVERYTHING, layout=layout, unchanged=UnchangedDisplay.FULL, sections=frozenset())
    return PrintJob(redline, choices=choices)


def _wrong(claims: Any) -> list[tuple[str, list[str], list[str]]]:
    read: list[Claim] = list(claims)
    return [(claim.told, much, less) for claim in read for much, less in [broken(claim)] if much or less]


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("name", _MADE)
def test_both_drafts_are_read_in_two_columns_and_in_word(name: str, back: bool, root: Path) -> None:
    drawing = _drawing(_MADE[name][:: -1 if back else 1])
    assert _wrong(column_claims(drawing, root / "resources" / "pages")) == []
    assert _wrong(kept_claims(drawing, root / "resources" / "pages")) == []
    assert _wrong(word_claims(drawing)) == []


@settings(max_examples=40)
@given(both_drafts())
def test_the_list_has_both_sides_of_every_change(pair: tuple[Draft, Draft]) -> None:
    assert _wrong(list_claims(_drawing(pair, Layout.LIST))) == []


def test_the_list_has_what_went_where_an_option_became_the_paragraph() -> None:
    older, newer = PAIRS["option settled"]
    edited = replace(
        newer, provisions=tuple(replace(p, text=p.text.replace("minute", "hour")) for p in newer.provisions)
    )
    told = [
        ("".join(piece[0] for piece in item["o"] if piece[2]), "".join(piece[0] for piece in item["n"] if piece[2]))
        for item in list_of(_drawing((older, edited), Layout.LIST))
        if item["t"] == "change"
    ]
    assert ("minute", "hour") in told


def test_an_unfolded_print_has_the_words_of_what_moved_at_both_its_places() -> None:
    more = "It is written into a book that lies open to every ship of the harbour by night and by day."
    older, newer = (
        replace(one, provisions=tuple(replace(p, text=p.text and f"{p.text} {more}") for p in one.provisions))
        for one in PAIRS["moved"]
    )
    left = [
        item["o"] for item in body_of(_drawing((older, newer))) if item.get("s", "").startswith("moved") and item["o"]
    ]
    assert len(left) > 3
    assert not [cell for cell in left if "…" in "".join(piece[0] for piece in cell["x"])]


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize(
    ("older", "newer", "layouts"),
    [
        (
            "bbnj/2022-06-01_further-revised-draft.txt",
            "bbnj/2022-12-12_further-refreshed-draft.txt",
            ("side-by-side", "list", WORD),
        ),
        ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md", ("side-by-side", "list", WORD)),
        ("plastics/03_zerodraft.pdf", "plastics/04_revised_zero_draft.pdf", ("list", WORD)),
    ],
)
def test_every_layout_of_a_real_pair_is_true(
    older: str, newer: str, layouts: tuple[str, ...], corpus: Path, resources: Resources, compared_files: ComparedFiles
) -> None:
    compared = compared_files(corpus / older, corpus / newer)
    for layout in layouts:
        assert _wrong(claims_of(compared, layout, resources)) == []
