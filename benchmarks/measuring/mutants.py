"""Files that are nearly right: mutants of a good file, made by what its format is.

A member of a zip, an element of a tree, an object or a stream of a PDF, a token of a text is changed, so that most
mutants come past the first look at their bytes. A mutant follows from the good file and the `Random` given, nothing
else. What is made of them, and how readers take them, `fuzzing.py` knows.
"""

from __future__ import annotations

import io
import re
import zipfile
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree
from lxml import html as lxml_html

from benchmarks.measuring.pdf_mutants import pdf_mutant, shortened

if TYPE_CHECKING:
    from random import Random

_NASTY = (
    "\u202e", "\u2066", "\u200f", "\ufeff", "\u2028", "\u0085", "\x0b", "\ufffd", "\U0010ffff", "\U000f0041", "²", "١",
    "１", "Ⅳ", "İ", "ß", "[", "]", "[[", "(a)", "1.", "Article 1", "Annex I", "*", "**", "”", "“", "|", "\t", " ",
    "e\u0301\u0301", "99999999999999999999", "-1", "xxxviii", "{}", "%s",
)  # fmt: skip
_VALUES = (
    "", "0", "-1", "1", "2", "9", "00", "99999999999999999999", "-99999999999999999999", "1e400", "nan", "²", "١", "x",
    "true", "off", "none", "%1%2%3%4%5%6%7%8%9", "%0%", "rId1", "../../../../mutant-was-here", "/etc/passwd", "#",
    "http://nowhere.invalid/x", "2031-13-45T99:99:99Z", "9999-99-99", "\u202e", "a" * 5_000, "1 2 3", "#gggggg",
)  # fmt: skip
_TOKENS = (
    b"\0", b"\xed\xa0\x80", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\xe2\x81\xa6", b"\xf4\x90\x80\x80", b"\r",
    b"\f", b"\n\n", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"&#xD800;", b"&#0;", b"<", b">", b"</p>", b"<table>",
    b"<del>", b"]]>", b"<![CDATA[", b"<!--", b"[^1]", b"[^1]: ", b"| a | b |\n|---|---|\n", b"# ", b"\n---\n", b"```",
    b"Article 1\n", b"ARTICLE PREMIER\n", b"(i) ", b"[Option 1: ", b"]", b"Annex\n", b"1.1.1.1.1 ", b"xmlns=''",
    b" charset=utf-7 ", b" encoding='utf-32' ",
)  # fmt: skip
_LINES = 80
"""Lines of a text that are kept."""
_EVIL = ("../../../mutant-was-here", "/var/mutant-was-here", "..\\..\\mutant-was-here", "a" * 300, "word", "\u202ecod")


def mutant(data: bytes, form: str, random: Random) -> bytes:
    """A mutant of a file whose suffix, without the dot, is `form`."""
    if form == "pdf":
        data = shortened(data, random)
    if form in ("md", "txt"):
        data = _some_lines(data, random)
    if random.random() < 0.15:
        return bytes_mutant(data, random)
    if form in ("docx", "odt", "xlsx"):
        return _zip_mutant(data, random)
    if form in ("xml", "fodt"):
        return _tree_mutant(data, random)
    if form == "html":
        return _page_mutant(data, random) if random.random() < 0.7 else bytes_mutant(data, random)
    if form == "pdf":
        return pdf_mutant(data, random)
    return bytes_mutant(data, random)


def bytes_mutant(data: bytes, random: Random) -> bytes:
    """Some bytes or lines changed, cut, doubled or put elsewhere; now and then one thing a thousand times."""
    held = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        at = random.randrange(len(held) + 1)
        end = min(len(held), at + random.choice((1, 2, 16, 200, 2_000)))
        piece = bytes(held[at:end])
        match random.randrange(8):
            case 0 if piece:
                held[at] = random.randrange(256)
            case 1:
                del held[at:end]
            case 2:
                held[at:at] = piece * random.choice((1, 2, 30))
            case 3:
                del held[at:end]
                there = random.randrange(len(held) + 1)
                held[there:there] = piece
            case 4:
                held[at:at] = random.choice(_TOKENS) * random.choice((1, 1, 1, 2, 20, 1_000))
            case 5 if random.random() < 0.3:
                del held[at:]
            case 6:
                held = _lines_mutant(held, random)
            case _:
                held[at:at] = random.choice(_NASTY).encode()
    return bytes(held)


def _some_lines(data: bytes, random: Random) -> bytes:
    """Some lines of a long text, that stand together: what a reader does with one page it does with a hundred."""
    lines = data.split(b"\n")
    first = random.randrange(max(len(lines) - _LINES, 0) + 1)
    return b"\n".join(lines[first : first + _LINES])


