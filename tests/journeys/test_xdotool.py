"""A real window on a real screen, with real keys: walk through changes, find a command, export, quit."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QSettings

from tests.journeys.screen import PATIENCE, Screen, need


def until(ask, what):
    """Wait until `ask` gives something, and return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := ask():
            return found
        time.sleep(0.1)
    raise AssertionError(f"waited in vain for {what}")


def whole(file: Path) -> bool:
    return file.exists() and file.read_bytes().rstrip().endswith(b"%%EOF")


def place_in(home: Path) -> dict[str, str]:
    """Where the program remembers that the reader left off."""
    settings = QSettings(str(next(home.rglob("Travaux.ini"))), QSettings.Format.IniFormat)
    (kept,) = [settings.value(key) for key in settings.allKeys() if key.startswith("places/")]
    return json.loads(kept)


def pressed(screen, key):
    """Press a key and give what it does the time to be seen, so that it is not done twice."""
    screen.keys(key)
    time.sleep(2.0)


@pytest.mark.timeout(4 * PATIENCE)
def test_keys_alone_lead_from_the_first_change_to_an_exported_page(sample, tmp_path):
    need("Xvfb", "xdotool")
    home, target = tmp_path / "home", tmp_path / "out.pdf"
    with Screen(home) as screen:
        program = screen.travaux(sample)
        screen.focus("sample.*Travaux")
        exporting = "Write the export"
        # Only what is compared can be exported: once the dialog opens, the two drafts are in sight.
        until(lambda: pressed(screen, "ctrl+shift+s") or screen.sees(exporting), "the two drafts")
        screen.focus(exporting)
        screen.keys("Escape")
        until(lambda: not screen.sees(exporting), "the dialog to go")
        screen.focus("sample.*Travaux")
        screen.keys("ctrl+1", "F7", "F7", "F7", "shift+F7")

        screen.keys("ctrl+k")
        screen.focus("Find anything")
        screen.write("write the export")
        screen.keys("Return")
        screen.focus(exporting)
        screen.keys("ctrl+a")
        screen.write(str(target))
        screen.keys("Return")
        until(lambda: whole(target) and not screen.sees(exporting), "the page")
        screen.focus("sample.*Travaux")
        screen.keys("ctrl+q")
        _, complaints = program.communicate(timeout=PATIENCE)
        assert program.returncode == 0, complaints
        assert complaints == ""
    assert screen.running() == []

    with pikepdf.open(target) as pdf:
        authors = {str(note.T) for page in pdf.pages for note in page.get("/Annots", ()) if "/NM" in note}
    assert "MC/2031/L.9" in authors  # what nobody is known to have asked for is signed by the draft that has it
    assert len(authors) > 1
    place = place_in(home)
    assert (place["older"], place["newer"], place["change"]) == ("rev2", "final", "c6")
