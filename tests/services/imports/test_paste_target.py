"""What a pasted text seems to be, by numbers, headings and words, in six languages; what is unclear is not told."""

from __future__ import annotations

import pytest

from app.importing.files import read_draft
from app.services.imports.paste_target import chunks_of, proposed_places

LAMPS = """Convention on lamps

Article 1
Use of terms

For the purposes of this Convention, a lamp is whatever gives light by burning oil.

Article 2
Lighting of harbours

1. Each Keeper shall light the lamps of its harbours at dusk and put them out at dawn.

2. A Keeper that has no harbour may light a lamp on any hill which a sailor can see.

3. Nothing in this article obliges a Keeper to light lamps:

(a) in a storm that has been announced by a bell;

(b) during a feast of which the other Keepers were told.

Article 3
Oil

1. The oil of lamps is bought in common, and shared out by the number of wicks.

2. The Council of Keepers sets the price of oil every spring.

Article 4
Wicks

The wicks are of cotton, and are trimmed each morning by the youngest apprentice.

Article 5 bis
Moths

Moths shall be driven away from lamps by fans, and never by smoke.

Article 6
Council of Keepers

1. The Council meets in the tower of the oldest harbour once a year.

2. It decides by a show of lanterns.

Annex I
Kinds of oil

Oil of olives, of rapeseed and of fish.
"""


@pytest.fixture(scope="module")
def lamps(tmp_path_factory, resources):
    path = tmp_path_factory.mktemp("lamps") / "lamps.txt"
    path.write_text(LAMPS, encoding="utf-8")
    return read_draft(path, resources.register, resources.profiles)


def told(text, base):
    found = proposed_places(text.split("\n"), base)
    return found.sort, "; ".join(found.places), found.by


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Article 2\nLighting\n1. Keepers light nothing.", "Article 2"),
        ("ARTICLE 2. Lighting\n1. Keepers light nothing.", "Article 2"),
        ("Art. 2\n1. Keepers light nothing.", "Article 2"),
        ("Art 2: Lighting\n1. Keepers light nothing.", "Article 2"),
        ("art.2\n\n1. Keepers light nothing.", "Article 2"),
        ("[Article 2]\n1. Keepers light nothing.", "Article 2"),
        ("Article II\n1. Keepers light nothing.", "Article 2"),
        ("Artículo 2\n1. Nada.", "Article 2"),
        ("Статья 2\n1. Ничего.", "Article 2"),
        ("ст. 2\n1. Ничего.", "Article 2"),
        ("第二条\n一、没有。", "Article 2"),
        ("المادة ٢\n١ - لا شيء.", "Article 2"),
        ("Article 5 bis\nMoths\nMoths are welcome.", "Article 5 bis"),
        ("Annex I\nOils\nNone.", "Annex I"),
        ("CHAPTER II\nOF LIGHT\n\nArticle 2\nLighting\n1. Keepers light nothing.", "Article 2"),
    ],
)
def test_a_text_that_begins_with_the_number_of_an_article_is_its_new_wording(lamps, text, place):
    assert told(text, lamps) == ("part", place, "number")


def test_an_article_that_cites_others_is_still_one(lamps):
    text = (
        "Article 2\nLighting\n1. Each Keeper shall, as is provided in\nArticle 6\nand where the Council so decides,\n"
        "light lamps; it does so under\nArticle 3."
    )
    assert told(text, lamps) == ("part", "Article 2", "number")


def test_a_paragraph_with_its_number_is_known_by_its_words(lamps):
    text = "2. A Keeper that has no harbour shall light a lamp on any hill which a sailor can see."
    assert told(text, lamps) == ("part", "Article 2(2)", "words")
    assert told(f"Article 2\nLighting of harbours\n{text}", lamps) == ("part", "Article 2(2)", "number")
    assert told("Article 2\n3. Lamps are not lit in storms.", lamps) == ("part", "Article 2(3)", "number")
    assert told("Article 2\n1. Lamps are not lit in storms.", lamps) == ("part", "Article 2", "number")
    item = "(b) during a feast of which all the other Keepers were told."
    assert told(item, lamps) == ("part", "Article 2(3)(b)", "words")


def test_an_article_without_its_head_is_known_by_its_heading_or_its_words(lamps):
    assert told("Oil\n1. Oil is free.\n2. Nobody pays.", lamps) == ("part", "Article 3", "heading")
    text = (
        "1. The oil of lamps is bought in common, and shared out by the number of lamps.\n"
        "2. The Council of Keepers sets the price of oil every autumn."
    )
    assert told(text, lamps) == ("part", "Article 3", "words")


def test_the_words_of_another_article_under_this_number_are_that_article(lamps):
    text = "Article 3\nWicks\nThe wicks are of cotton, and are trimmed each evening by the youngest apprentice."
    assert told(text, lamps) == ("part", "Article 4", "words")


def test_several_articles_are_several(lamps):
    text = "Article 3\nOil\n1. Oil is free.\n\nAnnex I\nKinds of oil\nAll."
    assert told(text, lamps) == ("part", "Article 3; Annex I", "number")


def test_most_articles_are_a_whole_draft(lamps):
    assert told(LAMPS, lamps) == ("whole", "", "")
    heads = "\n".join(f"Article {number}\nText.\n" for number in ("1", "2", "3", "7", "8"))
    assert told(heads, lamps) == ("whole", "", "")


@pytest.mark.parametrize(
    "text",
    [
        "Nothing in this Convention allows the ringing of bells.",
        "Article 9\nBells\n1. Bells are rung at noon.",
        "Article 5\nGnats\nGnats shall be left in peace.",
        "Bells ring as article 6 says\nArticle 6",
        "Article 3\nOil\n1. Oil is free.\n\nArticle 3\nOil\n1. Oil is dear.",
        "Article 3\nOil\n1. Oil is free.\n\nArticle 9\nBells\n1. Bells are rung at noon.",
        "Each Keeper",
    ],
)
def test_what_is_not_clear_is_not_told(lamps, text):
    assert told(text, lamps) == ("unknown", "", "")


def test_without_a_draft_it_is_a_whole_text_and_without_words_nothing(lamps):
    assert told("Article 2", None) == ("whole", "", "")
    assert told("\n \n", lamps) == ("", "", "")


def test_the_lines_of_a_paste_are_parted_at_the_heads_of_articles(lamps):
    lines = ["PART I", "", "Article 1", "Terms", "", "Article 2", "1. Lamps."]
    assert [(chunk.label and chunk.label.number, chunk.start, chunk.end) for chunk in chunks_of(lines)] == [
        (None, 0, 2),
        ("Article 1", 2, 5),
        ("Article 2", 5, 7),
    ]
    assert chunks_of([]) == ()
