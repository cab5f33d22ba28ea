"""The shelf of a dossier: instruments come, are described, go and come back, wherever the dossier lies, and no list of
drafts has them. What somebody put into one by hand is refused.
"""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.job import Damaged, Overtaken, Refused
from app.message import Message
from app.services.dossiers import encryption
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.merging import conflicts_of, merge_dossiers, settle
from app.services.dossiers.sharing import PartnerCopyOptions, share
from app.storage.file.keys import know_only
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.instruments import Instrument, InstrumentFacts
from app.treaty.marks import (
    ActorRef,
    Alternatives,
    AttributionTag,
    Bracket,
    CrossReference,
    Footnote,
    Format,
    Marks,
    PlainMark,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
    StatusMark,
)
from tests.strangers import made, take_as_found

KEPT = Path(__file__).parents[1] / "kept"
ARTICLE = Provision(
    "article-1",
    "",
    Kind.ARTICLE,
    "Article 1",
    "Kites",
    "",
    "Article 1",
    Marks(heading=(Format(0, 5, "bold"),)),
    "line 1",
)
PARAGRAPH = Provision(
    "article-1/1", "article-1", Kind.PARAGRAPH, "1.", "", "Each Party keeps [two] kites — الورق.", "Article 1(1)",
    Marks(
        (
            Bracket(17, 22, 1, "whole", "option"),
            Alternatives(0, 4, ((0, 2), (3, 4))),
            AttributionTag(
                0, 4, (0, 3), "unit", (StanceOf(Stance.PROPOSE, (ActorRef("NOR", "Norway"),)),), "x", "article-1"
            ),
            StatusMark(0, 4, "pending", (ActorRef("?", "some"),), (1, 2), ("article-1",)),
            CrossReference(5, 10, "Article 1", True),
            Footnote(3, 4, "article-1"),
            PlainMark(1, 2, "ocr", "", 40),
        ),
        (),
        (Revision(0, 0, RevisionKind.INSERTED, "A. Clerk", "", RevisionUnit.BREAK),),
    ),
)  # fmt: skip
TEXT = Draft(
    "Convention on Kites", "en", "plain", (ARTICLE, PARAGRAPH), "", "K/1", "1988-04-01", "", "kites.txt", "c" * 64,
    ImportReport((ReportLine(Severity.WARNING, Message("Pages: {pages}.", (("3", "4"),)), "page 3"),)),
    (Message("One reason"),),
)  # fmt: skip
KITES = Instrument("kites", replace(TEXT, label="Kites"), "Kites", "1990-01-01")
SAILS = Instrument(
    "sails", replace(TEXT, title="Convention on Sails", sha256="d" * 64, source="sails.txt", label="S"), "S"
)
AMENDED = Instrument(
    "kites-2", replace(TEXT, sha256="e" * 64, source="kites2.txt", label="Kites 2"), "Kites 2", version_of="kites"
)


@pytest.fixture
def dossier(anywhere):
    with Dossier.create(anywhere("shelf"), "Kites") as there:
        yield there


@pytest.fixture
def path(tmp_path):
    """A dossier in a file with two instruments."""
    with Dossier.create(tmp_path / "kites.travaux", "Kites") as there:
        there.put_on_shelf([KITES, AMENDED])
    return tmp_path / "kites.travaux"


def shelf_of(place):
    with Dossier.open(place, write=False) as there:
        there.check()
        return there.shelf()


def test_they_are_given_out_as_they_came_and_are_no_drafts(dossier):
    assert dossier.shelf() == dossier.shelf_summaries() == ()
    assert dossier.put_on_shelf([KITES, SAILS]) == ("kites", "sails")
    assert dossier.shelf() == (KITES, SAILS)
    assert dossier.instrument("sails") == SAILS
    summary = dossier.shelf_summaries()[0]
    assert (summary.key, summary.name, summary.words) == ("kites", "Kites", TEXT.words())
    assert summary.facts == KITES.facts
    assert (dossier.drafts(), dossier.order(), dossier.open_counts()) == ((), (), ())
    counts = dossier.info().counts
    assert (counts["instruments"], counts["drafts"], counts["provisions"], counts["marks"]) == (2, 0, 0, 0)
    dossier.check()
    dossier.check_texts()


