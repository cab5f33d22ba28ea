"""Amendments in Akoma Ntoso are proposals: whose, to what, and the wording before and after."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.proposals.paper import read_paper
from app.services.resources import load_resources
from app.treaty.proposals import Edit
from tests.importing.akn_files import akn_file


@pytest.fixture(scope="module")
def register(root):
    return load_resources(root / "resources").register


def amendment(kind: str, quoted: str, *, by: str = "<docProponent>France and Japan</docProponent>") -> bytes:
    """An amendment to article 5, paragraph 2."""
    told = {
        "substitution": '<old href="#q1"/><new href="#q2"/>', "insertion": '<new href="#q1"/>',
        "repeal": '<old href="#q1"/>',
    }[kind]  # fmt: skip
    return akn_file(
        f"<preface><p>{by}<affectedDocument href='/x'>LAMP/2031/L.2</affectedDocument></p></preface>"
        f"<amendmentBody><amendmentHeading><p><ref href='#a'>Article 5 (2)</ref></p></amendmentHeading>"
        f"<amendmentContent><p><mod>{quoted}</mod></p></amendmentContent>"
        "<amendmentJustification><p>Lamps go out.</p></amendmentJustification></amendmentBody>",
        document="amendment",
        meta=f'<analysis source="#x"><activeModifications><textualMod type="{kind}"><source href="#m"/>'
        f'<destination href="#d"/>{told}</textualMod></activeModifications></analysis>',
    )


def quote(name: str, words: str) -> str:
    return (
        f'<quotedStructure id="{name}"><paragraph><num>2.</num><content><p>{words}</p></content></paragraph>'
        "</quotedStructure>"
    )


@pytest.fixture
def paper(tmp_path: Path, register):
    def read(data: bytes):
        file = tmp_path / "amendment.xml"
        file.write_bytes(data)
        return read_paper(file, register)

    return read


def test_a_replaced_wording_is_asked_by_its_proponents(paper):
    (proposal,) = paper(
        amendment("substitution", quote("q1", "Lamps are lit.") + quote("q2", "Lamps stay lit."))
    ).proposals
    assert [actor.id for actor in proposal.actors] == ["FRA", "JPN"]
    assert (proposal.address, proposal.base, proposal.date) == ("Article 5(2)", "LAMP/2031/L.2", "2031-02-01")
    (ask,) = proposal.asks
    assert (ask.edit, ask.wording, ask.anchor) == (Edit.REPLACE, "2. Lamps stay lit.", "2. Lamps are lit.")
    assert proposal.rationale == "Lamps go out."


@pytest.mark.parametrize(("kind", "edit"), [("insertion", Edit.INSERT), ("repeal", Edit.DELETE)])
def test_a_single_wording_comes_or_goes_as_the_metadata_say(paper, kind, edit):
    (proposal,) = paper(amendment(kind, quote("q1", "Delete no lamp."))).proposals
    assert [(ask.edit, ask.wording) for ask in proposal.asks] == [(edit, "2. Delete no lamp.")]


def test_without_a_proponent_nobody_is_named(paper):
    (proposal,) = paper(amendment("insertion", quote("q1", "Lamps."), by="")).proposals
    assert [actor.id for actor in proposal.actors] == ["?"]


def test_the_changes_in_an_amendment_are_its_proponents(register):
    from tests.importing.akn_files import drafted

    words = "Lamps <del>are</del><ins>stay</ins> lit."
    draft = drafted(amendment("substitution", quote("q1", words)))
    revisions = [mark for p in draft.provisions for mark in p.marks.text]
    assert {(r.author, r.date) for r in revisions if hasattr(r, "author")} == {("France and Japan", "2031-02-01")}


def test_a_real_list_of_amendments_has_its_proponents(corpus, register):
    paper = read_paper(corpus / "akn" / "legaldocml-v2" / "AmendmentList_Bungeni_2010-10-28v1.xml", register)
    assert [p.address for p in paper.proposals] == ["Citation 1", "Paragraph 1", "Paragraph 2"]
    assert [p.asks[0].edit for p in paper.proposals] == [Edit.INSERT, Edit.REPLACE, Edit.DELETE]
    assert all(actor.id == "?" for p in paper.proposals for actor in p.actors)
