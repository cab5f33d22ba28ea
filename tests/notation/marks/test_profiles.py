"""Profiles: read from their files, refused when wrong, guessed from legend, marks and formatting with reasons."""

import pytest

from app.message import Message
from app.notation.marks.marks import read_marks
from app.notation.marks.profiles import guess_profile
from app.services.resources import Resources
from app.treaty.actors import Register
from app.treaty.marks import AttributionTag
from app.treaty.profile import profile_from

IDS = {"plain", "rio", "trade", "who", "capitals", "itu", "unfccc", "deletion", "options", "manual", "none"}


def test_all_profiles_are_shipped_and_say_what_they_mean(resources: Resources):
    assert set(resources.profiles) == IDS
    assert resources.profiles["trade"].two_letter_codes
    assert resources.profiles["none"].brackets == "none"
    assert all(profile.about and profile.source for profile in resources.profiles.values())


@pytest.mark.parametrize(
    "data", [{}, {"id": "x"}, {"id": "x", "title": "X", "colour": "red"}, {"id": "x", "title": "X", "trade_style": 1}]
)
def test_a_profile_must_be_whole(data: dict[str, object]):
    with pytest.raises(ValueError, match="profile"):
        profile_from(data)


@pytest.mark.parametrize(
    ("legend", "expected", "quoted"),
    [
        ("Text in bold and underlined shows additions proposed by delegations.", "who", "bold"),
        ("Les ajouts sont en caractères gras et soulignés.", "who", "gras"),
        ("El texto añadido figura en negrita y subrayado.", "who", "negrita"),
        ("Добавленный текст выделен полужирным шрифтом.", "who", "полужирным"),
        ("新增案文以黑体和下划线显示。", "who", "黑体"),
        ("تظهر النصوص المضافة بالخط العريض.", "who", "بالخط العريض"),
        ("Strikethrough shows text to be deleted.", "who", "Strikethrough"),
        ("Les suppressions figurent en texte barré.", "who", "barré"),
        ("El texto suprimido aparece tachado.", "who", "tachado"),
        ("Исключенный текст зачеркнут.", "who", "зачеркнут"),
        ("删除线表示删除的案文。", "who", "删除线"),
        ("النص المشطوب محذوف.", "who", "المشطوب"),
        ("Text highlighted in yellow was agreed in the working group.", "who", "highlighted in yellow"),
        ("Words in capital letters are proposed additions.", "capitals", "capital letters"),
        ("Les lettres majuscules indiquent les ajouts.", "capitals", "majuscules"),
        ("Las adiciones figuran en mayúsculas.", "capitals", "mayúsculas"),
        ("Добавления набраны прописными буквами.", "capitals", "прописными буквами"),
        ("大写字母表示新增案文。", "capitals", "大写字母"),
        ("Square brackets are placed around text proposed for deletion.", "deletion", "brackets"),
        ("Les crochets indiquent les mots dont la suppression est proposée.", "deletion", "crochets"),
        ("Los corchetes indican texto que se propone suprimir.", "deletion", "corchetes"),
        ("Текст в квадратных скобках предлагается исключить.", "deletion", "скобках"),
        ("方括号表示建议删除的案文。", "deletion", "方括号"),
        ("تشير الأقواس المعقوفة إلى نص يقترح حذفه.", "deletion", "الأقواس"),
        ("Square brackets hold options for the negotiators.", "options", "brackets"),
        ("Les crochets renferment des variantes.", "options", "crochets"),
        ("Los corchetes contienen opciones.", "options", "corchetes"),
        ("В скобках приводятся варианты.", "options", "скобках"),
        ("方括号内为备选案文。", "options", "方括号"),
        ("تتضمن الأقواس المعقوفة خيارات.", "options", "الأقواس"),
        ("Options in brackets reflect the views of Parties.", "unfccc", "Options in brackets"),
        ("Text in square brackets has not been agreed.", "plain", "brackets"),
        ("Le texte entre crochets n’a pas encore été approuvé.", "plain", "crochets"),
        ("El texto entre corchetes no se ha acordado.", "plain", "corchetes"),
        ("Текст в квадратных скобках не согласован.", "plain", "скобках"),
        ("方括号内的案文尚未商定。", "plain", "方括号"),
        ("النص الوارد بين أقواس لم يتم الاتفاق عليه.", "plain", "أقواس"),
    ],
)
def test_a_legend_is_read_in_six_languages_and_quoted(legend: str, expected: str, quoted: str, register: Register):
    profile, reasons = guess_profile(["Draft convention on lamps", legend, "The [draft] text."], register)
    assert profile == expected
    assert quoted in str(reasons[0])


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("gates of lanternkeepers [close by nightfall] [open at daybreaking] at dusk",
         "“close by nightfall] [open at daybreaking”"),
        ("the gates of all lanternkeepers in towns] [remain shut until daybreaking comes",
         "“lanternkeepers in towns] [remain shut until daybreaking”"),
        ("所有" * 30 + "门] [窗" + "关闭" * 30, None),
        ("x" * 60 + "] [" + "y" * 60, None),
    ],
)  # fmt: skip
def test_a_reason_quotes_whole_words(text: str, whole: str | None, register: Register):
    (reason,) = guess_profile([f"Option {n}: {text}" for n in range(1, 6)], register)[1]
    if whole is not None:
        assert whole in str(reason)
    else:  # of a script without spaces, and of what is longer than words are, a part is quoted
        assert str(reason).endswith("”).")
        assert len(str(reason)) < 200


