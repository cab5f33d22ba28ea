"""A tracked Word file as a paper: every change an ask of its author, who is no State, against the text below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.treaty.actors import Actor, ActorType, register_of
from app.treaty.proposals import Edit, EvidenceKind
from tests.importing.odt_files import gone as gone_at
from tests.importing.odt_files import inserted, odt_file, p, region
from tests.importing.word_files import edit, gone, para, run, word_file
from tests.reports import told_of

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
HEAD = para(run("Article 1")) + para(run("Of gates"))
BASE = HEAD + para(run("1. The gate is open by day.")) + para(run("2. Nobody sleeps in it."))
REF = '<w:r><w:commentReference w:id="7"/></w:r>'


def anchored(text: str) -> str:
    return f'<w:commentRangeStart w:id="7"/>{run(text)}<w:commentRangeEnd w:id="7"/>{REF}'


def said(text: str) -> str:
    return f'<w:comment w:id="7" w:author="A. Clerk" w:date="2031-06-07T08:00:00Z">{para(run(text))}</w:comment>'


@pytest.fixture
def read(tmp_path: Path):
    def call(body: str, *drafts, **parts: str):
        path = tmp_path / "tracked.docx"
        path.write_bytes(word_file(body, **parts))
        return read_paper(path, REGISTER, drafts=lambda: drafts)

    return call


@pytest.fixture
def draft_of(tmp_path: Path):
    def call(body: str, label: str):
        path = tmp_path / f"{label}.docx"
        path.write_bytes(word_file(body))
        return read_draft(path, REGISTER, {}, label=label)

    return call


def asks(paper) -> list[str]:
    return [
        f"{p.actors[0].id} {p.actors[0].as_written}: {a.edit.value} «{a.wording}» {a.anchor} at {a.address}"
        for p in paper.proposals
        for a in p.asks
    ]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            run("1. The gate is ") + edit("ins", run("always "), "Norhaven") + run("open by day."),
            ["insert «always» 1. The gate is at Article 1(1)"],
        ),
        (
            run("1. The gate is open") + edit("del", gone(" by day"), "Norhaven") + run("."),
            ["delete «by day»  at Article 1(1)"],
        ),
        (
            run("1. The gate is ") + edit("del", gone("open"), "Norhaven") + edit("ins", run("shut"), "Norhaven")
            + run(" by day."),
            ["replace «shut» open at Article 1(1)"],
        ),
        (
            run("1. The gate is ") + edit("ins", run("shut"), "Norhaven") + edit("del", gone("open"), "Norhaven")
            + run(" by day."),
            ["replace «shut» open at Article 1(1)"],
        ),
    ],
)  # fmt: skip
def test_each_change_is_an_ask_of_its_author_and_of_no_state(read, paragraph: str, expected: list[str]) -> None:
    paper = read(HEAD + para(paragraph) + para(run("2. Nobody sleeps in it.")))
    told = [line.replace("1. The gate is", "The gate is") for line in asks(paper)]
    assert told == [f"? Norhaven: {one}".replace("1. The gate is", "The gate is") for one in expected]
    (proposal,) = paper.proposals
    assert (proposal.date, proposal.role, proposal.source) == ("2031-05-04", "proponent", "tracked.docx")
    assert proposal.where.startswith("paragraph ")
    assert all(a.kind is EvidenceKind.TRACKED for a in proposal.asks)


def test_two_authors_of_one_paragraph_are_two_proposals_and_one_without_a_name_is_said_to_be(read) -> None:
    body = para(
        run("1. The gate is ") + edit("ins", run("always "), "Ann") + run("open ") + edit("del", gone("by day"), "Ben")
        + edit("ins", run("at night"), "") + run(".")
    )  # fmt: skip
    paper = read(HEAD + body)
    assert [line.split(" «")[0] for line in asks(paper)] == [
        "? Ann: insert", "? Ben: delete", "? an author without a name: insert",
    ]  # fmt: skip
    assert paper.proposals[0].actors[0].as_written == "Ann"
    assert any("Ann, Ben" in told for _, told, _ in told_of(paper.report))


def test_a_whole_new_paragraph_and_one_taken_out(read) -> None:
    mark_in, mark_out = edit("ins", "", "Ann"), edit("del", "", "Ann")
    body = (
        HEAD
        + para(run("1. The gate is open by day."))
        + para(edit("ins", run("2. A bell hangs in it."), "Ann"), mark=mark_in)
        + para(edit("del", gone("3. Nobody sleeps in it."), "Ann"), mark=mark_out)
        + para(run("4. It is of stone."))
    )
    found = [(a.edit, "bell" in a.wording, "sleeps" in a.wording) for p in read(body).proposals for a in p.asks]
    assert found == [(Edit.INSERT, True, False), (Edit.DELETE, False, True)]


def test_a_move_is_one_ask_that_says_where_the_words_go(read) -> None:
    words = "Nobody sleeps in it."
    body = (
        HEAD
        + para(run("1. The gate is open. ") + edit("moveFrom", gone(words), "Ann"))
        + para(run("2. It is of stone. ") + edit("moveTo", run(words), "Ann"))
    )
    (line,) = asks(read(body))
    assert line == "? Ann: move «Nobody sleeps in it.» Article 1(2) at Article 1(1)"
    lone = HEAD + para(run("1. The gate is open. ") + edit("moveFrom", gone(words), "Ann"))
    assert asks(read(lone)) == ["? Ann: delete «Nobody sleeps in it.»  at Article 1(1)"]
    come = HEAD + para(run("1. ") + edit("moveTo", run(words), "Ann") + run(" It is open."))
    assert asks(read(come)) == ["? Ann: insert «Nobody sleeps in it.» It is open. at Article 1(1)"]


TRACKED = (
    HEAD
    + para(run("1. The gate is ") + edit("ins", run("always ")) + run("open by day."))
    + para(run("2. Nobody sleeps in it."))
)


def test_the_draft_spoken_to_is_the_one_below_the_changes(read, draft_of) -> None:
    other = draft_of(BASE.replace("by day", "at night"), "zero")
    base = draft_of(BASE, "Rev.1")
    later = draft_of(BASE + para(run("Article 2")) + para(run("1. A bell hangs in it.")), "Rev.2")
    assert read(TRACKED, other, base).proposals[0].base == "Rev.1"
    assert read(TRACKED, base, later).proposals[0].base == "Rev.2"
    from dataclasses import replace

    issued = replace(later, date="2031-09-09")
    assert read(TRACKED, base, issued).proposals[0].base == "Rev.1"
    lost = read(TRACKED, other)
    assert lost.proposals[0].base == "the text under the changes of tracked.docx"
    assert any("No draft here" in told for _, told, _ in told_of(lost.report))


def test_a_draft_that_has_the_text_under_one_change_and_not_under_another(read, draft_of) -> None:
    body = (
        HEAD
        + para(run("1. The gate is ") + edit("ins", run("always ")) + run("open by day."))
        + para(run("2. Nobody ") + edit("ins", run("ever ")) + run("sleeps in it."))
    )
    base = draft_of(BASE.replace("sleeps", "lives"), "Rev.1")
    paper = read(body, base)
    assert [p.base for p in paper.proposals] == ["Rev.1", "the text under the changes of tracked.docx"]
    assert [told for _, told, _ in told_of(paper.report) if "reads otherwise" in told] == [
        "Article 1(2) reads otherwise in Rev.1 than under these changes."
    ]
    far = draft_of(BASE.replace("sleeps", "lives").replace("by day", "at night"), "Rev.0")
    assert {p.base for p in read(body, far).proposals} == {"the text under the changes of tracked.docx"}


def test_a_new_paragraph_speaks_to_the_draft_that_has_the_rest_of_its_article(read, draft_of) -> None:
    mark_in = edit("ins", "", "Ann")
    new = BASE + para(edit("ins", run("3. A bell hangs in it."), "Ann"), mark=mark_in)
    assert read(new, draft_of(BASE, "Rev.1")).proposals[0].base == "Rev.1"
    assert read(new, draft_of(BASE.replace("by day", "at night"), "Rev.1")).proposals[0].base != "Rev.1"


def test_comments_that_open_with_actors_are_asks_of_those_and_not_of_the_note_taker(read, draft_of) -> None:
    body = (
        HEAD + para(run("1. The gate is ") + anchored("open by day") + run(".")) + para(run("2. Nobody sleeps in it."))
    )
    paper = read(body, draft_of(BASE, "Rev.1"), comments=said("Norhaven and Kestria: delete"))
    (proposal,) = paper.proposals
    assert [a.id for a in proposal.actors] == ["XNO", "XKE"]
    (ask,) = proposal.asks
    assert (ask.edit, ask.wording, ask.kind) == (Edit.DELETE, "open by day", EvidenceKind.COMMENT)
    assert (proposal.where, proposal.date, proposal.base) == (
        "Article 1(1), comment by A. Clerk", "2031-06-07", "Rev.1",
    )  # fmt: skip
    from app.job import Refused

    with pytest.raises(Refused):
        read(body, comments=said("Please check the spelling."))


def test_footnotes_and_tags_of_the_text_are_not_the_papers_own(read) -> None:
    note = '<w:footnote w:id="1">' + para(run("Norhaven reserved its position.")) + "</w:footnote>"
    sign = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    body = HEAD + para(
        run("1. The gate is ") + edit("ins", run("always "), "Ann") + run("open [by day – Kestria].") + sign
    )
    assert [p.actors[0].as_written for p in read(body, footnotes=note).proposals] == ["Ann"]


def test_a_compilation_with_tracked_changes_stays_a_compilation(read) -> None:
    body = "".join(
        para(run(t)) for t in ("ARTICLE 1", "Norhaven", "1. A bell hangs here.", "Rationale", "It is heard.")
    )
    paper = read(body + para(edit("ins", run("And far."))))
    assert [(p.actors[0].id, p.asks[0].kind) for p in paper.proposals] == [("XNO", EvidenceKind.PROPOSAL)]


def test_thousands_of_changes_in_a_paragraph_are_each_read(read) -> None:
    many = 3000
    body = run("1. ") + "".join(run(f"gate {at} ") + edit("ins", run(f"new{at} "), "Ann") for at in range(many))
    (proposal,) = read(HEAD + para(body)).proposals
    assert [ask.wording for ask in proposal.asks] == [f"new{at}" for at in range(many)]
    assert proposal.asks[-1].anchor.endswith(f"gate {many - 2} gate {many - 1}")


def test_words_beside_are_those_of_the_text_before_all_changes(read) -> None:
    long = "x" * 3000
    body = (
        edit("ins", run("First ") + edit("del", gone("or last "), "Bob"), "Ann") + run("The ga")
        + edit("ins", run("ra"), "Ann") + run("te ") + edit("del", gone("opens"), "Bob") + run(f" and {long}")
        + edit("ins", run(" shut"), "Ann")
    )  # fmt: skip
    found = {a.wording: a.anchor for p in read(HEAD + para(body)).proposals for a in p.asks}
    assert found["ra"] == "The ga"
    assert found["shut"] == long[:1000]
    assert next(anchor for wording, anchor in found.items() if wording.startswith("First")) == "The gate opens and"


def test_a_tracked_opendocument_text_is_such_a_paper_too(tmp_path: Path) -> None:
    path = tmp_path / "tracked.odt"
    body = p("Article 1") + p("Of gates") + p(f"1. The gate is open {gone_at('d')}{inserted('i', 'at noon')}.")
    tracked = region("d", "deletion", p("by day"), "A. Clerk") + region("i", "insertion", author="A. Clerk")
    path.write_bytes(odt_file(body, regions=tracked))
    (proposal,) = read_paper(path, REGISTER).proposals
    assert [(a.edit.value, a.wording) for a in proposal.asks] == [("replace", "at noon")]
    assert (proposal.actors[0].id, proposal.actors[0].as_written) == ("?", "A. Clerk")


def test_what_goes_and_what_comes_are_told_apart_in_the_block_as_written(read):
    replaced = edit("del", gone("open"), "Norhaven") + edit("ins", run("shut"), "Norhaven")
    paper = read(HEAD + para(run("1. The gate is ") + replaced + run(" by day.")))
    assert [p.text for p in paper.proposals] == ["1. The gate is ~~open~~ **shut** by day."]
