"""Places for notes that lost their own: what the worker offers, and what becomes of a note that takes one."""

from dataclasses import replace

import pytest

from app.cache import ProcessCache
from app.job import SilentProgress
from app.redline.model import Style
from app.services.comparisons.pairs import DraftPair
from app.services.dossiers.dossier import Dossier
from app.services.notes.client import notes_beside, place_note, places_offered
from app.services.notes.drafting import note_on_provision, note_on_words
from app.services.notes.place_search import place_taken
from app.services.notes.store import exchange_note, keep_note
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.notes import NoteCertainty, NoteSubject, Priority
from app.treaty.reading import apply_reading

LAMPS = "Each ship shall light seven green lamps along the northern mole at dusk."
MOVED = "All ships that lie there shall from dusk light seven lamps, green ones, along that northern mole."
NETS = "Nets are dried on the southern quay."
ROPES = "Ropes are kept in the old tower."


def draft_of(label, *texts):
    rows = [Provision("article-1", "", Kind.ARTICLE, "Article 1", "Harbour", "", "Article 1")]
    for at, text in enumerate(texts, 1):
        rows.append(Provision(f"article-1/{at}", "article-1", Kind.PARAGRAPH, f"{at}.", "", text, f"Article 1({at})"))
    return Draft("Harbour", "en", "plain", tuple(rows), label=label, sha256=label[-1] * 64)


def dossier_of(folder, *drafts):
    path = folder / "harbour.travaux"
    with Dossier.create(path, "Harbour") as made:
        made.add(drafts=list(drafts))
    return path


def red_line(draft, words, provision="article-1/1"):
    reading = apply_reading(draft)
    start = reading.draft.by_id()[provision].text.index(words)
    note = note_on_words(reading, provision, "text", start, start + len(words))
    return replace(note, text="Our lamps.", priority=Priority.REDLINE)


def offered(path, resources, note, older="r1", newer="r2"):
    return places_offered(DraftPair(path, older, newer), resources, note.id, SilentProgress(), ProcessCache())


@pytest.fixture
def two(tmp_path):
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", ROPES, f"{NETS} {MOVED}"))
    return dossier_of(tmp_path, *drafts), drafts


def test_a_lost_note_is_offered_its_new_place_as_a_redline(two, resources):
    path, drafts = two
    note = keep_note(path, red_line(drafts[0], LAMPS))
    found = offered(path, resources, note)
    assert (found.note, found.words, found.is_short) == (note.id, LAMPS, False)
    (offer,) = found.offers
    assert (offer.address, offer.text) == ("Article 1(2)", MOVED)
    (row,) = offer.redline.rows
    styles = {run.style for run in row.newer.text} | {run.style for run in row.older.text}
    assert {Style.EQUAL, Style.INSERTED, Style.DELETED} <= styles
    assert "".join(run.text for run in row.older.text) == LAMPS
    assert "".join(run.text for run in row.newer.text) == MOVED


def test_nothing_is_placed_until_a_person_takes_a_place_and_that_can_be_taken_back(two, resources):
    path, drafts = two
    pair = DraftPair(path, "r1", "r2")
    note = keep_note(path, red_line(drafts[0], LAMPS))
    (offer,) = offered(path, resources, note).offers
    with Dossier.open(path, write=False) as there:
        assert there.user_input.notes() == (note,)

    placed = place_note(pair, resources, place_taken(note, pair, offer), SilentProgress(), ProcessCache())
    kept = keep_note(path, placed, note)
    assert (kept.id, kept.text, kept.priority, kept.made) == (note.id, note.text, note.priority, note.made)
    assert (kept.draft.label, kept.anchor.quote, kept.on) == ("r2", MOVED, NoteSubject.WORDS)
    beside = notes_beside(pair, resources, SilentProgress(), ProcessCache())
    assert beside.noted.newer[note.id].hold is NoteCertainty.EXACT

    exchange_note(path, kept, note)
    beside = notes_beside(pair, resources, SilentProgress(), ProcessCache())
    assert beside.noted.newer[note.id].hold is NoteCertainty.ORPHANED


def test_a_note_that_stands_or_is_gone_is_offered_nothing(two, resources):
    path, drafts = two
    note = keep_note(path, red_line(drafts[0], NETS, "article-1/2"))
    assert offered(path, resources, note) is None
    assert offered(path, resources, replace(note, id="nobody")) is None


def test_a_few_words_are_not_looked_for(two, resources):
    path, drafts = two
    note = keep_note(path, red_line(drafts[0], "seven green"))
    with Dossier.open(path) as there:
        assert there.user_input.notes()
    found = offered(path, resources, note)
    assert found is None or (found.is_short and found.offers == ())


def test_a_whole_provision_is_offered_a_whole_provision(tmp_path, resources):
    fresh = "Whoever is master of a ship shall light, when dusk falls, seven lamps that are green on the northern mole."
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", NETS, ROPES, fresh))
    path = dossier_of(tmp_path, *drafts)
    note = keep_note(path, replace(note_on_provision(apply_reading(drafts[0]), "article-1/1"), text="Ours."))
    found = offered(path, resources, note)
    if found is not None:  # else the ordinary following has it already
        (offer,) = found.offers
        assert (offer.provision, offer.start, offer.end) == ("article-1/3", 0, 0)


@pytest.mark.parametrize(
    "turned",
    [
        MOVED.replace("shall", "shall not"),
        MOVED.replace("shall", "may"),
        MOVED.replace("seven", "eight"),
        MOVED.replace("All ships", "No ships"),
    ],
)
def test_a_red_line_is_never_offered_words_that_say_the_contrary(tmp_path, resources, turned):
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", ROPES, f"{NETS} {turned}"))
    path = dossier_of(tmp_path, *drafts)
    note = keep_note(path, red_line(drafts[0], LAMPS))
    assert offered(path, resources, note).offers == ()


def test_a_note_of_a_draft_that_came_anew_from_another_file_is_looked_for_by_its_words(tmp_path, resources):
    first = draft_of("r1", LAMPS, NETS)
    again = replace(draft_of("r1", ROPES, f"{NETS} {LAMPS[:-1]} and at dawn."), sha256="9" * 64)
    path = dossier_of(tmp_path, draft_of("r0", NETS), again)
    note = keep_note(path, red_line(first, LAMPS))
    (offer,) = offered(path, resources, note, "r0", "r1").offers
    assert offer.address == "Article 1(2)"
