"""Writes `drafts/rev2.docx` from `rev2.txt`: the second revision as a Word file with tracked changes by several
delegations.

In the source `{+Author|text+}` is a tracked insertion, `{-Author|text-}` a tracked deletion, and ¶ inside an
insertion an inserted
paragraph break. Articles get automatic numbers ("Article %1"), as in a file that delegations worked in. It is no part
of the program.

    python drafts/source/make_rev2.py
"""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

HERE = Path(__file__).resolve().parent
WHEN = "2032-05-12T15:30:00Z"
PIECES = re.compile(r"\{\+(?P<by>[^|{}]*)\|(?P<new>.*?)\+\}|\{-(?P<of>[^|{}]*)\|(?P<old>.*?)-\}", re.S)
NUMBERING = """<w:abstractNum {ns} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="Article
%1"/></w:lvl>
</w:abstractNum>"""


def main() -> None:
    """Write the file anew; the same source gives the same text, authors and dates."""
    document = Document()
    document.core_properties.author = ""
    document.core_properties.created = document.core_properties.modified = datetime.datetime(2032, 5, 14)
    number = _article_numbering(document)
    serial = 0
    lines = (HERE / "rev2.txt").read_text(encoding="utf-8").split("\n")
    at = 0
    while at < len(lines):
        line = lines[at]
        following = lines[at + 1] if at + 1 < len(lines) else ""
        at += 1
        if not line.strip():
            continue
        if re.fullmatch(r"CHAPTER [IVX]+|PREAMBLE|Annex I+", line):
            serial = _write(document.add_paragraph(style="Heading 1"), line, serial)
        elif re.fullmatch(r"Article \d+", line):
            paragraph = document.add_paragraph(style="Heading 2")
            _numbered(paragraph, number)
            serial = _write(paragraph, following, serial)
            at += 1
        elif line.startswith("Article 16 bis"):
            serial = _write(document.add_paragraph(style="Heading 2"), line, serial)
        else:
            serial = _paragraphs(document, line, serial)
    document.save(str(HERE.parent / "rev2.docx"))


def _article_numbering(document: WordDocument) -> int:
    numbering = document.part.numbering_part.element
    abstract = parse_xml(NUMBERING.format(ns=nsdecls("w")))
    numbering.insert(0, abstract)
    return int(numbering.add_num(90).numId)


def _numbered(paragraph: Paragraph, number: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


def _paragraphs(document: WordDocument, line: str, serial: int) -> int:
    """One paragraph, or two with an inserted break between them."""
    broken = re.search(r"\{\+([^|{}]*)\|¶(.*?)\+\}", line)
    if not broken:
        return _write(document.add_paragraph(), line, serial)
    first = document.add_paragraph()
    serial = _write(first, line[: broken.start()], serial)
    mark = first._p.get_or_add_pPr()
    properties = OxmlElement("w:rPr")
    properties.append(_revision("w:ins", broken.group(1), serial))
    mark.append(properties)
    return _write(document.add_paragraph(), "{+" + broken.group(1) + "|" + broken.group(2) + "+}", serial + 1)


def _revision(tag: str, author: str, serial: int) -> OxmlElement:
    element = OxmlElement(tag)
    element.set(qn("w:id"), str(900 + serial))
    element.set(qn("w:author"), author)
    element.set(qn("w:date"), WHEN)
    return element


def _write(paragraph: Paragraph, line: str, serial: int) -> int:
    """Add the runs of a line, tracked where it says so; returns the next free serial number of a revision."""
    at = 0
    for piece in PIECES.finditer(line):
        paragraph.add_run(line[at : piece.start()])
        inserted = piece.group("new") is not None
        words = piece.group("new") if inserted else piece.group("old")
        run = paragraph.add_run(words)
        holder = _revision("w:ins" if inserted else "w:del", piece.group("by") or piece.group("of"), serial)
        serial += 1
        run._r.getparent().replace(run._r, holder)
        holder.append(run._r)
        if not inserted:
            for text in run._r.findall(qn("w:t")):
                text.tag = qn("w:delText")
                text.set(qn("xml:space"), "preserve")
        at = piece.end()
    paragraph.add_run(line[at:])
    return serial


if __name__ == "__main__":
    main()
