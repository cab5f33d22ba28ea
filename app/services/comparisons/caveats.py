"""What a reader must know before trusting a comparison: what the imports doubted, and which proposals name nobody.

Each doubt is kept in its parts, so that it can be said in any language. It weighs nothing: what is
doubtful is decided where it is found.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseReason
from app.importing.source.report import LEFT_OUT_MASTHEAD, LEFT_OUT_PREFACE, LONE_COMMENTS, SPEAKS_ELSEWHERE
from app.late_methods import dataclass
from app.message import Message
from app.treaty.draft import Severity
from app.treaty.structure import is_of_structure
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.attribution.asks.base_draft import BaseChoices
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper


@dataclass(frozen=True, slots=True)
class Caveat:
    """What is doubtful."""

    sentence: Message
    whose: str = ""
    """The draft's label or the file's name."""
    where: str = ""
    """The place in it, "" where none is known."""


_SAID = {
    BaseReason.LATE: "{n1} of {n2} proposals were made after the newer draft was issued; they name nobody here",
    BaseReason.OF_NEWER: (
        "{n1} of {n2} proposals speak to the newer draft itself or to a later one; they name nobody here"
    ),
    BaseReason.BEFORE: "{n1} of {n2} proposals were made before the drafts that are here; they name nobody here",
}
_NAMED = {
    BaseReason.ELSEWHERE: (
        "{n1} of {n2} proposals speak to {draft}, which is not among the drafts; they name nobody here"
    ),
    BaseReason.UNREAD: (
        "{n1} of {n2} proposals speak to {draft}, and no symbol or day tells whether a draft here is that; they name "
        "nobody here"
    ),
}
_APART = (
    "{n1} of {n2} proposals restate words that nobody asks for and the draft has not: they speak to another text; they "
    "name nobody here"
)
_UNDATED = (
    "{n1} of {n2} proposals have no day that could be read; whether they were made before the newer draft is not known"
)
_SHOWN = 300


def of_imports(older: Draft, newer: Draft, papers: Sequence[ProposalPaper]) -> tuple[Caveat, ...]:
    """What the imports doubted (warnings and errors), in the order of drafts and papers; first what the structure of a
    draft makes doubtful, unless a person has looked at it, then that nobody issued one, which the first line of its
    report says.
    """
    lines = [(draft, at, line) for draft in (older, newer) for at, line in enumerate(draft.report.lines)]
    lines.sort(key=lambda each: (not is_of_structure(each[2].message), not (each[0].unofficial and each[1] == 0)))
    found: list[Caveat] = [
        Caveat(line.message, draft.label or draft.source, line.where)
        for draft, _, line in lines
        if line.severity is not Severity.INFO and not (draft.inspection and is_of_structure(line.message))
    ]
    for paper in papers:
        found += [
            Caveat(line.message, paper.source, line.where)
            for line in paper.report
            if line.severity is not Severity.INFO and line.message.template != SPEAKS_ELSEWHERE
        ]
    return (*found, *_above(older, newer))


def in_order(imported: Sequence[Caveat], spoken: Sequence[Caveat]) -> tuple[tuple[Caveat, ...], tuple[Caveat, ...]]:
    """What comes first of the doubts of imports and of papers (`of_papers`), and what follows it: a draft that was not
    read as one, and papers of which it is not known whether they belong here, touch the whole comparison; the rest
    touches places of it. That later papers name nobody between two drafts of a dossier is as it should be.
    """
    natural = tuple(_SAID[why] for why in (BaseReason.LATE, BaseReason.OF_NEWER))
    belonging = [doubt for doubt in spoken if doubt.sentence.template not in natural]
    first = (*(doubt for doubt in imported if is_of_structure(doubt.sentence)), *belonging)
    return first, tuple(doubt for doubt in (*imported, *spoken) if doubt not in first)


def _above(older: Draft, newer: Draft) -> tuple[Caveat, ...]:
    """The paragraphs above the two texts that were left out and that only one of them has: they are not compared, and a
    change told there would be seen nowhere. That a document has its own symbol and day is no such paragraph.
    """
    from app.importing.source.masthead import says_which_document

    left_out = [
        [words for line in draft.report.lines if line.message.template in (LEFT_OUT_PREFACE, LEFT_OUT_MASTHEAD)
         for words in str(line.message.named()["words"])[1:-1].split(" ¶ ")]
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
    told = "The two drafts differ in what was left out above their texts, and this is not compared: {words}."
    return (Caveat(Message(told, (f"“{shown}”",)), newer.label or newer.source),)


def of_drafts(older: Draft, newer: Draft) -> tuple[Caveat, ...]:
    """What the imports doubted of the drafts themselves, but who wrote a comment in one: that is no text of it."""
    return tuple(doubt for doubt in of_imports(older, newer, ()) if not _names_somebody(doubt))


def of_somebody(found: Sequence[Caveat]) -> tuple[Caveat, ...]:
    """Those of some doubts that name a person, whoever it is."""
    return tuple(doubt for doubt in found if _names_somebody(doubt))


def _names_somebody(doubt: Caveat) -> bool:
    return doubt.sentence.template in LONE_COMMENTS


def of_papers(
    choices: BaseChoices, newer: Draft, papers: Sequence[ProposalPaper], apart: frozenset[str] = frozenset()
) -> tuple[Caveat, ...]:
    """Which proposals speak to none of the drafts of a comparison (`choices`) and which have no day, how many of each
    paper, and why; `apart` are the ids of those that restate another text.
    """
    found: list[Caveat] = []
    for paper in papers:
        spoken = [(choices.of(proposal), proposal) for proposal in paper.proposals]
        told: list[tuple[str, tuple[str, ...]]] = [(_APART, ()) for proposal in paper.proposals if proposal.id in apart]
        spoken = [one for one in spoken if one[1].id not in apart]
        told += [said for one, proposal in spoken if (said := _told(one.why, proposal.base))[0]]
        told += [(_UNDATED, ()) for one, proposal in spoken if one.draft >= 0 and newer.date and not proposal.date]
        found += [
            Caveat(Message(said[0], (told.count(said), len(paper.proposals), *said[1])), paper.source)
            for said in dict.fromkeys(told)
        ]
    return tuple(found)


def _told(why: BaseReason, base: str) -> tuple[str, tuple[str, ...]]:
    """What is said of proposals, as a template, and which draft they name."""
    return (_NAMED[why], (base,)) if why in _NAMED else (_SAID.get(why, ""), ())


def caveat_lines(doubts: Sequence[Caveat], words: Vocabulary = ENGLISH) -> tuple[str, ...]:
    """The doubts as one line each, in the words of a vocabulary."""
    return tuple(_line(doubt, words) for doubt in doubts)


def _line(doubt: Caveat, words: Vocabulary) -> str:
    line = words.told(doubt.sentence)
    if doubt.where:
        line = words.labelled(words.spot(doubt.where), line)
    return words.labelled(words.place(doubt.whose), line) if doubt.whose else line
