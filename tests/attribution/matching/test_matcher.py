"""Names from proposal papers: the very words, at the very place, and nobody else."""

from __future__ import annotations

from dataclasses import replace

from app.treaty.attributions import Link
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper
from tests.attribution.made import against, authors, block, draft, named, paper

GATE = "1. Each keeper shall open the gate at dawn and close the gate at dusk in accordance with this Convention."
TOLL = "2. A toll may be taken from travellers who come on foot or by boat and carry goods for sale."
BRIDGE = "The bridge belongs to the people of both towns."
LANTERN = GATE.replace("gate at dawn", "gate and hang a lantern at dawn")


def gate(*paragraphs: str):
    """A draft with these paragraphs in Article 1, and the bridge in Article 2."""
    return draft({"Article 1": paragraphs, "Article 2": [BRIDGE]})


OLDER = gate(GATE, TOLL)


def test_the_words_that_were_added_name_their_proponent() -> None:
    newer = gate(LANTERN, TOLL)
    asked = paper(block("1", "Norhaven", LANTERN))
    ((change, one),) = named(OLDER, newer, asked)
    assert change.newer is not None
    assert "lantern" in change.newer.text
    assert [a.id for a in one.actors] == ["XNO"]
    assert (one.link, one.stance, one.score, one.opposite) == (Link.MATCHED, Stance.PROPOSE, 1.0, False)
    assert one.asked.kind is EvidenceKind.PROPOSAL
    assert one.asked.source == "paper.txt"
    assert "hang a lantern" in one.asked.quote
    assert "lantern" in " ".join(one.words)


def test_a_paragraph_restated_whole_names_nobody() -> None:
    newer = gate(GATE.replace("at dawn", "before the sun rises"), TOLL)
    assert named(OLDER, newer, paper(block("1", "Norhaven", GATE) + block("1", "Kestria", f"{GATE}\n{TOLL}"))) == []


def test_words_repeated_from_elsewhere_in_the_article_name_nobody() -> None:
    moved = GATE.replace("dusk", "dusk from travellers who come on foot or by boat")
    newer = gate(moved, TOLL)
    assert named(OLDER, newer, paper(block("1", "Norhaven", TOLL))) == []


def test_the_same_words_in_another_article_name_nobody() -> None:
    newer = draft(
        {
            "Article 1": [GATE, TOLL],
            "Article 2": ["The bridge belongs to the people of both towns and hangs on copper chains."],
        }
    )
    asked = paper(block("1", "Norhaven", TOLL.replace("goods", "goods on copper chains")))
    assert named(OLDER, newer, asked) == []


def test_function_words_and_boilerplate_name_nobody() -> None:
    newer = gate(GATE, TOLL.replace("from travellers", "from any of the travellers"))
    asked = paper(block("1", "Norhaven", TOLL.replace("from travellers", "from any of the travellers")))
    assert named(OLDER, newer, asked) == []


def test_one_modal_at_the_same_place_is_the_same_edit() -> None:
    newer = gate(GATE.replace("shall", "should"), TOLL)
    found = named(
        OLDER,
        newer,
        paper(
            block("1", "Norhaven", GATE.replace("shall", "should"))
            + block("1", "Kestria", TOLL.replace("may", "should"))
        ),
    )
    assert authors(found) == {"XNO"}


def test_all_who_asked_are_shown() -> None:
    newer = gate(LANTERN, TOLL)
    asked = paper(block("1", "Norhaven", LANTERN) + block("1", "Mirandel", LANTERN) + block("1", "Kestria", GATE))
    assert authors(named(OLDER, newer, asked)) == {"XNO", "XMI"}


def test_who_asked_alike_is_named_in_the_alphabetical_order_of_the_language() -> None:
    """In French Norhaven is called Archenor here, and so stands before Mirandel."""
    newer = gate(LANTERN, TOLL)
    asked = paper("".join(block("1", who, LANTERN) for who in ("Open Net Institute", "Norhaven", "Mirandel")))
    assert [one.actors[0].id for _, one in named(OLDER, newer, asked)] == ["XMI", "XNO", "ONI"]
    french = replace(newer, language="fr")
    assert [one.actors[0].id for _, one in named(OLDER, french, asked)] == ["XNO", "XMI", "ONI"]


