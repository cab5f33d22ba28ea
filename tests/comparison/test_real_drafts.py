"""Two real drafts: what a reader may rely on. Facts and figures only; the documents lie beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.comparison.compare import compare
from app.importing.files import read_draft
from app.services.resources import load_resources
from app.treaty.changes import ChangeKind, Comparison
from app.treaty.draft import Draft, Kind


@pytest.fixture(scope="module")
def bbnj(corpus: Path, root: Path) -> tuple[Draft, Draft, Comparison]:
    resources = load_resources(root / "resources")
    older, newer = (
        read_draft(corpus / "bbnj" / name, resources.register, resources.profiles)
        for name in ("2022-06-01_further-revised-draft.txt", "2022-12-12_further-refreshed-draft.txt")
    )
    return older, newer, compare(older, newer)


def test_articles_pair_by_what_they_are(bbnj: tuple[Draft, Draft, Comparison]) -> None:
    older, newer, comparison = bbnj
    numbers = {p.id: p.number for d in (older, newer) for p in d.provisions}
    kinds = {p.id: p.kind for d in (older, newer) for p in d.provisions}
    articles = [p for p in comparison.pairs if kinds[p.older] is Kind.ARTICLE and kinds[p.newer] is Kind.ARTICLE]
    apart = {(numbers[p.older], numbers[p.newer]) for p in articles if numbers[p.older] != numbers[p.newer]}
    assert len(articles) >= 80
    assert ("Article 54 bis", "Article 54 ante") in apart
    assert len(apart) <= 4
    assert {numbers[p.newer] for p in articles if p.moved} <= {"Article 54 ante"}


def test_the_reader_is_shown_few_and_whole_edits(bbnj: tuple[Draft, Draft, Comparison]) -> None:
    _, _, comparison = bbnj
    words = [
        c for c in comparison.changes if c.kind in (ChangeKind.INSERTION, ChangeKind.DELETION, ChangeKind.SUBSTITUTION)
    ]
    assert len(words) < 1250  # wdiff marks 1,095 places of the same pair without moves, brackets or numbers
    assert 20 <= sum(c.kind is ChangeKind.MOVE for c in comparison.changes) <= 60
    marked = sum(len(side.text) for c in words for side in (c.older, c.newer) if side)
    assert marked < 116_000
