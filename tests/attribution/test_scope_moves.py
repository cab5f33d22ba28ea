"""Which cells of the scope moved between two drafts: by which change, and who asked; in English and in made series."""

from itertools import pairwise
from pathlib import Path

import pytest

from app.attribution.attribute import attribute
from app.attribution.scope_moves import SCOPE_TAG, ScopeMove, scope_differences, scope_moves, tag_scope
from app.comparison.compare import compare
from app.treaty.draft import Draft
from app.treaty.scope import OffenceClass
from tests.attribution.made import REGISTER
from tests.house.examples import asked, draft, scope_in

TEXTS = Path(__file__).parents[1] / "notation" / "scope" / "texts"
OFFENCES = (
    "Article 2", "Lights", "1. Each Party shall establish as a criminal offence the lighting of false lights.",
    "Article 3", "Rope", "1. Each Party shall establish as a criminal offence the theft of rope.",
)  # fmt: skip


def moved(older: Draft, newer: Draft, *papers) -> tuple[ScopeMove, ...]:
    comparison = compare(older, newer)
    found = attribute(comparison, older, newer, papers, REGISTER)
    return scope_moves(scope_in(older), scope_in(newer), comparison, found)


def told(moves) -> list[tuple[str, str, str]]:
    """Each move as provision, direction, target."""
    return [
        (one.provision, "+" if one.older is None else "-" if one.newer is None else "=", str(one.target.id))
        for one in moves
    ]


def aid(*words: str, before: tuple[str, ...] = ()) -> Draft:
    return draft(*before, *OFFENCES, "Article 4", "Aid", *words)


def test_other_words_that_reach_the_same_are_no_move():
    assert moved(aid("1. Parties aid for any crime."), aid("1. Parties help each other for any offence.")) == ()


def test_a_cell_widens_and_narrows_by_the_change_in_its_words():
    older = aid("1. Parties shall aid each other for the offences established in accordance with articles 2 and 3.")
    newer = aid("1. Parties shall aid each other for any criminal offence.")
    moves = moved(older, newer)
    assert told(moves) == [
        ("article-4/1", "+", "any_offence"), ("article-4/1", "-", "article-2"), ("article-4/1", "-", "article-3"),
    ]  # fmt: skip
    ids = {change.id for change in compare(older, newer).changes}
    assert all(one.changes and set(one.changes) <= ids for one in moves)
    assert all(one.answers == () for one in moves)


def test_who_asked_for_a_move_is_named_with_it():
    older = aid("1. Parties shall aid each other for serious crimes.")
    wording = "1. Parties shall aid each other for serious crimes and for offences covered by this Protocol."
    newer = aid(wording)
    (move,) = moved(older, newer, asked("Norhaven", "replace", "Article 4(1)", wording))
    assert told([move]) == [("article-4/1", "+", "covered")]
    assert [actor.id for one in move.answers for actor in one.actors] == ["XNO"]


def test_a_limit_that_comes_moves_its_cell():
    older = aid("1. Parties aid for any crime.")
    newer = aid("1. Subject to its law, each of the Parties aid for any crime.")
    (move,) = moved(older, newer)
    assert told([move]) == [("article-4/1", "=", "any_offence")]
    assert move.newer.limits[0].text.startswith("Subject to")


def test_a_followed_cell_moves_by_the_change_where_the_words_stand():
    rest = ("Article 5", "Rest", "1. They rest for an offence referred to in article 4.")
    older = aid("1. Parties aid for any crime.", *rest)
    newer = aid("1. Parties aid for grave crimes.", *rest)
    moves = [one for one in moved(older, newer) if one.provision == "article-5/1"]
    assert told(moves) == [("article-5/1", "+", "serious_crime"), ("article-5/1", "-", "any_offence")]
    changed = {side.provision for one in compare(older, newer).changes for side in (one.older, one.newer) if side}
    assert changed == {"article-4/1"}
    assert all(one.changes for one in moves)


