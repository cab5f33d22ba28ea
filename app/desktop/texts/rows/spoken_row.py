"""A row in plain words, for whoever hears the text instead of seeing it: deleted …, inserted …, proposed by ….

It says what the Redline says, in reading order, in the language of the interface, and no more: the words of the two
drafts stay as they are. Nobody is said to have proposed what they only supported.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import address_words, clauses, commas, number_words, with_label
from app.desktop.ground.language.terms import (
    class_words,
    kind_words,
    link_words,
    names_words,
    stance_words,
    weight_words,
)
from app.desktop.ground.language.translation import tr
from app.desktop.texts.rows.margin import status_words_of
from app.desktop.texts.rows.recognition import recognised_words
from app.desktop.texts.rows.text_pieces import compare_words
from app.redline.model import COMPARE, Cell, ChangeView, Chip, NamesState, Row, RowState, Style
from app.redline.rows.letters import one_letter, whole_words
from app.redline.rows.one_text import one_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from app.redline.model import Amendment, Redline
    from app.redline.rows.inline_marks import MergedRun

_PROPOSING = ("propose", "cosponsor")
_FIELDS = ("number", "heading", "text")


def row_words(
    row: Row,
    names: NamesState = NamesState.THERE,
    begun: Sequence[Amendment] = (),
    sources: Iterable[str] = (),
) -> str:
    """The row as a few lines: where it stands, what became of it, which amendments begin there, its words with their
    marks, who asked, as far as that is known, and what the signs say of its sources.
    """
    lines = [where_words(row)]
    if state := _state_words(row.state):
        lines.append(state)
    if row.move:
        away = row.state is RowState.MOVED_FROM
        words = tr("Moved from here to {place} ({move}).") if away else tr("Moved here from {place} ({move}).")
        lines.append(words.format(place=address_words(row.other), move=row.move))
    if said := status_words_of(row):
        lines.append(said)
    if said := recognised_words(row):
        lines.append(said)
    lines += [f"{amendment_words(one)}." for one in begun]
    lines.append(_spoken(row))
    if row.changes:
        lines.append(who_words(row.chips, names))
    lines += [f"{words}." for words in sources]
    return "\n".join(line for line in lines if line)


def names_of(redline: Redline | None) -> NamesState:
    """How far it is known who asked for the changes of what is shown."""
    return redline.names if redline is not None else NamesState.THERE


def sides_words(row: Row) -> str:
    """A row of two language versions: each side by itself, nothing of one said to have been the other's."""
    sides = ((row.older, tr("First text, {address}: {words}")), (row.newer, tr("Second text, {address}: {words}")))
    missing = (tr("The first text has no such provision."), tr("The second text has no such provision."))
    lines = []
    for (cell, form), nothing in zip(sides, missing, strict=True):
        fields = ("".join(run.text for run in getattr(cell, field)) for field in _FIELDS) if cell else ()
        words = " ".join(field for field in fields if field)
        lines.append(form.format(address=address_words(cell.address), words=words) if cell else nothing)
    if said := recognised_words(row):
        lines.append(said)
    return "\n".join(lines)


def where_words(row: Row) -> str:
    """Where a row stands, with its old address where that was another."""
    old, new = (cell.address if cell else "" for cell in (row.older, row.newer))
    return place_words(old, new)


def place_words(old: str, new: str) -> str:
    """The address of what stands at `new` and stood at `old`, either of them "" for nowhere."""
    old, new = address_words(old), address_words(new)
    return tr("{new}, was {old}").format(new=new, old=old) if old and new and old != new else new or old


def amendment_words(amendment: Amendment) -> str:
    """An amendment by its number, its weight and how many changes it has."""
    number = tr("Amendment {number}").format(number=number_words(amendment.number))
    changes = tr("%n changes", "", len(amendment.changes))
    return commas((with_label(number, weight_words(amendment.weight)), changes))


def change_words(view: ChangeView, names: NamesState = NamesState.THERE, amendment: Amendment | None = None) -> str:
    """A change as one line: its number and that of its amendment, what it is, where it stands, who asked, as far as
    that is known.
    """
    head = tr("Change {number}").format(number=view.number)
    of = tr("Amendment {number}").format(number=number_words(amendment.number)) if amendment is not None else ""
    what = commas((kind_words(view.kind.value), class_words(view.weight.value)))
    where = place_words(view.older_address, view.newer_address)
    said = (with_label(head, what), view.title, where, *((of,) if of else ()))
    return " ".join((*(f"{words}." for words in said), who_words(view.chips, names)))


