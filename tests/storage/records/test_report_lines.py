"""Reports in a dossier: template and facts come back as they were; what an earlier schema kept is known again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from app.job import Damaged
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.storage.records.old_reports import message_of_old_report
from app.storage.records.old_sentences import OLD_SENTENCES
from app.treaty.draft import Draft, ImportReport, Kind, Provision, ReportLine, Severity
from app.treaty.proposals import ProposalPaper

READ = Message(
    "Read {n} provisions in language {q}: {list}.",
    (2, "“en”", (Message("{n} article", (1,)), Message("{n} paragraph", (1,)))),
)
TRACKED = Message(
    "{n} tracked changes, by {names}.", (3, (Message("a person without a name ({n})", (1,)), "Sollund (2)"))
)
QUOTED = Message("Left out by hand: {words}.", ("“{n} lamps, page 2”",))
LINES = tuple(
    ReportLine(severity, said, "page 2") for severity, said in zip(Severity, (READ, TRACKED, QUOTED), strict=True)
)
WHY = (Message("{n} brackets end in a dash and names ({q}).", (7, "“[lamps – Norhaven]”")),)
DRAFT = Draft(
    "Lamps",
    "en",
    "rio",
    (Provision("a", "", Kind.ARTICLE, "1", "", "Lamps are lit.", "Article 1"),),
    label="one",
    report=ImportReport(LINES),
    profile_why=WHY,
)
PAPER = ProposalPaper("lamps.docx", "", "2032-01-05", (), LINES)


@pytest.fixture
def kept(tmp_path):
    path = tmp_path / "lamps.travaux"
    with Dossier.create(path, "Lamps") as there:
        there.add_draft(DRAFT)
        there.add_paper(PAPER)
    return path


def _altered(path, statement):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_report_comes_back_with_template_and_facts(kept):
    with Dossier.open(kept, write=False) as there:
        assert there.draft("one") == DRAFT
        assert there.papers() == (PAPER,)


def test_the_english_sentence_stands_in_the_file_for_whoever_reads_it_without_the_program(kept):
    with closing(sqlite3.connect(kept)) as connection:
        said = [words for (words,) in connection.execute("SELECT message FROM report_lines WHERE draft_id IS NOT NULL")]
        (why,) = connection.execute("SELECT profile_why FROM drafts").fetchone()
    assert said == [
        "Read 2 provisions in language “en”: 1 article, 1 paragraph.",
        "3 tracked changes, by a person without a name (1), Sollund (2).",
        "Left out by hand: “{n} lamps, page 2”.",
    ]
    assert why == "7 brackets end in a dash and names (“[lamps – Norhaven]”)."


def test_what_an_earlier_schema_kept_is_known_again_by_its_words(kept):
    _altered(kept, "UPDATE report_lines SET told = ''")
    _altered(kept, "UPDATE drafts SET profile_told = ''")
    with Dossier.open(kept, write=False) as there:
        draft, (paper,) = there.draft("one"), there.papers()
    assert draft.profile_why == WHY
    assert [line.message for line in draft.report.lines] == [line.message for line in paper.report]
    first, second, third = (line.message for line in paper.report)
    assert (first, third) == (READ, QUOTED)
    assert second == Message("{n} tracked changes, by {names}.", (3, _old_names(1, "Sollund (2)")))


def _old_names(many, others):
    return Message("a person without a name ({n}), {names}", (many, others))


@pytest.mark.parametrize(
    ("column", "told"),
    [
        ("told", '["Nothing was left out."]'),
        ("told", '["Read {n} provisions."]'),
        ("told", '["Read {n} provisions.",1,2]'),
        ("told", "3"),
        ("told", "[]"),
        ("told", '["{a}",null]'),
        ("told", '["{a}",{"list":1}]'),
        ("told", "no JSON"),
        ("told", "[" * 100_000),
        ("profile_told", '["Something else."]'),
    ],
)
def test_what_does_not_say_the_sentence_beside_it_was_not_stored_so(kept, column, told):
    table = "drafts" if column == "profile_told" else "report_lines"
    _altered(kept, f"UPDATE {table} SET {column} = '{told}'")
    with Dossier.open(kept, write=False) as there, pytest.raises(Damaged):
        there.draft("one")


def test_every_old_sentence_is_known_by_its_own_template():
    for template in OLD_SENTENCES:
        known = message_of_old_report(template)
        assert str(known) == template, "a hole that is not filled stands for itself"


@pytest.mark.parametrize(
    ("kept", "template", "facts"),
    [
        (
            "Left out 2 × page number: “1”, “2”.",
            "Left out {n} × {what}: {words}.",
            (2, Message("page number"), "“1”, “2”"),
        ),
        (
            "Article 2: a bracket that is never closed stays visible as text.",
            "{place}: a bracket that is never closed stays visible as text.",
            ("Article 2",),
        ),
        (
            "A date or page number that Word fills in by itself is not read. (4 times, first here)",
            "{message} ({n} times, first here)",
            (Message("A date or page number that Word fills in by itself is not read."), 4),
        ),
        (
            "Notation profile “rio”: 7 brackets end in a dash and names (“[a “b” – Kestria]”).",
            "Notation profile {q}: {reasons}",
            ("“rio”", Message("{n} brackets end in a dash and names ({q}).", (7, "“[a “b” – Kestria]”"))),
        ),
        ("Left out by hand: “No bracket was seen.”.", "Left out by hand: {words}.", ("“No bracket was seen.”",)),
    ],
)
def test_a_sentence_of_an_old_report_is_its_template_and_its_facts(kept, template, facts):
    assert message_of_old_report(kept) == Message(template, facts)
    assert str(message_of_old_report(kept)) == kept


def test_what_structure_makes_doubtful_is_known_in_the_words_of_every_version(tmp_path):
    """It is said anew when the draft is opened, and not once more."""
    path = tmp_path / "old.travaux"
    bare = replace(DRAFT.provisions[0], kind=Kind.PARAGRAPH)
    with Dossier.create(path, "Lamps") as there:
        there.add_draft(replace(DRAFT, provisions=(bare,)))
    with Dossier.open(path, write=False) as there:
        told = there.draft("one")
    old = "No articles were found in this draft (provisions: 1): look twice."
    _altered(path, f"UPDATE report_lines SET told = '', message = '{old}' WHERE message LIKE 'No articles%'")
    with Dossier.open(path, write=False) as there:
        assert there.draft("one") == told


def test_a_sentence_that_nobody_said_stays_as_it_is():
    for said in ("line twelve", "A person wrote this: “line 12”", "Left out 007 × page number: “1”.", ""):
        assert message_of_old_report(said) == Message(said)


def test_a_sentence_that_quotes_whole_pages_is_not_tried_at_each_of_its_words():
    long = "It quotes: “" + "two lamps " * 500_000 + "”."
    assert message_of_old_report(long) == Message(long)  # else it takes longer than any test may