def test_renumbered_offences_are_the_same_columns():
    ports = ("Article 1", "Ports", "1. Parties keep their ports open by day and by night.")
    tides = ("Article 2", "Tides", "1. Each harbour master writes down the tide every morning.")
    aiding = "1. Parties aid for the offences established in accordance with articles"
    older = draft(*ports, *OFFENCES, "Article 4", "Aid", f"{aiding} 2 and 3.")
    renumbered = ("Article 3", *OFFENCES[1:3], "Article 4", *OFFENCES[4:])
    newer = draft(*ports, *tides, *renumbered, "Article 5", "Aid", f"{aiding} 3 and 4.")
    assert moved(older, newer) == ()


def test_cells_of_a_provision_that_went_are_told_behind():
    moves = moved(aid("1. Parties aid for any crime.", "2. Ships wait in the roads until noon."),
                  aid("1. Ships wait in the roads until noon."))  # fmt: skip
    assert told(moves) == [("article-4/1", "-", "any_offence")]
    assert moves[0].changes


def test_an_offence_that_comes_into_its_chapter_moves_by_its_own_change():
    chapter = ("Chapter I", "Offences", *OFFENCES)
    rest = ("Chapter II", "Aid", "Article 9", "Aid", "1. Parties aid for the offences described in chapter I.")
    wreck = ("Article 8", "Wrecks", "1. Each Party shall establish as a criminal offence the plunder of wrecks.")
    (move,) = moved(draft(*chapter, *rest), draft(*chapter, *wreck, *rest))
    assert told([move]) == [("article-9/1", "+", "article-8")]
    assert move.changes


def test_an_offence_that_comes_is_not_asked_for_by_who_asked_for_words_beside():
    chapter = ("Chapter I", "Offences", *OFFENCES)
    head = ("Chapter II", "Aid", "Article 9", "Aid")
    wreck = "1. Each Party shall establish as a criminal offence the plunder of wrecks."
    aided = "1. Parties aid for the offences described in chapter I, by day"
    wider = f"{aided} and by night."
    older = draft(*chapter, *head, f"{aided}.")
    newer = draft(*chapter, "Article 8", "Wrecks", wreck, *head, wider)
    (move,) = moved(older, newer, asked("Kestria", "replace", "Article 9(1)", wider))
    assert told([move]) == [("article-9/1", "+", "article-8")]
    assert move.by_offence
    assert move.changes
    assert move.answers == ()
    (back,) = moved(newer, older)
    assert (told([back]), back.by_offence) == ([("article-9/1", "-", "article-8")], True)


def test_the_number_of_an_offence_that_went_may_be_that_of_another_now():
    aiding = "1. Parties aid for the offences established in accordance with article"
    older = draft(*OFFENCES, "Article 4", "Aid", f"{aiding}s 2 and 3.")
    newer = draft("Article 2", *OFFENCES[4:], "Article 3", "Aid", f"{aiding} 2.")
    (move,) = moved(older, newer)
    assert (move.provision, move.target.id, move.newer) == ("article-3/1", "article-2", None)
    assert move.older.target.id == "article-2"
    assert move.changes


def test_each_side_of_a_change_is_held_against_the_reach_of_its_own_draft():
    older = aid("1. Ships wait in the roads until noon.", "2. Parties aid for any crime.")
    newer = aid("1. Parties aid for serious crimes.")
    changes = {change.id: change for change in compare(older, newer).changes}
    for move in moved(older, newer):
        sides = [changes[one].older for one in move.changes]
        assert all("roads" not in side.text for side in sides if side)


def test_brackets_that_are_lifted_settle_a_cell_and_move_none():
    older, newer = aid("1. Parties aid for [serious crimes]."), aid("1. Parties aid for serious crimes.")
    assert moved(older, newer) == ()
    comparison = compare(older, newer)
    (one,) = scope_differences(scope_in(older), scope_in(newer), comparison, ())
    assert (one.older.open, one.newer.open, one.resettled) == ("bracket", "", True)
    assert one.changes
    (back,) = scope_differences(scope_in(newer), scope_in(older), compare(newer, older), ())
    assert (back.older.open, back.newer.open) == ("", "bracket")


