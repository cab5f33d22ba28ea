"""Fates over many drafts: only neighbours are compared, and what a step answered is told as long as it stands."""

from dataclasses import replace

import pytest

from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.attribution.fates.followed_drafts import DraftTrail
from app.attribution.fates.standing_answers import StepAnswers
from app.attribution.words.draft_alignment import align_compared
from app.attribution.words.index_cache import IndexCache
from app.comparison.compare import compare
from app.notation.marks.brackets import read_brackets
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Side
from app.treaty.fates import Fate
from app.treaty.marks import ActorRef, Marks, Stance
from app.treaty.proposals import Edit, EvidenceKind
from tests.attribution.made import REGISTER, draft, request

WELL = "Each village shall dig a well of stone, and shall keep the bucket dry in winter."
ROAD = "The road to the mill is mended by all who drive on it, in the week after the thaw."
FERRY = "A ferry crosses the river twice a day, unless ice or flood forbids it to the keeper."
BASE = {"Article 1": [f"1. {WELL}", f"2. {ROAD}"], "Article 2": [f"1. {FERRY}"]}


def marked(plain):
    found = read_brackets([p.text for p in plain.provisions])
    provisions = [replace(p, marks=Marks(text=tuple(over))) for p, over in zip(plain.provisions, found, strict=True)]
    return replace(plain, provisions=tuple(provisions))


def told(paper, *series):
    """The fates of the one ask of a paper, which speaks to the first text; and which drafts were compared, and asked
    who asked, in their order.
    """
    drafts = [marked(draft(articles, label=f"D{at}")) for at, articles in enumerate(series)]
    paper = replace(paper, proposals=tuple(replace(p, base="D0") for p in paper.proposals))
    compared, sought = [], []

    def comparing(older, newer):
        compared.append((older, newer))
        return compare(drafts[older], drafts[newer])

    def asking(older, newer, comparison):
        sought.append((older, newer))
        return attribute(comparison, drafts[older], drafts[newer], [paper], REGISTER)

    (one,) = fates(drafts, [paper], comparing, asking=asking)
    return one.fates, compared, sought


def changed(old, new, articles=BASE):
    found = {name: [row.replace(old, new) for row in rows] for name, rows in articles.items()}
    assert found != articles
    return found


LAMP = request(Edit.INSERT, "Article 2(1)", "under seven green lanterns", anchor="twice a day")
LIT = changed("twice a day", "twice a day under seven green lanterns")


def test_only_neighbours_are_compared_and_asked_of():
    found, compared, sought = told(LAMP, BASE, LIT, changed("dry", "dry and clean", LIT), LIT, BASE)
    assert [one.fate for one in found] == [Fate.TAKEN, Fate.TAKEN, Fate.TAKEN, Fate.DROPPED]
    assert compared == sought == [(0, 1), (1, 2), (2, 3), (3, 4)]


def test_drafts_before_the_one_that_was_asked_of_are_not_compared():
    drafts = [draft(rows, label=f"D{at}") for at, rows in enumerate((BASE, changed("dry", "clean"), BASE, LIT))]
    paper = replace(LAMP, proposals=tuple(replace(p, base="D2") for p in LAMP.proposals))
    compared = []

    def comparing(older, newer):
        compared.append((older, newer))
        return compare(drafts[older], drafts[newer])

    (one,) = fates(drafts, [paper], comparing)
    assert ([fate.fate for fate in one.fates], compared) == ([Fate.TAKEN], [(2, 3)])


def test_what_a_step_answered_names_its_change_as_long_as_it_stands():
    found, *_ = told(LAMP, BASE, LIT, changed("winter", "spring", LIT))
    assert [str(one.why) for one in found] == ["Taken: “under seven green lanterns”."] * 2


def test_what_was_answered_and_written_over_is_no_answer_any_more():
    half = request(Edit.RESTATE, "Article 2(1)", FERRY.replace("twice a day", "at dawn with copper bells and at noon"))
    came = changed("twice a day", "at dawn with copper bells")
    found, *_ = told(half, BASE, came, changed("at dawn with copper bells", "on market days", came))
    assert [one.fate for one in found] == [Fate.IN_PART, Fate.DROPPED]


