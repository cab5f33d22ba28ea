"""Settling proposals: what is doubtful, what a person says, kept at once and undone; and names while they are typed."""

from dataclasses import replace

import pytest

from app.job import Refused
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_papers
from app.services.proposals.review import (
    ReviewSession,
    candidates,
    carry_reviews,
    doubts_of,
    restore_proposal,
    with_actors,
    with_ask,
    with_edit,
    without_ask,
)
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper, Review
from tests.reports import told_of


def ask(name="1.1", edit=Edit.INSERT, **more):
    return Ask(name, edit, Stance.PROPOSE, **{"address": "Article 1", "wording": "two kites", **more})


FRANCE = (ActorRef("FRA", "France"),)


def block(name="1", *asks, actors=FRANCE, **more):
    facts = {"where": "page 3", "source": "p.txt", "address": "Article 1", "role": "proponent", **more}
    return Proposal(name, actors, date="", base="", asks=asks, text=f"block {name}", **facts)


def paper(*blocks, report=()):
    return ProposalPaper("p.txt", "abc", "", blocks, report)


@pytest.fixture
def dossier(tmp_path):
    path = tmp_path / "kites.travaux"
    with Dossier.create(path, "Kites") as made:
        made.add_paper(
            paper(block("1", ask()), block("2", actors=(ActorRef("?", "Atlantis"),)), block("3", ask("3.1")))
        )
        made.add_paper(ProposalPaper("q.txt", "def", "", (replace(block("4", ask("4.1")), source="q.txt"),)))
    return path


def stored(path):
    with Dossier.open(path, write=False) as there:
        return {one.id: one for p in there.papers() for one in p.proposals}


def line(said, where, severity=Severity.WARNING):
    return ReportLine(severity, Message(said), where)


def test_a_plain_block_is_not_doubtful():
    one = block("1", ask())
    assert doubts_of(one, paper(one, report=(line("blurred", "page 4"), line("title", "page 3", Severity.INFO)))) == ()


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (block("1", ask(), actors=(ActorRef("?", "Atlantis"),)), "“Atlantis”"),
        (block("1", ask(), speakers=(ActorRef("?", "Chair of Mu"),)), "“Chair of Mu”"),
        (block("1", ask(), actors=()), "No proponent"),
        (block("1"), "Nothing that is asked"),
        (block("1", ask(edit=Edit.NOTE), ask(edit=Edit.QUESTION)), "Nothing is asked of the text"),
        (block("1", ask(address=""), address=""), "which provision"),
        (block("1", ask(where="page 9")), "blurred"),
    ],
)
def test_why_a_block_is_doubtful(one, says):
    doubts = doubts_of(one, paper(one, report=(line("The words are blurred.", "page 9"),)))
    assert len(doubts) == 1
    assert says in str(doubts[0])


def test_answers_are_kept_at_once_and_taken_back_and_given_again(dossier):
    work = ReviewSession(dossier)
    assert [bool(one.doubts) for one in work.blocks] == [False, True, False, False]
    answers = [work.confirm(0)]
    assert stored(dossier)["1"].review is Review.CONFIRMED
    answers.append(work.reject(1))
    assert stored(dossier)["2"].review is Review.REJECTED
    answers.append(work.correct(2, with_edit(work.blocks[2].proposal, 0, Edit.DELETE)))
    right = stored(dossier)["3"]
    assert (right.review, right.asks[0].edit, right.asks[0].stance) == (Review.CORRECTED, Edit.DELETE, Stance.DELETE)
    assert work.as_read(2).asks[0].edit is Edit.INSERT
    assert work.confirm(2) is None
    assert stored(dossier)["3"].review is Review.CORRECTED
    assert (work.settled(), work.changed) == (3, True)
    after = stored(dossier)
    assert [put_back(work, answer.before) for answer in reversed(answers)] == [2, 1, 0]
    assert {one.review for one in stored(dossier).values()} == {Review.UNSEEN}
    assert stored(dossier)["3"].asks[0].edit is Edit.INSERT
    assert work.settled() == 0
    assert [put_back(work, answer.after) for answer in answers] == [0, 1, 2]
    assert stored(dossier) == after


