"""The smallest edit: what an ask asks, laid on a draft in which other things changed too; and what cannot be laid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.amendments.smallest_edit import AmendmentBuilder
from app.attribution.fates.fates import fates
from app.attribution.words.draft_alignment import index_draft
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.treaty.amendments import AmendmentOutcome, AskedAmendment, ProvisionEdit, StretchKind
from app.treaty.marks import ActorRef, Bracket, Marks, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper
from tests.attribution.made import draft

GATE = "1. Each State shall keep the gate of its harbour open by day."
BELL = "2. The keeper shall ring the bell of the harbour at dusk and at dawn, as long as the fog is thick."
TOLL = "3. The toll is paid on foot or by boat at the quay."
BASE = draft(
    {"Article 4": [GATE, BELL, TOLL], "Article 5": ["The bridge belongs to nobody but the ferryman."]}, label="zero"
)
SHOWN = {StretchKind.KEPT: "{}", StretchKind.OUT: "⟨-{}⟩", StretchKind.IN: "⟨+{}⟩"}


def later(*paragraphs: str, number: str = "Article 4", **more: list[str]):
    rest = {"Article 5": ["The bridge belongs to nobody but the ferryman."], **more}
    return draft({number: list(paragraphs), **rest}, label="rev1")


def bracketed(shown, start: int, end: int):
    """The draft with a bracket over a range of its first paragraph."""
    marked = replace(shown.provisions[1], marks=Marks((Bracket(start, end, 1),)))
    return replace(shown, provisions=(shown.provisions[0], marked, *shown.provisions[2:]))


def asked(edit: Edit, address: str, wording: str = "", anchor: str = "", text: str = "") -> Proposal:
    ask = Ask("a1", edit, Stance.PROPOSE, address, wording, anchor, text, "page 1", EvidenceKind.PROPOSAL)
    who = (ActorRef("XNO", "Norhaven"),)
    return Proposal("p1", who, "proponent", address.partition("(")[0], "paper", "page 1", "", "zero", (ask,), "", text)


def amendment(proposal: Proposal, shown=None, base=BASE) -> AskedAmendment:
    shown = base if shown is None else shown
    comparison = compare(base, shown)
    series = (base,) if shown is base else (base, shown)
    papers = (ProposalPaper("paper", "", "", (proposal,)),)
    one, *_ = fates(series, papers, lambda *_: comparison)
    made = AmendmentBuilder(index_draft(index_provisions(base)), index_draft(index_provisions(shown)), comparison)
    return made.amendment(proposal, proposal.asks[0], one.present("rev1"))


def told(found: AskedAmendment, whole: bool = False) -> list[str]:
    return [
        f"{one.address}: {''.join(SHOWN[part.part].format(part.text) for part in one.stretches)}"
        for one in (found.whole if whole else found.asked)
    ]


RESTATED = GATE.replace("open by day", "open by day and by night")[3:]


def test_a_restated_paragraph_on_the_draft_it_speaks_to():
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED))
    assert found.laying is AmendmentOutcome.LAID
    assert told(found) == ["Article 4(1): Each State shall keep the gate of its harbour open by day⟨+ and by night⟩."]
    (step,) = found.asked[0].steps
    assert (step.out, step.into, step.after) == ("", "and by night", "day")


def test_what_others_changed_meanwhile_stays_and_our_whole_wording_would_undo_it():
    shown = later(GATE.replace("Each State", "Each coastal State"), BELL, TOLL, number="Article 7")
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED), shown)
    assert told(found) == [
        "Article 7(1): Each coastal State shall keep the gate of its harbour open by day⟨+ and by night⟩."
    ]
    assert told(found, whole=True) == [
        "Article 7(1): Each ⟨-coastal ⟩State shall keep the gate of its harbour open by day⟨+ and by night⟩."
    ]


def test_words_that_stand_in_brackets_are_freed_of_them():
    text = GATE.replace("open by day", "open by day [and by night]")
    start = text.index("[") - len("1. ")
    shown = bracketed(later(text, BELL, TOLL), start, start + len("[and by night]"))
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED), shown)
    assert told(found) == [
        "Article 4(1): Each State shall keep the gate of its harbour open by day ⟨-[⟩and by night⟨-]⟩."
    ]


def test_brackets_round_more_than_our_words_are_told_and_not_laid():
    shown = later(f"1. [{GATE[3:].replace('open by day', 'open by day and by night')}]", BELL, TOLL)
    shown = bracketed(shown, 0, len(shown.provisions[1].text))
    assert amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED), shown).laying is AmendmentOutcome.BRACKETED


def test_other_words_of_the_chair_in_the_same_place_make_way():
    shown = later(GATE.replace("open by day", "open at noon"), BELL, TOLL)
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", GATE.replace("by day", "by night")[3:]), shown)
    assert told(found) == ["Article 4(1): Each State shall keep the gate of its harbour open ⟨-at noon⟩⟨+by night⟩."]


def test_words_that_others_put_in_at_the_same_place_stay_beside_ours():
    shown = later(GATE.replace("open by day", "open by day and free of charge"), BELL, TOLL)
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED), shown)
    assert told(found) == [
        "Article 4(1): Each State shall keep the gate of its harbour open by day ⟨+and by night ⟩and free of charge."
    ]


def test_what_is_taken_leaves_nothing_to_do():
    shown = later(GATE.replace("by day", "by day and by night"), BELL, TOLL)
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED), shown)
    assert (found.laying, found.asked, found.whole) == (AmendmentOutcome.DONE, (), ())


def test_what_stands_with_other_words_besides_is_done_too():
    shown = later(GATE.replace("by day", "by day and by night").replace("Each", "Each coastal"), BELL, TOLL)
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED), shown)
    assert found.laying is AmendmentOutcome.DONE


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("at dusk and", "⟨-at dusk and ⟩"),
        (", as long as the fog is thick", "⟨-, as long as the fog is thick⟩"),
        ("as long as the fog is thick.", "⟨- as long as the fog is thick.⟩"),
        ("The keeper", "⟨-The keeper ⟩"),
    ],
)
def test_words_that_are_to_go_go_with_their_space_and_their_signs(wording, expected):
    found = amendment(asked(Edit.DELETE, "Article 4(2)", wording))
    assert told(found) == [f"Article 4(2): {BELL[3:].replace(expected[2:-1], expected)}"]


def test_a_bracket_within_words_that_are_to_go_stays_with_its_other_half():
    base = draft({"Article 4": ["1. The keeper shall ring the bell [and blow the horn] of the harbour."]}, label="zero")
    found = amendment(asked(Edit.DELETE, "Article 4(1)", "blow the horn of the harbour"), base=base)
    assert told(found) == ["Article 4(1): The keeper shall ring the bell [and⟨- blow the horn⟩]⟨- of the harbour⟩."]
    found = amendment(asked(Edit.DELETE, "Article 4(1)", "[and"), base=base)
    assert told(found)[0].count("⟨-") == 1


def test_of_two_commas_one_goes_with_the_words_between():
    base = draft({"Article 4": ["1. The keeper, at dusk, shall ring the bell."]}, label="zero")
    found = amendment(asked(Edit.DELETE, "Article 4(1)", "at dusk"), base=base)
    assert told(found) == ["Article 4(1): The keeper, ⟨-at dusk, ⟩shall ring the bell."]


def test_a_provision_goes_with_all_that_stands_under_it_and_a_note_is_none():
    found = amendment(asked(Edit.DELETE, "Article 4"))
    assert [one.doing for one in found.asked] == [ProvisionEdit.STRIKE] * 3
    assert told(found)[0] == f"Article 4(1): ⟨-{GATE[3:]}⟩"
    gone = amendment(asked(Edit.DELETE, "Article 4(3)"), later(GATE, BELL, "3. Deleted."))
    assert gone.laying is AmendmentOutcome.DONE


def test_words_that_were_to_stay_and_are_gone_are_put_back():
    shown = later(GATE, BELL.replace("at dusk and ", ""), TOLL)
    found = amendment(asked(Edit.RETAIN, "Article 4(2)", "at dusk and at dawn"), shown)
    assert told(found) == [f"Article 4(2): {BELL[3:].replace('at dusk and ', '⟨+at dusk and ⟩')}"]


def test_words_that_were_to_stay_and_stand_need_nothing():
    assert amendment(asked(Edit.RETAIN, "Article 4(2)", "at dusk")).laying is AmendmentOutcome.DONE


def test_brackets_are_put_round_words_and_round_a_whole_paragraph():
    found = amendment(asked(Edit.BRACKET, "Article 4(2)", "at dusk"))
    assert told(found)[0].startswith("Article 4(2): The keeper shall ring the bell of the harbour ⟨+[⟩at dusk⟨+]⟩ and")
    found = amendment(asked(Edit.BRACKET, "Article 4(3)"))
    assert told(found) == [f"Article 4(3): ⟨+[⟩{TOLL[3:]}⟨+]⟩"]


def test_words_beside_others_stand_on_the_side_that_the_paper_says():
    behind = asked(Edit.INSERT, "Article 4(2)", "and the horn", "the bell", "add “and the horn” after “the bell”")
    assert told(amendment(behind))[0].startswith("Article 4(2): The keeper shall ring the bell ⟨+and the horn ⟩of")
    before = asked(Edit.INSERT, "Article 4(2)", "the horn and", "the bell", "add “the horn and” before “the bell”")
    assert told(amendment(before))[0].startswith("Article 4(2): The keeper shall ring ⟨+the horn and ⟩the bell of")
    unsaid = asked(Edit.INSERT, "Article 4(2)", ", the horn", "the bell")
    found = amendment(unsaid)
    assert told(found)[0].startswith("Article 4(2): The keeper shall ring the bell⟨+, the horn⟩ of")
    assert found.guessed_side


def test_words_instead_of_others():
    found = amendment(asked(Edit.REPLACE, "Article 4(2)", "lamp", "bell"))
    assert told(found)[0].startswith("Article 4(2): The keeper shall ring the ⟨-bell⟩⟨+lamp⟩ of the harbour")
    (step,) = found.asked[0].steps
    assert (step.out, step.into, step.after) == ("bell", "lamp", "")


def test_a_paragraph_replaced_without_an_anchor_loses_what_is_left_out():
    found = amendment(asked(Edit.REPLACE, "Article 4(3)", "The toll, is paid on foot or by horse at the quay"))
    assert told(found) == ["Article 4(3): The toll is paid on foot or by ⟨-boat⟩⟨+horse⟩ at the quay."]
    found = amendment(asked(Edit.REPLACE, "Article 4(3)", "The toll is paid at the quay."))
    assert told(found) == ["Article 4(3): The toll is paid ⟨-on foot or by boat ⟩at the quay."]
    assert amendment(asked(Edit.REPLACE, "Article 9(3)", "No toll is paid.")).laying is AmendmentOutcome.NOT_THERE


def test_a_piece_that_a_reason_quotes_replaces_no_paragraph_that_its_block_gives_anew():
    whole = asked(Edit.RESTATE, "Article 4(2)", BELL[3:].replace("bell", "horn"))
    piece = replace(asked(Edit.REPLACE, "Article 4(2)", "the horn of the tower").asks[0], kind=EvidenceKind.RATIONALE)
    both = replace(whole, asks=(piece, replace(whole.asks[0], id="a2")))
    assert amendment(both).laying is AmendmentOutcome.UNREADABLE
    long = replace(piece, wording="The keeper shall sound the horn of the tower at dusk and at dawn.")
    assert amendment(replace(both, asks=(long, both.asks[1]))).laying is AmendmentOutcome.LAID
    assert amendment(replace(both, asks=(piece,))).laying is AmendmentOutcome.LAID


def test_a_new_paragraph_and_a_new_article_are_put_in_where_they_would_stand():
    shown = later(GATE, BELL, TOLL, number="Article 7")
    found = amendment(asked(Edit.INSERT, "Article 4(9)", "Lanterns shall burn till dawn in every tower."), shown)
    (new,) = found.asked
    assert (new.doing, new.address, new.goal) == (ProvisionEdit.NEW, "Article 4(9)", "Article 7")
    found = amendment(
        asked(Edit.INSERT, "Article 4 bis", "Whales are counted each spring by the herring fleet."), shown
    )
    assert found.asked[0].goal == "Article 7"
    found = amendment(
        asked(Edit.INSERT, "Article 4(9)(a)", "Whales are counted each spring by the herring fleet."), shown
    )
    assert found.asked[0].goal == "Article 7"
    found = amendment(asked(Edit.INSERT, "Annex Z", "Whales are counted each spring by the herring fleet."), shown)
    assert found.asked[0].goal == ""


def test_a_new_paragraph_that_the_draft_has_otherwise_is_edited_and_one_word_for_word_is_done():
    asks = asked(Edit.INSERT, "Article 4(4)", "Lanterns shall burn till dawn in every tower of the harbour wall.")
    there = later(GATE, BELL, TOLL, "4. Lanterns shall burn till dawn in every tower.")
    assert told(amendment(asks, there)) == [
        "Article 4(4): Lanterns shall burn till dawn in every tower⟨+ of the harbour wall⟩."
    ]
    whole = later(GATE, BELL, TOLL, "4. Lanterns shall burn till dawn in every tower of the harbour wall.")
    assert amendment(asks, whole).laying is AmendmentOutcome.DONE


def test_a_new_paragraph_that_stands_as_an_option_is_bracketed():
    asks = asked(Edit.INSERT, "Article 4(4)", "Lanterns shall burn till dawn in every tower of the harbour wall.")
    there = later(GATE, BELL, TOLL, "4. Either:", f"Option A: {asks.asks[0].wording}", "Option B: No lanterns at all.")
    assert amendment(asks, there).laying is AmendmentOutcome.BRACKETED


def test_what_is_taken_but_for_a_few_words_is_asked_where_it_stands():
    added = "lanterns, torches, candles, mirrors, trumpets, drums, whistles and barrels"
    shown = later(GATE, BELL.replace("the bell", f"the bell, {added.replace('drums, ', '')},"), TOLL)
    asks = asked(Edit.RESTATE, "Article 4(2)", BELL.replace("the bell", f"the bell, {added},")[3:])
    found = amendment(asks, shown)
    assert found.laying is AmendmentOutcome.LAID
    assert "trumpets, ⟨+drums, ⟩whistles" in told(found)[0]


def test_a_paragraph_is_moved_and_keeps_its_words():
    found = amendment(asked(Edit.MOVE, "Article 4(3)", "", "Article 5"))
    (moved,) = found.asked
    assert (moved.doing, moved.address, moved.goal) == (ProvisionEdit.MOVE, "Article 4(3)", "Article 5")
    assert amendment(asked(Edit.MOVE, "Article 8(3)", "", "Article 5")).laying is AmendmentOutcome.NOT_THERE
    gone = later(GATE, BELL)
    assert amendment(asked(Edit.MOVE, "Article 4(3)", "", "Article 5"), gone).laying is AmendmentOutcome.GONE


OPTIONS = draft(
    {
        "Article 4": [
            "1. The fee is as follows:",
            "Option A: The fee of the bridge is a coin of the harbour.",
            "Option B: Every boat owes a song to the harbour master.",
        ]
    },
    label="zero",
)


def test_an_option_stands_alone_when_its_rivals_go():
    found = amendment(asked(Edit.SUPPORT, "Article 4(1), Option A"), base=OPTIONS)
    assert told(found) == ["Article 4(1), Option B: ⟨-Every boat owes a song to the harbour master.⟩"]


def test_an_option_that_is_gone_is_put_back_and_what_was_chosen_goes():
    shown = draft(
        {"Article 4": ["1. The fee is as follows:", "Option B: Every boat owes a song to the harbour master."]},
        label="rev1",
    )
    found = amendment(asked(Edit.SUPPORT, "Article 4(1), Option A"), shown, OPTIONS)
    assert [one.doing for one in found.asked] == [ProvisionEdit.NEW, ProvisionEdit.STRIKE]
    assert told(found)[0] == "Article 4(1), Option A: ⟨+The fee of the bridge is a coin of the harbour.⟩"


def test_a_wording_of_an_option_that_is_gone_can_still_stand_in_its_place():
    base = draft(
        {
            "Article 4": [
                "1. The fee of the bridge is shown on a board.",
                "Option A: The fee of the bridge is a coin of the harbour.",
                "Option B: Every boat owes a song.",
            ]
        },
        label="zero",
    )
    shown = draft({"Article 4": ["1. The fee of the bridge is shown on a board."]}, label="rev1")
    wording = "The fee of the bridge is a coin of silver of the harbour."
    found = amendment(asked(Edit.RESTATE, "Article 4(1), Option A", wording), shown, base)
    assert found.laying is AmendmentOutcome.GONE
    assert told(found, whole=True)[0].startswith("Article 4(1): The fee of the bridge is")


@pytest.mark.parametrize(
    ("proposal", "laying"),
    [
        (asked(Edit.QUESTION, "Article 4(1)", "Why by day?"), AmendmentOutcome.ASKS_NOTHING),
        (asked(Edit.NOTE, "Article 4(1)"), AmendmentOutcome.ASKS_NOTHING),
        (asked(Edit.DELETE, "Article 4(1)", "by candlelight"), AmendmentOutcome.NOT_THERE),
        (asked(Edit.RESTATE, "Article 4(1)", GATE[3:]), AmendmentOutcome.UNREADABLE),
        (asked(Edit.INSERT, "Article 4(1)", GATE[3:]), AmendmentOutcome.DONE),
        (asked(Edit.RESTATE, "Article 4(1)", GATE.replace("State", "PartyState")[3:]), AmendmentOutcome.GLUED),
        (asked(Edit.RESTATE, "Article 4(2)", BELL.partition(", as")[0][3:]), AmendmentOutcome.LEFT_OUT),
        (asked(Edit.INSERT, "Article 4(1)"), AmendmentOutcome.ASKS_NOTHING),
    ],
)  # fmt: skip
def test_what_cannot_be_laid_is_told_with_its_reason(proposal, laying):
    found = amendment(proposal)
    assert (found.laying, found.asked) == (laying, ())


def test_what_a_restatement_leaves_out_at_its_end_is_told_and_stays():
    wording = "The keeper shall blow the horn of the harbour at dusk and at dawn"
    found = amendment(asked(Edit.RESTATE, "Article 4(2)", wording))
    assert found.passed_over == (", as long as the fog is thick.",)
    assert told(found)[0].endswith("at dusk and at dawn, as long as the fog is thick.")


def test_what_only_repeats_its_draft_asks_for_nothing_that_has_changed_since():
    shown = later(GATE.replace("by day", "by night"), BELL, TOLL)
    asks = asked(Edit.INSERT, "Article 4(1)", GATE[3:])
    found = amendment(asks, shown)
    assert found.laying is AmendmentOutcome.REPEATS
    assert told(found, whole=True) == [
        "Article 4(1): Each State shall keep the gate of its harbour open by ⟨-night⟩⟨+day⟩."
    ]


def test_edits_whose_place_is_gone_are_told_beside_those_that_are_laid():
    shown = later(
        GATE, "2. The keeper shall ring the bell of the harbour at dusk and at dawn. Whales, herring and the tide go "
        "their own way, and nobody counts the boats that leave without a pilot on a Sunday, be it Easter or not, nor "
        "those which come.", TOLL
    )  # fmt: skip
    wording = BELL.replace("bell", "horn").replace("fog", "mist")[3:]
    found = amendment(asked(Edit.RESTATE, "Article 4(2)", wording), shown)
    assert found.laying is AmendmentOutcome.LAID
    assert "⟨-bell⟩⟨+horn⟩" in told(found)[0]


def test_a_paragraph_that_is_gone_has_no_edit():
    shown = draft({"Article 5": ["The bridge belongs to nobody but the ferryman."]}, label="rev1")
    found = amendment(asked(Edit.RESTATE, "Article 4(1)", RESTATED), shown)
    assert (found.laying, found.asked, found.whole) == (AmendmentOutcome.GONE, (), ())


def test_opposition_to_the_words_of_another_is_no_amendment():
    proposal = asked(Edit.INSERT, "Article 4(3)", "by night")
    ask = replace(proposal.asks[0], stance=Stance.OPPOSE)
    assert amendment(replace(proposal, asks=(ask,))).laying is AmendmentOutcome.ASKS_NOTHING
