"""Files of which nobody said what they are: what is there already, or cannot be read, is one line and no dialog; papers
are known by their first lines.
"""

from __future__ import annotations

import pytest

from app.services.dossiers.dossier import Dossier
from tests.desktop.panes import drop

DRAFT = "Convention on Kites\n\nArticle 1\n\nEach Party should fly a kite.\n"
PAPER = "Compilation of textual proposals\n\nARTICLE 1\nKenya\n1. Each Party shall fly two kites.\n"


@pytest.fixture
def opened(window, tmp_path, at_rest):
    """The window on a dossier of its own with a draft and a paper, whose files lie beside it."""
    from app.services.imports.import_files import import_drafts, import_papers

    resources = window.context.resources
    files = {"one.txt": DRAFT, "two.txt": DRAFT.replace("should", "shall"), "paper.txt": PAPER}
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    place = tmp_path / "kites.travaux"
    import_drafts(place, [tmp_path / "one.txt", tmp_path / "two.txt"], resources)
    import_papers(place, [tmp_path / "paper.txt"], resources)
    window.dossiers.open(place)
    at_rest()
    return window


def message(window):
    return window.context.message.words.text()


def no_dialog(window):
    preview = window.imports.intake.preview
    return preview is None or preview.dialog is None


def test_a_file_of_a_draft_is_known_before_it_is_read(opened, tmp_path, at_rest):
    drop(opened, tmp_path / "one.txt")
    at_rest()
    assert no_dialog(opened)
    assert "one.txt" in message(opened)
    assert "already" in message(opened)
    button = opened.context.message.actions_offered[0]
    assert button.text().replace("&", "") == "Show it"
    button.click()
    at_rest()
    assert opened.comparison.pair.older == "one"


def test_a_file_of_a_paper_is_known_and_shown(opened, tmp_path, at_rest):
    drop(opened, tmp_path / "paper.txt")
    at_rest()
    assert no_dialog(opened)
    opened.context.message.actions_offered[0].click()
    at_rest()
    assert opened.context.rooms.name == "review"


@pytest.mark.parametrize("content", [b"\xff\xd8\xff\xe0 JFIF", b""], ids=["picture", "empty"])
def test_what_cannot_be_read_is_one_line(opened, tmp_path, at_rest, content):
    (tmp_path / "scan.jpg").write_bytes(content)
    drop(opened, tmp_path / "scan.jpg")
    at_rest()
    assert no_dialog(opened)
    assert "scan.jpg" in message(opened)


@pytest.mark.parametrize("content", [b"\xff\xd8\xff\xe0 JFIF", None], ids=["picture", "known"])
def test_a_file_that_is_chosen_as_a_draft_is_one_line_too_where_nothing_comes_of_it(
    opened, tmp_path, at_rest, monkeypatch, content
):
    file = tmp_path / ("one.txt" if content is None else "scan.jpg")
    if content is not None:
        file.write_bytes(content)
    chosen = "app.desktop.drafts.intake.QFileDialog.getOpenFileNames"
    monkeypatch.setattr(chosen, lambda *_asked: ([str(file)], ""))
    opened.imports.intake.ask_for_drafts()
    at_rest()
    assert no_dialog(opened)
    assert file.name in message(opened)


def test_a_paper_that_is_chosen_as_a_draft_is_previewed_as_one(opened, tmp_path, qtbot, at_rest, monkeypatch):
    (tmp_path / "other.txt").write_text(PAPER.replace("two kites", "three kites"), "utf-8")
    chosen = "app.desktop.drafts.intake.QFileDialog.getOpenFileNames"
    monkeypatch.setattr(chosen, lambda *_asked: ([str(tmp_path / "other.txt")], ""))
    opened.imports.intake.ask_for_drafts()
    qtbot.waitUntil(lambda: not no_dialog(opened), timeout=60_000)
    at_rest()
    opened.imports.intake.preview.dialog.reject()


def test_a_paper_among_drafts_is_taken_as_one_and_can_be_a_draft_instead(opened, tmp_path, qtbot, at_rest):
    (tmp_path / "other.txt").write_text(PAPER.replace("two kites", "three kites"), "utf-8")
    drop(opened, tmp_path / "other.txt")
    at_rest()
    with Dossier.open(opened.dossiers.dossier, write=False) as there:
        assert len(there.paper_hashes()) == 2
    assert "other.txt" in message(opened)
    opened.context.message.actions_offered[0].click()
    preview = opened.imports.intake.preview
    qtbot.waitUntil(lambda: preview.dialog is not None and preview.dialog.take.isEnabled(), timeout=60_000)
    with Dossier.open(opened.dossiers.dossier, write=False) as there:
        assert len(there.paper_hashes()) == 1
    preview.dialog.reject()


def test_a_draft_is_previewed_as_before(opened, tmp_path, qtbot, at_rest):
    (tmp_path / "three.txt").write_text(DRAFT.replace("a kite", "two kites"), "utf-8")
    drop(opened, tmp_path / "three.txt")
    qtbot.waitUntil(lambda: not no_dialog(opened), timeout=60_000)
    at_rest()
    opened.imports.intake.preview.dialog.reject()
