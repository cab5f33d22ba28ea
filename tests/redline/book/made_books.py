"""Small books of invented drafts, for the tests of composing them and of drawing them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.attribution.lineage.lineage import restored_texts
from app.attribution.lineage.provision_history import series_of
from app.comparison.compare import compare
from app.redline.book.compose import compose_book
from app.redline.book.material import BookChoices, BookMaterial
from app.redline.compose import compose
from app.redline.life.build import Stories, first_lines, step_lines
from app.treaty.vocabulary import ENGLISH, Vocabulary
from tests.attribution.made import REGISTER
from tests.house.examples import NAMES

if TYPE_CHECKING:
    from app.redline.book.model import Book, BookArticle
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper

draft, asked = NAMES["draft"], NAMES["asked"]


def series(*texts: Sequence[str], dates: Sequence[str] = ()) -> list[Draft]:
    """Drafts of lines, labelled zero, one, two …, with symbols and days."""
    labels = ("zero", "one", "two", "three")
    made = []
    for at, lines in enumerate(texts):
        date = dates[at] if dates else f"2031-0{at + 1}-01"
        one = draft(*lines, label=labels[at], date=date)
        made.append(replace(one, symbol=f"MC/{at}", sha256=str(at) * 64))
    return made


def material(
    drafts: Sequence[Draft], papers: Sequence[ProposalPaper] = (), words: Vocabulary = ENGLISH, **more
) -> BookMaterial:
    """What a book is made of, with who asked by the papers and what became of it."""
    steps = [compare(older, newer) for older, newer in itertools.pairwise(drafts)]
    redlines = [
        compose(step, attribute(step, older, newer, papers, REGISTER), older, newer, REGISTER, words=words)
        for step, (older, newer) in zip(steps, itertools.pairwise(drafts), strict=True)
    ]
    stories = Stories(REGISTER)
    lines = (
        [first_lines(drafts[0], (), stories), *(step_lines(one, (), (), stories) for one in redlines)] if drafts else []
    )
    restored = restored_texts(drafts, [step.equal for step in steps])
    found = fates(drafts, papers, lambda before, after: compare(drafts[before], drafts[after])) if papers else ()
    followed = series_of(drafts, [step.pairs for step in steps], restored)
    known = {"title": "Moorings", "lines": lines, "redlines": redlines, "asks": found, "papers": papers, **more}
    return BookMaterial(drafts=drafts, series=followed, **known)


def book(
    drafts: Sequence[Draft], papers: Sequence[ProposalPaper] = (), words: Vocabulary = ENGLISH, *, place: str = "",
    adopted: bool = False, **more,
) -> Book:  # fmt: skip
    """The book of some drafts."""
    return compose_book(material(drafts, papers, words, **more), REGISTER, words, BookChoices(place, adopted))


def told(article: BookArticle) -> list[str]:
    """The blocks of an article as lines: "last two | text | 1. Ships moor.[3]"."""
    return [
        f"{entry.section.value} {entry.draft} | {block.kind.value} | "
        + "".join(piece.text + (f"[{piece.note}]" if piece.note else "") for piece in block.pieces)
        for entry in article.entries
        for block in entry.blocks
    ]


def notes(article: BookArticle) -> dict[int, str]:
    """The footnotes of an article by their numbers."""
    return {note.number: note.words for note in article.footnotes}