def _lines_mutant(data: bytearray, random: Random) -> bytearray:
    """A line moved, indented, or repeated."""
    lines = bytes(data).split(b"\n")
    one = lines.pop(random.randrange(len(lines)))
    lead = random.choice((b"", b" " * random.randrange(40), b"> " * random.choice((1, 300)), b"\t", b"- ", b"#"))
    where = random.randrange(len(lines) + 1)
    lines[where:where] = [lead + one] * random.choice((1, 1, 2, 50))
    return bytearray(b"\n".join(lines))


def _zip_mutant(data: bytes, random: Random) -> bytes:
    """Mostly one part changed; else parts lost, doubled, misnamed or exchanged."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [(member.filename, archive.read(member)) for member in archive.infolist()]
    trees = [at for at, (name, _) in enumerate(parts) if name.endswith((".xml", ".rels"))]
    what = random.random()
    at = random.choice(trees or [0])
    name, content = parts[at]
    if what < 0.8:
        for _ in range(random.choice((1, 1, 2, 3))):
            at = random.choice([i for i in trees if re.search("document|content|sheet", parts[i][0])] + trees)
            parts[at] = (parts[at][0], _tree_mutant(parts[at][1], random))
    elif what < 0.84:
        parts[at] = (name, bytes_mutant(content, random))
    elif what < 0.88:
        del parts[at]
    elif what < 0.92:
        parts.insert(random.randrange(len(parts)), (random.choice((name, *_EVIL)), content))
    elif what < 0.95:
        parts[at] = (random.choice(_EVIL), content)
    else:
        other = random.choice(trees or [0])
        parts[at], parts[other] = (name, parts[other][1]), (parts[other][0], content)
    whole = _zipped(parts)
    return bytes_mutant(whole, random) if random.random() < 0.03 else whole


def _zipped(parts: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            if name in archive.NameToInfo:  # the library only warns; no warning is wanted here
                del archive.NameToInfo[name]
            archive.writestr(zipfile.ZipInfo(name, (2031, 1, 1, 0, 0, 0)), content)
    return out.getvalue()


def _tree_mutant(data: bytes, random: Random) -> bytes:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return bytes_mutant(data, random)
    _change(root, random)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _page_mutant(data: bytes, random: Random) -> bytes:
    try:
        root = lxml_html.document_fromstring(data)
    except (etree.LxmlError, ValueError):
        return bytes_mutant(data, random)
    _change(root, random)
    return b"<!DOCTYPE html>" + etree.tostring(root, method="html", encoding="UTF-8")


def _change(root: etree._Element, random: Random) -> None:
    """Some elements of a tree, its attributes and its words changed."""
    for _ in range(random.choice((1, 1, 2, 3, 6, 12))):
        elements = [one for one in root.iter() if isinstance(one.tag, str)]
        one, other = random.choice(elements), random.choice(elements)
        match random.randrange(9):
            case 0:
                _removed(one)
            case 1:
                _doubled(one, random)
            case 2:
                _moved(one, other, random)
            case 3:
                _nested(one, random)
            case 4 | 5:
                _attribute(one, other, random)
            case 6:
                one.text = _words(one.text, random)
            case 7:
                one.tail = _words(one.tail, random)
            case _:
                one.tag = other.tag


def _removed(one: etree._Element) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def _doubled(one: etree._Element, random: Random) -> None:
    parent = one.getparent()
    size = sum(1 for _ in one.iter())
    if parent is not None:
        for _ in range(random.choice((1, 1, 2, 60)) if size < 100 else 1):
            one.addnext(deepcopy(one))


def _moved(one: etree._Element, other: etree._Element, random: Random) -> None:
    if one.getparent() is not None and one is not other and one not in list(other.iterancestors()):
        other.insert(random.randrange(len(other) + 1), one)


def _nested(one: etree._Element, random: Random) -> None:
    """The element stands in itself, over and over."""
    within = one
    for _ in range(random.choice((1, 2, 20, 200, 400))):
        inner = etree.SubElement(within, one.tag, dict(one.attrib))
        inner.text = one.text
        within = inner


def _attribute(one: etree._Element, other: etree._Element, random: Random) -> None:
    names = list(one.attrib) or list(other.attrib)
    if not names:
        return
    name = random.choice(names)
    values = list(other.attrib.values())
    if random.random() < 0.2:
        one.attrib.pop(name, None)
    elif values and random.random() < 0.4:
        one.set(name, random.choice(values))
    else:
        one.set(name, random.choice(_VALUES))


def _words(words: str | None, random: Random) -> str:
    held = words or ""
    at = random.randrange(len(held) + 1)
    new = random.choice(_NASTY) * random.choice((1, 1, 3, 500))
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", held[:at] + new + held[at + random.choice((0, 1, 9)) :])
