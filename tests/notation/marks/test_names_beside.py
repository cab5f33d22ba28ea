"""Names beside disputed words: in brackets or in a sentence behind them, in a note at their sign, in an option's label.
And names that stand there for another reason, which sign nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from app.treaty.marks import AttributionTag

if TYPE_CHECKING:
    from app.treaty.draft import Draft


def tags(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith("tag")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("shall burn [at night (Kenya, Chad)]", "tag (Kenya, Chad) <propose KEN,TCD> inside «at night»"),
        ("shall burn [at night] (Kenya).", "tag (Kenya) <propose KEN> previous bracket «[at night]»"),
        ("shall burn [at night] [Kenya, Chad].", "tag [Kenya, Chad] <propose KEN,TCD> previous bracket «[at night]»"),
        ("shall burn [at night] – Kenya, Chad", "tag – Kenya, Chad <propose KEN,TCD> previous bracket «[at night]»"),
        (
            "shall burn [at night] (Kenya; Peru delete)",
            "tag (Kenya; Peru delete) <propose KEN; delete PER> previous bracket «[at night]»",
        ),
        (
            "shall burn [at night - proposed by Kenya, opposed by Peru].",
            "tag - proposed by Kenya, opposed by Peru <propose KEN; oppose PER> inside «at night»",
        ),
        ("lit [by each Party – Kenya].", "tag – Kenya <propose KEN> inside «by each Party»"),
        ("lit [along the road – Kenya].", "tag – Kenya <propose KEN> inside «along the road»"),
        (
            "lit [on the road Mombasa – Kenya, Chad].",
            "tag – Kenya, Chad <propose KEN,TCD> inside «on the road Mombasa»",
        ),
        ("应当燃灯[整夜（肯尼亚、乍得）]", "tag （肯尼亚、乍得） <propose KEN,TCD> inside «整夜»"),
        ("تضاء [ليلا (كينيا)]", "tag (كينيا) <propose KEN> inside «ليلا»"),
    ],
)
def test_names_in_brackets_sign_the_words(text: str, expected: str, marks_of: Callable[..., list[str]]) -> None:
    assert tags(marks_of(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "held [by the coastal States (Kenya, Chad)]",
        "held [in Nairobi (Kenya)]",
        "held [by the States of the basin] (Chad, Niger)",
        "held [in the port (Kenya)]",
        "held [by Parties such as (Kenya, Chad)]",
        "[the Commission] [Kenya and Chad] shall pay",
        "[the host] [Kenya]",
        "[Guinea]",
        "shall burn [at night (see Kenya)]",
        "shall burn [at night (WHO)]",
        "shall burn [at night (UNEP, WHO)]",
        "shall burn [at night] (Kenya and others)",
        "shall burn [(Kenya)]",
        "shall burn at night (Kenya, Chad).",
        "在[内罗毕（肯尼亚）]举行",
        "设于[沿岸国（肯尼亚、乍得）]",
        "يعقد [في نيروبي (كينيا)]",
        "[les États riverains (Tchad, Niger)]",
        "[los Estados ribereños (Chad, Níger)]",
        "[прибрежные государства (Кения, Чад)]",
        "paid [in fifty dollars (US)]",
        "built [after the model lamp (EU)]",
        "sold [under protected appellations (Kenya, Chad)]",
        "held [under the Lamp Act 2019 (Kenya)]",
        "held [of the Mombasa lamps (Kenya)]",
        "burnt [except where dimmed (Kenya, Chad)]",
        "burnt [unless already ratified (Kenya)]",
        "burnt [under federal law (Kenya)]",
        "réglé [selon les lois en vigueur (Tchad, Niger)]",
        "hecho [según las leyes vigentes (Chad, Níger)]",
        "сделано [по законам времени (Кения, Чад)]",
        "依照[各项法律（肯尼亚、乍得）]",
        "يتم [وفقا للمعايير القائمة (كينيا، تشاد)]",
        "[along the road Mombasa – Chad]",
        "[through the pipeline Kenya – Chad]",
    ],
)
def test_names_that_explain_a_word_or_are_one_sign_nothing(text: str, marks_of: Callable[..., list[str]]) -> None:
    assert tags(marks_of(text)) == []


def test_where_brackets_ask_for_deletion_who_signs_one_wants_the_words_gone(marks_of: Callable[..., list[str]]) -> None:
    assert tags(marks_of("shall burn [at night] (Kenya)", "deletion")) == [
        "tag (Kenya) <delete KEN> previous bracket «[at night]»"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lamps burn. Kenya/Chad: replace “burn” with “glow”.",
            [
                "tag Kenya/Chad: replace “burn” with “glow”. <propose KEN,TCD> unit «Lamps burn.» because replace "
                "“burn” with “glow”."
            ],
        ),
        (
            "Lamps burn. Kenya: retain. Peru: delete.",
            ["tag Kenya: retain. <retain KEN> unit «Lamps burn.»", "tag Peru: delete. <delete PER> unit «Lamps burn.»"],
        ),
        ("Lamps [burn]. Peru: delete.", ["tag Peru: delete. <delete PER> unit «Lamps [burn].»"]),
        ("Lamps burn [by night. Peru: delete.]", []),
        ("Lamps [burn. Peru: add “at night”].", []),
        ("Lamps burn. Note: delete.", []),
        ("Lamps burn in: Kenya, Chad.", []),
        ("Lamps burn. The Parties agree: retain.", []),
    ],
)
def test_a_sentence_behind_the_text_that_asks_is_a_tag(
    text: str, expected: list[str], marks_of: Callable[..., list[str]]
) -> None:
    assert sorted(tags(marks_of(text))) == sorted(expected)


def spoken(draft: Draft) -> list[str]:
    """The tags of a draft that speak of other words than their own: who, and of what."""
    by_id = draft.by_id()
    return [
        f"{','.join(a.id for s in mark.stances for a in s.actors)} {by_id[mark.unit].text[slice(*mark.unit_scope)]}"
        for provision in draft.provisions
        for mark in provision.marks.text
        if isinstance(mark, AttributionTag) and mark.unit
    ]


HEAD = "Convention on Lamps\n\nArticle 1\n\n1. Lamps burn at dusk.\n2. {}\n3. Wicks are cut.\n{}\n"


@pytest.mark.parametrize(
    ("text", "note", "expected"),
    [
        ("Oil [of fish]¹ is used.", "¹ Proposed by Kenya.", ["KEN [of fish]¹"]),
        ("Oil [of fish]¹ is used.", "¹ Kenya and Chad proposed these words.", ["KEN,TCD [of fish]¹"]),
        ("Oil [of fish]¹ is used.", "¹ Kenya, Chad.", ["KEN,TCD [of fish]¹"]),
        ("Oil is used.²", "² Text proposed by Kenya; opposed by Peru.", ["KEN,PER Oil is used.²"]),
        ("Oil [of fish]¹ is used.", "¹ Le Kenya et le Tchad ont proposé ces mots.", ["KEN,TCD [of fish]¹"]),
        ("Oil [of fish]¹ is used.", "¹ Estas palabras fueron propuestas por Kenya.", ["KEN [of fish]¹"]),
        ("Oil [of fish]¹ is used.", "¹ Кения и Чад предложили эти слова.", ["KEN,TCD [of fish]¹"]),
        ("Oil [of fish]¹ is used.", "¹ 肯尼亚和乍得提议增加这些文字。", ["KEN,TCD [of fish]¹"]),
        ("Oil [of fish]¹ is used.", "¹ اقترحت كينيا وتشاد هذه العبارة.", ["KEN,TCD [of fish]¹"]),
        ("Oil¹ of fish is used.", "¹ Proposed by Kenya.", []),
        ("Oil [of fish]² is used.", "¹ Proposed by Kenya.", []),
        ("Oil [of fish]¹ is used.", "¹ See the statement of Kenya.", []),
        ("Oil [of fish]¹ is used.", "¹ As in the law of Kenya.", []),
        ("Oil [of fish]¹ is used.", "¹ Kenya has withdrawn.", []),
        ("Oil [of fish]¹ is used.", "¹ Including Kenya and Chad.", []),
        ("Oil [of fish]¹ is used.", "¹ UNEP, 2019.", []),
    ],
)
def test_a_note_says_who_asked_for_the_words_at_its_sign(
    text: str, note: str, expected: list[str], draft_of: Callable[..., Draft]
) -> None:
    assert spoken(draft_of(HEAD.format(text, note))) == expected


OPTIONS = "Convention on Lamps\n\nArticle 1\n\n{}\n\nLamps burn at dusk.\n\nOption 2:\n\nWicks are cut.\n"


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Option 1 (Kenya, Chad):", "KEN,TCD"),
        ("Option 1 [Kenya]:", "KEN"),
        ("Option 1 – Kenya:", "KEN"),
        ("Option 1 (proposed by Kenya; Peru opposes):", "KEN,PER"),
        ("Option 1 (see Kenya):", ""),
        ("Option 1 (as in Kenya and Chad):", ""),
        ("Option 1 – the Kenya model:", ""),
        ("Option 1 (WHO):", ""),
        ("Option 1:", ""),
    ],
)
def test_names_in_the_label_of_an_option_say_whose_it_is(
    label: str, expected: str, draft_of: Callable[..., Draft]
) -> None:
    found = draft_of(OPTIONS.format(label))
    option = next(p for p in found.provisions if p.address.endswith("Option 1"))
    said = [m for m in option.marks.text if isinstance(m, AttributionTag)]
    assert ",".join(a.id for mark in said for stance in mark.stances for a in stance.actors) == expected
