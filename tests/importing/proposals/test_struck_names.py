"""Words struck out in a paper are not proposed by the delegation under whose name they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.importing.proposals.paper import read_paper
from app.job import Refused
from app.treaty.actors import Actor, ActorType, Register, register_of
from tests.importing.word_files import para, run, word_file
from tests.reports import told_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.treaty.proposals import ProposalPaper


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(tuple(Actor(f"X{n[:2].upper()}", ActorType.STATE, n) for n in ("Norhaven", "Kestria")))


def read(path: Path, text: str, register: Register) -> ProposalPaper:
    path.write_text(text, "utf-8")
    return read_paper(path, register)


def asks(paper: ProposalPaper) -> list[tuple[str, str]]:
    return [(block.actors[0].id, ask.wording) for block in paper.proposals for ask in block.asks]


def test_words_struck_in_markdown_are_not_proposed(tmp_path: Path, register: Register) -> None:
    paper = read(
        tmp_path / "paper.md",
        "ARTICLE 2\n\nNorhaven\n\n1. A bell hangs at each gate~~, and rings at noon~~.\n",
        register,
    )
    assert asks(paper) == [("XNO", "A bell hangs at each gate.")]
    assert "~~, and rings at noon~~" in paper.proposals[0].text
    assert any("rings at noon" in told for _, told, _ in told_of(paper.report))


def test_a_name_struck_above_words_that_are_not_leaves_them_nobodys(tmp_path: Path, register: Register) -> None:
    text = "ARTICLE 2\n\nKestria\n\n1. A lamp.\n\n~~Norhaven~~\n\n1. A bell hangs at each gate.\n"
    paper = read(tmp_path / "paper.md", text, register)
    assert asks(paper) == [("XKE", "A lamp."), ("?", "A bell hangs at each gate.")]


def test_a_block_struck_whole_proposes_nothing(tmp_path: Path, register: Register) -> None:
    text = "ARTICLE 2\n\nKestria\n\n1. A lamp.\n\n~~Norhaven~~\n\n~~1. A bell hangs at each gate.~~\n"
    paper = read(tmp_path / "paper.md", text, register)
    assert asks(paper) == [("XKE", "A lamp.")]


def test_words_struck_in_word_are_not_proposed(tmp_path: Path, register: Register) -> None:
    words = run("1. A bell hangs at each ") + run("tall", "<w:strike/>") + run(" gate") + run(" at noon", "<w:strike/>")
    body = para(run("ARTICLE 2")) + para(run("Norhaven")) + para(words + run("."))
    path = tmp_path / "paper.docx"
    path.write_bytes(word_file(body))
    paper = read_paper(path, register)
    assert asks(paper) == [("XNO", "A bell hangs at each gate.")]
    assert "~~tall~~" in paper.proposals[0].text


def test_a_last_word_struck_in_word_is_not_proposed(tmp_path: Path, register: Register) -> None:
    words = run("1. A bell hangs at each gate") + run(" of stone", "<w:strike/>")
    path = tmp_path / "paper.docx"
    path.write_bytes(word_file(para(run("ARTICLE 2")) + para(run("Norhaven")) + para(words)))
    assert asks(read_paper(path, register)) == [("XNO", "A bell hangs at each gate")]


@pytest.mark.parametrize("body", ["", para(""), para(run("   "))])
def test_a_word_file_without_a_word_is_refused_as_a_paper(tmp_path: Path, register: Register, body: str) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(word_file(body))
    with pytest.raises(Refused):
        read_paper(path, register)
