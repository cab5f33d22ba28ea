"""Notes in a dossier: begun on a draft as read, kept, followed into other drafts, and the changes that touch them."""

import json
from dataclasses import replace

import pytest

from app.cache import ProcessCache
from app.job import Cancelled, Refused, SilentProgress
from app.redline.interests import OwnInterests
from app.redline.print_options import NO_SUPPLEMENTS, Supplements
from app.services.comparisons.pairs import DraftPair, compare_pair
from app.services.comparisons.readings import readings_of
from app.services.dossiers.dossier import Dossier
from app.services.exports.data_files import notes_json
from app.services.exports.json_documents import document_text
from app.services.notes.client import notes_beside, place_note
from app.services.notes.drafting import (
    EditedNote,
    NoteTarget,
    as_words,
    begin_note_at,
    from_words,
    note_at,
    note_on_change,
    note_on_provision,
    note_on_words,
)
from app.services.notes.placement import flags_of, follow_notes, notes_in, place_notes, rows_of
from app.services.notes.shown_notes import PlacedNotes, ShownNotes, pieces_of, shown_from, supplements_of
from app.services.notes.store import exchange_note, keep_note
from app.treaty.changes import ChangeKind
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Marks, Revision, RevisionKind, RevisionUnit
from app.treaty.notes import NoteCertainty, NoteFact, NotePlace, NoteSubject, Priority
from app.treaty.reading import apply_reading

FIRST = "Each Party shall keep two red kites in a dry place near the harbour."
TEXTS = {
    "zero": (FIRST, "Boats of the northern fleet carry a lantern after the evening bell."),
    "rev1": (FIRST, "Boats of the fleet carry a lantern after the evening bell."),
    "rev2": (FIRST.replace("keep two", "keep, where it can, two"), "Boats of the fleet carry a bell."),
    "rev3": (
        FIRST.replace("keep two", "keep, where it can, two").replace("dry", "safe"),
        "Boats of the fleet carry a bell and a lantern.",
    ),
}


def _draft(label):
    rows = [Provision("article-1", "", Kind.ARTICLE, "Article 1", "Kites", "", "Article 1")]
    for at, text in enumerate(TEXTS[label], 1):
        number, address = f"{at}.", f"Article 1({at})"
        rows.append(Provision(f"article-1/{at}", "article-1", Kind.PARAGRAPH, number, "", text, address))
    return Draft("Kites", "en", "plain", tuple(rows), label=label, sha256=label[-1] * 64)


@pytest.fixture
def dossier(tmp_path):
    path = tmp_path / "kites.travaux"
    with Dossier.create(path, "Kites") as made:
        made.add(drafts=[_draft(label) for label in TEXTS])
    return path


def _words(label, provision, words, **other):
    reading = apply_reading(_draft(label))
    start = reading.draft.by_id()[provision].text.index(words)
    note = note_on_words(reading, provision, "text", start, start + len(words))
    return replace(note, **{"text": "Mind this.", "priority": Priority.REDLINE, **other})


# --- beginning ---


def test_a_note_keeps_its_words_and_what_stands_around_them():
    note = _words("zero", "article-1/1", " two red kites ")
    anchor = note.anchor
    assert (note.on, note.draft.label, note.private, note.made) == (NoteSubject.WORDS, "zero", True, "")
    assert (anchor.quote, anchor.address) == ("two red kites", "Article 1(1)")
    assert (anchor.before, anchor.after) == ("Each Party shall keep", "in a dry place near")
    assert FIRST[anchor.start : anchor.end] == anchor.quote
    assert _words("zero", "article-1/1", "two").id != note.id


def test_a_note_needs_words():
    reading = apply_reading(_draft("zero"))
    for field, start, end in (("text", 4, 4), ("text", 4, 5), ("number", 0, 2)):
        with pytest.raises(Refused, match="Choose the words"):
            note_on_words(reading, "article-1/1", field, start, end)


