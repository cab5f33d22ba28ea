"""Insertions and deletions shown by hand in a Word file, and reading stored marks anew under another profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.importing.docx.reader import read as read_docx
from app.importing.outline.build import build
from app.importing.outline.renotation import guess_of, renotate_draft
from app.services.resources import Resources, load_resources
from app.treaty.marks import Comment, Format, PlainMark, Revision, StatusMark
from app.treaty.reading import apply_reading
from tests.importing.word_files import edit, para, run, word_file

if TYPE_CHECKING:
    from pathlib import Path

    from app.treaty.draft import Draft

STRUCK, SET_IN = "<w:strike/>", '<w:b/><w:u w:val="single"/>'
YELLOW = '<w:highlight w:val="yellow"/>'
FIRST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
HEAD = para(run("Article 1. Use of lamps"))


@pytest.fixture(scope="module")
def resources(root: Path) -> Resources:
    return load_resources(root / "resources")


@pytest.fixture
def word_draft(resources: Resources):
    def made(*paragraphs: str, profile: str = "") -> Draft:
        source = read_docx(word_file("".join(paragraphs)), "lamps.docx")
        return build(
            source,
            name="lamps.docx",
            sha256="0",
            register=resources.register,
            profiles=resources.profiles,
            profile=profile,
        )

    return made


def printed(draft: Draft, reading: str) -> list[str]:
    return [f"{p.number} {p.heading}{p.text}".strip() for p in apply_reading(draft, reading).draft.provisions]


def test_words_struck_and_set_in_by_hand_are_deleted_and_inserted(word_draft):
    words = para(run("1. Lamps ") + run("may ", STRUCK) + run("shall ", SET_IN) + run("be lit."))
    draft = word_draft(HEAD, words, profile="who")
    assert printed(draft, "accepted") == ["Article 1 Use of lamps", "1. Lamps shall be lit."]
    assert printed(draft, "original") == ["Article 1 Use of lamps", "1. Lamps may be lit."]
    assert printed(word_draft(HEAD, words, profile="plain"), "accepted")[1] == "1. Lamps may shall be lit."


def test_a_number_struck_and_set_anew_by_hand_is_two_numbers(word_draft):
    draft = word_draft(
        HEAD,
        para(run("1. Lamps are lit.")),
        para(run("2.", STRUCK) + run("3.", SET_IN) + run(" Wicks are cut.")),
        profile="who",
    )
    assert printed(draft, "accepted")[2] == "3. Wicks are cut."
    assert printed(draft, "original")[2] == "2. Wicks are cut."


def test_a_paragraph_struck_or_set_in_as_a_whole_goes_or_comes_with_its_number(word_draft):
    draft = word_draft(
        HEAD,
        para(run("1. Lamps are lit.", STRUCK)),
        para(run("2. Wicks are cut.", SET_IN)),
        para(run("3. Oil is kept.")),
        profile="who",
    )
    assert printed(draft, "accepted") == ["Article 1 Use of lamps", "2. Wicks are cut.", "3. Oil is kept."]
    assert printed(draft, "original") == ["Article 1 Use of lamps", "1. Lamps are lit.", "3. Oil is kept."]


def test_an_automatic_number_goes_and_comes_with_its_paragraph(word_draft):
    draft = word_draft(
        HEAD,
        para(run("Lamps are lit.", STRUCK), FIRST),
        para(run("Wicks are cut.", SET_IN), FIRST),
        para(run("Oil is kept."), FIRST),
        profile="who",
    )
    assert printed(draft, "accepted") == ["Article 1 Use of lamps", "II. Wicks are cut.", "III. Oil is kept."]
    assert printed(draft, "original") == ["Article 1 Use of lamps", "I. Lamps are lit.", "III. Oil is kept."]


def test_an_automatic_number_stays_with_what_is_left_of_its_paragraph(word_draft):
    draft = word_draft(HEAD, para(run("Lamps ") + run("may ", STRUCK) + run("burn."), FIRST), profile="who")
    assert printed(draft, "accepted")[1] == "I. Lamps burn."


def test_colours_are_a_status_under_their_profile(word_draft):
    body = (HEAD, para(run("1. ") + run("Lamps are lit.", YELLOW) + run(" Wicks are cut.")))
    (_, lamps) = word_draft(*body, profile="who").provisions
    (status,) = (m for m in lamps.marks.text if isinstance(m, StatusMark))
    assert (status.status, lamps.text[slice(*status.scope)]) == ("agreed_in_informals", "Lamps are lit.")
    (_, plain) = word_draft(*body, profile="plain").provisions
    assert [type(m) for m in plain.marks.text] == [Format]


def test_strikes_beside_set_in_words_are_guessed_and_reported_unless_changes_are_tracked(word_draft):
    paragraphs = [
        para(run(f"{n}. Lamps ") + run("may ", STRUCK) + run("shall ", SET_IN) + run("be lit.")) for n in (1, 2)
    ]
    draft = word_draft(HEAD, *paragraphs)
    assert draft.profile == "who"
    assert list(map(str, draft.profile_why)) == ["2 passages are struck by hand, and 2 are bold and underlined."]
    assert any(str(draft.profile_why[0]) in str(line.message) for line in draft.report.lines)
    tracked = word_draft(HEAD, *paragraphs, para(run("3. Oil") + edit("ins", run(" is kept")) + run(".")))
    assert tracked.profile == "plain"
    assert printed(tracked, "accepted")[1] == "1. Lamps may shall be lit."


def test_reading_anew_gives_what_an_import_under_that_profile_gives(word_draft, resources):
    body = (
        HEAD,
        para(run("1. Lamps ") + run("may ", STRUCK) + run("shall ", SET_IN) + run("be lit [daily – EU].")),
        para(run("2. Wicks are cut.", STRUCK)),
        para(run("3. Oil is kept.", SET_IN)),
        para(run("Keys are kept.", STRUCK), FIRST),
        para(run("ALL lamps are ") + run("lit.", YELLOW)),
        para(run("(Kenya: delete)")),
        para(run("4. An open [ bracket – Ruritania")),
    )
    for before in ("plain", "who", "capitals", "none"):
        draft = word_draft(*body, profile=before)
        for after in ("plain", "who", "capitals", "none", "rio"):
            anew = renotate_draft(draft, resources.profiles[after], resources.register)
            wanted = word_draft(*body, profile=after)
            assert anew.profile == after
            assert [(p.id, p.heading, p.text) for p in anew.provisions] == [
                (p.id, p.heading, p.text) for p in draft.provisions
            ]
            for reading in ("accepted", "original"):
                assert printed(anew, reading) == printed(wanted, reading)
            for mine, theirs in zip(anew.provisions, wanted.provisions, strict=True):
                assert mine.marks.text == theirs.marks.text
            assert set(anew.report.lines) == set(wanted.report.lines)


def test_reading_anew_keeps_what_the_file_itself_said(word_draft, resources):
    body = (
        HEAD,
        para(run("1. Lamps ") + edit("ins", run("shall ")) + run("burn", "<w:i/>") + run("[daily].")),
        para(run("Article 2")),
        para(run("Deleted.")),
        para(run("2. ") + '<w:r><w:sym w:font="Unknown" w:char="F0AB"/></w:r>' + run(" oil")),
    )
    draft = word_draft(*body)
    anew = renotate_draft(draft, resources.profiles["none"], resources.register)
    kept = [mark for p in anew.provisions for mark in p.marks.text]
    assert next(m for m in kept if isinstance(m, Revision)).author == "Delegation of Arven"
    assert [m.format for m in kept if isinstance(m, Format)] == ["italic"]
    assert {m.mark for m in kept if isinstance(m, PlainMark)} == {"note", "unread"}
    assert not any(isinstance(m, Comment) for m in kept)
    again = renotate_draft(anew, resources.profiles["plain"], resources.register)
    assert again.provisions == draft.provisions


def test_a_provision_whose_number_was_tracked_keeps_it(word_draft, resources):
    draft = word_draft(HEAD, para(edit("ins", run("2. ")) + run("Wicks are cut.", STRUCK)), profile="plain")
    anew = renotate_draft(draft, resources.profiles["who"], resources.register)
    assert [r.unit.value for p in anew.provisions for r in p.marks.provision] == [
        r.unit.value for p in draft.provisions for r in p.marks.provision
    ]


def test_the_guess_of_a_stored_draft_is_that_of_its_file(word_draft, resources):
    legend = para(run("Note by the Secretariat")) + para(run("Words in capital letters are proposed additions."))
    draft = word_draft(para(run("Draft convention on lamps")), legend, HEAD, para(run("1. Lamps are lit.")))
    assert draft.profile == "capitals"
    assert guess_of(draft, resources.register)[0] == "capitals"
    named = replace(draft, profile="plain", profile_why=())
    assert guess_of(named, resources.register)[0] == "capitals"
