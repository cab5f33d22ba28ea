"""Names from the draft's own marks: tags in whose scope the words stand, and authors of tracked changes."""

from __future__ import annotations

from app.treaty.attributions import Link
from app.treaty.marks import (
    ActorRef,
    AttributionTag,
    Marks,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
)
from app.treaty.proposals import EvidenceKind
from app.treaty.reading import read
from tests.attribution.made import against, authors, draft, named

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
    ((change, one),) = named(older, read(stored, "issued").draft, stored=stored, authors={"Kestria": "XKE"})
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
    found = named(older, read(stored, "issued").draft, stored=stored)
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
