"""A compilation of proposals: no block lost, none merged, no organisation made a State, no reason read as wording."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.paper import read_paper
from app.services.resources import load_resources
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, EvidenceKind
from tests.reports import told_of


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(
        (
            Actor("XNO", ActorType.STATE, "Norhaven", (Alias("Kingdom of Norhaven"),)),
            Actor("XKE", ActorType.STATE, "Kestria", (Alias("Republic of Kestria"),)),
            Actor("XMI", ActorType.STATE, "Mirandel"),
            Actor("NORTH", ActorType.GROUP, "Northern Compact", (Alias("Northern Compact and its Members"),)),
            Actor("ISLES", ActorType.GROUP, "Island Forum"),
            Actor("ONI", ActorType.ORGANISATION, "Open Net Institute"),
        )
    )


def read(text: str, register: Register):
    return read_compilation(
        paged_lines(text.strip("\n").split("\n")), register, source="paper.txt", date="", prefix="x"
    )


def names(read_paper) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(p.where, p.address, tuple(a.id for a in p.actors)) for p in read_paper.proposals]


PAPER = """
PART I GENERAL
4
ARTICLE 1
Northern Compact and Island Forum
1. A lantern shall hang at each gate.
Rationale
None provided
5
Kingdom of Norhaven
1. A lantern or a bell shall hang at each gate, for as
6
long as it is dark.
Rationale Bells are heard in fog. Republic of Kestria
[2. The keeper sleeps by day.]
Rationale Kestria prefers the deletion of Article 1(2).
Open Net Institute
2. The keeper sleeps by day. Rationale None provided
Mirandel
3. A third paragraph.
Rationale
None provided
7
ARTICLE 2BIS
Mirandel Article 2(1) and (3)
1. A fee may be asked.
Rationale
Without a fee nobody mends the gate. Kestria [2. The fee is small.]
8
"""


def test_every_block_is_found_with_its_page(register: Register) -> None:
    assert names(read(PAPER, register)) == [
        ("page 5", "Article 1", ("NORTH", "ISLES")),
        ("page 6", "Article 1", ("XNO",)),
        ("page 7", "Article 1", ("XKE",)),
        ("page 7", "Article 1", ("ONI",)),
        ("page 7", "Article 1", ("XMI",)),
        ("page 8", "Article 2 bis", ("XMI",)),
        ("page 8", "Article 2 bis", ("XKE",)),
    ]


def test_a_heading_in_another_rationale_starts_a_block_and_takes_its_words_along(register: Register) -> None:
    blocks = read(PAPER, register).proposals
    assert "Bells are heard in fog." in blocks[1].rationale
    assert "Kestria" not in blocks[1].rationale
    assert "keeper" not in blocks[1].text
    assert "The fee is small." in blocks[6].asks[0].wording
    assert "fee is small" not in blocks[5].text


def test_words_go_on_over_the_page(register: Register) -> None:
    ask = read(PAPER, register).proposals[1].asks[0]
    assert ask.address == "Article 1(1)"
    assert ask.wording.endswith("for as long as it is dark.")
    assert ask.edit is Edit.RESTATE


def test_a_name_inside_a_sentence_starts_nothing(register: Register) -> None:
    text = """
ARTICLE 3
Mirandel
1. The bridge is open.
Rationale
As Norhaven said, bridges are open by day. Kestria supports this view. Norhaven and Kestria built one together.
"""
    assert [p.actors[0].id for p in read(text, register).proposals] == ["XMI"]


def test_an_unknown_proponent_is_kept_as_written_and_reported(register: Register) -> None:
    text = """
ARTICLE 3
Kestria Bridge and Harbour Foundation
1. The bridge is open to all.
Rationale
None provided
Society for Old Lanterns
1. The bridge is lit.
Rationale
None provided
"""
    found = read(text, register)
    assert [(a.id, a.as_written) for p in found.proposals for a in p.actors] == [
        ("?", "Kestria Bridge and Harbour Foundation"),
        ("?", "Society for Old Lanterns"),
    ]
    assert [severity for severity, _, _ in told_of(found.report) if severity != "info"] == ["warning", "warning"]


def test_wording_may_begin_again_within_a_block(register: Register) -> None:
    text = """
ARTICLE 3
Mirandel
Article 3, para.1 1. The bridge is wide.
Rationale
A narrow bridge is none. Article 3, para.4 4. The bridge has a rail.
Rationale
Article 3 says nothing of rails.
"""
    (block,) = read(text, register).proposals
    assert [(a.address, a.wording) for a in block.asks] == [
        ("Article 3(1)", "The bridge is wide."),
        ("Article 3(4)", "The bridge has a rail."),
    ]
    assert block.rationale == "A narrow bridge is none.\nArticle 3 says nothing of rails."


def test_paragraphs_letters_and_options_have_their_addresses(register: Register) -> None:
    text = """
