"""Files made to do harm: each is read within its bounds or refused in one sentence, and then nothing is kept.

Formats and their readers have tests of their own; here stand the attacks that are the same in many.
"""

from __future__ import annotations

import codecs
import io
import struct
import zipfile

import pytest

from app.importing.files import read_draft
from app.importing.formats import is_slow
from app.importing.proposals.paper import read_paper
from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts
from app.services.resources import load_resources
from app.treaty.actors import register_of
from tests.importing import odt_files as odt
from tests.importing import word_files as word
from tests.importing.akn_files import akn_file
from tests.importing.good_files import good_files, plain_pdf

_LAMPS = word.para(word.run("Lamps burn."))
_ENTITY = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
_OUTSIDE = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


def _draft(folder, name: str, data: bytes):
    path = folder / name
    path.write_bytes(data)
    return read_draft(path, register_of(()), {})


def _refusal(folder, name: str, data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        _draft(folder, name, data)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def _deep(start: str, end: str, times: int) -> str:
    return start * times + "Lamps burn." + end * times


def _lying(data: bytes, part: bytes) -> bytes:
    """A zip that says of one part that it is shorter than it is."""
    held = bytearray(data)
    at = held.rindex(part)  # its name in the list of parts, at the end of the file
    struct.pack_into("<I", held, at - 22, struct.unpack_from("<I", held, at - 22)[0] // 2)
    return bytes(held)


def _page(inside: str) -> bytes:
    return f"<!DOCTYPE html><html><body>{inside}</body></html>".encode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("deep.xml", akn_file(f"<body><section><p>{_deep('<ins>', '</ins>', 10_000)}</p></section></body>")),
        ("deep.fodt", odt.flat_file(odt.p(_deep("<text:span>", "</text:span>", 10_000)))),
        ("deep.odt", odt.odt_file(odt.p(_deep("<text:span>", "</text:span>", 10_000)))),
        ("deep.docx", word.word_file(word.para(_deep("<w:ins>", "</w:ins>", 10_000)))),
        ("deep.html", _page(_deep("<div>", "</div>", 10_000))),
        ("bomb.docx", word.word_file(word.para(word.run(" " * 30_000_000)))),
        ("bomb.odt", odt.odt_file(odt.p(" " * 30_000_000))),
        ("entity.xml", f'<?xml version="1.0"?>{_ENTITY}<d>&b;</d>'.encode()),
        ("outside.xml", f'<?xml version="1.0"?>{_OUTSIDE}<d>&a;</d>'.encode()),
        ("wide.xml", f'<?xml version="1.0" encoding="UTF-16"?>{_ENTITY}<d>&b;</d>'.encode("utf-16")),
        ("outside.docx", word.word_file(_LAMPS, extra={"word/document.xml": f"{_OUTSIDE}<d>&a;</d>"})),
        ("outside.odt", odt.odt_file(odt.p("x"), extra={"styles.xml": f"{_OUTSIDE}<d>&a;</d>"})),
        ("many.xml", akn_file(f"<body>{'<p/>' * 1_000_001}</body>")),
        ("many.html", _page("<br>" * 1_000_001)),
        ("parts.docx", word.word_file(_LAMPS, extra={f"word/{n}.xml": "" for n in range(10_001)})),
        ("lying.docx", _lying(word.word_file(_LAMPS), b"word/document.xml")),
        ("lying.odt", _lying(odt.odt_file(odt.p("x")), b"content.xml")),
        ("pages.pdf", plain_pdf(["Lamps"], kids=f"[{'3 0 R ' * 1_000_000}]").replace(b"/Count 1 ", b"/Count 1000000 ")),
        ("claims.pdf", plain_pdf(["Lamps"]).replace(b"/Count 1 ", b"/Count 1000000 ")),
        ("circle.pdf", plain_pdf(["Lamps"], kids="[2 0 R]")),
    ],
)  # fmt: skip
def test_what_is_out_of_all_proportion_or_asks_for_more_is_refused(tmp_path, name, data):
    _refusal(tmp_path, name, data)


def _locked_odt(part: str) -> bytes:
    """An OpenDocument of which a part is encrypted, or all that it holds."""
    name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(part, b"\x01\x02")
        archive.writestr(
            "META-INF/manifest.xml",
            f'<m:manifest xmlns:m="{name}"><m:file-entry m:full-path="{part}"><m:encryption-data/></m:file-entry>'
            "</m:manifest>",
        )
    return out.getvalue()


def _flagged(data: bytes) -> bytes:
    """A zip whose parts say that they are encrypted."""
    held = bytearray(data)
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = held.find(sign)
        while at >= 0:
            held[at + flags] |= 1
            at = held.find(sign, at + 4)
    return bytes(held)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")),
        ("parts.odt", _locked_odt("content.xml")),
        ("whole.odt", _locked_odt("encrypted-package")),
        ("zipped.docx", _flagged(word.word_file(_LAMPS))),
    ],
)  # fmt: skip
def test_what_is_locked_says_so(tmp_path, name, data):
    assert "without" in (said := _refusal(tmp_path, name, data))
    assert "password" in said
    with pytest.raises(Refused, match="password"):
        read_paper(tmp_path / name, register_of(()))


def test_nul_is_refused_in_every_text(tmp_path):
    for name in ("good.html", "good.md", "good.txt", "good.xml", "good.fodt"):
        _refusal(tmp_path, name, good_files()[name].replace(b"amp", b"am\0p", 1))
    _refusal(tmp_path, "nul.docx", word.word_file(word.para(word.run("Lamps\0burn"))))
    _refusal(tmp_path, "nul.odt", odt.odt_file(odt.p("Lamps\0burn")))


