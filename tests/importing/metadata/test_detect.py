"""What files give away: properties, authors, sessions, paths, printers, cameras, files inside; and hostile ones."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import docx
import pikepdf
import pytest

from app.importing.metadata.detect import traces_in
from app.importing.source.reader_options import LockedFile, ReaderOptions
from app.job import Refused
from app.treaty.traces import TraceKind

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"


def _said(data: bytes, name: str = "draft") -> set[tuple[TraceKind, str, str]]:
    return {(one.sort, one.what, one.value) for one in traces_in(data, name, ReaderOptions())}


def _zip(**parts: bytes | str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _exif() -> bytes:
    """Tags of a camera: who owns it, and that it knew where it was."""
    words = b"Ilya Kestrel\0"
    entries = struct.pack("<HHII", 0x013B, 2, len(words), 38) + struct.pack("<HHII", 0x8825, 4, 1, 8)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 2) + entries + struct.pack("<I", 0) + words


def _jpeg() -> bytes:
    body = b"Exif\0\0" + _exif()
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xd9"


def test_a_word_file_tells_who_when_where_and_with_what() -> None:
    document = docx.Document()
    about = document.core_properties
    about.author, about.last_modified_by, about.comments = "Ana Lamp", "Bo Wick", "for the Minister"
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["docProps/app.xml"] = (
        b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        b"<Company>Ministry of Lamps</Company><TotalTime>812</TotalTime></Properties>"
    )
    parts["docProps/custom.xml"] = b'<p xmlns="urn:x"><property name="Case number"><v>77/2</v></property></p>'
    parts["word/people.xml"] = (
        b'<w15:people xmlns:w15="urn:w15"><w15:person w15:author="Cy Oil">'
        b'<w15:presenceInfo w15:providerId="AD" w15:userId="cy@lamps.example"/></w15:person></w15:people>'
    )
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{W}"><w:comment w:author="Dee Fog" w:date="2031-02-03T04:05:00Z"/></w:comments>'.encode()
    )
    parts["word/_rels/settings.xml.rels"] = (
        f'<Relationships xmlns="{P}"><Relationship Id="r1" Type="{R}/attachedTemplate" TargetMode="External" '
        'Target="file:///D:/lamps/Templates/secret.dotm"/></Relationships>'
    ).encode()
    parts["word/media/image1.jpg"] = _jpeg()
    parts["word/embeddings/budget.xlsx"] = b"PK"
    parts["word/printerSettings/printerSettings1.bin"] = "Printer of room 7".encode("utf-16-le").ljust(64, b"\0")
    said = _said(_zip(**parts))
    assert {
        (TraceKind.PERSON, "author", "Ana Lamp"),
        (TraceKind.PERSON, "last changed by", "Bo Wick"),
        (TraceKind.WORDS, "remarks", "for the Minister"),
        (TraceKind.ORGANISATION, "company", "Ministry of Lamps"),
        (TraceKind.TIME, "minutes of editing", "812"),
        (TraceKind.WORDS, "property “Case number”", "77/2"),
        (TraceKind.PERSON, "change by", "Cy Oil"),
        (TraceKind.IDENTITY, "account", "cy@lamps.example"),
        (TraceKind.PERSON, "comment by", "Dee Fog"),
        (TraceKind.TIME, "changes and comments", "2031-02-03T04:05:00Z"),
        (TraceKind.PLACE, "template", "file:///D:/lamps/Templates/secret.dotm"),
        (TraceKind.PERSON, "made by", "Ilya Kestrel"),
        (TraceKind.PLACE, "where the picture was taken", "GPS"),
        (TraceKind.WORDS, "file inside the file", "budget.xlsx"),
        (TraceKind.PLACE, "printer", "Printer of room 7"),
    } <= said
    assert any(what == "sessions of editing" for _, what, _ in said)
    order = [one.sort for one in traces_in(_zip(**parts), "draft", ReaderOptions())]
    assert order == sorted(order, key=list(TraceKind).index), "people first"


def test_who_tracked_changes_is_counted(root: Path) -> None:
    traces = traces_in((root / "drafts" / "rev2.docx").read_bytes(), "rev2.docx", ReaderOptions())
    people = {one.value: one.times for one in traces if one.what == "change by"}
    assert people["Room note-taker"] > 1


def test_an_open_document_tells_the_same() -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    meta = (
        f'<o:document-meta xmlns:o="{office}" xmlns:m="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:x="http://www.w3.org/1999/xlink"><o:meta>'
        "<m:initial-creator>Ana Lamp</m:initial-creator><dc:creator>Bo Wick</dc:creator>"
        "<m:editing-duration>PT3H</m:editing-duration><m:generator>LibreOffice/9</m:generator>"
        '<m:template x:href="/lamps/t.ott"/><m:user-defined m:name="Case">77</m:user-defined></o:meta>'
        "</o:document-meta>"
    )
    content = (
        f'<o:document-content xmlns:o="{office}" xmlns:dc="http://purl.org/dc/elements/1.1/"><o:change-info>'
        "<dc:creator>Cy Oil</dc:creator></o:change-info></o:document-content>"
    )
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "meta.xml": meta, "content.xml": content}
    assert _said(_zip(**parts)) == {
        (TraceKind.PERSON, "author", "Ana Lamp"),
        (TraceKind.PERSON, "last changed by", "Bo Wick"),
        (TraceKind.PERSON, "change or comment by", "Cy Oil"),
        (TraceKind.TIME, "time of editing", "PT3H"),
        (TraceKind.PROGRAM, "program", "LibreOffice/9"),
        (TraceKind.PLACE, "template", "/lamps/t.ott"),
        (TraceKind.WORDS, "property “Case”", "77"),
    }


def _pdf(**save: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
            xmp["xmp:CreatorTool"], xmp["dc:creator"] = "Wordmill 3", ["Bo Wick"]
        pdf.docinfo["/Author"], pdf.docinfo["/CreationDate"] = "Ana Lamp", "D:20310203040506+01'00'"
        pdf.attachments["budget.txt"] = b"12"
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], T="Cy Oil", M="D:20310301"
        )
        page.Annots = pikepdf.Array([pdf.make_indirect(note)])
        pdf.save(out, **save)  # type: ignore[arg-type]
    return out.getvalue()


def test_a_pdf_tells_its_properties_annotations_and_files() -> None:
    assert {
        (TraceKind.PERSON, "author", "Ana Lamp"),
        (TraceKind.PERSON, "author", "Bo Wick"),
        (TraceKind.PERSON, "annotation by", "Cy Oil"),
        (TraceKind.TIME, "made", "2031-02-03 04:05:06 +0100"),
        (TraceKind.TIME, "annotations", "2031-03-01"),
        (TraceKind.PROGRAM, "made with", "Wordmill 3"),
        (TraceKind.WORDS, "file inside the file", "budget.txt"),
    } <= _said(_pdf())


def test_a_locked_pdf_wants_its_password() -> None:
    locked = _pdf(encryption=pikepdf.Encryption(owner="lamp", user="lamp"))
    with pytest.raises(LockedFile):
        traces_in(locked, "draft.pdf", ReaderOptions())
    assert traces_in(locked, "draft.pdf", ReaderOptions(password="lamp"))


def test_pages_pictures_and_plain_text() -> None:
    page = b'<html><head><meta name="Generator" content="Wordmill 3"><meta name=author content="Ana Lamp"></html>'
    assert _said(page) == {(TraceKind.PROGRAM, "generator", "Wordmill 3"), (TraceKind.PERSON, "author", "Ana Lamp")}
    chunk = b"tEXtAuthor\0Ana Lamp"
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    assert _said(png) == {(TraceKind.PERSON, "author", "Ana Lamp")}
    assert _said(b"Article 1\n\nLamps burn.\n") == set()


def test_what_nobody_sees_is_shown_and_long_words_are_cut() -> None:
    page = f'<html><head><meta name="author" content="Ana \u202egpj.exe {"x" * 900}"></head></html>'.encode()
    (one,) = traces_in(page, "draft", ReaderOptions())
    assert "\u202e" not in one.value
    assert len(one.value) < 400


@pytest.mark.parametrize("data", [b"PK\x03\x04broken", b"%PDF-1.7 broken", _zip(**{"word/document.xml": "<a"})])
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        traces_in(data, "draft", ReaderOptions())


@pytest.mark.parametrize("cut", range(4, len(_jpeg()), 7))
def test_a_picture_that_is_cut_off_is_no_trouble(cut: int) -> None:
    traces_in(_jpeg()[:cut], "picture.jpg", ReaderOptions())
