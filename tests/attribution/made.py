"""Drafts, papers and a register made by hand for the tests of attribution. Invented wording only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.comparison.compare import compare
from app.importing.compilation import read_compilation
from app.importing.paper_lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.address import addressed, identified
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Marks
from app.treaty.proposals import ProposalPaper

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change

REGISTER: Register = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven", (Alias("Kingdom of Norhaven"),)),
        Actor("XKE", ActorType.STATE, "Kestria"),
        Actor("XMI", ActorType.STATE, "Mirandel"),
        Actor("NORTH", ActorType.GROUP, "Northern Compact"),
        Actor("ONI", ActorType.ORGANISATION, "Open Net Institute"),
    )
)


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
            found = re.match(r"(\d+ ?(?:bis)?\.|\([a-z]\)|Option [A-Z]:) (.*)", written, re.DOTALL)
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
        "Convention on Gates", "en", "plain", addressed(identified(provisions)), label=label, source=f"{label}.txt"
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
