"""Compared pairs as a window has them: put together from pieces, remembered while the dossier stays, compared ahead."""

import threading
import time
from dataclasses import replace

import pytest

from app.attribution.words.index_cache import IndexCache
from app.cache import ProcessCache
from app.job import Cancelled, Refused, SilentProgress
from app.redline.model import NamesState
from app.services.comparisons import pairs
from app.services.comparisons.client import ComparisonClient
from app.services.comparisons.comparer import CachedComparer
from app.services.comparisons.confirmations import word_on
from app.services.comparisons.pairs import DraftPair, compare_pair, look_at
from app.services.comparisons.transfer import (
    ChangeChunk,
    RedlineHeader,
    RowChunk,
    TextsComplete,
    compare_pieces,
    pieces_of,
    put_together,
)
from app.services.dossiers.dossier import Dossier
from app.services.processes.worker_pool import WorkerPool
from app.storage.file.stamp import stamp_of
from app.treaty.actors import Actor, ActorType
from app.treaty.confirmations import Verdict
from app.treaty.proposals import Review
from tests.services.invented import NEWER, OLDER, PAPER, draft_of


@pytest.fixture(scope="module")
def worker():
    made = WorkerPool()
    yield made
    made.close()


@pytest.fixture
def pair(tmp_path):
    path = tmp_path / "tides.travaux"
    with Dossier.create(path, "Tides") as made:
        made.add(drafts=(OLDER, NEWER), papers=(PAPER,))
    return DraftPair(path, "zero", "rev1")


@pytest.fixture
def comparisons(worker, resources):
    return ComparisonClient(worker, resources)


def confirm(pair, resources, verdict=Verdict.CONFIRMED):
    """Say something of the first attribution; returns the number of what was said."""
    compared = compare_pair(pair.dossier, pair.older, pair.newer, resources)
    with Dossier.open(pair.dossier) as there:
        (kept,) = there.user_input.add_confirmations([word_on(compared, compared.attributions[0], verdict)])
    return kept.number


def afresh(pair, resources):
    return compare_pair(pair.dossier, pair.older, pair.newer, resources, reading=pair.reading).redline


# --- pieces ---


def test_a_redline_is_the_same_when_it_is_put_together_again(pair, resources):
    looked = look_at(pair, resources, ProcessCache())
    pieces = list(pieces_of(looked, None, None))
    head, redline, papers = put_together(pieces, None)
    assert redline == looked.compared.redline
    assert papers == looked.compared.papers == (PAPER,)
    assert (head.state, head.held) == (looked.state, False)
    assert not head.redline.rows
    assert not head.redline.changes


def test_large_redlines_come_in_many_pieces(pair, resources, monkeypatch):
    monkeypatch.setattr("app.services.comparisons.transfer._PIECE", 4)
    looked = look_at(pair, resources, ProcessCache())
    pieces = list(pieces_of(looked, None, None))
    assert sum(isinstance(piece, RowChunk) for piece in pieces) > 2
    assert sum(isinstance(piece, ChangeChunk) for piece in pieces) > 1
    assert put_together(pieces, None)[1] == looked.compared.redline


def test_only_what_differs_is_sent_again(pair, resources):
    kept = ProcessCache()
    before = look_at(pair, resources, kept)
    confirm(pair, resources, Verdict.REJECTED)
    after = look_at(pair, resources, kept)
    held = before.compared.redline
    pieces = list(pieces_of(after, before.state, held))
    assert isinstance(pieces[0], RedlineHeader)
    sent = [len(piece.rows) for piece in pieces if isinstance(piece, RowChunk)]
    assert sum(sent) == 1 < len(held.rows)
    assert not any(piece == PAPER for piece in pieces)
    _, redline, _ = put_together(pieces, held)
    assert redline == after.compared.redline != held
    assert list(pieces_of(after, after.state, after.compared.redline)) == [
        RedlineHeader(after.stamp, after.state, held=True, redline=None)
    ]


def test_a_redline_with_other_rows_is_sent_whole(pair, resources):
    looked = look_at(pair, resources, ProcessCache())
    other = look_at(DraftPair(pair.dossier, "rev1", "zero", "unbracketed"), resources, ProcessCache()).compared.redline
    shorter = type(other)(other.older, other.newer, other.rows[1:], other.changes)
    pieces = list(pieces_of(looked, None, shorter))
    assert put_together(pieces, shorter)[1] == looked.compared.redline


# --- what is kept never changes an answer ---


