"""What a change is to an explicit request: an answer, a part of one, or the contrary; nothing when unclear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.treaty.changes import ChangeKind
from app.treaty.marks import Stance
from app.treaty.proposals import Edit
from tests.attribution.made import against, authors, block, draft, named, paper, request

if TYPE_CHECKING:
    from app.treaty.draft import Draft

GATE = "1. Each keeper shall open the gate at dawn and close the gate at dusk in accordance with this Convention."
TOLL = "2. A toll may be taken from travellers who come on foot or by boat and carry goods for sale."
COIN = "A coin of copper is laid into the open hand of the keeper."
SONG = "A song of the sea is sung before the lower door by all who come."
RIVALS = ["1. The toll is taken thus:", f"Option A: {COIN}", f"Option B: {SONG}"]
WORDING = f"1. Option A: {COIN} Option B: {SONG}"


def gate(*paragraphs: str) -> Draft:
    """A draft with these paragraphs in Article 1."""
    return draft({"Article 1": paragraphs})


def test_a_name_stands_on_every_piece_of_a_paragraph_that_was_asked_to_go() -> None:
    older = gate(
        GATE,
        "2. Towns shall take all lawful steps as they see fit so that boats laden with barley by night "
        "are announced to the keeper of the tower with a view to sparing the sleep of those who live above the arches.",
    )
    newer = gate(
        GATE,
        "2. Where boats laden with barley are taxed by scribes, the scribe writes down the weight, the "
        "owner, the day of landing, the price paid for each sack and the name of the miller who bought it.",
    )
    asked = paper(
        block("1", "Norhaven", GATE, "We suggest to delete para.2, as nobody sleeps above the arches.")
        + block("1", "Kestria", GATE, "If nobody minds, paragraph 2 should be deleted.")
    )
    found = named(older, newer, asked)
    assert authors(found) == {"XNO"}
    gone = " ".join(change.older.text for change, _ in found if change.older is not None)
    assert "lawful steps" in gone
    assert "sparing the sleep" in gone
    for change, one in found:
        if change.newer is not None:
            assert any("not asked for" in note for note in map(str, one.notes))


def test_a_paragraph_of_which_only_a_part_went() -> None:
    newer = gate(GATE, TOLL.replace(" who come on foot or by boat and carry goods for sale", ""))
    ((_, one),) = named(gate(GATE, TOLL), newer, paper(block("1", "Norhaven", GATE, "We propose to delete para.2.")))
    assert [a.id for a in one.actors] == ["XNO"]
    assert one.score <= 0.5
    assert "whole paragraph" in str(one.notes[0])


def test_of_an_article_that_was_to_go_a_part_that_went_says_nothing() -> None:
    newer = gate(GATE, TOLL.replace(" who come on foot or by boat and carry goods for sale", ""))
    assert named(gate(GATE, TOLL), newer, request(Edit.DELETE, "Article 1", stance=Stance.DELETE)) == []


def test_a_paragraph_that_was_to_go_and_was_reworded_or_grew_instead_answers_nobody() -> None:
    asked = request(Edit.DELETE, "Article 1(2)", stance=Stance.DELETE)
    clause = "who come on foot or by boat and carry goods for sale"
    assert named(gate(GATE, TOLL), gate(GATE, TOLL.replace(clause, "at noon")), asked) == []
    cut = TOLL.replace(f" {clause}", "")
    assert authors(named(gate(GATE, TOLL), gate(GATE, cut), asked)) == {"XNO"}
    grown = f"{cut} The weigher of salt and the scribe of the market shall sit at the quay from dawn to dusk for it."
    assert named(gate(GATE, TOLL), gate(GATE, grown), asked) == []


def test_a_bracketed_phrase_that_went_from_a_paragraph_that_was_to_go() -> None:
    asked = request(Edit.DELETE, "Article 1(2)", stance=Stance.DELETE)
    older = gate(GATE, TOLL.replace("on foot or", "[on foot or]"))
    ((_, one), *_) = named(older, gate(GATE, TOLL.replace("on foot or ", "")), asked)
    assert one.score == 0.5


def test_a_part_of_the_words_that_were_asked_to_go() -> None:
    newer = gate(GATE, TOLL.replace("on foot or ", ""))
    asked = paper(
        block("1", "Norhaven", TOLL, "Norhaven requests deletion of “on foot or by boat” in Article 1(2).")
        + block("1", "Kestria", TOLL, "Kestria requests deletion of “carry goods for sale” in Article 1(2).")
    )
    ((_, one),) = named(gate(GATE, TOLL), newer, asked)
    assert [a.id for a in one.actors] == ["XNO"]
    assert tuple(map(str, one.notes)) == ("Only part of the words that were asked to go: “on foot or”.",)


def test_a_word_that_was_asked_to_go_takes_the_small_words_beside_it_along() -> None:
    paragraph = "3. Each keeper shall take the painful measures that the town has not refused."
    older = gate(GATE, paragraph)
    asked = request(Edit.DELETE, "Article 1(3)", "painful", stance=Stance.DELETE)
    newer = gate(GATE, paragraph.replace("the painful ", ""))
    assert [one.words for _, one in named(older, newer, asked)] == [("the painful",)]
    denied = request(Edit.DELETE, "Article 1(3)", "refused", stance=Stance.DELETE)
    assert named(older, gate(GATE, paragraph.replace(" not refused", "")), denied) == []


def test_an_option_that_was_asked_to_go_and_stands_alone_is_the_contrary() -> None:
    newer = gate(RIVALS[0], COIN)
    asked = paper(
        block("1", "Norhaven", f"1. Option A: “Toll” DELETE.\nOption B: {SONG}")
        + block("1", "Mirandel", WORDING, "Mirandel prefers Option A.")
        + block("1", "Kestria", WORDING, "Kestria prefers Option B.")
    )
    found = named(gate(*RIVALS), newer, asked)
    labels = [(change, one) for change, one in found if change.kind is ChangeKind.OPTION]
    assert against(labels) == {"XNO", "XKE"}
    assert authors(labels) == {"XMI"}
    assert "XNO" not in authors(found)


def test_options_that_all_stand_say_nothing() -> None:
    asked = paper(block("1", "Norhaven", f"1. Option A: “Toll” DELETE.\nOption B: {SONG}"))
    assert named(gate(*RIVALS), gate(*RIVALS[:2], f"Option B: {SONG} at noon"), asked) == []


def test_a_verdict_on_an_option_or_on_words_is_a_request() -> None:
    bracketed = TOLL.replace("on foot or by boat", "[on foot or by boat]")
    older = gate(*RIVALS, bracketed)
    asked = paper(
        block("1", "Norhaven", WORDING, "Option B is not recommended because it is long.")
        + block("1", "Kestria", WORDING, "Kestria does not say that Option B is not recommended.")
        + block("1", "Mirandel", TOLL, "The phrase “on foot or by boat” is an unnecessary addition.")
    )
    found = named(older, gate(*RIVALS[:2], TOLL.replace("on foot or by boat ", "")), asked)
    assert authors(found) == {"XNO", "XMI"}
    assert against(found) == set()
    assert "XMI" in against(named(older, gate(*RIVALS, TOLL), asked))


def test_a_provision_to_be_left_as_it_is() -> None:
    asked = paper(block("1", "Norhaven", GATE, "PARAGRAPH 2 leave as is."))
    assert against(named(gate(GATE, TOLL), gate(GATE, TOLL.replace("by boat", "by sledge")), asked)) == {"XNO"}
    assert named(gate(GATE, TOLL), gate(GATE.replace("dawn", "noon"), TOLL), asked) == []


def test_a_phrase_that_a_paragraph_should_read() -> None:
    asked = paper(
        block("1", "Norhaven", TOLL, "This paragraph should read “a toll of copper coins”.")
        + block("1", "Kestria", TOLL, "This paragraph should read “from travellers who come on foot”.")
    )
    found = named(gate(GATE, TOLL), gate(GATE, TOLL.replace("A toll", "A toll of copper coins")), asked)
    assert authors(found) == {"XNO"}
    assert against(found) == set()
    turned = named(gate(GATE, TOLL), gate(GATE, TOLL.replace("come on foot", "arrive on foot")), asked)
    assert against(turned) == {"XKE"}


def test_words_to_be_kept_that_went_with_their_paragraph() -> None:
    asked = paper(block("1", "Norhaven", TOLL, "Norhaven wishes to retain “on foot or by boat”."))
    ((_, one),) = named(gate(GATE, TOLL), gate(GATE), asked)
    assert one.opposite
    assert one.notes
    moved = gate(GATE.replace("at dusk", "at dusk to all who come on foot or by boat"))
    assert named(gate(GATE, TOLL), moved, asked) == []


def test_what_a_text_should_exclude_is_not_asked_to_go_where_the_text_excludes_it() -> None:
    asked = paper(block("1", "Norhaven", GATE, "In paragraph 2 the definition should exclude “royal barges”."))
    named_barges = "2. A ferry is any boat, raft or royal barges that carry folk for a coin."
    not_barges = "2. A ferry is any boat or raft that carries folk for a coin, but not royal barges."
    assert authors(
        named(gate(GATE, named_barges), gate(GATE, named_barges.replace(" or royal barges", "")), asked)
    ) == {"XNO"}
    assert named(gate(GATE, not_barges), gate(GATE, not_barges.replace(", but not royal barges", "")), asked) == []


RESTATED_TOLL = "2. A toll of [copper] coins may be taken [by day] under article 7 from travellers on foot."


def bracketing(older: Draft, newer: Draft, asked: str) -> list[str]:
    """Who is named for each change of brackets, with the note."""
    found = named(older, newer, paper(block("1", "Norhaven", asked)))
    return [
        f"{one.actors[0].id}: {one.notes[0]}"
        for change, one in found
        if change.kind is ChangeKind.BRACKETING and one.notes
    ]


def test_brackets_lifted_from_a_paragraph_that_stands_as_it_was_given() -> None:
    given = "2. A toll of copper coins may be taken under article 7 from travellers on foot."
    older, newer = gate(GATE, RESTATED_TOLL), gate(GATE, given.replace("7", "8"))
    told = "XNO: The provision now stands, brackets and all, as the proposal gives it."
    assert bracketing(older, newer, given)[:2] == [told, told]


def test_brackets_of_a_paragraph_that_stands_otherwise_than_it_was_given_name_nobody() -> None:
    given = "2. A toll of copper coins may be taken under article 7 from travellers on foot."
    for newer in (
        "2. A toll of copper coins may be taken by day under article 7 from travellers on foot.",
        "2. A toll of copper coins may be taken under article 7 from [travellers] on foot.",
    ):
        assert bracketing(gate(GATE, RESTATED_TOLL), gate(GATE, newer), given) == []
    bare = RESTATED_TOLL.replace("[", "").replace("]", "").replace("travellers", "barefoot pilgrims")
    assert bracketing(gate(GATE, RESTATED_TOLL), gate(GATE, bare.replace("copper", "[copper]")), bare) == []
    as_before = given.replace("copper", "[copper]").replace("taken", "taken [by day]")
    assert bracketing(gate(GATE, RESTATED_TOLL), gate(GATE, RESTATED_TOLL.replace("foot", "[foot]")), as_before) == []


def test_brackets_elsewhere_in_an_article_are_not_those_of_the_paragraph_given() -> None:
    given = "2. A toll of copper coins may be taken under article 7 from travellers on foot."
    older, newer = gate(GATE.replace("dawn", "[dawn]"), RESTATED_TOLL), gate(GATE, given)
    found = named(older, newer, paper(block("1", "Norhaven", given)))
    first = older.provisions[1].id
    assert all(change.older is None or change.older.provision != first for change, _ in found)


def test_a_paragraph_given_with_its_brackets_asks_for_none_of_them_to_go() -> None:
    whole = "2. [A toll of copper coins may be taken from travellers on foot by night.]"
    newer = gate(GATE, "2. [A toll of copper coins may be taken from travellers on foot by night].")
    assert named(gate(GATE, whole), newer, paper(block("1", "Norhaven", whole))) == []


def test_brackets_lifted_from_another_paragraph_of_the_same_number_are_not_those_that_were_given() -> None:
    coins, boats = "A toll of copper coins may be taken from travellers.", "A boat waits at the pier until noon."
    older = gate(GATE, f"2. {coins}", f"3. {boats.replace('.', ' [or until the tide turns in winter].')}")
    newer = gate(GATE, "2. Lamps are lit at every corner of the town.", f"3. {coins}", f"4. {boats}")
    assert bracketing(older, newer, f"2. {coins}") == []


def test_of_a_paragraph_that_was_parted_no_brackets_are_as_they_were_given() -> None:
    both = "2. A toll of [copper] coins may be taken from travellers on foot at noon. No toll is taken at night."
    older = gate(GATE, both)
    newer = gate(
        GATE,
        "2. A toll of copper coins may be taken from travellers on foot at noon.",
        "3. No toll is taken at night.",
    )
    assert bracketing(older, newer, both.replace("[copper]", "copper")) == []
