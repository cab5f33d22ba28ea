"""A compilation as Word and as Markdown: read again by the program's own reader it gives the same asks."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from markdown_it import MarkdownIt

from app.exporting.docx.compilation import compilation_docx
from app.exporting.markdown.compilation import compilation_text
from app.exporting.office_package import parts_in
from app.importing.proposals.paper import read_paper
from app.redline.tables.compilation import Compilation, PieceKind, WordingPiece, gather
from app.treaty.actors import Actor, ActorType, Alias, register_of
from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper

REGISTER = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven (Kingdom of)", (Alias("Norhaven"),)),
        Actor("XKE", ActorType.STATE, "Kestria"),
        Actor("XAB", ActorType.STATE, "Anvers and Belmont"),
        Actor("NORTH", ActorType.GROUP, "Alliance of the North"),
        Actor("CHAIR", ActorType.OFFICER, "Chair"),
    )
)
PLACE = "Article 5(1)"
ASKS = (
    (Edit.RESTATE, Stance.PROPOSE, "The gate is always open | by day.", ""),
    (Edit.RESTATE, Stance.PROPOSE, "Walls ** keep ~~ wolves away, 5 * 3 <b>.", ""),
    (Edit.INSERT, Stance.PROPOSE, "of stone", "gate"),
    (Edit.INSERT, Stance.COSPONSOR, "The gate is wide open by day.", "The gate is open by day."),
    (Edit.REPLACE, Stance.PROPOSE, "night", "day"),
    (Edit.DELETE, Stance.DELETE, "by day", ""),
    (Edit.DELETE, Stance.SUPPORT, "by day", ""),
    (Edit.DELETE, Stance.DELETE, "", ""),
    (Edit.RETAIN, Stance.RETAIN, "by day", ""),
    (Edit.SUPPORT, Stance.SUPPORT, "by day", ""),
    (Edit.OPPOSE, Stance.OPPOSE, "", ""),
    (Edit.BRACKET, Stance.RESERVE, "", ""),
    (Edit.MOVE, Stance.PROPOSE, "", "Article 6"),
    (Edit.NOTE, Stance.RESERVE, "", ""),
    (Edit.QUESTION, Stance.PROPOSE, "", ""),
)
WHO = ("XNO", "XKE+XNO", "XAB", "NORTH", "CHAIR", "?Society of Keepers", "XKE")


def compilation(language: str = "en") -> Compilation:
    made = [
        Provision("a", "", Kind.ARTICLE, "Article 5", "Of gates", ""),
        Provision("p", "a", Kind.PARAGRAPH, "1.", "", "The gate is open by day."),
    ]
    draft = Draft(
        "Treaty on Gates", language, "plain", assign_addresses(assign_ids(made)), label="Rev.1", date="2031-01-02"
    )
    proposals = []
    for at, (edit, stance, wording, anchor) in enumerate(ASKS):
        names = WHO[at % len(WHO)].split("+")
        actors = tuple(ActorRef("?", n[1:]) if n.startswith("?") else ActorRef(n, n) for n in names)
        ask = Ask(f"a{at}", edit, stance, PLACE, wording, anchor, wording or "Why is it so?", f"page {at + 1}")
        reason = "It is cold,\nand dark." if at % 2 else ""
        role = {4: "facilitator", 6: "speaker", 8: "facilitator", 10: "facilitator"}.get(at, "proponent")
        role = "facilitator" if names == ["CHAIR"] else role
        speakers = (ActorRef("XKE", "Kestria"),) if at in (3, 9) else ()
        source, date = f"G/{at}/Rev.1", f"2031-02-{at + 1:02}"
        proposals.append(
            Proposal(
                f"p{at}", actors, role, PLACE, source, f"page {at + 1}", date, "Rev.1", (ask,), reason, "", speakers
            )
        )
    return gather([draft], 0, [ProposalPaper("G", "", "", tuple(proposals))], REGISTER)


def told(proposal: Proposal) -> tuple[object, ...]:
    (ask,) = proposal.asks
    actors = sorted(actor.id for actor in proposal.actors)
    spoke = [actor.id for actor in proposal.speakers]
    reason = " ".join(proposal.rationale.split())
    return (
        proposal.source, ask.edit, ask.stance, ask.address, ask.wording, ask.anchor, actors, proposal.role, spoke,
        reason, proposal.where, proposal.date, proposal.base,
    )  # fmt: skip


def written(kind: str, made: Compilation, folder: Path) -> Path:
    path = folder / f"compilation.{kind}"
    path.write_bytes(compilation_docx(made) if kind == "docx" else compilation_text(made).encode())
    return path


@pytest.mark.parametrize("kind", ["docx", "md", "txt"])
def test_it_reads_back_into_the_same_asks(kind: str, tmp_path: Path) -> None:
    made = compilation()
    before = [told(entry.proposal) for article in made.articles for entry in article.entries]
    assert len(before) == len(ASKS)
    after = [told(proposal) for proposal in read_paper(written(kind, made, tmp_path), REGISTER).proposals]
    assert after == before


@pytest.mark.parametrize("kind", ["docx", "md"])
def test_an_author_spelled_like_a_state_comes_back_as_no_state(kind: str, tmp_path: Path) -> None:
    made = compilation()
    (article,) = made.articles
    entry = article.entries[0]
    ask = Ask("x", Edit.DELETE, Stance.DELETE, PLACE, "by day", kind=EvidenceKind.TRACKED)
    tracked = Proposal("x", (ActorRef("?", "Kestria"),), "proponent", PLACE, "G", "", "", "", (ask,))
    draft = Draft("Gates", "en", "plain", ())
    made = gather([draft], 0, [ProposalPaper("G", "", "", (tracked,))], REGISTER)
    assert entry.names != made.articles[0].entries[0].names == "Kestria (author of tracked changes)"
    (again,) = read_paper(written(kind, made, tmp_path), REGISTER).proposals
    assert [actor.id for actor in again.actors] == ["?"]


def test_the_word_file_marks_words_and_names_nobody() -> None:
    data = compilation_docx(compilation())
    document = docx.Document(io.BytesIO(data))
    assert [p.text for p in document.paragraphs if p.style.name.startswith(("Title", "Heading"))] == [
        "Compilation of proposals on Rev.1", "Article 5. Of gates",
    ]  # fmt: skip
    runs = [run for row in document.tables[0].rows for cell in row.cells for p in cell.paragraphs for run in p.runs]
    assert any(run.text == "by day" and run.font.strike for run in runs)
    assert any(run.text == "night" and run.bold and run.underline for run in runs)
    about = document.core_properties
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        said = b"".join(package.read(name) for name in names if name.startswith("docProps"))
    assert not any("thumbnail" in name for name in names)
    assert b"python-docx" not in said
    assert not any(b"rsid" in part for part in parts_in(data).values())
    assert data == compilation_docx(compilation())


def test_arabic_runs_from_right_to_left() -> None:
    document = docx.Document(io.BytesIO(compilation_docx(compilation("ar"))))
    xml = document.tables[0]._tbl.xml
    assert "bidiVisual" in xml
    assert "<w:bidi/>" in xml
    assert "bidi" not in docx.Document(io.BytesIO(compilation_docx(compilation())))._body._body.xml


def test_markdown_says_what_is_left_out() -> None:
    made = compilation()
    text = compilation_text(Compilation(made.title, made.draft, "", "en", made.articles, (("zero", 3),)))
    assert "Proposals left out here: 3 that speak to zero." in text
    assert "> Article 5(1): The gate is open by day." in text


def test_a_reader_of_markdown_shows_every_word_put_in_or_taken_out_as_such() -> None:
    """Also beside a punctuation mark, where stars and tildes are no emphasis."""
    made = compilation()
    (article,) = made.articles
    pieces = (
        WordingPiece("honour or property", PieceKind.KEPT),
        WordingPiece(", or of the peace,", PieceKind.INSERTED),
        WordingPiece("any[", PieceKind.KEPT),
        WordingPiece("some ~~", PieceKind.DELETED),
        WordingPiece("(a) few", PieceKind.INSERTED),
        WordingPiece("day.", PieceKind.DELETED),
    )
    entry = replace(article.entries[0], pieces=pieces)
    made = replace(made, articles=(replace(article, entries=(entry,)),))
    text = compilation_text(made)
    shown = MarkdownIt("commonmark").enable("table").parse(text)
    (cell,) = (one for one in shown if one.type == "inline" and "of the peace" in one.content)
    parts = [(part.type, part.content) for part in cell.children]
    around = {at: (parts[at - 1][1], parts[at + 1][1]) for at, part in enumerate(parts) if "peace" in part[1]}
    assert list(around.values()) == [("<ins>", "</ins>")]
    words = "".join(content for kind, content in parts if kind in ("text", "text_special"))
    assert words == "honour or property, or of the peace,any[some ~~(a) fewday."
    assert [content for kind, content in parts if kind == "html_inline"] == [
        "<ins>", "</ins>", "<del>", "</del>", "<ins>", "</ins>", "<del>", "</del>"
    ]  # fmt: skip
    assert "Words put in are underlined, words taken out are struck out" in text
