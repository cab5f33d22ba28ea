"""Which language a text is in, told by its script and commonest words."""

import pytest

from app.notation.languages import guess_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The keepers of the gate shall close it by night."),
        ("fr", "Les gardiens du port ferment la porte et les grilles."),
        ("es", "Los guardas del puerto cierran la puerta y las rejas."),
        ("ru", "Хранители закрывают ворота, the Gate, ночью."),
        ("zh", "守门人应在夜间关闭 gates。"),
        ("ar", "يغلق الحراس البوابة ليلا."),
        ("en", ""),
    ],
)
def test_a_text_is_in_the_language_of_most_of_its_words(language, text):
    assert guess_language([text]) == language


def test_the_beginning_of_a_long_text_decides():
    def texts():
        for _ in range(2000):
            yield "The keepers of the gate shall close it by night."
        raise AssertionError("a text of any length would be read to its end")

    assert guess_language(texts()) == "en"
