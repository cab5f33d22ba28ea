"""Walks over the finished pages with the body, item by item: each stands right behind the one before, with the names
beside it, and nothing stands between them.

A page is read as it was written: its head, then of each row one cell after the other, who asked, notes; then its foot,
which comes with the head where the text was set apart. A row that does not fit goes on behind the head of the next page
in all its columns. So a cell or a name that is missing, another name, names exchanged and a row that stands there twice
are told, however short they are. Letters that are not sure to be read in their order (words from the right, joined
scripts, a long number in a slot) are counted item by item. Where they are not those of their item, since a font may
tell others, only this is told: that the item is missing, or stands there twice.

Not told: another fault of such an item, as names exchanged beside it; anything of pages that run from the right; what
stands on a page after the last one of the text.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from app.exporting.receipt.letters import letters_of
from app.exporting.receipt.printed_items import OTHER_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.exporting.receipt.printed_items import PrintedItem

_BACK = 12
"""So many letters of a column may be those of the next one by chance."""
_TRIES = 2000
"""So many ways of parting an item between two pages are tried."""
_TELLING = 30
"""So many letters stand in one place only."""
_DIGITS = 4
"""So many digits of a text may stand behind the number of a page."""
_HEAD = 1500
"""So many letters stand before the text of a page at most."""
_MANY = 5
"""So many pages tell by what they have in common how their foot reads."""
_AHEAD = 3
"""So many pages on the next item is looked for where one was passed over."""
Columns = tuple[str, ...]


class PageForm(NamedTuple):
    """What every page of a text has beside it."""

    heads: str
    """The words over the columns."""
    on_page: str
    """The words that name a page, with 0 as its number."""
    legend: tuple[str, str]
    """The words with which the legend at the foot begins and ends, empty where there is none."""
    first: int
    """How many pages stand before the text."""
    apart: bool
    """Whether the text was set apart, so that the foot is read before it."""


class _Place(NamedTuple):
    """A page, and how many of its letters are behind."""

    page: int
    at: int


def find_astray(pages: Sequence[str], items: Sequence[PrintedItem], form: PageForm) -> int | None:
    """The number of the first item that does not stand behind the one before; None where all do.
    In: the letters of the pages from the one on which the text begins.
    """
    walk = _Walk(pages, form)
    if not walk.begins():
        return None
    before: Columns = ()
    passed: int | None = None
    trusted = True
    for number, item in enumerate(items):
        columns = tuple(filter(None, item.columns))
        if not columns:
            continue
        telling = item.sure or len("".join(columns)) >= _TELLING
        if walk.steps(columns, ordered=item.sure):
            if passed is not None and trusted and telling:
                return passed
            passed, trusted = None, trusted or item.sure
        elif passed is None and trusted and (item.sure or walk.repeats(before)):
            return number
        elif passed is None or not item.sure or not walk.finds(columns, number - passed):
            passed = number if passed is None else passed
            continue
        else:
            # Words may stand at two places: where the walk has come to is known once the next item stands behind it.
            passed, trusted = None, False
        before = columns
    return len(items) - 1 if trusted and passed is None and not walk.ends() else None


class _Walk:
    """Where a walk has come to."""

    def __init__(self, pages: Sequence[str], form: PageForm) -> None:
        self._pages, self._form = pages, form
        self._heads = letters_of(form.heads)
        named = re.escape(letters_of(form.on_page)).replace("0", "[0-9]+")
        self._named = re.compile(named)
        self._place = _Place(0, 0)
        self._foot = ""
        """The legend, which stands behind the number of the page where the text was set apart, else before it."""

    def begins(self) -> bool:
        """Go to where the text begins; False where it is not found, or how its pages end."""
        found = self._pages[0].find(self._heads) if self._pages and self._heads else -1
        self._place = _Place(0, found + len(self._heads))
        legend = self._legend() if found >= 0 and self._form.legend[0] else ""
        self._foot = legend or ""
        return found >= 0 and legend is not None

    def _legend(self) -> str | None:
        """The letters of the legend, None where it is not found."""
        first, last = map(letters_of, self._form.legend)
        if not self._form.apart:
            page, number = self._pages[0], self._number(0)
            found = page.rfind(first)
            return page[found : -len(number)] if found >= 0 and page.endswith(number) else None
        if len(self._pages) == 1 or (begun := self._headed(1)) is None:
            return None
        page = self._pages[1]
        found = page.find(last, begun, _HEAD)
        return page[begun : found + len(last)] if found >= 0 and page.startswith(first, begun) else None

    def steps(self, columns: Columns, *, ordered: bool) -> bool:
        """Go behind an item that stands right here, or from here over to the next pages. `ordered`: its letters stand
        in their order; else, or where it goes over in a way that is not known for sure, the same ones do.
        """
        ways = list(self._variants(columns))
        found = next(filter(None, map(self._behind, ways)), None) if ordered else None
        if found is None:
            counted = filter(None, map(self._counted, ways))
            found = next((place for place in counted if not ordered or place.page > self._place.page), None)
        if found is not None:
            self._place = found
        return found is not None

    def repeats(self, columns: Columns) -> bool:
        """Whether the item that stands before stands here once more."""
        return len("".join(columns)) >= _TELLING and self.steps(columns, ordered=False)

    def finds(self, columns: Columns, passed: int) -> bool:
        """Go behind an item that stands further on, after some that were passed over."""
        whole = "".join(columns)
        if len(whole) < _TELLING or OTHER_END in whole:
            return False
        for page in range(self._place.page, min(self._place.page + _AHEAD + passed, len(self._pages))):
            found = self._pages[page].find(whole, self._place.at if page == self._place.page else 0)
            if found >= 0:
                self._place = _Place(page, found + len(whole))
                return True
        return False

    def ends(self) -> bool:
        """Whether nothing but the foot stands behind the last item."""
        page, at = self._place
        return self._is_foot(self._pages[page][at:], page)

    def _variants(self, columns: Columns) -> Iterator[Columns]:
        """The columns without the page of the other end of a move, and with those that are named near by."""
        if not any(OTHER_END in column for column in columns):
            yield columns
            return
        page, at = self._place
        near = "".join([self._pages[page][at:], *self._pages[page + 1 : page + 2]])
        # A number of the text may stand right behind that of the page.
        said = [found[: len(found) - more] for found in self._named.findall(near) for more in range(_DIGITS)]
        for named in dict.fromkeys(["", *filter(self._named.fullmatch, said)]):
            yield tuple([column.replace(OTHER_END, named) for column in columns])

    def _behind(self, columns: Columns) -> _Place | None:
        """The place behind an item that stands here in its order."""
        page, at = self._place
        whole = "".join(columns)
        if self._pages[page].startswith(whole, at):
            return _Place(page, at + len(whole))
        return self._turned(columns, self._place)

    def _turned(self, columns: Columns, place: _Place) -> _Place | None:
        """The place behind an item that begins at a place, or behind the head of the next page, and ends on another."""
        page, at = place
        start = self._start_of(page + 1) if page + 1 < len(self._pages) else None
        if start is None:
            return None
        further: Columns = ()
        here, there = self._pages[page], self._pages[page + 1]
        for cut, end in islice(_partings(columns, here, at), _TRIES):
            if not self._is_foot(here[end:], page):
                continue
            left = tuple([column[size:] for column, size in zip(columns, cut, strict=True)])
            whole = "".join(left)
            if whole and there.startswith(whole, start):
                return _Place(page + 1, start + len(whole))
            further = further or left
        # It fills a page: then it has letters on each.
        if len("".join(further)) <= _TELLING or (further == columns and place != self._place):
            return None
        return self._turned(further, _Place(page + 1, start))

    def _counted(self, columns: Columns) -> _Place | None:
        """The place behind an item of which the letters stand here in any order."""
        whole, (page, at) = "".join(columns), self._place
        read = ""
        while True:
            letters = self._pages[page]
            end = at + len(whole) - len(read)
            last = len(letters) - len(self._foot_of(page))
            read += letters[at : min(end, last)]
            if len(read) == len(whole):
                return _Place(page, end) if sorted(read) == sorted(whole) else None
            page += 1
            start = self._start_of(page) if page < len(self._pages) else None
            if start is None:
                return None
            at = start

    def _number(self, page: int) -> str:
        """The number of a page and of all pages, as they stand at its foot."""
        return f"{self._form.first + page + 1}{self._form.first + len(self._pages)}"

    def _is_foot(self, rest: str, page: int) -> bool:
        """Whether what is left of a page is its foot."""
        return rest == self._foot_of(page)

    def _foot_of(self, page: int) -> str:
        """What stands behind the text of a page."""
        return "" if self._form.apart else self._foot + self._number(page)

    def _headed(self, page: int) -> int | None:
        """Where the head of a page ends, with the number of the page where the foot stands before the text."""
        letters = self._pages[page]
        heads = letters.find(self._heads, 0, _HEAD)
        begun = heads + len(self._heads)
        if heads < 0 or not self._form.apart:
            return begun if heads >= 0 else None
        number = re.compile(f"(?:{self._named.pattern})*{self._number(page)}").match(letters, begun)
        return number.end() if number else None

    def _start_of(self, page: int) -> int | None:
        """Where the text of a page begins; None where it is not known."""
        begun = self._headed(page)
        if begun is None or not self._form.apart:
            return begun
        return begun + len(self._foot) if self._pages[page].startswith(self._foot, begun) else None


def _partings(columns: Columns, page: str, at: int) -> Iterator[tuple[tuple[int, ...], int]]:
    """How many letters of each column may stand one behind the other from a place on, and where they end; most first.

    >>> next(_partings(("thelamp", "thehorn"), "thelathehopage2", 0))
    ((5, 5), 10)
    """
    if not columns:
        yield (), at
        return
    most = _common(columns[0], page, at)
    for size in dict.fromkeys([*range(most, max(most - _BACK, 0) - 1, -1), 0]):
        for others, end in _partings(columns[1:], page, at + size):
            yield (size, *others), end


def _common(letters: str, page: str, at: int) -> int:
    """How many of the letters, from the first on, stand at a place of a page."""
    least, most = 0, min(len(letters), len(page) - at)
    while least < most:
        middle = (least + most + 1) // 2
        if page.startswith(letters[:middle], at):
            least = middle
        else:
            most = middle - 1
    return least
