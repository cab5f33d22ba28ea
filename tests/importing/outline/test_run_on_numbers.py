"""Texts that lost the ends of their lines: paragraphs, items and divisions in the middle of a block. All invented."""

from __future__ import annotations

import pytest

from app.importing.outline.run_on_numbers import cut_at_numbers
from app.importing.source.blocks import Block
from app.treaty.marks import Format, Revision, RevisionKind


def cut(*texts: str) -> list[str]:
    """The words of the blocks that texts become."""
    return [block.text for block in cut_at_numbers([Block(text, f"line {at}") for at, text in enumerate(texts)])[0]]


@pytest.mark.parametrize(
    ("texts", "paragraphs"),
    [
        (
            ("Article 4 Duties of keepers 1. Each keeper lights the lamp. 2. The keeper also:", "(a) trims it;"),
            ("Article 4 Duties of keepers", "1. Each keeper lights the lamp.", "2. The keeper also:", "(a) trims it;"),
        ),
        (
            ("Article 4", "1. Lamps burn.", "(a) oil;", "(b) gas. 2. Each port pays. 3.", "(a) The toll is due;"),
            ("Article 4", "1. Lamps burn.", "(a) oil;", "(b) gas.", "2. Each port pays.", "3.", "(a) The toll is due;"),
        ),
        (
            ("第五條", "1.各港口點燈。 2.看守人記錄燈數。3.費用由港口支付。"),
            ("第五條", "1.各港口點燈。", "2.看守人記錄燈數。", "3.費用由港口支付。"),
        ),
        (("(a) nets; (b) lamps; and", "(c) oil."), ("(a) nets;", "(b) lamps; and", "(c) oil.")),
        (("5. (a) Nets are dried; (b) Lamps are lit.",), ("5. (a) Nets are dried;", "(b) Lamps are lit.")),
        (
            ("iii) les filets ; iv) Les lampes ; et v) Les cordes.",),
            ("iii) les filets ;", "iv) Les lampes ; et", "v) Les cordes."),
        ),
        (
            ("Article 9", "2. Tolls are paid. SECTION 4. LAMPS AND OIL The keeper lights it.", "3. Oil burns."),
            ("Article 9", "2. Tolls are paid.", "SECTION 4. LAMPS AND OIL", "The keeper lights it.", "3. Oil burns."),
        ),
        (
            ("Article 9 Texts are kept. DONE AT KEL, this day. Annex SECTION 1. COSTS OF PORTS",),
            ("Article 9 Texts are kept.", "DONE AT KEL, this day.", "Annex", "SECTION 1. COSTS OF PORTS"),
        ),
    ],
)  # fmt: skip
def test_what_counts_on_in_the_middle_of_a_block_begins_one(
    texts: tuple[str, ...], paragraphs: tuple[str, ...]
) -> None:
    assert cut(*texts) == list(paragraphs)


@pytest.mark.parametrize(
    "texts",
    [
        ("Article 4", "1. Lamps burn as said in No. 2. Each port pays.", "3. Oil burns."),
        ("Article 4", "1. Lamps burn. 2. Each port pays.", "2. Nets are dried."),
        ("Article 4", "1. Lamps burn. 3. Each port pays."),
        ("Article 4", "Lamps burn. 1. Each port pays."),
        ("Article 4 Lamps burn. 1. Each port pays.",),
        ("Article 4", "1. Lamps burn for 2. hours at night."),
        ("Article 4", "1. Lamps burn. 2."),
        ("(c) the matters of article 7, paragraph 2 (c); (d); (e); article 9;",),
        ("The list has (a) nets; (b) lamps.",),
        ("(a) nets; (c) lamps.",),
        ("1. Ports keep lists. PARTIES pay. Part IV applies.",),
    ],
)
def test_other_numbers_cut_nothing(texts: tuple[str, ...]) -> None:
    assert cut(*texts) == list(texts)


def test_marks_go_with_their_words_and_tracked_changes_keep_a_block_whole() -> None:
    bold = Block("1. Lamps burn. 2. Ports pay.", "line 1", marks=(Format(3, 8, "bold"), Format(18, 23, "bold")))
    blocks, report = cut_at_numbers([Block("Article 4", "line 0"), bold])
    assert [[block.text[m.start : m.end] for m in block.marks] for block in blocks] == [[], ["Lamps"], ["Ports"]]
    assert [(str(line.message), line.where) for line in report] == [
        ("Paragraphs that begin in the middle of a line, by numbers that count on: 1.", "line 1")
    ]
    tracked = Block("1. Lamps burn. 2. Ports pay.", "line 1", marks=(Revision(3, 8, RevisionKind.INSERTED),))
    assert cut_at_numbers([tracked]) == ((tracked,), ())
