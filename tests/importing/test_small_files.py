"""A small file that asks for much is read quickly or refused early; the files are made here."""

from __future__ import annotations

import io
import time
import zipfile
import zlib

import pytest
from lxml import etree

from app.importing.files import read_draft
from app.importing.source.xml import check_proportion
from app.job import Refused
from app.treaty.actors import register_of
from app.treaty.marks import Revision
from tests.importing.word_files import para, run, word_file

_MOST = 4.0
"""Seconds of processor time, several times what each takes; before, each took 14 to more than 40."""
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEAD = para(run("Article 1")) + para(run("1. Kites are flown."))
_REFUSED = "holds more elements than any draft has; choose a smaller file."


def _read(path, data):
    path.write_bytes(data)
    begun = time.process_time()
    try:
        return read_draft(path, register_of(()), {})
    finally:
        assert time.process_time() - begun < _MOST


def _pdf(objects):
    out, places = b"%PDF-1.7\n", {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    begin, size = len(out), max(objects) + 1
    rows = (b"%010d 00000 %b \n" % (places.get(at, 0), b"n" if at in places else b"f") for at in range(1, size))
    out += b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, b"".join(rows))
    return out + b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, begin)


def _stream(facts, data):
    packed = zlib.compress(data, 9)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (facts, len(packed), packed)


def _pages(content, number, resources, more=None):
    """A PDF of so many pages that all show the same."""
    kids = b" ".join(b"%d 0 R" % at for at in range(100, 100 + number))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<%b>>/Contents 5 0 R>>" % resources
    return _pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Count %d/Kids[%b]>>" % (number, kids),
            4: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            5: _stream(b"", content),
            **(more or {}),
            **dict.fromkeys(range(100, 100 + number), page),
        }
    )


def test_a_level_that_prints_a_number_thousands_of_times_is_counted_once(tmp_path):
    text = "%1" * 5_000
    numbering = (
        f'<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3888"/>'
        f'<w:numFmt w:val="upperRoman"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    listed = para(run("Kites"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    draft = _read(tmp_path / "a.docx", word_file(_HEAD + listed * 1_000, numbering=numbering))
    assert sum(provision.text.endswith("Kites") for provision in draft.provisions) == 1_000


@pytest.mark.parametrize(
    "body",
    [
        para(run("Article 1")) * 40_000,
        "<w:tbl><w:tr>" + f"<w:tc>{para(run('a'))}</w:tc>" * 20_000 + "</w:tr></w:tbl>",
    ],
)
def test_more_paragraphs_or_cells_than_bytes_can_tell_are_refused(tmp_path, body):
    with pytest.raises(Refused, match=_REFUSED):
        _read(tmp_path / "a.docx", word_file(_HEAD + body))


def test_more_tracked_changes_than_any_draft_has_are_refused(tmp_path):
    """80,000 of them are read in some eight seconds and 200 MB; 300,000 took 24 seconds and 750 MB."""
    made = "".join(
        f'<w:ins w:id="{n}" w:author="A" w:date="2024-05-01T10:00:00Z">{run(f"kite{n} ")}</w:ins>'
        for n in range(80_001)
    )
    with pytest.raises(Refused, match=_REFUSED):
        _read(tmp_path / "a.docx", word_file(_HEAD + f"<w:p>{made}</w:p>"))


@pytest.mark.parametrize("kind", ["paragraphs", "cells"])
def test_a_long_list_of_short_words_that_a_person_wrote_is_read(kind, tmp_path):
    """Sixteen thousand codes or numbers of a tariff, each another one, without any of the ids that programs add."""
    said = [para(run(f"{number * 7919 % 100_000:05}")) for number in range(16_000)]
    cells = "".join(f"<w:tc>{one}</w:tc>" for one in said)
    body = "".join(said) if kind == "paragraphs" else f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    file = word_file(_HEAD + body)
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(file)).read("word/document.xml"))
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    check_proportion(root, "tariff.docx", (f"{name}p",), f"{name}tc", len(file))


def test_brackets_that_are_never_closed_are_told_once_for_a_place(tmp_path):
    draft = _read(tmp_path / "a.docx", word_file(_HEAD + para(run("[" * 20_000)) + para(run("a [b (" * 10_000))))
    told = [line for line in draft.report.lines if "never closed" in str(line.message)]
    assert len(told) == 2


def test_an_image_that_every_page_shows_is_not_unpacked_for_each(tmp_path):
    image = _stream(
        b"/Type/XObject/Subtype/Image/Width 6000/Height 6000/ColorSpace/DeviceGray/BitsPerComponent 1",
        b"\x55" * (750 * 6000),
    )
    file = _pages(b"q 595 0 0 842 0 0 cm /I Do Q", 40, b"/XObject<</I 10 0 R>>", {10: image})
    assert len(file) < 50_000
    with pytest.raises(Refused, match=_REFUSED):
        _read(tmp_path / "a.pdf", file)


def test_a_page_of_words_that_is_shown_again_and_again_is_refused_early(tmp_path):
    words = b"".join(
        b"BT /F 4 Tf 20 %d Td (%b) Tj ET\n" % (20 + at * 4, b"fly the blue kites " * 7) for at in range(200)
    )
    with pytest.raises(Refused, match="more letters than any treaty"):
        _read(tmp_path / "a.pdf", _pages(words, 200, b"/Font<</F 4 0 R>>"))


def test_very_many_tracked_words_of_many_authors_are_read(tmp_path):
    day = 'w:date="2030-01-02T10:00:00Z"'
    words = "".join(
        f'<w:ins w:id="{2 * at}" w:author="Delegate {at % 40}" {day}>{run(f"lamp {at} ")}</w:ins>'
        f'<w:del w:id="{2 * at + 1}" w:author="Delegate {at % 40}" {day}><w:r><w:delText xml:space="preserve">net {at} '
        "</w:delText></w:r></w:del>"
        for at in range(6_000)
    )
    draft = _read(tmp_path / "a.docx", word_file(_HEAD + para(run("2. ") + words)))
    marks = [mark for one in draft.provisions for mark in one.marks.text if isinstance(mark, Revision)]
    assert len(marks) == 12_000
    assert len({mark.author for mark in marks}) == 40


def test_a_page_with_very_many_annotations_is_read(tmp_path):
    words = b"BT /F 12 Tf 72 700 Td (Article 1) Tj 0 -20 Td (1. Kites are flown by night.) Tj ET"
    data = _pages(words, 1, b"/Font<</F 4 0 R>>")
    note = b"<</Type/Annot/Subtype/StrikeOut/Rect[72 600 300 720]/QuadPoints[72 700 300 700 72 690 300 690]/T(K)>>"
    data = data.replace(b"/Contents 5 0 R>>", b"/Contents 5 0 R/Annots[%b]>>" % (note * 30_000))
    draft = _read(tmp_path / "a.pdf", data)
    assert "Kites are flown by night." in "".join(one.text for one in draft.provisions)