def test_a_note_on_a_provision_shows_its_first_words():
    note = note_on_provision(apply_reading(_draft("zero")), "article-1")
    assert (note.on, note.anchor.quote, note.anchor.start, note.anchor.end) == (NoteSubject.PROVISION, "Kites", 0, 0)


def test_a_note_on_words_of_a_reading_is_anchored_in_the_stored_draft():
    draft = _draft("zero")
    gone = Marks((Revision(22, 30, RevisionKind.DELETED, "Pen"),))
    draft = replace(
        draft, provisions=(draft.provisions[0], replace(draft.provisions[1], marks=gone), draft.provisions[2])
    )
    reading = apply_reading(draft)
    text = reading.draft.by_id()["article-1/1"].text
    assert text.startswith("Each Party shall keep kites")
    note = note_on_words(reading, "article-1/1", "text", text.index("keep"), text.index("kites") + 5)
    assert note.anchor.quote == "keep kites"
    assert FIRST[note.anchor.start : note.anchor.end] == "keep two red kites"


def test_words_of_two_paragraphs_that_a_reading_joins_are_anchored_in_the_longer_part():
    draft = _draft("zero")
    joined = Marks(provision=(Revision(0, 0, RevisionKind.DELETED, "Pen", unit=RevisionUnit.BREAK),))
    draft = replace(
        draft, provisions=(draft.provisions[0], replace(draft.provisions[1], marks=joined), draft.provisions[2])
    )
    reading = apply_reading(draft)
    (whole,) = [p for p in reading.draft.provisions if "harbour." in p.text]
    start = whole.text.index("harbour.")
    note = note_on_words(reading, whole.id, "text", start, start + len("harbour.Boats of the northern"))
    assert note.anchor.quote.strip() == "Boats of the northern"
    assert note.anchor.provision == "article-1/2"


def test_a_note_on_a_change_stands_on_the_newer_words_or_on_the_older_where_they_went(dossier, resources):
    compared = compare_pair(dossier, "zero", "rev1", resources)
    (went,) = compared.comparison.changes
    note = note_on_change(compared, went.id)
    assert (note.on, note.draft.label, note.anchor.quote) == (NoteSubject.CHANGE, "zero", "northern")
    assert (note.change.kind, note.change.other.label, note.change.words) == (ChangeKind.DELETION, "rev1", "")
    compared = compare_pair(dossier, "rev1", "rev2", resources)
    notes = [note_on_change(compared, change.id) for change in compared.comparison.changes]
    came = next(note for note in notes if note.change.kind is ChangeKind.INSERTION)
    assert (came.draft.label, came.anchor.quote) == ("rev2", ", where it can,")
    compared = compare_pair(dossier, "rev2", "rev3", resources)
    notes = [note_on_change(compared, change.id) for change in compared.comparison.changes]
    both = next(note for note in notes if note.change.kind is ChangeKind.SUBSTITUTION)
    assert (both.draft.label, both.anchor.quote, both.change.words) == ("rev3", "safe", "dry")
    with pytest.raises(Refused, match="no change “c99”"):
        note_on_change(compared, "c99")


def test_a_note_on_a_change_without_words_stands_on_its_provision(sample_pair):
    compared = sample_pair
    number = next(c for c in compared.comparison.changes if c.kind is ChangeKind.RENUMBERING)
    note = note_on_change(compared, number.id)
    assert (note.on, note.anchor.start, note.anchor.end) == (NoteSubject.CHANGE, 0, 0)
    assert (note.draft.label, note.anchor.provision) == ("final", number.newer.provision)


@pytest.fixture(scope="module")
def sample_pair(resources, made_sample):
    return compare_pair(made_sample, "rev2", "final", resources)


# --- keeping ---