@pytest.mark.parametrize("edit", [Edit.DELETE, Edit.RETAIN])
def test_words_that_left_and_came_back_stand(edit):
    paper = request(edit, "Article 1(1)", "of stone")
    away = changed(" of stone", "")
    found, *_ = told(paper, BASE, away, changed("dry", "clean", away), BASE)
    gone = (
        [Fate.TAKEN, Fate.TAKEN, Fate.DROPPED] if edit is Edit.DELETE else [Fate.NOT_TAKEN, Fate.NOT_TAKEN, Fate.TAKEN]
    )
    assert [one.fate for one in found] == gone


def test_a_provision_that_left_and_came_back_under_another_number_is_known():
    paper = request(Edit.DELETE, "Article 1(2)")
    without = {**BASE, "Article 1": BASE["Article 1"][:1]}
    back = {"Article 1": BASE["Article 1"][:1], "Article 2": [*BASE["Article 2"], f"2. {ROAD}"]}
    found, *_ = told(paper, BASE, without, back)
    assert [(one.fate, one.address) for one in found][1:] == [(Fate.DROPPED, "Article 2(2)")]


def test_an_ask_is_followed_through_a_move_and_a_new_number():
    moved = {"Article 1": BASE["Article 2"], "Article 2": [f"1. {ROAD}", f"2. {WELL}"]}
    paper = request(Edit.REPLACE, "Article 1(1)", "of fired brick", anchor="of stone")
    found, *_ = told(paper, BASE, moved, changed("of stone", "of fired brick", moved))
    assert [(one.fate, one.address) for one in found] == [
        (Fate.NOT_TAKEN, "Article 2(2)"),
        (Fate.TAKEN, "Article 2(2)"),
    ]


def test_brackets_that_were_lifted_again_are_no_answer():
    paper = request(Edit.BRACKET, "Article 1(1)", "of stone")
    held = changed("of stone", "[of stone]")
    found, *_ = told(paper, BASE, held, changed("dry", "clean", held), BASE)
    assert [one.fate for one in found] == [Fate.TAKEN, Fate.TAKEN, Fate.DROPPED]


def trail_of(*series):
    drafts = [marked(draft(articles, label=f"D{at}")) for at, articles in enumerate(series)]
    seen = IndexCache()
    words = [seen.words(one) for one in drafts]
    return drafts, DraftTrail(words, lambda older, newer: compare(drafts[older], drafts[newer]))


@pytest.mark.parametrize(
    "between",
    [
        changed("dry", "clean"),
        changed(" of stone", ""),
        {"Article 1": [f"1. {ROAD}", f"2. {WELL}"], "Article 2": BASE["Article 2"]},
        {"Article 1": BASE["Article 2"], "Article 2": BASE["Article 1"]},
        {"Article 1": [f"1. {WELL} {ROAD}"], "Article 2": BASE["Article 2"]},
        changed("of stone", "[of stone]"),
        {"Article 1": [f"1. {WELL}", "2. Mills grind rye."], "Article 2": BASE["Article 2"]},
    ],
)
@pytest.mark.parametrize("last", [BASE, LIT, changed("by all", "by those")])
def test_along_the_drafts_between_two_stand_the_words_that_their_comparison_finds(between, last):
    drafts, trail = trail_of(BASE, between, last)
    for _ in drafts:
        trail.go_on()
    along, direct = trail.beside(0), align_compared(compare(drafts[0], drafts[2]), trail.words[0], trail.words[2])
    assert along.counterpart == direct.counterpart
    assert along.fresh == direct.fresh
    assert {one: along.became(one) for one in direct.base.of} == {one: direct.became(one) for one in direct.base.of}
    assert {one: along.standing.share(one) for one in direct.base.of} == {
        one: direct.standing.share(one) for one in direct.base.of
    }


def named(change, link=Link.MATCHED, opposite=False):
    asked = Evidence(EvidenceKind.PROPOSAL, "made", "", "", "", "", "p", "a")
    who = (ActorRef("XNO", "Norhaven"),)
    return Attribution(change, who, "proponent", Stance.PROPOSE, link, 0.9, asked, ("words",), opposite)


