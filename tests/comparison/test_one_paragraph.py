"""An article of one paragraph has no number in it, and gains "1." when a second is added: nothing else is told."""

import pytest

from app.comparison.compare import compare
from tests.importing.drafted import text_draft

ARTICLES = {
    "en": (
        "Article",
        "Lamps",
        "Lamps of the harbour shall burn through the whole night.",
        "Keepers shall watch them.",
        "{}.",
    ),
    "ru": ("Статья", "Лампы", "Лампы гавани горят всю долгую ночь до самого утра.", "Хранители следят за ними.", "{}."),
    "ar": ("المادة", "المصابيح", "تضاء مصابيح الميناء طوال الليل حتى الصباح.", "يراقبها الحراس.", "{}-"),
}


def _text(language: str, *, two: bool) -> str:
    article, title, first, second, number = ARTICLES[language]
    paragraphs = [f"{number.format(1)} {first}", f"{number.format(2)} {second}"] if two else [first]
    return "\n".join([f"{article} 1", title, *paragraphs, f"{article} 2", title, second])


@pytest.mark.parametrize("language", ARTICLES)
def test_only_the_second_paragraph_is_new(language: str) -> None:
    one, two = (text_draft(_text(language, two=more)) for more in (False, True))
    for older, newer, kind in ((one, two, "insertion"), (two, one, "deletion")):
        carried = [change for change in compare(older, newer).changes if change.older or change.newer]
        words = [(change.kind.value, (change.newer or change.older).text) for change in carried]  # type: ignore[union-attr]
        assert (kind, ARTICLES[language][3]) in words
        assert not [change for change in words if ARTICLES[language][2][:12] in change[1]]
        assert "renumbering" not in [change for change, _ in words]
