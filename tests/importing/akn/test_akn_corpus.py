"""Real Akoma Ntoso files: each is read, no sign of one is lost, and its changes are there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from app.importing.akn import reader as akn
from app.importing.outline.build import build
from app.treaty.actors import register_of
from app.treaty.draft import Kind
from app.treaty.marks import Revision
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from pathlib import Path

    from app.treaty.draft import Draft


def drafted(file: Path) -> Draft:
    return build(
        akn.read(file.read_bytes(), file.name), name=file.name, sha256="0", register=register_of(()), profiles={}
    )


def signs(text: str) -> Counter[str]:
    return Counter(c for c in text if not c.isspace())


@pytest.fixture(scope="module")
def files(corpus) -> list[Path]:
    return sorted((corpus / "akn").rglob("*.xml"))


def test_every_sign_of_every_file_is_in_a_provision_or_named_in_the_report(files):
    assert len(files) > 50
    parser = etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False)
    for file in files:
        draft = drafted(file)
        root = etree.fromstring(file.read_bytes(), parser)
        found = signs("".join(f"{p.number}{p.heading}{p.text}" for p in draft.provisions))
        told = "".join(str(line.message) for line in draft.report.lines)
        missing = signs("".join(map(str, root.itertext()))) - found - signs(told)
        # Stops behind the numbers of divisions are counted in the report, not repeated.
        assert set(missing) <= {"."}, (file.name, missing)
        assert not missing or "Signs behind the numbers" in told


def test_a_resolution_is_a_preamble_and_numbered_paragraphs_in_two_languages(corpus):
    shapes = []
    for name, language in (("Bill_UN_2012.xml", "en"), ("Bill_UN_2012_ES.xml", "es")):
        draft = drafted(corpus / "akn" / "legaldocml-v2" / name)
        assert (draft.language, draft.symbol, draft.date) == (language, "E/CN.7/2012/L.2", "2012-02-22")
        shapes.append([(p.kind, p.number) for p in draft.provisions])
    assert shapes[0] == shapes[1]
    assert [number for kind, number in shapes[0] if kind is Kind.PARAGRAPH] == ["1.", "2.", "3.", "8."]


def test_a_constitution_has_all_its_articles(corpus):
    draft = drafted(corpus / "akn" / "legaldocml-v2" / "constitution_final-Kenya.xml")
    numbers = [p.number for p in draft.provisions if p.kind is Kind.ARTICLE]
    assert numbers == [str(n) for n in range(1, 265)]


def test_soft_actions_are_undone_by_the_original_reading(corpus):
    leos = corpus / "akn" / "leos"

    def said(draft: Draft) -> list[str]:
        return [" ".join(f"{p.number} {p.heading} {p.text}".split()) for p in draft.provisions]

    base = said(drafted(leos / "bill_3Articles.xml"))
    changed = 0
    for file in sorted(leos.rglob("bill_3Articles__deleteArt*.xml")):
        draft = drafted(file)
        revisions = [
            r for p in draft.provisions for r in (*p.marks.text, *p.marks.provision) if isinstance(r, Revision)
        ]
        assert {r.author for r in revisions} == {"jane"}
        assert all(r.date.startswith("2019-") for r in revisions)
        assert said(apply_reading(draft, "original").draft) == base
        changed += said(apply_reading(draft).draft) != base
    assert changed == 3
