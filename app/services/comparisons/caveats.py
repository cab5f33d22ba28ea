"""What a reader must know before trusting a comparison: what the imports doubted, and which proposals name nobody.

Each doubt is kept in its parts and in English, so that it can be said in any language. It weighs nothing: what is
doubtful is decided where it is found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseReason, choose_base
from app.treaty.draft import Severity
from app.treaty.structure import is_of_structure
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper

Caveat = tuple[str, ...]
"""What is doubtful, led by whose it is: the draft's label or the file's name, the place in it where one is known, and
the sentence.
"""

_SAID = {
    BaseReason.LATE: "were made after the newer draft was issued; they name nobody here",
    BaseReason.OF_NEWER: "speak to the newer draft itself or to a later one; they name nobody here",
    BaseReason.BEFORE: "were made before the drafts that are here; they name nobody here",
}
_NAMED = {
    BaseReason.ELSEWHERE: "speak to {base}, which is not among the drafts; they name nobody here",
    BaseReason.UNREAD: (
        "speak to {base}, and no symbol or day tells whether a draft here is that; they name nobody here"
    ),
}
_APART = "restate words that nobody asks for and the draft has not: they speak to another text; they name nobody here"
_UNDATED = "have no day that could be read; whether they were made before the newer draft is not known"

_LEFT_OUT = re.compile(
    r"Left out as (?:a preface, which is no treaty text|masthead or front matter) \(\d+ paragraphs\): “(.*)”\.",
    re.DOTALL,
)
"""How an import says what stands above the text and is no part of it."""
_SHOWN = 300
_OF_SOMEBODY = "Comment by "
"""How a doubt begins that names a person."""


def of_imports(older: Draft, newer: Draft, papers: Sequence[ProposalPaper]) -> tuple[Caveat, ...]:
    """What the imports doubted (warnings and errors), in the order of drafts and papers; first what the structure of a
    draft makes doubtful, then that nobody issued one, which the first line of its report says.
    """
    lines = [(draft, at, line) for draft in (older, newer) for at, line in enumerate(draft.report.lines)]
    lines.sort(key=lambda each: (not is_of_structure(each[2].message), not (each[0].unofficial and each[1] == 0)))
    found: list[Caveat] = [
        (draft.label or draft.source, line.where, line.message)
        for draft, _, line in lines
        if line.severity is not Severity.INFO
    ]
    for paper in papers:
        found += [
            (paper.source, where, message) for severity, message, where in paper.report if severity != Severity.INFO
        ]
    return (*found, *_above(older, newer))


def in_order(imported: Sequence[Caveat], spoken: Sequence[Caveat]) -> tuple[tuple[Caveat, ...], tuple[Caveat, ...]]:
    """What comes first of the doubts of imports and of papers (`of_papers`), and what follows it: a draft that was not
    read as one, and papers of which it is not known whether they belong here, touch the whole comparison; the rest
    touches places of it. That later papers name nobody between two drafts of a dossier is as it should be.
    """
    natural = tuple(_SAID[why] for why in (BaseReason.LATE, BaseReason.OF_NEWER))
    belonging = [doubt for doubt in spoken if not doubt[-1].endswith(natural)]
    first = (*(doubt for doubt in imported if is_of_structure(doubt[-1])), *belonging)
    return first, tuple(doubt for doubt in (*imported, *spoken) if doubt not in first)


def _above(older: Draft, newer: Draft) -> tuple[Caveat, ...]:
    """The paragraphs above the two texts that were left out and that only one of them has: they are not compared, and a
    change told there would be seen nowhere. That a document has its own symbol and day is no such paragraph.
    """
    from app.importing.source.masthead import says_which_document

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


def of_drafts(older: Draft, newer: Draft) -> tuple[Caveat, ...]:
    """What the imports doubted of the drafts themselves, but who wrote a comment in one: that is no text of it."""
    return tuple(doubt for doubt in of_imports(older, newer, ()) if not _names_somebody(doubt))


def of_somebody(found: Sequence[Caveat]) -> tuple[Caveat, ...]:
    """Those of some doubts that name a person, whoever it is."""
    return tuple(doubt for doubt in found if _names_somebody(doubt))


def _names_somebody(doubt: Caveat) -> bool:
    return doubt[-1].startswith(_OF_SOMEBODY)


def of_papers(
    drafts: Sequence[Draft], newer: Draft, papers: Sequence[ProposalPaper], apart: frozenset[str] = frozenset()
) -> tuple[Caveat, ...]:
    """Which proposals speak to none of `drafts` (the older draft first) and which have no day, how many of each paper,
    and why; `apart` are the ids of those that restate another text.
    """
    found: list[Caveat] = []
    for paper in papers:
        spoken = [(choose_base(proposal, drafts, newer), proposal) for proposal in paper.proposals]
        told = [_APART for proposal in paper.proposals if proposal.id in apart]
        spoken = [one for one in spoken if one[1].id not in apart]
        told += [said for one, proposal in spoken if (said := _told(one.why, proposal.base))]
        told += [_UNDATED for one, proposal in spoken if one.draft >= 0 and newer.date and not proposal.date]
        found += [
            (paper.source, f"{told.count(said)} of {len(paper.proposals)} proposals {said}")
            for said in dict.fromkeys(told)
        ]
    return tuple(found)


def _told(why: BaseReason, base: str) -> str:
    return _NAMED[why].format(base=base) if why in _NAMED else _SAID.get(why, "")


def caveat_lines(doubts: Sequence[Caveat], words: Vocabulary = ENGLISH) -> tuple[str, ...]:
    """The doubts as one line each, in the words of a vocabulary."""
    return tuple(_line([part for part in doubt if part], words) for doubt in doubts)


def _line(parts: Sequence[str], words: Vocabulary) -> str:
    *leads, sentence = parts
    line = words.retold(sentence)
    for lead in reversed(leads):
        line = words.labelled(words.place(words.retold(lead)), line)
    return line
