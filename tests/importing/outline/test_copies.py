"""What copies a block or a provision with something else keeps all the rest, whatever fields it has."""

from __future__ import annotations

from dataclasses import fields, replace

from app.importing.source.blocks import Block
from app.treaty.draft import Kind, Provision
from app.treaty.marks import Marks, PlainMark, Revision, RevisionKind, RevisionUnit

MARK = PlainMark(0, 1, "note")
NUMBERED = Revision(0, 0, RevisionKind.INSERTED, unit=RevisionUnit.NUMBER)
BLOCK = Block(
    "Ships moor.", "line 3", "2.", "1.", (MARK,), (NUMBERED,), "list:1", (1, 2, 3), NUMBERED, True, "7", True
)  # fmt: skip
PROVISION = Provision(
    "a/1", "a", Kind.PARAGRAPH, "1.", "Nets", "Ships moor.", "Article 1(1)", Marks((MARK,)), "line 3", True
)


def test_each_field_of_the_examples_is_another_than_its_default():
    for value in (BLOCK, PROVISION):
        assert all(getattr(value, one.name) != one.default for one in fields(value))


def test_a_block_with_another_text_is_the_same_in_all_else():
    for continued in (True, False):
        copied = BLOCK.with_text("Nets.", (), continued=continued)
        assert copied == replace(BLOCK, text="Nets.", marks=(), continued=continued)


def test_a_provision_elsewhere_is_the_same_in_all_else():
    marks = Marks(heading=(MARK,))
    assert PROVISION.with_place("b/1", "b") == replace(PROVISION, id="b/1", parent="b")
    assert PROVISION.with_address("Article 2") == replace(PROVISION, address="Article 2")
    assert PROVISION.with_marks(marks) == replace(PROVISION, marks=marks)