def test_what_is_kept_gives_the_same_answer_as_comparing_afresh(pair, resources):
    kept = ProcessCache()
    assert look_at(pair, resources, kept).compared.redline == afresh(pair, resources)
    number = confirm(pair, resources, Verdict.REJECTED)
    rejected = look_at(pair, resources, kept).compared
    assert rejected.redline == afresh(pair, resources)
    with Dossier.open(pair.dossier) as there:
        there.user_input.remove_confirmations([number])
    assert look_at(pair, resources, kept).compared.redline == afresh(pair, resources) != rejected.redline
    with Dossier.open(pair.dossier) as there:
        there.set_author("Pen of the room", "EU")
        there.add_actor(Actor("MOON", ActorType.GROUP, "Friends of the Moon"))
    assert look_at(pair, resources, kept).compared.redline == afresh(pair, resources)
    for reading in ("original", "unbracketed"):
        read = DraftPair(pair.dossier, pair.older, pair.newer, reading)
        assert look_at(read, resources, kept).compared.redline == afresh(read, resources)


def test_the_drafts_between_are_compared_once_for_all_pairs(pair, resources):
    kept = ProcessCache()
    for reading in ("issued", "accepted"):
        read = DraftPair(pair.dossier, pair.older, pair.newer, reading)
        assert look_at(read, resources, kept).compared.redline == afresh(read, resources)
    back = DraftPair(pair.dossier, pair.newer, pair.older)
    assert look_at(back, resources, kept).compared.redline == afresh(back, resources)
    workshop = CachedComparer(kept, "others", 2)
    with Dossier.open(pair.dossier, write=False) as there:
        older, newer = (workshop.read(there.draft(label), "issued").draft for label in ("zero", "rev1"))
    first = workshop.compare(older, newer, (), SilentProgress())
    assert workshop.compare(older, newer, (), SilentProgress()) is first
    assert workshop.compare(newer, older, (), SilentProgress()) is not first
    pins = (("a0.0", "a0.0"),)
    assert workshop.compare(older, newer, pins, SilentProgress()) is not first
    assert workshop.compare(OLDER, NEWER, (), SilentProgress()) is not workshop.compare(
        OLDER, NEWER, (), SilentProgress()
    )


def test_papers_and_drafts_are_read_once_for_all_pairs(pair, resources):
    kept = ProcessCache()
    first = look_at(pair, resources, kept)
    facts = first.state.facts
    papers, drafts = kept.known("papers", facts), kept.known("drafts", (facts, "zero"))
    assert papers == (PAPER,)
    with Dossier.open(pair.dossier) as there:
        there.user_input.set_preference("delegation", "FRA")
    back = look_at(DraftPair(pair.dossier, "rev1", "zero"), resources, kept)
    assert (back.state, back.stamp == first.stamp) == (first.state, False)
    assert kept.known("papers", facts) is papers
    assert kept.known("drafts", (facts, "zero")) is drafts
    with Dossier.open(pair.dossier) as there:
        there.add_paper(replace(PAPER, source="Other", sha256="ef" * 32))
    assert [paper.source for paper in look_at(pair, resources, kept).compared.papers] == [PAPER.source, "Other"]


def test_who_writes_while_a_pair_is_read_is_heard(pair, resources, monkeypatch):
    kept, read = ProcessCache(), pairs._read

    def written(there, *others):
        monkeypatch.setattr(pairs, "_read", read)
        with Dossier.open(pair.dossier) as other:
            other.add_paper(replace(PAPER, source="Other", sha256="ef" * 32))
        return read(there, *others)

    look_at(pair, resources, kept)
    with Dossier.open(pair.dossier) as there:
        there.user_input.set_preference("delegation", "FRA")
    monkeypatch.setattr(pairs, "_read", written)
    looked = look_at(pair, resources, kept)
    assert [paper.source for paper in looked.compared.papers] == [PAPER.source, "Other"]
    assert looked.stamp == stamp_of(pair.dossier)
    with Dossier.open(pair.dossier, write=False) as there:
        assert looked.state == there.state()


def test_a_draft_is_turned_into_words_once(pair, resources):
    kept = ProcessCache()
    look_at(pair, resources, kept)
    workshop = CachedComparer(kept, look_at(pair, resources, kept).state.facts, 2)
    with Dossier.open(pair.dossier, write=False) as there:
        older = workshop.read(there.draft("zero"), "issued").draft
    assert workshop.seen is CachedComparer(kept, "others", 2).seen
    assert workshop.seen.words(older) is workshop.seen.words(older)
    assert workshop.seen.words(older).places is workshop.seen.places(older)
    assert workshop.seen.places(replace(older)) is not workshop.seen.places(older)
    few = IndexCache(1)
    places = few.places(older)
    few.places(replace(older))
    assert few.places(older) is not places


