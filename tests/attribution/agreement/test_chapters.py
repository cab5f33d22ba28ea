"""Chapters over drafts: followed by pairs, words in dispute, who holds and who asks."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.attribution.agreement.chapters import convergence
from app.comparison.compare import compare
from app.treaty.address import assign_addresses
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.fates import AskFate
from app.treaty.marks import (
    ActorRef,
    Alternatives,
    AttributionTag,
    Bracket,
    Format,
    Marks,
    Stance,
    StanceOf,
    StatusMark,
)
from app.treaty.proposals import Ask, Edit, Proposal

NORHAVEN, KESTRIA, NOBODY = ActorRef("XNO", "Norhaven"), ActorRef("XKE", "Kestria"), ActorRef("?", "Borderland")
LAMPS = "Keepers shall light [all the lamps] at dusk."
OIL = "Oil is kept in jars and may be sold to any who ask for it by day."


def drawn(label, *lines, language="en"):
    """A draft from lines of (id, parent, kind, number, heading, text, marks of the text)."""
    made = [Provision(*line[:6], marks=Marks(*line[6:])) for line in lines]
    return Draft("Treaty on Lamps", language, "plain", assign_addresses(made), label=label, source=f"{label}.txt")


def chapter(number, heading, *texts, marks=(), kind=Kind.CHAPTER):
    """A chapter with one article of paragraphs; `marks` stand over the last one."""
    top = heading.lower()
    lines = [(top, "", kind, number, heading, ""), (f"{top}a", top, Kind.ARTICLE, f"Article {number}", "", "")]
    for at, text in enumerate(texts, 1):
        over = marks if at == len(texts) else ()
        lines.append((f"{top}{at}", f"{top}a", Kind.PARAGRAPH, f"{at}.", "", text, over))
    return lines


def over(*drafts, asks=()):
    return convergence(drafts, [compare(older, newer) for older, newer in pairwise(drafts)], asks)


def asked(base, address, *actors, role="proponent", edit=Edit.INSERT):
    ask = Ask("p1.1", edit, Stance.PROPOSE, address, "words")
    return AskFate(Proposal("p1", actors, role, "Article 9", "", "", "", base, (ask,)), ask, base, ())


def test_words_in_dispute_and_who_holds_them():
    text = "[all the lamps – Norhaven] shall [burn] [shine] [agreed]"
    at = text.index
    marks = (
        Bracket(0, 26, 1),
        AttributionTag(at("–"), 25, (1, 14), "inside", (
            StanceOf(Stance.PROPOSE, (NORHAVEN, NOBODY)), StanceOf(Stance.FLEXIBLE, (KESTRIA,)),
        )),
        Alternatives(at("[burn"), at("[agreed") - 1, ((at("burn"), at("burn") + 4), (at("shine"), at("shine") + 5))),
        Format(0, 5, "bold"),
        StatusMark(at("[agreed"), len(text), "pending", (KESTRIA, NORHAVEN), scope=(0, 20)),
    )  # fmt: skip
    found = over(drawn("zero", *chapter("1", "Lamps", "No word of it.", text, marks=marks)))
    (one,) = found.chapters[0].drafts
    assert one is not None
    assert found.chapters[0].name == "1 Lamps"
    assert (one.words, one.disputed) == (1 + 4 + 6, 5)
    assert one.holders == (NORHAVEN, NOBODY, KESTRIA)
    assert (one.brackets, one.options, one.bracketed, one.paragraphs, one.pending) == (1, 2, 1, 2, 1)
    assert one.verbs == (("shall", 1),)
    assert one.share == pytest.approx(5 / 11)


def test_a_status_that_is_not_pending_holds_nothing():
    mark = StatusMark(4, 20, "reopened", (KESTRIA,), scope=(0, 3))
    found = over(drawn("zero", *chapter("1", "Lamps", "Oil [Reopened by X]", marks=(mark,))))
    assert (found.whole[0].holders, found.whole[0].reopened) == ((), 1)


def test_all_words_of_an_option_are_in_dispute():
    lines = [
        *chapter("1", "Lamps", "The lamps:"),
        ("o", "lampsa", Kind.OPTION, "Option A", "", "burn"),
        ("oa", "o", Kind.SUBPARAGRAPH, "(a)", "", "all night;"),
    ]
    (whole,) = over(drawn("zero", *lines)).whole
    assert (whole.words, whole.disputed, whole.options) == (6, 3, 1)


def test_a_chapter_is_followed_by_its_words_and_not_by_its_number():
    zero = drawn("zero", *chapter("I", "Lamps", LAMPS, marks=(Bracket(20, 35, 1),)), *chapter("II", "Oil", OIL))
    rev1 = drawn(
        "rev1", *chapter("I", "Boats", "No boat sails."), *chapter("II", "Lamps", LAMPS), *chapter("III", "Oil", OIL)
    )
    found = over(zero, rev1)
    assert [chapter.name for chapter in found.chapters] == ["I Boats", "II Lamps", "III Oil"]
    assert [[one and one.disputed for one in chapter.drafts] for chapter in found.chapters] == [
        [None, 0], [3, 0], [0, 0],
    ]  # fmt: skip
    assert [one.disputed for one in found.whole] == [3, 0]


def test_a_chapter_that_left_stands_behind_the_one_it_stood_behind():
    boats = chapter("II", "Boats", "No boat sails by night or in a storm.")
    zero = drawn("zero", *chapter("I", "Lamps", LAMPS), *boats, *chapter("III", "Oil", OIL))
    rev1 = drawn("rev1", *chapter("I", "Lamps", LAMPS), *chapter("II", "Oil", OIL))
    found = over(zero, rev1, rev1)
    assert [chapter.name for chapter in found.chapters] == ["I Lamps", "II Boats", "II Oil"]
    assert [one is None for one in found.chapters[1].drafts] == [False, True, True]


def test_a_chapter_that_two_became_goes_on_from_one_of_them():
    zero = drawn("zero", *chapter("I", "Lamps", LAMPS), *chapter("II", "Oil", OIL))
    rev1 = drawn("rev1", *chapter("I", "Lamps", LAMPS, OIL))
    found = over(zero, rev1)
    assert [[one is None for one in chapter.drafts] for chapter in found.chapters] == [[False, False], [False, True]]


def test_what_stands_in_no_chapter_is_counted_and_a_draft_without_chapters_goes_by_articles():
    title = ("t", "", Kind.TITLE, "", "", "Treaty on lamps")
    found = over(drawn("zero", title, *chapter("1", "Lamps", LAMPS, kind=Kind.PREAMBLE)[:1]))
    assert [chapter.name for chapter in found.chapters] == ["", "1 Lamps"]
    articles = drawn(
        "zero", ("a", "", Kind.ARTICLE, "Article 1", "", "Lamps burn."), ("b", "", Kind.ARTICLE, "", "", "Oil burns.")
    )
    names = [chapter.name for chapter in over(articles).chapters]
    assert names[0] == "Article 1"
    assert len(names) == 2


def test_a_chapter_without_a_word_is_none():
    assert over(drawn("zero", ("a", "", Kind.ARTICLE, "Article 1", "", ""))).chapters == ()
    assert over(drawn("zero", ("a", "", Kind.ARTICLE, "Article 1", "", ""))).whole[0].share == 0.0


def test_who_asks_for_something_of_a_chapter():
    zero = drawn("zero", *chapter("1", "Lamps", LAMPS), *chapter("2", "Oil", OIL))
    found = over(
        zero,
        asks=(
            asked("zero", "Article 1(1)", NORHAVEN, KESTRIA),
            asked("zero", "Article 1(7)", NORHAVEN),
            asked("zero", "Article 77", NOBODY),
            asked("rev9", "Article 2", KESTRIA),
            asked("", "Article 2", KESTRIA),
            asked("zero", "Article 2", KESTRIA, role="facilitator"),
            asked("zero", "Article 2", KESTRIA, edit=Edit.NOTE),
        ),
    )
    assert [one.drafts[0] and one.drafts[0].asking for one in found.chapters] == [(NORHAVEN, KESTRIA), ()]
    assert found.whole[0].asking == (NORHAVEN, KESTRIA, NOBODY)


def test_no_draft_has_no_chapter():
    assert over().chapters == ()
    assert over().whole == ()


def test_a_chinese_sign_is_a_word():
    found = over(drawn("zero", *chapter("一", "灯", "[各方应点灯]。", marks=(Bracket(0, 7, 1),)), language="zh"))
    assert (found.whole[0].words, found.whole[0].disputed) == (6, 5)
    assert found.whole[0].verbs == (("应", 1),)