def test_the_same_answer_twice_and_no_correction_say_nothing(dossier):
    work = ReviewSession(dossier)
    assert work.reject(0) is not None
    assert work.reject(0) is None
    assert work.correct(0, work.blocks[0].proposal) is None


@pytest.mark.parametrize("typed", ["3 May 2024", "2024-13-01", "20240503", "2024-W18-5"])
def test_what_is_no_date_is_refused_and_says_nothing(dossier, typed):
    work = ReviewSession(dossier)
    with pytest.raises(Refused, match="no date; write it as 2024-08-09"):
        work.correct(0, replace(work.blocks[0].proposal, date=typed))
    assert (stored(dossier)["1"].date, work.changed) == ("", False)
    work.correct(0, replace(work.blocks[0].proposal, date="2024-05-03"))
    assert stored(dossier)["1"].date == "2024-05-03"


def test_an_answer_that_cannot_be_stored_changes_nothing(dossier):
    work = ReviewSession(dossier)
    before = work.blocks[0]
    with pytest.raises(Refused, match="no proposal “gone”"):
        work.put(0, replace(work.blocks[0].proposal, id="gone"))
    assert (work.blocks[0], work.changed) == (before, False)


def test_an_answer_on_a_proposal_that_is_not_listed_is_taken_back_all_the_same(dossier):
    work = ReviewSession(dossier)
    answer = work.reject(0)
    with Dossier.open(dossier) as there:
        there.add_paper(replace(paper(block("9")), source="q.txt", sha256="q"))
    other = ReviewSession(dossier, ["q.txt"])
    assert (put_back(other, answer.before), other.changed) == (-1, True)
    assert stored(dossier)["1"].review is Review.UNSEEN
    with pytest.raises(Refused, match="no proposal “gone”"):
        put_back(other, replace(answer.before, id="gone"))


def put_back(work, proposal):
    """A proposal as an answer says it was, stored and shown, as Undo does."""
    restore_proposal(work.dossier, proposal)
    return work.restored(proposal)


@pytest.fixture
def tracked(tmp_path):
    """A dossier with a tracked paper of Ann, who is said to be France."""
    path = tmp_path / "tracked.travaux"
    ann = (ActorRef("?", "Ann"),)
    asked = (ask("1.1", kind=EvidenceKind.TRACKED), ask("1.2", kind=EvidenceKind.TRACKED))
    with Dossier.create(path, "Kites") as made:
        made.add(
            papers=(paper(block("1", *asked, actors=ann), block("2", asked[0], actors=ann)),), authors={"Ann": "FRA"}
        )
    return path


def without_ann(path):
    with Dossier.open(path) as there:
        there.set_authors({"Ann": ""})
    return [one.actors for one in stored(path).values()]


def test_who_an_author_is_can_be_taken_back_after_the_proposal_was_settled(tracked):
    work = ReviewSession(tracked)
    assert [(one.proposal.actors[0].id, one.doubts) for one in work.blocks] == [("FRA", ()), ("FRA", ())]
    work.confirm(0)
    work.correct(1, replace(work.blocks[1].proposal, address="Article 2"))
    assert [one.proposal.actors for one in work.blocks] == [(ActorRef("FRA", "Ann"),)] * 2
    assert {one.actors for one in stored(tracked).values()} == {(ActorRef("FRA", "Ann"),)}
    assert without_ann(tracked) == [(ActorRef("?", "Ann"),)] * 2
    assert stored(tracked)["2"].address == "Article 2"


def test_a_name_that_is_chosen_in_the_place_of_an_author_stands_for_itself(tracked):
    work = ReviewSession(tracked)
    work.correct(0, with_actors(work.blocks[0].proposal, (ActorRef("KEN", "Kenya"),)))
    answer = work.correct(1, replace(work.blocks[1].proposal, role="facilitator"))
    put_back(work, answer.before)
    assert work.blocks[1].proposal.role == "proponent"
    assert without_ann(tracked) == [(ActorRef("KEN", "Kenya"),), (ActorRef("?", "Ann"),)]