def test_what_names_nobody_any_more_is_told_and_taken_back(tmp_path, resources):
    kept, pair = ProcessCache(), DraftPair(tmp_path / "lagoons.travaux", "zero", "rev1")
    asked = "and in every lagoon that it shares with neighbouring lighthouse keepers"
    words = f"Each Party shall measure the tide at its harbours {asked} every day."
    newer = draft_of("rev1", "dd" * 32, ("1", "Use of tides", [("1.", words, ())]))
    (proposal,) = PAPER.proposals
    ask = replace(proposal.asks[0], wording=asked, quote=asked)
    paper = replace(PAPER, proposals=(replace(proposal, asks=(ask,)),))
    with Dossier.create(pair.dossier, "Lagoons") as made:
        made.add(drafts=(OLDER, newer), papers=(paper,))
    compared = look_at(pair, resources, kept).compared
    matched = next(one for one in compared.attributions if one.asked.proposal)
    word = word_on(compared, matched, Verdict.CONFIRMED)
    with Dossier.open(pair.dossier) as there:
        (said,) = there.user_input.add_confirmations([word])
        proposal = next(p for paper in there.papers() for p in paper.proposals if p.id == matched.asked.proposal)
        there.user_input.review(replace(proposal, review=Review.REJECTED))
    warned = look_at(pair, resources, kept).compared.redline
    assert warned == afresh(pair, resources)
    assert any("names nobody" in warning for warning in warned.warnings)
    with Dossier.open(pair.dossier) as there:
        there.user_input.remove_confirmations([said.number])
    quiet = look_at(pair, resources, kept).compared.redline
    assert quiet == afresh(pair, resources)
    assert not any("names nobody" in warning for warning in quiet.warnings)


def test_a_pair_is_compared_once_while_nothing_counts_against_it(pair, resources):
    kept = ProcessCache()
    first = look_at(pair, resources, kept)
    with Dossier.open(pair.dossier) as there:
        there.user_input.set_preference("delegation", "FRA")
    again = look_at(pair, resources, kept)
    assert again.compared is first.compared
    assert (again.state, again.stamp == first.stamp) == (first.state, False)


def test_two_dossiers_with_the_same_content_are_one(pair, resources, tmp_path):
    kept = ProcessCache()
    first = look_at(pair, resources, kept).compared
    copy = tmp_path / "copy.travaux"
    copy.write_bytes(pair.dossier.read_bytes())
    assert look_at(DraftPair(copy, "zero", "rev1"), resources, kept).compared is first


def test_of_a_shelf_those_used_last_are_kept():
    kept, made = ProcessCache(), []
    for key in ("a", "b", "a", "c", "a", "b"):
        kept.recall("shelf", key, lambda key=key: made.append(key) or key, most=2)
    assert made == ["a", "b", "c", "b"]
    assert (kept.known("shelf", "b"), kept.known("shelf", "c"), kept.known("none", "a")) == ("b", None, None)


# --- the state of a dossier ---


def test_the_state_tells_what_counts_from_what_does_not(pair, resources):
    def state():
        with Dossier.open(pair.dossier, write=False) as there:
            return there.state()

    before = state()
    with Dossier.open(pair.dossier) as there:
        there.user_input.set_preference("delegation", "FRA")
    assert state() == before
    number = confirm(pair, resources)
    said = state()
    assert (said.facts, said.said == before.said) == (before.facts, False)
    with Dossier.open(pair.dossier) as there:
        there.user_input.remove_confirmations([number])
    assert state() == before
    with Dossier.open(pair.dossier) as there:
        there.set_author("Pen of the room", "EU")
    assert state().facts != before.facts


def test_the_stamp_changes_with_every_write_and_with_nothing_else(pair, tmp_path):
    first = stamp_of(pair.dossier)
    with Dossier.open(pair.dossier, write=False) as there:
        there.drafts()
    assert stamp_of(pair.dossier) == first != ()
    with Dossier.open(pair.dossier) as there:
        there.user_input.set_preference("delegation", "FRA")
        assert stamp_of(pair.dossier) != first, "another program has it open"
    second = stamp_of(pair.dossier)
    assert second != first
    assert stamp_of(tmp_path / "not there") == ()


# --- the texts first, the names when they are found ---


@pytest.fixture
def new_pair(pair, request):
    """The pair in a dossier that no other test has had the worker compare."""
    with Dossier.open(pair.dossier) as there:
        there.set_author(f"Pen of {request.node.name}", "EU")
    return pair


