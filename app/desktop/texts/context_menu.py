"""The menu at a place of the texts: what can be done with the words, the change and the provision there.

It lists and calls; whatever it calls is done elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.amendment_verbs import COPY, NOTE, amendment_verbs, with_keys
from app.desktop.texts.selection.pointer import chip_words
from app.redline.chips import unique_chips

if TYPE_CHECKING:
    from app.desktop.texts.canvas.text_view import TextView
    from app.desktop.texts.text_actions import TextActions
    from app.redline.model import Row


@dataclass(frozen=True, slots=True)
class MenuChoice:
    """One line of the menu; without `does` it cannot be chosen, but for one that opens a menu of its own (`inside`).
    `keys` are shown, and work in the view itself.
    """

    words: str
    does: Callable[[], object] | None
    keys: str = ""
    inside: tuple[MenuChoice, ...] = ()


def menu_of(choices: Iterable[MenuChoice | None], parent: QWidget) -> QMenu:
    """A menu of choices; None is a line between them. It is gone when it was closed."""
    menu = QMenu(parent)
    for choice in choices:
        if choice is None:
            menu.addSeparator()
            continue
        if choice.inside:
            within = menu.addMenu(choice.words)
            for one in choice.inside:
                _add(within, one)
        else:
            _add(menu, choice)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, choice: MenuChoice) -> None:
    action = menu.addAction(with_keys(choice.words, choice.keys))
    action.setEnabled(choice.does is not None)
    if choice.does is not None:
        action.triggered.connect(lambda _checked=False, does=choice.does: does())


def choices_on(actions: TextActions, row: Row, side: str, change: str) -> Iterator[MenuChoice | None]:
    """What can be done at a place: with what is chosen, with a change (its id, "" for none), with the provision of a
    row on a side.
    """
    yield from _words(actions, row, side)
    yield None
    yield from _verbs(actions, change or (row.changes[0] if len(row.changes) == 1 else ""))
    yield None
    yield from _provision(actions, row, side)
    yield None
    yield from _folds(actions.view, row)


def _words(actions: TextActions, row: Row, side: str) -> Iterator[MenuChoice | None]:
    chosen = actions.selection.chosen is not None
    yield MenuChoice(tr("Copy with address"), actions.copy, "Ctrl+C")
    yield MenuChoice(tr("Copy the words alone"), actions.copy_words)
    if row.chips:
        yield MenuChoice(tr("Show what was asked by"), None, inside=tuple(_names(actions, row)))
    if chosen:
        yield MenuChoice(tr("Find these words"), actions.find_words, "Ctrl+F")
    yield None
    note = tr("Note on these words…") if chosen else tr("Note on this provision…")
    yield MenuChoice(note, lambda: actions.want_note(row, side))


def _verbs(actions: TextActions, change: str) -> Iterator[MenuChoice]:
    """What can be done with what is chosen of the amendments; a change that is not is chosen first."""

    def does(verb: str) -> None:
        if change not in actions.view.together and change != actions.view.current:
            actions.change_chosen.emit(change)
        actions.verb_wanted.emit(verb)

    alone = change not in actions.view.together
    for verb in amendment_verbs():
        if alone and verb.name == COPY:
            yield MenuChoice(verb.words, partial(actions.copy_changes, [change]) if change else None, verb.keys)
        elif not actions.view.mode.versions and verb.name != NOTE:  # a note is begun on the words or the provision
            yield MenuChoice(verb.words, partial(does, verb.name) if change else None, verb.keys)


def _names(actions: TextActions, row: Row) -> Iterator[MenuChoice]:
    """Those who are named in the margin of a row: what a click on each does."""
    for chip in unique_chips(row.chips):
        yield MenuChoice(chip_words(chip).replace("&", "&&"), partial(actions.want_name, row, chip))


def _provision(actions: TextActions, row: Row, side: str) -> Iterator[MenuChoice | None]:
    view, pins = actions.view, actions.pin_marker
    cell = view.cell(row, side)
    address = address_words(cell.address) if cell else ""
    yield MenuChoice(tr("Life of {address}…").format(address=address), lambda: actions.want_life(row, side))
    redline = view.stage.redline
    if row.newer is not None and redline is not None and redline.precedents is not None:
        of = address_words(row.newer.address)
        yield MenuChoice(tr("Sources of {address}…").format(address=of), lambda: actions.want_sources(row))
    if cell is not None and cell.recognised is not None:
        yield MenuChoice(tr("Show the page in which it was recognised…"), lambda: actions.want_page(row, side))
    if view.mode.versions:
        return  # what stands beside each other by its number is not joined by hand
    other = (lambda: view.other_end(row.id)) if row.twin else None
    yield MenuChoice(tr("Go to the other end of the move"), other, "Ctrl+J")
    held = pins.marked
    if held is None:
        draft = view.draft_of(side)
        words = tr("Join {address} of {draft} with…").format(address=address, draft=draft)
        yield MenuChoice(words, lambda: pins.mark(row, side))
    elif pins.could_join(row, side):
        words = tr("Join {address} with {other}").format(address=address_words(held.address), other=address)
        yield MenuChoice(words, lambda: pins.join(row, side))
    else:
        yield MenuChoice(tr("Do not join {address}").format(address=address_words(held.address)), pins.cancel, "Esc")
    if row.pinned:
        yield MenuChoice(tr("Take apart what was joined by hand"), lambda: actions.want_apart(row))


def _folds(view: TextView, row: Row) -> Iterator[MenuChoice | None]:
    at = view.item_of(row.id)
    if view.items[at].folded:
        yield MenuChoice(tr("Show these provisions"), lambda: view.open_fold(at))
    elif view.stage.fold_around(at):
        yield MenuChoice(tr("Fold these provisions again"), lambda: view.fold_again(at))
    yield MenuChoice(tr("Open all folds"), view.open_all, "*")
    yield MenuChoice(tr("Fold everything again"), view.fold_all)
    yield MenuChoice(tr("More context around changes"), lambda: view.set_context(view.context + 1), "+")
    fewer = (lambda: view.set_context(view.context - 1)) if view.context else None
    yield MenuChoice(tr("Less context around changes"), fewer, "-")
