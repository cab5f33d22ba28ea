"""The real pair and the paper between: every block of the compilation, and names that were read against both papers.

Facts and figures only; the documents themselves are no part of the project.
"""

from __future__ import annotations

import pytest

from app.attribution.asks.wording_edits import edits_of_wording
from app.attribution.attribute import attribute
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.services.resources import load_resources
from app.treaty.reading import apply_reading

BLOCKS = {
    "Article 1": [
        (7, "CARICOM", "PSIDS"), (8, "VEN"), (11, "VAT"), (13, "TUR"), (15, "IUCN"), (20, "UNEP"), (20, "?"), (21, "?"),
        (21, "HSA"), (22, "?"), (23, "WWF"),
    ],
    "Article 2": [(24, "VEN"), (24, "VAT"), (25, "IUCN"), (25, "WWF")],
    "Article 3": [(26, "EU"), (26, "VEN"), (27, "VAT"), (28, "TUR"), (29, "IUCN")],
    "Article 4": [(30, "EU"), (31, "VEN"), (31, "VAT"), (32, "TUR"), (33, "IUCN"), (33, "HSA"), (34, "WWF")],
    "Article 4 bis": [(35, "VAT")],
    "Article 5": [(37, "VEN"), (38, "VAT"), (40, "TUR"), (41, "USA"), (41, "HSA"), (42, "WWF")],
    "Article 6": [(44, "VEN"), (44, "VAT"), (46, "IUCN"), (46, "WWF")],
    "Article 6 bis": [(48, "WWF")],
    "Article 6 ter": [(49, "WWF")],
    "Article 7": [(51, "VEN"), (51, "VAT"), (52, "IDN"), (53, "PSE"), (53, "IUCN")],
    "Article 8": [(55, "VEN"), (55, "VAT"), (56, "IDN"), (57, "PHL"), (57, "TUR"), (58, "IUCN")],
    "Article 9": [(59, "VAT"), (60, "JPN"), (61, "USA"), (61, "IUCN")],
    "Article 10": [(63, "VEN"), (64, "VAT"), (65, "IDN"), (66, "JPN")],
    "Article 11": [(68, "VEN"), (70, "TUR"), (73, "USA")],
    "Article 11 bis": [(74, "UNEP")],
}  # fmt: skip
"""Every block with the page on which it begins and its actors, counted by hand; "?" for three small organisations."""
ORGANISATIONS = {"IUCN", "UNEP", "HSA", "WWF"}


@pytest.fixture(scope="module")
def resources(root):
    return load_resources(root / "resources")


@pytest.fixture(scope="module")
def paper(corpus, resources):
    return read_paper(next((corpus / "bbnj").glob("2022-08-01_*")), resources.register)


def test_no_block_is_missed_and_none_merged(paper, resources) -> None:
    found: dict[str, list[tuple[int | str, ...]]] = {}
    for block in paper.proposals:
        page = int(block.where.removeprefix("page "))
        found.setdefault(block.address, []).append((page, *(actor.id for actor in block.actors)))
    known = {
        address: [
            tuple(mine if theirs == "?" else theirs for theirs, mine in zip(block, listed, strict=True))
            for block, listed in zip(blocks, found[address], strict=True)
        ]
        for address, blocks in BLOCKS.items()
    }
    assert found == known
    for block in paper.proposals:
        for actor in block.actors:
            if actor.id in ORGANISATIONS or actor.as_written in (
                "Ocean Care",
                "Environmental Law Institute",
                "China Biodiversity Conservation and Green Development Foundation",
            ):
                assert resources.register.type_of(actor.id) in ("organisation", "unknown")


@pytest.fixture(scope="module")
def found(corpus, paper, resources):
    files = [next((corpus / "bbnj").glob(pattern)) for pattern in ("2022-06-01_*", "2022-12-12_*")]
    older, newer = (apply_reading(read_draft(path, resources.register, resources.profiles)).draft for path in files)
    comparison = compare(older, newer)
    changes = {change.id: change for change in comparison.changes}
    named = []
    for one in attribute(comparison, older, newer, (paper,), resources.register):
        change = changes[one.change]
        place = newer.by_id()[change.newer.provision].address if change.newer else ""
        was = older.by_id()[change.older.provision].address if change.older else ""
        named.append((one, change, was, place))
    return named


