"""What a reader must know before trusting a comparison: what the imports doubted, and which proposals name nobody.

Each doubt is kept in its parts and in English, so that it can be said in any language. It weighs nothing: what is
doubtful is decided where it is found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.spoken_to import Why, spoken_to
from app.treaty.draft import Severity
from app.treaty.structure import is_of_structure
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper

Doubt = tuple[str, ...]
"""What is doubtful, led by whose it is: the draft's label or the file's name, the place in it where one is known, and
the sentence.
"""

_SAID = {
    Why.LATE: "were made after the newer draft was issued; they name nobody here",
    Why.OF_NEWER: "speak to the newer draft itself or to a later one; they name nobody here",
    Why.ELSEWHERE: "speak to a draft that is not here; only long rare wording of theirs is matched",
    Why.BEFORE: "were made before the drafts that are here; only long rare wording of theirs is matched",
}

_LEFT_OUT = re.compile(
    r"Left out as (?:a preface, which is no treaty text|masthead or front matter) \(\d+ paragraphs\): “(.*)”\.",
    re.DOTALL,
)
"""How an import says what stands above the text and is no part of it."""
_SHOWN = 300
_OF_SOMEBODY = "Comment by "
"""How a doubt begins that names a person."""


def of_imports(older: Draft, newer: Draft, papers: Sequence[ProposalPaper]) -> tuple[Doubt, ...]:
    """What the imports doubted (warnings and errors), in the order of drafts and papers; first what the structure of a
    draft makes doubtful, then that nobody issued one, which the first line of its report says.
    """
    lines = [(draft, at, line) for draft in (older, newer) for at, line in enumerate(draft.report.lines)]
    lines.sort(key=lambda each: (not is_of_structure(each[2].message), not (each[0].unofficial and each[1] == 0)))
    found: list[Doubt] = [
        (draft.label or draft.source, line.where, line.message)
        for draft, _, line in lines
        if line.severity is not Severity.INFO
    ]
    for paper in papers:
        found += [
            (paper.source, where, message) for severity, message, where in paper.report if severity != Severity.INFO
        ]
    return (*found, *_above(older, newer))


def _above(older: Draft, newer: Draft) -> tuple[Doubt, ...]:
    """The paragraphs above the two texts that were left out and that only one of them has: they are not compared, and a
    change told there would be seen nowhere. That a document has its own symbol and day is no such paragraph.
    """
    from app.importing.front import says_which_document

    left_out = [
        [words for line in draft.report.lines if (found := _LEFT_OUT.fullmatch(line.message))
         for words in found[1].split(" ¶ ")]
        for draft in (older, newer)
    ]  # fmt: skip
    alone = [
        f"{name} {' ¶ '.join(only)}"
        for own, other, name in zip(left_out, left_out[::-1], ("−", "+"), strict=True)
        if (only := [words for words in own if words not in other and not says_which_document(words)])
    ]
    if not alone:
        return ()
    shown = " / ".join(alone)
    shown = shown if len(shown) <= _SHOWN else shown[:_SHOWN].rsplit(" ", 1)[0] + " …"
    told = f"The two drafts differ in what was left out above their texts, and this is not compared: “{shown}”."
    return ((newer.label or newer.source, told),)


def of_drafts(older: Draft, newer: Draft) -> tuple[Doubt, ...]:
    """What the imports doubted of the drafts themselves, but who wrote a comment in one: that is no text of it."""
    return tuple(doubt for doubt in of_imports(older, newer, ()) if not _names_somebody(doubt))


def of_somebody(found: Sequence[Doubt]) -> tuple[Doubt, ...]:
    """Those of some doubts that name a person, whoever it is."""
    return tuple(doubt for doubt in found if _names_somebody(doubt))


def _names_somebody(doubt: Doubt) -> bool:
    return doubt[-1].startswith(_OF_SOMEBODY)


def of_papers(drafts: Sequence[Draft], newer: Draft, papers: Sequence[ProposalPaper]) -> tuple[Doubt, ...]:
    """Which proposals speak to none of `drafts` (the older draft first), how many of each paper, and why."""
    found: list[Doubt] = []
    for paper in papers:
        whys = [spoken_to(proposal, drafts, newer) for proposal in paper.proposals]
        for why, said in _SAID.items():
            if idle := sum(spoken.why is why for spoken in whys):
                found.append((paper.source, f"{idle} of {len(paper.proposals)} proposals {said}"))
    return tuple(found)


def said(doubts: Sequence[Doubt], words: Vocabulary = ENGLISH) -> tuple[str, ...]:
    """The doubts as one line each, in the words of a vocabulary."""
    return tuple(_line([part for part in doubt if part], words) for doubt in doubts)


def _line(parts: Sequence[str], words: Vocabulary) -> str:
    *leads, sentence = parts
    line = words.retold(sentence)
    for lead in reversed(leads):
        line = words.labelled(words.place(words.retold(lead)), line)
    return line
