"""Word files made from raw XML for tests, and the words they say in each reading."""

import io
import zipfile

from app.importing.source.blocks import Block
from app.treaty.marks import Revision, RevisionUnit

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = f'xmlns:w="{_W}" xmlns:m="{_M}" xmlns:mc="{_MC}" xmlns:r="{_R}"'

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Struck"><w:name w:val="Struck"/><w:rPr><w:strike/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/>
    <w:lvlText w:val="Article %1"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="8">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="9">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="9"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
"""


def word_file(body: str, *, extra: dict[str, str] | None = None, **parts: str) -> bytes:
    """A .docx whose body is `body`. `parts` add footnotes, comments …; `extra` adds raw members by path."""
    everything = {"styles": STYLES, "numbering": NUMBERING, **parts}
    relations = "".join(
        f'<Relationship Id="r{i}" Type="{_R}/{kind.rstrip("12")}" Target="{kind}.xml"/>'
        for i, kind in enumerate(everything)
    )
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}">'
        f'<Relationship Id="d" Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    roots = {"header1": "hdr", "footer1": "ftr"}
    for kind, content in everything.items():
        root = roots.get(kind, kind)
        members[f"word/{kind}.xml"] = f"<w:{root} {NAMESPACES}>{content}</w:{root}>"
    return zipped({**members, **(extra or {})})


def zipped(members: dict[str, str]) -> bytes:
    """A zip of texts by path."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members.items():
            archive.writestr(path, content)
    return file.getvalue()


def run(text: str, properties: str = "") -> str:
    """A w:r with plain text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def gone(text: str) -> str:
    """A w:r with deleted text."""
    return f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'


def para(content: str, properties: str = "", mark: str = "") -> str:
    """A w:p; `properties` stand in its w:pPr, `mark` among the properties of its paragraph mark."""
    return f"<w:p><w:pPr>{properties}<w:rPr>{mark}</w:rPr></w:pPr>{content}</w:p>"


def edit(kind: str, content: str = "", author: str = "Delegation of Arven", date: str = "2031-05-04T10:00:00Z") -> str:
    """A w:ins, w:del, w:moveFrom or w:moveTo; `author` "" leaves author and date out."""
    by = f' w:author="{author}" w:date="{date}"' if author else ""
    return f'<w:{kind} w:id="1"{by}>{content}</w:{kind}>'


def said(blocks: tuple[Block, ...], *, original: bool = False) -> list[str]:
    """What the blocks print in the accepted or the original reading, one string for each paragraph."""

    def dropped(mark: Revision) -> bool:
        return mark.kind.adds == original

    printed: list[str] = []
    carried = ""
    for block in blocks:
        if any(r.unit is RevisionUnit.ROW and dropped(r) for r in block.revisions):
            continue
        letters = list(block.text)
        for mark in block.marks:
            if isinstance(mark, Revision) and dropped(mark):
                letters[mark.start : mark.end] = [""] * (mark.end - mark.start)
        carried += "".join(letters)
        if any(r.unit is RevisionUnit.BREAK and dropped(r) for r in block.revisions):
            continue
        label = block.label_before if original and block.label_before is not None else block.label
        if label or carried.strip():
            printed.append(" ".join(f"{label} {carried}".split()))
        carried = ""
    return printed