@pytest.mark.parametrize(
    ("actor", "place", "words", "page"),
    [
        ("EU", "Article 3 bis", "military aircraft", "page 26"),
        ("EU", "Article 3 bis", "party", "page 26"),
        ("IDN", "Article 7(b)", "archipelagic", "page 53"),
        ("USA", "Article 9(1)", "control", "page 61"),
        ("USA", "Article 11(8)", "control", "page 73"),
        ("UNEP", "Article 11 bis(2)", "gender balance", "page 74"),
    ],
)
def test_words_that_were_asked_bear_the_name(found, actor: str, place: str, words: str, page: str) -> None:
    assert any(
        actor in [a.id for a in one.actors]
        and now.startswith(place)
        and any(words in run for run in one.words)
        and one.asked.where == page
        and not one.opposite
        for one, _, _, now in found
    )


@pytest.mark.parametrize(
    ("actor", "was", "opposite"),
    [
        ("TUR", "Article 4(3)", False),
        ("TUR", "Article 4(3)", True),
        ("VAT", "Article 9(3)", False),
        ("JPN", "Article 10(6)", False),
        ("TUR", "Article 1(3), Option B(a)", True),
        ("VAT", "Article 1(19), Option B", True),
        ("IUCN", "Article 1(10), Option B", False),
        ("HSA", "Article 4(3)", False),
        ("HSA", "Article 1(3), Option B", True),
        ("TUR", "Article 8(1)", True),
        ("JPN", "Article 10(3)", False),
    ],
)
def test_deletions_that_were_asked_or_resisted(found, actor: str, was: str, opposite: bool) -> None:
    assert any(
        actor in [a.id for a in one.actors] and before == was and one.opposite is opposite
        for one, _, before, _ in found
    )


def test_nobody_is_named_for_and_against_the_same_change(found) -> None:
    sides: dict[tuple[str, str], set[bool]] = {}
    for one, *_ in found:
        for actor in one.actors:
            sides.setdefault((one.change, actor.id), set()).add(one.opposite)
    assert [who for who, both in sides.items() if len(both) > 1] == []


def test_few_names_and_no_more(found) -> None:
    """Read against both papers one by one. The delegation that restates most articles whole is named nowhere."""
    for_it = [one for one, *_ in found if not one.opposite]
    assert 12 <= len(for_it) <= 40
    assert "VEN" not in {actor.id for one in for_it for actor in one.actors}


@pytest.mark.parametrize("paper_of", ["bbnj/2022-08-01_*", "bbnj-later/2022-08-01_*"])
def test_an_ask_that_is_unreadable_names_nobody(corpus, resources, paper_of: str) -> None:
    """Every ask of the compilation of one part, and of the whole, that is flagged: for and against."""
    asked = read_paper(next(corpus.glob(paper_of)), resources.register)
    files = [next((corpus / "bbnj").glob(pattern)) for pattern in ("2022-06-01_*", "2022-12-12_*")]
    older, newer = (apply_reading(read_draft(path, resources.register, resources.profiles)).draft for path in files)
    words = BaseIndex(index_provisions(older), index_provisions(newer).phrases.known)
    laid = {ask.id: edits_of_wording(p, ask, words) for p in asked.proposals for ask in p.asks}
    lost = {id_ for id_, one in laid.items() if one is not None and one.unreadable}
    assert lost
    named = attribute(compare(older, newer), older, newer, (asked,), resources.register)
    assert [one for one in named if one.asked.ask in lost] == []


def test_every_quotation_is_a_passage_of_the_block_it_names(found, paper) -> None:
    blocks = {block.id: " ".join(block.text.split()) for block in paper.proposals}
    for one, *_ in found:
        assert one.asked.quote.removeprefix("… ").removesuffix(" …") in blocks[one.asked.proposal]


@pytest.mark.parametrize("actor", ["HSA", "IUCN"])
def test_words_asked_to_go_that_come_back_in_another_clause_name_nobody(found, actor: str) -> None:
    assert not any(actor in [a.id for a in one.actors] for one, _, before, _ in found if before == "Article 1(12)")