def test_a_note_is_kept_with_its_times_changed_and_taken_away(dossier):
    note = keep_note(dossier, _words("zero", "article-1/1", "two red kites"))
    assert note.made == note.changed != ""
    assert note.made[10] == "T"
    said = keep_note(dossier, replace(note, text="  Three, rather. \n", made="2030-01-01T10:00:00+00:00"), note)
    assert (said.text, said.made) == ("Three, rather.", "2030-01-01T10:00:00+00:00")
    assert said.changed >= note.changed
    with Dossier.open(dossier, write=False) as there:
        assert there.user_input.notes() == (said,)
    exchange_note(dossier, said, None)
    exchange_note(dossier, None, note)
    with Dossier.open(dossier, write=False) as there:
        assert there.user_input.notes() == (note,)


@pytest.mark.parametrize("other", [{"text": "x"}, {"colour": "blue"}, {"priority": Priority.CHECK}])
def test_a_note_needs_a_text_a_colour_or_a_priority(dossier, other):
    empty = replace(_words("zero", "article-1/1", "two"), text=" ", priority=Priority.NONE)
    with pytest.raises(Refused, match="needs a text"):
        keep_note(dossier, empty)
    assert keep_note(dossier, replace(empty, **other)).id == empty.id


# --- where they stand ---


def followed(dossier, older, newer, shown="issued", **more):
    """Where all notes stand in two drafts, followed from wherever they were made."""
    with Dossier.open(dossier, write=False) as there:
        pair = readings_of([there.draft(older), there.draft(newer)], shown)
        return follow_notes(there, there.user_input.notes(), pair, **more)


def test_notes_of_the_pair_are_placed_at_once_and_others_wait_until_they_were_followed(dossier, resources):
    compared = compare_pair(dossier, "rev1", "rev2", resources)
    mine = _words("rev1", "article-1/2", "a lantern after the evening bell", id="here")
    other = _words("zero", "article-1/1", "shall keep two red kites", id="away")
    for note in (mine, other):
        keep_note(dossier, note)
    with Dossier.open(dossier, write=False) as there:
        notes, order = there.user_input.notes(), there.order()
    first = place_notes(compared, notes, order)
    assert {note.id for note in first.waiting} == {"away"}
    assert first.newer["here"].facts == (NoteFact.GONE,)
    older, newer = followed(dossier, "rev1", "rev2")
    assert newer["here"] == first.newer["here"]
    assert newer["away"].stretches[0].text == "shall keep, where it can, two red kites"
    known = PlacedNotes(notes, older, newer)
    whole = place_notes(compared, notes, order, known)
    assert (whole.older, whole.newer, whole.waiting) == (older, newer, ())
    moved = [replace(n, anchor=replace(n.anchor, start=0)) if n.id == "away" else n for n in notes]
    assert {note.id for note in place_notes(compared, moved, order, known).waiting} == {"away"}


def test_a_note_made_between_the_two_drafts_goes_through_all_others_past_them(dossier, resources):
    keep_note(dossier, _words("rev1", "article-1/2", "a lantern after the evening bell", id="between"))
    keep_note(dossier, _words("zero", "article-1/2", "carry a lantern", id="before"))
    keep_note(dossier, _words("rev3", "article-1/2", "a bell and a lantern", id="later"))
    older, newer = followed(dossier, "zero", "rev3")
    assert older["between"].hold is NoteCertainty.EXACT
    assert newer["between"].gone_in == "rev2"
    assert newer["before"].stretches[0].text == "carry a bell and a lantern"
    assert followed(dossier, "rev3", "zero") == (newer, older)
    assert followed(dossier, "rev1", "rev1")[1]["between"].hold is NoteCertainty.EXACT
    with Dossier.open(dossier, write=False) as there:
        notes, order = there.user_input.notes(), there.order()
    on = place_notes(compare_pair(dossier, "zero", "rev3", resources), notes, order)
    back = place_notes(compare_pair(dossier, "rev3", "zero", resources), notes, order)
    assert (on.later, back.later) == ({"between", "later"}, {"between", "before"})