def test_the_same_file_is_refused_and_of_several_none_comes(dossier):
    dossier.put_on_shelf([KITES])
    with pytest.raises(Refused, match=r"“kites\.txt” is on the shelf already, as “Kites”"):
        dossier.put_on_shelf([SAILS, KITES])
    assert dossier.shelf() == (KITES,)


def test_a_key_that_is_taken_is_another_and_versions_stay_together(dossier):
    dossier.put_on_shelf([KITES])
    other = Instrument("kites", replace(TEXT, sha256="1"), "Other")
    version = Instrument("v", replace(TEXT, sha256="2"), "Version", version_of="kites")
    nowhere = Instrument("", replace(TEXT, sha256="3"), "No where", version_of="nothing")
    assert dossier.put_on_shelf([version, other, nowhere]) == ("v", "kites-2", "no-where")
    assert [one.version_of for one in dossier.shelf()] == ["", "kites-2", "", ""]


def test_what_is_wrong_is_refused(dossier, monkeypatch):
    with pytest.raises(Refused, match="“1990-1-1” is no date"):
        dossier.put_on_shelf([replace(KITES, in_force="1990-1-1")])
    monkeypatch.setattr("app.storage.records.shelf.instruments.LONGEST_TEXT", 100)
    with pytest.raises(Refused, match="too long for the shelf"):
        dossier.put_on_shelf([KITES])
    for does in (dossier.instrument, dossier.take_off_shelf, lambda key: dossier.describe_instrument(key, KITES.facts)):
        with pytest.raises(Refused, match="no instrument “nets” any more"):
            does("nets")


def test_it_is_described_otherwise_and_taken_back(dossier):
    dossier.put_on_shelf([KITES, AMENDED])
    said = InstrumentFacts("On Kites\u202e", " K  2 ", "K/2", "1999-01-01", "", "")
    before = dossier.describe_instrument("kites-2", said, AMENDED.facts)
    assert before == AMENDED.facts
    now = dossier.instrument("kites-2")
    assert now.facts == replace(said, title="On Kites�", short_name="K 2")
    assert now.text.provisions == TEXT.provisions
    with pytest.raises(Overtaken, match="described “K 2” otherwise") as overtaken:
        dossier.describe_instrument("kites-2", AMENDED.facts, AMENDED.facts)
    assert overtaken.value.now == now.facts
    dossier.describe_instrument("kites-2", before)
    assert dossier.shelf() == (KITES, AMENDED)


def test_nothing_is_a_version_of_itself(dossier):
    dossier.put_on_shelf([KITES, AMENDED])
    for of in ("kites", "kites-2"):
        with pytest.raises(Refused, match="a version of itself"):
            dossier.describe_instrument("kites", replace(KITES.facts, version_of=of))
    with pytest.raises(Refused, match="no instrument “nets”"):
        dossier.describe_instrument("kites", replace(KITES.facts, version_of="nets"))


def test_what_is_taken_off_comes_back_at_its_place_with_its_versions(dossier):
    dossier.put_on_shelf([KITES, SAILS, AMENDED])
    removed = dossier.take_off_shelf("kites", "sails")
    assert [(one.key, one.version_of) for one in dossier.shelf()] == [("kites-2", "")]
    dossier.put_back_on_shelf(removed)
    assert dossier.shelf() == (KITES, SAILS, AMENDED)
    with pytest.raises(Refused, match="on the shelf again"):
        dossier.put_back_on_shelf(removed)
    dossier.check()


def test_what_is_taken_off_damaged_comes_back_damaged(path):
    with closing(made(path)) as connection:
        connection.execute("UPDATE instruments SET text = replace(text, 'two', 'ten') WHERE key = 'kites'")
        connection.commit()
    with Dossier.open(path) as there:
        (found,) = there.digests.damage()
        assert "The instrument “Convention on Kites” is not as it was stored" in str(found)
        removed = there.take_off_shelf("kites")
        assert there.digests.damage() == ()
        there.put_back_on_shelf(removed)
        assert there.digests.damage() == (found,)


