"""What the template of python-docx leaves in every file made of it is taken out: its program and sessions of editing,
its picture, its sources. What is left names nobody, and the same words give the same file.
"""

from __future__ import annotations

import re

from lxml import etree

from app.exporting.office_package import PROPERTIES, package_of, parts_in

_SESSIONS = re.compile(rb' w:rsid\w*="[^"]*"|<w:rsids>.*?</w:rsids>|<w:rsid [^>]*/>', re.DOTALL)
_LEFT = ("docProps/thumbnail", "customXml/")
"""How the names of the parts begin that are left out."""


def without_traces(data: bytes) -> bytes:
    """The same file with fixed times of its parts and nothing of its template but styles."""
    parts = {name: part for name, part in parts_in(data).items() if not name.startswith(_LEFT)}
    for name, part in parts.items():
        if name == "docProps/app.xml":
            parts[name] = PROPERTIES.encode()
        elif name.endswith(".rels"):
            parts[name] = _without(part, "Target")
        elif name == "[Content_Types].xml":
            parts[name] = _without(part, "PartName")
        elif name.startswith("word/") and name.endswith(".xml"):
            parts[name] = _SESSIONS.sub(b"", part)
    return package_of(parts)


def _without(part: bytes, attribute: str) -> bytes:
    """A list of parts without those that are left out."""
    root = etree.fromstring(part)
    for one in list(root):
        if (one.get(attribute) or "").lstrip("./").startswith(_LEFT):
            root.remove(one)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
