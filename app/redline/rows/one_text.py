"""Makes of a row one text in which both drafts can be read. Without what is struck it is the newer one, without what is
new the older one, word for word and in order, through all rows.

Page, web page and window draw it; how the two sides of a field are laid into one another is `inline_marks.py`. Words
that both drafts have at another place stand at both: struck where the older draft has them, underlined where the newer
one does. The marks of both sides look different here, where in two columns the column says which draft speaks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.late_methods import dataclass
from app.redline.model import Cell, Row, RowState, Run, Sign, Style
from app.redline.rows.divided_paragraphs import cut_runs
from app.redline.rows.inline_marks import MergedRun, merge_runs
from app.redline.rows.runs import UNMARKED
from app.treaty.draft import Kind

STRUCK = frozenset({
    Style.DELETED, Style.BRACKET_REMOVED, Style.EDITORIAL_DELETED, Style.MOVED_FROM, Style.LOST,
    Style.UNASKED_OLDER,
})  # fmt: skip
"""Styles of one text that say: the newer draft has these words not here."""
NEW = frozenset({
    Style.INSERTED, Style.BRACKET_ADDED, Style.EDITORIAL_INSERTED, Style.REFERENCE, Style.MOVED_TO, Style.LOST,
    Style.UNASKED_NEWER,
})  # fmt: skip
"""Styles of one text that say: the older draft has these words not here."""
_WENT = {
    Style.EQUAL: Style.MOVED_FROM,
    Style.SAME: Style.MOVED_FROM,
    Style.REFERENCE: Style.EDITORIAL_DELETED,
    Style.STATUS: Style.DELETED,
}
_CAME = {Style.EQUAL: Style.MOVED_TO, Style.SAME: Style.MOVED_TO, Style.STATUS: Style.INSERTED}
"""What marks of one side become that do not say by themselves which draft has the words."""


@dataclass(frozen=True, slots=True)
class OneText:
    """The fields of a row as one text, and the signs at their offsets in the text field of it.

    `pointing` are those among them that say where words stand now, or stood.
    """

    number: tuple[MergedRun, ...]
    heading: tuple[MergedRun, ...]
    text: tuple[MergedRun, ...]
    signs: tuple[Sign, ...]
    pointing: tuple[Sign, ...]


def one_text(row: Row) -> OneText:
    """A row as one text.

    Example: of a paragraph that was joined to Article 17 the row that it left has all its words struck, with the sign
    "to Article 17", and they are underlined in the row of Article 17, with the sign "from".

    >>> row = redline(draft("1. Ships moor by day."), draft("1. Ships moor.")).rows[-1]
    >>> "".join(run.text for run in one_text(row).text)
    'Ships moor by day.'
    """
    older, newer = row.older, row.newer
    heading = _marked(merge_runs(older.heading if older else (), newer.heading if newer else ()), row)
    text = _marked(merge_runs(_older_text(row), newer.text if newer else ()), row)
    signs = [replace(sign, offset=_place(sign.offset, text, newer=False)) for sign in _own(row, newer=False)]
    signs += [replace(sign, offset=_place(sign.offset, text, newer=True)) for sign in _own(row, newer=True)]
    pointing = tuple(_pointing(row, text))
    return OneText(_number(row), heading, text, (*_once(signs), *pointing), pointing)


def _number(row: Row) -> tuple[MergedRun, ...]:
    """The numbers of both sides; where they differ as wholes: of "12." and "13." no part stayed."""
    if row.lent:
        return ()
    older, newer = (cell.number if cell else () for cell in (row.older, row.newer))
    if row.held:
        numbers, name = held_numbers(row)
        return _marked((*numbers, replace(name[0], text=" "), *name), row)
    if _words(older) == _words(newer):
        return _marked(merge_runs(older, newer), row)
    return _marked(number_first(_both(older, newer), row.older, row.newer), row)


def number_first(pieces: Sequence[MergedRun], older: Cell | None, newer: Cell | None) -> Sequence[MergedRun]:
    """The pieces of two numbers; of an option that became a paragraph the number before the name: neither is a reading
    of the other.
    """
    if older is None or newer is None or not older.kind == Kind.OPTION.value != newer.kind:
        return pieces
    return sorted(pieces, key=lambda piece: piece.side != "newer")


def held_numbers(row: Row) -> tuple[tuple[MergedRun, ...], tuple[MergedRun, ...]]:
    """Of a row in which an option became a paragraph, or was made of one, the number of the paragraph on both sides,
    and the name of the option; in a row that has such a number (`Row.held`).

    >>> older = draft("8.", "Option A: Ships moor by day.", "Option B: Ships drift.")
    >>> newer = draft("9. Ships moor by day.")
    >>> numbers, name = held_numbers(redline(older, newer).rows[2])
    >>> [(run.style.value, run.text) for run in (*numbers, *name)]
    [('deleted', '8.'), ('inserted', '9.'), ('deleted', 'Option A')]
    """
    assert row.older, "an option or a paragraph"
    assert row.newer, "a paragraph or an option"
    if row.older.kind == Kind.OPTION.value:
        older, newer, name = row.held, row.newer.number, merge_runs(_all(row.older.number, Style.DELETED), ())
    else:
        older, newer, name = row.older.number, row.held, merge_runs((), _all(row.newer.number, Style.INSERTED))
    if (words := _words(older)) == _words(newer):
        return (MergedRun(words, Style.EQUAL, "", 0, 0),), name
    return _both(older, newer), name


def _words(runs: Sequence[Run]) -> str:
    return "".join(run.text for run in runs)


def _both(older: Sequence[Run], newer: Sequence[Run]) -> tuple[MergedRun, ...]:
    """Two numbers that differ as one text, the older one first."""
    return (*merge_runs(_all(older, Style.DELETED), ()), *merge_runs((), _all(newer, Style.INSERTED)))


def _all(runs: Sequence[Run], style: Style) -> list[Run]:
    return [replace(run, style=style) if run.style in UNMARKED else run for run in runs]


def _older_text(row: Row) -> Sequence[Run]:
    """The words of the older draft that stand in a row."""
    if row.older is None:
        return row.carried
    return row.older.text if row.until < 0 else cut_runs(row.older.text, 0, row.until)


def _marked(pieces: Sequence[MergedRun], row: Row) -> tuple[MergedRun, ...]:
    """The pieces with marks that say which draft has the words here."""
    return tuple(replace(piece, style=_style(pieces, at, row)) for at, piece in enumerate(pieces))


def _style(pieces: Sequence[MergedRun], at: int, row: Row) -> Style:
    """The mark of a piece."""
    piece, style = pieces[at], pieces[at].style
    if row.state is RowState.MOVED_FROM:
        return Style.MOVED_FROM
    if row.state is RowState.MOVED_TO:
        return Style.LOST if piece.side == "older" else _CAME.get(style, style)
    if not piece.side:
        return style
    if piece.text.isspace() and (piece.common or (piece.apart and at + 1 == len(pieces))):
        # Space that nobody counts as a change: it is marked only where it alone parts two words.
        if any(map(str.isspace, _beside(pieces, at))):
            return style
        return Style.EDITORIAL_DELETED if piece.side == "older" else Style.EDITORIAL_INSERTED
    return (_WENT if piece.side == "older" else _CAME).get(style, style)


def _beside(pieces: Sequence[MergedRun], at: int) -> str:
    """The characters on either side of a piece, as far as nobody marks them; beyond a field there is space."""
    left = pieces[at - 1].text[-1:] if at and pieces[at - 1].common else "" if at else " "
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    return left + (" " if behind is None else behind.text[:1] if behind.common else "")


def _own(row: Row, *, newer: bool) -> Iterator[Sign]:
    """The signs of one cell; of a move of words the older cell has the end that it left."""
    cell = row.newer if newer else row.older
    for sign in cell.signs if cell else ():
        if sign.kind != "move":
            yield sign
        elif not (row.move and sign.label == row.move):  # the line over the row says it already
            yield replace(sign, kind="from" if newer else "to")


def _place(offset: int, pieces: Sequence[MergedRun], *, newer: bool) -> int:
    """Where an offset of one side's text stands among the pieces."""
    at = 0
    for piece in pieces:
        begins = piece.newer if newer else piece.older
        if begins >= 0 and begins <= offset < begins + len(piece.text):
            return at + offset - begins
        at += len(piece.text)
    return at


def _once(signs: Iterable[Sign]) -> list[Sign]:
    """Signs that stand on both sides once, where the newer text has them."""
    return list({(sign.kind, sign.change): sign for sign in signs}.values())


def _pointing(row: Row, pieces: Iterable[MergedRun]) -> Iterator[Sign]:
    """Signs that say of words that stand elsewhere where that is, once for each place. Of a row that moved as a whole
    the line over it says so.
    """
    at = 0
    said: set[tuple[str, str]] = set()
    for piece in pieces:
        said_as = ("to" if piece.side == "older" else "from", piece.apart)
        if piece.apart and piece.text.strip() and said_as not in said and row.state is not RowState.MOVED_FROM:
            said.add(said_as)
            yield Sign(said_as[0], at, "", "", piece.apart)
        at += len(piece.text)
