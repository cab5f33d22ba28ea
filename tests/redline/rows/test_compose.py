"""The redline of small invented drafts: rows, states, runs, names, numbers, titles, headlines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.comparison.text.near_marks import FieldMarks
from app.redline.chips import chips_of
from app.redline.compose import add_names, compose, compose_unnamed
from app.redline.headlines import headlines_of
from app.redline.model import NamesState, Redline, Row, RowState, Style
from app.redline.rows.change_titles import bracket_note, note_of, title_of
from app.redline.rows.runs import style_of
from app.treaty.actors import Actor, ActorType, Alias, register_of
from app.treaty.attributions import Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, CitedProvisions, Comparison, Pair, Side
from app.treaty.draft import Kind
from app.treaty.marks import Bracket, Stance
from app.treaty.proposals import EvidenceKind
from tests.redline import made


def _by_addresses(redline: Redline) -> dict[tuple[str, str], Row]:
    return {(r.older.address if r.older else "", r.newer.address if r.newer else ""): r for r in redline.rows}


@pytest.fixture
def lighthouses() -> Redline:
    older, newer, comparison = made.lighthouses()
    return compose(comparison, (), older, newer, made.register())


def test_the_names_are_set_beside_a_redline_that_stands_without_them() -> None:
    older, newer, comparison = made.lighthouses()
    asked = [made.asked(change.id, ("NOR", "Norway")) for change in comparison.changes[:2]]
    texts = compose_unnamed(comparison, older, newer, made.register())
    assert texts.names is NamesState.SOUGHT
    assert not any(view.chips or view.attributions for view in texts.changes)
    assert not any(row.chips for row in texts.rows)
    assert not {count.by for count in texts.summary} & {"actor", "link"}
    whole = add_names(texts, asked, made.register(), warnings=("Doubtful.",))
    assert whole == compose(comparison, asked, older, newer, made.register(), warnings=("Doubtful.",))
    assert whole.names is NamesState.THERE
    assert sum(bool(view.chips) for view in whole.changes) == 2
    assert {"link", "actor"} < {count.by for count in whole.summary}


def test_readings_are_offered_once_and_actors_by_their_printed_names() -> None:
    older, newer, comparison = made.lighthouses()
    offered = ("option:1", "actor:NOR", "actor:The note-taker", "author:FRA", "option:1")
    redline = compose(comparison, (), older, newer, made.register(), offered=offered)
    said = [(one.name, one.words) for one in redline.offered]
    named = [("actor:NOR", "Norway"), ("actor:The note-taker", "The note-taker"), ("author:FRA", "FRA")]
    assert said == [("option:1", ""), *named]


def test_rows_follow_the_newer_draft_and_what_only_the_older_has_stands_where_it_was(lighthouses: Redline) -> None:
    newer = [r.newer.address for r in lighthouses.rows if r.newer]
    assert newer == sorted(newer, key=[p.address for p in made.lighthouses()[1].provisions].index)
    order = [(r.older.address if r.older else "", r.newer.address if r.newer else "") for r in lighthouses.rows]
    gone = order.index(("Article 4", ""))
    assert order.index(("Article 2(2)(b)", "Article 3(2)(b)")) < gone < order.index(("", "Article 3 bis"))


def test_a_move_stands_at_both_ends_and_its_inner_change_at_the_newer_one(lighthouses: Redline) -> None:
    rows = _by_addresses(lighthouses)
    left, reached = rows["Article 3", ""], rows["Article 3", "Article 1"]
    assert (left.state, reached.state) == (RowState.MOVED_FROM, RowState.MOVED_TO)
    assert left.move == reached.move == "M1"
    assert (left.other, reached.other) == ("Article 1", "Article 3")
    assert (left.twin, reached.twin) == (reached.id, left.id)
    inner = rows["Article 3(1)", "Article 1(1)"]
    assert inner.newer is not None
    assert inner.older is not None
    assert [r.text for r in inner.newer.text if r.style is Style.INSERTED] == ["four"]
    assert [r.text for r in inner.older.text if r.style is Style.DELETED] == ["five"]
    assert inner.move == "M1"


def test_a_provision_whose_number_only_follows_is_renumbered_and_not_changed(lighthouses: Redline) -> None:
    row = _by_addresses(lighthouses)["Article 1", "Article 2"]
    assert row.state is RowState.RENUMBERED
    assert row.newer is not None
    assert [(r.text, r.style) for r in row.newer.number] == [("Article 2", Style.INSERTED)]
    assert [r.style for r in row.newer.heading] == [Style.EQUAL]


def test_brackets_are_marked_as_brackets(lighthouses: Redline) -> None:
    row = _by_addresses(lighthouses)["Article 2(2)(b)", "Article 3(2)(b)"]
    assert row.older is not None
    assert [(r.text, r.style) for r in row.older.text] == [
        ("[", Style.BRACKET_REMOVED),
        ("count the ships that pass.", Style.EQUAL),
        ("]", Style.BRACKET_REMOVED),
    ]


def test_an_inserted_article_is_inserted_with_its_number(lighthouses: Redline) -> None:
    rows = _by_addresses(lighthouses)
    row = rows["", "Article 3 bis"]
    assert row.state is RowState.INSERTED
    assert row.newer is not None
    assert {r.style for r in (*row.newer.number, *row.newer.heading)} == {Style.INSERTED}
    assert rows["Article 4(1)", ""].state is RowState.DELETED


def test_changes_are_numbered_in_the_order_of_the_rows(lighthouses: Redline) -> None:
    place = {row.id: n for n, row in enumerate(lighthouses.rows)}
    assert [v.number for v in lighthouses.changes] == list(range(1, len(lighthouses.changes) + 1))
    rows = [place[v.row] for v in lighthouses.changes]
    assert rows == sorted(rows)


def test_names_stand_in_order_authors_first_opposite_last_and_nobody_is_made_a_state() -> None:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    attributions = (
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
        made.asked(change, ("CHE", "Switzerland")),
        made.asked(change, ("LKO", "The League"), stance=Stance.SUPPORT),
        made.asked(change, ("NOR", "Norway"), ("EU", "E.U."), link=Link.MARKED),
        made.asked(change, ("?", "A. Clerk"), link=Link.MARKED, kind=EvidenceKind.TRACKED),
        made.asked(change, ("NOR", "Kingdom of Norway"), link=Link.MARKED),
    )
    redline = compose(comparison, attributions, older, newer, made.register())
    view = next(v for v in redline.changes if v.id == change)
    assert [(c.name, c.type) for c in view.chips] == [
        ("Norway", "state"),
        ("EU", "group"),
        ("A. Clerk", "author"),
        ("Switzerland", "state"),
        ("League of Keepers", "organisation"),
        ("Egypt", "state"),
    ]
    row = next(r for r in redline.rows if r.id == view.row)
    assert row.chips == view.chips
    counts = {(c.by, c.name): c.count for c in redline.summary}
    assert counts["actor", "Norway"] == 1
    assert ("actor", "Egypt") not in counts
    assert counts["link", "unattributed"] == len(comparison.changes) - 1


def test_a_change_nobody_asked_for_has_no_name(lighthouses: Redline) -> None:
    assert all(view.chips == () for view in lighthouses.changes)


def test_titles_and_headlines_say_what_changed(lighthouses: Redline) -> None:
    titles = {v.title for v in lighthouses.changes}
    assert {
        "“may” → “shall”",
        "Article 2 → Article 3",
        "moved: Article 3 → Article 1",
        "bracket removed: “[”",
    } <= titles
    heads = {h.kind: h for h in headlines_of(lighthouses)}
    assert heads["new"].items == ("Article 3 bis (Wages)",)
    assert heads["gone"].items == ("Article 4 (Fog horns)",)
    assert heads["moved"].items == ("Article 3 → Article 1 (Oil)",)
    assert heads["modal"].items == ("Article 3(1): “may” → “shall”",)
    assert {v.division for v in lighthouses.changes} == {"Part I General"}


def test_headlines_tell_what_became_of_alternatives_and_of_brackets() -> None:
    top = ("a", "", Kind.ARTICLE, "Article 1", "", "")
    before = ("a1", "a", Kind.PARAGRAPH, "1.", "", "The lamp [shall] [may] burn [by night] on the outer mole [.")
    after = ("a1", "a", Kind.PARAGRAPH, "1.", "", "The lamp shall burn by night on the outer mole .")
    drafts = made.draft("en", top, before, label="one"), made.draft("en", top, after, label="two")
    redline = compose(compare(*drafts), (), *drafts, made.register())
    heads = {h.kind: h for h in headlines_of(redline)}
    assert heads["choice"].lead == "Alternatives: 1 settled, 0 merged, 0 opened"
    assert heads["choice"].items == ("Article 1(1): option 1 of 2 kept: “shall”",)
    assert heads["brackets"].lead == "Square brackets: 1 lifted, 1 without a partner that changed"
    assert heads["brackets"].items == ("Article 1: 3 signs",)


def _split_drafts() -> tuple[made.Draft, made.Draft]:
    top = ("a", "", Kind.ARTICLE, "Article 1", "", "")
    whole = ("a1", "a", Kind.PARAGRAPH, "1.", "", "The lamp burns. The horn sounds.")
    parts = (
        ("a1", "a", Kind.PARAGRAPH, "1.", "", "The lamp burns."),
        ("a2", "a", Kind.PARAGRAPH, "2.", "", "The horn sounds."),
    )
    return made.draft("en", top, whole, label="one"), made.draft("en", top, *parts, label="two")


def test_a_split_shows_its_sign_on_both_sides_and_inserts_nothing() -> None:
    older, newer = _split_drafts()
    change = Change(
        "c1", ChangeKind.SPLIT, ChangeClass.EDITORIAL, Side("a1", "text", 16, 16, ""), Side("a2", "text", 0, 0, "")
    )
    pairs = (
        Pair("a", "a", "kept", False, False, "number"),
        Pair("a1", "a1", "split", False, False, "wording"),
        Pair("a1", "a2", "split", False, False, "wording"),
    )
    equal = (made.EqualText("a1", 0, "a1", 0, 15), made.EqualText("a1", 16, "a2", 0, 16))
    redline = compose(Comparison(pairs, equal, (change,)), (), older, newer, made.register())
    rows = _by_addresses(redline)
    first, second = rows["Article 1(1)", "Article 1(1)"], rows["", "Article 1(2)"]
    assert first.older is not None
    assert second.newer is not None
    assert [(s.kind, s.offset) for s in first.older.signs] == [("split", 16)]
    assert [(s.kind, s.offset, s.other) for s in second.newer.signs] == [("split", 0, "Article 1(1)")]
    assert second.state is RowState.CHANGED
    assert {r.style for r in second.newer.text} == {Style.EQUAL}
    assert redline.changes[0].row == second.id


def test_a_join_stands_as_two_rows() -> None:
    newer, older = _split_drafts()
    change = Change(
        "c1", ChangeKind.JOIN, ChangeClass.EDITORIAL, Side("a2", "text", 0, 0, ""), Side("a1", "text", 16, 16, "")
    )
    pairs = (
        Pair("a", "a", "kept", False, False, "number"),
        Pair("a1", "a1", "join", False, False, "wording"),
        Pair("a2", "a1", "join", False, False, "wording"),
    )
    equal = (made.EqualText("a1", 0, "a1", 0, 15), made.EqualText("a2", 0, "a1", 16, 16))
    redline = compose(Comparison(pairs, equal, (change,)), (), older, newer, made.register())
    row = _by_addresses(redline)["Article 1(2)", ""]
    assert row.state is RowState.CHANGED
    assert row.older is not None
    assert [s.kind for s in row.older.signs] == ["join"]


def test_words_that_nothing_accounts_for_are_marked_all_the_same() -> None:
    older, newer, comparison = made.in_language("en", "The lamp burns.", "The great lamp burns.")
    silent = Comparison(comparison.pairs, comparison.equal, ())
    redline = compose(silent, (), older, newer, made.register())
    row = _by_addresses(redline)["Article 1(1)", "Article 1(1)"]
    assert row.state is RowState.CHANGED
    assert row.newer is not None
    assert [r.text for r in row.newer.text if r.style is Style.INSERTED] == ["great"]


def test_a_change_under_another_keeps_a_sign() -> None:
    older, newer, comparison = made.in_language("en", "The lamp burns.", "The great lamp burns.")
    over = Change("c9", ChangeKind.STATUS, ChangeClass.SUBSTANTIVE, None, Side("a1.1", "text", 4, 9, "great"))
    redline = compose(
        Comparison(comparison.pairs, comparison.equal, (*comparison.changes, over)), (), older, newer, made.register()
    )
    row = _by_addresses(redline)["Article 1(1)", "Article 1(1)"]
    assert row.newer is not None
    assert [(s.kind, s.change) for s in row.newer.signs] == [("status", "c9")]


def test_a_moved_sentence_is_marked_where_it_came_from_and_where_it_went() -> None:
    lines = [("a", "", Kind.ARTICLE, "Article 1", "", "")]
    one, two = "The lamp burns. Oil is dry.", "The horn sounds."
    older = made.draft(
        "en", *lines, ("a1", "a", Kind.PARAGRAPH, "1.", "", one), ("a2", "a", Kind.PARAGRAPH, "2.", "", two)
    )
    newer = made.draft(
        "en", *lines, ("a1", "a", Kind.PARAGRAPH, "1.", "", "The lamp burns."),
        ("a2", "a", Kind.PARAGRAPH, "2.", "", f"{two} Oil is dry."),
    )  # fmt: skip
    move = Change(
        "c1", ChangeKind.MOVE, ChangeClass.SUBSTANTIVE, Side("a1", "text", 16, 27, "Oil is dry."),
        Side("a2", "text", 17, 28, "Oil is dry."),
    )  # fmt: skip
    pairs = tuple(Pair(i, i, "kept", False, False, "number") for i in ("a", "a1", "a2"))
    equal = (
        made.EqualText("a1", 0, "a1", 0, 15),
        made.EqualText("a1", 16, "a2", 17, 11),
        made.EqualText("a2", 0, "a2", 0, 16),
    )
    rows = _by_addresses(compose(Comparison(pairs, equal, (move,)), (), older, newer, made.register()))
    left, right = rows["Article 1(1)", "Article 1(1)"].older, rows["Article 1(2)", "Article 1(2)"].newer
    assert left is not None
    assert right is not None
    assert [(r.text, r.style) for r in left.text if r.change] == [("Oil is dry.", Style.MOVED_FROM)]
    assert [(r.text, r.style) for r in right.text if r.change] == [("Oil is dry.", Style.MOVED_TO)]


def test_a_change_with_an_empty_side_is_shown_by_its_other_side_alone() -> None:
    older, newer, comparison = made.in_language("en", "The lamp burns.", "The great lamp burns.")
    found = comparison.changes[0]
    change = Change("c1", ChangeKind.INSERTION, ChangeClass.SUBSTANTIVE, Side("a1.1", "text", 4, 4, ""), found.newer)
    redline = compose(Comparison(comparison.pairs, comparison.equal, (change,)), (), older, newer, made.register())
    row = _by_addresses(redline)["Article 1(1)", "Article 1(1)"]
    assert row.older is not None
    assert row.older.signs == ()
    assert row.changes == ("c1",)


def test_levels_follow_the_tree() -> None:
    only = made.draft(
        "en",
        ("a", "", Kind.ARTICLE, "Article 1", "", "A chapeau of its own."),
        ("1", "a", Kind.PARAGRAPH, "1.", "", "One."),
        ("1u", "1", Kind.UNNUMBERED, "", "", "It goes on."),
        ("1a", "1", Kind.SUBPARAGRAPH, "(a)", "", "a,"),
        ("1ai", "1a", Kind.SUBPARAGRAPH, "(i)", "", "i,"),
        ("b", "a", Kind.SUBPARAGRAPH, "(b)", "", "b,"),
        ("u", "a", Kind.UNNUMBERED, "", "", "Tail."),
    )
    pairs = {p.id: p.id for p in only.provisions}
    redline = compose(made.compared(only, only, pairs), (), only, only, made.register())
    assert [r.newer.level for r in redline.rows if r.newer] == [0, 1, 1, 2, 3, 2, 1]
    assert all(r.state is RowState.UNCHANGED for r in redline.rows)


@pytest.mark.parametrize(
    ("kind", "short", "other", "name"),
    [
        (ActorType.STATE, "Norway", "NO", "Norway"),
        (ActorType.STATE, "Republic of the Northern Skerries", "Skerries", "Skerries"),
        (ActorType.STATE, "Republic of the Northern Skerries", "RNS", "Republic of the Northern Skerries"),
        (ActorType.GROUP, "Alliance of Small Lighthouses", "Alliance", "ASL"),
        (ActorType.GROUP, "African Group", "AG", "African Group"),
        (ActorType.ORGANISATION, "League of Lighthouse Keepers", "LLK", "LLK"),
    ],
)
def test_a_long_name_is_printed_in_its_usual_shorter_form_but_no_state_by_a_code(
    kind: ActorType, short: str, other: str, name: str
) -> None:
    register = register_of((Actor("ASL", kind, short, (Alias(other, "en"), Alias("Ligue", "fr"))),))
    chips = chips_of([made.asked("c1", ("ASL", "as written"))], register)
    assert [(c.name, c.full) for c in chips] == [(name, short)]


@pytest.mark.parametrize(("actor", "name"), [("ASL", "Aslovia"), ("?", "“Aslovia”?"), ("GONE", "Aslovia")])
def test_whoever_led_a_group_is_named_with_that_role(actor: str, name: str) -> None:
    register = register_of((Actor("ASL", ActorType.STATE, "Aslovia"),))
    put = replace(made.asked("c1", (actor, "Aslovia")), role="facilitator")
    assert [(c.actor, c.name) for c in chips_of([put], register)] == [(actor, f"{name} (facilitator)")]


@pytest.mark.parametrize("kind", ["bracketing", "status", "option"])
def test_signs_status_and_options_are_called_by_their_name(kind: str) -> None:
    name = {"bracketing": "bracket"}.get(kind, kind)
    one, other = Side("p", "text", 0, 3, "[A]"), Side("p", "text", 0, 3, "[B]")
    titles = [
        title_of(Change("c", ChangeKind(kind), ChangeClass.SUBSTANTIVE, older, newer), "Article 1", "Article 1")
        for older, newer in ((one, other), (None, other), (one, None))
    ]
    assert titles == [f"{name} “[A]” → “[B]”", f"{name} added: “[B]”", f"{name} removed: “[A]”"]


@pytest.mark.parametrize(
    ("kind", "older", "newer", "title"),
    [
        (ChangeKind.SPLIT, "", "", "divided: a new paragraph begins at Article 2"),
        (ChangeKind.JOIN, "", "", "joined: Article 1 runs on in Article 2"),
        (ChangeKind.FORMATTING, "", "lamp", "formatting: “lamp”"),
        (ChangeKind.STATUS, "", "agreed", "status added: “agreed”"),
        (ChangeKind.OPTION, "Option 1", "", "option removed: “Option 1”"),
        (ChangeKind.BRACKETING, "[", "(", "bracket “[” → “(”"),
        (ChangeKind.DELETION, "the lamp\n burns", "", "deleted: “the lamp burns”"),
        (ChangeKind.INSERTION, "", "word " * 40, f"inserted: “{'word ' * 15}word…”"),
        (ChangeKind.RENUMBERING, "5", "", "5 → —"),
        (ChangeKind.CROSS_REFERENCE, " ", " ", "cross reference"),
        (ChangeKind.INSERTION, "", " ", "space inserted"),
        (ChangeKind.DELETION, " ", "", "space deleted"),
    ],
)
def test_each_change_has_a_title_of_one_line(kind: ChangeKind, older: str, newer: str, title: str) -> None:
    left = Side("a", "text", 0, len(older), older) if older else None
    right = Side("a", "text", 0, len(newer), newer) if newer else None
    assert title_of(Change("c", kind, ChangeClass.SUBSTANTIVE, left, right), "Article 1", "Article 2") == title


def test_a_draft_without_parts_is_divided_by_its_articles() -> None:
    older, newer, comparison = made.many(3)
    redline = compose(comparison, (), older, newer, made.register())
    names = [f"Article {n} Lamp number {n}" for n in (1, 2, 3)]
    assert [v.division for v in redline.changes] == names
    assert [c.name for c in redline.summary if c.by == "division"] == names


def test_a_deletion_is_counted_in_the_division_that_went_with_it_and_the_title_in_none() -> None:
    title = ("t", "", Kind.TITLE, "", "", "Convention on Lamps")
    older = made.draft(
        "en",
        title,
        ("a", "", Kind.ARTICLE, "Article 1", "Oil", ""),
        ("a1", "a", Kind.PARAGRAPH, "1.", "", "Oil is dry."),
    )
    newer = made.draft("en", (*title[:5], "Convention on Bells"))
    redline = compose(made.compared(older, newer, {"t": "t"}), (), older, newer, made.register())
    divisions = {view.title: view.division for view in redline.changes}
    assert divisions["deleted: “Oil is dry.”"] == "Article 1 Oil"
    assert divisions["“Lamps” → “Bells”"] == ""
    assert [(c.name, c.count) for c in redline.summary if c.by == "division"] == [("Article 1 Oil", 2), ("", 1)]


def test_paragraphs_out_of_order_that_nobody_called_moved_stand_at_both_ends_without_the_label_of_a_move() -> None:
    top = ("a", "", Kind.ARTICLE, "Article 1", "", "")
    lines = [(f"a{n}", "a", Kind.PARAGRAPH, f"{n}.", "", f"{word} burns.") for n, word in enumerate(("Oil", "Coal"), 1)]
    older = made.draft("en", top, *lines)
    newer = made.draft("en", top, *reversed(lines))
    pairs = {"a": "a", "a1": "a1", "a2": "a2"}
    redline = compose(made.compared(older, newer, pairs), (), older, newer, made.register())
    shown = [(r.state, r.older and r.older.address, r.newer and r.newer.address, r.move) for r in redline.rows]
    assert shown == [
        (RowState.UNCHANGED, "Article 1", "Article 1", ""),
        (RowState.MOVED_TO, "Article 1(2)", "Article 1(2)", ""),
        (RowState.UNCHANGED, "Article 1(1)", "Article 1(1)", ""),
        (RowState.MOVED_FROM, "Article 1(2)", None, ""),
    ]


def test_of_two_changes_over_the_same_words_the_shorter_is_marked_in_one_piece() -> None:
    older, newer, comparison = made.in_language("en", "Lamps.", "The great old lamps burn.")
    changes = (
        Change("c1", ChangeKind.INSERTION, ChangeClass.SUBSTANTIVE, None, Side("a1.1", "text", 0, 13, "The great old")),
        Change("c2", ChangeKind.STATUS, ChangeClass.SUBSTANTIVE, None, Side("a1.1", "text", 10, 25, "old lamps burn.")),
    )
    redline = compose(Comparison(comparison.pairs, (), changes), (), older, newer, made.register())
    row = _by_addresses(redline)["Article 1(1)", "Article 1(1)"]
    assert row.newer is not None
    assert [(r.text, r.change) for r in row.newer.text] == [("The great old", "c1"), (" lamps burn.", "c2")]


@pytest.mark.parametrize(
    ("kind", "weight", "left", "right"),
    [
        (ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, Style.DELETED, Style.INSERTED),
        (ChangeKind.SUBSTITUTION, ChangeClass.EDITORIAL, Style.EDITORIAL_DELETED, Style.EDITORIAL_INSERTED),
        (ChangeKind.FORMATTING, ChangeClass.EDITORIAL, Style.EDITORIAL_DELETED, Style.EDITORIAL_INSERTED),
        (ChangeKind.BRACKETING, ChangeClass.SUBSTANTIVE, Style.BRACKET_REMOVED, Style.BRACKET_ADDED),
        (ChangeKind.CROSS_REFERENCE, ChangeClass.CONSEQUENTIAL, Style.REFERENCE, Style.REFERENCE),
        (ChangeKind.CROSS_REFERENCE, ChangeClass.SUBSTANTIVE, Style.DELETED, Style.INSERTED),
        (ChangeKind.STATUS, ChangeClass.SUBSTANTIVE, Style.STATUS, Style.STATUS),
        (ChangeKind.MOVE, ChangeClass.SUBSTANTIVE, Style.MOVED_FROM, Style.MOVED_TO),
    ],
)
def test_each_change_has_a_mark_of_its_own_kind(
    kind: ChangeKind, weight: ChangeClass, left: Style, right: Style
) -> None:
    change = Change("c", kind, weight, Side("a", "text", 0, 1, "x"), Side("a", "text", 0, 1, "y"))
    assert (style_of(change, newer=False), style_of(change, newer=True)) == (left, right)


@pytest.mark.parametrize("kind", [ChangeKind.CROSS_REFERENCE, ChangeKind.FORMATTING])
def test_words_that_stayed_are_neither_struck_nor_inserted(kind: ChangeKind) -> None:
    side = Side("a", "text", 0, 1, "x")
    change = Change("c", kind, ChangeClass.SUBSTANTIVE, side, side)
    assert {style_of(change, newer=False), style_of(change, newer=True)} == {Style.SAME}


ASTRAY = [
    (
        CitedProvisions("Article 7", "Article 8", "Article 7", ""),
        "still says “article 7”, which is Article 8 now",
        "In the older draft it names Article 7, which is Article 8 now. "
        "In the newer draft it names Article 7, which is new.",
    ),
    (
        CitedProvisions("Article 7", "", "Article 7", "Article 9"),
        "still says “article 7”, which is gone",
        "In the older draft it names Article 7, which is gone. "
        "In the newer draft it names Article 7, which was Article 9.",
    ),
    (
        CitedProvisions("Article 7", "", "", ""),
        "still says “article 7”, which is gone",
        "In the older draft it names Article 7, which is gone. In the newer draft it names no provision.",
    ),
    (
        CitedProvisions("", "", "Article 7", ""),
        "still says “article 7”, which was nothing before and is Article 7 now",
        "In the older draft it names no provision. In the newer draft it names Article 7, which is new.",
    ),
    (
        CitedProvisions("Article 2(1)", "Article 2(1)", "Article 5(1)", "Article 5(1)"),
        "still says “article 7”: Article 2(1) before, Article 5(1) now",
        "In the older draft it names Article 2(1). In the newer draft it names Article 5(1).",
    ),
]


@pytest.mark.parametrize(("cited", "title", "note"), ASTRAY)
def test_a_citation_that_went_astray_says_what_it_named_and_names(
    cited: CitedProvisions, title: str, note: str
) -> None:
    side = Side("a", "text", 0, 9, "article 7")
    change = Change("c", ChangeKind.CROSS_REFERENCE, ChangeClass.SUBSTANTIVE, side, side, cited=cited)
    assert title_of(change, "Article 1", "Article 1") == title
    assert note_of(change) == note


def test_a_citation_that_follows_says_what_it_follows() -> None:
    cited = CitedProvisions("Article 7", "Article 8", "Article 8", "Article 7")
    change = Change(
        "c", ChangeKind.CROSS_REFERENCE, ChangeClass.CONSEQUENTIAL,
        Side("a", "text", 8, 9, "7"), Side("a", "text", 8, 9, "8"), cited=cited,
    )  # fmt: skip
    assert title_of(change, "Article 1", "Article 1") == "“7” → “8”"
    assert note_of(change) == "It follows what it cites: Article 7 is Article 8 now."
    assert note_of(replace(change, cited=CitedProvisions("Article 7", "Article 7", "Article 7", "Article 7"))) == ""
    assert note_of(replace(change, cited=CitedProvisions("", "", "", ""))) == ""


def bracketed(kind: ChangeKind, field: str, *marks: Bracket) -> tuple[Change, FieldMarks]:
    return Change("c", kind, ChangeClass.SUBSTANTIVE, None, Side("a", field, 2, 3, "[")), FieldMarks(marks)


@pytest.mark.parametrize("field", ["text", "heading"])
def test_a_bracket_says_what_it_means_where_its_draft_gives_it_a_meaning(field: str) -> None:
    for means, said in (("deletion", "ask for the deletion"), ("option", "wordings to choose from")):
        change, marks = bracketed(ChangeKind.BRACKETING, field, Bracket(2, 8, 1, "whole", means))
        assert said in bracket_note(change, None, marks)
        mirrored = replace(change, older=change.newer, newer=None)
        assert said in bracket_note(mirrored, marks, None)
    for held in ((Bracket(2, 8, 1),), (Bracket(4, 8, 1, "whole", "option"),), ()):
        change, marks = bracketed(ChangeKind.BRACKETING, field, *held)
        assert bracket_note(change, None, marks) == ""
    change, marks = bracketed(ChangeKind.INSERTION, field, Bracket(2, 8, 1, "whole", "option"))
    assert bracket_note(change, None, marks) == ""
    change, _ = bracketed(ChangeKind.BRACKETING, field)
    assert bracket_note(change, None, None) == ""


def test_a_row_knows_that_a_person_joined_its_provisions() -> None:
    older, newer, comparison = made.lighthouses()
    first = comparison.pairs[0]
    pinned = replace(comparison, pairs=(replace(first, basis="pinned"), *comparison.pairs[1:]))
    rows = compose(pinned, (), older, newer, made.register()).rows
    joined = [row for row in rows if row.pinned]
    assert [(row.older and row.older.provision, row.newer and row.newer.provision) for row in joined] == [
        (first.older, first.newer)
    ]
    assert joined[0].paired.startswith("Joined by hand")
    assert not any(row.pinned for row in compose(comparison, (), older, newer, made.register()).rows)


def test_a_number_that_a_part_of_another_article_repeats_is_struck_and_new_on_both_sides() -> None:
    """The article became a part of one that has a number of its own: "Art. 4" is now "Art. 5", and "Art. 4" in it."""
    said = "Whoever builds a lighthouse on a {} has over its lamp an exclusive right, the right of the keeper."
    older = made.draft("en", ("a4", "", Kind.ARTICLE, "Art. 4", "", said.format("cape")))
    newer = made.draft(
        "en",
        ("a5", "", Kind.ARTICLE, "Art. 5", "", ""),
        ("a5/c", "a5", Kind.CHAPEAU, "", "", "The fourth article shall read:"),
        ("a5/4", "a5", Kind.SUBPARAGRAPH, "Art. 4", "", said.format("rock")),
    )
    row = _by_addresses(compose(compare(older, newer), (), older, newer, made.register()))["Art. 4", "Art. 5(Art. 4)"]
    assert row.older
    assert [run.style for run in row.older.number] == [Style.DELETED]
    assert row.newer
    assert [run.style for run in row.newer.number] == [Style.INSERTED]
