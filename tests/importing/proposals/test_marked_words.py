"""A paper that says that bold or underlined words are new asks for these and for no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.importing.proposals.paper import read_paper
from app.treaty.actors import Actor, ActorType, Register, register_of
from app.treaty.proposals import Edit
from tests.importing.word_files import para, run, word_file
from tests.reports import told_of

if TYPE_CHECKING:
    from pathlib import Path

LEGENDS = (
    "Words that are proposed as additions are in bold; the rest is the existing text.",
    "New text is underlined.",
    "Les ajouts sont en gras.",
    "Los textos añadidos figuran en negrita.",
    "Добавленные слова выделены жирным шрифтом.",
    "新增案文用黑体标示。",
    "تظهر الإضافات بالخط العريض.",
)
PAPER = "{legend}\n\nARTICLE 2\n\nNorhaven\n\n{words}\n"


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(tuple(Actor(f"X{n[:2].upper()}", ActorType.STATE, n) for n in ("Norhaven", "Kestria")))


def asked(path: Path, register: Register) -> list[tuple[str, Edit, str, str]]:
    paper = read_paper(path, register)
    return [(block.actors[0].id, ask.edit, ask.wording, ask.anchor) for block in paper.proposals for ask in block.asks]


@pytest.mark.parametrize("legend", LEGENDS)
@pytest.mark.parametrize("sign", ["**", "__"])
def test_only_marked_words_are_asked_for(tmp_path: Path, register: Register, legend: str, sign: str) -> None:
    file = tmp_path / "paper.md"
    words = f"2. A bell hangs at each gate {sign}and on each quay{sign}."
    file.write_text(PAPER.format(legend=legend, words=words), "utf-8")
    (ask,) = asked(file, register)
    assert ask == (
        "XNO", Edit.INSERT, "A bell hangs at each gate and on each quay.", "A bell hangs at each gate."
    )  # fmt: skip


def test_a_passage_without_marked_words_asks_for_nothing_beside_one_that_has_some(
    tmp_path: Path, register: Register
) -> None:
    file = tmp_path / "paper.md"
    words = "2. A bell hangs **at dusk**.\n\n3. A lamp burns.\n\n4. **A horn shall sound.**\n\n5. Delete “**at**”."
    file.write_text(PAPER.format(legend=LEGENDS[0], words=words), "utf-8")
    assert [(edit, wording, anchor) for _, edit, wording, anchor in asked(file, register)] == [
        (Edit.INSERT, "A bell hangs at dusk.", "A bell hangs."),
        (Edit.NOTE, "", ""),
        (Edit.RESTATE, "A horn shall sound.", ""),
        (Edit.DELETE, "at", ""),
    ]
    assert any("passages without such words" in told for _, told, _ in told_of(read_paper(file, register).report))


def test_without_a_legend_or_without_marks_a_text_is_asked_for_whole(tmp_path: Path, register: Register) -> None:
    file = tmp_path / "paper.md"
    file.write_text(PAPER.format(legend="For discussion.", words="2. A bell hangs **at dusk**."), "utf-8")
    assert [edit for _, edit, _, _ in asked(file, register)] == [Edit.RESTATE]
    file.write_text(PAPER.format(legend=LEGENDS[0], words="2. A bell hangs at dusk."), "utf-8")
    assert [edit for _, edit, _, _ in asked(file, register)] == [Edit.RESTATE]


def test_words_struck_beside_marked_ones_leave_the_text_whole(tmp_path: Path, register: Register) -> None:
    file = tmp_path / "paper.md"
    file.write_text(PAPER.format(legend=LEGENDS[0], words="2. A bell hangs ~~at noon~~ **at dusk**."), "utf-8")
    assert asked(file, register) == [("XNO", Edit.RESTATE, "A bell hangs at dusk.", "")]


@pytest.mark.parametrize("look", ["<w:b/>", '<w:u w:val="single"/>'])
def test_marked_words_of_a_word_file(tmp_path: Path, register: Register, look: str) -> None:
    file = tmp_path / "paper.docx"
    lines = (
        run(LEGENDS[0]),
        run("ARTICLE 2", look),
        run("Norhaven", look),
        run("2. ", look) + run("A bell hangs ") + run("at dusk", look) + run(" and ") + run("at dawn", look) + run("."),
        run("Every", look) + run(" lamp burns."),
        run("3. A horn shall sound.", look),
        run("Kestria", look),
        run("4. A gate opens.", look),
    )
    file.write_bytes(word_file("".join(map(para, lines))))
    assert asked(file, register) == [
        ("XNO", Edit.INSERT, "A bell hangs at dusk and at dawn.", "A bell hangs and."),
        ("XNO", Edit.NOTE, "", ""),
        ("XNO", Edit.RESTATE, "A horn shall sound.", ""),
        ("XKE", Edit.RESTATE, "A gate opens.", ""),
    ]
