"""What a user can mend gets one sentence on one line, exit code 1, and leaves everything on disk as it was."""

import io
import os
import sqlite3
import zipfile

import pytest


def _docx(document):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr("word/document.xml", document)
    return out.getvalue()


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BODY = f'<w:document xmlns:w="{_W}"><w:body><w:p><w:r><w:t>Article 1</w:t></w:r></w:p></w:body></w:document>'
_DTD = '<!DOCTYPE w [<!ENTITY tide "spring">]>'

BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "picture.docx": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 4,
    "truncated.docx": _docx(_BODY)[:-120],
    "nothing.docx": b"",
    "zeros.txt": b"\x00" * 4096,
    "zeros inside.txt": b"Article 1\n\n1. Tides\x00 are public.\n",
    "zeros.md": b"\x00" * 4096,
    "dtd.docx": _docx('<?xml version="1.0"?>' + _DTD + _BODY),
    "dtd.xml": ('<?xml version="1.0"?>' + _DTD + "<akomaNtoso>&tide;</akomaNtoso>").encode(),
    "picture.pdf": b"\xff\xd8\xff\xe0\x00\x10JFIF",
}


def _state(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")
    }


def _refused(answer, folder, before):
    code, out, err = answer
    assert code == 1
    assert out == ""
    assert err.startswith("travaux: ")
    assert err.count("\n") == 1
    assert err.endswith(".\n")
    assert len(err) > 30
    assert "Traceback" not in err
    assert _state(folder) == before


@pytest.mark.parametrize("name", [*BAD, "missing.txt", "a folder"])
@pytest.mark.parametrize("place", ["older", "newer", "evidence", "show", "import", "proposals"])
def test_a_bad_file_is_refused_wherever_it_is_named(line, tides, name, place):
    bad = tides / name
    if name == "a folder":
        bad.mkdir()
    elif name in BAD:
        bad.write_bytes(BAD[name])
    zero, rev1, out = tides / "zero.txt", tides / "rev1.txt", tides / "out.json"
    words = {
        "older": ("compare", bad, rev1, "--json", out),
        "newer": ("compare", zero, bad, "--json", out, "--csv", tides / "out.csv", "--pdf", tides / "out.pdf"),
        "evidence": ("compare", zero, rev1, "--evidence", bad, "--json", out),
        "show": ("show", bad, "--json", out),
        "import": ("import", tides / "new.travaux", zero, bad),
        "proposals": ("proposals", tides / "new.travaux", bad),
    }[place]
    before = _state(tides)
    _refused(line(*words), tides, before)


@pytest.mark.parametrize("name", ["picture.docx", "zeros.txt", "missing.txt"])
def test_a_bad_file_leaves_every_byte_of_a_dossier(line, tides, name):
    dossier = tides / "tides.travaux"
    assert line("import", dossier, tides / "zero.txt")[0] == 0
    if name in BAD:
        (tides / name).write_bytes(BAD[name])
    before = _state(tides)
    _refused(line("import", dossier, tides / "rev1.txt", tides / name), tides, before)
    _refused(line("import", dossier, tides / "zero.txt", "--label", "again"), tides, before)
    _refused(line("proposals", dossier, tides / name), tides, before)


@pytest.mark.parametrize("kind", ["json", "pdf", "csv"])
@pytest.mark.parametrize("target", ["", "none/out", "zero.txt", "asked.csv"])
def test_an_unwritable_target_is_refused_before_any_work(line, tides, kind, target):
    before = _state(tides)
    words = ("compare", tides / "zero.txt", tides / "rev1.txt", "--evidence", tides / "asked.csv")
    good = {"json": "csv", "pdf": "json", "csv": "json"}[kind]
    _refused(line(*words, f"--{good}", tides / "good", f"--{kind}", tides / target), tides, before)


@pytest.mark.skipif(os.name == "nt", reason="permissions of folders are other there")
def test_a_folder_that_may_not_be_written_is_refused(line, tides):
    closed = tides / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    tides.chmod(0o755)
    root = os.geteuid() == 0
    if root and os.access("/proc/self", os.R_OK):
        # Root may write everywhere but where nothing can be: the folder of processes.
        closed = type(closed)("/proc/self")
    before = _state(tides)
    _refused(line("compare", tides / "zero.txt", tides / "rev1.txt", "--json", closed / "o.json"), tides, before)


