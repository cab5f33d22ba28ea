"""Words of the text that a sentence speaks of without quotation marks, and what "it" is behind quoted words.

In: a sentence, what was asked before it, the words of its language. Out: the sentence with quotation marks round words
that somebody asked for under the heading, or that were to give way to them, and round the two values of what is to
be raised or lowered; and the parts of a predicate with the words in place of "it". It knows no names and no stances.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.vocabulary import QUOTED
from app.late_pattern import compile_later
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.importing.proposals.records.clauses import ReportedEdit
    from app.importing.proposals.records.sentences import RecordTerm
    from app.importing.proposals.records.words import RecordWords

_SHORTEST = 4
"""Signs of words that are looked for without quotation marks."""
_SHORTEST_CHINESE = 3
_CHINESE = compile_later("[\u4e00-\u9fff]")
_PIECE = compile_later(r"[^\W_]+(?:[-’][^\W_]+)*|[^\w\s]")
_OF_THE_TEXT = frozenset(("out", "stay", "swap"))
_MARKS = "“{}”"


def quotes_known_words(sentence: str, asked: Iterable[ReportedEdit]) -> str:
    """A sentence that quotes nothing, with quotation marks round the words that were asked for before it, and round
    those that were to give way.
    """
    if QUOTED.search(sentence) is not None:
        return sentence
    known: set[str] = set()
    for one in asked:
        known.update((one.wording, one.anchor) if one.edit is Edit.REPLACE else (one.wording,))
    known = {words for words in known if len(words) >= (_SHORTEST_CHINESE if _CHINESE.search(words) else _SHORTEST)}
    if not known:
        return sentence
    longest_first = sorted(known, key=lambda words: (-len(words), words))
    ends = ("", "") if _CHINESE.search(sentence) else (r"(?<!\w)", r"(?!\w)")
    form = re.compile(f"{ends[0]}(?:{'|'.join(re.escape(words) for words in longest_first)}){ends[1]}")
    return form.sub(lambda found: _MARKS.format(found[0]), sentence)


def quotes_values(sentence: str, words: RecordWords) -> str:
    """A sentence with quotation marks round the values of what is to be raised or lowered: "reduced from “fifty” to
    “thirty”"; a unit that only one of them bears stays outside of both, and is left out.
    """
    if QUOTED.search(sentence) is not None:
        return sentence
    for form in words.scaled:
        found = form.search(sentence)
        if found is None:
            continue
        values = {name: _PIECE.findall(value) for name, value in found.groupdict().items() if value}
        shortest = min(len(value) for value in values.values())
        quoted = {name: " ".join(value[:shortest]) for name, value in values.items()}
        for name in sorted(values, key=found.start, reverse=True):
            start, end = found.span(name)
            sentence = f"{sentence[:start]} {_MARKS.format(quoted[name])} {sentence[end:]}"
        return sentence
    return sentence


def with_words_meant(parts: Sequence[Sequence[RecordTerm]]) -> list[list[RecordTerm]]:
    """The parts of a predicate, with the words that one quotes in place of "it" in the next: "could not accept “x” and
    proposed replacing it by “y”". A part without any quoted words and without a place is of those words too.
    """
    meant: list[RecordTerm] = []
    found: list[list[RecordTerm]] = []
    for part in parts:
        kinds = [term.kind for term in part]
        quoted = [term for term in part if term.kind == "quoted"]
        verb = next((n for n, kind in enumerate(kinds) if kind in _OF_THE_TEXT), -1)
        unplaced = bool(meant) and "it" in kinds and all(term.kind == "quoted" for term in meant)
        bare = ("place" not in kinds or unplaced) and len(quoted) == ("with" in kinds or "read" in kinds)
        bare = bare and ("it" in kinds or any(term.kind == "quoted" for term in meant))
        if meant and verb >= 0 and bare and (not quoted or kinds.index("quoted") > verb):
            rest = [term for term in part[verb + 1 :] if term.kind != "it"]
            part = [*part[: verb + 1], *meant, *rest]
        places = [term for term in part if term.kind == "place"]
        if len(quoted) == 1 or (places and not quoted):
            meant = [*quoted, *places]
        found.append(list(part))
    return found
