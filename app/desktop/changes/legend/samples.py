"""What the legend shows as examples: small rows, names and signs, of invented words in the language of the interface.
They are values that the texts themselves could hold; nothing is drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.desktop.ground.language.terms import priority_words, weight_words
from app.desktop.ground.language.translation import tr, vocabulary
from app.redline.model import AmendmentWeight, Cell, Chip, LetterState, Row, RowState, Run, Sign, Style
from app.treaty.attributions import Link

_CHANGE = "1"


@dataclass(frozen=True, slots=True)
class RowSample:
    """A row of the texts, and what its marks mean."""

    row: Row
    meaning: str


@dataclass(frozen=True, slots=True)
class ChipSample:
    """A name in the margin, and how it is known; None stands for nobody."""

    chip: Chip | None
    meaning: str


def row_samples() -> tuple[RowSample, ...]:
    """The marks in the texts."""
    words = vocabulary()

    def means(english: str) -> str:
        return words.say(english, "legend")

    new, old = words.say("new words", "example"), words.say("old words", "example")
    word, article = words.say("word,", "example"), words.say("article 7", "example")
    kept, _, other = tr("lamp|lamps", "a word and the same word changed, as an example").partition("|")
    stem = next((at for at, (one, two) in enumerate(zip(kept, other, strict=False)) if one != two), len(kept))
    return (
        _row(means("inserted"), newer=(_run(new, Style.INSERTED),)),
        _row(means("deleted"), older=(_run(old, Style.DELETED),)),
        _row(
            tr("replaced: the old words stand before the new ones"),
            older=(_run(old, Style.DELETED),),
            newer=(_run(new, Style.INSERTED),),
        ),
        _row(
            tr("one word became another: stronger letters are those that differ"),
            older=_letters(kept, stem, Style.DELETED),
            newer=_letters(other, stem, Style.INSERTED),
        ),
        _row(
            means("bracket added"),
            older=(_run(word, Style.EQUAL),),
            newer=(_run("[", Style.BRACKET_ADDED), _run(word, Style.EQUAL), _run("]", Style.BRACKET_ADDED)),
        ),
        _row(
            tr("bracket removed"),
            older=(_run("[", Style.BRACKET_REMOVED), _run(word, Style.EQUAL), _run("]", Style.BRACKET_REMOVED)),
            newer=(_run(word, Style.EQUAL),),
        ),
        _row(
            tr("moved: it stands here now, and the letter leads to the other place"),
            newer=(_run(new, Style.MOVED_TO),),
            signs=(Sign("move", 0, _CHANGE, "M1"),),
        ),
        _row(tr("moved: it stood here"), older=(_run(old, Style.MOVED_FROM),)),
        _row(
            means("paragraph divided, joined"),
            older=(_run(word, Style.EQUAL),),
            newer=(_run(word, Style.EQUAL),),
            signs=(Sign("split", 0, _CHANGE),),
        ),
        _row(means("number or reference that only follows"), newer=(_run(article, Style.REFERENCE),)),
        _row(means("editorial"), newer=(_run(word, Style.EDITORIAL_INSERTED),)),
        _row(
            means("same words, another meaning or form"),
            older=(_run(article, Style.SAME),),
            newer=(_run(article, Style.SAME),),
        ),
    )


def chip_samples() -> tuple[ChipSample, ...]:
    """The names in the margin."""
    words = vocabulary()
    name = words.say("Name", "example")

    def chip(link: Link, *, kind: str = "state", opposite: bool = False, elsewhere: bool = False) -> Chip:
        return Chip("x", name, name, kind, link, "propose", opposite, elsewhere)

    in_part = replace(chip(Link.MATCHED), partly=True)

    return (
        ChipSample(chip(Link.MARKED), words.say("marked: the draft itself says so", "legend")),
        ChipSample(chip(Link.MATCHED), words.say("matched: asked for words like these", "legend")),
        ChipSample(chip(Link.ASSERTED), words.say("a person says so", "legend")),
        ChipSample(chip(Link.MATCHED, opposite=True), tr("with a slash: asked for the contrary")),
        ChipSample(chip(Link.MATCHED, elsewhere=True), tr("asked for the same words at another place")),
        ChipSample(in_part, tr("asked for a part of the words")),
        ChipSample(chip(Link.MARKED, kind="organisation"), words.say("not a State or group", "legend")),
        ChipSample(None, words.say("nobody known", "legend")),
    )


def weight_samples() -> tuple[tuple[AmendmentWeight, str], ...]:
    """The weights of amendments."""
    return tuple((weight, weight_words(weight)) for weight in AmendmentWeight)


def sign_samples() -> tuple[tuple[str, str], ...]:
    """The signs of a row that stand in the margin, by their kinds."""
    words = vocabulary()
    return (
        *((kind or "note", priority_words(kind)) for kind in ("", "redline", "own", "check")),
        ("agreed", tr("agreed text")),
        ("touched", words.say("agreed text, touched afterwards", "legend")),
        ("doubtful", tr("recognised in a picture, and doubtful")),
        ("pin", tr("joined by a person")),
        ("verbatim", tr("stands verbatim in an instrument of the shelf")),
        ("adapted", tr("comes from an instrument of the shelf, with departures")),
        ("toward", tr("a change leads toward a source")),
        ("away", tr("a change leads away from a source")),
    )


def _run(text: str, style: Style, letters: LetterState = LetterState.NONE) -> Run:
    return Run(text, style, "" if style is Style.EQUAL else _CHANGE, letters=letters)


def _letters(word: str, stem: int, style: Style) -> tuple[Run, ...]:
    parts = ((word[:stem], LetterState.KEPT), (word[stem:], LetterState.OTHER))
    return tuple(_run(text, style, letters) for text, letters in parts if text)


def _row(
    meaning: str, *, older: tuple[Run, ...] = (), newer: tuple[Run, ...] = (), signs: tuple[Sign, ...] = ()
) -> RowSample:
    def cell(side: str, runs: tuple[Run, ...]) -> Cell | None:
        told = signs if side == "newer" else ()
        return Cell(side, "paragraph", 1, (), (), _placed(runs), "", told) if runs else None

    state = RowState.CHANGED if older and newer else RowState.INSERTED if newer else RowState.DELETED
    return RowSample(Row(meaning, state, cell("older", older), cell("newer", newer), (_CHANGE,)), meaning)


def _placed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    at, made = 0, []
    for run in runs:
        made.append(Run(run.text, run.style, run.change, at, letters=run.letters))
        at += len(run.text)
    return tuple(made)
