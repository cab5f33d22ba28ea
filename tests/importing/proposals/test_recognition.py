"""A paper of proposals is known by the names that head its passages; a draft is none, whatever lists it has."""

from __future__ import annotations

import pytest

from app.importing.proposals.recognition import heads_in, heads_of_paper
from app.job import Refused

DRAFT = "Convention on Kites\n\nArticle 1\n\nEach Party shall fly a kite.\n\nArticle 2\n\nStrings are of hemp.\n"


def lines(text):
    return text.split("\n")


@pytest.mark.parametrize(
    "text",
    [
        "Compilation of textual proposals\n\nARTICLE 1\nKenya\n1. Each Party shall fly two kites.\n",
        "Propuestas de texto\n\nARTÍCULO 1\nKenya\nSuprímase el párrafo 2.\n",
        "案文提案汇编\n\n第一条\n肯尼亚\n删除第三款。\n",
        "Kites\n\nKenya: delete paragraph 1.\nNorway: retain it.\nJapan: replace “a” by “two”.\nPeru: add one.\n",
        "Kites\n\nKenya\nDelete paragraph 1.\n[Norway]\nRetain paragraph 1.\nJapan (supported by Peru)\nAdd a kite.\n"
        "Chile\nDelete all kites.\n",
    ],
)
def test_names_over_passages_make_a_paper(text, resources):
    assert heads_in(lines(text), resources.register)


@pytest.mark.parametrize(
    "text",
    [
        DRAFT,
        DRAFT + "\nAnnex\n\nParties\n\nKenya\n\nNorway\n\nJapan\n\nPeru\n\nChile\n",
        DRAFT + "\nNorway\n\nhas its own strings.\n",
        "Draft text submitted by the Chair\n\n" + DRAFT,
        "Compilation of proposals\n\n" + DRAFT,
    ],
)
def test_lists_of_parties_and_lone_names_make_none(text, resources):
    assert heads_in(lines(text), resources.register) == ()


def test_a_table_of_proposals_is_a_paper(tmp_path, resources):
    (tmp_path / "a.csv").write_text("Article,Delegation,Proposal\n1,Kenya,Delete\n", "utf-8")
    assert heads_of_paper(tmp_path / "a.csv", resources.register)
    (tmp_path / "a.md").write_text("| Article | Delegation | Proposal |\n|---|---|---|\n| 1 | Kenya | Delete it |\n")
    assert heads_of_paper(tmp_path / "a.md", resources.register)


def test_what_is_no_text_is_refused(tmp_path, resources):
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0 JFIF")
    (tmp_path / "b.txt").write_bytes(b"")
    for name in ("a.jpg", "b.txt"):
        with pytest.raises(Refused):
            heads_of_paper(tmp_path / name, resources.register)


def test_real_drafts_are_none_and_real_compilations_are(corpus, resources):
    found = {
        path.name: bool(heads_of_paper(path, resources.register))
        for folder in ("bbnj", "bbnj-later", "plastics", "un-charter", "paris")
        for path in sorted((corpus / folder).iterdir())
        if path.suffix in (".txt", ".pdf", ".md") and path.name != "README.md"
    }
    papers = {name for name, paper in found.items() if paper}
    assert papers == {name for name in found if "textual-proposals" in name}
