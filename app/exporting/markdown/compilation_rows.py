"""A compilation as rows under headings, the same in every file: so that what is written can be read again.

It draws a `Compilation` and computes nothing. The headings are those that the reader of tables knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.tables.compilation import PROPONENT, PieceKind, WordingPiece
from app.treaty.fates import Reprint
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.redline.tables.compilation import Compilation, CompilationEntry

LEGEND = (
    "Words put in are {put}, words taken out are struck out, against the text of the draft or the words "
    "that a proposal names."
)
NOTHING = "—"
"""What stands in a cell of proposed text where a whole provision is meant."""
_OWN = {
    Edit.SUPPORT: Stance.SUPPORT, Edit.OPPOSE: Stance.OPPOSE, Edit.RETAIN: Stance.RETAIN, Edit.DELETE: Stance.DELETE,
    Edit.BRACKET: Stance.RESERVE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CompilationCells:
    """One row: pieces for the proposed text, plain words for the other columns, by heading."""

    words: dict[str, str]
    proposed: tuple[WordingPiece, ...]


_REPRINTS = {Reprint.SHOWN: "nothing (the text is shown)", Reprint.DOUBTFUL: "perhaps nothing (the text is shown)"}
"""What is said to be asked by a wording that only shows the text, or may."""
PROPOSED = "Proposed text"
_ALWAYS = frozenset({"Provision", "Proponent", "Asked", PROPOSED})
_ORDER = (
    "Provision", "Proponent", "Role", "Spoken by", "Asked", PROPOSED, "Beside or instead of", "Rationale", "Source",
    "Where", "Date", "Draft",
)  # fmt: skip


def headings_of(compilation: Compilation) -> tuple[str, ...]:
    """The headings of the tables: those that every ask needs, and those under which at least one has something."""
    cells = [cells_of(entry) for article in compilation.articles for entry in article.entries]
    return tuple(name for name in _ORDER if name in _ALWAYS or any(row.words[name] for row in cells))


def cells_of(entry: CompilationEntry) -> CompilationCells:
    """The row of one ask."""
    proposal, ask = entry.proposal, entry.ask
    stance = "" if ask.stance is _OWN.get(ask.edit, Stance.PROPOSE) else f" ({ask.stance})"
    shown = entry.pieces
    if not shown and ask.edit in (Edit.NOTE, Edit.QUESTION) and ask.quote:
        shown = (WordingPiece(ask.quote, PieceKind.KEPT),)
    words = {
        "Provision": entry.address,
        "Proponent": entry.names,
        "Role": "" if proposal.role == PROPONENT else proposal.role,
        "Spoken by": entry.speakers,
        "Asked": _REPRINTS.get(entry.reprint, f"{ask.edit}{stance}"),
        "Beside or instead of": ask.anchor,
        "Rationale": proposal.rationale,
        "Source": proposal.source,
        "Where": ask.where or proposal.where,
        "Date": proposal.date,
        "Draft": proposal.base,
    }
    words = {name: " ".join(said.split()) for name, said in words.items()}
    return CompilationCells(words, shown or (WordingPiece(NOTHING, PieceKind.KEPT),))


def notes_of(compilation: Compilation, *, put: str) -> tuple[str, ...]:
    """What stands under the title: the treaty, the date of the draft, what marks mean, and what is left out. `put` says
    how this sort of file shows words put in.
    """
    others = [f"{count} that speak to {name}" for name, count in compilation.elsewhere]
    left = f"Proposals left out here: {', '.join(others)}." if others else ""
    return tuple(line for line in (compilation.title, compilation.date, LEGEND.format(put=put), left) if line)


def title_of(compilation: Compilation) -> str:
    """The title of a compilation."""
    on = f" on {compilation.draft}" if compilation.draft else ""
    return f"Compilation of proposals{on}"