def test_a_draft_and_a_comparison_that_are_kept_elsewhere_are_asked_for(dossier, resources):
    keep_note(dossier, _words("zero", "article-1/1", "two red kites"))
    asked = []

    def comparing(older, newer):
        asked.append((older, newer))
        return compare_pair(dossier, older, newer, resources).comparison

    def reading(label):
        asked.append(label)
        return apply_reading(_draft(label))

    followed(dossier, "rev2", "rev3", comparing=comparing, reading=reading)
    assert {one for one in asked if isinstance(one, tuple)} == {("zero", "rev1"), ("rev1", "rev2"), ("rev2", "rev3")}
    assert {one for one in asked if isinstance(one, str)} == {"zero", "rev1", "rev2", "rev3"}


class Stop:
    def step(self, done, total, what):
        raise Cancelled("enough")


def test_following_can_be_cancelled(dossier):
    keep_note(dossier, _words("zero", "article-1/1", "two red kites"))
    with pytest.raises(Cancelled):
        followed(dossier, "rev1", "rev2", progress=Stop())


def test_notes_stand_in_another_reading_where_that_shows_them(dossier):
    keep_note(dossier, _words("zero", "article-1/1", "two red kites", id="n"))
    assert followed(dossier, "zero", "rev2", "unbracketed")[1]["n"].stretches[0].text == "two red kites"


def test_a_draft_that_left_the_dossier_is_nobodys_later(dossier, resources):
    compared = compare_pair(dossier, "zero", "rev1", resources)
    note = _words("zero", "article-1/1", "two red kites")
    assert place_notes(compared, [note], ()).later == frozenset()


def test_the_worker_has_the_notes_beside_a_pair_and_compares_nothing_where_there_are_none(dossier, resources):
    kept = ProcessCache()
    pair = DraftPair(dossier, "rev1", "rev2")
    assert notes_beside(pair, resources, Stop(), kept) == ShownNotes(PlacedNotes())
    red = keep_note(dossier, _words("zero", "article-1/1", "shall keep two red kites", id="red"))
    keep_note(dossier, _words("rev2", "article-1/2", "carry a bell", id="here", priority=Priority.NONE))
    shown = notes_beside(pair, resources, SilentProgress(), kept)
    assert shown.noted.waiting == ()
    assert list(shown.flags.values()) == [(red,)]
    assert [[note.id for note in notes] for notes in shown.changes.values()] == [["red"], ["here"]]
    assert sorted(note.id for notes in shown.rows.values() for note in notes) == ["here", "red"]
    assert notes_beside(pair, resources, Stop(), kept) == shown
    came = next(change for change, notes in shown.changes.items() if notes[0].id == "here")
    brought = keep_note(dossier, _words("rev2", "article-1/1", "where it can", id="brought"))
    shown = notes_beside(pair, resources, SilentProgress(), kept)
    assert brought not in {note for notes in shown.touched.values() for note in notes}
    assert brought in {note for notes in shown.changes.values() for note in notes}
    assert [note.id for note in shown.touched[came]] == ["here"]
    assert red in {note for notes in shown.touched.values() for note in notes}
    assert shown_from(list(pieces_of(shown))) == shown


def test_thousands_of_notes_cross_in_pieces_and_are_the_same():
    note = _words("rev1", "article-1/1", "two red kites")
    notes = [replace(note, id=f"n{at}") for at in range(2_500)]
    orphaned = "rev1", NoteCertainty.ORPHANED, (), 0.0, (), (), "rev1"
    places = {note.id: NotePlace(note.id, *orphaned) for note in notes[1:]}
    noted = PlacedNotes(tuple(notes), {"gone": places["n1"], **places}, places, frozenset({"n7"}))
    shown = ShownNotes(noted, {"1": (notes[3], notes[2])}, {"1": (notes[3],), "2": ()}, {"r1": tuple(notes[::2])})
    pieces = list(pieces_of(shown))
    assert max(len(piece.notes) for piece in pieces) < len(notes)
    assert shown_from(pieces) == shown
    assert shown_from(list(pieces_of(ShownNotes(PlacedNotes())))) == ShownNotes(PlacedNotes())