def test_words_that_are_settled_stand_for_a_cell_before_those_in_brackets():
    older = aid("1. Parties aid for [serious crimes] and rest for serious crimes.")
    newer = aid("1. Parties aid for serious crimes and rest for serious crimes.")
    assert scope_differences(scope_in(older), scope_in(newer), compare(older, newer), ()) == ()


def test_an_offence_that_moves_into_a_chapter_moves_cells_by_its_own_change():
    raft = ("Article 8", "Rafts", "1. Each Party shall establish as a criminal offence the cutting of rafts adrift.")
    rest = ("Chapter II", "Aid", "Article 9", "Aid", "1. Parties aid for the offences described in chapter I.")
    ports = ("Article 10", "Ports", "1. Each harbour master writes down the tide every morning.")
    chapter = ("Chapter I", "Offences", *OFFENCES)
    (move,) = moved(draft(*chapter, *rest, *ports, *raft), draft(*chapter, *raft, *rest, *ports))
    assert (told([move]), move.by_offence, bool(move.changes)) == ([("article-9/1", "+", "article-8")], False, True)


def test_what_was_struck_before_and_behind_all_other_words_has_a_place_too():
    struck = aid("1. For grave crimes and for thefts Parties aid.")
    for newer in (aid("1. For thefts Parties aid."), aid("1. Parties aid.")):
        (move,) = moved(struck, newer)
        assert (told([move]), bool(move.changes)) == ([("article-4/1", "-", "serious_crime")], True)


