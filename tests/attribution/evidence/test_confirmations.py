"""What a person said of who asked: on its own pair, on the drafts imported again, and between other drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.attribute import attribute
from app.attribution.evidence.actor_ranking import Ranking
from app.attribution.evidence.confirmations import ConfirmationContext, changes_under, explain_unfounded, set_aside
from app.attribution.evidence.confirmations import apply_confirmations as settled_in
from app.comparison.compare import compare
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.confirmations import Confirmation, DraftName, Verdict
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import EvidenceKind, Review
from app.treaty.reading import apply_reading
from tests.attribution.made import REGISTER, block, draft, paper

GATES = "1. Each Party shall keep every gate in good order and close it at dusk without delay."
LOCKED = "1. Each Party shall keep every gate and padlock in good order and close it at dusk without delay."
TOLLS = "2. No toll is taken from those who travel by foot across the border."
KEYS = "3. The keeper hands over the iron keys of the northern tower every morning."
PAPER = paper(block("4", "Norhaven", LOCKED, "Gates that are only closed do not hold.") + block("4", "Kestria", LOCKED))


def named(label: str, *paragraphs: str, sha256: str = ""):
    """A draft of one article; its hash is its label unless another one is said."""
    return replace(draft({"Article 4": paragraphs}, label=label), sha256=sha256 or label * 8)


def standing(older, newer, order=()):
    before, after = apply_reading(older), apply_reading(newer)
    comparison = compare(before.draft, after.draft)
    found = attribute(comparison, before.draft, after.draft, [PAPER], REGISTER)
    names = [DraftName(one.sha256, one.label) for one in (order or (older, newer))]
    return ConfirmationContext(comparison, before, after, names), found


def settled(found, words, stands, papers=()):
    """What is left of what was found after what a person said, in the English order."""
    return settled_in(found, words, stands, Ranking(REGISTER, "en"), papers)


def word(stands, change, attribution, verdict=Verdict.CONFIRMED, **more):
    facts = {
        "wording": next((a.wording for p in PAPER.proposals for a in p.asks if a.id == attribution.asked.ask), ""),
        **more,
    }
    return Confirmation(
        verdict,
        change.kind,
        *stands.names,
        *stands.anchors[change.id],
        attribution,
        **facts,
    )


def entry(actor: str = "XMI", quote: str = "as minuted") -> Attribution:
    asked = Evidence(EvidenceKind.ENTRY, "Minutes", "item 3", quote, "", "")
    return Attribution("?", (ActorRef(actor, actor),), "proponent", Stance.PROPOSE, Link.ASSERTED, 1.0, asked)


def only(stands, words):
    """The one change that has these words on a side."""
    (found,) = [c for c in stands.changes if any(s and s.text.strip() == words for s in (c.older, c.newer))]
    return found


def of(attributions, actor):
    """The first attribution of an actor."""
    return next(one for one in attributions if one.actors[0].id == actor)


def said(attributions, change):
    return [(one.actors[0].id, one.link.value) for one in attributions if one.change == change.id]


ZERO, ONE = named("zero", GATES, TOLLS), named("one", LOCKED, TOLLS)


def test_what_was_matched_and_is_confirmed_is_asserted_and_the_other_stays_matched():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    assert said(found, change) == [("XKE", "matched"), ("XNO", "matched")]
    kestria = next(one for one in found if one.actors[0].id == "XKE")
    told = word(stands, change, kestria, author="the rapporteur", date="2030-02-02", note="from the floor")
    after = settled(found, [told], stands, [PAPER])
    assert said(after, change) == [("XKE", "asserted"), ("XNO", "matched")]
    assert after[0].score == 1.0
    assert after[0].asked == kestria.asked
    assert tuple(map(str, after[0].notes)) == ("Confirmed by the rapporteur, 2030-02-02.", "from the floor")
    assert settled(found, [], stands, [PAPER]) == found


def test_brackets_that_went_are_not_those_that_came():
    bracketed = named("one", GATES.replace("without delay", "[without delay]"), TOLLS)
    stands, _ = standing(ZERO, bracketed)
    told = word(stands, stands.changes[0], entry(), Verdict.REJECTED)
    assert stands.changes[0].older is None
    stands, found = standing(bracketed, named("two", GATES, TOLLS))
    assert stands.changes[0].kind is told.kind
    assert settled(found, [told], stands) == found


def test_a_rejected_ask_names_nobody_and_of_two_words_the_later_counts():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    no = word(stands, change, of(found, "XNO"), Verdict.REJECTED)
    yes = word(stands, change, of(found, "XNO"))
    assert said(settled(found, [no], stands, [PAPER]), change) == [("XKE", "matched")]
    assert said(settled(found, [no, yes], stands, [PAPER]), change) == [("XNO", "asserted"), ("XKE", "matched")]
    assert said(settled(found, [yes, no], stands, [PAPER]), change) == [("XKE", "matched")]
    assert said(settled(found, [yes, yes], stands, [PAPER]), change) == [("XNO", "asserted"), ("XKE", "matched")]


def test_what_a_person_rejected_is_set_aside_until_they_say_otherwise():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    no = word(stands, change, of(found, "XNO"), Verdict.REJECTED)
    yes = word(stands, change, of(found, "XNO"))
    assert set_aside(found, [], stands, [PAPER]) == ()
    assert set_aside(found, [no], stands, [PAPER]) == (of(found, "XNO"),)
    assert set_aside(found, [no, yes], stands, [PAPER]) == ()
    assert set_aside(found, [yes, no], stands, [PAPER]) == (of(found, "XNO"),)


def test_who_asked_for_the_contrary_is_another_attribution_of_the_same_ask():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    against = replace(of(found, "XNO"), opposite=True)
    told = word(stands, change, against, Verdict.REJECTED)
    assert said(settled([*found, against], [told], stands, [PAPER]), change) == [("XKE", "matched"), ("XNO", "matched")]


def test_an_entry_stands_beside_what_was_matched_and_two_entries_stand_apart():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    told = [word(stands, change, entry()), word(stands, change, entry(quote="said in the lobby"))]
    after = settled(found, told, stands, [PAPER])
    assert said(after, change) == [("XMI", "asserted"), ("XMI", "asserted"), ("XKE", "matched"), ("XNO", "matched")]
    assert tuple(map(str, after[0].notes)) == ("Confirmed by a person.",)
    gone = [word(stands, change, entry(), Verdict.REJECTED)]
    assert len(settled(found, [*told, *gone], stands, [PAPER])) == 3


def test_an_ask_read_anew_from_another_file_is_known_by_its_actors_and_wording():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    renamed = replace(of(found, "XNO"), asked=replace(of(found, "XNO").asked, ask="other-1.1", proposal="other-1"))
    told = word(stands, change, renamed, Verdict.REJECTED, wording=LOCKED.removeprefix("1. "))
    assert said(settled(found, [told], stands, [PAPER]), change) == [("XKE", "matched")]
    other = replace(told, wording="Something else entirely.")
    assert settled(found, [other], stands, [PAPER]) == found


def test_the_drafts_imported_again_from_other_files_bear_what_was_said():
    stands, found = standing(ZERO, ONE)
    told = word(stands, only(stands, "and padlock"), of(found, "XNO"))
    again, fresh = standing(replace(ZERO, sha256="new"), replace(ONE, sha256="newer"))
    assert said(settled(fresh, [told], again, [PAPER]), only(again, "and padlock"))[0] == ("XNO", "asserted")


def test_of_two_like_changes_in_drafts_imported_again_the_nearer_bears_it():
    twice = "1. The guard who opens the gate may rest and the guard who opens the gate may rest."
    edited = twice.replace("may rest", "may not rest")
    older, newer = named("zero", twice), named("one", edited)
    stands, _ = standing(older, newer)
    first, second = stands.changes
    assert (first.newer.text, second.newer.text) == ("not ", "not ")
    told = word(stands, second, entry())
    again, _ = standing(replace(older, sha256="x"), replace(newer, sha256="y"))
    assert [one.change for one in settled([], [told], again)] == [again.changes[1].id]
    between = replace(told, newer=replace(told.newer, start=(first.newer.start + second.newer.start) // 2))
    middle = (first.newer.start + second.newer.start) / 2
    assert between.newer.start == middle, "the test needs a middle"
    assert settled([], [between], again) == ()


def test_a_later_draft_with_the_same_words_bears_it_and_says_where_it_was_said():
    two = named("two", LOCKED.replace("at dusk", "at nightfall"), TOLLS)
    stands, found = standing(ZERO, ONE)
    told = word(stands, only(stands, "and padlock"), of(found, "XNO"), author="A. Clerk")
    later, fresh = standing(ZERO, two, (ZERO, ONE, two))
    after = settled(fresh, [told], later, [PAPER])
    assert said(after, only(later, "and padlock"))[0] == ("XNO", "asserted")
    assert tuple(map(str, after[0].notes)) == ("Confirmed by A. Clerk between “zero” and “one”, of the same words.",)


def test_words_that_were_taken_out_and_put_back_are_not_borne_by_who_first_asked_for_them():
    two, three = named("two", GATES, TOLLS), named("three", LOCKED, TOLLS)
    order = (ZERO, ONE, two, three)
    stands, _ = standing(ZERO, ONE)
    told = word(stands, only(stands, "and padlock"), entry())
    back, _ = standing(two, three, order)
    assert settled([], [told], back) == ()
    whole, _ = standing(ZERO, three, order)
    assert len(settled([], [told], whole)) == 1
    unknown, _ = standing(ZERO, three, (ZERO, three))
    assert settled([], [told], unknown) == ()


def test_words_that_went_are_borne_between_earlier_and_later_drafts_but_not_when_they_come_again():
    two, three = named("two", GATES, TOLLS), named("three", LOCKED, TOLLS + " It is free.")
    order = (ONE, two, three)
    stands, _ = standing(ONE, two)
    told = word(stands, only(stands, "and padlock"), entry())
    back, _ = standing(two, three, order)
    assert settled([], [told], back) == ()
    first = named("first", LOCKED, TOLLS.replace("foot", "mule"))
    wide, _ = standing(first, two, (first, ONE, two))
    assert [one.change for one in settled([], [told], wide)] == [only(wide, "and padlock").id]


def test_the_same_few_words_elsewhere_bear_nothing():
    stands, _ = standing(
        named("zero", GATES, TOLLS), named("one", GATES, TOLLS.replace("foot across", "foot freely across"))
    )
    told = word(stands, only(stands, "freely"), entry())
    other = named("two", GATES.replace("in good order", "freely in good order"), TOLLS)
    later, _ = standing(ZERO, other, (ZERO, ONE, other))
    assert len(later.changes) == 1
    assert settled([], [told], later) == ()
    no = replace(told, verdict=Verdict.REJECTED)
    found = [replace(entry(), change=later.changes[0].id)]
    assert settled(found, [no], later) == tuple(found)


def test_a_whole_new_paragraph_is_known_by_its_words_where_it_stands_once():
    stands, _ = standing(named("zero", GATES), named("one", GATES, KEYS.replace("3.", "2.")))
    (change,) = stands.changes
    told = word(stands, change, entry())
    zero, one = (DraftName(x.sha256, x.label) for x in (ZERO, ONE))
    two = named("two", GATES, TOLLS, KEYS)
    later, _ = standing(ZERO, two)
    later = replace(later, order=(zero, one, DraftName(two.sha256, "two")))
    (new,) = later.changes
    assert [one.change for one in settled([], [told], later)] == [new.id]
    twice = named("two", GATES, TOLLS, KEYS, KEYS.replace("3.", "4."))
    doubled, _ = standing(ZERO, twice)
    doubled = replace(doubled, order=later.order)
    assert len(doubled.changes) == 2
    assert settled([], [told], doubled) == ()


def test_a_short_new_paragraph_is_not_known_by_its_words():
    stands, _ = standing(named("zero", GATES), named("one", GATES, "2. Gates stay."))
    told = word(stands, stands.changes[0], entry())
    two = named("two", GATES, TOLLS, "3. Gates stay.")
    later, _ = standing(ZERO, two, (ZERO, ONE, two))
    assert settled([], [told], later) == ()


def test_in_the_pair_where_it_was_said_it_stands_on_its_own_place_alone():
    older = named("zero", GATES, TOLLS)
    newer = named("one", GATES.replace("in good", "always in good"), TOLLS.replace("is taken", "is always taken"))
    stands, _ = standing(older, newer)
    first, second = stands.changes
    told = word(stands, first, entry())
    assert [one.change for one in settled([], [told], stands)] == [first.id]
    assert second.newer.text == first.newer.text


def test_the_anchor_names_the_stored_words_with_what_stands_around_them():
    stands, _ = standing(ZERO, ONE)
    gone, anchor = stands.anchors[only(stands, "and padlock").id]
    stored = ONE.by_id()[anchor.provision].text
    assert stored[anchor.start : anchor.end] == anchor.quote == "and padlock "
    assert (anchor.before, anchor.after) == ("Party shall keep every gate", "in good order and close")
    assert anchor.address == "Article 4(1)"
    assert anchor.partner == anchor.provision
    assert gone is None


@pytest.mark.parametrize("field", ["heading", "number"])
def test_headings_and_numbers_are_anchored_too(field):
    stands, _ = standing(ZERO, ONE)
    provision = stands.newer.draft.provisions[0 if field == "heading" else 1]
    text = getattr(provision, field)
    side = replace(only(stands, "and padlock").newer, provision=provision.id, field=field, start=0, end=0, text="")
    changed = replace(stands.changes[0], newer=side)
    anchors = replace(stands, comparison=replace(stands.comparison, changes=(changed,))).anchors
    _, anchor = anchors[changed.id]
    assert (anchor.start, anchor.end, anchor.after) == (0, 0, text)


def test_what_the_draft_marks_stays_marked_and_says_that_it_was_confirmed():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    tag = replace(found[0], link=Link.MARKED, asked=replace(found[0].asked, kind=EvidenceKind.TAG, ask=""))
    told = word(stands, change, tag, note="as tagged")
    (after, *_) = settled([tag, *found[1:]], [told], stands, [PAPER])
    assert (after.link, tuple(map(str, after.notes))) == (Link.MARKED, ("Confirmed by a person.", "as tagged"))
    gone = settled([tag], [word(stands, change, tag, Verdict.REJECTED)], stands, [PAPER])
    assert gone == ()


def test_the_same_words_in_another_provision_of_a_later_draft_bear_nothing():
    # What came into the first paragraph went again; the same words came into the second, beside the same words.
    lent = "2. Each Party shall keep every gate in good order and paint it blue."
    older = named("zero", GATES, lent)
    first, second = named("one", LOCKED, lent), named("two", GATES, lent.replace("gate in", "gate and padlock in"))
    stands, _ = standing(older, first)
    told = word(stands, only(stands, "and padlock"), entry())
    later, _ = standing(older, second, (older, first, second))
    assert len(later.changes) == 1
    assert settled([], [told], later) == ()
    other = replace(older, sha256="another", label="before")
    earlier, _ = standing(other, second, (other, older, first, second))
    assert settled([], [told], earlier) == ()
    kept, _ = standing(other, named("two", LOCKED, lent), (other, older, first, second))
    assert len(settled([], [told], kept)) == 1


def test_other_words_at_the_same_place_of_a_later_draft_bear_nothing():
    stands, _ = standing(ZERO, ONE)
    told = word(stands, only(stands, "and padlock"), entry())
    two = named("two", LOCKED.replace("padlock", "chain"), TOLLS)
    later, _ = standing(ZERO, two, (ZERO, ONE, two))
    assert settled([], [told], later) == ()


def since(proposal_of, **facts):
    """The paper after a person reviewed the proposal of an actor in it."""
    blocks = [replace(p, **facts) if p.actors[0].id == proposal_of else p for p in PAPER.proposals]
    return replace(PAPER, proposals=tuple(blocks))


def found_in(papers):
    before, after = apply_reading(ZERO), apply_reading(ONE)
    comparison = compare(before.draft, after.draft)
    return attribute(comparison, before.draft, after.draft, [paper.evident() for paper in papers], REGISTER)


def test_a_confirmation_names_who_asks_now_when_the_proposal_was_put_right_since():
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    told = word(stands, change, of(found, "XNO"))
    right = [since("XNO", actors=(ActorRef("XMI", "Mirandel"),), role="facilitator")]
    after = settled(found_in(right), [told], stands, right)
    assert said(after, change) == [("XMI", "asserted"), ("XKE", "matched")]
    assert after[0].role == "facilitator"
    assert explain_unfounded([told], stands, right) == ()


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"review": Review.REJECTED}, "was rejected."),
        ({"asks": ()}, "was put right and asks this no longer."),
        ({"actors": ()}, "was put right and has no proponent any longer."),
    ],
)
def test_a_confirmation_of_what_is_asked_no_longer_names_nobody_and_it_is_said(facts, why):
    stands, found = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    told = word(stands, change, of(found, "XNO"))
    left = [attribution for attribution in found if attribution.actors[0].id != "XNO"]
    now = since("XNO", **facts)
    assert said(settled(left, [told], stands, [now]), change) == [("XKE", "matched")]
    (sentence,) = explain_unfounded([told, told], stands, [now])
    assert str(sentence).startswith("A confirmation at Article 4(1) names nobody: its proposal in “")
    assert str(sentence).endswith(why)
    other, _ = standing(named("before", TOLLS), named("after", TOLLS, "2. Gates stay."))
    assert explain_unfounded([told], other, [now]) == ()


def test_a_rejected_ask_stays_rejected_when_its_proposal_is_rejected_too():
    stands, found = standing(ZERO, ONE)
    no = word(stands, only(stands, "and padlock"), of(found, "XNO"), Verdict.REJECTED)
    gone = since("XNO", review=Review.REJECTED)
    assert explain_unfounded([no], stands, [gone]) == ()
    assert [one.actors[0].id for one in settled(found, [no], stands, [gone])] == ["XKE"]


@pytest.mark.parametrize(
    ("asked", "opposite", "stance"),
    [
        (Stance.PROPOSE, False, Stance.RETAIN),
        (Stance.OPPOSE, False, Stance.OPPOSE),
        (Stance.OPPOSE, True, Stance.RETAIN),
    ],
)
def test_the_stance_is_that_of_the_ask_where_it_takes_the_other_side_now(asked, opposite, stance):
    stands, found = standing(ZERO, ONE)
    kept = replace(of(found, "XNO"), stance=Stance.RETAIN, opposite=opposite)
    proposal = next(p for p in PAPER.proposals if p.actors[0].id == "XNO")
    now = since("XNO", asks=tuple(replace(ask, stance=asked) for ask in proposal.asks))
    after = settled([], [word(stands, only(stands, "and padlock"), kept)], stands, [now])
    assert [one.stance for one in after] == [stance]


def test_words_that_went_say_where_they_stood():
    stands, _ = standing(ONE, ZERO)
    asks = PAPER.proposals[0].asks
    asked = Evidence(EvidenceKind.PROPOSAL, "p.txt", "", "", "", "", PAPER.proposals[0].id, asks[0].id)
    told = word(stands, only(stands, "and padlock"), replace(entry(), asked=asked))
    rejected = since(PAPER.proposals[0].actors[0].id, review=Review.REJECTED)
    assert [*map(str, explain_unfounded([told], stands, [rejected]))] == [
        "A confirmation at Article 4(1) names nobody: its proposal in “p.txt” was rejected."
    ]


def test_the_changes_for_which_a_word_speaks_are_known_and_none_where_its_words_do_not_stand():
    stands, _ = standing(ZERO, ONE)
    change = only(stands, "and padlock")
    told = word(stands, change, entry())
    assert changes_under(told, stands) == (change.id,)
    two = named("two", LOCKED.replace("padlock", "chain"), TOLLS)
    later, _ = standing(ZERO, two, (ZERO, ONE, two))
    assert changes_under(told, later) == ()
