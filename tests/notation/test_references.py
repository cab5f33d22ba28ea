"""Citations of provisions: what they name, and which are of another instrument."""

import pytest

from app.notation.reference_places import settled
from app.notation.references import read_references

CITED = [
    ("en", "under article 5, paragraph 2 (a), shall", ["Article 5(2)(a)"]),
    ("en", "articles 6 to 9", ["Article 6", "Article 7", "Article 8", "Article 9"]),
    ("en", "articles 7, 9 and 12 bis of this Convention", ["Article 7", "Article 9", "Article 12 bis"]),
    ("en", "paragraph 3 of article 10", ["Article 10(3)"]),
    ("en", "subparagraph (a) of paragraph 2 of article 5", ["Article 5(2)(a)"]),
    ("en", "article 23, paragraphs 1 and 2, shall", ["Article 23(1)", "Article 23(2)"]),
    ("en", "article 38 paragraph 4, and", ["Article 38(4)"]),
    ("en", "article 5(2)(a)", ["Article 5(2)(a)"]),
    ("en", "article [19] [19 bis]", ["Article 19", "Article 19 bis"]),
    ("en", "article 54 ante", ["Article 54 ante"]),
    ("en", "Part II and annexes I and II", ["Part II", "Annex I", "Annex II"]),
    ("en", "article 5 within 30 days", ["Article 5"]),
    ("en", "in part because States Parties so decide", []),
    ("fr", "l'alinéa a) du paragraphe 2 de l'article 5 et l'article premier", ["Article 5(2)(a)", "Article premier"]),
    (
        "es",
        "apartado a) del párrafo 2 del artículo 5 y los artículos 6 a 7",
        ["Artículo 5(2)(a)", "Artículo 6", "Artículo 7"],
    ),
    ("ru", "подпункт a) пункта 2 статьи 5", ["Статья 5(2)(a)"]),
    ("zh", "第五条第二款第（一）项", ["第五条(二)(一)"]),
    ("ar", "الفقرة 2 (أ) من المادة 5", ["المادة 5(2)(أ)"]),
]

ELSEWHERE = [
    ("en", "article 76 of the Convention"),
    ("en", "Article 92 and Article 94 of the Convention"),
    ("en", "articles 204 to 206 of the Convention"),
    ("en", "Article 4, paragraph 5, of the Convention"),
    ("en", "Part V, Section 4, of the Vienna Convention"),
    ("en", "the Charter, in particular its Article 51"),
    ("en", "article X of the GATT"),
    ("fr", "l'article 76 de la Convention"),
    ("es", "artículo 76 de la Convención"),
    ("ru", "статья 76 Конвенции"),
    ("zh", "《联合国海洋法公约》第七十六条"),
    ("ar", "المادة 76 من الاتفاقية"),
]


@pytest.mark.parametrize(("language", "text", "targets"), CITED)
def test_targets(language: str, text: str, targets: list[str]):
    found = read_references(text, language)
    assert [target for reference in found for target in reference.targets] == targets
    assert not any(reference.external or reference.relative for reference in found)


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_another_instrument(language: str, text: str):
    found = read_references(text, language)
    assert found
    assert all(reference.external for reference in found)


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("paragraph 3 above", "Article 10(6)(a)", ["Article 10(3)"]),
        ("paragraphs 2 and 3 of this article", "Article 10(6)", ["Article 10(2)", "Article 10(3)"]),
        ("paragraph 1 (a) to (c)", "Article 10(2)", ["Article 10(1)(a)", "Article 10(1)(b)", "Article 10(1)(c)"]),
        ("subparagraph (c)", "Article 10(6)(a)", ["Article 10(6)(c)"]),
        ("subparagraph (i)", "Article 30(1)(a)(iii)", ["Article 30(1)(a)(i)"]),
        ("the present article", "Article 10(6)", ["Article 10"]),
        ("this paragraph", "Article 10(6)(a)", ["Article 10(6)"]),
        ("paragraph 4", "Article 22, OPTION I(2)", ["Article 22, OPTION I(4)"]),
    ],
)
def test_relative_citations_are_settled_where_they_stand(text: str, place: str, expected: list[str]):
    (reference,) = read_references(text, "en")
    assert list(settled(reference, place)) == expected


def test_the_range_covers_the_citation_alone():
    text = "as set out in article 5, paragraph 2, and later"
    (reference,) = read_references(text, "en")
    assert text[reference.start : reference.end] == "article 5, paragraph 2"
