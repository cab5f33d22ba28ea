"""Akoma Ntoso files made for tests from their body alone, and the drafts that are read from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.importing.akn import reader as akn
from app.importing.outline.build import build
from app.treaty.actors import register_of

if TYPE_CHECKING:
    from app.treaty.draft import Draft

V3 = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
V2 = "http://www.akomantoso.org/2.0"
_LEOS = "urn:eu:europa:ec:leos"
_META = """<meta><identification source="#x">
<FRBRWork><FRBRthis value="a"/><FRBRuri value="a"/><FRBRdate date="2031-02-01" name="g"/><FRBRauthor href="#x"/>
<FRBRcountry value="xx"/></FRBRWork>
<FRBRExpression><FRBRthis value="a"/><FRBRuri value="a"/><FRBRdate date="2031-03-04" name="g"/><FRBRauthor href="#x"/>
<FRBRlanguage language="{language}"/></FRBRExpression>
<FRBRManifestation><FRBRthis value="a"/><FRBRuri value="a"/><FRBRdate date="2031-09-09" name="g"/>
<FRBRauthor href="#x"/></FRBRManifestation></identification>{more}</meta>"""


def akn_file(inside: str, *, version: str = V3, document: str = "bill", language: str = "eng", meta: str = "") -> bytes:
    """A file whose document holds `inside` behind its metadata, to which `meta` is added."""
    head = _META.format(language=language, more=meta)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="{version}" xmlns:leos="{_LEOS}">'
        f'<{document} name="treaty">{head}{inside}</{document}></akomaNtoso>'
    ).encode()


def akn_draft(inside: str, **more: str) -> Draft:
    """The draft in such a file."""
    return drafted(akn_file(inside, **more))


def drafted(data: bytes, name: str = "draft.xml") -> Draft:
    """The draft in the bytes of an Akoma Ntoso file."""
    return build(akn.read(data, name), name=name, sha256="0", register=register_of(()), profiles={})
