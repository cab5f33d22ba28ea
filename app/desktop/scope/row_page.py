"""The page beside the matrix: what a provision, or one cell of it, says in words, with links to every place.

It writes what a board holds into a read-only page of text, which a screen reader can read too. Every text of a document
is escaped; links are numbers of what the page knows (`ScopePage.followed`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.desktop.ground.language.actor_names import actor_words
from app.desktop.ground.language.direction import begin_on_our_side, html_direction
from app.desktop.ground.language.phrases import commas, in_quotes, join_facts, with_label
from app.desktop.ground.language.translation import tr, vocabulary
from app.desktop.scope.scope_words import (
    asked_words,
    column_words,
    direction_words,
    holder_words,
    positions_on,
    stand_words,
    statements_of,
)
from app.redline.scope.words import statement_sentence, turn_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from app.desktop.ground.style.theme import Theme
    from app.desktop.scope.scope_matrix import MatrixLine
    from app.redline.scope.history import ScopeVersion
    from app.redline.scope.model import ReachStatement, ScopeBoard, ScopeRow, ScopeTurn
    from app.redline.scope.wanted_reach import WantedReach
    from app.services.proposals.positions import DraftPositions
    from app.services.proposals.scope_positions import ScopeStand
    from app.treaty.scope import ScopeWords

_LONGEST = 400
"""Signs of a stretch of words that is quoted whole."""


class ScopePage(QTextBrowser):
    """The page. Emits `words_wanted(draft, provision, start, end)` to show words in the texts, of the draft "newer",
    "older" or one by its label, and `turn_wanted(turn)` to show the changes of a turn.
    """

    words_wanted = Signal(str, str, int, int)
    turn_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turns: list[ScopeTurn] = []
        self._places: list[tuple[str, str, int, int]] = []
        self.setOpenLinks(False)
        self.setAccessibleName(tr("The scope in words"))
        self.document().setDocumentMargin(12)
        begin_on_our_side(self.document())
        self.anchorClicked.connect(self.followed)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters; what is shown has to be shown again."""
        self._theme = theme
        self.document().setDefaultFont(font)

    def show_line(
        self, board: ScopeBoard, line: MatrixLine, column: int, older: str, stand: DraftPositions | None = None
    ) -> None:
        """Show what a line of the matrix says of a column, then all that it says, what moved, and who stands where on
        it; `older` is the draft before, "" for none.
        """
        self._turns, self._places = [], []
        parts = [self._head(line.place)]
        if 0 <= column < len(board.columns):
            name = column_words(board.columns[column])
            parts.append(self._plain(f"<b>{escape(name)}</b>", above=0))
            said = statements_of(line.rows, column)
            parts += self._statements(said, older, several=len(line.rows) > 1)
            if not said:
                parts.append(self._faint(tr("Not reached.")))
            rest = [one for one in statements_of(line.rows) if one not in said]
            if rest:
                parts.append("<hr>" + self._title(tr("What it reaches besides")))
                parts += self._statements(rest, older, several=len(line.rows) > 1)
        else:
            parts += self._statements(statements_of(line.rows), older, several=len(line.rows) > 1)
        turns = [turn for turn in board.turns if _concerns(turn, line.rows)]
        if turns:
            parts.append("<hr>" + self._title(tr("What moved")))
            parts += [self._turn(turn, "") for turn in turns]
        if stand is not None and (found := positions_on(stand, line.rows)):
            parts += ["<hr>", self._title(tr("Positions on it"))]
            for actor, held in found:
                name = actor_words(stand.register, actor)
                parts += [self._plain(escape(with_label(name, stand_words(stand, one))), above=2) for _, one in held]
        self.setHtml("".join(parts))

    def show_history(self, line: MatrixLine, versions: Sequence[ScopeVersion], here: str) -> None:
        """Show what a provision reached in each draft, the newest first; `here` is the draft of the matrix."""
        self._turns, self._places = [], []
        parts = [self._head(line.place)]
        before: tuple[str, ...] = ()
        told: list[str] = []
        for version in versions:
            told.append(self._version(version, before, here))
            before = version.reached
        self.setHtml("".join([*parts, *reversed(told)]))

    def show_stands(self, board: ScopeBoard, known: ScopeStand | None) -> None:
        """Show who stands where on what the provisions of a board reach, groups first, each with its places; None while
        the positions are being gathered.
        """
        self._turns, self._places = [], []
        parts = [self._head(tr("Who stands where"))]
        if known is None:
            parts.append(self._faint(tr("Gathering positions …")))
            self.setHtml("".join(parts))
            return
        stand, names = known.stand, {row.provision: row.address for row in board.rows if not row.went}
        found = positions_on(stand, board.rows, known.about)
        parts += [self._wanted(one, stand) for one in stand.scope or ()]
        for actor, held in found:
            parts.append(self._title(actor_words(stand.register, actor)))
            for provision, one in held:
                link = self._to_words(("newer", provision, 0, 0), names[provision])
                parts.append(self._plain(with_label(link, escape(stand_words(stand, one))), above=2))
        if not found:
            parts.append(self._faint(tr("No position on what they reach is recorded.")))
        self.setHtml("".join(parts))

    def followed(self, link: QUrl) -> None:
        """Go where a link leads: "words:number", or "turn:number"."""
        what, _, number = link.toString().partition(":")
        if what == "turn":
            self.turn_wanted.emit(self._turns[int(number)])
        else:
            self.words_wanted.emit(*self._places[int(number)])

    # --- parts ---

    def _head(self, place: str) -> str:
        return f"<h3 {html_direction()} style='margin-bottom:2px'>{escape(place)}</h3>"

    def _title(self, words: str) -> str:
        return self._plain(f"<b>{escape(words)}</b>")

    def _plain(self, html: str, *, above: int = 6) -> str:
        return f"<p {html_direction()} style='margin-top:{above}px; margin-bottom:2px'>{html}</p>"

    def _faint(self, words: str) -> str:
        return self._plain(f"<span style='color:{self._theme.faint}'>{escape(words)}</span>", above=2)

    def _link(self, to: str, words: str) -> str:
        return f"<a style='color:{self._theme.accent}' href='{to}'>{escape(words)}</a>"

    def _to_words(self, place: tuple[str, str, int, int], words: str) -> str:
        """A link to words of a draft."""
        self._places.append(place)
        return self._link(f"words:{len(self._places) - 1}", words)

    def _statements(self, said: Iterable[tuple[ScopeRow, ReachStatement]], older: str, *, several: bool) -> list[str]:
        alike: dict[tuple[object, ...], list[tuple[ScopeRow, ReachStatement]]] = {}
        for row, one in said:
            key = (one.draft, row.address if several else "", one.reached, one.ways, one.limits)
            alike.setdefault(key, []).append((row, one))
        parts: list[str] = []
        draft = "newer"
        for of in sorted(alike.values(), key=lambda pairs: pairs[0][1].draft == "older"):
            if of[0][1].draft != draft:
                draft = of[0][1].draft
                parts.append(self._faint(with_label(tr("Before, in {draft}").format(draft=older), "")))
            parts.append(self._statement(of[0][0], [one for _, one in of], named=several))
        return parts

    def _statement(self, row: ScopeRow, said: Sequence[ReachStatement], *, named: bool) -> str:
        """Stretches of words that reach the same by one way: what they reach, the words themselves, the way, the
        limits; each place a link.
        """
        first = said[0]
        sentence = escape(statement_sentence(first, vocabulary()))
        head = f"<b>{escape(row.address)}</b> · {sentence}" if named else sentence
        parts = [self._plain(head, above=8), *(self._quote(one.words, one.draft) for one in said)]
        if first.ways:
            ways = " › ".join(self._to_words((first.draft, step.provision, 0, 0), step.address) for step in first.ways)
            parts.append(self._plain(with_label(escape(tr("Way", "by which a provision is reached")), ways), above=0))
        label = self._plain(escape(with_label(tr("Limit"), "")), above=0)
        parts += [label + self._quote(limit, first.draft) for limit in first.limits]
        return "".join(parts)

    def _quote(self, words: ScopeWords, draft: str) -> str:
        text = " ".join(words.text.split())
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2].rsplit(' ', 1)[0]} …"
        link = self._to_words((draft, words.provision, words.start, words.end), in_quotes(short))
        side = html_direction(words.text)
        return f"<p {side} style='margin-top:0; margin-bottom:2px; margin-left:10px; margin-right:10px'>{link}</p>"

    def _turn(self, turn: ScopeTurn, draft: str) -> str:
        """What moved, who asked, and the way to its changes; of another pair than the one shown only the sentence."""
        label = f"<b>{escape(direction_words(turn))}</b>"
        said = with_label(label, escape(turn_sentence(turn, vocabulary())))
        parts = [self._plain(said, above=8), self._faint(asked_words(turn.chips))]
        if turn.changes and not draft:
            self._turns.append(turn)
            parts.append(self._plain(self._link(f"turn:{len(self._turns) - 1}", tr("Show the changes")), above=0))
        return "".join(parts)

    def _wanted(self, one: WantedReach, stand: DraftPositions) -> str:
        """What some want a provision to reach, who is for it and who is against."""
        link = self._to_words(("newer", one.provision, 0, 0), one.address)
        said = commas(in_quotes(words) for words in one.words)
        parts = [
            self._plain(f"<b>{escape(one.reached)}</b>", above=8),
            self._plain(with_label(link, escape(said)), above=0),
        ]
        for label, side in ((tr("For"), one.supporters), (tr("Against"), one.opponents)):
            if side:
                names = commas(dict.fromkeys(holder_words(stand, held) for held in side))
                parts.append(self._plain(escape(with_label(label, names)), above=0))
        return "".join(parts)

    def _version(self, version: ScopeVersion, before: tuple[str, ...], here: str) -> str:
        standing = [row for row in version.rows if not row.went]
        places = commas(dict.fromkeys(row.address for row in standing))
        facts = join_facts((places, tr("this draft") if version.label == here else ""))
        name = f"<b>{escape(version.label)}</b>"
        parts = [self._plain(f"{name} · {escape(facts)}" if facts else name, above=12)]
        if not version.provisions:
            parts.append(self._faint(tr("It does not stand in this draft.")))
        elif not version.reached:
            parts.append(self._faint(tr("It reaches nothing.")))
        elif version.reached == before:
            parts.append(self._faint(tr("The same as before.")))
        for row, one in statements_of(standing) if version.reached != before else ():
            if one.draft == "newer":
                place = (version.label, row.provision, one.words.start, one.words.end)
                link = self._to_words(place, one.reached)
                parts.append(self._plain(link, above=2))
        parts += [self._turn(turn, version.label) for turn in version.turns]
        return "".join(parts)


def _concerns(turn: ScopeTurn, rows: Iterable[ScopeRow]) -> bool:
    """Whether a turn moved one of some provisions."""
    moved = {(one.provision, one.address) for one in turn.carries} | {(turn.root, turn.address)}
    return any((row.provision, row.address) in moved for row in rows)
