"""What left the text: with whose it was by the record, and whether its going was marked."""

from app.attribution.evidence.removed_text import Removal, RemovedText, find_removed_text
from app.comparison.compare import compare
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeClass, ChangeKind, Side
from app.treaty.draft import Draft
from app.treaty.lineages import Life, LifeRun, Turn, TurnAttribution
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Format,
    Marks,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
)
from app.treaty.proposals import EvidenceKind
from tests.attribution.made import draft

NORHAVEN, KESTRIA = ActorRef("XNO", "Norhaven"), ActorRef("XKE", "Kestria")
GATE = "Each gate has a keeper who is awake at night."
WITHOUT = "Each gate has a keeper."
AT, END = GATE.index(" who"), GATE.index(".")


def left(older: Draft, newer: Draft, stored: Draft, runs: tuple[LifeRun, ...] = (), index: int = 0) -> RemovedText:
    """What left, where the stored draft has every character of the older one where it stood."""
    here = {p.id: p for p in stored.provisions}

    def at(place: tuple[str, str, int]) -> tuple[str, str, int] | None:
        provision = here.get(place[0])
        return place if provision is not None and len(provision.text) > place[2] else None

    (only,) = find_removed_text(compare(older, newer).changes, older, stored, at, runs, index)
    return only


def one(text: str, *marks, provision=()) -> Draft:
    return draft({"Article 1": [f"1. {text}"]}, {text[:10]: Marks(text=tuple(marks), provision=tuple(provision))})


def cut(start: int, end: int, author: str = "Pen", kind=RevisionKind.DELETED, unit=RevisionUnit.TEXT) -> Revision:
    return Revision(start, end, kind, author, "2031-01-01", unit)


def asked(actor: ActorRef, ask: str, **more) -> Attribution:
    passage = Evidence(EvidenceKind.PROPOSAL, "paper", "page 1", "a passage", "2030-01-01", "", "p", ask)
    return Attribution("c0", (actor,), "proponent", Stance.PROPOSE, Link.MATCHED, 0.9, passage, **more)


PARAGRAPH = one(GATE).provisions[1].id


def test_words_that_go_without_a_mark_go_silently() -> None:
    found = left(one(GATE), one(WITHOUT), one(WITHOUT))
    assert (found.removal, found.authors, found.owners) == (Removal.SILENT, (), ())


def test_words_whose_going_is_marked() -> None:
    found = left(one(GATE), one(WITHOUT), one(GATE, Format(0, 4, "bold"), cut(AT, END)))
    assert (found.removal, found.authors) == (Removal.MARKED, ("Pen",))


def test_a_mark_over_a_part_of_them_is_a_part() -> None:
    found = left(one(GATE), one(WITHOUT), one(GATE, cut(AT, AT + 4), cut(AT + 4, AT + 7, "")))
    assert (found.removal, found.authors) == (Removal.PARTLY, ("Pen",))


def test_words_moved_away_by_a_mark_are_marked_and_words_put_in_are_not() -> None:
    assert (
        left(one(GATE), one(WITHOUT), one(GATE, cut(AT, END, kind=RevisionKind.MOVED_FROM))).removal is Removal.MARKED
    )
    assert left(one(GATE), one(WITHOUT), one(GATE, cut(AT, END, kind=RevisionKind.INSERTED))).removal is Removal.SILENT


def test_a_row_that_is_deleted_takes_its_words() -> None:
    row, end = cut(0, 0, unit=RevisionUnit.ROW), cut(0, 0, unit=RevisionUnit.BREAK)
    assert left(one(GATE), one(WITHOUT), one(GATE, provision=(end, row))).removal is Removal.MARKED
    assert left(one(GATE), one(WITHOUT), one(GATE, provision=(end,))).removal is Removal.SILENT


def test_a_tag_over_the_words_says_whose_they_were() -> None:
    text = f"{GATE[:AT]} [who is awake – Norhaven; Kestria delete]."
    start = text.index(" – ")
    scope = (text.index("who"), start)
    stances = (
        StanceOf(Stance.PROPOSE, (NORHAVEN,)),
        StanceOf(Stance.SUPPORT, ()),
        StanceOf(Stance.DELETE, (KESTRIA,)),
    )
    tag = AttributionTag(start, text.index("]"), scope, "inside", stances)
    elsewhere = AttributionTag(0, 4, (0, 4), "inside", (StanceOf(Stance.PROPOSE, (KESTRIA,)),))
    older = one(text, elsewhere, tag)
    newer = one(f"{GATE[:AT]}.")
    every = find_removed_text(compare(older, newer).changes, older, newer, lambda place: None, (), 0)
    owners = [owner for found in every for owner in found.owners]
    assert owners
    assert {(owner.actors, owner.stance, owner.link) for owner in owners} == {
        ((NORHAVEN,), Stance.PROPOSE, Link.MARKED)
    }
    assert {owner.change for owner in owners} <= {found.change.id for found in every}


def life(start: int, end: int, *turns: TurnAttribution) -> LifeRun:
    return LifeRun(PARAGRAPH, start, end, Life(0, (2,), (), turns))


def test_an_ask_that_the_coming_of_the_words_had_answered_says_whose_they_were() -> None:
    came = TurnAttribution(1, Turn.ENTERED, asked(NORHAVEN, "p.1"))
    runs = (
        life(0, AT, TurnAttribution(1, Turn.ENTERED, asked(KESTRIA, "k.1"))),
        life(AT, AT + 8, came, TurnAttribution(2, Turn.LEFT, asked(KESTRIA, "k.2"))),
        life(AT + 8, END, came, TurnAttribution(2, Turn.RETURNED, asked(KESTRIA, "k.3"))),
        life(END, END + 1, TurnAttribution(1, Turn.ENTERED, asked(KESTRIA, "k.4"))),
    )
    found = left(one(GATE), one(WITHOUT), one(WITHOUT), runs, index=1)
    assert [owner.actors for owner in found.owners] == [(NORHAVEN,)]
    assert found.owners[0].change == found.change.id


def test_who_asked_for_the_opposite_of_their_coming_owns_nothing() -> None:
    runs = (life(AT, END, TurnAttribution(1, Turn.ENTERED, asked(KESTRIA, "k.1", opposite=True))),)
    assert left(one(GATE), one(WITHOUT), one(WITHOUT), runs, index=1).owners == ()


def test_headings_leave_and_numbers_and_signs_do_not() -> None:
    older = draft({"Article 1": ["1. Each gate has a keeper"]})
    top = older.provisions[0].id

    def change(identity: str, kind: ChangeKind, field: str, text: str) -> Change:
        side = Side(top, field, 0, len(text), text)
        return Change(identity, kind, ChangeClass.SUBSTANTIVE, side, None)

    changes = (
        change("heading", ChangeKind.DELETION, "heading", "Of Article"),
        change("number", ChangeKind.SUBSTITUTION, "number", "Article 1"),
        change("sign", ChangeKind.DELETION, "heading", "– "),
        change("renumbered", ChangeKind.RENUMBERING, "number", "Article 1"),
        Change("new", ChangeKind.INSERTION, ChangeClass.SUBSTANTIVE, None, Side(top, "text", 0, 0, "")),
    )
    runs = (LifeRun(top, 0, 5, Life(0, (), (), (TurnAttribution(0, Turn.ENTERED, asked(KESTRIA, "k.1")),))),)
    found = find_removed_text(changes, older, older, lambda place: place, runs, 0)
    assert [one.change.id for one in found] == ["heading"]
    assert (found[0].removal, found[0].owners) == (Removal.SILENT, ())
