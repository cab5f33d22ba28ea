"""How a changed stretch is cut where brackets and tags stand in it, which sign closes which, and what is told of
brackets that changed.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.alignment.alternatives import rows_of
from app.comparison.changes.kept_text import KeptText
from app.comparison.compare import compare
from app.comparison.edits.bracketed_words import readings
from app.comparison.matching.bracket_tokens import partners, pieces
from app.comparison.text.tokenizer import words_of
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.changes import ChangeKind
from app.treaty.draft import Draft, Kind
from app.treaty.marks import AttributionTag, Marks, Stance, StanceOf
from tests.comparison.drafts import article, draft, stories

START = "Article 1(1)"
LEAD = "The keeper of the outer light rings the bell at dusk and at dawn"
TAIL = "when boats without oars come home from the sea"

words = st.lists(st.sampled_from(["a", "b", "7", ",", "[", "]"]), max_size=9)


def cut(before: str, after: str, tagged: str = "") -> list[tuple[str, str, str]]:
    """The pieces of a gap as (sign or words, before, after); words of `tagged` stand in a tag."""
    sides = words_of(before), words_of(after)
    tags = tuple([word in words_of(tagged) for word in side] for side in sides)
    return [
        (
            "sign" if p.sign else "words",
            " ".join(sides[0][p.first_start : p.first_end]),
            " ".join(sides[1][p.second_start : p.second_end]),
        )
        for p in pieces(*sides, (tags[0], tags[1]))
    ]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("may", "shall", [("words", "may", "shall")]),
        ("", "[ as needed ]", [("words", "", "[ as needed ]")]),
        ("", "] [ should ]", [("sign", "", "]"), ("sign", "", "["), ("words", "", "should"), ("sign", "", "]")]),
        ("may", "[ shall ]", [("sign", "", "["), ("words", "may", "shall"), ("sign", "", "]")]),
        ("[ thirty ] [ sixty ]", "forty", [("words", "[ thirty ] [ sixty ]", "forty")]),
        (
            "7 to 10 [ if asked",
            "8 to 11",
            [("words", "7 to 10", "8 to 11"), ("sign", "[", ""), ("words", "if asked", "")],
        ),
        ("] x [ y", "", [("sign", "]", ""), ("words", "x", ""), ("sign", "[", ""), ("words", "y", "")]),
        ("[", "]", [("sign", "[", ""), ("sign", "", "]")]),
    ],
)
def test_pieces(before: str, after: str, told: list[tuple[str, str, str]]) -> None:
    assert cut(before, after) == told


def test_words_of_a_tag_are_never_one_edit_with_words_of_the_text() -> None:
    assert cut("articles 7 to 16 – Arcadia", "articles 8 to 17 and more", "– Arcadia") == [
        ("words", "articles 7 to 16", "articles 8 to 17 and more"),
        ("words", "– Arcadia", ""),
    ]


@given(words, words, st.booleans())
def test_pieces_tile_both_sides_in_order(first: list[str], second: list[str], tagged: bool) -> None:
    tags = ([tagged and word == "b" for word in first], [tagged and word == "b" for word in second])
    at = [0, 0]
    for p in pieces(first, second, tags):
        assert (p.first_start, p.second_start) == tuple(at)
        assert p.first_start < p.first_end or p.second_start < p.second_end
        assert not p.sign or (p.first_end - p.first_start) + (p.second_end - p.second_start) == 1
        at = [p.first_end, p.second_end]
    assert at == [len(first), len(second)]


def test_partners_may_stand_in_different_texts() -> None:
    found = partners(["[a [b]", "c] d]"])
    assert found == {(0, 0): (1, 1), (1, 1): (0, 0), (0, 3): (0, 5), (0, 5): (0, 3)}


def test_a_bracket_that_would_close_far_away_has_no_partner() -> None:
    assert partners(["[a", *[""] * 300, "b]"]) == {}


PUT = [("bracketing", "", "["), ("bracketing", "", "]")]
EVENTS = [
    ("act", "[act]", "bracket_added", "brackets put round “act”"),
    ("[act] now", "act now", "bracket_removed", "brackets lifted from “act”"),
    ("[act] now", "[act now]", "bracket_widened", "brackets widened from “act” to “act now”"),
    ("[act now]", "[act] now", "bracket_narrowed", "brackets narrowed from “act now” to “act”"),
    (
        "[big] nets and [old] lights",
        "[big nets and old lights]",
        "bracket_widened",
        "brackets widened from “big” and 1 more to “big nets and old lights”",
    ),
    ("[with [firm] dates]", "[with firm dates]", "bracket_removed", "brackets lifted from “firm”"),
    ("[nets [and [lights]]]", "[nets [and lights]]", "bracket_removed", "brackets lifted from “lights”"),
    (
        "[nets and lights]",
        "[nets] [and lights]",
        "bracketing",
        "brackets set otherwise (1 → 2 pairs) round “nets” and 1 more",
    ),
    ("[act] now", "［act］ now", "bracketing", "brackets set otherwise (1 → 1 pairs) round “act”"),
    ("shall act", "[shall][should] act", "alternatives_opened", "alternatives opened: “shall” / “should”"),
    ("[shall] [should] [may] act", "should act", "alternatives_resolved", "option 2 of 3 kept: “should”"),
    ("shall act", "[shall / should] act", "alternatives_opened", "alternatives opened: “shall” / “should”"),
    ("[shall]/[should] act", "shall act", "alternatives_resolved", "option 1 of 2 kept: “shall”"),
    (
        "in [thirty][sixty] days",
        "in forty [or] fifty sixty days",
        "alternatives_resolved",
        "option 2 of 2 kept: “sixty”",
    ),
    ("in [30][60] days", "in 45 days", "alternatives_resolved", "none of 2 options kept: “30” / “60”"),
    (
        "[take all lawful measures on noise] [adopt rules on horns by night] here",
        "take all lawful measures and adopt rules on horns here",
        "alternatives_merged",
        "options 1 (“take all lawful measures on noise”) and 2 (“adopt rules on horns by night”) of 2 merged",
    ),
    (
        "[mark nets] [ring bells] [light lamps] [hoist flags] [sound horns]",
        "mark nets, ring bells, light lamps, hoist flags",
        "alternatives_merged",
        "options 1 (“mark nets”) and 2 (“ring bells”) and 3 (“light lamps”) … of 5 merged",
    ),
    (
        "[shall take all measures] [may adopt rules] now",
        "[shall take all measures and adopt rules] now",
        "alternatives_merged",
        "options 1 (“shall take all measures”) and 2 (“may adopt rules”) of 2 merged",
    ),
    (
        "[nets lamps bells] [ropes]",
        "[nets] [lamps ropes]",
        "bracketing",
        "alternatives “nets lamps bells” / “ropes” became “nets” / “lamps ropes”",
    ),
    (
        "[all Parties shall protect birds] [all Parties may conserve fish] here",
        "all Parties may conserve fish here",
        "alternatives_resolved",
        "option 2 of 2 kept: “all Parties may conserve fish”",
    ),
    (
        "[a] [b] [c] [d]",
        "d",
        "alternatives_resolved",
        "option 4 of 4 kept: “d”",
    ),
    (
        "[Such acts] [Those acts] [shall] [should] end",
        "[Such acts] [Those acts] shall end",
        "alternatives_resolved",
        "option 1 of 2 kept: “shall”",
    ),
    (
        "[shall][should][other] act",
        "should act",
        "alternatives_resolved",
        "option 2 of 3 kept: “should”",
    ),
    ("benefits", "[b][B]enefits", "alternatives_opened", "alternatives opened: “b” / “B”"),
    ("[b][B]enefits", "Benefits", "alternatives_resolved", "option 2 of 2 kept: “B”"),
    ("modalit[y][ies]", "modalities", "alternatives_resolved", "option 2 of 2 kept: “ies”"),
    ("States", "State[s]", "bracket_added", "brackets put round “s”"),
    ("[inter]national", "international", "bracket_removed", "brackets lifted from “inter”"),
    ("at [x] knots", "at 10 knots", "bracket_deleted", "words in brackets gone: “x”"),
    ("at 10 knots", "at [x] knots", "bracket_inserted", "new words in brackets: “x”"),
    ("[each day to the port]", "to the port", "bracket_removed", "brackets lifted from “to the port”"),
    ("[ring every old bell] once", "ring the bell once", "bracket_removed", "brackets lifted from “ring … bell”"),
    (
        "[ring every old [and cracked bell], hoist flags]",
        "ring the [bell], hoist flags",
        "bracket_removed",
        "brackets lifted from “ring … bell], hoist flags”",
    ),
    ("for fast boats", "for fast [painted boats]", "bracket_added", "brackets put round “painted boats”"),
]


@pytest.mark.parametrize(("before", "after", "kind", "title"), EVENTS)
def test_what_happened_to_brackets_is_one_event_that_says_so(before: str, after: str, kind: str, title: str) -> None:
    comparison = compare(article(f"{LEAD} {before} {TAIL}"), article(f"{LEAD} {after} {TAIL}"))
    assert [(g.kind, str(g.title)) for g in comparison.groups] == [(kind, f"Article 1(1): {title}")]
    assert all(c.group == "g1" for c in comparison.changes if c.kind is ChangeKind.BRACKETING)


@pytest.mark.parametrize(("before", "after", "kind", "title"), EVENTS)
def test_seen_from_the_other_side_the_contrary_happened(before: str, after: str, kind: str, title: str) -> None:
    contrary = {
        "bracket_added": "bracket_removed",
        "bracket_removed": "bracket_added",
        "bracket_inserted": "bracket_deleted",
        "bracket_deleted": "bracket_inserted",
        "bracket_widened": "bracket_narrowed",
        "bracket_narrowed": "bracket_widened",
        "alternatives_resolved": "alternatives_opened",
        "alternatives_merged": "alternatives_opened",
    }
    one, other = article(f"{LEAD} {before} {TAIL}"), article(f"{LEAD} {after} {TAIL}")
    (group,) = compare(other, one).groups
    if kind != "alternatives_opened":
        assert group.kind == contrary.get(kind, kind)
    else:
        assert group.kind in ("alternatives_resolved", "alternatives_merged")
    assert group.count == compare(one, other).groups[0].count


@pytest.mark.parametrize(
    ("language", "before", "after", "title"),
    [
        ("fr", "Chaque Partie [doit] [devrait] agir.", "Chaque Partie devrait agir.", "option 2 of 2 kept: “devrait”"),
        ("es", "Cada Parte [deberá][podrá] actuar.", "Cada Parte podrá actuar.", "option 2 of 2 kept: “podrá”"),
        ("ru", "Участник [должен][может] молчать.", "Участник может молчать.", "option 2 of 2 kept: “может”"),
        ("ar", "[يجب][ينبغي] على الطرف أن يعمل", "يجب على الطرف أن يعمل", "option 1 of 2 kept: “يجب”"),
        ("zh", "缔约方【应】【可】采取措施。", "缔约方可采取措施。", "option 2 of 2 kept: “可”"),
        ("zh", "缔约方［应］［可］采取措施。", "缔约方应采取措施。", "option 1 of 2 kept: “应”"),
    ],
)
def test_which_option_was_kept_is_told_in_each_language(language: str, before: str, after: str, title: str) -> None:
    comparison = compare(article(before, language=language), article(after, language=language))
    assert [(g.kind, str(g.title)) for g in comparison.groups] == [("alternatives_resolved", f"Article 1(1): {title}")]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("act", "act [at once]", [("insertion", "", " [at once]")]),
        ("[act", "act", [("bracketing", "[", "")]),
        ("act now", "act] now [", [("bracketing", "", "]"), ("bracketing", "", " [")]),
        ("[shall] [should] act", "[shall] [should] [may] act", [("insertion", "", "[may] ")]),
        ("State", "State[s]", [("insertion", "", "[s]")]),
        ("national", "[inter]national", [("insertion", "", "[inter]")]),
        ("[shall][should] act", "may act", [("substitution", "[shall][should]", "may")]),
        (
            "[all birds rest] [all boats rest]",
            "[all birds sleep] [all boats sleep]",
            [("substitution", "rest", "sleep"), ("substitution", "rest", "sleep")],
        ),
        (
            "[the keeper shall act] [the Council may act]",
            "[the Council may act] [the Parties act]",
            [("deletion", "[the keeper shall act] ", ""), ("insertion", "", " [the Parties act]")],
        ),
    ],
)
def test_what_is_no_event_of_several_changes(before: str, after: str, told: list[tuple[str, str, str]]) -> None:
    comparison = compare(article(f"{LEAD} {before} {TAIL}"), article(f"{LEAD} {after} {TAIL}"))
    assert [(k, o.strip(), n.strip()) for k, o, n in stories(comparison)] == [
        (k, o.strip(), n.strip()) for k, o, n in told
    ]
    assert comparison.groups == ()


def test_a_bracket_that_went_inside_one_that_grew_is_an_event_of_its_own() -> None:
    comparison = compare(article(f"{LEAD} [act [now] or] else"), article(f"{LEAD} [act now or else]"))
    assert [g.kind for g in comparison.groups] == ["bracket_removed", "bracket_widened"]


def test_brackets_over_texts_without_kept_words() -> None:
    older = draft((0, "Article 1", "[Nets]"), (1, "1.", LEAD), (0, "Article 2", "Bells"), (1, "1.", TAIL))
    newer = draft((0, "Article 1", "Nets"), (1, "1.", LEAD), (0, "[Article 2]", "Bells"), (1, "1.", TAIL))
    assert [(g.kind, str(g.title)) for g in compare(older, newer).groups] == [
        ("bracket_removed", "Article 1: brackets lifted from “Nets”"),
        ("bracket_added", "Article 2: brackets put round “Article 2”"),
    ]


def test_an_article_that_gained_outer_brackets_and_lost_inner_ones_is_one_event() -> None:
    older = draft((0, "Article 5", "Horns"), (1, "1.", f"{LEAD} [by night]."), (1, "2.", f"[{TAIL}]."))
    newer = draft((0, "[Article 5", "Horns"), (1, "1.", f"{LEAD} by night."), (1, "2.", f"{TAIL}.]"))
    (group,) = compare(older, newer).groups
    assert (group.kind, group.count) == ("bracket_widened", 6)
    assert str(group.title).startswith("Article 5: brackets widened from “by night” and 1 more to “Article 5 Horns")


def test_a_bracket_over_two_paragraphs_says_from_where_to_where() -> None:
    older = article(f"[{LEAD}", f"{TAIL}]")
    (group,) = compare(older, article(LEAD, TAIL)).groups
    assert (
        str(group.title) == f"{START} to Article 1(2): brackets lifted from “The keeper of the outer light rings the…”"
    )


def test_brackets_whose_words_stayed_in_two_paragraphs_are_told_with_the_words_of_both() -> None:
    older, newer = (
        article(LEAD, "Bells [ring loudly twice.", "Horns] sound."),
        article(LEAD, "Bells ring.", "Horns sound."),
    )
    (group,) = compare(older, newer).groups
    assert str(group.title) == "Article 1(2) to Article 1(3): brackets lifted from “ring Horns”"


def test_of_several_pairs_side_by_side_those_of_which_no_word_stayed_are_told_as_gone() -> None:
    older = article(f"{LEAD} to [the keeper in spring] [the port in autumn] {TAIL}")
    newer = article(f"{LEAD} to the port in autumn {TAIL}")
    titles = {group.kind: str(group.title) for group in compare(older, newer).groups}
    assert titles == {"alternatives_resolved": f"{START}: option 2 of 2 kept: “the port in autumn”"}
    older = article(f"{LEAD} [each day to the port] [to the port] {TAIL}")
    newer = article(f"{LEAD} to the port {TAIL}")
    assert [(group.kind, str(group.title)) for group in compare(older, newer).groups] == [
        ("bracket_deleted", f"{START}: words in brackets gone: “each day to the port”"),
        ("bracket_removed", f"{START}: brackets lifted from “to the port”"),
    ]


def test_a_heading_whose_bracket_grew() -> None:
    older, newer = (draft((0, "Article 1", heading), (1, "1.", LEAD)) for heading in ("[Use] of nets", "[Use of nets]"))
    assert [(g.kind, str(g.title)) for g in compare(older, newer).groups] == [
        ("bracketing", "Article 1: brackets set otherwise (1 → 1 pairs) round “Use of nets”")
    ]


@pytest.mark.parametrize(
    ("row", "options"),
    [
        ("[shall][should][other]", ["shall", "should", "other"]),
        ("[shall][should] [promptly]", ["shall", "should"]),
        ("[boats] [shall] [should]", ["shall", "should"]),
        ("[其他][应][可]", ["应", "可"]),
        ("[应][可][立即]", ["应", "可"]),
    ],
)
def test_a_bracket_close_behind_modal_verbs_is_a_rival_of_theirs(row: str, options: list[str]) -> None:
    assert [[row[slice(*option)] for option in found.options] for found in rows_of(row)] == [options]


def test_a_tag_is_no_word_of_an_option() -> None:
    text = f"{LEAD} [shall – Arcadia] [Borduria: may] act"
    tags = [
        AttributionTag(text.index(tag), text.index(tag) + len(tag), (0, 1), "inside", (StanceOf(Stance.PROPOSE, ()),))
        for tag in ("– Arcadia", "Borduria:")
    ]
    older = draft((0, "Article 1", ""), (1, "1.", text, Marks(tuple(tags))))
    newer = draft((0, "Article 1", ""), (1, "1.", f"{LEAD} may act"))
    assert "Article 1(1): option 2 of 2 kept: “may”" in [str(g.title) for g in compare(older, newer).groups]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Part II", "Part II[I]", [("insertion", "", "[I]")]),
        ("Part II[I]", "Part II", [("deletion", "[I]", "")]),
        ("Part II[I]", "Part III", [("bracketing", "[", ""), ("bracketing", "]", "")]),
        ("Part II[I]", "[Part II[V]", [("bracketing", "", "["), ("deletion", "[I]", ""), ("insertion", "", "[V]")]),
        ("[Part II]", "Part II", [("bracketing", "[", ""), ("bracketing", "]", "")]),
        (
            "Part II",
            "Part [IV]",
            [*PUT, ("renumbering", "Part II", "Part [IV]")],
        ),
    ],
)
def test_a_number_that_is_open_in_part_is_no_renumbering(
    before: str, after: str, told: list[tuple[str, str, str]]
) -> None:
    older, newer = (draft((Kind.PART, number, "Lights"), (1, "1.", LEAD)) for number in (before, after))
    comparison = compare(older, newer)
    assert sorted(stories(comparison)) == sorted(told)
    assert any(p.renumbered for p in comparison.pairs) == any(kind == "renumbering" for kind, _, _ in told)


def blocks(*texts: str, more: str = "") -> Draft:
    """An article with a paragraph, options under it, each with these words, and a last paragraph."""
    rows = [(0, "Article 1", "Horns"), (1, "1.", LEAD)]
    rows += [(Kind.OPTION, f"Option {k}", text) for k, text in enumerate(texts, 1)]
    made = draft(*rows, (1, "2.", TAIL))
    options = tuple(
        replace(p, parent="article-1/1", text=p.heading, heading="") if p.kind is Kind.OPTION else p
        for p in made.provisions
    )
    options = tuple(replace(p, parent="article-1") if p.number == "2." else p for p in options)
    return replace(made, provisions=assign_addresses(assign_ids(options)))


ALL = "Each Party forbids the use of horns at night in its harbours"
SOME = "Each Party allows the use of horns at noon where pilots ask for it"


def test_an_option_that_became_the_text_says_which_it_was() -> None:
    older, newer = blocks(ALL, SOME, "No text."), article(LEAD, SOME, TAIL)
    (group,) = [g for g in compare(older, newer).groups if g.kind.startswith("alt")]
    assert (group.kind, group.count) == ("alternatives_resolved", 3)
    assert str(group.title) == "Article 1(1): Option 2 (“Each Party allows the use of horns at…”) kept, of 3 options"
    (group,) = [g for g in compare(newer, older).groups if g.kind.startswith("alt")]
    assert (group.kind, group.count) == ("alternatives_opened", 3)
    assert str(group.title) == "Article 1(1): options opened: Option 1 / Option 2 / Option 3"


def test_options_that_became_one_text_are_a_merge() -> None:
    older, newer = blocks(ALL, SOME), article(LEAD, f"{ALL}. {SOME}", TAIL)
    (group,) = [g for g in compare(older, newer).groups if g.kind.startswith("alt")]
    assert group.kind == "alternatives_merged"
    assert str(group.title).endswith("all in the text, of 2 options")


def test_options_of_which_hardly_a_word_stands_are_none_of_them_kept() -> None:
    other = "Harbours with bells, ropes, lamps and maps are open to each Party."
    pins = (("article-1/1/option-1", "article-1/2"),)
    comparison = compare(blocks(ALL, SOME), article(LEAD, other, TAIL), pins=pins)
    assert [str(g.title) for g in comparison.groups] == [f"{START}: none of 2 options kept"]


def test_an_option_that_became_the_text_while_others_stand_settles_nothing() -> None:
    older, newer = blocks(ALL, SOME, FAR), blocks(SOME, FAR)
    first = tuple(replace(p, text=ALL) if p.text == LEAD else p for p in newer.provisions)
    assert not any(g.kind.startswith("alt") for g in compare(older, replace(newer, provisions=first)).groups)


def test_a_row_inside_an_option_is_part_of_the_choice_between_the_options() -> None:
    older = article(f"{LEAD} [shall [promptly][quickly] act] [may rest] {TAIL}")
    (group,) = compare(older, article(f"{LEAD} shall quickly act {TAIL}")).groups
    assert str(group.title) == f"{START}: option 1 of 2 kept: “shall [promptly][quickly] act”"


def test_an_option_that_went_with_words_behind_it_is_not_kept() -> None:
    older = article(f"{LEAD} for [planned] [proposed] works of any kind {TAIL}")
    (group,) = compare(older, article(f"{LEAD} for a planned venture {TAIL}")).groups
    assert (group.kind, str(group.title)) == ("alternatives_resolved", f"{START}: option 1 of 2 kept: “planned”")


def test_a_gap_of_very_many_pieces_is_cut_at_its_ends_alone() -> None:
    before = " ".join(f"x{k} [ y{k} ]" for k in range(20))
    assert len(cut(f"[ {before}", "z [ x3 y3 ]")) < 6


def test_a_word_with_very_many_readings_is_left_as_it_is() -> None:
    assert readings("[a][b][c]x[d][e][f]y[g][h][i]") == {}
    assert readings("State[s] of 应[可]") == {"States": (5,)}


def test_where_nothing_is_kept_no_sign_has_a_counterpart() -> None:
    fields = (("", "[A", "[A"), ("", "[B]", "[B]"))
    kept = KeptText(fields, (), {0: 0}, ({}, {}))
    assert kept.counterpart(0, (2, 0)) is None
    assert kept.counterpart(0, (1, 0)) is None
    assert KeptText(fields, (), {}, ({}, {})).counterpart(0, (1, 0)) is None


def test_an_option_is_open_while_others_stand() -> None:
    """Two series of options under one provision are settled apart."""
    older = blocks(ALL, SOME, "No text.")
    newer = blocks(ALL, SOME)
    assert not any(g.kind.startswith("alt") for g in compare(older, newer).groups)
    twice = blocks(ALL, SOME, FAR, NEAR)
    again = tuple(
        replace(p, number={"Option 3": "Option 1", "Option 4": "Option 2"}.get(p.number, p.number))
        for p in twice.provisions
    )
    comparison = compare(replace(twice, provisions=assign_addresses(assign_ids(again))), article(LEAD, SOME, FAR, TAIL))
    assert [g.kind for g in comparison.groups if g.kind.startswith("alt")] == ["alternatives_resolved"] * 2


FAR = "Vessels in the lee of the cape show a green lamp to those who pass"
NEAR = "Ferries wait in port while the signal sounds from the outer mole"