# --- where a dossier goes ---


def test_it_goes_along_to_a_server_and_back_and_to_a_partner(path, dossier, tmp_path):
    dossier.fill_from(Dossier.open(path, write=False))
    assert dossier.shelf() == (KITES, AMENDED)
    copy_dossier(dossier.path, tmp_path / "back.travaux")
    share(tmp_path / "back.travaux", tmp_path / "partner.travaux", PartnerCopyOptions(matched=False))
    assert shelf_of(tmp_path / "partner.travaux") == (KITES, AMENDED)


def test_it_stays_in_a_locked_dossier_and_is_not_readable_there(path):
    assert b"keeps [two] kites" in path.read_bytes()
    encryption.lock(path, "a long passphrase of kites")
    assert shelf_of(path) == (KITES, AMENDED)
    assert b"kites" not in path.read_bytes()
    know_only({})


def test_an_older_dossier_is_renewed_with_an_empty_shelf(tmp_path):
    path = Path(shutil.copy(KEPT / "revision-9.travaux", tmp_path / "old.travaux"))
    assert shelf_of(path) == ()
    with Dossier.open(path) as there:
        there.put_on_shelf([KITES])
    assert shelf_of(path) == (KITES,)


# --- merging ---


@pytest.fixture
def two(path, tmp_path):
    """The same dossier on two laptops."""
    return path, Path(shutil.copy(path, tmp_path / "theirs.travaux"))


def describe(place, key, **facts):
    with Dossier.open(place) as there:
        there.describe_instrument(key, replace(there.instrument(key).facts, **facts))


def test_what_only_theirs_has_comes_in_once_under_a_free_key(two):
    ours, theirs = two
    with Dossier.open(theirs) as there:
        there.put_on_shelf([SAILS, replace(SAILS, key="s2", text=replace(SAILS.text, sha256="9"), version_of="sails")])
    with Dossier.open(ours) as there:
        there.put_on_shelf([replace(SAILS, text=replace(SAILS.text, sha256="8"))])
    assert merge_dossiers(ours, theirs).came == {"instrument": 2}
    found = shelf_of(ours)
    assert [(one.key, one.text.sha256, one.version_of) for one in found[2:]] == [
        ("sails", "8", ""), ("sails-2", "d" * 64, ""), ("s2", "9", "sails-2"),
    ]  # fmt: skip
    assert not merge_dossiers(ours, theirs).changed
    merge_dossiers(theirs, ours)
    assert {one.text.sha256 for one in shelf_of(theirs)} == {one.text.sha256 for one in found}


def test_what_was_said_on_one_laptop_alone_holds(two):
    ours, theirs = two
    describe(theirs, "kites", short_name="KC", symbol="")
    describe(theirs, "kites-2", version_of="")
    describe(ours, "kites", date="1988-04-02")
    account = merge_dossiers(ours, theirs)
    assert {one.sort for one in account.renewed} == {"instrument short name", "instrument symbol", "instrument version"}
    assert account.conflicts == ()
    kites, amended = shelf_of(ours)
    assert kites.facts == replace(KITES.facts, short_name="KC", symbol="", date="1988-04-02")
    assert amended.version_of == ""


def test_what_both_said_otherwise_waits_to_be_settled(two):
    ours, theirs = two
    for place, name in ((ours, "KC"), (theirs, "CK")):
        describe(place, "kites", short_name=name)
    (conflict,) = merge_dossiers(ours, theirs).conflicts
    assert (conflict.sort, conflict.where) == ("instrument short name", "KC")
    assert (conflict.ours.text, conflict.theirs.text) == ("KC", "CK")
    assert shelf_of(ours)[0].short_name == "KC"
    settle(ours, {conflict.number: True})
    assert shelf_of(ours)[0].short_name == "CK"
    assert conflicts_of(ours) == ()


