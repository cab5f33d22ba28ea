"""Drafts, papers and a register made by hand for the tests of attribution. Invented wording only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.comparison.compare import compare
from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, EqualText, Pair, Side
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, Marks, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution

REGISTER: Register = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven", (Alias("Kingdom of Norhaven"), Alias("Archenor", "fr"))),
        Actor("XKE", ActorType.STATE, "Kestria"),
        Actor("XMI", ActorType.STATE, "Mirandel"),
        Actor("NORTH", ActorType.GROUP, "Northern Compact"),
        Actor("ONI", ActorType.ORGANISATION, "Open Net Institute"),
    )
)


_NUMBERED = re.compile(r"(\d+ ?(?:bis)?\.|\([a-z]\)|Option [A-Z]:) (.*)", re.DOTALL)
_MARKED = re.compile(r"⟨(?:(?P<kind>[a-z]+):)?(?P<older>[^→⟩]*)→(?P<newer>[^⟩]*)⟩")


def draft(articles: Mapping[str, Sequence[str]], marks: Mapping[str, Marks] | None = None, label: str = "") -> Draft:
    """A draft from {"Article 1": ["1. words", "(a) words", "words"]}; `marks` stand over the paragraph whose words
    begin with the key.
    """
    provisions: list[Provision] = []
    for number, paragraphs in articles.items():
        top = f"n{len(provisions)}"
        provisions.append(Provision(top, "", Kind.ARTICLE, number, f"Of {number}", ""))
        above = top
        for written in paragraphs:
            found = _NUMBERED.match(written)
            label_, text = (found[1], found[2]) if found else ("", written)
            kind = Kind.UNNUMBERED
            if label_.startswith("("):
                kind = Kind.SUBPARAGRAPH
            elif label_.startswith("Option"):
                kind = Kind.OPTION
                label_ = label_.rstrip(":")
            elif label_:
                kind = Kind.PARAGRAPH
            identity = f"n{len(provisions)}"
            parent = above if kind in (Kind.SUBPARAGRAPH, Kind.OPTION) else top
            over = next((m for start, m in (marks or {}).items() if text.startswith(start)), Marks())
            provisions.append(Provision(identity, parent, kind, label_, "", text, marks=over))
            if kind is Kind.PARAGRAPH:
                above = identity
    return Draft(
        "Convention on Gates",
        "en",
        "plain",
        assign_addresses(assign_ids(provisions)),
        label=label,
        source=f"{label}.txt",
    )


def paper(text: str, source: str = "paper.txt") -> ProposalPaper:
    """A compilation as it is read from a file."""
    read = read_compilation(
        paged_lines(text.strip().split("\n")), REGISTER, source=source, date="", prefix=f"{source}-"
    )
    assert read.proposals, "the test's own paper was not read"
    return ProposalPaper(source, "", "", read.proposals, read.report)


def block(article: str, actor: str, wording: str, rationale: str = "None provided") -> str:
    """One block of a compilation."""
    return f"ARTICLE {article.upper()}\n{actor}\n{wording}\nRationale\n{rationale}\n"


def named(older: Draft, newer: Draft, *papers: ProposalPaper, **more) -> list[tuple[Change, Attribution]]:
    """Every attribution with its change, in order."""
    comparison = compare(older, newer)
    changes = {change.id: change for change in comparison.changes}
    found = attribute(comparison, older, newer, papers, REGISTER, **more)
    return [(changes[one.change], one) for one in found]


def authors(found: Sequence[tuple[Change, Attribution]]) -> set[str]:
    """Ids of the actors named as having asked, the opposite left out."""
    return {actor.id for _, one in found if not one.opposite for actor in one.actors}


def against(found: Sequence[tuple[Change, Attribution]]) -> set[str]:
    """Ids of the actors shown as having asked for the opposite."""
    return {actor.id for _, one in found if one.opposite for actor in one.actors}


def redlined(
    articles: Mapping[str, Sequence[str]],
    older_marks: Mapping[str, Marks] | None = None,
    newer_marks: Mapping[str, Marks] | None = None,
) -> tuple[Draft, Draft, Comparison]:
    """Two drafts and their comparison, written as one marked text, where a test is of names and not of comparing.

    `⟨by day→by night⟩` is a change; its kind is told by what is empty, or said: `⟨bracketing:→[⟩`. A paragraph or an
    article that begins with "- " stands in the older draft only, with "+ " in the newer only. `⟨Option A: →⟩` at the
    beginning of a paragraph is the label of an option that is taken away.
    """
    sides: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
    for number, paragraphs in articles.items():
        for side, absent, name in zip(sides, "+-", ("older", "newer"), strict=True):
            if not number.startswith(f"{absent} "):
                side[number.removeprefix("- ").removeprefix("+ ")] = [
                    _MARKED.sub(lambda m, name=name: m[name], written).removeprefix("- ").removeprefix("+ ")
                    for written in paragraphs
                    if not written.startswith(f"{absent} ")
                ]
    older, newer = draft(sides[0], older_marks, "older"), draft(sides[1], newer_marks, "newer")
    rest = (iter(older.provisions), iter(newer.provisions))
    pairs: list[Pair] = []
    equal: list[EqualText] = []
    changes: list[Change] = []
    for number, paragraphs in articles.items():
        for written in ["", *paragraphs]:
            left = None if "+ " in (number[:2], written[:2]) else next(rest[0])
            right = None if "- " in (number[:2], written[:2]) else next(rest[1])
            if left is None or right is None:
                gone, come = (None if p is None else Side(p.id, "text", 0, len(p.text), p.text) for p in (left, right))
                changes.append(_change(len(changes), "", gone, come))
                continue
            pairs.append(Pair(left.id, right.id, "kept", False, False, "wording"))
            if label := re.match("⟨(Option [A-Z]): →⟩", written):
                changes.append(
                    _change(len(changes), "option", Side(left.id, "number", 0, len(label[1]), label[1]), None)
                )
                written = written[label.end() :]
            body = _NUMBERED.match(written)
            _within(body[2] if body else written, left.id, right.id, equal, changes)
    return older, newer, Comparison(tuple(pairs), tuple(equal), tuple(changes))


def _within(written: str, left: str, right: str, equal: list[EqualText], changes: list[Change]) -> None:
    """The equal runs and changes of one paragraph that both drafts have."""
    at = i = j = 0
    for found in [*_MARKED.finditer(written), None]:
        size = (found.start() if found else len(written)) - at
        if size:
            equal.append(EqualText(left, i, right, j, size))
        i, j = i + size, j + size
        if found is not None:
            gone, come = found["older"], found["newer"]
            sides = (
                Side(left, "text", i, i + len(gone), gone) if gone else None,
                Side(right, "text", j, j + len(come), come) if come else None,
            )
            changes.append(_change(len(changes), found["kind"] or "", *sides))
            at, i, j = found.end(), i + len(gone), j + len(come)


def _change(number: int, kind: str, gone: Side | None, come: Side | None) -> Change:
    told = ChangeKind.SUBSTITUTION if gone and come else ChangeKind.DELETION if gone else ChangeKind.INSERTION
    return Change(f"c{number + 1}", ChangeKind(kind) if kind else told, ChangeClass.SUBSTANTIVE, gone, come)


def answers(
    redline: tuple[Draft, Draft, Comparison], *papers: ProposalPaper, **more
) -> list[tuple[Change, Attribution]]:
    """Every attribution of a comparison made by hand, with its change, in order."""
    older, newer, comparison = redline
    changes = {change.id: change for change in comparison.changes}
    return [(changes[one.change], one) for one in attribute(comparison, older, newer, papers, REGISTER, **more)]


def request(
    edit: Edit,
    address: str,
    wording: str = "",
    *,
    anchor: str = "",
    actor: str = "XNO",
    stance: Stance = Stance.PROPOSE,
    kind: EvidenceKind = EvidenceKind.PROPOSAL,
) -> ProposalPaper:
    """A paper with one block of one ask."""
    ask = Ask(f"{actor}.1", edit, stance, address, wording, anchor, wording, "", kind)
    who = (ActorRef(actor, actor),)
    block = Proposal(actor, who, "proponent", address, "paper.txt", "page 1", "", "", (ask,), "", wording)
    return ProposalPaper("paper.txt", "", "", (block,))