def test_an_ask_added_to_a_tracked_proposal_leaves_its_author_who_it_is(tracked):
    work = ReviewSession(tracked)
    work.correct(0, with_ask(work.blocks[0].proposal, 2, ask("", wording="three kites")))
    assert stored(tracked)["1"].actors == (ActorRef("FRA", "Ann"),)
    work.correct(0, without_ask(without_ask(work.blocks[0].proposal, 0), 0))
    assert [one.wording for one in stored(tracked)["1"].asks] == ["three kites"]
    assert stored(tracked)["1"].actors == (ActorRef("FRA", "Ann"),)


def test_only_the_papers_that_are_named(dossier):
    assert [one.proposal.id for one in ReviewSession(dossier, ["q.txt"]).blocks] == ["4"]


def test_asks_are_changed_added_and_taken_away():
    one = block("1", ask("1.1"), ask("1.2", wording="three kites"))
    assert [a.wording for a in without_ask(one, 0).asks] == ["three kites"]
    changed = with_ask(one, 1, ask("x", wording="four kites"))
    assert [(a.id, a.wording) for a in changed.asks] == [("1.1", "two kites"), ("1.2", "four kites")]
    more = with_ask(without_ask(one, 0), 1, ask("", wording="five kites"))
    assert [a.wording for a in more.asks] == ["three kites", "five kites"]
    again = with_ask(without_ask(more, 1), 1, ask("", wording="six kites"))
    assert len({"1.1", "1.2", more.asks[1].id, again.asks[1].id}) == 4, (
        "the id of an ask that is gone is not used again"
    )
    assert again.asks[1].id.startswith("1.")
    assert with_edit(one, 1, Edit.REPLACE).asks[1].stance is Stance.PROPOSE


def test_a_proponent_is_no_speaker():
    one = block("1", ask(), speakers=(ActorRef("CHL", "Chile"), ActorRef("PER", "Peru")))
    assert with_actors(one, (ActorRef("CHL", "Chile"),)).speakers == (ActorRef("PER", "Peru"),)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("nig", ["NER", "NGA"]),
        ("Niger", ["NER", "NGA"]),
        ("Korea", ["KOR", "PRK"]),
        ("франц", ["FRA"]),
        ("中国", ["CHN"]),
        ("frankr", []),
        ("", []),
    ],
)
def test_names_while_they_are_typed(resources, typed, first):
    found = [one.actor for one in candidates(typed, resources.register)]
    assert sorted(found[: len(first)]) == sorted(first)
    assert len(found) <= 9
    assert found or not first


def test_the_very_name_comes_first(resources):
    assert candidates("Niger", resources.register)[0].actor == "NER"
    assert candidates("G77", resources.register)[0].actor == "G77"


def reading(name, actors=FRANCE):
    """What the program had read of a proposal that a person settled."""
    return block(name, actors=actors)


def test_a_paper_read_anew_keeps_what_was_said_of_its_blocks():
    kept = block("1", ask("1.1"))
    right = block("2", ask("2.1", wording="five kites"), review=Review.CORRECTED)
    known = paper(
        replace(kept, review=Review.CONFIRMED),
        right,
        replace(block("3", ask("3.1")), review=Review.REJECTED),
        block("4"),
    )
    fresh = paper(
        replace(kept, id="9-1", text="block  1", where="page 8", asks=(ask("9-1.1"),)),
        replace(block("2", ask("9-2.1")), id="9-2"),
        replace(block("3", ask("9-3.1")), id="9-3"),
        replace(block("4"), id="9-4"),
        replace(block("5"), id="9-5"),
    )
    (one, two, three), same = carry_reviews(fresh, [known], reading)
    assert same is fresh
    assert one == replace(fresh.proposals[0], review=Review.CONFIRMED)
    assert (two.id, two.review, two.asks) == ("9-2", Review.CORRECTED, (ask("9-2.1", wording="five kites"),))
    assert (three.id, three.review) == ("9-3", Review.REJECTED)


def test_a_block_that_was_confirmed_and_is_read_otherwise_now_stands_as_it_was_confirmed():
    known = paper(replace(block("1", ask("1.1")), review=Review.CONFIRMED))
    fresh = paper(replace(block("1", ask("9-1.1", edit=Edit.DELETE)), id="9-1"))
    (one,), _ = carry_reviews(fresh, [known], reading)
    assert (one.review, one.actors, one.asks) == (Review.CORRECTED, FRANCE, (ask("9-1.1"),))