SERIES = {
    "fr": (
        ("conformément aux articles 3 et 4 de la présente", "conformément à l’article 3 de la présente"),
        (" commises au moyen d’un système d’information ;", " ;"),
        ("aux infractions visées par la présente Convention.", "à toute infraction."),
    ),
    "ar": (
        ("وفقا للمادتين 3 و4 من هذه", "وفقا للمادة 3 من هذه"),
        ("(ب) الجرائم الأخرى المرتكبة بواسطة نظام معلومات؛", "(ب) الجرائم الأخرى؛"),
        ("على الجرائم المشمولة بهذه الاتفاقية.", "على أي جريمة."),
    ),
    "zh": (
        ("根据本公约第三条和第四条确立", "根据本公约第三条确立"),
        ("（二）利用信息系统实施的其他刑事犯罪；", "（二）其他刑事犯罪；"),
        ("适用于本公约所涵盖的犯罪。", "适用于任何犯罪。"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", SERIES)
def test_planted_moves_are_found_in_a_made_series(language):
    words = (TEXTS / f"beacons.{language}.txt").read_text("utf-8").strip()
    drafts = [draft(*words.splitlines(), language=language)]
    for before, after in SERIES[language]:
        assert before in words
        words = words.replace(before, after)
        drafts.append(draft(*words.splitlines(), language=language))
    steps = []
    for older, newer in pairwise(drafts):
        moves = moved(older, newer)
        assert all(one.changes for one in moves)
        steps.append(sorted((how, target) for _, how, target in told(moves)))
    classes = [[(how, target) for how, target in step if target in set(OffenceClass)] for step in steps]
    # Article 12 cites article 5, so the second offence goes from both.
    assert len(steps[0]) == 2
    assert classes[0] == []
    # The rule of the chapter, both paragraphs of article 7, and article 8.
    assert classes[1] == [("+", "any_offence")] * 4 + [("-", "by_system")] * 4
    # The first paragraph of article 10 and the second, which applies what it says.
    assert classes[2] == [("+", "any_offence")] * 2 + [("-", "covered")] * 2


def test_a_limit_to_which_other_words_lead_now_moves_by_the_change_in_those_words():
    def text(number: int) -> Draft:
        return draft(
            *OFFENCES,
            "Article 4", "Aid", "1. Parties aid each other for serious crimes.",
            "Article 5", "Search", "1. Subject to its law, each Party searches for serious crimes.",
            "Article 6", "Boats", f"1. Boats are lent for a crime referred to in article {number}.",
        )  # fmt: skip

    older, newer = text(4), text(5)
    (move,) = (one for one in moved(older, newer) if one.provision == "article-6/1")
    assert (move.older is None, move.newer is None) == (False, False)
    assert move.changes == tuple(change.id for change in compare(older, newer).changes)


def test_the_changes_that_moved_cells_are_tagged_and_no_others():
    older = aid("1. Parties aid for serious crimes.", "2. Boats are grey by day.")
    newer = aid("1. Parties aid for any criminal offence.", "2. Boats are grey by night.")
    comparison = compare(older, newer)
    tagged = tag_scope(comparison, moved(older, newer))
    told = {SCOPE_TAG in change.tags: (change.newer or change.older).text for change in tagged.changes}
    assert "offence" in told[True]
    assert "night" in told[False]
    assert tag_scope(comparison, ()) is comparison


def test_an_item_that_took_the_number_of_another_is_another_cell():
    older = aid("1. Parties aid for:", "(a) Any crime;", "(b) Serious crimes;", "(c) Crimes covered by this Protocol.")
    newer = aid("1. Parties aid for:", "(a) Serious crimes;", "(b) Crimes covered by this Protocol.")
    moves = moved(
        older,
        newer,
        asked("Norhaven", "delete", "Article 4(1)(a)", "Any crime;"),
        asked("Kestria", "replace", "Article 4(1)(b)", "Grave crimes of every sort;"),
    )
    assert told(moves) == [("article-4/1/a", "-", "any_offence")]
    changes = {one.id: one for one in compare(older, newer).changes}
    assert {changes[one].older.text for one in moves[0].changes} == {"Any crime;"}
    assert [actor.id for one in moves[0].answers for actor in one.actors] == ["XNO"]


def test_a_cell_narrows_by_the_words_that_came_into_it():
    older = aid("1. Parties aid in any crime of note.")
    newer = aid("1. Parties aid in any grave crime of note.")
    moves = moved(older, newer)
    assert told(moves) == [("article-4/1", "+", "serious_crime"), ("article-4/1", "-", "any_offence")]
    assert moves[0].changes == moves[1].changes != ()


def test_a_limit_that_goes_with_the_words_beside_it_moves_its_cell():
    older = aid("1. Parties aid for any crime, unless it is small.")
    newer = aid("1. Parties aid for any crime.")
    (move,) = moved(older, newer)
    assert told([move]) == [("article-4/1", "=", "any_offence")]
    assert move.changes


def test_a_provision_that_comes_moves_its_cells_though_it_is_told_by_another():
    rest = ("Article 5", "Rest", "1. Harbour masters write down the tides.")
    older = aid("1. Parties aid for any crime.", *rest)
    newer = aid("1. Parties aid for any crime.", *rest, "2. They rest for an offence referred to in article 4.")
    (move,) = moved(older, newer)
    assert told([move]) == [("article-5/2", "+", "any_offence")]
    changes = {one.id: one for one in compare(older, newer).changes}
    assert {changes[one].newer.provision for one in move.changes} == {"article-5/2"}


def test_the_widest_of_two_options_that_goes_narrows_the_cell():
    grave = "[any offence punished with four years of prison]"
    older = aid(f"1. Parties aid for {grave} [any offence at all].")
    newer = aid(f"1. Parties aid for {grave} [serious crimes].")
    narrowed = [one for one in moved(older, newer) if one.target.id == OffenceClass.ANY_OFFENCE]
    assert told(narrowed) == [("article-4/1", "=", "any_offence")]
    assert [limit.text for limit in narrowed[0].newer.limits] == ["punished with four years of prison"]
    assert narrowed[0].older.limits == ()