def test_of_the_notes_only_those_to_share_are_printed_unless_all_are_asked_for(dossier, resources):
    red = {"priority": Priority.REDLINE, "text": "Not one word."}
    keep_note(dossier, _words("rev1", "article-1/1", "shall keep two red kites", id="mine", **red))
    keep_note(dossier, _words("rev1", "article-1/1", "keep two", id="ours", private=False, **{**red, "text": ""}))
    keep_note(dossier, _words("rev2", "article-1/1", "where it can", id="own", private=False, priority=Priority.OWN))
    shown = notes_beside(DraftPair(dossier, "rev1", "rev2"), resources, SilentProgress(), ProcessCache())
    (change,) = shown.flags
    told = OwnInterests(red_lines=frozenset({change}))
    assert supplements_of(shown) == Supplements({change: ("keep two",)}, {change: ("Mind this.",)}, interests=told)
    asks = frozenset({"c9"})
    assert supplements_of(shown, asks=asks).interests.asks == frozenset()
    whole = supplements_of(shown, private=True, asks=asks)
    assert whole.interests == OwnInterests(frozenset({change}), asks)
    assert set(whole.red_lines[change]) == {"Not one word.", "keep two"}
    assert supplements_of(ShownNotes(PlacedNotes())) == NO_SUPPLEMENTS


# --- a note that is being written ---


def test_a_new_note_is_put_on_the_words_that_the_reader_chose(dossier, resources):
    begun = begin_note_at(
        NoteTarget("zero", "rev1", "issued", False, "article-1/1", "text", 22, 35), "Article 1(1)", "two"
    )
    assert (begun.note.on, begun.note.draft.label, begun.note.anchor.quote) == (NoteSubject.WORDS, "zero", "two")
    begun = replace(begun, note=replace(begun.note, text="Mind.", priority=Priority.OWN))
    note = place_note(DraftPair(dossier, "zero", "rev1"), resources, begun, SilentProgress(), ProcessCache())
    assert (note.id, note.text, note.priority) == (begun.note.id, "Mind.", Priority.OWN)
    assert (note.draft.sha256, note.anchor.quote) == (_draft("zero").sha256, "two red kites")
    assert note.anchor.before


def test_a_new_note_can_be_on_a_provision_or_on_a_change(dossier, resources):
    compared = compare_pair(dossier, "zero", "rev1", resources)
    whole = begin_note_at(NoteTarget("zero", "rev1", "issued", True, "article-1"), "Article 1", "Kites")
    assert whole.note.on is NoteSubject.PROVISION
    assert note_at(compared, whole).anchor.quote == "Kites"
    (went,) = compared.comparison.changes
    target = NoteTarget("zero", "rev1", "issued", False, "article-1/2", "text", 13, 21, went.id)
    begun = begin_note_at(target, "Article 1(2)", "northern", went.kind)
    assert (begun.note.on, begun.note.change.other.label) == (NoteSubject.CHANGE, "rev1")
    placed = note_at(compared, begun)
    assert (placed.anchor.quote, placed.draft.label, placed.change.other.sha256) == ("northern", "zero", "1" * 64)
    assert note_at(compared, EditedNote(placed)) is placed
    with pytest.raises(Refused, match="Choose the words"):
        note_at(compared, replace(whole, target=replace(whole.target, provision="article-1/1", start=4, end=5)))


def test_a_note_that_is_being_written_survives_as_words(dossier, resources):
    compared = compare_pair(dossier, "zero", "rev1", resources)
    change = note_on_change(compared, compared.comparison.changes[0].id)
    target = NoteTarget("zero", "rev1", "issued", True, "article-1/1", "text", 22, 35)
    for begun in (EditedNote(change), begin_note_at(target, "Article 1(1)", "two red kites")):
        said = replace(begun, note=replace(begun.note, text="“Zwei” 两\n"))
        assert from_words(as_words(said)) == said


