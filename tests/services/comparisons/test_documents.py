"""What is written of two compared drafts: by the schema, with every actor's type right, and all outputs or none."""

import csv
import io
import json
from dataclasses import replace
from functools import partial

import pytest

from app.attribution.positions.positions import Expansion
from app.job import Refused
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.comparisons.evidence import recorded_in
from app.services.exports import data_files
from app.services.exports.catalogue import OutputKind
from app.services.exports.json_documents import document_text
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.history.silent_changes import find_silent_changes
from app.services.processes.worker_pool import WorkerPool
from app.services.proposals.positions import stand_of
from app.treaty.actors import Actor, ActorType, Membership, register_of
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position, Review
from app.treaty.reading import apply_reading
from tests.services.invented import NEWER, OLDER, PAPER


@pytest.fixture(scope="module")
def compared(resources):
    return compare_drafts(OLDER, NEWER, KnownEvidence((PAPER,)), resources)


def test_a_draft_is_written_by_its_schema(valid):
    for reading in ("issued", "original", "unbracketed"):
        document = valid(data_files.draft_json(apply_reading(NEWER, reading)))
        assert document["reading"] == reading
    texts = {p["id"]: p["text"] for p in data_files.draft_json(apply_reading(NEWER, "original"))["provisions"]}
    assert texts["article-2/1"] == "Parties may send their tables to the Secretariat."


def test_a_comparison_is_written_by_its_schema(compared, valid):
    document = valid(data_files.comparison_json(compared))
    assert json.loads(document_text(document)) == document
    assert document["summary"]["changes"] == len(document["changes"]) > 0
    assert document["evidence"] == ["proposals.txt"]
    assert any("Friends of the Moon" in line for line in document["warnings"])


def test_an_author_nobody_mapped_is_an_author_and_no_state(compared, resources):
    document = data_files.comparison_json(compared)
    tracked = [
        actor
        for change in document["changes"]
        for attribution in change["attributions"]
        if attribution["asked"]["kind"] == "tracked"
        for actor in attribution["actors"]
    ]
    assert {actor["type"] for actor in tracked} == {"author"}
    assert {actor["id"] for actor in tracked} == {"?"}
    mapped = compare_drafts(OLDER, NEWER, KnownEvidence(authors={"Delegation of France": "FRA"}), resources)
    types = {
        (actor["id"], actor["type"])
        for change in data_files.comparison_json(mapped)["changes"]
        for attribution in change["attributions"]
        for actor in attribution["actors"]
        if attribution["asked"]["kind"] == "tracked"
    }
    assert ("FRA", "state") in types
    assert all(kind in ("state", "author") for _, kind in types)


def test_every_letter_lies_in_equal_or_in_a_change_that_carries_words(compared):
    document = data_files.comparison_json(compared)
    for side, first, second in (("older", 0, 1), ("newer", 3, 4)):
        covered = {p["id"]: [c.isspace() for c in p["text"]] for p in document[side]["provisions"]}
        for run in document["equal"]:
            length = run[2] - run[1]
            covered[run[first]][run[second] : run[second] + length] = [True] * length
        for change in document["changes"]:
            there = change[side]
            if there and there["field"] == "text" and change["kind"] not in ("move", "renumbering", "split", "join"):
                covered[there["provision"]][there["start"] : there["end"]] = [True] * (there["end"] - there["start"])
        assert all(all(letters) for letters in covered.values())


def test_the_table_has_a_line_for_each_change_and_runs_no_formula(compared):
    table = data_files.csv_table(compared).decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(table)))
    assert {line["id"] for line in lines} == {c.id for c in compared.comparison.changes}
    assert not any(value[:1] in ("=", "+", "-", "@") for line in lines for value in line.values())


def test_outputs_are_written_all_or_none(compared, resources, tmp_path):
    write = partial(
        write_outputs, OutputKind.COMPARISON, compared, settings=MakerSettings(resources), worker=WorkerPool()
    )
    (tmp_path / "folder").mkdir()
    with pytest.raises(Refused):
        write({"json": tmp_path / "a.json", "csv": tmp_path / "folder"})
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    targets = {"json": tmp_path / "a.json", "csv": None}
    standing = write(targets)
    assert standing == data_files.csv_table(compared)
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["format"] == "travaux-comparison/1"


def test_what_a_tracked_draft_does_not_say(resources, valid):
    found = find_silent_changes(OLDER, NEWER, resources)
    document = valid(data_files.silent_json(found, resources.register))
    unmarked = " ".join(c["newer"]["text"] for c in document["unmarked"] if c["newer"])
    assert "lagoons" in unmarked
    assert "single" in unmarked
    assert "shall" not in unmarked
    assert document["marked_without_difference"] == []


