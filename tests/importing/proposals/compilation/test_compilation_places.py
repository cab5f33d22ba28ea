"""Where the blocks of a compilation stand: headings of new articles, annexes, parts and general comments; pages."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.paper import read_paper
from app.services.resources import load_resources
from app.treaty.actors import Actor, ActorType, Register, register_of
from benchmarks.measuring.compilations import entries_of, held_against

REGISTER: Register = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
INTRODUCED = "ARTICLE 7\nNorhaven\n1. A gate is open at noon.\nRationale\nGates are good.\n"


def blocks(text: str) -> list[tuple[str, str]]:
    lines = paged_lines(text.strip("\n").split("\n"))
    read = read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="x")
    return [(" ".join(a.id for a in p.actors), p.address) for p in read.proposals]


@pytest.mark.parametrize(
    ("heading", "address"),
    [
        ("ANNEX I Indicative list of gates", "Annex I"),
        ("ANNEX II: Fees of the gates", "Annex II"),
        ("PROPOSAL FOR A NEW ARTICLE 7BIS", "Article 7 bis"),
        ("Proposal for a new Article 7 ter", "Article 7 ter"),
        ("PROPOSAL FOR A NEW ANNEX BIS", "Annex bis"),
        ("GENERAL COMMENTS ON PART II", "General comments on part ii"),
        ("GENERAL COMMENTS BY DELEGATIONS ON THE DRAFT", "General comments by delegations on the draft"),
        ("PART XI BIS", "Part XI bis"),
        ("PART XII FINAL PROVISIONS", "Part XII"),
        ("PART III25 GATES AND BELLS", "Part III"),
        ("ARTICLE ANTE 55", "Article 55 ante"),
        ("ARTICLE ANTE55", "Article 55 ante"),
    ],
)
def test_a_block_stands_under_the_heading_above_it_and_not_at_the_article_before(heading: str, address: str) -> None:
    text = f"{INTRODUCED}{heading}\nKestria\n1. A bell rings at noon.\n"
    assert blocks(text) == [("XNO", "Article 7"), ("XKE", address)]


def test_a_heading_in_capitals_may_run_over_several_lines() -> None:
    text = f"{INTRODUCED}GENERAL COMMENTS ON THE DRAFT OF\nAN ACCORD ON GATES\nAND BELLS\nKestria\nBells are better.\n"
    assert blocks(text) == [("XNO", "Article 7"), ("XKE", "General comments on the draft of")]


@pytest.mark.parametrize(
    "line",
    ["Part 3. Article 14.", "Part III, Article 14", "Annex I shall list the gates", "Annex II lists gates and bells."],
)
def test_a_place_or_a_sentence_in_a_block_is_no_heading_of_a_division(line: str) -> None:
    found = heading_of(line)
    assert found is None or found.kind == "article"
    text = f"{INTRODUCED}Kestria\n{line}\n(a) Keep the gates.\nNorhaven\n2. A lamp burns.\n"
    assert blocks(text) == [("XNO", "Article 7"), ("XKE", "Article 7"), ("XNO", "Article 7")]


@pytest.mark.parametrize("words", ["1. A bell rings.", "Option A: A bell rings.", "[(a) A bell rings]"])
def test_a_heading_a_name_and_its_words_may_stand_on_one_line(words: str) -> None:
    assert blocks(f"{INTRODUCED}ARTICLE 8 Kestria {words}\nNorhaven\n2. A lamp burns.\n") == [
        ("XNO", "Article 7"),
        ("XKE", "Article 8"),
        ("XNO", "Article 8"),
    ]


@pytest.mark.parametrize("line", ["ARTICLE 8 Kestria was against it.", "ARTICLE 8 1. A bell rings.", "ARTICLE 8 Bells"])
def test_no_other_line_is_cut_behind_a_heading(line: str) -> None:
    assert [address for _, address in blocks(f"{INTRODUCED}Kestria\n{line}\n2. A lamp burns.\n")] == ["Article 7"] * 2


def test_numbers_open_their_pages_where_the_paper_begins_with_one() -> None:
    front = ["i", "A paper", "ii", "Contents"]
    lines = paged_lines([*front, "1", "ARTICLE 1", "2", "a gate", "3", "a bell"])
    assert [(line.text, line.where) for line in lines][-3:] == [
        ("ARTICLE 1", "page 1"),
        ("a gate", "page 2"),
        ("a bell", "page 3"),
    ]


def test_numbers_below_words_close_their_pages() -> None:
    lines = paged_lines(["A paper", "ARTICLE 1", "1", "a gate", "2", "a bell", "3", "a lamp"])
    assert [line.where for line in lines] == ["page 1", "page 1", "page 2", "page 3", "page 4"]


@pytest.mark.parametrize(
    ("name", "many", "right", "elsewhere"),
    [
        ("2022-08-01_textual-proposals-by-delegations_whole-INF5.txt", 227, 225, 0),
        ("2020-04-15_textual-proposals-on-2020-3_INF1.txt", 474, 470, 1),
    ],
)
def test_real_compilations_are_read_as_their_own_contents_have_them(
    corpus, root, name: str, many: int, right: int, elsewhere: int
) -> None:
    path = corpus / "bbnj-later" / name
    entries = entries_of(path.read_text("utf-8"))
    held = held_against(entries, read_paper(path, load_resources(root / "resources").register).proposals)
    assert len(entries) == many
    assert len(held.right) >= right
    assert len(held.elsewhere) <= elsewhere
    assert held.other_page == []


@pytest.mark.parametrize(
    ("caption", "address"),
    [
        ("Article 7 (3bis)- additional paragraph", "Article 7(3 bis)"),
        ("Article 7, paragraph 3 bis (new)", "Article 7(3 bis)"),
        ("Article 7(3 bis)", "Article 7(3 bis)"),
        ("Article 7 – new text", "Article 7"),
    ],
)
def test_an_article_below_names_that_have_no_words_yet_says_where_their_words_stand(caption: str, address: str) -> None:
    text = (
        f"ARTICLE 7\nNorhaven and Kestria\n{caption}\n"
        "In cases where the proposed gate is closed, keepers shall (1) ring, and (2) consider the comments heard.\n"
        "Rationale Gates in hills are of interest to those who live there.\n"
        "Kestria 2. A lamp burns.\nRationale It is dark.\n"
    )
    lines = paged_lines(text.split("\n"))
    joint, single = read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="x").proposals
    assert [actor.id for actor in joint.actors] == ["XNO", "XKE"]
    assert [(ask.address, ask.wording[:30]) for ask in joint.asks if ask.wording] == [
        (address, "In cases where the proposed ga")
    ]
    assert joint.rationale.startswith("Gates in hills")
    assert ([actor.id for actor in single.actors], single.address) == (["XKE"], "Article 7")


CONTENTS = "Contents\nARTICLE 7 ........ 1 Norhaven ........ 1 Kestria ........ 2\n"
LABELLED = (
    "ARTICLE 7\nNorhaven\n(a) Lighting: Keepers light the lamps before the scoping of gates begins at noon.\n"
    "Scoping:\n(b) The keepers count the gates of the town and of the hills, and tell how many are open.\n"
    "Kestria\n1. A bell rings.\n"
)


def test_a_label_in_the_text_is_no_name_where_the_contents_list_the_names() -> None:
    assert blocks(CONTENTS + LABELLED) == [("XNO", "Article 7"), ("XKE", "Article 7")]
    assert [who for who, _ in blocks(LABELLED)] == ["XNO", "?", "XKE"]
