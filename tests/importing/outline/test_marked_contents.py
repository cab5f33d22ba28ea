"""Contents that a format marks as contents: they are left out of the text, and tell which headings it must have. All
texts are invented.
"""

from __future__ import annotations

import pytest

from app.importing.docx import reader as docx
from app.importing.html import reader as html
from app.importing.odt import reader as odt
from app.importing.outline.build import build
from app.treaty.actors import register_of
from tests.importing.odt_files import odt_file, p
from tests.importing.word_files import para, run, word_file

_ENTRIES = ("Article 1 Lamps 2", "Article 2 Nets 3", "Article 3 Tolls 5", "Article 4 Oil 7")
_TEXT = (
    "Article 1",
    "Lamps",
    "Ports keep lamps.",
    "Article 2",
    "Nets",
    "Nets are dried.",
    "Article 4",
    "Oil",
    "Oil burns.",
)


def _word() -> tuple[str, ...]:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>'
    lines = [para(run(entry)) for entry in _ENTRIES[1:-1]]
    body = para(begin + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run(_ENTRIES[0])) + "".join(lines)
    body += para(run(_ENTRIES[-1]) + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    return _told(docx.read(word_file(body + "".join(para(run(line)) for line in _TEXT)), "lamps.docx"))


def _odt() -> tuple[str, ...]:
    contents = "".join(p(entry) for entry in _ENTRIES)
    body = f"<text:table-of-content><text:index-body>{contents}</text:index-body></text:table-of-content>"
    return _told(odt.read(odt_file(body + "".join(map(p, _TEXT))), "lamps.odt"))


def _html() -> tuple[str, ...]:
    links = "".join(f'<li><a href="#a{at}">{entry[:-2]}</a></li>' for at, entry in enumerate(_ENTRIES))
    text = "".join(f'<p id="a{at}">{line}</p>' for at, line in enumerate(_TEXT))
    return _told(html.read(f"<html><body><ul>{links}</ul>{text}</body></html>".encode(), "lamps.html"))


def _told(source) -> tuple[str, ...]:
    draft = build(source, name="lamps", sha256="0", register=register_of(()), profiles={})
    assert [one.number for one in draft.provisions if one.kind.value == "article"] == [
        *("Article 1", "Article 2", "Article 4"),
    ]
    return tuple(str(line.message) for line in draft.report.lines if line.severity.value == "warning")


@pytest.mark.parametrize("told", [_word, _odt, _html])
def test_a_heading_that_marked_contents_name_and_the_text_has_not_is_a_doubt(told) -> None:
    doubts = [line for line in told() if "of the contents" in line]
    assert len(doubts) == 1
    assert "Article 3 Tolls" in doubts[0]
    assert "Article 2" not in doubts[0]
