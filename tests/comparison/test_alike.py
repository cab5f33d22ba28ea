"""Texts that are all alike: paired in order, by their headings, or not at all, and in time."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.treaty.draft import Draft, Kind, Provision


def flat(texts: list[str]) -> Draft:
    return Draft(
        "", "en", "plain", tuple(Provision(f"p{k}", "", Kind.PARAGRAPH, "", "", t) for k, t in enumerate(texts))
    )


@pytest.mark.parametrize("text", ["Each keeper shall report.", "[...]", "[deleted]", "Deleted."])
def test_four_thousand_identical_paragraphs_pair_in_order_around_new_ones(text: str) -> None:
    older, newer = [text] * 4000, []
    for k in range(4000):
        if k % 400 == 13:
            newer.append(f"A lantern hangs at gate {k}.")
        newer.append(text)
    comparison = compare(flat(older), flat(newer))
    kept = [int(pair.newer[1:]) for pair in comparison.pairs]
    assert len(comparison.pairs) >= 3960
    assert kept == sorted(kept)
    assert len(comparison.changes) <= 60


def test_stubs_pair_by_their_headings_and_numbers() -> None:
    def draft(headings: list[str]) -> Draft:
        made: list[Provision] = []
        for k, heading in enumerate(headings):
            made.append(Provision(f"a{k}", "", Kind.ARTICLE, f"Article {k + 1}", heading, ""))
            made += [Provision(f"a{k}/{n}", f"a{k}", Kind.PARAGRAPH, f"{n}.", "", "[To come.]") for n in (1, 2)]
        return Draft("", "en", "plain", tuple(made))

    comparison = compare(draft(["Fog", "Fares", "Crews"]), draft(["Fog", "Tides", "Fares", "Crews"]))
    assert {(p.older, p.newer) for p in comparison.pairs if "/" not in p.older} == {
        ("a0", "a0"),
        ("a1", "a2"),
        ("a2", "a3"),
    }
    assert ("a1/2", "a2/2") in {(p.older, p.newer) for p in comparison.pairs}
    assert not any(p.moved for p in comparison.pairs)