def early_of(comparisons, pair, progress=None):
    """The pair, and the texts that came before it."""
    came = []

    def come(shown):
        assert comparisons.recalled(pair) is None, "texts without names are not what was compared"
        came.append(shown)

    return comparisons.compared(pair, progress or SilentProgress(), come), came


def test_the_texts_come_first_and_name_nobody(new_pair, comparisons, resources):
    shown, (early,) = early_of(comparisons, new_pair)
    whole = afresh(new_pair, resources)
    assert shown.redline == whole
    assert any(view.chips for view in whole.changes)
    texts = early.redline
    assert texts.names is NamesState.SOUGHT
    assert whole.names is NamesState.THERE
    assert [(row.id, row.older, row.newer, row.changes) for row in texts.rows] == [
        (row.id, row.older, row.newer, row.changes) for row in whole.rows
    ]
    assert [replace(view, chips=(), attributions=()) for view in whole.changes] == list(texts.changes)
    assert not any(row.chips for row in texts.rows)
    assert not {count.by for count in texts.summary} & {"actor", "link"}
    assert (early.pair, early.state, early.papers) == (new_pair, shown.state, ())
    assert comparisons.recalled(new_pair) is shown


def test_only_rows_with_names_are_sent_a_second_time(new_pair, comparisons):
    shown, (early,) = early_of(comparisons, new_pair)
    for before, after in zip(early.redline.rows, shown.redline.rows, strict=True):
        assert (before is after) is not bool(after.chips)


def test_texts_without_names_are_never_remembered(new_pair, comparisons):
    _, (early,) = early_of(comparisons, new_pair)
    with pytest.raises(AssertionError):
        comparisons.remember(early)


def test_who_does_not_want_the_texts_first_gets_all_at_once(new_pair, comparisons, worker, resources):
    assert comparisons.compared(new_pair, SilentProgress()).redline.names is NamesState.THERE
    swapped = DraftPair(new_pair.dossier, "rev1", "zero")
    heard = []
    worker.call(
        compare_pieces, swapped, resources, None, False,
        timeout=60, progress=SilentProgress(), heard=heard.append,
    )  # fmt: skip
    assert not any(isinstance(piece, TextsComplete) for piece in heard)
    assert put_together(heard, None)[1] == afresh(swapped, resources)


def test_what_is_known_already_comes_whole(new_pair, comparisons, worker, resources):
    first, _ = early_of(comparisons, new_pair)
    again, came = early_of(ComparisonClient(worker, resources), new_pair)
    assert again.redline == first.redline
    assert not came


def test_without_evidence_nobody_is_looked_for_and_the_pair_comes_whole(tmp_path, comparisons, resources):
    path = tmp_path / "bare.travaux"
    drafts = [draft_of(label, label[-1] * 64, ("1", "Bells", [("1.", f"Bells ring {n} times.", ())]))
              for label, n in (("rev0", "two"), ("rev1", "three"))]  # fmt: skip
    with Dossier.create(path, "Bare") as made:
        made.add(drafts=drafts)
    bare = DraftPair(path, "rev0", "rev1")
    shown, came = early_of(comparisons, bare)
    assert not came
    assert shown.redline == afresh(bare, resources)


def test_who_stops_after_the_texts_has_nothing_remembered_and_may_ask_again(new_pair, comparisons, resources):
    came = []

    class Impatient:
        def step(self, done, total, what):
            if came:
                raise Cancelled

    with pytest.raises(Cancelled):
        comparisons.compared(new_pair, Impatient(), came.append)
    assert len(came) == 1
    assert comparisons.recalled(new_pair) is None
    assert comparisons.compared(new_pair, SilentProgress(), came.append).redline == afresh(new_pair, resources)


# --- as a window asks ---


def test_a_pair_is_remembered_until_its_dossier_changes(pair, comparisons, resources):
    assert comparisons.recalled(pair) is None
    first = comparisons.compared(pair, SilentProgress())
    assert first.redline == afresh(pair, resources)
    assert first.papers == (PAPER,)
    assert first.register is resources.register
    assert comparisons.recalled(pair) is first
    with Dossier.open(pair.dossier) as there:
        there.user_input.set_preference("delegation", "FRA")
    assert comparisons.recalled(pair) is None
    again = comparisons.compared(pair, SilentProgress())
    assert again.redline is first.redline
    assert comparisons.recalled(pair) is again
    with Dossier.open(pair.dossier) as there:
        there.add_actor(Actor("MOON", ActorType.GROUP, "Friends of the Moon"))
    other = comparisons.compared(pair, SilentProgress())
    assert other.redline is not first.redline
    assert other.register.short("MOON") == "Friends of the Moon"