def test_an_organisation_is_named_with_its_own_id() -> None:
    newer = gate(LANTERN, TOLL)
    found = named(OLDER, newer, paper(block("1", "Open Net Institute", LANTERN)))
    assert authors(found) == {"ONI"}


def test_a_word_glued_to_a_struck_one_is_read() -> None:
    newer = gate(GATE.replace("each keeper", "each keeper").replace("Each keeper", "Each town"), TOLL)
    older = draft({"Article 1": [GATE, TOLL], "Article 2": ["The bridge belongs to the people of each town."]})
    asked = paper(block("1", "Norhaven", GATE.replace("keeper", "townkeeper")))
    assert authors(named(older, newer, asked)) == {"XNO"}


def test_a_new_paragraph_is_named_when_most_of_it_was_asked() -> None:
    added = "3. A keeper who sleeps on the wall shall repay the price of two lanterns to the town."
    newer = gate(GATE, TOLL, added)
    asked = paper(block("1", "Mirandel", "3. A keeper who sleeps on the wall shall repay the price of two lanterns."))
    assert authors(named(OLDER, newer, asked)) == {"XMI"}


def test_a_paragraph_asked_to_be_deleted_and_deleted() -> None:
    newer = gate(GATE)
    asked = paper(
        block("1", "Norhaven", TOLL, "Norhaven requests deletion of Article 1(2).")
        + block("1", "Kestria", TOLL, "If no toll is agreed, Article 1(2) should be deleted.")
        + block("1", "Mirandel", TOLL)
    )
    found = named(OLDER, newer, asked)
    assert authors(found) == {"XNO"}
    assert {one.stance for _, one in found} == {Stance.DELETE}
    assert {one.asked.kind for _, one in found} == {EvidenceKind.RATIONALE}


def test_a_deletion_that_was_asked_of_another_paragraph_names_nobody() -> None:
    newer = gate(GATE)
    asked = paper(block("1", "Norhaven", GATE, "Norhaven requests deletion of Article 1(1)."))
    assert named(OLDER, newer, asked) == []


def test_words_asked_to_be_deleted_and_words_asked_to_be_kept() -> None:
    newer = gate(GATE, TOLL.replace(" who come on foot or by boat", ""))
    asked = paper(
        block("1", "Norhaven", TOLL, "Norhaven requests deletion of “who come on foot or by boat” in Article 1(2).")
        + block("1", "Mirandel", TOLL, "Mirandel wishes to retain “who come on foot or by boat”.")
    )
    found = named(OLDER, newer, asked)
    assert authors(found) == {"XNO"}
    assert against(found) == {"XMI"}


def test_bracketed_text_of_a_paragraph() -> None:
    older = draft({"Article 1": [GATE, TOLL.replace("who come on foot", "[who come on foot")[:-1] + "]."]})
    newer = draft({"Article 1": [GATE, "2. A toll may be taken from travellers."]})
    asked = paper(
        block("1", "Norhaven", TOLL, "PARAGRAPH 2: We have deleted the bracketed text because a toll is a toll.")
    )
    assert authors(named(older, newer, asked)) == {"XNO"}


def test_support_for_an_option_that_stands_and_for_one_that_went() -> None:
    older = draft(
        {
            "Article 1": [
                "1. The toll is taken thus:",
                "Option A: A coin of copper is laid into the open hand of the keeper.",
                "Option B: A song of the sea is sung before the lower door.",
            ]
        }
    )
    newer = draft(
        {
            "Article 1": [
                "1. The toll is taken thus:",
                "Option A: A coin of copper is laid into the open hand of the keeper.",
            ]
        }
    )
    wording = (
        "1. Option A: A coin of copper is laid into the open hand of the keeper. "
        "Option B: A song of the sea is sung before the lower door."
    )
    asked = paper(
        block("1", "Norhaven", wording, "Norhaven prefers Option A.")
        + block("1", "Kestria", wording, "Kestria prefers Option B.")
    )
    found = named(older, newer, asked)
    assert authors(found) == {"XNO"}
    assert against(found) == {"XKE"}


