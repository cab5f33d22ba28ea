"""A draft without articles, or with shared addresses, is told of above the texts and first in the preview."""

from __future__ import annotations

import pytest

from app.desktop.ground.language.translation import speak
from app.services.comparisons.pairs import compare_pair
from app.services.imports.import_files import import_drafts
from app.services.imports.inspection import doubts_of_reading, set_inspection
from app.treaty.draft import Inspection
from tests.desktop.conftest import shown

NONE = "Resolution on lamps\n\n1. Requests the Keeper to light the lamps.\n\n2. Invites all Parties to watch them.\n"


@pytest.fixture
def odd(tmp_path, resources):
    """A dossier whose two drafts have no article, and their files."""
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file, text in zip(files, (NONE, NONE.replace("watch", "polish")), strict=True):
        file.write_text(text, "utf-8")
    import_drafts(tmp_path / "odd.travaux", files, resources)
    return tmp_path / "odd.travaux"


def test_it_stands_above_the_texts_and_goes_with_the_pair(window, odd, sample, compared, resources):
    shown(window, odd, compare_pair(odd, "one", "two", resources))
    bar = window.texts.care_bar
    assert bar.isVisible()
    assert (
        bar.mapTo(window, bar.rect().bottomLeft()).y()
        <= window.texts.view.mapTo(window, window.texts.view.rect().topLeft()).y()
    )
    first, second = bar.words.text().splitlines()
    assert "one" in first
    assert "No articles were found in this draft (provisions: 3): " in first
    assert "two" in second
    assert "No articles" in bar.accessibleName()
    shown(window, sample, compared("zero", "rev1"))
    assert not bar.isVisible()
    assert bar.words.text() == ""


def test_the_preview_says_it_first(on_sample, tmp_path, at_rest):
    (tmp_path / "odd.txt").write_text(NONE, "utf-8")
    on_sample.imports.add_files([tmp_path / "odd.txt"], papers=False)
    at_rest()
    dialog = on_sample.imports.intake.preview.dialog
    assert "No articles were found in this draft" in dialog.doubts.item(0).text()
    dialog.close()


def test_it_begins_on_the_side_of_the_interface_whatever_a_label_begins_with(window, odd, resources, dressed):
    speak(dressed, "ar", resources.folder / "translations")
    shown(window, odd, compare_pair(odd, "one", "two", resources))
    assert window.texts.care_bar.words.text().count("dir='rtl'") == 2


def test_who_has_looked_presses_a_button_and_is_told_no_more(window, odd, resources, at_rest):
    shown(window, odd, compare_pair(odd, "one", "two", resources))
    bar = window.texts.care_bar
    assert ["one" in bar.buttons[0].text(), "two" in bar.buttons[1].text()] == [True, True]
    bar.buttons[0].click()
    at_rest()
    assert doubts_of_reading(odd, "one").inspection is not None
    (left,) = bar.words.text().splitlines()
    assert "two" in left
    assert [button.isVisible() for button in bar.buttons] == [False, True]
    bar.buttons[1].click()
    at_rest()
    assert not bar.isVisible()
    window.context.history.undo()
    at_rest()
    assert bar.isVisible()
    assert doubts_of_reading(odd, "two").inspection is None


def test_the_report_says_who_looked_and_takes_it_back(window, odd, resources, at_rest):
    set_inspection(odd, "two", Inspection("2031-05-01", "Ana Reyes"))
    shown(window, odd, compare_pair(odd, "one", "two", resources))
    window.dossiers.opener.path = odd
    window.imports.reporting.ask(odd, ["one", "two"], "two")
    dialog = window.imports.reporting.dialog
    assert "looked at how it was read on 1 May 2031." in dialog.state.text()
    assert "Ana Reyes" in dialog.state.text()
    dialog.look.click()
    at_rest()
    assert doubts_of_reading(odd, "two").inspection is None
    assert "looked at" not in dialog.state.text()
    assert len(window.texts.care_bar.words.text().splitlines()) == 2
    window.context.history.undo()
    assert doubts_of_reading(odd, "two").inspection == Inspection("2031-05-01", "Ana Reyes")
    dialog.close()
    at_rest()


def test_the_report_of_a_sound_draft_has_nothing_to_be_looked_at(on_sample, sample):
    on_sample.imports.reporting.ask(sample, ["zero"], "zero")
    dialog = on_sample.imports.reporting.dialog
    assert not dialog.look.isVisible()
    dialog.close()
