"""A cell of a redline as plain data for the page template: pieces of text with a style code, an annotation and a key.

It changes no word. Text goes to the template as data and is never read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.exporting.legible import legible
from app.redline.model import COMPARE, Cell, LetterState, Run, Sign, Style
from app.redline.rows.letters import whole_where_joined
from app.treaty.vocabulary import ENGLISH, Vocabulary

CODES = {
    Style.EQUAL: "",
    Style.INSERTED: "i",
    Style.DELETED: "d",
    Style.BRACKET_ADDED: "bi",
    Style.BRACKET_REMOVED: "bd",
    Style.REFERENCE: "r",
    Style.EDITORIAL_INSERTED: "ei",
    Style.EDITORIAL_DELETED: "ed",
    Style.STATUS: "s",
    Style.SAME: "u",
    Style.MOVED_FROM: "mf",
    Style.MOVED_TO: "mt",
    Style.UNASKED_OLDER: "qo",
    Style.UNASKED_NEWER: "qn",
    Style.LOST: "ml",
    Style.GAP: "ca",
}
"""Style codes of the template `redline.typ`."""

SIGNS = {"split": "⤶", "join": "⤷", "move": "⇄"}

_LONG_WORD = re.compile(r"[^\s\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]{34,}")
_HANGING = 5
"""Longest number that hangs in its own column; "Option A:" runs on into its text."""
_CLIP = 108
"""Length of an unchanged paragraph that is there only so that the reader knows where a changed line belongs."""


def printable(text: str) -> str:
    """Text that can be set: control characters shown as a box, words too long for a column given places to break."""
    return _LONG_WORD.sub(lambda m: "\u200b".join(_slices(m.group(), 17)), legible(text))


def _slices(word: str, length: int) -> list[str]:
    return [word[at : at + length] for at in range(0, len(word), length)]


def cell_data(cell: Cell, keys: Mapping[str, str], *, older: bool, words: Vocabulary = ENGLISH) -> dict[str, Any]:
    """The cell for the template: level, whether the number is wide, and the pieces of number, heading and text.

    A piece is [text, style code, change id or "", key]. `keys` gives the printed key of changes that carry a name; it
    stands after the last piece of the change. Signs of the cell stand at their offset in the text.
    """
    cell = replace(cell, heading=tuple(whole_where_joined(cell.heading)), text=tuple(whole_where_joined(cell.text)))
    last: dict[str, tuple[str, int]] = {}
    for field, runs in (("number", cell.number), ("heading", cell.heading), ("text", cell.text)):
        for run in runs:
            if run.change in keys:
                last[run.change] = (field, run.start)
    return {
        "l": cell.level,
        "w": sum(len(run.text) for run in cell.number) > _HANGING,
        "n": _pieces(cell.number, "number", last, keys),
        "h": _pieces(cell.heading, "heading", last, keys),
        "x": _with_signs(cell, last, keys, older=older, words=words),
    }


def clip_cell(cell: Cell, keys: Mapping[str, str], *, older: bool, words: Vocabulary = ENGLISH) -> dict[str, Any]:
    """The cell with its text cut to one line: for an unchanged paragraph that gives its changed parts a place."""
    data = cell_data(cell, keys, older=older, words=words)
    whole = cut("".join(run.text for run in cell.text), _CLIP)
    styles = {run.style for run in cell.text}
    code = CODES[styles.pop()] if len(styles) == 1 else ""
    data["x"] = [[printable(whole), code, "", ""]] if whole else []
    return data


def _pieces(
    runs: Sequence[Run], field: str, last: Mapping[str, tuple[str, int]], keys: Mapping[str, str]
) -> list[list[str]]:
    pieces: list[list[str]] = []
    for run in runs:
        strong = ["b"] if run.letters is LetterState.OTHER else []
        code = CODES[run.style]
        key = keys[run.change] if last.get(run.change) == (field, run.start) else ""
        words = run.text.rstrip() if key and not run.text.isspace() else run.text
        # A space that came or went must not vanish at the end of a line.
        shown = "\u00a0" * len(words) if code and words.isspace() else printable(words)
        pieces.append([shown, code, run.change, key, *strong])
        if words != run.text:  # a key stands at its word, not after the space that follows
            pieces.append([run.text[len(words) :], code, run.change, ""])
    return pieces


def _with_signs(
    cell: Cell, last: Mapping[str, tuple[str, int]], keys: Mapping[str, str], *, older: bool, words: Vocabulary
) -> list[list[str]]:
    """The pieces of the text with the cell's signs between them; a run is cut where a sign stands inside it."""
    pieces: list[list[str]] = []
    signs = sorted(cell.signs, key=lambda s: s.offset)
    for run in cell.text:
        done, ends = 0, run.start + len(run.text)
        while signs and signs[0].offset < ends:
            cut_at = max(signs[0].offset - run.start, done)
            if cut_at > done:
                pieces += _pieces([replace(run, text=run.text[done:cut_at])], "", last, keys)
            pieces.append(_sign(signs.pop(0), keys, older=older, words=words))
            done = cut_at
        pieces += _pieces([replace(run, text=run.text[done:])], "text", last, keys)
    return pieces + [_sign(sign, keys, older=older, words=words) for sign in signs]


def _sign(sign: Sign, keys: Mapping[str, str], *, older: bool, words: Vocabulary) -> list[str]:
    symbol = place_sign(sign, words, older=older) or SIGNS.get(sign.kind) or f"◇ {words.term('kind', sign.kind)}"
    return [symbol, "g", sign.change, keys.get(sign.change, "")]


def place_sign(sign: Sign, words: Vocabulary, *, older: bool) -> str:
    """What a sign says of the place where words stand now, or stood; "" where it says another thing. `older`: it stands
    in the older draft's column.
    """
    facts = {"place": words.place(sign.other), "move": sign.label}
    if sign.kind == COMPARE:
        return words.say("compare {place}", place=facts["place"])
    if sign.kind == "to" or (sign.kind == "move" and older):
        return words.say("↘ to {place} {move}", **facts).strip()
    return words.say("↖ from {place} {move}", **facts).strip() if sign.kind in ("from", "move") else ""


def cut(text: str, longest: int) -> str:
    """Text cut at a word where it is longer; the sign of what is left out stands behind it."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + " …"
