"""A dossier that somebody sent and that holds more than a dossier, in the window: one sentence, nothing changes."""

from __future__ import annotations

import shutil

import pytest

from app.services.dossiers.backups import copies_of, keep_copy
from tests.strangers import STRANGERS, put_in


def listed(folder):
    return sorted((str(place), place.read_bytes()) for place in folder.rglob("*") if place.is_file())


@pytest.mark.parametrize(
    ("stranger", "name"),
    [
        ("a trigger that alters words", "x"),
        ("an endless view in the place of a table", "pins"),
        ("a trigger that loads a library", "x"),
        ("a rule that takes the older row away", "drafts"),
    ],
)
def test_the_window_says_so_and_touches_nothing(window, sample, at_rest, stranger, name):
    gift = sample.with_name("gift.travaux")
    shutil.copy(sample, gift)
    put_in(gift, STRANGERS[stranger])
    before = listed(sample.parent)
    window.dossiers.open(gift)
    at_rest()
    assert window.dossiers.dossier is None
    assert window.context.message.words.text() == (
        f"The dossier “gift.travaux” has in it what Travaux never makes (“{name}”), and nothing of it was read; use"
        " another copy of it."
    )
    assert window.dossiers.copies.asking is None, "there is no copy to go on with"
    assert listed(sample.parent) == before
    window.dossiers.open(sample)
    at_rest()
    assert window.dossiers.dossier == sample, "the window works on"


def test_of_ones_own_dossier_the_copy_is_offered(window, sample, at_rest, qtbot):
    keep_copy(sample, "2030-06-01")
    put_in(sample, STRANGERS["a trigger that alters words"])
    before = listed(sample.parent)
    window.dossiers.open(sample)
    qtbot.waitUntil(lambda: window.dossiers.copies.asking is not None)
    assert copies_of(sample)[0].path.name in window.dossiers.copies.asking.text()
    at_rest()
    assert listed(sample.parent) == before
