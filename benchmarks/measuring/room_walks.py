"""What a reader does in the rooms that speak of a whole dossier: the book of the negotiation, and who sides with whom.

It knows the rooms and takes no times: `benchmarks/desktop.py` asks how long the event loop stood still in each step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.sides.sides_room import SidesTab

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.desktop.book.book_room import BookRoom
    from app.desktop.sides.sides_room import SidesRoom
    from app.desktop.window.main_window import MainWindow

Step = tuple[str, "Callable[[], object]"]
WORD = "shall"
"""A word that stands all over treaties."""


def is_busy(window: MainWindow) -> bool:
    """Whether something that was begun in these rooms is still done."""
    rooms = window.side_rooms
    book = rooms.book is not None and (
        rooms.book.page.busy or rooms.book._searching.going or rooms.book._typing.isActive()
    )
    return bool(window.context.jobs.working) or book


def steps_in_room(window: MainWindow, room: str) -> Iterator[Step]:
    """The steps in the room of that name, none for other rooms; the room is shown."""
    rooms = window.side_rooms
    if room == "book" and rooms.book is not None and rooms.book.body.full:
        yield from _in_book(rooms.book)
    elif room == "sides" and rooms.sides is not None and rooms.sides.holders.body.full:
        yield from _in_holders(rooms.sides)
        yield from _in_sides(rooms.sides)


def _in_book(book: BookRoom) -> Iterator[Step]:
    longest = max(book.model.articles, key=lambda one: sum(len(entry.blocks) for entry in one.entries))
    yield "its longest article", lambda: book.show_article(longest.key)
    yield "its last article", lambda: book.show_article(book.model.articles[-1].key)
    yield "find a word", lambda: book.text.setText(WORD)
    yield "the next place", book.page.find_next
    yield "show all articles", book.text.clear


def _in_holders(room: SidesRoom) -> Iterator[Step]:
    page = room.holders
    yield "the last article", lambda: page.view.selectRow(page.model.rowCount() - 1)
    yield "the first article", lambda: page.view.selectRow(0)
    yield "also what is not in dispute", page.whole.toggle
    yield "only what is in dispute", page.whole.toggle


def _in_sides(room: SidesRoom) -> Iterator[Step]:
    page = room.sides
    yield "who sides with whom", lambda: room.show_tab(SidesTab.SIDES)
    yield "the pair with most in common", lambda: page.view.setCurrentIndex(page.model.index(*_fullest(room)))
    yield "who is near stands together", lambda: (page.order.setCurrentIndex(1), page.fill())
    yield "apart and near", page.apart.click
    yield "who holds what again", lambda: room.show_tab(SidesTab.HOLDERS)


def _fullest(room: SidesRoom) -> tuple[int, int]:
    """Row and column of the two who both spoke on most provisions."""
    model, found = room.sides.model, room.sides.found
    assert found is not None, "it is shown"
    if not found.matrix.pairs:
        return 0, 0
    most = max(found.matrix.pairs, key=lambda pair: pair.counts.shared)
    return model.actors.index(most.one), model.actors.index(most.other)