def test_the_same_words_of_another_delegation_are_another_proposal_and_the_report_says_so():
    known = paper(replace(block("1", ask("1.1")), review=Review.CONFIRMED))
    kenya = (ActorRef("KEN", "Kenya"),)
    fresh = paper(
        replace(block("1", ask("9-1.1")), id="9-1", actors=kenya),
        replace(block("2", actors=kenya), id="9-2"),
        report=(line("title", "", Severity.INFO),),
    )
    said, told = carry_reviews(fresh, [known], reading)
    assert said == ()
    assert told.proposals == fresh.proposals
    ((severity, message, where),) = told_of(told.report[1:])
    assert (severity, where) == ("warning", "page 3")
    assert "settled in “p.txt”, but read there as of other actors" in message
    assert "as of Kenya, and nothing" in message


def test_a_block_whose_actors_were_put_right_is_known_again_by_those_that_were_read():
    atlantis = (ActorRef("?", "Atlantis"),)
    known = paper(replace(block("1", ask("1.1")), review=Review.CORRECTED))
    fresh = paper(replace(block("1", ask("9-1.1"), actors=atlantis), id="9-1"))
    (one,), told = carry_reviews(fresh, [known], lambda name: reading(name, atlantis))
    assert (one.review, one.actors, told) == (Review.CORRECTED, FRANCE, fresh)
    mu = replace(fresh, proposals=(replace(fresh.proposals[0], actors=(ActorRef("?", "Mu"),)),))
    assert carry_reviews(mu, [known], lambda name: reading(name, atlantis))[0] == ()


def test_a_table_of_another_delegation_with_the_same_rows_keeps_its_own_name(resources, tmp_path):
    dossier, rows = tmp_path / "d.travaux", 'article,current text,proposed text\n"Article 1(1)","","Kites fly."\n'
    for number, file in enumerate(("one.csv", "two.csv", "three.csv")):
        (tmp_path / file).write_text(rows + "\n" * number, "utf-8")
    import_papers(dossier, [tmp_path / "one.csv"], resources, proponents=["France"])
    ReviewSession(dossier).confirm(0)
    (other,) = import_papers(dossier, [tmp_path / "two.csv"], resources, proponents=["Kenya"])
    assert any("read there as of other actors" in message for _, message, _ in told_of(other.report))
    import_papers(dossier, [tmp_path / "three.csv"], resources, proponents=["France"])
    found = [(one.proposal.actors[0].id, one.proposal.review) for one in ReviewSession(dossier).blocks]
    assert found == [("FRA", Review.CONFIRMED), ("KEN", Review.UNSEEN), ("FRA", Review.CONFIRMED)]


def test_of_blocks_with_the_same_text_each_keeps_its_own():
    first, second = block("1", ask("1.1")), replace(block("2", ask("2.1")), text="block 1")
    known = paper(first, replace(second, review=Review.REJECTED))
    fresh = paper(replace(first, id="9-1"), replace(second, id="9-2"))
    assert [(one.id, one.review) for one in carry_reviews(fresh, [known], lambda _: second)[0]] == [
        ("9-2", Review.REJECTED)
    ]


def test_a_rejected_block_stays_rejected_when_its_paper_comes_from_another_file(resources, tmp_path):
    source = resources.sample / "proposals-on-zero.txt"
    again = tmp_path / "again.txt"
    again.write_text(source.read_text("utf-8") + "\n", "utf-8")
    dossier = tmp_path / "d.travaux"
    import_papers(dossier, [source], resources)
    work = ReviewSession(dossier)
    work.reject(0)
    work.confirm(1)
    import_papers(dossier, [again], resources)
    fresh = ReviewSession(dossier, ["again.txt"]).blocks
    assert [one.proposal.review for one in fresh[:3]] == [Review.REJECTED, Review.CONFIRMED, Review.UNSEEN]


def test_a_draft_is_known_by_what_a_paper_calls_it_where_one_alone_is_called_so(made_sample):
    work = ReviewSession(made_sample)
    found = [
        work.draft_named(name) for name in ("3 March 2031", "MC/2031/4", "zero", "", "MC/2031/99", "convention text")
    ]
    assert [one.label if one else None for one in found] == ["zero", "zero", "zero", None, None, None]
