"""Language versions beside each other: aligned by number, never by words. Invented wording only."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.comparison.concordance.by_numbers import concordance, moved_in
from app.comparison.concordance.number_keys import key_of
from app.importing.files import read_draft
from app.services.resources import load_resources
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Alternatives, Bracket, Footnote, Marks, PlainMark, StatusMark
from tests.comparison.drafts import draft

ROWS = (0, 1, 1, 2, 2, 0, 1)
"""Levels of the rows below: articles, paragraphs, subparagraphs."""


def rows(*words):
    """Rows of a small draft from pairs (number, words)."""
    return [(level, *pair) for level, pair in zip(ROWS, words, strict=True)]


EN = rows(
    ("Article 1", "Lamps"), ("1.", "Keepers light lamps."), ("2.", "They watch:"), ("(a)", "the bay;"),
    ("(b)", "the bar."), ("Article 1 bis", "Oil"), ("1.", "Oil is dry."),
)  # fmt: skip
AR = rows(
    ("المادة ١", "المصابيح"), ("١-", "يضيء الحراس المصابيح."), ("٢-", "ويراقبون:"), ("(أ)", "الخليج؛"),
    ("(ب)", "الحاجز."), ("المادة ١ مكررا", "الزيت"), ("١-", "الزيت جاف."),
)  # fmt: skip
ZH = rows(
    ("第一条", "灯"), ("一、", "守灯人点灯。"), ("二、", "他们看守："), ("（一）", "海湾；"),
    ("（二）", "沙洲。"), ("第一条之二", "油"), ("一、", "油是干的。"),
)  # fmt: skip
RU = rows(
    ("Статья 1", "Лампы"), ("1.", "Смотрители зажигают лампы."), ("2.", "Они следят:"), ("a)", "за бухтой;"),
    ("b)", "за баром."), ("Статья 1 бис", "Масло"), ("1.", "Масло сухое."),
)  # fmt: skip
FR = rows(
    ("Article premier", "Lampes"), ("1.", "Les gardiens allument."), ("2.", "Ils veillent :"), ("a)", "la baie ;"),
    ("b)", "la barre."), ("Article 1 bis", "Huile"), ("1.", "L’huile est sèche."),
)  # fmt: skip


def told(left, right, **more):
    """The matches as (left address, right address, by number, {difference: (left, right)})."""
    here, there = left.by_id(), right.by_id()
    return [
        (
            here[m.left].address if m.left else "",
            there[m.right].address if m.right else "",
            m.by_number,
            {flag.difference.value: (flag.left, flag.right) for flag in m.flags},
        )
        for m in concordance(left, right, **more).matches
    ]


def flags(left, right, **more):
    return [(one or other, told_) for one, other, _, told_ in told(left, right, **more) if told_]


@pytest.mark.parametrize(("one", "other"), list(itertools.permutations([EN, AR, ZH, RU, FR], 2)))
def test_six_languages_meet_by_number(one, other):
    found = told(draft(*one), draft(*other))
    assert len(found) == len(EN)
    assert all(left and right and by_number and not told_ for left, right, by_number, told_ in found)


def test_a_paragraph_that_one_side_lacks_is_flagged_once_with_all_under_it():
    short = [row for row in AR if row[1] not in ("٢-", "(أ)", "(ب)")]
    assert flags(draft(*EN), draft(*short)) == [("Article 1(2)", {"absent": (1, 0)})]
    assert flags(draft(*short), draft(*EN)) == [("Article 1(2)", {"absent": (0, 1)})]
    assert len(told(draft(*EN), draft(*short))) == len(EN)


def test_what_only_the_right_side_has_stands_where_it_has_it():
    more = [*EN[:2], (1, "1 bis.", "And horns."), *EN[2:]]
    order = [left or f"+ {right}" for left, right, _, _ in told(draft(*EN), draft(*more))]
    assert order[1:4] == ["Article 1(1)", "+ Article 1(1 bis)", "Article 1(2)"]


def test_marks_are_counted_and_not_read():
    marks = Marks(
        text=(
            Bracket(0, 4, 1),
            Bracket(0, 9, 1, "closes"),
            Alternatives(0, 9, ((1, 2), (3, 4))),
            PlainMark(1, 2, "placeholder"),
            PlainMark(1, 2, "note"),
            Footnote(2, 3, "x"),
            StatusMark(0, 1, "agreed_ad_referendum"),
        )
    )
    marked = [EN[0], (1, "1.", "Keepers light lamps.", marks), *EN[2:]]
    assert flags(draft(*marked), draft(*AR)) == [
        (
            "Article 1(1)",
            {"brackets": (1, 0), "options": (2, 0), "placeholders": (1, 0), "footnotes": (1, 0), "statuses": (1, 0)},
        )
    ]
    assert not flags(draft(*marked), draft(*marked))


def test_a_heading_on_one_side_alone():
    bare = [(0, "المادة ١", ""), *AR[1:]]
    assert flags(draft(*EN), draft(*bare)) == [("Article 1", {"heading": (1, 0)})]


def preamble(*lines):
    """A draft of paragraphs without numbers under a preamble, and one article."""
    top = Provision("p", "", Kind.PREAMBLE, "", "Preamble", "", "Preamble")
    made = [Provision(f"p{n}", "p", Kind.PREAMBULAR, "", "", line, f"recital {n}") for n, line in enumerate(lines, 1)]
    return Draft("", "en", "", (top, *made, Provision("a", "", Kind.ARTICLE, "Article 1", "", "Words.", "Article 1")))


def test_paragraphs_without_numbers_meet_by_place():
    same = told(preamble("Recalling,", "Noting,"), preamble("Rappelant,", "Notant,"))
    assert [by_number for _, _, by_number, _ in same] == [False, False, False, True]
    assert all(left and right and not told_ for left, right, _, told_ in same)


def test_where_one_side_has_more_without_numbers_nobody_can_say_which():
    assert flags(preamble("A,", "B,", "C,", "D,"), preamble("A,", "B,")) == [
        ("recital 3", {"count": (4, 2)}),
        ("recital 4", {"count": (4, 2)}),
    ]
    assert flags(preamble("A,"), preamble("A,", "B,")) == [("recital 2", {"count": (1, 2)})]
    assert flags(preamble("A,"), preamble()) == [("recital 1", {"absent": (1, 0)})]


def test_what_has_no_number_meets_by_its_sort_in_whatever_order():
    def ending(*kinds):
        made = [Provision(f"{kind}{n}", "", kind, "", "", "W.", f"{kind}{n}") for n, kind in enumerate(kinds)]
        return Draft("", "en", "", tuple(made))

    one = ending(Kind.TESTIMONIUM, Kind.UNNUMBERED)
    other = ending(Kind.TITLE, Kind.UNNUMBERED, Kind.TITLE, Kind.TESTIMONIUM)
    assert told(one, other) == [
        ("", "title0", False, {"absent": (0, 1)}),
        ("", "title2", False, {"absent": (0, 1)}),
        ("testimonium0", "testimonium3", False, {}),
        ("unnumbered1", "unnumbered1", False, {}),
    ]


def test_numbers_lost_on_one_side_are_told_where_the_place_is_certain():
    lost = draft((0, "المادة ١", "المصابيح"), (1, "", "يضيء."), (1, "", "ويراقبون."), *AR[5:])
    whole = draft(EN[0], (1, "1.", "Lamps."), (1, "2.", "Watch."), *EN[5:])
    assert flags(whole, lost) == [("Article 1(1)", {"number": (1, 0)}), ("Article 1(2)", {"number": (1, 0)})]
    assert [told_ for _, told_ in flags(lost, whole)] == [{"number": (0, 1)}, {"number": (0, 1)}]
    # One less: it is not certain which is which.
    less = draft((0, "المادة ١", "المصابيح"), (1, "", "يضيء."), *AR[5:])
    assert [told_ for _, told_ in flags(whole, less)] == [{"absent": (1, 0)}, {"absent": (1, 0)}, {"absent": (0, 1)}]


def test_words_that_open_a_list_may_stand_in_their_parent():
    def listed(opening, chapeau):
        lines = [Provision("a", "", Kind.ARTICLE, "Article 1", "Watch", opening, "Article 1")]
        lines += [Provision("c", "a", Kind.CHAPEAU, "", "", chapeau, "chapeau")] if chapeau else []
        return Draft("", "en", "", (*lines, Provision("b", "a", Kind.PARAGRAPH, "1.", "", "the bay.", "Article 1(1)")))

    apart, inside, none = listed("", "Keepers watch:"), listed("Keepers watch:", ""), listed("", "")
    assert flags(apart, inside) == flags(inside, apart) == []
    assert flags(apart, none) == [("chapeau", {"absent": (1, 0)})]


def test_articles_are_numbered_through_and_divisions_meet_by_depth():
    def parts(second, *kinds):
        outer, inner = kinds
        return draft(
            (outer, "Part I", "First"), (inner, "Section 1", "One"), (0, "Article 1", "Lamps"), (0, "Article 2", "Oil"),
            (outer, "Part II", "Second"), (0, second, "Ropes"), (0, "Article 9", "Paint"),
        )  # fmt: skip

    # The second draft calls its divisions otherwise; they meet by depth.
    one = parts("Article 3", Kind.PART, Kind.SECTION)
    other = parts("Article 3", Kind.CHAPTER, Kind.SECTION)
    assert not flags(one, other)


def chapters(first, second):
    """A draft of two chapters with the articles of these numbers."""
    made = []
    for number, articles in (("Chapter I", first), ("Chapter II", second)):
        made.append(Provision(number, "", Kind.CHAPTER, number, "", "", number))
        made += [Provision(f"a{n}", number, Kind.ARTICLE, f"Article {n}", "", "W.", f"Article {n}") for n in articles]
    return Draft("", "en", "", tuple(made))


def test_an_article_under_another_chapter_is_told():
    assert flags(chapters([1, 2], [3]), chapters([1], [2, 3])) == [("Article 2", {"division": (1, 1)})]


def test_a_chapter_that_one_side_has_stands_where_it_has_it():
    whole = chapters([1, 2], [3])
    kept = [replace(p, parent="" if p.parent == "Chapter II" else p.parent) for p in whole.provisions]
    less = Draft("", "fr", "", tuple(p for p in kept if p.id != "Chapter II"))
    assert [one or f"+ {other}" for one, other, _, _ in told(less, whole)][-2:] == ["+ Chapter II", "Article 3"]
    end = chapters([1, 2, 3], [])
    assert [one or f"+ {other}" for one, other, _, _ in told(less, end)][-1] == "+ Chapter II"
    assert flags(end, less)[-1] == ("Chapter II", {"absent": (1, 0)})


def test_where_a_chapter_has_no_counterpart_that_alone_is_told():
    whole = chapters([1, 2], [3])
    bare = [replace(p, parent="") for p in whole.provisions if p.kind is Kind.ARTICLE]
    told_ = flags(whole, Draft("", "fr", "", tuple(bare)))
    assert told_ == [("Chapter I", {"absent": (1, 0)}), ("Chapter II", {"absent": (1, 0)})]


def test_what_moved_in_one_language_alone():
    left, right = draft(*EN), draft(*AR)
    same = {one.left: one.right for one in concordance(left, right).matches}
    assert flags(left, right, moved=({"article-1/1"}, ())) == [("Article 1(1)", {"unmoved": (1, 0)})]
    assert not flags(left, right, moved=({"article-1/1"}, {same["article-1/1"]}))
    assert flags(left, right, moved=((), {same["article-1/2"]})) == [("Article 1(2)", {"unmoved": (0, 1)})]


def test_what_moved_since_the_draft_before():
    before = draft(*EN[:2], (1, "2.", "They watch the bay, and sing."), (1, "3.", "Bells ring at noon in fog."))
    after = draft(*EN[:2], (1, "2.", "They watch the bay."), (1, "3.", "New words of quite another sort."))
    assert moved_in(compare(before, after)) == {"article-1/2", "article-1/3"}
    assert moved_in(compare(after, before)) == {"article-1/2", "article-1/3"}
    # A new number is no change of the text, and what is gone moved nothing that is there.
    numbered = draft(*EN[:2], (1, "3.", "They watch the bay, and sing."))
    assert moved_in(compare(before, numbered)) == frozenset()


@pytest.mark.parametrize(("one", "other"), [(EN, AR[:4]), (EN[2:], ZH), ([*EN, (0, "Article 2", "X")], RU)])
def test_swapping_the_drafts_mirrors_the_matches(one, other):
    left, right = draft(*one), draft(*other)
    there = {(m.left, m.right, m.by_number) for m in concordance(left, right).matches}
    assert {(m.right, m.left, m.by_number) for m in concordance(right, left).matches} == there


def test_every_provision_stands_in_one_match():
    left, right = draft(*EN), draft(*AR[2:])
    matches = concordance(left, right).matches
    assert sorted(m.left for m in matches if m.left) == sorted(p.id for p in left.provisions)
    assert sorted(m.right for m in matches if m.right) == sorted(p.id for p in right.provisions)
    assert concordance(Draft("", "en", "", ()), Draft("", "fr", "", ())).matches == ()


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("12 bis.", "第十二之二", False),
        ("12A", "12", False),
        ("12A.", "12A", True),
        ("(i)", "(i)", True),
        ("(ix)", "9.", True),
        ("(iv)", "㈣", True),
        ("X", "X", True),
        ("…", "…", True),
        ("…", "2", False),
        ("1.2", "2", False),
    ],
)
def test_numbers_as_keys(one, other, meet):
    made = [key_of(Provision("p", "", Kind.PARAGRAPH, number, "", "")) for number in (one, other)]
    assert made[0].meets(made[1]) is meet
    assert made[1].meets(made[0]) is meet


@pytest.mark.parametrize(("one", "other"), [("en", "fr"), ("en", "ar"), ("fr", "ar")])
def test_real_language_versions_meet_article_by_article(corpus, root, one, other):
    resources = load_resources(root / "resources")
    drafts = [
        read_draft(corpus / "un-charter" / f"un_charter_{code}.txt", resources.register, resources.profiles)
        for code in (one, other)
    ]
    found = concordance(*drafts)
    here, there = (each.by_id() for each in drafts)
    articles = [m for m in found.matches if m.left and here[m.left].kind is Kind.ARTICLE]
    assert len(articles) == 111
    assert all(m.right and there[m.right].kind is Kind.ARTICLE and m.by_number for m in articles)


def test_a_real_agreement_in_two_alphabets(corpus, root):
    resources = load_resources(root / "resources")
    drafts = [
        read_draft(
            next((corpus / "un-agreement-languages").glob(f"*-{code}/*/text.txt")),
            resources.register,
            resources.profiles,
        )
        for code in ("fr", "ru")
    ]
    found = concordance(*drafts).matches
    paired = sum(bool(m.left and m.right and m.by_number) for m in found)
    assert paired > 580
    assert sum(bool(m.flags) for m in found) < 12
