"""Every bad file is refused in one clear sentence, and every good one is told by what is in it."""

from __future__ import annotations

import io
import os
import zipfile

import pytest

from app.importing.files import LARGEST, load, read_draft
from app.job import Cancelled, Refused
from app.treaty.actors import register_of

_TEXT = "Article 1\nLamps\nLamps shall burn."


def _refusal(path) -> str:
    with pytest.raises(Refused) as caught:
        read_draft(path, register_of(()), {})
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def _word_file(*, doctype: str = "") -> bytes:
    out = io.BytesIO()
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Override PartName="/word/document.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/>'
            "</Relationships>",
        )
        lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in _TEXT.split("\n"))
        package.writestr(
            "word/document.xml", f'{doctype}<w:document xmlns:w="{w}"><w:body>{lines}</w:body></w:document>'
        )
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n  \n", "no words"),
        ("nul.txt", b"\0" * 500, "NUL"),
        ("part-nul.txt", b"Article 1\0Lamps", "NUL"),
        ("photo.docx", b"\xff\xd8\xff\xe0" + b"\x10JFIF" * 50, "JPEG"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + b"x" * 50, "PNG"),
        ("draft.pdf", b"%PDF-1.7\n", "PDF"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 50, "old Office"),
        ("words.docx", b"Article 1", "not a Word file"),
        ("draft.xml", b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x "y">]><d>&x;</d>', "DTD"),
        ("draft.html", b"<html><body></body></html>", "holds no"),
        ("draft.txt", b'<!DOCTYPE d SYSTEM "d.dtd"><d/>', "DTD"),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    before = sorted(tmp_path.iterdir())
    assert words in _refusal(path)
    assert sorted(tmp_path.iterdir()) == before


def test_a_truncated_word_file_and_one_with_a_dtd_are_refused(tmp_path):
    whole = _word_file()
    (tmp_path / "cut.docx").write_bytes(whole[: len(whole) // 2])
    _refusal(tmp_path / "cut.docx")
    (tmp_path / "dtd.docx").write_bytes(_word_file(doctype='<!DOCTYPE w [<!ENTITY x "y">]>'))
    _refusal(tmp_path / "dtd.docx")
    (tmp_path / "zip.docx").write_bytes(b"PK\x03\x04")
    _refusal(tmp_path / "zip.docx")


def test_what_is_no_file_is_refused(tmp_path):
    assert "no file" in _refusal(tmp_path / "missing.txt")
    assert "folder" in _refusal(tmp_path)
    assert "no file" in _refusal(tmp_path / "missing" / "draft.txt")
    os.mkfifo(tmp_path / "pipe")
    assert "no ordinary file" in _refusal(tmp_path / "pipe")


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as out:
        out.truncate(LARGEST + 1)
    assert "larger" in _refusal(path)


@pytest.mark.parametrize("name", ["draft.docx", "draft.txt", "draft"])
def test_a_word_file_is_told_by_what_is_in_it(tmp_path, name):
    (tmp_path / name).write_bytes(_word_file())
    draft = read_draft(tmp_path / name, register_of(()), {})
    assert [(p.address, p.heading, p.text) for p in draft.provisions] == [("Article 1", "Lamps", "Lamps shall burn.")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_found(tmp_path, encoding):
    (tmp_path / "draft.txt").write_bytes("Article 1\nLampes éteintes\nLes lampes brûlent – “toutes”.".encode(encoding))
    draft = read_draft(tmp_path / "draft.txt", register_of(()), {})
    assert draft.provisions[0].text == "Les lampes brûlent – “toutes”."
    assert any("Windows-1252" in str(line.message) for line in draft.report.lines) == (encoding == "cp1252")


_IN_SIX = {
    "en": "Article 1\nThe “keepers” – and the State’s “lamps” … shall burn.",
    "fr": "Article premier\nLes lampes allumées à côté du phare désignent une entrée réservée, même l’été.",
    "es": "Artículo 1\nLa expresión “señal” significa también toda lámpara según la definición aquí.",
    "ru": "Статья 1\nДля целей настоящей Конвенции лампа означает всякий свет на берегу.",
    "ar": "المادة 1\nلأغراض هذه الاتفاقية يقصد بالمصباح كل ضوء على الشاطئ في الليل.",
    "zh": "第一条\n为本公约的目的，灯是指在海上或者在陆地上使用的光，各国应当对其进行管理。",
}
_OLDER = {
    "en": ("cp1252",),
    "fr": ("cp1252", "mac-roman", "cp850"),
    "es": ("cp1252", "mac-roman"),
    "ru": ("cp1251", "koi8-r", "cp866", "iso-8859-5"),
    "ar": ("cp1256", "iso-8859-6"),
    "zh": ("gb18030",),
}


@pytest.mark.parametrize(("language", "codec"), [(one, codec) for one, known in _OLDER.items() for codec in known])
def test_older_encodings_are_found_by_the_words_they_make(tmp_path, language, codec):
    path, text = tmp_path / "draft.txt", _IN_SIX[language].encode(codec, errors="ignore").decode(codec)
    path.write_bytes(text.encode(codec))
    draft = read_draft(path, register_of(()), {})
    assert text.split("\n")[1] in [provision.text for provision in draft.provisions]
    assert any("not UTF-8" in str(line.message) for line in draft.report.lines)


@pytest.mark.parametrize(
    "data",
    [
        ("Άρθρο 1\nΤα κράτη εξασφαλίζουν ότι οι λάμπες καίνε τη νύχτα.\n" * 4).encode("cp1253"),
        ("Article 1\nKeepers shall tend all lamps; oil burns.\n" * 4).encode("cp037"),
        bytes(range(1, 256)) * 20,
        b"Lamps\x01\x02 burn\x03.",
    ],
    ids=["greek", "ebcdic", "bytes", "controls"],
)
def test_what_is_no_text_in_a_known_encoding_is_refused(tmp_path, data):
    (tmp_path / "draft.txt").write_bytes(data)
    assert "encoding that is known" in _refusal(tmp_path / "draft.txt")


def test_the_draft_knows_its_file(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_bytes(b"\r\n".join(line.encode() for line in _TEXT.split("\n")))
    draft = read_draft(path, register_of(()), {}, label="Rev.1", language="fr")
    assert (draft.label, draft.source, draft.language, len(draft.sha256)) == ("Rev.1", "draft.txt", "fr", 64)
    assert [p.heading for p in draft.provisions] == ["Lamps"]
    assert load(path).startswith(b"Article 1\r\n")


def test_the_same_file_gives_the_same_draft(tmp_path):
    path = tmp_path / "draft.md"
    path.write_text("## Article 1\n\n1. [Lamps][Oil] burn – EU.\n")
    assert read_draft(path, register_of(()), {}) == read_draft(path, register_of(()), {})


def test_a_profile_that_is_not_known_is_refused(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(_TEXT)
    with pytest.raises(Refused, match="no notation profile"):
        read_draft(path, register_of(()), {}, profile="nonsense")


def test_reading_can_be_cancelled(tmp_path):
    class Impatient:
        def step(self, done, total, what):
            raise Cancelled

    path = tmp_path / "draft.txt"
    path.write_text(_TEXT)
    with pytest.raises(Cancelled):
        read_draft(path, register_of(()), {}, progress=Impatient())
