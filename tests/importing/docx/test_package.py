"""Word files that are none, damaged or hostile: each is refused with one sentence, and quickly."""

import io
import tracemalloc
import zipfile

import pytest

from app.importing.docx.reader import read
from app.job import Refused
from tests.importing.word_files import NAMESPACES, para, run, word_file, zipped

GOOD = word_file(para(run("Text.")))


def refused(data):
    with pytest.raises(Refused) as caught:
        read(data, "paper.docx")
    sentence = str(caught.value)
    assert "paper.docx" in sentence
    assert "\n" not in sentence
    return sentence


def test_what_is_no_word_file():
    assert "not a Word file" in refused(b"\xff\xd8\xff\xe0" + b"JFIF" * 50)
    assert "not a Word file" in refused(b"")
    assert "is a compressed file; unpack it" in refused(zipped({"a.txt": "x"}))
    assert "old or password-protected" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_file_cut_off(share):
    assert "cut off" in refused(GOOD[: int(len(GOOD) * share)])


def test_a_damaged_part():
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        place = archive.getinfo("word/document.xml").header_offset + 60
    refused(GOOD[:place] + bytes(20) + GOOD[place + 20 :])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_definition(encoding):
    xml = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w:document [<!ENTITY a "b">]>' + (
        f"<w:document {NAMESPACES}><w:body>{para(run('&a;'))}</w:body></w:document>"
    )
    assert "document type definition" in refused(word_file("", extra={"word/document.xml": xml.encode(encoding)}))


def test_malformed_xml_in_any_part():
    assert "malformed" in refused(word_file("<w:p>"))
    assert "malformed" in refused(word_file(para(run("x")), footnotes="<w:footnote>"))
    assert "malformed" in refused(word_file("<w:p>" * 5000 + "</w:p>" * 5000))


def test_a_bomb_is_refused_before_it_goes_off():
    bomb = word_file("", extra={"word/document.xml": f"<w:document {NAMESPACES}>{' ' * 60_000_000}</w:document>"})
    tracemalloc.start()
    assert "far more" in refused(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000


def test_a_part_given_twice():
    file = io.BytesIO(GOOD)
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<other/>")
    assert "twice" in refused(file.getvalue())


def test_no_word_document_inside():
    assert "no Word document" in refused(word_file("", extra={"word/document.xml": "<x/>"}))


def test_deep_nesting_within_the_bounds_of_xml_is_read():
    depth = 100
    content = '<w:smartTag w:element="x">' * depth + run("deep") + "</w:smartTag>" * depth
    assert read(word_file(para(content)), "paper.docx").blocks[0].text == "deep"


def test_a_long_document_is_read_whole():
    words = "each party shall keep its lights in good repair "
    body = "".join(para(run(words, "<w:b/>") + run(words) + run(words)) for _ in range(1000))
    data = word_file(body)
    source = read(data, "paper.docx")
    assert sum(len(b.text.split()) for b in source.blocks) == 27_000


@pytest.mark.parametrize(
    "body", ["<w:p/>" * 250_001, "<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>" * 60_001 + "</w:tr></w:tbl>"]
)
def test_more_paragraphs_or_cells_than_any_draft_has_are_refused_before_they_are_read(body):
    assert "more elements than any draft has" in refused(word_file(body))
