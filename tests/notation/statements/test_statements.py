"""Who says what in a comment or a footnote, in six languages; and what names nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.notation.statements.statements import read_remark, read_statements

if TYPE_CHECKING:
    from app.treaty.actors import Register


def said(text: str, register: Register) -> list[str]:
    """One line for each statement: who, what, why."""
    return [
        " ".join(
            part
            for part in (
                ",".join(a.id for a in s.actors),
                *(f"{i.edit.value}/{i.stance.value} {i.wording}{i.unit}{i.number}".strip() for i in s.instructions),
                f"({s.reason})" if s.reason else "",
            )
            if part
        )
        for s in read_statements(text, register)
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("EU: delete the second sentence", ["EU delete/delete sentence2"]),
        ("EU: delete the second sentence. Withdrawn on 3 May.", ["EU (Withdrawn on 3 May.)"]),
        ("Egypt and Iran: reserve on para 2", ["EGY,IRN note/reserve paragraph2"]),
        ("G77 – add “stone” before “gates”", ["G77 insert/propose stone"]),
        ("EU proposes to delete the words “by day”.", ["EU delete/delete by day"]),
        ("The delegation of Kenya reserved its position on this paragraph.", ["KEN note/reserve paragraph"]),
        ("Nigeria and Switzerland will propose other words.", ["NGA,CHE"]),
        ("Norway: delete para 3 because it repeats.", ["NOR delete/delete paragraph3 (because it repeats.)"]),
        ("Brazil (supported by Chile): delete “day”", ["BRA delete/delete day", "CHL delete/support day"]),
        ("Brazil (supported by Chile): reserve", ["BRA note/reserve", "CHL note/reserve"]),
        ("US: delete. Norway: retain.", ["USA delete/delete", "NOR retain/retain"]),
        ("AU/NZ: delete “day”; Japan supports", ["AUS,NZL delete/delete day", "JPN support/support"]),
        ("EU: delete “a. b”. It repeats.", ["EU delete/delete a. b (It repeats.)"]),
        ("EU: delete “a”, because of b. It repeats.", ["EU delete/delete a (because of b. It repeats.)"]),
        ("Japan: cannot accept the deletion of “day”.", ["JPN retain/retain day"]),
        ("Japan: cannot accept adding “day”.", ["JPN oppose/oppose day"]),
        ("Japan: cannot accept this", ["JPN oppose/oppose"]),
        ("Japan: opposes", ["JPN oppose/oppose"]),
        ("India: why?", ["IND question/propose"]),
        ("Kenya can live with this", ["KEN note/flexible"]),
        ("Kenya: withdraws", ["KEN note/withdraw"]),
        ("Norway: delete if Chile agrees", ["NOR"]),
        ("EU supports Egypt's proposal", ["EU"]),
        ("Norway: as this is bad", ["NOR"]),
        ("Brazil, Chile and others: delete", ["BRA,CHL,? delete/delete"]),
        ("埃及和瑞士提议删除“白天”", ["EGY,CHE delete/delete 白天"]),
        ("Chile: delete.\nEU: keep", ["CHL delete/delete", "EU retain/retain"]),
        ("UE : supprimer la deuxième phrase", ["EU delete/delete sentence2"]),
        ("La Suisse propose de supprimer « de jour »", ["CHE delete/delete de jour"]),
        ("Le Brésil s'oppose à la suppression de « jour »", ["BRA retain/retain jour"]),
        ("La délégation du Kenya a réservé sa position", ["KEN note/reserve"]),
        ("México propone añadir «de piedra» después de «puerta»", ["MEX insert/propose de piedra"]),
        ("Chile se reserva su posición", ["CHL note/reserve"]),
        ("ЕС: исключить второе предложение", ["EU delete/delete sentence2"]),
        ("Китай возражает против исключения слов «днем»", ["CHN retain/retain днем"]),
        ("Кения резервирует свою позицию", ["KEN note/reserve"]),
        ("欧盟：删除第二句", ["EU delete/delete sentence2"]),
        ("肯尼亚代表团保留立场", ["KEN note/reserve"]),
        ("巴西支持", ["BRA support/support"]),
        ("مصر وسويسرا: حذف الفقرة 2", ["EGY,CHE delete/delete paragraph2"]),
        ('تقترح مصر حذف عبارة "ليلا"', ["EGY delete/delete ليلا"]),
        ("تحفظت كينيا على الفقرة 2", ["KEN note/reserve paragraph2"]),
    ],
)
def test_who_says_what(text: str, lines: list[str], register: Register) -> None:
    assert said(text, register) == lines


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Several delegations asked to delete it.",
        "Jordan: please delete this",
        "Note: delete",
        "delete the second sentence",
        "Harbour Town, Norway: delete",
        "Norway and the Society of Keepers: delete",
        "Norway (supported by the keepers of gates): delete",
        "Norway:",
        "See the report: Norway was there.",
        "يقترح بعض الوفود حذف الفقرة 2",
        "We agree with the Chair. EU: delete",
    ],
)
def test_without_known_names_at_its_head_nobody_is_named(text: str, register: Register) -> None:
    assert said(text, register) == []


def test_who_speaks_for_a_group_is_no_proponent(register: Register) -> None:
    (one,) = read_statements("Nepal on behalf of the LDCs: delete", register)
    assert [a.id for a in one.actors] == ["LDCS"] or [a.id for a in one.actors] == ["LDC"]
    assert [a.id for a in one.speakers] == ["NPL"]


def test_a_hostile_comment_is_read_in_no_time(register: Register) -> None:
    for text in ("EU: " + "a; " * 2000, "EU propose " * 500, "–" * 4000, ("EU" + ": ") * 1000, "يقترح " * 700):
        read_statements(text, register)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("supports paragraph 1", [("support", "support", "1")]),
        ("cannot accept paragraph 3", [("oppose", "oppose", "3")]),
        ("reserves its position on paragraph 2", [("note", "reserve", "2")]),
        ("supports paragraph 1 if a bell is added", []),
        ("The keeper supports the gate.", []),
    ],
)
def test_a_remark_is_read_without_a_name(words: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(told.edit, told.stance, told.number) for told in read_remark(words)] == expected
