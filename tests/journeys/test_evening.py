"""A whole evening of a delegate at the window, by keys: two drafts, who asked, what is ours, a print; and the next one.

The same evening is spent over files of the sample and over a real negotiation.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QRadioButton

from app.desktop.changes.confirmation import CorrectionDialog
from app.desktop.changes.list.change_list import ChangeRole
from app.desktop.delegation.own_actor import OwnActorChooser
from app.desktop.drafts.paste.paste_dialog import PasteDialog
from app.desktop.notes.note_editor import NoteEditor
from app.services.dossiers.dossier import Dossier
from app.services.imports.custom_actors import read_actors
from app.treaty.attributions import Link
from app.treaty.notes import Priority


@dataclass(frozen=True)
class Negotiation:
    """What an evening is spent over. Names are as the reader types them, and as the window then shows them."""

    drafts: tuple[Path, Path]
    paper: Path
    asker: tuple[str, str]
    us: tuple[str, str]
    other: tuple[str, str]
    place: str
    """A provision in which something changed, as the reader types it to go there."""
    room: str
    """What is pasted from the room screen: the new wording of one article of the newer draft."""
    actors: Path | None = None


@pytest.fixture
def sample(sample_files) -> Negotiation:
    return Negotiation(
        (sample_files / "zero.txt", sample_files / "rev1.txt"),
        sample_files / "proposals-on-zero.txt",
        ("mirand", "XMI"),
        ("Mirandel", "XMI"),
        ("Norhav", "XNO"),
        "7(1)",
        "Article 7\nEntering without right\n1. Each Contracting State shall make it an offence to enter a digital "
        "system knowingly and without right, by night or by day.",
        sample_files / "actors.json",
    )


@pytest.fixture
def real(corpus) -> Negotiation:
    folder = corpus / "bbnj"
    june, december, august = (next(folder.glob(f"2022-{month}*")) for month in ("06", "12", "08"))
    return Negotiation(
        (june, december),
        august,
        ("japan", "JPN"),
        ("Japan", "JPN"),
        ("Norway", "NOR"),
        "4(1)",
        "Article 2\nGeneral objective\nThe objective of this Agreement is that the ships come home before the winter.",
    )


@pytest.mark.parametrize("which", ["sample", "real"])
def test_an_evening(which, request, program, tmp_path):
    over: Negotiation = request.getfixturevalue(which)
    dossier = tmp_path / "evening.travaux"
    hands = program.start()
    make(hands, dossier)
    if over.actors is not None:
        with Dossier.open(dossier) as there:  # a conference of its own has delegations that no list of States has
            for actor in read_actors(over.actors):
                there.add_actor(actor)
    bring_drafts(hands, over)
    settle_proposals(hands, over)
    filter_by(hands, over)
    said = correct_and_confirm(hands, over)
    note = write_a_red_line(hands, over)
    number_to_changes(hands)
    tell_a_life(hands)
    become(hands, over)
    see_positions(hands)
    paste(hands, over)
    place = print_it(hands, over, tmp_path / "evening.pdf")
    hands.press("Ctrl+Q")
    hands.until(lambda: not hands.window.isVisible(), "the window to go")
    come_back(program.start(), over, dossier, place, said, note)


# --- the acts of an evening, in their order ---


def make(hands, dossier):
    """On the start page the first step has the keys."""
    hands.answer(lambda: hands.press("Space"), dossier)
    assert hands.window.dossiers.dossier == dossier
    assert "empty" in hands.window.dossiers.start_page.words.text()


def bring_drafts(hands, over):
    window = hands.window
    hands.answer(lambda: hands.press("Ctrl+D"), *over.drafts)
    hands.until(
        lambda: window.imports.intake.preview and window.imports.intake.preview.dialog.take.isEnabled(), "the preview"
    )
    hands.press("Return")
    hands.until(lambda: window.comparison.compared, "the two drafts")
    hands.at_rest()
    assert len(window.texts.draft_bar.labels()) == 2


def settle_proposals(hands, over):
    """Confirm one, reject one, take that back; what is named then stands on the paper."""
    window, review = hands.window, hands.window.imports.review
    before = len(named(window))
    hands.answer(lambda: hands.press("Ctrl+Shift+D"), over.paper)
    hands.until(lambda: window.context.rooms.name == "review", "the review")
    hands.at_rest()
    hands.until(lambda: hands.at is not None and review.isAncestorOf(hands.at), "the keys in the review")
    total = len(review.work.blocks)
    assert total > 10
    hands.press("Space", "R")
    assert review.told.text().startswith(f"2 of {total} settled")
    hands.press("Ctrl+Z")
    assert review.told.text().startswith(f"1 of {total} settled")
    hands.press("Ctrl+Shift+Z")
    assert review.told.text().startswith(f"2 of {total} settled")
    hands.press("Ctrl+Z", "Escape")
    assert window.context.rooms.name == "texts"
    hands.until(lambda: len(named(window)) > before, "names from the paper")
    hands.at_rest()


def filter_by(hands, over):
    """The menu of who asked, by keys; Alt+F7 goes through what it leaves, and through nothing else; F7 to each
    amendment that has something of it.
    """
    window = hands.window
    typed, actor = over.asker
    hands.press("Ctrl+Shift+L", "Tab")
    assert "Who asked" in hands.at.accessibleName()
    hands.press("Space")
    hands.write(typed)
    hands.press("Return", "Escape")
    left = [
        view.id
        for view in window.comparison.compared.redline.changes
        if any(chip.actor == actor for chip in view.chips)
    ]
    assert left
    assert window.texts.walk.changes.count() == len(left)
    assert window.texts.draft_bar.counts.text().startswith(f"{len(left)} of ")
    hands.press("Ctrl+1")
    seen = []
    for _ in left:
        hands.press("Alt+F7")
        seen.append(window.texts.walk.current)
    assert sorted(seen) == sorted(left)
    hands.press("Alt+F7")
    assert "last change" in hands.said
    amendments = [one for one in window.comparison.compared.redline.amendments if set(one.changes) & set(left)]
    for one in reversed(amendments[:-1]):
        hands.press("Shift+F7")
        assert window.texts.walk.current in one.changes
    hands.press("Ctrl+Shift+F")
    assert window.texts.walk.changes.count() == len(window.comparison.compared.redline.changes)


def correct_and_confirm(hands, over):
    """Say that another asked, with a source; take it back and say it again; confirm what was only matched."""
    window = hands.window
    wrong = walk_to(hands, lambda view: [one.link for one in view.attributions] == [Link.MATCHED])
    hands.press("Ctrl+Shift+A")
    dialog = hands.dialog(CorrectionDialog)
    typed, right = over.other
    while dialog.chosen:
        hands.press("Backspace")
    hands.write(typed)
    hands.press("Return")
    assert [one.id for one in dialog.chosen] == [right]
    hands.tab_to(dialog.source)
    hands.press("Ctrl+A")
    hands.write("Head of delegation, in the corridor")
    hands.press("Return")
    hands.until(lambda: asked_by(window, wrong) == [right], "the name that was put right")
    hands.at_rest()
    assert window.texts.walk.current == wrong
    hands.press("Ctrl+Z")
    hands.until(lambda: asked_by(window, wrong) != [right], "what stood before")
    hands.at_rest()
    assert "who asked in" in window.actions_of_menus.by_name["redo"].text()
    hands.press("Ctrl+Shift+Z")
    hands.until(lambda: asked_by(window, wrong) == [right], "the name again")
    hands.at_rest()

    matched = walk_to(
        hands, lambda view: view.id != wrong and [one.link for one in view.attributions] == [Link.MATCHED]
    )
    who = asked_by(window, matched)
    hands.press("Ctrl+Return")
    hands.until(lambda: links(window, matched) == [Link.ASSERTED], "what was confirmed")
    hands.at_rest()
    assert asked_by(window, matched) == who
    return {wrong: [right], matched: who}


def write_a_red_line(hands, over):
    """Words chosen by keys, a note of the first importance; the changes in these words are flagged at once."""
    window = hands.window
    hands.press("Ctrl+G")
    hands.write(over.place)
    hands.press("Return", "Left", "Shift+End")
    held = window.texts.view.selection.chosen
    assert held is not None
    assert held.side == "older"
    hands.press("Ctrl+M")
    editor = hands.dialog(NoteEditor)
    hands.write("Not without the capital.")
    hands.tab_to(lambda widget: isinstance(widget, QRadioButton))
    hands.press("Right")
    assert editor.begun.note.priority is Priority.REDLINE
    hands.press("Ctrl+Return")
    hands.until(lambda: window.noting.change_flags(), "the flag of the red line")
    hands.at_rest()
    flagged = set(window.noting.change_flags())
    changes = window.texts.walk.changes
    rows = [changes.index(row, 0) for row in range(changes.rowCount())]
    entries = [row.data(ChangeRole.ENTRY) for row in rows if row.data(ChangeRole.FLAG) == "redline"]
    assert flagged == {view.id for entry in entries if not entry.heads for view in entry.shown}
    hands.press("Ctrl+Shift+M")
    assert hands.at is window.noting.panel.list
    (entry,) = [entry for entry in window.noting.panel.notes.every() if entry.note]
    return entry.note


def number_to_changes(hands):
    """A number of the dashboard leads to just the changes that it counts."""
    window = hands.window
    hands.press("Ctrl+2")
    board = window.side_rooms.dashboard
    hands.until(lambda: board.sheets[0].tiles, "the numbers")
    hands.at_rest()
    tile = next(
        button
        for button in board.sheets[0].tiles.buttons
        if button.tile.goal is not None and "substantive" in button.tile.about
    )
    hands.tab_to(tile)
    hands.press("Space")
    assert window.context.rooms.name == "texts"
    assert window.texts.walk.changes.count() == int(tile.tile.words.replace(",", ""))
    assert window.texts.walk.current in window.texts.walk.changes.admitted()
    hands.press("Ctrl+Shift+F")


def tell_a_life(hands):
    """The life of the provision that is read; Escape leads back to the texts."""
    window = hands.window
    hands.press("Ctrl+1", "F7", "Ctrl+L")
    room = window.side_rooms.life
    hands.until(lambda: room.life, "the life of a provision")
    hands.at_rest()
    assert window.context.rooms.name == "life"
    assert len(room.life.versions) == 2
    assert len(room.column.cards) == 2
    hands.press("Escape")
    assert window.context.rooms.name == "texts"


def become(hands, over):
    """Say who we are, once, and see what became of what we asked."""
    window = hands.window
    hands.press("F4")
    room = window.side_rooms.delegation
    assert hands.at is room.notice.button
    hands.press("Space")
    hands.dialog(OwnActorChooser)
    hands.write(over.us[0])
    hands.press("Return")
    hands.press("Return")
    hands.until(lambda: room.stand and room.asks.rowCount(), "our asks")
    hands.at_rest()
    assert hands.at is room.list
    assert room.actor == over.us[1]
    assert room.current is not None
    assert room.page.toPlainText().strip()


def see_positions(hands):
    """Who stands where, over all provisions of the newer draft."""
    window = hands.window
    hands.press("Ctrl+5")
    room = window.side_rooms.positions
    hands.until(lambda: room.stand and room.stand.rows and room.body.full, "positions")
    hands.at_rest()
    assert room.matrix.rowCount() == len(room.stand.rows)
    hands.press("Down", "Right")
    assert hands.at is room.view


def paste(hands, over):
    """What the room screen shows becomes a working draft, and says everywhere that nobody issued it."""
    window = hands.window
    QGuiApplication.clipboard().setText(over.room)
    hands.press("Ctrl+Shift+V")
    dialog = hands.dialog(PasteDialog)
    assert over.room.splitlines()[-1][:40] in dialog.text.toPlainText()
    assert hands.at is dialog.source
    hands.write("Screen in room 2")
    assert dialog.extent.currentData() == "part"
    hands.press("Ctrl+Return")
    hands.until(lambda: len(window.texts.draft_bar.labels()) == 3, "the working draft")
    hands.until(
        lambda: window.comparison.compared and window.comparison.compared.redline.newer.unofficial, "its comparison"
    )
    hands.at_rest()
    label = window.texts.draft_bar.labels()[-1]
    assert "unofficial" in window.texts.view.heads.accessibleName()
    hands.press("Ctrl+E")
    room = window.side_rooms.export
    hands.until(lambda: room.preview.pages is not None, "the pages")
    said = text_of(room.preview.pages)
    assert label in said
    assert "unofficial" in said


def print_it(hands, over, target):
    """Print only what one asked, in one column; the paper says that it is filtered, and who asked stands in it."""
    window = hands.window
    hands.press("Ctrl+1", "Ctrl+[")
    hands.until(
        lambda: window.comparison.compared and not window.comparison.compared.redline.newer.unofficial,
        "the pair before",
    )
    hands.at_rest()
    hands.press("Ctrl+Shift+L", "Tab", "Space")
    hands.write(over.asker[0])
    hands.press("Return", "Escape", "Ctrl+1", "F7")
    wanted = set(window.texts.walk.changes.admitted())
    kept = window.texts.walk.current
    hands.press("Ctrl+E")
    room = window.side_rooms.export
    hands.until(lambda: room.preview.pages is not None, "the pages")
    hands.tab_to(room.panel.layout_box.layouts)
    hands.press("Down")
    hands.tab_to(room.panel.only_box.only)
    assert isinstance(hands.at, QComboBox)
    hands.press("Down")
    hands.until(lambda: room.panel.choices.only and room.preview.pages is not None, "the filtered pages")
    hands.answer(lambda: hands.press("Ctrl+Shift+S") or hands.at_rest(), target)
    hands.until(target.exists, "the file")
    with pikepdf.open(target) as pdf:
        notes = [note for page in pdf.pages for note in page.get("/Annots", ()) if "/NM" in note]
        printed = {str(note.NM).partition(":")[0] for note in notes}
        authors = {str(note.NM).partition(":")[0]: str(note.T) for note in notes}
    assert wanted
    assert wanted <= printed
    assert all(over.us[0] in authors[change] for change in wanted)
    total = len(window.comparison.compared.redline.changes)
    said = " ".join(text_of(target.read_bytes()).split())
    assert f"This print is filtered: {over.us[0]}" in said
    assert f"of {total:,} changes" in said
    hands.press("Ctrl+1")
    assert window.texts.walk.current == kept
    return kept


def come_back(hands, over, dossier, place, said, note):
    """Another evening: the dossier is the first one offered; everything stands as it was left."""
    window = hands.window
    assert hands.at is window.dossiers.start_page.list
    hands.press("Return")
    hands.until(lambda: window.comparison.compared, "the pair of last time")
    hands.at_rest()
    assert window.dossiers.dossier == dossier
    assert window.texts.walk.current == place
    assert window.context.rooms.name == "texts"
    for change, who in said.items():
        assert asked_by(window, change) == who
        assert links(window, change) == [Link.ASSERTED]
    assert window.noting.change_flags()
    hands.press("Ctrl+]")
    hands.until(
        lambda: window.comparison.compared and window.comparison.compared.redline.newer.unofficial, "the next pair"
    )
    hands.at_rest()
    (entry,) = [entry for entry in window.noting.panel.notes.every() if entry.note and entry.note.id == note.id]
    assert entry.place is not None
    assert entry.place.stretches


# --- what is seen ---


def named(window):
    return (
        [view.id for view in window.comparison.compared.redline.changes if view.chips]
        if window.comparison.compared
        else []
    )


def view_of(window, change):
    return next(view for view in window.comparison.compared.redline.changes if view.id == change)


def asked_by(window, change):
    return [actor.id for one in view_of(window, change).attributions for actor in one.actors]


def links(window, change):
    return [one.link for one in view_of(window, change).attributions]


def walk_to(hands, wanted):
    """Go on with Alt+F7 to the next change that is wanted; returns its id."""
    window = hands.window
    hands.press("Ctrl+1")
    for _ in range(len(window.comparison.compared.redline.changes)):
        hands.press("Alt+F7")
        if wanted(view_of(window, window.texts.walk.current)):
            return window.texts.walk.current
    raise AssertionError("there is no such change")


def text_of(pages: bytes) -> str:
    """The words of a PDF, read by another program: PDFium knows one thread, and the window's may be drawing pages."""
    return subprocess.run(["pdftotext", "-", "-"], input=pages, capture_output=True, check=True).stdout.decode("utf-8")
