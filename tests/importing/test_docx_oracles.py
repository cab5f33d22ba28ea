"""Real tracked Word files against what a word processor made of them: all accepted, all rejected.

Equal means: the same words of numbers, headings and text, in the same order.
"""

from app.importing.docx import read
from app.job import Refused
from tests.importing.word_files import said


def words(path, *, original=False):
    return " ".join(said(read(path.read_bytes(), path.name).blocks, original=original)).split()


def test_every_tracked_file_reads_as_its_accepted_and_rejected_forms(corpus):
    folder = corpus / "docx-tracked" / "RP"
    tracked = [p for p in sorted(folder.glob("*.docx")) if not p.stem.endswith(("-Accepted", "-Rejected"))]
    compared, wrong = 0, []
    for path in tracked:
        for suffix, original in (("-Accepted", False), ("-Rejected", True)):
            oracle = path.with_name(f"{path.stem}{suffix}.docx")
            if not oracle.exists():
                continue
            compared += 1
            want = words(oracle)
            assert want, f"{oracle.name} says nothing"
            if words(path, original=original) != want:
                wrong.append(oracle.name)
    assert len(tracked) == 31
    assert compared == 60
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
