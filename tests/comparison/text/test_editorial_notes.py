"""Notes of deletion that keep a label in their text: notes all the same, and each stands for its own number."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.comparison.text.editorial_notes import is_note, label_of
from app.treaty.address import assign_addresses
from app.treaty.draft import Draft, Kind, Provision
from tests.comparison.drafts import draft


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Deleted.", ""),
        ("(a) Deleted.", "a"),
        ("II. - (Supprimé)", "ii"),
        ("II bis. – Supprimés", "iibis"),
        ("1° B (Supprimé)", "1b"),
        ("6° Supprimé", "6"),
        ("12° et 13° (Supprimés)", "12et13"),
        ("III à VI. - (Supprimé)", "iiiàvi"),
        ("1) b) suprimido", "1b"),
        ("а) исключен", "а"),
        ("(ب) محذوف", "ب"),
        ("（十二）删除", "十二"),
    ],
)
def test_a_label_before_the_word_does_not_hide_a_note(text: str, label: str) -> None:
    assert is_note(text)
    assert label_of(text) == label


@pytest.mark.parametrize(
    "text", ["I. Members vote.", "A moved vessel is towed.", "1. A vessel, moved by wind, is towed.", "II. -", ""]
)
def test_a_label_before_other_words_makes_no_note(text: str) -> None:
    assert not is_note(text)
    assert label_of(text) == ""


def test_notes_of_two_articles_are_paired_by_article_and_label() -> None:
    toll, bell = "Le péage est payé en orge au marché du printemps.", "Une cloche sonne dans la brume sur chaque bac."

    def draft(*rows: tuple[str, tuple[str, ...]]) -> Draft:
        made: list[Provision] = []
        for number, texts in rows:
            made.append(Provision(number, "", Kind.ARTICLE, number, "", ""))
            made += [Provision(f"{number} {t[:9]}", number, Kind.UNNUMBERED, "", "", t) for t in texts]
        return Draft("", "fr", "plain", assign_addresses(made))

    older = draft(
        ("Article 1", (toll, "II. - (Supprimé)", "III. - (Supprimé)")), ("Article 2", (bell, "IV. - (Supprimé)"))
    )
    newer = draft(("Article 1", (toll, "III. - (Supprimé)")), ("Article 2", (bell, "II. - (Supprimé)")))
    notes = {(p.older, p.newer) for p in compare(older, newer).pairs if ". -" in p.older}
    assert notes == {("Article 1 III. - (S", "Article 1 III. - (S")}


def test_a_note_with_a_label_is_not_followed_to_where_the_same_words_stand() -> None:
    quay = "Le gardien note dans un livre chaque navire qui passe devant le phare entre le soir et le matin."
    bell = "Le port ouvre à l’aube et ferme quand sonne la cloche du soir, sauf les jours de grande tempête."
    rope = "Les cordes sont roulées et rangées au sec avant que la marée ne remonte jusqu’aux premières marches."
    older = draft((0, "Article 1", "Quai"), (1, "1.", quay), (1, "2.", "II. - (Supprimé)"), (1, "3.", rope))
    newer = draft((0, "Article 1", "Quai"), (1, "1.", "II. - (Supprimé)"), (1, "2.", bell), (1, "3.", rope))
    pairs = [(pair.older, pair.newer) for pair in compare(older, newer).pairs]
    assert ("article-1/2", "article-1/1") not in pairs
