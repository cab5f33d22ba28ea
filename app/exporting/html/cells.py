"""A cell of a redline as elements of a web page: its words with their marks, the numbers of its changes, its signs.

It changes no word. What came is `ins`, what went is `del`; every mark has a form beside its colour (redline.css).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.exporting.evidence_text import change_heading_of, names_of
from app.exporting.html.elements import HtmlPart, anchor, part, put
from app.exporting.layout.cells import SIGNS, place_sign
from app.exporting.layout.folding import rank
from app.redline.model import COMPARE, Cell, LetterState, Run, Sign, Style
from app.redline.rows.letters import one_letter
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.vocabulary import Vocabulary

MARKS = {
    Style.EQUAL: ("", ""),
    Style.INSERTED: ("ins", ""),
    Style.DELETED: ("del", ""),
    Style.BRACKET_ADDED: ("ins", "bracket"),
    Style.BRACKET_REMOVED: ("del", "bracket"),
    Style.REFERENCE: ("span", "follows"),
    Style.EDITORIAL_INSERTED: ("ins", "editorial"),
    Style.EDITORIAL_DELETED: ("del", "editorial"),
    Style.STATUS: ("span", "status"),
    Style.SAME: ("span", "same"),
    Style.MOVED_FROM: ("del", "moved"),
    Style.MOVED_TO: ("ins", "moved"),
    Style.UNASKED_OLDER: ("span", "unasked went"),
    Style.UNASKED_NEWER: ("span", "unasked"),
    Style.LOST: ("del", "lost"),
    Style.GAP: ("span", "gap"),
}
"""Element and class of each style."""

_LETTERS = {LetterState.NONE: "", LetterState.KEPT: "letters", LetterState.OTHER: "letters other"}
"""Class of the parts of a word that is cut at its letters."""

_DEEPEST = 6
"""As many steps of indentation as the style sheet has."""


class CellWriter:
    """Draws cells. It remembers what it has drawn, so that each change has one place to lead to on each side."""

    def __init__(self, redline: Redline, words: Vocabulary, *, named: bool = True, one: bool = False) -> None:
        self._views = {view.id: view for view in redline.changes}
        self._words, self._named = words, named
        cells = [cell for row in redline.rows for cell in (row.older, row.newer) if cell is not None]
        self._single = one_letter(run for cell in cells for run in (*cell.heading, *cell.text))
        # In one text a reference that follows is new as all that came; beside the older one its column says so.
        self._marks = {**MARKS, Style.REFERENCE: ("ins", "follows")} if one else MARKS
        self._placed: set[str] = set()

    def cell(self, cell: Cell, *, older: bool, head: str = "p") -> Iterator[HtmlPart]:
        """The lines of a cell: `head` is the element of a line of number and heading alone."""
        last = _last_runs(cell)
        number, heading = (
            self._runs(cell.number, "number", last, older),
            self._runs(cell.heading, "heading", last, older),
        )
        text = self._text(cell, last, older)
        level = f"l{min(max(cell.level - 1, 0), _DEEPEST)}"
        if cell.heading or rank(cell) <= 4:
            called = [*number, *([" "] if number and heading else []), *heading]
            if called:  # a heading without words is one that a screen reader stops at for nothing
                yield _fill(part(head, cls=f"hd k{min(rank(cell), 4)}"), called)
            if text:
                yield _fill(part("p", cls=level), text)
            return
        numbered: list[HtmlPart | str] = [_fill(part("span", cls="num"), number), " "] if number else []
        yield _fill(part("p", cls=level), [*numbered, *text])

    def linked(self, change: str, words: str, cls: str, *, older: bool = False, to: str = "") -> HtmlPart:
        """Words that stand for a change: a place to lead to; with `to` also a link to the other end of a move."""
        made = part(
            "a" if to else "span", words, cls=f"m {cls}" if change else cls, data_c=change, href=f"#{to}" if to else ""
        )
        return self._placed_at(made, change, older=older)

    def number(self, change: str) -> HtmlPart:
        """The number of a change, a link to where all is told of it."""
        view = self._views[change]
        told = change_heading_of(view, self._words)
        title = self._words.beside([told, names_of(view, self._words) if self._named else ""])
        return part("a", view.key, cls="no", href=f"#{anchor('c-', change)}", title=title, aria_label=told)

    def formatted(self, change: str) -> HtmlPart:
        """A sign for a change of formatting alone, whose words look as all others: a link to where it is told."""
        said = self._words.term("kind", self._views[change].kind.value)
        to = f"#{anchor('c-', change)}"
        return part("a", "◇", cls="formatted", id=anchor("t-", change), href=to, title=said, aria_label=said)

    def _placed_at(self, made: HtmlPart, change: str, *, older: bool) -> HtmlPart:
        view = self._views.get(change)
        # The ends of a move have a place each; of any other change the first part that is drawn is its place.
        name = anchor("f-" if older and view and view.kind is ChangeKind.MOVE else "t-", change)
        if view is not None and name not in self._placed:
            self._placed.add(name)
            made.set("id", name)
            if "href" not in made.attrib:  # a link can be reached by keys as it is
                made.set("tabindex", "-1")
        return made

    def _runs(
        self, runs: Sequence[Run], field: str, last: dict[str, tuple[str, int]], older: bool
    ) -> list[HtmlPart | str]:
        made: list[HtmlPart | str] = []
        for run in runs:
            tag, cls = self._marks[run.style]
            left = older or run.style is Style.MOVED_FROM
            if not tag and not run.change:
                made.append(run.text)
                continue
            ends = last.get(run.change) == (field, run.start) and run.change in self._views
            words = run.text.rstrip() if ends else run.text
            cls = f"{cls} {_LETTERS[run.letters]}".strip()
            mark = part(tag or "span", words, cls=f"m {cls}".strip() if run.change else cls, data_c=run.change)
            if run.letters is LetterState.OTHER and run.change in self._single:
                mark.set("title", self._words.say("one letter"))
            placed = self._placed_at(mark, run.change, older=left) if run.change else mark
            made.append(part("ins", placed, cls="moved") if run.style is Style.LOST else placed)
            if ends:
                made.append(self.number(run.change))
            if words != run.text:  # a number stands at its word, not behind the space that follows
                made.append(part(tag or "span", run.text[len(words) :], cls="space"))
        return made

    def _text(self, cell: Cell, last: dict[str, tuple[str, int]], older: bool) -> list[HtmlPart | str]:
        """The runs of the text with the cell's signs between them; a run is cut where a sign stands inside it."""
        made: list[HtmlPart | str] = []
        signs = sorted(cell.signs, key=lambda sign: sign.offset)
        for run in cell.text:
            done, ends = 0, run.start + len(run.text)
            while signs and signs[0].offset < ends:
                cut = max(signs[0].offset - run.start, done)
                if cut > done:  # the number of the change stands behind its last piece
                    made += self._runs([replace(run, text=run.text[done:cut])], "", last, older)
                made += self._sign(signs.pop(0), older)
                done = cut
            made += self._runs([replace(run, text=run.text[done:])], "text", last, older)
        return made + [piece for sign in signs for piece in self._sign(sign, older)]

    def _sign(self, sign: Sign, older: bool) -> list[HtmlPart | str]:
        words, change = self._words, sign.change
        # The spaces are the sign's, not the text's: it may stand within a word.
        if place := place_sign(sign, words, older=older):
            left = sign.kind == "to" or older
            to = anchor("t-" if left else "f-", change) if change and sign.kind != COMPARE else ""
            made = self.linked(change, f" {place} ", "sign moved", older=left, to=to)
        else:
            told = words.term("kind", sign.kind)
            said = f"{SIGNS[sign.kind]} {told}" if sign.kind in SIGNS else f"◇ {told}"
            made = self.linked(change, f" {said} ", "sign", older=older)
        return [made, self.number(change)] if change in self._views else [made]


def _last_runs(cell: Cell) -> dict[str, tuple[str, int]]:
    """Where the last run of each change begins: (field, offset)."""
    fields = (("number", cell.number), ("heading", cell.heading), ("text", cell.text))
    return {run.change: (field, run.start) for field, runs in fields for run in runs if run.change}


def _fill(line: HtmlPart, pieces: Sequence[HtmlPart | str]) -> HtmlPart:
    for piece in pieces:
        put(line, piece)
    return line
