"""Signs that turn a line round, or that nobody sees, are shown and do nothing, whatever the format; the report says how
many there are, and where.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.importing.clipboard.draft import ClipboardReader
from app.importing.clipboard.formatted_text import FormattedText
from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.services.imports.import_files import import_drafts
from app.services.resources import load_resources
from app.treaty.actors import register_of
from app.treaty.draft import Severity
from app.treaty.marks import Comment, Revision
from app.treaty.unseen_signs import file_name, replace_unseen
from tests.importing import odt_files as odt
from tests.importing import word_files as word
from tests.importing.akn_files import akn_file
from tests.reports import told_of

TURNED = "Lamps \u202enrub\u202c \u2066oil\u2069\u200f 5–3."
SEEN = "Lamps �nrub� �oil�� 5–3."
_PAGE = f"<!DOCTYPE html><html><body><p>{TURNED}</p></body></html>"


def _draft(folder: Path, name: str, data: bytes):
    path = folder / name
    path.write_bytes(data)
    return read_draft(path, register_of(()), {})


def _told(draft) -> list[tuple[str, str]]:
    return [
        (str(line.message).rpartition(": ")[2], line.where)
        for line in draft.report.lines
        if "turn a line" in str(line.message)
    ]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("turn.txt", TURNED.encode()),
        ("turn.md", TURNED.encode()),
        ("turn.html", _PAGE.encode()),
        ("wide.html", _PAGE.replace("<body>", '<meta charset="utf-16"><body>').encode("utf-16")),
        ("turn.docx", word.word_file(word.para(word.run(TURNED)))),
        ("turn.odt", odt.odt_file(odt.p(TURNED))),
        ("turn.fodt", odt.flat_file(odt.p(TURNED))),
        ("turn.xml", akn_file(f"<body><article><num>1</num><content><p>{TURNED}</p></content></article></body>")),
    ],
)  # fmt: skip
def test_they_are_shown_in_every_format_and_named_in_one_line(tmp_path, name, data):
    draft = _draft(tmp_path, name, data)
    assert SEEN in [provision.text for provision in draft.provisions]
    ((signs, where),) = _told(draft)
    assert [sign.rpartition(" (")[0] for sign in signs.split(", ")] == [
        "1 × U+200F", "1 × U+202C", "1 × U+202E", "1 × U+2066", "1 × U+2069",
    ]  # fmt: skip
    assert where


def test_their_places_are_named(tmp_path):
    ((signs, where),) = _told(_draft(tmp_path, "places.txt", f"Lamps.\n\n{TURNED}\n\nOil \u202e.\n".encode()))
    assert "2 × U+202E (3, 5)" in signs
    assert where == "line 3 to line 5"


def test_words_read_from_the_right_keep_their_marks_of_direction_and_nothing_stronger(tmp_path):
    draft = _draft(tmp_path, "right.txt", "المادة 1\nلأغراض\u200f هذه \u202bالاتفاقية\u202c.\n".encode())
    words = " ".join(provision.heading + provision.text for provision in draft.provisions)
    assert "لأغراض\u200f هذه �الاتفاقية�." in words
    kept = [line for line in draft.report.lines if "read from the right" in str(line.message)]
    assert [(line.severity, str(line.message)[-15:]) for line in kept] == [(Severity.INFO, "1 × U+200F (2).")]


def test_authors_comments_and_what_the_report_quotes_are_shown_so_too(tmp_path):
    author = "A\u202eB"
    comment = f'<w:comment w:id="7" w:author="{author}"><w:p><w:r><w:t>\u202eoil</w:t></w:r></w:p></w:comment>'
    body = word.para(
        word.edit("ins", word.run("Lamps"), author=author)
        + '<w:commentRangeStart w:id="7"/>' + word.run(" burn.") + '<w:commentRangeEnd w:id="7"/>'
        + '<w:r><w:commentReference w:id="7"/></w:r>'
    )  # fmt: skip
    draft = _draft(tmp_path, "authors.docx", word.word_file(body, comments=comment))
    marks = [mark for provision in draft.provisions for mark in provision.marks.text]
    assert {mark.author for mark in marks if isinstance(mark, Revision | Comment)} == {"A�B"}
    assert [mark.text for mark in marks if isinstance(mark, Comment)] == ["�oil"]
    assert "\u202e" not in repr(draft)
    assert _told(draft)


def test_controls_and_halves_of_letters_do_not_come_in(tmp_path):
    draft = _draft(tmp_path, "controls.txt", "Lamps\x01 burn\x9b\ufffe.".encode())
    assert [provision.text for provision in draft.provisions] == ["Lamps� burn��."]
    assert _told(draft) == [("1 × U+0001 (1), 1 × U+009B (1), 1 × U+FFFE (1).", "line 1")]


def test_lines_stay_apart_and_lengths_stay_what_they_were():
    assert replace_unseen("Lamps\u2028burn\x0b\U000e0041.") == "Lamps burn �."
    assert replace_unseen("Lamps, “oil” – 灯 свет 5\t6\n") == "Lamps, “oil” – 灯 свет 5\t6\n"


@pytest.mark.parametrize("name", ["asks.csv", "asks.md"])
def test_papers_and_pastes_are_no_way_around(tmp_path, name):
    rows = ["Article", "Proponent", "Proposed text"], ["Article 1", "France", f"Lamps {TURNED}"]
    lines = [",".join(f'"{cell}"' for cell in row) for row in rows]
    if name.endswith(".md"):
        lines = [f"| {' | '.join(row)} |" for row in rows]
        lines.insert(1, "|---|---|---|")
    path = tmp_path / name
    path.write_text("\n".join(lines), "utf-8")
    paper = read_paper(path, register_of(()))
    assert [ask.wording for proposal in paper.proposals for ask in proposal.asks] == [f"Lamps {SEEN}"]
    assert any("U+202E" in message for _, message, _ in told_of(paper.report))


def test_what_is_pasted_is_no_way_around(root):
    resources = load_resources(root / "resources")
    reader = ClipboardReader(resources.register, resources.profiles, "plain", "en")
    draft = reader.whole([(FormattedText(TURNED),)], "room", "")
    assert [provision.text for provision in draft.provisions] == [SEEN]
    assert [provision.text for provision in reader.part([(FormattedText(TURNED),)], draft.provisions)] == [SEEN]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names of files")
def test_the_name_of_a_file_is_shown_so_too(tmp_path, root):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff\n\xe2\x80\xaetxt.md"))
    path.write_bytes(b"Article 1\nLamps burn.\n")
    (draft,) = import_drafts(tmp_path / "lamps.travaux", [path], load_resources(root / "resources"))
    assert draft.source == "a� �txt.md"
    assert draft.label == "a� �txt"
    assert file_name("a\u202egpj.exe") == "a�gpj.exe"
