"""A reader who hears the window: the real program over the accessibility bus, as a screen reader has it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.screen import PATIENCE, SYSTEM_PYTHON, Screen, need


@pytest.mark.timeout(4 * PATIENCE)
def test_the_texts_are_read_and_a_change_is_chosen_over_the_accessibility_bus(sample, tmp_path):
    need("Xvfb", "dbus-daemon", "xdotool", accessibility=True)
    reader = Path(__file__).with_name("at_spi_reader.py")
    with Screen(tmp_path / "home", heard=True) as screen:
        program = screen.travaux(sample)
        screen.focus("Travaux")
        told = json.loads(screen.call(SYSTEM_PYTHON, reader, timeout=3 * PATIENCE))
        _, complaints = program.communicate(timeout=PATIENCE)
        assert program.returncode == 0, complaints
    assert screen.running() == []

    name, about, count = told["texts"]
    assert name == "The two drafts side by side"
    assert "66 changes" in about
    assert count == len(told["rows"]) > 40
    assert told["roles"] == ["list item"]
    assert any(row.startswith("Article 4, was Article 17. Moved here from Article 17 (M1).") for row in told["rows"])

    role, words, actions = told["changes"][0]
    assert role == "link"
    assert actions[0] == "Press"
    assert "matched by wording" in words
    assert words.partition(":")[0] in told["detail"]
    assert ["object:state-changed:focused", words] in told["heard"]
    assert ["object:selection-changed", told["row"]] in told["heard"]
    of_change, of_last_row = told["states"]
    assert {"focusable", "focused", "selected", "showing"} <= set(of_change)
    assert "showing" not in of_last_row
    assert told["opened"] > count

    item = told["item"].replace("\u2068", "").replace("\u2069", "")
    number, words = item.split(", ", 1)
    assert number.startswith("Amendment ")
    assert words.startswith(
        "C: brackets, references, style, notes, deleted: “[Agreed ad referendum]”, edited · Article 29(2)"
    )
    assert "[Agreed ad referendum]" in told["next_detail"]
    assert told["words"].startswith("Article 29(2)\nIt was agreed in the older draft")
    assert "(status taken out: [Agreed ad referendum])" in told["words"]