@pytest.mark.parametrize(
    "words",
    [
        ("info", "D"),
        ("check", "D"),
        ("positions", "D"),
        ("proposals", "D"),
        ("authors", "D"),
        ("show", "D#zero"),
        ("compare", "D#zero", "D#rev1"),
        ("import", "D", "zero.txt"),
        ("proposals", "D", "asked.csv"),
        ("authors", "D", "Pen=FRA"),
        ("D",),
    ],
    ids=" ".join,
)
def test_a_dossier_of_a_newer_version_is_refused(line, tides, words):
    dossier = tides / "tides.travaux"
    line("import", dossier, tides / "zero.txt")
    with sqlite3.connect(dossier) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = _state(tides)
    named = [
        word.replace("D", str(dossier), 1) if word[0] == "D" else str(tides / word) if "." in word else word
        for word in words
    ]
    answer = line(*named)
    _refused(answer, tides, before)
    assert "newer version" in answer[2]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("compare", "zero.txt", "rev1.txt", "--docx", "zero.txt"), "one of the files to read"),
        (("compare", "zero.txt", "rev1.txt", "--reading", "backwards", "--json", "out"), "backwards"),
        (("compare", "zero.txt", "rev1.txt", "--reading", "option:9", "--json", "out"), "option 9"),
        (("compare", "zero.txt", "rev1.txt", "--reading", "actor:ZZZ", "--json", "out"), "ZZZ"),
        (("compare", "zero.txt", "rev1.txt", "--json", "-", "--csv", "-"), "standard output"),
        (("compare", "zero.txt", "rev1.txt", "--json", "out", "--csv", "out"), "two outputs"),
        (("compare", "zero.txt", "rev1.txt", "--author", "Pen"), "Name=ID"),
        (("compare", "zero.txt", "rev1.txt", "--author", "Pen=ATLANTIS"), "ATLANTIS"),
        (("compare", "zero.txt", "rev1.txt", "--author", "Pen=Korea"), "could be"),
        (("show", "zero.txt", "--profile", "nobody's"), "profile"),
        (("trace", "zero.txt", "none.txt", "--json", "out"), "none.txt"),
        (("trace", "zero.txt", "rev1.txt", "--json", "zero.txt"), "one of the files to read"),
        (("info", "zero.txt"), "not a Travaux dossier"),
        (("show", "none.travaux#zero"), "no dossier"),
        (("show", "n" * 300), "cannot be used"),
        (("compare", "zero.txt", "rev1.txt", "--json", "n" * 300), "cannot be used"),
        (("import", "n" * 300, "zero.txt"), "cannot be used"),
        (("n" * 300,), "cannot be used"),
        (("none.travaux",), "no dossier"),
    ],
)
def test_other_things_a_user_can_mend(line, tides, monkeypatch, words, says):
    monkeypatch.chdir(tides)
    before = _state(tides)
    answer = line(*words)
    _refused(answer, tides, before)
    assert says in answer[2]


@pytest.mark.parametrize(
    "words",
    [
        ("compare", "zero.txt"),
        ("comapre", "zero.txt", "rev1.txt"),
        ("compare", "zero.txt", "rev1.txt", "--jso", "x"),
        ("import", "d.travaux", "zero.txt", "--date", "yesterday"),
        ("positions", "d.travaux", "--expand", "everybody"),
        ("--nothing",),
    ],
)
def test_wrong_usage_is_two(line, tides, monkeypatch, words):
    monkeypatch.chdir(tides)
    with pytest.raises(SystemExit) as ended:
        line(*words)
    assert ended.value.code == 2


@pytest.mark.parametrize(
    "words",
    [
        ("show", "pipe.txt"),
        ("metadata", "pipe.txt"),
        ("import", "d.travaux", "pipe.txt"),
        ("proposals", "d.travaux", "pipe.csv"),
        ("instruments", "d.travaux", "pipe.txt"),
        ("paste", "d.travaux", "pipe.txt", "--label", "new"),
        ("show", "zero.txt", "--actors", "pipe.json"),
        ("show", "zero.txt", "--actors", "/dev/zero"),
        ("show", "/dev/zero"),
        ("compare", "zero.txt", "rev1.txt", "--evidence", "pipe.csv"),
        ("compare", "zero.txt", "rev1.txt", "--instrument", "pipe.txt"),
    ],
)
def test_a_pipe_or_a_device_is_not_waited_for(line, tides, monkeypatch, words):
    monkeypatch.chdir(tides)
    for name in ("pipe.txt", "pipe.csv", "pipe.json"):
        os.mkfifo(name)
    assert line("import", "d.travaux", "zero.txt")[0] == 0
    before = {path.name: path.read_bytes() for path in tides.iterdir() if path.is_file()}
    code, out, err = line(*words)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "no ordinary file" in err
    assert {path.name: path.read_bytes() for path in tides.iterdir() if path.is_file()} == before
