"""Which changes touch red lines: those inside their words, and none beside them. All wording is invented."""

from dataclasses import replace

import pytest

from app.attribution.notes.anchoring import places_in
from app.attribution.notes.touching_changes import changes_on_notes, red_lines
from app.comparison.compare import compare
from app.treaty.marks import ActorRef, AttributionTag, Marks, PlainMark, Stance, StanceOf, StatusMark
from app.treaty.notes import NoteSubject, Priority
from app.treaty.reading import apply_reading
from tests.attribution.made import draft
from tests.attribution.noted import course_of, labelled, on_provision, on_words

KITES = "1. Each Party shall keep two red kites in a dry place near the harbour."
BUREAU = "2. The bureau meets in spring and inspects every kite without notice."
BOATS = "1. Boats of the northern fleet carry a lantern after the evening bell."
END = "1. This Agreement is open for signature at the old customs house."
ZERO = {"Article 1": [KITES, BUREAU], "Article 2": [BOATS], "Article 3": [END]}


def flagged(notes, drafts, at=(0, 1), *, red=True):
    """(kind, older words, newer words) of each change between two drafts that touches a red line (with `red` false: any
    note), with the notes' ids.
    """
    course = course_of(*drafts)
    readings = [apply_reading(drafts[n]).draft for n in at]
    comparison = compare(*readings)
    places = tuple({p.note: p for p in places_in(notes, course, n)} for n in at)
    later = {note.id for note in notes if (course.index(note.draft) or 0) > at[0]}
    found = changes_on_notes(comparison.changes, tuple(readings), notes, places)
    found = red_lines(found, places[0], later) if red else found
    return [
        (c.kind.value, c.older.text if c.older else "", c.newer.text if c.newer else "", [n.id for n in found[c.id]])
        for c in comparison.changes
        if c.id in found
    ]


def _pair(old, new):
    return labelled(draft({**ZERO, "Article 1": [old, BUREAU]}), draft({**ZERO, "Article 1": [new, BUREAU]}))


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        (KITES.replace("two", "three"), "substitution"),
        (KITES.replace("two red kites in", "kites in"), "deletion"),
        (KITES.replace("keep two red kites in a dry place", "sing"), "substitution"),
        (KITES.replace("keep two", "keep, if it can, two"), "insertion"),
        (KITES.replace("two red kites", "[two red kites]"), "bracketing"),
        (
            KITES.replace("shall keep two red kites in a dry place", "[shall keep two red kites in a dry place]"),
            "bracketing",
        ),
        (KITES.replace("red", "[red]"), "bracketing"),
        (KITES.replace("two", "[two][three]"), None),
    ],
)
def test_what_happens_to_the_words_of_a_red_line_touches_it(new, kind):
    drafts = _pair(KITES, new)
    note = on_words(drafts[0], "article-1/1", "keep two red kites in a dry place")
    found = flagged([note], drafts)
    assert found
    assert all(ids == ["n"] for *_, ids in found)
    assert kind in {None, *(one[0] for one in found)}


@pytest.mark.parametrize(
    "new",
    [
        KITES.replace("Each", "In winter each"),
        KITES.replace("near the harbour", "[near the harbour]"),
        KITES.replace("place near", "place, by day, near"),
        KITES.replace("Each Party shall", "All Parties must"),
        KITES.replace("1. ", "1 bis. "),
    ],
)
def test_what_stands_beside_a_red_line_does_not_touch_it(new):
    drafts = _pair(KITES, new)
    assert flagged([on_words(drafts[0], "article-1/1", "keep two red kites in a dry place")], drafts) == []


