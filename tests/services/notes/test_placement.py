"""Where notes stand in a pair that is written to a file, and how far their placing is."""

from dataclasses import replace

from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.notes.placement import notes_in, notes_shown
from app.services.notes.store import keep_note
from tests.services.notes.test_place_search import LAMPS, NETS, ROPES, dossier_of, draft_of, red_line


class Told:
    """Remembers how far a job said it was."""

    def __init__(self):
        self.steps = []

    def step(self, done, total, what):
        if what:
            self.steps.append((done, total))


def test_private_notes_are_followed_only_when_they_are_asked_for(tmp_path, resources):
    drafts = draft_of("r1", LAMPS, NETS), draft_of("r2", ROPES, LAMPS), draft_of("r3", ROPES, f"{LAMPS} {NETS}")
    path = dossier_of(tmp_path, *drafts)
    ours = keep_note(path, red_line(drafts[0], LAMPS))
    theirs = keep_note(path, replace(red_line(drafts[0], NETS, "article-1/2"), private=False))
    compared = compare_pair(path, "r2", "r3", resources)
    with Dossier.open(path, write=False) as there:
        everything = notes_shown(there, compared)
        shared = notes_shown(there, compared, private=False)
    assert set(everything.noted.newer) == {ours.id, theirs.id}
    assert set(shared.noted.newer) == {theirs.id}
    assert shared.noted.newer[theirs.id] == everything.noted.newer[theirs.id]


def test_placing_notes_is_one_way_forward(tmp_path, resources):
    drafts = [draft_of(f"r{at}", LAMPS, NETS, *[ROPES] * at) for at in range(1, 5)]
    path = dossier_of(tmp_path, *drafts)
    keep_note(path, red_line(drafts[0], LAMPS))
    told = Told()
    notes_in(path, progress=told)
    assert {total for _, total in told.steps} == {100}
    assert told.steps == sorted(told.steps)
