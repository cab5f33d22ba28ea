"""What stands before a text: a note is a preface, a report in which a text is quoted is none."""

import pytest

from tests.importing.drafted import text_draft

WORDS = "The keepers met on the {} day, heard what the stations had to say of lamps, and went home."


def _paragraphs(count: int) -> str:
    return "\n\n".join(f"{n}. {WORDS.format(n)}" for n in range(1, count + 1))


TEXT = (
    "\n\nPREAMBLE\n\nThe Parties to this Agreement,\n\nHave agreed as follows:\n\nArticle 1\nLamps\nThey shall burn.\n"
)


def test_a_report_in_which_a_text_is_quoted_is_not_its_preface():
    draft = text_draft(f"General Assembly\n\nReport on lamps\n\nI. Sessions\n\n{_paragraphs(90)}{TEXT}")
    assert sum(p.text.startswith("The keepers met") for p in draft.provisions) == 90
    assert not any("preface" in str(line.message) for line in draft.report.lines)


def test_a_long_note_before_a_longer_text_is_a_preface():
    articles = "\n\n".join(f"Article {n}\nLamps\nThey shall burn." for n in range(2, 60))
    draft = text_draft(f"General Assembly\n\nNote by the Chair\n\n{_paragraphs(70)}{TEXT}\n{articles}")
    assert not any(p.text.startswith("The keepers met") for p in draft.provisions)
    (line,) = (line for line in draft.report.lines if "Left out as a preface" in str(line.message))
    assert WORDS.format(70) in str(line.message)


def test_a_sentence_about_the_parties_does_not_begin_a_text():
    draft = text_draft(
        "General Assembly\n\nReport on lamps\n\nThe keepers met.\n\n"
        "The rights of the Parties to vote are as they were.\n\nThe keepers went home."
    )
    assert [p.text for p in draft.provisions][-3:] == [
        "The keepers met.",
        "The rights of the Parties to vote are as they were.",
        "The keepers went home.",
    ]
    assert not any("Left out" in str(line.message) for line in draft.report.lines)


RESOLUTIONS = {
    "en": (
        "The General Assembly,",
        "Recalling the lamps of old,",
        "1. Welcomes the lamps;",
        "2. Decides to light them.",
    ),
    "fr": (
        "L’Assemblée générale,",
        "Rappelant les lampes,",
        "1. Se félicite des lampes ;",
        "2. Décide de les allumer.",
    ),
    "es": ("La Asamblea General,", "Recordando las lámparas,", "1. Acoge las lámparas;", "2. Decide encenderlas."),
    "ru": ("Генеральная Ассамблея,", "напоминая о лампах,", "1. приветствует лампы;", "2. постановляет зажечь их."),
    "zh": ("大会，", "回顾各盏灯，", "1. 欢迎灯；", "2. 决定点灯。"),
    "ar": ("إن الجمعية العامة،", "إذ تشير إلى المصابيح،", "1- ترحب بالمصابيح؛", "2- تقرر إضاءتها."),
}


@pytest.mark.parametrize("language", RESOLUTIONS)
def test_a_resolution_begins_with_who_decides_and_its_preamble_ends_where_it_decides(language):
    words = "\n\n".join(RESOLUTIONS[language])
    draft = text_draft(f"United Nations A/RES/90/4\n\nNinetieth session\n\n90/4. Agreement on lamps\n\n{words}")
    assert [(p.kind.value, p.parent) for p in draft.provisions] == [
        ("title", ""),
        ("preamble", ""),
        ("chapeau", "preamble"),
        ("preambular", "preamble"),
        ("paragraph", ""),
        ("paragraph", ""),
    ]
    assert draft.symbol == "A/RES/90/4"
    assert any("Ninetieth session" in str(line.message) for line in draft.report.lines)


def test_a_treaty_behind_the_resolution_that_adopts_it_begins_with_its_parties():
    words = "\n\n".join(RESOLUTIONS["en"])
    draft = text_draft(
        f"United Nations A/RES/90/4\n\n90/4. Agreement on lamps\n\n{words}\n\nANNEX\n\nAgreement on the lamps{TEXT}"
    )
    assert [p.address for p in draft.provisions if p.kind.value == "article"] == ["Article 1"]
    assert [p.heading for p in draft.provisions if p.kind.value == "preamble"] == ["PREAMBLE"]
    assert any("Welcomes the lamps" in str(line.message) for line in draft.report.lines)