def test_what_a_person_said_is_laid_over_what_the_window_holds(pair, comparisons, resources):
    first = comparisons.compared(pair, SilentProgress())
    view = next(view for view in first.redline.changes if view.attributions)
    (word,) = comparisons.words_on(pair, ((view.attributions[0], Verdict.REJECTED),), SilentProgress())
    with Dossier.open(pair.dossier) as there:
        there.user_input.add_confirmations([word])
    after = comparisons.compared(pair, SilentProgress())
    assert after.redline == afresh(pair, resources)
    assert after.papers is first.papers
    same = [new is old for new, old in zip(after.redline.rows, first.redline.rows, strict=True)]
    assert same.count(False) == 1


def test_those_used_least_are_forgotten_when_there_are_too_many(pair, worker, resources):
    rows = len(afresh(pair, resources).rows)
    few = ComparisonClient(worker, resources, rows=2 * rows + 5)
    pairs = [pair, DraftPair(pair.dossier, "zero", "rev1", "original"), DraftPair(pair.dossier, "rev1", "zero")]
    for one in pairs:
        few.compared(one, SilentProgress())
    assert [few.recalled(one) is None for one in pairs] == [True, False, False]


def test_a_refusal_comes_with_its_sentence_and_nothing_is_remembered(pair, comparisons):
    wrong = DraftPair(pair.dossier, "zero", "rev9")
    with pytest.raises(Refused, match="zero, rev1"):
        comparisons.compared(wrong, SilentProgress())
    comparisons.ahead([wrong, pair], SilentProgress())
    assert comparisons.recalled(pair) is None


def test_what_is_compared_ahead_is_there_at_once(pair, comparisons):
    swapped = DraftPair(pair.dossier, "rev1", "zero")
    comparisons.ahead([pair, swapped], SilentProgress())
    assert comparisons.recalled(pair)
    assert comparisons.recalled(swapped)


class Busy:
    """A Worker whose spare work waits until it is let go; it counts what it is asked for."""

    def __init__(self, worker):
        self.worker, self.asked = worker, []
        self.begun, self.go = threading.Event(), threading.Event()

    def call(self, function, *arguments, progress, spare=False, **more):
        self.asked.append(spare)
        if spare:
            self.begun.set()
            while not self.go.wait(0.01):
                progress.step(0, 2, "on the way")
            progress.step(1, 2, "nearly there")
        return self.worker.call(function, *arguments, progress=progress, spare=spare, **more)


class Heard:
    def __init__(self):
        self.steps = []

    def step(self, done, total, what):
        if what:
            self.steps.append(what)


def test_who_wants_what_is_being_compared_ahead_waits_for_it(pair, worker, resources):
    busy, heard = Busy(worker), Heard()
    comparisons = ComparisonClient(busy, resources)
    ahead = threading.Thread(target=comparisons.ahead, args=([pair], SilentProgress()))
    ahead.start()
    busy.begun.wait(10)
    answers = []
    early = []
    asking = threading.Thread(target=lambda: answers.append(comparisons.compared(pair, heard, early.append)))
    asking.start()
    while not heard.steps:  # who asks hears how far it is, and so waits for it
        time.sleep(0.01)
    busy.go.set()
    asking.join()
    ahead.join()
    assert answers[0] is comparisons.recalled(pair)
    assert busy.asked == [True]
    assert not early, "what is compared ahead only comes whole"
    assert "nearly there" in heard.steps


def test_who_no_longer_waits_leaves_the_rest_alone(pair, worker, resources):
    busy = Busy(worker)
    comparisons = ComparisonClient(busy, resources)
    ahead = threading.Thread(target=comparisons.ahead, args=([pair], SilentProgress()))
    ahead.start()
    busy.begun.wait(10)

    class Impatient:
        def step(self, done, total, what):
            raise Cancelled

    with pytest.raises(Cancelled):
        comparisons.compared(pair, Impatient())
    busy.go.set()
    ahead.join()
    assert comparisons.recalled(pair)


def test_the_texts_come_before_a_paper_is_read(pair, resources):
    kept, told = ProcessCache(), []

    def early(first):
        told.append((first.redline, kept.known("papers", first.state.facts)))

    looked = look_at(pair, resources, kept, None, early)
    ((texts, papers),) = told
    assert papers is None, "none was read for the texts"
    assert kept.known("papers", looked.state.facts)
    assert texts.names is NamesState.SOUGHT
    named = looked.compared.redline
    assert (texts.older, texts.newer, [row.id for row in texts.rows]) == (
        named.older,
        named.newer,
        [row.id for row in named.rows],
    )
    assert named == afresh(pair, resources), "they change nothing of what comes after them"