def test_half_letters_do_not_come_in(tmp_path):
    half = b"Article 1\nLamps \xed\xa0\x80 burn."
    text = _draft(tmp_path, "half.txt", half)
    assert any("Windows-1252" in str(line.message) for line in text.report.lines)
    wide = codecs.BOM_UTF16_LE + "Lamps ".encode("utf-16-le") + b"\x00\xd8" + "burn.".encode("utf-16-le")
    assert "damaged" in _refusal(tmp_path, "wide.txt", wide)
    _refusal(tmp_path, "half.docx", word.word_file(word.para(word.run("Lamps &#xD800; burn."))))
    page = b'<html><meta charset="unicode_escape"><body><p>Lamps \\ud800 burn.</p></body></html>'
    assert _draft(tmp_path, "half.html", page).provisions[0].text == "Lamps \\ud800 burn."


_SAID = "Лампы – “горят” à côté. 灯 المصباح"
_ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp037", "cp500",
    "cp1026", "koi8-r", "shift_jis", "gb18030", "big5hkscs",
)  # fmt: skip
_IN_ASCII = ("utf-7", "hz", "iso2022_jp_2")
"""Encodings that can be known only by their names."""
_NAMED = ("utf-8", "utf-16", "utf-7", "ebcdic-cp-us", "nonsense")


@pytest.mark.parametrize(
    ("encoding", "named"),
    [(one, one) for one in (*_ENCODINGS, *_IN_ASCII)] + [(one, name) for one in _ENCODINGS for name in _NAMED],
)
def test_markup_in_any_encoding_is_read_as_it_was_written_or_refused(tmp_path, encoding, named):
    named = named.removesuffix("-sig")
    body = f"<body><article><num>1</num><content><p>{_SAID}</p></content></article></body>"
    files = {
        "a.xml": akn_file(body).decode().replace("UTF-8", named),
        "a.fodt": odt.flat_file(odt.p(_SAID)).decode().replace("UTF-8", named),
        "a.html": _page(f"<p>{_SAID}</p>").decode().replace("<body>", f'<meta charset="{named}"><body>'),
    }
    for name, text in files.items():
        path = tmp_path / name
        path.write_bytes(text.encode(encoding, errors="xmlcharrefreplace"))
        try:
            draft = read_draft(path, register_of(()), {})
        except Refused:
            continue
        words = "".join(provision.text for provision in draft.provisions)
        doubted = any("UTF-8" in str(line.message) for line in draft.report.lines)
        assert words == _SAID or doubted, (name, words)


@pytest.mark.parametrize("encoding", ["utf-7", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "cp037"])
def test_a_document_type_is_refused_in_any_encoding(tmp_path, encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?>{_ENTITY}<d>&b;</d>'
    _refusal(tmp_path, "type.xml", text.encode(encoding))
    word_file = word.word_file(_LAMPS, extra={"word/document.xml": text.encode(encoding)})
    _refusal(tmp_path, "type.docx", word_file)


def test_names_in_an_archive_lead_nowhere(tmp_path):
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    evil = {"../../evil.xml": "<x/>", "/evil.xml": "<x/>", "..\\evil.txt": "x"}
    draft = _draft(folder, "lamps.docx", word.word_file(_LAMPS, extra=evil))
    assert [provision.text for provision in draft.provisions] == ["Lamps burn."]
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["lamps.docx"]


@pytest.mark.parametrize("times", [300, 1_500])
def test_a_deep_page_is_read_to_its_end(tmp_path, times):
    """The parser stops at a depth, silently: 256 by itself, which web pages with open elements reach."""
    draft = _draft(tmp_path, "deep.html", _page("<div><p>Lamps burn.</p>" * times))
    assert len(draft.provisions) == times


def test_a_page_that_circles_in_its_tree_is_read_once(tmp_path):
    draft = _draft(tmp_path, "circle.pdf", plain_pdf(["Lamps burn."], kids="[3 0 R 2 0 R]"))
    assert [provision.text for provision in draft.provisions] == ["Lamps burn."]


def test_of_a_refused_import_nothing_is_stored(tmp_path, root):
    """A refused file among good ones: no dossier is made, and one that is there stays what it was."""
    resources = load_resources(root / "resources")
    folder = tmp_path / "files"
    folder.mkdir()
    good, bad = folder / "good.md", folder / "bad.docx"
    good.write_bytes(good_files()["good.md"])
    bad.write_bytes(word.word_file(word.para(word.run(" " * 30_000_000))))
    dossier = tmp_path / "lamps.travaux"
    with pytest.raises(Refused):
        import_drafts(dossier, [good, bad], resources)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files"]
    import_drafts(dossier, [good], resources, label="first")
    before = dossier.read_bytes()
    with pytest.raises(Refused):
        import_drafts(dossier, [good, bad], resources)
    assert dossier.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files", "lamps.travaux"]
    with Dossier.open(dossier, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["first"]


def test_what_is_long_is_read_in_a_process_of_its_own(tmp_path):
    """One that is small and unpacks to much is long too."""
    files = {
        "short.docx": (word.word_file(_LAMPS), False),
        "short.txt": (b"Lamps burn.", False),
        "short.pdf": (plain_pdf(["Lamps"]), True),
        "long.txt": (b"Lamps burn.\n" * 400_000, True),
        "long.docx": (word.word_file(_LAMPS, extra={"word/document.xml": " " * 40_000_000}), True),
        "cut.docx": (word.word_file(_LAMPS)[:200], False),
    }
    for name, (data, slow) in files.items():
        (tmp_path / name).write_bytes(data)
        assert is_slow(tmp_path / name) == slow, name
    assert not is_slow(tmp_path / "missing.txt")
