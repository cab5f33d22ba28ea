"""Every Qt model of the program keeps the rules of models, as it stands when a reader has been in every room."""

from __future__ import annotations

import ast
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel
from PySide6.QtWidgets import QAbstractItemView, QApplication

from app.desktop.ground.utf16 import code_point, units
from app.desktop.sides.sides_room import SidesTab
from app.services.dossiers.dossier import Dossier
from app.services.notes.drafting import note_on_provision
from app.services.notes.store import keep_note
from app.services.proposals.delegation import set_own_actor
from app.treaty.reading import apply_reading


def test_the_list_keeps_the_rules_of_a_model(on_sample, qtmodeltester):
    qtmodeltester.check(on_sample.texts.walk.changes)


def test_the_filtered_list_keeps_them_too(on_sample, qtmodeltester):
    on_sample.texts.filters.text.setText("shall")
    assert 0 < on_sample.texts.walk.changes.count() < len(on_sample.comparison.compared.redline.changes)
    qtmodeltester.check(on_sample.texts.walk.changes)


def test_offsets_beyond_the_first_plane():
    assert units("a𝔸b") == 4
    assert [code_point("a𝔸b", unit) for unit in range(5)] == [0, 1, 1, 2, 3]


QT = {"QAbstractItemModel", "QAbstractListModel", "QAbstractTableModel", "QStandardItemModel", "QIdentityProxyModel"}
QT |= {"QSortFilterProxyModel", "QAbstractProxyModel", "QStringListModel"}
MAY_BE_EMPTY = {"FlagList", "DissentList", "UnansweredOffers"}
"""Models that have nothing to show of the sample; their own tests fill them."""


def models_in(sources):
    """The names of all classes that are models, by what they are derived from, in any number of steps."""
    bases = {}
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef):
                names = {base.id if isinstance(base, ast.Name) else getattr(base, "attr", "") for base in node.bases}
                bases[node.name] = names
    found = set()
    while more := {name for name, of in bases.items() if of & (QT | found)} - found:
        found |= more
    return found


def models_shown():
    """Every model of ours that a view in any window has, those behind proxies too, by the name of its class."""
    found = {}
    for widget in QApplication.allWidgets():
        model = widget.model() if isinstance(widget, QAbstractItemView) else None
        while isinstance(model, QAbstractItemModel):
            if type(model).__module__.startswith("app."):
                found.setdefault(type(model).__name__, []).append(model)
            model = model.sourceModel() if isinstance(model, QAbstractProxyModel) else None
    return found


def test_models_are_found_by_what_they_are_derived_from():
    source = "class A(QtCore.QAbstractListModel): ...\nclass B(A): ...\nclass C(QWidget): ...\n"
    assert models_in([source]) == {"A", "B"}


def test_every_model_that_a_reader_meets_keeps_the_rules(opened_sample, at_rest, qtbot, qtmodeltester, root):
    window = opened_sample
    set_own_actor(window.dossiers.dossier, "XMI", True)
    with Dossier.open(window.dossiers.dossier, write=False) as there:
        draft = there.draft("rev1")
    keep_note(
        window.dossiers.dossier, replace(note_on_provision(apply_reading(draft), draft.provisions[0].id), text="Mine.")
    )
    window.dossiers.reopen()
    at_rest()
    window.dossiers.show_start()
    for name, _words, _keys in window.side_rooms.names():
        window.navigator.show_room(name)
        at_rest()
    window.navigator.show_room("sides")
    window.side_rooms.sides.show_tab(SidesTab.SIDES)
    at_rest()
    window.imports.open_review()
    at_rest()
    window.imports.review.show_statements(())
    for facet in window.texts.filters.menus:
        window.texts.filters.open(facet)
        window.texts.filters.menus[facet].hide()
    room = window.side_rooms.export
    window.navigator.show_room("export")
    qtbot.waitUntil(lambda: room.preview.thumbnails.model().rowCount() > 0)
    window.imports.add_files([root / "drafts" / "final.md"], papers=False)
    at_rest()
    window.imports.intake.show_preview([root / "drafts" / "proposals-on-zero.txt"], papers=True)
    at_rest()
    window.show_palette()
    shown = models_shown()
    assert set(shown) == models_in(file.read_text("utf-8") for file in (root / "app" / "desktop").rglob("*.py"))
    for name, models in shown.items():
        assert name in MAY_BE_EMPTY or any(model.rowCount() for model in models), name
        for model in models:
            qtmodeltester.check(model)
    while (dialog := QApplication.activeWindow()) not in (None, window):
        dialog.close()