def who_words(chips: Sequence[Chip], names: NamesState = NamesState.THERE) -> str:
    """Who asked, and how that is known: proponents, other stances by name, then who asked for the contrary; or that it
    is not known yet.
    """
    if names is not NamesState.THERE:
        return names_words(names)
    if not chips:
        return tr("Unattributed: nobody is known to have asked.")
    groups: dict[str, dict[str, str]] = {}
    for chip in chips:
        # Chips stand in order, the strongest link first: of two ways in which one name is known the first is said.
        name = chip.full or chip.name
        groups.setdefault(_role_words(chip), {}).setdefault(
            name, commas((name, link_words(chip.link.value), *((tr("asked elsewhere"),) if chip.elsewhere else ())))
        )
    return " ".join(f"{with_label(role, clauses(names.values()))}." for role, names in groups.items())


def _role_words(chip: Chip) -> str:
    if chip.opposite:
        return tr("Against")
    return tr("Proposed by") if chip.stance in _PROPOSING else stance_words(chip.stance).capitalize()


def _state_words(state: RowState) -> str:
    words = {
        RowState.INSERTED: tr("New provision."),
        RowState.DELETED: tr("Provision deleted."),
        RowState.RENUMBERED: tr("Renumbered only."),
        RowState.UNCHANGED: tr("Unchanged."),
    }
    return words.get(state, "")


def _spoken(row: Row) -> str:
    """The words of both sides as one text, each mark said where it stands."""
    one = one_text(replace(row, until=-1))  # a row is heard alone: what goes on in the next one is said, too
    told = {run.change for cell in (row.older, row.newer) if cell for run in cell.text if run.style is Style.STATUS}
    said = [_pieces(pieces, told) for pieces in (one.number, one.heading, one.text)]
    signs = [words for cell in (row.older, row.newer) if cell for words in _sign_words(cell)]
    return " ".join(word for word in (*said, *signs) if word)


def _pieces(pieces: Iterable[MergedRun], of_status: Collection[str]) -> str:
    """The words of pieces with their marks said; `of_status` are the changes of what is said to be agreed."""
    said = ""
    pieces = tuple(pieces)
    single, came = one_letter(pieces), {piece.change for piece in pieces if piece.side == "newer"}
    for piece in whole_words(pieces):
        plain = piece.style is Style.EQUAL or (piece.style is Style.SAME and not piece.change)
        marked = said.endswith(")") and not said.endswith(" ")
        if plain:
            said += f" {piece.text}" if marked and piece.text[:1].isalnum() else piece.text
            continue
        words = piece.text.strip() or tr("space")
        if piece.change in single and (piece.side == "newer" or piece.change not in came):
            words = commas((words, tr("one letter")))
        said += f"{' ' if said and not said[-1].isspace() else ''}({with_label(_lead(piece, of_status), words)})"
        said += " " if piece.text[-1:].isspace() else ""
    return said.strip()


def _lead(piece: MergedRun, of_status: Collection[str]) -> str:
    if piece.change in of_status:
        return tr("status taken out") if piece.side == "older" else tr("status set")
    words = {
        Style.INSERTED: tr("inserted"),
        Style.DELETED: tr("deleted"),
        Style.BRACKET_ADDED: tr("bracket added"),
        Style.BRACKET_REMOVED: tr("bracket removed"),
        Style.REFERENCE: tr("reference follows"),
        Style.EDITORIAL_INSERTED: tr("editorial, inserted"),
        Style.EDITORIAL_DELETED: tr("editorial, deleted"),
        Style.STATUS: tr("status set"),
        Style.SAME: tr("same words, another meaning or form"),
        Style.MOVED_FROM: tr("moved away"),
        Style.MOVED_TO: tr("moved here"),
        Style.LOST: tr("deleted"),
    }
    return words[piece.style]


def _sign_words(cell: Cell) -> list[str]:
    words = {"split": tr("Divided here."), "join": tr("Joined here.")}
    said = [words[sign.kind] for sign in cell.signs if sign.kind in words]
    return [*said, *(f"{compare_words(sign)}." for sign in cell.signs if sign.kind == COMPARE)]