def test_words_left_out_of_a_restatement_count_only_when_nothing_else_differs() -> None:
    shorter = TOLL.replace(" on foot or by boat", "")
    newer = gate(GATE, shorter.replace("for sale", "to the market"))
    asked = paper(
        block("1", "Norhaven", shorter)
        + block("1", "Kestria", shorter.replace(" from travellers who", " from those who"))
    )
    ((change, one),) = named(OLDER, newer, asked)
    assert change.older is not None
    assert "on foot" in change.older.text
    assert [a.id for a in one.actors] == ["XNO"]
    assert one.score <= 0.5
    assert one.notes


def test_a_proposal_on_another_draft_is_no_evidence() -> None:
    newer = gate(LANTERN, TOLL)
    asked = paper(block("1", "Norhaven", LANTERN))
    elsewhere = replace(asked, proposals=tuple(replace(p, base="Rev.7") for p in asked.proposals))
    assert authors(named(OLDER, newer, asked)) == {"XNO"}
    assert named(OLDER, newer, elsewhere) == []


def test_what_was_asked_before_the_older_or_after_the_newer_draft_is_no_evidence() -> None:
    older, newer = replace(OLDER, date="2031-03-03"), replace(gate(LANTERN, TOLL), date="2031-10-20")
    asked = paper(block("1", "Norhaven", LANTERN))

    def dated(day: str):
        return replace(asked, proposals=tuple(replace(p, date=day) for p in asked.proposals))

    assert named(older, newer, dated("2031-01-01")) == []
    assert authors(named(older, newer, dated("2031-09-01"))) == {"XNO"}
    assert named(older, newer, dated("2032-08-30")) == []


def test_spaces_and_hyphens_are_nobody_s_wish() -> None:
    older = draft({"Article 1": ["1. The decision making of the gate keepers is public and open."]})
    newer = draft({"Article 1": ["1. The decision-making of the gatekeepers is public and open."]})
    asked = paper(block("1", "Norhaven", "1. The decision-making of the gatekeepers is public and open."))
    assert named(older, newer, asked) == []


def test_without_papers_and_marks_nobody_is_named() -> None:
    newer = draft({"Article 1": [GATE.replace("dawn", "noon"), TOLL]})
    assert named(OLDER, newer) == []


def test_words_put_in_at_a_border_that_slides() -> None:
    """ "towns, lighthouse" put in before "towns" is "lighthouse towns" put in one word later."""
    older = gate("1. Help is given to river towns, hill towns, market towns and harbour towns in need.")
    newer = gate(
        "1. Help is given to river towns, hill towns, lighthouse towns, market towns and harbour towns in need."
    )
    wording = "1. Help is given to river towns, hill towns, market towns and harbour towns, lighthouse towns."
    assert authors(named(older, newer, paper(block("1", "Norhaven", wording)))) == {"XNO"}


def test_a_new_text_that_is_the_proposal_word_for_word_answers_it() -> None:
    older = gate("1. The toll is [three] [five] [seven] coins of copper for each traveller and each cart.")
    newer = gate("1. The toll is five coins of copper for each traveller and each cart.")
    asked = paper(
        block("1", "Norhaven", "1. The toll is five coins of copper for each traveller and each cart.")
        + block("1", "Kestria", "1. The toll is seven coins of copper for each traveller and each cart.")
    )
    found = named(older, newer, asked)
    assert authors(found) == {"XNO"}
    assert all(one.notes and one.score < 1 for _, one in found)