@pytest.mark.parametrize(
    "words", ["", "{", "[]", "3", '{"note": {}, "target": null}', '{"note": {"change": 1}, "target": 2}']
)
def test_damaged_words_are_no_note(words):
    assert from_words(words) is None


# --- red lines and rows ---


def test_a_change_that_touches_a_red_line_is_flagged(dossier, resources):
    compared = compare_pair(dossier, "rev1", "rev2", resources)
    red = _words("rev1", "article-1/1", "shall keep two red kites", id="red")
    own = replace(red, id="own", priority=Priority.OWN)
    with Dossier.open(dossier, write=False) as there:
        order = there.order()
    noted = place_notes(compared, [red, own], order)
    flags = flags_of(compared, noted)
    (change,) = flags
    assert flags[change] == (red,)
    assert next(c for c in compared.comparison.changes if c.id == change).newer.text == ", where it can,"
    assert flags_of(compared, PlacedNotes()) == {}


def test_notes_lie_on_the_rows_of_the_redline(dossier, resources):
    compared = compare_pair(dossier, "rev1", "rev2", resources)
    notes = [
        _words("rev1", "article-1/2", "a lantern after the evening bell", id="gone"),
        _words("rev2", "article-1/1", "where it can", id="new"),
        replace(note_on_provision(apply_reading(_draft("rev1")), "article-1/2"), id="whole"),
        _words("zero", "article-1/2", "northern fleet", id="away"),
    ]
    with Dossier.open(dossier, write=False) as there:
        noted = place_notes(compared, notes, there.order())
    rows = {row.id: row for row in compared.redline.rows}
    told = {rows[row].newer.provision: [note.id for note in on] for row, on in rows_of(compared.redline, noted).items()}
    assert told == {"article-1/1": ["new"], "article-1/2": ["gone", "whole"]}


# --- lists ---


def test_notes_are_listed_in_the_order_of_the_draft_with_orphans_last(dossier, valid):
    for at, note in enumerate(
        (
            _words("rev1", "article-1/2", "a lantern after the evening bell", id="gone"),
            _words("rev2", "article-1/2", "carry a bell", id="second"),
            _words("rev3", "article-1/1", "two red kites", id="later word"),
            _words("zero", "article-1/1", "shall keep", id="early word"),
        )
    ):
        exchange_note(dossier, None, replace(note, made=f"2030-01-0{at + 1}"))
    head = replace(note_on_provision(apply_reading(_draft("zero")), "article-1"), id="head", made="2031")
    exchange_note(dossier, None, head)
    draft, found = notes_in(dossier)
    assert (draft, [note.id for note, _ in found]) == ("rev3", ["head", "early word", "later word", "second", "gone"])
    label, older = notes_in(dossier, "REV1")
    assert label == "rev1"
    assert [note.id for note, _ in older] == ["head", "early word", "later word", "second", "gone"]
    document = valid(json.loads(document_text(notes_json(draft, found))))
    gone = document["notes"][-1]
    assert gone["place"]["hold"] == "orphaned"
    assert gone["place"]["last"] == {
        "draft": "rev1", "provision": "article-1/2", "address": "Article 1(2)", "field": "text", "start": 25, "end": 57,
        "text": "a lantern after the evening bell",
    }  # fmt: skip
    assert (gone["place"]["gone_in"], gone["place"]["near"]) == ("rev2", "article-1/2")


def test_a_dossier_without_drafts_has_no_notes_to_list(tmp_path):
    Dossier.create(tmp_path / "empty.travaux", "Empty").close()
    with pytest.raises(Refused, match="no drafts"):
        notes_in(tmp_path / "empty.travaux")