def answers_of(change, *series, **more):
    """What of a change of the first step the last draft has, told of the asks of the first draft."""
    drafts, trail = trail_of(*series)
    answers = StepAnswers(trail)
    trail.go_on()
    for at in range(1, len(drafts)):
        found = trail.go_on()
        made = (named("c1", **more),) if at == 1 else ()
        answers.take(replace(found, changes=(change,)) if at == 1 else found, made)
    return dict(answers.standing())[0]


def heading(older, newer):
    sides = [Side("article-1", "heading", 0, len(text), text) for text in (older, newer)]
    return Change("c1", ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, *sides)


def headed(text):
    plain = draft(BASE)
    return replace(plain, provisions=(replace(plain.provisions[0], heading=text), *plain.provisions[1:]))


def test_a_heading_is_an_answer_while_it_reads_so():
    drafts = [replace(headed(text), label=text) for text in ("Wells", "Roads", "Roads", "Mills")]
    for last, stands in ((2, True), (3, False)):
        series = [*drafts[:2], drafts[last]]
        seen = IndexCache()
        trail = DraftTrail([seen.words(one) for one in series], lambda i, j, s=series: compare(s[i], s[j]))
        answers = StepAnswers(trail)
        trail.go_on()
        first = trail.go_on()
        answers.take(replace(first, changes=(heading("Wells", "Roads"),)), [named("c1")])
        answers.take(trail.go_on(), [])
        found = dict(answers.standing())[0]
        assert bool(found.best) is stands
        assert ("article-1" in found.named) is stands
        assert [found.place(one) for one in found.best.values()] == [None] * stands


def test_a_heading_that_went_with_its_article_is_an_answer():
    gone = {"Article 2": BASE["Article 2"]}
    side = Side("article-1", "heading", 0, 12, "Of Article 1")
    change = Change("c1", ChangeKind.DELETION, ChangeClass.SUBSTANTIVE, side, None)
    found = answers_of(change, BASE, gone, gone)
    assert [answer.heading for answer in found.best.values()] == [None]


def test_a_number_is_an_answer_and_shows_no_words():
    side = Side("article-1", "number", 0, 1, "1")
    found = answers_of(Change("c1", ChangeKind.RENUMBERING, ChangeClass.SUBSTANTIVE, side, side), BASE, BASE, LIT)
    (answer,) = found.best.values()
    assert (found.place(answer), found.whole(answer)) == (None, True)


def test_who_is_named_by_a_mark_or_asked_for_the_contrary_is_no_match():
    side = Side("article-2/1", "text", 0, 7, "A ferry")
    change = Change("c1", ChangeKind.INSERTION, ChangeClass.SUBSTANTIVE, None, side)
    by_mark = answers_of(change, BASE, BASE, LIT, link=Link.MARKED)
    assert (by_mark.best, by_mark.named) == ({}, {"article-2/1": {"XNO"}})
    against = answers_of(change, BASE, BASE, LIT, opposite=True)
    assert (against.best, against.named) == ({}, {})


def test_it_is_shown_where_its_words_stand_now():
    side = Side("article-2/1", "text", 0, 7, "A ferry")
    change = Change("c1", ChangeKind.INSERTION, ChangeClass.SUBSTANTIVE, None, side)
    found = answers_of(change, BASE, BASE, {"Article 1": [f"1. {WELL}", f"2. {FERRY}"]})
    (answer,) = found.best.values()
    assert found.place(answer) == ("article-1/2", 0, 2)


def test_nothing_is_shown_where_only_brackets_beside_words_went_that_are_gone():
    side = Side("article-1/1", "text", len(WELL), len(WELL), "")
    change = Change("c1", ChangeKind.BRACKETING, ChangeClass.SUBSTANTIVE, side, None)
    found = answers_of(change, BASE, BASE, LIT)
    (answer,) = found.best.values()
    assert answer.around
    assert (found.place(answer), found.whole(answer)) == (None, True)
    assert not answers_of(change, BASE, BASE, {"Article 2": BASE["Article 2"]}).best


