"""Real tracked Word files against what a word processor made of them: all accepted, all rejected.

Equal means: the same words of numbers, headings and text, in the same order.
"""

import pytest

from app.importing.docx.reader import read
from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.job import Refused
from app.services.resources import load_resources
from app.treaty import reading
from tests.importing.word_files import said


def words(path, *, original=False):
    return " ".join(said(read(path.read_bytes(), path.name).blocks, original=original)).split()


@pytest.fixture(scope="module")
def resources(root):
    return load_resources(root / "resources")


def tracked_with_oracles(folder):
    """(tracked file, oracle, name of the reading that must equal it)."""
    for path in sorted(folder.glob("*.docx")):
        if path.stem.endswith(("-Accepted", "-Rejected")):
            continue
        for suffix, name in (("-Accepted", "accepted"), ("-Rejected", "original")):
            oracle = path.with_name(f"{path.stem}{suffix}.docx")
            if oracle.exists():
                yield path, oracle, name


def test_every_tracked_file_is_a_draft_that_reads_as_its_oracles(corpus, resources):
    """The whole way: file, blocks, provisions, reading."""

    def draft(path):
        return read_draft(path, resources.register, resources.profiles)

    def printed(draft, name):
        provisions = reading.apply_reading(draft, name).draft.provisions
        return " ".join(f"{p.number} {p.heading} {p.text}" for p in provisions).split()

    wrong, compared = [], 0
    for path, oracle, name in tracked_with_oracles(corpus / "docx-tracked" / "RP"):
        compared += 1
        want = printed(draft(oracle), "issued")
        assert want, f"{oracle.name} says nothing"
        if printed(draft(path), name) != want:
            wrong.append(oracle.name)
    assert compared == 60
    assert wrong == []


def test_every_tracked_file_reads_paragraph_by_paragraph_as_its_oracles(corpus):
    wrong, files = [], set()
    for path, oracle, name in tracked_with_oracles(corpus / "docx-tracked" / "RP"):
        files.add(path)
        if words(path, original=name == "original") != words(oracle):
            wrong.append(oracle.name)
    assert len(files) == 31
    assert wrong == []


def test_a_compared_file_reads_as_the_two_it_was_made_from(corpus):
    folder = corpus / "docx-tracked" / "CA"
    compared = folder / "CA001-Plain-COMPARE-CA001-Plain-Mod.docx"
    assert words(compared) == words(folder / "CA001-Plain-Mod.docx")
    assert words(compared, original=True) == words(folder / "CA001-Plain.docx")


def test_every_word_file_is_read_or_refused_with_a_sentence(corpus):
    read_files, refused = 0, []
    for folder in ("docx-tracked", "docx-compare", "eu-amendments"):
        for path in sorted((corpus / folder).rglob("*.docx")):
            try:
                source = read(path.read_bytes(), path.name)
            except Refused as reason:
                refused.append((path.name, path.name in str(reason)))
                continue
            read_files += 1
            for block in source.blocks:
                assert all(0 <= m.start <= m.end <= len(block.text) for m in block.marks), (path.name, block.where)
    assert refused == [("typescript_redline.docx", True)]
    assert read_files > 200


def test_every_word_file_is_read_or_refused_as_a_draft_and_as_a_paper(corpus, resources):
    answers = dict.fromkeys(("draft", "paper", "refused"), 0)
    for path in sorted(corpus.rglob("*.docx")):
        for name, reads in (
            ("draft", lambda file: read_draft(file, resources.register, resources.profiles)),
            ("paper", lambda file: read_paper(file, resources.register)),
        ):
            try:
                reads(path)
                answers[name] += 1
            except Refused:
                answers["refused"] += 1
    assert answers["draft"] > 200
    assert min(answers.values()) > 20
