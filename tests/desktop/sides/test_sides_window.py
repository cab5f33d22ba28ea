"""The ways between the room of sides and the texts: its key, words in dispute, provisions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from app.desktop.sides.sides_room import SidesTab


@pytest.fixture
def opened(window, sample, at_rest, qtbot):
    """The window on two drafts of the sample, with the room of sides entered."""
    window.dossiers.open(sample, "rev1", "rev2")
    at_rest()
    window.navigator.show_room("sides")
    at_rest()
    room = window.side_rooms.sides
    qtbot.waitUntil(lambda: bool(room.holders.page.places()))
    return window


def test_words_in_dispute_are_shown_in_the_texts(opened, at_rest):
    assert opened.context.rooms.name == "sides"
    page = opened.side_rooms.sides.holders.page
    at = next(at for at, place in enumerate(page.places()) if place.end)
    page.followed(QUrl(f"place:{at}"))
    at_rest()
    assert opened.context.rooms.name == "texts"


def test_a_shared_provision_leads_to_the_texts(opened, at_rest, qtbot):
    room = opened.side_rooms.sides
    room.show_tab(SidesTab.SIDES)
    qtbot.waitUntil(lambda: bool(room.sides.page.places()))
    at_rest()
    room.sides.page.followed(QUrl("place:0"))
    at_rest()
    assert opened.context.rooms.name == "texts"
