"""Agreed texts in later drafts: touched, untouched, reopened, gone; and how much of a draft is open."""

from dataclasses import replace

import pytest

from app.attribution.agreement.agreements import agreement_state, agreements, said_in, touched_agreements
from app.attribution.agreement.openness import OUTSIDE, open_text
from app.comparison.compare import compare
from app.treaty.draft import Kind, Provision
from app.treaty.marks import Alternatives, Bracket, Marks, PlainMark, StatusMark
from tests.attribution.made import draft

AD_REF, INFORMAL, REOPENED = "[Agreed ad referendum]", "[Agreed in informals]", "[Reopened]"
STATUSES = {
    AD_REF: "agreed_ad_referendum", INFORMAL: "agreed_in_informals", REOPENED: "reopened", "[Pending]": "pending",
}  # fmt: skip


def said(articles, label, **extra):
    """A draft whose paragraphs may end with a status, which speaks of the words before it."""
    plain = draft(articles, label=label)
    return replace(plain, provisions=tuple(over(provision) for provision in plain.provisions), **extra)


def over(provision):
    for sign, status in STATUSES.items():
        at = provision.text.find(sign)
        if at >= 0:
            mark = StatusMark(at, at + len(sign), status, scope=(0, max(0, at - 1)))
            return replace(provision, marks=Marks(text=(mark,)))
    return provision


def followed(*drafts, **more):
    return agreements(drafts, lambda older, newer: compare(drafts[older], drafts[newer]), **more)


FIRST = "1. Keepers shall light the lamps at dusk. {}"
SECOND = "2. Every gate shall bear a number. {}"


def text(first=FIRST, second=SECOND, one="", two=""):
    return {"Article 1": [first.format(one).strip(), second.format(two).strip()]}


def test_words_that_came_into_an_agreed_text():
    (one,) = followed(
        said(text(one=AD_REF), "rev1"),
        said(text(FIRST.replace("lamps", "lamps and torches"), SECOND.replace("number", "name"), one=AD_REF), "rev2"),
    )[:1]
    assert (one.agreement.draft, one.agreement.status, one.agreement.address) == (
        "rev1", "agreed_ad_referendum", "Article 1(1)",
    )  # fmt: skip
    assert one.agreement.text == "Keepers shall light the lamps at dusk."
    (after,) = one.after
    assert [change.newer.text.strip() for change in after.changes] == ["and torches"]
    assert (after.status, after.lost, after.address) == ("agreed_ad_referendum", False, "Article 1(1)")
    assert one.touched is after


def test_who_asked_is_told_of_the_changes_of_agreed_texts_alone():
    drafts = [said(text(one=AD_REF), "rev1"), said(text(FIRST.replace("dusk", "dawn"), one=AD_REF), "rev2")]
    calls = []

    def asking(older, newer, comparison):
        calls.append((older, newer))
        return ()

    assert followed(*drafts, asking=asking)[0].after[0].attributions == ()
    assert calls == [(0, 1)]
    assert followed(drafts[0], drafts[0], asking=asking)[0].touched is None
    assert calls == [(0, 1)]


def test_the_same_agreement_is_told_once_and_a_new_one_again():
    rev1 = said(text(one=AD_REF), "rev1")
    rev2 = said(text(one=AD_REF, two=INFORMAL), "rev2")
    rev3 = said(text(FIRST.replace("dusk", "dawn"), one=AD_REF, two=INFORMAL), "rev3")
    found = followed(rev1, rev2, rev3)
    assert [(f.agreement.draft, f.agreement.address) for f in found] == [
        ("rev1", "Article 1(1)"), ("rev2", "Article 1(2)"), ("rev3", "Article 1(1)"),
    ]  # fmt: skip
    assert [f.touched.draft if f.touched else "" for f in found] == ["rev3", "", ""]
    assert list(touched_agreements(found)) == [found[0]]


@pytest.mark.parametrize(
    ("later", "status", "lost"),
    [
        (text(one=AD_REF, two=AD_REF), "agreed_ad_referendum", False),
        (text(one="", two=AD_REF), "", True),
        (text(one=REOPENED), "reopened", True),
        (text(), "", False),
    ],
)
def test_a_status_that_is_said_no_longer(later, status, lost):
    one = followed(said(text(one=AD_REF), "rev1"), said(later, "rev2"))[0]
    (after,) = one.after
    assert (after.status, after.lost, after.changes) == (status, lost, ())


def test_an_agreed_text_that_is_gone():
    one = followed(said(text(one=AD_REF), "rev1"), said({"Article 1": [SECOND.format("").strip()]}, "rev2"))[0]
    assert one.touched.changes
    assert one.touched.address == ""


def test_brackets_put_into_an_agreed_text_touch_it_and_other_text_does_not():
    older = said(text(one=AD_REF), "rev1")
    newer = said(text(FIRST.replace("at dusk", "[at dusk]"), SECOND.replace("gate", "wicket"), one=AD_REF), "rev2")
    (after,) = followed(older, newer)[0].after
    assert {change.kind.value for change in after.changes} == {"bracketing"}


def unit(articles, label, alone=AD_REF):
    """A draft in which a paragraph is a status for its whole article."""
    plain = draft({name: [*rows, alone] for name, rows in articles.items()}, label=label)
    units = tuple(p.id for p in plain.provisions if p.text != alone)
    mark = Marks(text=(StatusMark(0, len(alone), STATUSES[alone], units=(*units, "no such")),))
    return replace(plain, provisions=tuple(replace(p, marks=mark) if p.text == alone else p for p in plain.provisions))


