"""The life of the words of a change in one line: since which draft they stand, where they left and came back.

It tells what the services found, in the language of the interface.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import clauses, commas, percent_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.attribution.lineage.change_history import WordsLives
    from app.treaty.lineages import Life

_MOST = 2
"""Of so many different lives of one wording is told; more are named by number."""


def life_line(lives: WordsLives, drafts: Sequence[str]) -> str:
    """The line; `drafts` are the labels of all drafts that are followed, oldest first."""
    older = _told(lives.older, lives.older_letters, drafts)
    newer = _told(lives.newer, lives.newer_letters, drafts)
    if older and newer:
        return tr("Older words: {story}").format(story=older) + " " + tr("Newer words: {story}").format(story=newer)
    return older or newer


def _told(lives: Sequence[Life], letters: Sequence[int], drafts: Sequence[str]) -> str:
    """Several lives are told with the share of the letters that live each: else two of them contradict each other."""
    told = [_life(life, drafts) for life in lives[:_MOST]]
    if len(lives) > 1 and letters:
        told = [f"{story} ({_share(some, sum(letters))})" for story, some in zip(told, letters, strict=False)]
    if len(lives) > _MOST:
        told.append(tr("%n other lives", "", len(lives) - _MOST))
    return clauses(told) + "." if told else ""


def _share(some: int, whole: int) -> str:
    """A part of a hundred; what is there is never none, and never all while something else is there too."""
    return percent_words(min(99, max(1, round(100 * some / whole))))


def _life(life: Life, drafts: Sequence[str]) -> str:
    names = [isolate_text(label) for label in drafts]
    first = tr("in the text since {draft}") if life.entered == 0 else tr("entered in {draft}")
    parts = [first.format(draft=names[life.entered])]
    turns = [(at, tr("left in {draft}")) for at in life.left] + [
        (at, tr("came back in {draft}")) for at in life.returned
    ]
    parts += [words.format(draft=names[at]) for at, words in sorted(turns)]
    return commas(parts)
