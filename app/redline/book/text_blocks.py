"""Lays the lines of a draft out as blocks. They are the text as issued, with signs of footnotes where it changed.

Words that went are not in the text; their footnote stands where they stood. What left as a whole is told in a line of
its own.

>>> shall, may = (["Article 1", "Moorings", f"1. Ships {verb} moor by day."] for verb in ("shall", "may"))
>>> [block.words for block in record(shall, may).articles[0].entries[1].blocks]
['Article 1 Moorings', '1. Ships may moor by day.']
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.book.footnotes import is_form
from app.redline.book.model import BlockKind, BookBlock, BookPiece, BookPlace
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.redline.book.footnotes import FootnoteSpot, FootnoteWriter
    from app.redline.book.model import BookFootnote
    from app.redline.life.model import Line, Passage
    from app.redline.model import ChangeView
    from app.treaty.vocabulary import Vocabulary


_LINES = 2
"""Lines with changes of form alone from which one footnote tells all of them: most are numbers that follow."""


class BookTextWriter:
    """Writes the lines of drafts; the footnotes of an article gather in `footnotes`."""

    def __init__(self, notes: FootnoteWriter, words: Vocabulary) -> None:
        self._notes, self._words = notes, words
        self.footnotes: list[BookFootnote] = []

    def blocks(
        self, lines: Iterable[Line], views: Mapping[str, ChangeView], draft: str, language: str, *, marked: bool = True
    ) -> list[BookBlock]:
        """The blocks of a text; its footnotes and other notes of the draft come last. Without footnotes of changes
        where it is not `marked`: then only what stands is told.
        """
        lines = tuple(lines)
        text, views = self._form(lines, views, draft) if marked else ([], views)
        notes: list[BookBlock] = []
        for gone, group in itertools.groupby(lines, lambda line: not line.provision):
            there = list(group)
            if gone:
                text += [self._gone(there, views, draft)] if marked else []
                continue
            for line in there:
                into = notes if line.kind == Kind.FOOTNOTE.value else text
                into += self._line(line, views if marked else {}, draft, language)
        if notes:
            lead = BookBlock(BlockKind.LIST, (BookPiece(self._words.say("Notes in this draft:")),))
            notes.insert(0, lead)
        return text + notes

    def _form(
        self, lines: Sequence[Line], views: Mapping[str, ChangeView], draft: str
    ) -> tuple[list[BookBlock], Mapping[str, ChangeView]]:
        """One line with one footnote for all that is form alone, where it is in more lines than one; and the other
        changes.
        """
        sign, rest = self._form_sign(lines, views, draft)
        if not sign:
            return [], views
        count = len(self.footnotes[-1].place.changes)
        said = self._words.count(
            "{n} change of numbers, references or spelling alone.",
            "{n} changes of numbers, references or spelling alone.",
            count,
        )
        return [BookBlock(BlockKind.SAID, (BookPiece(said), *sign), place=BookPlace(draft))], rest

    def _form_sign(
        self, lines: Sequence[Line], views: Mapping[str, ChangeView], draft: str
    ) -> tuple[tuple[BookPiece, ...], Mapping[str, ChangeView]]:
        touched = [[views[one] for one in line.changes if one in views and is_form(views[one])] for line in lines]
        if sum(map(bool, touched)) < _LINES:
            return (), views
        footnote = self._notes.of_form([view for line in touched for view in line], draft)
        self.footnotes.append(footnote)
        told = frozenset(footnote.place.changes)
        return (BookPiece("", note=footnote.number),), {one: v for one, v in views.items() if one not in told}

    def signs(self, lines: Sequence[Line], views: Mapping[str, ChangeView], draft: str) -> tuple[BookPiece, ...]:
        """The signs of the footnotes of lines whose words are not printed."""
        sign, rest = self._form_sign(lines, views, draft)
        return (*sign, *(BookPiece("", note=spot.footnote.number) for spot in self._spots(lines, rest, draft)))

    def _spots(self, lines: Sequence[Line], views: Mapping[str, ChangeView], draft: str) -> list[FootnoteSpot]:
        spots = self._notes.of_lines(lines, views, draft)
        self.footnotes += [spot.footnote for spot in spots]
        return spots

    def _gone(self, lines: Sequence[Line], views: Mapping[str, ChangeView], draft: str) -> BookBlock:
        """What the draft before had and this one has not, or has elsewhere."""
        words = self._words
        told = []
        for there, group in itertools.groupby(lines, lambda line: line.other):
            places = words.joined(_uppermost([words.place(line.address) for line in group]))
            if there:
                told.append(words.say("{places}: stands in {there} now", places=places, there=words.place(there)))
            else:
                told.append(words.say("{places}: not in this draft", places=places))
        place = BookPlace(draft, lines[0].former, tuple(change for line in lines for change in line.changes))
        said = words.say("[{what}]", what=words.clauses(told))
        return BookBlock(BlockKind.GONE, (BookPiece(said), *self.signs(lines, views, draft)), place=place)

    def _line(self, line: Line, views: Mapping[str, ChangeView], draft: str, language: str) -> list[BookBlock]:
        """One line: number and heading by themselves where it has a heading, else with its words."""
        spots = self._spots([line], views, draft)
        at = itertools.count()
        fields = [_pieces(field, at, spots) for field in (line.number, line.heading, line.text)]
        ending = [BookPiece("", note=spot.footnote.number) for spot in spots if spot.behind < 0]
        number, heading, text = fields
        place = BookPlace(draft, line.provision, line.changes)
        kind = BlockKind.NOTE if line.kind == Kind.FOOTNOTE.value else BlockKind.TEXT
        made: list[BookBlock] = []
        if heading:
            head = _strong([*number, BookPiece(" ")] if number else []) + _strong(heading)
            made.append(BookBlock(BlockKind.HEAD, _merged(head), line.level, language, place))
            number = []
        if text or number:
            pieces = [*number, BookPiece(" "), *text] if number and text else [*number, *text]
            made.append(BookBlock(kind, _merged(pieces), line.level, language, place))
        if ending:
            last = made.pop() if made else BookBlock(kind, (), line.level, language, place)
            made.append(replace(last, pieces=(*last.pieces, *ending)))
        return made


def _uppermost(places: Sequence[str]) -> list[str]:
    """Places without those that stand under another of them, each once: "Article 1(8)" for it and its option A."""
    return [one for one in dict.fromkeys(places) if not any(one.startswith(f"{above}, ") for above in places)]


def _pieces(field: Iterable[Passage], at: Iterator[int], spots: Sequence[FootnoteSpot]) -> list[BookPiece]:
    """The words of a field that stand, with the signs behind the passages at which something changed."""
    made: list[BookPiece] = []
    for passage in field:
        number = next(at)
        words = "" if passage.gone else passage.text
        signs = [spot.footnote.number for spot in spots if spot.behind == number]
        bare = words.rstrip() if signs else words
        if not signs:
            made += [BookPiece(words)] if words else []
            continue
        space = words[len(bare) :]
        if not bare and made and not made[-1].note:
            before = made.pop().text
            bare, space = before.rstrip(), before[len(before.rstrip()) :] + space
        made.append(BookPiece(bare, note=signs[0]))
        made += [BookPiece("", note=sign) for sign in signs[1:]]
        if space:
            made.append(BookPiece(space))
    return made


def _strong(pieces: Iterable[BookPiece]) -> list[BookPiece]:
    return [BookPiece(piece.text, strong=True, note=piece.note, article=piece.article) for piece in pieces]


def _merged(pieces: Iterable[BookPiece]) -> tuple[BookPiece, ...]:
    """Pieces of one look that follow each other without a sign, as one."""
    made: list[BookPiece] = []
    for piece in pieces:
        if made and not made[-1].note and made[-1].strong == piece.strong and made[-1].article == piece.article:
            made[-1] = BookPiece(made[-1].text + piece.text, piece.strong, piece.note, piece.article)
        else:
            made.append(piece)
    return tuple(made)
