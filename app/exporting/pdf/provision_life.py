"""One provision through all drafts as pages: what each draft has of it, one below the other, and who asked.

It draws a `ProvisionLife` as plain data for the template `life.typ`, and computes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.layout.cells import CODES, SIGNS, printable
from app.exporting.layout.chips import chip_data
from app.exporting.layout.folding import RANKS
from app.exporting.layout.layouts import page_division
from app.exporting.layout.template_words import template_words
from app.exporting.layout.title_page import name_of
from app.exporting.pdf.fonts import page_inputs
from app.exporting.pdf.pdf import PreparedPages
from app.redline.life.model import Presence
from app.redline.model import Style
from app.redline.print_options import Layout, Orientation

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.life.model import Line, Passage, ProvisionLife, Version
    from app.redline.print_options import PrintOptions
    from app.treaty.vocabulary import Vocabulary

_WIDE = 5
"""Longest number that hangs in its own column, as in a redline."""


def prepare_life(
    life: ProvisionLife, left_out: Sequence[str], words: Vocabulary, choices: PrintOptions, templates: Path
) -> PreparedPages:
    """The life of a provision ready to be set; `left_out` are the labels of drafts that are not followed. Of the
    choices those of paper, names and handling count.
    """
    data = life_data(life, left_out, words, choices)
    look = {"page": look_of(choices, words), "words": template_words(words)}
    return PreparedPages(
        str(templates / "life.typ"),
        *page_inputs(data, look, templates),
        {},
        data["title"],
        words.language,
        sum(len(version.lines) for version in life.versions),
        choices.archival,
    )


def look_of(choices: PrintOptions, words: Vocabulary) -> dict[str, Any]:
    """What the template must know of the paper, and of a page of one text."""
    flipped = choices.orientation is Orientation.LANDSCAPE
    return {
        "paper": choices.paper.value,
        "flipped": flipped,
        "margin": choices.margin,
        "layout": page_division(Layout.COLUMN, flipped=flipped),
        "lang": words.language,
        "legend": True,
        "annotated": False,
        "named": True,
        "coloured": choices.coloured,
        "following": bool(choices.followed),
        "handling": printable(choices.handling),
        "archival": choices.archival,
    }


def life_data(life: ProvisionLife, left_out: Sequence[str], words: Vocabulary, choices: PrintOptions) -> dict[str, Any]:
    """All that the template draws, as plain data. Every draft is in it, also those that have nothing of the
    provision.
    """
    seen = next((one for one in life.versions if one.draft == life.start), life.versions[-1])
    place = words.joined(words.place(address) for address in seen.addresses)
    name = name_of(life.drafts[life.start], words)
    return {
        "title": printable(words.say("Through all drafts: {place} of {draft}", place=place, draft=name)),
        "treaty": printable(life.drafts[life.start].title),
        "left": _left(left_out, words),
        "legend": words.say("Each draft is marked against the one before it."),
        "versions": [_version(life, version, words, choices) for version in life.versions],
    }


def _left(left_out: Sequence[str], words: Vocabulary) -> str:
    return printable(words.say("Not followed: {drafts}.", drafts=words.joined(left_out))) if left_out else ""


def _version(life: ProvisionLife, version: Version, words: Vocabulary, choices: PrintOptions) -> dict[str, Any]:
    draft = life.drafts[version.draft]
    return {
        "name": name_of(draft, words),
        "facts": printable(words.beside((draft.symbol, words.day(draft.date), draft.meeting))),
        "place": printable(words.joined(words.place(address) for address in version.addresses)),
        "state": printable(words.joined(_states(version, words))),
        "side": {"lang": draft.language or "en"},
        "lines": [_line(line, words, choices) for line in version.lines],
    }


def _states(version: Version, words: Vocabulary) -> list[str]:
    """What the value says of this draft against the one before."""
    if version.presence is Presence.NOT_YET:
        return [words.say("not there yet")]
    said = [words.say("gone", "provision")] if version.presence is Presence.GONE else []
    if version.was:
        said.append(words.say("before: {place}", place=words.joined(words.place(place) for place in version.was)))
    if version.draft and version.entered:
        said.append(words.count("{n} word came", "{n} words came", version.entered))
    if version.draft and version.left:
        said.append(words.count("{n} word went", "{n} words went", version.left))
    if version.draft and version.presence is Presence.STANDS and not version.changed:
        said.append(words.say("unchanged", "provision"))
    return said


def _line(line: Line, words: Vocabulary, choices: PrintOptions) -> dict[str, Any]:
    cell = {
        "l": line.level,
        "w": sum(len(passage.text) for passage in line.number) > _WIDE,
        "n": [_piece(passage, words) for passage in line.number],
        "h": [_piece(passage, words) for passage in line.heading],
        "x": [_piece(passage, words) for passage in line.text],
    }
    chips = [chip_data(chip, words, choices.followed) for chip in line.chips]
    rest = "—" if line.changes and not chips else ""
    return {
        "m": cell,
        "k": RANKS.get(line.kind, 4 + max(line.level, 1)),
        "s": line.state.value,
        "who": [{"n": "", "chips": chips, "more": "", "rest": rest}] if chips or rest else [],
    }


def _piece(passage: Passage, words: Vocabulary) -> list[str]:
    if passage.sign:
        sign = SIGNS.get(passage.sign, "◇")
        return [printable(f"{sign} {words.place(passage.other)}".strip()), "g", "", ""]
    code = CODES[passage.style]
    if passage.gone and passage.style in (Style.REFERENCE, Style.STATUS):
        code = CODES[Style.EDITORIAL_DELETED]
    return [printable(passage.text), code, "", ""]