def test_nothing_is_shown_where_words_went_and_only_a_sign_came():
    sides = Side("article-1/1", "text", 21, 26, "dig a"), Side("article-1/1", "text", 20, 21, " ")
    change = Change("c1", ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, *sides)
    short = changed("dig a well", "well")
    found = answers_of(change, BASE, short, short)
    (answer,) = found.best.values()
    assert answer.went
    assert found.place(answer) is None


def test_a_few_words_of_a_provision_that_left_are_no_return_of_it():
    drafts, trail = trail_of(
        BASE, {**BASE, "Article 1": BASE["Article 1"][:1]}, changed("dry", "dry on the road to the mill")
    )
    for _ in drafts:
        trail.go_on()
    assert trail.beside(0).became("article-1/2") == ("article-1/2",)
    gone = {**BASE, "Article 1": BASE["Article 1"][:1]}
    drafts, trail = trail_of(BASE, gone, changed("in winter", "in the week after the thaw", gone))
    for _ in drafts:
        trail.go_on()
    assert trail.beside(0).became("article-1/2") == ()


def test_a_row_of_words_is_read_once_for_all_drafts_before():
    drafts, trail = trail_of(BASE, BASE, BASE, BASE)
    for _ in drafts:
        trail.go_on()
    assert trail.beside(0).counterpart == trail.beside(1).counterpart


def test_words_of_a_text_that_stayed_whole_are_held_as_they_were() -> None:
    bracketed = {"Article 1": [f"1. [{WELL}]", f"2. {ROAD}"], "Article 2": BASE["Article 2"]}
    drafts, trail = trail_of(bracketed, bracketed, {**bracketed, "Article 2": ["1. Mills grind rye."]})
    for _ in drafts:
        trail.go_on()
    assert [trail.beside(0).held("article-1/1", at) for at in range(3)] == [0, 0, 0]


REST, CARTS, GEESE = (
    "Ferries rest on market days.",
    "Carts drawn by oxen keep left.",
    "Geese go first over the narrow bridge.",
)
ROOF = "Every roof of straw is wetted in dry summers, so that no spark from a chimney sets the street on fire."
OVEN = "Bread is baked in the common oven on four mornings, and no household pays more than a copper coin."
HORSE = "A horse that strays from its meadow is led back by whoever finds it, and its owner gives thanks with oats."
WHOLE = {"Article 1": [f"1. {WELL}", f"2. {ROAD} {GEESE}"], "Article 2": [f"1. {REST} {CARTS}"]}
DIVIDED = {
    "Article 1": [f"1. {WELL}", f"2. {ROAD}", f"3. {FERRY} {CARTS} {GEESE} {HORSE}"],
    "Article 3": [f"1. {ROOF} {REST} {OVEN}"],
}
"""Both sentences of a paragraph stand in new ones, of which neither is told to be it; beside one stands another."""


def test_where_the_words_tell_otherwise_than_the_comparison_all_that_have_words_there_are_other():
    _drafts, trail = trail_of(WHOLE, DIVIDED, changed("dry in", "clean in", DIVIDED))
    trail.go_on(), trail.go_on()
    assert trail.beside(0).became("article-2/1") == ()
    trail.go_on()
    assert trail.beside(0).became("article-2/1") == ("article-1/3",)
    delta = trail.delta(0)
    assert delta.later == {"article-1/1", "article-1/3"}
    assert delta.base == {"article-1/1", "article-1/2", "article-2/1"}


@pytest.mark.parametrize(
    ("paper", "fate"),
    [
        (request(Edit.DELETE, "Article 1(2)", GEESE), Fate.NOT_TAKEN),
        (request(Edit.RETAIN, "Article 2(1)", CARTS), Fate.DROPPED),
    ],
)
def test_asks_of_a_divided_paragraph_are_told_as_if_no_draft_had_been_looked_at_before(paper, fate, monkeypatch):
    series = WHOLE, DIVIDED, changed("dry in", "clean in", DIVIDED), changed(f" {CARTS}", "", DIVIDED)
    known, *_ = told(paper, *series)
    assert known[-1].fate is fate
    monkeypatch.setattr(DraftTrail, "delta", lambda _trail, _base: None)  # nothing is known
    assert told(paper, *series)[0] == known