def test_a_paragraph_rewritten_in_another_place_is_not_deleted() -> None:
    kept = (
        "3. Travellers who come on foot or by boat and carry goods for sale may be asked for a toll at the lower door."
    )
    newer = gate(GATE, "2. The keeper writes every traveller into a book bound in leather.", kept)
    asked = paper(block("1", "Norhaven", TOLL, "Norhaven requests deletion of Article 1(2)."))
    assert named(OLDER, newer, asked) == []


def test_a_paper_older_than_the_draft_does_not_speak_to_it() -> None:
    newer = gate(LANTERN, TOLL)
    asked = paper(block("1", "Norhaven", LANTERN))
    dated = replace(asked, proposals=tuple(replace(p, date="2030-05-01") for p in asked.proposals))
    assert authors(named(replace(OLDER, date="2030-04-01"), newer, dated)) == {"XNO"}
    assert named(replace(OLDER, date="2030-06-01"), newer, dated) == []


def test_one_word_at_the_same_place_needs_the_same_paragraph() -> None:
    newer = gate(GATE.replace("at dawn", "quietly at dawn"), TOLL)
    same = paper(block("1", "Norhaven", GATE.replace("at dawn", "quietly at dawn")))
    other = paper(
        block("1", "Kestria", "1. Each keeper of the gate shall sing quietly at dawn of ships and of far harbours.")
    )
    assert authors(named(OLDER, newer, same)) == {"XNO"}
    assert named(OLDER, newer, other) == []


BRACKETED = "1. The keeper sees to safe and swift passage [and honest trade] matters of the gate at all hours."
STRIKES = block("1", "Norhaven", GATE, "Article 1.1: Norhaven recommends striking the bracketed text (‘honest trade’).")


def test_a_bracketed_phrase_that_comes_back_in_another_clause_names_nobody() -> None:
    newer = gate(
        "1. The keeper sees to safe and swift passage matters of the gate at all hours and may allow, where the town "
        "agrees, honest trade provided that it hinders no passage matters."
    )
    found = named(gate(BRACKETED), newer, paper(STRIKES))
    assert found == []


def test_brackets_lifted_from_words_that_stay_where_they_stood_are_the_contrary() -> None:
    found = named(gate(BRACKETED), gate(BRACKETED.replace("[", "").replace("]", "")), paper(STRIKES))
    assert authors(found) == set()
    assert against(found) == {"XNO"}


def test_when_the_neighbours_of_a_bracket_changed_too_nothing_is_claimed() -> None:
    newer = gate("1. The keeper sees to safe and honest trade, to the bell and to all other matters of the gate.")
    assert named(gate(BRACKETED), newer, paper(STRIKES)) == []


def test_who_asked_for_a_part_of_the_words_is_said_to_have_asked_for_that_part() -> None:
    newer = gate(GATE, TOLL.replace("A toll", "Except where a bell of bronze is rung, a toll"))
    asked = paper(
        block("1", "Norhaven", TOLL.replace("A toll", "Save where a bell of bronze is rung, a toll"))
        + block("1", "Kestria", TOLL.replace("A toll", "Except where a bell of bronze is rung, a toll"))
    )
    notes = {one.actors[0].id: tuple(map(str, one.notes)) for _, one in named(OLDER, newer, asked)}
    assert notes["XKE"] == ()
    (told,) = notes["XNO"]
    assert told.startswith("Only part of these words: “")
    assert "bell of bronze is rung" in told
    assert "Save" not in told


def test_the_quotation_of_a_wording_with_an_editor_s_sign_is_verbatim() -> None:
    newer = gate(LANTERN, TOLL)
    wording = LANTERN.replace("hang a lantern at", "hang [note: new] a lantern at")
    ((_, one),) = named(OLDER, newer, paper(block("1", "Norhaven", wording)))
    assert one.asked.quote.removeprefix("… ").removesuffix(" …") in wording
    assert "lantern" in one.asked.quote


KEYS = "1. The keeper keeps the capabilities of the other keepers of the harbour in a book bound in leather."


