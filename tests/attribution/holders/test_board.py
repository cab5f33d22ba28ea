"""Who holds what from draft to draft: on evidence, as long as the words are there, and never by silence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.attribution.attribute import attribute
from app.attribution.holders.board import holder_board
from app.attribution.holders.dispute_courses import follow_disputes
from app.attribution.holders.disputes import disputes_in
from app.attribution.lineage.provision_threads import ProvisionThreads, Thread
from app.comparison.compare import compare
from app.treaty.marks import Stance
from tests.attribution.made import REGISTER
from tests.attribution.sides.said import Talk
from tests.house.examples import asked, draft

if TYPE_CHECKING:
    from app.attribution.holders.model import ArticleCourse, ArticleHolding, HolderBoard
    from app.treaty.proposals import ProposalPaper


def board(talk: Talk, *papers: ProposalPaper, change=lambda found: found) -> HolderBoard:
    """The board of a talk; papers ask of the first draft."""
    steps = [compare(*talk.drafts[at : at + 2]) for at in range(len(talk.drafts) - 1)]
    names = [
        change(attribute(step, *talk.drafts[at : at + 2], papers if at == 0 else (), REGISTER))
        for at, step in enumerate(steps)
    ]
    return holder_board(talk.drafts, steps, names, talk.wishes, talk.threads)


def talk(*texts: str) -> Talk:
    """A talk about drafts of one paragraph each, or of paragraphs parted by a bar."""
    return Talk(tuple(draft(*text.split(" | "), label=f"r{at}") for at, text in enumerate(texts)))


def first(found: HolderBoard) -> ArticleCourse:
    return found.articles[0]


def held(one: ArticleHolding | None) -> list[tuple[str, list[str]]]:
    """Each text in dispute with who holds it: "XNO for matched"."""
    assert one is not None
    return [
        (
            text.words,
            [" ".join([*(a.id for a in each.actors), each.side.value, each.link.value]) for each in text.held],
        )
        for text in one.disputed
    ]


def turns(one: ArticleHolding | None) -> list[str]:
    assert one is not None
    return [f"{step.turn.value}: {step.words}" for step in one.steps]


@pytest.mark.parametrize(
    ("older", "newer", "right"),
    [
        ("1. Ships moor by day.", "1. Ships moor [by day].", ["opened: by day"]),
        ("1. Ships moor at piers.", "1. Ships moor at piers [by day].", ["opened: by day"]),
        ("1. Ships moor [by day].", "1. Ships moor by day.", ["settled, the words stand: by day"]),
        ("1. Ships moor [by day – Norhaven].", "1. Ships moor by day.", ["settled, the words stand: by day"]),
        ("1. Ships moor at piers [by day].", "1. Ships moor at piers.", ["settled, the words are gone: by day"]),
        ("1. Ships moor [by day or by night].", "1. Ships moor by day [or by night].", ["narrowed: or by night"]),
        ("1. Ships moor by day [or by night].", "1. Ships moor [by day or by night].", ["widened: by day or by night"]),
        ("1. Ships moor [at piers by day].", "1. Ships moor [at piers by night].", ["reworded: at piers by night"]),
        ("1. Ships moor [by day].", "1. Ships moor [by day].", []),
        (
            "1. Ships [shall][should] moor.",
            "1. Ships shall moor.",
            ["settled, the words stand: shall", "settled, the words are gone: should"],
        ),
        ("1. Ships moor [by day or by night].", "1. [All sail. | 2. Ships moor [by day or by night].]",
         ["opened: All sail. Ships moor [by day or by night]."]),
        ("1. Ships moor by day (supported by Kestria).", "1. Ships [moor] by day.",
         ["opened: moor", "settled, the words stand: Ships moor by day"]),
        ("1. [Ships moor at all piers by day and dry nets.]", "1. Ships moor at [all][some] piers by day and dry nets.",
         ["opened: all", "opened: some",
          "settled, the words stand: Ships moor at all piers by day and dry nets."]),
    ],
)  # fmt: skip
def test_what_becomes_of_words_in_dispute(older, newer, right):
    assert turns(first(board(talk(older, newer))).drafts[1]) == right


def test_a_step_names_its_changes_and_who_asked_for_them():
    paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night.")
    found = board(talk("1. Ships moor at the pier.", "1. Ships moor at the pier [by night]."), paper)
    (step,) = first(found).drafts[1].steps
    assert step.changes
    assert {actor.id for one in step.asked for actor in one.actors} == {"XNO"}
    assert (step.before, step.address) == ("", "Article 1(1)")


def test_who_asked_for_words_holds_them_while_they_stand_in_brackets():
    paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night.")
    texts = ("1. Ships moor at the pier.", *["1. Ships moor at the pier [by night]."] * 2, "1. Ships moor at the pier.")
    found = first(board(talk(*texts), paper))
    assert [held(one) for one in found.drafts] == [
        [],
        [("by night", ["XNO for matched"])],
        [("by night", ["XNO for matched"])],
        [],
    ]
    assert [each.since for each in found.drafts[2].disputed[0].held] == [1]


def test_what_was_taken_back_holds_nothing_any_more():
    paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night.")
    said = talk("1. Ships moor at the pier.", *["1. Ships moor at the pier [by night]."] * 2)
    said.says("XNO", "restate", "Article 1(1)", "Ships moor at the pier by night.", gone=2)
    name = paper.proposals[0].asks[0].id
    said.wishes = [replace(one, said=replace(one.said, ask=name)) for one in said.wishes]
    found = first(board(said, paper))
    assert held(found.drafts[1]) == [("by night", ["XNO for matched"])]
    assert held(found.drafts[2]) == [("by night", [])]
    assert found.drafts[2].unheld == 1


def test_words_that_were_asked_for_and_left_the_brackets_hold_nothing():
    paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night with lamps.")
    said = talk(
        "1. Ships moor at the pier.",
        "1. Ships moor at the pier [by night with lamps].",
        "1. Ships moor at the pier by night [with lamps].",
    )
    assert held(first(board(said, paper)).drafts[2]) == [("with lamps", [])]


def test_tags_speak_for_their_own_draft_alone():
    said = talk("1. Ships moor [by day – Norhaven].", "1. Ships moor [by day].")
    assert [held(one) for one in first(board(said)).drafts] == [[("by day", ["XNO for marked"])], [("by day", [])]]


def test_who_opposes_what_comes_is_against_it_and_of_what_took_the_place_of_words_nothing_is_said():
    def opposite(found):
        return tuple(replace(one, opposite=True, stance=Stance.OPPOSE) for one in found)

    paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night.")
    came = talk("1. Ships moor at the pier.", "1. Ships moor at the pier [by night].")
    assert held(first(board(came, paper, change=opposite)).drafts[1]) == [("by night", ["XNO against matched"])]
    other = asked("Norhaven", "replace", "Article 1(1)", "quay", "pier")
    instead = talk("1. Ships moor at the pier.", "1. Ships moor at the [quay].")
    assert held(first(board(instead, other)).drafts[1]) == [("quay", ["XNO for matched"])]
    assert held(first(board(instead, other, change=opposite)).drafts[1]) == [("quay", [])]


def test_who_asked_for_brackets_holds_neither_side():
    paper = asked("Norhaven", "bracket", "Article 1(1)", "by day")
    found = first(board(talk("1. Ships moor by day.", "1. Ships moor [by day]."), paper))
    assert held(found.drafts[1]) == [("by day", ["XNO otherwise matched"])]


def test_what_goes_and_what_a_tag_says_of_itself_brings_nobody():
    paper = asked("Norhaven", "delete", "Article 1(1)", "by day")
    gone = first(board(talk("1. Ships moor [at piers] by day.", "1. Ships moor [at piers]."), paper))
    assert held(gone.drafts[1]) == [("at piers", [])]
    tagged = first(board(talk("1. Ships moor.", "1. Ships moor [at piers – Norhaven].")))
    assert held(tagged.drafts[1]) == [("at piers", ["XNO for marked"])]


def test_who_asked_for_words_to_go_asked_for_none_in_their_place():
    paper = asked("Norhaven", "delete", "Article 1(1)", "by day with all the lamps")
    said = talk("1. Ships moor by day with all the lamps.", "1. Ships moor [in spring under sail].")
    assert held(first(board(said, paper)).drafts[1]) == [("in spring under sail", [])]


def test_what_the_tags_of_a_draft_ask_is_heard_where_it_brings_words():
    said = talk("1. Ships moor [by day – Norhaven].")
    said.says("XNO", "insert", "Article 1(1)", "by day", kind="tag")
    said.says("XKE", "insert", "Article 1(1)", "or night", anchor="day", kind="tag")
    assert held(first(board(said)).drafts[0]) == [("by day", ["XNO for marked", "XKE otherwise marked"])]


def test_what_a_person_entered_is_asserted():
    said = talk("1. Ships moor [by day].")
    said.says("XNO", "retain", "Article 1(1)", "by day", kind="entry")
    said.says("XKE", "insert", "Article 1(2)", "2. Nets are dried in the wind.")
    one = first(board(said)).drafts[0]
    assert held(one) == [("by day", ["XNO for asserted"])]
    assert [each.actors[0].id for each in one.pending] == ["XKE"]


def test_the_draft_itself_has_a_name_that_stands_nowhere():
    said = talk("1. Ships moor.")
    name = said.threads.of(0, "")
    assert (name, said.threads.address(name), said.threads.above(0, "")) == (Thread(0, ""), "", ())
    assert said.threads.address(said.threads.of(0, "article-1/1")) == "Article 1(1)"


def test_a_change_that_brings_a_whole_paragraph_brings_its_brackets():
    paper = asked("Norhaven", "insert", "Article 1(2)", "2. Harbours keep a book of all ships [and boats].")
    said = talk("1. Ships moor.", "1. Ships moor. | 2. Harbours keep a book of all ships [and boats].")
    assert held(first(board(said, paper)).drafts[1]) == [("and boats", ["XNO for matched"])]


@pytest.mark.parametrize(
    ("edit", "wording", "right"),
    [
        ("retain", "by day", "XNO for matched"),
        ("delete", "by day", "XNO against matched"),
        ("delete", "moor by day", "XNO against matched"),
        ("bracket", "day", "XNO otherwise matched"),
        ("delete", "", "pending against"),
        ("retain", "", "pending for"),
        ("delete", "in harbours", "pending otherwise"),
    ],
)
def test_what_papers_ask_of_words_in_dispute(edit, wording, right):
    said = talk("1. Ships moor [by day] in harbours.")
    said.says("XNO", edit, "Article 1(1)", wording)
    one = first(board(said)).drafts[0]
    pending = [f"pending {each.side.value}" for each in one.pending]
    assert [*(name for _, names in held(one) for name in names), *pending] == [right]


def test_what_is_put_in_between_words_in_brackets_is_of_these():
    said = talk("1. Ships moor [by day or night] in harbours.")
    said.says("XNO", "restate", "Article 1(1)", "Ships moor by day or by clear night in harbours.")
    assert held(first(board(said)).drafts[0]) == [("by day or night", ["XNO otherwise matched"])]
    said = talk("1. [Ships] moor.")
    said.says("XNO", "restate", "Article 1(1)", "All Ships moor.")
    assert [each.side.value for each in first(board(said)).drafts[0].pending] == ["otherwise"]


@pytest.mark.parametrize(
    ("text", "wording", "right"),
    [
        ("1. Ships moor [by day] in harbours.", "Ships moor [by day or at dusk] in harbours.", ["by day"]),
        ("1. Ships moor [by day] in harbours.", "Ships moor [at dusk, by day] in harbours.", ["by day"]),
        ("1. Ships moor [by day].", "Ships moor [by day or at dusk].", ["by day"]),
        ("1. [Ships moor by day.]", "[All ships moor by day.]", ["Ships moor by day."]),
        ("1. [Ships [moor by day].]", "[Ships [moor by day or at dusk].]", ["moor by day"]),
        # Outside the brackets, without any, or with those of other words, nothing is said of theirs.
        ("1. Ships moor [by day] in harbours.", "Ships moor [by day] or at dusk in harbours.", []),
        ("1. Ships moor [by day] in harbours.", "Ships moor by day or at dusk in harbours.", []),
        ("1. Ships moor [by day] in harbours.", "Ships moor at dusk, [by day] in harbours.", []),
        ("1. Ships moor [by day] in harbours.", "Ships moor [by day] [or at dusk] in harbours.", []),
        ("1. Ships moor [by day] in harbours.", "Ships moor [at dusk] [by day] in all harbours.", []),
        ("1. [Ships moor by day. | 2. Nets dry.]", "[All ships moor by day.", []),
        ("1. Ships [shall][should] moor.", "Ships [now shall][should] moor.", []),
    ],
)
def test_what_is_put_in_at_the_edge_of_a_bracket_is_of_it_where_the_paper_shows_that(text, wording, right):
    said = talk(text)
    said.says("XNO", "restate", "Article 1(1)", wording)
    one = first(board(said)).drafts[0]
    assert [words for words, names in held(one) if names == ["XNO otherwise matched"]] == right
    assert bool(one.pending) is not bool(right)


def test_who_sets_words_in_brackets_at_another_place_is_not_against_them():
    said = talk("1. Ships moor [in all harbours] by day under the lamps of the pier.")
    said.says("XNO", "restate", "Article 1(1)", "Ships moor by day under the lamps of the pier [in all harbours].")
    said.says("XKE", "restate", "Article 1(1)", "Ships moor by day under the lamps of the pier.")
    said.says("XMI", "restate", "Article 1(1)", "Ships moor by day under the lamps of the pier in spring.")
    assert held(first(board(said)).drafts[0]) == [
        ("in all harbours", ["XNO otherwise matched", "XKE against matched", "XMI against matched"])
    ]


def test_who_speaks_of_all_of_a_paragraph_in_brackets_holds_these():
    said = talk("1. [Ships moor by day.] | 2. Nets dry.")
    said.says("XNO", "delete", "Article 1(1)")
    said.says("XKE", "retain", "Article 1(1)")
    said.says("XMI", "delete", "Article 1")
    one = first(board(said)).drafts[0]
    assert held(one) == [("Ships moor by day.", ["XNO against matched", "XKE for matched"])]
    assert [each.actors[0].id for each in one.pending] == ["XMI"]
    assert [actor.id for actor in one.holders] == ["XNO", "XKE"]


def test_who_chooses_an_option_holds_its_block():
    lines = ("Article 1", "Lamps", "1. All burn.", "Option 1:", "Lamps burn.", "Option 2:", "Wicks are cut.")
    said = Talk((draft(*lines, label="r0"),))
    said.says("XNO", "support", "Article 1(1), Option 1")
    said.says("XKE", "delete", "Article 1(1), Option 1")
    assert held(first(board(said)).drafts[0]) == [
        ("Lamps burn.", ["XNO for matched", "XKE against matched"]),
        ("Wicks are cut.", []),
    ]


def test_what_is_put_in_at_the_end_of_an_option_is_of_it():
    lines = ("Article 1", "Lamps", "1. All burn.", "Option 1:", "Lamps burn [at dusk].", "Option 2:", "Wicks are cut.")
    said = Talk((draft(*lines, label="r0"),))
    said.says("XNO", "restate", "Article 1(1), Option 2", "Wicks are cut. Keepers say when.")
    said.says("XPO", "restate", "Article 1(1), Option 2", "Wicks are cut. nt.")
    said.says("XKE", "restate", "Article 1(1), Option 1", "Green ship lamps burn [at dusk].")
    said.says("XMI", "restate", "Article 1(1), Option 1", "Lamps burn [at dusk or at dawn].")
    assert held(first(board(said)).drafts[0]) == [
        ("Lamps burn [at dusk].", ["XKE otherwise matched"]),
        ("at dusk", ["XMI otherwise matched"]),
        ("Wicks are cut.", ["XNO otherwise matched"]),
    ]


def test_who_wants_the_brackets_of_a_paragraph_to_go_speaks_of_none_inside():
    said = talk("1. [Ships moor [by day].] | 2. Nets [all] dry [in wind].")
    for address in ("Article 1(1)", "Article 1(2)"):
        said.says("XNO", "retain", address, anchor="brackets lifted")
    assert held(first(board(said)).drafts[0]) == [
        ("Ships moor [by day].", ["XNO for matched"]),
        ("by day", []),
        ("all", ["XNO for matched"]),
        ("in wind", ["XNO for matched"]),
    ]


def test_who_is_flexible_holds_nothing():
    said = talk("1. Ships moor [by day].")
    said.says("XNO", "note", "Article 1(1)", stance="flexible")
    one = first(board(said)).drafts[0]
    assert (one.holders, one.pending) == ((), ())


def test_words_are_counted_by_how_far_they_are_agreed():
    lines = ("1. Ships moor by day. [Agreed ad ref]", "2. Nets dry. [Agreed in informals]", "3. Sails [are white].",
             "4. Oars are long. [Reopened]")  # fmt: skip
    one = first(board(Talk((draft(*lines, label="A"),)))).drafts[0]
    assert (one.words, one.in_plenary, one.in_group, one.open, one.unmarked) == (13, 4, 2, 2, 5)


def test_what_is_agreed_is_not_open_though_it_stands_in_brackets():
    one = first(board(talk("1. Ships moor [by day]. [Agreed ad ref]"))).drafts[0]
    assert (one.in_plenary, one.open) == (4, 0)


def test_words_of_options_are_open():
    lines = ("Article 1", "Lamps", "1. All burn.", "Option 1:", "Lamps burn.", "Option 2:", "Wicks are cut.")
    assert first(board(Talk((draft(*lines, label="r0"),)))).drafts[0].open == 5


def articles(*texts: tuple[str, ...]) -> Talk:
    return Talk(tuple(draft(*lines, label=f"r{at}") for at, lines in enumerate(texts)))


def test_the_most_contested_article_comes_first():
    said = articles(
        (
            "Article 1", "Lamps", "1. Lamps burn [at dusk].",
            "Article 2", "Nets", "1. Nets dry [by day – Norhaven; Kestria delete].",
            "Article 3", "Sails", "1. Sails are mended [in all winters and summers].",
        ),
    )  # fmt: skip
    assert [one.name for one in board(said).articles] == ["Article 2 Nets", "Article 3 Sails", "Article 1 Lamps"]


def test_an_article_is_followed_and_one_that_is_gone_tells_what_became_of_its_brackets():
    said = articles(
        ("Article 1", "Lamps", "1. Lamps burn [at dusk] on all the long piers.",
         "Article 2", "Nets", "1. Nets dry in wind [by day] far from the sea."),
        ("Article 1", "Nets", "1. Nets dry in wind [by day] far from the sea."),
    )  # fmt: skip
    found = {one.name: one for one in board(said).articles}
    assert [one and one.address for one in found["Article 1 Nets"].drafts] == ["Article 2", "Article 1"]
    lamps = found["Article 1 Lamps"]
    assert lamps.drafts[1] is None
    assert [step.turn.value for step in lamps.lost] == ["settled, the words are gone"]
    assert lamps.last is lamps.drafts[0]


def test_what_moved_to_another_article_is_settled_where_it_stood_or_goes_on_there():
    said = articles(
        ("Article 1", "Lamps", "1. Lamps burn [at dusk].", "2. Wicks are trimmed by the keeper of the tower.",
         "Article 2", "Nets", "1. Nets dry."),
        ("Article 1", "Lamps", "1. Wicks are trimmed by the keeper of the tower.",
         "Article 2", "Nets", "1. Nets dry."),
    )  # fmt: skip
    found = {one.name: one for one in board(said).articles}
    assert turns(found["Article 1 Lamps"].drafts[1]) == ["settled, the words are gone: at dusk"]


def test_two_articles_that_became_one_are_told_each():
    said = articles(
        ("Article 1", "Ships", "1. Ships moor.", "Article 2", "Nets", "1. Nets dry."),
        ("Article 1", "Ships", "1. Ships moor. Nets dry."),
    )  # fmt: skip
    became = {"article-1": "article-1", "article-2": "article-1"}
    said.threads = ProvisionThreads(said.drafts, [became])
    courses = {one.name: one for one in board(said).articles}
    assert [one is not None for one in courses["Article 1 Ships"].drafts] == [True, True]
    assert [one is not None for one in courses["Article 2 Nets"].drafts] == [True, False]


def test_a_bracket_that_spans_articles_is_in_each_of_them():
    said = articles(("Article 1", "Lamps", "1. [Lamps burn.", "Article 2", "Nets", "1. Nets dry.]"))
    assert [len(one.drafts[0].disputed) for one in board(said).articles] == [1, 1]


def test_headings_in_brackets_are_followed():
    texts = [
        ("Article 1", heading, "1. Ships moor at the pier.") for heading in ("[Lamps]", "[Lamps]", "Lamps", "Nets")
    ]
    found = first(board(articles(*texts)))
    assert [turns(one) for one in found.drafts] == [[], [], ["settled, the words stand: Lamps"], []]
    gone = first(board(articles(texts[0], texts[3])))
    assert turns(gone.drafts[1]) == ["settled, the words are gone: Lamps"]


def test_names_of_nobody_are_told_each_as_written():
    said = talk("1. Ships moor [by day].")
    said.says("?", "retain", "Article 1(1)", "by day", written="Borderland")
    said.says("?", "retain", "Article 1(1)", "by day", written="Farland")
    assert [actor.as_written for actor in first(board(said)).drafts[0].holders] == ["Borderland", "Farland"]


def test_turns_that_settle():
    olds, news = draft("1. Ships moor [by day]."), draft("1. Ships moor by day.")
    (found,) = follow_disputes(disputes_in(olds), disputes_in(news), compare(olds, news), news)
    assert found.turn is not None
    assert found.turn.settles


def test_no_drafts_no_articles():
    assert board(Talk(())).articles == ()
