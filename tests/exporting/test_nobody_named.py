"""A file without names has none, in whatever format and wherever a name came from; what the drafts print stays."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from app.message import Message
from app.redline.print_options import EVERYTHING, Authors, FateLine, FilteredChanges, Section, Supplements
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.caveats import Caveat
from app.services.comparisons.compare import ComparedDrafts, compare_drafts, in_language
from app.services.exports.catalogue import OutputKind
from app.services.exports.documents import brief_subject
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.draft import ImportReport, ReportLine, Severity
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.resources import Resources

WRITTEN = ("docx", "html", "md", "csv", "xlsx", "akn", "pdf")
NAMES = ("Quill", "Norway", "NOR", "Keepers’ paper", "Switzerland")
PRINTED = "Egypt"
"""Named by the draft itself."""
WITHOUT = (replace(EVERYTHING, authors=Authors.NONE), replace(EVERYTHING, signed="Delegation"))


@pytest.fixture(scope="module")
def resources(root: Path) -> Resources:
    return load_resources(root / "resources")


@pytest.fixture(scope="module")
def compared(resources: Resources) -> ComparedDrafts:
    """Two drafts of which one had a comment that stands nowhere, a confirmation that fell, and somebody who asked."""
    older, newer, _ = made.lighthouses()
    lone = Message("Comment by {author} that stands nowhere in the text: {words}", ("Jo Quill", "“Ask for oil.”"))
    unread = Message("Page 3 was not read.")
    lines = (ReportLine(Severity.WARNING, lone, ""), ReportLine(Severity.WARNING, unread, ""))
    printed = [replace(p, text=f"{p.text} Comment by Egypt: no.") if p.id == "a1.2" else p for p in newer.provisions]
    newer = replace(newer, provisions=tuple(printed), report=ImportReport(lines))
    found = compare_drafts(older, newer, KnownEvidence(), resources)
    change = next(view.id for view in found.redline.changes if view.newer_text == "shall")
    asked = (made.asked(change, ("NOR", "Norway"), link=Link.MARKED),)
    fell = "A confirmation at {place} names nobody: its proposal in {paper} was rejected."
    fallen = Caveat(Message(fell, ("Article 1", "“Keepers’ paper”")))
    told = in_language(replace(found, attributions=asked, unfounded=(fallen,)), resources, "fr")
    return in_language(told, resources, "en")


def _beside(compared: ComparedDrafts) -> Supplements:
    fate = FateLine(("Switzerland",), "Article 1", "propose", "oil", "taken", "", False, "a paper", "page 1")
    return Supplements(notes={compared.redline.changes[0].id: ("Settle.",)}, fates=(fate,))


def _words(kind: str, data: bytes) -> str:
    """All that a file says, in its pages, parts and annotations."""
    if kind == "pdf":
        document = pypdfium2.PdfDocument(data)
        said = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
        document.close()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
            return said + " ".join(str(note.get(key, "")) for note in notes for key in ("/T", "/Contents", "/Subj"))
    if kind in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return " ".join(archive.read(name).decode() for name in archive.namelist())
    return data.decode()


@pytest.mark.parametrize("kind", WRITTEN)
@pytest.mark.parametrize("choices", WITHOUT, ids=["none", "signed"])
def test_no_name_is_left_in_a_file_without_names(
    kind: str, choices: object, compared: ComparedDrafts, resources: Resources, tmp_path: Path
) -> None:
    views = compared.redline.changes
    chosen = replace(
        choices,  # type: ignore[type-var]
        only=FilteredChanges(frozenset(view.id for view in views[1:]), "Norway"),
        sections=frozenset(Section),
        notes=True,
    )
    _write(compared, kind, tmp_path / "file", MakerSettings(resources, chosen, _beside(compared)))
    said = _words(kind, (tmp_path / "file").read_bytes())
    assert [name for name in NAMES if name in said] == []
    assert "nattributed" not in said
    assert PRINTED in said or kind == "md", "what the draft prints is its text"
    if kind in ("docx", "html", "md", "xlsx", "pdf"):
        assert "Page 3 was not read." in said


def _write(compared: ComparedDrafts, kind: str, target: Path, settings: MakerSettings) -> None:
    write_outputs(OutputKind.COMPARISON, compared, {kind: target}, settings, WorkerPool())


def test_with_names_they_are_all_there(compared: ComparedDrafts, resources: Resources, tmp_path: Path) -> None:
    _write(compared, "docx", tmp_path / "file", MakerSettings(resources, EVERYTHING, _beside(compared)))
    said = _words("docx", (tmp_path / "file").read_bytes())
    assert [name for name in ("Quill", "Norway", "Keepers’ paper") if name not in said] == []


@pytest.mark.parametrize("choices", WITHOUT, ids=["none", "signed"])
def test_a_brief_without_names_says_so_and_not_that_nobody_is_known(
    choices: object, compared: ComparedDrafts, resources: Resources, tmp_path: Path
) -> None:
    ids = [view.id for view in compared.redline.changes if view.newer_text in ("shall", "6")]
    subject = brief_subject(compared, ids, resources, choices)  # type: ignore[arg-type]
    settings = MakerSettings(resources, choices)  # type: ignore[arg-type]
    targets = {kind: tmp_path / f"brief.{kind}" for kind in ("pdf", "docx")}
    write_outputs(OutputKind.BRIEF, subject, targets, settings, WorkerPool())
    for kind, target in targets.items():
        said = _words(kind, target.read_bytes())
        assert [name for name in (*NAMES, "nattributed", "for the contrary") if name in said] == [], kind
        assert "Who asked is left out here." in said
        assert "Our fallback" in said