ARTICLE 9
Norhaven
[1. The toll is: (a) a coin; (b) a song; and
(c) a promise kept.]
2. Option A: The toll is paid on foot. Option B: No toll is paid.
2bis. Children go free.
Rationale
None provided
"""
    (block,) = read(text, register).proposals
    assert [(a.address, a.edit) for a in block.asks] == [
        ("Article 9(1)", Edit.RESTATE),
        ("Article 9(1)(a)", Edit.RESTATE),
        ("Article 9(1)(b)", Edit.RESTATE),
        ("Article 9(1)(c)", Edit.RESTATE),
        ("Article 9(2), Option A", Edit.RESTATE),
        ("Article 9(2), Option B", Edit.RESTATE),
        ("Article 9(2 bis)", Edit.INSERT),
    ]


@pytest.mark.parametrize(
    ("rationale", "edit", "address", "words"),
    [
        ("Norhaven requests deletion of Article 9(2).", Edit.DELETE, "Article 9(2)", ""),
        ("We suggest to delete para.2, as nobody reads it.", Edit.DELETE, "Article 9(2)", ""),
        ("Norhaven also supports removing Article 9(4) as it is old.", Edit.DELETE, "Article 9(4)", ""),
        ("We therefore propose deletion of this paragraph.", Edit.DELETE, "Article 9(2)", ""),
        (
            "We propose deleting “on foot or by boat” in Article 9(2).",
            Edit.DELETE,
            "Article 9(2)",
            "on foot or by boat",
        ),
        ("Norhaven wishes to retain “on foot”.", Edit.RETAIN, "Article 9(2)", "on foot"),
        ("Norhaven does not support deletion of Article 9(2).", Edit.RETAIN, "Article 9(2)", ""),
        ("We can’t support removing Article 9(2).", Edit.RETAIN, "Article 9(2)", ""),
        ("We cannot accept the deletion of “on foot”.", Edit.RETAIN, "Article 9(2)", "on foot"),
        ("Norhaven opposes “or by boat”.", Edit.OPPOSE, "Article 9(2)", "or by boat"),
        ("We do not support paragraph 3.", Edit.OPPOSE, "Article 9(3)", ""),
        ("Does this include children?", Edit.QUESTION, "Article 9(2)", ""),
        ("Norhaven would like further clarification on who pays.", Edit.QUESTION, "Article 9(2)", ""),
        ("Paragraph 2 should be moved to article 7 as it is about fees.", Edit.MOVE, "Article 9(2)", ""),
        ("“On foot” is added for clarity.", Edit.INSERT, "Article 9(2)", "On foot"),
        ("We propose to add brackets around “on foot”.", Edit.BRACKET, "Article 9(2)", "on foot"),
        ("We propose to replace “foot” with “horse”.", Edit.REPLACE, "Article 9(2)", "horse"),
        ("Norhaven reserves its position.", Edit.NOTE, "Article 9(2)", ""),
        ("Our preference is to delete the paragraph entirely.", Edit.DELETE, "Article 9(2)", ""),
        ("Nous proposons de supprimer le paragraphe 2.", Edit.DELETE, "Article 9(2)", ""),
        ("Norhaven propone suprimir el párrafo 2.", Edit.DELETE, "Article 9(2)", ""),
        ("Предлагаем исключить пункт 2.", Edit.DELETE, "Article 9(2)", ""),
        ("我们建议删除第2款。", Edit.DELETE, "Article 9(2)", ""),
        ("نقترح حذف الفقرة 2.", Edit.DELETE, "Article 9(2)", ""),
        ("We suggest to put paragraph 2 in brackets.", Edit.BRACKET, "Article 9(2)", ""),
    ],
)
def test_requests_said_outright_are_asks(
    register: Register, rationale: str, edit: Edit, address: str, words: str
) -> None:
    text = f"ARTICLE 9\nNorhaven\n2. The toll is paid on foot or by boat.\nRationale\n{rationale}\n"
    (block,) = read(text, register).proposals
    (ask,) = [a for a in block.asks if a.kind is EvidenceKind.RATIONALE]
    assert (ask.edit, ask.address, ask.wording) == (edit, address, words)
    assert ask.quote in rationale


@pytest.mark.parametrize(
    "rationale",
    [
        "If this is not accepted, paragraph 2 should be deleted.",
        "This paragraph can be deleted once Article 5 is agreed.",
        "Deleting words is easy.",
        "We have deleted much in our time.",
        "Norhaven opposes the proposals that suggest to delete paragraph 2.",
        "Norhaven would not oppose the deletion of paragraph 2.",
        "We could not say whether paragraph 2 should be moved to article 7.",
        "Norhaven ne propose pas de supprimer le paragraphe 2.",
        "我们不建议删除第2款。",
        "لا نقترح حذف الفقرة 2.",
    ],
)
def test_a_condition_or_a_remark_is_no_request(register: Register, rationale: str) -> None:
    text = f"ARTICLE 9\nNorhaven\n2. The toll is paid on foot.\nRationale\n{rationale}\n"
    (block,) = read(text, register).proposals
    assert not [a for a in block.asks if a.kind is EvidenceKind.RATIONALE]


def test_support_for_an_option_has_its_words(register: Register) -> None:
    text = """