def test_only_red_lines_are_flagged_and_each_with_its_own():
    drafts = _pair(KITES, KITES.replace("two", "three").replace("harbour", "quay"))
    first = on_words(drafts[0], "article-1/1", "two red kites")
    notes = [
        first,
        replace(on_words(drafts[0], "article-1/1", "near the harbour"), id="m"),
        replace(first, id="same"),
        *(replace(first, id=p.value or "none", priority=p) for p in Priority if p is not Priority.REDLINE),
    ]
    assert [(old, ids) for _, old, _, ids in flagged(notes, drafts)] == [("two", ["n", "same"]), ("harbour", ["m"])]
    assert flagged(notes[3:], drafts) == []
    assert [ids for *_, ids in flagged(notes, drafts, red=False)] == [["n", "same", "none", "own", "check"], ["m"]]


def test_brackets_round_several_paragraphs_touch_what_stands_in_them():
    rest, last = "3. Kites rest on the first day of the month.", "4. Nothing more is said of kites."
    old = {"Article 1": [KITES, BUREAU, rest, last]}
    new = {"Article 1": [KITES.replace("Each", "[Each"), BUREAU, rest, f"{last}]"]}
    drafts = labelled(draft({**ZERO, **old}), draft({**ZERO, **new}))
    note = on_words(drafts[0], "article-1/3", "Kites rest")
    assert [one[2] for one in flagged([note], drafts)] == ["[", "]"]
    assert [one[1] for one in flagged([note], drafts[::-1], (0, 1))] == ["[", "]"]
    beside = on_words(drafts[0], "article-2/1", "carry a lantern")
    assert flagged([beside], drafts) == []


def test_brackets_inside_brackets_have_partners_of_their_own():
    rest, last = "3. Kites [rest on the first day of the month.", "4. Nothing more] is said of kites."
    old = {"Article 1": [KITES, BUREAU, rest, last]}
    new = {"Article 1": [KITES.replace("Each", "[Each"), BUREAU, rest, f"{last}]"]}
    drafts = labelled(draft({**ZERO, **old}), draft({**ZERO, **new}))
    assert [one[2] for one in flagged([on_words(drafts[0], "article-1/1", "two red kites")], drafts)] == ["[", "]"]


def test_words_that_moved_with_their_article_or_alone_are_touched_by_the_move():
    drafts = labelled(draft(ZERO), draft({"Article 1": ZERO["Article 1"], "Article 2": [END], "Article 3": [BOATS]}))
    notes = [
        on_words(drafts[0], "article-2/1", "carry a lantern"),
        replace(on_words(drafts[0], "article-3/1", "open for signature"), id="m"),
        replace(on_words(drafts[0], "article-1/1", "two red kites"), id="still"),
    ]
    ids = [ids for kind, *_, ids in flagged(notes, drafts) if kind == "move"]
    assert ids in ([["n"]], [["m"]])
    tail = " Every kite of the harbour is counted once a year by the keeper of the customs house."
    drafts = labelled(
        draft({**ZERO, "Article 1": [KITES + tail, BUREAU]}), draft({**ZERO, "Article 2": [BOATS + tail]})
    )
    note = on_words(drafts[0], "article-1/1", "counted once a year by the keeper")
    assert flagged([note], drafts)


def test_all_that_changes_in_a_provision_touches_a_red_line_on_it_and_renumbering_does_not():
    first, last = "A new duty of care binds all masters.", "Kites are insured."
    autumn = "3." + BUREAU[2:].replace("spring", "autumn")
    new = {**ZERO, "Article 1": [f"1. {first}", "2." + KITES[2:], autumn, f"4. {last}"]}
    drafts = labelled(draft(ZERO), draft(new))
    found = flagged([on_provision(drafts[0], "article-1")], drafts)
    assert {one[1:3] for one in found} == {("", first), ("spring", "autumn"), ("", last)}
    assert "renumbering" not in {kind for kind, *_ in found}
    found = flagged([on_provision(drafts[0], "article-1/2")], drafts)
    assert {one[1:3] for one in found} == {("spring", "autumn")}