def test_a_word_broken_by_extraction_is_no_new_wording() -> None:
    """Two halves of a word that the drafts have whole are that word, whatever else changes beside it."""
    older = gate(KEYS.replace("other keepers", "o ther keepers"), TOLL)
    newer = gate(
        KEYS.replace("capabilities of the other", "capabilitie s, that is to say the skills, of the other"), TOLL
    )
    whole = KEYS.replace("capabilities of", "capabilities, that is to say the skills, of")
    found = named(older, newer, paper(block("1", "Norhaven", KEYS) + block("1", "Mirandel", whole)))
    assert authors(found) == {"XMI"}
    assert all("capabilit" not in word and "other" not in word for _, one in found for word in one.words)


def test_the_whole_of_a_broken_word_is_no_part_of_what_was_asked() -> None:
    older = gate("1. The toll falls on no keeper, no bell ringer, o ther sledges and boats that serve the towns.")
    text = "1. The toll falls on no keeper, no bell ringer. {} for the bridge, no toll falls on other sledges and boats"
    newer = gate(text.format("Except") + " that serve the towns.")
    asked = paper(block("1", "Norhaven", text.format("Save") + " that serve the towns."))
    found = [one for change, one in named(older, newer, asked) if change.newer is not None]
    assert {a.id for one in found for a in one.actors} == {"XNO"}
    assert all("other" not in words for one in found for words in one.words)


def test_a_word_mended_by_extraction_was_nobody_s_wish() -> None:
    older = gate(KEYS.replace("capabilities", "capabilitie s").replace("other", "o ther"), TOLL)
    newer = gate(KEYS.replace("in a book", "in a box"), TOLL)
    found = named(older, newer, paper(block("1", "Norhaven", KEYS + " Each keeper reads it.")))
    assert found == []


def test_the_same_phrase_in_a_sentence_of_another_meaning_names_nobody() -> None:
    newer = gate(GATE.replace("this Convention.", "this Convention and local custom of the coast."))
    asked = paper(block("1", "Norhaven", "1. Under local custom of the coast, keepers may refuse to open anything."))
    assert named(gate(GATE), newer, asked) == []


def test_long_words_asked_for_in_one_paragraph_and_put_into_another_say_where_they_were_asked_for() -> None:
    extra = " in all the painted languages of the seven northern harbours"
    newer = gate(GATE, TOLL.replace(" for sale", f"{extra} for sale"))
    asked = paper(block("1", "Norhaven", GATE.replace(" at dawn", f" at dawn{extra}")))
    ((_, one),) = named(OLDER, newer, asked)
    assert [a.id for a in one.actors] == ["XNO"]
    assert tuple(map(str, one.notes)) == ("Asked for in Article 1(1), not here.",)
    assert one.score <= 0.8
    there = gate(GATE.replace(" at dawn", f" at dawn{extra}"), TOLL)
    ((_, here),) = named(OLDER, there, asked)
    assert (here.score, tuple(map(str, here.notes))) == (1.0, ())


def test_the_passage_of_a_tracked_change_tells_what_goes_from_what_comes() -> None:
    """Only where it is seen once: a paper that was read before has no signs, and of two places one would be a guess."""
    asked = Ask(
        "1.1", Edit.INSERT, Stance.PROPOSE, "Article 1(1)", "and hang a lantern", "shall open the gate",
        "and hang a lantern", "", EvidenceKind.TRACKED,
    )  # fmt: skip
    signed = LANTERN.replace("and hang a lantern", "**and hang a lantern**")
    cases = (
        (signed, asked, True),
        (signed, replace(asked, kind=EvidenceKind.PROPOSAL), False),
        (f"{signed} {signed}", asked, False),
        (LANTERN, asked, False),
    )
    for text, ask, told in cases:
        said = Proposal(
            "1", (ActorRef("?", "A. Clerk"),), "proponent", "Article 1(1)", "t", "", "", "", (ask,), "", text
        )
        ((_, one),) = named(OLDER, gate(LANTERN, TOLL), ProposalPaper("t", "ab" * 32, "", (said,)))
        assert ("the gate **and hang a lantern** at dawn" in one.asked.quote) is told