def test_the_same_file_read_otherwise_waits_too(two):
    ours, theirs = two
    with Dossier.open(theirs) as there:
        there.take_off_shelf("kites")
        read = replace(TEXT, provisions=(ARTICLE, replace(PARAGRAPH, text=f"{PARAGRAPH.text} And one.")))
        there.put_on_shelf([replace(KITES, text=read)])
    describe(theirs, "kites-2", version_of="kites")
    (conflict,) = merge_dossiers(ours, theirs).conflicts
    assert (conflict.sort, conflict.ours.text, conflict.theirs.text) == ("instrument text", "en · 8", "en · 10")
    settle(ours, {conflict.number: True})
    assert shelf_of(ours)[0].text.provisions == read.provisions


# --- what somebody put there by hand ---


def _written(change):
    """A change of what an instrument is written as."""

    def altered(text):
        values = json.loads(text)
        change(values)
        return json.dumps(values)

    return altered


def _provision(number, at, value):
    return _written(lambda values: values["provisions"][number].__setitem__(at, value))


HOSTILE = {
    "no JSON": lambda _: "{",
    "another sort of JSON": lambda _: "[]",
    "circles without end": lambda _: "[" * 100_000,
    "nothing of a text": lambda _: "{}",
    "an id twice": _provision(1, 0, "article-1"),
    "no id": _provision(0, 0, ""),
    "below one that is not there": _provision(1, 1, "article-2"),
    "below itself": _provision(0, 1, "article-1"),
    "a kind that is none": _provision(0, 2, "trigger"),
    "a number in the place of words": _provision(1, 5, 7),
    "words in the place of yes or no": _provision(1, 8, "yes"),
    "NUL": _provision(1, 5, "a\0b"),
    "half a letter": _provision(1, 5, "\ud800"),
    "a mark beside its words": _provision(1, 9, {"text": [["format", 0, 99, {"format": "bold"}]]}),
    "a mark before its words": _provision(1, 9, {"text": [["format", -1, 2, {"format": "bold"}]]}),
    "a mark that is none": _provision(1, 9, {"text": [["trigger", 0, 1, {}]]}),
    "a mark of another type": _provision(1, 9, {"text": [["format", 0, 1, {"format": 7}]]}),
    "a mark that ends in the middle of a letter": _provision(1, 9, {"text": [["format", 0, 1.5, {"format": "b"}]]}),
    "options without ends": _provision(1, 9, {"text": [["alternatives", 0, 1, {"options": [[1]]}]]}),
    "too few values": _written(lambda values: values["provisions"][0].pop()),
    "a severity that is none": _written(lambda values: values["report"][0].__setitem__(0, "fatal")),
    "a sentence without its facts": _written(lambda values: values["report"][0].__setitem__(1, ["{a} of {b}", 1])),
    "NUL in a fact": _written(lambda values: values["report"][0].__setitem__(1, ["Of {a}", "\0"])),
    "a place that is none": _written(lambda values: values["report"][0].__setitem__(2, None)),
    "a profile that is none": _written(lambda values: values.update(profile=None)),
    "nobody knows whether it is official": _written(lambda values: values.update(unofficial="")),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_was_never_written_is_called_damage_and_not_merged(path, tmp_path, what):
    ours = tmp_path / "ours.travaux"
    Dossier.create(ours, "Ours").close()
    before = ours.read_bytes()
    with closing(made(path)) as connection:
        ((text,),) = connection.execute("SELECT text FROM instruments WHERE key = 'kites'").fetchall()
        connection.execute("UPDATE instruments SET text = ? WHERE key = 'kites'", [HOSTILE[what](text)])
        take_as_found(connection)
    with Dossier.open(path, write=False) as there, pytest.raises(Damaged):
        there.shelf()
    with pytest.raises(Refused, match="is damaged; ask your colleague"):
        merge_dossiers(ours, path)
    assert ours.read_bytes() == before


@pytest.mark.parametrize("column", ["title", "short_name", "version_of", "words", "key"])
def test_nor_is_a_column_of_another_type(path, column):
    with closing(made(path)) as connection:
        connection.execute(f"UPDATE instruments SET {column} = x'ff' WHERE key = 'kites'")
        take_as_found(connection)
    with Dossier.open(path, write=False) as there, pytest.raises(Damaged):
        there.shelf_summaries()
