"""What programs make of a Word file with tracked changes: all accepted, all rejected. Not a test."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from app.treaty.draft import Draft, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.exporting.docx.model import DocxLine

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
REVISIONS = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo"))

_OPTION = re.compile(r"((?:sub-)?option ?[\w.*]{1,6}):(?=\s)", re.IGNORECASE)
"""The colon behind the number of an option, which is no part of the number."""

_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"
 library:link="false"/></library:libraries>"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Module1"/></library:library>"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Resolve(source As String, target As String, order As String)
 On Error GoTo Done
 Dim hidden(0) As New com.sun.star.beans.PropertyValue
 Dim filter(0) As New com.sun.star.beans.PropertyValue
 hidden(0).Name = "Hidden"
 hidden(0).Value = True
 doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
 dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
 dispatcher.executeDispatch(doc.CurrentController.Frame, order, "", 0, Array())
 filter(0).Name = "FilterName"
 filter(0).Value = "MS Word 2007 XML"
 doc.storeToURL(target, filter())
Done:
 StarDesktop.terminate()
End Sub
</script:module>"""


def words_of(draft: Draft, *, notes: bool = False) -> list[str]:
    """The words of a draft, without its footnotes: a word processor has them elsewhere; or these alone, in the order
    of the text, without their numbers.
    """
    if notes:
        return " ".join(p.text for p in draft.provisions if p.kind is Kind.FOOTNOTE).split()
    own = (p for p in draft.provisions if p.kind is not Kind.FOOTNOTE)
    return _split(" ".join(" ".join((p.number, p.heading, p.text)) for p in own))


def _split(text: str) -> list[str]:
    return _OPTION.sub(r"\1", text).split()


def resolved(lines: Iterable[DocxLine], *, accepted: bool) -> list[str]:
    """The text of each paragraph once all changes are accepted, or rejected, by the rule of ECMA-376: where the end of
    a paragraph goes, what is left of it joins the next.
    """
    texts: list[str] = []
    left = ""
    for line in lines:
        left += "".join(piece.text for piece in line.pieces if not piece.edit or piece.edit.gone != accepted)
        if not line.edit or line.edit.gone != accepted:
            texts.append(left)
            left = ""
    return [*texts, left]


def words_by_pandoc(data: bytes, *, accepted: bool, notes: bool = False) -> list[str]:
    """The words of the file as pandoc resolves it; the words of its footnotes, if `notes`."""
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not installed")
    how = f"--track-changes={'accept' if accepted else 'reject'}"
    made = subprocess.run(["pandoc", how, "-f", "docx", "-t", "json"], input=data, capture_output=True, check=True)
    said: dict[str, Any] = json.loads(made.stdout)
    body: list[str] = []
    aside: list[str] = []
    _gathered([said["meta"].get("title", {}).get("c", []), {"t": "Space"}, said["blocks"]], body, aside)
    return _split("".join(aside if notes else body))


def _gathered(node: Any, body: list[str], aside: list[str]) -> None:
    if isinstance(node, list):
        for one in node:
            _gathered(one, body, aside)
        return
    if not isinstance(node, dict):
        return
    kind, content = node.get("t"), node.get("c", [])
    if kind == "Str":
        body.append(content)
    elif kind == "Note":
        _gathered(content, aside, aside)
        return
    else:
        _gathered(content, body, aside)
    if kind in ("Space", "SoftBreak", "LineBreak", "Para", "Plain", "Header"):
        body.append(" ")


def words_by_office(data: bytes, folder: Path, *, accepted: bool) -> list[str]:
    """The words of the file as LibreOffice resolves it; nothing may be left that is tracked."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
    library = folder / "profile" / "user" / "basic" / "Standard"
    if not library.is_dir():
        subprocess.run([*command, "--terminate_after_init"], capture_output=True, timeout=240, check=False)
        library.mkdir(parents=True, exist_ok=True)
        (library.parent / "script.xlc").write_text(_LIBRARIES, "utf-8")
        (library / "script.xlb").write_text(_LIBRARY, "utf-8")
        (library / "Module1.xba").write_text(_MODULE, "utf-8")
    source, target = folder / "tracked.docx", folder / "resolved.docx"
    source.write_bytes(data)
    target.unlink(missing_ok=True)
    order = f".uno:{'Accept' if accepted else 'Reject'}AllTrackedChanges"
    macro = f'macro:///Standard.Module1.Resolve("{source.as_uri()}","{target.as_uri()}","{order}")'
    subprocess.run([*command, macro], capture_output=True, timeout=240, check=False)  # it may stumble over its own end
    document = part_of(target.read_bytes(), "word/document.xml")
    assert list(document.iter(*REVISIONS)) == []
    return _split("".join(_pieces(document)))


def _pieces(document: etree._Element) -> Iterable[str]:
    for paragraph in document.iter(W + "p"):
        for one in paragraph.iter(W + "t", W + "tab", W + "br"):
            yield (one.text or "") if one.tag == W + "t" else " "
        yield " "


def part_of(data: bytes, name: str) -> etree._Element:
    """A part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def parts_of(data: bytes) -> dict[str, str]:
    """All parts of a Word file as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}