def test_a_status_of_a_whole_article_covers_its_heading_and_what_is_put_under_it():
    older = unit({"Article 1": ["1. Keepers shall light the lamps:", "(a) at dusk;"]}, "rev1")
    heading = replace(older, provisions=tuple(replace(p, heading=p.heading and "Of lamps") for p in older.provisions))
    (after,) = followed(older, heading)[0].after
    assert [change.newer.field for change in after.changes] == ["heading"]
    more = unit(
        {"Article 1": ["1. Keepers shall light the lamps:", "(a) at dusk;", "(b) in every fog of winter."]}, "r2"
    )
    (after,) = followed(older, more)[0].after
    assert ["fog" in change.newer.text for change in after.changes] == [True]
    beside = replace(
        older,
        provisions=(
            *older.provisions,
            Provision("article-2", "", Kind.ARTICLE, "Article 2", "", "Merchants carry iron lanterns.", "Article 2"),
        ),
    )
    assert followed(older, beside)[0].touched is None


def test_a_reference_that_nobody_edited_touches_nothing():
    articles = {"Article 1": [f"1. Keepers act under article 2. {AD_REF}"], "Article 2": ["Lamps are lit at dusk."]}
    older = said(articles, "rev1")
    newer = said(
        {"Article 1": articles["Article 1"], "Article 2": ["Ropes are of hemp."], "Article 3": articles["Article 2"]},
        "r2",
    )
    assert followed(older, newer)[0].touched is None


def test_marks_that_speak_of_nothing_are_passed_over():
    plain = draft({"Article 1": ["1. Lamps."]}, {"Lamps": Marks(text=(StatusMark(0, 0, "pending"), Bracket(0, 5, 1)))})
    assert said_in(plain) == ()


def test_a_draft_without_divisions_is_counted_whole():
    (row,) = open_text(draft({"Article 1": ["1. Lamps."]}, label="rev1"))
    assert (row.division, row.paragraphs) == ("", 1)


def test_how_much_is_open_by_division():
    marks = {
        "[Lamps]": Marks(
            text=(
                Bracket(0, 7, 1),
                Alternatives(0, 7, ((1, 3), (3, 6))),
                PlainMark(8, 9, "placeholder"),
                PlainMark(8, 9, "note"),
                StatusMark(9, 10, "agreed_ad_referendum", scope=(0, 7)),
            )
        ),
        "Ropes": Marks(text=(Bracket(0, 5, 1, "continues"), StatusMark(5, 6, "pending", scope=(0, 5)))),
    }
    plain = draft(
        {"Article 1": ["1. [Lamps] … are lit.", "2. Ropes are of hemp.", "Option A: No bells."]}, marks, "rev1"
    )
    chapter = Provision("chapter-i", "", Kind.CHAPTER, "Chapter I", "Gates", "", "Chapter I")
    annex = Provision("annex", "", Kind.ANNEX, "Annex", "", "Tables.", "Annex")
    article = replace(plain.provisions[0], parent="chapter-i")
    outside = Provision("lead", "", Kind.UNNUMBERED, "", "", "The Parties", "Unnumbered paragraph 1")
    rows = open_text(replace(plain, provisions=(outside, chapter, article, *plain.provisions[1:], annex)))
    assert [row.division for row in rows] == [OUTSIDE, "Chapter I Gates", "Annex", ""]
    row = rows[1]
    assert (row.paragraphs, row.bracketed, row.brackets, row.options, row.placeholders) == (3, 2, 1, 3, 1)
    assert (row.ad_referendum, row.in_informals, row.reopened, row.pending) == (1, 0, 0, 1)
    assert (rows[-1].paragraphs, rows[-1].options, rows[-1].draft) == (5, 3, "rev1")


# --- two drafts ---


def stood(older, newer):
    return agreement_state(older, newer, compare(older, newer))


def of(draft_, statuses):
    """Statuses by address."""
    by_id = draft_.by_id()
    return {by_id[provision].address: status for provision, status in statuses.items()}


def test_two_drafts_say_what_is_agreed_and_which_changes_touch_it():
    older = said(text(one=AD_REF), "rev1")
    newer = said(
        text(FIRST.replace("dusk", "dawn"), SECOND.replace("number", "name"), one=AD_REF, two=INFORMAL), "rev2"
    )
    found = stood(older, newer)
    assert of(older, found.older) == {"Article 1(1)": "agreed_ad_referendum"}
    assert of(newer, found.newer) == {"Article 1(1)": "agreed_ad_referendum", "Article 1(2)": "agreed_in_informals"}
    changes = {change.id: change for change in compare(older, newer).changes}
    assert [changes[change].newer.text for change in sorted(found.touching)] == ["dawn"]
    assert found.lost == frozenset()


def test_what_is_said_of_another_text_alone_is_lost_for_the_first_and_reopened_is_lost_too():
    older = said(text(one=AD_REF), "rev1")
    other = stood(older, said(text(two=AD_REF), "rev2"))
    assert of(older, dict.fromkeys(other.lost, "lost")) == {"Article 1(1)": "lost"}
    assert other.touching == frozenset()
    assert stood(older, said(text(one=REOPENED), "rev2")).lost == other.lost
    assert stood(older, said(text(), "rev2")).lost == frozenset()


def test_drafts_that_agree_on_nothing_say_so_at_once():
    found = stood(said(text(), "rev1"), said(text(one=AD_REF), "rev2"))
    assert (found.older, found.touching, found.lost) == ({}, frozenset(), frozenset())
    assert list(found.newer.values()) == ["agreed_ad_referendum"]
