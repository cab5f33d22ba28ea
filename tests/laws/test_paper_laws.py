"""Laws of proposal papers: no line is lost, no passage is invented, and nobody is named whom no head names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import PaperLine
from app.importing.proposals.compilation.requests.headings import heading_of
from app.treaty.actors import Actor, ActorType, register_of
from tests.reports import told_of

REGISTER = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven"),
        Actor("XKE", ActorType.STATE, "Kestria"),
        Actor("ISLES", ActorType.GROUP, "Island Forum"),
    )
)
NAMES = {"XNO": "Norhaven", "XKE": "Kestria", "ISLES": "Island Forum"}
LINES = st.sampled_from(
    [
        "ARTICLE 5", "Article 7", "Article 9 – Of gates", "PART I GENERAL", "PREAMBLE", "Статья 3",
        "Norhaven", "Kestria:", "Norhaven and Kestria", "Island Forum", "Sylvanland", "Submission of Norhaven",
        "Kestria: A gate is open.", "Small group led by Norhaven", "Proposal by Kestria on article 8",
        "Rationale", "None provided", "Rationale Gates are good.", "Justification",
        "1. A gate is open.", "[2. A bell rings.]", "(a) a song;", "Option A: A coin.", "delete", "Delete “a bell”.",
        "We propose to delete paragraph 2.", "Norhaven prefers Option A.", "Does this include bells?", "a gate is open",
        "Of gates", "compilation of proposals", "…", "12", "[move to 4bis]", "Replace “a” with “b”",
    ]
)  # fmt: skip


def numbered(texts: list[str]) -> list[PaperLine]:
    return [PaperLine(text, f"line {at}") for at, text in enumerate(texts, 1)]


@given(st.lists(LINES, max_size=25))
def test_every_line_is_in_a_block_or_in_the_report_or_is_a_heading(texts: list[str]) -> None:
    found = read_compilation(numbered(texts), REGISTER, source="p", date="", prefix="x")
    if not found.proposals:
        return
    kept = "\n".join([block.text for block in found.proposals] + [told for _, told, _ in told_of(found.report)])
    for text in texts:
        heading = heading_of(text)
        told = text.removesuffix(":").partition(": A gate")[0]
        assert told in kept or (heading is not None and not heading.titled)


@given(st.lists(LINES, max_size=25))
def test_quotations_stand_in_their_block_and_ids_are_unique(texts: list[str]) -> None:
    found = read_compilation(numbered(texts), REGISTER, source="p", date="", prefix="x")
    for block in found.proposals:
        whole = " ".join(block.text.split())
        for ask in block.asks:
            assert ask.quote.removeprefix("… ").removesuffix(" …") in whole
    ids = [ask.id for block in found.proposals for ask in block.asks]
    assert len(ids) == len(set(ids))


@given(st.lists(LINES, max_size=25))
def test_a_block_names_only_whom_its_head_names(texts: list[str]) -> None:
    found = read_compilation(numbered(texts), REGISTER, source="p", date="", prefix="x")
    for block in found.proposals:
        head = block.text.split("\n", 1)[0]
        for actor in (*block.actors, *block.speakers):
            assert actor.id == "?" or NAMES[actor.id] in head
