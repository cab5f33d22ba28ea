"""What turns or binds a statement, in six languages: two wordings that differ in it are the contrary of each other."""

import pytest

from app.attribution.words.statement_force import chain, force_words, has_opposites, is_contrary

SAME = [
    ("en", "Ships shall moor by night.", "All ships shall moor there by night."),
    ("en", "At dusk, ships shall moor.", "Ships shall moor at dusk."),
    ("en", "Under Article 12, crews have 30 days.", "Under Article 14, crews have 30 days."),
    ("en", "Ships sail in May 2030.", "All ships sail in May 2030."),
    ("fr", "Les navires doivent mouiller.", "Le navire doit mouiller ici."),
    ("es", "Los buques deberán fondear.", "El buque deberá fondear aquí."),
    ("ru", "Судно должно стоять.", "Суда должны стоять здесь."),
    ("ar", "يجب على السفن أن ترسو", "يجب على كل السفن أن ترسو"),
    ("zh", "船舶应停泊", "所有船舶应停泊"),
]
CONTRARY = [
    ("en", "Ships shall moor by night.", "Ships shall not moor by night."),
    ("en", "Ships can moor.", "Ships cannot moor."),
    ("en", "Crews do land.", "Crews don't land."),
    ("en", "Crews land by night.", "Crews never land by night."),
    ("en", "Every ship moors.", "No ship moors."),
    ("en", "Ships shall moor.", "Ships should moor."),
    ("en", "Ships may moor.", "Ships must moor."),
    ("en", "Fees are due in 30 days.", "Fees are due in 60 days."),
    ("en", "Fees are due in 30 days.", "Fees are due in 30 months."),
    ("en", "At least 20 ships moor.", "At most 20 ships moor."),
    ("en", "Ships sail in May 2030.", "Ships sail in June 2030."),
    ("en", "It is lawful to moor.", "It is unlawful to moor."),
    ("en", "Ships moor before dusk.", "Ships moor after dusk."),
    ("en", "Crews land there.", "Crews refrain from landing there."),
    ("en", "Ships may moor and crews shall land.", "Ships shall moor and crews may land."),
    ("en", "Ships may moor and crews shall land.", "Crews may land and ships shall moor."),
    ("en", "Pay in 30 days for ropes, in 60 days for nets.", "Pay in 30 days for nets, in 60 days for ropes."),
    ("en", "Ships shall not moor and shall land.", "Ships shall land and shall not moor."),
    ("fr", "Les navires doivent mouiller.", "Les navires ne doivent pas mouiller."),
    ("fr", "Les navires doivent mouiller.", "Les navires peuvent mouiller."),
    ("es", "Los buques deberán fondear.", "Los buques no deberán fondear."),
    ("es", "Los buques deberán fondear.", "Los buques podrán fondear."),
    ("ru", "Судно должно стоять.", "Судно не должно стоять."),
    ("ru", "Суда вправе стоять.", "Суда обязаны стоять."),
    ("ar", "يجب على السفن أن ترسو", "لا يجب على السفن أن ترسو"),
    ("ar", "السفن ترسو وتبحر", "السفن ترسو ولا تبحر"),
    ("zh", "船舶应停泊", "船舶不应停泊"),
    ("zh", "船舶应停泊", "船舶可停泊"),
]


@pytest.mark.parametrize(("language", "older", "newer"), SAME)
def test_what_says_the_same_is_not_contrary_either_way_round(language, older, newer):
    assert not is_contrary(older, newer, language)
    assert not is_contrary(newer, older, language)


@pytest.mark.parametrize(("language", "older", "newer"), CONTRARY)
def test_a_negation_a_verb_or_a_number_that_differs_is_contrary_either_way_round(language, older, newer):
    assert is_contrary(older, newer, language)
    assert is_contrary(newer, older, language)


def test_force_words_have_their_places():
    text = "No ship may stay for three days."
    assert [text[one.start : one.end] for one in force_words(text)] == ["No", "may", "three", "days"]


def test_words_are_opposites_by_a_list_or_by_their_beginning():
    assert has_opposites({"maximum"}, {"minimum"})
    assert has_opposites({"unable"}, {"able"})
    assert not has_opposites({"ill"}, {"il"})
    assert not has_opposites(set(), {"unable"})


def test_texts_under_each_other_are_chained():
    assert chain(("", "Ships shall:", "")) == "Ships shall:"


def test_clauses_that_changed_their_places_whole_say_the_same():
    """What is denied stays with its denial; in which of two clauses it stands is told by the words between commas."""
    older = "Keepers ring the bell of the northern mole, except in summer or where no ship lies in the harbour."
    turned = "Except in summer or where no ship lies in the harbour, keepers ring the bell of the northern mole."
    assert not is_contrary(older, turned)
    assert is_contrary(older, turned.replace("no ship lies in the harbour", "a ship lies in no harbour"))
    assert is_contrary("Lamps, not ropes, burn by night.", "Ropes, not lamps, burn by night.")
    assert is_contrary("Ships shall moor, boats may land.", "Boats shall land, ships may moor.")
    assert not is_contrary("Ships shall moor, boats may land.", "Boats may land, ships shall moor.")


def test_of_a_chinese_word_that_went_a_sign_in_another_word_has_not_moved():
    assert not is_contrary("渔船不得进入港口水域。", "渔轮不得进入口岸水域。", "zh")
    assert is_contrary("甲船不得追赶乙船。", "乙船不得追赶甲船。", "zh")
