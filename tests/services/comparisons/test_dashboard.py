"""The dashboard of the sample, whose story (drafts/README.md) is known: it counts what every other verb counts."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.job import Cancelled, Refused, SilentProgress
from app.services import counts
from app.services.comparisons.compare import with_words
from app.services.comparisons.confirmations import attributions_on, word_on
from app.services.comparisons.pairs import compare_pair
from app.services.counts import silence_of
from app.services.dashboard import dossier_board, pair_board
from app.services.dossiers import known_results
from app.services.dossiers.dossier import Dossier
from app.services.exports.data_files import board_csv, board_json, board_tables
from app.services.processes.worker_pool import WorkerPool
from app.services.proposals.fates import dossier_fates
from app.treaty.confirmations import Verdict


@pytest.fixture(scope="module")
def pair(made_sample, resources):
    return pair_board(made_sample, "rev1", "rev2", resources)


@pytest.fixture(scope="module")
def whole(made_sample, resources):
    return dossier_board(made_sample, resources)


def test_a_pair_counts_what_its_redline_shows(sample, resources, pair):
    redline = compare_pair(sample, "rev1", "rev2", resources).redline
    assert pair.total + pair.formatting == len(redline.changes)
    assert {one.change for one in pair.verbs} == {v.id for v in redline.changes if "modal" in v.tags}
    assert [(one.gone, one.came) for one in pair.verbs] == [(("shall",), ()), (("shall",), ("may",)), ((), ("will",))]
    assert pair.actors[0].type == "author"
    assert next(one for one in pair.actors if one.actor == "XKE").asked == 2


def test_what_was_agreed_and_touched_is_told_with_who_asked(pair):
    (one,) = pair.agreed
    assert (one.agreement.address, one.touched.draft) == ("Article 29(2)", "rev2")
    assert {actor.id for a in one.touched.attributions for actor in a.actors} == {"XEL"}
    assert pair.names["XEL"] == "Elmaria"


def test_what_tracked_changes_do_not_say(pair, sample, resources):
    assert pair.silence.tracked
    assert [(one.sort, one.draft, one.address, one.authors) for one in pair.silence.lines] == [
        ("unmarked", "rev1", "Article 28(2)", ()),
        ("idle", "rev2", "Article 15", ("Room note-taker",)),
    ]
    assert pair.silence.lines[0].older == " (Castria, Dorvania: delete)"
    assert not pair_board(sample, "zero", "rev1", resources).silence.tracked


def test_an_idle_deletion_shows_the_words_it_strikes(sample):
    with Dossier.open(sample, write=False) as there:
        rev2 = there.draft("rev2")
    told = silence_of(rev2, rev2)
    went = [one for one in told.lines if one.sort == "unmarked"]
    assert went, "rev2 before its tracked changes is not rev2 as issued"
    assert all(one.older or one.newer for one in told.lines)


def test_a_whole_dossier_counts_every_step_and_chapter(whole, sample, resources, pair):
    assert [(step.older, step.newer) for step in whole.steps] == [("zero", "rev1"), ("rev1", "rev2"), ("rev2", "final")]
    assert whole.steps[1].total == pair.total
    assert whole.steps[1].verbs == pair.verbs
    assert whole.steps[1].silence == pair.silence
    assert [one.brackets for one in whole.chapters.whole] == [13, 18, 14, 0]
    offences = next(one for one in whole.chapters.chapters if one.name.startswith("CHAPTER II "))
    assert [one.brackets for one in offences.drafts] == [1, 4, 2, 0]
    assert {actor.id for actor in offences.drafts[1].holders} == {"XAR", "XFE", "XKE"}
    fated = dossier_fates(sample, resources)
    assert (whole.cards, whole.draft) == (fated.cards, "final")
    assert sum(len(one.drafts[0].asking) for one in whole.chapters.chapters) > 0


def test_both_come_from_a_worker_by_their_names(sample, resources, pair, whole):
    with closing(WorkerPool()) as worker:
        call = partial(worker.call, timeout=60, progress=SilentProgress())
        names = (sample, "rev1", "rev2", resources)
        assert call("app.services.dashboard:pair_board", *names, reading="issued", language="en") == pair
        assert call("app.services.dashboard:dossier_board", sample, resources, language="en") == whole


def test_its_steps_are_parts_of_one_whole(sample, resources, tmp_path, monkeypatch):
    monkeypatch.setattr(known_results, "folder_of_results", lambda: tmp_path)  # it is made, not known
    told = []

    class Telling:
        def step(self, done, total, what):
            if what:
                told.append((done, total))

    dossier_board(sample, resources, progress=Telling())
    assert told
    assert {total for _, total in told} == {100}
    assert all(0 <= done <= total for done, total in told)
    assert told[0][0] < told[-1][0]


def test_whose_content_is_the_same_is_known_again(sample, resources, whole, monkeypatch):
    monkeypatch.setattr(counts, "count_dossier", lambda *_: pytest.fail("it was made again"))
    assert dossier_board(sample, resources) == whole


def test_one_that_is_stopped_is_not_kept(sample, resources, tmp_path, monkeypatch):
    monkeypatch.setattr(known_results, "folder_of_results", lambda: tmp_path / "results")

    class Stopping:
        def step(self, done, total, what):
            if done > 20:
                raise Cancelled

    with pytest.raises(Cancelled):
        dossier_board(sample, resources, progress=Stopping())
    assert not (tmp_path / "results").exists()


def test_what_a_person_said_counts(sample, resources, tmp_path):
    path = Path(shutil.copy(sample, tmp_path / "copy.travaux"))
    compared = compare_pair(path, "rev1", "rev2", resources)
    change = next(v.id for v in compared.redline.changes if any(c.actor == "XKE" for c in v.chips))
    word = word_on(compared, attributions_on(compared, change)[0], Verdict.REJECTED)
    with Dossier.open(path) as there:
        there.user_input.add_confirmations([word])
        confirmations, order = there.user_input.confirmations(), there.order()
    assert with_words(compared, confirmations, order) != compared
    kestria = next(one for one in pair_board(path, "rev1", "rev2", resources).actors if one.actor == "XKE")
    assert kestria.asked == 1


def test_dossiers_with_one_draft_or_none(tmp_path, resources, sample):
    path = tmp_path / "one.travaux"
    Dossier.create(path, "Lamps").close()
    empty = dossier_board(path, resources)
    assert (empty.title, empty.drafts, empty.steps, empty.cards, empty.draft) == ("Lamps", (), (), (), "")
    with Dossier.open(sample, write=False) as there:
        zero = there.draft("zero")
    with Dossier.open(path) as there:
        there.add_draft(zero)
    one = dossier_board(path, resources)
    assert (len(one.drafts), one.steps) == (1, ())
    assert one.chapters.whole[0].brackets == 13


def test_unknown_drafts_are_refused(sample, resources):
    with pytest.raises(Refused, match="rev9"):
        pair_board(sample, "rev1", "rev9", resources)
    with pytest.raises(Refused, match="rev9"):
        dossier_board(sample, resources, draft="rev9")


def test_the_documents_and_tables_hold_what_was_counted(pair, whole, valid):
    assert valid(board_json(pair))["of"] == "pair"
    assert valid(board_json(whole))["scorecards"]
    for board in (pair, whole):
        for name, table in board_tables(board).items():
            assert all(len(row) == len(table.head) for row in table.rows), name
            assert board_csv(table).startswith(b"\xef\xbb\xbf")
    agreed = board_tables(whole)["agreed"]
    assert agreed.rows[0][-1] == "Elmaria (marked)"
    assert agreed.rows[-1][4:] == ("",) * 7
    assert board_tables(whole)["verb counts"].head[:2] == ("draft", "shall")


def test_verbs_that_are_as_frequent_stand_in_one_order(whole):
    tied = dict.fromkeys(("will", "may", "should", "must", "can", "shall", "ought"), 2)
    chapters = replace(
        whole.chapters, whole=tuple(replace(one, verbs=tuple(tied.items())) for one in whole.chapters.whole)
    )
    told = board_tables(replace(whole, chapters=chapters))["verb counts"]
    assert told.head == ("draft", *sorted(tied))


def test_a_draft_that_nobody_issued_is_never_named_like_one_that_was(sample, resources, tmp_path, valid):
    path = tmp_path / "room.travaux"
    Dossier.create(path, "Lamps").close()
    with Dossier.open(sample, write=False) as there:
        rev1, rev2 = there.draft("rev1"), replace(there.draft("rev2"), unofficial=True)
    with Dossier.open(path) as there:
        there.add(drafts=(rev1, rev2))
    boards = pair_board(path, "rev1", "rev2", resources), dossier_board(path, resources)
    told = [table for board in boards for table in board_tables(board).values()]
    cells = [str(cell) for table in told for cell in (table.title, *(cell for row in table.rows for cell in row))]
    named = [cell for cell in cells if "rev2" in cell]
    assert len(named) > 20
    assert {cell for cell in named if "rev2 (unofficial)" not in cell} == set()
    assert "rev1" in cells
    pair, whole = (valid(board_json(board)) for board in boards)
    assert [one.get("unofficial") for one in (pair["older"], pair["newer"], *whole["drafts"])] == [None, True] * 2


def test_real_drafts_are_counted_in_seconds(corpus, tmp_path, resources):
    from app.services.imports.import_files import import_drafts

    path = tmp_path / "real.travaux"
    import_drafts(path, sorted((corpus / "bbnj").glob("*draft.txt")), resources)
    board = dossier_board(path, resources)
    assert [one.brackets for one in board.chapters.whole] == [281, 286]
    followed = [one for one in board.chapters.chapters if None not in one.drafts]
    assert len(followed) >= 14