def test_a_mark_without_difference_is_found(resources, valid):
    from app.treaty.marks import Marks, Revision, RevisionKind

    provisions = list(OLDER.provisions)
    at = next(place for place, p in enumerate(provisions) if p.id == "article-2/2")
    marks = (Revision(0, 6, RevisionKind.DELETED, "X"), Revision(6, 12, RevisionKind.INSERTED, "X"))
    provisions[at] = replace(provisions[at], text="TablesTables are public.", marks=Marks(text=marks))
    found = find_silent_changes(OLDER, replace(OLDER, provisions=tuple(provisions)), resources)
    document = valid(data_files.silent_json(found, resources.register))
    assert document["unmarked"] == []
    assert [m["mark"] for m in document["marked_without_difference"]] == ["deleted", "inserted"]


def test_positions_come_from_papers_and_tags(resources, valid):
    stand = stand_of([OLDER, NEWER], [PAPER, *recorded_in([NEWER], resources)], (), resources.register)
    document = valid(data_files.positions_json(stand))
    assert [(p["actor"]["id"], p["stance"], p["address"], p["source"]) for p in document["positions"]] == [
        ("EU", "propose", "Article 1(1)", "proposals.txt"),
        ("?", "propose", "Article 1(1)", "proposals.txt"),
        ("EU", "propose", "Article 1(1)", "rev1"),
    ]
    assert [(r["address"], r["tally"]) for r in document["rows"]] == [
        ("Article 1(1)", {"propose": {"group": 1, "unknown": 1}})
    ]


def test_a_rejected_proposal_is_no_position(resources):
    rejected = replace(
        PAPER, proposals=tuple(replace(proposal, review=Review.REJECTED) for proposal in PAPER.proposals)
    )
    assert stand_of([], [rejected], (), resources.register).rows == ()


def test_a_paper_on_an_older_draft_is_laid_on_the_one_shown(resources):
    moved = next(p for p in NEWER.provisions if p.address == "Article 1(1)")
    entered = [
        Position(ActorRef("FRA", "France"), Stance.OPPOSE, "Article 1(1)", "", "plenary", "", "", base=OLDER.label),
        Position(ActorRef("JPN", "Japan"), Stance.OPPOSE, "Article 1(1)", "", "plenary", "", "", base="A/CONF.9/3"),
    ]
    stand = stand_of([OLDER, NEWER], (), entered, resources.register, shown=NEWER.label)
    laid = {row.provision: [one.position.actor.id for one in row.held] for row in stand.rows}
    assert laid == {moved.id: ["FRA"], "": ["JPN"]}  # the draft that Japan speaks of is not here
    with pytest.raises(Refused, match="no draft “rev9”"):
        stand_of([OLDER, NEWER], (), entered, resources.register, shown="rev9")


def _with_a_union(resources):
    """The shipped register with a European Union of our own: one member who stayed and one who left."""
    members = (Membership("FRA", "1958-01-01"), Membership("GBR", "1973-01-01", "2020-01-31"))
    union = Actor("EU", ActorType.GROUP, "European Union", members=members)
    return register_of((*resources.register.actors, union))


def test_a_group_is_listed_by_its_members_on_the_day_of_the_source(resources, valid):
    stand = stand_of([], [PAPER], (), _with_a_union(resources), how=Expansion.UN)
    document = valid(data_files.positions_json(stand))
    members = {p["actor"]["id"] for p in document["positions"] if p["through"] == ["EU"]}
    assert members == {"FRA"}
    assert document["rows"][0]["tally"] == {"propose": {"state": 1}}
    assert "EU" not in {p["actor"]["id"] for p in document["positions"]}


def test_a_group_of_an_undated_source_is_listed_by_its_members_on_the_day_of_its_draft(resources):
    said = Position(ActorRef("EU", "EU"), Stance.OPPOSE, "Article 1(1)", "", "plenary", "", "", base=OLDER.label)
    register = _with_a_union(resources)

    def who(*days):
        drafts = [replace(draft, date=day) for draft, day in zip((OLDER, NEWER), days, strict=True)]
        stand = stand_of(drafts, (), [said], register, how=Expansion.MEMBERS)
        return [one.position.actor.id for row in stand.rows for one in row.held], stand.undated

    assert who("2019-01-02", "2031-01-02") == (["FRA", "GBR"], ())
    assert who("", "2031-01-02") == (["FRA"], ())
    assert who("", "") == (["EU"], ("EU",))


def test_names_resolve_and_never_by_guess(resources, valid):
    register = _with_a_union(resources)
    names = [register.resolve(name) for name in ("France", "Korea", "Atlantis", "European Union")]
    document = valid(data_files.actors_json(names, register, "2019-06-30"))
    by_name = {name["as_written"]: name for name in document["names"]}
    assert by_name["France"]["actors"] == ["FRA"]
    assert by_name["Korea"]["ambiguous"]
    assert sorted(by_name["Korea"]["actors"]) == ["KOR", "PRK"]
    assert by_name["Atlantis"] == {
        "as_written": "Atlantis",
        "actors": [],
        "ambiguous": False,
        "types": [],
        "short": [],
    }
    assert document["members"]["EU"] == ["FRA", "GBR"]
