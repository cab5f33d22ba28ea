"""Options as blocks: what is told when one becomes the text, or the text becomes one of several."""

from __future__ import annotations

import pytest

from app.comparison.changes.bracket_events import named_options
from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.headlines import headlines_of
from tests.attribution.made import REGISTER, draft
from tests.comparison.drafts import stories

LEAD = "1. The fee is paid thus:"
COIN = "A coin of copper is laid into the open hand of the keeper."
SONG = "A song of the sea is sung before the lower door by night."
BOAT = "Boats wait for the tide at the stone quay."
KEPT = (
    "alternatives_resolved",
    "Article 1(1): Option A (“A coin of copper is laid into the open…”) kept, of 2 options",
)
GONE = [("option", "Option A", ""), ("deletion", SONG, "")]


@pytest.mark.parametrize(
    ("older", "newer", "groups", "told"),
    [
        ([f"Option A: {COIN}", f"Option B: {SONG}"], [COIN], [KEPT], GONE),
        (
            [COIN],
            [f"Option A: {COIN}", f"Option B: {SONG}"],
            [("alternatives_opened", "Article 1(1): options opened: Option A / Option B")],
            [("option", "", "Option A"), ("insertion", "", SONG)],
        ),
        # Two series of options: one is settled, the other stands.
        (
            [f"Option A: {COIN}", f"Option B: {SONG}", f"Option A: {BOAT}", "Option B: Salt is weighed."],
            [COIN, f"Option A: {BOAT}", "Option B: Salt is weighed."],
            [KEPT],
            GONE,
        ),
        # A third option stands: nothing is settled yet.
        (
            [f"Option A: {COIN}", f"Option B: {SONG}", f"Option C: {BOAT}"],
            [COIN, f"Option C: {BOAT}"],
            [],
            GONE,
        ),
        # The words of the option that was kept are edits of their own.
        (
            [f"Option A: {COIN}", f"Option B: {SONG}"],
            [COIN.replace("copper", "silver")],
            [KEPT],
            [GONE[0], ("substitution", "copper", "silver"), GONE[1]],
        ),
    ],
)
def test_options_that_became_the_text_or_came_from_it(
    older: list[str], newer: list[str], groups: list[tuple[str, str]], told: list[tuple[str, str, str]]
) -> None:
    drafts = draft({"Article 1": [LEAD, *older]}), draft({"Article 1": [LEAD, *newer]})
    comparison = compare(*drafts)
    assert [(group.kind, str(group.title)) for group in comparison.groups] == groups
    assert stories(comparison) == told
    headlines = {h.kind: h for h in headlines_of(compose(comparison, (), *drafts, REGISTER))}
    settled = sum(kind == "alternatives_resolved" for kind, _ in groups)
    opened = sum(kind == "alternatives_opened" for kind, _ in groups)
    if groups:
        assert headlines["choice"].lead == f"Alternatives: {settled} settled, 0 merged, {opened} opened"
        assert headlines["choice"].items == tuple(title for _, title in groups)
    else:
        assert "choice" not in headlines


def test_two_rows_of_alternatives_side_by_side_are_two_choices() -> None:
    older = draft({"Article 1": ["1. [Each Party] [All Parties] [shall] [should] pay."]})
    comparison = compare(older, draft({"Article 1": ["1. Each Party shall pay."]}))
    assert [str(group.title) for group in comparison.groups] == [
        "Article 1(1): option 1 of 2 kept: “Each Party”",
        "Article 1(1): option 1 of 2 kept: “shall”",
    ]


def test_many_options_that_stand_are_named_by_templates_alone(resources):
    named = named_options([(str(number), f"“w{number}”") for number in range(1, 6)])
    assert str(named) == "1 (“w1”) and 2 (“w2”) and 3 (“w3”) and 4 (“w4”) and 5 (“w5”)"
    french = resources.vocabulary("fr")
    said = french.told(named).replace("\N{NO-BREAK SPACE}", "")
    assert said == "1 («w1»), 2 («w2»), 3 («w3»), 4 («w4») et 5 («w5»)"