@pytest.mark.parametrize(
    ("tail", "ends"),
    [
        ("that the keepers who are named in the list hang up before daybreaking comes to towns", "daybreaking…”"),
        ("x" * 100, "x…”"),
        ("the keepers of all lamps who were named in the list hang up at night" + " , ; ," * 4, "night , …”"),
    ],
)
def test_a_long_quotation_ends_with_a_word(tail: str, ends: str, register: Register):
    (reason,) = guess_profile([f"[DELETE {tail}]"] * 2, register)[1]
    assert f"{ends})." in str(reason)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["ADD 12A", "MOD 34", "SUP 56", "NOC 78"], "itu"),
        (["[US/AU propose: one]", "[CL oppose: two]"], "trade"),
        ([f"words {n} [text – EU, US]" for n in range(6)], "rio"),
        ([f"paroles {n} [texte – Suisse, Norvège]" for n in range(6)], "rio"),
        ([f"words {n} [I-D.lamps-and-wicks]" for n in range(6)], "plain"),
        ([f"words {n} [text – Part Two]" for n in range(6)], "plain"),
        (["[DELETE: lamps AS THEY ARE OLD]", "[DELETE: wicks]"], "capitals"),
        ([f"Option {n}: gates [close] [open] at dusk" for n in range(1, 6)], "unfccc"),
        ([f"Вариант {n}: ворота [закрыты] [открыты]" for n in range(1, 6)], "unfccc"),
        (["The [draft] text."], "plain"),
        (["The [draft] text.", "Another [one]."], "plain"),
        (["Nothing here."], "plain"),
    ],
)
def test_a_profile_is_guessed_from_marks_with_a_reason(texts: list[str], expected: str, register: Register):
    profile, reasons = guess_profile(texts, register)
    assert profile == expected
    assert reasons
    assert all(str(reason).endswith((".", ")")) for reason in reasons)


def test_hand_made_strikes_beside_bold_and_underlined_words_speak_for_their_profile(register: Register):
    assert guess_profile(["Lamps."], register, struck=2, added=2)[0] == "who"
    assert "3 passages are struck" in str(guess_profile(["Lamps."], register, struck=3, added=5)[1][0])
    assert guess_profile(["Lamps."], register, struck=0, added=9)[0] == "plain"
    assert guess_profile(["Lamps."], register, struck=9, added=1)[0] == "plain"


@pytest.mark.parametrize(
    "provision",
    [
        "Contributions to the Green Climate Fund are agreed by the Conference.",
        "Delegations consult their capitals on new text.",
        "Parties take bold new measures.",
        "The Secretariat keeps a green list, as agreed.",
    ],
)
def test_a_provision_is_no_legend(provision: str, register: Register):
    assert guess_profile([provision], register)[0] == "plain"
    assert guess_profile([provision], register)[1] == (Message("No bracket was seen."),)


def test_what_becomes_of_the_brackets_of_one_paragraph_is_no_legend(resources) -> None:
    said = "Co-Keepers held that the bracketed text in paragraphs 8 and 9 of the draft would be removed."
    assert guess_profile(["Lamps [are] lit.", said], resources.register)[0] == "plain"


def test_what_speaks_of_brackets_far_behind_the_front_is_no_legend(register: Register):
    texts = ["Lamps are lit."] * 200 + ["Square brackets are placed around text proposed for deletion."]
    assert guess_profile(texts, register)[0] == "plain"


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("The gate is [always – EU] open.", ["delete"]),
        ("The gate is [EU: always] open.", ["delete"]),
        ("The gate is [always – EU; Norway retain] open.", ["delete", "retain"]),
        ("The gate is [wide – EU / high – Norway].", ["delete", "delete"]),
    ],
)
def test_where_a_bracket_asks_for_deletion_who_stands_in_it_wants_the_words_out(resources, text, stances) -> None:
    def read(profile: str) -> list[str]:
        marks = read_marks(text, resources.profiles[profile], resources.register, "en")
        return [said.stance.value for mark in marks if isinstance(mark, AttributionTag) for said in mark.stances]

    assert read("deletion") == stances
    assert read("plain") == ["propose" if stance == "delete" else stance for stance in stances]


def test_a_legend_is_found_among_lines_that_have_none(register: Register):
    lines = ["Ships moor.", "Nets are dried at the quay.", "Les crochets signalent un texte non convenu."]
    assert guess_profile(lines, register) == guess_profile(lines[2:], register)
    assert guess_profile(lines[:2], register)[0] == "plain"