def test_a_red_line_whose_words_this_draft_brought_is_not_touched_by_their_coming():
    drafts = _pair(KITES.replace("two red ", ""), KITES)
    note = on_words(drafts[1], "article-1/1", "two red")
    assert flagged([note], drafts) == []
    assert [one[2] for one in flagged([replace(note, on=NoteSubject.CHANGE)], drafts)] == ["two red "]
    wider = on_words(drafts[1], "article-1/1", "shall keep two red kites in a dry place")
    assert [one[2] for one in flagged([wider], drafts)] == ["two red "]


def test_a_red_line_that_is_an_orphan_in_both_drafts_is_touched_by_nothing():
    drafts = [
        *labelled(*(draft({**ZERO, "Article 1": [t, BUREAU]}) for t in (KITES, "1. Boats.", "1. Boats and ships."))),
    ]
    assert flagged([on_words(drafts[0], "article-1/1", "two red kites")], drafts, (1, 2)) == []


def test_words_that_went_are_flagged_where_they_went():
    drafts = _pair(KITES, "1. Lanterns are lit at noon.")
    assert flagged([on_words(drafts[0], "article-1/1", "two red kites")], drafts)


def test_headings_are_another_field_than_the_text():
    zero, one = (draft({"Article 1": [KITES]}) for _ in range(2))
    head = [replace(d.provisions[0], heading=h) for d, h in ((zero, "On kites"), (one, "On kites and boats"))]
    drafts = labelled(*(replace(d, provisions=(h, *d.provisions[1:])) for d, h in zip((zero, one), head, strict=True)))
    assert flagged([on_words(drafts[0], "article-1", "On kites", field="heading")], drafts) == []
    drafts = drafts[::-1]
    note = on_words(drafts[0], "article-1", "kites and", field="heading")
    assert [one[1] for one in flagged([note], drafts)] == [" and boats"]


def _with_mark(after, mark, where="Each"):
    zero = draft({"Article 1": [KITES, BUREAU, "3. Third."]})
    one = draft({"Article 1": [KITES + after, BUREAU, "3. Third."]}, {where: Marks((mark,))})
    return labelled(zero, one)


def test_a_name_or_a_status_put_behind_the_words_it_speaks_of_touches_them():
    says = (StanceOf(Stance.DELETE, (ActorRef("XNO", "Norhaven"),)),)
    end = len(KITES) - 3
    tag = AttributionTag(end + 1, end + 11, (0, end), "previous bracket", says)
    drafts = _with_mark(" (Norhaven)", tag)
    note = on_words(drafts[0], "article-1/1", "two red kites")
    assert [one[2].strip() for one in flagged([note], drafts)] == ["(Norhaven)"]
    agreed = StatusMark(end + 1, end + 9, "agreed_ad_referendum", scope=(0, end))
    assert flagged([note], _with_mark(" (agreed)", agreed))
    elsewhere = AttributionTag(end + 1, end + 11, (0, 0), "unit", says, unit="article-1/2", unit_scope=(0, 20))
    drafts = _with_mark(" (Norhaven)", elsewhere)
    assert flagged([note], drafts) == []
    assert flagged([on_words(drafts[0], "article-1/2", "bureau meets")], drafts)
    units = StatusMark(end + 1, end + 9, "agreed_ad_referendum", units=("article-1/2",))
    drafts = _with_mark(" (agreed)", units)
    assert flagged([on_words(drafts[0], "article-1/2", "bureau meets")], drafts)
    assert flagged([note], drafts) == []


def test_a_mark_that_the_change_does_not_bring_reaches_nothing():
    says = (StanceOf(Stance.DELETE, (ActorRef("XNO", "Norhaven"),)),)
    standing = AttributionTag(0, 4, (0, 40), "inside", says)
    drafts = _with_mark(" So be it.", standing)
    assert flagged([on_words(drafts[0], "article-1/1", "two red kites")], drafts) == []
    noted = PlainMark(len(KITES) - 2, len(KITES) + 7, "note")
    assert flagged([on_words(drafts[0], "article-1/1", "red kites")], _with_mark(" So be it.", noted)) == []
