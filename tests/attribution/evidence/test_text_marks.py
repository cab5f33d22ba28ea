"""Names from the draft's own marks: tags in whose scope the words stand, and authors of tracked changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.treaty.attributions import Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, EqualText, Pair, Side
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Bracket,
    Marks,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
)
from app.treaty.proposals import EvidenceKind
from app.treaty.reading import apply_reading
from tests.attribution.made import against, answers, authors, draft, named, redlined

_PUT = RevisionKind.INSERTED
PLAIN = "The gate is open to all who come in peace by day."


def tagged(text: str, scope: str, tag: str, *stances: tuple[Stance, str]) -> Marks:
    start = text.index(scope)
    said = tuple(StanceOf(stance, (ActorRef(actor, actor),)) for stance, actor in stances)
    at = text.index(tag)
    return Marks((AttributionTag(at, at + len(tag), (start, start + len(scope)), "inside", said),))


def test_inserted_words_belong_to_the_tag_they_stand_under() -> None:
    text = "The gate is open to all who come in peace by day [and by moonlight when the tide is low – XNO]."
    marks = tagged(
        text, "and by moonlight when the tide is low", "– XNO", (Stance.PROPOSE, "XNO"), (Stance.OPPOSE, "XKE")
    )
    older = draft({"Article 1": [PLAIN]})
    newer = draft({"Article 1": [text]}, {"The gate": marks})
    found = [(c, one) for c, one in named(older, newer) if c.newer is not None and "moonlight" in c.newer.text]
    assert authors(found) == {"XNO"}
    assert against(found) == {"XKE"}
    assert all(one.link is Link.MARKED and one.score == 1.0 and one.asked.kind is EvidenceKind.TAG for _, one in found)
    assert all("moonlight" in one.asked.quote for _, one in found)


def test_words_beside_a_tag_are_not_its_proponents() -> None:
    text = "The gate is wide open to all who come in peace by day [and by night – XNO]."
    older_text = "The gate is open to all who come in peace by day [and by night – XNO]."
    older = draft(
        {"Article 1": [older_text]}, {"The gate": tagged(older_text, "and by night", "– XNO", (Stance.PROPOSE, "XNO"))}
    )
    newer = draft({"Article 1": [text]}, {"The gate": tagged(text, "and by night", "– XNO", (Stance.PROPOSE, "XNO"))})
    assert named(older, newer) == []


def test_deleted_words_answer_those_who_asked_to_delete_them() -> None:
    older_text = (
        "The gate is open to all who come in peace by day [and by moonlight when the tide is low – XKE delete]."
    )
    marks = tagged(
        older_text,
        "and by moonlight when the tide is low",
        "– XKE delete",
        (Stance.DELETE, "XKE"),
        (Stance.PROPOSE, "XNO"),
    )
    found = named(draft({"Article 1": [older_text]}, {"The gate": marks}), draft({"Article 1": [PLAIN]}))
    assert authors(found) == {"XKE"}
    assert against(found) == {"XNO"}


def test_words_that_others_took_the_place_of_do_not_answer_who_asked_to_delete_them() -> None:
    older_text = "The gate is open by night [when the tide is low – XKE delete]."
    marks = tagged(older_text, "when the tide is low", "– XKE delete", (Stance.DELETE, "XKE"), (Stance.PROPOSE, "XNO"))
    newer = draft({"Article 1": ["The gate is open by night whenever somebody knocks loudly."]})
    assert "XKE" not in authors(named(draft({"Article 1": [older_text]}, {"The gate": marks}), newer))


def test_the_author_of_a_tracked_insertion_is_an_author_until_a_person_says_who() -> None:
    text = "The gate is open to all who come in peace by day and by moonlight."
    start = text.index(" and by moonlight")
    marks = Marks(
        (Revision(start, start + len(" and by moonlight"), RevisionKind.INSERTED, "j.doe", "2030-01-02T10:00:00Z"),)
    )
    older = draft({"Article 1": [PLAIN]})
    newer = draft({"Article 1": [text]}, {"The gate": marks})
    ((_, one),) = named(older, newer)
    assert one.actors == (ActorRef("?", "j.doe"),)
    assert (one.asked.kind, one.asked.date, one.link) == (EvidenceKind.TRACKED, "2030-01-02T10:00:00Z", Link.MARKED)
    ((_, known),) = named(older, newer, authors={"j.doe": "XNO"})
    assert known.actors == (ActorRef("XNO", "j.doe"),)


def test_a_tracked_deletion_names_its_author() -> None:
    text = "The gate is open to all who come in peace by day and by night."
    start = text.index(" in peace")
    marks = Marks((Revision(start, start + len(" in peace"), RevisionKind.DELETED, "Kestria", ""),))
    stored = draft({"Article 1": [text]}, {"The gate": marks})
    older = draft({"Article 1": [text]})
    ((change, one),) = named(older, apply_reading(stored, "issued").draft, stored=stored, authors={"Kestria": "XKE"})
    assert change.older is not None
    assert "peace" in change.older.text
    assert one.actors == (ActorRef("XKE", "Kestria"),)
    assert one.stance is Stance.DELETE
    assert "in peace" in one.asked.quote


def test_a_paragraph_deleted_whole_names_its_author() -> None:
    gone = "A toll of three copper coins is taken at the lower door."
    marks = Marks(
        (Revision(0, len(gone), RevisionKind.DELETED, "Kestria", ""),),
        (),
        (Revision(0, 0, RevisionKind.DELETED, "Kestria", "", RevisionUnit.BREAK),),
    )
    stored = draft({"Article 1": [f"1. {PLAIN}", f"2. {gone}"]}, {"A toll": marks})
    older = draft({"Article 1": [f"1. {PLAIN}", f"2. {gone}"]})
    found = named(older, apply_reading(stored, "issued").draft, stored=stored)
    assert {(a.id, a.as_written) for _, one in found for a in one.actors} == {("?", "Kestria")}
    assert any(c.older is not None and c.older.text == gone for c, _ in found)


def test_an_edit_that_nobody_tracked_names_nobody() -> None:
    text = "The gate is open to all who come in peace by day and by moonlight."
    start = text.index(" and by moonlight")
    marks = Marks((Revision(start, len(text) - 1, RevisionKind.INSERTED, "j.doe", ""),))
    older = draft({"Article 1": [PLAIN.replace("open", "shut")]})
    newer = draft({"Article 1": [text]}, {"The gate": marks})
    silent = [c for c, _ in named(older, newer) if c.newer is not None and c.newer.text == "open"]
    assert silent == []


TAGGED = "The gate is open [by moonlight when the tide is low – XNO] to all who come in peace."


@pytest.mark.parametrize(
    ("stance", "actor", "asked", "opposed"),
    [
        (Stance.PROPOSE, "XNO", {"XNO"}, set()),
        (Stance.RETAIN, "XNO", {"XNO"}, set()),
        (Stance.OPPOSE, "XNO", set(), {"XNO"}),
        (Stance.RESERVE, "XNO", set(), set()),
        (Stance.FLEXIBLE, "XNO", set(), set()),
    ],
)
def test_a_stance_that_neither_asks_nor_opposes_is_no_author(
    stance: Stance, actor: str, asked: set[str], opposed: set[str]
) -> None:
    marks = tagged(TAGGED, "by moonlight when the tide is low", "– XNO", (stance, actor))
    text = TAGGED.replace("when the tide is low", "⟨→when the tide is low⟩")
    found = answers(redlined({"Article 1": [text]}, newer_marks={"The gate": marks}))
    assert (authors(found), against(found)) == (asked, opposed)


def test_a_tag_that_names_nobody_gives_no_name() -> None:
    marks = tagged(TAGGED, "by moonlight when the tide is low", "– XNO")
    nobody = replace(marks.text[0], stances=(StanceOf(Stance.PROPOSE, ()),))
    text = TAGGED.replace("when the tide is low", "⟨→when the tide is low⟩")
    assert answers(redlined({"Article 1": [text]}, newer_marks={"The gate": Marks((nobody,))})) == []


def test_words_deleted_beside_a_tag_do_not_answer_it() -> None:
    marks = tagged(TAGGED, "by moonlight when the tide is low", "– XNO", (Stance.DELETE, "XNO"))
    beside = TAGGED.replace(" in peace", "⟨ in peace→⟩")
    assert answers(redlined({"Article 1": [beside]}, {"The gate": marks})) == []
    under = TAGGED.replace("by moonlight when the tide is low ", "⟨by moonlight when the tide is low →⟩")
    assert authors(answers(redlined({"Article 1": [under]}, {"The gate": marks}))) == {"XNO"}


def test_a_long_quotation_of_a_tag_is_cut_and_ends_with_its_names() -> None:
    scope = "by moonlight" + " and by starlight" * 30
    marks = tagged(f"The gate is open [{scope} – XNO] to all.", scope, "– XNO", (Stance.PROPOSE, "XNO"))
    redline = redlined({"Article 1": [f"The gate is open [⟨→{scope}⟩ – XNO] to all."]}, newer_marks={"The": marks})
    ((_, one),) = answers(redline)
    assert one.asked.quote.startswith("… ")
    assert one.asked.quote.removeprefix("… ").split()[0] in ("and", "by", "starlight")
    assert one.asked.quote.endswith("by starlight – XNO")
    assert len(one.asked.quote) <= 300


@pytest.mark.parametrize("many", [1, 60])
def test_a_tag_that_speaks_of_pages_is_known_in_their_middle_among_few_and_many_others(many: int) -> None:
    before = "[or] " * many
    scope = "by moonlight" + " and by starlight" * 300
    text = f"The gate is open {before}[{scope} and by day – XNO] to all."
    marks = tagged(text, f"{scope} and by day", "– XNO", (Stance.PROPOSE, "XNO"))
    others = tuple(Bracket(at, at + 4, 1) for at in range(text.index("[or]"), text.index("[by"), 5))
    assert len(others) == many
    shown = text.replace(" and by starlight" * 150, "⟨→ and by starlight⟩" + " and by starlight" * 149, 1)
    redline = redlined({"Article 1": [shown]}, newer_marks={"The gate": Marks((*others, *marks.text))})
    assert authors(answers(redline)) == {"XNO"}


def tracked(text: str, *revisions: tuple[str, RevisionKind, str]) -> Marks:
    """Tracked changes over the first place of their words, in order of place."""
    places = [(text.index(words), words, kind, author) for words, kind, author in revisions]
    return Marks(tuple(Revision(at, at + len(words), kind, author) for at, words, kind, author in sorted(places)))


def test_each_of_two_tracked_deletions_names_its_own_author() -> None:
    text = "The gate is open to all who come in peace by day and by night, with boats or carts."
    marks = tracked(
        text, (" in peace", RevisionKind.DELETED, "Kestria"), (" or carts", RevisionKind.DELETED, "Mirandel")
    )
    stored = draft({"Article 1": [text]}, {"The gate": marks})
    shown = text.replace(" in peace", "⟨ in peace→⟩").replace(" or carts", "⟨ or carts→⟩")
    older, _, comparison = redlined({"Article 1": [shown]})
    found = answers((older, apply_reading(stored).draft, comparison), stored=stored)
    assert [(c.older and c.older.text, one.actors[0].as_written) for c, one in found] == [
        (" in peace", "Kestria"),
        (" or carts", "Mirandel"),
    ]


def test_the_author_of_a_tracked_replacement_is_named_once_and_one_without_a_name_not_at_all() -> None:
    text = "A toll of copper golden coins is taken tonight."
    marks = tracked(
        text,
        ("copper ", RevisionKind.DELETED, "Kestria"),
        ("golden ", RevisionKind.INSERTED, "Kestria"),
        (" tonight", RevisionKind.INSERTED, ""),
    )
    stored = draft({"Article 1": [text]}, {"A toll": marks})
    older, _, comparison = redlined({"Article 1": ["A toll of ⟨copper→golden⟩ coins is taken⟨→ tonight⟩."]})
    found = answers((older, apply_reading(stored).draft, comparison), stored=stored)
    assert [(c.kind, one.actors[0].as_written) for c, one in found] == [(ChangeKind.SUBSTITUTION, "Kestria")]


@pytest.mark.parametrize(("second", "expected"), [("Kestria", ["Kestria"]), ("Mirandel", [])])
def test_words_put_in_by_two_tracked_changes_are_one_authors_where_both_are(second: str, expected: list[str]) -> None:
    text = "The gate is open by day and by moonlight."
    put = ((" and by", RevisionKind.INSERTED, "Kestria"), (" moonlight", RevisionKind.INSERTED, second))
    marks = {"The gate": tracked(text, *put)}
    found = answers(redlined({"Article 1": ["The gate is open by day⟨→ and by moonlight⟩."]}, newer_marks=marks))
    assert [one.actors[0].as_written for _, one in found] == expected


def test_a_tracked_comma_has_an_author_too() -> None:
    text = "The gate is open, by day."
    stored = draft({"Article 1": [text]}, {"The gate": tracked(text, (",", RevisionKind.DELETED, "Kestria"))})
    older, _, comparison = redlined({"Article 1": ["The gate is open⟨,→⟩ by day."]})
    ((_, one),) = answers((older, apply_reading(stored).draft, comparison), stored=stored)
    assert one.actors[0].as_written == "Kestria"


def test_paragraphs_deleted_whole_by_two_authors_name_each_its_own() -> None:
    bell, rope = "The bell is rung at dusk.", "The [rope] is of hemp."
    end = Revision(0, 0, RevisionKind.DELETED, "", "", RevisionUnit.BREAK)
    marks = {
        "The bell": Marks((Revision(0, len(bell), RevisionKind.DELETED, "Kestria"),), (), (end,)),
        "The [rope]": Marks(
            (
                Bracket(4, 10, 1),
                Revision(3, 4, RevisionKind.DELETED, "Norhaven"),
                Revision(0, len(rope), RevisionKind.DELETED, "Mirandel"),
            ),
            (),
            (end,),
        ),
    }
    stored = draft({"Article 1": [f"1. {PLAIN}", f"2. {bell}", f"3. {rope}"]}, marks)
    older, _, comparison = redlined({"Article 1": [f"1. {PLAIN}", f"- 2. {bell}", f"- 3. {rope}"]})
    found = answers((older, apply_reading(stored).draft, comparison), stored=stored)
    assert [(c.older and c.older.text, one.actors[0].as_written) for c, one in found] == [
        (bell, "Kestria"),
        (rope, "Mirandel"),
    ]


def test_a_tracked_deletion_at_the_head_of_a_paragraph_that_joined_another() -> None:
    older = draft({"Article 1": ["Ships report.", "Boats wait too. Ports answer."]})
    text = "Ships report. Ports answer."
    gone = Revision(14, 14, RevisionKind.DELETED, "Kestria", before="Boats wait too. ")
    newer = draft({"Article 1": [text]}, {"Ships": Marks((gone,))})
    first, second = older.provisions[1].id, older.provisions[2].id
    whole = newer.provisions[1].id
    comparison = Comparison(
        tuple(Pair(one, whole, "join", False, False, "wording") for one in (first, second)),
        (EqualText(first, 0, whole, 0, 13), EqualText(second, 16, whole, 14, 13)),
        (
            Change(
                "c1",
                ChangeKind.DELETION,
                ChangeClass.SUBSTANTIVE,
                Side(second, "text", 0, 16, "Boats wait too. "),
                None,
            ),
        ),
    )
    ((_, one),) = answers((older, newer, comparison))
    assert (one.actors[0].as_written, one.asked.quote) == ("Kestria", "Boats wait too. ")


def test_a_tracked_move_of_a_paragraph_names_its_author_and_a_moved_word_does_not() -> None:
    texts = ["The bell is rung at dusk.", "The rope is of hemp."]
    marks = {
        "The bell": tracked(texts[0], ("The bell is rung at dusk", RevisionKind.MOVED_TO, "Kestria")),
        "The rope": tracked(
            texts[1], ("rope", RevisionKind.MOVED_TO, "Mirandel"), ("hemp", RevisionKind.INSERTED, "Norhaven")
        ),
    }
    older, newer, comparison = redlined({"Article 1": texts}, newer_marks=marks)
    moves = tuple(
        Change(
            f"c{n}",
            ChangeKind.MOVE,
            ChangeClass.SUBSTANTIVE,
            Side(p.id, "text", 0, 0, ""),
            Side(p.id, "text", 0, 0, ""),
        )
        for n, p in enumerate(newer.provisions[1:], start=1)
    )
    found = answers((older, newer, replace(comparison, changes=moves)))
    assert [(c.id, one.actors[0].as_written) for c, one in found] == [("c1", "Kestria")]


def alone(text: str, scope: str, stance: Stance, actor: str) -> Marks:
    """The marks of a paragraph "(ACTOR: stance)" that speaks of `scope` in the one paragraph before it, with `text`."""
    start = text.index(scope)
    said = (StanceOf(stance, (ActorRef(actor, actor),)),)
    length = len(f"({actor}: {stance})")
    return Marks(
        (AttributionTag(0, length, (0, 0), "unit", said, "", "article-1/unnumbered", (start, start + len(scope))),)
    )


def test_a_tag_alone_in_its_paragraph_speaks_of_the_words_before_it() -> None:
    older_text = "The gate is open to all who come in peace by day and by moonlight when the tide is low."
    tag = "(XKE: delete)"
    older = draft({"Article 1": [older_text, tag]}, {"(XKE": alone(older_text, older_text, Stance.DELETE, "XKE")})
    newer = draft({"Article 2": ["Boats wait."]})
    found = [(c, one) for c, one in named(older, newer) if c.older is not None and "moonlight" in c.older.text]
    assert authors(found) == {"XKE"}
    assert found[0][1].asked.quote == tag
    partly = named(older, draft({"Article 1": [PLAIN, tag]}, {"(XKE": alone(PLAIN, PLAIN, Stance.DELETE, "XKE")}))
    assert "XKE" not in authors(partly), "what stayed was asked to go as well"


def test_words_put_in_above_a_tag_alone_are_those_of_who_proposes_them() -> None:
    newer_text = "The gate is open to all who come in peace by day [and by moonlight when the tide is low]."
    scope = "[and by moonlight when the tide is low]"
    newer = draft(
        {"Article 1": [newer_text, "(XNO: propose)"]}, {"(XNO": alone(newer_text, scope, Stance.PROPOSE, "XNO")}
    )
    found = [
        (c, one) for c, one in named(draft({"Article 1": [PLAIN]}), newer) if "moonlight" in (c.newer or c.older).text
    ]
    assert authors(found) == {"XNO"}
    beside = draft(
        {"Article 1": [newer_text.replace("open", "wide open"), "(XNO: propose)"]},
        {"(XNO": alone(newer_text.replace("open", "wide open"), scope, Stance.PROPOSE, "XNO")},
    )
    assert named(newer, beside) == []


@pytest.mark.parametrize("request_", [True, False])
def test_who_requests_other_words_is_not_who_proposed_those_they_stand_by(request_: bool) -> None:
    newer_text = "The gate is open to all who come in peace by day and by moonlight when the tide is low."
    old_words = "The gate is open to all who come in peace by day."
    said = (StanceOf(Stance.PROPOSE, (ActorRef("XNO", "XNO"),)),)
    tag = 'XNO: add "on foot"'
    place = "article-1/unnumbered"
    mark = AttributionTag(0, len(tag), (0, 0), "unit", said, 'add "on foot"', place, (0, len(newer_text)), request_)
    newer = draft({"Article 1": [newer_text, tag]}, {"XNO": Marks((mark,))})
    found = [(c, one) for c, one in named(draft({"Article 1": [old_words]}), newer) if "moonlight" in c.newer.text]
    assert authors(found) == (set() if request_ else {"XNO"})
    gone = AttributionTag(0, len(tag), (0, 0), "unit", said, "", place, (0, len(newer_text)), request_)
    older = draft({"Article 1": [newer_text, tag]}, {"XNO": Marks((gone,))})
    found = [(c, one) for c, one in named(older, draft({"Article 2": ["Boats."]})) if "moonlight" in c.older.text]
    assert against(found) == (set() if request_ else {"XNO"})


def test_silent_words_beside_a_tracked_insertion_do_not_bear_its_author() -> None:
    text = "The gate is open, with a lamp in hand and a bell."
    stored = draft({"Article 1": [text]}, {"The gate": tracked(text, (", with a lamp in hand", _PUT, "Kestria"))})
    found = named(draft({"Article 1": ["The gate is open."]}), apply_reading(stored).draft, stored=stored)
    assert [(c.newer and c.newer.text.strip(), one.actors[0].as_written) for c, one in found] == [
        (", with a lamp in hand", "Kestria")
    ]


def test_a_change_that_is_partly_of_a_tracked_author_bears_no_name() -> None:
    text = "The gate is open with a lamp and a bell."
    stored = draft({"Article 1": [text]}, {"The gate": tracked(text, (" with a lamp", _PUT, "Kestria"))})
    older, _, comparison = redlined({"Article 1": ["The gate is open⟨→ with a lamp and a bell⟩."]})
    assert answers((older, apply_reading(stored).draft, comparison), stored=stored) == []
    gone = "The gate is open with a lamp."
    stored = draft(
        {"Article 1": [gone]}, {"The gate": tracked(gone, (" with a lamp", RevisionKind.DELETED, "Kestria"))}
    )
    older, _, comparison = redlined({"Article 1": ["The gate is open⟨ with a lamp and a bell→⟩."]})
    assert answers((older, apply_reading(stored).draft, comparison), stored=stored) == []


def test_words_that_stay_on_both_sides_of_a_replacement_need_no_mark() -> None:
    text = "The gate is open for nine nights."
    stored = draft({"Article 1": [text]}, {"The gate": tracked(text, ("nine", _PUT, "Kestria"))})
    older, _, comparison = redlined({"Article 1": ["The gate is open ⟨for two nights→for nine nights⟩."]})
    ((_, one),) = answers((older, apply_reading(stored).draft, comparison), stored=stored)
    assert one.actors[0].as_written == "Kestria"


def test_where_a_change_only_takes_words_from_between_others_all_that_stands_there_must_be_marked() -> None:
    text = "The gate is open days nights."
    stored = draft({"Article 1": [text]}, {"The gate": tracked(text, ("days", _PUT, "Kestria"))})
    older, _, comparison = redlined({"Article 1": ["The gate is open ⟨days and nights→days nights⟩."]})
    assert answers((older, apply_reading(stored).draft, comparison), stored=stored) == []


def test_words_that_went_silently_where_an_author_put_others_in_are_told() -> None:
    """What is certain of the new words is not said of those that went."""
    text = "The gate is open for nine nights."
    stored = draft({"Article 1": [text]}, {"The gate": tracked(text, ("nine", _PUT, "Kestria"))})
    older, _, comparison = redlined({"Article 1": ["The gate is open for ⟨two→nine⟩ nights."]})
    ((_, one),) = answers((older, apply_reading(stored).draft, comparison), stored=stored)
    assert [note.split(";")[0] for note in map(str, one.notes)] == ["A tracked change marks the new words"]
    at = text.index("nine")
    two = Revision(at, at, RevisionKind.DELETED, "Kestria", before="two")
    both = Marks((two, Revision(at, at + 4, _PUT, "Kestria")))
    whole = draft({"Article 1": [text]}, {"The gate": both})
    ((_, one),) = answers((older, whole, comparison), stored=whole)
    assert tuple(map(str, one.notes)) == ()


def test_words_before_the_scope_of_a_tag_do_not_bear_its_name() -> None:
    text = "The gate is open with lamps and bells [and with a horn at every single door – XNO]."
    scope = "and with a horn at every single door"
    newer = draft({"Article 1": [text]}, {"The gate": tagged(text, scope, "– XNO", (Stance.PROPOSE, "XNO"))})
    found = named(draft({"Article 1": ["The gate is open."]}), newer)
    assert found
    assert all(c.newer is not None and "lamps" not in c.newer.text for c, _ in found)