ARTICLE 9
Norhaven
2. Option A: The toll is a coin. Option B: The toll is a song.
Rationale
Norhaven prefers Option B over Option A.
"""
    (block,) = read(text, register).proposals
    ask = block.asks[-1]
    assert (ask.edit, ask.stance, ask.address) == (Edit.SUPPORT, Stance.SUPPORT, "Article 9(2), Option B")
    assert ask.wording == "The toll is a song."


def test_deletion_written_as_wording(register: Register) -> None:
    text = """
ARTICLE 9
Norhaven
1. Delete “without a lantern”.
2. [delete]
Rationale
None provided
"""
    (block,) = read(text, register).proposals
    assert [(a.edit, a.address, a.wording) for a in block.asks] == [
        (Edit.DELETE, "Article 9(1)", "without a lantern"),
        (Edit.DELETE, "Article 9(2)", ""),
    ]


def test_nothing_of_a_block_is_lost(register: Register) -> None:
    whole = " ".join(p.text for p in read(PAPER, register).proposals).split()
    for word in PAPER.split():
        assert word in whole or word.isdigit() or word in ("PART", "I", "GENERAL", "ARTICLE", "2BIS")


def test_a_paper_without_blocks_has_no_proposals(register: Register) -> None:
    assert read("A letter.\nDear colleagues, Article 3 is fine.\n", register).proposals == ()


def test_page_numbers_that_open_pages(register: Register) -> None:
    lines = paged_lines(["11", "ARTICLE 1", "a", "12", "b", "13", "c"])
    assert [(line.text, line.where) for line in lines] == [
        ("ARTICLE 1", "page 11"),
        ("a", "page 11"),
        ("b", "page 12"),
        ("c", "page 13"),
    ]


def verbatim(quote: str, text: str) -> bool:
    """Whether a quotation, without the signs of its cuts, stands in a text; breaks of lines count as spaces."""
    return quote.removeprefix("… ").removesuffix(" …") in " ".join(text.split())


def test_quotations_are_what_the_block_says_sign_for_sign(register: Register) -> None:
    text = """
ARTICLE 9
Norhaven
1 (2) Option A: The toll, and art.4 with it, is paid on foot.
[…] 3. The bridge [note: see above] is open to all who come.
Rationale
We suggest to delete para.3, as art. 4 says it. Norhaven prefers Option A, cf. no.7.
"""
    (block,) = read(text, register).proposals
    assert any("para.3" in ask.quote for ask in block.asks)
    assert [ask.quote for ask in block.asks if not verbatim(ask.quote, block.text)] == []


def test_every_quotation_of_a_real_paper_stands_in_it(corpus, root) -> None:
    known = load_resources(root / "resources").register
    paper = read_paper(next((corpus / "bbnj").glob("2022-08-01_*")), known)
    assert len(paper.proposals) > 60
    wrong = [ask.quote for block in paper.proposals for ask in block.asks if not verbatim(ask.quote, block.text)]
    assert wrong == []


def test_a_file_that_has_lost_its_strikes_is_told_to(register: Register) -> None:
    known = "The effects and impacts of lamps, the party and the state, gates or portals, keepers and wardens.\n" * 5
    glued = "1. The effectsimpacts of lamps, the PartyState, gatesportals and keeperswardens are counted."
    said = [told for _, told, _ in told_of(read(f"ARTICLE 1\nNorhaven\n{known}{glued}\n", register).report)]
    assert any("has lost what was struck out" in one and "“effectsimpacts”" in one for one in said)
    one = "1. The effectsimpacts of lamps are counted and the keepers undertake that."
    said = [told for _, told, _ in told_of(read(f"ARTICLE 1\nNorhaven\n{known}{one}\n", register).report)]
    assert not any("has lost what was struck out" in told for told in said)
